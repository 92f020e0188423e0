/* test_runtime_texts.c: what an image says in words: UTF-8 that is refused or not, things found by id, languages by their tags. */
#include "whole_book.h"

/* --- UTF-8 --- */

/* Opens a book with these bytes in its pool, at every distance from the pool's start. */
static void utf8_is(const char *bytes, enum zn_status expected) {
  for (size_t before = 0; before < 9; before++) {
    char string[64] = {0};
    size_t length;
    memset(string, 'a', before);
    strcpy(string + before, bytes);
    struct builder *b = whole_book();
    builder_text(b, string);
    void *image = builder_image(b, &length);
    if (open_status(image, length) != expected) fail_msg("%zu bytes, then \"%s\"", before, bytes);
    free(image);
  }
}

static void utf8(void **state) {
  static const char *const good[] = {"\x7F",
                                     "\xC2\x80",
                                     "\xDF\xBF",
                                     "\xE0\xA0\x80",
                                     "\xED\x9F\xBF",
                                     "\xEE\x80\x80",
                                     "\xEF\xBF\xBF",
                                     "\xF0\x90\x80\x80",
                                     "\xF4\x8F\xBF\xBF",
                                     "\xE4\xB8\xAD\xE6\x96\x87\xE5\xAD\x97\xEF\xBC\x8C\xE7\xAC\xA6",
                                     "\xE0\xA4\x95\xE0\xA4\x96",
                                     "\xED\x95\x9C\xEA\xB8\x80\xED\x95\x9C",
                                     "\xD8\xB9\xD8\xB1\xD8\xA8\xD9\x8A a \xE4\xB8\xAD b"};
  static const char *const bad[] = {"\x80",
                                    "\xBF",
                                    "\xC0\x80",
                                    "\xC1\xBF",
                                    "\xC2",
                                    "\xC2\x41",
                                    "\xE0\x9F\xBF",
                                    "\xE0\x80\x80",
                                    "\xED\xA0\x80",
                                    "\xED\xBF\xBF",
                                    "\xE4\xB8",
                                    "\xE4\xB8\x41",
                                    "\xE4\x41\xAD",
                                    "\xF0\x8F\xBF\xBF",
                                    "\xF4\x90\x80\x80",
                                    "\xF5\x80\x80\x80",
                                    "\xF0\x90\x80",
                                    "\xFE",
                                    "\xFF",
                                    "\xE4\xB8\xAD\xED\xA0\x80",
                                    "\xE4\xB8\xAD\xE0\x80\x80",
                                    "\xE4\xB8\xAD\xE6\x96",
                                    "\xE4\xB8\xAD\xE6\x96\xC3",
                                    "\xE4\xB8\xAD\xE6\x96\x87\xE5\xAD\x97\xE4\xB8"};
  (void)state;
  for (size_t i = 0; i < sizeof good / sizeof *good; i++) utf8_is(good[i], ZN_OK);
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) utf8_is(bad[i], ZN_IMAGE_VALUE);
}

/* --- names --- */

static void found(void **state) {
  size_t length;
  void *image = builder_image(whole_book(), &length);
  const struct zn_book *book;
  (void)state;
  assert_int_equal(zn_open(image, length, &book), ZN_OK);
  for (uint32_t kind = 1; kind < ZN_KIND_COUNT; kind++) {
    assert_true(zn_count(book, (enum zn_kind)kind) > 0);
    for (uint32_t thing = 1; thing <= zn_count(book, (enum zn_kind)kind); thing++) {
      const char *id = zn_id(book, (enum zn_kind)kind, thing);
      assert_int_equal(zn_find(book, (enum zn_kind)kind, id, strlen(id)), thing);
      assert_int_equal(zn_find(book, (enum zn_kind)kind, id, strlen(id) - 1), 0);
      assert_string_not_equal(zn_name(book, (enum zn_kind)kind, thing, 0), "");
    }
    assert_string_equal(zn_id(book, (enum zn_kind)kind, zn_count(book, (enum zn_kind)kind) + 1), "");
    assert_string_equal(zn_name(book, (enum zn_kind)kind, UINT32_MAX, 0), "");
  }
  assert_int_equal(zn_find(book, ZN_KIND_DOCUMENT, "counter", 7), 0);
  assert_int_equal(zn_find(book, (enum zn_kind)99, "counter", 7), 0);
  assert_int_equal(zn_count(book, (enum zn_kind)99), 0);
  assert_string_equal(zn_book_id(book), "test");
  assert_int_equal(zn_book_offset(book), 480);
  free(image);
}

static void languages(void **state) {
  static const char *const tags[] = {"zh-CN", "ar", "en-GB"};
  static const struct { const char *tag; zn_language language;
  } cases[] = {{"zh-CN", 1}, {"ZH-cn", 1}, {"zh", 1}, {"zh-Hant-TW", 1}, {"ar", 2}, {"ar_EG", 2}, {"en", 0},
               {"en-GB", 3}, {"en-US", 0}, {"z", 0},  {"", 0},           {"-", 0},  {"arz", 0}};
  struct builder *b = builder_new();
  size_t length;
  (void)state;
  for (int i = 0; i < 3; i++) builder_language(b, tags[i]);
  void *image = builder_image(b, &length);
  const struct zn_book *book;
  assert_int_equal(zn_open(image, length, &book), ZN_OK);
  assert_int_equal(zn_language_count(book), 4);
  assert_string_equal(zn_language_tag(book, 3), "en-GB");
  assert_string_equal(zn_language_tag(book, 4), "");
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    if (zn_language_find(book, cases[i].tag, strlen(cases[i].tag)) != cases[i].language) fail_msg("%s", cases[i].tag);
  free(image);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(utf8), cmocka_unit_test(found), cmocka_unit_test(languages)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
