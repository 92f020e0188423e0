/* test_places.c: addresses and names of any bytes: an answer with a reason, in time that grows with the length, and nothing read outside.
 * The real book. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "ids.h"
#include "zhinan.h"
#include "zn_sphere.h"
#include "pinyin.h"

static const struct zn_book *book;

static int setup(void **state) {
  (void)state;
  return zn_open(ZN_BOOK_IMAGE, ZN_BOOK_SIZE, &book) != ZN_OK;
}

static uint32_t drawn(uint64_t *random) {
  *random = *random * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
  return (uint32_t)(*random >> 33);
}

/* --- addresses --- */

static struct zn_address checked(const char *text, size_t length, zn_division declared) {
  struct zn_address address = {.size = sizeof address};
  assert_int_equal(zn_address_check(book, text, length, declared, &address), ZN_OK);
  return address;
}

static void assert_sound(const struct zn_address *address, size_t length) {
  uint32_t reasons = 0;
  assert_in_range(address->verdict, ZN_ADDRESS_OK, ZN_ADDRESS_WRONG);
  assert_true(address->rest_at + address->rest_length <= length);
  for (uint32_t i = 0; i < address->finding_count; i++) {
    assert_in_range(address->findings[i].reason, 1, ZN_ADDRESS_REASON_COUNT - 1);
    assert_true(address->findings[i].at + address->findings[i].length <= length);
    assert_false(reasons >> address->findings[i].reason & 1);
    reasons |= 1u << address->findings[i].reason;
    if (i) assert_true(address->findings[i].at >= address->findings[i - 1].at);
  }
  assert_true(address->candidate_count <= ZN_CANDIDATES_MAX);
  assert_int_equal(address->verdict == ZN_ADDRESS_OK, !(reasons & ~(1u << ZN_NO_STREET)));
}

static int says(const struct zn_address *address, uint32_t reason) {
  for (uint32_t i = 0; i < address->finding_count; i++)
    if (address->findings[i].reason == reason) return 1;
  return 0;
}

/* In memory that ends where the text does, so that a sanitizer sees every byte too much. */
static struct zn_address checked_alone(const char *text, size_t length) {
  char *alone = malloc(length ? length : 1);
  memcpy(alone, text, length);
  struct zn_address address = checked(alone, length, 0);
  struct zn_division_hit hits[8];
  assert_true(zn_division_search(book, alone, length, hits, 8) <= 8);
  zn_division_find(book, alone, length);
  free(alone);
  assert_sound(&address, length);
  return address;
}

static void test_any_bytes(void **state) {
  (void)state;
  uint64_t random = 1;
  char text[300];
  for (int i = 0; i < 30000; i++) {
    size_t length = drawn(&random) % sizeof text;
    for (size_t at = 0; at < length; at++) text[at] = (char)drawn(&random);
    checked_alone(text, length);
  }
}

/* Pieces of addresses in any order, cut anywhere, with a byte changed. */
static void test_any_pieces(void **state) {
  (void)state;
  static const char *const pieces[] = {"新疆",
                                       "乌鲁木齐市",
                                       "天山区",
                                       "喀什",
                                       "疏勒",
                                       "第八师",
                                       "121团",
                                       "库车县",
                                       "北京",
                                       "四川省",
                                       "路",
                                       "东",
                                       "开发区",
                                       "镇",
                                       "1号",
                                       "，",
                                       "\n",
                                       "；",
                                       " ",
                                       "Kashgar",
                                       "wulumuqi shi",
                                       "ئۈرۈمچى",
                                       "烏魯木齊市",
                                       "０９９１",
                                       "13899150680",
                                       "<b>",
                                       "www.",
                                       "://",
                                       "@",
                                       "\xE2\x80\x8B",
                                       "\xE2\x80\xAE",
                                       "e\xCC\x81\xCC\x81",
                                       "'",
                                       "\xF0\x9F\x98\x80",
                                       "\xED\xA0\x80",
                                       "\xC0\x80",
                                       "和田",
                                       "地区",
                                       "吐鲁番地区",
                                       "吐鲁番市",
                                       "草湖镇",
                                       "图木舒克市"};
  uint64_t random = 2;
  char text[400];
  for (int i = 0; i < 30000; i++) {
    size_t length = 0;
    for (uint32_t count = drawn(&random) % 9; count; count--) {
      const char *piece = pieces[drawn(&random) % (sizeof pieces / sizeof *pieces)];
      memcpy(text + length, piece, strlen(piece));
      length += strlen(piece);
    }
    if (length && drawn(&random) % 4 == 0) length -= drawn(&random) % length;
    if (length && drawn(&random) % 4 == 0) text[drawn(&random) % length] = (char)drawn(&random);
    checked_alone(text, length);
  }
}

