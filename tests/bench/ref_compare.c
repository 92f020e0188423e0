/* ref_compare.c: what a condition of five comparisons costs at least: written in C, on facts of which all are known. */
#include "bench.h"

uint32_t ref_compare(const struct compare_facts *facts) {
  return facts->kind == 2 && facts->staff >= 20 && facts->age < 60 && (facts->ends >= facts->today + 30 || facts->capital <= 5000000);
}
