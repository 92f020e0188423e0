/* zn_verify.c: verifies the strings, the texts, the names and the records of an image that stand for themselves. May assume that the
 * sections lie within the image and begin with their dummies. */
#include "zn_verify.h"

/* --- strings --- */

static const uint64_t ascii_bits = UINT64_C(0x8080808080808080);

/* Whether the word begins with two characters of three bytes whose first byte needs no look at the second (not E0, not ED). */
static inline int three_byte_pair(uint64_t word) {
  return (word & UINT64_C(0x0000C0C0F0C0C0F0)) == UINT64_C(0x00008080E08080E0) &&
         !((0x2001u >> (word & 15) | 0x2001u >> (word >> 24 & 15)) & 1);
}

/* Bytes of the character that begins at `bytes`; 0 when there is no well-formed one (Unicode, table 3-7). */
static uint32_t character_length(const unsigned char *bytes, size_t left) {
  uint32_t lead = bytes[0], length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (length == 1) return 1;
  if (lead < 0xC2 || lead > 0xF4 || left < length) return 0;
  uint32_t low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80, high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (bytes[1] < low || bytes[1] > high) return 0;
  for (uint32_t i = 2; i < length; i++)
    if ((bytes[i] & 0xC0) != 0x80) return 0;
  return length;
}

static int utf8_ok(const char *bytes, size_t size) {
  size_t at = 0;
  while (at < size) {
    if (size - at >= 8) {
      uint64_t word = zn_load64(bytes + at);
      if (!(word & ascii_bits)) {
        at += 8;
        continue;
      }
      if (three_byte_pair(word)) {
        at += 6;
        continue;
      }
    }
    uint32_t length = character_length((const unsigned char *)bytes + at, size - at);
    if (!length) return 0;
    at += length;
  }
  return 1;
}

int zn_verify_strings(const struct zn_check *check) {
  if (check->pool[check->pool_size - 1] || !utf8_ok(check->pool, check->pool_size)) return 0;
  const zn_string *strings = zn_record_at(check->book, ZN_SECTION_TEXTS, 0);
  uint64_t count = (uint64_t)check->text_count * check->book->header.language_count;
  int ok = 1;
  for (uint64_t i = 0; i < count; i++) ok &= zn_string_ok(check, strings[i]);
  return ok;
}

/* --- names --- */

/* Finds the slot of a thing as zn_find would; null when zn_find would not come upon it. `probes` is what may still be looked at. */
static const struct zn_image_name *name_slot(const struct zn_check *check, uint32_t kind, zn_string id, uint64_t *probes) {
  const char *bytes = check->pool + id;
  size_t length = strlen(bytes);
  uint32_t mask = check->count[ZN_SECTION_NAMES] - 1, hash = zn_name_hash(kind, bytes, length);
  for (uint32_t at = hash & mask; *probes; at = (at + 1) & mask, --*probes) {
    const struct zn_image_name *name = zn_name_at(check->book, at);
    if (!name->string) return NULL;
    if (name->string == id && name->kind == kind) return name->hash == hash && name->length == length ? name : NULL;
  }
  return NULL;
}

/* Counts in `things` those that are found. An excerpt may leave divisions without a code, and so without a name. */
static int names_found(const struct zn_check *check, uint32_t kind, uint64_t *probes, uint64_t *things) {
  enum zn_section section = zn_kind_section(kind);
  for (uint32_t thing = 1; thing <= zn_named_count(check->book, kind); thing++) {
    zn_string id = *(const zn_string *)zn_record_at(check->book, section, thing);
    if (!id && kind == ZN_KIND_DIVISION && zn_book_record(check->book)->whole) continue;
    if (!zn_string_ok(check, id) || !id) return 0;
    const struct zn_image_name *name = name_slot(check, kind, id, probes);
    if (!name || name->thing != thing) return 0;
    ++*things;
  }
  return 1;
}

/* As many slots are taken as there are things, each of which was found in one of its own; the free ones are all zero. */
int zn_verify_names(const struct zn_check *check) {
  uint32_t slots = check->count[ZN_SECTION_NAMES];
  uint64_t things = 0, taken = 0, probes = 4 * (uint64_t)slots + 64;
  if ((slots & (slots - 1)) || slots < 2) return 0;
  for (uint32_t at = 0; at < slots; at++) {
    const struct zn_image_name *name = zn_name_at(check->book, at);
    taken += name->string != 0;
    if (!name->string && (name->hash | name->kind | name->length | name->thing)) return 0;
  }
  for (uint32_t kind = 1; kind < ZN_KIND_COUNT; kind++)
    if (!names_found(check, kind, &probes, &things)) return 0;
  return taken == things && things * 2 <= slots;
}

/* --- records --- */

static int thing_ok(struct zn_check *check, const void *record, uint32_t index) {
  const struct zn_image_thing *thing = record;
  (void)index;
  return zn_string_ok(check, thing->id) & zn_text_ok(check, thing->name);
}

static int mark_ok(struct zn_check *check, const void *record, uint32_t index) {
  const struct zn_image_mark *mark = record;
  return thing_ok(check, record, index) & zn_given_ok(check, ZN_SECTION_PARTIES, mark->by);
}

static int document_ok(struct zn_check *check, const void *record, uint32_t index) {
  const struct zn_image_document *document = record;
  int formless = document->kind == ZN_OBJECT || document->kind == ZN_DATA;
  return thing_ok(check, record, index) & (document->kind - 1 < ZN_DOCUMENT_KIND_COUNT - 1) & (document->form < ZN_FORM_COUNT) &
         !(formless && document->form) & zn_text_ok(check, document->unit);
}

