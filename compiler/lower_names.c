/* lower_names.c: turns the ids of all named things into one hash table. May assume that their sections are filled, that each begins with
 * its dummy, and that ids are unique within a kind. */
#include "lower.h"

#include <string.h>

static void name_put(struct lowering *lowering, enum zn_kind kind, zn_string string, uint32_t thing) {
  const char *bytes = lowering->pool.bytes + string;
  size_t length = strlen(bytes), mask = lowering->NAMES.count - 1;
  uint32_t hash = zn_name_hash(kind, bytes, length);
  size_t at = hash & mask;
  while (lowering->NAMES.items[at].string) at = (at + 1) & mask;
  lowering->NAMES.items[at] = (struct zn_image_name){string, hash, (uint16_t)kind, (uint16_t)length, thing};
}

/* Later versions of businesses have no name of their own: they stand behind the named ones. */
static size_t named_count(const struct lowering *lowering, enum zn_kind kind, size_t records) {
  return (kind == ZN_KIND_BUSINESS ? lowering->model->businesses.count : records) - 1;
}

void lower_names(struct lowering *lowering) {
#define NAMED(X)                                                                                                     \
  X(CHANNEL, CHANNELS, id) X(PARTY, PARTIES, id) X(MARK, MARKS, id) X(SPEC, SPECS, id) X(DOCUMENT, DOCUMENTS, id) \
  X(BUSINESS, BUSINESSES, id) X(OFFICE, OFFICES, id) X(DIVISION, DIVISIONS, code) \
  X(FACT, FACTS, id) X(PATTERN, PATTERNS, id) X(RENEWAL, RENEWALS, id) X(ISSUER, ISSUERS, id)
  size_t count = 0, slots = 2;
#define X(kind, section, id) \
  for (uint32_t i = 1; i <= named_count(lowering, ZN_KIND_##kind, lowering->section.count); i++) count += lowering->section.items[i].id != 0;
  NAMED(X)
#undef X
  while (slots < count * 2) slots *= 2;
  lowering->NAMES.items = arena_array(lowering->arena, slots, sizeof *lowering->NAMES.items);
  lowering->NAMES.count = lowering->NAMES.room = slots;
#define X(kind, section, id) \
  for (uint32_t i = 1; i <= named_count(lowering, ZN_KIND_##kind, lowering->section.count); i++) \
    if (lowering->section.items[i].id) name_put(lowering, ZN_KIND_##kind, lowering->section.items[i].id, i);
  NAMED(X)
#undef X
#undef NAMED
}
