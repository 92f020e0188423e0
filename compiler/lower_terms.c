/* lower_terms.c: turns what surrounds the requirements of a business (eligibility, fees, results, what else a clerk is asked) into its
 * records. May assume a resolved book without errors. */
#include <string.h>

#include "lower.h"
#include "resolve.h"
#include "sentence.h"

static zn_text say_dated(struct lowering *lowering, const struct record *record, const struct cond *when) {
  return lower_sentence(lowering, resolve_dated(lowering->arena, record, when));
}

static zn_program lower_dated(struct lowering *lowering, const struct record *record, const struct cond *when) {
  return lower_condition(lowering, resolve_dated(lowering->arena, record, when));
}

static void lower_eligible(struct lowering *lowering, const struct eligible *eligible) {
  const struct otherwise *otherwise = &eligible->otherwise;
  struct zn_image_eligible record = {.must = lower_condition(lowering, eligible->must),
                                     .when = lower_dated(lowering, &eligible->record, eligible->when),
                                     .label = lower_sentence(lowering, eligible->must),
                                     .text = lower_text(lowering, &otherwise->text),
                                     .business = otherwise->business.index,
                                     .office = otherwise->office.index,
                                     .opens = otherwise->has_opens ? lower_day(lowering, &otherwise->opens) : 0,
                                     .unclear = lower_text(lowering, &eligible->unclear),
                                     .condition = say_dated(lowering, &eligible->record, eligible->when)};
  *LOWER_PUSH(lowering, ELIGIBLES) = record;
}

/* --- fees --- */

static void lower_fee_line(struct lowering *lowering, const struct fee_line *line) {
  struct zn_image_fee_line record = {.id = lower_string(lowering, line->record.id),
                                     .name = lower_text(lowering, &line->name),
                                     .amount = line->amount,
                                     .flags = line->not_stated ? ZN_FEE_NOT_STATED : 0,
                                     .payer = line->payer.index,
                                     .guard = lower_dated(lowering, &line->record, line->when),
                                     .condition = say_dated(lowering, &line->record, line->when)};
  record.factor_first = line->per.count ? LOWER_NEXT(lowering, FEE_FACTORS) : 0;
  record.factor_count = (uint32_t)line->per.count;
  for (size_t i = 0; i < line->per.count; i++)
    *LOWER_PUSH(lowering, FEE_FACTORS) = (struct zn_image_fee_factor){line->per.items[i].fact.index, line->per.items[i].every};
  *LOWER_PUSH(lowering, FEE_LINES) = record;
}

static bool is_exempt(const struct exemption *exemption, const struct fee_line *line) {
  for (size_t i = 0; i < exemption->lines.count; i++)
    if (!strcmp(exemption->lines.items[i].name, line->record.id)) return true;
  return false;
}

/* An exemption names ids: every line that bears one is meant. */
static void lower_exemption(struct lowering *lowering, const struct fees *fees, const struct exemption *exemption, uint32_t first) {
  LIST(uint32_t) lines = {0};
  for (size_t i = 0; i < fees->lines.count; i++)
    if (is_exempt(exemption, &fees->lines.items[i])) *LIST_PUSH(lowering->arena, &lines) = first + (uint32_t)i;
  struct zn_image_exemption record = {.guard = lower_dated(lowering, &exemption->record, exemption->when),
                                      .line_first = lower_list(lowering, lines.items, lines.count), .line_count = (uint32_t)lines.count,
                                      .condition = say_dated(lowering, &exemption->record, exemption->when)};
  *LOWER_PUSH(lowering, EXEMPTIONS) = record;
}

