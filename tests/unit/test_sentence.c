/* test_sentence.c: conditions as people read them, in three languages: every kind of test and its opposite, groups within groups, derived
 * facts, plural forms, and conditions too large to read. */
#include "sentence.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "compile_text.h"
#include "emit.h"

static const char *const book =
    "book: {id: b, title: {en: B, zh-CN: 书, ar: كتاب}, publisher: {en: P, zh-CN: 某, ar: ن}, "
    "languages: [en, zh-CN, ar], timezone: \"+08:00\"}\n"
    "sources: {guide: {title: {en: G, zh-CN: 指南, ar: د}, seen: 2026-11-22}}\n"
    "channels: {online: {en: Online, zh-CN: 网上办理, ar: عبر الإنترنت}, counter: {en: Counter, zh-CN: 现场办理, ar: الشباك}}\n"
    "divisions:\n"
    "  D1: {name: {en: North, zh-CN: 北部, ar: الشمال}}\n"
    "  D2: {name: {en: South, zh-CN: 南部, ar: الجنوب}}\n"
    "offices:\n"
    "  hall: {name: {en: Hall, zh-CN: 大厅, ar: القاعة}, division: D1, public: true, counters: [{address: A, phones: not-stated}]}\n"
    "  desk: {division: D2, public: true, counters: [{address: A, phones: not-stated}]}\n"
    "businesses:\n"
    "  renew: {title: {en: Renewal, zh-CN: 续期, ar: التجديد}, channels: [counter], requires: none}\n"
    "facts:\n"
    "  urgent: {type: bool, ask: {en: \"Is it urgent?\", zh-CN: 是否加急？, ar: هل الأمر عاجل؟}}\n"
    "  lost:\n"
    "    type: bool\n"
    "    ask: {en: \"Was it lost?\", zh-CN: 是否遗失？, ar: هل فُقد؟}\n"
    "    name: {en: it was lost, zh-CN: 证件已遗失, ar: فُقدت الوثيقة}\n"
    "    opposite: {en: it was not lost, zh-CN: 证件未遗失, ar: لم تُفقد الوثيقة}\n"
    "  wet: {type: bool, ask: {en: \"Is it wet?\", zh-CN: 是否受潮？, ar: هل ابتل؟}, name: {en: it is wet, zh-CN: 已受潮, ar: ابتل}}\n"
    "  born: {type: date, ask: {en: \"When were you born?\", zh-CN: 出生日期？, ar: متى وُلدت؟}}\n"
    "  ends:\n"
    "    type: date\n"
    "    ask: {en: \"When does it end?\", zh-CN: 何时到期？, ar: متى ينتهي؟}\n"
    "    name: {en: its expiry, zh-CN: 到期日, ar: تاريخ الانتهاء}\n"
    "  age: {type: age, from: born}\n"
    "  child: {type: age, from: born, name: {en: the child's age, zh-CN: 儿童年龄, ar: عمر الطفل}}\n"
    "  seals: {type: int, ask: {en: \"How many seals?\", zh-CN: 多少枚印章？, ar: كم ختما؟},\n"
    "          name: {en: the number of seals, zh-CN: 印章数量, ar: عدد الأختام}}\n"
    "  kind:\n"
    "    ask: {en: \"What kind is it?\", zh-CN: 属于哪类？, ar: ما نوعه؟}\n"
    "    type: [{firm: {en: firm, zh-CN: 企业, ar: شركة}}, {club: {en: club, zh-CN: 社团, ar: ناد}}]\n"
    "  fields:\n"
    "    ask: {en: \"Which fields?\", zh-CN: 哪些行业？, ar: أي مجالات؟}\n"
    "    type: {any-of-values: [{trade: {en: trade, zh-CN: 贸易, ar: تجارة}}, {health: {en: health, zh-CN: 卫生, ar: صحة}}]}\n"
    "  home: {type: division, ask: {en: \"Where do you live?\", zh-CN: 您住在哪里？, ar: أين تسكن؟}}\n"
    "  minor: {is: {child: {under: 18}}}\n"
    "  frail: {is: {any: [{minor: true}, {child: {at-least: 80}}]},\n"
    "          name: {en: the holder is frail, zh-CN: 持有人需照顾, ar: صاحب الطلب ضعيف}}\n";

/* The condition of the fact `it`, in a language. */
static const char *said(struct compiled *compiled, zn_language language) {
  const struct model *model = compiled->model;
  const struct texts *texts = texts_read(compiled->arena, model->languages, model->language_count);
  const struct cond *is = model->facts.items[model->facts.count - 1].is;
  assert_non_null(is); /* some of them never hold, which the checks tell */
  return sentence_condition(compiled->arena, texts, model, is, language);
}

