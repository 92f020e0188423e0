/* test_json_language.c: the JSON door with books made by hand: every part of an answer that facts bring about. */
#include "ask_book.h"

/* --- eligibility, what is unclear, what follows --- */

/* fact 1 bool: apply only when it holds, again only when it does not, of which the source is unclear */
static void refusals_say_what_to_do_instead(void **state) {
  (void)state;
  struct builder *b = builder_new();
  zn_document form = paper(b, "form");
  builder_fact(b, "poor", (struct zn_image_fact){.type = ZN_FACT_BOOL});
  builder_add(b, ZN_SECTION_OFFICES, &(struct zn_image_office){.id = builder_string(b, "hall"), .name = builder_text(b, "Hall")});
  uint32_t opens = builder_add(b, ZN_SECTION_DAYS, &(struct zn_image_day){.base = ZN_SLOT_TODAY, .number = 3, .unit = 'M'});
  struct zn_image_eligible lines[] = {
      {.must = builder_range(b, SLOT(1), 1, 1),
       .label = builder_text(b, "Are you poor?"),
       .text = builder_text(b, "Try \"again\""),
       .business = 2,
       .office = 1,
       .opens = opens},
      {.must = builder_range(b, SLOT(1), 0, 0), .label = builder_text(b, "Are you rich?"), .unclear = builder_text(b, "torn page")}};
  uint32_t first = builder_add(b, ZN_SECTION_ELIGIBLES, &lines[0]);
  builder_add(b, ZN_SECTION_ELIGIBLES, &lines[1]);
  builder_business(b, "apply", 0, 0);
  struct zn_image_business *business = builder_record(b, ZN_SECTION_BUSINESSES, 1);
  business->eligible_first = first;
  business->eligible_count = 1;
  leaf(b, "apply/form", form);
  builder_business(b, "again", 0, 0);
  business = builder_record(b, ZN_SECTION_BUSINESSES, 2);
  business->eligible_first = first + 1;
  business->eligible_count = 1;
  builder_group(b, NULL, ZN_REQUIRE_ANY, 0);
  zn_requirement unclear = builder_duty(b, "again/torn", ZN_REQUIRE_UNCLEAR, 0);
  builder_node(b, unclear)->source = builder_string(b, "p. 3");
  zn_text outcome = builder_text(b, "You get it at once");
  builder_node(b, leaf(b, "again/form", form))->text = outcome;
  builder_end(b);
  open_book(b);
  ask(SAID("\"poor\":false"));
  expect("\"verdict\":\"ineligible\",\"instead\":{\"text\":\"Try \\\"again\\\"\",\"condition\":\"Are you poor?\",\"business\":\"again\","
         "\"office\":\"hall\",\"opens\":\"2027-02-23\"},\"findings\":[],\"superfluous\":[],\"questions\":[],\"gaps\":[],\"rules\"");
  ask("{\"businesses\":[\"again\",\"apply\"],\"facts\":{\"poor\":false},\"with\":[\"fee\",\"result\"]}");
  expect("\"refused\":\"apply\"");
  expect_not("fee");
  ask(SAID(""));
  expect("\"questions\":[{\"fact\":\"poor\"");
  expect_not("instead");
  ask("{\"business\":\"again\",\"facts\":{\"poor\":true}}");
  expect("\"verdict\":\"undetermined\"");
  expect("\"unclear\":[{\"business\":\"again\",\"condition\":\"Are you rich?\",\"text\":\"torn page\"},"
         "{\"requirement\":\"again/torn\",\"text\":\"duty\",\"source\":\"p. 3\"}]");
  ask("{\"business\":\"again\",\"facts\":{\"poor\":false},\"materials\":[{\"document\":\"form\"}]}");
  expect("\"verdict\":\"satisfied\"");
  expect("\"outcomes\":[\"You get it at once\"]");
  expect_not("unclear");
  close_book();
}

/* --- fee and result --- */

