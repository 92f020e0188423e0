/* prove_survey.c: looks through the conditions of a question for the slots that they test and for the values at which a test changes, and
 * cuts what each slot can be into cells there. Assumes names bound and no condition that depends on itself. */
#include <stdlib.h>

#include "prove_internal.h"

/* --- slots --- */

static const struct fact *fact_of(const struct prover *prover, uint32_t slot) {
  return slot > ZN_SLOT_FACTS ? &prover->model->facts.items[slot - ZN_SLOT_FACTS] : NULL;
}

const struct fact *prove_derived(const struct prover *prover, uint32_t slot) {
  const struct fact *fact = fact_of(prover, slot);
  return fact && fact->type == ZN_FACT_DERIVED && !prover->is_free[slot - ZN_SLOT_FACTS] ? fact : NULL;
}

const struct fact *prove_age(const struct prover *prover, uint32_t slot) {
  const struct fact *fact = fact_of(prover, slot);
  return fact && fact->type == ZN_FACT_AGE ? fact : NULL;
}

const struct cond *prove_may_use(const struct prover *prover, const struct cond *cond) {
  return prover->resolved->businesses.items[cond->business.index].may_use;
}

enum slot_kind prove_slot_kind(const struct prover *prover, uint32_t slot) {
  const struct fact *fact = fact_of(prover, slot);
  if (!fact && slot == ZN_SLOT_CHANNEL) return slot_numbers;
  if (!fact && slot == ZN_SLOT_OFFICE) return slot_offices;
  if (!fact) return slot == ZN_SLOT_REGION ? slot_divisions : slot_dates;
  if (fact->type == ZN_FACT_DATE) return slot_dates;
  if (fact->type == ZN_FACT_SET) return slot_set;
  return fact->type == ZN_FACT_DIVISION ? slot_divisions : slot_numbers;
}

struct slot_use *prove_touch(struct prover *prover, uint32_t slot) {
  struct slot_use *use = &prover->slots[slot];
  if (use->touched) return use;
  *use = (struct slot_use){.touched = true, .lowest = DAY_FIRST, .highest = DAY_LAST};
  *LIST_PUSH(prover->arena, &prover->touched) = slot;
  return use;
}

void prove_days_of(const struct prover *prover, uint32_t slot, int64_t *first, int64_t *last) {
  const struct slot_use *use = &prover->slots[slot];
  *first = use->lowest < DAY_FIRST || use->highest < DAY_FIRST ? 1 : DAY_FIRST;
  *last = use->highest > DAY_LAST || use->lowest > DAY_LAST ? ZN_DAY_LAST : DAY_LAST;
}

/* --- the look through conditions --- */

static void start(struct prover *prover, uint32_t slot, int64_t value) {
  *LIST_PUSH(prover->arena, &prover->solver.starts) = (struct cell_start){slot, value};
}

/* A constant day beyond those that are taken for usual widens what the slot may be. */
static void widen(struct slot_use *use, int64_t day) {
  if (day < use->lowest) use->lowest = day;
  if (day > use->highest) use->highest = day;
}

static void survey_range(struct prover *prover, const struct cond *cond) {
  struct slot_use *use = prove_touch(prover, cond->slot);
  use->read = true;
  if (cond->low != INT64_MIN) start(prover, cond->slot, cond->low);
  if (cond->high != INT64_MAX) start(prover, cond->slot, cond->high + 1);
  if (cond->low != INT64_MIN) widen(use, cond->low);
  if (cond->high != INT64_MAX) widen(use, cond->high);
}

static void survey_values(struct prover *prover, const struct cond *cond) {
  bool of_names = cond->kind != cond_member;
  prove_touch(prover, cond->slot)->read = true;
  for (size_t i = 0; i < cond->values.count && cond->kind != cond_holds; i++) {
    start(prover, cond->slot, cond->values.items[i]);
    if (!of_names) start(prover, cond->slot, cond->values.items[i] + 1);
  }
}

/* A day that an age counts from is bound to the day of acceptance. */
static void survey_linked(struct prover *prover, uint32_t slot) {
  prove_touch(prover, slot)->linked = true;
  if (slot > ZN_SLOT_FACTS && prover->has_age[slot - ZN_SLOT_FACTS]) prove_touch(prover, ZN_SLOT_TODAY)->linked = true;
}

static void survey_day(struct prover *prover, const struct cond *cond) {
  survey_linked(prover, cond->slot);
  prover->slots[cond->slot].read = true;
  if (!cond->day.base) {
    widen(&prover->slots[cond->slot], cond->day.day);
    return;
  }
  survey_linked(prover, cond->day.base);
  prover->slots[cond->day.base].read = true;
}

static void survey_test(struct prover *prover, const struct cond *cond, uint32_t depth) {
  const struct fact *derived = prove_derived(prover, cond->slot), *age = prove_age(prover, cond->slot);
  if (derived) prove_survey(prover, derived->is, depth + 1);
  else if (age) {
    prove_touch(prover, cond->slot)->read = true;
    survey_linked(prover, ZN_SLOT_FACTS + age->from.index);
  } else if (cond->kind == cond_range) survey_range(prover, cond);
  else if (cond->kind == cond_day) survey_day(prover, cond);
  else survey_values(prover, cond);
}

