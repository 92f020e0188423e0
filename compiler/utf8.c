/* utf8.c: decodes UTF-8 and classifies characters by small tables of ranges. Assumes nothing of the locale. */
#include "utf8.h"

#include <string.h>

struct range {
  uint32_t first, last;
};

static bool in_ranges(uint32_t character, const struct range *ranges, size_t count) {
  size_t low = 0, high = count;
  while (low < high) {
    size_t middle = (low + high) / 2;
    if (character > ranges[middle].last) low = middle + 1;
    else high = middle;
  }
  return low < count && character >= ranges[low].first;
}

/* Length of the sequence that a byte begins, and the least character it may hold: shorter ones would be overlong. */
static size_t sequence_length(unsigned char byte, uint32_t *least) {
  if (byte < 0x80) return *least = 0, 1;
  if (byte >= 0xC2 && byte < 0xE0) return *least = 0x80, 2;
  if (byte >= 0xE0 && byte < 0xF0) return *least = 0x800, 3;
  if (byte >= 0xF0 && byte < 0xF5) return *least = 0x10000, 4;
  return 0;
}

uint32_t utf8_next(const char **at, const char *end, bool *valid) {
  const unsigned char *bytes = (const unsigned char *)*at;
  uint32_t least = 0;
  size_t length = sequence_length(bytes[0], &least);
  uint32_t character = length > 1 ? bytes[0] & (0x7Fu >> length) : bytes[0];
  bool good = length > 0 && (size_t)(end - *at) >= length;
  for (size_t i = 1; good && i < length; i++) {
    good = (bytes[i] & 0xC0) == 0x80;
    character = character << 6 | (bytes[i] & 0x3F);
  }
  good = good && character >= least && character <= 0x10FFFF && (character < 0xD800 || character > 0xDFFF);
  *at += good ? length : 1;
  if (good) return character;
  *valid = false;
  return utf8_bad;
}

const char *utf8_skip_plain(const char *at, const char *end) {
  const uint64_t ones = UINT64_MAX / 255;
  for (uint64_t word; end - at >= 8; at += 8) { /* no byte is below a blank, beyond ASCII, or a delete */
    memcpy(&word, at, sizeof word);
    if (((word - ones * ' ') | word | (word + ones)) & ones * 0x80) break;
  }
  while (at < end && *at >= ' ' && *at < 0x7F) at++;
  return at;
}

bool utf8_forbidden(uint32_t character) {
  static const struct range ranges[] = {
      {0x00, 0x08}, {0x0B, 0x0C}, {0x0E, 0x1F}, {0x7F, 0x9F}, {0x2028, 0x202E}, {0x2066, 0x2069}, {0xFDD0, 0xFDEF}, {0xFEFF, 0xFEFF}};
  if ((character > 0x1F && character < 0x7F) || (character > 0x2069 && character < 0xFDD0)) return false; /* nearly all: seen at once */
  return (character & 0xFFFE) == 0xFFFE || in_ranges(character, ranges, sizeof ranges / sizeof *ranges);
}

uint32_t utf8_width(uint32_t character) {
  static const struct range none[] = {
      {0x0300, 0x036F}, {0x0483, 0x0489}, {0x0591, 0x05BD}, {0x0610, 0x061A}, {0x064B, 0x065F}, {0x0670, 0x0670}, {0x06D6, 0x06DC},
      {0x06DF, 0x06E4}, {0x0900, 0x0902}, {0x093C, 0x093C}, {0x094D, 0x094D}, {0x0E31, 0x0E31}, {0x0E34, 0x0E3A}, {0x0E47, 0x0E4E},
      {0x0F71, 0x0F7E}, {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF}, {0x200B, 0x200F}, {0x20D0, 0x20FF}, {0x302A, 0x302D}, {0x3099, 0x309A},
      {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}, {0xE0100, 0xE01EF}};
  static const struct range wide[] = {
      {0x1100, 0x115F},   {0x231A, 0x231B},   {0x2329, 0x232A},   {0x23E9, 0x23EC},   {0x25FD, 0x25FE},   {0x2614, 0x2615},
      {0x26AA, 0x26AB},   {0x2705, 0x2705},   {0x270A, 0x270B},   {0x2728, 0x2728},   {0x274C, 0x274C},   {0x2753, 0x2755},
      {0x2795, 0x2797},   {0x2B1B, 0x2B1C},   {0x2B50, 0x2B50},   {0x2E80, 0x303E},   {0x3041, 0x33FF},   {0x3400, 0x4DBF},
      {0x4E00, 0xA4CF},   {0xA960, 0xA97F},   {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE10, 0xFE19},   {0xFE30, 0xFE6F},
      {0xFF01, 0xFF60},   {0xFFE0, 0xFFE6},   {0x16FE0, 0x18AFF}, {0x1B000, 0x1B2FF}, {0x1F004, 0x1F004}, {0x1F18E, 0x1F19A},
      {0x1F200, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x20000, 0x2FFFD}, {0x30000, 0x3FFFD}};
  if (character < 0x300) return 1;
  if (in_ranges(character, none, sizeof none / sizeof *none)) return 0;
  return in_ranges(character, wide, sizeof wide / sizeof *wide) ? 2 : 1;
}
