/* guide_ticks.c: turns the requirements of a business into a list to tick off on paper: what to bring, when, and with what on it. Choices
 * keep their frames, so that nobody brings all alternatives. */
#include "guide.h"

#include <inttypes.h>

static void put_node(const struct page *page, struct html_node *list, const struct requirement *node);

static struct html_node *put_box(struct html_node *list, const char *words) {
  struct html_node *item = add_class(list, HTML_li, "tick");
  html_text(item, words);
  return item;
}

/* --- a piece --- */

static const char *mark_words(const struct page *page, const struct resolved_mark *mark) {
  const struct model *model = page->guide->model;
  return SAY_FILLED(page, "mark", "mark", text_in(&model->marks.items[mark->mark].name, page->language), "party",
                    text_in(&model->parties.items[mark->by].name, page->language));
}

static void put_leaf(const struct page *page, struct html_node *list, const struct requirement *leaf) {
  struct html_node *item = put_box(list, piece_in_words(page, leaf)), *details = html_add(item, HTML_div);
  if (leaf->variant) put_condition(page, details, "only-if", leaf->guard);
  else put_rule_conditions(page, details, leaf->rule);
  for (size_t i = 0; i < leaf->marks.count; i++) {
    html_add_text(details, HTML_p, mark_words(page, &leaf->marks.items[i]));
    put_condition(page, details, "only-if", leaf->marks.items[i].guard);
  }
  put_piece_specs(page, details, leaf);
  put_piece_dates(page, details, leaf);
  if (leaf->shown) put_said(page, html_add(details, HTML_p), "shown");
}

/* --- groups --- */

static const char *counted(const struct page *page, const char *key, uint32_t need) {
  return SAY_FILLED(page, key, "need", arena_printf(page->guide->arena, "%" PRIu32, need));
}

static const char *group_words(const struct page *page, const struct requirement *node) {
  switch (node->kind) {
    case ZN_REQUIRE_ANY: return say(page, "any-of");
    case ZN_REQUIRE_AT_LEAST: return counted(page, "at-least", node->need);
    case ZN_REQUIRE_POINTS: return counted(page, "points", node->need);
    case ZN_REQUIRE_DEPENDING: return say(page, "depending");
    default: return say(page, "all-of");
  }
}

static void put_members(const struct page *page, struct html_node *list, const struct requirement *node) {
  for (size_t i = 0; i < node->children.count; i++) put_node(page, list, node->children.items[i]);
}

/* Rows of a table each say for what they hold. */
static void put_rows(const struct page *page, struct html_node *list, const struct requirement *node) {
  for (size_t i = 0; i < node->children.count; i++) {
    struct html_node *item = html_add(list, HTML_li);
    html_add_text(html_add(item, HTML_p), HTML_strong, row_lead(page, node->rule->table.index, node->children.items[i]->row));
    put_node(page, add_class(item, HTML_ul, "ticks"), node->children.items[i]);
  }
}

static void put_group(const struct page *page, struct html_node *list, const struct requirement *node) {
  struct html_node *item = add_class(list, HTML_li, "group");
  html_add_text(html_add(item, HTML_p), HTML_strong, group_words(page, node));
  put_rule_conditions(page, item, node->rule);
  (node->kind == ZN_REQUIRE_DEPENDING ? put_rows : put_members)(page, add_class(item, HTML_ul, "ticks"), node);
}

/* A group of all is a frame of its own within a choice or under a condition. */
static bool is_plain(const struct requirement *node) {
  bool in_choice = node->parent && node->parent->kind != ZN_REQUIRE_ALL && node->children.count > 1;
  return node->kind == ZN_REQUIRE_ALL && !in_choice && !rule_is_conditional(node->rule);
}

static void put_node(const struct page *page, struct html_node *list, const struct requirement *node) {
  switch (node->kind) {
    case ZN_REQUIRE_DOCUMENT: put_leaf(page, list, node); break;
    case ZN_REQUIRE_HOLDS:
      put_rule_conditions(page, put_box(list, text_in(&node->rule->text, page->language)), node->rule);
      break;
    case ZN_REQUIRE_UNCLEAR: put_paragraph(page, html_add(list, HTML_li), NULL, "unclear-lead", &node->rule->text); break;
    case ZN_REQUIRE_NOT_STATED: html_add_text(list, HTML_li, gap_words(page, node)); break;
    default: (is_plain(node) ? put_members : put_group)(page, list, node);
  }
}

void put_ticks(const struct page *page, struct html_node *parent, const struct resolved_business *business) {
  if (business->not_stated) put_said(page, html_add(parent, HTML_p), "not-stated");
  else if (nothing_needed(business->root)) put_said(page, html_add(parent, HTML_p), "nothing-needed");
  else put_node(page, add_class(parent, HTML_ul, "ticks"), business->root);
}

/* --- as text --- */

static void add_line(const struct page *page, struct buffer *text, const struct requirement *node, uint32_t depth) {
  const char *words = "";
  bool frames = node->children.count && !is_plain(node);
  if (node->kind == ZN_REQUIRE_DOCUMENT) words = piece_in_words(page, node);
  else if (node->kind == ZN_REQUIRE_HOLDS) words = text_in(&node->rule->text, page->language);
  else if (node->kind == ZN_REQUIRE_NOT_STATED) words = gap_words(page, node);
  else if (frames) words = group_words(page, node);
  if (*words) buffer_printf(text, "\n%*s%s%s", (int)depth, "", frames ? "" : "- ", words);
  for (size_t i = 0; i < node->children.count; i++) add_line(page, text, node->children.items[i], depth + frames);
}

const char *ticks_text(const struct page *page, const struct resolved_business *business) {
  struct buffer text = {.arena = page->guide->arena};
  buffer_text(&text, text_in(&business->business->title, page->language));
  if (business->not_stated) buffer_printf(&text, "\n%s", say(page, "not-stated"));
  else add_line(page, &text, business->root, 0);
  return buffer_string(&text);
}
