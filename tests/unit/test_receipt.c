/* test_receipt.c: receipts of the built-in book: what is written reads back, what does not fit is counted, slips are seen. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>
#include <stdlib.h>
#include <string.h>
#include "ids.h"
#include "image_builder.h"

static const struct zn_book *book;

enum { every_max = 512 };

/* Every node of a business as an open requirement. */
static void open_all(zn_business business, struct zn_finding *findings, struct zn_answer *answer) {
  struct zn_business_info info = {.size = sizeof info};
  assert_true(zn_business_info(book, business, 0, &info));
  for (uint32_t i = 0; i < info.requirement_count; i++)
    findings[answer->finding_count++] = (struct zn_finding){.requirement = info.requirement + i, .reason = ZN_MISSING};
}

static void what_is_written_reads_back(void **state) {
  (void)state;
  struct zn_finding findings[every_max];
  zn_requirement open[every_max];
  char code[512];
  uint32_t businesses = zn_count(book, ZN_KIND_BUSINESS);
  for (zn_business one = 1; one <= businesses; one++) {
    for (zn_business other = 1; other <= businesses; other++) {
      zn_business both[2] = {one, other};
      struct zn_submission submission = {
          .size = sizeof submission, .business_count = one == other ? 1 : 2, .businesses = both, .day = 700000 + (zn_day)one};
      struct zn_answer answer = {.size = sizeof answer, .findings = findings, .verdict = 1 + (one + other) % ZN_SATISFIED};
      if (one < other) open_all(other, findings, &answer);
      size_t length = zn_receipt_write(book, &submission, &answer, code, sizeof code);
      assert_int_equal(strlen(code), length);
      struct zn_receipt receipt = {.open = open, .open_room = every_max};
      assert_int_equal(zn_receipt_read(book, code, length, &receipt), ZN_OK);
      assert_int_equal(receipt.day, submission.day);
      assert_int_equal(receipt.verdict, answer.verdict);
      assert_int_equal(receipt.business_count, submission.business_count);
      assert_memory_equal(receipt.businesses, both, submission.business_count * sizeof *both);
      assert_int_equal(receipt.open_count, answer.finding_count);
      for (uint32_t i = 0; i < receipt.open_count; i++) assert_int_equal(open[i], findings[i].requirement);
    }
  }
}

/* Two businesses with findings on the same digit do not mix; sixteen of them are as many as can be done together. */
static void several_do_not_mix(void **state) {
  (void)state;
  zn_requirement open[4];
  char code[256];
  zn_business many[ZN_BUSINESSES_MAX];
  struct builder *b = builder_new();
  size_t length;
  const struct zn_book *own;
  zn_document form = builder_document(b, "form", ZN_PAPER, ZN_FORM_ORIGINAL);
  for (uint32_t i = 0; i < ZN_BUSINESSES_MAX; i++) {
    const char id[] = {(char)('a' + i), 0};
    many[ZN_BUSINESSES_MAX - 1 - i] = builder_business(b, id, 0, 0);
    builder_leaf(b, (struct builder_leaf){.id = id, .documents = {form}, .forms = 1u << ZN_FORM_ORIGINAL});
  }
  void *image = builder_image(b, &length);
  assert_int_equal(zn_open(image, length, &own), ZN_OK);
  struct zn_finding findings[] = {{.requirement = 2}, {.requirement = 4}};
  for (uint32_t count = 1; count <= ZN_BUSINESSES_MAX; count++) {
    struct zn_submission submission = {.size = sizeof submission, .business_count = count, .businesses = many, .day = ZN_DAY_LAST};
    struct zn_answer answer = {.size = sizeof answer, .verdict = ZN_UNSATISFIED, .findings = findings, .finding_count = 2};
    length = zn_receipt_write(own, &submission, &answer, code, sizeof code);
    struct zn_receipt receipt = {.open = open, .open_room = 4};
    assert_int_equal(zn_receipt_read(own, code, length, &receipt), ZN_OK);
    assert_int_equal(receipt.business_count, count);
    assert_memory_equal(receipt.businesses, many, count * sizeof *many);
    assert_int_equal(receipt.open_count, (count > 12) + (count > 14)); /* those of businesses 4 and 2, which are the 13th and 15th */
  }
  free(image);
}

