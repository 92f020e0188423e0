/* zn_renewal.c: whether a certificate can be renewed, by a rule of the book and by what is known of the certificate. Pure: the time is
 * the caller's, days are those of the book's own offset. May assume a verified book; rule, certificate and sizes are the caller's and
 * are checked. */
#include "zn_core.h"

enum { seconds_a_day = 24 * 60 * 60, epoch = 719163 /* 1970-01-01 */ };

/* Seconds from the first day there is until 1970, in the book's own time. */
static int64_t shift_of(const struct zn_book *book) {
  return (epoch - 1) * (int64_t)seconds_a_day + zn_book_record(book)->offset_minutes * (int64_t)60;
}

/* The day of a point in time; what lies before the first or behind the last day there is, is that day. */
static zn_day day_of(int64_t seconds, int64_t shift) {
  uint64_t local = (uint64_t)seconds + (uint64_t)shift; /* beyond both ends it is too large */
  if (local < (uint64_t)ZN_DAY_LAST * seconds_a_day) return (zn_day)(local / seconds_a_day) + 1;
  return seconds < 0 ? 1 : ZN_DAY_LAST;
}

zn_day zn_book_day(const struct zn_book *book, int64_t seconds) { return day_of(seconds, shift_of(book)); }

/* --- reasons --- */

static uint32_t fault_if(uint32_t reason, int condition) { return (uint32_t)condition << reason; }

static uint32_t is_named(const struct zn_book *book, const struct zn_image_renewal *rule, zn_issuer issuer) {
  const uint32_t *named = zn_list_at(book, rule->issuer_first);
  for (uint32_t i = 0; i < rule->issuer_count; i++)
    if (named[i] == issuer) return 1;
  return 0;
}

static uint32_t about_issuer(const struct zn_book *book, const struct zn_image_renewal *rule, const struct zn_certificate *certificate) {
  if (!(rule->flags & ZN_RENEWAL_ISSUERS_STATED)) return ZN_FAULT(ZN_RENEW_ISSUERS_NOT_STATED);
  if (!certificate->issuer) return ZN_FAULT(ZN_RENEW_ISSUER_UNKNOWN);
  return fault_if(ZN_RENEW_WRONG_ISSUER, !is_named(book, rule, certificate->issuer));
}

/* By what the rule needs (enum zn_renewal_need) and what is known (enum zn_known). A signature that is wrong and a certificate that is
 * revoked count whether the rule asks or not. */
#define NEEDS(not_needed, needed, not_stated, yes, no) {{not_needed, yes, no}, {needed, yes, no}, {not_stated, yes, no}}
static uint32_t about_trust(const struct zn_image_renewal *rule, const struct zn_certificate *certificate) {
  enum { unsigned_by = ZN_FAULT(ZN_RENEW_SIGNATURE_UNKNOWN), unasked = ZN_FAULT(ZN_RENEW_REVOCATION_UNKNOWN) };
  static const uint32_t signature[][3] = NEEDS(0, unsigned_by, unsigned_by, 0, ZN_FAULT(ZN_RENEW_BAD_SIGNATURE));
  static const uint32_t revoked[][3] = NEEDS(0, unasked, ZN_FAULT(ZN_RENEW_REVOCATION_NOT_STATED), ZN_FAULT(ZN_RENEW_REVOKED), 0);
  static const uint32_t quota[][3] = {{0, 0, 0},
                                      {ZN_FAULT(ZN_RENEW_QUOTA_UNKNOWN), 0, ZN_FAULT(ZN_RENEW_NO_QUOTA)},
                                      {ZN_FAULT(ZN_RENEW_QUOTA_UNKNOWN), 0, ZN_FAULT(ZN_RENEW_NO_QUOTA)}};
  return signature[rule->signature][certificate->signature] | revoked[rule->revocation][certificate->revoked] |
         quota[rule->quota][certificate->has_quota];
}

