/* test_read.c: from bytes to the tree: marks, limits, and hostile texts that have to end at once. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "diagnosed.h"

static void assert_mark(const struct mark *mark, uint32_t line, uint32_t column, uint32_t width, uint32_t end_line) {
  assert_int_equal(mark->line, line);
  assert_int_equal(mark->column, column);
  assert_int_equal(mark->width, width);
  assert_int_equal(mark->end_line, end_line);
}

static void assert_said(const char *text, const char *codes) {
  struct diagnosed got = diagnosed_read(text);
  assert_string_equal(diagnosed_codes(&got), codes);
  diagnosed_free(&got);
}

/* --- the tree --- */

static void tree(void **state) {
  (void)state;
  struct diagnosed got = diagnosed_read("title: 补办证书\nsteps:\n  - {do: \"a\"}\n  - |\n    二\n    三\nlast: x\n");
  assert_string_equal(diagnosed_codes(&got), "");
  assert_int_equal(got.root->kind, node_map);
  assert_int_equal(got.root->count, 3);
  assert_mark(&got.root->mark, 1, 1, 1, 7);
  const struct node *title = node_get(got.root, "title"), *steps = node_get(got.root, "steps");
  assert_string_equal(title->text, "补办证书");
  assert_int_equal(title->length, strlen("补办证书"));
  assert_false(title->quoted);
  assert_mark(&title->mark, 1, 8, 4, 1); /* characters, not bytes */
  assert_mark(&steps->mark, 3, 3, 1, 6);
  assert_mark(&steps->items[0]->mark, 3, 5, 1, 3);
  assert_true(node_get(steps->items[0], "do")->quoted);
  assert_string_equal(steps->items[1]->text, "二\n三\n");
  assert_mark(&steps->items[1]->mark, 4, 5, 1, 6);
  assert_mark(&node_key(got.root, "last")->mark, 7, 1, 4, 7);
  assert_null(node_get(got.root, "none"));
  assert_null(node_get(title, "none"));
  assert_null(node_get(NULL, "none"));
  diagnosed_free(&got);
}

static void line_ends(void **state) {
  (void)state;
  struct diagnosed got = diagnosed_read("a: 1\r\nb: 2\rc: 3\nd: 4");
  assert_string_equal(diagnosed_codes(&got), "");
  assert_mark(&node_key(got.root, "d")->mark, 4, 1, 1, 4);
  assert_string_equal(node_get(got.root, "c")->text, "3");
  diagnosed_free(&got);
}

/* Keys are compared by hash once they are many. */
static void many_keys(void **state) {
  (void)state;
  char text[8000];
  size_t length = 0;
  for (int i = 0; i < 500; i++) length += (size_t)snprintf(text + length, sizeof text - length, "k%d: {x: %d}\n", i, i);
  snprintf(text + length, sizeof text - length, "k7: a\nk499: b\n");
  struct diagnosed got = diagnosed_read(text);
  assert_string_equal(diagnosed_codes(&got), "E0123 E0123");
  assert_int_equal(got.root->count, 500);
  assert_true(got.root->holed);
  assert_string_equal(node_get(node_get(got.root, "k7"), "x")->text, "7"); /* the first one stays */
  assert_non_null(strstr(diagnosed_print(&got, (struct diag_style){0}), "a.yaml:8:1: note: first here"));
  diagnosed_free(&got);
}

static void holes(void **state) {
  (void)state;
  struct diagnosed got = diagnosed_read("a:\nb: [x, &y z, !t u]\nc: {d: e, [f]: g, h: *i}\n");
  assert_string_equal(diagnosed_codes(&got), "E0124 E0118 E0119 E0126 E0117");
  assert_non_null(node_key(got.root, "a"));
  assert_null(node_get(got.root, "a"));
  assert_int_equal(node_get(got.root, "b")->count, 1);
  assert_true(node_get(got.root, "b")->holed);
  assert_int_equal(node_get(got.root, "c")->count, 2);
  assert_true(node_get(got.root, "c")->holed);
  diagnosed_free(&got);
}

