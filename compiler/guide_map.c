/* guide_map.c: turns the offices into a schematic map: where they lie, what they are called, and rings of distance around the first. No
 * boundaries, which nobody may publish unasked. Distances are those of a flat map: rings tell about how far, the lists how far. */
#include "guide.h"

#include <math.h>
#include <string.h>

#include "utf8.h"

enum { width = 600, height_max = 560, edge = 70, dot = 7, letter = 24, ring_max = 4 };
static const double km_per_degree = 111.195, millionth = 1e-6, radian = 0.017453292519943295;

struct place {
  const struct text *name;
  double x, y; /* kilometres east and south of the first; then units of the picture */
};

struct box { double left, top, right, bottom; };

struct map {
  const struct page *page;
  LIST(struct place) places;
  LIST(struct box) taken; /* by dots and words */
  struct html_node *svg;
  double scale, height; /* units for a kilometre; units */
};

/* --- where --- */

/* The office's own position, or that of its division or of what that lies in; null: nobody knows. */
static const struct position *position_of(const struct model *model, const struct office *office) {
  if (office->position.given) return &office->position;
  zn_division at = office->division.index;
  while (at && !model->divisions.items[at].position.given) at = model->divisions.items[at].parent.index;
  return at ? &model->divisions.items[at].position : NULL;
}

static struct place place_of(const struct position *first, const struct position *at, const struct text *name) {
  double east = remainder((at->longitude - (double)first->longitude) * millionth, 360); /* the short way around */
  double north = (at->latitude - (double)first->latitude) * millionth;
  return (struct place){name, east * km_per_degree * cos(first->latitude * millionth * radian), -north * km_per_degree};
}

/* Offices of one town are one dot. */
static bool is_new(const struct map *map, const struct place *place) {
  for (size_t i = 0; i < map->places.count; i++)
    if (fabs(map->places.items[i].x - place->x) < 0.5 && fabs(map->places.items[i].y - place->y) < 0.5) return false;
  return true;
}

static void find_places(struct map *map) {
  const struct model *model = map->page->guide->model;
  const struct position *first = NULL;
  for (size_t i = 1; i < model->offices.count; i++) {
    const struct office *office = &model->offices.items[i];
    const struct position *at = position_of(model, office);
    if (!at) continue;
    if (!first) first = at;
    struct place place = place_of(first, at, &model->divisions.items[office->division.index].name);
    if (is_new(map, &place)) *LIST_PUSH(map->page->guide->arena, &map->places) = place;
  }
}

/* Makes kilometres units, so that all dots are in the picture. */
static void fit(struct map *map) {
  struct box all = {0};
  for (size_t i = 0; i < map->places.count; i++) {
    const struct place *place = &map->places.items[i];
    all = (struct box){fmin(all.left, place->x), fmin(all.top, place->y), fmax(all.right, place->x), fmax(all.bottom, place->y)};
  }
  double wide = all.right - all.left, high = all.bottom - all.top;
  map->scale = fmin((width - 2 * edge) / fmax(wide, 1), (height_max - 2 * edge) / fmax(high, 1));
  map->height = ceil(high * map->scale) + 2 * edge;
  for (size_t i = 0; i < map->places.count; i++) {
    struct place *place = &map->places.items[i];
    place->x = (place->x - (all.left + all.right) / 2) * map->scale + width / 2.0;
    place->y = (place->y - all.top) * map->scale + edge;
  }
}

/* --- what is drawn --- */

static const char *whole(const struct map *map, double value) { return arena_printf(map->page->guide->arena, "%ld", lround(value)); }

static void put_circle(struct map *map, const struct place *at, double radius, const char *class) {
  struct html_node *circle = add_class(map->svg, HTML_circle, class);
  html_set(circle, HTML_AT_CX, whole(map, at->x));
  html_set(circle, HTML_AT_CY, whole(map, at->y));
  html_set(circle, HTML_AT_R, whole(map, radius));
}

static bool is_free(const struct map *map, const struct box *box) {
  if (box->left < 0 || box->top < 0 || box->right > width || box->bottom > map->height) return false;
  for (size_t i = 0; i < map->taken.count; i++) {
    const struct box *other = &map->taken.items[i];
    if (box->left < other->right && other->left < box->right && box->top < other->bottom && other->top < box->bottom) return false;
  }
  return true;
}

static void take(struct map *map, struct box box) { *LIST_PUSH(map->page->guide->arena, &map->taken) = box; }

