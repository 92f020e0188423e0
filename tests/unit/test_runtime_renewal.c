/* test_runtime_renewal.c: whether a certificate can be renewed: every reason alone, every pair of reasons, the first and the last second
 * and day, the ends of the calendar, and what cannot be judged. */
#include <stdarg.h>
#include <setjmp.h>
#include <stdbool.h>
#include <stddef.h>
#include <cmocka.h>
#include <stdlib.h>
#include <string.h>
#include "image_builder.h"

enum { day_seconds = 86400, offset = 8 * 3600 };

/* 2026-11-23 00:00:00 in the book's zone, +08:00, which is the day of expiry less 10. */
static const int64_t midnight = (int64_t)(739943 - 719163) * day_seconds - offset;

enum { full = 1, silent, open_ended, months, issuers = 2 };

/* Rules that ask for everything, for nothing, that state little, and that count in months. */
static const struct zn_book *book_of(void **image) {
  struct builder *b = builder_new();
  size_t length;
  const struct zn_book *book;
  zn_text text = builder_text(b, "advice"), general = builder_text(b, "general"), late = builder_text(b, "it was {day}");
  zn_issuer ours = builder_add(b, ZN_SECTION_ISSUERS, &(struct zn_image_thing){builder_string(b, "CA"), text});
  builder_add(b, ZN_SECTION_ISSUERS, &(struct zn_image_thing){builder_string(b, "Other CA"), text});
  uint32_t list = builder_add(b, ZN_SECTION_LISTS, &ours);
  builder_add(b, ZN_SECTION_ADVICE, &(struct zn_image_advice){ZN_FAULT(ZN_RENEW_TOO_LATE), text, 1});
  builder_add(b, ZN_SECTION_ADVICE, &(struct zn_image_advice){(ZN_FAULT(ZN_RENEW_FIRST_OPEN) - 2), general, 0});
  struct zn_image_renewal rule = {.id = builder_string(b, "full"),
                                  .flags = ZN_RENEWAL_ISSUERS_STATED | ZN_RENEWAL_WINDOW_STATED,
                                  .issuer_first = list,
                                  .issuer_count = 1,
                                  .uses = ZN_USE_SIGN,
                                  .algorithms = 1u << ZN_RSA | 1u << ZN_SM2,
                                  .from_number = -89,
                                  .from_unit = 'D',
                                  .until_number = 365,
                                  .until_unit = 'D',
                                  .signature = ZN_NEED,
                                  .revocation = ZN_NEED,
                                  .quota = ZN_NEED,
                                  .advice_first = 1,
                                  .advice_count = 2};
  builder_add(b, ZN_SECTION_RENEWALS, &rule);
  builder_add(b, ZN_SECTION_RENEWALS, &(struct zn_image_renewal){.id = builder_string(b, "silent"), .signature = ZN_NEED_NOT_STATED,
                                                                 .revocation = ZN_NEED_NOT_STATED, .quota = ZN_NEED_NOT_STATED});
  builder_add(b, ZN_SECTION_RENEWALS,
              &(struct zn_image_renewal){.id = builder_string(b, "open"),
                                         .flags = ZN_RENEWAL_ISSUERS_STATED | ZN_RENEWAL_WINDOW_STATED,
                                         .issuer_first = list,
                                         .issuer_count = 1});
  rule.id = builder_string(b, "months"), rule.from_number = -1, rule.from_unit = 'M', rule.until_number = 1, rule.until_unit = 'Y';
  builder_add(b, ZN_SECTION_RENEWALS, &rule);
  builder_business(b, "instead", 0, 0);
  builder_group(b, NULL, ZN_REQUIRE_ALL, 0);
  builder_end(b);
  *(zn_text *)builder_record(b, ZN_SECTION_MESSAGES, ZN_MESSAGE_RENEW_TOO_LATE) = late;
  *(zn_text *)builder_record(b, ZN_SECTION_MESSAGES, ZN_MESSAGE_RENEW_TOO_EARLY) = builder_text(b, "{day} it is, {day}");
  *(zn_text *)builder_record(b, ZN_SECTION_MESSAGES, ZN_MESSAGE_RENEW_NOT_YET_VALID) = builder_text(b, "{day");
  *(zn_text *)builder_record(b, ZN_SECTION_MESSAGES, ZN_MESSAGE_DATE) = builder_text(b, "{day}.{month}.{year}{none}");
  *image = builder_image(b, &length);
  assert_int_equal(zn_open(*image, length, &book), ZN_OK);
  return book;
}

