/* lower_places.c: turns the names of divisions and the words of addresses into the sorted, folded names that the runtime finds places by.
 * What can be derived is derived here: short names with the type of the division behind them, pinyin of short names, initials. May assume a
 * model without errors. */
#include <stdlib.h>
#include <string.h>

#include "lower.h"
#include "pinyin.h"
#include "zn_letters.h"

struct place {
  const char *letters; /* folded */
  uint32_t length;
  zn_division division;
  uint32_t how;
  zn_division in;
};

struct places {
  struct lowering *lowering;
  LIST(struct place) list;
  LIST(struct zn_image_variant) variants;
};

/* --- folding --- */

static uint32_t next_letter(const char **at) {
  uint32_t length, letter = zn_letter_next(*at, strlen(*at), &length);
  *at += length;
  return letter;
}

static uint32_t meant_by(const struct places *places, uint32_t letter) {
  for (size_t i = 0; i < places->variants.count; i++)
    if (places->variants.items[i].letter == letter) return places->variants.items[i].meant;
  return letter;
}

static void read_variants(struct places *places) {
  const struct model *model = places->lowering->model;
  for (size_t i = 0; i < model->address_words[words_variants].count; i++) {
    const char *at = model->address_words[words_variants].items[i].text;
    uint32_t meant = zn_letter_fold(next_letter(&at));
    while (*at) {
      uint32_t letter = zn_letter_fold(next_letter(&at));
      if (letter && letter != meant) *LIST_PUSH(places->lowering->arena, &places->variants) = (struct zn_image_variant){letter, meant};
    }
  }
}

/* As the runtime folds what is asked: blanks as one, none at the ends. */
static const char *folded(const struct places *places, const char *text, size_t length) {
  char *letters = arena_take(places->lowering->arena, length * 4 + 1), *to = letters;
  bool blank = false;
  for (const char *at = text; at < text + length;) {
    uint32_t size, letter = zn_letter_next(at, (size_t)(text + length - at), &size);
    at += size;
    if (zn_letter_kind(letter) == ZN_LETTER_SPACE) {
      blank = to > letters;
      continue;
    }
    letter = meant_by(places, zn_letter_fold(letter));
    if (!letter) continue;
    if (blank) *to++ = ' ';
    blank = false;
    to += zn_letter_put(letter, to);
  }
  return letters;
}

static void add_part(struct places *places, const char *text, size_t length, zn_division division, uint32_t how, zn_division in) {
  const char *letters = folded(places, text, length);
  size_t folded_length = strlen(letters);
  if (!folded_length || folded_length > UINT16_MAX) return;
  *LIST_PUSH(places->lowering->arena, &places->list) = (struct place){letters, (uint32_t)folded_length, division, how, in};
}

static void add(struct places *places, const char *text, zn_division division, uint32_t how) {
  if (text) add_part(places, text, strlen(text), division, how, 0);
}

/* In the book's first language by its own kind, in the others as another name. */
static void add_text(struct places *places, const struct text *text, zn_division division, uint32_t how, zn_division in) {
  for (uint32_t i = 0; i < places->lowering->model->language_count; i++)
    if (text->in[i]) add_part(places, text->in[i], strlen(text->in[i]), division, i && how != ZN_HOW_OLD ? ZN_HOW_OTHER : how, in);
}

/* --- what is derived --- */

static bool ends_with(const char *text, const char *end) {
  size_t length = strlen(text), tail = strlen(end);
  return tail <= length && !strcmp(text + length - tail, end);
}

static bool ends_with_type(const struct model *model, const char *text) {
  for (size_t i = 0; i < model->address_words[words_types].count; i++)
    if (ends_with(text, model->address_words[words_types].items[i].text)) return true;
  return false;
}

/* A short name and the end of the full one: 木垒 and 县, of 木垒哈萨克自治县. */
static void add_typed(struct places *places, const char *name, const char *short_name, zn_division division) {
  const struct model *model = places->lowering->model;
  if (ends_with_type(model, short_name)) return;
  for (size_t i = 0; i < model->address_words[words_types].count; i++) {
    const char *type = model->address_words[words_types].items[i].text;
    if (ends_with(name, type)) add(places, arena_printf(places->lowering->arena, "%s%s", short_name, type), division, ZN_HOW_SHORT);
  }
}

static size_t sign_count(const char *text) {
  size_t count = 0;
  while (*text) count += zn_letter_kind(next_letter(&text)) == ZN_LETTER_SIGN;
  return count;
}

