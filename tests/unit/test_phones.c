/* test_phones.c: telephone numbers: any bytes get a verdict, cells are split as a slow splitter splits them, plans of other countries,
 * places of reasons, divisions. The labelled numbers are in test_phone_vectors.c. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <cmocka.h>

#include "compile_text.h"
#include "ids.h"
#include "zhinan.h"

static const struct zn_book *book;

static struct zn_phone_result judge_bytes(const struct zn_book *of, const char *text, size_t length, zn_division division) {
  struct zn_phone_result result = {.size = sizeof result};
  assert_int_equal(zn_phone_check(of, text, length, division, &result), ZN_OK);
  return result;
}

static struct zn_phone_result judge(const char *text) { return judge_bytes(book, text, strlen(text), 0); }

static zn_division division(const char *code) { return zn_find(book, ZN_KIND_DIVISION, code, strlen(code)); }

static void expect_reason(const char *text, uint32_t kind, uint32_t reason, uint32_t at) {
  struct zn_phone_result result = judge(text);
  if (result.is_valid || result.kind != kind || result.reason != reason || result.at != at)
    fail_msg("%s: %s %s at %u", text, zn_phone_kind_code(result.kind), result.is_valid ? "valid" : zn_phone_reason_code(result.reason),
             result.at);
}

static void expect_number(const struct zn_book *of, const char *text, uint32_t kind, const char *canonical) {
  struct zn_phone_result result = judge_bytes(of, text, strlen(text), 0);
  if (!result.is_valid || result.kind != kind || strcmp(result.numbers[0].canonical, canonical) != 0)
    fail_msg("%s: %s %s %s", text, zn_phone_kind_code(result.kind), result.is_valid ? "valid" : zn_phone_reason_code(result.reason),
             result.number_count ? result.numbers[0].canonical : "");
}

/* --- any bytes --- */

static unsigned seed = 7;
static unsigned below(unsigned limit) {
  seed = seed * 1103515245u + 12345u;
  return (seed >> 8) % limit;
}

static void look_through(const struct zn_phone_result *result, size_t length) {
  assert_true(result->is_valid <= 1 && result->kind - 1 < ZN_PHONE_KIND_COUNT - 1);
  assert_true(result->is_valid ? result->reason == 0 : result->reason - 1 < ZN_PHONE_REASON_COUNT - 1);
  assert_true(result->at <= length && result->number_count <= ZN_PHONE_NUMBERS_MAX);
  assert_true(!result->is_valid || result->number_count);
  for (uint32_t i = 0; i < result->number_count; i++) {
    const struct zn_phone_number *number = &result->numbers[i];
    assert_true(number->length && number->at + number->length <= length);
    assert_true(strspn(number->canonical, "+0123456789") == strlen(number->canonical) && *number->canonical);
    assert_true(strspn(number->extension, "0123456789") == strlen(number->extension));
  }
}

static void any_bytes(void **state) {
  static const char *const pieces[] = {"0991",
                                       "-",
                                       "2345678",
                                       "1389",
                                       "\xEF\xBC\x90",
                                       "\xE8\xBD\xAC",
                                       " ",
                                       "\n",
                                       "(",
                                       ")",
                                       "+86",
                                       "/",
                                       "\xE3\x80\x81",
                                       "\xE2\x80\xAE",
                                       "\xE2\x80\x8B",
                                       "\xCC\x81",
                                       "\xED\xA0\x80",
                                       "\xFF",
                                       "\xC0\xB1",
                                       "x",
                                       "*",
                                       "<b>",
                                       "ext.",
                                       "[",
                                       "]",
                                       "\xE4\xB8\x80",
                                       "\xD9\xA1",
                                       "12345",
                                       "95588",
                                       ".",
                                       "#",
                                       "o",
                                       "\x7F",
                                       "400",
                                       "00",
                                       "12593"};
  char text[512];
  (void)state;
  for (int round = 0; round < 200000; round++) {
    size_t length = 0, wanted = below(200);
    while (length < wanted) {
      const char *piece = pieces[below(sizeof pieces / sizeof *pieces)];
      if (below(8) == 0) text[length++] = (char)below(256);
      else memcpy(text + length, piece, strlen(piece)), length += strlen(piece);
    }
    char *exact = malloc(length + 1); /* so that a sanitizer sees a read past the end */
    memcpy(exact, text, length);
    struct zn_phone_result result = judge_bytes(book, exact, length, round % 2 ? division("659001") : 0);
    look_through(&result, length);
    free(exact);
  }
}

