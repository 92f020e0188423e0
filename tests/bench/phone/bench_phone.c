/* bench_phone.c: telephone numbers against libphonenumber: the same texts, parsed, judged and written in E.164 by both, in rounds that take
 * turns. `bench_phone IMAGE`, a book with the numbering plan of China. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "ref_phone.h"
#include "zhinan.h"

enum { texts = 1000, rounds = 31, repeats = 20 };

static char text[texts][48];
static const struct zn_book *book;
static unsigned seed = 1, sink;

static unsigned below(unsigned limit) {
  seed = seed * 1103515245u + 12345u;
  return (seed >> 8) % limit;
}

/* Numbers as people write them: landline and mobile, plain, grouped, with the country code, full width, a tenth with a slip. */
static void make(char *to, size_t room) {
  static const char *const areas[] = {"0991", "0992", "0993", "0998", "010", "021", "0571", "0755", "0871", "0937"};
  static const char *const mobiles[] = {"138", "139", "150", "177", "186", "199"};
  const char *area = areas[below(10)];
  unsigned local = 2000000 + below(7000000), eight = 20000000 + below(70000000), tail = below(100000000);
  int is_long = strlen(area) == 3 || strcmp(area, "0571") == 0 || strcmp(area, "0755") == 0 || strcmp(area, "0871") == 0;
  const char *mobile = mobiles[below(6)];
  switch (below(8)) {
  case 0: snprintf(to, room, "%s%08u", mobile, tail); break;
  case 1: snprintf(to, room, "%s %04u %04u", mobile, tail / 10000, tail % 10000); break;
  case 2: snprintf(to, room, "+86 %s%08u", mobile, tail); break;
  case 3: snprintf(to, room, "+86-%s-%u", area + 1, is_long ? eight : local); break;
  case 4: snprintf(to, room, "(%s)%u", area, is_long ? eight : local); break;
  case 5: snprintf(to, room, "\xEF\xBC\x88%s\xEF\xBC\x89%u", area, is_long ? eight : local); break;
  default: snprintf(to, room, "%s-%u", area, is_long ? eight : local); break;
  }
  if (below(10) == 0) to[strlen(to) - 1] = '\0';
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static void run_own(void) {
  struct zn_phone_result result = {.size = sizeof result};
  for (int i = 0; i < texts; i++) {
    zn_phone_check(book, text[i], strlen(text[i]), 0, &result);
    sink += result.is_valid;
  }
}

static void run_reference(void) {
  char canonical[64];
  for (int i = 0; i < texts; i++) sink += (unsigned)ref_phone(text[i], "CN", canonical, sizeof canonical);
}

/* Both must say the same, or the figure compares nothing. */
static int agree(void) {
  int valid = 0;
  for (int i = 0; i < texts; i++) {
    struct zn_phone_result result = {.size = sizeof result};
    char canonical[64] = "";
    zn_phone_check(book, text[i], strlen(text[i]), 0, &result);
    int theirs = ref_phone(text[i], "CN", canonical, sizeof canonical);
    valid += theirs;
    if (theirs == (int)result.is_valid && (!theirs || strcmp(canonical, result.numbers[0].canonical) == 0)) continue;
    fprintf(stderr, "bench: %s: %d %s here, %d %s there\n", text[i], (int)result.is_valid,
            result.is_valid ? result.numbers[0].canonical : "", theirs, canonical);
    return 0;
  }
  return valid > texts / 2;
}

static int by_value(const void *a, const void *b) {
  double left = *(const double *)a, right = *(const double *)b;
  return (left > right) - (left < right);
}

static void *read_file(const char *path, size_t *length) {
  FILE *file = fopen(path, "rb");
  if (!file || fseek(file, 0, SEEK_END)) perror(path), exit(2);
  *length = (size_t)ftell(file);
  rewind(file);
  void *bytes = malloc(*length);
  if (!bytes || fread(bytes, 1, *length, file) != *length) exit(2);
  fclose(file);
  return bytes;
}

int main(int argc, char **argv) {
  static double own[rounds], reference[rounds];
  size_t length;
  if (argc != 2) return 2;
  void *image = read_file(argv[1], &length);
  if (zn_open(image, length, &book)) fprintf(stderr, "bench: %s is refused\n", argv[1]), exit(2);
  for (int i = 0; i < texts; i++) make(text[i], sizeof text[i]);
  if (!agree()) return 1;
  for (int round = 0; round < rounds; round++) {
    double start = now();
    for (int i = 0; i < repeats; i++) run_own();
    double middle = now();
    run_reference();
    own[round] = (middle - start) / repeats / texts * 1e9;
    reference[round] = (now() - middle) / texts * 1e9;
  }
  qsort(own, rounds, sizeof *own, by_value);
  qsort(reference, rounds, sizeof *reference, by_value);
  double mine = own[rounds / 2], theirs = reference[rounds / 2];
  printf("bench libphonenumber %.4g ns\n", theirs);
  printf("bench phone %.4g ns ratio %.3g goal <=%g%s\n", mine, mine / theirs, 0.01, mine > theirs * 0.01 ? " missed" : "");
  free(image);
  return sink == 0;
}
