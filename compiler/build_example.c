/* build_example.c: turns the examples of a business into submissions and what they are expected to give. Requirements stay names: they
 * are bound when the examples are run. */
#include "build.h"

static struct example_mark mark_of(struct builder *builder, const struct node *node) {
  return (struct example_mark){.demand = build_demand(builder, node), .day = build_day(node_get(node, "day"))};
}

static struct example_piece piece_of(struct builder *builder, const struct node *node) {
  const struct node *marks = node_get(node, "marks");
  struct example_piece piece = {.mark = node->mark, .copies = 1};
  if (node->kind == node_scalar) {
    piece.document = build_ref(builder, kind_document, node);
    return piece;
  }
  piece.document = build_ref(builder, kind_document, node_get(node, "document"));
  piece.of = build_ref(builder, kind_party, node_get(node, "of"));
  piece.form = build_form(node_get(node, "form"));
  piece.copies = build_number(node_get(node, "copies"), 1);
  for (size_t i = 0; marks && i < marks->count; i++) *LIST_PUSH(builder->arena, &piece.marks) = mark_of(builder, marks->items[i]);
  piece.specs = build_refs(builder, kind_spec, node_get(node, "specs"));
  piece.issued = build_day(node_get(node, "issued"));
  piece.expires = build_day(node_get(node, "expires"));
  build_order(builder, D_dates_reversed, node->mark, piece.issued, piece.expires);
  return piece;
}

static enum zn_verdict verdict_of(const struct node *node) {
  for (uint32_t verdict = ZN_INELIGIBLE; verdict <= ZN_SATISFIED; verdict++)
    if (build_is(node, zn_verdict_code(verdict))) return (enum zn_verdict)verdict;
  return (enum zn_verdict)0;
}

static enum zn_reason reason_of(const struct node *node) {
  for (uint32_t reason = 1; reason < ZN_REASON_COUNT; reason++)
    if (build_is(node, zn_reason_code(reason))) return (enum zn_reason)reason;
  return (enum zn_reason)0;
}

/* A name that is bound later. */
static struct ref unbound(const struct node *node) {
  const char *name = build_string(node);
  return name ? (struct ref){.name = name, .mark = node->mark} : (struct ref){0};
}

static void findings_of(struct builder *builder, struct example *example, const struct node *map) {
  example->expects_findings = map != NULL;
  for (size_t i = 0; map && map->kind == node_map && i < map->count; i++)
    *LIST_PUSH(builder->arena, &example->findings) =
        (struct expected_finding){{.name = map->keys[i].text, .mark = map->keys[i].mark}, reason_of(map->items[i])};
}

/* Channel and region are asked like facts, but are none. */
static void questions_of(struct builder *builder, struct example *example, const struct node *list) {
  example->expects_questions = list != NULL;
  for (size_t i = 0; list && i < list->count; i++) {
    bool fact = !build_is(list->items[i], "channel") && !build_is(list->items[i], "region");
    *LIST_PUSH(builder->arena, &example->questions) = fact ? build_ref(builder, kind_fact, list->items[i]) : unbound(list->items[i]);
  }
}

static void fee_of(struct builder *builder, struct example *example, const struct node *node) {
  const struct node *open = node_get(node, "open"), *total = node_get(node, "total");
  example->expects_fee = total != NULL;
  example->fee_total = build_amount(total);
  example->expects_open_fees = open != NULL;
  for (size_t i = 0; open && i < open->count; i++) *LIST_PUSH(builder->arena, &example->open_fees) = unbound(open->items[i]);
}

/* What beside the requirements is expected. */
static void terms_of(struct builder *builder, struct example *example, const struct node *node) {
  const struct node *gaps = node_get(node, "gaps"), *result = node_get(node, "result"), *uncertain = node_get(node, "uncertain");
  questions_of(builder, example, node_get(node, "questions"));
  example->expects_gaps = gaps != NULL;
  for (size_t i = 0; gaps && i < gaps->count; i++) *LIST_PUSH(builder->arena, &example->gaps) = unbound(gaps->items[i]);
  example->instead = build_ref(builder, kind_business, node_get(node, "instead"));
  example->opens = build_day(node_get(node, "opens"));
  fee_of(builder, example, node_get(node, "fee"));
  example->result_valid = build_period(node_get(result, "valid"));
  example->result_until = build_day(node_get(result, "valid-until"));
  example->expects_uncertain = uncertain != NULL;
  example->uncertain = build_flag(uncertain);
}

