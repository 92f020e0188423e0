/* zn_address.c: turns an address into the division that it tells, or into what it may mean. The divisions stand at its head, or somewhere behind, each
 * within the one before; the longest name counts, a short one not where it goes on as a street. May assume a verified book. */
#include "zn_address.h"

/* Divisions that an address may mean. */
struct places {
  uint32_t count;
  zn_division items[ZN_CANDIDATES_MAX];
};

static uint32_t places_have(const struct places *places, zn_division division) {
  for (uint32_t i = 0; i < places->count; i++)
    if (places->items[i] == division) return 1;
  return 0;
}

static void places_add(struct places *places, zn_division division) {
  if (places->count < ZN_CANDIDATES_MAX && !places_have(places, division)) places->items[places->count++] = division;
}

struct reading {
  const struct zn_book *book;
  struct zn_address *address;
  struct zn_glyphs *glyphs;
  struct places found;      /* what the address may mean so far; none: anything */
  struct places beside;     /* under what `found` is written without lying in it */
  struct places hints;      /* where bodies that it names lie */
  struct places clashing;   /* what it names beside, and what does not go with it */
  zn_division seat;         /* of a body that it names in place of a division */
  zn_division outer;        /* outside what the book is about */
  uint32_t at, end;         /* characters: where reading goes on; where the first address ends */
  uint32_t place_end;       /* behind the last division */
  uint32_t found_at, found_end; /* the name of `found` */
  uint32_t how;             /* of `found` */
  uint8_t sees_whole;       /* the root of what the book is about is named */
  uint8_t is_foreign;       /* a name was written in another language or script */
  uint8_t is_weak;          /* `found` hangs on a short name that may be something else */
  uint8_t is_indirect;      /* `found` is written under one that it does not lie in */
  uint8_t is_clash;
  uint8_t sees_street;      /* a short name goes on as a street */
  uint8_t is_late;          /* the divisions do not stand at the head */
};

static uint64_t byte_at(const struct reading *reading, uint32_t at) { return reading->glyphs->at[at]; }

static void note(struct reading *reading, enum zn_address_reason reason, uint32_t from, uint32_t to) {
  zn_address_note(reading->address, reason, byte_at(reading, from), byte_at(reading, to) - byte_at(reading, from));
}

static uint32_t is_letter(const struct zn_glyphs *glyphs, uint32_t at) { return glyphs->kind[at] >= ZN_LETTER_DIGIT; }

static uint32_t skip_marks(const struct reading *reading, uint32_t at) {
  while (at < reading->end && !is_letter(reading->glyphs, at)) at++;
  return at;
}

/* --- how one division lies to another --- */

enum relation { APART, INSIDE, ALSO_INSIDE, AROUND, SAME };

static uint32_t is_also_in(const struct zn_book *book, zn_division division, zn_division other) {
  const struct zn_image_division *record = zn_division_at(book, division);
  for (uint32_t i = 0; i < record->also_count; i++)
    if (zn_division_within(book, *zn_list_at(book, record->also_first + i), other)) return 1;
  return 0;
}

static enum relation relation_of(const struct zn_book *book, zn_division division, zn_division other) {
  if (division == other) return SAME;
  if (zn_division_within(book, division, other)) return INSIDE;
  if (zn_division_within(book, other, division)) return AROUND;
  for (zn_division up = division; up; up = zn_division_at(book, up)->parent)
    if (is_also_in(book, up, other)) return ALSO_INSIDE;
  return APART;
}

/* Whether what is written under the other without lying in it has been said to: the larger prefecture may stand before the one that it runs, and what lies
 * in neither by the book, or where the step between is left out, is uncertain. */
static uint32_t is_roundabout(const struct zn_book *book, zn_division division, zn_division other) {
  const struct zn_image_division *record = zn_division_at(book, division);
  return (record->flags & ZN_DIVISION_LEAF) || !is_also_in(book, division, other);
}

/* --- one name --- */

struct match {
  uint32_t at, end;
  struct places inner, outer, seats, units;
  struct places former; /* of `inner`: by a name that they had where the address names what they lay in */
  uint32_t how;      /* the best of `inner` */
  uint8_t is_whole, outer_full, is_foreign;
};

