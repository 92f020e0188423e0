/* zn_codes.c: turns statuses and the values of closed enums into their kebab-case names. */
#include "zn_core.h"

#define COUNT(names) (sizeof names / sizeof *names)

const char *zn_status_code(enum zn_status status) {
  static const char *const codes[] = {
      "ok", "image-unaligned", "image-short", "image-long", "image-magic", "image-format", "image-digest", "image-section", "image-value",
      "image-foreign", "unknown-business", "unknown-document", "unknown-party", "unknown-mark", "unknown-spec", "unknown-form",
      "unknown-channel", "unknown-fact", "unknown-value", "unknown-division", "unknown-office", "unknown-key", "bad-json", "bad-type",
      "bad-value", "bad-day", "not-in-force", "too-large", "file-unreadable", "no-memory", "no-room",
      "no-numbering", "no-patterns"};
  _Static_assert(COUNT(codes) == ZN_STATUS_COUNT, "every status has a code");
  return (uint32_t)status < COUNT(codes) ? codes[status] : "unknown-status";
}

/* Names of the values from 1; null for 0, where no name stands. */
#define CODES(function, count, ...)                                       \
  const char *function(uint32_t value) {                                  \
    static const char *const codes[] = {NULL, __VA_ARGS__};               \
    _Static_assert(COUNT(codes) == (count), "every value has a code");    \
    return value < COUNT(codes) ? codes[value] : NULL;                    \
  }
#define X(code) code,
CODES(zn_form_code, ZN_FORM_COUNT, ZN_FORM_CODES(X))
CODES(zn_verdict_code, ZN_SATISFIED + 1, ZN_VERDICT_CODES(X))
CODES(zn_reason_code, ZN_REASON_COUNT, ZN_REASON_CODES(X))
#undef X
CODES(zn_kind_code, ZN_KIND_COUNT, "channel", "party", "mark", "spec", "document", "business", "office", "division",
      "fact", "pattern", "renewal", "issuer")
CODES(zn_document_kind_code, ZN_DOCUMENT_KIND_COUNT, "paper", "identity", "object", "data")
CODES(zn_requirement_kind_code, ZN_REQUIRE_KIND_COUNT, "document", "all-of", "any-of", "at-least", "points", "not-stated", "holds",
      "unclear", "depending-on")
CODES(zn_fact_type_code, ZN_FACT_TYPE_COUNT, "bool", "int", "date", "division", "enum", "set", "age", "derived")
CODES(zn_phone_kind_code, ZN_PHONE_KIND_COUNT, "none", "unknown", "mobile", "landline", "service", "short", "multi", "foreign")
CODES(zn_phone_reason_code, ZN_PHONE_REASON_COUNT, "empty", "placeholder-none", "too-long", "bad-utf8", "nul", "control-char", "bidi-control",
      "zero-width", "markup", "masked", "letters", "han-digits", "non-ascii-digits", "bad-separator", "trailing-junk", "bad-extension", "bad-prefix",
      "ip-prefix", "wrong-country", "missing-trunk-zero", "trunk-zero-on-service", "missing-area-code", "unknown-area-code", "area-code-mismatch",
      "bad-length", "bad-leading-digit", "unallocated-prefix", "iot", "unknown-short", "run-together", "abbreviated-second")
CODES(zn_check_digit_code, ZN_CHECK_COUNT, "uscc", "gb11643", "luhn")
CODES(zn_pattern_reason_code, ZN_PATTERN_REASON_COUNT, "too-long", "bad-utf8", "no-match", "bad-date", "check-digit", "limit")
#define X(name, key) &key[sizeof "renew-" - 1],
CODES(zn_renewal_reason_code, ZN_RENEW_REASON_COUNT, ZN_RENEWAL_MESSAGES(X))
#undef X
CODES(zn_renewal_verdict_code, ZN_RENEW_YES + 1, "no", "ask", "yes")
CODES(zn_algorithm_code, ZN_ALGORITHM_COUNT, "rsa", "ec", "sm2", "other")
CODES(zn_how_code, ZN_HOW_COUNT, "code", "full", "short", "other", "pinyin", "old", "initials", "seat", "unit", "prefix", "typo")
CODES(zn_address_verdict_code, ZN_ADDRESS_VERDICT_COUNT, "ok", "ambiguous", "wrong")
CODES(zn_address_reason_code, ZN_ADDRESS_REASON_COUNT, "region-unresolved", "contradiction", "contradicts-declared", "outside-book",
      "no-street", "several-addresses", "contains-phone", "contains-url", "contains-markup", "forbidden-character", "placeholder",
      "too-short", "too-long", "typo", "other-script", "repeated")
CODES(zn_why_code, ZN_WHY_COUNT, "same", "inside", "prefecture", "assigned", "nearest")
CODES(zn_distance_code, ZN_BY_COUNT, "great-circle", "road")
