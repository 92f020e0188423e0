/* script.c: turns texts and bytes into literals of a script. Assumes that lack of memory ends the run, as in an arena. */
#include "script.h"

#include <assert.h>
#include <string.h>
#include <zlib.h>

#include "utf8.h"

void script_string(struct buffer *out, const char *text) {
  const char *stop = text + strlen(text);
  buffer_text(out, "\"");
  while (text < stop) {
    const char *start = text;
    bool valid = true;
    uint32_t character = utf8_next(&text, stop, &valid);
    if (!valid) buffer_text(out, "\xEF\xBF\xBD");
    else if (character == '"' || character == '\\') buffer_printf(out, "\\%c", (char)character);
    else if (character < ' ' || (character < 0x10000 && utf8_forbidden(character))) buffer_printf(out, "\\u%04x", character);
    else buffer_bytes(out, start, (size_t)(text - start));
  }
  buffer_text(out, "\"");
}

void script_base64(struct buffer *out, const void *data, size_t length) {
  const unsigned char *bytes = data;
  static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  buffer_text(out, "\"");
  for (size_t at = 0; at < length; at += 3) {
    uint32_t word = (uint32_t)bytes[at] << 16 | (at + 1 < length ? bytes[at + 1] : 0u) << 8 | (at + 2 < length ? bytes[at + 2] : 0u);
    char group[4] = {digits[word >> 18], digits[word >> 12 & 63], at + 1 < length ? digits[word >> 6 & 63] : '=',
                     at + 2 < length ? digits[word & 63] : '='};
    buffer_bytes(out, group, sizeof group);
  }
  buffer_text(out, "\"");
}

/* What is sent with every page is made as small as can be; of more than this the best compression takes longer than all pages do, and
 * saves three in a hundred. */
enum { small = 1 << 20 };

void script_packed(struct buffer *out, const void *bytes, size_t length) {
  uLongf packed = compressBound(length);
  unsigned char *room = arena_take(out->arena, packed);
  int status = compress2(room, &packed, bytes, length, length <= small ? Z_BEST_COMPRESSION : Z_DEFAULT_COMPRESSION);
  if (status != Z_OK) arena_exhausted(); /* there is room, so that only memory can lack */
  script_base64(out, room, packed);
}

void script_embedded(struct buffer *out, const char *name) {
  const struct embedded *file = embedded_find(name);
  assert(file);
  buffer_bytes(out, (const char *)file->bytes, file->length);
}
