/* arena.h: the compiler's memory: one arena per run, freed once. Running out ends the run with exit status 3. */
#ifndef ARENA_H
#define ARENA_H

#include <stdarg.h>
#include <stddef.h>

struct arena;

struct arena *arena_new(void);
void arena_free(struct arena *arena);
/* What every part of the compiler calls when memory runs out elsewhere (in a library): says so on stderr and exits with 3. */
_Noreturn void arena_exhausted(void);
/* `size` zeroed bytes, aligned for anything. Never null: without memory the process says so on stderr and exits with 3. */
void *arena_take(struct arena *arena, size_t size);
/* `count` zeroed elements; checks the multiplication. */
void *arena_array(struct arena *arena, size_t count, size_t size);
/* Gives back what arena_take or arena_array gave for that size and nobody points to any more: at once when it is large or was the last to be
 * given, with the arena otherwise. */
void arena_give(struct arena *arena, void *bytes, size_t size);
char *arena_copy(struct arena *arena, const char *bytes, size_t length); /* NUL-terminated */
char *arena_printf(struct arena *arena, const char *format, ...) __attribute__((format(printf, 2, 3)));
#define ARENA_NEW(arena, type) ((type *)arena_take(arena, sizeof(type)))

/* A growing array in an arena: items, count. push gives the new, zeroed element; pointers to elements do not outlive
 * the next push. */
#define LIST(type)  \
  struct {          \
    type *items;    \
    size_t count;   \
    size_t room;    \
  }
#define LIST_PUSH(arena, list) \
  ((list)->items = arena_grow(arena, (list)->items, (list)->count, &(list)->room, sizeof *(list)->items), &(list)->items[(list)->count++])
void *arena_grow(struct arena *arena, void *items, size_t count, size_t *room, size_t size);

#endif