static void every_byte(void **state) {
  (void)state;
  for (int byte = 0; byte < 256; byte++)
    for (int place = 0; place < 3; place++) {
      char text[] = {place == 0 ? (char)byte : '9', '5', place == 1 ? (char)byte : '5', '8', place == 2 ? (char)byte : '8'};
      struct zn_phone_result result = judge_bytes(book, text, sizeof text, 0);
      look_through(&result, sizeof text);
    }
}

/* Seconds of processor time for a text of many bytes. */
static double seconds(char *text, size_t length) {
  clock_t start = clock();
  struct zn_phone_result result = judge_bytes(book, text, length, 0);
  look_through(&result, length);
  assert_int_equal(result.reason, ZN_PHONE_TOO_LONG);
  return (double)(clock() - start) / CLOCKS_PER_SEC;
}

static void a_megabyte(void **state) {
  static const char *const fills[] = {"0",  "1", "+", " ",  "-", "(", "\xE8\xBD\xAC", "1\xE8\xBD\xAC", "\xFF", "\xCC\x81", "\xE2\x80\xAE",
                                      "0 ", "x", "<", "\n", "/", "a"};
  const size_t length = 1 << 20;
  char *text = malloc(length);
  (void)state;
  for (size_t i = 0; i < sizeof fills / sizeof *fills; i++) {
    for (size_t at = 0; at < length; at++) text[at] = fills[i][at % strlen(fills[i])];
    assert_true(seconds(text, length) < 0.5);
  }
  memset(text, 0, length);
  assert_true(seconds(text, length) < 0.5);
  free(text);
}

/* The longest texts that are read through, of what takes longest. */
static void worst_cases(void **state) {
  static const char *const fills[] = {"0991", "2345678 ", "13899150680", "1389915068 ", "0 1 ", "+86 ", "9 ", "09912345678/", "1-"};
  char text[ZN_PHONE_BYTES_MAX];
  (void)state;
  for (size_t i = 0; i < sizeof fills / sizeof *fills; i++) {
    for (size_t at = 0; at < sizeof text; at++) text[at] = fills[i][at % strlen(fills[i])];
    clock_t start = clock();
    for (int round = 0; round < 100; round++) judge_bytes(book, text, sizeof text, division("650102"));
    double each = (double)(clock() - start) / CLOCKS_PER_SEC / 100;
    if (each > 0.005) fail_msg("%s: %g s", fills[i], each);
  }
}

/* --- run-together numbers, against a slow splitter --- */

struct splitter {
  const char *digits;
  size_t length;
  int ways;
  char first[256]; /* the first way, canonical forms */
};

/* Tries every cut; a piece is a number of seven digits or more by itself. */
static void split_slowly(struct splitter *splitter, size_t from, char *made, size_t length) {
  if (from == splitter->length) {
    if (!splitter->ways++) memcpy(splitter->first, made, length), splitter->first[length] = '\0';
    return;
  }
  for (size_t end = from + 7; end <= splitter->length && end <= from + 16; end++) {
    struct zn_phone_result piece = judge_bytes(book, splitter->digits + from, end - from, 0);
    if (!piece.is_valid || piece.number_count != 1 || piece.kind == ZN_PHONE_SHORT) continue;
    int more = snprintf(made + length, 256 - length, "%s;", piece.numbers[0].canonical);
    split_slowly(splitter, end, made, length + (size_t)more);
  }
}

static void splits_are_those_of_a_slow_splitter(void **state) {
  static const char *const starts[] = {"139", "177", "186", "0571", "010", "0991", "0433", "400"};
  static const size_t rest[] = {8, 8, 8, 8, 8, 7, 7, 7};
  int unique = 0, none = 0;
  (void)state;
  for (int round = 0; round < 20000; round++) {
    char digits[64] = "", made[256] = "", proposed[512] = "";
    for (unsigned numbers = 2 + below(2); numbers--;) {
      unsigned which = below(8);
      size_t length = strlen(digits) + strlen(starts[which]);
      strcat(digits, starts[which]);
      for (size_t i = 0; i < rest[which]; i++) digits[length++] = (char)('0' + (i ? below(10) : 2 + below(8)));
      digits[length] = '\0';
    }
    if (below(4) == 0) digits[strlen(digits) - 1 - below(3)] = '\0';
    struct splitter splitter = {.digits = digits, .length = strlen(digits)};
    split_slowly(&splitter, 0, made, 0);
    struct zn_phone_result result = judge(digits);
    for (uint32_t i = 0; i < result.number_count; i++) strcat(strcat(proposed, result.numbers[i].canonical), ";");
    assert_false(result.is_valid);
    unique += splitter.ways == 1;
    none += splitter.ways == 0;
    /* a local number behind one with an area code is taken too, which the slow splitter does not know: then there may be more ways */
    if (splitter.ways == 1 && result.number_count && strcmp(proposed, splitter.first) != 0)
      fail_msg("%s: %s, not %s", digits, proposed, splitter.first);
    if (splitter.ways > 1 && result.number_count) fail_msg("%s: %s, one of several", digits, proposed);
    if (splitter.ways == 1 && !result.number_count && digits[0] == '1') fail_msg("%s: no %s", digits, splitter.first);
  }
  assert_true(unique > 5000 && none > 100);
}

