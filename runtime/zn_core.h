/* zn_core.h: what the files of the core share: the way from a book to its records. May assume that zn_open has verified the book, so
 * nothing here checks; ids that a caller gives are checked where they come in. */
#ifndef ZN_CORE_H
#define ZN_CORE_H

#include "zn_image.h"

/* The core needs these four and nothing else; without a hosted library they are the host's to give. */
#if __STDC_HOSTED__
#include <string.h>
#else
void *memcpy(void *restrict to, const void *restrict from, size_t size);
void *memset(void *to, int byte, size_t size);
int memcmp(const void *one, const void *other, size_t size);
size_t strlen(const char *string);
#endif

/* X(code): the values of closed enums as texts call them, in the order of enum zn_form, zn_verdict and zn_reason, from 1. */
#define ZN_FORM_CODES(X) X("original") X("certified-copy") X("photocopy") X("electronic")
#define ZN_VERDICT_CODES(X) X("ineligible") X("unsatisfied") X("undetermined") X("satisfied")
#define ZN_REASON_CODES(X)                                                                                                                 \
  X("too-old") X("too-new") X("expires-too-soon") X("expires-too-late") X("undated") X("not-same-day") X("unmarked") X("wrong-maker")      \
  X("wrong-spec") X("wrong-owner") X("wrong-form") X("too-few") X("missing") X("not-done")

static inline uint32_t zn_bits_in(uint64_t bits) {
  uint32_t count = 0;
  for (; bits; bits &= bits - 1) count++;
  return count;
}

/* Place of the lowest bit; there has to be one. */
static inline uint32_t zn_lowest_bit(uint64_t bits) {
#if defined(__GNUC__)
  return (uint32_t)__builtin_ctzll(bits);
#else
  uint32_t at = 0;
  while (!(bits >> at & 1)) at++;
  return at;
#endif
}

/* Whether two names of equal length are the same. Without a call and mostly without branches, since names are short: three words that
 * overlap cover up to 24 bytes, two halves of a word up to 8. */
static inline uint32_t zn_same(const char *one, const char *other, size_t length) {
  uint32_t first, others_first, last, others_last;
  if (length - 8 <= 16) {
    size_t middle = (length - 8) / 2;
    return ((zn_load64(one) ^ zn_load64(other)) | (zn_load64(one + middle) ^ zn_load64(other + middle)) |
            (zn_load64(one + length - 8) ^ zn_load64(other + length - 8))) == 0;
  }
  if (length - 4 > 3) return memcmp(one, other, length) == 0;
  memcpy(&first, one, 4);
  memcpy(&others_first, other, 4);
  memcpy(&last, one + length - 4, 4);
  memcpy(&others_last, other + length - 4, 4);
  return ((first ^ others_first) | (last ^ others_last)) == 0;
}

struct zn_book {
  struct zn_image_header header;
};

static inline const struct zn_image_section *zn_section_at(const struct zn_book *book, enum zn_section section) {
  return (const struct zn_image_section *)(book + 1) + (section - 1);
}

static inline const void *zn_record_at(const struct zn_book *book, enum zn_section section, uint32_t index) {
  const struct zn_image_section *entry = zn_section_at(book, section);
  return (const char *)book + entry->offset + (size_t)index * entry->record_size;
}

static inline uint32_t zn_record_count(const struct zn_book *book, enum zn_section section) {
  return zn_section_at(book, section)->count;
}

#define ZN_RECORD(name, section, type) \
  static inline const type *name(const struct zn_book *book, uint32_t index) { return zn_record_at(book, section, index); }
