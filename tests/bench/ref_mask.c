/* ref_mask.c: what judging costs at least: interned submissions against masks, no checks, no reasons. */
#include "bench.h"

/* The bit of the requirement that a piece meets; 0: none. */
static inline uint8_t met_by(const struct mask_rules *rules, unsigned business, struct mask_piece piece) {
  struct mask_slot slot = rules->slots[business][piece.slot];
  return slot.marks & (uint8_t)~piece.marks ? 0 : slot.bit;
}

void ref_mask(const struct mask_rules *rules, const struct mask_submission *submissions, size_t count, struct mask_answer *answers) {
  for (size_t i = 0; i < count; i++) {
    uint8_t have = 0, left = 0;
    for (unsigned p = 0; p < submissions[i].piece_count; p++) {
      uint8_t bit = met_by(rules, submissions[i].business, submissions[i].pieces[p]);
      left = (uint8_t)(left | ((bit & ~have) == 0) << p);
      have |= bit;
    }
    answers[i] = (struct mask_answer){rules->all[submissions[i].business] & (uint8_t)~have, left};
  }
}

void ref_mask_verdict(const struct mask_rules *rules, const struct mask_submission *submissions, size_t count, uint8_t *satisfied) {
  for (size_t i = 0; i < count; i++) {
    uint8_t have = 0;
    for (unsigned p = 0; p < submissions[i].piece_count; p++) have |= met_by(rules, submissions[i].business, submissions[i].pieces[p]);
    satisfied[i] = have == rules->all[submissions[i].business];
  }
}
