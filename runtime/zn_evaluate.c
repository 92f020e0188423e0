/* zn_evaluate.c: judges a submission: checks it, takes the short way for one simple business, and else the general one, step by step. */
#include "zn_choose.h"

#define LESSER(one, other) ((one) < (other) ? (one) : (other))

void zn_answer_max(const struct zn_book *book, struct zn_answer *answer) {
  const struct zn_image_book *record = zn_book_record(book);
  answer->finding_room = record->answer_findings;
  answer->list_room = record->answer_lists;
  answer->superfluous_room = ZN_PIECES_MAX;
  answer->gap_room = answer->unclear_room = answer->outcome_room = record->answer_findings;
  answer->assumed_room = zn_record_count(book, ZN_SECTION_FACTS) - 1;
  answer->question_room = answer->assumed_room + 2; /* the channel and the region too */
  answer->piece_room = ZN_PIECES_MAX * ZN_PLANS_MAX;
  answer->fee_line_room = zn_record_count(book, ZN_SECTION_FEE_LINES) - 1;
}

/* Everything at its most; each share is rounded up to 8. */
size_t zn_work_size(const struct zn_book *book) {
  const struct zn_image_book *record = zn_book_record(book);
  size_t businesses = LESSER(zn_named_count(book, ZN_KIND_BUSINESS), (uint32_t)ZN_BUSINESSES_MAX);
  size_t leaves = businesses * record->work_leaves, edges = LESSER(leaves * ZN_PIECES_MAX, ZN_EDGES_MAX);
  size_t nodes = LESSER(record->answer_findings, zn_record_count(book, ZN_SECTION_REQUIREMENTS));
  size_t node = sizeof(struct zn_node) + sizeof(struct zn_cost) + sizeof(struct zn_portion) + (ZN_PLANS_MAX + 5) * sizeof(uint32_t) + sizeof(uint16_t) + 3 * ZN_PLANS_MAX;
  size_t slots = ZN_SLOT_FACTS + zn_record_count(book, ZN_SECTION_FACTS), slot = sizeof(int64_t) + 2 + sizeof(struct zn_question);
  return ZN_PIECES_MAX * sizeof(struct zn_given) + nodes * node + leaves * (sizeof(struct zn_leaf) + sizeof(uint32_t)) +
         edges * sizeof(struct zn_edge) + zn_assign_size(leaves, edges) + (record->work_points ? zn_points_size(leaves, edges) : 0) +
         slots * slot + 512;
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
  for (uint32_t i = 0; i < ZN_BUCKETS; i++) state->pieces[i] = ZN_NONE;
  for (uint32_t i = submission->piece_count; i-- > 0;) {
    state->given[i].next = state->pieces[state->given[i].document % ZN_BUCKETS];
    state->pieces[state->given[i].document % ZN_BUCKETS] = i;
  }
  return ZN_OK;
}

enum zn_status zn_case_begin(const struct zn_book *book, const struct zn_submission *submission, void *work, size_t work_size,
                             struct zn_case *state, struct zn_place *place) {
  uint32_t is_uncertain;
  *state = (struct zn_case){.book = book, .submission = submission, .effort = ZN_EFFORT_MAX, .work = {work, (char *)work + work_size}};
  *place = (struct zn_place){ZN_PART_NONE, 0, 0};
  enum zn_status status = zn_submission_check(book, submission, state->businesses, &is_uncertain, place);
  if (status) return status;
  state->business_count = submission->business_count;
  state->is_uncertain = is_uncertain != 0;
  status = zn_scope_lay(state, place);
  return status ? status : pieces_read(state, place);
}

enum zn_status zn_plan_find(struct zn_case *state, char *mark, int is_adverse, struct zn_cost *cost, struct zn_place *place) {
  state->work.at = mark;
  state->is_adverse = is_adverse != 0;
  state->node_count = state->leaf_count = state->edge_count = 0;
  state->has_ties = state->has_choices = 0;
  for (uint32_t p = 0; p < state->submission->piece_count; p++) {
    state->given[p].node = state->given[p].element = ZN_NONE;
    state->given[p].is_tied = 0;
  }
  enum zn_status status = zn_tree_lay(state);
  if (status) *place = state->place;
  return status ? status : zn_choose(state, cost);
}

static int states_all(const struct zn_case *state) {
  for (uint32_t i = 0; i < state->business_count; i++)
    if (zn_business_at(state->book, state->businesses[i])->flags & ZN_BUSINESS_NOT_STATED) return 0;
  return 1;
}

static int is_open(const struct zn_cost *cost) { return (cost->bring | cost->faults) != 0; }

