/* guide_nearest.c: turns the divisions of a group into a table of the offices that are nearest to each, as the runtime finds them in the
 * book's own tables. May assume that the tables are sound. */
#include "guide.h"

enum { asked = 3, told_max = asked + 1 };

/* --- one division --- */

/* Of an office in the very division the distance between seats says nothing. */
static const char *distance_words(const struct page *page, const struct zn_near *near) {
  if (near->why == ZN_WHY_SAME) return say_in(page, "places", "same");
  const char *km = arena_printf(page->guide->arena, "%u.%u", near->tenths / 10, near->tenths % 10);
  return TEXTS_FILL(page->guide->arena, say_in(page, "places", near->by == ZN_BY_ROAD ? "km-by-road" : "km"), "km", km);
}

static void put_near(const struct page *page, struct html_node *cell, const struct zn_near *near, bool say_own) {
  struct html_node *line = html_add(cell, HTML_p);
  put_office_link(page, line, &page->guide->model->offices.items[near->office]);
  if (near->by || near->why == ZN_WHY_SAME)
    html_text(line, arena_printf(page->guide->arena, "%s%s", say(page, "separator"), distance_words(page, near)));
  if (say_own) html_text(line, arena_printf(page->guide->arena, "%s%s", say(page, "separator"), say_in(page, "places", "own")));
  if (near->condition)
    html_text(line, arena_printf(page->guide->arena, "%s%s", say(page, "separator"),
                                 TEXTS_FILL(page->guide->arena, say_in(page, "places", "only-where"), "condition",
                                            zn_near_condition(page->guide->book, near, page->language))));
}

static uint32_t ask(const struct page *page, zn_division division, struct zn_near near[told_max]) {
  const struct guide *guide = page->guide;
  size_t size = zn_nearest_work_size(guide->book);
  const struct zn_question_where question = {
      .size = sizeof question, .division = division, .day = guide->day, .minute = -1, .count = asked};
  struct zn_place place;
  uint32_t count = 0;
  zn_nearest(guide->book, &question, arena_take(guide->arena, size), size, near, told_max, &count, &place);
  return count;
}

/* The nearest ones up to the first that serves everybody, and the nearest own one when there is none among them. */
static void put_offices_near(const struct page *page, struct html_node *cell, const struct zn_near *near, uint32_t count) {
  bool own = false;
  uint32_t i = 0;
  do {
    own |= near[i].is_own == ZN_YES;
    put_near(page, cell, &near[i], false);
  } while (near[i++].condition && i < count);
  for (; i < count && !own; i++) {
    if (near[i].is_own != ZN_YES || near[i].condition) continue;
    put_near(page, cell, &near[i], true);
    own = true;
  }
}

/* --- a group --- */

static bool lies_in(const struct model *model, zn_division division, zn_division group) {
  while (division && division != group) division = model->divisions.items[division].parent.index;
  return division != 0;
}

static struct html_node *table_begin(const struct page *page, struct html_node *section) {
  static const char *const keys[] = {"nearby-place", "nearby-office"};
  html_add_text(section, HTML_h3, say(page, "nearby"));
  html_add_text(section, HTML_p, say(page, "nearby-note"));
  struct html_node *table = add_class(section, HTML_table, "grid nearby"), *row = html_add(html_add(table, HTML_thead), HTML_tr);
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) html_set(html_add_text(row, HTML_th, say(page, keys[i])), HTML_AT_SCOPE, "col");
  return html_add(table, HTML_tbody);
}

void put_nearest(const struct page *page, struct html_node *(*section)(void *context), void *context, zn_division group) {
  const struct model *model = page->guide->model;
  struct html_node *body = NULL;
  for (zn_division i = 1; i < model->divisions.count; i++) {
    struct zn_division_info info = {.size = sizeof info};
    struct zn_near near[told_max];
    zn_division_info(page->guide->book, i, &info);
    if (info.is_outer || !info.is_leaf || !info.is_placed || !lies_in(model, i, group)) continue;
    uint32_t count = ask(page, i, near);
    if (!count || (i == group && near[0].why == ZN_WHY_SAME)) continue; /* its office stands above */
    if (!body) body = table_begin(page, section(context));
    struct html_node *row = html_add(body, HTML_tr), *head = html_add(row, HTML_th);
    html_set(head, HTML_AT_SCOPE, "row");
    put_only(page, head, &model->divisions.items[i].name);
    put_offices_near(page, html_add(row, HTML_td), near, count);
  }
}
