/* zhinanc made this file of the rules 696879e424ee9f54. Change the YAML and build again instead of changing this.
 * The tables of a book: its image as C, byte for byte. */
#include <stddef.h>
#include <stdint.h>

#include "ids.h"
#include "zn_image.h"

#if ZN_XJCA_FINGERPRINT != UINT64_C(0x696879e424ee9f54)
#error "ids.h and tables.c are of different rules: build both again"
#endif

struct zn_xjca {
  _Alignas(8) struct zn_image_header header;
  struct zn_image_section sections[39];
  struct zn_image_book book[1];
  char book_end[4];
  struct {
    char part0[3976];
    char part1[3982];
    char part2[3880];
    char part3[3912];
    char part4[3956];
    char part5[4000];
    char part6[3978];
    char part7[3929];
    char part8[874];
  } strings;
  char strings_end[1];
  zn_string texts[456][2];
  struct zn_image_name names[512];
  struct zn_image_language languages[2];
  struct zn_image_thing channels[3];
  struct zn_image_thing parties[3];
  struct zn_image_mark marks[2];
  struct zn_image_thing specs[1];
  struct zn_image_document documents[8];
  struct zn_image_business businesses[9];
  struct zn_image_requirement requirements[36];
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
  zn_text messages[198];
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
  struct zn_image_renewal renewals[3];
  struct zn_image_thing issuers[1];
  struct zn_image_advice advice[6];
};

_Static_assert(offsetof(struct zn_xjca, book) == 984, "as in the image");
_Static_assert(offsetof(struct zn_xjca, strings) == 1040, "as in the image");
_Static_assert(offsetof(struct zn_xjca, texts) == 33528, "as in the image");
_Static_assert(offsetof(struct zn_xjca, names) == 37176, "as in the image");
_Static_assert(offsetof(struct zn_xjca, languages) == 45368, "as in the image");
_Static_assert(offsetof(struct zn_xjca, channels) == 45376, "as in the image");
_Static_assert(offsetof(struct zn_xjca, parties) == 45400, "as in the image");
_Static_assert(offsetof(struct zn_xjca, marks) == 45424, "as in the image");
_Static_assert(offsetof(struct zn_xjca, specs) == 45448, "as in the image");
_Static_assert(offsetof(struct zn_xjca, documents) == 45456, "as in the image");
_Static_assert(offsetof(struct zn_xjca, businesses) == 45616, "as in the image");
_Static_assert(offsetof(struct zn_xjca, requirements) == 46696, "as in the image");
_Static_assert(offsetof(struct zn_xjca, requirement_marks) == 52744, "as in the image");
_Static_assert(offsetof(struct zn_xjca, cells) == 52936, "as in the image");
_Static_assert(offsetof(struct zn_xjca, lists) == 56248, "as in the image");
_Static_assert(offsetof(struct zn_xjca, steps) == 56360, "as in the image");
_Static_assert(offsetof(struct zn_xjca, notices) == 57296, "as in the image");
_Static_assert(offsetof(struct zn_xjca, divisions) == 57376, "as in the image");
_Static_assert(offsetof(struct zn_xjca, offices) == 58912, "as in the image");
_Static_assert(offsetof(struct zn_xjca, counters) == 59880, "as in the image");
_Static_assert(offsetof(struct zn_xjca, phones) == 60456, "as in the image");
_Static_assert(offsetof(struct zn_xjca, messages) == 60784, "as in the image");
_Static_assert(offsetof(struct zn_xjca, facts) == 61576, "as in the image");
_Static_assert(offsetof(struct zn_xjca, values) == 61624, "as in the image");
_Static_assert(offsetof(struct zn_xjca, programs) == 61632, "as in the image");
_Static_assert(offsetof(struct zn_xjca, code) == 61640, "as in the image");
_Static_assert(offsetof(struct zn_xjca, days) == 61664, "as in the image");
_Static_assert(offsetof(struct zn_xjca, counts) == 61680, "as in the image");
_Static_assert(offsetof(struct zn_xjca, caps) == 61688, "as in the image");
_Static_assert(offsetof(struct zn_xjca, eligibles) == 61704, "as in the image");
_Static_assert(offsetof(struct zn_xjca, fees) == 61744, "as in the image");
_Static_assert(offsetof(struct zn_xjca, fee_lines) == 61960, "as in the image");
_Static_assert(offsetof(struct zn_xjca, fee_factors) == 62000, "as in the image");
_Static_assert(offsetof(struct zn_xjca, exemptions) == 62008, "as in the image");
_Static_assert(offsetof(struct zn_xjca, results) == 62024, "as in the image");
_Static_assert(offsetof(struct zn_xjca, offers) == 62056, "as in the image");
_Static_assert(offsetof(struct zn_xjca, renewals) == 62200, "as in the image");
_Static_assert(offsetof(struct zn_xjca, issuers) == 62440, "as in the image");
_Static_assert(offsetof(struct zn_xjca, advice) == 62448, "as in the image");
_Static_assert(sizeof(struct zn_xjca) == 62520, "as in the image");

