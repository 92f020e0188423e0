/* emit_business.c: turns one business into its page: summary, who may use it, what is asked, materials, steps, terms, notices, offices,
 * questions, changes, sources. What the source does not state is said so. */
#include "guide.h"

/* --- summary --- */

void put_business_channels(const struct page *page, struct html_node *parent, const struct business *business) {
  const struct model *model = page->guide->model;
  struct html_node *list = html_add(parent, HTML_ul);
  for (size_t i = 0; i < business->channels.count; i++) {
    const struct channel *channel = &model->channels.items[business->channels.items[i].index];
    struct html_node *item = html_add(list, HTML_li);
    put_only(page, html_add(item, HTML_p), &channel->name);
    put_paragraph(page, item, NULL, NULL, &channel->summary);
    put_open(page, item, &business->offered.items[i]);
  }
}

static void put_also(const struct page *page, const struct business *business) {
  if (!business->also.count) return;
  struct html_node *line = add_class(page->main, HTML_p, "also");
  put_said(page, line, "also");
  for (size_t i = 0; i < business->also.count; i++) {
    if (i) html_text(line, say_in(page, "messages", "list-separator"));
    put_text(page, line, &business->also.items[i]);
  }
}

void put_summary(const struct page *page, const struct resolved_business *resolved) {
  const struct business *business = resolved->business;
  struct html_node *list = add_class(page->main, HTML_dl, "summary");
  if (text_given(&business->summary)) put_text(page, put_term(page, list, "what"), &business->summary);
  if (business->eligible.count) put_who(page, put_term(page, list, "who"), business);
  put_bring(page, put_term(page, list, "bring"), resolved);
  put_business_channels(page, put_term(page, list, "where"), business);
  put_time(page, put_term(page, list, "time"), &business->time_limit);
  if (business->visits.mark.line) put_visits(page, put_term(page, list, "visits"), &business->visits);
  put_cost(page, put_term(page, list, "fees"), &business->fees);
}

/* --- sections --- */

static void put_texts(struct page *page, const char *id, const char *key, const text_list *texts) {
  if (!texts->count) return;
  struct html_node *list = html_add(page_section(page, id, key), HTML_ul);
  for (size_t i = 0; i < texts->count; i++) put_only(page, html_add(list, HTML_li), &texts->items[i]);
}

/* Only where there is more to say than the summary does. */
static void put_terms(struct page *page, const struct business *business) {
  if (business->fees.lines.count) put_fees(page, page_section(page, "fees", "fees"), &business->fees);
  if (business->results.count) put_results(page, page_section(page, "results", "results"), business);
}

static bool notice_names(const struct notice *notice, zn_business business) {
  for (size_t i = 0; i < notice->businesses.count; i++)
    if (notice->businesses.items[i].index == business) return true;
  return notice->businesses.count == 0;
}

static bool has_notices(const struct model *model, zn_business number, const struct business *business) {
  bool any = business->notices.count;
  for (size_t i = 0; i < business->channels.count; i++) any |= model->channels.items[business->channels.items[i].index].notices.count > 0;
  for (size_t i = 0; i < model->notices.count; i++) any |= notice_names(&model->notices.items[i], number);
  return any;
}

/* The business's own notices, then those of its channels, then the book's. */
static void put_all_notices(struct page *page, zn_business number, const struct business *business) {
  const struct model *model = page->guide->model;
  if (!has_notices(model, number, business)) return;
  struct html_node *section = page_section(page, "notices", "notices");
  put_notices(page, section, &business->notices);
  for (size_t i = 0; i < business->channels.count; i++)
    put_notices(page, section, &model->channels.items[business->channels.items[i].index].notices);
  for (size_t i = 0; i < model->notices.count; i++)
    if (notice_names(&model->notices.items[i], number))
      put_notice(page, add_class(section, HTML_div, "notice"), &model->notices.items[i]);
}

void put_questions(const struct page *page, struct html_node *parent, enum html_element heading, const struct business *business) {
  for (size_t i = 0; i < business->questions.count; i++) {
    put_only(page, html_add(parent, heading), &business->questions.items[i].ask);
    put_only(page, html_add(parent, HTML_p), &business->questions.items[i].answer);
    put_record(page, parent, &business->questions.items[i].record);
  }
}

