/* zn_points_items.c: says what takes part when entries of points are selected: the items, the numbers that a selection comes to, and which
 * items share pieces. */
#include "zn_points.h"

/* --- digits --- */

static void digit_add(struct zn_solver *solver, uint64_t most, uint32_t is_cap) {
  const struct zn_digit *before = solver->digit_count ? &solver->digits[solver->digit_count - 1] : NULL;
  uint64_t weight = before ? before->weight * (before->most + 1) : 1;
  if (solver->digit_count == zn_digits_max || most + 1 > UINT64_MAX / weight) solver->status = ZN_TOO_LARGE;
  else solver->digits[solver->digit_count++] = (struct zn_digit){weight, most, is_cap};
}

static void digits_build(struct zn_solver *solver) {
  for (uint32_t group = 0; group < solver->point_count && !solver->status; group++) {
    const struct zn_image_requirement *record = node_of(solver, group)->record;
    digit_add(solver, node_of(solver, group)->need, 0);
    for (uint32_t i = 0; i < record->cap_count && !solver->status; i++)
      digit_add(solver, zn_cap_at(solver->state->book, record->cap_first + i)->count, 1);
  }
}

/* --- items --- */

/* The caps of points that a piece counts under. */
static uint64_t caps_of(const struct zn_solver *solver, uint32_t group, uint32_t piece) {
  const struct zn_image_requirement *record = node_of(solver, group)->record;
  uint64_t caps = 0;
  for (uint32_t i = 0; i < record->cap_count; i++) {
    const struct zn_image_cap *cap = zn_cap_at(solver->state->book, record->cap_first + i);
    for (uint32_t d = 0; d < cap->document_count; d++)
      if (*zn_list_at(solver->state->book, cap->document_first + d) == solver->state->given[piece].document) caps |= UINT64_C(1) << i;
  }
  return caps;
}

/* Enters a leaf, with those of its edges whose pieces count under `caps`. */
static struct zn_item *item_add(struct zn_solver *solver, uint32_t leaf_index, uint32_t group, uint64_t caps) {
  const struct zn_leaf *leaf = &solver->case_leaves[leaf_index];
  struct zn_item *item = &solver->items[solver->item_count];
  *item = (struct zn_item){.leaf = leaf_index, .entry = ZN_NONE, .group = group, .caps = caps, .edge_first = solver->edge_count};
  for (uint32_t i = 0; i < leaf->edge_count; i++) {
    uint32_t edge = leaf->edge_first + i, piece = solver->case_edges[edge].piece;
    if (group != ZN_NONE && caps_of(solver, group, piece) != caps) continue;
    solver->sources[solver->edge_count] = edge;
    solver->edges[solver->edge_count++] = solver->case_edges[edge];
    item->edge_count++;
    item->most += solver->state->given[piece].copies;
  }
  solver->leaves[solver->item_count] = *leaf;
  solver->leaves[solver->item_count].edge_first = item->edge_first;
  solver->leaves[solver->item_count++].edge_count = item->edge_count;
  return item;
}

/* The units that an entry may count at most: what it needs, and further ones not beyond all the points. */
uint64_t zn_entry_most(const struct zn_solver *solver, const struct zn_item *item) {
  const struct zn_node *entry = entry_of(solver, item);
  uint64_t points = node_of(solver, item->group)->need, worth = entry->record->worth, further = entry->record->further, most = entry->need;
  if (further && worth < points) most += (points - worth + further - 1) / further;
  return most < ZN_COPIES_MAX ? most : ZN_COPIES_MAX;
}

/* The units of an item at most. */
static void most_find(const struct zn_solver *solver, struct zn_item *item) {
  const struct zn_digit *digit = &solver->digits[digit_of(solver, item->group)];
  uint64_t most = zn_entry_most(solver, item);
  for (uint64_t caps = item->caps; caps; caps &= caps - 1)
    if (digit[1 + zn_lowest_bit(caps)].most < most) most = digit[1 + zn_lowest_bit(caps)].most;
  if (item->most > most) item->most = (uint32_t)most;
}

/* Enters the leaf of an entry, once for each set of caps among its pieces. */
static void entry_add(struct zn_solver *solver, uint32_t index, uint32_t group) {
  uint32_t leaf_index = solver->state->nodes[index].leaf, first = solver->item_count;
  const struct zn_leaf *leaf = &solver->case_leaves[leaf_index];
  for (uint32_t i = 0; i < leaf->edge_count && !solver->status; i++) {
    uint64_t caps = caps_of(solver, group, solver->case_edges[leaf->edge_first + i].piece);
    uint32_t known = first;
    while (known < solver->item_count && solver->items[known].caps != caps) known++; /* of the same entry */
    if (known < solver->item_count) continue;
    if (solver->place_count == zn_places_max) {
      solver->status = ZN_TOO_LARGE;
      return;
    }
    struct zn_item *item = item_add(solver, leaf_index, group, caps);
    item->entry = index;
    item->place = solver->place_count++;
    solver->entries[item->place] = index;
    most_find(solver, item);
  }
}

