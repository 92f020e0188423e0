/* zn_choose.c: finds the least plan: splits what is demanded into portions that share no piece, and tries for each portion every choice of
 * alternatives, in book order, so that the first among equals comes first. May assume a case laid out by zn_tree.c.
 *
 * Costs of portions add up, and no portion's choice bears on another's: the least plans of the portions together are the least plan. */
#include "zn_evaluate.h"

/* flag_seen: an alternative that the findings of the plan rest on; the level of an entry of points stands above them */
enum { flag_chosen = 1, flag_seen = 2, flag_level = 4 };
_Static_assert(ZN_LEVELS_MAX * flag_level + flag_chosen + flag_seen <= UINT8_MAX, "a level fits the flags");

/* --- elements and portions --- */

static int is_choice(const struct zn_node *node) { return node->choose != 0; }

/* Says of every node which element it stands in. */
static void elements_mark(struct zn_case *state) {
  for (uint32_t i = 0, end; i < state->node_count; i = end) {
    const struct zn_node *node = &state->nodes[i];
    end = is_choice(node) || node->is_unmet ? node->end : i + 1;
    for (uint32_t inner = i; inner < end; inner++) state->nodes[inner].element = i;
  }
}

static uint32_t first_of(struct zn_case *state, uint32_t element) {
  struct zn_node *nodes = state->nodes;
  while (nodes[element].element != element) element = nodes[element].element = nodes[nodes[element].element].element;
  return element;
}

static void elements_join(struct zn_case *state, uint32_t one, uint32_t other) {
  one = first_of(state, one);
  other = first_of(state, other);
  if (one < other) state->nodes[other].element = one;
  else state->nodes[one].element = other;
}

static void leaf_join(struct zn_case *state, uint32_t element, const struct zn_leaf *leaf) {
  for (uint32_t i = 0; i < leaf->edge_count; i++) {
    struct zn_given *given = &state->given[state->edges[leaf->edge_first + i].piece];
    if (given->element == ZN_NONE) given->element = element;
    else elements_join(state, element, given->element);
  }
}

static int is_element(const struct zn_node *node) { return node->leaf != ZN_NONE || is_choice(node) || node->is_unmet; }

/* Chains the elements of each portion. */
static void portions_chain(struct zn_case *state) {
  for (uint32_t i = 0, end; i < state->node_count; i = end) {
    struct zn_node *node = &state->nodes[i];
    end = is_choice(node) || node->is_unmet ? node->end : i + 1;
    if (!is_element(node)) continue;
    struct zn_node *first = &state->nodes[first_of(state, i)];
    if (first != node) state->nodes[first->last].next = i;
    first->last = i;
  }
}

static void portions_find(struct zn_case *state) {
  elements_mark(state);
  for (uint32_t i = 0; i < state->node_count; i++)
    if (state->nodes[i].leaf != ZN_NONE) leaf_join(state, state->nodes[i].element, &state->leaves[state->nodes[i].leaf]);
  portions_chain(state);
}

/* The next node that starts a portion, from `i` on; node_count past the last. */
static uint32_t portion_next(struct zn_case *state, uint32_t i) {
  for (; i < state->node_count; i++) {
    const struct zn_node *node = &state->nodes[i];
    if (is_element(node) && node->element == i) break;
  }
  return i;
}

/* --- bounds: alternatives that cannot be in a plan with the fewest pieces to bring --- */

static void leaf_bound(const struct zn_case *state, struct zn_node *node) {
  const struct zn_leaf *leaf = &state->leaves[node->leaf];
  uint64_t units = 0;
  for (uint32_t i = 0; i < leaf->edge_count; i++) units += state->given[state->edges[leaf->edge_first + i].piece].copies;
  node->bare = leaf->is_free ? 0 : leaf->need;
  node->low = units >= node->bare ? 0 : node->bare - (uint32_t)units;
}

/* Slots that an any-of leaves empty, and the alternatives that leave more than another does with nothing at hand. */
static void any_bound(struct zn_case *state, uint32_t index) {
  struct zn_node *node = &state->nodes[index];
  node->low = node->bare = ZN_NONE;
  for (uint32_t i = index + 1; i < node->end; i = state->nodes[i].end) {
    if (state->nodes[i].low < node->low) node->low = state->nodes[i].low;
    if (state->nodes[i].bare < node->bare) node->bare = state->nodes[i].bare;
  }
  for (uint32_t i = index + 1; i < node->end; i = state->nodes[i].end) state->nodes[i].is_out = state->nodes[i].low > node->bare;
}

