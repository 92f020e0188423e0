/* emit_reference.c: prints shapes.def as the reference of the language: Markdown in English and Chinese, row by row. */
#include <string.h>

#include "emit.h"
#include "shape.h"
#include "texts.h"
#include "words.h"

/* Inside a table a bar would end the cell. */
static void put_cell(FILE *out, const char *text) {
  for (; *text; text++) {
    if (*text == '|') fputc('\\', out);
    fputc(*text, out);
  }
}

static void put_code(FILE *out, const char *text) {
  fputc('`', out);
  put_cell(out, text);
  fputc('`', out);
}

static void put_word(FILE *out, enum word word) { fprintf(out, "%s %s", word_in(word, false), word_in(word, true)); }

static void put_need(FILE *out, const struct key *key) {
  put_word(out, key->need == need_must ? word_must : key->need == need_body ? word_one_of : word_may);
  for (const char *const *with = key->with; with && *with; with++) {
    fputs(with == key->with ? ", " : " ", out);
    put_word(out, with == key->with ? word_beside : word_or);
    fputc(' ', out);
    put_code(out, *with);
  }
}

static void put_key(FILE *out, const struct key *key) {
  fputs("| ", out);
  put_code(out, key->name);
  fputs(" | ", out);
  put_need(out, key);
  fputs(" | ", out);
  put_code(out, key->value);
  fprintf(out, " | %s %s |\n", key->english, key->chinese);
}

static void put_shape(FILE *out, const struct shape *shape) {
  static const enum word columns[] = {word_key, word_need, word_value, word_meaning};
  fprintf(out, "\n### `%s` %s\n\n%s %s\n\n", shape->name, shape->title_chinese, shape->english, shape->chinese);
  for (size_t i = 0; i < 4; i++) {
    fputs(i ? " | " : "| ", out);
    put_word(out, columns[i]);
  }
  fputs(" |\n| --- | --- | --- | --- |\n", out);
  for (size_t i = 0; i < shape->keys.count; i++) put_key(out, &shape->keys.items[i]);
  if (!shape->record) return;
  fputc('\n', out);
  put_word(out, word_record_keys);
  fputc('\n', out);
}

static void put_row(FILE *out, const struct shape_row *row) {
  if (row->shape) put_shape(out, row->shape);
  const struct named_type *type = row->type;
  if (type) fprintf(out, "\n### `%s`\n\n`%s`\n\n%s %s\n", type->type.word, type->value, type->english, type->chinese);
  if (row->scalar) fprintf(out, "\n### `%s`\n\n%s %s\n", row->scalar->name, row->scalar->sentence, row->scalar->sentence_chinese);
  if (row->heading) fprintf(out, "\n## %s %s\n", row->heading, row->chinese);
  if (row->prose) fprintf(out, "\n%s\n\n%s\n", row->prose, row->chinese);
  if (row->example) fprintf(out, "\n```yaml\n%s```\n", row->example);
}

/* The sentences that a book's `messages` may replace. */
static void put_messages(FILE *out, struct arena *arena) {
  static const char *const languages[] = {"en", "zh-CN"};
  const struct texts *words = texts_read(arena, languages, 2);
  const struct node *messages = node_get(words->in[0], "messages");
  fputs("\n## ", out);
  put_word(out, word_messages);
  fprintf(out, "\n\n%s\n\n%s\n\n| ", word_in(word_messages_told, false), word_in(word_messages_told, true));
  put_word(out, word_key);
  fprintf(out, " | %s | %s |\n| --- | --- | --- |\n", languages[0], languages[1]);
  for (size_t i = 0; i < messages->count; i++) {
    fputs("| ", out);
    put_code(out, messages->keys[i].text);
    for (zn_language language = 0; language < 2; language++) {
      fputs(" | ", out);
      put_cell(out, texts_say(words, "messages", messages->keys[i].text, language));
    }
    fputs(" |\n", out);
  }
}

void emit_reference(FILE *out) {
  struct arena *arena = arena_new();
  const struct shapes *shapes = shapes_read(arena);
  fputs("# ", out);
  put_word(out, word_reference);
  fputc('\n', out);
  for (size_t i = 0; i < shapes->rows.count; i++) put_row(out, &shapes->rows.items[i]);
  put_messages(out, arena);
  arena_free(arena);
}
