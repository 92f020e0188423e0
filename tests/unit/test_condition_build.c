/* test_condition_build.c: facts, conditions and what hangs on them: what the model holds of YAML, and that mistakes are said at their place
 * and once. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "compile_text.h"

/* Facts of every kind, numbered as in the enum below; a test adds its business. */
#define FACTS                                                                                                     \
  "facts:\n"                                                                                                      \
  "  urgent: {type: bool, ask: {en: Urgent, zh-CN: 加急}, usually: false}\n"                                  \
  "  branches: {type: int, ask: {en: How many, zh-CN: 几个}, usually: -3}\n"                                  \
  "  birth: {type: date, ask: {en: Born, zh-CN: 生日}}\n"                                                     \
  "  ends: {type: date, ask: {en: Ends, zh-CN: 到期}, usually: 2026-02-28}\n"                                 \
  "  home: {type: division, ask: {en: Where, zh-CN: 哪里}}\n"                                                 \
  "  kind: {ask: {en: Kind, zh-CN: 类型}, usually: b, type: [{a: {en: A, zh-CN: 甲}}, {b: {en: B, zh-CN: 乙}}, {c: {en: C, zh-CN: 丙}}]}\n" \
  "  trades: {ask: {en: Trades, zh-CN: 行业}, usually: [x, z], type: {any-of-values: [{x: {en: X, zh-CN: 子}, w: {en: W, zh-CN: 丑}}, " \
  "{z: {en: Z, zh-CN: 寅}}]}}\n" \
  "  age: {type: age, from: birth}\n"                                                                             \
  "  minor: {is: {age: {under: 18}}}\n"                                                                           \
  "divisions: {\"10\": {name: North}, \"11\": {name: South, parent: \"10\"}}\n"
#define BUSINESS                                                         \
  "businesses:\n"                                                        \
  "  renew:\n"                                                           \
  "    title: {en: Renewal, zh-CN: 续期}\n"                              \
  "    channels: [counter]\n"

enum { urgent = ZN_SLOT_FACTS + 1, branches, birth, ends, home, kind, trades, age, minor };

/* The business `renew` with more lines. */
static struct compiled with(const char *lines) {
  static char text[1 << 20];
  snprintf(text, sizeof text, "%s%s%s", FACTS, BUSINESS, lines);
  return compile_texts(small_book, text);
}

static const struct business *renewal(const struct compiled *compiled) { return &compiled->model->businesses.items[1]; }

/* The condition of a requirement, written between braces. */
static const struct cond *condition(struct compiled *compiled, const char *text) {
  char lines[4096];
  snprintf(lines, sizeof lines, "    requires: {document: letter, when: %s}\n", text);
  *compiled = with(lines);
  return renewal(compiled)->requires->when;
}

static void assert_range(const char *text, uint32_t slot, int64_t low, int64_t high) {
  struct compiled compiled;
  const struct cond *cond = condition(&compiled, text);
  assert_non_null(cond);
  assert_int_equal(cond->kind, cond_range);
  assert_int_equal(cond->slot, slot);
  assert_true(cond->low == low);
  assert_true(cond->high == high);
  compiled_free(&compiled);
}

static void assert_values(const char *text, enum cond_kind cond_kind, uint32_t slot, size_t count, int64_t first, int64_t last) {
  struct compiled compiled;
  const struct cond *cond = condition(&compiled, text);
  assert_non_null(cond);
  assert_int_equal(cond->kind, cond_kind);
  assert_int_equal(cond->slot, slot);
  assert_int_equal(cond->values.count, count);
  assert_int_equal(cond->values.items[0], first);
  assert_int_equal(cond->values.items[count - 1], last);
  compiled_free(&compiled);
}

static void assert_codes(const char *lines, const char *codes) {
  struct compiled compiled = with(lines);
  assert_string_equal(compiled_codes(&compiled), codes);
  compiled_free(&compiled);
}

static void test_facts(void **state) {
  struct compiled compiled = with("    requires: none\n");
  const struct fact *facts = compiled.model->facts.items;
  static const enum zn_fact_type types[] = {ZN_FACT_BOOL, ZN_FACT_INT, ZN_FACT_DATE, ZN_FACT_DATE, ZN_FACT_DIVISION,
                                            ZN_FACT_ENUM, ZN_FACT_SET, ZN_FACT_AGE, ZN_FACT_DERIVED};
  (void)state;
  assert_int_equal(diags_errors(compiled.diags), 0);
  assert_int_equal(compiled.model->facts.count, 10);
  for (size_t i = 1; i < 10; i++) assert_int_equal(facts[i].type, types[i - 1]);
  assert_true(facts[1].has_usually);
  assert_int_equal(facts[2].usually, -3);
  assert_false(facts[3].has_usually);
  assert_int_equal(facts[4].usually, zn_day_from(2026, 2, 28));
  assert_int_equal(facts[6].usually, 2);
  assert_int_equal(facts[6].values.count, 3);
  assert_int_equal(facts[7].usually, 1 | 4);
  assert_string_equal(facts[7].values.items[1].id, "w");
  assert_int_equal(facts[8].from.index, 3);
  assert_int_equal(facts[9].is->slot, age);
  compiled_free(&compiled);
}

