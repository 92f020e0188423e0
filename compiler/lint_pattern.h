/* lint_pattern.h: whether a regular expression means the same to PCRE2 and to ECMAScript with the flag u. */
#ifndef LINT_PATTERN_H
#define LINT_PATTERN_H

#include <stddef.h>

/* Null when the pattern keeps to what both have in common; else what is uncommon in it, in both languages, and which bytes it is. */
const char *lint_pattern(const char *pattern, size_t *at, size_t *length);

#endif
