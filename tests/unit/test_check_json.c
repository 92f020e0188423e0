/* test_check_json.c: the JSON door with the built-in book: errors with their places, and texts changed at random, which must be answered
 * without a slip of memory (run under ASan) and with one well-formed object. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "ids.h"
#include "zn_json.h"

static const struct zn_book *book;
static char *work;
static char answer[65536];
static size_t answered;

static enum zn_status ask(const char *text, size_t length) {
  char *exact = malloc(length ? length : 1); /* so that a read past the end is seen */
  memcpy(exact, text, length);
  size_t work_size = zn_check_json_work_size(book);
  enum zn_status status = zn_check_json(book, 739578, 0, exact, length, work, work_size, answer, sizeof answer - 1, &answered, NULL);
  free(exact);
  answer[answered] = '\0';
  return status;
}

#define PIECES(pieces) "{\"business\":\"new-onsite\",\"materials\":[" pieces "]}"

static void what_is_not_there_is_called_missing(void **state) {
  (void)state;
  ask("{}", 2);
  assert_non_null(strstr(answer, "缺少business"));
  ask(PIECES("{}"), strlen(PIECES("{}")));
  assert_non_null(strstr(answer, "缺少document"));
  ask("{\"business\":\"new-onsite\",\"businesses\":[]}", 41); /* said, but wrong */
  assert_null(strstr(answer, "缺少"));
}

static void errors_say_what_and_where(void **state) {
  (void)state;
  static const struct { const char *text, *code, *at; } rows[] = {
      {"", "bad-json", ""},
      {"[]", "bad-type", ""},
      {"{}", "bad-value", ""},
      {"{\"business\":\"x\"}", "unknown-business", "/business"},
      {"{\"business\":1}", "bad-type", "/business"},
      {"{\"businesses\":[]}", "bad-value", "/businesses"},
      {"{\"businesses\":[\"new-onsite\",\"new-onsite\"]}", "bad-value", "/businesses/1"},
      {"{\"business\":\"new-onsite\",\"business\":\"new-onsite\"}", "bad-json", "/business"},
      {"{\"business\":\"new-onsite\",\"a/b~\\u0022\":1}", "unknown-key", "/a~1b~0\\\""},
      {"{\"business\":\"new-onsite\",\"day\":\"2026-02-30\"}", "bad-day", "/day"},
      {"{\"business\":\"new-onsite\",\"day\":\"2026-2-3\"}", "bad-day", "/day"},
      {"{\"business\":\"new-onsite\",\"channel\":\"fax\"}", "unknown-channel", "/channel"},
      {"{\"business\":\"new-onsite\",\"channel\":\"online\"}", "bad-value", "/channel"},
      {"{\"business\":\"new-onsite\",\"facts\":{\"age\":18}}", "unknown-fact", "/facts/age"},
      {"{\"business\":\"new-onsite\",\"with\":[\"fee\",\"office\"]}", "bad-value", "/with/1"},
      {"{\"business\":\"new-onsite\",\"with\":[\"fee\",\"result\",\"fee\"]}", "bad-value", "/with/2"},
      {"{\"business\":\"new-onsite\",\"with\":\"fee\"}", "bad-type", "/with"},
      {"{\"business\":\"new-onsite\",\"with\":[1]}", "bad-type", "/with/0"},
      {"{\"business\":\"new-onsite\",\"assume\":1}", "bad-type", "/assume"},
      {"{\"business\":\"new-onsite\",\"region\":\"1\"}", "unknown-division", "/region"},
      {"{\"business\":\"new-onsite\",\"region\":650000}", "bad-type", "/region"},
      {"{\"business\":\"new-onsite\",\"office\":\"nowhere\"}", "unknown-office", "/office"},
      {"{\"business\":\"new-onsite\",\"facts\":[]}", "bad-type", "/facts"},
      {"{\"business\":\"new-onsite\",\"materials\":{}}", "bad-type", "/materials"},
      {PIECES("{}"), "bad-value", "/materials/0"},
      {PIECES("{\"document\":\"medium\"},{\"document\":\"y\"}"), "unknown-document", "/materials/1/document"},
      {PIECES("{\"document\":\"medium\",\"form\":\"original\"}"), "bad-value", "/materials/0/form"},
      {PIECES("{\"document\":\"credit-code-certificate\"}"), "bad-value", "/materials/0/form"},
      {PIECES("{\"document\":\"medium\",\"form\":\"copy\"}"), "unknown-form", "/materials/0/form"},
      {PIECES("{\"document\":\"medium\",\"copies\":0}"), "bad-value", "/materials/0/copies"},
      {PIECES("{\"document\":\"medium\",\"copies\":-1}"), "bad-value", "/materials/0/copies"},
      {PIECES("{\"document\":\"medium\",\"copies\":4294967296}"), "bad-value", "/materials/0/copies"},
      {PIECES("{\"document\":\"medium\",\"copies\":1.5}"), "bad-type", "/materials/0/copies"},
      {PIECES("{\"document\":\"medium\",\"of\":\"z\"}"), "unknown-party", "/materials/0/of"},
      {PIECES("{\"document\":\"medium\",\"marks\":[\"official-seal\",\"w\"]}"), "unknown-mark", "/materials/0/marks/1"},
      {PIECES("{\"document\":\"medium\",\"marks\":[{\"mark\":\"official-seal\",\"by\":\"w\"}]}"), "unknown-party",
       "/materials/0/marks/0/by"},
      {PIECES("{\"document\":\"medium\",\"marks\":[{}]}"), "bad-value", "/materials/0/marks/0"},
      {PIECES("{\"document\":\"medium\",\"specs\":[\"a4\"]}"), "unknown-spec", "/materials/0/specs/0"},
      {PIECES("{\"document\":\"medium\",\"issued\":\"0000-01-01\"}"), "bad-day", "/materials/0/issued"},
  };
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    char expected[200];
    enum zn_status status = ask(rows[i].text, strlen(rows[i].text));
    int length = snprintf(expected, sizeof expected, "{\"error\":{\"code\":\"%s\",\"at\":\"%s\",\"text\":\"", rows[i].code, rows[i].at);
    if (strncmp(answer, expected, (size_t)length) != 0) fail_msg("%s\n is answered %s\n not %s", rows[i].text, answer, expected);
    assert_string_equal(zn_status_code(status), rows[i].code);
  }
}

