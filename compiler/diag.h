/* diag.h: diagnostics: collected during a run, sorted by place, printed as text, JSON or SARIF.
 * Codes, severities and texts stand in diagnostics.def, with %1 to %4 for the arguments. A help whose argument is null is left out, and a
 * note without a second place. Arguments are names and values from the book; words of zhinanc itself are given in both languages. */
#ifndef DIAG_H
#define DIAG_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include "arena.h"

struct source_file {
  const char *path;  /* as given on the command line, joined with what is below it */
  const char *bytes; /* UTF-8 without BOM, line ends as they are */
  size_t length;
};

/* A place in a file. line 0: no place (the file, or the run, as a whole). */
struct mark {
  const struct source_file *file;
  uint32_t line, column; /* from 1; columns count characters */
  uint32_t width;        /* characters that the caret underlines, at least 1 */
  uint32_t end_line;     /* last line of the node, for ranges of records */
};

enum severity { severity_error, severity_warning };

enum diag_code {
  D_none,
#define DIAGNOSTIC(code, severity, name, ...) D_##name,
#include "diagnostics.def"
#undef DIAGNOSTIC
  D_count
};

struct diag {
  enum diag_code code;
  struct mark at;
  struct mark also; /* second place, shown with the note; line 0: none */
  const char *args[4];
};

/* An argument in English and Chinese, of which the printed language is taken. */
#define DIAG_BOTH(english, chinese) english "\x1f" chinese

struct diags; /* the collection of one run */
struct diags *diags_new(struct arena *arena);
void diag_add(struct diags *diags, const struct diag *diag);
/* diag(diags, .code = D_unknown_key, .at = mark, .args = {name, suggestion}) */
#define diag(diags, ...) diag_add(diags, &(struct diag){__VA_ARGS__})
/* The warning of that printed code ("W0042") is known and accepted between the first and the last line of the record. */
void diag_accept(struct diags *diags, struct mark record, const char *code, struct mark at);
/* Sorts by place, drops repeated and accepted ones, reports acceptances that met nothing (unless errors kept checks from running). Call
 * once, before printing. */
void diags_finish(struct diags *diags);
size_t diags_errors(const struct diags *diags);
size_t diags_warnings(const struct diags *diags);

enum diag_format { diag_format_text, diag_format_json, diag_format_sarif };
struct diag_style {
  enum diag_format format;
  bool chinese, colour;
};
void diags_print(const struct diags *diags, const struct diag_style *style, FILE *out);
/* Meaning, example and mend of a code ("E0101"); false when there is no such code. */
bool diag_explain(const char *code, const struct diag_style *style, FILE *out);

/* Nearest of `count` names to `word` within a third of its length (at least 1), or null. */
const char *suggest(const char *word, const char *const *names, size_t count);

#endif
