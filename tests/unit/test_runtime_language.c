/* test_runtime_language.c: what hangs on facts, each construct of requirements by a small book made by hand. */
#include "run_book.h"

/* --- facts --- */

/* facts: 1 bool, 2 date, 3 age from 2, 4 enum of 3, 5 set of 3, 6 derived: of age, 7 int; requires: paper when of age, another when not */
static void facts(void **state) {
  struct run run;
  struct builder *b = builder_new();
  (void)state;
  zn_document mine = paper(b, "mine"), parents = paper(b, "parents");
  builder_fact(b, "yes", (struct zn_image_fact){.type = ZN_FACT_BOOL, .flags = ZN_FACT_USUAL, .usually = 1});
  builder_fact(b, "born", (struct zn_image_fact){.type = ZN_FACT_DATE});
  builder_fact(b, "age", (struct zn_image_fact){.type = ZN_FACT_AGE, .from = 2});
  builder_fact(b, "kind", (struct zn_image_fact){.type = ZN_FACT_ENUM, .value_count = 3});
  builder_fact(b, "kinds", (struct zn_image_fact){.type = ZN_FACT_SET, .value_count = 3});
  builder_fact(b, "of-age", (struct zn_image_fact){.type = ZN_FACT_DERIVED, .program = builder_range(b, SLOT(3), 18, INT64_MAX)});
  builder_fact(b, "many", (struct zn_image_fact){.type = ZN_FACT_INT});
  builder_order(b, (zn_fact[]){3, 6}, 2);
  zn_program adult = builder_range(b, SLOT(6), 1, 1), minor = builder_range(b, SLOT(6), 0, 0);
  builder_business(b, "apply", 0, 0);
  builder_group(b, NULL, ZN_REQUIRE_ALL, 0);
  builder_node(b, leaf(b, "apply/mine", mine))->guard = adult;
  builder_node(b, leaf(b, "apply/parents", parents))->guard = minor;
  builder_end(b);
  open_book(&run, b);
  assert_int_equal(zn_find(run.book, ZN_KIND_FACT, "kinds", 5), 5);
  assert_string_equal(zn_value_id(run.book, 4, 3), "v03");
  assert_int_equal(zn_value_find(run.book, 5, "v02", 3), 2);
  assert_int_equal(zn_value_find(run.book, 1, "v02", 3), 0);
  FACTS(&run, {2, 0, zn_day_from(2008, 11, 23)});
  expect_verdict(&run, ZN_UNSATISFIED, 1);
  assert_int_equal(run.answer.findings[0].requirement, 2);
  assert_int_equal(run.answer.question_count, 0);
  FACTS(&run, {2, 0, zn_day_from(2008, 11, 24)});
  expect_verdict(&run, ZN_UNSATISFIED, 1);
  assert_int_equal(run.answer.findings[0].requirement, 3);
  nothing_said(&run);
  expect_verdict(&run, ZN_UNDETERMINED, 0);
  assert_int_equal(run.answer.question_count, 1);
  assert_int_equal(run.answer.questions[0].fact, 2);
  assert_int_equal(run.answer.questions[0].open, 2);
  PIECES(&run, {.document = mine, .copies = 1}, {.document = parents, .copies = 1});
  expect_verdict(&run, ZN_SATISFIED, 0);
  assert_int_equal(run.answer.superfluous_count, 0);
  nothing_said(&run);
  static const struct { struct zn_fact_value fact; enum zn_status status; } wrong[] = {
      {{0, 0, 0}, ZN_UNKNOWN_FACT}, {{8, 0, 0}, ZN_UNKNOWN_FACT}, {{1, 0, 2}, ZN_BAD_VALUE}, {{2, 0, 0}, ZN_BAD_DAY},
      {{2, 0, ZN_DAY_LAST + 1}, ZN_BAD_DAY}, {{3, 0, 5}, ZN_BAD_VALUE}, {{4, 0, 0}, ZN_BAD_VALUE}, {{4, 0, 4}, ZN_BAD_VALUE},
      {{5, 0, 8}, ZN_BAD_VALUE}, {{5, 0, -1}, ZN_BAD_VALUE}, {{6, 0, 1}, ZN_BAD_VALUE}};
  for (size_t i = 0; i < COUNT(wrong); i++) {
    FACTS(&run, {7, 0, INT64_MIN}, wrong[i].fact);
    expect_error(&run, wrong[i].status, ZN_PART_FACT, 1);
  }
  FACTS(&run, {7, 0, INT64_MAX}, {7, 0, INT64_MAX});
  expect_error(&run, ZN_BAD_VALUE, ZN_PART_FACT, 1);
  FACTS(&run, {7, 0, 1}, {2, 0, TODAY + 1});
  expect_error(&run, ZN_BAD_VALUE, ZN_PART_FACT, 1);
  close_book(&run);
}

