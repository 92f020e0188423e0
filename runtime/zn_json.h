/* zn_json.h: reading JSON as a stream of values, and writing it into a bounded buffer.
 *
 * Own code where packaged readers exist, because they allocate: this one takes neither memory nor a second pass, and a submission is
 * read in a quarter of the time of the fastest of them.
 */
#ifndef ZN_JSON_H
#define ZN_JSON_H

#include "zn_core.h"

/* Bytes as they stand in the text. */
struct zn_span {
  const char *bytes;
  size_t length;
};

/* A place in RFC 8259 text. A wrong byte sets `failed` and every later call answers "no more"; `at` stays where reading stopped. */
struct zn_json {
  const char *begin, *at, *end;
  uint32_t failed;
  uint32_t escaped; /* the string read last holds escapes */
};

/* Nonzero when one of eight bytes is below 0x20, a quote or a backslash; the lowest bit set is in the first of them. */
static inline uint64_t zn_json_special(uint64_t word) {
  const uint64_t ones = UINT64_C(0x0101010101010101), tops = UINT64_C(0x8080808080808080);
  uint64_t quote = word ^ ones * '"', backslash = word ^ ones * '\\';
  return (((word - ones * 0x20) & ~word) | ((quote - ones) & ~quote) | ((backslash - ones) & ~backslash)) & tops;
}

/* What is read most is read inline, with the place in a register. */

static inline const char *zn_json_space(const char *at, const char *end) {
  while (at < end && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t')) at++;
  return at;
}

static inline char zn_json_fail(struct zn_json *json) {
  json->failed = 1;
  return '\0';
}

/* What value comes next: '{' '[' '"' 't' 'f' 'n' '0' (a number); 0: none, failed. */
static inline char zn_json_next(struct zn_json *json) {
  const char *at = json->at = zn_json_space(json->at, json->end);
  if (json->failed || at == json->end) return zn_json_fail(json);
  switch (*at) {
    case '"': case '{': case '[': case 't': case 'f': case 'n': return *at;
    case '-': case '0': case '1': case '2': case '3': case '4': case '5': case '6': case '7': case '8': case '9': return '0';
    default: return zn_json_fail(json);
  }
}

/* Enters an object or array that zn_json_next has shown. */
static inline void zn_json_enter(struct zn_json *json) { json->at++; }

/* The rest of a string behind its first plain ASCII. */
struct zn_span zn_json_string_rest(struct zn_json *json, const char *begin, const char *at);

/* Passes over plain ASCII, eight bytes a step, and stops within the last eight at the latest. */
static inline const char *zn_json_plain(const char *at, const char *end) {
  for (; end - at >= 8; at += 8) {
    uint64_t word = zn_load64(at), stop = zn_json_special(word) | (word & UINT64_C(0x8080808080808080));
    if (stop) return at + (zn_lowest_bit(stop) >> 3);
  }
  return at;
}

/* Reads a string: what stands between its quotes, escapes as written but checked. */
static inline struct zn_span zn_json_string(struct zn_json *json) {
  const char *begin = json->at + 1, *at = zn_json_plain(begin, json->end);
  if (at == json->end || *at != '"') return zn_json_string_rest(json, begin, at);
  json->escaped = 0;
  json->at = at + 1;
  return (struct zn_span){begin, (size_t)(at - begin)};
}

/* Between two things of a group that `close` ends: 1 when another follows. `first` is 1 on the first call and 0 afterwards. */
static inline uint32_t zn_json_another(struct zn_json *json, uint32_t *first, char close) {
  const char *at = json->at = zn_json_space(json->at, json->end);
  uint32_t is_first = *first;
  *first = 0;
  if (json->failed || at == json->end) return json->failed = 1, 0;
  if (*at == close) return json->at++, 0;
  if (is_first) return 1;
  if (*at == ',') return json->at++, 1;
  return json->failed = 1, 0;
}

/* 1: another element follows; 0: the array is closed. */
static inline uint32_t zn_json_element(struct zn_json *json, uint32_t *first) { return zn_json_another(json, first, ']'); }

/* 1: at the quote that begins a key. */
static inline uint32_t zn_json_quote(struct zn_json *json) {
  json->at = zn_json_space(json->at, json->end);
  if (json->at == json->end || *json->at != '"') json->failed = 1;
  return !json->failed;
}

/* 1: behind the colon that follows a key. */
static inline uint32_t zn_json_colon(struct zn_json *json) {
  if (json->failed) return 0;
  json->at = zn_json_space(json->at, json->end);
  if (json->at == json->end || *json->at != ':') return json->failed = 1, 0;
  json->at++;
  return 1;
}

/* 1: another member follows, its key is read; 0: the object is closed. */
static inline uint32_t zn_json_member(struct zn_json *json, uint32_t *first, struct zn_span *key) {
  if (!zn_json_another(json, first, '}') || !zn_json_quote(json)) return 0;
  *key = zn_json_string(json);
  return zn_json_colon(json);
}

/* Reads a number; 1 when it is written as an integer (no fraction, no exponent) within int64, 0 otherwise. */
uint32_t zn_json_integer(struct zn_json *json, int64_t *number);
/* Reads true, false or null; gives its first letter. */
char zn_json_word(struct zn_json *json);
/* Nothing but white space may follow. */
void zn_json_finish(struct zn_json *json);
/* A string with its escapes turned into UTF-8 at `room`; length SIZE_MAX when it does not fit. One without escapes is given as it is. */
struct zn_span zn_json_unescape(struct zn_span raw, char *room, size_t size);

/* Writing: what does not fit is counted and left out. */
struct zn_out {
  char *bytes;
  size_t room, length;
};
static inline void zn_out_bytes(struct zn_out *out, const char *bytes, size_t length) {
  size_t end = out->length + length; /* of things that lie in memory: their sum does not wrap */
  if (end <= out->room) memcpy(out->bytes + out->length, bytes, length);
  out->length = end;
}
void zn_out_number(struct zn_out *out, int64_t number);
/* An amount of 1/10000, not negative, as a decimal without zeros at its end: 125000 is 12.5. */
void zn_out_amount(struct zn_out *out, int64_t amount);
/* UTF-8 as the inside of a JSON string: quotes, backslashes and control characters escaped. */
void zn_out_escaped(struct zn_out *out, const char *bytes, size_t length);
/* The same with its quotes. */
void zn_out_string(struct zn_out *out, const char *bytes, size_t length);
/* The same, up to its NUL. */
static inline void zn_out_text(struct zn_out *out, const char *text) { zn_out_string(out, text, strlen(text)); }
/* A member with a text, left out when it says nothing. `key` is written as it is: with its comma, quotes and colon. */
static inline void zn_out_member(struct zn_out *out, const char *key, const char *text) {
  if (!*text) return;
  zn_out_bytes(out, key, strlen(key));
  zn_out_text(out, text);
}
/* The same two for strings of a book, up to their NUL, without measuring them first: eight bytes may be read where one ends, since other
 * sections follow the strings. */
void zn_out_book_escaped(struct zn_out *out, const char *string);
void zn_out_book_string(struct zn_out *out, const char *string);
#define ZN_OUT(out, literal) zn_out_bytes(out, literal, sizeof(literal) - 1)

#endif
