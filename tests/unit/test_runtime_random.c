/* test_runtime_random.c: random books, whose answers are held against a plain recursive judgement of every completion of the unknown facts, and
 * whose images are then changed word by word. */
#include "run_book.h"

enum { fact_total = 5, leaf_total = 12 };

/* A book made at random: a node's guard is a bool fact that has to be 1 or 0; every leaf has a document of its own. */
struct random_book {
  struct builder *builder;
  uint64_t seed;
  zn_program guards[fact_total + 1][2];
  zn_mark seal;
  uint32_t leaves;
  struct random_node {
    uint32_t kind, need, end, leaf, worth, copies;
    int guard, value, also, mark_guard, holds; /* also: a fact that has to be 1 */
  } nodes[64];
  uint32_t count;
  struct zn_piece pieces[leaf_total];
  uint32_t piece_count;
};

static uint32_t dice(struct random_book *book, uint32_t sides) {
  book->seed = book->seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
  return (uint32_t)(book->seed >> 33) % sides;
}

static void node_make(struct random_book *book, uint32_t depth, int is_entry, int row);

static zn_program guard_make(struct random_book *book, const struct random_node *node) {
  struct zn_image_code code[2] = {{.op = ZN_CODE_RANGE, .slot = SLOT((uint32_t)node->guard), .low = node->value, .high = node->value},
                                  {.op = ZN_CODE_RANGE, .join = ZN_JOIN_AND, .slot = SLOT((uint32_t)node->also), .low = 1, .high = 1}};
  return node->guard ? builder_program(book->builder, code, node->also ? 2 : 1) : 0;
}

static void group_make(struct random_book *book, uint32_t at, uint32_t depth) {
  struct random_node *node = &book->nodes[at];
  uint32_t children = node->kind == ZN_REQUIRE_DEPENDING ? 2 : 1 + dice(book, 3);
  node->need = node->kind == ZN_REQUIRE_AT_LEAST ? 1 + dice(book, 2) : node->kind == ZN_REQUIRE_POINTS ? 1 + dice(book, 6) : 0;
  zn_requirement group = builder_group(book->builder, "", (enum zn_requirement_kind)node->kind, node->need);
  int table = 1 + (int)dice(book, fact_total);
  if (node->kind == ZN_REQUIRE_DEPENDING) builder_node(book->builder, group)->table = (zn_fact)table;
  for (uint32_t i = 0; i < children; i++)
    node_make(book, depth + 1, node->kind == ZN_REQUIRE_POINTS, node->kind == ZN_REQUIRE_DEPENDING ? table * 2 + (int)i : 0);
  builder_end(book->builder);
  builder_node(book->builder, group)->guard = guard_make(book, node);
}

static void leaf_make(struct random_book *book, struct random_node *node) {
  node->leaf = book->leaves++;
  node->mark_guard = dice(book, 3) ? 0 : 1 + (int)dice(book, fact_total);
  node->copies = 1 + dice(book, 2);
  struct zn_image_requirement_mark mark = {.mark = node->mark_guard ? book->seal : 0, .guard = book->guards[node->mark_guard][1]};
  zn_requirement leaf_node =
      builder_leaf(book->builder, (struct builder_leaf){.documents = {node->leaf + 1}, .forms = original, .need = node->copies, .marks = {mark}});
  builder_node(book->builder, leaf_node)->worth = node->worth;
  builder_node(book->builder, leaf_node)->guard = guard_make(book, node);
}

