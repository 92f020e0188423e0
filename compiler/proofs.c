/* proofs.c: gathers what has to be possible and in how many places it was asked, and tells what was possible in none. */
#include "proofs.h"

#include "diag_internal.h"
#include "words.h"

/* A thing about which something may be told. */
struct subject {
  const void *about;
  bool told;
  size_t first; /* place among what is expected of it + 1, newest first; 0: none */
};

struct expected {
  struct expectation what;
  const struct standing *standing; /* of the first place where it was not possible */
  bool is_possible, is_open;
  size_t next; /* of the same thing, as subject.first */
};

struct proofs {
  const struct check *check;
  struct prover *prover;
  LIST(struct subject) subjects;
  LIST(struct expected) expected;
  LIST(struct claim) claims; /* of one question */
  size_t told;               /* expected before this place have been told */
  size_t undecided;
  uint32_t *slots;           /* place among the subjects + 1, by a hash of the thing */
  size_t room;
};

struct proofs *proofs_new(const struct check *check) {
  struct proofs *proofs = ARENA_NEW(check->arena, struct proofs);
  *proofs = (struct proofs){.check = check, .prover = prover_new(check->arena, check->resolved, PROOF_WORK)};
  return proofs;
}

struct arena *proofs_arena(const struct proofs *proofs) { return proofs->check->arena; }
const struct check *proofs_check(const struct proofs *proofs) { return proofs->check; }
struct prover *proofs_prover(const struct proofs *proofs) { return proofs->prover; }

/* --- subjects --- */

/* The slot of a thing, or the free one where it would be. Nothing is told in the order of this table. */
static size_t slot_of(const struct proofs *proofs, const void *about) {
  size_t slot = (size_t)((uintptr_t)about / 8 * UINT64_C(0x9E3779B97F4A7C15) >> 20) & (proofs->room - 1);
  while (proofs->slots[slot] && proofs->subjects.items[proofs->slots[slot] - 1].about != about) slot = (slot + 1) & (proofs->room - 1);
  return slot;
}

static void rehash(struct proofs *proofs) {
  proofs->room = proofs->room ? proofs->room * 2 : 256;
  proofs->slots = arena_array(proofs_arena(proofs), proofs->room, sizeof *proofs->slots);
  for (size_t i = 0; i < proofs->subjects.count; i++) proofs->slots[slot_of(proofs, proofs->subjects.items[i].about)] = (uint32_t)i + 1;
}

static struct subject *subject_of(struct proofs *proofs, const void *about) {
  if (proofs->subjects.count * 2 >= proofs->room) rehash(proofs);
  size_t slot = slot_of(proofs, about);
  if (!proofs->slots[slot]) {
    *LIST_PUSH(proofs_arena(proofs), &proofs->subjects) = (struct subject){.about = about};
    proofs->slots[slot] = (uint32_t)proofs->subjects.count;
  }
  return &proofs->subjects.items[proofs->slots[slot] - 1];
}

bool proofs_told(const struct proofs *proofs, const void *about) {
  uint32_t place = about && proofs->room ? proofs->slots[slot_of(proofs, about)] : 0;
  return place && proofs->subjects.items[place - 1].told;
}

void proofs_hush(struct proofs *proofs, const void *about) { subject_of(proofs, about)->told = true; }

/* --- standing --- */

const struct standing *stand(struct proofs *proofs, const struct standing *outer, struct claim claim, struct mark at) {
  struct standing *standing = ARENA_NEW(proofs_arena(proofs), struct standing);
  *standing = (struct standing){outer, claim, at};
  return standing;
}

static void gather(struct proofs *proofs, const struct standing *standing) {
  proofs->claims.count = 0;
  for (; standing; standing = standing->outer)
    if (standing->claim.cond || standing->claim.denied) *LIST_PUSH(proofs_arena(proofs), &proofs->claims) = standing->claim;
}

enum answer proofs_possible(struct proofs *proofs, const struct standing *standing) {
  gather(proofs, standing);
  return prove(proofs->prover, proofs->claims.items, proofs->claims.count);
}

