/* test_suggest.c: which name was meant. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "diag.h"

static const char *meant(const char *word) {
  static const char *const names[] = {
      "title", "text", "channels", "counter", "official-seal", "credit-code-certificate", "统一社会信用代码证", "授权委托书"};
  return suggest(word, names, sizeof names / sizeof *names);
}

static void typing_errors(void **state) {
  (void)state;
  assert_string_equal(meant("titel"), "title");  /* swapped */
  assert_string_equal(meant("titl"), "title");   /* left out */
  assert_string_equal(meant("tittle"), "title"); /* too many */
  assert_string_equal(meant("chamnels"), "channels");
  assert_string_equal(meant("offical-saal"), "official-seal"); /* two */
  assert_string_equal(meant("counter"), "counter");
}

static void characters_not_bytes(void **state) {
  (void)state;
  assert_string_equal(meant("授权委拖书"), "授权委托书");
  assert_string_equal(meant("统一信用代码证"), "统一社会信用代码证");
  assert_null(meant("身份证"));
}

static void nothing_near(void **state) {
  (void)state;
  assert_null(meant("fees"));
  assert_null(meant(""));
  assert_null(meant("t"));
  assert_null(suggest("title", NULL, 0));
}

/* A third of the word's length, at least one error. */
static void limits(void **state) {
  (void)state;
  static const char *const names[] = {"abcdef"};
  assert_non_null(suggest("abcdxx", names, 1));
  assert_null(suggest("abcxxx", names, 1));
  static const char *const near[] = {"abcd", "abce", "abc"};
  assert_string_equal(suggest("abc", near, 3), "abc");   /* the nearest, */
  assert_string_equal(suggest("abcx", near, 2), "abcd"); /* then the first */
}

static void long_words(void **state) {
  (void)state;
  char word[201] = {0}, other[65] = {0};
  const char *const names[] = {word, other};
  memset(word, 'a', 200);
  memset(other, 'a', 64);
  assert_null(suggest(word, names, 2));
  other[0] = 'b';
  word[64] = '\0';
  assert_string_equal(suggest(word, names + 1, 1), other);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(typing_errors), cmocka_unit_test(characters_not_bytes),
                                     cmocka_unit_test(nothing_near), cmocka_unit_test(limits), cmocka_unit_test(long_words)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
