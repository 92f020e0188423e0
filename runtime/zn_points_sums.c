/* zn_points_sums.c: tries a set of items with every number of units for its entries, and puts that behind what the sets before it came to.
 * */
#include "zn_points.h"

/* --- sums --- */

/* Book order: more units on the first entry where two selections differ. Which pieces these are of is settled in the end. */
int zn_units_precede(const struct zn_solver *solver, const uint16_t *one, const uint16_t *other) {
  for (uint32_t place = 0, end; place < solver->place_count; place = end) {
    uint32_t left = 0, right = 0;
    for (end = place; end < solver->place_count && solver->entries[end] == solver->entries[place]; end++) {
      left += one[end];
      right += other[end];
    }
    if (left != right) return left > right;
  }
  return 0;
}

static int sum_precedes(const struct zn_solver *solver, struct zn_sum *one, struct zn_sum *other) {
  int compared = zn_cost_compare(&one->cost, &other->cost);
  return compared ? compared < 0 : zn_units_precede(solver, units_of(one), units_of(other));
}

/* Keeps the draft, unless there is one with the same key that goes before it. */
static void draft_keep(struct zn_solver *solver) {
  uint32_t slot = (uint32_t)((solver->draft->key * UINT64_C(0x9E3779B97F4A7C15)) >> 40) % zn_slots;
  while (solver->slots[slot] && sum_at(solver, &solver->to, solver->slots[slot] - 1u)->key != solver->draft->key)
    slot = (slot + 1) % zn_slots;
  if (!solver->slots[slot]) {
    if (solver->to.count == solver->sum_room) {
      solver->status = ZN_TOO_LARGE;
      return;
    }
    solver->slots[slot] = (uint16_t)++solver->to.count;
  } else if (!sum_precedes(solver, solver->draft, sum_at(solver, &solver->to, solver->slots[slot] - 1u))) {
    return;
  }
  memcpy(sum_at(solver, &solver->to, solver->slots[slot] - 1u), solver->draft, solver->sum_size);
}

/* Adds the gains to a key; 0 when a cap is exceeded. */
int zn_key_add(const struct zn_solver *solver, uint64_t *key) {
  for (uint32_t d = 0; d < solver->digit_count; d++) {
    const struct zn_digit *digit = &solver->digits[d];
    if (!solver->gains[d]) continue;
    uint64_t before = digit_value(digit, *key), room = digit->most - before, gain = solver->gains[d];
    if (gain > room && digit->is_cap) return 0;
    *key += (gain < room ? gain : room) * digit->weight;
  }
  return 1;
}

/* Puts a variant of a set, whose members count `units`, behind every sum so far. */
static void variant_offer(struct zn_solver *solver, const uint32_t *members, uint32_t count, const struct zn_cost *cost,
                          const uint16_t *units) {
  for (uint32_t s = 0; s < solver->from.count && !solver->status; s++) {
    const struct zn_sum *from = sum_at(solver, &solver->from, s);
    uint64_t key = from->key;
    if (!zn_spend(solver->state, 4 + solver->place_count / 4)) solver->status = ZN_TOO_LARGE;
    if (!zn_key_add(solver, &key)) continue;
    memcpy(solver->draft, from, solver->sum_size);
    solver->draft->key = key;
    solver->draft->cost = zn_cost_sum(&from->cost, cost);
    for (uint32_t m = 0; m < count; m++)
      if (solver->items[members[m]].entry != ZN_NONE) units_of(solver->draft)[solver->items[members[m]].place] = units[m];
    draft_keep(solver);
  }
}

/* --- the variants of a set --- */

/* What an entry that counts `units` adds. */
static void entry_gain(struct zn_solver *solver, const struct zn_item *item, uint64_t units) {
  const struct zn_node *entry = entry_of(solver, item);
  if (units) solver->gains[digit_of(solver, item->group)] += entry->record->worth + (units - entry->need) * entry->record->further;
}

static void caps_gain(struct zn_solver *solver, const struct zn_item *item, uint64_t units) {
  uint32_t digit = digit_of(solver, item->group) + 1;
  for (uint64_t caps = item->caps; caps; caps &= caps - 1) solver->gains[digit + zn_lowest_bit(caps)] += units;
}

static void gains_clear(struct zn_solver *solver) { memset(solver->gains, 0, solver->digit_count * sizeof *solver->gains); }

/* The units of an entry alone that may be of use are these and more: all sound ones, when no cap counts them. */
static uint32_t least_find(const struct zn_solver *solver, const struct zn_item *item) {
  uint64_t sound = 0;
  for (uint32_t e = 0; e < item->edge_count && !item->caps; e++) {
    const struct zn_edge *edge = &solver->edges[item->edge_first + e];
    if (!edge->fault_count || solver->case_leaves[item->leaf].is_free) sound += solver->state->given[edge->piece].copies;
  }
  return sound < entry_of(solver, item)->need ? 0 : sound < item->most ? (uint32_t)sound : item->most;
}

