/* emit_c.c: reads an image for the emitters of C, and prints the pieces of C that they share. Assumes an image that image.c made. */
#include "emit_c.h"

#include <assert.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "output.h"

const struct zn_image_section *image_section(const void *image, enum zn_section kind) {
  return (const struct zn_image_section *)((const char *)image + sizeof(struct zn_image_header)) + (kind - 1);
}

const void *image_record(const void *image, enum zn_section kind, uint32_t index) {
  const struct zn_image_section *section = image_section(image, kind);
  return (const char *)image + section->offset + (size_t)index * section->record_size;
}

const char *image_string(const void *image, zn_string string) { return image_record(image, ZN_SECTION_STRINGS, string); }

void c_heading(struct output *output, const void *image, const char *what) {
  char digest[17];
  snprintf(digest, sizeof digest, "%016" PRIx64, ((const struct zn_image_header *)image)->digest);
  output_text(output, OUTPUT_MARK);
  output_text(output, digest);
  output_text(output, ". Change the YAML and build again instead of changing this.\n * ");
  output_text(output, what);
  output_text(output, " */\n");
}

static char c_letter(char letter, bool capital) {
  if (letter == '-') return '_';
  return capital && letter >= 'a' && letter <= 'z' ? (char)(letter - 'a' + 'A') : letter;
}

void c_name(struct output *output, const char *id, bool capitals) {
  for (; *id; id++) output_write(output, &(char){c_letter(*id, capitals)}, 1);
}

struct c_book c_book(const void *image) {
  struct c_book book = {"zn_", "ZN_"};
  const char *id = image_string(image, ((const struct zn_image_book *)image_record(image, ZN_SECTION_BOOK, 0))->id);
  size_t length = strlen(id);
  assert(length <= 64); /* ids are no longer */
  for (size_t i = 0; i < length; i++) book.object[3 + i] = c_letter(id[i], false), book.prefix[3 + i] = c_letter(id[i], true);
  return book;
}

void c_number(struct output *output, uint64_t number) {
  char digits[20];
  size_t start = sizeof digits;
  do digits[--start] = (char)('0' + number % 10);
  while (number /= 10);
  output_write(output, digits + start, sizeof digits - start);
}

void c_hex(struct output *output, uint64_t number) {
  char digits[18] = "0x";
  for (int i = 0; i < 16; i++) digits[2 + i] = "0123456789abcdef"[number >> (60 - 4 * i) & 15];
  output_write(output, digits, sizeof digits);
}
