/* texts.h: commands that judge texts: one on the command line, or with `-` one a line of standard input. */
#ifndef TEXTS_H
#define TEXTS_H

#include "cli.h"

/* Answers one text, any bytes of it, on one line of standard output; gives an exit status. */
typedef int text_answer(const struct cli *cli, const void *context, const char *text, size_t length);

/* Answers the argument, or each line of standard input when it is "-" (as JSON strings with --json-lines), in order; what is answered is
 * written out as soon as no more input is there. The highest status of all. */
int texts_answer(const struct cli *cli, const char *argument, text_answer *answer, const void *context);

#endif
