/* test_shape.c: the table of shapes is sound, and what does not fit it is said once and taken out. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "compile_text.h"
#include "diagnosed.h"
#include "emit.h"
#include "shape.h"

static struct diagnosed checked(const char *text) {
  struct diagnosed got = diagnosed_read(text);
  struct file_list files = {0};
  const struct source_file **file = LIST_PUSH(got.arena, &files.files);
  *file = got.root->mark.file;
  struct node **root = LIST_PUSH(got.arena, &files.roots);
  *root = got.root;
  size_t before = diags_errors(got.diags);
  bool good = shape_check(got.arena, got.diags, &files);
  assert_int_equal(good, diags_errors(got.diags) == before);
  return got;
}

static void assert_said(const char *text, const char *codes) {
  struct diagnosed got = checked(text);
  if (strcmp(diagnosed_codes(&got), codes)) fail_msg("%s\nsaid %s, expected %s", text, diagnosed_codes(&got), codes);
  diagnosed_free(&got);
}

/* --- the table --- */

static void names_are_unique(void **state) {
  (void)state;
  struct arena *arena = arena_new();
  const struct shapes *shapes = shapes_read(arena);
  LIST(const char *) names = {0};
  for (size_t i = 0; i < shapes->rows.count; i++) {
    const struct shape_row *row = &shapes->rows.items[i];
    const char *name = row->shape ? row->shape->name : row->type ? row->type->type.word : row->scalar ? row->scalar->name : NULL;
    if (!name) continue;
    for (size_t j = 0; j < names.count; j++) assert_string_not_equal(names.items[j], name);
    const char **place = LIST_PUSH(arena, &names);
    *place = name;
  }
  arena_free(arena);
}

static void assert_key(const struct shapes *shapes, const struct shape *shape, const struct key *key) {
  if (!strchr("!?|", (char)key->need) || !*key->english || !*key->chinese) fail_msg("%s: %s", shape->name, key->name);
  if (key->english[strlen(key->english) - 1] != '.') fail_msg("%s: %s is no sentence", shape->name, key->name);
  for (const char *const *with = key->with; with && *with; with++)
    if (!shape_key(shapes, shape, *with)) fail_msg("%s: %s goes with %s, which is no key", shape->name, key->name, *with);
  size_t times = 0;
  for (size_t i = 0; i < shape->keys.count; i++) times += !strcmp(shape->keys.items[i].name, key->name);
  if (times != 1) fail_msg("%s: %s stands %zu times", shape->name, key->name, times);
}

static void keys_are_sound(void **state) {
  (void)state;
  struct arena *arena = arena_new();
  const struct shapes *shapes = shapes_read(arena);
  assert_string_equal(shapes->shapes.items[0]->name, "file");
  for (size_t s = 0; s < shapes->shapes.count; s++)
    for (size_t i = 0; i < shapes->shapes.items[s]->keys.count; i++)
      assert_key(shapes, shapes->shapes.items[s], &shapes->shapes.items[s]->keys.items[i]);
  arena_free(arena);
}

/* What the reference shows compiles as it stands: the first example is a whole book, the others are files beside it. */
static void examples_compile(void **state) {
  (void)state;
  struct arena *arena = arena_new();
  const struct shapes *shapes = shapes_read(arena);
  const char *book = NULL;
  for (size_t i = 0; i < shapes->rows.count; i++) {
    const char *example = shapes->rows.items[i].example;
    if (!example) continue;
    struct compiled got = compile_texts(book ? book : example, book ? example : "");
    assert_string_equal(compiled_codes(&got), "");
    compiled_free(&got);
    if (!book) book = example;
  }
  assert_non_null(book);
  arena_free(arena);
}

static void printed(void (*emit)(FILE *), char **text) {
  size_t length = 0;
  FILE *out = open_memstream(text, &length);
  emit(out);
  fclose(out);
}

static void everything_is_printed(void **state) {
  (void)state;
  char *reference = NULL, *schema = NULL;
  printed(emit_reference, &reference);
  printed(emit_schema, &schema);
  struct arena *arena = arena_new();
  const struct shapes *shapes = shapes_read(arena);
  for (size_t s = 0; s < shapes->shapes.count; s++) {
    const struct shape *shape = shapes->shapes.items[s];
    assert_non_null(strstr(reference, arena_printf(arena, "### `%s` ", shape->name)));
    assert_non_null(strstr(schema, arena_printf(arena, "\n\"shape-%s\":{", shape->name)));
    for (size_t i = 0; i < shape->keys.count; i++) {
      assert_non_null(strstr(reference, arena_printf(arena, "| `%s` | ", shape->keys.items[i].name)));
      if (shape->keys.items[i].free) continue; /* any other key */
      assert_non_null(strstr(schema, arena_printf(arena, "\n   \"%s\":{", shape->keys.items[i].name)));
    }
  }
  arena_free(arena);
  free(reference);
  free(schema);
}