const struct zn_xjca zn_xjca = {
  .header = {.magic = {'Z', 'H', 'I', 'N', 'A', 'N', '\r', '\n'}, .format = 1, .header_size = 48, .length = 62520, .digest = UINT64_C(0x696879e424ee9f54),
    .section_count = 39, .section_record = 24, .language_count = 2},
  .sections = {
    {.kind = ZN_SECTION_BOOK, .flags = 1, .offset = 984, .count = 1, .record_size = 52},
    {.kind = ZN_SECTION_STRINGS, .flags = 1, .offset = 1040, .count = 32487, .record_size = 1},
    {.kind = ZN_SECTION_TEXTS, .flags = 1, .offset = 33528, .count = 456, .record_size = 8},
    {.kind = ZN_SECTION_NAMES, .flags = 1, .offset = 37176, .count = 512, .record_size = 16},
    {.kind = ZN_SECTION_LANGUAGES, .flags = 1, .offset = 45368, .count = 2, .record_size = 4},
    {.kind = ZN_SECTION_CHANNELS, .flags = 1, .offset = 45376, .count = 3, .record_size = 8},
    {.kind = ZN_SECTION_PARTIES, .flags = 1, .offset = 45400, .count = 3, .record_size = 8},
    {.kind = ZN_SECTION_MARKS, .flags = 1, .offset = 45424, .count = 2, .record_size = 12},
    {.kind = ZN_SECTION_SPECS, .flags = 1, .offset = 45448, .count = 1, .record_size = 8},
    {.kind = ZN_SECTION_DOCUMENTS, .flags = 1, .offset = 45456, .count = 8, .record_size = 20},
    {.kind = ZN_SECTION_BUSINESSES, .flags = 1, .offset = 45616, .count = 9, .record_size = 120},
    {.kind = ZN_SECTION_REQUIREMENTS, .flags = 1, .offset = 46696, .count = 36, .record_size = 168},
    {.kind = ZN_SECTION_REQUIREMENT_MARKS, .flags = 1, .offset = 52744, .count = 12, .record_size = 16},
    {.kind = ZN_SECTION_CELLS, .flags = 1, .offset = 52936, .count = 23, .record_size = 144},
    {.kind = ZN_SECTION_LISTS, .flags = 1, .offset = 56248, .count = 27, .record_size = 4},
    {.kind = ZN_SECTION_STEPS, .flags = 1, .offset = 56360, .count = 26, .record_size = 36},
    {.kind = ZN_SECTION_NOTICES, .flags = 1, .offset = 57296, .count = 4, .record_size = 20},
    {.kind = ZN_SECTION_DIVISIONS, .flags = 1, .offset = 57376, .count = 128, .record_size = 12},
    {.kind = ZN_SECTION_OFFICES, .flags = 1, .offset = 58912, .count = 22, .record_size = 44},
    {.kind = ZN_SECTION_COUNTERS, .flags = 1, .offset = 59880, .count = 24, .record_size = 24},
    {.kind = ZN_SECTION_PHONES, .flags = 1, .offset = 60456, .count = 27, .record_size = 12},
    {.kind = ZN_SECTION_MESSAGES, .flags = 1, .offset = 60784, .count = 198, .record_size = 4},
    {.kind = ZN_SECTION_FACTS, .flags = 1, .offset = 61576, .count = 1, .record_size = 48},
    {.kind = ZN_SECTION_VALUES, .flags = 1, .offset = 61624, .count = 1, .record_size = 8},
    {.kind = ZN_SECTION_PROGRAMS, .flags = 1, .offset = 61632, .count = 1, .record_size = 8},
    {.kind = ZN_SECTION_CODE, .flags = 1, .offset = 61640, .count = 1, .record_size = 24},
    {.kind = ZN_SECTION_DAYS, .flags = 1, .offset = 61664, .count = 1, .record_size = 16},
    {.kind = ZN_SECTION_COUNTS, .flags = 1, .offset = 61680, .count = 1, .record_size = 8},
    {.kind = ZN_SECTION_CAPS, .flags = 1, .offset = 61688, .count = 1, .record_size = 12},
    {.kind = ZN_SECTION_ELIGIBLES, .flags = 1, .offset = 61704, .count = 1, .record_size = 36},
    {.kind = ZN_SECTION_FEES, .flags = 1, .offset = 61744, .count = 9, .record_size = 24},
    {.kind = ZN_SECTION_FEE_LINES, .flags = 1, .offset = 61960, .count = 1, .record_size = 40},
    {.kind = ZN_SECTION_FEE_FACTORS, .flags = 1, .offset = 62000, .count = 1, .record_size = 8},
    {.kind = ZN_SECTION_EXEMPTIONS, .flags = 1, .offset = 62008, .count = 1, .record_size = 16},
    {.kind = ZN_SECTION_RESULTS, .flags = 1, .offset = 62024, .count = 1, .record_size = 28},
    {.kind = ZN_SECTION_OFFERS, .flags = 1, .offset = 62056, .count = 9, .record_size = 16},
    {.kind = ZN_SECTION_RENEWALS, .flags = 1, .offset = 62200, .count = 3, .record_size = 80},
    {.kind = ZN_SECTION_ISSUERS, .flags = 1, .offset = 62440, .count = 1, .record_size = 8},
    {.kind = ZN_SECTION_ADVICE, .flags = 1, .offset = 62448, .count = 6, .record_size = 12},
  },
  .book = {
    {.id = 18833, .title = 270, .publisher = 271, .offset_minutes = 480, .notice_first = 1, .notice_count = 3, .answer_findings = 35, .work_leaves = 5, .work_choices = 1, .business_count = 8}, /* xjca */
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
      "\350\257\201\344\271\246\347\232\204\346\234\211\346\225\210\346\234\237\350\265\267\346\255\242\351\242\240\345\200\222\000"
      "the certificate ends before it begins\000"
      "\350\257\201\344\271\246\344\270\215\346\230\257\346\211\200\345\210\227\346\234\272\346\236\204\347\255\276\345\217\221\347\232\204\000"
      "the certificate is from an authority that the rule does not name\000"
      "\350\257\201\344\271\246\347\232\204\347\255\276\345\220\215\344\270\215\345\257\271\357\274\214\344\270\215\346\230\257\345\205\266\347\255\276\345\217\221\346\234\272\346\236\204\346\211\200\347\255\276\000"
      "the certificate's signature is wrong: its issuer did not make it\000"
      "\350\257\201\344\271\246\345\267\262\350\242\253\345\220\212\351\224\200\000"
      "the certificate has been revoked\000"
      "\350\257\201\344\271\246\347\232\204\347\224\250\351\200\224\344\270\215\347\254\246\000"
      "the certificate is for another use\000"
      "\350\257\201\344\271\246\347\232\204\347\256\227\346\263\225\344\270\215\347\254\246\000"
      "the certificate's key is of another algorithm\000"
      "\350\257\201\344\271\246{day}\346\211\215\347\224\237\346\225\210\000"
      "the certificate becomes valid on {day}\000"
      "\350\277\230\346\262\241\346\234\211\345\210\260\346\233\264\346\226\260\347\232\204\346\227\266\345\200\231\357\274\214{day}\350\265\267\345\217\257\344\273\245\346\233\264\346\226\260\000"
      "it is too early: renewal is possible from {day}\000"
      "\345\267\262\350\277\207\346\233\264\346\226\260\347\232\204\346\227\266\345\200\231\357\274\214\346\234\200\345\220\216\344\270\200\345\244\251\346\230\257{day}\000"
      "it is too late: the last day was {day}\000"
      "\346\262\241\346\234\211\345\217\257\347\224\250\347\232\204\351\242\235\345\272\246\000"
      "no renewal is left\000"
      "\350\257\273\344\270\215\345\207\272\350\257\201\344\271\246\347\224\261\345\223\252\344\270\252\346\234\272\346\236\204\347\255\276\345\217\221\000"
      "it cannot be read who issued the certificate\000"
      "\346\235\245\346\272\220\346\262\241\346\234\211\345\206\231\346\230\216\345\223\252\344\272\233\346\234\272\346\236\204\347\255\276\345\217\221\347\232\204\350\257\201\344\271\246\345\217\257\344\273\245\346\233\264\346\226\260\000"
      "the source does not state whose certificates can be renewed\000"
      "\346\262\241\346\234\211\347\255\276\345\217\221\346\234\272\346\236\204\347\232\204\350\257\201\344\271\246\357\274\214\346\227\240\346\263\225\351\252\214\350\257\201\347\255\276\345\220\215\000"
      "the signature cannot be verified without the issuer's certificate\000"
      "\346\262\241\346\234\211\345\220\212\351\224\200\345\210\227\350\241\250\357\274\214\344\270\215\347\237\245\350\257\201\344\271\246\346\230\257\345\220\246\345\267\262\350\242\253\345\220\212\351\224\200\000"
      "without a list of revocations nobody knows whether the certificate has been revoked\000"
      "\346\235\245\346\272\220\346\262\241\346\234\211\345\206\231\346\230\216\345\234\250\345\223\252\351\207\214\346\237\245\350\257\242\345\220\212\351\224\200\000"
      "the source does not state where to look up revocations\000"
      "\350\257\201\344\271\246\346\262\241\346\234\211\345\206\231\346\230\216\347\224\250\351\200\224\000"
      "the certificate does not say what it is for\000"
      "\350\257\273\344\270\215\345\207\272\350\257\201\344\271\246\347\232\204\347\256\227\346\263\225\000"
      "the algorithm of the certificate's key cannot be read\000"
      "\346\235\245\346\272\220\346\262\241\346\234\211\345\206\231\346\230\216\344\275\225\346\227\266\345\217\257\344\273\245\346\233\264\346\226\260\000"
      "the source does not state when renewal is possible\000"
      "\344\270\215\347\237\245\346\230\257\345\220\246\346\234\211\345\217\257\347\224\250\347\232\204\351\242\235\345\272\246",
    .part1 =
      "it is not known whether a renewal is left\000"
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
      "Who can use it\000"
      "\345\220\246\345\210\231\357\274\232\000"
      "Otherwise: \000"
      "\350\257\267\346\224\271\345\212\236\357\274\232\000"
      "Apply for this instead: \000"
      "\350\257\267\345\211\215\345\276\200\357\274\232\000"
      "Go to: \000"
      "\345\217\257\345\212\236\347\220\206\346\227\245\346\234\237\357\274\232\000"
      "Possible from: \000"
      "\344\273\205\345\275\223\357\274\232\000"
      "Only if: \000"
      "\350\256\241{worth}\345\210\206\000"
      "Points: {worth}\000"
      "\350\256\241{worth}\345\210\206\357\274\214\346\257\217\345\244\232\344\270\200\344\273\266\350\256\241{further}\345\210\206\000"
      "Points: {worth}, each further one: {further}\000"
      "\344\273\245\344\270\213\345\220\210\350\256\241\346\234\200\345\244\232\350\256\241{count}\344\273\266\357\274\232{documents}\000"
      "Of these, only so many count: {count} ({documents})\000"
      "\350\247\206\346\203\205\345\206\265\350\200\214\345\256\232\357\274\232{ask}\000"
      "Depending on: {ask}\000"
      "\344\273\275\346\225\260\347\255\211\344\272\216\357\274\232{ask}\000"
      "As many as: {ask}\000"
      "\350\264\271\347\224\250\000"
      "What it costs\000"
      "\345\205\215\350\264\271\000"
      "free of charge\000"
      "\345\220\210\350\256\241\357\274\232\000"
      "Total: \000"
      "\345\260\232\344\270\215\347\241\256\345\256\232\000"
      "not known\000"
      "\347\224\261{party}\346\224\257\344\273\230\000"
      "paid by {party}\000"
      "\345\212\236\347\220\206\347\273\223\346\236\234\000"
      "What comes of it\000"
      "\346\234\211\346\225\210\346\234\237\350\207\263{day}\000"
      "valid until {day}\000"
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
      "any of these",
    .part2 =
      "\345\221\250\345\262\201\346\225\260\357\274\210\347\224\261\346\227\245\346\234\237\346\216\250\347\256\227\357\274\211\000"
      "an age, which follows from a date\000"
      "\347\224\261\345\205\266\344\273\226\346\203\205\345\206\265\346\216\250\345\256\232\000"
      "follows from other answers\000"
      "\351\200\232\345\270\270\357\274\232\000"
      "Usually: \000"
      "\344\270\215\350\203\275\346\233\264\346\226\260\000"
      "It cannot be renewed.\000"
      "\351\241\273\345\222\250\350\257\242\000"
      "One has to ask.\000"
      "\345\217\257\344\273\245\346\233\264\346\226\260\000"
      "It can be renewed.\000"
      "\345\216\237\345\233\240\000"
      "Reasons\000"
      "\350\257\201\344\271\246\346\234\211\346\225\210\346\234\237\357\274\232{from}\350\207\263{until}\000"
      "The certificate is valid from {from} until {until}\000"
      "\350\267\235\345\210\260\346\234\237\345\244\251\346\225\260\357\274\232{n}\000"
      "Days until it expires: {n}\000"
      "\345\267\262\350\277\207\346\234\237\345\244\251\346\225\260\357\274\232{n}\000"
      "Days since it expired: {n}\000"
      "\345\217\257\344\273\245\346\233\264\346\226\260\347\232\204\346\234\237\351\227\264\357\274\232{from}\350\207\263{until}\000"
      "It can be renewed from {from} until {until}\000"
      "\345\217\257\344\273\245\346\233\264\346\226\260\347\232\204\346\234\237\351\227\264\357\274\232{from}\350\265\267\000"
      "It can be renewed from {from}\000"
      "\345\217\257\344\273\245\346\233\264\346\226\260\347\232\204\346\234\237\351\227\264\357\274\232{until}\344\270\272\346\255\242\000"
      "It can be renewed until {until}\000"
      "\346\200\216\344\271\210\345\212\236\000"
      "What to do\000"
      "\347\255\276\345\217\221\346\234\272\346\236\204\000"
      "Issuer\000"
      "\346\214\201\346\234\211\350\200\205\000"
      "Holder\000"
      "\347\224\250\351\200\224\000"
      "Use\000"
      "\347\255\276\345\220\215\000"
      "signing\000"
      "\345\212\240\345\257\206\000"
      "encryption\000"
      "\347\256\227\346\263\225\000"
      "Algorithm\000"
      "\347\255\276\345\220\215\351\252\214\350\257\201\000"
      "Signature\000"
      "\345\267\262\351\252\214\350\257\201\000"
      "verified\000"
      "\344\270\215\345\257\271\000"
      "wrong\000"
      "\346\234\252\351\252\214\350\257\201\000"
      "not verified\000"
      "\345\220\212\351\224\200\000"
      "Revocation\000"
      "\345\267\262\345\220\212\351\224\200\000"
      "revoked\000"
      "\346\234\252\345\210\227\345\205\245\345\220\212\351\224\200\345\210\227\350\241\250\000"
      "not in the list of revocations\000"
      "\346\234\252\346\237\245\000"
      "not looked up\000"
      "\345\217\257\344\273\245\346\233\264\346\226\260\347\232\204\346\234\237\351\227\264\000"
      "When\000"
      "{title}\357\274\232\345\217\257\344\273\245\345\274\200\345\247\213\346\233\264\346\226\260\000"
      "{title}: can be renewed from today\000"
      "{title}\357\274\232\350\257\201\344\271\246\345\210\260\346\234\237\000"
      "{title}: the certificate expires\000"
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
      "renew-online\057window\000"
      "seal-renew-online\057medium\000"
      "\344\272\214\302\267\345\234\250\347\272\277\346\233\264\346\226\260\357\274\2102\357\274\211\347\254\254\344\270\200\346\255\245\000"
      "seal-renew-online\057not-stated\000"
      "seal-renew-online\057window\000"
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
      "\344\270\200\357\274\210\345\233\233\357\274\211",
    .part3 =
      "\342\200\234\344\273\245\344\270\212\350\265\204\346\226\231\351\203\275\351\241\273\345\212\240\347\233\226\345\215\225\344\275\215\345\205\254\347\253\240\342\200\235\357\274\214\346\234\254\346\211\213\345\206\214\350\257\273\344\275\234\347\233\226\345\234\250\346\234\254\345\215\225\344\275\215\345\207\272\345\205\267\347\232\204\350\257\201\346\230\216\344\270\212\357\274\214\350\272\253\344\273\275\350\257\201\345\216\237\344\273\266\345\222\214\344\273\213\350\264\250\344\270\215\347\233\226\347\253\240\343\200\202\000"
      "\342\200\234All of the above must bear the official seal\342\200\235: this handbook takes that to mean the statement, not the identity card itself and not the medium.\000"
      "change-onsite\000"
      "\344\274\201\344\270\232\345\220\215\347\247\260\345\217\212\346\263\225\344\272\272\345\217\230\346\233\264\000"
      "Change of company name or legal representative\000"
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
      "\346\235\245\346\272\220\346\262\241\346\234\211\345\206\231\345\234\250\347\272\277\346\233\264\346\226\260\351\234\200\350\246\201\347\232\204\350\265\204\346\226\231\357\274\233\351\234\200\350\246\201\346\225\260\345\255\227\350\257\201\344\271\246\344\273\213\350\264\250\346\230\257\344\273\216\345\212\236\347\220\206\346\255\245\351\252\244\350\257\273\345\207\272\347\232\204\343\200\202\344\275\225\346\227\266\345\217\257\344\273\245\346\233\264\346\226\260\346\235\245\346\272\220\344\271\237\346\262\241\346\234\211\345\206\231\343\200\202",
    .part4 =
      "The source lists no papers for the online renewal; that the certificate medium is needed is read from the steps. Nor does it say when a renewal is possible.\000"
      "\347\224\263\350\257\267\346\265\201\347\250\213\000"
      "Application\000"
      "\347\275\221\351\241\265\346\220\234\347\264\242\342\200\234\346\226\260\347\226\206\346\225\260\345\255\227\350\257\201\344\271\246\350\256\244\350\257\201\344\270\255\345\277\203\342\200\235\346\210\226\345\234\250\347\275\221\351\241\265\351\223\276\346\216\245\345\244\204\350\276\223\345\205\245\345\234\260\345\235\200\357\274\232www.xjca.com.cn---\346\234\215\345\212\241\345\244\247\345\216\205\357\274\214\351\200\211\346\213\251\351\234\200\350\246\201\345\212\236\347\220\206\347\232\204\345\205\254\345\205\261\350\265\204\346\272\220\344\272\244\346\230\223\346\250\241\345\235\227\357\274\214\344\276\213\345\246\202\357\274\232\345\205\254\345\205\261\350\265\204\346\272\220\345\273\266\346\234\237\343\200\202\000"
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
      "\346\226\260\346\225\260CA\346\225\260\345\255\227\350\257\201\344\271\246\345\210\235\345\247\213\345\257\206\347\240\201\357\274\232123456\343\200\202",
    .part5 =
      "Initial password of a Xinjiang CA digital certificate: 123456.\000"
      "\344\272\272\344\272\272\351\203\275\347\237\245\351\201\223\350\277\231\344\270\252\345\257\206\347\240\201\357\274\214\351\246\226\346\254\241\344\275\277\347\224\250\346\227\266\350\257\267\347\253\213\345\215\263\344\277\256\346\224\271\343\200\202\000"
      "Everybody knows this password. Change it when you use the certificate for the first time.\000"
      "123456\000"
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
      "652825\000"
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
      "654300",
    .part6 =
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
      "\346\226\260\346\225\260CA\345\205\250\347\226\206\346\234\215\345\212\241\347\275\221\347\202\271\350\201\224\347\263\273\350\241\250 \345\272\217\345\217\2674\000"
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
      "The table's place is Karamay; the address lies in Karamay District.",
    .part7 =
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
      "hami\000"
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
      "\346\226\260\346\225\260CA\345\205\250\347\226\206\346\234\215\345\212\241\347\275\221\347\202\271\350\201\224\347\263\273\350\241\250 \345\272\217\345\217\26740\000"
      "\350\257\267\346\213\250\346\211\223\346\226\260\346\225\260CA\344\270\255\345\277\203\345\256\242\346\234\2154000921999\350\257\242\351\227\256\345\246\202\344\275\225\345\212\236\347\220\206\343\200\202\000"
      "Ask Xinjiang CA customer service, telephone 4000921999, what to do.\000"
      "\350\257\267\346\213\250\346\211\223\346\226\260\346\225\260CA\344\270\255\345\277\203\345\256\242\346\234\2154000921999\350\257\242\351\227\256\350\203\275\345\220\246\345\234\250\347\272\277\346\233\264\346\226\260\357\274\233\344\271\237\345\217\257\344\273\245\345\210\260\345\260\261\350\277\221\347\275\221\347\202\271\345\212\236\347\220\206\345\210\260\346\234\237\346\233\264\346\226\260\343\200\202\000"
      "Ask Xinjiang CA customer service, telephone 4000921999, whether it can be renewed online; or have it renewed at an office nearby.",
    .part8 =
      "\344\275\225\346\227\266\345\217\257\344\273\245\345\234\250\347\272\277\346\233\264\346\226\260\343\200\201\345\223\252\344\272\233\346\234\272\346\236\204\347\255\276\345\217\221\347\232\204\350\257\201\344\271\246\345\217\257\344\273\245\346\233\264\346\226\260\343\200\201\345\234\250\345\223\252\351\207\214\346\237\245\350\257\242\345\220\212\351\224\200\357\274\214\346\235\245\346\272\220\351\203\275\346\262\241\346\234\211\345\206\231\343\200\202\000"
      "The source states neither when a renewal online is possible, nor whose certificates can be renewed, nor where revocations are looked up.\000"
      "\346\262\241\346\234\211\351\242\235\345\272\246\346\227\266\346\200\216\344\271\210\345\212\236\357\274\214\346\235\245\346\272\220\346\262\241\346\234\211\345\206\231\357\274\233\350\257\267\346\213\250\346\211\223\346\226\260\346\225\260CA\344\270\255\345\277\203\345\256\242\346\234\2154000921999\350\257\242\351\227\256\343\200\202\000"
      "The source does not say what to do without quota; ask Xinjiang CA customer service, telephone 4000921999.\000"
      "\350\257\267\346\213\250\346\211\223\346\226\260\346\225\260CA\344\270\255\345\277\203\345\256\242\346\234\2154000921999\350\257\242\351\227\256\350\203\275\345\220\246\345\273\266\346\234\237\343\200\202\000"
      "Ask Xinjiang CA customer service, telephone 4000921999, whether it can be extended.\000"
      "\344\272\214\302\267\345\234\250\347\272\277\346\233\264\346\226\260\357\274\2102\357\274\211\347\254\254\344\270\211\346\255\245\000"
      "\344\275\225\346\227\266\345\217\257\344\273\245\345\273\266\346\234\237\343\200\201\345\223\252\344\272\233\346\234\272\346\236\204\347\255\276\345\217\221\347\232\204\350\257\201\344\271\246\345\217\257\344\273\245\345\273\266\346\234\237\343\200\201\345\234\250\345\223\252\351\207\214\346\237\245\350\257\242\345\220\212\351\224\200\357\274\214\346\235\245\346\272\220\351\203\275\346\262\241\346\234\211\345\206\231\343\200\202\000"
      "The source states neither when an extension is possible, nor whose certificates can be extended, nor where revocations are looked up.",
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
    {2417, 2448},
    {2486, 2520},
    {2585, 2637},
    {2702, 2721},
    {2754, 2776},
    {2811, 2833},
    {2879, 2900},
    {2939, 2990},
    {3038, 3083},
    {3122, 3144},
    {3163, 3200},
    {3245, 3303},
    {3363, 3412},
    {3478, 3530},
    {3614, 3654},
    {3709, 3734},
    {3778, 3803},
    {3857, 3894},
    {3945, 3976},
    {4018, 4025},
    {4034, 4047},
    {4062, 4072},
    {4082, 4092},
    {4108, 4121},
    {4127, 4140},
    {4155, 4162},
    {4179, 4186},
    {4191, 4195},
    {4198, 4202},
    {4205, 4212},
    {4219, 4229},
    {4236, 4246},
    {4256, 4266},
    {4277, 4293},
    {4304, 4317},
    {4329, 4342},
    {4350, 4366},
    {4381, 4394},
    {4410, 4435},
    {4458, 4471},
    {4488, 4501},
    {4507, 4528},
    {4546, 4575},
    {4601, 4614},
    {4624, 4640},
    {4652, 4701},
    {4759, 4772},
    {4788, 4807},
    {4824, 4843},
    {4856, 4875},
    {4888, 4910},
    {4935, 4963},
    {4997, 5010},
    {5033, 5058},
    {5087, 5130},
    {5177, 5193},
    {5217, 5235},
    {5250, 5290},
    {5306, 5316},
    {5325, 5335},
    {5345, 5362},
    {5378, 5385},
    {5390, 5397},
    {5402, 5412},
    {5418, 5431},
    {5435, 5454},
    {5465, 5472},
    {5480, 5487},
    {5497, 5507},
    {5515, 5528},
    {5534, 5549},
    {5566, 5596},
    {5620, 5630},
    {5644, 5651},
    {5664, 5677},
    {5685, 5698},
    {5712, 5740},
    {5761, 93},
    {5771, 5793},
    {5810, 5828},
    {5834, 5861},
    {5866, 5870},
    {5874, 5878},
    {5881, 5912},
    {5950, 5960},
    {5968, 5984},
    {5997, 6014},
    {6029, 6054},
    {6075, 6097},
    {6119, 6166},
    {6209, 6231},
    {6265, 6290},
    {6306, 6322},
    {6344, 6366},
    {6394, 6438},
    {6476, 6495},
    {6517, 6542},
    {6560, 6576},
    {6591, 6613},
    {6635, 6660},
    {6688, 6710},
    {6732, 6757},
    {6782, 6798},
    {6812, 6861},
    {6923, 6936},
    {6956, 6978},
    {7000, 7013},
    {7035, 7054},
    {7067, 7086},
    {7097, 7119},
    {7127, 7143},
    {7158, 7168},
    {7180, 7193},
    {7218, 7231},
    {7239, 7258},
    {7274, 7284},
    {7294, 7308},
    {7324, 7368},
    {7413, 7459},
    {7511, 7535},
    {7555, 7576},
    {7594, 7601},
    {7615, 7622},
    {7637, 7647},
    {7655, 7668},
    {7678, 7695},
    {7711, 7724},
    {7741, 7759},
    {7777, 7799},
    {7826, 7836},
    {7846, 7853},
    {7862, 7869},
    {7876, 7889},
    {7897, 7916},
    {7929, 7945},
    {7958, 7989},
    {8023, 8045},
    {8072, 8082},
    {8092, 8105},
    {8127, 8137},
    {8153, 8166},
    {8185, 8192},
    {8200, 8235},
    {8286, 8308},
    {8335, 8357},
    {8384, 8425},
    {8469, 8503},
    {8533, 8571},
    {8603, 8613},
    {8624, 8637},
    {8644, 8654},
    {8661, 8668},
    {8672, 8679},
    {8687, 8694},
    {8705, 8712},
    {8722, 8735},
    {8745, 8755},
    {8764, 8771},
    {8777, 8787},
    {8800, 8807},
    {8818, 8828},
    {8836, 8858},
    {8889, 8896},
    {8910, 8932},
    {8937, 8966},
    {9001, 9024},
    {9092, 9141},
    {9248, 9273},
    {9358, 9416},
    {10049, 10074},
    {10553, 10575},
    {10599, 10651},
    {10707, 10843},
    {11019, 11044},
    {11087, 11136},
    {11212, 11309},
    {11434, 11453},
    {11490, 11539},
    {11623, 11648},
    {11696, 11751},
    {11838, 11971},
    {12134, 12162},
    {12209, 12290},
    {12422, 12591},
    {12783, 12838},
    {12910, 12956},
    {13022, 13064},
    {13141, 13166},
    {13197, 13288},
    {13382, 13509},
    {13625, 13641},
    {13665, 13723},
    {13782, 13813},
    {13831, 13874},
    {13924, 13931},
    {13938, 13951},
    {13970, 14033},
    {14111, 14136},
    {14178, 14191},
    {14211, 14350},
    {14476, 14489},
    {14495, 14628},
    {14783, 14901},
    {15050, 15180},
    {15350, 15375},
    {15415, 15496},
    {15611, 15750},
    {15907, 15920},
    {15932, 16128},
    {16400, 16449},
    {16509, 16563},
    {16625, 16719},
    {16800, 16857},
    {16926, 16986},
    {17039, 17073},
    {17107, 17201},
    {570, 17340},
    {17374, 17480},
    {17616, 17641},
    {17680, 17716},
    {17792, 17937},
    {18092, 18192},
    {18358, 18380},
    {18426, 18478},
    {18531, 18601},
    {18707, 18764},
    {18838, 18893},
    {18974, 19005},
    {19044, 19281},
    {19564, 19598},
    {19661, 19706},
    {19769, 19833},
    {19937, 19962},
    {20002, 20018},
    {20032, 20042},
    {20067, 20083},
    {20106, 20116},
    {20139, 20152},
    {20178, 20191},
    {20216, 20229},
    {20256, 20266},
    {20289, 20305},
    {20326, 20342},
    {20357, 20370},
    {20395, 20411},
    {20435, 20448},
    {20475, 20488},
    {20509, 20522},
    {20536, 20546},
    {20571, 20581},
    {20604, 20617},
    {20638, 20648},
    {20660, 20670},
    {20693, 20721},
    {20760, 20770},
    {20789, 20811},
    {20852, 20862},
    {20882, 20892},
    {20906, 20919},
    {20940, 20953},
    {20973, 20983},
    {21003, 21019},
    {21040, 21065},
    {21102, 21130},
    {21174, 21184},
    {21196, 21212},
    {21230, 21240},
    {21261, 21271},
    {21293, 21321},
    {21368, 21381},
    {21394, 21404},
    {21425, 21435},
    {21454, 21464},
    {21487, 21497},
    {21517, 21539},
    {21574, 21584},
    {21605, 21615},
    {21635, 21645},
    {21664, 21680},
    {21703, 21716},
    {21733, 21743},
    {21755, 21765},
    {21785, 21795},
    {21815, 21825},
    {21845, 21855},
    {21878, 21888},
    {21908, 21921},
    {21940, 21950},
    {21971, 22005},
    {22049, 22062},
    {22075, 22088},
    {22107, 22120},
    {22139, 22149},
    {22169, 22182},
    {22208, 22218},
    {22233, 22243},
    {22263, 22273},
    {22293, 22306},
    {22329, 22339},
    {22358, 22368},
    {22389, 22399},
    {22421, 22434},
    {22454, 22467},
    {22489, 22499},
    {22520, 22530},
    {22550, 22584},
    {22625, 22635},
    {22657, 22670},
    {22694, 22704},
    {22722, 22732},
    {22752, 22762},
    {22781, 22791},
    {22812, 22822},
    {22840, 22850},
    {22869, 22879},
    {22900, 22910},
    {22932, 22942},
    {22963, 22973},
    {22993, 23018},
    {23058, 23068},
    {23087, 23097},
    {23111, 23127},
    {23141, 23151},
    {23172, 23200},
    {23237, 23247},
    {23270, 23280},
    {23302, 23312},
    {23334, 23344},
    {23365, 23378},
    {23398, 23411},
    {23431, 23444},
    {23470, 23480},
    {23500, 23510},
    {23522, 23532},
    {23546, 23556},
    {23575, 23585},
    {23604, 23614},
    {23634, 23665},
    {23706, 23722},
    {23746, 23759},
    {23777, 23790},
    {23811, 23821},
    {23841, 23851},
    {23871, 23884},
    {23905, 23915},
    {23936, 23949},
    {23971, 23984},
    {23999, 24012},
    {24024, 24040},
    {24054, 24067},
    {24082, 24092},
    {24106, 24119},
    {24137, 24147},
    {24163, 24179},
    {24194, 24204},
    {24217, 24230},
    {24246, 24256},
    {24271, 24281},
    {24296, 24306},
    {24312, 24312},
    {24390, 24405},
    {24431, 24591},
    {24787, 24787},
    {24946, 24986},
    {25024, 25182},
    {25398, 25398},
    {25527, 25561},
    {25604, 25702},
    {25838, 25838},
    {26066, 26066},
    {26209, 26209},
    {26329, 26357},
    {26421, 26594},
    {26821, 26821},
    {26935, 26963},
    {26999, 27170},
    {27415, 27415},
    {27543, 27616},
    {27729, 27729},
    {23058, 27808},
    {27870, 27870},
    {20852, 27953},
    {28016, 28016},
    {28107, 28129},
    {28156, 28277},
    {28476, 28476},
    {23746, 28539},
    {28590, 28590},
    {28728, 28728},
    {28794, 28794},
    {23470, 28870},
    {28878, 29044},
    {29280, 29280},
    {29412, 29536},
    {29739, 29739},
    {29845, 29894},
    {29990, 29990},
    {21703, 30103},
    {30153, 30153},
    {30246, 30391},
    {30599, 30599},
    {30673, 30673},
    {22694, 30708},
    {30714, 30817},
    {30978, 30978},
    {31104, 31104},
    {31242, 31303},
    {31371, 31483},
    {31613, 31728},
    {31865, 31959},
    {32065, 32126},
    {32244, 32353},
  },
  .names = {
    {.string = 20686, .hash = 4208108544u, .kind = 8, .length = 6, .thing = 22}, /* 650521 */
    [4] = {.string = 21901, .hash = 1127141380, .kind = 8, .length = 6, .thing = 55}, /* 652928 */
    {.string = 23463, .hash = 800485893, .kind = 8, .length = 6, .thing = 100}, /* 654201 */
    [9] = {.string = 20249, .hash = 2435075081u, .kind = 8, .length = 6, .thing = 9}, /* 650109 */
    {.string = 23929, .hash = 3635673098u, .kind = 8, .length = 6, .thing = 114}, /* 654326 */
    [15] = {.string = 22774, .hash = 1037260303, .kind = 8, .length = 6, .thing = 80}, /* 653223 */
    {.string = 107, .hash = 796818448, .kind = 2, .length = 8, .thing = 2}, /* registry */
    [22] = {.string = 17598, .hash = 1172580886, .kind = 6, .length = 17, .thing = 8}, /* seal-renew-online */
    {.string = 23391, .hash = 608351766, .kind = 8, .length = 6, .thing = 98}, /* 654028 */
    [27] = {.string = 19995, .hash = 3836256283u, .kind = 8, .length = 6, .thing = 2}, /* 650100 */
    [35] = {.string = 24187, .hash = 702928419, .kind = 8, .length = 6, .thing = 123}, /* 659009 */
    [40] = {.string = 23230, .hash = 2009532968, .kind = 8, .length = 6, .thing = 93}, /* 654023 */
    [47] = {.string = 20966, .hash = 643365423, .kind = 8, .length = 6, .thing = 29}, /* 652325 */
    [51] = {.string = 23568, .hash = 2607377459u, .kind = 8, .length = 6, .thing = 104}, /* 654224 */
    [53] = {.string = 22256, .hash = 214456885, .kind = 8, .length = 6, .thing = 65}, /* 653122 */
    [60] = {.string = 20319, .hash = 2004623932, .kind = 8, .length = 6, .thing = 11}, /* 650200 */
    {.string = 28859, .hash = 1806597693, .kind = 7, .length = 7, .thing = 14}, /* tacheng */
    {.string = 13130, .hash = 2529079358u, .kind = 6, .length = 10, .thing = 6}, /* new-online */
    [65] = {.string = 24264, .hash = 2020929601, .kind = 8, .length = 6, .thing = 126}, /* 659012 */
    [69] = {.string = 21189, .hash = 682497605, .kind = 8, .length = 6, .thing = 34}, /* 652702 */
    [71] = {.string = 20845, .hash = 477005383, .kind = 8, .length = 6, .thing = 25}, /* 652301 */
    {.string = 22351, .hash = 1615638088, .kind = 8, .length = 6, .thing = 68}, /* 653125 */
    {.string = 25499, .hash = 338353737, .kind = 7, .length = 25, .thing = 3}, /* shuimogou-region-exchange */
    [75] = {.string = 23424, .hash = 2441017419u, .kind = 8, .length = 6, .thing = 99}, /* 654200 */
    [81] = {.string = 23770, .hash = 981237329, .kind = 8, .length = 6, .thing = 109}, /* 654321 */
    [86] = {.string = 22745, .hash = 2677791830u, .kind = 8, .length = 6, .thing = 79}, /* 653222 */
    [91] = {.string = 447, .hash = 939711067, .kind = 5, .length = 16, .thing = 5}, /* unlock-statement */
    [93] = {.string = 516, .hash = 3151937117u, .kind = 5, .length = 13, .thing = 6}, /* change-notice */
    {.string = 21748, .hash = 4168854109u, .kind = 8, .length = 6, .thing = 50}, /* 652922 */
    {.string = 26303, .hash = 3335744095u, .kind = 7, .length = 22, .thing = 6}, /* shihezi-logistics-park */
    {.string = 11419, .hash = 1454215264, .kind = 6, .length = 14, .thing = 3}, /* replace-onsite */
    {.string = 22201, .hash = 1449278048, .kind = 8, .length = 6, .thing = 63}, /* 653101 */
    {.string = 20060, .hash = 1181820514, .kind = 8, .length = 6, .thing = 4}, /* 650103 */
    [104] = {.string = 22833, .hash = 4078973032u, .kind = 8, .length = 6, .thing = 82}, /* 653225 */
    {.string = 24156, .hash = 2343459945u, .kind = 8, .length = 6, .thing = 122}, /* 659008 */
    [111] = {.string = 23165, .hash = 3650064495u, .kind = 8, .length = 6, .thing = 92}, /* 654022 */
    {.string = 21808, .hash = 1275068016, .kind = 8, .length = 6, .thing = 52}, /* 652925 */
    [115] = {.string = 21628, .hash = 1739377267, .kind = 8, .length = 6, .thing = 46}, /* 652829 */
    {.string = 46, .hash = 887179892, .kind = 1, .length = 6, .thing = 2}, /* online */
    {.string = 20933, .hash = 2283896949u, .kind = 8, .length = 6, .thing = 28}, /* 652324 */
    [124] = {.string = 24017, .hash = 3744641148u, .kind = 8, .length = 6, .thing = 117}, /* 659003 */
    [128] = {.string = 29828, .hash = 3786557568u, .kind = 7, .length = 6, .thing = 16}, /* kuerle */
    {.string = 22687, .hash = 3912612993u, .kind = 8, .length = 6, .thing = 77}, /* 653201 */
    {.string = 20388, .hash = 3645155458u, .kind = 8, .length = 6, .thing = 13}, /* 650203 */
    {.string = 23295, .hash = 756278401, .kind = 8, .length = 6, .thing = 95}, /* 654025 */
    [135] = {.string = 20529, .hash = 359017095, .kind = 8, .length = 6, .thing = 17}, /* 650402 */
    {.string = 21696, .hash = 1108707976, .kind = 8, .length = 6, .thing = 48}, /* 652901 */
    [142] = {.string = 20782, .hash = 2117536910, .kind = 8, .length = 6, .thing = 24}, /* 652300 */
    {.string = 22322, .hash = 3256169614u, .kind = 8, .length = 6, .thing = 67}, /* 653124 */
    [146] = {.string = 23515, .hash = 4081548946u, .kind = 8, .length = 6, .thing = 102}, /* 654203 */
    [148] = {.string = 24920, .hash = 4152751764u, .kind = 7, .length = 23, .thing = 2}, /* shuimogou-city-exchange */
    [159] = {.string = 390, .hash = 1048419487, .kind = 5, .length = 14, .thing = 4}, /* loss-statement */
    [164] = {.string = 22100, .hash = 826692772, .kind = 8, .length = 6, .thing = 60}, /* 653023 */
    [167] = {.string = 22162, .hash = 3089809575u, .kind = 8, .length = 6, .thing = 62}, /* 653100 */
    {.string = 20025, .hash = 2822352040u, .kind = 8, .length = 6, .thing = 3}, /* 650102 */
    [172] = {.string = 15337, .hash = 1170553516, .kind = 6, .length = 12, .thing = 7}, /* renew-online */
    [175] = {.string = 22805, .hash = 1424537263, .kind = 8, .length = 6, .thing = 81}, /* 653224 */
    [181] = {.string = 20564, .hash = 2165908661u, .kind = 8, .length = 6, .thing = 18}, /* 650421 */
    {.string = 21778, .hash = 2915599542u, .kind = 8, .length = 6, .thing = 51}, /* 652924 */
    {.string = 24381, .hash = 1441351863, .kind = 7, .length = 6, .thing = 1}, /* centre */
    [186] = {.string = 20132, .hash = 4223533242u, .kind = 8, .length = 6, .thing = 6}, /* 650105 */
    {.string = 21598, .hash = 3379908794u, .kind = 8, .length = 6, .thing = 45}, /* 652828 */
    {.string = 20996, .hash = 3924428476u, .kind = 8, .length = 6, .thing = 30}, /* 652327 */
    [192] = {.string = 23627, .hash = 1593473216, .kind = 8, .length = 6, .thing = 106}, /* 654226 */
    [194] = {.string = 23992, .hash = 1090205378, .kind = 8, .length = 6, .thing = 116}, /* 659002 */
    [199] = {.string = 22650, .hash = 1258177223, .kind = 8, .length = 6, .thing = 76}, /* 653200 */
    {.string = 23263, .hash = 2396809928u, .kind = 8, .length = 6, .thing = 94}, /* 654024 */
    {.string = 563, .hash = 3588592329u, .kind = 5, .length = 6, .thing = 7}, /* medium */
    {.string = 20350, .hash = 990719689, .kind = 8, .length = 6, .thing = 12}, /* 650202 */
    {.string = 30094, .hash = 3669743307u, .kind = 7, .length = 5, .thing = 17}, /* akesu */
    {.string = 21418, .hash = 486122700, .kind = 8, .length = 6, .thing = 40}, /* 652823 */
    [207] = {.string = 21657, .hash = 2749239503u, .kind = 8, .length = 6, .thing = 47}, /* 652900 */
    [209] = {.string = 19930, .hash = 1794056401, .kind = 8, .length = 6, .thing = 1}, /* 650000 */
    [211] = {.string = 20753, .hash = 539768531, .kind = 8, .length = 6, .thing = 23}, /* 650522 */
    [213] = {.string = 188, .hash = 2608731861u, .kind = 5, .length = 23, .thing = 1}, /* credit-code-certificate */
    {.string = 20282, .hash = 334276310, .kind = 8, .length = 6, .thing = 10}, /* 650121 */
    {.string = 22414, .hash = 601733845, .kind = 8, .length = 6, .thing = 70}, /* 653127 */
    {.string = 23493, .hash = 1427113176, .kind = 8, .length = 6, .thing = 101}, /* 654202 */
    {.string = 24075, .hash = 2491386581u, .kind = 8, .length = 6, .thing = 119}, /* 659005 */
    [219] = {.string = 20468, .hash = 2391900891u, .kind = 8, .length = 6, .thing = 15}, /* 650205 */
    [222] = {.string = 23834, .hash = 4262300382u, .kind = 8, .length = 6, .thing = 111}, /* 654323 */
    [224] = {.string = 22986, .hash = 2230449888u, .kind = 8, .length = 6, .thing = 87}, /* 654000 */
    {.string = 22543, .hash = 518553825, .kind = 8, .length = 6, .thing = 74}, /* 653131 */
    [235] = {.string = 22068, .hash = 2467224299u, .kind = 8, .length = 6, .thing = 59}, /* 653022 */
    [243] = {.string = 12120, .hash = 1248528115, .kind = 6, .length = 13, .thing = 5}, /* change-onsite */
    [245] = {.string = 22893, .hash = 3065068789u, .kind = 8, .length = 6, .thing = 84}, /* 653227 */
    [253] = {.string = 21871, .hash = 261163773, .kind = 8, .length = 6, .thing = 54}, /* 652927 */
    [256] = {.string = 21254, .hash = 1475484928, .kind = 8, .length = 6, .thing = 36}, /* 652723 */
    {.string = 20099, .hash = 1569097473, .kind = 8, .length = 6, .thing = 5}, /* 650104 */
    [261] = {.string = 30230, .hash = 1758332165, .kind = 7, .length = 5, .thing = 18}, /* kuche */
    {.string = 23539, .hash = 3234004742u, .kind = 8, .length = 6, .thing = 103}, /* 654221 */
    [268] = {.string = 27798, .hash = 2691386124u, .kind = 7, .length = 6, .thing = 9}, /* yining */
    [270] = {.string = 23358, .hash = 4037341454u, .kind = 8, .length = 6, .thing = 97}, /* 654027 */
    [275] = {.string = 21387, .hash = 2126654227, .kind = 8, .length = 6, .thing = 39}, /* 652822 */
    [278] = {.string = 22042, .hash = 3702045462u, .kind = 8, .length = 6, .thing = 58}, /* 653001 */
    [283] = {.string = 20875, .hash = 1103632667, .kind = 8, .length = 6, .thing = 26}, /* 652302 */
    {.string = 22382, .hash = 2242265371u, .kind = 8, .length = 6, .thing = 69}, /* 653126 */
    {.string = 24047, .hash = 4131918107u, .kind = 8, .length = 6, .thing = 118}, /* 659004 */
    [290] = {.string = 20428, .hash = 4032432418u, .kind = 8, .length = 6, .thing = 14}, /* 650204 */
    [292] = {.string = 23804, .hash = 1607864612, .kind = 8, .length = 6, .thing = 110}, /* 654322 */
    {.string = 21480, .hash = 3527835429u, .kind = 8, .length = 6, .thing = 42}, /* 652825 */
    [295] = {.string = 22513, .hash = 2159085351u, .kind = 8, .length = 6, .thing = 73}, /* 653130 */
    {.string = 338, .hash = 229662504, .kind = 5, .length = 17, .thing = 3}, /* power-of-attorney */
    {.string = 23080, .hash = 3870981415u, .kind = 8, .length = 6, .thing = 89}, /* 654003 */
    [311] = {.string = 11006, .hash = 1462830903, .kind = 6, .length = 12, .thing = 2}, /* renew-onsite */
    {.string = 73, .hash = 1393210680, .kind = 2, .length = 9, .thing = 1}, /* applicant */
    {.string = 23898, .hash = 3009045815u, .kind = 8, .length = 6, .thing = 113}, /* 654325 */
    [315] = {.string = 26138, .hash = 3814369595u, .kind = 7, .length = 9, .thing = 5}, /* tumushuke */
    {.string = 22862, .hash = 410633020, .kind = 8, .length = 6, .thing = 83}, /* 653226 */
    [318] = {.string = 31050, .hash = 2245543742u, .kind = 7, .length = 5, .thing = 20}, /* kashi */
    {.string = 21361, .hash = 3361475390u, .kind = 8, .length = 6, .thing = 38}, /* 652801 */
    [323] = {.string = 21838, .hash = 1901695299, .kind = 8, .length = 6, .thing = 53}, /* 652926 */
    {.string = 22132, .hash = 1213969732, .kind = 8, .length = 6, .thing = 61}, /* 653024 */
    {.string = 20631, .hash = 3415121221u, .kind = 8, .length = 6, .thing = 20}, /* 650500 */
    {.string = 21223, .hash = 3116016454u, .kind = 8, .length = 6, .thing = 35}, /* 652722 */
    {.string = 20209, .hash = 3209628999u, .kind = 8, .length = 6, .thing = 8}, /* 650107 */
    [332] = {.string = 26000, .hash = 1221190476, .kind = 7, .length = 7, .thing = 4}, /* wujiaqu */
    [335] = {.string = 23739, .hash = 2842685775u, .kind = 8, .length = 6, .thing = 108}, /* 654301 */
    [338] = {.string = 28529, .hash = 2409101138u, .kind = 7, .length = 6, .thing = 12}, /* aletai */
    {.string = 28660, .hash = 4102327123u, .kind = 7, .length = 4, .thing = 13}, /* bole */
    [341] = {.string = 23327, .hash = 1382905685, .kind = 8, .length = 6, .thing = 96}, /* 654026 */
    [348] = {.string = 21726, .hash = 1735335260, .kind = 8, .length = 6, .thing = 49}, /* 652902 */
    {.string = 10542, .hash = 1200933725, .kind = 6, .length = 10, .thing = 1}, /* new-onsite */
    {.string = 21964, .hash = 1047609692, .kind = 8, .length = 6, .thing = 57}, /* 653000 */
    [354] = {.string = 22226, .hash = 3882796898u, .kind = 8, .length = 6, .thing = 64}, /* 653121 */
    {.string = 24130, .hash = 1477482338, .kind = 8, .length = 6, .thing = 121}, /* 659007 */
    [364] = {.string = 21447, .hash = 873399660, .kind = 8, .length = 6, .thing = 41}, /* 652824 */
    {.string = 28078, .hash = 1316376941, .kind = 7, .length = 25, .thing = 11}, /* changji-agricultural-park */
    {.string = 23051, .hash = 1216545645, .kind = 8, .length = 6, .thing = 88}, /* 654002 */
    {.string = 24239, .hash = 1394302318, .kind = 8, .length = 6, .thing = 125}, /* 659011 */
    [369] = {.string = 21167, .hash = 55870321, .kind = 8, .length = 6, .thing = 33}, /* 652701 */
    [373] = {.string = 27942, .hash = 2181711221u, .kind = 7, .length = 7, .thing = 10}, /* changji */
    [376] = {.string = 147, .hash = 4274422648u, .kind = 3, .length = 13, .thing = 1}, /* official-seal */
    {.string = 27518, .hash = 2075825528, .kind = 7, .length = 8, .thing = 8}, /* kelamayi */
    [381] = {.string = 23864, .hash = 354610045, .kind = 8, .length = 6, .thing = 112}, /* 654324 */
    [386] = {.string = 22715, .hash = 2051164546, .kind = 8, .length = 6, .thing = 78}, /* 653221 */
    [388] = {.string = 21286, .hash = 707039620, .kind = 8, .length = 6, .thing = 37}, /* 652800 */
    [393] = {.string = 20597, .hash = 2792535945u, .kind = 8, .length = 6, .thing = 19}, /* 650422 */
    [398] = {.string = 26909, .hash = 3931658126u, .kind = 7, .length = 22, .thing = 7}, /* shihezi-zone-committee */
    {.string = 20171, .hash = 555193230, .kind = 8, .length = 6, .thing = 7}, /* 650106 */
    [406] = {.string = 22482, .hash = 4122147222u, .kind = 8, .length = 6, .thing = 72}, /* 653129 */
    {.string = 23699, .hash = 188250006, .kind = 8, .length = 6, .thing = 107}, /* 654300 */
    [411] = {.string = 23134, .hash = 3023437211u, .kind = 8, .length = 6, .thing = 91}, /* 654021 */
    [416] = {.string = 11609, .hash = 4179208608u, .kind = 6, .length = 13, .thing = 4}, /* unlock-onsite */
    [424] = {.string = 24099, .hash = 3118013864u, .kind = 8, .length = 6, .thing = 120}, /* 659006 */
    [434] = {.string = 21567, .hash = 2513931186u, .kind = 8, .length = 6, .thing = 44}, /* 652827 */
    [436] = {.string = 22618, .hash = 1145181108, .kind = 8, .length = 6, .thing = 75}, /* 653132 */
    {.string = 24210, .hash = 3034833844u, .kind = 8, .length = 6, .thing = 124}, /* 659010 */
    {.string = 22956, .hash = 2290514870u, .kind = 8, .length = 6, .thing = 86}, /* 653229 */
    [440] = {.string = 21095, .hash = 1696401848, .kind = 8, .length = 6, .thing = 32}, /* 652700 */
    [446] = {.string = 21933, .hash = 3781577150u, .kind = 8, .length = 6, .thing = 56}, /* 652929 */
    [449] = {.string = 30698, .hash = 4117658049u, .kind = 7, .length = 6, .thing = 19}, /* hetian */
    [451] = {.string = 21033, .hash = 495438787, .kind = 8, .length = 6, .thing = 31}, /* 652328 */
    [454] = {.string = 23104, .hash = 4258258374u, .kind = 8, .length = 6, .thing = 90}, /* 654004 */
    [457] = {.string = 279, .hash = 1770607049, .kind = 5, .length = 10, .thing = 2}, /* handler-id */
    [466] = {.string = 20653, .hash = 2401216978u, .kind = 8, .length = 6, .thing = 21}, /* 650502 */
    {.string = 10, .hash = 214030803, .kind = 1, .length = 7, .thing = 1}, /* counter */
    [470] = {.string = 20899, .hash = 1896619990, .kind = 8, .length = 6, .thing = 27}, /* 652323 */
    [472] = {.string = 17598, .hash = 1902036952, .kind = 10, .length = 17, .thing = 2}, /* seal-renew-online */
    [476] = {.string = 22447, .hash = 1467711452, .kind = 8, .length = 6, .thing = 71}, /* 653128 */
    [492] = {.string = 29391, .hash = 1256006636, .kind = 7, .length = 4, .thing = 15}, /* hami */
    {.string = 23597, .hash = 966845932, .kind = 8, .length = 6, .thing = 105}, /* 654225 */
    {.string = 15337, .hash = 1905708526, .kind = 10, .length = 12, .thing = 1}, /* renew-online */
    {.string = 22286, .hash = 2868892655u, .kind = 8, .length = 6, .thing = 66}, /* 653123 */
    {.string = 23964, .hash = 463578095, .kind = 8, .length = 6, .thing = 115}, /* 659001 */
    [502] = {.string = 31180, .hash = 2547876342u, .kind = 7, .length = 6, .thing = 21}, /* atushi */
    [505] = {.string = 21510, .hash = 4154462713u, .kind = 8, .length = 6, .thing = 43}, /* 652826 */
    {.string = 20502, .hash = 1372921338, .kind = 8, .length = 6, .thing = 16}, /* 650400 */
    {.string = 24289, .hash = 380398075, .kind = 8, .length = 6, .thing = 127}, /* 659013 */
    [509] = {.string = 22925, .hash = 3931046397u, .kind = 8, .length = 6, .thing = 85}, /* 653228 */
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
    [1] = {.id = 10542, .title = 214, .summary = 215, .flags = 2, .offer_first = 1, .offer_count = 1, .root = 1, .requirement_count = 5, .step_first = 1, .notice_first = 1, .source = 10694, .note = 216, .cell_first = 1, .cell_count = 4, .cell_multiplier = 2654435769u, .cell_shift = 30, .fee = 1}, /* new-onsite */
    {.id = 11006, .title = 217, .summary = 218, .flags = 2, .offer_first = 2, .offer_count = 1, .root = 6, .requirement_count = 3, .step_first = 1, .notice_first = 1, .source = 11199, .note = 219, .cell_first = 5, .cell_count = 2, .cell_multiplier = 1013904243, .cell_shift = 31, .fee = 2}, /* renew-onsite */
    {.id = 11419, .title = 220, .summary = 221, .flags = 2, .offer_first = 3, .offer_count = 1, .root = 9, .requirement_count = 6, .step_first = 1, .notice_first = 1, .source = 11596, .note = 216, .cell_first = 7, .cell_count = 4, .cell_multiplier = 2654435769u, .cell_shift = 30, .fee = 3}, /* replace-onsite */
    {.id = 11609, .title = 222, .summary = 223, .flags = 2, .offer_first = 4, .offer_count = 1, .root = 15, .requirement_count = 4, .step_first = 1, .notice_first = 1, .source = 11825, .note = 224, .cell_first = 11, .cell_count = 4, .cell_multiplier = 1013904243, .cell_shift = 30, .fee = 4}, /* unlock-onsite */
    {.id = 12120, .title = 225, .summary = 226, .flags = 2, .offer_first = 5, .offer_count = 1, .root = 19, .requirement_count = 5, .step_first = 1, .step_count = 2, .notice_first = 1, .before_first = 24, .before_count = 1, .source = 12409, .note = 227, .cell_first = 15, .cell_count = 4, .cell_multiplier = 3816266641u, .cell_shift = 30, .fee = 5}, /* change-onsite */
    {.id = 13130, .title = 231, .summary = 232, .flags = 2, .offer_first = 6, .offer_count = 1, .root = 24, .requirement_count = 4, .step_first = 3, .step_count = 12, .notice_first = 1, .source = 13377, .note = 233, .cell_first = 19, .cell_count = 4, .cell_multiplier = 2654435769u, .cell_shift = 30, .fee = 6}, /* new-online */
    {.id = 15337, .title = 248, .summary = 249, .offer_first = 7, .offer_count = 1, .root = 28, .requirement_count = 4, .step_first = 15, .step_count = 7, .notice_first = 1, .source = 15593, .note = 250, .fee = 7}, /* renew-online */
    {.id = 17598, .title = 262, .summary = 263, .offer_first = 8, .offer_count = 1, .root = 32, .requirement_count = 4, .step_first = 22, .step_count = 4, .notice_first = 1, .source = 17767, .note = 264, .fee = 8}, /* seal-renew-online */
  },
  .requirements = {
    [1] = {.kind = 2, .end = 6, .business = 1},
    {.id = 9057, .kind = 1, .parent = 1, .end = 3, .business = 1, .document_first = 1, .document_count = 1, .party = 1, .forms = 8, .need = 1, .mark_first = 1, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .label = 210, .source = 9203}, /* new-onsite/credit-code-certificate */
    {.id = 9217, .kind = 1, .flags = 1, .parent = 1, .end = 4, .business = 1, .document_first = 2, .document_count = 1, .party = 1, .forms = 2, .need = 1, .leaf = 1, .label = 211, .source = 9312}, /* new-onsite/handler-id.original */
    {.id = 9326, .kind = 1, .parent = 1, .end = 5, .business = 1, .document_first = 3, .document_count = 1, .party = 1, .forms = 8, .need = 1, .mark_first = 2, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .leaf = 2, .label = 212, .source = 9312}, /* new-onsite/handler-id.photocopy */
    {.id = 9499, .kind = 1, .parent = 1, .end = 6, .business = 1, .document_first = 4, .document_count = 1, .party = 1, .forms = 2, .need = 1, .mark_first = 3, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .leaf = 3, .label = 8, .source = 9528}, /* new-onsite/power-of-attorney */
    {.kind = 2, .end = 9, .business = 2},
    {.id = 9542, .kind = 1, .flags = 1, .parent = 6, .end = 8, .business = 2, .document_first = 5, .document_count = 1, .party = 1, .forms = 2, .need = 1, .label = 211, .source = 9566}, /* renew-onsite/handler-id */
    {.id = 9580, .kind = 1, .flags = 1, .parent = 6, .end = 9, .business = 2, .document_first = 6, .document_count = 1, .party = 1, .need = 1, .leaf = 1, .label = 12, .source = 9600}, /* renew-onsite/medium */
    {.kind = 2, .end = 15, .business = 3},
    {.id = 9614, .kind = 1, .parent = 9, .end = 11, .business = 3, .document_first = 7, .document_count = 1, .party = 1, .forms = 8, .need = 1, .mark_first = 4, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .label = 210, .source = 9653}, /* replace-onsite/credit-code-certificate */
    {.id = 9667, .kind = 1, .flags = 1, .parent = 9, .end = 12, .business = 3, .document_first = 8, .document_count = 1, .party = 1, .forms = 2, .need = 1, .leaf = 1, .label = 211, .source = 9702}, /* replace-onsite/handler-id.original */
    {.id = 9716, .kind = 1, .parent = 9, .end = 13, .business = 3, .document_first = 9, .document_count = 1, .party = 1, .forms = 8, .need = 1, .mark_first = 5, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .leaf = 2, .label = 212, .source = 9702}, /* replace-onsite/handler-id.photocopy */
    {.id = 9752, .kind = 1, .parent = 9, .end = 14, .business = 3, .document_first = 10, .document_count = 1, .party = 1, .forms = 2, .need = 1, .mark_first = 6, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .leaf = 3, .label = 8, .source = 9785}, /* replace-onsite/power-of-attorney */
    {.id = 9799, .kind = 1, .parent = 9, .end = 15, .business = 3, .document_first = 11, .document_count = 1, .party = 1, .forms = 2, .need = 1, .mark_first = 7, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .leaf = 4, .label = 9, .source = 9829}, /* replace-onsite/loss-statement */
    {.kind = 2, .end = 19, .business = 4},
    {.id = 9843, .kind = 1, .parent = 15, .end = 17, .business = 4, .document_first = 12, .document_count = 1, .party = 1, .forms = 2, .need = 1, .mark_first = 8, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .label = 10, .source = 9874}, /* unlock-onsite/unlock-statement */
    {.id = 9888, .kind = 1, .flags = 1, .parent = 15, .end = 18, .business = 4, .document_first = 13, .document_count = 1, .party = 1, .forms = 2, .need = 1, .leaf = 1, .label = 211, .source = 9913}, /* unlock-onsite/handler-id */
    {.id = 9927, .kind = 1, .flags = 1, .parent = 15, .end = 19, .business = 4, .document_first = 14, .document_count = 1, .party = 1, .need = 1, .leaf = 2, .label = 12, .source = 9948}, /* unlock-onsite/medium */
    {.kind = 2, .end = 24, .business = 5},
    {.id = 9962, .kind = 1, .parent = 19, .end = 21, .business = 5, .document_first = 15, .document_count = 1, .party = 1, .forms = 8, .need = 1, .mark_first = 9, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .label = 210, .source = 10000}, /* change-onsite/credit-code-certificate */
    {.id = 10021, .kind = 1, .parent = 19, .end = 22, .business = 5, .document_first = 16, .document_count = 1, .party = 1, .forms = 8, .need = 1, .mark_first = 10, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .leaf = 1, .label = 213, .source = 10102}, /* change-onsite/change-notice */
    {.id = 10123, .kind = 1, .parent = 19, .end = 23, .business = 5, .document_first = 17, .document_count = 1, .party = 1, .forms = 2, .need = 1, .mark_first = 11, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .leaf = 2, .label = 8, .source = 10155}, /* change-onsite/power-of-attorney */
    {.id = 10176, .kind = 1, .flags = 1, .parent = 19, .end = 24, .business = 5, .document_first = 18, .document_count = 1, .party = 1, .need = 1, .leaf = 3, .label = 12, .source = 10197}, /* change-onsite/medium */
    {.kind = 2, .end = 28, .business = 6},
    {.id = 10218, .kind = 1, .parent = 24, .end = 26, .business = 6, .document_first = 19, .document_count = 1, .party = 1, .forms = 30, .need = 1, .label = 6, .source = 10253}, /* new-online/credit-code-certificate */
    {.id = 10265, .kind = 1, .flags = 1, .parent = 24, .end = 27, .business = 6, .document_first = 20, .document_count = 1, .party = 1, .forms = 2, .need = 1, .leaf = 1, .label = 211, .source = 10287}, /* new-online/handler-id */
    {.id = 10299, .kind = 1, .parent = 24, .end = 28, .business = 6, .document_first = 21, .document_count = 1, .party = 1, .forms = 30, .need = 1, .leaf = 2, .label = 8, .source = 10328}, /* new-online/power-of-attorney */
    {.kind = 2, .end = 32, .business = 7},
    {.id = 10340, .kind = 1, .flags = 1, .parent = 28, .end = 30, .business = 7, .document_first = 22, .document_count = 1, .party = 1, .need = 1, .label = 12, .source = 10360}, /* renew-online/medium */
    {.id = 10385, .kind = 6, .parent = 28, .end = 31, .business = 7}, /* renew-online/not-stated */
    {.id = 10409, .kind = 6, .parent = 28, .end = 32, .business = 7, .text = 61}, /* renew-online/window */
    {.kind = 2, .end = 36, .business = 8},
    {.id = 10429, .kind = 1, .flags = 1, .parent = 32, .end = 34, .business = 8, .document_first = 23, .document_count = 1, .party = 1, .need = 1, .label = 12, .source = 10454}, /* seal-renew-online/medium */
    {.id = 10488, .kind = 6, .parent = 32, .end = 35, .business = 8}, /* seal-renew-online/not-stated */
    {.id = 10517, .kind = 6, .parent = 32, .end = 36, .business = 8, .text = 61}, /* seal-renew-online/window */
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
    228,
    26254,
    26267,
  },
  .steps = {
    [1] = {.kind = 1, .end = 2, .text = 229, .by = 1},
    {.kind = 1, .end = 3, .text = 230},
    {.kind = 2, .end = 6, .text = 234},
    {.kind = 1, .end = 5, .depth = 1, .text = 235},
    {.kind = 1, .end = 6, .depth = 1, .text = 236, .note = 237},
    {.kind = 2, .end = 9, .text = 238},
    {.kind = 1, .end = 8, .depth = 1, .text = 239, .note = 240},
    {.kind = 1, .end = 9, .depth = 1, .text = 241},
    {.kind = 3, .end = 11, .text = 242},
    {.kind = 1, .end = 11, .depth = 1, .text = 243},
    {.kind = 3, .end = 15, .text = 244},
    {.kind = 1, .end = 13, .depth = 1, .text = 245},
    {.kind = 1, .end = 14, .depth = 1, .text = 246},
    {.kind = 1, .end = 15, .depth = 1, .text = 247},
    {.kind = 3, .end = 22, .text = 251},
    {.kind = 1, .end = 17, .depth = 1, .text = 252, .link = 16375},
    {.kind = 1, .end = 18, .depth = 1, .text = 253},
    {.kind = 1, .end = 19, .depth = 1, .text = 254},
    {.kind = 1, .end = 20, .depth = 1, .text = 255, .note = 256},
    {.kind = 1, .end = 21, .depth = 1, .text = 257, .note = 258},
    {.kind = 1, .end = 22, .depth = 1, .text = 259, .needs = 260, .note = 261},
    {.kind = 1, .end = 23, .text = 265, .needs = 260, .link = 18303},
    {.kind = 1, .end = 24, .text = 266},
    {.kind = 1, .end = 25, .text = 267},
    {.kind = 1, .end = 26, .text = 268, .note = 269},
  },
  .notices = {
    [1] = {.text = 272},
    {.text = 273, .phone_first = 1, .phone_count = 1},
    {.text = 274, .warning = 275, .password = 19923},
  },
  .divisions = {
    [1] = {.code = 19930, .name = 276}, /* 650000 */
    {.code = 19995, .name = 277, .parent = 1}, /* 650100 */
    {.code = 20025, .name = 278, .parent = 2}, /* 650102 */
    {.code = 20060, .name = 279, .parent = 2}, /* 650103 */
    {.code = 20099, .name = 280, .parent = 2}, /* 650104 */
    {.code = 20132, .name = 281, .parent = 2}, /* 650105 */
    {.code = 20171, .name = 282, .parent = 2}, /* 650106 */
    {.code = 20209, .name = 283, .parent = 2}, /* 650107 */
    {.code = 20249, .name = 284, .parent = 2}, /* 650109 */
    {.code = 20282, .name = 285, .parent = 2}, /* 650121 */
    {.code = 20319, .name = 286, .parent = 1}, /* 650200 */
    {.code = 20350, .name = 287, .parent = 11}, /* 650202 */
    {.code = 20388, .name = 288, .parent = 11}, /* 650203 */
    {.code = 20428, .name = 289, .parent = 11}, /* 650204 */
    {.code = 20468, .name = 290, .parent = 11}, /* 650205 */
    {.code = 20502, .name = 291, .parent = 1}, /* 650400 */
    {.code = 20529, .name = 292, .parent = 16}, /* 650402 */
    {.code = 20564, .name = 293, .parent = 16}, /* 650421 */
    {.code = 20597, .name = 294, .parent = 16}, /* 650422 */
    {.code = 20631, .name = 295, .parent = 1}, /* 650500 */
    {.code = 20653, .name = 296, .parent = 20}, /* 650502 */
    {.code = 20686, .name = 297, .parent = 20}, /* 650521 */
    {.code = 20753, .name = 298, .parent = 20}, /* 650522 */
    {.code = 20782, .name = 299, .parent = 1}, /* 652300 */
    {.code = 20845, .name = 300, .parent = 24}, /* 652301 */
    {.code = 20875, .name = 301, .parent = 24}, /* 652302 */
    {.code = 20899, .name = 302, .parent = 24}, /* 652323 */
    {.code = 20933, .name = 303, .parent = 24}, /* 652324 */
    {.code = 20966, .name = 304, .parent = 24}, /* 652325 */
    {.code = 20996, .name = 305, .parent = 24}, /* 652327 */
    {.code = 21033, .name = 306, .parent = 24}, /* 652328 */
    {.code = 21095, .name = 307, .parent = 1}, /* 652700 */
    {.code = 21167, .name = 308, .parent = 32}, /* 652701 */
    {.code = 21189, .name = 309, .parent = 32}, /* 652702 */
    {.code = 21223, .name = 310, .parent = 32}, /* 652722 */
    {.code = 21254, .name = 311, .parent = 32}, /* 652723 */
    {.code = 21286, .name = 312, .parent = 1}, /* 652800 */
    {.code = 21361, .name = 313, .parent = 37}, /* 652801 */
    {.code = 21387, .name = 314, .parent = 37}, /* 652822 */
    {.code = 21418, .name = 315, .parent = 37}, /* 652823 */
    {.code = 21447, .name = 316, .parent = 37}, /* 652824 */
    {.code = 21480, .name = 317, .parent = 37}, /* 652825 */
    {.code = 21510, .name = 318, .parent = 37}, /* 652826 */
    {.code = 21567, .name = 319, .parent = 37}, /* 652827 */
    {.code = 21598, .name = 320, .parent = 37}, /* 652828 */
    {.code = 21628, .name = 321, .parent = 37}, /* 652829 */
    {.code = 21657, .name = 322, .parent = 1}, /* 652900 */
    {.code = 21696, .name = 323, .parent = 47}, /* 652901 */
    {.code = 21726, .name = 324, .parent = 47}, /* 652902 */
    {.code = 21748, .name = 325, .parent = 47}, /* 652922 */
    {.code = 21778, .name = 326, .parent = 47}, /* 652924 */
    {.code = 21808, .name = 327, .parent = 47}, /* 652925 */
    {.code = 21838, .name = 328, .parent = 47}, /* 652926 */
    {.code = 21871, .name = 329, .parent = 47}, /* 652927 */
    {.code = 21901, .name = 330, .parent = 47}, /* 652928 */
    {.code = 21933, .name = 331, .parent = 47}, /* 652929 */
    {.code = 21964, .name = 332, .parent = 1}, /* 653000 */
    {.code = 22042, .name = 333, .parent = 57}, /* 653001 */
    {.code = 22068, .name = 334, .parent = 57}, /* 653022 */
    {.code = 22100, .name = 335, .parent = 57}, /* 653023 */
    {.code = 22132, .name = 336, .parent = 57}, /* 653024 */
    {.code = 22162, .name = 337, .parent = 1}, /* 653100 */
    {.code = 22201, .name = 338, .parent = 62}, /* 653101 */
    {.code = 22226, .name = 339, .parent = 62}, /* 653121 */
    {.code = 22256, .name = 340, .parent = 62}, /* 653122 */
    {.code = 22286, .name = 341, .parent = 62}, /* 653123 */
    {.code = 22322, .name = 342, .parent = 62}, /* 653124 */
    {.code = 22351, .name = 343, .parent = 62}, /* 653125 */
    {.code = 22382, .name = 344, .parent = 62}, /* 653126 */
    {.code = 22414, .name = 345, .parent = 62}, /* 653127 */
    {.code = 22447, .name = 346, .parent = 62}, /* 653128 */
    {.code = 22482, .name = 347, .parent = 62}, /* 653129 */
    {.code = 22513, .name = 348, .parent = 62}, /* 653130 */
    {.code = 22543, .name = 349, .parent = 62}, /* 653131 */
    {.code = 22618, .name = 350, .parent = 62}, /* 653132 */
    {.code = 22650, .name = 351, .parent = 1}, /* 653200 */
    {.code = 22687, .name = 352, .parent = 76}, /* 653201 */
    {.code = 22715, .name = 353, .parent = 76}, /* 653221 */
    {.code = 22745, .name = 354, .parent = 76}, /* 653222 */
    {.code = 22774, .name = 355, .parent = 76}, /* 653223 */
    {.code = 22805, .name = 356, .parent = 76}, /* 653224 */
    {.code = 22833, .name = 357, .parent = 76}, /* 653225 */
    {.code = 22862, .name = 358, .parent = 76}, /* 653226 */
    {.code = 22893, .name = 359, .parent = 76}, /* 653227 */
    {.code = 22925, .name = 360, .parent = 76}, /* 653228 */
    {.code = 22956, .name = 361, .parent = 76}, /* 653229 */
    {.code = 22986, .name = 362, .parent = 1}, /* 654000 */
    {.code = 23051, .name = 363, .parent = 87}, /* 654002 */
    {.code = 23080, .name = 364, .parent = 87}, /* 654003 */
    {.code = 23104, .name = 365, .parent = 87}, /* 654004 */
    {.code = 23134, .name = 366, .parent = 87}, /* 654021 */
    {.code = 23165, .name = 367, .parent = 87}, /* 654022 */
    {.code = 23230, .name = 368, .parent = 87}, /* 654023 */
    {.code = 23263, .name = 369, .parent = 87}, /* 654024 */
    {.code = 23295, .name = 370, .parent = 87}, /* 654025 */
    {.code = 23327, .name = 371, .parent = 87}, /* 654026 */
    {.code = 23358, .name = 372, .parent = 87}, /* 654027 */
    {.code = 23391, .name = 373, .parent = 87}, /* 654028 */
    {.code = 23424, .name = 374, .parent = 1}, /* 654200 */
    {.code = 23463, .name = 375, .parent = 99}, /* 654201 */
    {.code = 23493, .name = 376, .parent = 99}, /* 654202 */
    {.code = 23515, .name = 377, .parent = 99}, /* 654203 */
    {.code = 23539, .name = 378, .parent = 99}, /* 654221 */
    {.code = 23568, .name = 379, .parent = 99}, /* 654224 */
    {.code = 23597, .name = 380, .parent = 99}, /* 654225 */
    {.code = 23627, .name = 381, .parent = 99}, /* 654226 */
    {.code = 23699, .name = 382, .parent = 1}, /* 654300 */
    {.code = 23739, .name = 383, .parent = 107}, /* 654301 */
    {.code = 23770, .name = 384, .parent = 107}, /* 654321 */
    {.code = 23804, .name = 385, .parent = 107}, /* 654322 */
    {.code = 23834, .name = 386, .parent = 107}, /* 654323 */
    {.code = 23864, .name = 387, .parent = 107}, /* 654324 */
    {.code = 23898, .name = 388, .parent = 107}, /* 654325 */
    {.code = 23929, .name = 389, .parent = 107}, /* 654326 */
    {.code = 23964, .name = 390, .parent = 1}, /* 659001 */
    {.code = 23992, .name = 391, .parent = 1}, /* 659002 */
    {.code = 24017, .name = 392, .parent = 1}, /* 659003 */
    {.code = 24047, .name = 393, .parent = 1}, /* 659004 */
    {.code = 24075, .name = 394, .parent = 1}, /* 659005 */
    {.code = 24099, .name = 395, .parent = 1}, /* 659006 */
    {.code = 24130, .name = 396, .parent = 1}, /* 659007 */
    {.code = 24156, .name = 397, .parent = 1}, /* 659008 */
    {.code = 24187, .name = 398, .parent = 1}, /* 659009 */
    {.code = 24210, .name = 399, .parent = 1}, /* 659010 */
    {.code = 24239, .name = 400, .parent = 1}, /* 659011 */
    {.code = 24264, .name = 401, .parent = 1}, /* 659012 */
    {.code = 24289, .name = 402, .parent = 1}, /* 659013 */
  },
  .offices = {
    [1] = {.id = 24381, .row = 24388, .name = 404, .division = 3, .printed_region = 24424, .printed_place = 20002, .note = 405, .flags = 1, .counter_first = 1, .counter_count = 1, .source = 24743}, /* centre */
    {.id = 24920, .row = 24944, .name = 407, .division = 6, .printed_place = 20139, .note = 408, .flags = 1, .counter_first = 2, .counter_count = 1, .source = 25354}, /* shuimogou-city-exchange */
    {.id = 25499, .row = 25525, .name = 410, .division = 6, .printed_place = 20139, .note = 411, .flags = 1, .counter_first = 3, .counter_count = 1, .source = 25794}, /* shuimogou-region-exchange */
    {.id = 26000, .row = 26008, .name = 393, .division = 118, .printed_region = 26011, .printed_place = 24054, .flags = 1, .counter_first = 4, .counter_count = 1, .source = 26021}, /* wujiaqu */
    {.id = 26138, .row = 26148, .name = 392, .division = 117, .printed_region = 26151, .printed_place = 24024, .flags = 1, .counter_first = 5, .counter_count = 1, .source = 26164}, /* tumushuke */
    {.id = 26303, .row = 26326, .name = 415, .division = 115, .printed_region = 26389, .printed_place = 26399, .note = 416, .flags = 1, .counter_first = 6, .counter_count = 1, .source = 26776}, /* shihezi-logistics-park */
    {.id = 26909, .row = 26932, .name = 418, .division = 115, .printed_place = 26399, .note = 419, .flags = 1, .counter_first = 7, .counter_count = 1, .source = 27370}, /* shihezi-zone-committee */
    {.id = 27518, .row = 27527, .name = 286, .division = 13, .printed_region = 27530, .printed_place = 20326, .note = 421, .flags = 1, .counter_first = 8, .counter_count = 1, .source = 27684}, /* kelamayi */
    {.id = 27798, .row = 27805, .name = 423, .division = 88, .printed_region = 27815, .printed_place = 23058, .flags = 1, .counter_first = 9, .counter_count = 1, .source = 27825}, /* yining */
    {.id = 27942, .row = 27950, .name = 425, .division = 25, .printed_region = 27961, .printed_place = 20852, .flags = 1, .counter_first = 10, .counter_count = 1, .source = 27971}, /* changji */
    {.id = 28078, .row = 28104, .name = 427, .division = 25, .printed_place = 28107, .note = 428, .flags = 1, .counter_first = 11, .counter_count = 1, .source = 28431}, /* changji-agricultural-park */
    {.id = 28529, .row = 28536, .name = 430, .division = 108, .printed_region = 23706, .printed_place = 23746, .flags = 1, .counter_first = 12, .counter_count = 1, .source = 28545}, /* aletai */
    {.id = 28660, .row = 28665, .name = 308, .division = 33, .printed_region = 28668, .printed_place = 21174, .flags = 1, .counter_first = 13, .counter_count = 1, .source = 28675}, /* bole */
    {.id = 28859, .row = 28867, .name = 434, .division = 100, .printed_region = 23431, .printed_place = 23470, .note = 435, .flags = 1, .counter_first = 14, .counter_count = 2, .source = 29235}, /* tacheng */
    {.id = 29391, .row = 29396, .name = 295, .division = 21, .printed_region = 29399, .printed_place = 20638, .note = 437, .flags = 1, .counter_first = 16, .counter_count = 1, .source = 29694}, /* hami */
    {.id = 29828, .row = 29835, .name = 313, .division = 38, .printed_region = 29838, .printed_place = 21368, .note = 439, .flags = 1, .counter_first = 17, .counter_count = 1, .source = 29945}, /* kuerle */
    {.id = 30094, .row = 30100, .name = 441, .division = 48, .printed_region = 21664, .printed_place = 21703, .flags = 1, .counter_first = 18, .counter_count = 1, .source = 30108}, /* akesu */
    {.id = 30230, .row = 30236, .name = 324, .division = 49, .printed_place = 30239, .note = 443, .flags = 1, .counter_first = 19, .counter_count = 1, .source = 30546}, /* kuche */
    {.id = 30698, .row = 30705, .name = 446, .division = 77, .printed_region = 22657, .printed_place = 22694, .note = 447, .flags = 1, .counter_first = 20, .counter_count = 2, .source = 30933}, /* hetian */
    {.id = 31050, .row = 31056, .name = 338, .division = 63, .printed_region = 22169, .printed_place = 22208, .flags = 1, .counter_first = 22, .counter_count = 1, .source = 31059}, /* kashi */
    {.id = 31180, .row = 31187, .name = 333, .division = 58, .printed_region = 31190, .printed_place = 22049, .flags = 1, .counter_first = 23, .counter_count = 1, .source = 31197}, /* atushi */
  },
  .counters = {
    [1] = {.address = 403, .phone_first = 2, .phone_count = 1},
    {.address = 406},
    {.address = 409},
    {.address = 412, .contact = 25968, .phone_first = 3, .phone_count = 2},
    {.address = 413, .contact = 26103, .phone_first = 5, .phone_count = 2},
    {.address = 414, .contact = 26247, .phone_first = 7, .phone_count = 1},
    {.address = 417, .contact = 26877, .phone_first = 8, .phone_count = 2},
    {.address = 420, .contact = 27498, .phone_first = 10, .phone_count = 1},
    {.address = 422, .contact = 27766, .phone_first = 11, .phone_count = 2},
    {.address = 424, .contact = 27919, .phone_first = 13, .phone_count = 1},
    {.address = 426, .contact = 28059, .phone_first = 14, .phone_count = 1},
    {.address = 429, .contact = 28507, .phone_first = 15, .phone_count = 1},
    {.address = 431, .contact = 28638, .phone_first = 16, .phone_count = 1},
    {.id = 28720, .address = 432, .contact = 28765, .phone_first = 17, .phone_count = 1}, /* jiufeng */
    {.id = 28788, .address = 433, .contact = 28765, .phone_first = 18, .phone_count = 1}, /* liuhe */
    {.address = 436, .contact = 29371, .phone_first = 19, .phone_count = 1},
    {.address = 438, .contact = 29806, .phone_first = 20, .phone_count = 1},
    {.address = 440, .contact = 30071, .phone_first = 21, .phone_count = 1},
    {.address = 442, .contact = 30204, .phone_first = 22, .phone_count = 1},
    {.id = 30591, .address = 444, .contact = 30634, .phone_first = 23, .phone_count = 1}, /* zhengda */
    {.id = 30657, .address = 445, .contact = 30634, .phone_first = 24, .phone_count = 1}, /* government-hall */
    {.address = 448, .contact = 31028, .phone_first = 25, .phone_count = 1},
    {.address = 449, .contact = 31158, .phone_first = 26, .phone_count = 1},
  },
  .phones = {
    [1] = {.printed = 19650},
    {.printed = 24368},
    {.printed = 25975},
    {.printed = 25988},
    {.printed = 26113},
    {.printed = 26126},
    {.printed = 26279, .read_first = 25, .read_count = 2},
    {.printed = 26884},
    {.printed = 26897},
    {.printed = 27505},
    {.printed = 27773},
    {.printed = 27786},
    {.printed = 27929},
    {.printed = 28066},
    {.printed = 28517},
    {.printed = 28648},
    {.printed = 28775},
    {.printed = 28846},
    {.printed = 29378},
    {.printed = 29816},
    {.printed = 30081},
    {.printed = 30217},
    {.printed = 30644},
    {.printed = 30644},
    {.printed = 31038},
    {.printed = 31168},
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
  .renewals = {
    [1] = {.id = 15337, .title = 248, .channel = 2, .revocation = 2, .advice_first = 1, .advice_count = 2, .source = 15593, .note = 452}, /* renew-online */
    {.id = 17598, .title = 262, .channel = 2, .revocation = 2, .quota = 1, .advice_first = 3, .advice_count = 3, .source = 32210, .note = 455}, /* seal-renew-online */
  },
  .advice = {
    [1] = {.reasons = 2046, .text = 450},
    {.reasons = 1046528, .text = 451, .business = 2},
    {.reasons = 1024, .text = 453},
    {.reasons = 2046, .text = 450},
    {.reasons = 1046528, .text = 454},
  },
};
