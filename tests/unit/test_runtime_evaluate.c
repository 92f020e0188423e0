/* test_runtime_evaluate.c: submissions against small businesses made by hand, each answer worked out on paper. */
#include "judge_book.h"

/* --- a simple business: licence (photocopy, sealed), card (original, and photocopy sealed), letters (2, sealed), medium --- */

static struct things simple_book(struct run *run) {
  struct things t;
  struct builder *b = book_begin(&t);
  builder_business(b, "replace", 0, 0);
  builder_group(b, NULL, ZN_REQUIRE_ALL, 0);
  builder_leaf(b, (struct builder_leaf){.id = "replace/licence", .documents = {t.licence}, .forms = photocopy, .marks = {{t.seal, 0, 0, 0}}});
  builder_leaf(b, (struct builder_leaf){.id = "replace/card.original", .documents = {t.card}, .forms = original, .flags = ZN_LEAF_SHOWN});
  builder_leaf(b, (struct builder_leaf){.id = "replace/card.photocopy", .documents = {t.card}, .forms = photocopy, .marks = {{t.seal, 0, 0, 0}}});
  builder_leaf(b, (struct builder_leaf){.id = "replace/letter", .documents = {t.letter}, .forms = original, .need = 2, .marks = {{t.seal, 0, 0, 0}}});
  builder_leaf(b, (struct builder_leaf){.id = "replace/medium", .documents = {t.medium}, .flags = ZN_LEAF_SHOWN});
  builder_end(b);
  open_book(run, b);
  return t;
}

static void simple_full_and_missing(void **state) {
  struct run run;
  struct things t = simple_book(&run);
  (void)state;
  JUDGE(&run, LICENCE, CARD, CARD_COPY, LETTERS, MEDIUM);
  expect_counts(&run, ZN_SATISFIED, 0, 0);
  JUDGE(&run, MEDIUM, LETTER, CARD_COPY, LETTER, CARD, LICENCE);
  expect_counts(&run, ZN_SATISFIED, 0, 0);
  JUDGE(&run, LICENCE, CARD, LETTER, MEDIUM, MEDIUM);
  expect_counts(&run, ZN_UNSATISFIED, 2, 1);
  expect_faults(&run, 0, 4, ZN_FAULT(ZN_MISSING), 0, 0);
  assert_int_equal(run.answer.findings[0].marks, ZN_BIT(t.seal));
  expect_faults(&run, 1, 5, ZN_FAULT(ZN_TOO_FEW), 1, 0);
  assert_int_equal(run.answer.findings[1].need, 2);
  assert_int_equal(run.answer.findings[1].marks, 0);
  assert_int_equal(run.answer.superfluous[0].piece, 4);
  judge_pieces(&run, &(zn_business){1}, 1, NULL, 0);
  expect_counts(&run, ZN_UNSATISFIED, 5, 0);
  close_book(&run);
}

