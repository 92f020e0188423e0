/* coverage.c: measures what the examples show of each requirement: that it can be met, and that it can be violated. Assumes examples that
 * the runtime has judged. */
#include "examples.h"
#include "words.h"

/* Whether the requirement, or a choice that it stands in, is open. */
static bool is_open(const struct zn_answer *answer, const struct requirement *node) {
  for (; node; node = node->parent)
    for (size_t i = 0; i < answer->finding_count; i++)
      if (answer->findings[i].requirement == node->number) return true;
  return false;
}

static bool open_below(const struct zn_answer *answer, const struct requirement *node) {
  bool open = is_open(answer, node);
  for (size_t i = 0; i < node->children.count && !open; i++) open = open_below(answer, node->children.items[i]);
  return open;
}

static bool served(const struct model *model, const piece_list *pieces, const struct requirement *leaf) {
  for (size_t i = 0; i < pieces->count; i++)
    if (piece_serves(model, pieces->items[i], leaf)) return true;
  return false;
}

void coverage_note(struct coverage *coverage, const struct resolved_business *business, const piece_list *pieces) {
  const struct zn_answer *answer = &coverage->judge->answer;
  if (answer->verdict == ZN_SATISFIED) coverage->satisfied[business->business - coverage->resolved->model->businesses.items] = true;
  /* also those of the lists: what a choice lists is open, whichever alternative is taken */
  for (size_t i = 0; i < answer->finding_end; i++) coverage->nodes[answer->findings[i].requirement].violated = true;
  for (size_t i = 0; i < business->nodes.count; i++) {
    const struct requirement *node = business->nodes.items[i];
    bool met = node->kind == ZN_REQUIRE_DOCUMENT ? !is_open(answer, node) && served(coverage->resolved->model, pieces, node)
                                                 : !open_below(answer, node);
    if (met) coverage->nodes[node->number].met = true;
  }
}

/* --- figures --- */

struct figures { size_t shown, all; };

/* Nothing that is optional or comes later can be violated; groups and gaps are neither. */
static bool can_be_violated(const struct requirement *node) {
  return (node->kind == ZN_REQUIRE_DOCUMENT && !node->optional && !node->later) || node->kind == ZN_REQUIRE_ANY;
}

struct report {
  struct figures figures;
  bool chinese;
  FILE *out;
};

static void print_node(const struct coverage *coverage, const char *business, const struct requirement *node, struct report *report) {
  const struct covered *covered = &coverage->nodes[node->number];
  if (node->kind != ZN_REQUIRE_DOCUMENT && node->kind != ZN_REQUIRE_ANY) return;
  bool unviolated = can_be_violated(node) && !covered->violated;
  report->figures.all += can_be_violated(node) ? 2 : 1;
  report->figures.shown += (size_t)covered->met + (can_be_violated(node) && covered->violated);
  if (!covered->met) fprintf(report->out, "%s/%s: %s\n", business, node->id, word_in(word_unmet, report->chinese));
  if (unviolated) fprintf(report->out, "%s/%s: %s\n", business, node->id, word_in(word_unviolated, report->chinese));
}

void coverage_print(const struct coverage *coverage, struct diags *diags, uint32_t percent, bool chinese, FILE *out) {
  struct report report = {.chinese = chinese, .out = out};
  const struct figures *figures = &report.figures;
  const struct model *model = coverage->resolved->model;
  for (size_t b = 1; b < coverage->resolved->businesses.count; b++) {
    const struct resolved_business *business = &coverage->resolved->businesses.items[b];
    for (size_t i = 0; i < business->nodes.count; i++)
      print_node(coverage, business->business->record.id, business->nodes.items[i], &report);
  }
  size_t reached = figures->all ? figures->shown * 100 / figures->all : 100;
  fprintf(out, "%s: %zu/%zu, %zu %%\n", word_in(word_coverage, chinese), figures->shown, figures->all, reached);
  if (reached >= percent) return;
  struct arena *arena = coverage->judge->arena;
  diag(diags, .code = D_coverage_low, .at = model->mark, .args = {arena_printf(arena, "%zu", reached), arena_printf(arena, "%u", percent)});
}
