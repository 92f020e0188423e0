/* zn_open.c: turns bytes into a book by verifying everything once: header, sections, digest, then every value (zn_verify*.c). Afterwards
 * the core may follow any index and read any string of the book without looking. */
#include "zn_verify.h"

#define SECTION_TOTAL (ZN_SECTION_COUNT - 1)

static enum zn_status header_status(const struct zn_image_header *header, size_t size) {
  if (size < sizeof *header) return ZN_IMAGE_SHORT;
  if (memcmp(header->magic, ZN_IMAGE_MAGIC_TEXT, sizeof header->magic) != 0) return ZN_IMAGE_MAGIC;
  if (header->format != ZN_IMAGE_FORMAT_NUMBER || header->header_size != sizeof *header) return ZN_IMAGE_FORMAT;
  if (header->length != size) return header->length > size ? ZN_IMAGE_SHORT : ZN_IMAGE_LONG;
  if (size % 8 || zn_image_digest(header, size) != header->digest) return ZN_IMAGE_DIGEST;
  if (header->section_record != sizeof(struct zn_image_section) || header->reserved) return ZN_IMAGE_FORMAT;
  if (header->section_count < SECTION_TOTAL || header->section_count > (size - sizeof *header) / sizeof(struct zn_image_section))
    return ZN_IMAGE_SECTION;
  return header->language_count - 1 < ZN_LANGUAGES_MAX ? ZN_OK : ZN_IMAGE_VALUE;
}

static uint64_t section_size(const struct zn_image_section *section) { return (uint64_t)section->count * section->record_size; }

/* Whether the sections follow one another to the end of the image, with zeros up to the next multiple of 8. */
static int sections_contiguous(const struct zn_book *book) {
  const struct zn_image_section *table = zn_section_at(book, (enum zn_section)1);
  uint64_t at = sizeof book->header + (uint64_t)book->header.section_count * sizeof *table, length = book->header.length;
  for (uint32_t i = 0; i < book->header.section_count; i++) {
    uint64_t size = section_size(&table[i]);
    if (table[i].offset != at || size > length - at) return 0;
    for (at += size; at % 8; at++)
      if (((const char *)book)[at]) return 0;
  }
  return at == length;
}

/* The sections that this library knows stand first; of others none may be one that must be understood. */
static enum zn_status kinds_status(const struct zn_book *book) {
  const struct zn_image_section *table = zn_section_at(book, (enum zn_section)1);
  uint32_t kind = 0;
  for (uint32_t i = 0; i < book->header.section_count; i++) {
    if (table[i].kind <= kind || (i < SECTION_TOTAL && table[i].kind != i + 1)) return ZN_IMAGE_SECTION;
    if (table[i].flags > ZN_SECTION_MUST) return ZN_IMAGE_SECTION;
    if (i >= SECTION_TOTAL && table[i].flags) return ZN_IMAGE_FORMAT;
    kind = table[i].kind;
  }
  return ZN_OK;
}

/* Whether each section's records have the fields that this library knows, and can be reached where they stand. */
static int records_fit(const struct zn_book *book) {
  static const struct { uint32_t size, align; } records[] = {
#define X(name, type) {sizeof(type), _Alignof(type)},
      ZN_SECTIONS(X)
#undef X
  };
  for (uint32_t i = 0; i < SECTION_TOTAL; i++) {
    const struct zn_image_section *section = zn_section_at(book, (enum zn_section)(i + 1));
    if (section->record_size < records[i].size || section->record_size % records[i].align) return 0;
  }
  return zn_section_at(book, ZN_SECTION_STRINGS)->record_size == 1 &&
         zn_section_at(book, ZN_SECTION_LISTS)->record_size == sizeof(uint32_t) &&
         zn_section_at(book, ZN_SECTION_PLACE_STARTS)->record_size == sizeof(uint32_t) &&
         zn_section_at(book, ZN_SECTION_TEXTS)->record_size == book->header.language_count * sizeof(zn_string);
}

enum zn_status zn_open(const void *image, size_t size, const struct zn_book **book) {
  *book = NULL;
  if ((uintptr_t)image % 8) return ZN_IMAGE_UNALIGNED;
  enum zn_status status = header_status(image, size);
  if (status) return status;
  const struct zn_book *opened = image;
  if ((status = kinds_status(opened))) return status;
  if (!sections_contiguous(opened) || !records_fit(opened)) return ZN_IMAGE_SECTION;
  if (!zn_verify(opened)) return ZN_IMAGE_VALUE;
  *book = opened;
  return ZN_OK;
}

enum zn_status zn_open_expect(const void *image, size_t size, uint64_t fingerprint, const struct zn_book **book) {
  enum zn_status status = zn_open(image, size, book);
  if (status || zn_digest(*book) == fingerprint) return status;
  *book = NULL;
  return ZN_IMAGE_FOREIGN;
}