static uint32_t sum(uint32_t one, uint32_t other) { return one > ZN_NONE - other ? ZN_NONE : one + other; }

/* The points of an entry at a level. */
static uint64_t entry_points(const struct zn_node *entry) {
  return entry->level ? entry->record->worth + (entry->level - UINT64_C(1)) * entry->record->further : 0;
}

/* The points of a selection, without caps. */
static uint64_t points_sum(const struct zn_case *state, uint32_t index) {
  uint64_t points = 0;
  for (uint32_t i = index + 1; i < state->nodes[index].end; i = state->nodes[i].end) points += entry_points(&state->nodes[i]);
  return points;
}

/* Too few points are one piece to bring, and so they are with nothing at hand. */
static void points_bound(struct zn_case *state, uint32_t index) {
  struct zn_node *node = &state->nodes[index];
  for (uint32_t i = index + 1; i < node->end; i = state->nodes[i].end) state->nodes[i].level = state->nodes[i].limit;
  node->low = points_sum(state, index) < node->need;
  node->bare = 1;
}

/* Of a group all children count; of an at-least nothing is said. */
static void group_bound(struct zn_case *state, uint32_t index) {
  struct zn_node *node = &state->nodes[index];
  for (uint32_t i = index + 1; i < node->end; i = state->nodes[i].end) {
    if (!node->choose) node->low = sum(node->low, state->nodes[i].low);
    node->bare = sum(node->bare, state->nodes[i].bare);
  }
}

static void bounds_find(struct zn_case *state, uint32_t element) {
  for (uint32_t i = state->nodes[element].end; i-- > element;) {
    struct zn_node *node = &state->nodes[i];
    if (node->is_unmet) node->low = node->bare = 1;
    else if (node->leaf != ZN_NONE) leaf_bound(state, node);
    else if (node->is_points) points_bound(state, i);
    else if (node->choose == 1) any_bound(state, i);
    else group_bound(state, i);
  }
}

/* --- going through the choices of a portion --- */

static void level_set(struct zn_case *state, uint32_t index, uint32_t level) {
  struct zn_node *entry = &state->nodes[index];
  entry->level = (uint8_t)level;
  entry->is_chosen = level != 0;
  if (level && entry->leaf != ZN_NONE) state->leaves[entry->leaf].need = entry->need + level - 1;
}

/* The entries from `i` on count as often as they can: the first selection is the one with most points. */
static void levels_reset(struct zn_case *state, uint32_t i, uint32_t end) {
  for (; i < end; i = state->nodes[i].end) level_set(state, i, state->nodes[i].limit);
}

/* The next selection: the last entry that counts counts once less; 0 when none counts. */
static int levels_advance(struct zn_case *state, uint32_t index) {
  uint32_t last = 0;
  for (uint32_t i = index + 1; i < state->nodes[index].end; i = state->nodes[i].end)
    if (state->nodes[i].level) last = i;
  if (!last) return 0;
  level_set(state, last, state->nodes[last].level - 1u);
  levels_reset(state, state->nodes[last].end, state->nodes[index].end);
  return 1;
}

/* Chooses the first alternatives of a choice. */
static void choice_reset(struct zn_case *state, uint32_t index) {
  if (state->nodes[index].is_points) {
    levels_reset(state, index + 1, state->nodes[index].end);
    return;
  }
  uint32_t left = state->nodes[index].choose;
  for (uint32_t i = index + 1; i < state->nodes[index].end; i = state->nodes[i].end) {
    struct zn_node *child = &state->nodes[i];
    child->is_chosen = left && !child->is_out;
    left -= child->is_chosen;
  }
}

/* The last chosen alternative that could give way to the one behind it; 0: none. */
static uint32_t choice_movable(const struct zn_case *state, uint32_t index) {
  uint32_t movable = 0, before = 0;
  for (uint32_t i = index + 1; i < state->nodes[index].end; i = state->nodes[i].end) {
    const struct zn_node *child = &state->nodes[i];
    if (child->is_out) continue;
    if (before && state->nodes[before].is_chosen && !child->is_chosen) movable = before;
    before = i;
  }
  return movable;
}

