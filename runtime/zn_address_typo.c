/* zn_address_typo.c: finds a division's name with one slip in it at a character of an address: a character too many, too few, another one,
 * or two that changed places. May assume a verified book; goes through all names that may have one, so that it is asked only where no name
 * fits. */
#include "zn_address.h"

/* How far a name of `length` characters is from what stands at a character. */
struct slip {
  uint32_t taken;    /* characters of the text; 0: more than one slip */
  uint32_t is_alike; /* 1: one character was written for another of the same sound */
};

struct letters {
  uint32_t count;
  uint32_t items[ZN_ADDRESS_CHARACTERS_MAX];
};

static uint32_t same_run(const uint32_t *one, const uint32_t *other, uint32_t count) { return !memcmp(one, other, count * sizeof *one); }

/* The letters of a name; those of words and the like have none. */
static uint32_t letters_of(const struct zn_book *book, uint32_t name, struct letters *letters) {
  const struct zn_image_place_name *record = zn_place_name_at(book, name);
  const char *bytes = zn_string_at(book, record->name);
  uint32_t size;
  letters->count = 0;
  for (size_t at = 0; at < record->length && letters->count < ZN_ADDRESS_CHARACTERS_MAX; at += size)
    letters->items[letters->count++] = zn_letter_next(bytes + at, record->length - at, &size);
  return letters->count;
}

/* Compares from the first character that differs. With another last character, the type, it is another name, unless that sounds alike and
 * the name is long. */
static struct slip slip_of(const struct zn_book *book, const struct letters *name, const uint32_t *text, uint32_t left) {
  uint32_t count = name->count, at = 0;
  while (at < count && at < left && name->items[at] == text[at]) at++;
  uint32_t rest = count - at - 1;
  if (at + 1 == count && count >= 5 && left >= count && zn_place_alike(book, name->items[at], text[at])) return (struct slip){count, 1};
  if (at + 1 >= count) return (struct slip){0, 0};
  if (left >= count && same_run(name->items + at + 1, text + at + 1, rest))
    return (struct slip){count, zn_place_alike(book, name->items[at], text[at])};
  if (left > count && same_run(name->items + at, text + at + 1, rest + 1)) return (struct slip){count + 1, 0};
  if (left + 1 >= count && at && same_run(name->items + at + 1, text + at, rest)) return (struct slip){count - 1, 0};
  if (left >= count && rest >= 1 && name->items[at] == text[at + 1] && name->items[at + 1] == text[at] &&
      same_run(name->items + at + 2, text + at + 2, rest - 1))
    return (struct slip){count, 0};
  return (struct slip){0, 0};
}

static uint32_t lies_in(const struct zn_book *book, zn_division division, const zn_division *within, uint32_t count) {
  for (uint32_t i = 0; i < count; i++)
    if (division != within[i] && zn_division_within(book, division, within[i])) return 1;
  return !count;
}

/* The only division of the book that bears the name and lies there; 0: none, several, or the name is of another kind. */
static zn_division bearer(const struct zn_book *book, uint32_t name, const zn_division *within, uint32_t count) {
  const struct zn_image_place_name *record = zn_place_name_at(book, name);
  zn_division found = 0;
  for (uint32_t i = 0; i < record->meaning_count; i++) {
    const struct zn_image_place_meaning *meaning = zn_place_meaning_at(book, record->meaning_first + i);
    if (!meaning->division || (meaning->how != ZN_HOW_FULL && meaning->how != ZN_HOW_SHORT)) continue;
    if (zn_division_at(book, meaning->division)->flags & (ZN_DIVISION_OUTER | ZN_DIVISION_WHOLE)) continue;
    if (!lies_in(book, meaning->division, within, count)) continue;
    if (found && found != meaning->division) return 0;
    found = meaning->division;
  }
  return found;
}

/* Whether a name ends with the type of a division: then it is taken for one also with a slip. */
static uint32_t has_type(const struct zn_book *book, const struct letters *name) {
  struct zn_glyphs tail;
  zn_glyphs_begin(&tail);
  for (uint32_t i = name->count > 3 ? name->count - 3 : 1; i < name->count; i++)
    zn_glyphs_add(book, &tail, name->items[i], zn_letter_kind(name->items[i]), i);
  zn_glyphs_end(&tail, name->count);
  for (uint32_t i = 0; i < tail.count; i++)
    if (zn_place_word(book, &tail, i, ZN_TERM_TYPE) == tail.count - i) return 1;
  return 0;
}

