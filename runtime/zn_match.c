/* zn_match.c: puts units on leaves at least cost where every unit serves one leaf, for at most 64 slots and 64 units: the assignment
 * problem, by the Hungarian method with potentials over masks. Everything else is zn_flow's, whose answer this is, only sooner. May assume
 * that the edges of a leaf stand best first.
 *
 * A row is a slot of a leaf, a column a unit of a piece. A row without a column pays the price of its empty slot. When the least cost is
 * found, rows are gone through in book order: each gets the best column that some assignment of the same cost gives it. Those are the
 * assignments that use only edges of reduced cost 0, leave only columns of potential 0 without a row, and only rows of no slack without a
 * column. */
#include "zn_evaluate.h"

enum { most = 64, levels_max = ZN_WRONG_FORM + 1, none = 255 };
#define FAR INT32_MAX
#define BIT(place) (UINT64_C(1) << (place))

/* Columns that cost a row the same. */
struct level {
  uint64_t columns;
  int32_t price;
};

struct row {
  const struct zn_leaf *leaf;
  uint64_t tight;  /* columns of reduced cost 0, once the least cost is found */
  int32_t potential, price; /* the price of having no column */
  uint16_t level_first, level_end; /* ascending by price */
  uint8_t column;
  uint8_t next;    /* the column that it can give its own up for */
};

struct match {
  struct zn_case *state;
  uint32_t row_count, column_count, piece_count;
  uint64_t matched, shifted; /* columns with a row; with a potential that is not 0 */
  uint64_t steps;
  int32_t potential[most];   /* of columns, 0 or less */
  uint8_t row_of[most];
  uint16_t pieces[most];     /* that have columns */
  uint8_t way[most];         /* the row by which a column was reached */
  struct row rows[most];
  struct level levels[most * levels_max];
};

static struct zn_edge *edges_of(const struct match *match, const struct zn_leaf *leaf) { return &match->state->edges[leaf->edge_first]; }

static struct zn_given *given_of(const struct match *match, const struct zn_edge *edge) { return &match->state->given[edge->piece]; }

/* --- building --- */

/* Numbers the columns of a piece, until the end of the assignment; 0 when there are too many. */
static int columns_number(struct match *match, uint32_t piece, uint32_t rows_most) {
  struct zn_given *given = &match->state->given[piece];
  uint32_t units = given->copies < rows_most ? given->copies : rows_most;
  if (match->column_count + units > most) return 0;
  given->column = match->column_count;
  given->shown_rows = 0;
  match->column_count += units;
  match->pieces[match->piece_count++] = (uint16_t)piece;
  given->units = units ? (UINT64_MAX >> (most - units)) << given->column : 0; /* none where no row wants a copy */
  return 1;
}

/* The levels of a leaf; 0 when a piece of it serves several leaves at once, or has too many units. Without branches on what the prices are,
 * which nobody can foretell. */
static int levels_build(struct match *match, const struct zn_leaf *leaf, uint32_t rows_most, uint32_t *count) {
  const struct zn_edge *edges = edges_of(match, leaf);
  uint32_t is_shown = (leaf->record->flags & ZN_LEAF_SHOWN) != 0, shown = 0, at = *count - 1;
  uint64_t columns = 0;
  int32_t price = -1;
  for (uint32_t i = 0; i < leaf->edge_count; i++) {
    struct zn_given *given = given_of(match, &edges[i]);
    int32_t before = price;
    if (given->column == ZN_NONE && !columns_number(match, edges[i].piece, rows_most)) return 0;
    shown |= given->shown_rows & is_shown;
    given->shown_rows |= is_shown;
    price = zn_edge_price(leaf, &edges[i]);
    at += price != before;
    columns = (price != before ? 0 : columns) | given->units;
    match->levels[at] = (struct level){columns, price};
  }
  *count = at + 1;
  return !shown;
}

