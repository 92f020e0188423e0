/* cli.h: what the commands of `zhinan` share: the book they answer from, what the user asked for, and how a run ends. */
#ifndef CLI_H
#define CLI_H

#include <stdbool.h>
#include <stdio.h>
#include "zn_core.h"

/* Exit statuses. */
enum { cli_yes, cli_no, cli_wrong, cli_machine };

struct cli {
  const struct zn_book *book;
  zn_language language;
  bool json, json_lines;
  const char *division, *at, *count, *business, *channel, *day, *time, *as; /* options as they were given; null: not */
  const char **facts; /* ID=VALUE, fact_count of them */
  int fact_count;
  bool open_only;
  zn_division declared; /* what `division` names, for the command that asks for it */
  char **arguments; /* behind the name of the command */
  int argument_count;
};

/* Each gives an exit status. What they print goes to stdout; main sees whether all of it could be written. */
int cmd_list(const struct cli *cli);
int cmd_show(const struct cli *cli);
int cmd_check(const struct cli *cli);
int cmd_receipt(const struct cli *cli);
int cmd_address(const struct cli *cli);
int cmd_region(const struct cli *cli);
int cmd_nearest(const struct cli *cli);
int cmd_export(const struct cli *cli);

/* The tags of options and the language of the environment: LC_ALL, LC_MESSAGES, LANG. */
zn_language cli_language(const struct zn_book *book, const char *tag);

/* The division that a text names; a complaint with what it may mean, and not 0, when it names none or several. */
int cli_division(const struct cli *cli, const char *text, zn_division *division);

/* The day and the minute of it that it is now in the book's zone. */
void cli_now(const struct zn_book *book, zn_day *day, int32_t *minute);

/* `zhinan: WHAT: WHY` on stderr, without control characters. */
void cli_complain(const char *what, const char *why);

/* A thing of the book as it is shown, in both renderings. */
void show_text(const struct cli *cli, enum zn_kind kind, uint32_t thing);
void show_json(const struct cli *cli, enum zn_kind kind, uint32_t thing);

static inline const char *cli_word(const struct cli *cli, enum zn_message word) { return zn_message_at(cli->book, word, cli->language); }
static inline const char *cli_name(const struct cli *cli, enum zn_kind kind, uint32_t thing) {
  return zn_name(cli->book, kind, thing, cli->language);
}
static inline const char *cli_form(const struct cli *cli, uint32_t form) {
  return form ? cli_word(cli, (enum zn_message)(ZN_MESSAGE_FORM_ORIGINAL + form - 1)) : "";
}
static inline const char *cli_document_kind(const struct cli *cli, uint32_t kind) {
  return kind ? cli_word(cli, (enum zn_message)(ZN_MESSAGE_KIND_PAPER + kind - 1)) : "";
}

#endif
