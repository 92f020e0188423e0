/* build_business.c: turns a business into its record: what people read about it, its steps, its requirements and examples. */
#include <stdlib.h>
#include <string.h>

#include "build.h"

static struct step *step_of(struct builder *builder, const struct node *node) {
  struct step *step = ARENA_NEW(builder->arena, struct step);
  const struct node *ways = node_get(node, "any-of"), *parts = ways ? ways : node_get(node, "steps");
  *step = (struct step){.record = build_record(builder, NULL, node), .kind = ways ? ZN_STEP_ANY : parts ? ZN_STEP_ALL : ZN_STEP_DO,
                        .text = build_text(builder, node_get(node, "do"), text_needed),
                        .warning = build_text(builder, node_get(node, "warning"), text_needed),
                        .needs = build_text(builder, node_get(node, "needs"), text_needed),
                        .by = build_ref(builder, kind_party, node_get(node, "by")), .link = build_string(node_get(node, "link")),
                        .image = build_string(node_get(node, "image")), .when = build_condition(builder, node_get(node, "when"))};
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
        (struct question){.record = build_record(builder, NULL, list->items[i]),
                          .ask = build_text(builder, node_get(list->items[i], "ask"), text_needed),
                          .answer = build_text(builder, node_get(list->items[i], "answer"), text_needed)};
}

static void words(struct builder *builder, struct business *business, const struct node *node) {
  const struct node *visits = node_get(node, "visits");
  business->title = build_text(builder, node_get(node, "title"), text_needed);
  business->pinyin = build_pinyin(node);
  business->summary = build_text(builder, node_get(node, "summary"), text_wanted);
  business->before = build_texts(builder, node_get(node, "before"), text_wanted);
  business->legal_basis = build_texts(builder, node_get(node, "legal-basis"), text_free);
  business->delivery = build_texts(builder, node_get(node, "delivery"), text_wanted);
  business->notices = build_notices(builder, node_get(node, "notices"));
  business->complaints = build_phones(builder, node_get(node, "complaints"));
  if (visits)
    business->visits = (struct visits){.mark = visits->mark, .count = build_number(node_get(visits, "count"), 0),
                                       .reason = build_text(builder, node_get(visits, "reason"), text_wanted)};
}

/* `id` or `{id, effective}` */
static void channels(struct builder *builder, struct business *business, const struct node *list) {
  for (size_t i = 0; list && i < list->count; i++) {
    const struct node *item = list->items[i];
    struct ref channel = build_ref(builder, kind_channel, item->kind == node_scalar ? item : node_get(item, "id"));
    for (size_t j = 0; channel.index && j < business->channels.count; j++)
      if (business->channels.items[j].index == channel.index)
        diag(builder->diags, .code = D_listed_twice, .at = channel.mark, .also = business->channels.items[j].mark, .args = {channel.name});
    if (!channel.name) continue;
    *LIST_PUSH(builder->arena, &business->channels) = channel;
    *LIST_PUSH(builder->arena, &business->offered) = build_record(builder, NULL, item->kind == node_scalar ? NULL : item);
  }
}

/* --- versions --- */

/* What a version may say anew: X(key, member). */
#define VERSIONED(X)                                                                                             \
  X("title", title) X("title", pinyin) X("pinyin", pinyin) X("summary", summary) X("before", before)             \
  X("legal-basis", legal_basis) X("delivery", delivery) X("notices", notices) X("complaints", complaints) X("visits", visits)                  \
  X("channels", channels) X("channels", offered) X("eligible", eligible) X("eligible", open_windows)             \
  X("requires", requires)                                                                                        \
  X("steps", steps) X("steps", steps_not_stated) X("fees", fees) X("results", results)                           \
  X("time-limit", time_limit) X("questions", questions)

static void build_versioned(struct builder *builder, struct business *business, const struct node *node) {
  words(builder, business, node);
  channels(builder, business, node_get(node, "channels"));
  build_eligibles(builder, business, node_get(node, "eligible"));
  business->requires = build_rule(builder, node_get(node, "requires"));
  steps(builder, business, node_get(node, "steps"));
  build_fees(builder, business, node_get(node, "fees"));
  build_results(builder, business, node_get(node, "results"));
  build_time_limit(builder, business, node_get(node, "time-limit"));
  questions(builder, business, node_get(node, "questions"));
}

/* The version before it, with what the node says anew. */
static struct business *version_of(struct builder *builder, const struct business *before, const struct node *node) {
  struct business *version = ARENA_NEW(builder->arena, struct business), said = {0};
  struct record record = build_record(builder, NULL, node);
  build_versioned(builder, &said, node);
  *version = *before;
  memset(&version->versions, 0, sizeof version->versions);
  version->record = record;
  version->record.id = before->record.id;
  version->record.id_mark = before->record.id_mark;
  if (!node_key(node, "source")) version->record.sources = before->record.sources;
  if (!node_key(node, "note")) version->record.note = before->record.note;
#define X(key, member) \
  if (node_key(node, key)) version->member = said.member;
  VERSIONED(X)
#undef X
  if (!record.from && !record.seen && !node->holed) diag(builder->diags, .code = D_never_begins, .at = node->mark);
  return version;
}

static zn_day first_day(const struct node *node) {
  const struct node *effective = node_get(node, "effective");
  zn_day from = build_day(node_get(effective, "from"));
  return from ? from : build_day(node_get(effective, "seen"));
}

static int compare_days(const void *first, const void *second) {
  const struct node *const *a = first, *const *b = second;
  zn_day one = first_day(*a), other = first_day(*b);
  return (one > other) - (one < other);
}

/* Each builds on the one before it in time, wherever it stands. */
static void versions(struct builder *builder, struct business *business, const struct node *list) {
  const struct business *before = business;
  if (list) qsort(list->items, list->count, sizeof *list->items, compare_days);
  for (size_t i = 0; list && i < list->count; i++) {
    struct business *version = version_of(builder, before, list->items[i]);
    *LIST_PUSH(builder->arena, &business->versions) = version;
    before = version;
  }
}

void build_business(struct builder *builder, struct business *business, const struct entry *key, const struct node *node) {
  business->record = build_record(builder, key, node);
  business->also = build_texts(builder, node_get(node, "also"), text_free);
  business->related = build_refs(builder, kind_business, node_get(node, "related"));
  build_versioned(builder, business, node);
  versions(builder, business, node_get(node, "versions"));
  build_examples(builder, business, node_get(node, "examples"));
}
