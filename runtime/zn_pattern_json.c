/* zn_pattern_json.c: turns what was found of a code into one line of JSON. Needs no PCRE2: hosts that match by regular expressions of their own
 * tell what they found. */
#include "zn_json.h"

static void put_reason(const struct zn_book *book, zn_language language, const struct zn_pattern_result *result, struct zn_out *out) {
  ZN_OUT(out, "{\"valid\":false,\"reason\":");
  zn_out_text(out, zn_pattern_reason_code(result->reason));
  ZN_OUT(out, ",\"at\":");
  if (result->at == ZN_PATTERN_NOWHERE) ZN_OUT(out, "null");
  else zn_out_number(out, result->at);
  ZN_OUT(out, ",\"text\":");
  zn_out_text(out, zn_message_at(book, (enum zn_message)(ZN_MESSAGE_PATTERN_TOO_LONG + result->reason - 1), language));
  ZN_OUT(out, "}");
}

enum zn_status zn_pattern_json(const struct zn_book *book, zn_language language, const struct zn_pattern_result *result, char *answer, size_t room,
                               size_t *written) {
  struct zn_out out = {.bytes = answer, .room = room};
  *written = 0;
  if (result->size < sizeof *result || result->reason >= ZN_PATTERN_REASON_COUNT) return ZN_BAD_VALUE;
  if (result->reason) put_reason(book, language, result, &out);
  else ZN_OUT(&out, "{\"valid\":true,\"reason\":null,\"at\":null,\"text\":null}");
  *written = out.length;
  return out.length > room ? ZN_NO_ROOM : ZN_OK;
}
