/* prove_facts.c: takes the facts that the search found, holds them against the claims in a plain evaluation, leaves out what need not be
 * known, and writes the rest as the language does. */
#include "prove_internal.h"

/* --- truth, in Kleene's logic --- */

static const struct slot_use *use_of(const struct prover *prover, uint32_t slot) { return &prover->slots[slot]; }

static uint32_t truth(bool holds) { return holds ? ZN_TRUE : ZN_FALSE; }

static bool is_related(int64_t day, enum zn_code_op relation, int64_t base) {
  switch (relation) {
    case ZN_CODE_BEFORE: return day < base;
    case ZN_CODE_UNTIL: return day <= base;
    case ZN_CODE_IS: return day == base;
    case ZN_CODE_FROM: return day >= base;
    default: return day > base;
  }
}

static uint32_t day_truth(const struct prover *prover, const struct cond *cond) {
  const struct day_sum *sum = &cond->day;
  if (sum->base && !use_of(prover, sum->base)->known) return ZN_UNSURE;
  int64_t base = sum->base ? use_of(prover, sum->base)->value : sum->day;
  if (sum->base && sum->unit) base = zn_day_add((zn_day)base, sum->number, sum->unit);
  return truth(is_related(use_of(prover, cond->slot)->value, cond->relation, base));
}

static bool is_value(const struct prover *prover, const struct cond *cond, int64_t value) {
  for (; value; value = cond->kind == cond_within ? prover->model->divisions.items[value].parent.index : 0)
    for (size_t i = 0; i < cond->values.count; i++)
      if (cond->values.items[i] == value) return true;
  return false;
}

static bool holds_value(const struct cond *cond, int64_t set) {
  for (size_t i = 0; i < cond->values.count; i++)
    if ((uint64_t)set >> (cond->values.items[i] - 1) & 1) return true;
  return false;
}

static uint32_t age_truth(const struct prover *prover, const struct fact *age, const struct cond *cond) {
  const struct slot_use *birth = use_of(prover, ZN_SLOT_FACTS + age->from.index), *today = use_of(prover, ZN_SLOT_TODAY);
  if (!birth->known || !today->known) return ZN_UNSURE;
  int64_t years = zn_day_years((zn_day)birth->value, (zn_day)today->value);
  return truth(years >= cond->low && years <= cond->high);
}

static uint32_t truth_of(const struct prover *prover, const struct cond *cond, bool wanted);

static uint32_t test_truth(const struct prover *prover, const struct cond *cond, bool wanted) {
  const struct fact *derived = prove_derived(prover, cond->slot), *age = prove_age(prover, cond->slot);
  const struct slot_use *use = use_of(prover, cond->slot);
  if (derived) return cond->high ? truth_of(prover, derived->is, wanted) : zn_not(truth_of(prover, derived->is, !wanted));
  if (age) return age_truth(prover, age, cond);
  if (!use->known) return ZN_UNSURE;
  if (cond->kind == cond_day) return day_truth(prover, cond);
  if (cond->kind == cond_holds) return truth(holds_value(cond, use->value));
  return truth(cond->kind == cond_range ? use->value >= cond->low && use->value <= cond->high : is_value(prover, cond, use->value));
}

/* What nobody knows is as it is wanted. */
static uint32_t truth_of(const struct prover *prover, const struct cond *cond, bool wanted) {
  uint32_t result = cond && cond->kind == cond_any ? ZN_FALSE : ZN_TRUE;
  if (!cond) return result;
  if (cond->kind == cond_may_use) return truth_of(prover, prove_may_use(prover, cond), wanted);
  if (cond->kind == cond_not) return zn_not(truth_of(prover, cond->children.items[0], !wanted));
  if (cond->kind > cond_not) return cond->slot ? test_truth(prover, cond, wanted) : truth(wanted);
  for (size_t i = 0; i < cond->children.count; i++) {
    uint32_t child = truth_of(prover, cond->children.items[i], wanted);
    result = cond->kind == cond_any ? zn_or(result, child) : zn_and(result, child);
  }
  return result;
}

static bool all_hold(const struct prover *prover, const struct claim *claims, size_t count, bool with_given) {
  for (size_t i = 0; i < count; i++) {
    if (claims[i].given && !with_given) continue;
    if (truth_of(prover, claims[i].cond, !claims[i].denied) != (claims[i].denied ? ZN_FALSE : ZN_TRUE)) return false;
  }
  return true;
}

/* --- the facts that were found --- */

static bool is_left(const struct prover *prover, const struct variable *variable, uint32_t cell) {
  return prover->solver.state.items[variable->domain + cell / 64] >> (cell & 63) & 1;
}

/* The distance of two numbers, which may be as far apart as numbers can be. */
static uint64_t distance(int64_t a, int64_t b) { return a < b ? (uint64_t)b - (uint64_t)a : (uint64_t)a - (uint64_t)b; }