ZN_RECORD(zn_name_at, ZN_SECTION_NAMES, struct zn_image_name)
ZN_RECORD(zn_language_at, ZN_SECTION_LANGUAGES, struct zn_image_language)
ZN_RECORD(zn_mark_at, ZN_SECTION_MARKS, struct zn_image_mark)
ZN_RECORD(zn_document_at, ZN_SECTION_DOCUMENTS, struct zn_image_document)
ZN_RECORD(zn_business_at, ZN_SECTION_BUSINESSES, struct zn_image_business)
ZN_RECORD(zn_requirement_at, ZN_SECTION_REQUIREMENTS, struct zn_image_requirement)
ZN_RECORD(zn_requirement_mark_at, ZN_SECTION_REQUIREMENT_MARKS, struct zn_image_requirement_mark)
ZN_RECORD(zn_cell_at, ZN_SECTION_CELLS, struct zn_image_cell)
ZN_RECORD(zn_step_at, ZN_SECTION_STEPS, struct zn_image_step)
ZN_RECORD(zn_notice_at, ZN_SECTION_NOTICES, struct zn_image_notice)
ZN_RECORD(zn_division_at, ZN_SECTION_DIVISIONS, struct zn_image_division)
ZN_RECORD(zn_office_at, ZN_SECTION_OFFICES, struct zn_image_office)
ZN_RECORD(zn_counter_at, ZN_SECTION_COUNTERS, struct zn_image_counter)
ZN_RECORD(zn_phone_at, ZN_SECTION_PHONES, struct zn_image_phone)
ZN_RECORD(zn_numbering_at, ZN_SECTION_NUMBERING, struct zn_image_numbering)
ZN_RECORD(zn_number_rule_at, ZN_SECTION_NUMBER_RULES, struct zn_image_number_rule)
ZN_RECORD(zn_number_node_at, ZN_SECTION_NUMBER_NODES, struct zn_image_number_node)
ZN_RECORD(zn_number_word_at, ZN_SECTION_NUMBER_WORDS, struct zn_image_number_word)
ZN_RECORD(zn_pattern_at, ZN_SECTION_PATTERNS, struct zn_image_pattern)
ZN_RECORD(zn_fact_at, ZN_SECTION_FACTS, struct zn_image_fact)
ZN_RECORD(zn_value_at, ZN_SECTION_VALUES, struct zn_image_thing)
ZN_RECORD(zn_program_at, ZN_SECTION_PROGRAMS, struct zn_image_program)
ZN_RECORD(zn_code_at, ZN_SECTION_CODE, struct zn_image_code)
ZN_RECORD(zn_day_at, ZN_SECTION_DAYS, struct zn_image_day)
ZN_RECORD(zn_count_at, ZN_SECTION_COUNTS, struct zn_image_count)
ZN_RECORD(zn_cap_at, ZN_SECTION_CAPS, struct zn_image_cap)
ZN_RECORD(zn_eligible_at, ZN_SECTION_ELIGIBLES, struct zn_image_eligible)
ZN_RECORD(zn_fee_at, ZN_SECTION_FEES, struct zn_image_fee)
ZN_RECORD(zn_fee_line_at, ZN_SECTION_FEE_LINES, struct zn_image_fee_line)
ZN_RECORD(zn_fee_factor_at, ZN_SECTION_FEE_FACTORS, struct zn_image_fee_factor)
ZN_RECORD(zn_exemption_at, ZN_SECTION_EXEMPTIONS, struct zn_image_exemption)
ZN_RECORD(zn_offer_at, ZN_SECTION_OFFERS, struct zn_image_offer)
ZN_RECORD(zn_result_at, ZN_SECTION_RESULTS, struct zn_image_result)
ZN_RECORD(zn_renewal_at, ZN_SECTION_RENEWALS, struct zn_image_renewal)
ZN_RECORD(zn_advice_at, ZN_SECTION_ADVICE, struct zn_image_advice)
ZN_RECORD(zn_place_name_at, ZN_SECTION_PLACE_NAMES, struct zn_image_place_name)
ZN_RECORD(zn_place_meaning_at, ZN_SECTION_PLACE_MEANINGS, struct zn_image_place_meaning)
ZN_RECORD(zn_place_key_at, ZN_SECTION_PLACE_KEYS, struct zn_image_place_key)
ZN_RECORD(zn_place_slip_at, ZN_SECTION_PLACE_SLIPS, struct zn_image_place_slip)
ZN_RECORD(zn_variant_at, ZN_SECTION_VARIANTS, struct zn_image_variant)
ZN_RECORD(zn_sound_at, ZN_SECTION_SOUNDS, struct zn_image_sound)
ZN_RECORD(zn_road_at, ZN_SECTION_ROADS, struct zn_image_road)
ZN_RECORD(zn_hours_at, ZN_SECTION_HOURS, struct zn_image_hours)
ZN_RECORD(zn_network_at, ZN_SECTION_NETWORKS, struct zn_image_network)
ZN_RECORD(zn_network_row_at, ZN_SECTION_NETWORK_ROWS, struct zn_image_network_row)
ZN_RECORD(zn_desk_at, ZN_SECTION_DESKS, struct zn_image_desk)
ZN_RECORD(zn_sphere_point_at, ZN_SECTION_SPHERE_POINTS, struct zn_image_sphere_point)
ZN_RECORD(zn_sphere_node_at, ZN_SECTION_SPHERE_NODES, struct zn_image_sphere_node)
#undef ZN_RECORD

