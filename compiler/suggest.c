/* suggest.c: finds the name that was probably meant: the nearest by typing errors (Damerau-Levenshtein with adjacent swaps, over
 * characters). Assumes UTF-8; names longer than 64 characters are never suggested. */
#include <string.h>

#include "diag.h"
#include "utf8.h"

enum { characters_max = 64 };

static size_t decode(const char *text, uint32_t characters[characters_max]) {
  size_t count = 0;
  bool valid = true;
  for (const char *at = text, *end = text + strlen(text); at < end; count++) {
    if (count == characters_max) return count + 1;
    characters[count] = utf8_next(&at, end, &valid);
  }
  return count;
}

static size_t least(size_t a, size_t b) { return a < b ? a : b; }

/* Fills the row of distances between the first `i` characters of `a` and every start of `b`; gives the least of the row. */
static size_t fill_row(const uint32_t *a, size_t i, const uint32_t *b, size_t length, size_t *row, const size_t *last,
                       const size_t *before) {
  size_t nearest = row[0] = i;
  for (size_t j = 1; j <= length; j++) {
    size_t changed = last[j - 1] + (a[i - 1] != b[j - 1]);
    row[j] = least(changed, least(row[j - 1], last[j]) + 1);
    if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = least(row[j], before[j - 2] + 1);
    nearest = least(nearest, row[j]);
  }
  return nearest;
}

/* Number of typing errors between two words, or anything above `limit` as soon as it is exceeded. */
static size_t distance(const uint32_t *a, size_t a_length, const uint32_t *b, size_t b_length, size_t limit) {
  size_t rows[3][characters_max + 1];
  if (a_length > b_length + limit || b_length > a_length + limit) return limit + 1;
  for (size_t j = 0; j <= b_length; j++) rows[0][j] = j;
  for (size_t i = 1; i <= a_length; i++)
    if (fill_row(a, i, b, b_length, rows[i % 3], rows[(i + 2) % 3], rows[(i + 1) % 3]) > limit) return limit + 1;
  return rows[a_length % 3][b_length];
}

const char *suggest(const char *word, const char *const *names, size_t count) {
  uint32_t meant[characters_max], other[characters_max];
  size_t length = decode(word, meant), limit = length / 3 ? length / 3 : 1;
  const char *best = NULL;
  if (length > characters_max) return NULL;
  for (size_t i = 0; i < count; i++) {
    size_t other_length = decode(names[i], other);
    if (other_length > characters_max) continue;
    size_t errors = distance(meant, length, other, other_length, limit);
    if (errors > limit || errors >= length) continue;
    best = names[i];
    if (errors == 0) break;
    limit = errors - 1;
  }
  return best;
}
