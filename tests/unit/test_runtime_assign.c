/* test_runtime_assign.c: the two ways to put units on leaves answer alike, on random problems larger than the oracle can try out; and
 * the sum that they minimise is held against trying everything on small ones. */
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

struct problem {
  struct zn_image_requirement record;
  struct zn_leaf leaves[rows_max];
  struct zn_edge edges[rows_max * pieces_max];
  struct zn_given given[pieces_max];
  uint32_t rows[rows_max], row_count, piece_count;
  struct zn_case state;
};

/* Edges of a leaf, best first; few kinds of faults, so that many plans cost the same. */
static void leaf_draw(struct problem *p, uint32_t *seed, uint32_t row, uint32_t density) {
  struct zn_leaf *leaf = &p->leaves[row];
  *leaf = (struct zn_leaf){.record = &p->record, .need = 1, .edge_first = p->state.edge_count, .is_free = draw(seed, 8) == 0};
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

static void problem_draw(struct problem *p, uint32_t *seed, uint32_t most, void *work) {
  uint32_t density = 20 + draw(seed, 80);
  memset(p, 0, sizeof *p);
  p->row_count = 2 + draw(seed, most - 1);
  p->piece_count = 1 + draw(seed, most);
  p->state = (struct zn_case){.given = p->given, .leaves = p->leaves, .edges = p->edges, .effort = ZN_EFFORT_MAX};
  p->state.work = (struct zn_work){work, (char *)work + work_size};
  for (uint32_t i = 0; i < p->piece_count; i++) p->given[i].copies = draw(seed, 4) ? 1 : 1 + draw(seed, 3);
  for (uint32_t row = 0; row < p->row_count; row++) {
    p->rows[row] = row;
    leaf_draw(p, seed, row, density);
  }
}

static void both_ways(void **state) {
  static struct problem one, other;
  static uint64_t work[work_size / 8];
  uint32_t seed = 20261123;
  (void)state;
  for (uint32_t i = 0; i < 20000; i++) {
    struct zn_cost by_match, by_flow;
    problem_draw(&one, &seed, rows_max, work);
    other = one;
    other.state.given = other.given;
    other.state.leaves = other.leaves;
    other.state.edges = other.edges;
    assert_int_equal(zn_match(&one.state, one.rows, one.row_count, &by_match), 1);
    assert_int_equal(zn_flow(&other.state, other.rows, other.row_count, &by_flow), ZN_OK);
    if (zn_cost_compare(&by_match, &by_flow) != 0) fail_msg("problem %u: other costs", (unsigned)i);
    for (uint32_t e = 0; e < one.state.edge_count; e++)
      if (one.edges[e].used != other.edges[e].used) fail_msg("problem %u: other uses", (unsigned)i);
  }
}

/* The least of all ways to give the rows from `row` on a unit or none. */
static void try_all(struct problem *p, uint32_t row, struct zn_cost cost, struct zn_cost *least) {
  if (row == p->row_count) {
    if (zn_cost_compare(&cost, least) < 0) *least = cost;
    return;
  }
  const struct zn_leaf *leaf = &p->leaves[row];
  struct zn_cost without = cost;
  without.bring += !leaf->is_free;
  try_all(p, row + 1, without, least);
  for (uint32_t i = 0; i < leaf->edge_count; i++) {
    const struct zn_edge *edge = &p->edges[leaf->edge_first + i];
    if (!p->given[edge->piece].copies) continue;
    struct zn_cost with = cost;
    with.faults += leaf->is_free ? 0 : edge->fault_count;
    with.used++;
    p->given[edge->piece].copies--;
    try_all(p, row + 1, with, least);
    p->given[edge->piece].copies++;
  }
}

static void least_cost(void **state) {
  static struct problem p;
  static uint64_t work[work_size / 8];
  uint32_t seed = 1;
  (void)state;
  for (uint32_t i = 0; i < 3000; i++) {
    struct zn_cost found, least = {UINT64_MAX, UINT64_MAX, 0};
    problem_draw(&p, &seed, 5, work);
    assert_int_equal(zn_assign(&p.state, p.rows, p.row_count, &found), ZN_OK);
    try_all(&p, 0, (struct zn_cost){0, 0, 0}, &least);
    if (zn_cost_compare(&found, &least) != 0) fail_msg("problem %u", (unsigned)i);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(both_ways), cmocka_unit_test(least_cost)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