static void simple_faulty(void **state) {
  struct run run;
  struct things t = simple_book(&run);
  (void)state;
  /* unsealed copies: of a document with one leaf, and of one with two */
  JUDGE(&run, PIECE(.document = t.licence, .form = ZN_FORM_PHOTOCOPY), CARD, PIECE(.document = t.card, .form = ZN_FORM_PHOTOCOPY), LETTERS,
        MEDIUM);
  expect_counts(&run, ZN_UNSATISFIED, 2, 0);
  expect_faults(&run, 0, 2, ZN_FAULT(ZN_UNMARKED), 1, 1);
  expect_faults(&run, 1, 4, ZN_FAULT(ZN_UNMARKED), 1, 3);
  assert_int_equal(run.answer.findings[1].marks, ZN_BIT(t.seal));
  /* sealed by somebody of whom nobody asked it, another's licence, in another form: all faults at once */
  JUDGE(&run,
        PIECE(.document = t.licence, .form = ZN_FORM_ORIGINAL, .of = t.handler, .others = &(struct zn_piece_mark){t.seal, t.registry, 0},
              .other_count = 1),
        CARD, CARD_COPY, LETTERS, MEDIUM);
  expect_counts(&run, ZN_UNSATISFIED, 1, 0);
  expect_faults(&run, 0, 2, ZN_FAULT(ZN_WRONG_MAKER) | ZN_FAULT(ZN_WRONG_OWNER) | ZN_FAULT(ZN_WRONG_FORM), 1, 1);
  /* of two faulty ones the better is taken, the other is superfluous; a second letter without a seal completes the first */
  JUDGE(&run, PIECE(.document = t.licence, .form = ZN_FORM_ORIGINAL), PIECE(.document = t.licence, .form = ZN_FORM_PHOTOCOPY), CARD,
        CARD_COPY, LETTER, PIECE(.document = t.letter), MEDIUM);
  expect_counts(&run, ZN_UNSATISFIED, 2, 1);
  expect_faults(&run, 0, 2, ZN_FAULT(ZN_UNMARKED), 1, 2);
  expect_faults(&run, 1, 5, ZN_FAULT(ZN_UNMARKED), 2, 6);
  assert_int_equal(run.answer.superfluous[0].piece, 0);
  /* two originals: the second stands in for the photocopy, in the wrong form and without a seal; in book order the first is shown */
  JUDGE(&run, LICENCE, CARD, CARD, LETTERS, MEDIUM);
  expect_counts(&run, ZN_UNSATISFIED, 1, 0);
  expect_faults(&run, 0, 4, ZN_FAULT(ZN_UNMARKED) | ZN_FAULT(ZN_WRONG_FORM), 1, 3);
  /* the mark said with its maker, and with its day */
  JUDGE(&run, PIECE(.document = t.licence, .form = ZN_FORM_PHOTOCOPY, .others = &(struct zn_piece_mark){t.seal, 1, 0}, .other_count = 1),
        CARD, PIECE(.document = t.card, .form = ZN_FORM_PHOTOCOPY, .others = &(struct zn_piece_mark){t.seal, 0, 739000}, .other_count = 1),
        LETTERS, MEDIUM);
  expect_counts(&run, ZN_SATISFIED, 0, 0);
  close_book(&run);
}

static void expect_refusal(const struct run *run, enum zn_status status, enum zn_part part, uint32_t index) {
  assert_int_equal(run->status, status);
  assert_int_equal(run->answer.place.part, part);
  assert_int_equal(run->answer.place.index, index);
}

