/* ref_globe.c: the nearest three of many places by looking at all of them: the reference for the search on the globe. */
#include "bench.h"

void ref_globe(const struct globe_point *points, size_t count, struct globe_point from, struct globe_found found[3]) {
  for (int i = 0; i < 3; i++) found[i] = (struct globe_found){UINT64_MAX, 0};
  for (size_t p = 0; p < count; p++) {
    int64_t x = (int64_t)points[p].x - from.x, y = (int64_t)points[p].y - from.y, z = (int64_t)points[p].z - from.z;
    uint64_t square = (uint64_t)(x * x) + (uint64_t)(y * y) + (uint64_t)(z * z);
    if (square >= found[2].square) continue;
    int place = 2;
    for (; place && square < found[place - 1].square; place--) found[place] = found[place - 1];
    found[place] = (struct globe_found){square, (uint32_t)p + 1};
  }
}
