/* issue.c: makes a certificate or a list of revocations with OpenSSL, as odd as a test wants it. Words are KEY=VALUE:
 *   out=FILE        DER                      key=PEM    of the certificate       signer=PEM  key of the issuer, otherwise its own
 *   issuer=DER      certificate of the issuer, otherwise its own name            subject=/CN=../O=..   UTF-8, %XX for any byte
 *   type=bmp        subject in BMPString     serial=N   from=, until=            YYYYMMDDHHMMSSZ, or YYMMDDHHMMSSZ
 *   usage=a,b       of RFC 5280, in its words     ca=1  with basic constraints   extension=OID:HEX  a value that need not be DER
 *   revoked=N,N     makes a list of these serials, from from= until until=       critical=OID          an empty critical extension of the list
 *   id=TEXT         distinguishing id of SM2, otherwise that of GM/T 0009        digest=sha1      of the signature, otherwise SHA-256 or SM3 */
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char *word(char **words, const char *key) {
  size_t length = strlen(key);
  for (; *words; words++)
    if (strncmp(*words, key, length) == 0 && (*words)[length] == '=') return *words + length + 1;
  return NULL;
}

static void need(int ok, const char *what) {
  if (ok) return;
  fprintf(stderr, "issue: %s\n", what);
  exit(1);
}

static EVP_PKEY *load_key(const char *path) {
  FILE *file = fopen(path, "r");
  need(file != NULL, path);
  EVP_PKEY *key = PEM_read_PrivateKey(file, NULL, NULL, NULL);
  fclose(file);
  need(key != NULL, path);
  return key;
}

static X509 *load_certificate(const char *path) {
  FILE *file = fopen(path, "rb");
  need(file != NULL, path);
  X509 *certificate = d2i_X509_fp(file, NULL);
  fclose(file);
  need(certificate != NULL, path);
  return certificate;
}

static int decode(const char *text, size_t length, unsigned char *bytes) {
  int count = 0;
  for (size_t i = 0; i < length; i++) {
    unsigned byte = (unsigned char)text[i];
    if (text[i] == '%') sscanf(text + i + 1, "%2x", &byte), i += 2;
    bytes[count++] = (unsigned char)byte;
  }
  return count;
}

static X509_NAME *make_name(const char *text, int type) {
  X509_NAME *name = X509_NAME_new();
  while (*text == '/') {
    const char *equals = strchr(text, '='), *end = text + 1 + strcspn(text + 1, "/");
    char key[32] = "";
    unsigned char bytes[4096];
    memcpy(key, text + 1, (size_t)(equals - text - 1));
    int length = decode(equals + 1, (size_t)(end - equals - 1), bytes);
    need(X509_NAME_add_entry_by_txt(name, key, type, bytes, length, -1, 0), "subject");
    text = end;
  }
  return name;
}

static void add_extension(X509 *certificate, const char *text) {
  char oid[64] = "";
  unsigned char bytes[1024];
  const char *colon = strchr(text, ':');
  memcpy(oid, text, (size_t)(colon - text));
  int length = 0;
  for (const char *at = colon + 1; *at; at += 2) {
    unsigned byte;
    sscanf(at, "%2x", &byte);
    bytes[length++] = (unsigned char)byte;
  }
  ASN1_OCTET_STRING *value = ASN1_OCTET_STRING_new();
  ASN1_OCTET_STRING_set(value, bytes, length);
  X509_EXTENSION *extension = X509_EXTENSION_create_by_OBJ(NULL, OBJ_txt2obj(oid, 1), 0, value);
  need(X509_add_ext(certificate, extension, -1), "extension");
}

static void add_known(X509 *certificate, int nid, const char *value) {
  X509_EXTENSION *extension = X509V3_EXT_conf_nid(NULL, NULL, nid, value);
  need(extension && X509_add_ext(certificate, extension, -1), value);
}

static EVP_MD_CTX *signing(EVP_PKEY *key, const char *id, const char *digest) {
  EVP_MD_CTX *context = EVP_MD_CTX_new();
  EVP_PKEY_CTX *pkey = NULL;
  int is_sm2 = EVP_PKEY_is_a(key, "SM2");
  if (!id) id = "1234567812345678";
  if (is_sm2) {
    pkey = EVP_PKEY_CTX_new(key, NULL);
    need(EVP_PKEY_CTX_set1_id(pkey, id, (int)strlen(id)) > 0, "id");
    EVP_MD_CTX_set_pkey_ctx(context, pkey);
  }
  need(EVP_DigestSignInit(context, NULL, is_sm2 ? EVP_sm3() : digest ? EVP_sha1() : EVP_sha256(), NULL, key) == 1, "signing");
  return context;
}

