/* cmd_renew.c: `zhinan renew`: reads certificates from a file or from tokens, judges each by a rule of the book, and tells whether it
 * can be renewed, why not, and what to do instead. Nothing of a holder is printed unless it is asked for. */
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "renew.h"
#include "screen.h"

const char renew_help[] =
    "renew --rule ID (--cert FILE | --token URI [--module PATH] | --skf PATH) [OPTION]...; needs libzhinan-token\n"
    "  --rule ID         a rule of `zhinan list renewals`\n"
    "  --cert FILE       certificates in PEM, DER, PKCS#7 or base64\n"
    "  --token URI       PKCS#11 (RFC 7512: pkcs11:), through the module at PATH or those that the administrator configured\n"
    "  --skf PATH        the SKF library at PATH\n"
    "  --ca FILE         authorities, to verify the signature\n"
    "  --crl FILE        their list of revocations\n"
    "  --now T           2026-11-23 or 2026-11-23T10:00:00+08:00, in the book's zone without one; else --day, else the clock's\n"
    "  --quota N         how many renewals are left\n"
    "  --deadline S      seconds that tokens may take; else 10\n"
    "  --ics             a calendar with the opening of the window and the expiry, instead of an answer\n"
    "  --show-subject    names the holder, who is not named otherwise\n";

struct request {
  const char *rule, *cert, *token, *module, *skf, *ca, *crl, *now, *quota, *deadline;
  bool ics, show_subject;
};

static int wrong(const char *what, const char *why) { return cli_complain(what, why), cli_wrong; }

/* --- options --- */

static bool set_value(struct request *request, char ***at) {
  const struct { const char *name, **value;
  } options[] = {{"--rule", &request->rule},        {"--cert", &request->cert}, {"--token", &request->token},
                 {"--module", &request->module},    {"--skf", &request->skf},   {"--ca", &request->ca},
                 {"--crl", &request->crl},          {"--now", &request->now},   {"--quota", &request->quota},
                 {"--deadline", &request->deadline}};
  for (size_t i = 0; i < sizeof options / sizeof *options; i++) {
    const char *value = cli_option(at, options[i].name);
    if (value) return *options[i].value = value, true;
  }
  return false;
}

static bool set_flag(struct request *request, const char *argument) {
  if (strcmp(argument, "--ics") == 0) return request->ics = true;
  return strcmp(argument, "--show-subject") == 0 && (request->show_subject = true);
}

static int read_request(const struct cli *cli, struct request *request) {
  for (char **at = cli->arguments; *at; at++) {
    const char *option = *at;
    if (set_flag(request, *at)) continue;
    if (!set_value(request, &at)) return wrong(*at, *option == '-' ? "no such option; see zhinan --help" : "one argument too many");
    if (!*at || (at[0] == option && !strchr(option, '='))) return wrong(option, "a value is missing");
  }
  if (!request->rule) return wrong("renew", "--rule is missing");
  if ((request->cert != NULL) + (request->token != NULL) + (request->skf != NULL) != 1)
    return wrong("renew", "one of --cert, --token and --skf says where it is");
  if (request->module && !request->token) return wrong("--module", "goes with --token");
  if (request->crl && !request->ca) return wrong("--crl", "goes with --ca, which signed it");
  if (request->now && cli->has_day) return wrong("--day", "does not go with --now, which says it");
  if (request->ics && cli->json) return wrong("--ics", "does not go with --json");
  return cli_yes;
}

/* --- numbers and times --- */

static bool read_number(const char *text, size_t length, int64_t most, int64_t *number) {
  *number = 0;
  for (size_t i = 0; i < length; i++) {
    if (text[i] < '0' || text[i] > '9') return false;
    *number = *number * 10 + (text[i] - '0');
    if (*number > most) return false;
  }
  return length > 0;
}

