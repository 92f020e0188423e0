/* wire.h: what zhinan-token-read says to libzhinan-token through a pipe: frames, each a head and `length` bytes. First certificates,
 * then either the end or a failure, nothing behind it. The reader believes nothing of it: the library of a vendor runs where it is
 * written. */
#ifndef WIRE_H
#define WIRE_H

#include <stdint.h>

enum wire_kind { WIRE_CERTIFICATE = 'C', WIRE_FAILURE = 'F', WIRE_END = 'Z' };

struct wire_head {
  uint8_t kind;   /* enum wire_kind */
  uint8_t value;  /* of a certificate: ZN_USE_*; of a failure: enum zn_token_status */
  uint16_t zero;
  uint32_t length; /* of a certificate: its bytes; of a failure: of the words for it */
};
_Static_assert(sizeof(struct wire_head) == 8, "a head is 8 bytes");

#endif
