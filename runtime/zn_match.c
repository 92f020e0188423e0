/* zn_match.c: puts units on leaves at least cost where every leaf needs one unit and takes it away, with at most 64 of each: the plain
 * assignment problem, by the Hungarian method with potentials over masks. Everything else is zn_assign.c's, whose answer this is, only
 * sooner. May assume that the edges of a leaf stand best first.
 *
 * A row is a leaf, a column a unit of a piece. A row without a column pays the price of what is to bring. When the least cost is found,
 * rows are gone through in book order: each gets the best column that some assignment of the same cost gives it, which moving units
 * around a ring of edges of reduced cost 0 finds out. */
#include "zn_evaluate.h"

enum { most = 64, none = 255, start = 254, outside = 253 /* a column's or a row's way from or to no unit at all */ };
#define FAR INT32_MAX
#define BIT(place) (UINT64_C(1) << (place))

struct match {
  struct zn_case *state;
  const uint32_t *rows;
  uint32_t row_count, column_count;
  int32_t cost[most][most];    /* where `edges` has a bit */
  int32_t price[most];         /* of a row without a column */
  uint64_t edges[most];        /* columns of each row */
  int32_t row_potential[most], column_potential[most];
  uint8_t column_of[most], row_of[most]; /* none: no column, no row */
  uint64_t matched;            /* columns with a row */
  uint64_t settled_at_no_cost; /* columns whose potential is 0: it costs nothing to leave them without a row */
  uint8_t way[most];           /* the row by which a column was reached */
  uint64_t known, tight[most]; /* rows whose columns of reduced cost 0 are known, and these */
};

static const struct zn_leaf *leaf_of(const struct match *match, uint32_t row) { return &match->state->leaves[match->rows[row]]; }
static struct zn_edge *edges_of(const struct match *match, uint32_t row) { return &match->state->edges[leaf_of(match, row)->edge_first]; }

/* --- building --- */

/* The columns of a piece, which get their numbers here; 0 when there are too many. */
static uint64_t columns_of(struct match *match, struct zn_given *given) {
  if (given->column == ZN_NONE) {
    uint32_t units = given->copies < match->row_count ? given->copies : match->row_count;
    if (match->column_count + units > most) return 0;
    given->column = match->column_count;
    match->column_count += units;
    given->units = units == most ? UINT64_MAX : (BIT(units) - 1) << given->column;
  }
  return given->units;
}

static int row_build(struct match *match, uint32_t row) {
  const struct zn_leaf *leaf = leaf_of(match, row);
  match->edges[row] = 0;
  match->price[row] = zn_leaf_price(leaf);
  match->row_potential[row] = 0;
  match->column_of[row] = none;
  for (uint32_t i = 0; i < leaf->edge_count; i++) {
    const struct zn_edge *edge = &edges_of(match, row)[i];
    uint64_t columns = columns_of(match, &match->state->given[edge->piece]);
    if (!columns) return 0;
    match->edges[row] |= columns;
    for (; columns; columns &= columns - 1)
      match->cost[row][zn_lowest_bit(columns)] = leaf->is_free ? 0 : edge->fault_count * zn_price_fault;
  }
  return 1;
}

/* Whether this is the plain problem. */
static int is_plain(const struct match *match) {
  uint32_t shown = 0;
  for (uint32_t row = 0; row < match->row_count; row++) {
    const struct zn_leaf *leaf = leaf_of(match, row);
    if (leaf->need != 1 || leaf->record->flags & ZN_LEAF_SHARED) return 0;
    shown += (leaf->record->flags & ZN_LEAF_SHOWN) != 0;
  }
  return shown < 2;
}

static int match_build(struct match *match) {
  if (match->row_count > most || !is_plain(match)) return 0;
  match->column_count = 0;
  match->matched = 0;
  for (uint32_t row = 0; row < match->row_count; row++)
    for (uint32_t i = 0; i < leaf_of(match, row)->edge_count; i++) match->state->given[edges_of(match, row)[i].piece].column = ZN_NONE;
  for (uint32_t row = 0; row < match->row_count; row++)
    if (!row_build(match, row)) return 0;
  for (uint32_t column = 0; column < match->column_count; column++) match->column_potential[column] = 0;
  return 1;
}

/* --- least cost --- */

