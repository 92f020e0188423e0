/* test_runtime_open.c: images that are damaged, of another format or edition, and images whose digest is right but whose content is not:
 * each is refused, with its reason. The sound ones answer by name. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "image_builder.h"

/* A book with a record in every section. */
static struct builder *whole_book(void) {
  struct builder *b = builder_new();
  zn_text text = builder_text(b, "\xE4\xB8\xAD\xE6\x96\x87 text");
  zn_string string = builder_string(b, "string");
  builder_channel(b, "counter");
  zn_mark seal = builder_mark(b, "seal", builder_party(b, "office"));
  builder_spec(b, "colour");
  zn_document paper = builder_document(b, "paper", ZN_PAPER, ZN_FORM_ORIGINAL),
              object = builder_document(b, "object", ZN_OBJECT, ZN_FORM_UNSAID);
  builder_add(b, ZN_SECTION_DIVISIONS, &(struct zn_image_division){.code = builder_string(b, "65"), .name = text, .parent = 0});
  builder_add(b, ZN_SECTION_DIVISIONS, &(struct zn_image_division){.code = builder_string(b, "6501"), .name = text, .parent = 1});
  builder_add(b, ZN_SECTION_PHONES, &(struct zn_image_phone){string, builder_add(b, ZN_SECTION_LISTS, &string), 1});
  builder_add(b, ZN_SECTION_COUNTERS,
              &(struct zn_image_counter){.id = string, .address = text, .contact = string, .hours = text, .phone_first = 1, .phone_count = 1});
  builder_add(
      b, ZN_SECTION_OFFICES,
      &(struct zn_image_office){.id = builder_string(b, "first"), .name = text, .division = 2, .counter_first = 1, .counter_count = 1});
  builder_add(b, ZN_SECTION_PATTERNS, &(struct zn_image_pattern){builder_string(b, "code"), text, string, ZN_CHECK_LUHN});
  builder_add(b, ZN_SECTION_NUMBER_WORDS, &(struct zn_image_number_word){string, ZN_WORD_NONE});
  builder_add(b, ZN_SECTION_HOURS, &(struct zn_image_hours){.days = 31, .from = 540, .until = 1080});
  builder_add(b, ZN_SECTION_PLACE_NAMES, &(struct zn_image_place_name){.name = string, .meaning_first = 1, .length = 6, .meaning_count = 1});
  builder_add(b, ZN_SECTION_PLACE_MEANINGS, &(struct zn_image_place_meaning){.division = 2, .how = ZN_HOW_FULL});
  builder_add(b, ZN_SECTION_PLACE_KEYS, &(struct zn_image_place_key){.first = 1, .count = 1});
  builder_add(b, ZN_SECTION_PLACE_SLIPS, &(struct zn_image_place_slip){.letter = 's', .name = 1});
  builder_add(b, ZN_SECTION_VARIANTS, &(struct zn_image_variant){.letter = 0x9F4A, .meant = 0x9F50});
  builder_add(b, ZN_SECTION_SOUNDS, &(struct zn_image_sound){.letter = 0x4E00, .sound = 1});
  builder_add(b, ZN_SECTION_ROADS, &(struct zn_image_road){.to = 1, .km = 10, .name = text});
  builder_add(b, ZN_SECTION_NETWORKS, &(struct zn_image_network){.id = string, .row_first = 1, .row_count = 1});
  builder_add(b, ZN_SECTION_NETWORK_ROWS, &(struct zn_image_network_row){.desk_first = 1, .desk_count = 1});
  builder_add(b, ZN_SECTION_DESKS, &(struct zn_image_desk){.office = 1, .counter = 1});
  builder_add(b, ZN_SECTION_SPHERE_POINTS, &(struct zn_image_sphere_point){.x = ZN_SPHERE_ONE, .office = 1});
  builder_add(b, ZN_SECTION_NOTICES, &(struct zn_image_notice){text, text, string, 1, 1});
  builder_fact(b, "kind", (struct zn_image_fact){.type = ZN_FACT_ENUM, .value_count = 2});
  zn_issuer issuer = builder_add(b, ZN_SECTION_ISSUERS, &(struct zn_image_thing){builder_string(b, "Some CA"), text});
  builder_add(b, ZN_SECTION_ADVICE, &(struct zn_image_advice){ZN_FAULT(ZN_RENEW_TOO_LATE), text, 1});
  builder_add(b, ZN_SECTION_RENEWALS,
              &(struct zn_image_renewal){.id = builder_string(b, "renew"), .title = text, .channel = 1, .flags = ZN_RENEWAL_ISSUERS_STATED,
                                         .issuer_first = builder_add(b, ZN_SECTION_LISTS, &issuer), .issuer_count = 1,
                                         .advice_first = 1, .advice_count = 1});
  zn_business simple = builder_business(b, "simple", 0, 0);
  builder_group(b, NULL, ZN_REQUIRE_ALL, 0);
  builder_leaf(b, (struct builder_leaf){.id = "simple/paper", .documents = {paper}, .forms = 2, .marks = {{seal, 0, 0, 0}}});
  builder_leaf(b, (struct builder_leaf){.id = "simple/object", .documents = {object}});
  builder_end(b);
  builder_business(b, "choice", 1, 2);
  builder_group(b, "choice/any", ZN_REQUIRE_ANY, 0);
  builder_leaf(b, (struct builder_leaf){.id = "choice/paper", .documents = {paper, object}, .specs = 2});
  builder_not_stated(b, "choice/not-stated");
  builder_end(b);
  struct zn_image_business *record = builder_record(b, ZN_SECTION_BUSINESSES, simple);
  record->step_first = builder_add(b, ZN_SECTION_STEPS, &(struct zn_image_step){.kind = ZN_STEP_ANY, .end = 3, .text = text});
  builder_add(b, ZN_SECTION_STEPS, &(struct zn_image_step){.kind = ZN_STEP_DO, .end = 3, .depth = 1, .text = text, .link = string});
  record->step_count = 2;
  record->notice_first = record->notice_count = 1;
  return b;
}

