/* zn_points.c: selects entries of points: how many units each counts, so that with the leaves that take part too little is left to do. May
 * assume that the edges of a leaf stand best first.
 *
 * Leaves that share no piece cost what they cost separately. So what takes part falls into sets that share pieces, each set is tried with
 * every number of units for its entries, and the sets are put together one after the other: of all ways to the same points and the same use
 * of caps only the least is kept (dynamic programming). A leaf that takes no unit away from anybody does not hold the sets of its pieces
 * together: it is tried with each of its pieces in turn, pinned to it. */
#include "zn_points.h"

/* --- all sets --- */

static void set_solve(struct zn_solver *solver, uint32_t set) {
  uint32_t count = 0, entries = 0;
  for (uint32_t i = set; i < solver->item_count; i++) {
    if (set_of(solver, i) != set) continue;
    entries += solver->items[i].entry != ZN_NONE;
    solver->members[count++] = i;
  }
  if (!entries) {
    struct zn_cost cost;
    if (zn_members_assign(solver, solver->members, count, solver->tries, &cost)) solver->base = zn_cost_sum(&solver->base, &cost);
    return;
  }
  solver->to.count = 0;
  memset(solver->slots, 0, zn_slots * sizeof *solver->slots);
  zn_set_offer(solver, solver->members, count);
  struct zn_sums from = solver->from;
  solver->from = solver->to;
  solver->to = from;
}

/* What too few points cost. */
static struct zn_cost lacking_cost(const struct zn_solver *solver, uint64_t key) {
  struct zn_cost cost = {0};
  for (uint32_t d = 0; d < solver->digit_count; d++) {
    uint64_t lacking = solver->digits[d].is_cap ? 0 : solver->digits[d].most - digit_value(&solver->digits[d], key);
    cost.bring += lacking != 0;
    cost.lacking += lacking;
  }
  return cost;
}

/* Keeps the best of all selections. */
static void sums_finish(struct zn_solver *solver) {
  for (uint32_t s = 0; s < solver->from.count; s++) {
    struct zn_sum *sum = sum_at(solver, &solver->from, s);
    struct zn_cost lacking = lacking_cost(solver, sum->key), cost = zn_cost_sum(&sum->cost, &lacking);
    cost = zn_cost_sum(&cost, &solver->base);
    int compared = solver->has_best ? zn_cost_compare(&cost, &solver->best) : -1;
    if (compared > 0 || (compared == 0 && !zn_units_precede(solver, units_of(sum), solver->units))) continue;
    solver->best = cost;
    solver->has_best = 1;
    memcpy(solver->units, units_of(sum), solver->place_count * sizeof *solver->units);
  }
}

/* Selects with the pins as they are. */
static void pins_solve(struct zn_solver *solver, enum zn_points_mode mode) {
  zn_sets_find(solver, mode);
  solver->from.count = 1;
  memset(sum_at(solver, &solver->from, 0), 0, solver->sum_size);
  sum_at(solver, &solver->from, 0)->key = solver->key;
  solver->base = (struct zn_cost){0};
  for (uint32_t i = 0; i < solver->item_count && !solver->status; i++)
    if (set_of(solver, i) == i) set_solve(solver, i);
  if (!solver->status) sums_finish(solver);
}

static void pin_put(struct zn_solver *solver, uint32_t index) {
  const struct zn_item *item = &solver->items[index];
  if (!item->pin_count) return;
  solver->leaves[index].edge_first = item->edge_first + item->pin;
  solver->leaves[index].edge_count = 1;
}

/* Pins the next leaf that has a further piece to the next; 0 after the last. */
static int pins_advance(struct zn_solver *solver) {
  for (uint32_t i = solver->item_count; i-- > 0;) {
    struct zn_item *item = &solver->items[i];
    int is_last = item->pin + 1 >= item->pin_count;
    item->pin = is_last ? 0 : item->pin + 1;
    pin_put(solver, i);
    if (!is_last) return 1;
  }
  return 0;
}

/* --- what is selected --- */