static void put_complaints(struct page *page, const struct business *business) {
  if (business->complaints.mark.line) put_phones(page, page_section(page, "complaints", "complaints"), &business->complaints);
}

static void put_related(struct page *page, const struct business *business) {
  if (!business->related.count) return;
  struct html_node *list = html_add(page_section(page, "related", "related"), HTML_ul);
  for (size_t i = 0; i < business->related.count; i++) put_business_link(page, html_add(list, HTML_li), business->related.items[i].index);
}

/* --- offices --- */

static void put_serving(const struct page *page, struct html_node *list, const struct office *office, const struct business *business) {
  struct html_node *item = html_add(list, HTML_li);
  put_office_link(page, item, office);
  for (size_t i = 0; i < office->counters.count; i++) {
    if (!counter_serves(&office->counters.items[i], business)) continue;
    html_text(item, say(page, "separator"));
    put_text(page, item, &office->counters.items[i].address);
  }
  put_condition(page, item, "scope-lead", office->scope);
  put_effective(page, item, &office->record);
}

/* More offices than this are not told one by one on the page of each business. */
enum { serving_max = 60 };

static void put_many(struct page *page, size_t count) {
  struct html_node *line = html_add(page_section(page, "offices", "serving"), HTML_p);
  html_text(page_link(page, line, "offices.html"), SAY_FILLED(page, "serving-many", "count", arena_printf(page->guide->arena, "%zu", count)));
}

static void put_serving_offices(struct page *page, const struct business *business) {
  const struct model *model = page->guide->model;
  size_t count = services_count(page->guide->services, business);
  if (count > serving_max) {
    put_many(page, count);
    return;
  }
  struct html_node *list = NULL;
  for (size_t i = 1; i < model->offices.count; i++) {
    if (!office_serves(&model->offices.items[i], business)) continue;
    if (!list) list = add_class(page_section(page, "offices", "serving"), HTML_ul, "places");
    put_serving(page, list, &model->offices.items[i], business);
  }
}

/* --- page --- */

static void put_sources(struct page *page, const struct business *business) {
  struct html_node *section = page_section(page, "sources", "sources");
  put_citations(page, section, &business->record.sources);
  put_sources_of(page, section, &business->record.sources);
}

/* How to do it: what to bring and to do, where. */
static void put_doing(struct page *page, const struct resolved_business *resolved, zn_business number) {
  const struct business *business = resolved->business;
  put_materials(page, page_section(page, "materials", "materials"), resolved);
  put_steps(page, page_section(page, "steps", "steps"), business);
  put_terms(page, business);
  put_all_notices(page, number, business);
  put_serving_offices(page, business);
}

/* What else to know about it. */
static void put_about(struct page *page, const struct business *business) {
  if (business->questions.count) put_questions(page, page_section(page, "questions", "questions"), HTML_h3, business);
  put_texts(page, "delivery", "delivery", &business->delivery);
  put_texts(page, "legal-basis", "legal-basis", &business->legal_basis);
  put_complaints(page, business);
  put_related(page, business);
}

void put_business(struct page *page, zn_business number) {
  const struct resolved_business *resolved = version_shown(page->guide, number);
  const struct business *business = resolved->business;
  search_name(page, "", &business->title, business->pinyin.text);
  put_also(page, business);
  put_summary(page, resolved);
  if (!page->chapter && guide_has_checker()) html_set(html_add(page->main, HTML_div), HTML_AT_ID, "check"); /* room for the checker */
  put_note(page, page->main, &business->record);
  put_texts(page, "before", "before", &business->before);
  if (business->eligible.count) put_eligibles(page, page_section(page, "eligible", "eligible"), business);
  put_asked_facts(page, resolved);
  put_doing(page, resolved, number);
  put_about(page, business);
  put_changes(page, number);
  put_sources(page, business);
}

void emit_business(const struct guide *guide, zn_language language, zn_business number) {
  const struct business *business = version_shown(guide, number)->business;
  struct page page = {.guide = guide, .language = language, .path = business_path(guide, business), .business = number};
  page_open(&page, page_title_of(&page, &business->title));
  put_business(&page, number);
  put_linked_business(&page, business);
  page_close(&page);
}
