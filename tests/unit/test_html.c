/* test_html.c: no text leaves its place in a page, no address but the allowed ones becomes a link, and lack of memory is never a shorter
 * page. */
#include "html.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cmocka.h>

/* The page that holds `text` as the text of a paragraph and as the label of a cell. */
static const char *page_with(struct arena *arena, const char *text) {
  struct html_node *root;
  struct html *page = html_new(&root);
  html_set(html_add_text(root, HTML_p, text), HTML_AT_LABEL, text);
  struct buffer out = {.arena = arena};
  html_write(page, &out);
  html_free(page);
  return arena_copy(arena, out.bytes, out.length);
}

static void expect_text(const char *text, const char *escaped) {
  struct arena *arena = arena_new();
  assert_string_equal(page_with(arena, text),
                      arena_printf(arena, "<!DOCTYPE html>\n<html>\n<p data-label=\"%s\">%s</p></html>\n", escaped, escaped));
  arena_free(arena);
}

static void markup_stays_text(void **state) {
  (void)state;
  expect_text("甲 & 乙", "甲 &amp; 乙");
  expect_text("</p><script>x</script>", "&lt;/p&gt;&lt;script&gt;x&lt;/script&gt;");
  expect_text("&lt;&#60;&nbsp;", "&amp;lt;&amp;#60;&amp;nbsp;");
  expect_text("<!-- ]]> <?x ?> <![CDATA[", "&lt;!-- ]]&gt; &lt;?x ?&gt; &lt;![CDATA[");
}

static void note_passage(void *context, const struct html_passage *passage) {
  buffer_printf(context, "[%s|%s|%s]", passage->anchor, passage->heading, passage->text);
}

static void passages_are_told_apart(void **state) {
  (void)state;
  struct arena *arena = arena_new();
  struct buffer told = {.arena = arena};
  struct html_node *root;
  struct html *page = html_new(&root);
  struct html_node *main = html_add(html_add(root, HTML_body), HTML_main);
  html_add_text(html_add(root, HTML_body), HTML_p, "outside");
  html_add_text(main, HTML_h1, "Title");
  html_text(html_add_text(main, HTML_p, "a "), "\n b");
  struct html_node *plain = html_add(main, HTML_section), *place = html_add(plain, HTML_section), *inner = html_add(place, HTML_section);
  html_add_text(plain, HTML_h2, "Group");
  html_set(place, HTML_AT_ID, "here");
  html_text(place, "of ");
  html_add_text(place, HTML_h3, "Heading");
  html_add_text(place, HTML_strong, "strong");
  html_text(place, "ly");
  html_set(inner, HTML_AT_ID, "inner");
  html_add_text(inner, HTML_p, "alone");
  html_passages(arena, page, note_passage, &told);
  html_free(page);
  assert_string_equal(buffer_string(&told), "[|Title|a b Group][here|Heading|of strongly][inner||alone]");
  arena_free(arena);
}

static void an_empty_value_is_an_attribute_alone(void **state) {
  (void)state;
  struct arena *arena = arena_new();
  assert_string_equal(page_with(arena, ""), "<!DOCTYPE html>\n<html>\n<p data-label></p></html>\n");
  arena_free(arena);
}

static void quotes_end_no_attribute(void **state) {
  (void)state;
  struct arena *arena = arena_new();
  assert_non_null(strstr(page_with(arena, "\" onclick='x'"), "<p data-label=\"&quot; onclick='x'\">\" onclick='x'</p>"));
  arena_free(arena);
}

static void what_is_no_text_is_replaced(void **state) {
  (void)state;
#define BAD "\xef\xbf\xbd"
  expect_text("a\xff z", "a" BAD " z");
  expect_text("\xc0\xaf", BAD BAD);                 /* overlong */
  expect_text("\xed\xa0\x80", BAD BAD BAD);         /* a surrogate */
  expect_text("\xf4\x90\x80\x80", BAD BAD BAD BAD); /* above U+10FFFF */
  expect_text("甲\xe4\xb8", "甲" BAD BAD);          /* cut off */
  expect_text("a\x01\x0b\x1b[31m\x7f", "a" BAD BAD BAD "[31m" BAD);
  expect_text("\xc2\x85", BAD);
  expect_text("\xe2\x80\xae" "abc" "\xe2\x81\xa6", BAD "abc" BAD); /* turns the direction of writing */
  expect_text("\xef\xbf\xbe\xef\xb7\x90\xf0\x9f\xbf\xbf", BAD BAD BAD);
  expect_text("\xf0\xa0\x80\x80 \xd9\x85\xd8\xb1\xd8\xad\xd8\xa8\xd8\xa7", "\xf0\xa0\x80\x80 \xd9\x85\xd8\xb1\xd8\xad\xd8\xa8\xd8\xa7");
}

