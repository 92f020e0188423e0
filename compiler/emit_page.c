/* emit_page.c: turns a title and a path into the frame of a page (head, header, ways to the other pages and languages, footer) and writes
 * the finished page. Every page of the guide is opened and closed here. */
#include "guide.h"

#include <inttypes.h>
#include <string.h>


/* The guide's own pages, those of the menu first and in its order, with the key of their name. */
static const struct { const char *path, *key; } own_pages[] = {
    {"index.html", "businesses"}, {"renewals.html", "renewals"}, {"documents.html", "documents"}, {"offices.html", "offices"},
    {"questions.html", "questions"}, {"changes.html", "what-is-new"}, {"print.html", "print"}, {"posters.html", "posters"}};
enum { menu_count = 6 };
enum { own_page_count = sizeof own_pages / sizeof *own_pages };

const char *business_path(const struct guide *guide, const struct business *business) {
  const char *path = arena_printf(guide->arena, "%s.html", business->record.id);
  for (size_t i = 0; i < own_page_count; i++) /* an id has no underscore, so this name is free */
    if (!strcmp(path, own_pages[i].path)) return arena_printf(guide->arena, "%s_.html", business->record.id);
  return path;
}

/* The first language lives in guide/, every other one in a folder of its own below it. */
static const char *language_folder(const struct page *page, zn_language language) {
  return language ? arena_printf(page->guide->arena, "%s/", page->guide->model->languages[language]) : "";
}

const char *page_file(const struct page *page, const char *path) {
  return arena_printf(page->guide->arena, "guide/%s%s", language_folder(page, page->language), path);
}

static const char *up(const struct page *page) { return page->language ? "../" : ""; }

static const char *twin(const struct page *page, zn_language language) {
  return arena_printf(page->guide->arena, "%s%s%s", up(page), language_folder(page, language), page->path);
}

struct page_title page_title_of(const struct page *page, const struct text *text) {
  return (struct page_title){text_in(text, page->language), text_language(text, page->language)};
}

struct page_title page_title_said(const struct page *page, const char *key) {
  return (struct page_title){say(page, key), page->language};
}

/* --- head --- */

/* Nothing that a page loads comes from elsewhere, and nothing that a reader enters can go elsewhere: the browser holds it to that. The pages'
 * scripts connect to nothing; 'self' is for those who look for the site's robots.txt from within a page. */
static const char policy[] = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; "
                             "connect-src 'self'; base-uri 'none'; form-action 'none'";

static void put_meta(struct html_node *head, const char *name, const char *value) {
  struct html_node *meta = html_add(head, HTML_meta);
  html_set(meta, HTML_AT_NAME, name);
  html_set(meta, HTML_AT_CONTENT, value);
}

static struct html_node *put_head_link(struct html_node *head, const char *relation, const char *address) {
  struct html_node *link = html_add(head, HTML_link);
  html_set(link, HTML_AT_REL, relation);
  html_set(link, HTML_AT_HREF, address);
  return link;
}

/* The edition stands in the address, so that no browser answers by the rules of an older one that it has kept. */
static struct html_node *put_script(const struct page *page, struct html_node *head, const char *name) {
  struct html_node *script = html_add(head, HTML_script);
  html_set(script, HTML_AT_SRC, arena_printf(page->guide->arena, "%sassets/%s?%016" PRIx64, up(page), name, page->guide->digest));
  html_set(script, HTML_AT_DEFER, "");
  return script;
}

/* Search on every page, the checker on those of businesses, the finder on that of offices. */
static void put_scripts(const struct page *page, struct html_node *head) {
  struct html_node *script = put_script(page, head, "guide.js"); /* first: it makes room for what comes later */
  if (!guide_has_checker() || (!page->business && strcmp(page->path, "offices.html"))) return;
  if (page->business) html_set(script, HTML_AT_BUSINESS, page->guide->model->businesses.items[page->business].record.id);
  put_script(page, head, page->business ? "book.js" : "whole.js");
}

/* Pages that are whole books or sheets: they have a look of their own, nothing to answer and nothing to find. */
static bool is_for_print(const struct page *page) { return !strcmp(page->path, "print.html") || !strcmp(page->path, "posters.html"); }

