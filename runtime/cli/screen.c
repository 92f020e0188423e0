/* screen.c: turns texts of a book into what a terminal may be given. Assumes valid UTF-8 where it can, and survives anything else. */
#include "screen.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "utf8.h"

static bool is_space(uint32_t character) { return character == '\t' || character == '\r'; }

/* The next character that may be shown; 0 at the end. */
static uint32_t next_shown(const char **at, const char *end) {
  while (*at < end) {
    bool valid = true;
    uint32_t character = utf8_next(at, end, &valid);
    if (is_space(character)) return ' ';
    if (!utf8_forbidden(character)) return character;
  }
  return 0;
}

void screen_spaces(FILE *out, uint32_t count) { fprintf(out, "%*s", (int)count, ""); }

static void put_line_end(FILE *out, uint32_t indent) {
  putc('\n', out);
  screen_spaces(out, indent);
}

static void put_bytes(FILE *out, const char *at, const char *end, uint32_t indent) {
  for (const char *start = at; at < end; start = at) {
    bool valid = true;
    uint32_t character = utf8_next(&at, end, &valid);
    if (character == '\n') put_line_end(out, indent);
    else if (is_space(character)) putc(' ', out);
    else if (valid && !utf8_forbidden(character)) fwrite(start, 1, (size_t)(at - start), out);
  }
}

void screen_text(FILE *out, const char *text, uint32_t indent) { put_bytes(out, text, text + strlen(text), indent); }

static void put_place(FILE *out, const char *name, size_t length, const struct filling *fillings, uint32_t indent) {
  for (; fillings->name; fillings++) {
    if (strlen(fillings->name) != length || memcmp(fillings->name, name, length) != 0) continue;
    if (fillings->inner) screen_fill(out, fillings->value, fillings->inner, indent);
    else screen_text(out, fillings->value, indent);
  }
}

void screen_fill(FILE *out, const char *template, const struct filling *fillings, uint32_t indent) {
  while (*template) {
    size_t plain = strcspn(template, "{");
    put_bytes(out, template, template + plain, indent);
    template += plain;
    if (!*template++) return;
    size_t length = strcspn(template, "}");
    put_place(out, template, length, fillings, indent);
    template += length + (template[length] == '}');
  }
}

static bool is_plain(void) {
  const char *plain = getenv("NO_COLOR"), *terminal = getenv("TERM");
  return (plain && *plain) || !terminal || strcmp(terminal, "dumb") == 0 || !isatty(STDOUT_FILENO);
}

void screen_heading(const char *text) {
  bool plain = is_plain();
  if (!plain) fputs("\033[1m", stdout);
  screen_text(stdout, text, 0);
  fputs(plain ? "\n" : "\033[0m\n", stdout);
}

uint32_t screen_width(const char *text) {
  const char *end = text + strlen(text);
  uint32_t width = 0, character;
  while ((character = next_shown(&text, end))) width += character == '\n' ? 0 : utf8_width(character);
  return width;
}
