/* zn_address_scan.c: looks at every byte of an address once: turns the first characters into those that names are compared by, and notes
 * what no address holds: characters that nobody sees, markup, web addresses, telephone numbers. Assumes nothing of the text. */
#include "zn_address.h"

void zn_address_note(struct zn_address *address, enum zn_address_reason reason, uint64_t at, uint64_t length) {
  for (uint32_t i = 0; i < address->finding_count; i++)
    if (address->findings[i].reason == (uint32_t)reason) return;
  address->findings[address->finding_count++] = (struct zn_address_finding){(uint32_t)reason, 0, at, length};
}

/* --- characters that nobody sees, or that mean something to machines --- */

static uint32_t ascii_forbidden(uint32_t letter) {
  static const uint32_t words[4] = {0xFFFFD9FF, 0xF0000436, 0x50000000, 0xB8000001};
  return words[letter >> 5] >> (letter & 31) & 1;
}

static uint32_t is_between(uint32_t letter, uint32_t first, uint32_t last) { return letter - first <= last - first; }

static uint32_t is_forbidden(uint32_t letter) {
  if (letter < 0x80) return ascii_forbidden(letter);
  if (is_between(letter, 0x3041, 0xD7FF)) return letter == 0x3164;
  if (is_between(letter, 0xFF01, 0xFF5E)) return ascii_forbidden(letter - 0xFEE0) && letter != 0xFF0A; /* as their narrow forms */
  if (letter < 0xA0 || letter == 0xAD || letter == 0x34F || letter == 0x61C) return 1;
  if (is_between(letter, 0x115F, 0x1160) || is_between(letter, 0x17B4, 0x17B5) || is_between(letter, 0x180B, 0x180F)) return 1;
  if (is_between(letter, 0x200B, 0x200F) || is_between(letter, 0x2028, 0x202E) || is_between(letter, 0x2060, 0x206F)) return 1;
  if (is_between(letter, 0x2500, 0x27BF) || is_between(letter, 0xE000, 0xF8FF) || is_between(letter, 0xFDD0, 0xFDEF)) return 1;
  if (is_between(letter, 0xFE00, 0xFE0F) || letter == 0xFEFF || letter == 0xFFA0 || is_between(letter, 0xFFF0, 0xFFFF)) return 1;
  return is_between(letter, 0x1F000, 0x1FAFF) || letter >= 0x3FFFE || (letter & 0xFFFE) == 0xFFFE; /* pictures, private, no characters */
}

static uint32_t is_ascii_letter(char c) { return (uint32_t)((unsigned char)c | 0x20) - 'a' < 26; }
static uint32_t is_ascii_digit(char c) { return (uint32_t)(unsigned char)c - '0' < 10; }

/* An apostrophe within a word. */
static uint32_t joins_letters(const char *text, size_t length, size_t at) {
  return at && at + 1 < length && is_ascii_letter(text[at - 1]) && is_ascii_letter(text[at + 1]);
}

/* A mark upon a letter is one of an accent that was typed by itself; two are an ornament. */
static uint32_t mark_is_stray(uint32_t before) { return !before || zn_letter_combines(before) || zn_letter_kind(before) != ZN_LETTER_WORD; }

/* --- markup and web addresses --- */

static uint32_t is_markup(const char *text, size_t length, size_t at) {
  if (at + 1 >= length) return 0;
  char next = text[at + 1];
  if (text[at] == '<') return is_ascii_letter(next) || next == '/' || next == '!' || next == '?';
  if (next == '#') return 1;
  for (size_t i = at + 1; i < length && i < at + 10; i++) {
    if (text[i] == ';') return i > at + 2;
    if (!is_ascii_letter(text[i])) return 0;
  }
  return 0;
}

/* Whether the word of small letters stands at `at`, and no letter or digit behind it. */
static uint32_t word_stands(const char *text, size_t length, size_t at, const char *word) {
  size_t size = strlen(word);
  if (at > length || length - at < size) return 0;
  for (size_t i = 0; i < size; i++)
    if ((text[at + i] | 0x20) != word[i]) return 0;
  return at + size == length || (!is_ascii_letter(text[at + size]) && !is_ascii_digit(text[at + size]));
}

/* At a point, a colon or an @. */
static uint32_t is_web(const char *text, size_t length, size_t at) {
  static const char *const ends[] = {"com", "cn", "net", "org", "gov", "edu", "top", "vip", "io"};
  uint32_t behind_word = at && (is_ascii_letter(text[at - 1]) || is_ascii_digit(text[at - 1]));
  if (text[at] == ':') return at + 2 < length && text[at + 1] == '/' && text[at + 2] == '/';
  if (!behind_word) return 0;
  if (text[at] == '@') return at + 1 < length && (is_ascii_letter(text[at + 1]) || is_ascii_digit(text[at + 1]));
  if (at >= 3 && word_stands(text, at, at - 3, "www") && (at == 3 || !is_ascii_letter(text[at - 4]))) return 1;
  for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
    if (word_stands(text, length, at + 1, ends[i])) return 1;
  return 0;
}

/* --- telephone numbers --- */

/* Runs of digits that single hyphens, blanks or brackets join. */
struct digits {
  uint64_t start, end;
  uint32_t total, longest, shortest; /* the shortest behind the first run */
  uint32_t runs, run, gap;
};

