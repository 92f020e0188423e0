/* zn_points.h: what the files that select entries of points share: zn_points.c goes through the selections, zn_points_items.c says what
 * takes part, zn_points_sums.c tries what each set of it comes to.
 *
 * An item is a leaf, or of an entry whose pieces count under different caps those that count under the same. */
#ifndef ZN_POINTS_H
#define ZN_POINTS_H

#include "zn_choose.h"

/* Entries that pieces are at hand for, numbers that a key is made of, sums by key, and bytes for them: more is too large. */
enum { zn_places_max = 64, zn_digits_max = 64, zn_sums_max = 2048, zn_slots = 2 * zn_sums_max, zn_sums_room = 1 << 18 };

struct zn_item {
  uint32_t leaf;                 /* of the case */
  uint32_t entry;                /* node; ZN_NONE: the leaf is no entry */
  uint32_t group;                /* place of its points in `points` */
  uint32_t place;                /* of its units in a state */
  uint32_t most;                 /* units of an entry at most */
  uint32_t edge_first, edge_count;
  uint32_t pin, pin_count;       /* edges from the first that it may be pinned to; 0: it is not pinned */
  uint32_t set;                  /* an item of its set, nearer to the first, or itself */
  uint64_t caps;                 /* of its points, that its pieces count under */
};

/* A digit of a state's key: points so far, at most what is needed, or units under a cap. */
struct zn_digit {
  uint64_t weight, most;
  uint32_t is_cap;
};

/* What a selection has come to; units of the entries by place follow. */
struct zn_sum {
  uint64_t key;
  struct zn_cost cost;
};

/* Selections of which none goes before another in everything. */
struct zn_sums {
  char *bytes;
  uint32_t count;
};

struct zn_solver {
  struct zn_case *state;
  const uint32_t *points;
  uint32_t point_count;
  struct zn_leaf *case_leaves; /* those of the case, while there are items in their place */
  struct zn_edge *case_edges;
  struct zn_item *items;
  struct zn_leaf *leaves;      /* of the items, with edges of their own */
  struct zn_edge *edges;
  uint32_t *sources;           /* edge of the case of each */
  uint32_t *members;           /* items of a set */
  uint32_t *rows;              /* those of them that are assigned */
  uint16_t *tries;             /* their units that are being tried */
  uint32_t item_count, edge_count, place_count;
  uint32_t entries[zn_places_max]; /* node of each place; those of one entry follow one another */
  struct zn_digit *digits;        /* of each points, followed by its caps */
  uint64_t *gains;             /* what a variant adds to each digit */
  uint32_t digit_count;
  uint32_t sum_room;
  size_t sum_size;
  struct zn_sums from, to;
  uint16_t *slots;             /* sums of `to` by key, plus 1 */
  struct zn_sum *draft;           /* one sum more, that is being made */
  struct zn_cost base;         /* of sets without entries */
  uint64_t key;                /* of what counts or not whatever is selected here: where sums begin */
  struct zn_cost best;
  uint16_t *units;             /* of the best by place */
  uint32_t has_best;
  enum zn_status status;
};

static inline const struct zn_node *node_of(const struct zn_solver *solver, uint32_t group) {
  return &solver->state->nodes[solver->points[group]];
}
static inline const struct zn_node *entry_of(const struct zn_solver *solver, const struct zn_item *item) {
  return &solver->state->nodes[item->entry];
}

/* The place of the digit of a points, whose caps follow. */
static inline uint32_t digit_of(const struct zn_solver *solver, uint32_t group) {
  uint32_t digit = 0;
  for (uint32_t i = 0; i < group; i++) digit += 1 + node_of(solver, i)->record->cap_count;
  return digit;
}

static inline uint64_t digit_value(const struct zn_digit *digit, uint64_t key) { return key / digit->weight % (digit->most + 1); }

static inline struct zn_sum *sum_at(const struct zn_solver *solver, const struct zn_sums *sums, uint32_t index) {
  return (struct zn_sum *)(void *)(sums->bytes + index * solver->sum_size);
}

static inline uint16_t *units_of(struct zn_sum *sum) { return (uint16_t *)(void *)(sum + 1); }

/* --- zn_points_items.c --- */

/* Enters what takes part. */
void zn_items_build(struct zn_solver *solver, const uint32_t *rows, uint32_t row_count, enum zn_points_mode mode);
/* The units that an entry may count at most: what it needs, and further ones not beyond all the points. */
uint64_t zn_entry_most(const struct zn_solver *solver, const struct zn_item *item);
/* Finds the sets of items that share pieces. */
void zn_sets_find(struct zn_solver *solver, enum zn_points_mode mode);
static inline uint32_t set_of(const struct zn_solver *solver, uint32_t item) {
  while (solver->items[item].set != item) item = solver->items[item].set;
  return item;
}

/* --- zn_points_sums.c --- */

/* Puts every variant of a set behind every sum so far. */
void zn_set_offer(struct zn_solver *solver, const uint32_t *members, uint32_t count);
/* Book order: more units on the first entry where two selections differ. Which pieces these are of is settled in the end. */
int zn_units_precede(const struct zn_solver *solver, const uint16_t *one, const uint16_t *other);
/* What members with so many units gain together; 0 when an entry has too few units, or more than it can count. */
int zn_members_gain(struct zn_solver *solver, const uint32_t *members, uint32_t count, const uint16_t *units);
/* Assigns the members with so many units of the entries; 0 when an entry lacks one. */
int zn_members_assign(struct zn_solver *solver, const uint32_t *members, uint32_t count, const uint16_t *units, struct zn_cost *cost);
/* Adds the gains to a key; 0 when a cap is exceeded. */
int zn_key_add(const struct zn_solver *solver, uint64_t *key);

#endif
