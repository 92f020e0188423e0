/* zn_check_terms.c: the parts of an answer that are not about papers, as members of its JSON object: whom to see instead, questions, what
 * is unclear, what was assumed, fee and result. Assumes the answer that zn_evaluate gave for the input's submission. */
#include "zn_check.h"

static void write_day(struct zn_out *out, const char *key, zn_day day) {
  char text[11];
  zn_day_print(day, text);
  zn_out_member(out, key, text);
}

/* Opens the next object of a list. */
static void next_object(struct zn_out *out, uint32_t *count) {
  if ((*count)++) ZN_OUT(out, ",");
  ZN_OUT(out, "{");
}

/* --- instead --- */

void zn_instead_write(const struct zn_input *input, zn_language language, const struct zn_answer *answer, struct zn_out *out) {
  const struct zn_book *book = input->book;
  const struct zn_instead *instead = &answer->instead;
  const struct zn_image_eligible *eligible = zn_eligible_at(book, instead->eligible);
  ZN_OUT(out, ",\"instead\":{\"text\":");
  zn_out_text(out, zn_text_at(book, eligible->text, language));
  zn_out_member(out, ",\"condition\":", zn_text_at(book, eligible->label, language));
  if (input->several) zn_out_member(out, ",\"refused\":", zn_id(book, ZN_KIND_BUSINESS, instead->refused));
  zn_out_member(out, ",\"business\":", zn_id(book, ZN_KIND_BUSINESS, instead->business));
  zn_out_member(out, ",\"office\":", zn_id(book, ZN_KIND_OFFICE, instead->office));
  write_day(out, ",\"opens\":", instead->opens);
  ZN_OUT(out, "}");
}

/* --- questions --- */

static void write_value(struct zn_out *out, const char *id, const char *name, uint32_t *count) {
  next_object(out, count);
  ZN_OUT(out, "\"value\":");
  zn_out_text(out, id);
  ZN_OUT(out, ",\"text\":");
  zn_out_text(out, name);
  ZN_OUT(out, "}");
}

/* Whether a business is done through a channel on a day. */
static int offers(const struct zn_book *book, zn_business version, zn_channel channel, zn_day day) {
  const struct zn_image_business *business = zn_business_at(book, version);
  for (uint32_t i = 0; i < business->offer_count; i++) {
    const struct zn_image_offer *offer = zn_offer_at(book, business->offer_first + i);
    if (offer->channel == channel) return zn_offer_open(offer, day);
  }
  return 0;
}

/* The channels that are open for all the businesses, in the order of the first. */
static void write_channels(const struct zn_input *input, zn_language language, struct zn_out *out) {
  const struct zn_book *book = input->book;
  const struct zn_submission *submission = &input->submission;
  zn_business first = zn_business_version(book, submission->businesses[0], submission->day);
  zn_channel channel;
  uint32_t count = 0;
  for (uint32_t i = 0; (channel = zn_business_channel(book, first, i)); i++) {
    int common = 1;
    for (uint32_t b = 0; b < submission->business_count; b++)
      common &= offers(book, zn_business_version(book, submission->businesses[b], submission->day), channel, submission->day);
    if (common) write_value(out, zn_id(book, ZN_KIND_CHANNEL, channel), zn_name(book, ZN_KIND_CHANNEL, channel, language), &count);
  }
}

static void write_fact_question(const struct zn_input *input, zn_language language, zn_fact fact, struct zn_out *out) {
  const struct zn_image_fact *record = zn_fact_at(input->book, fact);
  uint32_t count = 0;
  ZN_OUT(out, "\"fact\":");
  zn_out_text(out, zn_string_at(input->book, record->id));
  zn_out_member(out, ",\"type\":", zn_fact_type_code(record->type));
  if (record->value_count) ZN_OUT(out, ",\"values\":[");
  for (uint32_t number = 1; number <= record->value_count; number++)
    write_value(out, zn_value_id(input->book, fact, number), zn_value_name(input->book, fact, number, language), &count);
  if (record->value_count) ZN_OUT(out, "]");
  ZN_OUT(out, ",\"text\":");
  zn_out_text(out, zn_text_at(input->book, record->ask, language));
}

/* Channel and region are asked like facts: no fact may bear their names. */
static void write_question(const struct zn_input *input, zn_language language, const struct zn_question *question, struct zn_out *out) {
  if (question->kind == ZN_ASK_CHANNEL) {
    ZN_OUT(out, "\"fact\":\"channel\",\"type\":\"enum\",\"values\":[");
    write_channels(input, language, out);
    ZN_OUT(out, "],\"text\":");
    zn_out_text(out, zn_message_at(input->book, ZN_MESSAGE_ASK_CHANNEL, language));
  } else if (question->kind == ZN_ASK_REGION) {
    ZN_OUT(out, "\"fact\":\"region\",\"type\":\"division\",\"text\":");
    zn_out_text(out, zn_message_at(input->book, ZN_MESSAGE_ASK_REGION, language));
  } else write_fact_question(input, language, question->fact, out);
}

