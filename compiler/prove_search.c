/* prove_search.c: looks for facts that make a form true: what must hold is asserted until nothing follows any more, then an open choice is
 * made and taken back if it fails. The state is a row of words; changes are undone from the trail. */
#include "prove_internal.h"

enum status { status_open, status_true, status_false };
enum { choices_max = 1000 }; /* made at once */

static const struct form *form_at(const struct prover *prover, uint32_t form) { return &prover->solver.forms.items[form]; }

static uint64_t *domain_of(const struct prover *prover, const struct variable *variable) {
  return (uint64_t *)prover->solver.state.items + variable->domain;
}

/* --- cells --- */

/* The bits of a word that cells from `first` to `last` have there. */
static uint64_t bits_within(uint32_t word, uint32_t first, uint32_t last) {
  uint32_t low = word * 64, from = first > low ? first - low : 0, to = last - low < 63 ? last - low : 63;
  return (UINT64_MAX >> (63 - to)) & (UINT64_MAX << from);
}

static bool any_left(const struct prover *prover, const struct variable *variable, uint32_t first, uint32_t last) {
  const uint64_t *domain = domain_of(prover, variable);
  for (uint32_t word = first / 64; word <= last / 64; word++)
    if (domain[word] & bits_within(word, first, last)) return true;
  return false;
}

/* The cells between the runs of a form: from *first, up to the one before the next run or the last of all. */
static bool next_gap(const struct prover *prover, const struct form *form, uint32_t *run, struct run *gap) {
  const struct run *runs = prover->solver.runs.items + form->first;
  uint32_t cells = prover->solver.variables.items[form->variable].cells;
  while (*run <= form->count) {
    gap->first = *run ? runs[*run - 1].last + 1 : 0;
    uint32_t end = *run < form->count ? runs[*run].first : cells;
    ++*run;
    gap->last = end - 1;
    if (gap->first < end) return true;
  }
  return false;
}

static enum status cells_status(struct prover *prover, const struct form *form) {
  const struct variable *variable = &prover->solver.variables.items[form->variable];
  bool inside = false, outside = false;
  struct run gap;
  prove_spend(prover, variable->words / 16);
  for (uint32_t i = 0; i < form->count && !inside; i++) {
    const struct run *run = &prover->solver.runs.items[form->first + i];
    inside = any_left(prover, variable, run->first, run->last);
  }
  for (uint32_t run = 0; inside && !outside && next_gap(prover, form, &run, &gap);)
    outside = any_left(prover, variable, gap.first, gap.last);
  return !inside ? status_false : outside ? status_open : status_true;
}

static void rule_out(struct prover *prover, const struct variable *variable, const struct run *gap) {
  const uint64_t *domain = domain_of(prover, variable);
  for (uint32_t word = gap->first / 64; word <= gap->last / 64; word++) {
    uint64_t left = domain[word] & ~bits_within(word, gap->first, gap->last);
    if (left != domain[word]) prove_change(prover, variable->domain + word, (int64_t)left);
  }
}

static bool assert_cells(struct prover *prover, const struct form *form) {
  const struct variable *variable = &prover->solver.variables.items[form->variable];
  struct run gap;
  for (uint32_t run = 0; next_gap(prover, form, &run, &gap);) rule_out(prover, variable, &gap);
  prove_spend(prover, variable->words / 16);
  return any_left(prover, variable, 0, variable->cells - 1);
}

/* --- forms --- */

static enum status status_of(struct prover *prover, uint32_t place) {
  const struct form *form = form_at(prover, place);
  if (!prove_spend(prover, 1)) return status_open;
  if (form->kind == form_cells) return cells_status(prover, form);
  if (form->kind == form_edge) {
    if (prove_difference(prover, form->left, form->right) <= form->bound) return status_true;
    return prove_difference(prover, form->right, form->left) < -form->bound ? status_false : status_open;
  }
  if (form->kind < form_all) return form->kind == form_true ? status_true : status_false;
  enum status decisive = form->kind == form_all ? status_false : status_true, status = form->kind == form_all ? status_true : status_false;
  for (uint32_t child = form->child; child; child = form_at(prover, child)->next) {
    enum status one = status_of(prover, child);
    if (one == decisive) return one;
    if (one == status_open) status = status_open;
  }
  return status;
}

