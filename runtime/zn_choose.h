/* zn_choose.h: what the files that find plans share: what a node costs alone (zn_alone.c), the search through the choices of a portion
 * (zn_search.c), the entries of points (zn_points.c), the least plan (zn_choose.c) and the others that are as good (zn_others.c).
 *
 * Leaves compete when they concern the same piece and may be in force together; such a leaf is tied, and so is whatever stands above it.
 * What is not tied costs what it costs alone, whatever the rest of the plan. */
#ifndef ZN_CHOOSE_H
#define ZN_CHOOSE_H

#include "zn_evaluate.h"

/* A cost that no plan has: of a selection that is none, or of a plan that is not better than what there is. */
#define ZN_OUT_OF_QUESTION ((struct zn_cost){.bring = UINT64_MAX, .lacking = UINT64_MAX})

static inline int zn_is_choice(const struct zn_node *node) { return node->choose && !node->is_points; }

/* Whether a node is an entry of points that is neither a leaf nor a duty: it counts or not, as the search will have it. */
static inline int zn_is_bundle(const struct zn_case *state, const struct zn_node *node) {
  return node->parent != ZN_NONE && state->nodes[node->parent].is_points && node->leaf == ZN_NONE &&
         node->record->kind != ZN_REQUIRE_HOLDS && node->record->kind != ZN_REQUIRE_UNCLEAR && node->record->kind != ZN_REQUIRE_NOT_STATED;
}

/* An alternative that no plan with the fewest pieces to bring can have: another one has fewer even with nothing at hand. */
static inline int zn_is_out(const struct zn_case *state, const struct zn_node *alternative) {
  const struct zn_node *choice = &state->nodes[alternative->parent];
  return choice->choose == 1 && !choice->is_points && alternative->low.bring > choice->bare;
}

/* --- zn_alone.c --- */

/* Sees which leaves are tied. */
void zn_ties_find(struct zn_case *state);
/* Says of every node what it costs alone, and sets the choices as they are then. */
enum zn_status zn_alone_find(struct zn_case *state);

/* --- zn_points.c --- */

enum zn_points_mode {
  ZN_POINTS_ALONE, /* each entry as if nothing else took its pieces: a bound */
  ZN_POINTS_COST,
  ZN_POINTS_KEPT   /* the uses of the edges are written too */
};
/* Finds the selection of entries of `points` (nodes, in preorder), and the units that these and the leaves of `rows` (in book order) use,
 * at least cost, the first in book order among equals: with the first entry counting more often where two differ. Sets the levels of the
 * entries. */
enum zn_status zn_points_solve(struct zn_case *state, const uint32_t *points, uint32_t point_count, const uint32_t *rows,
                               uint32_t row_count, enum zn_points_mode mode, struct zn_cost *cost);
/* Memory of one zn_points_solve. */
size_t zn_points_size(size_t leaves, size_t edges);

/* --- zn_search.c --- */

/* A search through the choices of a portion: all settings of them in book order, but for those that cost more than is of interest. */
struct zn_search {
  uint32_t first;        /* element */
  uint32_t decided;      /* choices that are, of state->choices */
  uint8_t is_begun;
  uint8_t is_thorough;   /* also goes through choices that are not tied, but for those that are settled */
  uint8_t has_points;    /* tied ones */
  uint8_t keeps_equal;   /* plans that cost as much as the limit are of interest */
  struct zn_cost limit;
};
void zn_search_begin(struct zn_case *state, struct zn_search *search);
/* The next setting; `is_found` is 0 after the last. */
enum zn_status zn_search_next(struct zn_case *state, struct zn_search *search, int *is_found);
/* The least cost under a setting, and the levels of entries; out of question when it is past the limit. */
enum zn_status zn_search_solve(struct zn_case *state, const struct zn_search *search, struct zn_cost *cost);
/* Puts units on what of a node is in force and not tied; zn_portion_fill does so, and the rest too, for a portion under its choices as they
 * are, whatever its edges had; of a tied one it says what that costs. */
enum zn_status zn_alone_fill(struct zn_case *state, uint32_t index);
enum zn_status zn_portion_fill(struct zn_case *state, uint32_t first, struct zn_cost *cost);

/* The alternatives that are chosen, and in force, of the kept setting in a slot. */
static inline uint32_t *zn_flags_of(const struct zn_case *state, uint32_t slot) { return state->flags + (size_t)slot * state->node_count; }
/* Seen: an alternative that the findings of the plan rest on. The units that an entry of points counts stand above. */
enum { zn_flag_seen = 1, zn_flag_chosen = 2, zn_flag_unit = 4 };
void zn_flags_save(struct zn_case *state, uint32_t first, uint32_t slot);
void zn_flags_restore(struct zn_case *state, uint32_t first, uint32_t slot);

/* --- zn_choose.c --- */

/* Elements are the outermost choices and the leaves outside choices; elements that share a tied piece make a portion, named by its first
 * one. */
void zn_portions_find(struct zn_case *state);
/* The first element of a portion, from `i` on; node_count past the last. */
uint32_t zn_portion_next(struct zn_case *state, uint32_t i);
/* The portion that a node stands in. */
uint32_t zn_portion_of(struct zn_case *state, uint32_t node);
/* zn_plan_settle for a portion alone. */
void zn_portion_settle(struct zn_case *state, uint32_t first);

#endif
