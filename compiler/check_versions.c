/* check_versions.c: checks that the versions of a business follow one another without overlap and without a gap. */
#include "proofs.h"

static zn_day begins(const struct record *record) { return record->from ? record->from : record->seen; }

static const char *day_words(const struct check *check, zn_day day) {
  char *text = arena_take(check->arena, 11);
  zn_day_print(day, text);
  return text;
}

/* A version whose start is not known may have begun at once when the one before it ended. */
static void compare(const struct check *check, const struct record *before, const struct record *after) {
  zn_day starts = begins(after);
  bool overlap = before->until >= starts || begins(before) >= starts;
  if (overlap)
    diag(check->diags, .code = D_versions_overlap, .at = after->mark, .also = before->mark, .args = {day_words(check, starts)});
  else if (before->until && after->from && before->until + 1 < after->from)
    diag(check->diags, .code = D_versions_gap, .at = after->mark, .also = before->mark,
         .args = {day_words(check, before->until + 1), day_words(check, after->from - 1)});
}

void check_versions(const struct check *check) {
  for (size_t i = 1; i < check->model->businesses.count; i++) {
    const struct business *business = &check->model->businesses.items[i];
    const struct record *before = &business->record;
    for (size_t v = 0; v < business->versions.count; v++) {
      const struct record *after = &business->versions.items[v]->record;
      compare(check, before, after);
      before = after;
    }
  }
}
