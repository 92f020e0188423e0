/* zn_check_write.c: an answer, or an error, as one JSON object; keys and their order are in the README of this folder. Assumes the answer
 * that zn_evaluate gave for the input's submission. */
#include "zn_check.h"
#include "zn_text.h"

/* A day that was read from such a text is written like it. */
static void write_day(const struct zn_input *input, struct zn_out *out) {
  char text[11];
  struct zn_span day = input->day;
  if (!day.bytes) {
    zn_day_print(input->submission.day, text);
    day = (struct zn_span){text, 10};
  }
  zn_out_string(out, day.bytes, day.length);
}

/* Codes of closed enums with their quotes: they need no escapes. */
#define X(code) {"\"" code "\"", sizeof(code) + 1},
static const struct zn_span forms[ZN_FORM_COUNT] = {{NULL, 0}, ZN_FORM_CODES(X)};
static const struct zn_span verdicts[] = {{NULL, 0}, ZN_VERDICT_CODES(X)};
static const struct zn_span reasons[ZN_REASON_COUNT] = {{NULL, 0}, ZN_REASON_CODES(X)};
#undef X

static void write_span(struct zn_out *out, struct zn_span span) { zn_out_bytes(out, span.bytes, span.length); }

static void write_faults(struct zn_out *out, uint32_t faults) {
  ZN_OUT(out, "[");
  for (; faults; faults &= faults - 1) {
    write_span(out, reasons[zn_lowest_bit(faults)]);
    if (faults & (faults - 1)) ZN_OUT(out, ",");
  }
  ZN_OUT(out, "]");
}

static void write_marks(const struct zn_book *book, struct zn_out *out, uint64_t marks) {
  ZN_OUT(out, "[");
  for (; marks; marks &= marks - 1) {
    zn_out_book_string(out, zn_string_at(book, zn_mark_at(book, zn_lowest_bit(marks))->id));
    if (marks & (marks - 1)) ZN_OUT(out, ",");
  }
  ZN_OUT(out, "]");
}

struct writing {
  const struct zn_input *input;
  const struct zn_answer *answer;
  struct zn_out *out;
  struct zn_told told;
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
  zn_out_book_string(out, zn_string_at(book, requirement->id));
  if (requirement->document_count) {
    ZN_OUT(out, ",\"document\":");
    zn_out_book_string(out, zn_string_at(book, zn_document_at(book, *zn_list_at(book, requirement->document_first))->id));
  }
  uint32_t form = requirement->kind == ZN_REQUIRE_DOCUMENT ? zn_form_asked(requirement) : 0;
  if (!form) return;
  ZN_OUT(out, ",\"form\":");
  write_span(out, forms[form]);
}

static void write_piece(struct zn_out *out, uint32_t piece) {
  ZN_OUT(out, "\"/materials/");
  zn_out_number(out, piece);
  ZN_OUT(out, "\"");
}

/* What `need` and `have` of points are, and the faulty pieces that would make them. */
static void write_points(const struct writing *writing, const struct zn_finding *finding) {
  struct zn_out *out = writing->out;
  ZN_OUT(out, ",\"points\":true,\"pieces\":[");
  for (uint32_t i = 0; i < finding->piece_count; i++) {
    if (i) ZN_OUT(out, ",");
    write_piece(out, writing->answer->pieces[finding->piece_first + i]);
  }
  ZN_OUT(out, "]");
}

static void write_finding(const struct writing *writing, const struct zn_finding *finding) {
  const struct zn_book *book = writing->input->book;
  struct zn_out *out = writing->out;
  const struct zn_image_requirement *requirement = zn_requirement_at(book, finding->requirement);
  write_demand(book, requirement, out);
  ZN_OUT(out, ",\"reason\":");
  write_span(out, reasons[finding->reason]);
  ZN_OUT(out, ",\"faults\":");
  write_faults(out, finding->faults);
  ZN_OUT(out, ",\"need\":");
  zn_out_number(out, finding->need);
  ZN_OUT(out, ",\"have\":");
  zn_out_number(out, finding->have);
  ZN_OUT(out, ",\"marks\":");
  write_marks(book, out, finding->marks);
  if (finding->piece) {
    ZN_OUT(out, ",\"piece\":");
    write_piece(out, finding->piece - 1);
  }
  if (requirement->kind == ZN_REQUIRE_POINTS) write_points(writing, finding);
  if (finding->choice_count) {
    ZN_OUT(out, ",\"choices\":");
    write_lists(writing, finding->choice_first, finding->choice_count);
  }
  ZN_OUT(out, ",\"text\":\"");
  zn_text_finding(&writing->told, finding, out);
  ZN_OUT(out, "\",\"source\":");
  zn_out_book_string(out, zn_source_of(book, requirement));
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
    zn_out_book_string(out, zn_string_at(input->book, zn_business_at(input->book, input->businesses[0])->id));
    return;
  }
  ZN_OUT(out, "\"businesses\":[");
  for (uint32_t i = 0; i < input->submission.business_count; i++) {
    if (i) ZN_OUT(out, ",");
    zn_out_book_string(out, zn_string_at(input->book, zn_business_at(input->book, input->businesses[i])->id));
  }
  ZN_OUT(out, "]");
}

static void write_superfluous(const struct zn_answer *answer, struct zn_out *out) {
  ZN_OUT(out, ",\"superfluous\":[");
  for (uint32_t i = 0; i < answer->superfluous_count; i++) {
    if (i) ZN_OUT(out, ",");
    ZN_OUT(out, "{\"at\":");
    write_piece(out, answer->superfluous[i].piece);
    ZN_OUT(out, ",\"copies\":");
    zn_out_number(out, answer->superfluous[i].copies);
    ZN_OUT(out, "}");
  }
  ZN_OUT(out, "]");
}

