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

struct place { /* of a step */
  const struct step *above; /* the group that it stands in; null at the top */
  const char *lead;         /* its name among other ways; null in a sequence */
};

static void put_step(const struct page *page, struct html_node *item, const struct step *step, struct place place);

static void put_ways(const struct page *page, struct html_node *parent, const struct step *group) {
  struct html_node *list = add_class(parent, HTML_ul, "ways");
  for (size_t i = 0; i < group->children.count; i++) {
    const char *lead = SAY_FILLED(page, "way", "number", ordinal(page, i));
    put_step(page, html_add(list, HTML_li), group->children.items[i], (struct place){group, lead});
  }
}

static struct html_node *sequence(struct html_node *parent) { return add_class(parent, HTML_ol, "steps"); }

static void put_group(const struct page *page, struct html_node *parent, const struct step *group) {
  struct html_node *list = sequence(parent);
  for (size_t i = 0; i < group->children.count; i++)
    put_step(page, html_add(list, HTML_li), group->children.items[i], (struct place){group, NULL});
}

static void put_link(const struct page *page, struct html_node *item, const char *link) {
  struct html_node *line = html_add(item, HTML_p);
  put_said(page, line, "link");
  put_address_link(page, line, link);
}

/* Steps of a group often cite what the group cites: once is enough. */
static bool cited_above(const struct step *step, const struct step *above) {
  if (!above || step->record.sources.count != 1 || above->record.sources.count != 1) return false;
  const struct citation *own = step->record.sources.items, *other = above->record.sources.items;
  return own->source.index == other->source.index && own->at && other->at && !strcmp(own->at, other->at) && !own->quote;
}

static void put_words(const struct page *page, struct html_node *item, const struct text *text, const char *lead) {
  if (!lead && !text_given(text)) return;
  struct html_node *line = html_add(item, HTML_p);
  if (lead) html_add_text(line, HTML_strong, lead);
  put_text(page, line, text);
}

static void put_step(const struct page *page, struct html_node *item, const struct step *step, struct place place) {
  const struct model *model = page->guide->model;
  put_words(page, item, &step->text, place.lead);
  put_condition(page, item, "only-if", step->when);
  put_paragraph(page, item, "needs", "needs", &step->needs);
  if (step->by.index)
    html_add_text(html_add(item, HTML_p), HTML_small,
                  SAY_FILLED(page, "done-by", "party", text_in(&model->parties.items[step->by.index].name, page->language)));
  if (step->link) put_link(page, item, step->link);
  put_paragraph(page, item, "warning", "warning", &step->warning);
  put_note(page, item, &step->record);
  if (!cited_above(step, place.above)) put_citations(page, item, &step->record.sources);
  if (step->children.count) (step->kind == ZN_STEP_ANY ? put_ways : put_group)(page, item, step);
}

void put_steps(const struct page *page, struct html_node *parent, const struct business *business) {
  if (!business->steps.count) {
    put_said(page, html_add(parent, HTML_p), "not-stated");
    return;
  }
  struct html_node *list = sequence(parent);
  for (size_t i = 0; i < business->steps.count; i++)
    put_step(page, html_add(list, HTML_li), business->steps.items[i], (struct place){NULL, NULL});
}
