/* prove.h: decides whether conditions can hold at once, for some facts, and finds the facts. Facts are true or false, one or any of
 * several values, numbers, divisions, offices; days are compared with days and with other days and a period. Every answer is exact, or
 * says that it is open: the search stops at a bound on its work.
 *
 * A test of ZN_SLOT_NONE, of which nobody knows whether it holds, is taken as it suits the question. Days that a book does not speak of
 * are taken from 1000-01-01 to 2999-12-31, so that what is odd at the ends of the calendar is not found. */
#ifndef PROVE_H
#define PROVE_H

#include "resolved.h"

struct prover;

/* A condition that is to hold or, denied, not to hold. Null: one that always holds. What is given is known to hold, so that a witness need
 * not show it. */
struct claim {
  const struct cond *cond;
  bool denied, given;
};
#define HOLDS(condition) ((struct claim){.cond = (condition)})
#define GIVEN(condition) ((struct claim){.cond = (condition), .given = true})
#define DENIED(condition) ((struct claim){.cond = (condition), .denied = true})
typedef LIST(struct claim) claim_list;

enum answer { answer_no, answer_yes, answer_open };

/* `work`: how much one question may cost, in tests looked at: PROOF_WORK, unless a test wants less. All questions together may cost
 * PROOF_WORK_ALL; those after that are given little. */
struct prover *prover_new(struct arena *arena, const struct resolved *resolved, uint64_t work);
#define PROOF_WORK UINT64_C(2000000)
#define PROOF_WORK_ALL (20 * PROOF_WORK)
#define PROOF_WORK_LEAST (PROOF_WORK / 200)
/* From now on the derived fact counts as one that may be true or false, whatever it is derived from: that it cannot be both has been
 * told. */
void prover_free_fact(struct prover *prover, zn_fact fact);

/* Whether there are facts for which all claims hold. */
enum answer prove(struct prover *prover, const struct claim *claims, size_t count);

/* After answer_yes, until the next question: the smallest facts for which the claims hold whatever else is true (as far as what is given
 * allows it), as the language writes them: "kind: limited, today: 2026-11-22"; "" when none need be known. */
const char *prove_witness(struct prover *prover);
/* The same by slot (zn_condition.h); false: need not be known. */
bool prove_value(const struct prover *prover, uint32_t slot, int64_t *value);

#endif
