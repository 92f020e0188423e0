/* zn_place.h: what reading addresses and searching divisions share: a text as folded characters, and the names that begin at one of them. */
#ifndef ZN_PLACE_H
#define ZN_PLACE_H

#include "zn_core.h"
#include "zn_letters.h"

/* The first characters of a text, folded, runs of blanks as one. Behind the last stand two characters 0. */
struct zn_glyphs {
  uint32_t count;
  uint32_t letter[ZN_ADDRESS_CHARACTERS_MAX + 2];
  uint32_t at[ZN_ADDRESS_CHARACTERS_MAX + 1];   /* byte in the text; of the end: one past the last character */
  uint16_t byte[ZN_ADDRESS_CHARACTERS_MAX + 1]; /* the same in `bytes` */
  uint8_t kind[ZN_ADDRESS_CHARACTERS_MAX + 2];  /* enum zn_letter_kind */
  uint8_t variant[ZN_ADDRESS_CHARACTERS_MAX + 1]; /* 1: read as another character */
  char bytes[ZN_ADDRESS_CHARACTERS_MAX * 4 + 8]; /* the folded characters as UTF-8 */
};

/* Takes the character that begins at byte `at`, unless it is one that is left out; 0 when there is no room. */
uint32_t zn_glyphs_add(const struct zn_book *book, struct zn_glyphs *glyphs, uint32_t letter, uint32_t at);
/* Ends the text at byte `at`. */
void zn_glyphs_end(struct zn_glyphs *glyphs, uint32_t at);
/* All of a text, without blanks at its ends; 0 when it has too many characters. */
uint32_t zn_glyphs_read(const struct zn_book *book, struct zn_glyphs *glyphs, const char *text, size_t length);

/* The longest name that stands at a character, and how many characters it takes; 0: none. Names of scripts that separate words, and numbers, begin and
 * end where a word does. Shorter ones follow by `zn_place_shorter`. */
uint32_t zn_place_longest(const struct zn_book *book, const struct zn_glyphs *glyphs, uint32_t at, uint32_t *taken);
uint32_t zn_place_shorter(const struct zn_book *book, const struct zn_glyphs *glyphs, uint32_t at, uint32_t name, uint32_t *taken);
/* How many characters the longest word of that kind takes at a character; 0: none. */
uint32_t zn_place_word(const struct zn_book *book, const struct zn_glyphs *glyphs, uint32_t at, enum zn_word word);
/* Whether the two letters sound alike. */
uint32_t zn_place_alike(const struct zn_book *book, uint32_t one, uint32_t other);
/* The first name that is not before the bytes: names that begin with them follow. */
uint32_t zn_place_from(const struct zn_book *book, const char *bytes, size_t length);

/* Whether a division is another or lies in it. */
static inline uint32_t zn_division_within(const struct zn_book *book, zn_division division, zn_division other) {
  while (division && division != other) division = zn_division_at(book, division)->parent;
  return division != 0;
}

#endif
