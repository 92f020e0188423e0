/* test_patterns.c: patterns under their limits: what PCRE2 does on hostile patterns and texts (each measured once as minutes or gigabytes
 * without limits) ends in milliseconds within the caller's scratch; the traps of regular expressions; check characters. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <cmocka.h>

#include "image_builder.h"
#include "lint_pattern.h"
#include "zn_pattern.h"

/* A book with one pattern, and what is taken to match it. */
struct matcher {
  void *image, *memory;
  size_t size;
  const struct zn_patterns *patterns;
  unsigned char scratch[ZN_PATTERN_SCRATCH + 64];
};

static const struct zn_book *book_of(const char *matches, uint32_t check_digit, void **image) {
  struct builder *b = builder_new();
  size_t length;
  const struct zn_book *book;
  builder_add(b, ZN_SECTION_PATTERNS,
              &(struct zn_image_pattern){.id = builder_string(b, "p"), .matches = builder_string(b, matches), .check_digit = check_digit});
  *image = builder_image(b, &length);
  assert_int_equal(zn_open(*image, length, &book), ZN_OK);
  return book;
}

static struct matcher *matcher_new(const char *matches, uint32_t check_digit) {
  struct matcher *matcher = calloc(1, sizeof *matcher);
  const struct zn_book *book = book_of(matches, check_digit, &matcher->image);
  matcher->size = zn_patterns_size(book);
  matcher->memory = malloc(matcher->size);
  assert_int_equal(zn_patterns_make(book, matcher->memory, matcher->size, &matcher->patterns), ZN_OK);
  return matcher;
}

static void matcher_free(struct matcher *matcher) {
  free(matcher->memory);
  free(matcher->image);
  free(matcher);
}

/* The reason, 0 when it passes; nothing behind the scratch and nothing of the compiled patterns is touched. */
static uint32_t check(struct matcher *matcher, const char *text, size_t length, uint32_t *at) {
  struct zn_pattern_result result = {.size = sizeof result};
  void *before = malloc(matcher->size);
  memcpy(before, matcher->memory, matcher->size);
  memset(matcher->scratch + ZN_PATTERN_SCRATCH, 0xA5, 64);
  assert_int_equal(zn_pattern_check(matcher->patterns, 1, text, length, matcher->scratch, ZN_PATTERN_SCRATCH, &result), ZN_OK);
  for (size_t i = 0; i < 64; i++) assert_int_equal(matcher->scratch[ZN_PATTERN_SCRATCH + i], 0xA5);
  assert_memory_equal(before, matcher->memory, matcher->size);
  assert_int_equal(result.is_valid, !result.reason);
  if (at) *at = result.at;
  free(before);
  return result.reason;
}

static uint32_t check_once(const char *matches, const char *text) {
  struct matcher *matcher = matcher_new(matches, 0);
  uint32_t reason = check(matcher, text, strlen(text), NULL);
  matcher_free(matcher);
  return reason;
}

/* --- limits --- */

static void hostile_patterns_end(void **state) {
  static const char *const patterns[] = {
      "(?:a+)+b",          "(?:a|a)+b",      "(?:a|aa)+[bd]",        "(?:a*)*b",
      "(?:[ab]|[ac]|a)*d", "(a|b)*c",        "(?:(?:a+)+)+b",        "(?:a?){64}a{64}b",
      "(?:[ \\t]+)+$",     "(?=(a+))a*b",    "(?:a{1,100}){1,100}b", "(?:[^b]*a)*b",
      "((((a+)+)+)+)+b",   "(?:aa?)*b",      "(?:x+x+)+y",           "[a-z]*[a-z]*[a-z]*[a-z]*[a-z]*[a-z]*1",
      "(?:a|b|ab)*c",      "(?:\\w+\\W?)*!", "(?<=a)(?:a+)+b"};
  static const char *const fills[] = {"a", "ab", " ", "x", "aA"};
  char text[ZN_PATTERN_BYTES_MAX];
  int given_up = 0;
  (void)state;
  for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
    struct matcher *matcher = matcher_new(patterns[i], 0);
    for (size_t f = 0; f < sizeof fills / sizeof *fills; f++) {
      for (size_t at = 0; at < sizeof text; at++) text[at] = fills[f][at % strlen(fills[f])];
      memcpy(text + sizeof text - 7, "1!ybdc;", 7); /* what a pattern must end with stands there, but not at the end */
      clock_t start = clock();
      uint32_t reason = check(matcher, text, sizeof text, NULL);
      given_up += reason == ZN_PATTERN_LIMIT;
      if ((double)(clock() - start) / CLOCKS_PER_SEC > 0.1) fail_msg("%s takes too long", patterns[i]);
    }
    matcher_free(matcher);
  }
  assert_true(given_up > 10); /* they are hostile */
}

