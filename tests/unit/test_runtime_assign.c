/* test_runtime_assign.c: the two ways to put units on leaves answer alike, on random problems larger than the oracle can try out; and
 * what they answer is held against trying everything on small ones, the order of ties included. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "zn_evaluate.h"

enum { rows_max = 16, pieces_max = 16, work_size = 1 << 20 };

static uint32_t draw(uint32_t *seed, uint32_t below) {
  *seed ^= *seed << 13, *seed ^= *seed >> 17, *seed ^= *seed << 5;
  return *seed % below;
}

/* How the leaves of a problem use units. */
static const struct zn_image_requirement records[] = {{.flags = 0}, {.flags = ZN_LEAF_SHOWN}, {.flags = ZN_LEAF_SHARED}};
enum { plain, shown, shared };

struct problem {
  struct zn_leaf leaves[rows_max];
  struct zn_edge edges[rows_max * pieces_max];
  struct zn_given given[pieces_max];
  uint32_t rows[rows_max], row_count, piece_count;
  struct zn_case state;
};

/* Edges of a leaf, best first; few kinds of faults, so that many plans cost the same. */
static void leaf_draw(struct problem *p, uint32_t *seed, uint32_t row, uint32_t density, uint32_t copies) {
  struct zn_leaf *leaf = &p->leaves[row];
  *leaf = (struct zn_leaf){.record = &records[plain], .need = 1 + draw(seed, copies), .edge_first = p->state.edge_count,
                           .is_free = draw(seed, 8) == 0};
  leaf->is_entry = !leaf->is_free && draw(seed, 8) == 0;
  for (uint32_t piece = 0; piece < p->piece_count; piece++) {
    if (draw(seed, 100) >= density) continue;
    uint32_t faults = draw(seed, 4);
    struct zn_edge edge = {
        .piece = (uint16_t)piece, .fault_count = (uint8_t)faults, .reason = (uint8_t)(faults ? ZN_UNMARKED + draw(seed, 2) : 0)};
    uint32_t at = p->state.edge_count++;
    leaf->edge_count++;
    for (; at > leaf->edge_first && zn_edge_rank(&p->edges[at - 1]) > zn_edge_rank(&edge); at--) p->edges[at] = p->edges[at - 1];
    p->edges[at] = edge;
  }
}

static void problem_draw(struct problem *p, uint32_t *seed, uint32_t most, uint32_t copies, void *work) {
  uint32_t density = 20 + draw(seed, 80);
  memset(p, 0, sizeof *p);
  p->row_count = 2 + draw(seed, most - 1);
  p->piece_count = 1 + draw(seed, most);
  p->state = (struct zn_case){.given = p->given, .leaves = p->leaves, .edges = p->edges, .effort = ZN_EFFORT_MAX};
  p->state.work = (struct zn_work){work, (char *)work + work_size};
  for (uint32_t i = 0; i < p->piece_count; i++)
    p->given[i] = (struct zn_given){.copies = draw(seed, 4) ? 1 : 1 + draw(seed, 3), .column = ZN_NONE};
  for (uint32_t row = 0; row < p->row_count; row++) {
    p->rows[row] = row;
    leaf_draw(p, seed, row, density, copies);
  }
}

static struct problem *copy_of(struct problem *p) {
  static struct problem copy;
  copy = *p;
  copy.state.given = copy.given;
  copy.state.leaves = copy.leaves;
  copy.state.edges = copy.edges;
  return &copy;
}

/* Whether a problem is for zn_match: nothing is shared, no piece is shown twice, not too much of anything. */
static int is_plain(const struct problem *p) {
  uint32_t rows = 0, shown_at[pieces_max] = {0};
  for (uint32_t i = 0; i < p->row_count; i++) {
    const struct zn_leaf *leaf = &p->leaves[i];
    rows += leaf->need;
    if (leaf->record == &records[shared]) return 0;
    for (uint32_t e = 0; e < leaf->edge_count; e++)
      if (leaf->record == &records[shown] && shown_at[p->edges[leaf->edge_first + e].piece]++) return 0;
  }
  return rows <= 64;
}

