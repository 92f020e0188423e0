/* zn_choose.c: finds the least plan: splits what is demanded into portions that share no piece, and goes through the choices of each
 * portion in book order, so that the first among equals comes first. May assume a case laid out by zn_tree.c.
 *
 * Costs of portions add up, and no portion's choice bears on another's: the least plans of the portions together are the least plan. What
 * is not tied is a portion by itself, and its least plan is known beforehand (zn_alone.c). */
#include "zn_choose.h"

/* --- elements and portions --- */

static int is_outermost(const struct zn_node *node) { return node->choose || node->is_unmet || node->leaf != ZN_NONE; }

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

/* Joins an element with those that a tied piece of its leaves concerned before. */
static void element_enter(struct zn_case *state, uint32_t element) {
  state->nodes[element].element = element;
  for (uint32_t i = element; i < state->nodes[element].end; i++) {
    const struct zn_leaf *leaf = state->nodes[i].is_tied && state->nodes[i].leaf != ZN_NONE ? &state->leaves[state->nodes[i].leaf] : NULL;
    for (uint32_t e = 0; leaf && e < leaf->edge_count; e++) {
      struct zn_given *given = &state->given[state->edges[leaf->edge_first + e].piece];
      if (given->is_tied && given->element != ZN_NONE) elements_join(state, element, given->element);
      if (given->is_tied) given->element = element;
    }
  }
}

/* The next element, from `i` on, and of tied ones that which names its portion; node_count past the last. */
static uint32_t element_next(const struct zn_case *state, uint32_t i, int is_named) {
  while (i < state->node_count) {
    const struct zn_node *node = &state->nodes[i];
    if (!is_outermost(node)) i++;
    else if (is_named && node->is_tied && node->element != i) i = node->end;
    else break;
  }
  return i;
}

uint32_t zn_portion_next(struct zn_case *state, uint32_t i) { return element_next(state, i, 1); }

void zn_portions_find(struct zn_case *state) {
  for (uint32_t i = element_next(state, 0, 0); i < state->node_count; i = element_next(state, state->nodes[i].end, 0))
    if (state->nodes[i].is_tied) element_enter(state, i);
  for (uint32_t i = element_next(state, 0, 0); i < state->node_count; i = element_next(state, state->nodes[i].end, 0)) {
    struct zn_node *first = state->nodes[i].is_tied ? &state->nodes[first_of(state, i)] : &state->nodes[i];
    if (first != &state->nodes[i]) state->nodes[first->last].next = i;
    first->last = i;
  }
}

uint32_t zn_portion_of(struct zn_case *state, uint32_t node) {
  uint32_t element = node;
  for (uint32_t i = node; i != ZN_NONE; i = state->nodes[i].parent)
    if (is_outermost(&state->nodes[i])) element = i;
  return state->nodes[element].is_tied ? first_of(state, element) : element;
}

/* --- the least plan of a portion --- */

/* How a node stands in a choice: 1 when it is chosen, the units that count when it is an entry of points. */
static uint32_t stand_of(const struct zn_case *state, const struct zn_node *node) {
  return !node->is_chosen ? 0 : state->nodes[node->parent].is_points ? node->level : 1;
}

/* Whether the setting of a portion comes before the one that is kept, which costs the same: at the first choice that differs it has the
 * first alternative that only one of them has, or more units on the first entry of points. */
static int setting_precedes(const struct zn_case *state, uint32_t first) {
  for (uint32_t element = first; element != ZN_NONE; element = state->nodes[element].next)
    for (uint32_t i = element; i < state->nodes[element].end; i++) {
      if (!state->nodes[i].choose || !zn_node_in_force(state, &state->nodes[i])) continue;
      for (uint32_t child = i + 1; child < state->nodes[i].end; child = state->nodes[child].end) {
        uint32_t stand = stand_of(state, &state->nodes[child]);
        if (stand != state->levels[child]) return stand > state->levels[child];
      }
    }
  return 0;
}

static void setting_keep(struct zn_case *state, uint32_t first) {
  zn_flags_save(state, first, 0);
  for (uint32_t element = first; element != ZN_NONE; element = state->nodes[element].next)
    for (uint32_t i = element; i < state->nodes[element].end; i++)
      if (state->nodes[i].is_alternative) state->levels[i] = (uint16_t)stand_of(state, &state->nodes[i]);
}

/* Sets a portion to the least of all its plans. */
static enum zn_status portion_best(struct zn_case *state, uint32_t first, struct zn_cost *best) {
  struct zn_search search = {.first = first, .limit = ZN_OUT_OF_QUESTION};
  struct zn_cost filled;
  int is_found;
  *best = ZN_OUT_OF_QUESTION;
  zn_search_begin(state, &search);
  if (!state->choice_count && !search.has_points) return zn_portion_fill(state, first, best);
  search.keeps_equal = search.has_points;
  enum zn_status status = zn_search_next(state, &search, &is_found);
  while (!status && is_found) {
    struct zn_cost cost;
    if ((status = zn_search_solve(state, &search, &cost))) break;
    int compared = zn_cost_compare(&cost, best);
    if (compared < 0 || (compared == 0 && setting_precedes(state, first))) {
      search.limit = *best = cost;
      setting_keep(state, first);
    }
    status = zn_search_next(state, &search, &is_found);
  }
  if (status) return status;
  zn_flags_restore(state, first, 0);
  return zn_portion_fill(state, first, &filled);
}

