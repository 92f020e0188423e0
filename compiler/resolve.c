/* resolve.c: turns the model into what each business finally demands: its editions in time, their trees, numbers, and which of them are simple.
 * May be given a model with errors: what is broken is left out, and nothing is reported twice. */
#include "resolve.h"

/* More alternatives than this are more than one evaluation can try. */
static uint64_t limited(uint64_t choices) { return choices > ZN_CHOICES_MAX ? ZN_CHOICES_MAX + 1 : choices; }

/* The ways to take `need` of the children, each in as many ways as it has itself. */
static uint64_t ways_to_take(struct resolver *resolver, const struct requirement *node, const uint64_t *children) {
  uint32_t need = node->need < node->children.count ? node->need : (uint32_t)node->children.count;
  uint64_t *ways = arena_array(resolver->arena, need + 1, sizeof *ways); /* by how many are taken so far */
  ways[0] = 1;
  for (size_t i = 0; i < node->children.count; i++)
    for (uint32_t taken = need; taken; taken--) ways[taken] = limited(ways[taken] + ways[taken - 1] * children[i]);
  return ways[need];
}

static bool is_group(const struct requirement *node) {
  return node->kind == ZN_REQUIRE_ALL || node->kind == ZN_REQUIRE_ANY || node->kind == ZN_REQUIRE_AT_LEAST || node->kind == ZN_REQUIRE_POINTS ||
         node->kind == ZN_REQUIRE_DEPENDING;
}

/* Combinations of alternatives at a node. Papers that make points are counted without combinations, what else makes points counts or not; a
 * table whose fact is unknown offers its rows, or demands them all. */
static uint64_t combinations(struct resolver *resolver, const struct requirement *node, const uint64_t *children) {
  uint64_t sum = 0, product = 1, entries = 1;
  for (size_t i = 0; i < node->children.count; i++) {
    sum = limited(sum + children[i]);
    product = limited(product * children[i]);
    entries = limited(entries * (children[i] + is_group(node->children.items[i])));
  }
  switch (node->kind) {
    case ZN_REQUIRE_POINTS: return entries;
    case ZN_REQUIRE_ANY: return sum;
    case ZN_REQUIRE_AT_LEAST: return ways_to_take(resolver, node, children);
    case ZN_REQUIRE_DEPENDING: return sum > product ? sum : product;
    default: return product;
  }
}

/* Combinations of alternatives below a node. The innermost choice that has too many is told of it. */
static uint64_t count_choices(struct resolver *resolver, const struct requirement *node) {
  uint64_t *children = arena_array(resolver->arena, node->children.count, sizeof *children);
  bool below = false;
  for (size_t i = 0; i < node->children.count; i++) {
    children[i] = count_choices(resolver, node->children.items[i]);
    below = below || children[i] > ZN_CHOICES_MAX;
  }
  uint64_t choices = combinations(resolver, node, children);
  if (choices > ZN_CHOICES_MAX && !below)
    diag(resolver->diags, .code = D_too_many_choices, .at = node->rule->record.mark,
         .args = {arena_printf(resolver->arena, "%u", ZN_CHOICES_MAX)});
  return choices;
}

/* --- simple businesses: at most one leaf for each document and form, so that a verdict needs no assignment (zn_image.h) --- */

static bool leaf_simple(const struct model *model, const struct requirement *leaf) {
  const struct rule *rule = leaf->rule;
  if (leaf->kind != ZN_REQUIRE_DOCUMENT || leaf->documents.count != 1 || leaf->shared || leaf->optional || leaf->later || leaf->specs)
    return false;
  if (leaf->guard || leaf->seen || rule->variants.count || rule->copies_fact.index || leaf->max_age.unit || rule->issued || rule->expires)
    return false;
  for (size_t i = 0; i < leaf->marks.count; i++)
    if (leaf->marks.items[i].guard || leaf->marks.items[i].by != model->marks.items[leaf->marks.items[i].mark].by.index) return false;
  return leaf->party == 1 && !rule->same_day.count;
}

static bool leaves_overlap(const struct requirement *a, const struct requirement *b) {
  if (a->need == b->need && a->forms && b->forms && !(a->forms & b->forms)) return false;
  for (size_t i = 0; i < a->documents.count; i++)
    if (leaf_asks(b, a->documents.items[i])) return true;
  return false;
}

/* What surrounds the papers has to be as plain: see ZN_BUSINESS_SIMPLE. */
static bool terms_simple(const struct business *business) {
  for (size_t i = 0; i < business->offered.count; i++)
    if (business->offered.items[i].from | business->offered.items[i].until | business->offered.items[i].seen) return false;
  return !business->eligible.count && !business->versions.count && !business->record.seen;
}

