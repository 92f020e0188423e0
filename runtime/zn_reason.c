/* zn_reason.c: turns the plan of a case into an answer: findings in book order, superfluous pieces, gaps, outcomes, other plans, and what there is
 * to choose from where nothing is at hand. May assume a settled plan (zn_plan_settle). */
#include "zn_evaluate.h"

/* A finding on a choice waits in `choice_first` with its node until its choices are told. */
enum { waits = -1 };

struct zn_finding *zn_finding_add(struct zn_answer *answer) {
  if (answer->finding_end == answer->finding_room) return NULL;
  struct zn_finding *finding = &answer->findings[answer->finding_end++];
  *finding = (struct zn_finding){0};
  return finding;
}

/* A leaf for which nothing is at hand. */
static enum zn_status missing_tell(struct zn_case *state, const struct zn_node *node, struct zn_answer *answer) {
  struct zn_finding *finding = zn_finding_add(answer);
  if (!finding) return ZN_NO_ROOM;
  finding->requirement = node->requirement;
  finding->reason = ZN_MISSING;
  finding->faults = ZN_FAULT(ZN_MISSING);
  finding->need = node->need;
  finding->marks = zn_marks_of(state, node->record);
  return ZN_OK;
}

enum zn_status zn_superfluous_tell(uint32_t piece, uint32_t copies, struct zn_answer *answer) {
  if (answer->superfluous_count == answer->superfluous_room) return ZN_NO_ROOM;
  answer->superfluous[answer->superfluous_count++] = (struct zn_superfluous){piece, copies};
  return ZN_OK;
}

/* A choice none of whose alternatives is at hand, or that has too few of them; or a duty that is not done. */
static enum zn_status choice_tell(const struct zn_case *state, uint32_t index, struct zn_answer *answer) {
  const struct zn_node *node = &state->nodes[index];
  struct zn_finding *finding = zn_finding_add(answer);
  if (!finding) return ZN_NO_ROOM;
  finding->requirement = node->requirement;
  finding->reason = node->record->kind == ZN_REQUIRE_HOLDS ? ZN_NOT_DONE : ZN_MISSING;
  finding->faults = ZN_FAULT(finding->reason);
  finding->need = node->record->kind == ZN_REQUIRE_AT_LEAST || node->is_points ? node->need : 1;
  if (node->is_unmet || node->is_points) return ZN_OK;
  finding->choice_first = index;
  finding->choice_count = (uint32_t)waits;
  return ZN_OK;
}

/* --- the plan's findings --- */

/* What the units on a leaf make of its finding. */
static void leaf_sum(struct zn_case *state, const struct zn_leaf *leaf, struct zn_finding *sum) {
  for (uint32_t i = 0; i < leaf->edge_count; i++) {
    const struct zn_edge *edge = &state->edges[leaf->edge_first + i];
    uint64_t lacking;
    if (!edge->used) continue;
    sum->have += edge->used;
    if (!edge->faults) continue;
    sum->faults |= edge->faults;
    if (!sum->piece) sum->piece = edge->piece + 1u;
    zn_faults_of(state, &state->given[edge->piece], leaf->record, &lacking);
    sum->marks |= lacking;
  }
  if (sum->have < leaf->need) sum->faults |= ZN_FAULT(sum->have ? ZN_TOO_FEW : ZN_MISSING);
}

static enum zn_status leaf_tell(struct zn_case *state, const struct zn_node *node, struct zn_answer *answer) {
  const struct zn_leaf *leaf = &state->leaves[node->leaf];
  struct zn_finding sum = {.requirement = node->requirement, .need = leaf->need};
  if (leaf->is_free || leaf->is_entry || !leaf->need) return ZN_OK;
  leaf_sum(state, leaf, &sum);
  if (!sum.have) return missing_tell(state, node, answer);
  if (!sum.faults) return ZN_OK;
  struct zn_finding *finding = zn_finding_add(answer);
  if (!finding) return ZN_NO_ROOM;
  sum.reason = zn_lowest_bit(sum.faults);
  *finding = sum;
  return ZN_OK;
}