static void test_reasons_of_bytes(void **state) {
  (void)state;
  static const struct {
    const char *text;
    size_t length;
    uint32_t reason;
  } rows[] = {
      {"昌吉市1号路\0x", sizeof "昌吉市1号路\0x" - 1, ZN_FORBIDDEN_CHARACTER},
      {"昌吉市1号路\xFF", sizeof "昌吉市1号路\xFF" - 1, ZN_FORBIDDEN_CHARACTER},
      {"昌吉市1号路\xE4\xB8", sizeof "昌吉市1号路\xE4\xB8" - 1, ZN_FORBIDDEN_CHARACTER},
      {"昌吉市\xE2\x81\xA6"
       "1号路",
       sizeof "昌吉市\xE2\x81\xA6"
              "1号路" -
           1,
       ZN_FORBIDDEN_CHARACTER}, /* U+2066 */
      {"昌吉市1号路e\xCC\x81\xCC\x82\xCC\x83", sizeof "昌吉市1号路e\xCC\x81\xCC\x82\xCC\x83" - 1, ZN_FORBIDDEN_CHARACTER},
      {"昌吉市1号路\xEF\xBF\xBD", sizeof "昌吉市1号路\xEF\xBF\xBD" - 1, ZN_FORBIDDEN_CHARACTER},
      {"昌吉市１３８００１３８０００路", sizeof "昌吉市１３８００１３８０００路" - 1, ZN_CONTAINS_PHONE},
  };
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    struct zn_address address = checked_alone(rows[i].text, rows[i].length);
    assert_true(says(&address, rows[i].reason));
    assert_int_equal(address.verdict, ZN_ADDRESS_WRONG);
  }
}

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

/* The same bytes over and over: sixteen times as long takes about sixteen times as long, whatever they are. */
static void test_linear(void **state) {
  (void)state;
  static const char *const fillers[] = {"新", "乌",       "阿克", "喀什", "1",  "a",          "wulumuqi", " ",
                                        "<",  "\xCC\x81", "\xFF", ";",    "\n", "乌鲁木齐市", "第",       "0-"};
  enum { large = 1 << 20 };
  char *text = malloc(large);
  for (size_t i = 0; i < sizeof fillers / sizeof *fillers; i++) {
    size_t piece = strlen(fillers[i]);
    double took[2];
    for (size_t at = 0; at + piece <= large; at += piece) memcpy(text + at, fillers[i], piece);
    for (int size = 0; size < 2; size++) {
      size_t length = (size ? large : large / 16) / piece * piece;
      double start = seconds();
      for (int again = 0; again < (size ? 1 : 16); again++) {
        struct zn_address address = checked(text, length, 0);
        assert_sound(&address, length);
        assert_true(says(&address, ZN_TOO_LONG) || piece > length / ZN_ADDRESS_CHARACTERS_MAX || *fillers[i] == ' ' ||
                    *fillers[i] == '\xCC');
      }
      took[size] = seconds() - start;
    }
    if (took[1] > 0.5 || took[1] > took[0] * 8 + 0.02)
      fail_msg("1 MiB of '%s' takes %g s, 64 KiB sixteen times %g s", fillers[i], took[1], took[0]);
  }
  free(text);
}

static void test_wrong_use(void **state) {
  (void)state;
  struct zn_address address = {.size = 8};
  assert_int_equal(zn_address_check(book, "", 0, 0, &address), ZN_BAD_VALUE);
  address.size = sizeof address;
  assert_int_equal(zn_address_check(book, "", 0, 1000000, &address), ZN_BAD_VALUE);
  assert_int_equal(zn_address_check(book, "", 0, 0, &address), ZN_OK);
  assert_int_equal(address.verdict, ZN_ADDRESS_WRONG);
}