void zn_questions_write(const struct zn_input *input, zn_language language, const struct zn_answer *answer, struct zn_out *out) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < answer->question_count; i++) {
    next_object(out, &count);
    write_question(input, language, &answer->questions[i], out);
    ZN_OUT(out, "}");
  }
}

/* --- what is unclear, what follows, what was assumed --- */

/* A condition of eligibility that fails, but of which the source is unclear. */
static void write_unclear_eligible(const struct zn_book *book, zn_language language, const struct zn_instead *instead, uint32_t *count,
                                   struct zn_out *out) {
  const struct zn_image_eligible *eligible = zn_eligible_at(book, instead->eligible);
  if (!instead->eligible || !eligible->unclear) return;
  next_object(out, count);
  ZN_OUT(out, "\"business\":");
  zn_out_text(out, zn_id(book, ZN_KIND_BUSINESS, instead->refused));
  zn_out_member(out, ",\"condition\":", zn_text_at(book, eligible->label, language));
  zn_out_member(out, ",\"text\":", zn_text_at(book, eligible->unclear, language));
  ZN_OUT(out, "}");
}

static void write_unclear(const struct zn_book *book, zn_language language, const struct zn_answer *answer, struct zn_out *out) {
  uint32_t count = 0;
  ZN_OUT(out, ",\"unclear\":[");
  write_unclear_eligible(book, language, &answer->instead, &count, out);
  for (uint32_t i = 0; i < answer->unclear_count; i++) {
    const struct zn_image_requirement *requirement = zn_requirement_at(book, answer->unclear[i]);
    next_object(out, &count);
    ZN_OUT(out, "\"requirement\":");
    zn_out_text(out, zn_string_at(book, requirement->id));
    zn_out_member(out, ",\"text\":", zn_text_at(book, requirement->text, language));
    zn_out_member(out, ",\"source\":", zn_source_of(book, requirement));
    ZN_OUT(out, "}");
  }
  ZN_OUT(out, "]");
}

static void write_outcomes(const struct zn_book *book, zn_language language, const struct zn_answer *answer, struct zn_out *out) {
  ZN_OUT(out, ",\"outcomes\":[");
  for (uint32_t i = 0; i < answer->outcome_count; i++) {
    if (i) ZN_OUT(out, ",");
    zn_out_text(out, zn_text_at(book, zn_requirement_at(book, answer->outcomes[i])->text, language));
  }
  ZN_OUT(out, "]");
}

static void write_set(const struct zn_book *book, zn_fact fact, uint64_t bits, struct zn_out *out) {
  ZN_OUT(out, "[");
  for (; bits; bits &= bits - 1) {
    zn_out_text(out, zn_value_id(book, fact, zn_lowest_bit(bits) + 1));
    if (bits & (bits - 1)) ZN_OUT(out, ",");
  }
  ZN_OUT(out, "]");
}

void zn_fact_value_write(const struct zn_book *book, zn_fact fact, int64_t value, struct zn_out *out) {
  char day[11];
  switch (zn_fact_at(book, fact)->type) {
    case ZN_FACT_BOOL:
      if (value) ZN_OUT(out, "true");
      else ZN_OUT(out, "false");
      break;
    case ZN_FACT_DATE:
      zn_day_print((zn_day)value, day);
      zn_out_text(out, day);
      break;
    case ZN_FACT_DIVISION: zn_out_text(out, zn_id(book, ZN_KIND_DIVISION, (zn_division)value)); break;
    case ZN_FACT_ENUM: zn_out_text(out, zn_value_id(book, fact, (uint32_t)value)); break;
    case ZN_FACT_SET: write_set(book, fact, (uint64_t)value, out); break;
    default: zn_out_number(out, value);
  }
}

static void write_assumed(const struct zn_book *book, const struct zn_answer *answer, struct zn_out *out) {
  ZN_OUT(out, ",\"assumed\":{");
  for (uint32_t i = 0; i < answer->assumed_count; i++) {
    if (i) ZN_OUT(out, ",");
    zn_out_text(out, zn_id(book, ZN_KIND_FACT, answer->assumed[i]));
    ZN_OUT(out, ":");
    zn_fact_value_write(book, answer->assumed[i], zn_fact_at(book, answer->assumed[i])->usually, out);
  }
  ZN_OUT(out, "}");
}

/* --- fee --- */

/* In a string: numbers of JSON become binary fractions in most readers. */
static void write_amount(struct zn_out *out, int64_t amount) {
  ZN_OUT(out, "\"");
  zn_out_amount(out, amount);
  ZN_OUT(out, "\"");
}

static const struct zn_image_business *version_of(const struct zn_input *input, uint32_t index) {
  return zn_business_at(input->book, zn_business_version(input->book, input->businesses[index], input->submission.day));
}