static uint32_t lower_fees(struct lowering *lowering, const struct fees *fees) {
  if (!fees->mark.line) return 0;
  struct zn_image_fee record = {.currency = lower_string(lowering, fees->currency),
                                .flags = (fees->none ? ZN_FEE_NONE : 0) | (fees->not_stated ? ZN_FEE_NOT_STATED : 0),
                                .line_count = (uint32_t)fees->lines.count, .exemption_count = (uint32_t)fees->exemptions.count};
  record.line_first = fees->lines.count ? LOWER_NEXT(lowering, FEE_LINES) : 0;
  for (size_t i = 0; i < fees->lines.count; i++) lower_fee_line(lowering, &fees->lines.items[i]);
  record.exemption_first = fees->exemptions.count ? LOWER_NEXT(lowering, EXEMPTIONS) : 0;
  for (size_t i = 0; i < fees->exemptions.count; i++) lower_exemption(lowering, fees, &fees->exemptions.items[i], record.line_first);
  uint32_t place = LOWER_NEXT(lowering, FEES);
  *LOWER_PUSH(lowering, FEES) = record;
  return place;
}

/* --- */

/* How long a result is valid: for a period, until a day, or both. */
static const char *validity_in(struct lowering *lowering, const struct result *result, zn_language language) {
  const struct speech speech = {lowering->arena, lowering->words, lowering->model, language};
  struct buffer words = {.arena = lowering->arena};
  if (result->valid.unit)
    buffer_text(&words, TEXTS_FILL(lowering->arena, texts_say(lowering->words, "page", "valid-for", language), "period",
                                   sentence_period(&speech, result->valid)));
  if (words.length && result->has_until) buffer_text(&words, texts_say(lowering->words, "page", "separator", language));
  if (result->has_until)
    buffer_text(&words, TEXTS_FILL(lowering->arena, texts_say(lowering->words, "page", "valid-until", language), "day",
                                   sentence_day(&speech, &result->until)));
  return buffer_string(&words);
}

static zn_text say_validity(struct lowering *lowering, const struct result *result) {
  const char *in[ZN_LANGUAGES_MAX] = {0};
  for (uint32_t i = 0; i < lowering->model->language_count; i++) in[i] = validity_in(lowering, result, i);
  return lower_words(lowering, in);
}

static void lower_result(struct lowering *lowering, const struct result *result) {
  struct zn_image_result record = {.text = lower_text(lowering, &result->text), .number = result->valid.number, .unit = result->valid.unit,
                                   .until = result->has_until ? lower_day(lowering, &result->until) : 0,
                                   .guard = lower_dated(lowering, &result->record, result->when),
                                   .condition = say_dated(lowering, &result->record, result->when),
                                   .validity = say_validity(lowering, result)};
  *LOWER_PUSH(lowering, RESULTS) = record;
}

/* How long a business takes, by what is counted, promised and laid down. */
static const char *time_in(struct lowering *lowering, const struct time_limit *limit, zn_language language) {
  const struct speech speech = {lowering->arena, lowering->words, lowering->model, language};
  const struct { const char *lead; const struct text *text; } parts[] = {{"promised", &limit->promised}, {"statutory", &limit->statutory}};
  struct buffer words = {.arena = lowering->arena};
  if (limit->days)
    buffer_text(&words, TEXTS_FILL(lowering->arena, texts_say(lowering->words, "page", "within", language), "days",
                                   sentence_count(&speech, limit->working ? "working-days" : "days", limit->days)));
  for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
    if (!text_given(parts[i].text)) continue;
    if (words.length) buffer_text(&words, texts_say(lowering->words, "page", "separator", language));
    buffer_text(&words, texts_say(lowering->words, "page", parts[i].lead, language));
    buffer_text(&words, text_in(parts[i].text, language));
  }
  return buffer_string(&words);
}

static zn_text say_time(struct lowering *lowering, const struct time_limit *limit) {
  const char *in[ZN_LANGUAGES_MAX] = {0};
  for (uint32_t i = 0; i < lowering->model->language_count; i++) in[i] = time_in(lowering, limit, i);
  return lower_words(lowering, in);
}

/* --- what else a clerk is asked --- */

static const char *page_say(const struct lowering *lowering, const char *key, zn_language language) {
  return texts_say(lowering->words, "page", key, language);
}