/* What is open is open in the version of that day. */
static void versions_are_those_of_the_day(void **state) {
  (void)state;
  zn_requirement open[4];
  char code[64];
  struct builder *b = builder_new();
  size_t length;
  const struct zn_book *own;
  zn_document form = builder_document(b, "form", ZN_PAPER, ZN_FORM_ORIGINAL);
  builder_business(b, "apply", 0, 0);
  builder_leaf(b, (struct builder_leaf){.id = "apply/old", .documents = {form}, .forms = 1u << ZN_FORM_ORIGINAL});
  builder_version(b, 1, zn_day_from(2030, 1, 1), 0);
  builder_group(b, NULL, ZN_REQUIRE_ALL, 0);
  for (int i = 0; i < 7; i++)
    builder_leaf(b, (struct builder_leaf){.id = "apply/new", .documents = {form}, .forms = 1u << ZN_FORM_ORIGINAL});
  builder_end(b);
  void *image = builder_image(b, &length);
  assert_int_equal(zn_open(image, length, &own), ZN_OK);
  for (int later = 0; later < 2; later++) {
    zn_business business = 1;
    struct zn_submission submission = {
        .size = sizeof submission, .business_count = 1, .businesses = &business, .day = zn_day_from(2029 + later, 12, 31)};
    struct zn_finding finding = {.requirement = later ? 9 : 1};
    struct zn_answer answer = {.size = sizeof answer, .verdict = ZN_UNSATISFIED, .findings = &finding, .finding_count = 1};
    length = zn_receipt_write(own, &submission, &answer, code, sizeof code);
    struct zn_receipt receipt = {.open = open, .open_room = 4};
    assert_int_equal(zn_receipt_read(own, code, length, &receipt), ZN_OK);
    assert_int_equal(receipt.businesses[0], 1);
    assert_int_equal(receipt.open_count, 1);
    assert_int_equal(open[0], finding.requirement);
  }
  free(image);
}

static size_t write_one(char *code, size_t room) {
  zn_business business = 1;
  struct zn_submission submission = {.size = sizeof submission, .business_count = 1, .businesses = &business, .day = 739578};
  struct zn_answer answer = {.size = sizeof answer};
  return zn_receipt_write(book, &submission, &answer, code, room);
}

static void what_does_not_fit_is_counted(void **state) {
  (void)state;
  char whole[64];
  size_t length = write_one(whole, sizeof whole);
  for (size_t room = 0; room < sizeof whole; room++) {
    char *exact = malloc(room ? room : 1); /* so that a write past the end is seen */
    assert_int_equal(write_one(exact, room), length);
    if (room > length) assert_string_equal(exact, whole);
    free(exact);
  }
}

/* One wrong character, or two neighbours exchanged. */
static void slips_are_seen(void **state) {
  (void)state;
  static const char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  char code[64];
  struct zn_receipt receipt = {.open_room = 0};
  size_t length = write_one(code, sizeof code);
  for (size_t i = 0; i < length; i++) {
    char right = code[i];
    for (const char *wrong = alphabet; *wrong; wrong++) {
      if (right == '-' || right == *wrong) continue;
      code[i] = *wrong;
      assert_int_equal(zn_receipt_read(book, code, length, &receipt), ZN_BAD_VALUE);
    }
    code[i] = right;
    if (i + 1 == length || right == code[i + 1] || right == '-' || code[i + 1] == '-') continue;
    code[i] = code[i + 1];
    code[i + 1] = right;
    assert_int_equal(zn_receipt_read(book, code, length, &receipt), ZN_BAD_VALUE);
    code[i + 1] = code[i];
    code[i] = right;
  }
  assert_int_equal(zn_receipt_read(book, code, length, &receipt), ZN_OK);
}

/* What people write for what they hear. */
static void codes_are_read_kindly(void **state) {
  (void)state;
  char code[64], kind[64];
  struct zn_receipt receipt = {.open_room = 0};
  size_t length = write_one(code, sizeof code), kept = 0;
  for (size_t i = 0; i < length; i++) {
    if (code[i] == '-') continue;
    kind[kept++] = code[i] == '0' ? 'o' : code[i] == '1' ? 'L' : (char)(code[i] >= 'A' && code[i] <= 'Z' ? code[i] | 0x20 : code[i]);
  }
  assert_int_equal(zn_receipt_read(book, kind, kept, &receipt), ZN_OK);
  for (size_t cut = 0; cut < length; cut++)
    if (code[cut] != '-') assert_int_not_equal(zn_receipt_read(book, code, cut, &receipt), ZN_OK);
}

static int set_up(void **state) {
  (void)state;
  return zn_open_expect(ZN_BOOK_IMAGE, ZN_BOOK_SIZE, ZN_BOOK_FINGERPRINT, &book) == ZN_OK ? 0 : -1;
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(what_is_written_reads_back), cmocka_unit_test(several_do_not_mix),
                                     cmocka_unit_test(versions_are_those_of_the_day), cmocka_unit_test(what_does_not_fit_is_counted),
                                     cmocka_unit_test(slips_are_seen), cmocka_unit_test(codes_are_read_kindly)};
  return cmocka_run_group_tests(tests, set_up, NULL);
}
