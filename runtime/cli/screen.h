/* screen.h: texts for people on a terminal or in a pipe: printable characters only, columns by display width. */
#ifndef SCREEN_H
#define SCREEN_H

#include <stdint.h>
#include <stdio.h>

/* A place of a template ({name}) and what stands for it; with `inner`, the value is itself a template. The list ends with a null name. */
struct filling {
  const char *name, *value;
  const struct filling *inner;
};

/* Writes a text without what could steer a terminal or turn its direction; further lines begin with `indent` spaces. */
void screen_text(FILE *out, const char *text, uint32_t indent);
/* Writes a template; places without a filling are left out. */
void screen_fill(FILE *out, const char *template, const struct filling *fillings, uint32_t indent);
/* The same in bold on a terminal, unless NO_COLOR asks for plainness. */
void screen_heading(const char *text);
void screen_spaces(FILE *out, uint32_t count);
/* Columns that screen_text takes for one line. */
uint32_t screen_width(const char *text);

#endif