static uint32_t fee_line(struct builder *b, const char *id, int64_t amount, uint32_t flags, zn_program guard) {
  return builder_add(b, ZN_SECTION_FEE_LINES,
                     &(struct zn_image_fee_line){
                         .id = builder_string(b, id), .name = builder_text(b, id), .amount = amount, .flags = flags, .guard = guard});
}

static void fee_of(struct builder *b, zn_business business, const char *currency, uint32_t flags, uint32_t first, uint32_t count) {
  uint32_t fee = builder_add(
      b, ZN_SECTION_FEES,
      &(struct zn_image_fee){.currency = builder_string(b, currency), .flags = flags, .line_first = first, .line_count = count});
  ((struct zn_image_business *)builder_record(b, ZN_SECTION_BUSINESSES, business))->fee = fee;
}

/* fact 1 bool; businesses: lines that are certain, open and not stated; another currency; free of charge; not stated; nothing said */
static struct builder *fee_book(void) {
  struct builder *b = builder_new();
  zn_document form = paper(b, "form");
  builder_fact(b, "urgent", (struct zn_image_fact){.type = ZN_FACT_BOOL});
  builder_fact(b, "shares", (struct zn_image_fact){.type = ZN_FACT_INT});
  zn_program urgent = builder_range(b, SLOT(1), 1, 1), calm = builder_range(b, SLOT(1), 0, 0);
  static const char *const businesses[] = {"priced", "foreign", "free", "unstated", "silent", "late"};
  for (size_t i = 0; i < 6; i++) {
    builder_business(b, businesses[i], 0, 0);
    leaf(b, businesses[i], form);
  }
  uint32_t line = fee_line(b, "card", 125000, 0, 0);
  fee_line(b, "half", 5001, 0, 0);
  fee_line(b, "speed", 1000000, 0, urgent);
  fee_line(b, "post", 0, ZN_FEE_NOT_STATED, 0);
  uint32_t each = fee_line(b, "each", 10, 0, 0);
  struct zn_image_fee_line *record = builder_record(b, ZN_SECTION_FEE_LINES, each);
  record->factor_count = 1;
  record->factor_first = builder_add(b, ZN_SECTION_FEE_FACTORS, &(struct zn_image_fee_factor){2, 1});
  record->payer = 1;
  fee_of(b, 1, "CNY", 0, line, 5);
  fee_of(b, 2, "USD", 0, fee_line(b, "dollars", 10000, 0, 0), 1);
  fee_of(b, 6, "CNY", 0, fee_line(b, "late", 20000, 0, urgent), 1);
  fee_of(b, 3, "", ZN_FEE_NONE, 0, 0);
  fee_of(b, 4, "", ZN_FEE_NOT_STATED, 0, 0);
  uint32_t result = builder_add(b, ZN_SECTION_RESULTS,
                                &(struct zn_image_result){.text = builder_text(b, "card"), .number = 3, .unit = 'Y', .guard = calm});
  builder_add(b, ZN_SECTION_RESULTS, &(struct zn_image_result){.text = builder_text(b, "slip")});
  struct zn_image_business *business = builder_record(b, ZN_SECTION_BUSINESSES, 1);
  business->result_first = result;
  business->result_count = 2;
  return b;
}