/* Reaching a limit is never "valid", and not "wrong" either. */
static void given_up_is_not_validated(void **state) {
  (void)state;
  assert_int_equal(check_once("(?:a|aa)+[bd]", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac"), ZN_PATTERN_LIMIT);
  assert_int_equal(check_once("(?:a|aa)+[bd]", "aaaaaaaac"), ZN_PATTERN_NO_MATCH);
  assert_int_equal(check_once("(?:a|aa)+[bd]", "aaaaaaaab"), 0);
}

static void long_texts_are_not_matched(void **state) {
  const size_t length = 2 << 20;
  char *text = malloc(length);
  uint32_t at;
  struct matcher *matcher = matcher_new("(?:a|b)*c", 0);
  (void)state;
  memset(text, 'a', length);
  assert_int_equal(check(matcher, text, length, &at), ZN_PATTERN_TOO_LONG);
  assert_int_equal(at, ZN_PATTERN_BYTES_MAX);
  assert_int_equal(check(matcher, text, ZN_PATTERN_BYTES_MAX + 1, NULL), ZN_PATTERN_TOO_LONG);
  free(text);
  matcher_free(matcher);
}

static void memory_is_the_callers(void **state) {
  void *image, *memory;
  const struct zn_book *book = book_of("[0-9]{4}(?:-[0-9]{4}){3}|\\p{L}+", ZN_CHECK_LUHN, &image);
  size_t size = zn_patterns_size(book), least = 0;
  const struct zn_patterns *patterns;
  struct zn_pattern_result result = {.size = sizeof result};
  char scratch[ZN_PATTERN_SCRATCH];
  (void)state;
  for (size_t room = 0; room <= size; room++) {
    memory = malloc(room + 1);
    enum zn_status status = zn_patterns_make(book, memory, room, &patterns);
    assert_true(status == ZN_OK || status == ZN_NO_ROOM);
    assert_true(status == ZN_OK ? patterns != NULL : patterns == NULL);
    if (status == ZN_OK && !least) least = room;
    if (least) assert_int_equal(status, ZN_OK);
    if (status == ZN_OK && room == size) {
      assert_int_equal(zn_pattern_check(patterns, 1, "a", 1, scratch, sizeof scratch - 1, &result), ZN_NO_ROOM);
      assert_int_equal(zn_pattern_check(patterns, 0, "a", 1, scratch, sizeof scratch, &result), ZN_BAD_VALUE);
      assert_int_equal(zn_pattern_check(patterns, 2, "a", 1, scratch, sizeof scratch, &result), ZN_BAD_VALUE);
    }
    free(memory);
  }
  assert_true(least && least < size);
  free(image);
}

/* --- traps --- */

static void traps(void **state) {
  (void)state;
  assert_int_equal(check_once("[0-9]+$", "12\n"), ZN_PATTERN_NO_MATCH); /* $ before the last line end */
  assert_int_equal(check_once("[0-9]+", "12\n"), ZN_PATTERN_NO_MATCH);
  assert_int_equal(check_once("[0-9]+", "a12"), ZN_PATTERN_NO_MATCH);                    /* the whole text, not a part */
  assert_int_equal(check_once("a|ab", "ab"), 0);                                         /* the other alternative reaches the end */
  assert_int_equal(check_once("\\d+", "\xEF\xBC\x91\xEF\xBC\x92"), ZN_PATTERN_NO_MATCH); /* digits of ASCII alone */
  assert_int_equal(check_once("\\d+", "\xD9\xA1\xD9\xA2"), ZN_PATTERN_NO_MATCH);
  assert_int_equal(check_once("\\w+", "\xE5\xAD\x97"), ZN_PATTERN_NO_MATCH);
  assert_int_equal(check_once("\\p{Script=Han}{2}", "\xE5\xAD\x97\xE5\xAD\x97"), 0);
  assert_int_equal(check_once("\\u5B57\\u{1F600}", "\xE5\xAD\x97\xF0\x9F\x98\x80"), 0);
  assert_int_equal(check_once("[^a]", "\xF0\x9F\x98\x80"), 0); /* one character, not four bytes */
  assert_int_equal(check_once("", ""), 0);
}

static void bytes_that_are_no_text(void **state) {
  struct matcher *matcher = matcher_new("[^x]+", 0);
  uint32_t at;
  (void)state;
  assert_int_equal(check(matcher,
                         "ab\xFF"
                         "c",
                         4, &at),
                   ZN_PATTERN_BAD_UTF8);
  assert_int_equal(at, 2);
  assert_int_equal(check(matcher, "a\xC0\xB1", 3, &at), ZN_PATTERN_BAD_UTF8);
  assert_int_equal(check(matcher, "a\xED\xA0\x80", 4, &at), ZN_PATTERN_BAD_UTF8);
  assert_int_equal(check(matcher, "a\xE5\xAD", 3, &at), ZN_PATTERN_BAD_UTF8);
  assert_int_equal(at, 1);
  assert_int_equal(check(matcher, "a\0b", 3, &at), 0); /* NUL is a character like others */
  assert_int_equal(check(matcher, NULL, 0, &at), ZN_PATTERN_NO_MATCH);
  matcher_free(matcher);
}

static void any_bytes(void **state) {
  struct matcher *matcher = matcher_new("(?:[A-Z0-9]{2}|\\p{L}-?)+(?<=[A-Z0-9])", ZN_CHECK_USCC);
  unsigned seed = 3;
  (void)state;
  for (int round = 0; round < 20000; round++) {
    unsigned char text[ZN_PATTERN_BYTES_MAX + 8];
    size_t length = (seed = seed * 1103515245u + 12345u) >> 8 & 255;
    for (size_t i = 0; i < length; i++) text[i] = (unsigned char)((seed = seed * 1103515245u + 12345u) >> 16 & (round % 2 ? 255 : 127));
    uint32_t at;
    check(matcher, (char *)text, length, &at);
    assert_true(at <= length);
  }
  matcher_free(matcher);
}

/* How far a text could still have become one that matches. */
static void places(void **state) {
  static const struct {
    const char *matches, *text;
    uint32_t at;
  } rows[] = {{"[0-9]{4}", "12a4", 2},      {"[0-9]{4}", "123", 3}, {"[0-9]{4}", "12345", 4},
              {"[A-Z]+-[0-9]+", "AB-x", 3}, {"x", "", 0},           {"\\p{Script=Han}+", "\xE5\xAD\x97\xE5\xAD\x97z", 6}};
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    struct matcher *matcher = matcher_new(rows[i].matches, 0);
    uint32_t at = 99;
    assert_int_equal(check(matcher, rows[i].text, strlen(rows[i].text), &at), ZN_PATTERN_NO_MATCH);
    if (at != rows[i].at) fail_msg("%s on %s: %u, not %u", rows[i].matches, rows[i].text, at, rows[i].at);
    matcher_free(matcher);
  }
}

static void refused_patterns(void **state) {
  static const char *const patterns[] = {"\\C", "(?<=a+)b", "[z-a]", "(", "a{2}{3}", "\\p{Nonsense}", "*"};
  char memory[ZN_PATTERN_ROOM], why[128];
  size_t at;
  (void)state;
  for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
    assert_int_equal(zn_pattern_try(patterns[i], memory, sizeof memory, why, sizeof why, &at), ZN_NO_PATTERNS);
    assert_true(*why && at <= strlen(patterns[i]));
  }
}

