/* build_office.c: turns offices with their counters and hours into records. */
#include <stdlib.h>

#include "build.h"

static const char *const week[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

/* "08:30" as minutes. */
static uint32_t minutes_of(const struct node *node) {
  const char *text = build_string(node);
  return text ? (uint32_t)(strtoul(text, NULL, 10) * 60 + strtoul(text + 3, NULL, 10)) : 0;
}

static uint32_t days_of(struct builder *builder, const struct node *list) {
  uint32_t days = 0;
  for (size_t i = 0; list && list->kind == node_list && i < list->count; i++)
    for (uint32_t day = 0; day < 7; day++) {
      if (!build_is(list->items[i], week[day])) continue;
      if (days >> day & 1) diag(builder->diags, .code = D_listed_twice, .at = list->items[i]->mark, .args = {week[day]});
      days |= UINT32_C(1) << day;
    }
  return days;
}

static void open_spans(struct builder *builder, struct hours *hours, const struct node *list) {
  for (size_t i = 0; list && list->kind == node_list && i < list->count; i++) {
    const struct node *from = node_get(list->items[i], "from"), *until = node_get(list->items[i], "until");
    struct hours_span span = {days_of(builder, node_get(list->items[i], "days")), minutes_of(from), minutes_of(until)};
    if (!from || !until || !span.days) continue; /* told */
    if (span.from >= span.until) diag(builder->diags, .code = D_hours_reversed, .at = until->mark, .args = {from->text, until->text});
    else *LIST_PUSH(builder->arena, &hours->open) = span;
  }
}

static struct hours hours_of(struct builder *builder, const struct node *node) {
  struct hours hours = {0};
  if (!node) return hours;
  hours.mark = node->mark;
  hours.not_stated = build_is(node, "not-stated");
  hours.text = build_text(builder, node_get(node, "text"), text_free);
  open_spans(builder, &hours, node_get(node, "open"));
  return hours;
}

/* Null: not stated, by these words or by none. */
static const struct node *contact_of(const struct node *counter) {
  return build_is(node_get(counter, "contact"), "not-stated") ? NULL : node_get(counter, "contact");
}

static struct counter counter_of(struct builder *builder, const struct node *node) {
  return (struct counter){.mark = node->mark, .id = build_string(node_get(node, "id")),
                          .address = build_text(builder, node_get(node, "address"), text_free),
                          .contact = build_string(contact_of(node)), .phones = build_phones(builder, node_get(node, "phones")),
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
    const struct node *contact = contact_of(list->items[i]);
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
  office->says_public = node_key(node, "public") != NULL;
  office->scope = build_condition(builder, node_get(node, "scope"));
  office->position = build_position(builder, node_get(node, "position"));
  counters(builder, office, node_get(node, "counters"));
  published(builder, node);
}
