/* lower_strings.c: turns strings and texts into offsets and indices: one pool with every string once, one table with every text once.
 * May assume that strings hold no NUL, which reading refuses. */
#include "lower.h"

#include <string.h>

typedef bool same_fn(const struct lowering *lowering, uint32_t value, const void *key);

static void interned_widen(struct arena *arena, struct interned *set) {
  struct interned old = *set;
  set->room = old.room ? old.room * 2 : 1024;
  set->slots = arena_array(arena, set->room, sizeof *set->slots);
  for (size_t i = 0; i < old.room; i++) {
    if (!old.slots[i].value) continue;
    size_t at = old.slots[i].hash & (set->room - 1);
    while (set->slots[at].value) at = (at + 1) & (set->room - 1);
    set->slots[at] = old.slots[i];
  }
  arena_give(arena, old.slots, old.room * sizeof *old.slots);
}

/* The slot whose value is the same as `key`, or the free one where it belongs: the caller then sets its value. */
static uint32_t *interned_at(struct lowering *lowering, struct interned *set, uint32_t hash, same_fn *same, const void *key) {
  if (set->count * 2 >= set->room) interned_widen(lowering->arena, set);
  size_t at = hash & (set->room - 1);
  for (; set->slots[at].value; at = (at + 1) & (set->room - 1))
    if (set->slots[at].hash == hash && same(lowering, set->slots[at].value, key)) return &set->slots[at].value;
  set->slots[at].hash = hash;
  set->count++;
  return &set->slots[at].value;
}

static bool string_same(const struct lowering *lowering, uint32_t value, const void *key) {
  return strcmp(lowering->pool.bytes + value, key) == 0;
}

static bool text_same(const struct lowering *lowering, uint32_t value, const void *key) {
  uint32_t columns = lowering->model->language_count;
  return memcmp(lowering->TEXTS.items + (size_t)value * columns, key, columns * sizeof(zn_string)) == 0;
}

void lower_strings_begin(struct lowering *lowering) {
  lowering->pool = (struct buffer){.arena = lowering->arena};
  buffer_bytes(&lowering->pool, "", 1);
  for (uint32_t i = 0; i < lowering->model->language_count; i++) LOWER_PUSH(lowering, TEXTS);
}

zn_string lower_string(struct lowering *lowering, const char *string) {
  if (!string || !*string) return 0;
  size_t length = strlen(string);
  uint32_t *value = interned_at(lowering, &lowering->strings, zn_name_hash(0, string, length), string_same, string);
  if (!*value) {
    *value = (zn_string)lowering->pool.length;
    buffer_bytes(&lowering->pool, string, length + 1);
  }
  return *value;
}

zn_text lower_words(struct lowering *lowering, const char *const in[ZN_LANGUAGES_MAX]) {
  zn_string row[ZN_LANGUAGES_MAX] = {0}, any = 0;
  uint32_t columns = lowering->model->language_count;
  for (uint32_t i = 0; i < columns; i++) any |= row[i] = lower_string(lowering, in[i]);
  if (!any) return 0;
  uint32_t hash = zn_name_hash(0, (const char *)row, sizeof row);
  uint32_t *value = interned_at(lowering, &lowering->texts, hash, text_same, row);
  if (!*value) {
    *value = (zn_text)(lowering->TEXTS.count / columns);
    for (uint32_t i = 0; i < columns; i++) *LOWER_PUSH(lowering, TEXTS) = row[i];
  }
  return *value;
}

zn_text lower_text(struct lowering *lowering, const struct text *text) {
  const char *in[ZN_LANGUAGES_MAX] = {0};
  for (uint32_t i = 0; i < lowering->model->language_count; i++) in[i] = text_in(text, i);
  return lower_words(lowering, in);
}

uint32_t lower_list(struct lowering *lowering, const uint32_t *items, size_t count) {
  if (!count) return 0;
  uint32_t first = LOWER_NEXT(lowering, LISTS);
  for (size_t i = 0; i < count; i++) *LOWER_PUSH(lowering, LISTS) = items[i];
  return first;
}

zn_string lower_paragraph(struct lowering *lowering, const struct record *record) {
  const char *all = NULL;
  for (size_t i = 0; i < record->sources.count; i++) {
    const char *at = record->sources.items[i].at;
    if (at) all = all ? arena_printf(lowering->arena, "%s; %s", all, at) : at;
  }
  return all ? lower_string(lowering, all) : 0;
}
