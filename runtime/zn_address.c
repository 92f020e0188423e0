/* zn_address.c: turns an address into the division that it tells, or into what it may mean, and into what is wrong with it. May assume a
 * verified book; the text is anything. */
#include "zn_reading.h"

/* What all of the found ones lie in; 0: nothing but the root of what the book is about. */
static zn_division common(const struct zn_book *book, const struct zn_places *places) {
  zn_division division = places->count ? places->items[0] : 0;
  for (uint32_t i = 1; i < places->count; i++)
    while (division && !zn_division_within(book, places->items[i], division)) division = zn_division_at(book, division)->parent;
  return division && !(zn_division_at(book, division)->flags & ZN_DIVISION_WHOLE) ? division : 0;
}

static void tell_division(struct zn_reading *reading) {
  struct zn_address *address = reading->address;
  zn_division division = reading->is_clash ? 0 : common(reading->book, &reading->found);
  const struct zn_image_division *record = zn_division_at(reading->book, division);
  address->division = division;
  address->how = division ? reading->how : 0;
  if (record->flags & ZN_DIVISION_LEAF) address->county = division;
  if (!(zn_division_at(reading->book, record->prefecture)->flags & ZN_DIVISION_LEAF)) address->prefecture = record->prefecture;
}

/* What an address that does not tell one place may mean: the places found, or what lies in the only one, or where the bodies lie. */
static void tell_candidates(struct zn_reading *reading) {
  struct zn_places candidates = reading->is_clash ? reading->clashing : reading->found, hinted = {0};
  for (uint32_t i = 0; i < reading->hints.count && candidates.count && !reading->is_clash; i++)
    for (uint32_t j = 0; j < candidates.count; j++)
      if (zn_division_within(reading->book, reading->hints.items[i], candidates.items[j])) zn_places_add(&hinted, reading->hints.items[i]);
  if (!candidates.count) candidates = reading->hints;
  else if (hinted.count) candidates = hinted;
  for (uint32_t i = 0; i < reading->beside.count; i++) zn_places_add(&candidates, reading->beside.items[i]);
  const struct zn_image_division *only = zn_division_at(reading->book, candidates.count == 1 ? candidates.items[0] : 0);
  if (only->below_count) candidates.count = 0;
  for (uint32_t i = 0; i < only->below_count && candidates.count < ZN_CANDIDATES_MAX; i++)
    zn_places_add(&candidates, *zn_list_at(reading->book, only->below_first + i));
  reading->address->candidate_count = candidates.count;
  memcpy(reading->address->candidates, candidates.items, candidates.count * sizeof *candidates.items);
}

/* A record's own division agrees with one that lies in it, that it lies in, or beside which it is written. */
static void hold_against(struct zn_reading *reading, zn_division declared) {
  zn_division division = reading->address->division;
  if (!declared || !division) return;
  enum zn_relation down = zn_relation_of(reading->book, division, declared), up = zn_relation_of(reading->book, declared, division);
  if (down == ZN_APART && up == ZN_APART) zn_note(reading, ZN_CONTRADICTS_DECLARED, reading->found_at, reading->found_end);
  else if (reading->found.count == 1) reading->is_weak = 0;
}

static void hold_against_seat(struct zn_reading *reading) {
  zn_division division = reading->found.count == 1 ? reading->found.items[0] : 0;
  if (!reading->seat || !division || division == reading->seat || !(zn_division_at(reading->book, division)->flags & ZN_DIVISION_SEAT))
    return;
  if (zn_division_within(reading->book, reading->seat, division)) return;
  struct zn_match match;
  zn_match_begin(&match, reading->found_at, reading->found_end, 0);
  zn_places_add(&match.inner, reading->seat);
  zn_clash(reading, &match);
}

/* Letters and digits, as far as they are more than `most`. */
static uint32_t letters_in(const struct zn_reading *reading, uint32_t from, uint32_t to, uint32_t most) {
  uint32_t letters = 0;
  for (uint32_t at = from; at < to && letters <= most; at++) letters += zn_is_letter(reading->glyphs, at);
  return letters;
}

/* The rest: what follows the divisions, or where these come late, all but them. */
static void tell_rest(struct zn_reading *reading) {
  uint32_t from = zn_skip_marks(reading, reading->is_late && reading->found.count ? 0 : reading->place_end), to = reading->end, letters;
  if (from > to) from = to; /* late divisions may stand behind a separator */
  while (to > from && !zn_is_letter(reading->glyphs, to - 1) && reading->glyphs->kind[to - 1] != ZN_LETTER_MARK) to--;
  if (reading->is_late && reading->found.count)
    letters = letters_in(reading, 0, to, UINT32_MAX - 1) - (reading->found_end - reading->found_at);
  else letters = letters_in(reading, from, to, 2);
  reading->address->rest_at = zn_byte_at(reading, from);
  reading->address->rest_length = zn_byte_at(reading, to) - zn_byte_at(reading, from);
  if (letters < 3 && !reading->is_foreign) zn_note(reading, ZN_TOO_SHORT, from, to);
  for (uint32_t at = from; at < to; at++) /* also as the end of a compound, Hauptstraße */
    if (zn_place_ending(reading->book, reading->glyphs, at, ZN_TERM_STREET)) return;
  zn_note(reading, ZN_NO_STREET, from, to);
}

