/* exercise.h: asks a book everything that the library can tell, in every language and past every end, so that a sanitizer sees each
 * read. Whatever zn_open let pass must be answered. */
#ifndef EXERCISE_H
#define EXERCISE_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "zhinan.h"

enum { exercise_items = 16 }; /* of each list, at most: a hostile image may name long ones */

static size_t exercise_text(const char *text) { return text ? strlen(text) : 0; }

static uint32_t exercise_least(uint32_t count) { return count < exercise_items ? count + 1 : exercise_items; }

static size_t exercise_phones(const struct zn_book *book, zn_phone first, uint32_t count) {
  size_t sum = 0;
  for (uint32_t i = 0; i < exercise_least(count); i++) {
    struct zn_phone_info phone = {.size = sizeof phone};
    zn_phone_info(book, first + i, &phone);
    sum += exercise_text(phone.printed);
    for (uint32_t r = 0; r < exercise_least(phone.read_count); r++) sum += exercise_text(zn_phone_reading(book, first + i, r));
  }
  return sum;
}

static size_t exercise_things(const struct zn_book *book, zn_language language) {
  size_t sum = 0;
  for (uint32_t kind = 0; kind <= ZN_KIND_COUNT; kind++)
    for (uint32_t i = 0; i < exercise_least(zn_count(book, kind)); i++) {
      const char *id = zn_id(book, kind, i);
      sum += exercise_text(id) + exercise_text(zn_name(book, kind, i, language)) + zn_find(book, kind, id, strlen(id));
    }
  for (uint32_t i = 0; i < exercise_least(zn_count(book, ZN_KIND_DOCUMENT)); i++) {
    struct zn_document_info document = {.size = sizeof document};
    zn_document_info(book, i, language, &document);
    sum += exercise_text(document.unit) + zn_mark_maker(book, i) + zn_division_parent(book, i);
  }
  return sum;
}

static size_t exercise_notices(const struct zn_book *book, zn_business business, uint32_t count, zn_language language) {
  size_t sum = 0;
  for (uint32_t i = 0; i < exercise_least(count); i++) {
    struct zn_notice_info notice = {.size = sizeof notice};
    zn_notice_info(book, business, i, language, &notice);
    sum += exercise_text(notice.text) + exercise_text(notice.warning) + exercise_text(notice.password);
    sum += exercise_phones(book, notice.phone, notice.phone_count);
  }
  return sum;
}

static size_t exercise_requirement(const struct zn_book *book, zn_requirement requirement, zn_language language) {
  struct zn_requirement_info info = {.size = sizeof info};
  zn_party by;
  zn_requirement_info(book, requirement, language, &info);
  size_t sum = exercise_text(info.id) + exercise_text(info.label) + exercise_text(info.text) + exercise_text(info.source);
  for (uint32_t i = 0; i < exercise_least(info.document_count); i++) sum += zn_requirement_document(book, requirement, i);
  for (uint32_t i = 0; i < exercise_least(info.mark_count); i++)
    sum += zn_requirement_mark(book, requirement, i, &by) + exercise_text(zn_requirement_mark_condition(book, requirement, i, language));
  for (uint32_t cap = 0; cap < exercise_least(info.cap_count); cap++) {
    uint32_t most;
    sum += zn_requirement_cap(book, requirement, cap, &most) + most;
    for (uint32_t i = 0; i < exercise_items; i++) sum += zn_requirement_cap_document(book, requirement, cap, i);
  }
  const char *condition = "";
  for (uint32_t i = 0; i < exercise_items && zn_requirement_count(book, requirement, i, language, &condition); i++)
    sum += exercise_text(condition);
  return sum + exercise_text(info.condition) + exercise_text(info.days);
}

static size_t exercise_fact(const struct zn_book *book, zn_fact fact, zn_language language) {
  struct zn_fact_info info = {.size = sizeof info};
  zn_fact_info(book, fact, language, &info);
  size_t sum = exercise_text(info.ask) + info.type + info.from;
  for (uint32_t i = 0; i < exercise_least(info.value_count) + 1; i++) {
    const char *id = zn_value_id(book, fact, i);
    sum += exercise_text(zn_value_name(book, fact, i, language)) + zn_value_find(book, fact, id, strlen(id));
  }
  return sum;
}

