/* zn_condition.h: conditions as the image holds them: postfix programs over slots of values, in Kleene's three-valued logic.
 *
 * A truth is two bits: it can be true, it can be false. Both: unknown. A slot holds a value that is known or not: the first slots are what the
 * submission says beside facts, the others the facts of the book; slot = ZN_SLOT_FACTS + fact. An instruction pushes the truth of its test, or
 * joins it to the truth on top of the stack, so that a list of tests needs no depth and one instruction each.
 */
#ifndef ZN_CONDITION_H
#define ZN_CONDITION_H

#include "zhinan.h"

enum zn_truth { ZN_TRUE = 1, ZN_FALSE = 2, ZN_UNSURE = 3 };

/* Slots before those of the facts. */
enum zn_slot { ZN_SLOT_NONE, ZN_SLOT_TODAY, ZN_SLOT_CHANNEL, ZN_SLOT_REGION, ZN_SLOT_OFFICE, ZN_SLOT_ISSUED, ZN_SLOT_EXPIRES, ZN_SLOT_FACTS };

enum zn_code_op {
  ZN_CODE_TRUE = 1, /* the constants */
  ZN_CODE_FALSE,
  ZN_CODE_RANGE,  /* low <= value <= high */
  ZN_CODE_MEMBER, /* bit (value - 1) of low; no value outside 1 to 64 is a member */
  ZN_CODE_HOLDS,  /* a set: value & low */
  ZN_CODE_AMONG,  /* value is one of LISTS[low .. low + high) */
  ZN_CODE_WITHIN, /* a division: it or one it lies in is one of LISTS[low .. low + high) */
  ZN_CODE_BEFORE, /* value < base: the day in slot `low`, `high` of `unit` later */
  ZN_CODE_UNTIL,  /* <= */
  ZN_CODE_IS,     /* == */
  ZN_CODE_FROM,   /* >= */
  ZN_CODE_AFTER,  /* > */
  ZN_CODE_JOIN,   /* no test: joins the two on top */
  ZN_CODE_COUNT
};

enum zn_join { ZN_JOIN_NONE, ZN_JOIN_AND, ZN_JOIN_OR, ZN_JOIN_COUNT };

struct zn_image_code {
  uint8_t op;     /* enum zn_code_op */
  uint8_t join;   /* enum zn_join with what is on top; none: push */
  uint8_t negate; /* 1: the test's truth (of ZN_CODE_JOIN: the joined one) is turned round */
  uint8_t unit;   /* 'D', 'W', 'M', 'Y' of the relations between days */
  uint32_t slot;  /* whose value is tested */
  int64_t low, high;
};
_Static_assert(sizeof(struct zn_image_code) == 24, "an instruction is 24 bytes");

/* A program: a run of CODE. Program 0 is empty and true. */
struct zn_image_program {
  uint32_t first, count;
};

/* The slots that an instruction reads, ZN_SLOT_NONE where there is none. */
static inline void zn_code_reads(const struct zn_image_code *code, uint32_t slots[2]) {
  uint32_t is_test = code->op > ZN_CODE_FALSE && code->op < ZN_CODE_JOIN;
  slots[0] = is_test ? code->slot : ZN_SLOT_NONE;
  slots[1] = is_test && code->op >= ZN_CODE_BEFORE ? (uint32_t)code->low : ZN_SLOT_NONE;
}

#define ZN_STACK_MAX 80u /* conditions nest at most 64 deep */

/* What a program reads: values by slot, and which of them are known. A known derived fact is 0 or 1. */
struct zn_scope {
  const struct zn_book *book;
  int64_t *values;
  uint8_t *known;
};

static inline uint32_t zn_and(uint32_t a, uint32_t b) { return (a & b & ZN_TRUE) | ((a | b) & ZN_FALSE); }
static inline uint32_t zn_or(uint32_t a, uint32_t b) { return ((a | b) & ZN_TRUE) | (a & b & ZN_FALSE); }
static inline uint32_t zn_not(uint32_t a) { return (a >> 1 | a << 1) & 3; }

/* The truth (enum zn_truth) of `count` instructions, verified by zn_condition_sound. */
uint32_t zn_condition(const struct zn_scope *scope, const struct zn_image_code *code, uint32_t count);
/* Which bounds a value breaks by the tests of a program about its slot: of the tests that are false, whether the value lies below or above. */
#define ZN_BELOW 1u
#define ZN_ABOVE 2u
uint32_t zn_condition_bounds(const struct zn_scope *scope, const struct zn_image_code *code, uint32_t count, uint32_t slot);
/* Whether a program from an image may be run: known operations, slots below `slots`, list runs within `lists`, a stack that never runs over or
 * dry and ends with one truth. */
uint32_t zn_condition_sound(const struct zn_image_code *code, uint32_t count, uint32_t slots, uint32_t lists);

#endif
