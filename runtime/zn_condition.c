/* zn_condition.c: runs the flat programs of conditions. May assume that zn_open has passed them through zn_condition_sound; allocates nothing,
 * takes time in proportion to the program. */
#include "zn_condition.h"
#include "zn_core.h"

static uint32_t truth_of(int64_t holds) { return holds ? ZN_TRUE : ZN_FALSE; }

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

static uint32_t related(const struct zn_scope *scope, const struct zn_image_code *code, int64_t value) {
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

static uint32_t test(const struct zn_scope *scope, const struct zn_image_code *code) {
  if (code->op == ZN_CODE_TRUE) return ZN_TRUE;
  if (code->op == ZN_CODE_FALSE) return ZN_FALSE;
  if (!scope->known[code->slot]) return ZN_UNSURE;
  int64_t value = scope->values[code->slot];
  switch (code->op) {
    case ZN_CODE_RANGE: return truth_of(value >= code->low && value <= code->high);
    case ZN_CODE_MEMBER: return truth_of(value >= 1 && value <= 64 && (uint64_t)code->low >> (((uint64_t)value - 1) & 63) & 1);
    case ZN_CODE_HOLDS: return truth_of((value & code->low) != 0);
    case ZN_CODE_AMONG: return among(scope->book, code, value);
    case ZN_CODE_WITHIN: return within(scope->book, code, value);
    default: return related(scope, code, value);
  }
}

static uint32_t joined(uint32_t join, uint32_t a, uint32_t b) { return join == ZN_JOIN_AND ? zn_and(a, b) : zn_or(a, b); }

uint32_t zn_condition(const struct zn_scope *scope, const struct zn_image_code *code, uint32_t count) {
  uint8_t stack[ZN_STACK_MAX];
  uint32_t depth = 0;
  if (!count) return ZN_TRUE;
  for (const struct zn_image_code *end = code + count; code < end; code++) {
    if (code->op == ZN_CODE_JOIN) {
      uint32_t top = stack[--depth], truth = joined(code->join, stack[depth - 1], top);
      stack[depth - 1] = (uint8_t)(code->negate ? zn_not(truth) : truth);
      continue;
    }
    uint32_t truth = test(scope, code);
    if (code->negate) truth = zn_not(truth);
    if (code->join == ZN_JOIN_NONE) stack[depth++] = (uint8_t)truth;
    else stack[depth - 1] = (uint8_t)joined(code->join, stack[depth - 1], truth);
  }
  return stack[0];
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
  for (const struct zn_image_code *end = code + count; code < end; code++)
    if (code->op != ZN_CODE_JOIN && code->slot == slot && test(scope, code) == (code->negate ? ZN_TRUE : ZN_FALSE))
      bounds |= code->negate ? side(scope, code) ^ (ZN_BELOW | ZN_ABOVE) : side(scope, code);
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
