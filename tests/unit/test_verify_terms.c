/* test_verify_terms.c: images with all that hangs on facts, days and versions, of which one number is wrong: each is refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "image_builder.h"

#define SLOT(fact) (ZN_SLOT_FACTS + (fact))
enum { YES = 1, BORN, AGE, KIND, KINDS, OF_AGE, MANY, HOME };

static uint32_t add(struct builder *b, enum zn_section section, const void *record) { return builder_add(b, section, record); }

/* Facts of every type; programs 1 (of OF_AGE), 2 (YES), 3 (region, home), 4 (days); days 1 to 3; two counts, a cap. */
static void conditions_add(struct builder *b) {
  builder_add(b, ZN_SECTION_DIVISIONS, &(struct zn_image_division){.code = builder_string(b, "65"), .name = builder_text(b, "all"), .parent = 0});
  builder_add(b, ZN_SECTION_OFFICES, &(struct zn_image_office){.id = builder_string(b, "hall"), .name = builder_text(b, "Hall")});
  builder_fact(b, "yes", (struct zn_image_fact){.type = ZN_FACT_BOOL, .flags = ZN_FACT_USUAL, .usually = 1});
  builder_fact(b, "born", (struct zn_image_fact){.type = ZN_FACT_DATE});
  builder_fact(b, "age", (struct zn_image_fact){.type = ZN_FACT_AGE, .from = BORN});
  builder_fact(b, "kind", (struct zn_image_fact){.type = ZN_FACT_ENUM, .value_count = 2, .flags = ZN_FACT_USUAL, .usually = 2});
  builder_fact(b, "kinds", (struct zn_image_fact){.type = ZN_FACT_SET, .value_count = 2, .flags = ZN_FACT_USUAL, .usually = 3});
  builder_fact(b, "of-age", (struct zn_image_fact){.type = ZN_FACT_DERIVED, .program = builder_range(b, SLOT(AGE), 18, INT64_MAX)});
  builder_fact(b, "many", (struct zn_image_fact){.type = ZN_FACT_INT});
  builder_fact(b, "home", (struct zn_image_fact){.type = ZN_FACT_DIVISION, .flags = ZN_FACT_USUAL, .usually = 1});
  builder_order(b, (zn_fact[]){AGE, OF_AGE}, 2);
  builder_range(b, SLOT(YES), 1, 1);
  int64_t list = add(b, ZN_SECTION_LISTS, &(zn_division){1});
  builder_program(b,
                  (const struct zn_image_code[]){{.op = ZN_CODE_WITHIN, .slot = ZN_SLOT_REGION, .low = list, .high = 1},
                                                 {.op = ZN_CODE_WITHIN, .join = ZN_JOIN_OR, .slot = SLOT(HOME), .low = list, .high = 1}},
                  2);
  builder_program(
      b,
      (const struct zn_image_code[]){{.op = ZN_CODE_FROM, .unit = 'M', .slot = ZN_SLOT_ISSUED, .low = ZN_SLOT_TODAY, .high = -3},
                                     {.op = ZN_CODE_TRUE},
                                     {.op = ZN_CODE_JOIN, .join = ZN_JOIN_AND}},
      3);
  add(b, ZN_SECTION_DAYS, &(struct zn_image_day){.day = 730000});
  add(b, ZN_SECTION_DAYS, &(struct zn_image_day){.base = ZN_SLOT_TODAY, .number = -3, .unit = 'W'});
  add(b, ZN_SECTION_DAYS, &(struct zn_image_day){.base = SLOT(BORN), .number = 18, .unit = 'Y'});
  add(b, ZN_SECTION_COUNTS, &(struct zn_image_count){3, 2, 0});
  add(b, ZN_SECTION_COUNTS, &(struct zn_image_count){1, 0, 0});
}

