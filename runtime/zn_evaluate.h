/* zn_evaluate.h: what the steps of an evaluation share. A submission is checked (zn_submission.c, zn_scope.c), laid out as nodes, leaves
 * and edges (zn_tree.c), split into portions that share no piece, of which each gets its least plan (zn_choose.c, zn_assign.c), and told as
 * findings (zn_reason.c).
 *
 * What is unknown is judged twice: in the adverse pass as if it fell against the applicant, in the favourable one as if it fell in his
 * favour.
 *
 * A leaf is a document requirement in force, a unit one copy of a piece; an edge says that units of a piece concern a leaf, with the faults
 * they have for it. Everything lies in the caller's work memory. */
#ifndef ZN_EVALUATE_H
#define ZN_EVALUATE_H

#include "zn_core.h"

#define ZN_NONE UINT32_MAX

/* --- the submission --- */

/* What pieces may refer to, read once. */
struct zn_limits {
  uint32_t documents, parties; /* greatest ids */
  uint64_t marks, specs;       /* bits of those that exist */
};
static inline struct zn_limits zn_limits_of(const struct zn_book *book) {
  uint32_t marks = zn_record_count(book, ZN_SECTION_MARKS), specs = zn_record_count(book, ZN_SECTION_SPECS);
  return (struct zn_limits){zn_record_count(book, ZN_SECTION_DOCUMENTS) - 1, zn_record_count(book, ZN_SECTION_PARTIES) - 1,
                            (UINT64_MAX >> (64 - marks)) & ~UINT64_C(1), (UINT64_MAX >> (64 - specs)) & ~UINT64_C(1)};
}

/* A piece with everything unsaid filled in. */
struct zn_given {
  const struct zn_piece *piece;
  uint64_t marks; /* those by their declared makers */
  uint32_t copies;
  zn_document document;
  zn_party of;
  uint32_t form; /* 0: the document has none */
  uint32_t used; /* units that the plan uses */
  uint32_t spared; /* units that the plan of the adverse pass uses */
  uint32_t is_wanted; /* may serve an alternative that the plan did not choose, where something is open */
  uint32_t node;    /* of the last leaf that it concerns; ZN_NONE: of none */
  uint32_t element; /* of one that it ties to others */
  uint32_t next;    /* piece in the same bucket; ZN_NONE: no more */
  uint32_t item;    /* while points are counted: of one leaf that takes part; ZN_NONE otherwise */
  uint8_t is_tied;  /* it concerns leaves that may be in force together */
  uint8_t is_handed; /* while points are counted: some leaf takes it away */
  /* while units are assigned: */
  uint32_t column; /* ZN_NONE otherwise */
  uint32_t shown_rows;
  uint64_t units; /* columns of zn_match */
  uint32_t shown_limit, normal_limit; /* units that may be shown, or handed in */
};

/* Checks all but facts and pieces; errors are the first in reading order. Gives the versions of the businesses that are in force. */
enum zn_status zn_submission_check(const struct zn_book *book, const struct zn_submission *submission, zn_business versions[ZN_BUSINESSES_MAX],
                                   uint32_t *is_uncertain, struct zn_place *place);
/* Checks a piece and fills in what it leaves unsaid. */
enum zn_status zn_piece_read(const struct zn_book *book, const struct zn_limits *limits, const struct zn_piece *piece,
                             struct zn_given *given, struct zn_place *place);

/* --- the case: a submission laid out --- */

struct zn_work {
  char *at, *end;
};
/* `count` records of `size` bytes, 8-aligned, not cleared; null when the memory does not suffice. */
void *zn_work_take(struct zn_work *work, size_t count, size_t size);

struct zn_edge {
  uint16_t piece;
  uint16_t faults;      /* ZN_FAULT of each; those of ZN_TOO_OLD to ZN_WRONG_FORM */
  uint16_t used;        /* units that the plan puts on the leaf */
  uint8_t fault_count;
  uint8_t reason;       /* the first fault; 0: none */
};
/* Edges of a leaf stand in this order, the best first; the piece breaks ties. */
static inline uint32_t zn_edge_rank(const struct zn_edge *edge) {
  return (uint32_t)edge->fault_count << 24 | (uint32_t)edge->reason << 16 | edge->piece;
}

