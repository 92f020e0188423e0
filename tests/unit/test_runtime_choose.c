/* test_runtime_choose.c: the least plan of random trees, whose leaves share pieces every way they can, against trying everything: each
 * choice of alternatives with each way to put units on the edges. Costs, alternatives, levels of entries and the uses of every edge have to
 * be the same, the order of ties included. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "image_builder.h"
#include "zn_evaluate.h"

enum { documents_max = 4, pieces_max = 5, nodes_max = 40, edges_max = 64, tries_max = 200000 };
#define TODAY zn_day_from(2026, 11, 23)

/* --- a random tree and what is handed in --- */

struct problem {
  struct builder *builder;
  uint64_t seed;
  zn_mark seal;
  zn_document documents[documents_max];
  uint32_t nodes, leaves, leaves_max, points;
  void *image, *work;
  const struct zn_book *book;
  struct zn_piece pieces[pieces_max];
  struct zn_submission submission;
  struct zn_case state;
};

static uint32_t draw(struct problem *p, uint32_t below) {
  p->seed = p->seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
  return (uint32_t)(p->seed >> 33) % below;
}

static void leaf_make(struct problem *p, int is_entry) {
  static const uint32_t flags[] = {0, 0, 0, 0, ZN_LEAF_SHOWN, ZN_LEAF_SHOWN, ZN_LEAF_SHARED, ZN_LEAF_OPTIONAL};
  struct builder_leaf leaf = {.id = "", .documents = {p->documents[draw(p, documents_max)]}, .forms = 1u << ZN_FORM_ORIGINAL,
                              .need = 1 + (draw(p, 5) == 0), .marks = {{draw(p, 2) ? p->seal : 0, 0, 0}},
                              .flags = flags[draw(p, is_entry ? 7 : 8)]};
  zn_document other = p->documents[draw(p, documents_max)];
  if (draw(p, 3) == 0 && other != leaf.documents[0]) leaf.documents[1] = other;
  if (is_entry && leaf.flags == ZN_LEAF_SHARED && draw(p, 2)) leaf.flags = 0;
  zn_requirement node = builder_leaf(p->builder, leaf);
  if (is_entry) builder_node(p->builder, node)->worth = 1 + draw(p, 4);
  if (is_entry && draw(p, 2)) builder_node(p->builder, node)->further = 1 + draw(p, 3);
  p->nodes++;
  p->leaves++;
}

/* Caps count papers of one or two documents. */
static void caps_make(struct problem *p, zn_requirement points) {
  uint32_t count = draw(p, 3), first = 0;
  for (uint32_t i = 0; i < count; i++) {
    uint32_t documents = builder_add(p->builder, ZN_SECTION_LISTS, &p->documents[draw(p, documents_max)]), more = draw(p, 2);
    if (more) builder_add(p->builder, ZN_SECTION_LISTS, &p->documents[draw(p, documents_max)]);
    uint32_t cap = builder_add(p->builder, ZN_SECTION_CAPS, &(struct zn_image_cap){draw(p, 3), documents, 1 + more});
    if (!i) first = cap;
  }
  builder_node(p->builder, points)->cap_first = first;
  builder_node(p->builder, points)->cap_count = count;
}

static void node_make(struct problem *p, uint32_t depth, int is_entry);

static void group_make(struct problem *p, uint32_t depth, uint32_t kind) {
  uint32_t children = 1 + draw(p, 4), need = kind == ZN_REQUIRE_AT_LEAST ? 1 + draw(p, 3) : kind == ZN_REQUIRE_POINTS ? 1 + draw(p, 8) : 0;
  zn_requirement group = builder_group(p->builder, "", (enum zn_requirement_kind)kind, need);
  p->nodes++;
  p->points += kind == ZN_REQUIRE_POINTS;
  for (uint32_t i = 0; i < children; i++) node_make(p, depth + 1, kind == ZN_REQUIRE_POINTS);
  builder_end(p->builder);
  if (kind == ZN_REQUIRE_POINTS) caps_make(p, group);
}