static void terms_add(struct builder *b) {
  struct zn_image_business *business;
  add(b, ZN_SECTION_ELIGIBLES,
      &(struct zn_image_eligible){.must = 2, .when = 3, .text = builder_text(b, "no"), .business = 2, .office = 1, .opens = 3});
  add(b, ZN_SECTION_FEE_LINES,
      &(struct zn_image_fee_line){
          .id = builder_string(b, "card"), .amount = 125000, .factor_first = 1, .factor_count = 1, .payer = 1, .guard = 2});
  add(b, ZN_SECTION_FEE_FACTORS, &(struct zn_image_fee_factor){MANY, 2});
  uint32_t list = add(b, ZN_SECTION_LISTS, &(uint32_t){1});
  add(b, ZN_SECTION_EXEMPTIONS, &(struct zn_image_exemption){.guard = 2, .line_first = list, .line_count = 1});
  add(b, ZN_SECTION_FEES,
      &(struct zn_image_fee){
          .currency = builder_string(b, "CNY"), .line_first = 1, .line_count = 1, .exemption_first = 1, .exemption_count = 1});
  add(b, ZN_SECTION_RESULTS, &(struct zn_image_result){.text = builder_text(b, "card"), .number = 3, .unit = 'Y', .until = 1, .guard = 2});
  business = builder_record(b, ZN_SECTION_BUSINESSES, 1);
  business->eligible_first = business->eligible_count = business->fee = business->result_first = business->result_count = 1;
  business->may_use = 2;
}

/* Requirements: 1 all, 2 a form with days, 3 one with counts, 4 points of 5 and 6, 7 a table of 8, 9 a duty, 10 unclear; 11 of business
 * 2, 12 of the later version of business 1. */
static struct builder *whole_book(void) {
  struct builder *b = builder_new();
  builder_channel(b, "counter");
  zn_mark seal = builder_mark(b, "seal", 1);
  zn_document form = builder_document(b, "form", ZN_PAPER, ZN_FORM_ORIGINAL),
              photo = builder_document(b, "photo", ZN_OBJECT, ZN_FORM_UNSAID);
  conditions_add(b);
  builder_business(b, "one", 0, 0);
  builder_group(b, NULL, ZN_REQUIRE_ALL, 0);
  struct zn_image_requirement *node = builder_node(
      b,
      builder_leaf(b, (struct builder_leaf){.id = "one/days", .documents = {form}, .forms = 2, .marks = {{.mark = seal, .guard = 2}}}));
  node->guard = node->age_guard = 2;
  node->issued = 4;
  node->age_number = 3;
  node->age_unit = 'M';
  node->same_day = ZN_BIT(seal);
  node->seen = 730000;
  node = builder_node(b, builder_leaf(b, (struct builder_leaf){.id = "one/counts", .documents = {form}, .forms = 2}));
  node->count_first = 1;
  node->count_count = 2;
  uint32_t documents = add(b, ZN_SECTION_LISTS, &photo);
  uint32_t cap = add(b, ZN_SECTION_CAPS, &(struct zn_image_cap){2, documents, 1});
  node = builder_node(b, builder_group(b, "one/points", ZN_REQUIRE_POINTS, 5));
  node->cap_first = cap;
  node->cap_count = 1;
  builder_node(b, builder_leaf(b, (struct builder_leaf){.id = "one/photo", .documents = {photo}}))->worth = 3;
  builder_node(b, builder_leaf(b, (struct builder_leaf){.id = "one/form", .documents = {form}, .forms = 2}))->worth = 2;
  builder_end(b);
  builder_node(b, builder_group(b, "one/table", ZN_REQUIRE_DEPENDING, 0))->table = KIND;
  node = builder_node(b, builder_leaf(b, (struct builder_leaf){.id = "one/row", .documents = {photo}}));
  node->count_fact = MANY;
  builder_end(b);
  builder_duty(b, "one/duty", ZN_REQUIRE_HOLDS, 2);
  builder_duty(b, "one/unclear", ZN_REQUIRE_UNCLEAR, 0);
  builder_end(b);
  builder_business(b, "two", 0, 0);
  builder_leaf(b, (struct builder_leaf){.id = "two/form", .documents = {form}, .forms = 2});
  builder_version(b, 1, 735000, 0);
  builder_leaf(b, (struct builder_leaf){.id = "one/form", .documents = {form}, .forms = 2});
  terms_add(b);
  return b;
}

