/* check_examples.c: judges every example of a book with the runtime and its new tables, and reports where something else comes out than was
 * expected. Assumes a sound book. */
#include "examples_run.h"
#include "words.h"

/* --- what cannot be judged --- */

static struct mark place_of(const struct run *run) {
  const struct zn_place *place = &run->judge->answer.place;
  const struct submitted *submitted = &run->submitted;
  if (place->part == ZN_PART_DAY && submitted->day_mark.line) return submitted->day_mark;
  if (place->part == ZN_PART_CHANNEL && submitted->channel_mark.line) return submitted->channel_mark;
  if (place->part == ZN_PART_FACT) return submitted->facts.items[place->index].fact.mark;
  if (place->part > ZN_PART_PIECES && place->index < submitted->pieces.count) return submitted->pieces.items[place->index]->mark;
  return run->example->mark;
}

/* What the runtime refuses, in words where an editor can do something about it. */
static const struct refusal {
  enum zn_status status;
  enum zn_part part; /* ZN_PART_NONE: whatever it is */
  enum word why, help; /* help word_count: none */
} refusals[] = {
    {ZN_NOT_IN_FORCE, ZN_PART_CHANNEL, word_channel_closed, word_say_channel},
    {ZN_NOT_IN_FORCE, ZN_PART_NONE, word_not_in_force, word_say_day_in_force},
    {ZN_BAD_DAY, ZN_PART_DAY, word_no_day, word_say_day},
    {ZN_BAD_VALUE, ZN_PART_FORM, word_no_such_form, word_say_form},
    {ZN_BAD_VALUE, ZN_PART_CHANNEL, word_not_this_channel, word_say_channel},
    {ZN_BAD_VALUE, ZN_PART_BUSINESS, word_business_twice, word_count},
    {ZN_BAD_VALUE, ZN_PART_FACT, word_fact_impossible, word_say_possible},
    {ZN_TOO_LARGE, ZN_PART_FACT, word_fact_impossible, word_say_possible},
    {ZN_TOO_LARGE, ZN_PART_PIECES, word_too_many_pieces, word_count},
    {ZN_TOO_LARGE, ZN_PART_NONE, word_too_much_work, word_count},
};

static void report_unjudged(struct run *run, enum zn_status status) {
  const struct refusal *refusal = NULL;
  for (size_t i = 0; i < sizeof refusals / sizeof *refusals && !refusal; i++)
    if (refusals[i].status == status && (!refusals[i].part || refusals[i].part == run->judge->answer.place.part)) refusal = &refusals[i];
  diag(run->diags, .code = D_example_unjudged, .at = place_of(run),
       .args = {refusal ? word_both(refusal->why) : zn_status_code(status), refusal ? word_both(refusal->help) : NULL});
}

/* --- the run --- */

static void run_example(struct run *run, const struct resolved_business *business, const struct example *example, struct coverage *coverage) {
  size_t errors = diags_errors(run->diags);
  run->example = example;
  run->submitted = submitted_of(run->judge, run->diags, business, example);
  if (diags_errors(run->diags) > errors) return;
  enum zn_status status = judge_submission(run->judge, &run->submitted);
  if (status != ZN_OK) {
    report_unjudged(run, status);
    return;
  }
  coverage_note(coverage, &run->submitted);
  compare_answer(run);
}

static void run_business(struct run *run, const struct resolved_business *resolved, struct coverage *coverage) {
  const struct business *business = resolved->business;
  size_t errors = diags_errors(run->diags);
  for (size_t i = 0; i < business->examples.count; i++) run_example(run, resolved, &business->examples.items[i], coverage);
  bool proved = coverage->satisfied[resolved->number] || resolved->not_stated;
  if (!proved && diags_errors(run->diags) == errors)
    diag(run->diags, .code = D_business_unproved, .at = business->record.id_mark, .args = {business->record.id});
}

struct coverage *check_examples(struct arena *arena, struct diags *diags, const struct resolved *resolved, const void *image,
                                size_t length) {
  struct coverage *coverage = ARENA_NEW(arena, struct coverage);
  struct run run = {.arena = arena, .diags = diags, .judge = judge_new(arena, resolved, image, length)};
  *coverage = (struct coverage){.resolved = resolved, .judge = run.judge,
                                .nodes = arena_array(arena, resolved->nodes.count, sizeof *coverage->nodes),
                                .satisfied = arena_array(arena, resolved->businesses.count, sizeof *coverage->satisfied)};
  for (size_t i = 1; i < resolved->businesses.count; i++) run_business(&run, &resolved->businesses.items[i], coverage);
  return coverage;
}
