/* zn_faults.c: turns a piece and a requirement into the set of reasons why the piece does not meet it. May assume that the piece's
 * document is one of the requirement's. */
#include "zn_evaluate.h"

static const struct zn_image_requirement_mark *demand_at(const struct zn_book *book, const struct zn_image_requirement *leaf,
                                                         uint32_t index) {
  return zn_requirement_mark_at(book, leaf->mark_first + index);
}

/* Whether a mark is demanded in this pass. */
static int is_demanded(struct zn_case *state, const struct zn_image_requirement_mark *demand) {
  uint32_t truth = zn_truth_of(state, demand->guard);
  if (truth != ZN_UNSURE) return truth == ZN_TRUE;
  state->is_split = 1;
  return state->is_adverse;
}

uint64_t zn_marks_of(struct zn_case *state, const struct zn_image_requirement *leaf) {
  uint64_t marks = 0;
  for (uint32_t i = 0; i < leaf->mark_count; i++) {
    const struct zn_image_requirement_mark *demand = demand_at(state->book, leaf, i);
    if (is_demanded(state, demand)) marks |= ZN_BIT(demand->mark);
  }
  return marks;
}

static int declares(const struct zn_book *book, zn_mark mark, zn_party by) { return !by || zn_mark_at(book, mark)->by == by; }

/* Whether the piece bears the mark by that maker. */
static int bears(const struct zn_book *book, const struct zn_given *given, zn_mark mark, zn_party by) {
  if (declares(book, mark, by)) return (given->marks & ZN_BIT(mark)) != 0;
  for (uint32_t i = 0; i < given->piece->other_count; i++)
    if (given->piece->others[i].mark == mark && given->piece->others[i].by == by) return 1;
  return 0;
}

static int leaf_asks(const struct zn_book *book, const struct zn_image_requirement *leaf, zn_mark mark, zn_party by) {
  for (uint32_t i = 0; i < leaf->mark_count; i++)
    if (demand_at(book, leaf, i)->mark == mark && demand_at(book, leaf, i)->by == by) return 1;
  return 0;
}

/* Whether any requirement of the submission's businesses asks for the mark by that maker. */
static int is_asked(const struct zn_case *state, zn_mark mark, zn_party by) {
  for (uint32_t b = 0; b < state->business_count; b++) {
    const struct zn_image_business *business = zn_business_at(state->book, state->businesses[b]);
    for (uint32_t i = 0; i < business->requirement_count; i++)
      if (leaf_asks(state->book, zn_requirement_at(state->book, business->root + i), mark, by)) return 1;
  }
  return 0;
}

/* Whether the mark is there by a party of whom nobody asked it. */
static int is_strange(const struct zn_case *state, const struct zn_given *given, zn_mark mark) {
  if ((given->marks & ZN_BIT(mark)) && !is_asked(state, mark, zn_mark_at(state->book, mark)->by)) return 1;
  for (uint32_t i = 0; i < given->piece->other_count; i++) {
    const struct zn_piece_mark *other = &given->piece->others[i];
    if (other->mark == mark && !declares(state->book, mark, other->by) && !is_asked(state, mark, other->by)) return 1;
  }
  return 0;
}

/* --- days --- */

/* The faults of a piece's day: those for a day that is too early and too late. What hangs on something unknown counts as too early when it counts. */
static uint32_t day_faults(struct zn_case *state, zn_program program, uint32_t slot, zn_day day, enum zn_reason early, enum zn_reason late) {
  if (!program) return 0;
  const struct zn_image_program *record = zn_program_at(state->book, program);
  zn_slot_set(&state->scope, slot, day);
  uint32_t truth = zn_truth_of(state, program), bounds = 0;
  if (truth == ZN_FALSE) bounds = zn_condition_bounds(&state->scope, zn_code_at(state->book, record->first), record->count, slot);
  state->scope.known[slot] = 0;
  if (truth == ZN_UNSURE) state->is_split = 1;
  if (truth == ZN_TRUE || (truth == ZN_UNSURE && !state->is_adverse)) return 0;
  return (bounds == ZN_ABOVE ? 0 : ZN_FAULT(early)) | (bounds & ZN_ABOVE ? ZN_FAULT(late) : 0);
}

