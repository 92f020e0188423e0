/* image_columns.c: turns an image into one in which the bytes of equal records stand by their place in the record, all the first ones, then
 * all the second, each as its difference from the one before: it deflates to two thirds. guide/unpack.js turns it back. Header and section table
 * stay, so that it is known how. The names are a hash table, in which nothing follows from what is before: they stay too. */
#include <string.h>

#include "guide.h"
#include "zn_image.h"

static void columns_write(unsigned char *to, const unsigned char *from, uint32_t count, uint32_t size) {
  for (uint32_t column = 0; column < size; column++) {
    unsigned char before = 0;
    for (uint32_t record = 0; record < count; record++) {
      unsigned char byte = from[(size_t)record * size + column];
      *to++ = (unsigned char)(byte - before);
      before = byte;
    }
  }
}

const void *image_columns(struct arena *arena, const void *image, size_t length) {
  const struct zn_image_header *header = image;
  const struct zn_image_section *sections = (const struct zn_image_section *)(header + 1);
  unsigned char *made = arena_take(arena, length);
  memcpy(made, image, length);
  for (uint32_t i = 0; i < header->section_count; i++) {
    const struct zn_image_section *section = &sections[i];
    if (section->kind == ZN_SECTION_NAMES || section->record_size == 1) continue;
    columns_write(made + section->offset, (const unsigned char *)image + section->offset, section->count, section->record_size);
  }
  return made;
}
