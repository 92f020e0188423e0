/* resolve_leaf.c: settles what a document leaf finally demands: its form, whether it is only shown, and its marks with their makers, from
 * the rule, the `each` in force, and the documents. A leaf whose documents are unknown stays as it is: that has been reported. */
#include "resolve.h"

bool leaf_asks(const struct requirement *leaf, zn_document document) {
  for (size_t i = 0; i < leaf->documents.count; i++)
    if (leaf->documents.items[i] == document) return true;
  return false;
}

static const struct document *document_of(const struct resolver *resolver, const struct requirement *leaf, size_t i) {
  return &resolver->model->documents.items[leaf->documents.items[i]];
}

static bool is_thing(const struct document *document) { return document->kind == ZN_OBJECT || document->kind == ZN_DATA; }

static bool rule_asks(const struct rule *rule, uint32_t document) {
  for (size_t i = 0; i < rule->documents.count; i++)
    if (rule->documents.items[i].index == document) return true;
  return false;
}

/* How many of the rule's documents a list names. */
static size_t named(const ref_list *refs, const struct rule *rule) {
  size_t count = 0;
  for (size_t i = 0; i < refs->count; i++) count += rule_asks(rule, refs->items[i].index);
  return count;
}

/* Whether an `each` is for this rule. One that names only some of the documents that may stand for one another is for neither. */
static bool concerns(struct resolver *resolver, const struct each *each, const struct rule *rule) {
  size_t all = rule->documents.count, only = each->only.count ? named(&each->only, rule) : all, except = named(&each->except, rule);
  bool partly = (only && only < all) || (except && except < all);
  if (partly) diag(resolver->diags, .code = D_each_partial, .at = each->mark, .also = rule->documents.items[0].mark);
  return !partly && only && !except;
}

/* --- form --- */

enum zn_form document_form(const struct document *document) {
  if (document->form != ZN_FORM_UNSAID) return document->form;
  return document->kind == ZN_PAPER && document->issued_by.index == 1 ? ZN_FORM_ORIGINAL : ZN_FORM_UNSAID;
}

static bool asks_thing(const struct resolver *resolver, const struct rule *rule) {
  return rule->documents.count && is_thing(&resolver->model->documents.items[rule->documents.items[0].index]);
}

/* Two forms that are in force at once are an error; a condition says where the inner one holds, the outer ones hold elsewhere. Things have
 * none. */
form_list resolve_forms(struct resolver *resolver, const struct rule *rule, const struct scope *scope) {
  form_list forms = {0};
  const struct each *always = NULL;
  if (asks_thing(resolver, rule)) return forms;
  for (; scope && !rule->forms; scope = scope->outer) {
    const struct each *each = scope->each;
    if (!each->forms || !concerns(resolver, each, rule)) continue;
    *scope->used = true;
    if (always && always != each) diag(resolver->diags, .code = D_forms_conflict, .at = always->form_mark, .also = each->form_mark);
    if (!always) *LIST_PUSH(resolver->arena, &forms) = (struct form_variant){each, each->forms, each->when};
    if (!each->when) always = each;
  }
  return forms;
}

/* The form that all documents have of themselves, or 0. */
static uint32_t looked_up_form(const struct resolver *resolver, const struct requirement *leaf) {
  enum zn_form form = document_form(document_of(resolver, leaf, 0));
  for (size_t i = 1; i < leaf->documents.count; i++)
    if (document_form(document_of(resolver, leaf, i)) != form) return 0;
  return form ? UINT32_C(1) << form : 0;
}

static void thing_form(struct resolver *resolver, const struct requirement *leaf) {
  const struct document *document = document_of(resolver, leaf, 0);
  if (!leaf->rule->forms) return;
  diag(resolver->diags, .code = D_form_on_thing, .at = leaf->rule->form_mark,
       .args = {document->record.id, zn_document_kind_code(document->kind)});
}

static void resolve_form(struct resolver *resolver, struct requirement *leaf, const struct form_variant *form) {
  bool thing = is_thing(document_of(resolver, leaf, 0));
  for (size_t i = 1; i < leaf->documents.count; i++) {
    if (is_thing(document_of(resolver, leaf, i)) == thing) continue;
    const struct ref *names = leaf->rule->documents.items;
    diag(resolver->diags, .code = D_kinds_mixed, .at = names[i].mark, .args = {names[0].name, names[i].name});
    return;
  }
  if (thing) {
    thing_form(resolver, leaf);
    return;
  }
  leaf->forms = leaf->rule->forms ? leaf->rule->forms : form ? form->forms : looked_up_form(resolver, leaf);
  if (!leaf->forms)
    diag(resolver->diags, .code = D_form_unsaid, .at = leaf->rule->documents.items[0].mark, .args = {leaf->rule->documents.items[0].name});
}

/* Objects, and originals of identity papers, are only shown. */
static bool shown_by_nature(const struct resolver *resolver, const struct requirement *leaf) {
  for (size_t i = 0; i < leaf->documents.count; i++) {
    const struct document *document = document_of(resolver, leaf, i);
    bool identity = document->kind == ZN_IDENTITY && leaf->forms == UINT32_C(1) << ZN_FORM_ORIGINAL;
    if (document->kind != ZN_OBJECT && !identity) return false;
  }
  return true;
}

/* --- marks --- */

static zn_party maker_of(const struct resolver *resolver, const struct demand *demand) {
  return demand->by.name ? demand->by.index : resolver->model->marks.items[demand->mark.index].by.index;
}

