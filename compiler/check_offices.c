/* check_offices.c: checks that no division lies within itself. */
#include "check.h"

static const char *path_of(const struct check *check, uint32_t start) {
  const struct division *divisions = check->model->divisions.items;
  const char *path = divisions[start].record.id;
  for (uint32_t at = divisions[start].parent.index; at != start; at = divisions[at].parent.index)
    path = arena_printf(check->arena, "%s → %s", path, divisions[at].record.id);
  return arena_printf(check->arena, "%s → %s", path, divisions[start].record.id);
}

/* Goes up from a division, leaving its number on the way; who meets the same number again has found a ring. */
void check_offices(const struct check *check) {
  const struct division *divisions = check->model->divisions.items;
  uint32_t *seen = arena_array(check->arena, check->model->divisions.count, sizeof *seen);
  for (uint32_t start = 1; start < check->model->divisions.count; start++) {
    uint32_t at = start;
    for (; at && !seen[at]; at = divisions[at].parent.index) seen[at] = start;
    if (at && seen[at] == start)
      diag(check->diags, .code = D_division_cycle, .at = divisions[at].parent.mark, .args = {divisions[at].record.id, path_of(check, at)});
  }
}
