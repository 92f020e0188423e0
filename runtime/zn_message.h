/* zn_message.h: the texts that a table image holds beside those of its book: sentences of answers, and words for a screen. Their order is that of
 * ZN_SECTION_MESSAGES, so that a new one changes the format. */
#ifndef ZN_MESSAGE_H
#define ZN_MESSAGE_H

/* Why a certificate cannot be renewed, in the order of enum zn_renewal_reason; its code is the key without "renew-". {day}: the day on
 * which it becomes valid, on which the window opens, on which it closed. */
#define ZN_RENEWAL_MESSAGES(X) \
  X(RENEW_BAD_VALIDITY, "renew-bad-validity") X(RENEW_WRONG_ISSUER, "renew-wrong-issuer") \
  X(RENEW_BAD_SIGNATURE, "renew-bad-signature") X(RENEW_REVOKED, "renew-revoked") X(RENEW_WRONG_USE, "renew-wrong-use") \
  X(RENEW_WRONG_ALGORITHM, "renew-wrong-algorithm") X(RENEW_NOT_YET_VALID, "renew-not-yet-valid") X(RENEW_TOO_EARLY, "renew-too-early")   \
  X(RENEW_TOO_LATE, "renew-too-late") X(RENEW_NO_QUOTA, "renew-no-quota") X(RENEW_ISSUER_UNKNOWN, "renew-issuer-unknown") \
  X(RENEW_ISSUERS_NOT_STATED, "renew-issuers-not-stated") X(RENEW_SIGNATURE_UNKNOWN, "renew-signature-unknown") \
  X(RENEW_REVOCATION_UNKNOWN, "renew-revocation-unknown") X(RENEW_REVOCATION_NOT_STATED, "renew-revocation-not-stated") \
  X(RENEW_USE_UNKNOWN, "renew-use-unknown") X(RENEW_ALGORITHM_UNKNOWN, "renew-algorithm-unknown") \
  X(RENEW_WINDOW_NOT_STATED, "renew-window-not-stated") X(RENEW_QUOTA_UNKNOWN, "renew-quota-unknown")

/* Message templates: compiler/texts/<tag>.yaml, overridden by the book's `messages`. The places in braces are those of the comment. */
#define ZN_MESSAGES(X) \
  X(TOO_OLD, "too-old") X(TOO_NEW, "too-new") X(EXPIRES_TOO_SOON, "expires-too-soon") X(EXPIRES_TOO_LATE, "expires-too-late") \
  X(UNDATED, "undated") X(NOT_SAME_DAY, "not-same-day") X(UNMARKED, "unmarked") X(WRONG_MAKER, "wrong-maker") \
  X(WRONG_SPEC, "wrong-spec") X(WRONG_OWNER, "wrong-owner") X(WRONG_FORM, "wrong-form") X(TOO_FEW, "too-few") \
  X(MISSING, "missing") X(NOT_DONE, "not-done") /* the reasons, in the order of enum zn_reason: {label} {need} {have} {unit} {marks}, \
  their {makers}, {specs} {forms} {party} that are asked for, {bound}: one of the two below, or nothing where it is not known, \
  {having}: what a missing piece must have, of the four below what is asked for and known */ \
  X(CHOICE, "choice")             /* none of the alternatives is at hand: {labels} */ \
  X(CHOICES, "choices")           /* too few of the alternatives are: {labels} {need} */ \
  X(POINTS_LACKING, "points")     /* {label} {need} {have} of points */ \
  X(BOUND_FROM, "bound-from") X(BOUND_UNTIL, "bound-until") /* {day}: the first, the last that is in order */ \
  X(HAVING_MARKS, "having-marks") X(HAVING_SPECS, "having-specs") /* {marks}; {specs} */ \
  X(HAVING_ISSUED, "having-issued") X(HAVING_EXPIRES, "having-expires") /* {day}: the first */ \
  X(UNIT, "unit")                 /* the default unit of a copy */ \
  X(LIST_SEPARATOR, "list-separator") X(OR_SEPARATOR, "or-separator") \
  X(ASK_CHANNEL, "ask-channel") X(ASK_REGION, "ask-region") /* questions that are about no fact */ \
  /* why a submission cannot be judged: {name}, what it says there */ \
  X(UNKNOWN, "unknown") X(BAD_JSON, "bad-json") X(BAD_JSON_AFTER, "bad-json-after") X(BAD_TYPE, "bad-type") \
  X(BAD_VALUE, "bad-value") X(BAD_DAY, "bad-day") \
  X(ABSENT, "absent") X(TWICE, "twice") /* a key that has to be there, or is there already */ \
  X(COMPUTED, "computed") /* a fact that follows from others */ \
  X(WANT_TEXT, "want-text") X(WANT_LIST, "want-list") X(WANT_OBJECT, "want-object") X(WANT_NUMBER, "want-number") \
  X(WANT_TRUTH, "want-truth") /* of a wrong type: the right one */ \
  X(NOT_IN_FORCE, "not-in-force") X(TOO_LARGE, "too-large") \
  /* what is wrong with an address, in the order of enum zn_address_reason */ \
  X(REGION_UNRESOLVED, "region-unresolved") X(CONTRADICTION, "contradiction") X(CONTRADICTS_DECLARED, "contradicts-declared") \
  X(OUTSIDE_BOOK, "outside-book") X(NO_STREET, "no-street") X(SEVERAL_ADDRESSES, "several-addresses") \
  X(CONTAINS_PHONE, "contains-phone") X(CONTAINS_URL, "contains-url") X(CONTAINS_MARKUP, "contains-markup") \
  X(FORBIDDEN_CHARACTER, "forbidden-character") X(PLACEHOLDER, "placeholder") X(TOO_SHORT, "too-short") X(TOO_LONG, "too-long") \
  X(TYPO, "typo") X(OTHER_SCRIPT, "other-script") X(REPEATED, "repeated") \
  ZN_RENEWAL_MESSAGES(X)