/* The channel is known when there is only one; regions lie in one another. */
static void channel_and_region(void **state) {
  struct run run;
  struct builder *b = builder_new();
  (void)state;
  zn_document form = paper(b, "form"), local = paper(b, "local");
  builder_channel(b, "counter");
  builder_add(b, ZN_SECTION_DIVISIONS, &(struct zn_image_division){.code = builder_string(b, "1"), .name = builder_text(b, "one"), .parent = 0});
  builder_add(b, ZN_SECTION_DIVISIONS, &(struct zn_image_division){.code = builder_string(b, "11"), .name = builder_text(b, "one one"), .parent = 1});
  builder_add(b, ZN_SECTION_DIVISIONS, &(struct zn_image_division){.code = builder_string(b, "2"), .name = builder_text(b, "two"), .parent = 0});
  int64_t list = builder_add(b, ZN_SECTION_LISTS, &(zn_division){1});
  zn_program within = builder_program(b, &(struct zn_image_code){.op = ZN_CODE_WITHIN, .slot = ZN_SLOT_REGION, .low = list, .high = 1}, 1);
  zn_program counter = builder_program(b, &(struct zn_image_code){.op = ZN_CODE_MEMBER, .slot = ZN_SLOT_CHANNEL, .low = 1}, 1);
  zn_program online = builder_program(b, &(struct zn_image_code){.op = ZN_CODE_MEMBER, .slot = ZN_SLOT_CHANNEL, .low = 2}, 1);
  builder_business(b, "one-way", 0, 0);
  builder_channel(b, "online");
  builder_group(b, NULL, ZN_REQUIRE_ALL, 0);
  builder_node(b, leaf(b, "one-way/form", form))->guard = counter;
  builder_end(b);
  builder_business(b, "two-ways", 0, 0);
  builder_group(b, NULL, ZN_REQUIRE_ALL, 0);
  builder_node(b, leaf(b, "two-ways/form", form))->guard = online;
  builder_node(b, leaf(b, "two-ways/local", local))->guard = within;
  builder_end(b);
  open_book(&run, b);
  expect_verdict(&run, ZN_UNSATISFIED, 1);
  run.submission.businesses = &(zn_business){2};
  expect_verdict(&run, ZN_UNDETERMINED, 0);
  assert_int_equal(run.answer.question_count, 2);
  assert_int_equal(run.answer.questions[0].kind, ZN_ASK_CHANNEL);
  assert_int_equal(run.answer.questions[1].kind, ZN_ASK_REGION);
  run.submission.channel = 2;
  run.submission.region = 2;
  expect_verdict(&run, ZN_UNSATISFIED, 2);
  run.submission.channel = 1;
  run.submission.region = 3;
  expect_verdict(&run, ZN_SATISFIED, 0);
  run.submission.region = 4;
  expect_error(&run, ZN_BAD_VALUE, ZN_PART_REGION, 0);
  run.submission.region = 0;
  run.submission.office = 1;
  expect_error(&run, ZN_BAD_VALUE, ZN_PART_OFFICE, 0);
  close_book(&run);
}

/* --- requirements --- */

