/* lower_conditions.c: conditions as postfix programs, days as records. Assumes names bound and that what
 * `may-use` means is known; a program that stands already is used again. */
#include <string.h>

#include "lower.h"
#include "sentence.h"

/* The code of one condition while it is written. */
struct program {
  struct lowering *lowering;
  LIST(struct zn_image_code) code;
};

static void emit(struct program *program, const struct cond *cond, bool negate, enum zn_join join);

static struct zn_image_code *push(struct program *program, enum zn_code_op op, bool negate, enum zn_join join) {
  struct zn_image_code *code = LIST_PUSH(program->lowering->arena, &program->code);
  *code = (struct zn_image_code){.op = (uint8_t)op, .negate = negate, .join = (uint8_t)join};
  return code;
}

/* Children of a group: the first is pushed, tests join it by themselves, groups are pushed and joined. A group turned round is the other group of its
 * children turned round. */
static void emit_group(struct program *program, const struct cond *cond, bool negate, enum zn_join join) {
  enum zn_join own = (cond->kind == cond_all) != negate ? ZN_JOIN_AND : ZN_JOIN_OR;
  if (!cond->children.count) {
    push(program, cond->kind == cond_all ? ZN_CODE_TRUE : ZN_CODE_FALSE, negate, join);
    return;
  }
  if (cond->children.count == 1) {
    emit(program, cond->children.items[0], negate, join);
    return;
  }
  for (size_t i = 0; i < cond->children.count; i++) emit(program, cond->children.items[i], negate, i ? own : ZN_JOIN_NONE);
  if (join != ZN_JOIN_NONE) push(program, ZN_CODE_JOIN, false, join);
}

static int64_t mask_of(const struct cond *cond) {
  uint64_t mask = 0;
  for (size_t i = 0; i < cond->values.count; i++) mask |= UINT64_C(1) << (cond->values.items[i] - 1);
  return (int64_t)mask;
}

static void operands_run(struct program *program, const struct cond *cond, struct zn_image_code *code) {
  uint32_t *ids = arena_array(program->lowering->arena, cond->values.count, sizeof *ids);
  for (size_t i = 0; i < cond->values.count; i++) ids[i] = (uint32_t)cond->values.items[i];
  code->low = lower_list(program->lowering, ids, cond->values.count);
  code->high = (int64_t)cond->values.count;
}

static void emit_test(struct program *program, const struct cond *cond, bool negate, enum zn_join join) {
  static const enum zn_code_op ops[] = {[cond_range] = ZN_CODE_RANGE, [cond_member] = ZN_CODE_MEMBER, [cond_holds] = ZN_CODE_HOLDS,
                                        [cond_among] = ZN_CODE_AMONG, [cond_within] = ZN_CODE_WITHIN};
  struct zn_image_code *code = push(program, cond->kind == cond_day ? cond->relation : ops[cond->kind], negate, join);
  code->slot = cond->slot;
  if (cond->kind == cond_among || cond->kind == cond_within) operands_run(program, cond, code);
  else if (cond->kind == cond_member || cond->kind == cond_holds) code->low = mask_of(cond);
  else if (cond->kind == cond_range) code->low = cond->low, code->high = cond->high;
  else code->low = cond->day.base, code->high = cond->day.number, code->unit = (uint8_t)(cond->day.unit ? cond->day.unit : 'D');
}

/* The eligibility that a business has now stands in the place of its name. */
static void emit_may_use(struct program *program, const struct cond *cond, bool negate, enum zn_join join) {
  const struct cond *meant = program->lowering->resolved->businesses.items[cond->business.index].may_use;
  if (meant) emit(program, meant, negate, join);
  else push(program, ZN_CODE_TRUE, negate, join);
}

static void emit(struct program *program, const struct cond *cond, bool negate, enum zn_join join) {
  if (cond->kind == cond_may_use) emit_may_use(program, cond, negate, join);
  else if (cond->kind == cond_not) emit(program, cond->children.items[0], !negate, join);
  else if (cond->kind == cond_all || cond->kind == cond_any) emit_group(program, cond, negate, join);
  else emit_test(program, cond, negate, join);
}

/* The program with the same code; 0: none yet. Books have few: a walk over their lengths is quick. */
static zn_program program_find(const struct lowering *lowering, const struct zn_image_code *code, size_t count) {
  for (uint32_t i = 1; i < lowering->PROGRAMS.count; i++) {
    const struct zn_image_program *program = &lowering->PROGRAMS.items[i];
    if (program->count == count && memcmp(&lowering->CODE.items[program->first], code, count * sizeof *code) == 0) return i;
  }
  return 0;
}

zn_program lower_condition(struct lowering *lowering, const struct cond *cond) {
  if (!cond) return 0;
  struct program program = {.lowering = lowering};
  emit(&program, cond, false, ZN_JOIN_NONE);
  zn_program found = program_find(lowering, program.code.items, program.code.count);
  if (found) return found;
  found = LOWER_NEXT(lowering, PROGRAMS);
  struct zn_image_program *record = LOWER_PUSH(lowering, PROGRAMS);
  *record = (struct zn_image_program){LOWER_NEXT(lowering, CODE), (uint32_t)program.code.count};
  for (size_t i = 0; i < program.code.count; i++) *LOWER_PUSH(lowering, CODE) = program.code.items[i];
  return found;
}

zn_text lower_sentence(struct lowering *lowering, const struct cond *cond) {
  const char *in[ZN_LANGUAGES_MAX] = {0};
  for (uint32_t i = 0; cond && i < lowering->model->language_count; i++)
    in[i] = sentence_condition(lowering->arena, lowering->words, lowering->model, cond, i);
  return lower_words(lowering, in);
}

uint32_t lower_day(struct lowering *lowering, const struct day_sum *day) {
  uint32_t place = LOWER_NEXT(lowering, DAYS);
  *LOWER_PUSH(lowering, DAYS) = (struct zn_image_day){day->base, day->day, day->number, day->unit};
  return place;
}
