/* token_facts.c: turns a certificate into the facts that the rules judge. Reads what is needed and nothing else: extensions that are not
 * DER, names with NUL or of strange kinds, keys that OpenSSL cannot use do no harm, and leave their fact unknown. */
#include <openssl/err.h>
#include <openssl/x509v3.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include "token.h"

/* --- times --- */

enum { seconds_a_day = 24 * 60 * 60 };

int token_seconds(const ASN1_TIME *time, int64_t *seconds) {
  struct tm tm;
  if (!time || !ASN1_TIME_to_tm(time, &tm)) return 0;
  zn_day day = zn_day_from(tm.tm_year + 1900, (uint32_t)tm.tm_mon + 1, (uint32_t)tm.tm_mday);
  if (!day) return 0;
  *seconds = (int64_t)(day - zn_day_from(1970, 1, 1)) * seconds_a_day + tm.tm_hour * 3600 + tm.tm_min * 60 + tm.tm_sec;
  return 1;
}

/* --- names --- */

static bool copy_out(BIO *bio, char *text, size_t room) {
  char *bytes;
  long length = BIO_get_mem_data(bio, &bytes);
  if (length < 0 || (size_t)length >= room) return false;
  memcpy(text, bytes, (size_t)length);
  text[length] = '\0';
  return true;
}

/* RFC 4514 in UTF-8; NUL and control characters are escaped. */
static void write_name(const X509_NAME *name, char *text, size_t room) {
  BIO *bio = BIO_new(BIO_s_mem());
  if (!bio || X509_NAME_print_ex(bio, name, 0, XN_FLAG_RFC2253 & ~(unsigned long)ASN1_STRFLGS_ESC_MSB) < 0 || !copy_out(bio, text, room))
    text[0] = '\0';
  BIO_free(bio);
}

/* The last, most particular common name, or organisation where there is none; "" when it has control characters or does not fit. */
static void write_short_name(const X509_NAME *name, char *text, size_t room) {
  int nid = X509_NAME_get_index_by_NID(name, NID_commonName, -1) < 0 ? NID_organizationName : NID_commonName, index = -1;
  for (int next; (next = X509_NAME_get_index_by_NID(name, nid, index)) >= 0;) index = next;
  const X509_NAME_ENTRY *entry = index < 0 ? NULL : X509_NAME_get_entry(name, index);
  unsigned char *utf8 = NULL;
  int length = entry ? ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(entry)) : -1;
  bool fits = length > 0 && (size_t)length < room;
  for (int i = 0; fits && i < length; i++) fits = utf8[i] >= ' ' && utf8[i] != 0x7F;
  if (fits) memcpy(text, utf8, (size_t)length);
  text[fits ? length : 0] = '\0';
  if (length >= 0) OPENSSL_free(utf8);
}

/* --- key and usage --- */

static uint32_t curve_algorithm(const X509_ALGOR *algorithm) {
  int type;
  const void *parameter;
  X509_ALGOR_get0(NULL, &type, &parameter, algorithm);
  return type == V_ASN1_OBJECT && OBJ_obj2nid(parameter) == NID_sm2 ? ZN_SM2 : ZN_EC;
}

/* By the names in the certificate: the key need not be one that OpenSSL can use. */
static uint32_t key_algorithm(X509 *certificate) {
  X509_ALGOR *algorithm;
  const ASN1_OBJECT *object;
  if (!X509_PUBKEY_get0_param(NULL, NULL, NULL, &algorithm, X509_get_X509_PUBKEY(certificate))) return ZN_ALGORITHM_NOT_KNOWN;
  X509_ALGOR_get0(&object, NULL, NULL, algorithm);
  switch (OBJ_obj2nid(object)) {
    case NID_rsaEncryption:
    case NID_rsassaPss: return ZN_RSA;
    case NID_X9_62_id_ecPublicKey: return curve_algorithm(algorithm);
    default: return ZN_ALGORITHM_OTHER;
  }
}

