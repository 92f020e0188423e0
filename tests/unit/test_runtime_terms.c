/* test_runtime_terms.c: what surrounds the requirements of a business, each construct by a small book made by hand: eligibility, fees, results
 * and versions; and records that are refused. */
#include "run_book.h"

/* fact 1 date of expiry, 2 bool; two lines, the second unclear; the first opens 90 days before the expiry */
static void eligibility(void **state) {
  struct run run;
  struct builder *b = builder_new();
  (void)state;
  builder_fact(b, "ends", (struct zn_image_fact){.type = ZN_FACT_DATE});
  builder_fact(b, "debt", (struct zn_image_fact){.type = ZN_FACT_BOOL});
  zn_program window =
      builder_program(b, &(struct zn_image_code){.op = ZN_CODE_FROM, .unit = 'D', .slot = ZN_SLOT_TODAY, .low = SLOT(1), .high = -90}, 1);
  uint32_t opens = builder_add(b, ZN_SECTION_DAYS, &(struct zn_image_day){.base = SLOT(1), .number = -90, .unit = 'D'});
  struct zn_image_eligible lines[2] = {{.must = window, .text = builder_text(b, "wait"), .business = 2, .opens = opens},
                                       {.must = builder_range(b, SLOT(2), 0, 0), .unclear = builder_text(b, "cut off")}};
  uint32_t first = builder_add(b, ZN_SECTION_ELIGIBLES, &lines[0]);
  builder_add(b, ZN_SECTION_ELIGIBLES, &lines[1]);
  zn_business renew = builder_business(b, "renew", 0, 0);
  builder_group(b, NULL, ZN_REQUIRE_ALL, 0);
  builder_end(b);
  struct zn_image_business *record = builder_record(b, ZN_SECTION_BUSINESSES, renew);
  record->eligible_first = first;
  record->eligible_count = 2;
  builder_business(b, "other", 0, 0);
  builder_group(b, NULL, ZN_REQUIRE_ALL, 0);
  builder_end(b);
  open_book(&run, b);
  FACTS(&run, {1, 0, TODAY + 90}, {2, 0, 0});
  expect_verdict(&run, ZN_SATISFIED, 0);
  FACTS(&run, {1, 0, TODAY + 91}, {2, 0, 0});
  expect_verdict(&run, ZN_INELIGIBLE, 0);
  assert_int_equal(run.answer.instead.business, 2);
  assert_int_equal(run.answer.instead.opens, TODAY + 1);
  struct zn_eligible_info info = {.size = sizeof info};
  assert_true(zn_eligible_info(run.book, run.answer.instead.eligible, 0, &info));
  assert_string_equal(info.text, "wait");
  FACTS(&run, {1, 0, TODAY + 1}, {2, 0, 1});
  expect_verdict(&run, ZN_UNDETERMINED, 0);
  assert_int_equal(run.answer.instead.eligible, 2);
  assert_int_equal(run.answer.question_count, 0);
  run.submission.fact_count = 0;
  expect_verdict(&run, ZN_UNDETERMINED, 0);
  assert_int_equal(run.answer.question_count, 2);
  assert_true(run.answer.questions[0].is_eligibility && run.answer.questions[0].fact == 1);
  close_book(&run);
}

