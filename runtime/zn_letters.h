/* zn_letters.h: turns UTF-8 into characters, and characters into those that names are compared by: small letters without accents, ordinary
 * instead of full-width forms. Shared by the compiler, which folds the names of a book, and by the core, which folds what is asked. */
#ifndef ZN_LETTERS_H
#define ZN_LETTERS_H

#include <stddef.h>
#include <stdint.h>

#define ZN_LETTER_BAD 0xFFFDu /* stands for bytes that are no UTF-8 */

/* The character that begins at `text`, of which `left` bytes (at least 1) remain, and its length. Bytes that are no UTF-8 (Unicode, table
 * 3-7) give ZN_LETTER_BAD one by one. */
static inline uint32_t zn_letter_next(const char *text, size_t left, uint32_t *length) {
  const unsigned char *bytes = (const unsigned char *)text;
  uint32_t lead = bytes[0], count = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  *length = 1;
  if (count == 1) return lead;
  if (lead < 0xC2 || lead > 0xF4 || left < count) return ZN_LETTER_BAD;
  uint32_t low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80, high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  uint32_t letter = lead & (0x7Fu >> count);
  if (bytes[1] < low || bytes[1] > high) return ZN_LETTER_BAD;
  for (uint32_t i = 1; i < count; i++) {
    if ((bytes[i] & 0xC0) != 0x80) return ZN_LETTER_BAD;
    letter = letter << 6 | (bytes[i] & 0x3Fu);
  }
  *length = count;
  return letter;
}

/* Writes a character as UTF-8; its length. There is room for four bytes. */
static inline uint32_t zn_letter_put(uint32_t letter, char *bytes) {
  if (letter < 0x80) return bytes[0] = (char)letter, 1;
  if (letter < 0x800) {
    bytes[0] = (char)(0xC0 | letter >> 6);
    bytes[1] = (char)(0x80 | (letter & 0x3F));
    return 2;
  }
  if (letter < 0x10000) {
    bytes[0] = (char)(0xE0 | letter >> 12);
    bytes[1] = (char)(0x80 | (letter >> 6 & 0x3F));
    bytes[2] = (char)(0x80 | (letter & 0x3F));
    return 3;
  }
  bytes[0] = (char)(0xF0 | letter >> 18);
  bytes[1] = (char)(0x80 | (letter >> 12 & 0x3F));
  bytes[2] = (char)(0x80 | (letter >> 6 & 0x3F));
  bytes[3] = (char)(0x80 | (letter & 0x3F));
  return 4;
}

/* What stands for itself in names and addresses. */
enum zn_letter_kind {
  ZN_LETTER_MARK, /* punctuation and everything that is no letter or digit: names do not hold it */
  ZN_LETTER_SPACE,
  ZN_LETTER_LINE, /* the end of a line */
  ZN_LETTER_DIGIT,
  ZN_LETTER_WORD, /* a letter of a script that separates words */
  ZN_LETTER_SIGN  /* a letter of a script that does not */
};

static inline enum zn_letter_kind zn_letter_kind(uint32_t letter) {
  if (letter < 0x80) {
    if ((letter | 0x20) - 'a' < 26) return ZN_LETTER_WORD;
    if (letter - '0' < 10) return ZN_LETTER_DIGIT;
    if (letter == '\n' || letter == '\r') return ZN_LETTER_LINE;
    return letter == ' ' || letter == '\t' ? ZN_LETTER_SPACE : ZN_LETTER_MARK;
  }
  if (letter >= 0x3041) {
    if (letter < 0xE000) return letter == 0x30FB || letter == 0x3250 ? ZN_LETTER_MARK : ZN_LETTER_SIGN;
    if (letter >= 0xFF10 && letter < 0xFF1A) return ZN_LETTER_DIGIT;
    if ((letter >= 0xFF21 && letter < 0xFF3B) || (letter >= 0xFF41 && letter < 0xFF5B)) return ZN_LETTER_WORD;
    if (letter >= 0xF900 && letter < 0xFB00) return ZN_LETTER_SIGN;
    if (letter >= 0xFB00 && letter < 0xFDD0) return ZN_LETTER_WORD; /* joined Latin and Arabic letters */
    return letter >= 0x20000 && letter < 0x3FFFE ? ZN_LETTER_SIGN : ZN_LETTER_MARK;
  }
  if (letter >= 0x2000) {
    if (letter == 0x3000 || (letter >= 0x2000 && letter <= 0x200A)) return ZN_LETTER_SPACE;
    if (letter == 0x3007 || letter == 0x3005) return ZN_LETTER_SIGN;
    if (letter == 0x2028 || letter == 0x2029) return ZN_LETTER_LINE;
    return letter >= 0x2C00 && letter < 0x2E80 && letter < 0x2E00 ? ZN_LETTER_WORD
           : letter >= 0x2E80 && letter < 0x2FE0                  ? ZN_LETTER_SIGN
                                                                  : ZN_LETTER_MARK;
  }
  if (letter >= 0x0E00 && letter < 0x1100) return ZN_LETTER_SIGN; /* Thai to Myanmar */
  if (letter < 0xC0)
    return letter == 0xA0 ? ZN_LETTER_SPACE : letter == 0xAA || letter == 0xBA || letter == 0xB5 ? ZN_LETTER_WORD : ZN_LETTER_MARK;
  if (letter == 0xD7 || letter == 0xF7 || letter == 0x60C || letter == 0x61B || letter == 0x61F) return ZN_LETTER_MARK;
  return ZN_LETTER_WORD;
}

/* A mark that is written on the letter before it. */
static inline uint32_t zn_letter_combines(uint32_t letter) {
  return (letter >= 0x300 && letter < 0x370) || (letter >= 0x483 && letter < 0x48A) || (letter >= 0x591 && letter < 0x5BE) ||
         (letter >= 0x64B && letter < 0x660) || (letter >= 0x1AB0 && letter < 0x1B00) || (letter >= 0x1DC0 && letter < 0x1E00) ||
         (letter >= 0x20D0 && letter < 0x2100) || (letter >= 0xFE20 && letter < 0xFE30);
}

/* The letter by which names are compared; 0: it is left out. */
static inline uint32_t zn_letter_fold(uint32_t letter) {
  static const char latin[] = /* U+00C0 to U+017F, without accents */
      "aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty"
      "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
  if (letter < 0x80) return letter - 'A' < 26 ? letter | 0x20 : letter == '\'' || letter == '`' ? 0 : letter;
  if (letter >= 0xC0 && letter < 0x180) return latin[letter - 0xC0] == '.' ? letter : (uint32_t)(unsigned char)latin[letter - 0xC0];
  if (letter >= 0xFF01 && letter < 0xFF5F) return zn_letter_fold(letter - 0xFEE0);
  if (letter >= 0x391 && letter < 0x3AA) return letter + 0x20; /* Greek */
  if (letter >= 0x410 && letter < 0x430) return letter + 0x20; /* Cyrillic */
  if (letter == 0x2018 || letter == 0x2019 || letter == 0x2BB || letter == 0x2BC || letter == 0x640 || zn_letter_combines(letter)) return 0;
  return letter;
}

#endif