/* `satisfied`, `{missing: [id…]}` or `{verdict, findings, missing, superfluous}` */
static void expect_of(struct builder *builder, struct example *example, const struct node *node) {
  const struct node *missing = node_get(node, "missing"), *superfluous = node_get(node, "superfluous");
  const struct node *verdict = node_get(node, "verdict");
  if (!node) return;
  example->expect_mark = node->mark;
  example->verdict = verdict_of(node->kind == node_scalar ? node : verdict);
  if (!example->verdict && node->kind == node_map) example->verdict = ZN_UNSATISFIED;
  example->expects_missing = missing != NULL;
  for (size_t i = 0; missing && i < missing->count; i++) *LIST_PUSH(builder->arena, &example->missing) = unbound(missing->items[i]);
  findings_of(builder, example, node_get(node, "findings"));
  example->expects_superfluous = superfluous != NULL;
  example->superfluous = build_refs(builder, kind_document, superfluous);
  terms_of(builder, example, node);
}

/* Facts that are computed are not said. */
static void facts_of(struct builder *builder, struct example *example, const struct node *map) {
  for (size_t i = 0; map && i < map->count; i++) {
    struct given_fact given = {.fact = {.name = map->keys[i].text, .mark = map->keys[i].mark}};
    names_bind(builder->arena, builder->diags, &builder->names[kind_fact], &given.fact);
    enum zn_fact_type type = builder->model->facts.items[given.fact.index].type;
    if (type == ZN_FACT_AGE || type == ZN_FACT_DERIVED)
      diag(builder->diags, .code = D_fact_computed, .at = given.fact.mark, .args = {given.fact.name});
    else if (given.fact.index && map->items[i] && build_values(builder, given.fact.index, map->items[i], &given.value))
      *LIST_PUSH(builder->arena, &example->facts) = given;
  }
}

static void example_of(struct builder *builder, struct example *example, const struct node *node) {
  const struct node *pieces = node_get(node, "submit"), *without = node_get(node, "without"), *day = node_get(node, "day");
  *example = (struct example){.id = build_string(node_get(node, "id")), .mark = node->mark,
                              .channel = build_ref(builder, kind_channel, node_get(node, "channel")), .day = build_day(day),
                              .like = unbound(node_get(node, "like")),
                              .region = build_ref(builder, kind_division, node_get(node, "region")),
                              .office = build_ref(builder, kind_office, node_get(node, "office")),
                              .with = build_refs(builder, kind_business, node_get(node, "with"))};
  facts_of(builder, example, node_get(node, "facts"));
  if (day) example->day_mark = day->mark;
  if (!pieces) pieces = node_get(node, "add");
  for (size_t i = 0; pieces && i < pieces->count; i++)
    *LIST_PUSH(builder->arena, &example->submit) = piece_of(builder, pieces->items[i]);
  for (size_t i = 0; without && i < without->count; i++) *LIST_PUSH(builder->arena, &example->without) = unbound(without->items[i]);
  expect_of(builder, example, node_get(node, "expect"));
}

/* An example that is like one that is like it has no pieces to begin with: the first of such a ring is told of it. */
static void likes_end(struct builder *builder, const struct business *business, struct example *example) {
  const struct example *next = example;
  for (size_t steps = 0; next->like.index && steps < business->examples.count; steps++) {
    next = &business->examples.items[next->like.index - 1];
    if (next != example) continue;
    diag(builder->diags, .code = D_example_cycle, .at = example->like.mark, .args = {example->like.name});
    example->like.index = 0;
  }
}

void build_examples(struct builder *builder, struct business *business, const struct node *list) {
  struct names ids = {.kind = word_both(word_example)};
  for (size_t i = 0; list && i < list->count; i++) {
    const struct node *id = node_get(list->items[i], "id");
    example_of(builder, LIST_PUSH(builder->arena, &business->examples), list->items[i]);
    if (id) names_add(builder->arena, builder->diags, &ids, id->text, id->mark, (uint32_t)i + 1);
  }
  for (size_t i = 0; i < business->examples.count; i++)
    names_bind(builder->arena, builder->diags, &ids, &business->examples.items[i].like);
  for (size_t i = 0; i < business->examples.count; i++) likes_end(builder, business, &business->examples.items[i]);
}
