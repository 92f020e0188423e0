/* ref_hungarian.c: what assigning costs at least: the textbook Hungarian method with potentials, O(n^3), on a dense matrix. */
#include <limits.h>
#include "bench.h"

/* Rows and columns count from 1 inside; column 0 holds the row that is being assigned. */
int ref_hungarian(int n, const int *cost, int *column_of) {
  int row_potential[HUNGARIAN_MAX + 1] = {0}, column_potential[HUNGARIAN_MAX + 1] = {0};
  int row_of[HUNGARIAN_MAX + 1] = {0}, way[HUNGARIAN_MAX + 1];
  for (int row = 1; row <= n; row++) {
    int least[HUNGARIAN_MAX + 1], column = 0;
    char is_done[HUNGARIAN_MAX + 1] = {0};
    for (int j = 0; j <= n; j++) least[j] = INT_MAX;
    row_of[0] = row;
    do {
      int from = row_of[column], next = 0, delta = INT_MAX;
      const int *costs = cost + (from - 1) * n - 1;
      is_done[column] = 1;
      for (int j = 1; j <= n; j++) {
        if (is_done[j]) continue;
        int reduced = costs[j] - row_potential[from] - column_potential[j];
        if (reduced < least[j]) least[j] = reduced, way[j] = column;
        if (least[j] < delta) delta = least[j], next = j;
      }
      for (int j = 0; j <= n; j++) {
        if (is_done[j]) row_potential[row_of[j]] += delta, column_potential[j] -= delta;
        else least[j] -= delta;
      }
      column = next;
    } while (row_of[column]);
    for (; column; column = way[column]) row_of[column] = row_of[way[column]];
  }
  for (int j = 1; j <= n; j++) column_of[row_of[j] - 1] = j - 1;
  return -column_potential[0];
}
