/* zn_question.c: tells what is unknown and matters, what was assumed, and where the source is unclear. May assume the adverse pass, of which every
 * open node is marked; a fact matters where what is open there hangs on it. */
#include "zn_evaluate.h"

/* --- what conditions read --- */

static void program_read(struct zn_case *state, zn_program program) {
  const struct zn_image_program *record = zn_program_at(state->book, program);
  if (!zn_spend(state, record->count)) return;
  for (uint32_t i = 0; i < record->count; i++) {
    uint32_t slots[2];
    zn_code_reads(zn_code_at(state->book, record->first + i), slots);
    state->reads[slots[0]] = state->reads[slots[1]] = 1;
  }
}

/* A program that can still come out either way; those that cannot matter no more. `all`: every program. */
static void program_note(struct zn_case *state, zn_program program, int all) {
  if (program && (all || zn_truth_of(state, program) == ZN_UNSURE)) program_read(state, program);
}

static int is_unsure(struct zn_case *state, zn_program program) { return program && zn_truth_of(state, program) == ZN_UNSURE; }

static int counts_hang(struct zn_case *state, const struct zn_image_requirement *record) {
  for (uint32_t i = 0; i < record->count_count; i++)
    if (is_unsure(state, zn_count_at(state->book, record->count_first + i)->guard)) return 1;
  return 0;
}

/* Guards, duties, marks and facts that say how many were met in the pass: they split it. */
int zn_demands_hang(struct zn_case *state) {
  for (uint32_t i = 0; i < state->node_count; i++) {
    const struct zn_image_requirement *record = state->nodes[i].record;
    if (!(record->issued | record->expires | record->age_guard | record->count_count)) continue;
    if (is_unsure(state, record->issued) || is_unsure(state, record->expires) || is_unsure(state, record->age_guard) || counts_hang(state, record)) return 1;
  }
  return 0;
}

static void requirement_note(struct zn_case *state, const struct zn_image_requirement *record, int all) {
  program_note(state, record->guard, all);
  program_note(state, record->holds, all);
  program_note(state, record->issued, all);
  program_note(state, record->expires, all);
  program_note(state, record->age_guard, all);
  for (uint32_t i = 0; i < record->count_count; i++) program_note(state, zn_count_at(state->book, record->count_first + i)->guard, all);
  for (uint32_t i = 0; i < record->mark_count; i++) program_note(state, zn_requirement_mark_at(state->book, record->mark_first + i)->guard, all);
  if (record->count_fact) state->reads[ZN_SLOT_FACTS + record->count_fact] = 1;
}

static void reads_clear(struct zn_case *state) { memset(state->reads, 0, state->slot_count); }

/* Of ages and derived facts goes on to what they are computed from. */
static void reads_expand(struct zn_case *state, int all) {
  const struct zn_image_book *book = zn_book_record(state->book);
  for (uint32_t i = zn_spend(state, book->order_count) ? book->order_count : 0; i-- > 0;) {
    zn_fact fact = *zn_list_at(state->book, book->order_first + i);
    if (!state->reads[ZN_SLOT_FACTS + fact] || (!all && state->scope.known[ZN_SLOT_FACTS + fact])) continue;
    state->reads[ZN_SLOT_FACTS + zn_fact_at(state->book, fact)->from] = 1;
    program_read(state, zn_fact_at(state->book, fact)->program);
  }
}

/* --- questions --- */

/* Whether a slot is unknown and can be asked for. */
static int is_asked(const struct zn_case *state, uint32_t slot) {
  if (!state->reads[slot] || state->scope.known[slot]) return 0;
  if (slot <= ZN_SLOT_FACTS) return slot == ZN_SLOT_CHANNEL || slot == ZN_SLOT_REGION || slot == ZN_SLOT_OFFICE;
  return zn_fact_at(state->book, slot - ZN_SLOT_FACTS)->type < ZN_FACT_AGE;
}

