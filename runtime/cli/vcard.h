/* vcard.h: an office as a card for address books; the command and the guide of zhinanc write the same. */
#ifndef VCARD_H
#define VCARD_H

#include <stdio.h>

#include "zhinan.h"

/* Writes an office as a vCard 4.0 (RFC 6350), UTF-8, lines ended by CRLF and folded before the 76th octet. */
void vcard_write(FILE *out, const struct zn_book *book, zn_language language, zn_office office);

/* Millionths of a degree as a decimal number. */
void vcard_degrees(char text[16], int32_t value);

#endif
