/* zn_region.c: finds divisions by what people type: a code, any of their names, its beginning, or in Latin letters a name with one slip.
 * May assume a verified book; the text is anything. */
#include "zn_place.h"

enum { hits_max = 64, slip_letters = 4 };

struct hits {
  const struct zn_book *book;
  struct zn_division_hit items[hits_max];
  uint32_t count, room;
};

/* --- the best ones, each division once --- */

static uint32_t depth_of(const struct zn_book *book, zn_division division) {
  uint32_t depth = 0;
  while ((division = zn_division_at(book, division)->parent)) depth++;
  return depth;
}

static uint32_t comes_before(const struct zn_book *book, const struct zn_division_hit *one, const struct zn_division_hit *other) {
  if (one->score != other->score) return one->score > other->score;
  uint32_t outer = zn_division_at(book, one->division)->flags & ZN_DIVISION_OUTER,
           others = zn_division_at(book, other->division)->flags & ZN_DIVISION_OUTER;
  if (outer != others) return outer < others;
  uint32_t depth = depth_of(book, one->division), others_depth = depth_of(book, other->division);
  return depth != others_depth ? depth < others_depth : one->division < other->division;
}

static void hits_add(struct hits *hits, struct zn_division_hit hit) {
  uint32_t at = 0, place;
  while (at < hits->count && hits->items[at].division != hit.division) at++;
  if (at < hits->count && hits->items[at].score >= hit.score) return;
  if (at == hits->count) {
    if (hits->count == hits->room && !comes_before(hits->book, &hit, &hits->items[hits->count - 1])) return;
    if (hits->count == hits->room) at--;
    else hits->count++;
  }
  for (place = at; place && comes_before(hits->book, &hit, &hits->items[place - 1]); place--) hits->items[place] = hits->items[place - 1];
  hits->items[place] = hit;
}

/* How good it is to have met a whole name of each kind. */
static uint32_t score_of(uint32_t how) {
  static const uint8_t scores[ZN_HOW_COUNT] = {
      [ZN_HOW_CODE] = 100, [ZN_HOW_FULL] = 100,    [ZN_HOW_SHORT] = 95, [ZN_HOW_OTHER] = 92, [ZN_HOW_PINYIN] = 90,
      [ZN_HOW_OLD] = 85,   [ZN_HOW_INITIALS] = 80, [ZN_HOW_SEAT] = 78,  [ZN_HOW_UNIT] = 70};
  return how < ZN_HOW_COUNT ? scores[how] : 0;
}

/* All divisions of a name; `percent` of a whole name's score, and `how` in place of the name's own kind unless 0. */
static void hits_name(struct hits *hits, uint32_t name, uint32_t how, uint32_t percent) {
  const struct zn_image_place_name *record = zn_place_name_at(hits->book, name);
  for (uint32_t i = 0; i < record->meaning_count; i++) {
    const struct zn_image_place_meaning *meaning = zn_place_meaning_at(hits->book, record->meaning_first + i);
    if (!meaning->division || (how && (meaning->how == ZN_HOW_INITIALS || meaning->how == ZN_HOW_UNIT))) continue;
    hits_add(hits, (struct zn_division_hit){meaning->division, how ? how : meaning->how, score_of(meaning->how) * percent / 100});
  }
}

/* --- names that begin with the text --- */

static const char *bytes_of(const struct zn_book *book, uint32_t name) { return zn_string_at(book, zn_place_name_at(book, name)->name); }

static void find_beginning(struct hits *hits, const struct zn_glyphs *glyphs) {
  uint32_t count = zn_record_count(hits->book, ZN_SECTION_PLACE_NAMES), name = zn_place_beginning(hits->book, glyphs);
  const char *bytes = glyphs->bytes;
  size_t length = glyphs->byte[glyphs->count];
  for (; name && name < count; name++) {
    const struct zn_image_place_name *record = zn_place_name_at(hits->book, name);
    const char *own = zn_string_at(hits->book, record->name);
    if (record->length < length || memcmp(own, bytes, length)) return;
    if (record->length == length) hits_name(hits, name, 0, 100);
    else hits_name(hits, name, ZN_HOW_PREFIX, own[length] == ' ' ? 75 : 40 + (uint32_t)(30 * length / record->length));
  }
}

/* --- names with one slip --- */

static size_t common_length(const char *one, size_t one_length, const char *other, size_t other_length) {
  size_t at = 0;
  while (at < one_length && at < other_length && one[at] == other[at]) at++;
  return at;
}

