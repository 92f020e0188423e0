/* coverage_suggest.c: writes the examples that a book lacks, as YAML to be looked through by its editors: for each requirement that no
 * example meets a full set, for each that none violates a full set without it. What is expected is what the runtime says; what would not show
 * what it is for is not written. Assumes a sound book. */
#include <string.h>

#include "emit.h"
#include "examples.h"

static bool holds(const struct requirement *node, const struct requirement *wanted) {
  for (; wanted; wanted = wanted->parent)
    if (wanted == node) return true;
  return false;
}

/* Years that a paper is still valid, where that is asked. */
enum { valid_years = 5 };

/* A piece that meets a leaf on a day: new, and with a long time to go, where days are asked for. */
static struct example_piece *piece_for(struct arena *arena, const struct model *model, const struct requirement *leaf, zn_day day) {
  struct example_piece *piece = ARENA_NEW(arena, struct example_piece);
  *piece = (struct example_piece){.document = {.index = leaf->documents.items[0]}, .of = {.index = leaf->party}, .copies = leaf->need};
  if (leaf->max_age.unit || leaf->rule->issued) piece->issued = day;
  if (leaf->rule->expires) piece->expires = zn_day_add(day, valid_years, 'Y');
  while (leaf->forms && !(leaf->forms >> piece->form & 1)) piece->form++;
  for (size_t i = 0; i < leaf->marks.count; i++) {
    struct example_mark *mark = LIST_PUSH(arena, &piece->marks);
    mark->demand.mark.index = leaf->marks.items[i].mark;
    mark->demand.by.index = leaf->marks.items[i].by;
    mark->day = leaf->rule->same_day.count ? day : 0;
  }
  for (uint32_t spec = 1; spec < model->specs.count; spec++)
    if (leaf->specs & ZN_BIT(spec)) LIST_PUSH(arena, &piece->specs)->index = spec;
  return piece;
}

/* Pieces for all that a node asks for, by the alternatives that lead to `wanted`, without those for `left_out`. */
static void collect(const struct coverage *coverage, const struct requirement *node, const struct requirement *wanted,
                    const struct requirement *left_out, struct submitted *into) {
  size_t chosen = 0;
  struct arena *arena = coverage->judge->arena;
  if (node == left_out) return;
  if (node->kind == ZN_REQUIRE_DOCUMENT) {
    *LIST_PUSH(arena, &into->pieces) = piece_for(arena, coverage->resolved->model, node, into->day);
    return;
  }
  for (size_t i = 0; i < node->children.count; i++)
    if (holds(node->children.items[i], wanted)) chosen = i;
  for (size_t i = 0; i < node->children.count; i++)
    if (node->kind != ZN_REQUIRE_ANY || i == chosen) collect(coverage, node->children.items[i], wanted, left_out, into);
}

/* --- YAML --- */

static void put_day(struct buffer *out, const char *key, zn_day day) {
  char text[11];
  if (!day) return;
  zn_day_print(day, text);
  buffer_printf(out, ", %s: %s", key, text);
}

static void put_marks(struct buffer *out, const struct model *model, const struct example_piece *piece) {
  for (size_t i = 0; i < piece->marks.count; i++) {
    const struct demand *demand = &piece->marks.items[i].demand;
    const struct mark_kind *mark = &model->marks.items[demand->mark.index];
    buffer_text(out, i ? ", " : ", marks: [");
    bool own = demand->by.index == mark->by.index;
    zn_day day = piece->marks.items[i].day;
    buffer_printf(out, own && !day ? "%s" : "{mark: %s", mark->record.id);
    if (!own) buffer_printf(out, ", by: %s", model->parties.items[demand->by.index].record.id);
    put_day(out, "day", day);
    if (!own || day) buffer_text(out, "}");
  }
  if (piece->marks.count) buffer_text(out, "]");
}

