/* build_pattern.c: turns patterns into records; what a regular expression may hold is looked at by check_patterns.c. */
#include "build.h"

static uint32_t check_of(const struct node *node) {
  for (uint32_t check = 1; check < ZN_CHECK_COUNT; check++)
    if (build_is(node, zn_check_digit_code(check))) return check;
  return 0;
}

static pattern_text_list texts_of(struct builder *builder, const struct node *list) {
  pattern_text_list texts = {0};
  for (size_t i = 0; list && i < list->count; i++)
    *LIST_PUSH(builder->arena, &texts) = (struct pattern_text){build_string(list->items[i]), list->items[i]->mark};
  return texts;
}

void build_pattern(struct builder *builder, struct pattern *pattern, const struct entry *key, const struct node *node) {
  const struct node *matches = node_get(node, "matches");
  pattern->record = build_record(builder, key, node);
  pattern->name = build_text(builder, node_get(node, "name"), text_needed);
  pattern->matches = build_string(matches);
  if (matches) pattern->matches_mark = matches->mark;
  pattern->check_digit = check_of(node_get(node, "check-digit"));
  pattern->valid = texts_of(builder, node_get(node, "valid"));
  pattern->invalid = texts_of(builder, node_get(node, "invalid"));
}
