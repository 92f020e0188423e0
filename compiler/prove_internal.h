/* prove_internal.h: what the files of the prover share: a question as a formula over variables of finitely many cells and over differences
 * of days, and the state of the search for facts. */
#ifndef PROVE_INTERNAL_H
#define PROVE_INTERNAL_H

#include "prove.h"

/* What a slot, or a member of a set, can be: cells, numbered from 0, whose values are alike for the question. */
struct variable {
  uint32_t slot, member;  /* member of a set, from 1; 0: the slot's value */
  uint32_t first, cells;  /* run of solver.values: the least of each cell, or the one name that stands for it */
  int64_t last;           /* of numbers: the greatest of the last cell */
  uint32_t domain, words; /* run of solver.state: a bit for each cell that is still possible */
};

struct run { uint32_t first, last; }; /* cells */

enum form_kind { form_true = 1, form_false, form_all, form_any, form_cells, form_edge };

/* A condition with denials pushed down to its tests. Index 0 is none. */
struct form {
  enum form_kind kind;
  uint32_t child, next;  /* groups: the first child; every form: its next sibling */
  uint32_t choice;       /* any: place in solver.state of the child that was chosen, which is 0 while none is */
  uint32_t variable;     /* cells: whose cell lies in one of the runs, which are sorted and apart */
  uint32_t first, count; /* run of solver.runs */
  uint32_t left, right;  /* edge: left - right <= bound, both days (nodes) */
  int64_t bound;
};

/* A day of the question: that of a slot, or a period after one. Node 0 is the day before all days. */
struct day_node {
  uint32_t slot; /* 0: a period after `base` */
  uint32_t base; /* node; of a slot: itself */
  int32_t number;
  uint32_t unit;
  bool exact; /* as many days after its base whatever that is */
};
enum { day_nodes_max = 40, form_depth_max = 2000 };

struct cell_start { uint32_t slot; int64_t value; };
struct spread { int64_t from, to, least, most; }; /* days between `from` and `to` months after the same day */
struct change { uint32_t place; int64_t old; };

struct solver {
  LIST(struct cell_start) starts;
  LIST(struct variable) variables;
  LIST(int64_t) values;
  LIST(struct run) runs;
  LIST(struct form) forms;
  LIST(struct day_node) days;
  uint32_t order[day_nodes_max + 1]; /* in which days are found */
  bool has_constants;     /* a day is compared with one */
  LIST(int64_t) state; /* differences of days, row by row; domains; choices */
  LIST(struct change) trail;
  uint64_t work;   /* left */
  bool over;       /* the question is too large */
  bool changed;    /* the state, since the formula was last gone through */
  uint32_t branch; /* a choice that is still open, 0: none */
  uint32_t depth;  /* of choices made */
};

/* What the prover knows of a slot for this question. */
struct slot_use {
  bool touched, linked, read; /* linked: its day is compared with others; read: tested itself, not only through an age */
  bool known;
  uint32_t variable, day;     /* place + 1, of a set's first member; node */
  int64_t lowest, highest;    /* of days: constants that it is compared with */
  int64_t value;              /* the witness */
};

struct prover {
  struct arena *arena;
  const struct resolved *resolved;
  const struct model *model;
  uint64_t work, all; /* for one question; left for all of them */
  zn_day near;           /* days are chosen near this one */
  bool *is_free;         /* by fact: prover_free_fact */
  bool *has_age;         /* by fact: an age counts from it, so that it is never after today */
  LIST(int64_t) roots;   /* divisions that lie in no other */
  LIST(struct spread) spreads;
  struct slot_use *slots;
  LIST(uint32_t) touched; /* slots of this question, in the order of their mention */
  struct solver solver;
};

#define DAY_FIRST 364878  /* 1000-01-01 */
#define DAY_LAST 1095362   /* 2999-12-31 */

/* Takes from the work that is left; false when there is none. */
static inline bool prove_spend(struct prover *prover, uint64_t work) {
  struct solver *solver = &prover->solver;
  solver->over |= solver->work < work;
  solver->work -= solver->over ? solver->work : work;
  return !solver->over;
}

/* Changes a word of the state so that it can be undone. */
static inline void prove_change(struct prover *prover, uint32_t place, int64_t value) {
  struct solver *solver = &prover->solver;
  *LIST_PUSH(prover->arena, &solver->trail) = (struct change){place, solver->state.items[place]};
  solver->state.items[place] = value;
  solver->changed = true;
}

static inline void prove_undo(struct prover *prover, size_t trail) {
  struct solver *solver = &prover->solver;
  while (solver->trail.count > trail) {
    const struct change *change = &solver->trail.items[--solver->trail.count];
    solver->state.items[change->place] = change->old;
  }
}

/* What kind of values a slot has; days of acceptance and of pieces are dates, channels are numbers as of an enum. */
enum slot_kind { slot_numbers, slot_dates, slot_set, slot_divisions, slot_offices };
enum slot_kind prove_slot_kind(const struct prover *prover, uint32_t slot);
/* The fact of a slot that is a derived one to be looked into, or null. */
const struct fact *prove_derived(const struct prover *prover, uint32_t slot);
const struct fact *prove_age(const struct prover *prover, uint32_t slot);
const struct cond *prove_may_use(const struct prover *prover, const struct cond *cond);
struct slot_use *prove_touch(struct prover *prover, uint32_t slot);
/* The first and the last day that a slot may have in this question. */
void prove_days_of(const struct prover *prover, uint32_t slot, int64_t *first, int64_t *last);
bool prove_lies_in(const struct model *model, int64_t division, const struct cond *cond);

void prove_survey(struct prover *prover, const struct cond *cond, uint32_t depth); /* prove_survey.c: slots and where their cells begin */
void prove_survey_done(struct prover *prover);
uint32_t prove_variable(struct prover *prover, uint32_t slot);                     /* of a slot, or of a set's first member */
uint32_t prove_form(struct prover *prover, const struct cond *cond, bool denied);  /* prove_form.c */
enum answer prove_search(struct prover *prover, uint32_t form);                    /* prove_search.c */

/* prove_days.c: nodes of days, what is known of their differences, and days for all of them. */
uint32_t prove_day(struct prover *prover, uint32_t slot);
uint32_t prove_day_after(struct prover *prover, uint32_t slot, int32_t number, uint32_t unit);
void prove_days_lay(struct prover *prover);
static inline int64_t prove_difference(const struct prover *prover, uint32_t left, uint32_t right) {
  return prover->solver.state.items[left * prover->solver.days.count + right]; /* the most that it can be */
}
bool prove_edge(struct prover *prover, uint32_t left, uint32_t right, int64_t bound);
enum answer prove_days_settle(struct prover *prover);

/* prove_facts.c: the facts that the search found. */
bool prove_found(struct prover *prover, const struct claim *claims, size_t count);

#endif