/* A duty or a bundle, which counts or not whatever is selected here. */
static void other_add(struct zn_solver *solver, uint32_t index, uint32_t group, enum zn_points_mode mode) {
  struct zn_node *entry = &solver->state->nodes[index];
  const struct zn_digit *digit = &solver->digits[digit_of(solver, group)];
  if (!zn_is_bundle(solver->state, entry)) entry->is_chosen = entry->limit;
  entry->level = mode == ZN_POINTS_ALONE ? entry->limit : entry->is_chosen;
  uint64_t before = digit_value(digit, solver->key), points = before + (entry->level ? entry->record->worth : 0);
  solver->key += ((points < digit->most ? points : digit->most) - before) * digit->weight;
}

static void group_add(struct zn_solver *solver, uint32_t group, enum zn_points_mode mode) {
  uint32_t index = solver->points[group];
  for (uint32_t i = index + 1; i < solver->state->nodes[index].end; i = solver->state->nodes[i].end) {
    if (solver->state->nodes[i].leaf == ZN_NONE) other_add(solver, i, group, mode);
    else entry_add(solver, i, group);
  }
}

/* Whether a leaf takes its pieces away from nobody, and nobody from it: shared, or shown with others that all are. */
static int takes_nothing(const struct zn_solver *solver, const struct zn_item *item) {
  const struct zn_leaf *leaf = &solver->leaves[item - solver->items];
  if (leaf->need != 1 || !item->edge_count || item->entry != ZN_NONE) return 0;
  if (leaf->record->flags & ZN_LEAF_SHARED) return 1;
  for (uint32_t e = 0; e < item->edge_count; e++)
    if (solver->state->given[solver->edges[item->edge_first + e].piece].is_handed) return 0;
  return (leaf->record->flags & ZN_LEAF_SHOWN) != 0;
}

/* Sees which leaves may be pinned, and to which edges: none but the least faulty ever serve. */
static void pins_find(struct zn_solver *solver) {
  for (uint32_t e = 0; e < solver->edge_count; e++) solver->state->given[solver->edges[e].piece].is_handed = 0;
  for (uint32_t i = 0; i < solver->item_count; i++)
    for (uint32_t e = 0; e < solver->items[i].edge_count; e++)
      if (!(solver->leaves[i].record->flags & (ZN_LEAF_SHOWN | ZN_LEAF_SHARED)))
        solver->state->given[solver->edges[solver->items[i].edge_first + e].piece].is_handed = 1;
  for (uint32_t i = 0; i < solver->item_count; i++) {
    struct zn_item *item = &solver->items[i];
    const struct zn_edge *edges = &solver->edges[item->edge_first];
    while (takes_nothing(solver, item) && item->pin_count < item->edge_count &&
           (solver->leaves[i].is_free || edges[item->pin_count].fault_count == edges[0].fault_count))
      item->pin_count++;
  }
}

/* Items stand in the order of their leaves, so that rows do. */
static void items_sort(struct zn_solver *solver) {
  for (uint32_t i = 1; i < solver->item_count; i++)
    for (uint32_t at = i; at && solver->items[at - 1].leaf > solver->items[at].leaf; at--) {
      struct zn_item item = solver->items[at];
      struct zn_leaf leaf = solver->leaves[at];
      solver->items[at] = solver->items[at - 1];
      solver->leaves[at] = solver->leaves[at - 1];
      solver->items[at - 1] = item;
      solver->leaves[at - 1] = leaf;
    }
}

void zn_items_build(struct zn_solver *solver, const uint32_t *rows, uint32_t row_count, enum zn_points_mode mode) {
  digits_build(solver);
  for (uint32_t group = 0; group < solver->point_count && !solver->status; group++) group_add(solver, group, mode);
  for (uint32_t i = 0; i < row_count && !solver->status; i++) item_add(solver, rows[i], ZN_NONE, 0);
  items_sort(solver);
  if (row_count) pins_find(solver);
}

/* --- sets --- */

static void sets_join(struct zn_solver *solver, uint32_t one, uint32_t other) {
  one = set_of(solver, one);
  other = set_of(solver, other);
  if (one < other) solver->items[other].set = one;
  else solver->items[one].set = other;
}

/* The edges that an item has now. */
static void edges_join(struct zn_solver *solver, uint32_t index) {
  const struct zn_leaf *leaf = &solver->leaves[index];
  for (uint32_t e = 0; e < leaf->edge_count; e++) {
    struct zn_given *given = &solver->state->given[solver->edges[leaf->edge_first + e].piece];
    if (given->item == ZN_NONE) given->item = index;
    else sets_join(solver, given->item, index);
  }
}

void zn_sets_find(struct zn_solver *solver, enum zn_points_mode mode) {
  for (uint32_t i = 0; i < solver->item_count; i++) {
    solver->items[i].set = i;
    if (i && solver->items[i].entry != ZN_NONE && solver->items[i - 1].entry == solver->items[i].entry) sets_join(solver, i - 1, i);
    if (mode != ZN_POINTS_ALONE) edges_join(solver, i);
  }
  for (uint32_t e = 0; e < solver->edge_count; e++) solver->state->given[solver->edges[e].piece].item = ZN_NONE;
}

