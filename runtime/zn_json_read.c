/* zn_json_read.c: reads strict RFC 8259 text in one pass, value by value. Assumes nothing about the bytes; takes no memory. */
#include "zn_core.h"
#include "zn_json.h"

static void fail(struct zn_json *json) { json->failed = 1; }

static char peek(const struct zn_json *json) { return json->at < json->end ? *json->at : '\0'; }

static void skip_space(struct zn_json *json) {
  while (json->at < json->end && (*json->at == ' ' || *json->at == '\n' || *json->at == '\r' || *json->at == '\t')) json->at++;
}

char zn_json_next(struct zn_json *json) {
  skip_space(json);
  char c = json->failed ? '\0' : peek(json);
  if (c == '-' || (c >= '0' && c <= '9')) return '0';
  if (c == '{' || c == '[' || c == '"' || c == 't' || c == 'f' || c == 'n') return c;
  fail(json);
  return '\0';
}

void zn_json_enter(struct zn_json *json) { json->at++; }

/* Between two things of a group that `close` ends: 1 when another follows. */
static uint32_t another(struct zn_json *json, uint32_t *first, char close) {
  skip_space(json);
  if (json->failed) return 0;
  if (peek(json) == close) {
    json->at++;
    return 0;
  }
  if (*first) {
    *first = 0;
    return 1;
  }
  if (peek(json) != ',') return fail(json), 0;
  json->at++;
  return 1;
}

uint32_t zn_json_element(struct zn_json *json, uint32_t *first) { return another(json, first, ']'); }

uint32_t zn_json_member(struct zn_json *json, uint32_t *first, struct zn_span *key) {
  if (!another(json, first, '}')) return 0;
  if (zn_json_next(json) != '"') return fail(json), 0;
  *key = zn_json_string(json);
  skip_space(json);
  if (json->failed || peek(json) != ':') return fail(json), 0;
  json->at++;
  return 1;
}

static uint32_t continues(const char *at, const char *end, uint32_t count) {
  if ((size_t)(end - at) < count) return 0;
  for (uint32_t i = 0; i < count; i++)
    if ((at[i] & 0xC0) != 0x80) return 0;
  return 1;
}

/* Length of the well-formed UTF-8 sequence that begins with a byte above 0x7F; 0: none. */
static uint32_t sequence_length(const char *at, const char *end) {
  unsigned char lead = (unsigned char)*at, second = at + 1 < end ? (unsigned char)at[1] : 0;
  if (lead >= 0xC2 && lead <= 0xDF) return continues(at + 1, end, 1) ? 2 : 0;
  if (lead >= 0xE0 && lead <= 0xEF) {
    if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F)) return 0;
    return continues(at + 1, end, 2) ? 3 : 0;
  }
  if (lead >= 0xF0 && lead <= 0xF4) {
    if ((lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F)) return 0;
    return continues(at + 1, end, 3) ? 4 : 0;
  }
  return 0;
}