static enum zn_status open_status(void *image, size_t length) {
  const struct zn_book *book = image;
  enum zn_status status = zn_open(image, length, &book);
  if (status) assert_null(book);
  return status;
}

static void sound(void **state) {
  size_t length;
  void *image = builder_image(whole_book(), &length);
  const struct zn_book *book;
  (void)state;
  assert_int_equal(zn_open(image, length, &book), ZN_OK);
  assert_ptr_equal(book, image);
  assert_int_equal(zn_open_expect(image, length, zn_digest(book), &book), ZN_OK);
  assert_int_equal(zn_open_expect(image, length, zn_digest(book) + 1, &book), ZN_IMAGE_FOREIGN);
  assert_null(book);
  free(image);
}

/* --- damage --- */

static void damaged(void **state) {
  size_t length;
  char *image = builder_image(whole_book(), &length), *moved = malloc(length + 16);
  (void)state;
  memcpy(moved + 1, image, length);
  assert_int_equal(open_status(moved + 1, length), ZN_IMAGE_UNALIGNED);
  for (size_t size = 0; size < length; size++) assert_int_equal(open_status(image, size), ZN_IMAGE_SHORT);
  memcpy(moved, image, length);
  memset(moved + length, 0, 16);
  assert_int_equal(open_status(moved, length + 8), ZN_IMAGE_LONG);
  for (size_t at = 0; at < length; at++) {
    image[at] = (char)(image[at] ^ 0x10);
    enum zn_status status = open_status(image, length);
    assert_true(status == ZN_IMAGE_DIGEST || (at < sizeof(struct zn_image_header) && status));
    image[at] = (char)(image[at] ^ 0x10);
  }
  memset(image, 0, length);
  assert_int_equal(open_status(image, length), ZN_IMAGE_MAGIC);
  free(image);
  free(moved);
}

