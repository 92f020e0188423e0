/* ref_renewal.c: what judging a certificate costs at least: the comparisons of one rule, written in C, with the two days that they need;
 * every reason is found, as the library finds it. */
#include "bench.h"

static int64_t day_of(int64_t seconds, int64_t offset) {
  int64_t local = seconds + offset, day = local / 86400;
  return day - (local < day * 86400);
}

uint32_t ref_renewal(const struct zn_certificate *certificate, int64_t now, int64_t offset) {
  int64_t today = day_of(now, offset), expires = day_of(certificate->not_after, offset);
  uint32_t reasons = 0;
  if (certificate->not_before > certificate->not_after) reasons |= ZN_FAULT(ZN_RENEW_BAD_VALIDITY);
  if (certificate->issuer != 1) reasons |= ZN_FAULT(certificate->issuer ? ZN_RENEW_WRONG_ISSUER : ZN_RENEW_ISSUER_UNKNOWN);
  if (certificate->signature != ZN_YES) reasons |= ZN_FAULT(certificate->signature ? ZN_RENEW_BAD_SIGNATURE : ZN_RENEW_SIGNATURE_UNKNOWN);
  if (certificate->revoked != ZN_NO) reasons |= ZN_FAULT(certificate->revoked ? ZN_RENEW_REVOKED : ZN_RENEW_REVOCATION_UNKNOWN);
  if (!(certificate->uses & ZN_USE_SIGN)) reasons |= ZN_FAULT(certificate->uses ? ZN_RENEW_WRONG_USE : ZN_RENEW_USE_UNKNOWN);
  if (certificate->algorithm != ZN_RSA && certificate->algorithm != ZN_SM2)
    reasons |= ZN_FAULT(certificate->algorithm ? ZN_RENEW_WRONG_ALGORITHM : ZN_RENEW_ALGORITHM_UNKNOWN);
  if (now < certificate->not_before) reasons |= ZN_FAULT(ZN_RENEW_NOT_YET_VALID);
  if (today < expires - 89) reasons |= ZN_FAULT(ZN_RENEW_TOO_EARLY);
  if (today > expires + 365) reasons |= ZN_FAULT(ZN_RENEW_TOO_LATE);
  if (certificate->has_quota != ZN_YES) reasons |= ZN_FAULT(certificate->has_quota ? ZN_RENEW_NO_QUOTA : ZN_RENEW_QUOTA_UNKNOWN);
  return reasons;
}
