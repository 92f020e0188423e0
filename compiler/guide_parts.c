/* guide_parts.c: turns the small things of a book (texts, days, sources, phones, notices) into pieces of a page. Assumes a model
 * without errors. */
#include "guide.h"

#include <string.h>

const char *say_in(const struct page *page, const char *group, const char *key) {
  return texts_say(page->guide->texts, group, key, page->language);
}

const char *say(const struct page *page, const char *key) { return say_in(page, "page", key); }

const char *kind_words(const struct page *page, const struct document *document) {
  static const char *const keys[] = {[ZN_PAPER] = "paper", [ZN_IDENTITY] = "identity", [ZN_OBJECT] = "object", [ZN_DATA] = "data"};
  return say_in(page, "kinds", keys[document->kind]);
}

struct html_node *add_class(struct html_node *parent, enum html_element element, const char *class) {
  struct html_node *node = html_add(parent, element);
  if (class) html_set(node, HTML_AT_CLASS, class);
  return node;
}

/* --- texts --- */

void put_only_in(const struct page *page, struct html_node *node, const char *text, zn_language language) {
  html_text(node, text);
  if (language == page->language) return;
  html_set(node, HTML_AT_LANG, page->guide->model->languages[language]);
  html_set(node, HTML_AT_DIR, texts_say(page->guide->texts, "page", "direction", language));
}

void put_only(const struct page *page, struct html_node *node, const struct text *text) {
  if (text_given(text)) put_only_in(page, node, text_in(text, page->language), text_language(text, page->language));
}

void put_text(const struct page *page, struct html_node *parent, const struct text *text) {
  if (!text_given(text)) return;
  bool own = text_language(text, page->language) == page->language;
  put_only(page, own ? parent : html_add(parent, HTML_span), text);
}

void put_said(const struct page *page, struct html_node *parent, const char *key) { html_text(parent, say(page, key)); }

void put_day(const struct page *page, struct html_node *parent, zn_day day) {
  char iso[11];
  zn_day_print(day, iso);
  const struct speech speech = page_speech(page);
  struct html_node *time = html_add_text(parent, HTML_time, sentence_date(&speech, day));
  html_set(time, HTML_AT_DATETIME, iso);
}

void put_paragraph(const struct page *page, struct html_node *parent, const char *class, const char *lead, const struct text *text) {
  if (!text_given(text)) return;
  struct html_node *paragraph = add_class(parent, HTML_p, class);
  if (lead) html_add_text(paragraph, HTML_strong, say(page, lead));
  (lead ? put_text : put_only)(page, paragraph, text);
}

struct html_node *put_term(const struct page *page, struct html_node *list, const char *key) {
  html_add_text(list, HTML_dt, say(page, key));
  return html_add(list, HTML_dd);
}

void put_channel_names(const struct page *page, struct html_node *parent, const ref_list *channels) {
  for (size_t i = 0; i < channels->count; i++) {
    if (i) html_text(parent, say_in(page, "messages", "list-separator"));
    put_text(page, parent, &page->guide->model->channels.items[channels->items[i].index].name);
  }
}

void put_address_link(const struct page *page, struct html_node *parent, const char *address) {
  (void)page;
  struct html_node *link = html_link(parent, address);
  html_set(link, HTML_AT_DIR, "ltr");
  html_text(link, address);
}

/* --- records --- */

/* The title of the source stands there only where there are several. */
static void put_citation(const struct page *page, struct html_node *parent, const struct citation *citation) {
  const struct model *model = page->guide->model;
  const struct text *title = &model->sources.items[citation->source.index].title;
  if (model->sources.count > 2 || !citation->at) put_only(page, html_add(parent, HTML_cite), title);
  else put_said(page, parent, "source");
  bool is_titled = model->sources.count > 2;
  if (citation->at)
    html_text(parent, is_titled ? say(page, "title-separator") : " "), put_only_in(page, html_add(parent, HTML_span), citation->at, 0);
  if (citation->quote) html_text(parent, " "), put_only_in(page, html_add(parent, HTML_q), citation->quote, 0);
}

void put_citations(const struct page *page, struct html_node *parent, const citation_list *citations) {
  for (size_t i = 0; i < citations->count; i++) put_citation(page, add_class(parent, HTML_p, "source"), &citations->items[i]);
}

/* Days in force, as a line each. */
static void put_in_force(const struct page *page, struct html_node *parent, const char *key, zn_day day) {
  if (!day) return;
  struct html_node *line = add_class(parent, HTML_p, "effective");
  put_said(page, line, key);
  put_day(page, line, day);
}

void put_open(const struct page *page, struct html_node *parent, const struct record *offered) {
  put_in_force(page, parent, "open-from", offered->from);
  put_in_force(page, parent, "open-until", offered->until);
  put_in_force(page, parent, "printed-on", offered->seen);
  put_citations(page, parent, &offered->sources);
}

void put_effective(const struct page *page, struct html_node *parent, const struct record *record) {
  put_in_force(page, parent, "in-force-from", record->from);
  put_in_force(page, parent, "in-force-until", record->until);
  put_in_force(page, parent, "printed-on", record->seen);
}

