/* token_trust.c: whether authorities signed a certificate, and whether their lists revoke it. The authorities are the caller's choice:
 * what is verified is signatures and that each signer may sign, not the authorities' own validity. Certificates and lists are what
 * OpenSSL has read, no more is assumed. */
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include "token.h"

struct revocations {
  X509_CRL *list;
  unsigned char *der; /* its bytes: what is signed is the first element in them */
  size_t length;
};

struct zn_token_trust {
  X509 *authorities[ZN_TOKEN_AUTHORITIES_MAX];
  size_t authority_count;
  struct revocations *lists;
  size_t list_count;
};

/* --- filling --- */

static void drop_lists(struct zn_token_trust *trust, size_t count) {
  for (; trust->list_count > count; trust->list_count--) {
    X509_CRL_free(trust->lists[trust->list_count - 1].list);
    free(trust->lists[trust->list_count - 1].der);
  }
}

void zn_token_trust_free(struct zn_token_trust *trust) {
  if (!trust) return;
  for (size_t i = 0; i < trust->authority_count; i++) X509_free(trust->authorities[i]);
  drop_lists(trust, 0);
  free(trust->lists);
  free(trust);
}

/* OpenSSL keeps what the extensions say: read now, so that reading it later changes nothing. */
static X509 *read_authority(const struct zn_token_certificate *certificate) {
  X509 *authority = token_x509(certificate->der, certificate->length);
  if (authority) X509_check_ca(authority);
  return authority;
}

/* Whether its key and its extensions could be read. */
static bool is_whole(X509 *authority) {
  return authority && X509_get0_pubkey(authority) && !(X509_get_extension_flags(authority) & EXFLAG_INVALID);
}

static bool add_authority(struct zn_token_trust *trust, const struct zn_token_certificate *certificate) {
  X509 *authority = read_authority(certificate);
  if (!is_whole(authority)) X509_free(authority), authority = read_authority(certificate); /* see token_is_short */
  if (!authority || (!is_whole(authority) && token_is_short())) return X509_free(authority), false;
  trust->authorities[trust->authority_count++] = authority;
  return true;
}

enum zn_token_status zn_token_trust_new(const struct zn_token_list *authorities, struct zn_token_trust **trust,
                                        struct zn_token_error *error) {
  *trust = NULL;
  size_t count = zn_token_count(authorities);
  if (count > ZN_TOKEN_AUTHORITIES_MAX) return token_fail(error, ZN_TOKEN_TOO_LARGE, "more than %u authorities", ZN_TOKEN_AUTHORITIES_MAX);
  struct zn_token_trust *made = calloc(1, sizeof *made);
  if (!made) return token_fail(error, ZN_TOKEN_NO_MEMORY, "memory is used up");
  bool ok = true;
  token_quiet_begin();
  for (size_t i = 0; ok && i < count; i++) ok = add_authority(made, &authorities->items[i]); /* what is in a list could be read before */
  token_quiet_end();
  if (ok) return *trust = made, ZN_TOKEN_OK;
  zn_token_trust_free(made);
  return token_fail(error, ZN_TOKEN_NO_MEMORY, "memory is used up");
}

/* Adds a list and its bytes, which are its own. */
static enum zn_token_status keep_list(struct zn_token_trust *trust, X509_CRL *list, const unsigned char *der, size_t length) {
  struct revocations *lists = realloc(trust->lists, (trust->list_count + 1) * sizeof *lists);
  if (lists) trust->lists = lists;
  unsigned char *copy = lists ? malloc(length) : NULL;
  if (!copy) return ZN_TOKEN_NO_MEMORY;
  memcpy(copy, der, length);
  lists[trust->list_count++] = (struct revocations){list, copy, length};
  return ZN_TOKEN_OK;
}