/* Who may use a business, what it costs, what comes of it, and its versions. */
static size_t exercise_terms(const struct zn_book *book, zn_business business, const struct zn_business_info *info, zn_language language) {
  size_t sum = 0;
  for (uint32_t i = 0; i < exercise_least(info->eligible_count); i++) {
    struct zn_eligible_info eligible = {.size = sizeof eligible};
    zn_eligible_info(book, info->eligible + i, language, &eligible);
    sum += exercise_text(eligible.label) + exercise_text(eligible.text) + exercise_text(eligible.unclear) +
           exercise_text(eligible.condition);
  }
  for (uint32_t i = 0; i < exercise_least(info->fee_line_count); i++) {
    struct zn_fee_line_info line = {.size = sizeof line};
    zn_fee_line_info(book, info->fee_line + i, language, &line);
    sum += exercise_text(line.id) + exercise_text(line.name) + exercise_text(line.currency) + exercise_text(line.condition);
    for (uint32_t f = 0, every; f < exercise_least(line.factor_count); f++) sum += zn_fee_factor(book, info->fee_line + i, f, &every);
  }
  for (uint32_t i = 0, lines; i < exercise_items; i++) {
    sum += exercise_text(zn_fee_exemption(book, business, i, language, &lines));
    for (uint32_t line = 0; line < exercise_least(lines); line++) sum += zn_fee_exempt_line(book, business, i, line);
  }
  for (uint32_t i = 0; i < exercise_least(info->result_count); i++) {
    struct zn_result_info result = {.size = sizeof result};
    zn_result_info(book, info->result + i, language, &result);
    sum += exercise_text(result.text) + exercise_text(result.condition) + exercise_text(result.validity);
  }
  for (zn_business version = info->next_version; version;) {
    struct zn_business_info next = {.size = sizeof next};
    zn_business_info(book, version, language, &next);
    version = next.next_version;
    sum++;
  }
  return sum;
}

static size_t exercise_business(const struct zn_book *book, zn_business business, zn_language language) {
  struct zn_business_info info = {.size = sizeof info};
  zn_business_info(book, business, language, &info);
  size_t sum = exercise_text(info.summary) + exercise_text(info.note) + exercise_text(info.source) + exercise_text(info.time_limit) +
               exercise_text(info.visits) + exercise_text(info.delivery) + exercise_text(info.complaints) + exercise_text(info.legal_basis);
  struct zn_offer_info offer = {.size = sizeof offer};
  for (uint32_t i = 0; i < exercise_least(info.channel_count); i++)
    sum += zn_business_channel(book, business, i) + zn_business_offer(book, business, i, &offer);
  for (uint32_t i = 0; i < exercise_least(info.before_count); i++) sum += exercise_text(zn_business_before(book, business, i, language));
  for (uint32_t i = 0; i < exercise_least(info.requirement_count); i++) sum += exercise_requirement(book, info.requirement + i, language);
  for (uint32_t i = 0; i < exercise_least(info.step_count); i++) {
    struct zn_step_info step = {.size = sizeof step};
    zn_step_info(book, business, i, language, &step);
    sum += exercise_text(step.text) + exercise_text(step.warning) + exercise_text(step.needs) + exercise_text(step.note);
    sum += exercise_text(step.link);
  }
  return sum + exercise_notices(book, business, info.notice_count, language) + exercise_terms(book, business, &info, language) +
         zn_business_version(book, business, 739000);
}

static size_t exercise_office(const struct zn_book *book, zn_office office, zn_language language) {
  struct zn_office_info info = {.size = sizeof info};
  zn_office_info(book, office, language, &info);
  size_t sum = exercise_text(info.row) + exercise_text(info.printed_region) + exercise_text(info.printed_place) + exercise_text(info.note) +
               exercise_text(info.source) + exercise_text(info.scope);
  for (uint32_t i = 0; i < exercise_least(info.counter_count); i++) {
    struct zn_counter_info counter = {.size = sizeof counter};
    zn_counter_info(book, office, i, language, &counter);
    sum += exercise_text(counter.id) + exercise_text(counter.address) + exercise_text(counter.contact) + exercise_text(counter.hours);
    sum += exercise_phones(book, counter.phone, counter.phone_count);
  }
  return sum;
}

