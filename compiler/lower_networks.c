/* lower_networks.c: turns networks into sections and places the offices on the globe. A row of a network becomes one condition: its
 * regions, channels and days. May assume a model without errors. */
#include <stdlib.h>

#include "lower.h"
#include "resolve.h"
#include "sphere.h"
#include "zn_sphere.h"

/* --- the globe --- */

/* Where an office is: its own position, else that of its division or what that lies in; null: nobody knows. */
static const struct position *position_of(const struct model *model, const struct office *office) {
  if (office->position.given) return &office->position;
  for (zn_division division = office->division.index; division; division = model->divisions.items[division].parent.index)
    if (model->divisions.items[division].position.given) return &model->divisions.items[division].position;
  return NULL;
}

static bool is_plain(const struct office *office) {
  bool has_hours = false;
  for (size_t i = 0; i < office->counters.count; i++) has_hours |= office->counters.items[i].hours.open.count > 0;
  return !office->scope && !office->record.from && !office->record.until && office->counters.count && !has_hours;
}

void lower_sphere(struct lowering *lowering) {
  const struct model *model = lowering->model;
  for (uint32_t i = 1; i < model->offices.count; i++) {
    const struct position *position = position_of(model, &model->offices.items[i]);
    if (!position) continue;
    struct zn_vector vector = zn_sphere_vector(position->latitude, position->longitude);
    *LOWER_PUSH(lowering, SPHERE_POINTS) = (struct zn_image_sphere_point){vector.x, vector.y, vector.z,
                                                                          i | (is_plain(&model->offices.items[i]) ? ZN_POINT_PLAIN : 0)};
  }
  size_t points = lowering->SPHERE_POINTS.count - 1, nodes = (size_t)1 << zn_sphere_levels(points);
  while (lowering->SPHERE_NODES.count < nodes) LOWER_PUSH(lowering, SPHERE_NODES);
  sphere_order(lowering->SPHERE_POINTS.items + 1, points, lowering->SPHERE_NODES.items);
}

/* --- networks --- */

static const struct cond *of_refs(struct lowering *lowering, enum cond_kind kind, uint32_t slot, const ref_list *refs, struct mark mark) {
  if (!refs->count) return NULL;
  struct cond *cond = ARENA_NEW(lowering->arena, struct cond);
  *cond = (struct cond){.kind = kind, .slot = slot, .mark = mark};
  for (size_t i = 0; i < refs->count; i++) *LIST_PUSH(lowering->arena, &cond->values) = refs->items[i].index;
  return cond;
}

/* In one of the divisions and in none of the exceptions. */
static const struct cond *within(struct lowering *lowering, uint32_t slot, const ref_list *divisions, const ref_list *except,
                                 struct mark mark) {
  const struct cond *inside = of_refs(lowering, cond_within, slot, divisions, mark),
                    *outside = of_refs(lowering, cond_within, slot, except, mark);
  return outside ? resolve_both(lowering->arena, inside, resolve_not(lowering->arena, outside)) : inside;
}

/* An area is its divisions without its own exceptions. */
static const struct cond *regions_of(struct lowering *lowering, uint32_t slot, const struct served *row) {
  struct cond *any = ARENA_NEW(lowering->arena, struct cond);
  const ref_list none = {0};
  *any = (struct cond){.kind = cond_any, .mark = row->record.mark};
  for (size_t i = 0; i < row->areas.count; i++) {
    const struct area *area = &lowering->model->areas.items[row->areas.items[i].index];
    *LIST_PUSH(lowering->arena, &any->children) = (struct cond *)within(lowering, slot, &area->divisions, &area->except,
                                                                        row->areas.items[i].mark);
  }
  if (row->divisions.count)
    *LIST_PUSH(lowering->arena, &any->children) = (struct cond *)of_refs(lowering, cond_within, slot, &row->divisions, row->record.mark);
  const struct cond *except = within(lowering, slot, &none, &row->except, row->record.mark);
  if (!any->children.count) return except;
  return resolve_both(lowering->arena, any->children.count == 1 ? any->children.items[0] : any, except);
}

static const struct cond *guard_of(struct lowering *lowering, const struct network *network, const struct served *row) {
  const struct cond *regions = regions_of(lowering, network->by.index ? ZN_SLOT_FACTS + network->by.index : ZN_SLOT_REGION, row);
  const struct cond *channels = of_refs(lowering, cond_member, ZN_SLOT_CHANNEL, &row->channels, row->record.mark);
  return resolve_dated(lowering->arena, &row->record, resolve_both(lowering->arena, regions, channels));
}

static uint32_t run_of(struct lowering *lowering, const ref_list *refs, uint32_t *count) {
  uint32_t *items = arena_array(lowering->arena, refs->count, sizeof *items);
  for (size_t i = 0; i < refs->count; i++) items[i] = refs->items[i].index;
  *count = (uint32_t)refs->count;
  return lower_list(lowering, items, refs->count);
}

static void push_row(struct lowering *lowering, const struct network *network, const struct served *row) {
  const struct cond *guard = guard_of(lowering, network, row);
  struct zn_image_network_row record = {.guard = lower_condition(lowering, guard),
                                        .label = lower_sentence(lowering, guard),
                                        .flags = row->nearest ? ZN_ROW_NEAREST : 0,
                                        .desk_first = LOWER_NEXT(lowering, DESKS),
                                        .desk_count = (uint32_t)row->desks.count};
  record.business_first = run_of(lowering, &row->businesses, &record.business_count);
  for (size_t i = 0; i < row->desks.count; i++)
    *LOWER_PUSH(lowering, DESKS) = (struct zn_image_desk){row->desks.items[i].office.index, row->desks.items[i].counter};
  *LOWER_PUSH(lowering, NETWORK_ROWS) = record;
}

static int by_number(const void *a, const void *b) {
  const uint32_t *one = a, *other = b;
  return (*one > *other) - (*one < *other);
}

/* The offices that the rows name, ascending, each once. */
static uint32_t offices_named(struct lowering *lowering, const struct network *network, uint32_t *count) {
  LIST(uint32_t) offices = {0};
  size_t kept = 0;
  for (size_t r = 0; r < network->table.count; r++)
    for (size_t i = 0; i < network->table.items[r].desks.count; i++)
      *LIST_PUSH(lowering->arena, &offices) = network->table.items[r].desks.items[i].office.index;
  if (offices.count) qsort(offices.items, offices.count, sizeof *offices.items, by_number);
  for (size_t i = 0; i < offices.count; i++)
    if (!kept || offices.items[kept - 1] != offices.items[i]) offices.items[kept++] = offices.items[i];
  *count = (uint32_t)kept;
  return lower_list(lowering, offices.items, kept);
}

void lower_networks(struct lowering *lowering) {
  for (size_t i = 1; i < lowering->model->networks.count; i++) {
    const struct network *network = &lowering->model->networks.items[i];
    struct zn_image_network record = {.id = lower_string(lowering, network->record.id),
                                      .by = network->by.index,
                                      .row_first = LOWER_NEXT(lowering, NETWORK_ROWS),
                                      .row_count = (uint32_t)network->table.count};
    record.business_first = run_of(lowering, &network->businesses, &record.business_count);
    record.office_first = offices_named(lowering, network, &record.office_count);
    for (size_t r = 0; r < network->table.count; r++) push_row(lowering, network, &network->table.items[r]);
    *LOWER_PUSH(lowering, NETWORKS) = record;
  }
}