static uint32_t capped(uint64_t points) { return points < UINT32_MAX ? (uint32_t)points : UINT32_MAX; }

/* Points of an entry for its pieces without a fault. */
static uint64_t sound_points(const struct zn_case *state, const struct zn_node *entry) {
  const struct zn_leaf *leaf = &state->leaves[entry->leaf];
  uint64_t sound = 0;
  for (uint32_t i = 0; i < leaf->edge_count; i++) {
    const struct zn_edge *edge = &state->edges[leaf->edge_first + i];
    if (!edge->faults) sound += edge->used;
  }
  return sound < entry->need ? 0 : entry->record->worth + (sound - entry->need) * (uint64_t)entry->record->further;
}

static int is_told(const struct zn_answer *answer, const struct zn_finding *finding, uint32_t piece) {
  for (uint32_t i = 0; i < finding->piece_count; i++)
    if (answer->pieces[finding->piece_first + i] == piece) return 1;
  return 0;
}

/* Enters the faulty pieces of an entry, each once a finding; what does not fit is left out: several points may share their pieces. */
static void faulty_tell(const struct zn_case *state, const struct zn_leaf *leaf, struct zn_finding *finding, struct zn_answer *answer) {
  for (uint32_t i = 0; i < leaf->edge_count; i++) {
    const struct zn_edge *edge = &state->edges[leaf->edge_first + i];
    if (!edge->used || !edge->faults || is_told(answer, finding, edge->piece) || answer->piece_count == answer->piece_room) continue;
    answer->pieces[answer->piece_count++] = edge->piece;
    finding->piece_count++;
  }
}

/* Points and their entries are one finding: how many points the sound pieces make, and which faulty ones would make the others. */
static enum zn_status points_tell(struct zn_case *state, uint32_t index, struct zn_answer *answer) {
  const struct zn_node *node = &state->nodes[index];
  struct zn_finding sum = {.requirement = node->requirement, .piece_first = answer->piece_count};
  uint64_t points = 0, units = 0;
  for (uint32_t i = index + 1; i < node->end; i = state->nodes[i].end) {
    const struct zn_node *entry = &state->nodes[i];
    if (!entry->level) continue;
    if (entry->leaf == ZN_NONE) points += entry->record->worth;
    else {
      points += sound_points(state, entry);
      leaf_sum(state, &state->leaves[entry->leaf], &sum);
      faulty_tell(state, &state->leaves[entry->leaf], &sum, answer);
    }
    units = 1;
  }
  sum.faults &= ~(ZN_FAULT(ZN_TOO_FEW) | ZN_FAULT(ZN_MISSING));
  if (!sum.faults && !zn_points_lacking(node)) return ZN_OK;
  struct zn_finding *finding = zn_finding_add(answer);
  if (!finding) return ZN_NO_ROOM;
  sum.reason = units ? ZN_TOO_FEW : ZN_MISSING;
  sum.faults |= ZN_FAULT(sum.reason);
  sum.need = node->need;
  sum.have = capped(points);
  *finding = sum;
  return ZN_OK;
}

static enum zn_status node_tell(struct zn_case *state, uint32_t index, struct zn_answer *answer) {
  const struct zn_node *node = &state->nodes[index];
  if (node->is_unmet || node->is_untouched) return choice_tell(state, index, answer);
  if (node->is_points) return points_tell(state, index, answer);
  return node->leaf != ZN_NONE ? leaf_tell(state, node, answer) : ZN_OK;
}

static enum zn_status plan_tell(struct zn_case *state, struct zn_answer *answer) {
  enum zn_status status = ZN_OK;
  for (uint32_t i = 0; i < state->node_count && !status; i = zn_node_told_next(state, i)) {
    uint32_t before = answer->finding_end;
    status = node_tell(state, i, answer);
    state->nodes[i].is_open = answer->finding_end > before;
    state->nodes[i].is_told = state->nodes[i].leaf == ZN_NONE || !state->leaves[state->nodes[i].leaf].is_entry;
  }
  return status;
}

/* --- superfluous pieces and gaps --- */

