/* reads.c: walks conditions and the facts behind them into a set of slots. Assumes bound names; a chain of facts is walked, not called. */
#include "reads.h"

struct reads *reads_new(struct arena *arena, const struct model *model) {
  struct reads *reads = ARENA_NEW(arena, struct reads);
  *reads = (struct reads){arena, model, .slots = arena_array(arena, ZN_SLOT_FACTS + model->facts.count, sizeof(bool)),
                          .may_use = arena_array(arena, model->businesses.count, sizeof(bool))};
  return reads;
}

void reads_slot(struct reads *reads, uint32_t slot) {
  if (!slot || reads->slots[slot]) return;
  reads->slots[slot] = true;
  if (slot >= ZN_SLOT_FACTS) *LIST_PUSH(reads->arena, &reads->facts) = slot - ZN_SLOT_FACTS;
}

static void read_business(struct reads *reads, uint32_t business) {
  if (!business || reads->may_use[business]) return;
  reads->may_use[business] = true;
  *LIST_PUSH(reads->arena, &reads->businesses) = business;
}

void reads_condition(struct reads *reads, const struct cond *cond) {
  if (!cond) return;
  reads_slot(reads, cond->slot);
  if (cond->kind == cond_day) reads_slot(reads, cond->day.base);
  if (cond->kind == cond_may_use) read_business(reads, cond->business.index);
  for (size_t i = 0; i < cond->children.count; i++) reads_condition(reads, cond->children.items[i]);
}

static void follow_fact(struct reads *reads, const struct fact *fact) {
  reads_condition(reads, fact->is);
  if (fact->from.index) reads_slot(reads, ZN_SLOT_FACTS + fact->from.index);
}

static void follow_business(struct reads *reads, const struct business *business) {
  for (size_t i = 0; i < business->eligible.count; i++) {
    reads_condition(reads, business->eligible.items[i].when);
    reads_condition(reads, business->eligible.items[i].must);
  }
  for (size_t i = 0; i < business->versions.count; i++) follow_business(reads, business->versions.items[i]);
}

void reads_follow(struct reads *reads) {
  while (reads->facts_followed < reads->facts.count || reads->businesses_followed < reads->businesses.count) {
    const struct model *model = reads->model;
    if (reads->facts_followed < reads->facts.count)
      follow_fact(reads, &model->facts.items[reads->facts.items[reads->facts_followed++]]);
    else follow_business(reads, &model->businesses.items[reads->businesses.items[reads->businesses_followed++]]);
  }
}

bool reads_asks(const struct reads *reads, zn_fact fact) {
  return reads->slots[ZN_SLOT_FACTS + fact] && text_given(&reads->model->facts.items[fact].ask);
}
