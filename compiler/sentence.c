/* sentence.c: turns numbers, days, periods, amounts and facts into words by the patterns of texts/<tag>.yaml. Assumes a model without
 * errors. */
#include "sentence.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include "emit.h"

const char *speech_say(const struct speech *speech, const char *key) {
  return texts_say(speech->texts, "sentences", key, speech->language);
}

const char *speech_quote(const struct speech *speech, const char *text) { return SPEECH_FILL(speech, "quoted", "text", text); }

static const char *decimal(const struct speech *speech, int64_t number) { return arena_printf(speech->arena, "%" PRId64, number); }

/* --- plurals --- */

/* Whether a number is of a case of `plurals`: "2", "3-10", or of its last two digits "*3-10". */
static bool case_holds(const char *item, uint64_t number) {
  char *end;
  if (*item == '*') item++, number %= 100;
  uint64_t low = strtoull(item, &end, 10);
  return number >= low && number <= (*end == '-' ? strtoull(end + 1, NULL, 10) : low);
}

/* The place of a number's form among the forms of a word. */
static size_t form_of(const char *cases, uint64_t number) {
  size_t form = 0;
  for (; *cases && !case_holds(cases, number); form++) {
    cases += strcspn(cases, " ");
    cases += strspn(cases, " ");
  }
  return form;
}

const char *sentence_count(const struct speech *speech, const char *key, uint64_t number) {
  const char *form = speech_say(speech, key);
  for (size_t skip = form_of(speech_say(speech, "plurals"), number); skip && strchr(form, '|'); skip--) form = strchr(form, '|') + 1;
  const char *pattern = arena_copy(speech->arena, form, strcspn(form, "|"));
  return TEXTS_FILL(speech->arena, pattern, "n", arena_printf(speech->arena, "%" PRIu64, number));
}

/* --- days --- */

/* The n-th word (from 0) of a list of words. */
static const char *word_at(const struct speech *speech, const char *list, unsigned long n) {
  for (; n; n--) {
    list += strcspn(list, " ");
    list += strspn(list, " ");
  }
  return arena_copy(speech->arena, list, strcspn(list, " "));
}

const char *sentence_date(const struct speech *speech, zn_day day) {
  char iso[11];
  zn_day_print(day, iso);
  if (!*iso) return "";
  unsigned long year = strtoul(iso, NULL, 10), month = strtoul(iso + 5, NULL, 10), of_month = strtoul(iso + 8, NULL, 10);
  return SPEECH_FILL(speech, "date", "year", arena_printf(speech->arena, "%lu", year), "month",
                     word_at(speech, speech_say(speech, "month-names"), month - 1), "day", arena_printf(speech->arena, "%lu", of_month));
}

const char *sentence_period(const struct speech *speech, struct period period) {
  const char *key = period.unit == 'D' ? "days" : period.unit == 'W' ? "weeks" : period.unit == 'M' ? "months" : "years";
  return sentence_count(speech, key, (uint64_t)llabs((long long)period.number));
}

const char *sentence_day(const struct speech *speech, const struct day_sum *day) {
  if (day->base == ZN_SLOT_NONE) return sentence_date(speech, day->day);
  const char *base = speech_slot(speech, day->base);
  if (!day->number) return base;
  return SPEECH_FILL(speech, day->number < 0 ? "earlier" : "later", "day", base, "period",
                     sentence_period(speech, (struct period){day->number, day->unit}));
}

/* --- amounts --- */

/* The name of a currency ("CNY=元" in the list of names); null when it has none. */
static const char *currency_name(const struct speech *speech, const char *currency) {
  size_t length = strlen(currency);
  for (const char *at = speech_say(speech, "currency-names"); *at; at += strspn(at, " ")) {
    size_t item = strcspn(at, " ");
    if (item > length && !strncmp(at, currency, length) && at[length] == '=')
      return arena_copy(speech->arena, at + length + 1, item - length - 1);
    at += item;
  }
  return NULL;
}

const char *sentence_amount(const struct speech *speech, int64_t amount, const char *currency) {
  const char *name = currency_name(speech, currency);
  char *number = arena_printf(speech->arena, "%" PRId64 ".%04" PRId64, amount / 10000, amount % 10000);
  for (size_t length = strlen(number), kept = length - 2; length > kept && number[length - 1] == '0'; length--) number[length - 1] = '\0';
  return SPEECH_FILL(speech, name ? "amount" : "amount-coded", "amount", number, "currency", name ? name : currency);
}

/* --- facts --- */

const char *sentence_fact(const struct speech *speech, zn_fact number) {
  const struct fact *fact = &speech->model->facts.items[number];
  if (text_given(&fact->name)) return text_in(&fact->name, speech->language);
  if (fact->type == ZN_FACT_AGE) return SPEECH_FILL(speech, "age-from", "day", sentence_fact(speech, fact->from.index));
  return SPEECH_FILL(speech, fact->type == ZN_FACT_DATE ? "asked-day" : "asked", "ask", text_in(&fact->ask, speech->language));
}

const char *speech_slot(const struct speech *speech, uint32_t slot) {
  static const char *const keys[ZN_SLOT_FACTS] = {[ZN_SLOT_TODAY] = "today", [ZN_SLOT_CHANNEL] = "channel", [ZN_SLOT_REGION] = "region",
                                                  [ZN_SLOT_OFFICE] = "office", [ZN_SLOT_ISSUED] = "issued", [ZN_SLOT_EXPIRES] = "expires"};
  if (slot < ZN_SLOT_FACTS) return keys[slot] ? speech_say(speech, keys[slot]) : "";
  return sentence_fact(speech, slot - ZN_SLOT_FACTS);
}

const char *sentence_value(const struct speech *speech, zn_fact number, int64_t value) {
  const struct fact *fact = &speech->model->facts.items[number];
  switch (fact->type) {
    case ZN_FACT_BOOL:
    case ZN_FACT_DERIVED: return speech_quote(speech, speech_say(speech, value ? "yes" : "no"));
    case ZN_FACT_DATE: return sentence_date(speech, (zn_day)value);
    case ZN_FACT_DIVISION: return text_in(&speech->model->divisions.items[value].name, speech->language);
    case ZN_FACT_ENUM:
    case ZN_FACT_SET: return speech_quote(speech, text_in(&fact->values.items[value - 1].name, speech->language));
    default: return decimal(speech, value);
  }
}
