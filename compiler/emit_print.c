/* emit_print.c: turns the whole book into one page for print: cover, contents, a chapter for each business with a list to tick off, then
 * renewals, questions, documents, offices, sources; and into posters, a sheet for each business. handbook.py makes PDF of both. */
#include "guide.h"

#include <inttypes.h>
#include <string.h>

/* --- chapters that are no businesses --- */

static void put_front(struct page *page) {
  const struct model *model = page->guide->model;
  put_notices(page, page->main, &model->notices);
  put_what_is_new(page);
  for (size_t i = 1; i < model->channels.count; i++) {
    put_only(page, html_add(page->main, HTML_h3), &model->channels.items[i].name);
    put_paragraph(page, page->main, NULL, NULL, &model->channels.items[i].summary);
    put_notices(page, page->main, &model->channels.items[i].notices);
    put_record(page, page->main, &model->channels.items[i].record);
  }
  put_enquiries(page);
}

static void put_sources(struct page *page) { put_all_sources(page, page->main); }
static bool has_renewals(const struct guide *guide) { return guide->model->renewals.count > 1; }
static bool has_offices(const struct guide *guide) { return guide->model->offices.count > 1; }

/* The chapters that are no businesses; the first of them stands before these. */
static const struct chapter { const char *id, *key; void (*put)(struct page *); bool (*is_there)(const struct guide *); } chapters[] = {
    {"index", "notices", put_front, NULL},           {"renewals", "renewals", put_renewals, has_renewals},
    {"questions", "questions", put_all_questions, guide_has_questions}, {"documents", "documents", put_documents, NULL},
    {"offices", "offices", put_offices, has_offices}, {"sources", "sources", put_sources, NULL}, {0}};

/* --- cover and contents --- */

static void put_line(const struct page *page, struct html_node *parent, const char *key, const char *words) {
  struct html_node *line = html_add(parent, HTML_p);
  put_said(page, line, key);
  html_text(line, words);
}

/* What the code on the cover says where it cannot lead to the guide: whose it is, and whom to call. */
static const char *cover_text(const struct page *page) {
  const struct model *model = page->guide->model;
  struct buffer text = {.arena = page->guide->arena};
  buffer_printf(&text, "%s\n%s", page->title, text_in(&model->publisher, page->language));
  for (size_t i = 0; i < model->enquiries.count; i++)
    for (size_t k = 0; k < model->enquiries.items[i].phones.list.count; k++)
      buffer_printf(&text, "\n%s%s%s", text_in(&model->enquiries.items[i].name, page->language), say(page, "colon"),
                    model->enquiries.items[i].phones.list.items[k].printed);
  return buffer_string(&text);
}

static void put_cover(const struct page *page) {
  const struct guide *guide = page->guide;
  const struct speech speech = page_speech(page);
  struct html_node *cover = add_class(page->main, HTML_section, "cover");
  put_paragraph(page, cover, "publisher", NULL, &guide->model->publisher);
  const char *day = sentence_date(&speech, guide->day);
  if (guide->day) html_add_text(cover, HTML_p, TEXTS_FILL(guide->arena, say_in(page, "print", "as-of"), "day", day));
  put_line(page, cover, "edition", arena_printf(guide->arena, "%016" PRIx64, guide->digest));
  put_code(page, cover, "index.html", cover_text(page));
}

static const char *chapter_id(const struct page *page, const struct business *business) {
  const char *path = business_path(page->guide, business);
  return arena_printf(page->guide->arena, "%.*s", (int)(strlen(path) - strlen(".html")), path);
}

static void put_entry(const struct page *page, struct html_node *list, const char *id, const struct text *title, const char *key) {
  struct html_node *link = html_link(html_add(list, HTML_li), arena_printf(page->guide->arena, "#%s", id));
  if (title) put_only(page, link, title);
  else put_said(page, link, key);
}

static void put_chapters(const struct page *page, struct html_node *list, bool first) {
  for (const struct chapter *at = chapters; at->id; at++)
    if ((at == chapters) == first && (!at->is_there || at->is_there(page->guide))) put_entry(page, list, at->id, NULL, at->key);
}

