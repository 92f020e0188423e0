/* options.c: turns the words of the command line into options, by the table commands.def. Assumes nothing of the words. */
#include "options.h"

#include <string.h>

#include "words.h"

struct command_row {
  const char *name, *operands;
  size_t fewest, most;
  const char *english, *chinese;
};
static const struct command_row commands[command_count] = {
#define COMMAND(name, operands, fewest, most, english, chinese) [command_##name] = {#name, operands, fewest, most, english, chinese},
#define OPTION(...)
#include "commands.def"
#undef COMMAND
#undef OPTION
};

#define FOR(command) (1u << command_##command)
#define FOR_ALL (~0u)
struct option_row {
  const char *letter, *name, *value;
  unsigned commands; /* bits */
  const char *english, *chinese;
};
static const struct option_row rows[option_count] = {
#define COMMAND(...)
#define OPTION(name, letter, long_name, value, commands, english, chinese) {letter, long_name, value, commands, english, chinese},
#include "commands.def"
#undef COMMAND
#undef OPTION
};

struct reader {
  struct arena *arena;
  struct diags *diags;
  struct options *options;
  char *const *words; /* those left */
  int count;
  bool command_seen, only_operands;
};

static const char *command_name(const struct reader *reader) {
  enum command command = reader->options->command;
  return command == command_none ? "zhinanc" : arena_printf(reader->arena, "zhinanc %s", commands[command].name);
}

static bool has_option(const struct option_row *row, enum command command) {
  return row->commands == FOR_ALL || row->commands & 1u << command;
}

/* --- options --- */

/* Whether a word names the option: "-o", "-oDIR", "--output", "--output=DIR". *rest is what stands behind the name. */
static bool names(const struct option_row *row, const char *word, const char **rest) {
  size_t length = strlen(row->name), letter = strlen(row->letter);
  if (!strncmp(word, row->name, length) && (!word[length] || word[length] == '=')) {
    *rest = word[length] ? word + length + 1 : NULL;
    return true;
  }
  if (!letter || strncmp(word, row->letter, letter)) return false;
  *rest = word[letter] ? word + letter : NULL;
  return true;
}

/* Which of the words "a|b|c" it is, from 1; 0: none. */
static unsigned choice_of(const char *choices, const char *word) {
  size_t length = strlen(word);
  for (unsigned number = 1;; number++, choices++) {
    size_t next = strcspn(choices, "|");
    if (next == length && !strncmp(choices, word, length)) return number;
    choices += next;
    if (!*choices) return 0;
  }
}

static void bad_value(const struct reader *reader, const struct option_row *row, const char *value) {
  diag(reader->diags, .code = D_option_bad_value, .args = {row->name, value, row->value});
}

static void set_option(struct reader *reader, size_t index, const char *value) {
  const struct option_row *row = &rows[index];
  bool takes = *row->value, may = *row->value == '[';
  if (takes && !may && !value && reader->count > 0) {
    value = *reader->words++;
    reader->count--;
  }
  if (takes && (!value ? !may : !*value)) {
    diag(reader->diags, .code = D_option_value, .args = {row->name, row->value});
    return;
  }
  if (!takes && value) bad_value(reader, row, value);
  reader->options->values[index] = takes && value ? value : "";
  if (*row->value < 'a' || *row->value > 'z') return; /* DIR: any word */
  reader->options->choices[index] = choice_of(row->value, value);
  if (!reader->options->choices[index]) bad_value(reader, row, value);
}

static void read_option(struct reader *reader, const char *word) {
  const char *known[option_count], *rest;
  size_t count = 0;
  for (size_t i = 0; i < option_count; i++) {
    if (!has_option(&rows[i], reader->options->command)) continue;
    if (names(&rows[i], word, &rest)) {
      set_option(reader, i, rest);
      return;
    }
    known[count++] = rows[i].name;
  }
  const char *name = arena_copy(reader->arena, word, strcspn(word, "="));
  diag(reader->diags, .code = D_unknown_option, .args = {command_name(reader), name, suggest(name, known, count)});
}

/* --- commands and operands --- */

