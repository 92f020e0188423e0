/* zn_address_rest.c: looks behind the divisions of an address: where another address begins, and for divisions that stand among the rest.
 * May assume a verified book. */
#include "zn_reading.h"

/* --- several addresses --- */

static uint32_t parts(uint32_t letter, uint32_t *always) {
  *always = letter == ';';
  return *always || letter == '\n' || letter == '\r' || letter == '/' || letter == ',' || letter == 0x3001 || letter == 0x3002;
}

/* Whether what stands at a character begins another address: a division of the book by its name, not a street's. */
static uint32_t begins_another(struct zn_reading *reading, uint32_t at) {
  uint32_t taken;
  for (uint32_t name = zn_place_longest(reading->book, reading->glyphs, at, &taken); name;
       name = zn_place_shorter(reading->book, reading->glyphs, at, name, &taken)) {
    struct zn_match match;
    zn_match_read(reading, &match, at, name, taken);
    if (match.inner.count &&
        (match.how == ZN_HOW_FULL || match.how == ZN_HOW_OLD || (match.how == ZN_HOW_SHORT && !zn_goes_on_as_street(reading, match.end))))
      return 1;
  }
  return 0;
}

void zn_find_end(struct zn_reading *reading) {
  const struct zn_glyphs *glyphs = reading->glyphs;
  uint32_t always, from = reading->place_end > reading->at ? reading->place_end : reading->at; /* a postal code ends no address */
  for (uint32_t at = zn_skip_marks(reading, from); at < reading->end; at++) {               /* from its first word */
    if (zn_is_letter(glyphs, at) || !parts(glyphs->letter[at], &always)) continue;
    uint32_t next = zn_skip_marks(reading, at);
    if (next == reading->end || !(always || (reading->place_end && begins_another(reading, next)))) continue;
    zn_note(reading, ZN_SEVERAL_ADDRESSES, next, reading->end);
    reading->end = at;
    return;
  }
}

/* --- what the rest tells --- */

void zn_read_rest(struct zn_reading *reading) {
  struct zn_places told = {0};
  uint32_t taken, from = 0, to = 0;
  for (uint32_t at = reading->place_end; at < reading->end; at++) {
    if (!zn_is_letter(reading->glyphs, at)) continue;
    uint32_t name = zn_place_longest(reading->book, reading->glyphs, at, &taken);
    struct zn_match match;
    zn_match_read(reading, &match, at, name, name ? taken : 0);
    if (!match.inner.count || match.how != ZN_HOW_FULL || at + taken > reading->end) continue;
    for (uint32_t i = 0; i < match.inner.count; i++)
      for (uint32_t j = 0; j < reading->found.count; j++)
        if (zn_relation_of(reading->book, match.inner.items[i], reading->found.items[j]) == ZN_INSIDE)
          zn_places_add(&told, match.inner.items[i]), from = at, to = at + taken;
    at += taken - 1;
  }
  if (told.count != 1) return;
  struct zn_match match;
  zn_match_begin(&match, from, to, ZN_HOW_FULL);
  zn_take_places(reading, &match, &told, 0);
  reading->is_weak = 0;
}

static uint32_t is_late_name(const struct zn_match *match) {
  return match->inner.count && (match->how == ZN_HOW_FULL || match->how == ZN_HOW_OLD || match->is_foreign);
}

void zn_read_late(struct zn_reading *reading) {
  uint32_t taken;
  reading->is_late = 1;
  for (uint32_t at = reading->place_end; at < reading->end; at++) {
    uint32_t name = zn_is_letter(reading->glyphs, at) ? zn_place_longest(reading->book, reading->glyphs, at, &taken) : 0;
    if (!name) continue;
    struct zn_match match;
    zn_match_read(reading, &match, at, name, taken);
    if (!is_late_name(&match)) continue;
    reading->at = at;
    zn_read_head(reading);
    if (reading->found.count) return;
  }
}

void zn_read_others(struct zn_reading *reading) {
  uint32_t taken;
  for (uint32_t at = reading->place_end; at < reading->end; at++) {
    uint32_t name = zn_is_letter(reading->glyphs, at) ? zn_place_longest(reading->book, reading->glyphs, at, &taken) : 0;
    if (!name) continue;
    struct zn_match match;
    zn_match_read(reading, &match, at, name, taken);
    if (!match.inner.count || match.how != ZN_HOW_FULL) continue;
    uint32_t apart = 1;
    for (uint32_t i = 0; i < match.inner.count; i++)
      for (uint32_t j = 0; j < reading->found.count; j++)
        apart &= zn_relation_of(reading->book, match.inner.items[i], reading->found.items[j]) == ZN_APART;
    for (uint32_t i = 0; apart && i < match.inner.count; i++) zn_places_add(&reading->found, match.inner.items[i]);
  }
}
