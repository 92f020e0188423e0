/* lower_steps.c: turns what people read along the way (steps, notices, phones) into runs of records. May assume a model without errors. */
#include "lower.h"

static void lower_step(struct lowering *lowering, const struct step *step, uint32_t depth) {
  uint32_t at = LOWER_NEXT(lowering, STEPS);
  *LOWER_PUSH(lowering, STEPS) = (struct zn_image_step){
      .kind = step->kind, .depth = depth, .text = lower_text(lowering, &step->text), .warning = lower_text(lowering, &step->warning),
      .needs = lower_text(lowering, &step->needs), .note = lower_text(lowering, &step->record.note),
      .link = lower_string(lowering, step->link), .by = step->by.index, .condition = lower_sentence(lowering, step->when)};
  for (size_t i = 0; i < step->children.count; i++) lower_step(lowering, step->children.items[i], depth + 1);
  lowering->STEPS.items[at].end = LOWER_NEXT(lowering, STEPS);
}

void lower_steps(struct lowering *lowering, struct zn_image_business *record, const struct business *business) {
  if (lowering->whole) return;
  record->step_first = LOWER_NEXT(lowering, STEPS);
  for (size_t i = 0; i < business->steps.count; i++) lower_step(lowering, business->steps.items[i], 0);
  record->step_count = LOWER_NEXT(lowering, STEPS) - record->step_first;
}

static void lower_phone(struct lowering *lowering, const struct phone *phone) {
  uint32_t first = phone->read.count ? LOWER_NEXT(lowering, LISTS) : 0;
  for (size_t i = 0; i < phone->read.count; i++) *LOWER_PUSH(lowering, LISTS) = lower_string(lowering, phone->read.items[i]);
  *LOWER_PUSH(lowering, PHONES) = (struct zn_image_phone){
      .printed = lower_string(lowering, phone->printed), .read_first = first, .read_count = (uint32_t)phone->read.count};
}

uint32_t lower_phones(struct lowering *lowering, const struct phones *phones, uint32_t *count) {
  uint32_t first = LOWER_NEXT(lowering, PHONES);
  for (size_t i = 0; i < phones->list.count; i++) lower_phone(lowering, &phones->list.items[i]);
  *count = (uint32_t)phones->list.count;
  return *count ? first : 0;
}

static void lower_notice(struct lowering *lowering, const struct notice *notice) {
  struct zn_image_notice record = {.text = lower_text(lowering, &notice->text), .warning = lower_text(lowering, &notice->warning),
                                   .password = lower_string(lowering, notice->password)};
  record.phone_first = lower_phones(lowering, &notice->phones, &record.phone_count);
  *LOWER_PUSH(lowering, NOTICES) = record;
}

/* A notice that names businesses is theirs alone. */
static bool notice_concerns(const struct lowering *lowering, const struct notice *notice, const struct business *business) {
  for (size_t i = 0; i < notice->businesses.count; i++)
    if (&lowering->model->businesses.items[notice->businesses.items[i].index] == business) return true;
  return false;
}

void lower_book_notices(struct lowering *lowering, struct zn_image_book *record) {
  const notice_list *notices = &lowering->model->notices;
  if (lowering->whole) return;
  record->notice_first = LOWER_NEXT(lowering, NOTICES);
  for (size_t i = 0; i < notices->count; i++)
    if (!notices->items[i].businesses.count) lower_notice(lowering, &notices->items[i]);
  record->notice_count = LOWER_NEXT(lowering, NOTICES) - record->notice_first;
}

/* A business's own notices, those of the book that name it, and those of its channels. */
void lower_notices(struct lowering *lowering, struct zn_image_business *record, const struct business *business) {
  const struct model *model = lowering->model;
  if (lowering->whole) return;
  record->notice_first = LOWER_NEXT(lowering, NOTICES);
  for (size_t i = 0; i < business->notices.count; i++) lower_notice(lowering, &business->notices.items[i]);
  for (size_t i = 0; i < model->notices.count; i++)
    if (notice_concerns(lowering, &model->notices.items[i], business)) lower_notice(lowering, &model->notices.items[i]);
  for (size_t c = 0; c < business->channels.count; c++) {
    const notice_list *notices = &model->channels.items[business->channels.items[c].index].notices;
    for (size_t i = 0; i < notices->count; i++)
      if (!notices->items[i].businesses.count || notice_concerns(lowering, &notices->items[i], business))
        lower_notice(lowering, &notices->items[i]);
  }
  record->notice_count = LOWER_NEXT(lowering, NOTICES) - record->notice_first;
}