static void both_ways(void **state) {
  static struct problem one;
  static uint64_t work[work_size / 8];
  uint32_t seed = 20261123, matched = 0;
  (void)state;
  for (uint32_t i = 0; i < 30000; i++) {
    struct zn_cost by_match, by_flow;
    problem_draw(&one, &seed, rows_max, 1 + i % 3, work);
    for (uint32_t row = 0; row < one.row_count && i % 2; row++) one.leaves[row].record = &records[draw(&seed, 8) ? plain : shown];
    if (i % 16 == 1) one.leaves[0].record = &records[shared];
    struct problem *other = copy_of(&one);
    int is_matched = zn_match(&one.state, one.rows, one.row_count, &by_match);
    assert_int_equal(is_matched, is_plain(&one));
    for (uint32_t piece = 0; piece < one.piece_count; piece++) assert_int_equal(one.given[piece].column, ZN_NONE);
    assert_int_equal(zn_flow(&other->state, other->rows, other->row_count, &by_flow), ZN_OK);
    for (uint32_t piece = 0; piece < one.piece_count; piece++) assert_int_equal(other->given[piece].column, ZN_NONE);
    if (!is_matched) continue;
    matched++;
    if (zn_cost_compare(&by_match, &by_flow) != 0) fail_msg("problem %u: other costs", (unsigned)i);
    for (uint32_t e = 0; e < one.state.edge_count; e++)
      if (one.edges[e].used != other->edges[e].used) fail_msg("problem %u: other uses", (unsigned)i);
  }
  assert_in_range(matched, 20000, 29000);
}

/* The least of all ways, by what counts in zn_assign: slots of entries first. Each way is said by how many units every edge has. */
struct way {
  uint64_t entries;
  struct zn_cost cost;
  uint16_t used[rows_max * pieces_max];
};

static int way_precedes(const struct way *one, const struct way *other, uint32_t edges) {
  int compared = one->entries != other->entries ? (one->entries < other->entries ? -1 : 1) : zn_cost_compare(&one->cost, &other->cost);
  for (uint32_t e = 0; e < edges && !compared; e++) compared = (int)other->used[e] - (int)one->used[e];
  return compared < 0;
}

static void try_edges(struct problem *p, uint32_t row, uint32_t edge, uint32_t left, const struct way *way, struct way *least);

static void try_rows(struct problem *p, uint32_t row, const struct way *way, struct way *least) {
  if (row == p->row_count) {
    if (way_precedes(way, least, p->state.edge_count)) *least = *way;
    return;
  }
  try_edges(p, row, 0, p->leaves[row].need, way, least);
}

static void try_edges(struct problem *p, uint32_t row, uint32_t edge, uint32_t left, const struct way *way, struct way *least) {
  const struct zn_leaf *leaf = &p->leaves[row];
  if (edge == leaf->edge_count) {
    struct way further = *way;
    further.entries += leaf->is_entry ? left : 0;
    further.cost.bring += leaf->is_free ? 0 : left;
    try_rows(p, row + 1, &further, least);
    return;
  }
  uint32_t at = leaf->edge_first + edge, *copies = &p->given[p->edges[at].piece].copies;
  for (uint32_t used = 0; used <= left && used <= *copies; used++) {
    struct way further = *way;
    further.used[at] = (uint16_t)used;
    further.cost.used += used;
    further.cost.faults += leaf->is_free ? 0 : used * p->edges[at].fault_count;
    *copies -= used;
    try_edges(p, row, edge + 1, left - used, &further, least);
    *copies += used;
  }
}

static void least_plan(void **state) {
  static struct problem p;
  static struct way least;
  static uint64_t work[work_size / 8];
  uint32_t seed = 1;
  (void)state;
  for (uint32_t i = 0; i < 6000; i++) {
    struct zn_cost found;
    problem_draw(&p, &seed, 4, 1 + i % 2, work);
    least = (struct way){.entries = UINT64_MAX};
    try_rows(&p, 0, &(struct way){0}, &least);
    assert_int_equal((i % 4 < 2 ? zn_assign : zn_flow)(&p.state, p.rows, p.row_count, &found), ZN_OK);
    if (zn_cost_compare(&found, &least.cost) != 0) fail_msg("problem %u: other costs", (unsigned)i);
    for (uint32_t e = 0; e < p.state.edge_count; e++)
      if (p.edges[e].used != least.used[e]) fail_msg("problem %u: other uses", (unsigned)i);
  }
}

/* Both ways: the effort ends, and so does the assignment. */
static void effort(void **state) {
  static struct problem p;
  static uint64_t work[work_size / 8];
  uint32_t seed = 1;
  struct zn_cost cost;
  (void)state;
  problem_draw(&p, &seed, rows_max, 1, work);
  p.state.effort = 3;
  assert_int_equal(zn_assign(&p.state, p.rows, p.row_count, &cost), ZN_TOO_LARGE);
  p.leaves[0].record = &records[shared];
  p.state.effort = 3;
  assert_int_equal(zn_assign(&p.state, p.rows, p.row_count, &cost), ZN_TOO_LARGE);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(both_ways), cmocka_unit_test(least_plan), cmocka_unit_test(effort)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
