/* The compiler's memory and the texts that grow in it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>
#include "emit.h"

static void the_last_comes_back_zeroed(void **state) {
  struct arena *arena = *state;
  char *first = arena_take(arena, 100), *last = arena_take(arena, 100);
  memset(first, 'x', 100);
  memset(last, 'x', 100);
  arena_give(arena, first, 100); /* is not the last one: stays */
  arena_give(arena, last, 100);
  char *next = arena_take(arena, 50);
  assert_ptr_equal(next, last);
  for (int i = 0; i < 50; i++) assert_int_equal(next[i], 0);
  assert_int_equal(first[99], 'x');
}

static void large_ones_come_back_in_any_order(void **state) {
  struct arena *arena = *state;
  void *large[3];
  for (int i = 0; i < 3; i++) large[i] = arena_take(arena, 1 << 20);
  for (int i = 1; i < 4; i++) arena_give(arena, large[i % 3], 1 << 20);
  assert_non_null(arena_take(arena, 1 << 20));
}

static void a_string_leaves_its_buffer_empty(void **state) {
  struct buffer buffer = {.arena = *state};
  buffer_text(&buffer, "one");
  const char *first = buffer.bytes, *one = buffer_string(&buffer);
  assert_string_equal(buffer_string(&buffer), "");
  buffer_printf(&buffer, "%s and %d", "two", 3);
  assert_ptr_equal(buffer.bytes, first);
  assert_string_equal(one, "one");
  assert_string_equal(buffer_string(&buffer), "two and 3");
}

static void buffers_grow(void **state) {
  struct buffer buffer = {.arena = *state};
  for (unsigned i = 0; i < 100000; i++) buffer_printf(&buffer, "%04x", i % 0x1000);
  assert_int_equal(buffer.length, 400000);
  assert_memory_equal(buffer.bytes + 4 * 0xABC, "0abc", 4);
  assert_memory_equal(buffer.bytes + 399996, "069f", 4);
}

static void numbers_are_decimal(void **state) {
  struct buffer buffer = {.arena = *state};
  const uint64_t numbers[] = {0, 7, 10, 4096, UINT64_MAX};
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) buffer_number(&buffer, numbers[i]), buffer_text(&buffer, " ");
  assert_string_equal(buffer_string(&buffer), "0 7 10 4096 18446744073709551615 ");
}

static int begin(void **state) { return (*state = arena_new()) ? 0 : -1; }

static int end(void **state) {
  arena_free(*state);
  return 0;
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(the_last_comes_back_zeroed, begin, end),
      cmocka_unit_test_setup_teardown(large_ones_come_back_in_any_order, begin, end),
      cmocka_unit_test_setup_teardown(a_string_leaves_its_buffer_empty, begin, end),
      cmocka_unit_test_setup_teardown(buffers_grow, begin, end),
      cmocka_unit_test_setup_teardown(numbers_are_decimal, begin, end),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
