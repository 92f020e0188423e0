/* build_requirement.c: turns `requires` into a tree of rules, as written: nothing inherited, no form looked up. */
#include <string.h>

#include "build.h"

static struct each each_of(struct builder *builder, const struct node *node) {
  const struct node *marks = node_get(node, "marks"), *form = node_get(node, "form");
  struct each each = {.mark = node->mark, .only = build_refs(builder, kind_document, node_get(node, "for")),
                      .except = build_refs(builder, kind_document, node_get(node, "except")), .forms = build_forms(builder, node, "form"),
                      .max_age = build_period(node_get(node, "max-age")), .when = build_condition(builder, node_get(node, "when"))};
  for (size_t i = 0; marks && i < marks->count; i++) *LIST_PUSH(builder->arena, &each.marks) = build_demand(builder, marks->items[i]);
  if (form) each.form_mark = form->mark;
  return each;
}

static bool demand_repeated(const struct model *model, const struct demand *a, const struct demand *b) {
  const struct mark_kind *kind = &model->marks.items[a->mark.index];
  uint32_t first = a->by.name ? a->by.index : kind->by.index, second = b->by.name ? b->by.index : kind->by.index;
  return a->mark.index && a->mark.index == b->mark.index && first == second && !a->when && !b->when;
}

static void marks_of(struct builder *builder, struct rule *rule, const struct node *list) {
  for (size_t i = 0; list && i < list->count; i++) {
    struct demand demand = build_demand(builder, list->items[i]);
    for (size_t j = 0; j < rule->marks.count; j++)
      if (demand_repeated(builder->model, &rule->marks.items[j], &demand))
        diag(builder->diags, .code = D_listed_twice, .at = demand.mark.mark, .also = rule->marks.items[j].mark.mark,
             .args = {demand.mark.name});
    *LIST_PUSH(builder->arena, &rule->marks) = demand;
  }
}

/* A number, a fact, or numbers under conditions and a last one without. */
static void copies_of(struct builder *builder, struct rule *rule, const struct node *node) {
  rule->copies = 1;
  if (node && node->kind == node_scalar && *node->text >= '0' && *node->text <= '9') rule->copies = build_number(node, 1);
  else if (node && node->kind == node_scalar) {
    rule->copies_fact = build_ref(builder, kind_fact, node);
    bool counts = build_fact_is(builder, &rule->copies_fact, UINT32_C(1) << ZN_FACT_INT, build_fact_words(ZN_FACT_INT));
    if (!counts) rule->copies_fact.index = 0;
  }
  for (size_t i = 0; node && node->kind == node_list && i < node->count; i++) {
    const struct node *item = node->items[i];
    bool plain = item->kind == node_scalar;
    *LIST_PUSH(builder->arena, &rule->variants) =
        (struct copies_variant){.mark = item->mark, .copies = build_number(plain ? item : node_get(item, "is"), 1),
                                .when = build_condition(builder, node_get(item, "when"))};
    if (plain != (i + 1 == node->count) && !node->holed) diag(builder->diags, .code = D_copies_last, .at = item->mark);
  }
}

static void documents_of(struct builder *builder, struct rule *rule, const struct node *node) {
  const struct node *one = node_get(node, "document"), *form = node_get(node, "form"), *shown = node_get(node, "shown");
  rule->kind = rule_documents;
  if (one) *LIST_PUSH(builder->arena, &rule->documents) = build_ref(builder, kind_document, one);
  else rule->documents = build_refs(builder, kind_document, node_get(node, "documents"));
  rule->of = build_ref(builder, kind_party, node_get(node, "of"));
  rule->forms = build_forms(builder, node, "form");
  if (form) rule->form_mark = form->mark;
  rule->any_form = build_is(form, "any");
  copies_of(builder, rule, node_get(node, "copies"));
  marks_of(builder, rule, node_get(node, "marks"));
  rule->specs = build_refs(builder, kind_spec, node_get(node, "specs"));
  rule->part = build_text(builder, node_get(node, "part"), text_needed);
  rule->shown = shown ? build_flag(shown) : -1;
  rule->shared = build_flag(node_get(node, "shared"));
  rule->optional = build_flag(node_get(node, "optional"));
  rule->later = build_flag(node_get(node, "later"));
  rule->max_age = build_period(node_get(node, "max-age"));
  rule->issued = build_dated(builder, ZN_SLOT_ISSUED, node_get(node, "issued"));
  rule->expires = build_dated(builder, ZN_SLOT_EXPIRES, node_get(node, "expires"));
  rule->same_day = build_refs(builder, kind_mark, node_get(node, "same-day"));
}