/* --- characters --- */

static void assert_bytes_said(const char *bytes, size_t length, const char *start) {
  struct diagnosed got = diagnosed_read_bytes(bytes, length, (struct read_limits){.events = 1000});
  const char *said = diagnosed_print(&got, (struct diag_style){0});
  assert_null(got.root);
  if (strncmp(said, start, strlen(start))) fail_msg("%s", said);
  diagnosed_free(&got);
}
#define BYTES_SAID(bytes, start) assert_bytes_said(bytes, sizeof bytes - 1, start)

static void encodings(void **state) {
  (void)state;
  BYTES_SAID(
      "\xFF\xFE"
      "a\0:\0",
      "a.yaml: error[E0109]");
  BYTES_SAID("\xFE\xFF\0a\0:", "a.yaml: error[E0109]");
  BYTES_SAID("a\0:\0 \0b\0", "a.yaml: error[E0109]");
  BYTES_SAID("a: b\nc: \xB2\xB9", "a.yaml:2:4: error[E0110]: the byte 0xB2");
  BYTES_SAID("a: \xC0\x80", "a.yaml:1:4: error[E0110]");         /* overlong */
  BYTES_SAID("a: \xED\xA0\x80", "a.yaml:1:4: error[E0110]");     /* a surrogate */
  BYTES_SAID("a: \xF4\x90\x80\x80", "a.yaml:1:4: error[E0110]"); /* beyond Unicode */
  BYTES_SAID("a: 补\xE8\xA1", "a.yaml:1:5: error[E0110]");       /* cut */
  BYTES_SAID("a: b\0c\n\n", "a.yaml:1:5: error[E0111]: the character U+0000");
  BYTES_SAID("甲: \x1B[31m", "a.yaml:1:4: error[E0111]: the character U+001B");
  BYTES_SAID("a: \xE2\x80\xAE", "a.yaml:1:4: error[E0111]: the character U+202E");
  BYTES_SAID("a: \xE2\x80\xA8", "a.yaml:1:4: error[E0111]: the character U+2028");
  BYTES_SAID("a: \xC2\x85", "a.yaml:1:4: error[E0111]: the character U+0085");
  BYTES_SAID("\xEF\xBB\xBF", "a.yaml:1:1: error[E0111]: the character U+FEFF"); /* a second mark; the first is taken off before */
}

static void escapes(void **state) {
  (void)state;
  assert_said("a: \"\\0\"", "E0111");
  assert_said("a: \"\\e\"", "E0111");
  assert_said("a: \"\\u202e\"", "E0111");
  assert_said("a: \"\\u2066\"", "E0111");
  assert_said("\"\\u202e\": a", "E0111");
  assert_said("a: \"\\t\\n\\u8865\\U0001F600\"", "");
  assert_said("a: '\\u202e'", ""); /* no escape in single quotes */
}

/* --- limits --- */

static const char *repeated(struct diagnosed *owner, const char *before, const char *piece, size_t count, const char *behind) {
  size_t length = strlen(piece);
  char *text = arena_take(owner->arena, strlen(before) + length * count + strlen(behind) + 1), *at = stpcpy(text, before);
  for (size_t i = 0; i < count; i++) at = stpcpy(at, piece);
  stpcpy(at, behind);
  return text;
}

