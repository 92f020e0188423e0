/* zn_alone.c: finds what every node costs as if nothing else took its pieces, from the leaves up, and sets each choice to its least
 * alternatives, the first among equals. May assume a case laid out by zn_tree.c.
 *
 * For what is not tied this is its part of the least plan; for the rest it is a bound, which the search needs. */
#include "zn_choose.h"

/* --- ties --- */

/* Whether two nodes, the first before the other, are never in force together: they stand in different alternatives of one choice of one. */
static int excludes(const struct zn_case *state, uint32_t one, uint32_t other) {
  uint32_t common = state->nodes[other].parent;
  while (common != ZN_NONE && common > one) common = state->nodes[common].parent;
  return common != ZN_NONE && state->nodes[common].choose == 1 && !state->nodes[common].is_points;
}

static void leaf_meets(struct zn_case *state, uint32_t index) {
  const struct zn_leaf *leaf = &state->leaves[state->nodes[index].leaf];
  for (uint32_t i = 0; i < leaf->edge_count; i++) {
    struct zn_given *given = &state->given[state->edges[leaf->edge_first + i].piece];
    if (given->node != ZN_NONE && !excludes(state, given->node, index)) given->is_tied = state->has_ties = 1;
    given->node = index;
  }
}

static uint8_t leaf_tied(const struct zn_case *state, const struct zn_leaf *leaf) {
  for (uint32_t i = 0; i < leaf->edge_count; i++)
    if (state->given[state->edges[leaf->edge_first + i].piece].is_tied) return 1;
  return 0;
}

void zn_ties_find(struct zn_case *state) {
  for (uint32_t i = 0; i < state->node_count; i++)
    if (state->nodes[i].leaf != ZN_NONE) leaf_meets(state, i);
  for (uint32_t i = 0; state->has_ties && i < state->node_count; i++)
    if (state->nodes[i].leaf != ZN_NONE) state->nodes[i].is_tied = leaf_tied(state, &state->leaves[state->nodes[i].leaf]);
}

/* --- costs --- */

static uint32_t sum(uint32_t one, uint32_t other) { return one > ZN_NONE - other ? ZN_NONE : one + other; }

static void leaf_alone(const struct zn_case *state, struct zn_node *node) {
  const struct zn_leaf *leaf = &state->leaves[node->leaf];
  uint32_t left = leaf->need;
  for (uint32_t i = 0; i < leaf->edge_count && left; i++) {
    const struct zn_edge *edge = &state->edges[leaf->edge_first + i];
    uint32_t copies = state->given[edge->piece].copies, used = copies < left ? copies : left;
    left -= used;
    node->low.used += used;
    node->low.faults += leaf->is_free ? 0 : (uint64_t)used * edge->fault_count;
  }
  node->bare = leaf->is_free ? 0 : leaf->need;
  node->low.bring = leaf->is_free ? 0 : left;
}

/* Of an at-least the cheapest, one after the other. */
static void several_alone(struct zn_case *state, uint32_t index) {
  struct zn_node *node = &state->nodes[index];
  for (uint32_t chosen = 0; chosen < node->choose; chosen++) {
    struct zn_node *best = NULL;
    for (uint32_t i = index + 1; i < node->end; i = state->nodes[i].end)
      if (!state->nodes[i].is_chosen && (!best || zn_cost_compare(&state->nodes[i].low, &best->low) < 0)) best = &state->nodes[i];
    best->is_chosen = 1;
    node->low = zn_cost_sum(&node->low, &best->low);
    zn_spend(state, 1);
  }
}

/* Units that are at hand for a node. */
static uint64_t units_near(const struct zn_case *state, uint32_t index) {
  uint64_t units = 0;
  for (uint32_t i = index; i < state->nodes[index].end; i++) {
    const struct zn_leaf *leaf = state->nodes[i].leaf == ZN_NONE ? NULL : &state->leaves[state->nodes[i].leaf];
    for (uint32_t e = 0; leaf && e < leaf->edge_count; e++) units += state->given[state->edges[leaf->edge_first + e].piece].copies;
  }
  return units;
}

/* Points with bundles are searched through like what is tied. Here a bundle counts at no cost, whatever it uses. */
static enum zn_status points_alone(struct zn_case *state, uint32_t index) {
  struct zn_node *node = &state->nodes[index];
  uint64_t units = 0;
  for (uint32_t i = index + 1; i < node->end; i = state->nodes[i].end) {
    struct zn_node *entry = &state->nodes[i];
    uint64_t near = zn_is_bundle(state, entry) ? units_near(state, i) : 0;
    if (zn_is_bundle(state, entry)) node->is_tied = 1;
    entry->limit = entry->leaf != ZN_NONE || (zn_is_bundle(state, entry) ? near || !entry->bare : !entry->is_unmet);
    units += near;
  }
  enum zn_status status = zn_points_solve(state, &index, 1, NULL, 0, ZN_POINTS_ALONE, &node->low);
  node->low.used += units;
  node->bare = 1;
  return status;
}

/* Adds a node to what it stands in. Children come from the last to the first. */
static void parent_add(struct zn_case *state, uint32_t index) {
  const struct zn_node *node = &state->nodes[index];
  if (node->parent == ZN_NONE) return;
  struct zn_node *parent = &state->nodes[node->parent];
  parent->is_tied |= node->is_tied;
  if (parent->choose == 1 && !parent->is_points) {
    int is_first = parent->best == ZN_NONE;
    if (is_first || zn_cost_compare(&node->low, &parent->low) <= 0) {
      parent->low = node->low;
      parent->best = index;
    }
    if (is_first || node->bare < parent->bare) parent->bare = node->bare;
    return;
  }
  if (!parent->choose && !parent->is_unmet) parent->low = zn_cost_sum(&parent->low, &node->low);
  if (!parent->is_points) parent->bare = sum(parent->bare, node->bare);
}

enum zn_status zn_alone_find(struct zn_case *state) {
  enum zn_status status = ZN_OK;
  for (uint32_t i = state->node_count; i-- > 0 && !status;) {
    struct zn_node *node = &state->nodes[i];
    if (node->is_unmet) {
      node->low = (struct zn_cost){.bring = 1};
      node->bare = 1;
    } else if (node->leaf != ZN_NONE) {
      leaf_alone(state, node);
    } else if (node->is_points) {
      status = points_alone(state, i);
    } else if (node->choose == 1) {
      state->nodes[node->best].is_chosen = 1;
    } else if (node->choose) {
      several_alone(state, i);
    }
    parent_add(state, i);
  }
  return status;
}
