/* zn_json_write.c: writes JSON into a bounded buffer; what does not fit is counted, so that the caller sees how much room was needed. */
#include "zn_core.h"
#include "zn_json.h"

void zn_out_number(struct zn_out *out, int64_t number) {
  char digits[20];
  uint32_t at = sizeof digits;
  uint64_t value = number < 0 ? 0 - (uint64_t)number : (uint64_t)number;
  do digits[--at] = (char)('0' + value % 10);
  while (value /= 10);
  if (number < 0) digits[--at] = '-';
  zn_out_bytes(out, digits + at, sizeof digits - at);
}

static void escape(struct zn_out *out, unsigned char c) {
  static const char hex[] = "0123456789abcdef";
  char unit[] = {'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15]};
  if (c == '"') ZN_OUT(out, "\\\"");
  else if (c == '\\') ZN_OUT(out, "\\\\");
  else zn_out_bytes(out, unit, sizeof unit);
}

/* Copies the bytes at the start that need no escape; gives their number. Eight bytes a step, the last step takes the last eight again. */
static size_t copy_plain(char *to, const char *bytes, size_t length) {
  size_t at = 0;
  for (uint64_t word; length >= 8; at = at + 16 <= length ? at + 8 : length - 8) {
    word = zn_load64(bytes + at);
    if (zn_json_special(word)) break;
    memcpy(to + at, &word, sizeof word);
    if (at + 8 == length) return length;
  }
  for (; at < length && (unsigned char)bytes[at] >= 0x20 && bytes[at] != '"' && bytes[at] != '\\'; at++) to[at] = bytes[at];
  return at;
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
