/* guide_bring.c: turns the requirements of a business into a few words for its summary: what to bring, without the details of the table. */
#include "guide.h"

#include <inttypes.h>
#include <string.h>

/* A line with more characters than this is not read in a summary: a choice refers to the table then, a condition is not told. */
enum { choice_length_max = 120, first_length_max = 60, condition_length_max = 80 };

static size_t characters(const char *text) {
  size_t count = 0;
  for (; *text; text++) count += (*text & 0xC0) != 0x80;
  return count;
}

static const char *in_words(const struct page *page, const struct requirement *node);

/* --- pieces --- */

static const char *leaf_label(const struct page *page, const struct requirement *leaf) {
  const struct guide *guide = page->guide;
  return requirement_label(guide->arena, guide->texts, guide->model, leaf, page->language);
}

/* How many pieces below a node are called so. */
static size_t called(const struct page *page, const struct requirement *node, const char *label) {
  size_t count = node->kind == ZN_REQUIRE_DOCUMENT && !strcmp(leaf_label(page, node), label);
  for (size_t i = 0; i < node->children.count; i++) count += called(page, node->children.items[i], label);
  return count;
}

static const char *mark_names(const struct page *page, const struct requirement *leaf) {
  struct buffer names = {.arena = page->guide->arena};
  for (size_t i = 0; i < leaf->marks.count; i++) {
    if (i) buffer_text(&names, say_in(page, "messages", "list-separator"));
    buffer_text(&names, text_in(&page->guide->model->marks.items[leaf->marks.items[i].mark].name, page->language));
  }
  return buffer_string(&names);
}

/* The label of a piece; with what must be on it where another piece of the business is called the same. */
static const char *leaf_apart(const struct page *page, const struct requirement *leaf) {
  const struct requirement *root = leaf;
  const char *label = leaf_label(page, leaf);
  while (root->parent) root = root->parent;
  if (!leaf->marks.count || called(page, root, label) < 2) return label;
  return SAY_FILLED(page, "label-marked", "label", label, "marks", mark_names(page, leaf));
}

const char *piece_in_words(const struct page *page, const struct requirement *leaf) {
  const char *label = leaf_apart(page, leaf);
  if (!piece_is_single(leaf)) label = SAY_FILLED(page, "label-count", "label", label, "count", piece_count(page, leaf));
  if (leaf->optional) return SAY_FILLED(page, "optional-brief", "label", label);
  return leaf->later ? SAY_FILLED(page, "later-brief", "label", label) : label;
}

/* --- groups --- */

/* Pieces joined by `separator`. */
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

/* A choice by its alternatives where these can be read in a line, else by the first of them. */
static const char *choice_in_words(const struct page *page, const struct requirement *node) {
  const char *words = children_in_words(page, node, say_in(page, "messages", "or-separator"));
  if (pieces(node) <= choice_max && characters(words) <= choice_length_max) return words;
  const char *first = node->children.count ? in_words(page, node->children.items[0]) : "";
  if (!*first || characters(first) > first_length_max) return say(page, "any-of-brief");
  return SAY_FILLED(page, "first-of-brief", "first", first);
}

/* The words of a duty without their full stop: others may follow. */
static const char *duty_in_words(const struct page *page, const struct requirement *node) {
  const char *words = text_in(&node->rule->text, page->language), *stop = say(page, "full-stop");
  size_t length = strlen(words), tail = strlen(stop);
  bool stops = length > tail && !strcmp(words + length - tail, stop);
  return stops ? arena_copy(page->guide->arena, words, length - tail) : words;
}

static const char *node_in_words(const struct page *page, const struct requirement *node) {
  switch (node->kind) {
    case ZN_REQUIRE_DOCUMENT: return piece_in_words(page, node);
    case ZN_REQUIRE_NOT_STATED: return text_given(&node->rule->text) ? "" : say(page, "rest-not-stated"); /* that is no piece */
    case ZN_REQUIRE_ANY: return choice_in_words(page, node);
    case ZN_REQUIRE_AT_LEAST: return counted(page, "at-least-brief", node->need);
    case ZN_REQUIRE_POINTS: return counted(page, "points-brief", node->need);
    case ZN_REQUIRE_HOLDS: return duty_in_words(page, node);
    case ZN_REQUIRE_UNCLEAR: return say(page, "unclear-brief");
    case ZN_REQUIRE_DEPENDING: return table_in_words(page, node->rule->table.index);
    default: return all_in_words(page, node);
  }
}

