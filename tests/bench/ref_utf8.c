/* ref_utf8.c: whether bytes are UTF-8 (Unicode, table 3-7): the reference for reading addresses. */
#include "bench.h"

static size_t follow(const unsigned char *at, size_t left) {
  unsigned lead = at[0];
  size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80, high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (lead < 0xC2 || lead > 0xF4 || left < length || at[1] < low || at[1] > high) return 0;
  for (size_t i = 2; i < length; i++)
    if ((at[i] & 0xC0) != 0x80) return 0;
  return length;
}

int ref_utf8(const char *text, size_t length) {
  const unsigned char *at = (const unsigned char *)text, *end = at + length;
  while (at < end) {
    size_t step = *at < 0x80 ? 1 : follow(at, (size_t)(end - at));
    if (!step) return 0;
    at += step;
  }
  return 1;
}
