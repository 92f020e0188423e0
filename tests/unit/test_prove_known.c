/* test_prove_known.c: the prover asked what is known otherwise: months of unequal length, the ends of numbers and of the calendar, questions
 * that are too much for it, and the witnesses it gives. */
#include "prove_book.h"

static struct cond *group(enum cond_kind kind, struct cond *first, struct cond *second) {
  struct cond *cond = new_cond(kind, 0);
  *LIST_PUSH(arena, &cond->children) = first;
  if (second) *LIST_PUSH(arena, &cond->children) = second;
  return cond;
}

static struct cond *relation(uint32_t slot, enum zn_code_op op, uint32_t base, int32_t number, uint32_t unit) {
  struct cond *cond = new_cond(cond_day, slot);
  cond->relation = op;
  cond->day = (struct day_sum){.base = base, .number = number, .unit = unit};
  return cond;
}

static enum answer both(const struct cond *first, const struct cond *second) {
  const struct claim claims[] = {HOLDS(first), HOLDS(second)};
  return prove(prover, claims, 2);
}

static void months_are_not_all_alike(void **state) {
  (void)state;
  arena = arena_new();
  const uint32_t today = ZN_SLOT_TODAY;
  /* a month can be shorter than thirty days, never than 28 nor longer than 31 */
  assert_int_equal(both(relation(today, ZN_CODE_BEFORE, y, -1, 'M'), relation(today, ZN_CODE_FROM, y, -30, 'D')), answer_yes);
  assert_int_equal(both(relation(today, ZN_CODE_BEFORE, y, -1, 'M'), relation(today, ZN_CODE_FROM, y, -28, 'D')), answer_no);
  assert_int_equal(both(relation(today, ZN_CODE_AFTER, y, 1, 'M'), relation(today, ZN_CODE_UNTIL, y, 31, 'D')), answer_yes);
  assert_int_equal(both(relation(today, ZN_CODE_AFTER, y, 1, 'M'), relation(today, ZN_CODE_UNTIL, y, 28, 'D')), answer_no);
  /* a year and twelve months are the same, and so is any period and itself */
  assert_int_equal(both(relation(y, ZN_CODE_AFTER, x, 12, 'M'), relation(y, ZN_CODE_UNTIL, x, 1, 'Y')), answer_no);
  assert_int_equal(both(relation(y, ZN_CODE_FROM, x, 5, 'M'), relation(y, ZN_CODE_BEFORE, x, 5, 'M')), answer_no);
  /* there and back: the last day of February */
  assert_int_equal(both(relation(y, ZN_CODE_IS, x, 1, 'M'), relation(x, ZN_CODE_AFTER, y, -1, 'M')), answer_yes);
  assert_int_equal(both(relation(y, ZN_CODE_IS, x, 1, 'M'), relation(x, ZN_CODE_BEFORE, y, -1, 'M')), answer_no);
  /* an issue at most three months old is one since three months ago: said of every day of the calendar; not the other way round */
  assert_int_equal(both(relation(today, ZN_CODE_UNTIL, y, 3, 'M'), relation(y, ZN_CODE_BEFORE, today, -3, 'M')), answer_no);
  assert_int_equal(both(relation(today, ZN_CODE_AFTER, y, 3, 'M'), relation(y, ZN_CODE_FROM, today, -3, 'M')), answer_yes);
  /* eight years with a single leap day are far away, around the year 2100: found where all of the calendar is tried, else open */
  struct cond *eight = group(cond_all, relation(today, ZN_CODE_IS, y, 8, 'Y'), relation(today, ZN_CODE_BEFORE, y, 8 * 365 + 2, 'D'));
  assert_int_equal(both(eight, NULL), answer_yes);
  struct cond *days = new_range(x, zn_day_from(2020, 1, 1), zn_day_from(2020, 1, 9));
  assert_int_equal(both(group(cond_all, days, relation(x, ZN_CODE_BEFORE, x, 1, 'M')), eight), answer_open);
  arena_free(arena);
}

static void ends_of_numbers_and_of_the_calendar(void **state) {
  (void)state;
  arena = arena_new();
  assert_int_equal(both(new_range(n, INT64_MAX, INT64_MAX), new_range(n, INT64_MIN, INT64_MAX)), answer_yes);
  assert_int_equal(both(new_range(n, INT64_MIN, INT64_MIN), NULL), answer_yes);
  assert_int_equal(both(new_range(n, INT64_MIN, INT64_MIN), new_range(n, INT64_MIN + 1, INT64_MAX)), answer_no);
  assert_int_equal(both(new_range(n, 5, 4), NULL), answer_no);
  assert_int_equal(both(group(cond_not, new_range(n, INT64_MIN, INT64_MAX), NULL), NULL), answer_no);
  assert_int_equal(both(new_range(age, INT64_MIN, -1), NULL), answer_no);
  assert_int_equal(both(new_range(age, 9999, INT64_MAX), NULL), answer_no);
  assert_int_equal(both(new_range(age, INT64_MIN, 0), NULL), answer_yes);
  /* the very ends of the calendar count where a condition names them, and nowhere else */
  assert_int_equal(both(new_range(x, ZN_DAY_LAST, ZN_DAY_LAST), relation(y, ZN_CODE_FROM, x, 99999, 'Y')), answer_no);
  assert_int_equal(both(new_range(x, ZN_DAY_LAST, ZN_DAY_LAST), relation(x, ZN_CODE_IS, x, 1, 'D')), answer_yes);
  assert_int_equal(both(new_range(x, 1, 1), relation(x, ZN_CODE_IS, x, -7, 'M')), answer_yes);
  assert_int_equal(both(relation(y, ZN_CODE_UNTIL, x, 0, 0), relation(y, ZN_CODE_FROM, x, 1, 'M')), answer_no);
  arena_free(arena);
}

