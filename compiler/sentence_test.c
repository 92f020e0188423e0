/* sentence_test.c: turns single tests of a condition into clauses: what is tested, and how. Assumes bound names. */
#include "sentence.h"

#include <inttypes.h>
#include "emit.h"

/* Whether a slot holds a day. */
static bool of_days(const struct speech *speech, uint32_t slot) {
  const struct fact *fact = speech_slot_fact(speech, slot);
  return fact ? fact->type == ZN_FACT_DATE : slot == ZN_SLOT_TODAY || slot == ZN_SLOT_ISSUED || slot == ZN_SLOT_EXPIRES;
}

/* --- values --- */

/* A value of a slot: a name of the book, a number, a day. */
static const char *value_words(const struct speech *speech, uint32_t slot, int64_t value) {
  const struct model *model = speech->model;
  if (slot >= ZN_SLOT_FACTS) return sentence_value(speech, slot - ZN_SLOT_FACTS, value);
  switch (slot) {
    case ZN_SLOT_CHANNEL: return speech_quote(speech, text_in(&model->channels.items[value].name, speech->language));
    case ZN_SLOT_REGION: return text_in(&model->divisions.items[value].name, speech->language);
    case ZN_SLOT_OFFICE: {
      const struct office *office = &model->offices.items[value];
      const struct text *name = text_given(&office->name) ? &office->name : &model->divisions.items[office->division.index].name;
      return text_in(name, speech->language);
    }
    default: return sentence_date(speech, (zn_day)value);
  }
}

static void join_words(struct buffer *words, const char *separator, const char *word) {
  if (words->length) buffer_text(words, separator);
  buffer_text(words, word);
}

/* `keys` for a test that holds, for one of a single value that does not, and for one of several values none of which holds. */
static const char *values_clause(const struct speech *speech, uint32_t slot, const char *const keys[3], const int64_t *values, size_t count,
                                 bool negate) {
  struct buffer words = {.arena = speech->arena};
  for (size_t i = 0; i < count; i++)
    join_words(&words, speech_say(speech, negate ? "list" : "or"), value_words(speech, slot, values[i]));
  const char *key = keys[negate ? 1 + (count > 1) : 0], *subject = speech_slot(speech, slot);
  return SPEECH_FILL(speech, key, "subject", subject, negate && count > 1 ? "values" : "value", buffer_string(&words));
}

static const char *const is_keys[] = {"is", "is-not", "is-none"};

static const char *members(const struct speech *speech, const struct cond *cond, bool negate) {
  static const char *const includes[] = {"includes", "includes-not", "includes-none"};
  static const char *const lies[] = {"lies-in", "lies-not-in", "lies-in-none"};
  const char *const *keys = cond->kind == cond_holds ? includes : cond->kind == cond_within ? lies : is_keys;
  return values_clause(speech, cond->slot, keys, cond->values.items, cond->values.count, negate);
}

static bool is_value(const struct speech *speech, const struct cond *cond, uint32_t slot) {
  const struct fact *fact = speech_slot_fact(speech, cond->slot);
  bool truth = fact && (fact->type == ZN_FACT_BOOL || fact->type == ZN_FACT_DERIVED || fact->type == ZN_FACT_AGE);
  return cond->kind == cond_range && cond->slot == slot && cond->low == cond->high && !truth;
}

const char *speech_values(const struct speech *speech, const struct cond *group, bool negate) {
  if (group->kind != cond_any || group->children.count < 2) return NULL;
  uint32_t slot = group->children.items[0]->slot;
  int64_t *values = arena_array(speech->arena, group->children.count, sizeof *values);
  for (size_t i = 0; i < group->children.count; i++) {
    if (!is_value(speech, group->children.items[i], slot)) return NULL;
    values[i] = group->children.items[i]->low;
  }
  return values_clause(speech, slot, is_keys, values, group->children.count, negate);
}

/* --- truths --- */

static const char *truth(const struct speech *speech, zn_fact number, bool holds) {
  const struct fact *fact = &speech->model->facts.items[number];
  const struct text *statement = holds ? &fact->name : &fact->opposite;
  if (text_given(statement)) return text_in(statement, speech->language);
  const char *asked = SPEECH_FILL(speech, "asked", "ask", text_in(&fact->ask, speech->language));
  return SPEECH_FILL(speech, "is", "subject", asked, "value", sentence_value(speech, number, holds));
}

/* --- days --- */

/* "earlier than …", without what is earlier. */
static const char *day_test(const struct speech *speech, enum zn_code_op relation, const char *other) {
  static const char *const keys[] = {
      [ZN_CODE_BEFORE] = "before", [ZN_CODE_UNTIL] = "until", [ZN_CODE_FROM] = "from", [ZN_CODE_AFTER] = "after"};
  return SPEECH_FILL(speech, keys[relation], "day", other);
}

static const char *day_clause(const struct speech *speech, uint32_t slot, enum zn_code_op relation, const char *other) {
  if (slot == ZN_SLOT_EXPIRES && relation == ZN_CODE_FROM) return SPEECH_FILL(speech, "valid-on", "day", other);
  return SPEECH_FILL(speech, "date-is", "subject", speech_slot(speech, slot), "test", day_test(speech, relation, other));
}

/* --- ranges: numbers, ages, constant days --- */

static const char *number_words(const struct speech *speech, int64_t number) { return arena_printf(speech->arena, "%" PRId64, number); }

