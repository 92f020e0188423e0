/* import_html.c: turns the tables of a page into cells, a cell of several rows or columns into as many cells. libxml2 reads whatever there
 * is, as browsers do; nothing is fetched. May assume UTF-8. */
#include <libxml/HTMLparser.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "html.h"
#include "import.h"

enum { span_max = 1000, depth_most = 200 };

static bool is(const xmlNode *node, const char *name) {
  return node->type == XML_ELEMENT_NODE && !strcasecmp((const char *)node->name, name);
}

/* --- the text of a cell --- */

static bool breaks(const xmlNode *node) {
  static const char *const blocks[] = {"br", "p", "div", "li", "tr"};
  for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++)
    if (is(node, blocks[i])) return true;
  return false;
}

/* A line end in the page is a blank in its text; U+2028 stands for those that are seen, until cell_tidy. */
static void put_text(struct buffer *text, const xmlNode *node, unsigned depth) {
  for (const xmlNode *child = node->children; child && depth < depth_most; child = child->next) {
    if (child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE || child->type == XML_ENTITY_REF_NODE) {
      for (const char *at = (const char *)child->content; at && *at; at++) buffer_bytes(text, *at == '\n' || *at == '\r' ? " " : at, 1);
      continue;
    }
    if (child->type != XML_ELEMENT_NODE || is(child, "script") || is(child, "style")) continue;
    if (breaks(child)) buffer_text(text, "\xE2\x80\xA8");
    put_text(text, child, depth + 1);
    if (breaks(child)) buffer_text(text, "\xE2\x80\xA8");
  }
}

static size_t span_of(xmlNode *node, const char *name) {
  xmlChar *value = xmlGetProp(node, (const xmlChar *)name);
  long span = value ? strtol((const char *)value, NULL, 10) : 1; /* negative ones count as 1, as in browsers */
  xmlFree(value);
  return span < 1 ? 1 : span > span_max ? span_max : (size_t)span;
}

/* --- a table --- */

struct grid {
  struct arena *arena;
  const struct source_file *file;
  struct table *table;
  LIST(struct { struct cell cell; size_t rows; }) above; /* by column: a cell that reaches down, so many rows more */
  cell_row row;
};

/* Puts the cells that reach down from above, as far as they stand next to one another. */
static void put_above(struct grid *grid) {
  while (grid->row.count < grid->above.count && grid->above.items[grid->row.count].rows) {
    size_t column = grid->row.count;
    grid->above.items[column].rows--;
    *LIST_PUSH(grid->arena, &grid->row) = grid->above.items[column].cell;
  }
}

static void put_cell(struct grid *grid, xmlNode *node) {
  struct buffer text = {.arena = grid->arena};
  size_t rows = span_of(node, "rowspan"), columns = span_of(node, "colspan");
  long line = xmlGetLineNo(node);
  put_text(&text, node, 0);
  struct cell cell = {.mark = {.file = grid->file, .line = line > 0 ? (uint32_t)line : 1, .column = 1, .width = 1}};
  cell.mark.end_line = cell.mark.line;
  size_t length = text.length;
  cell.text = cell_tidy(grid->arena, buffer_string(&text), length);
  for (size_t i = 0; i < columns && grid->row.count < span_max; i++) {
    put_above(grid);
    while (grid->above.count <= grid->row.count) memset(LIST_PUSH(grid->arena, &grid->above), 0, sizeof *grid->above.items);
    grid->above.items[grid->row.count].cell = cell;
    grid->above.items[grid->row.count].cell.merged = true;
    grid->above.items[grid->row.count].rows = rows - 1;
    *LIST_PUSH(grid->arena, &grid->row) = cell;
    cell.merged = true;
  }
}

static void put_rows(struct grid *grid, xmlNode *node, unsigned depth) {
  for (xmlNode *child = node->children; child && depth < depth_most; child = child->next) {
    if (is(child, "table")) continue; /* a table in a cell is one of its own */
    if (!is(child, "tr")) {
      put_rows(grid, child, depth + 1);
      continue;
    }
    memset(&grid->row, 0, sizeof grid->row);
    for (xmlNode *cell = child->children; cell; cell = cell->next)
      if (is(cell, "td") || is(cell, "th")) put_cell(grid, cell);
    put_above(grid);
    *LIST_PUSH(grid->arena, &grid->table->rows) = grid->row;
  }
}

static void put_tables(struct arena *arena, const struct source_file *file, xmlNode *node, table_list *tables, unsigned depth) {
  for (; node && depth < depth_most; node = node->next) {
    if (is(node, "table")) {
      struct table table = {0};
      struct grid grid = {.arena = arena, .file = file, .table = &table};
      put_rows(&grid, node, 0);
      *LIST_PUSH(arena, tables) = table;
    }
    put_tables(arena, file, node->children, tables, depth + 1);
  }
}

void import_html(struct arena *arena, const struct source_file *file, table_list *tables) {
  const int how = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_COMPACT;
  if (file->length > INT_MAX) return;
  html_memory();
  htmlDocPtr page = htmlReadMemory(file->bytes, (int)file->length, NULL, "UTF-8", how);
  if (!page) return; /* an empty file */
  put_tables(arena, file, xmlDocGetRootElement(page), tables, 0);
  xmlFreeDoc(page);
}
