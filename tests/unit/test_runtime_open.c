/* test_runtime_open.c: images that are damaged, of another format or edition, and images whose digest is right but whose content is not:
 * each is refused, with its reason. */
#include "whole_book.h"

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

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(sound), cmocka_unit_test(damaged), cmocka_unit_test(digest_of_words), cmocka_unit_test(header_wrong),
      cmocka_unit_test(sections_wrong), cmocka_unit_test(sections_more), cmocka_unit_test(values_wrong), cmocka_unit_test(tables_wrong)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