static void put_description(const struct page *page, struct html_node *head, const char *title) {
  const struct model *model = page->guide->model;
  const struct text *summary = page->business ? &version_shown(page->guide, page->business)->business->summary : NULL;
  const char *publisher = text_in(&model->publisher, page->language);
  if (summary && text_given(summary)) put_meta(head, "description", text_in(summary, page->language));
  else put_meta(head, "description", SAY_FILLED(page, "title", "title", title, "book", publisher));
}

/* This page in the other languages: such links have to say where the book is published. */
static void put_twins(const struct page *page, struct html_node *head) {
  const struct guide *guide = page->guide;
  const char *url = guide->model->url;
  for (zn_language other = 0; url && other < guide->model->language_count; other++) {
    const char *path = arena_printf(guide->arena, "%s%s%s%s", url, url[strlen(url) - 1] == '/' ? "" : "/", language_folder(page, other), page->path);
    html_set(put_head_link(head, "alternate", path), HTML_AT_HREFLANG, guide->model->languages[other]);
  }
}

static void put_head(const struct page *page, struct html_node *root, const char *title) {
  const struct guide *guide = page->guide;
  struct html_node *head = html_add(root, HTML_head);
  html_set(html_add(head, HTML_meta), HTML_AT_CHARSET, "utf-8");
  struct html_node *security = html_add(head, HTML_meta);
  html_set(security, HTML_AT_HTTP_EQUIV, "Content-Security-Policy");
  html_set(security, HTML_AT_CONTENT, policy);
  const char *book = text_in(&guide->model->title, page->language);
  html_add_text(head, HTML_title, strcmp(title, book) ? SAY_FILLED(page, "title", "title", title, "book", book) : book);
  put_meta(head, "viewport", "width=device-width, initial-scale=1");
  put_meta(head, "color-scheme", "light dark");
  put_head_link(head, "stylesheet", arena_printf(guide->arena, "%sguide.css", up(page)));
  html_set(put_head_link(head, "icon", "data:,"), HTML_AT_TYPE, "image/png"); /* none: browsers would ask for one */
  put_description(page, head, title);
  put_twins(page, head);
  if (!strcmp(page->path, "index.html"))
    html_set(put_head_link(head, "alternate", arena_printf(guide->arena, "%sbook.json", up(page))), HTML_AT_TYPE, "application/json");
  if (is_for_print(page)) put_head_link(head, "stylesheet", arena_printf(guide->arena, "%sprint.css", up(page)));
  else put_scripts(page, head);
}

/* --- header --- */

/* Books without renewals, questions or later versions have no page of them. */
static bool has_page(const struct guide *guide, const char *key) {
  if (!strcmp(key, "renewals")) return guide->model->renewals.count > 1;
  if (!strcmp(key, "what-is-new")) return guide_has_changes(guide);
  return strcmp(key, "questions") || guide_has_questions(guide);
}

static void put_menu(const struct page *page, struct html_node *header) {
  struct html_node *nav = html_add(header, HTML_nav);
  html_set(nav, HTML_AT_ARIA_LABEL, say(page, "menu"));
  struct html_node *list = html_add(nav, HTML_ul);
  for (size_t i = 0; i < menu_count; i++) {
    if (!has_page(page->guide, own_pages[i].key)) continue;
    struct html_node *link = html_link(html_add(list, HTML_li), own_pages[i].path);
    if (!strcmp(own_pages[i].path, page->path)) html_set(link, HTML_AT_CURRENT, "page");
    put_said(page, link, own_pages[i].key);
  }
}

/* What a reader of a language calls it; its tag where the guide has no words of that language. */
static const char *language_name(const struct page *page, zn_language language) {
  const char *tag = page->guide->model->languages[language], *words = page->guide->texts->tag[language];
  size_t length = strcspn(tag, "-");
  bool own = !strncmp(tag, words, length) && strchr("-", words[length]);
  return own ? texts_say(page->guide->texts, "page", "language-name", language) : tag;
}