static enum zn_token_status add_list(struct zn_token_trust *trust, const unsigned char *der, size_t length, struct zn_token_error *error) {
  const unsigned char *end = der;
  X509_CRL *list = d2i_X509_CRL(NULL, &end, (long)length);
  size_t extent = token_extent(der, length);
  enum zn_token_status status = ZN_TOKEN_MALFORMED;
  if (list && end == der + length) status = keep_list(trust, list, der, length);
  if (status == ZN_TOKEN_OK) return status;
  bool is_read = list != NULL;
  X509_CRL_free(list);
  if (status == ZN_TOKEN_NO_MEMORY) return token_fail(error, status, "memory is used up");
  if (is_read) return token_fail(error, ZN_TOKEN_TRAILING, "%zu bytes behind the list of revocations", length - extent);
  if (extent > length) return token_fail(error, ZN_TOKEN_CUT_OFF, "%zu of %zu bytes are there", length, extent);
  return token_fail(error, ZN_TOKEN_MALFORMED, "not a list of revocations");
}

static enum zn_token_status take_list(void *trust, const char *name, const unsigned char *der, size_t size, struct zn_token_error *error) {
  return strcmp(name, PEM_STRING_X509_CRL) == 0 ? add_list(trust, der, size, error) : ZN_TOKEN_OK;
}

/* Every list in it, at least one; or none of them, when one cannot be read. */
static enum zn_token_status add_pem(struct zn_token_trust *trust, const void *text, size_t size, struct zn_token_error *error) {
  size_t before = trust->list_count;
  enum zn_token_status status = token_each_part(text, size, take_list, trust, error);
  if (status != ZN_TOKEN_OK) return drop_lists(trust, before), status;
  return trust->list_count > before ? status : token_fail(error, ZN_TOKEN_MALFORMED, "not a list of revocations");
}

static enum zn_token_status add_lists(struct zn_token_trust *trust, const void *bytes, size_t size, struct zn_token_error *error) {
  return token_extent(bytes, size) ? add_list(trust, bytes, size, error) : add_pem(trust, bytes, size, error);
}

enum zn_token_status zn_token_trust_crl(struct zn_token_trust *trust, const void *bytes, size_t size, struct zn_token_error *error) {
  if (size > ZN_TOKEN_LIST_MAX) return token_fail(error, ZN_TOKEN_TOO_LARGE, "more than %u bytes", ZN_TOKEN_LIST_MAX);
  token_quiet_begin();
  enum zn_token_status status = add_lists(trust, bytes, size, error);
  if (status != ZN_TOKEN_OK) status = add_lists(trust, bytes, size, error); /* see token_is_short */
  token_quiet_end();
  return status != ZN_TOKEN_OK && token_is_short() ? token_fail(error, ZN_TOKEN_NO_MEMORY, "memory is used up") : status;
}

enum zn_token_status zn_token_trust_crl_file(struct zn_token_trust *trust, const char *path, struct zn_token_error *error) {
  unsigned char *bytes;
  size_t size;
  enum zn_token_status status = token_load(path, ZN_TOKEN_LIST_MAX, &bytes, &size, error);
  if (status == ZN_TOKEN_OK) status = zn_token_trust_crl(trust, bytes, size, error);
  free(bytes);
  return status;
}

/* --- signatures --- */

static bool is_issuer(X509 *authority, X509 *certificate) {
  return X509_NAME_cmp(X509_get_subject_name(authority), X509_get_issuer_name(certificate)) == 0;
}

static bool may_sign(X509 *authority, uint32_t what) {
  return X509_check_ca(authority) != 0 && (X509_get_key_usage(authority) & what) != 0;
}

static bool signs(X509 *authority, X509 *certificate) {
  EVP_PKEY *key = X509_get0_pubkey(authority);
  return key && may_sign(authority, KU_KEY_CERT_SIGN) && X509_verify(certificate, key) == 1;
}

/* Up from a certificate; `tried` holds the authorities that it was reached through. */
static enum zn_known verify_up(const struct zn_token_trust *trust, X509 *certificate, uint64_t tried) {
  enum zn_known known = ZN_NOT_KNOWN;
  for (size_t i = 0; i < trust->authority_count; i++) {
    X509 *authority = trust->authorities[i];
    if (tried >> i & 1 || !is_issuer(authority, certificate)) continue;
    known = ZN_NO;
    if (!signs(authority, certificate)) continue;
    if (is_issuer(authority, authority) ? signs(authority, authority) : verify_up(trust, authority, tried | UINT64_C(1) << i) != ZN_NO)
      return ZN_YES;
  }
  return known;
}

