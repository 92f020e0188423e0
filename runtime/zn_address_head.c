/* zn_address_head.c: takes the names at the head of an address one behind the other: each narrows what was found, stands apart, repeats or
 * clashes. The longest name counts that stands for something there; where none does, one with a slip in it. May assume a verified book. */
#include "zn_reading.h"

/* What of the name lies in what was found before; everything where nothing was. `around`: it is what the found ones lie in. */
static const struct zn_places *narrowed(struct zn_reading *reading, const struct zn_match *match, struct zn_places *result,
                                        struct zn_places *also, uint32_t *around, uint32_t *roundabout) {
  result->count = also->count = 0;
  *around = *roundabout = 0;
  if (!reading->found.count) return &match->inner;
  for (uint32_t i = 0; i < match->inner.count; i++)
    for (uint32_t j = 0; j < reading->found.count; j++) {
      enum zn_relation relation = zn_relation_of(reading->book, match->inner.items[i], reading->found.items[j]);
      if (relation == ZN_INSIDE) zn_places_add(result, match->inner.items[i]);
      else if (relation == ZN_ALSO_INSIDE)
        zn_places_add(also, match->inner.items[i]),
            *roundabout |= zn_is_roundabout(reading->book, match->inner.items[i], reading->found.items[j]);
      else if (relation == ZN_AROUND) *around = 1;
    }
  if (result->count || !also->count) *roundabout = 0;
  if (result->count || also->count || *around || !match->former.count) return result->count ? result : also;
  *roundabout = 1; /* it has moved since */
  return &match->former;
}

static uint32_t stands_twice(const struct zn_reading *reading, const struct zn_match *match) {
  for (uint32_t i = 0; i < match->inner.count; i++)
    if (zn_places_have(&reading->found, match->inner.items[i])) return 1;
  return 0;
}

void zn_take_places(struct zn_reading *reading, const struct zn_match *match, const struct zn_places *places, uint32_t roundabout) {
  reading->beside.count = 0;
  if (roundabout) reading->beside = reading->found;
  reading->found = *places;
  reading->how = match->how;
  reading->found_at = match->at;
  reading->found_end = match->end;
  reading->is_foreign |= match->is_foreign;
  reading->is_indirect = (uint8_t)roundabout;
}

void zn_clash(struct zn_reading *reading, const struct zn_match *match) {
  for (uint32_t i = 0; i < reading->found.count; i++) zn_places_add(&reading->clashing, reading->found.items[i]);
  for (uint32_t i = 0; i < match->inner.count; i++) zn_places_add(&reading->clashing, match->inner.items[i]);
  reading->is_clash = 1;
  zn_note(reading, ZN_CONTRADICTION, match->at, match->end);
}

/* Whether a short name stands for nothing here; sets how much it is worth otherwise. */
static uint32_t short_fails(struct zn_reading *reading, const struct zn_match *match, uint8_t *weak) {
  const struct zn_glyphs *glyphs = reading->glyphs;
  *weak = 0;
  if (zn_goes_on_as_street(reading, match->end)) {
    if (match->inner.count || match->is_whole) reading->sees_street = 1;
    return 1;
  }
  if (match->is_whole) return 0;
  if (zn_word_at(reading, match->end, ZN_TERM_ZONE) || zn_word_at(reading, match->end, ZN_TERM_TOWN) ||
      zn_goes_on_as_division(reading, match))
    *weak = 1;
  /* Two characters may be an everyday word: alone, they need a street behind them. */
  uint32_t alone = !reading->found.count && match->end - match->at < 3 && glyphs->kind[match->at] == ZN_LETTER_SIGN;
  if (alone && match->inner.count == 1 && !zn_place_word(reading->book, glyphs, match->end - 1, ZN_TERM_TYPE) &&
      !zn_street_follows(reading, match->end) && !zn_division_follows(reading, match->end))
    *weak = 1;
  return 0;
}

enum taking { REFUSED, TAKEN, CLASHED };

/* Takes a name that was found with a slip in it. */
static enum taking take_slip(struct zn_reading *reading, uint32_t taken, zn_division division) {
  struct zn_match match;
  zn_match_begin(&match, reading->at, reading->at + taken, ZN_HOW_TYPO);
  zn_places_add(&match.inner, division);
  zn_take_places(reading, &match, &match.inner, 0);
  zn_note(reading, ZN_TYPO, match.at, match.end);
  reading->is_weak = 0;
  reading->at = reading->place_end = match.end;
  return TAKEN;
}

