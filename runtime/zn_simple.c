/* zn_simple.c: turns a submission for one simple business into its answer without assigning units. Whatever is odd about it is left to
 * the general way.
 *
 * A document's pieces meet its own leaves and no others, and a piece fits at most one of them. So pieces that fit go where they fit, and
 * what is left over matters only to open leaves of its document. One with a single fault there, or on the document's only leaf, makes
 * the least plan. */
#include "zn_simple.h"

/* A piece with a fault on the only slot of a leaf. */
struct mend {
  uint64_t lacking;
  uint32_t piece, faults;
};

struct simple {
  const struct zn_book *book;
  const struct zn_submission *submission;
  const struct zn_image_business *business;
  struct cells cells;
  uint64_t have;   /* leaves that have their pieces */
  uint64_t mended; /* open leaves with a piece that has a fault */
  struct mend mends[ZN_SIMPLE_LEAVES_MAX + 1];
  uint32_t left_count;
  uint16_t left[ZN_PIECES_MAX]; /* pieces of which something is left over */
};

static inline const struct zn_image_requirement *leaf_at(const struct simple *simple, uint32_t leaf) {
  return zn_requirement_at(simple->book, simple->business->root + leaf);
}

/* Puts every piece where it fits; 0 when only the general way can tell. */
static inline int pieces_put(struct simple *simple) {
  const struct zn_submission *submission = simple->submission;
  const struct cells cells = simple->cells;
  struct tally tally = {0, 0, 0, 0};
  uint64_t have = 0;
  uint32_t left = 0;
  for (uint32_t i = 0; i < submission->piece_count; i++) {
    const struct zn_piece *piece = &submission->pieces[i];
    const struct zn_image_cell *cell = cell_of(&cells, piece->document);
    uint64_t fit = fit_of(simple->book, cell, piece);
    tally_add(&tally, piece, cell->need);
    simple->left[left] = (uint16_t)i;
    left += (fit & ~have) == 0 || piece->copies != cell->need;
    have |= fit;
  }
  simple->have = have;
  simple->left_count = left;
  return is_sound(simple->book, submission, simple->business, &tally, have);
}

/* --- what is left over --- */

static struct mend mend_of(const struct simple *simple, const struct zn_image_cell *cell, uint32_t index, uint32_t leaf) {
  const struct zn_piece *piece = &simple->submission->pieces[index];
  const struct zn_image_requirement *record = leaf_at(simple, leaf);
  uint32_t form = piece->form ? piece->form : cell->form;
  struct mend mend = {record->marks & ~piece->marks, index, 0};
  if (mend.lacking) mend.faults |= ZN_FAULT(ZN_UNMARKED);
  if (form && record->forms && !(record->forms >> form & 1)) mend.faults |= ZN_FAULT(ZN_WRONG_FORM);
  return mend;
}

static int is_single(uint64_t bits) { return !(bits & (bits - 1)); }

/* Whether a piece goes to a slot rather than another one: fewer faults, then the first fault, then the order of the pieces. */
static int mend_precedes(const struct mend *one, const struct mend *other) {
  if (is_single(one->faults) != is_single(other->faults)) return is_single(one->faults);
  uint32_t reason = zn_lowest_bit(one->faults), than = zn_lowest_bit(other->faults);
  return reason != than ? reason < than : one->piece < other->piece;
}

/* The first of a document's open leaves on which the piece has a single fault; the only one in any case. 0: none. */
static uint32_t leaf_mending(const struct simple *simple, const struct zn_image_cell *cell, uint32_t index, uint64_t open) {
  if (is_single(open)) return zn_lowest_bit(open);
  for (; open; open &= open - 1)
    if (is_single(mend_of(simple, cell, index, zn_lowest_bit(open)).faults)) return zn_lowest_bit(open);
  return 0;
}

/* Puts a unit of a piece that fits nowhere on an open slot of its document, unless a better one is there. 0 when the general way has to
 * see to it: there is more than one piece for several slots, or the faults are such that moving other pieces might make fewer. */
