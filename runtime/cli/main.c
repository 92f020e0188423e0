/* main.c: the command `zhinan`: reads options, opens the book (the one built in, or --book FILE), runs a command. Answers go to stdout,
 * complaints to stderr. */
#include <errno.h>
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "cli.h"
#include "ids.h"
#include "screen.h"

enum command_number {
#define COMMAND(name, ...) command_##name,
#define VALUE(...)
#define FLAG(...)
#include "commands.def"
#undef COMMAND
  command_count
};

static const struct command {
  const char *name, *arguments;
  int least, most; /* arguments */
  int (*run)(const struct cli *cli);
  const char *help;
} commands[] = {
#define COMMAND(name, arguments, least, most, help) {#name, arguments, least, most, cmd_##name, help},
#include "commands.def"
#undef COMMAND
#undef VALUE
#undef FLAG
};

enum { facts_max = 64 };

struct options {
  const char *book, *language, *day, *time;
  bool help, version;
  struct cli asked; /* what single commands ask for */
  const char *facts[facts_max], *fact; /* fact: the one that was read last */
};

#define FOR(command) (1u << command_##command)
#define FOR_ALL ((1u << command_count) - 1)
static const struct option {
  const char *name, *value; /* value: null of a flag */
  size_t place; /* in struct options: of a text, or of a truth */
  unsigned commands; /* bits: those that read it */
  const char *help;
} option_rows[] = {
#define COMMAND(...)
#define VALUE(name, value, place, commands, help) {name, value, offsetof(struct options, place), commands, help},
#define FLAG(name, place, commands, help) {name, NULL, offsetof(struct options, place), commands, help},
#include "commands.def"
#undef COMMAND
#undef VALUE
#undef FLAG
};
enum { option_count = sizeof option_rows / sizeof *option_rows };

void cli_complain(const char *what, const char *why) {
  fputs("zhinan: ", stderr);
  screen_text(stderr, what, 0);
  if (why) fputs(": ", stderr), screen_text(stderr, why, 0);
  putc('\n', stderr);
}

/* --- help --- */

static void help_line(const char *name, const char *value, const char *help) {
  int width = printf("  %s%s%s", name, value ? " " : "", value ? value : "");
  printf("%*s%s", 22 - width, "", help);
}

/* The commands that read an option, where they are few. */
static void help_readers(const struct option *option) {
  enum { few = 4 };
  const char *before = " (";
  unsigned count = 0;
  for (unsigned i = 0; i < command_count; i++) count += option->commands >> i & 1;
  for (unsigned i = 0; count <= few && i < command_count; i++)
    if (option->commands >> i & 1) printf("%s%s", before, commands[i].name), before = ", ";
  if (count <= few) putchar(')');
}

static void help_options(const struct command *only) {
  for (size_t i = 0; i < option_count; i++) {
    const struct option *option = &option_rows[i];
    if (only && !(option->commands >> (only - commands) & 1)) continue;
    help_line(option->name, option->value, option->help);
    if (!only) help_readers(option);
    putchar('\n');
  }
  help_line("--", NULL, "ends options\n");
}

/* Of one command, or of all of them where it is null. */
static void print_help(const struct command *only) {
  printf("usage: zhinan [OPTION]... %s %s\n\n", only ? only->name : "COMMAND", only ? only->arguments : "[ARGUMENT]");
  for (size_t i = 0; !only && i < command_count; i++) help_line(commands[i].name, commands[i].arguments, commands[i].help), putchar('\n');
  if (only) puts(only->help);
  putchar('\n');
  help_options(only);
  if (!only || only->run == cmd_renew) putchar('\n'), fputs(renew_help, stdout);
  fputs("\nexit status: 0 yes, found, satisfied; 1 no, another verdict; 2 wrong use or input, an error line; 3 the machine\n", stdout);
}

/* --- reading --- */

const char *cli_option(char ***arguments, const char *name) {
  size_t length = strlen(name);
  const char *argument = **arguments;
  if (strncmp(argument, name, length) != 0 || (argument[length] && argument[length] != '=')) return NULL;
  if (argument[length]) return argument + length + 1;
  return (*arguments)[1] ? *++*arguments : "";
}

/* The option at *arguments, which is moved to its last word, and its value, "" without one; null when it is none. */
static const struct option *option_at(char ***arguments, const char **value) {
  for (size_t i = 0; i < option_count; i++) {
    const struct option *option = &option_rows[i];
    bool named = option->value ? (*value = cli_option(arguments, option->name)) != NULL : strcmp(**arguments, option->name) == 0;
    if (named) return option;
  }
  return NULL;
}

/* What is wrong with it; null: nothing. */
static const char *set_option(struct options *options, const struct option *option, const char *value) {
  char *place = (char *)options + option->place;
  struct cli *asked = &options->asked;
  if (option->value) *(const char **)place = value;
  else *(bool *)place = true;
  asked->json |= asked->json_lines;
  if (option->value && !*value) return "a value is missing";
  if (option->place != offsetof(struct options, fact)) return NULL;
  if (asked->fact_count == facts_max) return "too many facts";
  options->facts[asked->fact_count++] = value;
  return NULL;
}

/* Whether a command reads options itself that are not named here. */
static bool has_own_options(const char *command) { return strcmp(command, "renew") == 0; }

/* Takes the options out of the arguments and leaves the others, at least a null, in their order; their number, or -1 after a complaint. */
static int read_options(char **arguments, struct options *options) {
  char **kept = arguments;
  bool ended = false;
  for (char **at = arguments; *at; at++) {
    const char *value = "", *wrong, *name = *at;
    const struct option *option;
    if (ended || **at != '-' || !(*at)[1]) *kept++ = *at;
    else if (strcmp(*at, "--") == 0) ended = true;
    else if ((option = option_at(&at, &value))) {
      if ((wrong = set_option(options, option, value))) return cli_complain(name, wrong), -1;
    }
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
  const struct command *command = options.help && count > 0 ? find_command(argv[1]) : NULL;
  if (options.help && count > 0 && !command) return cli_wrong;
  if (options.help) print_help(command);
  else if (options.version) puts("zhinan " ZN_VERSION);
  else return finish(run(&options, argv + 1, count));
  return finish(cli_yes);
}
