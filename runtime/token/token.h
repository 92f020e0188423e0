/* token.h: what the files of libzhinan-token share: statuses with words, lists that grow, OpenSSL's objects and the end of their lives. */
#ifndef TOKEN_H
#define TOKEN_H

#include <openssl/x509.h>
#include <stdbool.h>
#include "zhinan_token.h"

/* Gives the status, and says why in `error`, which may be null. */
enum zn_token_status token_fail(struct zn_token_error *error, enum zn_token_status status, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

struct zn_token_list {
  struct zn_token_certificate *items;
  size_t count, room;
};

struct zn_token_list *token_list_new(void);
/* Adds a copy, unless the same certificate is there. */
enum zn_token_status token_list_add(struct zn_token_list *list, const unsigned char *der, size_t length, uint32_t use,
                                    struct zn_token_error *error);

/* Adds what the bytes hold, in any of the forms of zn_token_read_bytes. `use` is not 0 for what a token files: zeros behind such a
 * certificate are its card's. */
enum zn_token_status token_take(struct zn_token_list *list, const unsigned char *bytes, size_t size, uint32_t use,
                                struct zn_token_error *error);
/* Hands out the list on success, a list without certificates is none; otherwise frees it. */
enum zn_token_status token_finish(enum zn_token_status status, struct zn_token_list *made, struct zn_token_list **list,
                                  struct zn_token_error *error);

/* Hands each part of a PEM file to `take`, until that fails or a part cannot be read; none is no failure. Nobody is asked for passwords. */
typedef enum zn_token_status token_part(void *context, const char *name, const unsigned char *der, size_t size,
                                        struct zn_token_error *error);
enum zn_token_status token_each_part(const void *text, size_t size, token_part *take, void *context, struct zn_token_error *error);

/* The whole file, at most `most` bytes; *bytes is the caller's to free. */
enum zn_token_status token_load(const char *path, size_t most, unsigned char **bytes, size_t *size, struct zn_token_error *error);

/* The bytes of the DER element at the beginning, 0 when they do not begin with a SEQUENCE of known length; may be more than `size`. */
size_t token_extent(const unsigned char *bytes, size_t size);

/* The certificate of exactly these bytes; null when it is none. SM2 signatures verify against its key and in it. */
X509 *token_x509(const unsigned char *der, size_t length);
#define TOKEN_SM2_ID "1234567812345678" /* GM/T 0009: the distinguishing id of whoever has no other */

/* Whether memory is used up. OpenSSL does not tell lack of memory from garbage or from a wrong signature: an answer against a certificate
 * counts when it is given twice, and memory is there afterwards. */
bool token_is_short(void);

/* OpenSSL leaves its errors in a queue of the thread; the caller's own stay there. */
void token_quiet_begin(void);
void token_quiet_end(void);

enum zn_known token_signature(const struct zn_token_trust *trust, X509 *certificate);
enum zn_known token_revoked(const struct zn_token_trust *trust, X509 *certificate, int64_t now);
/* Seconds since 1970-01-01 00:00:00 UTC. */
int token_seconds(const ASN1_TIME *time, int64_t *seconds);

#endif