static size_t exercise_shown(const struct zn_book *book, zn_language language) {
  size_t sum = exercise_text(zn_book_id(book)) + exercise_text(zn_book_title(book, language));
  sum += exercise_text(zn_language_tag(book, language)) + exercise_things(book, language);
  sum += exercise_notices(book, 0, exercise_items, language);
  for (uint32_t i = 0; i < exercise_least(zn_count(book, ZN_KIND_BUSINESS)); i++) sum += exercise_business(book, i, language);
  for (uint32_t i = 0; i < exercise_least(zn_count(book, ZN_KIND_OFFICE)); i++) sum += exercise_office(book, i, language);
  for (uint32_t i = 0; i < exercise_least(zn_count(book, ZN_KIND_FACT)); i++) sum += exercise_fact(book, i, language);
  return sum;
}

/* Memory of just the sizes that the book asks for, and what the submissions say. */
struct exercise_memory {
  void *work;
  size_t work_size;
  struct zn_answer answer;
  zn_requirement *open; /* as many as findings */
  struct zn_fact_value *facts;
  uint32_t fact_count;
};

static void exercise_take(const struct zn_book *book, struct exercise_memory *memory) {
  struct zn_answer *answer = &memory->answer;
  *memory = (struct exercise_memory){.answer.size = sizeof *answer, .work_size = zn_work_size(book)};
  zn_answer_max(book, answer);
  memory->work = malloc(memory->work_size);
  answer->findings = calloc(answer->finding_room, sizeof *answer->findings);
  answer->lists = calloc(answer->list_room, sizeof *answer->lists);
  answer->superfluous = calloc(answer->superfluous_room, sizeof *answer->superfluous);
  answer->gaps = calloc(answer->gap_room, sizeof *answer->gaps);
  answer->questions = calloc(answer->question_room, sizeof *answer->questions);
  answer->assumed = calloc(answer->assumed_room, sizeof *answer->assumed);
  answer->unclear = calloc(answer->unclear_room, sizeof *answer->unclear);
  answer->outcomes = calloc(answer->outcome_room, sizeof *answer->outcomes);
  answer->fee_lines = calloc(answer->fee_line_room, sizeof *answer->fee_lines);
  answer->pieces = calloc(answer->piece_room, sizeof *answer->pieces);
  memory->open = calloc(answer->finding_room, sizeof *memory->open);
  memory->facts = calloc(zn_count(book, ZN_KIND_FACT) + 1, sizeof *memory->facts);
}

static void exercise_give(struct exercise_memory *memory) {
  void *const blocks[] = {memory->work, memory->answer.findings, memory->answer.lists, memory->answer.superfluous, memory->answer.gaps,
                          memory->answer.questions, memory->answer.assumed, memory->answer.unclear, memory->answer.outcomes,
                          memory->answer.fee_lines, memory->answer.pieces, memory->open, memory->facts};
  for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++) free(blocks[i]);
}

static size_t exercise_no_room; /* answers that the sizes which the book told did not hold: never those of a book that zhinanc made */

/* Sums up an answer, whose every array lies where the book told. */
static size_t exercise_answer(const struct zn_answer *answer) {
  size_t sum = answer->instead.eligible + answer->result + (size_t)answer->fee_total;
  for (uint32_t i = 0; i < answer->finding_end; i++) sum += answer->findings[i].requirement;
  for (uint32_t i = 0; i < answer->list_count; i++) sum += answer->lists[i].count;
  for (uint32_t i = 0; i < answer->superfluous_count; i++) sum += answer->superfluous[i].copies;
  for (uint32_t i = 0; i < answer->gap_count; i++) sum += answer->gaps[i];
  for (uint32_t i = 0; i < answer->question_count; i++) sum += answer->questions[i].open;
  for (uint32_t i = 0; i < answer->assumed_count; i++) sum += answer->assumed[i];
  for (uint32_t i = 0; i < answer->unclear_count; i++) sum += answer->unclear[i];
  for (uint32_t i = 0; i < answer->outcome_count; i++) sum += answer->outcomes[i];
  for (uint32_t i = 0; i < answer->fee_line_count; i++) sum += (size_t)answer->fee_lines[i].amount;
  return sum;
}

/* What the answer's receipt says is what the answer says. */
static void exercise_receipt(const struct zn_book *book, const struct zn_submission *submission, struct exercise_memory *memory) {
  char code[4096];
  struct zn_receipt receipt = {.open = memory->open, .open_room = memory->answer.finding_room};
  size_t length = zn_receipt_write(book, submission, &memory->answer, code, sizeof code);
  if (length >= sizeof code) return;
  if (zn_receipt_read(book, code, length, &receipt) || receipt.business_count != submission->business_count) abort();
}