static void put_piece(struct buffer *out, const struct model *model, const struct example_piece *piece) {
  buffer_printf(out, "{document: %s", model->documents.items[piece->document.index].record.id);
  if (piece->of.index > 1) buffer_printf(out, ", of: %s", model->parties.items[piece->of.index].record.id);
  if (piece->form) buffer_printf(out, ", form: %s", zn_form_code(piece->form));
  if (piece->copies > 1) buffer_printf(out, ", copies: %u", piece->copies);
  put_marks(out, model, piece);
  for (size_t i = 0; i < piece->specs.count; i++)
    buffer_printf(out, "%s%s", i ? ", " : ", specs: [", model->specs.items[piece->specs.items[i].index].record.id);
  if (piece->specs.count) buffer_text(out, "]");
  put_day(out, "issued", piece->issued);
  put_day(out, "expires", piece->expires);
  buffer_text(out, "}");
}

static void put_expectation(struct buffer *out, const struct resolved *resolved, const struct zn_answer *answer) {
  if (answer->verdict != ZN_UNSATISFIED) {
    buffer_printf(out, "%s", zn_verdict_code(answer->verdict));
    return;
  }
  buffer_text(out, "{verdict: unsatisfied, findings: {");
  for (size_t i = 0; i < answer->finding_count; i++)
    buffer_printf(out, "%s%s: %s", i ? ", " : "", resolved->nodes.items[answer->findings[i].requirement]->id,
                  zn_reason_code(answer->findings[i].reason));
  buffer_text(out, "}}");
}

static void put_value(struct buffer *out, const struct model *model, const struct fact *fact, int64_t value) {
  char day[11];
  const char *separator = "[";
  switch (fact->type) {
    case ZN_FACT_BOOL: buffer_text(out, value ? "true" : "false"); break;
    case ZN_FACT_DATE: zn_day_print((zn_day)value, day), buffer_text(out, day); break;
    case ZN_FACT_DIVISION: buffer_printf(out, "\"%s\"", model->divisions.items[value].record.id); break;
    case ZN_FACT_ENUM: buffer_text(out, fact->values.items[value - 1].id); break;
    case ZN_FACT_SET:
      for (size_t i = 0; i < fact->values.count; i++)
        if ((uint64_t)value >> i & 1) buffer_printf(out, "%s%s", separator, fact->values.items[i].id), separator = ", ";
      buffer_text(out, value ? "]" : "[]");
      break;
    default: buffer_printf(out, "%lld", (long long)value); break;
  }
}

/* What is known of the applicant, as in the example that the pieces were put into. */
static void put_base(struct buffer *out, const struct model *model, const struct submitted *submitted) {
  char day[11];
  zn_day_print(submitted->day, day);
  if (submitted->day != judge_default_day(model)) buffer_printf(out, "        day: %s\n", day);
  if (submitted->channel) buffer_printf(out, "        channel: %s\n", model->channels.items[submitted->channel].record.id);
  if (submitted->region) buffer_printf(out, "        region: \"%s\"\n", model->divisions.items[submitted->region].record.id);
  if (submitted->office) buffer_printf(out, "        office: %s\n", model->offices.items[submitted->office].record.id);
  for (size_t i = 0; i < submitted->facts.count; i++) {
    const struct fact *fact = &model->facts.items[submitted->facts.items[i].fact.index];
    buffer_printf(out, "%s%s: ", i ? ", " : "        facts: {", fact->record.id);
    put_value(out, model, fact, submitted->facts.items[i].value);
  }
  if (submitted->facts.count) buffer_text(out, "}\n");
}

/* Takes away the pieces that the last answer has no use for. */
static void drop_superfluous(const struct zn_answer *answer, struct submitted *submitted) {
  for (uint32_t i = 0; i < answer->superfluous_count; i++) submitted->pieces.items[answer->superfluous[i].piece] = NULL;
  size_t kept = 0;
  for (size_t i = 0; i < submitted->pieces.count; i++)
    if (submitted->pieces.items[i]) submitted->pieces.items[kept++] = submitted->pieces.items[i];
  submitted->pieces.count = kept;
}