/* An entry whose pieces are all its own takes the best first. */
static void single_offer(struct zn_solver *solver, uint32_t member) {
  const struct zn_item *item = &solver->items[member];
  uint32_t need = entry_of(solver, item)->need, least = least_find(solver, item), edge = 0, left = 0;
  struct zn_cost cost = {0};
  for (uint32_t units = 0; units <= item->most && !solver->status; units++) {
    if (units) {
      const struct zn_edge *next = &solver->edges[item->edge_first + edge];
      if (!left) left = solver->state->given[next->piece].copies;
      cost.used++;
      cost.faults += solver->leaves[member].is_free ? 0 : next->fault_count;
      edge += !--left;
    }
    if (units < least || (units && units < need)) continue;
    gains_clear(solver);
    entry_gain(solver, item, units);
    caps_gain(solver, item, units);
    variant_offer(solver, &member, 1, &cost, &(uint16_t){(uint16_t)units});
  }
}

/* What the members gain together; 0 when an entry has too few units, or more than it can count. */
int zn_members_gain(struct zn_solver *solver, const uint32_t *members, uint32_t count, const uint16_t *units) {
  gains_clear(solver);
  for (uint32_t m = 0, end; m < count; m = end) {
    const struct zn_item *item = &solver->items[members[m]];
    uint64_t total = 0;
    for (end = m; end < count && (end == m || (item->entry != ZN_NONE && solver->items[members[end]].entry == item->entry)); end++) {
      total += units[end];
      if (item->entry != ZN_NONE) caps_gain(solver, &solver->items[members[end]], units[end]);
    }
    if (item->entry == ZN_NONE) continue;
    const struct zn_node *entry = entry_of(solver, item);
    if (total && (total < entry->need || total > zn_entry_most(solver, item))) return 0;
    entry_gain(solver, item, total);
  }
  return 1;
}

static int is_filled(const struct zn_solver *solver, uint32_t row) {
  const struct zn_leaf *leaf = &solver->leaves[row];
  uint32_t used = 0;
  for (uint32_t e = 0; e < leaf->edge_count; e++) used += solver->edges[leaf->edge_first + e].used;
  return used == leaf->need;
}

/* Assigns the members with so many units of the entries; 0 when an entry lacks one. */
int zn_members_assign(struct zn_solver *solver, const uint32_t *members, uint32_t count, const uint16_t *units, struct zn_cost *cost) {
  uint32_t rows = 0;
  for (uint32_t m = 0; m < count; m++) {
    if (solver->items[members[m]].entry != ZN_NONE && !units[m]) continue;
    if (solver->items[members[m]].entry != ZN_NONE) solver->leaves[members[m]].need = units[m];
    solver->rows[rows++] = members[m];
  }
  enum zn_status status = zn_assign(solver->state, solver->rows, rows, cost);
  if (status) solver->status = status;
  for (uint32_t m = 0; m < count && !status; m++)
    if (solver->items[members[m]].entry != ZN_NONE && units[m] && !is_filled(solver, members[m])) return 0;
  return !status;
}

/* The next units, the last member counting up; what cannot be filled is not with more units either. 0 after the last. */
static int units_advance(const struct zn_solver *solver, const uint32_t *members, uint32_t count, uint16_t *units, int was_filled) {
  for (uint32_t m = count; m-- > 0;) {
    if (solver->items[members[m]].entry == ZN_NONE) continue;
    if (was_filled && units[m] < solver->items[members[m]].most) {
      units[m]++;
      return 1;
    }
    was_filled |= units[m] != 0;
    units[m] = 0;
  }
  return 0;
}

/* Tries every number of units for the entries of a set. */
static void members_offer(struct zn_solver *solver, const uint32_t *members, uint32_t count) {
  uint16_t *units = solver->tries;
  int was_filled;
  memset(units, 0, count * sizeof *units);
  do {
    struct zn_cost cost;
    was_filled = 1;
    if (!zn_spend(solver->state, count)) solver->status = ZN_TOO_LARGE;
    if (solver->status || !zn_members_gain(solver, members, count, units)) continue;
    was_filled = zn_members_assign(solver, members, count, units, &cost);
    if (was_filled) variant_offer(solver, members, count, &cost, units);
  } while (!solver->status && units_advance(solver, members, count, units, was_filled));
}

void zn_set_offer(struct zn_solver *solver, const uint32_t *members, uint32_t count) {
  if (count == 1) single_offer(solver, members[0]);
  else members_offer(solver, members, count);
}
