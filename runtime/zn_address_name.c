/* zn_address_name.c: tells what a name in an address means: divisions, bodies that stand for them, what lies outside; and whether what
 * follows makes it something else. May assume a verified book. */
#include "zn_reading.h"

/* --- how one division lies to another --- */

static uint32_t is_also_in(const struct zn_book *book, zn_division division, zn_division other) {
  const struct zn_image_division *record = zn_division_at(book, division);
  for (uint32_t i = 0; i < record->also_count; i++)
    if (zn_division_within(book, *zn_list_at(book, record->also_first + i), other)) return 1;
  return 0;
}

enum zn_relation zn_relation_of(const struct zn_book *book, zn_division division, zn_division other) {
  if (division == other) return ZN_SAME;
  if (zn_division_within(book, division, other)) return ZN_INSIDE;
  if (zn_division_within(book, other, division)) return ZN_AROUND;
  for (zn_division up = division; up; up = zn_division_at(book, up)->parent)
    if (is_also_in(book, up, other)) return ZN_ALSO_INSIDE;
  return ZN_APART;
}

uint32_t zn_is_roundabout(const struct zn_book *book, zn_division division, zn_division other) {
  const struct zn_image_division *record = zn_division_at(book, division);
  return (record->flags & ZN_DIVISION_LEAF) || !is_also_in(book, division, other);
}

/* --- one name --- */

static uint32_t is_placed_so(const struct zn_reading *reading, const struct zn_image_place_meaning *meaning) {
  if (!meaning->in) return 1;
  for (uint32_t i = 0; i < reading->found.count; i++)
    if (reading->found.items[i] == meaning->in) return 1;
  return 0;
}

static void take_meaning(const struct zn_reading *reading, struct zn_match *match, const struct zn_image_place_meaning *meaning) {
  const struct zn_image_division *record = zn_division_at(reading->book, meaning->division);
  if (!meaning->division || meaning->how == ZN_HOW_INITIALS || !is_placed_so(reading, meaning)) return;
  if (meaning->how == ZN_HOW_SEAT) zn_places_add(&match->seats, meaning->division);
  else if (meaning->how == ZN_HOW_UNIT) zn_places_add(&match->units, meaning->division);
  else if (record->flags & ZN_DIVISION_OUTER)
    zn_places_add(&match->outer, meaning->division), match->outer_full |= meaning->how == ZN_HOW_FULL;
  else if (record->flags & ZN_DIVISION_WHOLE) match->is_whole = 1;
  else {
    zn_places_add(&match->inner, meaning->division);
    if (meaning->in) zn_places_add(&match->former, meaning->division);
    if (!match->how || meaning->how < match->how) match->how = meaning->how;
  }
  if (meaning->how == ZN_HOW_OTHER || meaning->how == ZN_HOW_PINYIN) match->is_foreign = 1;
}

/* Clears the counts alone: matches are many, and most mean one thing. */
void zn_match_begin(struct zn_match *match, uint32_t at, uint32_t end, uint32_t how) {
  match->at = at;
  match->end = end;
  match->how = how;
  match->inner.count = match->outer.count = match->seats.count = match->units.count = match->former.count = 0;
  match->is_whole = match->outer_full = match->is_foreign = 0;
}

void zn_match_read(const struct zn_reading *reading, struct zn_match *match, uint32_t at, uint32_t name, uint32_t taken) {
  const struct zn_image_place_name *record = zn_place_name_at(reading->book, name);
  zn_match_begin(match, at, at + taken, 0);
  for (uint32_t i = 0; i < record->meaning_count; i++)
    take_meaning(reading, match, zn_place_meaning_at(reading->book, record->meaning_first + i));
  for (uint32_t i = at; reading->glyphs->variants && i < match->end; i++)
    match->is_foreign |= reading->glyphs->is_variant[i / 64] >> i % 64 & 1;
}

/* --- what follows a name --- */

/* Words of scripts that separate them stand behind a blank. */
static uint32_t behind_blank(const struct zn_reading *reading, uint32_t at) {
  return at && reading->glyphs->kind[at] == ZN_LETTER_SPACE && reading->glyphs->kind[at - 1] == ZN_LETTER_WORD ? at + 1 : at;
}

uint32_t zn_word_at(const struct zn_reading *reading, uint32_t at, enum zn_term word) {
  return zn_place_word(reading->book, reading->glyphs, at, word);
}

/* Whether a short name goes on as the name of a street: one word may lie between. Two are a street of their own, the fourth one in the
 * north. */
uint32_t zn_goes_on_as_street(const struct zn_reading *reading, uint32_t at) {
  for (uint32_t between = 0, taken; between <= 1; between++, at += taken) {
    at = behind_blank(reading, at);
    if (zn_word_at(reading, at, ZN_TERM_STREET)) return 1;
    taken = zn_word_at(reading, at, ZN_TERM_BETWEEN);
    if (!taken) return 0;
  }
  return 0;
}

uint32_t zn_goes_on_as_division(const struct zn_reading *reading, const struct zn_match *match) {
  uint32_t taken = zn_word_at(reading, match->end, ZN_TERM_TYPE);
  if (!taken || taken > match->end - match->at) return taken;
  return memcmp(&reading->glyphs->letter[match->end - taken], &reading->glyphs->letter[match->end], taken * sizeof(uint32_t)) != 0;
}

uint32_t zn_street_follows(const struct zn_reading *reading, uint32_t at) {
  for (uint32_t i = at; i < at + 8 && i < reading->end && zn_is_letter(reading->glyphs, i); i++)
    if (i > at && zn_word_at(reading, i, ZN_TERM_STREET)) return 1;
  return 0;
}

uint32_t zn_division_follows(const struct zn_reading *reading, uint32_t at) {
  uint32_t taken;
  at = zn_skip_marks(reading, at);
  for (uint32_t name = zn_place_longest(reading->book, reading->glyphs, at, &taken); name;
       name = zn_place_shorter(reading->book, reading->glyphs, at, name, &taken)) {
    struct zn_match match;
    zn_match_read(reading, &match, at, name, taken);
    if (match.outer.count || (match.inner.count && match.how == ZN_HOW_FULL)) return 1;
  }
  for (uint32_t i = at + 1; i < at + 5 && i < reading->end && zn_is_letter(reading->glyphs, i); i++)
    if (zn_word_at(reading, i, ZN_TERM_TYPE) && !zn_goes_on_as_street(reading, at)) return 1;
  return 0;
}
