/* check_groups.c: checks groups of which some must be chosen: that there are enough for everybody, that points can be reached, and that
 * worths and caps make a difference. */
#include "proofs.h"
#include "resolve.h"

enum { absent_max = 8 }; /* children that may be absent, of which every combination is looked at */

static void told(struct proofs *proofs, const void *about, struct diag diag) {
  if (!proofs_told(proofs, about)) diag_add(proofs_check(proofs)->diags, &diag);
  proofs_hush(proofs, about);
}
#define told_at(proofs, about, ...) told(proofs, about, (struct diag){__VA_ARGS__})

static const char *number(struct proofs *proofs, uint64_t value) {
  return arena_printf(proofs_arena(proofs), "%llu", (unsigned long long)value);
}

/* --- points --- */

typedef LIST(const struct requirement *) leaf_list;

static void leaves_below(struct proofs *proofs, const struct requirement *node, leaf_list *leaves) {
  if (node->kind == ZN_REQUIRE_DOCUMENT) *LIST_PUSH(proofs_arena(proofs), leaves) = node;
  for (size_t i = 0; i < node->children.count; i++) leaves_below(proofs, node->children.items[i], leaves);
}

static bool is_capped(const struct points_cap *cap, zn_document document) {
  for (size_t i = 0; i < cap->documents.count; i++)
    if (cap->documents.items[i].index == document) return true;
  return false;
}

/* Whether all pieces of an entry count towards a cap. */
static bool caps_entry(const struct points_cap *cap, const struct requirement *entry) {
  for (size_t i = 0; i < entry->documents.count; i++)
    if (!is_capped(cap, entry->documents.items[i])) return false;
  return entry->kind == ZN_REQUIRE_DOCUMENT && entry->documents.count;
}

/* The tightest cap that bounds an entry, as its place + 1; 0: none. */
static size_t cap_of(const struct rule *points, const struct requirement *entry) {
  size_t tightest = 0;
  for (size_t i = 0; i < points->caps.count; i++)
    if (caps_entry(&points->caps.items[i], entry) && (!tightest || points->caps.items[i].count < points->caps.items[tightest - 1].count))
      tightest = i + 1;
  return tightest;
}

/* How often an entry counts when its pieces may be `room`: once for the first `need`, then for every further one. */
static uint64_t entry_points(const struct requirement *entry, uint64_t room, uint64_t enough) {
  const struct rule *rule = entry->rule;
  if (room < entry->need && entry->kind == ZN_REQUIRE_DOCUMENT) return 0;
  if (!rule->further || entry->kind != ZN_REQUIRE_DOCUMENT) return rule->worth;
  uint64_t further = room - entry->need;
  return further > enough ? rule->worth + enough * rule->further : rule->worth + further * rule->further;
}

/* An upper bound on the points of the entries that one cap bounds: the dearest once each, a piece each, and what room is left for the
 * dearest of the further pieces. */
static uint64_t capped_points(struct proofs *proofs, const struct requirement *group, size_t cap, uint64_t absent, uint64_t enough) {
  uint64_t room = group->rule->caps.items[cap - 1].count, left = room, points = 0, dearest_further = 0;
  bool *taken = arena_array(proofs_arena(proofs), group->children.count, sizeof *taken);
  for (;;) {
    const struct requirement *best = NULL;
    size_t place = 0;
    for (size_t i = 0; i < group->children.count; i++) {
      const struct requirement *entry = group->children.items[i];
      bool there = !taken[i] && !(i < 64 && absent >> i & 1) && cap_of(group->rule, entry) == cap && entry->need <= room;
      if (there && (!best || entry->rule->worth > best->rule->worth)) best = entry, place = i;
      if (there && entry->rule->further > dearest_further) dearest_further = entry->rule->further;
    }
    if (!best || !left || best->rule->worth < dearest_further) break;
    taken[place] = true;
    points += best->rule->worth;
    left--;
  }
  return points + (left > enough ? enough : left) * dearest_further;
}

/* An upper bound on the points of the entries that are not absent, as far as it matters: `enough` or more is enough. */
static uint64_t most_points(struct proofs *proofs, const struct requirement *group, uint64_t absent, uint64_t enough) {
  uint64_t points = 0;
  for (size_t i = 0; i < group->children.count; i++) {
    const struct requirement *entry = group->children.items[i];
    if (!(i < 64 && absent >> i & 1) && !cap_of(group->rule, entry)) points += entry_points(entry, UINT32_MAX, enough);
  }
  for (size_t cap = 1; cap <= group->rule->caps.count; cap++) points += capped_points(proofs, group, cap, absent, enough);
  return points;
}

static void examine_entry(struct proofs *proofs, const struct requirement *group, const struct requirement *entry) {
  const struct rule *rule = entry->rule, *points = group->rule;
  size_t cap = cap_of(points, entry);
  if (!rule->worth) told_at(proofs, rule, .code = D_worth_lacking, .at = rule->record.mark);
  if (!rule->further) return;
  bool many = entry->kind == ZN_REQUIRE_DOCUMENT && (!cap || points->caps.items[cap - 1].count > entry->need);
  if (!many || rule->worth >= points->need) told_at(proofs, &rule->further, .code = D_further_idle, .at = rule->record.mark);
}