static int set_up(void **state) { return book_of(state), 0; }
static int tear_down(void **state) { return free(*state), 0; }

/* Everything in order: today is ten days before the day of expiry. */
static struct zn_certificate good(void) {
  return (struct zn_certificate){.size = sizeof(struct zn_certificate),
                                 .issuer = 1,
                                 .not_before = midnight - 355 * (int64_t)day_seconds,
                                 .not_after = midnight + 11 * (int64_t)day_seconds - 1,
                                 .uses = ZN_USE_SIGN | ZN_USE_ENCRYPT,
                                 .algorithm = ZN_SM2,
                                 .signature = ZN_YES,
                                 .revoked = ZN_NO,
                                 .has_quota = ZN_YES};
}

static struct zn_renewal_answer judge(const struct zn_book *book, zn_renewal rule, struct zn_certificate certificate, int64_t now) {
  struct zn_renewal_answer answer = {.size = sizeof answer};
  assert_int_equal(zn_renewal_check(book, rule, &certificate, now, &answer), ZN_OK);
  return answer;
}

static void in_order(void **state) {
  struct zn_renewal_answer answer = judge(*state, full, good(), midnight);
  assert_int_equal(answer.verdict, ZN_RENEW_YES);
  assert_int_equal(answer.reasons | answer.reason | answer.instead, 0);
  assert_int_equal(answer.days_left, 10);
  assert_int_equal(answer.opens, answer.expires - 89);
  assert_int_equal(answer.closes, answer.expires + 365);
  assert_int_equal(answer.today, zn_day_from(2026, 11, 23));
  assert_int_equal(answer.begins, 0);
  assert_int_equal(zn_book_day(*state, good().not_before), zn_day_from(2025, 12, 3));
}

/* --- every reason, and every pair --- */

/* What gives one reason; some cannot stand together, since they are about one fact. */
static const struct cause {
  enum zn_renewal_reason reason;
  char about; /* the fact that it is about: validity, issuer, signature, revocation, use, algorithm, window, quota */
} causes[] = {{ZN_RENEW_BAD_VALIDITY, 'v'},       {ZN_RENEW_WRONG_ISSUER, 'i'},
              {ZN_RENEW_BAD_SIGNATURE, 's'},      {ZN_RENEW_REVOKED, 'r'},
              {ZN_RENEW_WRONG_USE, 'u'},          {ZN_RENEW_WRONG_ALGORITHM, 'a'},
              {ZN_RENEW_NOT_YET_VALID, 'v'},      {ZN_RENEW_TOO_EARLY, 'w'},
              {ZN_RENEW_TOO_LATE, 'w'},           {ZN_RENEW_NO_QUOTA, 'q'},
              {ZN_RENEW_ISSUER_UNKNOWN, 'i'},     {ZN_RENEW_SIGNATURE_UNKNOWN, 's'},
              {ZN_RENEW_REVOCATION_UNKNOWN, 'r'}, {ZN_RENEW_USE_UNKNOWN, 'u'},
              {ZN_RENEW_ALGORITHM_UNKNOWN, 'a'},  {ZN_RENEW_QUOTA_UNKNOWN, 'q'}};
enum { cause_count = sizeof causes / sizeof *causes };