/* Whether there is something, and all of it stands for no address: marks alone, or the words for that one behind the other. */
static uint32_t is_placeholder(const struct zn_reading *reading, uint64_t words) {
  uint32_t at = zn_skip_marks(reading, 0), marks = 0;
  for (uint32_t i = 0; i < reading->end && !words; i++) marks += reading->glyphs->kind[i] == ZN_LETTER_MARK;
  if (!words) return marks > 0;
  for (uint32_t taken; at < reading->end; at = zn_skip_marks(reading, at + taken)) {
    taken = zn_word_at(reading, at, ZN_TERM_PLACEHOLDER);
    if (!taken) return 0;
  }
  return 1;
}

static uint32_t has(const struct zn_address *address, enum zn_address_reason reason) {
  for (uint32_t i = 0; i < address->finding_count; i++)
    if (address->findings[i].reason == (uint32_t)reason) return 1;
  return 0;
}

static void settle_verdict(struct zn_reading *reading) {
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
  if (has(address, ZN_REGION_UNRESOLVED) && !address->division && !reading->hints.count && reading->sees_street)
    address->verdict = ZN_ADDRESS_WRONG;
}

static void sort_findings(struct zn_address *address) {
  for (uint32_t i = 1; i < address->finding_count; i++) {
    struct zn_address_finding finding = address->findings[i];
    uint32_t j = i;
    for (; j && (address->findings[j - 1].at > finding.at ||
                 (address->findings[j - 1].at == finding.at && address->findings[j - 1].reason > finding.reason));
         j--)
      address->findings[j] = address->findings[j - 1];
    address->findings[j] = finding;
  }
}

/* Where a few characters and a colon say what follows: a label. */
static uint32_t skip_label(const struct zn_reading *reading) {
  uint32_t taken;
  for (uint32_t at = 0; at < reading->end && at < 8; at++) {
    if (reading->glyphs->letter[at] != ':') continue;
    uint32_t next = zn_skip_marks(reading, at);
    return zn_place_longest(reading->book, reading->glyphs, next, &taken) ? next : 0;
  }
  return 0;
}

/* A postal code before the divisions. */
static uint32_t skip_number(const struct zn_reading *reading) {
  uint32_t at = zn_skip_marks(reading, skip_label(reading)), digits = at;
  while (digits < reading->end && reading->glyphs->kind[digits] == ZN_LETTER_DIGIT) digits++;
  uint32_t next = zn_skip_marks(reading, digits), taken;
  if (digits == at || digits - at > 7 || next == digits) return at;
  return zn_place_longest(reading->book, reading->glyphs, next, &taken) ? next : at;
}

static void read_places(struct zn_reading *reading) {
  reading->at = skip_number(reading);
  uint32_t start = reading->at;
  zn_read_head(reading);
  zn_find_end(reading);
  if (!reading->found.count && !reading->outer && !reading->is_clash) {
    reading->place_end = reading->place_end ? reading->place_end : start;
    zn_read_late(reading);
    if (reading->found.count) zn_read_others(reading);
  } else if (!reading->outer && !reading->is_clash && zn_has_below(reading)) zn_read_rest(reading);
}

static void judge(struct zn_reading *reading, zn_division declared) {
  hold_against_seat(reading);
  tell_division(reading);
  hold_against(reading, declared);
  uint32_t is_told = reading->address->county && reading->found.count == 1 && !reading->is_weak && !reading->is_indirect;
  if (!is_told && !reading->outer && !reading->is_clash) {
    if (reading->found.count) zn_note(reading, ZN_REGION_UNRESOLVED, reading->found_at, reading->found_end);
    else zn_note(reading, ZN_REGION_UNRESOLVED, 0, reading->end);
  }
  /* One character that is read as another may be part of a name; two are another script. */
  if ((reading->is_foreign || reading->glyphs->variants > 1) && reading->found.count)
    zn_note(reading, ZN_OTHER_SCRIPT, reading->found_at, reading->found_end);
  if (!is_told) tell_candidates(reading);
  tell_rest(reading);
}

static void reading_begin(struct zn_reading *reading, const struct zn_book *book, struct zn_glyphs *glyphs, struct zn_address *address) {
  address->verdict = address->division = address->prefecture = address->county = address->how = 0;
  address->rest_at = address->rest_length = 0;
  address->finding_count = address->candidate_count = 0;
  reading->book = book;
  reading->address = address;
  reading->glyphs = glyphs;
  reading->found.count = reading->beside.count = reading->hints.count = reading->clashing.count = 0;
  memset(&reading->seat, 0, sizeof *reading - offsetof(struct zn_reading, seat));
}

enum zn_status zn_address_check(const struct zn_book *book, const char *text, size_t length, zn_division declared,
                                struct zn_address *address) {
  struct zn_glyphs glyphs;
  struct zn_reading reading;
  if (address->size < sizeof *address || declared >= zn_record_count(book, ZN_SECTION_DIVISIONS)) return ZN_BAD_VALUE;
  reading_begin(&reading, book, &glyphs, address);
  uint64_t words = zn_address_scan(book, text, length, &glyphs, address);
  reading.end = glyphs.count;
  if (is_placeholder(&reading, words)) zn_note(&reading, ZN_PLACEHOLDER, 0, glyphs.count);
  else {
    read_places(&reading);
    judge(&reading, declared);
  }
  settle_verdict(&reading);
  sort_findings(address);
  return ZN_OK;
}
