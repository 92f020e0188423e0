/* zn_check_write.c: an answer, or an error, as one JSON object. Keys and order: "Submission and answer" of the reference of the commands. Assumes the
 * answer that zn_evaluate gave for the input's submission. */
#include "zn_check.h"
#include "zn_text.h"

static void quoted(struct zn_out *out, const char *text) {
  ZN_OUT(out, "\"");
  zn_out_escaped(out, text, strlen(text));
  ZN_OUT(out, "\"");
}

static void write_day(struct zn_out *out, zn_day day) {
  char text[11];
  zn_day_print(day, text);
  quoted(out, text);
}

typedef const char *code_of(const struct zn_book *book, uint32_t bit);

static void write_codes(struct zn_out *out, uint64_t bits, code_of *code, const struct zn_book *book) {
  ZN_OUT(out, "[");
  for (; bits; bits &= bits - 1) {
    quoted(out, code(book, zn_lowest_bit(bits)));
    if (bits & (bits - 1)) ZN_OUT(out, ",");
  }
  ZN_OUT(out, "]");
}

static const char *fault_code(const struct zn_book *book, uint32_t reason) {
  (void)book;
  return zn_reason_code(reason);
}
static const char *mark_code(const struct zn_book *book, uint32_t mark) { return zn_id(book, ZN_KIND_MARK, mark); }

static const char *source_of(const struct zn_book *book, const struct zn_image_requirement *requirement) {
  const char *own = zn_string_at(book, requirement->source);
  return *own ? own : zn_string_at(book, zn_business_at(book, requirement->business)->source);
}

/* The form that is asked, where not every form will do. */
static const char *form_of(const struct zn_image_requirement *requirement) {
  const uint32_t every = (1u << ZN_FORM_COUNT) - 2u;
  for (uint32_t form = 1; requirement->forms != every && form < ZN_FORM_COUNT; form++)
    if (requirement->forms >> form & 1) return zn_form_code(form);
  return NULL;
}

struct writing {
  const struct zn_input *input;
  const struct zn_answer *answer;
  zn_language language;
  struct zn_out *out;
};

static void write_findings(const struct writing *writing, uint32_t first, uint32_t count);

static void write_lists(const struct writing *writing, uint32_t first, uint32_t count) {
  ZN_OUT(writing->out, "[");
  for (uint32_t i = 0; i < count; i++) {
    const struct zn_list *list = &writing->answer->lists[first + i];
    if (i) ZN_OUT(writing->out, ",");
    write_findings(writing, list->first, list->count);
  }
  ZN_OUT(writing->out, "]");
}

static void write_demand(const struct zn_book *book, const struct zn_image_requirement *requirement, struct zn_out *out) {
  ZN_OUT(out, "{\"requirement\":");
  quoted(out, zn_string_at(book, requirement->id));
  if (requirement->document_count) {
    ZN_OUT(out, ",\"document\":");
    quoted(out, zn_id(book, ZN_KIND_DOCUMENT, *zn_list_at(book, requirement->document_first)));
  }
  const char *form = requirement->kind == ZN_REQUIRE_DOCUMENT ? form_of(requirement) : NULL;
  if (!form) return;
  ZN_OUT(out, ",\"form\":");
  quoted(out, form);
}

