/* test_image.c: damaged and hostile images are refused, or do no harm. The environment names the worked example, a book with every
 * construct, and the real book. Under a sanitizer every read past an end ends the test. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "exercise.h"
#include "ids.h"
#include "zn_image.h"

struct image {
  unsigned char *bytes;
  size_t length;
};
static struct image example, rich, book;

static struct image load(const char *variable) {
  struct image image = {0};
  const char *path = getenv(variable);
  FILE *file = path ? fopen(path, "rb") : NULL;
  if (!file) exit(2);
  fseek(file, 0, SEEK_END);
  image.length = (size_t)ftell(file);
  rewind(file);
  image.bytes = malloc(image.length);
  if (fread(image.bytes, 1, image.length, file) != image.length) exit(2);
  fclose(file);
  return image;
}

static enum zn_status opened(const struct image *image, const struct zn_book **handle) {
  return zn_open(image->bytes, image->length, handle);
}

static bool is_sound(const struct image *image) {
  const struct zn_book *handle;
  return opened(image, &handle) == ZN_OK;
}

static void seal(const struct image *image) {
  uint64_t digest = zn_image_digest(image->bytes, image->length);
  memcpy(image->bytes + offsetof(struct zn_image_header, digest), &digest, sizeof digest);
}

/* --- whole images --- */

static void test_sound(void **state) {
  (void)state;
  const struct zn_book *handle;
  assert_int_equal(opened(&example, &handle), ZN_OK);
  assert_true(exercise(handle) > 0);
  assert_int_equal(opened(&rich, &handle), ZN_OK);
  assert_true(exercise(handle) > 0);
  assert_int_equal(opened(&book, &handle), ZN_OK);
  assert_true(exercise(handle) > 0);
  assert_ptr_equal(handle, book.bytes);
  assert_int_equal(exercise_no_room, 0);
}

static void test_tables_equal(void **state) {
  (void)state;
  assert_int_equal(ZN_BOOK_SIZE, book.length);
  assert_memory_equal(ZN_BOOK_IMAGE, book.bytes, book.length);
  assert_int_equal((uintptr_t)ZN_BOOK_IMAGE % 8, 0);
  const struct zn_book *handle;
  assert_int_equal(zn_open_expect(ZN_BOOK_IMAGE, ZN_BOOK_SIZE, ZN_BOOK_FINGERPRINT, &handle), ZN_OK);
  assert_int_equal(zn_open_expect(ZN_BOOK_IMAGE, ZN_BOOK_SIZE, ZN_BOOK_FINGERPRINT ^ 1, &handle), ZN_IMAGE_FOREIGN);
}

static void test_no_strangers(void **state) {
  (void)state;
  const struct zn_book *handle;
  uint64_t zeros[64] = {0};
  assert_int_equal(zn_open(zeros, 0, &handle), ZN_IMAGE_SHORT);
  assert_int_not_equal(zn_open(zeros, sizeof zeros, &handle), ZN_OK);
  unsigned char *moved = malloc(example.length + 1);
  memcpy(moved + 1, example.bytes, example.length);
  assert_int_equal(zn_open(moved + 1, example.length, &handle), ZN_IMAGE_UNALIGNED);
  free(moved);
}

/* Every shorter image, in memory that ends where it does, and longer ones. */
static void test_truncated(void **state) {
  (void)state;
  const struct zn_book *handle;
  for (size_t length = 0; length < example.length; length++) {
    unsigned char *part = malloc(length ? length : 1);
    memcpy(part, example.bytes, length);
    assert_int_equal(zn_open(part, length, &handle), ZN_IMAGE_SHORT);
    free(part);
  }
  for (size_t length = 0; length < book.length; length++) assert_int_equal(zn_open(book.bytes, length, &handle), ZN_IMAGE_SHORT);
  unsigned char *more = calloc(1, example.length + 8);
  memcpy(more, example.bytes, example.length);
  for (size_t extra = 1; extra <= 8; extra++) assert_int_equal(zn_open(more, example.length + extra, &handle), ZN_IMAGE_LONG);
  free(more);
}

/* --- damage: the digest holds --- */

/* `make quick` tries one value in fifteen. */
static void test_every_value_of_every_byte(void **state) {
  (void)state;
  const char *level = getenv("LEVEL");
  unsigned step = level && !strcmp(level, "quick") ? 15 : 1;
  for (size_t at = 0; at < example.length; at++) {
    unsigned char right = example.bytes[at];
    for (unsigned wrong = 1; wrong < 256; wrong += step) {
      example.bytes[at] = (unsigned char)(right ^ wrong);
      if (is_sound(&example)) fail_msg("byte %zu as %u passes", at, example.bytes[at]);
    }
    example.bytes[at] = right;
  }
  assert_true(is_sound(&example));
}

