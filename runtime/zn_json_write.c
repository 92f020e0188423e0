/* zn_json_write.c: writes JSON into a bounded buffer; what does not fit is counted, so that the caller sees how much room was needed. */
#include "zn_core.h"
#include "zn_json.h"

void zn_out_number(struct zn_out *out, int64_t number) {
  if (number >= 0 && number < 10) {
    zn_out_bytes(out, &"0123456789"[number], 1);
    return;
  }
  char digits[20];
  uint32_t at = sizeof digits;
  uint64_t value = number < 0 ? 0 - (uint64_t)number : (uint64_t)number;
  do digits[--at] = (char)('0' + value % 10);
  while (value /= 10);
  if (number < 0) digits[--at] = '-';
  zn_out_bytes(out, digits + at, sizeof digits - at);
}

void zn_out_amount(struct zn_out *out, int64_t amount) {
  char digits[4];
  int64_t part = amount % 10000;
  uint32_t length = sizeof digits;
  zn_out_number(out, amount / 10000);
  for (uint32_t i = length; i-- > 0; part /= 10) digits[i] = (char)('0' + part % 10);
  while (length && digits[length - 1] == '0') length--;
  if (length) ZN_OUT(out, ".");
  zn_out_bytes(out, digits, length);
}

static void escape(struct zn_out *out, unsigned char c) {
  static const char hex[] = "0123456789abcdef";
  char unit[] = {'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15]};
  if (c == '"') ZN_OUT(out, "\\\"");
  else if (c == '\\') ZN_OUT(out, "\\\\");
  else zn_out_bytes(out, unit, sizeof unit);
}

static size_t copy_bytes(char *to, const char *bytes, size_t at, size_t length) {
  for (; at < length && (unsigned char)bytes[at] >= 0x20 && bytes[at] != '"' && bytes[at] != '\\'; at++) to[at] = bytes[at];
  return at;
}

/* Copies the bytes at the start that need no escape; gives their number. Eight bytes a step, the last step takes the last eight again. */
static inline size_t copy_plain(char *to, const char *bytes, size_t length) {
  size_t at = 0;
  if (length < 8) return copy_bytes(to, bytes, 0, length);
  for (; at + 8 < length; at += 8) {
    uint64_t word = zn_load64(bytes + at);
    if (zn_json_special(word)) return copy_bytes(to, bytes, at, length);
    memcpy(to + at, &word, sizeof word);
  }
  uint64_t word = zn_load64(bytes + length - 8);
  if (zn_json_special(word)) return copy_bytes(to, bytes, at, length);
  memcpy(to + length - 8, &word, sizeof word);
  return length;
}

void zn_out_escaped(struct zn_out *out, const char *bytes, size_t length) {
  while (length) {
    if (out->length + length > out->room) { /* escapes only add to it */
      out->length += length;
      return;
    }
    size_t plain = copy_plain(out->bytes + out->length, bytes, length);
    out->length += plain;
    if (plain == length) return;
    escape(out, (unsigned char)bytes[plain]);
    bytes += plain + 1;
    length -= plain + 1;
  }
}

void zn_out_string(struct zn_out *out, const char *bytes, size_t length) {
  char *to = out->bytes + out->length;
  if (out->length + length + 2 <= out->room && copy_plain(to + 1, bytes, length) == length) {
    to[0] = to[length + 1] = '"';
    out->length += length + 2;
    return;
  }
  ZN_OUT(out, "\"");
  zn_out_escaped(out, bytes, length);
  ZN_OUT(out, "\"");
}

/* Copies a string of a book up to what needs an escape or its end, gives the number of bytes; up to seven more are written. SIZE_MAX when
 * the room does not hold that. */
static inline size_t copy_book(char *to, size_t room, const char *string) {
  for (size_t at = 0; at + 8 <= room; at += 8) {
    uint64_t word = zn_load64(string + at), stop = zn_json_special(word); /* NUL is one of those below 0x20 */
    memcpy(to + at, &word, sizeof word);
    if (stop) return at + (zn_lowest_bit(stop) >> 3);
  }
  return SIZE_MAX;
}

void zn_out_book_escaped(struct zn_out *out, const char *string) {
  size_t length = out->length < out->room ? copy_book(out->bytes + out->length, out->room - out->length, string) : SIZE_MAX;
  if (length != SIZE_MAX && !string[length]) out->length += length;
  else zn_out_escaped(out, string, strlen(string));
}

void zn_out_book_string(struct zn_out *out, const char *string) {
  size_t begin = out->length + 1, length = begin < out->room ? copy_book(out->bytes + begin, out->room - begin, string) : SIZE_MAX;
  if (length == SIZE_MAX || string[length] || begin + length == out->room) {
    zn_out_string(out, string, strlen(string));
    return;
  }
  out->bytes[begin - 1] = out->bytes[begin + length] = '"';
  out->length = begin + length + 1;
}
