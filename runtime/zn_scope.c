/* zn_scope.c: turns what a submission says into what conditions read: values by slot, ages and derived facts computed in the order of the book. Facts
 * are checked on the way; the rest of the submission is checked already. */
#include "zn_evaluate.h"

int zn_fact_value_ok(const struct zn_book *book, const struct zn_image_fact *fact, int64_t value) {
  switch (fact->type) {
    case ZN_FACT_BOOL: return value == 0 || value == 1;
    case ZN_FACT_INT: return 1;
    case ZN_FACT_DATE: return value >= 1 && value <= ZN_DAY_LAST;
    case ZN_FACT_DIVISION: return value >= 1 && value < (int64_t)zn_record_count(book, ZN_SECTION_DIVISIONS);
    case ZN_FACT_ENUM: return value >= 1 && value <= (int64_t)fact->value_count;
    case ZN_FACT_SET: return fact->value_count == 64 || !((uint64_t)value >> fact->value_count);
    default: return 0;
  }
}

/* --- facts --- */

static enum zn_status fact_read(struct zn_case *state, uint32_t index) {
  const struct zn_fact_value *said = &state->submission->facts[index];
  if (said->fact - 1 >= zn_record_count(state->book, ZN_SECTION_FACTS) - 1) return ZN_UNKNOWN_FACT;
  const struct zn_image_fact *record = zn_fact_at(state->book, said->fact);
  if (state->scope.known[ZN_SLOT_FACTS + said->fact]) return ZN_BAD_VALUE;
  if (!zn_fact_value_ok(state->book, record, said->value)) return record->type == ZN_FACT_DATE ? ZN_BAD_DAY : ZN_BAD_VALUE;
  zn_slot_set(&state->scope, ZN_SLOT_FACTS + said->fact, said->value);
  return ZN_OK;
}

static enum zn_status facts_read(struct zn_case *state, struct zn_place *place) {
  for (uint32_t i = 0; i < state->submission->fact_count; i++) {
    enum zn_status status = fact_read(state, i);
    if (status) *place = (struct zn_place){ZN_PART_FACT, i, 0};
    if (status) return status;
  }
  return ZN_OK;
}

static void facts_assume(struct zn_case *state) {
  for (zn_fact fact = 1; fact < zn_record_count(state->book, ZN_SECTION_FACTS); fact++) {
    const struct zn_image_fact *record = zn_fact_at(state->book, fact);
    uint32_t slot = ZN_SLOT_FACTS + fact;
    if (state->scope.known[slot] || !(record->flags & ZN_FACT_USUAL)) continue;
    zn_slot_set(&state->scope, slot, record->usually);
    state->scope.known[slot] = ZN_ASSUMED;
  }
}

enum zn_status zn_fact_wrong(struct zn_case *state, enum zn_status status, zn_fact fact) {
  uint32_t index = 0;
  while (index < state->submission->fact_count && state->submission->facts[index].fact != fact) index++;
  state->place = (struct zn_place){ZN_PART_FACT, index < state->submission->fact_count ? index : ZN_NONE, 0};
  return status;
}

/* Of a birth after today there is no age. */
static enum zn_status age_compute(struct zn_case *state, zn_fact fact, zn_fact from) {
  if (!state->scope.known[ZN_SLOT_FACTS + from]) return ZN_OK;
  int64_t birth = state->scope.values[ZN_SLOT_FACTS + from];
  if (birth > state->submission->day) return zn_fact_wrong(state, ZN_BAD_VALUE, from);
  zn_slot_set(&state->scope, ZN_SLOT_FACTS + fact, zn_day_years((zn_day)birth, state->submission->day));
  return ZN_OK;
}

static enum zn_status facts_compute(struct zn_case *state) {
  const struct zn_image_book *book = zn_book_record(state->book);
  for (uint32_t i = 0; i < book->order_count; i++) {
    zn_fact fact = *zn_list_at(state->book, book->order_first + i);
    const struct zn_image_fact *record = zn_fact_at(state->book, fact);
    enum zn_status status = record->from ? age_compute(state, fact, record->from) : ZN_OK;
    if (status) return status;
    uint32_t truth = record->from ? ZN_UNSURE : zn_truth_of(state, record->program);
    if (truth != ZN_UNSURE) zn_slot_set(&state->scope, ZN_SLOT_FACTS + fact, truth == ZN_TRUE);
  }
  return ZN_OK;
}