/* JSON in too little room leaves nothing usable, and tells that more is needed. */
static void test_json_room(void **state) {
  (void)state;
  char answer[4096];
  size_t whole, written;
  uint32_t verdict;
  const char *text = "和田政务大厅二楼\xFF\"\\";
  assert_int_equal(zn_address_json(book, 0, text, strlen(text), 0, answer, sizeof answer, &whole, &verdict), ZN_OK);
  assert_true(whole < sizeof answer);
  for (size_t room = 0; room < whole; room++) {
    char *small = malloc(room ? room : 1);
    assert_int_equal(zn_address_json(book, 0, text, strlen(text), 0, small, room, &written, &verdict), ZN_NO_ROOM);
    assert_true(written > room && written <= whole);
    free(small);
  }
}

/* --- names --- */

/* Every name that zn_name tells is found, by itself and by its beginning. */
static void test_every_name(void **state) {
  (void)state;
  for (zn_division division = 1; division <= zn_count(book, ZN_KIND_DIVISION); division++) {
    const char *name = zn_name(book, ZN_KIND_DIVISION, division, 0);
    struct zn_division_hit hits[64];
    uint32_t count = zn_division_search(book, name, strlen(name), hits, 64), found = 0;
    for (uint32_t i = 0; i < count; i++) found |= hits[i].division == division && hits[i].how == ZN_HOW_FULL && hits[i].score == 100;
    if (!found) fail_msg("%s is not found", name);
    for (uint32_t room = 0; room < 3; room++) assert_true(zn_division_search(book, name, strlen(name), hits, room) <= room);
  }
}

/* Each slip in a name of one division alone leads to it still. */
static void test_slips(void **state) {
  (void)state;
  static const char name[] = "tashikuergan";
  zn_division right = zn_find(book, ZN_KIND_DIVISION, "653131", 6);
  for (size_t at = 0; at < sizeof name - 1; at++)
    for (int kind = 0; kind < 4; kind++) {
      char text[20];
      size_t rest = sizeof name - 1 - at;
      memcpy(text, name, at);
      if (kind == 0) memcpy(text + at, name + at + 1, rest);                     /* left out */
      if (kind == 1) text[at] = 'x', memcpy(text + at + 1, name + at, rest + 1); /* put in */
      if (kind == 2) text[at] = 'x', memcpy(text + at + 1, name + at + 1, rest); /* another */
      if (kind == 3)
        text[at] = rest > 1 ? name[at + 1] : 0, text[at + 1] = name[at], memcpy(text + at + 2, name + at + 2, rest > 1 ? rest - 1 : 0);
      struct zn_division_hit hit = {0};
      zn_division_search(book, text, strlen(text), &hit, 1);
      if (hit.division != right) fail_msg("%s leads to %s", text, zn_id(book, ZN_KIND_DIVISION, hit.division));
    }
}

static void test_pinyin(void **state) {
  (void)state;
  static const struct {
    const char *text;
    size_t count;
    const char *initials;
  } rows[] = {{"wulumuqi shi", 5, "wlmqs"},
              {"kashi", 2, "ks"},
              {"hean xian", 3, "hax"},
              {"xian", 1, "x"},
              {"xian", 2, "xa"},
              {"zhangjiachuan", 3, "zjc"},
              {"aheqi xian", 4, "ahqx"},
              {"hotan shi", 3, NULL},
              {"yining", 3, NULL},
              {"", 0, ""},
              {"", 1, NULL},
              {"bcd", 3, NULL},
              {"shi er", 2, "se"},
              {"shier", 2, "se"}};
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    struct pinyin pinyin;
    bool divides = pinyin_divide(rows[i].text, rows[i].count, &pinyin);
    if (divides != (rows[i].initials != NULL)) fail_msg("%s into %zu: %d", rows[i].text, rows[i].count, divides);
    for (size_t s = 0; divides && s < pinyin.count; s++) assert_int_equal(*pinyin.syllables[s].at, rows[i].initials[s]);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_any_bytes),  cmocka_unit_test(test_any_pieces), cmocka_unit_test(test_reasons_of_bytes),
      cmocka_unit_test(test_linear),     cmocka_unit_test(test_wrong_use),  cmocka_unit_test(test_json_room),
      cmocka_unit_test(test_every_name), cmocka_unit_test(test_slips),      cmocka_unit_test(test_pinyin),
  };
  return cmocka_run_group_tests(tests, setup, NULL);
}