static void errors(void **state) {
  struct run run;
  struct things t = simple_book(&run);
  (void)state;
  JUDGE(&run, CARD, PIECE(.document = 99));
  expect_refusal(&run, ZN_UNKNOWN_DOCUMENT, ZN_PART_DOCUMENT, 1);
  JUDGE(&run, PIECE(.document = 0));
  expect_refusal(&run, ZN_UNKNOWN_DOCUMENT, ZN_PART_DOCUMENT, 0);
  JUDGE(&run, PIECE(.document = t.card));
  expect_refusal(&run, ZN_BAD_VALUE, ZN_PART_FORM, 0);
  JUDGE(&run, PIECE(.document = t.medium, .form = ZN_FORM_ORIGINAL));
  expect_refusal(&run, ZN_BAD_VALUE, ZN_PART_FORM, 0);
  JUDGE(&run, PIECE(.document = t.letter, .form = ZN_FORM_COUNT));
  expect_refusal(&run, ZN_BAD_VALUE, ZN_PART_FORM, 0);
  JUDGE(&run, {.document = t.letter, .copies = 0});
  expect_refusal(&run, ZN_BAD_VALUE, ZN_PART_COPIES, 0);
  JUDGE(&run, {.document = t.letter, .copies = ZN_COPIES_MAX + 1});
  expect_refusal(&run, ZN_BAD_VALUE, ZN_PART_COPIES, 0);
  JUDGE(&run, PIECE(.document = t.letter, .of = 9));
  expect_refusal(&run, ZN_UNKNOWN_PARTY, ZN_PART_OF, 0);
  JUDGE(&run, PIECE(.document = t.letter, .marks = 1));
  expect_refusal(&run, ZN_UNKNOWN_MARK, ZN_PART_MARK, 0);
  JUDGE(&run, PIECE(.document = t.letter, .marks = ZN_BIT(2)));
  expect_refusal(&run, ZN_UNKNOWN_MARK, ZN_PART_MARK, 0);
  JUDGE(&run, PIECE(.document = t.letter, .specs = ZN_BIT(63)));
  expect_refusal(&run, ZN_UNKNOWN_SPEC, ZN_PART_SPEC, 0);
  JUDGE(&run, PIECE(.document = t.letter, .others = &(struct zn_piece_mark){64, 0, 0}, .other_count = 1));
  expect_refusal(&run, ZN_UNKNOWN_MARK, ZN_PART_MARK, 0);
  JUDGE(&run, PIECE(.document = t.letter, .others = &(struct zn_piece_mark){t.seal, 9, 0}, .other_count = 1));
  expect_refusal(&run, ZN_UNKNOWN_PARTY, ZN_PART_MAKER, 0);
  JUDGE(&run, PIECE(.document = t.letter, .others = &(struct zn_piece_mark){t.seal, 1, -1}, .other_count = 1));
  expect_refusal(&run, ZN_BAD_DAY, ZN_PART_MARK_DAY, 0);
  JUDGE(&run, PIECE(.document = t.letter, .issued = ZN_DAY_LAST + 1));
  expect_refusal(&run, ZN_BAD_DAY, ZN_PART_ISSUED, 0);
  JUDGE(&run, PIECE(.document = t.letter, .expires = -1));
  expect_refusal(&run, ZN_BAD_DAY, ZN_PART_EXPIRES, 0);
  judge_pieces(&run, (zn_business[]){1, 1}, 2, NULL, 0);
  expect_refusal(&run, ZN_BAD_VALUE, ZN_PART_BUSINESS, 1);
  judge_pieces(&run, &(zn_business){2}, 1, NULL, 0);
  expect_refusal(&run, ZN_UNKNOWN_BUSINESS, ZN_PART_BUSINESS, 0);
  judge_pieces(&run, NULL, 0, NULL, 0);
  expect_refusal(&run, ZN_BAD_VALUE, ZN_PART_BUSINESS, 0);
  static const struct zn_piece many[ZN_PIECES_MAX + 1];
  judge_pieces(&run, &(zn_business){1}, 1, many, ZN_PIECES_MAX + 1);
  expect_refusal(&run, ZN_TOO_LARGE, ZN_PART_PIECES, ZN_PIECES_MAX);
  close_book(&run);
}

static void days_and_channels(void **state) {
  struct run run;
  struct things t;
  struct builder *b = book_begin(&t);
  (void)state;
  zn_day from = zn_day_from(2026, 1, 1), until = zn_day_from(2026, 12, 31);
  builder_business(b, "passing", from, until);
  builder_group(b, NULL, ZN_REQUIRE_ALL, 0);
  builder_end(b);
  builder_channel(b, "late");
  open_book(&run, b);
  struct zn_submission submission = {.size = sizeof submission, .businesses = &(zn_business){1}, .business_count = 1};
  static const struct { zn_channel channel; int before, after; enum zn_status status; enum zn_part part;
  } cases[] = {{0, 0, 0, ZN_OK, ZN_PART_NONE},
               {2, 0, 0, ZN_OK, ZN_PART_NONE},
               {3, 0, 0, ZN_BAD_VALUE, ZN_PART_CHANNEL},
               {4, 0, 0, ZN_UNKNOWN_CHANNEL, ZN_PART_CHANNEL},
               {0, 1, 0, ZN_NOT_IN_FORCE, ZN_PART_BUSINESS},
               {0, 0, 1, ZN_NOT_IN_FORCE, ZN_PART_BUSINESS}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    submission.channel = cases[i].channel;
    submission.day = cases[i].after ? until + 1 : from - cases[i].before;
    run.status = zn_evaluate(run.book, &submission, run.work, zn_work_size(run.book), &run.answer);
    expect_refusal(&run, cases[i].status, cases[i].part, 0);
    if (!cases[i].status) expect_counts(&run, ZN_SATISFIED, 0, 0);
  }
  submission.day = 0;
  run.status = zn_evaluate(run.book, &submission, run.work, zn_work_size(run.book), &run.answer);
  expect_refusal(&run, ZN_BAD_DAY, ZN_PART_DAY, 0);
  close_book(&run);
}

/* --- pieces that leaves compete for --- */