/* The elements of lists follow one another in every format. */
static inline const uint32_t *zn_list_at(const struct zn_book *book, uint32_t index) {
  return (const uint32_t *)(const void *)((const char *)book + zn_section_at(book, ZN_SECTION_LISTS)->offset) + index;
}

/* What may begin with a letter: ZN_START_*. */
static inline uint32_t zn_starts_at(const struct zn_book *book, uint32_t letter) {
  const uint32_t *starts = (const uint32_t *)(const void *)((const char *)book + zn_section_at(book, ZN_SECTION_PLACE_STARTS)->offset);
  uint32_t slot = zn_start_slot(letter);
  return starts[slot / 4] >> slot % 4 * 8 & 0xFF;
}

static inline const struct zn_image_book *zn_book_record(const struct zn_book *book) { return zn_record_at(book, ZN_SECTION_BOOK, 0); }

static inline const char *zn_string_at(const struct zn_book *book, zn_string string) {
  return (const char *)book + zn_section_at(book, ZN_SECTION_STRINGS)->offset + string;
}

/* The text in a language; a language that the book has not is its first. */
static inline const char *zn_text_at(const struct zn_book *book, zn_text text, zn_language language) {
  const zn_string *strings = zn_record_at(book, ZN_SECTION_TEXTS, text);
  return zn_string_at(book, strings[language < book->header.language_count ? language : 0]);
}

/* The template of a message. */
static inline const char *zn_message_at(const struct zn_book *book, enum zn_message message, zn_language language) {
  return zn_text_at(book, *(const zn_text *)zn_record_at(book, ZN_SECTION_MESSAGES, message), language);
}

/* The sections of the kinds of named things, in which a record begins with its id and its name; 0 for what is no kind. */
static inline enum zn_section zn_kind_section(uint32_t kind) {
  static const uint8_t sections[ZN_KIND_COUNT] = {
      [ZN_KIND_CHANNEL] = ZN_SECTION_CHANNELS, [ZN_KIND_PARTY] = ZN_SECTION_PARTIES, [ZN_KIND_MARK] = ZN_SECTION_MARKS,
      [ZN_KIND_SPEC] = ZN_SECTION_SPECS, [ZN_KIND_DOCUMENT] = ZN_SECTION_DOCUMENTS, [ZN_KIND_BUSINESS] = ZN_SECTION_BUSINESSES,
      [ZN_KIND_OFFICE] = ZN_SECTION_OFFICES, [ZN_KIND_DIVISION] = ZN_SECTION_DIVISIONS, [ZN_KIND_FACT] = ZN_SECTION_FACTS,
      [ZN_KIND_PATTERN] = ZN_SECTION_PATTERNS,
      [ZN_KIND_RENEWAL] = ZN_SECTION_RENEWALS, [ZN_KIND_ISSUER] = ZN_SECTION_ISSUERS};
  return kind < ZN_KIND_COUNT ? (enum zn_section)sections[kind] : ZN_SECTION_NONE;
}

/* How many things of a kind have names: later versions of businesses have none of their own. */
static inline uint32_t zn_named_count(const struct zn_book *book, uint32_t kind) {
  if (kind == ZN_KIND_BUSINESS) return zn_book_record(book)->business_count;
  enum zn_section section = zn_kind_section(kind);
  return section ? zn_record_count(book, section) - 1 : 0;
}

/* Whether a value may be said of a fact: of ages and derived facts none. */
int zn_fact_value_ok(const struct zn_book *book, const struct zn_image_fact *fact, int64_t value);
/* The form that is asked, where not every form will do; 0: none. */
static inline uint32_t zn_form_asked(const struct zn_image_requirement *requirement) {
  const uint32_t every = (1u << ZN_FORM_COUNT) - 2u;
  return requirement->forms && requirement->forms != every ? zn_lowest_bit(requirement->forms) : 0;
}

/* Whether a channel is open on a day. */
static inline int zn_offer_open(const struct zn_image_offer *offer, zn_day day) {
  return day >= offer->from && day >= offer->seen && (!offer->until || day <= offer->until);
}

/* The version of a named business that is in force on a day, 0 for none: the latest that has begun, unless it has ended. One that the source was
 * `seen` to print begins on that day, for all that is known; what came before it may have ended earlier, which makes an answer from it uncertain. */
zn_business zn_version_of(const struct zn_book *book, zn_business business, zn_day day, uint32_t *is_uncertain);

#endif