static void node_make(struct problem *p, uint32_t depth, int is_entry) {
  static const uint32_t kinds[] = {ZN_REQUIRE_ALL, ZN_REQUIRE_ANY, ZN_REQUIRE_ANY, ZN_REQUIRE_AT_LEAST, ZN_REQUIRE_POINTS};
  uint32_t at = p->nodes, is_full = p->leaves >= p->leaves_max || p->nodes + 20 > nodes_max || depth > 3;
  zn_requirement node = 0;
  if (depth && (is_full || draw(p, is_entry ? 5 : 2))) {
    if (!is_full || !p->leaves || draw(p, 2)) leaf_make(p, is_entry);
    else {
      p->nodes++;
      node = builder_duty(p->builder, "", ZN_REQUIRE_HOLDS, draw(p, 2) ? 0 : builder_range(p->builder, ZN_SLOT_TODAY, 1, 2));
    }
  } else {
    node = ((struct zn_image_business *)builder_record(p->builder, ZN_SECTION_BUSINESSES, 1))->root + at;
    group_make(p, depth, depth ? kinds[draw(p, 5)] : ZN_REQUIRE_ALL);
  }
  if (is_entry && node) builder_node(p->builder, node)->worth = 1 + draw(p, 4);
}

static void problem_make(struct problem *p, uint64_t seed) {
  static const zn_business first = 1;
  size_t length;
  *p = (struct problem){.builder = builder_new(), .seed = seed};
  p->seal = builder_mark(p->builder, "seal", 1);
  for (uint32_t i = 0; i < documents_max; i++)
    p->documents[i] = builder_document(p->builder, (char[]){'d', (char)('a' + i), 0}, ZN_PAPER, ZN_FORM_ORIGINAL);
  p->leaves_max = 3 + draw(p, 6);
  builder_business(p->builder, "random", 0, 0);
  node_make(p, 0, 0);
  p->image = builder_image(p->builder, &length);
  assert_int_equal(zn_open(p->image, length, &p->book), ZN_OK);
  p->work = malloc(zn_work_size(p->book));
  p->submission = (struct zn_submission){.size = sizeof p->submission, .businesses = &first, .business_count = 1, .day = TODAY,
                                         .pieces = p->pieces, .piece_count = draw(p, pieces_max + 1)};
  for (uint32_t i = 0; i < p->submission.piece_count; i++)
    p->pieces[i] = (struct zn_piece){.document = p->documents[draw(p, documents_max)], .copies = 1 + (draw(p, 3) == 0),
                                     .marks = draw(p, 3) ? ZN_BIT(p->seal) : 0};
}

static void problem_end(struct problem *p) {
  free(p->image);
  free(p->work);
}

/* --- trying everything --- */

/* A plan: what is decided of each node (an alternative is chosen; units that an entry counts), and the units on each edge. */
struct plan {
  struct zn_cost cost;
  uint16_t nodes[nodes_max], used[edges_max];
};

struct trial {
  const struct zn_case *state;
  struct plan plan, best;
  uint32_t has_best, tries;
};

static const struct zn_leaf *leaf_of(const struct zn_case *state, uint32_t node) { return &state->leaves[state->nodes[node].leaf]; }

static int is_entry(const struct zn_case *state, uint32_t node) {
  return state->nodes[node].parent != ZN_NONE && state->nodes[state->nodes[node].parent].is_points;
}

static int in_force(const struct trial *t, const struct plan *plan, uint32_t node) {
  for (; t->state->nodes[node].parent != ZN_NONE; node = t->state->nodes[node].parent) {
    if (t->state->nodes[node].is_alternative && !plan->nodes[node]) return 0;
    if (t->state->nodes[t->state->nodes[node].parent].is_unmet) return 0;
  }
  return 1;
}

/* --- whether a plan is one, and what it costs --- */

static int caps_kept(const struct trial *t, uint32_t points) {
  const struct zn_case *state = t->state;
  for (uint32_t c = 0; c < state->nodes[points].record->cap_count; c++) {
    const struct zn_image_cap *cap = zn_cap_at(state->book, state->nodes[points].record->cap_first + c);
    uint32_t units = 0;
    for (uint32_t i = points + 1; i < state->nodes[points].end; i = state->nodes[i].end)
      for (uint32_t e = 0; state->nodes[i].leaf != ZN_NONE && e < leaf_of(state, i)->edge_count; e++) {
        uint32_t edge = leaf_of(state, i)->edge_first + e, is_capped = 0;
        for (uint32_t d = 0; d < cap->document_count; d++)
          is_capped |= *zn_list_at(state->book, cap->document_first + d) == state->given[state->edges[edge].piece].document;
        units += is_capped ? t->plan.used[edge] : 0;
      }
    if (units > cap->count) return 0;
  }
  return 1;
}