static uint32_t about_key(const struct zn_image_renewal *rule, const struct zn_certificate *certificate) {
  uint32_t reasons = 0;
  if (rule->uses && !(certificate->uses & rule->uses)) reasons |= ZN_FAULT(certificate->uses ? ZN_RENEW_WRONG_USE : ZN_RENEW_USE_UNKNOWN);
  if (rule->algorithms && !(rule->algorithms >> certificate->algorithm & 1))
    reasons |= ZN_FAULT(certificate->algorithm ? ZN_RENEW_WRONG_ALGORITHM : ZN_RENEW_ALGORITHM_UNKNOWN);
  return reasons;
}

/* Most windows count days. */
static zn_day edge_of(zn_day expires, int32_t number, uint32_t unit) {
  if (unit != 'D') return unit ? zn_day_add(expires, number, unit) : 0;
  int64_t day = (int64_t)expires + number;
  return (zn_day)(day < 1 ? 1 : day > ZN_DAY_LAST ? ZN_DAY_LAST : day);
}

static uint32_t about_time(const struct zn_image_renewal *rule, const struct zn_certificate *certificate, int64_t now,
                           struct zn_renewal_answer *answer) {
  zn_day opens = edge_of(answer->expires, rule->from_number, rule->from_unit),
         closes = edge_of(answer->expires, rule->until_number, rule->until_unit);
  answer->opens = opens, answer->closes = closes;
  return fault_if(ZN_RENEW_BAD_VALIDITY, certificate->not_before > certificate->not_after) |
         fault_if(ZN_RENEW_NOT_YET_VALID, now < certificate->not_before) |
         fault_if(ZN_RENEW_WINDOW_NOT_STATED, !(rule->flags & ZN_RENEWAL_WINDOW_STATED)) |
         fault_if(ZN_RENEW_TOO_EARLY, answer->today < opens) | fault_if(ZN_RENEW_TOO_LATE, answer->today > closes && closes);
}

/* --- the answer --- */

static const struct zn_image_advice *advice_for(const struct zn_book *book, const struct zn_image_renewal *rule, uint32_t reason) {
  for (uint32_t i = 0; reason && i < rule->advice_count; i++) {
    const struct zn_image_advice *advice = zn_advice_at(book, rule->advice_first + i);
    if (advice->reasons >> reason & 1) return advice;
  }
  return zn_advice_at(book, 0);
}

static int is_sound(const struct zn_book *book, zn_renewal rule, const struct zn_certificate *certificate,
                    const struct zn_renewal_answer *answer) {
  return rule - 1 < zn_record_count(book, ZN_SECTION_RENEWALS) - 1 && certificate->size >= sizeof *certificate &&
         answer->size >= sizeof *answer &&
         ((certificate->issuer + 1 <= zn_record_count(book, ZN_SECTION_ISSUERS)) & (certificate->uses <= (ZN_USE_SIGN | ZN_USE_ENCRYPT)) &
          (certificate->algorithm < ZN_ALGORITHM_COUNT) & (certificate->signature <= ZN_NO) & (certificate->revoked <= ZN_NO) &
          (certificate->has_quota <= ZN_NO)); /* ZN_ISSUER_OTHER + 1 is 0 */
}

enum zn_status zn_renewal_check(const struct zn_book *book, zn_renewal number, const struct zn_certificate *certificate, int64_t now,
                                struct zn_renewal_answer *answer) {
  if (!is_sound(book, number, certificate, answer)) return ZN_BAD_VALUE;
  const struct zn_image_renewal *rule = zn_renewal_at(book, number);
  int64_t shift = shift_of(book);
  answer->today = day_of(now, shift);
  answer->expires = day_of(certificate->not_after, shift);
  answer->days_left = answer->expires - answer->today;
  answer->reasons = about_issuer(book, rule, certificate) | about_trust(rule, certificate) | about_key(rule, certificate) |
                    about_time(rule, certificate, now, answer);
  answer->reason = answer->reasons ? zn_lowest_bit(answer->reasons) : 0;
  answer->verdict = !answer->reason ? ZN_RENEW_YES : answer->reason < ZN_RENEW_FIRST_OPEN ? ZN_RENEW_NO : ZN_RENEW_ASK;
  answer->begins = answer->reasons & ZN_FAULT(ZN_RENEW_NOT_YET_VALID) ? day_of(certificate->not_before, shift) : 0;
  answer->instead = answer->reason ? advice_for(book, rule, answer->reason)->business : 0;
  return ZN_OK;
}

