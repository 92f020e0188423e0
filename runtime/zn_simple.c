/* zn_simple.c: judges one simple business by the cells of its documents: each piece finds the one leaf that takes it, and the leaves that have their pieces
 * make a mask. May assume a submission that is checked but for its pieces; whatever is odd about a piece is left to the general way.
 *
 * A document's pieces meet its own leaves and no others, and a piece fits at most one of them. So pieces that fit go where they fit, and what is left over
 * matters only to open leaves of its document. One with a single fault there, or on the document's only leaf, makes the least plan. */
#include "zn_evaluate.h"

/* Where the cells are. */
struct cells {
  const char *first;
  size_t stride;
  uint32_t multiplier, shift;
};

static inline struct cells cells_of(const struct zn_book *book, const struct zn_image_business *business) {
  return (struct cells){(const char *)zn_cell_at(book, business->cell_first), zn_section_at(book, ZN_SECTION_CELLS)->record_size,
                        business->cell_multiplier, business->cell_shift};
}

static inline const struct zn_image_cell *cell_of(const struct cells *cells, zn_document document) {
  return (const struct zn_image_cell *)(const void *)(cells->first + (document * cells->multiplier >> cells->shift) * cells->stride);
}

/* Bits of the leaves, which count from 1. */
static inline uint64_t all_leaves(const struct zn_image_business *business) { return (UINT64_C(1) << (business->requirement_count - 1)) * 2 - 2; }

/* What all pieces say, or-ed together: what no piece may say shows in it. */
struct tally {
  uint64_t documents; /* document and, from bit 15, the owner */
  uint64_t copies;    /* in the lower half copies, also less those that the leaf needs; in the upper the form */
  uint64_t marks;
  uint64_t rest;      /* what has to be looked at when it is said at all */
};

#define WORD(piece, field) zn_load64((const char *)(piece) + offsetof(struct zn_piece, field))
#define ADJACENT(one, other) _Static_assert(offsetof(struct zn_piece, other) == offsetof(struct zn_piece, one) + 4, "two fields in a word")
ADJACENT(document, of);
ADJACENT(copies, form);
ADJACENT(issued, expires);

static inline void tally_add(struct tally *tally, const struct zn_piece *piece, uint32_t need) {
  uint64_t copies = WORD(piece, copies);
  tally->documents |= WORD(piece, document) >> 17;
  tally->copies |= copies | (copies - need);
  tally->marks |= piece->marks;
  tally->rest |= piece->specs | WORD(piece, issued) | piece->other_count;
}

/* Specs and days that exist, and no mark that the mask cannot say. */
static int rest_sound(const struct zn_submission *submission, uint64_t specs) {
  for (uint32_t i = 0; i < submission->piece_count; i++) {
    const struct zn_piece *piece = &submission->pieces[i];
    if ((uint32_t)piece->issued > ZN_DAY_LAST || (uint32_t)piece->expires > ZN_DAY_LAST || piece->other_count || (piece->specs & ~specs)) return 0;
  }
  return 1;
}

/* Whether all pieces say what exists and nothing that a cell cannot tell: another's paper, fewer copies than a leaf needs. */
static inline int tally_sound(const struct tally *tally, const struct zn_book *book, const struct zn_submission *submission) {
  struct zn_limits limits = zn_limits_of(book);
  uint64_t odd = tally->documents >> 16 | (tally->copies & UINT64_C(0xFFFFFFF8FFFF0000)) | (tally->marks & ~limits.marks);
  return !odd && (!tally->rest || rest_sound(submission, limits.specs));
}

static inline uint32_t form_of(const struct zn_piece *piece) { return piece->form % ZN_CELL_FORMS; }

/* Whether the document exists and the piece may have the form it says. */
static int piece_sound(const struct zn_book *book, const struct zn_piece *piece) {
  return piece->document - 1 < zn_record_count(book, ZN_SECTION_DOCUMENTS) - 1 &&
         (zn_image_forms(zn_document_at(book, piece->document)) >> form_of(piece) & 1);
}

static int pieces_sound(const struct zn_book *book, const struct zn_submission *submission) {
  int sound = 1;
  for (uint32_t i = 0; i < submission->piece_count; i++) sound &= piece_sound(book, &submission->pieces[i]);
  return sound;
}

/* The bit of the leaf that a piece fits; bit 0 when the business does not know its document or no leaf takes its form. */
static inline uint64_t fit_of(const struct zn_image_cell *cell, const struct zn_piece *piece) {
  uint64_t lacking = cell->marks[form_of(piece)] & ~piece->marks;
  uint32_t leaf = cell->leaf[form_of(piece)];
  if (cell->document != piece->document) lacking = leaf = 0;
  return (uint64_t)(lacking == 0) << leaf;
}

/* --- the verdict alone --- */

