/* guide_piece.c: turns one piece of the materials into the cells of its row: name and conditions, form, how many, what must be on it and
 * from when it must be. Shows what resolving settled and where it comes from. */
#include "guide.h"

#include <inttypes.h>

/* --- name and manner --- */

static void put_name(const struct page *page, struct html_node *head, const struct requirement *leaf) {
  const struct guide *guide = page->guide;
  struct html_node *name = add_class(head, HTML_p, "piece");
  html_text(name, requirement_documents(guide->arena, guide->texts, guide->model, leaf, page->language));
  if (text_given(&leaf->rule->part)) {
    put_said(page, name, "open-bracket");
    put_text(page, name, &leaf->rule->part);
    put_said(page, name, "close-bracket");
  }
}

static uint32_t issuer_of(const struct page *page, const struct requirement *leaf, size_t i) {
  return page->guide->model->documents.items[leaf->documents.items[i]].issued_by.index;
}

static bool issued_before(const struct page *page, const struct requirement *leaf, size_t place) {
  for (size_t i = 0; i < place; i++)
    if (issuer_of(page, leaf, i) == issuer_of(page, leaf, place)) return true;
  return false;
}

/* Who issues the piece, each once, and how it is dealt with at the counter. */
static void put_manner(const struct page *page, struct html_node *head, const struct requirement *leaf) {
  const struct model *model = page->guide->model;
  for (size_t i = 0; i < leaf->documents.count; i++) {
    uint32_t issuer = issuer_of(page, leaf, i);
    if (issuer && !issued_before(page, leaf, i))
      html_add_text(html_add(head, HTML_p), HTML_small,
                    SAY_FILLED(page, "issued-by", "party", text_in(&model->parties.items[issuer].name, page->language)));
  }
  const struct { bool holds; const char *key; } manners[] = {
      {leaf->shown, "shown"}, {leaf->shared, "shared"}, {leaf->optional, "optional"}, {leaf->later, "later"}};
  for (size_t i = 0; i < sizeof manners / sizeof *manners; i++)
    if (manners[i].holds) html_add_text(html_add(head, HTML_p), HTML_small, say(page, manners[i].key));
}

void put_piece_name(const struct page *page, struct html_node *head, const struct requirement *leaf) {
  put_name(page, head, leaf);
  if (leaf->variant) put_condition(page, head, "only-if", leaf->guard); /* the rule does not say where a form of `each` holds */
  else put_rule_conditions(page, head, leaf->rule);
  put_manner(page, head, leaf);
  put_paragraph(page, head, NULL, "outcome", &leaf->rule->outcome);
}

/* --- form and number --- */

void put_piece_form(const struct page *page, struct html_node *cell, const struct requirement *leaf) {
  const struct guide *guide = page->guide;
  const struct document *document = &guide->model->documents.items[leaf->documents.items[0]];
  const char *forms = requirement_forms(guide->arena, guide->texts, guide->model, leaf, page->language);
  if (!leaf->forms) html_text(cell, kind_words(page, document));
  else if (*forms) html_text(cell, forms);
  else html_text(cell, say_in(page, "forms", leaf->forms == UINT32_C(1) << ZN_FORM_ORIGINAL ? "original" : "any"));
}

static const char *unit_words(const struct page *page, const struct requirement *leaf) {
  const struct text *unit = &page->guide->model->documents.items[leaf->documents.items[0]].unit;
  return text_given(unit) ? text_in(unit, page->language) : say_in(page, "messages", "unit");
}

static const char *number_words(const struct page *page, const struct requirement *leaf, uint32_t number) {
  return SAY_FILLED(page, "count", "need", arena_printf(page->guide->arena, "%" PRIu32, number), "unit", unit_words(page, leaf));
}

static const char *fact_number(const struct page *page, const struct requirement *leaf) {
  const struct speech speech = page_speech(page);
  return SAY_FILLED(page, "count-as", "fact", sentence_fact(&speech, leaf->rule->copies_fact.index));
}

const char *piece_count(const struct page *page, const struct requirement *leaf) {
  if (leaf->rule->copies_fact.index) return fact_number(page, leaf);
  return leaf->rule->variants.count ? say(page, "count-varies") : number_words(page, leaf, leaf->need);
}

bool piece_is_single(const struct requirement *leaf) {
  return leaf->need == 1 && !leaf->rule->copies_fact.index && !leaf->rule->variants.count;
}

void put_piece_count(const struct page *page, struct html_node *cell, const struct requirement *leaf) {
  if (!leaf->rule->variants.count) {
    html_text(cell, piece_count(page, leaf));
    return;
  }
  for (size_t i = 0; i < leaf->rule->variants.count; i++) {
    const struct copies_variant *variant = &leaf->rule->variants.items[i];
    html_add_text(cell, HTML_p, number_words(page, leaf, variant->copies));
    if (variant->when) put_condition(page, cell, "if", variant->when);
    else html_add_text(html_add(cell, HTML_p), HTML_small, say(page, "else"));
  }
}