/* In the order of enum zn_phone_kind, of enum zn_phone_reason, and of enum zn_pattern_reason. */
#define ZN_PHONE_WORDS(X) \
  X(PHONE_NONE, "phones", "none") X(PHONE_UNKNOWN, "phones", "unknown") X(PHONE_MOBILE, "phones", "mobile") \
  X(PHONE_LANDLINE, "phones", "landline") X(PHONE_SERVICE, "phones", "service") X(PHONE_SHORT, "phones", "short") \
  X(PHONE_MULTI, "phones", "multi") X(PHONE_FOREIGN, "phones", "foreign") X(PHONE_EMPTY, "phones", "empty") \
  X(PHONE_PLACEHOLDER_NONE, "phones", "placeholder-none") X(PHONE_TOO_LONG, "phones", "too-long") \
  X(PHONE_BAD_UTF8, "phones", "bad-utf8") X(PHONE_NUL, "phones", "nul") X(PHONE_CONTROL_CHAR, "phones", "control-char") \
  X(PHONE_BIDI_CONTROL, "phones", "bidi-control") X(PHONE_ZERO_WIDTH, "phones", "zero-width") X(PHONE_MARKUP, "phones", "markup") \
  X(PHONE_MASKED, "phones", "masked") X(PHONE_LETTERS, "phones", "letters") X(PHONE_HAN_DIGITS, "phones", "han-digits") \
  X(PHONE_NON_ASCII_DIGITS, "phones", "non-ascii-digits") X(PHONE_BAD_SEPARATOR, "phones", "bad-separator") \
  X(PHONE_TRAILING_JUNK, "phones", "trailing-junk") X(PHONE_BAD_EXTENSION, "phones", "bad-extension") \
  X(PHONE_BAD_PREFIX, "phones", "bad-prefix") X(PHONE_IP_PREFIX, "phones", "ip-prefix") \
  X(PHONE_WRONG_COUNTRY, "phones", "wrong-country") X(PHONE_MISSING_TRUNK_ZERO, "phones", "missing-trunk-zero") \
  X(PHONE_TRUNK_ZERO_ON_SERVICE, "phones", "trunk-zero-on-service") X(PHONE_MISSING_AREA_CODE, "phones", "missing-area-code") \
  X(PHONE_UNKNOWN_AREA_CODE, "phones", "unknown-area-code") X(PHONE_AREA_CODE_MISMATCH, "phones", "area-code-mismatch") \
  X(PHONE_BAD_LENGTH, "phones", "bad-length") X(PHONE_BAD_LEADING_DIGIT, "phones", "bad-leading-digit") \
  X(PHONE_UNALLOCATED_PREFIX, "phones", "unallocated-prefix") X(PHONE_IOT, "phones", "iot") \
  X(PHONE_UNKNOWN_SHORT, "phones", "unknown-short") X(PHONE_RUN_TOGETHER, "phones", "run-together") \
  X(PHONE_ABBREVIATED_SECOND, "phones", "abbreviated-second") X(PHONE_LENGTH_WANTED, "phones", "length-wanted") \
  X(PHONE_WITHDRAWN_AREA_CODE, "phones", "withdrawn-area-code") X(PATTERN_TOO_LONG, "patterns", "too-long") \
  X(PATTERN_BAD_UTF8, "patterns", "bad-utf8") X(PATTERN_NO_MATCH, "patterns", "no-match") X(PATTERN_BAD_DATE, "patterns", "bad-date") \
  X(PATTERN_CHECK_DIGIT, "patterns", "check-digit") X(PATTERN_LIMIT, "patterns", "limit") X(PATTERN_VALID, "patterns", "valid") \
  X(PATTERN_NOT_VALID, "patterns", "not-valid")
