/* buffer.c: turns pieces of text into one growing run of bytes in an arena. May assume that the arena never refuses. */
#include "emit.h"

#include <stdarg.h>
#include <string.h>

static char *buffer_room(struct buffer *buffer, size_t length) {
  if (buffer->room - buffer->length < length) {
    size_t room = (buffer->room + length) * 2 < 256 ? 256 : (buffer->room + length) * 2;
    char *bytes = arena_take(buffer->arena, room);
    if (buffer->length) memcpy(bytes, buffer->bytes, buffer->length);
    arena_give(buffer->arena, buffer->bytes, buffer->room);
    buffer->bytes = bytes;
    buffer->room = room;
  }
  return buffer->bytes + buffer->length;
}

void buffer_bytes(struct buffer *buffer, const char *bytes, size_t length) {
  if (length) memcpy(buffer_room(buffer, length), bytes, length);
  buffer->length += length;
}

void buffer_text(struct buffer *buffer, const char *text) { buffer_bytes(buffer, text, strlen(text)); }

const char *buffer_string(struct buffer *buffer) {
  const char *string = buffer->length ? arena_copy(buffer->arena, buffer->bytes, buffer->length) : "";
  arena_give(buffer->arena, buffer->bytes, buffer->room);
  *buffer = (struct buffer){.arena = buffer->arena};
  return string;
}

void buffer_number(struct buffer *buffer, uint64_t number) {
  char digits[20], *first = digits + sizeof digits;
  do *--first = (char)('0' + number % 10);
  while (number /= 10);
  buffer_bytes(buffer, first, (size_t)(digits + sizeof digits - first));
}

void buffer_printf(struct buffer *buffer, const char *format, ...) {
  va_list arguments, again;
  va_start(arguments, format);
  va_copy(again, arguments);
  size_t room = buffer->room - buffer->length;
  size_t length = (size_t)vsnprintf(room ? buffer->bytes + buffer->length : NULL, room, format, arguments);
  if (length >= room) vsnprintf(buffer_room(buffer, length + 1), length + 1, format, again);
  buffer->length += length;
  va_end(again);
  va_end(arguments);
}