struct zn_leaf {
  const struct zn_image_requirement *record;
  uint32_t need;
  uint32_t edge_first, edge_count;
  uint32_t node;
  uint8_t is_free;  /* optional or later: gives no finding and costs nothing */
  uint8_t is_entry; /* of points: its slots are filled before all others, or the selection is none */
};

/* What plans are compared by: pieces to bring, then points that are lacking, faults, used units; of those more is better. */
struct zn_cost {
  uint64_t bring, faults, used, lacking;
};
static inline struct zn_cost zn_cost_sum(const struct zn_cost *one, const struct zn_cost *other) {
  return (struct zn_cost){one->bring + other->bring, one->faults + other->faults, one->used + other->used, one->lacking + other->lacking};
}
static inline int zn_cost_compare(const struct zn_cost *one, const struct zn_cost *other) {
  if (one->bring != other->bring) return one->bring < other->bring ? -1 : 1;
  if (one->lacking != other->lacking) return one->lacking < other->lacking ? -1 : 1;
  if (one->faults != other->faults) return one->faults < other->faults ? -1 : 1;
  return one->used == other->used ? 0 : one->used > other->used ? -1 : 1;
}

/* A requirement in force, in preorder over all businesses. */
struct zn_node {
  const struct zn_image_requirement *record;
  zn_requirement requirement;
  uint32_t parent, end; /* nodes; the parent of a root is ZN_NONE */
  uint32_t leaf;        /* of a document requirement; else ZN_NONE */
  uint32_t need;        /* copies, alternatives or points */
  uint32_t children, choose; /* of a group: so many, of which that many have to be chosen; 0: all of them hold */
  struct zn_cost low;   /* alone: what it costs when nothing else takes its pieces */
  uint32_t bare;        /* slots that stay empty with nothing at hand */
  uint32_t best;        /* of a choice of one: its first least alternative alone */
  uint32_t element;     /* of a tied element, one of its portion, nearer to the first or itself */
  uint32_t next, last;  /* of an element, the next of its portion; of the first, the last */
  uint8_t is_alternative, is_chosen;
  uint8_t is_tied;      /* competes for pieces with others that may be in force as well, or holds what does */
  uint8_t is_unmet;     /* a choice with too few alternatives */
  uint8_t is_untouched; /* a choice for which nothing is at hand in the plan */
  uint8_t is_settled;   /* a choice that was untouched in the answer's plan */
  uint8_t is_open;      /* the plan has a finding here or below */
  uint8_t is_told;      /* speaks for itself when the plan is told: is not part of a finding above it */
  /* Points: a selection says of every entry how many units it counts; of what is no leaf, whether it counts. */
  uint8_t is_points;
  uint8_t limit;        /* of an entry: whether it can count */
  uint16_t level;       /* of an entry: its units that count */
  uint64_t points;      /* that the plan reaches */
};

#define ZN_BUCKETS 64u /* of pieces by document */

struct zn_case {
  const struct zn_book *book;
  const struct zn_submission *submission;
  zn_business businesses[ZN_BUSINESSES_MAX]; /* the versions in force of the submission's */
  uint32_t business_count;
  struct zn_scope scope;
  uint32_t slot_count;
  uint32_t region_slot; /* that is asked for where a region is to be known: a network may have a fact for it */
  uint8_t is_adverse;   /* the pass */
  uint8_t is_split;     /* the passes differ: something unknown was met */
  uint8_t is_uncertain; /* a version or a requirement of which it is not certain that it was in force */
  struct zn_place place; /* of an error that comes to light late */
  uint8_t *reads;       /* slots that conditions read */
  struct zn_question *asked; /* by slot */
  uint32_t *places;     /* of each requirement, the first node at or behind it */
  struct zn_given *given;
  uint32_t pieces[ZN_BUCKETS]; /* the first one whose document % ZN_BUCKETS is the place; ZN_NONE: none */
  struct zn_node *nodes;
  struct zn_leaf *leaves;
  struct zn_edge *edges;
  uint32_t node_count, leaf_count, edge_count;
  uint8_t has_ties, has_choices;
  uint32_t *rows;       /* leaves that are being assigned */
  uint32_t *points;     /* nodes whose entries are being selected */
  uint32_t *choices;    /* of the portion that is being looked at, see zn_search.c */
  uint32_t choice_count;
  uint16_t *levels;     /* of alternatives and entries, in the setting that is kept in slot 0 of the flags */
  struct zn_cost *costs; /* of the least plan of a tied portion, by its first element */
  uint32_t *flags;      /* settings that are kept: ZN_PLANS_MAX + 1 times a word per node */
  struct zn_portion *portions; /* with options to choose between */
  uint32_t portion_count;
  uint64_t effort; /* steps that may still be made before the submission counts as too large */
  struct zn_work work;
};

