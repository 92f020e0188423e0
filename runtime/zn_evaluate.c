/* zn_evaluate.c: judges a submission: checks it, takes the short way for one simple business, and else the general one, step by step. */
#include "zn_evaluate.h"

#define LESSER(one, other) ((one) < (other) ? (one) : (other))

void zn_answer_max(const struct zn_book *book, struct zn_answer *answer) {
  const struct zn_image_book *record = zn_book_record(book);
  answer->finding_room = record->answer_findings;
  answer->list_room = record->answer_lists;
  answer->superfluous_room = ZN_PIECES_MAX;
  answer->gap_room = record->answer_findings;
}

/* Everything at its most; each share is rounded up to 8. */
size_t zn_work_size(const struct zn_book *book) {
  size_t businesses = LESSER(zn_record_count(book, ZN_SECTION_BUSINESSES) - 1, (uint32_t)ZN_BUSINESSES_MAX);
  size_t leaves = businesses * zn_book_record(book)->work_leaves, edges = LESSER(leaves * ZN_PIECES_MAX, ZN_EDGES_MAX);
  size_t nodes = LESSER(zn_book_record(book)->answer_findings, zn_record_count(book, ZN_SECTION_REQUIREMENTS));
  size_t node = sizeof(struct zn_node) + sizeof(struct zn_portion) + sizeof(uint32_t) + (ZN_PLANS_MAX + 1) + 3 * ZN_PLANS_MAX;
  return ZN_PIECES_MAX * sizeof(struct zn_given) + nodes * node + leaves * (sizeof(struct zn_leaf) + sizeof(uint32_t)) +
         edges * sizeof(struct zn_edge) + zn_assign_size(leaves, edges) + 512;
}

static enum zn_status pieces_read(struct zn_case *state, struct zn_place *place) {
  const struct zn_submission *submission = state->submission;
  struct zn_limits limits = zn_limits_of(state->book);
  state->given = zn_work_take(&state->work, submission->piece_count, sizeof *state->given);
  if (!state->given) return ZN_NO_ROOM;
  for (uint32_t i = 0; i < submission->piece_count; i++) {
    place->index = i;
    enum zn_status status = zn_piece_read(state->book, &limits, &submission->pieces[i], &state->given[i], place);
    if (status) return status;
  }
  return ZN_OK;
}

/* Checks a submission, lays it out and finds its least plan. */
static enum zn_status plan_find(const struct zn_book *book, const struct zn_submission *submission, void *work, size_t work_size,
                                struct zn_case *state, struct zn_cost *cost, struct zn_place *place) {
  *state = (struct zn_case){.book = book, .submission = submission, .effort = ZN_EFFORT_MAX, .work = {work, (char *)work + work_size}};
  *place = (struct zn_place){ZN_PART_NONE, 0, 0};
  enum zn_status status = zn_submission_check(book, submission, place);
  if (!status) status = pieces_read(state, place);
  if (!status) status = zn_tree_lay(state);
  return status ? status : zn_choose(state, cost);
}

/* The business of a submission whose only one is a simple one and which is right but for its pieces; else null: a quick look that leaves what is
 * wrong to zn_submission_check. */
static inline const struct zn_image_business *simple_of(const struct zn_book *book, const struct zn_submission *submission) {
  if (submission->size < sizeof *submission || submission->business_count != 1 || submission->piece_count > ZN_PIECES_MAX) return NULL;
  if (submission->businesses[0] >= zn_record_count(book, ZN_SECTION_BUSINESSES)) return NULL;
  const struct zn_image_business *business = zn_business_at(book, submission->businesses[0]);
  uint32_t until = business->until ? (uint32_t)business->until : ZN_DAY_LAST, from = business->from ? (uint32_t)business->from : 1;
  if (!(business->flags & ZN_BUSINESS_SIMPLE) || (uint32_t)submission->day - from > until - from) return NULL;
  if (submission->channel && (!business->channel_count || submission->channel != *zn_list_at(book, business->channel_first))) return NULL;
  return business;
}

static int states_all(const struct zn_book *book, const struct zn_submission *submission) {
  for (uint32_t i = 0; i < submission->business_count; i++)
    if (zn_business_at(book, submission->businesses[i])->flags & ZN_BUSINESS_NOT_STATED) return 0;
  return 1;
}

static enum zn_status general_judge(const struct zn_book *book, const struct zn_submission *submission, void *work, size_t work_size,
                                    uint32_t *verdict, struct zn_place *place) {
  struct zn_case state;
  struct zn_cost cost;
  enum zn_status status = plan_find(book, submission, work, work_size, &state, &cost, place);
  if (!status) *verdict = cost.bring || cost.faults ? ZN_UNSATISFIED : states_all(book, submission) ? ZN_SATISFIED : ZN_UNDETERMINED;
  return status;
}

enum zn_status zn_judge(const struct zn_book *book, const struct zn_submission *submission, void *work, size_t work_size, uint32_t *verdict,
                        struct zn_place *place) {
  struct zn_place unwanted;
  const struct zn_image_business *simple = simple_of(book, submission);
  *verdict = simple ? zn_simple_judge(book, submission, simple) : 0;
  return *verdict ? ZN_OK : general_judge(book, submission, work, work_size, verdict, place ? place : &unwanted);
}

static void answer_clear(struct zn_answer *answer) {
  answer->verdict = 0;
  answer->finding_count = answer->finding_end = answer->alternative_first = answer->alternative_count = 0;
  answer->list_count = answer->superfluous_count = answer->gap_count = 0;
  answer->place = (struct zn_place){ZN_PART_NONE, 0, 0};
}

static enum zn_status general_evaluate(const struct zn_book *book, const struct zn_submission *submission, void *work, size_t work_size,
                                       struct zn_answer *answer) {
  struct zn_case state;
  struct zn_cost cost;
  enum zn_status status = plan_find(book, submission, work, work_size, &state, &cost, &answer->place);
  if (status) return status;
  zn_plan_settle(&state);
  return zn_reason(&state, answer);
}

enum zn_status zn_evaluate(const struct zn_book *book, const struct zn_submission *submission, void *work, size_t work_size,
                           struct zn_answer *answer) {
  int done = 0;
  if (answer->size < sizeof *answer) return ZN_BAD_VALUE;
  answer_clear(answer);
  enum zn_status status = ZN_OK;
  const struct zn_image_business *simple = simple_of(book, submission);
  if (simple) status = zn_simple_evaluate(book, submission, simple, answer, &done);
  return status || done ? status : general_evaluate(book, submission, work, work_size, answer);
}
