/* emit_index.c: turns the book as a whole into the first page: its notices and enquiries, the businesses by channel, the ways to documents
 * and offices, and its sources. */
#include "guide.h"

void put_book(const struct page *page) {
  const struct model *model = page->guide->model;
  put_paragraph(page, page->main, "publisher", NULL, &model->publisher);
}

/* Whether a business can be done so, and not only could be until a day that has passed. */
bool business_offered(const struct guide *guide, const struct business *business, zn_channel channel) {
  for (size_t i = 0; i < business->channels.count; i++) {
    zn_day until = business->offered.items[i].until;
    if (business->channels.items[i].index == channel) return !until || until >= guide->day;
  }
  return false;
}

static void put_line(const struct page *page, struct html_node *list, const struct business *business) {
  struct html_node *item = html_add(list, HTML_li);
  put_only(page, html_link(item, business_path(page->guide, business)), &business->title);
  put_paragraph(page, item, NULL, NULL, &business->summary);
}

static void put_channel(struct page *page, zn_channel number) {
  const struct model *model = page->guide->model;
  const struct channel *channel = &model->channels.items[number];
  struct html_node *section = html_add(page->main, HTML_section);
  html_set(section, HTML_AT_ID, arena_printf(page->guide->arena, "channel-%s", channel->record.id));
  put_only(page, html_add(section, HTML_h2), &channel->name);
  put_paragraph(page, section, NULL, NULL, &channel->summary);
  struct html_node *list = add_class(section, HTML_ul, "businesses");
  for (size_t i = 1; i < model->businesses.count; i++) {
    const struct business *business = version_shown(page->guide, (zn_business)i)->business;
    if (business_offered(page->guide, business, number)) put_line(page, list, business);
  }
  put_notices(page, section, &channel->notices);
  put_record(page, section, &channel->record);
}

void put_enquiries(struct page *page) {
  const struct model *model = page->guide->model;
  if (!model->enquiries.count) return;
  struct html_node *list = html_add(page_section(page, "enquiries", "enquiries"), HTML_dl);
  for (size_t i = 0; i < model->enquiries.count; i++) {
    put_only(page, html_add(list, HTML_dt), &model->enquiries.items[i].name);
    put_phones(page, html_add(list, HTML_dd), &model->enquiries.items[i].phones);
  }
}

static void put_more(struct page *page) {
  struct html_node *list = html_add(page_section(page, "more", "more"), HTML_ul);
  put_said(page, html_link(html_add(list, HTML_li), "documents.html"), "documents");
  put_said(page, html_link(html_add(list, HTML_li), "offices.html"), "offices");
  put_said(page, html_link(html_add(list, HTML_li), "print.html"), "print");
  put_said(page, html_link(html_add(list, HTML_li), "posters.html"), "posters");
}

void emit_index(const struct guide *guide, zn_language language) {
  struct page page = {.guide = guide, .language = language, .path = "index.html"};
  page_open(&page, page_title_of(&page, &guide->model->title));
  put_book(&page);
  put_what_is_new(&page);
  for (size_t i = 1; i < guide->model->channels.count; i++) put_channel(&page, (zn_channel)i);
  if (guide->model->notices.count) put_notices(&page, page_section(&page, "notices", "notices"), &guide->model->notices);
  put_enquiries(&page);
  put_more(&page);
  put_all_sources(&page, page_section(&page, "sources", "sources"));
  put_linked_book(&page);
  page_close(&page);
}
