/* import_offices.c: turns the rows of a table into offices, in their order. A blank region is that of the row above. */
#include <string.h>

#include "import.h"
#include "zn_letters.h"

struct rows {
  const struct import *import;
  const struct columns *columns;
  import_offices *offices;
  const char *region, *place; /* of the row above */
};

static struct cell cell_of(const struct rows *rows, const cell_row *row, enum column column) {
  int at = rows->columns->at[column];
  if (at >= 0 && (size_t)at < row->count) return row->items[at];
  struct cell none = {.text = "", .mark = {.file = rows->import->file}};
  if (row->count) none.mark = row->items[0].mark;
  return none;
}

/* A text on one line; nothing for what says that there is nothing. */
static const char *line_of(const struct rows *rows, const cell_row *row, enum column column) {
  struct cell cell = cell_of(rows, row, column);
  char *line = arena_copy(rows->import->arena, cell.text, strlen(cell.text));
  for (char *at = line; (at = strchr(at, '\n'));) *at = ' ';
  return import_is_none(rows->import, line) ? "" : line;
}

/* "12. " is row 12. */
static const char *row_number(const struct rows *rows, const cell_row *row) {
  const char *text = line_of(rows, row, column_row);
  size_t digits = strspn(text, "0123456789");
  return digits && strspn(text + digits, ".") == strlen(text + digits) ? arena_copy(rows->import->arena, text, digits) : text;
}

/* --- where it is --- */

static void carry(struct rows *rows, const cell_row *row, const char *region, struct cell *place) {
  struct cell cell = cell_of(rows, row, column_region);
  bool above = rows->offices->count && !*region && !cell.merged;
  if (above && rows->columns->at[column_region] >= 0 && *rows->region)
    diag(rows->import->diags, .code = D_cell_carried, .at = cell.mark, .args = {rows->region});
  if (*region) rows->region = region, rows->place = "";
  if (*place->text) rows->place = place->text;
  else if (*rows->place) {
    place->text = rows->place;
    if (!place->merged) diag(rows->import->diags, .code = D_cell_carried, .at = place->mark, .args = {rows->place});
  }
}

/* --- an id: the division's pinyin without what kind of division it is, else Latin letters of its names --- */

static const char *slug(struct arena *arena, const char *text, size_t length) {
  struct buffer id = {.arena = arena};
  bool gap = false;
  uint32_t taken;
  for (size_t i = 0; i < length && id.length <= 40; i += taken) {
    uint32_t letter = zn_letter_fold(zn_letter_next(text + i, length - i, &taken));
    if (!letter) continue; /* a mark on the letter before it */
    bool fits = (letter >= 'a' && letter <= 'z') || (id.length && letter >= '0' && letter <= '9');
    if (fits && gap && id.length) buffer_text(&id, "-");
    gap = fits ? false : gap || id.length > 0;
    if (fits) buffer_printf(&id, "%c", (char)letter);
  }
  return buffer_string(&id);
}

static const char *id_of_division(const struct import *import, zn_division division) {
  const struct division *record = &import->model->divisions.items[division];
  if (division && record->pinyin.text) {
    const char *kind = strrchr(record->pinyin.text, ' ');
    return slug(import->arena, record->pinyin.text, kind ? (size_t)(kind - record->pinyin.text) : strlen(record->pinyin.text));
  }
  for (zn_language language = 0; division && language < import->model->language_count; language++) {
    const char *name = zn_name(import->book, ZN_KIND_DIVISION, division, language), *id = slug(import->arena, name, strlen(name));
    if (*id) return id;
  }
  return "office";
}

/* The index of an id is the number with which the next one of its kind is tried. */
static const char *id_of(const struct rows *rows, zn_division division) {
  const struct import *import = rows->import;
  const struct mark nowhere = {0};
  struct names *ids = &rows->offices->ids;
  const char *base = id_of_division(import, division), *id = base;
  while (names_find(ids, id)) id = arena_printf(import->arena, "%s-%u", base, names_find(ids, base)->index++);
  names_add(import->arena, import->diags, ids, id, nowhere, 2);
  return id;
}

