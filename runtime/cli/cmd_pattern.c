/* cmd_pattern.c: `zhinan pattern ID TEXT`: whether a code is written as one of the book's patterns says. */
#include <stdlib.h>
#include <string.h>
#include "screen.h"
#include "texts.h"

struct checking {
  zn_pattern pattern;
  const struct zn_patterns *patterns;
  void *scratch;
};

static void print_json(const struct cli *cli, const struct zn_pattern_result *result) {
  char answer[4096];
  size_t written;
  zn_pattern_json(cli->book, cli->language, result, answer, sizeof answer, &written);
  fwrite(answer, 1, written, stdout);
  putchar('\n');
}

static void print_text(const struct cli *cli, const struct zn_pattern_result *result) {
  screen_text(stdout, cli_word(cli, result->is_valid ? ZN_MESSAGE_PATTERN_VALID : ZN_MESSAGE_PATTERN_NOT_VALID), 0);
  if (!result->is_valid) {
    screen_text(stdout, cli_word(cli, ZN_MESSAGE_COLON), 0);
    screen_text(stdout, cli_word(cli, (enum zn_message)(ZN_MESSAGE_PATTERN_TOO_LONG + result->reason - 1)), 0);
  }
  putchar('\n');
}

static int answer(const struct cli *cli, const void *context, const char *text, size_t length) {
  const struct checking *checking = context;
  struct zn_pattern_result result = {.size = sizeof result};
  enum zn_status status =
      zn_pattern_check(checking->patterns, checking->pattern, text, length, checking->scratch, ZN_PATTERN_SCRATCH, &result);
  if (status) return cli_complain("pattern", zn_status_code(status)), cli_machine;
  (cli->json ? print_json : print_text)(cli, &result);
  return result.is_valid ? cli_yes : cli_no;
}

static int check(const struct cli *cli, struct checking *checking, void *memory, size_t size) {
  enum zn_status status = zn_patterns_make(cli->book, memory, size, &checking->patterns);
  if (status == ZN_OK) return texts_answer(cli, cli->arguments[1], answer, checking);
  cli_complain("patterns", status == ZN_NO_PATTERNS ? "this zhinan was built without PCRE2" : zn_status_code(status));
  return cli_machine;
}

int cmd_pattern(const struct cli *cli) {
  struct checking checking = {.pattern = zn_find(cli->book, ZN_KIND_PATTERN, cli->arguments[0], strlen(cli->arguments[0]))};
  if (!checking.pattern) return cli_complain(cli->arguments[0], "no such pattern; see zhinan list patterns"), cli_wrong;
  size_t size = zn_patterns_size(cli->book) + 1;
  void *memory = malloc(size);
  int status = cli_machine;
  checking.scratch = malloc(ZN_PATTERN_SCRATCH);
  if (memory && checking.scratch) status = check(cli, &checking, memory, size);
  else cli_complain("memory", "used up");
  free(checking.scratch);
  free(memory);
  return status;
}