const char *zn_renewal_advice(const struct zn_book *book, zn_renewal rule, uint32_t reason, zn_language language) {
  if (rule - 1 >= zn_record_count(book, ZN_SECTION_RENEWALS) - 1 || reason >= ZN_RENEW_REASON_COUNT) return "";
  return zn_text_at(book, advice_for(book, zn_renewal_at(book, rule), reason)->text, language);
}

/* --- words --- */

/* Text in the caller's buffer: what does not fit is counted and left out. */
struct text {
  char *bytes;
  size_t room, length;
};

static void put(struct text *text, const char *bytes, size_t length) {
  if (text->length + length < text->room) memcpy(text->bytes + text->length, bytes, length);
  text->length += length;
}

/* A part of a day by its name in a template: {year}, {month}, {day}. */
static void put_part(struct text *text, const char *name, size_t length, zn_day day) {
  char date[11] = "";
  zn_day_print(day, date);
  if (length == 4 && memcmp(name, "year", 4) == 0) put(text, date, 4);
  else if (length == 5 && memcmp(name, "month", 5) == 0) put(text, date + 5, 2);
  else if (length == 3 && memcmp(name, "day", 3) == 0) put(text, date + 8, 2);
}

/* Fills a template: each place with the day by the template `date`, or where that is null with a part of it. */
static void fill(struct text *text, const char *template, const char *date, zn_day day) {
  while (*template) {
    size_t run = 0, place = 0;
    while (template[run] && template[run] != '{') run++;
    put(text, template, run);
    template += run + (template[run] == '{');
    if (!*template) return;
    while (template[place] && template[place] != '}') place++;
    if (date) fill(text, date, NULL, day);
    else put_part(text, template, place, day);
    template += place + (template[place] == '}');
  }
}

size_t zn_renewal_text(const struct zn_book *book, const struct zn_renewal_answer *answer, zn_language language, char *text, size_t room) {
  struct text out = {text, room, 0};
  uint32_t reason = answer->reason;
  zn_day day = reason == ZN_RENEW_NOT_YET_VALID ? answer->begins : reason == ZN_RENEW_TOO_EARLY ? answer->opens : answer->closes;
  if (reason && reason < ZN_RENEW_REASON_COUNT)
    fill(&out, zn_message_at(book, (enum zn_message)(ZN_MESSAGE_RENEW_BAD_VALIDITY + reason - 1), language),
         zn_message_at(book, ZN_MESSAGE_DATE, language), day);
  if (out.length < room) text[out.length] = '\0';
  else if (room) text[0] = '\0';
  return out.length;
}

/* --- showing --- */

uint32_t zn_renewal_info(const struct zn_book *book, zn_renewal rule, zn_language language, struct zn_renewal_info *info) {
  struct zn_renewal_info full = {.size = info->size};
  uint32_t found = rule - 1 < zn_record_count(book, ZN_SECTION_RENEWALS) - 1;
  const struct zn_image_renewal *record = zn_renewal_at(book, found ? rule : 0);
  full.channel = record->channel;
  full.window = zn_text_at(book, record->window, language);
  full.source = zn_string_at(book, record->source);
  full.note = zn_text_at(book, record->note, language);
  full.issuer_count = record->issuer_count;
  full.issuers_stated = (record->flags & ZN_RENEWAL_ISSUERS_STATED) != 0;
  full.window_stated = (record->flags & ZN_RENEWAL_WINDOW_STATED) != 0;
  full.uses = record->uses, full.algorithms = record->algorithms;
  full.from_number = record->from_number, full.from_unit = record->from_unit;
  full.until_number = record->until_number, full.until_unit = record->until_unit;
  full.signature = record->signature, full.revocation = record->revocation, full.quota = record->quota;
  memcpy(info, &full, info->size < sizeof full ? info->size : sizeof full);
  return found;
}

zn_issuer zn_renewal_issuer(const struct zn_book *book, zn_renewal rule, uint32_t index) {
  if (rule - 1 >= zn_record_count(book, ZN_SECTION_RENEWALS) - 1 || index >= zn_renewal_at(book, rule)->issuer_count) return 0;
  return *zn_list_at(book, zn_renewal_at(book, rule)->issuer_first + index);
}