/* Syllables from the first on that satisfy a choice, as one word, and their first letters. */
static void add_syllables(struct places *places, const struct pinyin *pinyin, const bool *chosen, zn_division division) {
  char word[pinyin_max * 6 + 1] = "", letters[pinyin_max + 1] = "";
  size_t count = 0;
  for (size_t i = 0; i < pinyin->count; i++) {
    if (!chosen[i]) continue;
    strncat(word, pinyin->syllables[i].at, pinyin->syllables[i].length);
    letters[count++] = *pinyin->syllables[i].at;
  }
  add(places, word, division, ZN_HOW_PINYIN);
  if (count > 1) add(places, letters, division, ZN_HOW_INITIALS);
}

/* A short name whose characters stand in the full one, in their order: 巴州 in 巴音郭楞蒙古自治州 is ba zhou. */
static void add_short_pinyin(struct places *places, const struct pinyin *pinyin, const char *name, const char *short_name,
                             zn_division division) {
  bool chosen[pinyin_max] = {false};
  size_t place = 0;
  for (const char *at = name; *at && *short_name; place++) {
    const char *wanted = short_name;
    if (next_letter(&at) != next_letter(&wanted)) continue;
    chosen[place] = true;
    short_name = wanted;
  }
  if (!*short_name) add_syllables(places, pinyin, chosen, division);
}

static void add_pinyin(struct places *places, const struct division *division, zn_division number) {
  const char *name = division->name.in[0];
  struct pinyin pinyin;
  bool chosen[pinyin_max] = {false};
  add(places, division->pinyin.text, number, ZN_HOW_PINYIN);
  if (!division->pinyin.text || !name || !pinyin_divide(division->pinyin.text, sign_count(name), &pinyin)) return;
  for (size_t i = 0; i < pinyin.count; i++) chosen[i] = pinyin.syllables[i].word == 0;
  add_syllables(places, &pinyin, chosen, number);
  for (size_t i = 0; i < pinyin.count; i++) chosen[i] = true;
  add_syllables(places, &pinyin, chosen, number);
  for (size_t i = 0; i < division->short_names.count; i++)
    if (division->short_names.items[i].in[0]) add_short_pinyin(places, &pinyin, name, division->short_names.items[i].in[0], number);
}

/* --- collecting --- */

static void add_division(struct places *places, const struct division *division, zn_division number) {
  const char *name = division->name.in[0];
  add_text(places, &division->name, number, ZN_HOW_FULL, 0);
  for (size_t i = 0; i < division->short_names.count; i++) {
    const struct text *short_name = &division->short_names.items[i];
    add_text(places, short_name, number, ZN_HOW_SHORT, 0);
    if (name && short_name->in[0]) add_typed(places, name, short_name->in[0], number);
  }
  for (size_t i = 0; i < division->old_names.count; i++)
    add_text(places, &division->old_names.items[i].name, number, ZN_HOW_OLD, division->old_names.items[i].in.index);
  for (size_t i = 0; i < division->also.count; i++) add(places, division->also.items[i].text, number, ZN_HOW_OTHER);
  for (size_t i = 0; i < division->seats.count; i++) add(places, division->seats.items[i].text, number, ZN_HOW_SEAT);
  for (size_t i = 0; i < division->units.count; i++) add(places, division->units.items[i].text, number, ZN_HOW_UNIT);
  add_pinyin(places, division, number);
}

static void add_words(struct places *places) {
  static const uint32_t words[] = {
      [words_types] = ZN_TERM_TYPE, [words_streets] = ZN_TERM_STREET, [words_between] = ZN_TERM_BETWEEN,
      [words_towns] = ZN_TERM_TOWN, [words_zones] = ZN_TERM_ZONE,     [words_placeholders] = ZN_TERM_PLACEHOLDER};
  const struct model *model = places->lowering->model;
  for (size_t kind = 0; kind < sizeof words / sizeof *words; kind++)
    for (size_t i = 0; i < model->address_words[kind].count; i++) add(places, model->address_words[kind].items[i].text, 0, words[kind]);
}

/* --- names --- */

static int compare_letters(const struct place *one, const struct place *other) {
  uint32_t least = one->length < other->length ? one->length : other->length;
  int order = memcmp(one->letters, other->letters, least);
  return order ? order : (one->length > other->length) - (one->length < other->length);
}

static int by_letters(const void *a, const void *b) {
  const struct place *one = a, *other = b;
  int order = compare_letters(one, other);
  if (!order) order = (one->division > other->division) - (one->division < other->division);
  if (!order) order = (one->how > other->how) - (one->how < other->how);
  return order ? order : (one->in > other->in) - (one->in < other->in);
}

/* Of what a name means for one division the first kind counts; words are of several kinds, and a former name may have been written under
 * several. */
static bool says_again(const struct place *place, const struct place *before) {
  return !compare_letters(place, before) && place->division == before->division && place->in == before->in &&
         (place->division || place->how == before->how);
}

