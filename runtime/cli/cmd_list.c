/* cmd_list.c: `zhinan list KIND`: all things of a kind in the order of the book, as columns or as JSON. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli.h"
#include "screen.h"

static const struct listing {
  const char *name;
  enum zn_kind kind;
} listings[] = {{"businesses", ZN_KIND_BUSINESS}, {"documents", ZN_KIND_DOCUMENT}, {"offices", ZN_KIND_OFFICE},
                {"divisions", ZN_KIND_DIVISION},  {"channels", ZN_KIND_CHANNEL},   {"parties", ZN_KIND_PARTY},
                {"marks", ZN_KIND_MARK},          {"specs", ZN_KIND_SPEC},       {"facts", ZN_KIND_FACT},
                {"patterns", ZN_KIND_PATTERN},    {"renewals", ZN_KIND_RENEWAL}};
enum { listing_count = sizeof listings / sizeof *listings, columns = 3 };

static struct zn_office_info office_info(const struct cli *cli, zn_office office) {
  struct zn_office_info info = {.size = sizeof info};
  zn_office_info(cli->book, office, cli->language, &info);
  return info;
}

static uint32_t document_kind(const struct cli *cli, zn_document document) {
  struct zn_document_info info = {.size = sizeof info};
  zn_document_info(cli->book, document, cli->language, &info);
  return info.kind;
}

static uint32_t fact_type(const struct cli *cli, zn_fact fact) {
  struct zn_fact_info info = {.size = sizeof info};
  zn_fact_info(cli->book, fact, cli->language, &info);
  return info.type;
}

static const char *detail(const struct cli *cli, enum zn_kind kind, uint32_t thing) {
  if (kind == ZN_KIND_DOCUMENT) return cli_document_kind(cli, document_kind(cli, thing));
  if (kind == ZN_KIND_OFFICE) return cli_name(cli, ZN_KIND_DIVISION, office_info(cli, thing).division);
  if (kind == ZN_KIND_DIVISION) return cli_name(cli, ZN_KIND_DIVISION, zn_division_parent(cli->book, thing));
  if (kind == ZN_KIND_MARK) return cli_name(cli, ZN_KIND_PARTY, zn_mark_maker(cli->book, thing));
  if (kind == ZN_KIND_FACT) return cli_word(cli, (enum zn_message)(ZN_MESSAGE_TYPE_BOOL + fact_type(cli, thing) - 1));
  return "";
}

static const char *cell(const struct cli *cli, enum zn_kind kind, uint32_t thing, uint32_t column) {
  return column == 0 ? zn_id(cli->book, kind, thing) : column == 1 ? cli_name(cli, kind, thing) : detail(cli, kind, thing);
}

static uint32_t column_width(const struct cli *cli, enum zn_kind kind, uint32_t column) {
  uint32_t widest = 0;
  for (uint32_t thing = 1; thing <= zn_count(cli->book, kind); thing++) {
    uint32_t width = screen_width(cell(cli, kind, thing, column));
    if (width > widest) widest = width;
  }
  return widest;
}

/* Nothing is padded that nothing follows. */
static void print_row(const struct cli *cli, enum zn_kind kind, uint32_t thing, const uint32_t *widths) {
  uint32_t last = columns - 1;
  while (last && !*cell(cli, kind, thing, last)) last--;
  for (uint32_t column = 0; column <= last; column++) {
    const char *text = cell(cli, kind, thing, column);
    screen_text(stdout, text, 0);
    if (column < last) screen_spaces(stdout, widths[column] + 2 - screen_width(text));
  }
  putchar('\n');
}

static void print_table(const struct cli *cli, enum zn_kind kind) {
  uint32_t widths[columns];
  for (uint32_t column = 0; column < columns; column++) widths[column] = column_width(cli, kind, column);
  for (uint32_t thing = 1; thing <= zn_count(cli->book, kind); thing++) print_row(cli, kind, thing, widths);
}

static int print_array(const struct cli *cli, enum zn_kind kind) {
  size_t length;
  zn_list_json(cli->book, kind, cli->language, NULL, 0, &length);
  char *array = malloc(length);
  if (!array) return cli_complain("memory", "used up"), cli_machine;
  zn_list_json(cli->book, kind, cli->language, array, length, &length);
  printf("%.*s\n", (int)length, array);
  free(array);
  return cli_yes;
}

int cmd_list(const struct cli *cli) {
  for (size_t i = 0; i < listing_count; i++) {
    if (strcmp(listings[i].name, cli->arguments[0]) != 0) continue;
    if (cli->json) return print_array(cli, listings[i].kind);
    print_table(cli, listings[i].kind);
    return cli_yes;
  }
  cli_complain(cli->arguments[0], "no such list; see zhinan --help");
  return cli_wrong;
}
