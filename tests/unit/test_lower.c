/* test_lower.c: what of a resolved book stands in its image, read back through the library. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "compile_text.h"
#include "zn_image.h"

struct lowered {
  struct compiled compiled;
  const void *image;
  size_t length;
  const struct zn_book *book;
};

static struct lowered lower(const char *text) {
  struct lowered lowered = {.compiled = compile_texts(small_book, text)};
  assert_int_equal(diags_errors(lowered.compiled.diags), 0);
  lowered.image = lower_image(lowered.compiled.arena, lowered.compiled.resolved, &lowered.length);
  assert_int_equal(zn_open(lowered.image, lowered.length, &lowered.book), ZN_OK);
  return lowered;
}

static void forget(struct lowered *lowered) { compiled_free(&lowered->compiled); }

static const struct zn_image_section *section(const struct lowered *lowered, enum zn_section kind) {
  return (const struct zn_image_section *)((const char *)lowered->image + sizeof(struct zn_image_header)) + (kind - 1);
}

static const void *record(const struct lowered *lowered, enum zn_section kind, uint32_t index) {
  return (const char *)lowered->image + section(lowered, kind)->offset + (size_t)index * section(lowered, kind)->record_size;
}

static struct zn_requirement_info requirement(const struct lowered *lowered, const char *id, zn_language language) {
  struct zn_requirement_info info = {.size = sizeof info};
  for (zn_requirement i = 1; zn_requirement_info(lowered->book, i, language, &info); i++)
    if (!strcmp(info.id, id)) return info;
  fail_msg("there is no requirement %s", id);
  return info;
}

#define BUSINESS \
  "businesses:\n  renew:\n    title: {en: Renewal, zh-CN: 续期}\n    channels: [counter]\n    source: {in: guide, at: \"3\"}\n"

static void test_labels(void **state) {
  static const struct { const char *id, *english, *chinese; } rows[] = {
      {"renew/copy", "Licence (duplicate), photocopy", "执照（副本）复印件"},
      {"renew/letter", "Letter", "函"},
      {"renew/card", "Card, original", "身份证原件"},
      {"renew/guardian", "Card (of: Guardian), photocopy or electronic copy", "监护人的身份证复印件或电子件"},
      {"renew/any", "Licence", "执照"},
      {"renew/token", "Token", "介质"},
      {"renew/either", "Number or Letter or Card, photocopy", "号码或函或身份证复印件"},
  };
  struct lowered lowered = lower(BUSINESS "    requires:\n      all-of:\n"
      "        - {id: copy, document: licence, form: photocopy, part: {en: duplicate, zh-CN: 副本}}\n"
      "        - {id: letter, document: letter}\n"
      "        - {id: card, document: card}\n"
      "        - {id: guardian, document: card, of: guardian, form: [photocopy, electronic]}\n"
      "        - {id: any, document: licence, form: any}\n"
      "        - {document: token}\n"
      "        - id: either\n"
      "          any-of: [{document: number}, {documents: [letter, card], form: photocopy, id: both}]\n");
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    assert_string_equal(requirement(&lowered, rows[i].id, 0).label, rows[i].english);
    assert_string_equal(requirement(&lowered, rows[i].id, 1).label, rows[i].chinese);
  }
  forget(&lowered);
}

static void test_paragraphs(void **state) {
  struct lowered lowered = lower(BUSINESS "    requires:\n      source: [{in: guide, at: \"3.1\"}, {in: guide, at: \"4\"}]\n      all-of:\n"
      "        - {document: token}\n        - {document: letter, source: {in: guide, at: \"3.2\"}}\n");
  struct zn_business_info business = {.size = sizeof business};
  (void)state;
  assert_string_equal(requirement(&lowered, "renew/token", 0).source, "3.1; 4"); /* that of its group */
  assert_string_equal(requirement(&lowered, "renew/letter", 0).source, "3.2");
  assert_true(zn_business_info(lowered.book, 1, 0, &business));
  assert_string_equal(business.source, "3");
  forget(&lowered);
}

