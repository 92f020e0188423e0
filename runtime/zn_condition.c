/* zn_condition.c: runs the flat programs of conditions. May assume that zn_open has passed them through zn_condition_sound; allocates nothing,
 * takes time in proportion to the program. */
#include "zn_condition.h"
#include "zn_core.h"

/* Without a branch, since nobody can foretell which tests hold; which operation comes next a processor learns. */
static inline uint32_t truth_of(uint32_t holds) { return ZN_FALSE - holds; }

static uint32_t among(const struct zn_book *book, const struct zn_image_code *code, int64_t value) {
  for (uint32_t i = 0; i < (uint32_t)code->high; i++)
    if (*zn_list_at(book, (uint32_t)code->low + i) == value) return ZN_TRUE;
  return ZN_FALSE;
}

static uint32_t within(const struct zn_book *book, const struct zn_image_code *code, int64_t value) {
  for (zn_division division = (zn_division)value; division; division = zn_division_at(book, division)->parent)
    if (among(book, code, division) == ZN_TRUE) return ZN_TRUE;
  return ZN_FALSE;
}

static inline uint32_t related(const struct zn_scope *scope, const struct zn_image_code *code, int64_t value) {
  if (!scope->known[code->low]) return ZN_UNSURE;
  int64_t base = zn_day_add((zn_day)scope->values[code->low], (int32_t)code->high, code->unit);
  switch (code->op) {
    case ZN_CODE_BEFORE: return truth_of(value < base);
    case ZN_CODE_UNTIL: return truth_of(value <= base);
    case ZN_CODE_IS: return truth_of(value == base);
    case ZN_CODE_FROM: return truth_of(value >= base);
    default: return truth_of(value > base);
  }
}

static inline uint32_t test(const struct zn_scope *scope, const struct zn_image_code *code) {
  if (code->op <= ZN_CODE_FALSE) return code->op == ZN_CODE_TRUE ? ZN_TRUE : ZN_FALSE;
  if (!scope->known[code->slot]) return ZN_UNSURE;
  int64_t value = scope->values[code->slot];
  uint64_t place = (uint64_t)value - 1;
  switch (code->op) {
    case ZN_CODE_RANGE: return truth_of((uint32_t)(value >= code->low) & (uint32_t)(value <= code->high));
    case ZN_CODE_MEMBER: return truth_of((uint32_t)(place < 64) & (uint32_t)((uint64_t)code->low >> (place & 63)));
    case ZN_CODE_HOLDS: return truth_of((value & code->low) != 0);
    case ZN_CODE_AMONG: return among(scope->book, code, value);
    case ZN_CODE_WITHIN: return within(scope->book, code, value);
    default: return related(scope, code, value);
  }
}

/* What a join makes of the truth on top and a further one; 0 is none. */
static const uint8_t joined[ZN_JOIN_COUNT][4][4] = {[ZN_JOIN_NONE] = {{0}, {0, 1, 2, 3}, {0, 1, 2, 3}, {0, 1, 2, 3}},
                                                    [ZN_JOIN_AND] = {{0}, {0, 1, 2, 3}, {0, 2, 2, 2}, {0, 3, 2, 3}},
                                                    [ZN_JOIN_OR] = {{0}, {0, 1, 1, 1}, {0, 1, 2, 3}, {0, 1, 3, 3}}};

/* Turns a truth round if `negate` is 1. */
static inline uint32_t turned(uint32_t truth, uint32_t negate) { return (truth >> negate | truth << negate) & 3; }

/* The truth on top of the stack is kept beside it: the stack holds those below. */
uint32_t zn_condition(const struct zn_scope *scope, const struct zn_image_code *code, uint32_t count) {
  uint8_t stack[ZN_STACK_MAX + 1], *below = stack; /* one more: what does not push writes there too */
  uint32_t top = ZN_TRUE;
  for (const struct zn_image_code *end = code + count; code < end; code++) {
    if (code->op == ZN_CODE_JOIN) {
      top = turned(joined[code->join][*--below][top], code->negate);
      continue;
    }
    uint32_t truth = turned(test(scope, code), code->negate);
    *below = (uint8_t)top;
    below += code->join == ZN_JOIN_NONE;
    top = joined[code->join][top][truth];
  }
  return top;
}

/* On which side of what the test wants the value lies. */
static uint32_t side(const struct zn_scope *scope, const struct zn_image_code *code) {
  int64_t value = scope->values[code->slot];
  switch (code->op) {
    case ZN_CODE_RANGE: return value < code->low ? ZN_BELOW : ZN_ABOVE;
    case ZN_CODE_FROM:
    case ZN_CODE_AFTER: return ZN_BELOW;
    case ZN_CODE_IS: return value < zn_day_add((zn_day)scope->values[code->low], (int32_t)code->high, code->unit) ? ZN_BELOW : ZN_ABOVE;
    default: return ZN_ABOVE;
  }
}

uint32_t zn_condition_bounds(const struct zn_scope *scope, const struct zn_image_code *code, uint32_t count, uint32_t slot) {
  uint32_t bounds = 0;
  for (const struct zn_image_code *end = code + count; code < end; code++) {
    struct zn_image_code alone = *code;
    alone.join = ZN_JOIN_NONE;
    if (code->op == ZN_CODE_JOIN || code->slot != slot || zn_condition(scope, &alone, 1) != ZN_FALSE) continue;
    bounds |= code->negate ? side(scope, code) ^ (ZN_BELOW | ZN_ABOVE) : side(scope, code);
  }
  return bounds;
}

static uint32_t run_inside(const struct zn_image_code *code, uint32_t lists) {
  return code->low >= 0 && code->high >= 0 && (uint64_t)code->low + (uint64_t)code->high <= lists;
}

static uint32_t operand_sound(const struct zn_image_code *code, uint32_t slots, uint32_t lists) {
  switch (code->op) {
    case ZN_CODE_AMONG:
    case ZN_CODE_WITHIN: return run_inside(code, lists);
    case ZN_CODE_BEFORE:
    case ZN_CODE_UNTIL:
    case ZN_CODE_IS:
    case ZN_CODE_FROM:
    case ZN_CODE_AFTER:
      return code->low > 0 && code->low < slots && code->high >= INT32_MIN && code->high <= INT32_MAX &&
             (code->unit == 'D' || code->unit == 'W' || code->unit == 'M' || code->unit == 'Y');
    default: return 1;
  }
}

uint32_t zn_condition_sound(const struct zn_image_code *code, uint32_t count, uint32_t slots, uint32_t lists) {
  uint32_t depth = 0;
  for (uint32_t i = 0; i < count; i++, code++) {
    if (code->op < ZN_CODE_TRUE || code->op >= ZN_CODE_COUNT || code->join >= ZN_JOIN_COUNT || code->negate > 1) return 0;
    if (code->slot >= slots || !operand_sound(code, slots, lists)) return 0;
    if (code->op == ZN_CODE_JOIN) {
      if (depth < 2 || code->join == ZN_JOIN_NONE) return 0;
      depth--;
    } else if (code->join == ZN_JOIN_NONE) {
      if (++depth > ZN_STACK_MAX) return 0;
    } else if (!depth) return 0;
  }
  return count == 0 || depth == 1;
}
