/* bench.c: measures the library against references in the same run and prints one line a figure.
 * Rounds of all candidates are interleaved, and a figure is the median of its rounds, so that a change of the machine's pace meets all alike. */
#include <cjson/cJSON.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include "bench.h"
#include "zn_core.h"

#define ROUNDS 301

uint64_t bench_sink;

double bench_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static int by_value(const void *a, const void *b) {
  double left = *(const double *)a, right = *(const double *)b;
  return (left > right) - (left < right);
}

double bench_median(double *values, int count) {
  qsort(values, (size_t)count, sizeof *values, by_value);
  return values[count / 2];
}

void bench_reference(const char *name, double value, const char *unit) { printf("bench %s %.4g %s\n", name, value, unit); }

void bench_figure(const char *name, double value, const char *unit, double reference, double goal) {
  double ratio = value / reference;
  printf("bench %s %.4g %s ratio %.3g goal <=%g%s\n", name, value, unit, ratio, goal, ratio > goal ? " missed" : "");
  fflush(stdout);
}

void bench_measure(const struct bench_candidate *candidates, int count, void *stage, double *median) {
  double *seconds = bench_take((size_t)count * ROUNDS * sizeof *seconds);
  for (int round = 0; round < ROUNDS; round++)
    for (int c = 0; c < count; c++) {
      candidates[c].run(stage);
      double start = bench_now();
      for (int i = 0; i < candidates[c].repeats; i++) candidates[c].run(stage);
      seconds[c * ROUNDS + round] = (bench_now() - start) / candidates[c].repeats;
    }
  for (int c = 0; c < count; c++) median[c] = bench_median(seconds + c * ROUNDS, ROUNDS);
  free(seconds);
}

void *bench_take(size_t size) {
  void *bytes = aligned_alloc(64, (size + 63) / 64 * 64);
  if (!bytes) abort();
  return bytes;
}

/* What is timed: everything that a candidate may touch. */
struct stage {
  const struct zn_book *book;
  const void *image;
  size_t length;
  struct corpus corpus;
  struct mask_rules rules;
  uint8_t out[CORPUS_COUNT];
  struct mask_answer masks[CORPUS_COUNT];
  void *work;
  size_t work_size;
  struct zn_answer answer;
  char json[65536];
  uint64_t sink;
};

static void run_mask(void *context) {
  struct stage *stage = context;
  ref_mask(&stage->rules, stage->corpus.masks, CORPUS_COUNT, stage->masks);
}
static void run_mask_verdict(void *context) {
  struct stage *stage = context;
  ref_mask_verdict(&stage->rules, stage->corpus.masks, CORPUS_COUNT, stage->out);
}

static void run_judge(void *context) {
  struct stage *stage = context;
  for (unsigned i = 0; i < CORPUS_COUNT; i++) {
    uint32_t verdict = 0;
    zn_judge(stage->book, &stage->corpus.submissions[i], stage->work, stage->work_size, &verdict, NULL);
    stage->out[i] = verdict == ZN_SATISFIED;
  }
}

static void run_evaluate(void *context) {
  struct stage *stage = context;
  for (unsigned i = 0; i < CORPUS_COUNT; i++) {
    zn_evaluate(stage->book, &stage->corpus.submissions[i], stage->work, stage->work_size, &stage->answer);
    stage->out[i] = stage->answer.verdict == ZN_SATISFIED;
  }
}

static void run_check_json(void *context) {
  struct stage *stage = context;
  for (unsigned i = 0; i < CORPUS_COUNT; i++) {
    size_t written = 0;
    uint32_t verdict = 0;
    zn_check_json(stage->book, 1, 0, stage->corpus.text[i], stage->corpus.length[i], stage->work, stage->work_size, stage->json, sizeof stage->json,
                  &written, &verdict);
    stage->out[i] = verdict == ZN_SATISFIED;
  }
}

static void run_tokenize(void *context) {
  struct stage *stage = context;
  for (unsigned i = 0; i < CORPUS_COUNT; i++) stage->sink += ref_tokenize(stage->corpus.text[i], stage->corpus.length[i]);
}

static void run_cjson(void *context) {
  struct stage *stage = context;
  for (unsigned i = 0; i < CORPUS_COUNT; i++) cJSON_Delete(cJSON_ParseWithLength(stage->corpus.text[i], stage->corpus.length[i]));
}

static void run_open(void *context) {
  struct stage *stage = context;
  const struct zn_book *book = NULL;
  stage->sink += zn_open(stage->image, stage->length, &book);
}

static void run_sum(void *context) {
  struct stage *stage = context;
  stage->sink += ref_sum(stage->image, stage->length / 8);
}

enum { MASK_VERDICT, MASK, JUDGE, EVALUATE, CHECK_JSON, TOKENIZE, CJSON, OPEN, SUM, CANDIDATES };
static const struct bench_candidate candidates[CANDIDATES] = { /* what is compared repeats alike */
  {run_mask_verdict, 20}, {run_mask, 20}, {run_judge, 20}, {run_evaluate, 20}, {run_check_json, 1}, {run_tokenize, 1}, {run_cjson, 1},
  {run_open, 20}, {run_sum, 20},
};