static void apply(enum zn_renewal_reason reason, struct zn_certificate *c, int64_t *now) {
  switch (reason) {
    case ZN_RENEW_BAD_VALIDITY: c->not_before = c->not_after + 1, *now = c->not_before; break; /* a day late at most: in the window */
    case ZN_RENEW_WRONG_ISSUER: c->issuer = ZN_ISSUER_OTHER; break;
    case ZN_RENEW_BAD_SIGNATURE: c->signature = ZN_NO; break;
    case ZN_RENEW_REVOKED: c->revoked = ZN_YES; break;
    case ZN_RENEW_WRONG_USE: c->uses = ZN_USE_ENCRYPT; break;
    case ZN_RENEW_WRONG_ALGORITHM: c->algorithm = ZN_EC; break;
    case ZN_RENEW_NOT_YET_VALID: c->not_before = *now + 1; break;
    case ZN_RENEW_TOO_EARLY: c->not_after += 80 * (int64_t)day_seconds; break;
    case ZN_RENEW_TOO_LATE: c->not_after -= 376 * (int64_t)day_seconds, c->not_before -= 376 * (int64_t)day_seconds; break;
    case ZN_RENEW_NO_QUOTA: c->has_quota = ZN_NO; break;
    case ZN_RENEW_ISSUER_UNKNOWN: c->issuer = 0; break;
    case ZN_RENEW_SIGNATURE_UNKNOWN: c->signature = ZN_NOT_KNOWN; break;
    case ZN_RENEW_REVOCATION_UNKNOWN: c->revoked = ZN_NOT_KNOWN; break;
    case ZN_RENEW_USE_UNKNOWN: c->uses = 0; break;
    case ZN_RENEW_ALGORITHM_UNKNOWN: c->algorithm = 0; break;
    default: c->has_quota = ZN_NOT_KNOWN; break;
  }
}

static uint32_t verdict_of(enum zn_renewal_reason reason) { return reason < ZN_RENEW_FIRST_OPEN ? ZN_RENEW_NO : ZN_RENEW_ASK; }

static void alone(void **state) {
  for (size_t i = 0; i < cause_count; i++) {
    struct zn_certificate certificate = good();
    int64_t now = midnight;
    apply(causes[i].reason, &certificate, &now);
    struct zn_renewal_answer answer = judge(*state, full, certificate, now);
    assert_int_equal(answer.reasons, ZN_FAULT(causes[i].reason));
    assert_int_equal(answer.reason, causes[i].reason);
    assert_int_equal(answer.verdict, verdict_of(causes[i].reason));
    assert_int_equal(answer.instead, causes[i].reason == ZN_RENEW_TOO_LATE);
  }
}

/* The order of the reasons decides; what leaves it open never hides what stands against it. */
static void pairs(void **state) {
  size_t count = 0;
  for (size_t i = 0; i < cause_count; i++)
    for (size_t j = i + 1; j < cause_count; j++) {
      bool of_time = causes[i].about == 'v' && causes[j].about == 'w'; /* see turned_in_time; and whoever is late was valid */
      if (causes[i].about == causes[j].about) continue;
      if (of_time && (causes[i].reason == ZN_RENEW_BAD_VALIDITY || causes[j].reason == ZN_RENEW_TOO_LATE)) continue;
      struct zn_certificate certificate = good();
      int64_t now = midnight;
      apply(causes[i].reason, &certificate, &now), apply(causes[j].reason, &certificate, &now);
      struct zn_renewal_answer answer = judge(*state, full, certificate, now);
      enum zn_renewal_reason first = causes[i].reason < causes[j].reason ? causes[i].reason : causes[j].reason;
      assert_int_equal(answer.reasons, ZN_FAULT(causes[i].reason) | ZN_FAULT(causes[j].reason));
      assert_int_equal(answer.reason, first);
      assert_int_equal(answer.verdict, verdict_of(first));
      count++;
    }
  assert_int_equal(count, cause_count * (cause_count - 1) / 2 - 8 - 3);
}

