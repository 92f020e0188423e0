/* resolve_tree.c: turns the rules of a business into its tree of requirements: sets and `same-as` become what they stand for, rows of tables
 * nodes with a guard, `each` applies to what lies below. May be given a model with errors: what is broken is left out, and nothing is reported
 * twice. Rings of sets and of businesses are cut already. */
#include <string.h>

#include "names.h"
#include "resolve.h"
#include "words.h"

/* Where a rule is resolved: below what, under which `each`, and which of the rules that it brings along are left out (`without`). */
struct place {
  struct requirement *parent;
  const struct scope *scope;
  const struct omission *omission;
  const struct table_row *row;
  uint32_t branch;
};
struct omission {
  const struct omission *outer;
  LIST(const struct rule *) rules;
};

static void resolve_rule(struct resolver *resolver, const struct rule *rule, const struct place *place);

static enum zn_requirement_kind kind_of(const struct rule *rule) {
  switch (rule->kind) {
    case rule_documents: return ZN_REQUIRE_DOCUMENT;
    case rule_any: return ZN_REQUIRE_ANY;
    case rule_not_stated: return ZN_REQUIRE_NOT_STATED;
    case rule_at_least: return ZN_REQUIRE_AT_LEAST;
    case rule_points: return ZN_REQUIRE_POINTS;
    case rule_depending: return ZN_REQUIRE_DEPENDING;
    case rule_holds: return ZN_REQUIRE_HOLDS;
    case rule_unclear: return ZN_REQUIRE_UNCLEAR;
    default: return ZN_REQUIRE_ALL; /* nothing is needed where a group of all has no members */
  }
}

bool nodes_apart(const struct requirement *one, const struct requirement *other) {
  return (one->branch && other->branch && one->branch != other->branch) || (one->rule == other->rule && one->variant != other->variant);
}

static bool is_omitted(const struct omission *omission, const struct rule *rule) {
  for (; omission; omission = omission->outer)
    for (size_t i = 0; i < omission->rules.count; i++)
      if (omission->rules.items[i] == rule) return true;
  return false;
}

/* Whether a group says nothing of itself, so that its members may as well stand in its place. */
static bool is_bare(const struct rule *rule) {
  const struct record *record = &rule->record;
  return !record->id && !record->sources.count && !text_given(&record->note) && !(record->from | record->until | record->seen) &&
         !rule->when && !rule->unless && !rule->channels.count && !text_given(&rule->outcome) && !rule->worth;
}

/* --- `each` --- */

/* Puts the rule's own `each` before those above it; the place that tells which were of use belongs to the caller's scopes. */
static const struct scope *enter(struct resolver *resolver, const struct rule *rule, const struct scope *scope) {
  for (size_t i = 0; i < rule->each.count; i++) {
    struct scope *inner = ARENA_NEW(resolver->arena, struct scope);
    *inner = (struct scope){.outer = scope, .each = &rule->each.items[i], .used = ARENA_NEW(resolver->arena, bool)};
    scope = inner;
  }
  return scope;
}

/* Tells of an `each` that gave nothing; what is brought along by `same-as` is told where it stands. */
static void leave(struct resolver *resolver, const struct scope *scope, const struct place *place) {
  for (; scope != place->scope && !place->omission; scope = scope->outer)
    if (!*scope->used && !diags_errors(resolver->diags)) diag(resolver->diags, .code = D_each_idle, .at = scope->each->mark);
}

/* --- what stands for something else --- */

/* The editions of a business that may be in force while the one under work is, and that demand something else than the one before. */
typedef LIST(const struct resolved_business *) edition_list;

static bool overlap(const struct resolved_business *one, const struct resolved_business *other) {
  return (!one->end || other->start <= one->end) && (!other->end || one->start <= other->end);
}

static edition_list editions_of(struct resolver *resolver, uint32_t business) {
  const struct resolved_business *named = &resolver->resolved->businesses.items[business];
  edition_list editions = {0};
  for (size_t i = 0; i <= named->versions.count; i++) {
    const struct resolved_business *edition = i ? named->versions.items[i - 1] : named;
    const struct resolved_business *last = editions.count ? editions.items[editions.count - 1] : NULL;
    bool is_same = last && last->business->requires == edition->business->requires;
    if (overlap(edition, resolver->business) && !is_same) *LIST_PUSH(resolver->arena, &editions) = edition;
  }
  if (!editions.count) *LIST_PUSH(resolver->arena, &editions) = named;
  return editions;
}

