/* check_renewals.c: tells what renewals leave open, advice that nobody is given, and windows that are always open. Assumes a sound book. */
#include "check.h"
#include "words.h"

static void check_stated(const struct check *check, const struct renewal *renewal) {
  const struct { bool open; enum word word;
  } parts[] = {{!renewal->window_stated, word_the_window},
               {!renewal->issuers_stated, word_the_issuers},
               {renewal->signature == ZN_NEED_NOT_STATED, word_the_signature},
               {renewal->revocation == ZN_NEED_NOT_STATED, word_the_revocation},
               {renewal->quota == ZN_NEED_NOT_STATED, word_the_quota}};
  const char *english = NULL, *chinese = NULL;
  for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
    if (!parts[i].open) continue;
    english = english ? arena_printf(check->arena, "%s, %s", english, word_in(parts[i].word, false)) : word_in(parts[i].word, false);
    chinese = chinese ? arena_printf(check->arena, "%s、%s", chinese, word_in(parts[i].word, true)) : word_in(parts[i].word, true);
  }
  if (english) diag(check->diags, .code = D_renewal_not_stated, .at = renewal->record.id_mark,
                    .args = {renewal->record.id, arena_printf(check->arena, DIAG_BOTH("%s", "%s"), english, chinese)});
}

static void check_advice(const struct check *check, const struct renewal *renewal) {
  uint32_t possible = renewal_reasons(renewal), said = 0;
  for (size_t i = 0; i < renewal->advice.count; i++) {
    const struct advice *advice = &renewal->advice.items[i];
    if (!(advice->reasons & possible & ~said)) diag(check->diags, .code = D_advice_idle, .at = advice->mark, .args = {renewal->record.id});
    said |= advice->reasons;
  }
}

/* --- windows and terms --- */

/* How long a result is valid, counted from today or from the same day as the window; unit 0: not said so. */
static struct period term_of(const struct result *result, uint32_t base) {
  bool is_counted = result->has_until && (result->until.base == ZN_SLOT_TODAY || result->until.base == base);
  return is_counted ? (struct period){result->until.number, result->until.unit} : result->valid;
}

/* Whether what begins on some day is inside its own window on that day: months are as long as they are somewhere in the calendar. */
static bool is_open_at_once(struct period term, const struct day_sum *opens) {
  for (zn_day day = zn_day_from(2023, 1, 1); day < zn_day_from(2025, 1, 1); day++)
    if (zn_day_add(zn_day_add(day, term.number, term.unit), opens->number, opens->unit) <= day) return true;
  return false;
}

/* An edge of a window: it opens so long before a date that what the business gives is valid for no longer. */
static void check_opening(const struct check *check, const struct business *business, const struct cond *edge) {
  if (edge->kind != cond_day || edge->relation != ZN_CODE_FROM || edge->day.base < ZN_SLOT_FACTS || !edge->day.unit) return;
  for (size_t i = 0; i < business->results.count; i++) {
    const struct result *result = &business->results.items[i];
    struct period term = term_of(result, edge->day.base);
    if (!term.unit || term.number <= 0 || !is_open_at_once(term, &edge->day)) continue;
    diag(check->diags, .code = D_window_always_open, .at = edge->mark, .also = result->record.mark);
    return;
  }
}

static void check_windows(const struct check *check, const struct business *business) {
  for (size_t i = 0; i < business->eligible.count; i++) {
    const struct cond *must = business->eligible.items[i].must;
    if (!must || must->kind != cond_all) continue;
    for (size_t j = 0; j < must->children.count; j++) check_opening(check, business, must->children.items[j]);
  }
  for (size_t i = 0; i < business->versions.count; i++) check_windows(check, business->versions.items[i]);
}

void check_renewals(const struct check *check) {
  for (size_t i = 1; i < check->model->businesses.count; i++) check_windows(check, &check->model->businesses.items[i]);
  for (size_t i = 1; i < check->model->renewals.count; i++) {
    check_stated(check, &check->model->renewals.items[i]);
    check_advice(check, &check->model->renewals.items[i]);
  }
}