/* Short names, and those of two characters and a type, are near to much: there only a character of the same sound counts. */
static uint32_t counts(const struct zn_book *book, const struct letters *name, const struct slip *slip) {
  if (!slip->taken || name->items[0] < 0x80) return 0;
  uint32_t typed = has_type(book, name);
  return slip->is_alike ? name->count >= 3 || typed : typed && name->count >= 4;
}

/* The nearest name so far. */
struct nearest {
  struct slip slip;
  uint32_t count;       /* characters of the name */
  zn_division division; /* 0: none, or several that are equally near */
};

static void consider(const struct zn_book *book, const struct zn_glyphs *glyphs, uint32_t at, uint32_t name, zn_division division,
                     struct nearest *best) {
  struct letters letters;
  if (letters_of(book, name, &letters) < 3) return;
  struct slip slip = slip_of(book, &letters, glyphs->letter + at, glyphs->count - at);
  if (!counts(book, &letters, &slip)) return;
  uint32_t better = slip.is_alike > best->slip.is_alike || (slip.is_alike == best->slip.is_alike && letters.count > best->count);
  if (better) *best = (struct nearest){slip, letters.count, division};
  else if (slip.is_alike == best->slip.is_alike && letters.count == best->count && division != best->division) best->division = 0;
}

/* The first slip under a letter. */
static uint32_t slips_from(const struct zn_book *book, uint32_t letter) {
  uint32_t first = 1, count = zn_record_count(book, ZN_SECTION_PLACE_SLIPS) - 1;
  while (count) {
    uint32_t half = count / 2;
    if (zn_place_slip_at(book, first + half)->letter < letter) first += half + 1, count -= half + 1;
    else count = half;
  }
  return first;
}

/* With one slip at least one of the first two characters is in its place, or next to it. */
uint32_t zn_address_typo(const struct zn_book *book, const struct zn_glyphs *glyphs, uint32_t at, const zn_division *within, uint32_t count,
                         zn_division *found) {
  struct nearest best = {{0, 0}, 0, 0};
  if (glyphs->kind[at] != ZN_LETTER_SIGN) return 0;
  for (uint32_t i = 0; i < 2; i++) {
    uint32_t letter = glyphs->letter[at + i];
    for (uint32_t slip = slips_from(book, letter);
         slip < zn_record_count(book, ZN_SECTION_PLACE_SLIPS) && zn_place_slip_at(book, slip)->letter == letter; slip++) {
      uint32_t name = zn_place_slip_at(book, slip)->name;
      zn_division division = bearer(book, name, within, count);
      if (division) consider(book, glyphs, at, name, division, &best);
    }
  }
  *found = best.division;
  return best.division ? best.slip.taken : 0;
}

uint32_t zn_address_longer(const struct zn_book *book, const struct zn_glyphs *glyphs, uint32_t at, uint32_t taken, zn_division *found) {
  if (at + taken >= glyphs->count || glyphs->kind[at + taken] != ZN_LETTER_SIGN) return 0;
  const char *start = glyphs->bytes + glyphs->byte[at];
  size_t length = (size_t)(glyphs->byte[at + taken + 1] - glyphs->byte[at]);
  for (uint32_t name = zn_place_from(book, start, length); name < zn_record_count(book, ZN_SECTION_PLACE_NAMES); name++) {
    const struct zn_image_place_name *record = zn_place_name_at(book, name);
    struct letters letters;
    if (record->length < length || memcmp(zn_string_at(book, record->name), start, length)) return 0;
    *found = bearer(book, name, NULL, 0);
    if (!*found || letters_of(book, name, &letters) < taken + 3) continue;
    struct slip slip = slip_of(book, &letters, glyphs->letter + at, glyphs->count - at);
    if (slip.taken && counts(book, &letters, &slip)) return slip.taken;
  }
  return 0;
}
