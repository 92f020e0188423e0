/* zn_search.c: goes through the choices of a portion in book order and finds what a plan costs under them. May assume that zn_alone.c has
 * said what every node costs alone.
 *
 * What is decided costs at least what its tied leaves cost together, what is not decided at least what it costs alone: a setting that
 * cannot stay within the limit any more is left with all that would follow it. Entries of points are no choices here: zn_points.c finds the
 * best. */
#include "zn_choose.h"

/* Choices of a search, in preorder: a choice of alternatives, or whether a bundle counts as an entry, which comes before the choice that
 * the bundle may be. */
static uint32_t item_of(uint32_t node, int is_choice) { return 2 * node + (is_choice != 0); }
static uint32_t node_of(uint32_t item) { return item / 2; }
static int is_choice_item(uint32_t item) { return item % 2; }

/* --- one choice --- */

/* Chooses the first alternatives. */
static void alternatives_reset(struct zn_case *state, uint32_t index) {
  uint32_t left = state->nodes[index].choose;
  for (uint32_t i = index + 1; i < state->nodes[index].end; i = state->nodes[i].end) {
    struct zn_node *child = &state->nodes[i];
    child->is_chosen = left && !zn_is_out(state, child);
    left -= child->is_chosen;
  }
}

/* The last chosen alternative that could give way to the one behind it; 0: none. */
static uint32_t alternatives_movable(const struct zn_case *state, uint32_t index) {
  uint32_t movable = 0, before = 0;
  for (uint32_t i = index + 1; i < state->nodes[index].end; i = state->nodes[i].end) {
    const struct zn_node *child = &state->nodes[i];
    if (zn_is_out(state, child)) continue;
    if (before && state->nodes[before].is_chosen && !child->is_chosen) movable = before;
    before = i;
  }
  return movable;
}

/* The next alternatives in book order; 0 after the last. */
static int alternatives_advance(struct zn_case *state, uint32_t index) {
  uint32_t movable = alternatives_movable(state, index), chosen = 1;
  if (!movable) return 0;
  for (uint32_t i = state->nodes[movable].end; i < state->nodes[index].end; i = state->nodes[i].end) chosen += state->nodes[i].is_chosen;
  state->nodes[movable].is_chosen = 0;
  for (uint32_t i = state->nodes[movable].end; i < state->nodes[index].end; i = state->nodes[i].end) {
    struct zn_node *child = &state->nodes[i];
    child->is_chosen = chosen && !zn_is_out(state, child);
    chosen -= child->is_chosen;
  }
  return 1;
}

static void item_reset(struct zn_case *state, uint32_t item) {
  if (is_choice_item(item)) alternatives_reset(state, node_of(item));
  else state->nodes[node_of(item)].is_chosen = 1;
}

static int item_advance(struct zn_case *state, uint32_t item) {
  struct zn_node *node = &state->nodes[node_of(item)];
  if (is_choice_item(item)) return alternatives_advance(state, node_of(item));
  return node->is_chosen-- != 0;
}

/* Whether there is something to decide: an alternative is decided on only when it is chosen itself. */
static int item_in_force(const struct zn_case *state, uint32_t item) {
  const struct zn_node *node = &state->nodes[node_of(item)];
  return zn_node_in_force(state, is_choice_item(item) ? node : &state->nodes[node->parent]) != 0;
}

/* --- the choices of a portion --- */

static void element_begin(struct zn_case *state, struct zn_search *search, uint32_t element) {
  for (uint32_t i = element; i < state->nodes[element].end; i++) {
    const struct zn_node *node = &state->nodes[i];
    if (node->is_points && node->is_tied) search->has_points = 1;
    if (zn_is_bundle(state, node) && node->limit) state->choices[state->choice_count++] = item_of(i, 0);
    if (zn_is_choice(node) && (search->is_thorough ? !node->is_settled : node->is_tied))
      state->choices[state->choice_count++] = item_of(i, 1);
  }
}

void zn_search_begin(struct zn_case *state, struct zn_search *search) {
  state->choice_count = search->decided = search->is_begun = search->has_points = 0;
  for (uint32_t element = search->first; element != ZN_NONE; element = state->nodes[element].next) element_begin(state, search, element);
}

/* --- what a setting costs --- */

/* What is seen of a portion under a setting. */
struct view {
  struct zn_cost sum;   /* of what costs what it costs alone */
  struct zn_cost least; /* with the rows and points, as if they were alone */
  uint32_t row_count, point_count;
  uint64_t steps;
};

static int is_entry_leaf(const struct zn_case *state, const struct zn_node *node) {
  return node->leaf != ZN_NONE && state->leaves[node->leaf].is_entry;
}

