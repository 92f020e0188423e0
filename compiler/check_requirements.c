/* check_requirements.c: checks that no alternative asks for the same as another, or for more than one beside it: who meets it would have
 * met that one. Assumes a sound book. */
#include "check.h"
#include "resolve.h"

/* What a node asks for at the same time: leaves and choices, groups of all taken apart; what never blocks asks for nothing. */
typedef LIST(const struct requirement *) demand_list;

static void collect(const struct check *check, const struct requirement *node, demand_list *demands) {
  if (node->kind == ZN_REQUIRE_ALL)
    for (size_t i = 0; i < node->children.count; i++) collect(check, node->children.items[i], demands);
  else if (node->kind != ZN_REQUIRE_NOT_STATED && !node->optional && !node->later) *LIST_PUSH(check->arena, demands) = node;
}

static bool has_gap(const struct requirement *node) {
  if (node->kind == ZN_REQUIRE_NOT_STATED) return true;
  for (size_t i = 0; i < node->children.count; i++)
    if (has_gap(node->children.items[i])) return true;
  return false;
}

static bool has_mark(const struct requirement *leaf, const struct resolved_mark *mark) {
  for (size_t i = 0; i < leaf->marks.count; i++)
    if (leaf->marks.items[i].mark == mark->mark && leaf->marks.items[i].by == mark->by) return true;
  return false;
}

static bool marks_include(const struct requirement *strict, const struct requirement *loose) {
  for (size_t i = 0; i < loose->marks.count; i++)
    if (!has_mark(strict, &loose->marks.items[i])) return false;
  return true;
}

/* Whether every set of pieces for the first leaf also serves the second. */
static bool leaf_implies(const struct requirement *strict, const struct requirement *loose) {
  for (size_t i = 0; i < strict->documents.count; i++)
    if (!leaf_asks(loose, strict->documents.items[i])) return false;
  bool handed_in = !strict->shown || loose->shown || loose->shared;
  return strict->need >= loose->need && !(strict->forms & ~loose->forms) && strict->party == loose->party &&
         !(loose->specs & ~strict->specs) && marks_include(strict, loose) && handed_in && (!strict->shared || loose->shared);
}

static bool implies(const struct check *check, const struct requirement *strict, const struct requirement *loose);

/* One demand against one: a choice implies what all of its alternatives imply, and is implied by what implies one of them. */
static bool demand_implies(const struct check *check, const struct requirement *strict, const struct requirement *loose) {
  if (strict->kind == ZN_REQUIRE_ANY) {
    for (size_t i = 0; i < strict->children.count; i++)
      if (!implies(check, strict->children.items[i], loose)) return false;
    return true;
  }
  if (loose->kind != ZN_REQUIRE_ANY) return leaf_implies(strict, loose);
  for (size_t i = 0; i < loose->children.count; i++)
    if (implies(check, strict, loose->children.items[i])) return true;
  return false;
}

struct pairing {
  const struct check *check;
  demand_list strict, loose;
  size_t *partner; /* of each strict demand: the loose one + 1 that it serves */
  bool *tried;
};

/* Gives a loose demand a strict one of its own, moving others where that helps. */
static bool pair(const struct pairing *pairing, size_t loose) {
  for (size_t i = 0; i < pairing->strict.count; i++) {
    if (pairing->tried[i] || !demand_implies(pairing->check, pairing->strict.items[i], pairing->loose.items[loose])) continue;
    pairing->tried[i] = true;
    if (pairing->partner[i] && !pair(pairing, pairing->partner[i] - 1)) continue;
    pairing->partner[i] = loose + 1;
    return true;
  }
  return false;
}

/* Whether who meets the first node has met the second. Says no where it would have to look across several demands at once. */
static bool implies(const struct check *check, const struct requirement *strict, const struct requirement *loose) {
  struct pairing pairing = {.check = check};
  collect(check, strict, &pairing.strict);
  collect(check, loose, &pairing.loose);
  pairing.partner = arena_array(check->arena, pairing.strict.count, sizeof *pairing.partner);
  for (size_t i = 0; i < pairing.loose.count; i++) {
    pairing.tried = arena_array(check->arena, pairing.strict.count, sizeof *pairing.tried);
    if (!pair(&pairing, i)) return false;
  }
  return true;
}

static struct mark place_of(const struct requirement *node) { return node->rule->record.mark; }

/* An outcome of its own is a reason to stand beside another alternative; so is a gap, which nobody can compare. */
static bool comparable(const struct requirement *a, const struct requirement *b) {
  return !text_given(&a->rule->outcome) && !text_given(&b->rule->outcome) && !has_gap(a) && !has_gap(b);
}

static void compare(const struct check *check, const struct requirement *earlier, const struct requirement *later) {
  if (!comparable(earlier, later)) return;
  bool forth = implies(check, earlier, later), back = implies(check, later, earlier);
  if (forth && back) diag(check->diags, .code = D_alternative_same, .at = place_of(later), .also = place_of(earlier));
  else if (back) diag(check->diags, .code = D_alternative_implied, .at = place_of(later), .also = place_of(earlier));
  else if (forth) diag(check->diags, .code = D_alternative_implied, .at = place_of(earlier), .also = place_of(later));
}

static void check_choice(const struct check *check, const struct requirement *choice) {
  for (size_t i = 0; i < choice->children.count; i++)
    for (size_t j = 0; j < i; j++) compare(check, choice->children.items[j], choice->children.items[i]);
}

void check_alternatives(const struct check *check) {
  for (size_t b = 1; b < check->resolved->businesses.count; b++) {
    const struct resolved_business *business = &check->resolved->businesses.items[b];
    for (size_t i = 0; i < business->nodes.count; i++)
      if (business->nodes.items[i]->kind == ZN_REQUIRE_ANY) check_choice(check, business->nodes.items[i]);
  }
}
