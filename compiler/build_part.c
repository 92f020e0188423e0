/* build_part.c: turns shape-checked nodes into the parts that records are made of: texts, references, days, forms, phones, notices.
 * May be given null for what is not there. */
#include "build.h"

#include <stdlib.h>
#include <string.h>

const char *build_string(const struct node *node) { return node && node->kind == node_scalar ? node->text : NULL; }

struct pinyin_said build_pinyin(const struct node *node) {
  const struct node *pinyin = node_get(node, "pinyin");
  return pinyin ? (struct pinyin_said){build_string(pinyin), pinyin->mark} : (struct pinyin_said){0};
}

bool build_is(const struct node *node, const char *word) {
  const char *text = build_string(node);
  return text && !strcmp(text, word);
}

bool build_flag(const struct node *node) { return build_is(node, "true"); }

uint32_t build_number(const struct node *node, uint32_t otherwise) {
  const char *text = build_string(node);
  return text ? (uint32_t)strtoul(text, NULL, 10) : otherwise;
}

zn_day build_day(const struct node *node) {
  const char *text = build_string(node);
  return text ? zn_day_parse(text, strlen(text)) : 0;
}

/* --- texts --- */

static const char *language_tags(struct builder *builder) {
  const char *tags = "";
  for (uint32_t i = 0; i < builder->model->language_count; i++)
    tags = arena_printf(builder->arena, "%s%s%s", tags, i ? ", " : "", builder->model->languages[i]);
  return tags;
}

/* The number of a language, or of languages when the book has none of that tag. */
static uint32_t language_of(struct builder *builder, const char *tag) {
  struct model *model = builder->model;
  uint32_t language = 0;
  while (language < model->language_count && strcmp(model->languages[language], tag)) language++;
  if (language < model->language_count || builder->languages_known || language == ZN_LANGUAGES_MAX) return language;
  model->languages[model->language_count++] = tag;
  return language;
}

static bool text_fill(struct builder *builder, const struct node *node, struct text *text) {
  bool known = true;
  for (size_t i = 0; i < node->count; i++) {
    if (!node->items[i]) { /* reported */
      known = false;
      continue;
    }
    uint32_t language = language_of(builder, node->keys[i].text);
    if (language < builder->model->language_count) {
      text->in[language] = build_string(node->items[i]);
      known = known && text->in[language];
      continue;
    }
    known = false;
    if (builder->languages_known)
      diag(builder->diags, .code = D_unknown_language, .at = node->keys[i].mark, .args = {node->keys[i].text, language_tags(builder)});
  }
  return known;
}

static void text_complete(struct builder *builder, const struct text *text, enum text_need need) {
  const char *lacking = NULL;
  for (uint32_t i = 0; i < builder->model->language_count; i++) {
    const char *tag = builder->model->languages[i];
    if (!text->in[i]) lacking = lacking ? arena_printf(builder->arena, "%s, %s", lacking, tag) : tag;
  }
  if (!lacking || !builder->languages_known || need == text_free) return;
  diag(builder->diags, .code = need == text_needed ? D_text_incomplete : D_text_untranslated, .at = text->mark, .args = {lacking});
}