/* Words that answers are made with, from the groups of the same files; a book does not override them. */
#define ZN_ANSWER_WORDS(X) \
  X(FORM_ORIGINAL, "forms", "original") X(FORM_CERTIFIED_COPY, "forms", "certified-copy") X(FORM_PHOTOCOPY, "forms", "photocopy") \
  X(FORM_ELECTRONIC, "forms", "electronic") /* in the order of enum zn_form */ \
  X(SEPARATOR, "page", "separator") X(MARK, "page", "mark") X(NESTED, "sentences", "nested") \
  X(NOTHING_NEEDED, "page", "nothing-needed") X(DATE, "page", "date") X(APPLICANT, "labels", "applicant") \
  X(DEPENDING_ON, "page", "depending-on")
/* Words for a screen: what the command `zhinan` needs, and the library never. */
#define ZN_SCREEN_WORDS(X) \
  X(KIND_PAPER, "kinds", "paper") X(KIND_IDENTITY, "kinds", "identity") X(KIND_OBJECT, "kinds", "object") \
  X(KIND_DATA, "kinds", "data") /* in the order of enum zn_document_kind */ \
  X(COLON, "page", "colon") X(SOURCE, "page", "source") X(NOTE, "page", "note") \
  X(WARNING, "page", "warning") X(PASSWORD, "page", "password") X(NOT_STATED, "page", "not-stated") X(NOTICES, "page", "notices") \
  X(CHANNELS, "page", "channels") X(IN_FORCE_FROM, "page", "in-force-from") X(IN_FORCE_UNTIL, "page", "in-force-until")   \
  X(BEFORE, "page", "before") X(MATERIALS, "page", "materials") X(STEPS, "page", "steps") X(LABEL_COUNT, "page", "label-count") \
  X(MAKER, "page", "maker") X(SHOWN, "page", "shown") X(SHARED, "page", "shared") \
  X(OPTIONAL, "page", "optional") X(LATER, "page", "later") X(ALL_OF, "page", "all-of") X(ANY_OF, "page", "any-of") \
  X(AT_LEAST, "page", "at-least") X(POINTS, "page", "points") X(HOLDS, "page", "holds") X(UNCLEAR, "page", "unclear") \
  X(COUNT_VARIES, "page", "count-varies") X(SAME_DAY, "page", "same-day") X(IF, "page", "if") X(ELSE, "page", "else") \
  X(OPEN_FROM, "page", "open-from") X(OPEN_UNTIL, "page", "open-until") X(PER, "page", "per") X(PER_EVERY, "page", "per-every") \
  X(REST_NOT_STATED, "page", "rest-not-stated") X(WAY, "page", "way") \
  X(ORDINALS, "page", "ordinals") X(NEEDS, "page", "needs") X(LINK, "page", "link") X(DONE_BY, "page", "done-by") \
  X(KIND, "page", "kind") X(FORM, "page", "form") X(DIVISION, "page", "division") X(ROW, "page", "row") \
  X(PRINTED, "page", "printed") X(ADDRESS, "page", "address") X(PHONE, "page", "phone") X(CONTACT, "page", "contact") \
  X(HOURS, "page", "hours") X(COUNTER, "page", "counter") X(PRINTED_AS, "page", "printed-as") \
  X(NOT_PUBLIC, "page", "not-public") X(USED_BY, "page", "used-by") X(OFFICES, "page", "offices") X(AMOUNT, "page", "count") \
  X(PRINTED_ON, "page", "printed-on") X(TIME, "page", "time") \
  /* bools, in the order of enum zn_verdict and enum zn_fact_type where they begin with INELIGIBLE and TYPE_BOOL */ \
  X(YES_WORDS, "screen", "yes-words") X(NO_WORDS, "screen", "no-words") X(YES, "screen", "affirmed") \
  X(NO, "screen", "denied") X(HOW_TO_ANSWER, "screen", "how-to-answer") X(ANSWER_BOOL, "screen", "answer-bool") \
  X(ANSWER_INT, "screen", "answer-int") X(ANSWER_DATE, "screen", "answer-date") \
  X(ANSWER_DIVISION, "screen", "answer-division") X(ANSWER_ONE, "screen", "answer-one") \
  X(ANSWER_SET, "screen", "answer-set") X(NOT_UNDERSTOOD, "screen", "not-understood") X(HAVE, "screen", "have") \
  X(HOW_MANY, "screen", "how-many") X(WHICH, "screen", "which") X(WITH_MARK, "screen", "with-mark") \
  X(MARK_DAY, "screen", "mark-day") X(WITH_SPEC, "screen", "with-spec") X(WHEN_ISSUED, "screen", "when-issued") \
  X(WHEN_EXPIRES, "screen", "when-expires") X(INELIGIBLE, "screen", "ineligible") \
  X(UNSATISFIED, "screen", "unsatisfied") X(UNDETERMINED, "screen", "undetermined") \
  X(SATISFIED, "screen", "satisfied") X(UNCERTAIN, "screen", "uncertain") X(TO_DO, "screen", "to-do") \
  X(OTHER_WAYS, "screen", "other-ways") X(TO_KNOW, "screen", "to-know") X(FOLLOWS, "screen", "follows") \
  X(NOT_NEEDED, "screen", "not-needed") X(ASSUMED, "screen", "assumed") X(ELIGIBLE, "page", "eligible") \
  X(OTHERWISE, "page", "otherwise") X(APPLY_INSTEAD, "page", "instead") X(GO_TO, "page", "go-to") \
  X(OPENS, "page", "opens") X(ONLY_IF, "page", "only-if") X(WORTH, "screen", "worth") \
  X(FURTHER, "screen", "further") X(CAP, "page", "cap") \
  X(COPIES_AS, "page", "count-as") X(FEES, "page", "fees") X(FREE, "page", "no-fees") X(TOTAL, "screen", "total") \
  X(OPEN_AMOUNT, "screen", "open-amount") X(PAYER, "page", "payer") X(RESULTS, "page", "results") \
  X(VALID_UNTIL, "page", "valid-until") X(VERSIONS, "screen", "versions") X(TYPE_BOOL, "screen", "type-bool") \
  X(TYPE_INT, "screen", "type-int") X(TYPE_DATE, "screen", "type-date") X(TYPE_DIVISION, "screen", "type-division") \
  X(TYPE_ENUM, "screen", "type-enum") X(TYPE_SET, "screen", "type-set") X(TYPE_AGE, "screen", "type-age") \
  X(TYPE_DERIVED, "screen", "type-derived") X(USUALLY, "screen", "usually") \
  /* renewals; verdicts in the order of enum zn_renewal_verdict */ \
  X(RENEW_NO, "renewal", "no") X(RENEW_ASK, "renewal", "ask") X(RENEW_YES, "renewal", "yes") \
  X(RENEW_REASONS, "renewal", "reasons") X(RENEW_VALID, "renewal", "valid") X(RENEW_DAYS_LEFT, "renewal", "days-left") \
  X(RENEW_DAYS_OVER, "renewal", "days-over") X(RENEW_BETWEEN, "renewal", "between") X(RENEW_FROM, "renewal", "from") \
  X(RENEW_UNTIL, "renewal", "until") X(RENEW_ADVICE, "renewal", "advice") X(RENEW_ISSUER, "renewal", "issuer") \
  X(RENEW_SUBJECT, "renewal", "subject") X(RENEW_USE, "renewal", "use") X(RENEW_SIGN, "renewal", "sign") \
  X(RENEW_ENCRYPT, "renewal", "encrypt") X(RENEW_ALGORITHM, "renewal", "algorithm") \
  X(RENEW_SIGNATURE, "renewal", "signature") X(RENEW_VERIFIED, "renewal", "verified") \
  X(RENEW_WRONG, "renewal", "wrong") X(RENEW_NOT_VERIFIED, "renewal", "not-verified") \
  X(RENEW_REVOCATION, "renewal", "revocation") X(RENEW_REVOKED_SAID, "renewal", "revoked") \
  X(RENEW_NOT_REVOKED, "renewal", "not-revoked") X(RENEW_NOT_LOOKED_UP, "renewal", "not-looked-up") \
  X(RENEW_WINDOW, "renewal", "window") X(RENEW_CALENDAR_OPENS, "renewal", "calendar-opens") \
  X(RENEW_CALENDAR_EXPIRES, "renewal", "calendar-expires") \
  X(ADDRESS_OK, "places", "ok") X(ADDRESS_AMBIGUOUS, "places", "ambiguous") X(ADDRESS_WRONG, "places", "wrong") /* enum zn_address_verdict */ \
  X(CANDIDATES, "places", "candidates") X(REST, "places", "rest") X(PART, "places", "part") \
  X(WHY_SAME, "places", "same") X(WHY_INSIDE, "places", "inside") X(WHY_PREFECTURE, "places", "prefecture") \
  X(WHY_ASSIGNED, "places", "assigned") X(WHY_NEAREST, "places", "nearest") /* in the order of enum zn_why */ \
  X(KM, "places", "km") X(KM_BY_ROAD, "places", "km-by-road") X(OPEN_NOW, "places", "open") X(CLOSED_NOW, "places", "closed") \
  X(OWN_OFFICE, "places", "own") X(ONLY_WHERE, "places", "only-where") X(NO_OFFICE, "places", "no-office")   \
  X(NO_OPEN_OFFICE, "places", "no-open-office") X(NO_DIVISION, "places", "no-division") X(KM_TO_SEATS, "places", "km-to-seats") \
  X(VISITS, "page", "visits") X(DELIVERY, "page", "delivery") X(COMPLAINTS, "page", "complaints") \
  X(LEGAL_BASIS, "page", "legal-basis") \
  X(HOW_CODE, "places", "how-code") X(HOW_FULL, "places", "how-full") X(HOW_SHORT, "places", "how-short") \
  X(HOW_OTHER, "places", "how-other") X(HOW_PINYIN, "places", "how-pinyin") X(HOW_OLD, "places", "how-old") \
  X(HOW_INITIALS, "places", "how-initials") X(HOW_SEAT, "places", "how-seat") X(HOW_UNIT, "places", "how-unit") \
  X(HOW_PREFIX, "places", "how-prefix") X(HOW_TYPO, "places", "how-typo") /* in the order of enum zn_how */
#define ZN_WORDS(X) ZN_PHONE_WORDS(X) ZN_ANSWER_WORDS(X) ZN_SCREEN_WORDS(X)
enum zn_message {
  ZN_MESSAGE_NONE,
#define X(name, key) ZN_MESSAGE_##name,
  ZN_MESSAGES(X)
#undef X
  ZN_MESSAGE_FIRST_WORD,
  ZN_MESSAGE_LAST = ZN_MESSAGE_FIRST_WORD - 1, /* that a book may override */
#define X(name, group, key) ZN_MESSAGE_##name,
  ZN_WORDS(X)
#undef X
  ZN_MESSAGE_COUNT
};

#endif
