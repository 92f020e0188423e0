/* guide_materials.c: turns the requirements of a business into its table of materials: one row a piece, a row of words before every group
 * that is more than a list, alternatives numbered; and the tables of points. */
#include "guide.h"

#include <inttypes.h>

struct table {
  const struct page *page;
  struct html_node *body;
};

enum { column_count = 5 };
static const char *const column_keys[column_count] = {"material", "form", "copies", "marks", "grounds"};

static const char *depth_class(uint32_t depth) {
  static const char *const classes[] = {"d0", "d1", "d2", "d3"};
  return classes[depth < 3 ? depth : 3];
}

/* --- rows --- */

/* What stands before a row: its name among others, and the number that its own alternatives go on from. */
struct place {
  const char *lead, *number;
  uint32_t depth;
};

static struct html_node *cell(const struct table *table, struct html_node *row, size_t column) {
  struct html_node *node = html_add(row, HTML_td);
  html_set(node, HTML_AT_LABEL, say(table->page, column_keys[column]));
  return node;
}

static void put_lead(struct html_node *parent, const char *lead) {
  if (lead) html_add_text(add_class(parent, HTML_p, "lead"), HTML_strong, lead);
}

static void put_worth(const struct page *page, struct html_node *head, const struct rule *rule) {
  const struct speech speech = page_speech(page);
  if (rule->worth)
    html_add_text(html_add(head, HTML_p), HTML_small,
                  SAY_FILLED(page, "worth-row", "points", sentence_count(&speech, "points-worth", rule->worth)));
}

static void put_leaf(const struct table *table, const struct requirement *leaf, struct place place) {
  const struct page *page = table->page;
  struct html_node *row = add_class(table->body, HTML_tr, depth_class(place.depth)), *head = html_add(row, HTML_th);
  html_set(head, HTML_AT_SCOPE, "row");
  put_lead(head, place.lead);
  put_piece_name(page, head, leaf);
  put_worth(page, head, leaf->rule);
  put_piece_form(page, cell(table, row, 1), leaf);
  put_piece_count(page, cell(table, row, 2), leaf);
  put_piece_marks(page, cell(table, row, 3), leaf);
  put_record(page, cell(table, row, 4), &leaf->rule->record);
}

/* A row over the whole width: its words, when it is asked for, what it leads to. */
static struct html_node *row_begin(const struct table *table, const struct requirement *node, struct place place, const char *words) {
  struct html_node *row = add_class(table->body, HTML_tr, depth_class(place.depth)), *over = add_class(row, HTML_td, "words");
  html_set(over, HTML_AT_COLSPAN, "5");
  put_lead(over, place.lead);
  if (words) html_add_text(html_add(over, HTML_p), HTML_strong, words);
  put_rule_conditions(table->page, over, node->rule);
  put_paragraph(table->page, over, NULL, "outcome", &node->rule->outcome);
  return over;
}

/* The same with its note and sources; those of the root stand below the table. */
static void put_words(const struct table *table, const struct requirement *node, struct place place, const char *words) {
  struct html_node *over = row_begin(table, node, place, words);
  if (node->parent) put_record(table->page, over, &node->rule->record);
}

/* A duty without paper, or what the source leaves unclear: the words are the book's. */
static void put_said_words(const struct table *table, const struct requirement *node, struct place place, const char *class,
                           const char *lead) {
  struct html_node *over = row_begin(table, node, place, NULL);
  put_paragraph(table->page, over, class, lead, &node->rule->text);
  if (node->parent) put_record(table->page, over, &node->rule->record);
}

/* --- groups --- */

static void put_node(const struct table *table, const struct requirement *node, struct place place);

static void put_children(const struct table *table, const struct requirement *node, struct place place) {
  place.lead = NULL;
  for (size_t i = 0; i < node->children.count; i++) put_node(table, node->children.items[i], place);
}

/* Alternatives are numbered "1", those within the second one "2.1". */
static void put_alternatives(const struct table *table, const struct requirement *node, struct place place) {
  struct arena *arena = table->page->guide->arena;
  for (size_t i = 0; i < node->children.count; i++) {
    const char *own = arena_printf(arena, "%s%s%zu", place.number, *place.number ? "." : "", i + 1);
    put_node(table, node->children.items[i],
             (struct place){SAY_FILLED(table->page, "alternative", "number", own), own, place.depth + 1});
  }
}

