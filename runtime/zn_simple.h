/* zn_simple.h: what the two short ways share, the one to a verdict (zn_judge.c) and the one to findings (zn_simple.c), both for one simple business: each
 * piece finds, by the cell of its document, the one leaf that takes it. Whatever is odd about a submission is left to the general way, which also finds
 * what is wrong. The functions are inline: a verdict takes a dozen nanoseconds. */
#ifndef ZN_SIMPLE_H
#define ZN_SIMPLE_H

#include "zn_evaluate.h"

/* Where the cells are. */
struct cells {
  const char *first;
  uint64_t stride, count;
  uint32_t multiplier;
};

static inline struct cells cells_of(const struct zn_book *book, const struct zn_image_business *business) {
  return (struct cells){(const char *)zn_cell_at(book, business->cell_first), zn_section_at(book, ZN_SECTION_CELLS)->record_size,
                        business->cell_count, business->cell_multiplier};
}

/* As zn_image_slot finds it, without a shift by a variable. */
static inline const struct zn_image_cell *cell_of(const struct cells *cells, zn_document document) {
  return (const struct zn_image_cell *)(const void *)(cells->first + ((uint64_t)(document * cells->multiplier) * cells->count >> 32) * cells->stride);
}

/* Bits of the leaves, which count from 1. */
static inline uint64_t all_leaves(const struct zn_image_business *business) { return (UINT64_C(1) << (business->requirement_count - 1)) * 2 - 2; }

/* The business of a submission, when it is a single simple one and nothing but the pieces is left to look at; else null. */
static inline const struct zn_image_business *simple_of(const struct zn_book *book, const struct zn_submission *submission) {
  if (submission->size != sizeof *submission || submission->business_count != 1 || submission->piece_count > ZN_PIECES_MAX) return NULL;
  if (submission->businesses[0] >= zn_record_count(book, ZN_SECTION_BUSINESSES)) return NULL;
  const struct zn_image_business *business = zn_business_at(book, submission->businesses[0]);
  uint32_t day = (uint32_t)submission->day - 1, last = (uint32_t)business->until - 1; /* until 0 is far away */
  if (!(business->flags & ZN_BUSINESS_SIMPLE) || day >= ZN_DAY_LAST || day > last || submission->day < business->from) return NULL;
  if (submission->channel && (!business->channel_count || submission->channel != *zn_list_at(book, business->channel_first))) return NULL;
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
    if ((uint32_t)piece->issued > ZN_DAY_LAST || (uint32_t)piece->expires > ZN_DAY_LAST || piece->other_count || (piece->specs & ~specs)) return 0;
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

/* Beside the leaves a mask says that a piece may not say its form, that the business knows nothing of its document, and (bit 0) that no leaf takes it. */
#define WRONG (UINT64_C(1) << ZN_CELL_WRONG)
#define FOREIGN (UINT64_C(1) << (ZN_CELL_WRONG - 1))
#define LEAVES (FOREIGN - 2)

/* The bit of the leaf that a piece fits, or one of those above; 0: it fits but for its marks. */
static inline uint64_t fit_of(const struct zn_image_cell *cell, const struct zn_piece *piece) {
  uint32_t form = form_of(piece);
  uint64_t fit = (uint64_t)!(cell->marks[form] & ~piece->marks) << cell->leaf[form];
  return cell->document == piece->document ? fit : FOREIGN;
}

/* Whether the pieces of documents that the business does not know have documents that exist, and forms that these may have. */
static inline int foreign_sound(const struct zn_book *book, const struct zn_submission *submission, const struct zn_image_business *business) {
  const struct cells cells = cells_of(book, business);
  for (uint32_t i = 0; i < submission->piece_count; i++) {
    const struct zn_piece *piece = &submission->pieces[i];
    if (cell_of(&cells, piece->document)->document == piece->document) continue;
    if (piece->document - 1 >= zn_record_count(book, ZN_SECTION_DOCUMENTS) - 1) return 0;
    if (!(zn_image_forms(zn_document_at(book, piece->document)) >> form_of(piece) & 1)) return 0;
  }
  return 1;
}

/* Whether the short ways may judge by what the pieces came to. */
static inline int is_sound(const struct zn_book *book, const struct zn_submission *submission, const struct zn_image_business *business,
                           const struct tally *tally, uint64_t have) {
  return !(have & WRONG) && tally_sound(tally, book, submission, business) && (!(have & FOREIGN) || foreign_sound(book, submission, business));
}

#endif