/* Writes the levels of the entries, and the points that they make. */
static void levels_write(struct zn_solver *solver) {
  struct zn_node *nodes = solver->state->nodes;
  for (uint32_t group = 0; group < solver->point_count; group++) {
    struct zn_node *node = &nodes[solver->points[group]];
    node->points = 0;
    for (uint32_t i = solver->points[group] + 1; i < node->end; i = nodes[i].end) {
      if (nodes[i].leaf != ZN_NONE) nodes[i].level = nodes[i].is_chosen = 0;
      else node->points += nodes[i].level ? nodes[i].record->worth : 0;
    }
  }
  for (uint32_t i = 0; i < solver->item_count; i++) {
    const struct zn_item *item = &solver->items[i];
    if (item->entry != ZN_NONE) nodes[item->entry].level = (uint16_t)(nodes[item->entry].level + solver->units[item->place]);
  }
  for (uint32_t i = 0; i < solver->item_count; i++) {
    struct zn_node *entry = solver->items[i].entry == ZN_NONE ? NULL : &nodes[solver->items[i].entry];
    if (!entry || !entry->level || entry->is_chosen) continue;
    entry->is_chosen = 1;
    solver->case_leaves[entry->leaf].need = entry->level;
    nodes[entry->parent].points += entry->record->worth + (entry->level - (uint64_t)entry->need) * entry->record->further;
  }
}

static void pins_pull(struct zn_solver *solver) {
  for (uint32_t i = 0; i < solver->item_count; i++) {
    solver->leaves[i].edge_first = solver->items[i].edge_first;
    solver->leaves[i].edge_count = solver->items[i].edge_count;
    solver->members[i] = i;
    solver->tries[i] = solver->items[i].entry == ZN_NONE ? 0 : solver->units[solver->items[i].place];
  }
}

static uint32_t used_on(const struct zn_solver *solver, uint32_t source) {
  uint32_t edge = 0;
  while (solver->sources[edge] != source) edge++;
  return solver->edges[edge].used;
}

/* Whether the uses come before those that the edges of the case have: more on the first edge that differs. */
static int uses_precede(const struct zn_solver *solver) {
  for (uint32_t i = 0; i < solver->item_count; i++) {
    const struct zn_leaf *leaf = &solver->case_leaves[solver->items[i].leaf];
    for (uint32_t e = 0; e < leaf->edge_count; e++) {
      uint32_t used = used_on(solver, leaf->edge_first + e), kept = solver->case_edges[leaf->edge_first + e].used;
      if (used != kept) return used > kept;
    }
  }
  return 0;
}

/* Of an entry with several items: whether it has as many units as are selected. */
static int levels_agree(const struct zn_solver *solver) {
  for (uint32_t i = 0, end; i < solver->item_count; i = end) {
    uint32_t total = 0;
    for (end = i; end < solver->item_count && solver->items[end].leaf == solver->items[i].leaf; end++) total += solver->tries[end];
    if (solver->items[i].entry != ZN_NONE && total != entry_of(solver, &solver->items[i])->level) return 0;
  }
  return 1;
}

static int is_split(const struct zn_solver *solver, uint32_t item) {
  uint32_t leaf = solver->items[item].leaf;
  return (item && solver->items[item - 1].leaf == leaf) || (item + 1 < solver->item_count && solver->items[item + 1].leaf == leaf);
}

/* The next way to split the units of entries between their items; 0 after the last. */
static int splits_advance(struct zn_solver *solver) {
  for (uint32_t i = solver->item_count; i-- > 0;) {
    if (!is_split(solver, i)) continue;
    if (solver->tries[i]++ < solver->items[i].most) return 1;
    solver->tries[i] = 0;
  }
  return 0;
}

/* Assigns what is selected, nothing pinned, in every way to split units between items, and writes the first of the least to the edges of
 * the case. */
static void uses_write(struct zn_solver *solver) {
  struct zn_cost least = ZN_OUT_OF_QUESTION;
  pins_pull(solver);
  for (uint32_t i = 0; i < solver->item_count; i++)
    if (is_split(solver, i)) solver->tries[i] = 0;
  do {
    struct zn_cost cost;
    uint64_t key = solver->key;
    if (!zn_spend(solver->state, solver->item_count)) solver->status = ZN_TOO_LARGE;
    if (solver->status || !levels_agree(solver) || !zn_members_gain(solver, solver->members, solver->item_count, solver->tries)) continue;
    for (uint32_t e = 0; e < solver->edge_count; e++) solver->edges[e].used = 0;
    if (!zn_key_add(solver, &key) || !zn_members_assign(solver, solver->members, solver->item_count, solver->tries, &cost)) continue;
    int compared = zn_cost_compare(&cost, &least);
    if (compared > 0 || (compared == 0 && !uses_precede(solver))) continue;
    least = cost;
    for (uint32_t e = 0; e < solver->edge_count; e++) solver->case_edges[solver->sources[e]].used = solver->edges[e].used;
  } while (!solver->status && splits_advance(solver));
}

/* --- memory --- */