static void fees_are_exact(void **state) {
  (void)state;
  open_book(fee_book());
  ask("{\"business\":\"priced\",\"with\":[\"fee\"]}");
  expect(",\"fee\":{\"lines\":[{\"id\":\"card\",\"name\":\"card\",\"amount\":\"12.5\"},{\"id\":\"half\",\"name\":\"half\",\"amount\":\"0."
         "5001\"}],"
         "\"open\":[{\"id\":\"speed\",\"name\":\"speed\",\"amount\":\"100\"},{\"id\":\"post\",\"name\":\"post\"},"
         "{\"id\":\"each\",\"name\":\"each\",\"payer\":\"applicant\"}],\"currency\":\"CNY\",\"total\":\"13.0001\"}");
  expect_not("result");
  ask("{\"business\":\"priced\",\"with\":[\"fee\"],\"facts\":{\"urgent\":false,\"shares\":30}}");
  expect("{\"id\":\"each\",\"name\":\"each\",\"amount\":\"0.03\",\"payer\":\"applicant\"}],\"open\":[{\"id\":\"post\",\"name\":\"post\"}],"
         "\"currency\":\"CNY\",\"total\":\"13.0301\"}");
  expect_error("{\"business\":\"priced\",\"with\":[\"fee\"],\"facts\":{\"shares\":-1}}", "bad-value", "/facts/shares");
  expect_error("{\"business\":\"priced\",\"with\":[\"fee\"],\"facts\":{\"shares\":9223372036854775807}}", "too-large", "/facts/shares");
  ask("{\"business\":\"free\",\"with\":[\"fee\"]}");
  expect("\"fee\":{\"lines\":[],\"open\":[],\"total\":\"0\"}");
  ask("{\"business\":\"unstated\",\"with\":[\"fee\"]}");
  expect("\"fee\":{\"lines\":[],\"open\":[],\"not_stated\":[\"unstated\"]}");
  ask("{\"business\":\"silent\",\"with\":[\"fee\"]}");
  expect("\"fee\":{\"lines\":[],\"open\":[],\"not_stated\":[\"silent\"]}");
  ask("{\"businesses\":[\"foreign\",\"free\",\"silent\"],\"with\":[\"fee\"]}");
  expect("\"fee\":{\"lines\":[{\"id\":\"dollars\",\"name\":\"dollars\",\"amount\":\"1\"}],\"open\":[],\"not_stated\":[\"silent\"],"
         "\"currency\":\"USD\",\"total\":\"1\"}");
  ask("{\"businesses\":[\"priced\",\"foreign\"],\"with\":[\"fee\"],\"facts\":{\"urgent\":false,\"shares\":0}}");
  expect("{\"id\":\"card\",\"name\":\"card\",\"amount\":\"12.5\",\"currency\":\"CNY\"}");
  expect("{\"id\":\"dollars\",\"name\":\"dollars\",\"amount\":\"1\",\"currency\":\"USD\"}],");
  expect_not("total");
  ask("{\"business\":\"late\",\"with\":[\"fee\"]}"); /* an amount that is open has a currency all the same */
  expect("\"fee\":{\"lines\":[],\"open\":[{\"id\":\"late\",\"name\":\"late\",\"amount\":\"2\"}],\"currency\":\"CNY\"}");
  close_book();
}

static void results_are_told_when_certain(void **state) {
  (void)state;
  open_book(fee_book());
  ask("{\"business\":\"priced\",\"with\":[\"result\"],\"facts\":{\"urgent\":false}}");
  expect("\"result\":{\"text\":\"card\",\"valid\":\"P3Y\",\"valid_until\":\"2029-11-23\"},\"rules\"");
  expect_not("fee");
  ask("{\"business\":\"priced\",\"with\":[\"result\"],\"facts\":{\"urgent\":true}}");
  expect("\"result\":{\"text\":\"slip\"}");
  ask("{\"business\":\"priced\",\"with\":[\"result\"]}");
  expect("\"result\":null");
  close_book();
}

/* --- findings --- */

