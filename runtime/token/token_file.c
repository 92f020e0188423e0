/* token_file.c: turns bytes and files into lists of certificates: DER, PKCS#7, base64, PEM. Assumes nothing about them. */
#include <errno.h>
#include <fcntl.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs7.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "token.h"

bool token_is_short(void) {
  void *some = OPENSSL_malloc(1 << 16);
  OPENSSL_free(some);
  return !some;
}

void token_quiet_begin(void) { ERR_set_mark(); }
void token_quiet_end(void) { ERR_pop_to_mark(); }

size_t token_extent(const unsigned char *bytes, size_t size) {
  if (size < 2 || bytes[0] != 0x30) return 0;
  size_t octets = bytes[1] & 0x7F, length = 0;
  if (bytes[1] < 0x80) return 2 + (size_t)bytes[1];
  if (octets == 0 || octets > 4 || size < 2 + octets) return 0;
  for (size_t i = 0; i < octets; i++) length = length << 8 | bytes[2 + i];
  return 2 + octets + length;
}

static bool is_all_zero(const unsigned char *bytes, size_t size) {
  while (size && !bytes[size - 1]) size--;
  return size == 0;
}

/* --- DER --- */

static enum zn_token_status add_x509(struct zn_token_list *list, X509 *certificate, struct zn_token_error *error) {
  unsigned char *der = NULL;
  int length = i2d_X509(certificate, &der); /* the bytes that it was read from */
  if (length <= 0) return token_fail(error, ZN_TOKEN_MALFORMED, "a certificate that cannot be written again");
  enum zn_token_status status = token_list_add(list, der, (size_t)length, 0, error);
  OPENSSL_free(der);
  return status;
}

static enum zn_token_status add_all(struct zn_token_list *list, const STACK_OF(X509) *certificates, struct zn_token_error *error) {
  enum zn_token_status status = ZN_TOKEN_OK;
  for (int i = 0; status == ZN_TOKEN_OK && i < sk_X509_num(certificates); i++)
    status = add_x509(list, sk_X509_value(certificates, i), error);
  return status;
}

static enum zn_token_status take_pkcs7(struct zn_token_list *list, const unsigned char *der, size_t length, struct zn_token_error *error) {
  const unsigned char *end = der;
  PKCS7 *box = d2i_PKCS7(NULL, &end, (long)length);
  enum zn_token_status status = token_fail(error, ZN_TOKEN_MALFORMED, "neither a certificate nor a PKCS#7 that holds some");
  if (box && end != der + length)
    status = token_fail(error, ZN_TOKEN_TRAILING, "%zu bytes behind the PKCS#7", (size_t)(der + length - end));
  else if (box && PKCS7_type_is_signed(box) && box->d.sign) status = add_all(list, box->d.sign->cert, error);
  PKCS7_free(box);
  return status;
}

X509 *token_x509(const unsigned char *der, size_t length) {
  const unsigned char *end = der;
  X509 *certificate = length <= ZN_TOKEN_CERTIFICATE_MAX ? d2i_X509(NULL, &end, (long)length) : NULL;
  if (certificate && end != der + length) return X509_free(certificate), NULL;
  if (!certificate || X509_get_signature_nid(certificate) != NID_SM2_with_SM3) return certificate;
  ASN1_OCTET_STRING *id = ASN1_OCTET_STRING_new();
  if (!id || !ASN1_OCTET_STRING_set(id, (const unsigned char *)TOKEN_SM2_ID, sizeof TOKEN_SM2_ID - 1)) ASN1_OCTET_STRING_free(id);
  else X509_set0_distinguishing_id(certificate, id);
  return certificate;
}

/* Bytes that begin with a SEQUENCE: a certificate, or a PKCS#7. */
static enum zn_token_status take_der(struct zn_token_list *list, const unsigned char *der, size_t size, uint32_t use,
                                     struct zn_token_error *error) {
  size_t extent = token_extent(der, size);
  if (extent > size) return token_fail(error, ZN_TOKEN_CUT_OFF, "%zu of %zu bytes are there", size, extent);
  if (extent && extent < size && use && is_all_zero(der + extent, size - extent)) size = extent;
  if (extent && extent < size) return token_fail(error, ZN_TOKEN_TRAILING, "%zu bytes behind the first %zu", size - extent, extent);
  X509 *certificate = token_x509(der, size);
  if (!certificate && extent > ZN_TOKEN_CERTIFICATE_MAX && use)
    return token_fail(error, ZN_TOKEN_TOO_LARGE, "a certificate of %zu bytes", extent);
  if (!certificate) return take_pkcs7(list, der, size, error);
  X509_free(certificate);
  return token_list_add(list, der, size, use, error);
}

