/* check.h: what the checks of a resolved book share. */
#ifndef CHECK_H
#define CHECK_H

#include "resolved.h"

struct check {
  struct arena *arena;
  struct diags *diags;
  const struct model *model;
  const struct resolved *resolved;
};

void check_book(const struct check *check);
void check_offices(const struct check *check);
void check_versions(const struct check *check);
void check_proofs(const struct check *check);
void check_renewals(const struct check *check);
void check_places(const struct check *check);
void check_pinyin(const struct check *check);
void check_unused(const struct check *check);
void check_numbering(const struct check *check);
void check_patterns(const struct check *check);

#endif