static void what_is_too_much_is_open(void **state) {
  (void)state;
  arena = arena_new();
  struct cond *wide = new_cond(cond_any, 0);
  for (int64_t i = 0; i < 12000; i++) *LIST_PUSH(arena, &wide->children) = new_range(n, i * 2, i * 2);
  assert_int_equal(both(wide, new_range(n, 1, 1)), answer_no);
  assert_int_equal(both(wide, new_range(n, 23998, 30000)), answer_yes);
  assert_int_equal(both(group(cond_not, wide, NULL), new_range(n, 7, 8)), answer_yes);
  struct cond *deep = new_range(n, 3, 3);
  for (uint32_t i = 0; i < 64; i++) deep = group(cond_not, group(i % 2 ? cond_all : cond_any, deep, new_range(p, 0, 0)), NULL);
  assert_int_equal(both(deep, group(cond_not, deep, NULL)), answer_no);
  for (uint32_t i = 0; i < 5000; i++) deep = group(cond_not, deep, NULL);
  assert_int_equal(both(deep, NULL), answer_open);
  struct prover *lazy = prover_new(compiled.arena, compiled.resolved, 100);
  const struct claim claim = HOLDS(wide);
  assert_int_equal(prove(lazy, &claim, 1), answer_open);
  struct cond *days = new_cond(cond_all, 0);
  for (int32_t i = 1; i < 60; i++) *LIST_PUSH(arena, &days->children) = relation(y, ZN_CODE_AFTER, x, i, 'D');
  assert_int_equal(both(days, NULL), answer_open);
  arena_free(arena);
}

static void assert_words(const struct cond *first, const struct cond *second, const char *words) {
  assert_int_equal(both(first, second), answer_yes);
  assert_string_equal(prove_witness(prover), words);
}

static void witnesses_are_small_and_near(void **state) {
  (void)state;
  arena = arena_new();
  struct cond *kinds = new_cond(cond_member, e), *trades = new_cond(cond_holds, s), *region = new_cond(cond_within, v);
  *LIST_PUSH(arena, &kinds->values) = 2;
  *LIST_PUSH(arena, &trades->values) = 3;
  *LIST_PUSH(arena, &region->values) = 1;
  const struct cond *unknown = new_range(ZN_SLOT_NONE, 0, 0);
  assert_words(group(cond_not, group(cond_not, (struct cond *)unknown, NULL), NULL), kinds, "e: b"); /* either way, nobody knows */
  assert_words(group(cond_not, (struct cond *)unknown, NULL), kinds, "e: b");
  assert_words(NULL, NULL, "");
  assert_words(group(cond_any, new_range(n, 4, 90), new_range(p, 1, 1)), kinds, "num: 4, e: b");
  assert_words(group(cond_any, new_range(n, 4, 90), kinds), NULL, "num: 4");
  assert_words(trades, group(cond_not, region, NULL), "s: [c], v: 2");
  assert_words(new_range(age, 18, 20), NULL, "age: 18");
  assert_words(new_range(old, 1, 1), NULL, "age: 18, p: false, q: false");
  assert_words(new_range(pq, 1, 1), NULL, "p: true");
  assert_words(relation(ZN_SLOT_TODAY, ZN_CODE_AFTER, y, 1, 'M'), NULL, "today: 2026-12-23, yy: 2026-11-22");
  assert_words(new_range(ZN_SLOT_TODAY, zn_day_from(2027, 1, 1), INT64_MAX), NULL, "today: 2027-01-01");
  arena_free(arena);
}

static void facts_that_were_told_of_are_free(void **state) {
  (void)state;
  arena = arena_new();
  struct prover *told = prover_new(compiled.arena, compiled.resolved, PROOF_WORK);
  const struct claim claims[] = {HOLDS(new_range(pq, 1, 1)), HOLDS(new_range(p, 0, 0)), HOLDS(new_range(q, 0, 0))};
  assert_int_equal(prove(told, claims, 3), answer_no);
  prover_free_fact(told, pq - ZN_SLOT_FACTS);
  assert_int_equal(prove(told, claims, 3), answer_yes);
  arena_free(arena);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(months_are_not_all_alike), cmocka_unit_test(ends_of_numbers_and_of_the_calendar), cmocka_unit_test(what_is_too_much_is_open),
      cmocka_unit_test(witnesses_are_small_and_near), cmocka_unit_test(facts_that_were_told_of_are_free)};
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
