/* names.h: the names of one kind of things: which index stands for an id, and where the id was written. */
#ifndef NAMES_H
#define NAMES_H

#include "model.h"

struct name {
  const char *id;
  struct mark mark; /* line 0: reserved by the language, not written yet */
  uint32_t index;
};

struct names {
  const char *kind; /* what the things are called, DIAG_BOTH */
  LIST(struct name) list;
  uint32_t *slots;  /* open addressing: place in the list + 1, 0: free */
  size_t room;      /* a power of two, or 0 */
};

/* Adds a name. Null, and a diagnostic with both places, when there is one already; a reserved name is given its place once. The name is
 * good until the next one is added. */
struct name *names_add(struct arena *arena, struct diags *diags, struct names *names, const char *id, struct mark mark, uint32_t index);
/* The name, or null. */
struct name *names_find(const struct names *names, const char *id);
/* Gives the reference its index; a diagnostic when there is no such name. Does nothing when the reference is empty. */
void names_bind(struct arena *arena, struct diags *diags, const struct names *names, struct ref *ref);
/* The id that was probably meant, or null. */
const char *names_suggest(struct arena *arena, const struct names *names, const char *id);

#endif
