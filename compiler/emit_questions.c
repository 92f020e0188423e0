/* emit_questions.c: turns the questions and answers of all businesses into one page. */
#include "guide.h"

bool guide_has_questions(const struct guide *guide) {
  for (size_t i = 1; i < guide->model->businesses.count; i++)
    if (version_shown(guide, (zn_business)i)->business->questions.count) return true;
  return false;
}

void put_all_questions(struct page *page) {
  const struct guide *guide = page->guide;
  for (size_t i = 1; i < guide->model->businesses.count; i++) {
    const struct business *business = version_shown(guide, (zn_business)i)->business;
    if (!business->questions.count) continue;
    struct html_node *section = html_add(page->main, HTML_section);
    put_business_link(page, html_add(section, HTML_h2), (zn_business)i);
    put_questions(page, section, HTML_h3, business);
  }
}

void emit_questions(const struct guide *guide, zn_language language) {
  struct page page = {.guide = guide, .language = language, .path = "questions.html"};
  page_open(&page, page_title_said(&page, "questions"));
  put_all_questions(&page);
  put_linked_questions(&page);
  page_close(&page);
}