/* --- the whole --- */

static int choose_take(struct zn_case *state) {
  struct zn_work *work = &state->work;
  uint32_t points = 0;
  for (uint32_t i = 0; i < state->node_count; i++) {
    points += state->nodes[i].is_points;
    state->has_choices |= state->nodes[i].choose != 0;
  }
  uint32_t nodes = state->has_choices ? state->node_count : 0;
  state->rows = zn_work_take(work, state->leaf_count, sizeof *state->rows);
  state->points = zn_work_take(work, points, sizeof *state->points);
  state->choices = zn_work_take(work, nodes, 2 * sizeof *state->choices);
  state->levels = zn_work_take(work, nodes, sizeof *state->levels);
  state->flags = zn_work_take(work, nodes, (ZN_PLANS_MAX + 1) * sizeof *state->flags);
  state->costs = zn_work_take(work, nodes, sizeof *state->costs);
  return state->rows && state->points && state->choices && state->levels && state->flags && state->costs;
}

/* Fills what is not tied. */
static enum zn_status alone_fill(struct zn_case *state) {
  enum zn_status status = ZN_OK;
  for (uint32_t i = 0; i < state->node_count && !status; i = state->nodes[i].end) status = zn_alone_fill(state, i);
  return status;
}

enum zn_status zn_choose(struct zn_case *state, struct zn_cost *cost) {
  uint8_t is_tied = 0;
  if (!choose_take(state)) return ZN_NO_ROOM;
  zn_ties_find(state);
  enum zn_status status = zn_alone_find(state);
  *cost = (struct zn_cost){0};
  for (uint32_t i = 0; i < state->node_count; i = state->nodes[i].end) {
    is_tied |= state->nodes[i].is_tied;
    *cost = zn_cost_sum(cost, &state->nodes[i].low);
  }
  if (!status) status = alone_fill(state);
  if (status || !is_tied) return status;
  *cost = (struct zn_cost){0};
  zn_portions_find(state);
  for (uint32_t first = zn_portion_next(state, 0); first < state->node_count && !status;
       first = zn_portion_next(state, state->nodes[first].end)) {
    struct zn_cost own = state->nodes[first].low;
    if (state->nodes[first].is_tied) status = portion_best(state, first, &own);
    if (state->has_choices) state->costs[first] = own;
    *cost = zn_cost_sum(cost, &own);
  }
  return status;
}

/* --- what a plan uses --- */

/* What the leaves of a node use of each piece; what they used before is gone. */
static void uses_forget(struct zn_case *state, uint32_t index) {
  for (uint32_t i = index; i < state->nodes[index].end; i++) {
    const struct zn_leaf *leaf = state->nodes[i].leaf == ZN_NONE ? NULL : &state->leaves[state->nodes[i].leaf];
    for (uint32_t e = 0; leaf && e < leaf->edge_count; e++) state->given[state->edges[leaf->edge_first + e].piece].used = 0;
  }
}

static void uses_count(struct zn_case *state, uint32_t index) {
  for (uint32_t i = index; i < state->nodes[index].end; i++) {
    const struct zn_leaf *leaf = state->nodes[i].leaf == ZN_NONE ? NULL : &state->leaves[state->nodes[i].leaf];
    for (uint32_t e = 0; leaf && e < leaf->edge_count; e++) {
      const struct zn_edge *edge = &state->edges[leaf->edge_first + e];
      struct zn_given *given = &state->given[edge->piece];
      uint32_t left = given->copies - given->used;
      given->used += edge->used < left ? edge->used : left;
    }
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
  if (state->nodes[index].is_points && state->nodes[index].points) return 0; /* a duty is done, or what counts asks for nothing */
  for (uint32_t i = index + 1; i < state->nodes[index].end; i++) {
    const struct zn_node *node = &state->nodes[i];
    if (node->leaf != ZN_NONE && !leaf_untouched(state, &state->leaves[node->leaf])) return 0;
  }
  for (uint32_t i = zn_node_follower(state, index); i < state->nodes[index].end; i = zn_node_follower(state, i)) {
    const struct zn_node *node = &state->nodes[i];
    open |= node->is_unmet || zn_points_lacking(node) || (node->leaf != ZN_NONE && !state->leaves[node->leaf].is_free && node->need);
  }
  return open;
}

static void choices_settle(struct zn_case *state, uint32_t index) {
  for (uint32_t i = index; i < state->nodes[index].end; i++)
    if (state->nodes[i].choose) state->nodes[i].is_untouched = (uint8_t)choice_untouched(state, i);
}

void zn_portion_settle(struct zn_case *state, uint32_t first) {
  for (uint32_t element = first; element != ZN_NONE; element = state->nodes[element].next) uses_forget(state, element);
  for (uint32_t element = first; element != ZN_NONE; element = state->nodes[element].next) uses_count(state, element);
  for (uint32_t element = first; element != ZN_NONE; element = state->nodes[element].next) choices_settle(state, element);
}

void zn_plan_settle(struct zn_case *state) {
  for (uint32_t p = 0; p < state->submission->piece_count; p++) state->given[p].used = 0;
  for (uint32_t i = 0; i < state->node_count; i = state->nodes[i].end) uses_count(state, i);
  for (uint32_t i = 0; state->has_choices && i < state->node_count; i = state->nodes[i].end) choices_settle(state, i);
}
