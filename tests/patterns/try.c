/* try.c: reads a pattern a line and says what the compiler and the runtime make of it: `uncommon`, `refused`, or a digit for each text of
 * the file that is named: 1 when it passes, 0 when not, ? when matching was given up. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "compile_text.h"
#include "lint_pattern.h"
#include "zn_pattern.h"

enum { line_max = 4096, texts_max = 256 };

static char *texts[texts_max];
static size_t text_count;

static void read_texts(const char *path) {
  static char line[line_max];
  FILE *file = fopen(path, "r");
  if (!file) perror(path), exit(2);
  while (text_count < texts_max && fgets(line, sizeof line, file)) {
    line[strcspn(line, "\n")] = '\0';
    texts[text_count++] = strdup(line);
  }
  fclose(file);
}

/* A book with that pattern alone, as an image. */
static const void *image_of(struct arena *arena, const char *pattern, size_t *length) {
  struct model *model = ARENA_NEW(arena, struct model);
  struct resolved resolved = {.model = model};
  model->languages[0] = "en";
  model->language_count = 1;
  model->id = "try";
#define X(list) LIST_PUSH(arena, &model->list);
  X(sources)
  X(channels) X(parties) X(parties) X(marks) X(specs) X(documents) X(facts) X(sets) X(businesses) X(divisions) X(offices) X(numberings)
      X(patterns) X(patterns)
#undef X
          model->parties.items[1]
              .record.id = "applicant";
  model->patterns.items[1].record.id = "p";
  model->patterns.items[1].matches = pattern;
  LIST_PUSH(arena, &resolved.businesses);
  return lower_image(arena, &resolved, length);
}

static void match(const char *pattern) {
  static _Alignas(16) char scratch[ZN_PATTERN_SCRATCH];
  struct arena *arena = arena_new();
  const struct zn_patterns *patterns;
  const struct zn_book *book;
  size_t length;
  const void *image = image_of(arena, pattern, &length);
  if (zn_open(image, length, &book)) exit(2);
  if (zn_patterns_make(book, arena_take(arena, zn_patterns_size(book)), zn_patterns_size(book), &patterns)) exit(2);
  for (size_t i = 0; i < text_count; i++) {
    struct zn_pattern_result result = {.size = sizeof result};
    zn_pattern_check(patterns, 1, texts[i], strlen(texts[i]), scratch, sizeof scratch, &result);
    putchar(result.reason == ZN_PATTERN_LIMIT ? '?' : result.is_valid ? '1' : '0');
  }
  putchar('\n');
  arena_free(arena);
}

int main(int argc, char **argv) {
  static char line[line_max], memory[ZN_PATTERN_ROOM], why[256];
  if (argc != 2) return 2;
  read_texts(argv[1]);
  while (fgets(line, sizeof line, stdin)) {
    size_t at, length;
    line[strcspn(line, "\n")] = '\0';
    if (lint_pattern(line, &at, &length)) puts("uncommon");
    else if (zn_pattern_try(line, memory, sizeof memory, why, sizeof why, &at)) puts("refused");
    else match(line);
  }
  return 0;
}