/* Marks the pieces that, by form and owner, may serve the alternatives of a choice which the plan did not choose. */
static void choice_want(struct zn_case *state, uint32_t index) {
  for (uint32_t child = index + 1; child < state->nodes[index].end; child = state->nodes[child].end)
    for (uint32_t i = child; !state->nodes[child].is_chosen && i < state->nodes[child].end; i++) {
      if (state->nodes[i].leaf == ZN_NONE) continue;
      const struct zn_leaf *leaf = &state->leaves[state->nodes[i].leaf];
      for (uint32_t e = 0; e < leaf->edge_count; e++) {
        const struct zn_edge *edge = &state->edges[leaf->edge_first + e];
        if (!(edge->faults & (ZN_FAULT(ZN_WRONG_FORM) | ZN_FAULT(ZN_WRONG_OWNER)))) state->given[edge->piece].is_wanted = 1;
      }
    }
}

/* May assume that plan_tell marked the nodes that have a finding. */
static void pieces_want(struct zn_case *state) {
  for (uint32_t i = state->node_count; i-- > 0;)
    if (state->nodes[i].is_open && state->nodes[i].parent != ZN_NONE) state->nodes[state->nodes[i].parent].is_open = 1;
  for (uint32_t i = 0; i < state->node_count; i++)
    if (state->nodes[i].choose && state->nodes[i].is_open) choice_want(state, i);
}

static enum zn_status pieces_tell(struct zn_case *state, struct zn_answer *answer) {
  enum zn_status status = ZN_OK;
  for (uint32_t p = 0; p < state->submission->piece_count && !status; p++) {
    const struct zn_given *given = &state->given[p];
    uint32_t used = given->used > given->spared ? given->used : given->spared;
    if (used < given->copies && !given->is_wanted) status = zn_superfluous_tell(p, given->copies - used, answer);
  }
  return status;
}

static enum zn_status gap_tell(const struct zn_node *node, struct zn_answer *answer) {
  if (answer->gap_count == answer->gap_room) return ZN_NO_ROOM;
  answer->gaps[answer->gap_count++] = node->requirement;
  return ZN_OK;
}

/* What follows from the way that the applicant takes. */
static enum zn_status outcome_tell(const struct zn_node *node, struct zn_answer *answer) {
  uint32_t kind = node->record->kind;
  if (!node->record->text || node->is_open || kind == ZN_REQUIRE_HOLDS || kind == ZN_REQUIRE_UNCLEAR) return ZN_OK;
  if (answer->outcome_count == answer->outcome_room) return ZN_NO_ROOM;
  answer->outcomes[answer->outcome_count++] = node->requirement;
  return ZN_OK;
}

/* Gaps of the source, and outcomes. */
static enum zn_status rest_tell(const struct zn_case *state, struct zn_answer *answer) {
  enum zn_status status = ZN_OK;
  for (uint32_t i = 0; i < state->node_count && !status; i = zn_node_told_next(state, i)) {
    const struct zn_node *node = &state->nodes[i];
    status = node->record->kind == ZN_REQUIRE_NOT_STATED ? gap_tell(node, answer) : outcome_tell(node, answer);
  }
  return status;
}

/* --- choices and other plans --- */

/* What a node asks for when nothing is at hand. */
static enum zn_status bare_tell(struct zn_case *state, uint32_t index, struct zn_answer *answer) {
  enum zn_status status = ZN_OK;
  for (uint32_t i = index, next; i < state->nodes[index].end && !status; i = next) {
    const struct zn_node *node = &state->nodes[i];
    int is_choice = node->choose || node->is_unmet;
    next = is_choice ? node->end : i + 1;
    if (is_choice) status = choice_tell(state, i, answer);
    else if (node->leaf != ZN_NONE && !state->leaves[node->leaf].is_free && node->need) status = missing_tell(state, node, answer);
  }
  return status;
}

