/* test_demand_json.c: what a submission demands, and the lists of things, as JSON: what holds by what is known, what hangs on something
 * unknown, and errors as of zn_check_json. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "compile_text.h"

static const char text[] =
    "facts:\n"
    "  abroad: {type: bool, ask: {en: \"Abroad?\", zh-CN: 在外吗？}}\n"
    "  partners: {type: int, ask: {en: \"How many?\", zh-CN: 几人？}}\n"
    "  kind:\n"
    "    type: [{firm: {en: Firm, zh-CN: 公司}}, {club: {en: Club, zh-CN: 社团}}]\n"
    "    ask: {en: \"Which?\", zh-CN: 哪种？}\n"
    "    usually: club\n"
    "businesses:\n"
    "  renew:\n"
    "    title: {en: Renewal, zh-CN: 续期}\n"
    "    channels: [counter]\n"
    "    requires:\n"
    "      all-of:\n"
    "        - {document: letter, when: {abroad: true}, marks: [{mark: stamp, when: {kind: club}}, seal], same-day: [seal, stamp]}\n"
    "        - {document: number, id: signed, copies: partners}\n"
    "        - {document: licence, form: photocopy, copies: [{is: 3, when: {kind: firm}}, 1], max-age: P3M, later: true}\n"
    "        - id: either\n"
    "          any-of: [{document: card}, {document: token, of: guardian}]\n"
    "        - {id: sum, points: 20, when: {kind: club}, from: [{document: licence, id: p, form: original, worth: 20, further: 5}]}\n";

struct asked {
  struct compiled compiled;
  const struct zn_book *book;
  enum zn_status status;
  char answer[8192];
};

static struct asked open_book(void) {
  struct asked asked = {.compiled = compile_texts(small_book, text)};
  size_t length;
  assert_int_equal(diags_errors(asked.compiled.diags), 0);
  const void *image = lower_image(asked.compiled.arena, asked.compiled.resolved, &length);
  assert_int_equal(zn_open(image, length, &asked.book), ZN_OK);
  return asked;
}

static enum zn_status demand_in(struct asked *asked, const char *submission, size_t work_size, size_t room, size_t *written) {
  void *work = malloc(work_size);
  zn_day today = zn_day_from(2026, 11, 23);
  enum zn_status status =
      zn_demand_json(asked->book, today, 0, submission, strlen(submission), work, work_size, asked->answer, room, written);
  free(work);
  return status;
}

/* Asks with too little memory and too little room too. */
static void demand(struct asked *asked, const char *facts) {
  char submission[256];
  size_t work_size = zn_check_json_work_size(asked->book), exact, written;
  snprintf(submission, sizeof submission, "{\"business\":\"renew\"%s}", facts);
  asked->status = demand_in(asked, submission, work_size, sizeof asked->answer, &exact);
  assert_int_equal(demand_in(asked, submission, work_size - 8, exact, &written), ZN_NO_ROOM);
  assert_int_equal(demand_in(asked, submission, work_size, exact - 1, &written), ZN_NO_ROOM);
  assert_int_equal(written, 0);
  assert_int_equal(demand_in(asked, submission, work_size, exact, &written), asked->status);
  assert_int_equal(written, exact);
  asked->answer[exact] = '\0';
}

static void expect(const struct asked *asked, const char *part) {
  if (!strstr(asked->answer, part)) fail_msg("%s\n lacks %s", asked->answer, part);
}
static void expect_not(const struct asked *asked, const char *part) {
  if (strstr(asked->answer, part)) fail_msg("%s\n has %s", asked->answer, part);
}

static void unknown_facts_leave_everything_open(void **state) {
  (void)state;
  struct asked asked = open_book();
  demand(&asked, "");
  assert_int_equal(asked.status, ZN_OK);
  expect(&asked, "{\"day\":\"2026-11-23\",\"channel\":\"counter\",\"requires\":[{\"kind\":\"all-of\"");
  expect(&asked, "{\"kind\":\"document\",\"requirement\":\"renew/letter\",\"label\":\"Letter\",\"unsure\":true,\"condition\":\"");
  expect(&asked, "\"need\":1,\"documents\":[\"letter\"],\"of\":\"applicant\",\"forms\":[\"original\"],");
  expect(&asked, ",\"marks\":[{\"mark\":\"stamp\",\"by\":\"registry\",\"condition\":\"");
  expect(&asked, ",\"dated\":true},{\"mark\":\"seal\",\"by\":\"applicant\",\"dated\":true}],\"specs\":[]}");
  expect(&asked, "\"requirement\":\"renew/signed\",\"label\":\"Number\",\"copies\":\"partners\",\"documents\":[\"number\"]");
  expect(&asked, "\"need\":1,\"most\":3,\"documents\":[\"licence\"]");
  expect(&asked, "\"issued\":true,\"days\":\"");
  expect(&asked, "\"later\":true}");
  expect(&asked, "{\"kind\":\"any-of\"");
  expect(&asked, "{\"kind\":\"points\"");
  compiled_free(&asked.compiled);
}