static void write_finding(const struct writing *writing, const struct zn_finding *finding) {
  const struct zn_book *book = writing->input->book;
  struct zn_out *out = writing->out;
  const struct zn_image_requirement *requirement = zn_requirement_at(book, finding->requirement);
  write_demand(book, requirement, out);
  ZN_OUT(out, ",\"reason\":");
  quoted(out, zn_reason_code(finding->reason));
  ZN_OUT(out, ",\"faults\":");
  write_codes(out, finding->faults, fault_code, book);
  ZN_OUT(out, ",\"need\":");
  zn_out_number(out, finding->need);
  ZN_OUT(out, ",\"have\":");
  zn_out_number(out, finding->have);
  ZN_OUT(out, ",\"marks\":");
  write_codes(out, finding->marks, mark_code, book);
  if (finding->piece) {
    ZN_OUT(out, ",\"piece\":\"/materials/");
    zn_out_number(out, finding->piece - 1);
    ZN_OUT(out, "\"");
  }
  if (finding->choice_count) {
    ZN_OUT(out, ",\"choices\":");
    write_lists(writing, finding->choice_first, finding->choice_count);
  }
  ZN_OUT(out, ",\"text\":\"");
  zn_text_finding(book, writing->language, writing->answer, finding, out);
  ZN_OUT(out, "\",\"source\":");
  quoted(out, source_of(book, requirement));
  ZN_OUT(out, "}");
}

static void write_findings(const struct writing *writing, uint32_t first, uint32_t count) {
  ZN_OUT(writing->out, "[");
  for (uint32_t i = 0; i < count; i++) {
    if (i) ZN_OUT(writing->out, ",");
    write_finding(writing, &writing->answer->findings[first + i]);
  }
  ZN_OUT(writing->out, "]");
}

static void write_businesses(const struct zn_input *input, struct zn_out *out) {
  if (!input->several) {
    ZN_OUT(out, "\"business\":");
    quoted(out, zn_id(input->book, ZN_KIND_BUSINESS, input->businesses[0]));
    return;
  }
  ZN_OUT(out, "\"businesses\":[");
  for (uint32_t i = 0; i < input->submission.business_count; i++) {
    if (i) ZN_OUT(out, ",");
    quoted(out, zn_id(input->book, ZN_KIND_BUSINESS, input->businesses[i]));
  }
  ZN_OUT(out, "]");
}

static void write_superfluous(const struct zn_answer *answer, struct zn_out *out) {
  ZN_OUT(out, ",\"superfluous\":[");
  for (uint32_t i = 0; i < answer->superfluous_count; i++) {
    if (i) ZN_OUT(out, ",");
    ZN_OUT(out, "{\"at\":\"/materials/");
    zn_out_number(out, answer->superfluous[i].piece);
    ZN_OUT(out, "\",\"copies\":");
    zn_out_number(out, answer->superfluous[i].copies);
    ZN_OUT(out, "}");
  }
  ZN_OUT(out, "]");
}

static void write_gaps(const struct zn_book *book, const struct zn_answer *answer, struct zn_out *out) {
  ZN_OUT(out, ",\"questions\":[],\"gaps\":[");
  for (uint32_t i = 0; i < answer->gap_count; i++) {
    if (i) ZN_OUT(out, ",");
    quoted(out, zn_string_at(book, zn_requirement_at(book, answer->gaps[i])->id));
  }
  ZN_OUT(out, "]");
}

static void write_edition(const struct writing *writing) {
  static const char hex[] = "0123456789abcdef";
  struct zn_out *out = writing->out;
  uint64_t digest = zn_digest(writing->input->book);
  char digits[16], receipt[512];
  for (uint32_t i = 0; i < 16; i++) digits[i] = hex[digest >> (60 - 4 * i) & 15];
  ZN_OUT(out, ",\"rules\":\"");
  zn_out_bytes(out, digits, sizeof digits);
  size_t length = zn_receipt_write(writing->input->book, &writing->input->submission, writing->answer, receipt, sizeof receipt);
  ZN_OUT(out, "\",\"receipt\":\"");
  if (length < sizeof receipt) zn_out_bytes(out, receipt, length);
  ZN_OUT(out, "\"}");
}

static void write_id(const struct zn_input *input, struct zn_out *out) {
  if (!input->id.bytes) return;
  ZN_OUT(out, "\"id\":");
  zn_out_bytes(out, input->id.bytes, input->id.length);
  ZN_OUT(out, ",");
}

