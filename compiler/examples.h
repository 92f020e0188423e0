/* examples.h: what running examples, measuring what they cover and proposing further ones share. */
#ifndef EXAMPLES_H
#define EXAMPLES_H

#include "resolved.h"

typedef LIST(const struct example_piece *) piece_list;

/* One run of the runtime over the image that has just been lowered. */
struct judge {
  struct arena *arena;
  const struct model *model;
  const struct zn_book *book;
  void *work;
  size_t work_size;
  struct zn_answer answer; /* of the last submission */
};

struct judge *judge_new(struct arena *arena, const struct model *model, const void *image, size_t length);
enum zn_status judge_submission(struct judge *judge, zn_business business, zn_channel channel, zn_day day, const piece_list *pieces);
/* The latest day on which a source was seen; 0: none says. */
zn_day judge_default_day(const struct model *model);

/* Whether a piece is for the leaf: its document, owner and form, whatever is on it. */
bool piece_serves(const struct model *model, const struct example_piece *piece, const struct requirement *leaf);
/* The node that a finding is about. */
const struct requirement *node_of(const struct resolved_business *business, zn_requirement requirement);

/* What the examples show of one requirement. */
struct covered { bool met, violated; };

struct coverage {
  const struct resolved *resolved;
  struct judge *judge;
  struct covered *nodes; /* by zn_requirement */
  bool *satisfied;       /* by zn_business */
};
/* Takes the last answer of the judge into account. */
void coverage_note(struct coverage *coverage, const struct resolved_business *business, const piece_list *pieces);

#endif