static void the_id_comes_back_as_written(void **state) {
  (void)state;
  static const char *const ids[] = {"\"a\\u0041\\\"\"", "17", "-1.5e3"};
  for (size_t i = 0; i < sizeof ids / sizeof *ids; i++) {
    char text[100], expected[100];
    snprintf(text, sizeof text, "{\"id\":%s,\"business\":\"renew-onsite\"}", ids[i]);
    assert_int_equal(ask(text, strlen(text)), ZN_OK);
    int length = snprintf(expected, sizeof expected, "{\"id\":%s,\"business\":\"renew-onsite\",", ids[i]);
    assert_memory_equal(answer, expected, (size_t)length);
  }
}

static void an_answer_needs_its_room(void **state) {
  (void)state;
  static const char text[] = "{\"business\":\"new-onsite\",\"day\":\"2026-11-23\"}";
  assert_int_equal(ask(text, sizeof text - 1), ZN_OK);
  size_t needed = answered, written, work_size = zn_check_json_work_size(book);
  for (size_t room = 0; room < needed; room++) {
    char *small = malloc(room ? room : 1);
    assert_int_equal(zn_check_json(book, 1, 0, text, sizeof text - 1, work, work_size, small, room, &written, NULL), ZN_NO_ROOM);
    assert_int_equal(written, 0);
    free(small);
  }
  static const char several[] = "{\"businesses\":[\"new-onsite\",\"renew-onsite\"],\"materials\":[{\"document\":\"medium\"}]}";
  for (size_t less = 0; less <= work_size; less += 1 + less / 64) { /* in memory that ends where it does */
    char *small = malloc(work_size - less ? work_size - less : 1);
    enum zn_status status = zn_check_json(book, 1, 0, several, sizeof several - 1, small, work_size - less, answer, sizeof answer, &written, NULL);
    if (!less) assert_int_equal(status, ZN_OK);
    assert_true(status == ZN_OK || (status == ZN_NO_ROOM && !written));
    if (work_size - less < sizeof(struct zn_submission)) assert_int_equal(status, ZN_NO_ROOM);
    free(small);
  }
}

/* Puts a space behind everything that is no part of a string. */
static size_t spread(const char *text, char *spaced) {
  size_t length = 0;
  for (int inside = 0; *text; text++) {
    inside ^= *text == '"';
    spaced[length++] = *text;
    if (!inside && strchr("{}[],:\"", *text)) spaced[length++] = ' ';
  }
  return length;
}

