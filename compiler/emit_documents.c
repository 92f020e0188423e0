/* emit_documents.c: turns the documents of the book into one page: what each is, who issues it, which businesses ask for it; and what may
 * have to be on them: seals and other marks, and how they are to be made. */
#include "guide.h"

static bool leaf_names(const struct requirement *leaf, zn_document document) {
  for (size_t i = 0; i < leaf->documents.count; i++)
    if (leaf->documents.items[i] == document) return true;
  return false;
}

/* The business, with every way in which it asks for the document. */
static void put_use(const struct page *page, struct html_node *parent, const struct resolved_business *business, zn_document document) {
  const struct guide *guide = page->guide;
  struct html_node *item = NULL;
  for (size_t i = 0; i < business->leaves.count; i++) {
    const struct requirement *leaf = business->leaves.items[i];
    if (!leaf_names(leaf, document)) continue;
    if (!item) {
      item = html_add(parent, HTML_li);
      put_only(page, page_link(page, item, business_path(guide, business->business)), &business->business->title);
      put_said(page, item, "colon");
    } else html_text(item, say_in(page, "messages", "list-separator"));
    html_text(item, requirement_label(guide->arena, guide->texts, guide->model, leaf, page->language));
  }
}

static void put_also(const struct page *page, struct html_node *parent, const text_list *also) {
  for (size_t i = 0; i < also->count; i++) {
    if (i) html_text(parent, say_in(page, "messages", "list-separator"));
    put_text(page, parent, &also->items[i]);
  }
}

static void put_facts(const struct page *page, struct html_node *list, const struct document *document) {
  html_text(put_term(page, list, "kind"), kind_words(page, document));
  if (document->issued_by.index)
    put_only(page, put_term(page, list, "issuer"), &page->guide->model->parties.items[document->issued_by.index].name);
  if (document->also.count) put_also(page, put_term(page, list, "also-called"), &document->also);
}

static struct html_node *put_card(const struct page *page, const char *kind, const struct record *record, const struct text *name) {
  struct html_node *card = add_class(page->main, HTML_section, "card");
  html_set(card, HTML_AT_ID, arena_printf(page->guide->arena, "%s-%s", kind, record->id));
  put_only(page, html_add(card, HTML_h2), name);
  return card;
}

static void put_document(struct page *page, zn_document number) {
  const struct guide *guide = page->guide;
  const struct document *document = &guide->model->documents.items[number];
  struct html_node *card = put_card(page, "document", &document->record, &document->name), *list = html_add(card, HTML_dl);
  put_facts(page, list, document);
  search_name(page, arena_printf(guide->arena, "document-%s", document->record.id), &document->name, document->pinyin.text);
  struct html_node *uses = html_add(put_term(page, list, "used-by"), HTML_ul);
  for (size_t i = 1; i < guide->resolved->businesses.count; i++) put_use(page, uses, version_shown(guide, (zn_business)i), number);
  put_record(page, card, &document->record);
}

static void put_mark(const struct page *page, const struct mark_kind *mark) {
  struct html_node *card = put_card(page, "mark", &mark->record, &mark->name);
  put_only(page, put_term(page, html_add(card, HTML_dl), "maker"), &page->guide->model->parties.items[mark->by.index].name);
  put_record(page, card, &mark->record);
}

void put_documents(struct page *page) {
  const struct model *model = page->guide->model;
  for (size_t i = 1; i < model->documents.count; i++) put_document(page, (zn_document)i);
  for (size_t i = 1; i < model->marks.count; i++) put_mark(page, &model->marks.items[i]);
  for (size_t i = 1; i < model->specs.count; i++) {
    const struct spec *spec = &model->specs.items[i];
    put_record(page, put_card(page, "spec", &spec->record, &spec->name), &spec->record);
  }
}

void emit_documents(const struct guide *guide, zn_language language) {
  struct page page = {.guide = guide, .language = language, .path = "documents.html"};
  page_open(&page, page_title_said(&page, "documents"));
  put_documents(&page);
  put_linked_page(&page);
  page_close(&page);
}
