/* published.c: see published.h. What is printed counts as it is read, when the book says how. */
#include "published.h"

#include <string.h>

static bool is_open(const struct zn_book *book, const char *text, zn_division division) {
  struct zn_phone_result result = {.size = sizeof result};
  if (zn_phone_check(book, text, strlen(text), division, &result) || !result.is_valid) return false;
  for (uint32_t i = 0; i < result.number_count; i++) {
    uint32_t kind = result.numbers[i].kind;
    if (kind != ZN_PHONE_LANDLINE && kind != ZN_PHONE_SERVICE && kind != ZN_PHONE_SHORT) return false;
  }
  return result.number_count > 0;
}

static bool phone_is_open(const struct zn_book *book, const struct phone *phone, zn_division division) {
  if (!book) return false;
  if (!phone->read.count) return is_open(book, phone->printed, division);
  for (size_t i = 0; i < phone->read.count; i++)
    if (!is_open(book, phone->read.items[i], division)) return false;
  return true;
}

struct phones phones_told(struct arena *arena, const struct zn_book *book, const struct office *office, const struct phones *phones) {
  struct phones told = {.mark = phones->mark, .not_stated = phones->not_stated};
  for (size_t i = 0; i < phones->list.count; i++)
    if (office->is_public || phone_is_open(book, &phones->list.items[i], office->division.index))
      *LIST_PUSH(arena, &told.list) = phones->list.items[i];
  return told;
}
