/* cmd_address.c: `zhinan address TEXT` and `zhinan region TEXT`: what an address tells, and which divisions a text names. */
#include <stdlib.h>
#include <string.h>

#include "lines.h"
#include "screen.h"

/* --- divisions on a screen --- */

static void print_division(const struct cli *cli, zn_division division) {
  screen_text(stdout, zn_id(cli->book, ZN_KIND_DIVISION, division), 0);
  putchar(' ');
  screen_text(stdout, cli_name(cli, ZN_KIND_DIVISION, division), 0);
}

/* The division and what it lies in, but for the root that holds all of them. */
static void print_chain(const struct cli *cli, zn_division division) {
  struct zn_division_info info = {.size = sizeof info};
  zn_division_info(cli->book, division, &info);
  if (info.prefecture && info.prefecture != division) print_division(cli, info.prefecture), fputs("  ", stdout);
  print_division(cli, division);
}

int cli_division(const struct cli *cli, const char *text, zn_division *division) {
  struct zn_division_hit hits[ZN_CANDIDATES_MAX];
  *division = zn_division_find(cli->book, text, strlen(text));
  if (*division) return cli_yes;
  uint32_t count = zn_division_search(cli->book, text, strlen(text), hits, ZN_CANDIDATES_MAX);
  cli_complain(text, count ? "several divisions are called so, or none exactly so" : "no such division");
  for (uint32_t i = 0; i < count; i++)
    fprintf(stderr, "  %s %s\n", zn_id(cli->book, ZN_KIND_DIVISION, hits[i].division), cli_name(cli, ZN_KIND_DIVISION, hits[i].division));
  return cli_wrong;
}

/* --- address --- */

static const char *verdict_word(const struct cli *cli, uint32_t verdict) {
  return cli_word(cli, (enum zn_message)(ZN_MESSAGE_ADDRESS_OK + verdict - 1));
}

static void print_finding(const struct cli *cli, const struct zn_address_finding *finding) {
  char from[24], until[24];
  snprintf(from, sizeof from, "%llu", (unsigned long long)finding->at + 1);
  snprintf(until, sizeof until, "%llu", (unsigned long long)(finding->at + finding->length));
  const struct filling places[] = {{"from", from, NULL}, {"until", until, NULL}, {0}};
  fputs("  - ", stdout);
  screen_text(stdout, cli_word(cli, (enum zn_message)(ZN_MESSAGE_REGION_UNRESOLVED + finding->reason - 1)), 4);
  if (finding->length) fputs(" (", stdout), screen_fill(stdout, cli_word(cli, ZN_MESSAGE_PART), places, 4), putchar(')');
  putchar('\n');
}

static void print_address(const struct cli *cli, const struct zn_address *address) {
  screen_text(stdout, verdict_word(cli, address->verdict), 0);
  if (address->division) fputs("  ", stdout), print_chain(cli, address->division);
  putchar('\n');
  for (uint32_t i = 0; i < address->finding_count; i++) print_finding(cli, &address->findings[i]);
  for (uint32_t i = 0; i < address->candidate_count; i++) {
    if (!i) fputs("  ", stdout), screen_text(stdout, cli_word(cli, ZN_MESSAGE_CANDIDATES), 0), fputs("\n", stdout);
    fputs("    ", stdout);
    print_chain(cli, address->candidates[i]);
    putchar('\n');
  }
}

static int answer_address(const struct cli *cli, const char *text, size_t length) {
  struct zn_address address = {.size = sizeof address};
  if (cli->json)
    PRINT_JSON(zn_address_json(cli->book, cli->language, text, length, cli->declared, answer, room, &written, &address.verdict));
  else {
    zn_address_check(cli->book, text, length, cli->declared, &address);
    print_address(cli, &address);
  }
  return address.verdict == ZN_ADDRESS_OK ? cli_yes : cli_no;
}

int cmd_address(const struct cli *cli) {
  struct cli own = *cli;
  if (cli->division && cli_division(cli, cli->division, &own.declared)) return cli_wrong;
  return each_text(&own, answer_address);
}

/* --- region --- */

static int answer_region(const struct cli *cli, const char *text, size_t length) {
  struct zn_division_hit hits[ZN_CANDIDATES_MAX];
  uint32_t count = 0;
  if (cli->json) PRINT_JSON(zn_search_json(cli->book, cli->language, text, length, answer, room, &written, &count));
  else {
    count = zn_division_search(cli->book, text, length, hits, ZN_CANDIDATES_MAX);
    for (uint32_t i = 0; i < count; i++)
      print_chain(cli, hits[i].division), printf("  (%s, %u)\n", zn_how_code(hits[i].how), hits[i].score);
  }
  return count ? cli_yes : cli_no;
}

int cmd_region(const struct cli *cli) { return each_text(cli, answer_region); }
