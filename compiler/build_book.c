/* build_book.c: turns the `book` of a folder, and what only has a name (sources, channels, parties, marks, specs, documents), into
 * records. */
#include <stdlib.h>
#include <string.h>

#include "build.h"
#include "emit.h"
#include "texts.h"

static bool language_new(struct builder *builder, const struct node *node) {
  struct model *model = builder->model;
  for (uint32_t i = 0; i < model->language_count; i++) {
    if (strcasecmp(model->languages[i], node->text)) continue;
    diag(builder->diags, .code = D_listed_twice, .at = node->mark, .args = {node->text});
    return false;
  }
  if (model->language_count < ZN_LANGUAGES_MAX) return true;
  diag(builder->diags, .code = D_too_many, .at = node->mark,
       .args = {DIAG_BOTH("languages", "语言"), arena_printf(builder->arena, "%u", ZN_LANGUAGES_MAX)});
  return false;
}

void build_languages(struct builder *builder, const struct node *book) {
  const struct node *list = node_get(book, "languages");
  size_t errors = diags_errors(builder->diags);
  for (size_t i = 0; list && i < list->count; i++)
    if (build_string(list->items[i]) && language_new(builder, list->items[i]))
      builder->model->languages[builder->model->language_count++] = list->items[i]->text;
  builder->languages_known = list && diags_errors(builder->diags) == errors;
}

/* "ar, en, zh-CN" */
static const char *languages_with_words(struct arena *arena) {
  static const char folder[] = "texts/";
  const char *list = "";
  for (const struct embedded *file = embedded_files; file->name; file++) {
    if (strncmp(file->name, folder, sizeof folder - 1)) continue;
    const char *tag = file->name + sizeof folder - 1;
    list = arena_printf(arena, "%s%s%.*s", list, *list ? ", " : "", (int)strcspn(tag, "."), tag);
  }
  return list;
}

/* The words between those of the book ("Only if:", "Missing: …") come with zhinanc; a page that mixes two languages must surprise nobody. */
static void check_words_there(struct builder *builder, const struct node *list) {
  const struct model *model = builder->model;
  if (!builder->languages_known) return;
  const struct texts *words = texts_read(builder->arena, model->languages, model->language_count);
  for (uint32_t i = 0; i < model->language_count; i++) {
    const char *tag = model->languages[i];
    if (!strncasecmp(words->tag[i], tag, strcspn(tag, "-"))) continue;
    diag(builder->diags, .code = D_language_wordless, .at = list->items[i]->mark,
         .args = {tag, words->tag[i], languages_with_words(builder->arena)});
  }
}

/* "+08:00", "Z" */
static int32_t offset_of(const struct node *node) {
  const char *text = build_string(node);
  if (!text || strlen(text) != 6) return 0;
  int32_t minutes = (int32_t)(strtol(text + 1, NULL, 10) * 60 + strtol(text + 4, NULL, 10));
  return *text == '-' ? -minutes : minutes;
}

static void enquiries(struct builder *builder, const struct node *list) {
  for (size_t i = 0; list && i < list->count; i++) {
    struct text name = build_text(builder, node_get(list->items[i], "name"), text_wanted);
    struct phones phones = build_phones(builder, node_get(list->items[i], "phones"));
    LIST_PUSH(builder->arena, &builder->model->enquiries);
    builder->model->enquiries.items[i].name = name;
    builder->model->enquiries.items[i].phones = phones;
  }
}

void build_book(struct builder *builder, const struct node *node) {
  struct model *model = builder->model;
  if (!node) return;
  struct record record = build_record(builder, NULL, node); /* for what it accepts */
  check_words_there(builder, node_get(node, "languages"));
  model->mark = record.mark;
  model->id = build_string(node_get(node, "id"));
  model->title = build_text(builder, node_get(node, "title"), text_needed);
  model->publisher = build_text(builder, node_get(node, "publisher"), text_wanted);
  model->url = build_string(node_get(node, "url"));
  model->offset_minutes = offset_of(node_get(node, "timezone"));
  model->notices = build_notices(builder, node_get(node, "notices"));
  enquiries(builder, node_get(node, "enquiries"));
}

/* --- things that have little more than a name --- */

