/* zn_network.c: what networks say of a submission: where its applicant belongs, and which office is meant when a row names one alone; and
 * whether an office that is named can take it. May assume a verified book and facts that were checked. */
#include "zn_evaluate.h"

uint32_t zn_lists(const struct zn_book *book, uint32_t first, uint32_t count, uint32_t wanted) {
  for (uint32_t i = 0; i < count; i++)
    if (*zn_list_at(book, first + i) == wanted) return 1;
  return 0;
}

const struct zn_image_network *zn_network_of(const struct zn_book *book, zn_business business) {
  for (uint32_t i = 1; business && i < zn_record_count(book, ZN_SECTION_NETWORKS); i++) {
    const struct zn_image_network *network = zn_network_at(book, i);
    if (zn_lists(book, network->business_first, network->business_count, business)) return network;
  }
  return NULL;
}

zn_fact zn_network_by(const struct zn_book *book, const struct zn_submission *submission) {
  zn_fact by = 0;
  for (uint32_t i = 0; i < submission->business_count; i++) {
    const struct zn_image_network *network = zn_network_of(book, submission->businesses[i]);
    if (!network || !network->by) continue;
    if (by && by != network->by) return 0;
    by = network->by;
  }
  return by;
}

/* The office of a row that names no other; 0: it names several, or the nearest. */
static zn_office row_office(const struct zn_book *book, const struct zn_image_network_row *row) {
  zn_office office = row->desk_count && !(row->flags & ZN_ROW_NEAREST) ? zn_desk_at(book, row->desk_first)->office : 0;
  for (uint32_t i = 1; i < row->desk_count; i++)
    if (zn_desk_at(book, row->desk_first + i)->office != office) return 0;
  return office;
}

/* The office of the first row that fits; 0 where nobody knows which does. */
static zn_office table_office(struct zn_case *state, zn_business business) {
  const struct zn_image_network *network = zn_network_of(state->book, business);
  for (uint32_t i = 0; network && i < network->row_count; i++) {
    const struct zn_image_network_row *row = zn_network_row_at(state->book, network->row_first + i);
    if (row->business_count && !zn_lists(state->book, row->business_first, row->business_count, business)) continue;
    uint32_t truth = zn_truth_of(state, row->guard);
    if (truth == ZN_TRUE) return row_office(state->book, row);
    if (truth == ZN_UNSURE) return 0;
  }
  return 0;
}

zn_office zn_network_office(struct zn_case *state) {
  zn_office office = 0;
  for (uint32_t i = 0; i < state->submission->business_count; i++) {
    zn_office own = table_office(state, state->submission->businesses[i]);
    if (!own || (office && own != office)) return 0;
    office = own;
  }
  return office;
}

/* --- an office that the submission names --- */

uint32_t zn_office_serves(const struct zn_book *book, const struct zn_image_office *office, zn_channel channel) {
  for (uint32_t i = 0; i < office->counter_count; i++) {
    const struct zn_image_counter *counter = zn_counter_at(book, office->counter_first + i);
    if (!counter->channel_count || zn_lists(book, counter->channel_first, counter->channel_count, channel)) return 1;
  }
  return !office->counter_count;
}

enum zn_status zn_office_check(struct zn_case *state) {
  const struct zn_image_office *office = zn_office_at(state->book, state->submission->office);
  zn_day day = state->submission->day;
  if (!state->submission->office) return ZN_OK;
  state->place = (struct zn_place){ZN_PART_OFFICE, 0, 0};
  if ((office->from && day < office->from) || (office->until && day > office->until)) return ZN_NOT_IN_FORCE;
  if (state->scope.known[ZN_SLOT_CHANNEL] && !zn_office_serves(state->book, office, (zn_channel)state->scope.values[ZN_SLOT_CHANNEL]))
    return ZN_BAD_VALUE;
  return zn_truth_of(state, office->scope) != ZN_FALSE ? ZN_OK : ZN_BAD_VALUE;
}
