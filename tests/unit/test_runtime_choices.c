/* test_runtime_choices.c: choices against small businesses made by hand, each answer worked out on paper; and the bounds of an evaluation. */
#include "judge_book.h"

/* --- choices --- */

/* any-of { licence (2), letter and note, extract }, and a medium; nodes: 1 all, 2 medium, 3 any, 4 licence, 5 all, 6 letter, 7 note, 8
 * extract */
static struct things choice_book(struct run *run) {
  struct things t;
  struct builder *b = book_begin(&t);
  builder_business(b, "choose", 0, 0);
  builder_group(b, NULL, ZN_REQUIRE_ALL, 0);
  builder_leaf(b, (struct builder_leaf){.id = "choose/medium", .documents = {t.medium}, .flags = ZN_LEAF_SHOWN});
  builder_group(b, "choose/proof", ZN_REQUIRE_ANY, 0);
  builder_leaf(b, (struct builder_leaf){.id = "choose/licence", .documents = {t.licence}, .forms = photocopy, .need = 2});
  builder_group(b, NULL, ZN_REQUIRE_ALL, 0);
  builder_leaf(b, (struct builder_leaf){.id = "choose/letter", .documents = {t.letter}, .forms = original, .marks = {{t.seal, 0, 0, 0}}});
  builder_leaf(b, (struct builder_leaf){.id = "choose/note", .documents = {t.note}, .forms = original});
  builder_end(b);
  builder_leaf(b, (struct builder_leaf){.id = "choose/extract", .documents = {t.extract}, .forms = original, .need = 3});
  builder_end(b);
  builder_end(b);
  open_book(run, b);
  return t;
}

static void expect_list(const struct run *run, uint32_t list, uint32_t count, zn_requirement first) {
  assert_true(list < run->answer.list_count);
  assert_int_equal(run->answer.lists[list].count, count);
  assert_int_equal(run->answer.findings[run->answer.lists[list].first].requirement, first);
}

static void choices(void **state) {
  struct run run;
  struct things t = choice_book(&run);
  (void)state;
  JUDGE(&run, MEDIUM);
  expect_counts(&run, ZN_UNSATISFIED, 1, 0);
  expect_faults(&run, 0, 3, ZN_FAULT(ZN_MISSING), 0, 0);
  assert_int_equal(run.answer.findings[0].need, 1);
  assert_int_equal(run.answer.findings[0].choice_count, 3);
  expect_list(&run, run.answer.findings[0].choice_first, 1, 4);
  expect_list(&run, run.answer.findings[0].choice_first + 1, 2, 6);
  expect_list(&run, run.answer.findings[0].choice_first + 2, 1, 8);
  assert_int_equal(run.answer.alternative_count, 0);
  /* one licence of two, and a letter without a seal: one to bring either way, and no fault with the licence */
  JUDGE(&run, MEDIUM, PIECE(.document = t.letter), PIECE(.document = t.licence, .form = ZN_FORM_PHOTOCOPY));
  expect_counts(&run, ZN_UNSATISFIED, 1, 0);
  expect_faults(&run, 0, 4, ZN_FAULT(ZN_TOO_FEW), 1, 0);
  assert_int_equal(run.answer.alternative_count, 1);
  expect_list(&run, run.answer.alternative_first, 2, 6);
  expect_faults(&run, run.answer.lists[0].first, 6, ZN_FAULT(ZN_UNMARKED), 1, 2);
  expect_faults(&run, run.answer.lists[0].first + 1, 7, ZN_FAULT(ZN_MISSING), 0, 0);
  /* an extract is of no use where the others need less, unless it could complete its own alternative */
  JUDGE(&run, MEDIUM, LETTER, PIECE(.document = t.extract));
  expect_counts(&run, ZN_UNSATISFIED, 1, 0);
  expect_faults(&run, 0, 7, ZN_FAULT(ZN_MISSING), 0, 0);
  assert_int_equal(run.answer.alternative_count, 0);
  JUDGE(&run, MEDIUM, LETTER, PIECE(.document = t.note), PIECE(.document = t.extract));
  expect_counts(&run, ZN_SATISFIED, 0, 1);
  assert_int_equal(run.answer.superfluous[0].piece, 3);
  close_book(&run);
}

/* at-least 2 of { licence, letter, note, extract }; nodes: 1 at-least, 2 to 5 */
static void at_least(void **state) {
  struct run run;
  struct things t;
  struct builder *b = book_begin(&t);
  (void)state;
  builder_business(b, "two", 0, 0);
  builder_group(b, "two/proofs", ZN_REQUIRE_AT_LEAST, 2);
  builder_leaf(b, (struct builder_leaf){.id = "two/licence", .documents = {t.licence}, .forms = photocopy});
  builder_leaf(b, (struct builder_leaf){.id = "two/letter", .documents = {t.letter}, .forms = original, .marks = {{t.seal, 0, 0, 0}}});
  builder_leaf(b, (struct builder_leaf){.id = "two/note", .documents = {t.note}, .forms = original});
  builder_leaf(b, (struct builder_leaf){.id = "two/extract", .documents = {t.extract}, .forms = original});
  builder_end(b);
  open_book(&run, b);
  JUDGE(&run, PIECE(.document = t.extract), LETTER);
  expect_counts(&run, ZN_SATISFIED, 0, 0);
  JUDGE(&run, PIECE(.document = t.extract), PIECE(.document = t.letter), PIECE(.document = t.note));
  expect_counts(&run, ZN_SATISFIED, 0, 1);
  assert_int_equal(run.answer.superfluous[0].piece, 1);
  JUDGE(&run, PIECE(.document = t.extract));
  expect_counts(&run, ZN_UNSATISFIED, 1, 0);
  expect_faults(&run, 0, 2, ZN_FAULT(ZN_MISSING), 0, 0);
  assert_int_equal(run.answer.alternative_count, 2);
  expect_list(&run, run.answer.alternative_first, 1, 3);
  expect_list(&run, run.answer.alternative_first + 1, 1, 4);
  judge_pieces(&run, &(zn_business){1}, 1, NULL, 0);
  expect_counts(&run, ZN_UNSATISFIED, 1, 0);
  expect_faults(&run, 0, 1, ZN_FAULT(ZN_MISSING), 0, 0);
  assert_int_equal(run.answer.findings[0].need, 2);
  assert_int_equal(run.answer.findings[0].choice_count, 4);
  close_book(&run);
}