/* The alternatives of a finding on a choice, as lists. */
static enum zn_status alternatives_tell(struct zn_case *state, struct zn_finding *finding, struct zn_answer *answer) {
  uint32_t index = finding->choice_first;
  enum zn_status status = ZN_OK;
  finding->choice_first = answer->list_count;
  finding->choice_count = 0;
  for (uint32_t child = index + 1; child < state->nodes[index].end && !status; child = state->nodes[child].end) {
    if (answer->list_count == answer->list_room) return ZN_NO_ROOM;
    struct zn_list *list = &answer->lists[answer->list_count++];
    finding->choice_count++;
    list->first = answer->finding_end;
    status = bare_tell(state, child, answer);
    list->count = answer->finding_end - list->first;
  }
  return status;
}

/* Findings that are told here may themselves wait: the loop comes to them. */
static enum zn_status choices_tell(struct zn_case *state, struct zn_answer *answer) {
  enum zn_status status = ZN_OK;
  for (uint32_t i = 0; i < answer->finding_end && !status; i++)
    if (answer->findings[i].choice_count == (uint32_t)waits) status = alternatives_tell(state, &answer->findings[i], answer);
  return status;
}

/* Requirements that hang on a condition only in their form are several of one name. */
static int requirement_same(const struct zn_book *book, zn_requirement one, zn_requirement other) {
  const struct zn_image_requirement *first = zn_requirement_at(book, one), *second = zn_requirement_at(book, other);
  return first->id == second->id && first->business == second->business && zn_form_asked(first) == zn_form_asked(second);
}

static int finding_same(const struct zn_case *state, const struct zn_answer *answer, const struct zn_finding *one, const struct zn_finding *other) {
  for (uint32_t i = 0; i < one->piece_count && one->piece_count == other->piece_count; i++)
    if (answer->pieces[one->piece_first + i] != answer->pieces[other->piece_first + i]) return 0;
  return requirement_same(state->book, one->requirement, other->requirement) && one->faults == other->faults && one->reason == other->reason &&
         one->need == other->need && one->have == other->have && one->marks == other->marks && one->piece == other->piece &&
         one->piece_count == other->piece_count && one->choice_count == other->choice_count;
}

static int list_same(const struct zn_case *state, const struct zn_answer *answer, const struct zn_list *one, const struct zn_list *other) {
  for (uint32_t i = 0; i < one->count && one->count == other->count; i++)
    if (!finding_same(state, answer, &answer->findings[one->first + i], &answer->findings[other->first + i])) return 0;
  return one->count == other->count;
}

/* Another plan that leaves the same to do as one that is told says nothing new: what differs is met. */
static int is_told_already(const struct zn_case *state, const struct zn_answer *answer, const struct zn_list *list) {
  const struct zn_list own = {0, answer->finding_count};
  for (uint32_t i = 0; i < answer->alternative_count; i++)
    if (list_same(state, answer, list, &answer->lists[answer->alternative_first + i])) return 1;
  return list_same(state, answer, list, &own);
}

static enum zn_status other_tell(struct zn_case *state, struct zn_answer *answer) {
  if (answer->list_count == answer->list_room) return ZN_NO_ROOM;
  struct zn_list *list = &answer->lists[answer->list_count++];
  uint32_t pieces = answer->piece_count;
  list->first = answer->finding_end;
  enum zn_status status = plan_tell(state, answer);
  list->count = answer->finding_end - list->first;
  if (!is_told_already(state, answer, list)) {
    answer->alternative_count++;
    return status;
  }
  answer->finding_end = list->first;
  answer->piece_count = pieces;
  answer->list_count--;
  return status;
}

/* --- */

enum zn_status zn_reason_adverse(struct zn_case *state, struct zn_answer *answer) {
  enum zn_status status = plan_tell(state, answer);
  answer->finding_end = answer->piece_count = 0;
  pieces_want(state);
  for (uint32_t p = 0; p < state->submission->piece_count; p++) state->given[p].spared = state->given[p].used;
  return status;
}

enum zn_status zn_reason(struct zn_case *state, struct zn_answer *answer) {
  enum zn_status status = plan_tell(state, answer);
  answer->finding_count = answer->finding_end;
  pieces_want(state);
  if (!status) status = pieces_tell(state, answer);
  if (!status) status = rest_tell(state, answer);
  if (!status && answer->finding_count) status = zn_choose_others(state, other_tell, answer);
  return status ? status : choices_tell(state, answer);
}