static enum taking take_inner(struct zn_reading *reading, const struct zn_match *match) {
  uint32_t around, roundabout, is_short = match->how == ZN_HOW_SHORT || match->how == ZN_HOW_OTHER || match->how == ZN_HOW_PINYIN;
  uint8_t weak = 0;
  if (is_short && short_fails(reading, match, &weak)) return REFUSED;
  if (reading->outer) {
    if (is_short) return REFUSED;
    zn_clash(reading, match);
    return CLASHED;
  }
  struct zn_places inside, also;
  const struct zn_places *places = narrowed(reading, match, &inside, &also, &around, &roundabout);
  uint32_t is_same_text = reading->found_end > reading->found_at && match->end - match->at == reading->found_end - reading->found_at &&
                          !memcmp(&reading->glyphs->letter[match->at], &reading->glyphs->letter[reading->found_at],
                                  (match->end - match->at) * sizeof(uint32_t));
  if (is_same_text || (!places->count && stands_twice(reading, match))) {
    if (zn_word_at(reading, match->end, ZN_TERM_TOWN) || is_short) return REFUSED;
    zn_note(reading, ZN_REPEATED, match->at, match->end);
    return TAKEN;
  }
  if (!places->count && around) return match->is_foreign ? TAKEN : REFUSED;
  if (!places->count && (is_short || reading->is_weak)) {
    if (is_short) return REFUSED;
    reading->found.count = 0;
    places = &match->inner;
    reading->is_indirect = 0;
  }
  if (!places->count) {
    zn_clash(reading, match);
    return CLASHED;
  }
  zn_take_places(reading, match, places, roundabout);
  reading->is_weak = weak;
  return TAKEN;
}

static enum taking take_outer(struct zn_reading *reading, const struct zn_match *match) {
  if (reading->found.count || reading->is_late) return REFUSED;
  uint32_t is_all = !match->at && match->end == reading->glyphs->count; /* nothing follows that could make a street of it */
  if (!match->outer_full && !reading->outer && !is_all &&
      (zn_goes_on_as_street(reading, match->end) || !zn_division_follows(reading, match->end)))
    return REFUSED;
  if (!match->outer_full && reading->outer && zn_goes_on_as_street(reading, match->end)) return REFUSED;
  if (reading->sees_whole) {
    zn_clash(reading, match);
    return CLASHED;
  }
  if (!reading->outer) {
    zn_note(reading, ZN_OUTSIDE_BOOK, match->at, match->end);
    reading->outer = match->outer.items[0];
  }
  return TAKEN;
}

static enum taking take_whole(struct zn_reading *reading, const struct zn_match *match) {
  uint8_t weak;
  if (reading->found.count && !match->is_foreign) return REFUSED;
  if (short_fails(reading, match, &weak)) return REFUSED;
  if (reading->sees_whole && !match->is_foreign) zn_note(reading, ZN_REPEATED, match->at, match->end);
  reading->sees_whole = 1;
  reading->is_foreign |= match->is_foreign;
  return TAKEN;
}

/* A body: it hints at where it lies; one that is named in place of a division clashes with a division that is the seat of another. */
static enum taking take_body(struct zn_reading *reading, const struct zn_match *match) {
  uint32_t told = reading->found.count == 1 && zn_division_at(reading->book, reading->found.items[0])->flags & ZN_DIVISION_LEAF;
  if (told) return REFUSED;
  for (uint32_t i = 0; i < match->seats.count; i++) zn_places_add(&reading->hints, match->seats.items[i]);
  for (uint32_t i = 0; i < match->units.count; i++)
    if (!(zn_division_at(reading->book, match->units.items[i])->flags & ZN_DIVISION_WHOLE))
      zn_places_add(&reading->hints, match->units.items[i]);
  if (match->seats.count == 1) reading->seat = match->seats.items[0];
  return TAKEN;
}

static enum taking take_match(struct zn_reading *reading, const struct zn_match *match) {
  enum taking taking = REFUSED;
  if (match->inner.count) taking = take_inner(reading, match);
  if (taking == REFUSED && match->outer.count) taking = take_outer(reading, match);
  if (taking == REFUSED && match->is_whole) taking = take_whole(reading, match);
  if (taking != REFUSED) reading->place_end = match->end;
  if (taking == REFUSED && (match->seats.count || match->units.count)) taking = take_body(reading, match);
  if (taking != REFUSED) reading->at = match->end;
  return taking;
}

/* The longest name at the place that stands for something there. */
static enum taking take_name(struct zn_reading *reading) {
  uint32_t taken;
  for (uint32_t name = zn_place_longest(reading->book, reading->glyphs, reading->at, &taken); name;
       name = zn_place_shorter(reading->book, reading->glyphs, reading->at, name, &taken)) {
    if (reading->at + taken > reading->end) continue;
    struct zn_match match;
    zn_match_read(reading, &match, reading->at, name, taken);
    zn_division division = 0;
    uint32_t longer = match.how == ZN_HOW_SHORT && !reading->found.count
                          ? zn_address_longer(reading->book, reading->glyphs, reading->at, taken, &division)
                          : 0;
    if (longer && reading->at + longer <= reading->end) return take_slip(reading, longer, division);
    enum taking taking = take_match(reading, &match);
    if (taking != REFUSED) return taking;
  }
  return REFUSED;
}

/* A full name with one slip in it. Nothing is looked for that would lie in a place that is told already. */
static enum taking take_typo(struct zn_reading *reading) {
  zn_division division = 0;
  if (reading->outer || reading->is_late || !zn_has_below(reading)) return REFUSED;
  uint32_t taken = zn_address_typo(reading->book, reading->glyphs, reading->at, reading->found.items, reading->found.count, &division);
  if (!taken || reading->at + taken > reading->end) return REFUSED;
  return take_slip(reading, taken, division);
}

void zn_read_head(struct zn_reading *reading) {
  do reading->at = zn_skip_marks(reading, reading->at);
  while (reading->at < reading->end && !reading->is_clash && (take_name(reading) != REFUSED || take_typo(reading) != REFUSED));
}
