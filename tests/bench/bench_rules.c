/* bench_rules.c: figures of the rule language: a condition, an assignment that overlaps, a whole tree, each on a book made by hand. */
#include <stdio.h>
#include <stdlib.h>
#include "bench.h"
#include "image_builder.h"
#include "zn_evaluate.h"

static uint32_t draw(uint32_t *state, uint32_t below) {
  *state ^= *state << 13, *state ^= *state >> 17, *state ^= *state << 5;
  return *state % below;
}

static void disagree(const char *what, unsigned number) { fprintf(stderr, "bench: %s %u is judged otherwise\n", what, number), exit(1); }

/* --- five comparisons --- */

enum { KIND = ZN_SLOT_FACTS + 1, STAFF, AGE, ENDS, CAPITAL, SLOTS };

/* kind: 2, staff: {at-least: 20}, age: {under: 60}, any: [{ends: {from: today + P30D}}, {capital: {at-most: 5000000}}] */
static const struct zn_image_code condition[] = {
  {.op = ZN_CODE_MEMBER, .slot = KIND, .low = 1 << 1},
  {.op = ZN_CODE_RANGE, .join = ZN_JOIN_AND, .slot = STAFF, .low = 20, .high = INT64_MAX},
  {.op = ZN_CODE_RANGE, .join = ZN_JOIN_AND, .slot = AGE, .low = INT64_MIN, .high = 59},
  {.op = ZN_CODE_FROM, .slot = ENDS, .low = ZN_SLOT_TODAY, .high = 30, .unit = 'D'},
  {.op = ZN_CODE_RANGE, .join = ZN_JOIN_OR, .slot = CAPITAL, .low = INT64_MIN, .high = 5000000},
  {.op = ZN_CODE_JOIN, .join = ZN_JOIN_AND},
};
enum { CODE_COUNT = sizeof condition / sizeof *condition };

struct compare_stage {
  struct compare_facts facts[CORPUS_COUNT];
  int64_t values[CORPUS_COUNT][SLOTS];
  uint8_t known[SLOTS];
  struct zn_scope scopes[CORPUS_COUNT];
  uint8_t out[CORPUS_COUNT];
};

static void run_condition(void *context) {
  struct compare_stage *stage = context;
  for (unsigned i = 0; i < CORPUS_COUNT; i++) stage->out[i] = zn_condition(&stage->scopes[i], condition, CODE_COUNT) == ZN_TRUE;
}

static void run_compare(void *context) {
  struct compare_stage *stage = context;
  for (unsigned i = 0; i < CORPUS_COUNT; i++) stage->out[i] = (uint8_t)ref_compare(&stage->facts[i]);
}

/* Facts for which each comparison holds three times in four. */
static void facts_make(struct compare_stage *stage) {
  uint32_t seed = 20261123;
  for (uint32_t slot = 0; slot < SLOTS; slot++) stage->known[slot] = 1;
  for (unsigned i = 0; i < CORPUS_COUNT; i++) {
    struct compare_facts *facts = &stage->facts[i];
    *facts = (struct compare_facts){.kind = draw(&seed, 4) ? 2 : 1 + draw(&seed, 4), .staff = draw(&seed, 80), .age = draw(&seed, 80),
                                    .ends = 739943 - 92 + draw(&seed, 500), .capital = 1 + draw(&seed, 6666666), .today = 739943};
    const int64_t values[SLOTS] = {[ZN_SLOT_TODAY] = facts->today, [KIND] = facts->kind, [STAFF] = facts->staff, [AGE] = facts->age,
                                   [ENDS] = facts->ends, [CAPITAL] = facts->capital};
    memcpy(stage->values[i], values, sizeof values);
    stage->scopes[i] = (struct zn_scope){.values = stage->values[i], .known = stage->known};
  }
}

static void compare_figure(void) {
  static struct compare_stage stage;
  static const struct bench_candidate candidates[] = {{run_condition, 20}, {run_compare, 20}};
  uint8_t expected[CORPUS_COUNT];
  double median[2];
  facts_make(&stage);
  run_compare(&stage);
  memcpy(expected, stage.out, sizeof expected);
  run_condition(&stage);
  for (unsigned i = 0; i < CORPUS_COUNT; i++)
    if (stage.out[i] != expected[i]) disagree("condition", i);
  bench_measure(candidates, 2, &stage, median);
  bench_reference("five-comparisons-in-c", median[1] * 1e9 / CORPUS_COUNT, "ns");
  bench_figure("five-comparisons", median[0] * 1e9 / CORPUS_COUNT, "ns", median[1] * 1e9 / CORPUS_COUNT, 10);
}

/* --- eight pieces, eight requirements that all take each of them --- */

enum { EIGHT = 8, PROBLEMS = 200 };

