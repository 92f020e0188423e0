/* resolved.h: what each business finally demands: `each` applied, forms, makers and ids settled. resolve.c makes it from the model; the
 * table image and the guide are both written from it, so that they cannot differ. */
#ifndef RESOLVED_H
#define RESOLVED_H

#include "model.h"

struct resolved_mark {
  zn_mark mark;
  zn_party by;
  const struct each *inherited; /* the `each` that gave it; null when the requirement names it itself */
  const struct cond *guard;     /* when it is demanded; null: always */
};

/* A node of a business's tree of requirements. */
struct requirement {
  enum zn_requirement_kind kind;
  const struct rule *rule; /* as written */
  struct resolved_business *business;
  const char *id;          /* "handler-id.photocopy": without the business; null for a group without an id */
  struct requirement *parent;
  LIST(struct requirement *) children;
  /* document leaves */
  LIST(zn_document) documents;
  zn_party party;
  uint32_t forms; /* bits; 0: the documents have none */
  uint32_t need;
  LIST(struct resolved_mark) marks;
  uint64_t specs;
  bool shown, shared, optional, later;
  struct period max_age;
  const struct cond *age_guard; /* where max_age applies; null: always */
  const struct cond *guard; /* when it exists: when, unless, channels, effective, its row's values, folded; null: always */
  zn_day seen;                 /* of `effective` */
  const struct table_row *row; /* of a table: whose it is */
  uint32_t branch;             /* of a `same-as` with versions: which of them, from 1; 0: in none (nodes_apart) */
  uint32_t variant;            /* of a rule whose form an `each` gives under a condition: which of its forms, from 1; 0: the only one */
  bool is_brought; /* stands in another business too, whence `same-as` brought it */
  uint32_t number; /* zn_requirement, preorder over all businesses, from 1 */
  uint32_t leaf;   /* place among the business's document leaves, from 0 */
};

struct resolved_business {
  const struct business *business;
  zn_business number;      /* in the image: those of the model, then later versions */
  struct requirement *root;
  LIST(struct requirement *) nodes;  /* preorder */
  LIST(struct requirement *) leaves; /* document leaves in preorder */
  const struct cond *may_use; /* all its eligibilities; null: always. `may-use` of others means this */
  LIST(struct resolved_business *) versions; /* later ones, parallel to business.versions, of a named business */
  zn_day start, end; /* in force as far as is known: until before the next version begins; 0: open */
  bool not_stated;
  bool simple;      /* ZN_BUSINESS_SIMPLE */
  uint64_t choices; /* combinations of alternatives */
};

struct resolved {
  const struct model *model;
  LIST(struct resolved_business) businesses; /* parallel to model.businesses, position 0 empty */
  LIST(struct resolved_business *) editions; /* by zn_business: the named ones, then later versions; position 0 null */
  LIST(struct requirement *) nodes;          /* by zn_requirement, position 0 null */
  LIST(uint32_t) order; /* facts that are computed (ages, derived), each after those it reads */
};

struct resolved *resolve(struct arena *arena, struct diags *diags, const struct model *model);

/* Looks up a requirement as `missing` and `without` write it: an id, or a document or other unambiguous part of one. Null when none or
 * several fit. */
struct requirement *requirement_named(const struct model *model, const struct resolved_business *business, const char *name,
                                      bool *ambiguous);

/* The ids of a business that hold a name, joined by commas; null: none. */
const char *ids_like(struct arena *arena, const struct resolved_business *business, const char *name);

/* check_*.c: every check of the checked model; reports and returns nothing. */
void check_all(struct arena *arena, struct diags *diags, const struct resolved *resolved);

/* check_profile.c: what a sound book lacks against a service guide. */
void check_profile(struct arena *arena, struct diags *diags, const struct resolved *resolved, const void *image, size_t length);

/* lower_*.c, image.c: the image as bytes, sections typed as in zn_image.h. Length in *length, a multiple of 8. */
const void *lower_image(struct arena *arena, const struct resolved *resolved, size_t *length);
/* An image that gives the same answers to submissions as the whole one, under its digest, and no others: without names to look places up by,
 * the numbering plan, patterns, renewals, steps, and the words of the command. */
const void *lower_excerpt(struct arena *arena, const struct resolved *resolved, const struct zn_book *whole, size_t *length);
/* Runs every example against the image and reports differences. Gives what the examples show. */
struct coverage;
struct coverage *check_examples(struct arena *arena, struct diags *diags, const struct resolved *resolved, const void *image,
                                size_t length);
/* The same of telephone numbers and of the examples of patterns. */
void check_phones(struct arena *arena, struct diags *diags, const struct model *model, const void *image, size_t length);
void check_pattern_texts(struct arena *arena, struct diags *diags, const struct model *model, const void *image, size_t length);
/* The same for the examples of networks: who is sent where. */
void check_networks(struct arena *arena, struct diags *diags, const struct model *model, const void *image, size_t length);
/* Prints which requirements no example meets and which none violates, and how much of both the examples show; below `percent` of it is an
 * error. */
void coverage_print(const struct coverage *coverage, struct diags *diags, uint32_t percent, bool chinese, FILE *out);
/* Prints, as YAML, the examples that would show the rest. */
void coverage_suggest(struct coverage *coverage, FILE *out);

#endif