static void children_of(struct builder *builder, struct rule *rule, enum rule_kind kind, const struct node *list) {
  rule->kind = kind;
  for (size_t i = 0; list && list->kind == node_list && i < list->count; i++)
    *LIST_PUSH(builder->arena, &rule->children) = build_rule(builder, list->items[i]);
}

static void counted_of(struct builder *builder, struct rule *rule, const struct node *node) {
  const struct node *points = node_get(node, "points"), *caps = node_get(node, "at-most");
  children_of(builder, rule, points ? rule_points : rule_at_least, node_get(node, "from"));
  rule->need = build_number(points ? points : node_get(node, "at-least"), 1);
  for (size_t i = 0; caps && i < caps->count; i++)
    *LIST_PUSH(builder->arena, &rule->caps) =
        (struct points_cap){caps->items[i]->mark, build_number(node_get(caps->items[i], "count"), 0),
                            build_refs(builder, kind_document, node_get(caps->items[i], "documents"))};
}

/* --- tables --- */

/* The values before a row: "partnership, limited". */
static void row_values(struct builder *builder, const struct rule *rule, struct table_row *row, const struct entry *key) {
  for (const char *at = key->text; *at;) {
    at += strspn(at, " ,");
    size_t length = strcspn(at, " ,");
    const char *word = arena_copy(builder->arena, at, length);
    bool truth = !strcmp(word, "true") || !strcmp(word, "false"); /* a key, which quotes do not change */
    int64_t value;
    at += length + strspn(at + length, " ,");
    if (!build_value(builder, rule->table.index, word, key->quoted && !truth, key->mark, &value)) continue;
    *LIST_PUSH(builder->arena, &row->values) = value;
    for (size_t i = 0; i < rule->rows.count; i++)
      for (size_t j = 0; j < rule->rows.items[i].values.count; j++)
        if (rule->rows.items[i].values.items[j] == value)
          diag(builder->diags, .code = D_listed_twice, .at = key->mark, .also = rule->rows.items[i].mark, .args = {word});
  }
}

static bool row_for(const struct rule *rule, int64_t value) {
  for (size_t i = 0; i < rule->rows.count; i++)
    for (size_t j = 0; j < rule->rows.items[i].values.count; j++)
      if (rule->rows.items[i].values.items[j] == value) return true;
  return false;
}

/* Every value has a row: of an enum its values, of a truth both. */
static void table_complete(struct builder *builder, const struct rule *rule, struct mark mark) {
  const struct fact *fact = &builder->model->facts.items[rule->table.index];
  bool listed = fact->type == ZN_FACT_ENUM;
  int64_t first = listed, last = listed ? (int64_t)fact->values.count : 1;
  for (int64_t value = first; value <= last; value++) {
    const char *name = listed ? fact->values.items[value - 1].id : value ? "true" : "false";
    if (!row_for(rule, value)) diag(builder->diags, .code = D_row_missing, .at = mark, .args = {name, rule->table.name});
  }
}

