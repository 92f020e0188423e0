/* published.h: which telephone numbers of an office that is not public may be told. */
#ifndef PUBLISHED_H
#define PUBLISHED_H

#include "model.h"
#include "zhinan.h"

/* Whether a number is the office's own, landline, service or short, by the numbering plan of the tables: a mobile number is somebody's, and
 * what is none of the plan may be one. Null tables, or a book without a plan: false. */
bool phone_is_open(const struct zn_book *book, const struct phone *phone, zn_division division);

#endif
