/* examples.h: what running examples, measuring what they cover and proposing further ones share. */
#ifndef EXAMPLES_H
#define EXAMPLES_H

#include "resolved.h"

typedef LIST(const struct example_piece *) piece_list;
typedef LIST(struct given_fact) fact_list;

/* A submission as an example says it, those that it is like included. */
struct submitted {
  zn_business businesses[ZN_BUSINESSES_MAX]; /* the example's own comes first */
  uint32_t business_count;
  zn_day day; /* 0: none is said */
  zn_channel channel;
  zn_division region;
  zn_office office;
  uint32_t flags; /* ZN_WITH_… */
  fact_list facts;
  piece_list pieces;
  struct mark channel_mark, day_mark; /* line 0: not said */
};

/* One run of the runtime over the image that has just been lowered. */
struct judge {
  struct arena *arena;
  const struct resolved *resolved;
  const struct model *model;
  const struct zn_book *book;
  void *work;
  size_t work_size;
  struct zn_answer answer; /* of the last submission */
};

struct judge *judge_new(struct arena *arena, const struct resolved *resolved, const void *image, size_t length);
enum zn_status judge_submission(struct judge *judge, const struct submitted *submitted);
/* The latest day on which a source was seen; 0: none says. */
zn_day judge_default_day(const struct model *model);
/* The edition of a submission's business that is in force on its day; the first one when none is. */
const struct resolved_business *judge_edition(const struct judge *judge, const struct submitted *submitted, uint32_t index);

/* Whether a piece is for the leaf: its document, owner and form, whatever is on it. */
bool piece_serves(const struct model *model, const struct example_piece *piece, const struct requirement *leaf);

/* submitted.c: what an example of a business hands in and says. Mistakes in `without` are reported. */
struct submitted submitted_of(struct judge *judge, struct diags *diags, const struct resolved_business *business, const struct example *example);
/* The requirement that a name of the example means, among those of all its businesses; null when it is none or several, which is reported. */
const struct requirement *submitted_node(struct judge *judge, struct diags *diags, const struct submitted *submitted, const struct ref *name);

/* What the examples show of one requirement. */
struct covered { bool met, violated; };

struct coverage {
  const struct resolved *resolved;
  struct judge *judge;
  struct covered *nodes; /* by zn_requirement */
  bool *satisfied;       /* by zn_business */
};
/* Takes the last answer of the judge into account. */
void coverage_note(struct coverage *coverage, const struct submitted *submitted);

#endif
