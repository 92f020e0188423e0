/* judge.c: puts the pieces of examples before the runtime, over the very image that is about to be emitted. Assumes a sound book. */
#include <assert.h>

#include "examples.h"
#include "resolve.h"

struct judge *judge_new(struct arena *arena, const struct resolved *resolved, const void *image, size_t length) {
  struct judge *judge = ARENA_NEW(arena, struct judge);
  struct zn_answer *answer = &judge->answer;
  *judge = (struct judge){.arena = arena, .resolved = resolved, .model = resolved->model};
  enum zn_status status = zn_open(image, length, &judge->book);
  assert(status == ZN_OK);
  (void)status;
  judge->work_size = zn_work_size(judge->book);
  judge->work = arena_take(arena, judge->work_size);
  answer->size = sizeof *answer;
  zn_answer_max(judge->book, answer);
  answer->findings = arena_array(arena, answer->finding_room, sizeof *answer->findings);
  answer->lists = arena_array(arena, answer->list_room, sizeof *answer->lists);
  answer->superfluous = arena_array(arena, answer->superfluous_room, sizeof *answer->superfluous);
  answer->gaps = arena_array(arena, answer->gap_room, sizeof *answer->gaps);
  answer->questions = arena_array(arena, answer->question_room, sizeof *answer->questions);
  answer->assumed = arena_array(arena, answer->assumed_room, sizeof *answer->assumed);
  answer->unclear = arena_array(arena, answer->unclear_room, sizeof *answer->unclear);
  answer->pieces = arena_array(arena, answer->piece_room, sizeof *answer->pieces);
  answer->outcomes = arena_array(arena, answer->outcome_room, sizeof *answer->outcomes);
  answer->fee_lines = arena_array(arena, answer->fee_line_room, sizeof *answer->fee_lines);
  return judge;
}

zn_day judge_default_day(const struct model *model) {
  zn_day day = 0;
  for (size_t i = 1; i < model->sources.count; i++)
    if (model->sources.items[i].seen > day) day = model->sources.items[i].seen;
  return day;
}

static struct zn_piece piece_of(struct judge *judge, const struct example_piece *written) {
  struct zn_piece_mark *marks = arena_array(judge->arena, written->marks.count, sizeof *marks);
  struct zn_piece piece = {.document = written->document.index, .of = written->of.index, .copies = written->copies, .form = written->form,
                           .issued = written->issued, .expires = written->expires, .others = marks,
                           .other_count = (uint32_t)written->marks.count};
  for (size_t i = 0; i < written->marks.count; i++) {
    const struct example_mark *mark = &written->marks.items[i];
    marks[i] = (struct zn_piece_mark){.mark = mark->demand.mark.index, .by = mark->demand.by.index, .day = mark->day};
  }
  for (size_t i = 0; i < written->specs.count; i++) piece.specs |= ZN_BIT(written->specs.items[i].index);
  return piece;
}

const struct resolved_business *judge_edition(const struct judge *judge, const struct submitted *submitted, uint32_t index) {
  zn_business named = submitted->businesses[index], edition = submitted->day ? zn_business_version(judge->book, named, submitted->day) : 0;
  return judge->resolved->editions.items[edition ? edition : named];
}

enum zn_status judge_submission(struct judge *judge, const struct submitted *submitted) {
  struct zn_piece *pieces = arena_array(judge->arena, submitted->pieces.count, sizeof *pieces);
  struct zn_fact_value *facts = arena_array(judge->arena, submitted->facts.count, sizeof *facts);
  for (size_t i = 0; i < submitted->pieces.count; i++) pieces[i] = piece_of(judge, submitted->pieces.items[i]);
  for (size_t i = 0; i < submitted->facts.count; i++)
    facts[i] = (struct zn_fact_value){.fact = submitted->facts.items[i].fact.index, .value = submitted->facts.items[i].value};
  const struct zn_submission submission = {
      .size = sizeof submission, .business_count = submitted->business_count, .businesses = submitted->businesses, .day = submitted->day,
      .channel = submitted->channel, .pieces = pieces, .piece_count = (uint32_t)submitted->pieces.count, .flags = submitted->flags, .facts = facts,
      .fact_count = (uint32_t)submitted->facts.count, .region = submitted->region, .office = submitted->office};
  return zn_evaluate(judge->book, &submission, judge->work, judge->work_size, &judge->answer);
}

bool piece_serves(const struct model *model, const struct example_piece *piece, const struct requirement *leaf) {
  zn_party owner = piece->of.index ? piece->of.index : 1;
  enum zn_form form = piece->form ? piece->form : document_form(&model->documents.items[piece->document.index]);
  return leaf->kind == ZN_REQUIRE_DOCUMENT && leaf_asks(leaf, piece->document.index) && leaf->party == owner &&
         (!leaf->forms || leaf->forms >> form & 1);
}
