/* prove_form.c: turns a condition into a form: denials pushed down to the tests, derived facts and eligibilities looked into, ages as
 * days, each test as runs of cells of a variable or as a bound on the difference of two days. Assumes that the slots have been surveyed. */
#include <stdlib.h>

#include "prove_internal.h"

static uint32_t new_form(struct prover *prover, struct form form) {
  prove_spend(prover, 1);
  *LIST_PUSH(prover->arena, &prover->solver.forms) = form;
  return (uint32_t)prover->solver.forms.count - 1;
}

static uint32_t constant(struct prover *prover, bool truth) {
  return new_form(prover, (struct form){.kind = truth ? form_true : form_false});
}

/* A group that grows at its end. */
struct group { uint32_t form, last; };

static struct group new_group(struct prover *prover, bool all) {
  return (struct group){.form = new_form(prover, (struct form){.kind = all ? form_all : form_any})};
}

static void add(struct prover *prover, struct group *group, uint32_t child) {
  struct form *forms = prover->solver.forms.items;
  if (group->last) forms[group->last].next = child;
  else forms[group->form].child = child;
  group->last = child;
}

/* --- cells --- */

/* A form whose runs are filled in as they come. */
static uint32_t new_cells(struct prover *prover, uint32_t variable) {
  return new_form(prover, (struct form){.kind = form_cells, .variable = variable, .first = (uint32_t)prover->solver.runs.count});
}

static void add_run(struct prover *prover, uint32_t form, uint32_t first, uint32_t last) {
  *LIST_PUSH(prover->arena, &prover->solver.runs) = (struct run){first, last};
  prover->solver.forms.items[form].count++;
}