/* Whether a node is taken whole, at what it costs alone. Choices from the item `open` on are not decided. */
static int is_whole(const struct zn_search *search, const struct zn_node *node, uint32_t index, uint32_t open) {
  if (node->is_unmet) return 1;
  if (node->is_points) return !node->is_tied || open != ZN_NONE;
  if (zn_is_choice(node) && item_of(index, 1) >= open && !(search->is_thorough && node->is_settled)) return 1;
  return !node->is_tied && (node->leaf != ZN_NONE || !search->is_thorough);
}

static void element_view(const struct zn_case *state, const struct zn_search *search, uint32_t element, uint32_t open, struct view *view) {
  for (uint32_t i = element; i < state->nodes[element].end; view->steps++) {
    const struct zn_node *node = &state->nodes[i];
    int whole = is_whole(search, node, i, open);
    if (!is_entry_leaf(state, node)) {
      if (whole || node->is_points || node->leaf != ZN_NONE) view->least = zn_cost_sum(&view->least, &node->low);
      if (whole) view->sum = zn_cost_sum(&view->sum, &node->low);
      else if (node->is_points) state->points[view->point_count++] = i;
      else if (node->leaf != ZN_NONE) state->rows[view->row_count++] = node->leaf;
    }
    i = whole ? zn_node_behind(state, i) : zn_node_follower(state, i);
  }
}

static struct view portion_view(struct zn_case *state, const struct zn_search *search, uint32_t open) {
  struct view view = {.steps = 0};
  for (uint32_t element = search->first; element != ZN_NONE; element = state->nodes[element].next)
    element_view(state, search, element, open, &view);
  zn_spend(state, view.steps);
  return view;
}

static int is_past(const struct zn_search *search, const struct zn_cost *cost) {
  int compared = zn_cost_compare(cost, &search->limit);
  return compared > 0 || (compared == 0 && !search->keeps_equal);
}

/* Whether two rows of a view want the same piece: else each costs what it costs alone. */
static int rows_meet(const struct zn_case *state, uint32_t row_count) {
  int meet = 0;
  for (uint32_t row = 0; row < row_count; row++) {
    const struct zn_leaf *leaf = &state->leaves[state->rows[row]];
    for (uint32_t i = 0; i < leaf->edge_count; i++) {
      struct zn_given *given = &state->given[state->edges[leaf->edge_first + i].piece];
      meet |= given->item != ZN_NONE;
      given->item = row;
    }
  }
  for (uint32_t row = 0; row < row_count; row++) {
    const struct zn_leaf *leaf = &state->leaves[state->rows[row]];
    for (uint32_t i = 0; i < leaf->edge_count; i++) state->given[state->edges[leaf->edge_first + i].piece].item = ZN_NONE;
  }
  return meet;
}

/* Whether nothing that follows the decided choices can be of interest. */
static enum zn_status prefix_check(struct zn_case *state, const struct zn_search *search, int *past) {
  struct view view = portion_view(state, search, state->choices[search->decided]);
  struct zn_cost cost;
  enum zn_status status = state->effort ? ZN_OK : ZN_TOO_LARGE;
  *past = is_past(search, &view.least);
  if (*past || status || !rows_meet(state, view.row_count)) return status;
  status = zn_assign(state, state->rows, view.row_count, &cost);
  cost = zn_cost_sum(&cost, &view.sum);
  *past = is_past(search, &cost);
  return status;
}

enum zn_status zn_search_solve(struct zn_case *state, const struct zn_search *search, struct zn_cost *cost) {
  struct view view = portion_view(state, search, ZN_NONE);
  enum zn_status status;
  *cost = ZN_OUT_OF_QUESTION;
  if (!state->effort) return ZN_TOO_LARGE;
  if (is_past(search, &view.least)) return ZN_OK;
  if (!view.point_count && !rows_meet(state, view.row_count)) {
    *cost = view.least;
    return ZN_OK;
  }
  if (view.point_count) status = zn_points_solve(state, state->points, view.point_count, state->rows, view.row_count, ZN_POINTS_COST, cost);
  else status = zn_assign(state, state->rows, view.row_count, cost);
  *cost = zn_cost_sum(cost, &view.sum);
  if (is_past(search, cost)) *cost = ZN_OUT_OF_QUESTION;
  return status;
}

/* --- the search --- */

/* Decides what is open by the first alternatives, as far as that may be of interest; `past`: it may not. */
static enum zn_status settings_descend(struct zn_case *state, struct zn_search *search, int *past) {
  enum zn_status status = ZN_OK;
  *past = 0;
  while (search->decided < state->choice_count && !*past && !status) {
    uint32_t item = state->choices[search->decided++];
    item_reset(state, item);
    if (search->decided < state->choice_count && item_in_force(state, item)) status = prefix_check(state, search, past);
  }
  return status;
}