/* The work that one evaluation may take, in visits of nodes and edges: around a second. */
#define ZN_EFFORT_MAX (UINT64_C(1) << 28)
#define ZN_EDGES_MAX 16384u

static inline uint32_t zn_node_in_force(const struct zn_case *state, const struct zn_node *node) {
  for (; node->parent != ZN_NONE; node = &state->nodes[node->parent])
    if (node->is_alternative && !node->is_chosen) return 0;
  return 1;
}

/* The node behind `i` in preorder among those in force. */
static inline uint32_t zn_node_follower(const struct zn_case *state, uint32_t i) {
  uint32_t next = state->nodes[i].is_unmet ? state->nodes[i].end : i + 1;
  while (next < state->node_count && state->nodes[next].is_alternative && !state->nodes[next].is_chosen) next = state->nodes[next].end;
  return next;
}

/* The node behind the whole of `i` in preorder among those in force. */
static inline uint32_t zn_node_behind(const struct zn_case *state, uint32_t i) {
  uint32_t next = state->nodes[i].end;
  while (next < state->node_count && state->nodes[next].is_alternative && !state->nodes[next].is_chosen) next = state->nodes[next].end;
  return next;
}

/* The next node in force that is to be told of: what an untouched choice holds is not. */
static inline uint32_t zn_node_told_next(const struct zn_case *state, uint32_t i) {
  return state->nodes[i].is_untouched ? zn_node_behind(state, i) : zn_node_follower(state, i);
}

/* Whether the plan has too few points. */
static inline int zn_points_lacking(const struct zn_node *node) { return node->is_points && node->points < node->need; }

/* Takes steps off the effort; 0 when it is used up. */
static inline int zn_spend(struct zn_case *state, uint64_t steps) {
  state->effort -= state->effort < steps ? state->effort : steps;
  return state->effort != 0;
}

/* --- values --- */

enum { ZN_ASSUMED = 2 }; /* known, but only as the usual value */
static inline void zn_slot_set(struct zn_scope *scope, uint32_t slot, int64_t value) {
  scope->values[slot] = value;
  scope->known[slot] = 1;
}
/* --- zn_network.c --- */

/* Whether the run of LISTS holds it. */
uint32_t zn_lists(const struct zn_book *book, uint32_t first, uint32_t count, uint32_t wanted);
/* The network that is about a business; null: none is. */
const struct zn_image_network *zn_network_of(const struct zn_book *book, zn_business business);
/* The fact that says where the applicant belongs, as the networks of all its businesses have it; 0: none, or different ones. */
zn_fact zn_network_by(const struct zn_book *book, const struct zn_submission *submission);
/* The one office to which the networks send; 0: nobody knows, or there is a choice. */
zn_office zn_network_office(struct zn_case *state);
/* Whether a counter of the office serves the channel: one that names none serves all, and so does an office without counters. */
uint32_t zn_office_serves(const struct zn_book *book, const struct zn_image_office *office, zn_channel channel);
/* Whether the office of a submission is there on that day (ZN_NOT_IN_FORCE), serves its channel and is meant for such applicants
 * (ZN_BAD_VALUE); else the place of the case says that it is the office. */
