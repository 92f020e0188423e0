/* test_json.c: what the reader takes and refuses, what the writer escapes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>
#include <string.h>
#include "zn_json.h"

/* Reads any value whole, so that every kind of text can be tried. */
static void read_value(struct zn_json *json, int depth) {
  uint32_t first = 1;
  struct zn_span key;
  int64_t number;
  char next = '\0';
  if (depth) next = zn_json_next(json);
  else json->failed = 1;
  switch (next) {
    case '{':
      zn_json_enter(json);
      while (zn_json_member(json, &first, &key)) read_value(json, depth - 1);
      return;
    case '[':
      zn_json_enter(json);
      while (zn_json_element(json, &first)) read_value(json, depth - 1);
      return;
    case '"': zn_json_string(json); return;
    case '0': zn_json_integer(json, &number); return;
    case '\0': return;
    default: zn_json_word(json);
  }
}

static int reads(const char *text, size_t length) {
  struct zn_json json = {text, text, text + length, 0, 0};
  read_value(&json, 32);
  if (!json.failed) zn_json_finish(&json);
  return !json.failed;
}

static void texts_of_rfc_8259_are_read(void **state) {
  (void)state;
  static const char *const good[] = {"{}", "[]", " [ ] ", "0", "-0", "10", "-1.5e+3", "1E9", "\"\"", "\"\\u00e9\\ud83d\\ude00\\/\\b\"", "true", "null",
                                     "{\"a\":[1,{\"b\":\"\xE6\x96\xB0\"}],\"c\":false}\n", "\"\x7F\"", "\"\xF4\x8F\xBF\xBF\"", "[[[[[[]]]]]]"};
  for (size_t i = 0; i < sizeof good / sizeof *good; i++)
    if (!reads(good[i], strlen(good[i]))) fail_msg("refused: %s", good[i]);
}

static void everything_else_is_refused(void **state) {
  (void)state;
  static const char *const bad[] = {"", " ", "{", "[", "[1,]", "{,}", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "{'a':1}", "[1 2]", "01", "-", "+1", ".5", "1.",
                                    "1e", "1e+", "0x1", "NaN", "tru", "True", "nul", "\"", "\"\\\"", "\"\\x\"", "\"\\u12g4\"", "\"\\ud800\"", "\"\\udc00\"",
                                    "\"\\ud800\\u0041\"", "\"\t\"", "\"\n\"", "\"\xC0\x80\"", "\"\xED\xA0\x80\"", "\"\xF4\x90\x80\x80\"", "\"\xE6\x96\"", "\"\xFF\"",
                                    "\xEF\xBB\xBF{}", "{}{}", "[] x", "// a\n{}", "{}/**/", "\x0B[]", "[1,,2]"};
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
    if (reads(bad[i], strlen(bad[i]))) fail_msg("taken: %s", bad[i]);
  assert_false(reads("\"a\0b\"", 5));
  assert_false(reads("{}\0", 3));
}

static void integers_are_exact_or_none(void **state) {
  (void)state;
  static const struct { const char *text; uint32_t whole; int64_t number; } rows[] = {
      {"0", 1, 0}, {"-0", 1, 0}, {"4294967296", 1, 4294967296}, {"9223372036854775807", 1, INT64_MAX}, {"-9223372036854775808", 1, INT64_MIN},
      {"9223372036854775808", 0, 0}, {"-9223372036854775809", 0, 0}, {"18446744073709551616", 0, 0}, {"99999999999999999999", 0, 0}, {"1.0", 0, 0}, {"1e0", 0, 0}};
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    struct zn_json json = {rows[i].text, rows[i].text, rows[i].text + strlen(rows[i].text), 0, 0};
    int64_t number = 0;
    assert_int_equal(zn_json_next(&json), '0');
    assert_int_equal(zn_json_integer(&json, &number), rows[i].whole);
    assert_true(number == rows[i].number);
    assert_false(json.failed);
  }
}

static void escapes_are_undone(void **state) {
  (void)state;
  char room[16];
  const struct zn_span raw = {"\\u65b0\\ud83d\\ude00\\n\\\"", strlen("\\u65b0\\ud83d\\ude00\\n\\\"")};
  struct zn_span text = zn_json_unescape(raw, room, sizeof room);
  assert_int_equal(text.length, 9);
  assert_memory_equal(text.bytes, "\xE6\x96\xB0\xF0\x9F\x98\x80\n\"", 9);
  assert_true(zn_json_unescape(raw, room, 8).length == SIZE_MAX);
  const struct zn_span plain = {"abc", 3};
  assert_ptr_equal(zn_json_unescape(plain, room, 0).bytes, plain.bytes);
}

/* Every byte at every place of a word: written, read again, the same. */
static void written_strings_read_back(void **state) {
  (void)state;
  for (int byte = 1; byte < 0x80; byte++) {
    for (size_t at = 0; at < 11; at++) {
      char text[11], json_text[100] = "\"", room[100];
      memset(text, 'x', sizeof text);
      text[at] = (char)byte;
      struct zn_out out = {json_text, sizeof json_text, 1};
      zn_out_escaped(&out, text, sizeof text);
      ZN_OUT(&out, "\"");
      struct zn_json json = {json_text, json_text, json_text + out.length, 0, 0};
      struct zn_span back = zn_json_unescape(zn_json_string(&json), room, sizeof room);
      assert_false(json.failed);
      assert_int_equal(back.length, sizeof text);
      assert_memory_equal(back.bytes, text, sizeof text);
    }
  }
}

static void what_does_not_fit_is_counted(void **state) {
  (void)state;
  char room[4] = "????";
  struct zn_out out = {room, 3, 0};
  zn_out_number(&out, INT64_MIN);
  assert_int_equal(out.length, 20);
  zn_out_bytes(&out, "a", 1);
  assert_int_equal(out.length, 21);
  assert_memory_equal(room, "????", 4);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(texts_of_rfc_8259_are_read), cmocka_unit_test(everything_else_is_refused),
                                     cmocka_unit_test(integers_are_exact_or_none), cmocka_unit_test(escapes_are_undone),
                                     cmocka_unit_test(written_strings_read_back),  cmocka_unit_test(what_does_not_fit_is_counted)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
