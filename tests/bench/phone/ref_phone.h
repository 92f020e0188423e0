/* ref_phone.h: libphonenumber, for C. */
#ifndef REF_PHONE_H
#define REF_PHONE_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif
/* Parses a text as a number written in `region` ("CN"); 1 when it is valid, then its E.164 form stands in `canonical`. */
int ref_phone(const char *text, const char *region, char *canonical, size_t room);
#ifdef __cplusplus
}
#endif
#endif
