/* test_nearest.c: the nearest offices against a loop over all of them by the haversine formula in floating point, which shares nothing with
 * the library: for the real book, and for thousands of offices in clusters, over the antimeridian, at the poles and on one another. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "compile_text.h"
#include "ids.h"
#include "zn_sphere.h"

enum { asked = 5, day = 739943 };

struct globe {
  const struct zn_book *book;
  double *latitude, *longitude, *cosine; /* radians, by office */
  bool *known;
  void *work;
  size_t work_size;
  double *distance;
};

static uint32_t drawn(uint64_t *random) {
  *random = *random * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
  return (uint32_t)(*random >> 33);
}

static double radians(int32_t microdegrees) { return microdegrees * (3.14159265358979323846 / 180e6); }

/* Where the public functions say that an office is. */
static struct globe globe_of(const struct zn_book *book) {
  uint32_t count = zn_count(book, ZN_KIND_OFFICE) + 1;
  struct globe globe = {.book = book,
                        .latitude = calloc(count, sizeof(double)),
                        .longitude = calloc(count, sizeof(double)),
                        .cosine = calloc(count, sizeof(double)),
                        .known = calloc(count, sizeof(bool)),
                        .distance = calloc(count, sizeof(double)),
                        .work_size = zn_nearest_work_size(book)};
  globe.work = malloc(globe.work_size);
  for (zn_office office = 1; office < count; office++) {
    struct zn_office_info info = {.size = sizeof info};
    struct zn_division_info division = {.size = sizeof division};
    zn_office_info(book, office, 0, &info);
    zn_division_info(book, info.division, &division);
    globe.known[office] = info.is_placed || division.is_placed;
    globe.latitude[office] = radians(info.is_placed ? info.latitude : division.latitude);
    globe.longitude[office] = radians(info.is_placed ? info.longitude : division.longitude);
    globe.cosine[office] = cos(globe.latitude[office]);
  }
  return globe;
}

static void globe_forget(struct globe *globe) {
  free(globe->latitude);
  free(globe->longitude);
  free(globe->cosine);
  free(globe->known);
  free(globe->distance);
  free(globe->work);
}

/* Kilometres to every office. */
static void measure(struct globe *globe, int32_t latitude, int32_t longitude) {
  double north = radians(latitude), east = radians(longitude), cosine = cos(north);
  for (zn_office office = 1; office <= zn_count(globe->book, ZN_KIND_OFFICE); office++) {
    double up = sin((globe->latitude[office] - north) / 2), right = sin((globe->longitude[office] - east) / 2);
    double square = up * up + cosine * globe->cosine[office] * right * right;
    globe->distance[office] = globe->known[office] ? 2 * 6371.0088 * asin(square < 1 ? sqrt(square) : 1) : HUGE_VAL;
  }
}

/* How many offices are nearer than that, or equally near and earlier, by more than the library may err. */
static uint32_t before(const struct globe *globe, zn_office office, double slack) {
  uint32_t count = 0;
  for (zn_office other = 1; other <= zn_count(globe->book, ZN_KIND_OFFICE); other++)
    count += globe->distance[other] < globe->distance[office] - slack ||
             (other < office && globe->distance[other] == globe->distance[office]);
  return count;
}

/* The answer is the nearest ones in their order; two that differ by less than 2 cm may stand either way, near the opposite point by more.
 */
