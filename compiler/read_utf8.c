/* read_utf8.c: turns the bytes of a file into text that later stages may trust: UTF-8 without invisible characters. Assumes a byte order
 * mark of UTF-8 is already taken off. */
#include <string.h>

#include "read.h"
#include "utf8.h"

const char *character_name(struct arena *arena, uint32_t character) { return arena_printf(arena, "U+%04X", character); }

/* UTF-16 and UTF-32 begin with their byte order mark, or have a zero among the first two characters. */
static bool looks_utf16(const struct source_file *file) {
  const char *bytes = file->bytes;
  size_t start = file->length < 4 ? file->length : 4;
  if (file->length < 2) return false;
  return !memcmp(bytes, "\xFF\xFE", 2) || !memcmp(bytes, "\xFE\xFF", 2) || (file->length % 2 == 0 && memchr(bytes, '\0', start));
}

struct place {
  uint32_t line, column;
};

/* Follows the line ends that all readers of YAML know. */
static void step(struct place *place, uint32_t character, const char *next, const char *end) {
  bool ends = character == '\n' || (character == '\r' && (next == end || *next != '\n'));
  if (ends) *place = (struct place){place->line + 1, 1};
  else place->column++;
}

static void report(struct diags *diags, struct arena *arena, const struct source_file *file, struct place place, bool valid,
                   const char *byte, uint32_t character) {
  struct mark mark = {.file = file, .line = place.line, .column = place.column, .width = 1, .end_line = place.line};
  if (valid) diag(diags, .code = D_forbidden_character, .at = mark, .args = {character_name(arena, character)});
  else diag(diags, .code = D_bad_utf8, .at = mark, .args = {arena_printf(arena, "0x%02X", (unsigned char)*byte)});
}

bool encoding_check(struct diags *diags, struct arena *arena, const struct source_file *file) {
  if (looks_utf16(file)) {
    diag(diags, .code = D_utf16, .at = {.file = file});
    return false;
  }
  size_t before = diags_errors(diags);
  struct place place = {1, 1};
  for (const char *at = file->bytes, *end = at + file->length; at < end;) {
    const char *from = utf8_skip_plain(at, end);
    place.column += (uint32_t)(from - at);
    if ((at = from) == end) break;
    bool valid = true;
    uint32_t character = utf8_next(&at, end, &valid);
    if (!valid || utf8_forbidden(character)) report(diags, arena, file, place, valid, from, character);
    if (!valid) return false; /* the rest would be the same mistake again and again */
    step(&place, character, at, end);
  }
  return diags_errors(diags) == before;
}