/* `row`: twice the fact of the table, plus the value of the row. */
static void node_make(struct random_book *book, uint32_t depth, int is_entry, int row) {
  static const uint32_t kinds[] = {ZN_REQUIRE_ALL, ZN_REQUIRE_ANY, ZN_REQUIRE_AT_LEAST, ZN_REQUIRE_POINTS, ZN_REQUIRE_DEPENDING, ZN_REQUIRE_HOLDS};
  uint32_t at = book->count++, choice = depth > 3 || book->leaves + 4 > leaf_total ? 6 : depth ? dice(book, 12) : 0;
  struct random_node *node = &book->nodes[at];
  *node = (struct random_node){.kind = choice < 6 ? kinds[choice] : ZN_REQUIRE_DOCUMENT, .worth = is_entry ? 1 + dice(book, 4) : 0};
  if (book->leaves == leaf_total) node->kind = ZN_REQUIRE_HOLDS;
  if (is_entry && node->kind != ZN_REQUIRE_HOLDS) node->kind = ZN_REQUIRE_DOCUMENT;
  node->guard = row ? row / 2 : depth && !dice(book, 3) ? 1 + (int)dice(book, fact_total) : 0;
  node->value = row ? row % 2 : (int)dice(book, 2);
  node->also = node->guard && !dice(book, 3) ? 1 + (int)dice(book, fact_total) : 0;
  if (node->kind == ZN_REQUIRE_HOLDS) {
    node->holds = 1 + (int)dice(book, fact_total);
    zn_requirement duty = builder_duty(book->builder, "", ZN_REQUIRE_HOLDS, book->guards[node->holds][1]);
    builder_node(book->builder, duty)->guard = guard_make(book, node);
    builder_node(book->builder, duty)->worth = node->worth;
  } else if (node->kind == ZN_REQUIRE_DOCUMENT) leaf_make(book, node);
  else group_make(book, at, depth);
  node->end = book->count;
}

static void book_make(struct random_book *book, uint64_t seed) {
  *book = (struct random_book){.builder = builder_new(), .seed = seed};
  book->seal = builder_mark(book->builder, "seal", 1);
  for (uint32_t i = 0; i < leaf_total; i++) paper(book->builder, (char[]){'d', (char)('a' + i), 0});
  for (uint32_t i = 1; i <= fact_total; i++) {
    builder_fact(book->builder, (char[]){'f', (char)('a' + i), 0}, (struct zn_image_fact){.type = ZN_FACT_BOOL});
    for (int64_t value = 0; value < 2; value++) book->guards[i][value] = builder_range(book->builder, SLOT(i), value, value);
  }
  builder_business(book->builder, "random", 0, 0);
  node_make(book, 0, 0, 0);
  for (uint32_t i = 0; i < book->leaves; i++)
    if (dice(book, 4))
      book->pieces[book->piece_count++] =
          (struct zn_piece){.document = i + 1, .copies = 1 + dice(book, 2), .marks = dice(book, 2) ? ZN_BIT(book->seal) : 0};
}

static int leaf_met(const struct random_book *book, const struct random_node *node, const int *values) {
  for (uint32_t i = 0; i < book->piece_count; i++)
    if (book->pieces[i].document == node->leaf + 1)
      return book->pieces[i].copies >= node->copies && (!node->mark_guard || !values[node->mark_guard] || book->pieces[i].marks);
  return 0;
}

static int node_exists(const struct random_node *node, const int *values) {
  return !node->guard || (values[node->guard] == node->value && (!node->also || values[node->also]));
}

static int node_met(const struct random_book *book, uint32_t at, const int *values) {
  const struct random_node *node = &book->nodes[at];
  uint32_t met = 0, open = 0, points = 0;
  if (node->kind == ZN_REQUIRE_HOLDS) return values[node->holds];
  if (node->kind == ZN_REQUIRE_DOCUMENT) return leaf_met(book, node, values);
  for (uint32_t i = at + 1; i < node->end; i = book->nodes[i].end) {
    if (!node_exists(&book->nodes[i], values)) continue;
    int is_met = node_met(book, i, values);
    met += (uint32_t)is_met;
    open += (uint32_t)!is_met;
    points += is_met ? book->nodes[i].worth : 0;
  }
  switch (node->kind) {
    case ZN_REQUIRE_ANY: return met >= 1;
    case ZN_REQUIRE_AT_LEAST: return met >= node->need;
    case ZN_REQUIRE_POINTS: return points >= node->need;
    default: return open == 0;
  }
}

