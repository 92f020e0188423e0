/* lower_things.c: turns what a book declares (languages, channels, parties, marks, specs, documents, messages) into its sections, in the
 * order of the model. May assume a model without errors. */
#include "lower.h"
#include "resolve.h"

static void lower_languages(struct lowering *lowering) {
  for (uint32_t i = 0; i < lowering->model->language_count; i++)
    LOWER_PUSH(lowering, LANGUAGES)->tag = lower_string(lowering, lowering->model->languages[i]);
}

static struct zn_image_thing thing_of(struct lowering *lowering, const struct record *record, const struct text *name) {
  return (struct zn_image_thing){.id = lower_string(lowering, record->id), .name = lower_text(lowering, name)};
}

static void lower_named(struct lowering *lowering) {
  const struct model *model = lowering->model;
  for (size_t i = 1; i < model->channels.count; i++)
    *LOWER_PUSH(lowering, CHANNELS) = thing_of(lowering, &model->channels.items[i].record, &model->channels.items[i].name);
  for (size_t i = 1; i < model->parties.count; i++)
    *LOWER_PUSH(lowering, PARTIES) = thing_of(lowering, &model->parties.items[i].record, &model->parties.items[i].name);
  for (size_t i = 1; i < model->specs.count; i++)
    *LOWER_PUSH(lowering, SPECS) = thing_of(lowering, &model->specs.items[i].record, &model->specs.items[i].name);
}

static void lower_marks(struct lowering *lowering) {
  for (size_t i = 1; i < lowering->model->marks.count; i++) {
    const struct mark_kind *mark = &lowering->model->marks.items[i];
    *LOWER_PUSH(lowering, MARKS) = (struct zn_image_mark){
        .id = lower_string(lowering, mark->record.id), .name = lower_text(lowering, &mark->name), .by = mark->by.index};
  }
}

static void lower_documents(struct lowering *lowering) {
  for (size_t i = 1; i < lowering->model->documents.count; i++) {
    const struct document *document = &lowering->model->documents.items[i];
    *LOWER_PUSH(lowering, DOCUMENTS) = (struct zn_image_document){
        .id = lower_string(lowering, document->record.id), .name = lower_text(lowering, &document->name), .kind = document->kind,
        .form = document_form(document), .unit = lower_text(lowering, &document->unit)};
  }
}

/* What answers to submissions never say: of addresses, numbers and renewals, and the words of the command. */
static bool is_beside_answers(size_t message) {
  return (message >= ZN_MESSAGE_REGION_UNRESOLVED && message < ZN_MESSAGE_FORM_ORIGINAL) || message >= ZN_MESSAGE_KIND_PAPER;
}

static void lower_messages(struct lowering *lowering) {
  for (size_t i = 1; i < ZN_MESSAGE_COUNT; i++) {
    zn_text text = lowering->whole && is_beside_answers(i) ? 0 : lower_text(lowering, &lowering->model->messages[i]);
    *LOWER_PUSH(lowering, MESSAGES) = text;
  }
}

void lower_things(struct lowering *lowering) {
  lower_languages(lowering);
  lower_named(lowering);
  lower_marks(lowering);
  lower_documents(lowering);
  lower_messages(lowering);
}
