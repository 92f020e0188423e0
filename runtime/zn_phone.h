/* zn_phone.h: what the files that judge telephone numbers share: the digits of a text with what stands between them, and one number of
 * them. A text has at most ZN_PHONE_BYTES_MAX bytes, so every place in it fits a byte. */
#ifndef ZN_PHONE_H
#define ZN_PHONE_H

#include "zn_core.h"

/* What stands before a digit, or behind the last: bits. */
enum zn_gap {
  ZN_GAP_SPACE = 1, ZN_GAP_LINE = 2, ZN_GAP_HYPHEN = 4, ZN_GAP_DOT = 8, ZN_GAP_OPEN = 16, ZN_GAP_CLOSE = 32, ZN_GAP_PLUS = 64,
  ZN_GAP_BETWEEN = 128, ZN_GAP_EXTENSION = 256
};

struct zn_digits {
  const struct zn_book *book;
  const struct zn_image_numbering *plan;
  const char *text;
  uint32_t count;
  uint32_t gaps;       /* those before all digits but the first, together */
  uint32_t reason, at; /* the first thing that no number may hold; 0: none */
  uint8_t digit[ZN_PHONE_BYTES_MAX];
  uint8_t place[ZN_PHONE_BYTES_MAX]; /* the first byte of each */
  uint16_t gap[ZN_PHONE_BYTES_MAX + 1];
  uint8_t gap_place[ZN_PHONE_BYTES_MAX + 1]; /* the first byte of what stands there beside blanks */
};

/* Takes the digits out of a text. What it may not hold is told in `reason`, and left out or taken for the digit that it looks like, so
 * that the rest tells what the text was meant to be. */
void zn_digits_scan(struct zn_digits *digits, const char *text, uint32_t length);
/* The digits of a text that is too long, as far as there is room; their number is in `total`. */
void zn_digits_skim(struct zn_digits *digits, const char *text, size_t length, size_t *total);
/* Whether the text, which has no digits, is what the plan writes where there is no number. */
int zn_digits_none(const struct zn_digits *digits, const char *text, uint32_t length);

/* One past the last byte of a digit: ASCII, or a character of two to four bytes. */
static inline uint32_t zn_digit_end(const struct zn_digits *digits, uint32_t index) {
  unsigned char lead = (unsigned char)digits->text[digits->place[index]];
  return digits->place[index] + (lead < 0x80 ? 1u : lead < 0xE0 ? 2u : lead < 0xF0 ? 3u : 4u);
}

/* What a number is looked at for. */
struct zn_phone_view {
  const struct zn_digits *digits;
  zn_division division;
  uint32_t area;    /* NUMBER_RULES: of the division */
  uint32_t earlier; /* NUMBER_RULES: of a number before this one in the text, whose area code holds on */
};

/* A number: digits `from` to `to`. */
struct zn_number {
  uint32_t kind, reason; /* enum zn_phone_kind, enum zn_phone_reason */
  uint32_t at;           /* the digit where the reason lies */
  uint32_t digits, expected;
  uint32_t rule;         /* NUMBER_RULES: of an area; 0: no area */
  uint32_t is_local;     /* 1: the area code is not written */
  uint32_t first, end;   /* national digits, without trunk prefix and extension */
  uint32_t extension, extension_end;
};
void zn_number_read(const struct zn_phone_view *view, uint32_t from, uint32_t to, struct zn_number *number);
/* The area whose code digits begin with, as it is written inside the country; 0: none. */
uint32_t zn_number_area(const struct zn_phone_view *view, uint32_t from, uint32_t to);

/* Whether these digits are a number only behind the trunk prefix. */
int zn_number_wants_trunk(const struct zn_phone_view *view, uint32_t from, uint32_t to);

/* The sentence that says why a text is no number: places {digits}, {expected}, {area}, {year}. */
static inline enum zn_message zn_phone_message(const struct zn_phone_result *result) {
  if (result->reason == ZN_PHONE_BAD_LENGTH && result->expected) return ZN_MESSAGE_PHONE_LENGTH_WANTED;
  if (result->reason == ZN_PHONE_UNKNOWN_AREA && result->withdrawn) return ZN_MESSAGE_PHONE_WITHDRAWN_AREA_CODE;
  return (enum zn_message)(ZN_MESSAGE_PHONE_EMPTY + result->reason - 1);
}

#endif