/* The slot that a question about a slot is put for: an office is asked as the division, and that as the fact that a network has for it. */
static uint32_t asked_slot(const struct zn_case *state, uint32_t slot) {
  if (slot != ZN_SLOT_OFFICE && slot != ZN_SLOT_REGION) return slot;
  return state->scope.known[state->region_slot] ? ZN_SLOT_REGION : state->region_slot;
}

/* What hangs on a question. */
enum hangs { hangs_eligibility, hangs_requirement, hangs_terms };

/* Counts one eligibility, requirement or line of the fees for everything that it reads and that is unknown. */
static void reads_count(struct zn_case *state, enum hangs hangs) {
  reads_expand(state, 0);
  if (is_asked(state, ZN_SLOT_OFFICE) && is_asked(state, ZN_SLOT_REGION)) state->reads[ZN_SLOT_OFFICE] = 0;
  for (uint32_t slot = ZN_SLOT_REGION; slot <= ZN_SLOT_OFFICE; slot++)
    if (state->region_slot > ZN_SLOT_FACTS && is_asked(state, state->region_slot) && is_asked(state, slot)) state->reads[slot] = 0;
  for (uint32_t slot = 1; zn_spend(state, 1) && slot < state->slot_count; slot++) {
    if (!is_asked(state, slot)) continue;
    uint32_t asked = asked_slot(state, slot);
    struct zn_question *question = &state->asked[asked];
    question->kind = asked == ZN_SLOT_CHANNEL ? ZN_ASK_CHANNEL : asked == ZN_SLOT_REGION ? ZN_ASK_REGION : ZN_ASK_FACT;
    question->fact = asked > ZN_SLOT_FACTS ? asked - ZN_SLOT_FACTS : 0;
    if (hangs == hangs_eligibility) question->is_eligibility = 1;
    else question->open += hangs == hangs_requirement;
  }
}

static void eligibles_ask(struct zn_case *state, const struct zn_image_business *business) {
  for (uint32_t i = 0; i < business->eligible_count; i++) {
    const struct zn_image_eligible *eligible = zn_eligible_at(state->book, business->eligible_first + i);
    if (zn_eligible_truth(state, business->eligible_first + i) != ZN_UNSURE) continue;
    reads_clear(state);
    program_note(state, eligible->when, 0);
    program_note(state, eligible->must, 0);
    reads_count(state, hangs_eligibility);
  }
}

/* Whether the node that speaks for a requirement in the adverse plan is open: itself, or what stands above it when it is not there. */
static int is_open(const struct zn_case *state, uint32_t offset, const struct zn_image_business *business, zn_requirement requirement) {
  const struct zn_node *node;
  do {
    uint32_t place = state->places[offset + requirement - business->root];
    node = place < state->node_count && state->nodes[place].requirement == requirement ? &state->nodes[place] : NULL;
    if (node && node->is_told) return node->is_open;
    requirement = zn_requirement_at(state->book, requirement)->parent;
  } while (requirement);
  return 0;
}

static void requirements_ask(struct zn_case *state, uint32_t offset, const struct zn_image_business *business) {
  for (uint32_t i = 0; i < business->requirement_count;) {
    const struct zn_image_requirement *record = zn_requirement_at(state->book, business->root + i);
    if (record->seen > state->submission->day || zn_truth_of(state, record->guard) == ZN_FALSE) {
      i = record->end - business->root;
      continue;
    }
    if (!(record->flags & (ZN_LEAF_OPTIONAL | ZN_LEAF_LATER)) && is_open(state, offset, business, business->root + i)) {
      reads_clear(state);
      requirement_note(state, record, 0);
      reads_count(state, hangs_requirement);
    }
    i++;
  }
}

