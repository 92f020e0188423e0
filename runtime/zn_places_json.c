/* zn_places_json.c: writes what addresses and searches tell as JSON: the door that bindings, the guide's pages and the command line share.
 */
#include "zn_check.h"
#include "zn_evaluate.h"
#include "zn_letters.h"

static void put_code(struct zn_out *out, const struct zn_book *book, zn_division division) {
  if (division) zn_out_text(out, zn_string_at(book, zn_division_at(book, division)->code));
  else ZN_OUT(out, "null");
}

/* The parts of the tree that an address speaks of. */
static void put_levels(struct zn_out *out, const struct zn_book *book, zn_division prefecture, zn_division county) {
  ZN_OUT(out, "\"prefecture\":");
  put_code(out, book, prefecture);
  ZN_OUT(out, ",\"county\":");
  put_code(out, book, county);
}

static void put_candidate(struct zn_out *out, const struct zn_book *book, zn_division division) {
  const struct zn_image_division *record = zn_division_at(book, division);
  uint32_t is_leaf = record->flags & ZN_DIVISION_LEAF, has_upper = !(zn_division_at(book, record->prefecture)->flags & ZN_DIVISION_LEAF);
  ZN_OUT(out, "{");
  put_levels(out, book, has_upper ? record->prefecture : 0, is_leaf ? division : 0);
  ZN_OUT(out, "}");
}

static void put_finding(struct zn_out *out, const struct zn_book *book, zn_language language, const struct zn_address_finding *finding) {
  ZN_OUT(out, "{\"code\":");
  zn_out_text(out, zn_address_reason_code(finding->reason));
  ZN_OUT(out, ",\"at\":");
  zn_out_number(out, (int64_t)finding->at);
  ZN_OUT(out, ",\"length\":");
  zn_out_number(out, (int64_t)finding->length);
  ZN_OUT(out, ",\"text\":");
  zn_out_text(out, zn_message_at(book, (enum zn_message)(ZN_MESSAGE_REGION_UNRESOLVED + finding->reason - 1), language));
  ZN_OUT(out, "}");
}

static enum zn_status finish(const struct zn_out *out, size_t *written) {
  *written = out->length;
  return out->length <= out->room ? ZN_OK : ZN_NO_ROOM;
}

/* A part of a text that need not be UTF-8: what is none becomes U+FFFD. */
static void put_text(struct zn_out *out, const char *text, size_t length) {
  uint32_t size;
  ZN_OUT(out, "\"");
  for (size_t at = 0; at < length; at += size) {
    uint32_t letter = zn_letter_next(text + at, length - at, &size);
    if (letter == ZN_LETTER_BAD) ZN_OUT(out, "\xEF\xBF\xBD");
    else zn_out_escaped(out, text + at, size);
  }
  ZN_OUT(out, "\"");
}

enum zn_status zn_address_json(const struct zn_book *book, zn_language language, const char *text, size_t length, zn_division declared,
                               char *answer, size_t room, size_t *written, uint32_t *verdict) {
  struct zn_out out = {answer, room, 0};
  struct zn_address address = {.size = sizeof address};
  enum zn_status status = zn_address_check(book, text, length, declared, &address);
  *written = 0;
  *verdict = address.verdict;
  if (status) return status;
  ZN_OUT(&out, "{\"verdict\":");
  zn_out_text(&out, zn_address_verdict_code(address.verdict));
  ZN_OUT(&out, ",");
  put_levels(&out, book, address.prefecture, address.county);
  ZN_OUT(&out, ",\"how\":");
  if (address.how) zn_out_text(&out, zn_how_code(address.how));
  else ZN_OUT(&out, "null");
  ZN_OUT(&out, ",\"rest\":");
  put_text(&out, text + address.rest_at, (size_t)address.rest_length);
  ZN_OUT(&out, ",\"reasons\":[");
  for (uint32_t i = 0; i < address.finding_count; i++) {
    if (i) ZN_OUT(&out, ",");
    put_finding(&out, book, language, &address.findings[i]);
  }
  ZN_OUT(&out, "],\"candidates\":[");
  for (uint32_t i = 0; i < address.candidate_count; i++) {
    if (i) ZN_OUT(&out, ",");
    put_candidate(&out, book, address.candidates[i]);
  }
  ZN_OUT(&out, "]}");
  return finish(&out, written);
}