/* --- text --- */

static bool is_white(unsigned char byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }

static bool is_base64(unsigned char byte) {
  return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '+' || byte == '/';
}

/* The letters alone, padded to fours, into 3 bytes more than `size`; how many, 0 when the text is no base64. */
static size_t fold_base64(const unsigned char *text, size_t size, unsigned char *letters) {
  size_t count = 0, padding = 0;
  for (size_t i = 0; i < size; i++) {
    if (is_white(text[i])) continue;
    if (text[i] == '=' && ++padding <= 2) continue;
    if (padding || !is_base64(text[i])) return 0;
    letters[count++] = text[i];
  }
  if (count % 4 == 1 || (padding && (count + padding) % 4)) return 0;
  while (count % 4) letters[count++] = '=';
  return count;
}

static enum zn_token_status take_base64(struct zn_token_list *list, const unsigned char *text, size_t size, uint32_t use,
                                        struct zn_token_error *error) {
  unsigned char *letters = malloc(size + 3), *der = malloc(size + 3);
  enum zn_token_status status = token_fail(error, ZN_TOKEN_NO_MEMORY, "memory is used up");
  size_t count = letters && der ? fold_base64(text, size, letters) : 0;
  if (letters && der) status = token_fail(error, ZN_TOKEN_MALFORMED, "neither DER nor PEM nor base64");
  int length = count ? EVP_DecodeBlock(der, letters, (int)count) : 0;
  while (length > 0 && letters[count - 1] == '=') count--, length--;
  if (length > 0 && der[0] == 0x30) status = take_der(list, der, (size_t)length, use, error);
  free(letters);
  free(der);
  return status;
}

static bool is_one_of(const char *name, const char *const *names) {
  for (; *names; names++)
    if (strcmp(name, *names) == 0) return true;
  return false;
}

struct taking {
  struct zn_token_list *list;
  uint32_t use;
};

/* A part of a PEM file by its name. What OpenSSL adds to a certificate that it trusts stands behind it. */
static enum zn_token_status take_part(void *context, const char *name, const unsigned char *der, size_t size,
                                      struct zn_token_error *error) {
  const struct taking *taking = context;
  static const char *const names[] = {"CERTIFICATE", "X509 CERTIFICATE", "PKCS7", "PKCS #7 SIGNED DATA", "CMS", NULL};
  static const char *const trusted[] = {"TRUSTED CERTIFICATE", NULL};
  size_t extent = token_extent(der, size);
  if (is_one_of(name, trusted) && extent && extent < size) size = extent;
  else if (!is_one_of(name, names)) return ZN_TOKEN_OK;
  return take_der(taking->list, der, size, taking->use, error);
}

static enum zn_token_status pem_end(struct zn_token_error *error) {
  unsigned long code = ERR_peek_last_error();
  if (ERR_GET_LIB(code) == ERR_LIB_PEM && ERR_GET_REASON(code) == PEM_R_NO_START_LINE) return ZN_TOKEN_OK;
  if (ERR_GET_LIB(code) == ERR_LIB_PEM && ERR_GET_REASON(code) == PEM_R_BAD_END_LINE)
    return token_fail(error, ZN_TOKEN_CUT_OFF, "a PEM part without its END line");
  return token_fail(error, ZN_TOKEN_MALFORMED, "a PEM part that cannot be read");
}

enum zn_token_status token_each_part(const void *text, size_t size, token_part *take, void *context, struct zn_token_error *error) {
  BIO *bio = BIO_new_mem_buf(text, (int)size);
  if (!bio) return token_fail(error, ZN_TOKEN_NO_MEMORY, "memory is used up");
  enum zn_token_status status = ZN_TOKEN_OK;
  for (bool ended = false; !ended && status == ZN_TOKEN_OK;) {
    char *name = NULL, *header = NULL;
    unsigned char *der = NULL;
    long length = 0;
    ended = !PEM_read_bio(bio, &name, &header, &der, &length);
    status = ended ? pem_end(error) : take(context, name, der, (size_t)length, error);
    OPENSSL_free(name);
    OPENSSL_free(header);
    OPENSSL_free(der);
  }
  BIO_free(bio);
  return status;
}

static enum zn_token_status take_pem(struct zn_token_list *list, const unsigned char *text, size_t size, uint32_t use,
                                     struct zn_token_error *error) {
  struct taking taking = {list, use};
  return token_each_part(text, size, take_part, &taking, error);
}

