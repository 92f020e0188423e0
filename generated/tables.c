/* zhinanc made this file of the rules bd95b5d0843536b4. Change the YAML and build again instead of changing this.
 * The tables of a book: its image as C, byte for byte. */
#include <stddef.h>
#include <stdint.h>

#include "ids.h"
#include "zn_image.h"

#if ZN_XJCA_FINGERPRINT != UINT64_C(0xbd95b5d0843536b4)
#error "ids.h and tables.c are of different rules: build both again"
#endif

struct zn_xjca {
  _Alignas(8) struct zn_image_header header;
  struct zn_image_section sections[41];
  struct zn_image_book book[1];
  struct {
    char part0[3986];
    char part1[3983];
    char part2[3962];
    char part3[3919];
    char part4[3992];
    char part5[4000];
    char part6[3993];
    char part7[3911];
    char part8[3998];
    char part9[1846];
  } strings;
  char strings_end[2];
  zn_string texts[771][2];
  struct zn_image_name names[512];
  struct zn_image_language languages[2];
  struct zn_image_thing channels[3];
  struct zn_image_thing parties[3];
  struct zn_image_mark marks[2];
  struct zn_image_thing specs[1];
  struct zn_image_document documents[8];
  struct zn_image_business businesses[9];
  char businesses_end[4];
  struct zn_image_requirement requirements[34];
  struct zn_image_requirement_mark requirement_marks[12];
  struct zn_image_cell cells[23];
  uint32_t lists[27];
  char lists_end[4];
  struct zn_image_step steps[26];
  struct zn_image_notice notices[4];
  struct zn_image_division divisions[128];
  struct zn_image_office offices[22];
  struct zn_image_counter counters[24];
  struct zn_image_phone phones[27];
  char phones_end[4];
  struct zn_image_numbering numbering[2];
  struct zn_image_number_rule number_rules[346];
  struct zn_image_number_node number_nodes[93];
  struct zn_image_number_word number_words[27];
  struct zn_image_pattern patterns[5];
  zn_text messages[201];
  char messages_end[4];
  struct zn_image_fact facts[1];
  struct zn_image_thing values[1];
  struct zn_image_program programs[1];
  struct zn_image_code code[1];
  struct zn_image_day days[1];
  struct zn_image_count counts[1];
  struct zn_image_cap caps[1];
  char caps_end[4];
  struct zn_image_eligible eligibles[1];
  char eligibles_end[4];
  struct zn_image_fee fees[9];
  struct zn_image_fee_line fee_lines[1];
  struct zn_image_fee_factor fee_factors[1];
  struct zn_image_exemption exemptions[1];
  struct zn_image_result results[1];
  char results_end[4];
  struct zn_image_offer offers[9];
};

_Static_assert(offsetof(struct zn_xjca, book) == 1032, "as in the image");
_Static_assert(offsetof(struct zn_xjca, strings) == 1088, "as in the image");
_Static_assert(offsetof(struct zn_xjca, texts) == 38680, "as in the image");
_Static_assert(offsetof(struct zn_xjca, names) == 44848, "as in the image");
_Static_assert(offsetof(struct zn_xjca, languages) == 53040, "as in the image");
_Static_assert(offsetof(struct zn_xjca, channels) == 53048, "as in the image");
_Static_assert(offsetof(struct zn_xjca, parties) == 53072, "as in the image");
_Static_assert(offsetof(struct zn_xjca, marks) == 53096, "as in the image");
_Static_assert(offsetof(struct zn_xjca, specs) == 53120, "as in the image");
_Static_assert(offsetof(struct zn_xjca, documents) == 53128, "as in the image");
_Static_assert(offsetof(struct zn_xjca, businesses) == 53288, "as in the image");
_Static_assert(offsetof(struct zn_xjca, requirements) == 54408, "as in the image");
_Static_assert(offsetof(struct zn_xjca, requirement_marks) == 60120, "as in the image");
_Static_assert(offsetof(struct zn_xjca, cells) == 60312, "as in the image");
_Static_assert(offsetof(struct zn_xjca, lists) == 63624, "as in the image");
_Static_assert(offsetof(struct zn_xjca, steps) == 63736, "as in the image");
_Static_assert(offsetof(struct zn_xjca, notices) == 64776, "as in the image");
_Static_assert(offsetof(struct zn_xjca, divisions) == 64856, "as in the image");
_Static_assert(offsetof(struct zn_xjca, offices) == 66904, "as in the image");
_Static_assert(offsetof(struct zn_xjca, counters) == 67872, "as in the image");
_Static_assert(offsetof(struct zn_xjca, phones) == 68448, "as in the image");
_Static_assert(offsetof(struct zn_xjca, numbering) == 68776, "as in the image");
_Static_assert(offsetof(struct zn_xjca, number_rules) == 69160, "as in the image");
_Static_assert(offsetof(struct zn_xjca, number_nodes) == 77464, "as in the image");
_Static_assert(offsetof(struct zn_xjca, number_words) == 79696, "as in the image");
_Static_assert(offsetof(struct zn_xjca, patterns) == 79912, "as in the image");
_Static_assert(offsetof(struct zn_xjca, messages) == 79992, "as in the image");
_Static_assert(offsetof(struct zn_xjca, facts) == 80800, "as in the image");
_Static_assert(offsetof(struct zn_xjca, values) == 80848, "as in the image");
_Static_assert(offsetof(struct zn_xjca, programs) == 80856, "as in the image");
_Static_assert(offsetof(struct zn_xjca, code) == 80864, "as in the image");
_Static_assert(offsetof(struct zn_xjca, days) == 80888, "as in the image");
_Static_assert(offsetof(struct zn_xjca, counts) == 80904, "as in the image");
_Static_assert(offsetof(struct zn_xjca, caps) == 80912, "as in the image");
_Static_assert(offsetof(struct zn_xjca, eligibles) == 80928, "as in the image");
_Static_assert(offsetof(struct zn_xjca, fees) == 80968, "as in the image");
_Static_assert(offsetof(struct zn_xjca, fee_lines) == 81184, "as in the image");
_Static_assert(offsetof(struct zn_xjca, fee_factors) == 81224, "as in the image");
_Static_assert(offsetof(struct zn_xjca, exemptions) == 81232, "as in the image");
_Static_assert(offsetof(struct zn_xjca, results) == 81248, "as in the image");
_Static_assert(offsetof(struct zn_xjca, offers) == 81280, "as in the image");
_Static_assert(sizeof(struct zn_xjca) == 81424, "as in the image");

