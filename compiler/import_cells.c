/* import_cells.c: divides the cells of a row into counters: addresses and contacts by lines and semicolons, numbers as the numbering plan
 * has them. Every division is reported, so that nothing is read silently. */
#include <string.h>

#include "import.h"
#include "words.h"
#include "zn_phone.h"

typedef LIST(const char *) part_list;

bool import_is_none(const struct import *import, const char *text) {
  struct zn_phone_result result = {.size = sizeof result};
  if (!*text || import_is_word(import, "none", text)) return true;
  return !zn_phone_check(import->book, text, strlen(text), 0, &result) && result.kind == ZN_PHONE_NONE;
}

/* How many bytes of a separator stand there: a line end, a semicolon. */
static size_t separator_at(const char *text) {
  if (*text == '\n' || *text == ';') return 1;
  return !strncmp(text, "\xEF\xBC\x9B", 3) ? 3 : 0; /* a semicolon of full width */
}

static part_list parts_of(const struct import *import, const char *text) {
  part_list parts = {0};
  for (size_t length; *text; text += length + separator_at(text + length)) {
    for (length = 0; text[length] && !separator_at(text + length);) length++;
    const char *part = cell_tidy(import->arena, text, length);
    if (*part) *LIST_PUSH(import->arena, &parts) = part;
  }
  return parts;
}

static const char *joined(const struct import *import, const char *const *texts, size_t count) {
  struct buffer list = {.arena = import->arena};
  for (size_t i = 0; i < count; i++) buffer_printf(&list, "%s%s", i ? " | " : "", texts[i]);
  return buffer_string(&list);
}

static void report_split(const struct import *import, struct mark at, const part_list *parts) {
  if (parts->count > 1)
    diag(import->diags, .code = D_cell_split, .at = at,
         .args = {arena_printf(import->arena, "%zu", parts->count), joined(import, parts->items, parts->count)});
}

/* --- numbers --- */

static const char *number_text(const struct import *import, const char *text, const struct zn_phone_number *number) {
  return cell_tidy(import->arena, text + number->at, number->length);
}

/* A part of a cell: one number, several with what the plan has between them, several that run together, or none. */
static void put_numbers(const struct import *import, const char *text, zn_division division, part_list *numbers, import_phones *phones) {
  struct zn_phone_result result = {.size = sizeof result};
  struct import_phone whole = {.printed = text};
  bool judged = !zn_phone_check(import->book, text, strlen(text), division, &result);
  bool several = judged && result.number_count > 1;
  for (uint32_t i = 0; several && i < result.number_count; i++) {
    const char *number = number_text(import, text, &result.numbers[i]);
    *LIST_PUSH(import->arena, numbers) = number;
    if (result.is_valid) *LIST_PUSH(import->arena, phones) = (struct import_phone){.printed = number};
    else *LIST_PUSH(import->arena, &whole.read) = number;
  }
  if (several && result.is_valid) return;
  if (!several) *LIST_PUSH(import->arena, numbers) = text;
  *LIST_PUSH(import->arena, phones) = whole;
}

static import_phones numbers_of(const struct import *import, const struct cell *cell, zn_division division) {
  import_phones phones = {0};
  part_list numbers = {0}, parts = parts_of(import, cell->text);
  for (size_t i = 0; i < parts.count; i++)
    if (!import_is_none(import, parts.items[i])) put_numbers(import, parts.items[i], division, &numbers, &phones);
  report_split(import, cell->mark, &numbers);
  for (size_t i = 0; i < phones.count; i++) {
    struct zn_phone_result result = {.size = sizeof result};
    const char *printed = phones.items[i].printed;
    if (phones.items[i].read.count || zn_phone_check(import->book, printed, strlen(printed), division, &result) || result.is_valid)
      continue;
    diag(import->diags, .code = D_cell_number, .at = cell->mark, .args = {printed, phone_reason(import->arena, import->words, &result)});
  }
  return phones;
}

/* --- counters --- */

/* The addresses of a cell. A note in brackets on a line of its own belongs to the address above it: it is no address. */
static part_list addresses_of(const struct import *import, const char *text) {
  part_list parts = parts_of(import, text), addresses = {0};
  for (size_t i = 0; i < parts.count; i++) {
    const char *part = parts.items[i];
    bool is_note = *part == '(' || !strncmp(part, "\xEF\xBC\x88", 3); /* of full width */
    if (!is_note || !addresses.count) *LIST_PUSH(import->arena, &addresses) = part;
    else addresses.items[addresses.count - 1] = arena_printf(import->arena, "%s%s", addresses.items[addresses.count - 1], part);
  }
  return addresses;
}

static void give_numbers(const struct import *import, const import_phones *phones, size_t index, size_t count, import_phones *given) {
  for (size_t i = 0; i < phones->count; i++)
    if (phones->count != count || i == index) *LIST_PUSH(import->arena, given) = phones->items[i];
}

/* As many addresses as numbers belong together in their order; else every address has all. */
static void report_pairs(const struct import *import, const struct import_cells *cells, size_t addresses, size_t numbers) {
  if (addresses < 2 || !numbers) return;
  const char *how = numbers == addresses ? word_both(word_in_order) : word_both(word_all_of_them);
  diag(import->diags, .code = D_cells_paired, .at = cells->phones.mark,
       .args = {arena_printf(import->arena, "%zu", addresses), arena_printf(import->arena, "%zu", numbers), how});
}

void import_counters(const struct import *import, const struct import_cells *cells, struct import_office *office) {
  part_list addresses = addresses_of(import, cells->address.text), contacts = parts_of(import, cells->contact.text);
  import_phones phones = numbers_of(import, &cells->phones, office->division);
  report_split(import, cells->address.mark, &addresses);
  report_pairs(import, cells, addresses.count, phones.count);
  for (size_t i = 0; i < addresses.count; i++) {
    struct import_counter counter = {.address = addresses.items[i]};
    bool paired = contacts.count == addresses.count;
    counter.contact = paired ? contacts.items[i] : joined(import, contacts.items, contacts.count);
    if (import_is_none(import, counter.contact)) counter.contact = "";
    give_numbers(import, &phones, i, addresses.count, &counter.phones);
    *LIST_PUSH(import->arena, &office->counters) = counter;
  }
}