/* A letter too many, too few, another one, or two that changed places. */
static uint32_t is_one_slip(const char *name, size_t length, const char *text, size_t text_length) {
  size_t at = common_length(name, length, text, text_length);
  const char *rest = name + at, *text_rest = text + at;
  size_t left = length - at, text_left = text_length - at;
  if (left == text_left && left)
    return memcmp(rest + 1, text_rest + 1, left - 1) == 0 ||
           (left > 1 && rest[0] == text_rest[1] && rest[1] == text_rest[0] && !memcmp(rest + 2, text_rest + 2, left - 2));
  if (left == text_left + 1) return memcmp(rest + 1, text_rest, text_left) == 0;
  return text_left == left + 1 && memcmp(rest, text_rest + 1, left) == 0;
}

/* With one slip at least one of the first two letters is in its place, or next to it. Names have at least two letters, or a NUL in place of
 * one. */
static uint32_t may_be(const char *name, const char *text) {
  return (name[0] == text[0]) | (name[1] == text[1]) | (name[0] == text[1]) | (name[1] == text[0]);
}

static void find_slips(struct hits *hits, const struct zn_glyphs *glyphs) {
  size_t length = glyphs->byte[glyphs->count];
  uint32_t count = zn_record_count(hits->book, ZN_SECTION_PLACE_NAMES);
  for (uint32_t i = 0; i < glyphs->count; i++)
    if (glyphs->letter[i] >= 0x80) return;
  for (uint32_t name = zn_place_from(hits->book, "a", 1); name < count && bytes_of(hits->book, name)[0] <= 'z'; name++) {
    const struct zn_image_place_name *record = zn_place_name_at(hits->book, name);
    const char *bytes = zn_string_at(hits->book, record->name);
    if ((size_t)record->length + 1 < length || record->length > length + 1 || !may_be(bytes, glyphs->bytes)) continue;
    if (is_one_slip(bytes, record->length, glyphs->bytes, length)) hits_name(hits, name, ZN_HOW_TYPO, 50);
  }
}

/* --- what is typed with other blanks or digits than the names have --- */

static void find_code(struct hits *hits, const char *text, size_t length) {
  zn_division division = zn_find(hits->book, ZN_KIND_DIVISION, text, length);
  if (division) hits_add(hits, (struct zn_division_hit){division, ZN_HOW_CODE, score_of(ZN_HOW_CODE)});
}

/* Names without the blanks between: syllables are often typed apart. */
static void find_joined(struct hits *hits, const struct zn_glyphs *glyphs) {
  struct zn_glyphs joined;
  zn_glyphs_begin(&joined);
  for (uint32_t i = 0; i < glyphs->count; i++)
    if (glyphs->kind[i] != ZN_LETTER_SPACE) zn_glyphs_add(hits->book, &joined, glyphs->letter[i], glyphs->kind[i], glyphs->at[i]);
  zn_glyphs_end(&joined, glyphs->at[glyphs->count]);
  if (joined.count < glyphs->count) find_beginning(hits, &joined);
}

/* Several names one behind the other, each within the one before. */
static void find_chain(struct hits *hits, const char *text, size_t length) {
  struct zn_address address = {.size = sizeof address};
  zn_address_check(hits->book, text, length, 0, &address);
  if (address.division && !address.rest_length && address.how != ZN_HOW_TYPO)
    hits_add(hits, (struct zn_division_hit){address.division, address.how, 65});
}

/* --- */

uint32_t zn_division_search(const struct zn_book *book, const char *text, size_t length, struct zn_division_hit *found, uint32_t room) {
  struct zn_glyphs glyphs;
  struct hits hits;
  hits.book = book;
  hits.count = 0;
  hits.room = room < hits_max ? room : hits_max;
  if (!hits.room || !zn_glyphs_read(book, &glyphs, text, length) || !glyphs.count) return 0;
  find_code(&hits, text + glyphs.at[0], glyphs.at[glyphs.count] - glyphs.at[0]);
  find_beginning(&hits, &glyphs);
  if (!hits.count) find_code(&hits, glyphs.bytes, glyphs.byte[glyphs.count]);
  if (!hits.count) find_joined(&hits, &glyphs);
  if (!hits.count && glyphs.kind[0] == ZN_LETTER_WORD && glyphs.count >= slip_letters) find_slips(&hits, &glyphs);
  if (!hits.count) find_chain(&hits, text, length);
  memcpy(found, hits.items, hits.count * sizeof *found);
  return hits.count;
}

zn_division zn_division_find(const struct zn_book *book, const char *text, size_t length) {
  struct zn_division_hit hits[hits_max];
  uint32_t count = zn_division_search(book, text, length, hits, hits_max), best = 0;
  while (best < count && hits[best].score == hits[0].score) best++;
  if (!best || hits[0].how == ZN_HOW_PREFIX || hits[0].how == ZN_HOW_TYPO) return 0;
  for (uint32_t i = 1; i < best; i++)
    if (!zn_division_within(book, hits[i].division, hits[0].division)) return 0;
  return hits[0].division;
}
