/* main.c: zhinanc: turns a book's YAML into tables and a guide, stage by stage. Assumes that a stage has reported what is wrong; the next
 * one runs only where what it needs is there. */
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "emit.h"
#include "import.h"
#include "options.h"

enum exit_status { status_good, status_errors, status_unreadable, status_machine };

struct run {
  struct arena *arena;
  struct diags *diags;
  struct options options;
  struct diag_style style;
  struct read_limits limits;
};

/* What the stages make of a book, as far as they came. */
struct book {
  struct file_list files;
  struct model *model;
  struct resolved *resolved;
  const void *image;
  size_t length;
  struct buffer json; /* everything that the files say, where the guide is made */
  struct coverage *coverage; /* what the examples show */
};

static bool no_errors(const struct run *run) { return diags_errors(run->diags) == 0; }

/* --- reading --- */

static bool read_book(struct run *run, struct book *book) {
  static const char *const usual[] = {"rules", "offices"};
  const struct options *options = &run->options;
  if (options->operands.count == 0) return read_folders(run->arena, run->diags, usual, 2, &run->limits, &book->files);
  return read_folders(run->arena, run->diags, options->operands.items, options->operands.count, &run->limits, &book->files);
}

/* Names of a file that could not be read would all seem unknown. */
static bool all_read(const struct book *book) {
  for (size_t i = 0; i < book->files.roots.count; i++)
    if (!book->files.roots.items[i]) return false;
  return true;
}

/* --- the pipeline --- */

enum only { everything, only_tables, only_guide };

static bool makes_guide(const struct run *run) {
  return run->options.command == command_build && run->options.choices[option_only] != only_tables;
}

static enum exit_status compile(struct run *run, struct book *book) {
  bool readable = read_book(run, book);
  shape_check(run->arena, run->diags, &book->files);
  if (readable && all_read(book)) book->model = build_model(run->arena, run->diags, &book->files);
  if (makes_guide(run) && no_errors(run)) book->json.arena = run->arena, book_json(&book->files, &book->json);
  files_forget(&book->files);
  if (book->model) book->resolved = resolve(run->arena, run->diags, book->model);
  if (book->resolved) check_all(run->arena, run->diags, book->resolved);
  if (no_errors(run)) book->image = lower_image(run->arena, book->resolved, &book->length);
  if (no_errors(run)) check_phones(run->arena, run->diags, book->model, book->image, book->length);
  if (no_errors(run)) check_pattern_texts(run->arena, run->diags, book->model, book->image, book->length);
  if (no_errors(run)) check_networks(run->arena, run->diags, book->model, book->image, book->length);
  if (no_errors(run)) book->coverage = check_examples(run->arena, run->diags, book->resolved, book->image, book->length);
  if (!readable) return status_unreadable;
  return no_errors(run) ? status_good : status_errors;
}

static void emit_all_tables(struct output *output, const struct book *book, enum embed embed) {
  emit_tables(output, book->image, embed);
  emit_ids(output, book->image);
  emit_image(output, book->image, book->length);
}

static enum exit_status emit(struct run *run, const struct book *book) {
  enum only only = (enum only)run->options.choices[option_only];
  enum embed embed = run->options.choices[option_embed] ? (enum embed)(run->options.choices[option_embed] - 1) : embed_c;
  const char *target = run->options.values[option_output] ? run->options.values[option_output] : "generated";
  uint64_t digest = ((const struct zn_image_header *)book->image)->digest;
  struct output *output = output_begin(run->arena, run->diags, target, run->options.values[option_force] != NULL, digest);
  if (only != only_guide) emit_all_tables(output, book, embed);
  else output_keep(output, "tables.c"), output_keep(output, "ids.h"), output_keep(output, "book.img");
  if (only == only_tables) output_keep(output, "guide");
  else {
    emit_guide(run->arena, run->diags, output, book->resolved, book->image, book->length);
    emit_book_json(output, &book->json, digest);
  }
  output_commit(output);
  return (enum exit_status)output_status(output);
}

/* --- commands --- */

static enum exit_status run_build(struct run *run) {
  struct book book = {0};
  enum exit_status status = compile(run, &book);
  return status == status_good ? emit(run, &book) : status;
}

static enum exit_status run_check(struct run *run) {
  struct book book = {0};
  enum exit_status status = compile(run, &book);
  if (status == status_good && run->options.choices[option_profile])
    check_profile(run->arena, run->diags, book.resolved, book.image, book.length);
  FILE *out = run->style.format == diag_format_text ? stdout : stderr;
  const char *coverage = run->options.values[option_coverage];
  if (book.coverage && coverage) coverage_print(book.coverage, run->diags, percent_parse(coverage), run->style.chinese, out);
  if (book.coverage && run->options.values[option_suggest]) coverage_suggest(book.coverage, out);
  return status == status_good && !no_errors(run) ? status_errors : status;
}

