/* compare_answer.c: holds an answer of the runtime against what its example expects, and reports each difference at the place where it is
 * expected. What an example does not write is not compared. */
#include <string.h>

#include "examples_run.h"
#include "words.h"

static const char *list_add(struct run *run, const char *list, const char *item) {
  return list ? arena_printf(run->arena, "%s, %s", list, item) : item;
}

static const char *or_nothing(const char *list) { return list ? list : word_both(word_none_of_them); }

static const struct requirement *node_at(const struct run *run, zn_requirement requirement) {
  return run->judge->resolved->nodes.items[requirement];
}

/* The id of a requirement, with its business where that is not the example's own. */
static const char *id_of(struct run *run, const struct requirement *node) {
  const char *business = node->business->business->record.id;
  bool own = !strcmp(business, judge_edition(run->judge, &run->submitted, 0)->business->record.id);
  return own ? node->id : arena_printf(run->arena, "%s/%s", business, node->id);
}

/* --- findings --- */

static const char *outcome(struct run *run) {
  const struct zn_answer *answer = &run->judge->answer;
  const char *list = NULL;
  for (size_t i = 0; i < answer->finding_count; i++) {
    const struct zn_finding *finding = &answer->findings[i];
    list = list_add(run, list, arena_printf(run->arena, "%s %s", id_of(run, node_at(run, finding->requirement)), zn_reason_code(finding->reason)));
  }
  return list;
}

static const struct zn_finding *finding_of(const struct run *run, const struct requirement *node) {
  for (size_t i = 0; i < run->judge->answer.finding_count; i++)
    if (run->judge->answer.findings[i].requirement == node->number) return &run->judge->answer.findings[i];
  return NULL;
}

/* Compares one expected finding; reason 0 stands for missing or too few. Gives the node, null when the name is wrong. */
static const struct requirement *compare_finding(struct run *run, const struct ref *ref, enum zn_reason reason) {
  const struct requirement *node = submitted_node(run->judge, run->diags, &run->submitted, ref);
  const struct zn_finding *finding = node ? finding_of(run, node) : NULL;
  if (!node) return NULL;
  if (!finding) {
    diag(run->diags, .code = D_example_met, .at = ref->mark, .args = {ref->name, outcome(run)});
    return node;
  }
  bool fits = reason ? finding->reason == reason : finding->reason == ZN_MISSING || finding->reason == ZN_TOO_FEW;
  if (!fits) diag(run->diags, .code = D_example_reason, .at = ref->mark,
                  .args = {ref->name, zn_reason_code(reason ? reason : ZN_MISSING), zn_reason_code(finding->reason)});
  return node;
}

static void compare_findings(struct run *run) {
  const struct example *example = run->example;
  LIST(const struct requirement *) expected = {0};
  for (size_t i = 0; i < example->missing.count + example->findings.count; i++) {
    bool missing = i < example->missing.count;
    const struct expected_finding *finding = missing ? NULL : &example->findings.items[i - example->missing.count];
    const struct requirement *node =
        missing ? compare_finding(run, &example->missing.items[i], 0) : compare_finding(run, &finding->requirement, finding->reason);
    if (!node) return; /* an unknown name may be any of those that came out */
    *LIST_PUSH(run->arena, &expected) = node;
  }
  for (size_t f = 0; f < run->judge->answer.finding_count; f++) {
    const struct zn_finding *finding = &run->judge->answer.findings[f];
    size_t i = 0;
    while (i < expected.count && expected.items[i]->number != finding->requirement) i++;
    if (i == expected.count) diag(run->diags, .code = D_example_open, .at = example->expect_mark,
                                  .args = {id_of(run, node_at(run, finding->requirement)), zn_reason_code(finding->reason)});
  }
}

/* --- what is not needed --- */

static uint32_t superfluous_document(const struct run *run, size_t i) {
  return run->submitted.pieces.items[run->judge->answer.superfluous[i].piece]->document.index;
}

static bool superfluous_expected(const struct run *run, uint32_t document) {
  for (size_t i = 0; i < run->example->superfluous.count; i++)
    if (run->example->superfluous.items[i].index == document) return true;
  return false;
}

static bool superfluous_out(const struct run *run, uint32_t document) {
  for (size_t i = 0; i < run->judge->answer.superfluous_count; i++)
    if (superfluous_document(run, i) == document) return true;
  return false;
}

static void compare_superfluous(struct run *run) {
  const struct example *example = run->example;
  bool same = true;
  const char *expected = NULL, *out = NULL;
  for (size_t i = 0; i < example->superfluous.count; i++) {
    expected = list_add(run, expected, example->superfluous.items[i].name);
    same = same && superfluous_out(run, example->superfluous.items[i].index);
  }
  for (size_t i = 0; i < run->judge->answer.superfluous_count; i++) {
    out = list_add(run, out, run->judge->model->documents.items[superfluous_document(run, i)].record.id);
    same = same && superfluous_expected(run, superfluous_document(run, i));
  }
  if (!same) diag(run->diags, .code = D_example_superfluous, .at = example->expect_mark, .args = {or_nothing(expected), or_nothing(out)});
}

/* --- everything else that is said in words --- */

