/* lines.h: texts that a command is asked about: the one on the command line, or with `-` one a line from standard input. */
#ifndef LINES_H
#define LINES_H

#include "cli.h"

/* Answers one text, of any bytes; gives an exit status. */
typedef int answer_text(const struct cli *cli, const char *text, size_t length);

/* The command's only argument, or each line of standard input without its end; with --json-lines every line is a JSON string, so that it
 * can hold any character. What is answered is written out before the next line is waited for. The highest of the exit statuses. */
int each_text(const struct cli *cli, answer_text *answer);

/* Prints what a function of the library writes into a buffer, in a line; called again with more room when it tells so. */
#define PRINT_JSON(call)                                                             \
  do {                                                                               \
    size_t room = 4096, written = 0;                                                 \
    char *answer = NULL;                                                             \
    enum zn_status status;                                                           \
    do {                                                                             \
      char *wider = realloc(answer, room);                                           \
      if (!wider) return free(answer), cli_complain("no memory", NULL), cli_machine; \
      answer = wider;                                                                \
      status = (call);                                                               \
      room = written > room ? written : room * 2;                                    \
    } while (status == ZN_NO_ROOM);                                                  \
    fwrite(answer, 1, written, stdout);                                              \
    putchar('\n');                                                                   \
    free(answer);                                                                    \
  } while (0)

#endif
