/* ask.h: the interview of `zhinan ask`: its state, and how questions are put and answers read. An answer is a line; an empty one, or the
 * end of the input, means that it is not known. */
#ifndef ASK_H
#define ASK_H

#include "cli.h"
#include "screen.h"

enum { ask_line_max = 1024 };

struct ask {
  const struct cli *cli;
  FILE *out;       /* where questions go */
  bool is_echoed;  /* the input is no terminal: its lines are repeated, so that what was said can be read */
  bool has_ended;  /* the input */
  struct zn_submission submission;
  zn_business business;
  struct zn_fact_value *facts;
  bool *asked_facts, *asked_requirements; /* by id */
  bool asked_channel, asked_region;
  struct zn_piece pieces[ZN_PIECES_MAX];
  struct zn_piece_mark others[1024];
  uint32_t other_count;
  struct zn_answer answer;
  void *work;
  size_t work_size;
};

/* The things that may be chosen, by their number from 0; null past the last. */
typedef const char *ask_choice(const struct ask *ask, const void *of, uint32_t index);

/* Each puts a question with the word of what may be answered; false: not known. */
bool ask_bool(struct ask *ask, const char *question, bool *value);
bool ask_int(struct ask *ask, const char *question, int64_t *value);
bool ask_date(struct ask *ask, const char *question, zn_day *value);
bool ask_division(struct ask *ask, const char *question, zn_division *value);
/* One of what may be chosen, by its number; several as bits, 0: none of them. At most 64 can be chosen from. */
bool ask_one(struct ask *ask, const char *question, ask_choice *choice, const void *of, uint32_t *index);
bool ask_several(struct ask *ask, const char *question, ask_choice *choice, const void *of, uint64_t *bits);

/* Says by a message with the place {name} what is wrong with an answer. */
void ask_complain(struct ask *ask, enum zn_message message, const char *answer);

/* Asks for the papers of a finding; what is at hand goes to the submission. */
void ask_finding(struct ask *ask, const struct zn_finding *finding);

/* What a finding is about, to be freed; null when memory lacks. */
struct zn_told;
char *tell_labels(const struct zn_told *told, const struct zn_finding *finding);

#endif