static int piece_mend(struct simple *simple, const struct zn_image_cell *cell, uint32_t index, uint64_t open) {
  uint32_t leaf = leaf_mending(simple, cell, index, open);
  if (!leaf || cell->need != 1 || (!is_single(open) && ((simple->mended & open) || simple->submission->pieces[index].copies > 1))) return 0;
  struct mend mend = mend_of(simple, cell, index, leaf);
  if (!(simple->mended >> leaf & 1) || mend_precedes(&mend, &simple->mends[leaf])) simple->mends[leaf] = mend;
  simple->mended |= UINT64_C(1) << leaf;
  return is_single(cell->leaves) || is_single(simple->mends[leaf].faults);
}

/* Puts what is left over on open slots; 0 when the general way has to see to it. */
static int lefts_mend(struct simple *simple) {
  for (uint32_t i = 0; i < simple->left_count; i++) {
    const struct zn_piece *piece = &simple->submission->pieces[simple->left[i]];
    const struct zn_image_cell *cell = cell_of(&simple->cells, piece->document);
    uint64_t open = cell->document == piece->document ? cell->leaves & ~simple->have : 0;
    if (!open) continue;
    if (fit_of(simple->book, cell, piece) || !piece_mend(simple, cell, simple->left[i], open)) return 0;
  }
  return 1;
}

/* Whether a piece is on the slot of an open leaf. */
static uint32_t is_mending(const struct simple *simple, const struct zn_image_cell *cell, uint32_t index) {
  for (uint64_t leaves = cell->leaves & simple->mended; leaves; leaves &= leaves - 1)
    if (simple->mends[zn_lowest_bit(leaves)].piece == index) return 1;
  return 0;
}

/* Tells what of the pieces left over is superfluous. A leaf is `taken` once a piece went to it. */
static enum zn_status lefts_tell(const struct simple *simple, struct zn_answer *answer) {
  uint64_t taken = 0;
  enum zn_status status = ZN_OK;
  for (uint32_t i = 0, next = 0; next < simple->left_count && !status; i++) {
    const struct zn_piece *piece = &simple->submission->pieces[i];
    const struct zn_image_cell *cell = cell_of(&simple->cells, piece->document);
    uint64_t fit = fit_of(simple->book, cell, piece);
    if (i == simple->left[next]) {
      uint32_t used = fit & ~taken ? cell->need : is_mending(simple, cell, i);
      if (piece->copies > used) status = zn_superfluous_tell(i, piece->copies - used, answer);
      next++;
    }
    taken |= fit;
  }
  return status;
}

/* --- */

static enum zn_status open_tell(const struct simple *simple, uint32_t leaf, struct zn_answer *answer) {
  const struct zn_image_requirement *record = leaf_at(simple, leaf);
  struct zn_finding *finding = zn_finding_add(answer);
  if (!finding) return ZN_NO_ROOM;
  finding->requirement = simple->business->root + leaf;
  finding->need = record->need;
  finding->marks = record->marks;
  finding->faults = ZN_FAULT(ZN_MISSING);
  if (simple->mended >> leaf & 1) {
    finding->have = 1;
    finding->piece = simple->mends[leaf].piece + 1;
    finding->marks = simple->mends[leaf].lacking;
    finding->faults = simple->mends[leaf].faults;
  }
  finding->reason = zn_lowest_bit(finding->faults);
  return ZN_OK;
}

enum zn_status zn_simple_evaluate(const struct zn_book *book, const struct zn_submission *submission, struct zn_answer *answer, int *done) {
  struct simple simple;
  enum zn_status status = ZN_OK;
  *done = 0;
  simple.business = simple_of(book, submission);
  if (!simple.business) return ZN_OK;
  simple.book = book;
  simple.submission = submission;
  simple.cells = cells_of(book, simple.business);
  simple.mended = 0;
  *done = pieces_put(&simple) && lefts_mend(&simple);
  if (*done) status = lefts_tell(&simple, answer);
  if (!*done || status) return status;
  for (uint64_t open = all_leaves(simple.business) & ~simple.have; open && !status; open &= open - 1)
    status = open_tell(&simple, zn_lowest_bit(open), answer);
  answer->finding_count = answer->finding_end;
  answer->verdict = answer->finding_count ? ZN_UNSATISFIED : ZN_SATISFIED;
  return status;
}
