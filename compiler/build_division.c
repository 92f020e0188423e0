/* build_division.c: turns divisions, positions and the words of addresses into records. Degrees become whole microdegrees by their digits,
 * so that no rounding of the machine enters the tables; those of Chinese maps become degrees of WGS 84. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "build.h"

/* --- positions --- */

/* "-43.8241712" as microdegrees, rounded half away from zero; shape checking has seen digits and at most one point. */
static int32_t microdegrees(const char *text) {
  bool negative = *text == '-';
  int64_t value = 0;
  int places = -1;
  for (text += negative; *text && places < 7; text++) {
    if (*text == '.') places = 0;
    else value = value * 10 + (*text - '0'), places += places >= 0;
  }
  for (places = places < 0 ? 0 : places; places < 7; places++) value *= 10;
  value = (value + 5) / 10;
  return (int32_t)(negative ? -value : value);
}

/* How far the published formula of GCJ-02 moves a place of WGS 84, in degrees: waves over an ellipsoid (Krasovsky 1940). */
static void gcj02_offset(double latitude, double longitude, double *north, double *east) {
  const double pi = 3.14159265358979324, axis = 6378245.0, eccentricity = 0.00669342162296594323;
  double x = longitude - 105.0, y = latitude - 35.0, root = sqrt(fabs(x)), waves = 20.0 * sin(6.0 * x * pi) + 20.0 * sin(2.0 * x * pi);
  double up = -100.0 + 2.0 * x + 3.0 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * root,
         right = 300.0 + x + 2.0 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * root;
  up += (waves + 20.0 * sin(y * pi) + 40.0 * sin(y / 3.0 * pi) + 160.0 * sin(y / 12.0 * pi) + 320.0 * sin(y * pi / 30.0)) * 2.0 / 3.0;
  right += (waves + 20.0 * sin(x * pi) + 40.0 * sin(x / 3.0 * pi) + 150.0 * sin(x / 12.0 * pi) + 300.0 * sin(x / 30.0 * pi)) * 2.0 / 3.0;
  double radians = latitude / 180.0 * pi, part = 1.0 - eccentricity * sin(radians) * sin(radians);
  *north = up * 180.0 / (axis * (1.0 - eccentricity) / (part * sqrt(part)) * pi);
  *east = right * 180.0 / (axis / sqrt(part) * cos(radians) * pi);
}

/* The place of WGS 84 that the formula moves to the given one; three rounds leave less than a centimetre. */
static void from_gcj02(struct position *position) {
  double latitude = position->latitude / 1e6, longitude = position->longitude / 1e6, north = 0, east = 0;
  for (int round = 0; round < 4; round++) gcj02_offset(latitude - north, longitude - east, &north, &east);
  position->latitude = (int32_t)lround((latitude - north) * 1e6);
  position->longitude = (int32_t)lround((longitude - east) * 1e6);
}

struct position build_position(struct builder *builder, const struct node *node) {
  const struct node *latitude = node_get(node, "latitude"), *longitude = node_get(node, "longitude"), *datum = node_get(node, "datum");
  if (!build_string(latitude) || !build_string(longitude)) return (struct position){0};
  struct position position = {true, node->mark, microdegrees(latitude->text), microdegrees(longitude->text)};
  /* The formula is made for China; elsewhere nobody uses it, and near the poles it runs away. */
  builder->model->has_positions = true;
  bool china = position.latitude >= 800000 && position.latitude <= 55830000 && position.longitude >= 72004000 &&
               position.longitude <= 137835000;
  if (!build_is(datum, "gcj02")) return position;
  if (china) from_gcj02(&position);
  else diag(builder->diags, .code = D_datum_abroad, .at = datum->mark);
  return position;
}

/* --- divisions --- */

#define WORDS_OF(builder, list, node)                                                              \
  for (size_t i = 0; (node) && (node)->kind == node_list && i < (node)->count; i++)                \
    if (build_string((node)->items[i])) *LIST_PUSH((builder)->arena, list) = (struct place_word) { \
        build_string((node)->items[i]), (node)->items[i]->mark                                     \
      }

static void old_names(struct builder *builder, struct division *division, const struct node *list) {
  for (size_t i = 0; list && list->kind == node_list && i < list->count; i++) {
    const struct node *in = node_get(list->items[i], "in");
    struct old_name old = {.in = build_ref(builder, kind_division, in)};
    old.name = build_text(builder, in ? node_get(list->items[i], "name") : list->items[i], text_free);
    *LIST_PUSH(builder->arena, &division->old_names) = old;
  }
}

void build_division(struct builder *builder, struct division *division, const struct entry *key, const struct node *node) {
  const struct node *also = node_get(node, "also"), *seats = node_get(node, "seats"), *units = node_get(node, "units");
  division->record = build_record(builder, key, node);
  division->name = build_text(builder, node_get(node, "name"), text_free);
  division->short_names = build_texts(builder, node_get(node, "short"), text_free);
  old_names(builder, division, node_get(node, "old"));
  WORDS_OF(builder, &division->also, also);
  WORDS_OF(builder, &division->seats, seats);
  WORDS_OF(builder, &division->units, units);
  division->pinyin = build_pinyin(node);
  division->parent = build_ref(builder, kind_division, node_get(node, "parent"));
  division->also_in = build_refs(builder, kind_division, node_get(node, "also-in"));
  const struct node *area = node_get(node, "area-code");
  division->area_code = build_string(area);
  if (area) division->area_mark = area->mark;
  division->position = build_position(builder, node_get(node, "position"));
  division->outer = build_flag(node_get(node, "outer"));
}

/* A ring of parents, which is told later, ends after as many steps as there are divisions. */
void build_outer(struct builder *builder) {
  struct model *model = builder->model;
  for (size_t i = 1; i < model->divisions.count; i++) {
    zn_division up = model->divisions.items[i].parent.index;
    for (size_t steps = 0; up && !model->divisions.items[i].outer && steps < model->divisions.count; steps++) {
      model->divisions.items[i].outer = model->divisions.items[up].outer;
      up = model->divisions.items[up].parent.index;
    }
  }
}

/* --- the words of addresses --- */

void build_addresses(struct builder *builder, const struct node *node) {
  static const char *const keys[words_kinds] = {"types", "streets", "between", "towns", "zones", "placeholders", "variants", "sounds"};
  for (size_t kind = 0; kind < words_kinds; kind++) {
    const struct node *list = node_get(node, keys[kind]);
    WORDS_OF(builder, &builder->model->address_words[kind], list);
  }
}