static void write_gaps(const struct zn_book *book, const struct zn_answer *answer, struct zn_out *out) {
  ZN_OUT(out, "],\"gaps\":[");
  for (uint32_t i = 0; i < answer->gap_count; i++) {
    if (i) ZN_OUT(out, ",");
    zn_out_book_string(out, zn_string_at(book, zn_requirement_at(book, answer->gaps[i])->id));
  }
  ZN_OUT(out, "]");
}

/* Eight hexadecimal digits of a number, in the order in which they are written. */
static uint64_t hex_digits(uint32_t number) {
  const uint64_t ones = UINT64_C(0x0101010101010101);
  uint64_t digits = ((uint64_t)number << 32 | number >> 16) & UINT64_C(0x0000FFFF0000FFFF); /* a digit a byte, the first one lowest */
  digits = (digits << 16 | digits >> 8) & UINT64_C(0x00FF00FF00FF00FF);
  digits = (digits << 8 | digits >> 4) & ones * 15;
  return digits + ones * '0' + ((digits + ones * 6) >> 4 & ones) * ('a' - '0' - 10);
}

static void write_edition(const struct writing *writing) {
  struct zn_out *out = writing->out;
  uint64_t digest = zn_digest(writing->input->book), first = hex_digits((uint32_t)(digest >> 32)), last = hex_digits((uint32_t)digest);
  char rules[] = ",\"rules\":\"0123456789abcdef\",\"receipt\":\"";
  memcpy(rules + 10, &first, sizeof first);
  memcpy(rules + 18, &last, sizeof last);
  ZN_OUT(out, rules);
  size_t room = out->length < out->room ? out->room - out->length : 0; /* what follows is longer than its NUL */
  out->length += zn_receipt_write(writing->input->book, &writing->input->submission, writing->answer, out->bytes + out->length, room);
  ZN_OUT(out, "\"}");
}

static void write_id(const struct zn_input *input, struct zn_out *out) {
  if (!input->id.bytes) return;
  ZN_OUT(out, "\"id\":");
  write_span(out, input->id);
  ZN_OUT(out, ",");
}

static uint32_t has_extras(const struct zn_input *input, const struct zn_answer *answer) {
  return answer->unclear_count | answer->outcome_count | answer->assumed_count | answer->is_uncertain | answer->instead.eligible |
         input->submission.flags;
}

void zn_answer_write(const struct zn_input *input, zn_language language, const struct zn_answer *answer, struct zn_out *out) {
  const struct writing writing = {input, answer, out, {input->book, language, &input->submission, answer}};
  ZN_OUT(out, "{");
  write_id(input, out);
  write_businesses(input, out);
  ZN_OUT(out, ",\"day\":");
  write_day(input, out);
  ZN_OUT(out, ",\"verdict\":");
  write_span(out, verdicts[answer->verdict]);
  if (answer->verdict == ZN_INELIGIBLE) zn_instead_write(input, language, answer, out);
  ZN_OUT(out, ",\"findings\":");
  write_findings(&writing, 0, answer->finding_count);
  if (answer->alternative_count) {
    ZN_OUT(out, ",\"alternatives\":");
    write_lists(&writing, answer->alternative_first, answer->alternative_count);
  }
  write_superfluous(answer, out);
  ZN_OUT(out, ",\"questions\":[");
  if (answer->question_count) zn_questions_write(input, language, answer, out);
  write_gaps(input->book, answer, out);
  if (has_extras(input, answer)) zn_extras_write(input, language, answer, out);
  write_edition(&writing);
}

/* The steps to the wrong thing as a JSON pointer; a key's escapes stay undone, its '~' and '/' are written as RFC 6901 asks. */
static void write_pointer(const struct zn_input *input, struct zn_out *out) {
  char name[ZN_NAME_MAX];
  for (uint32_t i = input->step_count; i > 0; i--) {
    const struct zn_input_step *step = &input->steps[i - 1];
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
    case ZN_BAD_JSON: return ZN_MESSAGE_BAD_JSON_AFTER;
    case ZN_BAD_TYPE: return ZN_MESSAGE_BAD_TYPE;
    case ZN_BAD_VALUE: return ZN_MESSAGE_BAD_VALUE;
    case ZN_BAD_DAY: return ZN_MESSAGE_BAD_DAY;
    case ZN_NOT_IN_FORCE: return ZN_MESSAGE_NOT_IN_FORCE;
    case ZN_TOO_LARGE: return ZN_MESSAGE_TOO_LARGE;
    default: return ZN_MESSAGE_UNKNOWN;
  }
}

/* What the error's words name: the wrong thing as the text has it, or where the text stops being JSON. Long names are cut between
 * characters. */
static void write_words(const struct zn_input *input, zn_language language, enum zn_status status, struct zn_out *out) {
  char name[ZN_NAME_MAX], place[32];
  struct zn_span culprit = {"", 0};
  if (status == ZN_BAD_JSON && !input->words) {
    struct zn_out at = {place, sizeof place, 0};
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
  zn_text_named(input->book, language, input->words ? input->words : message_of(status), culprit, out);
}

void zn_error_write(const struct zn_input *input, zn_language language, enum zn_status status, struct zn_out *out) {
  ZN_OUT(out, "{");
  write_id(input, out);
  ZN_OUT(out, "\"error\":{\"code\":");
  zn_out_string(out, zn_status_code(status), strlen(zn_status_code(status)));
  ZN_OUT(out, ",\"at\":\"");
  write_pointer(input, out);
  ZN_OUT(out, "\",\"text\":\"");
  write_words(input, language, status, out);
  ZN_OUT(out, "\"}}");
}
