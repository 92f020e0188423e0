/* ref_mask.c: what judging costs at least: interned submissions against masks, no checks, no reasons. */
#include "bench.h"

static inline uint8_t have(const struct mask_rules *rules, const struct mask_submission *submission) {
  uint8_t bits = 0;
  for (unsigned i = 0; i < submission->piece_count; i++) {
    struct mask_piece piece = submission->pieces[i];
    uint8_t lacking = rules->slots[submission->business][piece.slot].marks & (uint8_t)~piece.marks;
    bits |= lacking ? 0 : rules->slots[submission->business][piece.slot].bit;
  }
  return bits;
}

void ref_mask_missing(const struct mask_rules *rules, const struct mask_submission *submissions, size_t count, uint8_t *missing) {
  for (size_t i = 0; i < count; i++) missing[i] = rules->all[submissions[i].business] & (uint8_t)~have(rules, &submissions[i]);
}

void ref_mask_verdict(const struct mask_rules *rules, const struct mask_submission *submissions, size_t count, uint8_t *satisfied) {
  for (size_t i = 0; i < count; i++) satisfied[i] = have(rules, &submissions[i]) == rules->all[submissions[i].business];
}
