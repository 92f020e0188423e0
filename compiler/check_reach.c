/* check_reach.c: checks that everything in a business's tree of requirements is asked for in some case and can be met in some case. */
#include "proofs.h"
#include "resolve.h"

/* --- when a requirement exists --- */

static const struct standing *stand_in_row(struct proofs *proofs, const struct requirement *node, const struct standing *standing) {
  const struct table_row *row = node->row;
  if (!row || !node->parent) return standing;
  const struct check *check = proofs_check(proofs);
  const struct cond *is = resolve_row(check->arena, check->model, node->parent->rule, row);
  standing = stand(proofs, standing, HOLDS(is), row->mark);
  enum rule_kind kind = row->rule->kind;
  if (kind != rule_none && kind != rule_not_stated)
    expect(proofs, standing, .about = row, .code = D_row_never, .at = row->mark);
  return standing;
}

/* A group that chooses among its members: one that is never there spoils it. */
static const struct rule *choice_of(const struct requirement *node) {
  const struct requirement *parent = node->parent;
  bool chooses = parent && (parent->kind == ZN_REQUIRE_ANY || parent->kind == ZN_REQUIRE_AT_LEAST || parent->kind == ZN_REQUIRE_POINTS);
  return chooses ? parent->rule : NULL;
}

static const struct standing *stand_unless(struct proofs *proofs, const struct requirement *node, const struct standing *standing) {
  const struct cond *unless = node->rule->unless;
  if (!unless) return standing;
  const struct standing *denied = stand(proofs, standing, DENIED(unless), unless->mark);
  expect(proofs, denied, .about = unless, .code = D_never_applies, .at = unless->mark, .spoils = choice_of(node));
  examine(proofs, unless, standing, NULL);
  return denied;
}

static const struct standing *stand_in_channels(struct proofs *proofs, const struct requirement *node, const struct standing *standing) {
  const ref_list *channels = &node->rule->channels;
  if (!channels->count) return standing;
  struct mark at = channels->items[0].mark;
  const struct cond *one = resolve_channels(proofs_arena(proofs), channels, at);
  const struct standing *inside = stand(proofs, standing, HOLDS(one), at);
  expect(proofs, inside, .about = channels, .code = D_never_applies, .at = at, .spoils = choice_of(node));
  expect(proofs, stand(proofs, standing, DENIED(one), at), .about = channels, .code = D_condition_always, .at = at);
  return inside;
}

static const struct standing *stand_in_days(struct proofs *proofs, const struct requirement *node, const struct standing *standing) {
  const struct rule *rule = node->rule;
  const struct cond *days = resolve_dated(proofs_arena(proofs), &rule->record, NULL);
  if (!days) return standing;
  standing = stand(proofs, standing, HOLDS(days), rule->record.mark);
  expect(proofs, standing, .about = &rule->record, .code = D_never_applies, .at = rule->record.mark,
         .spoils = choice_of(node));
  return standing;
}

/* What a requirement stands under beside what its group does; each condition of its own has to make a difference. */
static const struct standing *stand_in_rule(struct proofs *proofs, const struct requirement *node, const struct standing *standing) {
  const struct rule *rule = node->rule;
  standing = stand_in_row(proofs, node, standing);
  if (rule->when) {
    examine(proofs, rule->when, standing, choice_of(node));
    standing = stand(proofs, standing, HOLDS(rule->when), rule->when->mark);
  }
  standing = stand_in_days(proofs, node, stand_in_channels(proofs, node, stand_unless(proofs, node, standing)));
  return node->variant ? stand(proofs, standing, HOLDS(node->guard), rule->record.mark) : standing;
}

/* --- what it demands --- */

static void examine_marks(struct proofs *proofs, const struct demand *marks, size_t count, const struct standing *standing) {
  for (size_t i = 0; i < count; i++) examine(proofs, marks[i].when, standing, NULL);
}

static void examine_each(struct proofs *proofs, const struct rule *rule, const struct standing *standing) {
  for (size_t i = 0; i < rule->each.count; i++) {
    const struct each *each = &rule->each.items[i];
    examine(proofs, each->when, standing, NULL);
    const struct standing *inside = each->when ? stand(proofs, standing, HOLDS(each->when), each->when->mark) : standing;
    examine_marks(proofs, each->marks.items, each->marks.count, inside);
  }
}

