/* check.c: runs the checks that need the whole resolved book. Checks that count on a sound book wait until it has no errors. */
#include "check.h"

static const struct {
  void (*run)(const struct check *check);
  bool needs_sound_book;
} checks[] = {
    {check_book, false},
    {check_offices, false},
    {check_versions, true},
    {check_proofs, true},
    {check_renewals, true},
    {check_places, false},
    {check_pinyin, false},
    {check_unused, true},
    {check_numbering, false},
    {check_patterns, false},
};

void check_all(struct arena *arena, struct diags *diags, const struct resolved *resolved) {
  const struct check check = {.arena = arena, .diags = diags, .model = resolved->model, .resolved = resolved};
  bool sound = diags_errors(diags) == 0;
  for (size_t i = 0; i < sizeof checks / sizeof *checks; i++)
    if (sound || !checks[i].needs_sound_book) checks[i].run(&check);
}
