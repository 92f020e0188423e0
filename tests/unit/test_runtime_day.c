/* test_runtime_day.c: every day of the calendar, written, read and counted by a second way: day after day. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "zhinan.h"

static uint32_t length_of(int32_t year, uint32_t month) {
  if (month == 2) return year % 400 == 0 || (year % 4 == 0 && year % 100 != 0) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

static void every_day(void **state) {
  zn_day expected = 0;
  (void)state;
  for (int32_t year = 1; year <= 9999; year++)
    for (uint32_t month = 1; month <= 12; month++)
      for (uint32_t day = 1; day <= length_of(year, month); day++) {
        char written[32], printed[11];
        snprintf(written, sizeof written, "%04d-%02u-%02u", (int)year, (unsigned)month, (unsigned)day);
        if (zn_day_from(year, month, day) != ++expected) fail_msg("%s", written);
        zn_day_print(expected, printed);
        if (strcmp(printed, written) != 0 || zn_day_parse(written, 10) != expected) fail_msg("%s, printed %s", written, printed);
      }
  assert_int_equal(expected, ZN_DAY_LAST);
}

static void no_days(void **state) {
  static const char *const texts[] = {"2026-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-04-31",  "0000-12-31",
                                      "2026-1-01",  "2026-01-1",  "20260101",   "2026/01/01", "2026-01-01 ", " 2026-01-01",
                                      "+026-01-01", "2026-0x-01", "",           "-"};
  char printed[11];
  (void)state;
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
    if (zn_day_parse(texts[i], strlen(texts[i]))) fail_msg("%s is no day", texts[i]);
  assert_int_equal(zn_day_from(0, 1, 1), 0);
  assert_int_equal(zn_day_from(10000, 1, 1), 0);
  assert_int_equal(zn_day_from(INT32_MIN, 1, 1), 0);
  assert_int_equal(zn_day_from(2000, UINT32_MAX, 1), 0);
  assert_int_equal(zn_day_from(2000, 1, UINT32_MAX), 0);
  static const zn_day strange[] = {0, -1, INT32_MIN, ZN_DAY_LAST + 1, INT32_MAX};
  for (size_t i = 0; i < sizeof strange / sizeof *strange; i++) {
    zn_day_print(strange[i], printed);
    assert_string_equal(printed, "");
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(every_day), cmocka_unit_test(no_days)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
