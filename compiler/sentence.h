/* sentence.h: days, periods, amounts, facts and conditions as people read them, by the patterns of texts/<tag>.yaml: the same in the image
 * and in the guide. No sentence shows an id or an operator: a fact is called by its name, else its question is quoted. All strings are
 * UTF-8, of the arena or of the model; the model has no errors. */
#ifndef SENTENCE_H
#define SENTENCE_H

#include "model.h"
#include "texts.h"

/* For whom a sentence is made. */
struct speech {
  struct arena *arena;
  const struct texts *texts;
  const struct model *model;
  zn_language language;
};

/* --- words: sentence.c --- */

/* A number of things by the plural forms of a key of the group `sentences`: "3 working days". */
const char *sentence_count(const struct speech *speech, const char *key, uint64_t number);
/* "2026年7月1日"; `day` from 1. */
const char *sentence_date(const struct speech *speech, zn_day day);
/* A period without its direction: "3 months". */
const char *sentence_period(const struct speech *speech, struct period period);
/* A constant day, or one that is counted: "the day 3 months before the day of application". */
const char *sentence_day(const struct speech *speech, const struct day_sum *day);
/* 1/10000 of a currency: "12.50 yuan", with at least two decimals. */
const char *sentence_amount(const struct speech *speech, int64_t amount, const char *currency);
/* What a fact is called, to be counted, compared or multiplied: its name, else "the answer to “…”". */
const char *sentence_fact(const struct speech *speech, zn_fact fact);
/* A value of a fact, quoted where it is words of the book: “limited company”, 3, 1 July 2026. */
const char *sentence_value(const struct speech *speech, zn_fact fact, int64_t value);

/* --- conditions: sentence_test.c, sentence_clause.c --- */

/* A condition for people: a plain clause, or clauses of which all or any hold; "all" without parts always holds, "any" without parts
 * never. Negations stand inside plain clauses; derived facts that have no name are spelled out; no group stands in one of its own kind. A
 * condition of very many tests is one plain clause that names the questions it depends on. */
enum clause_kind { clause_plain, clause_all, clause_any };
struct clause {
  enum clause_kind kind;
  const char *text; /* of a plain clause */
  LIST(const struct clause *) parts;
};
/* Never null: no condition (null) is an "all" without parts. */
const struct clause *clause_of(const struct speech *speech, const struct cond *cond);
/* The clause in one line, groups within groups in brackets; "" when it always holds. */
const char *clause_text(const struct speech *speech, const struct clause *clause);

/* clause_text of clause_of: "" when it always holds. */
const char *sentence_condition(struct arena *arena, const struct texts *texts, const struct model *model, const struct cond *cond,
                               zn_language language);

/* --- renewals: sentence_renewal.c --- */

/* The days around the day of expiry: "from the day 89 days before the day of expiry until …"; "" where they are not stated. */
const char *sentence_window(const struct speech *speech, const struct renewal *renewal);
/* A reason (enum zn_renewal_reason) as the rule gives it, its day in words. */
const char *sentence_renewal_reason(const struct speech *speech, const struct renewal *renewal, uint32_t reason);

/* --- what these files share --- */

/* The words of a key of the group `sentences`, and that pattern filled. */
const char *speech_say(const struct speech *speech, const char *key);
#define SPEECH_FILL(speech, key, ...) TEXTS_FILL((speech)->arena, speech_say(speech, key), __VA_ARGS__)
const char *speech_quote(const struct speech *speech, const char *text);
/* What a slot (enum zn_slot) is called. */
const char *speech_slot(const struct speech *speech, uint32_t slot);
/* One test, no group, as a plain clause; turned round when `negate`. A range that is bounded on both sides is not turned round. */
const char *speech_test(const struct speech *speech, const struct cond *cond, bool negate);
/* "is one of these" for a group of ranges of one value each, all of one slot; null when the group is another. */
const char *speech_values(const struct speech *speech, const struct cond *group, bool negate);
/* One clause for a first and a last day of one slot, "is from … to …"; null when the two are something else. */
const char *speech_between(const struct speech *speech, const struct cond *first, const struct cond *last);
/* The fact that a slot holds; null when it holds none. */
static inline const struct fact *speech_slot_fact(const struct speech *speech, uint32_t slot) {
  return slot >= ZN_SLOT_FACTS ? &speech->model->facts.items[slot - ZN_SLOT_FACTS] : NULL;
}

#endif