struct row { const char *cond, *english, *chinese, *arabic; };

static void say_rows(const struct row *rows, size_t count) {
  for (size_t i = 0; i < count; i++) {
    static char second[4096];
    snprintf(second, sizeof second, "facts: {it: {is: %s}}\n", rows[i].cond);
    struct compiled compiled = compile_texts(book, second);
    assert_string_equal(said(&compiled, 0), rows[i].english);
    assert_string_equal(said(&compiled, 1), rows[i].chinese);
    assert_string_equal(said(&compiled, 2), rows[i].arabic);
    compiled_free(&compiled);
  }
}
#define SAY_ROWS(rows) say_rows(rows, sizeof(rows) / sizeof *(rows))

static void tests_and_their_opposites(void **state) {
  (void)state;
  static const struct row rows[] = {
      {"{urgent: true}", "the answer to “Is it urgent?” is “yes”",
       "“是否加急？”的回答为“是”",
       "جواب السؤال «هل الأمر عاجل؟»: «نعم»"},
      {"{urgent: false}", "the answer to “Is it urgent?” is “no”",
       "“是否加急？”的回答为“否”",
       "جواب السؤال «هل الأمر عاجل؟»: «لا»"},
      {"{not: {urgent: true}}", "the answer to “Is it urgent?” is “no”",
       "“是否加急？”的回答为“否”",
       "جواب السؤال «هل الأمر عاجل؟»: «لا»"},
      {"{lost: true}", "it was lost",
       "证件已遗失",
       "فُقدت الوثيقة"},
      {"{lost: false}", "it was not lost",
       "证件未遗失",
       "لم تُفقد الوثيقة"},
      {"{wet: false}", "the answer to “Is it wet?” is “no”",
       "“是否受潮？”的回答为“否”",
       "جواب السؤال «هل ابتل؟»: «لا»"},
      {"{kind: firm}", "the answer to “What kind is it?” is “firm”",
       "“属于哪类？”的回答为“企业”",
       "جواب السؤال «ما نوعه؟»: «شركة»"},
      {"{kind: [firm, club]}", "the answer to “What kind is it?” is “firm” or “club”",
       "“属于哪类？”的回答为“企业”或“社团”",
       "جواب السؤال «ما نوعه؟»: «شركة» أو «ناد»"},
      {"{not: {kind: firm}}", "the answer to “What kind is it?” is not “firm”",
       "“属于哪类？”的回答不是“企业”",
       "جواب السؤال «ما نوعه؟»: غير «شركة»"},
      {"{not: {kind: [firm, club]}}", "the answer to “What kind is it?” is none of these: “firm”, “club”",
       "“属于哪类？”的回答不是“企业”、“社团”中的任何一个",
       "جواب السؤال «ما نوعه؟»: ليس أيًّا مما يلي: «شركة»، «ناد»"},
      {"{fields: [trade, health]}", "“trade” or “health” is part of the answer to “Which fields?”",
       "“哪些行业？”的回答包括“贸易”或“卫生”",
       "جواب السؤال «أي مجالات؟» يشمل «تجارة» أو «صحة»"},
      {"{not: {fields: trade}}", "“trade” is not part of the answer to “Which fields?”",
       "“哪些行业？”的回答不包括“贸易”",
       "جواب السؤال «أي مجالات؟» لا يشمل «تجارة»"},
      {"{not: {fields: [trade, health]}}", "none of these is part of the answer to “Which fields?”: “trade”, “health”",
       "“哪些行业？”的回答不包括“贸易”、“卫生”中的任何一个",
       "جواب السؤال «أي مجالات؟» لا يشمل أيًّا مما يلي: «تجارة»، «صحة»"},
      {"{home: D2}", "the answer to “Where do you live?” is in South",
       "“您住在哪里？”的回答在南部",
       "جواب السؤال «أين تسكن؟»: في الجنوب"},
      {"{not: {home: D2}}", "the answer to “Where do you live?” is not in South",
       "“您住在哪里？”的回答不在南部",
       "جواب السؤال «أين تسكن؟»: خارج الجنوب"},
      {"{not: {region: [D1, D2]}}", "the place of application is in none of these: North, South",
       "办理地不在北部、南部中的任何一处",
       "مكان تقديم الطلب: ليس في أيٍّ مما يلي: الشمال، الجنوب"},
      {"{office: [hall, desk]}", "the office is Hall or South",
       "办理网点为大厅或南部",
       "المكتب: القاعة أو الجنوب"},
      {"{not: {office: hall}}", "the office is not Hall",
       "办理网点不是大厅",
       "المكتب: غير القاعة"},
      {"{channel: online}", "the way of applying is “Online”",
       "办理渠道为“网上办理”",
       "طريقة تقديم الطلب: «عبر الإنترنت»"},
      {"{seals: [1, 3, 5]}", "the number of seals is 1 or 3 or 5",
       "印章数量为1或3或5",
       "عدد الأختام: 1 أو 3 أو 5"},
      {"{not: {seals: [1, 3]}}", "the number of seals is none of these: 1, 3",
       "印章数量不是1、3中的任何一个",
       "عدد الأختام: ليس أيًّا مما يلي: 1، 3"},
      {"{not: {seals: 3}}", "the number of seals is not 3",
       "印章数量不是3",
       "عدد الأختام: غير 3"},
      {"{seals: {at-least: 2}}", "the number of seals is 2 or more",
       "印章数量至少为2",
       "عدد الأختام: 2 أو أكثر"},
      {"{seals: {under: 2}}", "the number of seals is 1 or less",
       "印章数量至多为1",
       "عدد الأختام: 1 أو أقل"},
      {"{not: {seals: {over: 2}}}", "the number of seals is 2 or less",
       "印章数量至多为2",
       "عدد الأختام: 2 أو أقل"},
      {"{seals: {at-least: 2, at-most: 4}}", "the number of seals is from 2 to 4",
       "印章数量在2到4之间（含两端）",
       "عدد الأختام: من 2 إلى 4"},
      {"{not: {seals: {at-least: 2, at-most: 4}}}", "the number of seals is 1 or less, or the number of seals is 5 or more",
       "印章数量至多为1，或者印章数量至少为5",
       "عدد الأختام: 1 أو أقل، أو عدد الأختام: 5 أو أكثر"},
      {"{age: {under: 16}}", "the age counted from the day that answers “When were you born?” is under 16 years",
       "从“出生日期？”所答日期算起的年龄未满16周岁",
       "العمر محسوبًا من اليوم المذكور في جواب السؤال «متى وُلدت؟»: أقل من 16 سنة"},
      {"{child: {under: 1}}", "the child's age is under 1 year",
       "儿童年龄未满1周岁",
       "عمر الطفل: أقل من سنة واحدة"},
      {"{child: {under: 2}}", "the child's age is under 2 years",
       "儿童年龄未满2周岁",
       "عمر الطفل: أقل من سنتين"},
      {"{child: {at-least: 3, under: 12}}", "the child's age is 3 years or over, but under 12 years",
       "儿童年龄已满3周岁、未满12周岁",
       "عمر الطفل: 3 سنوات أو أكثر، وأقل من 12 سنة"},
      {"{child: 16}", "the child's age is 16 years or over, but under 17 years",
       "儿童年龄已满16周岁、未满17周岁",
       "عمر الطفل: 16 سنة أو أكثر، وأقل من 17 سنة"},
      {"{not: {child: {under: 16}}}", "the child's age is 16 years or over",
       "儿童年龄已满16周岁",
       "عمر الطفل: 16 سنة أو أكثر"},
      {"{today: {from: 2026-07-01}}", "the day of application is no earlier than 1 July 2026",
       "受理日不早于2026年7月1日",
       "يوم تقديم الطلب: 1 يوليو 2026 أو بعده"},
      {"{today: {from: 2026-07-01, until: 2026-12-31}}",
       "the day of application is from 1 July 2026 to 31 December 2026, both days included",
       "受理日在2026年7月1日至2026年12月31日之间（含首尾两日）",
       "يوم تقديم الطلب: من 1 يوليو 2026 إلى 31 ديسمبر 2026، ويشمل ذلك اليومين الأول والأخير"},
      {"{today: {before: 2026-07-01}}", "the day of application is no later than 30 June 2026",
       "受理日不晚于2026年6月30日",
       "يوم تقديم الطلب: 30 يونيو 2026 أو قبله"},
      {"{not: {today: 2026-02-28}}", "the day of application is not 28 February 2026",
       "受理日不是2026年2月28日",
       "يوم تقديم الطلب: غير 28 فبراير 2026"},
      {"{today: {from: ends - P6M, until: ends + P2W}}",
       "the day of application is from 6 months before its expiry to 2 weeks after its expiry, both days included",
       "受理日在到期日前6个月至到期日后2周之间（含首尾两日）",
       "يوم تقديم الطلب: من اليوم الذي يسبق تاريخ الانتهاء بمدة 6 أشهر إلى اليوم الذي يلي تاريخ الانتهاء بمدة أسبوعين، ويشمل "
     "ذلك اليومين الأول والأخير"},
      {"{ends: {from: today, before: today + P4W}}",
       "its expiry is no earlier than the day of application and earlier than 4 weeks after the day of application",
       "到期日不早于受理日，并早于受理日后4周",
       "تاريخ الانتهاء: يوم تقديم الطلب أو بعده، وقبل اليوم الذي يلي يوم تقديم الطلب بمدة 4 أسابيع"},
      {"{not: {today: {from: ends - P2M}}}", "the day of application is earlier than 2 months before its expiry",
       "受理日早于到期日前2个月",
       "يوم تقديم الطلب: قبل اليوم الذي يسبق تاريخ الانتهاء بمدة شهرين"},
      {"{ends: {is: today}}", "its expiry is the day of application",
       "到期日为受理日",
       "تاريخ الانتهاء: يوم تقديم الطلب"},
      {"{not: {ends: {is: born}}}", "its expiry is not the day that answers “When were you born?”",
       "到期日不是“出生日期？”所答日期",
       "تاريخ الانتهاء: غير اليوم المذكور في جواب السؤال «متى وُلدت؟»"},
      {"{may-use: renew}", "you may use “Renewal”",
       "符合“续期”的办理条件",
       "يحق لك طلب خدمة «التجديد»"},
      {"{not: {may-use: renew}}", "you may not use “Renewal”",
       "不符合“续期”的办理条件",
       "لا يحق لك طلب خدمة «التجديد»"},
      {"{minor: true}", "the child's age is under 18 years",
       "儿童年龄未满18周岁",
       "عمر الطفل: أقل من 18 سنة"},
      {"{minor: false}", "the child's age is 18 years or over",
       "儿童年龄已满18周岁",
       "عمر الطفل: 18 سنة أو أكثر"},
      {"{frail: true}", "the holder is frail",
       "持有人需照顾",
       "صاحب الطلب ضعيف"},
      {"{frail: false}", "the child's age is 18 years or over, and the child's age is under 80 years",
       "儿童年龄已满18周岁，且儿童年龄未满80周岁",
       "عمر الطفل: 18 سنة أو أكثر، وعمر الطفل: أقل من 80 سنة"},
      {"{urgent: true, kind: firm}", "the answer to “Is it urgent?” is “yes”, and the answer to “What kind is it?” is “firm”",
       "“是否加急？”的回答为“是”，且“属于哪类？”的回答为“企业”",
       "جواب السؤال «هل الأمر عاجل؟»: «نعم»، وجواب السؤال «ما نوعه؟»: «شركة»"},
      {"{any: [{urgent: true, kind: firm}, {seals: {over: 2}}]}",
       "(the answer to “Is it urgent?” is “yes”, and the answer to “What kind is it?” is “firm”), or the number of seals is 3 or more",
       "（“是否加急？”的回答为“是”，且“属于哪类？”的回答为“企业”），或者印章数量至少为3",
       "(جواب السؤال «هل الأمر عاجل؟»: «نعم»، وجواب السؤال «ما نوعه؟»: «شركة»)، أو عدد الأختام: 3 أو أكثر"},
      {"{not: {any: [{urgent: true, kind: firm}, {seals: {over: 2}}]}}",
       "(the answer to “Is it urgent?” is “no”, or the answer to “What kind is it?” is not “firm”), and the number of seals is 2 or less",
       "（“是否加急？”的回答为“否”，或者“属于哪类？”的回答不是“企业”），且印章数量至多为2",
       "(جواب السؤال «هل الأمر عاجل؟»: «لا»، أو جواب السؤال «ما نوعه؟»: غير «شركة»)، وعدد الأختام: 2 أو أقل"},
      {"{all: [{all: [{urgent: true}, {lost: true}]}, {wet: true}]}",
       "the answer to “Is it urgent?” is “yes”, and it was lost, and it is wet",
       "“是否加急？”的回答为“是”，且证件已遗失，且已受潮",
       "جواب السؤال «هل الأمر عاجل؟»: «نعم»، وفُقدت الوثيقة، وابتل"},
      {"{any: [{seals: {over: 3, under: 2}}, {urgent: true}]}", "the answer to “Is it urgent?” is “yes”",
       "“是否加急？”的回答为“是”",
       "جواب السؤال «هل الأمر عاجل؟»: «نعم»"},
      {"{seals: {over: 3, under: 2}}", "in no case",
       "任何情形都不符合",
       "لا ينطبق في أي حال"},
  };
  SAY_ROWS(rows);
}

