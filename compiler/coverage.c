/* coverage.c: measures what the examples show of each requirement: that it can be met, and that it can be violated. Assumes examples that the
 * runtime has judged. */
#include "examples.h"

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
  for (size_t i = 0; i < answer->finding_count; i++) coverage->nodes[answer->findings[i].requirement].violated = true;
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

static void print_node(const struct coverage *coverage, const char *business, const struct requirement *node, struct figures *figures, FILE *out) {
  const struct covered *covered = &coverage->nodes[node->number];
  if (node->kind != ZN_REQUIRE_DOCUMENT && node->kind != ZN_REQUIRE_ANY) return;
  figures->all += can_be_violated(node) ? 2 : 1;
  figures->shown += (size_t)covered->met + (covered->violated && can_be_violated(node));
  if (!covered->met) fprintf(out, "%s/%s: no example meets it\n", business, node->id);
  if (!covered->violated && can_be_violated(node)) fprintf(out, "%s/%s: no example violates it\n", business, node->id);
}

void coverage_print(const struct coverage *coverage, struct diags *diags, uint32_t percent, FILE *out) {
  struct figures figures = {0};
  const struct model *model = coverage->resolved->model;
  for (size_t b = 1; b < coverage->resolved->businesses.count; b++) {
    const struct resolved_business *business = &coverage->resolved->businesses.items[b];
    for (size_t i = 0; i < business->nodes.count; i++)
      print_node(coverage, business->business->record.id, business->nodes.items[i], &figures, out);
  }
  size_t reached = figures.all ? figures.shown * 100 / figures.all : 100;
  fprintf(out, "coverage: %zu of %zu, %zu %%\n", figures.shown, figures.all, reached);
  if (reached >= percent) return;
  struct arena *arena = coverage->judge->arena;
  diag(diags, .code = D_coverage_low, .at = model->mark, .args = {arena_printf(arena, "%zu", reached), arena_printf(arena, "%u", percent)});
}
