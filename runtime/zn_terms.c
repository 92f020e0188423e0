/* zn_terms.c: tells who may use a business, what it costs and what comes of it. May assume a case with its scope laid; decides nothing
 * about papers. */
#include "zn_evaluate.h"

/* --- eligibility --- */

uint32_t zn_eligible_truth(struct zn_case *state, uint32_t eligible) {
  const struct zn_image_eligible *record = zn_eligible_at(state->book, eligible);
  return zn_or(zn_not(zn_truth_of(state, record->when)), zn_truth_of(state, record->must));
}

static struct zn_instead instead_of(const struct zn_case *state, uint32_t eligible, zn_business refused) {
  const struct zn_image_eligible *record = zn_eligible_at(state->book, eligible);
  zn_day opens = zn_day_of(state, record->opens);
  return (struct zn_instead){eligible, refused, record->business, record->office, opens > state->submission->day ? opens : 0};
}

uint32_t zn_eligible_find(struct zn_case *state, struct zn_instead *instead) {
  uint32_t all = ZN_TRUE;
  *instead = (struct zn_instead){0};
  for (uint32_t b = 0; b < state->business_count; b++) {
    const struct zn_image_business *business = zn_business_at(state->book, state->businesses[b]);
    for (uint32_t i = 0; i < business->eligible_count; i++) {
      uint32_t eligible = business->eligible_first + i, truth = zn_eligible_truth(state, eligible);
      if (truth == ZN_TRUE) continue;
      int is_unclear = zn_eligible_at(state->book, eligible)->unclear != 0;
      if (truth == ZN_FALSE && (!is_unclear || !instead->eligible)) *instead = instead_of(state, eligible, state->submission->businesses[b]);
      if (truth == ZN_FALSE && !is_unclear) return ZN_FALSE;
      all = ZN_UNSURE;
    }
  }
  return all;
}

/* --- fee --- */

int zn_exemption_concerns(const struct zn_book *book, uint32_t exemption, uint32_t line) {
  const struct zn_image_exemption *record = zn_exemption_at(book, exemption);
  for (uint32_t i = 0; i < record->line_count; i++)
    if (*zn_list_at(book, record->line_first + i) == line) return 1;
  return !record->line_count;
}

uint32_t zn_fee_line_truth(struct zn_case *state, const struct zn_image_fee *fee, uint32_t line) {
  uint32_t truth = zn_truth_of(state, zn_fee_line_at(state->book, line)->guard);
  for (uint32_t i = 0; i < fee->exemption_count; i++) {
    uint32_t exemption = fee->exemption_first + i;
    if (!zn_exemption_concerns(state->book, exemption, line)) continue;
    truth = zn_and(truth, zn_not(zn_truth_of(state, zn_exemption_at(state->book, exemption)->guard)));
  }
  return truth;
}

static enum zn_status amount_multiply(int64_t *amount, int64_t factor) {
  if (factor && *amount > INT64_MAX / factor) return ZN_TOO_LARGE;
  *amount *= factor;
  return ZN_OK;
}

/* Multiplies by the facts of the line; `open` when one of them is unknown. */
static enum zn_status line_multiply(struct zn_case *state, const struct zn_image_fee_line *line, struct zn_fee_line *told) {
  for (uint32_t i = 0; i < line->factor_count; i++) {
    const struct zn_image_fee_factor *factor = zn_fee_factor_at(state->book, line->factor_first + i);
    int64_t value = state->scope.values[ZN_SLOT_FACTS + factor->fact];
    if (!state->scope.known[ZN_SLOT_FACTS + factor->fact]) {
      *told = (struct zn_fee_line){told->line, 1, 0};
      return ZN_OK;
    }
    if (value < 0) return zn_fact_wrong(state, ZN_BAD_VALUE, factor->fact);
    if (amount_multiply(&told->amount, value / factor->every + (value % factor->every != 0))) return zn_fact_wrong(state, ZN_TOO_LARGE, factor->fact);
  }
  return ZN_OK;
}

static enum zn_status line_tell(struct zn_case *state, const struct zn_image_fee *fee, uint32_t line, struct zn_answer *answer) {
  const struct zn_image_fee_line *record = zn_fee_line_at(state->book, line);
  uint32_t truth = zn_fee_line_truth(state, fee, line);
  if (truth == ZN_FALSE) return ZN_OK;
  if (answer->fee_line_count == answer->fee_line_room) return ZN_NO_ROOM;
  struct zn_fee_line *told = &answer->fee_lines[answer->fee_line_count++];
  *told = (struct zn_fee_line){line, 1, 0};
  if (record->flags & ZN_FEE_NOT_STATED) return ZN_OK;
  *told = (struct zn_fee_line){line, truth == ZN_UNSURE, record->amount};
  enum zn_status status = line_multiply(state, record, told);
  if (status || told->is_open) return status;
  if (told->amount > INT64_MAX - answer->fee_total) return ZN_TOO_LARGE;
  answer->fee_total += told->amount;
  return ZN_OK;
}

enum zn_status zn_fee_tell(struct zn_case *state, struct zn_answer *answer) {
  enum zn_status status = ZN_OK;
  for (uint32_t b = 0; b < state->business_count && !status; b++) {
    const struct zn_image_fee *fee = zn_fee_at(state->book, zn_business_at(state->book, state->businesses[b])->fee);
    for (uint32_t i = 0; i < fee->line_count && !status; i++) status = line_tell(state, fee, fee->line_first + i, answer);
  }
  return status;
}

/* --- result --- */

/* The sooner of two ends. */
static zn_day validity_end(const struct zn_case *state, const struct zn_image_result *result) {
  zn_day period = result->unit ? zn_day_add(state->submission->day, result->number, result->unit) : 0, until = zn_day_of(state, result->until);
  if (!result->unit || (result->until && until < period)) return until; /* an end that is not known is 0, and so is the whole */
  return period;
}

void zn_result_tell(struct zn_case *state, struct zn_answer *answer) {
  const struct zn_image_business *business = zn_business_at(state->book, state->businesses[0]);
  if (state->business_count != 1) return;
  for (uint32_t i = 0; i < business->result_count; i++) {
    const struct zn_image_result *result = zn_result_at(state->book, business->result_first + i);
    uint32_t truth = zn_truth_of(state, result->guard);
    if (truth == ZN_FALSE) continue;
    if (truth == ZN_UNSURE) return;
    answer->result = business->result_first + i;
    answer->result_until = validity_end(state, result);
    return;
  }
}