static void test_constants_are_ranges(void **state) {
  (void)state;
  assert_range("{urgent: true}", urgent, 1, 1);
  assert_range("{minor: false}", minor, 0, 0);
  assert_range("{branches: -7}", branches, -7, -7);
  assert_range("{branches: {under: 5}}", branches, INT64_MIN, 4);
  assert_range("{branches: {over: -999999999999999999}}", branches, -999999999999999998, INT64_MAX);
  assert_range("{age: {at-least: 12, at-most: 17}}", age, 12, 17);
  assert_range("{birth: 2026-02-28}", birth, zn_day_from(2026, 2, 28), zn_day_from(2026, 2, 28));
  assert_range("{birth: {is: 2024-02-29 + P1Y}}", birth, zn_day_from(2025, 2, 28), zn_day_from(2025, 2, 28));
  assert_range("{birth: {after: 2026-01-01, before: 2026-01-31 + P1M}}", birth, zn_day_from(2026, 1, 2), zn_day_from(2026, 2, 27));
  assert_range("{today: {until: 2026-06-01 - P1D}}", ZN_SLOT_TODAY, INT64_MIN, zn_day_from(2026, 5, 31));
}

static void test_values(void **state) {
  (void)state;
  assert_values("{kind: b}", cond_member, kind, 1, 2, 2);
  assert_values("{kind: [a, c]}", cond_member, kind, 2, 1, 3);
  assert_values("{trades: [z, x]}", cond_holds, trades, 2, 3, 1);
  assert_values("{home: [\"10\", \"11\"]}", cond_within, home, 2, 1, 2);
  assert_values("{region: \"11\"}", cond_within, ZN_SLOT_REGION, 1, 2, 2);
  assert_values("{channel: counter}", cond_member, ZN_SLOT_CHANNEL, 1, 1, 1);
}

static void test_several_numbers_are_alternatives(void **state) {
  struct compiled compiled;
  const struct cond *cond = condition(&compiled, "{branches: [1, 5]}");
  (void)state;
  assert_int_equal(cond->kind, cond_any);
  assert_int_equal(cond->children.count, 2);
  assert_int_equal(cond->children.items[1]->low, 5);
  compiled_free(&compiled);
}

static void test_days_after_facts(void **state) {
  struct compiled compiled;
  const struct cond *cond = condition(&compiled, "{birth: {from: today - P3M, before: ends + P1Y}}");
  (void)state;
  assert_int_equal(cond->kind, cond_all);
  const struct cond *from = cond->children.items[0], *before = cond->children.items[1];
  assert_int_equal(from->kind, cond_day);
  assert_int_equal(from->slot, birth);
  assert_int_equal(from->relation, ZN_CODE_FROM);
  assert_int_equal(from->day.base, ZN_SLOT_TODAY);
  assert_int_equal(from->day.number, -3);
  assert_int_equal(from->day.unit, 'M');
  assert_int_equal(before->relation, ZN_CODE_BEFORE);
  assert_int_equal(before->day.base, ends);
  compiled_free(&compiled);
}

static void test_groups(void **state) {
  struct compiled compiled;
  const struct cond *cond = condition(&compiled, "{urgent: true, any: [{kind: a}, {not: {minor: true}}, {may-use: renew}]}");
  (void)state;
  assert_int_equal(cond->kind, cond_all);
  const struct cond *any = cond->children.items[1];
  assert_int_equal(any->kind, cond_any);
  assert_int_equal(any->children.count, 3);
  assert_int_equal(any->children.items[1]->kind, cond_not);
  assert_int_equal(any->children.items[1]->children.items[0]->slot, minor);
  assert_int_equal(any->children.items[2]->business.index, 1);
  compiled_free(&compiled);
}

/* Ten thousand alternatives and more are one list. */
static void test_wide(void **state) {
  char *text = malloc(1 << 20), *end = text;
  (void)state;
  end += sprintf(end, "    requires: {document: letter, when: {any: [");
  for (int i = 0; i < 12000; i++) end += sprintf(end, "%s{branches: %d}", i ? ", " : "", i);
  sprintf(end, "]}}\n");
  struct compiled compiled = with(text);
  assert_int_equal(diags_errors(compiled.diags), 0);
  assert_int_equal(renewal(&compiled)->requires->when->children.count, 12000);
  assert_int_equal(renewal(&compiled)->requires->when->children.items[11999]->high, 11999);
  compiled_free(&compiled);
  free(text);
}

