/* build_network.c: turns areas, networks and roads into records. A place in a network is a division or an area: codes and ids do not share
 * names there, which is told. */
#include <string.h>

#include "build.h"

void build_area(struct builder *builder, struct area *area, const struct entry *key, const struct node *node) {
  area->record = build_record(builder, key, node);
  area->name = build_text(builder, node_get(node, "name"), text_needed);
  area->divisions = build_refs(builder, kind_division, node_get(node, "divisions"));
  area->except = build_refs(builder, kind_division, node_get(node, "except"));
  if (names_find(&builder->names[kind_division], key->text))
    diag(builder->diags, .code = D_place_ambiguous, .at = key->mark, .also = names_find(&builder->names[kind_division], key->text)->mark,
         .args = {key->text});
}

/* --- networks --- */

static void places(struct builder *builder, struct served *row, const struct node *list) {
  for (size_t i = 0; list && list->kind == node_list && i < list->count; i++) {
    const char *name = build_string(list->items[i]);
    bool is_area = name && names_find(&builder->names[kind_area], name);
    struct ref ref = build_ref(builder, is_area ? kind_area : kind_division, list->items[i]);
    if (is_area) *LIST_PUSH(builder->arena, &row->areas) = ref;
    else if (ref.index) *LIST_PUSH(builder->arena, &row->divisions) = ref;
  }
}

/* Offices are built before networks, so that their counters have names. */
static void desks(struct builder *builder, struct served *row, const struct node *list) {
  for (size_t i = 0; list && list->kind == node_list && i < list->count; i++) {
    const char *name = build_string(list->items[i]);
    if (!name) continue;
    size_t length = strcspn(name, "/");
    struct ref office = {.name = arena_copy(builder->arena, name, length), .mark = list->items[i]->mark};
    names_bind(builder->arena, builder->diags, &builder->names[kind_office], &office);
    const struct office *record = &builder->model->offices.items[office.index];
    struct desk desk = {.office = office};
    for (size_t c = 0; name[length] && c < record->counters.count; c++)
      if (record->counters.items[c].id && !strcmp(record->counters.items[c].id, name + length + 1)) desk.counter = (uint32_t)c + 1;
    if (office.index && name[length] && !desk.counter)
      diag(builder->diags, .code = D_unknown_name, .at = list->items[i]->mark, .args = {word_both(word_counter), name + length + 1});
    if (office.index) *LIST_PUSH(builder->arena, &row->desks) = desk;
  }
}

static void served(struct builder *builder, struct network *network, const struct node *node) {
  const struct node *regions = node_get(node, "regions"), *offices = node_get(node, "offices");
  struct served row = {
      .record = build_record(builder, NULL, node), .rest = build_is(regions, "rest"), .nearest = build_is(offices, "nearest")};
  places(builder, &row, regions);
  row.except = build_refs(builder, kind_division, node_get(node, "except"));
  row.businesses = build_refs(builder, kind_business, node_get(node, "businesses"));
  row.channels = build_refs(builder, kind_channel, node_get(node, "channels"));
  desks(builder, &row, offices);
  *LIST_PUSH(builder->arena, &network->table) = row;
}

static struct sent sent_of(struct builder *builder, const struct node *node) {
  return (struct sent){.mark = node->mark,
                       .region = build_ref(builder, kind_division, node_get(node, "region")),
                       .business = build_ref(builder, kind_business, node_get(node, "business")),
                       .channel = build_ref(builder, kind_channel, node_get(node, "channel")),
                       .day = build_day(node_get(node, "day")),
                       .offices = build_refs(builder, kind_office, node_get(node, "expect"))};
}

void build_network(struct builder *builder, struct network *network, const struct entry *key, const struct node *node) {
  const struct node *table = node_get(node, "table"), *examples = node_get(node, "examples");
  network->record = build_record(builder, key, node);
  network->businesses = build_refs(builder, kind_business, node_get(node, "businesses"));
  network->by = build_ref(builder, kind_fact, node_get(node, "by"));
  if (!build_fact_is(builder, &network->by, UINT32_C(1) << ZN_FACT_DIVISION, build_fact_words(ZN_FACT_DIVISION))) network->by.index = 0;
  for (size_t i = 0; table && table->kind == node_list && i < table->count; i++) served(builder, network, table->items[i]);
  for (size_t i = 0; examples && examples->kind == node_list && i < examples->count; i++)
    *LIST_PUSH(builder->arena, &network->examples) = sent_of(builder, examples->items[i]);
}

/* --- roads --- */

void build_road(struct builder *builder, struct road *road, const struct entry *key, const struct node *node) {
  const struct node *links = node_get(node, "links");
  road->record = build_record(builder, key, node);
  road->name = build_text(builder, node_get(node, "name"), text_free);
  for (size_t i = 0; links && links->kind == node_list && i < links->count; i++) {
    const struct node *link = links->items[i];
    *LIST_PUSH(builder->arena, &road->links) = (struct link){.record = build_record(builder, NULL, link),
                                                             .from = build_ref(builder, kind_division, node_get(link, "from")),
                                                             .to = build_ref(builder, kind_division, node_get(link, "to")),
                                                             .km = build_number(node_get(link, "km"), 0)};
  }
}