void zn_answer_write(const struct zn_input *input, zn_language language, const struct zn_answer *answer, struct zn_out *out) {
  const struct writing writing = {input, answer, language, out};
  ZN_OUT(out, "{");
  write_id(input, out);
  write_businesses(input, out);
  ZN_OUT(out, ",\"day\":");
  write_day(out, input->submission.day);
  ZN_OUT(out, ",\"verdict\":");
  quoted(out, zn_verdict_code(answer->verdict));
  ZN_OUT(out, ",\"findings\":");
  write_findings(&writing, 0, answer->finding_count);
  if (answer->alternative_count) {
    ZN_OUT(out, ",\"alternatives\":");
    write_lists(&writing, answer->alternative_first, answer->alternative_count);
  }
  write_superfluous(answer, out);
  write_gaps(input->book, answer, out);
  write_edition(&writing);
}

/* The steps to the wrong thing as a JSON pointer; a key's escapes stay undone, its '~' and '/' are written as RFC 6901 asks. */
static void write_pointer(const struct zn_input *input, struct zn_out *out) {
  char name[ZN_NAME_MAX];
  for (uint32_t i = 0; i < input->step_count; i++) {
    const struct zn_input_step *step = &input->steps[i];
    ZN_OUT(out, "/");
    if (!step->key.bytes) {
      zn_out_number(out, step->index);
      continue;
    }
    struct zn_span key = zn_json_unescape(step->key, name, sizeof name);
    for (size_t at = 0; key.length <= ZN_NAME_MAX && at < key.length; at++) {
      if (key.bytes[at] == '~') ZN_OUT(out, "~0");
      else if (key.bytes[at] == '/') ZN_OUT(out, "~1");
      else zn_out_escaped(out, key.bytes + at, 1);
    }
  }
}

static enum zn_message message_of(enum zn_status status) {
  switch (status) {
    case ZN_BAD_JSON: return ZN_MESSAGE_BAD_JSON;
    case ZN_BAD_TYPE: return ZN_MESSAGE_BAD_TYPE;
    case ZN_BAD_VALUE: return ZN_MESSAGE_BAD_VALUE;
    case ZN_BAD_DAY: return ZN_MESSAGE_BAD_DAY;
    case ZN_NOT_IN_FORCE: return ZN_MESSAGE_NOT_IN_FORCE;
    case ZN_TOO_LARGE: return ZN_MESSAGE_TOO_LARGE;
    default: return ZN_MESSAGE_UNKNOWN;
  }
}

/* What the error's words name: the wrong thing as the text has it, or where the text stops being JSON. Long names are cut at a character. */
static void write_words(const struct zn_input *input, zn_language language, enum zn_status status, struct zn_out *out) {
  char name[ZN_NAME_MAX], place[32];
  struct zn_span culprit = {"", 0};
  if (status == ZN_BAD_JSON) {
    struct zn_out at = {place, sizeof place, 0};
    ZN_OUT(&at, "+");
    zn_out_number(&at, input->json.at - input->json.begin);
    culprit = (struct zn_span){place, at.length};
  } else if (input->culprit.bytes) {
    culprit = zn_json_unescape(input->culprit, name, sizeof name);
    if (culprit.length == SIZE_MAX) culprit.length = 0;
    if (culprit.length > 64) {
      culprit.length = 64;
      while (culprit.length && (culprit.bytes[culprit.length] & 0xC0) == 0x80) culprit.length--;
    }
  }
  zn_text_named(input->book, language, message_of(status), culprit, out);
}

void zn_error_write(const struct zn_input *input, zn_language language, enum zn_status status, struct zn_out *out) {
  ZN_OUT(out, "{");
  write_id(input, out);
  ZN_OUT(out, "\"error\":{\"code\":");
  quoted(out, zn_status_code(status));
  ZN_OUT(out, ",\"at\":\"");
  write_pointer(input, out);
  ZN_OUT(out, "\",\"text\":\"");
  write_words(input, language, status, out);
  ZN_OUT(out, "\"}}");
}