/* Columns are about half as wide as a letter is high. */
static double width_of(const char *words) {
  const char *stop = words + strlen(words);
  double columns = 0;
  for (bool valid = true; words < stop;) columns += utf8_width(utf8_next(&words, stop, &valid));
  return columns * letter * 0.55;
}

/* Words beside a place, where nothing else stands; null when there is no room: the lists have them all. */
static struct html_node *put_words(struct map *map, double x, double y, const char *words, const char *class) {
  double length = width_of(words), gap = dot + 4.0;
  const struct { double left, middle, anchor; const char *side; } spots[] = {
      {x + gap, y, 0, "start"}, {x - gap - length, y, 1, "end"}, {x - length / 2, y - letter, 0.5, "over"},
      {x - length / 2, y + letter, 0.5, "under"}};
  for (size_t i = 0; i < sizeof spots / sizeof *spots; i++) {
    struct box box = {spots[i].left, spots[i].middle - letter / 2.0, spots[i].left + length, spots[i].middle + letter / 2.0};
    if (!is_free(map, &box)) continue;
    take(map, box);
    struct html_node *text = add_class(map->svg, HTML_text, arena_printf(map->page->guide->arena, "%s %s", class, spots[i].side));
    html_set(text, HTML_AT_X, whole(map, box.left + length * spots[i].anchor));
    html_set(text, HTML_AT_Y, whole(map, spots[i].middle + letter / 3.0));
    html_text(text, words);
    return text;
  }
  return NULL;
}

/* Kilometres between rings: 1, 2, 5, 10 … */
static double ring_step(double farthest) {
  double step = 1;
  for (int i = 0; farthest / step > ring_max; i++) step *= i % 3 == 1 ? 2.5 : 2;
  return step;
}

static double farthest(const struct map *map) {
  const struct place *first = map->places.items;
  double most = 0;
  for (size_t i = 1; i < map->places.count; i++) most = fmax(most, hypot(first[i].x - first->x, first[i].y - first->y));
  return most / map->scale;
}

static void put_rings(struct map *map, double step) {
  const struct place *first = map->places.items;
  for (double km = step; km <= step * ring_max; km += step) put_circle(map, first, km * map->scale, "ring");
  for (double km = step; km <= step * ring_max; km += step) {
    const char *words = TEXTS_FILL(map->page->guide->arena, say(map->page, "map-ring"), "km", whole(map, km));
    double radius = km * map->scale;
    if (!put_words(map, first->x, first->y + radius, words, "km") && !put_words(map, first->x, first->y - radius, words, "km"))
      put_words(map, first->x - radius, first->y, words, "km");
  }
}

static void put_places(struct map *map) {
  zn_language language = map->page->language;
  for (size_t i = 0; i < map->places.count; i++) {
    const struct place *place = &map->places.items[i];
    struct html_node *text = put_words(map, place->x, place->y, text_in(place->name, language), "name");
    zn_language written = text_language(place->name, language);
    if (text && written != language) html_set(text, HTML_AT_LANG, map->page->guide->model->languages[written]);
  }
}

void put_map(struct page *page) {
  struct map map = {.page = page};
  find_places(&map);
  if (map.places.count < 2) return;
  fit(&map);
  struct arena *arena = page->guide->arena;
  struct html_node *figure = add_class(page->main, HTML_div, "map");
  const char *first = text_in(map.places.items->name, page->language), *step = whole(&map, ring_step(farthest(&map)));
  html_add_text(figure, HTML_h2, say(page, "map"));
  map.svg = html_add(figure, HTML_svg);
  html_set(map.svg, HTML_AT_VIEW_BOX, arena_printf(arena, "0 0 %d %ld", width, lround(map.height)));
  html_set(map.svg, HTML_AT_ROLE, "img");
  html_set(map.svg, HTML_AT_ARIA_LABEL, say(page, "map-told"));
  for (size_t i = 0; i < map.places.count; i++) {
    const struct place *at = &map.places.items[i];
    take(&map, (struct box){at->x - dot, at->y - dot, at->x + dot, at->y + dot});
  }
  put_rings(&map, ring_step(farthest(&map)));
  for (size_t i = 0; i < map.places.count; i++) put_circle(&map, &map.places.items[i], dot, "dot");
  put_places(&map);
  html_add_text(figure, HTML_p, SAY_FILLED(page, "map-note", "place", first, "km", step));
}
