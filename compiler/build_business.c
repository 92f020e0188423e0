/* build_business.c: turns a business into its record: what people read about it, its steps, its requirements and examples. */
#include "build.h"

static struct step *step_of(struct builder *builder, const struct node *node) {
  struct step *step = ARENA_NEW(builder->arena, struct step);
  const struct node *ways = node_get(node, "any-of"), *parts = ways ? ways : node_get(node, "steps");
  *step = (struct step){.record = build_record(builder, NULL, node), .kind = ways ? ZN_STEP_ANY : parts ? ZN_STEP_ALL : ZN_STEP_DO,
                        .text = build_text(builder, node_get(node, "do"), text_needed),
                        .warning = build_text(builder, node_get(node, "warning"), text_needed),
                        .needs = build_text(builder, node_get(node, "needs"), text_needed),
                        .by = build_ref(builder, kind_party, node_get(node, "by")), .link = build_string(node_get(node, "link")),
                        .image = build_string(node_get(node, "image"))};
  for (size_t i = 0; parts && i < parts->count; i++) *LIST_PUSH(builder->arena, &step->children) = step_of(builder, parts->items[i]);
  return step;
}

static void steps(struct builder *builder, struct business *business, const struct node *node) {
  business->steps_not_stated = build_is(node, "not-stated");
  for (size_t i = 0; node && node->kind == node_list && i < node->count; i++)
    *LIST_PUSH(builder->arena, &business->steps) = step_of(builder, node->items[i]);
}

static void questions(struct builder *builder, struct business *business, const struct node *list) {
  for (size_t i = 0; list && i < list->count; i++)
    *LIST_PUSH(builder->arena, &business->questions) =
        (struct question){.ask = build_text(builder, node_get(list->items[i], "ask"), text_needed),
                          .answer = build_text(builder, node_get(list->items[i], "answer"), text_needed), .mark = list->items[i]->mark};
}

static void words(struct builder *builder, struct business *business, const struct node *node) {
  business->title = build_text(builder, node_get(node, "title"), text_needed);
  business->summary = build_text(builder, node_get(node, "summary"), text_wanted);
  business->also = build_texts(builder, node_get(node, "also"), text_free);
  business->before = build_texts(builder, node_get(node, "before"), text_wanted);
  business->legal_basis = build_texts(builder, node_get(node, "legal-basis"), text_free);
  business->delivery = build_texts(builder, node_get(node, "delivery"), text_wanted);
  business->notices = build_notices(builder, node_get(node, "notices"));
  business->complaints = build_phones(builder, node_get(node, "complaints"));
  business->fees_not_stated = build_is(node_get(node, "fees"), "not-stated");
  business->time_limit_not_stated = build_is(node_get(node, "time-limit"), "not-stated");
}

void build_business(struct builder *builder, struct business *business, const struct entry *key, const struct node *node) {
  business->record = build_record(builder, key, node);
  words(builder, business, node);
  business->related = build_refs(builder, kind_business, node_get(node, "related"));
  business->channels = build_refs(builder, kind_channel, node_get(node, "channels"));
  business->requires = build_rule(builder, node_get(node, "requires"));
  steps(builder, business, node_get(node, "steps"));
  questions(builder, business, node_get(node, "questions"));
  build_examples(builder, business, node_get(node, "examples"));
}
