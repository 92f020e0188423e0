/* check_terms.c: checks what surrounds the requirements of a business: its channels, who is eligible, what it costs, what one gets. */
#include <string.h>

#include "proofs.h"
#include "resolve.h"

/* --- what everybody who uses an edition stands under --- */

static struct mark first_mark(const ref_list *refs) { return refs->count ? refs->items[0].mark : (struct mark){0}; }

/* A channel while it is open. */
static const struct cond *offered_condition(struct proofs *proofs, const struct business *business, size_t channel) {
  struct arena *arena = proofs_arena(proofs);
  const struct ref *ref = &business->channels.items[channel];
  const ref_list one = {.items = (struct ref *)ref, .count = 1};
  return resolve_dated(arena, &business->offered.items[channel], resolve_channels(arena, &one, ref->mark));
}

static const struct standing *stand_in_time(struct proofs *proofs, const struct resolved_business *edition) {
  struct mark at = edition->business->record.mark;
  const struct cond *days = resolve_days(proofs_arena(proofs), at, edition->start, edition->end);
  return stand(proofs, NULL, GIVEN(days), at);
}

static const struct standing *stand_in_channels(struct proofs *proofs, const struct business *business, const struct standing *standing) {
  struct cond *any = ARENA_NEW(proofs_arena(proofs), struct cond);
  *any = (struct cond){.kind = cond_any, .mark = first_mark(&business->channels)};
  for (size_t i = 0; i < business->channels.count; i++)
    *LIST_PUSH(proofs_arena(proofs), &any->children) = (struct cond *)offered_condition(proofs, business, i);
  return stand(proofs, standing, GIVEN(any), any->mark);
}

const struct standing *edition_standing(struct proofs *proofs, const struct resolved_business *edition) {
  const struct business *business = edition->business;
  const struct standing *standing = stand_in_channels(proofs, business, stand_in_time(proofs, edition));
  for (size_t i = 0; i < business->eligible.count; i++) {
    const struct eligible *eligible = &business->eligible.items[i];
    standing = stand(proofs, standing, GIVEN(resolve_eligible(proofs_arena(proofs), eligible)), eligible->record.mark);
  }
  return standing;
}

/* --- channels and eligibility --- */

static void examine_channels(struct proofs *proofs, const struct resolved_business *edition) {
  const struct business *business = edition->business;
  const struct standing *standing = stand_in_time(proofs, edition);
  for (size_t i = 0; i < business->channels.count; i++) {
    struct mark at = business->channels.items[i].mark;
    expect(proofs, stand(proofs, standing, HOLDS(offered_condition(proofs, business, i)), at), .about = &business->offered.items[i],
           .code = D_never_applies, .at = at);
  }
}

static bool is_edge(const struct cond *cond, enum zn_code_op relation) {
  return cond->kind == cond_day && cond->slot == ZN_SLOT_TODAY && cond->relation == relation;
}

/* Today from one day until another, both reckoned from the same. */
static bool is_window(const struct cond *cond) {
  if (cond->kind != cond_all || cond->children.count != 2) return false;
  const struct cond *first = cond->children.items[0], *last = cond->children.items[1];
  return is_edge(first, ZN_CODE_FROM) && is_edge(last, ZN_CODE_UNTIL) && first->day.base == last->day.base;
}

/* Before each line stand those that did not refuse. */
void examine_eligibility(struct proofs *proofs, const struct resolved_business *edition) {
  const struct business *business = edition->business;
  const struct standing *standing = stand_in_channels(proofs, business, stand_in_time(proofs, edition));
  examine_channels(proofs, edition);
  for (size_t i = 0; i < business->eligible.count; i++) {
    const struct eligible *eligible = &business->eligible.items[i];
    const struct cond *days = resolve_dated(proofs_arena(proofs), &eligible->record, NULL);
    const struct standing *asked = stand(proofs, standing, HOLDS(days), eligible->record.mark);
    expect(proofs, asked, .about = eligible, .code = D_never_applies, .at = eligible->record.mark);
    examine(proofs, eligible->when, asked, NULL);
    if (eligible->when) asked = stand(proofs, asked, HOLDS(eligible->when), eligible->when->mark);
    if (is_window(eligible->must))
      expect(proofs, stand(proofs, NULL, HOLDS(eligible->must), eligible->must->mark), .about = eligible->must, .code = D_window_closed,
             .at = eligible->must->mark);
    examine(proofs, eligible->must, asked, NULL);
    if (!text_given(&eligible->unclear))
      standing = stand(proofs, standing, HOLDS(resolve_eligible(proofs_arena(proofs), eligible)), eligible->record.mark);
  }
}

/* --- fees --- */

static const struct cond *line_condition(struct proofs *proofs, const struct fee_line *line) {
  return resolve_dated(proofs_arena(proofs), &line->record, line->when);
}

/* At most one variant of a fee may hold. */
static void compare_variants(struct proofs *proofs, const struct fee_line *first, const struct fee_line *second,
                             const struct standing *standing) {
  if (strcmp(first->record.id, second->record.id) != 0 || proofs_told(proofs, second)) return;
  const struct standing *both = stand(proofs, standing, HOLDS(line_condition(proofs, first)), first->record.mark);
  both = stand(proofs, both, HOLDS(line_condition(proofs, second)), second->record.mark);
  enum answer answer = proofs_possible(proofs, both);
  if (answer == answer_open) proofs_undecided(proofs, second, D_variants_overlap, second->record.mark);
  if (answer != answer_yes) return;
  const char *witness = proofs_witness(proofs);
  diag(proofs_check(proofs)->diags, .code = D_variants_overlap, .at = second->record.mark, .also = first->record.mark,
       .args = {*witness ? witness : NULL});
  proofs_hush(proofs, second);
}

