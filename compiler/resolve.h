/* resolve.h: what the files that settle requirements share. */
#ifndef RESOLVE_H
#define RESOLVE_H

#include "resolved.h"

struct resolver {
  struct arena *arena;
  struct diags *diags;
  const struct model *model;
  struct resolved_business *business; /* under work */
};

/* An `each` in force below its requirement, innermost first. */
struct scope {
  const struct scope *outer;
  const struct each *each;
  bool *used; /* it gave some requirement something */
};

/* resolve_leaf.c: settles the papers, form, shown and marks of a document leaf. */
void resolve_leaf(struct resolver *resolver, struct requirement *leaf, const struct scope *scope);
/* resolve_ids.c: gives the nodes of a business their ids; what has none of its own, or the same as another, is reported. */
void resolve_ids(struct resolver *resolver);

/* The form meant where none is said: the document's own, and what the applicant issues is an original. UNSAID: there is none. */
enum zn_form document_form(const struct document *document);

/* Whether the document is one of the leaf's. */
bool leaf_asks(const struct requirement *leaf, zn_document document);

#endif
