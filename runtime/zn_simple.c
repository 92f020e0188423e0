/* zn_simple.c: judges one simple business by the cells of its documents: each piece finds the one leaf that takes it, and the leaves that got enough
 * make a mask. May assume a submission that is checked but for its pieces.
 *
 * A document's units meet its own leaves and no others, and a unit fits at most one of them. So units that fit go where they fit; what is left over matters
 * only to open leaves of its document. One with a single fault on the only open slot there is the least plan; the rest is for the general way. */
#include "zn_evaluate.h"

/* What the pieces are held against. */
struct cells {
  const struct zn_image_cell *first;
  size_t stride;
  uint32_t multiplier, shift;
};

static inline struct cells cells_of(const struct zn_book *book, const struct zn_image_business *business) {
  return (struct cells){zn_cell_at(book, business->cell_first), zn_section_at(book, ZN_SECTION_CELLS)->record_size, business->cell_multiplier,
                        business->cell_shift};
}

static inline const struct zn_image_cell *cell_of(const struct cells *cells, zn_document document) {
  return (const struct zn_image_cell *)((const char *)cells->first + (document * cells->multiplier >> cells->shift) * cells->stride);
}

static inline uint64_t all_leaves(const struct zn_image_business *business) { return UINT64_MAX >> (65 - business->requirement_count); }

static const struct zn_image_requirement *leaf_at(const struct zn_book *book, const struct zn_image_business *business, uint32_t leaf) {
  return zn_requirement_at(book, business->root + 1 + leaf);
}

/* The leaf that takes a piece, from 1, if it has the marks; 0: none takes it without fault. */
static uint32_t leaf_taking(const struct zn_image_cell *cell, const struct zn_given *given) {
  if (cell->document != given->document || given->of != 1) return 0;
  uint32_t form = given->piece->form;
  return cell->marks[form] & ~given->marks ? 0 : cell->leaf[form];
}

/* --- the verdict alone --- */

/* Copies over all pieces that a leaf gets. */
static uint64_t copies_for(const struct zn_book *book, const struct zn_submission *submission, const struct cells *cells, uint32_t leaf) {
  struct zn_limits limits = zn_limits_of(book);
  struct zn_place place = {0};
  uint64_t copies = 0;
  for (uint32_t i = 0; i < submission->piece_count; i++) {
    struct zn_given given;
    if (zn_piece_read(book, &limits, &submission->pieces[i], &given, &place)) continue;
    if (leaf_taking(cell_of(cells, given.document), &given) == leaf + 1) copies += given.copies;
  }
  return copies;
}

static uint32_t is_enough(const struct zn_book *book, const struct zn_submission *submission, const struct cells *cells,
                          const struct zn_image_business *business, uint64_t open) {
  for (; open; open &= open - 1) {
    uint32_t leaf = zn_lowest_bit(open);
    if (copies_for(book, submission, cells, leaf) < leaf_at(book, business, leaf)->need) return 0;
  }
  return 1;
}

/* A piece that has to be read in full; its leaf's bit when it gives the leaf enough, and `some` when it gives it some. */
static enum zn_status piece_judge(const struct zn_book *book, const struct zn_limits *limits, const struct cells *cells,
                                  const struct zn_piece *piece, uint64_t *have, uint32_t *some, struct zn_place *place) {
  struct zn_given given;
  enum zn_status status = zn_piece_read(book, limits, piece, &given, place);
  if (status) return status;
  const struct zn_image_cell *cell = cell_of(cells, given.document);
  uint32_t leaf = leaf_taking(cell, &given);
  if (!leaf) return ZN_OK;
  if (given.copies < cell->need) *some = 1;
  else *have |= UINT64_C(1) << (leaf - 1);
  return ZN_OK;
}

enum zn_status zn_simple_judge(const struct zn_book *book, const struct zn_submission *submission, uint32_t *verdict, struct zn_place *place) {
  const struct zn_image_business *business = zn_business_at(book, submission->businesses[0]);
  struct zn_limits limits = zn_limits_of(book);
  struct cells cells = cells_of(book, business);
  uint64_t have = 0, all = all_leaves(business);
  uint32_t some = 0;
  for (uint32_t i = 0; i < submission->piece_count; i++) {
    const struct zn_piece *piece = &submission->pieces[i];
    const struct zn_image_cell *cell = cell_of(&cells, piece->document);
    if (zn_piece_plain(&limits, piece) && piece->form < ZN_FORM_COUNT && piece->document && cell->document == piece->document &&
        cell->leaf[piece->form] && !(cell->marks[piece->form] & ~piece->marks) && piece->copies >= cell->need) {
      have |= UINT64_C(1) << (cell->leaf[piece->form] - 1);
      continue;
    }
    place->index = i;
    enum zn_status status = piece_judge(book, &limits, &cells, piece, &have, &some, place);
    if (status) return status;
  }
  uint32_t met = have == all || (some && is_enough(book, submission, &cells, business, all & ~have));
  *verdict = met ? ZN_SATISFIED : ZN_UNSATISFIED;
  return ZN_OK;
}

