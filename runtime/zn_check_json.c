/* zn_check_json.c: one JSON submission to one JSON answer: reads, judges, writes. Everything is kept in the caller's work memory and answer
 * buffer; names are looked up as they are read, so that the text is passed over once. */
#include "zn_check.h"

/* The work memory: what is read, then the answer's arrays, then what zn_evaluate needs. */
static size_t rounded(size_t size) { return (size + 7) & ~(size_t)7; }

/* X(array, its capacity) */
#define ARRAYS(X)                                                                                                                    \
  X(findings, finding_room) X(lists, list_room) X(superfluous, superfluous_room) X(gaps, gap_room) X(questions, question_room)      \
  X(assumed, assumed_room) X(unclear, unclear_room) X(outcomes, outcome_room) X(fee_lines, fee_line_room) X(pieces, piece_room)

/* Where facts and what was said of them lie. */
struct layout {
  uintptr_t facts, said;
};

/* Lays out what is read, from `work` on, and gives its end. Addresses are numbers until the memory is known to be large enough. */
static inline uintptr_t lay_out_input(const struct zn_book *book, uintptr_t work, struct layout *layout) {
  uintptr_t at = work + rounded(sizeof(struct zn_input));
  layout->facts = at;
  layout->said = at += zn_record_count(book, ZN_SECTION_FACTS) * sizeof(struct zn_fact_value);
  return at + rounded(zn_input_said_size(book));
}

/* Lays out what comes before the memory of zn_evaluate, and gives its size. */
static inline size_t lay_out(const struct zn_book *book, uintptr_t work, struct layout *layout, struct zn_answer *answer) {
  uintptr_t at = lay_out_input(book, work, layout);
#define X(array, room) answer->array = (void *)at, at += rounded(answer->room * sizeof *answer->array);
  ARRAYS(X)
#undef X
  return at - work;
}

char *zn_input_lay(struct zn_input *input, const struct zn_book *book) {
  struct layout layout;
  char *end = (char *)lay_out_input(book, (uintptr_t)input, &layout);
  input->facts = (void *)layout.facts;
  input->said = (void *)layout.said;
  return end;
}

size_t zn_check_json_work_size(const struct zn_book *book) {
  struct zn_answer max = {.size = sizeof max};
  struct layout layout;
  zn_answer_max(book, &max);
  return lay_out(book, 0, &layout, &max) + zn_work_size(book);
}

enum zn_status zn_check_json(const struct zn_book *book, zn_day today, zn_language language, const char *text, size_t length, void *work,
                             size_t work_size, char *bytes, size_t room, size_t *written, uint32_t *verdict) {
  *written = 0;
  if (verdict) *verdict = 0;
  struct zn_input *input = work;
  struct zn_answer answer; /* zn_evaluate clears what it fills */
  struct layout layout;
  answer.size = sizeof answer;
  zn_answer_max(book, &answer);
  size_t own = lay_out(book, (uintptr_t)work, &layout, &answer);
  if (work_size < own) return ZN_NO_ROOM;
  input->facts = (void *)layout.facts;
  input->said = (void *)layout.said;
  struct zn_out out = {bytes, room, 0};
  enum zn_status status = zn_input_read(input, book, today, text, length);
  if (status == ZN_OK) {
    status = zn_evaluate(book, &input->submission, (char *)work + own, work_size - own, &answer);
    if (status == ZN_NO_ROOM) return status;
    if (status != ZN_OK) zn_input_place(input, &answer.place);
  }
  if (status == ZN_OK) {
    input->spare = (char *)work + own;
    input->spare_size = work_size - own;
    zn_answer_write(input, language, &answer, &out);
    if (verdict) *verdict = answer.verdict;
  } else zn_error_write(input, language, status, &out);
  if (out.length > room) return ZN_NO_ROOM;
  *written = out.length;
  return status;
}