/* Edges that take part at most. */
static uint32_t edges_count(const struct zn_solver *solver, const uint32_t *rows, uint32_t row_count) {
  const struct zn_case *state = solver->state;
  uint32_t edges = 0;
  for (uint32_t i = 0; i < row_count; i++) edges += state->leaves[rows[i]].edge_count;
  for (uint32_t group = 0; group < solver->point_count; group++)
    for (uint32_t i = solver->points[group] + 1; i < node_of(solver, group)->end; i = state->nodes[i].end)
      edges += state->nodes[i].leaf == ZN_NONE ? 0 : state->leaves[state->nodes[i].leaf].edge_count;
  return edges;
}

/* Of entries there are as many items as places. */
static int solver_take(struct zn_solver *solver, uint32_t row_count, uint32_t edge_count) {
  struct zn_work *work = &solver->state->work;
  uint32_t item_count = row_count + zn_places_max;
  solver->items = zn_work_take(work, item_count, sizeof *solver->items);
  solver->leaves = zn_work_take(work, item_count, sizeof *solver->leaves);
  solver->members = zn_work_take(work, item_count, sizeof *solver->members);
  solver->rows = zn_work_take(work, item_count, sizeof *solver->rows);
  solver->tries = zn_work_take(work, item_count, sizeof *solver->tries);
  solver->edges = zn_work_take(work, edge_count, sizeof *solver->edges);
  solver->sources = zn_work_take(work, edge_count, sizeof *solver->sources);
  solver->digits = zn_work_take(work, zn_digits_max, sizeof *solver->digits);
  solver->gains = zn_work_take(work, zn_digits_max, sizeof *solver->gains);
  solver->slots = zn_work_take(work, zn_slots, sizeof *solver->slots);
  solver->units = zn_work_take(work, zn_places_max, sizeof *solver->units);
  solver->from.bytes = zn_work_take(work, zn_sums_room, 1);
  return solver->items && solver->leaves && solver->members && solver->rows && solver->tries && solver->edges && solver->sources &&
         solver->digits && solver->gains && solver->slots && solver->units && solver->from.bytes;
}

size_t zn_points_size(size_t leaves, size_t edges) {
  size_t item = sizeof(struct zn_item) + sizeof(struct zn_leaf) + 2 * sizeof(uint32_t) + sizeof(uint16_t);
  return (leaves + zn_places_max) * item + edges * (sizeof(struct zn_edge) + sizeof(uint32_t)) +
         zn_digits_max * (sizeof(struct zn_digit) + sizeof(uint64_t)) + (zn_slots + zn_places_max) * sizeof(uint16_t) + zn_sums_room + 128;
}

/* Splits the room for sums, whose size is known now: those so far, those that are being made, and the draft. */
static void sums_split(struct zn_solver *solver) {
  solver->sum_size = (sizeof(struct zn_sum) + solver->place_count * sizeof(uint16_t) + 7) & ~(size_t)7;
  size_t room = (zn_sums_room / solver->sum_size - 1) / 2;
  solver->sum_room = room < zn_sums_max ? (uint32_t)room : zn_sums_max;
  solver->to.bytes = solver->from.bytes + solver->sum_room * solver->sum_size;
  solver->draft = (struct zn_sum *)(void *)(solver->to.bytes + solver->sum_room * solver->sum_size);
}

/* --- */

static void selection_find(struct zn_solver *solver, enum zn_points_mode mode) {
  sums_split(solver);
  for (uint32_t i = 0; i < solver->item_count; i++) pin_put(solver, i);
  do pins_solve(solver, mode);
  while (!solver->status && pins_advance(solver));
  if (solver->status) return;
  levels_write(solver);
  if (mode == ZN_POINTS_KEPT) uses_write(solver);
}

enum zn_status zn_points_solve(struct zn_case *state, const uint32_t *points, uint32_t point_count, const uint32_t *rows,
                               uint32_t row_count, enum zn_points_mode mode, struct zn_cost *cost) {
  struct zn_solver solver = {.state = state, .points = points, .point_count = point_count, .case_leaves = state->leaves,
                             .case_edges = state->edges};
  char *mark = state->work.at;
  if (!solver_take(&solver, row_count, edges_count(&solver, rows, row_count))) solver.status = ZN_NO_ROOM;
  if (!solver.status) zn_items_build(&solver, rows, row_count, mode);
  state->leaves = solver.leaves;
  state->edges = solver.edges;
  if (!solver.status) selection_find(&solver, mode);
  state->leaves = solver.case_leaves;
  state->edges = solver.case_edges;
  state->work.at = mark;
  *cost = solver.best;
  return solver.status;
}
