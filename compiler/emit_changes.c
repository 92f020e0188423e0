/* emit_changes.c: turns the later versions of all businesses, past and future, into one page. */
#include "guide.h"

void emit_changes(const struct guide *guide, zn_language language) {
  struct page page = {.guide = guide, .language = language, .path = "changes.html"};
  page_open(&page, page_title_said(&page, "what-is-new"));
  for (size_t i = 1; i < guide->model->businesses.count; i++) put_history(&page, (zn_business)i);
  put_linked_page(&page);
  page_close(&page);
}