/* --- */

/* What stands in brackets may say whom an office serves: only the editor knows. */
static void report_scope(const struct import *import, const struct cell *address) {
  size_t length = strlen(address->text);
  for (size_t at = 0; at < length; at++) {
    size_t open = address->text[at] == '(' ? 1 : !strncmp(address->text + at, "\xEF\xBC\x88", 3) ? 3 : 0, inner = at + open, end = inner;
    if (!open) continue;
    while (end < length && address->text[end] != ')' && strncmp(address->text + end, "\xEF\xBC\x89", 3)) end++;
    const char *note = arena_copy(import->arena, address->text + inner, end - inner);
    if (import_has_word(import, "limits", note)) diag(import->diags, .code = D_cell_scope, .at = address->mark, .args = {note});
    at = end;
  }
}

static bool is_empty(const cell_row *row) {
  for (size_t i = 0; i < row->count; i++)
    if (*row->items[i].text) return false;
  return true;
}

static void put_row(struct rows *rows, const cell_row *row) {
  const struct import *import = rows->import;
  struct cell place = cell_of(rows, row, column_place);
  struct import_cells cells = {cell_of(rows, row, column_address), cell_of(rows, row, column_phones), cell_of(rows, row, column_contact)};
  struct import_office office = {.row = row_number(rows, row), .name = line_of(rows, row, column_name),
                                 .region = line_of(rows, row, column_region), .place = line_of(rows, row, column_place),
                                 .hours = line_of(rows, row, column_hours)};
  place.text = office.place;
  carry(rows, row, office.region, &place);
  if (import_is_none(import, cells.address.text)) {
    diag(import->diags, .code = D_row_left, .at = cells.address.mark);
    return;
  }
  office.division = import_division(import, rows->region, &place, &cells.address);
  office.id = id_of(rows, office.division);
  if (!office.division)
    diag(import->diags, .code = D_row_nowhere, .at = *place.text ? place.mark : cells.address.mark, .args = {office.id});
  report_scope(import, &cells.address);
  import_counters(import, &cells, &office);
  *LIST_PUSH(import->arena, rows->offices) = office;
}

/* Where a table goes on over several pages its head is repeated. */
static bool is_head(const struct table *table, const struct columns *columns, size_t index) {
  const cell_row *head = &table->rows.items[columns->header], *row = &table->rows.items[index];
  size_t at = (size_t)columns->at[column_address];
  return at < row->count && !strcmp(row->items[at].text, head->items[at].text);
}

static bool is_taken(const struct columns *columns, size_t column) {
  for (size_t i = 0; i < column_count; i++)
    if (columns->at[i] == (int)column) return true;
  return false;
}

/* Nothing is lost silently: the columns that no word of the texts names. */
static void report_columns(const struct import *import, const struct table *table, const struct columns *columns) {
  const cell_row *head = &table->rows.items[columns->header];
  for (size_t i = 0; i < head->count; i++) {
    size_t cells = 0;
    for (size_t r = columns->header + 1; r < table->rows.count; r++) {
      const cell_row *row = &table->rows.items[r];
      cells += i < row->count && !row->items[i].merged && *row->items[i].text && !is_head(table, columns, r);
    }
    if (cells && !is_taken(columns, i) && !head->items[i].merged)
      diag(import->diags, .code = D_column_left, .at = head->items[i].mark,
           .args = {head->items[i].text, arena_printf(import->arena, "%zu", cells)});
  }
}

void import_table(const struct import *import, const struct table *table, const struct columns *columns, import_offices *offices) {
  struct rows rows = {.import = import, .columns = columns, .offices = offices, .region = "", .place = ""};
  report_columns(import, table, columns);
  for (size_t i = columns->header + 1; i < table->rows.count; i++)
    if (!is_empty(&table->rows.items[i]) && !is_head(table, columns, i)) put_row(&rows, &table->rows.items[i]);
}