static enum zn_token_status take_once(struct zn_token_list *list, const unsigned char *bytes, size_t size, uint32_t use,
                                      struct zn_token_error *error) {
  static const char mark[] = "\xEF\xBB\xBF", begin[] = "-----BEGIN ";
  if (size > ZN_TOKEN_FILE_MAX) return token_fail(error, ZN_TOKEN_TOO_LARGE, "more than %u bytes", ZN_TOKEN_FILE_MAX);
  bool is_pem = size && memmem(bytes, size, begin, sizeof begin - 1); /* the digit 0 begins a text as well as a SEQUENCE */
  if (size && bytes[0] == 0x30 && (!is_pem || token_extent(bytes, size) == size)) return take_der(list, bytes, size, use, error);
  if (size >= 3 && memcmp(bytes, mark, 3) == 0) bytes += 3, size -= 3;
  while (size && use && !bytes[size - 1]) size--;
  while (size && is_white(*bytes)) bytes++, size--;
  if (!size) return ZN_TOKEN_OK;
  return (is_pem ? take_pem : take_base64)(list, bytes, size, use, error);
}

enum zn_token_status token_take(struct zn_token_list *list, const unsigned char *bytes, size_t size, uint32_t use,
                                struct zn_token_error *error) {
  enum zn_token_status status = take_once(list, bytes, size, use, error);
  if (status != ZN_TOKEN_OK) status = take_once(list, bytes, size, use, error); /* see token_is_short */
  return status != ZN_TOKEN_OK && token_is_short() ? token_fail(error, ZN_TOKEN_NO_MEMORY, "memory is used up") : status;
}

enum zn_token_status zn_token_read_bytes(const void *bytes, size_t size, struct zn_token_list **list, struct zn_token_error *error) {
  struct zn_token_list *made = token_list_new();
  if (!made) return *list = NULL, token_fail(error, ZN_TOKEN_NO_MEMORY, "memory is used up");
  token_quiet_begin();
  enum zn_token_status status = token_take(made, bytes, size, 0, error);
  token_quiet_end();
  return token_finish(status, made, list, error);
}

/* --- files --- */

/* At most `most` bytes, and one more to see that there are more. */
static enum zn_token_status read_all(int file, size_t most, unsigned char *bytes, size_t *size, struct zn_token_error *error) {
  *size = 0;
  while (*size <= most) {
    ssize_t got = read(file, bytes + *size, most + 1 - *size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return token_fail(error, ZN_TOKEN_UNREADABLE, "%s", strerrordesc_np(errno));
    if (got == 0) return ZN_TOKEN_OK;
    *size += (size_t)got;
  }
  return token_fail(error, ZN_TOKEN_TOO_LARGE, "more than %zu bytes", most);
}

static enum zn_token_status load_from(int file, size_t most, unsigned char **bytes, size_t *size, struct zn_token_error *error) {
  struct stat about;
  if (fstat(file, &about) != 0) return token_fail(error, ZN_TOKEN_UNREADABLE, "%s", strerrordesc_np(errno));
  if (!S_ISREG(about.st_mode)) return token_fail(error, ZN_TOKEN_UNREADABLE, "not a file");
  if ((uint64_t)about.st_size > most) return token_fail(error, ZN_TOKEN_TOO_LARGE, "more than %zu bytes", most);
  most = (size_t)about.st_size; /* one that grows meanwhile is refused */
  *bytes = malloc(most + 1);
  if (!*bytes) return token_fail(error, ZN_TOKEN_NO_MEMORY, "memory is used up");
  return read_all(file, most, *bytes, size, error);
}

enum zn_token_status token_load(const char *path, size_t most, unsigned char **bytes, size_t *size, struct zn_token_error *error) {
  *bytes = NULL;
  int file = path ? open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY) : -1; /* a pipe must not keep us waiting */
  if (!path) return token_fail(error, ZN_TOKEN_BAD_CALL, "no path");
  if (file < 0) return token_fail(error, ZN_TOKEN_UNREADABLE, "%s", strerrordesc_np(errno));
  enum zn_token_status status = load_from(file, most, bytes, size, error);
  close(file);
  if (status != ZN_TOKEN_OK) free(*bytes), *bytes = NULL;
  return status;
}

enum zn_token_status zn_token_read_file(const char *path, struct zn_token_list **list, struct zn_token_error *error) {
  unsigned char *bytes;
  size_t size;
  *list = NULL;
  enum zn_token_status status = token_load(path, ZN_TOKEN_FILE_MAX, &bytes, &size, error);
  if (status != ZN_TOKEN_OK) return status;
  status = zn_token_read_bytes(bytes, size, list, error);
  free(bytes);
  return status;
}
