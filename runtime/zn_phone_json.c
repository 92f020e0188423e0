/* zn_phone_json.c: turns the verdict on a telephone number into JSON, with the reason in words. Assumes a verified book. */
#include "zn_json.h"
#include "zn_phone.h"

struct answer {
  const struct zn_book *book;
  zn_language language;
  const struct zn_phone_result *result;
  struct zn_out *out;
};

static int named(const char *place, size_t length, const char *name) { return length == strlen(name) && memcmp(place, name, length) == 0; }

static void put_place(const struct answer *answer, const char *place, size_t length) {
  const struct zn_phone_result *result = answer->result;
  if (named(place, length, "digits")) zn_out_number(answer->out, result->digits);
  else if (named(place, length, "expected")) zn_out_number(answer->out, result->expected);
  else if (named(place, length, "year")) zn_out_number(answer->out, result->withdrawn);
  else if (named(place, length, "area")) zn_out_escaped(answer->out, result->area, strlen(result->area));
}

static void put_sentence(const struct answer *answer) {
  const char *template = zn_message_at(answer->book, zn_phone_message(answer->result), answer->language);
  while (*template) {
    size_t run = 0, place = 0;
    while (template[run] && template[run] != '{') run++;
    zn_out_escaped(answer->out, template, run);
    template += run;
    if (!*template++) return;
    while (template[place] && template[place] != '}') place++;
    put_place(answer, template, place);
    template += place + (template[place] == '}');
  }
}

/* A string, or null for "". */
static void put_string(struct zn_out *out, const char *string) {
  if (*string) zn_out_string(out, string, strlen(string));
  else ZN_OUT(out, "null");
}

static void put_number(struct zn_out *out, const struct zn_phone_number *number) {
  ZN_OUT(out, "{\"canonical\":");
  put_string(out, number->canonical);
  ZN_OUT(out, ",\"kind\":");
  put_string(out, zn_phone_kind_code(number->kind));
  ZN_OUT(out, ",\"extension\":");
  put_string(out, number->extension);
  ZN_OUT(out, ",\"at\":");
  zn_out_number(out, number->at);
  ZN_OUT(out, ",\"length\":");
  zn_out_number(out, number->length);
  ZN_OUT(out, "}");
}

/* One number, or all of them between semicolons. */
static void put_canonical(const struct answer *answer) {
  const struct zn_phone_result *result = answer->result;
  if (!result->number_count) ZN_OUT(answer->out, "null");
  for (uint32_t i = 0; i < result->number_count; i++) {
    zn_out_bytes(answer->out, i ? ";" : "\"", 1);
    zn_out_bytes(answer->out, result->numbers[i].canonical, strlen(result->numbers[i].canonical));
    if (result->number_count == 1 || !*result->numbers[i].extension) continue;
    ZN_OUT(answer->out, ";ext=");
    zn_out_bytes(answer->out, result->numbers[i].extension, strlen(result->numbers[i].extension));
  }
  if (result->number_count) ZN_OUT(answer->out, "\"");
}

static void put_reason(const struct answer *answer) {
  if (answer->result->is_valid) {
    ZN_OUT(answer->out, ",\"reason\":null,\"at\":null,\"text\":null");
    return;
  }
  ZN_OUT(answer->out, ",\"reason\":");
  put_string(answer->out, zn_phone_reason_code(answer->result->reason));
  ZN_OUT(answer->out, ",\"at\":");
  zn_out_number(answer->out, answer->result->at);
  ZN_OUT(answer->out, ",\"text\":\"");
  put_sentence(answer);
  ZN_OUT(answer->out, "\"");
}

static void put_answer(const struct answer *answer) {
  const struct zn_phone_result *result = answer->result;
  if (result->is_valid) ZN_OUT(answer->out, "{\"valid\":true,\"kind\":");
  else ZN_OUT(answer->out, "{\"valid\":false,\"kind\":");
  put_string(answer->out, zn_phone_kind_code(result->kind));
  ZN_OUT(answer->out, ",\"canonical\":");
  put_canonical(answer);
  ZN_OUT(answer->out, ",\"extension\":");
  put_string(answer->out, result->number_count == 1 ? result->numbers[0].extension : "");
  put_reason(answer);
  ZN_OUT(answer->out, ",\"numbers\":[");
  for (uint32_t i = 0; i < result->number_count; i++) {
    if (i) ZN_OUT(answer->out, ",");
    put_number(answer->out, &result->numbers[i]);
  }
  ZN_OUT(answer->out, "]}");
}

enum zn_status zn_phone_json(const struct zn_book *book, zn_language language, const char *text, size_t length, zn_division division,
                             char *answer, size_t room, size_t *written, uint32_t *is_valid) {
  struct zn_phone_result result = {.size = sizeof result};
  struct zn_out out = {.bytes = answer, .room = room};
  enum zn_status status = zn_phone_check(book, text, length, division, &result);
  *written = 0;
  if (is_valid) *is_valid = 0;
  if (status) return status;
  put_answer(&(struct answer){book, language, &result, &out});
  if (out.length > room) return ZN_NO_ROOM;
  *written = out.length;
  if (is_valid) *is_valid = result.is_valid;
  return ZN_OK;
}
