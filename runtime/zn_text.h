/* zn_text.h: what a finding says to people. */
#ifndef ZN_TEXT_H
#define ZN_TEXT_H

#include "zn_json.h"

/* Writes the finding's sentence, as the inside of a JSON string, from the book's template in a language. */
void zn_text_finding(const struct zn_book *book, zn_language language, const struct zn_answer *answer, const struct zn_finding *finding,
                     struct zn_out *out);
/* Writes a message with one place, {name}, as the inside of a JSON string. */
void zn_text_named(const struct zn_book *book, zn_language language, uint32_t message, struct zn_span name, struct zn_out *out);

#endif
