/* bench.h: the corpus that the figures are measured on, the references that they are measured against, and the clock. */
#ifndef BENCH_H
#define BENCH_H

#include <stdint.h>
#include <string.h>
#include "zhinan.h"

#define CORPUS_COUNT 1000
#define CORPUS_PIECES 8

/* Submissions to the simple procedures of the book, each as JSON text, as the library's structs and as the mask loop's words. */
struct mask_piece { uint8_t slot, marks; }; /* slot: document * 5 + form, over the corpus's own numbers */
struct mask_submission {
  uint8_t business, piece_count;
  struct mask_piece pieces[CORPUS_PIECES];
};
struct corpus {
  char text[CORPUS_COUNT][1024];
  size_t length[CORPUS_COUNT];
  zn_business business[CORPUS_COUNT];
  struct zn_piece pieces[CORPUS_COUNT][CORPUS_PIECES];
  struct zn_submission submissions[CORPUS_COUNT];
  struct mask_submission masks[CORPUS_COUNT];
};
void corpus_make(const struct zn_book *book, struct corpus *corpus);

/* For each procedure the bit and the marks that each slot stands for, and all bits. */
#define MASK_BUSINESSES 6
#define MASK_SLOTS 35
struct mask_slot { uint8_t bit, marks; };
struct mask_rules {
  uint8_t all[MASK_BUSINESSES];
  struct mask_slot slots[MASK_BUSINESSES][MASK_SLOTS];
};
void corpus_rules(struct mask_rules *rules);

/* ref_mask.c: of each submission the requirements that are missing (0: satisfied) and the pieces left over, as masks. */
struct mask_answer { uint8_t missing, left; };
void ref_mask(const struct mask_rules *rules, const struct mask_submission *submissions, size_t count, struct mask_answer *answers);
/* The same, whether satisfied alone. */
void ref_mask_verdict(const struct mask_rules *rules, const struct mask_submission *submissions, size_t count, uint8_t *satisfied);
/* ref_tokenizer.c: number of tokens of one JSON text (RFC 8259, UTF-8), 0 when it is none. */
size_t ref_tokenize(const char *text, size_t length);
/* ref_sum.c: sum of `count` 64-bit words. */
uint64_t ref_sum(const uint64_t *words, size_t count);
/* ref_compare.c: five comparisons of facts. */
struct compare_facts {
  int64_t kind, staff, age, ends, capital, today;
};
uint32_t ref_compare(const struct compare_facts *facts);
/* ref_renewal.c: the reasons against a certificate by the comparisons of one rule; `offset` of the days, in seconds. */
uint32_t ref_renewal(const struct zn_certificate *certificate, int64_t now, int64_t offset);
/* ref_hungarian.c: the least sum of costs of an assignment of `n` rows to `n` columns, and the column of each row; `cost` by rows. */
#define HUNGARIAN_MAX 64
int ref_hungarian(int n, const int *cost, int *column_of);

/* Median seconds of candidates, over rounds in which each runs once, `repeats` times in a row so that the clock can see it. */
struct bench_candidate {
  void (*run)(void *stage);
  int repeats;
};
void bench_measure(const struct bench_candidate *candidates, int count, void *stage, double *median);
void *bench_take(size_t size);                                            /* memory, or the end */
void bench_answer(const struct zn_book *book, struct zn_answer *answer); /* an answer with room for any */

/* ref_utf8.c: 1 when the bytes are UTF-8. ref_globe.c: the nearest three, by number from 1; of equally near ones the first. */
int ref_utf8(const char *text, size_t length);
struct globe_point { int32_t x, y, z; };
struct globe_found { uint64_t square; uint32_t office; };
void ref_globe(const struct globe_point *points, size_t count, struct globe_point from, struct globe_found found[3]);

/* The clock, and one printed figure: `bench NAME VALUE UNIT ratio R goal <=G`, with `missed` behind when it is. */
double bench_now(void); /* seconds */
double bench_median(double *values, int count);
void bench_reference(const char *name, double value, const char *unit);
void bench_figure(const char *name, double value, const char *unit, double reference, double goal);

/* bench_rules.c: figures of the rule language. `loop`: seconds that the mask loop takes for one requirement. */
void bench_rules(double loop);
/* bench_renewal.c: the figure of the renewal check. */
void bench_renewal(void);
/* bench_process.c: figures of whole processes. `folder` holds the built programs. */
void bench_cold_start(const char *folder, const char *submission);
void bench_build(const char *folder);

/* bench_places.c: addresses, names, the nearest of a million offices. */
void bench_places(const struct zn_book *book, const void *image);
extern uint64_t bench_sink; /* what is computed goes here, so that it is */

#endif
