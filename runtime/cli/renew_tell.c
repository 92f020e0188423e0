/* renew_tell.c: tells an answer about a certificate, and the rule that it follows from, for people and as JSON. */
#include <stdlib.h>
#include "lines.h"
#include "renew.h"

static const char *const algorithms[ZN_ALGORITHM_COUNT] = {"", "RSA", "EC", "SM2", ""};

/* --- for people --- */

static void put_days(const struct cli *cli, enum zn_message message, zn_day from, zn_day until) {
  char first[64], last[64];
  const struct filling places[] = {
      {"from", day_text(cli, from, first, sizeof first), NULL}, {"until", day_text(cli, until, last, sizeof last), NULL}, {0}};
  line_filled(cli, message, places, 0);
}

static void put_window(const struct cli *cli, const struct zn_renewal_answer *answer) {
  if (answer->opens && answer->closes) put_days(cli, ZN_MESSAGE_RENEW_BETWEEN, answer->opens, answer->closes);
  else if (answer->opens) put_days(cli, ZN_MESSAGE_RENEW_FROM, answer->opens, answer->expires);
  else if (answer->closes) put_days(cli, ZN_MESSAGE_RENEW_UNTIL, answer->expires, answer->closes);
}

static void put_days_left(const struct cli *cli, int32_t days_left) {
  char number[16];
  snprintf(number, sizeof number, "%d", days_left < 0 ? -days_left : days_left);
  const struct filling places[] = {{"n", number, NULL}, {0}};
  line_filled(cli, days_left < 0 ? ZN_MESSAGE_RENEW_DAYS_OVER : ZN_MESSAGE_RENEW_DAYS_LEFT, places, 0);
}

static void put_use(const struct cli *cli, uint32_t uses) {
  char text[128];
  bool both = uses == (ZN_USE_SIGN | ZN_USE_ENCRYPT);
  snprintf(text, sizeof text, "%s%s%s", uses & ZN_USE_SIGN ? cli_word(cli, ZN_MESSAGE_RENEW_SIGN) : "",
           both ? cli_word(cli, ZN_MESSAGE_LIST_SEPARATOR) : "", uses & ZN_USE_ENCRYPT ? cli_word(cli, ZN_MESSAGE_RENEW_ENCRYPT) : "");
  line_term(cli, ZN_MESSAGE_RENEW_USE, text);
}

static void put_certificate(const struct cli *cli, const struct renewal_told *told) {
  static const enum zn_message signatures[] = {ZN_MESSAGE_RENEW_NOT_VERIFIED, ZN_MESSAGE_RENEW_VERIFIED, ZN_MESSAGE_RENEW_WRONG};
  static const enum zn_message revocations[] = {ZN_MESSAGE_RENEW_NOT_LOOKED_UP, ZN_MESSAGE_RENEW_REVOKED_SAID,
                                                ZN_MESSAGE_RENEW_NOT_REVOKED};
  const struct zn_certificate *certificate = &told->facts.certificate;
  put_days(cli, ZN_MESSAGE_RENEW_VALID, zn_book_day(cli->book, certificate->not_before), told->answer.expires);
  put_days_left(cli, told->answer.days_left);
  put_window(cli, &told->answer);
  if (told->subject) line_term(cli, ZN_MESSAGE_RENEW_SUBJECT, told->subject);
  line_term(cli, ZN_MESSAGE_RENEW_ISSUER, *told->facts.issuer_name ? told->facts.issuer_name : told->facts.issuer);
  put_use(cli, certificate->uses);
  line_term(cli, ZN_MESSAGE_RENEW_ALGORITHM, algorithms[certificate->algorithm]);
  line_term(cli, ZN_MESSAGE_RENEW_SIGNATURE, cli_word(cli, signatures[certificate->signature]));
  line_term(cli, ZN_MESSAGE_RENEW_REVOCATION, cli_word(cli, revocations[certificate->revoked]));
}

/* Every reason, the first one first. */
static void put_reasons(const struct cli *cli, const struct zn_renewal_answer *answer) {
  if (answer->reasons) line_heading(cli, ZN_MESSAGE_RENEW_REASONS);
  for (uint32_t reason = 1; reason < ZN_RENEW_REASON_COUNT; reason++) {
    struct zn_renewal_answer one = *answer;
    char text[512];
    one.reason = reason;
    if (!(answer->reasons >> reason & 1)) continue;
    zn_renewal_text(cli->book, &one, cli->language, text, sizeof text);
    line_item(text, 0);
  }
}

