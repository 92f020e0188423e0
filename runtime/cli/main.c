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
};
enum { command_count = sizeof commands / sizeof *commands };

struct options {
  const char *book, *language, *day, *division;
  bool json, json_lines, help, version;
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
    printf("%*s%s\n", 20 - width, "", commands[i].help);
  }
  fputs("\n"
        "  --book FILE       answers from this image (book.img) instead of the book built in\n"
        "  --lang TAG        language of texts; else LC_ALL, LC_MESSAGES or LANG, else the book's first\n"
        "  --day YYYY-MM-DD  what counts as today; else the day that it is in the book's time zone\n"
        "  --json            JSON instead of text for people (list, show, ask, receipt, phone, pattern, renew)\n"
        "  --json-lines      the lines of - are JSON strings, the answers JSON\n"
        "  --division CODE   where a telephone number belongs\n"
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

static bool set_flag(struct options *options, const char *argument) {
  if (strcmp(argument, "--json") == 0) return options->json = true;
  if (strcmp(argument, "--json-lines") == 0) return options->json = options->json_lines = true;
  if (strcmp(argument, "--help") == 0 || strcmp(argument, "-h") == 0) return options->help = true;
  if (strcmp(argument, "--version") == 0) return options->version = true;
  return false;
}

static bool is_empty(const char *value) { return value && !*value; }

/* Whether a command reads options itself that are not named here. */
static bool has_own_options(const char *command) { return strcmp(command, "renew") == 0; }

/* Takes the options out of the arguments and leaves the others, at least a null, in their order; their number, or -1 after a complaint. */
static int read_options(char **arguments, struct options *options) {
  char **kept = arguments;
  bool ended = false;
  for (char **at = arguments; *at; at++) {
    const char *value;
    if (ended || **at != '-' || !(*at)[1]) *kept++ = *at;
    else if (strcmp(*at, "--") == 0) ended = true;
    else if ((value = cli_option(&at, "--book"))) options->book = value;
    else if ((value = cli_option(&at, "--lang"))) options->language = value;
    else if ((value = cli_option(&at, "--day"))) options->day = value;
    else if ((value = cli_option(&at, "--division"))) options->division = value;
    else if (set_flag(options, *at)) continue;
    else if (kept > arguments && has_own_options(arguments[0])) *kept++ = *at;
    else return cli_complain(*at, "no such option; see zhinan --help"), -1;
    if (is_empty(options->book) || is_empty(options->language) || is_empty(options->day) || is_empty(options->division))
      return cli_complain(*at, "a value is missing"), -1;
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
  struct cli cli = {.json = options->json, .json_lines = options->json_lines, .division = options->division, .arguments = arguments + 1,
                    .argument_count = count};
  if (options->day && !(cli.day = zn_day_parse(options->day, strlen(options->day))))
    return cli_complain(options->day, "no such day; write YYYY-MM-DD"), cli_wrong;
  int status = open_book(options->book, &cli.book);
  if (status) return status;
  cli.has_day = cli.day != 0;
  if (!cli.day) cli.day = zn_book_day(cli.book, (int64_t)time(NULL));
  cli.language = cli_language(cli.book, options->language);
  status = command->run(&cli);
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
