/* ask_line.c: puts questions and reads answers, a line each, until one can be understood. */
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "ask.h"

static const char *word(const struct ask *ask, enum zn_message message) { return cli_word(ask->cli, message); }

void ask_complain(struct ask *ask, enum zn_message message, const char *answer) {
  const struct filling places[] = {{"name", answer, NULL}, {0}};
  screen_fill(ask->out, word(ask, message), places, 0);
  putc('\n', ask->out);
}

/* Reads a line without its ends into `line`; what is longer than that is passed over. */
static bool read_line(struct ask *ask, char *line) {
  if (ask->has_ended || !fgets(line, ask_line_max, stdin)) {
    ask->has_ended = true;
    return false;
  }
  if (!strchr(line, '\n'))
    for (int c = getchar(); c != EOF && c != '\n';) c = getchar();
  size_t length = strlen(line), begin = strspn(line, " \t\r\n");
  while (length > begin && isspace((unsigned char)line[length - 1])) length--;
  memmove(line, line + begin, length - begin);
  line[length - begin] = '\0';
  return true;
}

/* Puts a question, which is followed by how to answer, and reads the answer; false when there is none. */
static bool put_question(struct ask *ask, const char *question, const char *manner, char *line) {
  screen_text(ask->out, question, 0);
  screen_text(ask->out, manner, 0);
  fflush(ask->out);
  bool is_there = read_line(ask, line);
  if (ask->is_echoed) screen_text(ask->out, is_there ? line : "", 0);
  if (ask->is_echoed || !is_there) putc('\n', ask->out);
  return is_there && *line;
}

/* --- simple answers --- */

/* Whether the answer is one of the words of a list between spaces. */
static bool is_listed(const char *words, const char *answer) {
  size_t length = strlen(answer);
  while (*words) {
    size_t end = strcspn(words, " ");
    if (end == length && strncasecmp(words, answer, length) == 0) return true;
    words += end + strspn(words + end, " ");
  }
  return false;
}

bool ask_bool(struct ask *ask, const char *question, bool *value) {
  char line[ask_line_max];
  while (put_question(ask, question, word(ask, ZN_MESSAGE_ANSWER_BOOL), line)) {
    *value = is_listed(word(ask, ZN_MESSAGE_YES_WORDS), line);
    if (*value || is_listed(word(ask, ZN_MESSAGE_NO_WORDS), line)) return true;
    ask_complain(ask, ZN_MESSAGE_NOT_UNDERSTOOD, line);
  }
  return false;
}

bool ask_int(struct ask *ask, const char *question, int64_t *value) {
  char line[ask_line_max], *end;
  while (put_question(ask, question, word(ask, ZN_MESSAGE_ANSWER_INT), line)) {
    errno = 0;
    *value = strtoll(line, &end, 10);
    if (!errno && !*end) return true;
    ask_complain(ask, ZN_MESSAGE_NOT_UNDERSTOOD, line);
  }
  return false;
}

bool ask_date(struct ask *ask, const char *question, zn_day *value) {
  char line[ask_line_max];
  while (put_question(ask, question, word(ask, ZN_MESSAGE_ANSWER_DATE), line)) {
    *value = zn_day_parse(line, strlen(line));
    if (*value) return true;
    ask_complain(ask, ZN_MESSAGE_NOT_UNDERSTOOD, line);
  }
  return false;
}

/* The division of a code or a name; 0 when there is none or there are several, which are listed. */
static zn_division division_of(struct ask *ask, const char *answer) {
  const struct zn_book *book = ask->cli->book;
  zn_division found = zn_find(book, ZN_KIND_DIVISION, answer, strlen(answer)), last = 0;
  uint32_t count = found ? 1 : 0;
  for (zn_division division = 1; !found && division <= zn_count(book, ZN_KIND_DIVISION); division++)
    if (strcmp(cli_name(ask->cli, ZN_KIND_DIVISION, division), answer) == 0) last = division, count++;
  if (count == 1) return found ? found : last;
  ask_complain(ask, ZN_MESSAGE_NOT_UNDERSTOOD, answer);
  for (zn_division division = 1; count && division <= zn_count(book, ZN_KIND_DIVISION); division++) {
    if (strcmp(cli_name(ask->cli, ZN_KIND_DIVISION, division), answer) != 0) continue;
    fprintf(ask->out, "  %s ", zn_id(book, ZN_KIND_DIVISION, division));
    screen_text(ask->out, cli_name(ask->cli, ZN_KIND_DIVISION, zn_division_parent(book, division)), 2);
    putc('\n', ask->out);
  }
  return 0;
}