/* Masks of 64 bits hold marks and specs; bit 0 stands for none. */
static void within(struct builder *builder, const struct entry *key, ptrdiff_t index, const char *kinds) {
  if (index == 64) diag(builder->diags, .code = D_too_many, .at = key->mark, .args = {kinds, "63"});
}

static struct text name_of(struct builder *builder, const struct node *node) {
  return build_text(builder, node_get(node, "name"), text_needed);
}

void build_source(struct builder *builder, struct source *source, const struct entry *key, const struct node *node) {
  source->record = build_record(builder, key, node);
  source->title = build_text(builder, node_get(node, "title"), text_wanted);
  source->seen = build_day(node_get(node, "seen"));
  source->url = build_string(node_get(node, "url"));
}

/* A channel is its name, or a record with one; a mapping from languages has no key `name`. */
void build_channel(struct builder *builder, struct channel *channel, const struct entry *key, const struct node *node) {
  bool plain = node && (node->kind == node_scalar || !node_key(node, "name"));
  if (channel - builder->model->channels.items == 65)
    diag(builder->diags, .code = D_too_many, .at = key->mark, .args = {DIAG_BOTH("channels", "渠道"), "64"});
  channel->record = build_record(builder, key, plain ? NULL : node);
  channel->name = plain ? build_text(builder, node, text_needed) : name_of(builder, node);
  if (plain) return;
  channel->summary = build_text(builder, node_get(node, "summary"), text_wanted);
  channel->notices = build_notices(builder, node_get(node, "notices"));
}

void build_party(struct builder *builder, struct party *party, const struct entry *key, const struct node *node) {
  party->record = build_record(builder, key, NULL);
  party->name = build_text(builder, node, text_needed);
}

void build_applicant(struct builder *builder) {
  struct model *model = builder->model;
  struct party *applicant = LIST_PUSH(builder->arena, &model->parties);
  names_add(builder->arena, builder->diags, &builder->names[kind_party], "applicant", (struct mark){0}, 1);
  applicant->record.id = "applicant";
  const struct texts *words = texts_read(builder->arena, model->languages, model->language_count);
  for (uint32_t i = 0; i < model->language_count; i++) applicant->name.in[i] = texts_say(words, "labels", "applicant", i);
}

void build_mark(struct builder *builder, struct mark_kind *mark, const struct entry *key, const struct node *node) {
  within(builder, key, mark - builder->model->marks.items, DIAG_BOTH("marks", "印记"));
  mark->record = build_record(builder, key, node);
  mark->name = name_of(builder, node);
  mark->by = build_ref(builder, kind_party, node_get(node, "by"));
}

void build_spec(struct builder *builder, struct spec *spec, const struct entry *key, const struct node *node) {
  within(builder, key, spec - builder->model->specs.items, DIAG_BOTH("specs", "规格"));
  spec->record = build_record(builder, key, node);
  spec->name = name_of(builder, node);
}

static enum zn_document_kind kind_of(const struct node *node) {
  for (uint32_t kind = ZN_PAPER; kind < ZN_DOCUMENT_KIND_COUNT; kind++)
    if (build_is(node, zn_document_kind_code(kind))) return (enum zn_document_kind)kind;
  return ZN_PAPER;
}

void build_document(struct builder *builder, struct document *document, const struct entry *key, const struct node *node) {
  const struct node *form = node_get(node, "form"), *kind = node_get(node, "kind");
  document->record = build_record(builder, key, node);
  document->name = name_of(builder, node);
  document->kind = kind_of(kind);
  document->issued_by = build_ref(builder, kind_party, node_get(node, "issued-by"));
  /* Where form or kind is misshapen, any form will do until it is mended. */
  document->form = form || (kind && !node_key(node, "form")) ? build_form(form) : ZN_FORM_ORIGINAL;
  document->unit = build_text(builder, node_get(node, "unit"), text_wanted);
  document->blank = build_string(node_get(node, "blank"));
  document->also = build_texts(builder, node_get(node, "also"), text_free);
  document->pinyin = build_pinyin(node);
  if (form && (document->kind == ZN_OBJECT || document->kind == ZN_DATA))
    diag(builder->diags, .code = D_form_on_thing, .at = form->mark, .args = {key->text, zn_document_kind_code(document->kind)});
}
