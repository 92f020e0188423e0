/* guide_bring.c: turns the requirements of a business into a few words for its summary: what to bring, without the details of the table. */
#include "guide.h"

#include <inttypes.h>

static const char *in_words(const struct page *page, const struct requirement *node);

static const char *leaf_in_words(const struct page *page, const struct requirement *leaf) {
  const struct guide *guide = page->guide;
  const char *label = requirement_label(guide->arena, guide->texts, guide->model, leaf, page->language);
  return piece_is_single(leaf) ? label : SAY_FILLED(page, "label-count", "label", label, "count", piece_count(page, leaf));
}

/* Pieces joined by `separator`, those that may stay away left out. */
static const char *children_in_words(const struct page *page, const struct requirement *node, const char *separator) {
  struct buffer words = {.arena = page->guide->arena};
  for (size_t i = 0; i < node->children.count; i++) {
    const char *child = in_words(page, node->children.items[i]);
    if (*child && words.length) buffer_text(&words, separator);
    buffer_text(&words, child);
  }
  return buffer_string(&words);
}

static const char *counted(const struct page *page, const char *key, uint32_t need) {
  return SAY_FILLED(page, key, "need", arena_printf(page->guide->arena, "%" PRIu32, need));
}

static const char *all_in_words(const struct page *page, const struct requirement *node) {
  const struct speech speech = page_speech(page);
  const char *words = children_in_words(page, node, say_in(page, "messages", "list-separator"));
  bool is_bundle = node->parent && node->parent->kind == ZN_REQUIRE_ANY && node->children.count > 1;
  return is_bundle ? SPEECH_FILL(&speech, "nested", "clause", words) : words;
}

static const char *table_in_words(const struct page *page, zn_fact fact) {
  const struct speech speech = page_speech(page);
  if (page->guide->model->facts.items[fact].type != ZN_FACT_ENUM) return say(page, "depending-case");
  return SAY_FILLED(page, "depending-brief", "fact", sentence_fact(&speech, fact));
}

/* More pieces than this to choose from are not told one by one. */
enum { choice_max = 4 };

static size_t pieces(const struct requirement *node) {
  size_t count = node->kind == ZN_REQUIRE_DOCUMENT;
  for (size_t i = 0; i < node->children.count; i++) count += pieces(node->children.items[i]);
  return count;
}

static const char *node_in_words(const struct page *page, const struct requirement *node) {
  switch (node->kind) {
    case ZN_REQUIRE_DOCUMENT: return node->optional || node->later ? "" : leaf_in_words(page, node);
    case ZN_REQUIRE_NOT_STATED: return text_given(&node->rule->text) ? "" : say(page, "rest-not-stated"); /* that is no piece */
    case ZN_REQUIRE_ANY:
      if (pieces(node) > choice_max) return say(page, "any-of-brief");
      return children_in_words(page, node, say_in(page, "messages", "or-separator"));
    case ZN_REQUIRE_AT_LEAST: return counted(page, "at-least-brief", node->need);
    case ZN_REQUIRE_POINTS: return counted(page, "points-brief", node->need);
    case ZN_REQUIRE_HOLDS: return text_in(&node->rule->text, page->language);
    case ZN_REQUIRE_UNCLEAR: return say(page, "unclear-brief");
    case ZN_REQUIRE_DEPENDING: return table_in_words(page, node->rule->table.index);
    default: return all_in_words(page, node);
  }
}

static const char *in_words(const struct page *page, const struct requirement *node) {
  const char *words = node_in_words(page, node);
  if (!*words || !rule_is_conditional(node->rule)) return words;
  return arena_printf(page->guide->arena, "%s%s", words, say(page, "in-some-cases"));
}

static void put_item(const struct page *page, struct html_node *list, const struct requirement *node) {
  const char *words = in_words(page, node);
  if (*words) html_add_text(list, HTML_li, words);
}

/* Members of a plain group within the plain group above are items of their own. */
static void put_items(const struct page *page, struct html_node *list, const struct requirement *node) {
  bool plain = node->kind == ZN_REQUIRE_ALL && !rule_is_conditional(node->rule);
  if (!plain) put_item(page, list, node);
  else
    for (size_t i = 0; i < node->children.count; i++) put_items(page, list, node->children.items[i]);
}

void put_bring(const struct page *page, struct html_node *parent, const struct resolved_business *business) {
  if (business->not_stated) put_said(page, parent, "not-stated");
  else if (nothing_needed(business->root)) put_said(page, parent, "nothing-needed");
  else put_items(page, html_add(parent, HTML_ul), business->root);
}