/* The day after a variant that ends is one of some variant, for those who pay the fee before and after. */
static void examine_succession(struct proofs *proofs, const struct fees *fees, size_t place, const struct standing *standing) {
  struct arena *arena = proofs_arena(proofs);
  const struct fee_line *ends = &fees->lines.items[place];
  zn_day next = 0;
  for (size_t i = 0; i < fees->lines.count; i++) {
    const struct record *other = &fees->lines.items[i].record;
    bool later = !strcmp(other->id, ends->record.id) && other->from > ends->record.until;
    if (later && (!next || other->from < next)) next = other->from;
  }
  if (!ends->record.until || !next || proofs_told(proofs, ends)) return;
  zn_day day = ends->record.until + 1;
  const struct standing *none = stand(proofs, standing, HOLDS(resolve_days(arena, ends->record.mark, day, day)), ends->record.mark);
  none = stand(proofs, none, HOLDS(ends->when), ends->record.mark);
  for (size_t i = 0; i < fees->lines.count; i++)
    if (!strcmp(fees->lines.items[i].record.id, ends->record.id))
      none = stand(proofs, none, DENIED(line_condition(proofs, &fees->lines.items[i])), ends->record.mark);
  if (proofs_possible(proofs, none) != answer_yes) return;
  diag(proofs_check(proofs)->diags, .code = D_fee_gap, .at = ends->record.mark, .args = {proofs_witness(proofs)});
  proofs_hush(proofs, ends);
}

static void examine_line(struct proofs *proofs, const struct fee_line *line, const struct standing *standing) {
  const struct cond *days = resolve_dated(proofs_arena(proofs), &line->record, NULL);
  const struct standing *dated = stand(proofs, standing, HOLDS(days), line->record.mark);
  expect(proofs, dated, .about = &line->record, .code = D_never_applies, .at = line->record.mark);
  examine(proofs, line->when, dated, NULL);
}

/* An exemption frees from some line of those that it names. */
static void examine_exemption(struct proofs *proofs, const struct fees *fees, const struct exemption *exemption,
                              const struct standing *standing) {
  struct arena *arena = proofs_arena(proofs);
  struct cond *any = ARENA_NEW(arena, struct cond);
  *any = (struct cond){.kind = cond_any};
  for (size_t l = 0; l < fees->lines.count; l++) {
    bool named = !exemption->lines.count;
    for (size_t i = 0; i < exemption->lines.count; i++) named |= !strcmp(exemption->lines.items[i].name, fees->lines.items[l].record.id);
    const struct cond *line = line_condition(proofs, &fees->lines.items[l]);
    if (named && !line) return; /* it is always paid */
    if (named) *LIST_PUSH(arena, &any->children) = (struct cond *)line;
    if (named && !any->mark.line) any->mark = fees->lines.items[l].record.mark;
  }
  standing = stand(proofs, standing, HOLDS(any), any->mark);
  expect(proofs, stand(proofs, standing, HOLDS(exemption->when), exemption->record.mark), .about = exemption, .under = exemption->when,
         .code = D_never_applies, .at = exemption->record.mark);
}

static void examine_fees(struct proofs *proofs, const struct fees *fees, const struct standing *standing) {
  for (size_t i = 0; i < fees->lines.count; i++) {
    examine_line(proofs, &fees->lines.items[i], standing);
    for (size_t j = 0; j < i; j++) compare_variants(proofs, &fees->lines.items[j], &fees->lines.items[i], standing);
    examine_succession(proofs, fees, i, standing);
  }
  for (size_t i = 0; i < fees->exemptions.count; i++) {
    examine(proofs, fees->exemptions.items[i].when, standing, NULL);
    examine_exemption(proofs, fees, &fees->exemptions.items[i], standing);
  }
}

/* --- results --- */

/* The first that holds counts: each has to be reached by somebody. */
static void examine_results(struct proofs *proofs, const struct business *business, const struct standing *standing) {
  const struct standing *reached = standing;
  for (size_t i = 0; i < business->results.count; i++) {
    const struct result *result = &business->results.items[i];
    struct mark at = result->record.mark;
    const struct cond *days = resolve_dated(proofs_arena(proofs), &result->record, NULL);
    const struct cond *holds = resolve_both(proofs_arena(proofs), days, result->when);
    const struct standing *dated = stand(proofs, standing, HOLDS(days), at);
    expect(proofs, dated, .about = result, .code = D_never_applies, .at = at);
    examine(proofs, result->when, dated, NULL);
    expect(proofs, stand(proofs, reached, HOLDS(holds), at), .about = result, .under = result->when, .code = D_never_reached, .at = at,
           .place = standing);
    reached = stand(proofs, reached, DENIED(holds), at);
  }
}

void examine_terms(struct proofs *proofs, const struct resolved_business *edition, const struct standing *standing) {
  examine_fees(proofs, &edition->business->fees, standing);
  examine_results(proofs, edition->business, standing);
}