static uint32_t is_placed_so(const struct reading *reading, const struct zn_image_place_meaning *meaning) {
  if (!meaning->in) return 1;
  for (uint32_t i = 0; i < reading->found.count; i++)
    if (reading->found.items[i] == meaning->in) return 1;
  return 0;
}

static void take_meaning(const struct reading *reading, struct match *match, const struct zn_image_place_meaning *meaning) {
  const struct zn_image_division *record = zn_division_at(reading->book, meaning->division);
  if (!meaning->division || meaning->how == ZN_HOW_INITIALS || !is_placed_so(reading, meaning)) return;
  if (meaning->how == ZN_HOW_SEAT) places_add(&match->seats, meaning->division);
  else if (meaning->how == ZN_HOW_UNIT) places_add(&match->units, meaning->division);
  else if (record->flags & ZN_DIVISION_OUTER) places_add(&match->outer, meaning->division), match->outer_full |= meaning->how == ZN_HOW_FULL;
  else if (record->flags & ZN_DIVISION_WHOLE) match->is_whole = 1;
  else {
    places_add(&match->inner, meaning->division);
    if (meaning->in) places_add(&match->former, meaning->division);
    if (!match->how || meaning->how < match->how) match->how = meaning->how;
  }
  if (meaning->how == ZN_HOW_OTHER || meaning->how == ZN_HOW_PINYIN) match->is_foreign = 1;
}

static struct match match_of(const struct reading *reading, uint32_t at, uint32_t name, uint32_t taken) {
  const struct zn_image_place_name *record = zn_place_name_at(reading->book, name);
  struct match match = {.at = at, .end = at + taken};
  for (uint32_t i = 0; i < record->meaning_count; i++) take_meaning(reading, &match, zn_place_meaning_at(reading->book, record->meaning_first + i));
  for (uint32_t i = at; i < match.end; i++) match.is_foreign |= reading->glyphs->variant[i];
  return match;
}

/* --- what follows a name --- */

/* Words of scripts that separate them stand behind a blank. */
static uint32_t behind_blank(const struct reading *reading, uint32_t at) {
  return at && reading->glyphs->kind[at] == ZN_LETTER_SPACE && reading->glyphs->kind[at - 1] == ZN_LETTER_WORD ? at + 1 : at;
}

static uint32_t word_at(const struct reading *reading, uint32_t at, enum zn_word word) {
  return zn_place_word(reading->book, reading->glyphs, at, word);
}

/* Whether a short name goes on as the name of a street: one word may lie between. Two are a street of their own, the fourth one in the north. */
static uint32_t goes_on_as_street(const struct reading *reading, uint32_t at) {
  for (uint32_t between = 0, taken; between <= 1; between++, at += taken) {
    at = behind_blank(reading, at);
    if (word_at(reading, at, ZN_WORD_STREET)) return 1;
    taken = word_at(reading, at, ZN_WORD_BETWEEN);
    if (!taken) return 0;
  }
  return 0;
}

/* Whether another type of division follows than the name ends with: then it is another name. */
static uint32_t goes_on_as_division(const struct reading *reading, const struct match *match) {
  uint32_t taken = word_at(reading, match->end, ZN_WORD_TYPE);
  if (!taken || taken > match->end - match->at) return taken;
  return memcmp(&reading->glyphs->letter[match->end - taken], &reading->glyphs->letter[match->end], taken * sizeof(uint32_t)) != 0;
}

/* Whether a street begins here: its last word comes within a few characters. */
static uint32_t street_follows(const struct reading *reading, uint32_t at) {
  for (uint32_t i = at; i < at + 8 && i < reading->end && is_letter(reading->glyphs, i); i++)
    if (i > at && word_at(reading, i, ZN_WORD_STREET)) return 1;
  return 0;
}

