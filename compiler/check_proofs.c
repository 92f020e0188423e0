/* check_proofs.c: goes through the conditions of a book: facts first, then who is eligible, then all that stands under that; so that what
 * was told of one is not told again of what hangs on it. Assumes a sound book. */
#include "proofs.h"

/* A requirement that is the same as what is not stated says nothing. */
static void examine_same_as(struct proofs *proofs, const struct rule *rule) {
  const struct check *check = proofs_check(proofs);
  const struct resolved_business *same = &check->resolved->businesses.items[rule->same_as.index];
  bool stated = !same->not_stated;
  for (size_t i = 0; i < same->versions.count; i++) stated |= !same->versions.items[i]->not_stated;
  if (rule->kind == rule_same_as && !stated)
    diag(check->diags, .code = D_same_as_gap, .at = rule->same_as.mark, .args = {rule->same_as.name});
  for (size_t i = 0; i < rule->children.count; i++) examine_same_as(proofs, rule->children.items[i]);
  for (size_t i = 0; i < rule->plus.count; i++) examine_same_as(proofs, rule->plus.items[i]);
  for (size_t i = 0; i < rule->rows.count; i++) examine_same_as(proofs, rule->rows.items[i].rule);
}

static void examine_edition(struct proofs *proofs, const struct resolved_business *edition) {
  const struct standing *standing = edition_standing(proofs, edition);
  if (proofs_possible(proofs, standing) == answer_no) return; /* the line that refuses the last applicants has been told */
  examine_tree(proofs, edition, standing);
  examine_terms(proofs, edition, standing);
}

void check_proofs(const struct check *check) {
  struct proofs *proofs = proofs_new(check);
  const struct resolved *resolved = check->resolved;
  examine_facts(proofs);
  for (size_t i = 1; i < resolved->editions.count; i++) examine_eligibility(proofs, resolved->editions.items[i]);
  examine_offices(proofs);
  proofs_tell(proofs);
  for (size_t i = 1; i < resolved->editions.count; i++) examine_edition(proofs, resolved->editions.items[i]);
  for (size_t i = 1; i < check->model->sets.count; i++) examine_same_as(proofs, check->model->sets.items[i].rule);
  for (size_t i = 1; i < resolved->editions.count; i++) examine_same_as(proofs, resolved->editions.items[i]->business->requires);
  proofs_tell(proofs);
}