static int demand_ok(struct zn_check *check, const void *record, uint32_t index) {
  const struct zn_image_requirement_mark *demand = record;
  (void)index;
  return zn_given_ok(check, ZN_SECTION_MARKS, demand->mark) & zn_given_ok(check, ZN_SECTION_PARTIES, demand->by) &
         zn_index_ok(check, ZN_SECTION_PROGRAMS, demand->guard) & zn_text_ok(check, demand->condition);
}

static int notice_ok(struct zn_check *check, const void *record, uint32_t index) {
  const struct zn_image_notice *notice = record;
  (void)index;
  return zn_text_ok(check, notice->text) & zn_text_ok(check, notice->warning) & zn_string_ok(check, notice->password) &
         zn_run_ok(check, ZN_SECTION_PHONES, notice->phone_first, notice->phone_count);
}

static int phone_ok(struct zn_check *check, const void *record, uint32_t index) {
  const struct zn_image_phone *phone = record;
  (void)index;
  if (!zn_walk_ok(check, ZN_SECTION_LISTS, phone->read_first, phone->read_count)) return 0;
  int ok = zn_string_ok(check, phone->printed);
  for (uint32_t i = 0; i < phone->read_count; i++) ok &= zn_string_ok(check, *zn_list_at(check->book, phone->read_first + i));
  return ok;
}

static int message_ok(struct zn_check *check, const void *record, uint32_t index) {
  (void)index;
  return zn_text_ok(check, *(const zn_text *)record);
}

static int languages_ok(const struct zn_check *check) {
  int ok = check->count[ZN_SECTION_LANGUAGES] == check->book->header.language_count;
  for (uint32_t i = 0; ok && i < check->count[ZN_SECTION_LANGUAGES]; i++) ok = zn_string_ok(check, zn_language_at(check->book, i)->tag);
  return ok;
}

/* Capacities only have to be within reason: what is written is counted against the caller's room anyway. */
static int book_ok(const struct zn_check *check) {
  const struct zn_image_book *book = zn_book_record(check->book);
  uint64_t answer = ZN_PLANS_MAX * (uint64_t)check->count[ZN_SECTION_REQUIREMENTS];
  return check->count[ZN_SECTION_BOOK] == 1 && zn_string_ok(check, book->id) && zn_text_ok(check, book->title) &&
         zn_text_ok(check, book->publisher) && book->offset_minutes >= -24 * 60 && book->offset_minutes <= 24 * 60 &&
         zn_run_ok(check, ZN_SECTION_NOTICES, book->notice_first, book->notice_count) && book->answer_findings <= answer &&
         book->answer_lists <= answer + ZN_PLANS_MAX && book->work_choices - 1 < ZN_CHOICES_MAX && book->work_points <= 1 &&
         zn_index_ok(check, ZN_SECTION_BUSINESSES, book->business_count);
}

int zn_verify_records(struct zn_check *check) {
  return check->count[ZN_SECTION_MARKS] <= 64 && check->count[ZN_SECTION_SPECS] <= 64 && check->count[ZN_SECTION_PARTIES] > 1 &&
         check->count[ZN_SECTION_MESSAGES] == ZN_MESSAGE_COUNT && book_ok(check) && languages_ok(check) &&
         zn_verify_every(check, ZN_SECTION_CHANNELS, thing_ok) && zn_verify_every(check, ZN_SECTION_PARTIES, thing_ok) &&
         zn_verify_every(check, ZN_SECTION_SPECS, thing_ok) &&
         zn_verify_every(check, ZN_SECTION_MARKS, mark_ok) && zn_verify_every(check, ZN_SECTION_DOCUMENTS, document_ok) &&
         zn_verify_every(check, ZN_SECTION_REQUIREMENT_MARKS, demand_ok) && zn_verify_every(check, ZN_SECTION_NOTICES, notice_ok) &&
         zn_verify_every(check, ZN_SECTION_PHONES, phone_ok) &&
         zn_verify_every(check, ZN_SECTION_MESSAGES, message_ok);
}

/* --- the whole --- */

/* Every section begins with a record of zeros, which is what index 0 leads to; the tables that are no list of things have none. */
static int dummies_ok(const struct zn_book *book) {
  for (uint32_t kind = 1; kind < ZN_SECTION_COUNT; kind++) {
    const struct zn_image_section *section = zn_section_at(book, (enum zn_section)kind);
    if (!section->count) return 0;
    if (kind == ZN_SECTION_BOOK || kind == ZN_SECTION_NAMES || kind == ZN_SECTION_LANGUAGES) continue;
    if (kind == ZN_SECTION_PLACE_KEYS || kind == ZN_SECTION_PLACE_STARTS || kind == ZN_SECTION_VARIANTS) continue;
    const char *record = (const char *)book + section->offset;
    for (uint32_t i = 0; i < section->record_size; i++)
      if (record[i]) return 0;
  }
  return 1;
}

static int values_ok(const struct zn_book *book) {
  struct zn_check check = {.book = book, .elements_left = book->header.length};
  for (uint32_t kind = 1; kind < ZN_SECTION_COUNT; kind++) check.count[kind] = zn_record_count(book, (enum zn_section)kind);
  check.pool = zn_string_at(book, 0);
  check.pool_size = check.count[ZN_SECTION_STRINGS];
  check.text_count = check.count[ZN_SECTION_TEXTS];
  return zn_verify_strings(&check) && zn_verify_records(&check) && zn_verify_numbers(&check) && zn_verify_terms(&check) &&
         zn_verify_places(&check) && zn_verify_businesses(&check) && zn_verify_renewals(&check) && zn_verify_names(&check);
}

int zn_verify(const struct zn_book *book) { return dummies_ok(book) && values_ok(book); }