/* The next selection of alternatives in book order; 0 after the last. */
static int choice_advance(struct zn_case *state, uint32_t index) {
  if (state->nodes[index].is_points) return levels_advance(state, index);
  uint32_t movable = choice_movable(state, index), chosen = 1;
  if (!movable) return 0;
  for (uint32_t i = state->nodes[movable].end; i < state->nodes[index].end; i = state->nodes[i].end) chosen += state->nodes[i].is_chosen;
  state->nodes[movable].is_chosen = 0;
  for (uint32_t i = state->nodes[movable].end; i < state->nodes[index].end; i = state->nodes[i].end) {
    struct zn_node *child = &state->nodes[i];
    child->is_chosen = chosen && !child->is_out;
    chosen -= child->is_chosen;
  }
  return 1;
}

/* The choices of a portion, all at their first alternatives. */
static void choices_begin(struct zn_case *state, uint32_t first) {
  state->choice_count = 0;
  for (uint32_t element = first; element != ZN_NONE; element = state->nodes[element].next)
    for (uint32_t i = element; i < state->nodes[element].end; i++) {
      if (!is_choice(&state->nodes[i])) continue;
      state->choices[state->choice_count++] = i;
      choice_reset(state, i);
    }
}

/* The next choices in book order, those not in force staying at their first; 0 after the last. */
static int choices_advance(struct zn_case *state) {
  for (uint32_t c = state->choice_count; c-- > 0;) {
    uint32_t index = state->choices[c];
    if (!zn_node_in_force(state, &state->nodes[index])) continue;
    if (choice_advance(state, index)) return 1;
    choice_reset(state, index);
  }
  return 0;
}

/* --- the plan under a choice --- */

/* --- points --- */

/* Whether no more pieces of a cap's documents are used than count. */
static int cap_kept(const struct zn_case *state, uint32_t index, const struct zn_image_cap *cap) {
  uint64_t units = 0;
  for (uint32_t i = index + 1; i < state->nodes[index].end; i = state->nodes[i].end) {
    const struct zn_node *entry = &state->nodes[i];
    const struct zn_leaf *leaf = entry->leaf == ZN_NONE || !entry->level ? NULL : &state->leaves[entry->leaf];
    for (uint32_t e = 0; leaf && e < leaf->edge_count; e++) {
      const struct zn_edge *edge = &state->edges[leaf->edge_first + e];
      for (uint32_t d = 0; d < cap->document_count; d++)
        if (*zn_list_at(state->book, cap->document_first + d) == state->given[edge->piece].document) units += edge->used;
    }
  }
  return units <= cap->count;
}

/* Whether every entry that counts has its pieces. */
static int entries_filled(const struct zn_case *state, uint32_t index) {
  for (uint32_t i = index + 1; i < state->nodes[index].end; i = state->nodes[i].end) {
    const struct zn_node *entry = &state->nodes[i];
    if (entry->leaf == ZN_NONE || !entry->level) continue;
    const struct zn_leaf *leaf = &state->leaves[entry->leaf];
    uint32_t used = 0;
    for (uint32_t e = 0; e < leaf->edge_count; e++) used += state->edges[leaf->edge_first + e].used;
    if (used < leaf->need) return 0;
  }
  return 1;
}

/* Counts the points of an assignment; 0 when the selection is none: an entry lacks a piece, or more pieces than a cap allows are used. */
static int points_settle(struct zn_case *state, uint32_t index) {
  struct zn_node *node = &state->nodes[index];
  if (!entries_filled(state, index)) return 0;
  for (uint32_t i = 0; i < node->record->cap_count; i++)
    if (!cap_kept(state, index, zn_cap_at(state->book, node->record->cap_first + i))) return 0;
  node->points = points_sum(state, index);
  return 1;
}

static int portion_settle(struct zn_case *state, uint32_t first) {
  for (uint32_t element = first; element != ZN_NONE; element = state->nodes[element].next)
    for (uint32_t i = element; i < state->nodes[element].end; i = zn_node_follower(state, i))
      if (state->nodes[i].is_points && !points_settle(state, i)) return 0;
  return 1;
}

/* The leaves in force of a portion as rows; others lose their units. In `low` the least that the plan costs, in `unmet` what of it no assignment
 * changes. */