static const char *counted(const struct page *page, const char *key, uint32_t need) {
  return SAY_FILLED(page, key, "need", arena_printf(page->guide->arena, "%" PRIu32, need));
}

/* A group of all is a row of its own only where it says more than its members. */
static void put_all(const struct table *table, const struct requirement *node, struct place place) {
  const struct rule *rule = node->rule;
  const struct record *record = &rule->record;
  bool dated = record->from || record->until || record->seen;
  bool plain = !place.lead && !dated && !rule_is_conditional(rule) && !text_given(&rule->outcome) && !text_given(&record->note);
  if (!node->children.count) put_words(table, node, place, say(table->page, "nothing-needed"));
  else if (!plain && (node->parent || rule_is_conditional(rule))) {
    put_words(table, node, place, say(table->page, "all-of"));
    place.depth++;
  }
  put_children(table, node, place);
}

/* The condition that a truth has one of the values of a row. */
static const char *row_truths(const struct page *page, zn_fact fact, const struct table_row *row) {
  struct cond any = {.kind = cond_any};
  for (size_t i = 0; i < row->values.count; i++) {
    struct cond *is = ARENA_NEW(page->guide->arena, struct cond);
    *is = (struct cond){.kind = cond_range, .slot = ZN_SLOT_FACTS + fact, .low = row->values.items[i], .high = row->values.items[i]};
    *LIST_PUSH(page->guide->arena, &any.children) = is;
  }
  return condition_words(page, &any);
}

static const char *row_values(const struct page *page, zn_fact fact, const struct table_row *row) {
  const struct speech speech = page_speech(page);
  struct buffer words = {.arena = page->guide->arena};
  if (page->guide->model->facts.items[fact].type != ZN_FACT_ENUM) return row_truths(page, fact, row);
  for (size_t i = 0; i < row->values.count; i++) {
    if (i) buffer_text(&words, speech_say(&speech, "or"));
    buffer_text(&words, sentence_value(&speech, fact, row->values.items[i]));
  }
  return buffer_string(&words);
}

const char *row_lead(const struct page *page, zn_fact fact, const struct table_row *row) {
  return SAY_FILLED(page, "row-for", "values", row_values(page, fact, row));
}

static void put_depending(const struct table *table, const struct requirement *node, struct place place) {
  const struct page *page = table->page;
  const struct speech speech = page_speech(page);
  const struct rule *rule = node->rule;
  bool asked = page->guide->model->facts.items[rule->table.index].type == ZN_FACT_ENUM;
  put_words(table, node, place,
            asked ? SAY_FILLED(page, "depending-on", "fact", sentence_fact(&speech, rule->table.index)) : say(page, "depending"));
  place.depth++;
  for (size_t i = 0; i < node->children.count; i++) {
    place.lead = row_lead(page, rule->table.index, node->children.items[i]->row);
    put_node(table, node->children.items[i], place);
  }
}

static void put_choice(const struct table *table, const struct requirement *node, struct place place, const char *words) {
  put_words(table, node, place, words);
  place.depth++;
  put_children(table, node, place);
}

/* What the source does not state: what else is asked for, or what has words of its own. */
const char *gap_words(const struct page *page, const struct requirement *node) {
  return text_given(&node->rule->text) ? text_in(&node->rule->text, page->language) : say(page, "rest-not-stated");
}

static void put_node(const struct table *table, const struct requirement *node, struct place place) {
  const struct page *page = table->page;
  switch (node->kind) {
    case ZN_REQUIRE_DOCUMENT: put_leaf(table, node, place); break;
    case ZN_REQUIRE_NOT_STATED: put_words(table, node, place, gap_words(page, node)); break;
    case ZN_REQUIRE_HOLDS: put_said_words(table, node, place, "duty", "duty"); break;
    case ZN_REQUIRE_UNCLEAR: put_said_words(table, node, place, "warning", "unclear-lead"); break;
    case ZN_REQUIRE_ANY:
      put_words(table, node, place, say(page, "any-of"));
      put_alternatives(table, node, place);
      break;
    case ZN_REQUIRE_AT_LEAST: put_choice(table, node, place, counted(page, "at-least", node->need)); break;
    case ZN_REQUIRE_POINTS: put_choice(table, node, place, counted(page, "points", node->need)); break;
    case ZN_REQUIRE_DEPENDING: put_depending(table, node, place); break;
    default: put_all(table, node, place);
  }
}