static void only_harmless_addresses_are_links(void **state) {
  (void)state;
  static const char *const allowed[] = {
      "https://a.example:18080/b?c=d#e", "HTTPS://a.example", "tel:+8609912", "mailto:a@b.example", "offices.html#office-1",
      "../en/index.html", "#main", "a/b:c", "?a:b"};
  static const char *const refused[] = {
      "javascript:x", "JaVa\tscript:x", "java\nscript:x", " javascript:x", "\x01javascript:x", "data:text/html,x", "http://a.example",
      "//a.example", "\\\\a.example", "/\\a.example", "vbscript:x", "file:///etc/passwd", "https :x", "", ":x",
      "httpsx:y", "tel\xc3\xa9:1"};
  for (size_t i = 0; i < sizeof allowed / sizeof *allowed; i++) assert_true(html_link_allowed(allowed[i]));
  for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) assert_false(html_link_allowed(refused[i]));
}

static void a_refused_address_leaves_its_text(void **state) {
  (void)state;
  struct arena *arena = arena_new();
  struct html_node *root;
  struct html *page = html_new(&root);
  html_text(html_link(root, "javascript:x"), "甲");
  html_text(html_link(root, "https://a.example/?b=\"&c"), "乙");
  struct buffer out = {.arena = arena};
  html_write(page, &out);
  html_free(page);
  assert_string_equal(arena_copy(arena, out.bytes, out.length),
                      "<!DOCTYPE html>\n<html><span>甲</span><a href=\"https://a.example/?b=&quot;&amp;c\">乙</a></html>\n");
  arena_free(arena);
}

static void void_elements_have_no_end(void **state) {
  (void)state;
  struct arena *arena = arena_new();
  struct html_node *root;
  struct html *page = html_new(&root);
  html_set(html_add(html_add(root, HTML_head), HTML_meta), HTML_AT_CHARSET, "utf-8");
  struct buffer out = {.arena = arena};
  html_write(page, &out);
  html_free(page);
  assert_string_equal(arena_copy(arena, out.bytes, out.length),
                      "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\"></head></html>\n");
  arena_free(arena);
}

/* In a process with too little memory: ends with 3, or with 0 when the page came out whole. */
static int build_with(rlim_t memory) {
  pid_t child = fork();
  if (child == 0) {
    setrlimit(RLIMIT_AS, &(struct rlimit){memory, memory});
    if (!freopen("/dev/null", "w", stderr)) _exit(4);
    struct html_node *root;
    html_new(&root);
    for (int i = 0; i < 200000; i++) html_add_text(root, HTML_p, "甲乙丙丁");
    _exit(0);
  }
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static void lack_of_memory_ends_the_run(void **state) {
  (void)state;
#if defined(__SANITIZE_ADDRESS__)
  skip(); /* its shadow memory needs more address space than any such limit */
#endif
  assert_int_equal(build_with(RLIM_INFINITY), 0);
  assert_int_equal(build_with(UINT64_C(40) << 20), 3);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(markup_stays_text),           cmocka_unit_test(quotes_end_no_attribute),
      cmocka_unit_test(what_is_no_text_is_replaced), cmocka_unit_test(only_harmless_addresses_are_links),
      cmocka_unit_test(a_refused_address_leaves_its_text), cmocka_unit_test(void_elements_have_no_end),
      cmocka_unit_test(an_empty_value_is_an_attribute_alone), cmocka_unit_test(passages_are_told_apart),
      cmocka_unit_test(lack_of_memory_ends_the_run),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
