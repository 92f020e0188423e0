/* build_cycles.c: finds facts, sets and businesses that depend on themselves: each such ring is told once, as a path, and cut where it was
 * found, so that later stages come to an end. Assumes all names bound. */
#include "build.h"

/* One kind of things, and the walk through them. */
struct walk {
  struct builder *builder;
  enum name_kind kind;
  uint32_t *path; /* from the first thing to the one at hand */
  size_t depth;
  uint8_t *states; /* by index: 0 not seen, 1 on the path, 2 done */
  const char *(*id_of)(const struct model *model, uint32_t index);
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
         .args = {walk->builder->names[walk->kind].kind, walk->id_of(walk->builder->model, index), ring(walk, index)});
    if (to) *to = 0;
    return;
  }
  walk->states[index] = 1;
  walk->path[walk->depth++] = index;
  walk->follow(walk, index);
  walk->depth--;
  walk->states[index] = 2;
}

/* --- facts --- */

static const char *fact_id(const struct model *model, uint32_t index) { return model->facts.items[index].record.id; }

/* A test that leads back becomes an empty group, which is true. */
static void follow_condition(struct walk *walk, struct cond *cond) {
  if (!cond) return;
  for (size_t i = 0; i < cond->children.count; i++) follow_condition(walk, cond->children.items[i]);
  uint32_t slot = cond->slot;
  if (slot > ZN_SLOT_FACTS) visit(walk, slot - ZN_SLOT_FACTS, cond->mark, &slot);
  if (cond->slot && !slot) *cond = (struct cond){.kind = cond_all, .mark = cond->mark};
}

static void follow_fact(struct walk *walk, uint32_t index) { follow_condition(walk, walk->builder->model->facts.items[index].is); }

/* --- sets and businesses --- */

static const char *set_id(const struct model *model, uint32_t index) { return model->sets.items[index].record.id; }
static const char *business_id(const struct model *model, uint32_t index) { return model->businesses.items[index].record.id; }

static void follow_rule(struct walk *walk, struct rule *rule) {
  if (!rule) return;
  if (walk->kind == kind_set) visit(walk, rule->set.index, rule->set.mark, &rule->set.index);
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
  for (uint32_t i = 1; i < count; i++) visit(&walk, i, (struct mark){0}, NULL);
}

void build_cycles(struct builder *builder) {
  const struct model *model = builder->model;
  walk_all((struct walk){.builder = builder, .kind = kind_fact, .id_of = fact_id, .follow = follow_fact}, model->facts.count);
  walk_all((struct walk){.builder = builder, .kind = kind_set, .id_of = set_id, .follow = follow_set}, model->sets.count);
  walk_all((struct walk){.builder = builder, .kind = kind_business, .id_of = business_id, .follow = follow_business},
           model->businesses.count);
}
