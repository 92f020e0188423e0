/* lower_offices.c: turns offices and their counters into sections. May assume a model without errors. Contacts and mobile numbers of an
 * office that is not public do not enter the image at all: it is handed to others. */
#include "lower.h"
#include "published.h"

static uint32_t hours_run(struct lowering *lowering, const struct hours *hours) {
  uint32_t first = LOWER_NEXT(lowering, HOURS);
  for (size_t i = 0; i < hours->open.count; i++)
    *LOWER_PUSH(lowering, HOURS) = (struct zn_image_hours){hours->open.items[i].days, hours->open.items[i].from, hours->open.items[i].until};
  return hours->open.count ? first : 0;
}

static uint32_t channels_run(struct lowering *lowering, const ref_list *channels) {
  uint32_t *items = arena_array(lowering->arena, channels->count, sizeof *items);
  for (size_t i = 0; i < channels->count; i++) items[i] = channels->items[i].index;
  return lower_list(lowering, items, channels->count);
}

static void lower_counter(struct lowering *lowering, const struct office *office, const struct counter *counter) {
  struct zn_image_counter record = {.id = lower_string(lowering, counter->id), .address = lower_text(lowering, &counter->address),
                                    .hours = lower_text(lowering, &counter->hours.text),
                                    .channel_first = channels_run(lowering, &counter->channels), .channel_count = (uint32_t)counter->channels.count,
                                    .hours_first = hours_run(lowering, &counter->hours), .hours_count = (uint32_t)counter->hours.open.count};
  struct phones told = phones_told(lowering->arena, lowering->plan, office, &counter->phones);
  if (!office->is_public && counter->contact) record.withheld |= ZN_WITHHELD_CONTACT;
  if (office->is_public) record.contact = lower_string(lowering, counter->contact);
  if (told.list.count < counter->phones.list.count) record.withheld |= ZN_WITHHELD_PHONES;
  record.phone_first = lower_phones(lowering, &told, &record.phone_count);
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
      .flags = (office->is_public ? ZN_OFFICE_PUBLIC : 0) | (office->position.given ? ZN_OFFICE_PLACED : 0), .counter_first = counters,
      .counter_count = (uint32_t)office->counters.count, .source = lower_paragraph(lowering, &office->record),
      .latitude = office->position.latitude, .longitude = office->position.longitude, .scope = lower_condition(lowering, office->scope),
      .scope_label = lower_sentence(lowering, office->scope), .from = office->record.from, .until = office->record.until};
}

void lower_offices(struct lowering *lowering) {
  for (size_t i = 1; i < lowering->model->offices.count; i++) lower_office(lowering, &lowering->model->offices.items[i]);
}