static void read_command(struct reader *reader, const char *word) {
  const char *known[command_count];
  reader->command_seen = true;
  for (size_t i = 1; i < command_count; i++) {
    known[i] = commands[i].name;
    if (!strcmp(word, commands[i].name)) reader->options->command = (enum command)i;
  }
  if (reader->options->command == command_none)
    diag(reader->diags, .code = D_no_command, .args = {word, suggest(word, known + 1, command_count - 1)});
}

static void read_word(struct reader *reader, const char *word) {
  if (!reader->only_operands && !strcmp(word, "--")) reader->only_operands = true;
  else if (!reader->only_operands && word[0] == '-' && word[1]) read_option(reader, word);
  else if (!reader->command_seen) read_command(reader, word);
  else {
    const char **operand = LIST_PUSH(reader->arena, &reader->options->operands);
    *operand = word;
  }
}

static void check_operands(const struct reader *reader) {
  const struct options *options = reader->options;
  const struct command_row *row = &commands[options->command];
  if (options->operands.count < row->fewest) diag(reader->diags, .code = D_operand_missing, .args = {command_name(reader), row->operands});
  bool any = row->most == 0 && *row->operands;
  if (options->operands.count > row->most && !any)
    diag(reader->diags, .code = D_operand_extra, .args = {command_name(reader), options->operands.items[row->most]});
}

bool options_read(struct arena *arena, struct diags *diags, int count, char *const *words, struct options *options) {
  struct reader reader = {.arena = arena, .diags = diags, .options = options, .words = words + 1, .count = count - 1};
  *options = (struct options){0};
  while (reader.count > 0) {
    const char *word = *reader.words++;
    reader.count--;
    read_word(&reader, word);
  }
  bool asks = options->values[option_help] || options->values[option_version];
  if (!asks && options->command != command_none && diags_errors(diags) == 0) check_operands(&reader);
  const char *size = options->values[option_max_size];
  if (size && !size_parse(size)) bad_value(&reader, &rows[option_max_size], size);
  const char *percent = options->values[option_coverage];
  if (percent && *percent && percent_parse(percent) > 100) bad_value(&reader, &rows[option_coverage], percent);
  return diags_errors(diags) == 0;
}

uint32_t percent_parse(const char *text) {
  uint32_t percent = 0;
  for (; *text; text++) {
    if (*text < '0' || *text > '9' || percent > 100) return UINT32_MAX;
    percent = percent * 10 + (uint32_t)(*text - '0');
  }
  return percent;
}

uint64_t size_parse(const char *text) {
  uint64_t size = 0;
  if (*text < '0' || *text > '9') return 0;
  for (; *text >= '0' && *text <= '9'; text++) {
    if (size > UINT64_MAX / 1024 / 1024 / 1024 / 16) return 0;
    size = size * 10 + (uint64_t)(*text - '0');
  }
  const char *units = "KMG", *unit = *text ? strchr(units, *text) : NULL;
  if (*text && (!unit || text[1])) return 0;
  for (const char *step = units; unit && step <= unit; step++) size *= 1024;
  return size;
}

/* --- help --- */

static void help_option(const struct option_row *row, bool chinese, FILE *out) {
  bool may = *row->value == '[';
  const char *before = may ? "[=" : *row->value ? " " : "";
  fprintf(out, "  %s%s%s%s%s\n        %s\n", row->letter, *row->letter ? ", " : "", row->name, before, row->value + may,
          chinese ? row->chinese : row->english);
}

void options_help(enum command command, bool chinese, FILE *out) {
  fprintf(out, "%s\n", word_in(word_usage, chinese));
  for (size_t i = 1; i < command_count; i++) {
    if (command != command_none && command != i) continue;
    fprintf(out, "  zhinanc %s [OPTION...]%s%s\n        %s\n", commands[i].name, *commands[i].operands ? " " : "", commands[i].operands,
            chinese ? commands[i].chinese : commands[i].english);
  }
  fprintf(out, "%s\n", word_in(word_options, chinese));
  for (size_t i = 0; i < option_count; i++)
    if (command == command_none || has_option(&rows[i], command)) help_option(&rows[i], chinese, out);
}