/* fact 1 int usually 3, 2 bool; lines: 10 for each begun pair of 1; 5 not stated; 7 unless 2; result valid 2 years, or until a day */
static void fees_and_results(void **state) {
  struct run run;
  struct builder *b = builder_new();
  (void)state;
  builder_fact(b, "pages", (struct zn_image_fact){.type = ZN_FACT_INT, .flags = ZN_FACT_USUAL, .usually = 3});
  builder_fact(b, "poor", (struct zn_image_fact){.type = ZN_FACT_BOOL});
  zn_program poor = builder_range(b, SLOT(2), 1, 1);
  uint32_t factor = builder_add(b, ZN_SECTION_FEE_FACTORS, &(struct zn_image_fee_factor){1, 2});
  struct zn_image_fee_line lines[3] = {
      {.amount = 100000, .factor_first = factor, .factor_count = 1}, {.flags = ZN_FEE_NOT_STATED}, {.amount = 70000}};
  for (int i = 0; i < 3; i++) builder_add(b, ZN_SECTION_FEE_LINES, &lines[i]);
  uint32_t list = builder_add(b, ZN_SECTION_LISTS, &(uint32_t){3});
  uint32_t exemption = builder_add(b, ZN_SECTION_EXEMPTIONS, &(struct zn_image_exemption){.guard = poor, .line_first = list, .line_count = 1});
  uint32_t fee = builder_add(b, ZN_SECTION_FEES, &(struct zn_image_fee){builder_string(b, "CNY"), 0, 1, 3, exemption, 1});
  uint32_t until = builder_add(b, ZN_SECTION_DAYS, &(struct zn_image_day){.day = zn_day_from(2028, 1, 31)});
  uint32_t result = builder_add(b, ZN_SECTION_RESULTS, &(struct zn_image_result){.text = builder_text(b, "pass"), .until = until, .guard = poor});
  builder_add(b, ZN_SECTION_RESULTS, &(struct zn_image_result){.text = builder_text(b, "card"), .number = 2, .unit = 'Y'});
  struct zn_image_business *record = builder_record(b, ZN_SECTION_BUSINESSES, builder_business(b, "apply", 0, 0));
  record->fee = fee;
  record->result_first = result;
  record->result_count = 2;
  builder_group(b, NULL, ZN_REQUIRE_ALL, 0);
  builder_end(b);
  open_book(&run, b);
  run.submission.flags = ZN_WITH_FEE | ZN_WITH_RESULT;
  FACTS(&run, {1, 0, 5}, {2, 0, 0});
  expect_verdict(&run, ZN_SATISFIED, 0);
  assert_int_equal(run.answer.fee_line_count, 3);
  assert_int_equal(run.answer.fee_total, 370000);
  assert_true(run.answer.fee_lines[1].is_open && !run.answer.fee_lines[2].is_open);
  assert_int_equal(run.answer.result, 2);
  assert_int_equal(run.answer.result_until, zn_day_from(2028, 11, 23));
  struct zn_fee_line_info line = {.size = sizeof line};
  assert_true(zn_fee_line_info(run.book, 1, 0, &line));
  assert_string_equal(line.currency, "CNY");
  FACTS(&run, {2, 0, 1});
  expect_verdict(&run, ZN_SATISFIED, 0);
  assert_int_equal(run.answer.fee_line_count, 2);
  assert_true(run.answer.fee_lines[0].is_open);
  assert_int_equal(run.answer.fee_total, 0);
  assert_int_equal(run.answer.result_until, zn_day_from(2028, 1, 31));
  run.submission.fact_count = 0;
  run.submission.flags |= ZN_ASSUME;
  expect_verdict(&run, ZN_SATISFIED, 0);
  assert_int_equal(run.answer.assumed_count, 1);
  assert_int_equal(run.answer.fee_total, 200000);
  assert_true(run.answer.fee_lines[2].is_open);
  assert_int_equal(run.answer.result, 0);
  FACTS(&run, {1, 0, INT64_MAX});
  run.status = zn_evaluate(run.book, &run.submission, run.work, zn_work_size(run.book), &run.answer);
  assert_int_equal(run.status, ZN_TOO_LARGE);
  assert_int_equal(run.answer.place.part, ZN_PART_FACT);
  close_book(&run);
}

/* One until 2026-06-30, the next from then, the last seen on 2026-12-01; a requirement seen on 2027-01-01 */
static void versions(void **state) {
  struct run run;
  struct builder *b = builder_new();
  (void)state;
  zn_document form = paper(b, "form");
  zn_business first = builder_business(b, "apply", zn_day_from(2026, 1, 1), zn_day_from(2026, 6, 30));
  builder_group(b, NULL, ZN_REQUIRE_ALL, 0);
  builder_end(b);
  zn_business second = builder_version(b, first, zn_day_from(2026, 7, 1), 0);
  leaf(b, "apply/form", form);
  zn_business third = builder_version(b, second, 0, 0);
  ((struct zn_image_business *)builder_record(b, ZN_SECTION_BUSINESSES, third))->seen = zn_day_from(2026, 12, 1);
  builder_group(b, NULL, ZN_REQUIRE_ALL, 0);
  builder_node(b, leaf(b, "apply/form", form))->seen = zn_day_from(2027, 1, 1);
  builder_end(b);
  open_book(&run, b);
  assert_int_equal(zn_count(run.book, ZN_KIND_BUSINESS), 1);
  static const struct { int32_t day[3]; zn_business version; uint32_t verdict, is_uncertain; } cases[] = {
      {{2025, 12, 31}, 0, 0, 0}, {{2026, 6, 30}, 1, ZN_SATISFIED, 0}, {{2026, 7, 1}, 2, ZN_UNSATISFIED, 0}, {{2026, 7, 2}, 2, ZN_UNSATISFIED, 1},
      {{2026, 11, 30}, 2, ZN_UNSATISFIED, 1}, {{2026, 12, 1}, 3, ZN_SATISFIED, 1}, {{2027, 1, 1}, 3, ZN_UNSATISFIED, 0}};
  for (size_t i = 0; i < COUNT(cases); i++) {
    run.submission.day = zn_day_from(cases[i].day[0], (uint32_t)cases[i].day[1], (uint32_t)cases[i].day[2]);
    assert_int_equal(zn_business_version(run.book, 1, run.submission.day), cases[i].version);
    if (!cases[i].version) expect_error(&run, ZN_NOT_IN_FORCE, ZN_PART_BUSINESS, 0);
    else assert_int_equal(judge(&run), cases[i].verdict);
    assert_int_equal(run.answer.is_uncertain, cases[i].is_uncertain);
  }
  run.submission.businesses = &(zn_business){2};
  expect_error(&run, ZN_UNKNOWN_BUSINESS, ZN_PART_BUSINESS, 0);
  close_book(&run);
}