static void assert_nearest(struct globe *globe, int32_t latitude, int32_t longitude) {
  const struct zn_question_where question = {
      .size = sizeof question, .latitude = latitude, .longitude = longitude, .day = day, .minute = -1, .count = asked};
  struct zn_near offices[asked + 1];
  struct zn_place place;
  uint32_t count, total = zn_count(globe->book, ZN_KIND_OFFICE);
  assert_int_equal(zn_nearest(globe->book, &question, globe->work, globe->work_size, offices, asked + 1, &count, &place), ZN_OK);
  assert_int_equal(count, total < asked ? total : asked);
  measure(globe, latitude, longitude);
  for (uint32_t i = 0; i < count; i++) {
    double km = globe->distance[offices[i].office], slack = km < 19900 ? 0.00002 : 1;
    if (fabs(offices[i].tenths / 10.0 - km) > 0.0501 + (km < 19900 ? 0 : 1))
      fail_msg("%d,%d: office %u: %u tenths, %f km", latitude, longitude, offices[i].office, offices[i].tenths, km);
    if (before(globe, offices[i].office, slack) > i) fail_msg("%d,%d: office %u stands at %u", latitude, longitude, offices[i].office, i);
    assert_int_equal(offices[i].is_own, ZN_NOT_KNOWN);
    if (i) assert_true(globe->distance[offices[i - 1].office] <= km + slack);
  }
}

static void test_real_book(void **state) {
  (void)state;
  const struct zn_book *book;
  uint64_t random = 3;
  assert_int_equal(zn_open(ZN_BOOK_IMAGE, ZN_BOOK_SIZE, &book), ZN_OK);
  struct globe globe = globe_of(book);
  for (int i = 0; i < 100000; i++) {
    bool near = i % 2; /* half of them around Xinjiang */
    int32_t latitude = near ? 34000000 + (int32_t)(drawn(&random) % 16000000) : (int32_t)(drawn(&random) % 180000001) - 90000000;
    int32_t longitude = near ? 73000000 + (int32_t)(drawn(&random) % 24000000) : (int32_t)(drawn(&random) % 360000001) - 180000000;
    assert_nearest(&globe, latitude, longitude);
  }
  globe_forget(&globe);
}

/* --- many offices --- */

static void put_place(FILE *out, uint32_t number, double latitude, double longitude) {
  fprintf(out, "  o%u: {division: all, position: {latitude: %.6f, longitude: %.6f}, counters: [{address: A, phones: not-stated}]}\n",
          number, latitude, longitude);
}

/* Everywhere, in a cluster, along the antimeridian, around the poles, and several on one spot. */
static char *many_offices(uint32_t count) {
  char *text;
  size_t length;
  uint64_t random = 4;
  FILE *out = open_memstream(&text, &length);
  fputs("divisions: {all: {name: All}}\noffices:\n", out);
  for (uint32_t i = 0; i < count; i++) {
    double a = drawn(&random) / 2147483648.0, b = drawn(&random) / 2147483648.0;
    if (i % 6 == 0) put_place(out, i, a * 180 - 90, b * 360 - 180);
    else if (i % 6 == 1) put_place(out, i, 43 + a, 87 + b);
    else if (i % 6 == 2) put_place(out, i, a * 180 - 90, b < 0.5 ? 180 - b * 0.01 : -180 + (b - 0.5) * 0.01);
    else if (i % 6 == 3) put_place(out, i, (b < 0.5 ? 90 : -90) + (b < 0.5 ? -a : a) * 0.01, b * 360 - 180);
    else if (i % 6 == 4) put_place(out, i, 10, 20);
    else put_place(out, i, b < 0.5 ? 90 : -90, a * 360 - 180);
  }
  fclose(out);
  return text;
}

static void test_many(void **state) {
  (void)state;
  for (uint32_t count = 1; count <= 3000; count = count * 7 / 2 + 1) {
    char *text = many_offices(count);
    struct compiled compiled = compile_texts(small_book, text);
    size_t length;
    const struct zn_book *book;
    uint64_t random = 5;
    assert_int_equal(diags_errors(compiled.diags), 0);
    const void *image = lower_image(compiled.arena, compiled.resolved, &length);
    assert_int_equal(zn_open(image, length, &book), ZN_OK);
    struct globe globe = globe_of(book);
    for (int i = 0; i < 1500; i++) {
      static const int32_t latitudes[] = {90000000, -90000000, 0, 43500000, 10000000},
                           longitudes[] = {180000000, -180000000, 0, 87500000, 20000000};
      int32_t latitude = i % 3 ? (int32_t)(drawn(&random) % 180000001) - 90000000 : latitudes[drawn(&random) % 5];
      int32_t longitude = i % 5 ? (int32_t)(drawn(&random) % 360000001) - 180000000 : longitudes[drawn(&random) % 5];
      if (i % 4 == 1) latitude = 43000000 + (int32_t)(drawn(&random) % 1000000), longitude = 87000000 + (int32_t)(drawn(&random) % 1000000);
      assert_nearest(&globe, latitude, longitude);
    }
    globe_forget(&globe);
    compiled_free(&compiled);
    free(text);
  }
}