/* Finds what `without` names in one edition of the business; gives whether the name is one of its. */
static bool omit(struct resolver *resolver, struct omission *omission, const struct resolved_business *edition, const struct ref *name,
                 bool *ambiguous) {
  const struct requirement *node = requirement_named(resolver->model, edition, name->name, ambiguous);
  if (node) *LIST_PUSH(resolver->arena, &omission->rules) = node->rule;
  return node != NULL;
}

static void report_without(struct resolver *resolver, const struct resolved_business *edition, const struct ref *name, bool ambiguous) {
  LIST(const char *) ids = {0};
  for (size_t i = 0; i < edition->nodes.count; i++)
    if (edition->nodes.items[i]->id) *LIST_PUSH(resolver->arena, &ids) = edition->nodes.items[i]->id;
  if (ambiguous)
    diag(resolver->diags, .code = D_name_ambiguous, .at = name->mark, .args = {name->name, ids_like(resolver->arena, edition, name->name)});
  else diag(resolver->diags, .code = D_unknown_name, .at = name->mark,
            .args = {word_both(word_requirement), name->name, suggest(name->name, ids.items, ids.count)});
}

static struct omission omission_of(struct resolver *resolver, const struct rule *rule, const edition_list *editions,
                                   const struct omission *outer) {
  struct omission omission = {.outer = outer};
  for (size_t i = 0; i < rule->without.count; i++) {
    bool found = false, ambiguous = false, is_many = false;
    for (size_t e = 0; e < editions->count; e++) {
      found |= omit(resolver, &omission, editions->items[e], &rule->without.items[i], &is_many);
      ambiguous |= is_many;
    }
    if (!found && editions->items[0]->root) report_without(resolver, editions->items[0], &rule->without.items[i], ambiguous);
  }
  return omission;
}

static void resolve_list(struct resolver *resolver, struct rule *const *rules, size_t count, const struct place *place) {
  for (size_t i = 0; i < count; i++) resolve_rule(resolver, rules[i], place);
}

/* What an edition demands, in a group of its own that is there while the edition is in force. */
static void resolve_branch(struct resolver *resolver, const struct resolved_business *edition, const struct place *place) {
  const struct record *record = &edition->business->record;
  struct rule *branch = ARENA_NEW(resolver->arena, struct rule);
  *branch = (struct rule){.kind = rule_all, .shown = -1, .copies = 1};
  branch->record = (struct record){.mark = record->mark, .from = edition->start, .until = edition->end, .sources = record->sources};
  if (!record->from) branch->record.from = 0, branch->record.seen = record->seen;
  *LIST_PUSH(resolver->arena, &branch->children) = edition->business->requires;
  resolve_rule(resolver, branch, place);
}

/* Members of a `same-as` group: what the business demands, less `without`, and `plus`, which joins it under its `each`. */
static void resolve_same(struct resolver *resolver, const struct rule *rule, const edition_list *editions, const struct place *place) {
  struct omission omission = omission_of(resolver, rule, editions, place->omission);
  const struct rule *top = editions->items[0]->business->requires;
  struct place inside = *place;
  inside.omission = &omission;
  for (size_t i = 0; i < editions->count && editions->count > 1; i++) {
    inside.branch = (uint32_t)i + 1;
    resolve_branch(resolver, editions->items[i], &inside);
  }
  inside.branch = place->branch;
  struct place beside = *place;
  if (editions->count == 1 && top) {
    beside.scope = enter(resolver, top, place->scope);
    bool is_group = top->kind == rule_all && is_bare(top);
    if (is_group) inside.scope = beside.scope;
    if (is_group) resolve_list(resolver, top->children.items, top->children.count, &inside);
    else resolve_rule(resolver, top, &inside);
  }
  resolve_list(resolver, rule->plus.items, rule->plus.count, &beside);
}

