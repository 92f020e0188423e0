/* zn_phone_scan.c: turns a text into its digits and what stands between them, by the classes and words of the numbering plan. Assumes
 * nothing of the text. */
#include "zn_phone.h"
#include "zn_utf8.h"

/* A text while it is read. */
struct scan {
  struct zn_digits *digits;
  const char *text, *end;
  uint32_t bracket, bracket_at; /* the class that opened one; 0: none is open */
  uint32_t last;                /* the character before */
};

static int is_digit(uint32_t c) { return c - '0' < 10; }

static void bad(struct scan *scan, uint32_t reason, uint32_t at) {
  if (scan->digits->reason) return;
  scan->digits->reason = reason;
  scan->digits->at = at;
}

static inline void take(struct zn_digits *digits, uint32_t value, uint32_t at) {
  uint32_t count = digits->count;
  digits->digit[count] = (uint8_t)value;
  digits->place[count] = (uint8_t)at;
  digits->gaps |= count ? digits->gap[count] : 0;
  digits->gap[++count] = 0;
  digits->count = count;
}

/* Takes the ASCII digits that stand at `at`; gives where they end. */
static inline const char *take_run(struct scan *scan, const char *at) {
  struct zn_digits *digits = scan->digits;
  uint32_t count = digits->count, from = (uint32_t)(at - scan->text), length = 0, value;
  digits->gaps |= count ? digits->gap[count] : 0;
  while (at + length < scan->end && (value = (uint32_t)(unsigned char)at[length] - '0') < 10) {
    digits->digit[count + length] = (uint8_t)value;
    digits->place[count + length] = (uint8_t)(from + length);
    digits->gap[count + ++length] = 0;
  }
  digits->count = count + length;
  scan->last = (unsigned char)at[length - 1];
  return at + length;
}

/* --- what stands between --- */

enum { joiners = ZN_GAP_HYPHEN | ZN_GAP_DOT | ZN_GAP_EXTENSION | ZN_GAP_PLUS | ZN_GAP_BETWEEN };

static void separate(struct scan *scan, uint32_t gap, uint32_t unfit, uint32_t at) {
  struct zn_digits *digits = scan->digits;
  uint32_t there = digits->gap[digits->count];
  if (!(there & ~(uint32_t)(ZN_GAP_SPACE | ZN_GAP_LINE))) digits->gap_place[digits->count] = (uint8_t)at;
  if (there & unfit) bad(scan, ZN_PHONE_BAD_SEPARATOR, at);
  digits->gap[digits->count] = (uint16_t)(there | gap);
}

/* What stands most often between the digits of a number, blanks and what joins groups: without branches for each. */
static inline void part(struct scan *scan, uint32_t class, uint32_t at) {
  static const uint8_t gaps[] = {[ZN_CLASS_SPACE] = ZN_GAP_SPACE, [ZN_CLASS_LINE] = ZN_GAP_LINE, [ZN_CLASS_HYPHEN] = ZN_GAP_HYPHEN,
                                 [ZN_CLASS_DOT] = ZN_GAP_DOT};
  struct zn_digits *digits = scan->digits;
  uint32_t there = digits->gap[digits->count], gap = gaps[class], is_blank = (gap & (ZN_GAP_SPACE | ZN_GAP_LINE)) != 0;
  if (!is_blank && there & (joiners | ZN_GAP_OPEN)) bad(scan, ZN_PHONE_BAD_SEPARATOR, at);
  if (!(there & ~(uint32_t)(ZN_GAP_SPACE | ZN_GAP_LINE))) digits->gap_place[digits->count] = (uint8_t)at;
  digits->gap[digits->count] = (uint16_t)(there | gap);
}

static void open_bracket(struct scan *scan, uint32_t class, uint32_t at) {
  separate(scan, ZN_GAP_OPEN, ZN_GAP_OPEN | ZN_GAP_DOT | ZN_GAP_EXTENSION, at);
  if (scan->bracket) bad(scan, ZN_PHONE_BAD_SEPARATOR, at);
  scan->bracket = class;
  scan->bracket_at = at;
}

static void close_bracket(struct scan *scan, uint32_t class, uint32_t at) {
  separate(scan, ZN_GAP_CLOSE, ZN_GAP_OPEN | joiners, at);
  if (scan->bracket != class - 1) bad(scan, ZN_PHONE_BAD_SEPARATOR, at);
  scan->bracket = 0;
}