enum zn_status zn_search_json(const struct zn_book *book, zn_language language, const char *text, size_t length, char *answer, size_t room,
                              size_t *written, uint32_t *count) {
  struct zn_out out = {answer, room, 0};
  struct zn_division_hit hits[ZN_CANDIDATES_MAX];
  *count = zn_division_search(book, text, length, hits, ZN_CANDIDATES_MAX);
  ZN_OUT(&out, "{\"divisions\":[");
  for (uint32_t i = 0; i < *count; i++) {
    if (i) ZN_OUT(&out, ",");
    ZN_OUT(&out, "{\"code\":");
    put_code(&out, book, hits[i].division);
    ZN_OUT(&out, ",\"name\":");
    zn_out_text(&out, zn_name(book, ZN_KIND_DIVISION, hits[i].division, language));
    ZN_OUT(&out, ",\"how\":");
    zn_out_text(&out, zn_how_code(hits[i].how));
    ZN_OUT(&out, ",\"score\":");
    zn_out_number(&out, hits[i].score);
    ZN_OUT(&out, "}");
  }
  ZN_OUT(&out, "]}");
  return finish(&out, written);
}

/* --- the nearest office --- */

/* Millionths as a decimal number, without zeros at its end. */
static void put_millionths(struct zn_out *out, int32_t value) {
  int64_t rest = value < 0 ? -(int64_t)value : value;
  if (value < 0) ZN_OUT(out, "-");
  zn_out_number(out, rest / 1000000);
  rest %= 1000000;
  if (!rest) return;
  ZN_OUT(out, ".");
  int64_t power = 100000;
  for (; rest; power /= 10) zn_out_number(out, rest / power), rest %= power;
}

static void put_key(struct zn_out *out, const char *key) {
  ZN_OUT(out, ",\"");
  zn_out_bytes(out, key, strlen(key));
  ZN_OUT(out, "\":");
}

static void put_named(struct zn_out *out, const struct zn_book *book, const char *key, enum zn_kind kind, uint32_t thing) {
  if (!thing) return;
  put_key(out, key);
  zn_out_text(out, zn_id(book, kind, thing));
}

static void put_three(struct zn_out *out, const char *key, uint32_t three) {
  static const char *const words[] = {[ZN_NOT_KNOWN] = "null", [ZN_YES] = "true", [ZN_NO] = "false"};
  put_key(out, key);
  zn_out_bytes(out, words[three], strlen(words[three]));
}

static void put_query(struct zn_out *out, const struct zn_book *book, const struct zn_question_where *question) {
  char day[11];
  if (question->division) {
    ZN_OUT(out, "\"division\":");
    put_code(out, book, question->division);
  } else {
    ZN_OUT(out, "\"latitude\":");
    put_millionths(out, question->latitude);
    put_key(out, "longitude");
    put_millionths(out, question->longitude);
  }
  put_named(out, book, "business", ZN_KIND_BUSINESS, question->business);
  put_named(out, book, "channel", ZN_KIND_CHANNEL, question->channel);
  zn_day_print(question->day, day);
  put_key(out, "day");
  zn_out_text(out, day);
  put_key(out, "count");
  zn_out_number(out, question->count);
}

static void put_phones(struct zn_out *out, const struct zn_book *book, uint32_t first, uint32_t count) {
  const char *separator = "";
  ZN_OUT(out, "[");
  for (uint32_t i = 0; i < count; i++) {
    const struct zn_image_phone *phone = zn_phone_at(book, first + i);
    for (uint32_t r = 0; r < (phone->read_count ? phone->read_count : 1); r++, separator = ",") {
      zn_out_bytes(out, separator, strlen(separator));
      zn_out_text(out, zn_string_at(book, phone->read_count ? *zn_list_at(book, phone->read_first + r) : phone->printed));
    }
  }
  ZN_OUT(out, "]");
}

