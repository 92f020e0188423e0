/* check_patterns.c: checks that a pattern means the same to PCRE2 and ECMAScript and that PCRE2 takes it; then, with the finished tables,
 * that its examples pass or fail as they should, under the runtime's own limits. */
#include <string.h>

#include "check.h"
#include "lint_pattern.h"
#include "texts.h"
#include "zn_pattern.h"

static const char *characters_before(struct arena *arena, const char *text, size_t bytes) {
  size_t characters = 1;
  for (size_t i = 0; i < bytes; i++) characters += (text[i] & 0xC0) != 0x80;
  return arena_printf(arena, "%zu", characters);
}

static void compiles(const struct check *check, const struct pattern *pattern) {
  char text[256] = "";
  size_t at = 0;
  void *memory = arena_take(check->arena, ZN_PATTERN_ROOM);
  enum zn_status status = zn_pattern_try(pattern->matches, memory, ZN_PATTERN_ROOM, text, sizeof text, &at);
  const char *place = characters_before(check->arena, pattern->matches, at);
  if (status == ZN_NO_ROOM) diag(check->diags, .code = D_pattern_large, .at = pattern->matches_mark);
  else if (status)
    diag(check->diags, .code = D_pattern_refused, .at = pattern->matches_mark,
         .args = {arena_copy(check->arena, text, sizeof text - 1), place});
}

void check_patterns(const struct check *check) {
  for (size_t i = 1; i < check->model->patterns.count; i++) {
    const struct pattern *pattern = &check->model->patterns.items[i];
    size_t at, length;
    if (!pattern->matches) continue;
    const char *why = lint_pattern(pattern->matches, &at, &length);
    if (!why) compiles(check, pattern);
    else
      diag(check->diags, .code = D_pattern_uncommon, .at = pattern->matches_mark,
           .args = {arena_copy(check->arena, pattern->matches + at, length), characters_before(check->arena, pattern->matches, at), why});
  }
}

/* --- examples --- */

struct trial {
  struct arena *arena;
  struct diags *diags;
  const struct texts *words; /* of the languages of diagnostics */
  const struct zn_patterns *patterns;
  void *scratch;
};

static const char *reason_of(const struct trial *trial, uint32_t reason) {
  const char *key = zn_pattern_reason_code(reason);
  return arena_printf(trial->arena, "%s\x1f%s", texts_say(trial->words, "patterns", key, 0), texts_say(trial->words, "patterns", key, 1));
}

static void try_text(const struct trial *trial, zn_pattern pattern, const struct pattern_text *text, bool should_pass) {
  struct zn_pattern_result result = {.size = sizeof result};
  zn_pattern_check(trial->patterns, pattern, text->text, strlen(text->text), trial->scratch, ZN_PATTERN_SCRATCH, &result);
  if (result.reason == ZN_PATTERN_LIMIT) diag(trial->diags, .code = D_pattern_slow, .at = text->mark, .args = {text->text});
  else if (should_pass && !result.is_valid)
    diag(trial->diags, .code = D_pattern_fails, .at = text->mark, .args = {text->text, reason_of(trial, result.reason)});
  else if (!should_pass && result.is_valid) diag(trial->diags, .code = D_pattern_passes, .at = text->mark, .args = {text->text});
}

void check_pattern_texts(struct arena *arena, struct diags *diags, const struct model *model, const void *image, size_t length) {
  const struct zn_book *book;
  struct trial trial = {.arena = arena, .diags = diags, .words = texts_read(arena, (const char *const[]){"en", "zh-CN"}, 2),
                        .scratch = arena_take(arena, ZN_PATTERN_SCRATCH)};
  if (model->patterns.count < 2 || zn_open(image, length, &book)) return;
  size_t size = zn_patterns_size(book);
  if (zn_patterns_make(book, arena_take(arena, size), size, &trial.patterns)) return; /* refused by check_patterns, if at all */
  for (size_t i = 1; i < model->patterns.count; i++) {
    const struct pattern *pattern = &model->patterns.items[i];
    for (size_t t = 0; t < pattern->valid.count; t++) try_text(&trial, (zn_pattern)i, &pattern->valid.items[t], true);
    for (size_t t = 0; t < pattern->invalid.count; t++) try_text(&trial, (zn_pattern)i, &pattern->invalid.items[t], false);
  }
}
