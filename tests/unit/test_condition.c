/* test_condition.c: random conditions, compiled here into programs, against a recursive evaluation of the same trees; programs that must not run. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>
#include "zn_condition.h"

enum { SLOTS = ZN_SLOT_FACTS + 6, CODE_MAX = 4096 };

static uint64_t seed;
static uint32_t draw(uint32_t below) {
  seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
  return (uint32_t)(seed >> 33) % below;
}

static int64_t values[SLOTS];
static uint8_t known[SLOTS];
static const struct zn_scope scope = {.values = values, .known = known};
static struct zn_image_code code[CODE_MAX];
static uint32_t count;

static uint32_t leaf_truth(const struct zn_image_code *leaf) {
  if (!known[leaf->slot]) return ZN_UNSURE;
  int64_t value = values[leaf->slot];
  if (leaf->op == ZN_CODE_RANGE) return value >= leaf->low && value <= leaf->high ? ZN_TRUE : ZN_FALSE;
  return value >= 1 && value <= 64 && (leaf->low >> (value - 1) & 1) ? ZN_TRUE : ZN_FALSE;
}

/* Writes a random condition and gives its truth, by minimum and maximum over false < unknown < true. */
static uint32_t condition(uint32_t depth, enum zn_join join) {
  static const uint32_t rank[] = {0, 2, 0, 1}, truth[] = {ZN_FALSE, ZN_UNSURE, ZN_TRUE};
  uint8_t negate = (uint8_t)draw(2);
  if (!depth || draw(3) == 0) {
    struct zn_image_code leaf = {.op = draw(2) ? ZN_CODE_RANGE : ZN_CODE_MEMBER, .negate = negate, .join = (uint8_t)join,
                                 .slot = ZN_SLOT_FACTS + draw(6), .low = draw(8), .high = draw(8)};
    code[count++] = leaf;
    uint32_t r = rank[leaf_truth(&leaf)];
    return truth[negate ? 2 - r : r];
  }
  enum zn_join own = draw(2) ? ZN_JOIN_AND : ZN_JOIN_OR;
  uint32_t children = 2 + draw(3), result = rank[condition(depth - 1, ZN_JOIN_NONE)];
  for (uint32_t i = 1; i < children; i++) {
    uint32_t last = i + 1 == children, r = rank[condition(depth - 1, ZN_JOIN_NONE)];
    code[count++] = (struct zn_image_code){.op = ZN_CODE_JOIN, .join = (uint8_t)own, .negate = (uint8_t)(last && negate)};
    result = own == ZN_JOIN_AND ? (r < result ? r : result) : (r > result ? r : result);
  }
  if (negate) result = 2 - result;
  if (join != ZN_JOIN_NONE) code[count++] = (struct zn_image_code){.op = ZN_CODE_JOIN, .join = (uint8_t)join};
  return truth[result];
}

static void programs_agree_with_trees(void **state) {
  (void)state;
  uint32_t seen[4] = {0};
  for (seed = 0; seed < 20000; seed += 7) {
    uint64_t kept = seed;
    for (uint32_t i = ZN_SLOT_FACTS; i < SLOTS; i++) {
      known[i] = draw(3) != 0;
      values[i] = draw(8);
    }
    count = 0;
    uint32_t expected = condition(4, ZN_JOIN_NONE);
    assert_true(zn_condition_sound(code, count, SLOTS, 0));
    assert_int_equal(zn_condition(&scope, code, count), expected);
    seen[expected]++;
    seed = kept;
  }
  assert_true(seen[ZN_TRUE] > 100 && seen[ZN_FALSE] > 100 && seen[ZN_UNSURE] > 100);
}

static void joined_tests_equal_separate_joins(void **state) {
  (void)state;
  for (seed = 1; seed < 4000; seed += 3) {
    uint64_t kept = seed;
    for (uint32_t i = ZN_SLOT_FACTS; i < SLOTS; i++) {
      known[i] = draw(3) != 0;
      values[i] = draw(8);
    }
    struct zn_image_code one = {.op = ZN_CODE_RANGE, .slot = ZN_SLOT_FACTS + draw(6), .low = 2, .high = 5}, two = one;
    two.slot = ZN_SLOT_FACTS + draw(6);
    enum zn_join join = draw(2) ? ZN_JOIN_AND : ZN_JOIN_OR;
    struct zn_image_code separate[] = {one, two, {.op = ZN_CODE_JOIN, .join = (uint8_t)join}};
    struct zn_image_code together[] = {one, two};
    together[1].join = (uint8_t)join;
    assert_int_equal(zn_condition(&scope, separate, 3), zn_condition(&scope, together, 2));
    seed = kept;
  }
}

