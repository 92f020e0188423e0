/* lines.c: reads the texts that a command is asked about, line by line. Assumes nothing of them. */
#include "lines.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "zn_json.h"

/* A line that is a JSON string, turned into its bytes in place: they are never more than what was written. */
static bool unquote(char *line, size_t length, struct zn_span *text) {
  struct zn_json json = {.begin = line, .at = line, .end = line + length};
  if (zn_json_next(&json) != '"') return false;
  struct zn_span raw = zn_json_string(&json);
  zn_json_finish(&json);
  if (json.failed) return false;
  *text = json.escaped ? zn_json_unescape(raw, line, raw.length + 4) : raw; /* writing stays behind reading */
  return text->length != SIZE_MAX;
}

static int one_line(const struct cli *cli, char *line, size_t length, answer_text *answer) {
  struct zn_span text = {line, length};
  if (!cli->json_lines) return answer(cli, line, length);
  if (unquote(line, length, &text)) return answer(cli, text.bytes, text.length);
  cli_complain("standard input", "a line is no JSON string");
  return cli_wrong;
}

static int each_line(const struct cli *cli, answer_text *answer) {
  char *line = NULL;
  size_t room = 0;
  int status = cli_yes;
  errno = 0;
  for (ssize_t length; (length = getline(&line, &room, stdin)) >= 0;) {
    if (length && line[length - 1] == '\n') length--;
    int own = one_line(cli, line, (size_t)length, answer);
    if (own > status) status = own;
    if (fflush(stdout)) break;
  }
  if (ferror(stdin)) cli_complain("standard input", strerror(errno)), status = cli_wrong;
  free(line);
  return status;
}

int each_text(const struct cli *cli, answer_text *answer) {
  if (strcmp(cli->arguments[0], "-") == 0) return each_line(cli, answer);
  return one_line(cli, cli->arguments[0], strlen(cli->arguments[0]), answer);
}
