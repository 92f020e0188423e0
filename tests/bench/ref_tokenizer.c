/* ref_tokenizer.c: what reading JSON strictly costs at least: one pass over RFC 8259 in UTF-8, which checks everything and keeps nothing. */
#include "bench.h"

#define DEPTH 64

/* A byte inside a string: plain, or what has to be looked at. */
enum { PLAIN, QUOTE, ESCAPE, LEAD, BAD };
#define ROW(c) c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c
static const uint8_t string_class[256] = {
  ROW(BAD), ROW(BAD),
  PLAIN, PLAIN, QUOTE, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, ROW(PLAIN), ROW(PLAIN),
  PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, ESCAPE, PLAIN, PLAIN, PLAIN, ROW(PLAIN), ROW(PLAIN),
  ROW(BAD), ROW(BAD), ROW(BAD), ROW(BAD),
  BAD, BAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, LEAD, ROW(LEAD), ROW(LEAD),
  LEAD, LEAD, LEAD, LEAD, LEAD, BAD, BAD, BAD, BAD, BAD, BAD, BAD, BAD, BAD, BAD, BAD,
};

static const char *utf8(const char *at, const char *end) {
  const unsigned char *bytes = (const unsigned char *)at;
  size_t more = bytes[0] < 0xE0 ? 1 : bytes[0] < 0xF0 ? 2 : 3;
  if ((size_t)(end - at) <= more) return NULL;
  for (size_t i = 1; i <= more; i++)
    if ((bytes[i] & 0xC0) != 0x80) return NULL;
  if ((bytes[0] == 0xE0 && bytes[1] < 0xA0) || (bytes[0] == 0xED && bytes[1] > 0x9F)) return NULL;
  if ((bytes[0] == 0xF0 && bytes[1] < 0x90) || (bytes[0] == 0xF4 && bytes[1] > 0x8F)) return NULL;
  return at + more + 1;
}

static int hex4(const char *at, const char *end) {
  int value = 0;
  if (end - at < 4) return -1;
  for (int i = 0; i < 4; i++) {
    char c = at[i];
    int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

static const char *escape(const char *at, const char *end) {
  if (++at == end) return NULL;
  if (*at != 'u') return *at && strchr("\"\\/bfnrt", *at) ? at + 1 : NULL;
  int unit = hex4(at + 1, end);
  if (unit < 0 || (unit >= 0xDC00 && unit <= 0xDFFF)) return NULL;
  if (unit < 0xD800 || unit > 0xDBFF) return at + 5;
  if (end - at < 11 || at[5] != '\\' || at[6] != 'u') return NULL;
  int low = hex4(at + 7, end);
  return low >= 0xDC00 && low <= 0xDFFF ? at + 11 : NULL;
}

/* Skips plain bytes, eight at once: a bit is set in each byte that is a quote, a backslash, a control character or no ASCII. */
static inline const char *skip_plain(const char *at, const char *end) {
  const uint64_t ones = UINT64_C(0x0101010101010101), tops = ones * 0x80;
  uint64_t word;
  for (; end - at >= 8; at += 8) {
    memcpy(&word, at, 8);
    uint64_t quote = word ^ ones * '"', slash = word ^ ones * '\\';
    uint64_t special = (((quote - ones) & ~quote) | ((slash - ones) & ~slash) | ((word - ones * 32) & ~word) | word) & tops;
    if (special) return at + (__builtin_ctzll(special) >> 3);
  }
  return at;
}

/* `at` stands behind the opening quote; gives the place behind the closing one. */
static inline const char *string(const char *at, const char *end) {
  while (at && (at = skip_plain(at, end)) < end) {
    switch (string_class[(unsigned char)*at]) {
    case PLAIN: at++; break;
    case QUOTE: return at + 1;
    case ESCAPE: at = escape(at, end); break;
    case LEAD: at = utf8(at, end); break;
    default: return NULL;
    }
  }
  return NULL;
}

static const char *digits(const char *at, const char *end) {
  if (at == end || *at < '0' || *at > '9') return NULL;
  while (at < end && *at >= '0' && *at <= '9') at++;
  return at;
}

static const char *number(const char *at, const char *end) {
  if (*at == '-') at++;
  at = at < end && *at == '0' ? at + 1 : digits(at, end);
  if (at && at < end && *at == '.') at = digits(at + 1, end);
  if (at && at < end && (*at == 'e' || *at == 'E')) {
    at++;
    if (at < end && (*at == '+' || *at == '-')) at++;
    at = digits(at, end);
  }
  return at;
}

static inline const char *space(const char *at, const char *end) {
  while (at < end && (*at == ' ' || *at == '\t' || *at == '\n' || *at == '\r')) at++;
  return at;
}

static const char *word(const char *at, const char *end, const char *expected, size_t length) {
  return (size_t)(end - at) >= length && memcmp(at, expected, length) == 0 ? at + length : NULL;
}

static const char *scalar(const char *at, const char *end) {
  switch (*at) {
  case '"': return string(at + 1, end);
  case 't': return word(at, end, "true", 4);
  case 'f': return word(at, end, "false", 5);
  case 'n': return word(at, end, "null", 4);
  default: return number(at, end);
  }
}

/* Behind a key's colon, or null. */
static inline const char *key(const char *at, const char *end) {
  at = space(at, end);
  if (at == end || *at != '"' || !(at = string(at + 1, end))) return NULL;
  at = space(at, end);
  return at < end && *at == ':' ? at + 1 : NULL;
}

size_t ref_tokenize(const char *text, size_t length) {
  const char *at = text, *end = text + length;
  char closing[DEPTH];
  size_t depth = 0, tokens = 0;
  for (;;) {
    at = space(at, end);
    if (at == end) return 0;
    tokens++;
    if (*at == '{' || *at == '[') {
      char close = *at == '{' ? '}' : ']';
      at = space(at + 1, end);
      if (at == end || depth == DEPTH) return 0;
      closing[depth++] = close;
      if (*at != close) {
        if (close == '}' && (tokens++, !(at = key(at, end)))) return 0;
        continue;
      }
    } else if (!(at = scalar(at, end))) {
      return 0;
    }
    for (at = space(at, end); depth && at < end && *at == closing[depth - 1]; at = space(at + 1, end)) depth--, tokens++;
    if (!depth) return at == end ? tokens : 0;
    if (at == end || *at++ != ',') return 0;
    if (closing[depth - 1] == '}' && (tokens++, !(at = key(at, end)))) return 0;
  }
}