/* Units of pieces: handed in, plus the most that are shown at once, are no more than there are. */
static int pieces_suffice(struct trial *t) {
  const struct zn_case *state = t->state;
  for (uint32_t p = 0; p < state->submission->piece_count; p++) {
    uint32_t handed = 0, shown = 0, all = 0, copies = state->given[p].copies;
    for (uint32_t l = 0; l < state->leaf_count; l++)
      for (uint32_t e = 0; e < state->leaves[l].edge_count; e++) {
        uint32_t flags = state->leaves[l].record->flags, used = t->plan.used[state->leaves[l].edge_first + e];
        if (state->edges[state->leaves[l].edge_first + e].piece != p) continue;
        all += used;
        if (flags & ZN_LEAF_SHARED) continue;
        if (!(flags & ZN_LEAF_SHOWN)) handed += used;
        else if (used > shown) shown = used;
      }
    if (handed + shown > copies) return 0;
    t->plan.cost.used += all < copies ? all : copies;
  }
  return 1;
}

static void points_cost(struct trial *t, uint32_t points) {
  uint64_t sum = 0;
  for (uint32_t i = points + 1; i < t->state->nodes[points].end; i = t->state->nodes[i].end) {
    const struct zn_node *entry = &t->state->nodes[i];
    uint32_t units = t->plan.nodes[i], further = entry->leaf == ZN_NONE || !units ? 0 : units - entry->need;
    sum += units ? entry->record->worth + further * (uint64_t)entry->record->further : 0;
  }
  if (sum >= t->state->nodes[points].need) return;
  t->plan.cost.bring++;
  t->plan.cost.lacking += t->state->nodes[points].need - sum;
}

/* The cost of the plan; 0 when it is none. */
static int plan_cost(struct trial *t) {
  const struct zn_case *state = t->state;
  t->plan.cost = (struct zn_cost){0};
  if (!pieces_suffice(t)) return 0;
  for (uint32_t i = 0; i < state->node_count; i++) {
    const struct zn_node *node = &state->nodes[i];
    if (!in_force(t, &t->plan, i)) continue;
    if (node->is_unmet) t->plan.cost.bring++;
    if (node->is_points && !caps_kept(t, i)) return 0;
    if (node->is_points) points_cost(t, i);
    if (node->leaf == ZN_NONE) continue;
    const struct zn_leaf *leaf = leaf_of(state, i);
    uint32_t units = 0;
    for (uint32_t e = 0; e < leaf->edge_count; e++) {
      uint32_t edge = leaf->edge_first + e;
      units += t->plan.used[edge];
      t->plan.cost.faults += leaf->is_free ? 0 : (uint64_t)t->plan.used[edge] * state->edges[edge].fault_count;
    }
    t->plan.cost.bring += leaf->is_free || is_entry(state, i) ? 0 : node->need - units;
  }
  return 1;
}

/* Book order: choice by choice, alternatives and entries in order. */
static int choice_compare(const struct trial *t, uint32_t choice) {
  int compared = 0;
  if (!t->state->nodes[choice].choose) return 0;
  for (uint32_t i = choice + 1; i < t->state->nodes[choice].end && !compared; i = t->state->nodes[i].end)
    compared = (int)t->best.nodes[i] - (int)t->plan.nodes[i];
  return compared;
}

static void plan_offer(struct trial *t) {
  t->tries++;
  if (!plan_cost(t)) return;
  int compared = t->has_best ? zn_cost_compare(&t->plan.cost, &t->best.cost) : -1;
  for (uint32_t i = 0; i < t->state->node_count && !compared; i++) compared = choice_compare(t, i);
  for (uint32_t e = 0; e < t->state->edge_count && !compared; e++) compared = (int)t->best.used[e] - (int)t->plan.used[e];
  if (compared >= 0) return;
  t->best = t->plan;
  t->has_best = 1;
}

/* --- all plans --- */

static void try_leaf(struct trial *t, uint32_t node, uint32_t e, uint32_t units);

/* The leaves in force from node `i` on. */
static void try_leaves(struct trial *t, uint32_t i) {
  while (i < t->state->node_count && (t->state->nodes[i].leaf == ZN_NONE || !in_force(t, &t->plan, t->state->nodes[i].parent))) i++;
  while (i < t->state->node_count && !is_entry(t->state, i) && !in_force(t, &t->plan, i)) {
    try_leaves(t, i + 1);
    return;
  }
  if (t->tries > tries_max) return;
  if (i == t->state->node_count) plan_offer(t);
  else try_leaf(t, i, 0, 0);
}

/* The units that an entry counts at most: not beyond all the points. */
static uint32_t entry_most(const struct zn_case *state, const struct zn_node *entry) {
  uint32_t points = state->nodes[entry->parent].need, worth = entry->record->worth, further = entry->record->further;
  return entry->need + (further && worth < points ? (points - worth + further - 1) / further : 0);
}