/* All ways of judging must tell the same, or the figures compare nothing. */
static void agree(struct stage *stage) {
  uint8_t expected[CORPUS_COUNT];
  static const int judges[] = {JUDGE, EVALUATE, CHECK_JSON};
  run_mask(stage);
  run_mask_verdict(stage);
  for (unsigned i = 0; i < CORPUS_COUNT; i++)
    if (stage->out[i] != !stage->masks[i].missing) exit(1);
  memcpy(expected, stage->out, sizeof expected);
  for (unsigned j = 0; j < sizeof judges / sizeof *judges; j++) {
    candidates[judges[j]].run(stage);
    for (unsigned i = 0; i < CORPUS_COUNT; i++)
      if (stage->out[i] != expected[i]) {
        fprintf(stderr, "bench: submission judged otherwise by candidate %d: %s\n", judges[j], stage->corpus.text[i]);
        exit(1);
      }
  }
  for (unsigned i = 0; i < CORPUS_COUNT; i++)
    if (!ref_tokenize(stage->corpus.text[i], stage->corpus.length[i])) exit(1);
}

void bench_answer(const struct zn_book *book, struct zn_answer *answer) {
  answer->size = sizeof *answer;
  zn_answer_max(book, answer);
  answer->findings = bench_take(answer->finding_room * sizeof *answer->findings);
  answer->lists = bench_take(answer->list_room * sizeof *answer->lists);
  answer->superfluous = bench_take(answer->superfluous_room * sizeof *answer->superfluous);
  answer->gaps = bench_take(answer->gap_room * sizeof *answer->gaps);
  answer->questions = bench_take(answer->question_room * sizeof *answer->questions);
  answer->assumed = bench_take(answer->assumed_room * sizeof *answer->assumed);
  answer->unclear = bench_take(answer->unclear_room * sizeof *answer->unclear);
  answer->outcomes = bench_take(answer->outcome_room * sizeof *answer->outcomes);
  answer->fee_lines = bench_take(answer->fee_line_room * sizeof *answer->fee_lines);
}

static void *read_image(const char *path, size_t *length) {
  FILE *file = fopen(path, "rb");
  if (!file || fseek(file, 0, SEEK_END)) perror(path), exit(2);
  *length = (size_t)ftell(file);
  rewind(file);
  void *bytes = bench_take(*length);
  if (fread(bytes, 1, *length, file) != *length) exit(2);
  fclose(file);
  return bytes;
}

static void prepare(struct stage *stage, const char *path) {
  stage->image = read_image(path, &stage->length);
  if (zn_open(stage->image, stage->length, &stage->book)) fprintf(stderr, "bench: %s is refused\n", path), exit(2);
  corpus_make(stage->book, &stage->corpus);
  corpus_rules(&stage->rules);
  stage->work_size = zn_check_json_work_size(stage->book) + zn_work_size(stage->book);
  stage->work = bench_take(stage->work_size);
  bench_answer(stage->book, &stage->answer);
}

static void print(const struct stage *stage, const double median[CANDIDATES]) {
  const double each = 1e9 / CORPUS_COUNT;
  size_t bytes = 0;
  for (unsigned i = 0; i < CORPUS_COUNT; i++) bytes += stage->corpus.length[i];
  bench_reference("submission", (double)bytes / CORPUS_COUNT, "bytes");
  bench_reference("mask-loop", median[MASK] * each, "ns");
  bench_reference("mask-loop-verdict", median[MASK_VERDICT] * each, "ns");
  bench_reference("tokenizer", median[TOKENIZE] * each, "ns");
  bench_reference("cjson", median[CJSON] * each, "ns");
  bench_reference("image", (double)stage->length, "bytes");
  bench_reference("sum", median[SUM] * 1e9, "ns");
  bench_figure("verdict-only", median[JUDGE] * each, "ns", median[MASK] * each, 4);
  bench_figure("with-findings", median[EVALUATE] * each, "ns", median[MASK] * each, 10);
  bench_figure("json-to-json/tokenizer", median[CHECK_JSON] * each, "ns", median[TOKENIZE] * each, 2.5);
  bench_figure("json-to-json/cjson", median[CHECK_JSON] * each, "ns", median[CJSON] * each, 0.6);
  bench_figure("opening", median[OPEN] * 1e9, "ns", median[SUM] * 1e9, 20);
}

/* Requirements in the procedures of all submissions together, the group around them counted. */
static double nodes_of(const struct stage *stage) {
  double nodes = 0;
  for (unsigned i = 0; i < CORPUS_COUNT; i++) nodes += zn_business_at(stage->book, stage->corpus.business[i])->requirement_count;
  return nodes;
}

/* bench FOLDER IMAGE: the folder of the built programs, and the real book. */
int main(int argc, char **argv) {
  static struct stage stage;
  static double median[CANDIDATES];
  if (argc != 3) return 2;
  prepare(&stage, argv[2]);
  agree(&stage);
  bench_measure(candidates, CANDIDATES, &stage, median);
  print(&stage, median);
  bench_places(stage.book, stage.image);
  bench_rules(median[MASK] / nodes_of(&stage));
  bench_renewal();
  bench_cold_start(argv[1], stage.corpus.text[0]);
  bench_build(argv[1]);
}