/* --- nodes --- */

static struct requirement *node_add(struct resolver *resolver, const struct rule *rule, const struct place *place) {
  struct requirement *node = ARENA_NEW(resolver->arena, struct requirement);
  *node = (struct requirement){.kind = kind_of(rule),
                               .rule = rule,
                               .business = resolver->business,
                               .parent = place->parent,
                               .row = place->row,
                               .branch = place->branch,
                               .is_brought = place->omission != NULL,
                               .need = rule->need,
                               .seen = rule->record.seen};
  *LIST_PUSH(resolver->arena, &resolver->business->nodes) = node;
  if (place->parent) *LIST_PUSH(resolver->arena, &place->parent->children) = node;
  return node;
}

const struct cond *resolve_row(struct arena *arena, const struct model *model, const struct rule *table, const struct table_row *row) {
  const struct fact *fact = &model->facts.items[table->table.index];
  struct cond *cond = ARENA_NEW(arena, struct cond);
  *cond = (struct cond){.kind = fact->type == ZN_FACT_ENUM ? cond_member : cond_any, .mark = row->mark, .slot = ZN_SLOT_FACTS + table->table.index};
  for (size_t i = 0; i < row->values.count; i++) {
    int64_t value = row->values.items[i];
    if (cond->kind == cond_member) {
      *LIST_PUSH(arena, &cond->values) = value;
      continue;
    }
    struct cond *truth = ARENA_NEW(arena, struct cond);
    *truth = (struct cond){.kind = cond_range, .mark = row->mark, .slot = cond->slot, .low = value, .high = value};
    *LIST_PUSH(arena, &cond->children) = truth;
  }
  if (cond->kind == cond_any) cond->slot = ZN_SLOT_NONE;
  return cond;
}

/* A row is a node of its own, also when it demands nothing: the table's fact then still decides. */
static void resolve_rows(struct resolver *resolver, const struct rule *table, const struct place *place) {
  struct place inside = *place;
  if (!table->table.index) return;
  for (size_t i = 0; i < table->rows.count; i++) {
    inside.row = &table->rows.items[i];
    resolve_rule(resolver, inside.row->rule, &inside);
  }
}

static void resolve_members(struct resolver *resolver, const struct rule *rule, const struct place *place) {
  const edition_list *editions = NULL;
  edition_list found = {0};
  if (rule->kind == rule_same_as && rule->same_as.index) found = editions_of(resolver, rule->same_as.index), editions = &found;
  if (editions) resolve_same(resolver, rule, editions, place);
  else if (rule->kind == rule_same_as) resolve_list(resolver, rule->plus.items, rule->plus.count, place);
  else if (rule->kind == rule_set) {
    if (rule->set.index) resolve_rule(resolver, resolver->model->sets.items[rule->set.index].rule, place);
  } else if (rule->kind == rule_depending) resolve_rows(resolver, rule, place);
  else resolve_list(resolver, rule->children.items, rule->children.count, place);
}

/* A set, or the whole of another business, that is named without more stands for what it holds. */
static const struct rule *stand_in(struct resolver *resolver, const struct rule *rule) {
  if (!is_bare(rule) || rule->each.count) return rule;
  if (rule->kind == rule_set && rule->set.index) return resolver->model->sets.items[rule->set.index].rule;
  if (rule->kind != rule_same_as || !rule->same_as.index || rule->plus.count || rule->without.count) return rule;
  edition_list editions = editions_of(resolver, rule->same_as.index);
  return editions.count == 1 && editions.items[0]->business->requires ? editions.items[0]->business->requires : rule;
}

static void leaf_add(struct resolver *resolver, const struct rule *rule, const struct place *place, const struct scope *scope,
                     const struct form_variant *form, const struct cond *guard, uint32_t variant) {
  struct requirement *leaf = node_add(resolver, rule, place);
  leaf->guard = guard;
  leaf->variant = variant;
  leaf->leaf = (uint32_t)resolver->business->leaves.count;
  *LIST_PUSH(resolver->arena, &resolver->business->leaves) = leaf;
  resolve_leaf(resolver, leaf, scope, form);
}