/* --- rows of a network --- */

static const char twice_book[] =
    "divisions: {a: {name: A, position: {latitude: 10, longitude: 20}}, b: {name: B, position: {latitude: 11, longitude: 21}}}\n"
    "channels: {post: {en: Post, zh-CN: 邮寄}}\n"
    "offices:\n"
    "  one: {division: a, counters: [{address: A, phones: not-stated}]}\n"
    "  other: {division: b, counters: [{address: B, phones: not-stated}]}\n"
    "businesses: {apply: {title: {en: T, zh-CN: 题}, channels: [counter, post], source: {in: guide, at: \"1\"}, requires: {document: letter}}}\n"
    "networks:\n"
    "  net:\n"
    "    businesses: [apply]\n"
    "    table:\n"
    "      - {regions: [a], channels: [post], offices: [other]}\n"
    "      - {regions: [a], offices: nearest}\n"
    "      - {regions: [b], offices: [one]}\n"; /* which the network names now, so that it can be the nearest */

/* A row that hangs on something unknown names an office that the next, which fits whatever that is, names too: it stands once, and without a
 * condition. */
static void test_named_twice(void **state) {
  (void)state;
  struct compiled compiled = compile_texts(small_book, twice_book);
  size_t length;
  const struct zn_book *book;
  struct zn_near offices[4];
  struct zn_place place;
  uint32_t count;
  assert_int_equal(diags_errors(compiled.diags), 0);
  const void *image = lower_image(compiled.arena, compiled.resolved, &length);
  assert_int_equal(zn_open(image, length, &book), ZN_OK);
  struct zn_question_where question = {.size = sizeof question, .division = 1, .business = 1, .day = day, .minute = -1, .count = 2};
  size_t size = zn_nearest_work_size(book);
  void *work = malloc(size);
  assert_int_equal(zn_nearest(book, &question, work, size, offices, 4, &count, &place), ZN_OK);
  assert_int_equal(count, 2);
  assert_int_equal(offices[0].office, 2);
  assert_int_equal(offices[0].condition, 0);
  assert_int_equal(offices[0].why, ZN_WHY_NEAREST);
  assert_int_equal(offices[0].by, ZN_BY_GREAT_CIRCLE);
  assert_int_equal(offices[1].office, 1);
  assert_int_equal(zn_nearest(book, &question, work, size, offices, 1, &count, &place), ZN_OK);
  assert_int_equal(count, 1);
  free(work);
  compiled_free(&compiled);
}

/* --- vectors and distances --- */

static void test_sphere(void **state) {
  (void)state;
  uint64_t random = 6;
  for (int i = 0; i < 300000; i++) {
    int32_t latitude = (int32_t)(drawn(&random) % 180000001) - 90000000, longitude = (int32_t)(drawn(&random) % 360000001) - 180000000;
    struct zn_vector vector = zn_sphere_vector(latitude, longitude);
    double north = radians(latitude), east = radians(longitude);
    assert_true(fabs(vector.x - cos(north) * cos(east) * ZN_SPHERE_ONE) < 1 &&
                fabs(vector.y - cos(north) * sin(east) * ZN_SPHERE_ONE) < 1 && fabs(vector.z - sin(north) * ZN_SPHERE_ONE) < 1);
  }
  for (uint32_t km = 1; km <= 20000; km++) assert_int_equal(zn_sphere_tenths(zn_sphere_square(km)), km * 10);
  assert_int_equal(zn_sphere_tenths(zn_sphere_apart(zn_sphere_vector(90000000, 0), zn_sphere_vector(-90000000, 77000000))), 200151);
  assert_int_equal(zn_sphere_tenths(zn_sphere_apart(zn_sphere_vector(0, 180000000), zn_sphere_vector(0, -180000000))), 0);
  assert_int_equal(zn_sphere_tenths(UINT64_MAX), 200151);
}

