/* lower_offices.c: turns divisions, offices and their counters into sections. May assume a model without errors. Contacts and phones of an
 * office that is not public do not enter the image at all: it is handed to others. */
#include "lower.h"

static void lower_divisions(struct lowering *lowering) {
  for (size_t i = 1; i < lowering->model->divisions.count; i++) {
    const struct division *division = &lowering->model->divisions.items[i];
    *LOWER_PUSH(lowering, DIVISIONS) = (struct zn_image_division){.code = lower_string(lowering, division->record.id),
                                                                  .name = lower_text(lowering, &division->name),
                                                                  .parent = division->parent.index,
                                                                  .area = lower_area(lowering, division)};
  }
}

static void lower_counter(struct lowering *lowering, const struct office *office, const struct counter *counter) {
  struct zn_image_counter record = {.id = lower_string(lowering, counter->id), .address = lower_text(lowering, &counter->address),
                                    .hours = lower_text(lowering, &counter->hours.text)};
  if (office->is_public) {
    record.contact = lower_string(lowering, counter->contact);
    record.phone_first = lower_phones(lowering, &counter->phones, &record.phone_count);
  }
  *LOWER_PUSH(lowering, COUNTERS) = record;
}

static void lower_office(struct lowering *lowering, const struct office *office) {
  const struct text *division = &lowering->model->divisions.items[office->division.index].name;
  uint32_t counters = LOWER_NEXT(lowering, COUNTERS);
  for (size_t i = 0; i < office->counters.count; i++) lower_counter(lowering, office, &office->counters.items[i]);
  *LOWER_PUSH(lowering, OFFICES) = (struct zn_image_office){
      .id = lower_string(lowering, office->record.id), .row = lower_string(lowering, office->row),
      .name = lower_text(lowering, text_given(&office->name) ? &office->name : division),
      .division = office->division.index, .printed_region = lower_string(lowering, office->printed_region),
      .printed_place = lower_string(lowering, office->printed_place), .note = lower_text(lowering, &office->record.note),
      .flags = office->is_public ? ZN_OFFICE_PUBLIC : 0, .counter_first = counters,
      .counter_count = (uint32_t)office->counters.count, .source = lower_paragraph(lowering, &office->record)};
}

void lower_offices(struct lowering *lowering) {
  lower_divisions(lowering);
  for (size_t i = 1; i < lowering->model->offices.count; i++) lower_office(lowering, &lowering->model->offices.items[i]);
}
