/* zn_address.h: what the two halves of reading an address share: the look at every byte, and the search for divisions in its first
 * characters. */
#ifndef ZN_ADDRESS_H
#define ZN_ADDRESS_H

#include "zn_place.h"

/* Notes a reason once, with the first place that it is about. */
void zn_address_note(struct zn_address *address, enum zn_address_reason reason, uint64_t at, uint64_t length);
/* Looks at every byte: fills the characters, notes what no address holds. Gives how many characters of the text are letters or digits. */
uint64_t zn_address_scan(const struct zn_book *book, const char *text, size_t length, struct zn_glyphs *glyphs, struct zn_address *address);
/* Finds the one division whose full name, or short name of three characters or more, stands at a character with one slip in it, and lies in
 * one of `count` divisions (0: in any). Gives how many characters it takes; 0: there is none, or several that are equally near. */
uint32_t zn_address_typo(const struct zn_book *book, const struct zn_glyphs *glyphs, uint32_t at, const zn_division *within, uint32_t count,
                         zn_division *found);
/* The same for full names that go on where a short one of `taken` characters ends: with the character that follows. */
uint32_t zn_address_longer(const struct zn_book *book, const struct zn_glyphs *glyphs, uint32_t at, uint32_t taken, zn_division *found);

#endif
