/* zn_check_json.c: one JSON submission to one JSON answer: reads, judges, writes. Everything is kept in the caller's work memory and answer
 * buffer; names are looked up as they are read, so that the text is passed over once. */
#include "zn_check.h"

/* The work memory: what is read, then the answer's arrays, then what zn_evaluate needs. */
static size_t rounded(size_t size) { return (size + 7) & ~(size_t)7; }

static size_t facts_size(const struct zn_book *book) { return zn_record_count(book, ZN_SECTION_FACTS) * sizeof(struct zn_fact_value); }

static size_t input_size(const struct zn_book *book) {
  return rounded(sizeof(struct zn_input)) + rounded(facts_size(book)) + rounded(zn_input_said_size(book));
}

/* X(array, its capacity) */
#define ARRAYS(X)                                                                                                                    \
  X(findings, finding_room) X(lists, list_room) X(superfluous, superfluous_room) X(gaps, gap_room) X(questions, question_room)      \
  X(assumed, assumed_room) X(unclear, unclear_room) X(outcomes, outcome_room) X(fee_lines, fee_line_room) X(pieces, piece_room)

static size_t answer_size(const struct zn_answer *max) {
  size_t size = 0;
#define X(array, room) size += rounded(max->room * sizeof *max->array);
  ARRAYS(X)
#undef X
  return size;
}

size_t zn_check_json_work_size(const struct zn_book *book) {
  struct zn_answer max = {.size = sizeof max};
  zn_answer_max(book, &max);
  return input_size(book) + answer_size(&max) + zn_work_size(book);
}

static void *take(char **at, size_t size) {
  void *taken = *at;
  *at += rounded(size);
  return taken;
}

char *zn_input_lay(struct zn_input *input, const struct zn_book *book) {
  char *at = (char *)input + rounded(sizeof *input);
  input->facts = take(&at, facts_size(book));
  input->said = take(&at, zn_input_said_size(book));
  return at;
}

/* Gives the memory behind what is laid out. */
static char *lay_out(const struct zn_book *book, struct zn_input *input, struct zn_answer *answer) {
  char *at = zn_input_lay(input, book);
#define X(array, room) answer->array = take(&at, answer->room * sizeof *answer->array);
  ARRAYS(X)
#undef X
  return at;
}

enum zn_status zn_check_json(const struct zn_book *book, zn_day today, zn_language language, const char *text, size_t length, void *work,
                             size_t work_size, char *bytes, size_t room, size_t *written, uint32_t *verdict) {
  *written = 0;
  if (verdict) *verdict = 0;
  struct zn_input *input = work;
  struct zn_answer answer; /* zn_evaluate clears what it fills */
  answer.size = sizeof answer;
  zn_answer_max(book, &answer);
  size_t own = input_size(book) + answer_size(&answer), rest = zn_work_size(book);
  if (work_size < own || work_size - own < rest) return ZN_NO_ROOM;
  char *scratch = lay_out(book, input, &answer);
  struct zn_out out = {bytes, room, 0};
  enum zn_status status = zn_input_read(input, book, today, text, length);
  if (status == ZN_OK) {
    status = zn_evaluate(book, &input->submission, scratch, rest, &answer);
    if (status != ZN_OK) zn_input_place(input, &answer.place);
  }
  if (status == ZN_OK) {
    zn_answer_write(input, language, &answer, &out);
    if (verdict) *verdict = answer.verdict;
  } else zn_error_write(input, language, status, &out);
  if (out.length > room) return ZN_NO_ROOM;
  *written = out.length;
  return status;
}