/* Those of time that can stand together all the same: turned dates before and behind a window. */
static void turned_in_time(void **state) {
  struct zn_certificate certificate = good();
  certificate.not_before = certificate.not_after + 1;
  assert_int_equal(judge(*state, full, certificate, midnight).reasons, ZN_FAULT(ZN_RENEW_BAD_VALIDITY) | ZN_FAULT(ZN_RENEW_NOT_YET_VALID));
  assert_int_equal(judge(*state, full, certificate, midnight - 100 * (int64_t)day_seconds).reasons,
                   ZN_FAULT(ZN_RENEW_BAD_VALIDITY) | ZN_FAULT(ZN_RENEW_NOT_YET_VALID) | ZN_FAULT(ZN_RENEW_TOO_EARLY));
  assert_int_equal(judge(*state, full, certificate, midnight + 400 * (int64_t)day_seconds).reasons,
                   ZN_FAULT(ZN_RENEW_BAD_VALIDITY) | ZN_FAULT(ZN_RENEW_TOO_LATE));
}

static void not_stated(void **state) {
  struct zn_renewal_answer answer = judge(*state, silent, good(), midnight);
  assert_int_equal(answer.reasons, ZN_FAULT(ZN_RENEW_ISSUERS_NOT_STATED) | ZN_FAULT(ZN_RENEW_WINDOW_NOT_STATED));
  assert_int_equal(answer.verdict, ZN_RENEW_ASK);
  assert_int_equal(answer.opens | answer.closes, 0);
  struct zn_certificate unknown = {.size = sizeof unknown, .not_before = 0, .not_after = midnight};
  answer = judge(*state, silent, unknown, midnight);
  assert_int_equal(answer.reasons, ZN_FAULT(ZN_RENEW_ISSUERS_NOT_STATED) | ZN_FAULT(ZN_RENEW_WINDOW_NOT_STATED) |
                                       ZN_FAULT(ZN_RENEW_SIGNATURE_UNKNOWN) | ZN_FAULT(ZN_RENEW_REVOCATION_NOT_STATED) |
                                       ZN_FAULT(ZN_RENEW_QUOTA_UNKNOWN));
  /* a rule that asks for nothing takes what is not known, but not what is known to be wrong */
  unknown.issuer = 1;
  assert_int_equal(judge(*state, open_ended, unknown, midnight * 2).verdict, ZN_RENEW_YES);
  unknown.signature = ZN_NO;
  assert_int_equal(judge(*state, open_ended, unknown, midnight).reason, ZN_RENEW_BAD_SIGNATURE);
  unknown.signature = ZN_NOT_KNOWN, unknown.revoked = ZN_YES;
  assert_int_equal(judge(*state, open_ended, unknown, midnight).reason, ZN_RENEW_REVOKED);
}

/* --- time --- */

static void seconds(void **state) {
  struct zn_certificate c = good();
  const int64_t first = midnight + (10 - 89) * (int64_t)day_seconds, last = midnight + (10 + 365 + 1) * (int64_t)day_seconds - 1;
  const struct { int64_t now; enum zn_renewal_reason reason; int32_t left;
  } rows[] = {{c.not_before, ZN_RENEW_TOO_EARLY, 365},
              {c.not_before - 1, ZN_RENEW_NOT_YET_VALID, 366},
              {first - 1, ZN_RENEW_TOO_EARLY, 90},
              {first, 0, 89},
              {first + 1, 0, 89},
              {c.not_after - 1, 0, 0},
              {c.not_after, 0, 0},
              {c.not_after + 1, 0, -1},
              {last, 0, -365},
              {last + 1, ZN_RENEW_TOO_LATE, -366}};
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    struct zn_renewal_answer answer = judge(*state, full, c, rows[i].now);
    assert_int_equal(answer.reason, rows[i].reason);
    assert_int_equal(answer.days_left, rows[i].left);
  }
  c.not_before = midnight + 5; /* valid within the window, to the second */
  assert_int_equal(judge(*state, full, c, midnight + 4).reasons, ZN_FAULT(ZN_RENEW_NOT_YET_VALID));
  assert_int_equal(judge(*state, full, c, midnight + 5).verdict, ZN_RENEW_YES);
  c.not_before = c.not_after; /* a single second */
  assert_int_equal(judge(*state, full, c, c.not_after).verdict, ZN_RENEW_YES);
}