/* A change within one word changes the digest, wherever and whatever it is. */
static void digest_of_words(void **state) {
  uint64_t words[64], seed = 1;
  (void)state;
  for (size_t i = 0; i < 64; i++) words[i] = seed = seed * UINT64_C(6364136223846793005) + 1442695040888963407u;
  for (uint64_t length = 64; length <= sizeof words; length += 8) {
    uint64_t digest = zn_image_digest(words, length);
    for (uint64_t word = 0; word < length / 8; word++)
      for (int bit = 0; bit < 64; bit++) {
        words[word] ^= UINT64_C(1) << bit;
        assert_true((zn_image_digest(words, length) == digest) == (word == offsetof(struct zn_image_header, digest) / 8));
        words[word] ^= UINT64_C(1) << bit;
      }
  }
}

/* --- a right digest over wrong content --- */

static void header_wrong(void **state) {
  static const struct { size_t at; uint32_t value; enum zn_status status; } cases[] = {
      {offsetof(struct zn_image_header, format), 2, ZN_IMAGE_FORMAT},
      {offsetof(struct zn_image_header, header_size), 56, ZN_IMAGE_FORMAT},
      {offsetof(struct zn_image_header, section_record), 32, ZN_IMAGE_FORMAT},
      {offsetof(struct zn_image_header, reserved), 1, ZN_IMAGE_FORMAT},
      {offsetof(struct zn_image_header, section_count), ZN_SECTION_COUNT - 2, ZN_IMAGE_SECTION},
      {offsetof(struct zn_image_header, section_count), UINT32_MAX, ZN_IMAGE_SECTION},
      {offsetof(struct zn_image_header, language_count), 0, ZN_IMAGE_VALUE},
      {offsetof(struct zn_image_header, language_count), 9, ZN_IMAGE_VALUE},
      {offsetof(struct zn_image_header, language_count), 2, ZN_IMAGE_SECTION}};
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    size_t length;
    char *image = builder_image(whole_book(), &length);
    memcpy(image + cases[i].at, &cases[i].value, 4);
    builder_seal(image);
    if (open_status(image, length) != cases[i].status) fail_msg("header case %zu", i);
    free(image);
  }
}

static struct zn_image_section *section_of(void *image, enum zn_section section) {
  return (struct zn_image_section *)((char *)image + sizeof(struct zn_image_header)) + section - 1;
}

static void sections_wrong(void **state) {
  (void)state;
  for (uint32_t section = 1; section < ZN_SECTION_COUNT; section++)
    for (int what = 0; what < 8; what++) {
      size_t length;
      void *image = builder_image(whole_book(), &length);
      struct zn_image_section *entry = section_of(image, (enum zn_section)section);
      switch (what) {
      case 0: entry->kind++; break;
      case 1: entry->flags = 2; break;
      case 2: entry->offset += 8; break;
      case 3: entry->offset -= 8; break;
      case 4: entry->count = UINT32_MAX; break;
      case 5: entry->record_size += 8; break;
      case 6: entry->record_size = 0; break;
      default: entry->count = 0;
      }
      builder_seal(image);
      if (open_status(image, length) != ZN_IMAGE_SECTION) fail_msg("section %u, change %d", (unsigned)section, what);
      free(image);
    }
}

/* Bytes between the sections are zero, and a section that is new must be known when it says so. */
static void sections_more(void **state) {
  size_t length;
  char *image = builder_image(whole_book(), &length);
  (void)state;
  struct zn_image_section *strings = section_of(image, ZN_SECTION_STRINGS);
  uint64_t end = strings->offset + strings->count;
  assert_true(end % 8 != 0);
  image[end] = 1;
  builder_seal(image);
  assert_int_equal(open_status(image, length), ZN_IMAGE_SECTION);
  image[end] = 0;
  for (int flags = 0; flags < 2; flags++) {
    char *longer = calloc(1, length + 24 + 8);
    size_t table = sizeof(struct zn_image_header) + (ZN_SECTION_COUNT - 1) * sizeof(struct zn_image_section);
    memcpy(longer, image, table);
    memcpy(longer + table + 24, image + table, length - table);
    struct zn_image_header *header = (void *)longer;
    header->length = length + 32;
    header->section_count++;
    for (uint32_t i = 1; i < ZN_SECTION_COUNT; i++) section_of(longer, (enum zn_section)i)->offset += 24;
    *section_of(longer, ZN_SECTION_COUNT) = (struct zn_image_section){ZN_SECTION_COUNT + 5, (uint32_t)flags, length + 24, 1, 8};
    builder_seal(longer);
    assert_int_equal(open_status(longer, length + 32), flags ? ZN_IMAGE_FORMAT : ZN_OK);
    free(longer);
  }
  free(image);
}