uint32_t zn_simple_judge(const struct zn_book *book, const struct zn_submission *submission, const struct zn_image_business *business) {
  const struct cells cells = cells_of(book, business);
  const struct zn_piece *piece = submission->pieces, *end = piece + submission->piece_count;
  struct tally tally = {0, 0, 0, 0};
  uint64_t have = 0, all = all_leaves(business);
  for (; piece < end; piece++) {
    const struct zn_image_cell *cell = cell_of(&cells, piece->document);
    tally_add(&tally, piece, cell->need);
    have |= fit_of(cell, piece);
  }
  if (!tally_sound(&tally, book, submission) || ((have & 1) && !pieces_sound(book, submission))) return 0;
  return (have & all) == all ? ZN_SATISFIED : ZN_UNSATISFIED;
}

/* --- with findings --- */

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
  uint64_t have = 1;
  uint32_t left = 0;
  for (uint32_t i = 0; i < submission->piece_count; i++) {
    const struct zn_piece *piece = &submission->pieces[i];
    const struct zn_image_cell *cell = cell_of(&cells, piece->document);
    uint64_t fit = fit_of(cell, piece);
    tally_add(&tally, piece, cell->need);
    simple->left[left] = (uint16_t)i;
    left += (fit & ~have) == 0 || piece->copies != cell->need;
    have |= fit;
  }
  simple->have = have;
  simple->left_count = left;
  return tally_sound(&tally, simple->book, submission);
}

static uint32_t mend_faults(const struct zn_image_cell *cell, const struct zn_image_requirement *leaf, const struct zn_piece *piece, uint64_t *lacking) {
  uint32_t form = piece->form ? piece->form : cell->form;
  *lacking = leaf->marks & ~piece->marks;
  return (*lacking ? ZN_FAULT(ZN_UNMARKED) : 0) | (form && leaf->forms && !(leaf->forms >> form & 1) ? ZN_FAULT(ZN_WRONG_FORM) : 0);
}

/* Puts one unit of a piece that fits nowhere on the only open slot of its document; 0 when it is not as simple as that. */
static int piece_mend(struct simple *simple, const struct zn_image_cell *cell, uint32_t index, uint64_t open) {
  uint32_t leaf = zn_lowest_bit(open);
  uint64_t bit = UINT64_C(1) << leaf;
  const struct zn_image_requirement *record = leaf_at(simple, leaf);
  if (open != bit || simple->mended & bit || record->need != 1) return 0;
  struct mend *mend = &simple->mends[leaf];
  mend->piece = index;
  mend->faults = mend_faults(cell, record, &simple->submission->pieces[index], &mend->lacking);
  simple->mended |= bit;
  return !(mend->faults & (mend->faults - 1)) || cell->leaves == bit;
}

/* What is left over of a piece: on an open slot, or superfluous. 0 when the general way has to see to it. */
static int left_settle(struct simple *simple, uint32_t index, uint64_t *taken, struct zn_answer *answer, enum zn_status *status) {
  const struct zn_piece *piece = &simple->submission->pieces[index];
  const struct zn_image_cell *cell = cell_of(&simple->cells, piece->document);
  uint64_t fit = fit_of(cell, piece) & ~UINT64_C(1), open = cell->document == piece->document ? cell->leaves & ~simple->have : 0;
  uint32_t used = fit & ~*taken ? cell->need : 0;
  *taken |= fit;
  if (!piece_sound(simple->book, piece) || (fit && open)) return 0;
  if (open) {
    if (!piece_mend(simple, cell, index, open)) return 0;
    used = 1;
  }
  if (piece->copies > used) *status = zn_superfluous_tell(index, piece->copies - used, answer);
  return 1;
}

/* Settles what is left over. A leaf is `taken` once a piece went to it. */
static int lefts_settle(struct simple *simple, struct zn_answer *answer, enum zn_status *status) {
  uint64_t taken = 0;
  uint32_t next = 0;
  for (uint32_t i = 0; next < simple->left_count && !*status; i++) {
    const struct zn_piece *piece = &simple->submission->pieces[i];
    if (i != simple->left[next]) taken |= fit_of(cell_of(&simple->cells, piece->document), piece);
    else if (!left_settle(simple, simple->left[next++], &taken, answer, status)) return 0;
  }
  return 1;
}

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

enum zn_status zn_simple_evaluate(const struct zn_book *book, const struct zn_submission *submission, const struct zn_image_business *business,
                                  struct zn_answer *answer, int *done) {
  struct simple simple;
  enum zn_status status = ZN_OK;
  simple.book = book;
  simple.submission = submission;
  simple.business = business;
  simple.cells = cells_of(book, business);
  simple.mended = 0;
  *done = pieces_put(&simple) && (!simple.left_count || lefts_settle(&simple, answer, &status));
  if (!*done) answer->superfluous_count = 0;
  if (!*done || status) return status;
  for (uint64_t open = all_leaves(business) & ~simple.have; open && !status; open &= open - 1)
    status = open_tell(&simple, zn_lowest_bit(open), answer);
  answer->finding_count = answer->finding_end;
  answer->verdict = answer->finding_count ? ZN_UNSATISFIED : ZN_SATISFIED;
  return status;
}
