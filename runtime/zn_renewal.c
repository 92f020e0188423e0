/* zn_renewal.c: whether a certificate can be renewed, by a rule of the book and by what is known of the certificate. Pure: the time is the caller's, days are
 * those of the book's own offset. May assume a verified book; rule, certificate and sizes are the caller's and are checked. */
#include "zn_core.h"

enum { seconds_a_day = 24 * 60 * 60, epoch = 719163 /* 1970-01-01 */ };

/* The day of a point in time; what lies before the first or behind the last day there is, is that day. */
static zn_day day_of(int64_t seconds, int32_t offset_minutes) {
  const int64_t first = (1 - epoch) * (int64_t)seconds_a_day, end = (ZN_DAY_LAST - epoch + 1) * (int64_t)seconds_a_day;
  if (seconds < first - seconds_a_day) return 1;
  if (seconds > end + seconds_a_day) return ZN_DAY_LAST;
  int64_t local = seconds + offset_minutes * 60;
  if (local < first) return 1;
  return local < end ? (zn_day)((local - first) / seconds_a_day) + 1 : ZN_DAY_LAST;
}

static uint32_t fault_if(uint32_t reason, int condition) { return (uint32_t)condition << reason; }

/* --- reasons --- */

static uint32_t is_named(const struct zn_book *book, const struct zn_image_renewal *rule, zn_issuer issuer) {
  uint32_t found = 0;
  for (uint32_t i = 0; i < rule->issuer_count; i++) found |= *zn_list_at(book, rule->issuer_first + i) == issuer;
  return found;
}

static uint32_t about_issuer(const struct zn_book *book, const struct zn_image_renewal *rule, const struct zn_certificate *certificate) {
  if (!(rule->flags & ZN_RENEWAL_ISSUERS_STATED)) return ZN_FAULT(ZN_RENEW_ISSUERS_NOT_STATED);
  if (!certificate->issuer) return ZN_FAULT(ZN_RENEW_ISSUER_UNKNOWN);
  return fault_if(ZN_RENEW_WRONG_ISSUER, !is_named(book, rule, certificate->issuer));
}

/* A signature that is wrong and a certificate that is revoked count whether the rule asks or not. */
static uint32_t about_trust(const struct zn_image_renewal *rule, const struct zn_certificate *certificate) {
  int revocation_unknown = certificate->revoked == ZN_NOT_KNOWN;
  return fault_if(ZN_RENEW_BAD_SIGNATURE, certificate->signature == ZN_NO) | fault_if(ZN_RENEW_REVOKED, certificate->revoked == ZN_YES) |
         fault_if(ZN_RENEW_SIGNATURE_UNKNOWN, rule->signature != ZN_NEED_NOT && certificate->signature == ZN_NOT_KNOWN) |
         fault_if(ZN_RENEW_REVOCATION_UNKNOWN, rule->revocation == ZN_NEED && revocation_unknown) |
         fault_if(ZN_RENEW_REVOCATION_NOT_STATED, rule->revocation == ZN_NEED_NOT_STATED && revocation_unknown) |
         fault_if(ZN_RENEW_NO_QUOTA, rule->quota != ZN_NEED_NOT && certificate->has_quota == ZN_NO) |
         fault_if(ZN_RENEW_QUOTA_UNKNOWN, rule->quota != ZN_NEED_NOT && certificate->has_quota == ZN_NOT_KNOWN);
}

static uint32_t about_key(const struct zn_image_renewal *rule, const struct zn_certificate *certificate) {
  int use = rule->uses != 0, algorithm = rule->algorithms != 0;
  return fault_if(ZN_RENEW_USE_UNKNOWN, use & !certificate->uses) |
         fault_if(ZN_RENEW_WRONG_USE, use & (certificate->uses != 0) & !(certificate->uses & rule->uses)) |
         fault_if(ZN_RENEW_ALGORITHM_UNKNOWN, algorithm & !certificate->algorithm) |
         fault_if(ZN_RENEW_WRONG_ALGORITHM, algorithm & (certificate->algorithm != 0) & !(rule->algorithms >> certificate->algorithm & 1));
}