enum zn_known token_signature(const struct zn_token_trust *trust, X509 *certificate) { return verify_up(trust, certificate, 0); }

/* --- revocations --- */

/* X509_CRL_verify knows nothing of the distinguishing id of SM2. */
static bool sm2_verifies(const struct revocations *revocations, EVP_PKEY *key) {
  const ASN1_BIT_STRING *signature;
  unsigned char *der = revocations->der, *tbs = der;
  size_t outer = token_extent(der, revocations->length), header = 2 + (der[1] < 0x80 ? 0u : der[1] & 0x7Fu);
  size_t length = token_extent(tbs += header, outer - header);
  if (!outer || !length || length > outer - header) return false;
  X509_CRL_get0_signature(revocations->list, &signature, NULL);
  EVP_MD_CTX *digest = EVP_MD_CTX_new();
  EVP_PKEY_CTX *id = EVP_PKEY_CTX_new(key, NULL);
  bool ok = digest && id && EVP_PKEY_CTX_set1_id(id, TOKEN_SM2_ID, (int)sizeof TOKEN_SM2_ID - 1) > 0;
  if (ok) EVP_MD_CTX_set_pkey_ctx(digest, id);
  ok = ok && EVP_DigestVerifyInit(digest, NULL, EVP_sm3(), NULL, key) == 1 &&
       EVP_DigestVerify(digest, ASN1_STRING_get0_data(signature), (size_t)ASN1_STRING_length(signature), tbs, length) == 1;
  EVP_MD_CTX_free(digest);
  EVP_PKEY_CTX_free(id);
  return ok;
}

static bool list_verifies(const struct revocations *revocations, EVP_PKEY *key) {
  if (!key) return false;
  if (X509_CRL_get_signature_nid(revocations->list) == NID_SM2_with_SM3) return sm2_verifies(revocations, key);
  return X509_CRL_verify(revocations->list, key) == 1;
}

/* Signed by an authority of the issuer's name that signed the certificate too. */
static bool is_list_of(const struct zn_token_trust *trust, const struct revocations *revocations, X509 *certificate) {
  if (X509_NAME_cmp(X509_CRL_get_issuer(revocations->list), X509_get_issuer_name(certificate)) != 0) return false;
  for (size_t i = 0; i < trust->authority_count; i++) {
    X509 *authority = trust->authorities[i];
    if (is_issuer(authority, certificate) && signs(authority, certificate) && may_sign(authority, KU_CRL_SIGN) &&
        list_verifies(revocations, X509_get0_pubkey(authority)))
      return true;
  }
  return false;
}

static bool is_current(const X509_CRL *list, int64_t now) {
  int64_t from, until;
  const ASN1_TIME *next = X509_CRL_get0_nextUpdate(list);
  return token_seconds(X509_CRL_get0_lastUpdate(list), &from) && next && token_seconds(next, &until) && from <= now && now <= until;
}

/* A list with a critical extension is one of parts, of changes or of others' certificates: who is not in it may be elsewhere. */
static bool is_complete(const X509_CRL *list) { return X509_CRL_get_ext_by_critical(list, 1, -1) < 0; }

enum zn_known token_revoked(const struct zn_token_trust *trust, X509 *certificate, int64_t now) {
  enum zn_known known = ZN_NOT_KNOWN;
  if (trust->list_count && token_signature(trust, certificate) != ZN_YES) return ZN_NOT_KNOWN;
  for (size_t i = 0; i < trust->list_count; i++) {
    const struct revocations *revocations = &trust->lists[i];
    X509_REVOKED *entry;
    if (!is_list_of(trust, revocations, certificate)) continue;
    int found = X509_CRL_get0_by_cert(revocations->list, &entry, certificate);
    if (found == 1) return ZN_YES;
    if (found == 0 && is_complete(revocations->list) && is_current(revocations->list, now)) known = ZN_NO;
  }
  return known;
}