/* The number of cells that begin below a value. */
static uint32_t cells_below(const struct prover *prover, const struct variable *variable, int64_t value) {
  const int64_t *starts = prover->solver.values.items + variable->first;
  uint32_t low = 0, high = variable->cells;
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    if (starts[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

static uint32_t range_form(struct prover *prover, const struct cond *cond, bool denied) {
  uint32_t place = prove_variable(prover, cond->slot), form = new_cells(prover, place);
  const struct variable *variable = &prover->solver.variables.items[place];
  uint32_t cells = variable->cells, from = cells_below(prover, variable, cond->low);
  uint32_t to = cond->high == INT64_MAX ? cells : cells_below(prover, variable, cond->high + 1); /* the first cell behind */
  if (to < from) to = from;
  if (!denied && from < to) add_run(prover, form, from, to - 1);
  if (denied && from) add_run(prover, form, 0, (to > from ? from : cells) - 1);
  if (denied && to > from && to < cells) add_run(prover, form, to, cells - 1);
  if (denied && !from && to == from) add_run(prover, form, 0, cells - 1);
  return form;
}

static int compare_values(const void *first, const void *second) {
  int64_t a = *(const int64_t *)first, b = *(const int64_t *)second;
  return (a > b) - (a < b);
}

static bool is_among(const int64_t *sorted, size_t count, int64_t value) {
  return count && bsearch(&value, sorted, count, sizeof value, compare_values);
}

static bool is_one_of(const struct prover *prover, const struct cond *cond, const int64_t *sorted, int64_t value) {
  if (cond->kind != cond_within) return is_among(sorted, cond->values.count, value);
  for (; value; value = prover->model->divisions.items[value].parent.index)
    if (is_among(sorted, cond->values.count, value)) return true;
  return false;
}

/* Enums, channels, divisions, offices: the cells whose value is one of the condition's. */
static uint32_t values_form(struct prover *prover, const struct cond *cond, bool denied) {
  uint32_t place = prove_variable(prover, cond->slot), form = new_cells(prover, place);
  const struct variable *variable = &prover->solver.variables.items[place];
  int64_t *sorted = arena_array(prover->arena, cond->values.count, sizeof *sorted);
  uint32_t run = 0;
  for (size_t i = 0; i < cond->values.count; i++) sorted[i] = cond->values.items[i];
  qsort(sorted, cond->values.count, sizeof *sorted, compare_values);
  prove_spend(prover, variable->cells);
  for (uint32_t cell = 0; cell <= variable->cells; cell++) {
    bool in = cell < variable->cells &&
              is_one_of(prover, cond, sorted, prover->solver.values.items[variable->first + cell]) != denied;
    if (in) run++;
    else if (run) add_run(prover, form, cell - run, cell - 1), run = 0;
  }
  arena_give(prover->arena, sorted, cond->values.count * sizeof *sorted);
  return form;
}

/* A set holds one of the values: that of one of its members is 1. */
static uint32_t set_form(struct prover *prover, const struct cond *cond, bool denied) {
  uint32_t first = prove_variable(prover, cond->slot);
  struct group group = new_group(prover, denied);
  for (size_t i = 0; i < cond->values.count; i++) {
    uint32_t form = new_cells(prover, first + (uint32_t)cond->values.items[i] - 1);
    add_run(prover, form, !denied, !denied);
    add(prover, &group, form);
  }
  return group.form;
}

/* --- days --- */

struct edge {
  enum { edge_always, edge_never, edge_between } truth;
  uint32_t left, right;
  int64_t bound;
};

static struct edge between(uint32_t left, uint32_t right, int64_t bound) { return (struct edge){edge_between, left, right, bound}; }

static uint32_t edge_form(struct prover *prover, struct edge edge, bool denied) {
  if (edge.truth != edge_between) return constant(prover, (edge.truth == edge_always) != denied);
  if (denied) edge = between(edge.right, edge.left, -edge.bound - 1);
  prover->solver.has_constants |= !edge.left || !edge.right;
  return new_form(prover, (struct form){.kind = form_edge, .left = edge.left, .right = edge.right, .bound = edge.bound});
}

/* Both hold, or not both. */
static uint32_t pair_form(struct prover *prover, struct edge first, struct edge second, bool denied) {
  if (second.truth == edge_always) return edge_form(prover, first, denied);
  struct group group = new_group(prover, !denied);
  add(prover, &group, edge_form(prover, first, denied));
  add(prover, &group, edge_form(prover, second, denied));
  return group.form;
}

static uint32_t relation_form(struct prover *prover, enum zn_code_op relation, uint32_t day, uint32_t base, bool denied) {
  const struct edge always = {.truth = edge_always};
  switch (relation) {
    case ZN_CODE_BEFORE: return pair_form(prover, between(day, base, -1), always, denied);
    case ZN_CODE_UNTIL: return pair_form(prover, between(day, base, 0), always, denied);
    case ZN_CODE_FROM: return pair_form(prover, between(base, day, 0), always, denied);
    case ZN_CODE_AFTER: return pair_form(prover, between(base, day, -1), always, denied);
    default: return pair_form(prover, between(day, base, 0), between(base, day, 0), denied);
  }
}

static uint32_t day_form(struct prover *prover, const struct cond *cond, bool denied) {
  uint32_t day = prove_day(prover, cond->slot);
  const struct day_sum *sum = &cond->day;
  if (sum->base) return relation_form(prover, cond->relation, day, prove_day_after(prover, sum->base, sum->number, sum->unit), denied);
  struct edge high = {.truth = edge_always}, low = high;
  int64_t after = cond->relation == ZN_CODE_AFTER, before = cond->relation == ZN_CODE_BEFORE;
  if (cond->relation <= ZN_CODE_IS) high = between(day, 0, sum->day - before);
  if (cond->relation >= ZN_CODE_IS) low = between(0, day, -(sum->day + after));
  return low.truth == edge_always ? pair_form(prover, high, low, denied) : pair_form(prover, low, high, denied);
}

static uint32_t date_range_form(struct prover *prover, const struct cond *cond, bool denied) {
  uint32_t day = prove_day(prover, cond->slot);
  struct edge low = {.truth = edge_always}, high = low;
  if (cond->low != INT64_MIN) low = between(0, day, -cond->low);
  if (cond->high != INT64_MAX) high = between(day, 0, cond->high);
  return pair_form(prover, low, high, denied);
}

/* So many years old is who was born so many years before today, or earlier. Nobody's age is below 0, nobody is 9999. */
static struct edge at_least(struct prover *prover, uint32_t birth, int64_t years) {
  if (years <= 0) return (struct edge){.truth = edge_always};
  if (years >= 9999) return (struct edge){.truth = edge_never};
  return between(prove_day_after(prover, birth, (int32_t)years, 'Y'), prove_day(prover, ZN_SLOT_TODAY), 0);
}

static uint32_t age_form(struct prover *prover, const struct fact *age, const struct cond *cond, bool denied) {
  uint32_t birth = ZN_SLOT_FACTS + age->from.index;
  struct edge low = at_least(prover, birth, cond->low), high = {.truth = edge_always};
  if (cond->high < INT64_MAX) {
    struct edge beyond = at_least(prover, birth, cond->high + 1);
    if (beyond.truth == edge_between) high = between(beyond.right, beyond.left, -beyond.bound - 1);
    else high.truth = beyond.truth == edge_always ? edge_never : edge_always;
  }
  return pair_form(prover, low, high, denied);
}

/* --- conditions --- */

static uint32_t test_form(struct prover *prover, const struct cond *cond, bool denied) {
  const struct fact *derived = prove_derived(prover, cond->slot), *age = prove_age(prover, cond->slot);
  if (derived) return prove_form(prover, derived->is, denied != !cond->high);
  if (age) return age_form(prover, age, cond, denied);
  if (cond->kind == cond_day) return day_form(prover, cond, denied);
  if (cond->kind == cond_holds) return set_form(prover, cond, denied);
  if (cond->kind != cond_range) return values_form(prover, cond, denied);
  bool days = prove_slot_kind(prover, cond->slot) == slot_dates && prover->slots[cond->slot].linked;
  return days ? date_range_form(prover, cond, denied) : range_form(prover, cond, denied);
}

uint32_t prove_form(struct prover *prover, const struct cond *cond, bool denied) {
  if (!cond || prover->solver.over) return constant(prover, !denied);
  if (cond->kind == cond_may_use) return prove_form(prover, prove_may_use(prover, cond), denied);
  if (cond->kind == cond_not) return prove_form(prover, cond->children.items[0], !denied);
  if (cond->kind > cond_not) return cond->slot ? test_form(prover, cond, denied) : constant(prover, true);
  struct group group = new_group(prover, (cond->kind == cond_all) != denied);
  for (size_t i = 0; i < cond->children.count; i++) add(prover, &group, prove_form(prover, cond->children.items[i], denied));
  return group.form;
}
