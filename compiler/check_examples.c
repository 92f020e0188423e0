/* check_examples.c: judges every example of a book with the runtime and its new tables, and reports where something else comes out than was
 * expected. Assumes a sound book. */
#include <string.h>

#include "examples.h"
#include "names.h"

struct run {
  struct arena *arena;
  struct diags *diags;
  const struct model *model;
  const struct resolved_business *business;
  struct judge *judge;
  const struct example *example;
};

/* --- names of requirements --- */

static const char *ids_joined(struct run *run, const char *name) {
  const char *ids = NULL;
  for (size_t i = 0; i < run->business->nodes.count; i++) {
    const char *id = run->business->nodes.items[i]->id;
    if (id && strstr(id, name)) ids = ids ? arena_printf(run->arena, "%s, %s", ids, id) : id;
  }
  return ids;
}

static void report_name(struct run *run, const struct ref *ref, bool ambiguous) {
  LIST(const char *) ids = {0};
  for (size_t i = 0; i < run->business->nodes.count; i++)
    if (run->business->nodes.items[i]->id) *LIST_PUSH(run->arena, &ids) = run->business->nodes.items[i]->id;
  if (ambiguous) diag(run->diags, .code = D_name_ambiguous, .at = ref->mark, .args = {ref->name, ids_joined(run, ref->name)});
  else diag(run->diags, .code = D_unknown_name, .at = ref->mark,
            .args = {DIAG_BOTH("requirement", "要求"), ref->name, suggest(ref->name, ids.items, ids.count)});
}

static const struct requirement *bind(struct run *run, const struct ref *ref) {
  bool ambiguous;
  const struct requirement *node = requirement_named(run->model, run->business, ref->name, &ambiguous);
  if (!node) report_name(run, ref, ambiguous);
  return node;
}

/* --- what is handed in --- */

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
static void leave_out(struct run *run, const struct ref *ref, piece_list *pieces) {
  bool ambiguous;
  const struct requirement *node = requirement_named(run->model, run->business, ref->name, &ambiguous);
  uint32_t document = node ? 0 : document_named(run->model, ref->name);
  size_t kept = 0, before = pieces->count;
  if (!node && !document) {
    report_name(run, ref, ambiguous);
    return;
  }
  for (size_t i = 0; i < before; i++) {
    const struct example_piece *piece = pieces->items[i];
    bool out = node ? serves_below(run->model, piece, node) : piece->document.index == document;
    if (!out) pieces->items[kept++] = piece;
  }
  pieces->count = kept;
  if (kept == before) diag(run->diags, .code = D_without_nothing, .at = ref->mark, .args = {ref->name});
}

static piece_list pieces_of(struct run *run, const struct example *example) {
  piece_list pieces = {0};
  if (example->like.index) pieces = pieces_of(run, &run->business->business->examples.items[example->like.index - 1]);
  for (size_t i = 0; i < example->without.count; i++) leave_out(run, &example->without.items[i], &pieces);
  for (size_t i = 0; i < example->submit.count; i++) *LIST_PUSH(run->arena, &pieces) = &example->submit.items[i];
  return pieces;
}

/* --- what cannot be judged --- */

static struct mark place_of(const struct run *run, const piece_list *pieces) {
  const struct zn_place *place = &run->judge->answer.place;
  if (place->part == ZN_PART_DAY && run->example->day_mark.line) return run->example->day_mark;
  if (place->part == ZN_PART_CHANNEL && run->example->channel.name) return run->example->channel.mark;
  if (place->part > ZN_PART_PIECES && place->index < pieces->count) return pieces->items[place->index]->mark;
  return run->example->mark;
}

/* What the runtime refuses, in words where an editor can do something about it. */
static const struct refusal {
  enum zn_status status;
  enum zn_part part; /* ZN_PART_NONE: whatever it is */
  const char *why, *help;
} refusals[] = {
    {ZN_NOT_IN_FORCE, ZN_PART_NONE, DIAG_BOTH("the business is not in force on that day", "当日业务不在有效期内"),
     DIAG_BOTH("say a 'day' on which it is", "请写有效期内的 day")},
    {ZN_BAD_DAY, ZN_PART_NONE, DIAG_BOTH("it has no day", "没有日期"),
     DIAG_BOTH("say its 'day': no source tells when it was seen", "请写 day：没有来源写明查阅日期")},
    {ZN_BAD_VALUE, ZN_PART_FORM, DIAG_BOTH("this piece has no form, or one that it cannot have", "这件材料没有形式，或形式不适用"),
     DIAG_BOTH("say the form of paper; objects and data have none", "纸质材料请写明 form；实物和数据没有形式")},
    {ZN_BAD_VALUE, ZN_PART_CHANNEL, DIAG_BOTH("the business is not done through this channel", "本业务没有这个渠道"),
     DIAG_BOTH("name a channel of this business", "请写本业务的渠道")},
    {ZN_TOO_LARGE, ZN_PART_NONE, DIAG_BOTH("it has too many pieces", "材料过多"), NULL},
};

static void report_unjudged(struct run *run, enum zn_status status, const piece_list *pieces) {
  const struct refusal *refusal = NULL;
  for (size_t i = 0; i < sizeof refusals / sizeof *refusals && !refusal; i++)
    if (refusals[i].status == status && (!refusals[i].part || refusals[i].part == run->judge->answer.place.part)) refusal = &refusals[i];
  diag(run->diags, .code = D_example_unjudged, .at = place_of(run, pieces),
       .args = {refusal ? refusal->why : zn_status_code(status), refusal ? refusal->help : NULL});
}

