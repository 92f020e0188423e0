/* exercise.h: asks a book everything that the library can tell, in every language and past every end, so that a sanitizer sees each
 * read. Whatever zn_open let pass must be answered. */
#ifndef EXERCISE_H
#define EXERCISE_H

#include <stdlib.h>
#include <string.h>

#include "zhinan.h"

enum { exercise_items = 40 }; /* of each list, at most: a hostile image may name long ones */

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
  for (uint32_t i = 0; i < exercise_least(info.mark_count); i++) sum += zn_requirement_mark(book, requirement, i, &by);
  return sum;
}

static size_t exercise_business(const struct zn_book *book, zn_business business, zn_language language) {
  struct zn_business_info info = {.size = sizeof info};
  zn_business_info(book, business, language, &info);
  size_t sum = exercise_text(info.summary) + exercise_text(info.note) + exercise_text(info.source);
  for (uint32_t i = 0; i < exercise_least(info.channel_count); i++) sum += zn_business_channel(book, business, i);
  for (uint32_t i = 0; i < exercise_least(info.before_count); i++) sum += exercise_text(zn_business_before(book, business, i, language));
  for (uint32_t i = 0; i < exercise_least(info.requirement_count); i++) sum += exercise_requirement(book, info.requirement + i, language);
  for (uint32_t i = 0; i < exercise_least(info.step_count); i++) {
    struct zn_step_info step = {.size = sizeof step};
    zn_step_info(book, business, i, language, &step);
    sum += exercise_text(step.text) + exercise_text(step.warning) + exercise_text(step.needs) + exercise_text(step.note);
    sum += exercise_text(step.link);
  }
  return sum + exercise_notices(book, business, info.notice_count, language);
}

static size_t exercise_office(const struct zn_book *book, zn_office office, zn_language language) {
  struct zn_office_info info = {.size = sizeof info};
  zn_office_info(book, office, language, &info);
  size_t sum = exercise_text(info.row) + exercise_text(info.printed_region) + exercise_text(info.printed_place) + exercise_text(info.note) +
               exercise_text(info.source);
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
  return sum;
}

/* Memory of just the sizes that the book asks for. */
struct exercise_memory {
  void *work;
  size_t work_size;
  struct zn_answer answer;
};

static void exercise_take(const struct zn_book *book, struct exercise_memory *memory) {
  memory->answer = (struct zn_answer){.size = sizeof memory->answer};
  zn_answer_max(book, &memory->answer);
  memory->work_size = zn_work_size(book);
  memory->work = malloc(memory->work_size);
  memory->answer.findings = calloc(memory->answer.finding_room, sizeof *memory->answer.findings);
  memory->answer.lists = calloc(memory->answer.list_room, sizeof *memory->answer.lists);
  memory->answer.superfluous = calloc(memory->answer.superfluous_room, sizeof *memory->answer.superfluous);
  memory->answer.gaps = calloc(memory->answer.gap_room, sizeof *memory->answer.gaps);
}

static void exercise_give(struct exercise_memory *memory) {
  free(memory->work);
  free(memory->answer.findings);
  free(memory->answer.lists);
  free(memory->answer.superfluous);
  free(memory->answer.gaps);
}

static size_t exercise_no_room; /* answers that the sizes which the book told did not hold: never those of a book that zhinanc made */

static size_t exercise_judge(const struct zn_book *book, const struct zn_submission *submission, struct exercise_memory *memory) {
  uint32_t verdict = 0;
  struct zn_place place;
  enum zn_status status = zn_judge(book, submission, memory->work, memory->work_size, &verdict, &place);
  enum zn_status same = zn_evaluate(book, submission, memory->work, memory->work_size, &memory->answer);
  exercise_no_room += same == ZN_NO_ROOM;
  if (same != ZN_NO_ROOM && (status != same || (status == ZN_OK && verdict != memory->answer.verdict))) abort();
  return verdict;
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
  for (zn_business business = 1; business <= offered && business < exercise_items; business++) {
    zn_business businesses[] = {business, business % offered + 1};
    struct zn_submission submission = {
        .size = sizeof submission, .businesses = businesses, .business_count = 1, .day = 739000, .pieces = pieces};
    for (uint32_t taken = 0; taken <= count && taken < 12; taken += 1 + taken / 2)
      submission.piece_count = taken, sum += exercise_judge(book, &submission, &memory);
    submission.business_count = offered > 1 ? 2 : 1;
    sum += exercise_judge(book, &submission, &memory);
  }
  exercise_give(&memory);
  return sum;
}

static size_t exercise_json(const struct zn_book *book, const char *business, const char *document) {
  char text[512], answer[1 << 16];
  size_t size = zn_check_json_work_size(book), written = 0;
  void *work = malloc(size);
  uint32_t verdict = 0;
  int length = snprintf(text, sizeof text, "{\"business\":\"%.60s\",\"materials\":[{\"document\":\"%.60s\",\"form\":\"photocopy\"}]}",
                        business, document);
  zn_check_json(book, 739000, 0, text, (size_t)length, work, size, answer, sizeof answer, &written, &verdict);
  free(work);
  return written;
}

static size_t exercise(const struct zn_book *book) {
  size_t sum = exercise_submissions(book);
  for (zn_language language = 0; language <= zn_language_count(book); language++) sum += exercise_shown(book, language);
  for (uint32_t i = 0; i < exercise_least(zn_count(book, ZN_KIND_BUSINESS)); i++)
    sum += exercise_json(book, zn_id(book, ZN_KIND_BUSINESS, i), zn_id(book, ZN_KIND_DOCUMENT, i));
  return sum;
}

#endif