static int32_t hex4(const char *at, const char *end) {
  int32_t value = 0;
  if (end - at < 4) return -1;
  for (int i = 0; i < 4; i++) {
    char c = at[i], lower = (char)(c | 0x20);
    int32_t digit = c >= '0' && c <= '9' ? c - '0' : lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

/* Length of the escape at a backslash, surrogate pairs as one; 0: none. */
static uint32_t escape_length(const char *at, const char *end) {
  if (end - at < 2) return 0;
  switch (at[1]) {
    case '"': case '\\': case '/': case 'b': case 'f': case 'n': case 'r': case 't': return 2;
    case 'u': break;
    default: return 0;
  }
  int32_t unit = hex4(at + 2, end);
  if (unit < 0 || (unit >= 0xDC00 && unit <= 0xDFFF)) return 0;
  if (unit < 0xD800 || unit > 0xDBFF) return 6;
  if (end - at < 12 || at[6] != '\\' || at[7] != 'u') return 0;
  int32_t low = hex4(at + 8, end);
  return low >= 0xDC00 && low <= 0xDFFF ? 12 : 0;
}

/* Passes over plain ASCII, eight bytes a step. */
static void skip_plain(struct zn_json *json) {
  while (json->end - json->at >= 8) {
    uint64_t word = zn_load64(json->at), stop = zn_json_special(word) | (word & UINT64_C(0x8080808080808080));
    if (stop) {
      json->at += (uint32_t)__builtin_ctzll(stop) >> 3;
      return;
    }
    json->at += 8;
  }
}

struct zn_span zn_json_string(struct zn_json *json) {
  const char *begin = ++json->at;
  json->escaped = 0;
  for (skip_plain(json); json->at < json->end; skip_plain(json)) {
    unsigned char c = (unsigned char)*json->at;
    if (c == '"') return (struct zn_span){begin, (size_t)(json->at++ - begin)};
    json->escaped |= c == '\\';
    uint32_t step = c == '\\' ? escape_length(json->at, json->end) : c < 0x20 ? 0 : c < 0x80 ? 1 : sequence_length(json->at, json->end);
    if (!step) break;
    json->at += step;
  }
  fail(json);
  return (struct zn_span){begin, 0};
}

static uint32_t skip_digits(struct zn_json *json) {
  const char *begin = json->at;
  while (json->at < json->end && *json->at >= '0' && *json->at <= '9') json->at++;
  return json->at > begin;
}

/* The rest of a number behind its whole part; 1 when there is one. */
static uint32_t fraction(struct zn_json *json) {
  uint32_t found = 0;
  if (peek(json) == '.') {
    json->at++;
    found = 1;
    if (!skip_digits(json)) fail(json);
  }
  if (!json->failed && (peek(json) | 0x20) == 'e') {
    json->at++;
    found = 1;
    if (peek(json) == '+' || peek(json) == '-') json->at++;
    if (!skip_digits(json)) fail(json);
  }
  return found;
}

/* A number ends where a value may end. */
static uint32_t ends(struct zn_json *json) {
  char c = peek(json);
  if (json->at == json->end || c == ',' || c == '}' || c == ']' || c == ' ' || c == '\t' || c == '\r' || c == '\n') return 1;
  return fail(json), 0;
}

uint32_t zn_json_integer(struct zn_json *json, int64_t *number) {
  uint32_t negative = peek(json) == '-';
  json->at += negative;
  const char *begin = json->at;
  if (!skip_digits(json) || (*begin == '0' && json->at - begin > 1)) return fail(json), 0;
  const char *end = json->at;
  if (fraction(json) || !ends(json) || end - begin > 19) return 0;
  uint64_t value = 0; /* nineteen digits fit */
  for (const char *at = begin; at < end; at++) value = value * 10 + (uint64_t)(*at - '0');
  if (value > (uint64_t)INT64_MAX + negative) return 0;
  *number = negative ? (int64_t)(0 - value) : (int64_t)value;
  return 1;
}

char zn_json_word(struct zn_json *json) {
  static const struct zn_span words[] = {{"true", 4}, {"false", 5}, {"null", 4}};
  for (uint32_t i = 0; i < 3; i++)
    if ((size_t)(json->end - json->at) >= words[i].length && memcmp(json->at, words[i].bytes, words[i].length) == 0) {
      json->at += words[i].length;
      return *words[i].bytes;
    }
  fail(json);
  return '\0';
}

void zn_json_finish(struct zn_json *json) {
  skip_space(json);
  if (json->at < json->end) fail(json);
}

static uint32_t put_code_point(char *room, uint32_t point) {
  if (point < 0x80) return room[0] = (char)point, 1;
  uint32_t more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
  static const uint8_t lead[] = {0, 0xC0, 0xE0, 0xF0};
  room[0] = (char)(lead[more] | point >> 6 * more);
  for (uint32_t i = 1; i <= more; i++) room[i] = (char)(0x80 | (point >> 6 * (more - i) & 0x3F));
  return more + 1;
}

/* The character that the (checked) escape at `at` stands for. */
static uint32_t escaped_point(const char *at, const char *end) {
  static const char from[] = "bfnrt", to[] = "\b\f\n\r\t";
  for (uint32_t i = 0; i < 5; i++)
    if (at[1] == from[i]) return (unsigned char)to[i];
  if (at[1] != 'u') return (unsigned char)at[1];
  uint32_t unit = (uint32_t)hex4(at + 2, end);
  return unit < 0xD800 || unit > 0xDBFF ? unit : 0x10000 + ((unit - 0xD800) << 10) + ((uint32_t)hex4(at + 8, end) - 0xDC00);
}

struct zn_span zn_json_unescape(struct zn_span raw, char *room, size_t size) {
  const char *at = raw.bytes, *end = raw.bytes + raw.length;
  size_t length = 0;
  for (; at < end && *at != '\\'; at++) {}
  if (at == end) return raw;
  for (at = raw.bytes; at < end;) {
    if (size - length < 4) return (struct zn_span){room, SIZE_MAX};
    if (*at != '\\') {
      room[length++] = *at++;
      continue;
    }
    length += put_code_point(room + length, escaped_point(at, end));
    at += escape_length(at, end);
  }
  return (struct zn_span){room, length};
}
