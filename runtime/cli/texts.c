/* texts.c: takes the texts that a command judges from its argument or from the lines of standard input. A line may have any bytes and any
 * length; as a JSON string it may also have those that end lines. */
#include "texts.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "zn_json.h"
#include "zn_text.h"

struct input {
  const struct cli *cli;
  text_answer *answer;
  const void *context;
  char *bytes; /* what has come of the lines that are not answered yet */
  size_t length, room;
  int status;
};

/* --- a JSON string --- */

static const char escape_names[] = "\"\\/bfnrt", escape_bytes[] = "\"\\/\b\f\n\r\t";

/* How long the escape at `at` is; 0: there is no such escape. */
static size_t escape_length(const char *at, const char *end) {
  if (end - at >= 6 && at[1] == 'u') return strspn(at + 2, "0123456789abcdefABCDEF") >= 4 ? 6 : 0;
  return end - at >= 2 && at[1] && at[1] != 'u' && strchr(escape_names, at[1]) ? 2 : 0;
}

/* Whether it is a JSON string, but for bytes that are no UTF-8. */
static bool is_string(const char *text, size_t length) {
  const char *end = text + length - 1;
  if (length < 2 || *text != '"' || *end != '"') return false;
  for (const char *at = text + 1; at < end;) {
    size_t escape = *at == '\\' ? escape_length(at, end) : 0;
    if (*at == '"' || (unsigned char)*at < 0x20 || (*at == '\\' && !escape)) return false;
    at += escape ? escape : 1;
  }
  return true;
}

static uint32_t unit_at(const char *at) {
  char digits[5] = {at[2], at[3], at[4], at[5]};
  return (uint32_t)strtoul(digits, NULL, 16);
}

static char *put_character(char *to, uint32_t c) {
  uint32_t more = c < 0x80 ? 0 : c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
  *to++ = (char)(more ? (0xFF00u >> (more + 1) & 0xFF) | c >> 6 * more : c);
  while (more--) *to++ = (char)(0x80 | (c >> 6 * more & 0x3F));
  return to;
}

/* The character of an escape, or of two that are one. Half a pair alone gives the three bytes that no UTF-8 has, so that they can be asked
 * for. */
static char *put_escape(char *to, const char **at, const char *end) {
  const char *from = *at;
  *at += escape_length(from, end);
  if (from[1] != 'u') return *to = escape_bytes[strchr(escape_names, from[1]) - escape_names], to + 1;
  uint32_t unit = unit_at(from);
  if (unit - 0xD800 < 0x400 && **at == '\\' && escape_length(*at, end) == 6 && unit_at(*at) - 0xDC00 < 0x400) {
    unit = 0x10000 + ((unit - 0xD800) << 10) + (unit_at(*at) - 0xDC00);
    *at += 6;
  }
  return put_character(to, unit);
}

/* Turns a JSON string into what it stands for, in place; gives its length. */
static size_t unescape(char *text, size_t length) {
  const char *at = text + 1, *end = text + length - 1;
  char *to = text;
  while (at < end) {
    if (*at == '\\') to = put_escape(to, &at, end);
    else *to++ = *at++;
  }
  return (size_t)(to - text);
}

/* A short line of plain characters is shown, others are not: the answer is JSON. */
static int answer_no_string(const struct cli *cli, const char *text, size_t length) {
  char sentence[512];
  struct zn_out out = {sentence, sizeof sentence, 0};
  struct zn_span name = {text, length < 64 ? length : 0};
  for (size_t i = 0; i < length; i++)
    if (text[i] & 0x80) name.length = 0;
  zn_text_named(cli->book, cli->language, ZN_MESSAGE_BAD_JSON, name, &out);
  printf("{\"error\":{\"code\":\"bad-json\",\"at\":\"\",\"text\":\"%.*s\"}}\n", out.length <= out.room ? (int)out.length : 0, sentence);
  return cli_wrong;
}

/* --- lines --- */

static void answer_line(struct input *input, char *line, size_t length) {
  int status;
  bool is_json = input->cli->json_lines;
  if (is_json && length && line[length - 1] == '\r') length--;
  if (is_json && !is_string(line, length)) status = answer_no_string(input->cli, line, length);
  else status = input->answer(input->cli, input->context, line, is_json ? unescape(line, length) : length);
  if (status > input->status) input->status = status;
}

/* Answers the whole lines that are there and keeps the rest. */
static void answer_lines(struct input *input, size_t begun) {
  char *line = input->bytes, *end = input->bytes + input->length, *stop;
  for (char *from = line + begun; (stop = memchr(from, '\n', (size_t)(end - from))); from = line = stop + 1)
    answer_line(input, line, (size_t)(stop - line));
  input->length = (size_t)(end - line);
  memmove(input->bytes, line, input->length);
}

static int machine(const char *what) { return cli_complain(what, strerror(errno)), cli_machine; }

static int widen(struct input *input) {
  size_t room = input->room ? input->room * 2 : 1 << 16;
  char *wider = realloc(input->bytes, room);
  if (!wider) return machine("memory");
  input->bytes = wider;
  input->room = room;
  return cli_yes;
}

static int answer_input(struct input *input) {
  for (;;) {
    if (input->length == input->room && widen(input)) return cli_machine;
    ssize_t got = read(STDIN_FILENO, input->bytes + input->length, input->room - input->length);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return machine("standard input");
    if (got == 0) break;
    input->length += (size_t)got;
    answer_lines(input, input->length - (size_t)got);
    if (fflush(stdout)) return cli_machine;
  }
  if (input->length) answer_line(input, input->bytes, input->length);
  return input->status;
}

int texts_answer(const struct cli *cli, const char *argument, text_answer *answer, const void *context) {
  struct input input = {.cli = cli, .answer = answer, .context = context};
  if (strcmp(argument, "-") != 0) return answer(cli, context, argument, strlen(argument));
  int status = answer_input(&input);
  free(input.bytes);
  return status;
}