/* --- with findings --- */

/* Units of a piece that no leaf took. */
struct leftover {
  const struct zn_image_cell *cell;
  uint32_t piece, copies;
  uint32_t is_faulty; /* no leaf takes such a piece; else there were more than enough */
};

struct simple {
  const struct zn_book *book;
  const struct zn_submission *submission;
  const struct zn_image_business *business;
  uint64_t some, full;   /* leaves that have a unit, and those that have all */
  uint64_t mended;       /* leaves whose last slot has a unit with a fault */
  uint32_t count[64];    /* units of the leaves in `some` */
  uint8_t mender[64];    /* pieces on the leaves in `mended` */
  uint32_t leftover_count;
  struct leftover leftovers[ZN_PIECES_MAX];
};

static void leftover_add(struct simple *simple, const struct zn_image_cell *cell, uint32_t piece, uint32_t copies, uint32_t is_faulty) {
  simple->leftovers[simple->leftover_count++] = (struct leftover){cell, piece, copies, is_faulty};
}

/* Gives a leaf as many of a piece's units as it still needs. */
static void units_put(struct simple *simple, const struct zn_image_cell *cell, uint32_t leaf, uint32_t piece, uint32_t copies) {
  uint64_t bit = UINT64_C(1) << leaf;
  uint32_t have = simple->some & bit ? simple->count[leaf] : 0;
  uint32_t need = cell->need == 1 ? 1 : leaf_at(simple->book, simple->business, leaf)->need;
  uint32_t put = copies < need - have ? copies : need - have;
  simple->some |= bit;
  simple->count[leaf] = have + put;
  if (have + put == need) simple->full |= bit;
  if (put < copies) leftover_add(simple, cell, piece, copies - put, 0);
}

/* A piece that has to be read in full. */
static enum zn_status piece_put(struct simple *simple, const struct zn_limits *limits, const struct cells *cells, uint32_t index,
                                struct zn_place *place) {
  struct zn_given given;
  place->index = index;
  enum zn_status status = zn_piece_read(simple->book, limits, &simple->submission->pieces[index], &given, place);
  if (status) return status;
  const struct zn_image_cell *cell = cell_of(cells, given.document);
  uint32_t leaf = leaf_taking(cell, &given);
  if (leaf) units_put(simple, cell, leaf - 1, index, given.copies);
  else leftover_add(simple, cell->document == given.document ? cell : NULL, index, given.copies, 1);
  return ZN_OK;
}

static enum zn_status pieces_put(struct simple *simple, struct zn_place *place) {
  const struct zn_submission *submission = simple->submission;
  struct zn_limits limits = zn_limits_of(simple->book);
  struct cells cells = cells_of(simple->book, simple->business);
  enum zn_status status = ZN_OK;
  for (uint32_t i = 0; i < submission->piece_count && !status; i++) {
    const struct zn_piece *piece = &submission->pieces[i];
    const struct zn_image_cell *cell = cell_of(&cells, piece->document);
    if (zn_piece_plain(&limits, piece) && piece->form < ZN_FORM_COUNT && piece->document && cell->document == piece->document &&
        cell->leaf[piece->form] && !(cell->marks[piece->form] & ~piece->marks)) {
      uint64_t bit = UINT64_C(1) << (cell->leaf[piece->form] - 1);
      if (cell->need == 1 && piece->copies == 1 && !(simple->full & bit)) {
        simple->some |= bit;
        simple->full |= bit;
        simple->count[cell->leaf[piece->form] - 1] = 1;
      } else {
        units_put(simple, cell, cell->leaf[piece->form] - 1u, i, piece->copies);
      }
    } else {
      status = piece_put(simple, &limits, &cells, i, place);
    }
  }
  return status;
}