/* Seconds with at most three digits behind the point, as milliseconds. */
static bool read_seconds(const char *text, uint32_t *milliseconds) {
  size_t whole = strcspn(text, "."), digits = text[whole] ? strlen(text + whole + 1) : 0;
  int64_t seconds, part = 0;
  if (!read_number(text, whole, 600, &seconds) || digits > 3 || (text[whole] && !read_number(text + whole + 1, digits, 999, &part)))
    return false;
  for (; digits && digits < 3; digits++) part *= 10;
  *milliseconds = (uint32_t)(seconds * 1000 + part);
  return *milliseconds > 0;
}

/* "Z", "+08:00" or nothing, which is the book's; in seconds. */
static bool read_zone(const struct cli *cli, const char *text, int64_t *offset) {
  int64_t hours, minutes;
  *offset = *text ? 0 : (int64_t)zn_book_offset(cli->book) * 60;
  if (!*text || strcmp(text, "Z") == 0) return true;
  if ((*text != '+' && *text != '-') || strlen(text) != 6 || text[3] != ':' || !read_number(text + 1, 2, 23, &hours) ||
      !read_number(text + 4, 2, 59, &minutes))
    return false;
  *offset = (*text == '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
  return true;
}

static int64_t seconds_until(zn_day day) { return ((int64_t)day - zn_day_from(1970, 1, 1)) * 86400; }

/* The first second of --day, or what the clock says. */
static int64_t usual_time(const struct cli *cli) {
  return cli->has_day ? seconds_until(cli->day) - (int64_t)zn_book_offset(cli->book) * 60 : (int64_t)time(NULL);
}

/* A date, or a date and a time with an offset or none. */
static bool read_time(const struct cli *cli, const char *text, int64_t *now) {
  int64_t hour = 0, minute = 0, second = 0, offset;
  size_t length = strlen(text);
  bool is_date = length == 10;
  zn_day day = length >= 10 ? zn_day_parse(text, 10) : 0;
  if (!day || !read_zone(cli, is_date ? "" : length >= 19 ? text + 19 : "?", &offset)) return false;
  if (!is_date && (text[10] != 'T' || text[13] != ':' || text[16] != ':' || !read_number(text + 11, 2, 23, &hour) ||
                   !read_number(text + 14, 2, 59, &minute) || !read_number(text + 17, 2, 59, &second)))
    return false;
  *now = seconds_until(day) + hour * 3600 + minute * 60 + second - offset;
  return true;
}

struct moment moment_of(int64_t seconds) {
  const int64_t first = seconds_until(1), last = seconds_until(ZN_DAY_LAST) + 86399; /* an offset may lead beyond the days that there are */
  seconds = seconds < first ? first : seconds > last ? last : seconds;
  int64_t days = seconds / 86400 - (seconds % 86400 < 0), rest = seconds - days * 86400;
  struct moment moment = {"", ""};
  zn_day_print((zn_day)(zn_day_from(1970, 1, 1) + days), moment.date);
  snprintf(moment.time, sizeof moment.time, "%02d:%02d:%02d", (int)(rest / 3600 % 24), (int)(rest / 60 % 60), (int)(rest % 60));
  return moment;
}

/* --- reading --- */

/* What the caller can mend is wrong input, the rest is the machine's. */
static int complain(const struct token_library *library, const char *what, enum zn_token_status status,
                    const struct zn_token_error *error) {
  char why[256];
  bool is_machine =
      status == ZN_TOKEN_NO_MEMORY || status == ZN_TOKEN_NO_HELPER || (status >= ZN_TOKEN_DEVICE && status <= ZN_TOKEN_CRASHED);
  snprintf(why, sizeof why, "%s: %s", library->status_code(status), error->text);
  cli_complain(what, why);
  return is_machine ? cli_machine : cli_wrong;
}

static int read_certificates(const struct token_library *library, const struct request *request, struct zn_token_list **list) {
  struct zn_token_error error = {""};
  struct zn_token_device device = {.size = sizeof device, .kind = request->skf ? ZN_TOKEN_SKF : ZN_TOKEN_PKCS11, .helper = library->helper,
                                   .library = request->skf ? request->skf : request->module, .uri = request->token};
  if (request->deadline && !read_seconds(request->deadline, &device.deadline))
    return wrong(request->deadline, "not a number of seconds, at most 600");
  enum zn_token_status status =
      request->cert ? library->read_file(request->cert, list, &error) : library->read_device(&device, list, &error);
  return status == ZN_TOKEN_OK ? cli_yes
                               : complain(library,
                                          request->cert  ? request->cert
                                          : request->skf ? request->skf
                                                         : request->token,
                                          status, &error);
}

static int read_trust(const struct token_library *library, const struct request *request, struct zn_token_trust **trust) {
  struct zn_token_error error = {""};
  struct zn_token_list *authorities;
  if (!request->ca) return cli_yes;
  enum zn_token_status status = library->read_file(request->ca, &authorities, &error);
  if (status != ZN_TOKEN_OK) return complain(library, request->ca, status, &error);
  status = library->trust_new(authorities, trust, &error);
  library->free(authorities);
  if (status != ZN_TOKEN_OK) return complain(library, request->ca, status, &error);
  if (request->crl) status = library->trust_crl_file(*trust, request->crl, &error);
  return status == ZN_TOKEN_OK ? cli_yes : complain(library, request->crl, status, &error);
}

/* --- judging --- */

struct work {
  const struct cli *cli;
  const struct request *request;
  const struct token_library *library;
  const struct zn_token_trust *trust;
  zn_renewal rule;
  int64_t now;
  uint32_t has_quota; /* enum zn_known */
  struct renewal_told *told;
  size_t count;
};

/* By the distinguished name, or by the common one. */
static zn_issuer issuer_of(const struct zn_book *book, const struct zn_token_facts *facts) {
  if (!*facts->issuer && !*facts->issuer_name) return 0;
  zn_issuer issuer = zn_find(book, ZN_KIND_ISSUER, facts->issuer, strlen(facts->issuer));
  if (!issuer) issuer = zn_find(book, ZN_KIND_ISSUER, facts->issuer_name, strlen(facts->issuer_name));
  return issuer ? issuer : ZN_ISSUER_OTHER;
}

static uint64_t fingerprint_of(const struct zn_token_certificate *certificate) {
  uint64_t hash = UINT64_C(14695981039346656037); /* FNV-1a */
  for (size_t i = 0; i < certificate->length; i++) hash = (hash ^ certificate->der[i]) * UINT64_C(1099511628211);
  return hash;
}

/* The holder, to be freed, when he is to be shown. Otherwise null, and of a certificate that its holder issued himself the issuer is not
 * told either. */
static char *subject_of(const struct work *work, const struct zn_token_certificate *certificate, struct zn_token_facts *facts) {
  enum { room = 4096 };
  if (!work->request->show_subject && facts->is_own_issuer) facts->issuer[0] = facts->issuer_name[0] = '\0';
  char *subject = work->request->show_subject ? malloc(room) : NULL;
  if (!subject) return NULL;
  work->library->subject(certificate, subject, room);
  return subject;
}

static enum zn_token_status judge(struct work *work, const struct zn_token_certificate *certificate, struct zn_token_error *error) {
  struct renewal_told *told = &work->told[work->count];
  *told = (struct renewal_told){.rule = work->rule, .answer.size = sizeof told->answer, .facts.size = sizeof told->facts};
  enum zn_token_status status = work->library->facts(certificate, work->trust, work->now, &told->facts, error);
  if (status != ZN_TOKEN_OK) return status;
  told->facts.certificate.issuer = issuer_of(work->cli->book, &told->facts);
  told->facts.certificate.has_quota = work->has_quota;
  told->fingerprint = fingerprint_of(certificate);
  zn_renewal_check(work->cli->book, work->rule, &told->facts.certificate, work->now, &told->answer);
  told->subject = subject_of(work, certificate, &told->facts);
  work->count++;
  return ZN_TOKEN_OK;
}

/* Those for which `keep` holds, if there are any; otherwise all. */
static void prefer(struct work *work, bool keep(const struct renewal_told *told)) {
  size_t kept = 0;
  for (size_t i = 0; i < work->count; i++) kept += keep(&work->told[i]);
  for (size_t i = 0, to = 0; kept && i < work->count; i++) {
    if (keep(&work->told[i])) work->told[to++] = work->told[i];
    else free((char *)(uintptr_t)work->told[i].subject);
  }
  if (kept) work->count = kept;
}

static bool is_holders(const struct renewal_told *told) { return !told->facts.is_ca; }

/* A token holds pairs, and certificates of others: the rule is about those of its issuers, its use and its algorithms. */
static bool is_meant(const struct renewal_told *told) {
  return !(told->answer.reasons & (ZN_FAULT(ZN_RENEW_WRONG_ISSUER) | ZN_FAULT(ZN_RENEW_WRONG_USE) | ZN_FAULT(ZN_RENEW_WRONG_ALGORITHM)));
}

/* One that cannot be judged is passed over as long as another can. */
static int judge_all(struct work *work, const struct zn_token_list *list) {
  struct zn_token_error error = {""}, first_error = {""};
  enum zn_token_status first = ZN_TOKEN_OK;
  for (size_t i = 0; i < work->library->count(list); i++) {
    enum zn_token_status status = judge(work, work->library->at(list, i), &error);
    if (status != ZN_TOKEN_OK && first == ZN_TOKEN_OK) first = status, first_error = error;
  }
  if (!work->count) return complain(work->library, "the certificate", first, &first_error);
  prefer(work, is_holders);
  prefer(work, is_meant);
  return cli_yes;
}

/* A list that was given and says nothing is no list that was not given. */
static void tell_list(const struct work *work) {
  bool is_silent = false;
  for (size_t i = 0; i < work->count; i++) is_silent |= work->told[i].facts.certificate.revoked == ZN_NOT_KNOWN;
  if (work->request->crl && is_silent)
    cli_complain(work->request->crl, "does not tell whether it is revoked: of another issuer, incomplete, or not of this time");
}

static int tell_all(const struct work *work) {
  int status = cli_yes;
  tell_list(work);
  if (work->request->ics) renewal_calendar(work->cli, work->told, work->count, work->now);
  for (size_t i = 0; i < work->count; i++) {
    if (work->told[i].answer.verdict != ZN_RENEW_YES) status = cli_no;
    if (work->request->ics) continue;
    if (i && !work->cli->json) putchar('\n');
    (work->cli->json ? renewal_json : renewal_text)(work->cli, &work->told[i]);
  }
  return status;
}

static int run(struct work *work) {
  struct zn_token_list *list = NULL;
  struct zn_token_trust *trust = NULL;
  int status = read_trust(work->library, work->request, &trust);
  work->trust = trust;
  if (!status) status = read_certificates(work->library, work->request, &list);
  if (!status) work->told = calloc(work->library->count(list), sizeof *work->told);
  if (!status && !work->told) status = (cli_complain("memory", "used up"), cli_machine);
  if (!status) status = judge_all(work, list);
  if (!status) status = tell_all(work);
  for (size_t i = 0; i < work->count; i++) free((char *)(uintptr_t)work->told[i].subject);
  free(work->told);
  work->library->free(list);
  work->library->trust_free(trust);
  return status;
}

int cmd_renew(const struct cli *cli) {
  struct request request = {0};
  struct token_library library;
  struct work work = {.cli = cli, .request = &request, .library = &library, .now = usual_time(cli)};
  int64_t quota = 0;
  int status = read_request(cli, &request);
  if (status) return status;
  work.rule = zn_find(cli->book, ZN_KIND_RENEWAL, request.rule, strlen(request.rule));
  if (!work.rule) return wrong(request.rule, "no such rule; see zhinan list renewals");
  if (request.now && !read_time(cli, request.now, &work.now))
    return wrong(request.now, "no point in time; write 2026-11-23T10:00:00+08:00");
  if (request.quota && !read_number(request.quota, strlen(request.quota), 1000000000, &quota)) return wrong(request.quota, "not a number");
  work.has_quota = !request.quota ? ZN_NOT_KNOWN : quota ? ZN_YES : ZN_NO;
  return token_library_open(&library) ? run(&work) : cli_machine;
}
