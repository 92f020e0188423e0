/* coverage_suggest.c: writes the examples that a book lacks, as YAML to be looked through by its editors: for each requirement that no
 * example meets a full set, for each that none violates a full set without it. What is expected is what the runtime says. Assumes a sound
 * book. */
#include "emit.h"
#include "examples.h"

static bool holds(const struct requirement *node, const struct requirement *wanted) {
  for (; wanted; wanted = wanted->parent)
    if (wanted == node) return true;
  return false;
}

/* A piece that meets a leaf. */
static struct example_piece *piece_for(struct arena *arena, const struct model *model, const struct requirement *leaf) {
  struct example_piece *piece = ARENA_NEW(arena, struct example_piece);
  *piece = (struct example_piece){.document = {.index = leaf->documents.items[0]}, .of = {.index = leaf->party}, .copies = leaf->need};
  while (leaf->forms && !(leaf->forms >> piece->form & 1)) piece->form++;
  for (size_t i = 0; i < leaf->marks.count; i++) {
    struct example_mark *mark = LIST_PUSH(arena, &piece->marks);
    mark->demand.mark.index = leaf->marks.items[i].mark;
    mark->demand.by.index = leaf->marks.items[i].by;
  }
  for (uint32_t spec = 1; spec < model->specs.count; spec++)
    if (leaf->specs & ZN_BIT(spec)) LIST_PUSH(arena, &piece->specs)->index = spec;
  return piece;
}

/* Pieces for all that a node asks for, by the alternatives that lead to `wanted`, without those for `left_out`. */
static void collect(const struct coverage *coverage, const struct requirement *node, const struct requirement *wanted,
                    const struct requirement *left_out, piece_list *pieces) {
  size_t chosen = 0;
  struct arena *arena = coverage->judge->arena;
  if (node == left_out) return;
  if (node->kind == ZN_REQUIRE_DOCUMENT) {
    *LIST_PUSH(arena, pieces) = piece_for(arena, coverage->resolved->model, node);
    return;
  }
  for (size_t i = 0; i < node->children.count; i++)
    if (holds(node->children.items[i], wanted)) chosen = i;
  for (size_t i = 0; i < node->children.count; i++)
    if (node->kind != ZN_REQUIRE_ANY || i == chosen) collect(coverage, node->children.items[i], wanted, left_out, pieces);
}

/* --- YAML --- */

static void put_marks(struct buffer *out, const struct model *model, const struct example_piece *piece) {
  for (size_t i = 0; i < piece->marks.count; i++) {
    const struct demand *demand = &piece->marks.items[i].demand;
    const struct mark_kind *mark = &model->marks.items[demand->mark.index];
    buffer_text(out, i ? ", " : ", marks: [");
    if (demand->by.index == mark->by.index) buffer_text(out, mark->record.id);
    else buffer_printf(out, "{mark: %s, by: %s}", mark->record.id, model->parties.items[demand->by.index].record.id);
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
  buffer_text(out, piece->specs.count ? "]}" : "}");
}

static void put_expectation(struct buffer *out, const struct resolved_business *business, const struct zn_answer *answer) {
  if (answer->verdict != ZN_UNSATISFIED) {
    buffer_printf(out, "%s", zn_verdict_code(answer->verdict));
    return;
  }
  buffer_text(out, "{verdict: unsatisfied, findings: {");
  for (size_t i = 0; i < answer->finding_count; i++)
    buffer_printf(out, "%s%s: %s", i ? ", " : "", node_of(business, answer->findings[i].requirement)->id,
                  zn_reason_code(answer->findings[i].reason));
  buffer_text(out, "}}");
}

/* Proposes what the pieces give, and notes it as shown, so that nothing is proposed twice. */
static void propose(struct coverage *coverage, const struct resolved_business *business, const piece_list *pieces, struct buffer *out) {
  const struct model *model = coverage->resolved->model;
  zn_business number = (zn_business)(business->business - model->businesses.items);
  zn_day day = business->business->record.from ? business->business->record.from : judge_default_day(model);
  if (judge_submission(coverage->judge, number, 0, day, pieces) != ZN_OK) return;
  coverage_note(coverage, business, pieces);
  buffer_text(out, "      - submit: [");
  for (size_t i = 0; i < pieces->count; i++) {
    buffer_text(out, i ? ", " : "");
    put_piece(out, model, pieces->items[i]);
  }
  buffer_text(out, "]\n        expect: ");
  put_expectation(out, business, &coverage->judge->answer);
  buffer_text(out, "\n");
}

static void suggest_business(struct coverage *coverage, const struct resolved_business *business, struct buffer *out) {
  for (size_t i = 0; i < business->nodes.count; i++) {
    const struct requirement *node = business->nodes.items[i];
    if (node->kind != ZN_REQUIRE_DOCUMENT) continue;
    piece_list full = {0}, lacking = {0};
    collect(coverage, business->root, node, NULL, &full);
    if (!coverage->nodes[node->number].met) propose(coverage, business, &full, out);
    collect(coverage, business->root, node, node, &lacking);
    bool blocks = !node->optional && !node->later;
    if (blocks && !coverage->nodes[node->number].violated) propose(coverage, business, &lacking, out);
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