/* The end of a month, and the day of expiry by the book's offset: 16:00 UTC is the next day. */
static void days(void **state) {
  struct zn_certificate c = good();
  c.not_after = (int64_t)(zn_day_from(2028, 3, 31) - zn_day_from(1970, 1, 1)) * day_seconds + 15 * 3600 + 3599;
  struct zn_renewal_answer answer = judge(*state, months, c, midnight);
  assert_int_equal(answer.expires, zn_day_from(2028, 3, 31));
  assert_int_equal(answer.opens, zn_day_from(2028, 2, 29));
  assert_int_equal(answer.closes, zn_day_from(2029, 3, 31));
  c.not_after++;
  answer = judge(*state, months, c, midnight);
  assert_int_equal(answer.expires, zn_day_from(2028, 4, 1));
  assert_int_equal(answer.opens, zn_day_from(2028, 3, 1));
  c.not_after = (int64_t)(zn_day_from(2028, 2, 29) - zn_day_from(1970, 1, 1)) * day_seconds;
  assert_int_equal(judge(*state, months, c, midnight).closes, zn_day_from(2029, 2, 28));
}

static void ends_of_time(void **state) {
  const int64_t moments[] = {
      INT64_MIN,    INT64_MIN + 1,         -62135596800 - 1,          -62135596800, -62135596800 - offset, -1,       0, 1,
      253402300799, 253402300799 - offset, 253402300799 - offset + 1, 253402300800, INT64_MAX - 1,         INT64_MAX};
  enum { count = sizeof moments / sizeof *moments };
  for (size_t i = 0; i < count; i++)
    for (size_t j = 0; j < count; j++)
      for (size_t k = 0; k < count; k++) {
        struct zn_certificate c = good();
        c.not_before = moments[i], c.not_after = moments[j];
        struct zn_renewal_answer answer = judge(*state, months, c, moments[k]);
        assert_true(answer.today >= 1 && answer.today <= ZN_DAY_LAST && answer.expires >= 1 && answer.expires <= ZN_DAY_LAST);
        assert_true(answer.opens >= 1 && answer.closes <= ZN_DAY_LAST && answer.days_left == answer.expires - answer.today);
        assert_int_equal(!!(answer.reasons & ZN_FAULT(ZN_RENEW_BAD_VALIDITY)), moments[i] > moments[j]);
        assert_int_equal(!!(answer.reasons & ZN_FAULT(ZN_RENEW_NOT_YET_VALID)), moments[k] < moments[i]);
      }
  struct zn_certificate endless = good();
  endless.not_after = 253402300799; /* 9999-12-31 23:59:59 UTC, RFC 5280's "no end", is the last day there is */
  assert_int_equal(judge(*state, full, endless, midnight).expires, ZN_DAY_LAST);
  assert_int_equal(judge(*state, full, endless, midnight).reason, ZN_RENEW_TOO_EARLY);
  assert_int_equal(judge(*state, full, endless, 253402300799).verdict, ZN_RENEW_YES);
}

/* --- the rest --- */

static void refused(void **state) {
  const struct zn_book *book = *state;
  struct zn_renewal_answer answer = {.size = sizeof answer}, small = {.size = 4};
  struct zn_certificate c = good(), bad[] = {c, c, c, c, c, c, c};
  bad[0].size = 4, bad[1].issuer = issuers + 1, bad[2].uses = 4, bad[3].algorithm = ZN_ALGORITHM_COUNT, bad[4].signature = 3,
  bad[5].revoked = 3, bad[6].has_quota = 3;
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
    assert_int_equal(zn_renewal_check(book, full, &bad[i], midnight, &answer), ZN_BAD_VALUE);
  assert_int_equal(zn_renewal_check(book, 0, &c, midnight, &answer), ZN_BAD_VALUE);
  assert_int_equal(zn_renewal_check(book, months + 1, &c, midnight, &answer), ZN_BAD_VALUE);
  assert_int_equal(zn_renewal_check(book, full, &c, midnight, &small), ZN_BAD_VALUE);
  c.issuer = ZN_ISSUER_OTHER;
  assert_int_equal(zn_renewal_check(book, full, &c, midnight, &answer), ZN_OK);
  c.issuer = issuers; /* one that the book names, but not this rule */
  assert_int_equal(judge(book, full, c, midnight).reason, ZN_RENEW_WRONG_ISSUER);
}