/* The mask of a requirement has the marks by their declared makers, the list has all. */
static void test_marks(void **state) {
  struct lowered lowered = lower(BUSINESS "    requires: {document: letter, marks: [seal, {mark: stamp, by: applicant}]}\n");
  zn_party by = 0;
  (void)state;
  const struct zn_image_requirement *leaf = record(&lowered, ZN_SECTION_REQUIREMENTS, 1);
  assert_int_equal(leaf->marks, ZN_BIT(1));
  assert_int_equal(zn_requirement_mark(lowered.book, 1, 1, &by), 2);
  assert_int_equal(by, 1);
  forget(&lowered);
}

static bool is_simple(const char *requires) {
  struct lowered lowered = lower(requires);
  bool simple = ((const struct zn_image_business *)record(&lowered, ZN_SECTION_BUSINESSES, 1))->flags & ZN_BUSINESS_SIMPLE;
  forget(&lowered);
  return simple;
}

static void test_simple(void **state) {
  (void)state;
  assert_true(is_simple(BUSINESS "    requires: {all-of: [{document: letter, marks: [seal]}, {document: card},"
                                 " {document: card, form: photocopy}]}\n"));
  assert_false(is_simple(BUSINESS "    requires: {all-of: [{document: letter, specs: [colour]}, {document: card}]}\n"));
  assert_false(is_simple(BUSINESS "    requires: {all-of: [{document: letter, marks: [{mark: seal, by: registry}]}]}\n"));
  assert_false(is_simple(BUSINESS "    requires: {all-of: [{document: letter, optional: true}, {document: card}]}\n"));
}

/* As many documents as a simple business may have, and more: the hash is perfect, or there is none and the general way is taken. */
static void test_many_documents(void **state) {
  (void)state;
  for (uint32_t count = 1; count <= 80; count += count < 60 ? 13 : 1) {
    struct buffer { char text[1 << 15]; size_t length; } *book = calloc(1, sizeof *book);
    book->length += (size_t)sprintf(book->text, "documents:\n");
    for (uint32_t i = 0; i < count; i++)
      book->length += (size_t)sprintf(book->text + book->length, "  paper-%u: {name: {en: P, zh-CN: 纸}, kind: object}\n", i);
    book->length += (size_t)sprintf(book->text + book->length, BUSINESS "    requires:\n      all-of:\n");
    for (uint32_t i = 0; i < count; i++) book->length += (size_t)sprintf(book->text + book->length, "        - {document: paper-%u}\n", i);
    struct lowered lowered = lower(book->text);
    const struct zn_image_business *business = record(&lowered, ZN_SECTION_BUSINESSES, 1);
    assert_int_equal(business->requirement_count, count + 1);
    assert_int_equal(business->flags & ZN_BUSINESS_SIMPLE ? 1 : 0, count <= ZN_SIMPLE_LEAVES_MAX);
    assert_true(business->cell_count <= 64 * 64);
    forget(&lowered);
    free(book);
  }
}

/* A notice of the book is the book's, unless it names businesses; a channel's belongs to every business of the channel. */
static void test_notices(void **state) {
  struct lowered lowered = lower("channels:\n"
      "  post: {name: {en: By post, zh-CN: 邮寄}, notices: [{text: {en: stamps, zh-CN: 邮票}, source: {in: guide, at: \"1\"}}]}\n"
      "businesses:\n"
      "  first: {title: {en: First, zh-CN: 一}, channels: [counter, post], requires: {document: token}, source: {in: guide, at: \"1\"}}\n"
      "  second: {title: {en: Second, zh-CN: 二}, channels: [counter], requires: {document: token}, source: {in: guide, at: \"1\"},\n"
      "    notices: [{text: {en: own, zh-CN: 自己}, source: {in: guide, at: \"1\"}}]}\n");
  struct zn_notice_info notice = {.size = sizeof notice};
  (void)state;
  assert_false(zn_notice_info(lowered.book, 0, 0, 0, &notice));
  assert_true(zn_notice_info(lowered.book, 1, 0, 0, &notice));
  assert_string_equal(notice.text, "stamps");
  assert_false(zn_notice_info(lowered.book, 1, 1, 0, &notice));
  assert_true(zn_notice_info(lowered.book, 2, 0, 1, &notice));
  assert_string_equal(notice.text, "自己");
  assert_false(zn_notice_info(lowered.book, 2, 1, 0, &notice));
  forget(&lowered);
}

