/* check_phones.c: holds every telephone number of the book against its numbering plan, with the finished tables: what is printed should be
 * a number of the office's division; how it is read must be. */
#include <string.h>

#include "check.h"
#include "emit.h"
#include "published.h"
#include "texts.h"
#include "zn_phone.h"

struct calls {
  struct arena *arena;
  struct diags *diags;
  const struct zn_book *book;
  const struct texts *words; /* of the languages of diagnostics */
};

/* Why a text is no number, in one of the languages of the words. */
static const char *reason_in(struct arena *arena, const struct texts *words, const struct zn_phone_result *result, zn_language language) {
  static const char *const keys[] = {
#define X(name, group, key) key,
      ZN_PHONE_WORDS(X)
#undef X
  };
  const char *template = texts_say(words, "phones", keys[zn_phone_message(result) - ZN_MESSAGE_PHONE_NONE], language);
  return TEXTS_FILL(arena, template, "digits", arena_printf(arena, "%u", result->digits), "expected",
                    arena_printf(arena, "%u", result->expected), "area", result->area, "year",
                    arena_printf(arena, "%u", result->withdrawn));
}

const char *phone_reason(struct arena *arena, const struct texts *words, const struct zn_phone_result *result) {
  return arena_printf(arena, "%s\x1f%s", reason_in(arena, words, result, 0), reason_in(arena, words, result, 1));
}

static const char *reason_of(const struct calls *calls, const struct zn_phone_result *result) {
  return phone_reason(calls->arena, calls->words, result);
}

/* The numbers as one text: "0993-…, …". */
static const char *numbers_of(const struct calls *calls, const struct zn_phone_result *result) {
  struct buffer text = {.arena = calls->arena};
  for (uint32_t i = 0; i < result->number_count; i++) {
    const struct zn_phone_number *number = &result->numbers[i];
    buffer_printf(&text, "%s%s%s%s", i ? ", " : "", number->canonical, *number->extension ? " ext. " : "", number->extension);
  }
  return buffer_string(&text);
}

static struct zn_phone_result judge(const struct calls *calls, const char *text, zn_division division) {
  struct zn_phone_result result = {.size = sizeof result};
  zn_phone_check(calls->book, text, strlen(text), division, &result);
  return result;
}

static void check_reading(const struct calls *calls, const struct phone *phone, const char *read, zn_division division) {
  struct zn_phone_result result = judge(calls, read, division);
  if (!result.is_valid && result.reason != ZN_PHONE_AREA_MISMATCH)
    diag(calls->diags, .code = D_phone_reading, .at = phone->mark, .args = {read, reason_of(calls, &result)});
}

static void check_phone(const struct calls *calls, const struct phone *phone, zn_division division) {
  struct zn_phone_result result = judge(calls, phone->printed, division);
  if (result.reason == ZN_PHONE_AREA_MISMATCH)
    diag(calls->diags, .code = D_phone_area, .at = phone->mark,
         .args = {phone->printed, result.area, zn_id(calls->book, ZN_KIND_DIVISION, division)});
  else if (result.reason == ZN_PHONE_RUN_TOGETHER && result.number_count)
    diag(calls->diags, .code = D_phone_joined, .at = phone->mark, .args = {phone->printed, numbers_of(calls, &result)});
  else if (!result.is_valid)
    diag(calls->diags, .code = D_phone_wrong, .at = phone->mark, .args = {phone->printed, reason_of(calls, &result)});
  else if (result.number_count > 1 && !phone->read.count)
    diag(calls->diags, .code = D_phone_several, .at = phone->mark, .args = {phone->printed, numbers_of(calls, &result)});
  for (size_t i = 0; i < phone->read.count; i++) check_reading(calls, phone, phone->read.items[i], division);
}

static void check_list(const struct calls *calls, const struct phones *phones, zn_division division) {
  for (size_t i = 0; i < phones->list.count; i++) check_phone(calls, &phones->list.items[i], division);
}

static void check_notices(const struct calls *calls, const notice_list *notices) {
  for (size_t i = 0; i < notices->count; i++) check_list(calls, &notices->items[i].phones, 0);
}

static void check_business(const struct calls *calls, const struct business *business) {
  check_list(calls, &business->complaints, 0);
  check_notices(calls, &business->notices);
}

/* That nothing says whether numbers may be published is probably an oversight; where there is a contact, it has been told with his name. */
static void check_withheld(const struct calls *calls, const struct office *office) {
  bool has_contact = false;
  for (size_t i = 0; i < office->counters.count; i++) has_contact |= office->counters.items[i].contact != NULL;
  for (size_t i = 0; i < office->counters.count && !office->says_public && !has_contact; i++) {
    const struct phones *all = &office->counters.items[i].phones;
    const struct phones told = phones_told(calls->arena, calls->book, office, all);
    size_t same = 0;
    while (same < told.list.count && told.list.items[same].printed == all->list.items[same].printed) same++;
    if (same == all->list.count) continue;
    diag(calls->diags, .code = D_phone_withheld, .at = all->list.items[same].mark, .args = {all->list.items[same].printed});
    return;
  }
}

void check_phones(struct arena *arena, struct diags *diags, const struct model *model, const void *image, size_t length) {
  struct calls calls = {.arena = arena, .diags = diags, .words = texts_read(arena, (const char *const[]){"en", "zh-CN"}, 2)};
  if (zn_open(image, length, &calls.book)) return;
  for (size_t i = 1; i < model->offices.count; i++) check_withheld(&calls, &model->offices.items[i]);
  if (model->numberings.count < 2) return;
  check_notices(&calls, &model->notices);
  for (size_t i = 0; i < model->enquiries.count; i++) check_list(&calls, &model->enquiries.items[i].phones, 0);
  for (size_t i = 1; i < model->channels.count; i++) check_notices(&calls, &model->channels.items[i].notices);
  for (size_t i = 1; i < model->businesses.count; i++) check_business(&calls, &model->businesses.items[i]);
  for (size_t i = 1; i < model->offices.count; i++)
    for (size_t c = 0; c < model->offices.items[i].counters.count; c++)
      check_list(&calls, &model->offices.items[i].counters.items[c].phones, model->offices.items[i].division.index);
}
