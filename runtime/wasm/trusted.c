/* trusted.c: stands for zn_verify*.c where library and image come in one file: whoever could change one could change the other. The digest is
 * still looked at, which finds what was damaged on the way. */
#include "zn_verify.h"

int zn_verify(const struct zn_book *book) {
  (void)book;
  return 1;
}