/* --- scalars --- */

static const struct scalar *scalar_of(const char *name) {
  for (const struct scalar *scalar = scalars; scalar->name; scalar++)
    if (!strcmp(scalar->name, name)) return scalar;
  fail_msg("no scalar %s", name);
  return NULL;
}

static void misread(void **state) {
  (void)state;
  static const char *const taken[] = {"0991",      "10:30", "1:30:00.5", "-5",   "+86",  "1_000",      "0x1F",     "0o17",
                                      "0b101",     "1.5",   "1.",        ".5",   "1e3",  "1E-3",       ".inf",     "-.INF",
                                      ".NaN",      "on",    "On",        "OFF",  "y",    "N",          "yes",      "no",
                                      "true",      "False", "~",         "null", "NULL", "2026-11-23", "2026-1-2", "2026-11-23T10:00:00Z",
                                      "4000921999"};
  static const char *const left[] = {"0991-2852099", "4000-921-999", "on time", "none",  "not-stated", "A12", "12号",  "1.2.3", "一",
                                     "yesterday",    "nul",          ".",       "-",     "+",          "e3",  "10:3x", "1:",    "0x",
                                     "2026-11",      "2026-11-23-1", "1e",      "12 34", "null-value", "A",   "::"};
  for (size_t i = 0; i < sizeof taken / sizeof *taken; i++)
    if (!scalar_misread(taken[i])) fail_msg("%s is left", taken[i]);
  for (size_t i = 0; i < sizeof left / sizeof *left; i++)
    if (scalar_misread(left[i])) fail_msg("%s is taken", left[i]);
}

static void kinds(void **state) {
  (void)state;
  static const struct {
    const char *kind, *fits[8], *fails[16];
  } cases[] = {
      {"string", {"a", " 甲 ", "0"}, {"", " ", "\t\n"}},
      {"id", {"a", "official-seal", "a1-2"}, {"", "-a", "a-", "a--b", "A", "1a", "a_b", "a.b", "甲", "a b"}},
      {"name", {"a", "handler-id.photocopy", "replace-onsite/handler-id.registry.photocopy"}, {"", ".a", "a.", "a..b", "a b", "A"}},
      {"code", {"650100", "A-1", "x"}, {"", "65 01", "65.01", "甲"}},
      {"tag", {"zh", "zh-CN", "en-GB-oxendict", "ug-Arab-CN"}, {"", "z", "chinese", "zh_CN", "zh-", "-zh", "zh--CN", "zh-123456789", "12"}},
      {"integer", {"0", "1", "-7", "999999999999999999"}, {"", "-", "01", "1.5", "1e3", "one", "+1", "1 ", "1234567890123456789", "一"}},
      {"degrees", {"43", "-87.6", "0.123456789"}, {"", "-", "1.", ".5", "1e2", "0.1234567890", "43°"}},
      {"date",
       {"2026-11-23", "2024-02-29", "0001-01-01"},
       {"2026-02-29", "2026-02-30", "2026-13-01", "2026-1-1", "20261123", "", "0000-01-01", "2026-11-23 "}},
      {"path", {"a.pdf", "forms/a.pdf", "甲/乙.png", "a..b"}, {"", "/a", "../a", "a/../b", "a/..", ".", "./a", "a//b", "a/", "a\\b", ".."}},
      {"link",
       {"https://a.cn/", "https://uksqpt.xjzqt.com.cn:18080/x", "tel:+8612345", "mailto:a@b.cn", "a/b.html", "#x", "a?b:c"},
       {"", "http://a", "javascript:x", "JaVa\tscript:x", "data:x", "//a.cn", "https://", "a b", "https://a\"b", "https://a<b", "a:b",
        "file:///x"}},
      {"zone", {"+08:00", "-03:30", "+00:00", "+14:00"}, {"", "08:00", "+8:00", "+0800", "Z", "+15:00", "+08:60", "+08:000"}},
      {"warning", {"W0201"}, {"", "E0201", "W021", "W02011", "w0201", "W020x"}},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    const struct scalar *scalar = scalar_of(cases[i].kind);
    for (const char *const *text = cases[i].fits; *text; text++)
      if (!scalar->fits(*text, NULL)) fail_msg("%s is no %s", *text, scalar->name);
    for (const char *const *text = cases[i].fails; *text; text++)
      if (scalar->fits(*text, NULL)) fail_msg("'%s' is a %s", *text, scalar->name);
  }
}

