/* test_build.c: names, texts and records: what the model holds of YAML, and that mistakes are said once, without what would only follow
 * from them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "compile_text.h"
#include "names.h"

static const char *const plain_business =
    "businesses:\n"
    "  renew:\n"
    "    title: {en: Renewal, zh-CN: 续期}\n"
    "    channels: [counter]\n"
    "    effective: {from: 2026-01-01, until: 2026-12-31}\n"
    "    source: [{in: guide, at: \"1\", quote: words}, {in: guide, at: \"2\"}]\n"
    "    note: {zh-CN: 备注}\n"
    "    requires: {document: letter, copies: 2, marks: [{mark: stamp, by: guardian}], specs: [colour]}\n";

static void test_text_falls_back(void **state) {
  struct text both = {.in = {"one", "two"}}, second = {.in = {NULL, "two"}}, none = {0};
  (void)state;
  assert_string_equal(text_in(&both, 1), "two");
  assert_string_equal(text_in(&both, 2), "one");
  assert_int_equal(text_language(&both, 2), 0);
  assert_string_equal(text_in(&second, 0), "two");
  assert_int_equal(text_language(&second, 0), 1);
  assert_int_equal(text_language(&second, 1), 1);
  assert_string_equal(text_in(&none, 0), "");
  assert_string_equal(text_in(&both, 1000), "one");
  assert_true(text_given(&second));
  assert_false(text_given(&none));
}

/* What has no words is the same in every language; a word without a tag is of the first. */
static void test_codes_need_no_translation(void **state) {
  (void)state;
  struct compiled compiled = compile_texts(small_book, "facts: {class: {ask: {en: Class, zh-CN: 级别}, type: [{a4: A4}, {c1e: C1E-2}]}}\n");
  assert_int_equal(diags_errors(compiled.diags), 0);
  const struct fact *fact = &compiled.model->facts.items[1];
  assert_int_equal(text_language(&fact->values.items[0].name, 1), 1);
  assert_string_equal(text_in(&fact->values.items[0].name, 1), "A4");
  assert_string_equal(text_in(&fact->values.items[1].name, 1), "C1E-2");
  compiled_free(&compiled);
  compiled = compile_texts(small_book, "facts: {class: {ask: {en: Class, zh-CN: 级别}, type: [{car: Car}, {a: A}]}}\n");
  assert_int_equal(diags_errors(compiled.diags), 1);
  assert_non_null(strstr(compiled_codes(&compiled), "E0306 1:"));
  compiled_free(&compiled);
}

static void test_names_are_found(void **state) {
  struct arena *arena = arena_new();
  struct diags *diags = diags_new(arena);
  struct names names = {.kind = "thing"};
  const struct mark mark = {.line = 1, .column = 1};
  (void)state;
  assert_null(names_find(&names, "a"));
  for (uint32_t i = 1; i <= 1000; i++) assert_non_null(names_add(arena, diags, &names, arena_printf(arena, "name-%u", i), mark, i));
  for (uint32_t i = 1; i <= 1000; i++) assert_int_equal(names_find(&names, arena_printf(arena, "name-%u", i))->index, i);
  assert_null(names_find(&names, "name-1001"));
  assert_string_equal(names_suggest(arena, &names, "nmae-7"), "name-7");
  assert_null(names_add(arena, diags, &names, "name-7", mark, 1001));
  assert_int_equal(diags_errors(diags), 1);
  arena_free(arena);
}

static void test_reserved_name_is_given_once(void **state) {
  struct arena *arena = arena_new();
  struct diags *diags = diags_new(arena);
  struct names names = {.kind = "thing"};
  (void)state;
  names_add(arena, diags, &names, "applicant", (struct mark){0}, 1);
  assert_int_equal(names_add(arena, diags, &names, "applicant", (struct mark){.line = 3}, 7)->index, 1);
  assert_int_equal(names_find(&names, "applicant")->mark.line, 3);
  assert_null(names_add(arena, diags, &names, "applicant", (struct mark){.line = 5}, 8));
  arena_free(arena);
}

