/* cmd_phone.c: `zhinan phone TEXT`: whether a text is a telephone number, or several, of the book's numbering plan. */
#include <stdlib.h>
#include <string.h>
#include "screen.h"
#include "texts.h"
#include "zn_phone.h"

static int complain(enum zn_status status) {
  cli_complain("telephone numbers", status == ZN_NO_NUMBERING ? "the book has no numbering plan" : zn_status_code(status));
  return cli_wrong;
}

static void print_number(const struct zn_phone_number *number) {
  printf("  %s", number->canonical);
  if (*number->extension) printf(";ext=%s", number->extension);
}

static void print_sentence(const struct cli *cli, const struct zn_phone_result *result) {
  char digits[12], expected[12], year[12];
  const struct filling fillings[] = {{"digits", digits, NULL}, {"expected", expected, NULL}, {"year", year, NULL},
                                     {"area", result->area, NULL}, {NULL, NULL, NULL}};
  snprintf(digits, sizeof digits, "%u", result->digits);
  snprintf(expected, sizeof expected, "%u", result->expected);
  snprintf(year, sizeof year, "%u", result->withdrawn);
  screen_fill(stdout, cli_word(cli, zn_phone_message(result)), fillings, 0);
}

static int print_text(const struct cli *cli, const char *text, size_t length, zn_division division) {
  struct zn_phone_result result = {.size = sizeof result};
  enum zn_status status = zn_phone_check(cli->book, text, length, division, &result);
  if (status) return complain(status);
  screen_text(stdout, cli_word(cli, result.is_valid ? ZN_MESSAGE_PATTERN_VALID : ZN_MESSAGE_PATTERN_NOT_VALID), 0);
  screen_text(stdout, cli_word(cli, ZN_MESSAGE_COLON), 0);
  if (result.is_valid) screen_text(stdout, cli_word(cli, (enum zn_message)(ZN_MESSAGE_PHONE_NONE + result.kind - 1)), 0);
  else print_sentence(cli, &result);
  for (uint32_t i = 0; i < result.number_count; i++) print_number(&result.numbers[i]);
  putchar('\n');
  return result.is_valid ? cli_yes : cli_no;
}

static int print_json(const struct cli *cli, const char *text, size_t length, zn_division division) {
  char answer[4096];
  size_t written;
  uint32_t is_valid;
  enum zn_status status = zn_phone_json(cli->book, cli->language, text, length, division, answer, sizeof answer, &written, &is_valid);
  if (status) return complain(status);
  fwrite(answer, 1, written, stdout);
  putchar('\n');
  return is_valid ? cli_yes : cli_no;
}

static int answer(const struct cli *cli, const void *division, const char *text, size_t length) {
  return (cli->json ? print_json : print_text)(cli, text, length, *(const zn_division *)division);
}

int cmd_phone(const struct cli *cli) {
  zn_division division = 0;
  if (cli->division && cli_division(cli, cli->division, &division)) return cli_wrong;
  return texts_answer(cli, cli->arguments[0], answer, &division);
}
