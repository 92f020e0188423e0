/* check_alternatives.c: checks that no alternative asks for the same as another, or for more than one beside it: who meets it would have
 * met that one; and that no entry of points is there twice. */
#include "proofs.h"
#include "resolve.h"

enum { alternatives_max = 512 };

/* A comparison of alternatives, and what they stand under. */
struct comparison {
  struct proofs *proofs;
  const struct standing *standing;
};

/* What a node asks for at the same time, each with what it stands under below that node: groups of all are taken apart; what never blocks
 * asks for nothing. */
struct asked {
  const struct requirement *node;
  const struct cond *guard;
};
typedef LIST(struct asked) asked_list;

static void collect(const struct comparison *comparison, const struct requirement *node, const struct cond *guard, asked_list *list) {
  struct arena *arena = proofs_arena(comparison->proofs);
  if (node->kind != ZN_REQUIRE_ALL && node->kind != ZN_REQUIRE_DEPENDING) {
    bool asks = node->kind != ZN_REQUIRE_NOT_STATED && !node->optional && !node->later;
    if (asks) *LIST_PUSH(arena, list) = (struct asked){node, guard};
    return;
  }
  for (size_t i = 0; i < node->children.count; i++)
    collect(comparison, node->children.items[i], resolve_both(arena, guard, node->children.items[i]->guard), list);
}

static bool has_gap(const struct requirement *node) {
  if (node->kind == ZN_REQUIRE_NOT_STATED || node->kind == ZN_REQUIRE_UNCLEAR) return true;
  for (size_t i = 0; i < node->children.count; i++)
    if (has_gap(node->children.items[i])) return true;
  return false;
}

/* --- conditions --- */

static enum answer opposite(enum answer answer) {
  if (answer == answer_open) return answer;
  return answer == answer_yes ? answer_no : answer_yes;
}

static enum answer both(enum answer one, enum answer other) {
  if (one == answer_no || other == answer_no) return answer_no;
  return one == answer_open ? one : other;
}

/* Whether under a guard one condition follows from another. */
static enum answer follows(const struct comparison *comparison, const struct cond *guard, const struct cond *from,
                           const struct cond *cond) {
  struct proofs *proofs = comparison->proofs;
  if (!cond || from == cond) return answer_yes;
  const struct standing *standing = stand(proofs, comparison->standing, HOLDS(guard), (struct mark){0});
  standing = stand(proofs, standing, HOLDS(from), (struct mark){0});
  return opposite(proofs_possible(proofs, stand(proofs, standing, DENIED(cond), (struct mark){0})));
}

/* --- leaves --- */

static enum answer has_mark(const struct comparison *comparison, const struct cond *guard, const struct requirement *leaf,
                            const struct resolved_mark *mark) {
  enum answer best = answer_no;
  for (size_t i = 0; i < leaf->marks.count && best != answer_yes; i++) {
    const struct resolved_mark *own = &leaf->marks.items[i];
    if (own->mark != mark->mark || own->by != mark->by) continue;
    enum answer answer = follows(comparison, guard, mark->guard, own->guard);
    if (answer != answer_no) best = answer;
  }
  return best;
}

static bool names_all(const ref_list *names, const ref_list *of) {
  for (size_t i = 0; i < of->count; i++) {
    bool found = false;
    for (size_t j = 0; j < names->count; j++) found |= names->items[j].index == of->items[i].index;
    if (!found) return false;
  }
  return true;
}

static bool counts_alike(const struct rule *one, const struct rule *other) {
  bool fixed = !one->variants.count && !one->copies_fact.index && !other->variants.count && !other->copies_fact.index;
  return one == other || fixed;
}

