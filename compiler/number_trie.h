/* number_trie.h: the digits that numbers of a plan begin with, as a tree of ten branches a node. */
#ifndef NUMBER_TRIE_H
#define NUMBER_TRIE_H

#include "model.h"

struct number_node { uint32_t next[10], rule; };
struct number_trie {
  struct arena *arena;
  LIST(struct number_node) nodes; /* position 0 is none; a node stands behind those that lead to it */
};
enum { number_plain = 1, number_trunked = 2 }; /* the roots */

/* Rules count from 1: the areas of the plan, then its ranges. */
uint32_t number_rule_of_area(const struct numbering *numbering, size_t area);
uint32_t number_rule_of_range(const struct numbering *numbering, size_t range);
/* Where a rule was written. */
struct mark number_rule_mark(const struct numbering *numbering, uint32_t rule);

/* Told of digits that lead to two rules: of the one that is added, and where; of the one that stands there. */
typedef void number_clash(void *context, uint32_t rule, struct mark at, const char *digits, uint32_t other);
/* The trie of a plan; `clash` may be null. */
struct number_trie number_trie_make(struct arena *arena, const struct numbering *numbering, number_clash *clash, void *context);

/* The code of an area without the trunk prefix that it is written with. */
const char *number_area_digits(const struct numbering *numbering, const struct number_area *area);
/* Which of its areas a code is, counted from 1; 0: none. */
uint32_t number_area_find(const struct numbering *numbering, const char *code);

#endif
