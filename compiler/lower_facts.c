/* lower_facts.c: turns facts into FACTS and VALUES, and lists those that are computed, each after what it reads. May assume a resolved book
 * without errors. */
#include "lower.h"

static void lower_value(struct lowering *lowering, const struct fact_value *value) {
  *LOWER_PUSH(lowering, VALUES) =
      (struct zn_image_thing){.id = lower_string(lowering, value->id), .name = lower_text(lowering, &value->name)};
}

static zn_text fact_name(struct lowering *lowering, const struct fact *fact) {
  if (text_given(&fact->name)) return lower_text(lowering, &fact->name);
  return fact->is ? lower_sentence(lowering, fact->is) : lower_text(lowering, &fact->ask);
}

static void lower_fact(struct lowering *lowering, const struct fact *fact) {
  struct zn_image_fact record = {.id = lower_string(lowering, fact->record.id),
                                 .name = fact_name(lowering, fact),
                                 .ask = lower_text(lowering, &fact->ask),
                                 .type = fact->type,
                                 .flags = fact->has_usually ? ZN_FACT_USUAL : 0,
                                 .from = fact->from.index,
                                 .program = lower_condition(lowering, fact->is),
                                 .usually = fact->usually};
  record.value_first = fact->values.count ? LOWER_NEXT(lowering, VALUES) : 0;
  record.value_count = (uint32_t)fact->values.count;
  for (size_t i = 0; i < fact->values.count; i++) lower_value(lowering, &fact->values.items[i]);
  *LOWER_PUSH(lowering, FACTS) = record;
}

void lower_facts(struct lowering *lowering) {
  for (size_t i = 1; i < lowering->model->facts.count; i++) lower_fact(lowering, &lowering->model->facts.items[i]);
}

void lower_order(struct lowering *lowering, struct zn_image_book *record) {
  record->order_first = lower_list(lowering, lowering->resolved->order.items, lowering->resolved->order.count);
  record->order_count = (uint32_t)lowering->resolved->order.count;
}
