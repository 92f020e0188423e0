/* number_trie.c: turns the areas and ranges of a numbering plan into a tree of digits. A range of starts takes as few nodes as it needs:
 * "130-139" is "13". Assumes starts of digits alone, as many on both sides. */
#include "number_trie.h"

#include <string.h>

struct adding {
  struct number_trie *trie;
  uint32_t rule;
  struct mark at;
  const char *digits; /* as written */
  number_clash *clash;
  void *context;
};

uint32_t number_rule_of_area(const struct numbering *numbering, size_t area) { return (void)numbering, (uint32_t)area + 1; }

uint32_t number_rule_of_range(const struct numbering *numbering, size_t range) {
  return (uint32_t)(numbering->areas.count + range) + 1;
}

struct mark number_rule_mark(const struct numbering *numbering, uint32_t rule) {
  size_t areas = numbering->areas.count;
  return rule <= areas ? numbering->areas.items[rule - 1].mark : numbering->ranges.items[rule - areas - 1].mark;
}

const char *number_area_digits(const struct numbering *numbering, const struct number_area *area) {
  size_t trunk = numbering->area_trunk ? strlen(numbering->trunk) : 0;
  return strncmp(area->code, numbering->trunk, trunk) ? area->code : area->code + trunk;
}

uint32_t number_area_find(const struct numbering *numbering, const char *code) {
  for (size_t i = 0; i < numbering->areas.count; i++)
    if (!strcmp(numbering->areas.items[i].code, code)) return (uint32_t)i + 1;
  return 0;
}

static bool all_of(const char *digits, char digit) {
  for (; *digits; digits++)
    if (*digits != digit) return false;
  return true;
}

static uint32_t child(struct number_trie *trie, uint32_t node, int digit) {
  uint32_t next = trie->nodes.items[node].next[digit];
  if (next) return next;
  next = (uint32_t)trie->nodes.count;
  LIST_PUSH(trie->arena, &trie->nodes);
  return trie->nodes.items[node].next[digit] = next;
}

/* Rules stand at nodes below the roots. */
static void add(const struct adding *adding, uint32_t node, const char *first, const char *last) {
  static const char zeros[] = "000000000000000", nines[] = "999999999999999";
  size_t left = strlen(first);
  if (node > number_trunked && all_of(first, '0') && all_of(last, '9')) {
    uint32_t *rule = &adding->trie->nodes.items[node].rule;
    if (*rule && adding->clash) adding->clash(adding->context, adding->rule, adding->at, adding->digits, *rule);
    *rule = adding->rule;
    return;
  }
  for (char digit = *first; digit <= *last; digit++)
    add(adding, child(adding->trie, node, digit - '0'), digit == *first ? first + 1 : zeros + sizeof zeros - left,
        digit == *last ? last + 1 : nines + sizeof nines - left);
}

struct number_trie number_trie_make(struct arena *arena, const struct numbering *numbering, number_clash *clash, void *context) {
  struct number_trie trie = {.arena = arena};
  for (int i = 0; i <= number_trunked; i++) LIST_PUSH(arena, &trie.nodes);
  for (size_t i = 0; i < numbering->areas.count; i++) {
    const char *code = numbering->areas.items[i].code, *digits = number_area_digits(numbering, &numbering->areas.items[i]);
    const struct adding adding = {&trie, number_rule_of_area(numbering, i), numbering->areas.items[i].mark, code, clash, context};
    if (!*digits) continue; /* nothing but the trunk prefix, which check_numbering.c reports */
    add(&adding, number_trunked, digits, digits);
    if (!numbering->area_trunk) add(&adding, number_plain, digits, digits);
  }
  for (size_t i = 0; i < numbering->ranges.count; i++) {
    const struct number_range *range = &numbering->ranges.items[i];
    for (size_t s = 0; s < range->starts.count; s++) {
      const struct number_start *start = &range->starts.items[s];
      const struct adding adding = {&trie, number_rule_of_range(numbering, i), start->mark, start->first, clash, context};
      if (!range->trunk_needed) add(&adding, number_plain, start->first, start->last);
      if (range->trunk_needed || range->trunk_allowed) add(&adding, number_trunked, start->first, start->last);
    }
  }
  return trie;
}
