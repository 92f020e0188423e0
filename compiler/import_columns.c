/* import_columns.c: finds the row that names the columns of a table, by the words that the texts have for them. Titles and empty rows may
 * stand above it. */
#include <string.h>

#include "import.h"
#include "utf8.h"

static const char *const keys[column_count] = {
#define X(name) [column_##name] = #name,
    IMPORT_COLUMNS(X)
#undef X
};

/* Letters and digits alone, small ones of ASCII: "县（市、区）" is "县市区". */
static const char *bare(struct arena *arena, const char *text) {
  struct buffer letters = {.arena = arena};
  for (const char *at = text, *end = text + strlen(text); at < end;) {
    const char *from = at;
    bool valid = true;
    uint32_t c = utf8_next(&at, end, &valid);
    char small = c - 'A' < 26 ? (char)(c + 32) : (char)c;
    if (c < 0x80 && ((unsigned char)(small - 'a') < 26 || c - '0' < 10)) buffer_bytes(&letters, &small, 1);
    else if (c >= 0xAA && c - 0x2000 >= 0x70 && c - 0x3000 >= 0x40 && c - 0xFF00 >= 0x10) buffer_bytes(&letters, from, (size_t)(at - from));
  }
  return buffer_string(&letters);
}

/* The longest word of a key, in any language of the book, that stands in the text: its bytes; 0: none does. One of two letters ("no")
 * has to be all of it. */
static size_t longest_word(const struct import *import, const char *key, const char *text) {
  size_t best = 0;
  for (zn_language language = 0; language < import->model->language_count; language++) {
    const char *words = texts_say(import->texts, "import", key, language);
    for (size_t length; *words; words += length + (words[length] == ' ')) {
      length = strcspn(words, " ");
      bool stands = length > 2 ? memmem(text, strlen(text), words, length) != NULL : length == strlen(text) && !memcmp(text, words, length);
      if (length > best && stands) best = length;
    }
  }
  return best;
}

bool import_is_word(const struct import *import, const char *key, const char *text) {
  for (zn_language language = 0; language < import->model->language_count; language++) {
    const char *words = texts_say(import->texts, "import", key, language);
    for (size_t length; *words; words += length + (words[length] == ' ')) {
      length = strcspn(words, " ");
      if (length == strlen(text) && !memcmp(text, words, length)) return true;
    }
  }
  return false;
}

bool import_has_word(const struct import *import, const char *key, const char *text) {
  return longest_word(import, key, bare(import->arena, text)) > 0;
}

/* A cell names the column of which it has the longest word; of two cells the first with the longer word is the column. */
static size_t name_columns(const struct import *import, const cell_row *row, struct columns *columns) {
  size_t best[column_count] = {0}, named = 0;
  for (size_t i = 0; i < column_count; i++) columns->at[i] = -1;
  for (size_t i = 0; i < row->count; i++) {
    const char *text = bare(import->arena, row->items[i].text);
    size_t length = 0, which = 0;
    for (size_t c = 0; c < column_count && !row->items[i].merged; c++) {
      size_t word = longest_word(import, keys[c], text);
      if (word > length) length = word, which = c;
    }
    if (length <= best[which]) continue;
    named += !best[which];
    best[which] = length;
    columns->at[which] = (int)i;
  }
  return named;
}

bool columns_find(const struct import *import, const struct table *table, struct columns *columns) {
  for (columns->header = 0; columns->header < table->rows.count; columns->header++) {
    size_t named = name_columns(import, &table->rows.items[columns->header], columns);
    if (named > 1 && columns->at[column_address] >= 0) return true;
  }
  return false;
}
