/* judge_book.h: the things of small books made by hand, judged with pieces, each answer worked out on paper: what tests of evaluation share. */
#ifndef JUDGE_BOOK_H
#define JUDGE_BOOK_H

#include "run_book.h"

enum { photocopy = 1u << ZN_FORM_PHOTOCOPY };

/* What the tests' books have in common. */
struct things {
  zn_mark seal;
  zn_party handler, registry;
  zn_spec colour;
  zn_document licence, card, letter, medium, note, extract;
};

static inline struct builder *book_begin(struct things *t) {
  struct builder *b = builder_new();
  builder_channel(b, "counter");
  builder_channel(b, "online");
  t->handler = builder_party(b, "handler");
  t->registry = builder_party(b, "registry");
  t->seal = builder_mark(b, "seal", 1);
  t->colour = builder_spec(b, "colour");
  t->licence = builder_document(b, "licence", ZN_PAPER, ZN_FORM_UNSAID);
  t->card = builder_document(b, "card", ZN_IDENTITY, ZN_FORM_UNSAID);
  t->letter = builder_document(b, "letter", ZN_PAPER, ZN_FORM_ORIGINAL);
  t->medium = builder_document(b, "medium", ZN_OBJECT, ZN_FORM_UNSAID);
  t->note = builder_document(b, "note", ZN_PAPER, ZN_FORM_ORIGINAL);
  t->extract = builder_document(b, "extract", ZN_PAPER, ZN_FORM_ORIGINAL);
  return b;
}

/* Evaluates, and holds zn_judge against it. */
static inline void judge_pieces(struct run *run, const zn_business *businesses, uint32_t business_count, const struct zn_piece *pieces,
                                 uint32_t piece_count) {
  struct zn_submission submission = {.size = sizeof submission, .businesses = businesses, .business_count = business_count,
                                     .day = zn_day_from(2026, 11, 23), .pieces = pieces, .piece_count = piece_count};
  uint32_t verdict;
  run->status = zn_evaluate(run->book, &submission, run->work, zn_work_size(run->book), &run->answer);
  assert_int_equal(zn_judge(run->book, &submission, run->work, zn_work_size(run->book), &verdict, NULL), run->status);
  if (!run->status) assert_int_equal(verdict, run->answer.verdict);
}

#define JUDGE(run, ...) \
  judge_pieces(run, &(zn_business){1}, 1, (struct zn_piece[]){__VA_ARGS__}, COUNT(((struct zn_piece[]){__VA_ARGS__})))
#define JUDGE_BOTH(run, ...) \
  judge_pieces(run, (zn_business[]){1, 2}, 2, (struct zn_piece[]){__VA_ARGS__}, COUNT(((struct zn_piece[]){__VA_ARGS__})))
#define PIECE(...) {.copies = 1, __VA_ARGS__}
/* Pieces that are as they should be; `t` are the things. */
#define LICENCE PIECE(.document = t.licence, .form = ZN_FORM_PHOTOCOPY, .marks = ZN_BIT(t.seal))
#define CARD PIECE(.document = t.card, .form = ZN_FORM_ORIGINAL)
#define CARD_COPY PIECE(.document = t.card, .form = ZN_FORM_PHOTOCOPY, .marks = ZN_BIT(t.seal))
#define LETTERS {.copies = 2, .document = t.letter, .marks = ZN_BIT(t.seal)}
#define LETTER PIECE(.document = t.letter, .marks = ZN_BIT(t.seal))
#define MEDIUM PIECE(.document = t.medium)

static inline void expect_faults(const struct run *run, uint32_t index, zn_requirement requirement, uint32_t faults, uint32_t have,
                                 uint32_t piece) {
  const struct zn_finding *finding = &run->answer.findings[index];
  assert_int_equal(run->status, ZN_OK);
  assert_true(index < run->answer.finding_end);
  assert_int_equal(finding->requirement, requirement);
  assert_int_equal(finding->faults, faults);
  assert_true(faults >> finding->reason & 1);
  assert_int_equal(faults & (ZN_FAULT(finding->reason) - 1), 0);
  assert_int_equal(finding->have, have);
  assert_int_equal(finding->piece, piece);
}

static inline void expect_counts(const struct run *run, uint32_t verdict, uint32_t findings, uint32_t superfluous) {
  assert_int_equal(run->status, ZN_OK);
  assert_int_equal(run->answer.verdict, verdict);
  assert_int_equal(run->answer.finding_count, findings);
  assert_int_equal(run->answer.superfluous_count, superfluous);
}

#endif
