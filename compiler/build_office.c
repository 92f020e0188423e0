/* build_office.c: turns divisions and offices into records. */
#include <stdlib.h>

#include "build.h"

static void position(struct division *division, const struct node *node) {
  const char *latitude = build_string(node_get(node, "latitude")), *longitude = build_string(node_get(node, "longitude"));
  if (!latitude || !longitude) return;
  division->has_position = true;
  division->latitude = strtod(latitude, NULL);
  division->longitude = strtod(longitude, NULL);
}

void build_division(struct builder *builder, struct division *division, const struct entry *key, const struct node *node) {
  division->record = build_record(builder, key, node);
  division->name = build_text(builder, node_get(node, "name"), text_free);
  division->short_names = build_texts(builder, node_get(node, "short"), text_free);
  division->old_names = build_texts(builder, node_get(node, "old"), text_free);
  division->pinyin = build_string(node_get(node, "pinyin"));
  division->parent = build_ref(builder, kind_division, node_get(node, "parent"));
  const struct node *area = node_get(node, "area-code");
  division->area_code = build_string(area);
  if (area) division->area_mark = area->mark;
  position(division, node_get(node, "position"));
}

static struct hours hours_of(struct builder *builder, const struct node *node) {
  struct hours hours = {0};
  if (!node) return hours;
  hours.mark = node->mark;
  hours.not_stated = build_is(node, "not-stated");
  hours.text = build_text(builder, node_get(node, "text"), text_free);
  return hours;
}

static struct counter counter_of(struct builder *builder, const struct node *node) {
  return (struct counter){.mark = node->mark, .id = build_string(node_get(node, "id")),
                          .address = build_text(builder, node_get(node, "address"), text_free),
                          .contact = build_string(node_get(node, "contact")), .phones = build_phones(builder, node_get(node, "phones")),
                          .channels = build_refs(builder, kind_channel, node_get(node, "for")),
                          .hours = hours_of(builder, node_get(node, "hours"))};
}

static void counters(struct builder *builder, struct office *office, const struct node *list) {
  struct names ids = {.kind = word_both(word_counter)};
  for (size_t i = 0; list && i < list->count; i++) {
    const struct node *id = node_get(list->items[i], "id");
    if (id) names_add(builder->arena, builder->diags, &ids, id->text, id->mark, (uint32_t)i + 1);
    *LIST_PUSH(builder->arena, &office->counters) = counter_of(builder, list->items[i]);
  }
}

/* Personal names and mobile numbers are published only where the office says so; that it says neither is probably an oversight. */
static void published(struct builder *builder, const struct node *node) {
  const struct node *list = node_get(node, "counters");
  if (node_key(node, "public")) return;
  for (size_t i = 0; list && i < list->count; i++) {
    const struct node *contact = node_get(list->items[i], "contact");
    if (!contact) continue;
    diag(builder->diags, .code = D_contact_withheld, .at = contact->mark, .args = {contact->text});
    return;
  }
}

void build_office(struct builder *builder, struct office *office, const struct entry *key, const struct node *node) {
  const struct node *printed = node_get(node, "printed");
  office->record = build_record(builder, key, node);
  office->division = build_ref(builder, kind_division, node_get(node, "division"));
  office->name = build_text(builder, node_get(node, "name"), text_free);
  office->row = build_string(node_get(node, "row"));
  office->printed_region = build_string(node_get(printed, "region"));
  office->printed_place = build_string(node_get(printed, "place"));
  office->is_public = build_flag(node_get(node, "public"));
  office->scope = build_condition(builder, node_get(node, "scope"));
  counters(builder, office, node_get(node, "counters"));
  published(builder, node);
}