static void test_requirement_keys(void **state) {
  struct compiled compiled = with(
      "    requires:\n"
      "      each: [{max-age: P6M, when: {urgent: true}}]\n"
      "      all-of:\n"
      "        - {document: letter, unless: {minor: true}, channels: [counter], max-age: P3M, issued: {from: today - P1Y}, expires: {after: ends},\n"
      "           copies: [{is: 3, when: {urgent: true}}, 2], marks: [{mark: seal, when: {kind: a}}, stamp], same-day: [seal, stamp]}\n"
      "        - {document: card, copies: branches}\n"
      "        - {id: score, points: 100, from: [{document: token, worth: 70, further: 15}], at-most: [{count: 3, documents: [token]}]}\n"
      "        - {id: some, at-least: 1, from: [{document: number}, {document: licence, form: original}]}\n"
      "        - {id: table, depending-on: kind, is: {\"a, b\": none, c: {set: more}}}\n"
      "        - {id: duty, holds: {branches: {over: 0}}, text: {en: Have some., zh-CN: 有网点。}}\n"
      "        - {id: gap, unclear: {en: Cut., zh-CN: 残缺。}}\n"
      "sets: {more: {id: more, document: letter}}\n");
  const struct rule *root = renewal(&compiled)->requires, *const *rules = (const struct rule *const *)root->children.items;
  (void)state;
  assert_int_equal(root->each.items[0].max_age.number, 6);
  assert_int_equal(root->each.items[0].when->slot, urgent);
  assert_int_equal(rules[0]->unless->slot, minor);
  assert_int_equal(rules[0]->channels.items[0].index, 1);
  assert_int_equal(rules[0]->max_age.unit, 'M');
  assert_int_equal(rules[0]->issued->slot, ZN_SLOT_ISSUED);
  assert_int_equal(rules[0]->expires->day.base, ends);
  assert_int_equal(rules[0]->variants.count, 2);
  assert_int_equal(rules[0]->variants.items[0].copies, 3);
  assert_null(rules[0]->variants.items[1].when);
  assert_int_equal(rules[0]->marks.items[0].when->kind, cond_member);
  assert_int_equal(rules[0]->same_day.count, 2);
  assert_int_equal(rules[1]->copies_fact.index, 2);
  assert_int_equal(rules[2]->kind, rule_points);
  assert_int_equal(rules[2]->need, 100);
  assert_int_equal(rules[2]->children.items[0]->further, 15);
  assert_int_equal(rules[2]->caps.items[0].count, 3);
  assert_int_equal(rules[3]->kind, rule_at_least);
  assert_int_equal(rules[4]->rows.count, 2);
  assert_int_equal(rules[4]->rows.items[0].values.items[1], 2);
  assert_int_equal(rules[4]->rows.items[1].rule->set.index, 1);
  assert_int_equal(rules[5]->holds->low, 1);
  assert_int_equal(rules[6]->kind, rule_unclear);
  assert_string_equal(text_in(&rules[6]->text, 0), "Cut.");
  assert_int_equal(diags_errors(compiled.diags), 0);
  compiled_free(&compiled);
}

