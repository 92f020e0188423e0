/* resolve.c: turns the rules of each business into its tree of requirements, with everything inherited put where it applies. May be given
 * a model with errors: what is broken is left out, and nothing is reported twice. */
#include "resolve.h"

/* More alternatives than this are more than one evaluation can try. */
static uint64_t limited(uint64_t choices) { return choices > ZN_CHOICES_MAX ? ZN_CHOICES_MAX + 1 : choices; }

static enum zn_requirement_kind kind_of(const struct rule *rule) {
  switch (rule->kind) {
    case rule_documents: return ZN_REQUIRE_DOCUMENT;
    case rule_any: return ZN_REQUIRE_ANY;
    case rule_not_stated: return ZN_REQUIRE_NOT_STATED;
    default: return ZN_REQUIRE_ALL; /* nothing is needed where a group of all has no members */
  }
}

static struct requirement *resolve_rule(struct resolver *resolver, const struct rule *rule, struct requirement *parent,
                                        const struct scope *scope);

/* Puts the rule's own `each` before those above it; the place that tells which were of use belongs to the caller's scopes. */
static const struct scope *enter(struct resolver *resolver, const struct rule *rule, const struct scope *scope) {
  for (size_t i = 0; i < rule->each.count; i++) {
    struct scope *inner = ARENA_NEW(resolver->arena, struct scope);
    *inner = (struct scope){.outer = scope, .each = &rule->each.items[i], .used = ARENA_NEW(resolver->arena, bool)};
    scope = inner;
  }
  return scope;
}

static void leave(struct resolver *resolver, const struct scope *scope, const struct scope *outer) {
  for (; scope != outer; scope = scope->outer)
    if (!*scope->used && !diags_errors(resolver->diags)) diag(resolver->diags, .code = D_each_idle, .at = scope->each->mark);
}

static void resolve_children(struct resolver *resolver, struct requirement *node, const struct scope *scope) {
  node->need = node->kind == ZN_REQUIRE_ANY;
  for (size_t i = 0; i < node->rule->children.count; i++) {
    struct requirement *child = resolve_rule(resolver, node->rule->children.items[i], node, scope);
    *LIST_PUSH(resolver->arena, &node->children) = child;
  }
}

static struct requirement *resolve_rule(struct resolver *resolver, const struct rule *rule, struct requirement *parent,
                                        const struct scope *scope) {
  struct requirement *node = ARENA_NEW(resolver->arena, struct requirement);
  struct resolved_business *business = resolver->business;
  *node = (struct requirement){.kind = kind_of(rule), .rule = rule, .parent = parent};
  *LIST_PUSH(resolver->arena, &business->nodes) = node;
  const struct scope *inner = enter(resolver, rule, scope);
  if (node->kind == ZN_REQUIRE_DOCUMENT) {
    node->leaf = (uint32_t)business->leaves.count;
    *LIST_PUSH(resolver->arena, &business->leaves) = node;
    resolve_leaf(resolver, node, inner);
  } else resolve_children(resolver, node, inner);
  leave(resolver, inner, scope);
  return node;
}

/* Combinations of alternatives below a node. The innermost choice that has too many is told of it. */
static uint64_t count_choices(struct resolver *resolver, const struct requirement *node) {
  uint64_t choices = node->kind == ZN_REQUIRE_ANY ? 0 : 1;
  bool below = false;
  for (size_t i = 0; i < node->children.count; i++) {
    uint64_t child = count_choices(resolver, node->children.items[i]);
    below = below || child > ZN_CHOICES_MAX;
    choices = limited(node->kind == ZN_REQUIRE_ANY ? choices + child : choices * child);
  }
  if (choices > ZN_CHOICES_MAX && !below)
    diag(resolver->diags, .code = D_too_many_choices, .at = node->rule->record.mark,
         .args = {arena_printf(resolver->arena, "%u", ZN_CHOICES_MAX)});
  return choices;
}

/* --- simple businesses: at most one leaf for each document and form, so that a verdict needs no assignment (zn_image.h) --- */

static bool leaf_simple(const struct model *model, const struct requirement *leaf) {
  if (leaf->kind != ZN_REQUIRE_DOCUMENT || leaf->documents.count != 1 || leaf->shared || leaf->optional || leaf->later || leaf->specs)
    return false;
  for (size_t i = 0; i < leaf->marks.count; i++)
    if (leaf->marks.items[i].by != model->marks.items[leaf->marks.items[i].mark].by.index) return false;
  return leaf->party == 1;
}

static bool leaves_overlap(const struct requirement *a, const struct requirement *b) {
  if (a->need == b->need && a->forms && b->forms && !(a->forms & b->forms)) return false;
  for (size_t i = 0; i < a->documents.count; i++)
    if (leaf_asks(b, a->documents.items[i])) return true;
  return false;
}

static bool is_simple(const struct model *model, const struct resolved_business *business) {
  const struct requirement *root = business->root;
  if (root->kind != ZN_REQUIRE_ALL || root->children.count != business->leaves.count) return false;
  if (business->leaves.count < 1 || business->leaves.count > ZN_SIMPLE_LEAVES_MAX) return false;
  for (size_t i = 0; i < root->children.count; i++) {
    if (!leaf_simple(model, root->children.items[i])) return false;
    for (size_t j = 0; j < i; j++)
      if (leaves_overlap(root->children.items[i], root->children.items[j])) return false;
  }
  return true;
}

static void resolve_business(struct resolver *resolver, const struct business *business, uint32_t *number) {
  struct resolved_business *resolved = resolver->business;
  resolved->business = business;
  if (!business->requires) return;
  resolved->root = resolve_rule(resolver, business->requires, NULL, NULL);
  for (size_t i = 0; i < resolved->nodes.count; i++) resolved->nodes.items[i]->number = (*number)++;
  resolved->not_stated = resolved->root->kind == ZN_REQUIRE_NOT_STATED;
  resolved->choices = count_choices(resolver, resolved->root);
  resolve_ids(resolver);
  resolved->simple = is_simple(resolver->model, resolved);
}

struct resolved *resolve(struct arena *arena, struct diags *diags, const struct model *model) {
  struct resolved *resolved = ARENA_NEW(arena, struct resolved);
  struct resolver *resolver = ARENA_NEW(arena, struct resolver);
  uint32_t number = 1;
  *resolver = (struct resolver){.arena = arena, .diags = diags, .model = model};
  resolved->model = model;
  for (size_t i = 0; i < model->businesses.count; i++) {
    resolver->business = LIST_PUSH(arena, &resolved->businesses);
    if (i) resolve_business(resolver, &model->businesses.items[i], &number);
  }
  return resolved;
}
