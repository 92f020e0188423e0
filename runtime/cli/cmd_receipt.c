/* cmd_receipt.c: `zhinan receipt CODE`: what an answer's receipt says: businesses, day, verdict, what was open. */
#include <stdlib.h>
#include <string.h>
#include "cli.h"
#include "json.h"
#include "screen.h"

static const char *requirement_id(const struct cli *cli, zn_requirement requirement, const char **label) {
  struct zn_requirement_info info = {.size = sizeof info};
  zn_requirement_info(cli->book, requirement, cli->language, &info);
  *label = *info.label ? info.label : *info.text ? info.text : info.id; /* a duty has words, a group may have neither */
  return info.id;
}

static void print_json(const struct cli *cli, const struct zn_receipt *receipt, const char *day) {
  struct json json = {stdout, false};
  const char *label;
  json_open(&json, NULL, '{');
  json_open(&json, "businesses", '[');
  for (uint32_t i = 0; i < receipt->business_count; i++) json_text(&json, NULL, zn_id(cli->book, ZN_KIND_BUSINESS, receipt->businesses[i]));
  json_close(&json, ']');
  json_text(&json, "day", day);
  json_text(&json, "verdict", zn_verdict_code(receipt->verdict));
  json_open(&json, "open", '[');
  for (uint32_t i = 0; i < receipt->open_count; i++) json_text(&json, NULL, requirement_id(cli, receipt->open[i], &label));
  json_close(&json, ']');
  json_close(&json, '}');
  putchar('\n');
}

static void print_text(const struct cli *cli, const struct zn_receipt *receipt, const char *day) {
  for (uint32_t i = 0; i < receipt->business_count; i++) screen_heading(cli_name(cli, ZN_KIND_BUSINESS, receipt->businesses[i]));
  puts(day);
  screen_text(stdout, cli_word(cli, (enum zn_message)(ZN_MESSAGE_INELIGIBLE + receipt->verdict - ZN_INELIGIBLE)), 0);
  putchar('\n');
  for (uint32_t i = 0; i < receipt->open_count; i++) {
    const char *label;
    requirement_id(cli, receipt->open[i], &label);
    fputs("- ", stdout);
    screen_text(stdout, label, 2);
    putchar('\n');
  }
}

int cmd_receipt(const struct cli *cli) {
  uint32_t room = zn_record_count(cli->book, ZN_SECTION_REQUIREMENTS);
  struct zn_receipt receipt = {.open = malloc(room * sizeof *receipt.open), .open_room = room};
  if (!receipt.open) return cli_complain("memory", "used up"), cli_machine;
  const char *code = cli->arguments[0];
  enum zn_status status = zn_receipt_read(cli->book, code, strlen(code), &receipt);
  char day[11];
  zn_day_print(receipt.day, day);
  if (status == ZN_OK) (cli->json ? print_json : print_text)(cli, &receipt, day);
  else cli_complain(code, status == ZN_IMAGE_FOREIGN ? "a receipt of another edition of the rules" : "no receipt");
  free(receipt.open);
  return status == ZN_OK ? cli_yes : status == ZN_IMAGE_FOREIGN ? cli_no : cli_wrong;
}
