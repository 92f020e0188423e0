/* bench_places.c: addresses, names and the nearest office. Addresses are those of tests/places; the offices, a million of them, half of
 * them in towns, are laid into a copy of the book's image, which nobody verifies: what is measured needs its offices and the globe alone.
 */
#include <stdio.h>
#include <stdlib.h>

#include "bench.h"
#include "sphere.h"
#include "zn_core.h"
#include "zn_sphere.h"

enum { rounds = 101, texts_max = 400, offices = 1000000, places = 400 };

static uint32_t drawn(uint64_t *random) {
  *random = *random * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
  return (uint32_t)(*random >> 33);
}

/* --- addresses --- */

struct texts {
  char bytes[1 << 16];
  const char *text[texts_max];
  size_t length[texts_max], count, total;
};

static void texts_read(struct texts *texts) {
  FILE *file = fopen("tests/places/addresses.tsv", "rb");
  size_t size = file ? fread(texts->bytes, 1, sizeof texts->bytes - 1, file) : 0;
  if (!size) fputs("bench: tests/places/addresses.tsv cannot be read\n", stderr), exit(2);
  fclose(file);
  char *line = strchr(texts->bytes, '\n') + 1;
  for (char *next; (next = strchr(line, '\n')) && texts->count < texts_max; line = next + 1) {
    size_t length = strcspn(line, "\t");
    texts->text[texts->count] = line;
    texts->length[texts->count++] = length;
    texts->total += length;
  }
}

static void check_all(const struct zn_book *book, const struct texts *texts) {
  for (size_t i = 0; i < texts->count; i++) {
    struct zn_address address = {.size = sizeof address};
    zn_address_check(book, texts->text[i], texts->length[i], 0, &address);
    bench_sink += address.verdict;
  }
}

static void validate_all(const struct texts *texts) {
  for (size_t i = 0; i < texts->count; i++) bench_sink += (uint64_t)ref_utf8(texts->text[i], texts->length[i]);
}

/* Once for the caches; then both for about as long. */
static double time_addresses(const struct zn_book *book, const struct texts *texts) {
  check_all(book, texts);
  double start = bench_now();
  check_all(book, texts);
  return (bench_now() - start) / (double)texts->count;
}

static double time_utf8(const struct texts *texts) {
  validate_all(texts);
  double start = bench_now();
  for (int again = 0; again < 16; again++) validate_all(texts);
  return (bench_now() - start) / 16 / (double)texts->count;
}

static void bench_addresses(const struct zn_book *book) {
  static struct texts texts;
  static double address[rounds], utf8[rounds];
  texts_read(&texts);
  for (int round = 0; round < rounds; round++) address[round] = time_addresses(book, &texts), utf8[round] = time_utf8(&texts);
  bench_reference("address-text", (double)texts.total / (double)texts.count, "bytes");
  bench_reference("utf8", bench_median(utf8, rounds) * 1e9, "ns");
  bench_figure("address", bench_median(address, rounds) * 1e9, "ns", bench_median(utf8, rounds) * 1e9, 20);
}

/* --- names --- */

static double time_search(const struct zn_book *book, const char *const *texts, size_t count) {
  struct zn_division_hit hits[4];
  double start = bench_now();
  for (int again = 0; again < 16; again++)
    for (size_t i = 0; i < count; i++) bench_sink += zn_division_search(book, texts[i], strlen(texts[i]), hits, 4);
  return (bench_now() - start) / 16 / (double)count;
}

static void bench_names(const struct zn_book *book) {
  static const char *const exact[] = {"wlmq",       "kashgar", "喀什",   "巴州",          "653101",
                                      "乌鲁木齐市", "yining",  "和田县", "قەشقەر شەھىرى", "Urumqi"};
  static const char *const begun[] = {"wulumu", "kashg", "乌鲁", "tacheng d", "巴音", "قەش", "kuerl", "hebuk", "阿勒", "shihe"};
  static const char *const slips[] = {"kashger", "wulumuqy",         "shihezzi", "urumci", "kuelre",
                                      "tulufam", "altay prefectura", "yinnig",   "aletao", "kelamayy"};
  static double seconds[3][rounds];
  for (int round = 0; round < rounds; round++) {
    seconds[0][round] = time_search(book, exact, sizeof exact / sizeof *exact);
    seconds[1][round] = time_search(book, begun, sizeof begun / sizeof *begun);
    seconds[2][round] = time_search(book, slips, sizeof slips / sizeof *slips);
  }
  bench_figure("division-exact", bench_median(seconds[0], rounds) * 1e9, "ns", 1, 300);
  bench_figure("division-prefix", bench_median(seconds[1], rounds) * 1e9, "ns", 1, 300);
  bench_figure("division-slip", bench_median(seconds[2], rounds) * 1e9, "ns", 1, 30000);
}

/* --- the globe --- */

static void place_draw(uint64_t *random, int32_t *latitude, int32_t *longitude) {
  int32_t spread = (int32_t)(drawn(random) % 2 ? 180000000 : 500000), town = (int32_t)(drawn(random) % 300);
  *latitude = spread == 180000000 ? (int32_t)(drawn(random) % 150000000) - 70000000
                                  : 20000000 + town * 97003 + (int32_t)(drawn(random) % 500000);
  *longitude = spread == 180000000 ? (int32_t)(drawn(random) % 360000001) - 180000000
                                   : 75000000 + town % 50 * 1200000 + (int32_t)(drawn(random) % 500000);
}