/* fact 1 bool, 2 enum of 2, 3 int; any-of { a when 1, b }, table on 2 { c, d }, e copies by 3 */
static void alternatives_and_tables(void **state) {
  struct run run;
  struct builder *b = builder_new();
  (void)state;
  zn_document d[5] = {paper(b, "a"), paper(b, "b"), paper(b, "c"), paper(b, "d"), paper(b, "e")};
  builder_fact(b, "poor", (struct zn_image_fact){.type = ZN_FACT_BOOL});
  builder_fact(b, "kind", (struct zn_image_fact){.type = ZN_FACT_ENUM, .value_count = 2});
  builder_fact(b, "shares", (struct zn_image_fact){.type = ZN_FACT_INT});
  zn_program poor = builder_range(b, SLOT(1), 1, 1);
  zn_program kinds[2] = {builder_program(b, &(struct zn_image_code){.op = ZN_CODE_MEMBER, .slot = SLOT(2), .low = 1}, 1),
                         builder_program(b, &(struct zn_image_code){.op = ZN_CODE_MEMBER, .slot = SLOT(2), .low = 2}, 1)};
  builder_business(b, "apply", 0, 0);
  builder_group(b, NULL, ZN_REQUIRE_ALL, 0);
  builder_group(b, "apply/proof", ZN_REQUIRE_ANY, 0);
  builder_node(b, leaf(b, "apply/a", d[0]))->guard = poor;
  leaf(b, "apply/b", d[1]);
  builder_end(b);
  builder_node(b, builder_group(b, NULL, ZN_REQUIRE_DEPENDING, 0))->table = 2;
  builder_node(b, leaf(b, "apply/c", d[2]))->guard = kinds[0];
  builder_node(b, leaf(b, "apply/d", d[3]))->guard = kinds[1];
  builder_end(b);
  builder_node(b, leaf(b, "apply/e", d[4]))->count_fact = 3;
  builder_end(b);
  open_book(&run, b);
#define ONE(index) {.document = d[index], .copies = 1}
  FACTS(&run, {2, 0, 1}, {3, 0, 0});
  PIECES(&run, ONE(0), ONE(2));
  expect_verdict(&run, ZN_UNDETERMINED, 0); /* a helps only the poor */
  assert_int_equal(run.answer.question_count, 1);
  assert_int_equal(run.answer.questions[0].fact, 1);
  PIECES(&run, ONE(1), ONE(2));
  expect_verdict(&run, ZN_SATISFIED, 0);
  FACTS(&run, {1, 0, 0}, {2, 0, 2}, {3, 0, 0});
  expect_verdict(&run, ZN_UNSATISFIED, 1);
  expect_finding(&run, 7, ZN_FAULT(ZN_MISSING), 1, 0);
  FACTS(&run, {1, 0, 0}, {3, 0, 0});
  expect_verdict(&run, ZN_UNDETERMINED, 0);
  PIECES(&run, ONE(1), ONE(2), ONE(3));
  expect_verdict(&run, ZN_SATISFIED, 0);
  PIECES(&run, ONE(1));
  expect_verdict(&run, ZN_UNSATISFIED, 1); /* whichever it is, something is missing */
  FACTS(&run, {1, 0, 0}, {2, 0, 1});
  PIECES(&run, ONE(1), ONE(2), {.document = d[4], .copies = ZN_COPIES_MAX});
  expect_verdict(&run, ZN_UNDETERMINED, 0);
  assert_int_equal(run.answer.superfluous_count, 0);
  FACTS(&run, {1, 0, 0}, {2, 0, 1}, {3, 0, 3});
  PIECES(&run, ONE(1), ONE(2), {.document = d[4], .copies = 2});
  expect_verdict(&run, ZN_UNSATISFIED, 1);
  expect_finding(&run, 8, ZN_FAULT(ZN_TOO_FEW), 3, 2);
  FACTS(&run, {3, 0, -1});
  expect_error(&run, ZN_BAD_VALUE, ZN_PART_FACT, 0);
  FACTS(&run, {1, 0, 0}, {3, 0, INT64_C(4294967296)});
  expect_error(&run, ZN_TOO_LARGE, ZN_PART_FACT, 1);
  close_book(&run);
}

