/* offices.h: the offices of a book for other programs; the command and the guide of zhinanc write the same. */
#ifndef OFFICES_H
#define OFFICES_H

#include <stdio.h>

#include "zhinan.h"

struct offices {
  FILE *out;
  const struct zn_book *book;
  zn_language language; /* of names and sentences */
  zn_office first, last; /* those that are written */
};

/* RFC 4180, UTF-8 behind a byte order mark, a row a counter. */
void offices_csv(const struct offices *offices);
/* RFC 7946, a feature an office; an array with the same members. */
void offices_geojson(const struct offices *offices);
void offices_json(const struct offices *offices);
/* vCards, see vcard.h. */
void offices_vcard(const struct offices *offices);

#endif