enum zn_status zn_office_check(struct zn_case *state);

/* --- zn_scope.c --- */

/* Checks the facts and lays out all values. */
enum zn_status zn_scope_lay(struct zn_case *state, struct zn_place *place);
/* The truth of a program; unsure when the effort is used up. */
uint32_t zn_program_truth(struct zn_case *state, zn_program program);
static inline uint32_t zn_truth_of(struct zn_case *state, zn_program program) {
  return program ? zn_program_truth(state, program) : (uint32_t)ZN_TRUE;
}
/* The day of a record of DAYS; 0: none, or not known. */
zn_day zn_day_of(const struct zn_case *state, uint32_t day);
/* Notes that a fact has a value with which nothing can be judged. */
enum zn_status zn_fact_wrong(struct zn_case *state, enum zn_status status, zn_fact fact);

/* Faults of a piece for a leaf as ZN_FAULT bits, and the marks that it lacks. */
uint32_t zn_faults_of(struct zn_case *state, const struct zn_given *given, const struct zn_image_requirement *leaf, uint64_t *lacking);
/* The marks that a leaf demands in this pass. */
uint64_t zn_marks_of(struct zn_case *state, const struct zn_image_requirement *leaf);

/* Lays out what the submission's businesses demand and what of it the pieces concern. */
enum zn_status zn_tree_lay(struct zn_case *state);
/* Checks a submission, reads its pieces and lays out what is known. */
enum zn_status zn_case_begin(const struct zn_book *book, const struct zn_submission *submission, void *work, size_t work_size,
                             struct zn_case *state, struct zn_place *place);
/* The work memory that zn_tree_lay and the steps after it need at most. */
size_t zn_case_size(const struct zn_book *book);

/* --- plans --- */

/* Costs as one number: a slot of an entry of points left empty outweighs all pieces to bring that its unit could save, one of these all
 * faults on a way through every piece, a fault a unit left unused. */
enum { zn_price_unused = 1, zn_price_fault = 4, zn_price_bring = 1 << 20, zn_price_entry = 1 << 28 };
_Static_assert(3 * ZN_PIECES_MAX * (ZN_WRONG_FORM * zn_price_fault + zn_price_unused) < zn_price_bring, "no faults outweigh a piece to bring");
_Static_assert(ZN_PIECES_MAX * zn_price_bring <= zn_price_entry, "nothing outweighs an entry");
/* Of a unit on an edge. */
static inline int32_t zn_edge_price(const struct zn_leaf *leaf, const struct zn_edge *edge) {
  return leaf->is_free ? 0 : edge->fault_count * zn_price_fault;
}
/* Of a slot of the leaf that stays empty. */
static inline int32_t zn_leaf_price(const struct zn_leaf *leaf) {
  return zn_price_unused + (leaf->is_entry ? zn_price_entry : leaf->is_free ? 0 : zn_price_bring);
}

/* Puts units on one leaf, as if it were alone, and adds what that costs. */
void zn_leaf_fill(struct zn_case *state, const struct zn_leaf *leaf, struct zn_cost *cost);
/* Puts units on the leaves of `rows` (in book order) at least cost, first in book order among equals: sets `used` of their edges. That is:
 * with more on the first edge where two ways differ. */
enum zn_status zn_assign(struct zn_case *state, const uint32_t *rows, uint32_t row_count, struct zn_cost *cost);
/* The two ways that zn_assign takes when there are several leaves: any problem as a flow, and, sooner, that where each
 * unit serves one leaf and there are at most 64 of each (0 when it is another). Both give the same answer. */
enum zn_status zn_flow(struct zn_case *state, const uint32_t *rows, uint32_t row_count, struct zn_cost *cost);
int zn_match(struct zn_case *state, const uint32_t *rows, uint32_t row_count, struct zn_cost *cost);
/* Visits and vertices' memory of zn_assign for that many leaves and edges. */
size_t zn_assign_size(size_t leaves, size_t edges);