/* Each of these changes one number of one record to what it may not be. */
struct change {
  const char *name;
  enum zn_section section;
  uint32_t record;
  size_t at;
  uint32_t size;
  uint64_t value;
};
#define CHANGE(section, type, record, field, value)                                                                                        \
  {                                                                                                                                        \
#type "." #field " = " #value, ZN_SECTION_##section, record, offsetof(struct zn_image_##type, field),                                  \
        sizeof(((struct zn_image_##type *)0)->field), value                                                                                \
  }

static const struct change changes[] = {CHANGE(BOOK, book, 0, id, 100000),
                                        CHANGE(BOOK, book, 0, id, 3),
                                        CHANGE(BOOK, book, 0, title, 999),
                                        CHANGE(BOOK, book, 0, publisher, 999),
                                        CHANGE(BOOK, book, 0, offset_minutes, 1441),
                                        CHANGE(BOOK, book, 0, notice_count, 9),
                                        CHANGE(BOOK, book, 0, answer_findings, 100000),
                                        CHANGE(BOOK, book, 0, answer_lists, 100000),
                                        CHANGE(BOOK, book, 0, work_leaves, 1),
                                        CHANGE(BOOK, book, 0, work_choices, 0),
                                        CHANGE(BOOK, book, 0, work_choices, ZN_CHOICES_MAX + 1),
                                        CHANGE(BOOK, book, 0, work_points, 2),
                                        CHANGE(LANGUAGES, language, 0, tag, 100000),
                                        CHANGE(CHANNELS, thing, 1, id, 0),
                                        CHANGE(CHANNELS, thing, 0, id, 1),
                                        CHANGE(CHANNELS, thing, 1, name, 999),
                                        CHANGE(MARKS, mark, 1, by, 0),
                                        CHANGE(MARKS, mark, 1, by, 9),
                                        CHANGE(DOCUMENTS, document, 1, kind, 0),
                                        CHANGE(DOCUMENTS, document, 1, kind, 5),
                                        CHANGE(DOCUMENTS, document, 1, form, 5),
                                        CHANGE(DOCUMENTS, document, 2, form, 1),
                                        CHANGE(DOCUMENTS, document, 1, unit, 999),
                                        CHANGE(BUSINESSES, business, 1, flags, 4),
                                        CHANGE(BUSINESSES, business, 1, flags, 1),
                                        CHANGE(BUSINESSES, business, 1, flags, 0),
                                        CHANGE(BUSINESSES, business, 2, flags, 2),
                                        CHANGE(BUSINESSES, business, 1, from, ZN_DAY_LAST + 1),
                                        CHANGE(BUSINESSES, business, 1, until, UINT32_MAX),
                                        CHANGE(BUSINESSES, business, 1, offer_count, 1000),
                                        CHANGE(BUSINESSES, business, 1, before_count, 1000),
                                        CHANGE(BUSINESSES, business, 1, root, 2),
                                        CHANGE(BUSINESSES, business, 1, requirement_count, 2),
                                        CHANGE(BUSINESSES, business, 2, requirement_count, UINT32_MAX),
                                        CHANGE(BUSINESSES, business, 1, step_first, 2),
                                        CHANGE(BUSINESSES, business, 1, notice_first, 7),
                                        CHANGE(BUSINESSES, business, 1, source, 3),
                                        CHANGE(BUSINESSES, business, 1, cell_shift, 25),
                                        CHANGE(BUSINESSES, business, 1, cell_count, 128),
                                        CHANGE(BUSINESSES, business, 1, cell_multiplier, 0),
                                        CHANGE(BUSINESSES, business, 2, cell_multiplier, 1),
                                        CHANGE(REQUIREMENTS, requirement, 1, kind, 0),
                                        CHANGE(REQUIREMENTS, requirement, 1, kind, 1),
                                        CHANGE(REQUIREMENTS, requirement, 1, kind, ZN_REQUIRE_KIND_COUNT),
                                        CHANGE(REQUIREMENTS, requirement, 2, flags, 16),
                                        CHANGE(REQUIREMENTS, requirement, 1, flags, 1),
                                        CHANGE(REQUIREMENTS, requirement, 2, parent, 0),
                                        CHANGE(REQUIREMENTS, requirement, 2, parent, 3),
                                        CHANGE(REQUIREMENTS, requirement, 1, end, 3),
                                        CHANGE(REQUIREMENTS, requirement, 2, end, 4),
                                        CHANGE(REQUIREMENTS, requirement, 2, end, 2),
                                        CHANGE(REQUIREMENTS, requirement, 4, end, 100),
                                        CHANGE(REQUIREMENTS, requirement, 2, business, 2),
                                        CHANGE(REQUIREMENTS, requirement, 2, document_count, 0),
                                        CHANGE(REQUIREMENTS, requirement, 2, document_first, 0),
                                        CHANGE(REQUIREMENTS, requirement, 2, party, 0),
                                        CHANGE(REQUIREMENTS, requirement, 2, party, 3),
                                        CHANGE(REQUIREMENTS, requirement, 2, forms, 1),
                                        CHANGE(REQUIREMENTS, requirement, 2, forms, 32),
                                        CHANGE(REQUIREMENTS, requirement, 2, need, 0),
                                        CHANGE(REQUIREMENTS, requirement, 2, need, ZN_COPIES_MAX + 1),
                                        CHANGE(REQUIREMENTS, requirement, 2, mark_first, 0),
                                        CHANGE(REQUIREMENTS, requirement, 2, mark_count, 9),
                                        CHANGE(REQUIREMENTS, requirement, 2, age_guard, 1),
                                        CHANGE(REQUIREMENTS, requirement, 2, marks, 0),
                                        CHANGE(REQUIREMENTS, requirement, 2, specs, 2),
                                        CHANGE(REQUIREMENTS, requirement, 5, specs, 1),
                                        CHANGE(REQUIREMENTS, requirement, 3, leaf, 0),
                                        CHANGE(REQUIREMENTS, requirement, 2, label, 999),
                                        CHANGE(REQUIREMENTS, requirement, 2, text, 999),
                                        CHANGE(REQUIREMENTS, requirement, 2, source, 3),
                                        CHANGE(REQUIREMENTS, requirement, 6, need, 2),
                                        CHANGE(REQUIREMENT_MARKS, requirement_mark, 1, mark, 2),
                                        CHANGE(REQUIREMENT_MARKS, requirement_mark, 1, by, 0),
                                        CHANGE(STEPS, step, 1, kind, 0),
                                        CHANGE(STEPS, step, 1, kind, 4),
                                        CHANGE(STEPS, step, 1, end, 2),
                                        CHANGE(STEPS, step, 2, end, 4),
                                        CHANGE(STEPS, step, 2, depth, 0),
                                        CHANGE(STEPS, step, 1, text, 999),
                                        CHANGE(STEPS, step, 1, link, 3),
                                        CHANGE(STEPS, step, 1, by, 9),
                                        CHANGE(NOTICES, notice, 1, text, 999),
                                        CHANGE(NOTICES, notice, 1, password, 3),
                                        CHANGE(NOTICES, notice, 1, phone_count, 2),
                                        CHANGE(DIVISIONS, division, 1, parent, 1),
                                        CHANGE(DIVISIONS, division, 1, parent, 2),
                                        CHANGE(DIVISIONS, division, 2, parent, 9),
                                        CHANGE(DIVISIONS, division, 1, code, 0),
                                        CHANGE(OFFICES, office, 1, flags, 4),
                                        CHANGE(OFFICES, office, 1, division, 3),
                                        CHANGE(OFFICES, office, 1, counter_count, 2),
                                        CHANGE(OFFICES, office, 1, row, 3),
                                        CHANGE(COUNTERS, counter, 1, address, 999),
                                        CHANGE(COUNTERS, counter, 1, phone_first, 2),
                                        CHANGE(NUMBER_WORDS, number_word, 1, text, 0),
                                        CHANGE(NUMBER_WORDS, number_word, 1, kind, ZN_WORD_COUNT),
                                        CHANGE(DIVISIONS, division, 1, flags, 32),
                                        CHANGE(DIVISIONS, division, 1, prefecture, 9),
                                        CHANGE(DIVISIONS, division, 1, area, 3),
                                        CHANGE(DIVISIONS, division, 1, latitude, 1),
                                        CHANGE(DIVISIONS, division, 1, also_count, 999),
                                        CHANGE(DIVISIONS, division, 1, road_count, 9),
                                        CHANGE(DIVISIONS, division, 1, below_count, 999),
                                        CHANGE(DIVISIONS, division, 1, from, ZN_DAY_LAST + 1),
                                        CHANGE(OFFICES, office, 1, longitude, 1),
                                        CHANGE(OFFICES, office, 1, scope, 9),
                                        CHANGE(OFFICES, office, 1, scope_label, 999),
                                        CHANGE(OFFICES, office, 1, until, UINT32_MAX),
                                        CHANGE(COUNTERS, counter, 1, hours_count, 9),
                                        CHANGE(COUNTERS, counter, 1, channel_count, 999),
                                        CHANGE(HOURS, hours, 1, days, 128),
                                        CHANGE(HOURS, hours, 1, from, 1080),
                                        CHANGE(HOURS, hours, 1, until, 1441),
                                        CHANGE(PLACE_NAMES, place_name, 1, name, 3),
                                        CHANGE(PLACE_NAMES, place_name, 1, length, 0),
                                        CHANGE(PLACE_NAMES, place_name, 1, length, 60000),
                                        CHANGE(PLACE_NAMES, place_name, 1, shorter, 1),
                                        CHANGE(PLACE_NAMES, place_name, 1, meaning_count, 0),
                                        CHANGE(PLACE_NAMES, place_name, 1, meaning_count, 2),
                                        CHANGE(PLACE_MEANINGS, place_meaning, 1, division, 0),
                                        CHANGE(PLACE_MEANINGS, place_meaning, 1, division, 9),
                                        CHANGE(PLACE_MEANINGS, place_meaning, 1, how, 0),
                                        CHANGE(PLACE_MEANINGS, place_meaning, 1, how, ZN_HOW_PREFIX),
                                        CHANGE(PLACE_MEANINGS, place_meaning, 1, how, ZN_TERM_STREET),
                                        CHANGE(PLACE_MEANINGS, place_meaning, 1, in, 9),
                                        CHANGE(PLACE_KEYS, place_key, 1, first, 0),
                                        CHANGE(PLACE_KEYS, place_key, 1, first, 2),
                                        CHANGE(PLACE_KEYS, place_key, 1, count, 0),
                                        CHANGE(PLACE_KEYS, place_key, 0, first, 1),
                                        CHANGE(PLACE_SLIPS, place_slip, 1, name, 0),
                                        CHANGE(PLACE_SLIPS, place_slip, 1, name, 2),
                                        CHANGE(VARIANTS, variant, 1, letter, 0),
                                        CHANGE(VARIANTS, variant, 1, meant, 0x110000),
                                        CHANGE(VARIANTS, variant, 0, letter, 1),
                                        CHANGE(ROADS, road, 1, to, 0),
                                        CHANGE(ROADS, road, 1, to, 9),
                                        CHANGE(ROADS, road, 1, km, 20001),
                                        CHANGE(ROADS, road, 1, name, 999),
                                        CHANGE(NETWORKS, network, 1, id, 3),
                                        CHANGE(NETWORKS, network, 1, by, 1),
                                        CHANGE(NETWORKS, network, 1, row_count, 2),
                                        CHANGE(NETWORKS, network, 1, business_count, 999),
                                        CHANGE(NETWORKS, network, 1, office_count, 999),
                                        CHANGE(NETWORK_ROWS, network_row, 1, guard, 9),
                                        CHANGE(NETWORK_ROWS, network_row, 1, label, 999),
                                        CHANGE(NETWORK_ROWS, network_row, 1, flags, 2),
                                        CHANGE(NETWORK_ROWS, network_row, 1, desk_count, 2),
                                        CHANGE(NETWORK_ROWS, network_row, 1, business_count, 999),
                                        CHANGE(DESKS, desk, 1, office, 0),
                                        CHANGE(DESKS, desk, 1, office, 2),
                                        CHANGE(DESKS, desk, 1, counter, 2),
                                        CHANGE(SPHERE_POINTS, sphere_point, 1, x, ZN_SPHERE_ONE + 3),
                                        CHANGE(SPHERE_POINTS, sphere_point, 1, y, 0x80000000),
                                        CHANGE(SPHERE_POINTS, sphere_point, 1, office, 0),
                                        CHANGE(SPHERE_POINTS, sphere_point, 1, office, 2),
                                        CHANGE(PHONES, phone, 1, printed, 3),
                                        CHANGE(PHONES, phone, 1, read_count, 1000)};

static char *record_of(void *image, enum zn_section section, uint32_t record) {
  const struct zn_image_section *entry = section_of(image, section);
  return (char *)image + entry->offset + (size_t)record * entry->record_size;
}

static void values_wrong(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
    size_t length;
    void *image = builder_image(whole_book(), &length);
    memcpy(record_of(image, changes[i].section, changes[i].record) + changes[i].at, &changes[i].value, changes[i].size);
    builder_seal(image);
    if (open_status(image, length) != ZN_IMAGE_VALUE) fail_msg("%s: %s", changes[i].name, zn_status_code(open_status(image, length)));
    free(image);
  }
}

/* Every bit of the cells and of the names table counts. */
static void tables_wrong(void **state) {
  static const enum zn_section sections[] = {ZN_SECTION_CELLS, ZN_SECTION_NAMES};
  size_t length;
  char *image = builder_image(whole_book(), &length);
  (void)state;
  for (size_t s = 0; s < 2; s++) {
    const struct zn_image_section *entry = section_of(image, sections[s]);
    for (size_t at = entry->offset; at < entry->offset + (size_t)entry->count * entry->record_size; at++)
      for (int bit = 0; bit < 8; bit++) {
        image[at] = (char)(image[at] ^ 1 << bit);
        builder_seal(image);
        if (open_status(image, length) != ZN_IMAGE_VALUE)
          fail_msg("section %u, byte %zu, bit %d", (unsigned)sections[s], at - entry->offset, bit);
        image[at] = (char)(image[at] ^ 1 << bit);
      }
  }
  free(image);
}

/* --- UTF-8 --- */

/* Opens a book with these bytes in its pool, at every distance from the pool's start. */
static void utf8_is(const char *bytes, enum zn_status expected) {
  for (size_t before = 0; before < 9; before++) {
    char string[64] = {0};
    size_t length;
    memset(string, 'a', before);
    strcpy(string + before, bytes);
    struct builder *b = whole_book();
    builder_text(b, string);
    void *image = builder_image(b, &length);
    if (open_status(image, length) != expected) fail_msg("%zu bytes, then \"%s\"", before, bytes);
    free(image);
  }
}

static void utf8(void **state) {
  static const char *const good[] = {"\x7F",
                                     "\xC2\x80",
                                     "\xDF\xBF",
                                     "\xE0\xA0\x80",
                                     "\xED\x9F\xBF",
                                     "\xEE\x80\x80",
                                     "\xEF\xBF\xBF",
                                     "\xF0\x90\x80\x80",
                                     "\xF4\x8F\xBF\xBF",
                                     "\xE4\xB8\xAD\xE6\x96\x87\xE5\xAD\x97\xEF\xBC\x8C\xE7\xAC\xA6",
                                     "\xE0\xA4\x95\xE0\xA4\x96",
                                     "\xED\x95\x9C\xEA\xB8\x80\xED\x95\x9C",
                                     "\xD8\xB9\xD8\xB1\xD8\xA8\xD9\x8A a \xE4\xB8\xAD b"};
  static const char *const bad[] = {"\x80",
                                    "\xBF",
                                    "\xC0\x80",
                                    "\xC1\xBF",
                                    "\xC2",
                                    "\xC2\x41",
                                    "\xE0\x9F\xBF",
                                    "\xE0\x80\x80",
                                    "\xED\xA0\x80",
                                    "\xED\xBF\xBF",
                                    "\xE4\xB8",
                                    "\xE4\xB8\x41",
                                    "\xE4\x41\xAD",
                                    "\xF0\x8F\xBF\xBF",
                                    "\xF4\x90\x80\x80",
                                    "\xF5\x80\x80\x80",
                                    "\xF0\x90\x80",
                                    "\xFE",
                                    "\xFF",
                                    "\xE4\xB8\xAD\xED\xA0\x80",
                                    "\xE4\xB8\xAD\xE0\x80\x80",
                                    "\xE4\xB8\xAD\xE6\x96",
                                    "\xE4\xB8\xAD\xE6\x96\xC3",
                                    "\xE4\xB8\xAD\xE6\x96\x87\xE5\xAD\x97\xE4\xB8"};
  (void)state;
  for (size_t i = 0; i < sizeof good / sizeof *good; i++) utf8_is(good[i], ZN_OK);
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) utf8_is(bad[i], ZN_IMAGE_VALUE);
}

/* --- names --- */

static void found(void **state) {
  size_t length;
  void *image = builder_image(whole_book(), &length);
  const struct zn_book *book;
  (void)state;
  assert_int_equal(zn_open(image, length, &book), ZN_OK);
  for (uint32_t kind = 1; kind < ZN_KIND_COUNT; kind++) {
    assert_true(zn_count(book, (enum zn_kind)kind) > 0);
    for (uint32_t thing = 1; thing <= zn_count(book, (enum zn_kind)kind); thing++) {
      const char *id = zn_id(book, (enum zn_kind)kind, thing);
      assert_int_equal(zn_find(book, (enum zn_kind)kind, id, strlen(id)), thing);
      assert_int_equal(zn_find(book, (enum zn_kind)kind, id, strlen(id) - 1), 0);
      assert_string_not_equal(zn_name(book, (enum zn_kind)kind, thing, 0), "");
    }
    assert_string_equal(zn_id(book, (enum zn_kind)kind, zn_count(book, (enum zn_kind)kind) + 1), "");
    assert_string_equal(zn_name(book, (enum zn_kind)kind, UINT32_MAX, 0), "");
  }
  assert_int_equal(zn_find(book, ZN_KIND_DOCUMENT, "counter", 7), 0);
  assert_int_equal(zn_find(book, (enum zn_kind)99, "counter", 7), 0);
  assert_int_equal(zn_count(book, (enum zn_kind)99), 0);
  assert_string_equal(zn_book_id(book), "test");
  assert_int_equal(zn_book_offset(book), 480);
  free(image);
}

static void languages(void **state) {
  static const char *const tags[] = {"zh-CN", "ar", "en-GB"};
  static const struct { const char *tag; zn_language language;
  } cases[] = {{"zh-CN", 1}, {"ZH-cn", 1}, {"zh", 1}, {"zh-Hant-TW", 1}, {"ar", 2}, {"ar_EG", 2}, {"en", 0},
               {"en-GB", 3}, {"en-US", 0}, {"z", 0},  {"", 0},           {"-", 0},  {"arz", 0}};
  struct builder *b = builder_new();
  size_t length;
  (void)state;
  for (int i = 0; i < 3; i++) builder_language(b, tags[i]);
  void *image = builder_image(b, &length);
  const struct zn_book *book;
  assert_int_equal(zn_open(image, length, &book), ZN_OK);
  assert_int_equal(zn_language_count(book), 4);
  assert_string_equal(zn_language_tag(book, 3), "en-GB");
  assert_string_equal(zn_language_tag(book, 4), "");
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    if (zn_language_find(book, cases[i].tag, strlen(cases[i].tag)) != cases[i].language) fail_msg("%s", cases[i].tag);
  free(image);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(sound),          cmocka_unit_test(damaged),      cmocka_unit_test(digest_of_words),
                                     cmocka_unit_test(header_wrong),   cmocka_unit_test(sections_wrong), cmocka_unit_test(sections_more),
                                     cmocka_unit_test(values_wrong),   cmocka_unit_test(tables_wrong), cmocka_unit_test(utf8),
                                     cmocka_unit_test(found),          cmocka_unit_test(languages)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
