/* texts.c: turns the embedded texts/<tag>.yaml into the words of a book's languages. May assume that these files are sound and have
 * the same keys: they are ours, and a test holds it. */
#include "texts.h"

#include <assert.h>
#include <string.h>
#include <strings.h>
#include "emit.h"

#define LIMITS (&(struct read_limits){.file_size = 1 << 20, .events = 100000})

static size_t subtag_length(const char *tag) { return strcspn(tag, "-"); }

/* The file for exactly the first `length` bytes of `tag`. */
static const struct embedded *file_exact(struct arena *arena, const char *tag, size_t length) {
  return embedded_find(arena_printf(arena, "texts/%.*s.yaml", (int)length, tag));
}

/* The first file whose language is that of `tag`, whatever its script and region. */
static const struct embedded *file_related(const char *tag) {
  static const char folder[] = "texts/";
  size_t start = sizeof folder - 1, length = subtag_length(tag);
  for (const struct embedded *file = embedded_files; file->name; file++)
    if (!strncmp(file->name, folder, start) && !strncasecmp(file->name + start, tag, length) && strchr("-.", file->name[start + length]))
      return file;
  return NULL;
}

static const struct embedded *file_nearest(struct arena *arena, const char *tag) {
  for (size_t length = strlen(tag); length > 0; length--) {
    if (tag[length] != '\0' && tag[length] != '-') continue;
    const struct embedded *file = file_exact(arena, tag, length);
    if (file) return file;
  }
  const struct embedded *file = file_related(tag);
  return file ? file : embedded_find("texts/en.yaml");
}

static const struct node *file_read(struct arena *arena, const struct embedded *file) {
  struct source_file *source = ARENA_NEW(arena, struct source_file);
  *source = (struct source_file){.path = file->name, .bytes = (const char *)file->bytes, .length = file->length};
  struct diags *diags = diags_new(arena);
  const struct node *root = read_text(arena, diags, source, LIMITS);
  assert(root && diags_errors(diags) == 0);
  return root;
}

/* The slot of a word, or the free one where it belongs. Pages ask for words by the hundred thousand. */
static struct said_word *slot_of(const struct texts *texts, zn_language language, const char *group, const char *key) {
  uint32_t hash = zn_name_hash(zn_name_hash(0, group, strlen(group)), key, strlen(key));
  for (size_t mask = texts->room[language] - 1, at = hash & mask;; at = (at + 1) & mask) {
    struct said_word *word = &texts->words[language][at];
    if (!word->key || (!strcmp(word->key, key) && !strcmp(word->group, group))) return word;
  }
}

static void words_enter(struct arena *arena, struct texts *texts, zn_language language) {
  const struct node *root = texts->in[language];
  size_t count = 0, room = 1;
  for (uint32_t i = 0; i < root->count; i++) count += root->items[i]->count;
  while (room < 2 * count) room *= 2;
  texts->words[language] = arena_array(arena, room, sizeof *texts->words[language]);
  texts->room[language] = room;
  for (uint32_t i = 0; i < root->count; i++)
    for (uint32_t k = 0; k < root->items[i]->count; k++) {
      const char *group = root->keys[i].text, *key = root->items[i]->keys[k].text;
      *slot_of(texts, language, group, key) = (struct said_word){group, key, root->items[i]->items[k]->text};
    }
}

struct texts *texts_read(struct arena *arena, const char *const *languages, uint32_t count) {
  struct texts *texts = ARENA_NEW(arena, struct texts);
  for (uint32_t i = 0; i < count; i++) {
    const struct embedded *file = file_nearest(arena, languages[i]);
    assert(file);
    const char *name = strchr(file->name, '/') + 1;
    texts->in[i] = file_read(arena, file);
    words_enter(arena, texts, i);
    texts->tag[i] = arena_copy(arena, name, strcspn(name, "."));
  }
  return texts;
}

const char *texts_say(const struct texts *texts, const char *group, const char *key, zn_language language) {
  const struct said_word *word = slot_of(texts, language, group, key);
  assert(word->key);
  return word->text;
}

static const char *place_value(const char *name, size_t length, const char *const *pairs) {
  for (; pairs[0]; pairs += 2)
    if (strlen(pairs[0]) == length && !memcmp(pairs[0], name, length)) return pairs[1];
  return NULL;
}

const char *texts_fill(struct arena *arena, const char *pattern, const char *const *pairs) {
  struct buffer filled = {.arena = arena};
  while (*pattern) {
    size_t plain = strcspn(pattern, "{");
    buffer_bytes(&filled, pattern, plain);
    pattern += plain;
    if (!*pattern) break;
    size_t name = strcspn(pattern, "}");
    const char *value = pattern[name] ? place_value(pattern + 1, name - 1, pairs) : NULL;
    if (value) buffer_text(&filled, value), pattern += name + 1;
    else buffer_bytes(&filled, pattern++, 1);
  }
  return buffer_string(&filled);
}