/* Seven digits in a row, or ten and more in groups as people read them aloud. Numbers of houses and rooms are shorter, or joined in ones
 * and twos. */
static uint32_t is_phone(const struct digits *digits) {
  uint32_t grouped = digits->runs > 1 && digits->total >= 10 && digits->shortest >= 3;
  return digits->longest >= 7 || grouped;
}

static void run_end(struct digits *digits) {
  if (digits->run > digits->longest) digits->longest = digits->run;
  if (digits->run && digits->runs > 1 && digits->run < digits->shortest) digits->shortest = digits->run;
  digits->run = 0;
}

static void digits_end(struct digits *digits, struct zn_address *address) {
  run_end(digits);
  if (is_phone(digits)) zn_address_note(address, ZN_CONTAINS_PHONE, digits->start, digits->end - digits->start);
  *digits = (struct digits){.shortest = UINT32_MAX};
}

static void digits_take(struct digits *digits, uint64_t at, uint32_t length) {
  if (!digits->runs) digits->start = at;
  if (!digits->run) digits->runs++;
  digits->run++;
  digits->total++;
  digits->gap = 0;
  digits->end = at + length;
}

static uint32_t joins_digits(uint32_t letter) {
  return letter == '-' || letter == ' ' || letter == '(' || letter == ')' || letter == '+' || is_between(letter, 0x2010, 0x2015) ||
         letter == 0xFF0D || letter == 0xFF08 || letter == 0xFF09;
}

static void digits_follow(struct digits *digits, struct zn_address *address, uint32_t letter, uint32_t kind, uint64_t at, uint32_t length) {
  if (kind == ZN_LETTER_DIGIT) digits_take(digits, at, length);
  else if (!digits->runs) return;
  else if (joins_digits(letter) && digits->gap < 2) run_end(digits), digits->gap++;
  else digits_end(digits, address);
}

/* --- */

static void special(struct zn_address *address, const char *text, size_t length, size_t at, uint32_t letter, uint32_t size,
                    uint32_t before) {
  if ((letter == '<' || letter == '&') && is_markup(text, length, at)) zn_address_note(address, ZN_CONTAINS_MARKUP, at, size);
  else if ((letter == '.' || letter == ':' || letter == '@') && is_web(text, length, at))
    zn_address_note(address, ZN_CONTAINS_URL, at, size);
  else if (letter == '\'' && !joins_letters(text, length, at)) zn_address_note(address, ZN_FORBIDDEN_CHARACTER, at, size);
  else if (is_forbidden(letter) || (zn_letter_combines(letter) && mark_is_stray(before)))
    zn_address_note(address, ZN_FORBIDDEN_CHARACTER, at, size);
}

/* Takes the most frequent characters, U+4000 to U+9FFF, while they follow one another and none is read as another; how many bytes they are.
 */
static size_t take_common(const struct zn_book *book, const char *text, size_t length, size_t start, struct zn_glyphs *glyphs) {
  uint32_t count = glyphs->count, byte = glyphs->byte[count];
  size_t at = start;
  for (; at + 3 <= length && count < ZN_ADDRESS_CHARACTERS_MAX; at += 3, count++, byte += 3) {
    const unsigned char *bytes = (const unsigned char *)text + at;
    if (bytes[0] - 0xE4u > 5 || ((bytes[1] ^ 0x80u) | (bytes[2] ^ 0x80u)) > 0x3F) break;
    uint32_t letter = (bytes[0] & 0x0Fu) << 12 | (bytes[1] & 0x3Fu) << 6 | (bytes[2] & 0x3Fu);
    if (zn_starts_at(book, letter) & ZN_START_VARIANT) break;
    glyphs->letter[count] = letter;
    glyphs->at[count] = (uint32_t)at;
    glyphs->kind[count] = ZN_LETTER_SIGN;
    glyphs->byte[count] = (uint16_t)byte;
    memcpy(glyphs->bytes + byte, bytes, 3);
  }
  glyphs->byte[count] = (uint16_t)byte;
  glyphs->count = count;
  return at - start;
}

uint64_t zn_address_scan(const struct zn_book *book, const char *text, size_t length, struct zn_glyphs *glyphs,
                         struct zn_address *address) {
  struct digits digits = {.shortest = UINT32_MAX};
  uint32_t size, before = 0, full = 0;
  uint64_t words = 0, cut = length;
  zn_glyphs_begin(glyphs);
  for (size_t at = 0; at < length; at += size) {
    size_t common = digits.runs ? 0 : take_common(book, text, length, at, glyphs);
    words += common / 3;
    if (common) before = 0;
    if ((at += common) == length) break;
    uint32_t letter = zn_letter_next(text + at, length - at, &size), kind = (uint32_t)zn_letter_kind(letter);
    if ((letter >= 0x80 && letter - 0x4000 > 0x5FFF) || kind < ZN_LETTER_SPACE) special(address, text, length, at, letter, size, before);
    words += kind >= ZN_LETTER_DIGIT;
    if (kind == ZN_LETTER_DIGIT || digits.runs) digits_follow(&digits, address, letter, kind, at, size);
    if (!full && !zn_glyphs_add(book, glyphs, letter, kind, (uint32_t)at)) full = 1, cut = at;
    before = letter;
  }
  digits_end(&digits, address);
  zn_glyphs_end(glyphs, (uint32_t)cut);
  if (full) zn_address_note(address, ZN_TOO_LONG, cut, length - cut);
  return words;
}