/* The rows of a leaf, which share their levels. */
static void rows_build(struct match *match, const struct zn_leaf *leaf, uint32_t level_first, uint32_t level_end) {
  int32_t price = zn_leaf_price(leaf);
  struct row row = {.leaf = leaf, .price = price, .potential = level_first < level_end ? match->levels[level_first].price : price,
                    .level_first = (uint16_t)level_first, .level_end = (uint16_t)level_end, .column = none};
  for (uint32_t slot = 0; slot < leaf->need; slot++) match->rows[match->row_count++] = row;
}

static int match_build(struct match *match, const uint32_t *leaves, uint32_t leaf_count) {
  uint32_t rows = 0, levels = 0;
  for (uint32_t i = 0; i < leaf_count; i++) {
    const struct zn_leaf *leaf = &match->state->leaves[leaves[i]];
    if (leaf->record->flags & ZN_LEAF_SHARED || leaf->need > most - rows) return 0;
    rows += leaf->need;
  }
  for (uint32_t i = 0; i < leaf_count; i++) {
    const struct zn_leaf *leaf = &match->state->leaves[leaves[i]];
    uint32_t first = levels;
    if (!levels_build(match, leaf, rows, &levels)) return 0;
    rows_build(match, leaf, first, levels);
    match->steps += leaf->edge_count;
  }
  for (uint32_t i = 0; i < match->column_count; i++) match->potential[i] = 0;
  return 1;
}

/* --- least cost --- */

static void pair(struct match *match, uint32_t row, uint32_t column) {
  match->rows[row].column = (uint8_t)column;
  match->row_of[column] = (uint8_t)row;
  match->matched |= BIT(column);
}

/* Gives rows a column of their cheapest level, as far as there are. */
static void rows_begin(struct match *match) {
  for (uint32_t i = 0; i < match->row_count; i++) {
    const struct row *row = &match->rows[i];
    uint64_t columns = row->level_first < row->level_end ? match->levels[row->level_first].columns & ~match->matched : 0;
    if (columns) pair(match, i, zn_lowest_bit(columns));
  }
}

/* The tree of cheapest ways from one row. */
struct tree {
  uint64_t reached, done; /* columns */
  int32_t end;            /* distance of the cheapest end */
  uint8_t end_row;        /* that goes without a column, when that is the cheapest end */
  int32_t distance[most]; /* of the columns in `reached` */
};

static void tree_grow(struct match *match, struct tree *tree, uint32_t index, int32_t distance) {
  const struct row *row = &match->rows[index];
  int32_t base = distance - row->potential;
  if (base + row->price < tree->end) {
    tree->end = base + row->price;
    tree->end_row = (uint8_t)index;
  }
  for (uint32_t level = row->level_first; level < row->level_end && base + match->levels[level].price < tree->end; level++)
    for (uint64_t columns = match->levels[level].columns & ~tree->done; columns; columns &= columns - 1, match->steps++) {
      uint32_t column = zn_lowest_bit(columns);
      int32_t way = base + match->levels[level].price - match->potential[column];
      if ((tree->reached >> column & 1) && tree->distance[column] <= way) continue;
      tree->reached |= BIT(column);
      tree->distance[column] = way;
      match->way[column] = (uint8_t)index;
    }
}

/* The nearest column that is not done, one without a row before others; none when the end is nearer. */
static uint32_t tree_nearest(const struct match *match, const struct tree *tree) {
  uint32_t best = none;
  int32_t least = tree->end;
  uint64_t open = tree->reached & ~tree->done;
  for (uint64_t columns = open & ~match->matched; columns; columns &= columns - 1)
    if (tree->distance[zn_lowest_bit(columns)] < least) least = tree->distance[best = zn_lowest_bit(columns)];
  for (uint64_t columns = open & match->matched; columns; columns &= columns - 1)
    if (tree->distance[zn_lowest_bit(columns)] < least) least = tree->distance[best = zn_lowest_bit(columns)];
  return best;
}

static void potentials_move(struct match *match, const struct tree *tree, uint32_t row, int32_t end) {
  match->rows[row].potential += end;
  for (uint64_t columns = tree->done; columns; columns &= columns - 1) {
    uint32_t column = zn_lowest_bit(columns);
    match->potential[column] -= end - tree->distance[column];
    match->rows[match->row_of[column]].potential += end - tree->distance[column];
  }
}

