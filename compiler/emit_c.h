/* emit_c.h: what tables.c and ids.h share: reading an image that was just made, and the names of its book in C. */
#ifndef EMIT_C_H
#define EMIT_C_H

#include "emit.h"

const struct zn_image_section *image_section(const void *image, enum zn_section kind);
const void *image_record(const void *image, enum zn_section kind, uint32_t index);
const char *image_string(const void *image, zn_string string);

/* Prints the first lines of a file: the mark with the digest, then what the file is. */
void c_heading(struct output *output, const void *image, const char *what);
/* What a book is called in C: "zn_xjca", "ZN_XJCA". */
struct c_book {
  char object[80], prefix[80];
};
struct c_book c_book(const void *image);
/* Prints an id as part of a C name: hyphens become underscores, letters capitals if so wished. */
void c_name(struct output *output, const char *id, bool capitals);
void c_number(struct output *output, uint64_t number);
void c_hex(struct output *output, uint64_t number); /* 0x and 16 digits */

#endif