static bool begins_with(const struct lowering *lowering, uint32_t name, uint32_t start) {
  const struct zn_image_place_name *own = &lowering->PLACE_NAMES.items[name], *other = &lowering->PLACE_NAMES.items[start];
  return other->length < own->length && !memcmp(lowering->pool.bytes + own->name, lowering->pool.bytes + other->name, other->length);
}

/* The longest earlier name that this one begins with: one of those that the last one begins with, or the last one. */
static uint32_t shorter_of(const struct lowering *lowering, uint32_t name) {
  uint32_t other = name - 1;
  while (other && !begins_with(lowering, name, other)) other = lowering->PLACE_NAMES.items[other].shorter;
  return other;
}

static void push_names(struct places *places) {
  struct lowering *lowering = places->lowering;
  const struct place *before = NULL;
  for (size_t i = 0; i < places->list.count; i++) {
    const struct place *place = &places->list.items[i];
    if (before && says_again(place, before)) continue;
    if (!before || compare_letters(place, before)) {
      uint32_t name = LOWER_NEXT(lowering, PLACE_NAMES);
      *LOWER_PUSH(lowering, PLACE_NAMES) = (struct zn_image_place_name){.name = lower_string(lowering, place->letters),
                                                                        .meaning_first = LOWER_NEXT(lowering, PLACE_MEANINGS),
                                                                        .length = (uint16_t)place->length};
      lowering->PLACE_NAMES.items[name].shorter = shorter_of(lowering, name);
    }
    struct zn_image_place_name *last = &lowering->PLACE_NAMES.items[lowering->PLACE_NAMES.count - 1];
    if (last->meaning_count == UINT16_MAX) continue;
    last->meaning_count++;
    *LOWER_PUSH(lowering, PLACE_MEANINGS) = (struct zn_image_place_meaning){place->division, place->how, place->in};
    before = place;
  }
}

/* --- finding them --- */

static void first_letters(const struct lowering *lowering, uint32_t name, uint32_t letters[3]) {
  const char *at = lowering->pool.bytes + lowering->PLACE_NAMES.items[name].name;
  for (size_t i = 0; i < 3; i++) letters[i] = *at ? next_letter(&at) : 0;
}

#define ROOM(lowering, section, slots)                                                                    \
  do {                                                                                                    \
    (lowering)->section.items = arena_array((lowering)->arena, slots, sizeof *(lowering)->section.items); \
    (lowering)->section.count = (lowering)->section.room = slots;                                         \
  } while (0)

static bool same_start(const uint32_t one[3], const uint32_t other[3]) { return one[0] == other[0] && one[1] == other[1]; }

static void key_put(struct lowering *lowering, const uint32_t letters[3], uint32_t first, uint32_t count) {
  size_t mask = lowering->PLACE_KEYS.count - 1;
  uint32_t hash = zn_place_hash(letters[0], letters[1]);
  size_t at = hash >> 8 & mask;
  while (lowering->PLACE_KEYS.items[at].first) at = (at + 1) & mask;
  if (count > UINT16_MAX) arena_exhausted();
  lowering->PLACE_KEYS.items[at] = (struct zn_image_place_key){first, (uint16_t)count, (uint16_t)hash};
}

/* The run of names from `first` on that begin with the same two characters. */
static uint32_t run_of(const struct lowering *lowering, uint32_t first, uint32_t letters[3]) {
  uint32_t count = 0, others[3];
  first_letters(lowering, first, letters);
  do count++;
  while (first + count < lowering->PLACE_NAMES.count && (first_letters(lowering, first + count, others), same_start(letters, others)));
  return count;
}

static void push_keys(struct lowering *lowering) {
  size_t keys = 0, slots = 2;
  uint32_t letters[3], count;
  for (uint32_t name = 1; name < lowering->PLACE_NAMES.count; name += run_of(lowering, name, letters)) keys++;
  while (slots * 3 < keys * 4) slots *= 2;
  ROOM(lowering, PLACE_KEYS, slots);
  for (uint32_t name = 1; name < lowering->PLACE_NAMES.count; name += count) {
    count = run_of(lowering, name, letters);
    key_put(lowering, letters, name, count);
  }
}

static void start_put(struct lowering *lowering, uint32_t letter, uint32_t bits) {
  uint32_t slot = zn_start_slot(letter);
  lowering->PLACE_STARTS.items[slot / 4] |= bits << slot % 4 * 8;
}