/* Words are compared as they are printed; null: nothing. */
static void compare_words(struct run *run, enum word what, const char *expected, const char *out) {
  if (expected == out || (expected && out && !strcmp(expected, out))) return;
  diag(run->diags, .code = D_example_term, .at = run->example->expect_mark, .args = {word_both(what), or_nothing(expected), or_nothing(out)});
}

static const char *question_name(const struct run *run, const struct zn_question *question) {
  if (question->kind == ZN_ASK_CHANNEL) return "channel";
  return question->kind == ZN_ASK_REGION ? "region" : run->judge->model->facts.items[question->fact].record.id;
}

static void compare_questions(struct run *run) {
  const struct zn_answer *answer = &run->judge->answer;
  const char *expected = NULL, *out = NULL;
  for (size_t i = 0; i < run->example->questions.count; i++) expected = list_add(run, expected, run->example->questions.items[i].name);
  for (size_t i = 0; i < answer->question_count; i++) out = list_add(run, out, question_name(run, &answer->questions[i]));
  compare_words(run, word_questions, expected, out);
}

static void compare_gaps(struct run *run) {
  const struct zn_answer *answer = &run->judge->answer;
  const char *expected = NULL, *out = NULL;
  for (size_t i = 0; i < run->example->gaps.count; i++) {
    const struct requirement *node = submitted_node(run->judge, run->diags, &run->submitted, &run->example->gaps.items[i]);
    if (!node) return;
    expected = list_add(run, expected, id_of(run, node));
  }
  for (size_t i = 0; i < answer->gap_count; i++) out = list_add(run, out, id_of(run, node_at(run, answer->gaps[i])));
  compare_words(run, word_gaps, expected, out);
}

static const char *day_words(struct run *run, zn_day day) {
  char text[11];
  zn_day_print(day, text);
  return day ? arena_copy(run->arena, text, strlen(text)) : NULL;
}

/* "12.5": amounts are in 1/10000. */
static const char *amount_words(struct run *run, int64_t amount) {
  const char *text = arena_printf(run->arena, "%lld.%04lld", (long long)(amount / 10000), (long long)(amount % 10000));
  size_t length = strlen(text);
  while (text[length - 1] == '0') length--;
  return arena_copy(run->arena, text, length - (text[length - 1] == '.'));
}

/* Ids that several lines share are said once. */
static const char *open_lines(struct run *run) {
  const struct zn_answer *answer = &run->judge->answer;
  const char *list = NULL, *last = NULL;
  for (size_t i = 0; i < answer->fee_line_count; i++) {
    struct zn_fee_line_info info = {.size = sizeof info};
    zn_fee_line_info(run->judge->book, answer->fee_lines[i].line, 0, &info);
    if (!answer->fee_lines[i].is_open || (last && !strcmp(last, info.id))) continue;
    list = list_add(run, list, last = info.id);
  }
  return list;
}

static void compare_fee(struct run *run) {
  const struct example *example = run->example;
  const char *expected = NULL;
  if (example->expects_fee) compare_words(run, word_fee, amount_words(run, example->fee_total), amount_words(run, run->judge->answer.fee_total));
  if (!example->expects_open_fees) return;
  for (size_t i = 0; i < example->open_fees.count; i++) expected = list_add(run, expected, example->open_fees.items[i].name);
  compare_words(run, word_open_fees, expected, open_lines(run));
}

static const char *period_words(struct run *run, int32_t number, uint32_t unit) {
  return unit ? arena_printf(run->arena, "P%d%c", (int)number, (int)unit) : NULL;
}

static void compare_result(struct run *run) {
  const struct example *example = run->example;
  const struct zn_answer *answer = &run->judge->answer;
  struct zn_result_info info = {.size = sizeof info};
  zn_result_info(run->judge->book, answer->result, 0, &info);
  if (example->result_valid.unit)
    compare_words(run, word_validity, period_words(run, example->result_valid.number, example->result_valid.unit),
                  period_words(run, info.number, info.unit));
  if (example->result_until) compare_words(run, word_validity, day_words(run, example->result_until), day_words(run, answer->result_until));
}

static void compare_instead(struct run *run) {
  const struct example *example = run->example;
  const struct zn_instead *instead = &run->judge->answer.instead;
  if (example->instead.index)
    compare_words(run, word_instead, example->instead.name,
                  instead->business ? run->judge->model->businesses.items[instead->business].record.id : NULL);
  if (example->opens) compare_words(run, word_opens, day_words(run, example->opens), day_words(run, instead->opens));
}

void compare_answer(struct run *run) {
  const struct example *example = run->example;
  const struct zn_answer *answer = &run->judge->answer;
  if (answer->verdict != example->verdict) {
    diag(run->diags, .code = D_example_verdict, .at = example->expect_mark,
         .args = {zn_verdict_code(example->verdict), zn_verdict_code(answer->verdict), outcome(run)});
    return;
  }
  if (example->expects_missing || example->expects_findings) compare_findings(run);
  if (example->expects_superfluous) compare_superfluous(run);
  if (example->expects_questions) compare_questions(run);
  if (example->expects_gaps) compare_gaps(run);
  compare_instead(run);
  compare_fee(run);
  compare_result(run);
  if (example->expects_uncertain)
    compare_words(run, word_uncertain, example->uncertain ? "true" : "false", answer->is_uncertain ? "true" : "false");
}
