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

/* What value comes next: '{' '[' '"' 't' 'f' 'n' '0' (a number); 0: none, failed. */
char zn_json_next(struct zn_json *json);
/* Enters an object or array that zn_json_next has shown. */
void zn_json_enter(struct zn_json *json);
/* 1: another member follows, its key is read; 0: the object is closed. `first` is 1 on the first call and 0 afterwards. */
uint32_t zn_json_member(struct zn_json *json, uint32_t *first, struct zn_span *key);
/* 1: another element follows; 0: the array is closed. */
uint32_t zn_json_element(struct zn_json *json, uint32_t *first);
/* Reads a string: what stands between its quotes, escapes as written but checked. */
struct zn_span zn_json_string(struct zn_json *json);
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
/* UTF-8 as the inside of a JSON string: quotes, backslashes and control characters escaped. */
void zn_out_escaped(struct zn_out *out, const char *bytes, size_t length);
#define ZN_OUT(out, literal) zn_out_bytes(out, literal, sizeof(literal) - 1)

#endif
