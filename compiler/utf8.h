/* utf8.h: characters of UTF-8 text: decoding, which of them no text may hold, and how wide a terminal shows them. */
#ifndef UTF8_H
#define UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { utf8_bad = 0xFFFD };

/* Decodes the character at *at and moves *at behind it; `end` is one past the text and behind *at. Where the bytes are not UTF-8 (also
 * overlong forms and surrogates), gives utf8_bad, moves by one byte and clears *valid. */
uint32_t utf8_next(const char **at, const char *end, bool *valid);

/* Control characters but tab and line ends, line separators that only some readers know, those that turn the direction of text, byte
 * order marks and noncharacters: invisible, and able to make a text look like another. */
bool utf8_forbidden(uint32_t character);

/* Past the printable characters of ASCII at `at`: nearly all that files and pages are made of, and nothing is wrong with them. */
const char *utf8_skip_plain(const char *at, const char *end);

/* Columns of a terminal: 2 for East Asian wide characters, 0 for combining ones, else 1. */
uint32_t utf8_width(uint32_t character);

#endif