static void test_records(void **state) {
  struct compiled compiled = compile_texts(small_book, plain_business);
  const struct model *model = compiled.model;
  const struct business *business = &model->businesses.items[1];
  (void)state;
  assert_int_equal(diags_errors(compiled.diags), 0);
  assert_int_equal(model->offset_minutes, -570);
  assert_int_equal(model->language_count, 2);
  assert_int_equal(model->documents.count, 6);
  assert_string_equal(model->parties.items[1].record.id, "applicant");
  assert_true(text_given(&model->parties.items[1].name));
  assert_int_equal(model->marks.items[2].by.index, 2);
  assert_int_equal(model->documents.items[4].kind, ZN_OBJECT);
  assert_int_equal(business->record.from, zn_day_from(2026, 1, 1));
  assert_int_equal(business->record.until, zn_day_from(2026, 12, 31));
  assert_int_equal(business->record.sources.count, 2);
  assert_string_equal(business->record.sources.items[0].quote, "words");
  assert_int_equal(business->record.sources.items[1].source.index, 1);
  assert_string_equal(text_in(&business->record.note, 0), "备注");
  assert_int_equal(business->requires->copies, 2);
  assert_int_equal(business->requires->shown, -1);
  assert_int_equal(business->requires->marks.items[0].by.index, 3);
  assert_string_equal(text_in(&model->messages[ZN_MESSAGE_UNIT], 1), "份");
  compiled_free(&compiled);
}

static void test_applicant_may_be_named(void **state) {
  struct compiled compiled = compile_texts(small_book, "parties: {applicant: {en: the firm, zh-CN: 本单位}, other: {en: O, zh-CN: 他}}\n");
  (void)state;
  assert_int_equal(compiled.model->parties.count, 5);
  assert_string_equal(text_in(&compiled.model->parties.items[1].name, 0), "the firm");
  assert_string_equal(compiled.model->parties.items[4].record.id, "other");
  compiled_free(&compiled);
}

static void test_messages_are_replaced(void **state) {
  struct compiled compiled = compile_texts(small_book, "messages: {missing: {en: \"No {label}\", zh-CN: \"没有{label}\"}}\n");
  (void)state;
  assert_string_equal(text_in(&compiled.model->messages[ZN_MESSAGE_MISSING], 1), "没有{label}");
  assert_true(text_given(&compiled.model->messages[ZN_MESSAGE_TOO_FEW]));
  assert_int_equal(diags_errors(compiled.diags), 0);
  compiled_free(&compiled);
}

/* What the second file of a book is told, after that of small_book, whose unused things are no matter here. */
struct mistake { const char *text, *codes; };

static void test_mistakes_are_told_once(void **state) {
  static const struct mistake mistakes[] = {
      /* a misshapen part is not missed as well */
      {"documents: {Bad: {name: {en: B, zh-CN: 乙}, kind: paper}}\n", "E0205 1:13"},
      {"documents: {photo: {name: {en: B, zh-CN: 乙}, kind: paper, form: copy}}\n"
       "businesses: {a: {title: {en: A, zh-CN: 甲}, channels: [counter], requires: {document: photo}}}\n", "E0204 1:65"},
      {"businesses: {a: {title: {en: A, zh-CN: 甲}, channels: [counter], requires: {document: licence, form: copy}}}\n", "E0204 1:101"},
      {"businesses: {a: {title: {en: A, zh-CN: 甲}, channels: [counter], requires: {id: B, any-of: [{document: card}]}}}\n", "E0205 1:80"},
      /* nor is a reference to what exists, but is wrong in itself */
      {"businesses: {a: {title: {en: A, zh-CN: 甲}, channels: [counter], requires: none, related: [b]}, b: [x]}\n", "E0203 1:99"},
      /* an unknown document has neither form nor id */
      {"businesses: {a: {title: {en: A, zh-CN: 甲}, channels: [counter], requires: {each: [{marks: [seal]}], all-of: [{document: x}]}}}\n",
       "E0301 1:121"},
      {"businesses: {a: {title: {en: A, fr: B}, channels: [counter], requires: none}}\n", "E0305 1:33"},
  };
  (void)state;
  for (size_t i = 0; i < sizeof mistakes / sizeof *mistakes; i++) {
    struct compiled compiled = compile_texts(small_book, mistakes[i].text);
    assert_string_equal(compiled_codes(&compiled), mistakes[i].codes);
    compiled_free(&compiled);
  }
}

static void test_without_a_book(void **state) {
  struct compiled compiled = compile_texts("channels: {counter: {en: C, zh: 窗口}}\n", "documents: {a: {name: A, kind: object}}\n");
  (void)state;
  assert_string_equal(compiled_codes(&compiled), "E0303 0:0");
  compiled_free(&compiled);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_text_falls_back), cmocka_unit_test(test_codes_need_no_translation), cmocka_unit_test(test_names_are_found),
      cmocka_unit_test(test_reserved_name_is_given_once), cmocka_unit_test(test_records),
      cmocka_unit_test(test_applicant_may_be_named), cmocka_unit_test(test_messages_are_replaced),
      cmocka_unit_test(test_mistakes_are_told_once), cmocka_unit_test(test_without_a_book),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