/* Both doors tell the same; only the one that tells more may find that it takes too much. */
static size_t exercise_judge(const struct zn_book *book, const struct zn_submission *submission, struct exercise_memory *memory) {
  uint32_t verdict = 0;
  struct zn_place place;
  enum zn_status status = zn_judge(book, submission, memory->work, memory->work_size, &verdict, &place);
  enum zn_status same = zn_evaluate(book, submission, memory->work, memory->work_size, &memory->answer);
  exercise_no_room += same == ZN_NO_ROOM;
  if (same == ZN_NO_ROOM || (same == ZN_TOO_LARGE && status == ZN_OK)) return verdict;
  if (status != same || (status == ZN_OK && verdict != memory->answer.verdict)) abort();
  if (status == ZN_OK) exercise_receipt(book, submission, memory);
  return verdict + exercise_answer(&memory->answer);
}

/* A value for every fact that can be said. */
static void exercise_facts(const struct zn_book *book, struct exercise_memory *memory) {
  for (zn_fact fact = 1; fact <= zn_count(book, ZN_KIND_FACT); fact++) {
    struct zn_fact_info info = {.size = sizeof info};
    zn_fact_info(book, fact, 0, &info);
    if (info.type >= ZN_FACT_AGE || (info.type == ZN_FACT_DIVISION && !zn_count(book, ZN_KIND_DIVISION))) continue;
    memory->facts[memory->fact_count++] = (struct zn_fact_value){fact, 0, info.type == ZN_FACT_DATE ? 738000 : 1};
  }
}

/* Pieces of the first documents in every form that they can have, in turn with and without the first mark. */
static uint32_t exercise_pieces(const struct zn_book *book, struct zn_piece pieces[ZN_PIECES_MAX]) {
  uint32_t count = 0;
  for (zn_document document = 1; document <= zn_count(book, ZN_KIND_DOCUMENT) && document < exercise_items; document++) {
    struct zn_document_info info = {.size = sizeof info};
    zn_document_info(book, document, 0, &info);
    for (uint32_t form = 0; form < ZN_FORM_COUNT && count < ZN_PIECES_MAX; form++) {
      bool formless = info.kind == ZN_OBJECT || info.kind == ZN_DATA;
      if (formless ? form != 0 : form == 0 && info.form == 0) continue;
      uint64_t marks = zn_count(book, ZN_KIND_MARK) && form % 2 ? 2 : 0;
      pieces[count++] = (struct zn_piece){.document = document, .form = form, .marks = marks, .copies = 1 + form % 2};
    }
  }
  return count;
}

static size_t exercise_submissions(const struct zn_book *book) {
  struct zn_piece pieces[ZN_PIECES_MAX];
  uint32_t count = exercise_pieces(book, pieces), offered = zn_count(book, ZN_KIND_BUSINESS);
  struct exercise_memory memory;
  size_t sum = 0;
  exercise_take(book, &memory);
  exercise_facts(book, &memory);
  for (zn_business business = 1; business <= offered && business < exercise_items; business++) {
    zn_business businesses[] = {business, business % offered + 1};
    struct zn_submission submission = {
        .size = sizeof submission, .businesses = businesses, .business_count = 1, .day = 739000, .pieces = pieces};
    for (uint32_t taken = 0; taken <= count && taken < 12; taken += 1 + taken / 2)
      submission.piece_count = taken, sum += exercise_judge(book, &submission, &memory);
    submission.business_count = offered > 1 ? 2 : 1;
    for (uint32_t flags = 0; flags < 8; flags++) {
      submission.flags = flags;
      submission.fact_count = flags & ZN_ASSUME ? memory.fact_count / 2 : memory.fact_count;
      submission.facts = memory.facts;
      submission.region = flags & 4 ? zn_count(book, ZN_KIND_DIVISION) : 0;
      submission.office = flags & 2 ? zn_count(book, ZN_KIND_OFFICE) : 0;
      sum += exercise_judge(book, &submission, &memory);
    }
  }
  exercise_give(&memory);
  return sum;
}