static void limits(void **state) {
  (void)state;
  struct diagnosed owner = diagnosed_read("a: b");
  assert_said(repeated(&owner, repeated(&owner, "", "[", 64, ""), "]", 64, ""), "");
  assert_said(repeated(&owner, repeated(&owner, "", "[", 65, ""), "]", 65, ""), "E0114");
  assert_said(repeated(&owner, "a: ", "x", 65536, ""), "");
  assert_said(repeated(&owner, "a: ", "x", 65537, ""), "E0115");
  /* stream, document, mapping, key, value, mapping's end, document's end */
  for (uint64_t events = 0; events < 9; events++) {
    struct diagnosed got = diagnosed_read_bytes("a: b", 4, (struct read_limits){.events = events});
    assert_string_equal(diagnosed_codes(&got), events < 7 ? "E0116" : "");
    assert_int_equal(got.root != NULL, events >= 7);
    diagnosed_free(&got);
  }
  diagnosed_free(&owner);
}

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* Each took libyaml or a naive walk seconds to hours. */
static void hostile(void **state) {
  (void)state;
  static const struct {
    const char *before, *piece, *behind, *code;
    size_t count;
  } cases[] = {
      {"", "[", "", "E0114", 100000},
      {"", "{a: ", "", "E0114", 100000},
      {"", "- ", "", "E0114", 100000},
      {"", "? ", "", "E0114", 100000},
      {"", "%TAG !a! tag:x\n", "---\na: b\n", "E0122", 20000},
      {"a: b\n...\n", "%TAG !a! tag:x\n", "---\na: b\n", "E0121", 20000},
      {"a: &a [x, x]\n", "b: [*a, *a, *a, *a, *a, *a, *a]\n", "", "E0117", 5000},
      {"", "- &a x\n", "", "E0118", 20000},
      {"", "k: a\n", "", "E0123", 50000},
      {"{", "a: b, c, ", "d: e}", "E0127", 20000},
      {"a: \"", "x\n", "", "E0113", 100000},
      {"a: [", ",", "]", "E0125", 100000},
      {"a: ", ":", "", "E0115", 100000},
      {"", "!", "", "E0119", 100000},
      {"a: {", "\"k\" ", "}", "E0124", 50000},
      {"a: [", "b, ", "c", "E0130", 50000},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    struct diagnosed owner = diagnosed_read("a: b");
    const char *text = repeated(&owner, cases[i].before, cases[i].piece, cases[i].count, cases[i].behind);
    double start = seconds();
    struct diagnosed got = diagnosed_read(text);
    const char *said = diagnosed_print(&got, (struct diag_style){0});
    double taken = seconds() - start;
    if (!strstr(said, cases[i].code)) fail_msg("case %zu: no %s in %.300s", i, cases[i].code, said);
    if (taken > 2) fail_msg("case %zu takes %.1f s", i, taken); /* milliseconds without sanitizers */
    diagnosed_free(&got);
    diagnosed_free(&owner);
  }
}

/* Whatever stands in a file: a tree, or something said; always printable. */
static void any_text(void **state) {
  (void)state;
  static const char *const tokens[] = {"a",  "b: ",   "- ",    "\n",   "\n  ",   "\n    ", "? ",  ": ",  "[",    "]", "{",      "}",
                                       ", ", "\"",    "'",     "|",    ">",      "&x ",    "*x ", "!t ", "# c",  "@", "`",      "%",
                                       "\t", "---\n", "...\n", "|2\n", "\"q\" ", "\\",     "甲",  "：",  "<<: ", "~", "\"\\x4", "\r"};
  uint32_t random = 1;
  for (size_t i = 0; i < 20000; i++) {
    char text[200] = "";
    for (size_t count = i % 14 + 1; count > 0; count--) {
      random = random * 1664525u + 1013904223u;
      strcat(text, tokens[random / 65536u % (sizeof tokens / sizeof *tokens)]);
    }
    struct diagnosed got = diagnosed_read(text);
    const char *said = diagnosed_print(&got, (struct diag_style){0});
    if (!got.root && !*said) fail_msg("no tree, nothing said: %s", text);
    for (const char *at = said; *at; at++) assert_true((unsigned char)*at >= ' ' || *at == '\n' || *at == '\t');
    diagnosed_free(&got);
  }
}

/* --- folders --- */

/* A folder of its own, which becomes the present one. */
static void folder_new(char path[32]) {
  strcpy(path, "/tmp/zhinan-test-XXXXXX");
  assert_non_null(mkdtemp(path));
  assert_int_equal(chdir(path), 0);
}

static void folder_remove(const char *path) {
  char command[64];
  assert_int_equal(chdir("/"), 0);
  snprintf(command, sizeof command, "rm -rf %s", path);
  assert_int_equal(system(command), 0);
}