/* Goes on to the next alternatives of the last choice that has some; 0: none has. */
static int settings_advance(struct zn_case *state, struct zn_search *search) {
  for (; search->decided; search->decided--) {
    uint32_t item = state->choices[search->decided - 1];
    if (item_in_force(state, item) && item_advance(state, item)) return 1;
    item_reset(state, item);
  }
  return 0;
}

enum zn_status zn_search_next(struct zn_case *state, struct zn_search *search, int *is_found) {
  enum zn_status status = ZN_OK;
  int past = search->is_begun;
  *is_found = 0;
  if (!search->is_begun) status = settings_descend(state, search, &past);
  search->is_begun = 1;
  while (past && !status) {
    if (!settings_advance(state, search)) return ZN_OK;
    past = 0;
    if (search->decided < state->choice_count) status = prefix_check(state, search, &past);
    if (!past && !status) status = settings_descend(state, search, &past);
  }
  *is_found = 1;
  return status;
}

/* --- the plan of a portion --- */

enum zn_status zn_alone_fill(struct zn_case *state, uint32_t index) {
  enum zn_status status = ZN_OK;
  for (uint32_t i = index; i < state->nodes[index].end && !status;) {
    const struct zn_node *node = &state->nodes[i];
    int is_alone = !node->is_tied && (node->is_points || (node->leaf != ZN_NONE && !is_entry_leaf(state, node)));
    struct zn_cost cost = {0};
    if (is_alone && node->is_points) status = zn_points_solve(state, &i, 1, NULL, 0, ZN_POINTS_KEPT, &cost);
    else if (is_alone) zn_leaf_fill(state, &state->leaves[node->leaf], &cost);
    i = is_alone ? zn_node_behind(state, i) : zn_node_follower(state, i);
  }
  return status;
}

static void edges_clear(struct zn_case *state, uint32_t index) {
  for (uint32_t i = index; i < state->nodes[index].end; i++) {
    const struct zn_leaf *leaf = state->nodes[i].leaf == ZN_NONE ? NULL : &state->leaves[state->nodes[i].leaf];
    for (uint32_t e = 0; leaf && e < leaf->edge_count; e++) state->edges[leaf->edge_first + e].used = 0;
  }
}

enum zn_status zn_portion_fill(struct zn_case *state, uint32_t first, struct zn_cost *cost) {
  struct zn_search search = {.first = first, .is_thorough = 1, .limit = ZN_OUT_OF_QUESTION, .keeps_equal = 1};
  enum zn_status status = ZN_OK;
  *cost = (struct zn_cost){0};
  for (uint32_t element = first; element != ZN_NONE && !status; element = state->nodes[element].next) {
    edges_clear(state, element);
    status = zn_alone_fill(state, element);
  }
  if (status || !state->nodes[first].is_tied) return status;
  struct view view = portion_view(state, &search, ZN_NONE);
  if (!state->effort) return ZN_TOO_LARGE;
  if (view.point_count) status = zn_points_solve(state, state->points, view.point_count, state->rows, view.row_count, ZN_POINTS_KEPT, cost);
  else if (rows_meet(state, view.row_count)) status = zn_assign(state, state->rows, view.row_count, cost);
  else for (uint32_t row = 0; row < view.row_count; row++) zn_leaf_fill(state, &state->leaves[state->rows[row]], cost);
  *cost = zn_cost_sum(cost, &view.sum);
  return status;
}

/* --- settings that are kept --- */

void zn_flags_save(struct zn_case *state, uint32_t first, uint32_t slot) {
  uint32_t *flags = zn_flags_of(state, slot);
  for (uint32_t element = first; element != ZN_NONE; element = state->nodes[element].next) {
    memset(flags + element, 0, (state->nodes[element].end - element) * sizeof *flags);
    for (uint32_t i = element; i < state->nodes[element].end; i = zn_node_follower(state, i))
      flags[i] = state->nodes[i].is_chosen ? zn_flag_chosen + zn_flag_unit * (uint32_t)state->nodes[i].level : 0;
  }
}

void zn_flags_restore(struct zn_case *state, uint32_t first, uint32_t slot) {
  const uint32_t *flags = zn_flags_of(state, slot);
  for (uint32_t element = first; element != ZN_NONE; element = state->nodes[element].next)
    for (uint32_t i = element; i < state->nodes[element].end; i++) state->nodes[i].is_chosen = (flags[i] & zn_flag_chosen) != 0;
}