/* A plus begins a number. */
static void plus(struct scan *scan, uint32_t at) {
  const struct zn_digits *digits = scan->digits;
  uint32_t begins = ZN_GAP_SPACE | ZN_GAP_LINE | ZN_GAP_BETWEEN | ZN_GAP_OPEN;
  if (digits->count && !(digits->gap[digits->count] & begins)) bad(scan, ZN_PHONE_BAD_SEPARATOR, at);
  separate(scan, ZN_GAP_PLUS, joiners & ~(uint32_t)ZN_GAP_BETWEEN, at);
}

/* What only stands behind digits. */
static void follow(struct scan *scan, uint32_t gap, uint32_t at) {
  uint32_t unfit = gap == ZN_GAP_EXTENSION ? joiners | ZN_GAP_LINE : joiners | ZN_GAP_OPEN;
  separate(scan, gap, unfit, at);
  if (!scan->digits->count) bad(scan, ZN_PHONE_BAD_SEPARATOR, at);
}

/* --- words --- */

static uint32_t lower(uint32_t c) { return c >= 'A' && c <= 'Z' ? c | 0x20 : c; }

/* Behind the word when the text goes on with it, else null. */
static const char *word_end(const char *at, const char *end, const char *word) {
  const char *word_at = word, *stop = word + strlen(word);
  while (word_at < stop) {
    if (at == end || lower(zn_fold(zn_utf8(&word_at, stop))) != lower(zn_fold(zn_utf8(&at, end)))) return NULL;
  }
  return at;
}

static const struct zn_image_number_word *word_at(const struct scan *scan, const char *at, const char **behind) {
  const struct zn_digits *digits = scan->digits;
  for (uint32_t i = 0; i < digits->plan->word_count; i++) {
    const struct zn_image_number_word *word = zn_number_word_at(digits->book, digits->plan->word_first + i);
    if (word->kind != ZN_WORD_NONE && (*behind = word_end(at, scan->end, zn_string_at(digits->book, word->text)))) return word;
  }
  return NULL;
}

/* --- what no number may hold --- */

static int within(uint32_t c, uint32_t first, uint32_t last) { return c - first <= last - first; }

static int is_bidi(uint32_t c) {
  return c == 0x61C || c == 0x200E || c == 0x200F || within(c, 0x202A, 0x202E) || within(c, 0x2066, 0x2069);
}

static int is_zero_width(uint32_t c) {
  return c == 0xAD || c == 0x34F || c == 0x180E || c == 0xFEFF || within(c, 0x200B, 0x200D) || within(c, 0x2060, 0x2064) ||
         within(c, 0x300, 0x36F) || within(c, 0x483, 0x489) || within(c, 0x610, 0x61A) || within(c, 0x64B, 0x65F) ||
         within(c, 0x20D0, 0x20FF) || within(c, 0xFE00, 0xFE0F) || within(c, 0xFE20, 0xFE2F) || within(c, 0xE0000, 0xE01EF);
}

/* The value of a digit of another script (general category Nd); 10: none. */
static uint32_t other_digit(uint32_t c) {
  static const uint16_t zeros[] = {0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0,
                                   0xF20, 0x1040, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1B50, 0x1C40, 0xA620, 0xA8D0, 0xAA50, 0xABF0};
  if (within(c, 0x1D7CE, 0x1D7FF)) return (c - 0x1D7CE) % 10;
  for (uint32_t i = 0; i < sizeof zeros / sizeof *zeros; i++)
    if (c - zeros[i] < 10) return c - zeros[i];
  return 10;
}

/* The value of a digit as Han characters write it, plain or on cheques; 10: none. */
static uint32_t han_digit(uint32_t c) {
  static const struct { uint16_t character, value; } digits[] = {
      {0x3007, 0}, {0x96F6, 0}, {0x4E00, 1}, {0x4E8C, 2}, {0x4E09, 3}, {0x56DB, 4}, {0x4E94, 5}, {0x516D, 6}, {0x4E03, 7}, {0x516B, 8},
      {0x4E5D, 9}, {0x58F9, 1}, {0x8D30, 2}, {0x53C1, 3}, {0x8086, 4}, {0x4F0D, 5}, {0x9646, 6}, {0x67D2, 7}, {0x634C, 8}, {0x7396, 9}};
  for (uint32_t i = 0; i < sizeof digits / sizeof *digits; i++)
    if (digits[i].character == c) return digits[i].value;
  return 10;
}