/* licence or letter; letter; letter or note; nodes: 1 all, 2, 3, 4 */
static void assignment(void **state) {
  struct run run;
  struct things t;
  struct builder *b = book_begin(&t);
  (void)state;
  builder_business(b, "compete", 0, 0);
  builder_group(b, NULL, ZN_REQUIRE_ALL, 0);
  builder_leaf(b, (struct builder_leaf){.id = "compete/one", .documents = {t.licence, t.letter}, .forms = original | photocopy});
  builder_leaf(b, (struct builder_leaf){.id = "compete/two", .documents = {t.letter}, .forms = original, .specs = ZN_BIT(t.colour)});
  builder_leaf(
      b, (struct builder_leaf){.id = "compete/three", .documents = {t.letter, t.note}, .forms = original, .marks = {{t.seal, t.handler, 0, 0}}});
  builder_end(b);
  open_book(&run, b);
  /* the only way to leave nothing open goes through a chain of two moves */
  JUDGE(&run, PIECE(.document = t.letter, .specs = ZN_BIT(t.colour)), PIECE(.document = t.licence, .form = ZN_FORM_ORIGINAL),
        PIECE(.document = t.note, .others = &(struct zn_piece_mark){t.seal, t.handler, 0}, .other_count = 1));
  expect_counts(&run, ZN_SATISFIED, 0, 0);
  /* bringing nothing comes before having no fault */
  JUDGE(&run, {.document = t.letter, .copies = 3});
  expect_counts(&run, ZN_UNSATISFIED, 2, 0);
  expect_faults(&run, 0, 3, ZN_FAULT(ZN_WRONG_SPEC), 1, 1);
  expect_faults(&run, 1, 4, ZN_FAULT(ZN_UNMARKED), 1, 1);
  /* one letter: where it has no fault, which is the first leaf; the first of two equal pieces goes to the first leaf */
  JUDGE(&run, PIECE(.document = t.letter));
  expect_counts(&run, ZN_UNSATISFIED, 2, 0);
  expect_faults(&run, 0, 3, ZN_FAULT(ZN_MISSING), 0, 0);
  expect_faults(&run, 1, 4, ZN_FAULT(ZN_MISSING), 0, 0);
  JUDGE(&run, PIECE(.document = t.letter), PIECE(.document = t.letter));
  expect_faults(&run, 0, 3, ZN_FAULT(ZN_WRONG_SPEC), 1, 2);
  /* the seal is the applicant's, and nobody asked it of the applicant */
  JUDGE(&run, PIECE(.document = t.licence, .form = ZN_FORM_ORIGINAL), PIECE(.document = t.letter, .specs = ZN_BIT(t.colour)),
        PIECE(.document = t.note, .marks = ZN_BIT(t.seal)));
  expect_counts(&run, ZN_UNSATISFIED, 1, 0);
  expect_faults(&run, 0, 4, ZN_FAULT(ZN_WRONG_MAKER), 1, 3);
  close_book(&run);
}

/* Two businesses that both want the card shown and a photocopy of it; nodes: 1 all, 2 card, 3 photocopy; 4 all, 5 card, 6 photocopy */
static struct things joint_book(struct run *run) {
  struct things t;
  struct builder *b = book_begin(&t);
  const char *ids[2][2] = {{"a/card", "a/copy"}, {"b/card", "b/copy"}};
  for (int i = 0; i < 2; i++) {
    builder_business(b, i ? "b" : "a", 0, 0);
    builder_group(b, NULL, ZN_REQUIRE_ALL, 0);
    builder_leaf(b, (struct builder_leaf){.id = ids[i][0], .documents = {t.card}, .forms = original, .flags = ZN_LEAF_SHOWN});
    builder_leaf(b, (struct builder_leaf){.id = ids[i][1], .documents = {t.card}, .forms = photocopy});
    builder_end(b);
  }
  open_book(run, b);
  return t;
}

#define COPY PIECE(.document = t.card, .form = ZN_FORM_PHOTOCOPY)

