/* arena.c: gives out memory from large chunks that are freed together. Assumes one thread; a failed allocation ends the process here
 * and nowhere else. */
#include "arena.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Chunks grow: small books stay small, and what a large one took goes back to the system when it is freed. */
enum { chunk_least = 1 << 16, chunk_most = 1 << 20, alignment = _Alignof(max_align_t) };

struct chunk {
  struct chunk *next, *previous; /* previous: of the large ones alone */
  size_t size, used;
  max_align_t bytes[];
};

/* Two open chunks: texts need no alignment and would waste half of what they take beside structures. */
struct arena {
  struct chunk *values, *texts, *large;
};

_Noreturn void arena_exhausted(void) {
  static const char line[] = "zhinanc: out of memory\n";
  fwrite(line, 1, sizeof line - 1, stderr);
  exit(3);
}

static struct chunk *chunk_new(struct chunk *next, size_t size) {
  struct chunk *chunk = size <= SIZE_MAX - sizeof *chunk ? calloc(1, sizeof *chunk + size) : NULL;
  if (!chunk) arena_exhausted();
  *chunk = (struct chunk){.next = next, .size = size};
  return chunk;
}

struct arena *arena_new(void) {
  struct arena *arena = calloc(1, sizeof *arena);
  if (!arena) arena_exhausted();
  return arena;
}

static void chunks_free(struct chunk *chunk) {
  while (chunk) {
    struct chunk *next = chunk->next;
    free(chunk);
    chunk = next;
  }
}

void arena_free(struct arena *arena) {
  if (!arena) return;
  chunks_free(arena->values);
  chunks_free(arena->texts);
  chunks_free(arena->large);
  free(arena);
}

static bool is_large(size_t size) { return size > chunk_least / 4; }

static void *take(struct arena *arena, struct chunk **open, size_t size) {
  if (is_large(size)) {
    arena->large = chunk_new(arena->large, size);
    if (arena->large->next) arena->large->next->previous = arena->large;
    return arena->large->bytes;
  }
  struct chunk *chunk = *open;
  if (!chunk) *open = chunk = chunk_new(NULL, chunk_least);
  else if (chunk->size - chunk->used < size) *open = chunk = chunk_new(chunk, chunk->size < chunk_most ? chunk->size * 2 : chunk_most);
  void *bytes = (char *)chunk->bytes + chunk->used;
  chunk->used += size;
  return bytes;
}

static size_t aligned(size_t size) {
  if (size > SIZE_MAX - alignment) arena_exhausted();
  return (size + alignment - 1) / alignment * alignment;
}

void *arena_take(struct arena *arena, size_t size) { return take(arena, &arena->values, aligned(size)); }

/* Gives back what was given last; it has to be zeroed as it was. */
static void give_last(struct chunk *open, void *bytes, size_t size) {
  if ((char *)bytes + size != (char *)open->bytes + open->used) return;
  open->used -= size;
  memset(bytes, 0, size);
}

void arena_give(struct arena *arena, void *bytes, size_t size) {
  if (!bytes) return;
  if (!is_large(aligned(size))) {
    give_last(arena->values, bytes, aligned(size));
    return;
  }
  struct chunk *chunk = (struct chunk *)((char *)bytes - offsetof(struct chunk, bytes));
  if (chunk->next) chunk->next->previous = chunk->previous;
  if (chunk->previous) chunk->previous->next = chunk->next;
  else arena->large = chunk->next;
  free(chunk);
}

void *arena_array(struct arena *arena, size_t count, size_t size) {
  if (size && count > SIZE_MAX / size) arena_exhausted();
  return arena_take(arena, count * size);
}

char *arena_copy(struct arena *arena, const char *bytes, size_t length) {
  if (length == SIZE_MAX) arena_exhausted();
  char *copy = take(arena, &arena->texts, length + 1);
  if (length) memcpy(copy, bytes, length);
  return copy;
}

char *arena_printf(struct arena *arena, const char *format, ...) {
  va_list first, second;
  va_start(first, format);
  va_copy(second, first);
  int length = vsnprintf(NULL, 0, format, first);
  va_end(first);
  if (length < 0) arena_exhausted();
  char *text = take(arena, &arena->texts, (size_t)length + 1);
  vsnprintf(text, (size_t)length + 1, format, second);
  va_end(second);
  return text;
}

void *arena_grow(struct arena *arena, void *items, size_t count, size_t *room, size_t size) {
  if (count < *room) return items;
  if (count > SIZE_MAX / 4) arena_exhausted();
  size_t more = count ? count * 2 : size < 64 ? 64 / size : 1;
  void *grown = arena_array(arena, more, size);
  if (count) memcpy(grown, items, count * size);
  arena_give(arena, items, *room * size);
  *room = more;
  return grown;
}