/* Whether every set of pieces for the first leaf also serves the second, which exists where the guard holds. */
static enum answer leaf_implies(const struct comparison *comparison, const struct cond *guard, const struct requirement *strict,
                                const struct requirement *loose) {
  for (size_t i = 0; i < strict->documents.count; i++)
    if (!leaf_asks(loose, strict->documents.items[i])) return answer_no;
  bool handed_in = (!strict->shown || loose->shown || loose->shared) && (!strict->shared || loose->shared);
  bool fits = strict->need >= loose->need && !(strict->forms & ~loose->forms) && strict->party == loose->party &&
              !(loose->specs & ~strict->specs) && counts_alike(strict->rule, loose->rule) &&
              names_all(&strict->rule->same_day, &loose->rule->same_day);
  if (!fits || !handed_in) return answer_no;
  enum answer answer = follows(comparison, guard, piece_days(comparison->proofs, strict), piece_days(comparison->proofs, loose));
  for (size_t i = 0; i < loose->marks.count && answer != answer_no; i++)
    answer = both(answer, has_mark(comparison, guard, strict, &loose->marks.items[i]));
  return answer;
}

/* --- requirements --- */

static enum answer implies(const struct comparison *comparison, const struct cond *guard, const struct requirement *strict,
                           const struct requirement *loose);

/* A choice implies what all of its alternatives imply, and is implied by what implies one that is there. */
static enum answer choice_implies(const struct comparison *comparison, const struct cond *guard, const struct requirement *strict,
                                  const struct requirement *loose) {
  enum answer answer = strict->kind == ZN_REQUIRE_ANY ? answer_yes : answer_no;
  if (strict->kind == ZN_REQUIRE_ANY) {
    for (size_t i = 0; i < strict->children.count && answer != answer_no; i++)
      answer = both(answer, implies(comparison, guard, strict->children.items[i], loose));
    return answer;
  }
  for (size_t i = 0; i < loose->children.count && answer != answer_yes; i++) {
    enum answer there = follows(comparison, guard, NULL, loose->children.items[i]->guard);
    enum answer one = there == answer_no ? there : both(there, implies(comparison, guard, strict, loose->children.items[i]));
    if (one != answer_no) answer = one;
  }
  return answer;
}

static enum answer one_implies(const struct comparison *comparison, const struct asked *strict, const struct asked *loose) {
  const struct requirement *from = strict->node, *to = loose->node;
  enum answer answer = answer_no;
  if (from->rule == to->rule && from->variant == to->variant) answer = answer_yes;
  else if (from->kind == ZN_REQUIRE_ANY || to->kind == ZN_REQUIRE_ANY) answer = choice_implies(comparison, loose->guard, from, to);
  else if (from->kind == to->kind && from->kind == ZN_REQUIRE_DOCUMENT) answer = leaf_implies(comparison, loose->guard, from, to);
  else if (from->kind == to->kind && from->kind == ZN_REQUIRE_HOLDS)
    answer = follows(comparison, loose->guard, from->rule->holds, to->rule->holds);
  return answer == answer_no ? answer : both(answer, follows(comparison, loose->guard, NULL, strict->guard));
}

/* Each thing that is asked for loosely is given a strict one of its own. */
struct pairing {
  const struct comparison *comparison;
  asked_list strict, loose;
  size_t *partner; /* of each strict one: the loose one + 1 that it serves */
  bool *tried, open;
};

static bool pair(struct pairing *pairing, size_t loose) {
  for (size_t i = 0; i < pairing->strict.count; i++) {
    if (pairing->tried[i]) continue;
    enum answer answer = one_implies(pairing->comparison, &pairing->strict.items[i], &pairing->loose.items[loose]);
    pairing->open |= answer == answer_open;
    if (answer != answer_yes) continue;
    pairing->tried[i] = true;
    if (pairing->partner[i] && !pair(pairing, pairing->partner[i] - 1)) continue;
    pairing->partner[i] = loose + 1;
    return true;
  }
  return false;
}

/* Whether who meets the first node has met the second. Says no where it would have to look across several things at once. */
static enum answer implies(const struct comparison *comparison, const struct cond *guard, const struct requirement *strict,
                           const struct requirement *loose) {
  struct arena *arena = proofs_arena(comparison->proofs);
  struct pairing pairing = {.comparison = comparison};
  collect(comparison, strict, guard, &pairing.strict);
  collect(comparison, loose, guard, &pairing.loose);
  pairing.partner = arena_array(arena, pairing.strict.count, sizeof *pairing.partner);
  for (size_t i = 0; i < pairing.loose.count; i++) {
    pairing.tried = arena_array(arena, pairing.strict.count, sizeof *pairing.tried);
    if (!pair(&pairing, i)) return pairing.open ? answer_open : answer_no;
  }
  return answer_yes;
}