/* Of numbers the one nearest to 0, of days that nearest to the usual one, of names the first. */
static int64_t value_of(const struct prover *prover, const struct variable *variable) {
  enum slot_kind kind = prove_slot_kind(prover, variable->slot);
  bool of_numbers = variable->member || kind == slot_numbers || kind == slot_dates;
  int64_t near = kind == slot_dates ? prover->near : 0, best = 0;
  bool found = false;
  for (uint32_t cell = 0; cell < variable->cells; cell++) {
    if (!is_left(prover, variable, cell)) continue;
    int64_t first = prover->solver.values.items[variable->first + cell], value = first;
    int64_t last = cell + 1 < variable->cells ? prover->solver.values.items[variable->first + cell + 1] - 1 : variable->last;
    if (of_numbers && near > first) value = near < last ? near : last;
    if (found && (!of_numbers || distance(value, near) >= distance(best, near))) continue;
    best = value;
    found = true;
  }
  return best;
}

static void take_facts(struct prover *prover) {
  for (size_t i = 0; i < prover->solver.variables.count; i++) {
    const struct variable *variable = &prover->solver.variables.items[i];
    struct slot_use *use = &prover->slots[variable->slot];
    int64_t value = value_of(prover, variable);
    use->known = true;
    if (!variable->member) use->value = value;
    else if (value) use->value = (int64_t)((uint64_t)use->value | UINT64_C(1) << (variable->member - 1));
  }
  for (uint32_t i = 1; i < prover->solver.days.count; i++) {
    uint32_t slot = prover->solver.days.items[i].slot;
    if (!slot) continue;
    prover->slots[slot].known = true;
    prover->slots[slot].value = prove_difference(prover, i, 0);
  }
}

bool prove_found(struct prover *prover, const struct claim *claims, size_t count) {
  take_facts(prover);
  if (!all_hold(prover, claims, count, true)) return false;
  for (size_t i = prover->touched.count; i-- > 0;) {
    struct slot_use *use = &prover->slots[prover->touched.items[i]];
    if (!use->known) continue;
    use->known = false;
    use->known = !all_hold(prover, claims, count, false);
  }
  return true;
}

/* --- words --- */

static const char *set_words(struct prover *prover, const struct fact *fact, int64_t set) {
  const char *words = "";
  for (size_t i = 0; i < fact->values.count; i++)
    if ((uint64_t)set >> i & 1) words = arena_printf(prover->arena, "%s%s%s", words, *words ? ", " : "", fact->values.items[i].id);
  return arena_printf(prover->arena, "[%s]", words);
}

static const char *value_words(struct prover *prover, uint32_t slot, int64_t value) {
  const struct model *model = prover->model;
  const struct fact *fact = slot > ZN_SLOT_FACTS ? &model->facts.items[slot - ZN_SLOT_FACTS] : NULL;
  char *day = arena_take(prover->arena, 11);
  switch (prove_slot_kind(prover, slot)) {
    case slot_dates: zn_day_print((zn_day)value, day); return day;
    case slot_divisions: return model->divisions.items[value].record.id;
    case slot_offices: return model->offices.items[value].record.id;
    case slot_set: return set_words(prover, fact, value);
    default: break;
  }
  if (!fact) return model->channels.items[value].record.id;
  if (fact->type == ZN_FACT_ENUM) return fact->values.items[value - 1].id;
  if (fact->type == ZN_FACT_BOOL || fact->type == ZN_FACT_DERIVED) return value ? "true" : "false";
  return arena_printf(prover->arena, "%lld", (long long)value);
}

static const char *slot_words(const struct prover *prover, uint32_t slot) {
  static const char *const words[] = {[ZN_SLOT_TODAY] = "today",   [ZN_SLOT_CHANNEL] = "channel", [ZN_SLOT_REGION] = "region",
                                      [ZN_SLOT_OFFICE] = "office", [ZN_SLOT_ISSUED] = "issued",   [ZN_SLOT_EXPIRES] = "expires"};
  return slot > ZN_SLOT_FACTS ? prover->model->facts.items[slot - ZN_SLOT_FACTS].record.id : words[slot];
}

bool prove_value(const struct prover *prover, uint32_t slot, int64_t *value) {
  const struct slot_use *use = &prover->slots[slot];
  const struct fact *age = prove_age(prover, slot);
  if (!use->touched) return false;
  *value = use->value;
  if (!age) return use->known;
  const struct slot_use *birth = use_of(prover, ZN_SLOT_FACTS + age->from.index), *today = use_of(prover, ZN_SLOT_TODAY);
  if (!birth->known || !today->known) return false;
  *value = zn_day_years((zn_day)birth->value, (zn_day)today->value);
  return true;
}

const char *prove_witness(struct prover *prover) {
  const char *words = "";
  for (size_t i = 0; i < prover->touched.count; i++) {
    uint32_t slot = prover->touched.items[i];
    int64_t value;
    if (!prover->slots[slot].read || !prove_value(prover, slot, &value)) continue;
    const char *comma = *words ? ", " : "", *of = value_words(prover, slot, value);
    words = arena_printf(prover->arena, "%s%s%s: %s", words, comma, slot_words(prover, slot), of);
  }
  return words;
}