/* Judges with the facts of `known`, valued as `values`. */
static uint32_t judge_known(struct run *run, const struct random_book *book, uint32_t known, const int *values) {
  struct zn_fact_value facts_said[fact_total];
  uint32_t count = 0;
  for (uint32_t i = 1; i <= fact_total; i++)
    if (known >> i & 1) facts_said[count++] = (struct zn_fact_value){i, 0, values[i]};
  run->submission.facts = facts_said;
  run->submission.fact_count = count;
  run->submission.pieces = book->pieces;
  run->submission.piece_count = book->piece_count;
  return judge(run);
}

/* How many completions of the unknown facts are met, of how many. */
static uint32_t completions_met(const struct random_book *book, uint32_t known, const int *values, uint32_t *total) {
  uint32_t met = 0;
  *total = 0;
  for (uint32_t mask = 0; mask < 1u << (fact_total + 1); mask += 2) {
    int full[fact_total + 1];
    if (mask & known) continue;
    for (uint32_t i = 1; i <= fact_total; i++) full[i] = known >> i & 1 ? values[i] : (int)(mask >> i & 1);
    met += (uint32_t)node_met(book, 0, full);
    ++*total;
  }
  return met;
}

static void random_books(void **state) {
  uint32_t exact = 0, coarse = 0;
  (void)state;
  for (uint64_t seed = 1; seed <= 1500; seed++) {
    struct random_book book;
    struct run run;
    book_make(&book, seed);
    open_book(&run, book.builder);
    for (uint32_t trial = 0; trial < 16; trial++) {
      int values[fact_total + 1];
      uint32_t known = trial % 4 ? dice(&book, 1u << (fact_total + 1)) : ~UINT32_C(0), total;
      for (uint32_t i = 1; i <= fact_total; i++) values[i] = (int)dice(&book, 2);
      uint32_t met = completions_met(&book, known, values, &total), verdict = judge_known(&run, &book, known, values);
      uint32_t expected = met == total ? ZN_SATISFIED : met ? ZN_UNDETERMINED : ZN_UNSATISFIED;
      assert_int_equal(run.status, ZN_OK);
      if (verdict == ZN_UNDETERMINED) assert_true(total > 1 && run.answer.question_count > 0); /* may be coarser, never silent */
      else assert_int_equal(verdict, expected);
      exact += verdict == expected;
      coarse += verdict != expected;
    }
    close_book(&run);
  }
  assert_true(coarse * 20 < exact);
}

/* --- hostile images --- */

/* A book with a bit of everything, whose bytes are then changed one by one: it is refused, or it can be judged. */
static void hostile(void **state) {
  (void)state;
  for (uint64_t seed = 1; seed <= 12; seed++) {
    struct random_book book;
    size_t length;
    book_make(&book, seed * 7919);
    char *image = builder_image(book.builder, &length), *copy = malloc(length);
    const struct zn_image_section *table = (const struct zn_image_section *)(void *)(image + sizeof(struct zn_image_header));
    size_t from = table[ZN_SECTION_BUSINESSES - 1].offset;
    for (size_t at = from; at < length; at += 4) {
      static const uint32_t values[] = {0, 1, 2, 255, 65536, UINT32_C(0x7FFFFFFF), UINT32_MAX};
      const struct zn_book *opened;
      uint32_t value = values[dice(&book, sizeof values / sizeof *values)], verdict;
      memcpy(copy, image, length);
      memcpy(copy + at, &value, 4);
      builder_seal(copy);
      if (zn_open(copy, length, &opened)) continue;
      struct zn_submission submission = {.size = sizeof submission, .businesses = &(zn_business){1}, .business_count = 1, .day = TODAY,
                                         .pieces = book.pieces, .piece_count = book.piece_count};
      void *work = malloc(zn_work_size(opened));
      zn_judge(opened, &submission, work, zn_work_size(opened), &verdict, NULL);
      free(work);
    }
    free(copy);
    free(image);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(random_books), cmocka_unit_test(hostile)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