struct assign_stage {
  struct zn_image_requirement record;
  struct problem {
    struct zn_case state;
    struct zn_given given[EIGHT];
    struct zn_leaf leaves[EIGHT];
    struct zn_edge edges[EIGHT * EIGHT];
    int cost[EIGHT * EIGHT], column_of[EIGHT]; /* the same for the reference: faults */
    uint64_t faults, expected;
  } problems[PROBLEMS];
  uint32_t rows[EIGHT];
  uint64_t work[1 << 16];
};

static void run_assign(void *context) {
  struct assign_stage *stage = context;
  for (unsigned i = 0; i < PROBLEMS; i++) {
    struct zn_cost cost;
    zn_assign(&stage->problems[i].state, stage->rows, EIGHT, &cost);
    stage->problems[i].faults = cost.faults;
  }
}

static void run_hungarian(void *context) {
  struct assign_stage *stage = context;
  for (unsigned i = 0; i < PROBLEMS; i++)
    stage->problems[i].expected = (uint64_t)ref_hungarian(EIGHT, stage->problems[i].cost, stage->problems[i].column_of);
}

/* A leaf with an edge to each piece, which has 0 to 3 faults for it, the best edge first. */
static void leaf_make(struct problem *problem, uint32_t leaf, uint32_t *seed) {
  struct zn_edge *edges = &problem->edges[leaf * EIGHT];
  problem->leaves[leaf].edge_first = leaf * EIGHT;
  problem->leaves[leaf].edge_count = EIGHT;
  for (uint32_t piece = 0; piece < EIGHT; piece++) {
    uint32_t faults = draw(seed, 4), at = piece;
    struct zn_edge edge = {.piece = (uint16_t)piece, .fault_count = (uint8_t)faults};
    if (faults) edge.reason = (uint8_t)(ZN_UNMARKED + draw(seed, 3));
    problem->cost[leaf * EIGHT + piece] = (int)faults;
    for (; at && zn_edge_rank(&edges[at - 1]) > zn_edge_rank(&edge); at--) edges[at] = edges[at - 1];
    edges[at] = edge;
  }
}

static void problems_make(struct assign_stage *stage) {
  uint32_t seed = 20261123;
  for (unsigned i = 0; i < PROBLEMS; i++) {
    struct problem *problem = &stage->problems[i];
    problem->state = (struct zn_case){.given = problem->given, .leaves = problem->leaves, .edges = problem->edges, .effort = UINT64_MAX,
                                      .work = {(char *)stage->work, (char *)stage->work + sizeof stage->work}};
    for (uint32_t k = 0; k < EIGHT; k++) {
      problem->given[k] = (struct zn_given){.copies = 1, .column = ZN_NONE};
      problem->leaves[k] = (struct zn_leaf){.record = &stage->record, .need = 1};
      leaf_make(problem, k, &seed);
      stage->rows[k] = k;
    }
  }
}

static void assign_figure(void) {
  static struct assign_stage stage;
  static const struct bench_candidate candidates[] = {{run_assign, 20}, {run_hungarian, 20}};
  double median[2];
  problems_make(&stage);
  run_assign(&stage);
  run_hungarian(&stage);
  for (unsigned i = 0; i < PROBLEMS; i++)
    if (stage.problems[i].faults != stage.problems[i].expected) disagree("assignment", i);
  bench_measure(candidates, 2, &stage, median);
  bench_reference("hungarian-8x8", median[1] * 1e9 / PROBLEMS, "ns");
  bench_figure("8-pieces-8-requirements", median[0] * 1e9 / PROBLEMS, "ns", median[1] * 1e9 / PROBLEMS, 2);
}

/* --- a tree of 40 nodes, 10 pieces --- */

enum { CHOICES = 7, TREE_PIECES = 10, TREE_DOCUMENTS = 3 + 3 * CHOICES - 1, TREES = 200, TREE_NODES = 40 };

struct tree_stage {
  void *image;
  const struct zn_book *book;
  zn_business business;
  zn_mark seal;
  zn_fact fact;
  struct zn_piece pieces[TREES][TREE_PIECES];
  struct zn_fact_value facts[TREES];
  struct zn_submission submissions[TREES];
  void *work;
  size_t work_size;
  struct zn_answer answer;
  uint32_t verdicts[TREES];
};

static void run_tree(void *context) {
  struct tree_stage *stage = context;
  for (unsigned i = 0; i < TREES; i++) {
    zn_evaluate(stage->book, &stage->submissions[i], stage->work, stage->work_size, &stage->answer);
    stage->verdicts[i] = stage->answer.verdict;
  }
}

static zn_requirement tree_leaf(struct builder *builder, zn_document document, zn_mark mark) {
  struct builder_leaf leaf = {.id = "", .documents = {document}, .forms = 1u << ZN_FORM_ORIGINAL, .marks = {{mark, 0, 0, 0}}};
  return builder_leaf(builder, leaf);
}

/* The documents of a choice: two that go together, or a third; the third of the last choice is that of the one before. */
static zn_document tree_document(uint32_t choice, uint32_t place) {
  return 4 + 3 * choice + place - (choice == CHOICES - 1 && place == 2 ? 3 : 0);
}