static struct zn_image_sphere_point *points_draw(struct globe_point *plain) {
  struct zn_image_sphere_point *points = calloc(offices + 1, sizeof *points);
  uint64_t random = 1;
  for (uint32_t i = 1; i <= offices; i++) {
    int32_t latitude, longitude;
    place_draw(&random, &latitude, &longitude);
    struct zn_vector vector = zn_sphere_vector(latitude, longitude);
    points[i] = (struct zn_image_sphere_point){vector.x, vector.y, vector.z, i | ZN_POINT_PLAIN};
    plain[i - 1] = (struct globe_point){vector.x, vector.y, vector.z};
  }
  return points;
}

/* The book's image with other offices and another globe. */
static void *image_make(const void *image, const void *const *sections, const uint32_t *counts) {
  const struct zn_image_header *header = image;
  const struct zn_image_section *old = (const struct zn_image_section *)(header + 1);
  size_t length = sizeof *header + header->section_count * sizeof *old;
  for (uint32_t i = 0; i < header->section_count; i++)
    length += ((size_t)(sections[i] ? counts[i] : old[i].count) * old[i].record_size + 7) & ~(size_t)7;
  char *made = calloc(1, length);
  memcpy(made, image, sizeof *header + header->section_count * sizeof *old);
  struct zn_image_section *table = (struct zn_image_section *)(made + sizeof *header);
  size_t at = sizeof *header + header->section_count * sizeof *old;
  for (uint32_t i = 0; i < header->section_count; i++) {
    table[i].count = sections[i] ? counts[i] : old[i].count;
    table[i].offset = at;
    memcpy(made + at, sections[i] ? sections[i] : (const char *)image + old[i].offset, (size_t)table[i].count * table[i].record_size);
    at += ((size_t)table[i].count * table[i].record_size + 7) & ~(size_t)7;
  }
  return made;
}

static void *image_of_offices(const void *image, struct zn_image_sphere_point *points) {
  const void *sections[ZN_SECTION_COUNT] = {NULL};
  uint32_t counts[ZN_SECTION_COUNT] = {0};
  uint32_t nodes = 1u << zn_sphere_levels(offices);
  struct zn_image_sphere_node *tree = calloc(nodes, sizeof *tree);
  struct zn_image_office *records = calloc(offices + 1, sizeof *records);
  for (uint32_t i = 1; i <= offices; i++) records[i] = (struct zn_image_office){.counter_first = 1, .counter_count = 1};
  double start = bench_now();
  sphere_order(points + 1, offices, tree);
  bench_reference("globe-order", (bench_now() - start) * 1e3, "ms");
  sections[ZN_SECTION_OFFICES - 1] = records, counts[ZN_SECTION_OFFICES - 1] = offices + 1;
  sections[ZN_SECTION_SPHERE_POINTS - 1] = points, counts[ZN_SECTION_SPHERE_POINTS - 1] = offices + 1;
  sections[ZN_SECTION_SPHERE_NODES - 1] = tree, counts[ZN_SECTION_SPHERE_NODES - 1] = nodes;
  void *made = image_make(image, sections, counts);
  free(tree);
  free(records);
  return made;
}

struct asked {
  int32_t latitude, longitude;
};

static double time_nearest(const struct zn_book *book, const struct asked *asked, struct zn_near (*found)[4], void *work,
                           size_t work_size) {
  struct zn_place place;
  double start = bench_now();
  for (int i = 0; i < places; i++) {
    struct zn_question_where question = {
        .size = sizeof question, .latitude = asked[i].latitude, .longitude = asked[i].longitude, .day = 1, .minute = -1, .count = 3};
    uint32_t count;
    zn_nearest(book, &question, work, work_size, found[i], 4, &count, &place);
    bench_sink += count;
  }
  return (bench_now() - start) / places;
}

/* Each of the first places also by looking at all offices: the same answers, and how long that takes. */
static double time_brute(const struct globe_point *plain, const struct asked *asked, struct zn_near (*found)[4], int count) {
  double start = bench_now();
  for (int i = 0; i < count; i++) {
    struct zn_vector vector = zn_sphere_vector(asked[i].latitude, asked[i].longitude);
    struct globe_found best[3];
    ref_globe(plain, offices, (struct globe_point){vector.x, vector.y, vector.z}, best);
    for (int b = 0; b < 3; b++)
      if (found[i][b].office != best[b].office)
        fprintf(stderr, "bench: %d,%d: office %u, by looking at all %u\n", asked[i].latitude, asked[i].longitude, found[i][b].office,
                best[b].office),
            exit(1);
  }
  return (bench_now() - start) / count;
}

static void bench_globe(const void *image) {
  static struct asked asked[places];
  static struct zn_near found[places][4];
  static double seconds[rounds];
  struct globe_point *plain = calloc(offices, sizeof *plain);
  struct zn_image_sphere_point *points = points_draw(plain);
  struct zn_book *book = image_of_offices(image, points);
  size_t work_size = zn_nearest_work_size(book);
  void *work = malloc(work_size);
  uint64_t random = 7;
  for (int i = 0; i < places; i++) place_draw(&random, &asked[i].latitude, &asked[i].longitude);
  for (int round = 0; round < rounds; round++) seconds[round] = time_nearest(book, asked, found, work, work_size);
  double brute = time_brute(plain, asked, found, places);
  bench_reference("globe-brute", brute * 1e9, "ns");
  bench_figure("nearest", bench_median(seconds, rounds) * 1e9, "ns", brute * 1e9, 0.001);
  free(plain);
  free(points);
  free(book);
  free(work);
}

void bench_places(const struct zn_book *book, const void *image) {
  bench_addresses(book);
  bench_names(book);
  bench_globe(image);
}
