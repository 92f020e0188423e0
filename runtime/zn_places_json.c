/* zn_places_json.c: writes what addresses and searches tell as JSON: the door that bindings, the guide's pages and the command line share. */
#include "zn_json.h"
#include "zn_letters.h"

static void put_string(struct zn_out *out, const char *string) { zn_out_string(out, string, strlen(string)); }

static void put_code(struct zn_out *out, const struct zn_book *book, zn_division division) {
  if (division) put_string(out, zn_string_at(book, zn_division_at(book, division)->code));
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
  put_string(out, zn_address_reason_code(finding->reason));
  ZN_OUT(out, ",\"at\":");
  zn_out_number(out, (int64_t)finding->at);
  ZN_OUT(out, ",\"length\":");
  zn_out_number(out, (int64_t)finding->length);
  ZN_OUT(out, ",\"text\":");
  put_string(out, zn_message_at(book, (enum zn_message)(ZN_MESSAGE_REGION_UNRESOLVED + finding->reason - 1), language));
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

enum zn_status zn_address_json(const struct zn_book *book, zn_language language, const char *text, size_t length, zn_division declared, char *answer,
                               size_t room, size_t *written, uint32_t *verdict) {
  struct zn_out out = {answer, room, 0};
  struct zn_address address = {.size = sizeof address};
  enum zn_status status = zn_address_check(book, text, length, declared, &address);
  *written = 0;
  *verdict = address.verdict;
  if (status) return status;
  ZN_OUT(&out, "{\"verdict\":");
  put_string(&out, zn_address_verdict_code(address.verdict));
  ZN_OUT(&out, ",");
  put_levels(&out, book, address.prefecture, address.county);
  ZN_OUT(&out, ",\"how\":");
  if (address.how) put_string(&out, zn_how_code(address.how));
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
    put_string(&out, zn_name(book, ZN_KIND_DIVISION, hits[i].division, language));
    ZN_OUT(&out, ",\"how\":");
    put_string(&out, zn_how_code(hits[i].how));
    ZN_OUT(&out, ",\"score\":");
    zn_out_number(&out, hits[i].score);
    ZN_OUT(&out, "}");
  }
  ZN_OUT(&out, "]}");
  return finish(&out, written);
}