static bool assert_form(struct prover *prover, uint32_t place);

static bool choose(struct prover *prover, const struct form *form, uint32_t child) {
  prove_change(prover, form->choice, child);
  return assert_form(prover, child);
}

/* One of several: the only one that can still be true is chosen; an open choice is remembered. */
static bool assert_any(struct prover *prover, uint32_t place) {
  const struct form *form = form_at(prover, place);
  uint32_t chosen = (uint32_t)prover->solver.state.items[form->choice], open = 0, count = 0;
  if (chosen) return assert_form(prover, chosen);
  for (uint32_t child = form->child; child; child = form_at(prover, child)->next) {
    enum status status = status_of(prover, child);
    if (status == status_true) return true;
    if (status == status_open) open = child, count++;
  }
  if (count > 1) prover->solver.branch = place;
  return count == 1 ? choose(prover, form, open) : count > 1;
}

static bool assert_form(struct prover *prover, uint32_t place) {
  const struct form *form = form_at(prover, place);
  if (!prove_spend(prover, 1)) return true;
  if (form->kind == form_cells) return assert_cells(prover, form);
  if (form->kind == form_edge) return prove_edge(prover, form->left, form->right, form->bound);
  if (form->kind == form_any) return assert_any(prover, place);
  if (form->kind != form_all) return form->kind == form_true;
  for (uint32_t child = form->child; child; child = form_at(prover, child)->next)
    if (!assert_form(prover, child)) return false;
  return true;
}

/* --- the search --- */

static enum answer search(struct prover *prover, uint32_t root) {
  struct solver *solver = &prover->solver;
  do {
    solver->changed = false;
    solver->branch = 0;
    if (!assert_form(prover, root)) return solver->over ? answer_open : answer_no;
  } while (solver->changed && !solver->over);
  if (solver->over || solver->depth == choices_max) return answer_open;
  if (!solver->branch) return prove_days_settle(prover);
  const struct form *form = form_at(prover, solver->branch);
  size_t trail = solver->trail.count;
  enum answer best = answer_no;
  solver->depth++;
  for (uint32_t child = form->child; child && best != answer_yes; child = form_at(prover, child)->next) {
    if (status_of(prover, child) == status_false) continue;
    prove_change(prover, form->choice, child);
    enum answer answer = search(prover, root);
    if (answer != answer_no) best = answer;
    if (best != answer_yes) prove_undo(prover, trail);
  }
  solver->depth--;
  return best == answer_no && solver->over ? answer_open : best;
}

/* Puts the domains and the choices behind the days. */
static void lay(struct prover *prover) {
  struct solver *solver = &prover->solver;
  prove_days_lay(prover);
  for (size_t i = 0; i < solver->variables.count; i++) {
    struct variable *variable = &solver->variables.items[i];
    variable->domain = (uint32_t)solver->state.count;
    for (uint32_t word = 0; word < variable->words; word++)
      *LIST_PUSH(prover->arena, &solver->state) = (int64_t)bits_within(word, 0, variable->cells - 1);
  }
  for (size_t i = 1; i < solver->forms.count; i++) {
    if (solver->forms.items[i].kind != form_any) continue;
    solver->forms.items[i].choice = (uint32_t)solver->state.count;
    *LIST_PUSH(prover->arena, &solver->state) = 0;
  }
}

enum answer prove_search(struct prover *prover, uint32_t root) {
  if (!prover->solver.over) lay(prover);
  return prover->solver.over ? answer_open : search(prover, root);
}
