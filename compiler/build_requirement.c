/* build_requirement.c: turns `requires` into a tree of rules, as written: nothing inherited, no form looked up. */
#include "build.h"

static struct each each_of(struct builder *builder, const struct node *node) {
  const struct node *marks = node_get(node, "marks"), *form = node_get(node, "form");
  struct each each = {.mark = node->mark, .only = build_refs(builder, kind_document, node_get(node, "for")),
                      .except = build_refs(builder, kind_document, node_get(node, "except")), .forms = build_forms(builder, node, "form")};
  for (size_t i = 0; marks && i < marks->count; i++) *LIST_PUSH(builder->arena, &each.marks) = build_demand(builder, marks->items[i]);
  if (form) each.form_mark = form->mark;
  return each;
}

static bool demand_repeated(const struct model *model, const struct demand *a, const struct demand *b) {
  const struct mark_kind *kind = &model->marks.items[a->mark.index];
  uint32_t first = a->by.name ? a->by.index : kind->by.index, second = b->by.name ? b->by.index : kind->by.index;
  return a->mark.index && a->mark.index == b->mark.index && first == second;
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

static void documents_of(struct builder *builder, struct rule *rule, const struct node *node) {
  const struct node *one = node_get(node, "document"), *form = node_get(node, "form"), *shown = node_get(node, "shown");
  rule->kind = rule_documents;
  if (one) *LIST_PUSH(builder->arena, &rule->documents) = build_ref(builder, kind_document, one);
  else rule->documents = build_refs(builder, kind_document, node_get(node, "documents"));
  rule->of = build_ref(builder, kind_party, node_get(node, "of"));
  rule->forms = build_forms(builder, node, "form");
  if (form) rule->form_mark = form->mark;
  rule->any_form = build_is(form, "any");
  rule->copies = build_number(node_get(node, "copies"), 1);
  marks_of(builder, rule, node_get(node, "marks"));
  rule->specs = build_refs(builder, kind_spec, node_get(node, "specs"));
  rule->part = build_text(builder, node_get(node, "part"), text_needed);
  rule->shown = shown ? build_flag(shown) : -1;
  rule->shared = build_flag(node_get(node, "shared"));
  rule->optional = build_flag(node_get(node, "optional"));
  rule->later = build_flag(node_get(node, "later"));
}

static void children_of(struct builder *builder, struct rule *rule, enum rule_kind kind, const struct node *list) {
  rule->kind = kind;
  for (size_t i = 0; list->kind == node_list && i < list->count; i++)
    *LIST_PUSH(builder->arena, &rule->children) = build_rule(builder, list->items[i]);
}

static void body_of(struct builder *builder, struct rule *rule, const struct node *node) {
  const struct node *all = node_get(node, "all-of"), *any = node_get(node, "any-of");
  if (all) children_of(builder, rule, rule_all, all);
  else if (any) children_of(builder, rule, rule_any, any);
  else documents_of(builder, rule, node);
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
  body_of(builder, rule, node);
  return rule;
}