/* --- checking --- */

static void texts(void **state) {
  (void)state;
  assert_said("parties: {a: 甲, b: {zh-CN: 甲, en: A}}", "");
  assert_said("channels: {a: 甲, b: {zh-CN: 甲}, c: {name: 甲}, d: {name: {en: A}, summary: x}}", "");
  assert_said("channels: {a: {zh-CN: 甲, name: 乙}}", "E0201");
  assert_said("channels: {a: {nmae: 甲}}", "E0212"); /* neither: taken for a text */
  assert_said("parties: {a: [甲]}", "E0203");
  assert_said("parties: {a: \"\"}", "E0225");
  assert_said("parties: {a: 12}", "E0210");
  assert_said("parties: {a: \"12\", \"on\": x, \"no\": z}", "");
}

static void one_mistake_one_code(void **state) {
  (void)state;
  assert_said("marks: {a: {nam: x, by: b}}", "E0201");
  assert_said("marks: {a: {by: b}}", "E0202");
  assert_said("marks: {a: {name: x, name: y, by: b}}", "E0123");
  assert_said("marks: {a: {name: , by: b}}", "E0124");
  assert_said("marks: {a: {name: x, 乙, by: b}}", "E0127");
  assert_said("marks: {a: {}}", "E0217");
  assert_said("businesses: {a: {title: x, channels: [], requires: {documnet: b}}}", "E0217 E0201");
  assert_said("businesses: {a: {title: x, channels: [b], requires: {copies: 2, form: original}}}", "E0214");
  assert_said("businesses: {a: {title: x, channels: [-], requires: none}}", "E0205");
  assert_said("businesses: {a: {title: x, channels: [!t b], requires: none}}", "E0119");
}

/* What was wrong is gone, what was right is there. */
static void taken_out(void **state) {
  (void)state;
  struct diagnosed got = checked(
      "marks:\n  a: {name: [x], by: b, colour: red}\n  c: 5\n"
      "businesses:\n  d: {channels: [e, 7, f], title: x, requires: none}\n");
  assert_string_equal(diagnosed_codes(&got), "E0203 E0201 E0203 E0210");
  const struct node *marks = node_get(got.root, "marks"), *mark = node_get(marks, "a");
  assert_null(node_get(mark, "name"));
  assert_string_equal(node_get(mark, "by")->text, "b");
  assert_null(node_get(mark, "colour"));
  assert_non_null(node_key(marks, "c"));
  assert_null(node_get(marks, "c"));
  const struct node *channels = node_get(node_get(node_get(got.root, "businesses"), "d"), "channels");
  assert_int_equal(channels->count, 2);
  assert_string_equal(channels->items[1]->text, "f");
  diagnosed_free(&got);
}

/* A mapping with a hundred thousand mistakes, and lists as deep as they may be. */
static void large(void **state) {
  (void)state;
  size_t count = 100000;
  char *text = malloc(count * 24 + 100), *at = stpcpy(text, "marks:\n");
  for (size_t i = 0; i < count; i++) at += sprintf(at, "  m%zu: {x: y}\n", i);
  struct diagnosed got = checked(text);
  assert_int_equal(diags_errors(got.diags), 3 * count); /* x is unknown, name and by are missing */
  diagnosed_free(&got);
  free(text);
  assert_said("businesses: {a: {title: x, channels: [b], requires: {all-of: [[[[none]]]]}}}", "E0203");
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(names_are_unique),
                                     cmocka_unit_test(keys_are_sound),
                                     cmocka_unit_test(examples_compile),
                                     cmocka_unit_test(everything_is_printed),
                                     cmocka_unit_test(misread),
                                     cmocka_unit_test(kinds),
                                     cmocka_unit_test(texts),
                                     cmocka_unit_test(one_mistake_one_code),
                                     cmocka_unit_test(taken_out),
                                     cmocka_unit_test(large)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