/* --- what came out --- */

static const char *list_add(struct run *run, const char *list, const char *item) {
  return list ? arena_printf(run->arena, "%s, %s", list, item) : item;
}

static const char *superfluous_documents(struct run *run, const piece_list *pieces) {
  const char *list = NULL;
  for (size_t i = 0; i < run->judge->answer.superfluous_count; i++) {
    uint32_t piece = run->judge->answer.superfluous[i].piece;
    list = list_add(run, list, pieces->items[piece]->document.name);
  }
  return list;
}

static const char *outcome(struct run *run) {
  const struct zn_answer *answer = &run->judge->answer;
  const char *list = NULL;
  for (size_t i = 0; i < answer->finding_count; i++) {
    const struct zn_finding *finding = &answer->findings[i];
    const char *id = node_of(run->business, finding->requirement)->id;
    list = list_add(run, list, arena_printf(run->arena, "%s %s", id, zn_reason_code(finding->reason)));
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
  const struct requirement *node = bind(run, ref);
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
                                  .args = {node_of(run->business, finding->requirement)->id, zn_reason_code(finding->reason)});
  }
}

static bool superfluous_expected(const struct run *run, uint32_t document) {
  for (size_t i = 0; i < run->example->superfluous.count; i++)
    if (run->example->superfluous.items[i].index == document) return true;
  return false;
}

static bool superfluous_out(const struct run *run, const piece_list *pieces, uint32_t document) {
  for (size_t i = 0; i < run->judge->answer.superfluous_count; i++)
    if (pieces->items[run->judge->answer.superfluous[i].piece]->document.index == document) return true;
  return false;
}

static void compare_superfluous(struct run *run, const piece_list *pieces) {
  const struct example *example = run->example;
  bool same = true;
  const char *expected = NULL, *out = superfluous_documents(run, pieces), *nothing = DIAG_BOTH("nothing", "无");
  for (size_t i = 0; i < example->superfluous.count; i++) {
    expected = list_add(run, expected, example->superfluous.items[i].name);
    same = same && superfluous_out(run, pieces, example->superfluous.items[i].index);
  }
  for (size_t i = 0; i < run->judge->answer.superfluous_count; i++)
    same = same && superfluous_expected(run, pieces->items[run->judge->answer.superfluous[i].piece]->document.index);
  if (!same) diag(run->diags, .code = D_example_superfluous, .at = example->expect_mark,
                  .args = {expected ? expected : nothing, out ? out : nothing});
}

static void compare(struct run *run, const piece_list *pieces) {
  const struct example *example = run->example;
  if (run->judge->answer.verdict != example->verdict) {
    diag(run->diags, .code = D_example_verdict, .at = example->expect_mark,
         .args = {zn_verdict_code(example->verdict), zn_verdict_code(run->judge->answer.verdict), outcome(run)});
    return;
  }
  if (example->expects_missing || example->expects_findings) compare_findings(run);
  if (example->expects_superfluous) compare_superfluous(run, pieces);
}

/* --- the run --- */

static void run_example(struct run *run, const struct example *example, struct coverage *coverage) {
  size_t errors = diags_errors(run->diags);
  zn_day day = example->day ? example->day : judge_default_day(run->model);
  zn_business business = run->business->root ? (zn_business)(run->business->business - run->model->businesses.items) : 0;
  run->example = example;
  piece_list pieces = pieces_of(run, example);
  if (diags_errors(run->diags) > errors) return;
  enum zn_status status = judge_submission(run->judge, business, example->channel.index, day, &pieces);
  if (status != ZN_OK) {
    report_unjudged(run, status, &pieces);
    return;
  }
  coverage_note(coverage, run->business, &pieces);
  compare(run, &pieces);
}

static void run_business(struct run *run, struct coverage *coverage) {
  const struct business *business = run->business->business;
  size_t errors = diags_errors(run->diags);
  for (size_t i = 0; i < business->examples.count; i++) run_example(run, &business->examples.items[i], coverage);
  bool proved = coverage->satisfied[business - run->model->businesses.items] || run->business->not_stated;
  if (!proved && diags_errors(run->diags) == errors)
    diag(run->diags, .code = D_business_unproved, .at = business->record.id_mark, .args = {business->record.id});
}

struct coverage *check_examples(struct arena *arena, struct diags *diags, const struct resolved *resolved, const void *image,
                                size_t length) {
  struct coverage *coverage = ARENA_NEW(arena, struct coverage);
  struct run run = {.arena = arena, .diags = diags, .model = resolved->model, .judge = judge_new(arena, resolved->model, image, length)};
  size_t nodes = 1;
  for (size_t i = 1; i < resolved->businesses.count; i++) nodes += resolved->businesses.items[i].nodes.count;
  *coverage = (struct coverage){.resolved = resolved, .judge = run.judge, .nodes = arena_array(arena, nodes, sizeof *coverage->nodes),
                                .satisfied = arena_array(arena, resolved->businesses.count, sizeof *coverage->satisfied)};
  for (size_t i = 1; i < resolved->businesses.count; i++) {
    run.business = &resolved->businesses.items[i];
    run_business(&run, coverage);
  }
  return coverage;
}