/* --- one wrong number --- */

struct change {
  const char *name;
  enum zn_section section;
  uint32_t record;
  size_t at;
  uint32_t size;
  uint64_t value;
};
#define CHANGE(section, type, record, field, value)                                                                                        \
  {                                                                                                                                        \
#type "." #field " = " #value, ZN_SECTION_##section, record, offsetof(struct zn_image_##type, field),                                      \
        sizeof(((struct zn_image_##type *)0)->field), value                                                                                \
  }

static const struct change changes[] = {
    CHANGE(BOOK, book, 0, order_count, 1),
    CHANGE(BOOK, book, 0, order_count, 3),
    CHANGE(BOOK, book, 0, order_count, UINT32_MAX),
    CHANGE(BOOK, book, 0, order_first, 0),
    CHANGE(BOOK, book, 0, business_count, 3),
    CHANGE(BOOK, book, 0, business_count, 0),
    CHANGE(FACTS, fact, YES, type, 0),
    CHANGE(FACTS, fact, YES, type, ZN_FACT_TYPE_COUNT),
    CHANGE(FACTS, fact, YES, type, ZN_FACT_AGE),
    CHANGE(FACTS, fact, YES, type, ZN_FACT_ENUM),
    CHANGE(FACTS, fact, YES, flags, 2),
    CHANGE(FACTS, fact, YES, flags, 0),
    CHANGE(FACTS, fact, YES, usually, 2),
    CHANGE(FACTS, fact, YES, value_count, 1),
    CHANGE(FACTS, fact, YES, from, BORN),
    CHANGE(FACTS, fact, YES, program, 2),
    CHANGE(FACTS, fact, YES, name, 999),
    CHANGE(FACTS, fact, YES, ask, 999),
    CHANGE(FACTS, fact, YES, reserved, 1),
    CHANGE(FACTS, fact, AGE, from, 0),
    CHANGE(FACTS, fact, AGE, from, KIND),
    CHANGE(FACTS, fact, AGE, from, AGE),
    CHANGE(FACTS, fact, AGE, from, 99),
    CHANGE(FACTS, fact, KIND, usually, 3),
    CHANGE(FACTS, fact, KIND, usually, 0),
    CHANGE(FACTS, fact, KIND, value_count, 0),
    CHANGE(FACTS, fact, KIND, value_count, 65),
    CHANGE(FACTS, fact, KIND, value_first, 99),
    CHANGE(FACTS, fact, KINDS, usually, 4),
    CHANGE(FACTS, fact, KINDS, usually, UINT64_MAX),
    CHANGE(FACTS, fact, OF_AGE, program, 99),
    CHANGE(FACTS, fact, OF_AGE, type, ZN_FACT_INT),
    CHANGE(FACTS, fact, HOME, usually, 2),
    CHANGE(FACTS, fact, HOME, usually, 0),
    CHANGE(VALUES, thing, 1, id, 3),
    CHANGE(VALUES, thing, 1, name, 999),
    CHANGE(PROGRAMS, program, 1, first, 99),
    CHANGE(PROGRAMS, program, 1, count, UINT32_MAX),
    CHANGE(PROGRAMS, program, 3, count, 3),
    CHANGE(PROGRAMS, program, 4, count, 2),
    CHANGE(CODE, code, 1, op, 0),
    CHANGE(CODE, code, 1, op, ZN_CODE_COUNT),
    CHANGE(CODE, code, 1, op, ZN_CODE_JOIN),
    CHANGE(CODE, code, 1, join, ZN_JOIN_AND),
    CHANGE(CODE, code, 1, join, ZN_JOIN_COUNT),
    CHANGE(CODE, code, 1, negate, 2),
    CHANGE(CODE, code, 1, slot, SLOT(HOME) + 1),
    CHANGE(CODE, code, 1, slot, SLOT(OF_AGE)), /* reads itself */
    CHANGE(CODE, code, 3, low, UINT64_MAX),
    CHANGE(CODE, code, 3, high, 99),
    CHANGE(CODE, code, 3, slot, ZN_SLOT_OFFICE),
    CHANGE(CODE, code, 3, slot, ZN_SLOT_FACTS),
    CHANGE(CODE, code, 3, slot, SLOT(MANY)),
    CHANGE(CODE, code, 3, join, ZN_JOIN_OR),
    CHANGE(CODE, code, 5, low, 0),
    CHANGE(CODE, code, 5, low, SLOT(HOME) + 1),
    CHANGE(CODE, code, 5, high, UINT64_C(1) << 31),
    CHANGE(CODE, code, 5, unit, 'X'),
    CHANGE(CODE, code, 7, join, ZN_JOIN_NONE),
    CHANGE(DAYS, day, 1, day, 0),
    CHANGE(DAYS, day, 1, day, ZN_DAY_LAST + 1),
    CHANGE(DAYS, day, 1, number, 1),
    CHANGE(DAYS, day, 2, day, 1),
    CHANGE(DAYS, day, 2, unit, 'X'),
    CHANGE(DAYS, day, 2, unit, 0),
    CHANGE(DAYS, day, 2, base, ZN_SLOT_CHANNEL),
    CHANGE(DAYS, day, 3, base, SLOT(AGE)),
    CHANGE(DAYS, day, 3, base, ZN_SLOT_FACTS),
    CHANGE(DAYS, day, 3, base, 99),
    CHANGE(COUNTS, count, 1, copies, ZN_COPIES_MAX + 1),
    CHANGE(COUNTS, count, 1, guard, 99),
    CHANGE(COUNTS, count, 2, guard, 2),
    CHANGE(CAPS, cap, 1, document_count, 99),
    CHANGE(CAPS, cap, 1, document_first, 0),
    CHANGE(ELIGIBLES, eligible, 1, must, 99),
    CHANGE(ELIGIBLES, eligible, 1, when, 99),
    CHANGE(ELIGIBLES, eligible, 1, label, 999),
    CHANGE(ELIGIBLES, eligible, 1, text, 999),
    CHANGE(ELIGIBLES, eligible, 1, unclear, 999),
    CHANGE(ELIGIBLES, eligible, 1, condition, 999),
    CHANGE(ELIGIBLES, eligible, 1, business, 3), /* a version has no name */
    CHANGE(ELIGIBLES, eligible, 1, office, 2),
    CHANGE(ELIGIBLES, eligible, 1, opens, 4),
    CHANGE(FEES, fee, 1, currency, 3),
    CHANGE(FEES, fee, 1, flags, 3),
    CHANGE(FEES, fee, 1, line_first, 2),
    CHANGE(FEES, fee, 1, line_count, UINT32_MAX),
    CHANGE(FEES, fee, 1, exemption_count, 2),
    CHANGE(FEE_LINES, fee_line, 1, id, 3),
    CHANGE(FEE_LINES, fee_line, 1, name, 999),
    CHANGE(FEE_LINES, fee_line, 1, amount, UINT64_MAX),
    CHANGE(FEE_LINES, fee_line, 1, flags, 1),
    CHANGE(FEE_LINES, fee_line, 1, factor_count, 2),
    CHANGE(FEE_LINES, fee_line, 1, payer, 2),
    CHANGE(FEE_LINES, fee_line, 1, guard, 99),
    CHANGE(FEE_LINES, fee_line, 1, condition, 999),
    CHANGE(FEE_FACTORS, fee_factor, 1, fact, 0),
    CHANGE(FEE_FACTORS, fee_factor, 1, fact, YES),
    CHANGE(FEE_FACTORS, fee_factor, 1, fact, 99),
    CHANGE(FEE_FACTORS, fee_factor, 1, every, 0),
    CHANGE(EXEMPTIONS, exemption, 1, guard, 99),
    CHANGE(EXEMPTIONS, exemption, 1, line_first, 0),
    CHANGE(EXEMPTIONS, exemption, 1, line_count, 99),
    CHANGE(EXEMPTIONS, exemption, 1, condition, 999),
    CHANGE(RESULTS, result, 1, text, 999),
    CHANGE(RESULTS, result, 1, unit, 'X'),
    CHANGE(RESULTS, result, 1, unit, 0),
    CHANGE(RESULTS, result, 1, until, 4),
    CHANGE(RESULTS, result, 1, guard, 99),
    CHANGE(RESULTS, result, 1, condition, 999),
    CHANGE(RESULTS, result, 1, validity, 999),
    CHANGE(OFFERS, offer, 1, channel, 0),
    CHANGE(OFFERS, offer, 1, channel, 2),
    CHANGE(OFFERS, offer, 1, from, ZN_DAY_LAST + 1),
    CHANGE(OFFERS, offer, 1, until, UINT32_MAX),
    CHANGE(OFFERS, offer, 1, seen, UINT32_MAX),
    CHANGE(BUSINESSES, business, 1, eligible_count, 2),
    CHANGE(BUSINESSES, business, 1, fee, 2),
    CHANGE(BUSINESSES, business, 1, result_first, 2),
    CHANGE(BUSINESSES, business, 1, may_use, 99),
    CHANGE(BUSINESSES, business, 1, time_limit, 999), CHANGE(BUSINESSES, business, 1, visits, 999), CHANGE(BUSINESSES, business, 1, delivery, 999),
    CHANGE(BUSINESSES, business, 1, complaints, 999), CHANGE(BUSINESSES, business, 1, legal_basis, 999),
    CHANGE(BUSINESSES, business, 1, seen, ZN_DAY_LAST + 1),
    CHANGE(BUSINESSES, business, 1, next_version, 1),
    CHANGE(BUSINESSES, business, 1, next_version, 2),
    CHANGE(BUSINESSES, business, 1, next_version, 4),
    CHANGE(BUSINESSES, business, 2, next_version, 3), /* of another name */
    CHANGE(BUSINESSES, business, 3, next_version, 3),
    CHANGE(BUSINESSES, business, 3, next_version, 1),
    CHANGE(BUSINESSES, business, 3, id, 3),
    CHANGE(REQUIREMENT_MARKS, requirement_mark, 1, guard, 99),
    CHANGE(REQUIREMENT_MARKS, requirement_mark, 1, condition, 999),
    CHANGE(REQUIREMENTS, requirement, 2, guard, 99),
    CHANGE(REQUIREMENTS, requirement, 2, seen, UINT32_MAX),
    CHANGE(REQUIREMENTS, requirement, 2, age_guard, 99),
    CHANGE(REQUIREMENTS, requirement, 2, age_unit, 'X'),
    CHANGE(REQUIREMENTS, requirement, 2, age_unit, 0),
    CHANGE(REQUIREMENTS, requirement, 2, issued, 99),
    CHANGE(REQUIREMENTS, requirement, 2, expires, 99),
    CHANGE(REQUIREMENTS, requirement, 2, same_day, UINT64_C(1) << 63),
    CHANGE(REQUIREMENTS, requirement, 2, same_day, 1),
    CHANGE(REQUIREMENTS, requirement, 2, days, 999),
    CHANGE(REQUIREMENTS, requirement, 2, reserved, 1),
    CHANGE(REQUIREMENTS, requirement, 2, condition, 999),
    CHANGE(REQUIREMENTS, requirement, 2, holds, 2),
    CHANGE(REQUIREMENTS, requirement, 2, table, KIND),
    CHANGE(REQUIREMENTS, requirement, 2, cap_count, 1),
    CHANGE(REQUIREMENTS, requirement, 3, count_first, 0),
    CHANGE(REQUIREMENTS, requirement, 3, count_count, 9),
    CHANGE(REQUIREMENTS, requirement, 3, count_fact, MANY), /* beside counts */
    CHANGE(REQUIREMENTS, requirement, 4, need, 0),
    CHANGE(REQUIREMENTS, requirement, 4, cap_first, 9),
    CHANGE(REQUIREMENTS, requirement, 4, cap_count, UINT32_MAX),
    CHANGE(REQUIREMENTS, requirement, 4, count_fact, MANY),
    CHANGE(REQUIREMENTS, requirement, 4, issued, 4),
    CHANGE(REQUIREMENTS, requirement, 4, age_unit, 'D'),
    CHANGE(REQUIREMENTS, requirement, 7, table, 0),
    CHANGE(REQUIREMENTS, requirement, 7, table, 99),
    CHANGE(REQUIREMENTS, requirement, 7, cap_count, 1),
    CHANGE(REQUIREMENTS, requirement, 8, count_fact, YES),
    CHANGE(REQUIREMENTS, requirement, 8, count_fact, 99),
    CHANGE(REQUIREMENTS, requirement, 9, holds, 99),
    CHANGE(REQUIREMENTS, requirement, 10, holds, 2),
    CHANGE(REQUIREMENTS, requirement, 10, end, 12),
};

static void *open_image(size_t *length, enum zn_status expected) {
  const struct zn_book *book;
  void *image = builder_image(whole_book(), length);
  assert_int_equal(zn_open(image, *length, &book), expected);
  return image;
}

static char *record_of(void *image, enum zn_section section, uint32_t record) {
  const struct zn_image_section *entry =
      (const struct zn_image_section *)(const void *)((char *)image + sizeof(struct zn_image_header)) + (section - 1);
  return (char *)image + entry->offset + (size_t)record * entry->record_size;
}

static void each_wrong_number_is_refused(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
    const struct zn_book *book;
    size_t length;
    void *image = open_image(&length, ZN_OK);
    memcpy(record_of(image, changes[i].section, changes[i].record) + changes[i].at, &changes[i].value, changes[i].size);
    builder_seal(image);
    enum zn_status status = zn_open(image, length, &book);
    if (status != ZN_IMAGE_VALUE) fail_msg("%s: %s", changes[i].name, zn_status_code(status));
    free(image);
  }
}

/* The order names computed facts, each once, behind those that it reads. */
static void orders_that_do_not_compute_are_refused(void **state) {
  (void)state;
  static const zn_fact orders[][2] = {{OF_AGE, AGE}, {AGE, AGE}, {AGE, YES}, {AGE, 0}, {AGE, 99}};
  for (size_t i = 0; i < sizeof orders / sizeof *orders; i++) {
    const struct zn_book *book;
    size_t length;
    void *image = open_image(&length, ZN_OK);
    uint32_t first;
    memcpy(&first, record_of(image, ZN_SECTION_BOOK, 0) + offsetof(struct zn_image_book, order_first), sizeof first);
    memcpy(record_of(image, ZN_SECTION_LISTS, first), orders[i], sizeof orders[i]);
    builder_seal(image);
    assert_int_equal(zn_open(image, length, &book), ZN_IMAGE_VALUE);
    free(image);
  }
}

/* A stack that would run over: as many tests pushed as it has room for, and one more. */
static void deep_programs_are_refused(void **state) {
  (void)state;
  for (uint32_t depth = ZN_STACK_MAX; depth <= ZN_STACK_MAX + 1; depth++) {
    struct zn_image_code code[2 * ZN_STACK_MAX + 1];
    uint32_t count = 0;
    const struct zn_book *book;
    size_t length;
    struct builder *b = builder_new();
    for (; count < depth; count++) code[count] = (struct zn_image_code){.op = ZN_CODE_TRUE};
    for (; count < 2 * depth - 1; count++) code[count] = (struct zn_image_code){.op = ZN_CODE_JOIN, .join = ZN_JOIN_AND};
    builder_program(b, code, count);
    void *image = builder_image(b, &length);
    assert_int_equal(zn_open(image, length, &book), depth == ZN_STACK_MAX ? ZN_OK : ZN_IMAGE_VALUE);
    free(image);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(each_wrong_number_is_refused),
                                     cmocka_unit_test(orders_that_do_not_compute_are_refused),
                                     cmocka_unit_test(deep_programs_are_refused)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
