/* compile_text.c: takes YAML in memory through reading, shapes, building, resolving and checking. Assumes that texts outlive the result. */
#include "compile_text.h"

#include <string.h>

#include "diag_internal.h"

const char *const small_book =
    "book: {id: small, title: {en: Small, zh-CN: 小}, publisher: {en: P, zh-CN: 某}, languages: [en, zh-CN], timezone: \"-09:30\"}\n"
    "sources: {guide: {title: {en: Guide, zh-CN: 指南}, seen: 2026-11-22}}\n"
    "channels: {counter: {en: Counter, zh-CN: 窗口}}\n"
    "parties: {registry: {en: Registry, zh-CN: 工商局}, guardian: {en: Guardian, zh-CN: 监护人}}\n"
    "marks:\n"
    "  seal: {name: {en: Seal, zh-CN: 公章}, by: applicant}\n"
    "  stamp: {name: {en: Stamp, zh-CN: 戳}, by: registry}\n"
    "specs: {colour: {name: {en: Colour, zh-CN: 彩色}}}\n"
    "documents:\n"
    "  licence: {name: {en: Licence, zh-CN: 执照}, kind: paper, issued-by: registry}\n"
    "  letter: {name: {en: Letter, zh-CN: 函}, kind: paper, issued-by: applicant}\n"
    "  card: {name: {en: Card, zh-CN: 身份证}, kind: identity, form: original}\n"
    "  token: {name: {en: Token, zh-CN: 介质}, kind: object}\n"
    "  number: {name: {en: Number, zh-CN: 号码}, kind: data}\n";

static struct source_file *file_of(struct arena *arena, const char *path, const char *text) {
  struct source_file *file = ARENA_NEW(arena, struct source_file);
  *file = (struct source_file){.path = path, .bytes = text, .length = strlen(text)};
  return file;
}

struct compiled compile_texts(const char *first, const char *second) {
  const struct read_limits limits = {.file_size = 1 << 20, .events = 100000};
  const char *texts[] = {first, second}, *paths[] = {"a.yaml", "b.yaml"};
  struct compiled compiled = {.arena = arena_new()};
  struct file_list files = {0};
  compiled.diags = diags_new(compiled.arena);
  for (size_t i = 0; i < 2; i++) {
    const struct source_file *file = file_of(compiled.arena, paths[i], texts[i]);
    struct node *root = *texts[i] ? read_text(compiled.arena, compiled.diags, file, &limits) : NULL;
    *LIST_PUSH(compiled.arena, &files.files) = file;
    *LIST_PUSH(compiled.arena, &files.roots) = root;
  }
  shape_check(compiled.arena, compiled.diags, &files);
  compiled.model = build_model(compiled.arena, compiled.diags, &files);
  compiled.resolved = resolve(compiled.arena, compiled.diags, compiled.model);
  check_all(compiled.arena, compiled.diags, compiled.resolved);
  return compiled;
}

void compiled_free(struct compiled *compiled) { arena_free(compiled->arena); }

const char *compiled_codes(struct compiled *compiled) {
  const char *codes = "";
  diags_finish(compiled->diags);
  for (size_t i = 0; i < compiled->diags->list.count; i++) {
    const struct diag_entry *entry = &compiled->diags->list.items[i];
    if (entry->dropped) continue;
    codes = arena_printf(compiled->arena, "%s%s%s %u:%u", codes, *codes ? ", " : "", diag_kinds[entry->diag.code].code, entry->diag.at.line,
                         entry->diag.at.column);
  }
  return codes;
}
