/* cli.h: what the commands of `zhinan` share: the book they answer from, what the user asked for, and how a run ends. */
#ifndef CLI_H
#define CLI_H

#include <stdbool.h>
#include <stdio.h>
#include "json.h"
#include "zn_core.h"

/* Exit statuses. */
enum { cli_yes, cli_no, cli_wrong, cli_machine };

struct cli {
  const struct zn_book *book;
  zn_language language;
  zn_day day; /* what counts as today: --day, else the clock's in the book's zone */
  bool has_day; /* by --day */
  int32_t minute; /* of that day: --time, else the clock's; -1: not known, with --day alone */
  bool json, json_lines, open_only;
  const char *division, *at, *count, *business, *channel, *as; /* options as they were given; null: not */
  const char *const *facts; /* ID=VALUE, fact_count of them */
  int fact_count;
  char **arguments; /* behind the name of the command */
  int argument_count;
};

/* Each gives an exit status. What they print goes to stdout; main sees whether all of it could be written. */
int cmd_list(const struct cli *cli);
int cmd_show(const struct cli *cli);
int cmd_check(const struct cli *cli);
int cmd_ask(const struct cli *cli);
int cmd_receipt(const struct cli *cli);
int cmd_phone(const struct cli *cli);
int cmd_pattern(const struct cli *cli);
int cmd_renew(const struct cli *cli);

/* The value of option `name` at *arguments, which is moved to its last word; null when it is another option, "" without a value. */
const char *cli_option(char ***arguments, const char *name);
extern const char renew_help[]; /* the options of `zhinan renew` */
int cmd_address(const struct cli *cli);
int cmd_region(const struct cli *cli);
int cmd_nearest(const struct cli *cli);
int cmd_export(const struct cli *cli);

/* The tags of options and the language of the environment: LC_ALL, LC_MESSAGES, LANG. */
zn_language cli_language(const struct zn_book *book, const char *tag);

/* The division that a text names, by code or otherwise; a complaint with what it may mean, and not 0, when it names none or several. */
int cli_division(const struct cli *cli, const char *text, zn_division *division);

/* A function of the library that writes JSON: `written` bytes, or with ZN_NO_ROOM what it needs. */
typedef enum zn_status json_door(const struct cli *cli, const void *context, char *answer, size_t room, size_t *written);
/* Prints what it writes, with a line end; a complaint in the command's name when it fails. An exit status. */
int json_print(const struct cli *cli, const char *command, json_door *door, const void *context);

/* `zhinan: WHAT: WHY` on stderr, without control characters. */
void cli_complain(const char *what, const char *why);

/* A thing of the book as it is shown, in both renderings. */
void show_text(const struct cli *cli, enum zn_kind kind, uint32_t thing);
void show_json(const struct cli *cli, enum zn_kind kind, uint32_t thing);

/* What a business asks for, under its heading. */
void show_materials(const struct cli *cli, const struct zn_business_info *business);
/* Who may use a business, what it costs and what comes of it; what a fact is. */
void show_eligible(const struct cli *cli, const struct zn_business_info *business);
void show_fee(const struct cli *cli, zn_business version, const struct zn_business_info *business);
void show_results(const struct cli *cli, const struct zn_business_info *business);
void show_fact(const struct cli *cli, zn_fact fact);
/* The members of a fact's object; a value of a fact as a submission says it. */
void json_fact(struct json *json, const struct cli *cli, zn_fact fact);
/* A rule of renewals. */
void show_renewal(const struct cli *cli, zn_renewal rule);
void json_renewal(struct json *json, const struct cli *cli, zn_renewal rule);
void json_value(struct json *json, const struct cli *cli, const char *key, zn_fact fact, int64_t value);
/* An answer, for people. */
void tell_answer(const struct cli *cli, const struct zn_submission *submission, const struct zn_answer *answer);

/* The version of a business that is in force today; where none is, its first. */
static inline zn_business cli_version(const struct cli *cli, zn_business business) {
  zn_business version = zn_business_version(cli->book, business, cli->day);
  return version ? version : business;
}

static inline const char *cli_word(const struct cli *cli, enum zn_message word) { return zn_message_at(cli->book, word, cli->language); }
static inline const char *cli_name(const struct cli *cli, enum zn_kind kind, uint32_t thing) {
  return zn_name(cli->book, kind, thing, cli->language);
}
static inline const char *cli_form(const struct cli *cli, uint32_t form) {
  return form ? cli_word(cli, (enum zn_message)(ZN_MESSAGE_FORM_ORIGINAL + form - 1)) : "";
}
/* A party by its name; the applicant of a book that gives him none by what people call him. */
static inline const char *cli_party(const struct cli *cli, zn_party party) {
  const char *name = cli_name(cli, ZN_KIND_PARTY, party);
  return *name || party != 1 ? name : cli_word(cli, ZN_MESSAGE_APPLICANT);
}
static inline const char *cli_document_kind(const struct cli *cli, uint32_t kind) {
  return kind ? cli_word(cli, (enum zn_message)(ZN_MESSAGE_KIND_PAPER + kind - 1)) : "";
}

#endif
