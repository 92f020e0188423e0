/* zn_place.h: what reading addresses and searching divisions share: a text as folded characters, and the names that begin at one of them.
 */
#ifndef ZN_PLACE_H
#define ZN_PLACE_H

#include "zn_core.h"
#include "zn_letters.h"

/* The first characters of a text, folded, runs of blanks as one. Behind the last stand two characters 0. */
struct zn_glyphs {
  uint32_t count;
  uint32_t variants; /* how many were read as another character */
  uint32_t letter[ZN_ADDRESS_CHARACTERS_MAX + 2];
  uint32_t at[ZN_ADDRESS_CHARACTERS_MAX + 1];              /* byte in the text; of the end: one past the last character */
  uint16_t byte[ZN_ADDRESS_CHARACTERS_MAX + 1];            /* the same in `bytes` */
  uint8_t kind[ZN_ADDRESS_CHARACTERS_MAX + 2];             /* enum zn_letter_kind */
  uint64_t is_variant[ZN_ADDRESS_CHARACTERS_MAX / 64 + 1]; /* a bit each: it was read as another character */
  char bytes[ZN_ADDRESS_CHARACTERS_MAX * 4 + 8];           /* the folded characters as UTF-8 */
};

/* The character that one is read as. */
static inline uint32_t zn_letter_meant(const struct zn_book *book, uint32_t letter) {
  uint32_t mask = zn_record_count(book, ZN_SECTION_VARIANTS) - 1;
  if (!(zn_starts_at(book, letter) & ZN_START_VARIANT)) return letter;
  for (uint32_t at = zn_variant_slot(letter) & mask;; at = (at + 1) & mask) {
    const struct zn_image_variant *variant = zn_variant_at(book, at);
    if (!variant->letter) return letter;
    if (variant->letter == letter) return variant->meant;
  }
}

/* Takes the character of that kind that begins at byte `at`, unless it is one that is left out; 0 when there is no room. */
static inline uint32_t zn_glyphs_add(const struct zn_book *book, struct zn_glyphs *glyphs, uint32_t letter, uint32_t kind, uint32_t at) {
  uint32_t count = glyphs->count, is_sign = kind == ZN_LETTER_SIGN, folded = is_sign ? letter : zn_letter_fold(letter);
  uint32_t meant = folded < 0x80 ? folded : zn_letter_meant(book, folded);
  if (kind == ZN_LETTER_SPACE) {
    if (count && glyphs->kind[count - 1] == ZN_LETTER_SPACE) return 1;
    meant = ' ';
  }
  if (!meant) return 1;
  if (count == ZN_ADDRESS_CHARACTERS_MAX) return 0;
  glyphs->letter[count] = meant;
  glyphs->at[count] = at;
  glyphs->kind[count] = (uint8_t)kind;
  if (meant != folded) glyphs->variants++, glyphs->is_variant[count / 64] |= UINT64_C(1) << count % 64;
  uint32_t byte = glyphs->byte[count];
  glyphs->byte[count + 1] = (uint16_t)(byte + zn_letter_put(meant, glyphs->bytes + byte));
  glyphs->count = count + 1;
  return 1;
}
/* Begins without a character. */
static inline void zn_glyphs_begin(struct zn_glyphs *glyphs) {
  glyphs->count = glyphs->variants = glyphs->byte[0] = 0;
  memset(glyphs->is_variant, 0, sizeof glyphs->is_variant);
}
/* Ends the text at byte `at`. */
void zn_glyphs_end(struct zn_glyphs *glyphs, uint32_t at);
/* All of a text, without blanks at its ends; 0 when it has too many characters. */
uint32_t zn_glyphs_read(const struct zn_book *book, struct zn_glyphs *glyphs, const char *text, size_t length);

/* The longest name that stands at a character, and how many characters it takes; 0: none. Names of scripts that separate words, and
 * numbers, begin and end where a word does. Shorter ones follow by `zn_place_shorter`. */
uint32_t zn_place_longest(const struct zn_book *book, const struct zn_glyphs *glyphs, uint32_t at, uint32_t *taken);
uint32_t zn_place_shorter(const struct zn_book *book, const struct zn_glyphs *glyphs, uint32_t at, uint32_t name, uint32_t *taken);
/* How many characters the longest word of that kind takes at a character; 0: none. */
uint32_t zn_place_word(const struct zn_book *book, const struct zn_glyphs *glyphs, uint32_t at, enum zn_term word);
/* The same, but it may be the end of a longer word. */
uint32_t zn_place_ending(const struct zn_book *book, const struct zn_glyphs *glyphs, uint32_t at, enum zn_term word);
/* Whether the two letters sound alike. */
uint32_t zn_place_alike(const struct zn_book *book, uint32_t one, uint32_t other);
/* The first name that is not before the bytes: names that begin with them follow. */
uint32_t zn_place_from(const struct zn_book *book, const char *bytes, size_t length);
/* The same for all characters; 0: no name begins with them. */
uint32_t zn_place_beginning(const struct zn_book *book, const struct zn_glyphs *glyphs);

/* Whether a division is another or lies in it. */
static inline uint32_t zn_division_within(const struct zn_book *book, zn_division division, zn_division other) {
  while (division && division != other) division = zn_division_at(book, division)->parent;
  return division != 0;
}

#endif