const char *proofs_witness(struct proofs *proofs) { return prove_witness(proofs->prover); }

/* The nearest reason outside a place for its being impossible: claims are left out, the outermost first, as long as it stays so. */
static struct mark reason_for(struct proofs *proofs, const struct standing *standing) {
  claim_list needed = {0};
  LIST(struct mark) marks = {0};
  for (const struct standing *at = standing; at; at = at->outer) {
    *LIST_PUSH(proofs_arena(proofs), &needed) = at->claim;
    *LIST_PUSH(proofs_arena(proofs), &marks) = at->at;
  }
  for (size_t i = needed.count; i-- > 1;) {
    struct claim left_out = needed.items[i];
    needed.items[i] = HOLDS(NULL);
    if (prove(proofs->prover, needed.items, needed.count) != answer_no) needed.items[i] = left_out;
    else marks.items[i].line = 0;
  }
  for (size_t i = 1; i < marks.count; i++)
    if (marks.items[i].line) return marks.items[i];
  return (struct mark){0};
}

/* --- what is expected --- */

static struct expected *expected_of(struct proofs *proofs, const struct expectation *what) {
  struct subject *subject = subject_of(proofs, what->about);
  for (size_t place = subject->first; place; place = proofs->expected.items[place - 1].next)
    if (proofs->expected.items[place - 1].what.code == what->code) return &proofs->expected.items[place - 1];
  struct expected *expected = LIST_PUSH(proofs_arena(proofs), &proofs->expected);
  *expected = (struct expected){.what = *what, .next = subject->first};
  subject->first = proofs->expected.count;
  return expected;
}

static void take_answer(struct expected *expected, enum answer answer, const struct standing *standing) {
  if (answer == answer_no && !expected->standing) expected->standing = standing;
  expected->is_possible |= answer == answer_yes;
  expected->is_open |= answer == answer_open;
}

enum answer proofs_expect(struct proofs *proofs, struct expectation expectation, const struct standing *standing) {
  enum answer answer = proofs_possible(proofs, standing);
  const struct standing *place = expectation.place ? expectation.place : standing->outer;
  if (answer == answer_no && place && proofs_possible(proofs, place) == answer_no) return answer;
  take_answer(expected_of(proofs, &expectation), answer, standing);
  return answer;
}

void proofs_expect_answer(struct proofs *proofs, struct expectation expectation, enum answer answer) {
  take_answer(expected_of(proofs, &expectation), answer, NULL);
}

size_t proofs_undecided_count(const struct proofs *proofs) { return proofs->undecided; }

void proofs_undecided(struct proofs *proofs, const void *about, enum diag_code code, struct mark at) {
  if (proofs_told(proofs, about)) return;
  const char *const *texts = diag_kinds[code].texts;
  const char *what = arena_printf(proofs_arena(proofs), "%s\x1f%s", texts[2 * diag_message], texts[2 * diag_message + 1]);
  diag(proofs->check->diags, .code = D_not_decided, .at = at, .args = {what});
  proofs_hush(proofs, about);
  proofs->undecided++;
}

static void tell(struct proofs *proofs, const struct expected *expected) {
  const struct expectation *what = &expected->what;
  if (expected->is_possible) return;
  if (!proofs_told(proofs, what->about) && !proofs_told(proofs, what->under)) {
    struct mark also = what->also.line || !expected->standing ? what->also : reason_for(proofs, expected->standing);
    if (expected->is_open) proofs_undecided(proofs, what->about, what->code, what->at);
    else diag(proofs->check->diags, .code = what->code, .at = what->at, .also = also, .args = {what->args[0], what->args[1]});
  }
  proofs_hush(proofs, what->about);
  if (what->spoils) proofs_hush(proofs, what->spoils);
}

void proofs_tell(struct proofs *proofs) {
  for (; proofs->told < proofs->expected.count; proofs->told++) tell(proofs, &proofs->expected.items[proofs->told]);
}
