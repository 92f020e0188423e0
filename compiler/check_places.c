/* check_places.c: checks what divisions, offices, roads and networks say against one another. May be given a book with errors: what does
 * not resolve has index 0. */
#include <string.h>

#include "check.h"
#include "lower.h"
#include "words.h"
#include "zn_sphere.h"

static const struct division *division_at(const struct model *model, zn_division division) { return &model->divisions.items[division]; }

/* --- divisions --- */

/* A ring of parents, told elsewhere, ends after as many steps as there are divisions. */
static bool lies_in(const struct model *model, zn_division division, zn_division other) {
  for (size_t steps = 0; division && steps < model->divisions.count; division = division_at(model, division)->parent.index, steps++)
    if (division == other) return true;
  return false;
}

static void check_also_in(const struct check *check, zn_division number) {
  const struct division *division = division_at(check->model, number);
  for (size_t i = 0; i < division->also_in.count; i++) {
    const struct ref *other = &division->also_in.items[i];
    if (other->index && (lies_in(check->model, number, other->index) || lies_in(check->model, other->index, number)))
      diag(check->diags, .code = D_also_in_related, .at = other->mark, .args = {division->record.id, other->name});
  }
}

/* Readers of the image go up only so many steps. What hangs on a ring, which is told elsewhere, goes up for ever. */
static void check_depth(const struct check *check, zn_division number) {
  size_t steps = 0;
  for (zn_division up = division_at(check->model, number)->parent.index; up && steps < check->model->divisions.count; steps++)
    up = division_at(check->model, up)->parent.index;
  if (steps <= ZN_DIVISION_LEVELS || steps == check->model->divisions.count) return;
  diag(check->diags, .code = D_division_deep, .at = division_at(check->model, number)->record.id_mark,
       .args = {division_at(check->model, number)->record.id, arena_printf(check->arena, "%u", ZN_DIVISION_LEVELS)});
}

/* --- offices --- */

static void check_office(const struct check *check, const struct office *office) {
  const struct division *division = division_at(check->model, office->division.index);
  bool placed = office->position.given || !office->division.index;
  zn_division up = office->division.index;
  for (size_t steps = 0; up && !placed && steps < check->model->divisions.count; up = division_at(check->model, up)->parent.index, steps++)
    placed = division_at(check->model, up)->position.given;
  if (office->division.index && division->outer)
    diag(check->diags, .code = D_office_outside, .at = office->division.mark, .args = {office->record.id, office->division.name});
  if (!placed && check->model->has_positions)
    diag(check->diags, .code = D_office_unplaced, .at = office->record.id_mark, .args = {office->record.id});
}

/* --- roads --- */

static uint32_t straight_tenths(const struct model *model, const struct link *link) {
  const struct position *from = &division_at(model, link->from.index)->position, *to = &division_at(model, link->to.index)->position;
  return zn_sphere_tenths(
      zn_sphere_apart(zn_sphere_vector(from->latitude, from->longitude), zn_sphere_vector(to->latitude, to->longitude)));
}

bool road_is_short(const struct model *model, const struct link *link) { return link->km * 10 < straight_tenths(model, link); }

static bool ends_placed(const struct check *check, const struct link *link) {
  bool placed = true;
  const struct ref *const ends[] = {&link->from, &link->to};
  for (size_t i = 0; i < 2; i++) {
    if (!ends[i]->index || division_at(check->model, ends[i]->index)->position.given) continue;
    diag(check->diags, .code = D_road_unplaced, .at = ends[i]->mark, .args = {ends[i]->name});
    placed = false;
  }
  return placed && link->from.index && link->to.index;
}

static bool same_ends(const struct link *one, const struct link *other) {
  return (one->from.index == other->from.index && one->to.index == other->to.index) ||
         (one->from.index == other->to.index && one->to.index == other->from.index);
}

static const char *number(const struct check *check, uint32_t value) { return arena_printf(check->arena, "%u", value); }

static void check_link(const struct check *check, const struct road *road, size_t index) {
  const struct link *link = &road->links.items[index];
  if (link->from.index && link->from.index == link->to.index) {
    diag(check->diags, .code = D_road_nowhere, .at = link->to.mark, .args = {link->to.name});
    return;
  }
  if (!ends_placed(check, link)) return;
  for (size_t i = 0; i < index; i++)
    if (same_ends(link, &road->links.items[i]) && link->km != road->links.items[i].km)
      diag(check->diags, .code = D_link_again, .at = link->record.mark, .also = road->links.items[i].record.mark,
           .args = {link->from.name, link->to.name, number(check, link->km), number(check, road->links.items[i].km)});
  if (!road_is_short(check->model, link)) return;
  uint32_t tenths = straight_tenths(check->model, link);
  diag(check->diags, .code = D_road_short, .at = link->record.mark,
       .args = {number(check, link->km), link->from.name, link->to.name, arena_printf(check->arena, "%u.%u", tenths / 10, tenths % 10)});
}

/* --- networks --- */

static bool names_business(const ref_list *businesses, uint32_t business) {
  for (size_t i = 0; i < businesses->count; i++)
    if (businesses->items[i].index == business) return true;
  return false;
}

static void check_businesses(const struct check *check, size_t number_of) {
  const struct network *network = &check->model->networks.items[number_of];
  for (size_t i = 0; i < network->businesses.count; i++)
    for (size_t n = 1; n < number_of; n++)
      if (network->businesses.items[i].index &&
          names_business(&check->model->networks.items[n].businesses, network->businesses.items[i].index))
        diag(check->diags, .code = D_network_again, .at = network->businesses.items[i].mark,
             .also = check->model->networks.items[n].record.id_mark, .args = {network->businesses.items[i].name});
}

static bool fits_everybody(const struct served *row) {
  bool anywhere = row->rest || (!row->divisions.count && !row->areas.count);
  return anywhere && !row->except.count && !row->businesses.count && !row->channels.count && !row->record.from && !row->record.until &&
         !row->record.seen;
}

static void check_rows(const struct check *check, const struct network *network) {
  const struct served *everybody = NULL;
  for (size_t r = 0; r < network->table.count; r++) {
    const struct served *row = &network->table.items[r];
    if (everybody) diag(check->diags, .code = D_row_unreachable, .at = row->record.mark, .also = everybody->record.mark);
    for (size_t i = 0; i < row->businesses.count; i++)
      if (row->businesses.items[i].index && !names_business(&network->businesses, row->businesses.items[i].index))
        diag(check->diags, .code = D_row_business, .at = row->businesses.items[i].mark, .args = {row->businesses.items[i].name});
    if (fits_everybody(row)) everybody = row;
  }
}

void check_places(const struct check *check) {
  const struct model *model = check->model;
  for (uint32_t i = 1; i < model->divisions.count; i++) {
    check_also_in(check, i);
    check_depth(check, i);
  }
  for (size_t i = 1; i < model->offices.count; i++) check_office(check, &model->offices.items[i]);
  for (size_t r = 1; r < model->roads.count; r++)
    for (size_t i = 0; i < model->roads.items[r].links.count; i++) check_link(check, &model->roads.items[r], i);
  for (size_t i = 1; i < model->networks.count; i++) {
    check_businesses(check, i);
    check_rows(check, &model->networks.items[i]);
  }
}