/* Punctuation, symbols and pictures are not. */
static int is_letter(uint32_t c) {
  if (c < 0xC0) return c == 0xAA || c == 0xB5 || c == 0xBA;
  return c != 0xD7 && c != 0xF7 && !within(c, 0x2000, 0x2BFF) && !within(c, 0x3000, 0x303F) && !within(c, 0xE000, 0xF8FF) &&
         !within(c, 0xFE10, 0xFE6F) && !within(c, 0xFF00, 0xFFEF) && c < 0x1F000;
}

/* A character that is no ASCII and does not fold to it. */
static void foreign(struct scan *scan, uint32_t c, uint32_t at) {
  uint32_t han = han_digit(c), other = other_digit(c);
  if (c == ZN_UTF8_BAD) bad(scan, ZN_PHONE_BAD_UTF8, at);
  else if (is_bidi(c)) bad(scan, ZN_PHONE_BIDI, at);
  else if (is_zero_width(c)) bad(scan, ZN_PHONE_ZERO_WIDTH, at);
  else if (within(c, 0x80, 0x9F) || c == 0x2028 || c == 0x2029) bad(scan, ZN_PHONE_CONTROL, at);
  else if (han < 10) bad(scan, ZN_PHONE_HAN_DIGITS, at), take(scan->digits, han, at);
  else if (other < 10) bad(scan, ZN_PHONE_OTHER_DIGITS, at), take(scan->digits, other, at);
  else bad(scan, is_letter(c) ? ZN_PHONE_LETTERS : ZN_PHONE_BAD_SEPARATOR, at);
}

/* Letters that are taken for digits where they stand beside one; 10: none. */
static uint32_t digit_like(uint32_t c) {
  return c == 'O' || c == 'o' ? 0 : c == 'I' || c == 'l' ? 1 : c == 'Z' || c == 'z' ? 2 : c == 'S' || c == 's' ? 5 : c == 'B' ? 8 : 10;
}

static void letter(struct scan *scan, uint32_t c, const char *behind, uint32_t at) {
  uint32_t next = behind < scan->end ? zn_fold(zn_utf8(&behind, scan->end)) : 0, value = digit_like(c);
  int is_x = lower(c) == 'x';
  bad(scan, is_x && (lower(next) == 'x' || lower(scan->last) == 'x') ? ZN_PHONE_MASKED : ZN_PHONE_LETTERS, at);
  if (is_x) take(scan->digits, 0, at);
  else if (value < 10 && (is_digit(next) || is_digit(scan->last))) take(scan->digits, value, at);
}

/* Behind a tag. */
static const char *markup(struct scan *scan, const char *behind, uint32_t at) {
  bad(scan, ZN_PHONE_MARKUP, at);
  const char *close = behind;
  while (close < scan->end && *close != '>') close++;
  return close < scan->end && behind[-1] == '<' ? close + 1 : behind;
}

/* --- a text --- */

/* A character that is neither a digit nor a plain separator; gives where reading goes on. */
static const char *unusual(struct scan *scan, uint32_t class, uint32_t c, const char *behind, uint32_t at) {
  const char *from = scan->text + at, *word_behind = NULL;
  const struct zn_image_number_word *word = class == ZN_CLASS_OTHER || class == ZN_CLASS_LETTER ? word_at(scan, from, &word_behind) : NULL;
  if (word) {
    follow(scan, word->kind == ZN_WORD_EXTENSION ? ZN_GAP_EXTENSION : ZN_GAP_BETWEEN, at);
    return word_behind;
  }
  if (class == ZN_CLASS_LETTER) letter(scan, c, behind, at);
  else if (class == ZN_CLASS_MASK) bad(scan, ZN_PHONE_MASKED, at), take(scan->digits, 0, at);
  else if (class == ZN_CLASS_MARKUP) return markup(scan, behind, at);
  else if (class == ZN_CLASS_CONTROL) bad(scan, c ? ZN_PHONE_CONTROL : ZN_PHONE_NUL, at);
  else if (c >= 128) foreign(scan, c, at);
  else bad(scan, ZN_PHONE_BAD_SEPARATOR, at);
  return behind;
}