/* The first number that holds counts; the last, without a condition, need not be reached. */
static void examine_copies(struct proofs *proofs, const struct rule *rule, const struct standing *place) {
  const struct standing *standing = place;
  for (size_t i = 0; i < rule->variants.count; i++) {
    const struct copies_variant *variant = &rule->variants.items[i];
    if (!variant->when) continue;
    examine(proofs, variant->when, place, NULL);
    expect(proofs, stand(proofs, standing, HOLDS(variant->when), variant->mark), .about = variant, .under = variant->when,
           .code = D_never_reached, .at = variant->mark, .place = place);
    standing = stand(proofs, standing, DENIED(variant->when), variant->mark);
  }
}

static const struct cond *day_condition(struct proofs *proofs, enum zn_code_op relation, struct day_sum day) {
  struct cond *cond = ARENA_NEW(proofs_arena(proofs), struct cond);
  *cond = (struct cond){.kind = cond_day, .mark = day.mark, .slot = ZN_SLOT_TODAY, .relation = relation, .day = day};
  return cond;
}

/* A piece that does not follow later is not issued after the day on which it is handed in, and by `max-age` not long before. */
const struct cond *piece_days(struct proofs *proofs, const struct requirement *leaf) {
  struct arena *arena = proofs_arena(proofs);
  struct day_sum issued = {.mark = leaf->rule->record.mark, .base = ZN_SLOT_ISSUED};
  const struct cond *days = resolve_both(arena, leaf->rule->issued, leaf->rule->expires);
  if (!leaf->later && (leaf->rule->issued || leaf->max_age.unit)) days = resolve_both(arena, day_condition(proofs, ZN_CODE_FROM, issued), days);
  if (!leaf->max_age.unit) return days;
  issued.number = leaf->max_age.number;
  issued.unit = leaf->max_age.unit;
  const struct cond *age = day_condition(proofs, ZN_CODE_UNTIL, issued);
  if (!leaf->age_guard) return resolve_both(arena, age, days);
  struct cond *any = ARENA_NEW(arena, struct cond);
  *any = (struct cond){.kind = cond_any, .mark = age->mark};
  *LIST_PUSH(arena, &any->children) = (struct cond *)resolve_not(arena, leaf->age_guard);
  *LIST_PUSH(arena, &any->children) = (struct cond *)age;
  return resolve_both(arena, any, days);
}

static void examine_days(struct proofs *proofs, const struct requirement *leaf, const struct standing *standing) {
  const struct rule *rule = leaf->rule;
  const struct cond *days = piece_days(proofs, leaf);
  enum answer issued = examine(proofs, rule->issued, standing, NULL), expires = examine(proofs, rule->expires, standing, NULL);
  if (!days || issued == answer_no || expires == answer_no) return;
  expect(proofs, stand(proofs, standing, HOLDS(days), rule->record.mark), .about = &rule->max_age, .code = D_never_met,
         .at = rule->record.mark, .spoils = rule);
}

/* Marks that bear the same day: two of them at least have to be demanded at once. */
static void examine_same_day(struct proofs *proofs, const struct requirement *leaf, const struct standing *standing) {
  const struct rule *rule = leaf->rule;
  const struct resolved_mark *first = NULL;
  enum answer answer = answer_no;
  for (size_t i = 0; i < leaf->marks.count; i++) {
    const struct resolved_mark *mark = &leaf->marks.items[i];
    bool listed = false;
    for (size_t j = 0; j < rule->same_day.count; j++) listed |= rule->same_day.items[j].index == mark->mark;
    if (!listed) continue;
    if (!first) first = mark;
    else if (answer == answer_no) {
      const struct standing *one = stand(proofs, standing, HOLDS(first->guard), (struct mark){0});
      answer = proofs_possible(proofs, stand(proofs, one, HOLDS(mark->guard), (struct mark){0}));
    }
  }
  const struct expectation expectation = {.about = &rule->same_day, .code = D_same_day_idle, .at = rule->same_day.items[0].mark};
  proofs_expect_answer(proofs, expectation, answer);
}