/* Gives the row a column along the cheapest way: each row on it hands its column to the one before; the last may go without. */
static void row_match(struct match *match, uint32_t row) {
  struct tree tree = {.end = FAR};
  uint32_t at = row, column = none;
  int32_t distance = 0;
  for (;;) {
    tree_grow(match, &tree, at, distance);
    column = tree_nearest(match, &tree);
    if (column == none || !(match->matched >> column & 1)) break;
    tree.done |= BIT(column);
    distance = tree.distance[column];
    at = match->row_of[column];
  }
  potentials_move(match, &tree, row, column == none ? tree.end : tree.distance[column]);
  if (column == none) {
    column = match->rows[tree.end_row].column;
    match->rows[tree.end_row].column = none;
  }
  while (column != none) {
    uint32_t taker = match->way[column], given_up = match->rows[taker].column;
    pair(match, taker, column);
    column = taker == row ? (uint32_t)none : given_up;
  }
}

/* --- the first in book order --- */

static void tight_find(struct match *match) {
  for (uint32_t column = 0; column < match->column_count; column++) match->shifted |= (uint64_t)(match->potential[column] != 0) << column;
  for (uint32_t i = 0; i < match->row_count; i++) {
    struct row *row = &match->rows[i];
    for (uint32_t l = row->level_first; l < row->level_end && match->levels[l].price <= row->potential; l++) {
      const struct level *level = &match->levels[l];
      if (level->price == row->potential) row->tight |= level->columns & ~match->shifted;
      for (uint64_t columns = level->columns & match->shifted; columns; columns &= columns - 1)
        if (level->price - match->potential[zn_lowest_bit(columns)] == row->potential) row->tight |= columns & (0 - columns);
    }
  }
}

/* The columns that a row can have for its own one: whoever has one of them can go elsewhere, and in the end somebody to the row's column,
 * or nobody need have it. */
struct ring {
  uint64_t columns;
  uint32_t has_outside;              /* whoever has a column may as well go without, and those without a row may be taken */
  uint32_t exit_row, exit_column;    /* who comes in for it: a row that had no column, to this column; or, no row, a column that is left */
};

/* The rows behind `index` that can take a column of the ring bring their own into it; 0 when there are no more. */
static int ring_widen(struct match *match, struct ring *ring, uint32_t index) {
  uint64_t before = ring->columns;
  uint32_t had_outside = ring->has_outside;
  if (ring->has_outside) ring->columns |= UINT64_MAX >> (most - match->column_count) & ~match->matched;
  for (uint32_t i = index + 1; i < match->row_count; i++) {
    struct row *row = &match->rows[i];
    uint64_t into = row->tight & ring->columns;
    if (row->column == none) {
      if (into && !ring->has_outside) *ring = (struct ring){ring->columns, 1, i, zn_lowest_bit(into)};
    } else if (!(ring->columns >> row->column & 1) && (into || (ring->has_outside && row->price == row->potential))) {
      ring->columns |= BIT(row->column);
      row->next = (uint8_t)(into ? zn_lowest_bit(into) : (uint32_t)none);
    }
  }
  match->steps += match->row_count - index;
  uint64_t left = ring->columns & match->matched & ~match->shifted;
  if (!ring->has_outside && left) *ring = (struct ring){ring->columns, 1, none, zn_lowest_bit(left)};
  return ring->columns != before || ring->has_outside != had_outside;
}

/* A row takes a column, who had that takes his next one, and so on: to `own`, or outside (0). */
static int chain_move(struct match *match, uint32_t taker, uint32_t column, uint32_t own) {
  for (;;) {
    uint32_t holder = match->matched >> column & 1 ? match->row_of[column] : (uint32_t)none;
    pair(match, taker, column);
    if (column == own) return 1;
    if (holder == none) return 0;
    column = match->rows[holder].next;
    taker = holder;
    if (column != none) continue;
    match->rows[holder].column = none;
    return 0;
  }
}