/* fact 1 bool; a duty that holds when 1, an unclear one, a paper sealed when 1 with copies 3 when 1 else 1 */
static void duties_marks_and_copies(void **state) {
  struct run run;
  struct builder *b = builder_new();
  (void)state;
  zn_mark seal = builder_mark(b, "seal", 1);
  zn_document form = paper(b, "form");
  builder_fact(b, "firm", (struct zn_image_fact){.type = ZN_FACT_BOOL});
  zn_program firm = builder_range(b, SLOT(1), 1, 1);
  uint32_t counts = builder_add(b, ZN_SECTION_COUNTS, &(struct zn_image_count){3, firm, 0});
  builder_add(b, ZN_SECTION_COUNTS, &(struct zn_image_count){1, 0, 0});
  builder_business(b, "duty", 0, 0);
  builder_duty(b, "duty/firm", ZN_REQUIRE_HOLDS, firm);
  builder_business(b, "unclear", 0, 0);
  builder_group(b, "unclear/any", ZN_REQUIRE_ANY, 0);
  builder_duty(b, "unclear/cut", ZN_REQUIRE_UNCLEAR, 0);
  leaf(b, "unclear/form", form);
  builder_end(b);
  builder_business(b, "seals", 0, 0);
  zn_requirement node =
      builder_leaf(b, (struct builder_leaf){.id = "seals/form", .documents = {form}, .forms = original, .marks = {{seal, 0, firm, 0}}});
  builder_node(b, node)->count_first = counts;
  builder_node(b, node)->count_count = 2;
  open_book(&run, b);
  expect_verdict(&run, ZN_UNDETERMINED, 0);
  FACTS(&run, {1, 0, 0});
  expect_verdict(&run, ZN_UNSATISFIED, 1);
  expect_finding(&run, 1, ZN_FAULT(ZN_NOT_DONE), 1, 0);
  FACTS(&run, {1, 0, 1});
  expect_verdict(&run, ZN_SATISFIED, 0);
  run.submission.businesses = &(zn_business){2};
  expect_verdict(&run, ZN_UNDETERMINED, 0);
  assert_int_equal(run.answer.unclear_count, 1);
  assert_int_equal(run.answer.unclear[0], 3);
  PIECES(&run, {.document = form, .copies = 1});
  expect_verdict(&run, ZN_SATISFIED, 0);
  assert_int_equal(run.answer.unclear_count, 0);
  run.submission.businesses = &(zn_business){3};
  expect_verdict(&run, ZN_UNSATISFIED, 1);
  expect_finding(&run, 5, ZN_FAULT(ZN_TOO_FEW) | ZN_FAULT(ZN_UNMARKED), 3, 1);
  run.submission.fact_count = 0;
  expect_verdict(&run, ZN_UNDETERMINED, 0);
  PIECES(&run, {.document = form, .copies = 1, .marks = ZN_BIT(seal)});
  expect_verdict(&run, ZN_UNDETERMINED, 0);
  PIECES(&run, {.document = form, .copies = 3, .marks = ZN_BIT(seal)});
  expect_verdict(&run, ZN_SATISFIED, 0);
  FACTS(&run, {1, 0, 0});
  expect_verdict(&run, ZN_SATISFIED, 0);
  assert_int_equal(run.answer.superfluous[0].copies, 2);
  close_book(&run);
}

