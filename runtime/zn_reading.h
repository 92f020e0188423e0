/* zn_reading.h: an address while its divisions are looked for. zn_address_name.c tells what one name means and what follows it,
 * zn_address_head.c takes names one behind the other, zn_address_rest.c looks at what follows them, zn_address.c tells what came of it. */
#ifndef ZN_READING_H
#define ZN_READING_H

#include "zn_address.h"

/* Divisions that an address may mean. */
struct zn_places {
  uint32_t count;
  zn_division items[ZN_CANDIDATES_MAX];
};

static inline uint32_t zn_places_have(const struct zn_places *places, zn_division division) {
  for (uint32_t i = 0; i < places->count; i++)
    if (places->items[i] == division) return 1;
  return 0;
}

static inline void zn_places_add(struct zn_places *places, zn_division division) {
  if (places->count < ZN_CANDIDATES_MAX && !zn_places_have(places, division)) places->items[places->count++] = division;
}

struct zn_reading {
  const struct zn_book *book;
  struct zn_address *address;
  struct zn_glyphs *glyphs;
  struct zn_places found;       /* what the address may mean so far; none: anything */
  struct zn_places beside;      /* under what `found` is written without lying in it */
  struct zn_places hints;       /* where bodies that it names lie */
  struct zn_places clashing;    /* what it names beside, and what does not go with it */
  zn_division seat;             /* of a body that it names in place of a division */
  zn_division outer;            /* outside what the book is about */
  uint32_t at, end;             /* characters: where reading goes on; where the first address ends */
  uint32_t place_end;           /* behind the last division */
  uint32_t found_at, found_end; /* the name of `found` */
  uint32_t how;                 /* of `found` */
  uint8_t sees_whole;           /* the root of what the book is about is named */
  uint8_t is_foreign;           /* a name was written in another language or script */
  uint8_t is_weak;              /* `found` hangs on a short name that may be something else */
  uint8_t is_indirect;          /* `found` is written under one that it does not lie in */
  uint8_t is_clash;
  uint8_t sees_street; /* a short name goes on as a street */
  uint8_t is_late;     /* the divisions do not stand at the head */
};

static inline uint64_t zn_byte_at(const struct zn_reading *reading, uint32_t at) { return reading->glyphs->at[at]; }

static inline void zn_note(struct zn_reading *reading, enum zn_address_reason reason, uint32_t from, uint32_t to) {
  zn_address_note(reading->address, reason, zn_byte_at(reading, from), zn_byte_at(reading, to) - zn_byte_at(reading, from));
}

static inline uint32_t zn_is_letter(const struct zn_glyphs *glyphs, uint32_t at) { return glyphs->kind[at] >= ZN_LETTER_DIGIT; }

static inline uint32_t zn_skip_marks(const struct zn_reading *reading, uint32_t at) {
  while (at < reading->end && !zn_is_letter(reading->glyphs, at)) at++;
  return at;
}

/* Whether something may still lie in what was found. */
static inline uint32_t zn_has_below(const struct zn_reading *reading) {
  for (uint32_t i = 0; i < reading->found.count; i++)
    if (!(zn_division_at(reading->book, reading->found.items[i])->flags & ZN_DIVISION_LEAF)) return 1;
  return !reading->found.count;
}

/* How one division lies to another. */
enum zn_relation { ZN_APART, ZN_INSIDE, ZN_ALSO_INSIDE, ZN_AROUND, ZN_SAME };

/* A name at a place, and what it means. */
struct zn_match {
  uint32_t at, end;
  struct zn_places inner, outer, seats, units;
  struct zn_places former; /* of `inner`: by a name that they had where the address names what they lay in */
  uint32_t how;            /* the best of `inner` */
  uint8_t is_whole, outer_full, is_foreign;
};

/* --- zn_address_name.c --- */

enum zn_relation zn_relation_of(const struct zn_book *book, zn_division division, zn_division other);
/* Whether what is written under the other without lying in it is uncertain: the larger prefecture may stand before the one that it runs,
 * but not before what lies in that, nor what surrounds a place before the place. */
uint32_t zn_is_roundabout(const struct zn_book *book, zn_division division, zn_division other);
/* A match that means nothing yet; one that means what a name does. */
void zn_match_begin(struct zn_match *match, uint32_t at, uint32_t end, uint32_t how);
void zn_match_read(const struct zn_reading *reading, struct zn_match *match, uint32_t at, uint32_t name, uint32_t taken);
/* How many characters a word of that kind takes. */
uint32_t zn_word_at(const struct zn_reading *reading, uint32_t at, enum zn_term word);
/* Whether a short name that ends at a character goes on as the name of a street. */
uint32_t zn_goes_on_as_street(const struct zn_reading *reading, uint32_t at);
/* Whether another type of division follows than the name ends with: then it is another name. */
uint32_t zn_goes_on_as_division(const struct zn_reading *reading, const struct zn_match *match);
/* Whether a street begins at a character: its last word comes within a few others. */
uint32_t zn_street_follows(const struct zn_reading *reading, uint32_t at);
/* Whether a division follows whose type comes within a few characters: the book need not know it. */
uint32_t zn_division_follows(const struct zn_reading *reading, uint32_t at);

/* --- zn_address_head.c --- */

void zn_take_places(struct zn_reading *reading, const struct zn_match *match, const struct zn_places *places, uint32_t roundabout);
void zn_clash(struct zn_reading *reading, const struct zn_match *match);
/* Takes divisions one behind the other, from the place where reading stands. */
void zn_read_head(struct zn_reading *reading);

/* --- zn_address_rest.c --- */

/* Ends the first address where another begins: behind a semicolon, or behind the end of a line or a comma where a division follows. */
void zn_find_end(struct zn_reading *reading);
/* Full names in the rest: what lies in what was found. */
void zn_read_rest(struct zn_reading *reading);
/* Divisions that do not stand at the head: the first full name, and what follows it. */
void zn_read_late(struct zn_reading *reading);
/* Another full name behind late divisions, which does not go with them: then several places are told. */
void zn_read_others(struct zn_reading *reading);

#endif