static zn_day edge_of(zn_day expires, int32_t number, uint32_t unit) { return unit ? zn_day_add(expires, number, unit) : 0; }

static uint32_t about_time(const struct zn_image_renewal *rule, const struct zn_certificate *certificate, int64_t now,
                           struct zn_renewal_answer *answer) {
  uint32_t faults = fault_if(ZN_RENEW_BAD_VALIDITY, certificate->not_before > certificate->not_after) |
                    fault_if(ZN_RENEW_NOT_YET_VALID, now < certificate->not_before);
  answer->opens = edge_of(answer->expires, rule->from_number, rule->from_unit);
  answer->closes = edge_of(answer->expires, rule->until_number, rule->until_unit);
  return faults | fault_if(ZN_RENEW_WINDOW_NOT_STATED, !(rule->flags & ZN_RENEWAL_WINDOW_STATED)) |
         fault_if(ZN_RENEW_TOO_EARLY, answer->today < answer->opens) |
         fault_if(ZN_RENEW_TOO_LATE, answer->closes && answer->today > answer->closes);
}

/* --- the answer --- */

static const struct zn_image_advice *advice_for(const struct zn_book *book, const struct zn_image_renewal *rule, uint32_t reason) {
  for (uint32_t i = 0; reason && i < rule->advice_count; i++) {
    const struct zn_image_advice *advice = zn_advice_at(book, rule->advice_first + i);
    if (advice->reasons >> reason & 1) return advice;
  }
  return zn_advice_at(book, 0);
}

static int is_sound(const struct zn_book *book, zn_renewal rule, const struct zn_certificate *certificate, const struct zn_renewal_answer *answer) {
  return rule - 1 < zn_record_count(book, ZN_SECTION_RENEWALS) - 1 && certificate->size >= sizeof *certificate && answer->size >= sizeof *answer &&
         (certificate->issuer < zn_record_count(book, ZN_SECTION_ISSUERS) || certificate->issuer == ZN_ISSUER_OTHER) &&
         certificate->uses <= (ZN_USE_SIGN | ZN_USE_ENCRYPT) && certificate->algorithm < ZN_ALGORITHM_COUNT && certificate->signature <= ZN_NO &&
         certificate->revoked <= ZN_NO && certificate->has_quota <= ZN_NO;
}

enum zn_status zn_renewal_check(const struct zn_book *book, zn_renewal number, const struct zn_certificate *certificate, int64_t now,
                                struct zn_renewal_answer *answer) {
  if (!is_sound(book, number, certificate, answer)) return ZN_BAD_VALUE;
  const struct zn_image_renewal *rule = zn_renewal_at(book, number);
  int32_t offset = zn_book_record(book)->offset_minutes;
  answer->today = day_of(now, offset);
  answer->begins = day_of(certificate->not_before, offset);
  answer->expires = day_of(certificate->not_after, offset);
  answer->days_left = answer->expires - answer->today;
  answer->reasons = about_issuer(book, rule, certificate) | about_trust(rule, certificate) | about_key(rule, certificate) |
                    about_time(rule, certificate, now, answer);
  answer->reason = answer->reasons ? zn_lowest_bit(answer->reasons) : 0;
  answer->verdict = !answer->reason ? ZN_RENEW_YES : answer->reason < ZN_RENEW_FIRST_OPEN ? ZN_RENEW_NO : ZN_RENEW_ASK;
  answer->instead = advice_for(book, rule, answer->reason)->business;
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
    fill(&out, zn_message_at(book, (enum zn_message)(ZN_MESSAGE_RENEW_BAD_VALIDITY + reason - 1), language), zn_message_at(book, ZN_MESSAGE_DATE, language), day);
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