/* Two papers, the first of them once more without a seal, a third that a fact demands, and the choices. */
static struct builder *tree_build(struct tree_stage *stage) {
  struct builder *builder = builder_new();
  stage->seal = builder_mark(builder, "seal", 1);
  for (uint32_t i = 0; i < TREE_DOCUMENTS; i++) builder_document(builder, (char[]){'d', (char)('a' + i), 0}, ZN_PAPER, ZN_FORM_ORIGINAL);
  stage->fact = builder_fact(builder, "fact", (struct zn_image_fact){.type = ZN_FACT_BOOL});
  zn_program guard = builder_range(builder, ZN_SLOT_FACTS + stage->fact, 1, 1);
  stage->business = builder_business(builder, "tree", 0, 0);
  builder_group(builder, NULL, ZN_REQUIRE_ALL, 0);
  tree_leaf(builder, 1, stage->seal);
  tree_leaf(builder, 1, 0);
  tree_leaf(builder, 2, stage->seal);
  builder_node(builder, tree_leaf(builder, 3, 0))->guard = guard;
  for (uint32_t choice = 0; choice < CHOICES; choice++) {
    builder_group(builder, NULL, ZN_REQUIRE_ANY, 1);
    builder_group(builder, NULL, ZN_REQUIRE_ALL, 0);
    tree_leaf(builder, tree_document(choice, 0), 0);
    tree_leaf(builder, tree_document(choice, 1), stage->seal);
    builder_end(builder);
    tree_leaf(builder, tree_document(choice, 2), stage->seal);
    builder_end(builder);
  }
  builder_end(builder);
  return builder;
}

static void piece_add(struct tree_stage *stage, unsigned tree, zn_document document, uint32_t *seed) {
  struct zn_submission *submission = &stage->submissions[tree];
  uint64_t marks = draw(seed, 100) < 94 ? ZN_BIT(stage->seal) : 0;
  if (draw(seed, 100) < 14 || submission->piece_count == TREE_PIECES) return;
  stage->pieces[tree][submission->piece_count++] = (struct zn_piece){.document = document, .copies = 1, .marks = marks};
}

/* What is asked for, some of it forgotten; then what is not asked for, up to ten pieces. */
static void submission_make(struct tree_stage *stage, unsigned tree, uint32_t *seed) {
  struct zn_submission *submission = &stage->submissions[tree];
  stage->facts[tree] = (struct zn_fact_value){stage->fact, 0, draw(seed, 2)};
  *submission = (struct zn_submission){.size = sizeof *submission, .business_count = 1, .businesses = &stage->business, .day = 739943,
                                       .pieces = stage->pieces[tree], .facts = &stage->facts[tree], .fact_count = 1};
  for (uint32_t choice = 0; choice < CHOICES; choice++) {
    uint32_t bundle = draw(seed, 3) == 0;
    piece_add(stage, tree, tree_document(choice, bundle ? 0 : 2), seed);
    if (bundle) piece_add(stage, tree, tree_document(choice, 1), seed);
  }
  for (uint32_t i = 0; i < 3; i++) piece_add(stage, tree, i ? i : 1, seed);
  while (submission->piece_count < TREE_PIECES) piece_add(stage, tree, 1 + draw(seed, TREE_DOCUMENTS), seed);
}

static void tree_prepare(struct tree_stage *stage) {
  uint32_t seed = 20261123;
  size_t length;
  stage->image = builder_image(tree_build(stage), &length);
  if (zn_open(stage->image, length, &stage->book)) fputs("bench: the tree is refused\n", stderr), exit(2);
  stage->work_size = zn_work_size(stage->book);
  stage->work = bench_take(stage->work_size);
  bench_answer(stage->book, &stage->answer);
  for (unsigned i = 0; i < TREES; i++) submission_make(stage, i, &seed);
}

/* `loop`: seconds that the mask loop takes for a requirement. */
static void tree_figure(double loop) {
  static struct tree_stage stage;
  static const struct bench_candidate candidates[] = {{run_tree, 3}};
  double median;
  tree_prepare(&stage);
  if (zn_business_at(stage.book, stage.business)->requirement_count != TREE_NODES) disagree("tree of another size", 0);
  run_tree(&stage);
  for (unsigned i = 0; i < TREES; i++) {
    uint32_t verdict = 0;
    zn_judge(stage.book, &stage.submissions[i], stage.work, stage.work_size, &verdict, NULL);
    if (!verdict || verdict != stage.verdicts[i]) disagree("tree", i);
  }
  bench_measure(candidates, 1, &stage, &median);
  bench_reference("mask-loop-node", loop * 1e9, "ns");
  bench_reference("tree-of-40", median * 1e9 / TREES, "ns");
  bench_figure("tree-of-40-node", median * 1e9 / TREES / TREE_NODES, "ns", loop * 1e9, 25);
  free(stage.image);
}

void bench_rules(double loop) {
  compare_figure();
  assign_figure();
  tree_figure(loop);
}
