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

/* Bytes at the start that need no escape. */
static size_t plain_length(const char *bytes, size_t length) {
  size_t at = 0;
  for (; at + 8 <= length; at += 8) {
    uint64_t special = zn_json_special(zn_load64(bytes + at));
    if (special) return at + ((uint32_t)__builtin_ctzll(special) >> 3);
  }
  while (at < length && (unsigned char)bytes[at] >= 0x20 && bytes[at] != '"' && bytes[at] != '\\') at++;
  return at;
}

void zn_out_escaped(struct zn_out *out, const char *bytes, size_t length) {
  while (length) {
    size_t plain = plain_length(bytes, length);
    zn_out_bytes(out, bytes, plain);
    if (plain == length) return;
    escape(out, (unsigned char)bytes[plain]);
    bytes += plain + 1;
    length -= plain + 1;
  }
}
