/* test_diag.c: how mistakes are sorted, dropped, accepted and printed. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "diag_internal.h"
#include "diagnosed.h"

static const struct diag_style plain = {0};

static struct mark at(const struct diagnosed *owner, uint32_t line, uint32_t column, uint32_t width) {
  return (struct mark){.file = owner->root->mark.file, .line = line, .column = column, .width = width, .end_line = line};
}

#define ASSERT_PRINTS(owner, style, expected) assert_string_equal(diagnosed_print(owner, style), expected)

/* --- excerpts --- */

/* One mistake at a place of a text, printed. */
static void assert_excerpt(const char *text, uint32_t column, uint32_t width, const char *expected) {
  struct diagnosed owner = diagnosed_read("a: b");
  struct source_file file = {.path = "f", .bytes = text, .length = strlen(text)};
  const struct mark mark = {.file = &file, .line = 1, .column = column, .width = width};
  diag(owner.diags, .code = D_tab, .at = mark);
  const char *printed = strchr(diagnosed_print(&owner, plain), '\n') + 1;
  assert_int_equal(strncmp(printed, expected, strlen(expected)), 0);
  diagnosed_free(&owner);
}

static void carets(void **state) {
  (void)state;
  assert_excerpt("title: x", 8, 1, "    1 | title: x\n      |        ^\n");
  assert_excerpt("标题: 补办", 5, 2, "    1 | 标题: 补办\n      |       ^~~~\n");
  assert_excerpt("\ta\tb", 4, 1, "    1 | \ta\tb\n      | \t \t^\n");
  assert_excerpt("e\xCC\x81x", 3, 1, "    1 | e\xCC\x81x\n      |  ^\n"); /* a combining accent is no column */
  assert_excerpt("ＡＢ，x", 4, 1, "    1 | ＡＢ，x\n      |       ^\n");
  assert_excerpt("ab", 3, 5, "    1 | ab\n      |   ^\n"); /* behind the last character */
  assert_excerpt("ab", 99, 1, "    1 | ab\n      |   ^\n");
  assert_excerpt("ab\nc", 1, 99, "    1 | ab\n      | ^~\n"); /* never beyond the line */
  assert_excerpt("", 1, 1, "    1 | \n      | ^\n");
}

static void long_lines(void **state) {
  (void)state;
  char text[1001];
  memset(text, 'x', 1000);
  text[500] = 'Y', text[1000] = '\0';
  struct diagnosed owner = diagnosed_read("a: b");
  struct source_file file = {.path = "f", .bytes = text, .length = 1000};
  diag(owner.diags, .code = D_tab, .at = {.file = &file, .line = 1, .column = 501, .width = 1});
  const char *line = strchr(diagnosed_print(&owner, plain), '\n') + 1, *caret = strchr(line, '\n') + 1;
  assert_memory_equal(line, "    1 | …x", strlen("    1 | …x"));
  assert_true(strchr(line, '\n') - line < 140);
  /* the caret stands under the Y: the sign of the cut is three bytes and one column */
  assert_int_equal(strchr(line, 'Y') - line - 2, strchr(caret, '^') - caret);
  diagnosed_free(&owner);
}

static void nothing_invisible(void **state) {
  (void)state;
  assert_excerpt(
      "a\x1B[31m\xE2\x80\xAE"
      "b\xFF",
      9, 1,
      "    1 | a\xEF\xBF\xBD[31m\xEF\xBF\xBD"
      "b\xEF\xBF\xBD\n      |         ^\n");
  struct diagnosed owner = diagnosed_read("a: b");
  diag(owner.diags, .code = D_folder_missing, .args = {"x\x1B]0;\a\xE2\x81\xA6\n\xC3"});
  ASSERT_PRINTS(&owner, plain,
                "zhinanc: error[E0101]: there is no folder 'x\xEF\xBF\xBD]0;\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD'\n"
                "help: name the folders of the book; without any they are rules and offices\n");
  diagnosed_free(&owner);
}

/* --- the collection --- */

static void sorted_once(void **state) {
  (void)state;
  struct diagnosed owner = diagnosed_read("a: b\nc: d\n");
  for (int i = 0; i < 2; i++) {
    diag(owner.diags, .code = D_value_missing, .at = at(&owner, 2, 1, 1), .args = {"c"});
    diag(owner.diags, .code = D_tab, .at = at(&owner, 1, 4, 1));
    diag(owner.diags, .code = D_value_missing, .at = at(&owner, 2, 1, 1), .args = {"d"}); /* the same place, another thing */
    diag(owner.diags, .code = D_tab, .at = at(&owner, 1, 1, 1));
    diag(owner.diags, .code = D_operand_missing, .args = {"x", "y"});
  }
  const char *printed = diagnosed_print(&owner, plain), *last = printed;
  static const char *const order[] = {"zhinanc: error[E0905]", "a.yaml:1:1:", "a.yaml:1:4:", "'c' has no value", "'d' has no value"};
  for (size_t i = 0; i < 5; i++) {
    const char *found = strstr(printed, order[i]);
    assert_true(found && found >= last);
    assert_null(strstr(found + 1, order[i]));
    last = found;
  }
  assert_int_equal(diags_errors(owner.diags), 5);
  assert_int_equal(diags_warnings(owner.diags), 0);
  diagnosed_free(&owner);
}

