/* zn_sphere.c: sines, arcs and roots by shifting and adding (CORDIC, Volder 1959), in whole numbers: 2^60 is one, and an angle of one radian. */
#include "zn_sphere.h"

#define ONE (INT64_C(1) << 60)
#define RIGHT_ANGLE INT64_C(1811004864519280711)
#define TURNS 36u

/* The arc whose tangent is 2^-i; from 20 on it is as good as 2^-i itself. */
static int64_t arc_of(uint32_t i) {
  static const int64_t arcs[20] = {
      INT64_C(905502432259640355), INT64_C(534549298976576474), INT64_C(282441168888798124), INT64_C(143371547418228444), INT64_C(71963988336308046),
      INT64_C(36017075762092179),  INT64_C(18012932708689205),  INT64_C(9007016009513623),   INT64_C(4503576721087964),   INT64_C(2251796950380271),
      INT64_C(1125899548928887),   INT64_C(562949908682076),    INT64_C(281474971118251),    INT64_C(140737487656277),    INT64_C(70368744090283),
      INT64_C(35184372077909),     INT64_C(17592186043051),     INT64_C(8796093022037),      INT64_C(4398046511083),      INT64_C(2199023255549)};
  return i < 20 ? arcs[i] : ONE >> i;
}

/* Divided by 2^by, towards less: shifting a negative number is the compiler's to define. */
static int64_t shifted(int64_t value, uint32_t by) { return value < 0 ? ~(~value >> by) : value >> by; }

/* Cosine and sine of an angle of at most a right angle either way. */
static void cosine_sine(int64_t angle, int64_t *cosine, int64_t *sine) {
  int64_t x = INT64_C(700114967507363238), y = 0; /* what the turns stretch, shrunk before */
  for (uint32_t i = 0; i < TURNS; i++) {
    int64_t across = shifted(y, i), along = shifted(x, i), arc = arc_of(i);
    int64_t sign = angle < 0 ? -1 : 1;
    x -= sign * across;
    y += sign * along;
    angle -= sign * arc;
  }
  *cosine = x;
  *sine = y;
}

/* The angle from the first axis, of a place with neither negative. */
static int64_t angle_of(int64_t x, int64_t y) {
  int64_t angle = 0;
  for (uint32_t i = 0; i < TURNS; i++) {
    int64_t across = shifted(y, i), along = shifted(x, i), sign = y < 0 ? -1 : 1;
    x += sign * across;
    y -= sign * along;
    angle += sign * arc_of(i);
  }
  return angle;
}

static int64_t radians(int32_t microdegrees) { return microdegrees * INT64_C(20122276272) + microdegrees * INT64_C(436) / 1000; }

/* one * other / 2^60, of numbers up to 2^60. */
static int64_t times(int64_t one, int64_t other) {
  int64_t high = shifted(one, 30), low = one - high * (INT64_C(1) << 30), others_high = shifted(other, 30), others_low = other - others_high * (INT64_C(1) << 30);
  return high * others_high + shifted(high * others_low + low * others_high, 30);
}

static int32_t component(int64_t value) { return (int32_t)shifted(value + (INT64_C(1) << 29), 30); }

struct zn_vector zn_sphere_vector(int32_t latitude, int32_t longitude) {
  int64_t up, out, along, across, angle = radians(longitude), back = 1;
  if (angle > RIGHT_ANGLE) angle = 2 * RIGHT_ANGLE - angle, back = -1;
  else if (angle < -RIGHT_ANGLE) angle = -2 * RIGHT_ANGLE - angle, back = -1;
  cosine_sine(radians(latitude), &out, &up);
  cosine_sine(angle, &along, &across);
  return (struct zn_vector){component(back * times(out, along)), component(times(out, across)), component(up)};
}

/* The greatest number whose square is not greater. */
static int64_t root_of(int64_t square) {
  int64_t root = 0;
  for (int64_t bit = INT64_C(1) << 31; bit; bit >>= 1)
    if ((root + bit) * (root + bit) <= square) root += bit;
  return root;
}

uint32_t zn_sphere_tenths(uint64_t square) {
  const uint64_t most = UINT64_C(1) << 62; /* of opposite places */
  if (square > most) square = most;
  int64_t half = angle_of(root_of((int64_t)(most - square)) << 29, root_of((int64_t)square) << 29); /* an angle of the triangle over the diameter */
  const int64_t earth = 63710088; /* thousandths of the tenths of a kilometre of the radius */
  int64_t product = shifted(half, 27) * earth; /* the angle is twice that: 2^32 is one radian */
  const int64_t unit = (INT64_C(1) << 32) * 1000;
  return (uint32_t)((product + unit / 2) / unit);
}

uint64_t zn_sphere_square(uint32_t km) {
  int64_t cosine, sine, angle = km * (ONE / 127420176) * 10000; /* half the angle: km / (2 * 6371.0088) */
  cosine_sine(angle < RIGHT_ANGLE ? angle : RIGHT_ANGLE, &cosine, &sine);
  int64_t line = shifted(sine, 29); /* twice the sine, 2^30 is one */
  return (uint64_t)(line * line);
}
