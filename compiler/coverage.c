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

/* Where it is noted what is shown of a requirement: an edition that demands what the first one does shares its places. */
static struct covered *covered_of(const struct coverage *coverage, const struct requirement *node) {
  const struct resolved_business *edition = node->business, *first = edition;
  for (size_t i = 1; i < coverage->resolved->businesses.count; i++) {
    const struct resolved_business *named = &coverage->resolved->businesses.items[i];
    bool is_same = named->business->requires == edition->business->requires && named->nodes.count == edition->nodes.count;
    if (is_same && named->business->record.id == edition->business->record.id) first = named;
  }
  return &coverage->nodes[first->root->number + (node->number - edition->root->number)];
}

static void note_edition(struct coverage *coverage, const struct submitted *submitted, const struct resolved_business *edition) {
  const struct zn_answer *answer = &coverage->judge->answer;
  for (size_t i = 0; i < edition->nodes.count; i++) {
    const struct requirement *node = edition->nodes.items[i];
    bool met = node->kind == ZN_REQUIRE_DOCUMENT ? !is_open(answer, node) && served(coverage->resolved->model, &submitted->pieces, node)
                                                 : !open_below(answer, node);
    if (met) covered_of(coverage, node)->met = true;
  }
}

void coverage_note(struct coverage *coverage, const struct submitted *submitted) {
  const struct zn_answer *answer = &coverage->judge->answer;
  if (answer->verdict == ZN_INELIGIBLE) return; /* nothing was looked at */
  if (answer->verdict == ZN_SATISFIED) coverage->satisfied[submitted->businesses[0]] = true;
  /* also those of the lists: what a choice lists is open, whichever alternative is taken */
  for (size_t i = 0; i < answer->finding_end; i++) 
    covered_of(coverage, coverage->resolved->nodes.items[answer->findings[i].requirement])->violated = true;
  for (uint32_t i = 0; i < submitted->business_count; i++) note_edition(coverage, submitted, judge_edition(coverage->judge, submitted, i));
}

/* --- figures --- */

struct figures { size_t shown, all; };

/* What an answer can name as open: groups of all, tables and gaps it does not. */
static bool can_be_met(const struct requirement *node) {
  return node->kind == ZN_REQUIRE_DOCUMENT || node->kind == ZN_REQUIRE_ANY || node->kind == ZN_REQUIRE_AT_LEAST ||
         node->kind == ZN_REQUIRE_POINTS || node->kind == ZN_REQUIRE_HOLDS;
}

/* Nothing that is optional or comes later can be violated; of points, only the sum. */
static bool can_be_violated(const struct requirement *node) {
  if (!can_be_met(node) || node->optional || node->later) return false;
  for (const struct requirement *group = node->parent; group; group = group->parent)
    if (group->kind == ZN_REQUIRE_POINTS) return false;
  return true;
}

struct report {
  struct figures figures;
  bool chinese;
  FILE *out;
};

static void print_node(const struct coverage *coverage, const char *business, const struct requirement *node, struct report *report) {
  const struct covered *covered = covered_of(coverage, node);
  if (!can_be_met(node) || covered != &coverage->nodes[node->number]) return;
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
  for (size_t b = 1; b < coverage->resolved->editions.count; b++) {
    const struct resolved_business *business = coverage->resolved->editions.items[b];
    for (size_t i = 0; i < business->nodes.count; i++)
      print_node(coverage, business->business->record.id, business->nodes.items[i], &report);
  }
  size_t reached = figures->all ? figures->shown * 100 / figures->all : 100;
  fprintf(out, "%s: %zu/%zu, %zu %%\n", word_in(word_coverage, chinese), figures->shown, figures->all, reached);
  if (reached >= percent) return;
  struct arena *arena = coverage->judge->arena;
  diag(diags, .code = D_coverage_low, .at = model->mark, .args = {arena_printf(arena, "%zu", reached), arena_printf(arena, "%u", percent)});
}
