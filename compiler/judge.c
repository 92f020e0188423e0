/* judge.c: puts the pieces of examples before the runtime, over the very image that is about to be emitted. Assumes a sound book. */
#include <assert.h>

#include "examples.h"
#include "resolve.h"

struct judge *judge_new(struct arena *arena, const struct model *model, const void *image, size_t length) {
  struct judge *judge = ARENA_NEW(arena, struct judge);
  struct zn_answer *answer = &judge->answer;
  *judge = (struct judge){.arena = arena, .model = model};
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

enum zn_status judge_submission(struct judge *judge, zn_business business, zn_channel channel, zn_day day, const piece_list *pieces) {
  struct zn_piece *written = arena_array(judge->arena, pieces->count, sizeof *written);
  for (size_t i = 0; i < pieces->count; i++) written[i] = piece_of(judge, pieces->items[i]);
  const struct zn_submission submission = {.size = sizeof submission, .business_count = 1, .businesses = &business, .day = day,
                                           .channel = channel, .pieces = written, .piece_count = (uint32_t)pieces->count};
  return zn_evaluate(judge->book, &submission, judge->work, judge->work_size, &judge->answer);
}

bool piece_serves(const struct model *model, const struct example_piece *piece, const struct requirement *leaf) {
  zn_party owner = piece->of.index ? piece->of.index : 1;
  enum zn_form form = piece->form ? piece->form : document_form(&model->documents.items[piece->document.index]);
  return leaf->kind == ZN_REQUIRE_DOCUMENT && leaf_asks(leaf, piece->document.index) && leaf->party == owner &&
         (!leaf->forms || leaf->forms >> form & 1);
}

const struct requirement *node_of(const struct resolved_business *business, zn_requirement requirement) {
  return business->nodes.items[requirement - business->root->number];
}