/* The faults of a piece on a leaf and the marks it lacks. */
static uint32_t faults_on(const struct simple *simple, uint32_t piece, uint32_t leaf, uint64_t *lacking) {
  struct zn_limits limits = zn_limits_of(simple->book);
  struct zn_place place = {0};
  struct zn_given given;
  zn_piece_read(simple->book, &limits, &simple->submission->pieces[piece], &given, &place);
  return zn_faults_of(simple->book, simple->submission, &given, leaf_at(simple->book, simple->business, leaf), lacking);
}

/* Puts one unit of a leftover on the only open slot of its document; 0 when it is not as simple as that. */
static int leftover_put(struct simple *simple, const struct leftover *leftover, uint64_t open) {
  uint32_t leaf = zn_lowest_bit(open);
  uint64_t bit = UINT64_C(1) << leaf, lacking;
  uint32_t have = simple->some & bit ? simple->count[leaf] : 0;
  if (!leftover->is_faulty || open != bit || simple->mended & bit || leaf_at(simple->book, simple->business, leaf)->need - have != 1) return 0;
  uint32_t faults = faults_on(simple, leftover->piece, leaf, &lacking);
  if (faults & (faults - 1) && leftover->cell->leaves != bit) return 0;
  simple->mended |= bit;
  simple->mender[leaf] = (uint8_t)leftover->piece;
  return 1;
}

/* Settles what no leaf took: on an open slot, or superfluous. */
static enum zn_status leftovers_settle(struct simple *simple, struct zn_answer *answer, int *done) {
  uint64_t open = all_leaves(simple->business) & ~simple->full;
  enum zn_status status = ZN_OK;
  *done = 1;
  for (uint32_t i = 0; i < simple->leftover_count && !status; i++) {
    const struct leftover *leftover = &simple->leftovers[i];
    uint64_t waiting = leftover->cell ? leftover->cell->leaves & open : 0;
    uint32_t put = waiting != 0;
    if (waiting && !leftover_put(simple, leftover, waiting)) return *done = 0, ZN_OK;
    if (leftover->copies > put) status = zn_superfluous_tell(leftover->piece, leftover->copies - put, answer);
  }
  return status;
}

static enum zn_status mended_tell(const struct simple *simple, uint32_t leaf, struct zn_answer *answer) {
  struct zn_finding *finding = zn_finding_add(answer);
  if (!finding) return ZN_NO_ROOM;
  finding->requirement = simple->business->root + 1 + leaf;
  finding->faults = faults_on(simple, simple->mender[leaf], leaf, &finding->marks);
  finding->reason = zn_lowest_bit(finding->faults);
  finding->need = finding->have = leaf_at(simple->book, simple->business, leaf)->need;
  finding->piece = simple->mender[leaf] + 1u;
  return ZN_OK;
}

static enum zn_status open_tell(const struct simple *simple, uint32_t leaf, struct zn_answer *answer) {
  if (simple->mended >> leaf & 1) return mended_tell(simple, leaf, answer);
  if (!(simple->some >> leaf & 1)) return zn_missing_tell(simple->book, simple->business->root + 1 + leaf, answer);
  struct zn_finding *finding = zn_finding_add(answer);
  if (!finding) return ZN_NO_ROOM;
  finding->requirement = simple->business->root + 1 + leaf;
  finding->faults = ZN_FAULT(ZN_TOO_FEW);
  finding->reason = ZN_TOO_FEW;
  finding->need = leaf_at(simple->book, simple->business, leaf)->need;
  finding->have = simple->count[leaf];
  return ZN_OK;
}

enum zn_status zn_simple_evaluate(const struct zn_book *book, const struct zn_submission *submission, struct zn_answer *answer, int *done) {
  struct simple simple;
  simple.book = book;
  simple.submission = submission;
  simple.business = zn_business_at(book, submission->businesses[0]);
  simple.some = simple.full = simple.mended = 0;
  simple.leftover_count = 0;
  *done = 0;
  enum zn_status status = pieces_put(&simple, &answer->place);
  if (status) return status;
  status = leftovers_settle(&simple, answer, done);
  if (status || !*done) {
    answer->superfluous_count = 0;
    return status;
  }
  for (uint64_t open = all_leaves(simple.business) & ~simple.full; open && !status; open &= open - 1)
    status = open_tell(&simple, zn_lowest_bit(open), answer);
  answer->finding_count = answer->finding_end;
  answer->verdict = answer->finding_count ? ZN_UNSATISFIED : ZN_SATISFIED;
  return status;
}