/* In every byte of the larger book would take its length squared; an odd step meets each place of a word and each bit. */
static void test_a_flip_in_some_bytes(void **state) {
  (void)state;
  for (size_t at = 0; at < book.length; at += 7 + book.length / 20000 * 2) {
    book.bytes[at] ^= (unsigned char)(1 << at % 8);
    if (is_sound(&book)) fail_msg("a flip in byte %zu passes", at);
    book.bytes[at] ^= (unsigned char)(1 << at % 8);
  }
  assert_true(is_sound(&book));
}

/* --- malice: the digest is made to fit --- */

struct tally {
  size_t refused, passed;
};

static void try_sealed(const struct image *image, struct tally *tally) {
  const struct zn_book *handle;
  seal(image);
  enum zn_status status = opened(image, &handle);
  assert_int_not_equal(status, ZN_IMAGE_DIGEST);
  if (status == ZN_OK) tally->passed++, exercise(handle);
  else tally->refused++;
}

static void try_word(const struct image *image, size_t at, uint32_t wrong, struct tally *tally) {
  uint32_t right;
  memcpy(&right, image->bytes + at, sizeof right);
  if (wrong == right) return;
  memcpy(image->bytes + at, &wrong, sizeof wrong);
  try_sealed(image, tally);
  memcpy(image->bytes + at, &right, sizeof right);
}

static bool is_digest(size_t at) { return at / 8 == offsetof(struct zn_image_header, digest) / 8; }

/* Each word of the bytes in turn becomes each of these: ends of ranges, neighbours, other words' values, the sign, half words. With a
 * `step` each becomes one in so many of them, neighbours others. */
static void hostile_words(const struct image *image, size_t from, size_t to, size_t step, struct tally *tally) {
  for (size_t at = from; at + 4 <= to; at += 4) {
    uint32_t right;
    memcpy(&right, image->bytes + at, sizeof right);
    const uint32_t wrongs[] = {0, 1, 2, 3, 7, 64, 255, right + 1, right - 1, right ^ 0x10000, right ^ 0x100, right * 2,
                               0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, (uint32_t)image->length};
    for (size_t i = at / 4 % step; i < sizeof wrongs / sizeof wrongs[0] && !is_digest(at); i += step) try_word(image, at, wrongs[i], tally);
  }
}

static void hostile_end(const struct image *image, const struct tally *tally) {
  seal(image);
  assert_true(is_sound(image));
  assert_true(tally->refused > 1000 && tally->passed > 100);
}

static void test_hostile_example(void **state) {
  (void)state;
  struct tally tally = {0, 0};
  hostile_words(&example, 0, example.length, 1, &tally);
  hostile_end(&example, &tally);
}

/* The book with a record of every kind: what is not mere text. */
static void test_hostile_rich_records(void **state) {
  (void)state;
  struct tally tally = {0, 0};
  const struct zn_image_header *header = (const void *)rich.bytes;
  const struct zn_image_section *table = (const void *)(header + 1);
  for (uint32_t i = 0; i < header->section_count; i++) {
    const struct zn_image_section section = table[i];
    if (section.kind == ZN_SECTION_STRINGS || section.kind == ZN_SECTION_TEXTS || section.kind == ZN_SECTION_NAMES ||
        section.kind == ZN_SECTION_MESSAGES)
      continue;
    hostile_words(&rich, section.offset, section.offset + (uint64_t)section.count * section.record_size, 8, &tally);
  }
  hostile_end(&rich, &tally);
}

/* Larger books have more of everything: words are drawn, and get the value of another word as often as a small one. */
static void hostile(const struct image *image, int words) {
  struct tally tally = {0, 0};
  uint64_t random = 1;
  for (int i = 0; i < words; i++) {
    random = random * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    size_t at = (random >> 20) % (image->length / 4) * 4, other = (random >> 33) % (image->length / 4) * 4;
    uint32_t wrong;
    memcpy(&wrong, image->bytes + other, sizeof wrong);
    if (!is_digest(at)) try_word(image, at, random >> 63 ? wrong : (uint32_t)(random >> 40) % 100, &tally);
  }
  hostile_end(image, &tally);
}
static void test_hostile_rich(void **state) {
  (void)state;
  hostile(&rich, 4000);
}
static void test_hostile_book(void **state) {
  (void)state;
  hostile(&book, 2000);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_sound), cmocka_unit_test(test_tables_equal), cmocka_unit_test(test_no_strangers),
      cmocka_unit_test(test_truncated), cmocka_unit_test(test_every_value_of_every_byte), cmocka_unit_test(test_a_flip_in_some_bytes),
      cmocka_unit_test(test_hostile_example),
      cmocka_unit_test(test_hostile_rich_records), cmocka_unit_test(test_hostile_rich), cmocka_unit_test(test_hostile_book),
  };
  example = load("EXAMPLE");
  rich = load("RICH");
  book = load("BOOK");
  int failed = cmocka_run_group_tests(tests, NULL, NULL);
  free(example.bytes);
  free(rich.bytes);
  free(book.bytes);
  return failed;
}
