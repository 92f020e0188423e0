/* main.c: the command `zhinan`: reads options, opens the book (the one built in, or --book FILE), runs a command. Answers go to stdout,
 * complaints to stderr. */
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "cli.h"
#include "ids.h"
#include "screen.h"

static const struct command {
  const char *name, *arguments;
  int least, most; /* arguments */
  int (*run)(const struct cli *cli);
  const char *help;
} commands[] = {
    {"list", "KIND", 1, 1, cmd_list, "businesses, documents, facts, renewals, offices, divisions, channels, parties, marks, specs, patterns"},
    {"show", "[KIND/]ID", 1, 1, cmd_show, "one of them: business/ID with all that is asked for, office/ID with contacts"},
    {"check", "[FILE]", 0, 1, cmd_check, "judges JSON submissions, one a line in, one answer a line out"},
    {"ask", "BUSINESS", 1, 1, cmd_ask, "asks what matters, then for the papers, and says what is still to do"},
    {"receipt", "CODE", 1, 1, cmd_receipt, "what the receipt of an answer says"},
    {"phone", "TEXT", 1, 1, cmd_phone, "whether it is a telephone number, or several; TEXT - reads one a line"},
    {"pattern", "ID TEXT", 2, 2, cmd_pattern, "whether a code is written as the book says; TEXT - reads one a line"},
    {"renew", "OPTIONS", 1, 64, cmd_renew, "whether a certificate can be renewed: --rule ID and where it is; see below"},
    {"address", "TEXT", 1, 1, cmd_address, "which division an address tells, and what is wrong with it; -: one a line"},
    {"region", "TEXT", 1, 1, cmd_region, "divisions by code, name, pinyin or its initials; -: one a line"},
    {"export", "offices", 1, 1, cmd_export, "all offices for other programs, with --as csv, geojson, vcard or json"},
    {"nearest", "[DIVISION]", 0, 1, cmd_nearest, "the offices nearest to a division, or to a position with --at"},
};
enum { command_count = sizeof commands / sizeof *commands };

enum { facts_max = 64 };

struct options {
  const char *book, *language, *day, *time;
  bool help, version;
  struct cli asked; /* what single commands ask for */
  const char *facts[facts_max];
};

void cli_complain(const char *what, const char *why) {
  fputs("zhinan: ", stderr);
  screen_text(stderr, what, 0);
  if (why) fputs(": ", stderr), screen_text(stderr, why, 0);
  putc('\n', stderr);
}

static void print_help(void) {
  fputs("usage: zhinan [OPTION]... COMMAND [ARGUMENT]\n\n", stdout);
  for (size_t i = 0; i < command_count; i++) {
    int width = printf("  %s %s", commands[i].name, commands[i].arguments);
    printf("%*s%s\n", 22 - width, "", commands[i].help);
  }
  fputs("\n"
        "  --book FILE       answers from this image (book.img) instead of the book built in\n"
        "  --lang TAG        language of texts; else LC_ALL, LC_MESSAGES or LANG, else the book's first\n"
        "  --day YYYY-MM-DD  what counts as today; else the day that it is in the book's time zone\n"
        "  --json            JSON instead of text for people (not check and export, which write formats for programs)\n"
        "  --json-lines      the lines of - are JSON strings, the answers JSON\n"
        "  --division TEXT   where a telephone number or an address belongs: a code or a name (phone, address)\n"
        "  --as FORMAT       csv, geojson, vcard or json (export)\n"
        "  --at LAT,LON      degrees of WGS 84, in place of a division (nearest)\n"
        "  -n K              so many offices by distance, 1 to 64, else 3 (nearest)\n"
        "  --business ID, --channel ID, --fact ID=VALUE, --time HH:MM, --open\n"
        "                    offices that serve it; what is known of the applicant; those known to be open then (nearest)\n"
        "  --help, --version\n"
        "  --                ends options\n\n",
        stdout);
  fputs(renew_help, stdout);
  fputs("\nexit status: 0 yes, found, satisfied; 1 no, another verdict; 2 wrong use or input, an error line; 3 the machine\n",
        stdout);
}

const char *cli_option(char ***arguments, const char *name) {
  size_t length = strlen(name);
  const char *argument = **arguments;
  if (strncmp(argument, name, length) != 0 || (argument[length] && argument[length] != '=')) return NULL;
  if (argument[length]) return argument + length + 1;
  return (*arguments)[1] ? *++*arguments : "";
}

/* Where the value of the option at *arguments goes; null: it takes none. */
static const char **option_place(struct options *options, char ***arguments, const char **value) {
  struct cli *asked = &options->asked;
  const struct { const char *name, **place; } rows[] = {
      {"--book", &options->book},       {"--lang", &options->language}, {"--day", &options->day},
      {"--time", &options->time},       {"--division", &asked->division}, {"--at", &asked->at},
      {"-n", &asked->count},            {"--business", &asked->business}, {"--channel", &asked->channel},
      {"--as", &asked->as},
  };
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
    if ((*value = cli_option(arguments, rows[i].name))) return rows[i].place;
  if (asked->fact_count < facts_max && (*value = cli_option(arguments, "--fact"))) return &options->facts[asked->fact_count++];
  return NULL;
}

static bool set_flag(struct options *options, const char *argument) {
  struct cli *asked = &options->asked;
  if (strcmp(argument, "--json") == 0) return asked->json = true;
  if (strcmp(argument, "--json-lines") == 0) return asked->json = asked->json_lines = true;
  if (strcmp(argument, "--open") == 0) return asked->open_only = true;
  if (strcmp(argument, "--help") == 0 || strcmp(argument, "-h") == 0) return options->help = true;
  if (strcmp(argument, "--version") == 0) return options->version = true;
  return false;
}

