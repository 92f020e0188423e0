/* prove_book.h: a book with every kind of fact and a prover over it: what tests of the prover share. */
#ifndef PROVE_BOOK_H
#define PROVE_BOOK_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "compile_text.h"
#include "prove.h"

#define TEXT(english, chinese) "{en: " english ", zh-CN: " chinese "}"
static const char book[] =
    "facts:\n"
    "  p: {type: bool, ask: " TEXT("P", "甲") "}\n"
    "  q: {type: bool, ask: " TEXT("Q", "乙") "}\n"
    "  num: {type: int, ask: " TEXT("Num", "丙") "}\n"
    "  e: {type: [{a: " TEXT("A", "一") "}, {b: " TEXT("B", "二") "}, {c: " TEXT("C", "三") "}], ask: " TEXT("E", "丁") "}\n"
    "  s: {type: {any-of-values: [{a: " TEXT("A", "一") "}, {b: " TEXT("B", "二") "}, {c: " TEXT("C", "三") "}]},\n"
    "      ask: " TEXT("S", "戊") "}\n"
    "  v: {type: division, ask: " TEXT("V", "己") "}\n"
    "  xx: {type: date, ask: " TEXT("X", "庚") "}\n"
    "  yy: {type: date, ask: " TEXT("Yy", "辛") "}\n"
    "  age: {type: age, from: xx}\n"
    "  pq: {is: {any: [{p: true}, {q: true}]}}\n"
    "  old: {is: {age: {at-least: 18}, pq: false}}\n"
    "divisions:\n"
    "  \"1\": {name: A}\n"
    "  \"2\": {name: B}\n"
    "  \"11\": {name: AA, parent: \"1\"}\n"
    "  \"12\": {name: AB, parent: \"1\"}\n"
    "  \"111\": {name: AAA, parent: \"11\"}\n"
    "offices:\n"
    "  one: {division: \"1\", public: true, counters: [{address: S, phones: not-stated}]}\n"
    "  two: {division: \"2\", public: true, counters: [{address: S, phones: not-stated}]}\n"
    "businesses:\n"
    "  given: {title: " TEXT("T", "题") ", channels: [counter], requires: none, eligible: [{must: {p: true}}]}\n";

enum { p = ZN_SLOT_FACTS + 1, q, n, e, s, v, x, y, age, pq, old, slot_count };

static struct compiled compiled;
static struct prover *prover; /* one for all questions: none leaves anything behind */
static struct arena *arena; /* of one question */

static inline struct cond *new_cond(enum cond_kind kind, uint32_t slot) {
  struct cond *cond = ARENA_NEW(arena, struct cond);
  *cond = (struct cond){.kind = kind, .slot = slot};
  return cond;
}

static inline struct cond *new_range(uint32_t slot, int64_t low, int64_t high) {
  struct cond *cond = new_cond(cond_range, slot);
  cond->low = low;
  cond->high = high;
  return cond;
}

static inline int set_up(void **state) {
  (void)state;
  compiled = compile_texts(small_book, book);
  assert_int_equal(diags_errors(compiled.diags), 0);
  struct resolved_business *given = &compiled.resolved->businesses.items[1];
  prover = prover_new(compiled.arena, compiled.resolved, PROOF_WORK);
  if (!given->may_use) given->may_use = given->business->eligible.items[0].must;
  return 0;
}

static inline int tear_down(void **state) {
  (void)state;
  compiled_free(&compiled);
  return 0;
}

#endif
