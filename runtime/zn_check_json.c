/* zn_check_json.c: one JSON submission to one JSON answer: reads, judges, writes. Everything is kept in the caller's work memory and answer buffer;
 * names are looked up as they are read, so that the text is passed over once. */
#include "zn_check.h"

/* The work memory: what is read, then the answer's arrays, then what zn_evaluate needs. */
static size_t rounded(size_t size) { return (size + 7) & ~(size_t)7; }

static size_t answer_size(const struct zn_answer *max) {
  return rounded(max->finding_room * sizeof *max->findings) + rounded(max->list_room * sizeof *max->lists) +
         rounded(max->superfluous_room * sizeof *max->superfluous) + rounded(max->gap_room * sizeof *max->gaps);
}

size_t zn_check_json_work_size(const struct zn_book *book) {
  struct zn_answer max = {.size = sizeof max};
  zn_answer_max(book, &max);
  return rounded(sizeof(struct zn_input)) + answer_size(&max) + zn_work_size(book);
}

static void *take(char **at, size_t size) {
  void *taken = *at;
  *at += rounded(size);
  return taken;
}

static char *lay_out(char *at, struct zn_answer *answer) {
  answer->findings = take(&at, answer->finding_room * sizeof *answer->findings);
  answer->lists = take(&at, answer->list_room * sizeof *answer->lists);
  answer->superfluous = take(&at, answer->superfluous_room * sizeof *answer->superfluous);
  answer->gaps = take(&at, answer->gap_room * sizeof *answer->gaps);
  return at;
}

enum zn_status zn_check_json(const struct zn_book *book, zn_day today, zn_language language, const char *text, size_t length, void *work,
                             size_t work_size, char *bytes, size_t room, size_t *written, uint32_t *verdict) {
  *written = 0;
  if (verdict) *verdict = 0;
  struct zn_input *input = work;
  struct zn_answer answer = {.size = sizeof answer};
  zn_answer_max(book, &answer);
  size_t own = rounded(sizeof *input) + answer_size(&answer), rest = zn_work_size(book);
  if (work_size < own || work_size - own < rest) return ZN_NO_ROOM;
  char *scratch = lay_out((char *)work + rounded(sizeof *input), &answer);
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
