/* reads.h: which facts conditions and days read, themselves, through facts that are computed from others, or as eligibilities of other
 * businesses. */
#ifndef READS_H
#define READS_H

#include "model.h"

/* A set of slots (zn_condition.h) that grows. Each fact is looked into once, however often it is read. */
struct reads {
  struct arena *arena;
  const struct model *model;
  bool *slots;          /* by slot, ZN_SLOT_FACTS + facts.count of them */
  bool *may_use;        /* by business */
  LIST(uint32_t) facts, businesses; /* in the order in which they were met */
  size_t facts_followed, businesses_followed; /* how many of them have been looked into */
};

struct reads *reads_new(struct arena *arena, const struct model *model);
void reads_slot(struct reads *reads, uint32_t slot);
void reads_condition(struct reads *reads, const struct cond *cond); /* null reads nothing */
/* Adds what those so far are computed from. */
void reads_follow(struct reads *reads);
/* Whether the applicant is asked this fact for what is read. */
bool reads_asks(const struct reads *reads, zn_fact fact);

#endif