static void words(void **state) {
  const struct zn_book *book = *state;
  char text[64];
  struct zn_renewal_answer answer = {
      .reason = ZN_RENEW_TOO_LATE, .closes = zn_day_from(2027, 12, 3), .opens = zn_day_from(2026, 9, 5), .begins = 1};
  assert_int_equal(zn_renewal_text(book, &answer, 0, text, sizeof text), 17);
  assert_string_equal(text, "it was 03.12.2027");
  assert_int_equal(zn_renewal_text(book, &answer, 0, text, 17), 17);
  assert_string_equal(text, "");
  assert_int_equal(zn_renewal_text(book, &answer, 0, NULL, 0), 17);
  answer.reason = ZN_RENEW_TOO_EARLY;
  zn_renewal_text(book, &answer, 0, text, sizeof text);
  assert_string_equal(text, "05.09.2026 it is, 05.09.2026");
  answer.reason = ZN_RENEW_NOT_YET_VALID;
  zn_renewal_text(book, &answer, 0, text, sizeof text);
  assert_string_equal(text, "01.01.0001");
  answer.reason = 0;
  assert_int_equal(zn_renewal_text(book, &answer, 0, text, sizeof text), 0);
  assert_string_equal(zn_renewal_advice(book, full, ZN_RENEW_TOO_LATE, 0), "advice");
  assert_string_equal(zn_renewal_advice(book, full, ZN_RENEW_REVOKED, 0), "general");
  assert_string_equal(zn_renewal_advice(book, full, ZN_RENEW_QUOTA_UNKNOWN, 0), "");
  assert_string_equal(zn_renewal_advice(book, full, 0, 0), "");
  assert_string_equal(zn_renewal_advice(book, full, ZN_RENEW_REASON_COUNT, 0), "");
  assert_string_equal(zn_renewal_advice(book, months + 1, 1, 0), "");
}

static void shown(void **state) {
  const struct zn_book *book = *state;
  struct zn_renewal_info info = {.size = sizeof info};
  assert_int_equal(zn_renewal_info(book, full, 0, &info), 1);
  assert_true(info.issuers_stated && info.window_stated && info.issuer_count == 1 && info.from_number == -89 && info.until_unit == 'D');
  assert_int_equal(zn_renewal_issuer(book, full, 0), 1);
  assert_int_equal(zn_renewal_issuer(book, full, 1) | zn_renewal_issuer(book, 0, 0) | zn_renewal_issuer(book, months + 1, 0), 0);
  assert_int_equal(zn_renewal_info(book, months + 1, 0, &info), 0);
  assert_int_equal(info.size, sizeof info);
  assert_string_equal(zn_renewal_reason_code(ZN_RENEW_BAD_VALIDITY), "bad-validity");
  assert_string_equal(zn_renewal_reason_code(ZN_RENEW_QUOTA_UNKNOWN), "quota-unknown");
  assert_null(zn_renewal_reason_code(0));
  assert_int_equal(zn_find(book, ZN_KIND_ISSUER, "Other CA", 8), 2);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(in_order),       cmocka_unit_test(alone),        cmocka_unit_test(pairs),
                                     cmocka_unit_test(turned_in_time), cmocka_unit_test(not_stated),   cmocka_unit_test(seconds),
                                     cmocka_unit_test(days),           cmocka_unit_test(ends_of_time), cmocka_unit_test(refused),
                                     cmocka_unit_test(words),          cmocka_unit_test(shown)};
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
