/* zn_faults.c: turns a piece and a requirement into the set of reasons why the piece does not meet it. May assume that the piece's
 * document is one of the requirement's. */
#include "zn_evaluate.h"

static const struct zn_image_requirement_mark *demand_at(const struct zn_book *book, const struct zn_image_requirement *leaf,
                                                         uint32_t index) {
  return zn_requirement_mark_at(book, leaf->mark_first + index);
}

uint64_t zn_marks_of(const struct zn_book *book, const struct zn_image_requirement *leaf) {
  uint64_t marks = leaf->marks;
  for (uint32_t i = 0; i < leaf->mark_count; i++) marks |= ZN_BIT(demand_at(book, leaf, i)->mark);
  return marks;
}

static int declares(const struct zn_book *book, zn_mark mark, zn_party by) { return !by || zn_mark_at(book, mark)->by == by; }

/* Whether the piece bears the mark by that maker. */
static int bears(const struct zn_book *book, const struct zn_given *given, zn_mark mark, zn_party by) {
  if (declares(book, mark, by)) return (given->marks & ZN_BIT(mark)) != 0;
  for (uint32_t i = 0; i < given->piece->other_count; i++)
    if (given->piece->others[i].mark == mark && given->piece->others[i].by == by) return 1;
  return 0;
}

static int leaf_asks(const struct zn_book *book, const struct zn_image_requirement *leaf, zn_mark mark, zn_party by) {
  for (uint32_t i = 0; i < leaf->mark_count; i++)
    if (demand_at(book, leaf, i)->mark == mark && demand_at(book, leaf, i)->by == by) return 1;
  return 0;
}

/* Whether any requirement of the submission's businesses asks for the mark by that maker. */
static int is_asked(const struct zn_book *book, const struct zn_submission *submission, zn_mark mark, zn_party by) {
  for (uint32_t b = 0; b < submission->business_count; b++) {
    const struct zn_image_business *business = zn_business_at(book, submission->businesses[b]);
    for (uint32_t i = 0; i < business->requirement_count; i++)
      if (leaf_asks(book, zn_requirement_at(book, business->root + i), mark, by)) return 1;
  }
  return 0;
}

/* Whether the mark is there by a party of whom nobody asked it. */
static int is_strange(const struct zn_book *book, const struct zn_submission *submission, const struct zn_given *given, zn_mark mark) {
  if ((given->marks & ZN_BIT(mark)) && !is_asked(book, submission, mark, zn_mark_at(book, mark)->by)) return 1;
  for (uint32_t i = 0; i < given->piece->other_count; i++) {
    const struct zn_piece_mark *other = &given->piece->others[i];
    if (other->mark == mark && !declares(book, mark, other->by) && !is_asked(book, submission, mark, other->by)) return 1;
  }
  return 0;
}

uint32_t zn_faults_of(const struct zn_book *book, const struct zn_submission *submission, const struct zn_given *given,
                      const struct zn_image_requirement *leaf, uint64_t *lacking) {
  uint32_t faults = 0;
  *lacking = leaf->marks & ~given->marks;
  for (uint32_t i = 0; i < leaf->mark_count; i++) {
    const struct zn_image_requirement_mark *demand = demand_at(book, leaf, i);
    if (bears(book, given, demand->mark, demand->by)) continue;
    *lacking |= ZN_BIT(demand->mark);
    faults |= ZN_FAULT(is_strange(book, submission, given, demand->mark) ? ZN_WRONG_MAKER : ZN_UNMARKED);
  }
  if (leaf->specs & ~given->piece->specs) faults |= ZN_FAULT(ZN_WRONG_SPEC);
  if (leaf->party != given->of) faults |= ZN_FAULT(ZN_WRONG_OWNER);
  if (leaf->forms && given->form && !(leaf->forms >> given->form & 1)) faults |= ZN_FAULT(ZN_WRONG_FORM);
  return faults;
}