/* paper at most 3 months old; paper issued from 2026-01-01 until 2026-06-30; paper that expires from three months on; two seals of one day */
static void days(void **state) {
  struct run run;
  struct builder *b = builder_new();
  (void)state;
  zn_mark seal = builder_mark(b, "seal", 1), stamp = builder_mark(b, "stamp", 1);
  zn_document form = paper(b, "form");
  zn_program issued = builder_range(b, ZN_SLOT_ISSUED, zn_day_from(2026, 1, 1), zn_day_from(2026, 6, 30));
  zn_program expires =
      builder_program(b, &(struct zn_image_code){.op = ZN_CODE_FROM, .unit = 'M', .slot = ZN_SLOT_EXPIRES, .low = ZN_SLOT_TODAY, .high = 3}, 1);
  builder_business(b, "age", 0, 0);
  zn_requirement node = leaf(b, "age/form", form);
  builder_node(b, node)->age_number = 3;
  builder_node(b, node)->age_unit = 'M';
  builder_business(b, "issued", 0, 0);
  builder_node(b, leaf(b, "issued/form", form))->issued = issued;
  builder_business(b, "expires", 0, 0);
  builder_node(b, leaf(b, "expires/form", form))->expires = expires;
  builder_business(b, "same", 0, 0);
  node =
      builder_leaf(b, (struct builder_leaf){.id = "same/form", .documents = {form}, .forms = original, .marks = {{seal, 0, 0, 0}, {stamp, 0, 0, 0}}});
  builder_node(b, node)->same_day = ZN_BIT(seal) | ZN_BIT(stamp);
  open_book(&run, b);
  static const struct { zn_business business; int32_t issued[3], expires[3]; enum zn_reason reason; } cases[] = {
      {1, {2026, 8, 23}, {0}, 0}, {1, {2026, 8, 22}, {0}, ZN_TOO_OLD}, {1, {0}, {0}, ZN_UNDATED},
      {2, {2026, 1, 1}, {0}, 0}, {2, {2025, 12, 31}, {0}, ZN_TOO_OLD}, {2, {2026, 7, 1}, {0}, ZN_TOO_NEW}, {2, {2026, 6, 30}, {0}, 0},
      {3, {0}, {2027, 2, 23}, 0}, {3, {0}, {2027, 2, 22}, ZN_EXPIRES_TOO_SOON}, {3, {2026, 1, 1}, {0}, ZN_UNDATED}};
  for (size_t i = 0; i < COUNT(cases); i++) {
    run.submission.businesses = &cases[i].business;
    PIECES(&run, {.document = form,
                  .copies = 1,
                  .issued = zn_day_from(cases[i].issued[0], (uint32_t)cases[i].issued[1], (uint32_t)cases[i].issued[2]),
                  .expires = zn_day_from(cases[i].expires[0], (uint32_t)cases[i].expires[1], (uint32_t)cases[i].expires[2])});
    expect_verdict(&run, cases[i].reason ? ZN_UNSATISFIED : ZN_SATISFIED, cases[i].reason ? 1 : 0);
    if (cases[i].reason) assert_int_equal(run.answer.findings[0].faults, ZN_FAULT(cases[i].reason));
  }
  static const struct { zn_day first, second; uint32_t faults; } marks[] = {
      {700, 700, 0}, {700, 701, ZN_FAULT(ZN_NOT_SAME_DAY)}, {700, 0, ZN_FAULT(ZN_UNDATED)}, {0, 0, ZN_FAULT(ZN_UNDATED)}};
  run.submission.businesses = &(zn_business){4};
  for (size_t i = 0; i < COUNT(marks); i++) {
    PIECES(&run, {.document = form, .copies = 1, .other_count = 2,
                  .others = (struct zn_piece_mark[]){{seal, 0, marks[i].first}, {stamp, 1, marks[i].second}}});
    expect_verdict(&run, marks[i].faults ? ZN_UNSATISFIED : ZN_SATISFIED, marks[i].faults ? 1 : 0);
    if (marks[i].faults) assert_int_equal(run.answer.findings[0].faults, marks[i].faults);
  }
  PIECES(&run, {.document = form, .copies = 1, .marks = ZN_BIT(stamp), .other_count = 1, .others = &(struct zn_piece_mark){seal, 0, 700}});
  expect_verdict(&run, ZN_UNSATISFIED, 1);
  expect_finding(&run, 4, ZN_FAULT(ZN_UNDATED), 1, 1);
  close_book(&run);
}