static uint32_t rows_gather(struct zn_case *state, uint32_t first, struct zn_cost *low, struct zn_cost *unmet) {
  uint32_t rows = 0;
  *low = *unmet = (struct zn_cost){0};
  for (uint32_t element = first; element != ZN_NONE; element = state->nodes[element].next)
    for (uint32_t i = element; i < state->nodes[element].end; i = zn_node_follower(state, i)) {
      const struct zn_node *node = &state->nodes[i];
      uint64_t points = node->is_points ? points_sum(state, i) : 0, lacking = node->is_points && points < node->need ? node->need - points : 0;
      low->bring += node->leaf != ZN_NONE ? node->low : 0;
      unmet->bring += node->is_unmet + (uint64_t)(lacking != 0);
      unmet->lacking += lacking;
      if (state->nodes[i].leaf != ZN_NONE) state->rows[rows++] = state->nodes[i].leaf;
    }
  *low = zn_cost_sum(low, unmet);
  return rows;
}

static void portion_clear(struct zn_case *state, uint32_t first) {
  for (uint32_t element = first; element != ZN_NONE; element = state->nodes[element].next)
    for (uint32_t i = element; i < state->nodes[element].end; i++) {
      if (state->nodes[i].leaf == ZN_NONE) continue;
      const struct zn_leaf *leaf = &state->leaves[state->nodes[i].leaf];
      for (uint32_t e = 0; e < leaf->edge_count; e++) state->edges[leaf->edge_first + e].used = 0;
    }
}

/* A cost that no plan has: of a selection that is none, or of a plan that is not better than what there is. */
static const struct zn_cost out_of_question = {.bring = UINT64_MAX, .lacking = UINT64_MAX};

/* The least plan of a portion under its choices, unless it has more to bring or lacks more points than `most`: then it is out of question. */
static enum zn_status portion_assign(struct zn_case *state, uint32_t first, const struct zn_cost *most, struct zn_cost *cost) {
  struct zn_cost low, unmet;
  uint32_t rows = rows_gather(state, first, &low, &unmet);
  uint64_t steps = (uint64_t)state->node_count + state->edge_count;
  if (state->effort < steps) return ZN_TOO_LARGE;
  state->effort -= steps;
  *cost = out_of_question;
  if (low.bring > most->bring || (low.bring == most->bring && low.lacking > most->lacking)) return ZN_OK;
  if (state->choice_count) portion_clear(state, first);
  enum zn_status status = zn_assign(state, state->rows, rows, cost);
  *cost = portion_settle(state, first) ? zn_cost_sum(cost, &unmet) : out_of_question;
  return status;
}

static uint8_t *flags_of(const struct zn_case *state, uint32_t slot) { return state->flags + (size_t)slot * state->node_count; }

static void flags_save(struct zn_case *state, uint32_t first, uint32_t slot) {
  uint8_t *flags = flags_of(state, slot);
  for (uint32_t element = first; element != ZN_NONE; element = state->nodes[element].next)
    for (uint32_t i = element; i < state->nodes[element].end; i++)
      flags[i] = (uint8_t)(state->nodes[i].level * flag_level + (state->nodes[i].is_chosen ? flag_chosen : 0));
}

static void flags_restore(struct zn_case *state, uint32_t first, uint32_t slot) {
  const uint8_t *flags = flags_of(state, slot);
  for (uint32_t element = first; element != ZN_NONE; element = state->nodes[element].next)
    for (uint32_t i = element; i < state->nodes[element].end; i++) {
      state->nodes[i].is_chosen = flags[i] & flag_chosen;
      if (flags[i] >= flag_level) level_set(state, i, flags[i] / flag_level);
      else state->nodes[i].level = 0;
    }
}

/* Sets a portion to the least of all its plans, which becomes its first option. */
static enum zn_status portion_best(struct zn_case *state, struct zn_portion *portion) {
  struct zn_cost *best = &portion->options[0].cost;
  uint32_t tries = 0;
  *best = out_of_question;
  choices_begin(state, portion->first);
  do {
    struct zn_cost cost;
    enum zn_status status = portion_assign(state, portion->first, best, &cost);
    if (status) return status;
    tries++;
    if (zn_cost_compare(&cost, best) >= 0) continue;
    *best = cost;
    flags_save(state, portion->first, 0);
  } while (choices_advance(state));
  portion->option_count = 1;
  if (tries == 1) return ZN_OK;
  struct zn_cost same;
  flags_restore(state, portion->first, 0);
  return portion_assign(state, portion->first, &out_of_question, &same);
}