/* Every piece of bytes is looked at without reading past its end. */
static void lint_of_cut_patterns(void **state) {
  static const char whole[] = "(?<name>[^a-c\\d\\p{Script=Han}\\u{1F600}-]{2,3}?|\\x41(?!b)(?:c+){1,}\\/)$";
  (void)state;
  size_t at, length;
  assert_null(lint_pattern(whole, &at, &length));
  for (size_t cut = 0; cut < sizeof whole; cut++) {
    char *part = malloc(cut + 1);
    memcpy(part, whole, cut);
    part[cut] = '\0';
    if (lint_pattern(part, &at, &length)) assert_true(at + length <= cut);
    free(part);
  }
}

/* --- check characters --- */

static void known_codes(void **state) {
  uint32_t at;
  (void)state;
  assert_int_equal(zn_check_digit(ZN_CHECK_USCC, "91350100M000100Y43", 18, &at), 0);    /* the example of GB 32100 */
  assert_int_equal(zn_check_digit(ZN_CHECK_GB11643, "11010519491231002X", 18, &at), 0); /* the examples of GB 11643 */
  assert_int_equal(zn_check_digit(ZN_CHECK_GB11643, "440524188001010014", 18, &at), 0);
  assert_int_equal(zn_check_digit(ZN_CHECK_LUHN, "79927398713", 11, &at), 0); /* the textbook's */
  assert_int_equal(zn_check_digit(0, "anything", 8, &at), 0);
  assert_int_equal(zn_check_digit(ZN_CHECK_GB11643, "110105194902300025", 18, &at), ZN_PATTERN_BAD_DATE);
  assert_int_equal(at, 6);
  assert_int_equal(zn_check_digit(ZN_CHECK_USCC, "91350100M000100Y4", 17, &at), ZN_PATTERN_CHECK_DIGIT);
  assert_int_equal(zn_check_digit(ZN_CHECK_USCC, "", 0, NULL), ZN_PATTERN_CHECK_DIGIT);
  assert_int_equal(zn_check_digit(ZN_CHECK_LUHN, "0", 1, NULL), ZN_PATTERN_CHECK_DIGIT);
  assert_int_equal(zn_check_digit(ZN_CHECK_LUHN, "a", ZN_PATTERN_BYTES_MAX + 1, &at), ZN_PATTERN_TOO_LONG);
}