/* Which names and words begin with a character. */
static void push_starts(struct lowering *lowering) {
  uint32_t letters[3];
  ROOM(lowering, PLACE_STARTS, ZN_STARTS_COUNT);
  for (uint32_t name = 1; name < lowering->PLACE_NAMES.count; name++) {
    const struct zn_image_place_name *record = &lowering->PLACE_NAMES.items[name];
    first_letters(lowering, name, letters);
    for (uint32_t i = 0; i < record->meaning_count; i++) {
      uint32_t how = lowering->PLACE_MEANINGS.items[record->meaning_first + i].how;
      if (how >= ZN_TERM_TYPE) start_put(lowering, letters[0], ZN_START_WORD(how));
    }
    /* A division of one character has no bit of its own: it takes that of a kind of word. */
    start_put(lowering, letters[0], letters[1] ? ZN_START_NAME : ZN_START_WORDS);
  }
}

/* Names in which a slip may be told: of divisions that the book is about, by their full or short names, in a script without blanks. */
static bool may_slip(const struct lowering *lowering, const struct zn_image_place_name *name) {
  for (uint32_t i = 0; i < name->meaning_count; i++) {
    const struct zn_image_place_meaning *meaning = &lowering->PLACE_MEANINGS.items[name->meaning_first + i];
    if (meaning->division && meaning->how <= ZN_HOW_SHORT &&
        !(lowering->DIVISIONS.items[meaning->division].flags & (ZN_DIVISION_OUTER | ZN_DIVISION_WHOLE)))
      return true;
  }
  return false;
}

static int by_slip(const void *a, const void *b) {
  const struct zn_image_place_slip *one = a, *other = b;
  if (one->letter != other->letter) return one->letter < other->letter ? -1 : 1;
  return (one->name > other->name) - (one->name < other->name);
}

static void push_slips(struct lowering *lowering) {
  uint32_t letters[3];
  for (uint32_t name = 1; name < lowering->PLACE_NAMES.count; name++) {
    first_letters(lowering, name, letters);
    if (!letters[2] || zn_letter_kind(letters[0]) != ZN_LETTER_SIGN || !may_slip(lowering, &lowering->PLACE_NAMES.items[name])) continue;
    for (size_t i = 0; i < 2; i++) *LOWER_PUSH(lowering, PLACE_SLIPS) = (struct zn_image_place_slip){letters[i], name};
  }
  qsort(lowering->PLACE_SLIPS.items + 1, lowering->PLACE_SLIPS.count - 1, sizeof *lowering->PLACE_SLIPS.items, by_slip);
}

/* --- characters --- */

static void push_variants(struct places *places) {
  struct lowering *lowering = places->lowering;
  size_t slots = 2;
  while (slots < places->variants.count * 2 + 1) slots *= 2;
  ROOM(lowering, VARIANTS, slots);
  for (size_t i = 0; i < places->variants.count; i++) {
    size_t at = zn_variant_slot(places->variants.items[i].letter) & (slots - 1);
    while (lowering->VARIANTS.items[at].letter && lowering->VARIANTS.items[at].letter != places->variants.items[i].letter)
      at = (at + 1) & (slots - 1);
    if (!lowering->VARIANTS.items[at].letter) lowering->VARIANTS.items[at] = places->variants.items[i];
    start_put(lowering, places->variants.items[i].letter, ZN_START_VARIANT);
  }
}

static int by_letter(const void *a, const void *b) {
  const struct zn_image_sound *one = a, *other = b;
  if (one->letter != other->letter) return one->letter < other->letter ? -1 : 1;
  return (one->sound > other->sound) - (one->sound < other->sound);
}

static void push_sounds(struct lowering *lowering) {
  const struct model *model = lowering->model;
  for (size_t i = 0; i < model->address_words[words_sounds].count; i++)
    for (const char *at = model->address_words[words_sounds].items[i].text; *at;)
      *LOWER_PUSH(lowering, SOUNDS) = (struct zn_image_sound){zn_letter_fold(next_letter(&at)), (uint32_t)i + 1};
  if (lowering->SOUNDS.count > 1) qsort(lowering->SOUNDS.items + 1, lowering->SOUNDS.count - 1, sizeof *lowering->SOUNDS.items, by_letter);
}

void lower_places(struct lowering *lowering) {
  const struct model *model = lowering->model;
  struct places *places = ARENA_NEW(lowering->arena, struct places);
  places->lowering = lowering;
  if (!lowering->whole) { /* an excerpt finds no place by its names: its tables are empty ones */
    read_variants(places);
    for (uint32_t i = 1; i < model->divisions.count; i++) add_division(places, &model->divisions.items[i], i);
    add_words(places);
    push_sounds(lowering);
  }
  if (places->list.count) qsort(places->list.items, places->list.count, sizeof *places->list.items, by_letters);
  push_names(places);
  push_keys(lowering);
  push_starts(lowering);
  push_slips(lowering);
  push_variants(places);
}