/* fact 1 int: a form of at most 3 months, one issued within the year and valid 6 months more, with a seal and a stamp of one day */
static void findings_name_the_days(void **state) {
  (void)state;
  struct builder *b = builder_new();
  zn_document form = paper(b, "form"), card = paper(b, "card");
  builder_fact(b, "ends", (struct zn_image_fact){.type = ZN_FACT_DATE, .flags = ZN_FACT_USUAL, .usually = zn_day_from(2027, 1, 31)});
  message(b, ZN_MESSAGE_TOO_OLD, "{label} is too old{bound}");
  message(b, ZN_MESSAGE_TOO_NEW, "{label} is too new{bound}");
  message(b, ZN_MESSAGE_EXPIRES_TOO_SOON, "{label} ends too soon{bound}");
  message(b, ZN_MESSAGE_EXPIRES_TOO_LATE, "{label} ends too late{bound}");
  message(b, ZN_MESSAGE_BOUND_FROM, " (from {day})");
  message(b, ZN_MESSAGE_BOUND_UNTIL, " (until {day})");
  message(b, ZN_MESSAGE_DATE, "{day}.{month}.{year}");
  zn_mark seal = builder_mark(b, "seal", 1), stamp = builder_mark(b, "stamp", 1);
  zn_program issued = builder_range(b, ZN_SLOT_ISSUED, zn_day_from(2026, 1, 1), zn_day_from(2026, 6, 30));
  const struct zn_image_code between[] = {
      {.op = ZN_CODE_FROM, .unit = 'M', .slot = ZN_SLOT_EXPIRES, .low = ZN_SLOT_TODAY, .high = 6},
      {.op = ZN_CODE_BEFORE, .join = ZN_JOIN_AND, .unit = 'M', .slot = ZN_SLOT_EXPIRES, .low = SLOT(1), .high = 13}};
  zn_program expires = builder_program(b, between, 2);
  builder_business(b, "apply", 0, 0);
  builder_group(b, NULL, ZN_REQUIRE_ALL, 0);
  zn_requirement node = builder_leaf(
      b, (struct builder_leaf){.id = "apply/form", .documents = {form}, .forms = original, .marks = {{.mark = seal}, {.mark = stamp}}});
  zn_text label = builder_text(b, "form");
  builder_node(b, node)->label = label;
  builder_node(b, node)->age_number = 3;
  builder_node(b, node)->age_unit = 'M';
  builder_node(b, node)->same_day = ZN_BIT(seal) | ZN_BIT(stamp);
  node = leaf(b, "card", card);
  builder_node(b, node)->issued = issued;
  builder_node(b, node)->expires = expires;
  builder_end(b);
  open_book(b);
#define PIECES(day, more, form, card) \
  "{\"business\":\"apply\",\"day\":\"" day "\"" more ",\"materials\":[{\"document\":\"form\"," form "},{\"document\":\"card\"," card "}]}"
#define SEALS "\"marks\":[{\"mark\":\"seal\",\"day\":\"2026-05-01\"},{\"mark\":\"stamp\",\"day\":\"2026-05-02\"}]"
  ask(PIECES("2026-05-31", "", "\"issued\":\"2026-02-28\"," SEALS, "\"issued\":\"2025-12-31\",\"expires\":\"2026-11-29\""));
  expect("\"reason\":\"too-old\",\"faults\":[\"too-old\",\"not-same-day\"]");
  expect("\"text\":\"form is too old (from 01.03.2026)\"");
  expect("\"faults\":[\"too-old\",\"expires-too-soon\"]");
  expect("\"text\":\"card is too old (from 01.01.2026)\"");
  ask(PIECES("2026-05-31", "", "\"issued\":\"2026-03-01\",\"marks\":[\"seal\",\"stamp\"]",
             "\"issued\":\"2026-07-01\",\"expires\":\"2026-11-30\""));
  expect("\"reason\":\"undated\"");
  expect("\"text\":\"card is too new (until 30.06.2026)\"");
  ask(PIECES("2026-05-31", "", "\"issued\":\"2026-03-01\"," SEALS, "\"issued\":\"2026-06-30\",\"expires\":\"2026-11-29\""));
  expect("\"text\":\"card ends too soon (from 30.11.2026)\"");
  ask(PIECES("2026-05-31", ",\"assume\":true", "\"issued\":\"2026-03-01\"," SEALS, "\"issued\":\"2026-06-30\",\"expires\":\"2028-02-29\""));
  expect("\"text\":\"card ends too late (until 28.02.2028)\"");
  ask(PIECES("2026-05-31", ",\"facts\":{\"ends\":\"2027-03-31\"}", "\"issued\":\"2026-03-01\"," SEALS,
             "\"issued\":\"2026-06-30\",\"expires\":\"2028-04-30\""));
  expect("\"text\":\"card ends too late (until 29.04.2028)\"");
  close_book();
}

