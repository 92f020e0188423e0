/* options.h: the command line of zhinanc, read. */
#ifndef OPTIONS_H
#define OPTIONS_H

#include "diag.h"

enum command {
  command_none,
#define COMMAND(name, ...) command_##name,
#define OPTION(...)
#include "commands.def"
#undef COMMAND
#undef OPTION
  command_count
};

enum option {
#define COMMAND(...)
#define OPTION(name, ...) option_##name,
#include "commands.def"
#undef COMMAND
#undef OPTION
  option_count
};

struct options {
  enum command command;
  const char *values[option_count]; /* null: not given; "" for those that take no value */
  unsigned choices[option_count];   /* of a value that is one of several words: which, from 1; 0: not given */
  LIST(const char *) operands;
};

/* Wrong use becomes diagnostics; false then. */
bool options_read(struct arena *arena, struct diags *diags, int count, char *const *words, struct options *options);
/* How a command is used; command_none: all of them. */
void options_help(enum command command, bool chinese, FILE *out);
/* "64M" in bytes; 0 when it is no size. */
uint64_t size_parse(const char *text);
/* "80" as a number; above 100 when it is no percentage. */
uint32_t percent_parse(const char *text);

#endif
