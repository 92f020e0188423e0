/* published.h: which telephone numbers of an office may be told. */
#ifndef PUBLISHED_H
#define PUBLISHED_H

#include "model.h"
#include "zhinan.h"

/* All numbers of an office that is public; of another those that are its own, landline, service or short, by the numbering plan of the tables: a
 * mobile number is somebody's, and what is none of the plan may be one. Null tables, or a book without a plan: none. */
struct phones phones_told(struct arena *arena, const struct zn_book *book, const struct office *office, const struct phones *phones);

#endif