static void write_out(const char *path, unsigned char *der, int length) {
  FILE *file = fopen(path, "wb");
  need(file && length > 0 && fwrite(der, 1, (size_t)length, file) == (size_t)length && fclose(file) == 0, path);
}

static void make_list(char **words, X509 *issuer, EVP_PKEY *signer) {
  X509_CRL *list = X509_CRL_new();
  ASN1_TIME *from = ASN1_TIME_new(), *until = ASN1_TIME_new();
  need(ASN1_TIME_set_string(from, word(words, "from")) && (!word(words, "until") || ASN1_TIME_set_string(until, word(words, "until"))),
       "times");
  X509_CRL_set_version(list, 1);
  X509_CRL_set_issuer_name(list, X509_get_subject_name(issuer));
  X509_CRL_set1_lastUpdate(list, from);
  if (word(words, "until")) X509_CRL_set1_nextUpdate(list, until);
  for (const char *at = word(words, "revoked"); *at;) {
    char *end;
    X509_REVOKED *entry = X509_REVOKED_new();
    ASN1_INTEGER *serial = ASN1_INTEGER_new();
    ASN1_INTEGER_set(serial, strtol(at, &end, 10));
    X509_REVOKED_set_serialNumber(entry, serial);
    X509_REVOKED_set_revocationDate(entry, from);
    X509_CRL_add0_revoked(list, entry);
    at = *end ? end + 1 : end;
  }
  if (word(words, "critical")) {
    ASN1_OCTET_STRING *value = ASN1_OCTET_STRING_new();
    ASN1_OCTET_STRING_set(value, (const unsigned char *)"\x30\x00", 2);
    X509_CRL_add_ext(list, X509_EXTENSION_create_by_OBJ(NULL, OBJ_txt2obj(word(words, "critical"), 1), 1, value), -1);
  }
  unsigned char *der = NULL;
  need(X509_CRL_sign_ctx(list, signing(signer, word(words, "id"), word(words, "digest"))) > 0, "signature");
  int length = i2d_X509_CRL(list, &der);
  write_out(word(words, "out"), der, length);
}

static void make_certificate(char **words, X509 *issuer, EVP_PKEY *key, EVP_PKEY *signer) {
  X509 *certificate = X509_new();
  const char *serial = word(words, "serial"), *usage = word(words, "usage"), *extension = word(words, "extension");
  ASN1_TIME *from = ASN1_TIME_new(), *until = ASN1_TIME_new();
  need(ASN1_TIME_set_string(from, word(words, "from")) && ASN1_TIME_set_string(until, word(words, "until")), "times");
  X509_NAME *name = make_name(word(words, "subject"), word(words, "type") ? V_ASN1_BMPSTRING : MBSTRING_UTF8);
  X509_set_version(certificate, 2);
  ASN1_INTEGER_set(X509_get_serialNumber(certificate), serial ? atol(serial) : 1);
  X509_set1_notBefore(certificate, from);
  X509_set1_notAfter(certificate, until);
  X509_set_subject_name(certificate, name);
  X509_set_issuer_name(certificate, issuer ? X509_get_subject_name(issuer) : name);
  X509_set_pubkey(certificate, key);
  if (word(words, "ca")) add_known(certificate, NID_basic_constraints, "critical,CA:TRUE");
  if (usage) add_known(certificate, NID_key_usage, usage);
  if (extension) add_extension(certificate, extension);
  unsigned char *der = NULL;
  need(X509_sign_ctx(certificate, signing(signer, word(words, "id"), word(words, "digest"))) > 0, "signature");
  int length = i2d_X509(certificate, &der);
  write_out(word(words, "out"), der, length);
}

int main(int argc, char **argv) {
  char **words = argv + 1;
  need(argc > 1 && word(words, "out"), "out=");
  EVP_PKEY *key = word(words, "key") ? load_key(word(words, "key")) : NULL;
  EVP_PKEY *signer = word(words, "signer") ? load_key(word(words, "signer")) : key;
  X509 *issuer = word(words, "issuer") ? load_certificate(word(words, "issuer")) : NULL;
  if (word(words, "revoked")) make_list(words, issuer, signer);
  else make_certificate(words, issuer, key, signer);
  _exit(0); /* nothing was freed, which a sanitizer would say */
}
