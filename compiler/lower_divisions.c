/* lower_divisions.c: turns divisions and the roads between them into sections. What a reader would have to go up and down the tree for
 * stands with each division. May assume a model without errors: parents make no ring. */
#include <stdlib.h>

#include "lower.h"

/* The only root of what the book is about, if anything lies in it; 0: there is none, or several. */
static zn_division whole_of(const struct model *model) {
  zn_division whole = 0;
  bool has_below = false;
  for (uint32_t i = 1; i < model->divisions.count; i++) {
    if (model->divisions.items[i].outer || model->divisions.items[i].parent.index) continue;
    if (whole) return 0;
    whole = i;
  }
  for (uint32_t i = 1; i < model->divisions.count; i++) has_below |= model->divisions.items[i].parent.index == whole;
  return has_below ? whole : 0;
}

/* The division itself or what it lies in, just below the whole. */
static zn_division prefecture_of(const struct model *model, zn_division division, zn_division whole) {
  if (division == whole) return 0;
  for (zn_division up; (up = model->divisions.items[division].parent.index) && up != whole;) division = up;
  return division;
}

static uint32_t also_run(struct lowering *lowering, const struct division *division, uint32_t *count) {
  uint32_t *items = arena_array(lowering->arena, division->also_in.count, sizeof *items);
  for (size_t i = 0; i < division->also_in.count; i++) items[i] = division->also_in.items[i].index;
  *count = (uint32_t)division->also_in.count;
  return lower_list(lowering, items, division->also_in.count);
}

static void push_division(struct lowering *lowering, const struct division *division, zn_division number, zn_division whole) {
  struct zn_image_division record = {.code = lower_string(lowering, division->record.id),
                                     .name = lower_text(lowering, &division->name),
                                     .parent = division->parent.index,
                                     .flags = ZN_DIVISION_LEAF,
                                     .prefecture = prefecture_of(lowering->model, number, whole),
                                     .area = lowering->whole ? 0 : lower_area(lowering, division),
                                     .latitude = division->position.latitude,
                                     .longitude = division->position.longitude,
                                     .from = division->record.from,
                                     .until = division->record.until};
  if (!lowering->whole) record.also_first = also_run(lowering, division, &record.also_count);
  if (division->outer) record.flags |= ZN_DIVISION_OUTER;
  if (number == whole) record.flags |= ZN_DIVISION_WHOLE;
  if (division->position.given) record.flags |= ZN_DIVISION_PLACED;
  if (division->seats.count) record.flags |= ZN_DIVISION_SEAT;
  *LOWER_PUSH(lowering, DIVISIONS) = record;
}

/* --- roads --- */

struct link_end {
  zn_division from;
  struct zn_image_road road;
};

static int by_ends(const void *a, const void *b) {
  const struct link_end *one = a, *other = b;
  if (one->from != other->from) return one->from < other->from ? -1 : 1;
  if (one->road.to != other->road.to) return one->road.to < other->road.to ? -1 : 1;
  return (one->road.km > other->road.km) - (one->road.km < other->road.km);
}

/* Both ways; of two roads between the same divisions the shorter. Links that are shorter than the straight line are none (told as a
 * warning). */
static void push_roads(struct lowering *lowering) {
  const struct model *model = lowering->model;
  LIST(struct link_end) ends = {0};
  for (size_t r = 1; r < model->roads.count; r++)
    for (size_t i = 0; i < model->roads.items[r].links.count; i++) {
      const struct link *link = &model->roads.items[r].links.items[i];
      zn_text name = lower_text(lowering, &model->roads.items[r].name);
      if (road_is_short(model, link)) continue;
      *LIST_PUSH(lowering->arena, &ends) = (struct link_end){link->from.index, {link->to.index, link->km, name}};
      *LIST_PUSH(lowering->arena, &ends) = (struct link_end){link->to.index, {link->from.index, link->km, name}};
    }
  if (ends.count) qsort(ends.items, ends.count, sizeof *ends.items, by_ends);
  for (size_t i = 0; i < ends.count; i++) {
    struct zn_image_division *from = &lowering->DIVISIONS.items[ends.items[i].from];
    if (i && ends.items[i].from == ends.items[i - 1].from && ends.items[i].road.to == ends.items[i - 1].road.to) continue;
    if (!from->road_count++) from->road_first = LOWER_NEXT(lowering, ROADS);
    *LOWER_PUSH(lowering, ROADS) = ends.items[i].road;
  }
}

/* The divisions below each, as chains in the order of the book. */
struct chains {
  uint32_t *first, *next;
};

static struct chains chains_of(struct lowering *lowering) {
  const struct model *model = lowering->model;
  struct chains chains = {arena_array(lowering->arena, model->divisions.count, sizeof(uint32_t)),
                          arena_array(lowering->arena, model->divisions.count, sizeof(uint32_t))};
  for (uint32_t i = (uint32_t)model->divisions.count - 1; i > 0; i--) {
    zn_division up = model->divisions.items[i].parent.index;
    if (lowering->leaves_outer && model->divisions.items[i].outer) continue;
    chains.next[i] = chains.first[up];
    chains.first[up] = i;
  }
  return chains;
}

/* What lies just below each division. An outer division in one that is not leaves that a leaf: the book does not go there. */
static void push_below(struct lowering *lowering) {
  const struct model *model = lowering->model;
  struct chains chains = chains_of(lowering);
  for (uint32_t up = 1; up < model->divisions.count; up++) {
    uint32_t first = LOWER_NEXT(lowering, LISTS), count = 0;
    for (uint32_t i = chains.first[up]; i; i = chains.next[i])
      if (!model->divisions.items[i].outer || model->divisions.items[up].outer) *LOWER_PUSH(lowering, LISTS) = i, count++;
    if (!count) continue;
    lowering->DIVISIONS.items[up].below_first = first;
    lowering->DIVISIONS.items[up].below_count = count;
    lowering->DIVISIONS.items[up].flags &= ~ZN_DIVISION_LEAF;
  }
}

void lower_divisions(struct lowering *lowering) {
  const struct model *model = lowering->model;
  zn_division whole = whole_of(model);
  for (uint32_t i = 1; i < model->divisions.count; i++) { /* one that is left out keeps its number, and roads may lead through it */
    if (lowering->leaves_outer && model->divisions.items[i].outer) LOWER_PUSH(lowering, DIVISIONS);
    else push_division(lowering, &model->divisions.items[i], i, whole);
  }
  push_below(lowering);
  push_roads(lowering);
}