/* The row takes a column of the ring, and everybody moves on. */
static void ring_turn(struct match *match, const struct ring *ring, uint32_t index, uint32_t column) {
  uint32_t own = match->rows[index].column, left = ring->exit_column;
  if (chain_move(match, index, column, own) || own == none) return;
  if (ring->exit_row != none) {
    chain_move(match, ring->exit_row, left, own);
    return;
  }
  match->matched &= ~BIT(left);
  if (left != own) chain_move(match, match->row_of[left], match->rows[match->row_of[left]].next, own);
}

/* The columns that a row would rather have than its own one, in order: the first that are among `columns`; 0: none. */
static uint64_t better_columns(const struct match *match, const struct row *row, uint64_t columns) {
  const struct zn_edge *edges = edges_of(match, row->leaf);
  uint64_t own = row->column == none ? 0 : BIT(row->column);
  for (uint32_t i = 0; i < row->leaf->edge_count; i++) {
    uint64_t units = given_of(match, &edges[i])->units;
    if (units & own) return 0;
    if (units & columns) return units & columns;
  }
  return 0;
}

/* Gives a row the best column that costs nothing. */
static void row_prefer(struct match *match, uint32_t index) {
  const struct row *row = &match->rows[index];
  struct ring ring = {.has_outside = row->column == none};
  if (!better_columns(match, row, row->tight)) return;
  if (row->column != none) ring.columns = BIT(row->column);
  while (ring_widen(match, &ring, index)) {}
  uint64_t better = better_columns(match, row, row->tight & ring.columns);
  if (better) ring_turn(match, &ring, index, zn_lowest_bit(better));
}

/* --- */

/* Writes what the rows of a leaf have on its edges. */
static void leaf_tell(const struct match *match, const struct zn_leaf *leaf, uint64_t own, struct zn_cost *cost) {
  struct zn_edge *edges = edges_of(match, leaf);
  uint64_t faults = 0;
  for (uint32_t i = 0; i < leaf->edge_count; i++) {
    uint64_t units = own & given_of(match, &edges[i])->units;
    uint32_t used = leaf->need == 1 ? units != 0 : zn_bits_in(units);
    edges[i].used = (uint16_t)used;
    faults += (uint64_t)used * edges[i].fault_count;
  }
  if (leaf->is_free) return;
  cost->faults += faults;
  cost->bring += leaf->need - zn_bits_in(own);
}

static struct zn_cost match_tell(const struct match *match, const uint32_t *leaves, uint32_t leaf_count) {
  struct zn_cost cost = {.used = zn_bits_in(match->matched)};
  const struct row *row = match->rows;
  for (uint32_t i = 0; i < leaf_count; i++) {
    const struct zn_leaf *leaf = &match->state->leaves[leaves[i]];
    uint64_t own = 0;
    for (const struct row *end = row + leaf->need; row < end; row++) own |= row->column == none ? 0 : BIT(row->column);
    leaf_tell(match, leaf, own, &cost);
  }
  return cost;
}

int zn_match(struct zn_case *state, const uint32_t *leaves, uint32_t leaf_count, struct zn_cost *cost) {
  struct match match;
  match.state = state;
  match.row_count = match.column_count = match.piece_count = 0;
  match.matched = match.shifted = match.steps = 0;
  int is_plain = match_build(&match, leaves, leaf_count);
  if (is_plain) {
    rows_begin(&match);
    for (uint32_t row = 0; row < match.row_count; row++)
      if (match.rows[row].column == none && match.rows[row].level_first < match.rows[row].level_end) row_match(&match, row);
    tight_find(&match);
    for (uint32_t row = 0; row < match.row_count; row++) row_prefer(&match, row);
    *cost = match_tell(&match, leaves, leaf_count);
  }
  for (uint32_t i = 0; i < match.piece_count; i++) state->given[match.pieces[i]].column = ZN_NONE;
  zn_spend(state, match.steps);
  return is_plain;
}