/* What decides whether a line of the fees is to be paid, and how often. */
static void fee_line_ask(struct zn_case *state, const struct zn_image_fee *fee, uint32_t line) {
  const struct zn_image_fee_line *record = zn_fee_line_at(state->book, line);
  uint32_t truth = zn_fee_line_truth(state, fee, line);
  if (truth == ZN_FALSE) return;
  reads_clear(state);
  if (truth == ZN_UNSURE) {
    program_note(state, record->guard, 0);
    for (uint32_t i = 0; i < fee->exemption_count; i++)
      if (zn_exemption_concerns(state->book, fee->exemption_first + i, line))
        program_note(state, zn_exemption_at(state->book, fee->exemption_first + i)->guard, 0);
  }
  for (uint32_t i = 0; i < record->factor_count; i++)
    state->reads[ZN_SLOT_FACTS + zn_fee_factor_at(state->book, record->factor_first + i)->fact] = 1;
  reads_count(state, hangs_terms);
}

/* What decides which result comes of it: the first that may be it, and if it is, until when. */
static void result_ask(struct zn_case *state, const struct zn_image_business *business) {
  for (uint32_t i = 0; i < business->result_count; i++) {
    const struct zn_image_result *result = zn_result_at(state->book, business->result_first + i);
    uint32_t truth = zn_truth_of(state, result->guard);
    if (truth == ZN_FALSE) continue;
    reads_clear(state);
    program_note(state, result->guard, 0);
    state->reads[zn_day_at(state->book, result->until)->base] = 1;
    reads_count(state, hangs_terms);
    if (truth == ZN_TRUE) return;
  }
}

/* Fees and result, where they were asked for: as what hangs on no requirement they come last. */
static void terms_ask(struct zn_case *state, const struct zn_image_business *business) {
  const struct zn_image_fee *fee = zn_fee_at(state->book, business->fee);
  uint32_t flags = state->submission->flags;
  for (uint32_t i = 0; flags & ZN_WITH_FEE && i < fee->line_count; i++) fee_line_ask(state, fee, fee->line_first + i);
  if (flags & ZN_WITH_RESULT && state->business_count == 1) result_ask(state, business);
}

static int precedes(const struct zn_question *one, const struct zn_question *other) {
  if (one->is_eligibility != other->is_eligibility) return one->is_eligibility > other->is_eligibility;
  return one->open > other->open;
}

/* Puts a question behind those that go before it or stand level. */
static enum zn_status question_tell(struct zn_case *state, const struct zn_question *question, struct zn_answer *answer) {
  if (answer->question_count == answer->question_room) return ZN_NO_ROOM;
  uint32_t at = answer->question_count++;
  if (!zn_spend(state, at)) return ZN_TOO_LARGE;
  for (; at && precedes(question, &answer->questions[at - 1]); at--) answer->questions[at] = answer->questions[at - 1];
  answer->questions[at] = *question;
  return ZN_OK;
}

enum zn_status zn_questions_tell(struct zn_case *state, int is_sure, struct zn_answer *answer) {
  enum zn_status status = ZN_OK;
  uint32_t offset = 0;
  char *mark = state->work.at;
  state->asked = zn_work_take(&state->work, state->slot_count, sizeof *state->asked);
  if (!state->asked) return ZN_NO_ROOM;
  memset(state->asked, 0, state->slot_count * sizeof *state->asked);
  for (uint32_t b = 0; b < state->business_count; b++) {
    const struct zn_image_business *business = zn_business_at(state->book, state->businesses[b]);
    if (!is_sure) eligibles_ask(state, business);
    if (!is_sure) requirements_ask(state, offset, business);
    terms_ask(state, business);
    offset += business->requirement_count;
  }
  for (uint32_t slot = 0; slot < state->slot_count && !status; slot++)
    if (state->asked[slot].kind) status = question_tell(state, &state->asked[slot], answer);
  state->work.at = mark;
  return status || state->effort ? status : ZN_TOO_LARGE;
}

/* --- what was assumed --- */

static void eligibles_note(struct zn_case *state, const struct zn_image_business *business) {
  for (uint32_t i = 0; i < business->eligible_count; i++) {
    program_note(state, zn_eligible_at(state->book, business->eligible_first + i)->when, 1);
    program_note(state, zn_eligible_at(state->book, business->eligible_first + i)->must, 1);
  }
}

