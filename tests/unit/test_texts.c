/* test_texts.c: patterns are filled once and with values as they are; a language without words of its own takes its nearest relative's. */
#include "texts.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
#include <cmocka.h>

static void places_are_filled(void **state) {
  (void)state;
  struct arena *arena = arena_new();
  assert_string_equal(TEXTS_FILL(arena, "缺少：{label}{need}{unit}", "label", "身份证", "need", "1", "unit", "份"), "缺少：身份证1份");
  assert_string_equal(TEXTS_FILL(arena, "{a}{a}", "a", "甲"), "甲甲");
  assert_string_equal(TEXTS_FILL(arena, "", "a", "甲"), "");
  arena_free(arena);
}

static void braces_of_a_value_are_no_places(void **state) {
  (void)state;
  struct arena *arena = arena_new();
  assert_string_equal(TEXTS_FILL(arena, "{a}-{b}", "a", "{b}", "b", "{a}"), "{b}-{a}");
  arena_free(arena);
}

static void other_braces_stay(void **state) {
  (void)state;
  struct arena *arena = arena_new();
  assert_string_equal(TEXTS_FILL(arena, "{x} {a {a} }{", "a", "甲"), "{x} {a 甲 }{");
  arena_free(arena);
}

static void languages_find_their_words(void **state) {
  (void)state;
  static const char *const asked[] = {"zh-CN", "zh", "zh-Hant-TW", "en-GB", "ar", "fr", "zhx"};
  static const char *const found[] = {"zh-CN", "zh-CN", "zh-CN", "en", "ar", "en", "en"};
  enum { count = sizeof asked / sizeof *asked };
  struct arena *arena = arena_new();
  const struct texts *texts = texts_read(arena, asked, count);
  for (zn_language i = 0; i < count; i++) assert_string_equal(texts->tag[i], found[i]);
  assert_string_equal(texts_say(texts, "forms", "photocopy", 0), "复印件");
  assert_string_equal(texts_say(texts, "forms", "photocopy", 3), "photocopy");
  arena_free(arena);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(places_are_filled), cmocka_unit_test(braces_of_a_value_are_no_places),
                                     cmocka_unit_test(other_braces_stay), cmocka_unit_test(languages_find_their_words)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
