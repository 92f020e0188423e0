/* sphere.c: divides places on the globe into halves of halves along the axis in which they lie farthest apart. Takes time in proportion to
 * n log n, whatever the places: the pivots are drawn, by a generator that draws the same every time. */
#include "sphere.h"

#include "zn_sphere.h"

struct part {
  struct zn_image_sphere_point *points;
  size_t count;
  uint32_t axis;
  uint64_t random;
};

static int32_t along(const struct zn_image_sphere_point *point, uint32_t axis) {
  return axis == 0 ? point->x : axis == 1 ? point->y : point->z;
}

static int comes_before(const struct zn_image_sphere_point *one, const struct zn_image_sphere_point *other, uint32_t axis) {
  int32_t mine = along(one, axis), others = along(other, axis);
  return mine != others ? mine < others : (one->office & ~ZN_POINT_PLAIN) < (other->office & ~ZN_POINT_PLAIN);
}

static uint32_t widest_axis(const struct zn_image_sphere_point *points, size_t count) {
  uint32_t widest = 0;
  int64_t width = -1;
  for (uint32_t axis = 0; axis < 3; axis++) {
    int32_t least = INT32_MAX, most = INT32_MIN;
    for (size_t i = 0; i < count; i++) {
      int32_t value = along(&points[i], axis);
      if (value < least) least = value;
      if (value > most) most = value;
    }
    if ((int64_t)most - least > width) width = (int64_t)most - least, widest = axis;
  }
  return widest;
}

static void exchange(struct zn_image_sphere_point *one, struct zn_image_sphere_point *other) {
  struct zn_image_sphere_point kept = *one;
  *one = *other;
  *other = kept;
}

/* Brings a drawn point to where it belongs, what comes before it before it; its place. */
static size_t partition(struct part *part, size_t first, size_t last) {
  part->random = part->random * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
  exchange(&part->points[first + (size_t)(part->random >> 33) % (last - first + 1)], &part->points[last]);
  size_t place = first;
  for (size_t i = first; i < last; i++)
    if (comes_before(&part->points[i], &part->points[last], part->axis)) exchange(&part->points[i], &part->points[place++]);
  exchange(&part->points[place], &part->points[last]);
  return place;
}

/* Brings the `wanted` first points to the front. */
static void select_first(struct part *part, size_t wanted) {
  size_t first = 0, last = part->count - 1;
  while (first < last) {
    size_t place = partition(part, first, last);
    if (place == wanted) return;
    if (place < wanted) first = place + 1;
    else last = place - 1;
  }
}

static void divide(struct zn_image_sphere_point *points, size_t count, struct zn_image_sphere_node *nodes, size_t node, uint32_t levels) {
  if (!levels) return;
  struct part part = {points, count, widest_axis(points, count), node};
  size_t half = count / 2;
  select_first(&part, half);
  nodes[node] = (struct zn_image_sphere_node){part.axis, INT32_MIN, INT32_MAX};
  for (size_t i = 0; i < count; i++) {
    int32_t value = along(&points[i], part.axis);
    if (i < half && value > nodes[node].below) nodes[node].below = value;
    if (i >= half && value < nodes[node].above) nodes[node].above = value;
  }
  divide(points, half, nodes, 2 * node, levels - 1);
  divide(points + half, count - half, nodes, 2 * node + 1, levels - 1);
}

void sphere_order(struct zn_image_sphere_point *points, size_t count, struct zn_image_sphere_node *nodes) {
  divide(points, count, nodes, 1, zn_sphere_levels(count));
}