enum zn_status zn_general_judge(const struct zn_book *book, const struct zn_submission *submission, void *work, size_t work_size,
                                uint32_t *verdict, struct zn_place *place) {
  struct zn_case state;
  struct zn_cost cost;
  struct zn_instead instead;
  struct zn_place unwanted;
  if (!place) place = &unwanted;
  enum zn_status status = zn_case_begin(book, submission, work, work_size, &state, place);
  if (status) return status;
  char *mark = state.work.at;
  uint32_t eligible = zn_eligible_find(&state, &instead);
  if (eligible == ZN_FALSE) {
    *verdict = ZN_INELIGIBLE;
    return ZN_OK;
  }
  status = zn_plan_find(&state, mark, 1, &cost, place);
  int is_sure = !is_open(&cost) && eligible == ZN_TRUE && states_all(&state);
  if (!status && !is_sure && is_open(&cost) && state.is_split) status = zn_plan_find(&state, mark, 0, &cost, place);
  if (!status) *verdict = is_sure ? ZN_SATISFIED : is_open(&cost) ? ZN_UNSATISFIED : ZN_UNDETERMINED;
  return status;
}

static void answer_clear(struct zn_answer *answer) {
  answer->verdict = 0;
  answer->finding_count = answer->finding_end = answer->alternative_first = answer->alternative_count = 0;
  answer->list_count = answer->superfluous_count = answer->gap_count = 0;
  answer->question_count = answer->assumed_count = answer->unclear_count = answer->outcome_count = answer->fee_line_count = answer->piece_count = 0;
  answer->is_uncertain = answer->result = 0;
  answer->result_until = 0;
  answer->fee_total = 0;
  answer->instead = (struct zn_instead){0};
  answer->place = (struct zn_place){ZN_PART_NONE, 0, 0};
}

/* What goes with any verdict but the refusal. */
static enum zn_status extras_tell(struct zn_case *state, struct zn_answer *answer) {
  enum zn_status status = zn_assumed_tell(state, answer);
  if (!status && state->submission->flags & ZN_WITH_FEE) status = zn_fee_tell(state, answer);
  if (status) answer->place = state->place;
  if (state->submission->flags & ZN_WITH_RESULT) zn_result_tell(state, answer);
  return status || state->effort ? status : ZN_TOO_LARGE;
}

/* Something is unknown: the adverse plan of the case tells what hangs on it, the favourable one what is open in any case. */
static enum zn_status unknown_tell(struct zn_case *state, char *mark, struct zn_answer *answer) {
  struct zn_cost cost;
  enum zn_status status = zn_reason_adverse(state, answer);
  if (!status) status = zn_questions_tell(state, 0, answer);
  if (!status) status = zn_unclear_tell(state, answer);
  if (!status && (state->is_split || answer->question_count)) status = zn_plan_find(state, mark, 0, &cost, &answer->place);
  if (status) return status;
  zn_plan_settle(state);
  return zn_unclear_tell(state, answer);
}

static enum zn_status general_evaluate(const struct zn_book *book, const struct zn_submission *submission, void *work, size_t work_size,
                                       struct zn_answer *answer) {
  struct zn_case state;
  struct zn_cost cost;
  enum zn_status status = zn_case_begin(book, submission, work, work_size, &state, &answer->place);
  if (status) return status;
  char *mark = state.work.at;
  uint32_t eligible = zn_eligible_find(&state, &answer->instead);
  answer->is_uncertain = state.is_uncertain;
  if (eligible == ZN_FALSE) {
    answer->verdict = ZN_INELIGIBLE;
    return zn_assumed_tell(&state, answer);
  }
  if ((status = zn_plan_find(&state, mark, 1, &cost, &answer->place))) return status;
  zn_plan_settle(&state);
  int is_sure = !is_open(&cost) && eligible == ZN_TRUE;
  if (!is_sure && (eligible != ZN_TRUE || state.is_split || zn_demands_hang(&state))) status = unknown_tell(&state, mark, answer);
  else if (submission->flags & (ZN_WITH_FEE | ZN_WITH_RESULT)) status = zn_questions_tell(&state, 1, answer);
  if (!status) status = zn_reason(&state, answer);
  if (status) return status;
  answer->is_uncertain = state.is_uncertain;
  answer->verdict = answer->finding_count ? ZN_UNSATISFIED : is_sure && states_all(&state) ? ZN_SATISFIED : ZN_UNDETERMINED;
  return extras_tell(&state, answer);
}

enum zn_status zn_evaluate(const struct zn_book *book, const struct zn_submission *submission, void *work, size_t work_size,
                           struct zn_answer *answer) {
  int done = 0;
  if (answer->size < sizeof *answer) return ZN_BAD_VALUE;
  answer_clear(answer);
  enum zn_status status = zn_simple_evaluate(book, submission, answer, &done);
  return status || done ? status : general_evaluate(book, submission, work, work_size, answer);
}