static void put_instead(const struct cli *cli, const struct renewal_told *told) {
  const char *advice = zn_renewal_advice(cli->book, told->rule, told->answer.reason, cli->language);
  struct zn_business_info info = {.size = sizeof info};
  if (*advice || told->answer.instead) line_heading(cli, ZN_MESSAGE_RENEW_ADVICE);
  line_paragraph(advice, 0);
  if (!told->answer.instead) return;
  zn_business version = cli_version(cli, told->answer.instead);
  zn_business_info(cli->book, version, cli->language, &info);
  line_remark(cli, ZN_MESSAGE_APPLY_INSTEAD, cli_name(cli, ZN_KIND_BUSINESS, version), 0);
  show_materials(cli, &info);
}

void renewal_text(const struct cli *cli, const struct renewal_told *told) {
  screen_heading(cli_name(cli, ZN_KIND_RENEWAL, told->rule));
  line_paragraph(cli_word(cli, (enum zn_message)(ZN_MESSAGE_RENEW_NO + told->answer.verdict - ZN_RENEW_NO)), 0);
  put_certificate(cli, told);
  put_reasons(cli, &told->answer);
  put_instead(cli, told);
}

/* --- as JSON --- */

static void put_known(struct json *json, const char *key, uint32_t known) {
  if (known == ZN_NOT_KNOWN) json_null(json, key);
  else json_bool(json, key, known == ZN_YES);
}

static void put_day(struct json *json, const char *key, zn_day day) {
  char text[11];
  zn_day_print(day, text);
  if (day) json_text(json, key, text);
  else json_null(json, key);
}

static void put_moment(struct json *json, const char *key, int64_t seconds) {
  struct moment moment = moment_of(seconds);
  char text[32];
  snprintf(text, sizeof text, "%sT%sZ", moment.date, moment.time);
  json_text(json, key, text);
}

static void put_uses(struct json *json, const char *key, uint32_t uses) {
  json_open(json, key, '[');
  if (uses & ZN_USE_SIGN) json_text(json, NULL, "sign");
  if (uses & ZN_USE_ENCRYPT) json_text(json, NULL, "encrypt");
  json_close(json, ']');
}

static void put_facts(struct json *json, const struct renewal_told *told) {
  const struct zn_certificate *certificate = &told->facts.certificate;
  json_open(json, "certificate", '{');
  put_moment(json, "not_before", certificate->not_before);
  put_moment(json, "not_after", certificate->not_after);
  json_text(json, "issuer", told->facts.issuer);
  if (told->subject) json_text(json, "subject", told->subject);
  if (certificate->algorithm) json_text(json, "algorithm", zn_algorithm_code(certificate->algorithm));
  else json_null(json, "algorithm");
  put_uses(json, "usage", certificate->uses);
  put_known(json, "signature", certificate->signature);
  put_known(json, "revoked", certificate->revoked);
  json_close(json, '}');
}

static void put_reason_codes(struct json *json, uint32_t reasons) {
  json_open(json, "reasons", '[');
  for (uint32_t reason = 1; reason < ZN_RENEW_REASON_COUNT; reason++)
    if (reasons >> reason & 1) json_text(json, NULL, zn_renewal_reason_code(reason));
  json_close(json, ']');
}

void renewal_json(const struct cli *cli, const struct renewal_told *told) {
  struct json json = {stdout, false};
  const struct zn_renewal_answer *answer = &told->answer;
  const char *advice = zn_renewal_advice(cli->book, told->rule, answer->reason, cli->language);
  char text[512];
  zn_renewal_text(cli->book, answer, cli->language, text, sizeof text);
  json_open(&json, NULL, '{');
  json_text(&json, "rule", zn_id(cli->book, ZN_KIND_RENEWAL, told->rule));
  json_text(&json, "verdict", zn_renewal_verdict_code(answer->verdict));
  if (answer->reason) json_text(&json, "reason", zn_renewal_reason_code(answer->reason));
  else json_null(&json, "reason");
  put_reason_codes(&json, answer->reasons);
  json_said(&json, "text", text);
  json_number(&json, "days_left", answer->days_left);
  put_day(&json, "opens", answer->opens);
  put_day(&json, "closes", answer->closes);
  if (*advice || answer->instead) {
    json_open(&json, "instead", '{');
    if (answer->instead) json_text(&json, "business", zn_id(cli->book, ZN_KIND_BUSINESS, answer->instead));
    json_said(&json, "text", advice);
    json_close(&json, '}');
  }
  put_facts(&json, told);
  json_close(&json, '}');
  putchar('\n');
}

