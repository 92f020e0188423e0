/* diag_text.c: prints diagnostics for people: place, message, the source line with a caret, second place, help. Assumes a terminal that
 * shows UTF-8; whatever the input holds, only printable characters go out. */
#include <string.h>

#include "diag_internal.h"
#include "utf8.h"
#include "words.h"

enum { line_columns = 120, columns_before = 60 }; /* of a terminal: what is shown of a longer line */

/* Where a place of a file was found last: diagnostics are sorted, so the next one is not far. */
struct cursor {
  const struct source_file *file;
  const char *at;
  uint32_t line, column; /* from 1 */
};

struct printer {
  FILE *out;
  const struct diag_style *style;
  struct arena *arena;
  struct cursor first, second;
};

static const char *colour(const struct printer *printer, const char *code) { return printer->style->colour ? code : ""; }

/* Control characters, what turns the direction of text, and bytes that are not UTF-8 come out as U+FFFD. */
static void put_character(FILE *out, const char *from, const char *to, uint32_t character) {
  if (character == utf8_bad || character == '\n' || character == '\r' || utf8_forbidden(character)) fputs("\xEF\xBF\xBD", out);
  else fwrite(from, 1, (size_t)(to - from), out);
}

static void put_text(FILE *out, const char *text) {
  bool valid = true;
  for (const char *at = text, *end = text + strlen(text); at < end;) {
    const char *from = at;
    uint32_t character = utf8_next(&at, end, &valid);
    put_character(out, from, at, character);
  }
}

static bool ends_line(char byte) { return byte == '\n' || byte == '\r'; }

static const char *next_line(const char *at, const char *end) {
  while (at < end && !ends_line(*at)) at++;
  if (end - at > 1 && at[0] == '\r' && at[1] == '\n') return at + 2;
  return at < end ? at + 1 : end;
}

/* The bytes at a mark; the end of its line or of the file when they end before. */
static const char *find(struct cursor *cursor, const struct mark *mark) {
  const char *end = mark->file->bytes + mark->file->length;
  bool behind = cursor->line > mark->line || (cursor->line == mark->line && cursor->column > mark->column);
  bool valid = true;
  if (cursor->file != mark->file || behind) *cursor = (struct cursor){.file = mark->file, .at = mark->file->bytes, .line = 1, .column = 1};
  for (; cursor->line < mark->line && cursor->at < end; cursor->line++, cursor->column = 1) cursor->at = next_line(cursor->at, end);
  for (; cursor->column < mark->column && cursor->at < end && !ends_line(*cursor->at); cursor->column++)
    utf8_next(&cursor->at, end, &valid);
  return cursor->at;
}

/* A character of the excerpt. */
struct glyph {
  const char *from, *to;
  uint32_t character, width;
};

static struct glyph glyph_at(const char *at, const char *end) {
  struct glyph glyph = {.from = at, .to = at};
  bool valid = true;
  glyph.character = utf8_next(&glyph.to, end, &valid);
  glyph.width = glyph.character == '\t' ? 8 : utf8_width(glyph.character);
  return glyph;
}

/* Where the excerpt begins and ends: the whole line, or as much around the place as fits. */
struct window {
  const char *first, *place, *last, *end; /* end: of the file */
  bool cut_before, cut_behind;
};

static const char *character_before(const char *at, const char *start) {
  do at--;
  while (at > start && (*at & 0xC0) == 0x80);
  return at;
}

static struct window window_around(const char *place, const struct source_file *file) {
  struct window window = {.first = place, .place = place, .last = place, .end = file->bytes + file->length};
  uint32_t columns = 0;
  while (window.first > file->bytes && !ends_line(window.first[-1]) && columns < columns_before) {
    window.first = character_before(window.first, file->bytes);
    columns += glyph_at(window.first, window.end).width;
  }
  window.cut_before = window.first > file->bytes && !ends_line(window.first[-1]);
  while (window.last < window.end && !ends_line(*window.last) && columns < line_columns) {
    struct glyph glyph = glyph_at(window.last, window.end);
    window.last = glyph.to;
    columns += glyph.width;
  }
  window.cut_behind = window.last < window.end && !ends_line(*window.last);
  return window;
}

static void put_line(FILE *out, const struct window *window) {
  if (window->cut_before) fputs("…", out);
  for (const char *at = window->first; at < window->last;) {
    struct glyph glyph = glyph_at(at, window->end);
    put_character(out, glyph.from, glyph.to, glyph.character);
    at = glyph.to;
  }
  fputs(window->cut_behind ? "…\n" : "\n", out);
}

/* Blanks as wide as what stands before the place; a tab stays a tab, so that both lines reach the same column. */
static void put_blanks(FILE *out, const struct window *window) {
  if (window->cut_before) fputc(' ', out);
  for (const char *at = window->first; at < window->place;) {
    struct glyph glyph = glyph_at(at, window->end);
    if (glyph.character == '\t') fputc('\t', out);
    else fprintf(out, "%*s", (int)glyph.width, "");
    at = glyph.to;
  }
}