/* A leaf, or one for each form that `each` gives it under a condition, and one for where no condition holds. */
static void resolve_leaves(struct resolver *resolver, const struct rule *rule, const struct place *place, const struct scope *scope,
                           const struct cond *guard) {
  form_list forms = resolve_forms(resolver, rule, scope);
  bool is_single = !forms.count || !forms.items[0].when;
  uint32_t variant = !is_single;
  for (size_t i = 0; i < forms.count && forms.items[i].when; i++) {
    leaf_add(resolver, rule, place, scope, &forms.items[i], resolve_both(resolver->arena, forms.items[i].when, guard), variant++);
    guard = resolve_both(resolver->arena, resolve_not(resolver->arena, forms.items[i].when), guard);
  }
  const struct form_variant *last = forms.count && !forms.items[forms.count - 1].when ? &forms.items[forms.count - 1] : NULL;
  leaf_add(resolver, rule, place, scope, last, guard, variant);
}

static void resolve_group(struct resolver *resolver, const struct rule *rule, const struct place *place, struct place *inside,
                          const struct cond *guard) {
  struct requirement *node = node_add(resolver, rule, place);
  node->guard = guard;
  if (node->kind == ZN_REQUIRE_ANY || node->kind == ZN_REQUIRE_DEPENDING) node->need = 1;
  inside->parent = node;
  resolve_members(resolver, rule, inside);
}

static void resolve_rule(struct resolver *resolver, const struct rule *rule, const struct place *place) {
  for (const struct rule *other = stand_in(resolver, rule); other != rule && !is_omitted(place->omission, rule); other = stand_in(resolver, rule))
    rule = other;
  if (is_omitted(place->omission, rule)) return;
  struct place inside = *place;
  inside.scope = enter(resolver, rule, place->scope);
  inside.row = NULL;
  bool is_group = kind_of(rule) == ZN_REQUIRE_ALL && rule->kind != rule_none;
  if (place->parent && place->parent->kind == ZN_REQUIRE_ALL && is_group && is_bare(rule)) resolve_members(resolver, rule, &inside);
  else {
    const struct cond *row = place->row ? resolve_row(resolver->arena, resolver->model, place->parent->rule, place->row) : NULL;
    const struct cond *guard = resolve_guard(resolver, rule, row);
    if (rule->kind == rule_documents) resolve_leaves(resolver, rule, place, inside.scope, guard);
    else resolve_group(resolver, rule, place, &inside, guard);
  }
  leave(resolver, inside.scope, place);
}

/* --- windows that a renewal does not state --- */

/* A group of all that holds the rule, so that gaps can stand beside it. */
static const struct rule *grouped(struct resolver *resolver, struct rule *rule) {
  if (rule->kind == rule_all) return rule;
  struct rule *group = ARENA_NEW(resolver->arena, struct rule);
  *group = (struct rule){.kind = rule_all, .shown = -1, .copies = 1, .record.mark = rule->record.mark};
  *LIST_PUSH(resolver->arena, &group->children) = rule;
  return group;
}

/* What nobody knows of the time is a gap beside the papers. */
static void add_gap(struct resolver *resolver, const struct eligible *open) {
  struct rule *gap = ARENA_NEW(resolver->arena, struct rule);
  *gap = (struct rule){.kind = rule_not_stated, .record = open->record, .when = open->when, .shown = -1,
                       .text = resolver->model->messages[ZN_MESSAGE_RENEW_WINDOW_NOT_STATED]};
  gap->record.id = "window";
  gap->record.id_mark = open->record.mark;
  resolve_rule(resolver, gap, &(struct place){.parent = resolver->business->nodes.items[0]});
}

void resolve_tree(struct resolver *resolver) {
  const struct business *business = resolver->business->business;
  bool has_gaps = business->open_windows.count && business->requires->kind != rule_not_stated;
  resolve_rule(resolver, has_gaps ? grouped(resolver, business->requires) : business->requires, &(struct place){0});
  for (size_t i = 0; has_gaps && i < business->open_windows.count; i++) add_gap(resolver, &business->open_windows.items[i]);
  if (resolver->business->nodes.count) resolver->business->root = resolver->business->nodes.items[0];
}
