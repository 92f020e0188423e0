/* compile_text.h: the front and middle of the compiler over YAML in memory, for tests. */
#ifndef COMPILE_TEXT_H
#define COMPILE_TEXT_H

#include "resolved.h"

struct compiled {
  struct arena *arena;
  struct diags *diags;
  struct model *model;
  struct resolved *resolved;
};

/* A book of two languages, a channel, two parties, marks, and documents of every kind; tests add the businesses. */
extern const char *const small_book;

/* Reads the texts as files of one book and takes them as far as the checks. Free with compiled_free. */
struct compiled compile_texts(const char *first, const char *second);
void compiled_free(struct compiled *compiled);

/* The diagnostics as "E0301 2:5, ...", in the order in which they are printed. */
const char *compiled_codes(struct compiled *compiled);

#endif
