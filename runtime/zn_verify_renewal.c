/* zn_verify_renewal.c: verifies the rules of renewals, the issuers that they name, and their advice. May assume that strings and texts
 * are verified, and that every section begins with its dummy. */
#include "zn_verify.h"

#define REASONS (((UINT32_C(1) << ZN_RENEW_REASON_COUNT) - 1) & ~UINT32_C(1))
#define ALGORITHMS (((UINT32_C(1) << ZN_ALGORITHM_COUNT) - 1) & ~UINT32_C(1))

static int issuer_ok(struct zn_check *check, const void *record, uint32_t index) {
  const struct zn_image_thing *issuer = record;
  (void)index;
  return zn_string_ok(check, issuer->id) & zn_text_ok(check, issuer->name);
}

static int advice_ok(struct zn_check *check, const void *record, uint32_t index) {
  const struct zn_image_advice *advice = record;
  (void)index;
  return ((advice->reasons & ~REASONS) == 0) & zn_text_ok(check, advice->text) &
         (advice->business <= zn_book_record(check->book)->business_count);
}

static int edge_ok(int32_t number, uint32_t unit) { return unit == 'D' || unit == 'W' || unit == 'M' || unit == 'Y' || (!unit && !number); }

/* A window that is not stated has no edges, issuers that are not stated no names. */
static int rule_ok(struct zn_check *check, const void *record, uint32_t index) {
  const struct zn_image_renewal *rule = record;
  int has_window = (rule->flags & ZN_RENEWAL_WINDOW_STATED) != 0, has_issuers = (rule->flags & ZN_RENEWAL_ISSUERS_STATED) != 0;
  (void)index;
  if (rule->flags > (ZN_RENEWAL_ISSUERS_STATED | ZN_RENEWAL_WINDOW_STATED) || has_issuers != (rule->issuer_count != 0)) return 0;
  if (!has_window && (rule->from_unit | rule->until_unit)) return 0;
  if (!zn_walk_ok(check, ZN_SECTION_LISTS, rule->issuer_first, rule->issuer_count)) return 0;
  int ok = 1;
  for (uint32_t i = 0; i < rule->issuer_count; i++)
    ok &= zn_given_ok(check, ZN_SECTION_ISSUERS, *zn_list_at(check->book, rule->issuer_first + i));
  return ok & zn_string_ok(check, rule->id) & zn_text_ok(check, rule->title) & zn_index_ok(check, ZN_SECTION_CHANNELS, rule->channel) &
         (rule->uses <= (ZN_USE_SIGN | ZN_USE_ENCRYPT)) & ((rule->algorithms & ~ALGORITHMS) == 0) &
         edge_ok(rule->from_number, rule->from_unit) & edge_ok(rule->until_number, rule->until_unit) &
         (rule->signature <= ZN_NEED_NOT_STATED) & (rule->revocation <= ZN_NEED_NOT_STATED) & (rule->quota <= ZN_NEED_NOT_STATED) &
         zn_run_ok(check, ZN_SECTION_ADVICE, rule->advice_first, rule->advice_count) & zn_text_ok(check, rule->window) &
         zn_string_ok(check, rule->source) & zn_text_ok(check, rule->note);
}

int zn_verify_renewals(struct zn_check *check) {
  return zn_verify_every(check, ZN_SECTION_ISSUERS, issuer_ok) && zn_verify_every(check, ZN_SECTION_ADVICE, advice_ok) &&
         zn_verify_every(check, ZN_SECTION_RENEWALS, rule_ok);
}
