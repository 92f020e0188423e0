/* zn_sphere.c: sines, arcs and roots by shifting and adding (CORDIC, Volder 1959), in whole numbers: 2^60 is one, and an angle of one
 * radian. */
#include "zn_sphere.h"

#define ONE (INT64_C(1) << 60)
#define RIGHT_ANGLE INT64_C(1811004864519280711)
#define TURNS 33u

/* The arcs whose tangents are 2^-i. */
static const int64_t arcs[TURNS] = {INT64_C(905502432259640355),
                                    INT64_C(534549298976576474),
                                    INT64_C(282441168888798124),
                                    INT64_C(143371547418228444),
                                    INT64_C(71963988336308046),
                                    INT64_C(36017075762092179),
                                    INT64_C(18012932708689205),
                                    INT64_C(9007016009513623),
                                    INT64_C(4503576721087964),
                                    INT64_C(2251796950380271),
                                    INT64_C(1125899548928887),
                                    INT64_C(562949908682076),
                                    INT64_C(281474971118251),
                                    INT64_C(140737487656277),
                                    INT64_C(70368744090283),
                                    INT64_C(35184372077909),
                                    INT64_C(17592186043051),
                                    INT64_C(8796093022037),
                                    INT64_C(4398046511083),
                                    INT64_C(2199023255549),
                                    ONE >> 20,
                                    ONE >> 21,
                                    ONE >> 22,
                                    ONE >> 23,
                                    ONE >> 24,
                                    ONE >> 25,
                                    ONE >> 26,
                                    ONE >> 27,
                                    ONE >> 28,
                                    ONE >> 29,
                                    ONE >> 30,
                                    ONE >> 31,
                                    ONE >> 32};

/* Negative numbers are shifted with their sign, as by every compiler that there is. */
_Static_assert((-5 >> 1) == -3, "shifts keep the sign");

/* The value, turned round where the mask is -1. */
static int64_t turned(int64_t value, int64_t mask) { return (value ^ mask) - mask; }

/* Cosine and sine of an angle of at most a right angle either way. */
static void cosine_sine(int64_t angle, int64_t *cosine, int64_t *sine) {
  int64_t x = INT64_C(700114967507363239), y = 0; /* what the turns stretch, shrunk before */
  for (uint32_t i = 0; i < TURNS; i++) {
    int64_t across = y >> i, along = x >> i, back = angle >> 63;
    x -= turned(across, back);
    y += turned(along, back);
    angle -= turned(arcs[i], back);
  }
  *cosine = x;
  *sine = y;
}

/* The angle from the first axis, of a place with neither negative. */
static int64_t angle_of(int64_t x, int64_t y) {
  int64_t angle = 0;
  for (uint32_t i = 0; i < TURNS; i++) {
    int64_t across = y >> i, along = x >> i, back = y >> 63;
    x += turned(across, back);
    y -= turned(along, back);
    angle += turned(arcs[i], back);
  }
  return angle;
}

static int64_t radians(int32_t microdegrees) { return microdegrees * INT64_C(20122276272) + microdegrees * INT64_C(436) / 1000; }

/* one * other / 2^60, of numbers up to 2^60. */
static int64_t times(int64_t one, int64_t other) {
  int64_t high = one >> 30, low = one - high * (INT64_C(1) << 30), others_high = other >> 30,
          others_low = other - others_high * (INT64_C(1) << 30);
  return high * others_high + ((high * others_low + low * others_high) >> 30);
}

static int32_t component(int64_t value) { return (int32_t)((value + (INT64_C(1) << 29)) >> 30); }

struct zn_vector zn_sphere_vector(int32_t latitude, int32_t longitude) {
  int64_t up, out, along, across, angle = radians(longitude), back = 1;
  if (angle > RIGHT_ANGLE) angle = 2 * RIGHT_ANGLE - angle, back = -1;
  else if (angle < -RIGHT_ANGLE) angle = -2 * RIGHT_ANGLE - angle, back = -1;
  cosine_sine(radians(latitude), &out, &up);
  cosine_sine(angle, &along, &across);
  return (struct zn_vector){component(back * times(out, along)), component(times(out, across)), component(up)};
}

/* The greatest number whose square is not greater than one up to 2^62. */
static int64_t root_of(int64_t square) {
  uint64_t root = 0, bit = square >> 48 ? UINT64_C(1) << 31 : UINT64_C(1) << 23;
  for (; bit; bit >>= 1) root += bit & -(uint64_t)((root + bit) * (root + bit) <= (uint64_t)square); /* tried up to 2^31 + 2^30 */
  return (int64_t)root;
}

/* Half the angle between places, which is one of the triangle that they make with the place opposite to one of them. Below 100 km the
 * series of the arc sine is right to a millimetre behind its second term. */
static int64_t half_angle(int64_t square) {
  const int64_t most = INT64_C(1) << 62; /* of opposite places */
  int64_t line = root_of(square);        /* 2^31 is the diameter */
  if (square >> 48) return angle_of(root_of(most - square) << 29, line << 29);
  return (line << 29) + (((line * line >> 17) * line) / 6 >> 16);
}

uint32_t zn_sphere_tenths(uint64_t square) {
  const uint64_t most = UINT64_C(1) << 62;
  const int64_t earth = 63710088; /* thousandths of the tenths of a kilometre of the radius */
  const int64_t unit = (INT64_C(1) << 32) * 1000;
  int64_t half = half_angle((int64_t)(square < most ? square : most));
  int64_t product = (half >> 27) * earth; /* the angle is twice that: 2^32 is one radian */
  return (uint32_t)((product + unit / 2) / unit);
}

uint64_t zn_sphere_square(uint32_t km) {
  int64_t cosine, sine, angle = km * (ONE / 127420176) * 10000; /* half the angle: km / (2 * 6371.0088) */
  cosine_sine(angle < RIGHT_ANGLE ? angle : RIGHT_ANGLE, &cosine, &sine);
  int64_t line = sine >> 29; /* twice the sine, 2^30 is one */
  return (uint64_t)(line * line);
}
