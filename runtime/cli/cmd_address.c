/* cmd_address.c: `zhinan address TEXT` and `zhinan region TEXT`: what an address tells, and which divisions a text names. */
#include <stdlib.h>
#include <string.h>

#include "screen.h"
#include "texts.h"

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

/* What a reason is about, when it is short enough to be seen at a glance and no byte of it is damaged or unseen. */
static void print_piece(const char *text, const struct zn_address_finding *finding) {
  enum { most = 96 };
  char piece[most + 1];
  if (finding->reason == ZN_FORBIDDEN_CHARACTER || finding->length > most) return;
  memcpy(piece, text + finding->at, finding->length);
  piece[finding->length] = '\0';
  fputs(": ", stdout);
  screen_text(stdout, piece, 4);
}

static void print_finding(const struct cli *cli, const char *text, const struct zn_address_finding *finding) {
  char from[24], until[24];
  snprintf(from, sizeof from, "%llu", (unsigned long long)finding->at + 1);
  snprintf(until, sizeof until, "%llu", (unsigned long long)(finding->at + finding->length));
  const struct filling places[] = {{"from", from, NULL}, {"until", until, NULL}, {0}};
  fputs("  - ", stdout);
  screen_text(stdout, cli_word(cli, (enum zn_message)(ZN_MESSAGE_REGION_UNRESOLVED + finding->reason - 1)), 4);
  if (finding->length) {
    fputs(" (", stdout);
    screen_fill(stdout, cli_word(cli, ZN_MESSAGE_PART), places, 4);
    print_piece(text, finding);
    putchar(')');
  }
  putchar('\n');
}

static void print_address(const struct cli *cli, const char *text, const struct zn_address *address) {
  screen_text(stdout, verdict_word(cli, address->verdict), 0);
  if (address->division) fputs("  ", stdout), print_chain(cli, address->division);
  putchar('\n');
  for (uint32_t i = 0; i < address->finding_count; i++) print_finding(cli, text, &address->findings[i]);
  for (uint32_t i = 0; i < address->candidate_count; i++) {
    if (!i) fputs("  ", stdout), screen_text(stdout, cli_word(cli, ZN_MESSAGE_CANDIDATES), 0), fputs("\n", stdout);
    fputs("    ", stdout);
    print_chain(cli, address->candidates[i]);
    putchar('\n');
  }
}

struct json_text {
  const char *text;
  size_t length;
  zn_division declared;
  uint32_t *outcome; /* the verdict of an address, the number of divisions */
};

static enum zn_status address_json(const struct cli *cli, const void *context, char *answer, size_t room, size_t *written) {
  const struct json_text *asked = context;
  return zn_address_json(cli->book, cli->language, asked->text, asked->length, asked->declared, answer, room, written, asked->outcome);
}

static int answer_address(const struct cli *cli, const void *declared, const char *text, size_t length) {
  struct zn_address address = {.size = sizeof address};
  zn_division division = *(const zn_division *)declared;
  int status = cli_yes;
  if (cli->json) status = json_print(cli, "address", address_json, &(struct json_text){text, length, division, &address.verdict});
  else {
    zn_address_check(cli->book, text, length, division, &address);
    print_address(cli, text, &address);
  }
  return status ? status : address.verdict == ZN_ADDRESS_OK ? cli_yes : cli_no;
}

int cmd_address(const struct cli *cli) {
  zn_division declared = 0;
  if (cli->division && cli_division(cli, cli->division, &declared)) return cli_wrong;
  return texts_answer(cli, cli->arguments[0], answer_address, &declared);
}

/* --- region --- */

static void print_hit(const struct cli *cli, const struct zn_division_hit *hit) {
  print_chain(cli, hit->division);
  fputs("  ", stdout);
  screen_text(stdout, cli_word(cli, (enum zn_message)(ZN_MESSAGE_HOW_CODE + hit->how - ZN_HOW_CODE)), 0);
  putchar('\n');
}

static enum zn_status region_json(const struct cli *cli, const void *context, char *answer, size_t room, size_t *written) {
  const struct json_text *asked = context;
  return zn_search_json(cli->book, cli->language, asked->text, asked->length, answer, room, written, asked->outcome);
}

static int answer_region(const struct cli *cli, const void *context, const char *text, size_t length) {
  struct zn_division_hit hits[ZN_CANDIDATES_MAX];
  uint32_t count = 0;
  int status = cli_yes;
  (void)context;
  if (cli->json) status = json_print(cli, "region", region_json, &(struct json_text){text, length, 0, &count});
  else {
    count = zn_division_search(cli->book, text, length, hits, ZN_CANDIDATES_MAX);
    for (uint32_t i = 0; i < count; i++) print_hit(cli, &hits[i]);
    if (!count) screen_text(stdout, cli_word(cli, ZN_MESSAGE_NO_DIVISION), 0), putchar('\n');
  }
  return status ? status : count ? cli_yes : cli_no;
}

int cmd_region(const struct cli *cli) { return texts_answer(cli, cli->arguments[0], answer_region, NULL); }
