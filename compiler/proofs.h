/* proofs.h: what the checks share that prove something about conditions: what a place stands under, and what has to be possible. One rule
 * can stand in several places (versions, sets, same-as): what is impossible in one of them and not in another is no mistake, so that
 * mistakes are told when all places have been seen. */
#ifndef PROOFS_H
#define PROOFS_H

#include "check.h"
#include "prove.h"

struct proofs;
struct proofs *proofs_new(const struct check *check);

/* What holds where something stands: a claim, and those outside it. `at` is told as its reason; line 0: not told. */
struct standing {
  const struct standing *outer; /* null: nothing more */
  struct claim claim;
  struct mark at;
};
const struct standing *stand(struct proofs *proofs, const struct standing *outer, struct claim claim, struct mark at);

/* Whether all of it can hold at once. */
enum answer proofs_possible(struct proofs *proofs, const struct standing *standing);
/* After answer_yes: the facts, as the language writes them. */
const char *proofs_witness(struct proofs *proofs);

/* What is told where something is not possible. */
struct expectation {
  const void *about;   /* the thing that is looked at: of its mistakes only the first is told */
  const void *under;   /* nothing is told when something was told about this before; null: none */
  const void *spoils;  /* once this has failed, nothing is told about that; null: none */
  const struct standing *place; /* where nothing at all is possible here, nothing is expected; null: what the claim stands in */
  enum diag_code code; /* its message has no places */
  struct mark at, also; /* also: line 0: the nearest of what it stands under that makes it so */
  const char *args[2];
};

/* What stands there has to be possible, in this place or in another of the same thing. Gives whether it is in this place. */
enum answer proofs_expect(struct proofs *proofs, struct expectation expectation, const struct standing *standing);
/* The same where the answer comes from elsewhere. */
void proofs_expect_answer(struct proofs *proofs, struct expectation expectation, enum answer answer);
#define expect(proofs, standing, ...) proofs_expect(proofs, (struct expectation){__VA_ARGS__}, standing)

/* Tells what was expected and found nowhere. Call when all places of a kind have been seen. */
void proofs_tell(struct proofs *proofs);
/* Whether something was told about a thing; from now on nothing is. */
bool proofs_told(const struct proofs *proofs, const void *about);
void proofs_hush(struct proofs *proofs, const void *about);
/* The question behind a message was too much work. How often that was so. */
void proofs_undecided(struct proofs *proofs, const void *about, enum diag_code code, struct mark at);

size_t proofs_undecided_count(const struct proofs *proofs);

struct arena *proofs_arena(const struct proofs *proofs);
const struct check *proofs_check(const struct proofs *proofs);
struct prover *proofs_prover(const struct proofs *proofs);

/* --- check_conditions.c --- */

/* No condition always holds or never, in all places where it stands, and none of its parts is for nothing. That it never holds spoils
 * what is given (expectation.spoils). Gives whether it can hold here. */
enum answer examine(struct proofs *proofs, const struct cond *cond, const struct standing *standing, const void *spoils);
void examine_facts(struct proofs *proofs);
void examine_offices(struct proofs *proofs);

/* --- check_terms.c: what surrounds the requirements of an edition --- */

/* What holds of everybody who uses it: its days, its channels, its eligibility as far as it is clear. */
const struct standing *edition_standing(struct proofs *proofs, const struct resolved_business *edition);
void examine_eligibility(struct proofs *proofs, const struct resolved_business *edition);
void examine_terms(struct proofs *proofs, const struct resolved_business *edition, const struct standing *standing);

/* check_reach.c: what the days of a leaf's pieces have to be; null: anything. */
const struct cond *piece_days(struct proofs *proofs, const struct requirement *leaf);
/* For which facts a requirement can be met when all papers are brought; null: for all. */
const struct cond *met_condition(struct proofs *proofs, const struct requirement *node);
void examine_tree(struct proofs *proofs, const struct resolved_business *edition, const struct standing *standing);

/* check_groups.c and check_alternatives.c: the groups of which some must be chosen */
void examine_group(struct proofs *proofs, const struct requirement *group, const struct standing *standing, bool can_be_met);
void examine_alternatives(struct proofs *proofs, const struct requirement *group, const struct standing *standing);

#endif
