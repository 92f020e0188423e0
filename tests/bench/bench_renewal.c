/* bench_renewal.c: the figure of the renewal check: a rule that asks for everything, against its bare comparisons. */
#include <stdio.h>
#include <stdlib.h>
#include "bench.h"
#include "image_builder.h"

struct renewal_stage {
  const struct zn_book *book;
  struct zn_certificate certificates[CORPUS_COUNT];
  int64_t now;
  uint32_t out[CORPUS_COUNT]; /* reasons */
};

static const int64_t offset = 8 * 3600;

static void run_check(void *context) {
  struct renewal_stage *stage = context;
  for (unsigned i = 0; i < CORPUS_COUNT; i++) {
    struct zn_renewal_answer answer = {.size = sizeof answer};
    zn_renewal_check(stage->book, 1, &stage->certificates[i], stage->now, &answer);
    stage->out[i] = answer.reasons;
  }
}

static void run_comparisons(void *context) {
  struct renewal_stage *stage = context;
  for (unsigned i = 0; i < CORPUS_COUNT; i++) stage->out[i] = ref_renewal(&stage->certificates[i], stage->now, offset);
}

static uint32_t draw(uint32_t *state, uint32_t below) {
  *state ^= *state << 13, *state ^= *state >> 17, *state ^= *state << 5;
  return *state % below;
}

/* Certificates of which each fact is in order nineteen times in twenty; the day of expiry lies a hundred days on either side of the
 * window. */
static void certificates_make(struct renewal_stage *stage) {
  uint32_t seed = 20261123;
  stage->now = INT64_C(1795363200);
  for (unsigned i = 0; i < CORPUS_COUNT; i++) {
    int64_t end = stage->now + ((int64_t)draw(&seed, 654) - 465) * 86400 + draw(&seed, 86400);
    stage->certificates[i] = (struct zn_certificate){.size = sizeof(struct zn_certificate),
                                                     .issuer = draw(&seed, 20) ? 1 : 2,
                                                     .not_before = end - INT64_C(3) * 365 * 86400,
                                                     .not_after = end,
                                                     .uses = draw(&seed, 20) ? ZN_USE_SIGN : ZN_USE_ENCRYPT,
                                                     .algorithm = draw(&seed, 20) ? (draw(&seed, 2) ? ZN_RSA : ZN_SM2) : ZN_EC,
                                                     .signature = draw(&seed, 20) ? ZN_YES : ZN_NOT_KNOWN,
                                                     .revoked = draw(&seed, 20) ? ZN_NO : ZN_YES,
                                                     .has_quota = draw(&seed, 20) ? ZN_YES : ZN_NO};
  }
}

static void *book_make(void) {
  struct builder *b = builder_new();
  size_t length;
  zn_issuer issuer = 1;
  for (int i = 0; i < 2; i++)
    builder_add(b, ZN_SECTION_ISSUERS, &(struct zn_image_thing){builder_string(b, i ? "Other CA" : "CA"), builder_text(b, "CA")});
  builder_add(b, ZN_SECTION_RENEWALS,
              &(struct zn_image_renewal){.id = builder_string(b, "rule"),
                                         .flags = ZN_RENEWAL_ISSUERS_STATED | ZN_RENEWAL_WINDOW_STATED,
                                         .issuer_first = builder_add(b, ZN_SECTION_LISTS, &issuer),
                                         .issuer_count = 1,
                                         .uses = ZN_USE_SIGN,
                                         .algorithms = 1u << ZN_RSA | 1u << ZN_SM2,
                                         .from_number = -89,
                                         .from_unit = 'D',
                                         .until_number = 365,
                                         .until_unit = 'D',
                                         .signature = ZN_NEED,
                                         .revocation = ZN_NEED,
                                         .quota = ZN_NEED});
  builder_business(b, "business", 0, 0);
  builder_group(b, NULL, ZN_REQUIRE_ALL, 0);
  builder_end(b);
  return builder_image(b, &length);
}

void bench_renewal(void) {
  static struct renewal_stage stage;
  static const struct bench_candidate candidates[] = {{run_check, 20}, {run_comparisons, 20}};
  uint32_t expected[CORPUS_COUNT];
  double median[2];
  void *image = book_make();
  if (zn_open(image, ((const struct zn_image_header *)image)->length, &stage.book))
    fprintf(stderr, "bench: the book of the renewals is refused\n"), exit(2);
  certificates_make(&stage);
  run_comparisons(&stage);
  memcpy(expected, stage.out, sizeof expected);
  run_check(&stage);
  if (memcmp(expected, stage.out, sizeof expected) != 0) fprintf(stderr, "bench: a certificate is judged otherwise\n"), exit(1);
  bench_measure(candidates, 2, &stage, median);
  bench_reference("renewal-comparisons", median[1] * 1e9 / CORPUS_COUNT, "ns");
  bench_figure("renewal-check", median[0] * 1e9 / CORPUS_COUNT, "ns", median[1] * 1e9 / CORPUS_COUNT, 4);
  free(image);
}
