/* zn_submission.c: checks what a caller submits, and fills in what pieces leave unsaid. Nothing is judged that is not known: the first
 * mistake in reading order is an error with its place. */
#include "zn_evaluate.h"

static enum zn_status wrong(struct zn_place *place, enum zn_status status, enum zn_part part, uint32_t index, uint32_t sub) {
  *place = (struct zn_place){(uint32_t)part, index, sub};
  return status;
}

static enum zn_status business_status(const struct zn_book *book, const struct zn_submission *submission, uint32_t index) {
  zn_business business = submission->businesses[index];
  if (business - 1 >= zn_named_count(book, ZN_KIND_BUSINESS)) return ZN_UNKNOWN_BUSINESS;
  for (uint32_t i = 0; i < index; i++)
    if (submission->businesses[i] == business) return ZN_BAD_VALUE;
  return ZN_OK;
}

/* Whether a business is done through a channel at all, and on that day. */
static enum zn_status channel_status(const struct zn_book *book, const struct zn_image_business *record, zn_channel channel, zn_day day) {
  enum zn_status status = channel ? ZN_BAD_VALUE : ZN_OK;
  for (uint32_t i = 0; i < record->offer_count; i++) {
    const struct zn_image_offer *offer = zn_offer_at(book, record->offer_first + i);
    if (offer->channel == channel) status = zn_offer_open(offer, day) ? ZN_OK : ZN_NOT_IN_FORCE;
  }
  return status;
}

/* What may be unknown, but not wrong. */
static enum zn_status rest_check(const struct zn_book *book, const struct zn_submission *submission, struct zn_place *place) {
  const uint32_t flags = ZN_ASSUME | ZN_WITH_FEE | ZN_WITH_RESULT | ZN_WITH_OFFICES;
  if (submission->region >= zn_record_count(book, ZN_SECTION_DIVISIONS)) return wrong(place, ZN_BAD_VALUE, ZN_PART_REGION, 0, 0);
  if (submission->office >= zn_record_count(book, ZN_SECTION_OFFICES)) return wrong(place, ZN_BAD_VALUE, ZN_PART_OFFICE, 0, 0);
  if (submission->flags & ~flags) return wrong(place, ZN_BAD_VALUE, ZN_PART_NONE, 0, 0);
  if (submission->piece_count > ZN_PIECES_MAX) return wrong(place, ZN_TOO_LARGE, ZN_PART_PIECES, ZN_PIECES_MAX, 0);
  return ZN_OK;
}

enum zn_status zn_submission_check(const struct zn_book *book, const struct zn_submission *submission, zn_business versions[ZN_BUSINESSES_MAX],
                                   uint32_t *is_uncertain, struct zn_place *place) {
  enum zn_status offered = ZN_OK;
  *is_uncertain = 0;
  if (submission->size < sizeof *submission) return wrong(place, ZN_BAD_VALUE, ZN_PART_NONE, 0, 0);
  if (!submission->business_count) return wrong(place, ZN_BAD_VALUE, ZN_PART_BUSINESS, 0, 0);
  if (submission->business_count > ZN_BUSINESSES_MAX) return wrong(place, ZN_TOO_LARGE, ZN_PART_BUSINESS, ZN_BUSINESSES_MAX, 0);
  for (uint32_t i = 0; i < submission->business_count; i++) {
    enum zn_status status = business_status(book, submission, i);
    if (status) return wrong(place, status, ZN_PART_BUSINESS, i, 0);
  }
  if (submission->day < 1 || submission->day > ZN_DAY_LAST) return wrong(place, ZN_BAD_DAY, ZN_PART_DAY, 0, 0);
  for (uint32_t i = 0; i < submission->business_count; i++) {
    uint32_t own;
    versions[i] = zn_version_of(book, submission->businesses[i], submission->day, &own);
    if (!versions[i]) return wrong(place, ZN_NOT_IN_FORCE, ZN_PART_BUSINESS, i, 0);
    if (!offered) offered = channel_status(book, zn_business_at(book, versions[i]), submission->channel, submission->day);
    *is_uncertain |= own;
  }
  if (submission->channel >= zn_record_count(book, ZN_SECTION_CHANNELS)) return wrong(place, ZN_UNKNOWN_CHANNEL, ZN_PART_CHANNEL, 0, 0);
  if (offered) return wrong(place, offered, ZN_PART_CHANNEL, 0, 0);
  return rest_check(book, submission, place);
}

