/* run_book.h: a book made by image_builder.h, open, with a submission to it and the answer: what tests of the runtime share. */
#ifndef RUN_BOOK_H
#define RUN_BOOK_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "image_builder.h"

enum { original = 1u << ZN_FORM_ORIGINAL };
#define TODAY zn_day_from(2026, 11, 23)
#define SLOT(fact) (ZN_SLOT_FACTS + (fact))

/* --- an open book and a submission to it --- */

struct run {
  void *image, *work;
  const struct zn_book *book;
  struct zn_submission submission;
  struct zn_answer answer;
  enum zn_status status;
};

#define ROOM(run, array, room) (run)->answer.array = calloc((run)->answer.room ? (run)->answer.room : 1, sizeof *(run)->answer.array)

static inline void open_book(struct run *run, struct builder *builder) {
  static const zn_business first = 1;
  size_t length;
  memset(run, 0, sizeof *run);
  run->image = builder_image(builder, &length);
  assert_int_equal(zn_open(run->image, length, &run->book), ZN_OK);
  run->work = malloc(zn_work_size(run->book));
  run->submission = (struct zn_submission){.size = sizeof run->submission, .businesses = &first, .business_count = 1, .day = TODAY};
  run->answer.size = sizeof run->answer;
  zn_answer_max(run->book, &run->answer);
  ROOM(run, findings, finding_room);
  ROOM(run, lists, list_room);
  ROOM(run, superfluous, superfluous_room);
  ROOM(run, gaps, gap_room);
  ROOM(run, questions, question_room);
  ROOM(run, assumed, assumed_room);
  ROOM(run, unclear, unclear_room);
  ROOM(run, outcomes, outcome_room);
  ROOM(run, fee_lines, fee_line_room);
  ROOM(run, pieces, piece_room);
}

static inline void close_book(struct run *run) {
  void *arrays[] = {run->answer.findings, run->answer.lists, run->answer.superfluous, run->answer.gaps, run->answer.questions, run->answer.assumed,
                    run->answer.unclear, run->answer.outcomes, run->answer.fee_lines, run->answer.pieces, run->work, run->image};
  for (size_t i = 0; i < sizeof arrays / sizeof *arrays; i++) free(arrays[i]);
}

static inline uint32_t judge(struct run *run) {
  uint32_t verdict = 0;
  run->status = zn_evaluate(run->book, &run->submission, run->work, zn_work_size(run->book), &run->answer);
  assert_int_equal(zn_judge(run->book, &run->submission, run->work, zn_work_size(run->book), &verdict, NULL), run->status);
  if (!run->status) assert_int_equal(verdict, run->answer.verdict);
  return verdict;
}

#define COUNT(array) (sizeof(array) / sizeof *(array))
/* Facts and pieces of the next submission. */
#define FACTS(run, ...)                                           \
  ((run)->submission.facts = (const struct zn_fact_value[]){__VA_ARGS__}, \
   (run)->submission.fact_count = COUNT(((struct zn_fact_value[]){__VA_ARGS__})))
#define PIECES(run, ...)                                      \
  ((run)->submission.pieces = (const struct zn_piece[]){__VA_ARGS__}, \
   (run)->submission.piece_count = COUNT(((struct zn_piece[]){__VA_ARGS__})))
static inline void nothing_said(struct run *run) { run->submission.fact_count = run->submission.piece_count = 0; }

static inline void expect_verdict(struct run *run, uint32_t verdict, uint32_t findings) {
  assert_int_equal(judge(run), verdict);
  assert_int_equal(run->status, ZN_OK);
  assert_int_equal(run->answer.finding_count, findings);
}

static inline void expect_finding(const struct run *run, zn_requirement requirement, uint32_t faults, uint32_t need, uint32_t have) {
  assert_int_equal(run->answer.findings[0].requirement, requirement);
  assert_int_equal(run->answer.findings[0].faults, faults);
  assert_true(faults >> run->answer.findings[0].reason & 1);
  assert_int_equal(run->answer.findings[0].need, need);
  assert_int_equal(run->answer.findings[0].have, have);
}

static inline void expect_error(struct run *run, enum zn_status status, enum zn_part part, uint32_t index) {
  judge(run);
  assert_int_equal(run->status, status);
  assert_int_equal(run->answer.place.part, part);
  assert_int_equal(run->answer.place.index, index);
}

static inline zn_document paper(struct builder *b, const char *id) { return builder_document(b, id, ZN_PAPER, ZN_FORM_ORIGINAL); }

static inline zn_requirement leaf(struct builder *b, const char *id, zn_document document) {
  return builder_leaf(b, (struct builder_leaf){.id = id, .documents = {document}, .forms = original});
}

#endif
