/* zn_judge.c: turns a submission into its verdict alone: for one simple business by what all pieces say or-ed together and the mask of
 * leaves that have theirs, else the general way. */
#include "zn_simple.h"

/* The verdict on one simple business; 0: only the general way can tell. */
static inline uint32_t simple_verdict(const struct zn_book *book, const struct zn_submission *submission) {
  const struct zn_image_business *business = simple_of(book, submission);
  if (!business) return 0;
  const struct cells cells = cells_of(book, business);
  const struct zn_piece *piece = submission->pieces, *end = piece + submission->piece_count;
  struct tally tally = {0, 0, 0, 0};
  uint64_t have = 0, all = all_leaves(business);
  for (; piece < end; piece++) {
    const struct zn_image_cell *cell = cell_of(&cells, piece->document);
    tally_add(&tally, piece, cell->need);
    have |= fit_of(book, cell, piece);
  }
  if (!is_sound(book, submission, business, &tally, have)) return 0;
  return (have & all) == all ? ZN_SATISFIED : ZN_UNSATISFIED;
}

enum zn_status zn_judge(const struct zn_book *book, const struct zn_submission *submission, void *work, size_t work_size, uint32_t *verdict,
                        struct zn_place *place) {
  *verdict = simple_verdict(book, submission);
  return *verdict ? ZN_OK : zn_general_judge(book, submission, work, work_size, verdict, place);
}
