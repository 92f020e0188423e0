/* ref_sum.c: what reading an image costs at least. */
#include "bench.h"

uint64_t ref_sum(const uint64_t *words, size_t count) {
  uint64_t sum = 0;
  for (size_t i = 0; i < count; i++) sum += words[i];
  return sum;
}