/* The tree of cheapest ways from one row. */
struct tree {
  int32_t distance[most];     /* of the columns in `reached` */
  int32_t row_distance[most]; /* of the rows in it */
  uint64_t reached, done;     /* columns */
  int32_t end;                /* distance of the cheapest end */
  uint8_t end_row;            /* that goes without a column, when that is the cheapest end */
};

static void tree_grow(struct match *match, struct tree *tree, uint32_t row) {
  int32_t base = tree->row_distance[row] - match->row_potential[row];
  for (uint64_t columns = match->edges[row] & ~tree->done; columns; columns &= columns - 1) {
    uint32_t column = zn_lowest_bit(columns);
    int32_t distance = base + match->cost[row][column] - match->column_potential[column];
    if ((tree->reached >> column & 1) && tree->distance[column] <= distance) continue;
    tree->reached |= BIT(column);
    tree->distance[column] = distance;
    match->way[column] = (uint8_t)row;
  }
  if (base + match->price[row] >= tree->end) return;
  tree->end = base + match->price[row];
  tree->end_row = (uint8_t)row;
}

/* The nearest column that is not done, one without a row before others; none when the end is as near. */
static uint32_t tree_nearest(const struct match *match, const struct tree *tree) {
  uint32_t best = none;
  int32_t least = tree->end;
  for (uint64_t columns = tree->reached & ~tree->done; columns; columns &= columns - 1) {
    uint32_t column = zn_lowest_bit(columns);
    if (tree->distance[column] > least || (tree->distance[column] == least && (best == none || match->matched >> column & 1))) continue;
    best = column;
    least = tree->distance[column];
  }
  return best;
}

static void potentials_move(struct match *match, const struct tree *tree, uint32_t row, int32_t end) {
  match->row_potential[row] += end;
  for (uint64_t columns = tree->done; columns; columns &= columns - 1) {
    uint32_t column = zn_lowest_bit(columns);
    match->column_potential[column] -= end - tree->distance[column];
    match->row_potential[match->row_of[column]] += end - tree->distance[column];
  }
}

/* Gives the row a column along the cheapest way: each row on it hands its column to the one before. */
static void row_match(struct match *match, uint32_t row) {
  struct tree tree = {.end = FAR};
  uint32_t at = row, column;
  tree.row_distance[row] = 0;
  for (;;) {
    tree_grow(match, &tree, at);
    column = tree_nearest(match, &tree);
    if (column == none || !(match->matched >> column & 1)) break;
    tree.done |= BIT(column);
    at = match->row_of[column];
    tree.row_distance[at] = tree.distance[column];
  }
  potentials_move(match, &tree, row, column == none ? tree.end : tree.distance[column]);
  if (column == none) {
    column = match->column_of[tree.end_row];
    match->column_of[tree.end_row] = none;
  }
  while (column != none) {
    uint32_t taker = match->way[column], given_up = match->column_of[taker];
    match->column_of[taker] = (uint8_t)column;
    match->row_of[column] = (uint8_t)taker;
    match->matched |= BIT(column);
    column = taker == row ? (uint32_t)none : given_up;
  }
}

/* --- the first in book order --- */

/* What can be reached from a row's better columns at no cost. */
struct ring {
  uint64_t columns;    /* reached */
  uint64_t rows;       /* reached */
  uint8_t outside_from; /* the column that stays without a row, or, from `most` on, the row that stays without a column */
  uint8_t outside_is_reached;
};

/* The columns that cost a row nothing more. */
static uint64_t tight_columns(struct match *match, uint32_t row) {
  uint64_t tight = 0;
  if (match->known >> row & 1) return match->tight[row];
  for (uint64_t columns = match->edges[row]; columns; columns &= columns - 1) {
    uint32_t column = zn_lowest_bit(columns);
    if (match->cost[row][column] == match->row_potential[row] + match->column_potential[column]) tight |= BIT(column);
  }
  match->known |= BIT(row);
  return match->tight[row] = tight;
}

static void ring_add(struct match *match, struct ring *ring, uint64_t columns, uint8_t way) {
  columns &= ~ring->columns;
  ring->columns |= columns;
  for (; columns; columns &= columns - 1) match->way[zn_lowest_bit(columns)] = way;
}

