/* guide_steps.c: turns the steps of a business into nested lists: what is done one after the other is numbered, ways that stand beside
 * each other are named (方法一, 方法二). */
#include "guide.h"

#include <string.h>

/* The word for the n-th way (from 0): the n-th of the language's ordinals, or digits behind their end. */
static const char *ordinal(const struct page *page, size_t n) {
  const char *at = say(page, "ordinals");
  for (size_t i = 0; i < n && *at; i++) {
    at += strcspn(at, " ");
    at += strspn(at, " ");
  }
  return *at ? arena_copy(page->guide->arena, at, strcspn(at, " ")) : arena_printf(page->guide->arena, "%zu", n + 1);
}

static void put_step(const struct page *page, struct html_node *item, const struct step *step, const char *lead);

static void put_ways(const struct page *page, struct html_node *parent, struct step *const *steps, size_t count) {
  struct html_node *list = add_class(parent, HTML_ul, "ways");
  for (size_t i = 0; i < count; i++)
    put_step(page, html_add(list, HTML_li), steps[i], SAY_FILLED(page, "way", "number", ordinal(page, i)));
}

static void put_sequence(const struct page *page, struct html_node *parent, struct step *const *steps, size_t count) {
  struct html_node *list = add_class(parent, HTML_ol, "steps");
  for (size_t i = 0; i < count; i++) put_step(page, html_add(list, HTML_li), steps[i], NULL);
}

static void put_link(const struct page *page, struct html_node *item, const char *link) {
  struct html_node *line = html_add(item, HTML_p);
  put_said(page, line, "link");
  put_address_link(page, line, link);
}

static void put_step(const struct page *page, struct html_node *item, const struct step *step, const char *lead) {
  const struct model *model = page->guide->model;
  struct html_node *line = lead || text_given(&step->text) ? html_add(item, HTML_p) : NULL;
  if (lead) html_add_text(line, HTML_strong, lead);
  if (line) put_text(page, line, &step->text);
  put_paragraph(page, item, "needs", "needs", &step->needs);
  if (step->by.index)
    html_add_text(html_add(item, HTML_p), HTML_small,
                  SAY_FILLED(page, "done-by", "party", text_in(&model->parties.items[step->by.index].name, page->language)));
  if (step->link) put_link(page, item, step->link);
  put_paragraph(page, item, "warning", "warning", &step->warning);
  put_record(page, item, &step->record);
  if (step->children.count) (step->kind == ZN_STEP_ANY ? put_ways : put_sequence)(page, item, step->children.items, step->children.count);
}

void put_steps(const struct page *page, struct html_node *parent, const struct business *business) {
  if (business->steps.count) put_sequence(page, parent, business->steps.items, business->steps.count);
  else put_said(page, html_add(parent, HTML_p), "not-stated");
}
