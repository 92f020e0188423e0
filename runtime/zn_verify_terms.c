/* zn_verify_terms.c: verifies what hangs on facts: the facts themselves, programs, days, counts, caps, eligibilities, fees and results.
 * May assume that strings and texts are verified, and that every section begins with its dummy. */
#include "zn_verify.h"

/* --- programs --- */

/* Whether what is looked up by its value can be: a division's parents are. */
static int values_fit(const struct zn_check *check, const struct zn_image_code *code, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    if (code[i].op != ZN_CODE_WITHIN || code[i].slot == ZN_SLOT_REGION) continue;
    if (code[i].slot < ZN_SLOT_FACTS || zn_fact_at(check->book, code[i].slot - ZN_SLOT_FACTS)->type != ZN_FACT_DIVISION) return 0;
  }
  return 1;
}

static int program_ok(struct zn_check *check, const void *record, uint32_t index) {
  const struct zn_image_program *program = record;
  (void)index;
  if (!zn_walk_ok(check, ZN_SECTION_CODE, program->first, program->count)) return 0;
  if (zn_section_at(check->book, ZN_SECTION_CODE)->record_size != sizeof(struct zn_image_code)) return 0;
  const struct zn_image_code *code = zn_code_at(check->book, program->first);
  return zn_condition_sound(code, program->count, ZN_SLOT_FACTS + check->count[ZN_SECTION_FACTS], check->count[ZN_SECTION_LISTS]) &&
         values_fit(check, code, program->count);
}

/* --- facts --- */

static int fact_ok(struct zn_check *check, const void *record, uint32_t index) {
  const struct zn_image_fact *fact = record;
  (void)index;
  int has_values = fact->type == ZN_FACT_ENUM || fact->type == ZN_FACT_SET;
  if (fact->type - 1 >= ZN_FACT_TYPE_COUNT - 1 || fact->flags > ZN_FACT_USUAL || fact->value_count > 64 ||
      has_values != (fact->value_count != 0))
    return 0;
  if (fact->type == ZN_FACT_AGE ? !zn_given_ok(check, ZN_SECTION_FACTS, fact->from) : fact->from != 0) return 0;
  if (fact->from && zn_fact_at(check->book, fact->from)->type != ZN_FACT_DATE) return 0;
  if (fact->program && fact->type != ZN_FACT_DERIVED) return 0;
  if (fact->flags & ZN_FACT_USUAL ? !zn_fact_value_ok(check->book, fact, fact->usually) : fact->usually != 0) return 0;
  return zn_string_ok(check, fact->id) & zn_text_ok(check, fact->name) & zn_text_ok(check, fact->ask) & !fact->reserved &
         zn_index_ok(check, ZN_SECTION_PROGRAMS, fact->program) &
         zn_run_ok(check, ZN_SECTION_VALUES, fact->value_first, fact->value_count);
}

static int is_computed(const struct zn_book *book, zn_fact fact) { return zn_fact_at(book, fact)->type >= ZN_FACT_AGE; }

/* Facts that are computed already, a bit each. */
struct computed {
  uint64_t words[ZN_FACTS_MAX / 64];
};

static int reads_computed(struct zn_check *check, const struct computed *computed, zn_fact fact) {
  const struct zn_image_program *program = zn_program_at(check->book, zn_fact_at(check->book, fact)->program);
  if (!zn_walk_ok(check, ZN_SECTION_CODE, program->first, program->count)) return 0;
  for (uint32_t i = 0; i < program->count; i++) {
    uint32_t slots[2];
    zn_code_reads(zn_code_at(check->book, program->first + i), slots);
    for (uint32_t s = 0; s < 2; s++) {
      zn_fact read = slots[s] >= ZN_SLOT_FACTS ? slots[s] - ZN_SLOT_FACTS : 0;
      if (read && is_computed(check->book, read) && !(computed->words[read / 64] >> read % 64 & 1)) return 0;
    }
  }
  return 1;
}

/* Whether the order names every computed fact once, behind those that it reads. */
static int order_ok(struct zn_check *check) {
  const struct zn_image_book *book = zn_book_record(check->book);
  struct computed computed = {{0}};
  uint32_t count = 0;
  if (!zn_walk_ok(check, ZN_SECTION_LISTS, book->order_first, book->order_count)) return 0;
  for (zn_fact fact = 1; fact < check->count[ZN_SECTION_FACTS]; fact++) count += (uint32_t)is_computed(check->book, fact);
  for (uint32_t i = 0; i < book->order_count; i++) {
    zn_fact fact = *zn_list_at(check->book, book->order_first + i);
    if (!zn_given_ok(check, ZN_SECTION_FACTS, fact) || !is_computed(check->book, fact)) return 0;
    if (computed.words[fact / 64] >> fact % 64 & 1 || !reads_computed(check, &computed, fact)) return 0;
    computed.words[fact / 64] |= UINT64_C(1) << fact % 64;
  }
  return count == book->order_count;
}

/* --- days and counts --- */

static int unit_ok(uint32_t unit) { return unit == 'D' || unit == 'W' || unit == 'M' || unit == 'Y'; }

static int day_ok(struct zn_check *check, const void *record, uint32_t index) {
  const struct zn_image_day *day = record;
  (void)index;
  if (day->unit ? !unit_ok(day->unit) : day->number != 0) return 0;
  if (day->base == ZN_SLOT_NONE) return day->day >= 1 && day->day <= ZN_DAY_LAST;
  if (day->day) return 0;
  if (day->base == ZN_SLOT_TODAY) return 1;
  return day->base > ZN_SLOT_FACTS && zn_given_ok(check, ZN_SECTION_FACTS, day->base - ZN_SLOT_FACTS) &&
         zn_fact_at(check->book, day->base - ZN_SLOT_FACTS)->type == ZN_FACT_DATE;
}