/* --- what is large --- */

/* `it` reads n facts, each of them the two before it twice: spelled out, it would have more tests than there are atoms. */
static const char *doubled(struct arena *arena, size_t n) {
  struct buffer text = {.arena = arena};
  buffer_text(&text, "facts:\n  f0: {is: {urgent: true}}\n  f1: {is: {kind: firm}}\n");
  for (size_t i = 2; i < n; i++)
    buffer_printf(&text, "  f%zu: {is: {any: [{f%zu: true, f%zu: false}, {f%zu: false, f%zu: true}]}}\n", i, i - 1, i - 2, i - 1, i - 2);
  buffer_printf(&text, "  it: {is: {f%zu: true}}\n", n - 1);
  return buffer_string(&text);
}

static void large_conditions_name_what_they_depend_on(void **state) {
  (void)state;
  struct arena *arena = arena_new();
  struct compiled compiled = compile_texts(book, doubled(arena, 200));
  assert_string_equal(said(&compiled, 0), "this depends on the answers to “Is it urgent?”, “What kind is it?”");
  assert_string_equal(said(&compiled, 1), "须看以下各问的回答：“是否加急？”、“属于哪类？”");
  compiled_free(&compiled);
  arena_free(arena);
}

static void a_wide_condition_comes_to_an_end(void **state) {
  (void)state;
  struct arena *arena = arena_new();
  struct buffer text = {.arena = arena};
  buffer_text(&text, "facts:\n");
  for (int i = 0; i < 20; i++) buffer_printf(&text, "  q%d: {type: bool, ask: {en: Q%d, zh-CN: 问%d, ar: س%d}}\n", i, i, i, i);
  buffer_text(&text, "  it:\n    is:\n      any:\n");
  for (int i = 0; i < 10000; i++) buffer_printf(&text, "        - {q%d: true}\n", i % 20);
  struct compiled compiled = compile_texts(book, buffer_string(&text));
  assert_string_equal(said(&compiled, 0), "this depends on the answers to “Q0”, “Q1”, “Q2”, “Q3”, “Q4”, “Q5”, “Q6”, “Q7” and others");
  compiled_free(&compiled);
  arena_free(arena);
}