/* 100 points: a 70, b 30 and 20 for every further one, c 40, d 40 with c or d counting once */
static void points(void **state) {
  struct run run;
  struct builder *b = builder_new();
  (void)state;
  zn_document d[4] = {paper(b, "a"), paper(b, "b"), paper(b, "c"), paper(b, "d")};
  uint32_t documents = builder_add(b, ZN_SECTION_LISTS, &d[2]);
  builder_add(b, ZN_SECTION_LISTS, &d[3]);
  uint32_t cap = builder_add(b, ZN_SECTION_CAPS, &(struct zn_image_cap){1, documents, 2});
  static const uint32_t worth[4] = {70, 30, 40, 40};
  static const char *const ids[4] = {"id/a", "id/b", "id/c", "id/d"};
  builder_business(b, "id", 0, 0);
  zn_requirement group = builder_group(b, "id/points", ZN_REQUIRE_POINTS, 100);
  builder_node(b, group)->cap_first = cap;
  builder_node(b, group)->cap_count = 1;
  for (int i = 0; i < 4; i++) {
    zn_requirement entry = leaf(b, ids[i], d[i]);
    builder_node(b, entry)->worth = worth[i];
    builder_node(b, entry)->further = i == 1 ? 20 : 0;
  }
  builder_end(b);
  /* the same paper twice, and a requirement that wants it too */
  builder_business(b, "twice", 0, 0);
  builder_group(b, NULL, ZN_REQUIRE_ALL, 0);
  leaf(b, "twice/own", d[0]);
  builder_group(b, "twice/points", ZN_REQUIRE_POINTS, 10);
  for (int i = 0; i < 2; i++) builder_node(b, leaf(b, i ? "twice/one" : "twice/other", d[0]))->worth = 5;
  builder_end(b);
  builder_end(b);
  builder_business(b, "alone", 0, 0);
  builder_group(b, "alone/points", ZN_REQUIRE_POINTS, 10);
  for (int i = 0; i < 2; i++) builder_node(b, leaf(b, i ? "alone/one" : "alone/other", d[0]))->worth = 5;
  builder_end(b);
  open_book(&run, b);
  expect_verdict(&run, ZN_UNSATISFIED, 1);
  expect_finding(&run, 1, ZN_FAULT(ZN_MISSING), 100, 0);
  static const struct {
    uint32_t copies[4];
    uint32_t have;
  } cases[] = {{{1, 1, 0, 0}, 100}, {{1, 0, 1, 0}, 110}, {{1, 0, 0, 0}, 70}, {{2, 0, 0, 0}, 70},  {{0, 4, 0, 0}, 90},
               {{0, 5, 0, 0}, 110}, {{0, 0, 1, 1}, 40},  {{0, 2, 1, 1}, 90}, {{0, 3, 1, 1}, 110}, {{0, 3, 0, 0}, 70}};
  for (size_t i = 0; i < COUNT(cases); i++) {
    struct zn_piece pieces[4];
    uint32_t count = 0;
    for (uint32_t k = 0; k < 4; k++)
      if (cases[i].copies[k]) pieces[count++] = (struct zn_piece){.document = d[k], .copies = cases[i].copies[k]};
    run.submission.pieces = pieces;
    run.submission.piece_count = count;
    expect_verdict(&run, cases[i].have >= 100 ? ZN_SATISFIED : ZN_UNSATISFIED, cases[i].have < 100);
    if (cases[i].have < 100) expect_finding(&run, 1, ZN_FAULT(ZN_TOO_FEW), 100, cases[i].have);
    assert_int_equal(run.answer.alternative_count, 0);
  }
  /* another's paper makes the points, with a fault */
  PIECES(&run, ONE(0), {.document = d[1], .copies = 1, .form = ZN_FORM_PHOTOCOPY});
  expect_verdict(&run, ZN_UNSATISFIED, 1);
  expect_finding(&run, 1, ZN_FAULT(ZN_WRONG_FORM) | ZN_FAULT(ZN_TOO_FEW), 100, 70);
  assert_int_equal(run.answer.findings[0].reason, ZN_TOO_FEW);
  assert_int_equal(run.answer.piece_count, 1);
  assert_int_equal(run.answer.pieces[run.answer.findings[0].piece_first], 1);
  assert_int_equal(run.answer.findings[0].piece, 2);
  run.submission.businesses = &(zn_business){2};
  PIECES(&run, {.document = d[0], .copies = 3});
  expect_verdict(&run, ZN_SATISFIED, 0);
  PIECES(&run, {.document = d[0], .copies = 2});
  expect_verdict(&run, ZN_UNSATISFIED, 1); /* the points, rather than the paper that they lack being brought and another with it */
  expect_finding(&run, 7, ZN_FAULT(ZN_MISSING), 1, 0);
  PIECES(&run, ONE(0));
  expect_verdict(&run, ZN_UNSATISFIED, 1);
  expect_finding(&run, 8, ZN_FAULT(ZN_MISSING), 10, 0);
  run.submission.businesses = &(zn_business){3};
  expect_verdict(&run, ZN_UNSATISFIED, 1);
  expect_finding(&run, 11, ZN_FAULT(ZN_TOO_FEW), 10, 5);
  close_book(&run);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(facts), cmocka_unit_test(channel_and_region), cmocka_unit_test(alternatives_and_tables),
      cmocka_unit_test(duties_marks_and_copies), cmocka_unit_test(days), cmocka_unit_test(points)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