/* Whether a division follows whose type comes within a few characters: the book need not know it. */
static uint32_t division_follows(const struct reading *reading, uint32_t at) {
  uint32_t taken;
  at = skip_marks(reading, at);
  for (uint32_t name = zn_place_longest(reading->book, reading->glyphs, at, &taken); name; name = zn_place_shorter(reading->book, reading->glyphs, at, name, &taken)) {
    struct match match = match_of(reading, at, name, taken);
    if (match.outer.count || (match.inner.count && match.how == ZN_HOW_FULL)) return 1;
  }
  for (uint32_t i = at + 1; i < at + 5 && i < reading->end && is_letter(reading->glyphs, i); i++)
    if (word_at(reading, i, ZN_WORD_TYPE) && !goes_on_as_street(reading, at)) return 1;
  return 0;
}

/* --- taking a name --- */

/* What of the name lies in what was found before; everything where nothing was. `around`: it is what the found ones lie in. */
static struct places narrowed(struct reading *reading, const struct match *match, uint32_t *around, uint32_t *roundabout) {
  struct places result = {0}, also = {0};
  *around = *roundabout = 0;
  if (!reading->found.count) return match->inner;
  for (uint32_t i = 0; i < match->inner.count; i++)
    for (uint32_t j = 0; j < reading->found.count; j++) {
      enum relation relation = relation_of(reading->book, match->inner.items[i], reading->found.items[j]);
      if (relation == INSIDE) places_add(&result, match->inner.items[i]);
      else if (relation == ALSO_INSIDE) places_add(&also, match->inner.items[i]), *roundabout |= is_roundabout(reading->book, match->inner.items[i], reading->found.items[j]);
      else if (relation == AROUND) *around = 1;
    }
  if (result.count || !also.count) *roundabout = 0;
  if (result.count || also.count || *around || !match->former.count) return result.count ? result : also;
  *roundabout = 1; /* it has moved since */
  return match->former;
}

static uint32_t stands_twice(const struct reading *reading, const struct match *match) {
  for (uint32_t i = 0; i < match->inner.count; i++)
    if (places_have(&reading->found, match->inner.items[i])) return 1;
  return 0;
}

static void take_places(struct reading *reading, const struct match *match, const struct places *places, uint32_t roundabout) {
  reading->beside = roundabout ? reading->found : (struct places){0};
  reading->found = *places;
  reading->how = match->how;
  reading->found_at = match->at;
  reading->found_end = match->end;
  reading->is_foreign |= match->is_foreign;
  reading->is_indirect = (uint8_t)roundabout;
}

static void clash(struct reading *reading, const struct match *match) {
  for (uint32_t i = 0; i < reading->found.count; i++) places_add(&reading->clashing, reading->found.items[i]);
  for (uint32_t i = 0; i < match->inner.count; i++) places_add(&reading->clashing, match->inner.items[i]);
  reading->is_clash = 1;
  note(reading, ZN_CONTRADICTION, match->at, match->end);
}

/* Whether a short name stands for nothing here; sets how much it is worth otherwise. */
static uint32_t short_fails(struct reading *reading, const struct match *match, uint8_t *weak) {
  const struct zn_glyphs *glyphs = reading->glyphs;
  *weak = 0;
  if (goes_on_as_street(reading, match->end)) {
    if (match->inner.count || match->is_whole) reading->sees_street = 1;
    return 1;
  }
  if (match->is_whole) return 0;
  if (word_at(reading, match->end, ZN_WORD_ZONE) || word_at(reading, match->end, ZN_WORD_TOWN) || goes_on_as_division(reading, match)) *weak = 1;
  /* Two characters may be an everyday word: alone, they need a street behind them. */
  uint32_t alone = !reading->found.count && match->end - match->at < 3 && glyphs->kind[match->at] == ZN_LETTER_SIGN;
  if (alone && match->inner.count == 1 && !zn_place_word(reading->book, glyphs, match->end - 1, ZN_WORD_TYPE) && !street_follows(reading, match->end) &&
      !division_follows(reading, match->end))
    *weak = 1;
  return 0;
}

enum taking { REFUSED, TAKEN, CLASHED };

/* Takes a name that was found with a slip in it. */
static enum taking take_slip(struct reading *reading, uint32_t taken, zn_division division) {
  struct match match = {.at = reading->at, .end = reading->at + taken, .how = ZN_HOW_TYPO};
  places_add(&match.inner, division);
  take_places(reading, &match, &match.inner, 0);
  note(reading, ZN_TYPO, match.at, match.end);
  reading->is_weak = 0;
  reading->at = reading->place_end = match.end;
  return TAKEN;
}

