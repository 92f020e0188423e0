/* build_cycles.c: finds facts, businesses (by eligibility and by requirements) and sets that depend on themselves: each such ring is told
 * once, as a path, and cut where it was found, so that later stages come to an end. Assumes all names bound. */
#include "build.h"

/* One kind of things, and the walk through them. */
struct walk {
  struct builder *builder;
  uint32_t *path; /* from the first thing to the one at hand */
  size_t depth;
  uint8_t *states; /* by index: 0 not seen, 1 on the path, 2 done */
  const char *(*id_of)(const struct model *model, uint32_t index);
  enum name_kind (*kind_of)(const struct model *model, uint32_t index);
  void (*follow)(struct walk *walk, uint32_t index);
};

static const char *ring(struct walk *walk, uint32_t index) {
  const char *path = NULL;
  size_t first = walk->depth;
  while (walk->path[first - 1] != index) first--;
  for (size_t i = first - 1; i <= walk->depth; i++) {
    const char *id = walk->id_of(walk->builder->model, i < walk->depth ? walk->path[i] : index);
    path = path ? arena_printf(walk->builder->arena, "%s → %s", path, id) : id;
  }
  return path;
}

/* Goes to what a reference names; one that leads back is told and becomes 0. */
static void visit(struct walk *walk, uint32_t index, struct mark at, uint32_t *to) {
  if (!index || walk->states[index] == 2) return;
  if (walk->states[index] == 1) {
    diag(walk->builder->diags, .code = D_depends_on_itself, .at = at,
         .args = {walk->builder->names[walk->kind_of(walk->builder->model, index)].kind, walk->id_of(walk->builder->model, index),
                  ring(walk, index)});
    if (to) *to = 0;
    return;
  }
  walk->states[index] = 1;
  walk->path[walk->depth++] = index;
  walk->follow(walk, index);
  walk->depth--;
  walk->states[index] = 2;
}

/* --- facts, and businesses by their eligibility --- */

/* A fact has its index, a business stands behind all facts: `may-use` leads from one to the other. */
static const char *knot_id(const struct model *model, uint32_t index) {
  size_t facts = model->facts.count;
  return index < facts ? model->facts.items[index].record.id : model->businesses.items[index - facts].record.id;
}

static enum name_kind knot_kind(const struct model *model, uint32_t index) { return index < model->facts.count ? kind_fact : kind_business; }

/* A test that leads back becomes an empty group, which is true. */
static void follow_condition(struct walk *walk, struct cond *cond) {
  if (!cond) return;
  for (size_t i = 0; i < cond->children.count; i++) follow_condition(walk, cond->children.items[i]);
  uint32_t facts = (uint32_t)walk->builder->model->facts.count, to = 0;
  if (cond->slot > ZN_SLOT_FACTS) to = cond->slot - ZN_SLOT_FACTS;
  if (cond->kind == cond_may_use) to = cond->business.index ? facts + cond->business.index : 0;
  if (!to) return;
  visit(walk, to, cond->mark, &to);
  if (!to) *cond = (struct cond){.kind = cond_all, .mark = cond->mark};
}

static void follow_eligibles(struct walk *walk, const struct business *business) {
  for (size_t i = 0; i < business->eligible.count; i++) {
    follow_condition(walk, business->eligible.items[i].must);
    follow_condition(walk, business->eligible.items[i].when);
  }
}

static void follow_knot(struct walk *walk, uint32_t index) {
  const struct model *model = walk->builder->model;
  size_t facts = model->facts.count;
  if (index < facts) {
    follow_condition(walk, model->facts.items[index].is);
    return;
  }
  const struct business *business = &model->businesses.items[index - facts];
  follow_eligibles(walk, business);
  for (size_t i = 0; i < business->versions.count; i++) follow_eligibles(walk, business->versions.items[i]);
}

/* --- sets and businesses --- */

static enum name_kind of_sets(const struct model *model, uint32_t index) { return (void)model, (void)index, kind_set; }
static enum name_kind of_businesses(const struct model *model, uint32_t index) { return (void)model, (void)index, kind_business; }
static const char *set_id(const struct model *model, uint32_t index) { return model->sets.items[index].record.id; }
static const char *business_id(const struct model *model, uint32_t index) { return model->businesses.items[index].record.id; }

static void follow_rule(struct walk *walk, struct rule *rule) {
  if (!rule) return;
  if (walk->kind_of == of_sets) visit(walk, rule->set.index, rule->set.mark, &rule->set.index);
  else visit(walk, rule->same_as.index, rule->same_as.mark, &rule->same_as.index);
  for (size_t i = 0; i < rule->children.count; i++) follow_rule(walk, rule->children.items[i]);
  for (size_t i = 0; i < rule->plus.count; i++) follow_rule(walk, rule->plus.items[i]);
  for (size_t i = 0; i < rule->rows.count; i++) follow_rule(walk, rule->rows.items[i].rule);
}

static void follow_set(struct walk *walk, uint32_t index) { follow_rule(walk, walk->builder->model->sets.items[index].rule); }

static void follow_business(struct walk *walk, uint32_t index) {
  const struct business *business = &walk->builder->model->businesses.items[index];
  follow_rule(walk, business->requires);
  for (size_t i = 0; i < business->versions.count; i++)
    if (business->versions.items[i]->requires != business->requires) follow_rule(walk, business->versions.items[i]->requires);
}

static void walk_all(struct walk walk, size_t count) {
  walk.path = arena_array(walk.builder->arena, count, sizeof *walk.path);
  walk.states = arena_array(walk.builder->arena, count, sizeof *walk.states);
  for (uint32_t i = 1; i < count; i++)
    if (walk.id_of(walk.builder->model, i)) visit(&walk, i, (struct mark){0}, NULL);
}

void build_cycles(struct builder *builder) {
  const struct model *model = builder->model;
  walk_all((struct walk){.builder = builder, .kind_of = knot_kind, .id_of = knot_id, .follow = follow_knot},
           model->facts.count + model->businesses.count);
  walk_all((struct walk){.builder = builder, .kind_of = of_sets, .id_of = set_id, .follow = follow_set}, model->sets.count);
  walk_all((struct walk){.builder = builder, .kind_of = of_businesses, .id_of = business_id, .follow = follow_business},
           model->businesses.count);
}
