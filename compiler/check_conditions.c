/* check_conditions.c: checks that no condition always holds, or never, where it stands, and that each part of it can make a difference. */
#include "proofs.h"

enum { parts_max = 64 }; /* of a group whose parts are compared with one another */

static void examine_parts(struct proofs *proofs, const struct cond *cond, const struct standing *standing, const void *under);

/* A group decides by a part where its other parts do not: those of an `all` hold, those of an `any` do not. */
static const struct standing *beside(struct proofs *proofs, const struct cond *group, size_t part, const bool *idle,
                                     const struct standing *standing) {
  for (size_t i = 0; i < group->children.count; i++) {
    const struct cond *other = group->children.items[i];
    if (i != part && !idle[i]) standing = stand(proofs, standing, group->kind == cond_all ? HOLDS(other) : DENIED(other), other->mark);
  }
  return standing;
}

static bool examine_part(struct proofs *proofs, const struct cond *group, size_t part, const bool *idle, const struct standing *standing,
                         const void *under) {
  const struct cond *cond = group->children.items[part];
  const struct standing *inner = beside(proofs, group, part, idle, standing);
  if (group->kind == cond_any)
    expect(proofs, stand(proofs, standing, HOLDS(cond), cond->mark), .about = cond, .under = under, .code = D_condition_never,
           .at = cond->mark);
  struct claim decides = group->kind == cond_all ? DENIED(cond) : HOLDS(cond);
  enum answer answer = expect(proofs, stand(proofs, inner, decides, cond->mark), .about = cond, .under = under,
                              .code = D_condition_idle, .at = cond->mark);
  if (answer == answer_yes) examine_parts(proofs, cond, inner, under);
  return answer == answer_no;
}

/* From the last to the first: of two that say the same it is the later that is for nothing. */
static void examine_parts(struct proofs *proofs, const struct cond *cond, const struct standing *standing, const void *under) {
  if (cond->kind == cond_not) examine_parts(proofs, cond->children.items[0], standing, under);
  if (cond->kind != cond_all && cond->kind != cond_any) return;
  if (cond->children.count > parts_max) {
    if (!proofs_told(proofs, under)) proofs_undecided(proofs, cond, D_condition_idle, cond->mark);
    return;
  }
  bool *idle = arena_array(proofs_arena(proofs), cond->children.count, sizeof *idle);
  for (size_t i = cond->children.count; i-- > 0;) idle[i] = examine_part(proofs, cond, i, idle, standing, under);
}

enum answer examine(struct proofs *proofs, const struct cond *cond, const struct standing *standing, const void *spoils) {
  if (!cond) return answer_yes;
  enum answer holds = expect(proofs, stand(proofs, standing, HOLDS(cond), cond->mark), .about = cond, .spoils = spoils,
                             .code = D_condition_never, .at = cond->mark);
  enum answer fails = expect(proofs, stand(proofs, standing, DENIED(cond), cond->mark), .about = cond, .code = D_condition_always,
                             .at = cond->mark);
  if (holds == answer_yes && fails == answer_yes) examine_parts(proofs, cond, standing, cond);
  return holds;
}

/* In the order in which they are computed: what reads a fact that is always the same, or of which it cannot be said, is not told of it
 * too. */
void examine_facts(struct proofs *proofs) {
  const struct resolved *resolved = proofs_check(proofs)->resolved;
  for (size_t i = 0; i < resolved->order.count; i++) {
    uint32_t fact = resolved->order.items[i];
    const struct cond *is = resolved->model->facts.items[fact].is;
    size_t undecided = proofs_undecided_count(proofs);
    examine(proofs, is, NULL, NULL);
    proofs_tell(proofs);
    if (proofs_told(proofs, is) || proofs_undecided_count(proofs) > undecided) prover_free_fact(proofs_prover(proofs), fact);
  }
}

void examine_offices(struct proofs *proofs) {
  const struct model *model = proofs_check(proofs)->model;
  for (size_t i = 1; i < model->offices.count; i++) examine(proofs, model->offices.items[i].scope, NULL, NULL);
}