/* Takes away what is demanded under a condition and now always. */
static void drop_conditional(struct requirement *leaf, const struct resolved_mark *always) {
  size_t kept = 0;
  for (size_t i = 0; i < leaf->marks.count; i++) {
    const struct resolved_mark *mark = &leaf->marks.items[i];
    if (mark->mark != always->mark || mark->by != always->by) leaf->marks.items[kept++] = *mark;
  }
  leaf->marks.count = kept;
}

static void add_mark(struct resolver *resolver, struct requirement *leaf, const struct demand *demand, const struct each *inherited,
                     const struct cond *guard) {
  struct resolved_mark mark = {.mark = demand->mark.index, .by = maker_of(resolver, demand), .inherited = inherited, .guard = guard};
  if (!mark.mark) return;
  for (size_t i = 0; i < leaf->marks.count; i++)
    if (leaf->marks.items[i].mark == mark.mark && leaf->marks.items[i].by == mark.by &&
        (!leaf->marks.items[i].guard || leaf->marks.items[i].guard == guard))
      return;
  if (!guard) drop_conditional(leaf, &mark);
  *LIST_PUSH(resolver->arena, &leaf->marks) = mark;
}

/* Marks of an `each` go neither to things nor to what is only shown, nor to originals that others issued. */
static bool takes_marks(const struct resolver *resolver, const struct requirement *leaf) {
  if (leaf->shown) return false;
  for (size_t i = 0; i < leaf->documents.count; i++) {
    const struct document *document = document_of(resolver, leaf, i);
    bool original = leaf->forms >> ZN_FORM_ORIGINAL & 1;
    if (is_thing(document) || (original && document->issued_by.index != 1)) return false;
  }
  return true;
}

/* Whether a mark of an `each` still goes to a requirement that may name it itself: nowhere where its own always holds, else where it does
 * not; in `guard` what the `each` says of that. */
static bool mark_goes(struct resolver *resolver, const struct rule *rule, uint32_t mark, const struct cond **guard) {
  for (size_t i = 0; i < rule->marks.count; i++) {
    if (rule->marks.items[i].mark.index != mark) continue;
    if (!rule->marks.items[i].when) return false;
    *guard = resolve_both(resolver->arena, *guard, resolve_not(resolver->arena, rule->marks.items[i].when));
  }
  return true;
}

static void inherit_marks(struct resolver *resolver, struct requirement *leaf, const struct scope *scope) {
  for (; scope; scope = scope->outer) {
    if (!scope->each->marks.count || !concerns(resolver, scope->each, leaf->rule)) continue;
    for (size_t i = 0; i < scope->each->marks.count; i++) {
      const struct demand *demand = &scope->each->marks.items[i];
      const struct cond *guard = resolve_both(resolver->arena, scope->each->when, demand->when);
      *scope->used = true;
      if (mark_goes(resolver, leaf->rule, demand->mark.index, &guard)) add_mark(resolver, leaf, demand, scope->each, guard);
    }
  }
}

/* The age that the innermost `each` with one gives, always or under its condition, which then must be the only one; a requirement's own goes
 * before. Things have no day. */
static void resolve_age(struct resolver *resolver, struct requirement *leaf, const struct scope *scope) {
  const struct each *given = NULL;
  leaf->max_age = leaf->rule->max_age;
  if (is_thing(document_of(resolver, leaf, 0))) return;
  for (; scope && !leaf->rule->max_age.unit; scope = scope->outer) {
    const struct each *each = scope->each;
    if (!each->max_age.unit || !concerns(resolver, each, leaf->rule)) continue;
    *scope->used = true;
    if (given && given->when && given != each) diag(resolver->diags, .code = D_ages_conflict, .at = given->mark, .also = each->mark);
    if (!given) given = each;
  }
  if (!given) return;
  leaf->max_age = given->max_age;
  leaf->age_guard = given->when;
}

static bool papers_known(struct resolver *resolver, struct requirement *leaf) {
  for (size_t i = 0; i < leaf->rule->documents.count; i++) {
    if (!leaf->rule->documents.items[i].index) return false;
    *LIST_PUSH(resolver->arena, &leaf->documents) = leaf->rule->documents.items[i].index;
  }
  return leaf->documents.count > 0;
}

void resolve_leaf(struct resolver *resolver, struct requirement *leaf, const struct scope *scope, const struct form_variant *form) {
  const struct rule *rule = leaf->rule;
  leaf->party = rule->of.index ? rule->of.index : 1;
  leaf->need = rule->copies;
  leaf->shared = rule->shared;
  leaf->optional = rule->optional;
  leaf->later = rule->later;
  for (size_t i = 0; i < rule->specs.count; i++)
    if (rule->specs.items[i].index < 64) leaf->specs |= ZN_BIT(rule->specs.items[i].index);
  if (!papers_known(resolver, leaf)) {
    leaf->documents.count = 0;
    for (const struct scope *above = scope; above; above = above->outer) *above->used = true; /* who knows */
    return;
  }
  resolve_form(resolver, leaf, form);
  leaf->shown = rule->shown < 0 ? shown_by_nature(resolver, leaf) : rule->shown > 0;
  for (size_t i = 0; i < rule->marks.count; i++) add_mark(resolver, leaf, &rule->marks.items[i], NULL, rule->marks.items[i].when);
  resolve_age(resolver, leaf, scope);
  if (takes_marks(resolver, leaf)) inherit_marks(resolver, leaf, scope);
}