static void accepted(void **state) {
  (void)state;
  struct diagnosed owner = diagnosed_read("a: b\nc: d\n");
  struct mark record = at(&owner, 1, 1, 1);
  record.end_line = 2;
  diag(owner.diags, .code = D_accept_unused, .at = at(&owner, 2, 1, 1), .args = {"W9999"}); /* some warning */
  diag_accept(owner.diags, record, "W0201", at(&owner, 1, 4, 1));
  ASSERT_PRINTS(&owner, plain, "");
  assert_int_equal(diags_warnings(owner.diags), 0);
  diagnosed_free(&owner);
}

static void not_accepted(void **state) {
  (void)state;
  struct diagnosed owner = diagnosed_read("a: b\nc: d\n");
  diag(owner.diags, .code = D_accept_unused, .at = at(&owner, 2, 1, 1), .args = {"W9999"});
  diag_accept(owner.diags, at(&owner, 1, 1, 1), "W0201", at(&owner, 1, 4, 1)); /* the record ends above */
  const char *printed = diagnosed_print(&owner, plain);
  assert_non_null(strstr(printed, "a.yaml:1:4: warning[W0201]: there is no W0201 here to accept"));
  assert_non_null(strstr(printed, "a.yaml:2:1: warning[W0201]"));
  assert_int_equal(diags_warnings(owner.diags), 2);
  diagnosed_free(&owner);
}

/* Errors keep checks from running: what they would have warned of may be there. */
static void acceptance_beside_errors(void **state) {
  (void)state;
  struct diagnosed owner = diagnosed_read("a: b\nc: d\n");
  diag(owner.diags, .code = D_tab, .at = at(&owner, 1, 1, 1));
  diag_accept(owner.diags, at(&owner, 1, 1, 1), "E0131", at(&owner, 1, 4, 1)); /* errors cannot be accepted */
  assert_null(strstr(diagnosed_print(&owner, plain), "W0201"));
  assert_int_equal(diags_errors(owner.diags), 1);
  diagnosed_free(&owner);
}

static void beyond_counting(void **state) {
  (void)state;
  struct diagnosed owner = diagnosed_read("a: b");
  for (uint32_t i = 1; i <= 2003; i++)
    diag(owner.diags, .code = D_tab, .at = {.file = owner.root->mark.file, .line = 1, .column = i, .width = 1});
  assert_non_null(strstr(diagnosed_print(&owner, plain), "\nzhinanc: 3 more mistakes are not shown\n"));
  assert_int_equal(diags_errors(owner.diags), 2003);
  diagnosed_free(&owner);
}

/* --- languages and forms --- */

static void languages(void **state) {
  (void)state;
  struct diagnosed owner = diagnosed_read("a: b\na: c\n");
  diag(owner.diags, .code = D_wrong_kind, .at = at(&owner, 1, 4, 1),
       .args = {"a", DIAG_BOTH("a list", "列表"), DIAG_BOTH("a text", "文字")});
  ASSERT_PRINTS(&owner, plain,
                "a.yaml:1:4: error[E0203]: 'a' must be a list, not a text\n    1 | a: b\n      |    ^\n"
                "a.yaml:2:1: error[E0123]: the key 'a' stands twice\n    2 | a: c\n      | ^\n"
                "a.yaml:1:1: note: first here\n    1 | a: b\n      | ^\nhelp: keep one of them\n");
  ASSERT_PRINTS(&owner, ((struct diag_style){.chinese = true}),
                "a.yaml:1:4: 错误[E0203]: “a”应为列表，而不是文字\n    1 | a: b\n      |    ^\n"
                "a.yaml:2:1: 错误[E0123]: 键“a”出现两次\n    2 | a: c\n      | ^\n"
                "a.yaml:1:1: 说明: 第一次在这里\n    1 | a: b\n      | ^\n帮助: 请只保留一个\n");
  diagnosed_free(&owner);
}