static void try_leaf(struct trial *t, uint32_t node, uint32_t e, uint32_t units) {
  const struct zn_leaf *leaf = leaf_of(t->state, node);
  const struct zn_node *record = &t->state->nodes[node];
  int entry = is_entry(t->state, node);
  uint32_t most = entry ? entry_most(t->state, record) : record->need;
  if (e == leaf->edge_count) {
    if (entry && units && units < record->need) return;
    if (entry) t->plan.nodes[node] = (uint16_t)units;
    try_leaves(t, node + 1);
    if (entry) t->plan.nodes[node] = 0;
    return;
  }
  uint32_t edge = leaf->edge_first + e;
  for (uint32_t used = 0; used <= t->state->given[t->state->edges[edge].piece].copies && units + used <= most; used++) {
    t->plan.used[edge] = (uint16_t)used;
    try_leaf(t, node, e + 1, units + used);
  }
  t->plan.used[edge] = 0;
}

/* Alternatives, and entries that are no leaves, from node `i` on. */
static void try_nodes(struct trial *t, uint32_t i) {
  const struct zn_case *state = t->state;
  if (i == state->node_count) {
    try_leaves(t, 0);
    return;
  }
  const struct zn_node *node = &state->nodes[i];
  uint32_t chosen = 0, left = 0;
  if (!node->is_alternative || !in_force(t, &t->plan, node->parent) || (is_entry(state, i) && node->leaf != ZN_NONE)) {
    try_nodes(t, i + 1);
    return;
  }
  for (uint32_t k = node->parent + 1; k < state->nodes[node->parent].end; k = state->nodes[k].end) {
    chosen += k < i && t->plan.nodes[k];
    left += k > i;
  }
  uint32_t choose = state->nodes[node->parent].choose;
  for (int yes = 1; yes >= 0; yes--) {
    if (!is_entry(state, i) && (yes ? chosen == choose : chosen + left < choose)) continue;
    if (is_entry(state, i) && yes && !node->limit) continue;
    t->plan.nodes[i] = (uint16_t)yes;
    try_nodes(t, i + 1);
    t->plan.nodes[i] = 0;
  }
}

/* --- --- */

static void expect_plan(const struct problem *p, const struct trial *t, uint64_t seed) {
  const struct zn_case *state = &p->state;
  for (uint32_t i = 0; i < state->node_count; i++) {
    const struct zn_node *node = &state->nodes[i];
    uint32_t decided = !node->is_chosen ? 0 : is_entry(state, i) && node->leaf != ZN_NONE ? node->level : 1;
    if (node->is_alternative && in_force(t, &t->best, node->parent) && decided != t->best.nodes[i])
      fail_msg("seed %u: node %u is decided otherwise", (unsigned)seed, (unsigned)i);
  }
  for (uint32_t e = 0; e < state->edge_count; e++)
    if (state->edges[e].used != t->best.used[e]) fail_msg("seed %u: edge %u is used otherwise", (unsigned)seed, (unsigned)e);
}

static void least_plans(void **state) {
  uint32_t tried = 0, tied = 0, points = 0;
  (void)state;
  for (uint64_t seed = 1; seed <= 40000; seed++) {
    struct problem p;
    struct trial t = {.state = &p.state};
    struct zn_cost cost;
    struct zn_place place;
    problem_make(&p, seed);
    assert_int_equal(zn_case_begin(p.book, &p.submission, p.work, zn_work_size(p.book), &p.state, &place), ZN_OK);
    assert_int_equal(zn_plan_find(&p.state, p.state.work.at, 1, &cost, &place), ZN_OK);
    assert_in_range(p.state.node_count, 1, nodes_max);
    assert_in_range(p.state.edge_count, 0, edges_max);
    try_nodes(&t, 0);
    if (t.tries <= tries_max) {
      assert_int_equal(t.has_best, 1);
      if (zn_cost_compare(&cost, &t.best.cost) != 0)
        fail_msg("seed %u: costs %u %u %u %u instead of %u %u %u %u", (unsigned)seed, (unsigned)cost.bring, (unsigned)cost.lacking,
                 (unsigned)cost.faults, (unsigned)cost.used, (unsigned)t.best.cost.bring, (unsigned)t.best.cost.lacking,
                 (unsigned)t.best.cost.faults, (unsigned)t.best.cost.used);
      expect_plan(&p, &t, seed);
      tried++;
      tied += p.state.has_ties;
      points += p.points != 0;
    }
    problem_end(&p);
  }
  print_message("%u trees: %u with ties, %u with points\n", (unsigned)tried, (unsigned)tied, (unsigned)points);
  assert_true(tried > 38000 && tied > 12000 && points > 12000);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(least_plans)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
