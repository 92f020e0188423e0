/* build_condition.c: turns conditions into trees of tests of slots; constants become ranges. A test that is wrong has been told and is left
 * out, so that the rest of its condition stays. Assumes that reading has limited how deep they nest. */
#include <string.h>

#include "build.h"

const char *const build_reserved[] = {"channel", "today", "region", "office", "any", "all", "not", "may-use", NULL};

static struct cond *new_cond(struct builder *builder, enum cond_kind kind, uint32_t slot, struct mark mark) {
  struct cond *cond = ARENA_NEW(builder->arena, struct cond);
  *cond = (struct cond){.kind = kind, .slot = slot, .mark = mark};
  return cond;
}

static struct cond *new_range(struct builder *builder, uint32_t slot, struct mark mark, int64_t low, int64_t high) {
  struct cond *cond = new_cond(builder, cond_range, slot, mark);
  cond->low = low;
  cond->high = high;
  return cond;
}

static void join(struct builder *builder, struct cond *group, struct cond *cond) {
  if (cond) *LIST_PUSH(builder->arena, &group->children) = cond;
}

/* A group of one is that one; a group from which everything wrong was left out is nothing. */
static struct cond *settled(struct cond *group) {
  if (group->children.count == 1) return group->children.items[0];
  return group->children.count ? group : NULL;
}

/* --- bounds --- */

enum side { side_low = 1, side_high = 2 };
static const struct bound {
  const char *key;
  bool of_days;
  unsigned sides;
  int open; /* 1: the bound itself is outside */
  enum zn_code_op relation;
} bounds[] = {
    {"under", false, side_high, 1, 0},
    {"at-most", false, side_high, 0, 0},
    {"at-least", false, side_low, 0, 0},
    {"over", false, side_low, 1, 0},
    {"before", true, side_high, 1, ZN_CODE_BEFORE},
    {"until", true, side_high, 0, ZN_CODE_UNTIL},
    {"is", true, side_low | side_high, 0, ZN_CODE_IS},
    {"from", true, side_low, 0, ZN_CODE_FROM},
    {"after", true, side_low, 1, ZN_CODE_AFTER},
};

static const struct bound *bound_named(const char *key) {
  for (size_t i = 0; i < sizeof bounds / sizeof *bounds; i++)
    if (!strcmp(bounds[i].key, key)) return &bounds[i];
  return NULL;
}

/* What is tested. */
struct subject {
  uint32_t slot;
  zn_fact fact;           /* 0: a day that is no fact */
  enum zn_fact_type type; /* 0: unknown, told */
  const char *name;
};

static const char *tests_of(enum zn_fact_type type) {
  if (type == ZN_FACT_INT || type == ZN_FACT_AGE)
    return DIAG_BOTH("a number, or under, at-most, at-least, over", "数字，或 under、at-most、at-least、over");
  if (type == ZN_FACT_DATE) return DIAG_BOTH("a day, or before, until, is, from, after", "日期，或 before、until、is、from、after");
  return DIAG_BOTH("a value, or a list of values", "一个值，或几个值的列表");
}

static bool bound_suits(struct builder *builder, const struct subject *subject, const struct bound *bound, const struct entry *key) {
  bool counts = subject->type == ZN_FACT_INT || subject->type == ZN_FACT_AGE;
  if (!subject->type || (bound->of_days ? subject->type == ZN_FACT_DATE : counts)) return true;
  diag(builder->diags, .code = D_test_kind, .at = key->mark,
       .args = {key->text, subject->name, build_fact_words(subject->type), tests_of(subject->type)});
  return false;
}

/* Narrows the range by a constant. */
static void narrow(struct cond *range, const struct bound *bound, int64_t value) {
  if (bound->sides & side_low) range->low = value + bound->open;
  if (bound->sides & side_high) range->high = value - bound->open;
}

static int64_t integer_of(const struct node *node) {
  int64_t value = 0;
  for (const char *at = node->text + (*node->text == '-'); *at; at++) value = value * 10 + (*at - '0');
  return *node->text == '-' ? -value : value;
}

static struct cond *day_test(struct builder *builder, uint32_t slot, const struct bound *bound, struct day_sum day) {
  struct cond *cond = new_cond(builder, cond_day, slot, day.mark);
  cond->relation = bound->relation;
  cond->day = day;
  return cond;
}