static bool is_simple(const struct model *model, const struct resolved_business *business) {
  const struct requirement *root = business->root;
  if (business->number >= model->businesses.count || !terms_simple(business->business)) return false;
  if (root->guard || root->seen || text_given(&root->rule->outcome)) return false;
  if (root->kind != ZN_REQUIRE_ALL || root->children.count != business->leaves.count) return false;
  if (business->leaves.count < 1 || business->leaves.count > ZN_SIMPLE_LEAVES_MAX) return false;
  for (size_t i = 0; i < root->children.count; i++) {
    if (!leaf_simple(model, root->children.items[i])) return false;
    for (size_t j = 0; j < i; j++)
      if (leaves_overlap(root->children.items[i], root->children.items[j])) return false;
  }
  return true;
}

/* --- businesses --- */

/* How long an edition is in force: one that does not say ends before the next begins. */
static void edition_dates(struct resolved_business *edition, const struct business *next) {
  const struct record *record = &edition->business->record;
  edition->start = record->from ? record->from : record->seen;
  edition->end = record->until;
  zn_day begins = next ? next->record.from ? next->record.from : next->record.seen : 0;
  if (begins && (!edition->end || edition->end >= begins)) edition->end = begins - 1;
}

/* Enters the businesses and then their later versions, which is their order in the image. */
static void editions_add(struct resolver *resolver) {
  struct resolved *resolved = resolver->resolved;
  const struct model *model = resolver->model;
  for (size_t i = 0; i < model->businesses.count; i++) {
    struct resolved_business *named = LIST_PUSH(resolver->arena, &resolved->businesses);
    *named = (struct resolved_business){.business = &model->businesses.items[i], .number = (zn_business)i};
  }
  for (size_t i = 0; i < model->businesses.count; i++)
    *LIST_PUSH(resolver->arena, &resolved->editions) = i ? &resolved->businesses.items[i] : NULL;
  for (size_t i = 1; i < model->businesses.count; i++) {
    struct resolved_business *named = &resolved->businesses.items[i];
    const struct business *business = named->business;
    edition_dates(named, business->versions.count ? business->versions.items[0] : NULL);
    for (size_t v = 0; v < business->versions.count; v++) {
      struct resolved_business *version = ARENA_NEW(resolver->arena, struct resolved_business);
      *version = (struct resolved_business){.business = business->versions.items[v], .number = (zn_business)resolved->editions.count};
      edition_dates(version, v + 1 < business->versions.count ? business->versions.items[v + 1] : NULL);
      *LIST_PUSH(resolver->arena, &named->versions) = version;
      *LIST_PUSH(resolver->arena, &resolved->editions) = version;
    }
  }
}

static void resolve_edition(struct resolver *resolver, struct resolved_business *edition);

/* What a rule is the same as comes first: `without` names its requirements. */
static void resolve_before(struct resolver *resolver, const struct rule *rule) {
  if (!rule) return;
  if (rule->kind == rule_same_as && rule->same_as.index) {
    struct resolved_business *named = &resolver->resolved->businesses.items[rule->same_as.index];
    resolve_edition(resolver, named);
    for (size_t i = 0; i < named->versions.count; i++) resolve_edition(resolver, named->versions.items[i]);
  }
  if (rule->kind == rule_set && rule->set.index) resolve_before(resolver, resolver->model->sets.items[rule->set.index].rule);
  for (size_t i = 0; i < rule->children.count; i++) resolve_before(resolver, rule->children.items[i]);
  for (size_t i = 0; i < rule->plus.count; i++) resolve_before(resolver, rule->plus.items[i]);
  for (size_t i = 0; i < rule->rows.count; i++) resolve_before(resolver, rule->rows.items[i].rule);
}

static void resolve_edition(struct resolver *resolver, struct resolved_business *edition) {
  if (edition->root || !edition->business->requires) return;
  resolve_before(resolver, edition->business->requires);
  struct resolved_business *outer = resolver->business;
  resolver->business = edition;
  resolve_tree(resolver);
  if (edition->root) {
    edition->not_stated = edition->root->kind == ZN_REQUIRE_NOT_STATED;
    edition->choices = count_choices(resolver, edition->root);
    resolve_ids(resolver);
    edition->simple = is_simple(resolver->model, edition);
  }
  resolver->business = outer;
}

static void number_nodes(struct resolver *resolver, const struct resolved_business *edition) {
  for (size_t i = 0; i < edition->nodes.count; i++) {
    edition->nodes.items[i]->number = (uint32_t)resolver->resolved->nodes.count;
    *LIST_PUSH(resolver->arena, &resolver->resolved->nodes) = edition->nodes.items[i];
  }
}

struct resolved *resolve(struct arena *arena, struct diags *diags, const struct model *model) {
  struct resolved *resolved = ARENA_NEW(arena, struct resolved);
  struct resolver *resolver = ARENA_NEW(arena, struct resolver);
  resolved->model = model;
  *resolver = (struct resolver){.arena = arena, .diags = diags, .model = model, .resolved = resolved};
  editions_add(resolver);
  *LIST_PUSH(arena, &resolved->nodes) = NULL;
  for (size_t i = 1; i < resolved->editions.count; i++) resolve_edition(resolver, resolved->editions.items[i]);
  for (size_t i = 1; i < resolved->editions.count; i++) number_nodes(resolver, resolved->editions.items[i]);
  resolve_conditions(resolver);
  return resolved;
}
