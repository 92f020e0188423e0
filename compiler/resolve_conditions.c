/* resolve_conditions.c: settles when things exist: folds what a rule says of that into one condition, works out what `may-use` of a business
 * means, and in which order ages and derived facts are computed. Assumes that rings of facts and businesses are cut. */
#include "resolve.h"

static struct cond *cond_new(struct arena *arena, enum cond_kind kind, uint32_t slot, struct mark mark) {
  struct cond *cond = ARENA_NEW(arena, struct cond);
  *cond = (struct cond){.kind = kind, .slot = slot, .mark = mark};
  return cond;
}

static void join(struct arena *arena, struct cond *group, const struct cond *cond) {
  if (cond) *LIST_PUSH(arena, &group->children) = (struct cond *)cond; /* conditions are never changed */
}

/* What a group comes to: nothing, its only member, or itself. */
static const struct cond *settled(const struct cond *group) {
  return group->children.count > 1 ? group : group->children.count ? group->children.items[0] : NULL;
}

const struct cond *resolve_both(struct arena *arena, const struct cond *one, const struct cond *other) {
  if (!one || !other) return one ? one : other;
  struct cond *both = cond_new(arena, cond_all, 0, one->mark);
  join(arena, both, one);
  join(arena, both, other);
  return both;
}

const struct cond *resolve_not(struct arena *arena, const struct cond *cond) {
  struct cond *not = cond_new(arena, cond_not, 0, cond->mark);
  join(arena, not, cond);
  return not;
}

const struct cond *resolve_days(struct arena *arena, struct mark mark, zn_day from, zn_day until) {
  if (!from && !until) return NULL;
  struct cond *days = cond_new(arena, cond_range, ZN_SLOT_TODAY, mark);
  days->low = from ? from : INT64_MIN;
  days->high = until ? until : INT64_MAX;
  return days;
}

const struct cond *resolve_channels(struct arena *arena, const ref_list *channels, struct mark mark) {
  struct cond *cond = cond_new(arena, cond_member, ZN_SLOT_CHANNEL, mark);
  for (size_t i = 0; i < channels->count; i++)
    if (channels->items[i].index) *LIST_PUSH(arena, &cond->values) = channels->items[i].index;
  return cond->values.count ? cond : NULL;
}

const struct cond *resolve_guard(struct resolver *resolver, const struct rule *rule, const struct cond *row) {
  struct arena *arena = resolver->arena;
  struct cond *guard = cond_new(arena, cond_all, 0, rule->record.mark);
  join(arena, guard, row);
  join(arena, guard, rule->when);
  if (rule->unless) join(arena, guard, resolve_not(arena, rule->unless));
  join(arena, guard, resolve_channels(arena, &rule->channels, rule->record.mark));
  join(arena, guard, resolve_days(arena, rule->record.mark, rule->record.from, rule->record.until));
  return settled(guard);
}

const struct cond *resolve_dated(struct arena *arena, const struct record *record, const struct cond *when) {
  return resolve_both(arena, resolve_days(arena, record->mark, record->from ? record->from : record->seen, record->until), when);
}

/* --- may-use --- */

/* A condition of which nobody knows whether it holds. */
static const struct cond *unknown(struct arena *arena, struct mark mark) { return cond_new(arena, cond_range, ZN_SLOT_NONE, mark); }

/* Who fails where the source is unclear is not refused: nobody knows. */
const struct cond *resolve_eligible(struct arena *arena, const struct eligible *eligible) {
  const struct cond *when = resolve_dated(arena, &eligible->record, eligible->when);
  struct cond *cond = cond_new(arena, cond_any, 0, eligible->record.mark);
  if (!eligible->must) return NULL;
  if (when) join(arena, cond, resolve_not(arena, when));
  join(arena, cond, eligible->must);
  if (text_given(&eligible->unclear)) join(arena, cond, unknown(arena, eligible->record.mark));
  return settled(cond);
}

static const struct cond *edition_condition(struct arena *arena, const struct resolved_business *edition) {
  struct cond *cond = cond_new(arena, cond_all, 0, edition->business->record.mark);
  for (size_t i = 0; i < edition->business->eligible.count; i++)
    join(arena, cond, resolve_eligible(arena, &edition->business->eligible.items[i]));
  return settled(cond);
}

/* A business may be used while an edition of it is in force, by those who are eligible for that edition. */
static const struct cond *may_use(struct arena *arena, const struct resolved_business *named) {
  if (!named->versions.count)
    return resolve_both(arena, resolve_days(arena, named->business->record.mark, named->start, named->end), edition_condition(arena, named));
  struct cond *any = cond_new(arena, cond_any, 0, named->business->record.mark);
  for (size_t i = 0; i <= named->versions.count; i++) {
    const struct resolved_business *edition = i ? named->versions.items[i - 1] : named;
    const struct cond *days = resolve_days(arena, edition->business->record.mark, edition->start, edition->end);
    join(arena, any, resolve_both(arena, days, edition_condition(arena, edition)));
  }
  return settled(any);
}

/* --- the order of facts --- */

struct ordering {
  struct resolver *resolver;
  bool *done; /* by fact */
};

static void order_condition(struct ordering *ordering, const struct cond *cond);

static void order_fact(struct ordering *ordering, uint32_t index) {
  const struct fact *fact = &ordering->resolver->model->facts.items[index];
  if (ordering->done[index]) return;
  ordering->done[index] = true;
  order_condition(ordering, fact->is);
  if (fact->type == ZN_FACT_AGE || fact->type == ZN_FACT_DERIVED) *LIST_PUSH(ordering->resolver->arena, &ordering->resolver->resolved->order) = index;
}

static void order_condition(struct ordering *ordering, const struct cond *cond) {
  if (!cond) return;
  for (size_t i = 0; i < cond->children.count; i++) order_condition(ordering, cond->children.items[i]);
  if (cond->kind == cond_may_use) order_condition(ordering, ordering->resolver->resolved->businesses.items[cond->business.index].may_use);
  if (cond->slot > ZN_SLOT_FACTS) order_fact(ordering, cond->slot - ZN_SLOT_FACTS);
}

void resolve_conditions(struct resolver *resolver) {
  const struct model *model = resolver->model;
  struct ordering ordering = {resolver, arena_array(resolver->arena, model->facts.count, sizeof(bool))};
  for (size_t i = 1; i < resolver->resolved->businesses.count; i++)
    resolver->resolved->businesses.items[i].may_use = may_use(resolver->arena, &resolver->resolved->businesses.items[i]);
  for (uint32_t i = 1; i < model->facts.count; i++) order_fact(&ordering, i);
}