static void table_of(struct builder *builder, struct rule *rule, const struct node *node) {
  const struct node *table = node_get(node, "is");
  const uint32_t types = UINT32_C(1) << ZN_FACT_ENUM | UINT32_C(1) << ZN_FACT_BOOL | UINT32_C(1) << ZN_FACT_DERIVED;
  rule->kind = rule_depending;
  rule->table = build_ref(builder, kind_fact, node_get(node, "depending-on"));
  if (!build_fact_is(builder, &rule->table, types, build_fact_words(ZN_FACT_ENUM))) rule->table.index = 0;
  size_t errors = diags_errors(builder->diags);
  for (size_t i = 0; table && i < table->count; i++) {
    struct table_row row = {.mark = table->keys[i].mark};
    row_values(builder, rule, &row, &table->keys[i]);
    row.rule = build_rule(builder, table->items[i]);
    *LIST_PUSH(builder->arena, &rule->rows) = row;
  }
  bool known = rule->table.index && builder->model->facts.items[rule->table.index].type;
  if (table && known && !table->holed && diags_errors(builder->diags) == errors) table_complete(builder, rule, rule->table.mark);
}

/* --- what the requirement is --- */

static void same_as_of(struct builder *builder, struct rule *rule, const struct node *node) {
  const struct node *plus = node_get(node, "plus"), *without = node_get(node, "without");
  rule->kind = rule_same_as;
  rule->same_as = build_ref(builder, kind_business, node_get(node, "same-as"));
  for (size_t i = 0; plus && i < plus->count; i++) *LIST_PUSH(builder->arena, &rule->plus) = build_rule(builder, plus->items[i]);
  for (size_t i = 0; without && i < without->count; i++)
    *LIST_PUSH(builder->arena, &rule->without) = (struct ref){.name = without->items[i]->text, .mark = without->items[i]->mark};
}

static void said_of(struct builder *builder, struct rule *rule, enum rule_kind kind, const struct node *text) {
  rule->kind = kind;
  rule->text = build_text(builder, text, text_needed);
}

static void body_of(struct builder *builder, struct rule *rule, const struct node *node) {
  if (node_key(node, "all-of")) children_of(builder, rule, rule_all, node_get(node, "all-of"));
  else if (node_key(node, "any-of")) children_of(builder, rule, rule_any, node_get(node, "any-of"));
  else if (node_key(node, "at-least") || node_key(node, "points")) counted_of(builder, rule, node);
  else if (node_key(node, "depending-on")) table_of(builder, rule, node);
  else if (node_key(node, "same-as")) same_as_of(builder, rule, node);
  else if (node_key(node, "unclear")) said_of(builder, rule, rule_unclear, node_get(node, "unclear"));
  else if (node_key(node, "holds")) {
    said_of(builder, rule, rule_holds, node_get(node, "text"));
    rule->holds = build_condition(builder, node_get(node, "holds"));
  } else if (node_key(node, "set")) {
    rule->kind = rule_set;
    rule->set = build_ref(builder, kind_set, node_get(node, "set"));
  } else documents_of(builder, rule, node);
}

struct rule *build_rule(struct builder *builder, const struct node *node) {
  struct rule *rule = ARENA_NEW(builder->arena, struct rule);
  const struct node *each = node_get(node, "each");
  const struct entry *id = node_key(node, "id");
  *rule = (struct rule){.kind = rule_none, .copies = 1, .shown = -1};
  if (!node) return rule;
  rule->record = build_record(builder, NULL, node);
  rule->record.id = build_string(node_get(node, "id"));
  if (id) rule->record.id_mark = id->mark; /* also where the id is misshapen, so that none is asked for */
  if (build_is(node, "not-stated")) rule->kind = rule_not_stated;
  if (node->kind != node_map) return rule;
  for (size_t i = 0; each && i < each->count; i++) *LIST_PUSH(builder->arena, &rule->each) = each_of(builder, each->items[i]);
  rule->outcome = build_text(builder, node_get(node, "outcome"), text_needed);
  rule->when = build_condition(builder, node_get(node, "when"));
  rule->unless = build_condition(builder, node_get(node, "unless"));
  rule->channels = build_refs(builder, kind_channel, node_get(node, "channels"));
  rule->worth = build_number(node_get(node, "worth"), 0);
  rule->further = build_number(node_get(node, "further"), 0);
  body_of(builder, rule, node);
  return rule;
}