/* One bound: a constant narrows the range, another day makes a test of its own. */
static void one_bound(struct builder *builder, struct cond *group, struct cond *range, bool *narrowed, const struct bound *bound,
                      const struct node *node) {
  struct day_sum day = {0};
  if (!bound->of_days) narrow(range, bound, integer_of(node));
  else {
    day = build_sum(builder, node);
    if (!day.base && !day.day) return; /* told */
    if (day.base) join(builder, group, day_test(builder, range->slot, bound, day));
    else narrow(range, bound, day.day);
  }
  if (!day.base) *narrowed = true;
}

static struct cond *bounded(struct builder *builder, const struct subject *subject, const struct node *node) {
  struct cond *group = new_cond(builder, cond_all, 0, node->mark);
  struct cond *range = new_range(builder, subject->slot, node->mark, INT64_MIN, INT64_MAX);
  const struct entry *taken[2] = {NULL};
  bool narrowed = false;
  for (size_t i = 0; i < node->count; i++) {
    const struct entry *key = &node->keys[i];
    const struct bound *bound = bound_named(key->text);
    if (!node->items[i] || !bound || !bound_suits(builder, subject, bound, key)) continue;
    for (unsigned side = 0; side < 2; side++) {
      if (!(bound->sides >> side & 1)) continue;
      if (taken[side])
        diag(builder->diags, .code = D_bound_twice, .at = key->mark, .also = taken[side]->mark, .args = {key->text, taken[side]->text});
      taken[side] = key;
    }
    one_bound(builder, group, range, &narrowed, bound, node->items[i]);
  }
  if (narrowed) join(builder, group, range);
  return settled(group);
}

struct cond *build_dated(struct builder *builder, uint32_t slot, const struct node *node) {
  const struct subject subject = {.slot = slot, .type = ZN_FACT_DATE, .name = "day"};
  return node && node->kind == node_map ? bounded(builder, &subject, node) : NULL;
}

/* --- values --- */

/* The values of a list, or the one that stands alone. */
static size_t value_count(const struct node *node) { return node->kind == node_list ? node->count : 1; }
static const struct node *value_at(const struct node *node, size_t i) { return node->kind == node_list ? node->items[i] : node; }

static bool subject_value(struct builder *builder, const struct subject *subject, const struct node *node, int64_t *value) {
  if (subject->fact) return build_value(builder, subject->fact, node->text, node->quoted, node->mark, value);
  *value = zn_day_parse(node->text, strlen(node->text));
  if (!*value) diag(builder->diags, .code = D_bad_date, .at = node->mark, .args = {node->text});
  return *value != 0;
}

static void push_value(struct builder *builder, struct cond *cond, int64_t value) {
  *LIST_PUSH(builder->arena, &cond->values) = value;
}

/* Members of an enum, a set or the divisions: one test with all of them. */
static struct cond *of_values(struct builder *builder, const struct subject *subject, const struct node *node) {
  static const enum cond_kind kinds[] = {[ZN_FACT_ENUM] = cond_member, [ZN_FACT_SET] = cond_holds, [ZN_FACT_DIVISION] = cond_within};
  struct cond *cond = new_cond(builder, kinds[subject->type], subject->slot, node->mark);
  uint64_t seen = 0;
  for (size_t i = 0; i < value_count(node); i++) {
    const struct node *item = value_at(node, i);
    int64_t value;
    if (!subject_value(builder, subject, item, &value)) continue;
    uint64_t bit = value <= 64 && subject->type != ZN_FACT_DIVISION ? UINT64_C(1) << (value - 1) : 0;
    if (seen & bit) diag(builder->diags, .code = D_listed_twice, .at = item->mark, .args = {item->text});
    else push_value(builder, cond, value);
    seen |= bit;
  }
  return cond->values.count ? cond : NULL;
}

/* Numbers, days and truths: any of as many ranges. */
static struct cond *of_ranges(struct builder *builder, const struct subject *subject, const struct node *node) {
  struct cond *group = new_cond(builder, cond_any, 0, node->mark);
  for (size_t i = 0; i < value_count(node); i++) {
    const struct node *item = value_at(node, i);
    int64_t value;
    if (subject_value(builder, subject, item, &value)) join(builder, group, new_range(builder, subject->slot, item->mark, value, value));
  }
  return settled(group);
}

