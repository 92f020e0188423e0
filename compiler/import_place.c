/* import_place.c: tells in which division a row's office is, as the runtime reads places and addresses. */
#include <string.h>

#include "import.h"
#include "zn_place.h"

/* The division that a text begins with, whatever is wrong with it as an address; 0: none, or several. */
static zn_division begin_of(const struct import *import, const char *text, zn_division declared) {
  struct zn_address address = {.size = sizeof address};
  zn_address_check(import->book, text, strlen(text), declared, &address);
  return address.how == ZN_HOW_TYPO ? 0 : address.division;
}

/* "石河子市开发区" names no division but lies in one; "巴州" is clear beside its county alone. A place of that name elsewhere is another one. */
static zn_division named(const struct import *import, const char *region, const char *place) {
  zn_division around = zn_division_find(import->book, region, strlen(region)), found;
  if (!*place) return around;
  found = zn_division_find(import->book, place, strlen(place));
  if (found && around && !zn_division_within(import->book, found, around)) found = 0;
  if (!found) found = begin_of(import, place, around);
  return found ? found : begin_of(import, arena_printf(import->arena, "%s %s", region, place), 0);
}

/* The division of an address in which no other lies, when the address is clear about it. */
static zn_division addressed(const struct import *import, const char *text, zn_division declared) {
  struct zn_address address = {.size = sizeof address};
  zn_address_check(import->book, text, strlen(text), declared, &address);
  for (uint32_t i = 0; i < address.finding_count; i++) {
    uint32_t reason = address.findings[i].reason;
    if (reason == ZN_REGION_UNRESOLVED || reason == ZN_CONTRADICTION || reason == ZN_OUTSIDE_BOOK || reason == ZN_TYPO) return 0;
  }
  return address.county;
}

/* Whether the place is said to lie where it does not: then one of the two is a slip. */
static void report_elsewhere(const struct import *import, const char *region, const struct cell *place, zn_division told) {
  struct zn_address address = {.size = sizeof address};
  const char *both = arena_printf(import->arena, "%s %s", region, place->text);
  zn_address_check(import->book, both, strlen(both), 0, &address);
  for (uint32_t i = 0; told && i < address.finding_count; i++)
    if (address.findings[i].reason == ZN_CONTRADICTION)
      diag(import->diags, .code = D_place_elsewhere, .at = place->mark,
           .args = {place->text, region, zn_id(import->book, ZN_KIND_DIVISION, told)});
}

zn_division import_division(const struct import *import, const char *region, const struct cell *place, const struct cell *address) {
  const struct zn_book *book = import->book;
  zn_division told = named(import, region, place->text), closer = addressed(import, address->text, told);
  report_elsewhere(import, region, place, told);
  if (!told || (closer && zn_division_within(book, closer, told))) return closer;
  if (closer && !zn_division_within(book, told, closer))
    diag(import->diags, .code = D_cell_contradicts, .at = address->mark,
         .args = {zn_id(book, ZN_KIND_DIVISION, closer), zn_id(book, ZN_KIND_DIVISION, told)});
  return told;
}