static void put_contents(const struct page *page) {
  const struct model *model = page->guide->model;
  struct html_node *nav = add_class(page->main, HTML_nav, "contents"), *list;
  html_set(nav, HTML_AT_ARIA_LABEL, say_in(page, "print", "contents"));
  html_add_text(nav, HTML_h2, say_in(page, "print", "contents"));
  list = html_add(nav, HTML_ol);
  put_chapters(page, list, true);
  for (size_t i = 1; i < model->channels.count; i++) {
    struct html_node *item = html_add(list, HTML_li), *inner;
    put_only(page, html_add(item, HTML_span), &model->channels.items[i].name);
    inner = html_add(item, HTML_ol);
    for (size_t k = 1; k < model->businesses.count; k++) {
      const struct business *business = version_shown(page->guide, (zn_business)k)->business;
      if (business_offered(page->guide, business, (zn_channel)i))
        put_entry(page, inner, chapter_id(page, business), &business->title, NULL);
    }
  }
  put_chapters(page, list, false);
}

/* --- chapters --- */

static void chapter_open(struct page *page, struct html_node *whole, const char *id, struct page_title title) {
  page->main = add_class(whole, HTML_section, "chapter");
  html_set(page->main, HTML_AT_ID, id);
  put_only_in(page, html_add(page->main, HTML_h2), title.text, title.language);
  page->chapter = id;
}

static void put_chapter(struct page *page, struct html_node *whole, const struct chapter *chapter) {
  if (chapter->is_there && !chapter->is_there(page->guide)) return;
  chapter_open(page, whole, chapter->id, page_title_said(page, chapter->key));
  chapter->put(page);
}

/* The list to copy and to hand out: a page of its own behind what is told of the business. */
static void put_slip(struct page *page, const struct resolved_business *business) {
  static const char *const blanks[] = {"applicant", "day", "clerk"};
  struct html_node *slip = add_class(page->main, HTML_section, "slip");
  struct html_node *heading = html_add(slip, HTML_h3);
  put_text(page, heading, &business->business->title);
  html_text(heading, say_in(page, "print", "slip"));
  put_ticks(page, slip, business);
  struct html_node *list = add_class(slip, HTML_ul, "blanks");
  for (size_t i = 0; i < sizeof blanks / sizeof *blanks; i++) html_add_text(list, HTML_li, say_in(page, "print", blanks[i]));
  put_code(page, slip, business_path(page->guide, business->business), ticks_text(page, business));
}

static void put_business_chapter(struct page *page, struct html_node *whole, zn_business number) {
  const struct resolved_business *business = version_shown(page->guide, number);
  chapter_open(page, whole, chapter_id(page, business->business), page_title_of(page, &business->business->title));
  put_business(page, number);
  put_slip(page, business);
}

void emit_print(const struct guide *guide, zn_language language) {
  struct page page = {.guide = guide, .language = language, .path = "print.html"};
  page_open(&page, page_title_of(&page, &guide->model->title));
  struct html_node *whole = page.main;
  put_cover(&page);
  put_contents(&page);
  put_chapter(&page, whole, &chapters[0]);
  for (size_t i = 1; i < guide->model->businesses.count; i++) put_business_chapter(&page, whole, (zn_business)i);
  for (const struct chapter *at = chapters + 1; at->id; at++) put_chapter(&page, whole, at);
  page_close(&page);
}

/* --- posters --- */

static void put_poster(struct page *page, struct html_node *whole, zn_business number) {
  const struct resolved_business *business = version_shown(page->guide, number);
  const char *id = chapter_id(page, business->business);
  page->main = add_class(whole, HTML_section, "poster");
  html_set(page->main, HTML_AT_ID, id);
  page->home = business_path(page->guide, business->business);
  put_paragraph(page, page->main, "publisher", NULL, &page->guide->model->publisher);
  put_only(page, html_add(page->main, HTML_h2), &business->business->title);
  put_summary(page, business);
  for (size_t i = 0; i < page->guide->model->enquiries.count; i++) {
    struct html_node *line = add_class(page->main, HTML_div, "call");
    struct html_node *name = html_add(line, HTML_span); /* several numbers are a list, which begins a new line */
    put_text(page, name, &page->guide->model->enquiries.items[i].name);
    put_said(page, name, "colon");
    put_phones(page, line, &page->guide->model->enquiries.items[i].phones);
  }
  put_code(page, page->main, page->home, ticks_text(page, business));
  put_line(page, page->main, "edition", arena_printf(page->guide->arena, "%016" PRIx64, page->guide->digest));
}

void emit_posters(const struct guide *guide, zn_language language) {
  struct page page = {.guide = guide, .language = language, .path = "posters.html"};
  page_open(&page, page_title_said(&page, "posters"));
  struct html_node *whole = page.main;
  for (size_t i = 1; i < guide->model->businesses.count; i++) put_poster(&page, whole, (zn_business)i);
  page_close(&page);
}