/* --- */

/* Whether all the businesses are open through a channel. */
static int is_common(const struct zn_case *state, zn_channel channel) {
  uint32_t open = 0;
  for (uint32_t b = 0; b < state->business_count; b++) {
    const struct zn_image_business *business = zn_business_at(state->book, state->businesses[b]);
    for (uint32_t i = 0; i < business->offer_count; i++) {
      const struct zn_image_offer *offer = zn_offer_at(state->book, business->offer_first + i);
      open += offer->channel == channel && zn_offer_open(offer, state->submission->day);
    }
  }
  return open == state->business_count;
}

/* The only channel that all the businesses have; 0 when there is a choice, or none. */
static zn_channel channel_only(const struct zn_case *state) {
  const struct zn_image_business *first = zn_business_at(state->book, state->businesses[0]);
  zn_channel only = 0;
  for (uint32_t i = 0; i < first->offer_count; i++) {
    zn_channel channel = zn_offer_at(state->book, first->offer_first + i)->channel;
    if (!is_common(state, channel)) continue;
    if (only) return 0;
    only = channel;
  }
  return only;
}

/* Region and office: what the networks have for them comes first, and the office hangs on the region. */
static void places_lay(struct zn_case *state) {
  const struct zn_submission *submission = state->submission;
  zn_fact by = zn_network_by(state->book, submission);
  state->region_slot = by ? ZN_SLOT_FACTS + by : ZN_SLOT_REGION;
  zn_division region = by && state->scope.known[state->region_slot] ? (zn_division)state->scope.values[state->region_slot] : submission->region;
  if (region) zn_slot_set(&state->scope, ZN_SLOT_REGION, region);
  zn_office office = submission->office ? submission->office : zn_network_office(state);
  if (office) zn_slot_set(&state->scope, ZN_SLOT_OFFICE, office);
}

enum zn_status zn_scope_lay(struct zn_case *state, struct zn_place *place) {
  const struct zn_submission *submission = state->submission;
  struct zn_scope *scope = &state->scope;
  state->slot_count = ZN_SLOT_FACTS + zn_record_count(state->book, ZN_SECTION_FACTS);
  scope->book = state->book;
  scope->values = zn_work_take(&state->work, state->slot_count, sizeof *scope->values);
  scope->known = zn_work_take(&state->work, state->slot_count, 1);
  state->reads = zn_work_take(&state->work, state->slot_count, 1);
  if (!scope->values || !scope->known || !state->reads) return ZN_NO_ROOM;
  memset(scope->known, 0, state->slot_count);
  zn_slot_set(scope, ZN_SLOT_TODAY, submission->day);
  zn_channel channel = submission->channel ? submission->channel : channel_only(state);
  if (channel) zn_slot_set(scope, ZN_SLOT_CHANNEL, channel);
  enum zn_status status = facts_read(state, place);
  if (status) return status;
  if (submission->flags & ZN_ASSUME) facts_assume(state);
  places_lay(state);
  status = facts_compute(state);
  if (!status) status = zn_office_check(state);
  if (status) *place = state->place;
  return status;
}

uint32_t zn_program_truth(struct zn_case *state, zn_program program) {
  const struct zn_image_program *record = zn_program_at(state->book, program);
  return zn_spend(state, record->count) ? zn_condition(&state->scope, zn_code_at(state->book, record->first), record->count) : ZN_UNSURE;
}

zn_day zn_day_of(const struct zn_case *state, uint32_t day) {
  const struct zn_image_day *record = zn_day_at(state->book, day);
  if (!day || (record->base && !state->scope.known[record->base])) return 0;
  zn_day base = record->base ? (zn_day)state->scope.values[record->base] : record->day;
  return record->unit ? zn_day_add(base, record->number, record->unit) : base;
}