/* A plan of a portion that is kept: its cost, and which of the kept flags are its. */
struct zn_option {
  struct zn_cost cost;
  uint32_t slot;
};
struct zn_portion {
  uint32_t first; /* element */
  uint32_t option_count;
  struct zn_option options[ZN_PLANS_MAX]; /* the least first; only those with as few pieces to bring */
};

/* Checks a submission and lays out what is known. */
enum zn_status zn_case_begin(const struct zn_book *book, const struct zn_submission *submission, void *work, size_t work_size,
                             struct zn_case *state, struct zn_place *place);
/* Lays out what is demanded in a pass and finds its least plan; what an earlier pass laid is gone. `mark` is the work memory from where on.
 * */
enum zn_status zn_plan_find(struct zn_case *state, char *mark, int is_adverse, struct zn_cost *cost, struct zn_place *place);

/* Finds the least plan: chosen alternatives and used units. Its cost decides the verdict. */
enum zn_status zn_choose(struct zn_case *state, struct zn_cost *cost);
/* Up to ZN_PLANS_MAX - 1 other choices of alternatives with as few pieces to bring, in order. For each, the case is set to that plan and
 * `tell` is called. */
typedef enum zn_status zn_tell_plan(struct zn_case *state, struct zn_answer *answer);
enum zn_status zn_choose_others(struct zn_case *state, zn_tell_plan *tell, struct zn_answer *answer);
/* Counts the used units of each piece and sees which choices are untouched. To be called when the plan of the case is set. */
void zn_plan_settle(struct zn_case *state);

/* --- answers --- */

/* One finding more, all zero; null when the caller's room is full. */
struct zn_finding *zn_finding_add(struct zn_answer *answer);
enum zn_status zn_superfluous_tell(uint32_t piece, uint32_t copies, struct zn_answer *answer);
/* Writes the findings of the case's plan, superfluous pieces, gaps and outcomes, and other plans when there are findings. */
enum zn_status zn_reason(struct zn_case *state, struct zn_answer *answer);
/* Marks what is open in the adverse plan, and the pieces that it uses; nothing of it stays in the answer. */
enum zn_status zn_reason_adverse(struct zn_case *state, struct zn_answer *answer);

/* --- eligibility, fee, result --- */

/* Whether the businesses may be used; when not for certain because of a condition that fails, which and what to do instead: in book order
 * the first, or the first that is unclear. */
uint32_t zn_eligible_find(struct zn_case *state, struct zn_instead *instead);
uint32_t zn_eligible_truth(struct zn_case *state, uint32_t eligible);
/* Whether a line is in force and not exempt; whether an exemption is about it. */
uint32_t zn_fee_line_truth(struct zn_case *state, const struct zn_image_fee *fee, uint32_t line);
int zn_exemption_concerns(const struct zn_book *book, uint32_t exemption, uint32_t line);
/* Writes the lines of the fee. A fact that cannot count anything is an error. */
enum zn_status zn_fee_tell(struct zn_case *state, struct zn_answer *answer);
void zn_result_tell(struct zn_case *state, struct zn_answer *answer);

/* --- what is unknown --- */

/* After an adverse pass that is not split: whether anything that is demanded may hang on something unknown; else there is no question. */
int zn_demands_hang(struct zn_case *state);
/* Writes the questions in their order, after zn_reason_adverse; where the verdict is sure, those alone on which fee and result hang. */
enum zn_status zn_questions_tell(struct zn_case *state, int is_sure, struct zn_answer *answer);
enum zn_status zn_assumed_tell(struct zn_case *state, struct zn_answer *answer);
/* Adds the unclear requirements that are in force in the plan. */
enum zn_status zn_unclear_tell(const struct zn_case *state, struct zn_answer *answer);

/* --- the ways to an answer --- */

/* zn_judge for any submission. */
enum zn_status zn_general_judge(const struct zn_book *book, const struct zn_submission *submission, void *work, size_t work_size,
                                uint32_t *verdict, struct zn_place *place);
/* zn_evaluate for one simple business; `done` is 0 when only the general way can tell. */
enum zn_status zn_simple_evaluate(const struct zn_book *book, const struct zn_submission *submission, struct zn_answer *answer, int *done);

#endif