static const char *number_range(const struct speech *speech, const char *subject, int64_t low, int64_t high) {
  if (low == high) return SPEECH_FILL(speech, "is", "subject", subject, "value", number_words(speech, low));
  if (low == INT64_MIN) return SPEECH_FILL(speech, "number-until", "subject", subject, "value", number_words(speech, high));
  if (high == INT64_MAX) return SPEECH_FILL(speech, "number-from", "subject", subject, "value", number_words(speech, low));
  return SPEECH_FILL(speech, "number-between", "subject", subject, "low", number_words(speech, low), "high", number_words(speech, high));
}

/* Whole years: to be at most 17 is not to have turned 18. No age is below zero. */
static const char *age_range(const struct speech *speech, const char *subject, int64_t low, int64_t high) {
  const char *first = sentence_count(speech, "ages", low < 0 ? 0 : (uint64_t)low);
  const char *end = sentence_count(speech, "ages", high < 0 ? 0 : (uint64_t)high + 1);
  if (high == INT64_MAX) return SPEECH_FILL(speech, "age-at-least", "subject", subject, "age", first);
  if (low <= 0) return SPEECH_FILL(speech, "age-under", "subject", subject, "age", end);
  return SPEECH_FILL(speech, "age-between", "subject", subject, "low", first, "high", end);
}

static const char *day_range(const struct speech *speech, uint32_t slot, int64_t low, int64_t high) {
  const char *subject = speech_slot(speech, slot);
  const char *first = sentence_date(speech, low > ZN_DAY_LAST ? ZN_DAY_LAST : low < 1 ? 1 : (zn_day)low);
  const char *last = sentence_date(speech, high > ZN_DAY_LAST ? ZN_DAY_LAST : high < 1 ? 1 : (zn_day)high);
  if (low == high) return SPEECH_FILL(speech, "is", "subject", subject, "value", first);
  if (low == INT64_MIN) return day_clause(speech, slot, ZN_CODE_UNTIL, last);
  if (high == INT64_MAX) return day_clause(speech, slot, ZN_CODE_FROM, first);
  return SPEECH_FILL(speech, "between", "subject", subject, "first", first, "last", last);
}

/* A range of one value or with one open end. What is not at most 17 is at least 18. */
static const char *range(const struct speech *speech, const struct cond *cond, bool negate) {
  const struct fact *fact = speech_slot_fact(speech, cond->slot);
  int64_t low = cond->low, high = cond->high;
  if (fact && (fact->type == ZN_FACT_BOOL || fact->type == ZN_FACT_DERIVED)) 
    return truth(speech, cond->slot - ZN_SLOT_FACTS, (low > 0) != negate);
  if (negate && low == high) return values_clause(speech, cond->slot, is_keys, &low, 1, true);
  if (negate && low == INT64_MIN) low = high + 1, high = INT64_MAX;
  else if (negate) high = low - 1, low = INT64_MIN;
  if (of_days(speech, cond->slot)) return day_range(speech, cond->slot, low, high);
  const char *subject = speech_slot(speech, cond->slot);
  return (fact && fact->type == ZN_FACT_AGE ? age_range : number_range)(speech, subject, low, high);
}

/* --- days that are counted from others --- */

static enum zn_code_op turned_round(enum zn_code_op relation) {
  static const enum zn_code_op others[] = {[ZN_CODE_BEFORE] = ZN_CODE_FROM, [ZN_CODE_UNTIL] = ZN_CODE_AFTER,
                                           [ZN_CODE_FROM] = ZN_CODE_BEFORE, [ZN_CODE_AFTER] = ZN_CODE_UNTIL};
  return others[relation];
}

static const char *day(const struct speech *speech, const struct cond *cond, bool negate) {
  const char *subject = speech_slot(speech, cond->slot), *other = sentence_day(speech, &cond->day);
  if (cond->relation == ZN_CODE_IS) return SPEECH_FILL(speech, negate ? "is-not" : "is", "subject", subject, "value", other);
  return day_clause(speech, cond->slot, negate ? turned_round(cond->relation) : cond->relation, other);
}

const char *speech_between(const struct speech *speech, const struct cond *first, const struct cond *last) {
  if (first->kind != cond_day || last->kind != cond_day || first->slot != last->slot) return NULL;
  bool begins = first->relation == ZN_CODE_FROM || first->relation == ZN_CODE_AFTER;
  bool ends = last->relation == ZN_CODE_UNTIL || last->relation == ZN_CODE_BEFORE;
  if (!begins || !ends) return NULL;
  const char *subject = speech_slot(speech, first->slot);
  const char *low = sentence_day(speech, &first->day), *high = sentence_day(speech, &last->day);
  if (first->relation == ZN_CODE_FROM && last->relation == ZN_CODE_UNTIL)
    return SPEECH_FILL(speech, "between", "subject", subject, "first", low, "last", high);
  return SPEECH_FILL(speech, "dates-are", "subject", subject, "first", day_test(speech, first->relation, low), "second",
                     day_test(speech, last->relation, high));
}

const char *speech_test(const struct speech *speech, const struct cond *cond, bool negate) {
  switch (cond->kind) {
    case cond_range: return range(speech, cond, negate);
    case cond_day: return day(speech, cond, negate);
    case cond_may_use: {
      const char *title = text_in(&speech->model->businesses.items[cond->business.index].title, speech->language);
      return SPEECH_FILL(speech, negate ? "may-not-use" : "may-use", "business", title);
    }
    default: return members(speech, cond, negate);
  }
}