static void shown_for_both(void **state) {
  struct run run;
  struct things t = joint_book(&run);
  (void)state;
  JUDGE_BOTH(&run, CARD, COPY, COPY);
  expect_counts(&run, ZN_SATISFIED, 0, 0);
  /* one card is enough, but two are both used */
  JUDGE_BOTH(&run, CARD, CARD, COPY, COPY);
  expect_counts(&run, ZN_SATISFIED, 0, 0);
  JUDGE_BOTH(&run, CARD, CARD, CARD, COPY, COPY);
  expect_counts(&run, ZN_SATISFIED, 0, 1);
  assert_int_equal(run.answer.superfluous[0].piece, 2);
  /* a card that is shown is not handed in instead of the photocopy */
  JUDGE_BOTH(&run, CARD, COPY);
  expect_counts(&run, ZN_UNSATISFIED, 1, 0);
  expect_faults(&run, 0, 6, ZN_FAULT(ZN_MISSING), 0, 0);
  /* two cards, one photocopy: one card is shown to both, the other handed in with its fault rather than brought */
  JUDGE_BOTH(&run, CARD, CARD, COPY);
  expect_counts(&run, ZN_UNSATISFIED, 1, 0);
  expect_faults(&run, 0, 6, ZN_FAULT(ZN_WRONG_FORM), 1, 2);
  /* three photocopies: one is shown to both in the wrong form */
  JUDGE_BOTH(&run, COPY, COPY, COPY);
  expect_counts(&run, ZN_UNSATISFIED, 2, 0);
  expect_faults(&run, 0, 2, ZN_FAULT(ZN_WRONG_FORM), 1, 1);
  expect_faults(&run, 1, 5, ZN_FAULT(ZN_WRONG_FORM), 1, 1);
  close_book(&run);
}

/* letter; shared letter with the seal; optional note; nothing stated about the rest; nodes: 1 all, 2, 3, 4, 5 */
static void shared_optional_gap(void **state) {
  struct run run;
  struct things t;
  struct builder *b = book_begin(&t);
  (void)state;
  builder_business(b, "rest", 0, 0);
  builder_group(b, NULL, ZN_REQUIRE_ALL, 0);
  builder_leaf(b, (struct builder_leaf){.id = "rest/letter", .documents = {t.letter}, .forms = original});
  builder_leaf(b, (struct builder_leaf){
                      .id = "rest/sealed", .documents = {t.letter}, .forms = original, .marks = {{t.seal, 0, 0, 0}}, .flags = ZN_LEAF_SHARED});
  builder_leaf(b, (struct builder_leaf){.id = "rest/note", .documents = {t.note}, .forms = original, .flags = ZN_LEAF_OPTIONAL});
  builder_not_stated(b, "rest/not-stated");
  builder_end(b);
  builder_business(b, "silent", 0, 0);
  builder_not_stated(b, "silent/not-stated");
  open_book(&run, b);
  JUDGE(&run, LETTER);
  expect_counts(&run, ZN_SATISFIED, 0, 0);
  assert_int_equal(run.answer.gap_count, 1);
  assert_int_equal(run.answer.gaps[0], 5);
  /* a second letter is used rather than left; optional paper is used too, and its fault is none */
  JUDGE(&run, LETTER, PIECE(.document = t.letter), PIECE(.document = t.note, .form = ZN_FORM_PHOTOCOPY));
  expect_counts(&run, ZN_SATISFIED, 0, 0);
  JUDGE(&run, PIECE(.document = t.letter));
  expect_counts(&run, ZN_UNSATISFIED, 1, 0);
  expect_faults(&run, 0, 3, ZN_FAULT(ZN_UNMARKED), 1, 1);
  judge_pieces(&run, &(zn_business){2}, 1, NULL, 0);
  expect_counts(&run, ZN_UNDETERMINED, 0, 0);
  assert_int_equal(run.answer.gaps[0], 6);
  JUDGE_BOTH(&run, LETTER);
  expect_counts(&run, ZN_UNDETERMINED, 0, 0);
  assert_int_equal(run.answer.gap_count, 2);
  JUDGE_BOTH(&run, MEDIUM);
  expect_counts(&run, ZN_UNSATISFIED, 2, 1);
  close_book(&run);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(simple_full_and_missing), cmocka_unit_test(simple_faulty), cmocka_unit_test(errors), cmocka_unit_test(days_and_channels),
      cmocka_unit_test(assignment), cmocka_unit_test(shown_for_both), cmocka_unit_test(shared_optional_gap)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
