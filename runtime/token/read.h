/* read.h: what the files of zhinan-token-read share: the pipe to the library that runs it, and the two ways to read tokens. The process
 * holds nothing but the vendor's code and this; what the code does to it, is done to nobody else. */
#ifndef READ_H
#define READ_H

#include "wire.h"
#include "zhinan_token.h"

struct output {
  int pipe;
  unsigned char *
      value; /* of value_room bytes, for what a library writes; more than a certificate may take, for those that write more than they may */
};
enum { value_max = ZN_TOKEN_CERTIFICATE_MAX, value_room = 4 * ZN_TOKEN_CERTIFICATE_MAX, things_max = 2 * ZN_TOKEN_COUNT_MAX };

void say_certificate(const struct output *output, const void *bytes, size_t length, uint32_t use);
/* Says the end, or why it could not be reached: in `why`, or by the words given. The last thing to be said. */
void say_end(const struct output *output, enum zn_token_status status, const struct zn_token_error *why);
/* Gives the status, its words in `why`. */
enum zn_token_status fail(struct zn_token_error *why, enum zn_token_status status, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Each loads, reads, and says what is there and its end. PKCS#11 is closed only then, since that may hang or crash; of SKF each handle
 * is closed in turn, since tokens allow few. */
void read_pkcs11(const struct output *output, const char *library, const char *uri); /* library "": those that are configured */
void read_skf(const struct output *output, const char *library);

#endif