static bool image_holds(const struct lowered *lowered, const char *bytes) {
  return memmem(lowered->image, lowered->length, bytes, strlen(bytes)) != NULL;
}

static void test_private_office(void **state) {
  struct lowered lowered = lower("divisions: {\"10\": {name: {en: Town, zh-CN: 镇}}}\n"
      "offices:\n"
      "  shown: {division: \"10\", public: true,\n"
      "    counters: [{address: A Road, phones: [\"0999-1111111\"], contact: Ann Open, for: [counter]}]}\n"
      "  kept: {division: \"10\", public: false,\n"
      "    counters: [{address: B Road, phones: [\"0999-2222222\"], contact: Bob Shut, for: [counter]}]}\n");
  (void)state;
  assert_true(image_holds(&lowered, "Ann Open") && image_holds(&lowered, "0999-1111111"));
  assert_false(image_holds(&lowered, "Bob Shut") || image_holds(&lowered, "0999-2222222"));
  assert_true(image_holds(&lowered, "B Road"));
  assert_string_equal(zn_name(lowered.book, ZN_KIND_OFFICE, 2, 1), "镇"); /* without a name of its own: the division's */
  forget(&lowered);
}

/* Equal strings and texts stand once; every name is found. */
static void test_interned(void **state) {
  struct lowered lowered = lower("documents: {twice: {name: {en: Licence, zh-CN: 执照}, kind: object}}\n");
  const struct zn_image_document *first = record(&lowered, ZN_SECTION_DOCUMENTS, 1), *last = record(&lowered, ZN_SECTION_DOCUMENTS, 6);
  (void)state;
  assert_int_equal(first->name, last->name);
  for (uint32_t kind = 1; kind < ZN_KIND_COUNT; kind++)
    for (uint32_t i = 1; i <= zn_count(lowered.book, kind); i++) {
      const char *id = zn_id(lowered.book, kind, i);
      assert_int_equal(zn_find(lowered.book, kind, id, strlen(id)), i);
    }
  assert_int_equal(zn_book_offset(lowered.book), -570);
  forget(&lowered);
}

static void test_fallback(void **state) {
  struct lowered lowered = lower(BUSINESS "    note: {en: only English}\n    requires: {document: token}\n");
  struct zn_business_info business = {.size = sizeof business};
  (void)state;
  assert_true(zn_business_info(lowered.book, 1, 1, &business));
  assert_string_equal(business.note, "only English");
  forget(&lowered);
}

static void test_same_again(void **state) {
  static const char text[] = BUSINESS "    requires: {all-of: [{document: token}, {document: letter, marks: [seal]}]}\n";
  struct lowered first = lower(text), second = lower(text);
  (void)state;
  assert_int_equal(first.length, second.length);
  assert_memory_equal(first.image, second.image, first.length);
  forget(&first);
  forget(&second);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_labels), cmocka_unit_test(test_paragraphs), cmocka_unit_test(test_marks), cmocka_unit_test(test_simple),
      cmocka_unit_test(test_many_documents), cmocka_unit_test(test_notices), cmocka_unit_test(test_private_office),
      cmocka_unit_test(test_interned), cmocka_unit_test(test_fallback), cmocka_unit_test(test_same_again),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