/* 5 points from a (3, sealed), b (2, further 1), c (1); then what is asked for of papers; a duty; two of three */
static void findings_say_what_is_asked(void **state) {
  (void)state;
  struct builder *b = builder_new();
  zn_party bank = builder_party(b, "bank");
  zn_mark seal = builder_mark(b, "seal", bank);
  zn_spec colour = builder_spec(b, "colour");
  zn_document papers[] = {paper(b, "a"), paper(b, "b"), paper(b, "c"), paper(b, "d")};
  builder_fact(b, "paid", (struct zn_image_fact){.type = ZN_FACT_BOOL});
  zn_program paid = builder_range(b, SLOT(1), 1, 1);
  message(b, ZN_MESSAGE_POINTS_LACKING, "{need} points, {have} there: {label}");
  message(b, ZN_MESSAGE_UNMARKED, "{label} lacks {marks} of {makers}");
  message(b, ZN_MESSAGE_WRONG_MAKER, "{label} wants {marks} of {makers}");
  message(b, ZN_MESSAGE_WRONG_SPEC, "{label}: {specs}");
  message(b, ZN_MESSAGE_WRONG_OWNER, "{label} of {party}");
  message(b, ZN_MESSAGE_WRONG_FORM, "{label}: {forms}");
  message(b, ZN_MESSAGE_NOT_DONE, "do: {label}");
  message(b, ZN_MESSAGE_CHOICE, "one of {labels}");
  message(b, ZN_MESSAGE_CHOICES, "{need} of {labels}");
  message(b, ZN_MESSAGE_OR_SEPARATOR, " or ");
  message(b, ZN_MESSAGE_LIST_SEPARATOR, ", ");
  message(b, ZN_MESSAGE_SEPARATOR, "; ");
  message(b, ZN_MESSAGE_FORM_ORIGINAL, "the original");
  message(b, ZN_MESSAGE_FORM_CERTIFIED_COPY, "a certified copy");
  builder_business(b, "points", 0, 0);
  builder_group(b, "points/five", ZN_REQUIRE_POINTS, 5);
  zn_requirement node =
      builder_leaf(b, (struct builder_leaf){.id = "points/a", .documents = {papers[0]}, .forms = original, .marks = {{.mark = seal}}});
  zn_text label = builder_text(b, "a");
  builder_node(b, node)->label = label;
  builder_node(b, node)->worth = 3;
  node = leaf(b, "b", papers[1]);
  builder_node(b, node)->worth = 2;
  builder_node(b, node)->further = 1;
  builder_node(b, leaf(b, "c", papers[2]))->worth = 1;
  builder_end(b);
  builder_business(b, "papers", 0, 0);
  builder_group(b, NULL, ZN_REQUIRE_ALL, 0);
  node = builder_leaf(b, (struct builder_leaf){.id = "papers/a",
                                               .documents = {papers[0]},
                                               .forms = original | 1u << ZN_FORM_CERTIFIED_COPY,
                                               .party = bank,
                                               .specs = ZN_BIT(colour),
                                               .marks = {{.mark = seal}}});
  builder_node(b, node)->label = label;
  builder_duty(b, "papers/duty", ZN_REQUIRE_HOLDS, paid);
  builder_group(b, "papers/two", ZN_REQUIRE_AT_LEAST, 2);
  for (int i = 1; i < 4; i++) leaf(b, (const char *[]){"", "b", "c", "d"}[i], papers[i]);
  builder_end(b);
  builder_end(b);
  open_book(b);
#define POINTS(pieces) "{\"business\":\"points\",\"materials\":[" pieces "]}"
  ask(POINTS(""));
  expect("{\"requirement\":\"points/"
         "five\",\"reason\":\"missing\",\"faults\":[\"missing\"],\"need\":5,\"have\":0,\"marks\":[],\"points\":true,"
         "\"pieces\":[],\"text\":\"5 points, 0 there: a or b or c\"");
  ask(POINTS("{\"document\":\"c\"},{\"document\":\"b\",\"copies\":2}"));
  expect("\"reason\":\"too-few\",\"faults\":[\"too-few\"],\"need\":5,\"have\":4,\"marks\":[],\"points\":true,\"pieces\":[]");
  ask(POINTS("{\"document\":\"b\"},{\"document\":\"a\"}"));
  expect("\"reason\":\"too-few\",\"faults\":[\"unmarked\",\"too-few\"],\"need\":5,\"have\":2,\"marks\":[\"seal\"],\"piece\":\"/materials/"
         "1\","
         "\"points\":true,\"pieces\":[\"/materials/1\"],\"text\":\"5 points, 2 there: a or b or c; a lacks seal of bank\"");
#define PAPERS(piece) "{\"business\":\"papers\",\"facts\":{\"paid\":false},\"materials\":[{\"document\":\"a\"," piece "}]}"
  ask(PAPERS("\"of\":\"bank\",\"specs\":[\"colour\"],\"marks\":[{\"mark\":\"seal\",\"by\":\"applicant\"}]"));
  expect("\"text\":\"a wants seal of bank\"");
  expect("\"requirement\":\"papers/"
         "duty\",\"reason\":\"not-done\",\"faults\":[\"not-done\"],\"need\":1,\"have\":0,\"marks\":[],\"text\":\"do: duty\"");
  expect("\"requirement\":\"papers/two\",\"reason\":\"missing\"");
  expect("\"text\":\"2 of b or c or d\"");
  ask(PAPERS("\"of\":\"bank\",\"marks\":[\"seal\"]"));
  expect("\"text\":\"a: colour\"");
  ask(PAPERS("\"specs\":[\"colour\"],\"marks\":[\"seal\"]"));
  expect("\"text\":\"a of bank\"");
  ask(PAPERS("\"form\":\"photocopy\",\"of\":\"bank\",\"specs\":[\"colour\"],\"marks\":[\"seal\"]"));
  expect("\"text\":\"a: the original or a certified copy\"");
  close_book();
}