/* --- reasons and their places --- */

static void reasons_have_places(void **state) {
  (void)state;
  expect_reason("", ZN_PHONE_NONE, ZN_PHONE_EMPTY, 0);
  expect_reason(" \t", ZN_PHONE_NONE, ZN_PHONE_EMPTY, 0);
  expect_reason("0991-1234567", ZN_PHONE_LANDLINE, ZN_PHONE_BAD_LEADING_DIGIT, 5);
  expect_reason("0991-81234", ZN_PHONE_LANDLINE, ZN_PHONE_BAD_LENGTH, 5);
  expect_reason("0991-8123456;", ZN_PHONE_LANDLINE, ZN_PHONE_TRAILING_JUNK, 12);
  expect_reason("0991-8123456--", ZN_PHONE_LANDLINE, ZN_PHONE_TRAILING_JUNK, 12);
  expect_reason("0991--8123456", ZN_PHONE_LANDLINE, ZN_PHONE_BAD_SEPARATOR, 5);
  expect_reason("(0991 8123456", ZN_PHONE_LANDLINE, ZN_PHONE_BAD_SEPARATOR, 0);
  expect_reason("0991)8123456", ZN_PHONE_LANDLINE, ZN_PHONE_BAD_SEPARATOR, 4);
  expect_reason("0991-8123456 ext", ZN_PHONE_LANDLINE, ZN_PHONE_TRAILING_JUNK, 13);
  expect_reason("0991-8123456 ext 1 ext 2", ZN_PHONE_LANDLINE, ZN_PHONE_BAD_EXTENSION, 17);
  expect_reason("0991-8123456 ext 1234567", ZN_PHONE_LANDLINE, ZN_PHONE_BAD_EXTENSION, 17);
  expect_reason("15612345678 ext 1", ZN_PHONE_MOBILE, ZN_PHONE_BAD_EXTENSION, 16);
  expect_reason("tel 0991-8123456", ZN_PHONE_LANDLINE, ZN_PHONE_LETTERS, 0);
  expect_reason("156\xE2\x80\x8E"
                "12345678",
                ZN_PHONE_MOBILE, ZN_PHONE_BIDI, 3);
  expect_reason("1561\xCC\x81"
                "2345678",
                ZN_PHONE_MOBILE, ZN_PHONE_ZERO_WIDTH, 4);
  expect_reason("156\xE2\x80\xA8"
                "12345678",
                ZN_PHONE_MOBILE, ZN_PHONE_CONTROL, 3);
  expect_reason("156\xF4\x90\x80\x80"
                "12345678",
                ZN_PHONE_MOBILE, ZN_PHONE_BAD_UTF8, 3);
  expect_reason("156****5678", ZN_PHONE_MOBILE, ZN_PHONE_MASKED, 3);
  expect_reason("0991-8123456/0992-812345", ZN_PHONE_MULTI, ZN_PHONE_BAD_LENGTH, 18);
  expect_reason("0991-8123456/57", ZN_PHONE_MULTI, ZN_PHONE_ABBREVIATED, 13);
  expect_reason("0991/8123456", ZN_PHONE_LANDLINE, ZN_PHONE_BAD_SEPARATOR, 4);
  expect_reason("0991-812345615612345678", ZN_PHONE_MULTI, ZN_PHONE_RUN_TOGETHER, 12);
  expect_reason("099-18123456", ZN_PHONE_LANDLINE, ZN_PHONE_UNKNOWN_AREA, 0);
  expect_reason("+1 212 555 0100", ZN_PHONE_FOREIGN, ZN_PHONE_WRONG_COUNTRY, 1);
  expect_reason("0044 20 7946 0000", ZN_PHONE_FOREIGN, ZN_PHONE_WRONG_COUNTRY, 0);
}