/* A piece that is written as programs write it is read in a way of its own: it must say the same as one with spaces in it. */
static void both_ways_of_reading_agree(void **state) {
  (void)state;
  static const char *const documents[] = {"handler-id", "medium", "loss-statement", "credit-code-certificate", "no-such", ""};
  static const char *const forms[] = {"",
                                      ",\"form\":\"original\"",
                                      ",\"form\":\"photocopy\"",
                                      ",\"form\":\"certified-copy\"",
                                      ",\"form\":\"electronic\"",
                                      ",\"form\":\"originals\"",
                                      ",\"form\":\"\"",
                                      ",\"form\":1"};
  static const char *const copies[] = {
      "", ",\"copies\":1", ",\"copies\":9", ",\"copies\":0", ",\"copies\":10", ",\"copies\":1.0", ",\"copies\":-1", ",\"copies\":01"};
  static const char *const marks[] = {"",
                                      ",\"marks\":[]",
                                      ",\"marks\":[\"official-seal\"]",
                                      ",\"marks\":[\"official-seal\",\"official-seal\"]",
                                      ",\"marks\":[\"no-such\"]",
                                      ",\"marks\":[\"official-seal\",{\"mark\":\"official-seal\"}]",
                                      ",\"marks\":[\"official-seal\",]",
                                      ",\"marks\":[\"official-seal\""};
  static const char *const ends[] = {"", ",\"of\":\"applicant\"", ",\"issued\":\"2026-01-01\"", ",\"copies\":2"};
  static char compact[512], spaced[1024], first[sizeof answer];
#define COUNT(array) (sizeof(array) / sizeof *(array))
  for (size_t i = 0; i < COUNT(documents) * COUNT(forms) * COUNT(copies) * COUNT(marks) * COUNT(ends); i++) {
    size_t at = i;
    const char *document = documents[at % COUNT(documents)], *form = forms[(at /= COUNT(documents)) % COUNT(forms)],
               *copy = copies[(at /= COUNT(forms)) % COUNT(copies)], *mark = marks[(at /= COUNT(copies)) % COUNT(marks)],
               *end = ends[at / COUNT(marks)];
    snprintf(compact, sizeof compact,
             "{\"business\":\"replace-onsite\",\"materials\":[{\"document\":\"%s\"%s%s%s%s},{\"document\":\"medium\"}]}", document, form,
             copy, mark, end);
    enum zn_status status = ask(compact, strlen(compact));
    strcpy(first, answer);
    assert_int_equal(ask(spaced, spread(compact, spaced)), status);
    if (status != ZN_BAD_JSON && strcmp(first, answer) != 0)
      fail_msg("%s\n %s\n %s", compact, first, answer); /* bad JSON is told by its offset */
  }
}

static const char *read_value(struct zn_json *json) { /* whole values of an answer; null when it is not JSON */
  uint32_t first = 1;
  struct zn_span key;
  int64_t number;
  switch (zn_json_next(json)) {
    case '{':
      zn_json_enter(json);
      while (zn_json_member(json, &first, &key)) read_value(json);
      break;
    case '[':
      zn_json_enter(json);
      while (zn_json_element(json, &first)) read_value(json);
      break;
    case '"': zn_json_string(json); break;
    case '0': zn_json_integer(json, &number); break;
    default: zn_json_word(json);
  }
  return json->failed ? NULL : json->at;
}

static void changed_texts_are_answered(void **state) {
  (void)state;
  static const char base[] =
      "{\"business\":\"replace-onsite\",\"day\":\"2026-11-23\",\"channel\":\"counter\",\"facts\":{},\"materials\":["
      "{\"document\":\"handler-id\",\"form\":\"original\"},"
      "{\"document\":\"handler-id\",\"form\":\"photocopy\",\"copies\":2,\"marks\":[\"official-seal\"]},"
      "{\"document\":\"loss-statement\",\"marks\":[{\"mark\":\"official-seal\",\"by\":\"registry\",\"day\":\"2026-01-01\"}],"
      "\"issued\":\"2026-11-20\",\"of\":\"applicant\"}],\"id\":\"\\u65b0\"}";
  static const char spice[] = "{}[]\",:\\u0123456789-e.tfn \t\xE6\x96\xB0\xFF/~";
  uint64_t seed = 1;
  uint32_t judged = 0;
  for (int round = 0; round < 200000; round++) {
    char text[sizeof base + 64];
    size_t length = sizeof base - 1;
    memcpy(text, base, length);
    for (int change = 0; change <= round % 3 && length; change++) {
      seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
      size_t at = (size_t)(seed >> 33) % length;
      uint32_t way = (uint32_t)(seed >> 20) % 4;
      if (way == 0) text[at] = spice[(seed >> 25) % (sizeof spice - 1)];
      else if (way == 1) memmove(text + at, text + at + 1, --length - at);
      else if (way == 2) memmove(text + at + 1, text + at, length++ - at);
      else length = at + 1;
    }
    judged += ask(text, length) == ZN_OK;
    struct zn_json json = {answer, answer, answer + answered, 0, 0};
    if (!read_value(&json) || json.at != json.end) fail_msg("not JSON: %s", answer);
  }
  assert_in_range(judged, 500, 150000);
}

static int set_up(void **state) {
  (void)state;
  if (zn_open_expect(ZN_BOOK_IMAGE, ZN_BOOK_SIZE, ZN_BOOK_FINGERPRINT, &book) != ZN_OK) return -1;
  work = malloc(zn_check_json_work_size(book));
  return work ? 0 : -1;
}

static int tear_down(void **state) {
  (void)state;
  free(work);
  return 0;
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(errors_say_what_and_where),    cmocka_unit_test(what_is_not_there_is_called_missing),
                                     cmocka_unit_test(the_id_comes_back_as_written), cmocka_unit_test(an_answer_needs_its_room),
                                     cmocka_unit_test(both_ways_of_reading_agree),   cmocka_unit_test(changed_texts_are_answered)};
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
