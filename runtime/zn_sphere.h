/* zn_sphere.h: places on the globe as unit vectors of whole numbers, and distances between them. No floating point and no mathematical
 * library: the same on every machine. A vector is right to 1 cm, and distances are compared by the squares of the straight lines through
 * the earth. */
#ifndef ZN_SPHERE_H
#define ZN_SPHERE_H

#include "zn_image.h"

#define ZN_LATITUDE_MAX 90000000 /* millionths of a degree */
#define ZN_LONGITUDE_MAX 180000000
#define ZN_NOWHERE UINT32_MAX /* tenths of a kilometre that nobody knows */

struct zn_vector {
  int32_t x, y, z; /* times ZN_SPHERE_ONE */
};

/* From millionths of a degree, within the bounds above. */
struct zn_vector zn_sphere_vector(int32_t latitude, int32_t longitude);
/* Tenths of a kilometre along the surface (a globe of 6371.0088 km) between places with that square of the straight line. */
uint32_t zn_sphere_tenths(uint64_t square);
/* The square of the straight line between places that lie so many kilometres apart along the surface. */
uint64_t zn_sphere_square(uint32_t km);

/* Of unit vectors at most 2^62 and a little; of any whose parts are none greater than one it still fits. */
static inline uint64_t zn_sphere_apart(struct zn_vector one, struct zn_vector other) {
  int64_t x = (int64_t)one.x - other.x, y = (int64_t)one.y - other.y, z = (int64_t)one.z - other.z;
  return (uint64_t)(x * x) + (uint64_t)(y * y) + (uint64_t)(z * z);
}

/* How often a tree of so many points is divided: afterwards none of its parts has more than ZN_SPHERE_LEAF. */
static inline uint32_t zn_sphere_levels(uint64_t count) {
  uint32_t levels = 0;
  while (count > (uint64_t)ZN_SPHERE_LEAF << levels) levels++;
  return levels;
}

#endif