/* Whether the pieces show what they are for, which `shown` then says, and is noted, so that nothing is proposed twice. */
static bool shows(struct coverage *coverage, const struct submitted *submitted, const bool *shown) {
  size_t nodes = coverage->resolved->nodes.count * sizeof *coverage->nodes;
  struct covered *before = arena_array(coverage->judge->arena, coverage->resolved->nodes.count, sizeof *before);
  memcpy(before, coverage->nodes, nodes);
  coverage_note(coverage, submitted);
  if (*shown) return true;
  memcpy(coverage->nodes, before, nodes);
  return false;
}

/* Proposes what the pieces give. */
static void propose(struct coverage *coverage, struct submitted *submitted, const bool *shown, struct buffer *out) {
  const struct model *model = coverage->resolved->model;
  if (judge_submission(coverage->judge, submitted) != ZN_OK) return;
  drop_superfluous(&coverage->judge->answer, submitted);
  if (judge_submission(coverage->judge, submitted) != ZN_OK || !shows(coverage, submitted, shown)) return;
  buffer_text(out, "      - submit: [");
  for (size_t i = 0; i < submitted->pieces.count; i++) {
    buffer_text(out, i ? ", " : "");
    put_piece(out, model, submitted->pieces.items[i]);
  }
  buffer_text(out, "]\n");
  put_base(out, model, submitted);
  buffer_text(out, "        expect: ");
  put_expectation(out, coverage->resolved, &coverage->judge->answer);
  buffer_text(out, "\n");
}

/* What the first satisfied example of the business says beside its pieces. */
static struct submitted base_of(struct coverage *coverage, const struct resolved_business *business) {
  const struct model *model = coverage->resolved->model;
  struct submitted base = {
      .businesses = {business->number}, .business_count = 1, .day = business->start ? business->start : judge_default_day(model)};
  for (size_t i = 0; i < business->business->examples.count; i++) {
    const struct example *example = &business->business->examples.items[i];
    if (example->verdict != ZN_SATISFIED || example->with.count) continue;
    base = submitted_of(coverage->judge, diags_new(coverage->judge->arena), business, example);
    base.flags = 0;
    break;
  }
  return base;
}

static void suggest_business(struct coverage *coverage, const struct resolved_business *business, struct buffer *out) {
  for (size_t i = 0; i < business->nodes.count; i++) {
    const struct requirement *node = business->nodes.items[i];
    if (node->kind != ZN_REQUIRE_DOCUMENT) continue;
    struct submitted full = base_of(coverage, business), lacking = full;
    full.pieces = lacking.pieces = (piece_list){0};
    const struct covered *covered = &coverage->nodes[node->number];
    collect(coverage, business->root, node, NULL, &full);
    if (!covered->met) propose(coverage, &full, &covered->met, out);
    collect(coverage, business->root, node, node, &lacking);
    bool blocks = !node->optional && !node->later;
    if (blocks && !covered->violated) propose(coverage, &lacking, &covered->violated, out);
  }
}

void coverage_suggest(struct coverage *coverage, FILE *file) {
  struct buffer out = {.arena = coverage->judge->arena};
  for (size_t b = 1; b < coverage->resolved->businesses.count; b++) {
    const struct resolved_business *business = &coverage->resolved->businesses.items[b];
    struct buffer examples = {.arena = out.arena};
    suggest_business(coverage, business, &examples);
    if (!examples.length) continue;
    buffer_printf(&out, "%s  %s:\n    examples:\n", out.length ? "" : "businesses:\n", business->business->record.id);
    buffer_bytes(&out, examples.bytes, examples.length);
  }
  if (out.length) fwrite(out.bytes, 1, out.length, file);
}