/* A certificate without the extension says nothing: then the use that its token files it for counts. */
static uint32_t key_uses(const X509 *certificate, uint32_t filed) {
  static const struct { int bit; uint32_t use; } bits[] = {
      {0, ZN_USE_SIGN}, {1, ZN_USE_SIGN}, {2, ZN_USE_ENCRYPT}, {3, ZN_USE_ENCRYPT}, {4, ZN_USE_ENCRYPT}}; /* RFC 5280, 4.2.1.3 */
  int critical;
  ASN1_BIT_STRING *usage = X509_get_ext_d2i(certificate, NID_key_usage, &critical, NULL);
  uint32_t uses = 0;
  if (!usage) return critical == -1 ? filed : 0;
  for (size_t i = 0; i < sizeof bits / sizeof *bits; i++)
    if (ASN1_BIT_STRING_get_bit(usage, bits[i].bit)) uses |= bits[i].use;
  ASN1_BIT_STRING_free(usage);
  return uses;
}

/* --- facts --- */

static enum zn_token_status find_facts(X509 *x509, uint32_t filed, const struct zn_token_trust *trust, int64_t now,
                                       struct zn_token_facts *facts, struct zn_token_error *error) {
  struct zn_certificate *certificate = &facts->certificate;
  const X509_NAME *issuer = X509_get_issuer_name(x509);
  *certificate = (struct zn_certificate){.size = sizeof *certificate, .uses = key_uses(x509, filed), .algorithm = key_algorithm(x509)};
  if (!token_seconds(X509_get0_notBefore(x509), &certificate->not_before))
    return token_fail(error, ZN_TOKEN_BAD_TIME, "its begin is no point in time");
  if (!token_seconds(X509_get0_notAfter(x509), &certificate->not_after))
    return token_fail(error, ZN_TOKEN_BAD_TIME, "its end is no point in time");
  if (trust) certificate->signature = token_signature(trust, x509);
  if (trust) certificate->revoked = token_revoked(trust, x509, now);
  facts->is_ca = X509_check_ca(x509) == 1;
  facts->is_own_issuer = X509_NAME_cmp(X509_get_subject_name(x509), issuer) == 0;
  write_name(issuer, facts->issuer, sizeof facts->issuer);
  write_short_name(issuer, facts->issuer_name, sizeof facts->issuer_name);
  return ZN_TOKEN_OK;
}

static enum zn_token_status judge_once(const struct zn_token_certificate *certificate, const struct zn_token_trust *trust, int64_t now,
                                       struct zn_token_facts *facts, struct zn_token_error *error) {
  memset(facts, 0, sizeof *facts); /* the padding too: facts are compared */
  facts->size = sizeof *facts;
  X509 *x509 = token_x509(certificate->der, certificate->length);
  enum zn_token_status status = x509 ? find_facts(x509, certificate->use, trust, now, facts, error)
                                     : token_fail(error, ZN_TOKEN_MALFORMED, "not a certificate");
  X509_free(x509);
  return status;
}

enum zn_token_status zn_token_facts(const struct zn_token_certificate *certificate, const struct zn_token_trust *trust, int64_t now,
                                    struct zn_token_facts *facts, struct zn_token_error *error) {
  if (facts->size < sizeof *facts) return token_fail(error, ZN_TOKEN_BAD_CALL, "facts of an unknown size");
  struct zn_token_facts again;
  token_quiet_begin();
  enum zn_token_status status = judge_once(certificate, trust, now, facts, error); /* twice: see token_is_short */
  bool is_same = judge_once(certificate, trust, now, &again, error) == status && memcmp(&again, facts, sizeof again) == 0;
  token_quiet_end();
  return is_same && !token_is_short() ? status : token_fail(error, ZN_TOKEN_NO_MEMORY, "memory is used up");
}

void zn_token_subject(const struct zn_token_certificate *certificate, char *text, size_t room) {
  if (!room) return;
  text[0] = '\0';
  token_quiet_begin();
  X509 *x509 = token_x509(certificate->der, certificate->length);
  if (x509) write_name(X509_get_subject_name(x509), text, room);
  X509_free(x509);
  token_quiet_end();
}
