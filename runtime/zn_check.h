/* zn_check.h: a submission as read from JSON, shared by the files that read it, judge it and write the answer. */
#ifndef ZN_CHECK_H
#define ZN_CHECK_H

#include "zn_core.h"
#include "zn_json.h"

#define ZN_OTHERS_MAX 1024u /* marks with a maker or a day in one submission */
#define ZN_NAME_MAX 256u    /* bytes of a name whose escapes are undone; longer ones name nothing */
#define ZN_STEPS_MAX 6u     /* levels of a submission */

/* A step of the way to a place in the text: a key, or an index when bytes is null. */
struct zn_input_step {
  struct zn_span key;
  uint32_t index;
};

struct zn_input {
  const struct zn_book *book;
  struct zn_json json;
  struct zn_submission submission;
  struct zn_span id; /* a string or a number, given back as written; bytes null: none */
  struct zn_span day; /* as said, when that needs no escapes; bytes null: none */
  uint32_t several;  /* `businesses` was said, not `business` */
  enum zn_status status;
  struct zn_span culprit; /* the wrong thing as written in the text, for the error's words */
  enum zn_message words;  /* what is said of it, where that is more than the status says; 0: no more */
  struct zn_input_step steps[ZN_STEPS_MAX]; /* from the wrong thing outwards */
  uint32_t step_count;
  void *spare; /* work memory that the evaluation needs no more, `spare_size` bytes */
  size_t spare_size;
  uint32_t other_count;
  struct zn_fact_value *facts; /* room for every fact of the book */
  uint8_t *said;               /* a bit for every fact, which the reader clears when facts are said */
  zn_business businesses[ZN_BUSINESSES_MAX];
  struct zn_piece pieces[ZN_PIECES_MAX];
  struct zn_piece_mark others[ZN_OTHERS_MAX];
  char name[ZN_NAME_MAX];
};

/* The paragraph of a requirement: its own, or that of its business. */
static inline const char *zn_source_of(const struct zn_book *book, const struct zn_image_requirement *requirement) {
  const char *own = zn_string_at(book, requirement->source);
  return *own ? own : zn_string_at(book, zn_business_at(book, requirement->business)->source);
}

/* Bytes of `said`. */
static inline size_t zn_input_said_size(const struct zn_book *book) { return zn_record_count(book, ZN_SECTION_FACTS) / 8 + 1; }

/* Puts `facts` and `said` behind the input, in the work memory of zn_check_json; gives the memory behind them. */
char *zn_input_lay(struct zn_input *input, const struct zn_book *book);
/* Reads a whole submission into an input whose `facts` and `said` have their room; on an error the input knows what is wrong and where. */
enum zn_status zn_input_read(struct zn_input *input, const struct zn_book *book, zn_day today, const char *text, size_t length);
/* Reads a piece whose keys stand in the usual order, without white space and escapes, with at most nine copies and its marks by their ids
 * alone. 0 when it is written otherwise, or is wrong: nothing was read then, and the piece is of no use. */
int zn_piece_short(struct zn_input *input, struct zn_piece *piece);
/* Takes the place of an error that the evaluation found. */
void zn_input_place(struct zn_input *input, const struct zn_place *place);
/* Parts of an answer that most answers do not have, each with the comma before it. */
void zn_instead_write(const struct zn_input *input, zn_language language, const struct zn_answer *answer, struct zn_out *out);
void zn_questions_write(const struct zn_input *input, zn_language language, const struct zn_answer *answer, struct zn_out *out);
void zn_extras_write(const struct zn_input *input, zn_language language, const struct zn_answer *answer, struct zn_out *out);
/* zn_places_json.c: the offices for what was submitted; null for several businesses, and where nobody knows where the applicant is. */
void zn_offices_write(const struct zn_input *input, zn_language language, struct zn_out *out);
/* A value as a submission says it. */
void zn_fact_value_write(const struct zn_book *book, zn_fact fact, int64_t value, struct zn_out *out);
void zn_answer_write(const struct zn_input *input, zn_language language, const struct zn_answer *answer, struct zn_out *out);
void zn_error_write(const struct zn_input *input, zn_language language, enum zn_status status, struct zn_out *out);

#endif