static void put(const char *path, const char *text) {
  FILE *file = fopen(path, "w");
  assert_non_null(file);
  fputs(text, file);
  assert_int_equal(fclose(file), 0);
}

static void folders(void **state) {
  (void)state;
  char path[32];
  folder_new(path);
  mkdir("in", 0700), mkdir("in/b", 0700), mkdir("in/.git", 0700);
  put("in/c.yaml", "x: c"), put("in/b/z.yml", "x: z"), put("in/b-a.yaml", "\xEF\xBB\xBFx: a"), put("in/note.txt", "{"),
      put("in/.git/x.yaml", "{");
  put("in/.#c.yaml", "{"), put("outside.yaml", "x: o");
  assert_int_equal(symlink("c.yaml", "in/d.yaml"), 0); /* a link that stays inside is a file as any */
  struct diagnosed owner = diagnosed_read("a: b");
  const char *const given[] = {"in///"};
  struct file_list files = {0};
  const struct read_limits limits = {.file_size = 1000, .events = 1000};
  assert_true(read_folders(owner.arena, owner.diags, given, 1, &limits, &files));
  static const char *const paths[] = {"in/b-a.yaml", "in/b/z.yml", "in/c.yaml", "in/d.yaml"};
  assert_int_equal(files.files.count, 4);
  for (size_t i = 0; i < 4; i++) assert_string_equal(files.files.items[i]->path, paths[i]);
  assert_int_equal(node_get(files.roots.items[0], "x")->mark.column, 4); /* the byte order mark is no column */
  assert_string_equal(diagnosed_codes(&owner), "");
  files_forget(&files);
  diagnosed_free(&owner);
  folder_remove(path);
}

static void outside(void **state) {
  (void)state;
  char path[32];
  folder_new(path);
  mkdir("in", 0700), mkdir("in/below", 0700);
  put("secret", "x"), put("in/a", "x");
  assert_int_equal(symlink("../secret", "in/link"), 0);
  assert_int_equal(symlink("/etc", "in/below/etc"), 0);
  assert_int_equal(symlink("../a", "in/below/fine"), 0);
  int folder = open("in", O_PATH | O_DIRECTORY);
  static const char *const out[] = {"../secret", "link", "below/etc/passwd", "/etc/passwd", "below/../../secret"};
  for (size_t i = 0; i < sizeof out / sizeof *out; i++) {
    assert_int_equal(open_beneath(folder, out[i], O_RDONLY), -1);
    assert_int_equal(errno, EXDEV);
  }
  int inside = open_beneath(folder, "below/fine", O_RDONLY);
  assert_true(inside >= 0);
  close(inside);
  close(folder);
  folder_remove(path);
}

/* A gigabyte is refused by its size; nothing of it is read. */
static void huge_file(void **state) {
  (void)state;
  char path[32];
  folder_new(path);
  mkdir("in", 0700);
  put("in/a.yaml", "x: a");
  assert_int_equal(truncate("in/a.yaml", 1 << 30), 0);
  struct diagnosed owner = diagnosed_read("a: b");
  const char *const given[] = {"in"};
  struct file_list files = {0};
  const struct read_limits limits = {.file_size = 64 << 20, .events = 1000};
  double start = seconds();
  assert_false(read_folders(owner.arena, owner.diags, given, 1, &limits, &files));
  assert_true(seconds() - start < 0.1);
  assert_string_equal(diagnosed_codes(&owner), "E0108");
  assert_int_equal(files.files.count, 0);
  diagnosed_free(&owner);
  folder_remove(path);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(tree),    cmocka_unit_test(line_ends), cmocka_unit_test(many_keys),
                                     cmocka_unit_test(holes),   cmocka_unit_test(encodings), cmocka_unit_test(escapes),
                                     cmocka_unit_test(limits),  cmocka_unit_test(hostile),   cmocka_unit_test(any_text),
                                     cmocka_unit_test(folders), cmocka_unit_test(outside),   cmocka_unit_test(huge_file)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
