/* zn_place.c: turns text into folded characters and finds the names of a book that stand at one of them: a hash of the first two characters
 * leads to a run of sorted names, in which a binary search ends at the longest that fits or at one that begins with it. */
#include "zn_place.h"

/* --- characters --- */

void zn_glyphs_end(struct zn_glyphs *glyphs, uint32_t at) {
  uint32_t count = glyphs->count;
  glyphs->at[count] = at;
  glyphs->letter[count] = glyphs->letter[count + 1] = 0;
  glyphs->kind[count] = glyphs->kind[count + 1] = ZN_LETTER_MARK;
}

uint32_t zn_glyphs_read(const struct zn_book *book, struct zn_glyphs *glyphs, const char *text, size_t length) {
  uint32_t taken, fits = length <= ZN_ADDRESS_CHARACTERS_MAX * 8; /* a character of four bytes and marks upon it */
  zn_glyphs_begin(glyphs);
  size_t at = 0;
  for (; fits && at < length; at += taken) {
    uint32_t letter = zn_letter_next(text + at, length - at, &taken), kind = zn_letter_kind(letter);
    if (!glyphs->count && kind == ZN_LETTER_SPACE) continue;
    fits = zn_glyphs_add(book, glyphs, letter, kind, (uint32_t)at);
  }
  while (glyphs->count && (glyphs->kind[glyphs->count - 1] == ZN_LETTER_SPACE || glyphs->kind[glyphs->count - 1] == ZN_LETTER_LINE))
    at = glyphs->at[--glyphs->count];
  zn_glyphs_end(glyphs, (uint32_t)at);
  return fits;
}

/* --- names --- */

/* Whether the first characters of a name are those of the text: `count` of them, 1 or 2, which is all of a name of one. */
static uint32_t begins_so(const struct zn_book *book, uint32_t name, const struct zn_glyphs *glyphs, uint32_t at, uint32_t count) {
  const struct zn_image_place_name *record = zn_place_name_at(book, name);
  size_t length = (size_t)(glyphs->byte[at + count] - glyphs->byte[at]);
  if (record->length < length || (count == 1 && record->length > length)) return 0;
  const char *name_bytes = zn_string_at(book, record->name), *bytes = glyphs->bytes + glyphs->byte[at];
  for (size_t i = 0; i < length; i++) /* at most eight: quicker than a call */
    if (name_bytes[i] != bytes[i]) return 0;
  return 1;
}

/* The names that begin with the two characters of the text, or the one that is its one character. `first` 0: none. */
static const struct zn_image_place_key *key_of(const struct zn_book *book, const struct zn_glyphs *glyphs, uint32_t at, uint32_t count) {
  uint32_t hash = zn_place_hash(glyphs->letter[at], count == 2 ? glyphs->letter[at + 1] : 0),
           mask = zn_record_count(book, ZN_SECTION_PLACE_KEYS) - 1;
  for (uint32_t slot = hash >> 8 & mask;; slot = (slot + 1) & mask) {
    const struct zn_image_place_key *key = zn_place_key_at(book, slot);
    if (!key->first || (key->tag == (hash & 0xFFFF) && begins_so(book, key->first, glyphs, at, count))) return key;
  }
}

/* -1, 0, 1 as the name comes before the bytes, begins them, or comes behind. */
static int order_of(const struct zn_book *book, uint32_t name, const char *bytes, size_t length) {
  const struct zn_image_place_name *record = zn_place_name_at(book, name);
  int order = memcmp(zn_string_at(book, record->name), bytes, record->length < length ? record->length : length);
  return order ? order : record->length > length;
}

/* The last of the names that does not come behind the bytes; `first` - 1: all do. */
static uint32_t last_upto(const struct zn_book *book, uint32_t first, uint32_t count, const char *bytes, size_t length) {
  while (count) {
    uint32_t half = count / 2;
    if (order_of(book, first + half, bytes, length) <= 0) first += half + 1, count -= half + 1;
    else count = half;
  }
  return first - 1;
}

/* The first of a run of names that is not before the bytes. */
static uint32_t first_from(const struct zn_book *book, uint32_t first, uint32_t count, const char *bytes, size_t length) {
  while (count) {
    uint32_t half = count / 2, name = first + half;
    const struct zn_image_place_name *record = zn_place_name_at(book, name);
    int order = memcmp(zn_string_at(book, record->name), bytes, record->length < length ? record->length : length);
    if (order < 0 || (!order && record->length < length)) first = name + 1, count -= half + 1;
    else count = half;
  }
  return first;
}

uint32_t zn_place_from(const struct zn_book *book, const char *bytes, size_t length) {
  return first_from(book, 1, zn_record_count(book, ZN_SECTION_PLACE_NAMES) - 1, bytes, length);
}