static void numbers_have_places(void **state) {
  (void)state;
  struct zn_phone_result result = judge("\xEF\xBC\x88"
                                        "0991\xEF\xBC\x89"
                                        "8123456-12\xEF\xBC\x8C 0156 1234 567\xEF\xBC\x98");
  assert_true(result.is_valid);
  assert_int_equal(result.kind, ZN_PHONE_MULTI);
  assert_int_equal(result.number_count, 2);
  assert_string_equal(result.numbers[0].canonical, "+869918123456");
  assert_string_equal(result.numbers[0].extension, "12");
  assert_int_equal(result.numbers[0].at, 3);
  assert_int_equal(result.numbers[0].length, 17);
  assert_string_equal(result.numbers[1].canonical, "+8615612345678");
  assert_int_equal(result.numbers[1].at, 24);
  assert_int_equal(result.numbers[1].length, 16);
  assert_string_equal(result.area, "0991");
}

static void more_numbers_than_room(void **state) {
  char text[ZN_PHONE_BYTES_MAX] = "15612345678";
  (void)state;
  for (int i = 0; i < 7; i++) strcat(text, "/15612345678");
  struct zn_phone_result result = judge(text);
  assert_true(result.is_valid && result.number_count == 8);
  strcat(text, "/15612345678");
  result = judge(text);
  assert_int_equal(result.reason, ZN_PHONE_TOO_LONG);
}

/* --- divisions --- */

static void divisions_and_areas(void **state) {
  (void)state;
  struct zn_phone_result result = judge_bytes(book, "3123456", 7, division("654003"));
  assert_string_equal(result.numbers[0].canonical, "+869923123456");
  result = judge_bytes(book, "0992-3123456", 12, division("654000")); /* of a city within the prefecture, whose own is 0999 */
  assert_true(result.is_valid);
  result = judge_bytes(book, "0991-3123456", 12, division("654000"));
  assert_int_equal(result.reason, ZN_PHONE_AREA_MISMATCH);
  assert_string_equal(result.area, "0999");
  result = judge_bytes(book, "0999-3123456", 12, division("650000")); /* a region without an area code of its own */
  assert_true(result.is_valid);
  assert_string_equal(zn_division_area(book, division("654003")), "0992");
  assert_string_equal(zn_division_area(book, division("650000")), "");
  assert_string_equal(zn_division_area(book, UINT32_MAX), "");
  result.size = sizeof result;
  assert_int_equal(zn_phone_check(book, "1", 1, UINT32_MAX, &result), ZN_UNKNOWN_DIVISION);
  result.size = 4;
  assert_int_equal(zn_phone_check(book, "1", 1, 0, &result), ZN_NO_ROOM);
}

/* --- plans of other countries --- */

/* Three digits of area and seven of the number, one before both if one likes; all lengths alike. */
static const char north_america[] = "numbering:\n"
                                    "  nanp:\n"
                                    "    country-code: \"1\"\n"
                                    "    international: [\"011\"]\n"
                                    "    trunk: \"1\"\n"
                                    "    area-trunk: allowed\n"
                                    "    first-digits: \"2-9\"\n"
                                    "    separators: {inside: [hyphen, dot, brackets], between: [\"/\", or]}\n"
                                    "    extension: {words: [ext, x, \"#\"], digits: 5}\n"
                                    "    areas: {\"212\": {digits: 7}, \"907\": {digits: 7}, \"415\": {digits: 7}}\n"
                                    "    ranges:\n"
                                    "      - {kind: service, starts: [\"800\", \"888\"], digits: 10, trunk: allowed}\n"
                                    "      - {kind: service, starts: [\"500\"], digits: 10, trunk: needed}\n"
                                    "      - {kind: short, starts: [\"211\", \"311\", \"911\"], digits: 3}\n"
                                    "divisions:\n"
                                    "  AK: {name: {en: Alaska, zh-CN: 阿拉斯加}, area-code: \"907\"}\n"
                                    "  AK-JU: {name: {en: Juneau, zh-CN: 朱诺}, parent: AK}\n";

static const struct zn_book *open_text(const char *text, struct compiled *compiled) {
  static const char business[] =
      "businesses:\n  apply:\n    title: {en: Apply, zh-CN: 办理}\n    channels: [counter]\n    source: {in: guide, at: \"1\"}\n"
      "    requires: {document: token}\n    examples: [{id: full, submit: [token], expect: satisfied}]\n";
  const struct zn_book *opened = NULL;
  static char whole[8192]; /* outlives the result, as texts must */
  size_t length;
  assert_true(strlen(text) + sizeof business < sizeof whole);
  strcpy(whole, text);
  strcat(whole, business);
  *compiled = compile_texts(small_book, whole);
  assert_int_equal(diags_errors(compiled->diags), 0);
  const void *image = lower_image(compiled->arena, compiled->resolved, &length);
  assert_int_equal(zn_open(image, length, &opened), ZN_OK);
  return opened;
}

