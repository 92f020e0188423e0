/* script.h: texts and bytes as parts of a script. */
#ifndef SCRIPT_H
#define SCRIPT_H

#include "emit.h"

/* Appends a string literal of JSON, which is one of JavaScript too. What is not UTF-8 becomes U+FFFD. */
void script_string(struct buffer *out, const char *text);
/* Appends bytes as a string literal in base64. */
void script_base64(struct buffer *out, const void *bytes, size_t length);
/* The same, deflated as zlib does (RFC 1950). */
void script_packed(struct buffer *out, const void *bytes, size_t length);
/* Appends an embedded file, which has to be there. */
void script_embedded(struct buffer *out, const char *name);

#endif
