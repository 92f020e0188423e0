/* zn_bound.c: finds the day from which, or until which, a piece's day meets a requirement, so that a finding can name it. Assumes a
 * verified book and a submission that was judged. */
#include "zn_text.h"

/* The day in a slot that a test counts from; 0: not known. */
static zn_day slot_day(const struct zn_told *told, uint32_t slot) {
  const struct zn_submission *submission = told->submission;
  if (slot == ZN_SLOT_TODAY) return submission->day;
  if (slot <= ZN_SLOT_FACTS) return 0;
  for (uint32_t i = 0; i < submission->fact_count; i++)
    if (submission->facts[i].fact == slot - ZN_SLOT_FACTS) return (zn_day)submission->facts[i].value;
  const struct zn_image_fact *fact = zn_fact_at(told->book, slot - ZN_SLOT_FACTS);
  return submission->flags & ZN_ASSUME && fact->flags & ZN_FACT_USUAL && fact->type == ZN_FACT_DATE ? (zn_day)fact->usually : 0;
}

static zn_day day_within(int64_t day) { return day >= 1 && day <= ZN_DAY_LAST ? (zn_day)day : 0; }

/* The day that a test sets as the first (`is_first`) or the last; 0: none. */
static zn_day test_bound(const struct zn_told *told, const struct zn_image_code *code, int is_first) {
  if (code->op == ZN_CODE_RANGE) return day_within(is_first ? code->low : code->high);
  if (code->op < ZN_CODE_BEFORE || code->op > ZN_CODE_AFTER) return 0;
  zn_day base = zn_day_add(slot_day(told, (uint32_t)code->low), (int32_t)code->high, code->unit);
  if (!base) return 0;
  switch (code->op) {
    case ZN_CODE_BEFORE: return is_first ? 0 : day_within((int64_t)base - 1);
    case ZN_CODE_UNTIL: return is_first ? 0 : base;
    case ZN_CODE_FROM: return is_first ? base : 0;
    case ZN_CODE_AFTER: return is_first ? day_within((int64_t)base + 1) : 0;
    default: return base;
  }
}

/* The latest first day, or the earliest last one, of tests that all have to hold. */
static zn_day narrower(zn_day one, zn_day other, int is_first) {
  if (!one || !other) return one ? one : other;
  return (one > other) == is_first ? one : other;
}

static zn_day program_bound(const struct zn_told *told, zn_program program, uint32_t slot, int is_first) {
  const struct zn_image_program *record = zn_program_at(told->book, program);
  zn_day bound = 0;
  for (uint32_t i = 0; i < record->count; i++) {
    const struct zn_image_code *code = zn_code_at(told->book, record->first + i);
    if (code->negate || code->join == ZN_JOIN_OR || code->op == ZN_CODE_JOIN) return 0; /* more than a list of tests */
    if (code->slot == slot) bound = narrower(bound, test_bound(told, code, is_first), is_first);
  }
  return bound;
}

/* The first day of issue with which a piece, which was found too old, is not. Whether it was for its age is not certain where something
 * else may have made it so. Counting back may end a few days early, since a day past the end of a month becomes its last. */
static zn_day age_bound(const struct zn_told *told, const struct zn_image_requirement *leaf) {
  zn_day today = told->submission->day;
  if (!leaf->age_unit || leaf->age_number <= 0 || (leaf->age_guard && leaf->issued)) return 0;
  zn_day first = zn_day_add(today, -leaf->age_number, leaf->age_unit);
  while (zn_day_add(first, leaf->age_number, leaf->age_unit) < today) first++;
  return first;
}

zn_day zn_bound_of(const struct zn_told *told, zn_requirement requirement, uint32_t reason) {
  const struct zn_image_requirement *leaf = zn_requirement_at(told->book, requirement);
  switch (reason) {
    case ZN_TOO_OLD: return narrower(program_bound(told, leaf->issued, ZN_SLOT_ISSUED, 1), age_bound(told, leaf), 1);
    case ZN_TOO_NEW: return program_bound(told, leaf->issued, ZN_SLOT_ISSUED, 0);
    case ZN_EXPIRES_TOO_SOON: return program_bound(told, leaf->expires, ZN_SLOT_EXPIRES, 1);
    case ZN_EXPIRES_TOO_LATE: return program_bound(told, leaf->expires, ZN_SLOT_EXPIRES, 0);
    default: return 0;
  }
}