static void another_country(void **state) {
  struct compiled compiled;
  const struct zn_book *other = open_text(north_america, &compiled);
  (void)state;
  expect_number(other, "212-555-0100", ZN_PHONE_LANDLINE, "+12125550100");
  expect_number(other, "(907) 555-0100", ZN_PHONE_LANDLINE, "+19075550100");
  expect_number(other, "1.415.555.0100", ZN_PHONE_LANDLINE, "+14155550100");
  expect_number(other, "+1 415 555 0100", ZN_PHONE_LANDLINE, "+14155550100");
  expect_number(other, "011 1 415 555 0100", ZN_PHONE_LANDLINE, "+14155550100");
  expect_number(other, "1-800-555-0100", ZN_PHONE_SERVICE, "8005550100");
  expect_number(other, "1-500-555-0100", ZN_PHONE_SERVICE, "15005550100"); /* as dialled: not without the prefix */
  expect_number(other, "911", ZN_PHONE_SHORT, "911");
  expect_number(other, "212-555-0100x77", ZN_PHONE_LANDLINE, "+12125550100");
  struct zn_phone_result result = judge_bytes(other, "555-0100", 8, zn_find(other, ZN_KIND_DIVISION, "AK-JU", 5));
  assert_string_equal(result.numbers[0].canonical, "+19075550100"); /* the area code of the division around it */
  result = judge_bytes(other, "212-555-0100", 12, zn_find(other, ZN_KIND_DIVISION, "AK-JU", 5));
  assert_int_equal(result.reason, ZN_PHONE_AREA_MISMATCH);
  result = judge_bytes(other, "313-555-0100", 12, 0);
  assert_false(result.is_valid);
  result = judge_bytes(other, "212-155-0100", 12, 0);
  assert_int_equal(result.reason, ZN_PHONE_BAD_LEADING_DIGIT);
  result = judge_bytes(other, "+86 156 1234 5678", 17, 0);
  assert_int_equal(result.kind, ZN_PHONE_FOREIGN);
  compiled_free(&compiled);
}

static void without_a_plan(void **state) {
  struct compiled compiled;
  struct zn_phone_result result = {.size = sizeof result};
  size_t written;
  char answer[16];
  const struct zn_book *other = open_text("divisions: {\"1\": {name: {en: One, zh-CN: 一}, area-code: \"1\"}}\n", &compiled);
  (void)state;
  assert_int_equal(zn_phone_check(other, "1", 1, 0, &result), ZN_NO_NUMBERING);
  assert_int_equal(zn_phone_json(other, 0, "1", 1, 0, answer, sizeof answer, &written, NULL), ZN_NO_NUMBERING);
  assert_string_equal(zn_division_area(other, 1), "");
  compiled_free(&compiled);
}

/* --- JSON --- */

static void answers_in_json(void **state) {
  char answer[2048];
  size_t written;
  uint32_t is_valid;
  (void)state;
  assert_int_equal(zn_phone_json(book, 1, "0732-8123456", 12, 0, answer, sizeof answer, &written, &is_valid), ZN_OK);
  answer[written] = '\0';
  assert_string_equal(
      answer, "{\"valid\":false,\"kind\":\"landline\",\"canonical\":null,\"extension\":null,\"reason\":\"unknown-area-code\",\"at\":0,"
              "\"text\":\"the area code was given up in 2009\",\"numbers\":[]}");
  for (size_t room = 0; room < written; room++)
    assert_int_equal(zn_phone_json(book, 1, "0732-8123456", 12, 0, answer, room, &(size_t){0}, &is_valid), ZN_NO_ROOM);
}

static int open_linked(void **state) {
  (void)state;
  return zn_open(ZN_BOOK_IMAGE, ZN_BOOK_SIZE, &book) != ZN_OK;
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(any_bytes),
                                     cmocka_unit_test(every_byte),
                                     cmocka_unit_test(a_megabyte),
                                     cmocka_unit_test(worst_cases),
                                     cmocka_unit_test(splits_are_those_of_a_slow_splitter),
                                     cmocka_unit_test(reasons_have_places),
                                     cmocka_unit_test(numbers_have_places),
                                     cmocka_unit_test(more_numbers_than_room),
                                     cmocka_unit_test(divisions_and_areas),
                                     cmocka_unit_test(another_country),
                                     cmocka_unit_test(without_a_plan),
                                     cmocka_unit_test(answers_in_json)};
  return cmocka_run_group_tests(tests, open_linked, NULL);
}
