/* check_pinyin.c: holds the pinyin of divisions, documents and businesses against the characters of their names. May be given a book with errors. */
#include "check.h"
#include "pinyin.h"

static void check_one(const struct check *check, const struct pinyin_said *said, const char *name) {
  struct pinyin pinyin;
  size_t count = said->text && name ? pinyin_signs(name) : 0;
  if (!count || count >= pinyin_max || pinyin_divide(said->text, count, &pinyin)) return;
  diag(check->diags, .code = D_pinyin_syllables, .at = said->mark, .args = {said->text, arena_printf(check->arena, "%zu", count), name});
}

/* A version that keeps the title of the one before it keeps its pinyin, which is told once. */
static void check_business(const struct check *check, const struct business *business) {
  check_one(check, &business->pinyin, business->title.in[0]);
  size_t line = business->pinyin.mark.line;
  for (size_t i = 0; i < business->versions.count; line = business->versions.items[i++]->pinyin.mark.line)
    if (business->versions.items[i]->pinyin.mark.line != line)
      check_one(check, &business->versions.items[i]->pinyin, business->versions.items[i]->title.in[0]);
}

void check_pinyin(const struct check *check) {
  const struct model *model = check->model;
  for (size_t i = 1; i < model->divisions.count; i++) check_one(check, &model->divisions.items[i].pinyin, model->divisions.items[i].name.in[0]);
  for (size_t i = 1; i < model->documents.count; i++) check_one(check, &model->documents.items[i].pinyin, model->documents.items[i].name.in[0]);
  for (size_t i = 1; i < model->businesses.count; i++) check_business(check, &model->businesses.items[i]);
}