/* A cap bounds something where more pieces than it allows could count. */
static void examine_cap(struct proofs *proofs, const struct requirement *group, const struct points_cap *cap) {
  leaf_list leaves = {0};
  uint64_t pieces = 0;
  for (size_t i = 0; i < group->children.count; i++) leaves_below(proofs, group->children.items[i], &leaves);
  for (size_t i = 0; i < leaves.count; i++) {
    const struct requirement *leaf = leaves.items[i];
    bool concerns = false, open = leaf->rule->further || leaf->rule->variants.count || leaf->rule->copies_fact.index;
    for (size_t d = 0; d < leaf->documents.count; d++) concerns |= is_capped(cap, leaf->documents.items[d]);
    if (concerns) pieces += open ? UINT32_MAX : leaf->need;
  }
  const struct expectation expectation = {.about = cap, .code = D_cap_idle, .at = cap->mark};
  proofs_expect_answer(proofs, expectation, pieces > cap->count ? answer_yes : answer_no);
}

static void examine_points(struct proofs *proofs, const struct requirement *group) {
  const struct rule *rule = group->rule;
  for (size_t i = 0; i < group->children.count; i++) examine_entry(proofs, group, group->children.items[i]);
  for (size_t i = 0; i < rule->caps.count; i++) examine_cap(proofs, group, &rule->caps.items[i]);
  uint64_t most = most_points(proofs, group, 0, rule->need);
  if (most < rule->need)
    told_at(proofs, rule, .code = D_points_unreachable, .at = rule->record.mark,
            .args = {number(proofs, rule->need), number(proofs, most)});
}

/* --- enough to choose from --- */

/* Whether a group can be met by the children that are not absent. */
static bool is_enough(struct proofs *proofs, const struct requirement *group, uint64_t absent) {
  size_t there = 0;
  if (group->kind == ZN_REQUIRE_POINTS) return most_points(proofs, group, absent, group->rule->need) >= group->rule->need;
  for (size_t i = 0; i < group->children.count; i++) there += !(i < 64 && absent >> i & 1);
  return there >= group->need;
}

/* Whether some facts leave exactly too few: each child of `absent` is absent, which is the least that is too much. */
static enum answer may_be_absent(struct proofs *proofs, const struct requirement *group, uint64_t absent, const struct standing *standing) {
  for (size_t i = 0; i < group->children.count && i < 64; i++)
    if (absent >> i & 1)
      standing = stand(proofs, standing, DENIED(group->children.items[i]->guard), group->children.items[i]->rule->record.mark);
  return proofs_possible(proofs, standing);
}

/* The business that asks for a group that is written elsewhere, in a set or another business. */
static struct mark asked_from(const struct requirement *group) {
  const struct record *business = &group->business->business->record;
  const struct mark *at = &group->rule->record.mark;
  bool inside = at->file == business->mark.file && at->line >= business->mark.line && at->line <= business->mark.end_line;
  return inside ? (struct mark){0} : business->id_mark;
}

static void report_absent(struct proofs *proofs, const struct requirement *group, enum answer answer) {
  const struct rule *rule = group->rule;
  if (answer == answer_open) proofs_undecided(proofs, &rule->need, D_too_few_exist, rule->record.mark);
  if (answer != answer_yes) return;
  const char *witness = proofs_witness(proofs);
  told_at(proofs, &rule->need, .code = D_too_few_exist, .at = rule->record.mark, .also = asked_from(group),
          .args = {*witness ? witness : NULL});
}

/* Looks at the sets of absent children that are just too many; the children without a condition are never absent. */
static void examine_absence(struct proofs *proofs, const struct requirement *group, const struct standing *standing) {
  const struct rule *rule = group->rule;
  uint64_t conditional = 0, count = 0;
  for (size_t i = 0; i < group->children.count; i++) {
    if (!group->children.items[i]->guard) continue;
    count++;
    if (i < 64) conditional |= UINT64_C(1) << i;
  }
  if (group->kind == ZN_REQUIRE_ANY && count < group->children.count) return; /* one is always there */
  if (is_enough(proofs, group, conditional) && group->children.count <= 64) return;
  if (group->kind == ZN_REQUIRE_ANY && group->children.count <= 64) {
    report_absent(proofs, group, may_be_absent(proofs, group, conditional, standing));
    return;
  }
  if (count > absent_max) {
    report_absent(proofs, group, answer_open);
    return;
  }
  for (uint64_t absent = conditional; absent && !proofs_told(proofs, &rule->need); absent = (absent - 1) & conditional) {
    bool least = !is_enough(proofs, group, absent);
    for (size_t i = 0; least && i < group->children.count; i++)
      if (absent >> i & 1) least = is_enough(proofs, group, absent & ~(UINT64_C(1) << i));
    if (least) report_absent(proofs, group, may_be_absent(proofs, group, absent, standing));
  }
}

void examine_group(struct proofs *proofs, const struct requirement *group, const struct standing *standing, bool can_be_met) {
  const struct rule *rule = group->rule;
  bool chosen = group->kind == ZN_REQUIRE_ANY || group->kind == ZN_REQUIRE_AT_LEAST || group->kind == ZN_REQUIRE_POINTS;
  bool is_entry = group->parent && group->parent->kind == ZN_REQUIRE_POINTS;
  const struct expectation counts = {.about = &rule->worth, .code = D_worth_idle, .at = rule->record.mark};
  if (rule->worth) proofs_expect_answer(proofs, counts, is_entry ? answer_yes : answer_no);
  if (group->kind == ZN_REQUIRE_POINTS) examine_points(proofs, group);
  if (group->kind == ZN_REQUIRE_AT_LEAST && group->need > group->children.count)
    told_at(proofs, rule, .code = D_too_few_entries, .at = rule->record.mark,
            .args = {number(proofs, group->need), number(proofs, group->children.count)});
  if (chosen && can_be_met && !proofs_told(proofs, rule)) examine_absence(proofs, group, standing);
}