const struct zn_xjca zn_xjca = {
  .header = {.magic = {'Z', 'H', 'I', 'N', 'A', 'N', '\r', '\n'}, .format = 1, .header_size = 48, .length = 81424, .digest = UINT64_C(0xbd95b5d0843536b4),
    .section_count = 41, .section_record = 24, .language_count = 2},
  .sections = {
    {.kind = ZN_SECTION_BOOK, .flags = 1, .offset = 1032, .count = 1, .record_size = 56},
    {.kind = ZN_SECTION_STRINGS, .flags = 1, .offset = 1088, .count = 37590, .record_size = 1},
    {.kind = ZN_SECTION_TEXTS, .flags = 1, .offset = 38680, .count = 771, .record_size = 8},
    {.kind = ZN_SECTION_NAMES, .flags = 1, .offset = 44848, .count = 512, .record_size = 16},
    {.kind = ZN_SECTION_LANGUAGES, .flags = 1, .offset = 53040, .count = 2, .record_size = 4},
    {.kind = ZN_SECTION_CHANNELS, .flags = 1, .offset = 53048, .count = 3, .record_size = 8},
    {.kind = ZN_SECTION_PARTIES, .flags = 1, .offset = 53072, .count = 3, .record_size = 8},
    {.kind = ZN_SECTION_MARKS, .flags = 1, .offset = 53096, .count = 2, .record_size = 12},
    {.kind = ZN_SECTION_SPECS, .flags = 1, .offset = 53120, .count = 1, .record_size = 8},
    {.kind = ZN_SECTION_DOCUMENTS, .flags = 1, .offset = 53128, .count = 8, .record_size = 20},
    {.kind = ZN_SECTION_BUSINESSES, .flags = 1, .offset = 53288, .count = 9, .record_size = 124},
    {.kind = ZN_SECTION_REQUIREMENTS, .flags = 1, .offset = 54408, .count = 34, .record_size = 168},
    {.kind = ZN_SECTION_REQUIREMENT_MARKS, .flags = 1, .offset = 60120, .count = 12, .record_size = 16},
    {.kind = ZN_SECTION_CELLS, .flags = 1, .offset = 60312, .count = 23, .record_size = 144},
    {.kind = ZN_SECTION_LISTS, .flags = 1, .offset = 63624, .count = 27, .record_size = 4},
    {.kind = ZN_SECTION_STEPS, .flags = 1, .offset = 63736, .count = 26, .record_size = 40},
    {.kind = ZN_SECTION_NOTICES, .flags = 1, .offset = 64776, .count = 4, .record_size = 20},
    {.kind = ZN_SECTION_DIVISIONS, .flags = 1, .offset = 64856, .count = 128, .record_size = 16},
    {.kind = ZN_SECTION_OFFICES, .flags = 1, .offset = 66904, .count = 22, .record_size = 44},
    {.kind = ZN_SECTION_COUNTERS, .flags = 1, .offset = 67872, .count = 24, .record_size = 24},
    {.kind = ZN_SECTION_PHONES, .flags = 1, .offset = 68448, .count = 27, .record_size = 12},
    {.kind = ZN_SECTION_NUMBERING, .flags = 1, .offset = 68776, .count = 2, .record_size = 192},
    {.kind = ZN_SECTION_NUMBER_RULES, .flags = 1, .offset = 69160, .count = 346, .record_size = 24},
    {.kind = ZN_SECTION_NUMBER_NODES, .flags = 1, .offset = 77464, .count = 93, .record_size = 24},
    {.kind = ZN_SECTION_NUMBER_WORDS, .flags = 1, .offset = 79696, .count = 27, .record_size = 8},
    {.kind = ZN_SECTION_PATTERNS, .flags = 1, .offset = 79912, .count = 5, .record_size = 16},
    {.kind = ZN_SECTION_MESSAGES, .flags = 1, .offset = 79992, .count = 201, .record_size = 4},
    {.kind = ZN_SECTION_FACTS, .flags = 1, .offset = 80800, .count = 1, .record_size = 48},
    {.kind = ZN_SECTION_VALUES, .flags = 1, .offset = 80848, .count = 1, .record_size = 8},
    {.kind = ZN_SECTION_PROGRAMS, .flags = 1, .offset = 80856, .count = 1, .record_size = 8},
    {.kind = ZN_SECTION_CODE, .flags = 1, .offset = 80864, .count = 1, .record_size = 24},
    {.kind = ZN_SECTION_DAYS, .flags = 1, .offset = 80888, .count = 1, .record_size = 16},
    {.kind = ZN_SECTION_COUNTS, .flags = 1, .offset = 80904, .count = 1, .record_size = 8},
    {.kind = ZN_SECTION_CAPS, .flags = 1, .offset = 80912, .count = 1, .record_size = 12},
    {.kind = ZN_SECTION_ELIGIBLES, .flags = 1, .offset = 80928, .count = 1, .record_size = 36},
    {.kind = ZN_SECTION_FEES, .flags = 1, .offset = 80968, .count = 9, .record_size = 24},
    {.kind = ZN_SECTION_FEE_LINES, .flags = 1, .offset = 81184, .count = 1, .record_size = 40},
    {.kind = ZN_SECTION_FEE_FACTORS, .flags = 1, .offset = 81224, .count = 1, .record_size = 8},
    {.kind = ZN_SECTION_EXEMPTIONS, .flags = 1, .offset = 81232, .count = 1, .record_size = 16},
    {.kind = ZN_SECTION_RESULTS, .flags = 1, .offset = 81248, .count = 1, .record_size = 28},
    {.kind = ZN_SECTION_OFFERS, .flags = 1, .offset = 81280, .count = 9, .record_size = 16},
  },
  .book = {
    {.id = 18555, .title = 271, .publisher = 272, .offset_minutes = 480, .notice_first = 1, .notice_count = 3, .answer_findings = 33, .work_leaves = 5, .work_choices = 1, .business_count = 8}, /* xjca */
  },
  .strings = {
    .part0 =
      "\000"
      "zh-CN\000"
      "en\000"
      "counter\000"
      "\347\216\260\345\234\272\345\212\236\347\220\206\000"
      "At the counter\000"
      "online\000"
      "\347\275\221\344\270\212\345\212\236\347\220\206\000"
      "Online\000"
      "applicant\000"
      "\346\234\254\345\215\225\344\275\215\000"
      "the applicant\000"
      "registry\000"
      "\345\267\245\345\225\206\345\261\200\000"
      "the company registry\000"
      "official-seal\000"
      "\345\215\225\344\275\215\345\205\254\347\253\240\000"
      "official seal\000"
      "credit-code-certificate\000"
      "\347\273\237\344\270\200\347\244\276\344\274\232\344\277\241\347\224\250\344\273\243\347\240\201\350\257\201\000"
      "unified social credit code certificate\000"
      "handler-id\000"
      "\347\273\217\345\212\236\344\272\272\350\272\253\344\273\275\350\257\201\000"
      "identity card of the handler\000"
      "power-of-attorney\000"
      "\346\216\210\346\235\203\345\247\224\346\211\230\344\271\246\000"
      "power of attorney\000"
      "loss-statement\000"
      "\350\241\245\345\212\236\350\257\201\346\230\216\000"
      "statement on the replacement\000"
      "unlock-statement\000"
      "\345\217\243\344\273\244\350\247\243\351\224\201\350\257\201\346\230\216\000"
      "statement on the password unlock\000"
      "change-notice\000"
      "\345\217\230\346\233\264\351\200\232\347\237\245\344\271\246\000"
      "notice of change\000"
      "medium\000"
      "CA\346\225\260\345\255\227\350\257\201\344\271\246\344\273\213\350\264\250\000"
      "CA digital certificate medium\000"
      "{label}\345\267\262\350\277\207\346\227\266\357\274\214\351\241\273\346\215\242\350\277\221\346\234\237\347\232\204{bound}\000"
      "{label}: too old, a recent one is needed{bound}\000"
      "{label}\347\232\204\346\227\245\346\234\237\345\244\252\350\277\221{bound}\000"
      "{label}: dated too recently{bound}\000"
      "{label}\347\232\204\345\210\260\346\234\237\346\227\245\345\244\252\346\227\251{bound}\000"
      "{label}: expires too soon{bound}\000"
      "{label}\347\232\204\345\210\260\346\234\237\346\227\245\345\244\252\346\231\232{bound}\000"
      "{label}: valid for too long{bound}\000"
      "{label}\351\241\273\346\263\250\346\230\216\346\227\245\346\234\237\000"
      "{label}: the date is lacking\000"
      "{label}\344\270\212\347\232\204\346\227\245\346\234\237\351\241\273\344\270\272\345\220\214\344\270\200\345\244\251\000"
      "{label}: the dates must be the same day\000"
      "{label}\351\241\273\345\212\240\347\233\226{marks}\000"
      "{label}: lacks {marks}\000"
      "{label}\344\270\212\347\232\204{marks}\351\241\273\347\224\261{makers}\345\212\240\347\233\226\000"
      "{label}: {marks} must be by {makers}\000"
      "{label}\351\241\273\347\254\246\345\220\210\350\247\204\346\240\274\357\274\232{specs}\000"
      "{label}: must be so: {specs}\000"
      "{label}\351\241\273\346\230\257{party}\347\232\204\000"
      "{label}: must be that of {party}\000"
      "{label}\351\241\273\344\270\272{forms}\357\274\214\347\216\260\346\234\211\347\232\204\344\270\215\346\230\257\000"
      "{label}: {forms} needed, what is at hand has another form\000"
      "{label}\357\274\232\351\234\200\350\246\201{need}{unit}\357\274\214\347\216\260\346\234\211{have}{unit}\000"
      "{label}: {need} needed ({unit}), {have} at hand\000"
      "\347\274\272\345\260\221\357\274\232{label}{need}{unit}\000"
      "Missing: {label} ({need} {unit})\000"
      "\345\260\232\346\234\252\345\212\236\345\246\245\357\274\232{label}\000"
      "Not yet done: {label}\000"
      "\344\273\245\344\270\213\345\220\204\351\241\271\351\241\273\346\234\211\345\205\266\344\270\200\357\274\232{labels}\000"
      "One of these is needed: {labels}\000"
      "\344\273\245\344\270\213\345\220\204\351\241\271\351\241\273\346\234\211{need}\351\241\271\357\274\232{labels}\000"
      "{need} of these are needed: {labels}\000"
      "\344\273\245\344\270\213\345\220\204\351\241\271\345\220\210\350\256\241\351\241\273\350\276\276\345\210\260{need}\345\210\206\357\274\214\347\216\260\346\234\211{have}\345\210\206\357\274\232{label}\000"
      "{need} points needed from these, {have} at hand: {label}\000"
      "\357\274\210\351\241\273\344\270\272{day}\345\275\223\346\227\245\346\210\226\344\271\213\345\220\216\357\274\211\000"
      " (needed: {day} or later)\000"
      "\357\274\210\351\241\273\344\270\272{day}\345\275\223\346\227\245\346\210\226\344\271\213\345\211\215\357\274\211\000"
      " (needed: {day} or earlier)\000"
      "\344\273\275\000"
      "pc.\000"
      "\343\200\201\000"
      ", \000"
      "\346\210\226\000"
      " or \000"
      "\346\200\216\344\271\210\345\212\236\347\220\206\357\274\237\000"
      "How will you apply\077\000"
      "\345\234\250\345\223\252\351\207\214\345\212\236\347\220\206\357\274\237\000"
      "Where will you apply\077\000"
      "\346\262\241\346\234\211\342\200\234{name}\342\200\235\000"
      "there is no '{name}'\000"
      "\344\270\215\346\230\257\345\220\210\346\240\274\347\232\204JSON\357\274\232{name}\000"
      "not valid JSON: {name}\000"
      "\347\261\273\345\236\213\344\270\215\345\257\271\357\274\232{name}\000"
      "wrong type: {name}\000"
      "\344\270\215\345\205\201\350\256\270\347\232\204\345\200\274\357\274\232{name}\000"
      "value not allowed: {name}\000"
      "\344\270\215\346\230\257\345\220\210\346\240\274\347\232\204\346\227\245\346\234\237\357\274\232{name}\000"
      "not a valid day: {name}\000"
      "\350\257\245\346\227\245\344\270\215\345\234\250\346\226\275\350\241\214\346\234\237\345\206\205\357\274\232{name}\000"
      "not in force on that day: {name}\000"
      "\350\266\205\345\207\272\344\270\212\351\231\220\357\274\232{name}\000"
      "too large: {name}\000"
      "\346\262\241\346\234\211\345\217\267\347\240\201\000"
      "no number\000"
      "\346\227\240\346\263\225\350\257\206\345\210\253\000"
      "not recognised\000"
      "\346\211\213\346\234\272\000"
      "mobile\000"
      "\345\233\272\345\256\232\347\224\265\350\257\235\000"
      "landline\000"
      "\346\234\215\345\212\241\345\217\267\347\240\201\000"
      "service number\000"
      "\347\237\255\345\217\267\347\240\201\000"
      "short number\000"
      "\345\244\232\344\270\252\345\217\267\347\240\201\000"
      "several numbers\000"
      "\345\242\203\345\244\226\345\217\267\347\240\201\000"
      "of another country\000"
      "\346\262\241\346\234\211\345\241\253\345\206\231\000"
      "nothing is written\000"
      "\350\241\250\347\244\272\346\262\241\346\234\211\345\217\267\347\240\201\000"
      "says that there is no number\000"
      "\346\226\207\345\255\227\350\277\207\351\225\277\000"
      "the text is too long\000"
      "\345\220\253\346\234\211\344\270\215\346\230\257UTF-8\347\232\204\345\255\227\350\212\202\000"
      "holds bytes that are not UTF-8\000"
      "\345\220\253\346\234\211\347\251\272\345\255\227\347\254\246\357\274\210NUL\357\274\211\000"
      "holds a NUL character\000"
      "\345\220\253\346\234\211\346\216\247\345\210\266\345\255\227\347\254\246\000"
      "holds a control character\000"
      "\345\220\253\346\234\211\346\224\271\345\217\230\346\226\207\345\255\227\346\226\271\345\220\221\347\232\204\345\255\227\347\254\246\000"
      "holds a character that turns the direction of text\000"
      "\345\220\253\346\234\211\344\270\215\345\215\240\345\256\275\345\272\246\347\232\204\345\255\227\347\254\246\000"
      "holds a character without a width of its own\000"
      "\345\220\253\346\234\211\347\275\221\351\241\265\346\240\207\350\256\260\000"
      "holds markup\000"
      "\351\203\250\345\210\206\346\225\260\345\255\227\350\242\253\351\201\256\347\233\226\000"
      "some digits are hidden\000"
      "\345\220\253\346\234\211\345\255\227\346\257\215\346\210\226\346\226\207\345\255\227\000"
      "holds letters or words\000"
      "\346\225\260\345\255\227\347\224\250\346\261\211\345\255\227\344\271\246\345\206\231\000"
      "the digits are written in Han characters\000"
      "\346\225\260\345\255\227\347\224\250\345\205\266\344\273\226\346\226\207\345\255\227\344\271\246\345\206\231\000"
      "the digits are of another script\000"
      "\345\210\206\351\232\224\347\254\246\345\217\267\344\270\215\345\257\271\000"
      "a separator is wrong\000"
      "\345\217\267\347\240\201\344\271\213\345\220\216\346\234\211\345\244\232\344\275\231\347\232\204\345\255\227\347\254\246\000"
      "something follows the number\000"
      "\345\210\206\346\234\272\345\217\267\344\270\215\345\257\271\000"
      "the extension is wrong\000"
      "\345\211\215\347\274\200\344\270\215\345\257\271\000"
      "the prefix is wrong\000"
      "\345\270\246\346\234\211\350\277\220\350\220\245\345\225\206\346\216\245\345\205\245\347\240\201\000"
      "begins with the code of a carrier\000"
      "\344\270\215\346\230\257\346\234\254\345\233\275\345\217\267\347\240\201\000"
      "not a number of this country\000"
      "\345\214\272\345\217\267\345\211\215\347\274\272\345\260\221\351\225\277\351\200\224\345\206\240\347\240\201\000"
      "the area code lacks its trunk prefix\000"
      "\346\255\244\347\261\273\345\217\267\347\240\201\345\211\215\344\270\215\345\212\240\351\225\277\351\200\224\345\206\240\347\240\201\000"
      "such numbers have no trunk prefix\000"
      "\347\274\272\345\260\221\345\214\272\345\217\267\000"
      "the area code is missing\000"
      "\346\262\241\346\234\211\350\277\231\344\270\252\345\214\272\345\217\267\000"
      "there is no such area code\000"
      "\345\214\272\345\217\267\344\270\216\346\211\200\345\234\250\345\234\260\344\270\215\347\254\246\357\274\214\345\272\224\344\270\272{area}\000"
      "the area code is not that of the place, which is {area}\000"
      "\346\234\211{digits}\344\275\215\357\274\214\344\275\215\346\225\260\344\270\215\345\257\271\000"
      "has {digits} digits, which no such number has\000"
      "\347\224\250\346\210\267\345\217\267\347\240\201\347\232\204\351\246\226\344\275\215\346\225\260\345\255\227\344\270\215\345\257\271",
    .part1 =
      "no subscriber number begins with that digit\000"
      "\345\217\267\346\256\265\346\262\241\346\234\211\345\210\206\351\205\215\000"
      "such numbers are not assigned\000"
      "\346\230\257\346\234\272\345\231\250\344\275\277\347\224\250\347\232\204\345\217\267\347\240\201\357\274\214\346\227\240\344\272\272\346\216\245\345\220\254\000"
      "the number of a machine, where nobody answers\000"
      "\346\262\241\346\234\211\350\277\231\344\270\252\347\237\255\345\217\267\347\240\201\000"
      "there is no such short number\000"
      "\345\207\240\344\270\252\345\217\267\347\240\201\350\277\236\345\206\231\345\234\250\344\270\200\350\265\267\000"
      "several numbers run together\000"
      "\345\220\216\344\270\200\344\270\252\345\217\267\347\240\201\346\262\241\346\234\211\345\206\231\345\205\250\000"
      "only the end of the second number is written\000"
      "\346\234\211{digits}\344\275\215\357\274\214\345\272\224\344\270\272{expected}\344\275\215\000"
      "has {digits} digits in place of {expected}\000"
      "\345\214\272\345\217\267\345\267\262\344\272\216{year}\345\271\264\345\201\234\347\224\250\000"
      "the area code was given up in {year}\000"
      "\344\270\216\346\240\274\345\274\217\344\270\215\347\254\246\000"
      "does not match the pattern\000"
      "\346\227\245\346\234\237\344\270\215\345\255\230\345\234\250\000"
      "there is no such day\000"
      "\346\240\241\351\252\214\347\240\201\344\270\215\345\257\271\000"
      "the check character is wrong\000"
      "\346\240\274\345\274\217\350\277\207\344\272\216\345\244\215\346\235\202\357\274\214\346\234\252\350\203\275\346\240\241\351\252\214\000"
      "matching took too long: not checked\000"
      "\346\234\211\346\225\210\000"
      "valid\000"
      "\346\227\240\346\225\210\000"
      "not valid\000"
      "\345\216\237\344\273\266\000"
      "original\000"
      "\346\240\270\350\257\201\345\211\257\346\234\254\000"
      "certified copy\000"
      "\345\244\215\345\215\260\344\273\266\000"
      "photocopy\000"
      "\347\224\265\345\255\220\344\273\266\000"
      "electronic copy\000"
      "\347\272\270\350\264\250\346\226\207\344\273\266\000"
      "paper\000"
      "\350\272\253\344\273\275\350\257\201\344\273\266\000"
      "identity paper\000"
      "\345\256\236\347\211\251\000"
      "the thing itself\000"
      "\346\225\260\346\215\256\000"
      "data\000"
      "\357\274\232\000"
      ": \000"
      "\357\274\233\000"
      "; \000"
      "\345\216\237\346\226\207\000"
      "Source\000"
      "\350\257\264\346\230\216\357\274\232\000"
      "Note: \000"
      "\346\263\250\346\204\217\357\274\232\000"
      "Warning: \000"
      "\345\257\206\347\240\201\357\274\232\000"
      "Password: \000"
      "\346\235\245\346\272\220\346\234\252\345\206\231\346\230\216\000"
      "not stated\000"
      "\346\263\250\346\204\217\344\272\213\351\241\271\000"
      "Please note\000"
      "\345\212\236\347\220\206\346\226\271\345\274\217\000"
      "Channel\000"
      "\346\226\275\350\241\214\346\227\245\346\234\237\357\274\232\000"
      "In force from \000"
      "\346\234\211\346\225\210\350\207\263\357\274\232\000"
      "In force until \000"
      "\345\212\236\347\220\206\344\271\213\345\211\215\350\257\267\345\205\210\347\241\256\350\256\244\000"
      "Check before you start\000"
      "\346\211\200\351\234\200\346\235\220\346\226\231\000"
      "Documents needed\000"
      "\345\212\236\347\220\206\346\255\245\351\252\244\000"
      "Steps\000"
      "{label}\357\274\210{count}\357\274\211\000"
      "{label} ({count})\000"
      "{mark}\357\274\210\347\224\261{party}\347\255\276\347\233\226\357\274\211\000"
      "{mark}, put on by {party}\000"
      "\347\233\226\347\253\240\345\215\225\344\275\215\000"
      "Put on by\000"
      "\344\273\215\347\224\261\346\202\250\344\277\235\347\225\231\000"
      "You keep it\000"
      "\344\270\215\345\277\205\345\217\246\345\244\207\344\270\200\344\273\275\357\274\214\345\267\262\347\224\250\344\272\216\345\210\253\345\244\204\347\232\204\344\271\237\345\217\257\344\273\245\000"
      "No piece of its own is needed, one used elsewhere will do\000"
      "\345\217\257\344\273\245\344\270\215\344\272\244\000"
      "May be left out\000"
      "\345\217\257\344\273\245\344\273\245\345\220\216\350\241\245\344\272\244\000"
      "May follow later\000"
      "\344\273\245\344\270\213\345\220\204\351\241\271\351\203\275\350\246\201\000"
      "All of these\000"
      "\344\273\245\344\270\213\344\273\273\351\200\211\344\270\200\351\241\271\000"
      "One of these\000"
      "\344\273\245\344\270\213\350\207\263\345\260\221{need}\351\241\271\000"
      "At least {need} of these\000"
      "\344\273\245\344\270\213\345\220\210\350\256\241\350\207\263\345\260\221{need}\345\210\206\000"
      "At least {need} points from these\000"
      "\345\217\246\351\241\273\347\254\246\345\220\210\000"
      "This must hold as well\000"
      "\346\235\245\346\272\220\345\234\250\346\255\244\345\244\204\344\270\215\346\270\205\346\245\232\000"
      "The source is not clear here\000"
      "\346\230\257\345\220\246\350\277\230\350\246\201\345\205\266\344\273\226\346\235\220\346\226\231\357\274\214\346\235\245\346\272\220\346\234\252\345\206\231\346\230\216\000"
      "The source does not say whether more is needed\000"
      "\344\270\215\351\234\200\350\246\201\346\235\220\346\226\231\000"
      "No documents are needed\000"
      "\346\226\271\346\263\225{number}\357\274\232\000"
      "Way {number}: \000"
      "\344\270\200 \344\272\214 \344\270\211 \345\233\233 \344\272\224 \345\205\255 \344\270\203 \345\205\253 \344\271\235 \345\215\201\000"
      "A B C D E F G H\000"
      "\351\234\200\350\246\201\357\274\232\000"
      "Needed: \000"
      "\347\275\221\345\235\200\357\274\232\000"
      "Address: \000"
      "\347\224\261{party}\345\212\236\347\220\206\000"
      "Done by {party}\000"
      "\347\261\273\345\236\213\000"
      "Kind\000"
      "\345\275\242\345\274\217\000"
      "Form\000"
      "\346\211\200\345\234\250\345\234\260\000"
      "Place\000"
      "\345\216\237\350\241\250\345\272\217\345\217\267\000"
      "Row\000"
      "\345\216\237\350\241\250\346\211\200\345\206\231\345\234\260\345\214\272\000"
      "Printed as\000"
      "\345\234\260\345\235\200\000"
      "Address\000"
      "\347\224\265\350\257\235\000"
      "Telephone\000"
      "\350\201\224\347\263\273\344\272\272\000"
      "Contact\000"
      "\345\212\236\345\205\254\346\227\266\351\227\264\000"
      "Hours\000"
      "\347\254\254{number}\345\244\204\000"
      "Counter {number}\000"
      "\357\274\210\345\216\237\346\226\207\345\215\260\344\275\234\357\274\232{number}\357\274\211\000"
      " (printed as: {number})\000"
      "\346\234\252\345\205\254\345\274\200\000"
      "not published\000"
      "\347\224\250\344\272\216\000"
      "Asked for by\000"
      "\346\234\215\345\212\241\347\275\221\347\202\271\000"
      "Offices\000"
      "{need}{unit}\000"
      "{need} {unit}\000"
      "{year}\345\271\264{month}\346\234\210{day}\346\227\245\000"
      "{year}-{month}-{day}\000"
      "\347\224\263\350\257\267\344\272\272\000"
      "\345\275\223\346\227\245\345\246\202\346\255\244\345\205\254\345\270\203\357\274\232\000"
      "Published so on \000"
      "\345\212\236\347\220\206\346\227\266\351\231\220\000"
      "How long it takes\000"
      "y yes \346\230\257 \346\234\211 \345\257\271\000"
      "y yes\000"
      "n no \345\220\246 \346\262\241\346\234\211 \346\227\240 \344\270\215\346\230\257\000"
      "n no\000"
      "\346\230\257\000"
      "yes\000"
      "\345\220\246\000"
      "no\000"
      "\344\270\215\347\237\245\351\201\223\347\232\204\345\217\257\347\233\264\346\216\245\345\233\236\350\275\246\343\200\202\000"
      "An empty answer means: I do not know.\000"
      "\357\274\210y\057n\357\274\211\000"
      " (y\057n) \000"
      "\357\274\210\345\241\253\346\225\260\345\255\227\357\274\211\000"
      " (a number) \000"
      "\357\274\210YYYY-MM-DD\357\274\211\000"
      " (YYYY-MM-DD) \000"
      "\357\274\210\345\241\253\345\220\215\347\247\260\346\210\226\344\273\243\347\240\201\357\274\211\000"
      " (its name or code) \000"
      "\357\274\210\345\241\253\344\270\200\344\270\252\345\272\217\345\217\267\357\274\211\000"
      " (the number of one) \000"
      "\357\274\210\345\241\253\346\211\200\346\234\211\351\200\202\347\224\250\347\232\204\345\272\217\345\217\267\357\274\2330\357\274\232\351\203\275\346\262\241\346\234\211\357\274\211\000"
      " (the numbers of all that apply; 0: none) \000"
      "\346\227\240\346\263\225\347\220\206\350\247\243\357\274\232{name}\000"
      "This cannot be understood: {name}\000"
      "\346\202\250\346\234\211\350\277\231\351\241\271\346\235\220\346\226\231\345\220\227\357\274\237\000"
      "Do you have it\077\000"
      "\346\202\250\346\234\211\345\207\240\344\273\275\357\274\237\000"
      "How many do you have\077\000"
      "\346\202\250\346\234\211\344\273\245\344\270\213\345\223\252\344\272\233\357\274\237\000"
      "Which of these do you have\077\000"
      "\346\230\257\345\220\246\345\267\262\345\212\240\347\233\226{mark}\357\274\210\347\224\261{party}\347\233\226\357\274\211\357\274\237\000"
      "Does it bear this: {mark} of {party}\077\000"
      "{mark}\347\232\204\346\227\245\346\234\237\357\274\237\000"
      "Date of this: {mark}\077\000"
      "\346\230\257\345\220\246\347\254\246\345\220\210\357\274\232{spec}\357\274\237\000"
      "Is it so: {spec}\077\000"
      "\345\207\272\345\205\267\346\227\245\346\234\237\357\274\237\000"
      "Date of issue\077\000"
      "\346\234\211\346\225\210\346\234\237\346\210\252\346\255\242\346\227\245\357\274\237\000"
      "Last day of validity\077\000"
      "\346\202\250\344\270\215\350\203\275\345\212\236\347\220\206\346\255\244\351\241\271\343\200\202\000"
      "This cannot be used by you.\000"
      "\346\235\220\346\226\231\345\260\232\346\234\252\351\275\220\345\244\207\343\200\202\000"
      "Not all is there yet.\000"
      "\347\233\256\345\211\215\350\277\230\344\270\215\350\203\275\345\210\244\346\226\255\343\200\202\000"
      "This cannot be said yet.\000"
      "\346\235\220\346\226\231\351\275\220\345\244\207\343\200\202\000"
      "All is there.\000"
      "\350\257\245\346\227\245\346\230\257\345\220\246\351\200\202\347\224\250\350\277\231\344\272\233\350\247\204\345\256\232\357\274\214\345\260\232\344\270\215\347\241\256\345\256\232\343\200\202\000"
      "It is not certain that these rules were in force on that day.\000"
      "\350\277\230\351\234\200\345\212\236\347\220\206\000"
      "What is still to do\000"
      "\344\271\237\345\217\257\344\273\245\350\277\231\346\240\267\345\212\236\347\220\206\000"
      "This would do as well\000"
      "\350\277\230\351\234\200\344\272\206\350\247\243\000"
      "What is still to know\000"
      "\345\212\236\347\220\206\347\273\223\346\236\234\350\257\264\346\230\216\000"
      "What follows\000"
      "\344\270\215\351\234\200\350\246\201\347\232\204\346\235\220\346\226\231\000"
      "Not needed\000"
      "\346\214\211\351\200\232\345\270\270\346\203\205\345\206\265\346\216\250\345\256\232\000"
      "Assumed\000"
      "\350\260\201\345\217\257\344\273\245\345\212\236\347\220\206\000"
      "Who can use it and when\000"
      "\344\270\215\347\254\246\345\220\210\347\232\204\357\274\232\000"
      "Otherwise: \000"
      "\345\217\257\346\224\271\345\212\236\357\274\232\000"
      "Instead: \000"
      "\345\217\257\345\211\215\345\276\200\357\274\232\000"
      "Go to: ",
    .part2 =
      "{day}\350\265\267\345\217\257\344\273\245\345\212\236\347\220\206\000"
      "Possible from {day}\000"
      "\351\200\202\347\224\250\346\203\205\345\275\242\357\274\232\000"
      "Only if: \000"
      "\350\256\241{worth}\345\210\206\000"
      "Points: {worth}\000"
      "\350\256\241{worth}\345\210\206\357\274\214\346\257\217\345\244\232\344\270\200\344\273\266\350\256\241{further}\345\210\206\000"
      "Points: {worth}, each further one: {further}\000"
      "\344\273\245\344\270\213\346\235\220\346\226\231\345\220\210\350\256\241\346\234\200\345\244\232\350\256\241{count}\344\273\266\357\274\232{documents}\000"
      "Of these, at most {count} in all count: {documents}\000"
      "\346\214\211{fact}\357\274\232\000"
      "Depending on {fact}:\000"
      "\344\270\216{fact}\347\233\270\345\220\214\000"
      "as many as {fact}\000"
      "\350\264\271\347\224\250\000"
      "What it costs\000"
      "\344\270\215\346\224\266\350\264\271\000"
      "free of charge\000"
      "\345\220\210\350\256\241\357\274\232\000"
      "Total: \000"
      "\345\260\232\344\270\215\347\241\256\345\256\232\000"
      "not known\000"
      "\347\224\261{party}\347\274\264\347\272\263\000"
      "Paid by {party}\000"
      "\345\212\236\347\220\206\347\273\223\346\236\234\000"
      "What you get\000"
      "\346\234\211\346\225\210\350\207\263\357\274\232{day}\000"
      "Valid until {day}\000"
      "\345\205\266\344\273\226\346\227\266\346\234\237\347\232\204\350\247\204\345\256\232\000"
      "Other rules at other times\000"
      "\346\230\257\346\210\226\345\220\246\000"
      "yes or no\000"
      "\346\225\260\345\255\227\000"
      "a number\000"
      "\346\227\245\346\234\237\000"
      "a date\000"
      "\350\241\214\346\224\277\345\214\272\345\210\222\000"
      "a place\000"
      "\344\273\245\344\270\213\344\273\273\351\200\211\345\205\266\344\270\200\000"
      "one of these\000"
      "\344\273\245\344\270\213\345\217\257\345\244\232\351\200\211\000"
      "any of these\000"
      "\345\221\250\345\262\201\346\225\260\357\274\210\347\224\261\346\227\245\346\234\237\346\216\250\347\256\227\357\274\211\000"
      "an age, which follows from a date\000"
      "\347\224\261\345\205\266\344\273\226\346\203\205\345\206\265\346\216\250\345\256\232\000"
      "follows from other answers\000"
      "\351\200\232\345\270\270\357\274\232\000"
      "Usually: \000"
      "new-onsite\057credit-code-certificate\000"
      "\347\273\237\344\270\200\347\244\276\344\274\232\344\277\241\347\224\250\344\273\243\347\240\201\350\257\201\357\274\210\345\211\257\346\234\254\357\274\211\345\244\215\345\215\260\344\273\266\000"
      "unified social credit code certificate (duplicate), photocopy\000"
      "\344\270\200\357\274\210\344\270\200\357\274\2111\000"
      "new-onsite\057handler-id.original\000"
      "\347\273\217\345\212\236\344\272\272\350\272\253\344\273\275\350\257\201\345\216\237\344\273\266\000"
      "identity card of the handler, original\000"
      "\344\270\200\357\274\210\344\270\200\357\274\2112\000"
      "new-onsite\057handler-id.photocopy\000"
      "\347\273\217\345\212\236\344\272\272\350\272\253\344\273\275\350\257\201\357\274\210\344\272\214\344\273\243\350\272\253\344\273\275\350\257\201\346\255\243\345\217\215\351\235\242\357\274\211\345\244\215\345\215\260\344\273\266\000"
      "identity card of the handler (both sides of the second-generation card), photocopy\000"
      "new-onsite\057power-of-attorney\000"
      "\344\270\200\357\274\210\344\270\200\357\274\2113\000"
      "renew-onsite\057handler-id\000"
      "\344\270\200\357\274\210\344\272\214\357\274\2111\000"
      "renew-onsite\057medium\000"
      "\344\270\200\357\274\210\344\272\214\357\274\2112\000"
      "replace-onsite\057credit-code-certificate\000"
      "\344\270\200\357\274\210\344\270\211\357\274\2111\000"
      "replace-onsite\057handler-id.original\000"
      "\344\270\200\357\274\210\344\270\211\357\274\2112\000"
      "replace-onsite\057handler-id.photocopy\000"
      "replace-onsite\057power-of-attorney\000"
      "\344\270\200\357\274\210\344\270\211\357\274\2113\000"
      "replace-onsite\057loss-statement\000"
      "\344\270\200\357\274\210\344\270\211\357\274\2114\000"
      "unlock-onsite\057unlock-statement\000"
      "\344\270\200\357\274\210\345\233\233\357\274\2111\000"
      "unlock-onsite\057handler-id\000"
      "\344\270\200\357\274\210\345\233\233\357\274\2112\000"
      "unlock-onsite\057medium\000"
      "\344\270\200\357\274\210\345\233\233\357\274\2113\000"
      "change-onsite\057credit-code-certificate\000"
      "\344\270\200\357\274\210\344\272\224\357\274\2112\357\274\2101\357\274\211\000"
      "change-onsite\057change-notice\000"
      "\345\217\230\346\233\264\351\200\232\347\237\245\344\271\246\345\244\215\345\215\260\344\273\266\000"
      "notice of change, photocopy\000"
      "\344\270\200\357\274\210\344\272\224\357\274\2112\357\274\2102\357\274\211\000"
      "change-onsite\057power-of-attorney\000"
      "\344\270\200\357\274\210\344\272\224\357\274\2112\357\274\2103\357\274\211\000"
      "change-onsite\057medium\000"
      "\344\270\200\357\274\210\344\272\224\357\274\2112\357\274\2104\357\274\211\000"
      "new-online\057credit-code-certificate\000"
      "\344\272\2141\357\274\2101\357\274\211\000"
      "new-online\057handler-id\000"
      "\344\272\2141\357\274\2102\357\274\211\000"
      "new-online\057power-of-attorney\000"
      "\344\272\2141\357\274\2103\357\274\211\000"
      "renew-online\057medium\000"
      "\344\272\214\302\267\345\234\250\347\272\277\346\233\264\346\226\260\357\274\2101\357\274\211\000"
      "renew-online\057not-stated\000"
      "seal-renew-online\057medium\000"
      "\344\272\214\302\267\345\234\250\347\272\277\346\233\264\346\226\260\357\274\2102\357\274\211\347\254\254\344\270\200\346\255\245\000"
      "seal-renew-online\057not-stated\000"
      "new-onsite\000"
      "\346\226\260\345\212\236\347\220\206\346\225\260\345\255\227\350\257\201\344\271\246\000"
      "New digital certificate\000"
      "\346\226\260\345\212\236\347\220\206\346\225\260\345\255\227\350\257\201\344\271\246\357\274\214\345\210\260\345\217\227\347\220\206\347\202\271\347\216\260\345\234\272\345\212\236\347\220\206\343\200\202\000"
      "A new digital certificate, at the counter.\000"
      "\344\270\200\357\274\210\344\270\200\357\274\211\000"
      "\342\200\234\344\273\245\344\270\212\350\265\204\346\226\231\351\203\275\351\241\273\345\212\240\347\233\226\345\215\225\344\275\215\345\205\254\347\253\240\342\200\235\357\274\214\346\234\254\346\211\213\345\206\214\350\257\273\344\275\234\347\233\226\345\234\250\345\244\215\345\215\260\344\273\266\345\222\214\346\234\254\345\215\225\344\275\215\345\207\272\345\205\267\347\232\204\346\235\220\346\226\231\344\270\212\357\274\214\350\272\253\344\273\275\350\257\201\345\216\237\344\273\266\344\270\215\347\233\226\347\253\240\343\200\202\000"
      "\342\200\234All of the above must bear the official seal\342\200\235: this handbook takes that to mean photocopies and papers the organisation issues, not the identity card itself.\000"
      "renew-onsite\000"
      "\345\210\260\346\234\237\346\233\264\346\226\260\346\225\260\345\255\227\350\257\201\344\271\246\000"
      "Renewal of an expiring digital certificate\000"
      "\346\225\260\345\255\227\350\257\201\344\271\246\345\210\260\346\234\237\357\274\214\345\210\260\345\217\227\347\220\206\347\202\271\347\216\260\345\234\272\346\233\264\346\226\260\343\200\202\000"
      "Renewal of a digital certificate that expires, at the counter.\000"
      "\344\270\200\357\274\210\344\272\214\357\274\211\000"
      "\346\234\254\351\241\271\344\270\232\345\212\241\346\235\245\346\272\220\346\262\241\346\234\211\350\246\201\346\261\202\345\212\240\347\233\226\345\205\254\347\253\240\357\274\214\344\271\237\346\262\241\346\234\211\345\206\231\345\210\260\346\234\237\345\211\215\345\220\216\345\244\232\344\271\205\344\271\213\345\206\205\345\217\257\344\273\245\346\233\264\346\226\260\343\200\202\000"
      "The source asks for no seal here, and does not say how long before or after the expiry a renewal is possible.\000"
      "replace-onsite\000"
      "\350\241\245\345\212\236\346\225\260\345\255\227\350\257\201\344\271\246\000"
      "Replacement of a digital certificate\000"
      "\350\241\245\345\212\236\346\225\260\345\255\227\350\257\201\344\271\246\357\274\214\345\210\260\345\217\227\347\220\206\347\202\271\347\216\260\345\234\272\345\212\236\347\220\206\343\200\202\000"
      "A replacement for a digital certificate, at the counter.\000"
      "\344\270\200\357\274\210\344\270\211\357\274\211\000"
      "unlock-onsite\000"
      "\345\217\243\344\273\244\350\247\243\351\224\201\346\225\260\345\255\227\350\257\201\344\271\246\000"
      "Unlocking the password of a digital certificate\000"
      "\346\225\260\345\255\227\350\257\201\344\271\246\345\217\243\344\273\244\351\224\201\345\256\232\357\274\214\345\210\260\345\217\227\347\220\206\347\202\271\347\216\260\345\234\272\350\247\243\351\224\201\343\200\202\000"
      "Unlocking a digital certificate whose password is locked, at the counter.\000"
      "\344\270\200\357\274\210\345\233\233\357\274\211\000"
      "\342\200\234\344\273\245\344\270\212\350\265\204\346\226\231\351\203\275\351\241\273\345\212\240\347\233\226\345\215\225\344\275\215\345\205\254\347\253\240\342\200\235\357\274\214\346\234\254\346\211\213\345\206\214\350\257\273\344\275\234\347\233\226\345\234\250\346\234\254\345\215\225\344\275\215\345\207\272\345\205\267\347\232\204\350\257\201\346\230\216\344\270\212\357\274\214\350\272\253\344\273\275\350\257\201\345\216\237\344\273\266\345\222\214\344\273\213\350\264\250\344\270\215\347\233\226\347\253\240\343\200\202\000"
      "\342\200\234All of the above must bear the official seal\342\200\235: this handbook takes that to mean the statement, not the identity card itself and not the medium.\000"
      "change-onsite\000"
      "\344\274\201\344\270\232\345\220\215\347\247\260\345\217\212\346\263\225\344\272\272\345\217\230\346\233\264\000"
      "Change of company name or legal representative",
    .part3 =
      "\344\274\201\344\270\232\345\220\215\347\247\260\346\210\226\346\263\225\344\272\272\345\217\230\346\233\264\345\220\216\345\217\230\346\233\264CA\346\225\260\345\255\227\350\257\201\344\271\246\357\274\214\345\210\260\345\217\227\347\220\206\347\202\271\347\216\260\345\234\272\345\212\236\347\220\206\343\200\202\000"
      "Bringing the CA digital certificate up to date after a change of company name or legal representative, at the counter.\000"
      "\344\270\200\357\274\210\344\272\224\357\274\211\000"
      "\342\200\234\344\273\245\344\270\212\350\265\204\346\226\231\351\203\275\351\241\273\345\212\240\347\233\226\345\215\225\344\275\215\345\205\254\347\253\240\342\200\235\357\274\214\346\234\254\346\211\213\345\206\214\350\257\273\344\275\234\347\233\226\345\234\250\345\244\215\345\215\260\344\273\266\345\222\214\346\234\254\345\215\225\344\275\215\345\207\272\345\205\267\347\232\204\346\235\220\346\226\231\344\270\212\357\274\214\344\273\213\350\264\250\344\270\215\347\233\226\347\253\240\343\200\202\346\234\254\351\241\271\344\270\232\345\212\241\346\235\245\346\272\220\346\262\241\346\234\211\350\246\201\346\261\202\350\272\253\344\273\275\350\257\201\343\200\202\000"
      "\342\200\234All of the above must bear the official seal\342\200\235: this handbook takes that to mean photocopies and papers the organisation issues, not the medium. The source asks for no identity card here.\000"
      "\350\257\267\345\205\210\347\224\261\345\215\225\344\275\215\350\207\252\350\241\214\345\234\250\350\257\232\344\277\241\345\272\223\344\277\256\346\224\271\344\274\201\344\270\232\344\277\241\346\201\257\343\200\202\000"
      "First change the company's information in the credit database yourself.\000"
      "\345\215\225\344\275\215\350\207\252\350\241\214\345\234\250\350\257\232\344\277\241\345\272\223\344\277\256\346\224\271\344\274\201\344\270\232\344\277\241\346\201\257\343\200\202\000"
      "Change the company's information in the credit database yourself.\000"
      "\346\220\272\345\270\246\346\211\200\345\210\227\350\265\204\346\226\231\345\217\230\346\233\264CA\346\225\260\345\255\227\350\257\201\344\271\246\343\200\202\000"
      "Have the CA digital certificate changed; bring the papers listed.\000"
      "new-online\000"
      "\345\234\250\347\272\277\346\226\260\345\212\236\346\225\260\345\255\227\350\257\201\344\271\246\000"
      "New digital certificate online\000"
      "\344\274\201\344\270\232\345\217\257\351\200\232\350\277\207\346\211\213\346\234\272\345\276\256\344\277\241\345\260\217\347\250\213\345\272\217\342\200\234\344\270\235\350\267\257\347\255\276\344\274\201\344\270\232\344\277\235\345\247\206\342\200\235\345\234\250\347\272\277\346\226\260\345\212\236\346\225\260\345\255\227\350\257\201\344\271\246\343\200\202\000"
      "A new digital certificate through the WeChat mini programme \342\200\234\344\270\235\350\267\257\347\255\276\344\274\201\344\270\232\344\277\235\345\247\206\342\200\235.\000"
      "\344\272\2141\000"
      "\350\265\204\346\226\231\345\234\250\347\272\277\344\270\212\344\274\240\357\274\214\346\235\245\346\272\220\346\262\241\346\234\211\345\206\231\345\275\242\345\274\217\347\232\204\357\274\214\346\234\254\346\211\213\345\206\214\346\214\211\345\275\242\345\274\217\344\270\215\351\231\220\345\244\204\347\220\206\357\274\233\346\234\254\351\241\271\344\270\232\345\212\241\346\235\245\346\272\220\346\262\241\346\234\211\350\246\201\346\261\202\345\212\240\347\233\226\345\205\254\347\253\240\343\200\202\000"
      "The papers are uploaded. Where the source names no form, this handbook takes any. The source asks for no seal here.\000"
      "\346\211\223\345\274\200\345\260\217\347\250\213\345\272\217\000"
      "Open the mini programme\000"
      "\351\200\232\350\277\207\346\220\234\347\264\242\345\260\217\347\250\213\345\272\217\342\200\234\344\270\235\350\267\257\347\255\276\344\274\201\344\270\232\344\277\235\345\247\206\342\200\235\350\277\233\345\205\245\343\200\202\000"
      "Search for the mini programme \342\200\234\344\270\235\350\267\257\347\255\276\344\274\201\344\270\232\344\277\235\345\247\206\342\200\235.\000"
      "\351\200\232\350\277\207\346\211\253\346\217\217\344\272\214\347\273\264\347\240\201\350\277\233\345\205\245\343\200\202\000"
      "Scan its QR code.\000"
      "\346\235\245\346\272\220\347\232\204\346\226\207\345\255\227\351\207\214\346\262\241\346\234\211\350\277\231\344\270\252\344\272\214\347\273\264\347\240\201\343\200\202\000"
      "The text of the source does not hold the QR code.\000"
      "\347\231\273\351\231\206\000"
      "Log in\000"
      "\345\276\256\344\277\241\347\231\273\351\231\206\000"
      "Log in with WeChat\000"
      "\346\235\245\346\272\220\346\255\244\345\244\204\346\234\211\345\233\233\345\271\205\346\210\252\345\233\276\357\274\210\345\233\2764\350\207\263\345\233\2767\357\274\211\357\274\214\346\227\240\346\263\225\350\276\250\350\257\273\343\200\202\000"
      "The source shows four screenshots here (images 4 to 7), which cannot be read.\000"
      "\346\211\213\346\234\272\345\217\267\346\263\250\345\206\214\347\231\273\351\231\206\343\200\202\000"
      "Register and log in with a mobile number.\000"
      "\345\256\236\345\220\215\350\256\244\350\257\201\000"
      "Prove your identity\000"
      "\347\231\273\351\231\206\345\260\217\347\250\213\345\272\217\345\220\216\351\234\200\350\246\201\351\200\232\350\277\207\345\256\236\345\220\215\350\256\244\350\257\201\345\220\216\346\211\215\350\203\275\345\212\236\347\220\206\344\270\232\345\212\241\343\200\202\351\200\232\350\277\207\347\202\271\345\207\273\344\273\273\344\275\225\344\270\232\345\212\241\345\212\236\347\220\206\345\274\271\345\207\272\345\256\236\345\220\215\350\256\244\350\257\201\346\217\220\347\244\272\346\241\206\350\277\233\350\241\214\345\256\236\345\220\215\343\200\202\000"
      "After logging in you must prove your identity before you can apply. Choose any business; a box appears that leads through it.\000"
      "\345\212\236\347\220\206\344\270\232\345\212\241\000"
      "Apply\000"
      "\351\200\211\346\213\251\346\225\260\345\255\227\350\257\201\344\271\246\342\200\224\347\202\271\345\207\273\344\270\232\345\212\241\346\240\207\347\255\276\347\255\233\351\200\211\344\270\232\345\212\241\342\200\224\351\200\211\345\217\226\346\211\200\351\234\200\345\212\236\347\220\206\344\270\232\345\212\241\357\274\214\351\200\211\346\213\251\350\207\252\346\217\220\346\210\226\351\202\256\345\257\204\345\220\216\347\202\271\345\207\273\342\200\234\347\253\213\345\215\263\346\224\257\344\273\230\342\200\235\343\200\202\000"
      "Choose digital certificates, filter by the business labels, choose the business you need, choose collection or post, and tap \342\200\234\347\253\213\345\215\263\346\224\257\344\273\230\342\200\235 (pay now).\000"
      "\346\224\257\344\273\230\345\256\214\346\210\220\345\220\216\347\255\276\347\275\262\347\224\263\350\257\267\350\264\243\344\273\273\344\271\246\357\274\214\347\255\276\347\275\262\345\256\214\346\210\220\345\220\216\347\202\271\345\207\273\345\261\217\345\271\225\345\267\246\344\270\213\350\247\222\350\277\224\345\233\236\346\214\211\351\222\256\350\277\224\345\233\236\344\270\235\350\267\257\347\255\276\344\274\201\344\270\232\344\277\235\345\247\206\343\200\202\000"
      "After paying sign the applicant's statement of responsibility, then return to \344\270\235\350\267\257\347\255\276\344\274\201\344\270\232\344\277\235\345\247\206 with the button at the lower left of the screen.\000"
      "\344\270\212\344\274\240\344\270\232\345\212\241\346\211\200\351\234\200\350\265\204\346\226\231\357\274\214\346\240\270\345\256\236\347\241\256\350\256\244\345\212\236\347\220\206\344\274\201\344\270\232\344\277\241\346\201\257\343\200\202\346\217\220\344\272\244\346\210\220\345\212\237\345\220\216\347\255\211\345\276\205\345\220\216\345\217\260\344\270\232\345\212\241\344\272\272\345\221\230\345\256\241\346\240\270\345\217\212\351\202\256\345\257\204\346\225\260\345\255\227\350\257\201\344\271\246\343\200\202\000"
      "Upload the papers and confirm the company's information. After submitting wait for the staff to examine the application and to post the digital certificate.\000"
      "renew-online\000"
      "\345\234\250\347\272\277\346\233\264\346\226\260\346\225\260\345\255\227\350\257\201\344\271\246\000"
      "Renewal of a digital certificate online\000"
      "\345\210\260\346\234\237\347\224\250\346\210\267\345\217\257\347\231\273\345\275\225\346\226\260\346\225\260CA\345\256\230\347\275\221\357\274\210\345\256\230\347\275\221\357\274\232www.xjca.com.cn\357\274\211\350\277\233\350\241\214\347\273\255\350\264\271\343\200\202\000"
      "Users whose certificate expires can renew it on the website of the Xinjiang CA, www.xjca.com.cn.\000"
      "\344\272\214\302\267\345\234\250\347\272\277\346\233\264\346\226\260\000"
      "\346\235\245\346\272\220\346\262\241\346\234\211\345\206\231\345\234\250\347\272\277\346\233\264\346\226\260\351\234\200\350\246\201\347\232\204\350\265\204\346\226\231\357\274\233\351\234\200\350\246\201\346\225\260\345\255\227\350\257\201\344\271\246\344\273\213\350\264\250\346\230\257\344\273\216\345\212\236\347\220\206\346\255\245\351\252\244\350\257\273\345\207\272\347\232\204\343\200\202\344\275\225\346\227\266\345\217\257\344\273\245\346\233\264\346\226\260\346\235\245\346\272\220\344\271\237\346\262\241\346\234\211\345\206\231\343\200\202\000"
      "The source lists no papers for the online renewal; that the certificate medium is needed is read from the steps. Nor does it say when a renewal is possible.\000"
      "\347\224\263\350\257\267\346\265\201\347\250\213\000"
      "Application\000"
      "\347\275\221\351\241\265\346\220\234\347\264\242\342\200\234\346\226\260\347\226\206\346\225\260\345\255\227\350\257\201\344\271\246\350\256\244\350\257\201\344\270\255\345\277\203\342\200\235\346\210\226\345\234\250\347\275\221\351\241\265\351\223\276\346\216\245\345\244\204\350\276\223\345\205\245\345\234\260\345\235\200\357\274\232www.xjca.com.cn---\346\234\215\345\212\241\345\244\247\345\216\205\357\274\214\351\200\211\346\213\251\351\234\200\350\246\201\345\212\236\347\220\206\347\232\204\345\205\254\345\205\261\350\265\204\346\272\220\344\272\244\346\230\223\346\250\241\345\235\227\357\274\214\344\276\213\345\246\202\357\274\232\345\205\254\345\205\261\350\265\204\346\272\220\345\273\266\346\234\237\343\200\202",
    .part4 =
      "Search the web for \342\200\234\346\226\260\347\226\206\346\225\260\345\255\227\350\257\201\344\271\246\350\256\244\350\257\201\344\270\255\345\277\203\342\200\235 or enter the address www.xjca.com.cn, go to the service hall (\346\234\215\345\212\241\345\244\247\345\216\205) and choose the module of public resource trading that you need, for instance \342\200\234\345\205\254\345\205\261\350\265\204\346\272\220\345\273\266\346\234\237\342\200\235 (extension).\000"
      "https:\057\057www.xjca.com.cn\057\000"
      "\351\200\211\346\213\251\351\234\200\350\246\201\345\212\236\347\220\206\347\232\204\345\205\254\345\205\261\350\265\204\346\272\220\344\272\244\346\230\223\346\250\241\345\235\227\343\200\202\000"
      "Choose the module of public resource trading that you need.\000"
      "\347\241\256\350\256\244\346\211\200\350\246\201\345\273\266\346\234\237\347\232\204CA\350\257\201\344\271\246\344\277\241\346\201\257\345\220\216\347\202\271\345\207\273\347\241\256\350\256\244\343\200\202\000"
      "Check the data of the certificate to be extended and confirm.\000"
      "\347\202\271\345\207\273\345\217\221\347\245\250\344\277\241\346\201\257\346\267\273\345\212\240\357\274\214\345\241\253\345\206\231\346\255\243\347\241\256\347\232\204\345\274\200\347\245\250\344\277\241\346\201\257\345\220\216\347\202\271\345\207\273\346\217\220\344\272\244\345\271\266\346\217\220\344\272\244\350\256\242\345\215\225\344\277\241\346\201\257\343\200\202\000"
      "Add the invoice data, fill them in correctly, submit them, and submit the order.\000"
      "\346\235\245\346\272\220\346\255\244\345\244\204\346\234\211\344\270\200\345\271\205\346\210\252\345\233\276\357\274\210\345\233\27625\357\274\211\357\274\214\346\227\240\346\263\225\350\276\250\350\257\273\343\200\202\000"
      "The source shows a screenshot here (image 25), which cannot be read.\000"
      "\351\200\211\346\213\251\344\275\277\347\224\250\345\276\256\344\277\241\346\210\226\346\224\257\344\273\230\345\256\235\346\224\257\344\273\230CA\350\257\201\344\271\246\345\273\266\346\234\237\350\264\271\347\224\250\343\200\202\000"
      "Pay the fee for the extension with WeChat or Alipay.\000"
      "\350\264\271\347\224\250\345\244\232\345\260\221\357\274\214\346\235\245\346\272\220\346\262\241\346\234\211\345\206\231\343\200\202\000"
      "The source does not say how much.\000"
      "\346\211\223\345\274\200\346\226\260\347\226\206\347\224\265\345\255\220\350\256\244\350\257\201\345\256\211\345\205\250\345\245\227\344\273\266\357\274\214\346\213\224\344\272\206\351\207\215\346\226\260\346\225\260\345\255\227\350\257\201\344\271\246\357\274\214\350\207\252\345\212\250\345\273\266\346\234\237\346\225\260\345\255\227\350\257\201\344\271\246\343\200\202\000"
      "Open the Xinjiang electronic authentication security suite, unplug the digital certificate and plug it in again; it is extended by itself.\000"
      "the CA digital certificate medium\000"
      "\342\200\234\346\213\224\344\272\206\351\207\215\346\226\260\346\225\260\345\255\227\350\257\201\344\271\246\342\200\235\346\230\257\346\235\245\346\272\220\345\216\237\346\226\207\357\274\214\345\260\221\344\270\200\344\270\252\345\255\227\357\274\214\345\272\224\346\230\257\346\213\224\344\270\213\345\220\216\351\207\215\346\226\260\346\217\222\345\205\245\346\225\260\345\255\227\350\257\201\344\271\246\343\200\202\000"
      "The original lacks a word (\346\213\224\344\272\206\351\207\215\346\226\260\346\225\260\345\255\227\350\257\201\344\271\246); it must mean to unplug the certificate and to plug it in again.\000"
      "seal-renew-online\000"
      "\347\224\265\345\255\220\347\255\276\347\253\240\345\234\250\347\272\277\345\273\266\346\234\237\000"
      "Extension of an electronic seal online\000"
      "\346\226\260\347\226\206CA\347\224\265\345\255\220\347\255\276\347\253\240\345\234\250\347\272\277\345\273\266\346\234\237\343\200\202\000"
      "Extension of a Xinjiang CA electronic seal online.\000"
      "\344\272\214\302\267\345\234\250\347\272\277\346\233\264\346\226\260\357\274\2102\357\274\211\000"
      "\346\235\245\346\272\220\346\262\241\346\234\211\345\206\231\347\224\265\345\255\220\347\255\276\347\253\240\345\273\266\346\234\237\351\234\200\350\246\201\347\232\204\350\265\204\346\226\231\357\274\233\351\234\200\350\246\201\346\225\260\345\255\227\350\257\201\344\271\246\344\273\213\350\264\250\346\230\257\344\273\216\345\212\236\347\220\206\346\255\245\351\252\244\350\257\273\345\207\272\347\232\204\343\200\202\344\275\225\346\227\266\345\217\257\344\273\245\345\273\266\346\234\237\346\235\245\346\272\220\344\271\237\346\262\241\346\234\211\345\206\231\343\200\202\000"
      "The source lists no papers for the extension; that the certificate medium is needed is read from the steps. Nor does it say when an extension is possible.\000"
      "\345\260\206\346\225\260\345\255\227\350\257\201\344\271\246\346\217\222\345\205\245\347\224\265\350\204\221\357\274\214\347\231\273\345\275\225\347\275\221\345\235\200\357\274\232https:\057\057uksqpt.xjzqt.com.cn:18080\057online-renewal\057index\000"
      "Plug the digital certificate into the computer and open https:\057\057uksqpt.xjzqt.com.cn:18080\057online-renewal\057index\000"
      "https:\057\057uksqpt.xjzqt.com.cn:18080\057online-renewal\057index\000"
      "\347\202\271\345\207\273\350\257\273\345\217\226\350\257\201\344\271\246\343\200\202\000"
      "Click to read the certificate (\350\257\273\345\217\226\350\257\201\344\271\246).\000"
      "\350\277\233\350\241\214\344\277\241\346\201\257\347\241\256\350\256\244\357\274\214\345\271\266\344\270\224\346\237\245\347\234\213\346\230\257\345\220\246\346\234\211\351\242\235\345\272\246\343\200\202\000"
      "Check the data, and whether there is quota (\351\242\235\345\272\246).\000"
      "\347\241\256\350\256\244\351\242\235\345\272\246\345\220\216\357\274\214\347\202\271\345\207\273\346\233\264\346\226\260\346\216\210\346\235\203\357\274\214\345\215\263\347\255\276\347\253\240\345\234\250\347\272\277\345\273\266\346\234\237\346\210\220\345\212\237\343\200\202\000"
      "When the quota is confirmed, click to update the authorisation (\346\233\264\346\226\260\346\216\210\346\235\203); the seal is then extended.\000"
      "\346\235\245\346\272\220\346\255\244\345\244\204\346\234\211\344\270\200\345\271\205\346\210\252\345\233\276\357\274\210\345\233\27631\357\274\211\357\274\214\346\227\240\346\263\225\350\276\250\350\257\273\343\200\202\000"
      "The source shows a screenshot here (image 31), which cannot be read.\000"
      "xjca\000"
      "\346\225\260\345\255\227\350\257\201\344\271\246\345\217\212\347\224\265\345\255\220\347\255\276\347\253\240\347\272\277\344\270\213\343\200\201\347\272\277\344\270\212\345\212\236\347\220\206\346\214\207\345\215\227\000"
      "Handbook of digital certificates and electronic seals, at the counter and online\000"
      "\346\226\260\347\226\206\346\225\260\345\255\227\350\257\201\344\271\246\350\256\244\350\257\201\344\270\255\345\277\203\000"
      "Xinjiang Digital Certificate Authority\000"
      "\350\207\252\346\262\273\345\214\272\345\205\254\345\205\261\350\265\204\346\272\220\344\272\244\346\230\223\345\271\263\345\217\260+14\345\234\260\357\274\210\345\267\236\343\200\201\345\270\202\357\274\211\345\205\254\345\205\261\350\265\204\346\272\220\344\272\244\346\230\223\345\271\263\345\217\260\345\267\262\345\256\236\347\216\260\345\256\236\344\275\223CA\344\272\222\351\200\232\344\272\222\350\256\244\357\274\214\350\257\267\345\220\204\345\270\202\345\234\272\344\270\273\344\275\223\345\212\236\347\220\206\346\225\260\345\255\227\350\257\201\344\271\246\346\227\266\345\220\221\345\212\236\347\220\206\346\234\272\346\236\204\346\230\216\347\241\256\347\224\250\351\200\224\344\270\272\345\217\202\344\270\216\346\226\260\347\226\206\345\220\204\345\234\260\345\267\236\345\205\254\345\205\261\350\265\204\346\272\220\344\272\244\346\230\223\344\270\255\345\277\203\346\213\233\346\212\225\346\240\207\343\200\202\000"
      "The trading platforms for public resources of the region and of its 14 prefectures and cities recognise one another's physical CA certificates. When you apply for a certificate, tell the office that it is for bidding at the public resource trading centres of Xinjiang's prefectures.\000"
      "\346\226\260\346\225\260CA\344\270\255\345\277\203\345\256\242\346\234\2154000921999\343\200\202\000"
      "Xinjiang CA customer service, telephone 4000921999.\000"
      "4000921999\000"
      "\346\226\260\346\225\260CA\346\225\260\345\255\227\350\257\201\344\271\246\345\210\235\345\247\213\345\257\206\347\240\201\357\274\232123456\343\200\202\000"
      "Initial password of a Xinjiang CA digital certificate: 123456.\000"
      "\344\272\272\344\272\272\351\203\275\347\237\245\351\201\223\350\277\231\344\270\252\345\257\206\347\240\201\357\274\214\351\246\226\346\254\241\344\275\277\347\224\250\346\227\266\350\257\267\347\253\213\345\215\263\344\277\256\346\224\271\343\200\202\000"
      "Everybody knows this password. Change it when you use the certificate for the first time.\000"
      "123456\000"
      "010\000"
      "\345\214\227\344\272\254\000"
      "020\000"
      "\345\271\277\344\270\234\345\271\277\345\267\236\000"
      "021\000"
      "\344\270\212\346\265\267\000"
      "022\000"
      "\345\244\251\346\264\245\000"
      "023\000"
      "\351\207\215\345\272\206\000"
      "024\000"
      "\350\276\275\345\256\201\346\262\210\351\230\263\000"
      "025\000"
      "\346\261\237\350\213\217\345\215\227\344\272\254\000"
      "027\000"
      "\346\271\226\345\214\227\346\255\246\346\261\211\000"
      "028\000"
      "\345\233\233\345\267\235\346\210\220\351\203\275\000"
      "029\000"
      "\351\231\225\350\245\277\350\245\277\345\256\211\000"
      "0310\000"
      "\346\262\263\345\214\227\351\202\257\351\203\270\000"
      "0311\000"
      "\346\262\263\345\214\227\347\237\263\345\256\266\345\272\204\000"
      "0312",
    .part5 =
      "\346\262\263\345\214\227\344\277\235\345\256\232\000"
      "0313\000"
      "\346\262\263\345\214\227\345\274\240\345\256\266\345\217\243\000"
      "0314\000"
      "\346\262\263\345\214\227\346\211\277\345\276\267\000"
      "0315\000"
      "\346\262\263\345\214\227\345\224\220\345\261\261\000"
      "0316\000"
      "\346\262\263\345\214\227\345\273\212\345\235\212\000"
      "0317\000"
      "\346\262\263\345\214\227\346\262\247\345\267\236\000"
      "0318\000"
      "\346\262\263\345\214\227\350\241\241\346\260\264\000"
      "0319\000"
      "\346\262\263\345\214\227\351\202\242\345\217\260\000"
      "0335\000"
      "\346\262\263\345\214\227\347\247\246\347\232\207\345\262\233\000"
      "0349\000"
      "\345\261\261\350\245\277\346\234\224\345\267\236\000"
      "0350\000"
      "\345\261\261\350\245\277\345\277\273\345\267\236\000"
      "0351\000"
      "\345\261\261\350\245\277\345\244\252\345\216\237\000"
      "0352\000"
      "\345\261\261\350\245\277\345\244\247\345\220\214\000"
      "0353\000"
      "\345\261\261\350\245\277\351\230\263\346\263\211\000"
      "0354\000"
      "\345\261\261\350\245\277\346\231\213\344\270\255\000"
      "0355\000"
      "\345\261\261\350\245\277\351\225\277\346\262\273\000"
      "0356\000"
      "\345\261\261\350\245\277\346\231\213\345\237\216\000"
      "0357\000"
      "\345\261\261\350\245\277\344\270\264\346\261\276\000"
      "0358\000"
      "\345\261\261\350\245\277\345\220\225\346\242\201\000"
      "0359\000"
      "\345\261\261\350\245\277\350\277\220\345\237\216\000"
      "0370\000"
      "\346\262\263\345\215\227\345\225\206\344\270\230\000"
      "0371\000"
      "\346\262\263\345\215\227\351\203\221\345\267\236\000"
      "0372\000"
      "\346\262\263\345\215\227\345\256\211\351\230\263\000"
      "0373\000"
      "\346\262\263\345\215\227\346\226\260\344\271\241\000"
      "0374\000"
      "\346\262\263\345\215\227\350\256\270\346\230\214\000"
      "0375\000"
      "\346\262\263\345\215\227\345\271\263\351\241\266\345\261\261\000"
      "0376\000"
      "\346\262\263\345\215\227\344\277\241\351\230\263\000"
      "0377\000"
      "\346\262\263\345\215\227\345\215\227\351\230\263\000"
      "0378\000"
      "0379\000"
      "\346\262\263\345\215\227\346\264\233\351\230\263\000"
      "0391\000"
      "\346\262\263\345\215\227\347\204\246\344\275\234\000"
      "0392\000"
      "\346\262\263\345\215\227\351\271\244\345\243\201\000"
      "0393\000"
      "\346\262\263\345\215\227\346\277\256\351\230\263\000"
      "0394\000"
      "\346\262\263\345\215\227\345\221\250\345\217\243\000"
      "0395\000"
      "\346\262\263\345\215\227\346\274\257\346\262\263\000"
      "0396\000"
      "\346\262\263\345\215\227\351\251\273\351\251\254\345\272\227\000"
      "0398\000"
      "\346\262\263\345\215\227\344\270\211\351\227\250\345\263\241\000"
      "0410\000"
      "0411\000"
      "\350\276\275\345\256\201\345\244\247\350\277\236\000"
      "0412\000"
      "\350\276\275\345\256\201\351\236\215\345\261\261\000"
      "0413\000"
      "0414\000"
      "0415\000"
      "\350\276\275\345\256\201\344\270\271\344\270\234\000"
      "0416\000"
      "\350\276\275\345\256\201\351\224\246\345\267\236\000"
      "0417\000"
      "\350\276\275\345\256\201\350\220\245\345\217\243\000"
      "0418\000"
      "\350\276\275\345\256\201\351\230\234\346\226\260\000"
      "0419\000"
      "\350\276\275\345\256\201\350\276\275\351\230\263\000"
      "0421\000"
      "\350\276\275\345\256\201\346\234\235\351\230\263\000"
      "0427\000"
      "\350\276\275\345\256\201\347\233\230\351\224\246\000"
      "0429\000"
      "\350\276\275\345\256\201\350\221\253\350\212\246\345\262\233\000"
      "0431\000"
      "\345\220\211\346\236\227\000"
      "0432\000"
      "\345\220\211\346\236\227\345\220\211\346\236\227\000"
      "0433\000"
      "\345\220\211\346\236\227\345\273\266\350\276\271\000"
      "0434\000"
      "0435\000"
      "\345\220\211\346\236\227\351\200\232\345\214\226\000"
      "0436\000"
      "0437\000"
      "\345\220\211\346\236\227\350\276\275\346\272\220\000"
      "0438\000"
      "\345\220\211\346\236\227\346\235\276\345\216\237\000"
      "0439\000"
      "0451\000"
      "\351\273\221\351\276\231\346\261\237\345\223\210\345\260\224\346\273\250\000"
      "0452\000"
      "\351\273\221\351\276\231\346\261\237\351\275\220\351\275\220\345\223\210\345\260\224\000"
      "0453\000"
      "\351\273\221\351\276\231\346\261\237\347\211\241\344\270\271\346\261\237\000"
      "0454\000"
      "\351\273\221\351\276\231\346\261\237\344\275\263\346\234\250\346\226\257\000"
      "0455\000"
      "\351\273\221\351\276\231\346\261\237\347\273\245\345\214\226\000"
      "0456\000"
      "\351\273\221\351\276\231\346\261\237\351\273\221\346\262\263\000"
      "0457\000"
      "\345\206\205\350\222\231\345\217\244\345\205\264\345\256\211\000"
      "0458\000"
      "\351\273\221\351\276\231\346\261\237\344\274\212\346\230\245\000"
      "0459\000"
      "\351\273\221\351\276\231\346\261\237\345\244\247\345\272\206\000"
      "0464\000"
      "\351\273\221\351\276\231\346\261\237\344\270\203\345\217\260\346\262\263\000"
      "0467\000"
      "\351\273\221\351\276\231\346\261\237\351\270\241\350\245\277\000"
      "0468\000"
      "\351\273\221\351\276\231\346\261\237\351\271\244\345\262\227\000"
      "0469\000"
      "\351\273\221\351\276\231\346\261\237\345\217\214\351\270\255\345\261\261\000"
      "0470\000"
      "\345\206\205\350\222\231\345\217\244\345\221\274\344\274\246\350\264\235\345\260\224\000"
      "0471\000"
      "\345\206\205\350\222\231\345\217\244\345\221\274\345\222\214\346\265\251\347\211\271\000"
      "0472\000"
      "\345\206\205\350\222\231\345\217\244\345\214\205\345\244\264\000"
      "0473\000"
      "\345\206\205\350\222\231\345\217\244\344\271\214\346\265\267\000"
      "0474\000"
      "\345\206\205\350\222\231\345\217\244\344\271\214\345\205\260\345\257\237\345\270\203\000"
      "0475\000"
      "\345\206\205\350\222\231\345\217\244\351\200\232\350\276\275\000"
      "0476\000"
      "\345\206\205\350\222\231\345\217\244\350\265\244\345\263\260\000"
      "0477\000"
      "\345\206\205\350\222\231\345\217\244\351\204\202\345\260\224\345\244\232\346\226\257\000"
      "0478\000"
      "\345\206\205\350\222\231\345\217\244\345\267\264\345\275\246\346\267\226\345\260\224\000"
      "0479\000"
      "\345\206\205\350\222\231\345\217\244\351\224\241\346\236\227\351\203\255\345\213\222\000"
      "0482\000"
      "0483\000"
      "\345\206\205\350\222\231\345\217\244\351\230\277\346\213\211\345\226\204\000"
      "0510\000"
      "\346\261\237\350\213\217\346\227\240\351\224\241\000"
      "0511\000"
      "\346\261\237\350\213\217\351\225\207\346\261\237\000"
      "0512\000"
      "\346\261\237\350\213\217\350\213\217\345\267\236\000"
      "0513\000"
      "\346\261\237\350\213\217\345\215\227\351\200\232\000"
      "0514\000"
      "\346\261\237\350\213\217\346\211\254\345\267\236\000"
      "0515\000"
      "\346\261\237\350\213\217\347\233\220\345\237\216\000"
      "0516\000"
      "\346\261\237\350\213\217\345\276\220\345\267\236\000"
      "0517\000"
      "\346\261\237\350\213\217\346\267\256\345\256\211\000"
      "0518\000"
      "\346\261\237\350\213\217\350\277\236\344\272\221\346\270\257\000"
      "0519\000"
      "\346\261\237\350\213\217\345\270\270\345\267\236\000"
      "0523\000"
      "\346\261\237\350\213\217\346\263\260\345\267\236\000"
      "0527\000"
      "\346\261\237\350\213\217\345\256\277\350\277\201\000"
      "0530\000"
      "\345\261\261\344\270\234\350\217\217\346\263\275\000"
      "0531\000"
      "\345\261\261\344\270\234\346\265\216\345\215\227\000"
      "0532\000"
      "\345\261\261\344\270\234\351\235\222\345\262\233\000"
      "0533\000"
      "\345\261\261\344\270\234\346\267\204\345\215\232\000"
      "0534\000"
      "\345\261\261\344\270\234\345\276\267\345\267\236\000"
      "0535\000"
      "\345\261\261\344\270\234\347\203\237\345\217\260\000"
      "0536\000"
      "\345\261\261\344\270\234\346\275\215\345\235\212\000"
      "0537\000"
      "\345\261\261\344\270\234\346\265\216\345\256\201\000"
      "0538\000"
      "\345\261\261\344\270\234\346\263\260\345\256\211\000"
      "0539\000"
      "\345\261\261\344\270\234\344\270\264\346\262\202\000"
      "0543\000"
      "\345\261\261\344\270\234\346\273\250\345\267\236\000"
      "0546\000"
      "\345\261\261\344\270\234\344\270\234\350\220\245\000"
      "0550\000"
      "\345\256\211\345\276\275\346\273\201\345\267\236\000"
      "0551\000"
      "\345\256\211\345\276\275\345\220\210\350\202\245\000"
      "0552\000"
      "\345\256\211\345\276\275\350\232\214\345\237\240\000"
      "0553\000"
      "\345\256\211\345\276\275\350\212\234\346\271\226\000"
      "0554\000"
      "\345\256\211\345\276\275\346\267\256\345\215\227\000"
      "0555\000"
      "0556\000"
      "\345\256\211\345\276\275\345\256\211\345\272\206\000"
      "0557\000"
      "\345\256\211\345\276\275\345\256\277\345\267\236\000"
      "0558\000"
      "\345\256\211\345\276\275\351\230\234\351\230\263\000"
      "0559\000"
      "\345\256\211\345\276\275\351\273\204\345\261\261\000"
      "0561\000"
      "\345\256\211\345\276\275\346\267\256\345\214\227\000"
      "0562\000"
      "\345\256\211\345\276\275\351\223\234\351\231\265\000"
      "0563\000"
      "\345\256\211\345\276\275\345\256\243\345\237\216\000"
      "0564\000"
      "\345\256\211\345\276\275\345\205\255\345\256\211\000"
      "0565\000"
      "0566\000"
      "\345\256\211\345\276\275\346\261\240\345\267\236\000"
      "0570\000"
      "\346\265\231\346\261\237\350\241\242\345\267\236\000"
      "0571\000"
      "\346\265\231\346\261\237\346\235\255\345\267\236\000"
      "0572\000"
      "\346\265\231\346\261\237\346\271\226\345\267\236\000"
      "0573\000"
      "\346\265\231\346\261\237\345\230\211\345\205\264\000"
      "0574\000"
      "\346\265\231\346\261\237\345\256\201\346\263\242\000"
      "0575\000"
      "\346\265\231\346\261\237\347\273\215\345\205\264\000"
      "0576\000"
      "\346\265\231\346\261\237\345\217\260\345\267\236\000"
      "0577\000"
      "\346\265\231\346\261\237\346\270\251\345\267\236\000"
      "0578\000"
      "\346\265\231\346\261\237\344\270\275\346\260\264\000"
      "0579\000"
      "\346\265\231\346\261\237\351\207\221\345\215\216\000"
      "0580\000"
      "\346\265\231\346\261\237\350\210\237\345\261\261\000"
      "0591\000"
      "\347\246\217\345\273\272\347\246\217\345\267\236\000"
      "0592\000"
      "\347\246\217\345\273\272\345\216\246\351\227\250\000"
      "0593\000"
      "\347\246\217\345\273\272\345\256\201\345\276\267\000"
      "0594\000"
      "\347\246\217\345\273\272\350\216\206\347\224\260\000"
      "0595\000"
      "\347\246\217\345\273\272\346\263\211\345\267\236\000"
      "0596\000"
      "\347\246\217\345\273\272\346\274\263\345\267\236\000"
      "0597\000"
      "\347\246\217\345\273\272\351\276\231\345\262\251\000"
      "0598\000"
      "\347\246\217\345\273\272\344\270\211\346\230\216\000"
      "0599\000"
      "\347\246\217\345\273\272\345\215\227\345\271\263\000"
      "0631\000"
      "\345\261\261\344\270\234\345\250\201\346\265\267\000"
      "0632\000"
      "\345\261\261\344\270\234\346\236\243\345\272\204\000"
      "0633\000"
      "\345\261\261\344\270\234\346\227\245\347\205\247\000"
      "0634\000"
      "\345\261\261\344\270\234\350\216\261\350\212\234\000"
      "0635\000"
      "\345\261\261\344\270\234\350\201\212\345\237\216\000"
      "0660\000"
      "\345\271\277\344\270\234\346\261\225\345\260\276\000"
      "0662\000"
      "\345\271\277\344\270\234\351\230\263\346\261\237\000"
      "0663\000"
      "\345\271\277\344\270\234\346\217\255\351\230\263\000"
      "0668\000"
      "\345\271\277\344\270\234\350\214\202\345\220\215\000"
      "0691\000"
      "\344\272\221\345\215\227\350\245\277\345\217\214\347\211\210\347\272\263\000"
      "0692\000"
      "\344\272\221\345\215\227\345\276\267\345\256\217\000"
      "0701\000"
      "\346\261\237\350\245\277\351\271\260\346\275\255\000"
      "0710\000"
      "\346\271\226\345\214\227\350\245\204\351\230\263\000"
      "0711\000"
      "\346\271\226\345\214\227\351\204\202\345\267\236\000"
      "0712\000"
      "\346\271\226\345\214\227\345\255\235\346\204\237\000"
      "0713\000"
      "\346\271\226\345\214\227\351\273\204\345\206\210\000"
      "0714\000"
      "\346\271\226\345\214\227\351\273\204\347\237\263\000"
      "0715\000"
      "\346\271\226\345\214\227\345\222\270\345\256\201\000"
      "0716\000"
      "\346\271\226\345\214\227\350\215\206\345\267\236\000"
      "0717\000"
      "\346\271\226\345\214\227\345\256\234\346\230\214\000"
      "0718\000"
      "\346\271\226\345\214\227\346\201\251\346\226\275\000"
      "0719\000"
      "\346\271\226\345\214\227\345\215\201\345\240\260\000"
      "0722\000"
      "\346\271\226\345\214\227\351\232\217\345\267\236\000"
      "0724\000"
      "\346\271\226\345\214\227\350\215\206\351\227\250\000"
      "0728\000"
      "\346\271\226\345\214\227\345\244\251\351\227\250\000"
      "0730\000"
      "\346\271\226\345\215\227\345\262\263\351\230\263\000"
      "0731\000"
      "\346\271\226\345\215\227\351\225\277\346\262\231\000"
      "0732\000"
      "0733\000"
      "0734\000"
      "\346\271\226\345\215\227\350\241\241\351\230\263\000"
      "0735\000"
      "\346\271\226\345\215\227\351\203\264\345\267\236\000"
      "0736\000"
      "\346\271\226\345\215\227\345\270\270\345\276\267\000"
      "0737\000"
      "\346\271\226\345\215\227\347\233\212\351\230\263\000"
      "0738\000"
      "\346\271\226\345\215\227\345\250\204\345\272\225\000"
      "0739\000"
      "\346\271\226\345\215\227\351\202\265\351\230\263\000"
      "0743\000"
      "\346\271\226\345\215\227\346\271\230\350\245\277\000"
      "0744\000"
      "\346\271\226\345\215\227\345\274\240\345\256\266\347\225\214\000"
      "0745\000"
      "\346\271\226\345\215\227\346\200\200\345\214\226\000"
      "0746\000"
      "\346\271\226\345\215\227\346\260\270\345\267\236\000"
      "0750\000"
      "\345\271\277\344\270\234\346\261\237\351\227\250\000"
      "0751\000"
      "\345\271\277\344\270\234\351\237\266\345\205\263\000"
      "0752\000"
      "\345\271\277\344\270\234\346\203\240\345\267\236\000"
      "0753\000"
      "\345\271\277\344\270\234\346\242\205\345\267\236\000"
      "0754\000"
      "\345\271\277\344\270\234\346\261\225\345\244\264\000"
      "0755\000"
      "\345\271\277\344\270\234\346\267\261\345\234\263\000"
      "0756\000"
      "\345\271\277\344\270\234\347\217\240\346\265\267\000"
      "0757\000"
      "\345\271\277\344\270\234\344\275\233\345\261\261\000"
      "0758\000"
      "\345\271\277\344\270\234\350\202\207\345\272\206\000"
      "0759\000"
      "\345\271\277\344\270\234\346\271\233\346\261\237\000"
      "0760\000"
      "\345\271\277\344\270\234\344\270\255\345\261\261\000"
      "0762\000"
      "\345\271\277\344\270\234\346\262\263\346\272\220\000"
      "0763\000"
      "\345\271\277\344\270\234\346\270\205\350\277\234\000"
      "0766\000"
      "\345\271\277\344\270\234\344\272\221\346\265\256\000"
      "0768\000"
      "\345\271\277\344\270\234\346\275\256\345\267\236\000"
      "0769\000"
      "\345\271\277\344\270\234\344\270\234\350\216\236\000"
      "0770\000"
      "\345\271\277\350\245\277\351\230\262\345\237\216\346\270\257\000"
      "0771\000"
      "\345\271\277\350\245\277\345\215\227\345\256\201\000"
      "0772\000"
      "\345\271\277\350\245\277\346\237\263\345\267\236\000"
      "0773\000"
      "\345\271\277\350\245\277\346\241\202\346\236\227\000"
      "0774\000"
      "\345\271\277\350\245\277\346\242\247\345\267\236\000"
      "0775\000"
      "\345\271\277\350\245\277\347\216\211\346\236\227\000"
      "0776\000"
      "\345\271\277\350\245\277\347\231\276\350\211\262\000"
      "0777\000"
      "\345\271\277\350\245\277\351\222\246\345\267\236\000"
      "0778\000"
      "\345\271\277\350\245\277\346\262\263\346\261\240\000"
      "0779\000"
      "\345\271\277\350\245\277\345\214\227\346\265\267\000"
      "0790\000"
      "\346\261\237\350\245\277\346\226\260\344\275\231\000"
      "0791\000"
      "\346\261\237\350\245\277\345\215\227\346\230\214\000"
      "0792\000"
      "\346\261\237\350\245\277\344\271\235\346\261\237\000"
      "0793\000"
      "\346\261\237\350\245\277\344\270\212\351\245\266\000"
      "0794\000"
      "\346\261\237\350\245\277\346\212\232\345\267\236\000"
      "0795\000"
      "\346\261\237\350\245\277\345\256\234\346\230\245\000"
      "0796\000"
      "\346\261\237\350\245\277\345\220\211\345\256\211\000"
      "0797\000"
      "\346\261\237\350\245\277\350\265\243\345\267\236\000"
      "0798\000"
      "\346\261\237\350\245\277\346\231\257\345\276\267\351\225\207\000"
      "0799\000"
      "\346\261\237\350\245\277\350\220\215\344\271\241\000"
      "0812\000"
      "\345\233\233\345\267\235\346\224\200\346\236\235\350\212\261\000"
      "0813\000"
      "\345\233\233\345\267\235\350\207\252\350\264\241\000"
      "0816\000"
      "\345\233\233\345\267\235\347\273\265\351\230\263",
    .part6 =
      "0817\000"
      "\345\233\233\345\267\235\345\215\227\345\205\205\000"
      "0818\000"
      "\345\233\233\345\267\235\350\276\276\345\267\236\000"
      "0825\000"
      "\345\233\233\345\267\235\351\201\202\345\256\201\000"
      "0826\000"
      "\345\233\233\345\267\235\345\271\277\345\256\211\000"
      "0827\000"
      "\345\233\233\345\267\235\345\267\264\344\270\255\000"
      "0830\000"
      "\345\233\233\345\267\235\346\263\270\345\267\236\000"
      "0831\000"
      "\345\233\233\345\267\235\345\256\234\345\256\276\000"
      "0832\000"
      "\345\233\233\345\267\235\345\206\205\346\261\237\000"
      "0833\000"
      "\345\233\233\345\267\235\344\271\220\345\261\261\000"
      "0834\000"
      "\345\233\233\345\267\235\345\207\211\345\261\261\000"
      "0835\000"
      "\345\233\233\345\267\235\351\233\205\345\256\211\000"
      "0836\000"
      "\345\233\233\345\267\235\347\224\230\345\255\234\000"
      "0837\000"
      "\345\233\233\345\267\235\351\230\277\345\235\235\000"
      "0838\000"
      "\345\233\233\345\267\235\345\276\267\351\230\263\000"
      "0839\000"
      "\345\233\233\345\267\235\345\271\277\345\205\203\000"
      "0851\000"
      "\350\264\265\345\267\236\350\264\265\351\230\263\000"
      "0852\000"
      "\350\264\265\345\267\236\351\201\265\344\271\211\000"
      "0853\000"
      "\350\264\265\345\267\236\345\256\211\351\241\272\000"
      "0854\000"
      "\350\264\265\345\267\236\351\273\224\345\215\227\000"
      "0855\000"
      "\350\264\265\345\267\236\351\273\224\344\270\234\345\215\227\000"
      "0856\000"
      "\350\264\265\345\267\236\351\223\234\344\273\201\000"
      "0857\000"
      "\350\264\265\345\267\236\346\257\225\350\212\202\000"
      "0858\000"
      "\350\264\265\345\267\236\345\205\255\347\233\230\346\260\264\000"
      "0859\000"
      "\350\264\265\345\267\236\351\273\224\350\245\277\345\215\227\000"
      "0870\000"
      "\344\272\221\345\215\227\346\230\255\351\200\232\000"
      "0871\000"
      "\344\272\221\345\215\227\346\230\206\346\230\216\000"
      "0872\000"
      "\344\272\221\345\215\227\345\244\247\347\220\206\000"
      "0873\000"
      "\344\272\221\345\215\227\347\272\242\346\262\263\000"
      "0874\000"
      "\344\272\221\345\215\227\346\233\262\351\235\226\000"
      "0875\000"
      "\344\272\221\345\215\227\344\277\235\345\261\261\000"
      "0876\000"
      "\344\272\221\345\215\227\346\226\207\345\261\261\000"
      "0877\000"
      "\344\272\221\345\215\227\347\216\211\346\272\252\000"
      "0878\000"
      "\344\272\221\345\215\227\346\245\232\351\233\204\000"
      "0879\000"
      "\344\272\221\345\215\227\346\231\256\346\264\261\000"
      "0883\000"
      "\344\272\221\345\215\227\344\270\264\346\262\247\000"
      "0886\000"
      "\344\272\221\345\215\227\346\200\222\346\261\237\000"
      "0887\000"
      "\344\272\221\345\215\227\350\277\252\345\272\206\000"
      "0888\000"
      "\344\272\221\345\215\227\344\270\275\346\261\237\000"
      "0891\000"
      "\350\245\277\350\227\217\346\213\211\350\220\250\000"
      "0892\000"
      "\350\245\277\350\227\217\346\227\245\345\226\200\345\210\231\000"
      "0893\000"
      "\350\245\277\350\227\217\345\261\261\345\215\227\000"
      "0894\000"
      "\350\245\277\350\227\217\346\236\227\350\212\235\000"
      "0895\000"
      "\350\245\277\350\227\217\346\230\214\351\203\275\000"
      "0896\000"
      "\350\245\277\350\227\217\351\202\243\346\233\262\000"
      "0897\000"
      "\350\245\277\350\227\217\351\230\277\351\207\214\000"
      "0898\000"
      "\346\265\267\345\215\227\346\265\267\345\217\243\000"
      "0901\000"
      "\346\226\260\347\226\206\345\241\224\345\237\216\000"
      "0902\000"
      "\346\226\260\347\226\206\345\223\210\345\257\206\000"
      "0903\000"
      "\346\226\260\347\226\206\345\222\214\347\224\260\000"
      "0906\000"
      "\346\226\260\347\226\206\351\230\277\345\213\222\346\263\260\000"
      "0908\000"
      "\346\226\260\347\226\206\345\205\213\345\255\234\345\213\222\350\213\217\346\237\257\345\260\224\345\205\213\345\255\234\000"
      "0909\000"
      "\346\226\260\347\226\206\345\215\232\345\260\224\345\241\224\346\213\211\000"
      "0910\000"
      "0911\000"
      "\351\231\225\350\245\277\345\273\266\345\256\211\000"
      "0912\000"
      "\351\231\225\350\245\277\346\246\206\346\236\227\000"
      "0913\000"
      "\351\231\225\350\245\277\346\270\255\345\215\227\000"
      "0914\000"
      "\351\231\225\350\245\277\345\225\206\346\264\233\000"
      "0915\000"
      "\351\231\225\350\245\277\345\256\211\345\272\267\000"
      "0916\000"
      "\351\231\225\350\245\277\346\261\211\344\270\255\000"
      "0917\000"
      "\351\231\225\350\245\277\345\256\235\351\270\241\000"
      "0919\000"
      "\351\231\225\350\245\277\351\223\234\345\267\235\000"
      "0930\000"
      "\347\224\230\350\202\203\344\270\264\345\244\217\000"
      "0931\000"
      "\347\224\230\350\202\203\345\205\260\345\267\236\000"
      "0932\000"
      "\347\224\230\350\202\203\345\256\232\350\245\277\000"
      "0933\000"
      "\347\224\230\350\202\203\345\271\263\345\207\211\000"
      "0934\000"
      "\347\224\230\350\202\203\345\272\206\351\230\263\000"
      "0935\000"
      "\347\224\230\350\202\203\346\255\246\345\250\201\000"
      "0936\000"
      "\347\224\230\350\202\203\345\274\240\346\216\226\000"
      "0937\000"
      "\347\224\230\350\202\203\345\230\211\345\263\252\345\205\263\000"
      "0938\000"
      "\347\224\230\350\202\203\345\244\251\346\260\264\000"
      "0939\000"
      "\347\224\230\350\202\203\351\231\207\345\215\227\000"
      "0941\000"
      "\347\224\230\350\202\203\347\224\230\345\215\227\000"
      "0943\000"
      "\347\224\230\350\202\203\347\231\275\351\223\266\000"
      "0951\000"
      "\345\256\201\345\244\217\351\223\266\345\267\235\000"
      "0952\000"
      "\345\256\201\345\244\217\347\237\263\345\230\264\345\261\261\000"
      "0953\000"
      "\345\256\201\345\244\217\345\220\264\345\277\240\000"
      "0954\000"
      "\345\256\201\345\244\217\345\233\272\345\216\237\000"
      "0955\000"
      "\345\256\201\345\244\217\344\270\255\345\215\253\000"
      "0970\000"
      "\351\235\222\346\265\267\346\265\267\345\214\227\000"
      "0971\000"
      "\351\235\222\346\265\267\350\245\277\345\256\201\000"
      "0972\000"
      "\351\235\222\346\265\267\346\265\267\344\270\234\000"
      "0973\000"
      "\351\235\222\346\265\267\351\273\204\345\215\227\000"
      "0974\000"
      "\351\235\222\346\265\267\346\265\267\345\215\227\350\227\217\346\227\217\000"
      "0975\000"
      "\351\235\222\346\265\267\346\236\234\346\264\233\000"
      "0976\000"
      "\351\235\222\346\265\267\347\216\211\346\240\221\000"
      "0977\000"
      "\351\235\222\346\265\267\346\265\267\350\245\277\000"
      "0979\000"
      "0990\000"
      "\346\226\260\347\226\206\345\205\213\346\213\211\347\216\233\344\276\235\000"
      "0991\000"
      "\346\226\260\347\226\206\344\271\214\351\262\201\346\234\250\351\275\220\000"
      "0992\000"
      "\346\226\260\347\226\206\344\274\212\347\212\201\000"
      "0993\000"
      "\346\226\260\347\226\206\347\237\263\346\262\263\345\255\220\000"
      "0994\000"
      "\346\226\260\347\226\206\346\230\214\345\220\211\000"
      "0995\000"
      "\346\226\260\347\226\206\345\220\220\351\262\201\347\225\252\000"
      "0996\000"
      "\346\226\260\347\226\206\345\267\264\351\237\263\351\203\255\346\245\236\000"
      "0997\000"
      "\346\226\260\347\226\206\351\230\277\345\205\213\350\213\217\000"
      "0998\000"
      "\346\226\260\347\226\206\345\226\200\344\273\200\000"
      "0999\000"
      "86\000"
      "0\000"
      "00\000"
      "12593\000"
      "17901\000"
      "17908\000"
      "17909\000"
      "17911\000"
      "17950\000"
      "17951\000"
      "\345\210\206\346\234\272\345\217\267\000"
      "\350\275\254\346\216\245\000"
      "\345\210\206\346\234\272\000"
      "\346\232\202\346\227\240\000"
      "\346\262\241\346\234\211\000"
      "ext.\000"
      "\345\222\214\000"
      "\345\217\212\000"
      "\350\275\254\000"
      "ext\000"
      "\346\227\240\000"
      "N\057A\000"
      "--\000"
      "\057\000"
      "-\000"
      "\134\000"
      "unified-social-credit-code\000"
      "\347\273\237\344\270\200\347\244\276\344\274\232\344\277\241\347\224\250\344\273\243\347\240\201\000"
      "Unified social credit code\000"
      "[1-9ANY][1-9][0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}\000"
      "resident-identity-number\000"
      "\345\205\254\346\260\221\350\272\253\344\273\275\345\217\267\347\240\201\000"
      "Resident identity number\000"
      "[1-9][0-9]{5}(\077:18|19|20)[0-9]{2}(\077:0[1-9]|1[0-2])(\077:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9X]\000"
      "email\000"
      "\347\224\265\345\255\220\351\202\256\347\256\261\000"
      "E-mail address\000"
      "[A-Za-z0-9_%+\134-]+(\077:\134.[A-Za-z0-9_%+\134-]+)*@(\077:[A-Za-z0-9](\077:[A-Za-z0-9\134-]{0,61}[A-Za-z0-9])\077\134.)+[A-Za-z]{2,63}\000"
      "certificate-serial\000"
      "\346\225\260\345\255\227\350\257\201\344\271\246\345\272\217\345\210\227\345\217\267\000"
      "Serial number of a certificate\000"
      "(\077:[0-9A-Fa-f]{2}){1,20}\000"
      "650000\000"
      "\346\226\260\347\226\206\347\273\264\345\220\276\345\260\224\350\207\252\346\262\273\345\214\272\000"
      "Xinjiang Uygur Autonomous Region\000"
      "650100\000"
      "\344\271\214\351\262\201\346\234\250\351\275\220\345\270\202\000"
      "Urumqi\000"
      "650102\000"
      "\345\244\251\345\261\261\345\214\272\000"
      "Tianshan District\000"
      "650103\000"
      "\346\262\231\344\276\235\345\267\264\345\205\213\345\214\272\000"
      "Saybag District\000"
      "650104\000"
      "\346\226\260\345\270\202\345\214\272\000"
      "Xinshi District\000"
      "650105\000"
      "\346\260\264\347\243\250\346\262\237\345\214\272\000"
      "Shuimogou District\000"
      "650106\000"
      "\345\244\264\345\261\257\346\262\263\345\214\272\000"
      "Toutunhe District\000"
      "650107\000"
      "\350\276\276\345\235\202\345\237\216\345\214\272\000"
      "Dabancheng District\000"
      "650109\000"
      "\347\261\263\344\270\234\345\214\272\000"
      "Midong District\000"
      "650121\000"
      "\344\271\214\351\262\201\346\234\250\351\275\220\345\216\277\000"
      "Urumqi County\000"
      "650200\000"
      "\345\205\213\346\213\211\347\216\233\344\276\235\345\270\202\000"
      "Karamay\000"
      "650202\000"
      "\347\213\254\345\261\261\345\255\220\345\214\272\000"
      "Dushanzi District\000"
      "650203\000"
      "\345\205\213\346\213\211\347\216\233\344\276\235\345\214\272\000"
      "Karamay District\000"
      "650204\000"
      "\347\231\275\347\242\261\346\273\251\345\214\272\000"
      "Baijiantan District\000"
      "650205\000"
      "\344\271\214\345\260\224\347\246\276\345\214\272\000"
      "Urho District\000"
      "650400\000"
      "\345\220\220\351\262\201\347\225\252\345\270\202\000"
      "Turpan\000"
      "650402\000"
      "\351\253\230\346\230\214\345\214\272\000"
      "Gaochang District\000"
      "650421\000"
      "\351\204\257\345\226\204\345\216\277\000"
      "Shanshan County\000"
      "650422\000"
      "\346\211\230\345\205\213\351\200\212\345\216\277\000"
      "Toksun County\000"
      "650500\000"
      "\345\223\210\345\257\206\345\270\202\000"
      "Hami\000"
      "650502\000"
      "\344\274\212\345\267\236\345\214\272\000"
      "Yizhou District\000"
      "650521\000"
      "\345\267\264\351\207\214\345\235\244\345\223\210\350\220\250\345\205\213\350\207\252\346\262\273\345\216\277\000"
      "Barkol Kazakh Autonomous County\000"
      "650522\000"
      "\344\274\212\345\220\276\345\216\277\000"
      "Yiwu County\000"
      "652300\000"
      "\346\230\214\345\220\211\345\233\236\346\227\217\350\207\252\346\262\273\345\267\236\000"
      "Changji Hui Autonomous Prefecture\000"
      "652301\000"
      "\346\230\214\345\220\211\345\270\202\000"
      "Changji City\000"
      "652302\000"
      "\351\230\234\345\272\267\345\270\202\000"
      "Fukang\000"
      "652323\000"
      "\345\221\274\345\233\276\345\243\201\345\216\277\000"
      "Hutubi County\000"
      "652324\000"
      "\347\216\233\347\272\263\346\226\257\345\216\277\000"
      "Manas County\000"
      "652325\000"
      "\345\245\207\345\217\260\345\216\277\000"
      "Qitai County\000"
      "652327\000"
      "\345\220\211\346\234\250\350\220\250\345\260\224\345\216\277\000"
      "Jimsar County\000"
      "652328\000"
      "\346\234\250\345\236\222\345\223\210\350\220\250\345\205\213\350\207\252\346\262\273\345\216\277\000"
      "Mori Kazakh Autonomous County\000"
      "652700\000"
      "\345\215\232\345\260\224\345\241\224\346\213\211\350\222\231\345\217\244\350\207\252\346\262\273\345\267\236\000"
      "Bortala Mongol Autonomous Prefecture\000"
      "652701\000"
      "\345\215\232\344\271\220\345\270\202\000"
      "Bole\000"
      "652702\000"
      "\351\230\277\346\213\211\345\261\261\345\217\243\345\270\202\000"
      "Alashankou\000"
      "652722\000"
      "\347\262\276\346\262\263\345\216\277\000"
      "Jinghe County\000"
      "652723\000"
      "\346\270\251\346\263\211\345\216\277\000"
      "Wenquan County\000"
      "652800\000"
      "\345\267\264\351\237\263\351\203\255\346\245\236\350\222\231\345\217\244\350\207\252\346\262\273\345\267\236\000"
      "Bayingolin Mongol Autonomous Prefecture\000"
      "652801\000"
      "\345\272\223\345\260\224\345\213\222\345\270\202\000"
      "Korla\000"
      "652822\000"
      "\350\275\256\345\217\260\345\216\277\000"
      "Luntai County\000"
      "652823\000"
      "\345\260\211\347\212\201\345\216\277\000"
      "Yuli County\000"
      "652824\000"
      "\350\213\245\347\276\214\345\216\277\000"
      "Ruoqiang County\000"
      "652825",
    .part7 =
      "\344\270\224\346\234\253\345\216\277\000"
      "Qiemo County\000"
      "652826\000"
      "\347\204\211\350\200\206\345\233\236\346\227\217\350\207\252\346\262\273\345\216\277\000"
      "Yanqi Hui Autonomous County\000"
      "652827\000"
      "\345\222\214\351\235\231\345\216\277\000"
      "Hejing County\000"
      "652828\000"
      "\345\222\214\347\241\225\345\216\277\000"
      "Hoxut County\000"
      "652829\000"
      "\345\215\232\346\271\226\345\216\277\000"
      "Bohu County\000"
      "652900\000"
      "\351\230\277\345\205\213\350\213\217\345\234\260\345\214\272\000"
      "Aksu Prefecture\000"
      "652901\000"
      "\351\230\277\345\205\213\350\213\217\345\270\202\000"
      "Aksu City\000"
      "652902\000"
      "\345\272\223\350\275\246\345\270\202\000"
      "Kuqa\000"
      "652922\000"
      "\346\270\251\345\256\277\345\216\277\000"
      "Wensu County\000"
      "652924\000"
      "\346\262\231\351\233\205\345\216\277\000"
      "Xayar County\000"
      "652925\000"
      "\346\226\260\345\222\214\345\216\277\000"
      "Xinhe County\000"
      "652926\000"
      "\346\213\234\345\237\216\345\216\277\000"
      "Baicheng County\000"
      "652927\000"
      "\344\271\214\344\273\200\345\216\277\000"
      "Wushi County\000"
      "652928\000"
      "\351\230\277\347\223\246\346\217\220\345\216\277\000"
      "Awat County\000"
      "652929\000"
      "\346\237\257\345\235\252\345\216\277\000"
      "Kalpin County\000"
      "653000\000"
      "\345\205\213\345\255\234\345\213\222\350\213\217\346\237\257\345\260\224\345\205\213\345\255\234\350\207\252\346\262\273\345\267\236\000"
      "Kizilsu Kirgiz Autonomous Prefecture\000"
      "653001\000"
      "\351\230\277\345\233\276\344\273\200\345\270\202\000"
      "Artux\000"
      "653022\000"
      "\351\230\277\345\205\213\351\231\266\345\216\277\000"
      "Akto County\000"
      "653023\000"
      "\351\230\277\345\220\210\345\245\207\345\216\277\000"
      "Akqi County\000"
      "653024\000"
      "\344\271\214\346\201\260\345\216\277\000"
      "Wuqia County\000"
      "653100\000"
      "\345\226\200\344\273\200\345\234\260\345\214\272\000"
      "Kashgar Prefecture\000"
      "653101\000"
      "\345\226\200\344\273\200\345\270\202\000"
      "Kashgar\000"
      "653121\000"
      "\347\226\217\351\231\204\345\216\277\000"
      "Shufu County\000"
      "653122\000"
      "\347\226\217\345\213\222\345\216\277\000"
      "Shule County\000"
      "653123\000"
      "\350\213\261\345\220\211\346\262\231\345\216\277\000"
      "Yengisar County\000"
      "653124\000"
      "\346\263\275\346\231\256\345\216\277\000"
      "Zepu County\000"
      "653125\000"
      "\350\216\216\350\275\246\345\216\277\000"
      "Shache County\000"
      "653126\000"
      "\345\217\266\345\237\216\345\216\277\000"
      "Yecheng County\000"
      "653127\000"
      "\351\272\246\347\233\226\346\217\220\345\216\277\000"
      "Makit County\000"
      "653128\000"
      "\345\262\263\346\231\256\346\271\226\345\216\277\000"
      "Yopurga County\000"
      "653129\000"
      "\344\274\275\345\270\210\345\216\277\000"
      "Jiashi County\000"
      "653130\000"
      "\345\267\264\346\245\232\345\216\277\000"
      "Bachu County\000"
      "653131\000"
      "\345\241\224\344\273\200\345\272\223\345\260\224\345\271\262\345\241\224\345\220\211\345\205\213\350\207\252\346\262\273\345\216\277\000"
      "Taxkorgan Tajik Autonomous County\000"
      "653132\000"
      "\345\262\221\345\262\255\345\216\277\000"
      "Cenling County\000"
      "653200\000"
      "\345\222\214\347\224\260\345\234\260\345\214\272\000"
      "Hotan Prefecture\000"
      "653201\000"
      "\345\222\214\347\224\260\345\270\202\000"
      "Hotan City\000"
      "653221\000"
      "\345\222\214\347\224\260\345\216\277\000"
      "Hotan County\000"
      "653222\000"
      "\345\242\250\347\216\211\345\216\277\000"
      "Moyu County\000"
      "653223\000"
      "\347\232\256\345\261\261\345\216\277\000"
      "Pishan County\000"
      "653224\000"
      "\346\264\233\346\265\246\345\216\277\000"
      "Lop County\000"
      "653225\000"
      "\347\255\226\345\213\222\345\216\277\000"
      "Qira County\000"
      "653226\000"
      "\344\272\216\347\224\260\345\216\277\000"
      "Yutian County\000"
      "653227\000"
      "\346\260\221\344\270\260\345\216\277\000"
      "Minfeng County\000"
      "653228\000"
      "\345\222\214\345\272\267\345\216\277\000"
      "Hekang County\000"
      "653229\000"
      "\345\222\214\345\256\211\345\216\277\000"
      "He'an County\000"
      "654000\000"
      "\344\274\212\347\212\201\345\223\210\350\220\250\345\205\213\350\207\252\346\262\273\345\267\236\000"
      "Ili Kazakh Autonomous Prefecture\000"
      "654002\000"
      "\344\274\212\345\256\201\345\270\202\000"
      "Yining City\000"
      "654003\000"
      "\345\245\216\345\261\257\345\270\202\000"
      "Kuytun\000"
      "654004\000"
      "\351\234\215\345\260\224\346\236\234\346\226\257\345\270\202\000"
      "Horgos\000"
      "654021\000"
      "\344\274\212\345\256\201\345\216\277\000"
      "Yining County\000"
      "654022\000"
      "\345\257\237\345\270\203\346\237\245\345\260\224\351\224\241\344\274\257\350\207\252\346\262\273\345\216\277\000"
      "Qapqal Xibe Autonomous County\000"
      "654023\000"
      "\351\234\215\345\237\216\345\216\277\000"
      "Huocheng County\000"
      "654024\000"
      "\345\267\251\347\225\231\345\216\277\000"
      "Gongliu County\000"
      "654025\000"
      "\346\226\260\346\272\220\345\216\277\000"
      "Xinyuan County\000"
      "654026\000"
      "\346\230\255\350\213\217\345\216\277\000"
      "Zhaosu County\000"
      "654027\000"
      "\347\211\271\345\205\213\346\226\257\345\216\277\000"
      "Tekes County\000"
      "654028\000"
      "\345\260\274\345\213\222\345\205\213\345\216\277\000"
      "Nilka County\000"
      "654200\000"
      "\345\241\224\345\237\216\345\234\260\345\214\272\000"
      "Tacheng Prefecture\000"
      "654201\000"
      "\345\241\224\345\237\216\345\270\202\000"
      "Tacheng City\000"
      "654202\000"
      "\344\271\214\350\213\217\345\270\202\000"
      "Wusu\000"
      "654203\000"
      "\346\262\231\346\271\276\345\270\202\000"
      "Shawan\000"
      "654221\000"
      "\351\242\235\346\225\217\345\216\277\000"
      "Emin County\000"
      "654224\000"
      "\346\211\230\351\207\214\345\216\277\000"
      "Toli County\000"
      "654225\000"
      "\350\243\225\346\260\221\345\216\277\000"
      "Yumin County\000"
      "654226\000"
      "\345\222\214\345\270\203\345\205\213\350\265\233\345\260\224\350\222\231\345\217\244\350\207\252\346\262\273\345\216\277\000"
      "Hoboksar Mongol Autonomous County\000"
      "654300\000"
      "\351\230\277\345\213\222\346\263\260\345\234\260\345\214\272\000"
      "Altay Prefecture\000"
      "654301\000"
      "\351\230\277\345\213\222\346\263\260\345\270\202\000"
      "Altay City\000"
      "654321\000"
      "\345\270\203\345\260\224\346\264\245\345\216\277\000"
      "Burqin County\000"
      "654322\000"
      "\345\257\214\350\225\264\345\216\277\000"
      "Fuyun County\000"
      "654323\000"
      "\347\246\217\346\265\267\345\216\277\000"
      "Fuhai County\000"
      "654324\000"
      "\345\223\210\345\267\264\346\262\263\345\216\277\000"
      "Habahe County\000"
      "654325\000"
      "\351\235\222\346\262\263\345\216\277\000"
      "Qinghe County\000"
      "654326\000"
      "\345\220\211\346\234\250\344\271\203\345\216\277\000"
      "Jeminay County\000"
      "659001\000"
      "\347\237\263\346\262\263\345\255\220\345\270\202\000"
      "Shihezi\000"
      "659002\000"
      "\351\230\277\346\213\211\345\260\224\345\270\202\000"
      "Aral\000"
      "659003\000"
      "\345\233\276\346\234\250\350\210\222\345\205\213\345\270\202\000"
      "Tumxuk\000"
      "659004\000"
      "\344\272\224\345\256\266\346\270\240\345\270\202\000"
      "Wujiaqu\000"
      "659005\000"
      "\345\214\227\345\261\257\345\270\202\000"
      "Beitun\000"
      "659006\000"
      "\351\223\201\351\227\250\345\205\263\345\270\202\000"
      "Tiemenguan\000"
      "659007\000"
      "\345\217\214\346\262\263\345\270\202\000"
      "Shuanghe\000"
      "659008\000"
      "\345\217\257\345\205\213\350\276\276\346\213\211\345\270\202\000"
      "Kokdala\000"
      "659009\000"
      "\346\230\206\347\216\211\345\270\202\000"
      "Kunyu\000"
      "659010\000"
      "\350\203\241\346\235\250\346\262\263\345\270\202\000"
      "Huyanghe\000"
      "659011\000"
      "\346\226\260\346\230\237\345\270\202\000"
      "Xinxing\000"
      "659012\000"
      "\347\231\275\346\235\250\345\270\202\000"
      "Baiyang\000"
      "659013\000"
      "\350\215\211\346\271\226\345\270\202\000"
      "Caohu\000"
      "\344\271\214\345\270\202\345\244\251\345\261\261\345\214\272\344\272\272\346\260\221\350\267\257183\345\217\267\345\205\264\344\272\232\345\244\247\345\216\24618\346\245\274\346\226\260\347\226\206CA\000"
      "4000-921-999\000"
      "centre\000"
      "1\000"
      "\346\226\260\347\226\206CA\344\270\255\345\277\203\000"
      "Xinjiang CA centre\000"
      "\344\270\255\345\277\203\000"
      "\345\216\237\350\241\250\342\200\234\346\211\200\345\261\236\345\234\260\345\214\272\342\200\235\344\270\272\342\200\234\344\270\255\345\277\203\342\200\235\357\274\214\346\214\207\346\226\260\346\225\260CA\347\232\204\344\270\255\345\277\203\347\275\221\347\202\271\357\274\233\342\200\234\345\216\277\345\270\202\342\200\235\344\270\272\344\271\214\351\262\201\346\234\250\351\275\220\345\270\202\357\274\214\346\214\211\345\234\260\345\235\200\345\275\222\345\205\245\345\244\251\345\261\261\345\214\272\343\200\202\350\201\224\347\263\273\344\272\272\344\270\200\346\240\217\344\270\272\342\200\234\057\342\200\235\343\200\202\000"
      "The table's region \342\200\234\344\270\255\345\277\203\342\200\235 (centre) means the CA's own centre; its place is Urumqi, the address lies in Tianshan District. The contact is \342\200\234\057\342\200\235.\000"
      "\346\226\260\346\225\260CA\345\205\250\347\226\206\346\234\215\345\212\241\347\275\221\347\202\271\350\201\224\347\263\273\350\241\250 \345\272\217\345\217\2671\000"
      "\344\271\214\351\262\201\346\234\250\351\275\220\346\260\264\347\243\250\346\262\237\345\214\272\347\233\212\346\260\221\345\244\247\345\216\2465\346\245\274\344\271\214\351\262\201\346\234\250\351\275\220\345\270\202\345\205\254\345\205\261\350\265\204\346\272\220\344\272\244\346\230\223\344\270\255\345\277\2033\343\200\2014\345\217\267\347\252\227\345\217\243\357\274\210\345\217\252\345\212\236\347\220\206\344\271\214\345\270\202\345\205\254\345\205\261\350\265\204\346\272\220\350\257\201\344\271\246\357\274\211\000"
      "shuimogou-city-exchange\000"
      "4\000"
      "\344\271\214\351\262\201\346\234\250\351\275\220\345\270\202\345\205\254\345\205\261\350\265\204\346\272\220\344\272\244\346\230\223\344\270\255\345\277\203\000"
      "Urumqi public resource trading centre\000"
      "\345\217\252\345\212\236\347\220\206\344\271\214\351\262\201\346\234\250\351\275\220\345\270\202\345\205\254\345\205\261\350\265\204\346\272\220\347\232\204\350\257\201\344\271\246\343\200\202\345\216\237\350\241\250\342\200\234\346\211\200\345\261\236\345\234\260\345\214\272\342\200\235\347\251\272\347\231\275\357\274\214\346\262\277\347\224\250\344\270\212\344\270\200\350\241\214\347\232\204\342\200\234\344\270\255\345\277\203\342\200\235\357\274\233\350\201\224\347\263\273\344\272\272\343\200\201\350\201\224\347\263\273\347\224\265\350\257\235\344\270\244\346\240\217\344\270\272\342\200\234\057\342\200\235\343\200\202\000"
      "Only certificates for Urumqi's public resource trading. The table leaves the region blank: that of the row above, \342\200\234\344\270\255\345\277\203\342\200\235, goes on. Contact and telephone are \342\200\234\057\342\200\235.\000"
      "\346\226\260\346\225\260CA\345\205\250\347\226\206\346\234\215\345\212\241\347\275\221\347\202\271\350\201\224\347\263\273\350\241\250 \345\272\217\345\217\2674",
    .part8 =
      "\344\271\214\351\262\201\346\234\250\351\275\220\346\260\264\347\243\250\346\262\237\345\214\272\347\233\212\346\260\221\345\244\247\345\216\2465\346\245\274\350\207\252\346\262\273\345\214\272\345\205\254\345\205\261\350\265\204\346\272\220\344\272\244\346\230\223\345\244\247\345\216\205\347\254\254\344\270\211\346\234\215\345\212\241\345\267\245\344\275\234\345\214\272517\345\256\244\000"
      "shuimogou-region-exchange\000"
      "5\000"
      "\350\207\252\346\262\273\345\214\272\345\205\254\345\205\261\350\265\204\346\272\220\344\272\244\346\230\223\345\244\247\345\216\205\000"
      "Public resource trading hall of the region\000"
      "\345\216\237\350\241\250\342\200\234\346\211\200\345\261\236\345\234\260\345\214\272\342\200\235\347\251\272\347\231\275\357\274\214\346\262\277\347\224\250\342\200\234\344\270\255\345\277\203\342\200\235\357\274\233\350\201\224\347\263\273\344\272\272\343\200\201\350\201\224\347\263\273\347\224\265\350\257\235\344\270\244\346\240\217\344\270\272\342\200\234\057\342\200\235\343\200\202\000"
      "The table leaves the region blank, \342\200\234\344\270\255\345\277\203\342\200\235 goes on. Contact and telephone are \342\200\234\057\342\200\235.\000"
      "\346\226\260\346\225\260CA\345\205\250\347\226\206\346\234\215\345\212\241\347\275\221\347\202\271\350\201\224\347\263\273\350\241\250 \345\272\217\345\217\2675\000"
      "\346\226\260\347\226\206\344\272\224\345\256\266\346\270\240\345\270\202\347\214\233\350\277\233\345\215\227\350\267\257\351\235\222\346\271\226\351\223\255\345\237\216\345\260\217\345\214\272\345\214\227\344\276\247\351\227\250\351\235\242\357\274\210\344\276\277\346\260\221\350\255\246\345\212\241\345\256\244\346\227\201\357\274\211\344\272\224\345\256\266\346\270\240\345\244\251\350\257\232\350\264\242\347\250\216\345\222\250\350\257\242\346\234\215\345\212\241\346\234\211\351\231\220\345\205\254\345\217\270\000"
      "\347\216\213\350\213\261\000"
      "0994-5812005\000"
      "13619965173\000"
      "wujiaqu\000"
      "12\000"
      "\344\272\224\345\256\266\346\270\240\000"
      "\346\226\260\346\225\260CA\345\205\250\347\226\206\346\234\215\345\212\241\347\275\221\347\202\271\350\201\224\347\263\273\350\241\250 \345\272\217\345\217\26712\000"
      "\345\233\276\346\234\250\350\210\222\345\205\213\345\270\202\345\270\202\346\260\221\344\271\213\345\256\266C\345\214\27226\345\217\267\000"
      "\350\265\265\346\205\247\345\275\251\000"
      "0998-5886593\000"
      "13899150680\000"
      "tumushuke\000"
      "14\000"
      "\345\233\276\346\234\250\350\210\222\345\205\213\000"
      "\346\226\260\346\225\260CA\345\205\250\347\226\206\346\234\215\345\212\241\347\275\221\347\202\271\350\201\224\347\263\273\350\241\250 \345\272\217\345\217\26714\000"
      "\347\237\263\346\262\263\345\255\220\345\270\202\344\271\235\345\267\236\347\211\251\346\265\201\345\233\255B3\346\240\21311\345\217\267\000"
      "\346\226\275\347\243\212\000"
      "0993-2852099\000"
      "13119931166\000"
      "0993-285209913119931166\000"
      "shihezi-logistics-park\000"
      "15\000"
      "\347\237\263\346\262\263\345\255\220\345\270\202\344\271\235\345\267\236\347\211\251\346\265\201\345\233\255\000"
      "Shihezi, Jiuzhou Logistics Park\000"
      "\347\237\263\346\262\263\345\255\220\000"
      "\347\237\263\346\262\263\345\255\220\345\270\202\345\274\200\345\217\221\345\214\272\000"
      "\345\216\237\350\241\250\344\270\244\344\270\252\347\224\265\350\257\235\350\277\236\345\206\231\346\210\220\342\200\2340993-285209913119931166\342\200\235\357\274\214\346\234\254\346\211\213\345\206\214\350\257\273\344\275\2340993-2852099\345\222\21413119931166\343\200\202\342\200\234\347\237\263\346\262\263\345\255\220\345\270\202\345\274\200\345\217\221\345\214\272\342\200\235\344\270\215\346\230\257\350\241\214\346\224\277\345\214\272\345\210\222\357\274\214\345\275\222\345\205\245\347\237\263\346\262\263\345\255\220\345\270\202\343\200\202\000"
      "The table runs two numbers together, 0993-285209913119931166; this handbook reads 0993-2852099 and 13119931166. The development zone is no division of its own and counts as Shihezi.\000"
      "\346\226\260\346\225\260CA\345\205\250\347\226\206\346\234\215\345\212\241\347\275\221\347\202\271\350\201\224\347\263\273\350\241\250 \345\272\217\345\217\26715\000"
      "\347\237\263\346\262\263\345\255\220\345\274\200\345\217\221\345\214\272\345\214\227\345\205\253\350\267\25721\345\217\267\347\256\241\345\247\224\344\274\232\344\272\214\346\245\27420210\345\256\244\000"
      "\345\247\234\347\272\242\000"
      "0993-2626132\000"
      "13289935991\000"
      "shihezi-zone-committee\000"
      "16\000"
      "\347\237\263\346\262\263\345\255\220\345\274\200\345\217\221\345\214\272\347\256\241\345\247\224\344\274\232\000"
      "Shihezi, Development Zone Committee\000"
      "\345\216\237\350\241\250\342\200\234\346\211\200\345\261\236\345\234\260\345\214\272\342\200\235\347\251\272\347\231\275\357\274\214\346\262\277\347\224\250\344\270\212\344\270\200\350\241\214\347\232\204\342\200\234\347\237\263\346\262\263\345\255\220\342\200\235\343\200\202\342\200\234\347\237\263\346\262\263\345\255\220\345\270\202\345\274\200\345\217\221\345\214\272\342\200\235\344\270\215\346\230\257\350\241\214\346\224\277\345\214\272\345\210\222\357\274\214\345\275\222\345\205\245\347\237\263\346\262\263\345\255\220\345\270\202\343\200\202\342\200\234\344\272\214\346\245\27420210\345\256\244\342\200\235\347\205\247\345\216\237\346\226\207\343\200\202\000"
      "The table leaves the region blank: that of the row above, \347\237\263\346\262\263\345\255\220, goes on. The development zone is no division of its own and counts as Shihezi. \342\200\234Room 20210 on the second floor\342\200\235 is as printed.\000"
      "\346\226\260\346\225\260CA\345\205\250\347\226\206\346\234\215\345\212\241\347\275\221\347\202\271\350\201\224\347\263\273\350\241\250 \345\272\217\345\217\26716\000"
      "\345\205\213\346\213\211\347\216\233\344\276\235\345\270\202\345\205\213\346\213\211\347\216\233\344\276\235\345\214\272\350\277\216\345\256\276\350\267\25775\345\217\267\357\274\210\344\270\255\345\233\275\351\223\266\350\241\214\345\244\247\345\216\24610\346\245\274\350\220\245\344\270\232\351\203\250\357\274\211\000"
      "\345\260\201\345\252\233\000"
      "0990-6666822\000"
      "kelamayi\000"
      "17\000"
      "\345\205\213\346\213\211\347\216\233\344\276\235\000"
      "\345\216\237\350\241\250\342\200\234\345\216\277\345\270\202\342\200\235\344\270\272\345\205\213\346\213\211\347\216\233\344\276\235\345\270\202\357\274\214\346\214\211\345\234\260\345\235\200\345\275\222\345\205\245\345\205\213\346\213\211\347\216\233\344\276\235\345\214\272\343\200\202\000"
      "The table's place is Karamay; the address lies in Karamay District.\000"
      "\346\226\260\346\225\260CA\345\205\250\347\226\206\346\234\215\345\212\241\347\275\221\347\202\271\350\201\224\347\263\273\350\241\250 \345\272\217\345\217\26717\000"
      "\344\274\212\345\256\201\345\270\202\350\245\277\345\205\254\345\233\255\346\227\201\345\273\272\351\223\266\345\244\247\345\216\246206\000"
      "\351\207\221\345\263\260\000"
      "0999-8982485\000"
      "13345487777\000"
      "yining\000"
      "18\000"
      "Yining\000"
      "\344\274\212\347\212\201\345\267\236\000"
      "\346\226\260\346\225\260CA\345\205\250\347\226\206\346\234\215\345\212\241\347\275\221\347\202\271\350\201\224\347\263\273\350\241\250 \345\272\217\345\217\26718\000"
      "\346\230\214\345\220\211\345\270\202\345\214\227\344\272\254\345\215\227\350\267\25721\345\217\267\345\215\216\344\270\234\345\225\206\345\212\241\345\244\247\345\216\2466\346\245\274\000"
      "\347\211\233\345\206\254\346\242\205\000"
      "0994-2521739\000"
      "changji\000"
      "20\000"
      "Changji\000"
      "\346\230\214\345\220\211\345\267\236\000"
      "\346\226\260\346\225\260CA\345\205\250\347\226\206\346\234\215\345\212\241\347\275\221\347\202\271\350\201\224\347\263\273\350\241\250 \345\272\217\345\217\26720\000"
      "\346\230\214\345\220\211\345\270\202\345\261\257\346\262\263\345\214\227\350\267\257\346\226\260\345\244\251\345\234\260\345\244\247\345\216\246619\345\256\244\000"
      "\346\235\216\347\272\242\000"
      "18009949031\000"
      "changji-agricultural-park\000"
      "21\000"
      "\346\230\214\345\220\211\345\270\202\345\206\234\344\270\232\345\233\255\345\214\272\000"
      "Changji, Agricultural Park\000"
      "\345\216\237\350\241\250\342\200\234\346\211\200\345\261\236\345\234\260\345\214\272\342\200\235\347\251\272\347\231\275\357\274\214\346\262\277\347\224\250\344\270\212\344\270\200\350\241\214\347\232\204\342\200\234\346\230\214\345\220\211\345\267\236\342\200\235\343\200\202\345\206\234\344\270\232\345\233\255\345\214\272\344\270\215\346\230\257\350\241\214\346\224\277\345\214\272\345\210\222\357\274\214\345\275\222\345\205\245\346\230\214\345\220\211\345\270\202\343\200\202\000"
      "The table leaves the region blank: that of the row above, \346\230\214\345\220\211\345\267\236, goes on. The agricultural park is no division of its own and counts as Changji City.\000"
      "\346\226\260\346\225\260CA\345\205\250\347\226\206\346\234\215\345\212\241\347\275\221\347\202\271\350\201\224\347\263\273\350\241\250 \345\272\217\345\217\26721\000"
      "\351\230\277\345\213\222\346\263\260\345\270\202\346\224\277\345\212\241\346\234\215\345\212\241\344\270\255\345\277\203\000"
      "\344\272\244\345\223\210\345\260\224\000"
      "18899004537\000"
      "aletai\000"
      "23\000"
      "Altay\000"
      "\346\226\260\346\225\260CA\345\205\250\347\226\206\346\234\215\345\212\241\347\275\221\347\202\271\350\201\224\347\263\273\350\241\250 \345\272\217\345\217\26723\000"
      "\345\215\232\344\271\220\345\270\202\351\224\246\347\273\243A\345\214\272\350\245\277\351\227\250\344\270\255\345\233\275\347\247\273\345\212\250\351\227\250\351\235\2421\346\245\274\000"
      "\346\233\271\346\235\276\346\242\205\000"
      "13809998299\000"
      "bole\000"
      "25\000"
      "\345\215\232\345\267\236\000"
      "\346\226\260\346\225\260CA\345\205\250\347\226\206\346\234\215\345\212\241\347\275\221\347\202\271\350\201\224\347\263\273\350\241\250 \345\272\217\345\217\26725\000"
      "jiufeng\000"
      "\345\241\224\345\237\216\345\270\202\345\256\201\345\237\216\345\256\276\351\246\206\345\220\216\344\271\235\344\270\260\344\273\243\345\212\236\000"
      "\346\235\216\347\216\211\346\225\217\000"
      "0901-6111820\000"
      "liuhe\000"
      "\345\241\224\345\237\216\345\270\202\345\205\255\345\220\210\350\241\214\346\224\277\346\234\215\345\212\241\345\244\247\345\216\205\344\272\214\346\245\274110\345\217\267\345\267\245\344\275\215\000"
      "0901-6666867\000"
      "tacheng\000"
      "26\000"
      "Tacheng\000"
      "\345\216\237\350\241\250\344\270\200\350\241\214\345\206\231\344\270\244\344\270\252\345\234\260\345\235\200\343\200\201\344\270\244\344\270\252\347\224\265\350\257\235\343\200\201\344\270\200\344\275\215\350\201\224\347\263\273\344\272\272\357\274\214\346\262\241\346\234\211\345\206\231\346\230\216\345\223\252\344\270\252\347\224\265\350\257\235\345\261\236\344\272\216\345\223\252\344\270\252\345\234\260\345\235\200\357\274\233\346\234\254\346\211\213\345\206\214\346\214\211\345\205\210\345\220\216\346\254\241\345\272\217\345\257\271\345\272\224\357\274\214\350\201\224\347\263\273\344\272\272\344\270\244\345\244\204\351\203\275\345\206\231\343\200\202\000"
      "The row prints two addresses, two numbers and one contact without saying which belong together; this handbook pairs addresses and numbers in the order printed and gives the contact for both.\000"
      "\346\226\260\346\225\260CA\345\205\250\347\226\206\346\234\215\345\212\241\347\275\221\347\202\271\350\201\224\347\263\273\350\241\250 \345\272\217\345\217\26726\000"
      "\345\223\210\345\257\206\345\270\202\344\274\212\345\267\236\345\214\272\344\274\212\345\267\236\345\244\247\351\201\223167\345\217\267\357\274\210\345\223\210\345\257\206\345\270\202\350\236\215\345\252\222\344\275\223\344\270\255\345\277\203\350\245\277\344\276\247\344\270\200\346\245\274109\345\217\267\347\252\227\345\217\243\357\274\211\000"
      "\345\206\257\347\277\240\000"
      "0902-2233031\000"
      "hami",
    .part9 =
      "30\000"
      "\345\223\210\345\257\206\345\234\260\345\214\272\000"
      "\342\200\234\345\223\210\345\257\206\345\234\260\345\214\272\342\200\235\346\230\257\346\227\247\345\220\215\357\274\214\344\273\212\344\270\272\345\234\260\347\272\247\347\232\204\345\223\210\345\257\206\345\270\202\357\274\233\345\216\237\346\235\245\345\216\277\347\272\247\347\232\204\345\223\210\345\257\206\345\270\202\344\273\212\344\270\272\344\274\212\345\267\236\345\214\272\357\274\214\345\234\260\345\235\200\344\271\237\345\234\250\344\274\212\345\267\236\345\214\272\343\200\202\000"
      "\345\223\210\345\257\206\345\234\260\345\214\272 is the old name of what is now the prefecture-level city of Hami; its former county-level city is Yizhou District today, where the address lies.\000"
      "\346\226\260\346\225\260CA\345\205\250\347\226\206\346\234\215\345\212\241\347\275\221\347\202\271\350\201\224\347\263\273\350\241\250 \345\272\217\345\217\26730\000"
      "\347\237\263\345\214\226\345\244\247\351\201\223\345\272\223\345\260\224\345\213\222\345\270\202\347\244\276\344\277\235\345\261\200\344\272\214\346\245\27470-71\347\252\227\345\217\243(\345\205\253\344\270\255\345\257\271\351\235\242\357\274\211\000"
      "\347\216\213\345\275\251\350\220\215\000"
      "18299811633\000"
      "kuerle\000"
      "32\000"
      "\345\267\264\345\267\236\000"
      "\345\234\260\345\235\200\347\232\204\346\213\254\345\217\267\344\270\200\345\215\212\350\247\222\344\270\200\345\205\250\350\247\222\357\274\214\347\205\247\345\216\237\346\226\207\343\200\202\000"
      "The unlike brackets in the address are as printed.\000"
      "\346\226\260\346\225\260CA\345\205\250\347\226\206\346\234\215\345\212\241\347\275\221\347\202\271\350\201\224\347\263\273\350\241\250 \345\272\217\345\217\26732\000"
      "\345\244\232\346\265\252\346\262\263\344\272\214\346\234\237\351\230\277\345\205\213\350\213\217\345\270\202\350\241\214\346\224\277\346\234\215\345\212\241\344\270\255\345\277\203\344\270\200\345\217\267\346\245\274\344\272\214\346\245\274D7\346\225\260\345\255\227\350\257\201\344\271\246\347\252\227\345\217\243\000"
      "\351\262\201\346\265\267\351\234\236\000"
      "0997-2151777\000"
      "akesu\000"
      "35\000"
      "Aksu\000"
      "\346\226\260\346\225\260CA\345\205\250\347\226\206\346\234\215\345\212\241\347\275\221\347\202\271\350\201\224\347\263\273\350\241\250 \345\272\217\345\217\26735\000"
      "\345\272\223\350\275\246\345\216\277\345\217\213\350\260\212\345\214\227\350\267\25710\345\217\267\347\224\263\344\277\241\344\274\232\350\256\241\345\270\210\344\272\213\345\212\241\346\211\200\000"
      "\344\274\212\345\212\233\345\223\210\346\234\250\000"
      "0997-7888917\000"
      "kuche\000"
      "36\000"
      "\345\272\223\350\275\246\000"
      "\345\216\237\350\241\250\342\200\234\346\211\200\345\261\236\345\234\260\345\214\272\342\200\235\347\251\272\347\231\275\357\274\214\346\262\277\347\224\250\344\270\212\344\270\200\350\241\214\347\232\204\342\200\234\351\230\277\345\205\213\350\213\217\345\234\260\345\214\272\342\200\235\343\200\202\342\200\234\345\272\223\350\275\246\342\200\235\344\273\212\344\270\272\345\272\223\350\275\246\345\270\202\357\274\214\345\234\260\345\235\200\351\207\214\347\232\204\342\200\234\345\272\223\350\275\246\345\216\277\342\200\235\346\230\257\346\227\247\345\220\215\343\200\202\000"
      "The table leaves the region blank: that of the row above, \351\230\277\345\205\213\350\213\217\345\234\260\345\214\272, goes on. Kuqa is a city today; the county named in the address is its old name.\000"
      "\346\226\260\346\225\260CA\345\205\250\347\226\206\346\234\215\345\212\241\347\275\221\347\202\271\350\201\224\347\263\273\350\241\250 \345\272\217\345\217\26736\000"
      "zhengda\000"
      "\345\222\214\347\224\260\345\270\202\345\217\213\350\260\212\350\267\2577\345\217\267\346\226\260\347\226\206\346\255\243\345\244\247\000"
      "\351\231\210\346\265\267\347\207\225\000"
      "0903-2029860\000"
      "government-hall\000"
      "\345\222\214\347\224\260\346\224\277\345\212\241\345\244\247\345\216\205\344\272\214\346\245\274\000"
      "hetian\000"
      "37\000"
      "Hotan\000"
      "\345\216\237\350\241\250\344\270\200\350\241\214\345\206\231\344\270\244\344\270\252\345\234\260\345\235\200\343\200\201\344\270\200\344\270\252\347\224\265\350\257\235\343\200\201\344\270\200\344\275\215\350\201\224\347\263\273\344\272\272\357\274\233\346\234\254\346\211\213\345\206\214\350\257\273\344\275\234\344\270\244\345\244\204\345\217\227\347\220\206\347\202\271\345\205\261\347\224\250\343\200\202\000"
      "The row prints two addresses, one number and one contact; this handbook reads them as two counters that share both.\000"
      "\346\226\260\346\225\260CA\345\205\250\347\226\206\346\234\215\345\212\241\347\275\221\347\202\271\350\201\224\347\263\273\350\241\250 \345\272\217\345\217\26737\000"
      "\345\226\200\344\273\200\345\270\202\344\270\234\345\237\216\346\224\277\345\212\241\344\270\255\345\277\203\344\272\214\346\245\27480\357\274\21481\345\217\267\347\252\227\345\217\243\000"
      "\345\274\240\346\226\207\344\270\275\000"
      "15001465669\000"
      "kashi\000"
      "39\000"
      "\346\226\260\346\225\260CA\345\205\250\347\226\206\346\234\215\345\212\241\347\275\221\347\202\271\350\201\224\347\263\273\350\241\250 \345\272\217\345\217\26739\000"
      "\351\230\277\345\233\276\344\273\200\345\270\202\350\277\216\345\256\276\350\267\25766\345\217\267002\345\217\267\350\255\246\345\212\241\347\253\231\346\227\201\350\276\271\344\272\214\346\245\274\000"
      "\345\274\240\345\260\217\345\213\244\000"
      "15349979888\000"
      "atushi\000"
      "40\000"
      "\345\205\213\345\267\236\000"
      "\346\226\260\346\225\260CA\345\205\250\347\226\206\346\234\215\345\212\241\347\275\221\347\202\271\350\201\224\347\263\273\350\241\250 \345\272\217\345\217\26740",
  },
  .texts = {
    [1] = {18, 31},
    {53, 66},
    {83, 93},
    {116, 126},
    {161, 174},
    {212, 240},
    {290, 309},
    {356, 372},
    {405, 418},
    {464, 483},
    {530, 546},
    {570, 591},
    {621, 663},
    {711, 741},
    {776, 809},
    {842, 875},
    {910, 933},
    {962, 997},
    {1037, 1061},
    {1084, 1125},
    {1162, 1195},
    {1224, 1248},
    {1281, 1320},
    {1378, 1428},
    {1476, 1505},
    {1538, 1561},
    {1583, 1619},
    {1652, 1691},
    {1728, 1793},
    {1850, 1883},
    {1909, 1942},
    {1970, 1974},
    {1978, 1982},
    {1985, 1989},
    {1994, 2010},
    {2030, 2049},
    {2071, 2090},
    {2111, 2140},
    {2163, 2185},
    {2204, 2229},
    {2255, 2286},
    {2310, 2344},
    {2377, 2399},
    {2417, 2430},
    {2440, 2453},
    {2468, 2475},
    {2482, 2495},
    {2504, 2517},
    {2532, 2542},
    {2555, 2568},
    {2584, 2597},
    {2616, 2629},
    {2648, 2667},
    {2696, 2709},
    {2730, 2757},
    {2788, 2813},
    {2835, 2854},
    {2880, 2914},
    {2965, 2993},
    {3038, 3057},
    {3070, 3092},
    {3115, 3137},
    {3160, 3182},
    {3223, 3251},
    {3284, 3303},
    {3324, 3355},
    {3384, 3400},
    {3423, 3436},
    {3456, 3481},
    {3515, 3534},
    {3563, 3591},
    {3628, 3662},
    {3696, 3709},
    {3734, 3753},
    {3780, 3820},
    {3876, 3906},
    {3952, 3986},
    {4030, 4049},
    {4079, 4119},
    {4165, 4187},
    {4217, 4245},
    {4274, 4302},
    {4347, 4384},
    {4427, 4455},
    {4492, 4508},
    {4535, 4551},
    {4572, 4588},
    {4617, 4651},
    {4687, 4694},
    {4700, 4707},
    {4717, 4724},
    {4733, 4746},
    {4761, 4771},
    {4781, 4791},
    {4807, 4820},
    {4826, 4839},
    {4854, 4861},
    {4878, 4885},
    {4890, 4894},
    {4897, 4901},
    {4904, 4911},
    {4918, 4928},
    {4935, 4945},
    {4955, 4965},
    {4976, 4992},
    {5003, 5016},
    {5028, 5041},
    {5049, 5065},
    {5080, 5093},
    {5109, 5134},
    {5157, 5170},
    {5187, 5200},
    {5206, 5227},
    {5245, 5274},
    {5300, 5313},
    {5323, 5339},
    {5351, 5400},
    {5458, 5471},
    {5487, 5506},
    {5523, 5542},
    {5555, 5574},
    {5587, 5609},
    {5634, 5662},
    {5696, 5709},
    {5732, 5757},
    {5786, 5829},
    {5876, 5892},
    {5916, 5934},
    {5949, 5989},
    {6005, 6015},
    {6024, 6034},
    {6044, 6061},
    {6077, 6084},
    {6089, 6096},
    {6101, 6111},
    {6117, 6130},
    {6134, 6153},
    {6164, 6171},
    {6179, 6186},
    {6196, 6206},
    {6214, 6227},
    {6233, 6248},
    {6265, 6295},
    {6319, 6329},
    {6343, 6350},
    {6363, 6376},
    {6384, 6397},
    {6411, 6439},
    {6460, 93},
    {6470, 6492},
    {6509, 6522},
    {6540, 6558},
    {6564, 6591},
    {6596, 6600},
    {6604, 6608},
    {6611, 6642},
    {6680, 6690},
    {6698, 6714},
    {6727, 6744},
    {6759, 6784},
    {6805, 6827},
    {6849, 6896},
    {6939, 6961},
    {6995, 7020},
    {7036, 7052},
    {7074, 7096},
    {7124, 7168},
    {7206, 7225},
    {7247, 7272},
    {7290, 7306},
    {7321, 7343},
    {7365, 7390},
    {7418, 7440},
    {7462, 7487},
    {7512, 7528},
    {7542, 7591},
    {7653, 7666},
    {7686, 7708},
    {7730, 7743},
    {7765, 7784},
    {7797, 7816},
    {7827, 7849},
    {7857, 7873},
    {7897, 7913},
    {7925, 7938},
    {7948, 7961},
    {7969, 7990},
    {8010, 8026},
    {8036, 8050},
    {8066, 8110},
    {8155, 8207},
    {8259, 8272},
    {8293, 8309},
    {8327, 8334},
    {8348, 8358},
    {8373, 8383},
    {8391, 8404},
    {8414, 8431},
    {8447, 8460},
    {8473, 8491},
    {8509, 8531},
    {8558, 8568},
    {8578, 8585},
    {8594, 8601},
    {8608, 8621},
    {8629, 8648},
    {8661, 8677},
    {8690, 8721},
    {8755, 8777},
    {8804, 8814},
    {8859, 8908},
    {9015, 9040},
    {9125, 9183},
    {9816, 9841},
    {10275, 10297},
    {10321, 10373},
    {10429, 10565},
    {10741, 10766},
    {10809, 10858},
    {10934, 11031},
    {11156, 11175},
    {11212, 11261},
    {11345, 11370},
    {11418, 11473},
    {11560, 11693},
    {11856, 11884},
    {11931, 12012},
    {12144, 12313},
    {12505, 12560},
    {12632, 12678},
    {12744, 12786},
    {12863, 12888},
    {12919, 13010},
    {13104, 13231},
    {13347, 13363},
    {13387, 13445},
    {13504, 13535},
    {13553, 13596},
    {13646, 13653},
    {13660, 13673},
    {13692, 13755},
    {13833, 13858},
    {13900, 13913},
    {13933, 14072},
    {14198, 14211},
    {14217, 14350},
    {14505, 14623},
    {14772, 14902},
    {15072, 15097},
    {15137, 15218},
    {15333, 15472},
    {15629, 15642},
    {15654, 15850},
    {16122, 16171},
    {16231, 16285},
    {16347, 16441},
    {16522, 16579},
    {16648, 16708},
    {16761, 16795},
    {16829, 16923},
    {570, 17062},
    {17096, 17202},
    {17338, 17363},
    {17402, 17438},
    {17514, 17659},
    {17814, 17914},
    {18080, 18102},
    {18148, 18200},
    {18253, 18323},
    {18429, 18486},
    {18560, 18615},
    {18696, 18727},
    {18766, 19003},
    {19286, 19320},
    {19383, 19428},
    {19491, 19555},
    {19656, 19656},
    {19667, 19667},
    {19684, 19684},
    {19695, 19695},
    {19706, 19706},
    {19717, 19717},
    {19734, 19734},
    {19751, 19751},
    {19768, 19768},
    {19785, 19785},
    {19803, 19803},
    {19821, 19821},
    {19842, 19842},
    {19860, 19860},
    {19881, 19881},
    {19899, 19899},
    {19917, 19917},
    {19935, 19935},
    {19953, 19953},
    {19971, 19971},
    {19989, 19989},
    {20010, 20010},
    {20028, 20028},
    {20046, 20046},
    {20064, 20064},
    {20082, 20082},
    {20100, 20100},
    {20118, 20118},
    {20136, 20136},
    {20154, 20154},
    {20172, 20172},
    {20190, 20190},
    {20208, 20208},
    {20226, 20226},
    {20244, 20244},
    {20262, 20262},
    {20280, 20280},
    {20298, 20298},
    {20319, 20319},
    {20337, 20337},
    {20360, 20360},
    {20378, 20378},
    {20396, 20396},
    {20414, 20414},
    {20432, 20432},
    {20450, 20450},
    {20468, 20468},
    {20489, 20489},
    {20515, 20515},
    {20533, 20533},
    {20561, 20561},
    {20579, 20579},
    {20597, 20597},
    {20615, 20615},
    {20633, 20633},
    {20651, 20651},
    {20669, 20669},
    {20687, 20687},
    {20708, 20708},
    {20720, 20720},
    {20738, 20738},
    {20761, 20761},
    {20784, 20784},
    {20802, 20802},
    {20825, 20825},
    {20849, 20849},
    {20876, 20876},
    {20900, 20900},
    {20924, 20924},
    {20945, 20945},
    {20966, 20966},
    {20987, 20987},
    {21008, 21008},
    {21029, 21029},
    {21053, 21053},
    {21074, 21074},
    {21095, 21095},
    {21119, 21119},
    {21146, 21146},
    {21173, 21173},
    {21194, 21194},
    {21215, 21215},
    {21242, 21242},
    {21263, 21263},
    {21284, 21284},
    {21311, 21311},
    {21338, 21338},
    {21370, 21370},
    {21394, 21394},
    {21412, 21412},
    {21430, 21430},
    {21448, 21448},
    {21466, 21466},
    {21484, 21484},
    {21502, 21502},
    {21520, 21520},
    {21538, 21538},
    {21559, 21559},
    {21577, 21577},
    {21595, 21595},
    {21613, 21613},
    {21631, 21631},
    {21649, 21649},
    {21667, 21667},
    {21685, 21685},
    {21703, 21703},
    {21721, 21721},
    {21739, 21739},
    {21757, 21757},
    {21775, 21775},
    {21793, 21793},
    {21811, 21811},
    {21829, 21829},
    {21847, 21847},
    {21865, 21865},
    {21883, 21883},
    {21901, 21901},
    {21924, 21924},
    {21942, 21942},
    {21960, 21960},
    {21978, 21978},
    {21996, 21996},
    {22014, 22014},
    {22032, 22032},
    {22050, 22050},
    {22073, 22073},
    {22091, 22091},
    {22109, 22109},
    {22127, 22127},
    {22145, 22145},
    {22163, 22163},
    {22181, 22181},
    {22199, 22199},
    {22217, 22217},
    {22235, 22235},
    {22253, 22253},
    {22271, 22271},
    {22289, 22289},
    {22307, 22307},
    {22325, 22325},
    {22343, 22343},
    {22361, 22361},
    {22379, 22379},
    {22397, 22397},
    {22415, 22415},
    {22433, 22433},
    {22451, 22451},
    {22469, 22469},
    {22487, 22487},
    {22505, 22505},
    {22523, 22523},
    {22541, 22541},
    {22559, 22559},
    {22577, 22577},
    {22595, 22595},
    {22613, 22613},
    {22637, 22637},
    {22655, 22655},
    {22673, 22673},
    {22691, 22691},
    {22709, 22709},
    {22727, 22727},
    {22745, 22745},
    {22763, 22763},
    {22781, 22781},
    {22799, 22799},
    {22817, 22817},
    {22835, 22835},
    {22853, 22853},
    {22871, 22871},
    {22889, 22889},
    {22907, 22907},
    {22925, 22925},
    {22953, 22953},
    {22971, 22971},
    {22989, 22989},
    {23007, 23007},
    {23025, 23025},
    {23043, 23043},
    {23061, 23061},
    {23079, 23079},
    {23100, 23100},
    {23118, 23118},
    {23136, 23136},
    {23154, 23154},
    {23172, 23172},
    {23190, 23190},
    {23208, 23208},
    {23226, 23226},
    {23244, 23244},
    {23262, 23262},
    {23280, 23280},
    {23298, 23298},
    {23316, 23316},
    {23334, 23334},
    {23352, 23352},
    {23370, 23370},
    {23388, 23388},
    {23406, 23406},
    {23424, 23424},
    {23445, 23445},
    {23463, 23463},
    {23481, 23481},
    {23499, 23499},
    {23517, 23517},
    {23535, 23535},
    {23553, 23553},
    {23571, 23571},
    {23589, 23589},
    {23607, 23607},
    {23625, 23625},
    {23643, 23643},
    {23661, 23661},
    {23679, 23679},
    {23697, 23697},
    {23715, 23715},
    {23733, 23733},
    {23751, 23751},
    {23772, 23772},
    {23790, 23790},
    {23811, 23811},
    {23829, 23829},
    {23847, 23847},
    {23865, 23865},
    {23883, 23883},
    {23901, 23901},
    {23919, 23919},
    {23937, 23937},
    {23955, 23955},
    {23973, 23973},
    {23991, 23991},
    {24009, 24009},
    {24027, 24027},
    {24045, 24045},
    {24063, 24063},
    {24081, 24081},
    {24099, 24099},
    {24117, 24117},
    {24135, 24135},
    {24153, 24153},
    {24171, 24171},
    {24189, 24189},
    {24210, 24210},
    {24228, 24228},
    {24246, 24246},
    {24267, 24267},
    {24288, 24288},
    {24306, 24306},
    {24324, 24324},
    {24342, 24342},
    {24360, 24360},
    {24378, 24378},
    {24396, 24396},
    {24414, 24414},
    {24432, 24432},
    {24450, 24450},
    {24468, 24468},
    {24486, 24486},
    {24504, 24504},
    {24522, 24522},
    {24540, 24540},
    {24558, 24558},
    {24579, 24579},
    {24597, 24597},
    {24615, 24615},
    {24633, 24633},
    {24651, 24651},
    {24669, 24669},
    {24687, 24687},
    {24705, 24705},
    {24723, 24723},
    {24741, 24741},
    {24762, 24762},
    {24798, 24798},
    {24827, 24827},
    {24845, 24845},
    {24863, 24863},
    {24881, 24881},
    {24899, 24899},
    {24917, 24917},
    {24935, 24935},
    {24953, 24953},
    {24971, 24971},
    {24989, 24989},
    {25007, 25007},
    {25025, 25025},
    {25043, 25043},
    {25061, 25061},
    {25079, 25079},
    {25097, 25097},
    {25118, 25118},
    {25136, 25136},
    {25154, 25154},
    {25172, 25172},
    {25190, 25190},
    {25208, 25208},
    {25229, 25229},
    {25247, 25247},
    {25265, 25265},
    {25283, 25283},
    {25301, 25301},
    {25319, 25319},
    {25337, 25337},
    {25355, 25355},
    {25379, 25379},
    {25397, 25397},
    {25415, 25415},
    {25438, 25438},
    {25462, 25462},
    {25486, 25486},
    {25504, 25504},
    {25525, 25525},
    {25543, 25543},
    {25564, 25564},
    {25588, 25588},
    {25609, 25609},
    {25780, 25805},
    {25902, 25921},
    {26043, 26056},
    {26200, 26222},
    {26285, 26310},
    {26350, 26366},
    {26380, 26390},
    {26415, 26431},
    {26454, 26464},
    {26487, 26500},
    {26526, 26539},
    {26564, 26577},
    {26604, 26614},
    {26637, 26653},
    {26674, 26690},
    {26705, 26718},
    {26743, 26759},
    {26783, 26796},
    {26823, 26836},
    {26857, 26870},
    {26884, 26894},
    {26919, 26929},
    {26952, 26965},
    {26986, 26996},
    {27008, 27018},
    {27041, 27069},
    {27108, 27118},
    {27137, 27159},
    {27200, 27210},
    {27230, 27240},
    {27254, 27267},
    {27288, 27301},
    {27321, 27331},
    {27351, 27367},
    {27388, 27413},
    {27450, 27478},
    {27522, 27532},
    {27544, 27560},
    {27578, 27588},
    {27609, 27619},
    {27641, 27669},
    {27716, 27729},
    {27742, 27752},
    {27773, 27783},
    {27802, 27812},
    {27835, 27845},
    {27865, 27887},
    {27922, 27932},
    {27953, 27963},
    {27983, 27993},
    {28012, 28028},
    {28051, 28064},
    {28081, 28091},
    {28103, 28113},
    {28133, 28143},
    {28163, 28173},
    {28193, 28203},
    {28226, 28236},
    {28256, 28269},
    {28288, 28298},
    {28319, 28353},
    {28397, 28410},
    {28423, 28436},
    {28455, 28468},
    {28487, 28497},
    {28517, 28530},
    {28556, 28566},
    {28581, 28591},
    {28611, 28621},
    {28641, 28654},
    {28677, 28687},
    {28706, 28716},
    {28737, 28747},
    {28769, 28782},
    {28802, 28815},
    {28837, 28847},
    {28868, 28878},
    {28898, 28932},
    {28973, 28983},
    {29005, 29018},
    {29042, 29052},
    {29070, 29080},
    {29100, 29110},
    {29129, 29139},
    {29160, 29170},
    {29188, 29198},
    {29217, 29227},
    {29248, 29258},
    {29280, 29290},
    {29311, 29321},
    {29341, 29366},
    {29406, 29416},
    {29435, 29445},
    {29459, 29475},
    {29489, 29499},
    {29520, 29548},
    {29585, 29595},
    {29618, 29628},
    {29650, 29660},
    {29682, 29692},
    {29713, 29726},
    {29746, 29759},
    {29779, 29792},
    {29818, 29828},
    {29848, 29858},
    {29870, 29880},
    {29894, 29904},
    {29923, 29933},
    {29952, 29962},
    {29982, 30013},
    {30054, 30070},
    {30094, 30107},
    {30125, 30138},
    {30159, 30169},
    {30189, 30199},
    {30219, 30232},
    {30253, 30263},
    {30284, 30297},
    {30319, 30332},
    {30347, 30360},
    {30372, 30388},
    {30402, 30415},
    {30430, 30440},
    {30454, 30467},
    {30485, 30495},
    {30511, 30527},
    {30542, 30552},
    {30565, 30578},
    {30594, 30604},
    {30619, 30629},
    {30644, 30654},
    {30660, 30660},
    {30738, 30753},
    {30779, 30939},
    {31135, 31135},
    {31294, 31334},
    {31372, 31530},
    {31746, 31746},
    {31875, 31909},
    {31952, 32050},
    {32186, 32186},
    {32414, 32414},
    {32557, 32557},
    {32677, 32705},
    {32769, 32942},
    {33169, 33169},
    {33283, 33311},
    {33347, 33518},
    {33763, 33763},
    {33891, 33964},
    {34077, 34077},
    {29406, 34156},
    {34218, 34218},
    {27200, 34301},
    {34364, 34364},
    {34455, 34477},
    {34504, 34625},
    {34824, 34824},
    {30094, 34887},
    {34938, 34938},
    {35076, 35076},
    {35142, 35142},
    {29818, 35218},
    {35226, 35392},
    {35628, 35628},
    {35760, 35884},
    {36087, 36087},
    {36193, 36242},
    {36338, 36338},
    {28051, 36451},
    {36501, 36501},
    {36594, 36739},
    {36947, 36947},
    {37021, 37021},
    {29042, 37056},
    {37062, 37165},
    {37326, 37326},
    {37452, 37452},
  },
  .names = {
    {.string = 27034, .hash = 4208108544u, .kind = 8, .length = 6, .thing = 22}, /* 650521 */
    [4] = {.string = 28249, .hash = 1127141380, .kind = 8, .length = 6, .thing = 55}, /* 652928 */
    {.string = 29811, .hash = 800485893, .kind = 8, .length = 6, .thing = 100}, /* 654201 */
    [9] = {.string = 26597, .hash = 2435075081u, .kind = 8, .length = 6, .thing = 9}, /* 650109 */
    {.string = 30277, .hash = 3635673098u, .kind = 8, .length = 6, .thing = 114}, /* 654326 */
    [15] = {.string = 29122, .hash = 1037260303, .kind = 8, .length = 6, .thing = 80}, /* 653223 */
    {.string = 107, .hash = 796818448, .kind = 2, .length = 8, .thing = 2}, /* registry */
    [22] = {.string = 17320, .hash = 1172580886, .kind = 6, .length = 17, .thing = 8}, /* seal-renew-online */
    {.string = 29739, .hash = 608351766, .kind = 8, .length = 6, .thing = 98}, /* 654028 */
    [27] = {.string = 26343, .hash = 3836256283u, .kind = 8, .length = 6, .thing = 2}, /* 650100 */
    [35] = {.string = 30535, .hash = 702928419, .kind = 8, .length = 6, .thing = 123}, /* 659009 */
    [40] = {.string = 29578, .hash = 2009532968, .kind = 8, .length = 6, .thing = 93}, /* 654023 */
    [47] = {.string = 27314, .hash = 643365423, .kind = 8, .length = 6, .thing = 29}, /* 652325 */
    [51] = {.string = 29916, .hash = 2607377459u, .kind = 8, .length = 6, .thing = 104}, /* 654224 */
    [53] = {.string = 28604, .hash = 214456885, .kind = 8, .length = 6, .thing = 65}, /* 653122 */
    [60] = {.string = 26667, .hash = 2004623932, .kind = 8, .length = 6, .thing = 11}, /* 650200 */
    {.string = 35207, .hash = 1806597693, .kind = 7, .length = 7, .thing = 14}, /* tacheng */
    {.string = 12852, .hash = 2529079358u, .kind = 6, .length = 10, .thing = 6}, /* new-online */
    [65] = {.string = 30612, .hash = 2020929601, .kind = 8, .length = 6, .thing = 126}, /* 659012 */
    [69] = {.string = 27537, .hash = 682497605, .kind = 8, .length = 6, .thing = 34}, /* 652702 */
    [71] = {.string = 27193, .hash = 477005383, .kind = 8, .length = 6, .thing = 25}, /* 652301 */
    {.string = 28699, .hash = 1615638088, .kind = 8, .length = 6, .thing = 68}, /* 653125 */
    {.string = 31847, .hash = 338353737, .kind = 7, .length = 25, .thing = 3}, /* shuimogou-region-exchange */
    [75] = {.string = 29772, .hash = 2441017419u, .kind = 8, .length = 6, .thing = 99}, /* 654200 */
    [81] = {.string = 30118, .hash = 981237329, .kind = 8, .length = 6, .thing = 109}, /* 654321 */
    [86] = {.string = 29093, .hash = 2677791830u, .kind = 8, .length = 6, .thing = 79}, /* 653222 */
    [91] = {.string = 447, .hash = 939711067, .kind = 5, .length = 16, .thing = 5}, /* unlock-statement */
    [93] = {.string = 516, .hash = 3151937117u, .kind = 5, .length = 13, .thing = 6}, /* change-notice */
    {.string = 28096, .hash = 4168854109u, .kind = 8, .length = 6, .thing = 50}, /* 652922 */
    {.string = 32651, .hash = 3335744095u, .kind = 7, .length = 22, .thing = 6}, /* shihezi-logistics-park */
    {.string = 11141, .hash = 1454215264, .kind = 6, .length = 14, .thing = 3}, /* replace-onsite */
    {.string = 28549, .hash = 1449278048, .kind = 8, .length = 6, .thing = 63}, /* 653101 */
    {.string = 26408, .hash = 1181820514, .kind = 8, .length = 6, .thing = 4}, /* 650103 */
    [104] = {.string = 29181, .hash = 4078973032u, .kind = 8, .length = 6, .thing = 82}, /* 653225 */
    {.string = 30504, .hash = 2343459945u, .kind = 8, .length = 6, .thing = 122}, /* 659008 */
    [111] = {.string = 29513, .hash = 3650064495u, .kind = 8, .length = 6, .thing = 92}, /* 654022 */
    {.string = 28156, .hash = 1275068016, .kind = 8, .length = 6, .thing = 52}, /* 652925 */
    [115] = {.string = 27976, .hash = 1739377267, .kind = 8, .length = 6, .thing = 46}, /* 652829 */
    {.string = 46, .hash = 887179892, .kind = 1, .length = 6, .thing = 2}, /* online */
    {.string = 27281, .hash = 2283896949u, .kind = 8, .length = 6, .thing = 28}, /* 652324 */
    [124] = {.string = 30365, .hash = 3744641148u, .kind = 8, .length = 6, .thing = 117}, /* 659003 */
    [128] = {.string = 36176, .hash = 3786557568u, .kind = 7, .length = 6, .thing = 16}, /* kuerle */
    {.string = 29035, .hash = 3912612993u, .kind = 8, .length = 6, .thing = 77}, /* 653201 */
    {.string = 26736, .hash = 3645155458u, .kind = 8, .length = 6, .thing = 13}, /* 650203 */
    {.string = 29643, .hash = 756278401, .kind = 8, .length = 6, .thing = 95}, /* 654025 */
    [135] = {.string = 26877, .hash = 359017095, .kind = 8, .length = 6, .thing = 17}, /* 650402 */
    {.string = 28044, .hash = 1108707976, .kind = 8, .length = 6, .thing = 48}, /* 652901 */
    [142] = {.string = 27130, .hash = 2117536910, .kind = 8, .length = 6, .thing = 24}, /* 652300 */
    {.string = 28670, .hash = 3256169614u, .kind = 8, .length = 6, .thing = 67}, /* 653124 */
    [146] = {.string = 29863, .hash = 4081548946u, .kind = 8, .length = 6, .thing = 102}, /* 654203 */
    [148] = {.string = 31268, .hash = 4152751764u, .kind = 7, .length = 23, .thing = 2}, /* shuimogou-city-exchange */
    [158] = {.string = 26037, .hash = 2085012126, .kind = 10, .length = 5, .thing = 3}, /* email */
    {.string = 390, .hash = 1048419487, .kind = 5, .length = 14, .thing = 4}, /* loss-statement */
    [164] = {.string = 28448, .hash = 826692772, .kind = 8, .length = 6, .thing = 60}, /* 653023 */
    [167] = {.string = 28510, .hash = 3089809575u, .kind = 8, .length = 6, .thing = 62}, /* 653100 */
    {.string = 26373, .hash = 2822352040u, .kind = 8, .length = 6, .thing = 3}, /* 650102 */
    [172] = {.string = 15059, .hash = 1170553516, .kind = 6, .length = 12, .thing = 7}, /* renew-online */
    {.string = 25877, .hash = 2825552045u, .kind = 10, .length = 24, .thing = 2}, /* resident-identity-number */
    [175] = {.string = 29153, .hash = 1424537263, .kind = 8, .length = 6, .thing = 81}, /* 653224 */
    [181] = {.string = 26912, .hash = 2165908661u, .kind = 8, .length = 6, .thing = 18}, /* 650421 */
    {.string = 28126, .hash = 2915599542u, .kind = 8, .length = 6, .thing = 51}, /* 652924 */
    {.string = 30729, .hash = 1441351863, .kind = 7, .length = 6, .thing = 1}, /* centre */
    [186] = {.string = 26480, .hash = 4223533242u, .kind = 8, .length = 6, .thing = 6}, /* 650105 */
    {.string = 27946, .hash = 3379908794u, .kind = 8, .length = 6, .thing = 45}, /* 652828 */
    {.string = 27344, .hash = 3924428476u, .kind = 8, .length = 6, .thing = 30}, /* 652327 */
    [192] = {.string = 29975, .hash = 1593473216, .kind = 8, .length = 6, .thing = 106}, /* 654226 */
    [194] = {.string = 30340, .hash = 1090205378, .kind = 8, .length = 6, .thing = 116}, /* 659002 */
    [199] = {.string = 28998, .hash = 1258177223, .kind = 8, .length = 6, .thing = 76}, /* 653200 */
    {.string = 29611, .hash = 2396809928u, .kind = 8, .length = 6, .thing = 94}, /* 654024 */
    {.string = 563, .hash = 3588592329u, .kind = 5, .length = 6, .thing = 7}, /* medium */
    {.string = 26698, .hash = 990719689, .kind = 8, .length = 6, .thing = 12}, /* 650202 */
    {.string = 36442, .hash = 3669743307u, .kind = 7, .length = 5, .thing = 17}, /* akesu */
    {.string = 27766, .hash = 486122700, .kind = 8, .length = 6, .thing = 40}, /* 652823 */
    [207] = {.string = 28005, .hash = 2749239503u, .kind = 8, .length = 6, .thing = 47}, /* 652900 */
    [209] = {.string = 26278, .hash = 1794056401, .kind = 8, .length = 6, .thing = 1}, /* 650000 */
    [211] = {.string = 27101, .hash = 539768531, .kind = 8, .length = 6, .thing = 23}, /* 650522 */
    [213] = {.string = 188, .hash = 2608731861u, .kind = 5, .length = 23, .thing = 1}, /* credit-code-certificate */
    {.string = 26630, .hash = 334276310, .kind = 8, .length = 6, .thing = 10}, /* 650121 */
    {.string = 28762, .hash = 601733845, .kind = 8, .length = 6, .thing = 70}, /* 653127 */
    {.string = 29841, .hash = 1427113176, .kind = 8, .length = 6, .thing = 101}, /* 654202 */
    {.string = 30423, .hash = 2491386581u, .kind = 8, .length = 6, .thing = 119}, /* 659005 */
    [219] = {.string = 26816, .hash = 2391900891u, .kind = 8, .length = 6, .thing = 15}, /* 650205 */
    [222] = {.string = 30182, .hash = 4262300382u, .kind = 8, .length = 6, .thing = 111}, /* 654323 */
    [224] = {.string = 29334, .hash = 2230449888u, .kind = 8, .length = 6, .thing = 87}, /* 654000 */
    {.string = 28891, .hash = 518553825, .kind = 8, .length = 6, .thing = 74}, /* 653131 */
    [235] = {.string = 28416, .hash = 2467224299u, .kind = 8, .length = 6, .thing = 59}, /* 653022 */
    [239] = {.string = 25753, .hash = 3454139119u, .kind = 10, .length = 26, .thing = 1}, /* unified-social-credit-code */
    [243] = {.string = 11842, .hash = 1248528115, .kind = 6, .length = 13, .thing = 5}, /* change-onsite */
    [245] = {.string = 29241, .hash = 3065068789u, .kind = 8, .length = 6, .thing = 84}, /* 653227 */
    [253] = {.string = 28219, .hash = 261163773, .kind = 8, .length = 6, .thing = 54}, /* 652927 */
    [256] = {.string = 27602, .hash = 1475484928, .kind = 8, .length = 6, .thing = 36}, /* 652723 */
    {.string = 26447, .hash = 1569097473, .kind = 8, .length = 6, .thing = 5}, /* 650104 */
    [261] = {.string = 36578, .hash = 1758332165, .kind = 7, .length = 5, .thing = 18}, /* kuche */
    {.string = 29887, .hash = 3234004742u, .kind = 8, .length = 6, .thing = 103}, /* 654221 */
    [268] = {.string = 34146, .hash = 2691386124u, .kind = 7, .length = 6, .thing = 9}, /* yining */
    [270] = {.string = 29706, .hash = 4037341454u, .kind = 8, .length = 6, .thing = 97}, /* 654027 */
    [275] = {.string = 27735, .hash = 2126654227, .kind = 8, .length = 6, .thing = 39}, /* 652822 */
    [278] = {.string = 28390, .hash = 3702045462u, .kind = 8, .length = 6, .thing = 58}, /* 653001 */
    [283] = {.string = 27223, .hash = 1103632667, .kind = 8, .length = 6, .thing = 26}, /* 652302 */
    {.string = 28730, .hash = 2242265371u, .kind = 8, .length = 6, .thing = 69}, /* 653126 */
    {.string = 30395, .hash = 4131918107u, .kind = 8, .length = 6, .thing = 118}, /* 659004 */
    [290] = {.string = 26776, .hash = 4032432418u, .kind = 8, .length = 6, .thing = 14}, /* 650204 */
    [292] = {.string = 30152, .hash = 1607864612, .kind = 8, .length = 6, .thing = 110}, /* 654322 */
    {.string = 27828, .hash = 3527835429u, .kind = 8, .length = 6, .thing = 42}, /* 652825 */
    [295] = {.string = 28861, .hash = 2159085351u, .kind = 8, .length = 6, .thing = 73}, /* 653130 */
    {.string = 338, .hash = 229662504, .kind = 5, .length = 17, .thing = 3}, /* power-of-attorney */
    {.string = 29428, .hash = 3870981415u, .kind = 8, .length = 6, .thing = 89}, /* 654003 */
    [311] = {.string = 10728, .hash = 1462830903, .kind = 6, .length = 12, .thing = 2}, /* renew-onsite */
    {.string = 73, .hash = 1393210680, .kind = 2, .length = 9, .thing = 1}, /* applicant */
    {.string = 30246, .hash = 3009045815u, .kind = 8, .length = 6, .thing = 113}, /* 654325 */
    [315] = {.string = 32486, .hash = 3814369595u, .kind = 7, .length = 9, .thing = 5}, /* tumushuke */
    {.string = 29210, .hash = 410633020, .kind = 8, .length = 6, .thing = 83}, /* 653226 */
    [318] = {.string = 37398, .hash = 2245543742u, .kind = 7, .length = 5, .thing = 20}, /* kashi */
    {.string = 27709, .hash = 3361475390u, .kind = 8, .length = 6, .thing = 38}, /* 652801 */
    [323] = {.string = 28186, .hash = 1901695299, .kind = 8, .length = 6, .thing = 53}, /* 652926 */
    {.string = 28480, .hash = 1213969732, .kind = 8, .length = 6, .thing = 61}, /* 653024 */
    {.string = 26979, .hash = 3415121221u, .kind = 8, .length = 6, .thing = 20}, /* 650500 */
    {.string = 27571, .hash = 3116016454u, .kind = 8, .length = 6, .thing = 35}, /* 652722 */
    {.string = 26557, .hash = 3209628999u, .kind = 8, .length = 6, .thing = 8}, /* 650107 */
    [332] = {.string = 32348, .hash = 1221190476, .kind = 7, .length = 7, .thing = 4}, /* wujiaqu */
    [335] = {.string = 30087, .hash = 2842685775u, .kind = 8, .length = 6, .thing = 108}, /* 654301 */
    [338] = {.string = 34877, .hash = 2409101138u, .kind = 7, .length = 6, .thing = 12}, /* aletai */
    {.string = 35008, .hash = 4102327123u, .kind = 7, .length = 4, .thing = 13}, /* bole */
    [341] = {.string = 29675, .hash = 1382905685, .kind = 8, .length = 6, .thing = 96}, /* 654026 */
    [348] = {.string = 28074, .hash = 1735335260, .kind = 8, .length = 6, .thing = 49}, /* 652902 */
    {.string = 10264, .hash = 1200933725, .kind = 6, .length = 10, .thing = 1}, /* new-onsite */
    {.string = 28312, .hash = 1047609692, .kind = 8, .length = 6, .thing = 57}, /* 653000 */
    [354] = {.string = 28574, .hash = 3882796898u, .kind = 8, .length = 6, .thing = 64}, /* 653121 */
    {.string = 30478, .hash = 1477482338, .kind = 8, .length = 6, .thing = 121}, /* 659007 */
    [364] = {.string = 27795, .hash = 873399660, .kind = 8, .length = 6, .thing = 41}, /* 652824 */
    {.string = 34426, .hash = 1316376941, .kind = 7, .length = 25, .thing = 11}, /* changji-agricultural-park */
    {.string = 29399, .hash = 1216545645, .kind = 8, .length = 6, .thing = 88}, /* 654002 */
    {.string = 30587, .hash = 1394302318, .kind = 8, .length = 6, .thing = 125}, /* 659011 */
    [369] = {.string = 27515, .hash = 55870321, .kind = 8, .length = 6, .thing = 33}, /* 652701 */
    [373] = {.string = 34290, .hash = 2181711221u, .kind = 7, .length = 7, .thing = 10}, /* changji */
    [376] = {.string = 147, .hash = 4274422648u, .kind = 3, .length = 13, .thing = 1}, /* official-seal */
    {.string = 33866, .hash = 2075825528, .kind = 7, .length = 8, .thing = 8}, /* kelamayi */
    [381] = {.string = 30212, .hash = 354610045, .kind = 8, .length = 6, .thing = 112}, /* 654324 */
    [386] = {.string = 29063, .hash = 2051164546, .kind = 8, .length = 6, .thing = 78}, /* 653221 */
    [388] = {.string = 27634, .hash = 707039620, .kind = 8, .length = 6, .thing = 37}, /* 652800 */
    [393] = {.string = 26945, .hash = 2792535945u, .kind = 8, .length = 6, .thing = 19}, /* 650422 */
    [398] = {.string = 33257, .hash = 3931658126u, .kind = 7, .length = 22, .thing = 7}, /* shihezi-zone-committee */
    {.string = 26519, .hash = 555193230, .kind = 8, .length = 6, .thing = 7}, /* 650106 */
    [406] = {.string = 28830, .hash = 4122147222u, .kind = 8, .length = 6, .thing = 72}, /* 653129 */
    {.string = 30047, .hash = 188250006, .kind = 8, .length = 6, .thing = 107}, /* 654300 */
    [411] = {.string = 29482, .hash = 3023437211u, .kind = 8, .length = 6, .thing = 91}, /* 654021 */
    [416] = {.string = 11331, .hash = 4179208608u, .kind = 6, .length = 13, .thing = 4}, /* unlock-onsite */
    [424] = {.string = 30447, .hash = 3118013864u, .kind = 8, .length = 6, .thing = 120}, /* 659006 */
    [434] = {.string = 27915, .hash = 2513931186u, .kind = 8, .length = 6, .thing = 44}, /* 652827 */
    [436] = {.string = 28966, .hash = 1145181108, .kind = 8, .length = 6, .thing = 75}, /* 653132 */
    {.string = 30558, .hash = 3034833844u, .kind = 8, .length = 6, .thing = 124}, /* 659010 */
    {.string = 29304, .hash = 2290514870u, .kind = 8, .length = 6, .thing = 86}, /* 653229 */
    [440] = {.string = 27443, .hash = 1696401848, .kind = 8, .length = 6, .thing = 32}, /* 652700 */
    [446] = {.string = 28281, .hash = 3781577150u, .kind = 8, .length = 6, .thing = 56}, /* 652929 */
    [449] = {.string = 37046, .hash = 4117658049u, .kind = 7, .length = 6, .thing = 19}, /* hetian */
    [451] = {.string = 27381, .hash = 495438787, .kind = 8, .length = 6, .thing = 31}, /* 652328 */
    [454] = {.string = 29452, .hash = 4258258374u, .kind = 8, .length = 6, .thing = 90}, /* 654004 */
    {.string = 26181, .hash = 2946963911u, .kind = 10, .length = 18, .thing = 4}, /* certificate-serial */
    [457] = {.string = 279, .hash = 1770607049, .kind = 5, .length = 10, .thing = 2}, /* handler-id */
    [466] = {.string = 27001, .hash = 2401216978u, .kind = 8, .length = 6, .thing = 21}, /* 650502 */
    {.string = 10, .hash = 214030803, .kind = 1, .length = 7, .thing = 1}, /* counter */
    [470] = {.string = 27247, .hash = 1896619990, .kind = 8, .length = 6, .thing = 27}, /* 652323 */
    [476] = {.string = 28795, .hash = 1467711452, .kind = 8, .length = 6, .thing = 71}, /* 653128 */
    [492] = {.string = 35739, .hash = 1256006636, .kind = 7, .length = 4, .thing = 15}, /* hami */
    {.string = 29945, .hash = 966845932, .kind = 8, .length = 6, .thing = 105}, /* 654225 */
    [495] = {.string = 28634, .hash = 2868892655u, .kind = 8, .length = 6, .thing = 66}, /* 653123 */
    {.string = 30312, .hash = 463578095, .kind = 8, .length = 6, .thing = 115}, /* 659001 */
    [502] = {.string = 37528, .hash = 2547876342u, .kind = 7, .length = 6, .thing = 21}, /* atushi */
    [505] = {.string = 27858, .hash = 4154462713u, .kind = 8, .length = 6, .thing = 43}, /* 652826 */
    {.string = 26850, .hash = 1372921338, .kind = 8, .length = 6, .thing = 16}, /* 650400 */
    {.string = 30637, .hash = 380398075, .kind = 8, .length = 6, .thing = 127}, /* 659013 */
    [509] = {.string = 29273, .hash = 3931046397u, .kind = 8, .length = 6, .thing = 85}, /* 653228 */
  },
  .languages = {
    {.tag = 1}, /* zh-CN */
    {.tag = 7}, /* en */
  },
  .channels = {
    [1] = {.id = 10, .name = 1}, /* counter */
    {.id = 46, .name = 2}, /* online */
  },
  .parties = {
    [1] = {.id = 73, .name = 3}, /* applicant */
    {.id = 107, .name = 4}, /* registry */
  },
  .marks = {
    [1] = {.id = 147, .name = 5, .by = 1}, /* official-seal */
  },
  .documents = {
    [1] = {.id = 188, .name = 6, .kind = 1}, /* credit-code-certificate */
    {.id = 279, .name = 7, .kind = 2, .form = 1}, /* handler-id */
    {.id = 338, .name = 8, .kind = 1, .form = 1}, /* power-of-attorney */
    {.id = 390, .name = 9, .kind = 1, .form = 1}, /* loss-statement */
    {.id = 447, .name = 10, .kind = 1, .form = 1}, /* unlock-statement */
    {.id = 516, .name = 11, .kind = 1}, /* change-notice */
    {.id = 563, .name = 12, .kind = 3}, /* medium */
  },
  .businesses = {
    [1] = {.id = 10264, .title = 215, .summary = 216, .flags = 2, .offer_first = 1, .offer_count = 1, .root = 1, .requirement_count = 5, .step_first = 1, .notice_first = 1, .source = 10416, .note = 217, .cell_first = 1, .cell_count = 4, .cell_multiplier = 2654435769u, .cell_shift = 30, .fee = 1}, /* new-onsite */
    {.id = 10728, .title = 218, .summary = 219, .flags = 2, .offer_first = 2, .offer_count = 1, .root = 6, .requirement_count = 3, .step_first = 1, .notice_first = 1, .source = 10921, .note = 220, .cell_first = 5, .cell_count = 2, .cell_multiplier = 1013904243, .cell_shift = 31, .fee = 2}, /* renew-onsite */
    {.id = 11141, .title = 221, .summary = 222, .flags = 2, .offer_first = 3, .offer_count = 1, .root = 9, .requirement_count = 6, .step_first = 1, .notice_first = 1, .source = 11318, .note = 217, .cell_first = 7, .cell_count = 4, .cell_multiplier = 2654435769u, .cell_shift = 30, .fee = 3}, /* replace-onsite */
    {.id = 11331, .title = 223, .summary = 224, .flags = 2, .offer_first = 4, .offer_count = 1, .root = 15, .requirement_count = 4, .step_first = 1, .notice_first = 1, .source = 11547, .note = 225, .cell_first = 11, .cell_count = 4, .cell_multiplier = 1013904243, .cell_shift = 30, .fee = 4}, /* unlock-onsite */
    {.id = 11842, .title = 226, .summary = 227, .flags = 2, .offer_first = 5, .offer_count = 1, .root = 19, .requirement_count = 5, .step_first = 1, .step_count = 2, .notice_first = 1, .before_first = 24, .before_count = 1, .source = 12131, .note = 228, .cell_first = 15, .cell_count = 4, .cell_multiplier = 3816266641u, .cell_shift = 30, .fee = 5}, /* change-onsite */
    {.id = 12852, .title = 232, .summary = 233, .flags = 2, .offer_first = 6, .offer_count = 1, .root = 24, .requirement_count = 4, .step_first = 3, .step_count = 12, .notice_first = 1, .source = 13099, .note = 234, .cell_first = 19, .cell_count = 4, .cell_multiplier = 2654435769u, .cell_shift = 30, .fee = 6}, /* new-online */
    {.id = 15059, .title = 249, .summary = 250, .offer_first = 7, .offer_count = 1, .root = 28, .requirement_count = 3, .step_first = 15, .step_count = 7, .notice_first = 1, .source = 15315, .note = 251, .fee = 7}, /* renew-online */
    {.id = 17320, .title = 263, .summary = 264, .offer_first = 8, .offer_count = 1, .root = 31, .requirement_count = 3, .step_first = 22, .step_count = 4, .notice_first = 1, .source = 17489, .note = 265, .fee = 8}, /* seal-renew-online */
  },
  .requirements = {
    [1] = {.kind = 2, .end = 6, .business = 1},
    {.id = 8824, .kind = 1, .parent = 1, .end = 3, .business = 1, .document_first = 1, .document_count = 1, .party = 1, .forms = 8, .need = 1, .mark_first = 1, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .label = 211, .source = 8970}, /* new-onsite/credit-code-certificate */
    {.id = 8984, .kind = 1, .flags = 1, .parent = 1, .end = 4, .business = 1, .document_first = 2, .document_count = 1, .party = 1, .forms = 2, .need = 1, .leaf = 1, .label = 212, .source = 9079}, /* new-onsite/handler-id.original */
    {.id = 9093, .kind = 1, .parent = 1, .end = 5, .business = 1, .document_first = 3, .document_count = 1, .party = 1, .forms = 8, .need = 1, .mark_first = 2, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .leaf = 2, .label = 213, .source = 9079}, /* new-onsite/handler-id.photocopy */
    {.id = 9266, .kind = 1, .parent = 1, .end = 6, .business = 1, .document_first = 4, .document_count = 1, .party = 1, .forms = 2, .need = 1, .mark_first = 3, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .leaf = 3, .label = 8, .source = 9295}, /* new-onsite/power-of-attorney */
    {.kind = 2, .end = 9, .business = 2},
    {.id = 9309, .kind = 1, .flags = 1, .parent = 6, .end = 8, .business = 2, .document_first = 5, .document_count = 1, .party = 1, .forms = 2, .need = 1, .label = 212, .source = 9333}, /* renew-onsite/handler-id */
    {.id = 9347, .kind = 1, .flags = 1, .parent = 6, .end = 9, .business = 2, .document_first = 6, .document_count = 1, .party = 1, .need = 1, .leaf = 1, .label = 12, .source = 9367}, /* renew-onsite/medium */
    {.kind = 2, .end = 15, .business = 3},
    {.id = 9381, .kind = 1, .parent = 9, .end = 11, .business = 3, .document_first = 7, .document_count = 1, .party = 1, .forms = 8, .need = 1, .mark_first = 4, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .label = 211, .source = 9420}, /* replace-onsite/credit-code-certificate */
    {.id = 9434, .kind = 1, .flags = 1, .parent = 9, .end = 12, .business = 3, .document_first = 8, .document_count = 1, .party = 1, .forms = 2, .need = 1, .leaf = 1, .label = 212, .source = 9469}, /* replace-onsite/handler-id.original */
    {.id = 9483, .kind = 1, .parent = 9, .end = 13, .business = 3, .document_first = 9, .document_count = 1, .party = 1, .forms = 8, .need = 1, .mark_first = 5, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .leaf = 2, .label = 213, .source = 9469}, /* replace-onsite/handler-id.photocopy */
    {.id = 9519, .kind = 1, .parent = 9, .end = 14, .business = 3, .document_first = 10, .document_count = 1, .party = 1, .forms = 2, .need = 1, .mark_first = 6, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .leaf = 3, .label = 8, .source = 9552}, /* replace-onsite/power-of-attorney */
    {.id = 9566, .kind = 1, .parent = 9, .end = 15, .business = 3, .document_first = 11, .document_count = 1, .party = 1, .forms = 2, .need = 1, .mark_first = 7, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .leaf = 4, .label = 9, .source = 9596}, /* replace-onsite/loss-statement */
    {.kind = 2, .end = 19, .business = 4},
    {.id = 9610, .kind = 1, .parent = 15, .end = 17, .business = 4, .document_first = 12, .document_count = 1, .party = 1, .forms = 2, .need = 1, .mark_first = 8, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .label = 10, .source = 9641}, /* unlock-onsite/unlock-statement */
    {.id = 9655, .kind = 1, .flags = 1, .parent = 15, .end = 18, .business = 4, .document_first = 13, .document_count = 1, .party = 1, .forms = 2, .need = 1, .leaf = 1, .label = 212, .source = 9680}, /* unlock-onsite/handler-id */
    {.id = 9694, .kind = 1, .flags = 1, .parent = 15, .end = 19, .business = 4, .document_first = 14, .document_count = 1, .party = 1, .need = 1, .leaf = 2, .label = 12, .source = 9715}, /* unlock-onsite/medium */
    {.kind = 2, .end = 24, .business = 5},
    {.id = 9729, .kind = 1, .parent = 19, .end = 21, .business = 5, .document_first = 15, .document_count = 1, .party = 1, .forms = 8, .need = 1, .mark_first = 9, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .label = 211, .source = 9767}, /* change-onsite/credit-code-certificate */
    {.id = 9788, .kind = 1, .parent = 19, .end = 22, .business = 5, .document_first = 16, .document_count = 1, .party = 1, .forms = 8, .need = 1, .mark_first = 10, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .leaf = 1, .label = 214, .source = 9869}, /* change-onsite/change-notice */
    {.id = 9890, .kind = 1, .parent = 19, .end = 23, .business = 5, .document_first = 17, .document_count = 1, .party = 1, .forms = 2, .need = 1, .mark_first = 11, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .leaf = 2, .label = 8, .source = 9922}, /* change-onsite/power-of-attorney */
    {.id = 9943, .kind = 1, .flags = 1, .parent = 19, .end = 24, .business = 5, .document_first = 18, .document_count = 1, .party = 1, .need = 1, .leaf = 3, .label = 12, .source = 9964}, /* change-onsite/medium */
    {.kind = 2, .end = 28, .business = 6},
    {.id = 9985, .kind = 1, .parent = 24, .end = 26, .business = 6, .document_first = 19, .document_count = 1, .party = 1, .forms = 30, .need = 1, .label = 6, .source = 10020}, /* new-online/credit-code-certificate */
    {.id = 10032, .kind = 1, .flags = 1, .parent = 24, .end = 27, .business = 6, .document_first = 20, .document_count = 1, .party = 1, .forms = 2, .need = 1, .leaf = 1, .label = 212, .source = 10054}, /* new-online/handler-id */
    {.id = 10066, .kind = 1, .parent = 24, .end = 28, .business = 6, .document_first = 21, .document_count = 1, .party = 1, .forms = 30, .need = 1, .leaf = 2, .label = 8, .source = 10095}, /* new-online/power-of-attorney */
    {.kind = 2, .end = 31, .business = 7},
    {.id = 10107, .kind = 1, .flags = 1, .parent = 28, .end = 30, .business = 7, .document_first = 22, .document_count = 1, .party = 1, .need = 1, .label = 12, .source = 10127}, /* renew-online/medium */
    {.id = 10152, .kind = 6, .parent = 28, .end = 31, .business = 7}, /* renew-online/not-stated */
    {.kind = 2, .end = 34, .business = 8},
    {.id = 10176, .kind = 1, .flags = 1, .parent = 31, .end = 33, .business = 8, .document_first = 23, .document_count = 1, .party = 1, .need = 1, .label = 12, .source = 10201}, /* seal-renew-online/medium */
    {.id = 10235, .kind = 6, .parent = 31, .end = 34, .business = 8}, /* seal-renew-online/not-stated */
  },
  .requirement_marks = {
    [1] = {.mark = 1, .by = 1},
    {.mark = 1, .by = 1},
    {.mark = 1, .by = 1},
    {.mark = 1, .by = 1},
    {.mark = 1, .by = 1},
    {.mark = 1, .by = 1},
    {.mark = 1, .by = 1},
    {.mark = 1, .by = 1},
    {.mark = 1, .by = 1},
    {.mark = 1, .by = 1},
    {.mark = 1, .by = 1},
  },
  .cells = {
    [1] = {.document = 2, .need = 1, .form = 1, .leaves = UINT64_C(0x000000000000000c), .leaf = {UINT64_C(0x0000000000000004), UINT64_C(0x0000000000000004), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000008), UINT64_C(0x0000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000)}, .marks = {UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000002), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000)}},
    {.leaf = {UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000)}},
    {.document = 1, .need = 1, .leaves = UINT64_C(0x0000000000000002), .leaf = {UINT64_C(0x8000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000002), UINT64_C(0x0000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000)}, .marks = {UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000002), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000)}},
    {.document = 3, .need = 1, .form = 1, .leaves = UINT64_C(0x0000000000000010), .leaf = {UINT64_C(0x0000000000000010), UINT64_C(0x0000000000000010), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000)}, .marks = {UINT64_C(0x0000000000000002), UINT64_C(0x0000000000000002), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000)}},
    {.document = 2, .need = 1, .form = 1, .leaves = UINT64_C(0x0000000000000002), .leaf = {UINT64_C(0x0000000000000002), UINT64_C(0x0000000000000002), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000)}},
    {.document = 7, .need = 1, .leaves = UINT64_C(0x0000000000000004), .leaf = {UINT64_C(0x0000000000000004), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000)}},
    {.document = 2, .need = 1, .form = 1, .leaves = UINT64_C(0x000000000000000c), .leaf = {UINT64_C(0x0000000000000004), UINT64_C(0x0000000000000004), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000008), UINT64_C(0x0000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000)}, .marks = {UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000002), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000)}},
    {.document = 4, .need = 1, .form = 1, .leaves = UINT64_C(0x0000000000000020), .leaf = {UINT64_C(0x0000000000000020), UINT64_C(0x0000000000000020), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000)}, .marks = {UINT64_C(0x0000000000000002), UINT64_C(0x0000000000000002), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000)}},
    {.document = 1, .need = 1, .leaves = UINT64_C(0x0000000000000002), .leaf = {UINT64_C(0x8000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000002), UINT64_C(0x0000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000)}, .marks = {UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000002), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000)}},
    {.document = 3, .need = 1, .form = 1, .leaves = UINT64_C(0x0000000000000010), .leaf = {UINT64_C(0x0000000000000010), UINT64_C(0x0000000000000010), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000)}, .marks = {UINT64_C(0x0000000000000002), UINT64_C(0x0000000000000002), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000)}},
    {.document = 5, .need = 1, .form = 1, .leaves = UINT64_C(0x0000000000000002), .leaf = {UINT64_C(0x0000000000000002), UINT64_C(0x0000000000000002), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000)}, .marks = {UINT64_C(0x0000000000000002), UINT64_C(0x0000000000000002), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000)}},
    {.document = 2, .need = 1, .form = 1, .leaves = UINT64_C(0x0000000000000004), .leaf = {UINT64_C(0x0000000000000004), UINT64_C(0x0000000000000004), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000)}},
    {.document = 7, .need = 1, .leaves = UINT64_C(0x0000000000000008), .leaf = {UINT64_C(0x0000000000000008), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000)}},
    {.leaf = {UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000)}},
    {.document = 7, .need = 1, .leaves = UINT64_C(0x0000000000000010), .leaf = {UINT64_C(0x0000000000000010), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000)}},
    {.document = 6, .need = 1, .leaves = UINT64_C(0x0000000000000004), .leaf = {UINT64_C(0x8000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000004), UINT64_C(0x0000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000)}, .marks = {UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000002), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000)}},
    {.document = 3, .need = 1, .form = 1, .leaves = UINT64_C(0x0000000000000008), .leaf = {UINT64_C(0x0000000000000008), UINT64_C(0x0000000000000008), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000)}, .marks = {UINT64_C(0x0000000000000002), UINT64_C(0x0000000000000002), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000)}},
    {.document = 1, .need = 1, .leaves = UINT64_C(0x0000000000000002), .leaf = {UINT64_C(0x8000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000002), UINT64_C(0x0000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000)}, .marks = {UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000002), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000)}},
    {.document = 2, .need = 1, .form = 1, .leaves = UINT64_C(0x0000000000000004), .leaf = {UINT64_C(0x0000000000000004), UINT64_C(0x0000000000000004), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x0000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000)}},
    {.leaf = {UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000)}},
    {.document = 1, .need = 1, .leaves = UINT64_C(0x0000000000000002), .leaf = {UINT64_C(0x8000000000000000), UINT64_C(0x0000000000000002), UINT64_C(0x0000000000000002), UINT64_C(0x0000000000000002), UINT64_C(0x0000000000000002), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000)}},
    {.document = 3, .need = 1, .form = 1, .leaves = UINT64_C(0x0000000000000008), .leaf = {UINT64_C(0x0000000000000008), UINT64_C(0x0000000000000008), UINT64_C(0x0000000000000008), UINT64_C(0x0000000000000008), UINT64_C(0x0000000000000008), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000), UINT64_C(0x8000000000000000)}},
  },
  .lists = {
    [1] = 1,
    2,
    2,
    3,
    2,
    7,
    1,
    2,
    2,
    3,
    4,
    5,
    2,
    7,
    1,
    6,
    3,
    7,
    1,
    2,
    3,
    7,
    7,
    229,
    32602,
    32615,
  },
  .steps = {
    [1] = {.kind = 1, .end = 2, .text = 230, .by = 1},
    {.kind = 1, .end = 3, .text = 231},
    {.kind = 2, .end = 6, .text = 235},
    {.kind = 1, .end = 5, .depth = 1, .text = 236},
    {.kind = 1, .end = 6, .depth = 1, .text = 237, .note = 238},
    {.kind = 2, .end = 9, .text = 239},
    {.kind = 1, .end = 8, .depth = 1, .text = 240, .note = 241},
    {.kind = 1, .end = 9, .depth = 1, .text = 242},
    {.kind = 3, .end = 11, .text = 243},
    {.kind = 1, .end = 11, .depth = 1, .text = 244},
    {.kind = 3, .end = 15, .text = 245},
    {.kind = 1, .end = 13, .depth = 1, .text = 246},
    {.kind = 1, .end = 14, .depth = 1, .text = 247},
    {.kind = 1, .end = 15, .depth = 1, .text = 248},
    {.kind = 3, .end = 22, .text = 252},
    {.kind = 1, .end = 17, .depth = 1, .text = 253, .link = 16097},
    {.kind = 1, .end = 18, .depth = 1, .text = 254},
    {.kind = 1, .end = 19, .depth = 1, .text = 255},
    {.kind = 1, .end = 20, .depth = 1, .text = 256, .note = 257},
    {.kind = 1, .end = 21, .depth = 1, .text = 258, .note = 259},
    {.kind = 1, .end = 22, .depth = 1, .text = 260, .needs = 261, .note = 262},
    {.kind = 1, .end = 23, .text = 266, .needs = 261, .link = 18025},
    {.kind = 1, .end = 24, .text = 267},
    {.kind = 1, .end = 25, .text = 268},
    {.kind = 1, .end = 26, .text = 269, .note = 270},
  },
  .notices = {
    [1] = {.text = 273},
    {.text = 274, .phone_first = 1, .phone_count = 1},
    {.text = 275, .warning = 276, .password = 19645},
  },
  .divisions = {
    [1] = {.code = 26278, .name = 597}, /* 650000 */
    {.code = 26343, .name = 598, .parent = 1, .area = 323}, /* 650100 */
    {.code = 26373, .name = 599, .parent = 2, .area = 323}, /* 650102 */
    {.code = 26408, .name = 600, .parent = 2, .area = 323}, /* 650103 */
    {.code = 26447, .name = 601, .parent = 2, .area = 323}, /* 650104 */
    {.code = 26480, .name = 602, .parent = 2, .area = 323}, /* 650105 */
    {.code = 26519, .name = 603, .parent = 2, .area = 323}, /* 650106 */
    {.code = 26557, .name = 604, .parent = 2, .area = 323}, /* 650107 */
    {.code = 26597, .name = 605, .parent = 2, .area = 323}, /* 650109 */
    {.code = 26630, .name = 606, .parent = 2, .area = 323}, /* 650121 */
    {.code = 26667, .name = 607, .parent = 1, .area = 322}, /* 650200 */
    {.code = 26698, .name = 608, .parent = 11, .area = 324}, /* 650202 */
    {.code = 26736, .name = 609, .parent = 11, .area = 322}, /* 650203 */
    {.code = 26776, .name = 610, .parent = 11, .area = 322}, /* 650204 */
    {.code = 26816, .name = 611, .parent = 11, .area = 322}, /* 650205 */
    {.code = 26850, .name = 612, .parent = 1, .area = 327}, /* 650400 */
    {.code = 26877, .name = 613, .parent = 16, .area = 327}, /* 650402 */
    {.code = 26912, .name = 614, .parent = 16, .area = 327}, /* 650421 */
    {.code = 26945, .name = 615, .parent = 16, .area = 327}, /* 650422 */
    {.code = 26979, .name = 616, .parent = 1, .area = 282}, /* 650500 */
    {.code = 27001, .name = 617, .parent = 20, .area = 282}, /* 650502 */
    {.code = 27034, .name = 618, .parent = 20, .area = 282}, /* 650521 */
    {.code = 27101, .name = 619, .parent = 20, .area = 282}, /* 650522 */
    {.code = 27130, .name = 620, .parent = 1, .area = 326}, /* 652300 */
    {.code = 27193, .name = 621, .parent = 24, .area = 326}, /* 652301 */
    {.code = 27223, .name = 622, .parent = 24, .area = 326}, /* 652302 */
    {.code = 27247, .name = 623, .parent = 24, .area = 326}, /* 652323 */
    {.code = 27281, .name = 624, .parent = 24, .area = 326}, /* 652324 */
    {.code = 27314, .name = 625, .parent = 24, .area = 326}, /* 652325 */
    {.code = 27344, .name = 626, .parent = 24, .area = 326}, /* 652327 */
    {.code = 27381, .name = 627, .parent = 24, .area = 326}, /* 652328 */
    {.code = 27443, .name = 628, .parent = 1, .area = 286}, /* 652700 */
    {.code = 27515, .name = 629, .parent = 32, .area = 286}, /* 652701 */
    {.code = 27537, .name = 630, .parent = 32, .area = 286}, /* 652702 */
    {.code = 27571, .name = 631, .parent = 32, .area = 286}, /* 652722 */
    {.code = 27602, .name = 632, .parent = 32, .area = 286}, /* 652723 */
    {.code = 27634, .name = 633, .parent = 1, .area = 328}, /* 652800 */
    {.code = 27709, .name = 634, .parent = 37, .area = 328}, /* 652801 */
    {.code = 27735, .name = 635, .parent = 37, .area = 328}, /* 652822 */
    {.code = 27766, .name = 636, .parent = 37, .area = 328}, /* 652823 */
    {.code = 27795, .name = 637, .parent = 37, .area = 328}, /* 652824 */
    {.code = 27828, .name = 638, .parent = 37, .area = 328}, /* 652825 */
    {.code = 27858, .name = 639, .parent = 37, .area = 328}, /* 652826 */
    {.code = 27915, .name = 640, .parent = 37, .area = 328}, /* 652827 */
    {.code = 27946, .name = 641, .parent = 37, .area = 328}, /* 652828 */
    {.code = 27976, .name = 642, .parent = 37, .area = 328}, /* 652829 */
    {.code = 28005, .name = 643, .parent = 1, .area = 329}, /* 652900 */
    {.code = 28044, .name = 644, .parent = 47, .area = 329}, /* 652901 */
    {.code = 28074, .name = 645, .parent = 47, .area = 329}, /* 652902 */
    {.code = 28096, .name = 646, .parent = 47, .area = 329}, /* 652922 */
    {.code = 28126, .name = 647, .parent = 47, .area = 329}, /* 652924 */
    {.code = 28156, .name = 648, .parent = 47, .area = 329}, /* 652925 */
    {.code = 28186, .name = 649, .parent = 47, .area = 329}, /* 652926 */
    {.code = 28219, .name = 650, .parent = 47, .area = 329}, /* 652927 */
    {.code = 28249, .name = 651, .parent = 47, .area = 329}, /* 652928 */
    {.code = 28281, .name = 652, .parent = 47, .area = 329}, /* 652929 */
    {.code = 28312, .name = 653, .parent = 1, .area = 285}, /* 653000 */
    {.code = 28390, .name = 654, .parent = 57, .area = 285}, /* 653001 */
    {.code = 28416, .name = 655, .parent = 57, .area = 285}, /* 653022 */
    {.code = 28448, .name = 656, .parent = 57, .area = 329}, /* 653023 */
    {.code = 28480, .name = 657, .parent = 57, .area = 285}, /* 653024 */
    {.code = 28510, .name = 658, .parent = 1, .area = 330}, /* 653100 */
    {.code = 28549, .name = 659, .parent = 62, .area = 330}, /* 653101 */
    {.code = 28574, .name = 660, .parent = 62, .area = 330}, /* 653121 */
    {.code = 28604, .name = 661, .parent = 62, .area = 330}, /* 653122 */
    {.code = 28634, .name = 662, .parent = 62, .area = 330}, /* 653123 */
    {.code = 28670, .name = 663, .parent = 62, .area = 330}, /* 653124 */
    {.code = 28699, .name = 664, .parent = 62, .area = 330}, /* 653125 */
    {.code = 28730, .name = 665, .parent = 62, .area = 330}, /* 653126 */
    {.code = 28762, .name = 666, .parent = 62, .area = 330}, /* 653127 */
    {.code = 28795, .name = 667, .parent = 62, .area = 330}, /* 653128 */
    {.code = 28830, .name = 668, .parent = 62, .area = 330}, /* 653129 */
    {.code = 28861, .name = 669, .parent = 62, .area = 330}, /* 653130 */
    {.code = 28891, .name = 670, .parent = 62, .area = 330}, /* 653131 */
    {.code = 28966, .name = 671, .parent = 62, .area = 330}, /* 653132 */
    {.code = 28998, .name = 672, .parent = 1, .area = 283}, /* 653200 */
    {.code = 29035, .name = 673, .parent = 76, .area = 283}, /* 653201 */
    {.code = 29063, .name = 674, .parent = 76, .area = 283}, /* 653221 */
    {.code = 29093, .name = 675, .parent = 76, .area = 283}, /* 653222 */
    {.code = 29122, .name = 676, .parent = 76, .area = 283}, /* 653223 */
    {.code = 29153, .name = 677, .parent = 76, .area = 283}, /* 653224 */
    {.code = 29181, .name = 678, .parent = 76, .area = 283}, /* 653225 */
    {.code = 29210, .name = 679, .parent = 76, .area = 283}, /* 653226 */
    {.code = 29241, .name = 680, .parent = 76, .area = 283}, /* 653227 */
    {.code = 29273, .name = 681, .parent = 76, .area = 283}, /* 653228 */
    {.code = 29304, .name = 682, .parent = 76, .area = 283}, /* 653229 */
    {.code = 29334, .name = 683, .parent = 1, .area = 331}, /* 654000 */
    {.code = 29399, .name = 684, .parent = 87, .area = 331}, /* 654002 */
    {.code = 29428, .name = 685, .parent = 87, .area = 324}, /* 654003 */
    {.code = 29452, .name = 686, .parent = 87, .area = 331}, /* 654004 */
    {.code = 29482, .name = 687, .parent = 87, .area = 331}, /* 654021 */
    {.code = 29513, .name = 688, .parent = 87, .area = 331}, /* 654022 */
    {.code = 29578, .name = 689, .parent = 87, .area = 331}, /* 654023 */
    {.code = 29611, .name = 690, .parent = 87, .area = 331}, /* 654024 */
    {.code = 29643, .name = 691, .parent = 87, .area = 331}, /* 654025 */
    {.code = 29675, .name = 692, .parent = 87, .area = 331}, /* 654026 */
    {.code = 29706, .name = 693, .parent = 87, .area = 331}, /* 654027 */
    {.code = 29739, .name = 694, .parent = 87, .area = 331}, /* 654028 */
    {.code = 29772, .name = 695, .parent = 1, .area = 281}, /* 654200 */
    {.code = 29811, .name = 696, .parent = 99, .area = 281}, /* 654201 */
    {.code = 29841, .name = 697, .parent = 99, .area = 324}, /* 654202 */
    {.code = 29863, .name = 698, .parent = 99, .area = 325}, /* 654203 */
    {.code = 29887, .name = 699, .parent = 99, .area = 281}, /* 654221 */
    {.code = 29916, .name = 700, .parent = 99, .area = 281}, /* 654224 */
    {.code = 29945, .name = 701, .parent = 99, .area = 281}, /* 654225 */
    {.code = 29975, .name = 702, .parent = 99, .area = 322}, /* 654226 */
    {.code = 30047, .name = 703, .parent = 1, .area = 284}, /* 654300 */
    {.code = 30087, .name = 704, .parent = 107, .area = 284}, /* 654301 */
    {.code = 30118, .name = 705, .parent = 107, .area = 284}, /* 654321 */
    {.code = 30152, .name = 706, .parent = 107, .area = 284}, /* 654322 */
    {.code = 30182, .name = 707, .parent = 107, .area = 284}, /* 654323 */
    {.code = 30212, .name = 708, .parent = 107, .area = 284}, /* 654324 */
    {.code = 30246, .name = 709, .parent = 107, .area = 284}, /* 654325 */
    {.code = 30277, .name = 710, .parent = 107, .area = 284}, /* 654326 */
    {.code = 30312, .name = 711, .parent = 1, .area = 325}, /* 659001 */
    {.code = 30340, .name = 712, .parent = 1, .area = 329}, /* 659002 */
    {.code = 30365, .name = 713, .parent = 1, .area = 330}, /* 659003 */
    {.code = 30395, .name = 714, .parent = 1, .area = 326}, /* 659004 */
    {.code = 30423, .name = 715, .parent = 1, .area = 284}, /* 659005 */
    {.code = 30447, .name = 716, .parent = 1, .area = 328}, /* 659006 */
    {.code = 30478, .name = 717, .parent = 1, .area = 286}, /* 659007 */
    {.code = 30504, .name = 718, .parent = 1, .area = 331}, /* 659008 */
    {.code = 30535, .name = 719, .parent = 1, .area = 283}, /* 659009 */
    {.code = 30558, .name = 720, .parent = 1, .area = 324}, /* 659010 */
    {.code = 30587, .name = 721, .parent = 1, .area = 282}, /* 659011 */
    {.code = 30612, .name = 722, .parent = 1, .area = 281}, /* 659012 */
    {.code = 30637, .name = 723, .parent = 1, .area = 330}, /* 659013 */
  },
  .offices = {
    [1] = {.id = 30729, .row = 30736, .name = 725, .division = 3, .printed_region = 30772, .printed_place = 26350, .note = 726, .flags = 1, .counter_first = 1, .counter_count = 1, .source = 31091}, /* centre */
    {.id = 31268, .row = 31292, .name = 728, .division = 6, .printed_place = 26487, .note = 729, .flags = 1, .counter_first = 2, .counter_count = 1, .source = 31702}, /* shuimogou-city-exchange */
    {.id = 31847, .row = 31873, .name = 731, .division = 6, .printed_place = 26487, .note = 732, .flags = 1, .counter_first = 3, .counter_count = 1, .source = 32142}, /* shuimogou-region-exchange */
    {.id = 32348, .row = 32356, .name = 714, .division = 118, .printed_region = 32359, .printed_place = 30402, .flags = 1, .counter_first = 4, .counter_count = 1, .source = 32369}, /* wujiaqu */
    {.id = 32486, .row = 32496, .name = 713, .division = 117, .printed_region = 32499, .printed_place = 30372, .flags = 1, .counter_first = 5, .counter_count = 1, .source = 32512}, /* tumushuke */
    {.id = 32651, .row = 32674, .name = 736, .division = 115, .printed_region = 32737, .printed_place = 32747, .note = 737, .flags = 1, .counter_first = 6, .counter_count = 1, .source = 33124}, /* shihezi-logistics-park */
    {.id = 33257, .row = 33280, .name = 739, .division = 115, .printed_place = 32747, .note = 740, .flags = 1, .counter_first = 7, .counter_count = 1, .source = 33718}, /* shihezi-zone-committee */
    {.id = 33866, .row = 33875, .name = 607, .division = 13, .printed_region = 33878, .printed_place = 26674, .note = 742, .flags = 1, .counter_first = 8, .counter_count = 1, .source = 34032}, /* kelamayi */
    {.id = 34146, .row = 34153, .name = 744, .division = 88, .printed_region = 34163, .printed_place = 29406, .flags = 1, .counter_first = 9, .counter_count = 1, .source = 34173}, /* yining */
    {.id = 34290, .row = 34298, .name = 746, .division = 25, .printed_region = 34309, .printed_place = 27200, .flags = 1, .counter_first = 10, .counter_count = 1, .source = 34319}, /* changji */
    {.id = 34426, .row = 34452, .name = 748, .division = 25, .printed_place = 34455, .note = 749, .flags = 1, .counter_first = 11, .counter_count = 1, .source = 34779}, /* changji-agricultural-park */
    {.id = 34877, .row = 34884, .name = 751, .division = 108, .printed_region = 30054, .printed_place = 30094, .flags = 1, .counter_first = 12, .counter_count = 1, .source = 34893}, /* aletai */
    {.id = 35008, .row = 35013, .name = 629, .division = 33, .printed_region = 35016, .printed_place = 27522, .flags = 1, .counter_first = 13, .counter_count = 1, .source = 35023}, /* bole */
    {.id = 35207, .row = 35215, .name = 755, .division = 100, .printed_region = 29779, .printed_place = 29818, .note = 756, .flags = 1, .counter_first = 14, .counter_count = 2, .source = 35583}, /* tacheng */
    {.id = 35739, .row = 35744, .name = 616, .division = 21, .printed_region = 35747, .printed_place = 26986, .note = 758, .flags = 1, .counter_first = 16, .counter_count = 1, .source = 36042}, /* hami */
    {.id = 36176, .row = 36183, .name = 634, .division = 38, .printed_region = 36186, .printed_place = 27716, .note = 760, .flags = 1, .counter_first = 17, .counter_count = 1, .source = 36293}, /* kuerle */
    {.id = 36442, .row = 36448, .name = 762, .division = 48, .printed_region = 28012, .printed_place = 28051, .flags = 1, .counter_first = 18, .counter_count = 1, .source = 36456}, /* akesu */
    {.id = 36578, .row = 36584, .name = 645, .division = 49, .printed_place = 36587, .note = 764, .flags = 1, .counter_first = 19, .counter_count = 1, .source = 36894}, /* kuche */
    {.id = 37046, .row = 37053, .name = 767, .division = 77, .printed_region = 29005, .printed_place = 29042, .note = 768, .flags = 1, .counter_first = 20, .counter_count = 2, .source = 37281}, /* hetian */
    {.id = 37398, .row = 37404, .name = 659, .division = 63, .printed_region = 28517, .printed_place = 28556, .flags = 1, .counter_first = 22, .counter_count = 1, .source = 37407}, /* kashi */
    {.id = 37528, .row = 37535, .name = 654, .division = 58, .printed_region = 37538, .printed_place = 28397, .flags = 1, .counter_first = 23, .counter_count = 1, .source = 37545}, /* atushi */
  },
  .counters = {
    [1] = {.address = 724, .phone_first = 2, .phone_count = 1},
    {.address = 727},
    {.address = 730},
    {.address = 733, .contact = 32316, .phone_first = 3, .phone_count = 2},
    {.address = 734, .contact = 32451, .phone_first = 5, .phone_count = 2},
    {.address = 735, .contact = 32595, .phone_first = 7, .phone_count = 1},
    {.address = 738, .contact = 33225, .phone_first = 8, .phone_count = 2},
    {.address = 741, .contact = 33846, .phone_first = 10, .phone_count = 1},
    {.address = 743, .contact = 34114, .phone_first = 11, .phone_count = 2},
    {.address = 745, .contact = 34267, .phone_first = 13, .phone_count = 1},
    {.address = 747, .contact = 34407, .phone_first = 14, .phone_count = 1},
    {.address = 750, .contact = 34855, .phone_first = 15, .phone_count = 1},
    {.address = 752, .contact = 34986, .phone_first = 16, .phone_count = 1},
    {.id = 35068, .address = 753, .contact = 35113, .phone_first = 17, .phone_count = 1}, /* jiufeng */
    {.id = 35136, .address = 754, .contact = 35113, .phone_first = 18, .phone_count = 1}, /* liuhe */
    {.address = 757, .contact = 35719, .phone_first = 19, .phone_count = 1},
    {.address = 759, .contact = 36154, .phone_first = 20, .phone_count = 1},
    {.address = 761, .contact = 36419, .phone_first = 21, .phone_count = 1},
    {.address = 763, .contact = 36552, .phone_first = 22, .phone_count = 1},
    {.id = 36939, .address = 765, .contact = 36982, .phone_first = 23, .phone_count = 1}, /* zhengda */
    {.id = 37005, .address = 766, .contact = 36982, .phone_first = 24, .phone_count = 1}, /* government-hall */
    {.address = 769, .contact = 37376, .phone_first = 25, .phone_count = 1},
    {.address = 770, .contact = 37506, .phone_first = 26, .phone_count = 1},
  },
  .phones = {
    [1] = {.printed = 19372},
    {.printed = 30716},
    {.printed = 32323},
    {.printed = 32336},
    {.printed = 32461},
    {.printed = 32474},
    {.printed = 32627, .read_first = 25, .read_count = 2},
    {.printed = 33232},
    {.printed = 33245},
    {.printed = 33853},
    {.printed = 34121},
    {.printed = 34134},
    {.printed = 34277},
    {.printed = 34414},
    {.printed = 34865},
    {.printed = 34996},
    {.printed = 35123},
    {.printed = 35194},
    {.printed = 35726},
    {.printed = 36164},
    {.printed = 36429},
    {.printed = 36565},
    {.printed = 36992},
    {.printed = 36992},
    {.printed = 37386},
    {.printed = 37516},
  },
  .numbering = {
    [1] = {.country_code = 25627, .trunk = 25630, .plain = 1, .trunked = 2, .abroad_first = 1, .abroad_count = 1, .carrier_first = 2, .carrier_count = 7, .word_first = 9, .word_count = 18, .first_digits = 1020, .local_lengths = 384, .area_digits = 4, .short_digits = 6, .extension_digits = 6, .flags = 7, .classes = {16, 16, 16, 16, 16, 16, 16, 16, 16, 2, 3, 16, 16, 3, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 2, 0, 0, 12, 0, 0, 0, 0, 6, 7, 14, 10, 11, 4, 5, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 11, 15, 0, 15, 0, 0, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 8, 0, 9, 0, 0, 0, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 0, 0, 0, 0, 16}},
  },
  .number_rules = {
    [1] = {.code = 19652, .region = 277, .kind = 4, .flags = 17, .lengths = 256}, /* 010 */
    {.code = 19663, .region = 278, .kind = 4, .flags = 17, .lengths = 256}, /* 020 */
    {.code = 19680, .region = 279, .kind = 4, .flags = 17, .lengths = 256}, /* 021 */
    {.code = 19691, .region = 280, .kind = 4, .flags = 17, .lengths = 256}, /* 022 */
    {.code = 19702, .region = 281, .kind = 4, .flags = 17, .lengths = 256}, /* 023 */
    {.code = 19713, .region = 282, .kind = 4, .flags = 17, .lengths = 256}, /* 024 */
    {.code = 19730, .region = 283, .kind = 4, .flags = 17, .lengths = 256}, /* 025 */
    {.code = 19747, .region = 284, .kind = 4, .flags = 17, .lengths = 256}, /* 027 */
    {.code = 19764, .region = 285, .kind = 4, .flags = 17, .lengths = 256}, /* 028 */
    {.code = 19781, .region = 286, .kind = 4, .flags = 17, .lengths = 256}, /* 029 */
    {.code = 19798, .region = 287, .kind = 4, .flags = 17, .lengths = 128}, /* 0310 */
    {.code = 19816, .region = 288, .kind = 4, .flags = 17, .lengths = 256}, /* 0311 */
    {.code = 19837, .region = 289, .kind = 4, .flags = 17, .lengths = 128}, /* 0312 */
    {.code = 19855, .region = 290, .kind = 4, .flags = 17, .lengths = 128}, /* 0313 */
    {.code = 19876, .region = 291, .kind = 4, .flags = 17, .lengths = 128}, /* 0314 */
    {.code = 19894, .region = 292, .kind = 4, .flags = 17, .lengths = 128}, /* 0315 */
    {.code = 19912, .region = 293, .kind = 4, .flags = 17, .lengths = 128}, /* 0316 */
    {.code = 19930, .region = 294, .kind = 4, .flags = 17, .lengths = 128}, /* 0317 */
    {.code = 19948, .region = 295, .kind = 4, .flags = 17, .lengths = 128}, /* 0318 */
    {.code = 19966, .region = 296, .kind = 4, .flags = 17, .lengths = 128}, /* 0319 */
    {.code = 19984, .region = 297, .kind = 4, .flags = 17, .lengths = 128}, /* 0335 */
    {.code = 20005, .region = 298, .kind = 4, .flags = 17, .lengths = 128}, /* 0349 */
    {.code = 20023, .region = 299, .kind = 4, .flags = 17, .lengths = 128}, /* 0350 */
    {.code = 20041, .region = 300, .kind = 4, .flags = 17, .lengths = 128}, /* 0351 */
    {.code = 20059, .region = 301, .kind = 4, .flags = 17, .lengths = 128}, /* 0352 */
    {.code = 20077, .region = 302, .kind = 4, .flags = 17, .lengths = 128}, /* 0353 */
    {.code = 20095, .region = 303, .kind = 4, .flags = 17, .lengths = 128}, /* 0354 */
    {.code = 20113, .region = 304, .kind = 4, .flags = 17, .lengths = 128}, /* 0355 */
    {.code = 20131, .region = 305, .kind = 4, .flags = 17, .lengths = 128}, /* 0356 */
    {.code = 20149, .region = 306, .kind = 4, .flags = 17, .lengths = 128}, /* 0357 */
    {.code = 20167, .region = 307, .kind = 4, .flags = 17, .lengths = 128}, /* 0358 */
    {.code = 20185, .region = 308, .kind = 4, .flags = 17, .lengths = 128}, /* 0359 */
    {.code = 20203, .region = 309, .kind = 4, .flags = 17, .lengths = 128}, /* 0370 */
    {.code = 20221, .region = 310, .kind = 4, .flags = 17, .lengths = 256}, /* 0371 */
    {.code = 20239, .region = 311, .kind = 4, .flags = 17, .lengths = 128}, /* 0372 */
    {.code = 20257, .region = 312, .kind = 4, .flags = 17, .lengths = 128}, /* 0373 */
    {.code = 20275, .region = 313, .kind = 4, .flags = 17, .lengths = 128}, /* 0374 */
    {.code = 20293, .region = 314, .kind = 4, .flags = 17, .lengths = 128}, /* 0375 */
    {.code = 20314, .region = 315, .kind = 4, .flags = 17, .lengths = 128}, /* 0376 */
    {.code = 20332, .region = 316, .kind = 4, .flags = 17, .lengths = 256}, /* 0377 */
    {.code = 20350, .kind = 4, .flags = 17, .withdrawn = 2013}, /* 0378 */
    {.code = 20355, .region = 317, .kind = 4, .flags = 17, .lengths = 256}, /* 0379 */
    {.code = 20373, .region = 318, .kind = 4, .flags = 17, .lengths = 128}, /* 0391 */
    {.code = 20391, .region = 319, .kind = 4, .flags = 17, .lengths = 128}, /* 0392 */
    {.code = 20409, .region = 320, .kind = 4, .flags = 17, .lengths = 128}, /* 0393 */
    {.code = 20427, .region = 321, .kind = 4, .flags = 17, .lengths = 128}, /* 0394 */
    {.code = 20445, .region = 322, .kind = 4, .flags = 17, .lengths = 128}, /* 0395 */
    {.code = 20463, .region = 323, .kind = 4, .flags = 17, .lengths = 128}, /* 0396 */
    {.code = 20484, .region = 324, .kind = 4, .flags = 17, .lengths = 128}, /* 0398 */
    {.code = 20505, .kind = 4, .flags = 17, .withdrawn = 2011}, /* 0410 */
    {.code = 20510, .region = 325, .kind = 4, .flags = 17, .lengths = 256}, /* 0411 */
    {.code = 20528, .region = 326, .kind = 4, .flags = 17, .lengths = 128}, /* 0412 */
    {.code = 20546, .kind = 4, .flags = 17, .withdrawn = 2011}, /* 0413 */
    {.code = 20551, .kind = 4, .flags = 17, .withdrawn = 2014}, /* 0414 */
    {.code = 20556, .region = 327, .kind = 4, .flags = 17, .lengths = 128}, /* 0415 */
    {.code = 20574, .region = 328, .kind = 4, .flags = 17, .lengths = 128}, /* 0416 */
    {.code = 20592, .region = 329, .kind = 4, .flags = 17, .lengths = 128}, /* 0417 */
    {.code = 20610, .region = 330, .kind = 4, .flags = 17, .lengths = 128}, /* 0418 */
    {.code = 20628, .region = 331, .kind = 4, .flags = 17, .lengths = 128}, /* 0419 */
    {.code = 20646, .region = 332, .kind = 4, .flags = 17, .lengths = 128}, /* 0421 */
    {.code = 20664, .region = 333, .kind = 4, .flags = 17, .lengths = 128}, /* 0427 */
    {.code = 20682, .region = 334, .kind = 4, .flags = 17, .lengths = 128}, /* 0429 */
    {.code = 20703, .region = 335, .kind = 4, .flags = 17, .lengths = 256}, /* 0431 */
    {.code = 20715, .region = 336, .kind = 4, .flags = 17, .lengths = 256}, /* 0432 */
    {.code = 20733, .region = 337, .kind = 4, .flags = 17, .lengths = 384}, /* 0433 */
    {.code = 20751, .region = 335, .kind = 4, .flags = 17, .lengths = 128}, /* 0434 */
    {.code = 20756, .region = 338, .kind = 4, .flags = 17, .lengths = 384}, /* 0435 */
    {.code = 20774, .region = 335, .kind = 4, .flags = 17, .lengths = 128}, /* 0436 */
    {.code = 20779, .region = 339, .kind = 4, .flags = 17, .lengths = 128}, /* 0437 */
    {.code = 20797, .region = 340, .kind = 4, .flags = 17, .lengths = 128}, /* 0438 */
    {.code = 20815, .region = 335, .kind = 4, .flags = 17, .lengths = 128}, /* 0439 */
    {.code = 20820, .region = 341, .kind = 4, .flags = 17, .lengths = 256}, /* 0451 */
    {.code = 20844, .region = 342, .kind = 4, .flags = 17, .lengths = 128}, /* 0452 */
    {.code = 20871, .region = 343, .kind = 4, .flags = 17, .lengths = 128}, /* 0453 */
    {.code = 20895, .region = 344, .kind = 4, .flags = 17, .lengths = 128}, /* 0454 */
    {.code = 20919, .region = 345, .kind = 4, .flags = 17, .lengths = 128}, /* 0455 */
    {.code = 20940, .region = 346, .kind = 4, .flags = 17, .lengths = 128}, /* 0456 */
    {.code = 20961, .region = 347, .kind = 4, .flags = 17, .lengths = 128}, /* 0457 */
    {.code = 20982, .region = 348, .kind = 4, .flags = 17, .lengths = 128}, /* 0458 */
    {.code = 21003, .region = 349, .kind = 4, .flags = 17, .lengths = 128}, /* 0459 */
    {.code = 21024, .region = 350, .kind = 4, .flags = 17, .lengths = 128}, /* 0464 */
    {.code = 21048, .region = 351, .kind = 4, .flags = 17, .lengths = 128}, /* 0467 */
    {.code = 21069, .region = 352, .kind = 4, .flags = 17, .lengths = 128}, /* 0468 */
    {.code = 21090, .region = 353, .kind = 4, .flags = 17, .lengths = 128}, /* 0469 */
    {.code = 21114, .region = 354, .kind = 4, .flags = 17, .lengths = 128}, /* 0470 */
    {.code = 21141, .region = 355, .kind = 4, .flags = 17, .lengths = 128}, /* 0471 */
    {.code = 21168, .region = 356, .kind = 4, .flags = 17, .lengths = 128}, /* 0472 */
    {.code = 21189, .region = 357, .kind = 4, .flags = 17, .lengths = 128}, /* 0473 */
    {.code = 21210, .region = 358, .kind = 4, .flags = 17, .lengths = 128}, /* 0474 */
    {.code = 21237, .region = 359, .kind = 4, .flags = 17, .lengths = 128}, /* 0475 */
    {.code = 21258, .region = 360, .kind = 4, .flags = 17, .lengths = 128}, /* 0476 */
    {.code = 21279, .region = 361, .kind = 4, .flags = 17, .lengths = 128}, /* 0477 */
    {.code = 21306, .region = 362, .kind = 4, .flags = 17, .lengths = 128}, /* 0478 */
    {.code = 21333, .region = 363, .kind = 4, .flags = 17, .lengths = 128}, /* 0479 */
    {.code = 21360, .region = 347, .kind = 4, .flags = 17, .lengths = 128}, /* 0482 */
    {.code = 21365, .region = 364, .kind = 4, .flags = 17, .lengths = 128}, /* 0483 */
    {.code = 21389, .region = 365, .kind = 4, .flags = 17, .lengths = 256}, /* 0510 */
    {.code = 21407, .region = 366, .kind = 4, .flags = 17, .lengths = 256}, /* 0511 */
    {.code = 21425, .region = 367, .kind = 4, .flags = 17, .lengths = 256}, /* 0512 */
    {.code = 21443, .region = 368, .kind = 4, .flags = 17, .lengths = 256}, /* 0513 */
    {.code = 21461, .region = 369, .kind = 4, .flags = 17, .lengths = 256}, /* 0514 */
    {.code = 21479, .region = 370, .kind = 4, .flags = 17, .lengths = 256}, /* 0515 */
    {.code = 21497, .region = 371, .kind = 4, .flags = 17, .lengths = 256}, /* 0516 */
    {.code = 21515, .region = 372, .kind = 4, .flags = 17, .lengths = 256}, /* 0517 */
    {.code = 21533, .region = 373, .kind = 4, .flags = 17, .lengths = 256}, /* 0518 */
    {.code = 21554, .region = 374, .kind = 4, .flags = 17, .lengths = 256}, /* 0519 */
    {.code = 21572, .region = 375, .kind = 4, .flags = 17, .lengths = 256}, /* 0523 */
    {.code = 21590, .region = 376, .kind = 4, .flags = 17, .lengths = 256}, /* 0527 */
    {.code = 21608, .region = 377, .kind = 4, .flags = 17, .lengths = 128}, /* 0530 */
    {.code = 21626, .region = 378, .kind = 4, .flags = 17, .lengths = 256}, /* 0531 */
    {.code = 21644, .region = 379, .kind = 4, .flags = 17, .lengths = 256}, /* 0532 */
    {.code = 21662, .region = 380, .kind = 4, .flags = 17, .lengths = 128}, /* 0533 */
    {.code = 21680, .region = 381, .kind = 4, .flags = 17, .lengths = 128}, /* 0534 */
    {.code = 21698, .region = 382, .kind = 4, .flags = 17, .lengths = 128}, /* 0535 */
    {.code = 21716, .region = 383, .kind = 4, .flags = 17, .lengths = 128}, /* 0536 */
    {.code = 21734, .region = 384, .kind = 4, .flags = 17, .lengths = 128}, /* 0537 */
    {.code = 21752, .region = 385, .kind = 4, .flags = 17, .lengths = 128}, /* 0538 */
    {.code = 21770, .region = 386, .kind = 4, .flags = 17, .lengths = 128}, /* 0539 */
    {.code = 21788, .region = 387, .kind = 4, .flags = 17, .lengths = 128}, /* 0543 */
    {.code = 21806, .region = 388, .kind = 4, .flags = 17, .lengths = 128}, /* 0546 */
    {.code = 21824, .region = 389, .kind = 4, .flags = 17, .lengths = 128}, /* 0550 */
    {.code = 21842, .region = 390, .kind = 4, .flags = 17, .lengths = 256}, /* 0551 */
    {.code = 21860, .region = 391, .kind = 4, .flags = 17, .lengths = 128}, /* 0552 */
    {.code = 21878, .region = 392, .kind = 4, .flags = 17, .lengths = 128}, /* 0553 */
    {.code = 21896, .region = 393, .kind = 4, .flags = 17, .lengths = 128}, /* 0554 */
    {.code = 21914, .region = 326, .kind = 4, .flags = 17, .lengths = 128}, /* 0555 */
    {.code = 21919, .region = 394, .kind = 4, .flags = 17, .lengths = 128}, /* 0556 */
    {.code = 21937, .region = 395, .kind = 4, .flags = 17, .lengths = 128}, /* 0557 */
    {.code = 21955, .region = 396, .kind = 4, .flags = 17, .lengths = 128}, /* 0558 */
    {.code = 21973, .region = 397, .kind = 4, .flags = 17, .lengths = 128}, /* 0559 */
    {.code = 21991, .region = 398, .kind = 4, .flags = 17, .lengths = 128}, /* 0561 */
    {.code = 22009, .region = 399, .kind = 4, .flags = 17, .lengths = 128}, /* 0562 */
    {.code = 22027, .region = 400, .kind = 4, .flags = 17, .lengths = 128}, /* 0563 */
    {.code = 22045, .region = 401, .kind = 4, .flags = 17, .lengths = 128}, /* 0564 */
    {.code = 22063, .kind = 4, .flags = 17, .withdrawn = 2012}, /* 0565 */
    {.code = 22068, .region = 402, .kind = 4, .flags = 17, .lengths = 128}, /* 0566 */
    {.code = 22086, .region = 403, .kind = 4, .flags = 17, .lengths = 128}, /* 0570 */
    {.code = 22104, .region = 404, .kind = 4, .flags = 17, .lengths = 256}, /* 0571 */
    {.code = 22122, .region = 405, .kind = 4, .flags = 17, .lengths = 128}, /* 0572 */
    {.code = 22140, .region = 406, .kind = 4, .flags = 17, .lengths = 256}, /* 0573 */
    {.code = 22158, .region = 407, .kind = 4, .flags = 17, .lengths = 256}, /* 0574 */
    {.code = 22176, .region = 408, .kind = 4, .flags = 17, .lengths = 256}, /* 0575 */
    {.code = 22194, .region = 409, .kind = 4, .flags = 17, .lengths = 256}, /* 0576 */
    {.code = 22212, .region = 410, .kind = 4, .flags = 17, .lengths = 256}, /* 0577 */
    {.code = 22230, .region = 411, .kind = 4, .flags = 17, .lengths = 128}, /* 0578 */
    {.code = 22248, .region = 412, .kind = 4, .flags = 17, .lengths = 256}, /* 0579 */
    {.code = 22266, .region = 413, .kind = 4, .flags = 17, .lengths = 128}, /* 0580 */
    {.code = 22284, .region = 414, .kind = 4, .flags = 17, .lengths = 256}, /* 0591 */
    {.code = 22302, .region = 415, .kind = 4, .flags = 17, .lengths = 128}, /* 0592 */
    {.code = 22320, .region = 416, .kind = 4, .flags = 17, .lengths = 128}, /* 0593 */
    {.code = 22338, .region = 417, .kind = 4, .flags = 17, .lengths = 128}, /* 0594 */
    {.code = 22356, .region = 418, .kind = 4, .flags = 17, .lengths = 256}, /* 0595 */
    {.code = 22374, .region = 419, .kind = 4, .flags = 17, .lengths = 128}, /* 0596 */
    {.code = 22392, .region = 420, .kind = 4, .flags = 17, .lengths = 128}, /* 0597 */
    {.code = 22410, .region = 421, .kind = 4, .flags = 17, .lengths = 128}, /* 0598 */
    {.code = 22428, .region = 422, .kind = 4, .flags = 17, .lengths = 128}, /* 0599 */
    {.code = 22446, .region = 423, .kind = 4, .flags = 17, .lengths = 128}, /* 0631 */
    {.code = 22464, .region = 424, .kind = 4, .flags = 17, .lengths = 128}, /* 0632 */
    {.code = 22482, .region = 425, .kind = 4, .flags = 17, .lengths = 128}, /* 0633 */
    {.code = 22500, .region = 426, .kind = 4, .flags = 17, .lengths = 128}, /* 0634 */
    {.code = 22518, .region = 427, .kind = 4, .flags = 17, .lengths = 128}, /* 0635 */
    {.code = 22536, .region = 428, .kind = 4, .flags = 17, .lengths = 128}, /* 0660 */
    {.code = 22554, .region = 429, .kind = 4, .flags = 17, .lengths = 128}, /* 0662 */
    {.code = 22572, .region = 430, .kind = 4, .flags = 17, .lengths = 128}, /* 0663 */
    {.code = 22590, .region = 431, .kind = 4, .flags = 17, .lengths = 128}, /* 0668 */
    {.code = 22608, .region = 432, .kind = 4, .flags = 17, .lengths = 128}, /* 0691 */
    {.code = 22632, .region = 433, .kind = 4, .flags = 17, .lengths = 128}, /* 0692 */
    {.code = 22650, .region = 434, .kind = 4, .flags = 17, .lengths = 128}, /* 0701 */
    {.code = 22668, .region = 435, .kind = 4, .flags = 17, .lengths = 128}, /* 0710 */
    {.code = 22686, .region = 436, .kind = 4, .flags = 17, .lengths = 128}, /* 0711 */
    {.code = 22704, .region = 437, .kind = 4, .flags = 17, .lengths = 128}, /* 0712 */
    {.code = 22722, .region = 438, .kind = 4, .flags = 17, .lengths = 128}, /* 0713 */
    {.code = 22740, .region = 439, .kind = 4, .flags = 17, .lengths = 128}, /* 0714 */
    {.code = 22758, .region = 440, .kind = 4, .flags = 17, .lengths = 128}, /* 0715 */
    {.code = 22776, .region = 441, .kind = 4, .flags = 17, .lengths = 128}, /* 0716 */
    {.code = 22794, .region = 442, .kind = 4, .flags = 17, .lengths = 128}, /* 0717 */
    {.code = 22812, .region = 443, .kind = 4, .flags = 17, .lengths = 128}, /* 0718 */
    {.code = 22830, .region = 444, .kind = 4, .flags = 17, .lengths = 128}, /* 0719 */
    {.code = 22848, .region = 445, .kind = 4, .flags = 17, .lengths = 128}, /* 0722 */
    {.code = 22866, .region = 446, .kind = 4, .flags = 17, .lengths = 128}, /* 0724 */
    {.code = 22884, .region = 447, .kind = 4, .flags = 17, .lengths = 128}, /* 0728 */
    {.code = 22902, .region = 448, .kind = 4, .flags = 17, .lengths = 128}, /* 0730 */
    {.code = 22920, .region = 449, .kind = 4, .flags = 17, .lengths = 256}, /* 0731 */
    {.code = 22938, .kind = 4, .flags = 17, .withdrawn = 2009}, /* 0732 */
    {.code = 22943, .kind = 4, .flags = 17, .withdrawn = 2009}, /* 0733 */
    {.code = 22948, .region = 450, .kind = 4, .flags = 17, .lengths = 128}, /* 0734 */
    {.code = 22966, .region = 451, .kind = 4, .flags = 17, .lengths = 128}, /* 0735 */
    {.code = 22984, .region = 452, .kind = 4, .flags = 17, .lengths = 128}, /* 0736 */
    {.code = 23002, .region = 453, .kind = 4, .flags = 17, .lengths = 128}, /* 0737 */
    {.code = 23020, .region = 454, .kind = 4, .flags = 17, .lengths = 128}, /* 0738 */
    {.code = 23038, .region = 455, .kind = 4, .flags = 17, .lengths = 128}, /* 0739 */
    {.code = 23056, .region = 456, .kind = 4, .flags = 17, .lengths = 128}, /* 0743 */
    {.code = 23074, .region = 457, .kind = 4, .flags = 17, .lengths = 128}, /* 0744 */
    {.code = 23095, .region = 458, .kind = 4, .flags = 17, .lengths = 128}, /* 0745 */
    {.code = 23113, .region = 459, .kind = 4, .flags = 17, .lengths = 128}, /* 0746 */
    {.code = 23131, .region = 460, .kind = 4, .flags = 17, .lengths = 128}, /* 0750 */
    {.code = 23149, .region = 461, .kind = 4, .flags = 17, .lengths = 128}, /* 0751 */
    {.code = 23167, .region = 462, .kind = 4, .flags = 17, .lengths = 128}, /* 0752 */
    {.code = 23185, .region = 463, .kind = 4, .flags = 17, .lengths = 128}, /* 0753 */
    {.code = 23203, .region = 464, .kind = 4, .flags = 17, .lengths = 256}, /* 0754 */
    {.code = 23221, .region = 465, .kind = 4, .flags = 17, .lengths = 256}, /* 0755 */
    {.code = 23239, .region = 466, .kind = 4, .flags = 17, .lengths = 128}, /* 0756 */
    {.code = 23257, .region = 467, .kind = 4, .flags = 17, .lengths = 256}, /* 0757 */
    {.code = 23275, .region = 468, .kind = 4, .flags = 17, .lengths = 128}, /* 0758 */
    {.code = 23293, .region = 469, .kind = 4, .flags = 17, .lengths = 128}, /* 0759 */
    {.code = 23311, .region = 470, .kind = 4, .flags = 17, .lengths = 256}, /* 0760 */
    {.code = 23329, .region = 471, .kind = 4, .flags = 17, .lengths = 128}, /* 0762 */
    {.code = 23347, .region = 472, .kind = 4, .flags = 17, .lengths = 128}, /* 0763 */
    {.code = 23365, .region = 473, .kind = 4, .flags = 17, .lengths = 128}, /* 0766 */
    {.code = 23383, .region = 474, .kind = 4, .flags = 17, .lengths = 128}, /* 0768 */
    {.code = 23401, .region = 475, .kind = 4, .flags = 17, .lengths = 256}, /* 0769 */
    {.code = 23419, .region = 476, .kind = 4, .flags = 17, .lengths = 128}, /* 0770 */
    {.code = 23440, .region = 477, .kind = 4, .flags = 17, .lengths = 128}, /* 0771 */
    {.code = 23458, .region = 478, .kind = 4, .flags = 17, .lengths = 128}, /* 0772 */
    {.code = 23476, .region = 479, .kind = 4, .flags = 17, .lengths = 128}, /* 0773 */
    {.code = 23494, .region = 480, .kind = 4, .flags = 17, .lengths = 128}, /* 0774 */
    {.code = 23512, .region = 481, .kind = 4, .flags = 17, .lengths = 128}, /* 0775 */
    {.code = 23530, .region = 482, .kind = 4, .flags = 17, .lengths = 128}, /* 0776 */
    {.code = 23548, .region = 483, .kind = 4, .flags = 17, .lengths = 128}, /* 0777 */
    {.code = 23566, .region = 484, .kind = 4, .flags = 17, .lengths = 128}, /* 0778 */
    {.code = 23584, .region = 485, .kind = 4, .flags = 17, .lengths = 128}, /* 0779 */
    {.code = 23602, .region = 486, .kind = 4, .flags = 17, .lengths = 128}, /* 0790 */
    {.code = 23620, .region = 487, .kind = 4, .flags = 17, .lengths = 256}, /* 0791 */
    {.code = 23638, .region = 488, .kind = 4, .flags = 17, .lengths = 128}, /* 0792 */
    {.code = 23656, .region = 489, .kind = 4, .flags = 17, .lengths = 128}, /* 0793 */
    {.code = 23674, .region = 490, .kind = 4, .flags = 17, .lengths = 128}, /* 0794 */
    {.code = 23692, .region = 491, .kind = 4, .flags = 17, .lengths = 128}, /* 0795 */
    {.code = 23710, .region = 492, .kind = 4, .flags = 17, .lengths = 128}, /* 0796 */
    {.code = 23728, .region = 493, .kind = 4, .flags = 17, .lengths = 128}, /* 0797 */
    {.code = 23746, .region = 494, .kind = 4, .flags = 17, .lengths = 128}, /* 0798 */
    {.code = 23767, .region = 495, .kind = 4, .flags = 17, .lengths = 128}, /* 0799 */
    {.code = 23785, .region = 496, .kind = 4, .flags = 17, .lengths = 128}, /* 0812 */
    {.code = 23806, .region = 497, .kind = 4, .flags = 17, .lengths = 128}, /* 0813 */
    {.code = 23824, .region = 498, .kind = 4, .flags = 17, .lengths = 128}, /* 0816 */
    {.code = 23842, .region = 499, .kind = 4, .flags = 17, .lengths = 128}, /* 0817 */
    {.code = 23860, .region = 500, .kind = 4, .flags = 17, .lengths = 128}, /* 0818 */
    {.code = 23878, .region = 501, .kind = 4, .flags = 17, .lengths = 128}, /* 0825 */
    {.code = 23896, .region = 502, .kind = 4, .flags = 17, .lengths = 128}, /* 0826 */
    {.code = 23914, .region = 503, .kind = 4, .flags = 17, .lengths = 128}, /* 0827 */
    {.code = 23932, .region = 504, .kind = 4, .flags = 17, .lengths = 128}, /* 0830 */
    {.code = 23950, .region = 505, .kind = 4, .flags = 17, .lengths = 128}, /* 0831 */
    {.code = 23968, .region = 506, .kind = 4, .flags = 17, .lengths = 128}, /* 0832 */
    {.code = 23986, .region = 507, .kind = 4, .flags = 17, .lengths = 128}, /* 0833 */
    {.code = 24004, .region = 508, .kind = 4, .flags = 17, .lengths = 128}, /* 0834 */
    {.code = 24022, .region = 509, .kind = 4, .flags = 17, .lengths = 128}, /* 0835 */
    {.code = 24040, .region = 510, .kind = 4, .flags = 17, .lengths = 128}, /* 0836 */
    {.code = 24058, .region = 511, .kind = 4, .flags = 17, .lengths = 128}, /* 0837 */
    {.code = 24076, .region = 512, .kind = 4, .flags = 17, .lengths = 128}, /* 0838 */
    {.code = 24094, .region = 513, .kind = 4, .flags = 17, .lengths = 128}, /* 0839 */
    {.code = 24112, .region = 514, .kind = 4, .flags = 17, .lengths = 256}, /* 0851 */
    {.code = 24130, .region = 515, .kind = 4, .flags = 17, .lengths = 128}, /* 0852 */
    {.code = 24148, .region = 516, .kind = 4, .flags = 17, .lengths = 128}, /* 0853 */
    {.code = 24166, .region = 517, .kind = 4, .flags = 17, .lengths = 128}, /* 0854 */
    {.code = 24184, .region = 518, .kind = 4, .flags = 17, .lengths = 128}, /* 0855 */
    {.code = 24205, .region = 519, .kind = 4, .flags = 17, .lengths = 128}, /* 0856 */
    {.code = 24223, .region = 520, .kind = 4, .flags = 17, .lengths = 128}, /* 0857 */
    {.code = 24241, .region = 521, .kind = 4, .flags = 17, .lengths = 128}, /* 0858 */
    {.code = 24262, .region = 522, .kind = 4, .flags = 17, .lengths = 128}, /* 0859 */
    {.code = 24283, .region = 523, .kind = 4, .flags = 17, .lengths = 128}, /* 0870 */
    {.code = 24301, .region = 524, .kind = 4, .flags = 17, .lengths = 256}, /* 0871 */
    {.code = 24319, .region = 525, .kind = 4, .flags = 17, .lengths = 128}, /* 0872 */
    {.code = 24337, .region = 526, .kind = 4, .flags = 17, .lengths = 128}, /* 0873 */
    {.code = 24355, .region = 527, .kind = 4, .flags = 17, .lengths = 128}, /* 0874 */
    {.code = 24373, .region = 528, .kind = 4, .flags = 17, .lengths = 128}, /* 0875 */
    {.code = 24391, .region = 529, .kind = 4, .flags = 17, .lengths = 128}, /* 0876 */
    {.code = 24409, .region = 530, .kind = 4, .flags = 17, .lengths = 128}, /* 0877 */
    {.code = 24427, .region = 531, .kind = 4, .flags = 17, .lengths = 128}, /* 0878 */
    {.code = 24445, .region = 532, .kind = 4, .flags = 17, .lengths = 128}, /* 0879 */
    {.code = 24463, .region = 533, .kind = 4, .flags = 17, .lengths = 128}, /* 0883 */
    {.code = 24481, .region = 534, .kind = 4, .flags = 17, .lengths = 128}, /* 0886 */
    {.code = 24499, .region = 535, .kind = 4, .flags = 17, .lengths = 128}, /* 0887 */
    {.code = 24517, .region = 536, .kind = 4, .flags = 17, .lengths = 128}, /* 0888 */
    {.code = 24535, .region = 537, .kind = 4, .flags = 17, .lengths = 128}, /* 0891 */
    {.code = 24553, .region = 538, .kind = 4, .flags = 17, .lengths = 128}, /* 0892 */
    {.code = 24574, .region = 539, .kind = 4, .flags = 17, .lengths = 128}, /* 0893 */
    {.code = 24592, .region = 540, .kind = 4, .flags = 17, .lengths = 128}, /* 0894 */
    {.code = 24610, .region = 541, .kind = 4, .flags = 17, .lengths = 128}, /* 0895 */
    {.code = 24628, .region = 542, .kind = 4, .flags = 17, .lengths = 128}, /* 0896 */
    {.code = 24646, .region = 543, .kind = 4, .flags = 17, .lengths = 128}, /* 0897 */
    {.code = 24664, .region = 544, .kind = 4, .flags = 17, .lengths = 256}, /* 0898 */
    {.code = 24682, .region = 545, .kind = 4, .flags = 17, .lengths = 128}, /* 0901 */
    {.code = 24700, .region = 546, .kind = 4, .flags = 17, .lengths = 128}, /* 0902 */
    {.code = 24718, .region = 547, .kind = 4, .flags = 17, .lengths = 128}, /* 0903 */
    {.code = 24736, .region = 548, .kind = 4, .flags = 17, .lengths = 128}, /* 0906 */
    {.code = 24757, .region = 549, .kind = 4, .flags = 17, .lengths = 128}, /* 0908 */
    {.code = 24793, .region = 550, .kind = 4, .flags = 17, .lengths = 128}, /* 0909 */
    {.code = 24817, .kind = 4, .flags = 17, .withdrawn = 2006}, /* 0910 */
    {.code = 24822, .region = 551, .kind = 4, .flags = 17, .lengths = 128}, /* 0911 */
    {.code = 24840, .region = 552, .kind = 4, .flags = 17, .lengths = 128}, /* 0912 */
    {.code = 24858, .region = 553, .kind = 4, .flags = 17, .lengths = 128}, /* 0913 */
    {.code = 24876, .region = 554, .kind = 4, .flags = 17, .lengths = 128}, /* 0914 */
    {.code = 24894, .region = 555, .kind = 4, .flags = 17, .lengths = 128}, /* 0915 */
    {.code = 24912, .region = 556, .kind = 4, .flags = 17, .lengths = 128}, /* 0916 */
    {.code = 24930, .region = 557, .kind = 4, .flags = 17, .lengths = 128}, /* 0917 */
    {.code = 24948, .region = 558, .kind = 4, .flags = 17, .lengths = 128}, /* 0919 */
    {.code = 24966, .region = 559, .kind = 4, .flags = 17, .lengths = 128}, /* 0930 */
    {.code = 24984, .region = 560, .kind = 4, .flags = 17, .lengths = 128}, /* 0931 */
    {.code = 25002, .region = 561, .kind = 4, .flags = 17, .lengths = 128}, /* 0932 */
    {.code = 25020, .region = 562, .kind = 4, .flags = 17, .lengths = 128}, /* 0933 */
    {.code = 25038, .region = 563, .kind = 4, .flags = 17, .lengths = 128}, /* 0934 */
    {.code = 25056, .region = 564, .kind = 4, .flags = 17, .lengths = 128}, /* 0935 */
    {.code = 25074, .region = 565, .kind = 4, .flags = 17, .lengths = 128}, /* 0936 */
    {.code = 25092, .region = 566, .kind = 4, .flags = 17, .lengths = 128}, /* 0937 */
    {.code = 25113, .region = 567, .kind = 4, .flags = 17, .lengths = 128}, /* 0938 */
    {.code = 25131, .region = 568, .kind = 4, .flags = 17, .lengths = 128}, /* 0939 */
    {.code = 25149, .region = 569, .kind = 4, .flags = 17, .lengths = 128}, /* 0941 */
    {.code = 25167, .region = 570, .kind = 4, .flags = 17, .lengths = 128}, /* 0943 */
    {.code = 25185, .region = 571, .kind = 4, .flags = 17, .lengths = 128}, /* 0951 */
    {.code = 25203, .region = 572, .kind = 4, .flags = 17, .lengths = 128}, /* 0952 */
    {.code = 25224, .region = 573, .kind = 4, .flags = 17, .lengths = 128}, /* 0953 */
    {.code = 25242, .region = 574, .kind = 4, .flags = 17, .lengths = 128}, /* 0954 */
    {.code = 25260, .region = 575, .kind = 4, .flags = 17, .lengths = 128}, /* 0955 */
    {.code = 25278, .region = 576, .kind = 4, .flags = 17, .lengths = 128}, /* 0970 */
    {.code = 25296, .region = 577, .kind = 4, .flags = 17, .lengths = 128}, /* 0971 */
    {.code = 25314, .region = 578, .kind = 4, .flags = 17, .lengths = 128}, /* 0972 */
    {.code = 25332, .region = 579, .kind = 4, .flags = 17, .lengths = 128}, /* 0973 */
    {.code = 25350, .region = 580, .kind = 4, .flags = 17, .lengths = 128}, /* 0974 */
    {.code = 25374, .region = 581, .kind = 4, .flags = 17, .lengths = 128}, /* 0975 */
    {.code = 25392, .region = 582, .kind = 4, .flags = 17, .lengths = 128}, /* 0976 */
    {.code = 25410, .region = 583, .kind = 4, .flags = 17, .lengths = 128}, /* 0977 */
    {.code = 25428, .region = 583, .kind = 4, .flags = 17, .lengths = 128}, /* 0979 */
    {.code = 25433, .region = 584, .kind = 4, .flags = 17, .lengths = 128}, /* 0990 */
    {.code = 25457, .region = 585, .kind = 4, .flags = 17, .lengths = 128}, /* 0991 */
    {.code = 25481, .region = 586, .kind = 4, .flags = 17, .lengths = 128}, /* 0992 */
    {.code = 25499, .region = 587, .kind = 4, .flags = 17, .lengths = 128}, /* 0993 */
    {.code = 25520, .region = 588, .kind = 4, .flags = 17, .lengths = 128}, /* 0994 */
    {.code = 25538, .region = 589, .kind = 4, .flags = 17, .lengths = 128}, /* 0995 */
    {.code = 25559, .region = 590, .kind = 4, .flags = 17, .lengths = 128}, /* 0996 */
    {.code = 25583, .region = 591, .kind = 4, .flags = 17, .lengths = 128}, /* 0997 */
    {.code = 25604, .region = 592, .kind = 4, .flags = 17, .lengths = 128}, /* 0998 */
    {.code = 25622, .region = 586, .kind = 4, .flags = 17, .lengths = 128}, /* 0999 */
    {.kind = 3, .flags = 2, .lengths = 2048},
    {.kind = 3, .lengths = 2048},
    {.kind = 3, .flags = 4, .lengths = 8192},
    {.kind = 3, .flags = 4, .lengths = 8192},
    {.kind = 5, .flags = 16, .lengths = 1024},
    {.kind = 5, .lengths = 256},
    {.kind = 5, .lengths = 32},
    {.kind = 5, .lengths = 96},
    {.kind = 5, .lengths = 352},
    {.kind = 6, .flags = 8, .lengths = 8},
    {.kind = 6, .flags = 8, .lengths = 40},
    {.kind = 6, .flags = 8, .lengths = 32},
    {.kind = 6, .lengths = 64},
    {.kind = 6, .flags = 8, .lengths = 96},
  },
  .number_nodes = {
    [1] = {.next = {0, 60, 0, 0, 77, 0, 0, 0, 79, 82}},
    {.next = {0, 3, 4, 5, 12, 20, 30, 34, 44, 52}},
    {.next = {32769, 0, 0, 33101, 62, 64, 66, 68, 33101, 74}},
    {.next = {32770, 32771, 32772, 32773, 32774, 32775, 0, 32776, 32777, 32778}},
    {.next = {0, 6, 0, 7, 8, 9, 0, 10, 0, 11}},
    {.next = {32779, 32780, 32781, 32782, 32783, 32784, 32785, 32786, 32787, 32788}},
    {.next = {0, 0, 0, 0, 0, 32789, 0, 0, 0, 0}},
    {.next = {0, 0, 0, 0, 0, 0, 0, 0, 0, 32790}},
    {.next = {32791, 32792, 32793, 32794, 32795, 32796, 32797, 32798, 32799, 32800}},
    {.next = {32801, 32802, 32803, 32804, 32805, 32806, 32807, 32808, 32809, 32810}},
    {.next = {0, 32811, 32812, 32813, 32814, 32815, 32816, 0, 32817, 0}},
    {.next = {0, 13, 14, 15, 0, 16, 17, 18, 19, 0}},
    {.next = {32818, 32819, 32820, 32821, 32822, 32823, 32824, 32825, 32826, 32827}},
    {.next = {0, 32828, 0, 0, 0, 0, 0, 32829, 0, 32830}},
    {.next = {0, 32831, 32832, 32833, 32834, 32835, 32836, 32837, 32838, 32839}},
    {.next = {0, 32840, 32841, 32842, 32843, 32844, 32845, 32846, 32847, 32848}},
    {.next = {0, 0, 0, 0, 32849, 0, 0, 32850, 32851, 32852}},
    {.next = {32853, 32854, 32855, 32856, 32857, 32858, 32859, 32860, 32861, 32862}},
    {.next = {0, 0, 32863, 32864, 0, 0, 0, 0, 0, 0}},
    {.next = {0, 21, 22, 23, 24, 25, 26, 27, 28, 29}},
    {.next = {32865, 32866, 32867, 32868, 32869, 32870, 32871, 32872, 32873, 32874}},
    {.next = {0, 0, 0, 32875, 0, 0, 0, 32876, 0, 0}},
    {.next = {32877, 32878, 32879, 32880, 32881, 32882, 32883, 32884, 32885, 32886}},
    {.next = {0, 0, 0, 32887, 0, 0, 32888, 0, 0, 0}},
    {.next = {32889, 32890, 32891, 32892, 32893, 32894, 32895, 32896, 32897, 32898}},
    {.next = {0, 32899, 32900, 32901, 32902, 32903, 32904, 0, 0, 0}},
    {.next = {32905, 32906, 32907, 32908, 32909, 32910, 32911, 32912, 32913, 32914}},
    {.next = {32915, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {.next = {0, 32916, 32917, 32918, 32919, 32920, 32921, 32922, 32923, 32924}},
    {.next = {0, 0, 0, 31, 0, 0, 32, 0, 0, 33}},
    {.next = {0, 32925, 32926, 32927, 32928, 32929, 0, 0, 0, 0}},
    {.next = {32930, 0, 32931, 32932, 0, 0, 0, 0, 32933, 0}},
    {.next = {0, 32934, 32935, 0, 0, 0, 0, 0, 0, 0}},
    {.next = {35, 36, 37, 38, 39, 40, 41, 42, 0, 43}},
    {.next = {0, 32936, 0, 0, 0, 0, 0, 0, 0, 0}},
    {.next = {32937, 32938, 32939, 32940, 32941, 32942, 32943, 32944, 32945, 32946}},
    {.next = {0, 0, 32947, 0, 32948, 0, 0, 0, 32949, 0}},
    {.next = {32950, 32951, 32952, 32953, 32954, 32955, 32956, 32957, 32958, 32959}},
    {.next = {0, 0, 0, 32960, 32961, 32962, 32963, 0, 0, 0}},
    {.next = {32964, 32965, 32966, 32967, 32968, 32969, 32970, 32971, 32972, 32973}},
    {.next = {32974, 0, 32975, 32976, 0, 0, 32977, 0, 32978, 32979}},
    {.next = {32980, 32981, 32982, 32983, 32984, 32985, 32986, 32987, 32988, 32989}},
    {.next = {32990, 32991, 32992, 32993, 32994, 32995, 32996, 32997, 32998, 32999}},
    {.next = {0, 45, 46, 47, 0, 48, 0, 49, 50, 51}},
    {.next = {0, 0, 33000, 33001, 0, 0, 33002, 33003, 33004, 0}},
    {.next = {0, 0, 0, 0, 0, 33005, 33006, 33007, 0, 0}},
    {.next = {33008, 33009, 33010, 33011, 33012, 33013, 33014, 33015, 33016, 33017}},
    {.next = {0, 33018, 33019, 33020, 33021, 33022, 33023, 33024, 33025, 33026}},
    {.next = {33027, 33028, 33029, 33030, 33031, 33032, 33033, 33034, 33035, 33036}},
    {.next = {0, 0, 0, 33037, 0, 0, 33038, 33039, 33040, 0}},
    {.next = {0, 33041, 33042, 33043, 33044, 33045, 33046, 33047, 33048, 0}},
    {.next = {53, 54, 0, 55, 56, 57, 0, 58, 0, 59}},
    {.next = {0, 33049, 33050, 33051, 0, 0, 33052, 0, 33053, 33054}},
    {.next = {33055, 33056, 33057, 33058, 33059, 33060, 33061, 33062, 0, 33063}},
    {.next = {33064, 33065, 33066, 33067, 33068, 33069, 33070, 33071, 33072, 33073}},
    {.next = {0, 33074, 0, 33075, 0, 0, 0, 0, 0, 0}},
    {.next = {0, 33076, 33077, 33078, 33079, 33080, 0, 0, 0, 0}},
    {.next = {33081, 33082, 33083, 33084, 33085, 33086, 33087, 33088, 0, 33089}},
    {.next = {33090, 33091, 33092, 33093, 33094, 33095, 33096, 33097, 33098, 33099}},
    {.next = {75, 84, 85, 33101, 61, 63, 65, 67, 33101, 73}, .rule = 332},
    {.next = {33102, 33102, 33102, 33102, 33102, 33101, 33102, 33101, 33102, 33101}},
    {.next = {0, 0, 0, 0, 0, 33101, 0, 33101, 0, 33101}},
    {.next = {33101, 33101, 33101, 33101, 0, 33101, 33101, 33101, 33101, 33101}},
    {.next = {33101, 33101, 33101, 33101, 0, 33101, 33101, 33101, 33101, 33101}},
    {.next = {0, 0, 33101, 0, 0, 33101, 33101, 33101, 0, 0}},
    {.next = {0, 0, 33101, 0, 0, 33101, 33101, 33101, 0, 0}},
    {.next = {33101, 33101, 33101, 33101, 69, 33101, 33101, 33101, 33101, 0}},
    {.next = {33101, 33101, 33101, 33101, 70, 33101, 33101, 33101, 33101, 0}},
    {.next = {33101, 71, 0, 0, 0, 0, 0, 0, 0, 33101}},
    {.next = {33101, 72, 0, 0, 0, 0, 0, 0, 0, 33101}},
    {.next = {33101, 33101, 33101, 0, 0, 0, 0, 0, 0, 0}},
    {.next = {33101, 33101, 33101, 0, 0, 0, 0, 0, 0, 0}},
    {.next = {33101, 33101, 33101, 33101, 0, 33101, 33101, 33101, 33101, 33101}},
    {.next = {33101, 33101, 33101, 33101, 0, 33101, 33101, 33101, 33101, 33101}},
    {.next = {33111, 81, 0, 0, 0, 0, 76, 0, 0, 0}},
    {.next = {0, 0, 0, 0, 33103, 0, 0, 0, 0, 0}},
    {.next = {78, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {.next = {33104, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {.next = {80, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {.next = {33104, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {.next = {33105, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {.next = {0, 0, 0, 0, 0, 83, 33113, 0, 0, 0}},
    {.next = {33108, 33108, 33107, 0, 33107, 0, 33107, 0, 0, 0}, .rule = 338},
    {.next = {33109, 86, 33109, 0, 33109, 0, 87, 33109, 90, 33109}},
    {.next = {33109, 33110, 33109, 33111, 0, 33111, 0, 0, 0, 0}},
    {.next = {0, 0, 0, 0, 0, 0, 0, 0, 33111, 0}},
    {.next = {0, 88, 0, 0, 0, 0, 0, 0, 0, 0}},
    {.next = {0, 89, 0, 0, 0, 0, 0, 0, 0, 0}},
    {.next = {0, 0, 0, 0, 33112, 0, 0, 0, 0, 0}},
    {.next = {0, 91, 0, 0, 0, 0, 0, 0, 0, 0}},
    {.next = {0, 92, 0, 0, 0, 0, 0, 0, 0, 0}},
    {.next = {0, 0, 0, 0, 33112, 0, 0, 0, 0, 0}},
  },
  .number_words = {
    [1] = {.text = 25632, .kind = 4},
    {.text = 25635, .kind = 5},
    {.text = 25641, .kind = 5},
    {.text = 25647, .kind = 5},
    {.text = 25653, .kind = 5},
    {.text = 25659, .kind = 5},
    {.text = 25665, .kind = 5},
    {.text = 25671, .kind = 5},
    {.text = 25677, .kind = 2},
    {.text = 25687, .kind = 2},
    {.text = 25694, .kind = 2},
    {.text = 25701, .kind = 3},
    {.text = 25708, .kind = 3},
    {.text = 25715, .kind = 2},
    {.text = 1978, .kind = 1},
    {.text = 1985, .kind = 1},
    {.text = 25720, .kind = 1},
    {.text = 25724, .kind = 1},
    {.text = 25728, .kind = 2},
    {.text = 25732, .kind = 2},
    {.text = 25736, .kind = 3},
    {.text = 25740, .kind = 3},
    {.text = 25744, .kind = 3},
    {.text = 25747, .kind = 3},
    {.text = 25749, .kind = 3},
    {.text = 25751, .kind = 3},
  },
  .patterns = {
    [1] = {.id = 25753, .name = 593, .matches = 25832, .check_digit = 1}, /* unified-social-credit-code */
    {.id = 25877, .name = 594, .matches = 25946, .check_digit = 2}, /* resident-identity-number */
    {.id = 26037, .name = 595, .matches = 26071}, /* email */
    {.id = 26181, .name = 596, .matches = 26253}, /* certificate-serial */
  },
  .messages = {
    [1] = 13,
    14,
    15,
    16,
    17,
    18,
    19,
    20,
    21,
    22,
    23,
    24,
    25,
    26,
    27,
    28,
    29,
    30,
    31,
    32,
    33,
    34,
    35,
    36,
    37,
    38,
    39,
    40,
    41,
    42,
    43,
    44,
    45,
    46,
    47,
    48,
    49,
    50,
    51,
    52,
    53,
    54,
    55,
    56,
    57,
    58,
    59,
    60,
    61,
    62,
    63,
    64,
    65,
    66,
    67,
    68,
    69,
    70,
    71,
    72,
    73,
    74,
    75,
    76,
    77,
    78,
    79,
    80,
    81,
    82,
    83,
    84,
    54,
    55,
    85,
    86,
    87,
    88,
    89,
    90,
    91,
    92,
    93,
    94,
    95,
    96,
    97,
    98,
    99,
    100,
    101,
    102,
    103,
    104,
    105,
    106,
    107,
    108,
    109,
    110,
    111,
    112,
    113,
    114,
    115,
    116,
    117,
    118,
    119,
    120,
    121,
    122,
    123,
    124,
    125,
    126,
    127,
    128,
    129,
    130,
    131,
    132,
    133,
    134,
    135,
    136,
    137,
    138,
    139,
    140,
    141,
    142,
    143,
    144,
    145,
    146,
    147,
    148,
    149,
    150,
    151,
    152,
    153,
    154,
    155,
    156,
    157,
    158,
    159,
    160,
    161,
    162,
    163,
    164,
    165,
    166,
    167,
    168,
    169,
    170,
    171,
    172,
    173,
    174,
    175,
    176,
    177,
    178,
    179,
    180,
    181,
    182,
    183,
    184,
    185,
    186,
    187,
    188,
    189,
    190,
    191,
    192,
    193,
    194,
    195,
    196,
    197,
    198,
    199,
    200,
    201,
    202,
    203,
    204,
    205,
    206,
    207,
    208,
    209,
    210,
  },
  .fees = {
    [1] = {.flags = 2},
    {.flags = 2},
    {.flags = 2},
    {.flags = 2},
    {.flags = 2},
    {.flags = 2},
    {.flags = 2},
    {.flags = 2},
  },
  .offers = {
    [1] = {.channel = 1},
    {.channel = 1},
    {.channel = 1},
    {.channel = 1},
    {.channel = 1},
    {.channel = 2},
    {.channel = 2},
    {.channel = 2},
  },
};