static const char *visits_in(struct lowering *lowering, const struct visits *visits, zn_language language) {
  const struct speech speech = {lowering->arena, lowering->words, lowering->model, language};
  const char *often = visits->count ? sentence_count(&speech, "visits", visits->count) : page_say(lowering, "no-visit", language);
  if (!text_given(&visits->reason)) return often;
  return arena_printf(lowering->arena, "%s%s%s", often, page_say(lowering, "separator", language), text_in(&visits->reason, language));
}

/* Whole sentences follow one another, others are separated. */
static const char *texts_in(struct lowering *lowering, const text_list *texts, zn_language language) {
  struct buffer words = {.arena = lowering->arena};
  const char *stop = page_say(lowering, "full-stop", language), *between = *stop == '.' ? " " : "";
  size_t length = strlen(stop);
  for (size_t i = 0; i < texts->count; i++) {
    bool is_sentence = words.length >= length && !memcmp(words.bytes + words.length - length, stop, length);
    if (i) buffer_text(&words, is_sentence ? between : page_say(lowering, "separator", language));
    buffer_text(&words, text_in(&texts->items[i], language));
  }
  return buffer_string(&words);
}

/* As printed: they stand for no office, whose numbers alone are read. */
static const char *numbers_in(struct lowering *lowering, const struct phones *phones, zn_language language) {
  struct buffer words = {.arena = lowering->arena};
  for (size_t i = 0; i < phones->list.count; i++) {
    const struct phone *phone = &phones->list.items[i];
    if (i) buffer_text(&words, texts_say(lowering->words, "messages", "list-separator", language));
    buffer_text(&words, phone->printed);
    if (text_given(&phone->purpose))
      buffer_printf(&words, "%s%s%s", page_say(lowering, "open-bracket", language), text_in(&phone->purpose, language),
                    page_say(lowering, "close-bracket", language));
  }
  return phones->list.count ? buffer_string(&words) : page_say(lowering, "not-stated", language);
}

/* What the book does not say at all stays without words. */
static void lower_about(struct lowering *lowering, struct zn_image_business *record, const struct business *business) {
  const char *visits[ZN_LANGUAGES_MAX] = {0}, *delivery[ZN_LANGUAGES_MAX] = {0}, *complaints[ZN_LANGUAGES_MAX] = {0}, *basis[ZN_LANGUAGES_MAX] = {0};
  for (uint32_t i = 0; i < lowering->model->language_count; i++) {
    if (business->visits.mark.line) visits[i] = visits_in(lowering, &business->visits, i);
    if (business->complaints.mark.line) complaints[i] = numbers_in(lowering, &business->complaints, i);
    delivery[i] = texts_in(lowering, &business->delivery, i);
    basis[i] = texts_in(lowering, &business->legal_basis, i);
  }
  record->visits = lower_words(lowering, visits);
  record->delivery = lower_words(lowering, delivery);
  record->complaints = lower_words(lowering, complaints);
  record->legal_basis = lower_words(lowering, basis);
}

void lower_terms(struct lowering *lowering, struct zn_image_business *record, const struct business *business) {
  record->eligible_first = business->eligible.count ? LOWER_NEXT(lowering, ELIGIBLES) : 0;
  record->eligible_count = (uint32_t)business->eligible.count;
  for (size_t i = 0; i < business->eligible.count; i++) lower_eligible(lowering, &business->eligible.items[i]);
  record->fee = lower_fees(lowering, &business->fees);
  record->result_first = business->results.count ? LOWER_NEXT(lowering, RESULTS) : 0;
  record->result_count = (uint32_t)business->results.count;
  for (size_t i = 0; i < business->results.count; i++) lower_result(lowering, &business->results.items[i]);
  record->time_limit = say_time(lowering, &business->time_limit);
  if (!lowering->whole) lower_about(lowering, record, business); /* an excerpt is for the checker, which tells nothing of it */
}