static inline const char *character(struct scan *scan, uint32_t c, const char *behind, uint32_t at) {
  struct zn_digits *digits = scan->digits;
  uint32_t class = c < 128 ? digits->plan->classes[c] : ZN_CLASS_OTHER;
  switch (class) {
    case ZN_CLASS_DIGIT: take(digits, c - '0', at); break;
    case ZN_CLASS_SPACE:
    case ZN_CLASS_LINE:
    case ZN_CLASS_HYPHEN:
    case ZN_CLASS_DOT: part(scan, class, at); break;
    case ZN_CLASS_OPEN:
    case ZN_CLASS_SQUARE_OPEN: open_bracket(scan, class, at); break;
    case ZN_CLASS_CLOSE:
    case ZN_CLASS_SQUARE_CLOSE: close_bracket(scan, class, at); break;
    case ZN_CLASS_PLUS: plus(scan, at); break;
    case ZN_CLASS_BETWEEN: follow(scan, ZN_GAP_BETWEEN, at); break;
    case ZN_CLASS_EXTENSION: follow(scan, ZN_GAP_EXTENSION, at); break;
    default: behind = unusual(scan, class, c, behind, at); break;
  }
  scan->last = c;
  return behind;
}

/* What is wrong behind the last digit is not between digits. */
static void settle(struct scan *scan) {
  struct zn_digits *digits = scan->digits;
  uint32_t trailing = digits->gap[digits->count] & ~(uint32_t)(ZN_GAP_SPACE | ZN_GAP_LINE | ZN_GAP_CLOSE);
  if (scan->bracket) bad(scan, ZN_PHONE_BAD_SEPARATOR, scan->bracket_at);
  if (digits->count && trailing) bad(scan, ZN_PHONE_BAD_SEPARATOR, digits->gap_place[digits->count]);
  if (digits->reason != ZN_PHONE_BAD_SEPARATOR || !digits->count || digits->at < zn_digit_end(digits, digits->count - 1)) return;
  digits->reason = ZN_PHONE_TRAILING_JUNK;
  if (trailing && digits->gap_place[digits->count] < digits->at) digits->at = digits->gap_place[digits->count];
}

void zn_digits_scan(struct zn_digits *digits, const char *text, uint32_t length) {
  struct scan scan = {.digits = digits, .text = text, .end = text + length};
  digits->text = text;
  digits->count = digits->gaps = digits->reason = digits->at = digits->gap[0] = 0;
  for (const char *at = text; at < scan.end;) {
    const char *from = at;
    if (is_digit((unsigned char)*at)) {
      at = take_run(&scan, at);
      continue;
    }
    uint32_t class = (unsigned char)*at < 0x80 ? digits->plan->classes[(unsigned char)*at] : ZN_CLASS_OTHER;
    if (class - ZN_CLASS_SPACE <= ZN_CLASS_DOT - ZN_CLASS_SPACE) {
      part(&scan, class, (uint32_t)(at - text));
      scan.last = (unsigned char)*at++;
      continue;
    }
    uint32_t c = (unsigned char)*at < 0x80 ? (unsigned char)*at++ : zn_fold(zn_utf8(&at, scan.end));
    at = character(&scan, c, at, (uint32_t)(from - text));
  }
  settle(&scan);
}

void zn_digits_skim(struct zn_digits *digits, const char *text, size_t length, size_t *total) {
  const char *at = text, *end = text + length;
  digits->text = text;
  digits->count = digits->gaps = digits->gap[0] = 0;
  *total = 0;
  while (at < end) {
    uint32_t value = zn_fold(zn_utf8(&at, end)) - '0';
    if (value >= 10) continue;
    ++*total;
    if (digits->count < ZN_PHONE_BYTES_MAX) take(digits, value, 0);
  }
}

int zn_digits_none(const struct zn_digits *digits, const char *text, uint32_t length) {
  const char *end = text + length, *at;
  const uint32_t blanks = 1u << ZN_CLASS_SPACE | 1u << ZN_CLASS_LINE;
  while ((at = text) < end) {
    uint32_t c = zn_fold(zn_utf8(&at, end));
    if (c >= 128 || !(blanks >> digits->plan->classes[c] & 1)) break;
    text = at;
  }
  for (uint32_t i = 0; i < digits->plan->word_count; i++) {
    const struct zn_image_number_word *word = zn_number_word_at(digits->book, digits->plan->word_first + i);
    const char *behind = word->kind == ZN_WORD_NONE ? word_end(text, end, zn_string_at(digits->book, word->text)) : NULL;
    while (behind && behind < end) {
      uint32_t c = zn_fold(zn_utf8(&behind, end));
      if (c >= 128 || !(blanks >> digits->plan->classes[c] & 1)) behind = NULL;
    }
    if (behind) return 1;
  }
  return 0;
}