void prove_survey(struct prover *prover, const struct cond *cond, uint32_t depth) {
  if (!cond || !prove_spend(prover, 1 + (cond->values.count >> 2))) return;
  prover->solver.over |= depth > form_depth_max;
  if (cond->kind == cond_may_use) prove_survey(prover, prove_may_use(prover, cond), depth + 1);
  else if (cond->kind > cond_not && cond->slot) survey_test(prover, cond, depth);
  for (size_t i = 0; i < cond->children.count && !prover->solver.over; i++) prove_survey(prover, cond->children.items[i], depth + 1);
}

static int compare_starts(const void *first, const void *second) {
  const struct cell_start *a = first, *b = second;
  if (a->slot != b->slot) return a->slot < b->slot ? -1 : 1;
  return (a->value > b->value) - (a->value < b->value);
}

void prove_survey_done(struct prover *prover) {
  struct cell_start *starts = prover->solver.starts.items;
  size_t count = prover->solver.starts.count, kept = 0;
  if (count) qsort(starts, count, sizeof *starts, compare_starts);
  for (size_t i = 0; i < count; i++)
    if (!kept || compare_starts(&starts[kept - 1], &starts[i])) starts[kept++] = starts[i];
  prover->solver.starts.count = kept;
  /* a date that ages count from is compared with today wherever both stand in one question */
  for (size_t i = 0; i < prover->touched.count; i++) {
    uint32_t slot = prover->touched.items[i];
    bool has_age = slot > ZN_SLOT_FACTS && prover->has_age[slot - ZN_SLOT_FACTS];
    if (has_age && prover->slots[ZN_SLOT_TODAY].touched) prover->slots[slot].linked = prover->slots[ZN_SLOT_TODAY].linked = true;
  }
}

/* --- cells --- */

/* The starts of a slot: a run of solver.starts. */
static size_t starts_of(const struct prover *prover, uint32_t slot, size_t *count) {
  const struct cell_start *starts = prover->solver.starts.items;
  size_t low = 0, high = prover->solver.starts.count;
  while (low < high) {
    size_t middle = (low + high) / 2;
    if (starts[middle].slot < slot) low = middle + 1;
    else high = middle;
  }
  for (*count = 0; low + *count < prover->solver.starts.count && starts[low + *count].slot == slot;) ++*count;
  return low;
}

static void push_value(struct prover *prover, struct variable *variable, int64_t value) {
  *LIST_PUSH(prover->arena, &prover->solver.values) = value;
  variable->cells++;
}

static void limits_of(const struct prover *prover, uint32_t slot, int64_t *first, int64_t *last) {
  const struct fact *fact = fact_of(prover, slot);
  *first = 0;
  *last = 1;
  if (slot == ZN_SLOT_CHANNEL) *first = 1, *last = (int64_t)prover->model->channels.count - 1;
  else if (!fact || fact->type == ZN_FACT_DATE) prove_days_of(prover, slot, first, last);
  else if (fact->type == ZN_FACT_INT) *first = INT64_MIN, *last = INT64_MAX;
  else if (fact->type == ZN_FACT_ENUM) *first = 1, *last = (int64_t)fact->values.count;
}

static void cut_numbers(struct prover *prover, struct variable *variable) {
  int64_t first;
  size_t count, from = starts_of(prover, variable->slot, &count);
  limits_of(prover, variable->slot, &first, &variable->last);
  push_value(prover, variable, first);
  for (size_t i = from; i < from + count; i++) {
    int64_t value = prover->solver.starts.items[i].value;
    if (value > first && value <= variable->last) push_value(prover, variable, value);
  }
}

static bool is_start(const struct prover *prover, size_t from, size_t count, int64_t value) {
  for (size_t i = from; i < from + count; i++)
    if (prover->solver.starts.items[i].value == value) return true;
  return false;
}

/* Names that are mentioned are cells of their own; one that is not, and lies in none that is, stands for all others. */
static void cut_names(struct prover *prover, struct variable *variable) {
  size_t count, from = starts_of(prover, variable->slot, &count);
  bool of_divisions = prove_slot_kind(prover, variable->slot) == slot_divisions;
  size_t others = of_divisions ? prover->roots.count : prover->model->offices.count - 1;
  for (size_t i = from; i < from + count; i++) push_value(prover, variable, prover->solver.starts.items[i].value);
  for (size_t i = 0; i < others; i++) {
    int64_t other = of_divisions ? prover->roots.items[i] : (int64_t)i + 1;
    if (is_start(prover, from, count, other)) continue;
    push_value(prover, variable, other);
    break;
  }
}

static void cut(struct prover *prover, uint32_t slot, uint32_t member) {
  struct variable variable = {.slot = slot, .member = member, .first = (uint32_t)prover->solver.values.count};
  enum slot_kind kind = prove_slot_kind(prover, slot);
  if (member) {
    variable.last = 1;
    push_value(prover, &variable, 0);
    push_value(prover, &variable, 1);
  } else if (kind == slot_divisions || kind == slot_offices) cut_names(prover, &variable);
  else cut_numbers(prover, &variable);
  variable.words = (variable.cells + 63) / 64;
  *LIST_PUSH(prover->arena, &prover->solver.variables) = variable;
}

uint32_t prove_variable(struct prover *prover, uint32_t slot) {
  struct slot_use *use = &prover->slots[slot];
  if (use->variable) return use->variable - 1;
  use->variable = (uint32_t)prover->solver.variables.count + 1;
  if (prove_slot_kind(prover, slot) != slot_set) cut(prover, slot, 0);
  else
    for (uint32_t member = 1; member <= fact_of(prover, slot)->values.count; member++) cut(prover, slot, member);
  return use->variable - 1;
}
