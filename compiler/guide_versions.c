/* guide_versions.c: chooses the version of each business that the guide shows, the one of the day on which its sources were last seen, and
 * tells what later ones change. */
#include "guide.h"

zn_day guide_day(const struct model *model) {
  zn_day day = 0;
  for (size_t i = 1; i < model->sources.count; i++)
    if (model->sources.items[i].seen > day) day = model->sources.items[i].seen;
  return day;
}

/* The first day of a version, or the day on which it was printed. */
static zn_day begins(const struct record *record) { return record->from ? record->from : record->seen; }

/* How many versions after the first have begun on the guide's day. */
static size_t versions_begun(const struct guide *guide, const struct resolved_business *business) {
  size_t count = 0;
  while (count < business->versions.count && begins(&business->versions.items[count]->business->record) <= guide->day) count++;
  return count;
}

const struct resolved_business *version_shown(const struct guide *guide, zn_business number) {
  const struct resolved_business *business = &guide->resolved->businesses.items[number];
  size_t begun = versions_begun(guide, business);
  return begun ? business->versions.items[begun - 1] : business;
}

void put_business_link(const struct page *page, struct html_node *parent, zn_business number) {
  const struct business *business = version_shown(page->guide, number)->business;
  put_only(page, page_link(page, parent, business_path(page->guide, business)), &business->title);
}

/* --- what changes: a version has the very lists of the one before it where it says nothing anew --- */

static bool same_mark(struct mark a, struct mark b) { return a.file == b.file && a.line == b.line && a.column == b.column; }

static struct html_node *put_change(const struct page *page, struct html_node *parent, const char *key) {
  html_add_text(parent, HTML_h4, say(page, key));
  return html_add(parent, HTML_div);
}

static void put_changed_list(const struct page *page, struct html_node *parent, const char *key, const text_list *old,
                             const text_list *texts) {
  if (old->items == texts->items) return;
  struct html_node *list = html_add(put_change(page, parent, key), HTML_ul);
  for (size_t i = 0; i < texts->count; i++) put_only(page, html_add(list, HTML_li), &texts->items[i]);
}

static void put_changed_words(const struct page *page, struct html_node *parent, const struct business *old, const struct business *now) {
  if (!same_mark(old->title.mark, now->title.mark)) put_text(page, put_change(page, parent, "title-changed"), &now->title);
  if (!same_mark(old->summary.mark, now->summary.mark)) put_text(page, put_change(page, parent, "what"), &now->summary);
  put_changed_list(page, parent, "before", &old->before, &now->before);
  put_changed_list(page, parent, "delivery", &old->delivery, &now->delivery);
  put_changed_list(page, parent, "legal-basis", &old->legal_basis, &now->legal_basis);
  if (old->notices.items != now->notices.items) put_notices(page, put_change(page, parent, "notices"), &now->notices);
  if (old->questions.items != now->questions.items) put_questions(page, put_change(page, parent, "questions"), HTML_p, now);
  if (!same_mark(old->complaints.mark, now->complaints.mark)) put_phones(page, put_change(page, parent, "complaints"), &now->complaints);
  if (!same_mark(old->visits.mark, now->visits.mark)) put_visits(page, put_change(page, parent, "visits"), &now->visits);
}

static void put_changed_terms(const struct page *page, struct html_node *parent, const struct business *old, const struct business *now) {
  if (old->channels.items != now->channels.items) put_business_channels(page, put_change(page, parent, "where"), now);
  if (old->eligible.items != now->eligible.items) put_eligibles(page, put_change(page, parent, "eligible"), now);
  if (!same_mark(old->fees.mark, now->fees.mark)) put_fees(page, put_change(page, parent, "fees"), &now->fees);
  if (old->results.items != now->results.items) put_results(page, put_change(page, parent, "results"), now);
  if (!same_mark(old->time_limit.mark, now->time_limit.mark)) put_time(page, put_change(page, parent, "time"), &now->time_limit);
}

static void put_version(const struct page *page, struct html_node *section, const struct resolved_business *old,
                        const struct resolved_business *now) {
  const struct record *record = &now->business->record;
  const struct speech speech = page_speech(page);
  const char *key = record->from ? "version-from" : "version-seen";
  html_add_text(section, HTML_h3, SAY_FILLED(page, key, "day", sentence_date(&speech, begins(record))));
  put_changed_words(page, section, old->business, now->business);
  put_changed_terms(page, section, old->business, now->business);
  if (old->business->requires != now->business->requires) put_materials(page, put_change(page, section, "materials"), now);
  if (old->business->steps.items != now->business->steps.items) put_steps(page, put_change(page, section, "steps"), now->business);
  put_paragraph(page, section, "note", "note", &record->note);
  if (old->business->record.sources.items != record->sources.items) put_citations(page, section, &record->sources);
}

void put_changes(struct page *page, zn_business number) {
  const struct guide *guide = page->guide;
  const struct resolved_business *business = &guide->resolved->businesses.items[number], *shown = version_shown(guide, number);
  size_t begun = versions_begun(guide, business);
  if (begun == business->versions.count) return;
  struct html_node *section = page_section(page, "changes", "changes");
  for (size_t i = begun; i < business->versions.count; i++) {
    put_version(page, section, shown, business->versions.items[i]);
    shown = business->versions.items[i];
  }
}

void put_history(struct page *page, zn_business number) {
  const struct resolved_business *business = &page->guide->resolved->businesses.items[number], *old = business;
  if (!business->versions.count) return;
  struct html_node *section = html_add(page->main, HTML_section);
  put_business_link(page, html_add(section, HTML_h2), number);
  for (size_t i = 0; i < business->versions.count; old = business->versions.items[i++]) put_version(page, section, old, business->versions.items[i]);
}

/* --- what is new, for the first page --- */

/* The section's list, which the first item begins. */
struct news {
  struct page *page;
  struct html_node *list;
};

static void put_new(struct news *news, zn_day day, const struct business *business, const struct text *channel) {
  const struct page *page = news->page;
  if (!news->list) news->list = html_add(page_section(news->page, "changes", "what-is-new"), HTML_ul);
  struct html_node *item = html_add(news->list, HTML_li);
  put_day(page, item, day);
  put_said(page, item, "colon");
  put_text(page, page_link(page, item, business_path(page->guide, business)), &business->title);
  if (!channel) return;
  put_said(page, item, "separator");
  put_text(page, item, channel);
}

bool guide_has_changes(const struct guide *guide) {
  for (size_t i = 1; i < guide->model->businesses.count; i++)
    if (guide->resolved->businesses.items[i].versions.count) return true;
  return false;
}

/* Versions after the first, and what begins after the guide's day: a business, a channel of it. */
static void put_new_of(struct news *news, zn_business number) {
  const struct guide *guide = news->page->guide;
  const struct resolved_business *resolved = &guide->resolved->businesses.items[number];
  const struct business *business = version_shown(guide, number)->business;
  if (resolved->business->record.from > guide->day) put_new(news, resolved->business->record.from, business, NULL);
  for (size_t i = 0; i < resolved->versions.count; i++)
    put_new(news, begins(&resolved->versions.items[i]->business->record), resolved->versions.items[i]->business, NULL);
  for (size_t i = 0; i < business->offered.count; i++)
    if (business->offered.items[i].from > guide->day)
      put_new(news, business->offered.items[i].from, business, &guide->model->channels.items[business->channels.items[i].index].name);
}

void put_what_is_new(struct page *page) {
  struct news news = {page, NULL};
  for (size_t i = 1; i < page->guide->model->businesses.count; i++) put_new_of(&news, (zn_business)i);
}