/* Each of these finds every single wrong character. */
static void one_wrong_character(void **state) {
  static const struct {
    uint32_t check;
    const char *code, *characters;
  } rows[] = {{ZN_CHECK_USCC, "91350100M000100Y43", "0123456789ABCDEFGHJKLMNPQRTUWXY"},
              {ZN_CHECK_GB11643, "440524188001010014", "0123456789"},
              {ZN_CHECK_LUHN, "79927398713", "0123456789"}};
  (void)state;
  for (size_t row = 0; row < sizeof rows / sizeof *rows; row++)
    for (size_t i = 0; rows[row].code[i]; i++)
      for (const char *c = rows[row].characters; *c; c++) {
        char code[32];
        strcpy(code, rows[row].code);
        code[i] = *c;
        uint32_t reason = zn_check_digit(rows[row].check, code, strlen(code), NULL);
        if ((*c == rows[row].code[i]) != (reason == 0)) fail_msg("%s", code);
      }
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(hostile_patterns_end),
                                     cmocka_unit_test(given_up_is_not_validated),
                                     cmocka_unit_test(long_texts_are_not_matched),
                                     cmocka_unit_test(memory_is_the_callers),
                                     cmocka_unit_test(traps),
                                     cmocka_unit_test(bytes_that_are_no_text),
                                     cmocka_unit_test(any_bytes),
                                     cmocka_unit_test(places),
                                     cmocka_unit_test(refused_patterns),
                                     cmocka_unit_test(lint_of_cut_patterns),
                                     cmocka_unit_test(known_codes),
                                     cmocka_unit_test(one_wrong_character)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