/* Whether a piece may not be older than so much in this pass. */
static int is_aging(struct zn_case *state, const struct zn_image_requirement *leaf) {
  uint32_t truth = leaf->age_unit ? zn_truth_of(state, leaf->age_guard) : ZN_FALSE;
  if (truth != ZN_UNSURE) return truth == ZN_TRUE;
  state->is_split = 1;
  return state->is_adverse;
}

static uint32_t date_faults(struct zn_case *state, const struct zn_piece *piece, const struct zn_image_requirement *leaf) {
  uint32_t faults = 0;
  if (!(leaf->issued | leaf->age_unit | leaf->expires)) return 0;
  int ages = is_aging(state, leaf);
  if ((leaf->issued || ages) && !piece->issued) faults |= ZN_FAULT(ZN_UNDATED);
  else faults |= day_faults(state, leaf->issued, ZN_SLOT_ISSUED, piece->issued, ZN_TOO_OLD, ZN_TOO_NEW);
  if (ages && piece->issued && state->submission->day > zn_day_add(piece->issued, leaf->age_number, leaf->age_unit))
    faults |= ZN_FAULT(ZN_TOO_OLD);
  if (leaf->expires && !piece->expires) return faults | ZN_FAULT(ZN_UNDATED);
  return faults | day_faults(state, leaf->expires, ZN_SLOT_EXPIRES, piece->expires, ZN_EXPIRES_TOO_SOON, ZN_EXPIRES_TOO_LATE);
}

/* The day of a mark by a maker; 0: not said. */
static zn_day mark_day(const struct zn_book *book, const struct zn_given *given, zn_mark mark, zn_party by) {
  for (uint32_t i = 0; i < given->piece->other_count; i++) {
    const struct zn_piece_mark *other = &given->piece->others[i];
    if (other->mark == mark && (other->by == by || (!other->by && declares(book, mark, by)))) return other->day;
  }
  return 0;
}

static int is_same_day(struct zn_case *state, const struct zn_image_requirement *leaf, const struct zn_image_requirement_mark *demand) {
  return (leaf->same_day & ZN_BIT(demand->mark)) && is_demanded(state, demand);
}

/* The marks demanded for one day, where those are several: those that the piece bears have to be dated, and alike. */
static uint32_t same_day_faults(struct zn_case *state, const struct zn_given *given, const struct zn_image_requirement *leaf) {
  uint32_t faults = 0, demanded = 0;
  zn_day first = 0;
  for (uint32_t i = 0; leaf->same_day && i < leaf->mark_count; i++) {
    const struct zn_image_requirement_mark *demand = demand_at(state->book, leaf, i);
    if (!is_same_day(state, leaf, demand)) continue;
    demanded++;
    if (!bears(state->book, given, demand->mark, demand->by)) continue;
    zn_day day = mark_day(state->book, given, demand->mark, demand->by);
    if (!day) faults |= ZN_FAULT(ZN_UNDATED);
    else if (first && day != first) faults |= ZN_FAULT(ZN_NOT_SAME_DAY);
    else first = day;
  }
  return demanded > 1 ? faults : 0;
}

/* --- */

static uint32_t mark_faults(struct zn_case *state, const struct zn_given *given, const struct zn_image_requirement *leaf, uint64_t *lacking) {
  uint32_t faults = 0;
  *lacking = 0;
  for (uint32_t i = 0; i < leaf->mark_count; i++) {
    const struct zn_image_requirement_mark *demand = demand_at(state->book, leaf, i);
    if (bears(state->book, given, demand->mark, demand->by) || !is_demanded(state, demand)) continue;
    *lacking |= ZN_BIT(demand->mark);
    faults |= ZN_FAULT(is_strange(state, given, demand->mark) ? ZN_WRONG_MAKER : ZN_UNMARKED);
  }
  return faults;
}

uint32_t zn_faults_of(struct zn_case *state, const struct zn_given *given, const struct zn_image_requirement *leaf, uint64_t *lacking) {
  uint32_t faults = mark_faults(state, given, leaf, lacking) | same_day_faults(state, given, leaf) | date_faults(state, given->piece, leaf);
  if (leaf->specs & ~given->piece->specs) faults |= ZN_FAULT(ZN_WRONG_SPEC);
  if (leaf->party != given->of) faults |= ZN_FAULT(ZN_WRONG_OWNER);
  if (leaf->forms && given->form && !(leaf->forms >> given->form & 1)) faults |= ZN_FAULT(ZN_WRONG_FORM);
  return faults;
}