/* --- points --- */

static const char *document_names(const struct page *page, const ref_list *documents) {
  struct buffer names = {.arena = page->guide->arena};
  for (size_t i = 0; i < documents->count; i++) {
    if (i) buffer_text(&names, say_in(page, "messages", "list-separator"));
    buffer_text(&names, text_in(&page->guide->model->documents.items[documents->items[i].index].name, page->language));
  }
  return buffer_string(&names);
}

static void put_entry(const struct page *page, struct html_node *body, const struct requirement *leaf) {
  const struct guide *guide = page->guide;
  const struct speech speech = page_speech(page);
  struct html_node *row = html_add(body, HTML_tr);
  const char *documents = requirement_documents(guide->arena, guide->texts, guide->model, leaf, page->language);
  uint32_t further = leaf->rule->further;
  html_set(html_add_text(row, HTML_th, documents), HTML_AT_SCOPE, "row");
  html_add_text(row, HTML_td, sentence_count(&speech, "points-worth", leaf->rule->worth));
  html_add_text(row, HTML_td, further ? sentence_count(&speech, "points-worth", further) : say(page, "further-none"));
}

static void put_points(const struct page *page, struct html_node *parent, const struct requirement *node) {
  static const char *const keys[] = {"material", "worth", "further"};
  struct html_node *table = add_class(parent, HTML_table, "points");
  html_add_text(table, HTML_caption, counted(page, "points-caption", node->need));
  struct html_node *row = html_add(html_add(table, HTML_thead), HTML_tr), *body = html_add(table, HTML_tbody);
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) html_set(html_add_text(row, HTML_th, say(page, keys[i])), HTML_AT_SCOPE, "col");
  for (size_t i = 0; i < node->children.count; i++)
    if (node->children.items[i]->kind == ZN_REQUIRE_DOCUMENT) put_entry(page, body, node->children.items[i]);
  for (size_t i = 0; i < node->rule->caps.count; i++) {
    const struct points_cap *cap = &node->rule->caps.items[i];
    html_add_text(parent, HTML_p,
                  SAY_FILLED(page, cap->count ? "cap" : "cap-none", "documents", document_names(page, &cap->documents), "count",
                             arena_printf(page->guide->arena, "%" PRIu32, cap->count)));
  }
}

/* --- the tables --- */

static struct table table_begin(const struct page *page, struct html_node *parent) {
  struct html_node *node = add_class(parent, HTML_table, "grid materials"), *row = html_add(html_add(node, HTML_thead), HTML_tr);
  for (size_t i = 0; i < column_count; i++)
    html_set(html_add_text(row, HTML_th, say(page, column_keys[i])), HTML_AT_SCOPE, "col");
  return (struct table){page, html_add(node, HTML_tbody)};
}

bool nothing_needed(const struct requirement *root) { return root->kind == ZN_REQUIRE_ALL && root->children.count == 0; }

void put_materials(const struct page *page, struct html_node *parent, const struct resolved_business *business) {
  const struct requirement *root = business->root;
  if (nothing_needed(root)) put_said(page, html_add(parent, HTML_p), "nothing-needed");
  else if (business->not_stated) put_said(page, html_add(parent, HTML_p), "not-stated");
  else {
    struct table table = table_begin(page, parent);
    put_node(&table, root, (struct place){NULL, "", 0});
  }
  for (size_t i = 0; i < business->nodes.count; i++)
    if (business->nodes.items[i]->kind == ZN_REQUIRE_POINTS) put_points(page, parent, business->nodes.items[i]);
  if (root->kind != ZN_REQUIRE_DOCUMENT) put_record(page, parent, &root->rule->record);
}
