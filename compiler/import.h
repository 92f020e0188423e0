/* import.h: what the parts of `zhinanc import` share: a file to tables of cells, a table to offices, offices to YAML. What is done to the
 * table on the way becomes diagnostics at its cells: they are the report. */
#ifndef IMPORT_H
#define IMPORT_H

#include "emit.h"
#include "names.h"
#include "texts.h"
#include "zhinan.h"

struct cell {
  const char *text; /* without blanks at its ends; lines end with \n */
  struct mark mark;
  bool merged; /* a cell of several rows: this is not its first */
};
typedef LIST(struct cell) cell_row;
struct table { LIST(cell_row) rows; };
typedef LIST(struct table) table_list;

enum column {
#define X(name) column_##name,
#define IMPORT_COLUMNS(X) X(row) X(region) X(place) X(name) X(contact) X(phones) X(address) X(hours)
  IMPORT_COLUMNS(X)
#undef X
  column_count
};

struct import {
  struct arena *arena;
  struct diags *diags;
  const struct source_file *file;
  const struct model *model; /* of the book that the offices belong to */
  const struct zn_book *book;
  const struct texts *texts; /* in the book's languages: what columns are called */
  const struct texts *words; /* in those of diagnostics */
};

/* import_read.c: CSV or HTML, as its name says. False when it cannot be read, which has been said. */
bool import_read(struct arena *arena, struct diags *diags, const char *path, const struct read_limits *limits, table_list *tables,
                 const struct source_file **file);
/* import_csv.c, import_html.c: cells of UTF-8 text without what no file may hold. */
void import_csv(struct arena *arena, struct diags *diags, const struct source_file *file, struct table *table);
void import_html(struct arena *arena, const struct source_file *file, table_list *tables);
/* The text without blanks at its ends, blanks in a row as one, line ends as \n, no empty lines. */
const char *cell_tidy(struct arena *arena, const char *text, size_t length);

/* import_columns.c: which column is which, by the words of the texts; -1: the table lacks it. False without a row that names an address and
 * something else. */
struct columns {
  size_t header; /* its row */
  int at[column_count];
};
bool columns_find(const struct import *import, const struct table *table, struct columns *columns);
/* Whether the text is one of the words of a key; whether it has one, blanks and signs aside. */
bool import_is_word(const struct import *import, const char *key, const char *text);
bool import_has_word(const struct import *import, const char *key, const char *text);

/* import_place.c: where an office is: its place within its region, closer by its address. 0: nobody can say. */
zn_division import_division(const struct import *import, const char *region, const struct cell *place, const struct cell *address);

struct import_phone {
  const char *printed;
  LIST(const char *) read; /* of numbers that run together */
};
typedef LIST(struct import_phone) import_phones;
struct import_counter {
  const char *address, *contact; /* contact: "" for none */
  import_phones phones;
};
struct import_office {
  const char *id, *row, *name, *region, *place, *hours; /* "" where the table says nothing; region and place as printed */
  zn_division division;
  LIST(struct import_counter) counters;
};
/* A list, and the ids that are taken. */
typedef struct {
  struct import_office *items;
  size_t count, room;
  struct names ids;
} import_offices;

/* import_cells.c: the counters of a row: several addresses, numbers, contacts in a cell. */
struct import_cells { struct cell address, phones, contact; };
void import_counters(const struct import *import, const struct import_cells *cells, struct import_office *office);
/* Whether a cell is empty or says that there is nothing. */
bool import_is_none(const struct import *import, const char *text);

/* import_offices.c: the rows of a table as offices, in order. */
void import_table(const struct import *import, const struct table *table, const struct columns *columns, import_offices *offices);
/* import_write.c: what the language has for them. */
void import_write(const struct import *import, const import_offices *offices, FILE *out);

/* import.c: the whole of it: a file beside a sound book becomes YAML on `out`. False when the file could not be read. */
bool import_file(struct import *import, const char *path, const struct read_limits *limits, FILE *out);

#endif