/* Capitals, digits and signs alone, "B" or "A4": a name that is no word of any language. */
static bool is_code(const char *text) {
  size_t length = strlen(text);
  return length && strspn(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 !#%&()*+,-./:;=?@_") == length;
}

/* A text without tags: of the book's first language, or of all of them. */
static void text_plain(struct builder *builder, const struct node *node, struct text *text) {
  text->in[0] = node->text;
  for (uint32_t i = 1; i < builder->model->language_count && is_code(node->text); i++) text->in[i] = node->text;
}

struct text build_text(struct builder *builder, const struct node *node, enum text_need need) {
  struct text text = {0};
  if (!node || node->kind == node_list) return text;
  text.mark = node->mark;
  bool known = true;
  if (build_is(node, "not-stated") && !node->quoted) diag(builder->diags, .code = D_text_keyword, .at = node->mark, .args = {node->text});
  if (node->kind == node_scalar) text_plain(builder, node, &text);
  else known = text_fill(builder, node, &text);
  if (known) text_complete(builder, &text, need);
  return text;
}

text_list build_texts(struct builder *builder, const struct node *list, enum text_need need) {
  text_list texts = {0};
  for (size_t i = 0; list && list->kind == node_list && i < list->count; i++)
    *LIST_PUSH(builder->arena, &texts) = build_text(builder, list->items[i], need);
  return texts;
}

/* --- references --- */

struct ref build_ref(struct builder *builder, enum name_kind kind, const struct node *node) {
  struct ref ref = {.name = build_string(node)};
  if (!ref.name) return ref;
  ref.mark = node->mark;
  names_bind(builder->arena, builder->diags, &builder->names[kind], &ref);
  return ref;
}

static void ref_once(struct builder *builder, const ref_list *refs, const struct ref *ref) {
  for (size_t i = 0; i < refs->count; i++)
    if (ref->index && refs->items[i].index == ref->index)
      diag(builder->diags, .code = D_listed_twice, .at = ref->mark, .also = refs->items[i].mark, .args = {ref->name});
}

ref_list build_refs(struct builder *builder, enum name_kind kind, const struct node *list) {
  ref_list refs = {0};
  for (size_t i = 0; list && list->kind == node_list && i < list->count; i++) {
    struct ref ref = build_ref(builder, kind, list->items[i]);
    if (!ref.name) continue;
    ref_once(builder, &refs, &ref);
    *LIST_PUSH(builder->arena, &refs) = ref;
  }
  return refs;
}

/* --- what every record has --- */

static void cite(struct builder *builder, struct record *record, const struct node *node) {
  if (!node || node->kind != node_map) return;
  *LIST_PUSH(builder->arena, &record->sources) = (struct citation){.source = build_ref(builder, kind_source, node_get(node, "in")),
                                                                  .at = build_string(node_get(node, "at")),
                                                                  .quote = build_string(node_get(node, "quote"))};
}

static void accept(struct builder *builder, const struct record *record, const struct node *accepted) {
  for (size_t i = 0; accepted && accepted->kind == node_map && i < accepted->count; i++)
    diag_accept(builder->diags, record->mark, accepted->keys[i].text, accepted->keys[i].mark);
}

static const char *day_text(struct builder *builder, zn_day day) {
  char text[11];
  zn_day_print(day, text);
  return arena_copy(builder->arena, text, strlen(text));
}

void build_order(struct builder *builder, enum diag_code mistake, struct mark at, zn_day first, zn_day last) {
  if (first && last && first > last)
    diag(builder->diags, .code = mistake, .at = at, .args = {day_text(builder, first), day_text(builder, last)});
}

static void effective(struct builder *builder, struct record *record, const struct node *node) {
  if (!node) return;
  record->from = build_day(node_get(node, "from"));
  record->until = build_day(node_get(node, "until"));
  record->seen = build_day(node_get(node, "seen"));
  build_order(builder, D_effective_reversed, node->mark, record->from ? record->from : record->seen, record->until);
}

struct record build_record(struct builder *builder, const struct entry *key, const struct node *node) {
  struct record record = {0};
  if (key) record.id = key->text, record.id_mark = record.mark = key->mark;
  if (!node) return record;
  record.mark = node->mark;
  if (key) record.mark.line = key->mark.line; /* diagnostics at the id are inside the record too */
  if (node->kind != node_map) return record;
  const struct node *sources = node_get(node, "source");
  cite(builder, &record, sources);
  for (size_t i = 0; sources && sources->kind == node_list && i < sources->count; i++) cite(builder, &record, sources->items[i]);
  record.note = build_text(builder, node_get(node, "note"), text_free);
  effective(builder, &record, node_get(node, "effective"));
  accept(builder, &record, node_get(node, "accept"));
  return record;
}

/* --- forms and marks of papers --- */

static const uint32_t every_form = (UINT32_C(1) << ZN_FORM_COUNT) - 2;

enum zn_form build_form(const struct node *node) {
  for (uint32_t form = ZN_FORM_ORIGINAL; form < ZN_FORM_COUNT; form++)
    if (build_is(node, zn_form_code(form))) return (enum zn_form)form;
  return ZN_FORM_UNSAID;
}

static uint32_t form_bit(const struct node *node) {
  return build_is(node, "any") ? every_form : (UINT32_C(1) << build_form(node)) & every_form;
}

static uint32_t forms_listed(struct builder *builder, const struct node *list) {
  uint32_t forms = 0;
  for (size_t i = 0; i < list->count; i++) {
    uint32_t form = form_bit(list->items[i]);
    if (forms & form)
      diag(builder->diags, .code = D_listed_twice, .at = list->items[i]->mark, .args = {build_string(list->items[i])});
    forms |= form;
  }
  return forms;
}

uint32_t build_forms(struct builder *builder, const struct node *node, const char *key) {
  const struct node *form = node_get(node, key);
  uint32_t forms = !form ? 0 : form->kind == node_list ? forms_listed(builder, form) : form_bit(form);
  return forms || !node_key(node, key) ? forms : every_form;
}

struct demand build_demand(struct builder *builder, const struct node *node) {
  if (node && node->kind == node_scalar) return (struct demand){.mark = build_ref(builder, kind_mark, node)};
  return (struct demand){.mark = build_ref(builder, kind_mark, node_get(node, "mark")),
                         .by = build_ref(builder, kind_party, node_get(node, "by")),
                         .when = build_condition(builder, node_get(node, "when"))};
}

/* --- phones and notices --- */

static struct phone phone_of(struct builder *builder, const struct node *node) {
  struct phone phone = {.mark = node->mark, .printed = build_string(node)};
  if (node->kind != node_map) return phone;
  const struct node *read = node_get(node, "read");
  phone.printed = build_string(node_get(node, "printed"));
  for (size_t i = 0; read && i < read->count; i++) *LIST_PUSH(builder->arena, &phone.read) = build_string(read->items[i]);
  phone.purpose = build_text(builder, node_get(node, "for"), text_wanted);
  return phone;
}

struct phones build_phones(struct builder *builder, const struct node *node) {
  struct phones phones = {0};
  if (!node) return phones;
  phones.mark = node->mark;
  phones.not_stated = build_is(node, "not-stated");
  for (size_t i = 0; node->kind == node_list && i < node->count; i++)
    *LIST_PUSH(builder->arena, &phones.list) = phone_of(builder, node->items[i]);
  return phones;
}

static struct notice notice_of(struct builder *builder, const struct node *node) {
  return (struct notice){.record = build_record(builder, NULL, node), .text = build_text(builder, node_get(node, "text"), text_wanted),
                          .warning = build_text(builder, node_get(node, "warning"), text_wanted),
                          .password = build_string(node_get(node, "password")),
                          .phones = build_phones(builder, node_get(node, "phones")),
                          .businesses = build_refs(builder, kind_business, node_get(node, "businesses"))};
}

notice_list build_notices(struct builder *builder, const struct node *list) {
  notice_list notices = {0};
  for (size_t i = 0; list && list->kind == node_list && i < list->count; i++)
    *LIST_PUSH(builder->arena, &notices) = notice_of(builder, list->items[i]);
  return notices;
}