static void put_counters(struct zn_out *out, const struct zn_book *book, zn_language language, const struct zn_near *near) {
  const struct zn_image_office *office = zn_office_at(book, near->office);
  const char *separator = "{";
  put_key(out, "counters");
  ZN_OUT(out, "[");
  for (uint32_t i = 0; i < office->counter_count; i++) {
    if (near->counter && near->counter != i + 1) continue;
    const struct zn_image_counter *counter = zn_counter_at(book, office->counter_first + i);
    zn_out_bytes(out, separator, strlen(separator));
    separator = ",{";
    ZN_OUT(out, "\"address\":");
    zn_out_text(out, zn_text_at(book, counter->address, language));
    put_key(out, "phones");
    put_phones(out, book, counter->phone_first, counter->phone_count);
    put_key(out, "contact");
    zn_out_text(out, zn_string_at(book, counter->contact));
    ZN_OUT(out, "}");
  }
  ZN_OUT(out, "]");
}

static void put_near(struct zn_out *out, const struct zn_book *book, zn_language language, const struct zn_near *near) {
  const struct zn_image_office *office = zn_office_at(book, near->office);
  ZN_OUT(out, "{\"id\":");
  zn_out_text(out, zn_string_at(book, office->id));
  put_key(out, "row");
  zn_out_text(out, zn_string_at(book, office->row));
  put_key(out, "name");
  zn_out_text(out, zn_text_at(book, office->name, language));
  put_key(out, "division");
  put_code(out, book, office->division);
  put_key(out, "km");
  if (near->by) zn_out_number(out, near->tenths / 10), ZN_OUT(out, "."), zn_out_number(out, near->tenths % 10);
  else ZN_OUT(out, "null");
  put_key(out, "by");
  if (near->by) zn_out_text(out, zn_distance_code(near->by));
  else ZN_OUT(out, "null");
  put_key(out, "why");
  zn_out_text(out, zn_why_code(near->why));
  put_three(out, "own", near->is_own);
  put_three(out, "open", near->open);
  put_key(out, "condition");
  if (near->condition) zn_out_text(out, zn_near_condition(book, near, language));
  else ZN_OUT(out, "null");
  put_counters(out, book, language, near);
  ZN_OUT(out, "}");
}

static void put_offices(struct zn_out *out, const struct zn_book *book, zn_language language, const struct zn_near *offices,
                        uint32_t count) {
  put_key(out, "offices");
  ZN_OUT(out, "[");
  for (uint32_t i = 0; i < count; i++) {
    if (i) ZN_OUT(out, ",");
    put_near(out, book, language, &offices[i]);
  }
  ZN_OUT(out, "]");
}

/* More offices than are found by distance come of tables alone. */
#define NEAR_MAX (4 * ZN_NEAREST_MAX)

enum zn_status zn_nearest_json(const struct zn_book *book, zn_language language, const struct zn_question_where *question, void *work,
                               size_t work_size, char *answer, size_t room, size_t *written, uint32_t *count, struct zn_place *place) {
  struct zn_out out = {answer, room, 0};
  struct zn_near offices[NEAR_MAX];
  *written = 0;
  enum zn_status status = zn_nearest(book, question, work, work_size, offices, NEAR_MAX, count, place);
  if (status) return status;
  ZN_OUT(&out, "{\"query\":{");
  put_query(&out, book, question);
  ZN_OUT(&out, "}");
  put_offices(&out, book, language, offices, *count);
  ZN_OUT(&out, "}");
  return finish(&out, written);
}

/* --- beside the judgement of a submission --- */

/* Where the applicant belongs: what the network's fact says, else the submission. */
static zn_division region_of(const struct zn_input *input) {
  const struct zn_submission *submission = &input->submission;
  zn_fact by = zn_network_by(input->book, submission);
  for (uint32_t i = 0; by && i < submission->fact_count; i++)
    if (submission->facts[i].fact == by) return (zn_division)submission->facts[i].value;
  return submission->region;
}

void zn_offices_write(const struct zn_input *input, zn_language language, struct zn_out *out) {
  const struct zn_submission *submission = &input->submission;
  const struct zn_question_where question = {.size = sizeof question, .division = region_of(input), .business = submission->businesses[0],
                                             .channel = submission->channel, .day = submission->day, .minute = -1, .count = 3,
                                             .facts = submission->facts, .fact_count = submission->fact_count};
  struct zn_near offices[NEAR_MAX];
  struct zn_place place;
  uint32_t count;
  int known = question.division && submission->business_count == 1 &&
              !zn_nearest(input->book, &question, input->spare, input->spare_size, offices, NEAR_MAX, &count, &place);
  if (known) put_offices(out, input->book, language, offices, count);
  else ZN_OUT(out, ",\"offices\":null");
}
