/* diag.c: collects diagnostics, then sorts them by place and drops what is repeated or accepted. Assumes that texts and marks in them live
 * as long as the collection. */
#include "diag_internal.h"

#include <stdlib.h>
#include <string.h>

/* More than anybody mends in one go, and few enough to keep hostile input from filling the memory. */
enum { diags_max = 2000 };

const struct diag_kind diag_kinds[D_count] = {
#define DIAGNOSTIC(code, severity, name, ...) [D_##name] = {#code, severity_##severity, {__VA_ARGS__}},
#include "diagnostics.def"
#undef DIAGNOSTIC
};

struct diags *diags_new(struct arena *arena) {
  struct diags *diags = ARENA_NEW(arena, struct diags);
  diags->arena = arena;
  return diags;
}

static void count(struct diags *diags, enum diag_code code, size_t step) {
  if (diag_kinds[code].severity == severity_error) diags->errors += step;
  else diags->warnings += step;
}

void diag_add(struct diags *diags, const struct diag *diag) {
  count(diags, diag->code, 1);
  if (diags->list.count >= diags_max) {
    diags->beyond++;
    return;
  }
  struct diag_entry *entry = LIST_PUSH(diags->arena, &diags->list);
  entry->diag = *diag;
  entry->order = diags->list.count;
}

void diag_accept(struct diags *diags, struct mark record, const char *code, struct mark at) {
  *LIST_PUSH(diags->arena, &diags->accepted) = (struct acceptance){.record = record, .at = at, .code = code};
}

static int compare_text(const char *a, const char *b) {
  if (!a || !b) return (a != NULL) - (b != NULL);
  return strcmp(a, b);
}

static int compare_number(size_t a, size_t b) { return (a > b) - (a < b); }

static int compare_places(const struct mark *a, const struct mark *b) {
  int by_file = compare_text(a->file ? a->file->path : NULL, b->file ? b->file->path : NULL);
  if (by_file) return by_file;
  return a->line != b->line ? compare_number(a->line, b->line) : compare_number(a->column, b->column);
}

/* Equal for repeated diagnostics. */
static int compare_diags(const struct diag *a, const struct diag *b) {
  int order = compare_places(&a->at, &b->at);
  if (!order) order = strcmp(diag_kinds[a->code].code, diag_kinds[b->code].code);
  for (size_t i = 0; !order && i < 4; i++) order = compare_text(a->args[i], b->args[i]);
  return order;
}

static int compare_entries(const void *first, const void *second) {
  const struct diag_entry *a = first, *b = second;
  int order = compare_diags(&a->diag, &b->diag);
  return order ? order : compare_number(a->order, b->order);
}

static bool accepts(const struct acceptance *acceptance, const struct diag *diag) {
  const struct mark *record = &acceptance->record;
  return diag_kinds[diag->code].severity == severity_warning && diag->at.file == record->file && diag->at.line >= record->line &&
         diag->at.line <= record->end_line && !strcmp(diag_kinds[diag->code].code, acceptance->code);
}

static void apply(struct diags *diags, const struct acceptance *acceptance, bool *met) {
  for (size_t i = 0; i < diags->list.count; i++) {
    struct diag_entry *entry = &diags->list.items[i];
    if (!accepts(acceptance, &entry->diag)) continue;
    *met = true;
    if (!entry->dropped) count(diags, entry->diag.code, (size_t)-1);
    entry->dropped = true;
  }
}

static void apply_acceptances(struct diags *diags) {
  for (size_t i = 0; i < diags->accepted.count; i++) {
    const struct acceptance *acceptance = &diags->accepted.items[i];
    bool met = false;
    apply(diags, acceptance, &met);
    bool may_wait = !strncmp(acceptance->code, "W11", 3); /* of a profile, which is not always asked for */
    if (!met && !diags->errors && !may_wait) diag(diags, .code = D_accept_unused, .at = acceptance->at, .args = {acceptance->code});
  }
}

static void drop_repeated(struct diags *diags) {
  for (size_t i = 1; i < diags->list.count; i++) {
    struct diag_entry *entry = &diags->list.items[i];
    if (entry->dropped || compare_diags(&entry[-1].diag, &entry->diag)) continue;
    entry->dropped = true;
    count(diags, entry->diag.code, (size_t)-1);
  }
}

void diags_finish(struct diags *diags) {
  apply_acceptances(diags);
  if (diags->list.count) qsort(diags->list.items, diags->list.count, sizeof *diags->list.items, compare_entries);
  drop_repeated(diags);
}

size_t diags_errors(const struct diags *diags) { return diags->errors; }
size_t diags_warnings(const struct diags *diags) { return diags->warnings; }

static const char *language_part(struct arena *arena, const char *argument, bool chinese) {
  const char *split = strchr(argument, '\x1f');
  if (!split) return argument;
  return chinese ? split + 1 : arena_copy(arena, argument, (size_t)(split - argument));
}

/* The argument that "%1" to "%4" at `at` names, or null where it is no place. */
static const char *const *place(const char *at, const struct diag *diag) {
  return at[0] == '%' && at[1] >= '1' && at[1] <= '4' ? &diag->args[at[1] - '1'] : NULL;
}

const char *diag_filled(struct arena *arena, const struct diag *diag, enum diag_text text, bool chinese) {
  const char *pattern = diag_kinds[diag->code].texts[2 * text + chinese];
  if (!pattern || !*pattern) return NULL;
  const char *filled = "";
  while (*pattern) {
    size_t plain = 0;
    while (pattern[plain] && !place(pattern + plain, diag)) plain++;
    const char *const *argument = pattern[plain] ? place(pattern + plain, diag) : NULL;
    if (argument && !*argument && text != diag_message) return NULL;
    const char *value = argument && *argument ? language_part(arena, *argument, chinese) : "";
    filled = arena_printf(arena, "%s%.*s%s", filled, (int)plain, pattern, value);
    pattern += plain + (argument ? 2 : 0);
  }
  return filled;
}

void diags_print(const struct diags *diags, const struct diag_style *style, FILE *out) {
  if (style->format == diag_format_json) diags_print_json(diags, style, out);
  else if (style->format == diag_format_sarif) diags_print_sarif(diags, style, out);
  else diags_print_text(diags, style, out);
}
