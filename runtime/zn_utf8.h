/* zn_utf8.h: characters of text that nobody has checked: decoding, and folding of what only looks wider than ASCII. */
#ifndef ZN_UTF8_H
#define ZN_UTF8_H

#include <stdint.h>

#define ZN_UTF8_BAD UINT32_MAX

/* Decodes the character at *at, which is before `end`, and moves behind it. Where no character begins (also overlong forms and
 * surrogates: Unicode, table 3-7) it gives ZN_UTF8_BAD and moves by one byte. */
static inline uint32_t zn_utf8(const char **at, const char *end) {
  const unsigned char *bytes = (const unsigned char *)*at;
  uint32_t lead = bytes[0], more = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
  (*at)++;
  if (!more) return lead;
  if (lead < 0xC2 || lead > 0xF4 || (uint32_t)(end - *at > 3 ? 3 : end - *at) < more) return ZN_UTF8_BAD;
  uint32_t low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80, high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (bytes[1] < low || bytes[1] > high) return ZN_UTF8_BAD;
  uint32_t character = lead & (0x3Fu >> more);
  for (uint32_t i = 1; i <= more; i++) {
    if ((bytes[i] & 0xC0) != 0x80) return ZN_UTF8_BAD;
    character = character << 6 | (bytes[i] & 0x3Fu);
  }
  *at += more;
  return character;
}

/* Full-width forms as ASCII, blanks of any width as a blank, dashes of any length as a hyphen. */
static inline uint32_t zn_fold(uint32_t character) {
  if (character < 0x80) return character;
  if (character >= 0xFF01 && character <= 0xFF5E) return character - 0xFEE0;
  if (character == 0xA0 || character == 0x1680 || (character >= 0x2000 && character <= 0x200A) || character == 0x202F ||
      character == 0x205F || character == 0x3000)
    return ' ';
  if ((character >= 0x2010 && character <= 0x2015) || character == 0x2212 || character == 0xFE58 || character == 0xFE63) return '-';
  return character;
}

#endif