/* --- a rule --- */

static void put_issuers(const struct cli *cli, zn_renewal rule) {
  zn_issuer issuer;
  for (uint32_t i = 0; (issuer = zn_renewal_issuer(cli->book, rule, i)); i++)
    line_term(cli, ZN_MESSAGE_RENEW_ISSUER, zn_id(cli->book, ZN_KIND_ISSUER, issuer));
}

void show_renewal(const struct cli *cli, zn_renewal rule) {
  struct zn_renewal_info info = {.size = sizeof info};
  zn_renewal_info(cli->book, rule, cli->language, &info);
  line_term(cli, ZN_MESSAGE_CHANNELS, cli_name(cli, ZN_KIND_CHANNEL, info.channel));
  line_term(cli, ZN_MESSAGE_RENEW_WINDOW, info.window_stated ? info.window : cli_word(cli, ZN_MESSAGE_NOT_STATED));
  if (!info.issuers_stated) line_term(cli, ZN_MESSAGE_RENEW_ISSUER, cli_word(cli, ZN_MESSAGE_NOT_STATED));
  put_issuers(cli, rule);
  put_use(cli, info.uses);
  for (uint32_t algorithm = ZN_RSA; algorithm < ZN_ALGORITHM_OTHER; algorithm++)
    if (info.algorithms >> algorithm & 1) line_term(cli, ZN_MESSAGE_RENEW_ALGORITHM, algorithms[algorithm]);
  line_term(cli, ZN_MESSAGE_SOURCE, info.source);
  line_remark(cli, ZN_MESSAGE_NOTE, info.note, 0);
}

static void put_need(struct json *json, const char *key, uint32_t need) {
  if (need == ZN_NEED_NOT_STATED) json_text(json, key, "not-stated");
  else json_bool(json, key, need == ZN_NEED);
}

static void put_period(struct json *json, const char *key, int32_t number, uint32_t unit) {
  char text[32];
  snprintf(text, sizeof text, "%sP%d%c", number < 0 ? "-" : "", abs(number), (char)unit);
  if (unit) json_text(json, key, text);
}

static void json_window(struct json *json, const struct zn_renewal_info *info) {
  json_open(json, "window", '{');
  put_period(json, "from", info->from_number, info->from_unit);
  put_period(json, "until", info->until_number, info->until_unit);
  json_text(json, "text", info->window);
  json_close(json, '}');
}

void json_renewal(struct json *json, const struct cli *cli, zn_renewal rule) {
  struct zn_renewal_info info = {.size = sizeof info};
  zn_issuer issuer;
  zn_renewal_info(cli->book, rule, cli->language, &info);
  json_said(json, "channel", zn_id(cli->book, ZN_KIND_CHANNEL, info.channel));
  if (!info.issuers_stated) json_text(json, "issuers", "not-stated");
  else json_open(json, "issuers", '[');
  for (uint32_t i = 0; (issuer = zn_renewal_issuer(cli->book, rule, i)); i++)
    json_text(json, NULL, zn_id(cli->book, ZN_KIND_ISSUER, issuer));
  if (info.issuers_stated) json_close(json, ']');
  if (info.uses) put_uses(json, "use", info.uses);
  if (info.algorithms) json_open(json, "algorithms", '[');
  for (uint32_t algorithm = ZN_RSA; algorithm < ZN_ALGORITHM_OTHER; algorithm++)
    if (info.algorithms >> algorithm & 1) json_text(json, NULL, zn_algorithm_code(algorithm));
  if (info.algorithms) json_close(json, ']');
  if (info.window_stated) json_window(json, &info);
  else json_text(json, "window", "not-stated");
  put_need(json, "signature", info.signature);
  put_need(json, "revocation", info.revocation);
  put_need(json, "quota", info.quota);
  json_said(json, "source", info.source);
  json_said(json, "note", info.note);
}