static enum taking take_inner(struct reading *reading, const struct match *match) {
  uint32_t around, roundabout, is_short = match->how == ZN_HOW_SHORT || match->how == ZN_HOW_OTHER || match->how == ZN_HOW_PINYIN;
  uint8_t weak = 0;
  if (is_short && short_fails(reading, match, &weak)) return REFUSED;
  if (reading->outer) {
    if (is_short) return REFUSED;
    clash(reading, match);
    return CLASHED;
  }
  struct places places = narrowed(reading, match, &around, &roundabout);
  uint32_t is_same_text = reading->found_end > reading->found_at && match->end - match->at == reading->found_end - reading->found_at &&
                          !memcmp(&reading->glyphs->letter[match->at], &reading->glyphs->letter[reading->found_at], (match->end - match->at) * sizeof(uint32_t));
  if (is_same_text || (!places.count && stands_twice(reading, match))) {
    if (word_at(reading, match->end, ZN_WORD_TOWN) || is_short) return REFUSED;
    note(reading, ZN_REPEATED, match->at, match->end);
    return TAKEN;
  }
  if (!places.count && around) return match->is_foreign ? TAKEN : REFUSED;
  if (!places.count && (is_short || reading->is_weak)) {
    if (is_short) return REFUSED;
    reading->found.count = 0;
    places = match->inner;
    reading->is_indirect = 0;
  }
  if (!places.count) {
    clash(reading, match);
    return CLASHED;
  }
  take_places(reading, match, &places, roundabout);
  reading->is_weak = weak;
  return TAKEN;
}

static enum taking take_outer(struct reading *reading, const struct match *match) {
  if (reading->found.count || reading->is_late) return REFUSED;
  if (!match->outer_full && !reading->outer && (goes_on_as_street(reading, match->end) || !division_follows(reading, match->end))) return REFUSED;
  if (!match->outer_full && reading->outer && goes_on_as_street(reading, match->end)) return REFUSED;
  if (reading->sees_whole) {
    clash(reading, match);
    return CLASHED;
  }
  if (!reading->outer) {
    note(reading, ZN_OUTSIDE_BOOK, match->at, match->end);
    reading->outer = match->outer.items[0];
  }
  return TAKEN;
}

static enum taking take_whole(struct reading *reading, const struct match *match) {
  uint8_t weak;
  if (reading->found.count && !match->is_foreign) return REFUSED;
  if (short_fails(reading, match, &weak)) return REFUSED;
  if (reading->sees_whole && !match->is_foreign) note(reading, ZN_REPEATED, match->at, match->end);
  reading->sees_whole = 1;
  reading->is_foreign |= match->is_foreign;
  return TAKEN;
}

/* A body: it hints at where it lies; one that is named in place of a division clashes with a division that is the seat of another. */
static enum taking take_body(struct reading *reading, const struct match *match) {
  uint32_t told = reading->found.count == 1 && zn_division_at(reading->book, reading->found.items[0])->flags & ZN_DIVISION_LEAF;
  if (told) return REFUSED;
  for (uint32_t i = 0; i < match->seats.count; i++) places_add(&reading->hints, match->seats.items[i]);
  for (uint32_t i = 0; i < match->units.count; i++)
    if (!(zn_division_at(reading->book, match->units.items[i])->flags & ZN_DIVISION_WHOLE)) places_add(&reading->hints, match->units.items[i]);
  if (match->seats.count == 1) reading->seat = match->seats.items[0];
  return TAKEN;
}