/* --- bounds --- */

/* Whatever is too small is told, and nothing is written past it: the sanitizers see to that. */
static void no_room(void **state) {
  struct run run;
  struct things t = choice_book(&run);
  (void)state;
  struct zn_piece pieces[] = {MEDIUM, PIECE(.document = t.letter), PIECE(.document = t.licence, .form = ZN_FORM_PHOTOCOPY),
                              PIECE(.document = t.card, .form = 1)};
  struct zn_submission submission = {.size = sizeof submission, .businesses = &(zn_business){1}, .business_count = 1, .day = 739000,
                                     .pieces = pieces, .piece_count = 4};
  size_t enough = 0;
  for (size_t size = 0; size <= zn_work_size(run.book); size += 8) {
    void *work = malloc(size + 1);
    enum zn_status status = zn_evaluate(run.book, &submission, work, size, &run.answer);
    free(work);
    assert_true(status == ZN_NO_ROOM || status == ZN_OK);
    if (status == ZN_OK && !enough) enough = size;
    if (enough) assert_int_equal(status, ZN_OK);
  }
  assert_true(enough > 0);
  assert_true(run.answer.alternative_count == 1 && run.answer.superfluous_count == 1);
  struct zn_answer full = run.answer;
  for (uint32_t *room = &run.answer.finding_room; room <= &run.answer.superfluous_room; room++) {
    uint32_t kept = *room;
    *room = room == &run.answer.finding_room ? full.finding_end - 1 : room == &run.answer.list_room ? full.list_count - 1 : 0;
    assert_int_equal(zn_evaluate(run.book, &submission, run.work, zn_work_size(run.book), &run.answer), ZN_NO_ROOM);
    *room = kept;
  }
  assert_int_equal(zn_evaluate(run.book, &submission, run.work, zn_work_size(run.book), &run.answer), ZN_OK);
  close_book(&run);
}

/* 65535 copies a piece, 256 pieces, all concerning one another's leaves: exact, and soon. */
static void many_copies(void **state) {
  struct run run;
  struct things t;
  struct builder *b = book_begin(&t);
  (void)state;
  builder_business(b, "many", 0, 0);
  builder_group(b, NULL, ZN_REQUIRE_ALL, 0);
  for (uint32_t i = 0; i < 8; i++)
    builder_leaf(b,
                 (struct builder_leaf){
                     .id = "many/leaf", .documents = {t.letter, t.note}, .need = ZN_COPIES_MAX - i, .forms = i % 2 ? original : photocopy});
  builder_end(b);
  open_book(&run, b);
  struct zn_piece pieces[ZN_PIECES_MAX];
  for (uint32_t i = 0; i < ZN_PIECES_MAX; i++)
    pieces[i] = (struct zn_piece){
        .document = i % 3 ? t.letter : t.note, .copies = 1 + i * 250, .form = i % 2 ? ZN_FORM_ORIGINAL : ZN_FORM_PHOTOCOPY};
  judge_pieces(&run, &(zn_business){1}, 1, pieces, ZN_PIECES_MAX);
  assert_true(run.status == ZN_OK);
  expect_counts(&run, ZN_SATISFIED, 0, run.answer.superfluous_count);
  close_book(&run);
}

/* Choices of two businesses that share pieces: more combinations than may be tried are refused, not tried. */
static void too_many_choices(void **state) {
  struct run run;
  struct things t;
  struct builder *b = book_begin(&t);
  (void)state;
  builder_business(b, "wide", 0, 0);
  builder_group(b, NULL, ZN_REQUIRE_ALL, 0);
  for (int i = 0; i < 40; i++) {
    builder_group(b, "wide/any", ZN_REQUIRE_ANY, 0);
    for (int k = 0; k < 3; k++)
      builder_leaf(b, (struct builder_leaf){.id = "wide/leaf", .documents = {t.letter, t.note}, .forms = original});
    builder_end(b);
  }
  builder_end(b);
  open_book(&run, b);
  JUDGE(&run, {.document = t.letter, .copies = 39});
  assert_int_equal(run.status, ZN_TOO_LARGE);
  close_book(&run);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(choices), cmocka_unit_test(at_least), cmocka_unit_test(no_room), cmocka_unit_test(many_copies),
      cmocka_unit_test(too_many_choices)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