/* The folders behind the first `count` operands. */
static void operands_behind(struct run *run, size_t count) {
  run->options.operands.items += count;
  run->options.operands.count -= count;
}

/* The book is only asked: its warnings are no part of the report. */
static enum exit_status compile_aside(struct run *run, struct book *book) {
  struct diags *report = run->diags, *own = diags_new(run->arena);
  run->diags = own;
  enum exit_status status = compile(run, book);
  if (status == status_good) run->diags = report;
  return status;
}

static enum exit_status run_import(struct run *run) {
  const char *kind = run->options.operands.items[0], *path = run->options.operands.items[1];
  struct book book = {0};
  if (strcmp(kind, "offices")) return diag(run->diags, .code = D_no_import, .args = {kind}), status_unreadable;
  operands_behind(run, 2);
  enum exit_status status = compile_aside(run, &book);
  if (status != status_good) return status;
  struct import import = {.arena = run->arena, .diags = run->diags, .model = book.model,
                          .texts = texts_read(run->arena, book.model->languages, book.model->language_count),
                          .words = texts_read(run->arena, (const char *const[]){"en", "zh-CN"}, 2)};
  if (zn_open(book.image, book.length, &import.book)) return status_errors;
  if (!import_file(&import, path, &run->limits, stdout)) return status_unreadable;
  return no_errors(run) ? status_good : status_errors;
}

static enum exit_status run_explain(struct run *run) {
  const char *code = run->options.operands.items[0];
  if (diag_explain(code, &run->style, stdout)) return status_good;
  diag(run->diags, .code = D_no_code, .args = {code});
  return status_unreadable;
}

static enum exit_status run_command(struct run *run) {
  switch (run->options.command) {
    case command_build: return run_build(run);
    case command_check: return run_check(run);
    case command_import: return run_import(run);
    case command_explain: return run_explain(run);
    case command_schema: emit_schema(stdout); return status_good;
    case command_reference: emit_reference(stdout); return status_good;
    default: options_help(command_none, run->style.chinese, stderr); return status_unreadable;
  }
}

/* --- the process --- */

static bool begins(const char *text, const char *start) { return text && !strncmp(text, start, strlen(start)); }

/* The first of the variables that says something decides, as in every program. */
static bool environment_chinese(void) {
  static const char *const variables[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
  for (size_t i = 0; i < 3; i++) {
    const char *value = getenv(variables[i]);
    if (value && *value) return begins(value, "zh");
  }
  return false;
}

static void settle(struct run *run) {
  const struct options *options = &run->options;
  const char *lang = options->values[option_lang], *size = options->values[option_max_size], *plain = getenv("NO_COLOR");
  run->style.chinese = lang ? begins(lang, "zh") : environment_chinese();
  run->style.colour = isatty(STDERR_FILENO) && !(plain && *plain);
  if (options->choices[option_format]) run->style.format = (enum diag_format)(options->choices[option_format] - 1);
  run->limits = (struct read_limits){.file_size = UINT64_C(64) << 20, .events = 1000000};
  if (size) run->limits = (struct read_limits){.file_size = size_parse(size), .events = size_parse(size)};
}

static enum exit_status run_all(struct run *run, int count, char **words) {
  bool understood = options_read(run->arena, run->diags, count, words, &run->options);
  settle(run);
  if (!understood) return status_unreadable;
  if (run->options.values[option_version]) puts("zhinanc " ZN_VERSION);
  else if (run->options.values[option_help]) options_help(run->options.command, run->style.chinese, stdout);
  else return run_command(run);
  return status_good;
}

/* A full disk shows only when the last bytes are written. */
static bool flushed(FILE *file) { return !fflush(file) && !ferror(file); }

int main(int count, char **words) {
  signal(SIGXFSZ, SIG_IGN); /* a limit on the size of files is a write that fails, as on a full disk */
  struct run run = {.arena = arena_new()};
  run.diags = diags_new(run.arena);
  enum exit_status status = run_all(&run, count, words);
  diags_finish(run.diags);
  bool aside = run.style.format == diag_format_text || run.options.command == command_import; /* the report is not what was asked for */
  diags_print(run.diags, &run.style, aside ? stderr : stdout);
  arena_free(run.arena);
  if (flushed(stdout)) return (int)status;
  fputs("zhinanc: cannot write to standard output\n", stderr);
  return status_machine;
}
