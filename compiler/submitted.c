/* submitted.c: turns an example, with those that it is like, into a submission: pieces less what is left out, facts of which the nearer ones
 * count, channel and day. Assumes a sound book; names of requirements are bound here, since they hang on the edition in force. */
#include <string.h>

#include "examples.h"
#include "names.h"
#include "words.h"

/* --- names of requirements --- */

static void report_name(struct judge *judge, struct diags *diags, const struct resolved_business *business, const struct ref *ref, bool ambiguous) {
  LIST(const char *) ids = {0};
  for (size_t i = 0; i < business->nodes.count; i++)
    if (business->nodes.items[i]->id) *LIST_PUSH(judge->arena, &ids) = business->nodes.items[i]->id;
  if (ambiguous) diag(diags, .code = D_name_ambiguous, .at = ref->mark, .args = {ref->name, ids_like(judge->arena, business, ref->name)});
  else diag(diags, .code = D_unknown_name, .at = ref->mark,
            .args = {word_both(word_requirement), ref->name, suggest(ref->name, ids.items, ids.count)});
}

/* The first business that has it decides: an example is about its own business before others. */
static const struct requirement *find_node(struct judge *judge, const struct submitted *submitted, const char *name, bool *ambiguous) {
  *ambiguous = false;
  for (uint32_t i = 0; i < submitted->business_count; i++) {
    bool is_many;
    const struct requirement *node = requirement_named(judge->model, judge_edition(judge, submitted, i), name, &is_many);
    *ambiguous = *ambiguous || is_many;
    if (node || is_many) return node;
  }
  return NULL;
}

const struct requirement *submitted_node(struct judge *judge, struct diags *diags, const struct submitted *submitted, const struct ref *name) {
  bool ambiguous;
  const struct requirement *node = find_node(judge, submitted, name->name, &ambiguous);
  if (!node) report_name(judge, diags, judge_edition(judge, submitted, 0), name, ambiguous);
  return node;
}

/* --- what is left out --- */

static uint32_t document_named(const struct model *model, const char *name) {
  uint32_t document = (uint32_t)model->documents.count - 1;
  while (document && strcmp(model->documents.items[document].record.id, name)) document--;
  return document;
}

static bool serves_below(const struct model *model, const struct example_piece *piece, const struct requirement *node) {
  for (size_t i = 0; i < node->children.count; i++)
    if (serves_below(model, piece, node->children.items[i])) return true;
  return piece_serves(model, piece, node);
}

/* Takes away what serves the requirement, or every piece of a document that names no single requirement. */
static void leave_out(struct judge *judge, struct diags *diags, struct submitted *submitted, const struct ref *ref) {
  bool ambiguous;
  piece_list *pieces = &submitted->pieces;
  const struct requirement *node = find_node(judge, submitted, ref->name, &ambiguous);
  uint32_t document = node ? 0 : document_named(judge->model, ref->name);
  size_t kept = 0, before = pieces->count;
  if (!node && !document) {
    report_name(judge, diags, judge_edition(judge, submitted, 0), ref, ambiguous);
    return;
  }
  for (size_t i = 0; i < before; i++) {
    const struct example_piece *piece = pieces->items[i];
    bool out = node ? serves_below(judge->model, piece, node) : piece->document.index == document;
    if (!out) pieces->items[kept++] = piece;
  }
  pieces->count = kept;
  if (kept == before) diag(diags, .code = D_without_nothing, .at = ref->mark, .args = {ref->name});
}

/* --- */

static void say_fact(struct judge *judge, fact_list *facts, const struct given_fact *fact) {
  for (size_t i = 0; i < facts->count; i++) {
    if (facts->items[i].fact.index != fact->fact.index) continue;
    facts->items[i] = *fact;
    return;
  }
  *LIST_PUSH(judge->arena, facts) = *fact;
}

/* What an example says of itself, put over what it begins with. */
static void say_own(struct judge *judge, struct submitted *submitted, const struct example *example) {
  if (example->channel.index) submitted->channel = example->channel.index, submitted->channel_mark = example->channel.mark;
  if (example->day) submitted->day = example->day, submitted->day_mark = example->day_mark;
  if (example->region.index) submitted->region = example->region.index;
  if (example->office.index) submitted->office = example->office.index;
  for (size_t i = 0; i < example->facts.count; i++) say_fact(judge, &submitted->facts, &example->facts.items[i]);
  submitted->business_count = 1;
  for (size_t i = 0; i < example->with.count && submitted->business_count < ZN_BUSINESSES_MAX; i++)
    submitted->businesses[submitted->business_count++] = example->with.items[i].index;
}

struct submitted submitted_of(struct judge *judge, struct diags *diags, const struct resolved_business *business, const struct example *example) {
  struct submitted submitted = {.businesses = {business->number}, .day = judge_default_day(judge->model)};
  if (example->like.index) submitted = submitted_of(judge, diags, business, &business->business->examples.items[example->like.index - 1]);
  say_own(judge, &submitted, example);
  bool priced = example->expects_fee || example->expects_open_fees, results = example->result_valid.unit || example->result_until;
  submitted.flags = (priced ? ZN_WITH_FEE : 0) | (results ? ZN_WITH_RESULT : 0);
  for (size_t i = 0; i < example->without.count; i++) leave_out(judge, diags, &submitted, &example->without.items[i]);
  for (size_t i = 0; i < example->submit.count; i++) *LIST_PUSH(judge->arena, &submitted.pieces) = &example->submit.items[i];
  return submitted;
}
