/* test_json_facts.c: the JSON door with books made by hand: every type of fact, said rightly and wrongly, what is asked, and the errors of a
 * submission. */
#include "ask_book.h"

/* --- facts --- */

enum { ADULT = 1, BORN, AGE, KIND, KINDS, OF_AGE, SHARES, HOME, FACTS_END };

/* The facts above, and a business that needs a form when every one of them is as it should be. */
static struct builder *fact_book(void) {
  struct builder *b = builder_new();
  builder_add(b, ZN_SECTION_DIVISIONS, &(struct zn_image_division){.code = builder_string(b, "65"), .name = builder_text(b, "all"), .parent = 0});
  builder_add(b, ZN_SECTION_DIVISIONS, &(struct zn_image_division){.code = builder_string(b, "6501"), .name = builder_text(b, "part"), .parent = 1});
  zn_document form = paper(b, "form");
  builder_fact(b, "adult", (struct zn_image_fact){.type = ZN_FACT_BOOL, .flags = ZN_FACT_USUAL, .usually = 1});
  builder_fact(b, "born", (struct zn_image_fact){.type = ZN_FACT_DATE, .flags = ZN_FACT_USUAL, .usually = zn_day_from(1990, 1, 31)});
  builder_fact(b, "age", (struct zn_image_fact){.type = ZN_FACT_AGE, .from = BORN});
  builder_fact(b, "kind", (struct zn_image_fact){.type = ZN_FACT_ENUM, .value_count = 3, .flags = ZN_FACT_USUAL, .usually = 2});
  builder_fact(b, "kinds",
               (struct zn_image_fact){.type = ZN_FACT_SET, .value_count = 64, .flags = ZN_FACT_USUAL, .usually = INT64_MIN + 5});
  builder_fact(b, "of-age", (struct zn_image_fact){.type = ZN_FACT_DERIVED, .program = builder_range(b, SLOT(AGE), 18, INT64_MAX)});
  builder_fact(b, "shares", (struct zn_image_fact){.type = ZN_FACT_INT, .flags = ZN_FACT_USUAL, .usually = -7});
  builder_fact(b, "home", (struct zn_image_fact){.type = ZN_FACT_DIVISION, .flags = ZN_FACT_USUAL, .usually = 2});
  builder_order(b, (zn_fact[]){AGE, OF_AGE}, 2);
  const struct zn_image_code all[] = {
      {.op = ZN_CODE_RANGE, .slot = SLOT(ADULT), .low = 1, .high = 1},
      {.op = ZN_CODE_RANGE, .join = ZN_JOIN_AND, .slot = SLOT(OF_AGE), .low = 1, .high = 1},
      {.op = ZN_CODE_MEMBER, .join = ZN_JOIN_AND, .slot = SLOT(KIND), .low = 2},
      {.op = ZN_CODE_HOLDS, .join = ZN_JOIN_AND, .slot = SLOT(KINDS), .low = INT64_MIN},
      {.op = ZN_CODE_RANGE, .join = ZN_JOIN_AND, .slot = SLOT(SHARES), .low = INT64_MIN, .high = -7},
      {.op = ZN_CODE_RANGE, .join = ZN_JOIN_AND, .slot = SLOT(HOME), .low = 2, .high = 2}};
  zn_program program = builder_program(b, all, sizeof all / sizeof *all);
  builder_business(b, "apply", 0, 0);
  builder_node(b, leaf(b, "apply/form", form))->guard = program;
  return b;
}

static void facts_are_read_by_their_type(void **state) {
  (void)state;
  open_book(fact_book());
  ask(SAID("\"adult\":true,\"born\":\"2000-02-29\",\"kind\":\"v02\",\"kinds\":[\"v64\",\"v01\"],\"shares\":-9223372036854775808,\"home\":"
           "\"6501\""));
  expect("\"verdict\":\"unsatisfied\"");
  expect("\"questions\":[]");
  static const char *const others[] = {
      SAID("\"\\u0061dult\":false"), SAID("\"born\":\"2008-11-24\""),        SAID("\"kind\":\"v01\""), SAID("\"kinds\":[]"),
      SAID("\"kinds\":[\"v63\"]"),   SAID("\"shares\":9223372036854775807"), SAID("\"shares\":-6"),    SAID("\"home\":\"65\"")};
  for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
    ask(others[i]);
    expect("\"verdict\":\"satisfied\"");
  }
  close_book();
}