/* A value of a fact as JSON; false for one that is never said. */
static bool exercise_value(const struct zn_book *book, zn_fact fact, char value[100]) {
  struct zn_fact_info info = {.size = sizeof info};
  zn_fact_info(book, fact, 0, &info);
  switch (info.type) {
    case ZN_FACT_BOOL: strcpy(value, "true"); return true;
    case ZN_FACT_INT: strcpy(value, "3"); return true;
    case ZN_FACT_DATE: strcpy(value, "\"1990-02-28\""); return true;
    case ZN_FACT_DIVISION: snprintf(value, 100, "\"%.60s\"", zn_id(book, ZN_KIND_DIVISION, 1)); return true;
    case ZN_FACT_ENUM: snprintf(value, 100, "\"%.60s\"", zn_value_id(book, fact, 1)); return true;
    case ZN_FACT_SET: snprintf(value, 100, "[\"%.60s\"]", zn_value_id(book, fact, 1)); return true;
    default: return false;
  }
}

/* A submission with every fact from the `first` on. */
static size_t exercise_text_of(const struct zn_book *book, const char *business, const char *document, zn_fact first, char *text,
                               size_t room) {
  size_t length = (size_t)snprintf(text, room,
                                   "{\"business\":\"%.60s\",\"with\":[\"fee\",\"result\"],\"assume\":%s,\"materials\":[{\"document\":\"%."
                                   "60s\",\"form\":"
                                   "\"photocopy\",\"issued\":\"2024-01-01\",\"expires\":\"2024-02-01\"}],\"facts\":{",
                                   business, first % 2 ? "true" : "false", document);
  const char *comma = "";
  for (zn_fact fact = first; fact <= zn_count(book, ZN_KIND_FACT) && fact < exercise_items; fact++) {
    char value[100];
    if (!exercise_value(book, fact, value)) continue;
    length += (size_t)snprintf(text + length, room - length, "%s\"%.60s\":%s", comma, zn_id(book, ZN_KIND_FACT, fact), value);
    comma = ",";
  }
  return length + (size_t)snprintf(text + length, room - length, "}}");
}

static size_t exercise_json(const struct zn_book *book, const char *business, const char *document) {
  static char answer[1 << 16];
  char text[1024 + exercise_items * 200];
  size_t size = zn_check_json_work_size(book), written = 0, sum = 0;
  void *work = malloc(size);
  uint32_t verdict = 0;
  for (zn_fact first = 1; first <= exercise_least(zn_count(book, ZN_KIND_FACT)); first += 3) {
    size_t length = exercise_text_of(book, business, document, first, text, sizeof text);
    zn_check_json(book, 739000, first, text, length, work, size, answer, sizeof answer, &written, &verdict);
    sum += written;
  }
  free(work);
  return sum;
}

static size_t exercise_numbers(const struct zn_book *book) {
  static const char *const texts[] = {"0999-1234567", "13612345678/ext. 12", "(0998)12345678-12", "+99 999 1234567", "00 99 13612345678", "110",
                                      "1234567", "0999123456713612345678", "09991234567 13612345678", "4012345678 ext. 1", "1771361234567890", "-",
                                      "x"};
  char answer[4096];
  size_t sum = 0, written;
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
    for (zn_division division = 0; division < exercise_least(zn_count(book, ZN_KIND_DIVISION)); division++) {
      zn_phone_json(book, 0, texts[i], strlen(texts[i]), division, answer, sizeof answer, &written, NULL);
      sum += written + exercise_text(zn_division_area(book, division));
    }
  return sum;
}

static size_t exercise_patterns(const struct zn_book *book) {
  static _Alignas(16) char scratch[ZN_PATTERN_SCRATCH];
  const struct zn_patterns *patterns;
  size_t size = zn_patterns_size(book), sum = 0;
  void *memory = malloc(size);
  if (zn_patterns_make(book, memory, size, &patterns) == ZN_OK)
    for (uint32_t i = 0; i < exercise_least(zn_count(book, ZN_KIND_PATTERN)); i++) {
      struct zn_pattern_result result = {.size = sizeof result};
      struct zn_pattern_info info = {.size = sizeof info};
      zn_pattern_info(book, i, &info);
      zn_pattern_check(patterns, i, "4242424242424242", 16, scratch, sizeof scratch, &result);
      sum += exercise_text(info.matches) + result.reason;
      char answer[4096];
      size_t written;
      zn_pattern_json(book, 0, &result, answer, sizeof answer, &written);
      sum += written;
    }
  free(memory);
  return sum;
}