static int count_ok(struct zn_check *check, const void *record, uint32_t index) {
  const struct zn_image_count *count = record;
  (void)index;
  return count->copies <= ZN_COPIES_MAX && zn_index_ok(check, ZN_SECTION_PROGRAMS, count->guard) && zn_text_ok(check, count->condition);
}

/* Whether every element of a run of LISTS is a thing of a section. */
static int list_ok(struct zn_check *check, uint32_t first, uint32_t count, enum zn_section section) {
  if (!zn_walk_ok(check, ZN_SECTION_LISTS, first, count)) return 0;
  int ok = 1;
  for (uint32_t i = 0; i < count; i++) ok &= zn_given_ok(check, section, *zn_list_at(check->book, first + i));
  return ok;
}

static int cap_ok(struct zn_check *check, const void *record, uint32_t index) {
  const struct zn_image_cap *cap = record;
  (void)index;
  return list_ok(check, cap->document_first, cap->document_count, ZN_SECTION_DOCUMENTS);
}

/* --- eligibilities, fees, results --- */

static int eligible_ok(struct zn_check *check, const void *record, uint32_t index) {
  const struct zn_image_eligible *line = record;
  (void)index;
  return zn_index_ok(check, ZN_SECTION_PROGRAMS, line->must) & zn_index_ok(check, ZN_SECTION_PROGRAMS, line->when) &
         zn_text_ok(check, line->label) & zn_text_ok(check, line->text) &
         (line->business <= zn_book_record(check->book)->business_count) & zn_index_ok(check, ZN_SECTION_OFFICES, line->office) &
         zn_index_ok(check, ZN_SECTION_DAYS, line->opens) & zn_text_ok(check, line->unclear) & zn_text_ok(check, line->condition);
}

static int fee_ok(struct zn_check *check, const void *record, uint32_t index) {
  const struct zn_image_fee *fee = record;
  (void)index;
  return zn_string_ok(check, fee->currency) & (fee->flags <= ZN_FEE_NOT_STATED) &
         zn_run_ok(check, ZN_SECTION_FEE_LINES, fee->line_first, fee->line_count) &
         zn_run_ok(check, ZN_SECTION_EXEMPTIONS, fee->exemption_first, fee->exemption_count);
}

static int fee_line_ok(struct zn_check *check, const void *record, uint32_t index) {
  const struct zn_image_fee_line *line = record;
  (void)index;
  return zn_string_ok(check, line->id) & zn_text_ok(check, line->name) & (line->amount >= 0) & !(line->flags & ~ZN_FEE_NOT_STATED) &
         zn_run_ok(check, ZN_SECTION_FEE_FACTORS, line->factor_first, line->factor_count) &
         zn_index_ok(check, ZN_SECTION_PARTIES, line->payer) & zn_index_ok(check, ZN_SECTION_PROGRAMS, line->guard) &
         zn_text_ok(check, line->condition);
}

static int factor_ok(struct zn_check *check, const void *record, uint32_t index) {
  const struct zn_image_fee_factor *factor = record;
  (void)index;
  if (!zn_given_ok(check, ZN_SECTION_FACTS, factor->fact) || !factor->every) return 0;
  uint32_t type = zn_fact_at(check->book, factor->fact)->type;
  return type == ZN_FACT_INT || type == ZN_FACT_AGE;
}

static int exemption_ok(struct zn_check *check, const void *record, uint32_t index) {
  const struct zn_image_exemption *exemption = record;
  (void)index;
  return zn_index_ok(check, ZN_SECTION_PROGRAMS, exemption->guard) && zn_text_ok(check, exemption->condition) &&
         list_ok(check, exemption->line_first, exemption->line_count, ZN_SECTION_FEE_LINES);
}

static int result_ok(struct zn_check *check, const void *record, uint32_t index) {
  const struct zn_image_result *result = record;
  (void)index;
  return zn_text_ok(check, result->text) && (result->unit ? unit_ok(result->unit) : result->number == 0) &&
         zn_index_ok(check, ZN_SECTION_DAYS, result->until) && zn_index_ok(check, ZN_SECTION_PROGRAMS, result->guard) &&
         zn_text_ok(check, result->condition) && zn_text_ok(check, result->validity);
}

static int value_ok(struct zn_check *check, const void *record, uint32_t index) {
  const struct zn_image_thing *value = record;
  (void)index;
  return zn_string_ok(check, value->id) & zn_text_ok(check, value->name);
}

/* Facts first: programs ask for their types, and the order runs over programs. */
int zn_verify_terms(struct zn_check *check) {
  return check->count[ZN_SECTION_FACTS] <= ZN_FACTS_MAX && zn_verify_every(check, ZN_SECTION_FACTS, fact_ok) &&
         zn_verify_every(check, ZN_SECTION_VALUES, value_ok) && zn_verify_every(check, ZN_SECTION_PROGRAMS, program_ok) &&
         order_ok(check) && zn_verify_every(check, ZN_SECTION_DAYS, day_ok) && zn_verify_every(check, ZN_SECTION_COUNTS, count_ok) &&
         zn_verify_every(check, ZN_SECTION_CAPS, cap_ok) && zn_verify_every(check, ZN_SECTION_ELIGIBLES, eligible_ok) &&
         zn_verify_every(check, ZN_SECTION_FEES, fee_ok) && zn_verify_every(check, ZN_SECTION_FEE_LINES, fee_line_ok) &&
         zn_verify_every(check, ZN_SECTION_FEE_FACTORS, factor_ok) && zn_verify_every(check, ZN_SECTION_EXEMPTIONS, exemption_ok) &&
         zn_verify_every(check, ZN_SECTION_RESULTS, result_ok);
}
