/* import.c: turns an authority's table of offices into YAML of the language, by the columns that its words name. May assume a sound book;
 * of the table it assumes nothing. */
#include "import.h"

/* The words that name a column, of the first language: what to write where a table has none of them. */
static const char *words_wanted(const struct import *import) {
  const char *wanted = "";
  static const char *const keys[] = {
#define X(name) #name,
      IMPORT_COLUMNS(X)
#undef X
  };
  for (size_t i = 0; i < column_count; i++) {
    const char *words = texts_say(import->texts, "import", keys[i], 0);
    size_t length = 0;
    while (words[length] && words[length] != ' ') length++;
    wanted = arena_printf(import->arena, "%s%s%.*s", wanted, *wanted ? ", " : "", (int)length, words);
  }
  return wanted;
}

bool import_file(struct import *import, const char *path, const struct read_limits *limits, FILE *out) {
  table_list tables = {0};
  import_offices offices = {0};
  struct columns columns;
  bool found = false;
  if (!import_read(import->arena, import->diags, path, limits, &tables, &import->file)) return false;
  for (size_t i = 0; i < tables.count; i++) {
    if (!columns_find(import, &tables.items[i], &columns)) continue;
    import_table(import, &tables.items[i], &columns, &offices);
    found = true;
  }
  if (!found) diag(import->diags, .code = D_no_office_table, .at = {.file = import->file}, .args = {words_wanted(import)});
  else import_write(import, &offices, out);
  return true;
}