static void known_facts_settle(void **state) {
  (void)state;
  struct asked asked = open_book();
  demand(&asked, ",\"facts\":{\"abroad\":true,\"kind\":\"firm\",\"partners\":4}");
  expect_not(&asked, "unsure");
  expect_not(&asked, "stamp");
  expect_not(&asked, "points");
  expect(&asked, "\"label\":\"Number\",\"need\":4,");
  expect(&asked, "\"need\":3,\"documents\":[\"licence\"]");
  demand(&asked, ",\"facts\":{\"abroad\":false,\"kind\":\"club\"}");
  expect_not(&asked, "renew/letter");
  expect(&asked, "\"need\":1,\"documents\":[\"licence\"]");
  expect(&asked, "\"kind\":\"points\"");
  expect(&asked, "\"need\":20,\"of-these\":[{\"kind\":\"document\",\"requirement\":\"renew/p\"");
  expect(&asked, "\"worth\":20,\"further\":5,");
  demand(&asked, ",\"assume\":true");
  expect(&asked, "\"kind\":\"points\"");
  compiled_free(&asked.compiled);
}

static void errors_are_those_of_checking(void **state) {
  (void)state;
  struct asked asked = open_book();
  demand(&asked, ",\"facts\":{\"abroad\":1}");
  assert_int_equal(asked.status, ZN_BAD_TYPE);
  expect(&asked, "{\"error\":{\"code\":\"bad-type\",\"at\":\"/facts/abroad\",\"text\":\"");
  demand(&asked, ",\"day\":\"2026-02-30\"");
  assert_int_equal(asked.status, ZN_BAD_DAY);
  demand(&asked, ",\"materials\":[{\"document\":\"token\",\"form\":\"original\"}]");
  assert_int_equal(asked.status, ZN_BAD_VALUE);
  expect(&asked, "\"at\":\"/materials/0/form\"");
  compiled_free(&asked.compiled);
}

static void list(struct asked *asked, enum zn_kind kind, zn_language language) {
  size_t written;
  assert_int_equal(zn_list_json(asked->book, kind, language, asked->answer, sizeof asked->answer, &written), ZN_OK);
  asked->answer[written] = '\0';
  size_t exact = written;
  assert_int_equal(zn_list_json(asked->book, kind, language, asked->answer, exact - 1, &written), ZN_NO_ROOM);
  assert_int_equal(written, exact);
}

static void lists_name_things(void **state) {
  (void)state;
  struct asked asked = open_book();
  list(&asked, ZN_KIND_FACT, 1);
  expect(&asked, "[{\"id\":\"abroad\",\"name\":\"在外吗？\",\"type\":\"bool\",\"ask\":\"在外吗？\"},");
  expect(&asked, "\"type\":\"enum\",\"ask\":\"哪种？\",\"values\":[{\"value\":\"firm\",\"text\":\"公司\"},");
  expect(&asked, "{\"value\":\"club\",\"text\":\"社团\"}],\"usually\":\"club\"}]");
  list(&asked, ZN_KIND_DOCUMENT, 0);
  expect(&asked, "{\"id\":\"card\",\"name\":\"Card\",\"kind\":\"identity\",\"form\":\"original\"");
  expect(&asked, "{\"id\":\"token\",\"name\":\"Token\",\"kind\":\"object\"");
  list(&asked, ZN_KIND_BUSINESS, 0);
  assert_string_equal(asked.answer, "[{\"id\":\"renew\",\"name\":\"Renewal\",\"channels\":[\"counter\"]}]");
  list(&asked, ZN_KIND_MARK, 0);
  expect(&asked, "[{\"id\":\"seal\",\"name\":\"Seal\",\"by\":\"applicant\"},");
  list(&asked, ZN_KIND_OFFICE, 0);
  assert_string_equal(asked.answer, "[]");
  compiled_free(&asked.compiled);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(unknown_facts_leave_everything_open), cmocka_unit_test(known_facts_settle),
                                     cmocka_unit_test(errors_are_those_of_checking), cmocka_unit_test(lists_name_things)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