/* What a record may not say. */
static void refused(void **state) {
  enum {
    fact_from, fact_type, value_count, usual, order_twice, order_early, program_run, code_slot, code_within, day_base, count_last, factor,
    line_negative, version_back, table_none, breaks
  };
  (void)state;
  for (int broken = 0; broken <= breaks; broken++) {
    struct builder *b = builder_new();
    const struct zn_book *book;
    size_t length;
    zn_document form = paper(b, "form");
    struct zn_image_fact date = {
        .type = broken == fact_type ? ZN_FACT_TYPE_COUNT : ZN_FACT_DATE, .flags = broken == usual, .value_count = broken == value_count};
    builder_fact(b, "born", date);
    builder_fact(b, "age", (struct zn_image_fact){.type = ZN_FACT_AGE, .from = broken == fact_from ? 2 : 1});
    struct zn_image_code code = {
        .op = broken == code_within ? ZN_CODE_WITHIN : ZN_CODE_RANGE, .slot = broken == code_slot ? 99 : SLOT(2), .low = 0, .high = 0};
    zn_program program = builder_program(b, &code, 1);
    if (broken == program_run) ((struct zn_image_program *)builder_record(b, ZN_SECTION_PROGRAMS, program))->count = 2;
    builder_fact(b, "old", (struct zn_image_fact){.type = ZN_FACT_DERIVED, .program = program});
    builder_order(b, broken == order_early ? (zn_fact[]){3, 2} : broken == order_twice ? (zn_fact[]){2, 2} : (zn_fact[]){2, 3}, 2);
    builder_add(b, ZN_SECTION_DAYS, &(struct zn_image_day){.base = broken == day_base ? SLOT(2) : SLOT(1)});
    uint32_t count = builder_add(b, ZN_SECTION_COUNTS, &(struct zn_image_count){1, broken == count_last ? program : 0, 0});
    builder_add(b, ZN_SECTION_FEE_FACTORS, &(struct zn_image_fee_factor){broken == factor ? 1 : 2, 1});
    builder_add(b, ZN_SECTION_FEE_LINES, &(struct zn_image_fee_line){.amount = broken == line_negative ? -1 : 1});
    zn_business first = builder_business(b, "apply", 0, zn_day_from(2026, 1, 1));
    builder_node(b, builder_group(b, NULL, ZN_REQUIRE_DEPENDING, 0))->table = broken == table_none ? 0 : 1;
    zn_requirement node = leaf(b, "apply/form", form);
    builder_node(b, node)->count_first = count;
    builder_node(b, node)->count_count = 1;
    builder_end(b);
    zn_business version = builder_version(b, first, zn_day_from(2026, 1, 2), 0);
    leaf(b, "apply/form", form);
    if (broken == version_back) ((struct zn_image_business *)builder_record(b, ZN_SECTION_BUSINESSES, version))->next_version = version;
    void *image = builder_image(b, &length);
    assert_int_equal(zn_open(image, length, &book), broken == breaks ? ZN_OK : ZN_IMAGE_VALUE);
    free(image);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(eligibility), cmocka_unit_test(fees_and_results), cmocka_unit_test(versions), cmocka_unit_test(refused)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