static void test_terms(void **state) {
  struct compiled compiled = with(
      "    requires: none\n"
      "    eligible:\n"
      "      - {window: {of: ends, from: -P90D, until: P0D}, otherwise: {text: {en: Later., zh-CN: 以后。}}}\n"
      "      - {must: {minor: false}, when: {urgent: true}, unclear: {en: Cut., zh-CN: 残缺。}}\n"
      "    fees:\n"
      "      currency: CNY\n"
      "      lines:\n"
      "        - {id: one, name: {en: One, zh-CN: 一}, amount: 12.5, per: [branches, {fact: age, every: 10}]}\n"
      "        - {id: two, name: {en: Two, zh-CN: 二}, amount: 0.0001, when: {urgent: true}}\n"
      "        - {id: open, name: {en: Open, zh-CN: 未定}, amount: not-stated}\n"
      "      exempt: [{when: {minor: true}, lines: [open]}, {when: {kind: a}}]\n"
      "    results: [{text: {en: Card, zh-CN: 证}, valid: P3Y, when: {minor: true}}, {valid-until: ends + P6M}]\n"
      "    time-limit: {promised: {days: 5, working: true}}\n"
      "    visits: {count: 2}\n"
      "    examples: [{submit: [], facts: {trades: [x, z], home: \"11\", kind: c}, expect: {verdict: satisfied,\n"
      "                fee: {total: \"12.50\", open: [open]},\n"
      "                questions: [urgent, channel], result: {valid: P3Y}, opens: 2026-01-02}}]\n");
  const struct business *business = renewal(&compiled);
  (void)state;
  assert_int_equal(diags_errors(compiled.diags), 0);
  const struct eligible *window = &business->eligible.items[0];
  assert_int_equal(window->must->children.count, 2);
  assert_int_equal(window->must->children.items[0]->day.number, -90);
  assert_int_equal(window->must->children.items[1]->relation, ZN_CODE_UNTIL);
  assert_true(window->otherwise.has_opens);
  assert_int_equal(window->otherwise.opens.base, ends);
  assert_int_equal(business->eligible.items[1].when->slot, urgent);
  assert_int_equal(business->fees.lines.items[0].amount, 125000);
  assert_int_equal(business->fees.lines.items[0].per.items[0].every, 1);
  assert_int_equal(business->fees.lines.items[0].per.items[1].every, 10);
  assert_int_equal(business->fees.lines.items[1].amount, 1);
  assert_true(business->fees.lines.items[2].not_stated);
  assert_int_equal(business->fees.exemptions.items[0].lines.items[0].index, 3);
  assert_int_equal(business->results.items[0].valid.number, 3);
  assert_int_equal(business->results.items[1].until.base, ends);
  assert_int_equal(business->time_limit.days, 5);
  assert_int_equal(business->visits.count, 2);
  const struct example *example = &business->examples.items[0];
  assert_int_equal(example->facts.items[0].value, 1 | 4);
  assert_int_equal(example->facts.items[1].value, 2);
  assert_int_equal(example->fee_total, 125000);
  assert_int_equal(example->questions.items[0].index, 1);
  assert_int_equal(example->questions.items[1].index, 0);
  assert_int_equal(example->opens, zn_day_from(2026, 1, 2));
  compiled_free(&compiled);
}

/* Each version is the one before it in time, with what it says anew. */
static void test_versions(void **state) {
  struct compiled compiled = with(
      "    requires: {document: letter}\n"
      "    fees: none\n"
      "    versions:\n"
      "      - {effective: {from: 2027-01-01}, requires: {document: card}}\n"
      "      - {effective: {seen: 2026-01-01}, title: {en: Second, zh-CN: 第二}, fees: not-stated}\n");
  const struct business *business = renewal(&compiled);
  (void)state;
  assert_int_equal(diags_errors(compiled.diags), 0);
  assert_int_equal(business->versions.count, 2);
  const struct business *second = business->versions.items[0], *third = business->versions.items[1];
  assert_true(business->fees.none);
  assert_string_equal(second->record.id, "renew");
  assert_string_equal(text_in(&second->title, 0), "Second");
  assert_true(second->fees.not_stated);
  assert_ptr_equal(second->requires, business->requires);
  assert_int_equal(third->record.from, zn_day_from(2027, 1, 1));
  assert_string_equal(text_in(&third->title, 0), "Second");
  assert_int_equal(third->requires->documents.items[0].index, 3);
  compiled_free(&compiled);
}

static void test_mistakes_have_places(void **state) {
  (void)state;
  assert_codes("    requires: {document: letter, when: {urgnet: true}}\n", "E0301 16:41");
  assert_codes("    requires: {document: letter, when: {kind: [a, a]}}\n", "E0309 16:51");
  assert_codes("    requires: {document: letter, when: {birth: 2026-02-30}}\n", "E0318 16:48");
  assert_codes("    requires: {document: letter, when: {branches: 1.5}}\n", "E0228 16:51");
  assert_codes("    requires: {document: letter, when: {branches: {under: 9999999999999999999}}}\n", "E0206 16:59");
  assert_codes("    requires: {document: letter, when: {kind: {over: 1, under: 2}}}\n", "E0319 16:48, E0319 16:57");
  assert_codes("    requires: {document: letter, when: {age: {over: 17, at-least: 18}}}\n", "E0320 16:57");
  assert_codes("    requires: {document: letter, when: {}}\n", "E0217 16:40");
  assert_codes("    requires: {document: letter, when: {any: {urgent: true}}}\n", "E0203 16:46");
  assert_codes("    requires: {document: letter, copies: minor}\n", "E0324 16:42");
  assert_codes("    requires: {id: t, depending-on: kind, is: {a: none, \"b, d\": none}}\n", "E0318 16:57");
  assert_codes("    requires: {id: t, at-least: 1}\n", "E0216 16:23");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_facts),
      cmocka_unit_test(test_constants_are_ranges),
      cmocka_unit_test(test_values),
      cmocka_unit_test(test_several_numbers_are_alternatives),
      cmocka_unit_test(test_days_after_facts),
      cmocka_unit_test(test_groups),
      cmocka_unit_test(test_wide),
      cmocka_unit_test(test_requirement_keys),
      cmocka_unit_test(test_terms),
      cmocka_unit_test(test_versions),
      cmocka_unit_test(test_mistakes_have_places),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
