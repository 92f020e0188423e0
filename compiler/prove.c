/* prove.c: puts a question about conditions to the search and takes its answer. Assumes a book whose names are bound. */
#include "prove_internal.h"

/* The day on which the sources were last read: witnesses are near it. */
static zn_day last_seen(const struct model *model) {
  zn_day seen = 0;
  for (size_t i = 1; i < model->sources.count; i++)
    if (model->sources.items[i].seen > seen) seen = model->sources.items[i].seen;
  return seen ? seen : DAY_FIRST;
}

struct prover *prover_new(struct arena *arena, const struct resolved *resolved, uint64_t work) {
  const struct model *model = resolved->model;
  struct prover *prover = ARENA_NEW(arena, struct prover);
  *prover = (struct prover){.arena = arena, .resolved = resolved, .model = model, .work = work, .all = PROOF_WORK_ALL};
  prover->near = last_seen(model);
  prover->is_free = arena_array(arena, model->facts.count, sizeof *prover->is_free);
  prover->has_age = arena_array(arena, model->facts.count, sizeof *prover->has_age);
  prover->slots = arena_array(arena, ZN_SLOT_FACTS + model->facts.count, sizeof *prover->slots);
  for (size_t i = 1; i < model->facts.count; i++)
    if (model->facts.items[i].type == ZN_FACT_AGE) prover->has_age[model->facts.items[i].from.index] = true;
  for (size_t i = 1; i < model->divisions.count; i++)
    if (!model->divisions.items[i].parent.index) *LIST_PUSH(arena, &prover->roots) = (int64_t)i;
  return prover;
}

void prover_free_fact(struct prover *prover, zn_fact fact) { prover->is_free[fact] = true; }

static void begin(struct prover *prover) {
  struct solver *solver = &prover->solver;
  for (size_t i = 0; i < prover->touched.count; i++) prover->slots[prover->touched.items[i]] = (struct slot_use){0};
  prover->touched.count = solver->starts.count = solver->variables.count = solver->values.count = solver->runs.count = 0;
  solver->forms.count = solver->days.count = solver->state.count = solver->trail.count = 0;
  *LIST_PUSH(prover->arena, &solver->forms) = (struct form){.kind = form_true};
  *LIST_PUSH(prover->arena, &solver->days) = (struct day_node){0};
  solver->work = prover->all < PROOF_WORK_LEAST ? PROOF_WORK_LEAST : prover->work;
  solver->over = solver->has_constants = false;
  solver->depth = 0;
}

/* All claims as one form. */
static uint32_t claimed(struct prover *prover, const struct claim *claims, size_t count) {
  struct solver *solver = &prover->solver;
  uint32_t root = (uint32_t)solver->forms.count, last = 0;
  *LIST_PUSH(prover->arena, &solver->forms) = (struct form){.kind = form_all};
  for (size_t i = 0; i < count; i++) {
    uint32_t form = prove_form(prover, claims[i].cond, claims[i].denied);
    if (last) solver->forms.items[last].next = form;
    else solver->forms.items[root].child = form;
    last = form;
  }
  return root;
}

static enum answer search(struct prover *prover, const struct claim *claims, size_t count) {
  for (size_t i = 0; i < count; i++) prove_survey(prover, claims[i].cond, 0);
  prove_survey_done(prover);
  return prove_search(prover, claimed(prover, claims, count));
}

enum answer prove(struct prover *prover, const struct claim *claims, size_t count) {
  begin(prover);
  uint64_t given = prover->solver.work;
  enum answer answer = search(prover, claims, count);
  uint64_t spent = given - prover->solver.work;
  prover->all -= prover->all < spent ? prover->all : spent;
  if (answer != answer_yes) return answer;
  return prove_found(prover, claims, count) ? answer_yes : answer_open;
}