/* From outside one comes to rows that have no column, and to columns that may lose theirs at no cost. */
static void ring_leave(struct match *match, struct ring *ring, uint32_t from, uint32_t row, uint64_t *rows) {
  if (ring->outside_is_reached) return;
  ring->outside_is_reached = 1;
  ring->outside_from = (uint8_t)from;
  ring_add(match, ring, match->matched & match->settled_at_no_cost, outside);
  for (uint32_t other = row + 1; other < match->row_count; other++)
    if (match->column_of[other] == none) *rows |= BIT(other);
}

/* Follows everything that can be reached, through rows behind `row` only. */
static void ring_close(struct match *match, struct ring *ring, uint32_t row) {
  uint64_t seen = 0, rows = 0;
  while ((ring->columns & ~seen) | (rows & ~ring->rows)) {
    if (ring->columns & ~seen) {
      uint32_t column = zn_lowest_bit(ring->columns & ~seen);
      seen |= BIT(column);
      if (!(match->matched >> column & 1)) ring_leave(match, ring, column, row, &rows);
      else if (match->row_of[column] > row) rows |= BIT(match->row_of[column]);
    } else {
      uint32_t other = zn_lowest_bit(rows & ~ring->rows);
      ring->rows |= BIT(other);
      ring_add(match, ring, tight_columns(match, other), (uint8_t)other);
      if (match->price[other] == match->row_potential[other]) ring_leave(match, ring, most + other, row, &rows);
    }
  }
}

/* Moves the units around the ring: from where the row's own column goes, back to the column that it gets. */
static void ring_turn(struct match *match, const struct ring *ring, uint32_t row) {
  uint32_t column = match->column_of[row];
  for (;;) {
    if (column == none) {
      uint32_t from = ring->outside_from;
      column = from;
      if (from >= most) {
        column = match->column_of[from - most];
        match->column_of[from - most] = none;
      }
    }
    uint32_t way = match->way[column];
    match->matched |= BIT(column);
    if (way == outside) {
      match->matched &= ~BIT(column);
      column = none;
      continue;
    }
    uint32_t taker = way == start ? row : way, given_up = match->column_of[taker];
    match->column_of[taker] = (uint8_t)column;
    match->row_of[column] = (uint8_t)taker;
    if (way == start) return;
    column = given_up;
  }
}

/* Gives a row the best column that costs nothing. */
static void row_prefer(struct match *match, uint32_t row) {
  const struct zn_leaf *leaf = leaf_of(match, row);
  uint32_t own = match->column_of[row];
  for (uint32_t i = 0; i < leaf->edge_count; i++) {
    uint64_t columns = match->state->given[edges_of(match, row)[i].piece].units;
    struct ring ring = {0, 0, 0, 0};
    if (own != none && (columns >> own & 1)) return;
    columns &= tight_columns(match, row);
    if (!columns) continue;
    ring_add(match, &ring, columns, start);
    ring_close(match, &ring, row);
    if (own == none ? !ring.outside_is_reached : !(ring.columns >> own & 1)) continue;
    ring_turn(match, &ring, row);
    return;
  }
}

static void rows_prefer(struct match *match) {
  match->settled_at_no_cost = match->known = 0;
  for (uint32_t column = 0; column < match->column_count; column++)
    if (!match->column_potential[column]) match->settled_at_no_cost |= BIT(column);
  for (uint32_t row = 0; row < match->row_count; row++) row_prefer(match, row);
}

/* --- */

static struct zn_cost match_tell(const struct match *match) {
  struct zn_cost cost = {0, 0, 0};
  for (uint32_t row = 0; row < match->row_count; row++) {
    const struct zn_leaf *leaf = leaf_of(match, row);
    uint64_t own = match->column_of[row] == none ? 0 : BIT(match->column_of[row]);
    for (uint32_t i = 0; i < leaf->edge_count; i++) {
      struct zn_edge *edge = &edges_of(match, row)[i];
      edge->used = (match->state->given[edge->piece].units & own) != 0;
      if (edge->used && !leaf->is_free) cost.faults += edge->fault_count;
    }
    cost.used += own != 0;
    cost.bring += !own && !leaf->is_free;
  }
  return cost;
}

int zn_match(struct zn_case *state, const uint32_t *rows, uint32_t row_count, struct zn_cost *cost) {
  struct match match;
  match.state = state;
  match.rows = rows;
  match.row_count = row_count;
  if (!match_build(&match)) return 0;
  for (uint32_t row = 0; row < row_count; row++) row_match(&match, row);
  rows_prefer(&match);
  *cost = match_tell(&match);
  return 1;
}
