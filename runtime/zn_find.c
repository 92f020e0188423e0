/* zn_find.c: finds things of a book by name, and businesses by day, and tells their names and the book's own. May assume a verified book; ids and
 * lengths are the caller's and are checked. */
#include "zn_core.h"

uint64_t zn_digest(const struct zn_book *book) {
  uint64_t whole = zn_book_record(book)->whole;
  return whole ? whole : book->header.digest;
}

const char *zn_book_id(const struct zn_book *book) { return zn_string_at(book, zn_book_record(book)->id); }

const char *zn_book_title(const struct zn_book *book, zn_language language) {
  return zn_text_at(book, zn_book_record(book)->title, language);
}

int32_t zn_book_offset(const struct zn_book *book) { return zn_book_record(book)->offset_minutes; }

uint32_t zn_language_count(const struct zn_book *book) { return book->header.language_count; }

const char *zn_language_tag(const struct zn_book *book, zn_language language) {
  return language < zn_language_count(book) ? zn_string_at(book, zn_language_at(book, language)->tag) : "";
}

static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c; }

/* Whether the first `length` characters are the same, case apart. */
static int tags_agree(const char *one, const char *other, size_t length) {
  for (size_t i = 0; i < length; i++)
    if (lower(one[i]) != lower(other[i])) return 0;
  return 1;
}

static size_t primary_length(const char *tag, size_t length) {
  size_t at = 0;
  while (at < length && tag[at] != '-' && tag[at] != '_') at++;
  return at;
}

zn_language zn_language_find(const struct zn_book *book, const char *tag, size_t length) {
  size_t primary = primary_length(tag, length);
  zn_language count = zn_language_count(book), related = count;
  for (zn_language language = 0; language < count; language++) {
    const char *own = zn_language_tag(book, language);
    size_t own_length = strlen(own);
    if (own_length == length && tags_agree(own, tag, length)) return language;
    if (related == count && primary && primary_length(own, own_length) == primary && tags_agree(own, tag, primary)) related = language;
  }
  return related < count ? related : 0;
}

uint32_t zn_count(const struct zn_book *book, enum zn_kind kind) { return zn_named_count(book, kind); }

uint32_t zn_find(const struct zn_book *book, enum zn_kind kind, const char *id, size_t length) {
  uint32_t mask = zn_record_count(book, ZN_SECTION_NAMES) - 1, hash = zn_name_hash(kind, id, length);
  for (uint32_t at = hash & mask;; at = (at + 1) & mask) {
    const struct zn_image_name *name = zn_name_at(book, at);
    if (!name->string) return 0;
    if (name->hash == hash && name->kind == kind && name->length == length && zn_same(zn_string_at(book, name->string), id, length))
      return name->thing;
  }
}

/* The first two fields of every named thing. */
static const struct zn_image_thing *thing_at(const struct zn_book *book, uint32_t kind, uint32_t thing) {
  enum zn_section section = zn_kind_section(kind);
  return section && thing < zn_record_count(book, section) ? zn_record_at(book, section, thing) : NULL;
}

const char *zn_id(const struct zn_book *book, enum zn_kind kind, uint32_t thing) {
  const struct zn_image_thing *found = thing_at(book, kind, thing);
  return found ? zn_string_at(book, found->id) : "";
}

const char *zn_name(const struct zn_book *book, enum zn_kind kind, uint32_t thing, zn_language language) {
  if (kind == ZN_KIND_OFFICE)
    return thing < zn_record_count(book, ZN_SECTION_OFFICES) ? zn_text_at(book, zn_office_at(book, thing)->name, language) : "";
  const struct zn_image_thing *found = thing_at(book, kind, thing);
  return found ? zn_text_at(book, found->name, language) : "";
}

/* --- values of facts --- */

static const struct zn_image_thing *value_at(const struct zn_book *book, zn_fact fact, uint32_t number) {
  static const struct zn_image_thing none;
  if (fact >= zn_record_count(book, ZN_SECTION_FACTS) || number - 1 >= zn_fact_at(book, fact)->value_count) return &none;
  return zn_value_at(book, zn_fact_at(book, fact)->value_first + number - 1);
}

const char *zn_value_id(const struct zn_book *book, zn_fact fact, uint32_t number) {
  return zn_string_at(book, value_at(book, fact, number)->id);
}

const char *zn_value_name(const struct zn_book *book, zn_fact fact, uint32_t number, zn_language language) {
  return zn_text_at(book, value_at(book, fact, number)->name, language);
}

uint32_t zn_value_find(const struct zn_book *book, zn_fact fact, const char *id, size_t length) {
  uint32_t count = fact < zn_record_count(book, ZN_SECTION_FACTS) ? zn_fact_at(book, fact)->value_count : 0;
  for (uint32_t number = 1; number <= count; number++) {
    const char *own = zn_value_id(book, fact, number);
    if (strlen(own) == length && memcmp(own, id, length) == 0) return number;
  }
  return 0;
}

/* --- versions of businesses --- */

static zn_day start_of(const struct zn_image_business *version) { return version->from ? version->from : version->seen; }

zn_business zn_version_of(const struct zn_book *book, zn_business business, zn_day day, uint32_t *is_uncertain) {
  const struct zn_image_business *version = zn_business_at(book, business);
  for (; version->next_version && start_of(zn_business_at(book, version->next_version)) <= day; version = zn_business_at(book, business))
    business = version->next_version;
  zn_day start = start_of(version), until = version->until;
  const struct zn_image_business *next = zn_business_at(book, version->next_version);
  *is_uncertain = !until && version->next_version && !next->from && day > start;
  return day >= start && (!until || day <= until) ? business : 0;
}
