/* guide_eligible.c: turns who may use a business, and when, into a list of sentences with the way out for those who may not. */
#include "guide.h"

static void put_opens(const struct page *page, struct html_node *parent, const struct otherwise *otherwise) {
  const struct speech speech = page_speech(page);
  if (otherwise->has_opens) html_add_text(parent, HTML_p, SAY_FILLED(page, "opens", "day", sentence_day(&speech, &otherwise->opens)));
}

static void put_otherwise(const struct page *page, struct html_node *item, const struct otherwise *otherwise) {
  put_paragraph(page, item, "otherwise", "otherwise", &otherwise->text);
  if (otherwise->business.index) {
    struct html_node *line = html_add(item, HTML_p);
    put_said(page, line, "instead");
    put_business_link(page, line, otherwise->business.index);
  }
  if (otherwise->office.index) {
    struct html_node *line = html_add(item, HTML_p);
    put_said(page, line, "go-to");
    put_office_link(page, line, &page->guide->model->offices.items[otherwise->office.index]);
  }
  put_opens(page, item, otherwise);
}

static void put_eligible(const struct page *page, struct html_node *item, const struct eligible *eligible) {
  put_condition(page, item, "must-where", eligible->when);
  put_condition(page, item, "must", eligible->must);
  put_otherwise(page, item, &eligible->otherwise);
  put_paragraph(page, item, "warning", "unclear-lead", &eligible->unclear);
  put_record(page, item, &eligible->record);
}

void put_eligibles(const struct page *page, struct html_node *parent, const struct business *business) {
  struct html_node *list = add_class(parent, HTML_ul, "eligible");
  for (size_t i = 0; i < business->eligible.count; i++) put_eligible(page, html_add(list, HTML_li), &business->eligible.items[i]);
}

void put_who(const struct page *page, struct html_node *parent, const struct business *business) {
  struct html_node *list = html_add(parent, HTML_ul);
  for (size_t i = 0; i < business->eligible.count; i++) {
    const struct eligible *eligible = &business->eligible.items[i];
    struct html_node *item = html_add(list, HTML_li);
    html_text(item, condition_is_brief(page, eligible->must) ? condition_words(page, eligible->must) : say(page, "who-else"));
    if (eligible->when) put_said(page, item, "in-some-cases");
  }
}