static void put_language_link(const struct page *page, struct html_node *parent, zn_language language) {
  const char *tag = page->guide->model->languages[language];
  struct html_node *link = html_link(parent, twin(page, language));
  html_set(link, HTML_AT_LANG, tag);
  html_set(link, HTML_AT_HREFLANG, tag);
  html_set(link, HTML_AT_DIR, texts_say(page->guide->texts, "page", "direction", language));
  html_text(link, language_name(page, language));
}

static void put_languages(const struct page *page, struct html_node *header) {
  const struct model *model = page->guide->model;
  if (model->language_count < 2) return;
  struct html_node *nav = add_class(header, HTML_nav, "languages");
  html_set(nav, HTML_AT_ARIA_LABEL, say(page, "languages"));
  struct html_node *list = html_add(nav, HTML_ul);
  for (zn_language other = 0; other < model->language_count; other++)
    if (other != page->language) put_language_link(page, html_add(list, HTML_li), other);
}

static void put_header(const struct page *page) {
  struct html_node *skip = html_link(page->body, "#main");
  html_set(skip, HTML_AT_CLASS, "skip");
  put_said(page, skip, "skip");
  struct html_node *header = html_add(page->body, HTML_header);
  struct html_node *brand = add_class(header, HTML_p, "brand");
  put_only(page, html_link(brand, "index.html"), &page->guide->model->title);
  put_menu(page, header);
  put_languages(page, header);
}

void page_open(struct page *page, struct page_title title) {
  struct html_node *root;
  page->html = html_new(&root);
  page->title = title.text;
  html_set(root, HTML_AT_LANG, page->guide->model->languages[page->language]);
  html_set(root, HTML_AT_DIR, say(page, "direction"));
  put_head(page, root, title.text);
  page->body = html_add(root, HTML_body);
  put_header(page);
  page->main = html_add(page->body, HTML_main);
  html_set(page->main, HTML_AT_ID, "main");
  put_only_in(page, html_add(page->main, HTML_h1), title.text, title.language);
}

struct html_node *page_link(const struct page *page, struct html_node *parent, const char *path) {
  struct arena *arena = page->guide->arena;
  const char *place = strchr(path, '#');
  if (place == path && page->home) return html_link(parent, arena_printf(arena, "%s%s", page->home, place));
  if (!page->chapter) return html_link(parent, path);
  if (place == path) return html_link(parent, arena_printf(arena, "#%s-%s", page->chapter, place + 1));
  return html_link(parent, place ? place : arena_printf(arena, "#%.*s", (int)strcspn(path, "."), path));
}

struct html_node *page_section(struct page *page, const char *id, const char *key) {
  struct html_node *section = html_add(page->main, HTML_section);
  html_set(section, HTML_AT_ID, page->chapter ? arena_printf(page->guide->arena, "%s-%s", page->chapter, id) : id);
  html_add_text(section, HTML_h2, say(page, key));
  return section;
}

/* --- footer --- */

static void put_source(const struct page *page, struct html_node *footer, const struct source *source) {
  struct html_node *line = html_add(footer, HTML_p);
  put_said(page, line, "source-of-page");
  put_only(page, html_add(line, HTML_cite), &source->title);
  if (source->seen) {
    put_said(page, line, "separator");
    put_said(page, line, "checked");
    put_day(page, line, source->seen);
  }
}

static void put_footer(const struct page *page) {
  const struct guide *guide = page->guide;
  struct html_node *footer = html_add(page->body, HTML_footer);
  if (page->language) {
    struct html_node *line = add_class(footer, HTML_p, "translation");
    put_said(page, line, "translation");
    put_language_link(page, line, 0);
  }
  for (size_t i = 1; i < guide->model->sources.count; i++) put_source(page, footer, &guide->model->sources.items[i]);
  put_paragraph(page, footer, NULL, "publisher", &guide->model->publisher);
  struct html_node *edition = html_add(footer, HTML_p);
  put_said(page, edition, "edition");
  html_add_text(edition, HTML_code, arena_printf(guide->arena, "%016" PRIx64, guide->digest));
}

void page_close(struct page *page) {
  const struct guide *guide = page->guide;
  struct buffer text = {.arena = guide->arena};
  put_footer(page);
  if (!is_for_print(page)) search_page(guide->search, page);
  html_write(page->html, &text);
  html_free(page->html);
  output_put(guide->output, page_file(page, page->path), text.bytes, text.length);
}