static void wrong_facts_are_errors(void **state) {
  (void)state;
  static const struct { const char *text, *code, *at; } rows[] = {
      {SAID("\"other\":1"), "unknown-fact", "/facts/other"},
      {SAID("\"\":1"), "unknown-fact", "/facts/"},
      {SAID("\"adult\":true,\"adult\":true"), "bad-json", "/facts/adult"},
      {SAID("\"adult\":true,\"kind\":\"v01\",\"\\u0061dult\":true"), "bad-json", "/facts/adult"},
      {SAID("\"adult\":1"), "bad-type", "/facts/adult"},
      {SAID("\"adult\":\"true\""), "bad-type", "/facts/adult"},
      {SAID("\"adult\":null"), "bad-type", "/facts/adult"},
      {SAID("\"adult\":tru"), "bad-json", "/facts/adult"},
      {SAID("\"born\":20001231"), "bad-type", "/facts/born"},
      {SAID("\"born\":\"2026-02-30\""), "bad-day", "/facts/born"},
      {SAID("\"born\":\"2026-11-24\""), "bad-value", "/facts/born"}, /* has no age yet */
      {SAID("\"adult\":true,\"born\":\"9999-12-31\""), "bad-value", "/facts/born"},
      {SAID("\"age\":18"), "bad-value", "/facts/age"},
      {SAID("\"of-age\":true"), "bad-value", "/facts/of-age"},
      {SAID("\"kind\":\"v04\""), "unknown-value", "/facts/kind"},
      {SAID("\"kind\":2"), "bad-type", "/facts/kind"},
      {SAID("\"kind\":[\"v01\"]"), "bad-type", "/facts/kind"},
      {SAID("\"kinds\":\"v01\""), "bad-type", "/facts/kinds"},
      {SAID("\"kinds\":[\"v01\",\"v65\"]"), "unknown-value", "/facts/kinds/1"},
      {SAID("\"kinds\":[\"v01\",\"v02\",\"v01\"]"), "bad-value", "/facts/kinds/2"},
      {SAID("\"kinds\":[[[[[[[[\"v01\"]]]]]]]]"), "bad-type", "/facts/kinds/0"},
      {SAID("\"shares\":1.0"), "bad-type", "/facts/shares"},
      {SAID("\"shares\":1e3"), "bad-type", "/facts/shares"},
      {SAID("\"shares\":9223372036854775808"), "bad-value", "/facts/shares"},
      {SAID("\"shares\":-9223372036854775809"), "bad-value", "/facts/shares"},
      {SAID("\"shares\":100000000000000000000000000000000000000000"), "bad-value", "/facts/shares"},
      {SAID("\"shares\":01"), "bad-json", "/facts/shares"},
      {SAID("\"home\":\"6502\""), "unknown-division", "/facts/home"},
      {SAID("\"home\":6501"), "bad-type", "/facts/home"},
      {"{\"business\":\"apply\",\"region\":\"66\"}", "unknown-division", "/region"},
      {"{\"business\":\"apply\",\"office\":\"x\"}", "unknown-office", "/office"},
  };
  open_book(fact_book());
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) expect_error(rows[i].text, rows[i].code, rows[i].at);
  close_book();
}

/* As many facts as fit a line, known and unknown ones, and brackets as deep as it is long. */
static void masses_are_errors(void **state) {
  (void)state;
  enum { size = 1 << 20 };
  char *text = malloc(size + 100);
  open_book(fact_book());
  size_t length = (size_t)sprintf(text, "{\"business\":\"apply\",\"facts\":{");
  for (int i = 0; i < 10000; i++) length += (size_t)sprintf(text + length, "%s\"fact-%d\":true", i ? "," : "", i);
  strcpy(text + length, "}}");
  expect_error(text, "unknown-fact", "/facts/fact-0");
  length = (size_t)sprintf(text, "{\"business\":\"apply\",\"facts\":{");
  for (int i = 0; i < 10000; i++) length += (size_t)sprintf(text + length, "%s\"adult\":true", i ? "," : "");
  strcpy(text + length, "}}");
  expect_error(text, "bad-json", "/facts/adult");
  length = (size_t)sprintf(text, "{\"business\":\"apply\",\"facts\":{\"kinds\":");
  memset(text + length, '[', size - length);
  text[size] = '\0';
  expect_error(text, "bad-type", "/facts/kinds/0");
  memset(text, '[', size);
  expect_error(text, "bad-type", "");
  close_book();
  free(text);
}