static void examine_leaf(struct proofs *proofs, const struct requirement *leaf, const struct standing *standing) {
  examine_marks(proofs, leaf->rule->marks.items, leaf->rule->marks.count, standing);
  examine_copies(proofs, leaf->rule, standing);
  examine_days(proofs, leaf, standing);
  if (leaf->rule->same_day.count) examine_same_day(proofs, leaf, standing);
}

/* --- whether it can be met --- */

static void push(struct proofs *proofs, struct cond *group, const struct cond *cond) {
  *LIST_PUSH(proofs_arena(proofs), &group->children) = (struct cond *)cond;
}

/* A child that exists is met: of groups of all. */
static const struct cond *all_met(struct proofs *proofs, const struct requirement *node) {
  struct cond *all = ARENA_NEW(proofs_arena(proofs), struct cond);
  *all = (struct cond){.kind = cond_all, .mark = node->rule->record.mark};
  for (size_t i = 0; i < node->children.count; i++) {
    const struct requirement *child = node->children.items[i];
    const struct cond *met = met_condition(proofs, child);
    if (!met) continue;
    struct cond *any = ARENA_NEW(proofs_arena(proofs), struct cond);
    *any = (struct cond){.kind = cond_any, .mark = met->mark};
    if (child->guard) push(proofs, any, resolve_not(proofs_arena(proofs), child->guard));
    push(proofs, any, met);
    push(proofs, all, any);
  }
  return all->children.count ? all : NULL;
}

/* One child exists and is met. */
static const struct cond *one_met(struct proofs *proofs, const struct requirement *node) {
  struct cond *any = ARENA_NEW(proofs_arena(proofs), struct cond);
  *any = (struct cond){.kind = cond_any, .mark = node->rule->record.mark};
  for (size_t i = 0; i < node->children.count; i++) {
    const struct requirement *child = node->children.items[i];
    const struct cond *met = resolve_both(proofs_arena(proofs), child->guard, met_condition(proofs, child));
    if (!met) return NULL;
    push(proofs, any, met);
  }
  return any;
}

/* Of several that must be chosen one is looked at. */
const struct cond *met_condition(struct proofs *proofs, const struct requirement *node) {
  switch (node->kind) {
    case ZN_REQUIRE_HOLDS: return node->rule->holds;
    case ZN_REQUIRE_ALL:
    case ZN_REQUIRE_DEPENDING: return all_met(proofs, node);
    case ZN_REQUIRE_ANY:
    case ZN_REQUIRE_AT_LEAST: return one_met(proofs, node);
    default: return NULL;
  }
}

static void examine_node(struct proofs *proofs, const struct requirement *node, const struct standing *outer) {
  const struct rule *rule = node->rule;
  const struct standing *standing = stand_in_rule(proofs, node, outer);
  const struct rule *parent = node->parent ? node->parent->rule : NULL;
  if (standing != outer && proofs_possible(proofs, standing) == answer_no) return; /* in this place it is not there */
  examine_each(proofs, rule, standing);
  if (node->kind == ZN_REQUIRE_DOCUMENT) examine_leaf(proofs, node, standing);
  if (node->kind == ZN_REQUIRE_HOLDS) examine(proofs, rule->holds, standing, NULL);
  for (size_t i = 0; i < node->children.count; i++) examine_node(proofs, node->children.items[i], standing);
  const struct cond *met = met_condition(proofs, node);
  enum answer can = answer_yes;
  if (met)
    can = expect(proofs, stand(proofs, standing, HOLDS(met), (struct mark){0}), .about = rule, .under = rule->holds, .code = D_never_met,
                 .at = rule->record.mark, .spoils = parent);
  examine_group(proofs, node, standing, can != answer_no);
  if (node->kind == ZN_REQUIRE_ANY || node->kind == ZN_REQUIRE_POINTS) examine_alternatives(proofs, node, standing);
}

void examine_tree(struct proofs *proofs, const struct resolved_business *edition, const struct standing *standing) {
  if (edition->root) examine_node(proofs, edition->root, standing);
}