/* --- when it is asked for --- */

/* A condition of one plain clause that a line can take; null for any other. */
static const char *plain_condition(const struct page *page, const struct cond *cond) {
  const struct speech speech = page_speech(page);
  const struct clause *clause = clause_of(&speech, cond);
  if (clause->kind != clause_plain) return NULL;
  return characters(clause->text) <= condition_length_max ? clause->text : NULL;
}

static const char *channels_in_words(const struct page *page, const ref_list *channels) {
  struct buffer names = {.arena = page->guide->arena};
  for (size_t i = 0; i < channels->count; i++) {
    if (i) buffer_text(&names, say_in(page, "messages", "list-separator"));
    buffer_text(&names, text_in(&page->guide->model->channels.items[channels->items[i].index].name, page->language));
  }
  return buffer_string(&names);
}

/* When a node is asked for, where that is one short clause; else that it is not always. */
static const char *when_in_words(const struct page *page, const struct requirement *node) {
  const struct rule *rule = node->rule;
  const struct cond *when = node->variant ? node->guard : rule->when;
  const char *clause = NULL;
  if (rule->channels.count && !when && !rule->unless)
    return SAY_FILLED(page, "in-channels", "channels", channels_in_words(page, &rule->channels));
  if (!rule->channels.count && when && !rule->unless && (clause = plain_condition(page, when)))
    return SAY_FILLED(page, "in-case", "condition", clause);
  if (!rule->channels.count && !when && rule->unless && (clause = plain_condition(page, rule->unless)))
    return SAY_FILLED(page, "not-in-case", "condition", clause);
  return say(page, "in-some-cases");
}

static const char *in_words(const struct page *page, const struct requirement *node) {
  const char *words = node_in_words(page, node);
  if (!*words || (!rule_is_conditional(node->rule) && !(node->variant && node->guard))) return words;
  return arena_printf(page->guide->arena, "%s%s", words, when_in_words(page, node));
}

/* Says at most once, at the end, that something is so in some cases. */
static const char *said_once(const struct page *page, const char *words) {
  const char *note = say(page, "in-some-cases"), *first = strstr(words, note);
  if (!first || !strstr(first + 1, note)) return words;
  struct buffer rest = {.arena = page->guide->arena};
  for (const char *at; (at = strstr(words, note)); words = at + strlen(note)) buffer_bytes(&rest, words, (size_t)(at - words));
  buffer_text(&rest, words);
  buffer_text(&rest, note);
  return buffer_string(&rest);
}

/* --- the list --- */

/* Pieces of which several make one alternative. */
static bool has_bundles(const struct requirement *node) {
  for (size_t i = 0; i < node->children.count; i++)
    if (node->children.items[i]->children.count > 1) return true;
  return false;
}

/* What a line may not tell in full leads to the table. Told by what it is, not by how long its words are: no text changes an element. */
static bool refers_to_table(const struct requirement *node) {
  static const enum zn_requirement_kind kinds[] = {ZN_REQUIRE_AT_LEAST, ZN_REQUIRE_POINTS, ZN_REQUIRE_DEPENDING, ZN_REQUIRE_UNCLEAR};
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
    if (node->kind == kinds[i]) return true;
  return node->kind == ZN_REQUIRE_ANY && (pieces(node) > choice_max || has_bundles(node));
}

static void put_item(const struct page *page, struct html_node *list, const struct requirement *node) {
  const char *words = said_once(page, in_words(page, node));
  if (!*words) return;
  struct html_node *item = html_add(list, HTML_li);
  html_text(refers_to_table(node) ? page_link(page, item, "#materials") : item, words);
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