static int portion_chooses(const struct zn_case *state, uint32_t first) {
  for (uint32_t element = first; element != ZN_NONE; element = state->nodes[element].next)
    if (is_choice(&state->nodes[element])) return 1;
  return 0;
}

static int choose_take(struct zn_case *state) {
  struct zn_work *work = &state->work;
  uint32_t choices = 0;
  for (uint32_t i = 0; i < state->node_count; i++) choices += state->nodes[i].choose != 0;
  state->rows = zn_work_take(work, state->leaf_count, sizeof *state->rows);
  state->choices = zn_work_take(work, choices, sizeof *state->choices);
  state->portions = zn_work_take(work, choices, sizeof *state->portions);
  state->flags = zn_work_take(work, choices ? state->node_count : 0, ZN_PLANS_MAX + 1);
  return state->rows && state->choices && state->portions && state->flags;
}

enum zn_status zn_choose(struct zn_case *state, struct zn_cost *cost) {
  if (!choose_take(state)) return ZN_NO_ROOM;
  portions_find(state);
  *cost = (struct zn_cost){0};
  for (uint32_t first = portion_next(state, 0); first < state->node_count; first = portion_next(state, first + 1)) {
    struct zn_cost own;
    enum zn_status status;
    for (uint32_t element = first; element != ZN_NONE; element = state->nodes[element].next) bounds_find(state, element);
    state->choice_count = 0;
    if (portion_chooses(state, first)) {
      struct zn_portion *portion = &state->portions[state->portion_count++];
      *portion = (struct zn_portion){.first = first};
      status = portion_best(state, portion);
      own = portion->options[0].cost;
    } else {
      status = portion_assign(state, first, &out_of_question, &own);
    }
    if (status) return status;
    *cost = zn_cost_sum(cost, &own);
  }
  return ZN_OK;
}

/* --- what a plan uses --- */

static void uses_count(struct zn_case *state) {
  for (uint32_t p = 0; p < state->submission->piece_count; p++) state->given[p].used = 0;
  for (uint32_t e = 0; e < state->edge_count; e++) {
    struct zn_given *given = &state->given[state->edges[e].piece];
    uint32_t left = given->copies - given->used;
    given->used += state->edges[e].used < left ? state->edges[e].used : left;
  }
}

/* Whether the pieces that concern a leaf all serve elsewhere. */
static int leaf_untouched(const struct zn_case *state, const struct zn_leaf *leaf) {
  for (uint32_t i = 0; i < leaf->edge_count; i++) {
    const struct zn_edge *edge = &state->edges[leaf->edge_first + i];
    if (edge->used || state->given[edge->piece].used < state->given[edge->piece].copies) return 0;
  }
  return 1;
}

/* Whether nothing is at hand for a choice in force, and something has to be brought. */
static int choice_untouched(const struct zn_case *state, uint32_t index) {
  int open = zn_points_lacking(&state->nodes[index]);
  if (!zn_node_in_force(state, &state->nodes[index])) return 0;
  for (uint32_t i = index + 1; i < state->nodes[index].end; i++) {
    const struct zn_node *node = &state->nodes[i];
    if (node->leaf != ZN_NONE && !leaf_untouched(state, &state->leaves[node->leaf])) return 0;
  }
  for (uint32_t i = zn_node_follower(state, index); i < state->nodes[index].end; i = zn_node_follower(state, i)) {
    const struct zn_node *node = &state->nodes[i];
    open |= node->is_unmet || zn_points_lacking(node) || (node->leaf != ZN_NONE && !state->leaves[node->leaf].is_free);
  }
  return open;
}

void zn_plan_settle(struct zn_case *state) {
  uses_count(state);
  if (!state->portion_count) return;
  for (uint32_t i = 0; i < state->node_count; i++)
    if (is_choice(&state->nodes[i])) state->nodes[i].is_untouched = (uint8_t)choice_untouched(state, i);
}

/* --- other plans with as few pieces to bring --- */

/* Whether the choices that were untouched in the answer's plan stand as they stood there. */
static int choices_agree(const struct zn_case *state) {
  const uint8_t *answer = flags_of(state, 0);
  for (uint32_t c = 0; c < state->choice_count; c++) {
    uint32_t index = state->choices[c];
    if (!state->nodes[index].is_settled || !zn_node_in_force(state, &state->nodes[index])) continue;
    for (uint32_t i = index + 1; i < state->nodes[index].end; i = state->nodes[i].end)
      if (state->nodes[i].is_chosen != (answer[i] & flag_chosen)) return 0;
  }
  return 1;
}