/* --- marks, specs, dates --- */

/* Whether an `each` is of the top group, which holds all the documents. */
static bool is_of_top(const struct requirement *node, const struct each *each) {
  while (node->parent) node = node->parent;
  for (size_t i = 0; i < node->rule->each.count; i++)
    if (&node->rule->each.items[i] == each) return true;
  return false;
}

/* Where a mark comes from that a group asks of its pieces. */
static const char *inherited_key(const struct requirement *leaf, const struct each *each) {
  if (each->only.count || each->except.count) return "inherited-some";
  return is_of_top(leaf, each) ? "inherited" : "inherited-group";
}

static void put_mark(const struct page *page, struct html_node *cell, const struct requirement *leaf, const struct resolved_mark *mark) {
  const struct model *model = page->guide->model;
  html_add_text(cell, HTML_p,
                SAY_FILLED(page, "mark", "mark", text_in(&model->marks.items[mark->mark].name, page->language), "party",
                           text_in(&model->parties.items[mark->by].name, page->language)));
  put_condition(page, cell, "only-if", mark->guard);
  if (mark->inherited) html_add_text(html_add(cell, HTML_p), HTML_small, say(page, inherited_key(leaf, mark->inherited)));
}

static bool names_leaf(const ref_list *list, const struct requirement *leaf) {
  for (size_t i = 0; i < list->count; i++)
    for (size_t k = 0; k < leaf->documents.count; k++)
      if (list->items[i].index == leaf->documents.items[k]) return true;
  return false;
}

static bool has_mark(const struct requirement *leaf, zn_mark mark) {
  for (size_t i = 0; i < leaf->marks.count; i++)
    if (leaf->marks.items[i].mark == mark) return true;
  return false;
}

/* A mark that a group asks of all its pieces and that does not go on this one: no word of the source, but how the book reads it. */
static void put_marks_not_here(const struct page *page, struct html_node *cell, const struct requirement *leaf, const struct each *each) {
  if (names_leaf(&each->except, leaf) || (each->only.count && !names_leaf(&each->only, leaf))) return;
  for (size_t i = 0; i < each->marks.count; i++) {
    zn_mark mark = each->marks.items[i].mark.index;
    if (has_mark(leaf, mark)) continue;
    html_add_text(add_class(cell, HTML_p, "reading"), HTML_small,
                  SAY_FILLED(page, is_of_top(leaf, each) ? "mark-not-here" : "mark-not-in-group", "mark",
                             text_in(&page->guide->model->marks.items[mark].name, page->language)));
  }
}

void put_piece_specs(const struct page *page, struct html_node *cell, const struct requirement *leaf) {
  const struct model *model = page->guide->model;
  for (size_t i = 1; i < model->specs.count; i++)
    if (leaf->specs & ZN_BIT(i)) put_only(page, html_add(cell, HTML_p), &model->specs.items[i].name);
}

static void put_same_day(const struct page *page, struct html_node *cell, const ref_list *marks) {
  const struct model *model = page->guide->model;
  struct buffer names = {.arena = page->guide->arena};
  for (size_t i = 0; i < marks->count; i++) {
    if (i) buffer_text(&names, say_in(page, "messages", "list-separator"));
    buffer_text(&names, text_in(&model->marks.items[marks->items[i].index].name, page->language));
  }
  if (marks->count) html_add_text(cell, HTML_p, SAY_FILLED(page, "same-day", "marks", buffer_string(&names)));
}

static bool has_dates(const struct requirement *leaf) {
  return leaf->max_age.unit || leaf->rule->issued || leaf->rule->expires || leaf->rule->same_day.count;
}

void put_piece_dates(const struct page *page, struct html_node *cell, const struct requirement *leaf) {
  const struct speech speech = page_speech(page);
  if (leaf->max_age.unit) {
    html_add_text(cell, HTML_p, SAY_FILLED(page, "max-age", "period", sentence_period(&speech, leaf->max_age)));
    put_condition(page, cell, "only-if", leaf->age_guard);
  }
  put_condition(page, cell, NULL, leaf->rule->issued);
  put_condition(page, cell, NULL, leaf->rule->expires);
  put_same_day(page, cell, &leaf->rule->same_day);
}

void put_piece_marks(const struct page *page, struct html_node *cell, const struct requirement *leaf) {
  for (size_t i = 0; i < leaf->marks.count; i++) put_mark(page, cell, leaf, &leaf->marks.items[i]);
  put_piece_specs(page, cell, leaf);
  put_piece_dates(page, cell, leaf);
  if (!leaf->marks.count && !leaf->specs && !has_dates(leaf)) put_said(page, html_add(cell, HTML_p), "no-marks");
  for (const struct requirement *above = leaf; above; above = above->parent)
    for (size_t i = 0; i < above->rule->each.count; i++) put_marks_not_here(page, cell, leaf, &above->rule->each.items[i]);
}
