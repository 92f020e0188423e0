/* shape.h: shapes.def as a structure: what every mapping holds. The checks, the reference and the JSON Schema are made of it. */
#ifndef SHAPE_H
#define SHAPE_H

#include "node.h"

/* A kind of scalar. */
struct scalar {
  const char *name;
  const char *english, *chinese;   /* "a day", "日期" */
  const char *sentence, *sentence_chinese;
  const char *json, *pattern;      /* type and pattern of what fits in JSON Schema; type null: any scalar, pattern null: none */
  bool text_like;                  /* must be quoted where another reader would take it for a number or the like */
  enum diag_code mistake;          /* said with the text when `fits` says no */
  bool (*fits)(const char *text, const struct node *node); /* node null: a key */
};
extern const struct scalar scalars[]; /* ends with a null name */

/* What other readers of YAML make of a plain scalar, in both languages; null: the text that it is. */
const char *scalar_misread(const char *text);

enum type_kind { type_word, type_scalar, type_list, type_map, type_shape, type_choice, type_named };

/* What a value may be. */
struct type {
  enum type_kind kind;
  const char *word;            /* the word; the name of a TYPE; what an id names */
  const struct scalar *scalar; /* also the keys of a type_map */
  const struct shape *shape;
  const struct type *inner;    /* items, values, or what a name stands for */
  const struct type **parts;   /* of a choice */
  size_t part_count;
  bool may_be_empty, ranged;
  int64_t least, most;         /* of numbers */
};

enum need { need_must = '!', need_may = '?', need_body = '|' };

struct key {
  const char *name;
  const struct scalar *free; /* the name stands for every key of this kind that is not named; null: it is the key itself */
  enum need need;
  const char *const *with; /* keys of which one must stand too; ends with null; null: none */
  const struct type *type;
  const char *value; /* the type as shapes.def writes it */
  const char *english, *chinese;
};

struct shape {
  const char *name; /* of shapes.def */
  bool record;      /* also has the keys of the shape `record` */
  const char *title, *title_chinese, *english, *chinese;
  LIST(struct key) keys;
};

/* A TYPE. */
struct named_type {
  struct type type; /* kind type_named */
  const char *value, *english, *chinese;
};

/* A row for the reference: one of the pointers, or words of a kind of their own. */
struct shape_row {
  const struct shape *shape;
  const struct named_type *type;
  const struct scalar *scalar;
  const char *heading, *prose, *chinese, *example;
};

struct shapes {
  LIST(struct shape *) shapes; /* the first is that of a file */
  LIST(struct named_type *) types;
  LIST(struct shape_row) rows;
  const struct shape *record;
};

const struct shapes *shapes_read(struct arena *arena);
/* The key of that name, also one that every record has or one for all others; null: none. */
const struct key *shape_key(const struct shapes *shapes, const struct shape *shape, const char *name);

#endif
