/* check_numbering.c: checks that a numbering plan leads every number to one rule, that its numbers fit E.164, and that divisions name areas
 * of it. */
#include <string.h>

#include "check.h"
#include "number_trie.h"
#include "words.h"
#include "zn_utf8.h"

enum { e164_max = 15 };

static void clash(void *context, uint32_t rule, struct mark at, const char *digits, uint32_t other) {
  const struct check *check = context;
  struct mark there = number_rule_mark(&check->model->numberings.items[1], other);
  if (rule != other) diag(check->diags, .code = D_start_twice, .at = at, .also = there, .args = {digits});
  else diag(check->diags, .code = D_listed_twice, .at = at, .args = {digits});
}

static size_t longest(uint32_t lengths) {
  size_t digits = 0;
  for (size_t i = 1; i < 32; i++)
    if (lengths >> i & 1) digits = i;
  return digits;
}

static void number_fits(const struct check *check, const struct numbering *numbering, struct mark at, const char *name, size_t digits) {
  digits += strlen(numbering->country_code);
  if (digits > e164_max)
    diag(check->diags, .code = D_number_too_long, .at = at, .args = {name, arena_printf(check->arena, "%zu", digits)});
}

static void areas(const struct check *check, const struct numbering *numbering) {
  for (size_t i = 0; i < numbering->areas.count; i++) {
    const struct number_area *area = &numbering->areas.items[i];
    const char *digits = number_area_digits(numbering, area);
    if (numbering->area_trunk && (digits == area->code || !*digits))
      diag(check->diags, .code = D_area_trunk, .at = area->mark, .args = {area->code, numbering->trunk});
    number_fits(check, numbering, area->mark, area->code, strlen(digits) + longest(area->digits));
  }
}

static void ranges(const struct check *check, const struct numbering *numbering) {
  for (size_t i = 0; i < numbering->ranges.count; i++) {
    const struct number_range *range = &numbering->ranges.items[i];
    const char *first = range->starts.count ? range->starts.items[0].first : "";
    if ((range->trunk_needed || range->trunk_allowed) && !*numbering->trunk)
      diag(check->diags, .code = D_no_trunk, .at = range->mark);
    number_fits(check, numbering, range->mark, first, longest(range->digits));
  }
}

/* A digit would be read as one of a number, and what says nothing could not be seen. */
static void words(const struct check *check, const struct numbering *numbering) {
  for (size_t i = 0; i < numbering->words.count; i++) {
    const struct number_word *word = &numbering->words.items[i];
    const char *at = word->text, *end = at + strlen(at);
    bool good = true;
    while (at < end) {
      uint32_t character = zn_fold(zn_utf8(&at, end));
      good = good && !(character >= '0' && character <= '9');
    }
    if (!good) diag(check->diags, .code = D_word_with_digit, .at = word->mark, .args = {word->text});
  }
}

static const char *area_meant(const struct check *check, const struct numbering *numbering, const char *code) {
  const char **codes = arena_array(check->arena, numbering->areas.count, sizeof *codes);
  for (size_t i = 0; i < numbering->areas.count; i++) codes[i] = numbering->areas.items[i].code;
  return suggest(code, codes, numbering->areas.count);
}

static void divisions(const struct check *check, const struct numbering *numbering) {
  for (size_t i = 1; i < check->model->divisions.count; i++) {
    const struct division *division = &check->model->divisions.items[i];
    if (!division->area_code || number_area_find(numbering, division->area_code)) continue;
    diag(check->diags, .code = D_unknown_name, .at = division->area_mark,
         .args = {word_both(word_area), division->area_code, area_meant(check, numbering, division->area_code)});
  }
}

void check_numbering(const struct check *check) {
  const struct model *model = check->model;
  for (size_t i = 2; i < model->numberings.count; i++)
    diag(check->diags, .code = D_too_many, .at = model->numberings.items[i].record.id_mark,
         .args = {DIAG_BOTH("numbering plans", "编号方案"), "1"});
  if (model->numberings.count < 2) return;
  const struct numbering *numbering = &model->numberings.items[1];
  number_trie_make(check->arena, numbering, clash, (void *)check);
  areas(check, numbering);
  ranges(check, numbering);
  words(check, numbering);
  divisions(check, numbering);
}
