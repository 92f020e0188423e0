/* zn_text.h: what a finding says to people. */
#ifndef ZN_TEXT_H
#define ZN_TEXT_H

#include "zn_json.h"

/* What findings are told from: an answer, the submission that it answers, and the language. */
struct zn_told {
  const struct zn_book *book;
  zn_language language;
  const struct zn_submission *submission;
  const struct zn_answer *answer;
};

/* Writes the finding's sentence, as the inside of a JSON string, from the book's template in a language. */
void zn_text_finding(const struct zn_told *told, const struct zn_finding *finding, struct zn_out *out);
/* Writes what the finding is about in the same way: the label of its requirement, or the labels of its choices. */
void zn_text_labels(const struct zn_told *told, const struct zn_finding *finding, struct zn_out *out);
/* Writes a message with one place, {name}, as the inside of a JSON string. */
void zn_text_named(const struct zn_book *book, zn_language language, uint32_t message, struct zn_span name, struct zn_out *out);
/* The first day on which a piece would not be too old or expire too soon, or the last on which it would not be too new or expire too
 * late, by what is known; 0: not known, or the reason is about no day. */
zn_day zn_bound_of(const struct zn_told *told, zn_requirement requirement, uint32_t reason);

#endif