/* Whether a command reads options itself that are not named here. */
static bool has_own_options(const char *command) { return strcmp(command, "renew") == 0; }

/* Takes the options out of the arguments and leaves the others, at least a null, in their order; their number, or -1 after a complaint. */
static int read_options(char **arguments, struct options *options) {
  char **kept = arguments;
  bool ended = false;
  for (char **at = arguments; *at; at++) {
    const char *value, **place;
    if (ended || **at != '-' || !(*at)[1]) *kept++ = *at;
    else if (strcmp(*at, "--") == 0) ended = true;
    else if ((place = option_place(options, &at, &value))) {
      if (!*(*place = value)) return cli_complain(*at, "a value is missing"), -1;
    } else if (set_flag(options, *at)) continue;
    else if (kept > arguments && has_own_options(arguments[0])) *kept++ = *at;
    else return cli_complain(*at, "no such option; see zhinan --help"), -1;
  }
  *kept = NULL;
  return (int)(kept - arguments);
}

static int open_book(const char *path, const struct zn_book **book) {
  enum zn_status status = path ? zn_file_open(path, book) : zn_open_expect(ZN_BOOK_IMAGE, ZN_BOOK_SIZE, ZN_BOOK_FINGERPRINT, book);
  if (status == ZN_OK) return cli_yes;
  char why[64];
  snprintf(why, sizeof why, "no usable book: %s", zn_status_code(status));
  cli_complain(path ? path : "the book built in", status == ZN_FILE_UNREADABLE ? strerror(errno) : why);
  return status == ZN_NO_MEMORY ? cli_machine : cli_wrong;
}

zn_language cli_language(const struct zn_book *book, const char *tag) {
  static const char *const variables[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
  for (size_t i = 0; i < 3 && !tag; i++) {
    tag = getenv(variables[i]);
    if (tag && !*tag) tag = NULL;
  }
  char plain[32]; /* zh_CN.UTF-8 is zh-CN */
  size_t length = tag ? strcspn(tag, ".@") : 0;
  if (length > sizeof plain) return 0;
  for (size_t i = 0; i < length; i++) plain[i] = tag[i] == '_' ? '-' : tag[i];
  return zn_language_find(book, plain, length);
}

/* "08:30" as minutes; -1: no such time. */
static int32_t read_time(const char *text) {
  bool good = strlen(text) == 5 && text[2] == ':' && strspn(text, "0123456789") == 2 && strspn(text + 3, "0123456789") == 2;
  int hours = good ? atoi(text) : 24, minutes = good ? atoi(text + 3) : 60;
  return hours > 23 || minutes > 59 ? -1 : hours * 60 + minutes;
}

/* --day and --time; what is not given is what the clock says. */
static int set_now(struct cli *cli, const struct options *options) {
  enum { seconds_a_day = 24 * 60 * 60 };
  int64_t now = (int64_t)time(NULL), local = now + zn_book_offset(cli->book) * (int64_t)60;
  cli->day = zn_book_day(cli->book, now);
  cli->has_day = options->day != NULL;
  cli->minute = (int32_t)(local % seconds_a_day / 60); /* nobody's clock is before 1970 */
  if (options->day && !(cli->day = zn_day_parse(options->day, strlen(options->day))))
    return cli_complain(options->day, "no such day; write YYYY-MM-DD"), cli_wrong;
  if (options->day) cli->minute = -1; /* another day's hour is not known */
  if (options->time && (cli->minute = read_time(options->time)) < 0)
    return cli_complain(options->time, "no such time; write HH:MM"), cli_wrong;
  return cli_yes;
}

static const struct command *find_command(const char *name) {
  for (size_t i = 0; i < command_count; i++)
    if (strcmp(commands[i].name, name) == 0) return &commands[i];
  cli_complain(name, "no such command; see zhinan --help");
  return NULL;
}

static int run(const struct options *options, char **arguments, int count) {
  const struct command *command = count ? find_command(arguments[0]) : NULL;
  if (!count) cli_complain("a command is missing; see zhinan --help", NULL);
  if (!command) return cli_wrong;
  if (--count < command->least || count > command->most) {
    cli_complain(count ? arguments[count] : command->name, count ? "one argument too many" : "an argument is missing; see zhinan --help");
    return cli_wrong;
  }
  struct cli cli = options->asked;
  cli.facts = options->facts;
  cli.arguments = arguments + 1;
  cli.argument_count = count;
  int status = open_book(options->book, &cli.book);
  if (status) return status;
  status = set_now(&cli, options);
  if (!status) {
    cli.language = cli_language(cli.book, options->language);
    status = command->run(&cli);
  }
  if (options->book) zn_file_close(cli.book);
  return status;
}

/* A reader that has gone away is no reason to complain, but what it missed was not written. */
static int finish(int status) {
  errno = 0;
  if (fflush(stdout) == 0 && !ferror(stdout)) return status;
  if (errno != EPIPE) cli_complain("standard output", errno ? strerror(errno) : "not all could be written");
  return cli_machine;
}

int main(int argc, char **argv) {
  struct options options = {0};
  signal(SIGPIPE, SIG_IGN);
  int count = argc ? read_options(argv + 1, &options) : 0;
  if (count < 0) return cli_wrong;
  if (options.help) print_help();
  else if (options.version) puts("zhinan " ZN_VERSION);
  else return finish(run(&options, argv + 1, count));
  return finish(cli_yes);
}