/* --- words --- */

static void numbers_take_their_forms(void **state) {
  (void)state;
  static const struct { uint64_t number; const char *english, *arabic; } rows[] = {
      {0, "0 days", "0 يوم"},     {1, "1 day", "يوم واحد"},    {2, "2 days", "يومين"},        {3, "3 days", "3 أيام"},
      {10, "10 days", "10 أيام"}, {11, "11 days", "11 يومًا"}, {99, "99 days", "99 يومًا"},   {100, "100 days", "100 يوم"},
      {101, "101 days", "101 يوم"}, {103, "103 days", "103 أيام"}, {111, "111 days", "111 يومًا"}};
  static const char *const languages[] = {"en", "ar", "zh-CN"};
  struct arena *arena = arena_new();
  struct speech speech = {.arena = arena, .texts = texts_read(arena, languages, 3)};
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    speech.language = 0;
    assert_string_equal(sentence_count(&speech, "days", rows[i].number), rows[i].english);
    speech.language = 1;
    assert_string_equal(sentence_count(&speech, "days", rows[i].number), rows[i].arabic);
    speech.language = 2;
    assert_string_equal(sentence_count(&speech, "days", rows[i].number), arena_printf(arena, "%d天", (int)rows[i].number));
  }
  arena_free(arena);
}

static void amounts_have_two_decimals_at_least(void **state) {
  (void)state;
  static const struct { int64_t amount; const char *currency, *text; } rows[] = {
      {0, "CNY", "0.00元"},       {125000, "CNY", "12.50元"}, {2500, "CNY", "0.25元"},
      {12345, "XTS", "1.2345 XTS"}, {1, "XTS", "0.0001 XTS"}, {INT64_C(9000000000000000000), "CN", "900000000000000.00 CN"}};
  static const char *const languages[] = {"zh-CN"};
  struct arena *arena = arena_new();
  const struct speech speech = {.arena = arena, .texts = texts_read(arena, languages, 1)};
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
    assert_string_equal(sentence_amount(&speech, rows[i].amount, rows[i].currency), rows[i].text);
  arena_free(arena);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(tests_and_their_opposites), cmocka_unit_test(large_conditions_name_what_they_depend_on),
      cmocka_unit_test(a_wide_condition_comes_to_an_end), cmocka_unit_test(numbers_take_their_forms),
      cmocka_unit_test(amounts_have_two_decimals_at_least)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
