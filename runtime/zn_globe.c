/* zn_globe.c: finds the nearest of any number of offices, exactly: goes down the tree of halves, the nearer half first, and leaves out what
 * lies farther than the worst of those found. May assume a verified book: nodes lead nowhere outside. */
#include "zn_globe.h"

/* A part of the tree that is still to be looked at, with how far along each axis it is at least. */
struct part {
  uint32_t node, first, count;
  uint32_t off[3];
  uint64_t square; /* of these */
};

static int32_t along(struct zn_vector vector, uint32_t axis) { return axis == 0 ? vector.x : axis == 1 ? vector.y : vector.z; }

static uint64_t worst(const struct zn_globe *globe) {
  return globe->count < globe->room ? UINT64_MAX : globe->hits[globe->count - 1].square;
}

static void take(struct zn_globe *globe, struct zn_globe_hit hit) {
  uint32_t place = globe->count < globe->room ? globe->count++ : globe->room - 1;
  for (; place; place--) {
    const struct zn_globe_hit *before = &globe->hits[place - 1];
    if (before->square < hit.square || (before->square == hit.square && before->office < hit.office)) break;
    globe->hits[place] = *before;
  }
  globe->hits[place] = hit;
}

static uint32_t is_among_best(const struct zn_globe *globe, const struct zn_globe_hit *hit) {
  if (globe->count < globe->room) return 1;
  const struct zn_globe_hit *last = &globe->hits[globe->count - 1];
  return hit->square < last->square || (hit->square == last->square && hit->office < last->office);
}

static void look_at(struct zn_globe *globe, uint32_t first, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    const struct zn_image_sphere_point *point = zn_sphere_point_at(globe->book, first + i);
    struct zn_globe_hit hit = {zn_sphere_apart(globe->from, (struct zn_vector){point->x, point->y, point->z}),
                               point->office & ~ZN_POINT_PLAIN, point->office & ZN_POINT_PLAIN};
    if (!is_among_best(globe, &hit)) continue;
    if (globe->admits && (!globe->admits(globe->context, hit.office, &hit.square) || !is_among_best(globe, &hit))) continue;
    take(globe, hit);
  }
}

/* The half behind `gap` along the axis, from where the whole part was `part->off` away. */
static struct part half_of(const struct part *part, uint32_t node, uint32_t first, uint32_t count, uint32_t axis, int64_t gap) {
  struct part half = *part;
  half.node = node;
  half.first = first;
  half.count = count;
  if (gap > (int64_t)part->off[axis]) {
    half.square += (uint64_t)(gap * gap) - (uint64_t)part->off[axis] * part->off[axis];
    half.off[axis] = (uint32_t)gap;
  }
  return half;
}

void zn_globe_search(struct zn_globe *globe) {
  struct part parts[ZN_SPHERE_LEVELS + 1];
  uint32_t points = zn_record_count(globe->book, ZN_SECTION_SPHERE_POINTS) - 1,
           nodes = zn_record_count(globe->book, ZN_SECTION_SPHERE_NODES), top = 0;
  globe->count = 0;
  if (!globe->room || !points) return;
  parts[top++] = (struct part){.node = 1, .first = 1, .count = points};
  while (top) {
    struct part part = parts[--top];
    while (part.node < nodes && part.square <= worst(globe)) {
      const struct zn_image_sphere_node *node = zn_sphere_node_at(globe->book, part.node);
      int64_t at = along(globe->from, node->axis);
      uint32_t lower_count = part.count / 2;
      struct part lower = half_of(&part, 2 * part.node, part.first, lower_count, node->axis, at - node->below);
      struct part upper = half_of(&part, 2 * part.node + 1, part.first + lower_count, part.count - lower_count, node->axis,
                                  node->above - at);
      uint32_t lower_first = at - node->below <= node->above - at;
      parts[top++] = lower_first ? upper : lower;
      part = lower_first ? lower : upper;
    }
    if (part.square <= worst(globe)) look_at(globe, part.first, part.count);
  }
}