/* What else a business says to those who may use it. */
static void business_note(struct zn_case *state, const struct zn_image_business *business) {
  const struct zn_image_fee *fee = zn_fee_at(state->book, business->fee);
  uint32_t flags = state->submission->flags, lines = flags & ZN_WITH_FEE ? fee->line_count : 0, exemptions = lines ? fee->exemption_count : 0;
  for (uint32_t i = 0; i < business->requirement_count; i++) requirement_note(state, zn_requirement_at(state->book, business->root + i), 1);
  for (uint32_t i = 0; i < lines; i++) {
    const struct zn_image_fee_line *line = zn_fee_line_at(state->book, fee->line_first + i);
    program_note(state, line->guard, 1);
    for (uint32_t f = 0; f < line->factor_count; f++) state->reads[ZN_SLOT_FACTS + zn_fee_factor_at(state->book, line->factor_first + f)->fact] = 1;
  }
  for (uint32_t i = 0; i < exemptions; i++) program_note(state, zn_exemption_at(state->book, fee->exemption_first + i)->guard, 1);
  for (uint32_t i = 0; i < (flags & ZN_WITH_RESULT ? business->result_count : 0); i++) {
    const struct zn_image_result *result = zn_result_at(state->book, business->result_first + i);
    program_note(state, result->guard, 1);
    state->reads[zn_day_at(state->book, result->until)->base] = 1;
  }
}

enum zn_status zn_assumed_tell(struct zn_case *state, struct zn_answer *answer) {
  if (!(state->submission->flags & ZN_ASSUME)) return ZN_OK;
  reads_clear(state);
  for (uint32_t b = 0; b < state->business_count; b++) {
    const struct zn_image_business *business = zn_business_at(state->book, state->businesses[b]);
    eligibles_note(state, business);
    if (answer->verdict != ZN_INELIGIBLE) business_note(state, business);
  }
  reads_expand(state, 1);
  for (uint32_t slot = ZN_SLOT_FACTS + 1; slot < state->slot_count; slot++) {
    if (!state->reads[slot] || state->scope.known[slot] != ZN_ASSUMED) continue;
    if (answer->assumed_count == answer->assumed_room) return ZN_NO_ROOM;
    answer->assumed[answer->assumed_count++] = slot - ZN_SLOT_FACTS;
  }
  return ZN_OK;
}

/* --- what is unclear --- */

static uint32_t business_place(const struct zn_case *state, zn_requirement requirement) {
  uint32_t place = 0;
  while (place < state->business_count && state->businesses[place] != zn_requirement_at(state->book, requirement)->business) place++;
  return place;
}

/* Whether a requirement is told after another: as findings are, in the order of the submission's businesses and then of the book. */
static int is_behind(const struct zn_case *state, zn_requirement one, zn_requirement other) {
  uint32_t place = business_place(state, one), other_place = business_place(state, other);
  return place == other_place ? one > other : place > other_place;
}

/* Adds a requirement in its place, once. */
static enum zn_status unclear_add(const struct zn_case *state, zn_requirement requirement, struct zn_answer *answer) {
  uint32_t at = answer->unclear_count;
  while (at && is_behind(state, answer->unclear[at - 1], requirement)) at--;
  if (at && answer->unclear[at - 1] == requirement) return ZN_OK;
  if (answer->unclear_count == answer->unclear_room) return ZN_NO_ROOM;
  for (uint32_t i = answer->unclear_count++; i > at; i--) answer->unclear[i] = answer->unclear[i - 1];
  answer->unclear[at] = requirement;
  return ZN_OK;
}

enum zn_status zn_unclear_tell(const struct zn_case *state, struct zn_answer *answer) {
  enum zn_status status = ZN_OK;
  for (uint32_t i = 0; i < state->node_count && !status; i = zn_node_follower(state, i))
    if (state->nodes[i].record->kind == ZN_REQUIRE_UNCLEAR) status = unclear_add(state, state->nodes[i].requirement, answer);
  return status;
}