void put_note(const struct page *page, struct html_node *parent, const struct record *record) {
  put_paragraph(page, parent, "note", "note", &record->note);
  put_effective(page, parent, record);
}

void put_record(const struct page *page, struct html_node *parent, const struct record *record) {
  put_note(page, parent, record);
  put_citations(page, parent, &record->sources);
}

/* --- sources --- */

static void put_source(const struct page *page, struct html_node *list, const struct source *source) {
  struct html_node *item = html_add(list, HTML_li);
  put_only(page, html_add(item, HTML_cite), &source->title);
  if (source->seen) {
    put_said(page, item, "separator");
    put_said(page, item, "checked");
    put_day(page, item, source->seen);
  }
  if (source->url) put_address_link(page, html_add(item, HTML_p), source->url);
  put_paragraph(page, item, "note", "note", &source->record.note);
}

static bool cited_before(const citation_list *citations, size_t place) {
  for (size_t i = 0; i < place; i++)
    if (citations->items[i].source.index == citations->items[place].source.index) return true;
  return false;
}

void put_sources_of(const struct page *page, struct html_node *parent, const citation_list *citations) {
  if (!citations->count) return;
  struct html_node *list = html_add(parent, HTML_ul);
  for (size_t i = 0; i < citations->count; i++)
    if (!cited_before(citations, i)) put_source(page, list, &page->guide->model->sources.items[citations->items[i].source.index]);
}

void put_all_sources(const struct page *page, struct html_node *parent) {
  const struct model *model = page->guide->model;
  struct html_node *list = html_add(parent, HTML_ul);
  for (size_t i = 1; i < model->sources.count; i++) put_source(page, list, &model->sources.items[i]);
}

/* --- phones --- */

/* The address that dials a number; null when the text holds anything that no single number has. */
static const char *dialled(struct arena *arena, const char *text) {
  char *number = arena_take(arena, strlen(text) + 1);
  size_t length = 0;
  for (const char *at = text; *at; at++) {
    if ((*at >= '0' && *at <= '9') || (*at == '+' && length == 0)) number[length++] = *at;
    else if (!strchr(" -()", *at)) return NULL;
  }
  return length >= 3 && length <= 16 ? arena_printf(arena, "tel:%s", number) : NULL;
}

const char *phone_address(struct arena *arena, const struct phone *phone) {
  return dialled(arena, phone->read.count ? phone->read.items[0] : phone->printed);
}

static void put_number(const struct page *page, struct html_node *parent, const char *number) {
  const char *address = dialled(page->guide->arena, number);
  struct html_node *node = address ? html_link(parent, address) : html_add(parent, HTML_bdi);
  html_set(node, HTML_AT_DIR, "ltr");
  html_text(node, number);
}

/* A number that the source prints wrongly is shown as it is printed, and how to read it; only the reading can be dialled. */
static void put_phone(const struct page *page, struct html_node *parent, const struct phone *phone) {
  if (text_given(&phone->purpose)) {
    put_text(page, parent, &phone->purpose);
    put_said(page, parent, "colon");
  }
  if (phone->read.count == 0) {
    put_number(page, parent, phone->printed);
    return;
  }
  for (size_t i = 0; i < phone->read.count; i++) {
    if (i) html_text(parent, say_in(page, "messages", "list-separator"));
    put_number(page, parent, phone->read.items[i]);
  }
  html_text(add_class(parent, HTML_span, "misprint"), SAY_FILLED(page, "printed-as", "number", phone->printed));
}

void put_phones(const struct page *page, struct html_node *parent, const struct phones *phones) {
  if (phones->list.count == 0) {
    put_said(page, parent, "not-stated");
    return;
  }
  if (phones->list.count == 1) {
    put_phone(page, parent, &phones->list.items[0]);
    return;
  }
  struct html_node *list = add_class(parent, HTML_ul, "phones");
  for (size_t i = 0; i < phones->list.count; i++) put_phone(page, html_add(list, HTML_li), &phones->list.items[i]);
}

/* --- notices --- */

void put_notice(const struct page *page, struct html_node *parent, const struct notice *notice) {
  put_paragraph(page, parent, NULL, NULL, &notice->text);
  if (notice->password && !strstr(text_in(&notice->text, page->language), notice->password)) {
    struct html_node *line = html_add(parent, HTML_p);
    put_said(page, line, "password");
    html_set(html_add_text(line, HTML_code, notice->password), HTML_AT_DIR, "ltr");
  }
  put_paragraph(page, parent, "warning", "warning", &notice->warning);
  if (notice->phones.list.count) put_phones(page, html_add(parent, HTML_div), &notice->phones);
  put_record(page, parent, &notice->record);
}

void put_notices(const struct page *page, struct html_node *parent, const notice_list *notices) {
  for (size_t i = 0; i < notices->count; i++) put_notice(page, add_class(parent, HTML_div, "notice"), &notices->items[i]);
}