/* The lowest bit that is not allowed, as an id; 0: none. */
static uint32_t stray_bit(uint64_t mask, uint64_t allowed) {
  uint64_t stray = mask & ~allowed;
  for (uint32_t id = 0; stray; id++, stray >>= 1)
    if (stray & 1) return id ? id : ZN_NONE;
  return 0;
}

/* Reads the marks that the mask cannot say. */
static enum zn_status others_read(const struct zn_book *book, const struct zn_limits *limits, const struct zn_piece *piece,
                                  struct zn_given *given, struct zn_place *place) {
  uint32_t index = place->index;
  for (uint32_t i = 0; i < piece->other_count; i++) {
    const struct zn_piece_mark *other = &piece->others[i];
    if (other->mark > 63 || !(ZN_BIT(other->mark) & limits->marks)) return wrong(place, ZN_UNKNOWN_MARK, ZN_PART_MARK, index, i);
    if (other->by > limits->parties) return wrong(place, ZN_UNKNOWN_PARTY, ZN_PART_MAKER, index, i);
    if (other->day < 0 || other->day > ZN_DAY_LAST) return wrong(place, ZN_BAD_DAY, ZN_PART_MARK_DAY, index, i);
    if (!other->by || other->by == zn_mark_at(book, other->mark)->by) given->marks |= ZN_BIT(other->mark);
  }
  return ZN_OK;
}

enum zn_status zn_piece_read(const struct zn_book *book, const struct zn_limits *limits, const struct zn_piece *piece,
                             struct zn_given *given, struct zn_place *place) {
  uint32_t index = place->index, stray;
  if (piece->document - 1 >= limits->documents) return wrong(place, ZN_UNKNOWN_DOCUMENT, ZN_PART_DOCUMENT, index, 0);
  if (piece->of > limits->parties) return wrong(place, ZN_UNKNOWN_PARTY, ZN_PART_OF, index, 0);
  const struct zn_image_document *document = zn_document_at(book, piece->document);
  int formless = document->kind == ZN_OBJECT || document->kind == ZN_DATA;
  uint32_t form = piece->form ? piece->form : document->form;
  if (form >= ZN_FORM_COUNT || formless == (form != ZN_FORM_UNSAID)) return wrong(place, ZN_BAD_VALUE, ZN_PART_FORM, index, 0);
  if (piece->copies - 1 >= ZN_COPIES_MAX) return wrong(place, ZN_BAD_VALUE, ZN_PART_COPIES, index, 0);
  if ((stray = stray_bit(piece->marks, limits->marks))) return wrong(place, ZN_UNKNOWN_MARK, ZN_PART_MARK, index, ZN_NONE);
  *given = (struct zn_given){.piece = piece, .marks = piece->marks, .copies = piece->copies, .document = piece->document,
                             .of = piece->of ? piece->of : 1, .form = form, .item = ZN_NONE, .column = ZN_NONE};
  enum zn_status status = others_read(book, limits, piece, given, place);
  if (status) return status;
  if ((stray = stray_bit(piece->specs, limits->specs))) return wrong(place, ZN_UNKNOWN_SPEC, ZN_PART_SPEC, index, ZN_NONE);
  if (piece->issued < 0 || piece->issued > ZN_DAY_LAST) return wrong(place, ZN_BAD_DAY, ZN_PART_ISSUED, index, 0);
  if (piece->expires < 0 || piece->expires > ZN_DAY_LAST) return wrong(place, ZN_BAD_DAY, ZN_PART_EXPIRES, index, 0);
  return ZN_OK;
}
