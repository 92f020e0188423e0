/* lower_renewals.c: turns renewals, the issuers that they name, and their advice into their sections. May assume a model without errors. */
#include "lower.h"
#include "sentence.h"

static void lower_issuers(struct lowering *lowering) {
  for (size_t i = 1; i < lowering->model->issuers.count; i++) {
    const char *name = lowering->model->issuers.items[i], *in[ZN_LANGUAGES_MAX] = {0};
    for (uint32_t language = 0; language < lowering->model->language_count; language++) in[language] = name;
    *LOWER_PUSH(lowering, ISSUERS) = (struct zn_image_thing){lower_string(lowering, name), lower_words(lowering, in)};
  }
}

static uint32_t lower_advice(struct lowering *lowering, const struct renewal *renewal) {
  uint32_t first = renewal->advice.count ? LOWER_NEXT(lowering, ADVICE) : 0;
  for (size_t i = 0; i < renewal->advice.count; i++) {
    const struct advice *advice = &renewal->advice.items[i];
    *LOWER_PUSH(lowering, ADVICE) = (struct zn_image_advice){advice->reasons, lower_text(lowering, &advice->text), advice->business.index};
  }
  return first;
}

static zn_text lower_window(struct lowering *lowering, const struct renewal *renewal) {
  const char *in[ZN_LANGUAGES_MAX] = {0};
  for (uint32_t language = 0; language < lowering->model->language_count; language++) {
    const struct speech speech = {lowering->arena, lowering->words, lowering->model, language};
    in[language] = sentence_window(&speech, renewal);
  }
  return renewal->window_stated ? lower_words(lowering, in) : 0;
}

static void lower_renewal(struct lowering *lowering, const struct renewal *renewal) {
  struct zn_image_renewal record = {
      .id = lower_string(lowering, renewal->record.id),
      .title = lower_text(lowering, &renewal->title),
      .channel = renewal->channel.index,
      .flags = (renewal->issuers_stated ? ZN_RENEWAL_ISSUERS_STATED : 0) | (renewal->window_stated ? ZN_RENEWAL_WINDOW_STATED : 0),
      .issuer_first = renewal->issuers.count ? LOWER_NEXT(lowering, LISTS) : 0,
      .issuer_count = (uint32_t)renewal->issuers.count,
      .uses = renewal->uses,
      .algorithms = renewal->algorithms,
      .from_number = renewal->from.number,
      .from_unit = renewal->from.unit,
      .until_number = renewal->until.number,
      .until_unit = renewal->until.unit,
      .signature = renewal->signature,
      .revocation = renewal->revocation,
      .quota = renewal->quota,
      .advice_first = lower_advice(lowering, renewal),
      .advice_count = (uint32_t)renewal->advice.count,
      .window = lower_window(lowering, renewal),
      .source = lower_paragraph(lowering, &renewal->record),
      .note = lower_text(lowering, &renewal->record.note)};
  for (size_t i = 0; i < renewal->issuers.count; i++) *LOWER_PUSH(lowering, LISTS) = renewal->issuers.items[i].index;
  *LOWER_PUSH(lowering, RENEWALS) = record;
}

void lower_renewals(struct lowering *lowering) {
  lower_issuers(lowering);
  for (size_t i = 1; i < lowering->model->renewals.count; i++) lower_renewal(lowering, &lowering->model->renewals.items[i]);
}
