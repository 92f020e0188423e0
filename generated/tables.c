/* zhinanc made this file of the rules 416528b76f117709. Change the YAML and build again instead of changing this.
 * The tables of a book: its image as C, byte for byte. */
#include <stddef.h>
#include <stdint.h>

#include "ids.h"
#include "zn_image.h"

#if ZN_XJCA_FINGERPRINT != UINT64_C(0x416528b76f117709)
#error "ids.h and tables.c are of different rules: build both again"
#endif

struct zn_xjca {
  _Alignas(8) struct zn_image_header header;
  struct zn_image_section sections[44];
  struct zn_image_book book[1];
  struct {
    char part0[3976];
    char part1[3988];
    char part2[3983];
    char part3[3895];
    char part4[3971];
    char part5[3992];
    char part6[3996];
    char part7[3998];
    char part8[3981];
    char part9[3996];
    char part10[1670];
  } strings;
  char strings_end[2];
  zn_string texts[824][2];
  struct zn_image_name names[512];
  struct zn_image_language languages[2];
  struct zn_image_thing channels[3];
  struct zn_image_thing parties[3];
  struct zn_image_mark marks[2];
  struct zn_image_thing specs[1];
  struct zn_image_document documents[8];
  struct zn_image_business businesses[9];
  char businesses_end[4];
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
  struct zn_image_numbering numbering[2];
  struct zn_image_number_rule number_rules[346];
  struct zn_image_number_node number_nodes[93];
  struct zn_image_number_word number_words[27];
  struct zn_image_pattern patterns[5];
  zn_text messages[248];
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

_Static_assert(offsetof(struct zn_xjca, book) == 1104, "as in the image");
_Static_assert(offsetof(struct zn_xjca, strings) == 1160, "as in the image");
_Static_assert(offsetof(struct zn_xjca, texts) == 42608, "as in the image");
_Static_assert(offsetof(struct zn_xjca, names) == 49200, "as in the image");
_Static_assert(offsetof(struct zn_xjca, languages) == 57392, "as in the image");
_Static_assert(offsetof(struct zn_xjca, channels) == 57400, "as in the image");
_Static_assert(offsetof(struct zn_xjca, parties) == 57424, "as in the image");
_Static_assert(offsetof(struct zn_xjca, marks) == 57448, "as in the image");
_Static_assert(offsetof(struct zn_xjca, specs) == 57472, "as in the image");
_Static_assert(offsetof(struct zn_xjca, documents) == 57480, "as in the image");
_Static_assert(offsetof(struct zn_xjca, businesses) == 57640, "as in the image");
_Static_assert(offsetof(struct zn_xjca, requirements) == 58760, "as in the image");
_Static_assert(offsetof(struct zn_xjca, requirement_marks) == 64808, "as in the image");
_Static_assert(offsetof(struct zn_xjca, cells) == 65000, "as in the image");
_Static_assert(offsetof(struct zn_xjca, lists) == 68312, "as in the image");
_Static_assert(offsetof(struct zn_xjca, steps) == 68424, "as in the image");
_Static_assert(offsetof(struct zn_xjca, notices) == 69464, "as in the image");
_Static_assert(offsetof(struct zn_xjca, divisions) == 69544, "as in the image");
_Static_assert(offsetof(struct zn_xjca, offices) == 71592, "as in the image");
_Static_assert(offsetof(struct zn_xjca, counters) == 72560, "as in the image");
_Static_assert(offsetof(struct zn_xjca, phones) == 73136, "as in the image");
_Static_assert(offsetof(struct zn_xjca, numbering) == 73464, "as in the image");
_Static_assert(offsetof(struct zn_xjca, number_rules) == 73848, "as in the image");
_Static_assert(offsetof(struct zn_xjca, number_nodes) == 82152, "as in the image");
_Static_assert(offsetof(struct zn_xjca, number_words) == 84384, "as in the image");
_Static_assert(offsetof(struct zn_xjca, patterns) == 84600, "as in the image");
_Static_assert(offsetof(struct zn_xjca, messages) == 84680, "as in the image");
_Static_assert(offsetof(struct zn_xjca, facts) == 85672, "as in the image");
_Static_assert(offsetof(struct zn_xjca, values) == 85720, "as in the image");
_Static_assert(offsetof(struct zn_xjca, programs) == 85728, "as in the image");
_Static_assert(offsetof(struct zn_xjca, code) == 85736, "as in the image");
_Static_assert(offsetof(struct zn_xjca, days) == 85760, "as in the image");
_Static_assert(offsetof(struct zn_xjca, counts) == 85776, "as in the image");
_Static_assert(offsetof(struct zn_xjca, caps) == 85784, "as in the image");
_Static_assert(offsetof(struct zn_xjca, eligibles) == 85800, "as in the image");
_Static_assert(offsetof(struct zn_xjca, fees) == 85840, "as in the image");
_Static_assert(offsetof(struct zn_xjca, fee_lines) == 86056, "as in the image");
_Static_assert(offsetof(struct zn_xjca, fee_factors) == 86096, "as in the image");
_Static_assert(offsetof(struct zn_xjca, exemptions) == 86104, "as in the image");
_Static_assert(offsetof(struct zn_xjca, results) == 86120, "as in the image");
_Static_assert(offsetof(struct zn_xjca, offers) == 86152, "as in the image");
_Static_assert(offsetof(struct zn_xjca, renewals) == 86296, "as in the image");
_Static_assert(offsetof(struct zn_xjca, issuers) == 86536, "as in the image");
_Static_assert(offsetof(struct zn_xjca, advice) == 86544, "as in the image");
_Static_assert(sizeof(struct zn_xjca) == 86616, "as in the image");

const struct zn_xjca zn_xjca = {
  .header = {.magic = {'Z', 'H', 'I', 'N', 'A', 'N', '\r', '\n'}, .format = 1, .header_size = 48, .length = 86616, .digest = UINT64_C(0x416528b76f117709),
    .section_count = 44, .section_record = 24, .language_count = 2},
  .sections = {
    {.kind = ZN_SECTION_BOOK, .flags = 1, .offset = 1104, .count = 1, .record_size = 56},
    {.kind = ZN_SECTION_STRINGS, .flags = 1, .offset = 1160, .count = 41446, .record_size = 1},
    {.kind = ZN_SECTION_TEXTS, .flags = 1, .offset = 42608, .count = 824, .record_size = 8},
    {.kind = ZN_SECTION_NAMES, .flags = 1, .offset = 49200, .count = 512, .record_size = 16},
    {.kind = ZN_SECTION_LANGUAGES, .flags = 1, .offset = 57392, .count = 2, .record_size = 4},
    {.kind = ZN_SECTION_CHANNELS, .flags = 1, .offset = 57400, .count = 3, .record_size = 8},
    {.kind = ZN_SECTION_PARTIES, .flags = 1, .offset = 57424, .count = 3, .record_size = 8},
    {.kind = ZN_SECTION_MARKS, .flags = 1, .offset = 57448, .count = 2, .record_size = 12},
    {.kind = ZN_SECTION_SPECS, .flags = 1, .offset = 57472, .count = 1, .record_size = 8},
    {.kind = ZN_SECTION_DOCUMENTS, .flags = 1, .offset = 57480, .count = 8, .record_size = 20},
    {.kind = ZN_SECTION_BUSINESSES, .flags = 1, .offset = 57640, .count = 9, .record_size = 124},
    {.kind = ZN_SECTION_REQUIREMENTS, .flags = 1, .offset = 58760, .count = 36, .record_size = 168},
    {.kind = ZN_SECTION_REQUIREMENT_MARKS, .flags = 1, .offset = 64808, .count = 12, .record_size = 16},
    {.kind = ZN_SECTION_CELLS, .flags = 1, .offset = 65000, .count = 23, .record_size = 144},
    {.kind = ZN_SECTION_LISTS, .flags = 1, .offset = 68312, .count = 27, .record_size = 4},
    {.kind = ZN_SECTION_STEPS, .flags = 1, .offset = 68424, .count = 26, .record_size = 40},
    {.kind = ZN_SECTION_NOTICES, .flags = 1, .offset = 69464, .count = 4, .record_size = 20},
    {.kind = ZN_SECTION_DIVISIONS, .flags = 1, .offset = 69544, .count = 128, .record_size = 16},
    {.kind = ZN_SECTION_OFFICES, .flags = 1, .offset = 71592, .count = 22, .record_size = 44},
    {.kind = ZN_SECTION_COUNTERS, .flags = 1, .offset = 72560, .count = 24, .record_size = 24},
    {.kind = ZN_SECTION_PHONES, .flags = 1, .offset = 73136, .count = 27, .record_size = 12},
    {.kind = ZN_SECTION_NUMBERING, .flags = 1, .offset = 73464, .count = 2, .record_size = 192},
    {.kind = ZN_SECTION_NUMBER_RULES, .flags = 1, .offset = 73848, .count = 346, .record_size = 24},
    {.kind = ZN_SECTION_NUMBER_NODES, .flags = 1, .offset = 82152, .count = 93, .record_size = 24},
    {.kind = ZN_SECTION_NUMBER_WORDS, .flags = 1, .offset = 84384, .count = 27, .record_size = 8},
    {.kind = ZN_SECTION_PATTERNS, .flags = 1, .offset = 84600, .count = 5, .record_size = 16},
    {.kind = ZN_SECTION_MESSAGES, .flags = 1, .offset = 84680, .count = 248, .record_size = 4},
    {.kind = ZN_SECTION_FACTS, .flags = 1, .offset = 85672, .count = 1, .record_size = 48},
    {.kind = ZN_SECTION_VALUES, .flags = 1, .offset = 85720, .count = 1, .record_size = 8},
    {.kind = ZN_SECTION_PROGRAMS, .flags = 1, .offset = 85728, .count = 1, .record_size = 8},
    {.kind = ZN_SECTION_CODE, .flags = 1, .offset = 85736, .count = 1, .record_size = 24},
    {.kind = ZN_SECTION_DAYS, .flags = 1, .offset = 85760, .count = 1, .record_size = 16},
    {.kind = ZN_SECTION_COUNTS, .flags = 1, .offset = 85776, .count = 1, .record_size = 8},
    {.kind = ZN_SECTION_CAPS, .flags = 1, .offset = 85784, .count = 1, .record_size = 12},
    {.kind = ZN_SECTION_ELIGIBLES, .flags = 1, .offset = 85800, .count = 1, .record_size = 36},
    {.kind = ZN_SECTION_FEES, .flags = 1, .offset = 85840, .count = 9, .record_size = 24},
    {.kind = ZN_SECTION_FEE_LINES, .flags = 1, .offset = 86056, .count = 1, .record_size = 40},
    {.kind = ZN_SECTION_FEE_FACTORS, .flags = 1, .offset = 86096, .count = 1, .record_size = 8},
    {.kind = ZN_SECTION_EXEMPTIONS, .flags = 1, .offset = 86104, .count = 1, .record_size = 16},
    {.kind = ZN_SECTION_RESULTS, .flags = 1, .offset = 86120, .count = 1, .record_size = 28},
    {.kind = ZN_SECTION_OFFERS, .flags = 1, .offset = 86152, .count = 9, .record_size = 16},
    {.kind = ZN_SECTION_RENEWALS, .flags = 1, .offset = 86296, .count = 3, .record_size = 80},
    {.kind = ZN_SECTION_ISSUERS, .flags = 1, .offset = 86536, .count = 1, .record_size = 8},
    {.kind = ZN_SECTION_ADVICE, .flags = 1, .offset = 86544, .count = 6, .record_size = 12},
  },
  .book = {
    {.id = 21166, .title = 318, .publisher = 319, .offset_minutes = 480, .notice_first = 1, .notice_count = 3, .answer_findings = 35, .work_leaves = 5, .work_choices = 1, .business_count = 8}, /* xjca */
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
      "\347\224\250\346\210\267\345\217\267\347\240\201\347\232\204\351\246\226\344\275\215\346\225\260\345\255\227\344\270\215\345\257\271\000"
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
      "Asked for by",
    .part2 =
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
      "Go to: \000"
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
      "\344\270\200\357\274\210\344\272\214\357\274\2112",
    .part3 =
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
      "\344\270\200\357\274\210\345\233\233\357\274\211\000"
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
      "\350\265\204\346\226\231\345\234\250\347\272\277\344\270\212\344\274\240\357\274\214\346\235\245\346\272\220\346\262\241\346\234\211\345\206\231\345\275\242\345\274\217\347\232\204\357\274\214\346\234\254\346\211\213\345\206\214\346\214\211\345\275\242\345\274\217\344\270\215\351\231\220\345\244\204\347\220\206\357\274\233\346\234\254\351\241\271\344\270\232\345\212\241\346\235\245\346\272\220\346\262\241\346\234\211\350\246\201\346\261\202\345\212\240\347\233\226\345\205\254\347\253\240\343\200\202",
    .part4 =
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
      "\342\200\234\346\213\224\344\272\206\351\207\215\346\226\260\346\225\260\345\255\227\350\257\201\344\271\246\342\200\235\346\230\257\346\235\245\346\272\220\345\216\237\346\226\207\357\274\214\345\260\221\344\270\200\344\270\252\345\255\227\357\274\214\345\272\224\346\230\257\346\213\224\344\270\213\345\220\216\351\207\215\346\226\260\346\217\222\345\205\245\346\225\260\345\255\227\350\257\201\344\271\246\343\200\202",
    .part5 =
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
      "0312\000"
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
      "0473",
    .part6 =
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
      "\345\233\233\345\267\235\347\273\265\351\230\263\000"
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
      "0951",
    .part7 =
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
      "653225",
    .part8 =
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
      "\346\226\260\346\225\260CA\345\205\250\347\226\206\346\234\215\345\212\241\347\275\221\347\202\271\350\201\224\347\263\273\350\241\250 \345\272\217\345\217\26715",
    .part9 =
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
      "\345\216\237\350\241\250\344\270\200\350\241\214\345\206\231\344\270\244\344\270\252\345\234\260\345\235\200\343\200\201\344\270\200\344\270\252\347\224\265\350\257\235\343\200\201\344\270\200\344\275\215\350\201\224\347\263\273\344\272\272\357\274\233\346\234\254\346\211\213\345\206\214\350\257\273\344\275\234\344\270\244\345\244\204\345\217\227\347\220\206\347\202\271\345\205\261\347\224\250\343\200\202",
    .part10 =
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
      "Ask Xinjiang CA customer service, telephone 4000921999, whether it can be renewed online; or have it renewed at an office nearby.\000"
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
    {4018, 4031},
    {4041, 4054},
    {4069, 4076},
    {4083, 4096},
    {4105, 4118},
    {4133, 4143},
    {4156, 4169},
    {4185, 4198},
    {4217, 4230},
    {4249, 4268},
    {4297, 4310},
    {4331, 4358},
    {4389, 4414},
    {4436, 4455},
    {4481, 4515},
    {4566, 4594},
    {4639, 4658},
    {4671, 4693},
    {4716, 4738},
    {4761, 4783},
    {4824, 4852},
    {4885, 4904},
    {4925, 4956},
    {4985, 5001},
    {5024, 5037},
    {5057, 5082},
    {5116, 5135},
    {5164, 5192},
    {5229, 5263},
    {5297, 5310},
    {5335, 5354},
    {5381, 5421},
    {5477, 5507},
    {5553, 5587},
    {5631, 5650},
    {5680, 5720},
    {5766, 5788},
    {5818, 5846},
    {5875, 5903},
    {5948, 5985},
    {6028, 6056},
    {6093, 6109},
    {6136, 6152},
    {6173, 6189},
    {6218, 6252},
    {6288, 6295},
    {6301, 6308},
    {6318, 6325},
    {6334, 6347},
    {6362, 6372},
    {6382, 6392},
    {6408, 6421},
    {6427, 6440},
    {6455, 6462},
    {6479, 6486},
    {6491, 6495},
    {6498, 6502},
    {6505, 6512},
    {6519, 6529},
    {6536, 6546},
    {6556, 6566},
    {6577, 6593},
    {6604, 6617},
    {6629, 6642},
    {6650, 6666},
    {6681, 6694},
    {6710, 6735},
    {6758, 6771},
    {6788, 6801},
    {6807, 6828},
    {6846, 6875},
    {6901, 6914},
    {6924, 6940},
    {6952, 7001},
    {7059, 7072},
    {7088, 7107},
    {7124, 7143},
    {7156, 7175},
    {7188, 7210},
    {7235, 7263},
    {7297, 7310},
    {7333, 7358},
    {7387, 7430},
    {7477, 7493},
    {7517, 7535},
    {7550, 7590},
    {7606, 7616},
    {7625, 7635},
    {7645, 7662},
    {7678, 7685},
    {7690, 7697},
    {7702, 7712},
    {7718, 7731},
    {7735, 7754},
    {7765, 7772},
    {7780, 7787},
    {7797, 7807},
    {7815, 7828},
    {7834, 7849},
    {7866, 7896},
    {7920, 7930},
    {7944, 7951},
    {7964, 7977},
    {7985, 7998},
    {8012, 8040},
    {8061, 93},
    {8071, 8093},
    {8110, 8123},
    {8141, 8159},
    {8165, 8192},
    {8197, 8201},
    {8205, 8209},
    {8212, 8243},
    {8281, 8291},
    {8299, 8315},
    {8328, 8345},
    {8360, 8385},
    {8406, 8428},
    {8450, 8497},
    {8540, 8562},
    {8596, 8621},
    {8637, 8653},
    {8675, 8697},
    {8725, 8769},
    {8807, 8826},
    {8848, 8873},
    {8891, 8907},
    {8922, 8944},
    {8966, 8991},
    {9019, 9041},
    {9063, 9088},
    {9113, 9129},
    {9143, 9192},
    {9254, 9267},
    {9287, 9309},
    {9331, 9344},
    {9366, 9385},
    {9398, 9417},
    {9428, 9450},
    {9458, 9474},
    {9498, 9514},
    {9526, 9539},
    {9549, 9562},
    {9570, 9591},
    {9611, 9627},
    {9637, 9651},
    {9667, 9711},
    {9756, 9808},
    {9860, 9873},
    {9894, 9910},
    {9928, 9935},
    {9949, 9959},
    {9974, 9984},
    {9992, 10005},
    {10015, 10032},
    {10048, 10061},
    {10074, 10092},
    {10110, 10132},
    {10159, 10169},
    {10179, 10186},
    {10195, 10202},
    {10209, 10222},
    {10230, 10249},
    {10262, 10278},
    {10291, 10322},
    {10356, 10378},
    {10405, 10415},
    {10425, 10438},
    {10460, 10470},
    {10486, 10499},
    {10518, 10525},
    {10533, 10568},
    {10619, 10641},
    {10668, 10690},
    {10717, 10758},
    {10802, 10836},
    {10866, 10904},
    {10936, 10946},
    {10957, 10970},
    {10977, 10987},
    {10994, 11001},
    {11005, 11012},
    {11020, 11027},
    {11038, 11045},
    {11055, 11068},
    {11078, 11088},
    {11097, 11104},
    {11110, 11120},
    {11133, 11140},
    {11151, 11161},
    {11169, 11191},
    {11222, 11229},
    {11243, 11265},
    {11270, 11299},
    {11334, 11357},
    {11425, 11474},
    {11581, 11606},
    {11691, 11749},
    {12382, 12407},
    {12886, 12908},
    {12932, 12984},
    {13040, 13176},
    {13352, 13377},
    {13420, 13469},
    {13545, 13642},
    {13767, 13786},
    {13823, 13872},
    {13956, 13981},
    {14029, 14084},
    {14171, 14304},
    {14467, 14495},
    {14542, 14623},
    {14755, 14924},
    {15116, 15171},
    {15243, 15289},
    {15355, 15397},
    {15474, 15499},
    {15530, 15621},
    {15715, 15842},
    {15958, 15974},
    {15998, 16056},
    {16115, 16146},
    {16164, 16207},
    {16257, 16264},
    {16271, 16284},
    {16303, 16366},
    {16444, 16469},
    {16511, 16524},
    {16544, 16683},
    {16809, 16822},
    {16828, 16961},
    {17116, 17234},
    {17383, 17513},
    {17683, 17708},
    {17748, 17829},
    {17944, 18083},
    {18240, 18253},
    {18265, 18461},
    {18733, 18782},
    {18842, 18896},
    {18958, 19052},
    {19133, 19190},
    {19259, 19319},
    {19372, 19406},
    {19440, 19534},
    {570, 19673},
    {19707, 19813},
    {19949, 19974},
    {20013, 20049},
    {20125, 20270},
    {20425, 20525},
    {20691, 20713},
    {20759, 20811},
    {20864, 20934},
    {21040, 21097},
    {21171, 21226},
    {21307, 21338},
    {21377, 21614},
    {21897, 21931},
    {21994, 22039},
    {22102, 22166},
    {22267, 22267},
    {22278, 22278},
    {22295, 22295},
    {22306, 22306},
    {22317, 22317},
    {22328, 22328},
    {22345, 22345},
    {22362, 22362},
    {22379, 22379},
    {22396, 22396},
    {22414, 22414},
    {22432, 22432},
    {22453, 22453},
    {22471, 22471},
    {22492, 22492},
    {22510, 22510},
    {22528, 22528},
    {22546, 22546},
    {22564, 22564},
    {22582, 22582},
    {22600, 22600},
    {22621, 22621},
    {22639, 22639},
    {22657, 22657},
    {22675, 22675},
    {22693, 22693},
    {22711, 22711},
    {22729, 22729},
    {22747, 22747},
    {22765, 22765},
    {22783, 22783},
    {22801, 22801},
    {22819, 22819},
    {22837, 22837},
    {22855, 22855},
    {22873, 22873},
    {22891, 22891},
    {22909, 22909},
    {22930, 22930},
    {22948, 22948},
    {22971, 22971},
    {22989, 22989},
    {23007, 23007},
    {23025, 23025},
    {23043, 23043},
    {23061, 23061},
    {23079, 23079},
    {23100, 23100},
    {23126, 23126},
    {23144, 23144},
    {23172, 23172},
    {23190, 23190},
    {23208, 23208},
    {23226, 23226},
    {23244, 23244},
    {23262, 23262},
    {23280, 23280},
    {23298, 23298},
    {23319, 23319},
    {23331, 23331},
    {23349, 23349},
    {23372, 23372},
    {23395, 23395},
    {23413, 23413},
    {23436, 23436},
    {23460, 23460},
    {23487, 23487},
    {23511, 23511},
    {23535, 23535},
    {23556, 23556},
    {23577, 23577},
    {23598, 23598},
    {23619, 23619},
    {23640, 23640},
    {23664, 23664},
    {23685, 23685},
    {23706, 23706},
    {23730, 23730},
    {23757, 23757},
    {23784, 23784},
    {23805, 23805},
    {23826, 23826},
    {23853, 23853},
    {23874, 23874},
    {23895, 23895},
    {23922, 23922},
    {23949, 23949},
    {23981, 23981},
    {24005, 24005},
    {24023, 24023},
    {24041, 24041},
    {24059, 24059},
    {24077, 24077},
    {24095, 24095},
    {24113, 24113},
    {24131, 24131},
    {24149, 24149},
    {24170, 24170},
    {24188, 24188},
    {24206, 24206},
    {24224, 24224},
    {24242, 24242},
    {24260, 24260},
    {24278, 24278},
    {24296, 24296},
    {24314, 24314},
    {24332, 24332},
    {24350, 24350},
    {24368, 24368},
    {24386, 24386},
    {24404, 24404},
    {24422, 24422},
    {24440, 24440},
    {24458, 24458},
    {24476, 24476},
    {24494, 24494},
    {24512, 24512},
    {24535, 24535},
    {24553, 24553},
    {24571, 24571},
    {24589, 24589},
    {24607, 24607},
    {24625, 24625},
    {24643, 24643},
    {24661, 24661},
    {24684, 24684},
    {24702, 24702},
    {24720, 24720},
    {24738, 24738},
    {24756, 24756},
    {24774, 24774},
    {24792, 24792},
    {24810, 24810},
    {24828, 24828},
    {24846, 24846},
    {24864, 24864},
    {24882, 24882},
    {24900, 24900},
    {24918, 24918},
    {24936, 24936},
    {24954, 24954},
    {24972, 24972},
    {24990, 24990},
    {25008, 25008},
    {25026, 25026},
    {25044, 25044},
    {25062, 25062},
    {25080, 25080},
    {25098, 25098},
    {25116, 25116},
    {25134, 25134},
    {25152, 25152},
    {25170, 25170},
    {25188, 25188},
    {25206, 25206},
    {25224, 25224},
    {25248, 25248},
    {25266, 25266},
    {25284, 25284},
    {25302, 25302},
    {25320, 25320},
    {25338, 25338},
    {25356, 25356},
    {25374, 25374},
    {25392, 25392},
    {25410, 25410},
    {25428, 25428},
    {25446, 25446},
    {25464, 25464},
    {25482, 25482},
    {25500, 25500},
    {25518, 25518},
    {25536, 25536},
    {25564, 25564},
    {25582, 25582},
    {25600, 25600},
    {25618, 25618},
    {25636, 25636},
    {25654, 25654},
    {25672, 25672},
    {25690, 25690},
    {25711, 25711},
    {25729, 25729},
    {25747, 25747},
    {25765, 25765},
    {25783, 25783},
    {25801, 25801},
    {25819, 25819},
    {25837, 25837},
    {25855, 25855},
    {25873, 25873},
    {25891, 25891},
    {25909, 25909},
    {25927, 25927},
    {25945, 25945},
    {25963, 25963},
    {25981, 25981},
    {25999, 25999},
    {26017, 26017},
    {26035, 26035},
    {26056, 26056},
    {26074, 26074},
    {26092, 26092},
    {26110, 26110},
    {26128, 26128},
    {26146, 26146},
    {26164, 26164},
    {26182, 26182},
    {26200, 26200},
    {26218, 26218},
    {26236, 26236},
    {26254, 26254},
    {26272, 26272},
    {26290, 26290},
    {26308, 26308},
    {26326, 26326},
    {26344, 26344},
    {26362, 26362},
    {26383, 26383},
    {26401, 26401},
    {26422, 26422},
    {26440, 26440},
    {26458, 26458},
    {26476, 26476},
    {26494, 26494},
    {26512, 26512},
    {26530, 26530},
    {26548, 26548},
    {26566, 26566},
    {26584, 26584},
    {26602, 26602},
    {26620, 26620},
    {26638, 26638},
    {26656, 26656},
    {26674, 26674},
    {26692, 26692},
    {26710, 26710},
    {26728, 26728},
    {26746, 26746},
    {26764, 26764},
    {26782, 26782},
    {26800, 26800},
    {26821, 26821},
    {26839, 26839},
    {26857, 26857},
    {26878, 26878},
    {26899, 26899},
    {26917, 26917},
    {26935, 26935},
    {26953, 26953},
    {26971, 26971},
    {26989, 26989},
    {27007, 27007},
    {27025, 27025},
    {27043, 27043},
    {27061, 27061},
    {27079, 27079},
    {27097, 27097},
    {27115, 27115},
    {27133, 27133},
    {27151, 27151},
    {27169, 27169},
    {27190, 27190},
    {27208, 27208},
    {27226, 27226},
    {27244, 27244},
    {27262, 27262},
    {27280, 27280},
    {27298, 27298},
    {27316, 27316},
    {27334, 27334},
    {27352, 27352},
    {27373, 27373},
    {27409, 27409},
    {27438, 27438},
    {27456, 27456},
    {27474, 27474},
    {27492, 27492},
    {27510, 27510},
    {27528, 27528},
    {27546, 27546},
    {27564, 27564},
    {27582, 27582},
    {27600, 27600},
    {27618, 27618},
    {27636, 27636},
    {27654, 27654},
    {27672, 27672},
    {27690, 27690},
    {27708, 27708},
    {27729, 27729},
    {27747, 27747},
    {27765, 27765},
    {27783, 27783},
    {27801, 27801},
    {27819, 27819},
    {27840, 27840},
    {27858, 27858},
    {27876, 27876},
    {27894, 27894},
    {27912, 27912},
    {27930, 27930},
    {27948, 27948},
    {27966, 27966},
    {27990, 27990},
    {28008, 28008},
    {28026, 28026},
    {28049, 28049},
    {28073, 28073},
    {28097, 28097},
    {28115, 28115},
    {28136, 28136},
    {28154, 28154},
    {28175, 28175},
    {28199, 28199},
    {28220, 28220},
    {28391, 28416},
    {28513, 28532},
    {28654, 28667},
    {28811, 28833},
    {28896, 28921},
    {28961, 28977},
    {28991, 29001},
    {29026, 29042},
    {29065, 29075},
    {29098, 29111},
    {29137, 29150},
    {29175, 29188},
    {29215, 29225},
    {29248, 29264},
    {29285, 29301},
    {29316, 29329},
    {29354, 29370},
    {29394, 29407},
    {29434, 29447},
    {29468, 29481},
    {29495, 29505},
    {29530, 29540},
    {29563, 29576},
    {29597, 29607},
    {29619, 29629},
    {29652, 29680},
    {29719, 29729},
    {29748, 29770},
    {29811, 29821},
    {29841, 29851},
    {29865, 29878},
    {29899, 29912},
    {29932, 29942},
    {29962, 29978},
    {29999, 30024},
    {30061, 30089},
    {30133, 30143},
    {30155, 30171},
    {30189, 30199},
    {30220, 30230},
    {30252, 30280},
    {30327, 30340},
    {30353, 30363},
    {30384, 30394},
    {30413, 30423},
    {30446, 30456},
    {30476, 30498},
    {30533, 30543},
    {30564, 30574},
    {30594, 30604},
    {30623, 30639},
    {30662, 30675},
    {30692, 30702},
    {30714, 30724},
    {30744, 30754},
    {30774, 30784},
    {30804, 30814},
    {30837, 30847},
    {30867, 30880},
    {30899, 30909},
    {30930, 30964},
    {31008, 31021},
    {31034, 31047},
    {31066, 31079},
    {31098, 31108},
    {31128, 31141},
    {31167, 31177},
    {31192, 31202},
    {31222, 31232},
    {31252, 31265},
    {31288, 31298},
    {31317, 31327},
    {31348, 31358},
    {31380, 31393},
    {31413, 31426},
    {31448, 31458},
    {31479, 31489},
    {31509, 31543},
    {31584, 31594},
    {31616, 31629},
    {31653, 31663},
    {31681, 31691},
    {31711, 31721},
    {31740, 31750},
    {31771, 31781},
    {31799, 31809},
    {31828, 31838},
    {31859, 31869},
    {31891, 31901},
    {31922, 31932},
    {31952, 31977},
    {32017, 32027},
    {32046, 32056},
    {32070, 32086},
    {32100, 32110},
    {32131, 32159},
    {32196, 32206},
    {32229, 32239},
    {32261, 32271},
    {32293, 32303},
    {32324, 32337},
    {32357, 32370},
    {32390, 32403},
    {32429, 32439},
    {32459, 32469},
    {32481, 32491},
    {32505, 32515},
    {32534, 32544},
    {32563, 32573},
    {32593, 32624},
    {32665, 32681},
    {32705, 32718},
    {32736, 32749},
    {32770, 32780},
    {32800, 32810},
    {32830, 32843},
    {32864, 32874},
    {32895, 32908},
    {32930, 32943},
    {32958, 32971},
    {32983, 32999},
    {33013, 33026},
    {33041, 33051},
    {33065, 33078},
    {33096, 33106},
    {33122, 33138},
    {33153, 33163},
    {33176, 33189},
    {33205, 33215},
    {33230, 33240},
    {33255, 33265},
    {33271, 33271},
    {33349, 33364},
    {33390, 33550},
    {33746, 33746},
    {33905, 33945},
    {33983, 34141},
    {34357, 34357},
    {34486, 34520},
    {34563, 34661},
    {34797, 34797},
    {35025, 35025},
    {35168, 35168},
    {35288, 35316},
    {35380, 35553},
    {35780, 35780},
    {35894, 35922},
    {35958, 36129},
    {36374, 36374},
    {36502, 36575},
    {36688, 36688},
    {32017, 36767},
    {36829, 36829},
    {29811, 36912},
    {36975, 36975},
    {37066, 37088},
    {37115, 37236},
    {37435, 37435},
    {32705, 37498},
    {37549, 37549},
    {37687, 37687},
    {37753, 37753},
    {32429, 37829},
    {37837, 38003},
    {38239, 38239},
    {38371, 38495},
    {38698, 38698},
    {38804, 38853},
    {38949, 38949},
    {30662, 39062},
    {39112, 39112},
    {39205, 39350},
    {39558, 39558},
    {39632, 39632},
    {31653, 39667},
    {39673, 39776},
    {39937, 39937},
    {40063, 40063},
    {40201, 40262},
    {40330, 40442},
    {40572, 40687},
    {40824, 40918},
    {41024, 41085},
    {41203, 41312},
  },
  .names = {
    {.string = 29645, .hash = 4208108544u, .kind = 8, .length = 6, .thing = 22}, /* 650521 */
    [4] = {.string = 30860, .hash = 1127141380, .kind = 8, .length = 6, .thing = 55}, /* 652928 */
    {.string = 32422, .hash = 800485893, .kind = 8, .length = 6, .thing = 100}, /* 654201 */
    [9] = {.string = 29208, .hash = 2435075081u, .kind = 8, .length = 6, .thing = 9}, /* 650109 */
    {.string = 32888, .hash = 3635673098u, .kind = 8, .length = 6, .thing = 114}, /* 654326 */
    [15] = {.string = 31733, .hash = 1037260303, .kind = 8, .length = 6, .thing = 80}, /* 653223 */
    {.string = 107, .hash = 796818448, .kind = 2, .length = 8, .thing = 2}, /* registry */
    [22] = {.string = 19931, .hash = 1172580886, .kind = 6, .length = 17, .thing = 8}, /* seal-renew-online */
    {.string = 32350, .hash = 608351766, .kind = 8, .length = 6, .thing = 98}, /* 654028 */
    [27] = {.string = 28954, .hash = 3836256283u, .kind = 8, .length = 6, .thing = 2}, /* 650100 */
    [35] = {.string = 33146, .hash = 702928419, .kind = 8, .length = 6, .thing = 123}, /* 659009 */
    [40] = {.string = 32189, .hash = 2009532968, .kind = 8, .length = 6, .thing = 93}, /* 654023 */
    [47] = {.string = 29925, .hash = 643365423, .kind = 8, .length = 6, .thing = 29}, /* 652325 */
    {.string = 19931, .hash = 149944879, .kind = 11, .length = 17, .thing = 2}, /* seal-renew-online */
    [51] = {.string = 32527, .hash = 2607377459u, .kind = 8, .length = 6, .thing = 104}, /* 654224 */
    [53] = {.string = 31215, .hash = 214456885, .kind = 8, .length = 6, .thing = 65}, /* 653122 */
    [60] = {.string = 29278, .hash = 2004623932, .kind = 8, .length = 6, .thing = 11}, /* 650200 */
    {.string = 37818, .hash = 1806597693, .kind = 7, .length = 7, .thing = 14}, /* tacheng */
    {.string = 15463, .hash = 2529079358u, .kind = 6, .length = 10, .thing = 6}, /* new-online */
    [65] = {.string = 33223, .hash = 2020929601, .kind = 8, .length = 6, .thing = 126}, /* 659012 */
    [69] = {.string = 30148, .hash = 682497605, .kind = 8, .length = 6, .thing = 34}, /* 652702 */
    [71] = {.string = 29804, .hash = 477005383, .kind = 8, .length = 6, .thing = 25}, /* 652301 */
    {.string = 31310, .hash = 1615638088, .kind = 8, .length = 6, .thing = 68}, /* 653125 */
    {.string = 34458, .hash = 338353737, .kind = 7, .length = 25, .thing = 3}, /* shuimogou-region-exchange */
    [75] = {.string = 32383, .hash = 2441017419u, .kind = 8, .length = 6, .thing = 99}, /* 654200 */
    [81] = {.string = 32729, .hash = 981237329, .kind = 8, .length = 6, .thing = 109}, /* 654321 */
    [86] = {.string = 31704, .hash = 2677791830u, .kind = 8, .length = 6, .thing = 79}, /* 653222 */
    [91] = {.string = 447, .hash = 939711067, .kind = 5, .length = 16, .thing = 5}, /* unlock-statement */
    [93] = {.string = 516, .hash = 3151937117u, .kind = 5, .length = 13, .thing = 6}, /* change-notice */
    {.string = 30707, .hash = 4168854109u, .kind = 8, .length = 6, .thing = 50}, /* 652922 */
    {.string = 35262, .hash = 3335744095u, .kind = 7, .length = 22, .thing = 6}, /* shihezi-logistics-park */
    {.string = 13752, .hash = 1454215264, .kind = 6, .length = 14, .thing = 3}, /* replace-onsite */
    {.string = 31160, .hash = 1449278048, .kind = 8, .length = 6, .thing = 63}, /* 653101 */
    {.string = 29019, .hash = 1181820514, .kind = 8, .length = 6, .thing = 4}, /* 650103 */
    {.string = 17670, .hash = 1903029344, .kind = 11, .length = 12, .thing = 1}, /* renew-online */
    [104] = {.string = 31792, .hash = 4078973032u, .kind = 8, .length = 6, .thing = 82}, /* 653225 */
    {.string = 33115, .hash = 2343459945u, .kind = 8, .length = 6, .thing = 122}, /* 659008 */
    [111] = {.string = 32124, .hash = 3650064495u, .kind = 8, .length = 6, .thing = 92}, /* 654022 */
    {.string = 30767, .hash = 1275068016, .kind = 8, .length = 6, .thing = 52}, /* 652925 */
    [115] = {.string = 30587, .hash = 1739377267, .kind = 8, .length = 6, .thing = 46}, /* 652829 */
    {.string = 46, .hash = 887179892, .kind = 1, .length = 6, .thing = 2}, /* online */
    {.string = 29892, .hash = 2283896949u, .kind = 8, .length = 6, .thing = 28}, /* 652324 */
    [124] = {.string = 32976, .hash = 3744641148u, .kind = 8, .length = 6, .thing = 117}, /* 659003 */
    [128] = {.string = 38787, .hash = 3786557568u, .kind = 7, .length = 6, .thing = 16}, /* kuerle */
    {.string = 31646, .hash = 3912612993u, .kind = 8, .length = 6, .thing = 77}, /* 653201 */
    {.string = 29347, .hash = 3645155458u, .kind = 8, .length = 6, .thing = 13}, /* 650203 */
    {.string = 32254, .hash = 756278401, .kind = 8, .length = 6, .thing = 95}, /* 654025 */
    [135] = {.string = 29488, .hash = 359017095, .kind = 8, .length = 6, .thing = 17}, /* 650402 */
    {.string = 30655, .hash = 1108707976, .kind = 8, .length = 6, .thing = 48}, /* 652901 */
    [142] = {.string = 29741, .hash = 2117536910, .kind = 8, .length = 6, .thing = 24}, /* 652300 */
    {.string = 31281, .hash = 3256169614u, .kind = 8, .length = 6, .thing = 67}, /* 653124 */
    [146] = {.string = 32474, .hash = 4081548946u, .kind = 8, .length = 6, .thing = 102}, /* 654203 */
    [148] = {.string = 33879, .hash = 4152751764u, .kind = 7, .length = 23, .thing = 2}, /* shuimogou-city-exchange */
    [158] = {.string = 28648, .hash = 2085012126, .kind = 10, .length = 5, .thing = 3}, /* email */
    {.string = 390, .hash = 1048419487, .kind = 5, .length = 14, .thing = 4}, /* loss-statement */
    [164] = {.string = 31059, .hash = 826692772, .kind = 8, .length = 6, .thing = 60}, /* 653023 */
    [167] = {.string = 31121, .hash = 3089809575u, .kind = 8, .length = 6, .thing = 62}, /* 653100 */
    {.string = 28984, .hash = 2822352040u, .kind = 8, .length = 6, .thing = 3}, /* 650102 */
    [172] = {.string = 17670, .hash = 1170553516, .kind = 6, .length = 12, .thing = 7}, /* renew-online */
    {.string = 28488, .hash = 2825552045u, .kind = 10, .length = 24, .thing = 2}, /* resident-identity-number */
    [175] = {.string = 31764, .hash = 1424537263, .kind = 8, .length = 6, .thing = 81}, /* 653224 */
    [181] = {.string = 29523, .hash = 2165908661u, .kind = 8, .length = 6, .thing = 18}, /* 650421 */
    {.string = 30737, .hash = 2915599542u, .kind = 8, .length = 6, .thing = 51}, /* 652924 */
    {.string = 33340, .hash = 1441351863, .kind = 7, .length = 6, .thing = 1}, /* centre */
    [186] = {.string = 29091, .hash = 4223533242u, .kind = 8, .length = 6, .thing = 6}, /* 650105 */
    {.string = 30557, .hash = 3379908794u, .kind = 8, .length = 6, .thing = 45}, /* 652828 */
    {.string = 29955, .hash = 3924428476u, .kind = 8, .length = 6, .thing = 30}, /* 652327 */
    [192] = {.string = 32586, .hash = 1593473216, .kind = 8, .length = 6, .thing = 106}, /* 654226 */
    [194] = {.string = 32951, .hash = 1090205378, .kind = 8, .length = 6, .thing = 116}, /* 659002 */
    [199] = {.string = 31609, .hash = 1258177223, .kind = 8, .length = 6, .thing = 76}, /* 653200 */
    {.string = 32222, .hash = 2396809928u, .kind = 8, .length = 6, .thing = 94}, /* 654024 */
    {.string = 563, .hash = 3588592329u, .kind = 5, .length = 6, .thing = 7}, /* medium */
    {.string = 29309, .hash = 990719689, .kind = 8, .length = 6, .thing = 12}, /* 650202 */
    {.string = 39053, .hash = 3669743307u, .kind = 7, .length = 5, .thing = 17}, /* akesu */
    {.string = 30377, .hash = 486122700, .kind = 8, .length = 6, .thing = 40}, /* 652823 */
    [207] = {.string = 30616, .hash = 2749239503u, .kind = 8, .length = 6, .thing = 47}, /* 652900 */
    [209] = {.string = 28889, .hash = 1794056401, .kind = 8, .length = 6, .thing = 1}, /* 650000 */
    [211] = {.string = 29712, .hash = 539768531, .kind = 8, .length = 6, .thing = 23}, /* 650522 */
    [213] = {.string = 188, .hash = 2608731861u, .kind = 5, .length = 23, .thing = 1}, /* credit-code-certificate */
    {.string = 29241, .hash = 334276310, .kind = 8, .length = 6, .thing = 10}, /* 650121 */
    {.string = 31373, .hash = 601733845, .kind = 8, .length = 6, .thing = 70}, /* 653127 */
    {.string = 32452, .hash = 1427113176, .kind = 8, .length = 6, .thing = 101}, /* 654202 */
    {.string = 33034, .hash = 2491386581u, .kind = 8, .length = 6, .thing = 119}, /* 659005 */
    [219] = {.string = 29427, .hash = 2391900891u, .kind = 8, .length = 6, .thing = 15}, /* 650205 */
    [222] = {.string = 32793, .hash = 4262300382u, .kind = 8, .length = 6, .thing = 111}, /* 654323 */
    [224] = {.string = 31945, .hash = 2230449888u, .kind = 8, .length = 6, .thing = 87}, /* 654000 */
    {.string = 31502, .hash = 518553825, .kind = 8, .length = 6, .thing = 74}, /* 653131 */
    [235] = {.string = 31027, .hash = 2467224299u, .kind = 8, .length = 6, .thing = 59}, /* 653022 */
    [239] = {.string = 28364, .hash = 3454139119u, .kind = 10, .length = 26, .thing = 1}, /* unified-social-credit-code */
    [243] = {.string = 14453, .hash = 1248528115, .kind = 6, .length = 13, .thing = 5}, /* change-onsite */
    [245] = {.string = 31852, .hash = 3065068789u, .kind = 8, .length = 6, .thing = 84}, /* 653227 */
    [253] = {.string = 30830, .hash = 261163773, .kind = 8, .length = 6, .thing = 54}, /* 652927 */
    [256] = {.string = 30213, .hash = 1475484928, .kind = 8, .length = 6, .thing = 36}, /* 652723 */
    {.string = 29058, .hash = 1569097473, .kind = 8, .length = 6, .thing = 5}, /* 650104 */
    [261] = {.string = 39189, .hash = 1758332165, .kind = 7, .length = 5, .thing = 18}, /* kuche */
    {.string = 32498, .hash = 3234004742u, .kind = 8, .length = 6, .thing = 103}, /* 654221 */
    [268] = {.string = 36757, .hash = 2691386124u, .kind = 7, .length = 6, .thing = 9}, /* yining */
    [270] = {.string = 32317, .hash = 4037341454u, .kind = 8, .length = 6, .thing = 97}, /* 654027 */
    [275] = {.string = 30346, .hash = 2126654227, .kind = 8, .length = 6, .thing = 39}, /* 652822 */
    [278] = {.string = 31001, .hash = 3702045462u, .kind = 8, .length = 6, .thing = 58}, /* 653001 */
    [283] = {.string = 29834, .hash = 1103632667, .kind = 8, .length = 6, .thing = 26}, /* 652302 */
    {.string = 31341, .hash = 2242265371u, .kind = 8, .length = 6, .thing = 69}, /* 653126 */
    {.string = 33006, .hash = 4131918107u, .kind = 8, .length = 6, .thing = 118}, /* 659004 */
    [290] = {.string = 29387, .hash = 4032432418u, .kind = 8, .length = 6, .thing = 14}, /* 650204 */
    [292] = {.string = 32763, .hash = 1607864612, .kind = 8, .length = 6, .thing = 110}, /* 654322 */
    {.string = 30439, .hash = 3527835429u, .kind = 8, .length = 6, .thing = 42}, /* 652825 */
    [295] = {.string = 31472, .hash = 2159085351u, .kind = 8, .length = 6, .thing = 73}, /* 653130 */
    {.string = 338, .hash = 229662504, .kind = 5, .length = 17, .thing = 3}, /* power-of-attorney */
    {.string = 32039, .hash = 3870981415u, .kind = 8, .length = 6, .thing = 89}, /* 654003 */
    [311] = {.string = 13339, .hash = 1462830903, .kind = 6, .length = 12, .thing = 2}, /* renew-onsite */
    {.string = 73, .hash = 1393210680, .kind = 2, .length = 9, .thing = 1}, /* applicant */
    {.string = 32857, .hash = 3009045815u, .kind = 8, .length = 6, .thing = 113}, /* 654325 */
    [315] = {.string = 35097, .hash = 3814369595u, .kind = 7, .length = 9, .thing = 5}, /* tumushuke */
    {.string = 31821, .hash = 410633020, .kind = 8, .length = 6, .thing = 83}, /* 653226 */
    [318] = {.string = 40009, .hash = 2245543742u, .kind = 7, .length = 5, .thing = 20}, /* kashi */
    {.string = 30320, .hash = 3361475390u, .kind = 8, .length = 6, .thing = 38}, /* 652801 */
    [323] = {.string = 30797, .hash = 1901695299, .kind = 8, .length = 6, .thing = 53}, /* 652926 */
    {.string = 31091, .hash = 1213969732, .kind = 8, .length = 6, .thing = 61}, /* 653024 */
    {.string = 29590, .hash = 3415121221u, .kind = 8, .length = 6, .thing = 20}, /* 650500 */
    {.string = 30182, .hash = 3116016454u, .kind = 8, .length = 6, .thing = 35}, /* 652722 */
    {.string = 29168, .hash = 3209628999u, .kind = 8, .length = 6, .thing = 8}, /* 650107 */
    [332] = {.string = 34959, .hash = 1221190476, .kind = 7, .length = 7, .thing = 4}, /* wujiaqu */
    [335] = {.string = 32698, .hash = 2842685775u, .kind = 8, .length = 6, .thing = 108}, /* 654301 */
    [338] = {.string = 37488, .hash = 2409101138u, .kind = 7, .length = 6, .thing = 12}, /* aletai */
    {.string = 37619, .hash = 4102327123u, .kind = 7, .length = 4, .thing = 13}, /* bole */
    [341] = {.string = 32286, .hash = 1382905685, .kind = 8, .length = 6, .thing = 96}, /* 654026 */
    [348] = {.string = 30685, .hash = 1735335260, .kind = 8, .length = 6, .thing = 49}, /* 652902 */
    {.string = 12875, .hash = 1200933725, .kind = 6, .length = 10, .thing = 1}, /* new-onsite */
    {.string = 30923, .hash = 1047609692, .kind = 8, .length = 6, .thing = 57}, /* 653000 */
    [354] = {.string = 31185, .hash = 3882796898u, .kind = 8, .length = 6, .thing = 64}, /* 653121 */
    {.string = 33089, .hash = 1477482338, .kind = 8, .length = 6, .thing = 121}, /* 659007 */
    [364] = {.string = 30406, .hash = 873399660, .kind = 8, .length = 6, .thing = 41}, /* 652824 */
    {.string = 37037, .hash = 1316376941, .kind = 7, .length = 25, .thing = 11}, /* changji-agricultural-park */
    {.string = 32010, .hash = 1216545645, .kind = 8, .length = 6, .thing = 88}, /* 654002 */
    {.string = 33198, .hash = 1394302318, .kind = 8, .length = 6, .thing = 125}, /* 659011 */
    [369] = {.string = 30126, .hash = 55870321, .kind = 8, .length = 6, .thing = 33}, /* 652701 */
    [373] = {.string = 36901, .hash = 2181711221u, .kind = 7, .length = 7, .thing = 10}, /* changji */
    [376] = {.string = 147, .hash = 4274422648u, .kind = 3, .length = 13, .thing = 1}, /* official-seal */
    {.string = 36477, .hash = 2075825528, .kind = 7, .length = 8, .thing = 8}, /* kelamayi */
    [381] = {.string = 32823, .hash = 354610045, .kind = 8, .length = 6, .thing = 112}, /* 654324 */
    [386] = {.string = 31674, .hash = 2051164546, .kind = 8, .length = 6, .thing = 78}, /* 653221 */
    [388] = {.string = 30245, .hash = 707039620, .kind = 8, .length = 6, .thing = 37}, /* 652800 */
    [393] = {.string = 29556, .hash = 2792535945u, .kind = 8, .length = 6, .thing = 19}, /* 650422 */
    [398] = {.string = 35868, .hash = 3931658126u, .kind = 7, .length = 22, .thing = 7}, /* shihezi-zone-committee */
    {.string = 29130, .hash = 555193230, .kind = 8, .length = 6, .thing = 7}, /* 650106 */
    [406] = {.string = 31441, .hash = 4122147222u, .kind = 8, .length = 6, .thing = 72}, /* 653129 */
    {.string = 32658, .hash = 188250006, .kind = 8, .length = 6, .thing = 107}, /* 654300 */
    [411] = {.string = 32093, .hash = 3023437211u, .kind = 8, .length = 6, .thing = 91}, /* 654021 */
    [416] = {.string = 13942, .hash = 4179208608u, .kind = 6, .length = 13, .thing = 4}, /* unlock-onsite */
    [424] = {.string = 33058, .hash = 3118013864u, .kind = 8, .length = 6, .thing = 120}, /* 659006 */
    [434] = {.string = 30526, .hash = 2513931186u, .kind = 8, .length = 6, .thing = 44}, /* 652827 */
    [436] = {.string = 31577, .hash = 1145181108, .kind = 8, .length = 6, .thing = 75}, /* 653132 */
    {.string = 33169, .hash = 3034833844u, .kind = 8, .length = 6, .thing = 124}, /* 659010 */
    {.string = 31915, .hash = 2290514870u, .kind = 8, .length = 6, .thing = 86}, /* 653229 */
    [440] = {.string = 30054, .hash = 1696401848, .kind = 8, .length = 6, .thing = 32}, /* 652700 */
    [446] = {.string = 30892, .hash = 3781577150u, .kind = 8, .length = 6, .thing = 56}, /* 652929 */
    [449] = {.string = 39657, .hash = 4117658049u, .kind = 7, .length = 6, .thing = 19}, /* hetian */
    [451] = {.string = 29992, .hash = 495438787, .kind = 8, .length = 6, .thing = 31}, /* 652328 */
    [454] = {.string = 32063, .hash = 4258258374u, .kind = 8, .length = 6, .thing = 90}, /* 654004 */
    {.string = 28792, .hash = 2946963911u, .kind = 10, .length = 18, .thing = 4}, /* certificate-serial */
    [457] = {.string = 279, .hash = 1770607049, .kind = 5, .length = 10, .thing = 2}, /* handler-id */
    [466] = {.string = 29612, .hash = 2401216978u, .kind = 8, .length = 6, .thing = 21}, /* 650502 */
    {.string = 10, .hash = 214030803, .kind = 1, .length = 7, .thing = 1}, /* counter */
    [470] = {.string = 29858, .hash = 1896619990, .kind = 8, .length = 6, .thing = 27}, /* 652323 */
    [476] = {.string = 31406, .hash = 1467711452, .kind = 8, .length = 6, .thing = 71}, /* 653128 */
    [492] = {.string = 38350, .hash = 1256006636, .kind = 7, .length = 4, .thing = 15}, /* hami */
    {.string = 32556, .hash = 966845932, .kind = 8, .length = 6, .thing = 105}, /* 654225 */
    [495] = {.string = 31245, .hash = 2868892655u, .kind = 8, .length = 6, .thing = 66}, /* 653123 */
    {.string = 32923, .hash = 463578095, .kind = 8, .length = 6, .thing = 115}, /* 659001 */
    [502] = {.string = 40139, .hash = 2547876342u, .kind = 7, .length = 6, .thing = 21}, /* atushi */
    [505] = {.string = 30469, .hash = 4154462713u, .kind = 8, .length = 6, .thing = 43}, /* 652826 */
    {.string = 29461, .hash = 1372921338, .kind = 8, .length = 6, .thing = 16}, /* 650400 */
    {.string = 33248, .hash = 380398075, .kind = 8, .length = 6, .thing = 127}, /* 659013 */
    [509] = {.string = 31884, .hash = 3931046397u, .kind = 8, .length = 6, .thing = 85}, /* 653228 */
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
    [1] = {.id = 12875, .title = 262, .summary = 263, .flags = 2, .offer_first = 1, .offer_count = 1, .root = 1, .requirement_count = 5, .step_first = 1, .notice_first = 1, .source = 13027, .note = 264, .cell_first = 1, .cell_count = 4, .cell_multiplier = 2654435769u, .cell_shift = 30, .fee = 1}, /* new-onsite */
    {.id = 13339, .title = 265, .summary = 266, .flags = 2, .offer_first = 2, .offer_count = 1, .root = 6, .requirement_count = 3, .step_first = 1, .notice_first = 1, .source = 13532, .note = 267, .cell_first = 5, .cell_count = 2, .cell_multiplier = 1013904243, .cell_shift = 31, .fee = 2}, /* renew-onsite */
    {.id = 13752, .title = 268, .summary = 269, .flags = 2, .offer_first = 3, .offer_count = 1, .root = 9, .requirement_count = 6, .step_first = 1, .notice_first = 1, .source = 13929, .note = 264, .cell_first = 7, .cell_count = 4, .cell_multiplier = 2654435769u, .cell_shift = 30, .fee = 3}, /* replace-onsite */
    {.id = 13942, .title = 270, .summary = 271, .flags = 2, .offer_first = 4, .offer_count = 1, .root = 15, .requirement_count = 4, .step_first = 1, .notice_first = 1, .source = 14158, .note = 272, .cell_first = 11, .cell_count = 4, .cell_multiplier = 1013904243, .cell_shift = 30, .fee = 4}, /* unlock-onsite */
    {.id = 14453, .title = 273, .summary = 274, .flags = 2, .offer_first = 5, .offer_count = 1, .root = 19, .requirement_count = 5, .step_first = 1, .step_count = 2, .notice_first = 1, .before_first = 24, .before_count = 1, .source = 14742, .note = 275, .cell_first = 15, .cell_count = 4, .cell_multiplier = 3816266641u, .cell_shift = 30, .fee = 5}, /* change-onsite */
    {.id = 15463, .title = 279, .summary = 280, .flags = 2, .offer_first = 6, .offer_count = 1, .root = 24, .requirement_count = 4, .step_first = 3, .step_count = 12, .notice_first = 1, .source = 15710, .note = 281, .cell_first = 19, .cell_count = 4, .cell_multiplier = 2654435769u, .cell_shift = 30, .fee = 6}, /* new-online */
    {.id = 17670, .title = 296, .summary = 297, .offer_first = 7, .offer_count = 1, .root = 28, .requirement_count = 4, .step_first = 15, .step_count = 7, .notice_first = 1, .source = 17926, .note = 298, .fee = 7}, /* renew-online */
    {.id = 19931, .title = 310, .summary = 311, .offer_first = 8, .offer_count = 1, .root = 32, .requirement_count = 4, .step_first = 22, .step_count = 4, .notice_first = 1, .source = 20100, .note = 312, .fee = 8}, /* seal-renew-online */
  },
  .requirements = {
    [1] = {.kind = 2, .end = 6, .business = 1},
    {.id = 11390, .kind = 1, .parent = 1, .end = 3, .business = 1, .document_first = 1, .document_count = 1, .party = 1, .forms = 8, .need = 1, .mark_first = 1, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .label = 258, .source = 11536}, /* new-onsite/credit-code-certificate */
    {.id = 11550, .kind = 1, .flags = 1, .parent = 1, .end = 4, .business = 1, .document_first = 2, .document_count = 1, .party = 1, .forms = 2, .need = 1, .leaf = 1, .label = 259, .source = 11645}, /* new-onsite/handler-id.original */
    {.id = 11659, .kind = 1, .parent = 1, .end = 5, .business = 1, .document_first = 3, .document_count = 1, .party = 1, .forms = 8, .need = 1, .mark_first = 2, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .leaf = 2, .label = 260, .source = 11645}, /* new-onsite/handler-id.photocopy */
    {.id = 11832, .kind = 1, .parent = 1, .end = 6, .business = 1, .document_first = 4, .document_count = 1, .party = 1, .forms = 2, .need = 1, .mark_first = 3, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .leaf = 3, .label = 8, .source = 11861}, /* new-onsite/power-of-attorney */
    {.kind = 2, .end = 9, .business = 2},
    {.id = 11875, .kind = 1, .flags = 1, .parent = 6, .end = 8, .business = 2, .document_first = 5, .document_count = 1, .party = 1, .forms = 2, .need = 1, .label = 259, .source = 11899}, /* renew-onsite/handler-id */
    {.id = 11913, .kind = 1, .flags = 1, .parent = 6, .end = 9, .business = 2, .document_first = 6, .document_count = 1, .party = 1, .need = 1, .leaf = 1, .label = 12, .source = 11933}, /* renew-onsite/medium */
    {.kind = 2, .end = 15, .business = 3},
    {.id = 11947, .kind = 1, .parent = 9, .end = 11, .business = 3, .document_first = 7, .document_count = 1, .party = 1, .forms = 8, .need = 1, .mark_first = 4, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .label = 258, .source = 11986}, /* replace-onsite/credit-code-certificate */
    {.id = 12000, .kind = 1, .flags = 1, .parent = 9, .end = 12, .business = 3, .document_first = 8, .document_count = 1, .party = 1, .forms = 2, .need = 1, .leaf = 1, .label = 259, .source = 12035}, /* replace-onsite/handler-id.original */
    {.id = 12049, .kind = 1, .parent = 9, .end = 13, .business = 3, .document_first = 9, .document_count = 1, .party = 1, .forms = 8, .need = 1, .mark_first = 5, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .leaf = 2, .label = 260, .source = 12035}, /* replace-onsite/handler-id.photocopy */
    {.id = 12085, .kind = 1, .parent = 9, .end = 14, .business = 3, .document_first = 10, .document_count = 1, .party = 1, .forms = 2, .need = 1, .mark_first = 6, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .leaf = 3, .label = 8, .source = 12118}, /* replace-onsite/power-of-attorney */
    {.id = 12132, .kind = 1, .parent = 9, .end = 15, .business = 3, .document_first = 11, .document_count = 1, .party = 1, .forms = 2, .need = 1, .mark_first = 7, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .leaf = 4, .label = 9, .source = 12162}, /* replace-onsite/loss-statement */
    {.kind = 2, .end = 19, .business = 4},
    {.id = 12176, .kind = 1, .parent = 15, .end = 17, .business = 4, .document_first = 12, .document_count = 1, .party = 1, .forms = 2, .need = 1, .mark_first = 8, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .label = 10, .source = 12207}, /* unlock-onsite/unlock-statement */
    {.id = 12221, .kind = 1, .flags = 1, .parent = 15, .end = 18, .business = 4, .document_first = 13, .document_count = 1, .party = 1, .forms = 2, .need = 1, .leaf = 1, .label = 259, .source = 12246}, /* unlock-onsite/handler-id */
    {.id = 12260, .kind = 1, .flags = 1, .parent = 15, .end = 19, .business = 4, .document_first = 14, .document_count = 1, .party = 1, .need = 1, .leaf = 2, .label = 12, .source = 12281}, /* unlock-onsite/medium */
    {.kind = 2, .end = 24, .business = 5},
    {.id = 12295, .kind = 1, .parent = 19, .end = 21, .business = 5, .document_first = 15, .document_count = 1, .party = 1, .forms = 8, .need = 1, .mark_first = 9, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .label = 258, .source = 12333}, /* change-onsite/credit-code-certificate */
    {.id = 12354, .kind = 1, .parent = 19, .end = 22, .business = 5, .document_first = 16, .document_count = 1, .party = 1, .forms = 8, .need = 1, .mark_first = 10, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .leaf = 1, .label = 261, .source = 12435}, /* change-onsite/change-notice */
    {.id = 12456, .kind = 1, .parent = 19, .end = 23, .business = 5, .document_first = 17, .document_count = 1, .party = 1, .forms = 2, .need = 1, .mark_first = 11, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .leaf = 2, .label = 8, .source = 12488}, /* change-onsite/power-of-attorney */
    {.id = 12509, .kind = 1, .flags = 1, .parent = 19, .end = 24, .business = 5, .document_first = 18, .document_count = 1, .party = 1, .need = 1, .leaf = 3, .label = 12, .source = 12530}, /* change-onsite/medium */
    {.kind = 2, .end = 28, .business = 6},
    {.id = 12551, .kind = 1, .parent = 24, .end = 26, .business = 6, .document_first = 19, .document_count = 1, .party = 1, .forms = 30, .need = 1, .label = 6, .source = 12586}, /* new-online/credit-code-certificate */
    {.id = 12598, .kind = 1, .flags = 1, .parent = 24, .end = 27, .business = 6, .document_first = 20, .document_count = 1, .party = 1, .forms = 2, .need = 1, .leaf = 1, .label = 259, .source = 12620}, /* new-online/handler-id */
    {.id = 12632, .kind = 1, .parent = 24, .end = 28, .business = 6, .document_first = 21, .document_count = 1, .party = 1, .forms = 30, .need = 1, .leaf = 2, .label = 8, .source = 12661}, /* new-online/power-of-attorney */
    {.kind = 2, .end = 32, .business = 7},
    {.id = 12673, .kind = 1, .flags = 1, .parent = 28, .end = 30, .business = 7, .document_first = 22, .document_count = 1, .party = 1, .need = 1, .label = 12, .source = 12693}, /* renew-online/medium */
    {.id = 12718, .kind = 6, .parent = 28, .end = 31, .business = 7}, /* renew-online/not-stated */
    {.id = 12742, .kind = 6, .parent = 28, .end = 32, .business = 7, .text = 61}, /* renew-online/window */
    {.kind = 2, .end = 36, .business = 8},
    {.id = 12762, .kind = 1, .flags = 1, .parent = 32, .end = 34, .business = 8, .document_first = 23, .document_count = 1, .party = 1, .need = 1, .label = 12, .source = 12787}, /* seal-renew-online/medium */
    {.id = 12821, .kind = 6, .parent = 32, .end = 35, .business = 8}, /* seal-renew-online/not-stated */
    {.id = 12850, .kind = 6, .parent = 32, .end = 36, .business = 8, .text = 61}, /* seal-renew-online/window */
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
    276,
    35213,
    35226,
  },
  .steps = {
    [1] = {.kind = 1, .end = 2, .text = 277, .by = 1},
    {.kind = 1, .end = 3, .text = 278},
    {.kind = 2, .end = 6, .text = 282},
    {.kind = 1, .end = 5, .depth = 1, .text = 283},
    {.kind = 1, .end = 6, .depth = 1, .text = 284, .note = 285},
    {.kind = 2, .end = 9, .text = 286},
    {.kind = 1, .end = 8, .depth = 1, .text = 287, .note = 288},
    {.kind = 1, .end = 9, .depth = 1, .text = 289},
    {.kind = 3, .end = 11, .text = 290},
    {.kind = 1, .end = 11, .depth = 1, .text = 291},
    {.kind = 3, .end = 15, .text = 292},
    {.kind = 1, .end = 13, .depth = 1, .text = 293},
    {.kind = 1, .end = 14, .depth = 1, .text = 294},
    {.kind = 1, .end = 15, .depth = 1, .text = 295},
    {.kind = 3, .end = 22, .text = 299},
    {.kind = 1, .end = 17, .depth = 1, .text = 300, .link = 18708},
    {.kind = 1, .end = 18, .depth = 1, .text = 301},
    {.kind = 1, .end = 19, .depth = 1, .text = 302},
    {.kind = 1, .end = 20, .depth = 1, .text = 303, .note = 304},
    {.kind = 1, .end = 21, .depth = 1, .text = 305, .note = 306},
    {.kind = 1, .end = 22, .depth = 1, .text = 307, .needs = 308, .note = 309},
    {.kind = 1, .end = 23, .text = 313, .needs = 308, .link = 20636},
    {.kind = 1, .end = 24, .text = 314},
    {.kind = 1, .end = 25, .text = 315},
    {.kind = 1, .end = 26, .text = 316, .note = 317},
  },
  .notices = {
    [1] = {.text = 320},
    {.text = 321, .phone_first = 1, .phone_count = 1},
    {.text = 322, .warning = 323, .password = 22256},
  },
  .divisions = {
    [1] = {.code = 28889, .name = 644}, /* 650000 */
    {.code = 28954, .name = 645, .parent = 1, .area = 323}, /* 650100 */
    {.code = 28984, .name = 646, .parent = 2, .area = 323}, /* 650102 */
    {.code = 29019, .name = 647, .parent = 2, .area = 323}, /* 650103 */
    {.code = 29058, .name = 648, .parent = 2, .area = 323}, /* 650104 */
    {.code = 29091, .name = 649, .parent = 2, .area = 323}, /* 650105 */
    {.code = 29130, .name = 650, .parent = 2, .area = 323}, /* 650106 */
    {.code = 29168, .name = 651, .parent = 2, .area = 323}, /* 650107 */
    {.code = 29208, .name = 652, .parent = 2, .area = 323}, /* 650109 */
    {.code = 29241, .name = 653, .parent = 2, .area = 323}, /* 650121 */
    {.code = 29278, .name = 654, .parent = 1, .area = 322}, /* 650200 */
    {.code = 29309, .name = 655, .parent = 11, .area = 324}, /* 650202 */
    {.code = 29347, .name = 656, .parent = 11, .area = 322}, /* 650203 */
    {.code = 29387, .name = 657, .parent = 11, .area = 322}, /* 650204 */
    {.code = 29427, .name = 658, .parent = 11, .area = 322}, /* 650205 */
    {.code = 29461, .name = 659, .parent = 1, .area = 327}, /* 650400 */
    {.code = 29488, .name = 660, .parent = 16, .area = 327}, /* 650402 */
    {.code = 29523, .name = 661, .parent = 16, .area = 327}, /* 650421 */
    {.code = 29556, .name = 662, .parent = 16, .area = 327}, /* 650422 */
    {.code = 29590, .name = 663, .parent = 1, .area = 282}, /* 650500 */
    {.code = 29612, .name = 664, .parent = 20, .area = 282}, /* 650502 */
    {.code = 29645, .name = 665, .parent = 20, .area = 282}, /* 650521 */
    {.code = 29712, .name = 666, .parent = 20, .area = 282}, /* 650522 */
    {.code = 29741, .name = 667, .parent = 1, .area = 326}, /* 652300 */
    {.code = 29804, .name = 668, .parent = 24, .area = 326}, /* 652301 */
    {.code = 29834, .name = 669, .parent = 24, .area = 326}, /* 652302 */
    {.code = 29858, .name = 670, .parent = 24, .area = 326}, /* 652323 */
    {.code = 29892, .name = 671, .parent = 24, .area = 326}, /* 652324 */
    {.code = 29925, .name = 672, .parent = 24, .area = 326}, /* 652325 */
    {.code = 29955, .name = 673, .parent = 24, .area = 326}, /* 652327 */
    {.code = 29992, .name = 674, .parent = 24, .area = 326}, /* 652328 */
    {.code = 30054, .name = 675, .parent = 1, .area = 286}, /* 652700 */
    {.code = 30126, .name = 676, .parent = 32, .area = 286}, /* 652701 */
    {.code = 30148, .name = 677, .parent = 32, .area = 286}, /* 652702 */
    {.code = 30182, .name = 678, .parent = 32, .area = 286}, /* 652722 */
    {.code = 30213, .name = 679, .parent = 32, .area = 286}, /* 652723 */
    {.code = 30245, .name = 680, .parent = 1, .area = 328}, /* 652800 */
    {.code = 30320, .name = 681, .parent = 37, .area = 328}, /* 652801 */
    {.code = 30346, .name = 682, .parent = 37, .area = 328}, /* 652822 */
    {.code = 30377, .name = 683, .parent = 37, .area = 328}, /* 652823 */
    {.code = 30406, .name = 684, .parent = 37, .area = 328}, /* 652824 */
    {.code = 30439, .name = 685, .parent = 37, .area = 328}, /* 652825 */
    {.code = 30469, .name = 686, .parent = 37, .area = 328}, /* 652826 */
    {.code = 30526, .name = 687, .parent = 37, .area = 328}, /* 652827 */
    {.code = 30557, .name = 688, .parent = 37, .area = 328}, /* 652828 */
    {.code = 30587, .name = 689, .parent = 37, .area = 328}, /* 652829 */
    {.code = 30616, .name = 690, .parent = 1, .area = 329}, /* 652900 */
    {.code = 30655, .name = 691, .parent = 47, .area = 329}, /* 652901 */
    {.code = 30685, .name = 692, .parent = 47, .area = 329}, /* 652902 */
    {.code = 30707, .name = 693, .parent = 47, .area = 329}, /* 652922 */
    {.code = 30737, .name = 694, .parent = 47, .area = 329}, /* 652924 */
    {.code = 30767, .name = 695, .parent = 47, .area = 329}, /* 652925 */
    {.code = 30797, .name = 696, .parent = 47, .area = 329}, /* 652926 */
    {.code = 30830, .name = 697, .parent = 47, .area = 329}, /* 652927 */
    {.code = 30860, .name = 698, .parent = 47, .area = 329}, /* 652928 */
    {.code = 30892, .name = 699, .parent = 47, .area = 329}, /* 652929 */
    {.code = 30923, .name = 700, .parent = 1, .area = 285}, /* 653000 */
    {.code = 31001, .name = 701, .parent = 57, .area = 285}, /* 653001 */
    {.code = 31027, .name = 702, .parent = 57, .area = 285}, /* 653022 */
    {.code = 31059, .name = 703, .parent = 57, .area = 329}, /* 653023 */
    {.code = 31091, .name = 704, .parent = 57, .area = 285}, /* 653024 */
    {.code = 31121, .name = 705, .parent = 1, .area = 330}, /* 653100 */
    {.code = 31160, .name = 706, .parent = 62, .area = 330}, /* 653101 */
    {.code = 31185, .name = 707, .parent = 62, .area = 330}, /* 653121 */
    {.code = 31215, .name = 708, .parent = 62, .area = 330}, /* 653122 */
    {.code = 31245, .name = 709, .parent = 62, .area = 330}, /* 653123 */
    {.code = 31281, .name = 710, .parent = 62, .area = 330}, /* 653124 */
    {.code = 31310, .name = 711, .parent = 62, .area = 330}, /* 653125 */
    {.code = 31341, .name = 712, .parent = 62, .area = 330}, /* 653126 */
    {.code = 31373, .name = 713, .parent = 62, .area = 330}, /* 653127 */
    {.code = 31406, .name = 714, .parent = 62, .area = 330}, /* 653128 */
    {.code = 31441, .name = 715, .parent = 62, .area = 330}, /* 653129 */
    {.code = 31472, .name = 716, .parent = 62, .area = 330}, /* 653130 */
    {.code = 31502, .name = 717, .parent = 62, .area = 330}, /* 653131 */
    {.code = 31577, .name = 718, .parent = 62, .area = 330}, /* 653132 */
    {.code = 31609, .name = 719, .parent = 1, .area = 283}, /* 653200 */
    {.code = 31646, .name = 720, .parent = 76, .area = 283}, /* 653201 */
    {.code = 31674, .name = 721, .parent = 76, .area = 283}, /* 653221 */
    {.code = 31704, .name = 722, .parent = 76, .area = 283}, /* 653222 */
    {.code = 31733, .name = 723, .parent = 76, .area = 283}, /* 653223 */
    {.code = 31764, .name = 724, .parent = 76, .area = 283}, /* 653224 */
    {.code = 31792, .name = 725, .parent = 76, .area = 283}, /* 653225 */
    {.code = 31821, .name = 726, .parent = 76, .area = 283}, /* 653226 */
    {.code = 31852, .name = 727, .parent = 76, .area = 283}, /* 653227 */
    {.code = 31884, .name = 728, .parent = 76, .area = 283}, /* 653228 */
    {.code = 31915, .name = 729, .parent = 76, .area = 283}, /* 653229 */
    {.code = 31945, .name = 730, .parent = 1, .area = 331}, /* 654000 */
    {.code = 32010, .name = 731, .parent = 87, .area = 331}, /* 654002 */
    {.code = 32039, .name = 732, .parent = 87, .area = 324}, /* 654003 */
    {.code = 32063, .name = 733, .parent = 87, .area = 331}, /* 654004 */
    {.code = 32093, .name = 734, .parent = 87, .area = 331}, /* 654021 */
    {.code = 32124, .name = 735, .parent = 87, .area = 331}, /* 654022 */
    {.code = 32189, .name = 736, .parent = 87, .area = 331}, /* 654023 */
    {.code = 32222, .name = 737, .parent = 87, .area = 331}, /* 654024 */
    {.code = 32254, .name = 738, .parent = 87, .area = 331}, /* 654025 */
    {.code = 32286, .name = 739, .parent = 87, .area = 331}, /* 654026 */
    {.code = 32317, .name = 740, .parent = 87, .area = 331}, /* 654027 */
    {.code = 32350, .name = 741, .parent = 87, .area = 331}, /* 654028 */
    {.code = 32383, .name = 742, .parent = 1, .area = 281}, /* 654200 */
    {.code = 32422, .name = 743, .parent = 99, .area = 281}, /* 654201 */
    {.code = 32452, .name = 744, .parent = 99, .area = 324}, /* 654202 */
    {.code = 32474, .name = 745, .parent = 99, .area = 325}, /* 654203 */
    {.code = 32498, .name = 746, .parent = 99, .area = 281}, /* 654221 */
    {.code = 32527, .name = 747, .parent = 99, .area = 281}, /* 654224 */
    {.code = 32556, .name = 748, .parent = 99, .area = 281}, /* 654225 */
    {.code = 32586, .name = 749, .parent = 99, .area = 322}, /* 654226 */
    {.code = 32658, .name = 750, .parent = 1, .area = 284}, /* 654300 */
    {.code = 32698, .name = 751, .parent = 107, .area = 284}, /* 654301 */
    {.code = 32729, .name = 752, .parent = 107, .area = 284}, /* 654321 */
    {.code = 32763, .name = 753, .parent = 107, .area = 284}, /* 654322 */
    {.code = 32793, .name = 754, .parent = 107, .area = 284}, /* 654323 */
    {.code = 32823, .name = 755, .parent = 107, .area = 284}, /* 654324 */
    {.code = 32857, .name = 756, .parent = 107, .area = 284}, /* 654325 */
    {.code = 32888, .name = 757, .parent = 107, .area = 284}, /* 654326 */
    {.code = 32923, .name = 758, .parent = 1, .area = 325}, /* 659001 */
    {.code = 32951, .name = 759, .parent = 1, .area = 329}, /* 659002 */
    {.code = 32976, .name = 760, .parent = 1, .area = 330}, /* 659003 */
    {.code = 33006, .name = 761, .parent = 1, .area = 326}, /* 659004 */
    {.code = 33034, .name = 762, .parent = 1, .area = 284}, /* 659005 */
    {.code = 33058, .name = 763, .parent = 1, .area = 328}, /* 659006 */
    {.code = 33089, .name = 764, .parent = 1, .area = 286}, /* 659007 */
    {.code = 33115, .name = 765, .parent = 1, .area = 331}, /* 659008 */
    {.code = 33146, .name = 766, .parent = 1, .area = 283}, /* 659009 */
    {.code = 33169, .name = 767, .parent = 1, .area = 324}, /* 659010 */
    {.code = 33198, .name = 768, .parent = 1, .area = 282}, /* 659011 */
    {.code = 33223, .name = 769, .parent = 1, .area = 281}, /* 659012 */
    {.code = 33248, .name = 770, .parent = 1, .area = 330}, /* 659013 */
  },
  .offices = {
    [1] = {.id = 33340, .row = 33347, .name = 772, .division = 3, .printed_region = 33383, .printed_place = 28961, .note = 773, .flags = 1, .counter_first = 1, .counter_count = 1, .source = 33702}, /* centre */
    {.id = 33879, .row = 33903, .name = 775, .division = 6, .printed_place = 29098, .note = 776, .flags = 1, .counter_first = 2, .counter_count = 1, .source = 34313}, /* shuimogou-city-exchange */
    {.id = 34458, .row = 34484, .name = 778, .division = 6, .printed_place = 29098, .note = 779, .flags = 1, .counter_first = 3, .counter_count = 1, .source = 34753}, /* shuimogou-region-exchange */
    {.id = 34959, .row = 34967, .name = 761, .division = 118, .printed_region = 34970, .printed_place = 33013, .flags = 1, .counter_first = 4, .counter_count = 1, .source = 34980}, /* wujiaqu */
    {.id = 35097, .row = 35107, .name = 760, .division = 117, .printed_region = 35110, .printed_place = 32983, .flags = 1, .counter_first = 5, .counter_count = 1, .source = 35123}, /* tumushuke */
    {.id = 35262, .row = 35285, .name = 783, .division = 115, .printed_region = 35348, .printed_place = 35358, .note = 784, .flags = 1, .counter_first = 6, .counter_count = 1, .source = 35735}, /* shihezi-logistics-park */
    {.id = 35868, .row = 35891, .name = 786, .division = 115, .printed_place = 35358, .note = 787, .flags = 1, .counter_first = 7, .counter_count = 1, .source = 36329}, /* shihezi-zone-committee */
    {.id = 36477, .row = 36486, .name = 654, .division = 13, .printed_region = 36489, .printed_place = 29285, .note = 789, .flags = 1, .counter_first = 8, .counter_count = 1, .source = 36643}, /* kelamayi */
    {.id = 36757, .row = 36764, .name = 791, .division = 88, .printed_region = 36774, .printed_place = 32017, .flags = 1, .counter_first = 9, .counter_count = 1, .source = 36784}, /* yining */
    {.id = 36901, .row = 36909, .name = 793, .division = 25, .printed_region = 36920, .printed_place = 29811, .flags = 1, .counter_first = 10, .counter_count = 1, .source = 36930}, /* changji */
    {.id = 37037, .row = 37063, .name = 795, .division = 25, .printed_place = 37066, .note = 796, .flags = 1, .counter_first = 11, .counter_count = 1, .source = 37390}, /* changji-agricultural-park */
    {.id = 37488, .row = 37495, .name = 798, .division = 108, .printed_region = 32665, .printed_place = 32705, .flags = 1, .counter_first = 12, .counter_count = 1, .source = 37504}, /* aletai */
    {.id = 37619, .row = 37624, .name = 676, .division = 33, .printed_region = 37627, .printed_place = 30133, .flags = 1, .counter_first = 13, .counter_count = 1, .source = 37634}, /* bole */
    {.id = 37818, .row = 37826, .name = 802, .division = 100, .printed_region = 32390, .printed_place = 32429, .note = 803, .flags = 1, .counter_first = 14, .counter_count = 2, .source = 38194}, /* tacheng */
    {.id = 38350, .row = 38355, .name = 663, .division = 21, .printed_region = 38358, .printed_place = 29597, .note = 805, .flags = 1, .counter_first = 16, .counter_count = 1, .source = 38653}, /* hami */
    {.id = 38787, .row = 38794, .name = 681, .division = 38, .printed_region = 38797, .printed_place = 30327, .note = 807, .flags = 1, .counter_first = 17, .counter_count = 1, .source = 38904}, /* kuerle */
    {.id = 39053, .row = 39059, .name = 809, .division = 48, .printed_region = 30623, .printed_place = 30662, .flags = 1, .counter_first = 18, .counter_count = 1, .source = 39067}, /* akesu */
    {.id = 39189, .row = 39195, .name = 692, .division = 49, .printed_place = 39198, .note = 811, .flags = 1, .counter_first = 19, .counter_count = 1, .source = 39505}, /* kuche */
    {.id = 39657, .row = 39664, .name = 814, .division = 77, .printed_region = 31616, .printed_place = 31653, .note = 815, .flags = 1, .counter_first = 20, .counter_count = 2, .source = 39892}, /* hetian */
    {.id = 40009, .row = 40015, .name = 706, .division = 63, .printed_region = 31128, .printed_place = 31167, .flags = 1, .counter_first = 22, .counter_count = 1, .source = 40018}, /* kashi */
    {.id = 40139, .row = 40146, .name = 701, .division = 58, .printed_region = 40149, .printed_place = 31008, .flags = 1, .counter_first = 23, .counter_count = 1, .source = 40156}, /* atushi */
  },
  .counters = {
    [1] = {.address = 771, .phone_first = 2, .phone_count = 1},
    {.address = 774},
    {.address = 777},
    {.address = 780, .contact = 34927, .phone_first = 3, .phone_count = 2},
    {.address = 781, .contact = 35062, .phone_first = 5, .phone_count = 2},
    {.address = 782, .contact = 35206, .phone_first = 7, .phone_count = 1},
    {.address = 785, .contact = 35836, .phone_first = 8, .phone_count = 2},
    {.address = 788, .contact = 36457, .phone_first = 10, .phone_count = 1},
    {.address = 790, .contact = 36725, .phone_first = 11, .phone_count = 2},
    {.address = 792, .contact = 36878, .phone_first = 13, .phone_count = 1},
    {.address = 794, .contact = 37018, .phone_first = 14, .phone_count = 1},
    {.address = 797, .contact = 37466, .phone_first = 15, .phone_count = 1},
    {.address = 799, .contact = 37597, .phone_first = 16, .phone_count = 1},
    {.id = 37679, .address = 800, .contact = 37724, .phone_first = 17, .phone_count = 1}, /* jiufeng */
    {.id = 37747, .address = 801, .contact = 37724, .phone_first = 18, .phone_count = 1}, /* liuhe */
    {.address = 804, .contact = 38330, .phone_first = 19, .phone_count = 1},
    {.address = 806, .contact = 38765, .phone_first = 20, .phone_count = 1},
    {.address = 808, .contact = 39030, .phone_first = 21, .phone_count = 1},
    {.address = 810, .contact = 39163, .phone_first = 22, .phone_count = 1},
    {.id = 39550, .address = 812, .contact = 39593, .phone_first = 23, .phone_count = 1}, /* zhengda */
    {.id = 39616, .address = 813, .contact = 39593, .phone_first = 24, .phone_count = 1}, /* government-hall */
    {.address = 816, .contact = 39987, .phone_first = 25, .phone_count = 1},
    {.address = 817, .contact = 40117, .phone_first = 26, .phone_count = 1},
  },
  .phones = {
    [1] = {.printed = 21983},
    {.printed = 33327},
    {.printed = 34934},
    {.printed = 34947},
    {.printed = 35072},
    {.printed = 35085},
    {.printed = 35238, .read_first = 25, .read_count = 2},
    {.printed = 35843},
    {.printed = 35856},
    {.printed = 36464},
    {.printed = 36732},
    {.printed = 36745},
    {.printed = 36888},
    {.printed = 37025},
    {.printed = 37476},
    {.printed = 37607},
    {.printed = 37734},
    {.printed = 37805},
    {.printed = 38337},
    {.printed = 38775},
    {.printed = 39040},
    {.printed = 39176},
    {.printed = 39603},
    {.printed = 39603},
    {.printed = 39997},
    {.printed = 40127},
  },
  .numbering = {
    [1] = {.country_code = 28238, .trunk = 28241, .plain = 1, .trunked = 2, .abroad_first = 1, .abroad_count = 1, .carrier_first = 2, .carrier_count = 7, .word_first = 9, .word_count = 18, .first_digits = 1020, .local_lengths = 384, .area_digits = 4, .short_digits = 6, .extension_digits = 6, .flags = 7, .classes = {16, 16, 16, 16, 16, 16, 16, 16, 16, 2, 3, 16, 16, 3, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 2, 0, 0, 12, 0, 0, 0, 0, 6, 7, 14, 10, 11, 4, 5, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 11, 15, 0, 15, 0, 0, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 8, 0, 9, 0, 0, 0, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 0, 0, 0, 0, 16}},
  },
  .number_rules = {
    [1] = {.code = 22263, .region = 324, .kind = 4, .flags = 17, .lengths = 256}, /* 010 */
    {.code = 22274, .region = 325, .kind = 4, .flags = 17, .lengths = 256}, /* 020 */
    {.code = 22291, .region = 326, .kind = 4, .flags = 17, .lengths = 256}, /* 021 */
    {.code = 22302, .region = 327, .kind = 4, .flags = 17, .lengths = 256}, /* 022 */
    {.code = 22313, .region = 328, .kind = 4, .flags = 17, .lengths = 256}, /* 023 */
    {.code = 22324, .region = 329, .kind = 4, .flags = 17, .lengths = 256}, /* 024 */
    {.code = 22341, .region = 330, .kind = 4, .flags = 17, .lengths = 256}, /* 025 */
    {.code = 22358, .region = 331, .kind = 4, .flags = 17, .lengths = 256}, /* 027 */
    {.code = 22375, .region = 332, .kind = 4, .flags = 17, .lengths = 256}, /* 028 */
    {.code = 22392, .region = 333, .kind = 4, .flags = 17, .lengths = 256}, /* 029 */
    {.code = 22409, .region = 334, .kind = 4, .flags = 17, .lengths = 128}, /* 0310 */
    {.code = 22427, .region = 335, .kind = 4, .flags = 17, .lengths = 256}, /* 0311 */
    {.code = 22448, .region = 336, .kind = 4, .flags = 17, .lengths = 128}, /* 0312 */
    {.code = 22466, .region = 337, .kind = 4, .flags = 17, .lengths = 128}, /* 0313 */
    {.code = 22487, .region = 338, .kind = 4, .flags = 17, .lengths = 128}, /* 0314 */
    {.code = 22505, .region = 339, .kind = 4, .flags = 17, .lengths = 128}, /* 0315 */
    {.code = 22523, .region = 340, .kind = 4, .flags = 17, .lengths = 128}, /* 0316 */
    {.code = 22541, .region = 341, .kind = 4, .flags = 17, .lengths = 128}, /* 0317 */
    {.code = 22559, .region = 342, .kind = 4, .flags = 17, .lengths = 128}, /* 0318 */
    {.code = 22577, .region = 343, .kind = 4, .flags = 17, .lengths = 128}, /* 0319 */
    {.code = 22595, .region = 344, .kind = 4, .flags = 17, .lengths = 128}, /* 0335 */
    {.code = 22616, .region = 345, .kind = 4, .flags = 17, .lengths = 128}, /* 0349 */
    {.code = 22634, .region = 346, .kind = 4, .flags = 17, .lengths = 128}, /* 0350 */
    {.code = 22652, .region = 347, .kind = 4, .flags = 17, .lengths = 128}, /* 0351 */
    {.code = 22670, .region = 348, .kind = 4, .flags = 17, .lengths = 128}, /* 0352 */
    {.code = 22688, .region = 349, .kind = 4, .flags = 17, .lengths = 128}, /* 0353 */
    {.code = 22706, .region = 350, .kind = 4, .flags = 17, .lengths = 128}, /* 0354 */
    {.code = 22724, .region = 351, .kind = 4, .flags = 17, .lengths = 128}, /* 0355 */
    {.code = 22742, .region = 352, .kind = 4, .flags = 17, .lengths = 128}, /* 0356 */
    {.code = 22760, .region = 353, .kind = 4, .flags = 17, .lengths = 128}, /* 0357 */
    {.code = 22778, .region = 354, .kind = 4, .flags = 17, .lengths = 128}, /* 0358 */
    {.code = 22796, .region = 355, .kind = 4, .flags = 17, .lengths = 128}, /* 0359 */
    {.code = 22814, .region = 356, .kind = 4, .flags = 17, .lengths = 128}, /* 0370 */
    {.code = 22832, .region = 357, .kind = 4, .flags = 17, .lengths = 256}, /* 0371 */
    {.code = 22850, .region = 358, .kind = 4, .flags = 17, .lengths = 128}, /* 0372 */
    {.code = 22868, .region = 359, .kind = 4, .flags = 17, .lengths = 128}, /* 0373 */
    {.code = 22886, .region = 360, .kind = 4, .flags = 17, .lengths = 128}, /* 0374 */
    {.code = 22904, .region = 361, .kind = 4, .flags = 17, .lengths = 128}, /* 0375 */
    {.code = 22925, .region = 362, .kind = 4, .flags = 17, .lengths = 128}, /* 0376 */
    {.code = 22943, .region = 363, .kind = 4, .flags = 17, .lengths = 256}, /* 0377 */
    {.code = 22961, .kind = 4, .flags = 17, .withdrawn = 2013}, /* 0378 */
    {.code = 22966, .region = 364, .kind = 4, .flags = 17, .lengths = 256}, /* 0379 */
    {.code = 22984, .region = 365, .kind = 4, .flags = 17, .lengths = 128}, /* 0391 */
    {.code = 23002, .region = 366, .kind = 4, .flags = 17, .lengths = 128}, /* 0392 */
    {.code = 23020, .region = 367, .kind = 4, .flags = 17, .lengths = 128}, /* 0393 */
    {.code = 23038, .region = 368, .kind = 4, .flags = 17, .lengths = 128}, /* 0394 */
    {.code = 23056, .region = 369, .kind = 4, .flags = 17, .lengths = 128}, /* 0395 */
    {.code = 23074, .region = 370, .kind = 4, .flags = 17, .lengths = 128}, /* 0396 */
    {.code = 23095, .region = 371, .kind = 4, .flags = 17, .lengths = 128}, /* 0398 */
    {.code = 23116, .kind = 4, .flags = 17, .withdrawn = 2011}, /* 0410 */
    {.code = 23121, .region = 372, .kind = 4, .flags = 17, .lengths = 256}, /* 0411 */
    {.code = 23139, .region = 373, .kind = 4, .flags = 17, .lengths = 128}, /* 0412 */
    {.code = 23157, .kind = 4, .flags = 17, .withdrawn = 2011}, /* 0413 */
    {.code = 23162, .kind = 4, .flags = 17, .withdrawn = 2014}, /* 0414 */
    {.code = 23167, .region = 374, .kind = 4, .flags = 17, .lengths = 128}, /* 0415 */
    {.code = 23185, .region = 375, .kind = 4, .flags = 17, .lengths = 128}, /* 0416 */
    {.code = 23203, .region = 376, .kind = 4, .flags = 17, .lengths = 128}, /* 0417 */
    {.code = 23221, .region = 377, .kind = 4, .flags = 17, .lengths = 128}, /* 0418 */
    {.code = 23239, .region = 378, .kind = 4, .flags = 17, .lengths = 128}, /* 0419 */
    {.code = 23257, .region = 379, .kind = 4, .flags = 17, .lengths = 128}, /* 0421 */
    {.code = 23275, .region = 380, .kind = 4, .flags = 17, .lengths = 128}, /* 0427 */
    {.code = 23293, .region = 381, .kind = 4, .flags = 17, .lengths = 128}, /* 0429 */
    {.code = 23314, .region = 382, .kind = 4, .flags = 17, .lengths = 256}, /* 0431 */
    {.code = 23326, .region = 383, .kind = 4, .flags = 17, .lengths = 256}, /* 0432 */
    {.code = 23344, .region = 384, .kind = 4, .flags = 17, .lengths = 384}, /* 0433 */
    {.code = 23362, .region = 382, .kind = 4, .flags = 17, .lengths = 128}, /* 0434 */
    {.code = 23367, .region = 385, .kind = 4, .flags = 17, .lengths = 384}, /* 0435 */
    {.code = 23385, .region = 382, .kind = 4, .flags = 17, .lengths = 128}, /* 0436 */
    {.code = 23390, .region = 386, .kind = 4, .flags = 17, .lengths = 128}, /* 0437 */
    {.code = 23408, .region = 387, .kind = 4, .flags = 17, .lengths = 128}, /* 0438 */
    {.code = 23426, .region = 382, .kind = 4, .flags = 17, .lengths = 128}, /* 0439 */
    {.code = 23431, .region = 388, .kind = 4, .flags = 17, .lengths = 256}, /* 0451 */
    {.code = 23455, .region = 389, .kind = 4, .flags = 17, .lengths = 128}, /* 0452 */
    {.code = 23482, .region = 390, .kind = 4, .flags = 17, .lengths = 128}, /* 0453 */
    {.code = 23506, .region = 391, .kind = 4, .flags = 17, .lengths = 128}, /* 0454 */
    {.code = 23530, .region = 392, .kind = 4, .flags = 17, .lengths = 128}, /* 0455 */
    {.code = 23551, .region = 393, .kind = 4, .flags = 17, .lengths = 128}, /* 0456 */
    {.code = 23572, .region = 394, .kind = 4, .flags = 17, .lengths = 128}, /* 0457 */
    {.code = 23593, .region = 395, .kind = 4, .flags = 17, .lengths = 128}, /* 0458 */
    {.code = 23614, .region = 396, .kind = 4, .flags = 17, .lengths = 128}, /* 0459 */
    {.code = 23635, .region = 397, .kind = 4, .flags = 17, .lengths = 128}, /* 0464 */
    {.code = 23659, .region = 398, .kind = 4, .flags = 17, .lengths = 128}, /* 0467 */
    {.code = 23680, .region = 399, .kind = 4, .flags = 17, .lengths = 128}, /* 0468 */
    {.code = 23701, .region = 400, .kind = 4, .flags = 17, .lengths = 128}, /* 0469 */
    {.code = 23725, .region = 401, .kind = 4, .flags = 17, .lengths = 128}, /* 0470 */
    {.code = 23752, .region = 402, .kind = 4, .flags = 17, .lengths = 128}, /* 0471 */
    {.code = 23779, .region = 403, .kind = 4, .flags = 17, .lengths = 128}, /* 0472 */
    {.code = 23800, .region = 404, .kind = 4, .flags = 17, .lengths = 128}, /* 0473 */
    {.code = 23821, .region = 405, .kind = 4, .flags = 17, .lengths = 128}, /* 0474 */
    {.code = 23848, .region = 406, .kind = 4, .flags = 17, .lengths = 128}, /* 0475 */
    {.code = 23869, .region = 407, .kind = 4, .flags = 17, .lengths = 128}, /* 0476 */
    {.code = 23890, .region = 408, .kind = 4, .flags = 17, .lengths = 128}, /* 0477 */
    {.code = 23917, .region = 409, .kind = 4, .flags = 17, .lengths = 128}, /* 0478 */
    {.code = 23944, .region = 410, .kind = 4, .flags = 17, .lengths = 128}, /* 0479 */
    {.code = 23971, .region = 394, .kind = 4, .flags = 17, .lengths = 128}, /* 0482 */
    {.code = 23976, .region = 411, .kind = 4, .flags = 17, .lengths = 128}, /* 0483 */
    {.code = 24000, .region = 412, .kind = 4, .flags = 17, .lengths = 256}, /* 0510 */
    {.code = 24018, .region = 413, .kind = 4, .flags = 17, .lengths = 256}, /* 0511 */
    {.code = 24036, .region = 414, .kind = 4, .flags = 17, .lengths = 256}, /* 0512 */
    {.code = 24054, .region = 415, .kind = 4, .flags = 17, .lengths = 256}, /* 0513 */
    {.code = 24072, .region = 416, .kind = 4, .flags = 17, .lengths = 256}, /* 0514 */
    {.code = 24090, .region = 417, .kind = 4, .flags = 17, .lengths = 256}, /* 0515 */
    {.code = 24108, .region = 418, .kind = 4, .flags = 17, .lengths = 256}, /* 0516 */
    {.code = 24126, .region = 419, .kind = 4, .flags = 17, .lengths = 256}, /* 0517 */
    {.code = 24144, .region = 420, .kind = 4, .flags = 17, .lengths = 256}, /* 0518 */
    {.code = 24165, .region = 421, .kind = 4, .flags = 17, .lengths = 256}, /* 0519 */
    {.code = 24183, .region = 422, .kind = 4, .flags = 17, .lengths = 256}, /* 0523 */
    {.code = 24201, .region = 423, .kind = 4, .flags = 17, .lengths = 256}, /* 0527 */
    {.code = 24219, .region = 424, .kind = 4, .flags = 17, .lengths = 128}, /* 0530 */
    {.code = 24237, .region = 425, .kind = 4, .flags = 17, .lengths = 256}, /* 0531 */
    {.code = 24255, .region = 426, .kind = 4, .flags = 17, .lengths = 256}, /* 0532 */
    {.code = 24273, .region = 427, .kind = 4, .flags = 17, .lengths = 128}, /* 0533 */
    {.code = 24291, .region = 428, .kind = 4, .flags = 17, .lengths = 128}, /* 0534 */
    {.code = 24309, .region = 429, .kind = 4, .flags = 17, .lengths = 128}, /* 0535 */
    {.code = 24327, .region = 430, .kind = 4, .flags = 17, .lengths = 128}, /* 0536 */
    {.code = 24345, .region = 431, .kind = 4, .flags = 17, .lengths = 128}, /* 0537 */
    {.code = 24363, .region = 432, .kind = 4, .flags = 17, .lengths = 128}, /* 0538 */
    {.code = 24381, .region = 433, .kind = 4, .flags = 17, .lengths = 128}, /* 0539 */
    {.code = 24399, .region = 434, .kind = 4, .flags = 17, .lengths = 128}, /* 0543 */
    {.code = 24417, .region = 435, .kind = 4, .flags = 17, .lengths = 128}, /* 0546 */
    {.code = 24435, .region = 436, .kind = 4, .flags = 17, .lengths = 128}, /* 0550 */
    {.code = 24453, .region = 437, .kind = 4, .flags = 17, .lengths = 256}, /* 0551 */
    {.code = 24471, .region = 438, .kind = 4, .flags = 17, .lengths = 128}, /* 0552 */
    {.code = 24489, .region = 439, .kind = 4, .flags = 17, .lengths = 128}, /* 0553 */
    {.code = 24507, .region = 440, .kind = 4, .flags = 17, .lengths = 128}, /* 0554 */
    {.code = 24525, .region = 373, .kind = 4, .flags = 17, .lengths = 128}, /* 0555 */
    {.code = 24530, .region = 441, .kind = 4, .flags = 17, .lengths = 128}, /* 0556 */
    {.code = 24548, .region = 442, .kind = 4, .flags = 17, .lengths = 128}, /* 0557 */
    {.code = 24566, .region = 443, .kind = 4, .flags = 17, .lengths = 128}, /* 0558 */
    {.code = 24584, .region = 444, .kind = 4, .flags = 17, .lengths = 128}, /* 0559 */
    {.code = 24602, .region = 445, .kind = 4, .flags = 17, .lengths = 128}, /* 0561 */
    {.code = 24620, .region = 446, .kind = 4, .flags = 17, .lengths = 128}, /* 0562 */
    {.code = 24638, .region = 447, .kind = 4, .flags = 17, .lengths = 128}, /* 0563 */
    {.code = 24656, .region = 448, .kind = 4, .flags = 17, .lengths = 128}, /* 0564 */
    {.code = 24674, .kind = 4, .flags = 17, .withdrawn = 2012}, /* 0565 */
    {.code = 24679, .region = 449, .kind = 4, .flags = 17, .lengths = 128}, /* 0566 */
    {.code = 24697, .region = 450, .kind = 4, .flags = 17, .lengths = 128}, /* 0570 */
    {.code = 24715, .region = 451, .kind = 4, .flags = 17, .lengths = 256}, /* 0571 */
    {.code = 24733, .region = 452, .kind = 4, .flags = 17, .lengths = 128}, /* 0572 */
    {.code = 24751, .region = 453, .kind = 4, .flags = 17, .lengths = 256}, /* 0573 */
    {.code = 24769, .region = 454, .kind = 4, .flags = 17, .lengths = 256}, /* 0574 */
    {.code = 24787, .region = 455, .kind = 4, .flags = 17, .lengths = 256}, /* 0575 */
    {.code = 24805, .region = 456, .kind = 4, .flags = 17, .lengths = 256}, /* 0576 */
    {.code = 24823, .region = 457, .kind = 4, .flags = 17, .lengths = 256}, /* 0577 */
    {.code = 24841, .region = 458, .kind = 4, .flags = 17, .lengths = 128}, /* 0578 */
    {.code = 24859, .region = 459, .kind = 4, .flags = 17, .lengths = 256}, /* 0579 */
    {.code = 24877, .region = 460, .kind = 4, .flags = 17, .lengths = 128}, /* 0580 */
    {.code = 24895, .region = 461, .kind = 4, .flags = 17, .lengths = 256}, /* 0591 */
    {.code = 24913, .region = 462, .kind = 4, .flags = 17, .lengths = 128}, /* 0592 */
    {.code = 24931, .region = 463, .kind = 4, .flags = 17, .lengths = 128}, /* 0593 */
    {.code = 24949, .region = 464, .kind = 4, .flags = 17, .lengths = 128}, /* 0594 */
    {.code = 24967, .region = 465, .kind = 4, .flags = 17, .lengths = 256}, /* 0595 */
    {.code = 24985, .region = 466, .kind = 4, .flags = 17, .lengths = 128}, /* 0596 */
    {.code = 25003, .region = 467, .kind = 4, .flags = 17, .lengths = 128}, /* 0597 */
    {.code = 25021, .region = 468, .kind = 4, .flags = 17, .lengths = 128}, /* 0598 */
    {.code = 25039, .region = 469, .kind = 4, .flags = 17, .lengths = 128}, /* 0599 */
    {.code = 25057, .region = 470, .kind = 4, .flags = 17, .lengths = 128}, /* 0631 */
    {.code = 25075, .region = 471, .kind = 4, .flags = 17, .lengths = 128}, /* 0632 */
    {.code = 25093, .region = 472, .kind = 4, .flags = 17, .lengths = 128}, /* 0633 */
    {.code = 25111, .region = 473, .kind = 4, .flags = 17, .lengths = 128}, /* 0634 */
    {.code = 25129, .region = 474, .kind = 4, .flags = 17, .lengths = 128}, /* 0635 */
    {.code = 25147, .region = 475, .kind = 4, .flags = 17, .lengths = 128}, /* 0660 */
    {.code = 25165, .region = 476, .kind = 4, .flags = 17, .lengths = 128}, /* 0662 */
    {.code = 25183, .region = 477, .kind = 4, .flags = 17, .lengths = 128}, /* 0663 */
    {.code = 25201, .region = 478, .kind = 4, .flags = 17, .lengths = 128}, /* 0668 */
    {.code = 25219, .region = 479, .kind = 4, .flags = 17, .lengths = 128}, /* 0691 */
    {.code = 25243, .region = 480, .kind = 4, .flags = 17, .lengths = 128}, /* 0692 */
    {.code = 25261, .region = 481, .kind = 4, .flags = 17, .lengths = 128}, /* 0701 */
    {.code = 25279, .region = 482, .kind = 4, .flags = 17, .lengths = 128}, /* 0710 */
    {.code = 25297, .region = 483, .kind = 4, .flags = 17, .lengths = 128}, /* 0711 */
    {.code = 25315, .region = 484, .kind = 4, .flags = 17, .lengths = 128}, /* 0712 */
    {.code = 25333, .region = 485, .kind = 4, .flags = 17, .lengths = 128}, /* 0713 */
    {.code = 25351, .region = 486, .kind = 4, .flags = 17, .lengths = 128}, /* 0714 */
    {.code = 25369, .region = 487, .kind = 4, .flags = 17, .lengths = 128}, /* 0715 */
    {.code = 25387, .region = 488, .kind = 4, .flags = 17, .lengths = 128}, /* 0716 */
    {.code = 25405, .region = 489, .kind = 4, .flags = 17, .lengths = 128}, /* 0717 */
    {.code = 25423, .region = 490, .kind = 4, .flags = 17, .lengths = 128}, /* 0718 */
    {.code = 25441, .region = 491, .kind = 4, .flags = 17, .lengths = 128}, /* 0719 */
    {.code = 25459, .region = 492, .kind = 4, .flags = 17, .lengths = 128}, /* 0722 */
    {.code = 25477, .region = 493, .kind = 4, .flags = 17, .lengths = 128}, /* 0724 */
    {.code = 25495, .region = 494, .kind = 4, .flags = 17, .lengths = 128}, /* 0728 */
    {.code = 25513, .region = 495, .kind = 4, .flags = 17, .lengths = 128}, /* 0730 */
    {.code = 25531, .region = 496, .kind = 4, .flags = 17, .lengths = 256}, /* 0731 */
    {.code = 25549, .kind = 4, .flags = 17, .withdrawn = 2009}, /* 0732 */
    {.code = 25554, .kind = 4, .flags = 17, .withdrawn = 2009}, /* 0733 */
    {.code = 25559, .region = 497, .kind = 4, .flags = 17, .lengths = 128}, /* 0734 */
    {.code = 25577, .region = 498, .kind = 4, .flags = 17, .lengths = 128}, /* 0735 */
    {.code = 25595, .region = 499, .kind = 4, .flags = 17, .lengths = 128}, /* 0736 */
    {.code = 25613, .region = 500, .kind = 4, .flags = 17, .lengths = 128}, /* 0737 */
    {.code = 25631, .region = 501, .kind = 4, .flags = 17, .lengths = 128}, /* 0738 */
    {.code = 25649, .region = 502, .kind = 4, .flags = 17, .lengths = 128}, /* 0739 */
    {.code = 25667, .region = 503, .kind = 4, .flags = 17, .lengths = 128}, /* 0743 */
    {.code = 25685, .region = 504, .kind = 4, .flags = 17, .lengths = 128}, /* 0744 */
    {.code = 25706, .region = 505, .kind = 4, .flags = 17, .lengths = 128}, /* 0745 */
    {.code = 25724, .region = 506, .kind = 4, .flags = 17, .lengths = 128}, /* 0746 */
    {.code = 25742, .region = 507, .kind = 4, .flags = 17, .lengths = 128}, /* 0750 */
    {.code = 25760, .region = 508, .kind = 4, .flags = 17, .lengths = 128}, /* 0751 */
    {.code = 25778, .region = 509, .kind = 4, .flags = 17, .lengths = 128}, /* 0752 */
    {.code = 25796, .region = 510, .kind = 4, .flags = 17, .lengths = 128}, /* 0753 */
    {.code = 25814, .region = 511, .kind = 4, .flags = 17, .lengths = 256}, /* 0754 */
    {.code = 25832, .region = 512, .kind = 4, .flags = 17, .lengths = 256}, /* 0755 */
    {.code = 25850, .region = 513, .kind = 4, .flags = 17, .lengths = 128}, /* 0756 */
    {.code = 25868, .region = 514, .kind = 4, .flags = 17, .lengths = 256}, /* 0757 */
    {.code = 25886, .region = 515, .kind = 4, .flags = 17, .lengths = 128}, /* 0758 */
    {.code = 25904, .region = 516, .kind = 4, .flags = 17, .lengths = 128}, /* 0759 */
    {.code = 25922, .region = 517, .kind = 4, .flags = 17, .lengths = 256}, /* 0760 */
    {.code = 25940, .region = 518, .kind = 4, .flags = 17, .lengths = 128}, /* 0762 */
    {.code = 25958, .region = 519, .kind = 4, .flags = 17, .lengths = 128}, /* 0763 */
    {.code = 25976, .region = 520, .kind = 4, .flags = 17, .lengths = 128}, /* 0766 */
    {.code = 25994, .region = 521, .kind = 4, .flags = 17, .lengths = 128}, /* 0768 */
    {.code = 26012, .region = 522, .kind = 4, .flags = 17, .lengths = 256}, /* 0769 */
    {.code = 26030, .region = 523, .kind = 4, .flags = 17, .lengths = 128}, /* 0770 */
    {.code = 26051, .region = 524, .kind = 4, .flags = 17, .lengths = 128}, /* 0771 */
    {.code = 26069, .region = 525, .kind = 4, .flags = 17, .lengths = 128}, /* 0772 */
    {.code = 26087, .region = 526, .kind = 4, .flags = 17, .lengths = 128}, /* 0773 */
    {.code = 26105, .region = 527, .kind = 4, .flags = 17, .lengths = 128}, /* 0774 */
    {.code = 26123, .region = 528, .kind = 4, .flags = 17, .lengths = 128}, /* 0775 */
    {.code = 26141, .region = 529, .kind = 4, .flags = 17, .lengths = 128}, /* 0776 */
    {.code = 26159, .region = 530, .kind = 4, .flags = 17, .lengths = 128}, /* 0777 */
    {.code = 26177, .region = 531, .kind = 4, .flags = 17, .lengths = 128}, /* 0778 */
    {.code = 26195, .region = 532, .kind = 4, .flags = 17, .lengths = 128}, /* 0779 */
    {.code = 26213, .region = 533, .kind = 4, .flags = 17, .lengths = 128}, /* 0790 */
    {.code = 26231, .region = 534, .kind = 4, .flags = 17, .lengths = 256}, /* 0791 */
    {.code = 26249, .region = 535, .kind = 4, .flags = 17, .lengths = 128}, /* 0792 */
    {.code = 26267, .region = 536, .kind = 4, .flags = 17, .lengths = 128}, /* 0793 */
    {.code = 26285, .region = 537, .kind = 4, .flags = 17, .lengths = 128}, /* 0794 */
    {.code = 26303, .region = 538, .kind = 4, .flags = 17, .lengths = 128}, /* 0795 */
    {.code = 26321, .region = 539, .kind = 4, .flags = 17, .lengths = 128}, /* 0796 */
    {.code = 26339, .region = 540, .kind = 4, .flags = 17, .lengths = 128}, /* 0797 */
    {.code = 26357, .region = 541, .kind = 4, .flags = 17, .lengths = 128}, /* 0798 */
    {.code = 26378, .region = 542, .kind = 4, .flags = 17, .lengths = 128}, /* 0799 */
    {.code = 26396, .region = 543, .kind = 4, .flags = 17, .lengths = 128}, /* 0812 */
    {.code = 26417, .region = 544, .kind = 4, .flags = 17, .lengths = 128}, /* 0813 */
    {.code = 26435, .region = 545, .kind = 4, .flags = 17, .lengths = 128}, /* 0816 */
    {.code = 26453, .region = 546, .kind = 4, .flags = 17, .lengths = 128}, /* 0817 */
    {.code = 26471, .region = 547, .kind = 4, .flags = 17, .lengths = 128}, /* 0818 */
    {.code = 26489, .region = 548, .kind = 4, .flags = 17, .lengths = 128}, /* 0825 */
    {.code = 26507, .region = 549, .kind = 4, .flags = 17, .lengths = 128}, /* 0826 */
    {.code = 26525, .region = 550, .kind = 4, .flags = 17, .lengths = 128}, /* 0827 */
    {.code = 26543, .region = 551, .kind = 4, .flags = 17, .lengths = 128}, /* 0830 */
    {.code = 26561, .region = 552, .kind = 4, .flags = 17, .lengths = 128}, /* 0831 */
    {.code = 26579, .region = 553, .kind = 4, .flags = 17, .lengths = 128}, /* 0832 */
    {.code = 26597, .region = 554, .kind = 4, .flags = 17, .lengths = 128}, /* 0833 */
    {.code = 26615, .region = 555, .kind = 4, .flags = 17, .lengths = 128}, /* 0834 */
    {.code = 26633, .region = 556, .kind = 4, .flags = 17, .lengths = 128}, /* 0835 */
    {.code = 26651, .region = 557, .kind = 4, .flags = 17, .lengths = 128}, /* 0836 */
    {.code = 26669, .region = 558, .kind = 4, .flags = 17, .lengths = 128}, /* 0837 */
    {.code = 26687, .region = 559, .kind = 4, .flags = 17, .lengths = 128}, /* 0838 */
    {.code = 26705, .region = 560, .kind = 4, .flags = 17, .lengths = 128}, /* 0839 */
    {.code = 26723, .region = 561, .kind = 4, .flags = 17, .lengths = 256}, /* 0851 */
    {.code = 26741, .region = 562, .kind = 4, .flags = 17, .lengths = 128}, /* 0852 */
    {.code = 26759, .region = 563, .kind = 4, .flags = 17, .lengths = 128}, /* 0853 */
    {.code = 26777, .region = 564, .kind = 4, .flags = 17, .lengths = 128}, /* 0854 */
    {.code = 26795, .region = 565, .kind = 4, .flags = 17, .lengths = 128}, /* 0855 */
    {.code = 26816, .region = 566, .kind = 4, .flags = 17, .lengths = 128}, /* 0856 */
    {.code = 26834, .region = 567, .kind = 4, .flags = 17, .lengths = 128}, /* 0857 */
    {.code = 26852, .region = 568, .kind = 4, .flags = 17, .lengths = 128}, /* 0858 */
    {.code = 26873, .region = 569, .kind = 4, .flags = 17, .lengths = 128}, /* 0859 */
    {.code = 26894, .region = 570, .kind = 4, .flags = 17, .lengths = 128}, /* 0870 */
    {.code = 26912, .region = 571, .kind = 4, .flags = 17, .lengths = 256}, /* 0871 */
    {.code = 26930, .region = 572, .kind = 4, .flags = 17, .lengths = 128}, /* 0872 */
    {.code = 26948, .region = 573, .kind = 4, .flags = 17, .lengths = 128}, /* 0873 */
    {.code = 26966, .region = 574, .kind = 4, .flags = 17, .lengths = 128}, /* 0874 */
    {.code = 26984, .region = 575, .kind = 4, .flags = 17, .lengths = 128}, /* 0875 */
    {.code = 27002, .region = 576, .kind = 4, .flags = 17, .lengths = 128}, /* 0876 */
    {.code = 27020, .region = 577, .kind = 4, .flags = 17, .lengths = 128}, /* 0877 */
    {.code = 27038, .region = 578, .kind = 4, .flags = 17, .lengths = 128}, /* 0878 */
    {.code = 27056, .region = 579, .kind = 4, .flags = 17, .lengths = 128}, /* 0879 */
    {.code = 27074, .region = 580, .kind = 4, .flags = 17, .lengths = 128}, /* 0883 */
    {.code = 27092, .region = 581, .kind = 4, .flags = 17, .lengths = 128}, /* 0886 */
    {.code = 27110, .region = 582, .kind = 4, .flags = 17, .lengths = 128}, /* 0887 */
    {.code = 27128, .region = 583, .kind = 4, .flags = 17, .lengths = 128}, /* 0888 */
    {.code = 27146, .region = 584, .kind = 4, .flags = 17, .lengths = 128}, /* 0891 */
    {.code = 27164, .region = 585, .kind = 4, .flags = 17, .lengths = 128}, /* 0892 */
    {.code = 27185, .region = 586, .kind = 4, .flags = 17, .lengths = 128}, /* 0893 */
    {.code = 27203, .region = 587, .kind = 4, .flags = 17, .lengths = 128}, /* 0894 */
    {.code = 27221, .region = 588, .kind = 4, .flags = 17, .lengths = 128}, /* 0895 */
    {.code = 27239, .region = 589, .kind = 4, .flags = 17, .lengths = 128}, /* 0896 */
    {.code = 27257, .region = 590, .kind = 4, .flags = 17, .lengths = 128}, /* 0897 */
    {.code = 27275, .region = 591, .kind = 4, .flags = 17, .lengths = 256}, /* 0898 */
    {.code = 27293, .region = 592, .kind = 4, .flags = 17, .lengths = 128}, /* 0901 */
    {.code = 27311, .region = 593, .kind = 4, .flags = 17, .lengths = 128}, /* 0902 */
    {.code = 27329, .region = 594, .kind = 4, .flags = 17, .lengths = 128}, /* 0903 */
    {.code = 27347, .region = 595, .kind = 4, .flags = 17, .lengths = 128}, /* 0906 */
    {.code = 27368, .region = 596, .kind = 4, .flags = 17, .lengths = 128}, /* 0908 */
    {.code = 27404, .region = 597, .kind = 4, .flags = 17, .lengths = 128}, /* 0909 */
    {.code = 27428, .kind = 4, .flags = 17, .withdrawn = 2006}, /* 0910 */
    {.code = 27433, .region = 598, .kind = 4, .flags = 17, .lengths = 128}, /* 0911 */
    {.code = 27451, .region = 599, .kind = 4, .flags = 17, .lengths = 128}, /* 0912 */
    {.code = 27469, .region = 600, .kind = 4, .flags = 17, .lengths = 128}, /* 0913 */
    {.code = 27487, .region = 601, .kind = 4, .flags = 17, .lengths = 128}, /* 0914 */
    {.code = 27505, .region = 602, .kind = 4, .flags = 17, .lengths = 128}, /* 0915 */
    {.code = 27523, .region = 603, .kind = 4, .flags = 17, .lengths = 128}, /* 0916 */
    {.code = 27541, .region = 604, .kind = 4, .flags = 17, .lengths = 128}, /* 0917 */
    {.code = 27559, .region = 605, .kind = 4, .flags = 17, .lengths = 128}, /* 0919 */
    {.code = 27577, .region = 606, .kind = 4, .flags = 17, .lengths = 128}, /* 0930 */
    {.code = 27595, .region = 607, .kind = 4, .flags = 17, .lengths = 128}, /* 0931 */
    {.code = 27613, .region = 608, .kind = 4, .flags = 17, .lengths = 128}, /* 0932 */
    {.code = 27631, .region = 609, .kind = 4, .flags = 17, .lengths = 128}, /* 0933 */
    {.code = 27649, .region = 610, .kind = 4, .flags = 17, .lengths = 128}, /* 0934 */
    {.code = 27667, .region = 611, .kind = 4, .flags = 17, .lengths = 128}, /* 0935 */
    {.code = 27685, .region = 612, .kind = 4, .flags = 17, .lengths = 128}, /* 0936 */
    {.code = 27703, .region = 613, .kind = 4, .flags = 17, .lengths = 128}, /* 0937 */
    {.code = 27724, .region = 614, .kind = 4, .flags = 17, .lengths = 128}, /* 0938 */
    {.code = 27742, .region = 615, .kind = 4, .flags = 17, .lengths = 128}, /* 0939 */
    {.code = 27760, .region = 616, .kind = 4, .flags = 17, .lengths = 128}, /* 0941 */
    {.code = 27778, .region = 617, .kind = 4, .flags = 17, .lengths = 128}, /* 0943 */
    {.code = 27796, .region = 618, .kind = 4, .flags = 17, .lengths = 128}, /* 0951 */
    {.code = 27814, .region = 619, .kind = 4, .flags = 17, .lengths = 128}, /* 0952 */
    {.code = 27835, .region = 620, .kind = 4, .flags = 17, .lengths = 128}, /* 0953 */
    {.code = 27853, .region = 621, .kind = 4, .flags = 17, .lengths = 128}, /* 0954 */
    {.code = 27871, .region = 622, .kind = 4, .flags = 17, .lengths = 128}, /* 0955 */
    {.code = 27889, .region = 623, .kind = 4, .flags = 17, .lengths = 128}, /* 0970 */
    {.code = 27907, .region = 624, .kind = 4, .flags = 17, .lengths = 128}, /* 0971 */
    {.code = 27925, .region = 625, .kind = 4, .flags = 17, .lengths = 128}, /* 0972 */
    {.code = 27943, .region = 626, .kind = 4, .flags = 17, .lengths = 128}, /* 0973 */
    {.code = 27961, .region = 627, .kind = 4, .flags = 17, .lengths = 128}, /* 0974 */
    {.code = 27985, .region = 628, .kind = 4, .flags = 17, .lengths = 128}, /* 0975 */
    {.code = 28003, .region = 629, .kind = 4, .flags = 17, .lengths = 128}, /* 0976 */
    {.code = 28021, .region = 630, .kind = 4, .flags = 17, .lengths = 128}, /* 0977 */
    {.code = 28039, .region = 630, .kind = 4, .flags = 17, .lengths = 128}, /* 0979 */
    {.code = 28044, .region = 631, .kind = 4, .flags = 17, .lengths = 128}, /* 0990 */
    {.code = 28068, .region = 632, .kind = 4, .flags = 17, .lengths = 128}, /* 0991 */
    {.code = 28092, .region = 633, .kind = 4, .flags = 17, .lengths = 128}, /* 0992 */
    {.code = 28110, .region = 634, .kind = 4, .flags = 17, .lengths = 128}, /* 0993 */
    {.code = 28131, .region = 635, .kind = 4, .flags = 17, .lengths = 128}, /* 0994 */
    {.code = 28149, .region = 636, .kind = 4, .flags = 17, .lengths = 128}, /* 0995 */
    {.code = 28170, .region = 637, .kind = 4, .flags = 17, .lengths = 128}, /* 0996 */
    {.code = 28194, .region = 638, .kind = 4, .flags = 17, .lengths = 128}, /* 0997 */
    {.code = 28215, .region = 639, .kind = 4, .flags = 17, .lengths = 128}, /* 0998 */
    {.code = 28233, .region = 633, .kind = 4, .flags = 17, .lengths = 128}, /* 0999 */
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
    [1] = {.text = 28243, .kind = 4},
    {.text = 28246, .kind = 5},
    {.text = 28252, .kind = 5},
    {.text = 28258, .kind = 5},
    {.text = 28264, .kind = 5},
    {.text = 28270, .kind = 5},
    {.text = 28276, .kind = 5},
    {.text = 28282, .kind = 5},
    {.text = 28288, .kind = 2},
    {.text = 28298, .kind = 2},
    {.text = 28305, .kind = 2},
    {.text = 28312, .kind = 3},
    {.text = 28319, .kind = 3},
    {.text = 28326, .kind = 2},
    {.text = 1978, .kind = 1},
    {.text = 1985, .kind = 1},
    {.text = 28331, .kind = 1},
    {.text = 28335, .kind = 1},
    {.text = 28339, .kind = 2},
    {.text = 28343, .kind = 2},
    {.text = 28347, .kind = 3},
    {.text = 28351, .kind = 3},
    {.text = 28355, .kind = 3},
    {.text = 28358, .kind = 3},
    {.text = 28360, .kind = 3},
    {.text = 28362, .kind = 3},
  },
  .patterns = {
    [1] = {.id = 28364, .name = 640, .matches = 28443, .check_digit = 1}, /* unified-social-credit-code */
    {.id = 28488, .name = 641, .matches = 28557, .check_digit = 2}, /* resident-identity-number */
    {.id = 28648, .name = 642, .matches = 28682}, /* email */
    {.id = 28792, .name = 643, .matches = 28864}, /* certificate-serial */
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
    73,
    74,
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
    211,
    212,
    213,
    214,
    215,
    216,
    217,
    218,
    219,
    220,
    221,
    222,
    223,
    224,
    225,
    226,
    227,
    228,
    229,
    230,
    231,
    232,
    233,
    234,
    235,
    236,
    237,
    238,
    239,
    240,
    241,
    242,
    243,
    244,
    245,
    246,
    247,
    248,
    249,
    250,
    251,
    252,
    253,
    254,
    255,
    256,
    257,
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
    [1] = {.id = 17670, .title = 296, .channel = 2, .revocation = 2, .advice_first = 1, .advice_count = 2, .source = 17926, .note = 820}, /* renew-online */
    {.id = 19931, .title = 310, .channel = 2, .revocation = 2, .quota = 1, .advice_first = 3, .advice_count = 3, .source = 41169, .note = 823}, /* seal-renew-online */
  },
  .advice = {
    [1] = {.reasons = 2046, .text = 818},
    {.reasons = 1046528, .text = 819, .business = 2},
    {.reasons = 1024, .text = 821},
    {.reasons = 2046, .text = 818},
    {.reasons = 1046528, .text = 822},
  },
};