static void colour(void **state) {
  (void)state;
  struct diagnosed owner = diagnosed_read("a: b");
  diag(owner.diags, .code = D_tab, .at = at(&owner, 1, 1, 1));
  ASSERT_PRINTS(
      &owner, ((struct diag_style){.colour = true}),
      "\33[1ma.yaml:1:1:\33[0m \33[1;31merror[E0131]:\33[0m a tab where YAML wants spaces\n    1 | a: b\n      | \33[1;32m^\33[0m\n"
      "\33[1;36mhelp:\33[0m indent with spaces\n");
  diagnosed_free(&owner);
}

/* The golden cases show that other readers understand both; here, what must not get through. */
static void machine_formats(void **state) {
  (void)state;
  struct diagnosed owner = diagnosed_read("a: b\nc: d\n");
  struct source_file file = {.path = "甲 \"1\".yaml", .bytes = "a: b\nc: d\n", .length = 10};
  diag(owner.diags, .code = D_duplicate_key, .at = {.file = &file, .line = 2, .column = 3, .width = 4},
       .also = {.file = &file, .line = 1, .column = 1, .width = 1}, .args = {"x\"\\\x1B\xE2\x80\xAE\xFF"});
  ASSERT_PRINTS(
      &owner, ((struct diag_style){.format = diag_format_json}),
      "{\"diagnostics\":[\n{\"code\":\"E0123\",\"severity\":\"error\",\"file\":\"甲 \\\"1\\\".yaml\",\"line\":2,\"column\":3,\"width\":4,"
      "\"message\":\"the key 'x\\\"\\\\\\u001b\\u202e\xEF\xBF\xBD' stands twice\",\"help\":\"keep one of them\","
      "\"note\":{\"message\":\"first here\",\"file\":\"甲 \\\"1\\\".yaml\",\"line\":1,\"column\":1,\"width\":1}}],\n"
      "\"errors\":1,\"warnings\":0,\"not_shown\":0}\n");
  const char *sarif = diagnosed_print(&owner, (struct diag_style){.format = diag_format_sarif});
  assert_non_null(strstr(sarif, "\"uri\":\"%E7%94%B2%20%221%22.yaml\"},\"region\":{\"startLine\":2,\"startColumn\":3,\"endColumn\":7}"));
  assert_non_null(strstr(sarif, "\"relatedLocations\":[{\"physicalLocation\""));
  diagnosed_free(&owner);
}

/* --- the register --- */

static size_t places(const char *text) {
  size_t mask = 0;
  for (; text && *text; text++)
    if (text[0] == '%' && text[1] >= '1' && text[1] <= '4') mask |= (size_t)1 << (text[1] - '0');
  return mask;
}

static void registered(void **state) {
  (void)state;
  for (size_t i = 1; i < D_count; i++) {
    const struct diag_kind *kind = &diag_kinds[i];
    if (strlen(kind->code) != 5) fail_msg("%s is no code", kind->code);
    if ((kind->severity == severity_error) != (kind->code[0] == 'E')) fail_msg("%s: letter and severity differ", kind->code);
    for (size_t j = 1; j < i; j++)
      if (!strcmp(kind->code, diag_kinds[j].code)) fail_msg("%s stands twice", kind->code);
    for (size_t text = 0; text < 6; text += 2) { /* both languages, with the same places */
      const char *english = kind->texts[text], *chinese = kind->texts[text + 1];
      if (!!(english && *english) != !!(chinese && *chinese)) fail_msg("%s lacks a language", kind->code);
      if (places(english) != places(chinese)) fail_msg("%s: the languages have other places", kind->code);
    }
  }
}

static void explained(void **state) {
  (void)state;
  char *bytes = NULL;
  size_t length = 0;
  FILE *out = open_memstream(&bytes, &length);
  for (size_t i = 1; i < D_count; i++) assert_true(diag_explain(diag_kinds[i].code, &plain, out));
  assert_false(diag_explain("E9999", &plain, out));
  assert_false(diag_explain("", &plain, out));
  fclose(out);
  assert_null(strstr(bytes, "(null)"));
  assert_non_null(strstr(bytes, "Wrong:\n    title: 补办\n    title: 新办\n\nRight:\n    title: 补办\n"));
  free(bytes);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(carets),
                                     cmocka_unit_test(long_lines),
                                     cmocka_unit_test(nothing_invisible),
                                     cmocka_unit_test(sorted_once),
                                     cmocka_unit_test(accepted),
                                     cmocka_unit_test(not_accepted),
                                     cmocka_unit_test(acceptance_beside_errors),
                                     cmocka_unit_test(beyond_counting),
                                     cmocka_unit_test(languages),
                                     cmocka_unit_test(colour),
                                     cmocka_unit_test(machine_formats),
                                     cmocka_unit_test(registered),
                                     cmocka_unit_test(explained)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