/* The currency of a line, which is one of those of the submission's businesses. */
static const char *line_currency(const struct zn_input *input, uint32_t line) {
  for (uint32_t i = 0; i < input->submission.business_count; i++) {
    const struct zn_image_fee *fee = zn_fee_at(input->book, version_of(input, i)->fee);
    if (line - fee->line_first < fee->line_count) return zn_string_at(input->book, fee->currency);
  }
  return "";
}

/* The one currency of all the lines; null when there are several. */
static const char *currency_of(const struct zn_input *input, const struct zn_answer *answer) {
  const char *one = "";
  for (uint32_t i = 0; i < answer->fee_line_count; i++) {
    const char *currency = line_currency(input, answer->fee_lines[i].line);
    if (*one && one != currency) return NULL; /* equal strings of a book stand in one place */
    one = currency;
  }
  return one;
}

/* Lines of one kind; each says its currency where there are several. Gives their number. */
static uint32_t write_lines(const struct zn_input *input, zn_language language, const struct zn_answer *answer, uint32_t is_open,
                            int says_currency, struct zn_out *out) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < answer->fee_line_count; i++) {
    const struct zn_fee_line *line = &answer->fee_lines[i];
    const struct zn_image_fee_line *record = zn_fee_line_at(input->book, line->line);
    if (line->is_open != is_open) continue;
    next_object(out, &count);
    ZN_OUT(out, "\"id\":");
    zn_out_text(out, zn_string_at(input->book, record->id));
    zn_out_member(out, ",\"name\":", zn_text_at(input->book, record->name, language));
    if (!is_open || line->amount) {
      ZN_OUT(out, ",\"amount\":");
      write_amount(out, line->amount);
    }
    if (says_currency) zn_out_member(out, ",\"currency\":", line_currency(input, line->line));
    zn_out_member(out, ",\"payer\":", zn_id(input->book, ZN_KIND_PARTY, record->payer));
    ZN_OUT(out, "}");
  }
  return count;
}

/* The businesses of which the source does not state whether or what they cost. */
static uint32_t write_not_stated(const struct zn_input *input, struct zn_out *out) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < input->submission.business_count; i++) {
    const struct zn_image_fee *fee = zn_fee_at(input->book, version_of(input, i)->fee);
    if (fee->flags & ZN_FEE_NONE || fee->line_count) continue;
    if (count++) ZN_OUT(out, ",");
    else ZN_OUT(out, ",\"not_stated\":[");
    zn_out_text(out, zn_id(input->book, ZN_KIND_BUSINESS, input->businesses[i]));
  }
  if (count) ZN_OUT(out, "]");
  return count;
}

/* A total that would be taken for "free of charge" is not told; the currency of amounts that are open is. */
static void write_fee(const struct zn_input *input, zn_language language, const struct zn_answer *answer, struct zn_out *out) {
  const char *currency = currency_of(input, answer);
  ZN_OUT(out, ",\"fee\":{\"lines\":[");
  uint32_t lines = write_lines(input, language, answer, 0, !currency, out);
  ZN_OUT(out, "],\"open\":[");
  uint32_t open = write_lines(input, language, answer, 1, !currency, out);
  ZN_OUT(out, "]");
  open += write_not_stated(input, out);
  if (currency) zn_out_member(out, ",\"currency\":", currency);
  if (currency && (lines || !open)) {
    ZN_OUT(out, ",\"total\":");
    write_amount(out, answer->fee_total);
  }
  ZN_OUT(out, "}");
}

/* --- result --- */

static void write_result(const struct zn_book *book, zn_language language, const struct zn_answer *answer, struct zn_out *out) {
  struct zn_result_info info = {.size = sizeof info};
  if (!answer->result) {
    ZN_OUT(out, ",\"result\":null");
    return;
  }
  zn_result_info(book, answer->result, language, &info);
  ZN_OUT(out, ",\"result\":{\"text\":");
  zn_out_text(out, info.text);
  if (info.unit) {
    char unit = (char)info.unit;
    ZN_OUT(out, ",\"valid\":\"P");
    zn_out_number(out, info.number);
    zn_out_bytes(out, &unit, 1);
    ZN_OUT(out, "\"");
  }
  write_day(out, ",\"valid_until\":", answer->result_until);
  ZN_OUT(out, "}");
}

/* --- */

void zn_extras_write(const struct zn_input *input, zn_language language, const struct zn_answer *answer, struct zn_out *out) {
  uint32_t flags = answer->verdict == ZN_INELIGIBLE ? 0 : input->submission.flags;
  if (answer->unclear_count || (answer->instead.eligible && answer->verdict != ZN_INELIGIBLE))
    write_unclear(input->book, language, answer, out);
  if (answer->outcome_count) write_outcomes(input->book, language, answer, out);
  if (answer->assumed_count) write_assumed(input->book, answer, out);
  if (answer->is_uncertain) ZN_OUT(out, ",\"uncertain\":true");
  if (flags & ZN_WITH_FEE) write_fee(input, language, answer, out);
  if (flags & ZN_WITH_RESULT) write_result(input->book, language, answer, out);
  if (flags & ZN_WITH_OFFICES) zn_offices_write(input, language, out);
}