bool ask_division(struct ask *ask, const char *question, zn_division *value) {
  char line[ask_line_max];
  while (put_question(ask, question, word(ask, ZN_MESSAGE_ANSWER_DIVISION), line))
    if ((*value = division_of(ask, line))) return true;
  return false;
}

/* --- choices --- */

/* Puts a question and lists what may be chosen; gives its number. */
static uint32_t list_choices(struct ask *ask, const char *question, enum zn_message manner, ask_choice *choice, const void *of) {
  const char *name;
  char how[ask_line_max];
  snprintf(how, sizeof how, "%s", word(ask, manner));
  for (size_t length = strlen(how); length && how[length - 1] == ' ';) how[--length] = '\0'; /* nothing follows on the line */
  screen_text(ask->out, question, 0);
  screen_text(ask->out, how, 0);
  putc('\n', ask->out);
  uint32_t count = 0;
  for (; count < 64 && (name = choice(ask, of, count)); count++) {
    int width = fprintf(ask->out, "  %u. ", count + 1);
    screen_text(ask->out, name, (uint32_t)width);
    putc('\n', ask->out);
  }
  return count;
}

/* The next number from 0 to `most` of a line; UINT32_MAX when something else stands there. */
static uint32_t next_number(char **at, uint32_t most) {
  char *end;
  unsigned long number = strtoul(*at, &end, 10);
  if (end == *at || number > most || !isdigit((unsigned char)**at)) return UINT32_MAX;
  *at = end + strspn(end, " ,;");
  return (uint32_t)number;
}

/* The number of the choice that is called so, in whatever case; UINT32_MAX where none is. */
static uint32_t named_choice(struct ask *ask, const char *line, ask_choice *choice, const void *of, uint32_t count) {
  for (uint32_t i = 0; i < count; i++)
    if (strcasecmp(choice(ask, of, i), line) == 0) return i + 1;
  return UINT32_MAX;
}

bool ask_one(struct ask *ask, const char *question, ask_choice *choice, const void *of, uint32_t *index) {
  char line[ask_line_max];
  uint32_t count = list_choices(ask, question, ZN_MESSAGE_ANSWER_ONE, choice, of);
  while (put_question(ask, "", "> ", line)) {
    char *at = line;
    uint32_t named = named_choice(ask, line, choice, of, count), number = named != UINT32_MAX ? named : next_number(&at, count);
    *index = number - 1;
    if (number && number != UINT32_MAX && (!*at || named != UINT32_MAX)) return true;
    ask_complain(ask, ZN_MESSAGE_NOT_UNDERSTOOD, line);
  }
  return false;
}

/* The numbers of a line as bits; false when it holds anything else. */
static bool read_bits(char *line, uint32_t count, uint64_t *bits) {
  *bits = 0;
  for (char *at = line; *at;) {
    uint32_t number = next_number(&at, count);
    if (number == UINT32_MAX) return false;
    if (number) *bits |= UINT64_C(1) << (number - 1);
  }
  return true;
}

bool ask_several(struct ask *ask, const char *question, ask_choice *choice, const void *of, uint64_t *bits) {
  char line[ask_line_max];
  uint32_t count = list_choices(ask, question, ZN_MESSAGE_ANSWER_SET, choice, of);
  while (put_question(ask, "", "> ", line)) {
    if (read_bits(line, count, bits)) return true;
    ask_complain(ask, ZN_MESSAGE_NOT_UNDERSTOOD, line);
  }
  return false;
}