/* Certificates that give each reason by turns. */
static size_t exercise_renewal(const struct zn_book *book, zn_renewal rule, zn_language language) {
  struct zn_renewal_info info = {.size = sizeof info};
  char text[64];
  size_t sum = zn_renewal_info(book, rule, language, &info) + exercise_text(info.source) + exercise_text(info.note);
  for (uint32_t i = 0; i < exercise_least(info.issuer_count); i++) sum += zn_renewal_issuer(book, rule, i);
  for (uint32_t i = 0; i < 64; i++) {
    struct zn_certificate certificate = {.size = sizeof certificate, .issuer = i % 3, .not_before = i & 1 ? INT64_MAX : 0,
                                         .not_after = i & 2 ? INT64_MAX : 0, .uses = i % 4, .algorithm = i % ZN_ALGORITHM_COUNT,
                                         .signature = i % 3, .revoked = i / 3 % 3, .has_quota = i / 9 % 3};
    struct zn_renewal_answer answer = {.size = sizeof answer};
    zn_renewal_check(book, rule, &certificate, i & 4 ? INT64_MIN : INT64_C(1800000000), &answer);
    sum += answer.reasons + answer.instead + zn_renewal_text(book, &answer, language, text, sizeof text);
  }
  for (uint32_t reason = 0; reason <= ZN_RENEW_REASON_COUNT; reason++)
    sum += exercise_text(zn_renewal_advice(book, rule, reason, language));
  return sum;
}

/* Addresses and names made of the book's own. */
static size_t exercise_place(const struct zn_book *book, zn_division division, zn_language language) {
  struct zn_division_info info = {.size = sizeof info};
  struct zn_division_hit hits[8];
  char text[160], answer[4096];
  size_t written;
  uint32_t count;
  zn_division_info(book, division, &info);
  const char *name = zn_name(book, ZN_KIND_DIVISION, division, language), *parent = zn_name(book, ZN_KIND_DIVISION, info.parent, language);
  size_t length = (size_t)snprintf(text, sizeof text, "%.50s%.50s%.20s 1", parent, name, name), sum = exercise_text(info.area_code);
  if (length >= sizeof text) length = sizeof text - 1;
  zn_address_json(book, language, text, length, division, answer, sizeof answer, &written, &count);
  sum += written + zn_division_search(book, name, strlen(name), hits, 8) + zn_division_find(book, name, strlen(name));
  zn_search_json(book, language, name, strlen(name) / 2, answer, sizeof answer, &written, &count);
  return sum + written;
}

/* The nearest of every division and of a position, for each business. */
static size_t exercise_nearest(const struct zn_book *book, zn_division division, zn_business business) {
  struct zn_question_where question = {.size = sizeof question, .division = division, .latitude = division ? 0 : 43000000,
                                       .longitude = division ? 0 : 87000000, .business = business, .day = 739000, .minute = 600, .count = 3};
  size_t size = zn_nearest_work_size(book), written = 0;
  void *work = malloc(size);
  char *answer = malloc(1 << 16);
  struct zn_place place;
  uint32_t count;
  zn_nearest_json(book, 0, &question, work, size, answer, 1 << 16, &written, &count, &place);
  free(work);
  free(answer);
  return written;
}

static size_t exercise_places(const struct zn_book *book) {
  size_t sum = 0;
  for (uint32_t i = 0; i < exercise_least(zn_count(book, ZN_KIND_DIVISION)); i++)
    for (zn_language language = 0; language < zn_language_count(book); language++)
      sum += exercise_place(book, i, language) + exercise_nearest(book, i, 0);
  for (uint32_t i = 0; i < exercise_least(zn_count(book, ZN_KIND_BUSINESS)); i++) sum += exercise_nearest(book, 1, i) + exercise_nearest(book, 0, i);
  return sum;
}

static size_t exercise(const struct zn_book *book) {
  size_t sum = exercise_submissions(book) + exercise_numbers(book) + exercise_patterns(book) + exercise_places(book);
  for (zn_renewal rule = 0; rule < exercise_least(zn_count(book, ZN_KIND_RENEWAL)) + 1; rule++)
    sum += exercise_renewal(book, rule, rule % 3);
  for (zn_language language = 0; language <= zn_language_count(book); language++) sum += exercise_shown(book, language);
  for (uint32_t i = 0; i < exercise_least(zn_count(book, ZN_KIND_BUSINESS)); i++)
    sum += exercise_json(book, zn_id(book, ZN_KIND_BUSINESS, i), zn_id(book, ZN_KIND_DOCUMENT, i));
  return sum;
}

#endif