/* Marks the chosen alternatives that show in the findings: those of choices that are not untouched nor within one. */
static void flags_see(struct zn_case *state, uint32_t first, uint32_t slot) {
  uint8_t *flags = flags_of(state, slot);
  flags_save(state, first, slot);
  for (uint32_t element = first; element != ZN_NONE; element = state->nodes[element].next)
    for (uint32_t i = element; i < state->nodes[element].end; i = state->nodes[i].is_untouched ? state->nodes[i].end : zn_node_follower(state, i))
      if (state->nodes[i].is_alternative && !state->nodes[state->nodes[i].parent].is_points) flags[i] |= flag_seen;
}

static int flags_alike(const struct zn_case *state, uint32_t first, uint32_t one, uint32_t other) {
  const uint8_t *left = flags_of(state, one), *right = flags_of(state, other);
  for (uint32_t element = first; element != ZN_NONE; element = state->nodes[element].next)
    for (uint32_t i = element; i < state->nodes[element].end; i++)
      if ((left[i] ^ right[i]) & flag_seen) return 0;
  return 1;
}

/* The slot that no option of the portion has. */
static uint32_t spare_slot(const struct zn_portion *portion) {
  uint32_t taken = 0, slot = 0;
  for (uint32_t i = 0; i < portion->option_count; i++) taken |= 1u << portion->options[i].slot;
  while (taken >> slot & 1) slot++;
  return slot;
}

static void option_remove(struct zn_portion *portion, uint32_t index) {
  for (uint32_t i = index + 1; i < portion->option_count; i++) portion->options[i - 1] = portion->options[i];
  portion->option_count--;
}

/* Keeps the plan in `slot` as an option, in its place, unless there are enough better ones or one that shows the same choices. */
static void option_offer(const struct zn_case *state, struct zn_portion *portion, const struct zn_cost *cost, uint32_t slot) {
  for (uint32_t i = 0; i < portion->option_count; i++) {
    if (!flags_alike(state, portion->first, portion->options[i].slot, slot)) continue;
    if (zn_cost_compare(&portion->options[i].cost, cost) <= 0) return;
    option_remove(portion, i);
  }
  uint32_t at = portion->option_count;
  while (at && zn_cost_compare(&portion->options[at - 1].cost, cost) > 0) at--;
  if (at == ZN_PLANS_MAX) return;
  if (portion->option_count == ZN_PLANS_MAX) portion->option_count--;
  for (uint32_t i = portion->option_count++; i > at; i--) portion->options[i] = portion->options[i - 1];
  portion->options[at] = (struct zn_option){*cost, slot};
}

static enum zn_status portion_options(struct zn_case *state, struct zn_portion *portion) {
  const struct zn_cost most = {.bring = portion->options[0].cost.bring, .lacking = UINT64_MAX};
  choices_begin(state, portion->first);
  flags_restore(state, portion->first, 0);
  flags_see(state, portion->first, 0);
  choices_begin(state, portion->first);
  do {
    struct zn_cost cost;
    enum zn_status status = portion_assign(state, portion->first, &most, &cost);
    if (status) return status;
    if (cost.bring > most.bring || !choices_agree(state)) continue;
    uint32_t slot = spare_slot(portion);
    zn_plan_settle(state);
    flags_see(state, portion->first, slot);
    option_offer(state, portion, &cost, slot);
  } while (choices_advance(state));
  flags_restore(state, portion->first, 0);
  return portion_assign(state, portion->first, &most, &(struct zn_cost){0});
}

/* --- putting the options of the portions together --- */

/* One plan of the whole: an option of each portion. */
struct combination {
  struct zn_cost cost;
  uint8_t *options;
};

static const uint8_t *portion_flags(const struct zn_case *state, const struct combination *plan, uint32_t portion) {
  return flags_of(state, state->portions[portion].options[plan->options[portion]].slot);
}

/* The portion, of the first `portions`, that a node within a choice belongs to; `portions` when it is not among them. */
static uint32_t portion_of(struct zn_case *state, uint32_t node, uint32_t portions) {
  uint32_t first = first_of(state, state->nodes[node].element), portion = 0;
  while (portion < portions && state->portions[portion].first != first) portion++;
  return portion;
}