/* --- */

/* An outcome of its own is a reason to stand beside another alternative; so is a gap, which nobody can compare. */
static bool comparable(const struct requirement *a, const struct requirement *b) {
  return !text_given(&a->rule->outcome) && !text_given(&b->rule->outcome) && !has_gap(a) && !has_gap(b);
}

/* Whether the first is of no use beside the second: where it exists that exists too, and asks for no more. */
static enum answer is_idle(const struct comparison *comparison, const struct requirement *strict, const struct requirement *loose) {
  if (!comparable(strict, loose)) return answer_no;
  enum answer answer = implies(comparison, strict->guard, strict, loose);
  return answer == answer_no ? answer : both(answer, follows(comparison, strict->guard, NULL, loose->guard));
}

/* What is known of an alternative beside the others. */
struct idleness {
  enum answer implied, same;
  const struct requirement *beside;
};

static void note(struct idleness *idleness, enum answer implied, bool same, const struct requirement *beside) {
  if (implied == answer_no || idleness->implied == answer_yes) return;
  *idleness = (struct idleness){implied, same ? answer_yes : answer_no, beside};
}

/* Of two that ask for the same the later is told. */
static void compare(const struct comparison *comparison, const struct requirement *group, size_t earlier, size_t later,
                    struct idleness *idle) {
  const struct requirement *one = group->children.items[earlier], *other = group->children.items[later];
  enum answer forth = is_idle(comparison, one, other), back = is_idle(comparison, other, one);
  bool same = forth == answer_yes && back == answer_yes;
  note(&idle[later], back, same, one);
  if (!same && back != answer_yes) note(&idle[earlier], forth, false, other);
}

/* Whether an alternative can be there, and be met, in this place. Who cannot meet it meets nothing with it. */
static bool is_there(struct proofs *proofs, const struct requirement *node, const struct standing *standing) {
  const struct cond *met = met_condition(proofs, node);
  if (!node->guard && !met) return true;
  standing = stand(proofs, standing, HOLDS(node->guard), (struct mark){0});
  return proofs_possible(proofs, stand(proofs, standing, HOLDS(met), (struct mark){0})) != answer_no;
}

void examine_alternatives(struct proofs *proofs, const struct requirement *group, const struct standing *standing) {
  const struct comparison comparison = {proofs, standing};
  size_t count = group->children.count;
  if (count > alternatives_max) {
    proofs_undecided(proofs, &group->rule->children, D_alternative_implied, group->rule->record.mark);
    return;
  }
  struct idleness *idle = arena_array(proofs_arena(proofs), count, sizeof *idle);
  bool *there = arena_array(proofs_arena(proofs), count, sizeof *there);
  for (size_t i = 0; i < count; i++) there[i] = is_there(proofs, group->children.items[i], standing);
  for (size_t i = 0; i < count; i++)
    for (size_t j = 0; j < i; j++)
      if (there[i] && there[j]) compare(&comparison, group, j, i, idle);
  bool of_points = group->kind == ZN_REQUIRE_POINTS;
  for (size_t i = 0; i < count; i++) {
    if (!there[i]) continue;
    const struct rule *rule = group->children.items[i]->rule, *beside = idle[i].beside ? idle[i].beside->rule : NULL;
    struct expectation expectation = {.about = &rule->outcome, .under = rule, .at = rule->record.mark};
    if (beside) expectation.also = beside->record.mark;
    expectation.code = of_points ? D_entry_twice : D_alternative_same;
    bool alike = !of_points || !beside || beside->worth == rule->worth;
    proofs_expect_answer(proofs, expectation, alike ? opposite(idle[i].same) : answer_yes);
    expectation.code = D_alternative_implied;
    if (!of_points) proofs_expect_answer(proofs, expectation, opposite(idle[i].implied));
  }
}
