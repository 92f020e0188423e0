/* zn_verify.h: what the files that verify an image share: the counts that indices are held against, and checks of single values. Each check
 * answers 1 when the value is sound; conditions are joined with &, without branches, since nearly always all of them hold. */
#ifndef ZN_VERIFY_H
#define ZN_VERIFY_H

#include "zn_core.h"

struct zn_check {
  const struct zn_book *book;
  const char *pool;
  uint32_t pool_size, text_count;
  uint32_t count[ZN_SECTION_COUNT];
  uint64_t elements_left; /* elements of runs that may still be looked at: runs may share elements, but not without measure */
};

static inline int zn_string_ok(const struct zn_check *check, zn_string string) {
  return string < check->pool_size && (!string || !check->pool[string - 1]);
}

static inline int zn_text_ok(const struct zn_check *check, zn_text text) { return text < check->text_count; }

/* An index that may be 0 for none. */
static inline int zn_index_ok(const struct zn_check *check, enum zn_section section, uint32_t index) {
  return index < check->count[section];
}

/* An index that must be there. */
static inline int zn_given_ok(const struct zn_check *check, enum zn_section section, uint32_t index) {
  return index - 1 < check->count[section] - 1;
}

static inline int zn_run_ok(const struct zn_check *check, enum zn_section section, uint32_t first, uint32_t count) {
  return (uint64_t)first + count <= check->count[section];
}

/* A run whose elements the caller is going to look at one by one. */
static inline int zn_walk_ok(struct zn_check *check, enum zn_section section, uint32_t first, uint32_t count) {
  if (!zn_run_ok(check, section, first, count) || count > check->elements_left) return 0;
  check->elements_left -= count;
  return 1;
}

static inline int zn_day_ok(zn_day day) { return (uint32_t)day <= ZN_DAY_LAST; }

/* Bits of the things of a section that masks can say: things 1 to 63. */
static inline uint64_t zn_mask_of(const struct zn_check *check, enum zn_section section) {
  return (UINT64_MAX >> (64 - check->count[section])) & ~UINT64_C(1);
}

/* Whether every value of an image is sound whose sections lie within it; all the others are parts of it. */
int zn_verify(const struct zn_book *book);

typedef int zn_record_ok(struct zn_check *check, const void *record, uint32_t index);

/* Whether every record of a section but its dummy is sound. */
static inline int zn_verify_every(struct zn_check *check, enum zn_section section, zn_record_ok *ok) {
  for (uint32_t i = 1; i < check->count[section]; i++)
    if (!ok(check, zn_record_at(check->book, section, i), i)) return 0;
  return 1;
}

/* Sound texts: the pool is UTF-8 and ends with NUL, and texts are made of strings of the pool. */
int zn_verify_strings(const struct zn_check *check);
/* The names table finds every thing by its id, and holds nothing else. */
int zn_verify_names(const struct zn_check *check);
/* Records that only refer: things, documents, steps, notices, phones, messages. */
int zn_verify_records(struct zn_check *check);
/* The numbering plan and the patterns. */
int zn_verify_numbers(struct zn_check *check);
/* Facts, programs and the records that hang on them. */
int zn_verify_terms(struct zn_check *check);
/* Rules of renewals, issuers, advice. */
int zn_verify_renewals(struct zn_check *check);
/* Divisions, offices, names of places, networks, roads, the globe: after the programs. */
int zn_verify_places(struct zn_check *check);
/* Businesses with their trees of requirements and their cells. */
int zn_verify_businesses(struct zn_check *check);
/* Nodes in preorder: each ends within the group it stands in. */
struct zn_nest {
  uint32_t depth;
  uint32_t group[ZN_DEPTH_MAX], end[ZN_DEPTH_MAX];
};
/* Enters the next node; `limit` is the end of the whole forest. 0 when it reaches out of its group or stands too deep. */
int zn_nest_enter(struct zn_nest *nest, uint32_t node, uint32_t end, uint32_t limit);

#endif
