/* check_renewals.c: tells what renewals leave open, and advice that nobody is given. Assumes a sound book. */
#include "check.h"
#include "words.h"

/* The reasons that may be given by a rule. What is wrong with the certificate itself is always one. */
static uint32_t reasons_possible(const struct renewal *renewal) {
  const struct { bool is; enum zn_renewal_reason reason; } possible[] = {
      {true, ZN_RENEW_BAD_VALIDITY}, {true, ZN_RENEW_BAD_SIGNATURE}, {true, ZN_RENEW_REVOKED}, {true, ZN_RENEW_NOT_YET_VALID},
      {renewal->issuers_stated, ZN_RENEW_WRONG_ISSUER}, {renewal->issuers_stated, ZN_RENEW_ISSUER_UNKNOWN}, {!renewal->issuers_stated, ZN_RENEW_ISSUERS_NOT_STATED},
      {renewal->uses, ZN_RENEW_WRONG_USE}, {renewal->uses, ZN_RENEW_USE_UNKNOWN}, {renewal->algorithms, ZN_RENEW_WRONG_ALGORITHM},
      {renewal->algorithms, ZN_RENEW_ALGORITHM_UNKNOWN}, {renewal->from.unit, ZN_RENEW_TOO_EARLY}, {renewal->until.unit, ZN_RENEW_TOO_LATE},
      {!renewal->window_stated, ZN_RENEW_WINDOW_NOT_STATED}, {renewal->signature, ZN_RENEW_SIGNATURE_UNKNOWN}, {renewal->quota, ZN_RENEW_NO_QUOTA},
      {renewal->quota, ZN_RENEW_QUOTA_UNKNOWN}, {renewal->revocation == ZN_NEED, ZN_RENEW_REVOCATION_UNKNOWN},
      {renewal->revocation == ZN_NEED_NOT_STATED, ZN_RENEW_REVOCATION_NOT_STATED}};
  uint32_t reasons = 0;
  for (size_t i = 0; i < sizeof possible / sizeof *possible; i++)
    if (possible[i].is) reasons |= ZN_FAULT(possible[i].reason);
  return reasons;
}

static void check_stated(const struct check *check, const struct renewal *renewal) {
  const struct { bool open; enum word word; } parts[] = {
      {!renewal->window_stated, word_the_window}, {!renewal->issuers_stated, word_the_issuers}, {renewal->signature == ZN_NEED_NOT_STATED, word_the_signature},
      {renewal->revocation == ZN_NEED_NOT_STATED, word_the_revocation}, {renewal->quota == ZN_NEED_NOT_STATED, word_the_quota}};
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
  uint32_t possible = reasons_possible(renewal), said = 0;
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
