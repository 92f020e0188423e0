/* test_lower_excerpt.c: the excerpt that pages with a checker carry, of every book at hand: it is a sound image, it stands under the digest of the
 * whole one, every example of the book holds for it too, and what it leaves out is gone. Runs in the top folder. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "compile_text.h"
#include "read.h"
#include "zn_core.h"

struct both {
  struct arena *arena;
  struct diags *diags;
  struct resolved *resolved;
  const void *image;
  size_t length, whole_length;
  const struct zn_book *whole, *excerpt;
};

static struct both both_of(const char *rules, const char *offices) {
  const struct read_limits limits = {.file_size = 1 << 26, .events = 1000000};
  const char *const folders[] = {rules, offices};
  struct file_list files = {0};
  struct both both = {.arena = arena_new()};
  both.diags = diags_new(both.arena);
  assert_true(read_folders(both.arena, both.diags, folders, 2, &limits, &files));
  shape_check(both.arena, both.diags, &files);
  struct model *model = build_model(both.arena, both.diags, &files);
  files_forget(&files);
  both.resolved = resolve(both.arena, both.diags, model);
  const void *whole = lower_image(both.arena, both.resolved, &both.whole_length);
  assert_int_equal(zn_open(whole, both.whole_length, &both.whole), ZN_OK);
  both.image = lower_excerpt(both.arena, both.resolved, both.whole, &both.length);
  assert_int_equal(zn_open(both.image, both.length, &both.excerpt), ZN_OK);
  return both;
}

static void test_same_answers(void **state) {
  static const char *const books[][2] = {{"rules", "offices"},
                                         {"tests/books/company/rules", "tests/books/company/offices"},
                                         {"tests/books/passport/rules", "tests/books/passport/offices"},
                                         {"tests/books/points/rules", "tests/books/points/offices"},
                                         {"tests/books/renewal/rules", "tests/books/renewal/offices"}};
  for (size_t i = 0; i < sizeof books / sizeof *books; i++) {
    struct both both = both_of(books[i][0], books[i][1]);
    assert_true(zn_digest(both.excerpt) == zn_digest(both.whole));
    assert_true(both.excerpt->header.digest != both.whole->header.digest);
    assert_true(both.length < both.whole_length);
    assert_int_equal(diags_errors(both.diags), 0);
    check_examples(both.arena, both.diags, both.resolved, both.image, both.length);
    assert_int_equal(diags_errors(both.diags), 0);
    arena_free(both.arena);
  }
  (void)state;
}

#define PLACES                                                  \
  "divisions:\n"                                                \
  "  \"1\": {name: {en: Here, zh-CN: 此}}\n"                     \
  "  \"2\": {name: {en: There, zh-CN: 彼}, outer: true}\n"       \
  "  \"3\": {name: {en: Within, zh-CN: 内}, parent: \"1\"}\n"

static zn_division division_of(const char *book, const char *code) {
  struct compiled compiled = compile_texts(small_book, book);
  const struct zn_book *whole, *excerpt;
  size_t length;
  assert_int_equal(diags_errors(compiled.diags), 0);
  const void *image = lower_image(compiled.arena, compiled.resolved, &length);
  assert_int_equal(zn_open(image, length, &whole), ZN_OK);
  image = lower_excerpt(compiled.arena, compiled.resolved, whole, &length);
  assert_int_equal(zn_open(image, length, &excerpt), ZN_OK);
  zn_division division = zn_find(excerpt, ZN_KIND_DIVISION, code, strlen(code));
  assert_true(!division || division == zn_find(whole, ZN_KIND_DIVISION, code, strlen(code)));
  assert_int_equal(zn_count(excerpt, ZN_KIND_DIVISION), zn_count(whole, ZN_KIND_DIVISION));
  compiled_free(&compiled);
  return division;
}

/* Where nothing hangs on them, divisions outside go; numbers stay. */
static void test_outer(void **state) {
  static const char asked[] = PLACES "facts:\n  from: {type: division, ask: {en: \"Where from?\", zh-CN: 何处？}}\n";
  (void)state;
  assert_int_not_equal(division_of(PLACES, "1"), 0);
  assert_int_equal(division_of(PLACES, "2"), 0);
  assert_int_not_equal(division_of(PLACES, "3"), 0);
  assert_int_not_equal(division_of(asked, "2"), 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_same_answers), cmocka_unit_test(test_outer)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