static void usual_values_are_assumed_on_request(void **state) {
  (void)state;
  open_book(fact_book());
  ask("{\"business\":\"apply\"}");
  expect("\"verdict\":\"undetermined\"");
  expect("\"questions\":[{\"fact\":\"adult\",\"type\":\"bool\",\"text\":\"adult\"},{\"fact\":\"born\",\"type\":\"date\",\"text\":\"born\"},"
         "{\"fact\":\"kind\",\"type\":\"enum\",\"values\":[{\"value\":\"v01\",\"text\":\"v01\"},{\"value\":\"v02\",\"text\":\"v02\"},"
         "{\"value\":\"v03\",\"text\":\"v03\"}],\"text\":\"kind\"},{\"fact\":\"kinds\",\"type\":\"set\",\"values\":[{\"value\":\"v01\"");
  expect("{\"fact\":\"shares\",\"type\":\"int\",\"text\":\"shares\"},{\"fact\":\"home\",\"type\":\"division\",\"text\":\"home\"}],");
  expect_not("assumed");
  ask("{\"business\":\"apply\",\"assume\":false}");
  expect("\"verdict\":\"undetermined\"");
  ask("{\"business\":\"apply\",\"assume\":true,\"facts\":{\"kind\":\"v02\"}}");
  expect("\"verdict\":\"unsatisfied\"");
  expect("\"questions\":[]");
  expect("\"assumed\":{\"adult\":true,\"born\":\"1990-01-31\",\"kinds\":[\"v01\",\"v03\",\"v64\"],\"shares\":-7,\"home\":\"6501\"}");
  expect_error("{\"business\":\"apply\",\"assume\":true,\"day\":\"1980-01-01\"}", "bad-value", "/assume");
  close_book();
}

/* --- channel and region --- */

static void channel_and_region_are_asked(void **state) {
  (void)state;
  struct builder *b = builder_new();
  zn_document form = paper(b, "form"), local = paper(b, "local");
  builder_add(b, ZN_SECTION_DIVISIONS, &(struct zn_image_division){.code = builder_string(b, "65"), .name = builder_text(b, "all"), .parent = 0});
  builder_add(b, ZN_SECTION_OFFICES, &(struct zn_image_office){.id = builder_string(b, "hall"), .name = builder_text(b, "Hall"), .division = 1});
  message(b, ZN_MESSAGE_ASK_CHANNEL, "How?");
  message(b, ZN_MESSAGE_ASK_REGION, "Where?");
  builder_channel(b, "counter");
  builder_channel(b, "online");
  zn_program online = one_of(b, ZN_SLOT_CHANNEL, 2), hall = one_of(b, ZN_SLOT_OFFICE, 1);
  builder_business(b, "apply", 0, 0);
  builder_group(b, NULL, ZN_REQUIRE_ALL, 0);
  builder_node(b, leaf(b, "apply/form", form))->guard = online;
  builder_node(b, leaf(b, "apply/local", local))->guard = hall;
  builder_end(b);
  builder_channel(b, "post");
  builder_business(b, "again", 0, 0);
  builder_node(b, leaf(b, "again/form", form))->guard = online;
  open_book(b);
  ask("{\"business\":\"apply\"}");
  expect("\"questions\":[{\"fact\":\"channel\",\"type\":\"enum\",\"values\":[{\"value\":\"counter\",\"text\":\"counter\"},"
         "{\"value\":\"online\",\"text\":\"online\"}],\"text\":\"How?\"},{\"fact\":\"region\",\"type\":\"division\",\"text\":\"Where?\"}]");
  ask("{\"businesses\":[\"again\",\"apply\"]}");
  expect("\"values\":[{\"value\":\"counter\",\"text\":\"counter\"},{\"value\":\"online\",\"text\":\"online\"}],");
  ask("{\"business\":\"apply\",\"channel\":\"counter\",\"office\":\"hall\",\"region\":\"65\"}");
  expect("\"requirement\":\"apply/local\"");
  expect("\"questions\":[]");
  expect_error("{\"business\":\"apply\",\"channel\":\"post\"}", "bad-value", "/channel");
  close_book();
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(facts_are_read_by_their_type), cmocka_unit_test(wrong_facts_are_errors), cmocka_unit_test(masses_are_errors),
      cmocka_unit_test(usual_values_are_assumed_on_request), cmocka_unit_test(channel_and_region_are_asked)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
