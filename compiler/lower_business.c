/* lower_business.c: turns businesses and the book itself into their records. May assume that the requirements stand in their section. */
#include "lower.h"

static void lower_references(struct lowering *lowering, struct zn_image_business *record, const struct business *business) {
  record->offer_first = business->channels.count ? LOWER_NEXT(lowering, OFFERS) : 0;
  record->offer_count = (uint32_t)business->channels.count;
  for (size_t i = 0; i < business->channels.count; i++) {
    const struct record *offered = &business->offered.items[i];
    *LOWER_PUSH(lowering, OFFERS) = (struct zn_image_offer){business->channels.items[i].index, offered->from, offered->until, offered->seen};
  }
  record->before_first = business->before.count ? LOWER_NEXT(lowering, LISTS) : 0;
  record->before_count = (uint32_t)business->before.count;
  for (size_t i = 0; i < business->before.count; i++) *LOWER_PUSH(lowering, LISTS) = lower_text(lowering, &business->before.items[i]);
}

static zn_business next_version(const struct lowering *lowering, const struct resolved_business *edition) {
  const struct resolved_business *next =
      edition->number + 1 < lowering->resolved->editions.count ? lowering->resolved->editions.items[edition->number + 1] : NULL;
  if (edition->versions.count) return edition->versions.items[0]->number;
  bool is_version = edition->number >= lowering->model->businesses.count;
  return is_version && next && next->business->record.id == edition->business->record.id ? next->number : 0;
}

static void lower_business(struct lowering *lowering, const struct resolved_business *resolved) {
  const struct business *business = resolved->business;
  struct zn_image_business record = {
      .id = lower_string(lowering, business->record.id), .title = lower_text(lowering, &business->title),
      .summary = lower_text(lowering, &business->summary), .flags = resolved->not_stated ? ZN_BUSINESS_NOT_STATED : 0,
      .from = business->record.from, .until = business->record.until, .seen = business->record.seen, .root = resolved->root->number,
      .requirement_count = (uint32_t)resolved->nodes.count, .source = lower_paragraph(lowering, &business->record),
      .note = lower_text(lowering, &business->record.note), .next_version = next_version(lowering, resolved),
      .may_use = lower_condition(lowering, resolved->may_use)};
  lower_references(lowering, &record, business);
  lower_steps(lowering, &record, business);
  lower_notices(lowering, &record, business);
  lower_terms(lowering, &record, business);
  lower_cells(lowering, &record, resolved);
  *LOWER_PUSH(lowering, BUSINESSES) = record;
}

void lower_businesses(struct lowering *lowering) {
  for (size_t i = 1; i < lowering->resolved->editions.count; i++) lower_business(lowering, lowering->resolved->editions.items[i]);
}

/* The sum of the largest ZN_BUSINESSES_MAX of the numbers that were offered: `top` is kept in descending order. */
static void top_offer(uint32_t top[ZN_BUSINESSES_MAX], uint32_t number) {
  for (size_t i = 0; i < ZN_BUSINESSES_MAX; i++) {
    if (top[i] >= number) continue;
    uint32_t smaller = top[i];
    top[i] = number;
    number = smaller;
  }
}

/* Whether there may be several plans. */
static bool has_choices(const struct resolved_business *edition) {
  for (size_t i = 0; i < edition->nodes.count; i++) {
    enum zn_requirement_kind kind = edition->nodes.items[i]->kind;
    if (kind == ZN_REQUIRE_ANY || kind == ZN_REQUIRE_AT_LEAST || kind == ZN_REQUIRE_POINTS || kind == ZN_REQUIRE_DEPENDING) return true;
  }
  return false;
}

static bool has_points(const struct resolved_business *edition) {
  for (size_t i = 0; i < edition->nodes.count; i++)
    if (edition->nodes.items[i]->kind == ZN_REQUIRE_POINTS) return true;
  return false;
}

/* Room for the answer to any submission: a node has at most one finding in a plan, and its alternatives one list each; a plan and a few
 * equally good ones are told where there is something to choose. */
static void lower_bounds(const struct lowering *lowering, struct zn_image_book *book) {
  uint32_t top[ZN_BUSINESSES_MAX] = {0}, plans = 1, nodes = 0;
  for (size_t i = 1; i < lowering->resolved->editions.count; i++) {
    const struct resolved_business *edition = lowering->resolved->editions.items[i];
    top_offer(top, (uint32_t)edition->nodes.count);
    if (edition->leaves.count > book->work_leaves) book->work_leaves = (uint32_t)edition->leaves.count;
    if (has_choices(edition)) plans = ZN_PLANS_MAX;
    if (has_points(edition)) book->work_points = 1;
    if (edition->choices > book->work_choices)
      book->work_choices = edition->choices < ZN_CHOICES_MAX ? (uint32_t)edition->choices : ZN_CHOICES_MAX;
  }
  for (size_t i = 0; i < ZN_BUSINESSES_MAX; i++) nodes += top[i];
  book->answer_findings = nodes * plans;
  book->answer_lists = plans > 1 ? nodes * plans + plans - 1 : 0;
}

void lower_book(struct lowering *lowering) {
  const struct model *model = lowering->model;
  struct zn_image_book record = {
      .id = lower_string(lowering, model->id), .title = lower_text(lowering, &model->title),
      .publisher = lower_text(lowering, &model->publisher), .offset_minutes = model->offset_minutes, .work_choices = 1,
      .business_count = (uint32_t)model->businesses.count - 1, .whole = lowering->whole};
  lower_book_notices(lowering, &record);
  lower_bounds(lowering, &record);
  lower_order(lowering, &record);
  *LOWER_PUSH(lowering, BOOK) = record;
}