static enum taking take_match(struct reading *reading, const struct match *match) {
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
static enum taking take_name(struct reading *reading) {
  uint32_t taken;
  for (uint32_t name = zn_place_longest(reading->book, reading->glyphs, reading->at, &taken); name;
       name = zn_place_shorter(reading->book, reading->glyphs, reading->at, name, &taken)) {
    if (reading->at + taken > reading->end) continue;
    struct match match = match_of(reading, reading->at, name, taken);
    zn_division division = 0;
    uint32_t longer = match.how == ZN_HOW_SHORT && !reading->found.count ? zn_address_longer(reading->book, reading->glyphs, reading->at, taken, &division) : 0;
    if (longer && reading->at + longer <= reading->end) return take_slip(reading, longer, division);
    enum taking taking = take_match(reading, &match);
    if (taking != REFUSED) return taking;
  }
  return REFUSED;
}

static uint32_t has_below(const struct reading *reading) {
  for (uint32_t i = 0; i < reading->found.count; i++)
    if (!(zn_division_at(reading->book, reading->found.items[i])->flags & ZN_DIVISION_LEAF)) return 1;
  return !reading->found.count;
}

/* A full name with one slip in it. Nothing is looked for that would lie in a place that is told already. */
static enum taking take_typo(struct reading *reading) {
  zn_division division = 0;
  if (reading->outer || reading->is_late || !has_below(reading)) return REFUSED;
  uint32_t taken = zn_address_typo(reading->book, reading->glyphs, reading->at, reading->found.items, reading->found.count, &division);
  if (!taken || reading->at + taken > reading->end) return REFUSED;
  return take_slip(reading, taken, division);
}

/* Divisions one behind the other, from the place where reading stands. */
static void read_head(struct reading *reading) {
  do reading->at = skip_marks(reading, reading->at);
  while (reading->at < reading->end && !reading->is_clash && (take_name(reading) != REFUSED || take_typo(reading) != REFUSED));
}

/* --- several addresses --- */

static uint32_t parts(uint32_t letter, uint32_t *always) {
  *always = letter == ';';
  return *always || letter == '\n' || letter == '\r' || letter == '/' || letter == ',' || letter == 0x3001 || letter == 0x3002;
}

/* Whether what stands at a character begins another address: a division of the book by its name, not a street's. */
static uint32_t begins_another(struct reading *reading, uint32_t at) {
  uint32_t taken;
  for (uint32_t name = zn_place_longest(reading->book, reading->glyphs, at, &taken); name; name = zn_place_shorter(reading->book, reading->glyphs, at, name, &taken)) {
    struct match match = match_of(reading, at, name, taken);
    if (match.inner.count && (match.how == ZN_HOW_FULL || match.how == ZN_HOW_OLD || (match.how == ZN_HOW_SHORT && !goes_on_as_street(reading, match.end)))) return 1;
  }
  return 0;
}

/* Ends the first address where another begins: behind a semicolon, or behind the end of a line or a comma where a division follows. */
static void find_end(struct reading *reading) {
  const struct zn_glyphs *glyphs = reading->glyphs;
  uint32_t words = 0, always;
  for (uint32_t at = 0; at < reading->end; at++) {
    words += is_letter(glyphs, at);
    if (!parts(glyphs->letter[at], &always) || words == 0 || at < reading->place_end) continue;
    uint32_t next = skip_marks(reading, at);
    uint32_t has_rest = skip_marks(reading, reading->place_end) < at;
    if (next == reading->end || !has_rest || !(always || (reading->place_end && begins_another(reading, next)))) continue;
    note(reading, ZN_SEVERAL_ADDRESSES, next, reading->end);
    reading->end = at;
    return;
  }
}

/* --- what the rest tells --- */

/* Full names in the rest: what lies in what was found, or, where nothing was, the first division there is. */
static void read_rest(struct reading *reading) {
  struct places told = {0};
  uint32_t taken, from = 0, to = 0;
  for (uint32_t at = reading->place_end; at < reading->end; at++) {
    if (!is_letter(reading->glyphs, at)) continue;
    uint32_t name = zn_place_longest(reading->book, reading->glyphs, at, &taken);
    struct match match = match_of(reading, at, name, name ? taken : 0);
    if (!match.inner.count || match.how != ZN_HOW_FULL || at + taken > reading->end) continue;
    for (uint32_t i = 0; i < match.inner.count; i++)
      for (uint32_t j = 0; j < reading->found.count; j++)
        if (relation_of(reading->book, match.inner.items[i], reading->found.items[j]) == INSIDE) places_add(&told, match.inner.items[i]), from = at, to = at + taken;
    at += taken - 1;
  }
  if (told.count != 1) return;
  struct match match = {.at = from, .end = to, .how = ZN_HOW_FULL};
  take_places(reading, &match, &told, 0);
  reading->is_weak = 0;
}

static uint32_t is_late_name(const struct match *match) {
  return match->inner.count && (match->how == ZN_HOW_FULL || match->how == ZN_HOW_OLD || match->is_foreign);
}

/* Divisions that do not stand at the head: the first full name, and what follows it. */
static void read_late(struct reading *reading) {
  uint32_t taken;
  reading->is_late = 1;
  for (uint32_t at = reading->place_end; at < reading->end; at++) {
    uint32_t name = is_letter(reading->glyphs, at) ? zn_place_longest(reading->book, reading->glyphs, at, &taken) : 0;
    if (!name) continue;
    struct match match = match_of(reading, at, name, taken);
    if (!is_late_name(&match)) continue;
    reading->at = at;
    read_head(reading);
    if (reading->found.count) return;
  }
}

/* Another full name behind late divisions, which does not go with them: nothing is told. */
static void read_others(struct reading *reading) {
  uint32_t taken;
  for (uint32_t at = reading->place_end; at < reading->end; at++) {
    uint32_t name = is_letter(reading->glyphs, at) ? zn_place_longest(reading->book, reading->glyphs, at, &taken) : 0;
    if (!name) continue;
    struct match match = match_of(reading, at, name, taken);
    if (!match.inner.count || match.how != ZN_HOW_FULL) continue;
    uint32_t apart = 1;
    for (uint32_t i = 0; i < match.inner.count; i++)
      for (uint32_t j = 0; j < reading->found.count; j++) apart &= relation_of(reading->book, match.inner.items[i], reading->found.items[j]) == APART;
    for (uint32_t i = 0; apart && i < match.inner.count; i++) places_add(&reading->found, match.inner.items[i]);
  }
}

/* --- the answer --- */

/* What all of the found ones lie in; 0: nothing but the root of what the book is about. */
static zn_division common(const struct zn_book *book, const struct places *places) {
  zn_division division = places->count ? places->items[0] : 0;
  for (uint32_t i = 1; i < places->count; i++)
    while (division && !zn_division_within(book, places->items[i], division)) division = zn_division_at(book, division)->parent;
  return division && !(zn_division_at(book, division)->flags & ZN_DIVISION_WHOLE) ? division : 0;
}

static void tell_division(struct reading *reading) {
  struct zn_address *address = reading->address;
  zn_division division = reading->is_clash ? 0 : common(reading->book, &reading->found);
  const struct zn_image_division *record = zn_division_at(reading->book, division);
  address->division = division;
  address->how = division ? reading->how : 0;
  if (record->flags & ZN_DIVISION_LEAF) address->county = division;
  if (!(zn_division_at(reading->book, record->prefecture)->flags & ZN_DIVISION_LEAF)) address->prefecture = record->prefecture;
}

/* What an address that does not tell one place may mean: the places found, or what lies in the only one, or where the bodies lie. */
static void tell_candidates(struct reading *reading) {
  struct places candidates = reading->is_clash ? reading->clashing : reading->found, hinted = {0};
  for (uint32_t i = 0; i < reading->hints.count && candidates.count && !reading->is_clash; i++)
    for (uint32_t j = 0; j < candidates.count; j++)
      if (zn_division_within(reading->book, reading->hints.items[i], candidates.items[j])) places_add(&hinted, reading->hints.items[i]);
  if (!candidates.count) candidates = reading->hints;
  else if (hinted.count) candidates = hinted;
  for (uint32_t i = 0; i < reading->beside.count; i++) places_add(&candidates, reading->beside.items[i]);
  if (candidates.count == 1 && !(zn_division_at(reading->book, candidates.items[0])->flags & ZN_DIVISION_LEAF)) {
    zn_division only = candidates.items[0];
    for (zn_division division = 1; division < zn_record_count(reading->book, ZN_SECTION_DIVISIONS) && candidates.count < ZN_CANDIDATES_MAX; division++)
      if (zn_division_at(reading->book, division)->parent == only) places_add(&candidates, division);
    if (candidates.count > 1) memmove(candidates.items, candidates.items + 1, --candidates.count * sizeof *candidates.items);
  }
  reading->address->candidate_count = candidates.count;
  memcpy(reading->address->candidates, candidates.items, candidates.count * sizeof *candidates.items);
}

/* A record's own division agrees with one that lies in it, that it lies in, or beside which it is written. */
static void hold_against(struct reading *reading, zn_division declared) {
  zn_division division = reading->address->division;
  if (!declared || !division) return;
  enum relation down = relation_of(reading->book, division, declared), up = relation_of(reading->book, declared, division);
  if (down == APART && up == APART) note(reading, ZN_CONTRADICTS_DECLARED, reading->found_at, reading->found_end);
  else if (reading->found.count == 1) reading->is_weak = 0;
}

static void hold_against_seat(struct reading *reading) {
  zn_division division = reading->found.count == 1 ? reading->found.items[0] : 0;
  if (!reading->seat || !division || division == reading->seat || !(zn_division_at(reading->book, division)->flags & ZN_DIVISION_SEAT)) return;
  if (zn_division_within(reading->book, reading->seat, division)) return;
  struct match match = {.at = reading->found_at, .end = reading->found_end};
  places_add(&match.inner, reading->seat);
  clash(reading, &match);
}

static uint32_t letters_in(const struct reading *reading, uint32_t from, uint32_t to) {
  uint32_t letters = 0;
  for (uint32_t at = from; at < to; at++) letters += is_letter(reading->glyphs, at);
  return letters;
}

/* The rest: what follows the divisions, or where these come late, all but them. */
static void tell_rest(struct reading *reading) {
  uint32_t from = skip_marks(reading, reading->is_late && reading->found.count ? 0 : reading->place_end), to = reading->end, letters;
  while (to > from && !is_letter(reading->glyphs, to - 1) && reading->glyphs->kind[to - 1] != ZN_LETTER_MARK) to--;
  if (reading->is_late && reading->found.count) letters = letters_in(reading, 0, to) - (reading->found_end - reading->found_at);
  else letters = letters_in(reading, from, to);
  reading->address->rest_at = byte_at(reading, from);
  reading->address->rest_length = byte_at(reading, to) - byte_at(reading, from);
  if (letters < 3 && !reading->is_foreign) note(reading, ZN_TOO_SHORT, from, to);
  for (uint32_t at = from; at < to; at++)
    if (word_at(reading, at, ZN_WORD_STREET)) return;
  note(reading, ZN_NO_STREET, from, to);
}

/* Whether there is something, and all of it stands for no address: marks alone, or the words for that one behind the other. */
static uint32_t is_placeholder(const struct reading *reading, uint64_t words) {
  uint32_t at = skip_marks(reading, 0), marks = 0;
  for (uint32_t i = 0; i < reading->end; i++) marks += reading->glyphs->kind[i] == ZN_LETTER_MARK;
  if (!words) return marks > 0;
  for (uint32_t taken; at < reading->end; at = skip_marks(reading, at + taken)) {
    taken = word_at(reading, at, ZN_WORD_PLACEHOLDER);
    if (!taken) return 0;
  }
  return 1;
}

static uint32_t has(const struct zn_address *address, enum zn_address_reason reason) {
  for (uint32_t i = 0; i < address->finding_count; i++)
    if (address->findings[i].reason == (uint32_t)reason) return 1;
  return 0;
}

static void settle_verdict(struct reading *reading) {
  static const uint32_t mild = 1u << ZN_REGION_UNRESOLVED | 1u << ZN_SEVERAL_ADDRESSES | 1u << ZN_OTHER_SCRIPT | 1u << ZN_REPEATED;
  struct zn_address *address = reading->address;
  address->verdict = ZN_ADDRESS_OK;
  for (uint32_t i = 0; i < address->finding_count; i++) {
    uint32_t reason = address->findings[i].reason;
    if (reason == ZN_NO_STREET) continue;
    uint32_t verdict = mild >> reason & 1 ? ZN_ADDRESS_AMBIGUOUS : ZN_ADDRESS_WRONG;
    if (verdict > address->verdict) address->verdict = verdict;
  }
  /* A street that is named for a division lies elsewhere: within it nobody would say so first. */
  if (has(address, ZN_REGION_UNRESOLVED) && !address->division && !reading->hints.count && reading->sees_street) address->verdict = ZN_ADDRESS_WRONG;
}

static void sort_findings(struct zn_address *address) {
  for (uint32_t i = 1; i < address->finding_count; i++) {
    struct zn_address_finding finding = address->findings[i];
    uint32_t j = i;
    for (; j && (address->findings[j - 1].at > finding.at || (address->findings[j - 1].at == finding.at && address->findings[j - 1].reason > finding.reason)); j--)
      address->findings[j] = address->findings[j - 1];
    address->findings[j] = finding;
  }
}

/* Where a few characters and a colon say what follows: a label. */
static uint32_t skip_label(const struct reading *reading) {
  uint32_t taken;
  for (uint32_t at = 0; at < reading->end && at < 8; at++) {
    if (reading->glyphs->letter[at] != ':') continue;
    uint32_t next = skip_marks(reading, at);
    return zn_place_longest(reading->book, reading->glyphs, next, &taken) ? next : 0;
  }
  return 0;
}

/* A postal code before the divisions. */
static uint32_t skip_number(const struct reading *reading) {
  uint32_t at = skip_marks(reading, skip_label(reading)), digits = at;
  while (digits < reading->end && reading->glyphs->kind[digits] == ZN_LETTER_DIGIT) digits++;
  uint32_t next = skip_marks(reading, digits), taken;
  if (digits == at || digits - at > 7 || next == digits) return at;
  return zn_place_longest(reading->book, reading->glyphs, next, &taken) ? next : at;
}

static void read_places(struct reading *reading) {
  reading->at = skip_number(reading);
  uint32_t start = reading->at;
  read_head(reading);
  find_end(reading);
  if (!reading->found.count && !reading->outer && !reading->is_clash) {
    reading->place_end = reading->place_end ? reading->place_end : start;
    read_late(reading);
    if (reading->found.count) read_others(reading);
  } else if (!reading->outer && !reading->is_clash && has_below(reading)) read_rest(reading);
}

/* One character that is read as another may be part of a name; two are another script. */
static uint32_t is_otherwise_written(const struct reading *reading) {
  uint32_t variants = 0;
  for (uint32_t at = 0; at < reading->end; at++) variants += reading->glyphs->variant[at];
  return variants > 1;
}

static void judge(struct reading *reading, zn_division declared) {
  hold_against_seat(reading);
  tell_division(reading);
  hold_against(reading, declared);
  uint32_t is_told = reading->address->county && reading->found.count == 1 && !reading->is_weak && !reading->is_indirect;
  if (!is_told && !reading->outer && !reading->is_clash) {
    if (reading->found.count) note(reading, ZN_REGION_UNRESOLVED, reading->found_at, reading->found_end);
    else note(reading, ZN_REGION_UNRESOLVED, 0, reading->end);
  }
  if ((reading->is_foreign || is_otherwise_written(reading)) && reading->found.count)
    note(reading, ZN_OTHER_SCRIPT, reading->found_at, reading->found_end);
  if (!is_told) tell_candidates(reading);
  tell_rest(reading);
}

enum zn_status zn_address_check(const struct zn_book *book, const char *text, size_t length, zn_division declared, struct zn_address *address) {
  struct zn_glyphs glyphs;
  struct zn_address full = {.size = sizeof full};
  struct reading reading = {.book = book, .address = &full, .glyphs = &glyphs};
  if (address->size < sizeof full || declared >= zn_record_count(book, ZN_SECTION_DIVISIONS)) return ZN_BAD_VALUE;
  uint64_t words = zn_address_scan(book, text, length, &glyphs, &full);
  reading.end = glyphs.count;
  if (is_placeholder(&reading, words)) note(&reading, ZN_PLACEHOLDER, 0, glyphs.count);
  else {
    read_places(&reading);
    judge(&reading, declared);
  }
  settle_verdict(&reading);
  sort_findings(&full);
  memcpy(address, &full, sizeof full);
  return ZN_OK;
}
