/* diag_internal.h: what collecting and printing diagnostics share; no other stage includes it. */
#ifndef DIAG_INTERNAL_H
#define DIAG_INTERNAL_H

#include "diag.h"

enum diag_text { diag_message, diag_help, diag_note };

/* A row of diagnostics.def. */
struct diag_kind {
  const char *code;
  enum severity severity;
  const char *texts[8]; /* message, help, note, each in English and Chinese; a wrong example and the same mended; null or "": none */
};
extern const struct diag_kind diag_kinds[D_count]; /* [D_none] is empty */

struct diag_entry {
  struct diag diag;
  size_t order; /* of arrival, so that sorting is stable */
  bool dropped;
};

struct acceptance {
  struct mark record, at;
  const char *code;
};

struct diags {
  struct arena *arena;
  LIST(struct diag_entry) list;
  LIST(struct acceptance) accepted;
  size_t beyond, errors, warnings;
};

/* A text of a diagnostic with its arguments filled in; null when it has none, or the argument of a help is null. */
const char *diag_filled(struct arena *arena, const struct diag *diag, enum diag_text text, bool chinese);

void diags_print_text(const struct diags *diags, const struct diag_style *style, FILE *out);
void diags_print_json(const struct diags *diags, const struct diag_style *style, FILE *out);
void diags_print_sarif(const struct diags *diags, const struct diag_style *style, FILE *out);

#endif