uint32_t zn_place_beginning(const struct zn_book *book, const struct zn_glyphs *glyphs) {
  if (glyphs->count < 2) return zn_place_from(book, glyphs->bytes, glyphs->byte[glyphs->count]);
  const struct zn_image_place_key *key = key_of(book, glyphs, 0, 2);
  return key->first ? first_from(book, key->first, key->count, glyphs->bytes, glyphs->byte[glyphs->count]) : 0;
}

static uint32_t ends_inside_word(const struct zn_glyphs *glyphs, uint32_t at) {
  uint8_t kind = glyphs->kind[at];
  return at && at < glyphs->count && (kind == ZN_LETTER_WORD || kind == ZN_LETTER_DIGIT) && glyphs->kind[at - 1] == kind;
}

/* How many characters the name takes at a character; 0: it does not stand there, or ends within a word. */
static uint32_t taken_by(const struct zn_book *book, const struct zn_glyphs *glyphs, uint32_t at, uint32_t name) {
  const struct zn_image_place_name *record = zn_place_name_at(book, name);
  uint32_t end = at, last = glyphs->byte[at] + record->length;
  if (last > glyphs->byte[glyphs->count] || !zn_same(zn_string_at(book, record->name), glyphs->bytes + glyphs->byte[at], record->length))
    return 0;
  while (end < glyphs->count && glyphs->byte[end] < last) end++;
  return glyphs->byte[end] == last && !ends_inside_word(glyphs, end) ? end - at : 0;
}

static uint32_t first_fitting(const struct zn_book *book, const struct zn_glyphs *glyphs, uint32_t at, uint32_t name, uint32_t *taken) {
  while (name && !(*taken = taken_by(book, glyphs, at, name))) name = zn_place_name_at(book, name)->shorter;
  return name;
}

/* The longest name there, within a word too. */
static uint32_t longest_at(const struct zn_book *book, const struct zn_glyphs *glyphs, uint32_t at, uint32_t *taken) {
  uint32_t starts = at < glyphs->count ? zn_starts_at(book, glyphs->letter[at]) & ~ZN_START_VARIANT : 0;
  if (!starts) return 0;
  if (starts & ZN_START_NAME && at + 1 < glyphs->count) {
    const struct zn_image_place_key *key = key_of(book, glyphs, at, 2);
    uint32_t name = key->first;
    if (key->count > 1)
      name = last_upto(book, name, key->count, glyphs->bytes + glyphs->byte[at], (size_t)(glyphs->byte[glyphs->count] - glyphs->byte[at]));
    if (name && name >= key->first) return first_fitting(book, glyphs, at, name, taken);
  }
  const struct zn_image_place_key *key = key_of(book, glyphs, at, 1);
  return key->first ? first_fitting(book, glyphs, at, key->first, taken) : 0;
}

uint32_t zn_place_longest(const struct zn_book *book, const struct zn_glyphs *glyphs, uint32_t at, uint32_t *taken) {
  return ends_inside_word(glyphs, at) ? 0 : longest_at(book, glyphs, at, taken);
}

uint32_t zn_place_shorter(const struct zn_book *book, const struct zn_glyphs *glyphs, uint32_t at, uint32_t name, uint32_t *taken) {
  return first_fitting(book, glyphs, at, zn_place_name_at(book, name)->shorter, taken);
}

uint32_t zn_place_word(const struct zn_book *book, const struct zn_glyphs *glyphs, uint32_t at, enum zn_term word) {
  return ends_inside_word(glyphs, at) ? 0 : zn_place_ending(book, glyphs, at, word);
}

uint32_t zn_place_ending(const struct zn_book *book, const struct zn_glyphs *glyphs, uint32_t at, enum zn_term word) {
  uint32_t taken = 0;
  if (at >= glyphs->count || !(zn_starts_at(book, glyphs->letter[at]) & ZN_START_WORD(word))) return 0;
  for (uint32_t name = longest_at(book, glyphs, at, &taken); name; name = zn_place_shorter(book, glyphs, at, name, &taken)) {
    const struct zn_image_place_name *record = zn_place_name_at(book, name);
    for (uint32_t i = 0; i < record->meaning_count; i++)
      if (zn_place_meaning_at(book, record->meaning_first + i)->how == (uint32_t)word) return taken;
  }
  return 0;
}

/* --- sounds --- */

static uint32_t sound_of(const struct zn_book *book, uint32_t letter) {
  uint32_t first = 1, count = zn_record_count(book, ZN_SECTION_SOUNDS) - 1;
  while (count) {
    uint32_t half = count / 2;
    if (zn_sound_at(book, first + half)->letter < letter) first += half + 1, count -= half + 1;
    else count = half;
  }
  if (first >= zn_record_count(book, ZN_SECTION_SOUNDS) || zn_sound_at(book, first)->letter != letter) return 0;
  return zn_sound_at(book, first)->sound;
}

uint32_t zn_place_alike(const struct zn_book *book, uint32_t one, uint32_t other) {
  uint32_t sound = sound_of(book, one);
  return one == other || (sound && sound == sound_of(book, other));
}