/* Book order: the plan whose chosen alternative comes first at the first choice that differs. */
static int combination_precedes(struct zn_case *state, const struct combination *one, const struct combination *other, uint32_t portions) {
  int compared = zn_cost_compare(&one->cost, &other->cost);
  if (compared) return compared < 0;
  for (uint32_t i = 0; i < state->node_count; i++) {
    if (!state->nodes[i].is_alternative) continue;
    uint32_t portion = portion_of(state, i, portions);
    if (portion == portions || one->options[portion] == other->options[portion]) continue;
    uint8_t left = portion_flags(state, one, portion)[i] & flag_chosen, right = portion_flags(state, other, portion)[i] & flag_chosen;
    if (left != right) return left > right;
  }
  return 0;
}

/* Puts a plan in its place among the least ZN_PLANS_MAX; all of them have options for the first `portions` portions. */
static void combination_offer(struct zn_case *state, struct combination *plans, uint32_t *count, const struct combination *plan,
                              uint32_t portions) {
  uint32_t at = *count;
  while (at && combination_precedes(state, plan, &plans[at - 1], portions)) at--;
  if (at == ZN_PLANS_MAX) return;
  uint32_t last = *count < ZN_PLANS_MAX ? (*count)++ : ZN_PLANS_MAX - 1;
  uint8_t *options = plans[last].options;
  for (uint32_t i = last; i > at; i--) plans[i] = plans[i - 1];
  plans[at] = (struct combination){plan->cost, options};
  memcpy(options, plan->options, portions);
}

static int combinations_take(struct zn_case *state, struct combination plans[ZN_PLANS_MAX]) {
  for (uint32_t i = 0; i < ZN_PLANS_MAX; i++) {
    plans[i].options = zn_work_take(&state->work, state->portion_count, 1);
    if (!plans[i].options) return 0;
  }
  return 1;
}

/* Extends each plan of the first portions by every option of the next portion and keeps the least. */
static uint32_t combinations_extend(struct zn_case *state, const struct combination *plans, uint32_t count, uint32_t portion,
                                    struct combination *wider, struct combination *plan) {
  uint32_t found = 0;
  for (uint32_t i = 0; i < count; i++)
    for (uint32_t option = 0; option < state->portions[portion].option_count; option++) {
      const struct zn_cost *more = &state->portions[portion].options[option].cost;
      memcpy(plan->options, plans[i].options, portion);
      plan->options[portion] = (uint8_t)option;
      plan->cost = zn_cost_sum(&plans[i].cost, more);
      combination_offer(state, wider, &found, plan, portion + 1);
    }
  return found;
}

/* Sets the case to a plan. */
static enum zn_status combination_set(struct zn_case *state, const struct combination *plan) {
  for (uint32_t portion = 0; portion < state->portion_count; portion++) {
    struct zn_cost cost;
    choices_begin(state, state->portions[portion].first);
    flags_restore(state, state->portions[portion].first, state->portions[portion].options[plan->options[portion]].slot);
    enum zn_status status = portion_assign(state, state->portions[portion].first, &out_of_question, &cost);
    if (status) return status;
  }
  zn_plan_settle(state);
  return ZN_OK;
}

enum zn_status zn_choose_others(struct zn_case *state, zn_tell_plan *tell, struct zn_answer *answer) {
  struct combination plans[2][ZN_PLANS_MAX], one[ZN_PLANS_MAX];
  uint32_t count = 1;
  enum zn_status status = ZN_OK;
  if (!state->portion_count) return ZN_OK;
  for (uint32_t i = 0; i < state->node_count; i++) state->nodes[i].is_settled = state->nodes[i].is_untouched;
  for (uint32_t portion = 0; portion < state->portion_count && !status; portion++)
    status = portion_options(state, &state->portions[portion]);
  if (status) return status;
  if (!combinations_take(state, plans[0]) || !combinations_take(state, plans[1]) || !combinations_take(state, one)) return ZN_NO_ROOM;
  plans[0][0].cost = (struct zn_cost){0};
  for (uint32_t portion = 0; portion < state->portion_count; portion++)
    count = combinations_extend(state, plans[portion % 2], count, portion, plans[(portion + 1) % 2], one);
  const struct combination *all = plans[state->portion_count % 2];
  for (uint32_t i = 1; i < count && !status; i++) {
    status = combination_set(state, &all[i]);
    if (!status) status = tell(state, answer);
  }
  return status;
}
