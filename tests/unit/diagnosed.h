/* diagnosed.h: for tests: a text read as a file, and what is said about it. */
#ifndef DIAGNOSED_H
#define DIAGNOSED_H

#include "node.h"

struct diagnosed {
  struct arena *arena;
  struct diags *diags;
  struct source_file file;
  struct node *root;
};

/* Reads a text within the usual limits, or those of the call. */
struct diagnosed diagnosed_read(const char *text);
struct diagnosed diagnosed_read_bytes(const char *bytes, size_t length, struct read_limits limits);
/* The codes said so far, in the order of arrival: "E0101 E0102". */
const char *diagnosed_codes(const struct diagnosed *diagnosed);
/* What is printed after sorting. */
const char *diagnosed_print(const struct diagnosed *diagnosed, struct diag_style style);
void diagnosed_free(struct diagnosed *diagnosed);

#endif
