/* zn_globe.h: the search in the tree of places on the globe. */
#ifndef ZN_GLOBE_H
#define ZN_GLOBE_H

#include "zn_core.h"
#include "zn_sphere.h"

/* An office and the square of how far it is. */
struct zn_globe_hit {
  uint64_t square;
  zn_office office;
  uint32_t is_plain; /* ZN_POINT_PLAIN */
};

/* What is looked for. `admits` says whether an office is wanted, and may make it farther than the straight line (a road), never nearer;
 * null: every office is, and none but those found is looked at. */
struct zn_globe {
  const struct zn_book *book;
  struct zn_vector from;
  uint32_t (*admits)(void *context, zn_office office, uint64_t *square);
  void *context;
  uint32_t room; /* at most ZN_NEAREST_MAX */
  uint32_t count;
  struct zn_globe_hit hits[ZN_NEAREST_MAX]; /* the nearest, by distance, then office */
};

void zn_globe_search(struct zn_globe *globe);

#endif
