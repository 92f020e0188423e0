/* zhinan_token.h: the public interface of libzhinan-token, which reads certificates from files and from security tokens and finds the facts
 * that zn_renewal_check of zhinan.h judges. Needs OpenSSL 3; the core needs neither.
 *
 * Certificates are read in this process, code of vendors is not: it runs in the program zhinan-token-read, under limits and a deadline,
 * so that its crash or hang is a status here. Nobody is asked for a PIN, and none is sent. Every function may be called from any number
 * of threads, each with lists of its own; a struct zn_token_trust is read-only once it is filled. Nothing is printed or logged.
 */
#ifndef ZHINAN_TOKEN_H
#define ZHINAN_TOKEN_H

#include "zhinan.h"

#ifdef __cplusplus
extern "C" {
#endif

/* zn_token_status_code gives the kebab-case name. */
enum zn_token_status {
  ZN_TOKEN_OK,
  ZN_TOKEN_NO_MEMORY,
  ZN_TOKEN_BAD_CALL,     /* a size or kind that this library does not know, a null where none may be */
  ZN_TOKEN_UNREADABLE,   /* a file that cannot be read */
  ZN_TOKEN_TOO_LARGE,    /* more bytes or certificates than any honest file or token holds: ZN_TOKEN_*_MAX */
  ZN_TOKEN_EMPTY,        /* read, but there is no certificate in it */
  ZN_TOKEN_CUT_OFF,      /* the end is missing */
  ZN_TOKEN_TRAILING,     /* something follows the certificate */
  ZN_TOKEN_MALFORMED,    /* not a certificate, or one that cannot be read */
  ZN_TOKEN_BAD_TIME,     /* its validity is not two points in time */
  ZN_TOKEN_BAD_PATH,     /* a library or helper that is not named by an absolute path */
  ZN_TOKEN_BAD_URI,      /* not a URI of certificates by RFC 7512 */
  ZN_TOKEN_FORBIDDEN_URI, /* it names a module or a PIN */
  ZN_TOKEN_NO_HELPER,    /* zhinan-token-read cannot be run */
  ZN_TOKEN_NO_LIBRARY,   /* the vendor's library cannot be loaded, or is none of its kind */
  ZN_TOKEN_NO_TOKEN,     /* no token is plugged in, or none that the URI means */
  ZN_TOKEN_DEVICE,       /* the library reports an error: often a token that was pulled out */
  ZN_TOKEN_LIES,         /* the library answers what cannot be */
  ZN_TOKEN_TIMEOUT,      /* not done by the deadline */
  ZN_TOKEN_CRASHED,      /* the library crashed, or ran into a limit */
  ZN_TOKEN_STATUS_COUNT
};

#define ZN_TOKEN_CERTIFICATE_MAX 65536u /* bytes of one certificate */
#define ZN_TOKEN_FILE_MAX 1048576u      /* bytes of a file of certificates */
#define ZN_TOKEN_LIST_MAX 67108864u     /* bytes of a list of revocations */
#define ZN_TOKEN_COUNT_MAX 256u         /* certificates of one file or of all tokens */
#define ZN_TOKEN_AUTHORITIES_MAX 64u
#define ZN_TOKEN_DEADLINE 10000u        /* milliseconds, where none is said */

/* In words, for people: printable ASCII without names of persons. Functions take null where nobody wants it. */
struct zn_token_error {
  char text[160];
};

ZN_API const char *zn_token_status_code(enum zn_token_status status);

/* --- certificates --- */

struct zn_token_certificate {
  const unsigned char *der; /* as long as its list */
  size_t length;
  uint32_t use; /* ZN_USE_*, as the token files it; 0: does not say */
  uint32_t reserved;
};

/* Certificates in the order in which they were found, each once, at least one. */
struct zn_token_list;
ZN_API size_t zn_token_count(const struct zn_token_list *list);
/* Null past the last. */
ZN_API const struct zn_token_certificate *zn_token_at(const struct zn_token_list *list, size_t index);
ZN_API void zn_token_free(struct zn_token_list *list); /* accepts null */

/* Certificates from the bytes, or the file, that hold one in DER, a PKCS#7 in DER, either of them in base64, or any number of both in
 * PEM; byte order mark and line ends do not matter. On success *list is the caller's to free, otherwise null. Other parts of a PEM file
 * are skipped unread. */
ZN_API enum zn_token_status zn_token_read_bytes(const void *bytes, size_t size, struct zn_token_list **list, struct zn_token_error *error);
ZN_API enum zn_token_status zn_token_read_file(const char *path, struct zn_token_list **list, struct zn_token_error *error);

enum zn_token_kind { ZN_TOKEN_PKCS11 = 1, ZN_TOKEN_SKF };

struct zn_token_device {
  uint32_t size; /* sizeof (struct zn_token_device) */
  uint32_t kind; /* enum zn_token_kind */
  const char *helper;  /* absolute path of zhinan-token-read */
  const char *library; /* absolute path of the vendor's library; of PKCS#11 null: those that the administrator configured for p11-kit */
  const char *uri;     /* of PKCS#11: which token and object, RFC 7512; null: any */
  uint32_t deadline;   /* milliseconds; 0: ZN_TOKEN_DEADLINE */
  uint32_t reserved;
};
/* Certificates of the tokens that are plugged in, without logging in. Returns by the deadline and half a second. */
ZN_API enum zn_token_status zn_token_read_device(const struct zn_token_device *device, struct zn_token_list **list,
                                                 struct zn_token_error *error);

/* --- facts --- */

/* Authorities and their lists of revocations. */
struct zn_token_trust;
/* Takes the certificates of a list for authorities: at most ZN_TOKEN_AUTHORITIES_MAX. The list is not needed afterwards. */
ZN_API enum zn_token_status zn_token_trust_new(const struct zn_token_list *authorities, struct zn_token_trust **trust,
                                               struct zn_token_error *error);
/* Adds a list of revocations in DER, or every one of a PEM file. Each counts for the authority that signed it. */
ZN_API enum zn_token_status zn_token_trust_crl(struct zn_token_trust *trust, const void *bytes, size_t size, struct zn_token_error *error);
ZN_API enum zn_token_status zn_token_trust_crl_file(struct zn_token_trust *trust, const char *path, struct zn_token_error *error);
ZN_API void zn_token_trust_free(struct zn_token_trust *trust); /* accepts null */

struct zn_token_facts {
  uint32_t size;    /* sizeof (struct zn_token_facts), set by the caller */
  uint32_t is_ca;         /* 1: of an authority */
  uint32_t is_own_issuer; /* 1: its issuer bears the name of its subject: personal data then */
  uint32_t reserved;
  struct zn_certificate
      certificate;       /* but its issuer and quota, which the caller adds: zn_issuer_find of `issuer`, then of `issuer_name` */
  char issuer[1024];     /* distinguished name, RFC 4514, UTF-8; "" when it cannot be read or is longer */
  char issuer_name[256]; /* its common name, or its organisation where it has none; "" likewise */
};
/* The facts of a certificate. Signature and revocation are known only by `trust`, which may be null: the signature is verified up to an
 * authority that is its own issuer, or as far as the authorities lead; "not revoked" takes a complete list of its issuer, signed by it
 * and current at `now` (seconds since 1970-01-01 00:00:00 UTC). */
ZN_API enum zn_token_status zn_token_facts(const struct zn_token_certificate *certificate, const struct zn_token_trust *trust, int64_t now,
                                           struct zn_token_facts *facts, struct zn_token_error *error);
/* The subject as `issuer` above; gives "" into `text` where it does not fit. Personal data: show it to its owner alone. */
ZN_API void zn_token_subject(const struct zn_token_certificate *certificate, char *text, size_t room);

#ifdef __cplusplus
}
#endif
#endif