static struct cond *test(struct builder *builder, const struct subject *subject, const struct node *node) {
  if (!subject->type) return NULL;
  if (node->kind == node_map) return bounded(builder, subject, node);
  bool listed = subject->type == ZN_FACT_ENUM || subject->type == ZN_FACT_SET || subject->type == ZN_FACT_DIVISION;
  return listed ? of_values(builder, subject, node) : of_ranges(builder, subject, node);
}

/* Channels, divisions and offices by name. */
static struct cond *of_names(struct builder *builder, enum cond_kind test, uint32_t slot, enum name_kind kind, const struct node *node) {
  struct cond *cond = new_cond(builder, test, slot, node->mark);
  if (node->kind == node_list) {
    ref_list refs = build_refs(builder, kind, node);
    for (size_t i = 0; i < refs.count; i++)
      if (refs.items[i].index) push_value(builder, cond, refs.items[i].index);
  } else {
    struct ref ref = build_ref(builder, kind, node);
    if (ref.index) push_value(builder, cond, ref.index);
  }
  return cond->values.count ? cond : NULL;
}

/* --- groups --- */

static struct cond *group_of(struct builder *builder, enum cond_kind kind, const struct node *list) {
  struct cond *group = new_cond(builder, kind, 0, list->mark);
  for (size_t i = 0; list->kind == node_list && i < list->count; i++) join(builder, group, build_condition(builder, list->items[i]));
  return settled(group);
}

static struct cond *negated(struct builder *builder, const struct node *node) {
  struct cond *cond = new_cond(builder, cond_not, 0, node->mark);
  join(builder, cond, build_condition(builder, node));
  return cond->children.count ? cond : NULL;
}

static struct cond *may_use(struct builder *builder, const struct node *node) {
  struct cond *cond = new_cond(builder, cond_may_use, 0, node->mark);
  cond->business = build_ref(builder, kind_business, node);
  return cond->business.index ? cond : NULL;
}

static const char *fact_meant(struct builder *builder, const char *name) {
  const char *fact = names_suggest(builder->arena, &builder->names[kind_fact], name);
  return fact ? fact : suggest(name, build_reserved, sizeof build_reserved / sizeof *build_reserved - 1);
}

static struct cond *fact_test(struct builder *builder, const struct entry *key, const struct node *node) {
  const struct name *name = names_find(&builder->names[kind_fact], key->text);
  if (!name) {
    diag(builder->diags, .code = D_unknown_name, .at = key->mark,
         .args = {builder->names[kind_fact].kind, key->text, fact_meant(builder, key->text)});
    return NULL;
  }
  const struct fact *fact = &builder->model->facts.items[name->index];
  const struct subject subject = {ZN_SLOT_FACTS + name->index, name->index, fact->type, key->text};
  return test(builder, &subject, node);
}

static struct cond *one_key(struct builder *builder, const struct entry *key, const struct node *node) {
  const struct subject today = {ZN_SLOT_TODAY, 0, ZN_FACT_DATE, "today"};
  if (!strcmp(key->text, "any")) return group_of(builder, cond_any, node);
  if (!strcmp(key->text, "all")) return group_of(builder, cond_all, node);
  if (!strcmp(key->text, "not")) return negated(builder, node);
  if (!strcmp(key->text, "may-use")) return may_use(builder, node);
  if (!strcmp(key->text, "today")) return test(builder, &today, node);
  if (!strcmp(key->text, "channel")) return of_names(builder, cond_member, ZN_SLOT_CHANNEL, kind_channel, node);
  if (!strcmp(key->text, "region")) return of_names(builder, cond_within, ZN_SLOT_REGION, kind_division, node);
  if (!strcmp(key->text, "office")) return of_names(builder, cond_among, ZN_SLOT_OFFICE, kind_office, node);
  return fact_test(builder, key, node);
}

struct cond *build_condition(struct builder *builder, const struct node *node) {
  if (!node || node->kind != node_map) return NULL;
  struct cond *group = new_cond(builder, cond_all, 0, node->mark);
  for (size_t i = 0; i < node->count; i++)
    if (node->items[i]) join(builder, group, one_key(builder, &node->keys[i], node->items[i]));
  return settled(group);
}
