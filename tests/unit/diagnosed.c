/* diagnosed.c: reads texts for tests and tells what is said about them. */
#include "diagnosed.h"

#include <stdlib.h>
#include <string.h>

#include "diag_internal.h"

struct diagnosed diagnosed_read_bytes(const char *bytes, size_t length, struct read_limits limits) {
  struct diagnosed diagnosed = {.arena = arena_new()};
  diagnosed.diags = diags_new(diagnosed.arena);
  struct source_file *file = ARENA_NEW(diagnosed.arena, struct source_file);
  *file = (struct source_file){.path = "a.yaml", .bytes = bytes, .length = length};
  diagnosed.file = *file;
  diagnosed.root = read_text(diagnosed.arena, diagnosed.diags, file, &limits);
  return diagnosed;
}

struct diagnosed diagnosed_read(const char *text) {
  return diagnosed_read_bytes(text, strlen(text), (struct read_limits){.file_size = UINT64_C(64) << 20, .events = 1000000});
}

const char *diagnosed_codes(const struct diagnosed *diagnosed) {
  const char *codes = "";
  for (size_t i = 0; i < diagnosed->diags->list.count; i++)
    codes = arena_printf(diagnosed->arena, "%s%s%s", codes, i ? " " : "", diag_kinds[diagnosed->diags->list.items[i].diag.code].code);
  return codes;
}

const char *diagnosed_print(const struct diagnosed *diagnosed, struct diag_style style) {
  char *bytes = NULL;
  size_t length = 0;
  FILE *out = open_memstream(&bytes, &length);
  diags_finish(diagnosed->diags);
  diags_print(diagnosed->diags, &style, out);
  fclose(out);
  const char *text = arena_copy(diagnosed->arena, bytes, length);
  free(bytes);
  return text;
}

void diagnosed_free(struct diagnosed *diagnosed) { arena_free(diagnosed->arena); }
