/* names.c: turns ids into indices, one table for each kind of things. May assume that an id is not empty; what stands twice or nowhere
 * becomes a diagnostic. */
#include "names.h"

#include <string.h>

/* Looking for what was meant goes through all names; past so many mistakes nobody reads the proposals. */
enum { suggestions_max = 200 };

static size_t hash_of(const char *id) { return zn_name_hash(0, id, strlen(id)); }

/* The slot of an id, or the free one where it would go. */
static uint32_t *slot_of(const struct names *names, const char *id) {
  size_t at = hash_of(id) & (names->room - 1);
  while (names->slots[at] && strcmp(names->list.items[names->slots[at] - 1].id, id)) at = (at + 1) & (names->room - 1);
  return &names->slots[at];
}

static void grow(struct arena *arena, struct names *names) {
  names->room = names->room ? names->room * 2 : 16;
  names->slots = arena_array(arena, names->room, sizeof *names->slots);
  for (size_t i = 0; i < names->list.count; i++) *slot_of(names, names->list.items[i].id) = (uint32_t)i + 1;
}

struct name *names_find(const struct names *names, const char *id) {
  uint32_t found = names->room ? *slot_of(names, id) : 0;
  return found ? &names->list.items[found - 1] : NULL;
}

struct name *names_add(struct arena *arena, struct diags *diags, struct names *names, const char *id, struct mark mark, uint32_t index) {
  struct name *there = names_find(names, id);
  if (there && there->mark.line) {
    diag(diags, .code = D_duplicate_name, .at = mark, .also = there->mark, .args = {names->kind, id});
    return NULL;
  }
  if (!there) {
    if (names->list.count * 2 >= names->room) grow(arena, names);
    uint32_t *slot = slot_of(names, id);
    there = LIST_PUSH(arena, &names->list);
    *slot = (uint32_t)names->list.count;
    *there = (struct name){.id = id, .index = index};
  }
  there->mark = mark;
  return there;
}

const char *names_suggest(struct arena *arena, const struct names *names, const char *id) {
  const char **ids = arena_array(arena, names->list.count, sizeof *ids);
  for (size_t i = 0; i < names->list.count; i++) ids[i] = names->list.items[i].id;
  return suggest(id, ids, names->list.count);
}

void names_bind(struct arena *arena, struct diags *diags, const struct names *names, struct ref *ref) {
  if (!ref->name) return;
  const struct name *name = names_find(names, ref->name);
  if (name) {
    ref->index = name->index;
    return;
  }
  const char *meant = diags_errors(diags) < suggestions_max ? names_suggest(arena, names, ref->name) : NULL;
  diag(diags, .code = D_unknown_name, .at = ref->mark, .args = {names->kind, ref->name, meant});
}
