/* image_columns.c: turns an image into one in which the bytes of equal records stand by their place in the record, all the first ones, then
 * all the second: it deflates to two thirds. guide/unpack.js turns it back. Header and section table stay, so that it is known how. */
#include <string.h>

#include "guide.h"
#include "zn_image.h"

static void columns_write(unsigned char *to, const unsigned char *from, uint32_t count, uint32_t size) {
  for (uint32_t column = 0; column < size; column++)
    for (uint32_t record = 0; record < count; record++) *to++ = from[(size_t)record * size + column];
}

const void *image_columns(struct arena *arena, const void *image, size_t length) {
  const struct zn_image_header *header = image;
  const struct zn_image_section *sections = (const struct zn_image_section *)(header + 1);
  unsigned char *made = arena_take(arena, length);
  memcpy(made, image, length);
  for (uint32_t i = 0; i < header->section_count; i++)
    columns_write(made + sections[i].offset, (const unsigned char *)image + sections[i].offset, sections[i].count, sections[i].record_size);
  return made;
}