static void relations_between_days(void **state) {
  (void)state;
  static const struct { enum zn_code_op op; uint32_t before, same, after; } rows[] = {
      {ZN_CODE_BEFORE, ZN_TRUE, ZN_FALSE, ZN_FALSE}, {ZN_CODE_UNTIL, ZN_TRUE, ZN_TRUE, ZN_FALSE}, {ZN_CODE_IS, ZN_FALSE, ZN_TRUE, ZN_FALSE},
      {ZN_CODE_FROM, ZN_FALSE, ZN_TRUE, ZN_TRUE},    {ZN_CODE_AFTER, ZN_FALSE, ZN_FALSE, ZN_TRUE}};
  known[ZN_SLOT_TODAY] = known[ZN_SLOT_FACTS] = 1;
  values[ZN_SLOT_TODAY] = zn_day_from(2026, 5, 31);
  zn_day base = zn_day_from(2026, 2, 28); /* 31 May - 3 months */
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    struct zn_image_code relation = {.op = (uint8_t)rows[i].op, .slot = ZN_SLOT_FACTS, .low = ZN_SLOT_TODAY, .high = -3, .unit = 'M'};
    const uint32_t expected[] = {rows[i].before, rows[i].same, rows[i].after};
    for (int day = 0; day < 3; day++) {
      values[ZN_SLOT_FACTS] = base - 1 + day;
      assert_int_equal(zn_condition(&scope, &relation, 1), expected[day]);
    }
    known[ZN_SLOT_TODAY] = 0;
    assert_int_equal(zn_condition(&scope, &relation, 1), ZN_UNSURE);
    known[ZN_SLOT_TODAY] = 1;
  }
}

static void unsound_programs_are_refused(void **state) {
  (void)state;
  const struct zn_image_code test = {.op = ZN_CODE_RANGE, .slot = ZN_SLOT_FACTS}, join = {.op = ZN_CODE_JOIN, .join = ZN_JOIN_AND};
  struct zn_image_code deep[ZN_STACK_MAX + 1];
  for (uint32_t i = 0; i <= ZN_STACK_MAX; i++) deep[i] = test;
  assert_false(zn_condition_sound(deep, ZN_STACK_MAX + 1, SLOTS, 0));
  assert_false(zn_condition_sound((struct zn_image_code[]){test, test}, 2, SLOTS, 0));
  assert_false(zn_condition_sound((struct zn_image_code[]){test, join}, 2, SLOTS, 0));
  assert_false(zn_condition_sound(&join, 1, SLOTS, 0));
  struct zn_image_code bad[] = {{.op = 0}, {.op = ZN_CODE_COUNT}, {.op = ZN_CODE_RANGE, .slot = SLOTS}, {.op = ZN_CODE_RANGE, .join = ZN_JOIN_AND},
                                {.op = ZN_CODE_RANGE, .negate = 2}, {.op = ZN_CODE_AMONG, .low = 3, .high = 3}, {.op = ZN_CODE_WITHIN, .low = -1},
                                {.op = ZN_CODE_IS, .low = SLOTS, .unit = 'D'}, {.op = ZN_CODE_IS, .low = ZN_SLOT_TODAY, .unit = 'Q'},
                                {.op = ZN_CODE_IS, .low = ZN_SLOT_TODAY, .unit = 'D', .high = INT64_C(4294967296)}};
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) assert_false(zn_condition_sound(&bad[i], 1, SLOTS, 5));
  struct zn_image_code edge = {.op = ZN_CODE_AMONG, .low = 2, .high = 3};
  assert_true(zn_condition_sound(&edge, 1, SLOTS, 5));
  assert_true(zn_condition_sound(NULL, 0, SLOTS, 0));
}

/* A stack that is full, and joined tests on top of it, under ASan: nothing is written past its end. */
static void the_deepest_stack_holds(void **state) {
  (void)state;
  struct zn_image_code deep[3 * ZN_STACK_MAX];
  uint32_t length = 0;
  for (uint32_t i = 0; i < ZN_STACK_MAX; i++) deep[length++] = (struct zn_image_code){.op = i % 2 ? ZN_CODE_TRUE : ZN_CODE_FALSE};
  for (uint32_t i = 0; i < ZN_STACK_MAX; i++) deep[length++] = (struct zn_image_code){.op = ZN_CODE_TRUE, .join = ZN_JOIN_AND};
  for (uint32_t i = 1; i < ZN_STACK_MAX; i++) deep[length++] = (struct zn_image_code){.op = ZN_CODE_JOIN, .join = ZN_JOIN_OR};
  assert_true(zn_condition_sound(deep, length, SLOTS, 0));
  assert_int_equal(zn_condition(&scope, deep, length), ZN_TRUE);
  deep[length - 1].join = ZN_JOIN_AND; /* the lowest is false */
  assert_int_equal(zn_condition(&scope, deep, length), ZN_FALSE);
  deep[length - 1].negate = 1;
  assert_int_equal(zn_condition(&scope, deep, length), ZN_TRUE);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(programs_agree_with_trees), cmocka_unit_test(joined_tests_equal_separate_joins),
                                     cmocka_unit_test(relations_between_days), cmocka_unit_test(unsound_programs_are_refused),
                                     cmocka_unit_test(the_deepest_stack_holds)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
