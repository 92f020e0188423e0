/* check_renewals.c: tells what renewals leave open, and advice that nobody is given. Assumes a sound book. */
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

void check_renewals(const struct check *check) {
  for (size_t i = 1; i < check->model->renewals.count; i++) {
    check_stated(check, &check->model->renewals.items[i]);
    check_advice(check, &check->model->renewals.items[i]);
  }
}