static void put_caret(FILE *out, const struct window *window, uint32_t characters) {
  uint32_t columns = 0;
  const char *at = window->place;
  for (uint32_t i = 0; i < characters && at < window->last; i++) {
    struct glyph glyph = glyph_at(at, window->end);
    columns += glyph.character == '\t' ? 1 : glyph.width;
    at = glyph.to;
  }
  fputc('^', out);
  for (uint32_t i = 1; i < columns; i++) fputc('~', out);
}

static void put_excerpt(struct printer *printer, struct cursor *cursor, const struct mark *mark) {
  struct window window = window_around(find(cursor, mark), mark->file);
  fprintf(printer->out, "%5u | ", mark->line);
  put_line(printer->out, &window);
  fprintf(printer->out, "      | %s", colour(printer, "\33[1;32m"));
  put_blanks(printer->out, &window);
  put_caret(printer->out, &window, mark->width);
  fprintf(printer->out, "%s\n", colour(printer, "\33[0m"));
}

static void put_place(struct printer *printer, const struct mark *mark) {
  if (!mark->file) {
    fputs("zhinanc: ", printer->out);
    return;
  }
  fputs(colour(printer, "\33[1m"), printer->out);
  put_text(printer->out, mark->file->path);
  if (mark->line) fprintf(printer->out, ":%u:%u", mark->line, mark->column);
  fprintf(printer->out, ":%s ", colour(printer, "\33[0m"));
}

static void put_head(struct printer *printer, const struct diag *diag) {
  const struct diag_kind *kind = &diag_kinds[diag->code];
  static const enum word names[] = {[severity_error] = word_error, [severity_warning] = word_warning};
  put_place(printer, &diag->at);
  fprintf(printer->out, "%s%s[%s]:%s ", colour(printer, kind->severity == severity_error ? "\33[1;31m" : "\33[1;33m"),
          word_in(names[kind->severity], printer->style->chinese), kind->code, colour(printer, "\33[0m"));
  put_text(printer->out, diag_filled(printer->arena, diag, diag_message, printer->style->chinese));
  fputc('\n', printer->out);
}

static void put_remark(struct printer *printer, enum word name, const char *text) {
  fprintf(printer->out, "%s%s:%s ", colour(printer, "\33[1;36m"), word_in(name, printer->style->chinese), colour(printer, "\33[0m"));
  put_text(printer->out, text);
  fputc('\n', printer->out);
}

static void put_diag(struct printer *printer, const struct diag *diag) {
  bool chinese = printer->style->chinese;
  put_head(printer, diag);
  if (diag->at.line) put_excerpt(printer, &printer->first, &diag->at);
  const char *note = diag->also.line ? diag_filled(printer->arena, diag, diag_note, chinese) : NULL;
  if (note) {
    put_place(printer, &diag->also);
    put_remark(printer, word_note, note);
    put_excerpt(printer, &printer->second, &diag->also);
  }
  const char *help = diag_filled(printer->arena, diag, diag_help, chinese);
  if (help) put_remark(printer, word_help, help);
}

void diags_print_text(const struct diags *diags, const struct diag_style *style, FILE *out) {
  struct printer printer = {.out = out, .style = style, .arena = diags->arena};
  for (size_t i = 0; i < diags->list.count; i++) {
    if (diags->list.items[i].dropped) continue;
    put_diag(&printer, &diags->list.items[i].diag);
  }
  if (diags->beyond) fprintf(out, "zhinanc: %zu %s\n", diags->beyond, word_in(word_more, style->chinese));
}

/* --- zhinanc explain --- */

static void put_example(FILE *out, const char *title, const char *yaml) {
  fprintf(out, "\n%s\n", title);
  for (const char *at = yaml; *at;) {
    size_t length = strcspn(at, "\n");
    fprintf(out, "    %.*s\n", (int)length, at);
    at += length + (at[length] == '\n');
  }
}

bool diag_explain(const char *code, const struct diag_style *style, FILE *out) {
  const char *dots = "…";
  struct diag diag = {.args = {dots, dots, dots, dots}};
  for (size_t i = 1; i < D_count; i++)
    if (!strcmp(diag_kinds[i].code, code)) diag.code = (enum diag_code)i;
  if (diag.code == D_none) return false;
  struct arena *arena = arena_new();
  struct printer printer = {.out = out, .style = style, .arena = arena};
  const char *const *texts = diag_kinds[diag.code].texts;
  put_head(&printer, &diag);
  const char *note = diag_filled(arena, &diag, diag_note, style->chinese);
  const char *help = diag_filled(arena, &diag, diag_help, style->chinese);
  if (note) put_remark(&printer, word_note, note);
  if (help) put_remark(&printer, word_help, help);
  if (texts[6] && *texts[6]) put_example(out, word_in(word_wrong, style->chinese), texts[6]);
  if (texts[7] && *texts[7]) put_example(out, word_in(word_right, style->chinese), texts[7]);
  arena_free(arena);
  return true;
}