/* The same to the last digit on every machine and by every compiler. */
static void test_same_everywhere(void **state) {
  (void)state;
  static const struct {
    int32_t latitude, longitude, x, y, z;
  } rows[] = {{0, 0, 1073741824, 0, 0},
              {90000000, 0, 0, 0, 1073741824},
              {43824170, 87613970, 32251119, 773998935, 743509932},
              {-33868800, 151209300, -781336444, 429378207, -598388855},
              {1, -1, 1073741824, -19, 19},
              {-89999999, 179999999, -19, 0, -1073741824}};
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    struct zn_vector vector = zn_sphere_vector(rows[i].latitude, rows[i].longitude);
    assert_int_equal(vector.x, rows[i].x);
    assert_int_equal(vector.y, rows[i].y);
    assert_int_equal(vector.z, rows[i].z);
  }
}

static void test_wrong_use(void **state) {
  (void)state;
  const struct zn_book *book;
  struct zn_near office;
  struct zn_place place;
  uint32_t count = 7;
  assert_int_equal(zn_open(ZN_BOOK_IMAGE, ZN_BOOK_SIZE, &book), ZN_OK);
  size_t size = zn_nearest_work_size(book);
  void *work = malloc(size);
  const struct zn_question_where good = {.size = sizeof good, .division = 1, .day = day, .minute = -1, .count = 1};
  struct {
    struct zn_question_where question;
    enum zn_status status;
    enum zn_part part;
  } rows[] = {{good, ZN_BAD_VALUE, ZN_PART_NONE},
              {good, ZN_UNKNOWN_DIVISION, ZN_PART_REGION},
              {good, ZN_BAD_VALUE, ZN_PART_REGION},
              {good, ZN_BAD_VALUE, ZN_PART_REGION},
              {good, ZN_UNKNOWN_BUSINESS, ZN_PART_BUSINESS},
              {good, ZN_UNKNOWN_CHANNEL, ZN_PART_CHANNEL},
              {good, ZN_BAD_DAY, ZN_PART_DAY},
              {good, ZN_BAD_VALUE, ZN_PART_DAY},
              {good, ZN_BAD_VALUE, ZN_PART_NONE},
              {good, ZN_BAD_VALUE, ZN_PART_NONE}};
  rows[0].question.size = 4;
  rows[1].question.division = 1000000;
  rows[2].question.latitude = 90000001;
  rows[3].question.longitude = -180000001;
  rows[4].question.business = 1000000;
  rows[5].question.channel = 1000000;
  rows[6].question.day = 0;
  rows[7].question.minute = 1440;
  rows[8].question.count = ZN_NEAREST_MAX + 1;
  rows[9].question.flags = 2;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    assert_int_equal(zn_nearest(book, &rows[i].question, work, size, &office, 1, &count, &place), rows[i].status);
    assert_int_equal(place.part, rows[i].part);
    assert_int_equal(count, 0);
  }
  assert_int_equal(zn_nearest(book, &good, work, size - 8, &office, 1, &count, &place), ZN_NO_ROOM);
  assert_int_equal(zn_nearest(book, &good, work, size, &office, 1, &count, &place), ZN_OK);
  assert_int_equal(count, 1);
  assert_int_equal(zn_nearest(book, &good, work, size, &office, 0, &count, &place), ZN_OK);
  assert_int_equal(count, 0);
  free(work);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_real_book), cmocka_unit_test(test_many),
                                     cmocka_unit_test(test_named_twice), cmocka_unit_test(test_sphere),
                                     cmocka_unit_test(test_same_everywhere), cmocka_unit_test(test_wrong_use)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
