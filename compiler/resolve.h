/* resolve.h: what the files that settle requirements share. */
#ifndef RESOLVE_H
#define RESOLVE_H

#include "resolved.h"

struct resolver {
  struct arena *arena;
  struct diags *diags;
  const struct model *model;
  struct resolved *resolved;
  struct resolved_business *business; /* under work */
};

/* An `each` in force below its requirement, innermost first. */
struct scope {
  const struct scope *outer;
  const struct each *each;
  bool *used; /* it gave some requirement something */
};

/* resolve_tree.c: the tree of what a business demands. */
void resolve_tree(struct resolver *resolver);
/* The condition that the fact of a table has one of the values of a row. */
const struct cond *resolve_row(struct arena *arena, const struct model *model, const struct rule *table, const struct table_row *row);

/* A form that an `each` gives to a requirement without its own, where a condition holds (null: always). */
struct form_variant { const struct each *each; uint32_t forms; const struct cond *when; };
typedef LIST(struct form_variant) form_list;

/* resolve_leaf.c: the forms that `each` gives to a rule for documents, the innermost first, up to one that always holds. */
form_list resolve_forms(struct resolver *resolver, const struct rule *rule, const struct scope *scope);
/* Settles the papers, form, shown, age and marks of a document leaf. `form` is what `each` gives it (null: nothing). */
void resolve_leaf(struct resolver *resolver, struct requirement *leaf, const struct scope *scope, const struct form_variant *form);
/* resolve_ids.c: gives the nodes of a business their ids; what has none of its own, or the same as another, is reported. */
void resolve_ids(struct resolver *resolver);

/* resolve_conditions.c: when a requirement exists: what its rule says of that, and the row of a table that it is; null: always. */
const struct cond *resolve_guard(struct resolver *resolver, const struct rule *rule, const struct cond *row);
/* The same for what has only `effective` and a condition (null: none), beginning when it was `seen` where no start is known. */
const struct cond *resolve_dated(struct arena *arena, const struct record *record, const struct cond *when);
/* Both hold; either may be null, which holds always. */
const struct cond *resolve_both(struct arena *arena, const struct cond *one, const struct cond *other);
const struct cond *resolve_not(struct arena *arena, const struct cond *cond);
/* Who is eligible by this line: by those that are not asked, and where the source is unclear by chance. Null: everybody. */
const struct cond *resolve_eligible(struct arena *arena, const struct eligible *eligible);
/* Today lies within these days, 0: open. Null: always. One of these channels. Null: they are unknown. */
const struct cond *resolve_days(struct arena *arena, struct mark mark, zn_day from, zn_day until);
const struct cond *resolve_channels(struct arena *arena, const ref_list *channels, struct mark mark);
/* What `may-use` of each business means, and the order in which facts are computed. */
void resolve_conditions(struct resolver *resolver);

/* The form meant where none is said: the document's own, and what the applicant issues is an original. UNSAID: there is none. */
enum zn_form document_form(const struct document *document);

/* Whether the document is one of the leaf's. */
bool leaf_asks(const struct requirement *leaf, zn_document document);
/* Whether two nodes are variants of which only one can be in force: `same-as` of a business that has versions, forms under conditions. */
bool nodes_apart(const struct requirement *one, const struct requirement *other);

#endif
