/* facts.c: what libzhinan-token makes of a file or a token, as JSON, a line for each certificate or one for the error:
 *   facts [--ca FILE] [--crl FILE] [--now SECONDS] [--deadline MILLISECONDS] file FILE | pkcs11 LIBRARY URI | skf LIBRARY
 * LIBRARY "-" means none. The helper is the one in the folder of this program's BUILD. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "zhinan_token.h"

static int complain(enum zn_token_status status, const struct zn_token_error *error) {
  printf("{\"error\":\"%s\",\"text\":\"", zn_token_status_code(status));
  for (const char *at = error->text; *at; at++) putchar(*at == '"' || *at == '\\' ? '\'' : *at);
  puts("\"}");
  return 1;
}

static void put_hex(const char *key, const char *text) {
  printf(",\"%s\":\"", key);
  for (; *text; text++) printf("%02x", (unsigned char)*text);
  putchar('"');
}

static int print(const struct zn_token_certificate *certificate, const struct zn_token_trust *trust, int64_t now) {
  struct zn_token_facts facts = {.size = sizeof facts};
  struct zn_token_error error;
  char subject[4096];
  enum zn_token_status status = zn_token_facts(certificate, trust, now, &facts, &error);
  if (status != ZN_TOKEN_OK) return complain(status, &error);
  const struct zn_certificate *known = &facts.certificate;
  zn_token_subject(certificate, subject, sizeof subject);
  printf("{\"bytes\":%zu,\"filed\":%u,\"from\":%lld,\"until\":%lld,\"uses\":%u,\"algorithm\":%u,\"signature\":%u,\"revoked\":%u,\"ca\":%u",
         certificate->length, certificate->use, (long long)known->not_before, (long long)known->not_after, known->uses, known->algorithm,
         known->signature, known->revoked, facts.is_ca);
  put_hex("issuer", facts.issuer), put_hex("name", facts.issuer_name), put_hex("subject", subject);
  puts("}");
  return 0;
}

static enum zn_token_status open_trust(const char *ca, const char *crl, struct zn_token_trust **trust, struct zn_token_error *error) {
  struct zn_token_list *authorities = NULL;
  enum zn_token_status status = ca ? zn_token_read_file(ca, &authorities, error) : ZN_TOKEN_OK;
  if (ca && status == ZN_TOKEN_OK) status = zn_token_trust_new(authorities, trust, error);
  if (status == ZN_TOKEN_OK && crl) status = zn_token_trust_crl_file(*trust, crl, error);
  zn_token_free(authorities);
  return status;
}

static const char *given(const char *word) { return word && strcmp(word, "-") != 0 ? word : NULL; }

int main(int argc, char **argv) {
  const char *ca = NULL, *crl = NULL, *now = "0", *deadline = "0";
  char helper[4096];
  for (argv++; argc > 2 && **argv == '-'; argv += 2) {
    if (strcmp(*argv, "--ca") == 0) ca = argv[1];
    else if (strcmp(*argv, "--crl") == 0) crl = argv[1];
    else if (strcmp(*argv, "--now") == 0) now = argv[1];
    else deadline = argv[1];
  }
  snprintf(helper, sizeof helper, "%s/zhinan-token-read", getenv("BUILD"));
  struct zn_token_device device = {.size = sizeof device,
                                   .kind = strcmp(*argv, "skf") == 0 ? ZN_TOKEN_SKF : ZN_TOKEN_PKCS11,
                                   .helper = helper,
                                   .library = given(argv[1]),
                                   .uri = given(argv[1] ? argv[2] : NULL),
                                   .deadline = (uint32_t)atol(deadline)};
  struct zn_token_list *list;
  struct zn_token_trust *trust = NULL;
  struct zn_token_error error = {""};
  enum zn_token_status status = open_trust(ca, crl, &trust, &error);
  if (status == ZN_TOKEN_OK)
    status = strcmp(*argv, "file") == 0 ? zn_token_read_file(argv[1], &list, &error) : zn_token_read_device(&device, &list, &error);
  int bad = status == ZN_TOKEN_OK ? 0 : complain(status, &error);
  for (size_t i = 0; status == ZN_TOKEN_OK && i < zn_token_count(list); i++) bad |= print(zn_token_at(list, i), trust, atoll(now));
  if (status == ZN_TOKEN_OK) zn_token_free(list);
  zn_token_trust_free(trust);
  return bad;
}
