/* zn_pattern.h: what the compiler asks of one pattern before it stands in a book. */
#ifndef ZN_PATTERN_H
#define ZN_PATTERN_H

#include "zn_core.h"

/* Room for one compiled pattern. */
#define ZN_PATTERN_ROOM 8192u

/* Compiles one pattern in `size` bytes of memory as zn_patterns_make would. ZN_NO_PATTERNS: PCRE2 refuses it; then `text` says why in
 * English, and *at where, in bytes. */
enum zn_status zn_pattern_try(const char *matches, void *memory, size_t size, char *text, size_t room, size_t *at);

#endif
