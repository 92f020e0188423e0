/* guide_materials.c: turns the requirements of a business into its table of materials: one row a piece, a row of words before every
 * group of alternatives, alternatives numbered. Shows what resolving settled and where it comes from. */
#include "guide.h"

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

static struct html_node *cell(const struct table *table, struct html_node *row, size_t column) {
  struct html_node *node = html_add(row, HTML_td);
  html_set(node, HTML_AT_LABEL, say(table->page, column_keys[column]));
  return node;
}

/* --- marks --- */

static bool named_in(const ref_list *list, const struct requirement *leaf) {
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

static void put_mark(const struct page *page, struct html_node *parent, const struct resolved_mark *mark) {
  const struct model *model = page->guide->model;
  html_add_text(parent, HTML_p,
                SAY_FILLED(page, "mark", "mark", text_in(&model->marks.items[mark->mark].name, page->language), "party",
                           text_in(&model->parties.items[mark->by].name, page->language)));
  if (mark->inherited) html_add_text(html_add(parent, HTML_p), HTML_small, say(page, "inherited"));
}

/* A mark that a group asks of all its pieces and that does not go on this one: no word of the source, but how the book reads it. */
static void put_mark_not_here(const struct page *page, struct html_node *parent, const struct requirement *leaf, const struct each *each) {
  if (named_in(&each->except, leaf) || (each->only.count && !named_in(&each->only, leaf))) return;
  for (size_t i = 0; i < each->marks.count; i++) {
    zn_mark mark = each->marks.items[i].mark.index;
    if (has_mark(leaf, mark)) continue;
    html_add_text(add_class(parent, HTML_p, "reading"), HTML_small,
                  SAY_FILLED(page, "mark-not-here", "mark", text_in(&page->guide->model->marks.items[mark].name, page->language)));
  }
}

static void put_specs(const struct page *page, struct html_node *parent, const struct requirement *leaf) {
  const struct model *model = page->guide->model;
  for (size_t i = 1; i < model->specs.count; i++)
    if (leaf->specs & ZN_BIT(i)) put_only(page, html_add(parent, HTML_p), &model->specs.items[i].name);
}

static void put_marks(const struct table *table, struct html_node *parent, const struct requirement *leaf) {
  for (size_t i = 0; i < leaf->marks.count; i++) put_mark(table->page, parent, &leaf->marks.items[i]);
  put_specs(table->page, parent, leaf);
  if (!leaf->marks.count && !leaf->specs) put_said(table->page, html_add(parent, HTML_p), "no-marks");
  for (const struct requirement *above = leaf; above; above = above->parent)
    for (size_t i = 0; i < above->rule->each.count; i++) put_mark_not_here(table->page, parent, leaf, &above->rule->each.items[i]);
}

/* --- rows --- */

/* Who issues the piece, and how it is dealt with at the counter. */
static void put_manner(const struct page *page, struct html_node *parent, const struct requirement *leaf) {
  const struct model *model = page->guide->model;
  for (size_t i = 0; i < leaf->documents.count; i++) {
    uint32_t issuer = model->documents.items[leaf->documents.items[i]].issued_by.index;
    if (issuer)
      html_add_text(html_add(parent, HTML_p), HTML_small,
                    SAY_FILLED(page, "issued-by", "party", text_in(&model->parties.items[issuer].name, page->language)));
  }
  const struct { bool holds; const char *key; } manners[] = {
      {leaf->shown, "shown"}, {leaf->shared, "shared"}, {leaf->optional, "optional"}, {leaf->later, "later"}};
  for (size_t i = 0; i < sizeof manners / sizeof *manners; i++)
    if (manners[i].holds) html_add_text(html_add(parent, HTML_p), HTML_small, say(page, manners[i].key));
}

static const char *form_words(const struct page *page, const struct requirement *leaf) {
  const struct guide *guide = page->guide;
  if (!leaf->forms) return kind_words(page, &guide->model->documents.items[leaf->documents.items[0]]);
  const char *forms = requirement_forms(guide->arena, guide->texts, guide->model, leaf, page->language);
  if (*forms) return forms;
  return say_in(page, "forms", leaf->forms == UINT32_C(1) << ZN_FORM_ORIGINAL ? "original" : "any");
}

static const char *copies_words(const struct page *page, const struct requirement *leaf) {
  const struct text *unit = &page->guide->model->documents.items[leaf->documents.items[0]].unit;
  return SAY_FILLED(page, "count", "need", arena_printf(page->guide->arena, "%u", leaf->need), "unit",
                    text_given(unit) ? text_in(unit, page->language) : say_in(page, "messages", "unit"));
}

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

static void put_lead(struct html_node *parent, const char *lead) {
  if (lead) html_add_text(add_class(parent, HTML_p, "lead"), HTML_strong, lead);
}

static void put_leaf(const struct table *table, const struct requirement *leaf, const char *lead, uint32_t depth) {
  const struct page *page = table->page;
  struct html_node *row = add_class(table->body, HTML_tr, depth_class(depth)), *head = html_add(row, HTML_th);
  html_set(head, HTML_AT_SCOPE, "row");
  put_lead(head, lead);
  put_name(page, head, leaf);
  put_manner(page, head, leaf);
  put_paragraph(page, head, NULL, NULL, &leaf->rule->outcome);
  html_text(cell(table, row, 1), form_words(page, leaf));
  html_text(cell(table, row, 2), copies_words(page, leaf));
  put_marks(table, cell(table, row, 3), leaf);
  put_record(page, cell(table, row, 4), &leaf->rule->record);
}

/* A row over the whole width: what the group is, with its own note and sources. */
static void put_words(const struct table *table, const struct requirement *node, const char *lead, const char *words, uint32_t depth) {
  struct html_node *row = add_class(table->body, HTML_tr, depth_class(depth)), *over = add_class(row, HTML_td, "words");
  html_set(over, HTML_AT_COLSPAN, "5");
  put_lead(over, lead);
  html_add_text(html_add(over, HTML_p), HTML_strong, words);
  put_paragraph(table->page, over, NULL, NULL, &node->rule->outcome);
  if (node->parent) put_record(table->page, over, &node->rule->record); /* the root's stand below the table */
}

static void put_node(const struct table *table, const struct requirement *node, const char *lead, const char *number, uint32_t depth);

static void put_children(const struct table *table, const struct requirement *node, const char *number, uint32_t depth) {
  for (size_t i = 0; i < node->children.count; i++) put_node(table, node->children.items[i], NULL, number, depth);
}

/* Alternatives are numbered "1", those within the second one "2.1". */
static void put_alternatives(const struct table *table, const struct requirement *node, const char *number, uint32_t depth) {
  struct arena *arena = table->page->guide->arena;
  for (size_t i = 0; i < node->children.count; i++) {
    const char *own = arena_printf(arena, "%s%s%zu", number, *number ? "." : "", i + 1);
    put_node(table, node->children.items[i], SAY_FILLED(table->page, "alternative", "number", own), own, depth);
  }
}

static const char *counted(const struct page *page, const char *key, uint32_t need) {
  return SAY_FILLED(page, key, "need", arena_printf(page->guide->arena, "%u", need));
}

static void put_group(const struct table *table, const struct requirement *node, const char *lead, const char *number, uint32_t depth) {
  const struct page *page = table->page;
  if (node->kind == ZN_REQUIRE_ALL) {
    bool plain = !lead && !text_given(&node->rule->outcome) && !text_given(&node->rule->record.note);
    if (!plain && node->parent) put_words(table, node, lead, say(page, "all-of"), depth++);
    put_children(table, node, number, depth);
  } else if (node->kind == ZN_REQUIRE_ANY) {
    put_words(table, node, lead, say(page, "any-of"), depth);
    put_alternatives(table, node, number, depth + 1);
  } else {
    put_words(table, node, lead, counted(page, node->kind == ZN_REQUIRE_POINTS ? "points" : "at-least", node->need), depth);
    put_children(table, node, number, depth + 1);
  }
}

static void put_node(const struct table *table, const struct requirement *node, const char *lead, const char *number, uint32_t depth) {
  switch (node->kind) {
  case ZN_REQUIRE_DOCUMENT: put_leaf(table, node, lead, depth); break;
  case ZN_REQUIRE_NOT_STATED: put_words(table, node, lead, say(table->page, "rest-not-stated"), depth); break;
  case ZN_REQUIRE_HOLDS: put_words(table, node, lead, say(table->page, "holds"), depth); break;
  case ZN_REQUIRE_UNCLEAR: put_words(table, node, lead, say(table->page, "unclear"), depth); break;
  default: put_group(table, node, lead, number, depth);
  }
}

/* --- the table --- */

static struct table table_begin(const struct page *page, struct html_node *parent) {
  struct html_node *node = add_class(parent, HTML_table, "materials"), *row = html_add(html_add(node, HTML_thead), HTML_tr);
  for (size_t i = 0; i < column_count; i++)
    html_set(html_add_text(row, HTML_th, say(page, column_keys[i])), HTML_AT_SCOPE, "col");
  return (struct table){page, html_add(node, HTML_tbody)};
}

static bool nothing_needed(const struct requirement *root) { return root->kind == ZN_REQUIRE_ALL && root->children.count == 0; }

void put_materials(const struct page *page, struct html_node *parent, const struct resolved_business *business) {
  const struct requirement *root = business->root;
  if (nothing_needed(root)) put_said(page, html_add(parent, HTML_p), "nothing-needed");
  else if (business->not_stated) put_said(page, html_add(parent, HTML_p), "not-stated");
  else {
    struct table table = table_begin(page, parent);
    put_node(&table, root, NULL, "", 0);
  }
  if (root->kind != ZN_REQUIRE_DOCUMENT) put_record(page, parent, &root->rule->record);
}

/* --- in a few words --- */

static const char *in_words(const struct page *page, const struct requirement *node);

static const char *leaf_in_words(const struct page *page, const struct requirement *leaf) {
  const struct guide *guide = page->guide;
  const char *label = requirement_label(guide->arena, guide->texts, guide->model, leaf, page->language);
  return leaf->need == 1 ? label : SAY_FILLED(page, "label-count", "label", label, "count", copies_words(page, leaf));
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

static const char *bracketed(const struct page *page, const char *words) {
  return arena_printf(page->guide->arena, "%s%s%s", say(page, "open-bracket"), words, say(page, "close-bracket"));
}

static const char *in_words(const struct page *page, const struct requirement *node) {
  switch (node->kind) {
  case ZN_REQUIRE_DOCUMENT: return node->optional || node->later ? "" : leaf_in_words(page, node);
  case ZN_REQUIRE_NOT_STATED: return say(page, "rest-not-stated");
  case ZN_REQUIRE_ANY: return children_in_words(page, node, say_in(page, "messages", "or-separator"));
  case ZN_REQUIRE_ALL: {
    const char *words = children_in_words(page, node, say_in(page, "messages", "list-separator"));
    return node->parent && node->parent->kind == ZN_REQUIRE_ANY && node->children.count > 1 ? bracketed(page, words) : words;
  }
  default: return say(page, "see-table");
  }
}

static void put_item(const struct page *page, struct html_node *list, const struct requirement *node) {
  const char *words = in_words(page, node);
  if (*words) html_add_text(list, HTML_li, words);
}

void put_bring(const struct page *page, struct html_node *parent, const struct resolved_business *business) {
  const struct requirement *root = business->root;
  if (business->not_stated || nothing_needed(root)) {
    put_said(page, parent, business->not_stated ? "not-stated" : "nothing-needed");
    return;
  }
  struct html_node *list = html_add(parent, HTML_ul);
  if (root->kind != ZN_REQUIRE_ALL) put_item(page, list, root);
  else
    for (size_t i = 0; i < root->children.count; i++) put_item(page, list, root->children.items[i]);
}
