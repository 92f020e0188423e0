/* build_fact.c: turns facts and sets of requirements into records. The types of facts come first, since conditions need them before
 * the facts are built. */
#include <string.h>

#include "build.h"

enum { values_max = 64 };

static struct fact *fact_named(struct builder *builder, const struct entry *key) {
  const struct name *name = names_find(&builder->names[kind_fact], key->text);
  return &builder->model->facts.items[name->index];
}

/* --- types --- */

static void add_value(struct builder *builder, struct fact *fact, struct names *ids, const struct entry *key, const struct node *name) {
  if (!names_add(builder->arena, builder->diags, ids, key->text, key->mark, (uint32_t)fact->values.count + 1)) return;
  if (fact->values.count == values_max)
    diag(builder->diags, .code = D_too_many, .at = key->mark, .args = {DIAG_BOTH("values", "值"), "64"});
  else *LIST_PUSH(builder->arena, &fact->values) = (struct fact_value){key->text, key->mark, build_text(builder, name, text_needed)};
}

/* `[{value: text}…]` */
static void add_values(struct builder *builder, struct fact *fact, const struct node *list) {
  struct names ids = {.kind = DIAG_BOTH("value", "值")};
  for (size_t i = 0; list && i < list->count; i++)
    for (size_t j = 0; j < list->items[i]->count; j++)
      add_value(builder, fact, &ids, &list->items[i]->keys[j], list->items[i]->items[j]);
}

static enum zn_fact_type type_of(const struct node *type) {
  static const char *const words[] = {[ZN_FACT_BOOL] = "bool", [ZN_FACT_INT] = "int", [ZN_FACT_DATE] = "date",
                                      [ZN_FACT_DIVISION] = "division", [ZN_FACT_AGE] = "age"};
  for (size_t i = ZN_FACT_BOOL; i < sizeof words / sizeof *words; i++)
    if (words[i] && build_is(type, words[i])) return (enum zn_fact_type)i;
  if (type && type->kind == node_list) return ZN_FACT_ENUM;
  return type && type->kind == node_map ? ZN_FACT_SET : (enum zn_fact_type)0;
}

void build_fact_type(struct builder *builder, const struct entry *key, const struct node *node) {
  struct fact *fact = fact_named(builder, key);
  const struct node *type = node_get(node, "type");
  if (fact->type) return; /* the same id again, which has been told */
  fact->record.id = key->text;
  fact->type = node_key(node, "is") ? ZN_FACT_DERIVED : type_of(type);
  if (fact->type == ZN_FACT_ENUM) add_values(builder, fact, type);
  if (fact->type == ZN_FACT_SET) add_values(builder, fact, node_get(type, "any-of-values"));
}

/* --- facts --- */

static void not_reserved(struct builder *builder, const struct entry *key) {
  for (const char *const *word = build_reserved; *word; word++)
    if (!strcmp(*word, key->text)) diag(builder->diags, .code = D_fact_reserved, .at = key->mark, .args = {key->text});
}

static const char *const fact_title = DIAG_BOTH("a fact", "情况");

/* A key that facts of some types must have and others cannot; `bearer`: which can. */
static void key_suits(struct builder *builder, const struct entry *fact, const struct node *node, const char *name, bool wanted,
                      bool allowed, const char *holds, const char *bearer) {
  const struct entry *key = node_key(node, name);
  if (wanted && !key) diag(builder->diags, .code = D_missing_key, .at = fact->mark, .args = {name, fact_title, holds});
  if (!allowed && key)
    diag(builder->diags, .code = D_key_out_of_place, .at = key->mark, .args = {name, bearer});
}

/* The statement that it is not so belongs to what is true or false. */
static void opposite_suits(struct builder *builder, const struct entry *key, const struct node *node, enum zn_fact_type type) {
  bool truth = !type || type == ZN_FACT_BOOL || type == ZN_FACT_DERIVED;
  key_suits(builder, key, node, "opposite", false, truth, "", DIAG_BOTH("a fact that is true or false", "真假类的情况"));
}

void build_fact(struct builder *builder, struct fact *fact, const struct entry *key, const struct node *node) {
  const struct node *usually = node_get(node, "usually");
  bool age = fact->type == ZN_FACT_AGE, asked = fact->type && !age && fact->type != ZN_FACT_DERIVED;
  fact->record = build_record(builder, key, node);
  not_reserved(builder, key);
  if (fact->type && fact->type != ZN_FACT_DERIVED) {
    const char *asking = DIAG_BOTH("a fact that is asked", "须询问的情况");
    key_suits(builder, key, node, "ask", asked, asked, DIAG_BOTH("The question.", "问题。"), asking);
    key_suits(builder, key, node, "usually", false, asked, "", asking);
    key_suits(builder, key, node, "from", age, age, DIAG_BOTH("The date that it counts from.", "从哪个日期算起。"), "type: age");
  }
  opposite_suits(builder, key, node, fact->type);
  fact->ask = build_text(builder, node_get(node, "ask"), text_needed);
  fact->name = build_text(builder, node_get(node, "name"), text_needed);
  fact->opposite = build_text(builder, node_get(node, "opposite"), text_needed);
  if (age) fact->from = build_ref(builder, kind_fact, node_get(node, "from"));
  if (!build_fact_is(builder, &fact->from, UINT32_C(1) << ZN_FACT_DATE, build_fact_words(ZN_FACT_DATE))) fact->from.index = 0;
  fact->is = build_condition(builder, node_get(node, "is"));
  if (usually && asked) fact->has_usually = build_values(builder, (zn_fact)(fact - builder->model->facts.items), usually, &fact->usually);
}

void build_set(struct builder *builder, struct set *set, const struct entry *key, const struct node *node) {
  set->record = build_record(builder, key, NULL);
  if (node) set->record.mark = node->mark, set->record.mark.line = key->mark.line;
  set->rule = build_rule(builder, node);
  set->record.sources = set->rule->record.sources;
  set->record.note = set->rule->record.note;
}
