/* import_csv.c: turns CSV (RFC 4180, and what spreadsheets make of it) into a table. The separator is that of comma, semicolon and tab
 * which the first line has most of. May assume UTF-8. */
#include <string.h>

#include "import.h"
#include "utf8.h"

struct csv {
  struct arena *arena;
  struct diags *diags;
  const struct source_file *file;
  const char *at, *end;
  uint32_t line, column;
  char separator;
};

static char separator_of(const struct source_file *file) {
  static const char separators[] = ",;\t";
  size_t count[sizeof separators] = {0}, best = 0;
  bool quoted = false;
  for (const char *at = file->bytes, *end = at + file->length; at < end && (quoted || *at != '\n'); at++) {
    const char *found = *at ? strchr(separators, *at) : NULL;
    if (*at == '"') quoted = !quoted;
    else if (found && !quoted) count[found - separators]++;
  }
  for (size_t i = 1; i < sizeof separators - 1; i++)
    if (count[i] > count[best]) best = i;
  return separators[best];
}

/* Moves behind a character, which may be of several bytes. */
static void step(struct csv *csv) {
  bool valid = true;
  if (*csv->at == '\n') csv->line++, csv->column = 0;
  utf8_next(&csv->at, csv->end, &valid);
  csv->column++;
}

static bool ends_cell(const struct csv *csv) {
  if (csv->at == csv->end || *csv->at == csv->separator || *csv->at == '\n') return true;
  return *csv->at == '\r' && csv->at + 1 < csv->end && csv->at[1] == '\n';
}

/* In quotes, two of which are one; what follows the last is taken as it stands. */
static void read_quoted(struct csv *csv, struct buffer *text, struct mark mark) {
  step(csv);
  for (; csv->at < csv->end; step(csv)) {
    if (*csv->at == '"' && (csv->at + 1 == csv->end || csv->at[1] != '"')) break;
    if (*csv->at == '"') step(csv);
    const char *from = csv->at;
    bool valid = true;
    const char *behind = from;
    utf8_next(&behind, csv->end, &valid);
    buffer_bytes(text, from, (size_t)(behind - from));
  }
  if (csv->at == csv->end) diag(csv->diags, .code = D_cell_open, .at = mark);
  else step(csv);
}

static struct cell read_cell(struct csv *csv) {
  struct buffer text = {.arena = csv->arena};
  struct mark mark = {.file = csv->file, .line = csv->line, .column = csv->column, .width = 1, .end_line = csv->line};
  if (csv->at < csv->end && *csv->at == '"') read_quoted(csv, &text, mark);
  const char *from = csv->at;
  while (!ends_cell(csv)) step(csv);
  buffer_bytes(&text, from, (size_t)(csv->at - from));
  if (csv->line == mark.line && csv->column > mark.column) mark.width = csv->column - mark.column;
  mark.end_line = csv->line;
  size_t length = text.length;
  return (struct cell){cell_tidy(csv->arena, buffer_string(&text), length), mark, false};
}

void import_csv(struct arena *arena, struct diags *diags, const struct source_file *file, struct table *table) {
  struct csv csv = {.arena = arena, .diags = diags, .file = file, .at = file->bytes, .end = file->bytes + file->length, .line = 1,
                    .column = 1, .separator = separator_of(file)};
  *table = (struct table){0};
  while (csv.at < csv.end) {
    cell_row row = {0};
    for (;;) {
      *LIST_PUSH(arena, &row) = read_cell(&csv);
      if (csv.at == csv.end || *csv.at != csv.separator) break;
      step(&csv);
    }
    if (csv.at < csv.end && *csv.at == '\r') step(&csv);
    if (csv.at < csv.end) step(&csv);
    *LIST_PUSH(arena, &table->rows) = row;
  }
}