/* --- versions --- */

/* Version 2 was seen on 2026-06-01, so that version 1 is uncertain from its first day on; version 2 wants another paper. */
static void versions_are_judged_by_day(void **state) {
  (void)state;
  struct builder *b = builder_new();
  zn_document old = paper(b, "old"), new = paper(b, "new");
  builder_business(b, "apply", zn_day_from(2026, 1, 1), 0);
  leaf(b, "apply/old", old);
  zn_business later = builder_version(b, 1, 0, 0);
  ((struct zn_image_business *)builder_record(b, ZN_SECTION_BUSINESSES, later))->seen = zn_day_from(2026, 6, 1);
  leaf(b, "apply/new", new);
  open_book(b);
  ask("{\"business\":\"apply\",\"day\":\"2026-03-01\"}");
  expect("\"requirement\":\"apply/old\"");
  expect("\"gaps\":[],\"uncertain\":true,\"rules\"");
  ask("{\"business\":\"apply\"}");
  expect("{\"business\":\"apply\",\"day\":\"2026-11-23\"");
  expect("\"requirement\":\"apply/new\"");
  expect_not("uncertain");
  expect_error("{\"business\":\"apply\",\"day\":\"2025-12-31\"}", "not-in-force", "/business");
  close_book();
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(refusals_say_what_to_do_instead), cmocka_unit_test(fees_are_exact), cmocka_unit_test(results_are_told_when_certain),
      cmocka_unit_test(findings_name_the_days), cmocka_unit_test(findings_say_what_is_asked), cmocka_unit_test(versions_are_judged_by_day)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
