/* zn_simple.h: what the two short ways share, the one to a verdict (zn_judge.c) and the one to findings (zn_simple.c), both for one
 * simple business: each piece finds, by the cell of its document, the one leaf that takes it. Whatever is odd about a submission is left
 * to the general way, which also finds what is wrong. The functions are inline: a verdict takes a dozen nanoseconds. */
#ifndef ZN_SIMPLE_H
#define ZN_SIMPLE_H

#include "zn_evaluate.h"

/* Where the cells are: an address, so that the compiler adds it up once and not a piece. */
struct cells {
  uintptr_t first, stride;
  uint32_t multiplier, shift;
};

static inline struct cells cells_of(const struct zn_book *book, const struct zn_image_business *business) {
  return (struct cells){(uintptr_t)zn_cell_at(book, business->cell_first), zn_section_at(book, ZN_SECTION_CELLS)->record_size,
                        business->cell_multiplier, business->cell_shift};
}

static inline const struct zn_image_cell *cell_of(const struct cells *cells, zn_document document) {
  return (const struct zn_image_cell *)(cells->first + (document * cells->multiplier >> cells->shift) * cells->stride);
}

/* Bits of the leaves, which count from 1. */
static inline uint64_t all_leaves(const struct zn_image_business *business) {
  return (UINT64_C(1) << (business->requirement_count - 1)) * 2 - 2;
}

/* The business of a submission, when it is a single simple one and nothing but the pieces is left to look at; else null. */
static inline const struct zn_image_business *simple_of(const struct zn_book *book, const struct zn_submission *submission) {
  if (submission->size != sizeof *submission || submission->business_count != 1 || submission->piece_count > ZN_PIECES_MAX) return NULL;
  if (submission->businesses[0] >= zn_record_count(book, ZN_SECTION_BUSINESSES)) return NULL;
  const struct zn_image_business *business = zn_business_at(book, submission->businesses[0]);
  if (submission->fact_count | submission->flags | submission->region | submission->office) return NULL;
  uint32_t day = (uint32_t)submission->day - 1, last = (uint32_t)business->until - 1; /* until 0 is far away */
  if (!(business->flags & ZN_BUSINESS_SIMPLE) || day >= ZN_DAY_LAST || day > last || submission->day < business->from) return NULL;
  if (submission->channel && (!business->offer_count || submission->channel != zn_offer_at(book, business->offer_first)->channel)) return NULL;
  return business;
}

/* What all pieces say, or-ed together two fields a word: what no piece may say, or what wants a second look, shows in it. */
struct tally {
  uint64_t documents_of, marks;
  uint64_t copies_forms; /* in the lower half, where copies are not as many as their leaf needs */
  uint64_t rest;         /* specs, days, marks that the mask cannot say */
};

#define WORD(piece, field) zn_load64((const char *)(piece) + offsetof(struct zn_piece, field))
#define ADJACENT(one, other) _Static_assert(offsetof(struct zn_piece, other) == offsetof(struct zn_piece, one) + 4, "two fields in a word")
ADJACENT(document, of);
ADJACENT(copies, form);
ADJACENT(issued, expires);
ADJACENT(other_count, reserved);

static inline void tally_add(struct tally *tally, const struct zn_piece *piece, uint32_t need) {
  tally->documents_of |= WORD(piece, document);
  tally->copies_forms |= WORD(piece, copies) ^ need;
  tally->marks |= piece->marks;
  tally->rest |= piece->specs | WORD(piece, issued) | WORD(piece, other_count);
}

/* A second look: specs and days that exist, no mark that the mask cannot say, and as many copies as a leaf needs. */
static inline int rest_sound(const struct zn_book *book, const struct zn_submission *submission, const struct zn_image_business *business) {
  const struct cells cells = cells_of(book, business);
  uint64_t specs = zn_limits_of(book).specs;
  for (uint32_t i = 0; i < submission->piece_count; i++) {
    const struct zn_piece *piece = &submission->pieces[i];
    if ((uint32_t)piece->issued > ZN_DAY_LAST || (uint32_t)piece->expires > ZN_DAY_LAST || piece->other_count || (piece->specs & ~specs))
      return 0;
    if (piece->copies - 1 >= ZN_COPIES_MAX || piece->copies < cell_of(&cells, piece->document)->need) return 0;
  }
  return 1;
}

/* Whether all pieces say what exists and nothing that a cell cannot tell: another's paper, fewer copies than a leaf needs. */
static inline int tally_sound(const struct tally *tally, const struct zn_book *book, const struct zn_submission *submission,
                              const struct zn_image_business *business) {
  uint32_t marks = zn_record_count(book, ZN_SECTION_MARKS);
  if (tally->documents_of >> 33 | tally->copies_forms >> 35 | tally->marks >> (marks - 1) >> 1 | (tally->marks & 1)) return 0;
  return !((uint32_t)tally->copies_forms | tally->rest) || rest_sound(book, submission, business);
}

static inline uint32_t form_of(const struct zn_piece *piece) { return piece->form % ZN_CELL_FORMS; }

#define WRONG ZN_CELL_WRONG

/* What a piece comes to whose document the business does not know: nothing, or WRONG when there is no such document or it has no such
 * form. */
static inline uint64_t foreign_fit(const struct zn_book *book, const struct zn_piece *piece) {
  if (piece->document - 1 >= zn_record_count(book, ZN_SECTION_DOCUMENTS) - 1) return WRONG;
  return zn_image_forms(zn_document_at(book, piece->document)) >> form_of(piece) & 1 ? 0 : WRONG;
}

/* The leaf that a piece fits, or WRONG when no such piece can be; 0: none. */
static inline uint64_t fit_of(const struct zn_book *book, const struct zn_image_cell *cell, const struct zn_piece *piece) {
  if (cell->document != piece->document) return foreign_fit(book, piece);
  uint32_t form = form_of(piece);
  uint64_t is_marked = !(cell->marks[form] & ~piece->marks);
  return cell->leaf[form] & (0 - is_marked);
}

/* Whether the short ways may judge by what the pieces came to. */
static inline int is_sound(const struct zn_book *book, const struct zn_submission *submission, const struct zn_image_business *business,
                           const struct tally *tally, uint64_t have) {
  return !(have & WRONG) && tally_sound(tally, book, submission, business);
}

#endif
