/* zhinanc made this file of the rules 9fcc5160e4049702. Change the YAML and build again instead of changing this.
 * The tables of a book: its image as C, byte for byte. */
#include <stddef.h>
#include <stdint.h>

#include "ids.h"
#include "zn_image.h"

#if ZN_XJCA_FINGERPRINT != UINT64_C(0x9fcc5160e4049702)
#error "ids.h and tables.c are of different rules: build both again"
#endif

struct zn_xjca {
  _Alignas(8) struct zn_image_header header;
  struct zn_image_section sections[58];
  struct zn_image_book book[1];
  struct {
    char part0[3962];
    char part1[3996];
    char part2[3997];
    char part3[3967];
    char part4[3921];
    char part5[3903];
    char part6[3994];
    char part7[3997];
    char part8[3996];
    char part9[3996];
    char part10[3996];
    char part11[3967];
    char part12[3997];
    char part13[3988];
    char part14[4000];
    char part15[3992];
    char part16[3967];
    char part17[3976];
    char part18[1351];
  } strings;
  char strings_end[5];
  zn_string texts[1277][2];
  struct zn_image_name names[2048];
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
  uint32_t lists[533];
  char lists_end[4];
  struct zn_image_step steps[26];
  struct zn_image_notice notices[4];
  struct zn_image_division divisions[500];
  struct zn_image_office offices[22];
  struct zn_image_counter counters[24];
  struct zn_image_phone phones[27];
  char phones_end[4];
  struct zn_image_numbering numbering[2];
  struct zn_image_number_rule number_rules[346];
  struct zn_image_number_node number_nodes[93];
  struct zn_image_number_word number_words[27];
  struct zn_image_pattern patterns[5];
  zn_text messages[322];
  struct zn_image_fact facts[2];
  struct zn_image_thing values[1];
  struct zn_image_program programs[2];
  struct zn_image_code code[2];
  struct zn_image_day days[1];
  struct zn_image_count counts[1];
  char counts_end[4];
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
  struct zn_image_place_name place_names[2530];
  struct zn_image_place_meaning place_meanings[2613];
  char place_meanings_end[4];
  struct zn_image_place_key place_keys[2048];
  uint32_t place_starts[256];
  struct zn_image_place_slip place_slips[397];
  struct zn_image_variant variants[512];
  struct zn_image_sound sounds[1866];
  struct zn_image_road roads[69];
  char roads_end[4];
  struct zn_image_hours hours[1];
  char hours_end[4];
  struct zn_image_network networks[1];
  struct zn_image_network_row network_rows[1];
  char network_rows_end[4];
  struct zn_image_desk desks[1];
  struct zn_image_sphere_point sphere_points[22];
  struct zn_image_sphere_node sphere_nodes[2];
};

_Static_assert(offsetof(struct zn_xjca, book) == 1440, "as in the image");
_Static_assert(offsetof(struct zn_xjca, strings) == 1504, "as in the image");
_Static_assert(offsetof(struct zn_xjca, texts) == 74472, "as in the image");
_Static_assert(offsetof(struct zn_xjca, names) == 84688, "as in the image");
_Static_assert(offsetof(struct zn_xjca, languages) == 117456, "as in the image");
_Static_assert(offsetof(struct zn_xjca, channels) == 117464, "as in the image");
_Static_assert(offsetof(struct zn_xjca, parties) == 117488, "as in the image");
_Static_assert(offsetof(struct zn_xjca, marks) == 117512, "as in the image");
_Static_assert(offsetof(struct zn_xjca, specs) == 117536, "as in the image");
_Static_assert(offsetof(struct zn_xjca, documents) == 117544, "as in the image");
_Static_assert(offsetof(struct zn_xjca, businesses) == 117704, "as in the image");
_Static_assert(offsetof(struct zn_xjca, requirements) == 118968, "as in the image");
_Static_assert(offsetof(struct zn_xjca, requirement_marks) == 125016, "as in the image");
_Static_assert(offsetof(struct zn_xjca, cells) == 125208, "as in the image");
_Static_assert(offsetof(struct zn_xjca, lists) == 128520, "as in the image");
_Static_assert(offsetof(struct zn_xjca, steps) == 130656, "as in the image");
_Static_assert(offsetof(struct zn_xjca, notices) == 131696, "as in the image");
_Static_assert(offsetof(struct zn_xjca, divisions) == 131776, "as in the image");
_Static_assert(offsetof(struct zn_xjca, offices) == 163776, "as in the image");
_Static_assert(offsetof(struct zn_xjca, counters) == 165272, "as in the image");
_Static_assert(offsetof(struct zn_xjca, phones) == 166328, "as in the image");
_Static_assert(offsetof(struct zn_xjca, numbering) == 166656, "as in the image");
_Static_assert(offsetof(struct zn_xjca, number_rules) == 167040, "as in the image");
_Static_assert(offsetof(struct zn_xjca, number_nodes) == 175344, "as in the image");
_Static_assert(offsetof(struct zn_xjca, number_words) == 177576, "as in the image");
_Static_assert(offsetof(struct zn_xjca, patterns) == 177792, "as in the image");
_Static_assert(offsetof(struct zn_xjca, messages) == 177872, "as in the image");
_Static_assert(offsetof(struct zn_xjca, facts) == 179160, "as in the image");
_Static_assert(offsetof(struct zn_xjca, values) == 179256, "as in the image");
_Static_assert(offsetof(struct zn_xjca, programs) == 179264, "as in the image");
_Static_assert(offsetof(struct zn_xjca, code) == 179280, "as in the image");
_Static_assert(offsetof(struct zn_xjca, days) == 179328, "as in the image");
_Static_assert(offsetof(struct zn_xjca, counts) == 179344, "as in the image");
_Static_assert(offsetof(struct zn_xjca, caps) == 179360, "as in the image");
_Static_assert(offsetof(struct zn_xjca, eligibles) == 179376, "as in the image");
_Static_assert(offsetof(struct zn_xjca, fees) == 179416, "as in the image");
_Static_assert(offsetof(struct zn_xjca, fee_lines) == 179632, "as in the image");
_Static_assert(offsetof(struct zn_xjca, fee_factors) == 179672, "as in the image");
_Static_assert(offsetof(struct zn_xjca, exemptions) == 179680, "as in the image");
_Static_assert(offsetof(struct zn_xjca, results) == 179696, "as in the image");
_Static_assert(offsetof(struct zn_xjca, offers) == 179728, "as in the image");
_Static_assert(offsetof(struct zn_xjca, renewals) == 179872, "as in the image");
_Static_assert(offsetof(struct zn_xjca, issuers) == 180112, "as in the image");
_Static_assert(offsetof(struct zn_xjca, advice) == 180120, "as in the image");
_Static_assert(offsetof(struct zn_xjca, place_names) == 180192, "as in the image");
_Static_assert(offsetof(struct zn_xjca, place_meanings) == 220672, "as in the image");
_Static_assert(offsetof(struct zn_xjca, place_keys) == 252032, "as in the image");
_Static_assert(offsetof(struct zn_xjca, place_starts) == 268416, "as in the image");
_Static_assert(offsetof(struct zn_xjca, place_slips) == 269440, "as in the image");
_Static_assert(offsetof(struct zn_xjca, variants) == 272616, "as in the image");
_Static_assert(offsetof(struct zn_xjca, sounds) == 276712, "as in the image");
_Static_assert(offsetof(struct zn_xjca, roads) == 291640, "as in the image");
_Static_assert(offsetof(struct zn_xjca, hours) == 292472, "as in the image");
_Static_assert(offsetof(struct zn_xjca, networks) == 292488, "as in the image");
_Static_assert(offsetof(struct zn_xjca, network_rows) == 292520, "as in the image");
_Static_assert(offsetof(struct zn_xjca, desks) == 292552, "as in the image");
_Static_assert(offsetof(struct zn_xjca, sphere_points) == 292560, "as in the image");
_Static_assert(offsetof(struct zn_xjca, sphere_nodes) == 292912, "as in the image");
_Static_assert(sizeof(struct zn_xjca) == 292936, "as in the image");

const struct zn_xjca zn_xjca = {
  .header = {.magic = {'Z', 'H', 'I', 'N', 'A', 'N', '\r', '\n'}, .format = 1, .header_size = 48, .length = 292936, .digest = UINT64_C(0x9fcc5160e4049702),
    .section_count = 58, .section_record = 24, .language_count = 2},
  .sections = {
    {.kind = ZN_SECTION_BOOK, .flags = 1, .offset = 1440, .count = 1, .record_size = 64},
    {.kind = ZN_SECTION_STRINGS, .flags = 1, .offset = 1504, .count = 72963, .record_size = 1},
    {.kind = ZN_SECTION_TEXTS, .flags = 1, .offset = 74472, .count = 1277, .record_size = 8},
    {.kind = ZN_SECTION_NAMES, .flags = 1, .offset = 84688, .count = 2048, .record_size = 16},
    {.kind = ZN_SECTION_LANGUAGES, .flags = 1, .offset = 117456, .count = 2, .record_size = 4},
    {.kind = ZN_SECTION_CHANNELS, .flags = 1, .offset = 117464, .count = 3, .record_size = 8},
    {.kind = ZN_SECTION_PARTIES, .flags = 1, .offset = 117488, .count = 3, .record_size = 8},
    {.kind = ZN_SECTION_MARKS, .flags = 1, .offset = 117512, .count = 2, .record_size = 12},
    {.kind = ZN_SECTION_SPECS, .flags = 1, .offset = 117536, .count = 1, .record_size = 8},
    {.kind = ZN_SECTION_DOCUMENTS, .flags = 1, .offset = 117544, .count = 8, .record_size = 20},
    {.kind = ZN_SECTION_BUSINESSES, .flags = 1, .offset = 117704, .count = 9, .record_size = 140},
    {.kind = ZN_SECTION_REQUIREMENTS, .flags = 1, .offset = 118968, .count = 36, .record_size = 168},
    {.kind = ZN_SECTION_REQUIREMENT_MARKS, .flags = 1, .offset = 125016, .count = 12, .record_size = 16},
    {.kind = ZN_SECTION_CELLS, .flags = 1, .offset = 125208, .count = 23, .record_size = 144},
    {.kind = ZN_SECTION_LISTS, .flags = 1, .offset = 128520, .count = 533, .record_size = 4},
    {.kind = ZN_SECTION_STEPS, .flags = 1, .offset = 130656, .count = 26, .record_size = 40},
    {.kind = ZN_SECTION_NOTICES, .flags = 1, .offset = 131696, .count = 4, .record_size = 20},
    {.kind = ZN_SECTION_DIVISIONS, .flags = 1, .offset = 131776, .count = 500, .record_size = 64},
    {.kind = ZN_SECTION_OFFICES, .flags = 1, .offset = 163776, .count = 22, .record_size = 68},
    {.kind = ZN_SECTION_COUNTERS, .flags = 1, .offset = 165272, .count = 24, .record_size = 44},
    {.kind = ZN_SECTION_PHONES, .flags = 1, .offset = 166328, .count = 27, .record_size = 12},
    {.kind = ZN_SECTION_NUMBERING, .flags = 1, .offset = 166656, .count = 2, .record_size = 192},
    {.kind = ZN_SECTION_NUMBER_RULES, .flags = 1, .offset = 167040, .count = 346, .record_size = 24},
    {.kind = ZN_SECTION_NUMBER_NODES, .flags = 1, .offset = 175344, .count = 93, .record_size = 24},
    {.kind = ZN_SECTION_NUMBER_WORDS, .flags = 1, .offset = 177576, .count = 27, .record_size = 8},
    {.kind = ZN_SECTION_PATTERNS, .flags = 1, .offset = 177792, .count = 5, .record_size = 16},
    {.kind = ZN_SECTION_MESSAGES, .flags = 1, .offset = 177872, .count = 322, .record_size = 4},
    {.kind = ZN_SECTION_FACTS, .flags = 1, .offset = 179160, .count = 2, .record_size = 48},
    {.kind = ZN_SECTION_VALUES, .flags = 1, .offset = 179256, .count = 1, .record_size = 8},
    {.kind = ZN_SECTION_PROGRAMS, .flags = 1, .offset = 179264, .count = 2, .record_size = 8},
    {.kind = ZN_SECTION_CODE, .flags = 1, .offset = 179280, .count = 2, .record_size = 24},
    {.kind = ZN_SECTION_DAYS, .flags = 1, .offset = 179328, .count = 1, .record_size = 16},
    {.kind = ZN_SECTION_COUNTS, .flags = 1, .offset = 179344, .count = 1, .record_size = 12},
    {.kind = ZN_SECTION_CAPS, .flags = 1, .offset = 179360, .count = 1, .record_size = 12},
    {.kind = ZN_SECTION_ELIGIBLES, .flags = 1, .offset = 179376, .count = 1, .record_size = 36},
    {.kind = ZN_SECTION_FEES, .flags = 1, .offset = 179416, .count = 9, .record_size = 24},
    {.kind = ZN_SECTION_FEE_LINES, .flags = 1, .offset = 179632, .count = 1, .record_size = 40},
    {.kind = ZN_SECTION_FEE_FACTORS, .flags = 1, .offset = 179672, .count = 1, .record_size = 8},
    {.kind = ZN_SECTION_EXEMPTIONS, .flags = 1, .offset = 179680, .count = 1, .record_size = 16},
    {.kind = ZN_SECTION_RESULTS, .flags = 1, .offset = 179696, .count = 1, .record_size = 28},
    {.kind = ZN_SECTION_OFFERS, .flags = 1, .offset = 179728, .count = 9, .record_size = 16},
    {.kind = ZN_SECTION_RENEWALS, .flags = 1, .offset = 179872, .count = 3, .record_size = 80},
    {.kind = ZN_SECTION_ISSUERS, .flags = 1, .offset = 180112, .count = 1, .record_size = 8},
    {.kind = ZN_SECTION_ADVICE, .flags = 1, .offset = 180120, .count = 6, .record_size = 12},
    {.kind = ZN_SECTION_PLACE_NAMES, .flags = 1, .offset = 180192, .count = 2530, .record_size = 16},
    {.kind = ZN_SECTION_PLACE_MEANINGS, .flags = 1, .offset = 220672, .count = 2613, .record_size = 12},
    {.kind = ZN_SECTION_PLACE_KEYS, .flags = 1, .offset = 252032, .count = 2048, .record_size = 8},
    {.kind = ZN_SECTION_PLACE_STARTS, .flags = 1, .offset = 268416, .count = 256, .record_size = 4},
    {.kind = ZN_SECTION_PLACE_SLIPS, .flags = 1, .offset = 269440, .count = 397, .record_size = 8},
    {.kind = ZN_SECTION_VARIANTS, .flags = 1, .offset = 272616, .count = 512, .record_size = 8},
    {.kind = ZN_SECTION_SOUNDS, .flags = 1, .offset = 276712, .count = 1866, .record_size = 8},
    {.kind = ZN_SECTION_ROADS, .flags = 1, .offset = 291640, .count = 69, .record_size = 12},
    {.kind = ZN_SECTION_HOURS, .flags = 1, .offset = 292472, .count = 1, .record_size = 12},
    {.kind = ZN_SECTION_NETWORKS, .flags = 1, .offset = 292488, .count = 1, .record_size = 32},
    {.kind = ZN_SECTION_NETWORK_ROWS, .flags = 1, .offset = 292520, .count = 1, .record_size = 28},
    {.kind = ZN_SECTION_DESKS, .flags = 1, .offset = 292552, .count = 1, .record_size = 8},
    {.kind = ZN_SECTION_SPHERE_POINTS, .flags = 1, .offset = 292560, .count = 22, .record_size = 16},
    {.kind = ZN_SECTION_SPHERE_NODES, .flags = 1, .offset = 292912, .count = 2, .record_size = 12},
  },
  .book = {
    {.id = 25205, .title = 395, .publisher = 396, .offset_minutes = 480, .notice_first = 1, .notice_count = 3, .answer_findings = 35, .work_leaves = 5, .work_choices = 1, .business_count = 8}, /* xjca */
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
      "{label}\344\270\212{marks}\347\232\204\346\227\245\346\234\237\351\241\273\344\270\272\345\220\214\344\270\200\345\244\251\000"
      "{label}: the dates of these must be the same: {marks}\000"
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
      "\347\274\272\345\260\221\357\274\232{label}{need}{unit}{having}\000"
      "Missing: {label} ({need} {unit}){having}\000"
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
      "\357\274\214\351\241\273\345\212\240\347\233\226{marks}\000"
      "; it must bear {marks}\000"
      "\357\274\214\351\241\273\347\254\246\345\220\210\350\247\204\346\240\274\357\274\232{specs}\000"
      "; it must be so: {specs}\000"
      "\357\274\214\351\241\273\345\234\250{day}\345\275\223\346\227\245\346\210\226\344\271\213\345\220\216\345\207\272\345\205\267\000"
      "; issued on {day} or later\000"
      "\357\274\214\346\234\211\346\225\210\346\234\237\351\241\273\350\207\263{day}\346\210\226\344\271\213\345\220\216\000"
      "; valid until {day} or later\000"
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
      "\347\254\254{name}\345\255\227\350\212\202\344\271\213\345\220\216\344\270\215\346\230\257\345\220\210\346\240\274\347\232\204JSON\000"
      "not valid JSON after {name} bytes\000"
      "\347\261\273\345\236\213\344\270\215\345\257\271\357\274\232{name}\000"
      "wrong type: {name}\000"
      "\344\270\215\345\205\201\350\256\270\347\232\204\345\200\274\357\274\232{name}\000"
      "value not allowed: {name}\000"
      "\344\270\215\346\230\257\345\220\210\346\240\274\347\232\204\346\227\245\346\234\237\357\274\232{name}\000"
      "not a valid day: {name}\000"
      "\347\274\272\345\260\221{name}\000"
      "the key {name} is missing\000"
      "{name}\351\207\215\345\244\215\345\207\272\347\216\260\000"
      "the key {name} is there twice\000"
      "{name}\347\224\261\345\205\266\344\273\226\346\203\205\345\206\265\346\216\250\347\256\227\357\274\214\344\270\215\350\203\275\347\233\264\346\216\245\345\241\253\345\206\231\000"
      "{name} is computed from other facts and cannot be said\000"
      "\347\261\273\345\236\213\344\270\215\345\257\271\357\274\232{name}\357\274\214\345\272\224\344\270\272\345\212\240\345\274\225\345\217\267\347\232\204\346\226\207\345\255\227\000"
      "wrong type: {name}; a text in quotes is wanted\000"
      "\347\261\273\345\236\213\344\270\215\345\257\271\357\274\232{name}\357\274\214\345\272\224\344\270\272\345\210\227\350\241\250\000"
      "wrong type: {name}; a list is wanted\000"
      "\347\261\273\345\236\213\344\270\215\345\257\271\357\274\232{name}\357\274\214\345\272\224\344\270\272\345\257\271\350\261\241\000"
      "wrong type: {name}; an object is wanted\000"
      "\347\261\273\345\236\213\344\270\215\345\257\271\357\274\232{name}\357\274\214\345\272\224\344\270\272\346\225\264\346\225\260\000"
      "wrong type: {name}; a whole number is wanted\000"
      "\347\261\273\345\236\213\344\270\215\345\257\271\357\274\232{name}\357\274\214\345\272\224\344\270\272true\346\210\226false\000"
      "wrong type: {name}; true or false is wanted\000"
      "\350\257\245\346\227\245\344\270\215\345\234\250\346\226\275\350\241\214\346\234\237\345\206\205\357\274\232{name}\000"
      "not in force on that day: {name}\000"
      "\350\266\205\345\207\272\344\270\212\351\231\220\357\274\232{name}\000"
      "too large: {name}\000"
      "\345\234\260\345\235\200\346\262\241\346\234\211\345\206\231\346\230\216\345\234\250\345\223\252\344\270\252\345\216\277\357\274\210\345\270\202\343\200\201\345\214\272\357\274\211\000"
      "the address does not tell in which county, city or district it lies\000"
      "\346\211\200\345\206\231\347\232\204\345\214\272\345\210\222\344\272\222\347\233\270\347\237\233\347\233\276\000"
      "the divisions that it names contradict one another\000"
      "\344\270\216\347\231\273\350\256\260\347\232\204\345\214\272\345\210\222\344\270\215\347\254\246\000"
      "it does not agree with the division on record\000"
      "\344\270\215\345\234\250\346\234\254\346\211\213\345\206\214\350\214\203\345\233\264\344\271\213\345\206\205\000"
      "it lies outside of what this handbook is about\000"
      "\346\262\241\346\234\211\345\206\231\350\241\227\351\201\223\000"
      "it names no street\000"
      "\345\206\231\344\272\206\344\270\215\346\255\242\344\270\200\344\270\252\345\234\260\345\235\200\000"
      "there is more than one address\000"
      "\345\244\271\346\234\211\347\224\265\350\257\235\345\217\267\347\240\201\000"
      "there is a telephone number in it\000"
      "\345\244\271\346\234\211\347\275\221\345\235\200\000"
      "there is a web address in it\000"
      "\345\244\271\346\234\211\347\275\221\351\241\265\344\273\243\347\240\201\000"
      "there is code of a web page in it\000"
      "\346\234\211\344\270\215\350\257\245\345\207\272\347\216\260\347\232\204\345\255\227\347\254\246",
    .part1 =
      "there is a character that no address holds\000"
      "\346\262\241\346\234\211\345\206\231\345\234\260\345\235\200\000"
      "there is no address\000"
      "\350\277\207\344\272\216\347\256\200\347\225\245\000"
      "it is too short\000"
      "\350\277\207\351\225\277\000"
      "it is too long\000"
      "\345\214\272\345\210\222\345\220\215\347\247\260\345\217\257\350\203\275\346\234\211\351\224\231\345\255\227\000"
      "the name of a division seems to be misspelt\000"
      "\345\214\272\345\210\222\345\220\215\347\247\260\347\224\250\344\272\206\345\205\266\344\273\226\346\226\207\345\255\227\000"
      "the divisions are named in another script\000"
      "\345\214\272\345\210\222\345\206\231\344\272\206\344\270\244\351\201\215\000"
      "a division is named twice\000"
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
      "\344\270\215\347\237\245\346\230\257\345\220\246\346\234\211\345\217\257\347\224\250\347\232\204\351\242\235\345\272\246\000"
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
      "the area code was given up in {year}",
    .part2 =
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
      "\357\274\233\000"
      "; \000"
      "{mark}\357\274\210\347\224\261{party}\347\255\276\347\233\226\357\274\211\000"
      "{mark}, put on by {party}\000"
      "\357\274\210{clause}\357\274\211\000"
      "({clause})\000"
      "\344\270\215\351\234\200\350\246\201\346\235\220\346\226\231\000"
      "No documents are needed\000"
      "{year}\345\271\264{month}\346\234\210{day}\346\227\245\000"
      "{year}-{month}-{day}\000"
      "\347\224\263\350\257\267\344\272\272\000"
      "\346\214\211{fact}\357\274\232\000"
      "Depending on {fact}:\000"
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
      "\346\225\260\351\207\217\350\247\206\346\203\205\345\206\265\000"
      "number depending on the case\000"
      "{marks}\347\232\204\346\227\245\346\234\237\351\241\273\344\270\272\345\220\214\344\270\200\345\244\251\000"
      "The dates of these must be the same: {marks}\000"
      "\346\203\205\345\275\242\357\274\232\000"
      "If: \000"
      "\345\205\266\344\273\226\346\203\205\345\275\242\000"
      "in all other cases\000"
      "\345\274\200\351\200\232\346\227\245\346\234\237\357\274\232\000"
      "Open from \000"
      "\345\212\236\347\220\206\350\207\263\357\274\232\000"
      "Open until \000"
      "{amount}\357\274\214\344\271\230\344\273\245{fact}\000"
      "{amount}, times {fact}\000"
      "\346\257\217{every}\350\256\241{amount}\357\274\210\344\270\215\350\266\263{every}\347\232\204\346\214\211{every}\350\256\241\357\274\211\357\274\214\346\200\273\346\225\260\344\270\272{fact}\000"
      "{amount} for every {every} or part of them, counting {fact}\000"
      "\346\230\257\345\220\246\350\277\230\350\246\201\345\205\266\344\273\226\346\235\220\346\226\231\357\274\214\346\235\245\346\272\220\346\234\252\345\206\231\346\230\216\000"
      "The source does not say whether more is needed\000"
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
      "\351\200\202\347\224\250\346\203\205\345\275\242\357\274\232",
    .part3 =
      "Only if: \000"
      "\350\256\241{worth}\345\210\206\000"
      "Points: {worth}\000"
      "\350\256\241{worth}\345\210\206\357\274\214\346\257\217\345\244\232\344\270\200\344\273\266\350\256\241{further}\345\210\206\000"
      "Points: {worth}, each further one: {further}\000"
      "\344\273\245\344\270\213\346\235\220\346\226\231\345\220\210\350\256\241\346\234\200\345\244\232\350\256\241{count}\344\273\266\357\274\232{documents}\000"
      "Of these, at most {count} in all count: {documents}\000"
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
      "\345\217\257\347\224\250\000"
      "in order\000"
      "\344\270\215\350\203\275\347\241\256\345\256\232\000"
      "uncertain\000"
      "\346\234\211\350\257\257\000"
      "\345\217\257\350\203\275\346\230\257\000"
      "it may be\000"
      "\345\205\266\344\275\231\351\203\250\345\210\206\000"
      "the rest\000"
      "\347\254\254{from}\350\207\263{until}\345\255\227\350\212\202\000"
      "bytes {from} to {until}\000"
      "\346\234\254\345\216\277\357\274\210\345\270\202\343\200\201\345\214\272\357\274\211\000"
      "of this very place\000"
      "\350\276\226\345\214\272\344\271\213\345\206\205\000"
      "within it\000"
      "\346\234\254\345\234\260\357\274\210\345\267\236\343\200\201\345\270\202\357\274\211\000"
      "of the same prefecture\000"
      "\346\214\207\345\256\232\345\212\236\347\220\206\000"
      "assigned\000"
      "\345\260\261\350\277\221\000"
      "near\000"
      "{km}\345\205\254\351\207\214\357\274\210\347\233\264\347\272\277\357\274\211\000"
      "{km} km (straight line)\000"
      "{km}\345\205\254\351\207\214\357\274\210\345\205\254\350\267\257\357\274\211\000"
      "{km} km by road\000"
      "\346\255\243\345\234\250\345\212\236\345\205\254\000"
      "open now\000"
      "\344\270\215\345\234\250\345\212\236\345\205\254\346\227\266\351\227\264\000"
      "closed now\000"
      "\346\234\254\345\234\260\347\275\221\347\202\271\000"
      "its own office\000"
      "\344\273\205\351\200\202\347\224\250\344\272\216\357\274\232{condition}\000"
      "Only where {condition}\000"
      "\346\262\241\346\234\211\346\211\276\345\210\260\347\275\221\347\202\271\000"
      "no office was found\000"
      "\346\262\241\346\234\211\345\267\262\347\237\245\346\255\244\346\227\266\346\255\243\345\234\250\345\212\236\345\205\254\347\232\204\347\275\221\347\202\271\000"
      "no office is known to be open then\000"
      "\346\262\241\346\234\211\346\211\276\345\210\260\350\277\231\346\240\267\347\232\204\345\234\260\345\214\272\000"
      "no such division\000"
      "\350\267\235\347\246\273\351\207\217\345\210\260\347\275\221\347\202\271\346\211\200\345\234\250\345\214\272\345\210\222\347\232\204\351\251\273\345\234\260\357\274\214\344\270\215\346\230\257\347\275\221\347\202\271\351\227\250\345\217\243\343\200\202\000"
      "Distances lead to the seat of the division in which an office lies, not to its door.\000"
      "\345\210\260\345\234\272\346\254\241\346\225\260\000"
      "Visits\000"
      "\351\242\206\345\217\226\346\226\271\345\274\217\000"
      "How the result reaches you\000"
      "\346\212\225\350\257\211\347\224\265\350\257\235\000"
      "Complaints by telephone\000"
      "\345\212\236\347\220\206\344\276\235\346\215\256\000"
      "Legal basis\000"
      "\346\214\211\344\273\243\347\240\201\000"
      "by its code\000"
      "\346\214\211\345\205\250\347\247\260\000"
      "by its name\000"
      "\346\214\211\347\256\200\347\247\260\000"
      "by its short name\000"
      "\346\214\211\345\205\266\344\273\226\350\257\255\350\250\200\346\210\226\346\226\207\345\255\227\347\232\204\345\220\215\347\247\260\000"
      "by a name in another language or script\000"
      "\346\214\211\346\213\274\351\237\263\000"
      "by its pinyin\000"
      "\346\214\211\346\227\247\347\247\260\000"
      "by a former name\000"
      "\346\214\211\346\213\274\351\237\263\351\246\226\345\255\227\346\257\215\000"
      "by the first letters of its pinyin\000"
      "\346\214\211\351\251\273\345\234\250\345\275\223\345\234\260\347\232\204\346\234\272\346\236\204\000"
      "by a body that has its seat there\000"
      "\346\214\211\350\276\226\345\214\272\345\206\205\347\232\204\345\215\225\344\275\215\000"
      "by a body that lies in it\000"
      "\346\214\211\345\220\215\347\247\260\347\232\204\345\274\200\345\244\264\000"
      "by the beginning of a name\000"
      "\346\214\211\347\233\270\350\277\221\347\232\204\345\220\215\347\247\260\000"
      "by a similar name\000"
      "urumqi-exchange\000"
      "\346\225\260\345\255\227\350\257\201\344\271\246\345\217\252\347\224\250\344\272\216\344\271\214\351\262\201\346\234\250\351\275\220\345\270\202\345\205\254\345\205\261\350\265\204\346\272\220\344\272\244\346\230\223\000"
      "the certificate is for Urumqi's public resource trading alone\000"
      "\346\225\260\345\255\227\350\257\201\344\271\246\346\230\257\345\220\246\345\217\252\347\224\250\344\272\216\344\271\214\351\262\201\346\234\250\351\275\220\345\270\202\345\205\254\345\205\261\350\265\204\346\272\220\344\272\244\346\230\223\357\274\237\000"
      "Is the certificate for Urumqi's public resource trading alone\077\000"
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
      "\344\270\200\357\274\210\344\270\211\357\274\2111",
    .part4 =
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
      "\344\270\200\357\274\210\344\270\200\357\274\211; \344\270\200\357\274\210\344\270\200\357\274\211\346\263\250\000"
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
      "\344\270\200\357\274\210\344\270\211\357\274\211; \344\270\200\357\274\210\344\270\211\357\274\211\346\263\250\000"
      "unlock-onsite\000"
      "\345\217\243\344\273\244\350\247\243\351\224\201\346\225\260\345\255\227\350\257\201\344\271\246\000"
      "Unlocking the password of a digital certificate\000"
      "\346\225\260\345\255\227\350\257\201\344\271\246\345\217\243\344\273\244\351\224\201\345\256\232\357\274\214\345\210\260\345\217\227\347\220\206\347\202\271\347\216\260\345\234\272\350\247\243\351\224\201\343\200\202\000"
      "Unlocking a digital certificate whose password is locked, at the counter.\000"
      "\344\270\200\357\274\210\345\233\233\357\274\211; \344\270\200\357\274\210\345\233\233\357\274\211\346\263\250\000"
      "\342\200\234\344\273\245\344\270\212\350\265\204\346\226\231\351\203\275\351\241\273\345\212\240\347\233\226\345\215\225\344\275\215\345\205\254\347\253\240\342\200\235\357\274\214\346\234\254\346\211\213\345\206\214\350\257\273\344\275\234\347\233\226\345\234\250\346\234\254\345\215\225\344\275\215\345\207\272\345\205\267\347\232\204\350\257\201\346\230\216\344\270\212\357\274\214\350\272\253\344\273\275\350\257\201\345\216\237\344\273\266\345\222\214\344\273\213\350\264\250\344\270\215\347\233\226\347\253\240\343\200\202\000"
      "\342\200\234All of the above must bear the official seal\342\200\235: this handbook takes that to mean the statement, not the identity card itself and not the medium.\000"
      "change-onsite\000"
      "\344\274\201\344\270\232\345\220\215\347\247\260\345\217\212\346\263\225\344\272\272\345\217\230\346\233\264\000"
      "Change of company name or legal representative\000"
      "\344\274\201\344\270\232\345\220\215\347\247\260\346\210\226\346\263\225\344\272\272\345\217\230\346\233\264\345\220\216\345\217\230\346\233\264CA\346\225\260\345\255\227\350\257\201\344\271\246\357\274\214\345\210\260\345\217\227\347\220\206\347\202\271\347\216\260\345\234\272\345\212\236\347\220\206\343\200\202\000"
      "Bringing the CA digital certificate up to date after a change of company name or legal representative, at the counter.\000"
      "\344\270\200\357\274\210\344\272\224\357\274\211; \344\270\200\357\274\210\344\272\224\357\274\211\346\263\250\000"
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
      "\344\272\2141; \344\272\2142; \344\272\214\000"
      "\350\265\204\346\226\231\345\234\250\347\272\277\344\270\212\344\274\240\357\274\214\346\235\245\346\272\220\346\262\241\346\234\211\345\206\231\345\275\242\345\274\217\347\232\204\357\274\214\346\234\254\346\211\213\345\206\214\346\214\211\345\275\242\345\274\217\344\270\215\351\231\220\345\244\204\347\220\206\357\274\233\346\234\254\351\241\271\344\270\232\345\212\241\346\235\245\346\272\220\346\262\241\346\234\211\350\246\201\346\261\202\345\212\240\347\233\226\345\205\254\347\253\240\343\200\202",
    .part5 =
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
      "\350\207\252\346\217\220\357\274\233\351\202\256\345\257\204\000"
      "Collection; Post\000"
      "renew-online\000"
      "\345\234\250\347\272\277\346\233\264\346\226\260\346\225\260\345\255\227\350\257\201\344\271\246\000"
      "Renewal of a digital certificate online\000"
      "\345\210\260\346\234\237\347\224\250\346\210\267\345\217\257\347\231\273\345\275\225\346\226\260\346\225\260CA\345\256\230\347\275\221\357\274\210\345\256\230\347\275\221\357\274\232www.xjca.com.cn\357\274\211\350\277\233\350\241\214\347\273\255\350\264\271\343\200\202\000"
      "Users whose certificate expires can renew it on the website of the Xinjiang CA, www.xjca.com.cn.\000"
      "\344\272\214\302\267\345\234\250\347\272\277\346\233\264\346\226\260; \344\272\214\000"
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
      "the CA digital certificate medium",
    .part6 =
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
      "652801",
    .part7 =
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
      "110000\000"
      "\345\214\227\344\272\254\345\270\202\000"
      "120000\000"
      "\345\244\251\346\264\245\345\270\202\000"
      "130000\000"
      "\346\262\263\345\214\227\347\234\201\000"
      "130100\000"
      "\347\237\263\345\256\266\345\272\204\345\270\202\000"
      "130200\000"
      "\345\224\220\345\261\261\345\270\202\000"
      "130300\000"
      "\347\247\246\347\232\207\345\262\233\345\270\202\000"
      "130400\000"
      "\351\202\257\351\203\270\345\270\202\000"
      "130500\000"
      "\351\202\242\345\217\260\345\270\202\000"
      "130600\000"
      "\344\277\235\345\256\232\345\270\202\000"
      "130700\000"
      "\345\274\240\345\256\266\345\217\243\345\270\202\000"
      "130800\000"
      "\346\211\277\345\276\267\345\270\202\000"
      "130900\000"
      "\346\262\247\345\267\236\345\270\202\000"
      "131000\000"
      "\345\273\212\345\235\212\345\270\202\000"
      "131100\000"
      "\350\241\241\346\260\264\345\270\202\000"
      "140000\000"
      "\345\261\261\350\245\277\347\234\201\000"
      "140100\000"
      "\345\244\252\345\216\237\345\270\202\000"
      "140200\000"
      "\345\244\247\345\220\214\345\270\202\000"
      "140300\000"
      "\351\230\263\346\263\211\345\270\202\000"
      "140400\000"
      "\351\225\277\346\262\273\345\270\202\000"
      "140500\000"
      "\346\231\213\345\237\216\345\270\202\000"
      "140600\000"
      "\346\234\224\345\267\236\345\270\202\000"
      "140700\000"
      "\346\231\213\344\270\255\345\270\202\000"
      "140800\000"
      "\350\277\220\345\237\216\345\270\202\000"
      "140900\000"
      "\345\277\273\345\267\236\345\270\202\000"
      "141000\000"
      "\344\270\264\346\261\276\345\270\202\000"
      "141100\000"
      "\345\220\225\346\242\201\345\270\202\000"
      "150000\000"
      "\345\206\205\350\222\231\345\217\244\350\207\252\346\262\273\345\214\272\000"
      "150100\000"
      "\345\221\274\345\222\214\346\265\251\347\211\271\345\270\202\000"
      "150200\000"
      "\345\214\205\345\244\264\345\270\202\000"
      "150300\000"
      "\344\271\214\346\265\267\345\270\202\000"
      "150400\000"
      "\350\265\244\345\263\260\345\270\202\000"
      "150500\000"
      "\351\200\232\350\276\275\345\270\202\000"
      "150600\000"
      "\351\204\202\345\260\224\345\244\232\346\226\257\345\270\202\000"
      "150700\000"
      "\345\221\274\344\274\246\350\264\235\345\260\224\345\270\202\000"
      "150800\000"
      "\345\267\264\345\275\246\346\267\226\345\260\224\345\270\202\000"
      "150900\000"
      "\344\271\214\345\205\260\345\257\237\345\270\203\345\270\202\000"
      "152200\000"
      "\345\205\264\345\256\211\347\233\237\000"
      "152500\000"
      "\351\224\241\346\236\227\351\203\255\345\213\222\347\233\237\000"
      "152900\000"
      "\351\230\277\346\213\211\345\226\204\347\233\237\000"
      "210000\000"
      "\350\276\275\345\256\201\347\234\201\000"
      "210100\000"
      "\346\262\210\351\230\263\345\270\202\000"
      "210200\000"
      "\345\244\247\350\277\236\345\270\202\000"
      "210300\000"
      "\351\236\215\345\261\261\345\270\202\000"
      "210400\000"
      "\346\212\232\351\241\272\345\270\202\000"
      "210500\000"
      "\346\234\254\346\272\252\345\270\202\000"
      "210600\000"
      "\344\270\271\344\270\234\345\270\202\000"
      "210700\000"
      "\351\224\246\345\267\236\345\270\202\000"
      "210800\000"
      "\350\220\245\345\217\243\345\270\202\000"
      "210900\000"
      "\351\230\234\346\226\260\345\270\202\000"
      "211000\000"
      "\350\276\275\351\230\263\345\270\202\000"
      "211100\000"
      "\347\233\230\351\224\246\345\270\202\000"
      "211200\000"
      "\351\223\201\345\262\255\345\270\202\000"
      "211300\000"
      "\346\234\235\351\230\263\345\270\202\000"
      "211400\000"
      "\350\221\253\350\212\246\345\262\233\345\270\202\000"
      "220000\000"
      "\345\220\211\346\236\227\347\234\201\000"
      "220100\000"
      "\351\225\277\346\230\245\345\270\202\000"
      "220200\000"
      "\345\220\211\346\236\227\345\270\202\000"
      "220300\000"
      "\345\233\233\345\271\263\345\270\202\000"
      "220400",
    .part8 =
      "\350\276\275\346\272\220\345\270\202\000"
      "220500\000"
      "\351\200\232\345\214\226\345\270\202\000"
      "220600\000"
      "\347\231\275\345\261\261\345\270\202\000"
      "220700\000"
      "\346\235\276\345\216\237\345\270\202\000"
      "220800\000"
      "\347\231\275\345\237\216\345\270\202\000"
      "222400\000"
      "\345\273\266\350\276\271\346\234\235\351\262\234\346\227\217\350\207\252\346\262\273\345\267\236\000"
      "230000\000"
      "\351\273\221\351\276\231\346\261\237\347\234\201\000"
      "230100\000"
      "\345\223\210\345\260\224\346\273\250\345\270\202\000"
      "230200\000"
      "\351\275\220\351\275\220\345\223\210\345\260\224\345\270\202\000"
      "230300\000"
      "\351\270\241\350\245\277\345\270\202\000"
      "230400\000"
      "\351\271\244\345\262\227\345\270\202\000"
      "230500\000"
      "\345\217\214\351\270\255\345\261\261\345\270\202\000"
      "230600\000"
      "\345\244\247\345\272\206\345\270\202\000"
      "230700\000"
      "\344\274\212\346\230\245\345\270\202\000"
      "230800\000"
      "\344\275\263\346\234\250\346\226\257\345\270\202\000"
      "230900\000"
      "\344\270\203\345\217\260\346\262\263\345\270\202\000"
      "231000\000"
      "\347\211\241\344\270\271\346\261\237\345\270\202\000"
      "231100\000"
      "\351\273\221\346\262\263\345\270\202\000"
      "231200\000"
      "\347\273\245\345\214\226\345\270\202\000"
      "232700\000"
      "\345\244\247\345\205\264\345\256\211\345\262\255\345\234\260\345\214\272\000"
      "310000\000"
      "\344\270\212\346\265\267\345\270\202\000"
      "320000\000"
      "\346\261\237\350\213\217\347\234\201\000"
      "320100\000"
      "\345\215\227\344\272\254\345\270\202\000"
      "320200\000"
      "\346\227\240\351\224\241\345\270\202\000"
      "320300\000"
      "\345\276\220\345\267\236\345\270\202\000"
      "320400\000"
      "\345\270\270\345\267\236\345\270\202\000"
      "320500\000"
      "\350\213\217\345\267\236\345\270\202\000"
      "320600\000"
      "\345\215\227\351\200\232\345\270\202\000"
      "320700\000"
      "\350\277\236\344\272\221\346\270\257\345\270\202\000"
      "320800\000"
      "\346\267\256\345\256\211\345\270\202\000"
      "320900\000"
      "\347\233\220\345\237\216\345\270\202\000"
      "321000\000"
      "\346\211\254\345\267\236\345\270\202\000"
      "321100\000"
      "\351\225\207\346\261\237\345\270\202\000"
      "321200\000"
      "\346\263\260\345\267\236\345\270\202\000"
      "321300\000"
      "\345\256\277\350\277\201\345\270\202\000"
      "330000\000"
      "\346\265\231\346\261\237\347\234\201\000"
      "330100\000"
      "\346\235\255\345\267\236\345\270\202\000"
      "330200\000"
      "\345\256\201\346\263\242\345\270\202\000"
      "330300\000"
      "\346\270\251\345\267\236\345\270\202\000"
      "330400\000"
      "\345\230\211\345\205\264\345\270\202\000"
      "330500\000"
      "\346\271\226\345\267\236\345\270\202\000"
      "330600\000"
      "\347\273\215\345\205\264\345\270\202\000"
      "330700\000"
      "\351\207\221\345\215\216\345\270\202\000"
      "330800\000"
      "\350\241\242\345\267\236\345\270\202\000"
      "330900\000"
      "\350\210\237\345\261\261\345\270\202\000"
      "331000\000"
      "\345\217\260\345\267\236\345\270\202\000"
      "331100\000"
      "\344\270\275\346\260\264\345\270\202\000"
      "340000\000"
      "\345\256\211\345\276\275\347\234\201\000"
      "340100\000"
      "\345\220\210\350\202\245\345\270\202\000"
      "340200\000"
      "\350\212\234\346\271\226\345\270\202\000"
      "340300\000"
      "\350\232\214\345\237\240\345\270\202\000"
      "340400\000"
      "\346\267\256\345\215\227\345\270\202\000"
      "340500\000"
      "\351\251\254\351\236\215\345\261\261\345\270\202\000"
      "340600\000"
      "\346\267\256\345\214\227\345\270\202\000"
      "340700\000"
      "\351\223\234\351\231\265\345\270\202\000"
      "340800\000"
      "\345\256\211\345\272\206\345\270\202\000"
      "341000\000"
      "\351\273\204\345\261\261\345\270\202\000"
      "341100\000"
      "\346\273\201\345\267\236\345\270\202\000"
      "341200\000"
      "\351\230\234\351\230\263\345\270\202\000"
      "341300\000"
      "\345\256\277\345\267\236\345\270\202\000"
      "341500\000"
      "\345\205\255\345\256\211\345\270\202\000"
      "341600\000"
      "\344\272\263\345\267\236\345\270\202\000"
      "341700\000"
      "\346\261\240\345\267\236\345\270\202\000"
      "341800\000"
      "\345\256\243\345\237\216\345\270\202\000"
      "350000\000"
      "\347\246\217\345\273\272\347\234\201\000"
      "350100\000"
      "\347\246\217\345\267\236\345\270\202\000"
      "350200\000"
      "\345\216\246\351\227\250\345\270\202\000"
      "350300\000"
      "\350\216\206\347\224\260\345\270\202\000"
      "350400\000"
      "\344\270\211\346\230\216\345\270\202\000"
      "350500\000"
      "\346\263\211\345\267\236\345\270\202\000"
      "350600\000"
      "\346\274\263\345\267\236\345\270\202\000"
      "350700\000"
      "\345\215\227\345\271\263\345\270\202\000"
      "350800\000"
      "\351\276\231\345\262\251\345\270\202\000"
      "350900\000"
      "\345\256\201\345\276\267\345\270\202\000"
      "360000\000"
      "\346\261\237\350\245\277\347\234\201\000"
      "360100\000"
      "\345\215\227\346\230\214\345\270\202\000"
      "360200\000"
      "\346\231\257\345\276\267\351\225\207\345\270\202\000"
      "360300\000"
      "\350\220\215\344\271\241\345\270\202\000"
      "360400\000"
      "\344\271\235\346\261\237\345\270\202\000"
      "360500\000"
      "\346\226\260\344\275\231\345\270\202\000"
      "360600\000"
      "\351\271\260\346\275\255\345\270\202\000"
      "360700\000"
      "\350\265\243\345\267\236\345\270\202\000"
      "360800\000"
      "\345\220\211\345\256\211\345\270\202\000"
      "360900\000"
      "\345\256\234\346\230\245\345\270\202\000"
      "361000\000"
      "\346\212\232\345\267\236\345\270\202\000"
      "361100\000"
      "\344\270\212\351\245\266\345\270\202\000"
      "370000\000"
      "\345\261\261\344\270\234\347\234\201\000"
      "370100\000"
      "\346\265\216\345\215\227\345\270\202\000"
      "370200\000"
      "\351\235\222\345\262\233\345\270\202\000"
      "370300\000"
      "\346\267\204\345\215\232\345\270\202\000"
      "370400\000"
      "\346\236\243\345\272\204\345\270\202\000"
      "370500\000"
      "\344\270\234\350\220\245\345\270\202\000"
      "370600\000"
      "\347\203\237\345\217\260\345\270\202\000"
      "370700\000"
      "\346\275\215\345\235\212\345\270\202\000"
      "370800\000"
      "\346\265\216\345\256\201\345\270\202\000"
      "370900\000"
      "\346\263\260\345\256\211\345\270\202\000"
      "371000\000"
      "\345\250\201\346\265\267\345\270\202\000"
      "371100\000"
      "\346\227\245\347\205\247\345\270\202\000"
      "371300\000"
      "\344\270\264\346\262\202\345\270\202\000"
      "371400\000"
      "\345\276\267\345\267\236\345\270\202\000"
      "371500\000"
      "\350\201\212\345\237\216\345\270\202\000"
      "371600\000"
      "\346\273\250\345\267\236\345\270\202\000"
      "371700\000"
      "\350\217\217\346\263\275\345\270\202\000"
      "410000\000"
      "\346\262\263\345\215\227\347\234\201\000"
      "410100\000"
      "\351\203\221\345\267\236\345\270\202\000"
      "410200\000"
      "\345\274\200\345\260\201\345\270\202\000"
      "410300\000"
      "\346\264\233\351\230\263\345\270\202\000"
      "410400\000"
      "\345\271\263\351\241\266\345\261\261\345\270\202\000"
      "410500\000"
      "\345\256\211\351\230\263\345\270\202\000"
      "410600\000"
      "\351\271\244\345\243\201\345\270\202\000"
      "410700\000"
      "\346\226\260\344\271\241\345\270\202\000"
      "410800\000"
      "\347\204\246\344\275\234\345\270\202\000"
      "410900\000"
      "\346\277\256\351\230\263\345\270\202\000"
      "411000\000"
      "\350\256\270\346\230\214\345\270\202\000"
      "411100\000"
      "\346\274\257\346\262\263\345\270\202\000"
      "411200\000"
      "\344\270\211\351\227\250\345\263\241\345\270\202\000"
      "411300\000"
      "\345\215\227\351\230\263\345\270\202\000"
      "411400\000"
      "\345\225\206\344\270\230\345\270\202\000"
      "411500\000"
      "\344\277\241\351\230\263\345\270\202\000"
      "411600\000"
      "\345\221\250\345\217\243\345\270\202\000"
      "411700\000"
      "\351\251\273\351\251\254\345\272\227\345\270\202\000"
      "419001\000"
      "\346\265\216\346\272\220\345\270\202\000"
      "420000\000"
      "\346\271\226\345\214\227\347\234\201\000"
      "420100\000"
      "\346\255\246\346\261\211\345\270\202\000"
      "420200\000"
      "\351\273\204\347\237\263\345\270\202\000"
      "420300\000"
      "\345\215\201\345\240\260\345\270\202\000"
      "420500\000"
      "\345\256\234\346\230\214\345\270\202\000"
      "420600\000"
      "\350\245\204\351\230\263\345\270\202\000"
      "420700\000"
      "\351\204\202\345\267\236\345\270\202\000"
      "420800\000"
      "\350\215\206\351\227\250\345\270\202\000"
      "420900\000"
      "\345\255\235\346\204\237\345\270\202\000"
      "421000\000"
      "\350\215\206\345\267\236\345\270\202\000"
      "421100\000"
      "\351\273\204\345\206\210\345\270\202\000"
      "421200\000"
      "\345\222\270\345\256\201\345\270\202\000"
      "421300\000"
      "\351\232\217\345\267\236\345\270\202\000"
      "422800\000"
      "\346\201\251\346\226\275\345\234\237\345\256\266\346\227\217\350\213\227\346\227\217\350\207\252\346\262\273\345\267\236\000"
      "429004\000"
      "\344\273\231\346\241\203\345\270\202\000"
      "429005\000"
      "\346\275\234\346\261\237\345\270\202\000"
      "429006\000"
      "\345\244\251\351\227\250\345\270\202\000"
      "429021\000"
      "\347\245\236\345\206\234\346\236\266\346\236\227\345\214\272\000"
      "430000\000"
      "\346\271\226\345\215\227\347\234\201\000"
      "430100\000"
      "\351\225\277\346\262\231\345\270\202\000"
      "430200\000"
      "\346\240\252\346\264\262\345\270\202\000"
      "430300\000"
      "\346\271\230\346\275\255\345\270\202\000"
      "430400\000"
      "\350\241\241\351\230\263\345\270\202\000"
      "430500\000"
      "\351\202\265\351\230\263\345\270\202\000"
      "430600\000"
      "\345\262\263\351\230\263\345\270\202\000"
      "430700\000"
      "\345\270\270\345\276\267\345\270\202\000"
      "430800\000"
      "\345\274\240\345\256\266\347\225\214\345\270\202\000"
      "430900\000"
      "\347\233\212\351\230\263\345\270\202\000"
      "431000\000"
      "\351\203\264\345\267\236\345\270\202\000"
      "431100\000"
      "\346\260\270\345\267\236\345\270\202\000"
      "431200\000"
      "\346\200\200\345\214\226\345\270\202\000"
      "431300\000"
      "\345\250\204\345\272\225\345\270\202\000"
      "433100\000"
      "\346\271\230\350\245\277\345\234\237\345\256\266\346\227\217\350\213\227\346\227\217\350\207\252\346\262\273\345\267\236\000"
      "440000\000"
      "\345\271\277\344\270\234\347\234\201\000"
      "440100\000"
      "\345\271\277\345\267\236\345\270\202\000"
      "440200\000"
      "\351\237\266\345\205\263\345\270\202\000"
      "440300\000"
      "\346\267\261\345\234\263\345\270\202\000"
      "440400\000"
      "\347\217\240\346\265\267\345\270\202\000"
      "440500\000"
      "\346\261\225\345\244\264\345\270\202\000"
      "440600\000"
      "\344\275\233\345\261\261\345\270\202\000"
      "440700\000"
      "\346\261\237\351\227\250\345\270\202\000"
      "440800\000"
      "\346\271\233\346\261\237\345\270\202\000"
      "440900\000"
      "\350\214\202\345\220\215\345\270\202\000"
      "441200\000"
      "\350\202\207\345\272\206\345\270\202\000"
      "441300\000"
      "\346\203\240\345\267\236\345\270\202\000"
      "441400\000"
      "\346\242\205\345\267\236\345\270\202\000"
      "441500\000"
      "\346\261\225\345\260\276\345\270\202\000"
      "441600\000"
      "\346\262\263\346\272\220\345\270\202\000"
      "441700\000"
      "\351\230\263\346\261\237\345\270\202\000"
      "441800\000"
      "\346\270\205\350\277\234\345\270\202\000"
      "441900\000"
      "\344\270\234\350\216\236\345\270\202\000"
      "442000\000"
      "\344\270\255\345\261\261\345\270\202\000"
      "445100\000"
      "\346\275\256\345\267\236\345\270\202\000"
      "445200\000"
      "\346\217\255\351\230\263\345\270\202\000"
      "445300\000"
      "\344\272\221\346\265\256\345\270\202\000"
      "450000\000"
      "\345\271\277\350\245\277\345\243\256\346\227\217\350\207\252\346\262\273\345\214\272\000"
      "450100\000"
      "\345\215\227\345\256\201\345\270\202\000"
      "450200\000"
      "\346\237\263\345\267\236\345\270\202\000"
      "450300\000"
      "\346\241\202\346\236\227\345\270\202\000"
      "450400\000"
      "\346\242\247\345\267\236\345\270\202\000"
      "450500\000"
      "\345\214\227\346\265\267\345\270\202\000"
      "450600\000"
      "\351\230\262\345\237\216\346\270\257\345\270\202\000"
      "450700\000"
      "\351\222\246\345\267\236\345\270\202\000"
      "450800\000"
      "\350\264\265\346\270\257\345\270\202\000"
      "450900\000"
      "\347\216\211\346\236\227\345\270\202\000"
      "451000\000"
      "\347\231\276\350\211\262\345\270\202\000"
      "451100\000"
      "\350\264\272\345\267\236\345\270\202\000"
      "451200\000"
      "\346\262\263\346\261\240\345\270\202\000"
      "451300\000"
      "\346\235\245\345\256\276\345\270\202\000"
      "451400\000"
      "\345\264\207\345\267\246\345\270\202\000"
      "460000\000"
      "\346\265\267\345\215\227\347\234\201\000"
      "460100\000"
      "\346\265\267\345\217\243\345\270\202\000"
      "460200\000"
      "\344\270\211\344\272\232\345\270\202\000"
      "460300\000"
      "\344\270\211\346\262\231\345\270\202\000"
      "460400\000"
      "\345\204\213\345\267\236\345\270\202\000"
      "469001\000"
      "\344\272\224\346\214\207\345\261\261\345\270\202\000"
      "469002\000"
      "\347\220\274\346\265\267\345\270\202\000"
      "469005\000"
      "\346\226\207\346\230\214\345\270\202\000"
      "469006\000"
      "\344\270\207\345\256\201\345\270\202\000"
      "469007\000"
      "\344\270\234\346\226\271\345\270\202\000"
      "469021\000"
      "\345\256\232\345\256\211\345\216\277\000"
      "469022\000"
      "\345\261\257\346\230\214\345\216\277\000"
      "469023\000"
      "\346\276\204\350\277\210\345\216\277\000"
      "469024\000"
      "\344\270\264\351\253\230\345\216\277\000"
      "469025\000"
      "\347\231\275\346\262\231\351\273\216\346\227\217\350\207\252\346\262\273\345\216\277\000"
      "469026\000"
      "\346\230\214\346\261\237\351\273\216\346\227\217\350\207\252\346\262\273\345\216\277\000"
      "469027\000"
      "\344\271\220\344\270\234\351\273\216\346\227\217\350\207\252\346\262\273\345\216\277\000"
      "469028\000"
      "\351\231\265\346\260\264\351\273\216\346\227\217\350\207\252\346\262\273\345\216\277\000"
      "469029\000"
      "\344\277\235\344\272\255\351\273\216\346\227\217\350\213\227\346\227\217\350\207\252\346\262\273\345\216\277\000"
      "469030\000"
      "\347\220\274\344\270\255\351\273\216\346\227\217\350\213\227\346\227\217\350\207\252\346\262\273\345\216\277\000"
      "500000\000"
      "\351\207\215\345\272\206\345\270\202\000"
      "510000\000"
      "\345\233\233\345\267\235\347\234\201\000"
      "510100\000"
      "\346\210\220\351\203\275\345\270\202\000"
      "510300\000"
      "\350\207\252\350\264\241\345\270\202\000"
      "510400\000"
      "\346\224\200\346\236\235\350\212\261\345\270\202\000"
      "510500\000"
      "\346\263\270\345\267\236\345\270\202\000"
      "510600\000"
      "\345\276\267\351\230\263\345\270\202\000"
      "510700\000"
      "\347\273\265\351\230\263\345\270\202\000"
      "510800\000"
      "\345\271\277\345\205\203\345\270\202\000"
      "510900\000"
      "\351\201\202\345\256\201\345\270\202\000"
      "511000",
    .part9 =
      "\345\206\205\346\261\237\345\270\202\000"
      "511100\000"
      "\344\271\220\345\261\261\345\270\202\000"
      "511300\000"
      "\345\215\227\345\205\205\345\270\202\000"
      "511400\000"
      "\347\234\211\345\261\261\345\270\202\000"
      "511500\000"
      "\345\256\234\345\256\276\345\270\202\000"
      "511600\000"
      "\345\271\277\345\256\211\345\270\202\000"
      "511700\000"
      "\350\276\276\345\267\236\345\270\202\000"
      "511800\000"
      "\351\233\205\345\256\211\345\270\202\000"
      "511900\000"
      "\345\267\264\344\270\255\345\270\202\000"
      "512000\000"
      "\350\265\204\351\230\263\345\270\202\000"
      "513200\000"
      "\351\230\277\345\235\235\350\227\217\346\227\217\347\276\214\346\227\217\350\207\252\346\262\273\345\267\236\000"
      "513300\000"
      "\347\224\230\345\255\234\350\227\217\346\227\217\350\207\252\346\262\273\345\267\236\000"
      "513400\000"
      "\345\207\211\345\261\261\345\275\235\346\227\217\350\207\252\346\262\273\345\267\236\000"
      "520000\000"
      "\350\264\265\345\267\236\347\234\201\000"
      "520100\000"
      "\350\264\265\351\230\263\345\270\202\000"
      "520200\000"
      "\345\205\255\347\233\230\346\260\264\345\270\202\000"
      "520300\000"
      "\351\201\265\344\271\211\345\270\202\000"
      "520400\000"
      "\345\256\211\351\241\272\345\270\202\000"
      "520500\000"
      "\346\257\225\350\212\202\345\270\202\000"
      "520600\000"
      "\351\223\234\344\273\201\345\270\202\000"
      "522300\000"
      "\351\273\224\350\245\277\345\215\227\345\270\203\344\276\235\346\227\217\350\213\227\346\227\217\350\207\252\346\262\273\345\267\236\000"
      "522600\000"
      "\351\273\224\344\270\234\345\215\227\350\213\227\346\227\217\344\276\227\346\227\217\350\207\252\346\262\273\345\267\236\000"
      "522700\000"
      "\351\273\224\345\215\227\345\270\203\344\276\235\346\227\217\350\213\227\346\227\217\350\207\252\346\262\273\345\267\236\000"
      "530000\000"
      "\344\272\221\345\215\227\347\234\201\000"
      "530100\000"
      "\346\230\206\346\230\216\345\270\202\000"
      "530300\000"
      "\346\233\262\351\235\226\345\270\202\000"
      "530400\000"
      "\347\216\211\346\272\252\345\270\202\000"
      "530500\000"
      "\344\277\235\345\261\261\345\270\202\000"
      "530600\000"
      "\346\230\255\351\200\232\345\270\202\000"
      "530700\000"
      "\344\270\275\346\261\237\345\270\202\000"
      "530800\000"
      "\346\231\256\346\264\261\345\270\202\000"
      "530900\000"
      "\344\270\264\346\262\247\345\270\202\000"
      "532300\000"
      "\346\245\232\351\233\204\345\275\235\346\227\217\350\207\252\346\262\273\345\267\236\000"
      "532500\000"
      "\347\272\242\346\262\263\345\223\210\345\260\274\346\227\217\345\275\235\346\227\217\350\207\252\346\262\273\345\267\236\000"
      "532600\000"
      "\346\226\207\345\261\261\345\243\256\346\227\217\350\213\227\346\227\217\350\207\252\346\262\273\345\267\236\000"
      "532800\000"
      "\350\245\277\345\217\214\347\211\210\347\272\263\345\202\243\346\227\217\350\207\252\346\262\273\345\267\236\000"
      "532900\000"
      "\345\244\247\347\220\206\347\231\275\346\227\217\350\207\252\346\262\273\345\267\236\000"
      "533100\000"
      "\345\276\267\345\256\217\345\202\243\346\227\217\346\231\257\351\242\207\346\227\217\350\207\252\346\262\273\345\267\236\000"
      "533300\000"
      "\346\200\222\346\261\237\345\202\210\345\203\263\346\227\217\350\207\252\346\262\273\345\267\236\000"
      "533400\000"
      "\350\277\252\345\272\206\350\227\217\346\227\217\350\207\252\346\262\273\345\267\236\000"
      "540000\000"
      "\350\245\277\350\227\217\350\207\252\346\262\273\345\214\272\000"
      "540100\000"
      "\346\213\211\350\220\250\345\270\202\000"
      "540200\000"
      "\346\227\245\345\226\200\345\210\231\345\270\202\000"
      "540300\000"
      "\346\230\214\351\203\275\345\270\202\000"
      "540400\000"
      "\346\236\227\350\212\235\345\270\202\000"
      "540500\000"
      "\345\261\261\345\215\227\345\270\202\000"
      "540600\000"
      "\351\202\243\346\233\262\345\270\202\000"
      "542500\000"
      "\351\230\277\351\207\214\345\234\260\345\214\272\000"
      "610000\000"
      "\351\231\225\350\245\277\347\234\201\000"
      "610100\000"
      "\350\245\277\345\256\211\345\270\202\000"
      "610200\000"
      "\351\223\234\345\267\235\345\270\202\000"
      "610300\000"
      "\345\256\235\351\270\241\345\270\202\000"
      "610400\000"
      "\345\222\270\351\230\263\345\270\202\000"
      "610500\000"
      "\346\270\255\345\215\227\345\270\202\000"
      "610600\000"
      "\345\273\266\345\256\211\345\270\202\000"
      "610700\000"
      "\346\261\211\344\270\255\345\270\202\000"
      "610800\000"
      "\346\246\206\346\236\227\345\270\202\000"
      "610900\000"
      "\345\256\211\345\272\267\345\270\202\000"
      "611000\000"
      "\345\225\206\346\264\233\345\270\202\000"
      "620000\000"
      "\347\224\230\350\202\203\347\234\201\000"
      "620100\000"
      "\345\205\260\345\267\236\345\270\202\000"
      "620200\000"
      "\345\230\211\345\263\252\345\205\263\345\270\202\000"
      "620300\000"
      "\351\207\221\346\230\214\345\270\202\000"
      "620400\000"
      "\347\231\275\351\223\266\345\270\202\000"
      "620500\000"
      "\345\244\251\346\260\264\345\270\202\000"
      "620600\000"
      "\346\255\246\345\250\201\345\270\202\000"
      "620700\000"
      "\345\274\240\346\216\226\345\270\202\000"
      "620800\000"
      "\345\271\263\345\207\211\345\270\202\000"
      "620900\000"
      "\351\205\222\346\263\211\345\270\202\000"
      "621000\000"
      "\345\272\206\351\230\263\345\270\202\000"
      "621100\000"
      "\345\256\232\350\245\277\345\270\202\000"
      "621200\000"
      "\351\231\207\345\215\227\345\270\202\000"
      "622900\000"
      "\344\270\264\345\244\217\345\233\236\346\227\217\350\207\252\346\262\273\345\267\236\000"
      "623000\000"
      "\347\224\230\345\215\227\350\227\217\346\227\217\350\207\252\346\262\273\345\267\236\000"
      "630000\000"
      "\351\235\222\346\265\267\347\234\201\000"
      "630100\000"
      "\350\245\277\345\256\201\345\270\202\000"
      "630200\000"
      "\346\265\267\344\270\234\345\270\202\000"
      "632200\000"
      "\346\265\267\345\214\227\350\227\217\346\227\217\350\207\252\346\262\273\345\267\236\000"
      "632300\000"
      "\351\273\204\345\215\227\350\227\217\346\227\217\350\207\252\346\262\273\345\267\236\000"
      "632500\000"
      "\346\265\267\345\215\227\350\227\217\346\227\217\350\207\252\346\262\273\345\267\236\000"
      "632600\000"
      "\346\236\234\346\264\233\350\227\217\346\227\217\350\207\252\346\262\273\345\267\236\000"
      "632700\000"
      "\347\216\211\346\240\221\350\227\217\346\227\217\350\207\252\346\262\273\345\267\236\000"
      "632800\000"
      "\346\265\267\350\245\277\350\222\231\345\217\244\346\227\217\350\227\217\346\227\217\350\207\252\346\262\273\345\267\236\000"
      "640000\000"
      "\345\256\201\345\244\217\345\233\236\346\227\217\350\207\252\346\262\273\345\214\272\000"
      "640100\000"
      "\351\223\266\345\267\235\345\270\202\000"
      "640200\000"
      "\347\237\263\345\230\264\345\261\261\345\270\202\000"
      "640300\000"
      "\345\220\264\345\277\240\345\270\202\000"
      "640400\000"
      "\345\233\272\345\216\237\345\270\202\000"
      "640500\000"
      "\344\270\255\345\215\253\345\270\202\000"
      "710000\000"
      "\345\217\260\346\271\276\347\234\201\000"
      "810000\000"
      "\351\246\231\346\270\257\347\211\271\345\210\253\350\241\214\346\224\277\345\214\272\000"
      "820000\000"
      "\346\276\263\351\227\250\347\211\271\345\210\253\350\241\214\346\224\277\345\214\272\000"
      "G217\000"
      "G218\000"
      "G314\000"
      "G315\000"
      "101\345\233\242\000"
      "104\345\233\242\000"
      "105\345\233\242\000"
      "106\345\233\242\000"
      "10\345\233\242\000"
      "11\345\233\242\000"
      "121\345\233\242\000"
      "123\345\233\242\000"
      "124\345\233\242\000"
      "125\345\233\242\000"
      "126\345\233\242\000"
      "127\345\233\242\000"
      "128\345\233\242\000"
      "129\345\233\242\000"
      "12\345\233\242\000"
      "130\345\233\242\000"
      "131\345\233\242\000"
      "133\345\233\242\000"
      "134\345\233\242\000"
      "136\345\233\242\000"
      "137\345\233\242\000"
      "13\345\233\242\000"
      "141\345\233\242\000"
      "142\345\233\242\000"
      "143\345\233\242\000"
      "144\345\233\242\000"
      "147\345\233\242\000"
      "148\345\233\242\000"
      "149\345\233\242\000"
      "14\345\233\242\000"
      "150\345\233\242\000"
      "152\345\233\242\000"
      "161\345\233\242\000"
      "163\345\233\242\000"
      "164\345\233\242\000"
      "165\345\233\242\000"
      "166\345\233\242\000"
      "167\345\233\242\000"
      "168\345\233\242\000"
      "16\345\233\242\000"
      "170\345\233\242\000"
      "181\345\233\242\000"
      "182\345\233\242\000"
      "183\345\233\242\000"
      "184\345\233\242\000"
      "185\345\233\242\000"
      "186\345\233\242\000"
      "187\345\233\242\000"
      "188\345\233\242\000"
      "1\345\233\242\000"
      "21\345\233\242\000"
      "221\345\233\242\000"
      "222\345\233\242\000"
      "223\345\233\242\000"
      "224\345\233\242\000"
      "22\345\233\242\000"
      "24\345\233\242\000"
      "25\345\233\242\000"
      "27\345\233\242\000"
      "29\345\233\242\000"
      "2\345\233\242\000"
      "31\345\233\242\000"
      "33\345\233\242\000"
      "34\345\233\242\000"
      "36\345\233\242\000"
      "37\345\233\242\000"
      "38\345\233\242\000"
      "3\345\233\242\000"
      "41\345\233\242\000"
      "42\345\233\242\000"
      "44\345\233\242\000"
      "45\345\233\242\000"
      "46\345\233\242\000"
      "47\345\233\242\000"
      "48\345\233\242\000"
      "49\345\233\242\000"
      "4\345\233\242\000"
      "50\345\233\242\000"
      "51\345\233\242\000"
      "53\345\233\242\000"
      "5\345\233\242\000"
      "61\345\233\242\000"
      "62\345\233\242\000"
      "63\345\233\242\000"
      "64\345\233\242\000"
      "66\345\233\242\000"
      "67\345\233\242\000"
      "68\345\233\242\000"
      "69\345\233\242\000"
      "6\345\233\242\000"
      "70\345\233\242\000"
      "71\345\233\242\000"
      "72\345\233\242\000"
      "73\345\233\242\000"
      "74\345\233\242\000"
      "75\345\233\242\000"
      "76\345\233\242\000"
      "77\345\233\242\000"
      "78\345\233\242\000"
      "79\345\233\242\000"
      "7\345\233\242\000"
      "81\345\233\242\000"
      "83\345\233\242\000"
      "84\345\233\242\000"
      "86\345\233\242\000"
      "87\345\233\242\000"
      "88\345\233\242\000"
      "89\345\233\242\000"
      "8\345\233\242\000"
      "90\345\233\242\000"
      "91\345\233\242\000"
      "aheqi\000"
      "aheqi xian\000"
      "aheqixian\000"
      "ahq\000"
      "ahqx\000"
      "akesu\000"
      "akesu diqu\000"
      "akesu shi\000"
      "akesudiqu\000"
      "akesushi\000"
      "aketao\000"
      "aketao xian\000"
      "aketaoxian\000"
      "akqi county\000"
      "aks\000"
      "aksdq\000"
      "akss\000"
      "aksu city\000"
      "aksu prefecture\000"
      "akt\000"
      "akto county\000"
      "aktx\000"
      "alaer\000"
      "alaer shi\000"
      "alaershi\000"
      "alashankou\000"
      "alashankou shi\000"
      "alashankoushi\000"
      "ale\000"
      "ales\000"
      "aletai\000"
      "aletai diqu\000"
      "aletai shi\000"
      "aletaidiqu\000"
      "aletaishi\000"
      "alsk\000"
      "alsks\000"
      "alt\000"
      "altay city\000"
      "altay prefecture\000"
      "altdq\000"
      "alts\000"
      "aral\000"
      "artux\000"
      "ats\000"
      "atss\000"
      "atushi\000"
      "atushi shi\000"
      "atushishi\000"
      "avenue\000"
      "awat county\000"
      "awati\000"
      "awati xian\000"
      "awatixian\000"
      "awt\000"
      "awtx\000"
      "bachu\000"
      "bachu county\000"
      "bachu xian\000"
      "bachuxian\000"
      "baicheng\000"
      "baicheng county\000"
      "baicheng xian\000"
      "baichengxian\000"
      "baijiantan\000"
      "baijiantan district\000"
      "baijiantan qu\000"
      "baijiantanqu\000"
      "baiyang\000"
      "baiyang shi\000"
      "baiyangshi\000"
      "balikun\000"
      "balikun hasake zizhixian\000"
      "balikunhasakezizhixian\000"
      "balikunxian\000"
      "barkol kazakh autonomous county\000"
      "bay\000"
      "bayingolin mongol autonomous prefecture\000"
      "bayinguoleng\000"
      "bayinguoleng menggu zizhizhou\000"
      "bayinguolengmengguzizhizhou\000"
      "bayinguolengzhou\000"
      "bazhou\000"
      "bc\000"
      "bcx\000"
      "bei\000"
      "beitun\000"
      "beitun shi\000"
      "beitunshi\000"
      "bej\000"
      "bejx\000"
      "betl\000"
      "betlmgzzz\000"
      "betlz\000"
      "bh\000"
      "bhx\000"
      "bjt\000"
      "bjtq\000"
      "bl\000"
      "blk\000"
      "blkhskzzx\000"
      "blkx\000"
      "bls\000"
      "boertala\000"
      "boertala menggu zizhizhou\000"
      "boertalamengguzizhizhou\000"
      "boertalazhou\000"
      "bohu\000"
      "bohu county\000"
      "bohu xian\000"
      "bohuxian\000"
      "bole\000"
      "bole shi\000"
      "boleshi\000"
      "bortala mongol autonomous prefecture\000"
      "bozhou\000"
      "bt\000"
      "bts\000"
      "buerjin\000"
      "buerjin xian\000"
      "buerjinxian\000"
      "burqin county\000"
      "burultokay\000"
      "by\000"
      "bys\000"
      "byul\000"
      "byulmgzzz\000"
      "byulz\000"
      "bz\000"
      "caohu\000"
      "caohu shi\000"
      "caohushi\000"
      "cbce\000"
      "cbcex\000"
      "cbcexbzzx",
    .part10 =
      "cele\000"
      "cele xian\000"
      "celexian\000"
      "cenling\000"
      "cenling county\000"
      "cenling xian\000"
      "cenlingxian\000"
      "ch\000"
      "chabuchaer\000"
      "chabuchaer xibo zizhixian\000"
      "chabuchaerxian\000"
      "chabuchaerxibozizhixian\000"
      "changji\000"
      "changji city\000"
      "changji hui autonomous prefecture\000"
      "changji huizu zizhizhou\000"
      "changji shi\000"
      "changjihuizuzizhizhou\000"
      "changjishi\000"
      "changjizhou\000"
      "chaxian\000"
      "chs\000"
      "cj\000"
      "cjhzzzz\000"
      "cjs\000"
      "cjz\000"
      "cl\000"
      "clx\000"
      "cx\000"
      "dabancheng\000"
      "dabancheng district\000"
      "dabancheng qu\000"
      "dabanchengqu\000"
      "dadao\000"
      "dajie\000"
      "dbc\000"
      "dbcq\000"
      "dong\000"
      "dorbiljin\000"
      "dsz\000"
      "dszq\000"
      "dushanzi\000"
      "dushanzi district\000"
      "dushanzi qu\000"
      "dushanziqu\000"
      "east\000"
      "em\000"
      "emin\000"
      "emin county\000"
      "emin xian\000"
      "eminxian\000"
      "emx\000"
      "fh\000"
      "fhx\000"
      "fk\000"
      "fks\000"
      "fuhai\000"
      "fuhai county\000"
      "fuhai xian\000"
      "fuhaixian\000"
      "fukang\000"
      "fukang shi\000"
      "fukangshi\000"
      "fuyun\000"
      "fuyun county\000"
      "fuyun xian\000"
      "fuyunxian\000"
      "fy\000"
      "fyx\000"
      "gaochang\000"
      "gaochang district\000"
      "gaochang qu\000"
      "gaochangqu\000"
      "gc\000"
      "gcq\000"
      "ghulja\000"
      "gl\000"
      "glx\000"
      "gongliu\000"
      "gongliu county\000"
      "gongliu xian\000"
      "gongliuxian\000"
      "gulja\000"
      "gulja county\000"
      "guma\000"
      "ha\000"
      "habahe\000"
      "habahe county\000"
      "habahe xian\000"
      "habahexian\000"
      "hami\000"
      "hami shi\000"
      "hamishi\000"
      "hax\000"
      "hbh\000"
      "hbhx\000"
      "hbkse\000"
      "hbksemgzzx\000"
      "hbksex\000"
      "hc\000"
      "hcx\000"
      "hean\000"
      "hean county\000"
      "hean xian\000"
      "heanxian\000"
      "hebukesaier\000"
      "hebukesaier menggu zizhixian\000"
      "hebukesaiermengguzizhixian\000"
      "hebukesaierxian\000"
      "hegs\000"
      "hegss\000"
      "hejing\000"
      "hejing county\000"
      "hejing xian\000"
      "hejingxian\000"
      "hekang\000"
      "hekang county\000"
      "hekang xian\000"
      "hekangxian\000"
      "heshuo\000"
      "heshuo xian\000"
      "heshuoxian\000"
      "hetian\000"
      "hetian diqu\000"
      "hetian shi\000"
      "hetian xian\000"
      "hetiandiqu\000"
      "hetianshi\000"
      "hetianxian\000"
      "hj\000"
      "hjx\000"
      "hk\000"
      "hkx\000"
      "hm\000"
      "hms\000"
      "hoboksar mongol autonomous county\000"
      "horgos\000"
      "hotan city\000"
      "hotan county\000"
      "hotan prefecture\000"
      "hoxud\000"
      "hoxut county\000"
      "hs\000"
      "hsx\000"
      "ht\000"
      "htb\000"
      "htbx\000"
      "htdq\000"
      "hts\000"
      "htx\000"
      "huocheng\000"
      "huocheng county\000"
      "huocheng xian\000"
      "huochengxian\000"
      "huoerguosi\000"
      "huoerguosi shi\000"
      "huoerguosishi\000"
      "hutubi\000"
      "hutubi county\000"
      "hutubi xian\000"
      "hutubixian\000"
      "huyanghe\000"
      "huyanghe shi\000"
      "huyangheshi\000"
      "hyh\000"
      "hyhs\000"
      "ili kazakh autonomous prefecture\000"
      "jeminay county\000"
      "jh\000"
      "jhx\000"
      "jiashi\000"
      "jiashi county\000"
      "jiashi xian\000"
      "jiashixian\000"
      "jie\000"
      "jimsar county\000"
      "jimunai\000"
      "jimunai xian\000"
      "jimunaixian\000"
      "jimusaer\000"
      "jimusaer xian\000"
      "jimusaerxian\000"
      "jinghe\000"
      "jinghe county\000"
      "jinghe xian\000"
      "jinghexian\000"
      "jma\000"
      "jmax\000"
      "jmse\000"
      "jmsex\000"
      "js\000"
      "jsx\000"
      "kaba\000"
      "kalpin county\000"
      "karakax\000"
      "karamay\000"
      "karamay district\000"
      "kargilik\000"
      "kashgar\000"
      "kashgar prefecture\000"
      "kashi\000"
      "kashi diqu\000"
      "kashi prefecture\000"
      "kashi shi\000"
      "kashidiqu\000"
      "kashishi\000"
      "kc\000"
      "kcs\000"
      "kekedala\000"
      "kekedala shi\000"
      "kekedalashi\000"
      "kel\000"
      "kelamayi\000"
      "kelamayi qu\000"
      "kelamayi shi\000"
      "kelamayiqu\000"
      "kelamayishi\000"
      "kelpin\000"
      "kels\000"
      "keping\000"
      "keping xian\000"
      "kepingxian\000"
      "keriya\000"
      "keshi\000"
      "kezhou\000"
      "kezilesu\000"
      "kezilesu keerkezi zizhizhou\000"
      "kezilesukeerkezizizhizhou\000"
      "kezilesuzhou\000"
      "kizilsu kirgiz autonomous prefecture\000"
      "kkdl\000"
      "kkdls\000"
      "klmy\000"
      "klmyq\000"
      "klmys\000"
      "kokdala\000"
      "koktokay\000"
      "korgas\000"
      "korla\000"
      "kp\000"
      "kpx\000"
      "ks\000"
      "ksdq\000"
      "kss\000"
      "kt\000"
      "kts\000"
      "kucha\000"
      "kuche\000"
      "kuche shi\000"
      "kucheshi\000"
      "kuerle\000"
      "kuerle shi\000"
      "kuerleshi\000"
      "kuitun\000"
      "kuitun shi\000"
      "kuitunshi\000"
      "kumul\000"
      "kunes\000"
      "kunyu\000"
      "kunyu shi\000"
      "kunyushi\000"
      "kuqa\000"
      "kuytun\000"
      "ky\000"
      "kys\000"
      "kz\000"
      "kzls\000"
      "kzlskekzzzz\000"
      "kzlsz\000"
      "lane\000"
      "lop county\000"
      "lp\000"
      "lpx\000"
      "lt\000"
      "ltx\000"
      "lu\000"
      "luntai\000"
      "luntai county\000"
      "luntai xian\000"
      "luntaixian\000"
      "luopu\000"
      "luopu xian\000"
      "luopuxian\000"
      "maigaiti\000"
      "maigaiti xian\000"
      "maigaitixian\000"
      "makit county\000"
      "manas county\000"
      "manasi\000"
      "manasi xian\000"
      "manasixian\000"
      "maralbexi\000"
      "mas\000"
      "masx\000"
      "maytag\000"
      "md\000"
      "mdq\000"
      "mf\000"
      "mfx\000"
      "mgt\000"
      "mgtx\000"
      "middle\000"
      "midong\000"
      "midong district\000"
      "midong qu\000"
      "midongqu\000"
      "minfeng\000"
      "minfeng county\000"
      "minfeng xian\000"
      "minfengxian\000"
      "ml\000"
      "mlhskzzx\000"
      "mlx\000"
      "mongolkure\000"
      "mori kazakh autonomous county\000"
      "moyu\000"
      "moyu county\000"
      "moyu xian\000"
      "moyuxian\000"
      "mulei\000"
      "mulei hasake zizhixian\000"
      "muleihasakezizhixian\000"
      "muleixian\000"
      "my\000"
      "myx\000"
      "n\057a\000"
      "na\000"
      "nan\000"
      "nil\000"
      "nileke\000"
      "nileke xian\000"
      "nilekexian\000"
      "nilka county\000"
      "niya\000"
      "nlk\000"
      "nlkx\000"
      "none\000"
      "north\000"
      "null\000"
      "onsu\000"
      "pishan\000"
      "pishan county\000"
      "pishan xian\000"
      "pishanxian\000"
      "poskam\000"
      "ps\000"
      "psx\000"
      "qagantokay\000"
      "qapqal xibe autonomous county\000"
      "qh\000"
      "qhx\000"
      "qiemo\000"
      "qiemo county\000"
      "qiemo xian\000"
      "qiemoxian\000"
      "qinggil\000"
      "qinghe\000"
      "qinghe county\000"
      "qinghe xian\000"
      "qinghexian\000"
      "qira county\000"
      "qitai\000"
      "qitai county\000"
      "qitai xian\000"
      "qitaixian\000"
      "qm\000"
      "qmx\000"
      "qoqek\000"
      "qt\000"
      "qtx\000"
      "road\000"
      "rq\000"
      "rqx\000"
      "ruoqiang\000"
      "ruoqiang county\000"
      "ruoqiang xian\000"
      "ruoqiangxian\000"
      "saybag district\000"
      "saybagh district\000"
      "sc\000"
      "scx\000"
      "sf\000"
      "sfx\000"
      "sh\000"
      "shache\000"
      "shache county\000"
      "shache xian\000"
      "shachexian\000"
      "shanshan\000"
      "shanshan county\000"
      "shanshan xian\000"
      "shanshanxian\000"
      "shaqu\000"
      "shawan\000"
      "shawan shi\000"
      "shawanshi\000"
      "shaya\000"
      "shaya xian\000"
      "shayar\000"
      "shayaxian\000"
      "shayibake\000"
      "shayibake qu\000"
      "shayibakequ\000"
      "shihezi\000"
      "shihezi shi\000"
      "shihezishi\000"
      "shs\000"
      "shuanghe\000"
      "shuanghe shi\000"
      "shuangheshi\000"
      "shufu\000"
      "shufu county\000"
      "shufu xian\000"
      "shufuxian\000"
      "shuimogou\000"
      "shuimogou district\000"
      "shuimogou qu\000"
      "shuimogouqu\000"
      "shule\000"
      "shule county\000"
      "shule xian\000"
      "shulexian\000"
      "shz\000"
      "shzs\000"
      "sl\000"
      "slx\000"
      "smg\000"
      "smgq\000"
      "south\000"
      "sq\000"
      "ss\000"
      "ssx\000"
      "street\000"
      "sw\000"
      "sws\000"
      "sy\000"
      "sybk\000"
      "sybkq\000"
      "syx\000"
      "tacheng\000"
      "tacheng city\000"
      "tacheng diqu",
    .part11 =
      "tacheng prefecture\000"
      "tacheng shi\000"
      "tachengdiqu\000"
      "tachengshi\000"
      "tarbagatay\000"
      "tashikuergan\000"
      "tashikuergan tajike zizhixian\000"
      "tashikuergantajikezizhixian\000"
      "tashikuerganxian\000"
      "taxkorgan tajik autonomous county\000"
      "tba\000"
      "tbd\000"
      "tc\000"
      "tcdq\000"
      "tcs\000"
      "tekes county\000"
      "tekesi\000"
      "tekesi xian\000"
      "tekesixian\000"
      "test\000"
      "tianshan\000"
      "tianshan district\000"
      "tianshan qu\000"
      "tianshanqu\000"
      "tiemenguan\000"
      "tiemenguan shi\000"
      "tiemenguanshi\000"
      "tks\000"
      "tksx\000"
      "tkx\000"
      "tkxx\000"
      "tl\000"
      "tlf\000"
      "tlfs\000"
      "tlx\000"
      "tmsk\000"
      "tmsks\000"
      "tmu\000"
      "tmus\000"
      "tokkuztara\000"
      "toksu\000"
      "toksun county\000"
      "toli county\000"
      "toutunhe\000"
      "toutunhe district\000"
      "toutunhe qu\000"
      "toutunhequ\000"
      "ts\000"
      "tskeg\000"
      "tskegtjkzzx\000"
      "tskegx\000"
      "tsq\000"
      "tth\000"
      "tthq\000"
      "tulufan\000"
      "tulufan shi\000"
      "tulufanshi\000"
      "tumushuke\000"
      "tumushuke shi\000"
      "tumushukeshi\000"
      "tumxuk\000"
      "tuokexun\000"
      "tuokexun xian\000"
      "tuokexunxian\000"
      "tuoli\000"
      "tuoli xian\000"
      "tuolixian\000"
      "turpan\000"
      "unknown\000"
      "uqturpan\000"
      "urho district\000"
      "urumqi\000"
      "urumqi county\000"
      "usu\000"
      "weh\000"
      "wehq\000"
      "wenquan\000"
      "wenquan county\000"
      "wenquan xian\000"
      "wenquanxian\000"
      "wensu\000"
      "wensu county\000"
      "wensu xian\000"
      "wensuxian\000"
      "west\000"
      "wjq\000"
      "wjqs\000"
      "wlmq\000"
      "wlmqs\000"
      "wlmqx\000"
      "wq\000"
      "wqx\000"
      "ws\000"
      "wss\000"
      "wsx\000"
      "wuerhe\000"
      "wuerhe qu\000"
      "wuerhequ\000"
      "wujiaqu\000"
      "wujiaqu shi\000"
      "wujiaqushi\000"
      "wulumuqi\000"
      "wulumuqi shi\000"
      "wulumuqi xian\000"
      "wulumuqishi\000"
      "wulumuqixian\000"
      "wuqia\000"
      "wuqia county\000"
      "wuqia xian\000"
      "wuqiaxian\000"
      "wushi\000"
      "wushi county\000"
      "wushi xian\000"
      "wushixian\000"
      "wusu\000"
      "wusu shi\000"
      "wusushi\000"
      "x\000"
      "xayar county\000"
      "xh\000"
      "xhx\000"
      "xi\000"
      "xiang\000"
      "xinhe\000"
      "xinhe county\000"
      "xinhe xian\000"
      "xinhexian\000"
      "xinjiang\000"
      "xinjiang uygur autonomous region\000"
      "xinjiang weiwuer zizhiqu\000"
      "xinjiangweiwuerzizhiqu\000"
      "xinjiangzizhiqu\000"
      "xinshi\000"
      "xinshi district\000"
      "xinshi qu\000"
      "xinshiqu\000"
      "xinxing\000"
      "xinxing shi\000"
      "xinxingshi\000"
      "xinyuan\000"
      "xinyuan county\000"
      "xinyuan xian\000"
      "xinyuanxian\000"
      "xj\000"
      "xjwwezzq\000"
      "xjzzq\000"
      "xs\000"
      "xsq\000"
      "xx\000"
      "xxs\000"
      "xxx\000"
      "xy\000"
      "xyx\000"
      "yanqi\000"
      "yanqi hui autonomous county\000"
      "yanqi huizu zizhixian\000"
      "yanqihuizuzizhixian\000"
      "yanqixian\000"
      "yarkand\000"
      "yc\000"
      "ycx\000"
      "yecheng\000"
      "yecheng county\000"
      "yecheng xian\000"
      "yechengxian\000"
      "yengisar county\000"
      "yi\000"
      "yili\000"
      "yili hasake zizhizhou\000"
      "yilihasakezizhizhou\000"
      "yilizhou\000"
      "yingjisha\000"
      "yingjisha xian\000"
      "yingjishaxian\000"
      "yining\000"
      "yining city\000"
      "yining county\000"
      "yining shi\000"
      "yining xian\000"
      "yiningshi\000"
      "yiningxian\000"
      "yis\000"
      "yiwu\000"
      "yiwu county\000"
      "yiwu xian\000"
      "yiwuxian\000"
      "yix\000"
      "yizhou\000"
      "yizhou district\000"
      "yizhou qu\000"
      "yizhouqu\000"
      "yjs\000"
      "yjsx\000"
      "yl\000"
      "ylhskzzz\000"
      "ylx\000"
      "ylz\000"
      "ym\000"
      "ymx\000"
      "yopurga county\000"
      "yph\000"
      "yphx\000"
      "yq\000"
      "yqhzzzx\000"
      "yqx\000"
      "yt\000"
      "ytx\000"
      "yuepuhu\000"
      "yuepuhu xian\000"
      "yuepuhuxian\000"
      "yuli\000"
      "yuli county\000"
      "yuli xian\000"
      "yulixian\000"
      "yumin\000"
      "yumin county\000"
      "yumin xian\000"
      "yuminxian\000"
      "yutian\000"
      "yutian county\000"
      "yutian xian\000"
      "yutianxian\000"
      "yw\000"
      "ywx\000"
      "yz\000"
      "yzq\000"
      "zepu\000"
      "zepu county\000"
      "zepu xian\000"
      "zepuxian\000"
      "zhaosu\000"
      "zhaosu county\000"
      "zhaosu xian\000"
      "zhaosuxian\000"
      "zhong\000"
      "zp\000"
      "zpx\000"
      "zs\000"
      "zsx\000"
      "\330\246\330\247\330\261\330\247\331\204 \330\264\333\225\332\276\331\211\330\261\331\211\000"
      "\330\246\330\247\331\202\330\252\331\210 \331\206\330\247\332\276\331\211\331\212\331\211\330\263\331\211\000"
      "\330\246\330\247\331\202\330\263\333\207 \330\264\333\225\332\276\331\211\330\261\331\211\000"
      "\330\246\330\247\331\202\330\263\333\207 \333\213\331\211\331\204\330\247\331\212\331\211\330\252\331\211\000"
      "\330\246\330\247\331\204\330\252\330\247\331\212 \330\264\333\225\332\276\331\211\330\261\331\211\000"
      "\330\246\330\247\331\204\330\252\330\247\331\212 \333\213\331\211\331\204\330\247\331\212\331\211\330\252\331\211\000"
      "\330\246\331\210\330\261\331\202\333\207 \330\261\330\247\331\212\331\210\331\206\331\211\000"
      "\330\246\331\211\331\204\331\211 \331\202\330\247\330\262\330\247\331\202 \330\246\330\247\331\276\330\252\331\210\331\206\331\210\331\205 \330\246\331\210\330\250\331\204\330\247\330\263\330\252\331\211\000"
      "\330\246\333\207\332\206\330\252\333\207\330\261\331\276\330\247\331\206 \331\206\330\247\332\276\331\211\331\212\331\211\330\263\331\211\000"
      "\330\246\333\210\330\261\333\210\331\205\332\206\331\211 \330\264\333\225\332\276\331\211\330\261\331\211\000"
      "\330\246\333\210\330\261\333\210\331\205\332\206\331\211 \331\206\330\247\332\276\331\211\331\212\331\211\330\263\331\211\000"
      "\330\250\330\247\331\212\331\211\331\206\330\272\331\210\331\204\331\211\331\206 \331\205\331\210\332\255\330\272\333\207\331\204 \330\246\330\247\331\276\330\252\331\210\331\206\331\210\331\205 \330\246\331\210\330\250\331\204\330\247\330\263\330\252\331\211\000"
      "\330\250\333\207\330\261\332\206\331\211\331\206 \331\206\330\247\332\276\331\211\331\212\331\211\330\263\331\211\000"
      "\330\250\333\207\330\261\333\207\331\204\330\252\331\210\331\202\330\247\331\212 \331\206\330\247\332\276\331\211\331\212\331\211\330\263\331\211\000"
      "\330\250\333\207\331\204\330\247\331\202\330\252\330\247\330\272 \330\261\330\247\331\212\331\210\331\206\331\211\000"
      "\330\252\330\247\330\261\330\250\330\247\330\272\330\247\330\252\330\247\331\212 \333\213\331\211\331\204\330\247\331\212\331\211\330\252\331\211\000"
      "\330\252\331\210\331\202\331\202\333\207\330\262\330\252\330\247\330\261\330\247 \331\206\330\247\332\276\331\211\331\212\331\211\330\263\331\211\000"
      "\330\252\331\210\331\204\331\211 \331\206\330\247\332\276\331\211\331\212\331\211\330\263\331\211\000"
      "\330\252\331\211\331\212\330\247\331\206\330\264\330\247\331\206 \330\261\330\247\331\212\331\210\331\206\331\211\000"
      "\330\252\333\207\330\257\333\207\332\255\330\256\330\247\330\250\330\247 \330\261\330\247\331\212\331\210\331\206\331\211\000"
      "\330\252\333\207\330\261\331\276\330\247\331\206\000"
      "\330\252\333\207\331\205\330\264\333\207\331\202 \330\264\333\225\332\276\331\211\330\261\331\211\000"
      "\330\252\333\220\331\203\333\225\330\263 \331\206\330\247\332\276\331\211\331\212\331\211\330\263\331\211\000"
      "\330\254\333\220\331\205\331\211\331\206\333\225\331\212 \331\206\330\247\332\276\331\211\331\212\331\211\330\263\331\211\000"
      "\330\254\333\225\330\261\333\225\331\206\330\250\333\207\331\204\330\247\331\202 \330\261\330\247\331\212\331\210\331\206\331\211\000"
      "\330\256\331\210\330\252\333\225\331\206 \330\264\333\225\332\276\331\211\330\261\331\211\000"
      "\330\256\331\210\330\252\333\225\331\206 \331\206\330\247\332\276\331\211\331\212\331\211\330\263\331\211\000"
      "\330\256\331\210\330\252\333\225\331\206 \333\213\331\211\331\204\330\247\331\212\331\211\330\252\331\211\000"
      "\330\257\330\247\333\213\330\247\331\206\332\206\331\211\332\255 \330\261\330\247\331\212\331\210\331\206\331\211\000"
      "\330\257\333\206\330\261\330\250\331\211\331\204\330\254\331\211\331\206 \331\206\330\247\332\276\331\211\331\212\331\211\330\263\331\211\000"
      "\330\263\330\247\331\206\330\254\331\211 \330\256\333\207\331\212\330\262\333\207 \330\246\330\247\331\276\330\252\331\210\331\206\331\210\331\205 \330\246\331\210\330\250\331\204\330\247\330\263\330\252\331\211\000"
      "\330\263\330\247\331\206\330\254\331\211 \330\264\333\225\332\276\331\211\330\261\331\211\000"
      "\330\263\330\247\331\212\330\250\330\247\330\272 \330\261\330\247\331\212\331\210\331\206\331\211\000"
      "\330\263\330\247\333\213\333\225\331\206\000"
      "\330\264\331\211\330\256\333\225\331\206\330\262\333\225 \330\264\333\225\332\276\331\211\330\261\331\211\000"
      "\330\264\331\211\331\206\330\254\330\247\332\255 \330\246\333\207\331\212\330\272\333\207\330\261 \330\246\330\247\331\276\330\252\331\210\331\206\331\210\331\205 \330\261\330\247\331\212\331\210\331\206\331\211\000"
      "\331\201\333\207\331\203\330\247\332\255 \330\264\333\225\332\276\331\211\330\261\331\211\000"
      "\331\202\330\247\330\250\330\247 \331\206\330\247\332\276\331\211\331\212\331\211\330\263\331\211\000"
      "\331\202\330\247\330\261\330\247\331\202\330\247\330\264 \331\206\330\247\332\276\331\211\331\212\331\211\330\263\331\211\000"
      "\331\202\330\247\330\261\330\247\331\205\330\247\331\212 \330\261\330\247\331\212\331\210\331\206\331\211\000"
      "\331\202\330\247\330\261\330\247\331\205\330\247\331\212 \330\264\333\225\332\276\331\211\330\261\331\211\000"
      "\331\202\330\247\330\272\331\211\331\204\331\211\331\202 \331\206\330\247\332\276\331\211\331\212\331\211\330\263\331\211\000"
      "\331\202\331\210\330\250\333\207\331\202\330\263\330\247\330\261 \331\205\331\210\332\255\330\272\333\207\331\204 \330\246\330\247\331\276\330\252\331\210\331\206\331\210\331\205 \331\206\330\247\332\276\331\211\331\212\331\211\330\263\331\211\000"
      "\331\202\333\207\330\252\333\207\330\250\331\211 \331\206\330\247\332\276\331\211\331\212\331\211\330\263\331\211\000"
      "\331\202\333\207\331\205\333\207\331\204 \330\264\333\225\332\276\331\211\330\261\331\211\000"
      "\331\202\333\225\330\264\331\202\333\225\330\261 \330\264\333\225\332\276\331\211\330\261\331\211\000"
      "\331\202\333\225\330\264\331\202\333\225\330\261 \333\213\331\211\331\204\330\247\331\212\331\211\330\252\331\211\000"
      "\331\203\331\210\330\261\331\204\330\247 \330\264\333\225\332\276\331\211\330\261\331\211\000"
      "\331\203\333\207\332\206\330\247\000"
      "\331\203\333\220\330\261\331\211\331\212\333\225 \331\206\330\247\332\276\331\211\331\212\331\211\330\263\331\211\000"
      "\331\204\331\210\331\276 \331\206\330\247\332\276\331\211\331\212\331\211\330\263\331\211\000"
      "\331\205\330\247\331\212\330\252\330\247\330\272 \330\261\330\247\331\212\331\210\331\206\331\211\000"
      "\331\205\333\225\331\203\331\211\330\252 \331\206\330\247\332\276\331\211\331\212\331\211\330\263\331\211\000"
      "\331\206\331\211\331\212\333\225 \331\206\330\247\332\276\331\211\331\212\331\211\330\263\331\211\000"
      "\331\212\331\210\331\276\333\207\330\261\330\272\330\247 \331\206\330\247\332\276\331\211\331\212\331\211\330\263\331\211\000"
      "\331\212\333\220\332\255\331\211\330\263\330\247\330\261 \331\206\330\247\332\276\331\211\331\212\331\211\330\263\331\211\000"
      "\331\212\333\220\332\255\331\211\330\264\333\225\332\276\333\225\330\261 \330\261\330\247\331\212\331\210\331\206\331\211",
    .part12 =
      "\332\206\330\247\330\272\330\247\331\206\330\252\331\210\331\202\330\247\331\212 \331\206\330\247\332\276\331\211\331\212\331\211\330\263\331\211\000"
      "\332\206\331\211\330\261\330\247 \331\206\330\247\332\276\331\211\331\212\331\211\330\263\331\211\000"
      "\332\206\331\211\332\255\332\257\331\211\331\204 \331\206\330\247\332\276\331\211\331\212\331\211\330\263\331\211\000"
      "\332\206\333\206\332\206\333\225\331\203 \330\264\333\225\332\276\331\211\330\261\331\211\000"
      "\332\257\333\207\331\205\330\247 \331\206\330\247\332\276\331\211\331\212\331\211\330\263\331\211\000"
      "\333\213\333\207\330\254\331\212\330\247\332\206\333\210 \330\264\333\225\332\276\331\211\330\261\331\211\000"
      "\344\270\200\000"
      "\344\270\200\344\270\200\345\233\242\000"
      "\344\270\200\344\270\203\351\233\266\345\233\242\000"
      "\344\270\200\344\270\211\344\270\200\345\233\242\000"
      "\344\270\200\344\270\211\344\270\203\345\233\242\000"
      "\344\270\200\344\270\211\344\270\211\345\233\242\000"
      "\344\270\200\344\270\211\345\205\255\345\233\242\000"
      "\344\270\200\344\270\211\345\233\233\345\233\242\000"
      "\344\270\200\344\270\211\345\233\242\000"
      "\344\270\200\344\270\211\351\233\266\345\233\242\000"
      "\344\270\200\344\272\214\344\270\200\345\233\242\000"
      "\344\270\200\344\272\214\344\270\203\345\233\242\000"
      "\344\270\200\344\272\214\344\270\211\345\233\242\000"
      "\344\270\200\344\272\214\344\271\235\345\233\242\000"
      "\344\270\200\344\272\214\344\272\224\345\233\242\000"
      "\344\270\200\344\272\214\345\205\253\345\233\242\000"
      "\344\270\200\344\272\214\345\205\255\345\233\242\000"
      "\344\270\200\344\272\214\345\233\233\345\233\242\000"
      "\344\270\200\344\272\214\345\233\242\000"
      "\344\270\200\344\272\224\344\272\214\345\233\242\000"
      "\344\270\200\344\272\224\351\233\266\345\233\242\000"
      "\344\270\200\345\205\253\344\270\200\345\233\242\000"
      "\344\270\200\345\205\253\344\270\203\345\233\242\000"
      "\344\270\200\345\205\253\344\270\211\345\233\242\000"
      "\344\270\200\345\205\253\344\272\214\345\233\242\000"
      "\344\270\200\345\205\253\344\272\224\345\233\242\000"
      "\344\270\200\345\205\253\345\205\253\345\233\242\000"
      "\344\270\200\345\205\253\345\205\255\345\233\242\000"
      "\344\270\200\345\205\253\345\233\233\345\233\242\000"
      "\344\270\200\345\205\255\344\270\200\345\233\242\000"
      "\344\270\200\345\205\255\344\270\203\345\233\242\000"
      "\344\270\200\345\205\255\344\270\211\345\233\242\000"
      "\344\270\200\345\205\255\344\272\224\345\233\242\000"
      "\344\270\200\345\205\255\345\205\253\345\233\242\000"
      "\344\270\200\345\205\255\345\205\255\345\233\242\000"
      "\344\270\200\345\205\255\345\233\233\345\233\242\000"
      "\344\270\200\345\205\255\345\233\242\000"
      "\344\270\200\345\233\233\344\270\200\345\233\242\000"
      "\344\270\200\345\233\233\344\270\203\345\233\242\000"
      "\344\270\200\345\233\233\344\270\211\345\233\242\000"
      "\344\270\200\345\233\233\344\271\235\345\233\242\000"
      "\344\270\200\345\233\233\344\272\214\345\233\242\000"
      "\344\270\200\345\233\233\345\205\253\345\233\242\000"
      "\344\270\200\345\233\233\345\233\233\345\233\242\000"
      "\344\270\200\345\233\233\345\233\242\000"
      "\344\270\200\345\233\242\000"
      "\344\270\200\345\270\210\000"
      "\344\270\200\347\211\247\345\234\272\000"
      "\344\270\200\347\231\276\344\270\203\345\215\201\345\233\242\000"
      "\344\270\200\347\231\276\344\270\211\345\215\201\344\270\200\345\233\242\000"
      "\344\270\200\347\231\276\344\270\211\345\215\201\344\270\203\345\233\242\000"
      "\344\270\200\347\231\276\344\270\211\345\215\201\344\270\211\345\233\242\000"
      "\344\270\200\347\231\276\344\270\211\345\215\201\345\205\255\345\233\242\000"
      "\344\270\200\347\231\276\344\270\211\345\215\201\345\233\233\345\233\242\000"
      "\344\270\200\347\231\276\344\270\211\345\215\201\345\233\242\000"
      "\344\270\200\347\231\276\344\272\214\345\215\201\344\270\200\345\233\242\000"
      "\344\270\200\347\231\276\344\272\214\345\215\201\344\270\203\345\233\242\000"
      "\344\270\200\347\231\276\344\272\214\345\215\201\344\270\211\345\233\242\000"
      "\344\270\200\347\231\276\344\272\214\345\215\201\344\271\235\345\233\242\000"
      "\344\270\200\347\231\276\344\272\214\345\215\201\344\272\224\345\233\242\000"
      "\344\270\200\347\231\276\344\272\214\345\215\201\345\205\253\345\233\242\000"
      "\344\270\200\347\231\276\344\272\214\345\215\201\345\205\255\345\233\242\000"
      "\344\270\200\347\231\276\344\272\214\345\215\201\345\233\233\345\233\242\000"
      "\344\270\200\347\231\276\344\272\224\345\215\201\344\272\214\345\233\242\000"
      "\344\270\200\347\231\276\344\272\224\345\215\201\345\233\242\000"
      "\344\270\200\347\231\276\345\205\253\345\215\201\344\270\200\345\233\242\000"
      "\344\270\200\347\231\276\345\205\253\345\215\201\344\270\203\345\233\242\000"
      "\344\270\200\347\231\276\345\205\253\345\215\201\344\270\211\345\233\242\000"
      "\344\270\200\347\231\276\345\205\253\345\215\201\344\272\214\345\233\242\000"
      "\344\270\200\347\231\276\345\205\253\345\215\201\344\272\224\345\233\242\000"
      "\344\270\200\347\231\276\345\205\253\345\215\201\345\205\253\345\233\242\000"
      "\344\270\200\347\231\276\345\205\253\345\215\201\345\205\255\345\233\242\000"
      "\344\270\200\347\231\276\345\205\253\345\215\201\345\233\233\345\233\242\000"
      "\344\270\200\347\231\276\345\205\255\345\215\201\344\270\200\345\233\242\000"
      "\344\270\200\347\231\276\345\205\255\345\215\201\344\270\203\345\233\242\000"
      "\344\270\200\347\231\276\345\205\255\345\215\201\344\270\211\345\233\242\000"
      "\344\270\200\347\231\276\345\205\255\345\215\201\344\272\224\345\233\242\000"
      "\344\270\200\347\231\276\345\205\255\345\215\201\345\205\253\345\233\242\000"
      "\344\270\200\347\231\276\345\205\255\345\215\201\345\205\255\345\233\242\000"
      "\344\270\200\347\231\276\345\205\255\345\215\201\345\233\233\345\233\242\000"
      "\344\270\200\347\231\276\345\233\233\345\215\201\344\270\200\345\233\242\000"
      "\344\270\200\347\231\276\345\233\233\345\215\201\344\270\203\345\233\242\000"
      "\344\270\200\347\231\276\345\233\233\345\215\201\344\270\211\345\233\242\000"
      "\344\270\200\347\231\276\345\233\233\345\215\201\344\271\235\345\233\242\000"
      "\344\270\200\347\231\276\345\233\233\345\215\201\344\272\214\345\233\242\000"
      "\344\270\200\347\231\276\345\233\233\345\215\201\345\205\253\345\233\242\000"
      "\344\270\200\347\231\276\345\233\233\345\215\201\345\233\233\345\233\242\000"
      "\344\270\200\347\231\276\351\233\266\344\270\200\345\233\242\000"
      "\344\270\200\347\231\276\351\233\266\344\272\224\345\233\242\000"
      "\344\270\200\347\231\276\351\233\266\345\205\255\345\233\242\000"
      "\344\270\200\347\231\276\351\233\266\345\233\233\345\233\242\000"
      "\344\270\200\351\233\266\344\270\200\345\233\242\000"
      "\344\270\200\351\233\266\344\272\224\345\233\242\000"
      "\344\270\200\351\233\266\345\205\255\345\233\242\000"
      "\344\270\200\351\233\266\345\233\233\345\233\242\000"
      "\344\270\200\351\233\266\345\233\242\000"
      "\344\270\203\000"
      "\344\270\203\344\270\200\345\233\242\000"
      "\344\270\203\344\270\203\345\233\242\000"
      "\344\270\203\344\270\211\345\233\242\000"
      "\344\270\203\344\271\235\345\233\242\000"
      "\344\270\203\344\272\214\345\233\242\000"
      "\344\270\203\344\272\224\345\233\242\000"
      "\344\270\203\345\205\253\345\233\242\000"
      "\344\270\203\345\205\255\345\233\242\000"
      "\344\270\203\345\215\201\344\270\200\345\233\242\000"
      "\344\270\203\345\215\201\344\270\203\345\233\242\000"
      "\344\270\203\345\215\201\344\270\211\345\233\242\000"
      "\344\270\203\345\215\201\344\271\235\345\233\242\000"
      "\344\270\203\345\215\201\344\272\214\345\233\242\000"
      "\344\270\203\345\215\201\344\272\224\345\233\242\000"
      "\344\270\203\345\215\201\345\205\253\345\233\242\000"
      "\344\270\203\345\215\201\345\205\255\345\233\242\000"
      "\344\270\203\345\215\201\345\233\233\345\233\242\000"
      "\344\270\203\345\215\201\345\233\242\000"
      "\344\270\203\345\217\260\346\262\263\000"
      "\344\270\203\345\233\233\345\233\242\000"
      "\344\270\203\345\233\242\000"
      "\344\270\203\345\270\210\000"
      "\344\270\203\351\233\266\345\233\242\000"
      "\344\270\211\000"
      "\344\270\211\344\270\200\345\233\242\000"
      "\344\270\211\344\270\203\345\233\242\000"
      "\344\270\211\344\270\211\345\233\242\000"
      "\344\270\211\344\272\232\000"
      "\344\270\211\345\205\253\345\233\242\000"
      "\344\270\211\345\205\255\345\233\242\000"
      "\344\270\211\345\215\201\344\270\200\345\233\242\000"
      "\344\270\211\345\215\201\344\270\203\345\233\242\000"
      "\344\270\211\345\215\201\344\270\211\345\233\242\000"
      "\344\270\211\345\215\201\345\205\253\345\233\242\000"
      "\344\270\211\345\215\201\345\205\255\345\233\242\000"
      "\344\270\211\345\215\201\345\233\233\345\233\242\000"
      "\344\270\211\345\233\233\345\233\242\000"
      "\344\270\211\345\233\242\000"
      "\344\270\211\345\235\252\345\206\234\345\234\272\000"
      "\344\270\211\345\270\210\000"
      "\344\270\211\346\230\216\000"
      "\344\270\211\346\262\231\000"
      "\344\270\211\351\227\250\345\263\241\000"
      "\344\270\212\000"
      "\344\270\212\346\265\267\000"
      "\344\270\212\351\245\266\000"
      "\344\270\213\000"
      "\344\270\215\346\230\216\000"
      "\344\270\215\350\257\246\000"
      "\344\270\224\346\234\253\000"
      "\344\270\234\000"
      "\344\270\234\350\216\236\000"
      "\344\270\234\350\220\245\000"
      "\344\270\234\351\243\216\345\206\234\345\234\272\000"
      "\344\270\255\000"
      "\344\270\255\345\215\253\000"
      "\344\270\255\345\261\261\000"
      "\344\270\264\345\244\217\000"
      "\344\270\264\345\244\217\345\267\236\000"
      "\344\270\264\345\244\217\350\207\252\346\262\273\345\267\236\000"
      "\344\270\264\346\261\276\000"
      "\344\270\264\346\262\202\000"
      "\344\270\264\346\262\247\000"
      "\344\270\271\344\270\234\000"
      "\344\270\275\346\260\264\000"
      "\344\270\275\346\261\237\000"
      "\344\271\214\344\273\200\000"
      "\344\271\214\345\205\260\345\257\237\345\270\203\000"
      "\344\271\214\345\260\224\347\246\276\000"
      "\344\271\214\345\270\202\000"
      "\344\271\214\346\201\260\000"
      "\344\271\214\346\213\211\346\226\257\345\217\260\345\206\234\345\234\272\000"
      "\344\271\214\346\265\267\000"
      "\344\271\214\350\213\217\000"
      "\344\271\214\351\262\201\346\234\250\351\275\220\000"
      "\344\271\220\345\261\261\000"
      "\344\271\235\000"
      "\344\271\235\344\270\200\345\233\242\000"
      "\344\271\235\345\215\201\344\270\200\345\233\242\000"
      "\344\271\235\345\215\201\345\233\242\000"
      "\344\271\235\345\270\210\000"
      "\344\271\235\346\261\237\000"
      "\344\271\235\351\233\266\345\233\242\000"
      "\344\271\237\346\234\250\345\213\222\347\211\247\345\234\272\000"
      "\344\271\241\000"
      "\344\272\214\000"
      "\344\272\214\344\270\200\345\233\242\000"
      "\344\272\214\344\270\203\345\233\242\000"
      "\344\272\214\344\271\235\345\233\242\000"
      "\344\272\214\344\272\214\344\270\200\345\233\242\000"
      "\344\272\214\344\272\214\344\270\211\345\233\242\000"
      "\344\272\214\344\272\214\344\272\214\345\233\242\000"
      "\344\272\214\344\272\214\345\233\233\345\233\242\000"
      "\344\272\214\344\272\214\345\233\242\000"
      "\344\272\214\344\272\224\345\233\242\000"
      "\344\272\214\345\205\253\345\217\260\345\206\234\345\234\272\000"
      "\344\272\214\345\215\201\344\270\200\345\233\242\000"
      "\344\272\214\345\215\201\344\270\203\345\233\242\000"
      "\344\272\214\345\215\201\344\271\235\345\233\242\000"
      "\344\272\214\345\215\201\344\272\214\345\233\242\000"
      "\344\272\214\345\215\201\344\272\224\345\233\242\000"
      "\344\272\214\345\215\201\345\233\233\345\233\242\000"
      "\344\272\214\345\233\233\345\233\242\000"
      "\344\272\214\345\233\242\000"
      "\344\272\214\345\270\210\000"
      "\344\272\214\346\224\257\346\262\263\347\211\247\345\234\272\000"
      "\344\272\214\347\231\276\344\272\214\345\215\201\344\270\200\345\233\242\000"
      "\344\272\214\347\231\276\344\272\214\345\215\201\344\270\211\345\233\242\000"
      "\344\272\214\347\231\276\344\272\214\345\215\201\344\272\214\345\233\242\000"
      "\344\272\214\347\231\276\344\272\214\345\215\201\345\233\233\345\233\242\000"
      "\344\272\216\347\224\260\000"
      "\344\272\221\345\215\227\000"
      "\344\272\221\346\265\256\000"
      "\344\272\224\000"
      "\344\272\224\344\270\200\345\206\234\345\234\272\000"
      "\344\272\224\344\270\200\345\233\242\000"
      "\344\272\224\344\270\211\345\233\242\000"
      "\344\272\224\345\215\201\344\270\200\345\233\242\000"
      "\344\272\224\345\215\201\344\270\211\345\233\242\000"
      "\344\272\224\345\215\201\345\233\242\000"
      "\344\272\224\345\233\242\000"
      "\344\272\224\345\256\266\346\270\240\000"
      "\344\272\224\345\270\210\000"
      "\344\272\224\351\233\266\345\233\242\000"
      "\344\272\247\344\270\232\345\233\255\000"
      "\344\272\247\344\270\232\345\233\255\345\214\272\000"
      "\344\272\263\345\267\236\000"
      "\344\274\212\345\205\213\344\271\214\345\233\276\345\270\203\346\213\211\346\240\274\347\211\247\345\234\272\000"
      "\344\274\212\345\220\276\000"
      "\344\274\212\345\256\201\000"
      "\344\274\212\345\267\236\000"
      "\344\274\212\346\230\245\000"
      "\344\274\212\347\212\201\000"
      "\344\274\212\347\212\201\345\267\236\000"
      "\344\274\212\347\212\201\350\207\252\346\262\273\345\267\236\000"
      "\344\274\275\345\270\210\000"
      "\344\274\275\345\270\210\346\200\273\345\234\272\000"
      "\344\275\233\345\261\261\000"
      "\344\275\263\346\234\250\346\226\257\000"
      "\344\277\235\345\256\232\000"
      "\344\277\235\345\261\261\000"
      "\344\277\235\347\250\216\345\214\272\000"
      "\344\277\241\351\230\263\000"
      "\345\204\213\345\267\236\000"
      "\345\205\213\345\205\266\345\212\233\345\205\213\345\206\234\345\234\272\000"
      "\345\205\213\345\255\234\345\213\222\350\213\217\000"
      "\345\205\213\345\255\234\345\213\222\350\213\217\345\267\236\000"
      "\345\205\213\345\255\234\345\213\222\350\213\217\350\207\252\346\262\273\345\267\236\000"
      "\345\205\213\345\267\236\000"
      "\345\205\213\345\270\202\000"
      "\345\205\213\346\213\211\347\216\233\344\276\235\000"
      "\345\205\213\347\203\255\345\205\213\345\272\223\351\203\275\345\205\213\347\211\247\345\234\272\000"
      "\345\205\253\000"
      "\345\205\253\344\270\200\345\233\242\000"
      "\345\205\253\344\270\203\345\233\242\000"
      "\345\205\253\344\270\211\345\233\242\000"
      "\345\205\253\344\271\235\345\233\242\000"
      "\345\205\253\345\205\253\345\233\242\000"
      "\345\205\253\345\205\255\345\233\242\000"
      "\345\205\253\345\215\201\344\270\200\345\233\242\000"
      "\345\205\253\345\215\201\344\270\203\345\233\242\000"
      "\345\205\253\345\215\201\344\270\211\345\233\242\000"
      "\345\205\253\345\215\201\344\271\235\345\233\242\000"
      "\345\205\253\345\215\201\345\205\253\345\233\242\000"
      "\345\205\253\345\215\201\345\205\255\345\233\242\000"
      "\345\205\253\345\215\201\345\233\233\345\233\242\000"
      "\345\205\253\345\233\233\345\233\242\000"
      "\345\205\253\345\233\242\000"
      "\345\205\253\345\256\266\346\210\267\345\206\234\345\234\272\000"
      "\345\205\253\345\270\210\000"
      "\345\205\254\345\221\212\000"
      "\345\205\254\345\270\203\000"
      "\345\205\254\350\267\257\000"
      "\345\205\255\000"
      "\345\205\255\344\270\200\345\233\242\000"
      "\345\205\255\344\270\203\345\233\242\000"
      "\345\205\255\344\270\211\345\233\242\000"
      "\345\205\255\344\271\235\345\233\242\000"
      "\345\205\255\344\272\214\345\233\242\000"
      "\345\205\255\345\205\253\345\233\242\000"
      "\345\205\255\345\205\255\345\233\242\000"
      "\345\205\255\345\215\201\344\270\200\345\233\242\000"
      "\345\205\255\345\215\201\344\270\203\345\233\242\000"
      "\345\205\255\345\215\201\344\270\211\345\233\242\000"
      "\345\205\255\345\215\201\344\271\235\345\233\242\000"
      "\345\205\255\345\215\201\344\272\214\345\233\242\000"
      "\345\205\255\345\215\201\345\205\253\345\233\242\000"
      "\345\205\255\345\215\201\345\205\255\345\233\242\000"
      "\345\205\255\345\215\201\345\233\233\345\233\242\000"
      "\345\205\255\345\233\233\345\233\242\000"
      "\345\205\255\345\233\242\000"
      "\345\205\255\345\256\211\000"
      "\345\205\255\345\270\210\000"
      "\345\205\255\347\233\230\346\260\264\000"
      "\345\205\255\350\277\220\346\271\226\345\206\234\345\234\272\000"
      "\345\205\260\345\267\236\000"
      "\345\205\261\351\235\222\345\233\242\345\206\234\345\234\272\000"
      "\345\205\264\345\256\211\000"
      "\345\205\265\345\233\242\000"
      "\345\206\205\000"
      "\345\206\205\346\261\237\000"
      "\345\206\205\350\222\231\345\217\244\000"
      "\345\206\205\350\222\231\345\217\244\345\214\272\000"
      "\345\206\233\346\210\267\345\206\234\345\234\272\000"
      "\345\206\234\344\270\200\345\270\210\000"
      "\345\206\234\344\270\203\345\270\210\000"
      "\345\206\234\344\270\211\345\270\210\000"
      "\345\206\234\344\270\232\345\233\255\345\214\272\000"
      "\345\206\234\344\271\235\345\270\210\000"
      "\345\206\234\344\272\214\345\270\210\000"
      "\345\206\234\344\272\224\345\270\210\000"
      "\345\206\234\345\205\253\345\270\210\000"
      "\345\206\234\345\205\255\345\270\210\000"
      "\345\206\234\345\215\201\344\270\211\345\270\210\000"
      "\345\206\234\345\215\201\344\272\214\345\270\210\000"
      "\345\206\234\345\215\201\345\233\233\345\270\210\000"
      "\345\206\234\345\215\201\345\270\210\000"
      "\345\206\234\345\233\233\345\270\210\000"
      "\345\206\234\345\234\272\000"
      "\345\207\211\345\261\261\000"
      "\345\207\211\345\261\261\345\267\236\000"
      "\345\207\211\345\261\261\350\207\252\346\262\273\345\267\236\000"
      "\345\211\215\000"
      "\345\211\215\350\277\233\346\260\264\345\272\223\347\256\241\347\220\206\345\244\204\000"
      "\345\212\240\345\260\224\345\270\203\346\213\211\345\205\213\345\206\234\345\234\272\000"
      "\345\214\205\345\244\264\000"
      "\345\214\205\345\244\264\346\271\226\345\206\234\345\234\272\000"
      "\345\214\226\345\267\245\345\233\255\345\214\272\000"
      "\345\214\227\000"
      "\345\214\227\344\272\254",
    .part13 =
      "\345\214\227\345\241\224\345\261\261\347\211\247\345\234\272\000"
      "\345\214\227\345\261\257\000"
      "\345\214\227\346\265\267\000"
      "\345\214\272\000"
      "\345\215\201\000"
      "\345\215\201\344\270\200\345\233\242\000"
      "\345\215\201\344\270\211\345\233\242\000"
      "\345\215\201\344\270\211\345\270\210\000"
      "\345\215\201\344\272\214\345\233\242\000"
      "\345\215\201\344\272\214\345\270\210\000"
      "\345\215\201\345\205\255\345\233\242\000"
      "\345\215\201\345\233\233\345\233\242\000"
      "\345\215\201\345\233\233\345\270\210\000"
      "\345\215\201\345\233\242\000"
      "\345\215\201\345\240\260\000"
      "\345\215\201\345\270\210\000"
      "\345\215\227\000"
      "\345\215\227\344\272\254\000"
      "\345\215\227\345\205\205\000"
      "\345\215\227\345\256\201\000"
      "\345\215\227\345\271\263\000"
      "\345\215\227\346\230\214\000"
      "\345\215\227\351\200\232\000"
      "\345\215\227\351\230\263\000"
      "\345\215\232\344\271\220\000"
      "\345\215\232\345\255\234\345\242\251\347\211\247\345\234\272\000"
      "\345\215\232\345\255\234\350\276\276\345\205\213\345\206\234\345\234\272\000"
      "\345\215\232\345\260\224\345\241\224\346\213\211\000"
      "\345\215\232\345\260\224\345\241\224\346\213\211\345\267\236\000"
      "\345\215\232\345\260\224\345\241\224\346\213\211\350\207\252\346\262\273\345\267\236\000"
      "\345\215\232\345\260\224\351\200\232\345\217\244\347\211\247\345\234\272\000"
      "\345\215\232\345\267\236\000"
      "\345\215\232\346\226\257\345\235\246\347\211\247\345\234\272\000"
      "\345\215\232\346\271\226\000"
      "\345\216\246\351\227\250\000"
      "\345\216\277\000"
      "\345\217\202\350\247\201\000"
      "\345\217\214\346\262\263\000"
      "\345\217\214\351\270\255\345\261\261\000"
      "\345\217\257\345\205\213\350\276\276\346\213\211\000"
      "\345\217\260\345\267\236\000"
      "\345\217\260\346\271\276\000"
      "\345\217\266\345\237\216\000"
      "\345\220\210\344\275\234\345\214\272\000"
      "\345\220\210\350\202\245\000"
      "\345\220\211\345\256\211\000"
      "\345\220\211\346\234\250\344\271\203\000"
      "\345\220\211\346\234\250\350\220\250\345\260\224\000"
      "\345\220\211\346\236\227\000"
      "\345\220\211\346\240\274\344\273\243\347\211\247\345\234\272\000"
      "\345\220\214\000"
      "\345\220\216\000"
      "\345\220\220\351\262\201\347\225\252\000"
      "\345\220\220\351\262\201\347\225\252\345\234\260\345\214\272\000"
      "\345\220\225\346\242\201\000"
      "\345\220\264\345\277\240\000"
      "\345\221\250\345\217\243\000"
      "\345\221\274\344\274\246\350\264\235\345\260\224\000"
      "\345\221\274\345\222\214\346\265\251\347\211\271\000"
      "\345\221\274\345\233\276\345\243\201\000"
      "\345\222\214\345\256\211\000"
      "\345\222\214\345\270\203\345\205\213\350\265\233\345\260\224\000"
      "\345\222\214\345\270\203\345\205\213\350\265\233\345\260\224\345\216\277\000"
      "\345\222\214\345\270\203\345\205\213\350\265\233\345\260\224\350\207\252\346\262\273\345\216\277\000"
      "\345\222\214\345\272\267\000"
      "\345\222\214\347\224\260\000"
      "\345\222\214\347\224\260\345\214\272\000"
      "\345\222\214\347\241\225\000"
      "\345\222\214\351\235\231\000"
      "\345\222\270\345\256\201\000"
      "\345\222\270\351\230\263\000"
      "\345\223\210\345\257\206\000"
      "\345\223\210\345\257\206\345\234\260\345\214\272\000"
      "\345\223\210\345\260\224\346\273\250\000"
      "\345\223\210\345\267\264\346\262\263\000"
      "\345\224\220\345\261\261\000"
      "\345\225\206\344\270\230\000"
      "\345\225\206\346\264\233\000"
      "\345\226\200\344\273\200\000"
      "\345\226\200\344\273\200\345\214\272\000"
      "\345\226\200\346\213\211\345\260\225\344\273\200\347\211\247\345\234\272\000"
      "\345\230\211\345\205\264\000"
      "\345\230\211\345\263\252\345\205\263\000"
      "\345\233\233\000"
      "\345\233\233\344\270\200\345\233\242\000"
      "\345\233\233\344\270\203\345\233\242\000"
      "\345\233\233\344\271\235\345\233\242\000"
      "\345\233\233\344\272\214\345\233\242\000"
      "\345\233\233\344\272\224\345\233\242\000"
      "\345\233\233\345\205\253\345\233\242\000"
      "\345\233\233\345\205\255\345\233\242\000"
      "\345\233\233\345\215\201\344\270\200\345\233\242\000"
      "\345\233\233\345\215\201\344\270\203\345\233\242\000"
      "\345\233\233\345\215\201\344\271\235\345\233\242\000"
      "\345\233\233\345\215\201\344\272\214\345\233\242\000"
      "\345\233\233\345\215\201\344\272\224\345\233\242\000"
      "\345\233\233\345\215\201\345\205\253\345\233\242\000"
      "\345\233\233\345\215\201\345\205\255\345\233\242\000"
      "\345\233\233\345\215\201\345\233\233\345\233\242\000"
      "\345\233\233\345\233\233\345\233\242\000"
      "\345\233\233\345\233\242\000"
      "\345\233\233\345\267\235\000"
      "\345\233\233\345\270\210\000"
      "\345\233\233\345\271\263\000"
      "\345\233\236\346\227\217\350\207\252\346\262\273\345\214\272\000"
      "\345\233\242\345\234\272\000"
      "\345\233\242\347\273\223\345\206\234\345\234\272\000"
      "\345\233\255\345\214\272\000"
      "\345\233\255\350\211\272\345\234\272\000"
      "\345\233\272\345\216\237\000"
      "\345\233\276\346\234\250\350\210\222\345\205\213\000"
      "\345\234\237\345\242\251\345\255\220\345\206\234\345\234\272\000"
      "\345\234\260\345\214\272\000"
      "\345\241\224\344\273\200\345\272\223\345\260\224\345\271\262\000"
      "\345\241\224\344\273\200\345\272\223\345\260\224\345\271\262\345\216\277\000"
      "\345\241\224\344\273\200\345\272\223\345\260\224\345\271\262\350\207\252\346\262\273\345\216\277\000"
      "\345\241\224\345\237\216\000"
      "\345\241\224\345\237\216\345\214\272\000"
      "\345\241\224\346\240\274\346\213\211\345\205\213\347\211\247\345\234\272\000"
      "\345\241\253\000"
      "\345\241\253\345\206\231\000"
      "\345\242\250\347\216\211\000"
      "\345\243\256\346\227\217\350\207\252\346\262\273\345\214\272\000"
      "\345\244\226\000"
      "\345\244\247\345\205\264\345\256\211\345\262\255\000"
      "\345\244\247\345\205\264\345\256\211\345\262\255\345\214\272\000"
      "\345\244\247\345\220\214\000"
      "\345\244\247\345\272\206\000"
      "\345\244\247\347\220\206\000"
      "\345\244\247\347\220\206\345\267\236\000"
      "\345\244\247\347\220\206\350\207\252\346\262\273\345\267\236\000"
      "\345\244\247\350\241\227\000"
      "\345\244\247\350\277\236\000"
      "\345\244\247\351\201\223\000"
      "\345\244\251\345\261\261\000"
      "\345\244\251\346\260\264\000"
      "\345\244\251\346\264\245\000"
      "\345\244\252\345\216\237\000"
      "\345\244\264\345\261\257\346\262\263\000"
      "\345\244\264\345\261\257\346\262\263\345\206\234\345\234\272\000"
      "\345\245\207\345\217\260\000"
      "\345\245\207\345\217\260\345\206\234\345\234\272\000"
      "\345\245\216\345\261\257\000"
      "\345\250\201\346\265\267\000"
      "\345\250\204\345\272\225\000"
      "\345\255\235\346\204\237\000"
      "\345\256\201\345\244\217\000"
      "\345\256\201\345\244\217\345\214\272\000"
      "\345\256\201\345\244\217\350\207\252\346\262\273\345\214\272\000"
      "\345\256\201\345\276\267\000"
      "\345\256\201\346\263\242\000"
      "\345\256\211\345\272\206\000"
      "\345\256\211\345\272\267\000"
      "\345\256\211\345\276\275\000"
      "\345\256\211\351\230\263\000"
      "\345\256\211\351\241\272\000"
      "\345\256\230\346\226\271\347\275\221\347\253\231\000"
      "\345\256\230\347\275\221\000"
      "\345\256\232\000"
      "\345\256\232\350\245\277\000"
      "\345\256\234\345\256\276\000"
      "\345\256\234\346\230\214\000"
      "\345\256\234\346\230\245\000"
      "\345\256\235\351\270\241\000"
      "\345\256\243\345\237\216\000"
      "\345\256\277\345\267\236\000"
      "\345\256\277\350\277\201\000"
      "\345\257\214\350\225\264\000"
      "\345\257\237\345\216\277\000"
      "\345\257\237\345\270\203\346\237\245\345\260\224\000"
      "\345\257\237\345\270\203\346\237\245\345\260\224\345\216\277\000"
      "\345\257\237\345\270\203\346\237\245\345\260\224\350\207\252\346\262\273\345\216\277\000"
      "\345\257\237\346\261\227\346\211\230\346\265\267\347\211\247\345\234\272\000"
      "\345\260\211\347\212\201\000"
      "\345\260\274\345\213\222\345\205\213\000"
      "\345\261\261\344\270\234\000"
      "\345\261\261\345\215\227\000"
      "\345\261\261\350\245\277\000"
      "\345\262\221\345\262\255\000"
      "\345\262\263\346\231\256\346\271\226\000"
      "\345\262\263\351\230\263\000"
      "\345\264\207\345\267\246\000"
      "\345\267\236\000"
      "\345\267\245\344\270\232\345\233\255\000"
      "\345\267\245\344\270\232\345\233\255\345\214\272\000"
      "\345\267\251\347\225\231\000"
      "\345\267\264\344\270\255\000"
      "\345\267\264\345\260\225\344\271\214\345\233\276\345\270\203\346\213\211\346\240\274\347\211\247\345\234\272\000"
      "\345\267\264\345\267\236\000"
      "\345\267\264\345\267\236\351\230\277\347\223\246\346\217\220\345\206\234\345\234\272\000"
      "\345\267\264\345\275\246\346\267\226\345\260\224\000"
      "\345\267\264\346\245\232\000"
      "\345\267\264\351\207\214\345\235\244\000"
      "\345\267\264\351\207\214\345\235\244\345\216\277\000"
      "\345\267\264\351\207\214\345\235\244\350\207\252\346\262\273\345\216\277\000"
      "\345\267\264\351\237\263\346\262\237\347\211\247\345\234\272\000"
      "\345\267\264\351\237\263\351\203\255\346\245\236\000"
      "\345\267\264\351\237\263\351\203\255\346\245\236\345\267\236\000"
      "\345\267\264\351\237\263\351\203\255\346\245\236\350\207\252\346\262\273\345\267\236\000"
      "\345\267\267\000"
      "\345\270\202\000"
      "\345\270\203\345\260\224\346\264\245\000"
      "\345\270\203\346\226\257\345\261\257\346\240\274\347\211\247\345\234\272\000"
      "\345\270\270\345\267\236\000"
      "\345\270\270\345\276\267\000"
      "\345\271\263\345\207\211\000"
      "\345\271\263\351\241\266\345\261\261\000"
      "\345\271\270\347\246\217\345\206\234\345\234\272\000"
      "\345\271\277\344\270\234\000"
      "\345\271\277\345\205\203\000"
      "\345\271\277\345\256\211\000"
      "\345\271\277\345\267\236\000"
      "\345\271\277\350\245\277\000"
      "\345\271\277\350\245\277\345\214\272\000"
      "\345\271\277\350\245\277\350\207\252\346\262\273\345\214\272\000"
      "\345\272\206\351\230\263\000"
      "\345\272\223\345\260\224\345\213\222\000"
      "\345\272\223\350\275\246\000"
      "\345\272\223\350\275\246\345\216\277\000"
      "\345\273\212\345\235\212\000"
      "\345\273\266\345\256\211\000"
      "\345\273\266\350\276\271\000"
      "\345\273\266\350\276\271\345\267\236\000"
      "\345\273\266\350\276\271\350\207\252\346\262\273\345\267\236\000"
      "\345\274\200\345\217\221\345\214\272\000"
      "\345\274\200\345\260\201\000"
      "\345\274\204\000"
      "\345\274\240\345\256\266\345\217\243\000"
      "\345\274\240\345\256\266\347\225\214\000"
      "\345\274\240\346\216\226\000"
      "\345\276\205\000"
      "\345\276\220\345\267\236\000"
      "\345\276\267\345\256\217\000"
      "\345\276\267\345\256\217\345\267\236\000"
      "\345\276\267\345\256\217\350\207\252\346\262\273\345\267\236\000"
      "\345\276\267\345\267\236\000"
      "\345\276\267\351\230\263\000"
      "\345\277\273\345\267\236\000"
      "\346\200\200\345\214\226\000"
      "\346\200\222\346\261\237\000"
      "\346\200\222\346\261\237\345\267\236\000"
      "\346\200\222\346\261\237\350\207\252\346\262\273\345\267\236\000"
      "\346\201\251\346\226\275\000"
      "\346\201\251\346\226\275\345\267\236\000"
      "\346\201\251\346\226\275\350\207\252\346\262\273\345\267\236\000"
      "\346\201\260\345\205\266\345\212\233\345\205\213\347\211\247\345\234\272\000"
      "\346\201\260\345\220\210\345\220\211\347\211\247\345\234\272\000"
      "\346\203\240\345\267\236\000"
      "\346\210\220\351\203\275\000"
      "\346\211\230\344\272\221\347\211\247\345\234\272\000"
      "\346\211\230\345\205\213\351\200\212\000"
      "\346\211\230\345\260\224\345\241\224\344\276\235\345\206\234\345\234\272\000"
      "\346\211\230\351\207\214\000"
      "\346\211\254\345\267\236\000"
      "\346\211\277\345\276\267\000"
      "\346\212\232\345\267\236\000"
      "\346\212\232\351\241\272\000"
      "\346\213\211\350\220\250\000"
      "\346\213\234\345\237\216\000"
      "\346\217\220\344\276\233\000"
      "\346\217\255\351\230\263\000"
      "\346\224\200\346\236\235\350\212\261\000"
      "\346\226\207\345\261\261\000"
      "\346\226\207\345\261\261\345\267\236\000"
      "\346\226\207\345\261\261\350\207\252\346\262\273\345\267\236\000"
      "\346\226\260\000"
      "\346\226\260\344\271\241\000"
      "\346\226\260\344\275\231\000"
      "\346\226\260\345\214\272\000"
      "\346\226\260\345\222\214\000"
      "\346\226\260\346\230\237\000"
      "\346\226\260\346\271\226\345\206\234\345\234\272\000"
      "\346\226\260\346\272\220\000"
      "\346\226\260\347\226\206\000"
      "\346\226\260\347\226\206\345\205\265\345\233\242\000"
      "\346\226\260\347\226\206\345\214\272\000"
      "\346\226\260\347\226\206\347\224\237\344\272\247\345\273\272\350\256\276\345\205\265\345\233\242\000"
      "\346\226\260\347\226\206\350\207\252\346\262\273\345\214\272\000"
      "\346\227\227\000"
      "\346\227\240\000"
      "\346\227\240\351\224\241\000"
      "\346\227\245\345\226\200\345\210\231\000"
      "\346\227\245\347\205\247\000"
      "\346\230\206\345\276\227\344\273\221\347\211\247\345\234\272\000"
      "\346\230\206\346\230\216\000"
      "\346\230\206\347\216\211\000"
      "\346\230\214\345\220\211\000"
      "\346\230\214\345\220\211\345\267\236\000"
      "\346\230\214\345\220\211\350\207\252\346\262\273\345\267\236\000"
      "\346\230\214\351\203\275\000"
      "\346\230\255\350\213\217\000"
      "\346\230\255\351\200\232\000"
      "\346\231\213\344\270\255\000"
      "\346\231\213\345\237\216\000"
      "\346\231\256\346\203\240\345\206\234\345\234\272\000"
      "\346\231\256\346\203\240\347\211\247\345\234\272\000"
      "\346\231\256\346\264\261\000"
      "\346\231\257\345\276\267\351\225\207\000"
      "\346\232\202\000"
      "\346\233\262\351\235\226\000"
      "\346\233\264\346\226\260\000"
      "\346\234\211\000"
      "\346\234\224\345\267\236\000"
      "\346\234\235\351\230\263\000"
      "\346\234\250\345\236\222\000"
      "\346\234\250\345\236\222\345\216\277\000"
      "\346\234\250\345\236\222\350\207\252\346\262\273\345\216\277\000"
      "\346\234\252\000"
      "\346\234\254\346\272\252\000"
      "\346\235\221\000"
      "\346\235\245\345\256\276\000"
      "\346\235\255\345\267\236\000"
      "\346\235\276\345\216\237\000"
      "\346\236\227\345\214\272\000"
      "\346\236\227\345\234\272\000"
      "\346\236\227\350\212\235\000"
      "\346\236\234\345\255\220\346\262\237\347\211\247\345\234\272\000"
      "\346\236\234\346\264\233\000"
      "\346\236\234\346\264\233\345\267\236\000"
      "\346\236\234\346\264\233\350\207\252\346\262\273\345\267\236\000"
      "\346\236\243\345\272\204\000"
      "\346\237\257\345\235\252\000"
      "\346\237\263\345\267\236\000"
      "\346\240\252\346\264\262\000"
      "\346\240\274\345\271\262\346\262\237\347\211\247\345\234\272\000"
      "\346\241\202\346\236\227\000"
      "\346\241\221\345\241\224\346\234\250\345\206\234\345\234\272\000"
      "\346\242\205\345\267\236\000"
      "\346\242\247\345\267\236\000"
      "\346\245\232\351\233\204\000"
      "\346\245\232\351\233\204\345\267\236\000"
      "\346\245\232\351\233\204\350\207\252\346\262\273\345\267\236\000"
      "\346\246\206\346\236\227\000"
      "\346\255\246\345\250\201\000"
      "\346\255\246\346\261\211\000"
      "\346\257\225\350\212\202\000"
      "\346\260\221\344\270\260\000"
      "\346\260\264\345\210\251\346\260\264\347\224\265\345\267\245\347\250\213\345\244\204\000"
      "\346\260\264\347\243\250\346\262\237\000"
      "\346\260\270\345\267\236\000"
      "\346\261\211\344\270\255\000"
      "\346\261\225\345\244\264\000"
      "\346\261\225\345\260\276\000"
      "\346\261\237\350\213\217\000"
      "\346\261\237\350\245\277\000"
      "\346\261\237\351\227\250\000"
      "\346\261\240\345\267\236\000"
      "\346\262\210\351\230\263\000"
      "\346\262\231\344\276\235\345\267\264\345\205\213\000"
      "\346\262\231\345\214\272\000"
      "\346\262\231\346\271\276\000"
      "\346\262\231\346\271\276\345\216\277\000"
      "\346\262\231\351\233\205\000"
      "\346\262\241\000"
      "\346\262\241\346\234\211\000"
      "\346\262\247\345\267\236\000"
      "\346\262\263\345\214\227\000"
      "\346\262\263\345\215\227\000"
      "\346\262\263\346\261\240\000"
      "\346\262\263\346\272\220\000"
      "\346\263\211\345\267\236\000"
      "\346\263\260\345\256\211\000"
      "\346\263\260\345\267\236\000"
      "\346\263\270\345\267\236\000"
      "\346\263\275\346\231\256\000"
      "\346\264\233\346\265\246\000"
      "\346\264\233\351\230\263\000"
      "\346\265\213\350\257\225\000"
      "\346\265\216\345\215\227\000"
      "\346\265\216\345\256\201\000"
      "\346\265\231\346\261\237\000"
      "\346\265\267\344\270\234\000"
      "\346\265\267\345\214\227\000"
      "\346\265\267\345\214\227\345\267\236\000"
      "\346\265\267\345\214\227\350\207\252\346\262\273\345\267\236\000"
      "\346\265\267\345\215\227\000"
      "\346\265\267\345\215\227\345\267\236\000"
      "\346\265\267\345\215\227\350\207\252\346\262\273\345\267\236\000"
      "\346\265\267\345\217\243\000"
      "\346\265\267\350\245\277\000"
      "\346\265\267\350\245\277\345\267\236\000"
      "\346\265\267\350\245\277\350\207\252\346\262\273\345\267\236\000"
      "\346\267\204\345\215\232\000"
      "\346\267\256\345\214\227\000"
      "\346\267\256\345\215\227\000"
      "\346\267\256\345\256\211\000"
      "\346\267\261\345\234\263\000"
      "\346\270\205\346\260\264\346\262\263\345\206\234\345\234\272\000"
      "\346\270\205\350\277\234\000"
      "\346\270\251\345\256\277\000"
      "\346\270\251\345\267\236\000"
      "\346\270\251\346\263\211\000"
      "\346\270\255\345\215\227\000"
      "\346\271\226\345\214\227\000"
      "\346\271\226\345\215\227\000"
      "\346\271\226\345\267\236\000"
      "\346\271\230\346\275\255\000"
      "\346\271\230\350\245\277\000"
      "\346\271\230\350\245\277\345\267\236\000"
      "\346\271\230\350\245\277\350\207\252\346\262\273\345\267\236\000"
      "\346\271\233\346\261\237\000"
      "\346\273\201\345\267\236\000"
      "\346\273\250\345\267\236\000"
      "\346\274\257\346\262\263\000"
      "\346\274\263\345\267\236\000"
      "\346\275\215\345\235\212\000"
      "\346\275\256\345\267\236\000"
      "\346\276\263\351\227\250\000"
      "\346\276\263\351\227\250\345\214\272\000"
      "\346\277\256\351\230\263\000"
      "\347\201\253\347\256\255\345\206\234\345\234\272\000"
      "\347\203\237\345\217\260\000"
      "\347\204\211\350\200\206\000"
      "\347\204\211\350\200\206\345\216\277\000"
      "\347\204\211\350\200\206\350\207\252\346\262\273\345\216\277\000"
      "\347\204\246\344\275\234\000"
      "\347\211\233\345\234\210\345\255\220\347\211\247\345\234\272\000"
      "\347\211\241\344\270\271\346\261\237\000"
      "\347\211\247\345\234\272\000"
      "\347\211\251\346\265\201\345\233\255\000"
      "\347\211\251\346\265\201\345\233\255\345\214\272\000"
      "\347\211\271\345\205\213\346\226\257\000"
      "\347\211\271\345\210\253\350\241\214\346\224\277\345\214\272\000"
      "\347\213\254\345\261\261\345\255\220\000"
      "\347\216\211\346\236\227\000"
      "\347\216\211\346\240\221\000"
      "\347\216\211\346\240\221\345\267\236",
    .part14 =
      "\347\216\211\346\240\221\350\207\252\346\262\273\345\267\236\000"
      "\347\216\211\346\272\252\000"
      "\347\216\213\345\256\266\345\272\204\347\211\247\345\234\272\000"
      "\347\216\233\347\272\263\346\226\257\000"
      "\347\216\257\000"
      "\347\216\257\347\272\277\000"
      "\347\217\240\346\265\267\000"
      "\347\224\230\345\215\227\000"
      "\347\224\230\345\215\227\345\267\236\000"
      "\347\224\230\345\215\227\350\207\252\346\262\273\345\267\236\000"
      "\347\224\230\345\255\234\000"
      "\347\224\230\345\255\234\345\267\236\000"
      "\347\224\230\345\255\234\350\207\252\346\262\273\345\267\236\000"
      "\347\224\230\345\256\266\346\271\226\347\211\247\345\234\272\000"
      "\347\224\230\350\202\203\000"
      "\347\224\237\344\272\247\345\273\272\350\256\276\345\205\265\345\233\242\000"
      "\347\225\245\000"
      "\347\226\217\345\213\222\000"
      "\347\226\217\351\231\204\000"
      "\347\231\275\345\237\216\000"
      "\347\231\275\345\261\261\000"
      "\347\231\275\346\235\250\000"
      "\347\231\275\347\242\261\346\273\251\000"
      "\347\231\275\351\223\266\000"
      "\347\231\276\350\211\262\000"
      "\347\232\256\345\261\261\000"
      "\347\232\256\345\261\261\345\206\234\345\234\272\000"
      "\347\233\212\351\230\263\000"
      "\347\233\220\345\237\216\000"
      "\347\233\230\351\224\246\000"
      "\347\233\237\000"
      "\347\234\201\000"
      "\347\234\211\345\261\261\000"
      "\347\237\245\000"
      "\347\237\263\345\230\264\345\261\261\000"
      "\347\237\263\345\256\266\345\272\204\000"
      "\347\237\263\346\262\263\345\255\220\000"
      "\347\241\256\345\256\232\000"
      "\347\244\272\350\214\203\345\214\272\000"
      "\347\244\276\345\214\272\000"
      "\347\246\217\345\267\236\000"
      "\347\246\217\345\273\272\000"
      "\347\246\217\346\265\267\000"
      "\347\247\221\346\212\200\345\233\255\000"
      "\347\247\221\346\212\200\345\233\255\345\214\272\000"
      "\347\247\246\347\232\207\345\262\233\000"
      "\347\251\272\000"
      "\347\252\235\344\276\235\345\212\240\344\276\235\345\212\263\347\211\247\345\234\272\000"
      "\347\254\25410\345\270\210\000"
      "\347\254\25412\345\270\210\000"
      "\347\254\25413\345\270\210\000"
      "\347\254\25414\345\270\210\000"
      "\347\254\2541\345\270\210\000"
      "\347\254\2542\345\270\210\000"
      "\347\254\2543\345\270\210\000"
      "\347\254\2544\345\270\210\000"
      "\347\254\2545\345\270\210\000"
      "\347\254\2546\345\270\210\000"
      "\347\254\2547\345\270\210\000"
      "\347\254\2548\345\270\210\000"
      "\347\254\2549\345\270\210\000"
      "\347\254\254\344\270\200\345\270\210\000"
      "\347\254\254\344\270\203\345\270\210\000"
      "\347\254\254\344\270\211\345\270\210\000"
      "\347\254\254\344\271\235\345\270\210\000"
      "\347\254\254\344\272\214\345\270\210\000"
      "\347\254\254\344\272\224\345\270\210\000"
      "\347\254\254\345\205\253\345\270\210\000"
      "\347\254\254\345\205\255\345\270\210\000"
      "\347\254\254\345\215\201\344\270\211\345\270\210\000"
      "\347\254\254\345\215\201\344\272\214\345\270\210\000"
      "\347\254\254\345\215\201\345\233\233\345\270\210\000"
      "\347\254\254\345\215\201\345\270\210\000"
      "\347\254\254\345\233\233\345\270\210\000"
      "\347\255\226\345\213\222\000"
      "\347\261\263\344\270\234\000"
      "\347\261\263\346\263\211\345\270\202\000"
      "\347\262\276\346\262\263\000"
      "\347\272\242\345\261\261\345\206\234\345\234\272\000"
      "\347\272\242\346\227\227\345\206\234\345\234\272\000"
      "\347\272\242\346\227\227\345\235\241\345\206\234\345\234\272\000"
      "\347\272\242\346\230\237\344\270\200\345\234\272\000"
      "\347\272\242\346\230\237\344\272\214\345\234\272\000"
      "\347\272\242\346\230\237\345\233\233\345\234\272\000"
      "\347\272\242\346\262\263\000"
      "\347\272\242\346\262\263\345\267\236\000"
      "\347\272\242\346\262\263\350\207\252\346\262\273\345\267\236\000"
      "\347\273\215\345\205\264\000"
      "\347\273\217\345\274\200\345\214\272\000"
      "\347\273\217\346\265\216\345\220\210\344\275\234\345\214\272\000"
      "\347\273\217\346\265\216\345\274\200\345\217\221\345\214\272\000"
      "\347\273\217\346\265\216\346\212\200\346\234\257\345\274\200\345\217\221\345\214\272\000"
      "\347\273\245\345\214\226\000"
      "\347\273\264\345\220\276\345\260\224\350\207\252\346\262\273\345\214\272\000"
      "\347\273\265\351\230\263\000"
      "\347\273\274\345\220\210\344\277\235\347\250\216\345\214\272\000"
      "\347\275\221\345\235\200\000"
      "\347\275\221\347\253\231\000"
      "\347\275\221\351\241\265\000"
      "\350\200\201\000"
      "\350\201\212\345\237\216\000"
      "\350\202\207\345\272\206\000"
      "\350\203\241\345\220\214\000"
      "\350\203\241\346\235\250\346\262\263\000"
      "\350\207\252\346\262\273\345\214\272\000"
      "\350\207\252\346\262\273\345\216\277\000"
      "\350\207\252\346\262\273\345\267\236\000"
      "\350\207\252\346\262\273\346\227\227\000"
      "\350\207\252\350\264\241\000"
      "\350\210\237\345\261\261\000"
      "\350\211\257\347\247\215\345\234\272\000"
      "\350\212\234\346\271\226\000"
      "\350\212\263\350\215\211\346\271\226\346\200\273\345\234\272\000"
      "\350\213\217\345\267\236\000"
      "\350\213\245\347\276\214\000"
      "\350\213\261\345\220\211\346\262\231\000"
      "\350\214\202\345\220\215\000"
      "\350\215\206\345\267\236\000"
      "\350\215\206\351\227\250\000"
      "\350\215\211\346\271\226\000"
      "\350\215\211\346\271\226\347\211\247\345\234\272\000"
      "\350\215\211\346\271\226\351\225\207\000"
      "\350\216\206\347\224\260\000"
      "\350\216\216\350\275\246\000"
      "\350\216\253\344\271\216\345\260\224\347\211\247\345\234\272\000"
      "\350\217\217\346\263\275\000"
      "\350\220\215\344\271\241\000"
      "\350\220\245\345\217\243\000"
      "\350\220\250\345\260\224\344\271\237\346\234\250\345\213\222\347\211\247\345\234\272\000"
      "\350\220\250\347\223\246\347\224\253\351\275\220\347\211\247\345\234\272\000"
      "\350\221\253\350\212\246\345\262\233\000"
      "\350\232\214\345\237\240\000"
      "\350\241\227\000"
      "\350\241\227\351\201\223\000"
      "\350\241\241\346\260\264\000"
      "\350\241\241\351\230\263\000"
      "\350\241\242\345\267\236\000"
      "\350\241\245\345\205\205\000"
      "\350\243\225\346\260\221\000"
      "\350\245\204\351\230\263\000"
      "\350\245\277\000"
      "\350\245\277\345\217\214\347\211\210\347\272\263\000"
      "\350\245\277\345\217\214\347\211\210\347\272\263\345\267\236\000"
      "\350\245\277\345\217\214\347\211\210\347\272\263\350\207\252\346\262\273\345\267\236\000"
      "\350\245\277\345\256\201\000"
      "\350\245\277\345\256\211\000"
      "\350\245\277\345\261\261\345\206\234\345\234\272\000"
      "\350\245\277\350\227\217\000"
      "\350\245\277\350\227\217\345\214\272\000"
      "\350\247\201\000"
      "\350\256\270\346\230\214\000"
      "\350\257\246\350\247\201\000"
      "\350\257\267\000"
      "\350\257\267\350\247\201\000"
      "\350\264\265\345\267\236\000"
      "\350\264\265\346\270\257\000"
      "\350\264\265\351\230\263\000"
      "\350\264\272\345\267\236\000"
      "\350\265\204\351\230\263\000"
      "\350\265\233\345\212\233\345\205\213\346\217\220\347\211\247\345\234\272\000"
      "\350\265\243\345\267\236\000"
      "\350\265\244\345\263\260\000"
      "\350\267\257\000"
      "\350\275\256\345\217\260\000"
      "\350\276\271\345\242\203\347\273\217\346\265\216\345\220\210\344\275\234\345\214\272\000"
      "\350\276\275\345\256\201\000"
      "\350\276\275\346\272\220\000"
      "\350\276\275\351\230\263\000"
      "\350\276\276\345\235\202\345\237\216\000"
      "\350\276\276\345\267\236\000"
      "\350\277\220\345\237\216\000"
      "\350\277\236\344\272\221\346\270\257\000"
      "\350\277\252\345\272\206\000"
      "\350\277\252\345\272\206\345\267\236\000"
      "\350\277\252\345\272\206\350\207\252\346\262\273\345\267\236\000"
      "\351\200\232\345\214\226\000"
      "\351\200\232\347\237\245\000"
      "\351\200\232\350\276\275\000"
      "\351\201\202\345\256\201\000"
      "\351\201\265\344\271\211\000"
      "\351\202\242\345\217\260\000"
      "\351\202\243\344\273\201\345\222\214\345\270\203\345\205\213\347\211\247\345\234\272\000"
      "\351\202\243\346\233\262\000"
      "\351\202\257\351\203\270\000"
      "\351\202\265\351\230\263\000"
      "\351\203\221\345\267\236\000"
      "\351\203\264\345\267\236\000"
      "\351\204\202\345\260\224\345\244\232\346\226\257\000"
      "\351\204\202\345\267\236\000"
      "\351\204\257\345\226\204\000"
      "\351\205\222\346\263\211\000"
      "\351\207\215\345\272\206\000"
      "\351\207\221\345\215\216\000"
      "\351\207\221\346\230\214\000"
      "\351\222\246\345\267\236\000"
      "\351\223\201\345\262\255\000"
      "\351\223\201\351\227\250\345\205\263\000"
      "\351\223\234\344\273\201\000"
      "\351\223\234\345\267\235\000"
      "\351\223\234\351\231\265\000"
      "\351\223\266\345\267\235\000"
      "\351\224\241\346\236\227\351\203\255\345\213\222\000"
      "\351\224\246\345\267\236\000"
      "\351\225\207\000"
      "\351\225\207\346\261\237\000"
      "\351\225\277\346\230\245\000"
      "\351\225\277\346\262\231\000"
      "\351\225\277\346\262\273\000"
      "\351\230\234\345\272\267\000"
      "\351\230\234\346\226\260\000"
      "\351\230\234\351\230\263\000"
      "\351\230\262\345\237\216\346\270\257\000"
      "\351\230\263\346\261\237\000"
      "\351\230\263\346\263\211\000"
      "\351\230\277\345\205\213\345\220\220\346\234\250\346\226\257\345\205\213\347\211\247\345\234\272\000"
      "\351\230\277\345\205\213\345\241\224\344\273\200\345\206\234\345\234\272\000"
      "\351\230\277\345\205\213\350\213\217\000"
      "\351\230\277\345\205\213\350\213\217\345\214\272\000"
      "\351\230\277\345\205\213\350\276\276\346\213\211\347\211\247\345\234\272\000"
      "\351\230\277\345\205\213\351\231\266\000"
      "\351\230\277\345\213\222\346\263\260\000"
      "\351\230\277\345\213\222\346\263\260\345\214\272\000"
      "\351\230\277\345\220\210\345\205\266\345\206\234\345\234\272\000"
      "\351\230\277\345\220\210\345\245\207\000"
      "\351\230\277\345\233\276\344\273\200\000"
      "\351\230\277\345\235\235\000"
      "\351\230\277\345\235\235\345\267\236\000"
      "\351\230\277\345\235\235\350\207\252\346\262\273\345\267\236\000"
      "\351\230\277\346\213\211\345\226\204\000"
      "\351\230\277\346\213\211\345\260\224\000"
      "\351\230\277\346\213\211\345\260\224\345\206\234\345\234\272\000"
      "\351\230\277\346\213\211\345\261\261\345\217\243\000"
      "\351\230\277\347\203\255\345\213\222\346\211\230\346\265\267\347\211\247\345\234\272\000"
      "\351\230\277\347\223\246\346\217\220\000"
      "\351\230\277\351\207\214\000"
      "\351\230\277\351\207\214\345\214\272\000"
      "\351\231\204\344\273\266\000"
      "\351\231\204\350\241\250\000"
      "\351\231\207\345\215\227\000"
      "\351\231\225\350\245\277\000"
      "\351\232\217\345\267\236\000"
      "\351\233\205\345\256\211\000"
      "\351\234\215\345\237\216\000"
      "\351\234\215\345\260\224\346\236\234\346\226\257\000"
      "\351\235\222\345\262\233\000"
      "\351\235\222\346\262\263\000"
      "\351\235\222\346\265\267\000"
      "\351\236\215\345\261\261\000"
      "\351\237\266\345\205\263\000"
      "\351\242\235\346\225\217\000"
      "\351\246\231\346\270\257\000"
      "\351\246\231\346\270\257\345\214\272\000"
      "\351\246\231\347\217\255\345\223\210\346\227\245\346\240\271\347\211\247\345\234\272\000"
      "\351\251\254\350\267\257\000"
      "\351\251\254\351\236\215\345\261\261\000"
      "\351\251\273\351\251\254\345\272\227\000"
      "\351\253\230\346\226\260\345\214\272\000"
      "\351\253\230\346\226\260\346\212\200\346\234\257\344\272\247\344\270\232\345\274\200\345\217\221\345\214\272\000"
      "\351\253\230\346\226\260\346\212\200\346\234\257\345\274\200\345\217\221\345\214\272\000"
      "\351\253\230\346\230\214\000"
      "\351\270\241\350\245\277\000"
      "\351\271\244\345\243\201\000"
      "\351\271\244\345\262\227\000"
      "\351\271\260\346\275\255\000"
      "\351\272\246\347\233\226\346\217\220\000"
      "\351\273\204\345\206\210\000"
      "\351\273\204\345\215\227\000"
      "\351\273\204\345\215\227\345\267\236\000"
      "\351\273\204\345\215\227\350\207\252\346\262\273\345\267\236\000"
      "\351\273\204\345\261\261\000"
      "\351\273\204\347\224\260\345\206\234\345\234\272\000"
      "\351\273\204\347\237\263\000"
      "\351\273\221\346\262\263\000"
      "\351\273\221\351\276\231\346\261\237\000"
      "\351\273\224\344\270\234\345\215\227\000"
      "\351\273\224\344\270\234\345\215\227\345\267\236\000"
      "\351\273\224\344\270\234\345\215\227\350\207\252\346\262\273\345\267\236\000"
      "\351\273\224\345\215\227\000"
      "\351\273\224\345\215\227\345\267\236\000"
      "\351\273\224\345\215\227\350\207\252\346\262\273\345\267\236\000"
      "\351\273\224\350\245\277\345\215\227\000"
      "\351\273\224\350\245\277\345\215\227\345\267\236\000"
      "\351\273\224\350\245\277\345\215\227\350\207\252\346\262\273\345\267\236\000"
      "\351\275\220\351\275\220\345\223\210\345\260\224\000"
      "\351\276\231\345\262\251\000"
      "010\000"
      "020\000"
      "\345\271\277\344\270\234\345\271\277\345\267\236\000"
      "021\000"
      "022\000"
      "023\000"
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
      "\351\273\221\351\276\231\346\261\237\351\273\221\346\262\263",
    .part15 =
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
      "0919",
    .part16 =
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
      "ext.\000"
      "\345\222\214\000"
      "\345\217\212\000"
      "\350\275\254\000"
      "ext\000"
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
      "\350\257\267\346\213\250\346\211\223\346\226\260\346\225\260CA\344\270\255\345\277\203\345\256\242\346\234\2154000921999\350\257\242\351\227\256\345\246\202\344\275\225\345\212\236\347\220\206\343\200\202\000"
      "Ask Xinjiang CA customer service, telephone 4000921999, what to do.\000"
      "\350\257\267\346\213\250\346\211\223\346\226\260\346\225\260CA\344\270\255\345\277\203\345\256\242\346\234\2154000921999\350\257\242\351\227\256\350\203\275\345\220\246\345\234\250\347\272\277\346\233\264\346\226\260\357\274\233\344\271\237\345\217\257\344\273\245\345\210\260\345\260\261\350\277\221\347\275\221\347\202\271\345\212\236\347\220\206\345\210\260\346\234\237\346\233\264\346\226\260\343\200\202\000"
      "Ask Xinjiang CA customer service, telephone 4000921999, whether it can be renewed online; or have it renewed at an office nearby.\000"
      "\344\272\214\302\267\345\234\250\347\272\277\346\233\264\346\226\260\000"
      "\344\275\225\346\227\266\345\217\257\344\273\245\345\234\250\347\272\277\346\233\264\346\226\260\343\200\201\345\223\252\344\272\233\346\234\272\346\236\204\347\255\276\345\217\221\347\232\204\350\257\201\344\271\246\345\217\257\344\273\245\346\233\264\346\226\260\343\200\201\345\234\250\345\223\252\351\207\214\346\237\245\350\257\242\345\220\212\351\224\200\357\274\214\346\235\245\346\272\220\351\203\275\346\262\241\346\234\211\345\206\231\343\200\202\000"
      "The source states neither when a renewal online is possible, nor whose certificates can be renewed, nor where revocations are looked up.\000"
      "\346\262\241\346\234\211\351\242\235\345\272\246\346\227\266\346\200\216\344\271\210\345\212\236\357\274\214\346\235\245\346\272\220\346\262\241\346\234\211\345\206\231\357\274\233\350\257\267\346\213\250\346\211\223\346\226\260\346\225\260CA\344\270\255\345\277\203\345\256\242\346\234\2154000921999\350\257\242\351\227\256\343\200\202\000"
      "The source does not say what to do without quota; ask Xinjiang CA customer service, telephone 4000921999.\000"
      "\350\257\267\346\213\250\346\211\223\346\226\260\346\225\260CA\344\270\255\345\277\203\345\256\242\346\234\2154000921999\350\257\242\351\227\256\350\203\275\345\220\246\345\273\266\346\234\237\343\200\202\000"
      "Ask Xinjiang CA customer service, telephone 4000921999, whether it can be extended.\000"
      "\344\272\214\302\267\345\234\250\347\272\277\346\233\264\346\226\260\357\274\2102\357\274\211\347\254\254\344\270\211\346\255\245\000"
      "\344\275\225\346\227\266\345\217\257\344\273\245\345\273\266\346\234\237\343\200\201\345\223\252\344\272\233\346\234\272\346\236\204\347\255\276\345\217\221\347\232\204\350\257\201\344\271\246\345\217\257\344\273\245\345\273\266\346\234\237\343\200\201\345\234\250\345\223\252\351\207\214\346\237\245\350\257\242\345\220\212\351\224\200\357\274\214\346\235\245\346\272\220\351\203\275\346\262\241\346\234\211\345\206\231\343\200\202\000"
      "The source states neither when an extension is possible, nor whose certificates can be extended, nor where revocations are looked up.\000"
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
      "\345\216\237\350\241\250\342\200\234\346\211\200\345\261\236\345\234\260\345\214\272\342\200\235\347\251\272\347\231\275\357\274\214\346\262\277\347\224\250\342\200\234\344\270\255\345\277\203\342\200\235\357\274\233\350\201\224\347\263\273\344\272\272\343\200\201\350\201\224\347\263\273\347\224\265\350\257\235\344\270\244\346\240\217\344\270\272\342\200\234\057\342\200\235\343\200\202",
    .part17 =
      "The table leaves the region blank, \342\200\234\344\270\255\345\277\203\342\200\235 goes on. Contact and telephone are \342\200\234\057\342\200\235.\000"
      "\346\226\260\346\225\260CA\345\205\250\347\226\206\346\234\215\345\212\241\347\275\221\347\202\271\350\201\224\347\263\273\350\241\250 \345\272\217\345\217\2675\000"
      "\346\226\260\347\226\206\344\272\224\345\256\266\346\270\240\345\270\202\347\214\233\350\277\233\345\215\227\350\267\257\351\235\222\346\271\226\351\223\255\345\237\216\345\260\217\345\214\272\345\214\227\344\276\247\351\227\250\351\235\242\357\274\210\344\276\277\346\260\221\350\255\246\345\212\241\345\256\244\346\227\201\357\274\211\344\272\224\345\256\266\346\270\240\345\244\251\350\257\232\350\264\242\347\250\216\345\222\250\350\257\242\346\234\215\345\212\241\346\234\211\351\231\220\345\205\254\345\217\270\000"
      "\347\216\213\350\213\261\000"
      "0994-5812005\000"
      "13619965173\000"
      "12\000"
      "\346\226\260\346\225\260CA\345\205\250\347\226\206\346\234\215\345\212\241\347\275\221\347\202\271\350\201\224\347\263\273\350\241\250 \345\272\217\345\217\26712\000"
      "\345\233\276\346\234\250\350\210\222\345\205\213\345\270\202\345\270\202\346\260\221\344\271\213\345\256\266C\345\214\27226\345\217\267\000"
      "\350\265\265\346\205\247\345\275\251\000"
      "0998-5886593\000"
      "13899150680\000"
      "14\000"
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
      "17\000"
      "\345\216\237\350\241\250\342\200\234\345\216\277\345\270\202\342\200\235\344\270\272\345\205\213\346\213\211\347\216\233\344\276\235\345\270\202\357\274\214\346\214\211\345\234\260\345\235\200\345\275\222\345\205\245\345\205\213\346\213\211\347\216\233\344\276\235\345\214\272\343\200\202\000"
      "The table's place is Karamay; the address lies in Karamay District.\000"
      "\346\226\260\346\225\260CA\345\205\250\347\226\206\346\234\215\345\212\241\347\275\221\347\202\271\350\201\224\347\263\273\350\241\250 \345\272\217\345\217\26717\000"
      "\344\274\212\345\256\201\345\270\202\350\245\277\345\205\254\345\233\255\346\227\201\345\273\272\351\223\266\345\244\247\345\216\246206\000"
      "\351\207\221\345\263\260\000"
      "0999-8982485\000"
      "13345487777\000"
      "18\000"
      "Yining\000"
      "\346\226\260\346\225\260CA\345\205\250\347\226\206\346\234\215\345\212\241\347\275\221\347\202\271\350\201\224\347\263\273\350\241\250 \345\272\217\345\217\26718\000"
      "\346\230\214\345\220\211\345\270\202\345\214\227\344\272\254\345\215\227\350\267\25721\345\217\267\345\215\216\344\270\234\345\225\206\345\212\241\345\244\247\345\216\2466\346\245\274\000"
      "\347\211\233\345\206\254\346\242\205\000"
      "0994-2521739\000"
      "20\000"
      "Changji\000"
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
      "23\000"
      "Altay\000"
      "\346\226\260\346\225\260CA\345\205\250\347\226\206\346\234\215\345\212\241\347\275\221\347\202\271\350\201\224\347\263\273\350\241\250 \345\272\217\345\217\26723\000"
      "\345\215\232\344\271\220\345\270\202\351\224\246\347\273\243A\345\214\272\350\245\277\351\227\250\344\270\255\345\233\275\347\247\273\345\212\250\351\227\250\351\235\2421\346\245\274\000"
      "\346\233\271\346\235\276\346\242\205\000"
      "13809998299\000"
      "25\000"
      "\346\226\260\346\225\260CA\345\205\250\347\226\206\346\234\215\345\212\241\347\275\221\347\202\271\350\201\224\347\263\273\350\241\250 \345\272\217\345\217\26725\000"
      "jiufeng\000"
      "\345\241\224\345\237\216\345\270\202\345\256\201\345\237\216\345\256\276\351\246\206\345\220\216\344\271\235\344\270\260\344\273\243\345\212\236\000"
      "\346\235\216\347\216\211\346\225\217\000"
      "0901-6111820\000"
      "liuhe\000"
      "\345\241\224\345\237\216\345\270\202\345\205\255\345\220\210\350\241\214\346\224\277\346\234\215\345\212\241\345\244\247\345\216\205\344\272\214\346\245\274110\345\217\267\345\267\245\344\275\215\000"
      "0901-6666867\000"
      "26\000"
      "Tacheng\000"
      "\345\216\237\350\241\250\344\270\200\350\241\214\345\206\231\344\270\244\344\270\252\345\234\260\345\235\200\343\200\201\344\270\244\344\270\252\347\224\265\350\257\235\343\200\201\344\270\200\344\275\215\350\201\224\347\263\273\344\272\272\357\274\214\346\262\241\346\234\211\345\206\231\346\230\216\345\223\252\344\270\252\347\224\265\350\257\235\345\261\236\344\272\216\345\223\252\344\270\252\345\234\260\345\235\200\357\274\233\346\234\254\346\211\213\345\206\214\346\214\211\345\205\210\345\220\216\346\254\241\345\272\217\345\257\271\345\272\224\357\274\214\350\201\224\347\263\273\344\272\272\344\270\244\345\244\204\351\203\275\345\206\231\343\200\202\000"
      "The row prints two addresses, two numbers and one contact without saying which belong together; this handbook pairs addresses and numbers in the order printed and gives the contact for both.\000"
      "\346\226\260\346\225\260CA\345\205\250\347\226\206\346\234\215\345\212\241\347\275\221\347\202\271\350\201\224\347\263\273\350\241\250 \345\272\217\345\217\26726\000"
      "\345\223\210\345\257\206\345\270\202\344\274\212\345\267\236\345\214\272\344\274\212\345\267\236\345\244\247\351\201\223167\345\217\267\357\274\210\345\223\210\345\257\206\345\270\202\350\236\215\345\252\222\344\275\223\344\270\255\345\277\203\350\245\277\344\276\247\344\270\200\346\245\274109\345\217\267\347\252\227\345\217\243\357\274\211\000"
      "\345\206\257\347\277\240\000"
      "0902-2233031\000"
      "30\000"
      "\342\200\234\345\223\210\345\257\206\345\234\260\345\214\272\342\200\235\346\230\257\346\227\247\345\220\215\357\274\214\344\273\212\344\270\272\345\234\260\347\272\247\347\232\204\345\223\210\345\257\206\345\270\202\357\274\233\345\216\237\346\235\245\345\216\277\347\272\247\347\232\204\345\223\210\345\257\206\345\270\202\344\273\212\344\270\272\344\274\212\345\267\236\345\214\272\357\274\214\345\234\260\345\235\200\344\271\237\345\234\250\344\274\212\345\267\236\345\214\272\343\200\202\000"
      "\345\223\210\345\257\206\345\234\260\345\214\272 is the old name of what is now the prefecture-level city of Hami; its former county-level city is Yizhou District today, where the address lies.\000"
      "\346\226\260\346\225\260CA\345\205\250\347\226\206\346\234\215\345\212\241\347\275\221\347\202\271\350\201\224\347\263\273\350\241\250 \345\272\217\345\217\26730\000"
      "\347\237\263\345\214\226\345\244\247\351\201\223\345\272\223\345\260\224\345\213\222\345\270\202\347\244\276\344\277\235\345\261\200\344\272\214\346\245\27470-71\347\252\227\345\217\243(\345\205\253\344\270\255\345\257\271\351\235\242\357\274\211\000"
      "\347\216\213\345\275\251\350\220\215\000"
      "18299811633\000"
      "32",
    .part18 =
      "\345\234\260\345\235\200\347\232\204\346\213\254\345\217\267\344\270\200\345\215\212\350\247\222\344\270\200\345\205\250\350\247\222\357\274\214\347\205\247\345\216\237\346\226\207\343\200\202\000"
      "The unlike brackets in the address are as printed.\000"
      "\346\226\260\346\225\260CA\345\205\250\347\226\206\346\234\215\345\212\241\347\275\221\347\202\271\350\201\224\347\263\273\350\241\250 \345\272\217\345\217\26732\000"
      "\345\244\232\346\265\252\346\262\263\344\272\214\346\234\237\351\230\277\345\205\213\350\213\217\345\270\202\350\241\214\346\224\277\346\234\215\345\212\241\344\270\255\345\277\203\344\270\200\345\217\267\346\245\274\344\272\214\346\245\274D7\346\225\260\345\255\227\350\257\201\344\271\246\347\252\227\345\217\243\000"
      "\351\262\201\346\265\267\351\234\236\000"
      "0997-2151777\000"
      "35\000"
      "Aksu\000"
      "\346\226\260\346\225\260CA\345\205\250\347\226\206\346\234\215\345\212\241\347\275\221\347\202\271\350\201\224\347\263\273\350\241\250 \345\272\217\345\217\26735\000"
      "\345\272\223\350\275\246\345\216\277\345\217\213\350\260\212\345\214\227\350\267\25710\345\217\267\347\224\263\344\277\241\344\274\232\350\256\241\345\270\210\344\272\213\345\212\241\346\211\200\000"
      "\344\274\212\345\212\233\345\223\210\346\234\250\000"
      "0997-7888917\000"
      "36\000"
      "\345\216\237\350\241\250\342\200\234\346\211\200\345\261\236\345\234\260\345\214\272\342\200\235\347\251\272\347\231\275\357\274\214\346\262\277\347\224\250\344\270\212\344\270\200\350\241\214\347\232\204\342\200\234\351\230\277\345\205\213\350\213\217\345\234\260\345\214\272\342\200\235\343\200\202\342\200\234\345\272\223\350\275\246\342\200\235\344\273\212\344\270\272\345\272\223\350\275\246\345\270\202\357\274\214\345\234\260\345\235\200\351\207\214\347\232\204\342\200\234\345\272\223\350\275\246\345\216\277\342\200\235\346\230\257\346\227\247\345\220\215\343\200\202\000"
      "The table leaves the region blank: that of the row above, \351\230\277\345\205\213\350\213\217\345\234\260\345\214\272, goes on. Kuqa is a city today; the county named in the address is its old name.\000"
      "\346\226\260\346\225\260CA\345\205\250\347\226\206\346\234\215\345\212\241\347\275\221\347\202\271\350\201\224\347\263\273\350\241\250 \345\272\217\345\217\26736\000"
      "zhengda\000"
      "\345\222\214\347\224\260\345\270\202\345\217\213\350\260\212\350\267\2577\345\217\267\346\226\260\347\226\206\346\255\243\345\244\247\000"
      "\351\231\210\346\265\267\347\207\225\000"
      "0903-2029860\000"
      "government-hall\000"
      "\345\222\214\347\224\260\346\224\277\345\212\241\345\244\247\345\216\205\344\272\214\346\245\274\000"
      "37\000"
      "Hotan\000"
      "\345\216\237\350\241\250\344\270\200\350\241\214\345\206\231\344\270\244\344\270\252\345\234\260\345\235\200\343\200\201\344\270\200\344\270\252\347\224\265\350\257\235\343\200\201\344\270\200\344\275\215\350\201\224\347\263\273\344\272\272\357\274\233\346\234\254\346\211\213\345\206\214\350\257\273\344\275\234\344\270\244\345\244\204\345\217\227\347\220\206\347\202\271\345\205\261\347\224\250\343\200\202\000"
      "The row prints two addresses, one number and one contact; this handbook reads them as two counters that share both.\000"
      "\346\226\260\346\225\260CA\345\205\250\347\226\206\346\234\215\345\212\241\347\275\221\347\202\271\350\201\224\347\263\273\350\241\250 \345\272\217\345\217\26737\000"
      "\345\226\200\344\273\200\345\270\202\344\270\234\345\237\216\346\224\277\345\212\241\344\270\255\345\277\203\344\272\214\346\245\27480\357\274\21481\345\217\267\347\252\227\345\217\243\000"
      "\345\274\240\346\226\207\344\270\275\000"
      "15001465669\000"
      "39\000"
      "\346\226\260\346\225\260CA\345\205\250\347\226\206\346\234\215\345\212\241\347\275\221\347\202\271\350\201\224\347\263\273\350\241\250 \345\272\217\345\217\26739\000"
      "\351\230\277\345\233\276\344\273\200\345\270\202\350\277\216\345\256\276\350\267\25766\345\217\267002\345\217\267\350\255\246\345\212\241\347\253\231\346\227\201\350\276\271\344\272\214\346\245\274\000"
      "\345\274\240\345\260\217\345\213\244\000"
      "15349979888\000"
      "40\000"
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
    {962, 1004},
    {1058, 1082},
    {1105, 1146},
    {1183, 1216},
    {1245, 1269},
    {1302, 1341},
    {1399, 1449},
    {1497, 1534},
    {1575, 1598},
    {1620, 1656},
    {1689, 1728},
    {1765, 1830},
    {1887, 1920},
    {1946, 1979},
    {2007, 2027},
    {2050, 2079},
    {2104, 2140},
    {2167, 2200},
    {2229, 2233},
    {2237, 2241},
    {2244, 2248},
    {2253, 2269},
    {2289, 2308},
    {2330, 2349},
    {2370, 2399},
    {2422, 2463},
    {2497, 2519},
    {2538, 2563},
    {2589, 2620},
    {2644, 2657},
    {2683, 2702},
    {2732, 2781},
    {2836, 2885},
    {2932, 2969},
    {3006, 3043},
    {3083, 3120},
    {3165, 3208},
    {3252, 3286},
    {3319, 3341},
    {3359, 3405},
    {3473, 3501},
    {3552, 3577},
    {3623, 3651},
    {3698, 3714},
    {3733, 3758},
    {3789, 3808},
    {3842, 3855},
    {3884, 3903},
    {3937, 3962},
    {4005, 4021},
    {4041, 4054},
    {4070, 4077},
    {4092, 4120},
    {4164, 4195},
    {4237, 4256},
    {4282, 4313},
    {4351, 4385},
    {4450, 4502},
    {4567, 4586},
    {4619, 4641},
    {4676, 4698},
    {4744, 4765},
    {4804, 4855},
    {4903, 4948},
    {4987, 5009},
    {5028, 5065},
    {5110, 5168},
    {5228, 5277},
    {5343, 5395},
    {5479, 5519},
    {5574, 5599},
    {5643, 5668},
    {5722, 5759},
    {5810, 5841},
    {5883, 5896},
    {5906, 5919},
    {5934, 5941},
    {5948, 5961},
    {5970, 5983},
    {5998, 6008},
    {6021, 6034},
    {6050, 6063},
    {6082, 6095},
    {6114, 6133},
    {6162, 6175},
    {6196, 6223},
    {6254, 6279},
    {6301, 6320},
    {6346, 6380},
    {6431, 6459},
    {6504, 6523},
    {6536, 6558},
    {6581, 6603},
    {6626, 6648},
    {6689, 6717},
    {6750, 6769},
    {6790, 6821},
    {6850, 6866},
    {6889, 6902},
    {6922, 6947},
    {6981, 7000},
    {7029, 7057},
    {7094, 7128},
    {7162, 7175},
    {7200, 7219},
    {7246, 7286},
    {7342, 7372},
    {7418, 7452},
    {7496, 7515},
    {7545, 7585},
    {7631, 7653},
    {7683, 7711},
    {7740, 7768},
    {7813, 7850},
    {7893, 7921},
    {7958, 7974},
    {8001, 8017},
    {8038, 8054},
    {8083, 8117},
    {8153, 8160},
    {8166, 8173},
    {8183, 8190},
    {8199, 8212},
    {8227, 8237},
    {8247, 8257},
    {8273, 8277},
    {8280, 8309},
    {8335, 8350},
    {8361, 8377},
    {8401, 8429},
    {8450, 93},
    {8460, 8473},
    {8494, 8507},
    {8513, 8526},
    {8541, 8548},
    {8565, 8572},
    {8577, 8581},
    {8584, 8591},
    {8598, 8608},
    {8615, 8625},
    {8635, 8645},
    {8656, 8672},
    {8683, 8696},
    {8708, 8721},
    {8729, 8745},
    {8760, 8773},
    {8789, 8814},
    {8837, 8850},
    {8867, 8880},
    {8886, 8907},
    {8925, 8938},
    {8948, 8964},
    {8976, 9025},
    {9083, 9096},
    {9112, 9131},
    {9148, 9167},
    {9180, 9199},
    {9212, 9234},
    {9259, 9287},
    {9321, 9334},
    {9357, 9382},
    {9411, 9427},
    {9456, 9488},
    {9533, 9543},
    {9548, 9561},
    {9580, 9596},
    {9607, 9620},
    {9632, 9656},
    {9679, 9754},
    {9814, 9857},
    {9904, 9922},
    {9937, 9977},
    {9993, 10003},
    {10012, 10022},
    {10032, 10049},
    {10065, 10072},
    {10077, 10084},
    {10089, 10099},
    {10105, 10118},
    {10122, 10141},
    {10152, 10159},
    {10167, 10174},
    {10184, 10194},
    {10202, 10215},
    {10221, 10236},
    {10253, 10283},
    {10307, 10317},
    {10331, 10338},
    {10351, 10364},
    {10372, 10385},
    {10399, 10421},
    {10438, 10451},
    {10469, 10487},
    {10493, 10520},
    {10525, 10529},
    {10533, 10537},
    {10540, 10571},
    {10609, 10619},
    {10627, 10643},
    {10656, 10673},
    {10688, 10713},
    {10734, 10756},
    {10778, 10825},
    {10868, 10890},
    {10924, 10949},
    {10965, 10981},
    {11003, 11025},
    {11053, 11097},
    {11135, 11154},
    {11176, 11201},
    {11219, 11235},
    {11250, 11272},
    {11294, 11319},
    {11347, 11369},
    {11391, 11416},
    {11441, 11457},
    {11471, 11520},
    {11582, 11595},
    {11615, 11637},
    {11659, 11672},
    {11694, 11713},
    {11726, 11745},
    {11756, 11778},
    {11786, 11802},
    {11826, 11842},
    {11854, 11867},
    {11877, 11890},
    {11898, 11919},
    {11939, 11955},
    {11965, 11979},
    {11995, 12039},
    {12084, 12136},
    {12188, 12204},
    {12222, 12229},
    {12243, 12253},
    {12268, 12278},
    {12286, 12299},
    {12309, 12326},
    {12342, 12355},
    {12368, 12386},
    {12404, 12426},
    {12453, 12463},
    {12473, 12480},
    {12489, 12496},
    {12503, 12516},
    {12524, 12543},
    {12556, 12572},
    {12585, 12616},
    {12650, 12672},
    {12699, 12709},
    {12719, 12732},
    {12754, 12764},
    {12780, 12793},
    {12812, 12819},
    {12827, 12862},
    {12913, 12935},
    {12962, 12984},
    {13011, 13052},
    {13096, 13130},
    {13160, 13198},
    {13230, 13240},
    {13251, 13264},
    {13271, 13281},
    {13288, 13295},
    {13299, 13306},
    {13314, 13321},
    {13332, 13339},
    {13349, 13362},
    {13372, 13382},
    {13391, 13398},
    {13404, 13414},
    {13427, 13434},
    {13445, 13455},
    {13463, 13485},
    {13516, 13523},
    {13537, 13559},
    {13564, 13593},
    {13628, 13651},
    {13684, 13691},
    {13700, 13713},
    {13723, 13398},
    {13730, 13740},
    {13750, 13763},
    {13772, 13798},
    {13822, 13844},
    {13863, 13876},
    {13886, 13908},
    {13931, 13944},
    {13953, 13960},
    {13965, 13988},
    {14012, 14035},
    {14051, 14064},
    {14073, 14092},
    {14103, 14116},
    {14131, 14158},
    {14181, 14200},
    {14220, 14260},
    {14295, 14323},
    {14340, 14404},
    {14489, 14502},
    {14509, 14522},
    {14549, 14562},
    {14586, 14599},
    {14611, 14621},
    {14633, 14643},
    {14655, 14665},
    {14683, 14717},
    {14757, 14767},
    {14781, 14791},
    {14808, 14827},
    {14862, 14887},
    {14921, 14943},
    {14969, 14988},
    {15015, 15034},
    {15068, 15123},
    {15185, 15249},
    {15347, 15396},
    {15503, 15528},
    {15613, 15671},
    {16304, 16329},
    {16808, 16830},
    {16854, 16906},
    {16979, 17115},
    {17291, 17316},
    {17359, 17408},
    {17484, 17581},
    {17706, 17725},
    {17762, 17811},
    {17912, 17937},
    {17985, 18040},
    {18144, 18277},
    {18440, 18468},
    {18515, 18596},
    {18745, 18914},
    {19106, 19161},
    {19233, 19279},
    {19345, 19387},
    {19464, 19489},
    {19520, 19611},
    {19716, 19843},
    {19959, 19975},
    {19999, 20057},
    {20116, 20147},
    {20165, 20208},
    {20258, 20265},
    {20272, 20285},
    {20304, 20367},
    {20445, 20470},
    {20512, 20525},
    {20545, 20684},
    {20810, 20823},
    {20829, 20962},
    {21117, 21235},
    {21384, 21514},
    {21671, 21687},
    {21717, 21742},
    {21782, 21863},
    {21983, 22122},
    {22279, 22292},
    {22304, 22500},
    {22772, 22821},
    {22881, 22935},
    {22997, 23091},
    {23172, 23229},
    {23298, 23358},
    {23411, 23445},
    {23479, 23573},
    {570, 23712},
    {23746, 23852},
    {23988, 24013},
    {24052, 24088},
    {24164, 24309},
    {24464, 24564},
    {24730, 24752},
    {24798, 24850},
    {24903, 24973},
    {25079, 25136},
    {25210, 25265},
    {25346, 25377},
    {25416, 25653},
    {25936, 25970},
    {26033, 26078},
    {26141, 26205},
    {26309, 26334},
    {26374, 26390},
    {26404, 26414},
    {26439, 26455},
    {26478, 26488},
    {26511, 26524},
    {26550, 26563},
    {26588, 26601},
    {26628, 26638},
    {26661, 26677},
    {26698, 26714},
    {26729, 26742},
    {26767, 26783},
    {26807, 26820},
    {26847, 26860},
    {26881, 26894},
    {26908, 26918},
    {26943, 26953},
    {26976, 26989},
    {27010, 27020},
    {27032, 27042},
    {27065, 27093},
    {27132, 27142},
    {27161, 27183},
    {27224, 27234},
    {27254, 27264},
    {27278, 27291},
    {27312, 27325},
    {27345, 27355},
    {27375, 27391},
    {27412, 27437},
    {27474, 27502},
    {27546, 27556},
    {27568, 27584},
    {27602, 27612},
    {27633, 27643},
    {27665, 27693},
    {27740, 27753},
    {27766, 27776},
    {27797, 27807},
    {27826, 27836},
    {27859, 27869},
    {27889, 27911},
    {27946, 27956},
    {27977, 27987},
    {28007, 28017},
    {28036, 28052},
    {28075, 28088},
    {28105, 28115},
    {28127, 28137},
    {28157, 28167},
    {28187, 28197},
    {28217, 28227},
    {28250, 28260},
    {28280, 28293},
    {28312, 28322},
    {28343, 28377},
    {28421, 28434},
    {28447, 28460},
    {28479, 28492},
    {28511, 28521},
    {28541, 28554},
    {28580, 28590},
    {28605, 28615},
    {28635, 28645},
    {28665, 28678},
    {28701, 28711},
    {28730, 28740},
    {28761, 28771},
    {28793, 28806},
    {28826, 28839},
    {28861, 28871},
    {28892, 28902},
    {28922, 28956},
    {28997, 29007},
    {29029, 29042},
    {29066, 29076},
    {29094, 29104},
    {29124, 29134},
    {29153, 29163},
    {29184, 29194},
    {29212, 29222},
    {29241, 29251},
    {29272, 29282},
    {29304, 29314},
    {29335, 29345},
    {29365, 29390},
    {29430, 29440},
    {29459, 29469},
    {29483, 29499},
    {29513, 29523},
    {29544, 29572},
    {29609, 29619},
    {29642, 29652},
    {29674, 29684},
    {29706, 29716},
    {29737, 29750},
    {29770, 29783},
    {29803, 29816},
    {29842, 29852},
    {29872, 29882},
    {29894, 29904},
    {29918, 29928},
    {29947, 29957},
    {29976, 29986},
    {30006, 30037},
    {30078, 30094},
    {30118, 30131},
    {30149, 30162},
    {30183, 30193},
    {30213, 30223},
    {30243, 30256},
    {30277, 30287},
    {30308, 30321},
    {30343, 30356},
    {30371, 30384},
    {30396, 30412},
    {30426, 30439},
    {30454, 30464},
    {30478, 30491},
    {30509, 30519},
    {30535, 30551},
    {30566, 30576},
    {30589, 30602},
    {30618, 30628},
    {30643, 30653},
    {30668, 30678},
    {30691, 30691},
    {30708, 30708},
    {30725, 30725},
    {30742, 30742},
    {30762, 30762},
    {30779, 30779},
    {30799, 30799},
    {30816, 30816},
    {30833, 30833},
    {30850, 30850},
    {30870, 30870},
    {30887, 30887},
    {30904, 30904},
    {30921, 30921},
    {30938, 30938},
    {30955, 30955},
    {30972, 30972},
    {30989, 30989},
    {31006, 31006},
    {31023, 31023},
    {31040, 31040},
    {31057, 31057},
    {31074, 31074},
    {31091, 31091},
    {31108, 31108},
    {31125, 31125},
    {31142, 31142},
    {31168, 31168},
    {31191, 31191},
    {31208, 31208},
    {31225, 31225},
    {31242, 31242},
    {31259, 31259},
    {31282, 31282},
    {31305, 31305},
    {31328, 31328},
    {31351, 31351},
    {31368, 31368},
    {31391, 31391},
    {31411, 31411},
    {31428, 31428},
    {31445, 31445},
    {31462, 31462},
    {31479, 31479},
    {31496, 31496},
    {31513, 31513},
    {31530, 31530},
    {31547, 31547},
    {31564, 31564},
    {31581, 31581},
    {31598, 31598},
    {31615, 31615},
    {31632, 31632},
    {31649, 31649},
    {31669, 31669},
    {31686, 31686},
    {31703, 31703},
    {31720, 31720},
    {31737, 31737},
    {31754, 31754},
    {31771, 31771},
    {31788, 31788},
    {31805, 31805},
    {31822, 31822},
    {31854, 31854},
    {31874, 31874},
    {31894, 31894},
    {31917, 31917},
    {31934, 31934},
    {31951, 31951},
    {31971, 31971},
    {31988, 31988},
    {32005, 32005},
    {32025, 32025},
    {32045, 32045},
    {32065, 32065},
    {32082, 32082},
    {32099, 32099},
    {32125, 32125},
    {32142, 32142},
    {32159, 32159},
    {32176, 32176},
    {32193, 32193},
    {32210, 32210},
    {32227, 32227},
    {32244, 32244},
    {32261, 32261},
    {32281, 32281},
    {32298, 32298},
    {32315, 32315},
    {32332, 32332},
    {32349, 32349},
    {32366, 32366},
    {32383, 32383},
    {32400, 32400},
    {32417, 32417},
    {32434, 32434},
    {32451, 32451},
    {32468, 32468},
    {32485, 32485},
    {32502, 32502},
    {32519, 32519},
    {32536, 32536},
    {32553, 32553},
    {32570, 32570},
    {32587, 32587},
    {32604, 32604},
    {32621, 32621},
    {32638, 32638},
    {32655, 32655},
    {32672, 32672},
    {32692, 32692},
    {32709, 32709},
    {32726, 32726},
    {32743, 32743},
    {32760, 32760},
    {32777, 32777},
    {32794, 32794},
    {32811, 32811},
    {32828, 32828},
    {32845, 32845},
    {32862, 32862},
    {32879, 32879},
    {32896, 32896},
    {32913, 32913},
    {32930, 32930},
    {32947, 32947},
    {32964, 32964},
    {32981, 32981},
    {32998, 32998},
    {33015, 33015},
    {33032, 33032},
    {33049, 33049},
    {33066, 33066},
    {33083, 33083},
    {33103, 33103},
    {33120, 33120},
    {33137, 33137},
    {33154, 33154},
    {33171, 33171},
    {33188, 33188},
    {33205, 33205},
    {33222, 33222},
    {33239, 33239},
    {33256, 33256},
    {33273, 33273},
    {33290, 33290},
    {33307, 33307},
    {33324, 33324},
    {33341, 33341},
    {33358, 33358},
    {33375, 33375},
    {33392, 33392},
    {33409, 33409},
    {33426, 33426},
    {33443, 33443},
    {33460, 33460},
    {33477, 33477},
    {33494, 33494},
    {33511, 33511},
    {33528, 33528},
    {33545, 33545},
    {33562, 33562},
    {33579, 33579},
    {33596, 33596},
    {33613, 33613},
    {33633, 33633},
    {33650, 33650},
    {33667, 33667},
    {33684, 33684},
    {33701, 33701},
    {33718, 33718},
    {33735, 33735},
    {33752, 33752},
    {33772, 33772},
    {33789, 33789},
    {33806, 33806},
    {33823, 33823},
    {33840, 33840},
    {33860, 33860},
    {33877, 33877},
    {33894, 33894},
    {33911, 33911},
    {33928, 33928},
    {33945, 33945},
    {33962, 33962},
    {33979, 33979},
    {33996, 33996},
    {34013, 34013},
    {34030, 34030},
    {34047, 34047},
    {34064, 34064},
    {34081, 34081},
    {34098, 34098},
    {34136, 34136},
    {34153, 34153},
    {34170, 34170},
    {34187, 34187},
    {34210, 34210},
    {34227, 34227},
    {34244, 34244},
    {34261, 34261},
    {34278, 34278},
    {34295, 34295},
    {34312, 34312},
    {34329, 34329},
    {34346, 34346},
    {34366, 34366},
    {34383, 34383},
    {34400, 34400},
    {34417, 34417},
    {34434, 34434},
    {34451, 34451},
    {34489, 34489},
    {34506, 34506},
    {34523, 34523},
    {34540, 34540},
    {34557, 34557},
    {34574, 34574},
    {34591, 34591},
    {34608, 34608},
    {34625, 34625},
    {34642, 34642},
    {34659, 34659},
    {34676, 34676},
    {34693, 34693},
    {34710, 34710},
    {34727, 34727},
    {34744, 34744},
    {34761, 34761},
    {34778, 34778},
    {34795, 34795},
    {34812, 34812},
    {34829, 34829},
    {34846, 34846},
    {34863, 34863},
    {34892, 34892},
    {34909, 34909},
    {34926, 34926},
    {34943, 34943},
    {34960, 34960},
    {34977, 34977},
    {34997, 34997},
    {35014, 35014},
    {35031, 35031},
    {35048, 35048},
    {35065, 35065},
    {35082, 35082},
    {35099, 35099},
    {35116, 35116},
    {35133, 35133},
    {35150, 35150},
    {35167, 35167},
    {35184, 35184},
    {35201, 35201},
    {35218, 35218},
    {35238, 35238},
    {35255, 35255},
    {35272, 35272},
    {35289, 35289},
    {35306, 35306},
    {35323, 35323},
    {35340, 35340},
    {35357, 35357},
    {35374, 35374},
    {35403, 35403},
    {35432, 35432},
    {35461, 35461},
    {35490, 35490},
    {35525, 35525},
    {35560, 35560},
    {35577, 35577},
    {35594, 35594},
    {35611, 35611},
    {35628, 35628},
    {35648, 35648},
    {35665, 35665},
    {35682, 35682},
    {35699, 35699},
    {35716, 35716},
    {35733, 35733},
    {35750, 35750},
    {35767, 35767},
    {35784, 35784},
    {35801, 35801},
    {35818, 35818},
    {35835, 35835},
    {35852, 35852},
    {35869, 35869},
    {35886, 35886},
    {35903, 35903},
    {35938, 35938},
    {35967, 35967},
    {35996, 35996},
    {36013, 36013},
    {36030, 36030},
    {36050, 36050},
    {36067, 36067},
    {36084, 36084},
    {36101, 36101},
    {36118, 36118},
    {36159, 36159},
    {36197, 36197},
    {36235, 36235},
    {36252, 36252},
    {36269, 36269},
    {36286, 36286},
    {36303, 36303},
    {36320, 36320},
    {36337, 36337},
    {36354, 36354},
    {36371, 36371},
    {36388, 36388},
    {36417, 36417},
    {36455, 36455},
    {36490, 36490},
    {36525, 36525},
    {36554, 36554},
    {36592, 36592},
    {36624, 36624},
    {36653, 36653},
    {36676, 36676},
    {36693, 36693},
    {36713, 36713},
    {36730, 36730},
    {36747, 36747},
    {36764, 36764},
    {36781, 36781},
    {36801, 36801},
    {36818, 36818},
    {36835, 36835},
    {36852, 36852},
    {36869, 36869},
    {36886, 36886},
    {36903, 36903},
    {36920, 36920},
    {36937, 36937},
    {36954, 36954},
    {36971, 36971},
    {36988, 36988},
    {37005, 37005},
    {37022, 37022},
    {37042, 37042},
    {37059, 37059},
    {37076, 37076},
    {37093, 37093},
    {37110, 37110},
    {37127, 37127},
    {37144, 37144},
    {37161, 37161},
    {37178, 37178},
    {37195, 37195},
    {37212, 37212},
    {37241, 37241},
    {37270, 37270},
    {37287, 37287},
    {37304, 37304},
    {37321, 37321},
    {37350, 37350},
    {37379, 37379},
    {37408, 37408},
    {37437, 37437},
    {37466, 37466},
    {37504, 37504},
    {37533, 37533},
    {37550, 37550},
    {37570, 37570},
    {37587, 37587},
    {37604, 37604},
    {37621, 37621},
    {37638, 37638},
    {37667, 37667},
    {37689, 37689},
    {37694, 37694},
    {37699, 37699},
    {37704, 37704},
    {51682, 51682},
    {58411, 58411},
    {49766, 49766},
    {53043, 53043},
    {57451, 57451},
    {58440, 58440},
    {58457, 58457},
    {58474, 58474},
    {58491, 58491},
    {58508, 58508},
    {58526, 58526},
    {58544, 58544},
    {58565, 58565},
    {58583, 58583},
    {58604, 58604},
    {58622, 58622},
    {58640, 58640},
    {58658, 58658},
    {58676, 58676},
    {58694, 58694},
    {58712, 58712},
    {58733, 58733},
    {58751, 58751},
    {58769, 58769},
    {58787, 58787},
    {58805, 58805},
    {58823, 58823},
    {58841, 58841},
    {58859, 58859},
    {58877, 58877},
    {58895, 58895},
    {58913, 58913},
    {58931, 58931},
    {58949, 58949},
    {58967, 58967},
    {58985, 58985},
    {59003, 59003},
    {59021, 59021},
    {59042, 59042},
    {59060, 59060},
    {59083, 59083},
    {59101, 59101},
    {59119, 59119},
    {59137, 59137},
    {59155, 59155},
    {59173, 59173},
    {59191, 59191},
    {59212, 59212},
    {59238, 59238},
    {59256, 59256},
    {59284, 59284},
    {59302, 59302},
    {59320, 59320},
    {59338, 59338},
    {59356, 59356},
    {59374, 59374},
    {59392, 59392},
    {59410, 59410},
    {52139, 52139},
    {59436, 59436},
    {59454, 59454},
    {59477, 59477},
    {59500, 59500},
    {59518, 59518},
    {59541, 59541},
    {59565, 59565},
    {59592, 59592},
    {59616, 59616},
    {59640, 59640},
    {59661, 59661},
    {59682, 59682},
    {59703, 59703},
    {59724, 59724},
    {59745, 59745},
    {59769, 59769},
    {59790, 59790},
    {59811, 59811},
    {59835, 59835},
    {59862, 59862},
    {59889, 59889},
    {59910, 59910},
    {59931, 59931},
    {59958, 59958},
    {59979, 59979},
    {60000, 60000},
    {60027, 60027},
    {60054, 60054},
    {60086, 60086},
    {60110, 60110},
    {60128, 60128},
    {60146, 60146},
    {60164, 60164},
    {60182, 60182},
    {60200, 60200},
    {60218, 60218},
    {60236, 60236},
    {60254, 60254},
    {60275, 60275},
    {60293, 60293},
    {60311, 60311},
    {60329, 60329},
    {60347, 60347},
    {60365, 60365},
    {60383, 60383},
    {60401, 60401},
    {60419, 60419},
    {60437, 60437},
    {60455, 60455},
    {60473, 60473},
    {60491, 60491},
    {60509, 60509},
    {60527, 60527},
    {60545, 60545},
    {60563, 60563},
    {60581, 60581},
    {60599, 60599},
    {60617, 60617},
    {60640, 60640},
    {60658, 60658},
    {60676, 60676},
    {60694, 60694},
    {60712, 60712},
    {60730, 60730},
    {60748, 60748},
    {60766, 60766},
    {60789, 60789},
    {60807, 60807},
    {60825, 60825},
    {60843, 60843},
    {60861, 60861},
    {60879, 60879},
    {60897, 60897},
    {60915, 60915},
    {60933, 60933},
    {60951, 60951},
    {60969, 60969},
    {60987, 60987},
    {61005, 61005},
    {61023, 61023},
    {61041, 61041},
    {61059, 61059},
    {61077, 61077},
    {61095, 61095},
    {61113, 61113},
    {61131, 61131},
    {61149, 61149},
    {61167, 61167},
    {61185, 61185},
    {61203, 61203},
    {61221, 61221},
    {61239, 61239},
    {61257, 61257},
    {61275, 61275},
    {61293, 61293},
    {61311, 61311},
    {61329, 61329},
    {61353, 61353},
    {61371, 61371},
    {61389, 61389},
    {61407, 61407},
    {61425, 61425},
    {61443, 61443},
    {61461, 61461},
    {61479, 61479},
    {61497, 61497},
    {61515, 61515},
    {61533, 61533},
    {61551, 61551},
    {61569, 61569},
    {61587, 61587},
    {61605, 61605},
    {61623, 61623},
    {61641, 61641},
    {61669, 61669},
    {61687, 61687},
    {61705, 61705},
    {61723, 61723},
    {61741, 61741},
    {61759, 61759},
    {61777, 61777},
    {61795, 61795},
    {61816, 61816},
    {61834, 61834},
    {61852, 61852},
    {61870, 61870},
    {61888, 61888},
    {61906, 61906},
    {61924, 61924},
    {61942, 61942},
    {61960, 61960},
    {61978, 61978},
    {61996, 61996},
    {62014, 62014},
    {62032, 62032},
    {62050, 62050},
    {62068, 62068},
    {62086, 62086},
    {62104, 62104},
    {62122, 62122},
    {62140, 62140},
    {62161, 62161},
    {62179, 62179},
    {62197, 62197},
    {62215, 62215},
    {62233, 62233},
    {62251, 62251},
    {62269, 62269},
    {62287, 62287},
    {62305, 62305},
    {62323, 62323},
    {62341, 62341},
    {62359, 62359},
    {62377, 62377},
    {62395, 62395},
    {62413, 62413},
    {62431, 62431},
    {62449, 62449},
    {62467, 62467},
    {62488, 62488},
    {62506, 62506},
    {62527, 62527},
    {62545, 62545},
    {62563, 62563},
    {62581, 62581},
    {62599, 62599},
    {62617, 62617},
    {62635, 62635},
    {62653, 62653},
    {62671, 62671},
    {62689, 62689},
    {62707, 62707},
    {62725, 62725},
    {62743, 62743},
    {62761, 62761},
    {62779, 62779},
    {62797, 62797},
    {62815, 62815},
    {62833, 62833},
    {62851, 62851},
    {62869, 62869},
    {62887, 62887},
    {62905, 62905},
    {62926, 62926},
    {62944, 62944},
    {62962, 62962},
    {62983, 62983},
    {63004, 63004},
    {63022, 63022},
    {63040, 63040},
    {63058, 63058},
    {63076, 63076},
    {63094, 63094},
    {63112, 63112},
    {63130, 63130},
    {63148, 63148},
    {63166, 63166},
    {63184, 63184},
    {63202, 63202},
    {63220, 63220},
    {63238, 63238},
    {63256, 63256},
    {63274, 63274},
    {63295, 63295},
    {63313, 63313},
    {63331, 63331},
    {63349, 63349},
    {63367, 63367},
    {63385, 63385},
    {63403, 63403},
    {63421, 63421},
    {63439, 63439},
    {63457, 63457},
    {63478, 63478},
    {63514, 63514},
    {63543, 63543},
    {63561, 63561},
    {63579, 63579},
    {63597, 63597},
    {63615, 63615},
    {63633, 63633},
    {63651, 63651},
    {63669, 63669},
    {63687, 63687},
    {63705, 63705},
    {63723, 63723},
    {63741, 63741},
    {63759, 63759},
    {63777, 63777},
    {63795, 63795},
    {63813, 63813},
    {63834, 63834},
    {63852, 63852},
    {63870, 63870},
    {63888, 63888},
    {63906, 63906},
    {63924, 63924},
    {63945, 63945},
    {63963, 63963},
    {63981, 63981},
    {63999, 63999},
    {64017, 64017},
    {64035, 64035},
    {64053, 64053},
    {64071, 64071},
    {64095, 64095},
    {64113, 64113},
    {64131, 64131},
    {64154, 64154},
    {64178, 64178},
    {64202, 64202},
    {64220, 64220},
    {64241, 64241},
    {64259, 64259},
    {64280, 64280},
    {64304, 64304},
    {64325, 64325},
    {64485, 64510},
    {64607, 64626},
    {64748, 64761},
    {64905, 64927},
    {64983, 65044},
    {65112, 65224},
    {65372, 65487},
    {65624, 65718},
    {65824, 65885},
    {66003, 66112},
    {66246, 66246},
    {66324, 66339},
    {66365, 66525},
    {66721, 66721},
    {66880, 66920},
    {66958, 67116},
    {67332, 67332},
    {67461, 67495},
    {67538, 67636},
    {67772, 67772},
    {67982, 67982},
    {68102, 68102},
    {68222, 68250},
    {68304, 68477},
    {68704, 68704},
    {68818, 68846},
    {68882, 69053},
    {69298, 69298},
    {69404, 69477},
    {69590, 69590},
    {29430, 69662},
    {69714, 69714},
    {27224, 69789},
    {69842, 69842},
    {69933, 69955},
    {69982, 70103},
    {70302, 70302},
    {30118, 70358},
    {70409, 70409},
    {70535, 70535},
    {70601, 70601},
    {29842, 70669},
    {70677, 70843},
    {71079, 71079},
    {71193, 71317},
    {71520, 71520},
    {71612, 71661},
    {71757, 71757},
    {28075, 71864},
    {71914, 71914},
    {71994, 72139},
    {72347, 72347},
    {72421, 72421},
    {29066, 72449},
    {72455, 72558},
    {72719, 72719},
    {72839, 72839},
  },
  .names = {
    [2] = {.string = 31050, .hash = 3919677442u, .kind = 8, .length = 6, .thing = 149}, /* 140700 */
    [4] = {.string = 28273, .hash = 1127141380, .kind = 8, .length = 6, .thing = 55}, /* 652928 */
    [6] = {.string = 35862, .hash = 2069870598, .kind = 8, .length = 6, .thing = 416}, /* 511900 */
    [10] = {.string = 30301, .hash = 3635673098u, .kind = 8, .length = 6, .thing = 114}, /* 654326 */
    {.string = 36794, .hash = 3774281739u, .kind = 8, .length = 6, .thing = 456}, /* 610000 */
    {.string = 37543, .hash = 2499680266u, .kind = 8, .length = 6, .thing = 493}, /* 640200 */
    [27] = {.string = 26367, .hash = 3836256283u, .kind = 8, .length = 6, .thing = 2}, /* 650100 */
    {.string = 31998, .hash = 607158300, .kind = 8, .length = 6, .thing = 200}, /* 230800 */
    {.string = 34771, .hash = 2699298843u, .kind = 8, .length = 6, .thing = 358}, /* 441900 */
    {.string = 37103, .hash = 815890459, .kind = 8, .length = 6, .thing = 474}, /* 620700 */
    [32] = {.string = 35333, .hash = 2467813408u, .kind = 8, .length = 6, .thing = 390}, /* 469023 */
    [41] = {.string = 32169, .hash = 2650882089u, .kind = 8, .length = 6, .thing = 209}, /* 320200 */
    [43] = {.string = 37343, .hash = 3107649579u, .kind = 8, .length = 6, .thing = 486}, /* 632300 */
    {.string = 34057, .hash = 1015509036, .kind = 8, .length = 6, .thing = 319}, /* 421200 */
    [57] = {.string = 35777, .hash = 3059232825u, .kind = 8, .length = 6, .thing = 411}, /* 511400 */
    {.string = 32393, .hash = 3987458106u, .kind = 8, .length = 6, .thing = 222}, /* 330100 */
    {.string = 33096, .hash = 2712856634u, .kind = 8, .length = 6, .thing = 263}, /* 360300 */
    [61] = {.string = 34393, .hash = 2352085053u, .kind = 8, .length = 6, .thing = 337}, /* 431100 */
    {.string = 19453, .hash = 2529079358u, .kind = 6, .length = 10, .thing = 6}, /* new-online */
    {.string = 31662, .hash = 259944511, .kind = 8, .length = 6, .thing = 182}, /* 220000 */
    [65] = {.string = 30636, .hash = 2020929601, .kind = 8, .length = 6, .thing = 126}, /* 659012 */
    [75] = {.string = 29796, .hash = 2441017419u, .kind = 8, .length = 6, .thing = 99}, /* 654200 */
    {.string = 32648, .hash = 1029066827, .kind = 8, .length = 6, .thing = 237}, /* 340400 */
    {.string = 33351, .hash = 4049432651u, .kind = 8, .length = 6, .thing = 278}, /* 370600 */
    {.string = 34686, .hash = 3688661070u, .kind = 8, .length = 6, .thing = 353}, /* 441400 */
    [80] = {.string = 31981, .hash = 1596520528, .kind = 8, .length = 6, .thing = 199}, /* 230700 */
    [96] = {.string = 17691, .hash = 1454215264, .kind = 6, .length = 14, .thing = 3}, /* replace-onsite */
    [102] = {.string = 34359, .hash = 2011514982, .kind = 8, .length = 6, .thing = 335}, /* 430900 */
    [104] = {.string = 29205, .hash = 4078973032u, .kind = 8, .length = 6, .thing = 82}, /* 653225 */
    [111] = {.string = 29537, .hash = 3650064495u, .kind = 8, .length = 6, .thing = 92}, /* 654022 */
    [113] = {.string = 31815, .hash = 2204489841u, .kind = 8, .length = 6, .thing = 191}, /* 222400 */
    {.string = 36043, .hash = 4055238770u, .kind = 8, .length = 6, .thing = 424}, /* 520300 */
    [117] = {.string = 27305, .hash = 2283896949u, .kind = 8, .length = 6, .thing = 28}, /* 652324 */
    [119] = {.string = 33572, .hash = 327725175, .kind = 8, .length = 6, .thing = 291}, /* 410200 */
    [124] = {.string = 30389, .hash = 3744641148u, .kind = 8, .length = 6, .thing = 117}, /* 659003 */
    [127] = {.string = 34805, .hash = 2293422207u, .kind = 8, .length = 6, .thing = 360}, /* 445100 */
    {.string = 42099, .hash = 3786557568u, .kind = 7, .length = 6, .thing = 16}, /* kuerle */
    [130] = {.string = 26760, .hash = 3645155458u, .kind = 8, .length = 6, .thing = 13}, /* 650203 */
    {.string = 36313, .hash = 1096847491, .kind = 8, .length = 6, .thing = 436}, /* 530600 */
    [135] = {.string = 34919, .hash = 389699719, .kind = 8, .length = 6, .thing = 366}, /* 450300 */
    {.string = 33887, .hash = 1664301192, .kind = 8, .length = 6, .thing = 309}, /* 420100 */
    [147] = {.string = 35879, .hash = 368240787, .kind = 8, .length = 6, .thing = 417}, /* 512000 */
    {.string = 36740, .hash = 2433423508u, .kind = 8, .length = 6, .thing = 453}, /* 540500 */
    {.string = 35248, .hash = 1620269205, .kind = 8, .length = 6, .thing = 385}, /* 469005 */
    [153] = {.string = 34271, .hash = 3000877209u, .kind = 8, .length = 6, .thing = 330}, /* 430400 */
    [155] = {.string = 35454, .hash = 52727963, .kind = 8, .length = 6, .thing = 395}, /* 469028 */
    [164] = {.string = 36190, .hash = 1704816804, .kind = 8, .length = 6, .thing = 430}, /* 522700 */
    {.string = 32736, .hash = 2633042085u, .kind = 8, .length = 6, .thing = 242}, /* 341000 */
    [167] = {.string = 28534, .hash = 3089809575u, .kind = 8, .length = 6, .thing = 62}, /* 653100 */
    {.string = 30772, .hash = 540901543, .kind = 8, .length = 6, .thing = 133}, /* 130300 */
    {.string = 34788, .hash = 997669032, .kind = 8, .length = 6, .thing = 359}, /* 442000 */
    [173] = {.string = 64582, .hash = 2825552045u, .kind = 10, .length = 24, .thing = 2}, /* resident-identity-number */
    [183] = {.string = 66315, .hash = 1441351863, .kind = 7, .length = 6, .thing = 1}, /* centre */
    {.string = 31033, .hash = 1877477560, .kind = 8, .length = 6, .thing = 148}, /* 140600 */
    [186] = {.string = 26504, .hash = 4223533242u, .kind = 8, .length = 6, .thing = 6}, /* 650105 */
    {.string = 27970, .hash = 3379908794u, .kind = 8, .length = 6, .thing = 45}, /* 652828 */
    {.string = 31642, .hash = 1516705979, .kind = 8, .length = 6, .thing = 181}, /* 211400 */
    {.string = 35845, .hash = 27670715, .kind = 8, .length = 6, .thing = 415}, /* 511800 */
    [192] = {.string = 29999, .hash = 1593473216, .kind = 8, .length = 6, .thing = 106}, /* 654226 */
    {.string = 35396, .hash = 2855090368u, .kind = 8, .length = 6, .thing = 393}, /* 469026 */
    {.string = 36845, .hash = 1732081856, .kind = 8, .length = 6, .thing = 459}, /* 610300 */
    [199] = {.string = 31344, .hash = 4169236679u, .kind = 8, .length = 6, .thing = 164}, /* 152200 */
    {.string = 31235, .hash = 3214053576u, .kind = 8, .length = 6, .thing = 159}, /* 150500 */
    [205] = {.string = 32719, .hash = 2292472013u, .kind = 8, .length = 6, .thing = 241}, /* 340800 */
    [207] = {.string = 28029, .hash = 2749239503u, .kind = 8, .length = 6, .thing = 47}, /* 652900 */
    {.string = 34754, .hash = 657098960, .kind = 8, .length = 6, .thing = 357}, /* 441800 */
    {.string = 26302, .hash = 1794056401, .kind = 8, .length = 6, .thing = 1}, /* 650000 */
    {.string = 37086, .hash = 3068657873u, .kind = 8, .length = 6, .thing = 473}, /* 620600 */
    [224] = {.string = 37314, .hash = 1065449696, .kind = 8, .length = 6, .thing = 485}, /* 632200 */
    {.string = 28915, .hash = 518553825, .kind = 8, .length = 6, .thing = 74}, /* 653131 */
    [239] = {.string = 33076, .hash = 670656751, .kind = 8, .length = 6, .thing = 262}, /* 360200 */
    {.string = 32376, .hash = 1945258224, .kind = 8, .length = 6, .thing = 221}, /* 330000 */
    {.string = 35828, .hash = 1017032943, .kind = 8, .length = 6, .thing = 414}, /* 511700 */
    [243] = {.string = 34376, .hash = 309885171, .kind = 8, .length = 6, .thing = 336}, /* 431000 */
    {.string = 31713, .hash = 2512711924u, .kind = 8, .length = 6, .thing = 185}, /* 220300 */
    [256] = {.string = 33266, .hash = 2007232768, .kind = 8, .length = 6, .thing = 273}, /* 370100 */
    {.string = 32702, .hash = 3281834241u, .kind = 8, .length = 6, .thing = 240}, /* 340700 */
    [260] = {.string = 33799, .hash = 2921062660u, .kind = 8, .length = 6, .thing = 304}, /* 411500 */
    {.string = 31964, .hash = 3849287941u, .kind = 8, .length = 6, .thing = 198}, /* 230600 */
    {.string = 34737, .hash = 1646461188, .kind = 8, .length = 6, .thing = 356}, /* 441700 */
    [270] = {.string = 29730, .hash = 4037341454u, .kind = 8, .length = 6, .thing = 97}, /* 654027 */
    [276] = {.string = 37631, .hash = 3944216852u, .kind = 8, .length = 6, .thing = 498}, /* 810000 */
    [283] = {.string = 27247, .hash = 1103632667, .kind = 8, .length = 6, .thing = 26}, /* 652302 */
    {.string = 28754, .hash = 2242265371u, .kind = 8, .length = 6, .thing = 69}, /* 653126 */
    {.string = 30419, .hash = 4131918107u, .kind = 8, .length = 6, .thing = 118}, /* 659004 */
    {.string = 34339, .hash = 4264282395u, .kind = 8, .length = 6, .thing = 334}, /* 430800 */
    [290] = {.string = 26800, .hash = 4032432418u, .kind = 8, .length = 6, .thing = 14}, /* 650204 */
    [292] = {.string = 30176, .hash = 1607864612, .kind = 8, .length = 6, .thing = 110}, /* 654322 */
    [296] = {.string = 36023, .hash = 2013038888, .kind = 8, .length = 6, .thing = 423}, /* 520200 */
    [299] = {.string = 37188, .hash = 377665835, .kind = 8, .length = 6, .thing = 479}, /* 621200 */
    [313] = {.string = 36245, .hash = 3349614905u, .kind = 8, .length = 6, .thing = 432}, /* 530100 */
    [315] = {.string = 44289, .hash = 3814369595u, .kind = 7, .length = 9, .thing = 5}, /* tumushuke */
    [317] = {.string = 33870, .hash = 3917068605u, .kind = 8, .length = 6, .thing = 308}, /* 420000 */
    {.string = 34902, .hash = 2642467133u, .kind = 8, .length = 6, .thing = 365}, /* 450200 */
    [323] = {.string = 28210, .hash = 1901695299, .kind = 8, .length = 6, .thing = 53}, /* 652926 */
    [330] = {.string = 36723, .hash = 391223626, .kind = 8, .length = 6, .thing = 452}, /* 540400 */
    {.string = 31321, .hash = 182491467, .kind = 8, .length = 6, .thing = 163}, /* 150900 */
    [334] = {.string = 34322, .hash = 958677326, .kind = 8, .length = 6, .thing = 333}, /* 430700 */
    {.string = 30111, .hash = 2842685775u, .kind = 8, .length = 6, .thing = 108}, /* 654301 */
    {.string = 35143, .hash = 3979043150u, .kind = 8, .length = 6, .thing = 379}, /* 460100 */
    [346] = {.string = 36152, .hash = 3957584218u, .kind = 8, .length = 6, .thing = 429}, /* 522600 */
    {.string = 32787, .hash = 590842203, .kind = 8, .length = 6, .thing = 245}, /* 341300 */
    {.string = 28336, .hash = 1047609692, .kind = 8, .length = 6, .thing = 57}, /* 653000 */
    {.string = 30755, .hash = 2793668956u, .kind = 8, .length = 6, .thing = 132}, /* 130200 */
    [351] = {.string = 32075, .hash = 1158295903, .kind = 8, .length = 6, .thing = 204}, /* 231200 */
    [362] = {.string = 36410, .hash = 999192938, .kind = 8, .length = 6, .thing = 441}, /* 532500 */
    [365] = {.string = 69904, .hash = 1316376941, .kind = 7, .length = 25, .thing = 11}, /* changji-agricultural-park */
    {.string = 30948, .hash = 4130244973u, .kind = 8, .length = 6, .thing = 143}, /* 140100 */
    [374] = {.string = 36828, .hash = 3984849270u, .kind = 8, .length = 6, .thing = 458}, /* 610200 */
    [382] = {.string = 31218, .hash = 1171853694, .kind = 8, .length = 6, .thing = 158}, /* 150400 */
    [386] = {.string = 29087, .hash = 2051164546, .kind = 8, .length = 6, .thing = 78}, /* 653221 */
    [388] = {.string = 27658, .hash = 707039620, .kind = 8, .length = 6, .thing = 37}, /* 652800 */
    [390] = {.string = 36998, .hash = 1026457990, .kind = 8, .length = 6, .thing = 468}, /* 620100 */
    [406] = {.string = 28854, .hash = 4122147222u, .kind = 8, .length = 6, .thing = 72}, /* 653129 */
    [416] = {.string = 17898, .hash = 4179208608u, .kind = 6, .length = 13, .thing = 4}, /* unlock-onsite */
    [420] = {.string = 35811, .hash = 3269800356u, .kind = 8, .length = 6, .thing = 413}, /* 511600 */
    {.string = 32427, .hash = 4198025637u, .kind = 8, .length = 6, .thing = 224}, /* 330300 */
    [424] = {.string = 34427, .hash = 2562652584u, .kind = 8, .length = 6, .thing = 339}, /* 431300 */
    [426] = {.string = 31696, .hash = 470512042, .kind = 8, .length = 6, .thing = 184}, /* 220200 */
    [431] = {.string = 35211, .hash = 3887428015u, .kind = 8, .length = 6, .thing = 383}, /* 469001 */
    [438] = {.string = 32685, .hash = 1239634358, .kind = 8, .length = 6, .thing = 239}, /* 340600 */
    {.string = 33249, .hash = 4260000182u, .kind = 8, .length = 6, .thing = 272}, /* 370000 */
    {.string = 27467, .hash = 1696401848, .kind = 8, .length = 6, .thing = 32}, /* 652700 */
    {.string = 34720, .hash = 3899228601u, .kind = 8, .length = 6, .thing = 355}, /* 441600 */
    {.string = 33782, .hash = 878862778, .kind = 8, .length = 6, .thing = 303}, /* 411400 */
    {.string = 31867, .hash = 1807088059, .kind = 8, .length = 6, .thing = 193}, /* 230100 */
    [446] = {.string = 28305, .hash = 3781577150u, .kind = 8, .length = 6, .thing = 56}, /* 652929 */
    [449] = {.string = 40892, .hash = 4117658049u, .kind = 7, .length = 6, .thing = 19}, /* hetian */
    [452] = {.string = 36547, .hash = 2603168196u, .kind = 8, .length = 6, .thing = 445}, /* 533100 */
    [455] = {.string = 32957, .hash = 2576210375u, .kind = 8, .length = 6, .thing = 255}, /* 350500 */
    {.string = 64886, .hash = 2946963911u, .kind = 10, .length = 18, .thing = 4}, /* certificate-serial */
    {.string = 279, .hash = 1770607049, .kind = 5, .length = 10, .thing = 2}, /* handler-id */
    [466] = {.string = 27025, .hash = 2401216978u, .kind = 8, .length = 6, .thing = 21}, /* 650502 */
    {.string = 10, .hash = 214030803, .kind = 1, .length = 7, .thing = 1}, /* counter */
    [474] = {.string = 35316, .hash = 827281882, .kind = 8, .length = 6, .thing = 389}, /* 469022 */
    [490] = {.string = 34839, .hash = 2503989738u, .kind = 8, .length = 6, .thing = 362}, /* 445300 */
    [493] = {.string = 36518, .hash = 2262598125u, .kind = 8, .length = 6, .thing = 444}, /* 532900 */
    {.string = 36228, .hash = 1307415022, .kind = 8, .length = 6, .thing = 431}, /* 530000 */
    [497] = {.string = 34091, .hash = 2830051825u, .kind = 8, .length = 6, .thing = 321}, /* 422800 */
    [499] = {.string = 33921, .hash = 1874868723, .kind = 8, .length = 6, .thing = 311}, /* 420300 */
    [502] = {.string = 38799, .hash = 2547876342u, .kind = 7, .length = 6, .thing = 21}, /* atushi */
    [505] = {.string = 27882, .hash = 4154462713u, .kind = 8, .length = 6, .thing = 43}, /* 652826 */
    [507] = {.string = 30661, .hash = 380398075, .kind = 8, .length = 6, .thing = 127}, /* 659013 */
    [509] = {.string = 29297, .hash = 3931046397u, .kind = 8, .length = 6, .thing = 85}, /* 653228 */
    [512] = {.string = 31298, .hash = 2435258880u, .kind = 8, .length = 6, .thing = 162}, /* 150800 */
    {.string = 35641, .hash = 3918592512u, .kind = 8, .length = 6, .thing = 403}, /* 510500 */
    [515] = {.string = 34146, .hash = 3839844867u, .kind = 8, .length = 6, .thing = 323}, /* 429005 */
    {.string = 34305, .hash = 3211444740u, .kind = 8, .length = 6, .thing = 332}, /* 430600 */
    {.string = 29835, .hash = 800485893, .kind = 8, .length = 6, .thing = 100}, /* 654201 */
    {.string = 35126, .hash = 1936843267, .kind = 8, .length = 6, .thing = 378}, /* 460000 */
    [528] = {.string = 32770, .hash = 2843609616u, .kind = 8, .length = 6, .thing = 244}, /* 341200 */
    [533] = {.string = 34567, .hash = 253053461, .kind = 8, .length = 6, .thing = 346}, /* 440500 */
    {.string = 23970, .hash = 1172580886, .kind = 6, .length = 17, .thing = 8}, /* seal-renew-online */
    [547] = {.string = 30931, .hash = 2088045091, .kind = 8, .length = 6, .thing = 142}, /* 140000 */
    [552] = {.string = 29602, .hash = 2009532968, .kind = 8, .length = 6, .thing = 93}, /* 654023 */
    [554] = {.string = 33853, .hash = 3081646634u, .kind = 8, .length = 6, .thing = 307}, /* 419001 */
    [559] = {.string = 27338, .hash = 643365423, .kind = 8, .length = 6, .thing = 29}, /* 652325 */
    {.string = 23970, .hash = 149944879, .kind = 11, .length = 17, .thing = 2}, /* seal-renew-online */
    [564] = {.string = 31275, .hash = 3424621108u, .kind = 8, .length = 6, .thing = 161}, /* 150700 */
    {.string = 28628, .hash = 214456885, .kind = 8, .length = 6, .thing = 65}, /* 653122 */
    [570] = {.string = 37205, .hash = 4234408506u, .kind = 8, .length = 6, .thing = 480}, /* 622900 */
    [572] = {.string = 26691, .hash = 2004623932, .kind = 8, .length = 6, .thing = 11}, /* 650200 */
    {.string = 36981, .hash = 3279225404u, .kind = 8, .length = 6, .thing = 467}, /* 620000 */
    [585] = {.string = 33025, .hash = 3839615561u, .kind = 8, .length = 6, .thing = 259}, /* 350900 */
    [602] = {.string = 35743, .hash = 1227600474, .kind = 8, .length = 6, .thing = 409}, /* 511100 */
    {.string = 447, .hash = 939711067, .kind = 5, .length = 16, .thing = 5}, /* unlock-statement */
    {.string = 32410, .hash = 2155825755u, .kind = 8, .length = 6, .thing = 223}, /* 330200 */
    {.string = 28120, .hash = 4168854109u, .kind = 8, .length = 6, .thing = 50}, /* 652922 */
    {.string = 34410, .hash = 520452702, .kind = 8, .length = 6, .thing = 338}, /* 431200 */
    {.string = 68196, .hash = 3335744095u, .kind = 7, .length = 22, .thing = 6}, /* shihezi-logistics-park */
    {.string = 28573, .hash = 1449278048, .kind = 8, .length = 6, .thing = 63}, /* 653101 */
    [619] = {.string = 33300, .hash = 2217800299u, .kind = 8, .length = 6, .thing = 275}, /* 370300 */
    {.string = 32597, .hash = 3492401772u, .kind = 8, .length = 6, .thing = 234}, /* 340100 */
    [623] = {.string = 33833, .hash = 3131630191u, .kind = 8, .length = 6, .thing = 306}, /* 411700 */
    {.string = 31847, .hash = 4059855472u, .kind = 8, .length = 6, .thing = 192}, /* 230000 */
    [627] = {.string = 28000, .hash = 1739377267, .kind = 8, .length = 6, .thing = 46}, /* 652829 */
    {.string = 46, .hash = 887179892, .kind = 1, .length = 6, .thing = 2}, /* online */
    [637] = {.string = 32940, .hash = 534010493, .kind = 8, .length = 6, .thing = 254}, /* 350400 */
    [640] = {.string = 35109, .hash = 3193604736u, .kind = 8, .length = 6, .thing = 377}, /* 451400 */
    [642] = {.string = 31489, .hash = 2376065666u, .kind = 8, .length = 6, .thing = 172}, /* 210500 */
    {.string = 35709, .hash = 887030402, .kind = 8, .length = 6, .thing = 407}, /* 510900 */
    [647] = {.string = 26901, .hash = 359017095, .kind = 8, .length = 6, .thing = 17}, /* 650402 */
    {.string = 28068, .hash = 1108707976, .kind = 8, .length = 6, .thing = 48}, /* 652901 */
    [663] = {.string = 34635, .hash = 1516458647, .kind = 8, .length = 6, .thing = 350}, /* 440900 */
    [670] = {.string = 64742, .hash = 2085012126, .kind = 10, .length = 5, .thing = 3}, /* email */
    {.string = 34822, .hash = 461789855, .kind = 8, .length = 6, .thing = 361}, /* 445200 */
    [674] = {.string = 36483, .hash = 220398242, .kind = 8, .length = 6, .thing = 443}, /* 532800 */
    [676] = {.string = 36262, .hash = 3560182436u, .kind = 8, .length = 6, .thing = 433}, /* 530300 */
    [680] = {.string = 33904, .hash = 4127636136u, .kind = 8, .length = 6, .thing = 310}, /* 420200 */
    [684] = {.string = 21704, .hash = 1170553516, .kind = 6, .length = 12, .thing = 7}, /* renew-online */
    [693] = {.string = 35621, .hash = 1876392629, .kind = 8, .length = 6, .thing = 402}, /* 510400 */
    {.string = 36757, .hash = 601791157, .kind = 8, .length = 6, .thing = 454}, /* 540600 */
    [697] = {.string = 34220, .hash = 1169244857, .kind = 8, .length = 6, .thing = 327}, /* 430100 */
    {.string = 35177, .hash = 4189610681u, .kind = 8, .length = 6, .thing = 381}, /* 460300 */
    [711] = {.string = 29022, .hash = 1258177223, .kind = 8, .length = 6, .thing = 76}, /* 653200 */
    {.string = 29635, .hash = 2396809928u, .kind = 8, .length = 6, .thing = 94}, /* 654024 */
    {.string = 563, .hash = 3588592329u, .kind = 5, .length = 6, .thing = 7}, /* medium */
    {.string = 34550, .hash = 2505820874u, .kind = 8, .length = 6, .thing = 345}, /* 440400 */
    {.string = 37234, .hash = 2532778696u, .kind = 8, .length = 6, .thing = 481}, /* 623000 */
    [725] = {.string = 28786, .hash = 601733845, .kind = 8, .length = 6, .thing = 70}, /* 653127 */
    {.string = 30447, .hash = 2491386581u, .kind = 8, .length = 6, .thing = 119}, /* 659005 */
    [728] = {.string = 30982, .hash = 45845208, .kind = 8, .length = 6, .thing = 145}, /* 140300 */
    [731] = {.string = 26840, .hash = 2391900891u, .kind = 8, .length = 6, .thing = 15}, /* 650205 */
    {.string = 31591, .hash = 3980040924u, .kind = 8, .length = 6, .thing = 178}, /* 211100 */
    [734] = {.string = 30206, .hash = 4262300382u, .kind = 8, .length = 6, .thing = 111}, /* 654323 */
    [745] = {.string = 31252, .hash = 1382421225, .kind = 8, .length = 6, .thing = 160}, /* 150600 */
    [747] = {.string = 28440, .hash = 2467224299u, .kind = 8, .length = 6, .thing = 59}, /* 653022 */
    [751] = {.string = 64458, .hash = 3454139119u, .kind = 10, .length = 26, .thing = 1}, /* unified-social-credit-code */
    [754] = {.string = 37035, .hash = 1237025522, .kind = 8, .length = 6, .thing = 470}, /* 620300 */
    [765] = {.string = 28243, .hash = 261163773, .kind = 8, .length = 6, .thing = 54}, /* 652927 */
    [767] = {.string = 33008, .hash = 1797415679, .kind = 8, .length = 6, .thing = 258}, /* 350800 */
    [772] = {.string = 31557, .hash = 3639470852u, .kind = 8, .length = 6, .thing = 176}, /* 210900 */
    [780] = {.string = 45429, .hash = 2691386124u, .kind = 7, .length = 6, .thing = 9}, /* yining */
    [783] = {.string = 35726, .hash = 3480367887u, .kind = 8, .length = 6, .thing = 408}, /* 511000 */
    [787] = {.string = 27759, .hash = 2126654227, .kind = 8, .length = 6, .thing = 39}, /* 652822 */
    {.string = 37597, .hash = 3910177555u, .kind = 8, .length = 6, .thing = 496}, /* 640500 */
    [790] = {.string = 28414, .hash = 3702045462u, .kind = 8, .length = 6, .thing = 58}, /* 653001 */
    [801] = {.string = 32580, .hash = 1450201889, .kind = 8, .length = 6, .thing = 233}, /* 340000 */
    {.string = 33283, .hash = 175600417, .kind = 8, .length = 6, .thing = 274}, /* 370200 */
    [805] = {.string = 33816, .hash = 1089430309, .kind = 8, .length = 6, .thing = 305}, /* 411600 */
    {.string = 31910, .hash = 2017655590, .kind = 8, .length = 6, .thing = 195}, /* 230300 */
    [815] = {.string = 36585, .hash = 2813735727u, .kind = 8, .length = 6, .thing = 446}, /* 533300 */
    [818] = {.string = 32991, .hash = 2786777906u, .kind = 8, .length = 6, .thing = 257}, /* 350700 */
    {.string = 32220, .hash = 4061379379u, .kind = 8, .length = 6, .thing = 212}, /* 320500 */
    [823] = {.string = 31472, .hash = 333865783, .kind = 8, .length = 6, .thing = 171}, /* 210400 */
    {.string = 35692, .hash = 3139797815u, .kind = 8, .length = 6, .thing = 406}, /* 510800 */
    [828] = {.string = 29234, .hash = 410633020, .kind = 8, .length = 6, .thing = 83}, /* 653226 */
    [830] = {.string = 27733, .hash = 3361475390u, .kind = 8, .length = 6, .thing = 38}, /* 652801 */
    [833] = {.string = 35960, .hash = 1129945921, .kind = 8, .length = 6, .thing = 420}, /* 513400 */
    [837] = {.string = 34444, .hash = 422798149, .kind = 8, .length = 6, .thing = 340}, /* 433100 */
    {.string = 27595, .hash = 3116016454u, .kind = 8, .length = 6, .thing = 35}, /* 652722 */
    {.string = 37660, .hash = 3449160518u, .kind = 8, .length = 6, .thing = 499}, /* 820000 */
    [844] = {.string = 44631, .hash = 1221190476, .kind = 7, .length = 7, .thing = 4}, /* wujiaqu */
    {.string = 34618, .hash = 3769226061u, .kind = 8, .length = 6, .thing = 349}, /* 440800 */
    [851] = {.string = 39521, .hash = 4102327123u, .kind = 7, .length = 4, .thing = 13}, /* bole */
    [856] = {.string = 32092, .hash = 3962200920u, .kind = 8, .length = 6, .thing = 205}, /* 232700 */
    [858] = {.string = 35553, .hash = 2792584026u, .kind = 8, .length = 6, .thing = 398}, /* 500000 */
    [861] = {.string = 16797, .hash = 1200933725, .kind = 6, .length = 10, .thing = 1}, /* new-onsite */
    [874] = {.string = 36669, .hash = 2854558570u, .kind = 8, .length = 6, .thing = 449}, /* 540100 */
    {.string = 35675, .hash = 4129160043u, .kind = 8, .length = 6, .thing = 405}, /* 510700 */
    [877] = {.string = 29423, .hash = 1216545645, .kind = 8, .length = 6, .thing = 88}, /* 654002 */
    {.string = 35160, .hash = 2147410798, .kind = 8, .length = 6, .thing = 380}, /* 460200 */
    {.string = 34203, .hash = 3422012271u, .kind = 8, .length = 6, .thing = 326}, /* 430000 */
    [881] = {.string = 27539, .hash = 55870321, .kind = 8, .length = 6, .thing = 33}, /* 652701 */
    [888] = {.string = 147, .hash = 4274422648u, .kind = 3, .length = 13, .thing = 1}, /* official-seal */
    [890] = {.string = 36111, .hash = 2125951866, .kind = 8, .length = 6, .thing = 428}, /* 522300 */
    [893] = {.string = 30236, .hash = 354610045, .kind = 8, .length = 6, .thing = 112}, /* 654324 */
    [896] = {.string = 33626, .hash = 1738222464, .kind = 8, .length = 6, .thing = 294}, /* 410500 */
    {.string = 34601, .hash = 463620992, .kind = 8, .length = 6, .thing = 348}, /* 440700 */
    [907] = {.string = 36448, .hash = 3462527883u, .kind = 8, .length = 6, .thing = 442}, /* 532600 */
    [909] = {.string = 32325, .hash = 1370387341, .kind = 8, .length = 6, .thing = 218}, /* 321100 */
    {.string = 26543, .hash = 555193230, .kind = 8, .length = 6, .thing = 7}, /* 650106 */
    {.string = 30684, .hash = 3573214094u, .kind = 8, .length = 6, .thing = 128}, /* 110000 */
    {.string = 30965, .hash = 2298612622u, .kind = 8, .length = 6, .thing = 144}, /* 140200 */
    {.string = 31574, .hash = 1937841041, .kind = 8, .length = 6, .thing = 177}, /* 211000 */
    [915] = {.string = 35367, .hash = 3481717651u, .kind = 8, .length = 6, .thing = 392}, /* 469025 */
    [924] = {.string = 36774, .hash = 504136604, .kind = 8, .length = 6, .thing = 455}, /* 542500 */
    [927] = {.string = 31161, .hash = 3635188639u, .kind = 8, .length = 6, .thing = 155}, /* 150100 */
    [935] = {.string = 37015, .hash = 3489792935u, .kind = 8, .length = 6, .thing = 469}, /* 620200 */
    [942] = {.string = 33487, .hash = 2768937902u, .kind = 8, .length = 6, .thing = 286}, /* 371500 */
    [946] = {.string = 27939, .hash = 2513931186u, .kind = 8, .length = 6, .thing = 44}, /* 652827 */
    [948] = {.string = 28990, .hash = 1145181108, .kind = 8, .length = 6, .thing = 75}, /* 653132 */
    {.string = 30582, .hash = 3034833844u, .kind = 8, .length = 6, .thing = 124}, /* 659010 */
    {.string = 29328, .hash = 2290514870u, .kind = 8, .length = 6, .thing = 86}, /* 653229 */
    {.string = 32291, .hash = 1029817269, .kind = 8, .length = 6, .thing = 216}, /* 320900 */
    {.string = 37280, .hash = 531401656, .kind = 8, .length = 6, .thing = 483}, /* 630100 */
    {.string = 31540, .hash = 1597270969, .kind = 8, .length = 6, .thing = 175}, /* 210800 */
    [956] = {.string = 34129, .hash = 2199313340u, .kind = 8, .length = 6, .thing = 322}, /* 429004 */
    [963] = {.string = 27405, .hash = 495438787, .kind = 8, .length = 6, .thing = 31}, /* 652328 */
    [965] = {.string = 35760, .hash = 1438168005, .kind = 8, .length = 6, .thing = 410}, /* 511300 */
    [969] = {.string = 37580, .hash = 1867977673, .kind = 8, .length = 6, .thing = 495}, /* 640400 */
    [976] = {.string = 31361, .hash = 1284766672, .kind = 8, .length = 6, .thing = 165}, /* 152500 */
    [983] = {.string = 32631, .hash = 3702969303u, .kind = 8, .length = 6, .thing = 236}, /* 340300 */
    [986] = {.string = 33728, .hash = 3342197722u, .kind = 8, .length = 6, .thing = 300}, /* 411100 */
    {.string = 31887, .hash = 4270423003u, .kind = 8, .length = 6, .thing = 194}, /* 230200 */
    {.string = 34669, .hash = 2067596250, .kind = 8, .length = 6, .thing = 352}, /* 441300 */
    [999] = {.string = 34180, .hash = 3434134503u, .kind = 8, .length = 6, .thing = 325}, /* 429021 */
    {.string = 32203, .hash = 2019179496, .kind = 8, .length = 6, .thing = 211}, /* 320400 */
    {.string = 32974, .hash = 744578024, .kind = 8, .length = 6, .thing = 256}, /* 350600 */
    {.string = 37372, .hash = 2475946986u, .kind = 8, .length = 6, .thing = 487}, /* 632500 */
    [1004] = {.string = 40577, .hash = 1256006636, .kind = 7, .length = 4, .thing = 15}, /* hami */
    {.string = 31523, .hash = 2586633197u, .kind = 8, .length = 6, .thing = 174}, /* 210700 */
    [1007] = {.string = 28658, .hash = 2868892655u, .kind = 8, .length = 6, .thing = 66}, /* 653123 */
    {.string = 30336, .hash = 463578095, .kind = 8, .length = 6, .thing = 115}, /* 659001 */
    [1017] = {.string = 33130, .hash = 2081154041, .kind = 8, .length = 6, .thing = 265}, /* 360500 */
    [1024] = {.string = 27058, .hash = 4208108544u, .kind = 8, .length = 6, .thing = 22}, /* 650521 */
    [1027] = {.string = 33694, .hash = 3001627651u, .kind = 8, .length = 6, .thing = 298}, /* 410900 */
    [1032] = {.string = 35282, .hash = 2634173448u, .kind = 8, .length = 6, .thing = 387}, /* 469007 */
    {.string = 26621, .hash = 2435075081u, .kind = 8, .length = 6, .thing = 9}, /* 650109 */
    [1040] = {.string = 107, .hash = 796818448, .kind = 2, .length = 8, .thing = 2}, /* registry */
    [1056] = {.string = 35658, .hash = 2086960160, .kind = 8, .length = 6, .thing = 404}, /* 510600 */
    {.string = 36646, .hash = 812358688, .kind = 8, .length = 6, .thing = 448}, /* 540000 */
    [1060] = {.string = 34254, .hash = 1379812388, .kind = 8, .length = 6, .thing = 329}, /* 430300 */
    [1073] = {.string = 36077, .hash = 3423536177u, .kind = 8, .length = 6, .thing = 426}, /* 520500 */
    [1075] = {.string = 29940, .hash = 2607377459u, .kind = 8, .length = 6, .thing = 104}, /* 654224 */
    [1077] = {.string = 34584, .hash = 2716388405u, .kind = 8, .length = 6, .thing = 347}, /* 440600 */
    {.string = 33606, .hash = 3990989878u, .kind = 8, .length = 6, .thing = 293}, /* 410400 */
    [1090] = {.string = 32308, .hash = 3623154754u, .kind = 8, .length = 6, .thing = 217}, /* 321000 */
    [1094] = {.string = 34953, .hash = 4052964422u, .kind = 8, .length = 6, .thing = 368}, /* 450500 */
    {.string = 31625, .hash = 4190608455u, .kind = 8, .length = 6, .thing = 180}, /* 211300 */
    [1107] = {.string = 31384, .hash = 2548171859u, .kind = 8, .length = 6, .thing = 166}, /* 152900 */
    {.string = 31135, .hash = 1592988756, .kind = 8, .length = 6, .thing = 154}, /* 150000 */
    {.string = 33232, .hash = 3685129299u, .kind = 8, .length = 6, .thing = 271}, /* 361100 */
    {.string = 29117, .hash = 2677791830u, .kind = 8, .length = 6, .thing = 79}, /* 653222 */
    [1120] = {.string = 21704, .hash = 1903029344, .kind = 11, .length = 12, .thing = 1}, /* renew-online */
    [1124] = {.string = 33470, .hash = 726738020, .kind = 8, .length = 6, .thing = 285}, /* 371400 */
    {.string = 30809, .hash = 4204166245u, .kind = 8, .length = 6, .thing = 135}, /* 130500 */
    [1129] = {.string = 30528, .hash = 2343459945u, .kind = 8, .length = 6, .thing = 122}, /* 659008 */
    {.string = 32274, .hash = 3282584682u, .kind = 8, .length = 6, .thing = 215}, /* 320800 */
    [1134] = {.string = 37263, .hash = 2784169070u, .kind = 8, .length = 6, .thing = 482}, /* 630000 */
    [1147] = {.string = 33198, .hash = 3344559227u, .kind = 8, .length = 6, .thing = 269}, /* 360900 */
    [1151] = {.string = 36879, .hash = 1100379263, .kind = 8, .length = 6, .thing = 461}, /* 610500 */
    [1153] = {.string = 29059, .hash = 3912612993u, .kind = 8, .length = 6, .thing = 77}, /* 653201 */
    {.string = 29667, .hash = 756278401, .kind = 8, .length = 6, .thing = 95}, /* 654025 */
    [1164] = {.string = 32614, .hash = 1660769420, .kind = 8, .length = 6, .thing = 235}, /* 340200 */
    {.string = 32118, .hash = 2935370893u, .kind = 8, .length = 6, .thing = 206}, /* 310000 */
    {.string = 27154, .hash = 2117536910, .kind = 8, .length = 6, .thing = 24}, /* 652300 */
    {.string = 28694, .hash = 3256169614u, .kind = 8, .length = 6, .thing = 67}, /* 653124 */
    {.string = 33711, .hash = 1299997840, .kind = 8, .length = 6, .thing = 299}, /* 411000 */
    {.string = 34652, .hash = 25396367, .kind = 8, .length = 6, .thing = 351}, /* 441200 */
    [1181] = {.string = 32889, .hash = 2997345437u, .kind = 8, .length = 6, .thing = 251}, /* 350100 */
    {.string = 32254, .hash = 4271946910u, .kind = 8, .length = 6, .thing = 214}, /* 320700 */
    {.string = 390, .hash = 1048419487, .kind = 5, .length = 14, .thing = 4}, /* loss-statement */
    {.string = 35058, .hash = 1361972384, .kind = 8, .length = 6, .thing = 374}, /* 451100 */
    [1186] = {.string = 31506, .hash = 544433314, .kind = 8, .length = 6, .thing = 173}, /* 210600 */
    [1188] = {.string = 28472, .hash = 826692772, .kind = 8, .length = 6, .thing = 60}, /* 653023 */
    [1192] = {.string = 26397, .hash = 2822352040u, .kind = 8, .length = 6, .thing = 3}, /* 650102 */
    [1197] = {.string = 35299, .hash = 1453909165, .kind = 8, .length = 6, .thing = 388}, /* 469021 */
    {.string = 33113, .hash = 38954158, .kind = 8, .length = 6, .thing = 264}, /* 360400 */
    [1203] = {.string = 31747, .hash = 1881009331, .kind = 8, .length = 6, .thing = 187}, /* 220500 */
    [1205] = {.string = 26936, .hash = 2165908661u, .kind = 8, .length = 6, .thing = 18}, /* 650421 */
    {.string = 28150, .hash = 2915599542u, .kind = 8, .length = 6, .thing = 51}, /* 652924 */
    [1208] = {.string = 33677, .hash = 959427768, .kind = 8, .length = 6, .thing = 297}, /* 410800 */
    [1215] = {.string = 30914, .hash = 1513174207, .kind = 8, .length = 6, .thing = 141}, /* 131100 */
    [1225] = {.string = 35024, .hash = 1021402313, .kind = 8, .length = 6, .thing = 372}, /* 450900 */
    [1228] = {.string = 27790, .hash = 486122700, .kind = 8, .length = 6, .thing = 40}, /* 652823 */
    [1237] = {.string = 36706, .hash = 3065126101u, .kind = 8, .length = 6, .thing = 451}, /* 540300 */
    {.string = 35587, .hash = 44760278, .kind = 8, .length = 6, .thing = 400}, /* 510100 */
    [1240] = {.string = 29865, .hash = 1427113176, .kind = 8, .length = 6, .thing = 101}, /* 654202 */
    [1242] = {.string = 34237, .hash = 3632579802u, .kind = 8, .length = 6, .thing = 328}, /* 430200 */
    [1255] = {.string = 36060, .hash = 1381336295, .kind = 8, .length = 6, .thing = 425}, /* 520400 */
    {.string = 30880, .hash = 1172604136, .kind = 8, .length = 6, .thing = 139}, /* 130900 */
    [1259] = {.string = 33660, .hash = 1948789995, .kind = 8, .length = 6, .thing = 296}, /* 410700 */
    {.string = 34499, .hash = 674188523, .kind = 8, .length = 6, .thing = 342}, /* 440100 */
    [1269] = {.string = 29265, .hash = 3065068789u, .kind = 8, .length = 6, .thing = 84}, /* 653227 */
    [1272] = {.string = 32359, .hash = 1580954872, .kind = 8, .length = 6, .thing = 220}, /* 321300 */
    [1276] = {.string = 31608, .hash = 2148408572u, .kind = 8, .length = 6, .thing = 179}, /* 211200 */
    {.string = 34936, .hash = 2010764540, .kind = 8, .length = 6, .thing = 367}, /* 450400 */
    [1280] = {.string = 27626, .hash = 1475484928, .kind = 8, .length = 6, .thing = 36}, /* 652723 */
    {.string = 36947, .hash = 2363784449u, .kind = 8, .length = 6, .thing = 465}, /* 610900 */
    [1285] = {.string = 42074, .hash = 1758332165, .kind = 7, .length = 5, .thing = 18}, /* kuche */
    [1288] = {.string = 33215, .hash = 1642929416, .kind = 8, .length = 6, .thing = 270}, /* 361000 */
    [1290] = {.string = 31201, .hash = 3845756170u, .kind = 8, .length = 6, .thing = 157}, /* 150300 */
    [1305] = {.string = 32804, .hash = 4254106905u, .kind = 8, .length = 6, .thing = 246}, /* 341500 */
    {.string = 33521, .hash = 2979505433u, .kind = 8, .length = 6, .thing = 288}, /* 371700 */
    {.string = 30792, .hash = 2161966363u, .kind = 8, .length = 6, .thing = 134}, /* 130400 */
    [1309] = {.string = 15052, .hash = 167146781, .kind = 9, .length = 15, .thing = 1}, /* urumqi-exchange */
    [1313] = {.string = 37459, .hash = 1697152289, .kind = 8, .length = 6, .thing = 490}, /* 632800 */
    [1319] = {.string = 29452, .hash = 3870981415u, .kind = 8, .length = 6, .thing = 89}, /* 654003 */
    [1328] = {.string = 33181, .hash = 1302359344, .kind = 8, .length = 6, .thing = 268}, /* 360800 */
    [1332] = {.string = 36862, .hash = 3353146676u, .kind = 8, .length = 6, .thing = 460}, /* 610400 */
    [1335] = {.string = 30270, .hash = 3009045815u, .kind = 8, .length = 6, .thing = 113}, /* 654325 */
    {.string = 73, .hash = 1393210680, .kind = 2, .length = 9, .thing = 1}, /* applicant */
    [1348] = {.string = 28504, .hash = 1213969732, .kind = 8, .length = 6, .thing = 61}, /* 653024 */
    {.string = 27003, .hash = 3415121221u, .kind = 8, .length = 6, .thing = 20}, /* 650500 */
    {.string = 33765, .hash = 3552765253u, .kind = 8, .length = 6, .thing = 302}, /* 411300 */
    {.string = 26581, .hash = 3209628999u, .kind = 8, .length = 6, .thing = 8}, /* 650107 */
    [1357] = {.string = 35350, .hash = 1841186125, .kind = 8, .length = 6, .thing = 391}, /* 469024 */
    [1363] = {.string = 32237, .hash = 2229747027u, .kind = 8, .length = 6, .thing = 213}, /* 320600 */
    {.string = 32872, .hash = 955145555, .kind = 8, .length = 6, .thing = 250}, /* 350000 */
    {.string = 37430, .hash = 2686514517u, .kind = 8, .length = 6, .thing = 489}, /* 632700 */
    {.string = 35041, .hash = 3614739798u, .kind = 8, .length = 6, .thing = 373}, /* 451000 */
    [1368] = {.string = 31421, .hash = 2797200728u, .kind = 8, .length = 6, .thing = 168}, /* 210100 */
    [1372] = {.string = 28098, .hash = 1735335260, .kind = 8, .length = 6, .thing = 49}, /* 652902 */
    [1380] = {.string = 32461, .hash = 3566323044u, .kind = 8, .length = 6, .thing = 226}, /* 330500 */
    {.string = 33164, .hash = 2291721572u, .kind = 8, .length = 6, .thing = 267}, /* 360700 */
    [1385] = {.string = 31730, .hash = 4133776745u, .kind = 8, .length = 6, .thing = 186}, /* 220400 */
    [1388] = {.string = 27819, .hash = 873399660, .kind = 8, .length = 6, .thing = 41}, /* 652824 */
    [1390] = {.string = 30611, .hash = 1394302318, .kind = 8, .length = 6, .thing = 125}, /* 659011 */
    [1397] = {.string = 39880, .hash = 2181711221u, .kind = 7, .length = 7, .thing = 10}, /* changji */
    {.string = 30897, .hash = 3765941621u, .kind = 8, .length = 6, .thing = 140}, /* 131000 */
    [1400] = {.string = 41752, .hash = 2075825528, .kind = 7, .length = 8, .thing = 8}, /* kelamayi */
    [1406] = {.string = 35007, .hash = 3274169726u, .kind = 8, .length = 6, .thing = 371}, /* 450800 */
    [1419] = {.string = 35570, .hash = 2297527691u, .kind = 8, .length = 6, .thing = 399}, /* 510000 */
    {.string = 36686, .hash = 1022926219, .kind = 8, .length = 6, .thing = 450}, /* 540200 */
    [1422] = {.string = 36964, .hash = 662154638, .kind = 8, .length = 6, .thing = 466}, /* 611000 */
    [1435] = {.string = 29506, .hash = 3023437211u, .kind = 8, .length = 6, .thing = 91}, /* 654021 */
    [1437] = {.string = 30863, .hash = 3425371549u, .kind = 8, .length = 6, .thing = 138}, /* 130800 */
    [1440] = {.string = 34482, .hash = 2926955936u, .kind = 8, .length = 6, .thing = 341}, /* 440000 */
    {.string = 33643, .hash = 4201557409u, .kind = 8, .length = 6, .thing = 295}, /* 410600 */
    [1448] = {.string = 30471, .hash = 3118013864u, .kind = 8, .length = 6, .thing = 120}, /* 659006 */
    [1452] = {.string = 36381, .hash = 1630895532, .kind = 8, .length = 6, .thing = 440}, /* 532300 */
    {.string = 32342, .hash = 3833722285u, .kind = 8, .length = 6, .thing = 219}, /* 321200 */
    [1457] = {.string = 34990, .hash = 4263531953u, .kind = 8, .length = 6, .thing = 370}, /* 450700 */
    {.string = 33938, .hash = 1243166130, .kind = 8, .length = 6, .thing = 312}, /* 420500 */
    [1463] = {.string = 36930, .hash = 321584567, .kind = 8, .length = 6, .thing = 464}, /* 610800 */
    [1470] = {.string = 32563, .hash = 875331006, .kind = 8, .length = 6, .thing = 232}, /* 331100 */
    {.string = 31184, .hash = 1803556287, .kind = 8, .length = 6, .thing = 156}, /* 150200 */
    {.string = 30701, .hash = 3078157760u, .kind = 8, .length = 6, .thing = 129}, /* 120000 */
    {.string = 35265, .hash = 993641921, .kind = 8, .length = 6, .thing = 386}, /* 469006 */
    [1478] = {.string = 29476, .hash = 4258258374u, .kind = 8, .length = 6, .thing = 90}, /* 654004 */
    [1487] = {.string = 33504, .hash = 937305551, .kind = 8, .length = 6, .thing = 287}, /* 371600 */
    [1489] = {.string = 30843, .hash = 119766481, .kind = 8, .length = 6, .thing = 137}, /* 130700 */
    [1497] = {.string = 37297, .hash = 2994736601u, .kind = 8, .length = 6, .thing = 484}, /* 630200 */
    [1510] = {.string = 32529, .hash = 534760934, .kind = 8, .length = 6, .thing = 230}, /* 330900 */
    [1514] = {.string = 36913, .hash = 1310946794, .kind = 8, .length = 6, .thing = 463}, /* 610700 */
    {.string = 31798, .hash = 1102214635, .kind = 8, .length = 6, .thing = 190}, /* 220800 */
    {.string = 29969, .hash = 966845932, .kind = 8, .length = 6, .thing = 105}, /* 654225 */
    {.string = 37526, .hash = 36345322, .kind = 8, .length = 6, .thing = 492}, /* 640100 */
    [1530] = {.string = 26874, .hash = 1372921338, .kind = 8, .length = 6, .thing = 16}, /* 650400 */
    {.string = 33745, .hash = 1510565371, .kind = 8, .length = 6, .thing = 301}, /* 411200 */
    [1544] = {.string = 32923, .hash = 3207912968u, .kind = 8, .length = 6, .thing = 253}, /* 350300 */
    {.string = 32152, .hash = 187547145, .kind = 8, .length = 6, .thing = 208}, /* 320100 */
    {.string = 37401, .hash = 644314634, .kind = 8, .length = 6, .thing = 488}, /* 632600 */
    {.string = 35092, .hash = 1572539915, .kind = 8, .length = 6, .thing = 376}, /* 451300 */
    {.string = 34040, .hash = 2847141388u, .kind = 8, .length = 6, .thing = 318}, /* 421100 */
    {.string = 31404, .hash = 755000845, .kind = 8, .length = 6, .thing = 167}, /* 210000 */
    [1551] = {.string = 29146, .hash = 1037260303, .kind = 8, .length = 6, .thing = 80}, /* 653223 */
    [1558] = {.string = 29763, .hash = 608351766, .kind = 8, .length = 6, .thing = 98}, /* 654028 */
    [1561] = {.string = 33147, .hash = 249521689, .kind = 8, .length = 6, .thing = 266}, /* 360600 */
    {.string = 32444, .hash = 1524123162, .kind = 8, .length = 6, .thing = 225}, /* 330400 */
    [1566] = {.string = 31781, .hash = 2091576862, .kind = 8, .length = 6, .thing = 189}, /* 220700 */
    [1571] = {.string = 30559, .hash = 702928419, .kind = 8, .length = 6, .thing = 123}, /* 659009 */
    [1578] = {.string = 33334, .hash = 1586097706, .kind = 8, .length = 6, .thing = 277}, /* 370500 */
    [1588] = {.string = 34006, .hash = 2506571316u, .kind = 8, .length = 6, .thing = 316}, /* 420900 */
    [1597] = {.string = 43691, .hash = 1806597693, .kind = 7, .length = 7, .thing = 14}, /* tacheng */
    [1601] = {.string = 35604, .hash = 255327809, .kind = 8, .length = 6, .thing = 401}, /* 510300 */
    [1605] = {.string = 27561, .hash = 682497605, .kind = 8, .length = 6, .thing = 34}, /* 652702 */
    [1607] = {.string = 27217, .hash = 477005383, .kind = 8, .length = 6, .thing = 25}, /* 652301 */
    {.string = 28723, .hash = 1615638088, .kind = 8, .length = 6, .thing = 68}, /* 653125 */
    {.string = 67433, .hash = 338353737, .kind = 7, .length = 25, .thing = 3}, /* shuimogou-region-exchange */
    [1617] = {.string = 30142, .hash = 981237329, .kind = 8, .length = 6, .thing = 109}, /* 654321 */
    {.string = 32855, .hash = 3475312209u, .kind = 8, .length = 6, .thing = 249}, /* 341800 */
    {.string = 36094, .hash = 1591903826, .kind = 8, .length = 6, .thing = 427}, /* 520600 */
    [1622] = {.string = 33555, .hash = 2159357526u, .kind = 8, .length = 6, .thing = 290}, /* 410100 */
    {.string = 34533, .hash = 884756054, .kind = 8, .length = 6, .thing = 344}, /* 440300 */
    [1629] = {.string = 516, .hash = 3151937117u, .kind = 5, .length = 13, .thing = 6}, /* change-notice */
    [1634] = {.string = 26432, .hash = 1181820514, .kind = 8, .length = 6, .thing = 4}, /* 650103 */
    {.string = 36296, .hash = 2928479843u, .kind = 8, .length = 6, .thing = 435}, /* 530500 */
    [1639] = {.string = 34970, .hash = 2221332071u, .kind = 8, .length = 6, .thing = 369}, /* 450600 */
    [1648] = {.string = 28180, .hash = 1275068016, .kind = 8, .length = 6, .thing = 52}, /* 652925 */
    [1652] = {.string = 32546, .hash = 3128098420u, .kind = 8, .length = 6, .thing = 231}, /* 331000 */
    [1668] = {.string = 33436, .hash = 3190072964u, .kind = 8, .length = 6, .thing = 283}, /* 371100 */
    {.string = 32838, .hash = 169707141, .kind = 8, .length = 6, .thing = 248}, /* 341700 */
    {.string = 30826, .hash = 2372533894u, .kind = 8, .length = 6, .thing = 136}, /* 130600 */
    [1674] = {.string = 37614, .hash = 1659684490, .kind = 8, .length = 6, .thing = 497}, /* 710000 */
    [1682] = {.string = 29887, .hash = 4081548946u, .kind = 8, .length = 6, .thing = 102}, /* 654203 */
    [1684] = {.string = 66854, .hash = 4152751764u, .kind = 7, .length = 23, .thing = 2}, /* shuimogou-city-exchange */
    [1687] = {.string = 31016, .hash = 3709109911u, .kind = 8, .length = 6, .thing = 147}, /* 140500 */
    [1692] = {.string = 32512, .hash = 2787528348u, .kind = 8, .length = 6, .thing = 229}, /* 330800 */
    [1695] = {.string = 36896, .hash = 3563714207u, .kind = 8, .length = 6, .thing = 462}, /* 610600 */
    {.string = 37497, .hash = 2289112735u, .kind = 8, .length = 6, .thing = 491}, /* 640000 */
    [1708] = {.string = 33402, .hash = 2849502892u, .kind = 8, .length = 6, .thing = 281}, /* 370900 */
    [1711] = {.string = 29177, .hash = 1424537263, .kind = 8, .length = 6, .thing = 81}, /* 653224 */
    {.string = 37069, .hash = 605322928, .kind = 8, .length = 6, .thing = 472}, /* 620500 */
    [1724] = {.string = 27368, .hash = 3924428476u, .kind = 8, .length = 6, .thing = 30}, /* 652327 */
    [1726] = {.string = 32135, .hash = 2440314558u, .kind = 8, .length = 6, .thing = 207}, /* 320000 */
    {.string = 32906, .hash = 1165713086, .kind = 8, .length = 6, .thing = 252}, /* 350200 */
    [1729] = {.string = 34023, .hash = 804941505, .kind = 8, .length = 6, .thing = 317}, /* 421000 */
    {.string = 30364, .hash = 1090205378, .kind = 8, .length = 6, .thing = 116}, /* 659002 */
    {.string = 31455, .hash = 3007768259u, .kind = 8, .length = 6, .thing = 170}, /* 210300 */
    {.string = 35075, .hash = 3825307329u, .kind = 8, .length = 6, .thing = 375}, /* 451200 */
    [1737] = {.string = 26722, .hash = 990719689, .kind = 8, .length = 6, .thing = 12}, /* 650202 */
    [1739] = {.string = 38450, .hash = 3669743307u, .kind = 7, .length = 5, .thing = 17}, /* akesu */
    {.string = 35931, .hash = 3803848396u, .kind = 8, .length = 6, .thing = 419}, /* 513300 */
    [1743] = {.string = 32495, .hash = 3776890575u, .kind = 8, .length = 6, .thing = 228}, /* 330700 */
    {.string = 33059, .hash = 2502289103u, .kind = 8, .length = 6, .thing = 261}, /* 360100 */
    [1747] = {.string = 27125, .hash = 539768531, .kind = 8, .length = 6, .thing = 23}, /* 650522 */
    {.string = 31764, .hash = 49376980, .kind = 8, .length = 6, .thing = 188}, /* 220600 */
    {.string = 188, .hash = 2608731861u, .kind = 5, .length = 23, .thing = 1}, /* credit-code-certificate */
    {.string = 26654, .hash = 334276310, .kind = 8, .length = 6, .thing = 10}, /* 650121 */
    [1755] = {.string = 35231, .hash = 3260800731u, .kind = 8, .length = 6, .thing = 384}, /* 469002 */
    [1760] = {.string = 29358, .hash = 2230449888u, .kind = 8, .length = 6, .thing = 87}, /* 654000 */
    {.string = 33317, .hash = 3838865120u, .kind = 8, .length = 6, .thing = 276}, /* 370400 */
    {.string = 35483, .hash = 1693259489, .kind = 8, .length = 6, .thing = 396}, /* 469029 */
    [1765] = {.string = 31944, .hash = 1385952997, .kind = 8, .length = 6, .thing = 197}, /* 230500 */
    {.string = 36364, .hash = 4191885029u, .kind = 8, .length = 6, .thing = 439}, /* 530900 */
    [1770] = {.string = 33989, .hash = 464371434, .kind = 8, .length = 6, .thing = 315}, /* 420800 */
    [1777] = {.string = 31118, .hash = 1018117873, .kind = 8, .length = 6, .thing = 153}, /* 141100 */
    [1779] = {.string = 18426, .hash = 1248528115, .kind = 6, .length = 13, .thing = 5}, /* change-onsite */
    [1793] = {.string = 26471, .hash = 1569097473, .kind = 8, .length = 6, .thing = 5}, /* 650104 */
    [1798] = {.string = 29911, .hash = 3234004742u, .kind = 8, .length = 6, .thing = 103}, /* 654221 */
    {.string = 35425, .hash = 200654598, .kind = 8, .length = 6, .thing = 394}, /* 469027 */
    {.string = 36006, .hash = 3844671239u, .kind = 8, .length = 6, .thing = 422}, /* 520100 */
    [1802] = {.string = 37171, .hash = 2209298186u, .kind = 8, .length = 6, .thing = 478}, /* 621100 */
    {.string = 34516, .hash = 3137523467u, .kind = 8, .length = 6, .thing = 343}, /* 440200 */
    {.string = 33538, .hash = 117157644, .kind = 8, .length = 6, .thing = 289}, /* 410000 */
    [1816] = {.string = 36279, .hash = 886279960, .kind = 8, .length = 6, .thing = 434}, /* 530400 */
    {.string = 31084, .hash = 677547801, .kind = 8, .length = 6, .thing = 151}, /* 140900 */
    [1820] = {.string = 34885, .hash = 179132188, .kind = 8, .length = 6, .thing = 364}, /* 450100 */
    {.string = 33972, .hash = 1453733661, .kind = 8, .length = 6, .thing = 314}, /* 420700 */
    [1829] = {.string = 27852, .hash = 3527835429u, .kind = 8, .length = 6, .thing = 42}, /* 652825 */
    [1831] = {.string = 28885, .hash = 2159085351u, .kind = 8, .length = 6, .thing = 73}, /* 653130 */
    {.string = 338, .hash = 229662504, .kind = 5, .length = 17, .thing = 3}, /* power-of-attorney */
    [1837] = {.string = 35194, .hash = 1515708205, .kind = 8, .length = 6, .thing = 382}, /* 460400 */
    [1839] = {.string = 34163, .hash = 3213217583u, .kind = 8, .length = 6, .thing = 324}, /* 429006 */
    [1843] = {.string = 37137, .hash = 1868728115, .kind = 8, .length = 6, .thing = 476}, /* 620900 */
    [1847] = {.string = 17278, .hash = 1462830903, .kind = 6, .length = 12, .thing = 2}, /* renew-onsite */
    [1850] = {.string = 32821, .hash = 2422474554u, .kind = 8, .length = 6, .thing = 247}, /* 341600 */
    {.string = 33419, .hash = 1147873082, .kind = 8, .length = 6, .thing = 282}, /* 371000 */
    {.string = 30735, .hash = 330334012, .kind = 8, .length = 6, .thing = 131}, /* 130100 */
    [1854] = {.string = 41644, .hash = 2245543742u, .kind = 7, .length = 5, .thing = 20}, /* kashi */
    {.string = 32058, .hash = 2989928255u, .kind = 8, .length = 6, .thing = 203}, /* 231100 */
    [1869] = {.string = 30999, .hash = 1666910029, .kind = 8, .length = 6, .thing = 146}, /* 140400 */
    [1874] = {.string = 38674, .hash = 2409101138u, .kind = 7, .length = 6, .thing = 12}, /* aletai */
    [1877] = {.string = 29699, .hash = 1382905685, .kind = 8, .length = 6, .thing = 96}, /* 654026 */
    {.string = 36811, .hash = 1521514325, .kind = 8, .length = 6, .thing = 457}, /* 610100 */
    {.string = 37563, .hash = 246912853, .kind = 8, .length = 6, .thing = 494}, /* 640300 */
    [1890] = {.string = 28598, .hash = 3882796898u, .kind = 8, .length = 6, .thing = 64}, /* 653121 */
    {.string = 30502, .hash = 1477482338, .kind = 8, .length = 6, .thing = 121}, /* 659007 */
    {.string = 33385, .hash = 807303010, .kind = 8, .length = 6, .thing = 280}, /* 370800 */
    [1894] = {.string = 37052, .hash = 2858090342u, .kind = 8, .length = 6, .thing = 471}, /* 620400 */
    {.string = 32018, .hash = 2649358183u, .kind = 8, .length = 6, .thing = 201}, /* 230900 */
    [1908] = {.string = 32186, .hash = 398114676, .kind = 8, .length = 6, .thing = 210}, /* 320300 */
    [1911] = {.string = 34074, .hash = 3057708919u, .kind = 8, .length = 6, .thing = 320}, /* 421300 */
    {.string = 31438, .hash = 965568376, .kind = 8, .length = 6, .thing = 169}, /* 210200 */
    [1922] = {.string = 35896, .hash = 1761648514, .kind = 8, .length = 6, .thing = 418}, /* 513200 */
    [1924] = {.string = 33042, .hash = 460089220, .kind = 8, .length = 6, .thing = 260}, /* 360000 */
    {.string = 32478, .hash = 1734690693, .kind = 8, .length = 6, .thing = 227}, /* 330600 */
    {.string = 35794, .hash = 806465412, .kind = 8, .length = 6, .thing = 412}, /* 511500 */
    [1929] = {.string = 26969, .hash = 2792535945u, .kind = 8, .length = 6, .thing = 19}, /* 650422 */
    {.string = 31679, .hash = 2302144393u, .kind = 8, .length = 6, .thing = 183}, /* 220100 */
    [1934] = {.string = 68792, .hash = 3931658126u, .kind = 7, .length = 22, .thing = 7}, /* shihezi-zone-committee */
    [1941] = {.string = 33368, .hash = 1796665237, .kind = 8, .length = 6, .thing = 279}, /* 370700 */
    {.string = 30071, .hash = 188250006, .kind = 8, .length = 6, .thing = 107}, /* 654300 */
    {.string = 32665, .hash = 3071266710u, .kind = 8, .length = 6, .thing = 238}, /* 340500 */
    [1945] = {.string = 34703, .hash = 1435893657, .kind = 8, .length = 6, .thing = 354}, /* 441500 */
    {.string = 31927, .hash = 3638720410u, .kind = 8, .length = 6, .thing = 196}, /* 230400 */
    {.string = 36347, .hash = 2149685146u, .kind = 8, .length = 6, .thing = 438}, /* 530800 */
    [1956] = {.string = 36617, .hash = 139833252, .kind = 8, .length = 6, .thing = 447}, /* 533400 */
    [1958] = {.string = 31101, .hash = 3270885286u, .kind = 8, .length = 6, .thing = 152}, /* 141000 */
    [1981] = {.string = 35989, .hash = 1802471357, .kind = 8, .length = 6, .thing = 421}, /* 520000 */
    [1984] = {.string = 37154, .hash = 167098304, .kind = 8, .length = 6, .thing = 477}, /* 621000 */
    {.string = 33589, .hash = 2369925057u, .kind = 8, .length = 6, .thing = 292}, /* 410300 */
    [1998] = {.string = 36330, .hash = 3139047374u, .kind = 8, .length = 6, .thing = 437}, /* 530700 */
    {.string = 31067, .hash = 2930315215u, .kind = 8, .length = 6, .thing = 150}, /* 140800 */
    [2002] = {.string = 33955, .hash = 3706501074u, .kind = 8, .length = 6, .thing = 313}, /* 420600 */
    {.string = 34856, .hash = 2431899602u, .kind = 8, .length = 6, .thing = 363}, /* 450000 */
    [2006] = {.string = 27271, .hash = 1896619990, .kind = 8, .length = 6, .thing = 27}, /* 652323 */
    [2012] = {.string = 28819, .hash = 1467711452, .kind = 8, .length = 6, .thing = 71}, /* 653128 */
    [2019] = {.string = 34288, .hash = 748109795, .kind = 8, .length = 6, .thing = 331}, /* 430500 */
    [2022] = {.string = 35518, .hash = 744101862, .kind = 8, .length = 6, .thing = 397}, /* 469030 */
    [2024] = {.string = 37120, .hash = 4121495528u, .kind = 8, .length = 6, .thing = 475}, /* 620800 */
    [2031] = {.string = 33453, .hash = 3400640495u, .kind = 8, .length = 6, .thing = 284}, /* 371300 */
    {.string = 32753, .hash = 380274672, .kind = 8, .length = 6, .thing = 243}, /* 341100 */
    {.string = 30718, .hash = 2583101425u, .kind = 8, .length = 6, .thing = 130}, /* 130000 */
    [2036] = {.string = 32038, .hash = 947728372, .kind = 8, .length = 6, .thing = 202}, /* 231000 */
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
    [1] = {.id = 16797, .title = 338, .summary = 339, .flags = 2, .offer_first = 1, .offer_count = 1, .root = 1, .requirement_count = 5, .step_first = 1, .notice_first = 1, .source = 16949, .note = 340, .cell_first = 1, .cell_count = 4, .cell_multiplier = 2654435769u, .cell_shift = 30, .fee = 1}, /* new-onsite */
    {.id = 17278, .title = 341, .summary = 342, .flags = 2, .offer_first = 2, .offer_count = 1, .root = 6, .requirement_count = 3, .step_first = 1, .notice_first = 1, .source = 17471, .note = 343, .cell_first = 5, .cell_count = 2, .cell_multiplier = 1013904243, .cell_shift = 31, .fee = 2}, /* renew-onsite */
    {.id = 17691, .title = 344, .summary = 345, .flags = 2, .offer_first = 3, .offer_count = 1, .root = 9, .requirement_count = 6, .step_first = 1, .notice_first = 1, .source = 17868, .note = 340, .cell_first = 7, .cell_count = 4, .cell_multiplier = 2654435769u, .cell_shift = 30, .fee = 3}, /* replace-onsite */
    {.id = 17898, .title = 346, .summary = 347, .flags = 2, .offer_first = 4, .offer_count = 1, .root = 15, .requirement_count = 4, .step_first = 1, .notice_first = 1, .source = 18114, .note = 348, .cell_first = 11, .cell_count = 4, .cell_multiplier = 1013904243, .cell_shift = 30, .fee = 4}, /* unlock-onsite */
    {.id = 18426, .title = 349, .summary = 350, .flags = 2, .offer_first = 5, .offer_count = 1, .root = 19, .requirement_count = 5, .step_first = 1, .step_count = 2, .notice_first = 1, .before_first = 24, .before_count = 1, .source = 18715, .note = 351, .cell_first = 15, .cell_count = 4, .cell_multiplier = 3816266641u, .cell_shift = 30, .fee = 5}, /* change-onsite */
    {.id = 19453, .title = 355, .summary = 356, .flags = 2, .offer_first = 6, .offer_count = 1, .root = 24, .requirement_count = 4, .step_first = 3, .step_count = 12, .notice_first = 1, .source = 19700, .note = 357, .cell_first = 19, .cell_count = 4, .cell_multiplier = 2654435769u, .cell_shift = 30, .fee = 6, .delivery = 372}, /* new-online */
    {.id = 21704, .title = 373, .summary = 374, .offer_first = 7, .offer_count = 1, .root = 28, .requirement_count = 4, .step_first = 15, .step_count = 7, .notice_first = 1, .source = 21960, .note = 375, .fee = 7}, /* renew-online */
    {.id = 23970, .title = 387, .summary = 388, .offer_first = 8, .offer_count = 1, .root = 32, .requirement_count = 4, .step_first = 22, .step_count = 4, .notice_first = 1, .source = 24139, .note = 389, .fee = 8}, /* seal-renew-online */
  },
  .requirements = {
    [1] = {.kind = 2, .end = 6, .business = 1},
    {.id = 15312, .kind = 1, .parent = 1, .end = 3, .business = 1, .document_first = 1, .document_count = 1, .party = 1, .forms = 8, .need = 1, .mark_first = 1, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .label = 334, .source = 15458}, /* new-onsite/credit-code-certificate */
    {.id = 15472, .kind = 1, .flags = 1, .parent = 1, .end = 4, .business = 1, .document_first = 2, .document_count = 1, .party = 1, .forms = 2, .need = 1, .leaf = 1, .label = 335, .source = 15567}, /* new-onsite/handler-id.original */
    {.id = 15581, .kind = 1, .parent = 1, .end = 5, .business = 1, .document_first = 3, .document_count = 1, .party = 1, .forms = 8, .need = 1, .mark_first = 2, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .leaf = 2, .label = 336, .source = 15567}, /* new-onsite/handler-id.photocopy */
    {.id = 15754, .kind = 1, .parent = 1, .end = 6, .business = 1, .document_first = 4, .document_count = 1, .party = 1, .forms = 2, .need = 1, .mark_first = 3, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .leaf = 3, .label = 8, .source = 15783}, /* new-onsite/power-of-attorney */
    {.kind = 2, .end = 9, .business = 2},
    {.id = 15797, .kind = 1, .flags = 1, .parent = 6, .end = 8, .business = 2, .document_first = 5, .document_count = 1, .party = 1, .forms = 2, .need = 1, .label = 335, .source = 15821}, /* renew-onsite/handler-id */
    {.id = 15835, .kind = 1, .flags = 1, .parent = 6, .end = 9, .business = 2, .document_first = 6, .document_count = 1, .party = 1, .need = 1, .leaf = 1, .label = 12, .source = 15855}, /* renew-onsite/medium */
    {.kind = 2, .end = 15, .business = 3},
    {.id = 15869, .kind = 1, .parent = 9, .end = 11, .business = 3, .document_first = 7, .document_count = 1, .party = 1, .forms = 8, .need = 1, .mark_first = 4, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .label = 334, .source = 15908}, /* replace-onsite/credit-code-certificate */
    {.id = 15922, .kind = 1, .flags = 1, .parent = 9, .end = 12, .business = 3, .document_first = 8, .document_count = 1, .party = 1, .forms = 2, .need = 1, .leaf = 1, .label = 335, .source = 15957}, /* replace-onsite/handler-id.original */
    {.id = 15971, .kind = 1, .parent = 9, .end = 13, .business = 3, .document_first = 9, .document_count = 1, .party = 1, .forms = 8, .need = 1, .mark_first = 5, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .leaf = 2, .label = 336, .source = 15957}, /* replace-onsite/handler-id.photocopy */
    {.id = 16007, .kind = 1, .parent = 9, .end = 14, .business = 3, .document_first = 10, .document_count = 1, .party = 1, .forms = 2, .need = 1, .mark_first = 6, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .leaf = 3, .label = 8, .source = 16040}, /* replace-onsite/power-of-attorney */
    {.id = 16054, .kind = 1, .parent = 9, .end = 15, .business = 3, .document_first = 11, .document_count = 1, .party = 1, .forms = 2, .need = 1, .mark_first = 7, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .leaf = 4, .label = 9, .source = 16084}, /* replace-onsite/loss-statement */
    {.kind = 2, .end = 19, .business = 4},
    {.id = 16098, .kind = 1, .parent = 15, .end = 17, .business = 4, .document_first = 12, .document_count = 1, .party = 1, .forms = 2, .need = 1, .mark_first = 8, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .label = 10, .source = 16129}, /* unlock-onsite/unlock-statement */
    {.id = 16143, .kind = 1, .flags = 1, .parent = 15, .end = 18, .business = 4, .document_first = 13, .document_count = 1, .party = 1, .forms = 2, .need = 1, .leaf = 1, .label = 335, .source = 16168}, /* unlock-onsite/handler-id */
    {.id = 16182, .kind = 1, .flags = 1, .parent = 15, .end = 19, .business = 4, .document_first = 14, .document_count = 1, .party = 1, .need = 1, .leaf = 2, .label = 12, .source = 16203}, /* unlock-onsite/medium */
    {.kind = 2, .end = 24, .business = 5},
    {.id = 16217, .kind = 1, .parent = 19, .end = 21, .business = 5, .document_first = 15, .document_count = 1, .party = 1, .forms = 8, .need = 1, .mark_first = 9, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .label = 334, .source = 16255}, /* change-onsite/credit-code-certificate */
    {.id = 16276, .kind = 1, .parent = 19, .end = 22, .business = 5, .document_first = 16, .document_count = 1, .party = 1, .forms = 8, .need = 1, .mark_first = 10, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .leaf = 1, .label = 337, .source = 16357}, /* change-onsite/change-notice */
    {.id = 16378, .kind = 1, .parent = 19, .end = 23, .business = 5, .document_first = 17, .document_count = 1, .party = 1, .forms = 2, .need = 1, .mark_first = 11, .mark_count = 1, .marks = UINT64_C(0x0000000000000002), .leaf = 2, .label = 8, .source = 16410}, /* change-onsite/power-of-attorney */
    {.id = 16431, .kind = 1, .flags = 1, .parent = 19, .end = 24, .business = 5, .document_first = 18, .document_count = 1, .party = 1, .need = 1, .leaf = 3, .label = 12, .source = 16452}, /* change-onsite/medium */
    {.kind = 2, .end = 28, .business = 6},
    {.id = 16473, .kind = 1, .parent = 24, .end = 26, .business = 6, .document_first = 19, .document_count = 1, .party = 1, .forms = 30, .need = 1, .label = 6, .source = 16508}, /* new-online/credit-code-certificate */
    {.id = 16520, .kind = 1, .flags = 1, .parent = 24, .end = 27, .business = 6, .document_first = 20, .document_count = 1, .party = 1, .forms = 2, .need = 1, .leaf = 1, .label = 335, .source = 16542}, /* new-online/handler-id */
    {.id = 16554, .kind = 1, .parent = 24, .end = 28, .business = 6, .document_first = 21, .document_count = 1, .party = 1, .forms = 30, .need = 1, .leaf = 2, .label = 8, .source = 16583}, /* new-online/power-of-attorney */
    {.kind = 2, .end = 32, .business = 7},
    {.id = 16595, .kind = 1, .flags = 1, .parent = 28, .end = 30, .business = 7, .document_first = 22, .document_count = 1, .party = 1, .need = 1, .label = 12, .source = 16615}, /* renew-online/medium */
    {.id = 16640, .kind = 6, .parent = 28, .end = 31, .business = 7}, /* renew-online/not-stated */
    {.id = 16664, .kind = 6, .parent = 28, .end = 32, .business = 7, .text = 90}, /* renew-online/window */
    {.kind = 2, .end = 36, .business = 8},
    {.id = 16684, .kind = 1, .flags = 1, .parent = 32, .end = 34, .business = 8, .document_first = 23, .document_count = 1, .party = 1, .need = 1, .label = 12, .source = 16709}, /* seal-renew-online/medium */
    {.id = 16743, .kind = 6, .parent = 32, .end = 35, .business = 8}, /* seal-renew-online/not-stated */
    {.id = 16772, .kind = 6, .parent = 32, .end = 36, .business = 8, .text = 90}, /* seal-renew-online/window */
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
    352,
    87,
    87,
    99,
    24,
    47,
    62,
    24,
    107,
    37,
    32,
    87,
    76,
    99,
    87,
    11,
    20,
    99,
    62,
    2,
    11,
    16,
    20,
    24,
    32,
    37,
    47,
    57,
    62,
    76,
    87,
    99,
    107,
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
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
    12,
    13,
    14,
    15,
    17,
    18,
    19,
    21,
    22,
    23,
    25,
    26,
    27,
    28,
    29,
    30,
    31,
    33,
    34,
    35,
    36,
    38,
    39,
    40,
    41,
    42,
    43,
    44,
    45,
    46,
    48,
    49,
    50,
    51,
    52,
    53,
    54,
    55,
    56,
    58,
    59,
    60,
    61,
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
    100,
    101,
    102,
    103,
    104,
    105,
    106,
    108,
    109,
    110,
    111,
    112,
    113,
    114,
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
    183,
    184,
    185,
    186,
    187,
    188,
    189,
    190,
    191,
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
    251,
    252,
    253,
    254,
    255,
    256,
    257,
    258,
    259,
    261,
    262,
    263,
    264,
    265,
    266,
    267,
    268,
    269,
    270,
    271,
    273,
    274,
    275,
    276,
    277,
    278,
    279,
    280,
    281,
    282,
    283,
    284,
    285,
    286,
    287,
    288,
    290,
    291,
    292,
    293,
    294,
    295,
    296,
    297,
    298,
    299,
    300,
    301,
    302,
    303,
    304,
    305,
    306,
    307,
    309,
    310,
    311,
    312,
    313,
    314,
    315,
    316,
    317,
    318,
    319,
    320,
    321,
    322,
    323,
    324,
    325,
    327,
    328,
    329,
    330,
    331,
    332,
    333,
    334,
    335,
    336,
    337,
    338,
    339,
    340,
    342,
    343,
    344,
    345,
    346,
    347,
    348,
    349,
    350,
    351,
    352,
    353,
    354,
    355,
    356,
    357,
    358,
    359,
    360,
    361,
    362,
    364,
    365,
    366,
    367,
    368,
    369,
    370,
    371,
    372,
    373,
    374,
    375,
    376,
    377,
    379,
    380,
    381,
    382,
    383,
    384,
    385,
    386,
    387,
    388,
    389,
    390,
    391,
    392,
    393,
    394,
    395,
    396,
    397,
    400,
    401,
    402,
    403,
    404,
    405,
    406,
    407,
    408,
    409,
    410,
    411,
    412,
    413,
    414,
    415,
    416,
    417,
    418,
    419,
    420,
    422,
    423,
    424,
    425,
    426,
    427,
    428,
    429,
    430,
    432,
    433,
    434,
    435,
    436,
    437,
    438,
    439,
    440,
    441,
    442,
    443,
    444,
    445,
    446,
    447,
    449,
    450,
    451,
    452,
    453,
    454,
    455,
    457,
    458,
    459,
    460,
    461,
    462,
    463,
    464,
    465,
    466,
    468,
    469,
    470,
    471,
    472,
    473,
    474,
    475,
    476,
    477,
    478,
    479,
    480,
    481,
    483,
    484,
    485,
    486,
    487,
    488,
    489,
    490,
    492,
    493,
    494,
    495,
    496,
    1,
    1,
    1,
    1,
    1,
    1,
    68147,
    68160,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
  },
  .steps = {
    [1] = {.kind = 1, .end = 2, .text = 353, .by = 1},
    {.kind = 1, .end = 3, .text = 354},
    {.kind = 2, .end = 6, .text = 358},
    {.kind = 1, .end = 5, .depth = 1, .text = 359},
    {.kind = 1, .end = 6, .depth = 1, .text = 360, .note = 361},
    {.kind = 2, .end = 9, .text = 362},
    {.kind = 1, .end = 8, .depth = 1, .text = 363, .note = 364},
    {.kind = 1, .end = 9, .depth = 1, .text = 365},
    {.kind = 3, .end = 11, .text = 366},
    {.kind = 1, .end = 11, .depth = 1, .text = 367},
    {.kind = 3, .end = 15, .text = 368},
    {.kind = 1, .end = 13, .depth = 1, .text = 369},
    {.kind = 1, .end = 14, .depth = 1, .text = 370},
    {.kind = 1, .end = 15, .depth = 1, .text = 371},
    {.kind = 3, .end = 22, .text = 376},
    {.kind = 1, .end = 17, .depth = 1, .text = 377, .link = 22747},
    {.kind = 1, .end = 18, .depth = 1, .text = 378},
    {.kind = 1, .end = 19, .depth = 1, .text = 379},
    {.kind = 1, .end = 20, .depth = 1, .text = 380, .note = 381},
    {.kind = 1, .end = 21, .depth = 1, .text = 382, .note = 383},
    {.kind = 1, .end = 22, .depth = 1, .text = 384, .needs = 385, .note = 386},
    {.kind = 1, .end = 23, .text = 390, .needs = 385, .link = 24675},
    {.kind = 1, .end = 24, .text = 391},
    {.kind = 1, .end = 25, .text = 392},
    {.kind = 1, .end = 26, .text = 393, .note = 394},
  },
  .notices = {
    [1] = {.text = 397},
    {.text = 398, .phone_first = 1, .phone_count = 1},
    {.text = 399, .warning = 400, .password = 26295},
  },
  .divisions = {
    [1] = {.code = 26302, .name = 401, .flags = 10, .latitude = 43824170, .longitude = 87613970, .below_first = 43, .below_count = 27}, /* 650000 */
    {.code = 26367, .name = 402, .parent = 1, .flags = 24, .prefecture = 2, .area = 323, .latitude = 43824170, .longitude = 87613970, .road_first = 1, .road_count = 1, .below_first = 70, .below_count = 8}, /* 650100 */
    {.code = 26397, .name = 403, .parent = 2, .flags = 12, .prefecture = 2, .area = 323, .latitude = 43785200, .longitude = 87635450}, /* 650102 */
    {.code = 26432, .name = 404, .parent = 2, .flags = 12, .prefecture = 2, .area = 323, .latitude = 43800960, .longitude = 87600460}, /* 650103 */
    {.code = 26471, .name = 405, .parent = 2, .flags = 12, .prefecture = 2, .area = 323, .latitude = 43834050, .longitude = 87574160}, /* 650104 */
    {.code = 26504, .name = 406, .parent = 2, .flags = 12, .prefecture = 2, .area = 323, .latitude = 43836080, .longitude = 87655110}, /* 650105 */
    {.code = 26543, .name = 407, .parent = 2, .flags = 12, .prefecture = 2, .area = 323, .latitude = 43871410, .longitude = 87420180}, /* 650106 */
    {.code = 26581, .name = 408, .parent = 2, .flags = 12, .prefecture = 2, .area = 323, .latitude = 43356230, .longitude = 88304640}, /* 650107 */
    {.code = 26621, .name = 409, .parent = 2, .flags = 12, .prefecture = 2, .area = 323, .latitude = 43963190, .longitude = 87625580}, /* 650109 */
    {.code = 26654, .name = 410, .parent = 2, .flags = 12, .prefecture = 2, .area = 323, .latitude = 43469660, .longitude = 87406120}, /* 650121 */
    {.code = 26691, .name = 411, .parent = 1, .flags = 8, .prefecture = 11, .area = 322, .latitude = 45584730, .longitude = 84887240, .below_first = 78, .below_count = 4}, /* 650200 */
    {.code = 26722, .name = 412, .parent = 11, .flags = 12, .prefecture = 11, .area = 324, .latitude = 44339570, .longitude = 84904250, .road_first = 2, .road_count = 2}, /* 650202 */
    {.code = 26760, .name = 413, .parent = 11, .flags = 12, .prefecture = 11, .area = 322, .latitude = 45584730, .longitude = 84887240, .road_first = 4, .road_count = 2}, /* 650203 */
    {.code = 26800, .name = 414, .parent = 11, .flags = 12, .prefecture = 11, .area = 322, .latitude = 45693650, .longitude = 85137690, .road_first = 6, .road_count = 2}, /* 650204 */
    {.code = 26840, .name = 415, .parent = 11, .flags = 12, .prefecture = 11, .area = 322, .latitude = 46088910, .longitude = 85688850, .road_first = 8, .road_count = 2}, /* 650205 */
    {.code = 26874, .name = 416, .parent = 1, .flags = 8, .prefecture = 16, .area = 327, .latitude = 42947690, .longitude = 89178860, .below_first = 82, .below_count = 3}, /* 650400 */
    {.code = 26901, .name = 417, .parent = 16, .flags = 12, .prefecture = 16, .area = 327, .latitude = 42947690, .longitude = 89178860}, /* 650402 */
    {.code = 26936, .name = 418, .parent = 16, .flags = 12, .prefecture = 16, .area = 327, .latitude = 42867500, .longitude = 90204630}, /* 650421 */
    {.code = 26969, .name = 419, .parent = 16, .flags = 12, .prefecture = 16, .area = 327, .latitude = 42791570, .longitude = 88654450, .road_first = 10, .road_count = 2}, /* 650422 */
    {.code = 27003, .name = 420, .parent = 1, .flags = 8, .prefecture = 20, .area = 282, .latitude = 42823520, .longitude = 93516320, .below_first = 85, .below_count = 3}, /* 650500 */
    {.code = 27025, .name = 421, .parent = 20, .flags = 12, .prefecture = 20, .area = 282, .latitude = 42823520, .longitude = 93516320}, /* 650502 */
    {.code = 27058, .name = 422, .parent = 20, .flags = 12, .prefecture = 20, .area = 282, .latitude = 43598810, .longitude = 93008620}, /* 650521 */
    {.code = 27125, .name = 423, .parent = 20, .flags = 12, .prefecture = 20, .area = 282, .latitude = 43249680, .longitude = 94688010}, /* 650522 */
    {.code = 27154, .name = 424, .parent = 1, .flags = 8, .prefecture = 24, .area = 326, .latitude = 44013210, .longitude = 87264410, .below_first = 88, .below_count = 7}, /* 652300 */
    {.code = 27217, .name = 425, .parent = 24, .flags = 12, .prefecture = 24, .area = 326, .latitude = 44013210, .longitude = 87264410}, /* 652301 */
    {.code = 27247, .name = 426, .parent = 24, .flags = 12, .prefecture = 24, .area = 326, .latitude = 44155680, .longitude = 87983010}, /* 652302 */
    {.code = 27271, .name = 427, .parent = 24, .flags = 12, .prefecture = 24, .area = 326, .latitude = 44190150, .longitude = 86899820}, /* 652323 */
    {.code = 27305, .name = 428, .parent = 24, .flags = 12, .prefecture = 24, .area = 326, .latitude = 44283610, .longitude = 86201070}, /* 652324 */
    {.code = 27338, .name = 429, .parent = 24, .flags = 12, .prefecture = 24, .area = 326, .latitude = 44020940, .longitude = 89591540}, /* 652325 */
    {.code = 27368, .name = 430, .parent = 24, .flags = 12, .prefecture = 24, .area = 326, .latitude = 43997470, .longitude = 89189760}, /* 652327 */
    {.code = 27405, .name = 431, .parent = 24, .flags = 12, .prefecture = 24, .area = 326, .latitude = 43830130, .longitude = 90279830}, /* 652328 */
    {.code = 27467, .name = 432, .parent = 1, .flags = 8, .prefecture = 32, .area = 286, .latitude = 44852890, .longitude = 82048190, .below_first = 95, .below_count = 4}, /* 652700 */
    {.code = 27539, .name = 433, .parent = 32, .flags = 12, .prefecture = 32, .area = 286, .latitude = 44852890, .longitude = 82048190}, /* 652701 */
    {.code = 27561, .name = 434, .parent = 32, .flags = 12, .prefecture = 32, .area = 286, .latitude = 45170180, .longitude = 82569810}, /* 652702 */
    {.code = 27595, .name = 435, .parent = 32, .flags = 12, .prefecture = 32, .area = 286, .latitude = 44599390, .longitude = 82893070}, /* 652722 */
    {.code = 27626, .name = 436, .parent = 32, .flags = 12, .prefecture = 32, .area = 286, .latitude = 44972990, .longitude = 81022650}, /* 652723 */
    {.code = 27658, .name = 437, .parent = 1, .flags = 8, .prefecture = 37, .area = 328, .latitude = 41724440, .longitude = 86172060, .below_first = 99, .below_count = 9}, /* 652800 */
    {.code = 27733, .name = 438, .parent = 37, .flags = 12, .prefecture = 37, .area = 328, .latitude = 41724440, .longitude = 86172060, .road_first = 12, .road_count = 4}, /* 652801 */
    {.code = 27759, .name = 439, .parent = 37, .flags = 12, .prefecture = 37, .area = 328, .latitude = 41779530, .longitude = 84270490, .road_first = 16, .road_count = 1}, /* 652822 */
    {.code = 27790, .name = 440, .parent = 37, .flags = 12, .prefecture = 37, .area = 328, .latitude = 41336990, .longitude = 86256630, .road_first = 17, .road_count = 2}, /* 652823 */
    {.code = 27819, .name = 441, .parent = 37, .flags = 12, .prefecture = 37, .area = 328, .latitude = 39019700, .longitude = 88166290, .road_first = 19, .road_count = 2}, /* 652824 */
    {.code = 27852, .name = 442, .parent = 37, .flags = 12, .prefecture = 37, .area = 328, .latitude = 38133870, .longitude = 85529920, .road_first = 21, .road_count = 2}, /* 652825 */
    {.code = 27882, .name = 443, .parent = 37, .flags = 12, .prefecture = 37, .area = 328, .latitude = 42063210, .longitude = 86571850, .road_first = 23, .road_count = 2}, /* 652826 */
    {.code = 27939, .name = 444, .parent = 37, .flags = 12, .prefecture = 37, .area = 328, .latitude = 42310690, .longitude = 86391030}, /* 652827 */
    {.code = 27970, .name = 445, .parent = 37, .flags = 12, .prefecture = 37, .area = 328, .latitude = 42258570, .longitude = 86857300}, /* 652828 */
    {.code = 28000, .name = 446, .parent = 37, .flags = 12, .prefecture = 37, .area = 328, .latitude = 41978750, .longitude = 86631790}, /* 652829 */
    {.code = 28029, .name = 447, .parent = 1, .flags = 8, .prefecture = 47, .area = 329, .latitude = 41164540, .longitude = 80263270, .below_first = 108, .below_count = 9}, /* 652900 */
    {.code = 28068, .name = 448, .parent = 47, .flags = 12, .prefecture = 47, .area = 329, .latitude = 41164540, .longitude = 80263270, .road_first = 25, .road_count = 1}, /* 652901 */
    {.code = 28098, .name = 449, .parent = 47, .flags = 12, .prefecture = 47, .area = 329, .latitude = 41714970, .longitude = 82932490, .road_first = 26, .road_count = 3}, /* 652902 */
    {.code = 28120, .name = 450, .parent = 47, .flags = 12, .prefecture = 47, .area = 329, .latitude = 41275480, .longitude = 80236120, .road_first = 29, .road_count = 1}, /* 652922 */
    {.code = 28150, .name = 451, .parent = 47, .flags = 12, .prefecture = 47, .area = 329, .latitude = 41223230, .longitude = 82777870}, /* 652924 */
    {.code = 28180, .name = 452, .parent = 47, .flags = 12, .prefecture = 47, .area = 329, .latitude = 41546800, .longitude = 82609600, .road_first = 30, .road_count = 2}, /* 652925 */
    {.code = 28210, .name = 453, .parent = 47, .flags = 12, .prefecture = 47, .area = 329, .latitude = 41791750, .longitude = 81863770}, /* 652926 */
    {.code = 28243, .name = 454, .parent = 47, .flags = 12, .prefecture = 47, .area = 329, .latitude = 41214640, .longitude = 79231680}, /* 652927 */
    {.code = 28273, .name = 455, .parent = 47, .flags = 12, .prefecture = 47, .area = 329, .latitude = 40640920, .longitude = 80391510}, /* 652928 */
    {.code = 28305, .name = 456, .parent = 47, .flags = 12, .prefecture = 47, .area = 329, .latitude = 40502130, .longitude = 79047220}, /* 652929 */
    {.code = 28336, .name = 457, .parent = 1, .flags = 8, .prefecture = 57, .area = 285, .latitude = 39708420, .longitude = 76179710, .below_first = 117, .below_count = 4}, /* 653000 */
    {.code = 28414, .name = 458, .parent = 57, .flags = 12, .prefecture = 57, .area = 285, .latitude = 39708420, .longitude = 76179710, .road_first = 32, .road_count = 2}, /* 653001 */
    {.code = 28440, .name = 459, .parent = 57, .flags = 12, .prefecture = 57, .area = 285, .latitude = 39135280, .longitude = 75930830}, /* 653022 */
    {.code = 28472, .name = 460, .parent = 57, .flags = 12, .prefecture = 57, .area = 329, .latitude = 40936040, .longitude = 78443890}, /* 653023 */
    {.code = 28504, .name = 461, .parent = 57, .flags = 12, .prefecture = 57, .area = 285, .latitude = 39718370, .longitude = 75255960}, /* 653024 */
    {.code = 28534, .name = 462, .parent = 1, .flags = 8, .prefecture = 62, .area = 330, .latitude = 39467180, .longitude = 75986750, .below_first = 121, .below_count = 13}, /* 653100 */
    {.code = 28573, .name = 463, .parent = 62, .flags = 12, .prefecture = 62, .area = 330, .latitude = 39467180, .longitude = 75986750, .road_first = 34, .road_count = 3}, /* 653101 */
    {.code = 28598, .name = 464, .parent = 62, .flags = 12, .prefecture = 62, .area = 330, .latitude = 39374430, .longitude = 75861530, .road_first = 37, .road_count = 2}, /* 653121 */
    {.code = 28628, .name = 465, .parent = 62, .flags = 12, .prefecture = 62, .area = 330, .latitude = 39401440, .longitude = 76053360, .road_first = 39, .road_count = 2}, /* 653122 */
    {.code = 28658, .name = 466, .parent = 62, .flags = 12, .prefecture = 62, .area = 330, .latitude = 38925830, .longitude = 76171390, .road_first = 41, .road_count = 2}, /* 653123 */
    {.code = 28694, .name = 467, .parent = 62, .flags = 12, .prefecture = 62, .area = 330, .latitude = 38188670, .longitude = 77270750, .road_first = 43, .road_count = 2}, /* 653124 */
    {.code = 28723, .name = 468, .parent = 62, .flags = 12, .prefecture = 62, .area = 330, .latitude = 38414380, .longitude = 77242950, .road_first = 45, .road_count = 2}, /* 653125 */
    {.code = 28754, .name = 469, .parent = 62, .flags = 12, .prefecture = 62, .area = 330, .latitude = 37882560, .longitude = 77412550, .road_first = 47, .road_count = 2}, /* 653126 */
    {.code = 28786, .name = 470, .parent = 62, .flags = 12, .prefecture = 62, .area = 330, .latitude = 38896970, .longitude = 77639110}, /* 653127 */
    {.code = 28819, .name = 471, .parent = 62, .flags = 12, .prefecture = 62, .area = 330, .latitude = 39219710, .longitude = 76818520}, /* 653128 */
    {.code = 28854, .name = 472, .parent = 62, .flags = 12, .prefecture = 62, .area = 330, .latitude = 39493830, .longitude = 76741430}, /* 653129 */
    {.code = 28885, .name = 473, .parent = 62, .flags = 12, .prefecture = 62, .area = 330, .latitude = 39784980, .longitude = 78542510}, /* 653130 */
    {.code = 28915, .name = 474, .parent = 62, .flags = 12, .prefecture = 62, .area = 330, .latitude = 37777630, .longitude = 75224780, .road_first = 49, .road_count = 1}, /* 653131 */
    {.code = 28990, .name = 475, .parent = 62, .flags = 12, .prefecture = 62, .area = 330, .latitude = 36398160, .longitude = 76658960, .from = 739701}, /* 653132 */
    {.code = 29022, .name = 476, .parent = 1, .flags = 8, .prefecture = 76, .area = 283, .latitude = 37112260, .longitude = 79920780, .below_first = 134, .below_count = 10}, /* 653200 */
    {.code = 29059, .name = 477, .parent = 76, .flags = 12, .prefecture = 76, .area = 283, .latitude = 37112260, .longitude = 79920780, .road_first = 50, .road_count = 2}, /* 653201 */
    {.code = 29087, .name = 478, .parent = 76, .flags = 12, .prefecture = 76, .area = 283, .latitude = 37120270, .longitude = 79817000}, /* 653221 */
    {.code = 29117, .name = 479, .parent = 76, .flags = 12, .prefecture = 76, .area = 283, .latitude = 37272460, .longitude = 79734380, .road_first = 52, .road_count = 2}, /* 653222 */
    {.code = 29146, .name = 480, .parent = 76, .flags = 12, .prefecture = 76, .area = 283, .latitude = 37599290, .longitude = 78275450, .road_first = 54, .road_count = 2}, /* 653223 */
    {.code = 29177, .name = 481, .parent = 76, .flags = 12, .prefecture = 76, .area = 283, .latitude = 37078910, .longitude = 80181820, .road_first = 56, .road_count = 1}, /* 653224 */
    {.code = 29205, .name = 482, .parent = 76, .flags = 12, .prefecture = 76, .area = 283, .latitude = 36999960, .longitude = 80789570, .road_first = 57, .road_count = 2}, /* 653225 */
    {.code = 29234, .name = 483, .parent = 76, .flags = 12, .prefecture = 76, .area = 283, .latitude = 36854500, .longitude = 81664250, .road_first = 59, .road_count = 2}, /* 653226 */
    {.code = 29265, .name = 484, .parent = 76, .flags = 12, .prefecture = 76, .area = 283, .latitude = 37065430, .longitude = 82680410, .road_first = 61, .road_count = 2}, /* 653227 */
    {.code = 29297, .name = 485, .parent = 76, .flags = 12, .prefecture = 76, .area = 283, .latitude = 36351790, .longitude = 78027790}, /* 653228 */
    {.code = 29328, .name = 486, .parent = 76, .flags = 12, .prefecture = 76, .area = 283, .latitude = 35983420, .longitude = 79188180}, /* 653229 */
    {.code = 29358, .name = 487, .parent = 1, .flags = 8, .prefecture = 87, .area = 331, .latitude = 43906840, .longitude = 81274800, .below_first = 144, .below_count = 11}, /* 654000 */
    {.code = 29423, .name = 488, .parent = 87, .flags = 12, .prefecture = 87, .area = 331, .latitude = 43906840, .longitude = 81274800, .road_first = 63, .road_count = 1}, /* 654002 */
    {.code = 29452, .name = 489, .parent = 87, .flags = 12, .prefecture = 87, .area = 324, .latitude = 44423560, .longitude = 84900690, .road_first = 64, .road_count = 2}, /* 654003 */
    {.code = 29476, .name = 490, .parent = 87, .flags = 12, .prefecture = 87, .area = 331, .latitude = 44202760, .longitude = 80416390}, /* 654004 */
    {.code = 29506, .name = 491, .parent = 87, .flags = 12, .prefecture = 87, .area = 331, .latitude = 43977990, .longitude = 81518040}, /* 654021 */
    {.code = 29537, .name = 492, .parent = 87, .flags = 12, .prefecture = 87, .area = 331, .latitude = 43835550, .longitude = 81147580}, /* 654022 */
    {.code = 29602, .name = 493, .parent = 87, .flags = 12, .prefecture = 87, .area = 331, .latitude = 44051470, .longitude = 80874710}, /* 654023 */
    {.code = 29635, .name = 494, .parent = 87, .flags = 12, .prefecture = 87, .area = 331, .latitude = 43479860, .longitude = 82224720}, /* 654024 */
    {.code = 29667, .name = 495, .parent = 87, .flags = 12, .prefecture = 87, .area = 331, .latitude = 43426490, .longitude = 83249590}, /* 654025 */
    {.code = 29699, .name = 496, .parent = 87, .flags = 12, .prefecture = 87, .area = 331, .latitude = 43152950, .longitude = 81117770}, /* 654026 */
    {.code = 29730, .name = 497, .parent = 87, .flags = 12, .prefecture = 87, .area = 331, .latitude = 43216690, .longitude = 81839730}, /* 654027 */
    {.code = 29763, .name = 498, .parent = 87, .flags = 12, .prefecture = 87, .area = 331, .latitude = 43788940, .longitude = 82495990}, /* 654028 */
    {.code = 29796, .name = 499, .parent = 1, .flags = 8, .prefecture = 99, .area = 281, .latitude = 46745350, .longitude = 82958470, .also_first = 25, .also_count = 1, .below_first = 155, .below_count = 7}, /* 654200 */
    {.code = 29835, .name = 500, .parent = 99, .flags = 12, .prefecture = 99, .area = 281, .latitude = 46745350, .longitude = 82958470}, /* 654201 */
    {.code = 29865, .name = 501, .parent = 99, .flags = 12, .prefecture = 99, .area = 324, .latitude = 44417750, .longitude = 84711220}, /* 654202 */
    {.code = 29887, .name = 502, .parent = 99, .flags = 12, .prefecture = 99, .area = 325, .latitude = 44325970, .longitude = 85620090}, /* 654203 */
    {.code = 29911, .name = 503, .parent = 99, .flags = 12, .prefecture = 99, .area = 281, .latitude = 46525820, .longitude = 83634180}, /* 654221 */
    {.code = 29940, .name = 504, .parent = 99, .flags = 12, .prefecture = 99, .area = 281, .latitude = 45932670, .longitude = 83604130}, /* 654224 */
    {.code = 29969, .name = 505, .parent = 99, .flags = 12, .prefecture = 99, .area = 281, .latitude = 46204930, .longitude = 82985180}, /* 654225 */
    {.code = 29999, .name = 506, .parent = 99, .flags = 12, .prefecture = 99, .area = 322, .latitude = 46792380, .longitude = 85725490}, /* 654226 */
    {.code = 30071, .name = 507, .parent = 1, .flags = 8, .prefecture = 107, .area = 284, .latitude = 47850500, .longitude = 88132860, .also_first = 26, .also_count = 1, .below_first = 162, .below_count = 7}, /* 654300 */
    {.code = 30111, .name = 508, .parent = 107, .flags = 12, .prefecture = 107, .area = 284, .latitude = 47850500, .longitude = 88132860, .road_first = 66, .road_count = 1}, /* 654301 */
    {.code = 30142, .name = 509, .parent = 107, .flags = 12, .prefecture = 107, .area = 284, .latitude = 47702830, .longitude = 86863750, .road_first = 67, .road_count = 2}, /* 654321 */
    {.code = 30176, .name = 510, .parent = 107, .flags = 12, .prefecture = 107, .area = 284, .latitude = 46991900, .longitude = 89521150}, /* 654322 */
    {.code = 30206, .name = 511, .parent = 107, .flags = 12, .prefecture = 107, .area = 284, .latitude = 47110800, .longitude = 87483350}, /* 654323 */
    {.code = 30236, .name = 512, .parent = 107, .flags = 12, .prefecture = 107, .area = 284, .latitude = 48058410, .longitude = 86416290}, /* 654324 */
    {.code = 30270, .name = 513, .parent = 107, .flags = 12, .prefecture = 107, .area = 284, .latitude = 46668000, .longitude = 90380320}, /* 654325 */
    {.code = 30301, .name = 514, .parent = 107, .flags = 12, .prefecture = 107, .area = 284, .latitude = 47434030, .longitude = 85871130}, /* 654326 */
    {.code = 30336, .name = 515, .parent = 1, .flags = 28, .prefecture = 115, .area = 325, .latitude = 44304140, .longitude = 86077560, .also_first = 27, .also_count = 2}, /* 659001 */
    {.code = 30364, .name = 516, .parent = 1, .flags = 28, .prefecture = 116, .area = 329, .latitude = 40541840, .longitude = 81265660, .also_first = 29, .also_count = 1}, /* 659002 */
    {.code = 30389, .name = 517, .parent = 1, .flags = 28, .prefecture = 117, .area = 330, .latitude = 39869840, .longitude = 79061180, .also_first = 30, .also_count = 1}, /* 659003 */
    {.code = 30419, .name = 518, .parent = 1, .flags = 28, .prefecture = 118, .area = 326, .latitude = 44162790, .longitude = 87521740, .also_first = 31, .also_count = 1}, /* 659004 */
    {.code = 30447, .name = 519, .parent = 1, .flags = 28, .prefecture = 119, .area = 284, .latitude = 47325680, .longitude = 87831320, .also_first = 32, .also_count = 1}, /* 659005 */
    {.code = 30471, .name = 520, .parent = 1, .flags = 28, .prefecture = 120, .area = 328, .latitude = 41861740, .longitude = 85667790, .also_first = 33, .also_count = 1}, /* 659006 */
    {.code = 30502, .name = 521, .parent = 1, .flags = 28, .prefecture = 121, .area = 286, .latitude = 44839530, .longitude = 82350470, .also_first = 34, .also_count = 1}, /* 659007 */
    {.code = 30528, .name = 522, .parent = 1, .flags = 28, .prefecture = 122, .area = 331, .latitude = 43939260, .longitude = 80991530, .also_first = 35, .also_count = 1}, /* 659008 */
    {.code = 30559, .name = 523, .parent = 1, .flags = 28, .prefecture = 123, .area = 283, .latitude = 37215480, .longitude = 79268000, .also_first = 36, .also_count = 1}, /* 659009 */
    {.code = 30582, .name = 524, .parent = 1, .flags = 28, .prefecture = 124, .area = 324, .latitude = 44698400, .longitude = 84833620, .also_first = 37, .also_count = 3}, /* 659010 */
    {.code = 30611, .name = 525, .parent = 1, .flags = 28, .prefecture = 125, .area = 282, .latitude = 42795490, .longitude = 93746690, .also_first = 40, .also_count = 1}, /* 659011 */
    {.code = 30636, .name = 526, .parent = 1, .flags = 28, .prefecture = 126, .area = 281, .latitude = 46727380, .longitude = 82893990, .also_first = 41, .also_count = 1}, /* 659012 */
    {.code = 30661, .name = 527, .parent = 1, .flags = 12, .prefecture = 127, .area = 330, .latitude = 39269380, .longitude = 75967880, .also_first = 42, .also_count = 1, .from = 739723}, /* 659013 */
    {.code = 30684, .name = 528, .flags = 13, .prefecture = 128, .area = 1, .latitude = 39902780, .longitude = 116401140}, /* 110000 */
    {.code = 30701, .name = 529, .flags = 13, .prefecture = 129, .area = 4, .latitude = 39084310, .longitude = 117195210}, /* 120000 */
    {.code = 30718, .name = 530, .flags = 9, .prefecture = 130, .latitude = 38036840, .longitude = 114524300, .below_first = 169, .below_count = 11}, /* 130000 */
    {.code = 30735, .name = 531, .parent = 130, .flags = 13, .prefecture = 130, .area = 12, .latitude = 38041390, .longitude = 114509000}, /* 130100 */
    {.code = 30755, .name = 532, .parent = 130, .flags = 13, .prefecture = 130, .area = 16, .latitude = 39629370, .longitude = 118173870}, /* 130200 */
    {.code = 30772, .name = 533, .parent = 130, .flags = 13, .prefecture = 130, .area = 21, .latitude = 39887010, .longitude = 119514250}, /* 130300 */
    {.code = 30792, .name = 534, .parent = 130, .flags = 13, .prefecture = 130, .area = 11, .latitude = 36625770, .longitude = 114533420}, /* 130400 */
    {.code = 30809, .name = 535, .parent = 130, .flags = 13, .prefecture = 130, .area = 20, .latitude = 37059740, .longitude = 114491490}, /* 130500 */
    {.code = 30826, .name = 536, .parent = 130, .flags = 13, .prefecture = 130, .area = 13, .latitude = 38873580, .longitude = 115458200}, /* 130600 */
    {.code = 30843, .name = 537, .parent = 130, .flags = 13, .prefecture = 130, .area = 14, .latitude = 40767650, .longitude = 114879780}, /* 130700 */
    {.code = 30863, .name = 538, .parent = 130, .flags = 13, .prefecture = 130, .area = 15, .latitude = 40951360, .longitude = 117956420}, /* 130800 */
    {.code = 30880, .name = 539, .parent = 130, .flags = 13, .prefecture = 130, .area = 18, .latitude = 38304120, .longitude = 116832930}, /* 130900 */
    {.code = 30897, .name = 540, .parent = 130, .flags = 13, .prefecture = 130, .area = 17, .latitude = 39537200, .longitude = 116677630}, /* 131000 */
    {.code = 30914, .name = 541, .parent = 130, .flags = 13, .prefecture = 130, .area = 19, .latitude = 37738730, .longitude = 115663100}, /* 131100 */
    {.code = 30931, .name = 542, .flags = 9, .prefecture = 142, .latitude = 37872990, .longitude = 112556400, .below_first = 180, .below_count = 11}, /* 140000 */
    {.code = 30948, .name = 543, .parent = 142, .flags = 13, .prefecture = 142, .area = 24, .latitude = 37869930, .longitude = 112543360}, /* 140100 */
    {.code = 30965, .name = 544, .parent = 142, .flags = 13, .prefecture = 142, .area = 25, .latitude = 40095790, .longitude = 113359580}, /* 140200 */
    {.code = 30982, .name = 545, .parent = 142, .flags = 13, .prefecture = 142, .area = 26, .latitude = 37856590, .longitude = 113574020}, /* 140300 */
    {.code = 30999, .name = 546, .parent = 142, .flags = 13, .prefecture = 142, .area = 28, .latitude = 36194980, .longitude = 113110730}, /* 140400 */
    {.code = 31016, .name = 547, .parent = 142, .flags = 13, .prefecture = 142, .area = 29, .latitude = 35491730, .longitude = 112845910}, /* 140500 */
    {.code = 31033, .name = 548, .parent = 142, .flags = 13, .prefecture = 142, .area = 22, .latitude = 39330570, .longitude = 112426060}, /* 140600 */
    {.code = 31050, .name = 549, .parent = 142, .flags = 13, .prefecture = 142, .area = 27, .latitude = 37687330, .longitude = 112746140}, /* 140700 */
    {.code = 31067, .name = 550, .parent = 142, .flags = 13, .prefecture = 142, .area = 32, .latitude = 35027410, .longitude = 111001240}, /* 140800 */
    {.code = 31084, .name = 551, .parent = 142, .flags = 13, .prefecture = 142, .area = 23, .latitude = 38415380, .longitude = 112727580}, /* 140900 */
    {.code = 31101, .name = 552, .parent = 142, .flags = 13, .prefecture = 142, .area = 30, .latitude = 36088700, .longitude = 111513090}, /* 141000 */
    {.code = 31118, .name = 553, .parent = 142, .flags = 13, .prefecture = 142, .area = 31, .latitude = 37518220, .longitude = 111138180}, /* 141100 */
    {.code = 31135, .name = 554, .flags = 9, .prefecture = 154, .latitude = 40815970, .longitude = 111759380, .below_first = 191, .below_count = 12}, /* 150000 */
    {.code = 31161, .name = 555, .parent = 154, .flags = 13, .prefecture = 154, .area = 86, .latitude = 40840680, .longitude = 111741900}, /* 150100 */
    {.code = 31184, .name = 556, .parent = 154, .flags = 13, .prefecture = 154, .area = 87, .latitude = 40620210, .longitude = 109947460}, /* 150200 */
    {.code = 31201, .name = 557, .parent = 154, .flags = 13, .prefecture = 154, .area = 88, .latitude = 39654110, .longitude = 106789390}, /* 150300 */
    {.code = 31218, .name = 558, .parent = 154, .flags = 13, .prefecture = 154, .area = 91, .latitude = 42254940, .longitude = 118881440}, /* 150400 */
    {.code = 31235, .name = 559, .parent = 154, .flags = 13, .prefecture = 154, .area = 90, .latitude = 43651200, .longitude = 122237760}, /* 150500 */
    {.code = 31252, .name = 560, .parent = 154, .flags = 13, .prefecture = 154, .area = 92, .latitude = 39607730, .longitude = 109776760}, /* 150600 */
    {.code = 31275, .name = 561, .parent = 154, .flags = 13, .prefecture = 154, .area = 85, .latitude = 49164610, .longitude = 119771150}, /* 150700 */
    {.code = 31298, .name = 562, .parent = 154, .flags = 13, .prefecture = 154, .area = 93, .latitude = 40741540, .longitude = 107382170}, /* 150800 */
    {.code = 31321, .name = 563, .parent = 154, .flags = 13, .prefecture = 154, .area = 89, .latitude = 40992760, .longitude = 113124960}, /* 150900 */
    {.code = 31344, .name = 564, .parent = 154, .flags = 13, .prefecture = 154, .area = 95, .latitude = 46080510, .longitude = 122031550}, /* 152200 */
    {.code = 31361, .name = 565, .parent = 154, .flags = 13, .prefecture = 154, .area = 94, .latitude = 43931280, .longitude = 116041400}, /* 152500 */
    {.code = 31384, .name = 566, .parent = 154, .flags = 13, .prefecture = 154, .area = 96, .latitude = 38851360, .longitude = 105724690}, /* 152900 */
    {.code = 31404, .name = 567, .flags = 9, .prefecture = 167, .latitude = 41833740, .longitude = 123425240, .below_first = 203, .below_count = 14}, /* 210000 */
    {.code = 31421, .name = 568, .parent = 167, .flags = 13, .prefecture = 167, .area = 6, .latitude = 41675220, .longitude = 123458630}, /* 210100 */
    {.code = 31438, .name = 569, .parent = 167, .flags = 13, .prefecture = 167, .area = 51, .latitude = 38913180, .longitude = 121609840}, /* 210200 */
    {.code = 31455, .name = 570, .parent = 167, .flags = 13, .prefecture = 167, .area = 52, .latitude = 41106320, .longitude = 122988680}, /* 210300 */
    {.code = 31472, .name = 571, .parent = 167, .flags = 13, .prefecture = 167, .area = 53, .latitude = 41879150, .longitude = 123951280}, /* 210400 */
    {.code = 31489, .name = 572, .parent = 167, .flags = 13, .prefecture = 167, .area = 54, .latitude = 41292030, .longitude = 123760780}, /* 210500 */
    {.code = 31506, .name = 573, .parent = 167, .flags = 13, .prefecture = 167, .area = 55, .latitude = 39999100, .longitude = 124348650}, /* 210600 */
    {.code = 31523, .name = 574, .parent = 167, .flags = 13, .prefecture = 167, .area = 56, .latitude = 41094060, .longitude = 121121220}, /* 210700 */
    {.code = 31540, .name = 575, .parent = 167, .flags = 13, .prefecture = 167, .area = 57, .latitude = 40623480, .longitude = 122213960}, /* 210800 */
    {.code = 31557, .name = 576, .parent = 167, .flags = 13, .prefecture = 167, .area = 58, .latitude = 42019920, .longitude = 121664640}, /* 210900 */
    {.code = 31574, .name = 577, .parent = 167, .flags = 13, .prefecture = 167, .area = 59, .latitude = 41265330, .longitude = 123233930}, /* 211000 */
    {.code = 31591, .name = 578, .parent = 167, .flags = 13, .prefecture = 167, .area = 61, .latitude = 40717870, .longitude = 122165410}, /* 211100 */
    {.code = 31608, .name = 579, .parent = 167, .flags = 13, .prefecture = 167, .area = 50, .latitude = 42221480, .longitude = 123720000}, /* 211200 */
    {.code = 31625, .name = 580, .parent = 167, .flags = 13, .prefecture = 167, .area = 60, .latitude = 41599660, .longitude = 120483270}, /* 211300 */
    {.code = 31642, .name = 581, .parent = 167, .flags = 13, .prefecture = 167, .area = 62, .latitude = 40709520, .longitude = 120831610}, /* 211400 */
    {.code = 31662, .name = 582, .flags = 9, .prefecture = 182, .area = 63, .latitude = 43894620, .longitude = 125319170, .below_first = 217, .below_count = 9}, /* 220000 */
    {.code = 31679, .name = 583, .parent = 182, .flags = 13, .prefecture = 182, .area = 63, .latitude = 43814540, .longitude = 125317140}, /* 220100 */
    {.code = 31696, .name = 584, .parent = 182, .flags = 13, .prefecture = 182, .area = 64, .latitude = 43835880, .longitude = 126544030}, /* 220200 */
    {.code = 31713, .name = 585, .parent = 182, .flags = 13, .prefecture = 182, .area = 66, .latitude = 43164190, .longitude = 124344390}, /* 220300 */
    {.code = 31730, .name = 586, .parent = 182, .flags = 13, .prefecture = 182, .area = 69, .latitude = 42885440, .longitude = 125138280}, /* 220400 */
    {.code = 31747, .name = 587, .parent = 182, .flags = 13, .prefecture = 182, .area = 67, .latitude = 41726150, .longitude = 125934060}, /* 220500 */
    {.code = 31764, .name = 588, .parent = 182, .flags = 13, .prefecture = 182, .area = 71, .latitude = 41941620, .longitude = 126408410}, /* 220600 */
    {.code = 31781, .name = 589, .parent = 182, .flags = 13, .prefecture = 182, .area = 70, .latitude = 45139940, .longitude = 124819030}, /* 220700 */
    {.code = 31798, .name = 590, .parent = 182, .flags = 13, .prefecture = 182, .area = 68, .latitude = 45618220, .longitude = 122832230}, /* 220800 */
    {.code = 31815, .name = 591, .parent = 182, .flags = 13, .prefecture = 182, .area = 65, .latitude = 42906820, .longitude = 129464780}, /* 222400 */
    {.code = 31847, .name = 592, .flags = 9, .prefecture = 192, .latitude = 45740390, .longitude = 126655660, .below_first = 226, .below_count = 13}, /* 230000 */
    {.code = 31867, .name = 593, .parent = 192, .flags = 13, .prefecture = 192, .area = 72, .latitude = 45801000, .longitude = 126529010}, /* 230100 */
    {.code = 31887, .name = 594, .parent = 192, .flags = 13, .prefecture = 192, .area = 73, .latitude = 47352850, .longitude = 123911640}, /* 230200 */
    {.code = 31910, .name = 595, .parent = 192, .flags = 13, .prefecture = 192, .area = 82, .latitude = 45292920, .longitude = 130961930}, /* 230300 */
    {.code = 31927, .name = 596, .parent = 192, .flags = 13, .prefecture = 192, .area = 83, .latitude = 47348220, .longitude = 130289830}, /* 230400 */
    {.code = 31944, .name = 597, .parent = 192, .flags = 13, .prefecture = 192, .area = 84, .latitude = 46673890, .longitude = 131133410}, /* 230500 */
    {.code = 31964, .name = 598, .parent = 192, .flags = 13, .prefecture = 192, .area = 80, .latitude = 46587390, .longitude = 125097020}, /* 230600 */
    {.code = 31981, .name = 599, .parent = 192, .flags = 13, .prefecture = 192, .area = 79, .latitude = 47726060, .longitude = 128833810}, /* 230700 */
    {.code = 31998, .name = 600, .parent = 192, .flags = 13, .prefecture = 192, .area = 75, .latitude = 46797780, .longitude = 130311120}, /* 230800 */
    {.code = 32018, .name = 601, .parent = 192, .flags = 13, .prefecture = 192, .area = 81, .latitude = 45768950, .longitude = 130995310}, /* 230900 */
    {.code = 32038, .name = 602, .parent = 192, .flags = 13, .prefecture = 192, .area = 74, .latitude = 44549520, .longitude = 129625850}, /* 231000 */
    {.code = 32058, .name = 603, .parent = 192, .flags = 13, .prefecture = 192, .area = 77, .latitude = 50243260, .longitude = 127520940}, /* 231100 */
    {.code = 32075, .name = 604, .parent = 192, .flags = 13, .prefecture = 192, .area = 76, .latitude = 46652250, .longitude = 126962390}, /* 231200 */
    {.code = 32092, .name = 605, .parent = 192, .flags = 13, .prefecture = 192, .area = 78, .latitude = 52333860, .longitude = 124703820}, /* 232700 */
    {.code = 32118, .name = 606, .flags = 13, .prefecture = 206, .area = 3, .latitude = 31232470, .longitude = 121469140}, /* 310000 */
    {.code = 32135, .name = 607, .flags = 9, .prefecture = 207, .latitude = 32062910, .longitude = 118757540, .below_first = 239, .below_count = 13}, /* 320000 */
    {.code = 32152, .name = 608, .parent = 207, .flags = 13, .prefecture = 207, .area = 7, .latitude = 32061420, .longitude = 118791440}, /* 320100 */
    {.code = 32169, .name = 609, .parent = 207, .flags = 13, .prefecture = 207, .area = 97, .latitude = 31492950, .longitude = 120307280}, /* 320200 */
    {.code = 32186, .name = 610, .parent = 207, .flags = 13, .prefecture = 207, .area = 103, .latitude = 34205510, .longitude = 117278000}, /* 320300 */
    {.code = 32203, .name = 611, .parent = 207, .flags = 13, .prefecture = 207, .area = 106, .latitude = 31813350, .longitude = 119969340}, /* 320400 */
    {.code = 32220, .name = 612, .parent = 207, .flags = 13, .prefecture = 207, .area = 99, .latitude = 31301940, .longitude = 120581120}, /* 320500 */
    {.code = 32237, .name = 613, .parent = 207, .flags = 13, .prefecture = 207, .area = 100, .latitude = 31983440, .longitude = 120890310}, /* 320600 */
    {.code = 32254, .name = 614, .parent = 207, .flags = 13, .prefecture = 207, .area = 105, .latitude = 34597670, .longitude = 119215950}, /* 320700 */
    {.code = 32274, .name = 615, .parent = 207, .flags = 13, .prefecture = 207, .area = 104, .latitude = 33552780, .longitude = 119107550}, /* 320800 */
    {.code = 32291, .name = 616, .parent = 207, .flags = 13, .prefecture = 207, .area = 102, .latitude = 33349610, .longitude = 120157680}, /* 320900 */
    {.code = 32308, .name = 617, .parent = 207, .flags = 13, .prefecture = 207, .area = 101, .latitude = 32396280, .longitude = 119407350}, /* 321000 */
    {.code = 32325, .name = 618, .parent = 207, .flags = 13, .prefecture = 207, .area = 98, .latitude = 32190020, .longitude = 119418990}, /* 321100 */
    {.code = 32342, .name = 619, .parent = 207, .flags = 13, .prefecture = 207, .area = 107, .latitude = 32458910, .longitude = 119918150}, /* 321200 */
    {.code = 32359, .name = 620, .parent = 207, .flags = 13, .prefecture = 207, .area = 108, .latitude = 33964530, .longitude = 118269720}, /* 321300 */
    {.code = 32376, .name = 621, .flags = 9, .prefecture = 221, .latitude = 30268910, .longitude = 120147870, .below_first = 252, .below_count = 11}, /* 330000 */
    {.code = 32393, .name = 622, .parent = 221, .flags = 13, .prefecture = 221, .area = 138, .latitude = 30248990, .longitude = 120205370}, /* 330100 */
    {.code = 32410, .name = 623, .parent = 221, .flags = 13, .prefecture = 221, .area = 141, .latitude = 29862880, .longitude = 121620440}, /* 330200 */
    {.code = 32427, .name = 624, .parent = 221, .flags = 13, .prefecture = 221, .area = 144, .latitude = 27997130, .longitude = 120695220}, /* 330300 */
    {.code = 32444, .name = 625, .parent = 221, .flags = 13, .prefecture = 221, .area = 140, .latitude = 30749110, .longitude = 120751300}, /* 330400 */
    {.code = 32461, .name = 626, .parent = 221, .flags = 13, .prefecture = 221, .area = 139, .latitude = 30896220, .longitude = 120082010}, /* 330500 */
    {.code = 32478, .name = 627, .parent = 221, .flags = 13, .prefecture = 221, .area = 142, .latitude = 30054190, .longitude = 120578810}, /* 330600 */
    {.code = 32495, .name = 628, .parent = 221, .flags = 13, .prefecture = 221, .area = 146, .latitude = 29082170, .longitude = 119642560}, /* 330700 */
    {.code = 32512, .name = 629, .parent = 221, .flags = 13, .prefecture = 221, .area = 137, .latitude = 28973310, .longitude = 118854510}, /* 330800 */
    {.code = 32529, .name = 630, .parent = 221, .flags = 13, .prefecture = 221, .area = 147, .latitude = 29987980, .longitude = 122203240}, /* 330900 */
    {.code = 32546, .name = 631, .parent = 221, .flags = 13, .prefecture = 221, .area = 143, .latitude = 28658670, .longitude = 121416360}, /* 331000 */
    {.code = 32563, .name = 632, .parent = 221, .flags = 13, .prefecture = 221, .area = 145, .latitude = 28471100, .longitude = 119918840}, /* 331100 */
    {.code = 32580, .name = 633, .flags = 9, .prefecture = 233, .latitude = 31735710, .longitude = 117324350, .below_first = 263, .below_count = 16}, /* 340000 */
    {.code = 32597, .name = 634, .parent = 233, .flags = 13, .prefecture = 233, .area = 122, .latitude = 31822570, .longitude = 117221780}, /* 340100 */
    {.code = 32614, .name = 635, .parent = 233, .flags = 13, .prefecture = 233, .area = 124, .latitude = 31354470, .longitude = 118427680}, /* 340200 */
    {.code = 32631, .name = 636, .parent = 233, .flags = 13, .prefecture = 233, .area = 123, .latitude = 32918530, .longitude = 117382720}, /* 340300 */
    {.code = 32648, .name = 637, .parent = 233, .flags = 13, .prefecture = 233, .area = 125, .latitude = 32587390, .longitude = 117013100}, /* 340400 */
    {.code = 32665, .name = 638, .parent = 233, .flags = 13, .prefecture = 233, .area = 126, .latitude = 31670760, .longitude = 118501670}, /* 340500 */
    {.code = 32685, .name = 639, .parent = 233, .flags = 13, .prefecture = 233, .area = 131, .latitude = 33957690, .longitude = 116792960}, /* 340600 */
    {.code = 32702, .name = 640, .parent = 233, .flags = 13, .prefecture = 233, .area = 132, .latitude = 30947510, .longitude = 117805960}, /* 340700 */
    {.code = 32719, .name = 641, .parent = 233, .flags = 13, .prefecture = 233, .area = 127, .latitude = 30534090, .longitude = 117109840}, /* 340800 */
    {.code = 32736, .name = 642, .parent = 233, .flags = 13, .prefecture = 233, .area = 130, .latitude = 29717280, .longitude = 118332440}, /* 341000 */
    {.code = 32753, .name = 643, .parent = 233, .flags = 13, .prefecture = 233, .area = 121, .latitude = 32257880, .longitude = 118328010}, /* 341100 */
    {.code = 32770, .name = 644, .parent = 233, .flags = 13, .prefecture = 233, .area = 129, .latitude = 32893030, .longitude = 115808880}, /* 341200 */
    {.code = 32787, .name = 645, .parent = 233, .flags = 13, .prefecture = 233, .area = 128, .latitude = 33649290, .longitude = 116958810}, /* 341300 */
    {.code = 32804, .name = 646, .parent = 233, .flags = 13, .prefecture = 233, .area = 134, .latitude = 31737960, .longitude = 116514650}, /* 341500 */
    {.code = 32821, .name = 647, .parent = 233, .flags = 13, .prefecture = 233, .area = 129, .latitude = 33847730, .longitude = 115773050}, /* 341600 */
    {.code = 32838, .name = 648, .parent = 233, .flags = 13, .prefecture = 233, .area = 136, .latitude = 30676630, .longitude = 117490210}, /* 341700 */
    {.code = 32855, .name = 649, .parent = 233, .flags = 13, .prefecture = 233, .area = 133, .latitude = 30941500, .longitude = 118754000}, /* 341800 */
    {.code = 32872, .name = 650, .flags = 9, .prefecture = 250, .latitude = 26103910, .longitude = 119290350, .below_first = 279, .below_count = 9}, /* 350000 */
    {.code = 32889, .name = 651, .parent = 250, .flags = 13, .prefecture = 250, .area = 148, .latitude = 26077390, .longitude = 119291610}, /* 350100 */
    {.code = 32906, .name = 652, .parent = 250, .flags = 13, .prefecture = 250, .area = 149, .latitude = 24482270, .longitude = 118083930}, /* 350200 */
    {.code = 32923, .name = 653, .parent = 250, .flags = 13, .prefecture = 250, .area = 151, .latitude = 25456980, .longitude = 119002930}, /* 350300 */
    {.code = 32940, .name = 654, .parent = 250, .flags = 13, .prefecture = 250, .area = 155, .latitude = 26266880, .longitude = 117634020}, /* 350400 */
    {.code = 32957, .name = 655, .parent = 250, .flags = 13, .prefecture = 250, .area = 152, .latitude = 24877360, .longitude = 118671180}, /* 350500 */
    {.code = 32974, .name = 656, .parent = 250, .flags = 13, .prefecture = 250, .area = 153, .latitude = 24518280, .longitude = 117642510}, /* 350600 */
    {.code = 32991, .name = 657, .parent = 250, .flags = 13, .prefecture = 250, .area = 156, .latitude = 27385880, .longitude = 118076130}, /* 350700 */
    {.code = 33008, .name = 658, .parent = 250, .flags = 13, .prefecture = 250, .area = 154, .latitude = 25078640, .longitude = 117012490}, /* 350800 */
    {.code = 33025, .name = 659, .parent = 250, .flags = 13, .prefecture = 250, .area = 150, .latitude = 26669720, .longitude = 119543150}, /* 350900 */
    {.code = 33042, .name = 660, .flags = 9, .prefecture = 260, .latitude = 28639930, .longitude = 115811340, .below_first = 288, .below_count = 11}, /* 360000 */
    {.code = 33059, .name = 661, .parent = 260, .flags = 13, .prefecture = 260, .area = 223, .latitude = 28686310, .longitude = 115853070}, /* 360100 */
    {.code = 33076, .name = 662, .parent = 260, .flags = 13, .prefecture = 260, .area = 230, .latitude = 29277050, .longitude = 117179590}, /* 360200 */
    {.code = 33096, .name = 663, .parent = 260, .flags = 13, .prefecture = 260, .area = 231, .latitude = 27662170, .longitude = 113881910}, /* 360300 */
    {.code = 33113, .name = 664, .parent = 260, .flags = 13, .prefecture = 260, .area = 224, .latitude = 29663840, .longitude = 115948600}, /* 360400 */
    {.code = 33130, .name = 665, .parent = 260, .flags = 13, .prefecture = 260, .area = 222, .latitude = 27822010, .longitude = 114911820}, /* 360500 */
    {.code = 33147, .name = 666, .parent = 260, .flags = 13, .prefecture = 260, .area = 168, .latitude = 28275280, .longitude = 117034340}, /* 360600 */
    {.code = 33164, .name = 667, .parent = 260, .flags = 13, .prefecture = 260, .area = 229, .latitude = 25834320, .longitude = 114928770}, /* 360700 */
    {.code = 33181, .name = 668, .parent = 260, .flags = 13, .prefecture = 260, .area = 228, .latitude = 27094680, .longitude = 114961910}, /* 360800 */
    {.code = 33198, .name = 669, .parent = 260, .flags = 13, .prefecture = 260, .area = 227, .latitude = 27819350, .longitude = 114411520}, /* 360900 */
    {.code = 33215, .name = 670, .parent = 260, .flags = 13, .prefecture = 260, .area = 226, .latitude = 27952110, .longitude = 116353050}, /* 361000 */
    {.code = 33232, .name = 671, .parent = 260, .flags = 13, .prefecture = 260, .area = 225, .latitude = 28458540, .longitude = 117938090}, /* 361100 */
    {.code = 33249, .name = 672, .flags = 9, .prefecture = 272, .latitude = 36670850, .longitude = 117014010, .below_first = 299, .below_count = 16}, /* 370000 */
    {.code = 33266, .name = 673, .parent = 272, .flags = 13, .prefecture = 272, .area = 110, .latitude = 36651640, .longitude = 117114000}, /* 370100 */
    {.code = 33283, .name = 674, .parent = 272, .flags = 13, .prefecture = 272, .area = 111, .latitude = 36066660, .longitude = 120377530}, /* 370200 */
    {.code = 33300, .name = 675, .parent = 272, .flags = 13, .prefecture = 272, .area = 112, .latitude = 36813260, .longitude = 118048910}, /* 370300 */
    {.code = 33317, .name = 676, .parent = 272, .flags = 13, .prefecture = 272, .area = 158, .latitude = 34811650, .longitude = 117317850}, /* 370400 */
    {.code = 33334, .name = 677, .parent = 272, .flags = 13, .prefecture = 272, .area = 120, .latitude = 37433310, .longitude = 118668970}, /* 370500 */
    {.code = 33351, .name = 678, .parent = 272, .flags = 13, .prefecture = 272, .area = 114, .latitude = 37463580, .longitude = 121442550}, /* 370600 */
    {.code = 33368, .name = 679, .parent = 272, .flags = 13, .prefecture = 272, .area = 115, .latitude = 36707220, .longitude = 119155840}, /* 370700 */
    {.code = 33385, .name = 680, .parent = 272, .flags = 13, .prefecture = 272, .area = 116, .latitude = 35415570, .longitude = 116581820}, /* 370800 */
    {.code = 33402, .name = 681, .parent = 272, .flags = 13, .prefecture = 272, .area = 117, .latitude = 36201530, .longitude = 117080900}, /* 370900 */
    {.code = 33419, .name = 682, .parent = 272, .flags = 13, .prefecture = 272, .area = 157, .latitude = 37512280, .longitude = 122115460}, /* 371000 */
    {.code = 33436, .name = 683, .parent = 272, .flags = 13, .prefecture = 272, .area = 159, .latitude = 35417200, .longitude = 119521420}, /* 371100 */
    {.code = 33453, .name = 684, .parent = 272, .flags = 13, .prefecture = 272, .area = 118, .latitude = 35104160, .longitude = 118350710}, /* 371300 */
    {.code = 33470, .name = 685, .parent = 272, .flags = 13, .prefecture = 272, .area = 113, .latitude = 37435620, .longitude = 116353340}, /* 371400 */
    {.code = 33487, .name = 686, .parent = 272, .flags = 13, .prefecture = 272, .area = 161, .latitude = 36455770, .longitude = 115979560}, /* 371500 */
    {.code = 33504, .name = 687, .parent = 272, .flags = 13, .prefecture = 272, .area = 119, .latitude = 37382040, .longitude = 117964830}, /* 371600 */
    {.code = 33521, .name = 688, .parent = 272, .flags = 13, .prefecture = 272, .area = 109, .latitude = 35234700, .longitude = 115473790}, /* 371700 */
    {.code = 33538, .name = 689, .flags = 9, .prefecture = 289, .latitude = 34766860, .longitude = 113747210, .below_first = 315, .below_count = 18}, /* 410000 */
    {.code = 33555, .name = 690, .parent = 289, .flags = 13, .prefecture = 289, .area = 34, .latitude = 34747490, .longitude = 113619300}, /* 410100 */
    {.code = 33572, .name = 691, .parent = 289, .flags = 13, .prefecture = 289, .area = 34, .latitude = 34798960, .longitude = 114308420}, /* 410200 */
    {.code = 33589, .name = 692, .parent = 289, .flags = 13, .prefecture = 289, .area = 42, .latitude = 34620730, .longitude = 112447640}, /* 410300 */
    {.code = 33606, .name = 693, .parent = 289, .flags = 13, .prefecture = 289, .area = 38, .latitude = 33767990, .longitude = 113186330}, /* 410400 */
    {.code = 33626, .name = 694, .parent = 289, .flags = 13, .prefecture = 289, .area = 35, .latitude = 36098600, .longitude = 114386390}, /* 410500 */
    {.code = 33643, .name = 695, .parent = 289, .flags = 13, .prefecture = 289, .area = 44, .latitude = 35748400, .longitude = 114291380}, /* 410600 */
    {.code = 33660, .name = 696, .parent = 289, .flags = 13, .prefecture = 289, .area = 36, .latitude = 35304170, .longitude = 113920880}, /* 410700 */
    {.code = 33677, .name = 697, .parent = 289, .flags = 13, .prefecture = 289, .area = 43, .latitude = 35216240, .longitude = 113235540}, /* 410800 */
    {.code = 33694, .name = 698, .parent = 289, .flags = 13, .prefecture = 289, .area = 45, .latitude = 35762730, .longitude = 115023360}, /* 410900 */
    {.code = 33711, .name = 699, .parent = 289, .flags = 13, .prefecture = 289, .area = 37, .latitude = 34038880, .longitude = 113846130}, /* 411000 */
    {.code = 33728, .name = 700, .parent = 289, .flags = 13, .prefecture = 289, .area = 47, .latitude = 33581870, .longitude = 114010680}, /* 411100 */
    {.code = 33745, .name = 701, .parent = 289, .flags = 13, .prefecture = 289, .area = 49, .latitude = 34774180, .longitude = 111194490}, /* 411200 */
    {.code = 33765, .name = 702, .parent = 289, .flags = 13, .prefecture = 289, .area = 40, .latitude = 33018180, .longitude = 112579020}, /* 411300 */
    {.code = 33782, .name = 703, .parent = 289, .flags = 13, .prefecture = 289, .area = 33, .latitude = 34416530, .longitude = 115650850}, /* 411400 */
    {.code = 33799, .name = 704, .parent = 289, .flags = 13, .prefecture = 289, .area = 39, .latitude = 32150570, .longitude = 114085170}, /* 411500 */
    {.code = 33816, .name = 705, .parent = 289, .flags = 13, .prefecture = 289, .area = 46, .latitude = 33636200, .longitude = 114695740}, /* 411600 */
    {.code = 33833, .name = 706, .parent = 289, .flags = 13, .prefecture = 289, .area = 48, .latitude = 33015850, .longitude = 114016100}, /* 411700 */
    {.code = 33853, .name = 707, .parent = 289, .flags = 13, .prefecture = 289, .area = 43, .latitude = 35069920, .longitude = 112596410}, /* 419001 */
    {.code = 33870, .name = 708, .flags = 9, .prefecture = 308, .latitude = 30548930, .longitude = 114336260, .below_first = 333, .below_count = 17}, /* 420000 */
    {.code = 33887, .name = 709, .parent = 308, .flags = 13, .prefecture = 308, .area = 8, .latitude = 30595770, .longitude = 114299130}, /* 420100 */
    {.code = 33904, .name = 710, .parent = 308, .flags = 13, .prefecture = 308, .area = 173, .latitude = 30203500, .longitude = 115033610}, /* 420200 */
    {.code = 33921, .name = 711, .parent = 308, .flags = 13, .prefecture = 308, .area = 178, .latitude = 32631250, .longitude = 110793600}, /* 420300 */
    {.code = 33938, .name = 712, .parent = 308, .flags = 13, .prefecture = 308, .area = 176, .latitude = 30694610, .longitude = 111281300}, /* 420500 */
    {.code = 33955, .name = 713, .parent = 308, .flags = 13, .prefecture = 308, .area = 169, .latitude = 32012120, .longitude = 112115660}, /* 420600 */
    {.code = 33972, .name = 714, .parent = 308, .flags = 13, .prefecture = 308, .area = 170, .latitude = 30394160, .longitude = 114889870}, /* 420700 */
    {.code = 33989, .name = 715, .parent = 308, .flags = 13, .prefecture = 308, .area = 180, .latitude = 31037660, .longitude = 112193180}, /* 420800 */
    {.code = 34006, .name = 716, .parent = 308, .flags = 13, .prefecture = 308, .area = 171, .latitude = 30920730, .longitude = 113951440}, /* 420900 */
    {.code = 34023, .name = 717, .parent = 308, .flags = 13, .prefecture = 308, .area = 175, .latitude = 30338840, .longitude = 112235720}, /* 421000 */
    {.code = 34040, .name = 718, .parent = 308, .flags = 13, .prefecture = 308, .area = 172, .latitude = 30456390, .longitude = 114867360}, /* 421100 */
    {.code = 34057, .name = 719, .parent = 308, .flags = 13, .prefecture = 308, .area = 174, .latitude = 29843810, .longitude = 114317190}, /* 421200 */
    {.code = 34074, .name = 720, .parent = 308, .flags = 13, .prefecture = 308, .area = 179, .latitude = 31692150, .longitude = 113376110}, /* 421300 */
    {.code = 34091, .name = 721, .parent = 308, .flags = 13, .prefecture = 308, .area = 177, .latitude = 30274710, .longitude = 109483290}, /* 422800 */
    {.code = 34129, .name = 722, .parent = 308, .flags = 13, .prefecture = 308, .area = 181, .latitude = 30330800, .longitude = 113436920}, /* 429004 */
    {.code = 34146, .name = 723, .parent = 308, .flags = 13, .prefecture = 308, .area = 181, .latitude = 30404680, .longitude = 112894700}, /* 429005 */
    {.code = 34163, .name = 724, .parent = 308, .flags = 13, .prefecture = 308, .area = 181, .latitude = 30666050, .longitude = 113160530}, /* 429006 */
    {.code = 34180, .name = 725, .parent = 308, .flags = 13, .prefecture = 308, .area = 178, .latitude = 31747110, .longitude = 110670670}, /* 429021 */
    {.code = 34203, .name = 726, .flags = 9, .prefecture = 326, .latitude = 28116150, .longitude = 112978040, .below_first = 350, .below_count = 14}, /* 430000 */
    {.code = 34220, .name = 727, .parent = 326, .flags = 13, .prefecture = 326, .area = 183, .latitude = 28231810, .longitude = 112933430}, /* 430100 */
    {.code = 34237, .name = 728, .parent = 326, .flags = 13, .prefecture = 326, .area = 183, .latitude = 27832000, .longitude = 113126950}, /* 430200 */
    {.code = 34254, .name = 729, .parent = 326, .flags = 13, .prefecture = 326, .area = 183, .latitude = 27834810, .longitude = 112940000}, /* 430300 */
    {.code = 34271, .name = 730, .parent = 326, .flags = 13, .prefecture = 326, .area = 186, .latitude = 26897800, .longitude = 112566780}, /* 430400 */
    {.code = 34288, .name = 731, .parent = 326, .flags = 13, .prefecture = 326, .area = 191, .latitude = 27242770, .longitude = 111462290}, /* 430500 */
    {.code = 34305, .name = 732, .parent = 326, .flags = 13, .prefecture = 326, .area = 182, .latitude = 29359040, .longitude = 113122960}, /* 430600 */
    {.code = 34322, .name = 733, .parent = 326, .flags = 13, .prefecture = 326, .area = 188, .latitude = 29034470, .longitude = 111693440}, /* 430700 */
    {.code = 34339, .name = 734, .parent = 326, .flags = 13, .prefecture = 326, .area = 193, .latitude = 29120210, .longitude = 110473940}, /* 430800 */
    {.code = 34359, .name = 735, .parent = 326, .flags = 13, .prefecture = 326, .area = 189, .latitude = 28558000, .longitude = 112350280}, /* 430900 */
    {.code = 34376, .name = 736, .parent = 326, .flags = 13, .prefecture = 326, .area = 187, .latitude = 25773070, .longitude = 113010010}, /* 431000 */
    {.code = 34393, .name = 737, .parent = 326, .flags = 13, .prefecture = 326, .area = 195, .latitude = 26423450, .longitude = 111608240}, /* 431100 */
    {.code = 34410, .name = 738, .parent = 326, .flags = 13, .prefecture = 326, .area = 194, .latitude = 27573120, .longitude = 109996910}, /* 431200 */
    {.code = 34427, .name = 739, .parent = 326, .flags = 13, .prefecture = 326, .area = 190, .latitude = 27703150, .longitude = 111988950}, /* 431300 */
    {.code = 34444, .name = 740, .parent = 326, .flags = 13, .prefecture = 326, .area = 192, .latitude = 28315340, .longitude = 109734180}, /* 433100 */
    {.code = 34482, .name = 741, .flags = 9, .prefecture = 341, .latitude = 23135000, .longitude = 113261080, .below_first = 364, .below_count = 21}, /* 440000 */
    {.code = 34499, .name = 742, .parent = 341, .flags = 13, .prefecture = 341, .area = 2, .latitude = 23132740, .longitude = 113259170}, /* 440100 */
    {.code = 34516, .name = 743, .parent = 341, .flags = 13, .prefecture = 341, .area = 197, .latitude = 24814040, .longitude = 113592130}, /* 440200 */
    {.code = 34533, .name = 744, .parent = 341, .flags = 13, .prefecture = 341, .area = 201, .latitude = 22546240, .longitude = 114052820}, /* 440300 */
    {.code = 34550, .name = 745, .parent = 341, .flags = 13, .prefecture = 341, .area = 202, .latitude = 22274660, .longitude = 113571850}, /* 440400 */
    {.code = 34567, .name = 746, .parent = 341, .flags = 13, .prefecture = 341, .area = 200, .latitude = 23356810, .longitude = 116677490}, /* 440500 */
    {.code = 34584, .name = 747, .parent = 341, .flags = 13, .prefecture = 341, .area = 203, .latitude = 23023900, .longitude = 113116100}, /* 440600 */
    {.code = 34601, .name = 748, .parent = 341, .flags = 13, .prefecture = 341, .area = 196, .latitude = 22581640, .longitude = 113076100}, /* 440700 */
    {.code = 34618, .name = 749, .parent = 341, .flags = 13, .prefecture = 341, .area = 205, .latitude = 21272490, .longitude = 110353040}, /* 440800 */
    {.code = 34635, .name = 750, .parent = 341, .flags = 13, .prefecture = 341, .area = 165, .latitude = 21665500, .longitude = 110921020}, /* 440900 */
    {.code = 34652, .name = 751, .parent = 341, .flags = 13, .prefecture = 341, .area = 204, .latitude = 23050370, .longitude = 112459990}, /* 441200 */
    {.code = 34669, .name = 752, .parent = 341, .flags = 13, .prefecture = 341, .area = 198, .latitude = 23114870, .longitude = 114410620}, /* 441300 */
    {.code = 34686, .name = 753, .parent = 341, .flags = 13, .prefecture = 341, .area = 199, .latitude = 24291460, .longitude = 116117220}, /* 441400 */
    {.code = 34703, .name = 754, .parent = 341, .flags = 13, .prefecture = 341, .area = 162, .latitude = 22789840, .longitude = 115370620}, /* 441500 */
    {.code = 34720, .name = 755, .parent = 341, .flags = 13, .prefecture = 341, .area = 207, .latitude = 23746930, .longitude = 114695520}, /* 441600 */
    {.code = 34737, .name = 756, .parent = 341, .flags = 13, .prefecture = 341, .area = 163, .latitude = 21859580, .longitude = 111978350}, /* 441700 */
    {.code = 34754, .name = 757, .parent = 341, .flags = 13, .prefecture = 341, .area = 208, .latitude = 23684520, .longitude = 113050620}, /* 441800 */
    {.code = 34771, .name = 758, .parent = 341, .flags = 13, .prefecture = 341, .area = 211, .latitude = 23023740, .longitude = 113746690}, /* 441900 */
    {.code = 34788, .name = 759, .parent = 341, .flags = 13, .prefecture = 341, .area = 206, .latitude = 22519710, .longitude = 113387030}, /* 442000 */
    {.code = 34805, .name = 760, .parent = 341, .flags = 13, .prefecture = 341, .area = 210, .latitude = 23660410, .longitude = 116617540}, /* 445100 */
    {.code = 34822, .name = 761, .parent = 341, .flags = 13, .prefecture = 341, .area = 164, .latitude = 23553360, .longitude = 116368020}, /* 445200 */
    {.code = 34839, .name = 762, .parent = 341, .flags = 13, .prefecture = 341, .area = 209, .latitude = 22917820, .longitude = 112039200}, /* 445300 */
    {.code = 34856, .name = 763, .flags = 9, .prefecture = 363, .latitude = 22818240, .longitude = 108323550, .below_first = 385, .below_count = 14}, /* 450000 */
    {.code = 34885, .name = 764, .parent = 363, .flags = 13, .prefecture = 363, .area = 213, .latitude = 22820390, .longitude = 108362340}, /* 450100 */
    {.code = 34902, .name = 765, .parent = 363, .flags = 13, .prefecture = 363, .area = 214, .latitude = 24329140, .longitude = 109423470}, /* 450200 */
    {.code = 34919, .name = 766, .parent = 363, .flags = 13, .prefecture = 363, .area = 215, .latitude = 25238400, .longitude = 110175130}, /* 450300 */
    {.code = 34936, .name = 767, .parent = 363, .flags = 13, .prefecture = 363, .area = 216, .latitude = 23479320, .longitude = 111273910}, /* 450400 */
    {.code = 34953, .name = 768, .parent = 363, .flags = 13, .prefecture = 363, .area = 221, .latitude = 21483690, .longitude = 109115950}, /* 450500 */
    {.code = 34970, .name = 769, .parent = 363, .flags = 13, .prefecture = 363, .area = 212, .latitude = 21689220, .longitude = 108350670}, /* 450600 */
    {.code = 34990, .name = 770, .parent = 363, .flags = 13, .prefecture = 363, .area = 219, .latitude = 21983780, .longitude = 108650600}, /* 450700 */
    {.code = 35007, .name = 771, .parent = 363, .flags = 13, .prefecture = 363, .area = 217, .latitude = 23114720, .longitude = 109594710}, /* 450800 */
    {.code = 35024, .name = 772, .parent = 363, .flags = 13, .prefecture = 363, .area = 217, .latitude = 22656800, .longitude = 110176500}, /* 450900 */
    {.code = 35041, .name = 773, .parent = 363, .flags = 13, .prefecture = 363, .area = 218, .latitude = 23905970, .longitude = 106615280}, /* 451000 */
    {.code = 35058, .name = 774, .parent = 363, .flags = 13, .prefecture = 363, .area = 216, .latitude = 24407220, .longitude = 111562100}, /* 451100 */
    {.code = 35075, .name = 775, .parent = 363, .flags = 13, .prefecture = 363, .area = 220, .latitude = 24488300, .longitude = 108632540}, /* 451200 */
    {.code = 35092, .name = 776, .parent = 363, .flags = 13, .prefecture = 363, .area = 214, .latitude = 23752740, .longitude = 109216940}, /* 451300 */
    {.code = 35109, .name = 777, .parent = 363, .flags = 13, .prefecture = 363, .area = 213, .latitude = 22379890, .longitude = 107360820}, /* 451400 */
    {.code = 35126, .name = 778, .flags = 9, .prefecture = 378, .latitude = 20019390, .longitude = 110344830, .below_first = 399, .below_count = 19}, /* 460000 */
    {.code = 35143, .name = 779, .parent = 378, .flags = 13, .prefecture = 378, .area = 280, .latitude = 20048430, .longitude = 110195870}, /* 460100 */
    {.code = 35160, .name = 780, .parent = 378, .flags = 13, .prefecture = 378, .area = 280, .latitude = 18254570, .longitude = 109507620}, /* 460200 */
    {.code = 35177, .name = 781, .parent = 378, .flags = 13, .prefecture = 378, .area = 280, .latitude = 16832630, .longitude = 112333740}, /* 460300 */
    {.code = 35194, .name = 782, .parent = 378, .flags = 13, .prefecture = 378, .area = 280, .latitude = 19522920, .longitude = 109576800}, /* 460400 */
    {.code = 35211, .name = 783, .parent = 378, .flags = 13, .prefecture = 378, .area = 280, .latitude = 18776620, .longitude = 109512690}, /* 469001 */
    {.code = 35231, .name = 784, .parent = 378, .flags = 13, .prefecture = 378, .area = 280, .latitude = 19260760, .longitude = 110470170}, /* 469002 */
    {.code = 35248, .name = 785, .parent = 378, .flags = 13, .prefecture = 378, .area = 280, .latitude = 19546070, .longitude = 110793040}, /* 469005 */
    {.code = 35265, .name = 786, .parent = 378, .flags = 13, .prefecture = 378, .area = 280, .latitude = 18795260, .longitude = 110388190}, /* 469006 */
    {.code = 35282, .name = 787, .parent = 378, .flags = 13, .prefecture = 378, .area = 280, .latitude = 19097040, .longitude = 108648210}, /* 469007 */
    {.code = 35299, .name = 788, .parent = 378, .flags = 13, .prefecture = 378, .area = 280, .latitude = 19683140, .longitude = 110354940}, /* 469021 */
    {.code = 35316, .name = 789, .parent = 378, .flags = 13, .prefecture = 378, .area = 280, .latitude = 19353320, .longitude = 110099010}, /* 469022 */
    {.code = 35333, .name = 790, .parent = 378, .flags = 13, .prefecture = 378, .area = 280, .latitude = 19740430, .longitude = 110002520}, /* 469023 */
    {.code = 35350, .name = 791, .parent = 378, .flags = 13, .prefecture = 378, .area = 280, .latitude = 19914150, .longitude = 109686350}, /* 469024 */
    {.code = 35367, .name = 792, .parent = 378, .flags = 13, .prefecture = 378, .area = 280, .latitude = 19226410, .longitude = 109447190}, /* 469025 */
    {.code = 35396, .name = 793, .parent = 378, .flags = 13, .prefecture = 378, .area = 280, .latitude = 19299780, .longitude = 109051630}, /* 469026 */
    {.code = 35425, .name = 794, .parent = 378, .flags = 13, .prefecture = 378, .area = 280, .latitude = 18751910, .longitude = 109168950}, /* 469027 */
    {.code = 35454, .name = 795, .parent = 378, .flags = 13, .prefecture = 378, .area = 280, .latitude = 18507690, .longitude = 110033240}, /* 469028 */
    {.code = 35483, .name = 796, .parent = 378, .flags = 13, .prefecture = 378, .area = 280, .latitude = 18640920, .longitude = 109698470}, /* 469029 */
    {.code = 35518, .name = 797, .parent = 378, .flags = 13, .prefecture = 378, .area = 280, .latitude = 19035200, .longitude = 109834300}, /* 469030 */
    {.code = 35553, .name = 798, .flags = 13, .prefecture = 398, .area = 5, .latitude = 29565530, .longitude = 106548070}, /* 500000 */
    {.code = 35570, .name = 799, .flags = 9, .prefecture = 399, .latitude = 30653650, .longitude = 104073290, .below_first = 418, .below_count = 21}, /* 510000 */
    {.code = 35587, .name = 800, .parent = 399, .flags = 13, .prefecture = 399, .area = 9, .latitude = 30575420, .longitude = 104063800}, /* 510100 */
    {.code = 35604, .name = 801, .parent = 399, .flags = 13, .prefecture = 399, .area = 233, .latitude = 29342100, .longitude = 104776610}, /* 510300 */
    {.code = 35621, .name = 802, .parent = 399, .flags = 13, .prefecture = 399, .area = 232, .latitude = 26562200, .longitude = 101727530}, /* 510400 */
    {.code = 35641, .name = 803, .parent = 399, .flags = 13, .prefecture = 399, .area = 240, .latitude = 28874020, .longitude = 105438270}, /* 510500 */
    {.code = 35658, .name = 804, .parent = 399, .flags = 13, .prefecture = 399, .area = 248, .latitude = 31129590, .longitude = 104395110}, /* 510600 */
    {.code = 35675, .name = 805, .parent = 399, .flags = 13, .prefecture = 399, .area = 234, .latitude = 31469950, .longitude = 104676510}, /* 510700 */
    {.code = 35692, .name = 806, .parent = 399, .flags = 13, .prefecture = 399, .area = 249, .latitude = 32438180, .longitude = 105840300}, /* 510800 */
    {.code = 35709, .name = 807, .parent = 399, .flags = 13, .prefecture = 399, .area = 237, .latitude = 30535470, .longitude = 105589190}, /* 510900 */
    {.code = 35726, .name = 808, .parent = 399, .flags = 13, .prefecture = 399, .area = 242, .latitude = 29582790, .longitude = 105054770}, /* 511000 */
    {.code = 35743, .name = 809, .parent = 399, .flags = 13, .prefecture = 399, .area = 243, .latitude = 29555030, .longitude = 103763880}, /* 511100 */
    {.code = 35760, .name = 810, .parent = 399, .flags = 13, .prefecture = 399, .area = 235, .latitude = 30839520, .longitude = 106106550}, /* 511300 */
    {.code = 35777, .name = 811, .parent = 399, .flags = 13, .prefecture = 399, .area = 9, .latitude = 30079930, .longitude = 103846320}, /* 511400 */
    {.code = 35794, .name = 812, .parent = 399, .flags = 13, .prefecture = 399, .area = 241, .latitude = 28755780, .longitude = 104640440}, /* 511500 */
    {.code = 35811, .name = 813, .parent = 399, .flags = 13, .prefecture = 399, .area = 238, .latitude = 30459130, .longitude = 106628860}, /* 511600 */
    {.code = 35828, .name = 814, .parent = 399, .flags = 13, .prefecture = 399, .area = 236, .latitude = 31211420, .longitude = 107463120}, /* 511700 */
    {.code = 35845, .name = 815, .parent = 399, .flags = 13, .prefecture = 399, .area = 245, .latitude = 30012580, .longitude = 103039560}, /* 511800 */
    {.code = 35862, .name = 816, .parent = 399, .flags = 13, .prefecture = 399, .area = 239, .latitude = 31870030, .longitude = 106743400}, /* 511900 */
    {.code = 35879, .name = 817, .parent = 399, .flags = 13, .prefecture = 399, .area = 9, .latitude = 30132080, .longitude = 104624860}, /* 512000 */
    {.code = 35896, .name = 818, .parent = 399, .flags = 13, .prefecture = 399, .area = 247, .latitude = 31901660, .longitude = 102223010}, /* 513200 */
    {.code = 35931, .name = 819, .parent = 399, .flags = 13, .prefecture = 399, .area = 246, .latitude = 30052340, .longitude = 101960790}, /* 513300 */
    {.code = 35960, .name = 820, .parent = 399, .flags = 13, .prefecture = 399, .area = 244, .latitude = 27885000, .longitude = 102266220}, /* 513400 */
    {.code = 35989, .name = 821, .flags = 9, .prefecture = 421, .latitude = 26603600, .longitude = 106701710, .below_first = 439, .below_count = 9}, /* 520000 */
    {.code = 36006, .name = 822, .parent = 421, .flags = 13, .prefecture = 421, .area = 250, .latitude = 26650370, .longitude = 106624640}, /* 520100 */
    {.code = 36023, .name = 823, .parent = 421, .flags = 13, .prefecture = 421, .area = 257, .latitude = 26596160, .longitude = 104827820}, /* 520200 */
    {.code = 36043, .name = 824, .parent = 421, .flags = 13, .prefecture = 421, .area = 251, .latitude = 27725200, .longitude = 107027730}, /* 520300 */
    {.code = 36060, .name = 825, .parent = 421, .flags = 13, .prefecture = 421, .area = 252, .latitude = 26256630, .longitude = 105944230}, /* 520400 */
    {.code = 36077, .name = 826, .parent = 421, .flags = 13, .prefecture = 421, .area = 256, .latitude = 27286980, .longitude = 105288310}, /* 520500 */
    {.code = 36094, .name = 827, .parent = 421, .flags = 13, .prefecture = 421, .area = 255, .latitude = 27734830, .longitude = 109184950}, /* 520600 */
    {.code = 36111, .name = 828, .parent = 421, .flags = 13, .prefecture = 421, .area = 258, .latitude = 25090970, .longitude = 104903930}, /* 522300 */
    {.code = 36152, .name = 829, .parent = 421, .flags = 13, .prefecture = 421, .area = 254, .latitude = 26587010, .longitude = 107978750}, /* 522600 */
    {.code = 36190, .name = 830, .parent = 421, .flags = 13, .prefecture = 421, .area = 253, .latitude = 26256700, .longitude = 107517990}, /* 522700 */
    {.code = 36228, .name = 831, .flags = 9, .prefecture = 431, .latitude = 25048780, .longitude = 102708570, .below_first = 448, .below_count = 16}, /* 530000 */
    {.code = 36245, .name = 832, .parent = 431, .flags = 13, .prefecture = 431, .area = 260, .latitude = 24884560, .longitude = 102832250}, /* 530100 */
    {.code = 36262, .name = 833, .parent = 431, .flags = 13, .prefecture = 431, .area = 263, .latitude = 25493870, .longitude = 103794260}, /* 530300 */
    {.code = 36279, .name = 834, .parent = 431, .flags = 13, .prefecture = 431, .area = 266, .latitude = 24349800, .longitude = 102525370}, /* 530400 */
    {.code = 36296, .name = 835, .parent = 431, .flags = 13, .prefecture = 431, .area = 264, .latitude = 25114880, .longitude = 99160570}, /* 530500 */
    {.code = 36313, .name = 836, .parent = 431, .flags = 13, .prefecture = 431, .area = 259, .latitude = 27341610, .longitude = 103714980}, /* 530600 */
    {.code = 36330, .name = 837, .parent = 431, .flags = 13, .prefecture = 431, .area = 272, .latitude = 26858710, .longitude = 100224800}, /* 530700 */
    {.code = 36347, .name = 838, .parent = 431, .flags = 13, .prefecture = 431, .area = 268, .latitude = 22828220, .longitude = 100964840}, /* 530800 */
    {.code = 36364, .name = 839, .parent = 431, .flags = 13, .prefecture = 431, .area = 269, .latitude = 23886760, .longitude = 100087590}, /* 530900 */
    {.code = 36381, .name = 840, .parent = 431, .flags = 13, .prefecture = 431, .area = 267, .latitude = 25048550, .longitude = 101526520}, /* 532300 */
    {.code = 36410, .name = 841, .parent = 431, .flags = 13, .prefecture = 431, .area = 262, .latitude = 23365760, .longitude = 103372870}, /* 532500 */
    {.code = 36448, .name = 842, .parent = 431, .flags = 13, .prefecture = 431, .area = 265, .latitude = 23403380, .longitude = 104214150}, /* 532600 */
    {.code = 36483, .name = 843, .parent = 431, .flags = 13, .prefecture = 431, .area = 166, .latitude = 22011970, .longitude = 100795860}, /* 532800 */
    {.code = 36518, .name = 844, .parent = 431, .flags = 13, .prefecture = 431, .area = 261, .latitude = 25609520, .longitude = 100266540}, /* 532900 */
    {.code = 36547, .name = 845, .parent = 431, .flags = 13, .prefecture = 431, .area = 167, .latitude = 24436530, .longitude = 98584740}, /* 533100 */
    {.code = 36585, .name = 846, .parent = 431, .flags = 13, .prefecture = 431, .area = 270, .latitude = 25820870, .longitude = 98856210}, /* 533300 */
    {.code = 36617, .name = 847, .parent = 431, .flags = 13, .prefecture = 431, .area = 271, .latitude = 27822300, .longitude = 99701490}, /* 533400 */
    {.code = 36646, .name = 848, .flags = 9, .prefecture = 448, .latitude = 29650240, .longitude = 91115960, .below_first = 464, .below_count = 7}, /* 540000 */
    {.code = 36669, .name = 849, .parent = 448, .flags = 13, .prefecture = 448, .area = 273, .latitude = 29656280, .longitude = 91170460}, /* 540100 */
    {.code = 36686, .name = 850, .parent = 448, .flags = 13, .prefecture = 448, .area = 274, .latitude = 29270100, .longitude = 88878390}, /* 540200 */
    {.code = 36706, .name = 851, .parent = 448, .flags = 13, .prefecture = 448, .area = 277, .latitude = 31145200, .longitude = 97169890}, /* 540300 */
    {.code = 36723, .name = 852, .parent = 448, .flags = 13, .prefecture = 448, .area = 276, .latitude = 29651440, .longitude = 94360270}, /* 540400 */
    {.code = 36740, .name = 853, .parent = 448, .flags = 13, .prefecture = 448, .area = 275, .latitude = 29240800, .longitude = 91770210}, /* 540500 */
    {.code = 36757, .name = 854, .parent = 448, .flags = 13, .prefecture = 448, .area = 278, .latitude = 31480140, .longitude = 92050230}, /* 540600 */
    {.code = 36774, .name = 855, .parent = 448, .flags = 13, .prefecture = 448, .area = 279, .latitude = 32503590, .longitude = 80103590}, /* 542500 */
    {.code = 36794, .name = 856, .flags = 9, .prefecture = 456, .latitude = 34267070, .longitude = 108949670, .below_first = 471, .below_count = 10}, /* 610000 */
    {.code = 36811, .name = 857, .parent = 456, .flags = 13, .prefecture = 456, .area = 10, .latitude = 34344760, .longitude = 108934990}, /* 610100 */
    {.code = 36828, .name = 858, .parent = 456, .flags = 13, .prefecture = 456, .area = 295, .latitude = 34898220, .longitude = 108940400}, /* 610200 */
    {.code = 36845, .name = 859, .parent = 456, .flags = 13, .prefecture = 456, .area = 294, .latitude = 34364280, .longitude = 107232990}, /* 610300 */
    {.code = 36862, .name = 860, .parent = 456, .flags = 13, .prefecture = 456, .area = 10, .latitude = 34331340, .longitude = 108704160}, /* 610400 */
    {.code = 36879, .name = 861, .parent = 456, .flags = 13, .prefecture = 456, .area = 290, .latitude = 34521830, .longitude = 109465690}, /* 610500 */
    {.code = 36896, .name = 862, .parent = 456, .flags = 13, .prefecture = 456, .area = 288, .latitude = 36649990, .longitude = 109489290}, /* 610600 */
    {.code = 36913, .name = 863, .parent = 456, .flags = 13, .prefecture = 456, .area = 293, .latitude = 33068260, .longitude = 107018670}, /* 610700 */
    {.code = 36930, .name = 864, .parent = 456, .flags = 13, .prefecture = 456, .area = 289, .latitude = 38285240, .longitude = 109728520}, /* 610800 */
    {.code = 36947, .name = 865, .parent = 456, .flags = 13, .prefecture = 456, .area = 292, .latitude = 32687510, .longitude = 109024150}, /* 610900 */
    {.code = 36964, .name = 866, .parent = 456, .flags = 13, .prefecture = 456, .area = 291, .latitude = 33875060, .longitude = 109913690}, /* 611000 */
    {.code = 36981, .name = 867, .flags = 9, .prefecture = 467, .latitude = 36059870, .longitude = 103824020, .below_first = 481, .below_count = 14}, /* 620000 */
    {.code = 36998, .name = 868, .parent = 467, .flags = 13, .prefecture = 467, .area = 297, .latitude = 36061120, .longitude = 103831820}, /* 620100 */
    {.code = 37015, .name = 869, .parent = 467, .flags = 13, .prefecture = 467, .area = 303, .latitude = 39772420, .longitude = 98287600}, /* 620200 */
    {.code = 37035, .name = 870, .parent = 467, .flags = 13, .prefecture = 467, .area = 301, .latitude = 38521030, .longitude = 102185980}, /* 620300 */
    {.code = 37052, .name = 871, .parent = 467, .flags = 13, .prefecture = 467, .area = 307, .latitude = 36545030, .longitude = 104136050}, /* 620400 */
    {.code = 37069, .name = 872, .parent = 467, .flags = 13, .prefecture = 467, .area = 304, .latitude = 34582830, .longitude = 105720890}, /* 620500 */
    {.code = 37086, .name = 873, .parent = 467, .flags = 13, .prefecture = 467, .area = 301, .latitude = 37928690, .longitude = 102636110}, /* 620600 */
    {.code = 37103, .name = 874, .parent = 467, .flags = 13, .prefecture = 467, .area = 302, .latitude = 38924130, .longitude = 100448160}, /* 620700 */
    {.code = 37120, .name = 875, .parent = 467, .flags = 13, .prefecture = 467, .area = 299, .latitude = 35542880, .longitude = 106660690}, /* 620800 */
    {.code = 37137, .name = 876, .parent = 467, .flags = 13, .prefecture = 467, .area = 303, .latitude = 39732590, .longitude = 98493690}, /* 620900 */
    {.code = 37154, .name = 877, .parent = 467, .flags = 13, .prefecture = 467, .area = 300, .latitude = 35709850, .longitude = 107638690}, /* 621000 */
    {.code = 37171, .name = 878, .parent = 467, .flags = 13, .prefecture = 467, .area = 298, .latitude = 35608490, .longitude = 104589720}, /* 621100 */
    {.code = 37188, .name = 879, .parent = 467, .flags = 13, .prefecture = 467, .area = 305, .latitude = 33372080, .longitude = 104957290}, /* 621200 */
    {.code = 37205, .name = 880, .parent = 467, .flags = 13, .prefecture = 467, .area = 296, .latitude = 35601710, .longitude = 103208410}, /* 622900 */
    {.code = 37234, .name = 881, .parent = 467, .flags = 13, .prefecture = 467, .area = 306, .latitude = 34984550, .longitude = 102909270}, /* 623000 */
    {.code = 37263, .name = 882, .flags = 9, .prefecture = 482, .latitude = 36621020, .longitude = 101778340, .below_first = 495, .below_count = 8}, /* 630000 */
    {.code = 37280, .name = 883, .parent = 482, .flags = 13, .prefecture = 482, .area = 314, .latitude = 36676060, .longitude = 101756290}, /* 630100 */
    {.code = 37297, .name = 884, .parent = 482, .flags = 13, .prefecture = 482, .area = 315, .latitude = 36473390, .longitude = 102408620}, /* 630200 */
    {.code = 37314, .name = 885, .parent = 482, .flags = 13, .prefecture = 482, .area = 313, .latitude = 36954460, .longitude = 100899540}, /* 632200 */
    {.code = 37343, .name = 886, .parent = 482, .flags = 13, .prefecture = 482, .area = 316, .latitude = 35519970, .longitude = 102013370}, /* 632300 */
    {.code = 37372, .name = 887, .parent = 482, .flags = 13, .prefecture = 482, .area = 317, .latitude = 36296930, .longitude = 100621410}, /* 632500 */
    {.code = 37401, .name = 888, .parent = 482, .flags = 13, .prefecture = 482, .area = 318, .latitude = 34472910, .longitude = 100243470}, /* 632600 */
    {.code = 37430, .name = 889, .parent = 482, .flags = 13, .prefecture = 482, .area = 319, .latitude = 33013640, .longitude = 97091280}, /* 632700 */
    {.code = 37459, .name = 890, .parent = 482, .flags = 13, .prefecture = 482, .area = 320, .latitude = 37376660, .longitude = 97368950}, /* 632800 */
    {.code = 37497, .name = 891, .flags = 9, .prefecture = 491, .latitude = 38472190, .longitude = 106254730, .below_first = 503, .below_count = 5}, /* 640000 */
    {.code = 37526, .name = 892, .parent = 491, .flags = 13, .prefecture = 491, .area = 308, .latitude = 38487320, .longitude = 106226580}, /* 640100 */
    {.code = 37543, .name = 893, .parent = 491, .flags = 13, .prefecture = 491, .area = 309, .latitude = 38983790, .longitude = 106378080}, /* 640200 */
    {.code = 37563, .name = 894, .parent = 491, .flags = 13, .prefecture = 491, .area = 310, .latitude = 37997210, .longitude = 106194210}, /* 640300 */
    {.code = 37580, .name = 895, .parent = 491, .flags = 13, .prefecture = 491, .area = 311, .latitude = 36016460, .longitude = 106238470}, /* 640400 */
    {.code = 37597, .name = 896, .parent = 491, .flags = 13, .prefecture = 491, .area = 312, .latitude = 37499630, .longitude = 105193000}, /* 640500 */
    {.code = 37614, .name = 897, .flags = 5, .prefecture = 497}, /* 710000 */
    {.code = 37631, .name = 898, .flags = 5, .prefecture = 498}, /* 810000 */
    {.code = 37660, .name = 899, .flags = 5, .prefecture = 499}, /* 820000 */
  },
  .offices = {
    [1] = {.id = 66315, .row = 66322, .name = 1231, .division = 3, .printed_region = 66358, .printed_place = 26374, .note = 1232, .flags = 1, .counter_first = 1, .counter_count = 1, .source = 66677}, /* centre */
    {.id = 66854, .row = 66878, .name = 1234, .division = 6, .printed_place = 26511, .note = 1235, .flags = 1, .counter_first = 2, .counter_count = 1, .source = 67288, .scope = 1, .scope_label = 332}, /* shuimogou-city-exchange */
    {.id = 67433, .row = 67459, .name = 1237, .division = 6, .printed_place = 26511, .note = 1238, .flags = 1, .counter_first = 3, .counter_count = 1, .source = 67728}, /* shuimogou-region-exchange */
    {.id = 44631, .row = 67934, .name = 518, .division = 118, .printed_region = 50524, .printed_place = 30426, .flags = 1, .counter_first = 4, .counter_count = 1, .source = 67937}, /* wujiaqu */
    {.id = 44289, .row = 68054, .name = 517, .division = 117, .printed_region = 52762, .printed_place = 30396, .flags = 1, .counter_first = 5, .counter_count = 1, .source = 68057}, /* tumushuke */
    {.id = 68196, .row = 68219, .name = 1242, .division = 115, .printed_region = 55995, .printed_place = 68282, .note = 1243, .flags = 1, .counter_first = 6, .counter_count = 1, .source = 68659}, /* shihezi-logistics-park */
    {.id = 68792, .row = 68815, .name = 1245, .division = 115, .printed_place = 68282, .note = 1246, .flags = 1, .counter_first = 7, .counter_count = 1, .source = 69253}, /* shihezi-zone-committee */
    {.id = 41752, .row = 69401, .name = 411, .division = 13, .printed_region = 50829, .printed_place = 26698, .note = 1248, .flags = 1, .counter_first = 8, .counter_count = 1, .source = 69545}, /* kelamayi */
    {.id = 45429, .row = 69659, .name = 1250, .division = 88, .printed_region = 50644, .printed_place = 29430, .flags = 1, .counter_first = 9, .counter_count = 1, .source = 69669}, /* yining */
    {.id = 39880, .row = 69786, .name = 1252, .division = 25, .printed_region = 54478, .printed_place = 27224, .flags = 1, .counter_first = 10, .counter_count = 1, .source = 69797}, /* changji */
    {.id = 69904, .row = 69930, .name = 1254, .division = 25, .printed_place = 69933, .note = 1255, .flags = 1, .counter_first = 11, .counter_count = 1, .source = 70257}, /* changji-agricultural-park */
    {.id = 38674, .row = 70355, .name = 1257, .division = 108, .printed_region = 30078, .printed_place = 30118, .flags = 1, .counter_first = 12, .counter_count = 1, .source = 70364}, /* aletai */
    {.id = 39521, .row = 70479, .name = 433, .division = 33, .printed_region = 51993, .printed_place = 27546, .flags = 1, .counter_first = 13, .counter_count = 1, .source = 70482}, /* bole */
    {.id = 43691, .row = 70666, .name = 1261, .division = 100, .printed_region = 29803, .printed_place = 29842, .note = 1262, .flags = 1, .counter_first = 14, .counter_count = 2, .source = 71034}, /* tacheng */
    {.id = 40577, .row = 71190, .name = 420, .division = 21, .printed_region = 52379, .printed_place = 27010, .note = 1264, .flags = 1, .counter_first = 16, .counter_count = 1, .source = 71475}, /* hami */
    {.id = 42099, .row = 71609, .name = 438, .division = 38, .printed_region = 53515, .printed_place = 27740, .note = 1266, .flags = 1, .counter_first = 17, .counter_count = 1, .source = 71712}, /* kuerle */
    {.id = 38450, .row = 71861, .name = 1268, .division = 48, .printed_region = 28036, .printed_place = 28075, .flags = 1, .counter_first = 18, .counter_count = 1, .source = 71869}, /* akesu */
    {.id = 42074, .row = 71991, .name = 449, .division = 49, .printed_place = 53832, .note = 1270, .flags = 1, .counter_first = 19, .counter_count = 1, .source = 72294}, /* kuche */
    {.id = 40892, .row = 72446, .name = 1273, .division = 77, .printed_region = 29029, .printed_place = 29066, .note = 1274, .flags = 1, .counter_first = 20, .counter_count = 2, .source = 72674}, /* hetian */
    {.id = 41644, .row = 72791, .name = 463, .division = 63, .printed_region = 28541, .printed_place = 28580, .flags = 1, .counter_first = 22, .counter_count = 1, .source = 72794}, /* kashi */
    {.id = 38799, .row = 72915, .name = 458, .division = 58, .printed_region = 50815, .printed_place = 28421, .flags = 1, .counter_first = 23, .counter_count = 1, .source = 72918}, /* atushi */
  },
  .counters = {
    [1] = {.address = 1230, .phone_first = 2, .phone_count = 1, .channel_first = 508, .channel_count = 1},
    {.address = 1233, .channel_first = 509, .channel_count = 1},
    {.address = 1236, .channel_first = 510, .channel_count = 1},
    {.address = 1239, .contact = 67902, .phone_first = 3, .phone_count = 2, .channel_first = 511, .channel_count = 1},
    {.address = 1240, .contact = 68019, .phone_first = 5, .phone_count = 2, .channel_first = 512, .channel_count = 1},
    {.address = 1241, .contact = 68140, .phone_first = 7, .phone_count = 1, .channel_first = 513, .channel_count = 1},
    {.address = 1244, .contact = 68760, .phone_first = 8, .phone_count = 2, .channel_first = 516, .channel_count = 1},
    {.address = 1247, .contact = 69381, .phone_first = 10, .phone_count = 1, .channel_first = 517, .channel_count = 1},
    {.address = 1249, .contact = 69627, .phone_first = 11, .phone_count = 2, .channel_first = 518, .channel_count = 1},
    {.address = 1251, .contact = 69763, .phone_first = 13, .phone_count = 1, .channel_first = 519, .channel_count = 1},
    {.address = 1253, .contact = 69885, .phone_first = 14, .phone_count = 1, .channel_first = 520, .channel_count = 1},
    {.address = 1256, .contact = 70333, .phone_first = 15, .phone_count = 1, .channel_first = 521, .channel_count = 1},
    {.address = 1258, .contact = 70457, .phone_first = 16, .phone_count = 1, .channel_first = 522, .channel_count = 1},
    {.id = 70527, .address = 1259, .contact = 70572, .phone_first = 17, .phone_count = 1, .channel_first = 523, .channel_count = 1}, /* jiufeng */
    {.id = 70595, .address = 1260, .contact = 70572, .phone_first = 18, .phone_count = 1, .channel_first = 524, .channel_count = 1}, /* liuhe */
    {.address = 1263, .contact = 71170, .phone_first = 19, .phone_count = 1, .channel_first = 525, .channel_count = 1},
    {.address = 1265, .contact = 71587, .phone_first = 20, .phone_count = 1, .channel_first = 526, .channel_count = 1},
    {.address = 1267, .contact = 71838, .phone_first = 21, .phone_count = 1, .channel_first = 527, .channel_count = 1},
    {.address = 1269, .contact = 71965, .phone_first = 22, .phone_count = 1, .channel_first = 528, .channel_count = 1},
    {.id = 72339, .address = 1271, .contact = 72382, .phone_first = 23, .phone_count = 1, .channel_first = 529, .channel_count = 1}, /* zhengda */
    {.id = 72405, .address = 1272, .contact = 72382, .phone_first = 24, .phone_count = 1, .channel_first = 530, .channel_count = 1}, /* government-hall */
    {.address = 1275, .contact = 72769, .phone_first = 25, .phone_count = 1, .channel_first = 531, .channel_count = 1},
    {.address = 1276, .contact = 72893, .phone_first = 26, .phone_count = 1, .channel_first = 532, .channel_count = 1},
  },
  .phones = {
    [1] = {.printed = 26022},
    {.printed = 66302},
    {.printed = 67909},
    {.printed = 67922},
    {.printed = 68029},
    {.printed = 68042},
    {.printed = 68172, .read_first = 514, .read_count = 2},
    {.printed = 68767},
    {.printed = 68780},
    {.printed = 69388},
    {.printed = 69634},
    {.printed = 69647},
    {.printed = 69773},
    {.printed = 69892},
    {.printed = 70343},
    {.printed = 70467},
    {.printed = 70582},
    {.printed = 70653},
    {.printed = 71177},
    {.printed = 71597},
    {.printed = 71848},
    {.printed = 71978},
    {.printed = 72392},
    {.printed = 72392},
    {.printed = 72779},
    {.printed = 72903},
  },
  .numbering = {
    [1] = {.country_code = 64343, .trunk = 64346, .plain = 1, .trunked = 2, .abroad_first = 1, .abroad_count = 1, .carrier_first = 2, .carrier_count = 7, .word_first = 9, .word_count = 18, .first_digits = 1020, .local_lengths = 384, .area_digits = 4, .short_digits = 6, .extension_digits = 6, .flags = 7, .classes = {16, 16, 16, 16, 16, 16, 16, 16, 16, 2, 3, 16, 16, 3, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 2, 0, 0, 12, 0, 0, 0, 0, 6, 7, 14, 10, 11, 4, 5, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 11, 15, 0, 15, 0, 0, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 8, 0, 9, 0, 0, 0, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 0, 0, 0, 0, 16}},
  },
  .number_rules = {
    [1] = {.code = 58403, .region = 904, .kind = 4, .flags = 17, .lengths = 256}, /* 010 */
    {.code = 58407, .region = 905, .kind = 4, .flags = 17, .lengths = 256}, /* 020 */
    {.code = 58424, .region = 906, .kind = 4, .flags = 17, .lengths = 256}, /* 021 */
    {.code = 58428, .region = 907, .kind = 4, .flags = 17, .lengths = 256}, /* 022 */
    {.code = 58432, .region = 908, .kind = 4, .flags = 17, .lengths = 256}, /* 023 */
    {.code = 58436, .region = 909, .kind = 4, .flags = 17, .lengths = 256}, /* 024 */
    {.code = 58453, .region = 910, .kind = 4, .flags = 17, .lengths = 256}, /* 025 */
    {.code = 58470, .region = 911, .kind = 4, .flags = 17, .lengths = 256}, /* 027 */
    {.code = 58487, .region = 912, .kind = 4, .flags = 17, .lengths = 256}, /* 028 */
    {.code = 58504, .region = 913, .kind = 4, .flags = 17, .lengths = 256}, /* 029 */
    {.code = 58521, .region = 914, .kind = 4, .flags = 17, .lengths = 128}, /* 0310 */
    {.code = 58539, .region = 915, .kind = 4, .flags = 17, .lengths = 256}, /* 0311 */
    {.code = 58560, .region = 916, .kind = 4, .flags = 17, .lengths = 128}, /* 0312 */
    {.code = 58578, .region = 917, .kind = 4, .flags = 17, .lengths = 128}, /* 0313 */
    {.code = 58599, .region = 918, .kind = 4, .flags = 17, .lengths = 128}, /* 0314 */
    {.code = 58617, .region = 919, .kind = 4, .flags = 17, .lengths = 128}, /* 0315 */
    {.code = 58635, .region = 920, .kind = 4, .flags = 17, .lengths = 128}, /* 0316 */
    {.code = 58653, .region = 921, .kind = 4, .flags = 17, .lengths = 128}, /* 0317 */
    {.code = 58671, .region = 922, .kind = 4, .flags = 17, .lengths = 128}, /* 0318 */
    {.code = 58689, .region = 923, .kind = 4, .flags = 17, .lengths = 128}, /* 0319 */
    {.code = 58707, .region = 924, .kind = 4, .flags = 17, .lengths = 128}, /* 0335 */
    {.code = 58728, .region = 925, .kind = 4, .flags = 17, .lengths = 128}, /* 0349 */
    {.code = 58746, .region = 926, .kind = 4, .flags = 17, .lengths = 128}, /* 0350 */
    {.code = 58764, .region = 927, .kind = 4, .flags = 17, .lengths = 128}, /* 0351 */
    {.code = 58782, .region = 928, .kind = 4, .flags = 17, .lengths = 128}, /* 0352 */
    {.code = 58800, .region = 929, .kind = 4, .flags = 17, .lengths = 128}, /* 0353 */
    {.code = 58818, .region = 930, .kind = 4, .flags = 17, .lengths = 128}, /* 0354 */
    {.code = 58836, .region = 931, .kind = 4, .flags = 17, .lengths = 128}, /* 0355 */
    {.code = 58854, .region = 932, .kind = 4, .flags = 17, .lengths = 128}, /* 0356 */
    {.code = 58872, .region = 933, .kind = 4, .flags = 17, .lengths = 128}, /* 0357 */
    {.code = 58890, .region = 934, .kind = 4, .flags = 17, .lengths = 128}, /* 0358 */
    {.code = 58908, .region = 935, .kind = 4, .flags = 17, .lengths = 128}, /* 0359 */
    {.code = 58926, .region = 936, .kind = 4, .flags = 17, .lengths = 128}, /* 0370 */
    {.code = 58944, .region = 937, .kind = 4, .flags = 17, .lengths = 256}, /* 0371 */
    {.code = 58962, .region = 938, .kind = 4, .flags = 17, .lengths = 128}, /* 0372 */
    {.code = 58980, .region = 939, .kind = 4, .flags = 17, .lengths = 128}, /* 0373 */
    {.code = 58998, .region = 940, .kind = 4, .flags = 17, .lengths = 128}, /* 0374 */
    {.code = 59016, .region = 941, .kind = 4, .flags = 17, .lengths = 128}, /* 0375 */
    {.code = 59037, .region = 942, .kind = 4, .flags = 17, .lengths = 128}, /* 0376 */
    {.code = 59055, .region = 943, .kind = 4, .flags = 17, .lengths = 256}, /* 0377 */
    {.code = 59073, .kind = 4, .flags = 17, .withdrawn = 2013}, /* 0378 */
    {.code = 59078, .region = 944, .kind = 4, .flags = 17, .lengths = 256}, /* 0379 */
    {.code = 59096, .region = 945, .kind = 4, .flags = 17, .lengths = 128}, /* 0391 */
    {.code = 59114, .region = 946, .kind = 4, .flags = 17, .lengths = 128}, /* 0392 */
    {.code = 59132, .region = 947, .kind = 4, .flags = 17, .lengths = 128}, /* 0393 */
    {.code = 59150, .region = 948, .kind = 4, .flags = 17, .lengths = 128}, /* 0394 */
    {.code = 59168, .region = 949, .kind = 4, .flags = 17, .lengths = 128}, /* 0395 */
    {.code = 59186, .region = 950, .kind = 4, .flags = 17, .lengths = 128}, /* 0396 */
    {.code = 59207, .region = 951, .kind = 4, .flags = 17, .lengths = 128}, /* 0398 */
    {.code = 59228, .kind = 4, .flags = 17, .withdrawn = 2011}, /* 0410 */
    {.code = 59233, .region = 952, .kind = 4, .flags = 17, .lengths = 256}, /* 0411 */
    {.code = 59251, .region = 953, .kind = 4, .flags = 17, .lengths = 128}, /* 0412 */
    {.code = 59269, .kind = 4, .flags = 17, .withdrawn = 2011}, /* 0413 */
    {.code = 59274, .kind = 4, .flags = 17, .withdrawn = 2014}, /* 0414 */
    {.code = 59279, .region = 954, .kind = 4, .flags = 17, .lengths = 128}, /* 0415 */
    {.code = 59297, .region = 955, .kind = 4, .flags = 17, .lengths = 128}, /* 0416 */
    {.code = 59315, .region = 956, .kind = 4, .flags = 17, .lengths = 128}, /* 0417 */
    {.code = 59333, .region = 957, .kind = 4, .flags = 17, .lengths = 128}, /* 0418 */
    {.code = 59351, .region = 958, .kind = 4, .flags = 17, .lengths = 128}, /* 0419 */
    {.code = 59369, .region = 959, .kind = 4, .flags = 17, .lengths = 128}, /* 0421 */
    {.code = 59387, .region = 960, .kind = 4, .flags = 17, .lengths = 128}, /* 0427 */
    {.code = 59405, .region = 961, .kind = 4, .flags = 17, .lengths = 128}, /* 0429 */
    {.code = 59426, .region = 962, .kind = 4, .flags = 17, .lengths = 256}, /* 0431 */
    {.code = 59431, .region = 963, .kind = 4, .flags = 17, .lengths = 256}, /* 0432 */
    {.code = 59449, .region = 964, .kind = 4, .flags = 17, .lengths = 384}, /* 0433 */
    {.code = 59467, .region = 962, .kind = 4, .flags = 17, .lengths = 128}, /* 0434 */
    {.code = 59472, .region = 965, .kind = 4, .flags = 17, .lengths = 384}, /* 0435 */
    {.code = 59490, .region = 962, .kind = 4, .flags = 17, .lengths = 128}, /* 0436 */
    {.code = 59495, .region = 966, .kind = 4, .flags = 17, .lengths = 128}, /* 0437 */
    {.code = 59513, .region = 967, .kind = 4, .flags = 17, .lengths = 128}, /* 0438 */
    {.code = 59531, .region = 962, .kind = 4, .flags = 17, .lengths = 128}, /* 0439 */
    {.code = 59536, .region = 968, .kind = 4, .flags = 17, .lengths = 256}, /* 0451 */
    {.code = 59560, .region = 969, .kind = 4, .flags = 17, .lengths = 128}, /* 0452 */
    {.code = 59587, .region = 970, .kind = 4, .flags = 17, .lengths = 128}, /* 0453 */
    {.code = 59611, .region = 971, .kind = 4, .flags = 17, .lengths = 128}, /* 0454 */
    {.code = 59635, .region = 972, .kind = 4, .flags = 17, .lengths = 128}, /* 0455 */
    {.code = 59656, .region = 973, .kind = 4, .flags = 17, .lengths = 128}, /* 0456 */
    {.code = 59677, .region = 974, .kind = 4, .flags = 17, .lengths = 128}, /* 0457 */
    {.code = 59698, .region = 975, .kind = 4, .flags = 17, .lengths = 128}, /* 0458 */
    {.code = 59719, .region = 976, .kind = 4, .flags = 17, .lengths = 128}, /* 0459 */
    {.code = 59740, .region = 977, .kind = 4, .flags = 17, .lengths = 128}, /* 0464 */
    {.code = 59764, .region = 978, .kind = 4, .flags = 17, .lengths = 128}, /* 0467 */
    {.code = 59785, .region = 979, .kind = 4, .flags = 17, .lengths = 128}, /* 0468 */
    {.code = 59806, .region = 980, .kind = 4, .flags = 17, .lengths = 128}, /* 0469 */
    {.code = 59830, .region = 981, .kind = 4, .flags = 17, .lengths = 128}, /* 0470 */
    {.code = 59857, .region = 982, .kind = 4, .flags = 17, .lengths = 128}, /* 0471 */
    {.code = 59884, .region = 983, .kind = 4, .flags = 17, .lengths = 128}, /* 0472 */
    {.code = 59905, .region = 984, .kind = 4, .flags = 17, .lengths = 128}, /* 0473 */
    {.code = 59926, .region = 985, .kind = 4, .flags = 17, .lengths = 128}, /* 0474 */
    {.code = 59953, .region = 986, .kind = 4, .flags = 17, .lengths = 128}, /* 0475 */
    {.code = 59974, .region = 987, .kind = 4, .flags = 17, .lengths = 128}, /* 0476 */
    {.code = 59995, .region = 988, .kind = 4, .flags = 17, .lengths = 128}, /* 0477 */
    {.code = 60022, .region = 989, .kind = 4, .flags = 17, .lengths = 128}, /* 0478 */
    {.code = 60049, .region = 990, .kind = 4, .flags = 17, .lengths = 128}, /* 0479 */
    {.code = 60076, .region = 974, .kind = 4, .flags = 17, .lengths = 128}, /* 0482 */
    {.code = 60081, .region = 991, .kind = 4, .flags = 17, .lengths = 128}, /* 0483 */
    {.code = 60105, .region = 992, .kind = 4, .flags = 17, .lengths = 256}, /* 0510 */
    {.code = 60123, .region = 993, .kind = 4, .flags = 17, .lengths = 256}, /* 0511 */
    {.code = 60141, .region = 994, .kind = 4, .flags = 17, .lengths = 256}, /* 0512 */
    {.code = 60159, .region = 995, .kind = 4, .flags = 17, .lengths = 256}, /* 0513 */
    {.code = 60177, .region = 996, .kind = 4, .flags = 17, .lengths = 256}, /* 0514 */
    {.code = 60195, .region = 997, .kind = 4, .flags = 17, .lengths = 256}, /* 0515 */
    {.code = 60213, .region = 998, .kind = 4, .flags = 17, .lengths = 256}, /* 0516 */
    {.code = 60231, .region = 999, .kind = 4, .flags = 17, .lengths = 256}, /* 0517 */
    {.code = 60249, .region = 1000, .kind = 4, .flags = 17, .lengths = 256}, /* 0518 */
    {.code = 60270, .region = 1001, .kind = 4, .flags = 17, .lengths = 256}, /* 0519 */
    {.code = 60288, .region = 1002, .kind = 4, .flags = 17, .lengths = 256}, /* 0523 */
    {.code = 60306, .region = 1003, .kind = 4, .flags = 17, .lengths = 256}, /* 0527 */
    {.code = 60324, .region = 1004, .kind = 4, .flags = 17, .lengths = 128}, /* 0530 */
    {.code = 60342, .region = 1005, .kind = 4, .flags = 17, .lengths = 256}, /* 0531 */
    {.code = 60360, .region = 1006, .kind = 4, .flags = 17, .lengths = 256}, /* 0532 */
    {.code = 60378, .region = 1007, .kind = 4, .flags = 17, .lengths = 128}, /* 0533 */
    {.code = 60396, .region = 1008, .kind = 4, .flags = 17, .lengths = 128}, /* 0534 */
    {.code = 60414, .region = 1009, .kind = 4, .flags = 17, .lengths = 128}, /* 0535 */
    {.code = 60432, .region = 1010, .kind = 4, .flags = 17, .lengths = 128}, /* 0536 */
    {.code = 60450, .region = 1011, .kind = 4, .flags = 17, .lengths = 128}, /* 0537 */
    {.code = 60468, .region = 1012, .kind = 4, .flags = 17, .lengths = 128}, /* 0538 */
    {.code = 60486, .region = 1013, .kind = 4, .flags = 17, .lengths = 128}, /* 0539 */
    {.code = 60504, .region = 1014, .kind = 4, .flags = 17, .lengths = 128}, /* 0543 */
    {.code = 60522, .region = 1015, .kind = 4, .flags = 17, .lengths = 128}, /* 0546 */
    {.code = 60540, .region = 1016, .kind = 4, .flags = 17, .lengths = 128}, /* 0550 */
    {.code = 60558, .region = 1017, .kind = 4, .flags = 17, .lengths = 256}, /* 0551 */
    {.code = 60576, .region = 1018, .kind = 4, .flags = 17, .lengths = 128}, /* 0552 */
    {.code = 60594, .region = 1019, .kind = 4, .flags = 17, .lengths = 128}, /* 0553 */
    {.code = 60612, .region = 1020, .kind = 4, .flags = 17, .lengths = 128}, /* 0554 */
    {.code = 60630, .region = 953, .kind = 4, .flags = 17, .lengths = 128}, /* 0555 */
    {.code = 60635, .region = 1021, .kind = 4, .flags = 17, .lengths = 128}, /* 0556 */
    {.code = 60653, .region = 1022, .kind = 4, .flags = 17, .lengths = 128}, /* 0557 */
    {.code = 60671, .region = 1023, .kind = 4, .flags = 17, .lengths = 128}, /* 0558 */
    {.code = 60689, .region = 1024, .kind = 4, .flags = 17, .lengths = 128}, /* 0559 */
    {.code = 60707, .region = 1025, .kind = 4, .flags = 17, .lengths = 128}, /* 0561 */
    {.code = 60725, .region = 1026, .kind = 4, .flags = 17, .lengths = 128}, /* 0562 */
    {.code = 60743, .region = 1027, .kind = 4, .flags = 17, .lengths = 128}, /* 0563 */
    {.code = 60761, .region = 1028, .kind = 4, .flags = 17, .lengths = 128}, /* 0564 */
    {.code = 60779, .kind = 4, .flags = 17, .withdrawn = 2012}, /* 0565 */
    {.code = 60784, .region = 1029, .kind = 4, .flags = 17, .lengths = 128}, /* 0566 */
    {.code = 60802, .region = 1030, .kind = 4, .flags = 17, .lengths = 128}, /* 0570 */
    {.code = 60820, .region = 1031, .kind = 4, .flags = 17, .lengths = 256}, /* 0571 */
    {.code = 60838, .region = 1032, .kind = 4, .flags = 17, .lengths = 128}, /* 0572 */
    {.code = 60856, .region = 1033, .kind = 4, .flags = 17, .lengths = 256}, /* 0573 */
    {.code = 60874, .region = 1034, .kind = 4, .flags = 17, .lengths = 256}, /* 0574 */
    {.code = 60892, .region = 1035, .kind = 4, .flags = 17, .lengths = 256}, /* 0575 */
    {.code = 60910, .region = 1036, .kind = 4, .flags = 17, .lengths = 256}, /* 0576 */
    {.code = 60928, .region = 1037, .kind = 4, .flags = 17, .lengths = 256}, /* 0577 */
    {.code = 60946, .region = 1038, .kind = 4, .flags = 17, .lengths = 128}, /* 0578 */
    {.code = 60964, .region = 1039, .kind = 4, .flags = 17, .lengths = 256}, /* 0579 */
    {.code = 60982, .region = 1040, .kind = 4, .flags = 17, .lengths = 128}, /* 0580 */
    {.code = 61000, .region = 1041, .kind = 4, .flags = 17, .lengths = 256}, /* 0591 */
    {.code = 61018, .region = 1042, .kind = 4, .flags = 17, .lengths = 128}, /* 0592 */
    {.code = 61036, .region = 1043, .kind = 4, .flags = 17, .lengths = 128}, /* 0593 */
    {.code = 61054, .region = 1044, .kind = 4, .flags = 17, .lengths = 128}, /* 0594 */
    {.code = 61072, .region = 1045, .kind = 4, .flags = 17, .lengths = 256}, /* 0595 */
    {.code = 61090, .region = 1046, .kind = 4, .flags = 17, .lengths = 128}, /* 0596 */
    {.code = 61108, .region = 1047, .kind = 4, .flags = 17, .lengths = 128}, /* 0597 */
    {.code = 61126, .region = 1048, .kind = 4, .flags = 17, .lengths = 128}, /* 0598 */
    {.code = 61144, .region = 1049, .kind = 4, .flags = 17, .lengths = 128}, /* 0599 */
    {.code = 61162, .region = 1050, .kind = 4, .flags = 17, .lengths = 128}, /* 0631 */
    {.code = 61180, .region = 1051, .kind = 4, .flags = 17, .lengths = 128}, /* 0632 */
    {.code = 61198, .region = 1052, .kind = 4, .flags = 17, .lengths = 128}, /* 0633 */
    {.code = 61216, .region = 1053, .kind = 4, .flags = 17, .lengths = 128}, /* 0634 */
    {.code = 61234, .region = 1054, .kind = 4, .flags = 17, .lengths = 128}, /* 0635 */
    {.code = 61252, .region = 1055, .kind = 4, .flags = 17, .lengths = 128}, /* 0660 */
    {.code = 61270, .region = 1056, .kind = 4, .flags = 17, .lengths = 128}, /* 0662 */
    {.code = 61288, .region = 1057, .kind = 4, .flags = 17, .lengths = 128}, /* 0663 */
    {.code = 61306, .region = 1058, .kind = 4, .flags = 17, .lengths = 128}, /* 0668 */
    {.code = 61324, .region = 1059, .kind = 4, .flags = 17, .lengths = 128}, /* 0691 */
    {.code = 61348, .region = 1060, .kind = 4, .flags = 17, .lengths = 128}, /* 0692 */
    {.code = 61366, .region = 1061, .kind = 4, .flags = 17, .lengths = 128}, /* 0701 */
    {.code = 61384, .region = 1062, .kind = 4, .flags = 17, .lengths = 128}, /* 0710 */
    {.code = 61402, .region = 1063, .kind = 4, .flags = 17, .lengths = 128}, /* 0711 */
    {.code = 61420, .region = 1064, .kind = 4, .flags = 17, .lengths = 128}, /* 0712 */
    {.code = 61438, .region = 1065, .kind = 4, .flags = 17, .lengths = 128}, /* 0713 */
    {.code = 61456, .region = 1066, .kind = 4, .flags = 17, .lengths = 128}, /* 0714 */
    {.code = 61474, .region = 1067, .kind = 4, .flags = 17, .lengths = 128}, /* 0715 */
    {.code = 61492, .region = 1068, .kind = 4, .flags = 17, .lengths = 128}, /* 0716 */
    {.code = 61510, .region = 1069, .kind = 4, .flags = 17, .lengths = 128}, /* 0717 */
    {.code = 61528, .region = 1070, .kind = 4, .flags = 17, .lengths = 128}, /* 0718 */
    {.code = 61546, .region = 1071, .kind = 4, .flags = 17, .lengths = 128}, /* 0719 */
    {.code = 61564, .region = 1072, .kind = 4, .flags = 17, .lengths = 128}, /* 0722 */
    {.code = 61582, .region = 1073, .kind = 4, .flags = 17, .lengths = 128}, /* 0724 */
    {.code = 61600, .region = 1074, .kind = 4, .flags = 17, .lengths = 128}, /* 0728 */
    {.code = 61618, .region = 1075, .kind = 4, .flags = 17, .lengths = 128}, /* 0730 */
    {.code = 61636, .region = 1076, .kind = 4, .flags = 17, .lengths = 256}, /* 0731 */
    {.code = 61654, .kind = 4, .flags = 17, .withdrawn = 2009}, /* 0732 */
    {.code = 61659, .kind = 4, .flags = 17, .withdrawn = 2009}, /* 0733 */
    {.code = 61664, .region = 1077, .kind = 4, .flags = 17, .lengths = 128}, /* 0734 */
    {.code = 61682, .region = 1078, .kind = 4, .flags = 17, .lengths = 128}, /* 0735 */
    {.code = 61700, .region = 1079, .kind = 4, .flags = 17, .lengths = 128}, /* 0736 */
    {.code = 61718, .region = 1080, .kind = 4, .flags = 17, .lengths = 128}, /* 0737 */
    {.code = 61736, .region = 1081, .kind = 4, .flags = 17, .lengths = 128}, /* 0738 */
    {.code = 61754, .region = 1082, .kind = 4, .flags = 17, .lengths = 128}, /* 0739 */
    {.code = 61772, .region = 1083, .kind = 4, .flags = 17, .lengths = 128}, /* 0743 */
    {.code = 61790, .region = 1084, .kind = 4, .flags = 17, .lengths = 128}, /* 0744 */
    {.code = 61811, .region = 1085, .kind = 4, .flags = 17, .lengths = 128}, /* 0745 */
    {.code = 61829, .region = 1086, .kind = 4, .flags = 17, .lengths = 128}, /* 0746 */
    {.code = 61847, .region = 1087, .kind = 4, .flags = 17, .lengths = 128}, /* 0750 */
    {.code = 61865, .region = 1088, .kind = 4, .flags = 17, .lengths = 128}, /* 0751 */
    {.code = 61883, .region = 1089, .kind = 4, .flags = 17, .lengths = 128}, /* 0752 */
    {.code = 61901, .region = 1090, .kind = 4, .flags = 17, .lengths = 128}, /* 0753 */
    {.code = 61919, .region = 1091, .kind = 4, .flags = 17, .lengths = 256}, /* 0754 */
    {.code = 61937, .region = 1092, .kind = 4, .flags = 17, .lengths = 256}, /* 0755 */
    {.code = 61955, .region = 1093, .kind = 4, .flags = 17, .lengths = 128}, /* 0756 */
    {.code = 61973, .region = 1094, .kind = 4, .flags = 17, .lengths = 256}, /* 0757 */
    {.code = 61991, .region = 1095, .kind = 4, .flags = 17, .lengths = 128}, /* 0758 */
    {.code = 62009, .region = 1096, .kind = 4, .flags = 17, .lengths = 128}, /* 0759 */
    {.code = 62027, .region = 1097, .kind = 4, .flags = 17, .lengths = 256}, /* 0760 */
    {.code = 62045, .region = 1098, .kind = 4, .flags = 17, .lengths = 128}, /* 0762 */
    {.code = 62063, .region = 1099, .kind = 4, .flags = 17, .lengths = 128}, /* 0763 */
    {.code = 62081, .region = 1100, .kind = 4, .flags = 17, .lengths = 128}, /* 0766 */
    {.code = 62099, .region = 1101, .kind = 4, .flags = 17, .lengths = 128}, /* 0768 */
    {.code = 62117, .region = 1102, .kind = 4, .flags = 17, .lengths = 256}, /* 0769 */
    {.code = 62135, .region = 1103, .kind = 4, .flags = 17, .lengths = 128}, /* 0770 */
    {.code = 62156, .region = 1104, .kind = 4, .flags = 17, .lengths = 128}, /* 0771 */
    {.code = 62174, .region = 1105, .kind = 4, .flags = 17, .lengths = 128}, /* 0772 */
    {.code = 62192, .region = 1106, .kind = 4, .flags = 17, .lengths = 128}, /* 0773 */
    {.code = 62210, .region = 1107, .kind = 4, .flags = 17, .lengths = 128}, /* 0774 */
    {.code = 62228, .region = 1108, .kind = 4, .flags = 17, .lengths = 128}, /* 0775 */
    {.code = 62246, .region = 1109, .kind = 4, .flags = 17, .lengths = 128}, /* 0776 */
    {.code = 62264, .region = 1110, .kind = 4, .flags = 17, .lengths = 128}, /* 0777 */
    {.code = 62282, .region = 1111, .kind = 4, .flags = 17, .lengths = 128}, /* 0778 */
    {.code = 62300, .region = 1112, .kind = 4, .flags = 17, .lengths = 128}, /* 0779 */
    {.code = 62318, .region = 1113, .kind = 4, .flags = 17, .lengths = 128}, /* 0790 */
    {.code = 62336, .region = 1114, .kind = 4, .flags = 17, .lengths = 256}, /* 0791 */
    {.code = 62354, .region = 1115, .kind = 4, .flags = 17, .lengths = 128}, /* 0792 */
    {.code = 62372, .region = 1116, .kind = 4, .flags = 17, .lengths = 128}, /* 0793 */
    {.code = 62390, .region = 1117, .kind = 4, .flags = 17, .lengths = 128}, /* 0794 */
    {.code = 62408, .region = 1118, .kind = 4, .flags = 17, .lengths = 128}, /* 0795 */
    {.code = 62426, .region = 1119, .kind = 4, .flags = 17, .lengths = 128}, /* 0796 */
    {.code = 62444, .region = 1120, .kind = 4, .flags = 17, .lengths = 128}, /* 0797 */
    {.code = 62462, .region = 1121, .kind = 4, .flags = 17, .lengths = 128}, /* 0798 */
    {.code = 62483, .region = 1122, .kind = 4, .flags = 17, .lengths = 128}, /* 0799 */
    {.code = 62501, .region = 1123, .kind = 4, .flags = 17, .lengths = 128}, /* 0812 */
    {.code = 62522, .region = 1124, .kind = 4, .flags = 17, .lengths = 128}, /* 0813 */
    {.code = 62540, .region = 1125, .kind = 4, .flags = 17, .lengths = 128}, /* 0816 */
    {.code = 62558, .region = 1126, .kind = 4, .flags = 17, .lengths = 128}, /* 0817 */
    {.code = 62576, .region = 1127, .kind = 4, .flags = 17, .lengths = 128}, /* 0818 */
    {.code = 62594, .region = 1128, .kind = 4, .flags = 17, .lengths = 128}, /* 0825 */
    {.code = 62612, .region = 1129, .kind = 4, .flags = 17, .lengths = 128}, /* 0826 */
    {.code = 62630, .region = 1130, .kind = 4, .flags = 17, .lengths = 128}, /* 0827 */
    {.code = 62648, .region = 1131, .kind = 4, .flags = 17, .lengths = 128}, /* 0830 */
    {.code = 62666, .region = 1132, .kind = 4, .flags = 17, .lengths = 128}, /* 0831 */
    {.code = 62684, .region = 1133, .kind = 4, .flags = 17, .lengths = 128}, /* 0832 */
    {.code = 62702, .region = 1134, .kind = 4, .flags = 17, .lengths = 128}, /* 0833 */
    {.code = 62720, .region = 1135, .kind = 4, .flags = 17, .lengths = 128}, /* 0834 */
    {.code = 62738, .region = 1136, .kind = 4, .flags = 17, .lengths = 128}, /* 0835 */
    {.code = 62756, .region = 1137, .kind = 4, .flags = 17, .lengths = 128}, /* 0836 */
    {.code = 62774, .region = 1138, .kind = 4, .flags = 17, .lengths = 128}, /* 0837 */
    {.code = 62792, .region = 1139, .kind = 4, .flags = 17, .lengths = 128}, /* 0838 */
    {.code = 62810, .region = 1140, .kind = 4, .flags = 17, .lengths = 128}, /* 0839 */
    {.code = 62828, .region = 1141, .kind = 4, .flags = 17, .lengths = 256}, /* 0851 */
    {.code = 62846, .region = 1142, .kind = 4, .flags = 17, .lengths = 128}, /* 0852 */
    {.code = 62864, .region = 1143, .kind = 4, .flags = 17, .lengths = 128}, /* 0853 */
    {.code = 62882, .region = 1144, .kind = 4, .flags = 17, .lengths = 128}, /* 0854 */
    {.code = 62900, .region = 1145, .kind = 4, .flags = 17, .lengths = 128}, /* 0855 */
    {.code = 62921, .region = 1146, .kind = 4, .flags = 17, .lengths = 128}, /* 0856 */
    {.code = 62939, .region = 1147, .kind = 4, .flags = 17, .lengths = 128}, /* 0857 */
    {.code = 62957, .region = 1148, .kind = 4, .flags = 17, .lengths = 128}, /* 0858 */
    {.code = 62978, .region = 1149, .kind = 4, .flags = 17, .lengths = 128}, /* 0859 */
    {.code = 62999, .region = 1150, .kind = 4, .flags = 17, .lengths = 128}, /* 0870 */
    {.code = 63017, .region = 1151, .kind = 4, .flags = 17, .lengths = 256}, /* 0871 */
    {.code = 63035, .region = 1152, .kind = 4, .flags = 17, .lengths = 128}, /* 0872 */
    {.code = 63053, .region = 1153, .kind = 4, .flags = 17, .lengths = 128}, /* 0873 */
    {.code = 63071, .region = 1154, .kind = 4, .flags = 17, .lengths = 128}, /* 0874 */
    {.code = 63089, .region = 1155, .kind = 4, .flags = 17, .lengths = 128}, /* 0875 */
    {.code = 63107, .region = 1156, .kind = 4, .flags = 17, .lengths = 128}, /* 0876 */
    {.code = 63125, .region = 1157, .kind = 4, .flags = 17, .lengths = 128}, /* 0877 */
    {.code = 63143, .region = 1158, .kind = 4, .flags = 17, .lengths = 128}, /* 0878 */
    {.code = 63161, .region = 1159, .kind = 4, .flags = 17, .lengths = 128}, /* 0879 */
    {.code = 63179, .region = 1160, .kind = 4, .flags = 17, .lengths = 128}, /* 0883 */
    {.code = 63197, .region = 1161, .kind = 4, .flags = 17, .lengths = 128}, /* 0886 */
    {.code = 63215, .region = 1162, .kind = 4, .flags = 17, .lengths = 128}, /* 0887 */
    {.code = 63233, .region = 1163, .kind = 4, .flags = 17, .lengths = 128}, /* 0888 */
    {.code = 63251, .region = 1164, .kind = 4, .flags = 17, .lengths = 128}, /* 0891 */
    {.code = 63269, .region = 1165, .kind = 4, .flags = 17, .lengths = 128}, /* 0892 */
    {.code = 63290, .region = 1166, .kind = 4, .flags = 17, .lengths = 128}, /* 0893 */
    {.code = 63308, .region = 1167, .kind = 4, .flags = 17, .lengths = 128}, /* 0894 */
    {.code = 63326, .region = 1168, .kind = 4, .flags = 17, .lengths = 128}, /* 0895 */
    {.code = 63344, .region = 1169, .kind = 4, .flags = 17, .lengths = 128}, /* 0896 */
    {.code = 63362, .region = 1170, .kind = 4, .flags = 17, .lengths = 128}, /* 0897 */
    {.code = 63380, .region = 1171, .kind = 4, .flags = 17, .lengths = 256}, /* 0898 */
    {.code = 63398, .region = 1172, .kind = 4, .flags = 17, .lengths = 128}, /* 0901 */
    {.code = 63416, .region = 1173, .kind = 4, .flags = 17, .lengths = 128}, /* 0902 */
    {.code = 63434, .region = 1174, .kind = 4, .flags = 17, .lengths = 128}, /* 0903 */
    {.code = 63452, .region = 1175, .kind = 4, .flags = 17, .lengths = 128}, /* 0906 */
    {.code = 63473, .region = 1176, .kind = 4, .flags = 17, .lengths = 128}, /* 0908 */
    {.code = 63509, .region = 1177, .kind = 4, .flags = 17, .lengths = 128}, /* 0909 */
    {.code = 63533, .kind = 4, .flags = 17, .withdrawn = 2006}, /* 0910 */
    {.code = 63538, .region = 1178, .kind = 4, .flags = 17, .lengths = 128}, /* 0911 */
    {.code = 63556, .region = 1179, .kind = 4, .flags = 17, .lengths = 128}, /* 0912 */
    {.code = 63574, .region = 1180, .kind = 4, .flags = 17, .lengths = 128}, /* 0913 */
    {.code = 63592, .region = 1181, .kind = 4, .flags = 17, .lengths = 128}, /* 0914 */
    {.code = 63610, .region = 1182, .kind = 4, .flags = 17, .lengths = 128}, /* 0915 */
    {.code = 63628, .region = 1183, .kind = 4, .flags = 17, .lengths = 128}, /* 0916 */
    {.code = 63646, .region = 1184, .kind = 4, .flags = 17, .lengths = 128}, /* 0917 */
    {.code = 63664, .region = 1185, .kind = 4, .flags = 17, .lengths = 128}, /* 0919 */
    {.code = 63682, .region = 1186, .kind = 4, .flags = 17, .lengths = 128}, /* 0930 */
    {.code = 63700, .region = 1187, .kind = 4, .flags = 17, .lengths = 128}, /* 0931 */
    {.code = 63718, .region = 1188, .kind = 4, .flags = 17, .lengths = 128}, /* 0932 */
    {.code = 63736, .region = 1189, .kind = 4, .flags = 17, .lengths = 128}, /* 0933 */
    {.code = 63754, .region = 1190, .kind = 4, .flags = 17, .lengths = 128}, /* 0934 */
    {.code = 63772, .region = 1191, .kind = 4, .flags = 17, .lengths = 128}, /* 0935 */
    {.code = 63790, .region = 1192, .kind = 4, .flags = 17, .lengths = 128}, /* 0936 */
    {.code = 63808, .region = 1193, .kind = 4, .flags = 17, .lengths = 128}, /* 0937 */
    {.code = 63829, .region = 1194, .kind = 4, .flags = 17, .lengths = 128}, /* 0938 */
    {.code = 63847, .region = 1195, .kind = 4, .flags = 17, .lengths = 128}, /* 0939 */
    {.code = 63865, .region = 1196, .kind = 4, .flags = 17, .lengths = 128}, /* 0941 */
    {.code = 63883, .region = 1197, .kind = 4, .flags = 17, .lengths = 128}, /* 0943 */
    {.code = 63901, .region = 1198, .kind = 4, .flags = 17, .lengths = 128}, /* 0951 */
    {.code = 63919, .region = 1199, .kind = 4, .flags = 17, .lengths = 128}, /* 0952 */
    {.code = 63940, .region = 1200, .kind = 4, .flags = 17, .lengths = 128}, /* 0953 */
    {.code = 63958, .region = 1201, .kind = 4, .flags = 17, .lengths = 128}, /* 0954 */
    {.code = 63976, .region = 1202, .kind = 4, .flags = 17, .lengths = 128}, /* 0955 */
    {.code = 63994, .region = 1203, .kind = 4, .flags = 17, .lengths = 128}, /* 0970 */
    {.code = 64012, .region = 1204, .kind = 4, .flags = 17, .lengths = 128}, /* 0971 */
    {.code = 64030, .region = 1205, .kind = 4, .flags = 17, .lengths = 128}, /* 0972 */
    {.code = 64048, .region = 1206, .kind = 4, .flags = 17, .lengths = 128}, /* 0973 */
    {.code = 64066, .region = 1207, .kind = 4, .flags = 17, .lengths = 128}, /* 0974 */
    {.code = 64090, .region = 1208, .kind = 4, .flags = 17, .lengths = 128}, /* 0975 */
    {.code = 64108, .region = 1209, .kind = 4, .flags = 17, .lengths = 128}, /* 0976 */
    {.code = 64126, .region = 1210, .kind = 4, .flags = 17, .lengths = 128}, /* 0977 */
    {.code = 64144, .region = 1210, .kind = 4, .flags = 17, .lengths = 128}, /* 0979 */
    {.code = 64149, .region = 1211, .kind = 4, .flags = 17, .lengths = 128}, /* 0990 */
    {.code = 64173, .region = 1212, .kind = 4, .flags = 17, .lengths = 128}, /* 0991 */
    {.code = 64197, .region = 1213, .kind = 4, .flags = 17, .lengths = 128}, /* 0992 */
    {.code = 64215, .region = 1214, .kind = 4, .flags = 17, .lengths = 128}, /* 0993 */
    {.code = 64236, .region = 1215, .kind = 4, .flags = 17, .lengths = 128}, /* 0994 */
    {.code = 64254, .region = 1216, .kind = 4, .flags = 17, .lengths = 128}, /* 0995 */
    {.code = 64275, .region = 1217, .kind = 4, .flags = 17, .lengths = 128}, /* 0996 */
    {.code = 64299, .region = 1218, .kind = 4, .flags = 17, .lengths = 128}, /* 0997 */
    {.code = 64320, .region = 1219, .kind = 4, .flags = 17, .lengths = 128}, /* 0998 */
    {.code = 64338, .region = 1213, .kind = 4, .flags = 17, .lengths = 128}, /* 0999 */
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
    [1] = {.text = 64348, .kind = 4},
    {.text = 64351, .kind = 5},
    {.text = 64357, .kind = 5},
    {.text = 64363, .kind = 5},
    {.text = 64369, .kind = 5},
    {.text = 64375, .kind = 5},
    {.text = 64381, .kind = 5},
    {.text = 64387, .kind = 5},
    {.text = 64393, .kind = 2},
    {.text = 64403, .kind = 2},
    {.text = 64410, .kind = 2},
    {.text = 64417, .kind = 3},
    {.text = 55049, .kind = 3},
    {.text = 64424, .kind = 2},
    {.text = 2237, .kind = 1},
    {.text = 2244, .kind = 1},
    {.text = 64429, .kind = 1},
    {.text = 64433, .kind = 1},
    {.text = 64437, .kind = 2},
    {.text = 64441, .kind = 2},
    {.text = 54413, .kind = 3},
    {.text = 64445, .kind = 3},
    {.text = 64449, .kind = 3},
    {.text = 64452, .kind = 3},
    {.text = 64454, .kind = 3},
    {.text = 64456, .kind = 3},
  },
  .patterns = {
    [1] = {.id = 64458, .name = 1220, .matches = 64537, .check_digit = 1}, /* unified-social-credit-code */
    {.id = 64582, .name = 1221, .matches = 64651, .check_digit = 2}, /* resident-identity-number */
    {.id = 64742, .name = 1222, .matches = 64776}, /* email */
    {.id = 64886, .name = 1223, .matches = 64958}, /* certificate-serial */
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
    102,
    103,
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
    258,
    259,
    260,
    261,
    262,
    263,
    264,
    265,
    266,
    267,
    268,
    269,
    270,
    271,
    272,
    273,
    274,
    275,
    276,
    277,
    278,
    279,
    280,
    281,
    282,
    283,
    284,
    285,
    286,
    287,
    288,
    289,
    290,
    291,
    292,
    293,
    294,
    295,
    296,
    297,
    298,
    299,
    300,
    301,
    302,
    303,
    304,
    305,
    306,
    307,
    308,
    309,
    310,
    311,
    312,
    313,
    314,
    315,
    316,
    317,
    318,
    319,
    320,
    321,
    322,
    323,
    324,
    325,
    326,
    327,
    328,
    329,
    330,
    331,
  },
  .facts = {
    [1] = {.id = 15052, .name = 332, .ask = 333, .type = 1}, /* urumqi-exchange */
  },
  .programs = {
    [1] = {.first = 1, .count = 1},
  },
  .code = {
    [1] = {.op = 3, .slot = 8, .low = 1, .high = 1},
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
    [1] = {.id = 21704, .title = 373, .channel = 2, .revocation = 2, .advice_first = 1, .advice_count = 2, .source = 65354, .note = 1226}, /* renew-online */
    {.id = 23970, .title = 387, .channel = 2, .revocation = 2, .quota = 1, .advice_first = 3, .advice_count = 3, .source = 65969, .note = 1229}, /* seal-renew-online */
  },
  .advice = {
    [1] = {.reasons = 2046, .text = 1224},
    {.reasons = 1046528, .text = 1225, .business = 2},
    {.reasons = 1024, .text = 1227},
    {.reasons = 2046, .text = 1224},
    {.reasons = 1046528, .text = 1228},
  },
  .place_names = {
    [1] = {.name = 37709, .meaning_first = 1, .length = 6, .meaning_count = 1},
    {.name = 37716, .meaning_first = 2, .length = 6, .meaning_count = 1},
    {.name = 37723, .meaning_first = 3, .length = 6, .meaning_count = 1},
    {.name = 37730, .meaning_first = 4, .length = 6, .meaning_count = 1},
    {.name = 37737, .meaning_first = 5, .length = 5, .meaning_count = 1},
    {.name = 37743, .meaning_first = 6, .length = 5, .meaning_count = 1},
    {.name = 37749, .meaning_first = 7, .length = 6, .meaning_count = 1},
    {.name = 37756, .meaning_first = 8, .length = 6, .meaning_count = 1},
    {.name = 37763, .meaning_first = 9, .length = 6, .meaning_count = 1},
    {.name = 37770, .meaning_first = 10, .length = 6, .meaning_count = 1},
    {.name = 37777, .meaning_first = 11, .length = 6, .meaning_count = 1},
    {.name = 37784, .meaning_first = 12, .length = 6, .meaning_count = 1},
    {.name = 37791, .meaning_first = 13, .length = 6, .meaning_count = 1},
    {.name = 37798, .meaning_first = 14, .length = 6, .meaning_count = 1},
    {.name = 37805, .meaning_first = 15, .length = 5, .meaning_count = 1},
    {.name = 37811, .meaning_first = 16, .length = 6, .meaning_count = 1},
    {.name = 37818, .meaning_first = 17, .length = 6, .meaning_count = 1},
    {.name = 37825, .meaning_first = 18, .length = 6, .meaning_count = 1},
    {.name = 37832, .meaning_first = 19, .length = 6, .meaning_count = 1},
    {.name = 37839, .meaning_first = 20, .length = 6, .meaning_count = 1},
    {.name = 37846, .meaning_first = 21, .length = 6, .meaning_count = 1},
    {.name = 37853, .meaning_first = 22, .length = 5, .meaning_count = 1},
    {.name = 37859, .meaning_first = 23, .length = 6, .meaning_count = 1},
    {.name = 37866, .meaning_first = 24, .length = 6, .meaning_count = 1},
    {.name = 37873, .meaning_first = 25, .length = 6, .meaning_count = 1},
    {.name = 37880, .meaning_first = 26, .length = 6, .meaning_count = 1},
    {.name = 37887, .meaning_first = 27, .length = 6, .meaning_count = 1},
    {.name = 37894, .meaning_first = 28, .length = 6, .meaning_count = 1},
    {.name = 37901, .meaning_first = 29, .length = 6, .meaning_count = 1},
    {.name = 37908, .meaning_first = 30, .length = 5, .meaning_count = 1},
    {.name = 37914, .meaning_first = 31, .length = 6, .meaning_count = 1},
    {.name = 37921, .meaning_first = 32, .length = 6, .meaning_count = 1},
    {.name = 37928, .meaning_first = 33, .length = 6, .meaning_count = 2},
    {.name = 37935, .meaning_first = 35, .length = 6, .meaning_count = 2},
    {.name = 37942, .meaning_first = 37, .length = 6, .meaning_count = 2},
    {.name = 37949, .meaning_first = 39, .length = 6, .meaning_count = 2},
    {.name = 37956, .meaning_first = 41, .length = 6, .meaning_count = 1},
    {.name = 37963, .meaning_first = 42, .length = 6, .meaning_count = 1},
    {.name = 37970, .meaning_first = 43, .length = 6, .meaning_count = 1},
    {.name = 37977, .meaning_first = 44, .length = 5, .meaning_count = 1},
    {.name = 37983, .meaning_first = 45, .length = 6, .meaning_count = 1},
    {.name = 37990, .meaning_first = 46, .length = 6, .meaning_count = 1},
    {.name = 37997, .meaning_first = 47, .length = 6, .meaning_count = 1},
    {.name = 38004, .meaning_first = 48, .length = 6, .meaning_count = 1},
    {.name = 38011, .meaning_first = 49, .length = 6, .meaning_count = 1},
    {.name = 38018, .meaning_first = 50, .length = 6, .meaning_count = 1},
    {.name = 38025, .meaning_first = 51, .length = 6, .meaning_count = 1},
    {.name = 38032, .meaning_first = 52, .length = 6, .meaning_count = 1},
    {.name = 38039, .meaning_first = 53, .length = 6, .meaning_count = 2},
    {.name = 38046, .meaning_first = 55, .length = 4, .meaning_count = 1},
    {.name = 38051, .meaning_first = 56, .length = 5, .meaning_count = 1},
    {.name = 38057, .meaning_first = 57, .length = 6, .meaning_count = 1},
    {.name = 38064, .meaning_first = 58, .length = 6, .meaning_count = 1},
    {.name = 38071, .meaning_first = 59, .length = 6, .meaning_count = 1},
    {.name = 38078, .meaning_first = 60, .length = 6, .meaning_count = 1},
    {.name = 38085, .meaning_first = 61, .length = 5, .meaning_count = 1},
    {.name = 38091, .meaning_first = 62, .length = 5, .meaning_count = 1},
    {.name = 38097, .meaning_first = 63, .length = 5, .meaning_count = 1},
    {.name = 38103, .meaning_first = 64, .length = 5, .meaning_count = 1},
    {.name = 38109, .meaning_first = 65, .length = 5, .meaning_count = 2},
    {.name = 38115, .meaning_first = 67, .length = 4, .meaning_count = 1},
    {.name = 38120, .meaning_first = 68, .length = 5, .meaning_count = 1},
    {.name = 38126, .meaning_first = 69, .length = 5, .meaning_count = 1},
    {.name = 38132, .meaning_first = 70, .length = 5, .meaning_count = 1},
    {.name = 38138, .meaning_first = 71, .length = 5, .meaning_count = 1},
    {.name = 38144, .meaning_first = 72, .length = 5, .meaning_count = 1},
    {.name = 38150, .meaning_first = 73, .length = 5, .meaning_count = 1},
    {.name = 38156, .meaning_first = 74, .length = 4, .meaning_count = 1},
    {.name = 38161, .meaning_first = 75, .length = 5, .meaning_count = 1},
    {.name = 38167, .meaning_first = 76, .length = 5, .meaning_count = 1},
    {.name = 38173, .meaning_first = 77, .length = 5, .meaning_count = 1},
    {.name = 38179, .meaning_first = 78, .length = 5, .meaning_count = 1},
    {.name = 38185, .meaning_first = 79, .length = 5, .meaning_count = 1},
    {.name = 38191, .meaning_first = 80, .length = 5, .meaning_count = 1},
    {.name = 38197, .meaning_first = 81, .length = 5, .meaning_count = 1},
    {.name = 38203, .meaning_first = 82, .length = 5, .meaning_count = 1},
    {.name = 38209, .meaning_first = 83, .length = 4, .meaning_count = 1},
    {.name = 38214, .meaning_first = 84, .length = 5, .meaning_count = 1},
    {.name = 38220, .meaning_first = 85, .length = 5, .meaning_count = 1},
    {.name = 38226, .meaning_first = 86, .length = 5, .meaning_count = 1},
    {.name = 38232, .meaning_first = 87, .length = 4, .meaning_count = 1},
    {.name = 38237, .meaning_first = 88, .length = 5, .meaning_count = 1},
    {.name = 38243, .meaning_first = 89, .length = 5, .meaning_count = 1},
    {.name = 38249, .meaning_first = 90, .length = 5, .meaning_count = 1},
    {.name = 38255, .meaning_first = 91, .length = 5, .meaning_count = 1},
    {.name = 38261, .meaning_first = 92, .length = 5, .meaning_count = 2},
    {.name = 38267, .meaning_first = 94, .length = 5, .meaning_count = 2},
    {.name = 38273, .meaning_first = 96, .length = 5, .meaning_count = 2},
    {.name = 38279, .meaning_first = 98, .length = 5, .meaning_count = 1},
    {.name = 38285, .meaning_first = 99, .length = 4, .meaning_count = 1},
    {.name = 38290, .meaning_first = 100, .length = 5, .meaning_count = 1},
    {.name = 38296, .meaning_first = 101, .length = 5, .meaning_count = 1},
    {.name = 38302, .meaning_first = 102, .length = 5, .meaning_count = 1},
    {.name = 38308, .meaning_first = 103, .length = 5, .meaning_count = 1},
    {.name = 38314, .meaning_first = 104, .length = 5, .meaning_count = 1},
    {.name = 38320, .meaning_first = 105, .length = 5, .meaning_count = 1},
    {.name = 38326, .meaning_first = 106, .length = 5, .meaning_count = 1},
    {.name = 38332, .meaning_first = 107, .length = 5, .meaning_count = 1},
    {.name = 38338, .meaning_first = 108, .length = 5, .meaning_count = 1},
    {.name = 38344, .meaning_first = 109, .length = 5, .meaning_count = 1},
    {.name = 38350, .meaning_first = 110, .length = 4, .meaning_count = 1},
    {.name = 38355, .meaning_first = 111, .length = 5, .meaning_count = 1},
    {.name = 38361, .meaning_first = 112, .length = 5, .meaning_count = 1},
    {.name = 38367, .meaning_first = 113, .length = 5, .meaning_count = 1},
    {.name = 38373, .meaning_first = 114, .length = 5, .meaning_count = 1},
    {.name = 38379, .meaning_first = 115, .length = 5, .meaning_count = 1},
    {.name = 38385, .meaning_first = 116, .length = 5, .meaning_count = 1},
    {.name = 38391, .meaning_first = 117, .length = 5, .meaning_count = 1},
    {.name = 38397, .meaning_first = 118, .length = 4, .meaning_count = 1},
    {.name = 38402, .meaning_first = 119, .length = 5, .meaning_count = 1},
    {.name = 38408, .meaning_first = 120, .length = 5, .meaning_count = 1},
    {.name = 38414, .meaning_first = 121, .length = 5, .meaning_count = 1},
    {.name = 38420, .shorter = 112, .meaning_first = 122, .length = 10, .meaning_count = 1},
    {.name = 38431, .shorter = 112, .meaning_first = 123, .length = 9, .meaning_count = 1},
    {.name = 38441, .meaning_first = 124, .length = 3, .meaning_count = 1},
    {.name = 38445, .shorter = 115, .meaning_first = 125, .length = 4, .meaning_count = 1},
    {.name = 38450, .meaning_first = 126, .length = 5, .meaning_count = 2},
    {.name = 38456, .shorter = 117, .meaning_first = 128, .length = 10, .meaning_count = 1},
    {.name = 38467, .shorter = 117, .meaning_first = 129, .length = 9, .meaning_count = 1},
    {.name = 38477, .shorter = 117, .meaning_first = 130, .length = 9, .meaning_count = 1},
    {.name = 38487, .shorter = 117, .meaning_first = 131, .length = 8, .meaning_count = 1},
    {.name = 38496, .meaning_first = 132, .length = 6, .meaning_count = 1},
    {.name = 38503, .shorter = 122, .meaning_first = 133, .length = 11, .meaning_count = 1},
    {.name = 38515, .shorter = 122, .meaning_first = 134, .length = 10, .meaning_count = 1},
    {.name = 38526, .meaning_first = 135, .length = 11, .meaning_count = 1},
    {.name = 38538, .meaning_first = 136, .length = 3, .meaning_count = 2},
    {.name = 38542, .shorter = 126, .meaning_first = 138, .length = 5, .meaning_count = 1},
    {.name = 38548, .shorter = 126, .meaning_first = 139, .length = 4, .meaning_count = 1},
    {.name = 38553, .shorter = 126, .meaning_first = 140, .length = 9, .meaning_count = 1},
    {.name = 38563, .shorter = 126, .meaning_first = 141, .length = 15, .meaning_count = 1},
    {.name = 38579, .meaning_first = 142, .length = 3, .meaning_count = 1},
    {.name = 38583, .shorter = 131, .meaning_first = 143, .length = 11, .meaning_count = 1},
    {.name = 38595, .shorter = 131, .meaning_first = 144, .length = 4, .meaning_count = 1},
    {.name = 38600, .meaning_first = 145, .length = 5, .meaning_count = 1},
    {.name = 38606, .shorter = 134, .meaning_first = 146, .length = 9, .meaning_count = 1},
    {.name = 38616, .shorter = 134, .meaning_first = 147, .length = 8, .meaning_count = 1},
    {.name = 38625, .meaning_first = 148, .length = 10, .meaning_count = 1},
    {.name = 38636, .shorter = 137, .meaning_first = 149, .length = 14, .meaning_count = 1},
    {.name = 38651, .shorter = 137, .meaning_first = 150, .length = 13, .meaning_count = 1},
    {.name = 38665, .meaning_first = 151, .length = 3, .meaning_count = 1},
    {.name = 38669, .shorter = 140, .meaning_first = 152, .length = 4, .meaning_count = 1},
    {.name = 38674, .shorter = 140, .meaning_first = 153, .length = 6, .meaning_count = 2},
    {.name = 38681, .shorter = 142, .meaning_first = 155, .length = 11, .meaning_count = 1},
    {.name = 38693, .shorter = 142, .meaning_first = 156, .length = 10, .meaning_count = 1},
    {.name = 38704, .shorter = 142, .meaning_first = 157, .length = 10, .meaning_count = 1},
    {.name = 38715, .shorter = 142, .meaning_first = 158, .length = 9, .meaning_count = 1},
    {.name = 38725, .meaning_first = 159, .length = 4, .meaning_count = 1},
    {.name = 38730, .shorter = 147, .meaning_first = 160, .length = 5, .meaning_count = 1},
    {.name = 38736, .meaning_first = 161, .length = 3, .meaning_count = 2},
    {.name = 38740, .shorter = 149, .meaning_first = 163, .length = 10, .meaning_count = 1},
    {.name = 38751, .shorter = 149, .meaning_first = 164, .length = 16, .meaning_count = 1},
    {.name = 38768, .shorter = 149, .meaning_first = 165, .length = 5, .meaning_count = 1},
    {.name = 38774, .shorter = 149, .meaning_first = 166, .length = 4, .meaning_count = 1},
    {.name = 38779, .meaning_first = 167, .length = 4, .meaning_count = 1},
    {.name = 38784, .meaning_first = 168, .length = 5, .meaning_count = 1},
    {.name = 38790, .meaning_first = 169, .length = 3, .meaning_count = 1},
    {.name = 38794, .shorter = 156, .meaning_first = 170, .length = 4, .meaning_count = 1},
    {.name = 38799, .meaning_first = 171, .length = 6, .meaning_count = 1},
    {.name = 38806, .shorter = 158, .meaning_first = 172, .length = 10, .meaning_count = 1},
    {.name = 38817, .shorter = 158, .meaning_first = 173, .length = 9, .meaning_count = 1},
    {.name = 38827, .meaning_first = 174, .length = 6, .meaning_count = 1},
    {.name = 38834, .meaning_first = 175, .length = 11, .meaning_count = 1},
    {.name = 38846, .meaning_first = 176, .length = 5, .meaning_count = 1},
    {.name = 38852, .shorter = 163, .meaning_first = 177, .length = 10, .meaning_count = 1},
    {.name = 38863, .shorter = 163, .meaning_first = 178, .length = 9, .meaning_count = 1},
    {.name = 38873, .meaning_first = 179, .length = 3, .meaning_count = 1},
    {.name = 38877, .shorter = 166, .meaning_first = 180, .length = 4, .meaning_count = 1},
    {.name = 38882, .meaning_first = 181, .length = 5, .meaning_count = 1},
    {.name = 38888, .shorter = 168, .meaning_first = 182, .length = 12, .meaning_count = 1},
    {.name = 38901, .shorter = 168, .meaning_first = 183, .length = 10, .meaning_count = 1},
    {.name = 38912, .shorter = 168, .meaning_first = 184, .length = 9, .meaning_count = 1},
    {.name = 38922, .meaning_first = 185, .length = 8, .meaning_count = 1},
    {.name = 38931, .shorter = 172, .meaning_first = 186, .length = 15, .meaning_count = 1},
    {.name = 38947, .shorter = 172, .meaning_first = 187, .length = 13, .meaning_count = 1},
    {.name = 38961, .shorter = 172, .meaning_first = 188, .length = 12, .meaning_count = 1},
    {.name = 38974, .meaning_first = 189, .length = 10, .meaning_count = 1},
    {.name = 38985, .shorter = 176, .meaning_first = 190, .length = 19, .meaning_count = 1},
    {.name = 39005, .shorter = 176, .meaning_first = 191, .length = 13, .meaning_count = 1},
    {.name = 39019, .shorter = 176, .meaning_first = 192, .length = 12, .meaning_count = 1},
    {.name = 39032, .meaning_first = 193, .length = 7, .meaning_count = 1},
    {.name = 39040, .shorter = 180, .meaning_first = 194, .length = 11, .meaning_count = 1},
    {.name = 39052, .shorter = 180, .meaning_first = 195, .length = 10, .meaning_count = 1},
    {.name = 39063, .meaning_first = 196, .length = 7, .meaning_count = 1},
    {.name = 39071, .shorter = 183, .meaning_first = 197, .length = 24, .meaning_count = 1},
    {.name = 39096, .shorter = 183, .meaning_first = 198, .length = 22, .meaning_count = 1},
    {.name = 39119, .shorter = 183, .meaning_first = 199, .length = 11, .meaning_count = 1},
    {.name = 39131, .meaning_first = 200, .length = 31, .meaning_count = 1},
    {.name = 39163, .meaning_first = 201, .length = 3, .meaning_count = 1},
    {.name = 39167, .shorter = 188, .meaning_first = 202, .length = 39, .meaning_count = 1},
    {.name = 39207, .shorter = 188, .meaning_first = 203, .length = 12, .meaning_count = 1},
    {.name = 39220, .shorter = 190, .meaning_first = 204, .length = 29, .meaning_count = 1},
    {.name = 39250, .shorter = 190, .meaning_first = 205, .length = 27, .meaning_count = 1},
    {.name = 39278, .shorter = 190, .meaning_first = 206, .length = 16, .meaning_count = 1},
    {.name = 39295, .meaning_first = 207, .length = 6, .meaning_count = 1},
    {.name = 39302, .meaning_first = 208, .length = 2, .meaning_count = 2},
    {.name = 39305, .shorter = 195, .meaning_first = 210, .length = 3, .meaning_count = 2},
    {.name = 39309, .meaning_first = 212, .length = 3, .meaning_count = 1},
    {.name = 39313, .shorter = 197, .meaning_first = 213, .length = 6, .meaning_count = 1},
    {.name = 39320, .shorter = 198, .meaning_first = 214, .length = 10, .meaning_count = 1},
    {.name = 39331, .shorter = 198, .meaning_first = 215, .length = 9, .meaning_count = 1},
    {.name = 39341, .meaning_first = 216, .length = 3, .meaning_count = 1},
    {.name = 39345, .shorter = 201, .meaning_first = 217, .length = 4, .meaning_count = 1},
    {.name = 39350, .meaning_first = 218, .length = 4, .meaning_count = 1},
    {.name = 39355, .shorter = 203, .meaning_first = 219, .length = 9, .meaning_count = 1},
    {.name = 39365, .shorter = 203, .meaning_first = 220, .length = 5, .meaning_count = 1},
    {.name = 39371, .meaning_first = 221, .length = 2, .meaning_count = 1},
    {.name = 39374, .shorter = 206, .meaning_first = 222, .length = 3, .meaning_count = 1},
    {.name = 39378, .meaning_first = 223, .length = 3, .meaning_count = 1},
    {.name = 39382, .shorter = 208, .meaning_first = 224, .length = 4, .meaning_count = 1},
    {.name = 39387, .meaning_first = 225, .length = 2, .meaning_count = 1},
    {.name = 39390, .shorter = 210, .meaning_first = 226, .length = 3, .meaning_count = 1},
    {.name = 39394, .shorter = 211, .meaning_first = 227, .length = 9, .meaning_count = 1},
    {.name = 39404, .shorter = 211, .meaning_first = 228, .length = 4, .meaning_count = 1},
    {.name = 39409, .shorter = 210, .meaning_first = 229, .length = 3, .meaning_count = 1},
    {.name = 39413, .meaning_first = 230, .length = 8, .meaning_count = 1},
    {.name = 39422, .shorter = 215, .meaning_first = 231, .length = 25, .meaning_count = 1},
    {.name = 39448, .shorter = 215, .meaning_first = 232, .length = 23, .meaning_count = 1},
    {.name = 39472, .shorter = 215, .meaning_first = 233, .length = 12, .meaning_count = 1},
    {.name = 39485, .meaning_first = 234, .length = 4, .meaning_count = 1},
    {.name = 39490, .shorter = 219, .meaning_first = 235, .length = 11, .meaning_count = 1},
    {.name = 39502, .shorter = 219, .meaning_first = 236, .length = 9, .meaning_count = 1},
    {.name = 39512, .shorter = 219, .meaning_first = 237, .length = 8, .meaning_count = 1},
    {.name = 39521, .meaning_first = 238, .length = 4, .meaning_count = 1},
    {.name = 39526, .shorter = 223, .meaning_first = 239, .length = 8, .meaning_count = 1},
    {.name = 39535, .shorter = 223, .meaning_first = 240, .length = 7, .meaning_count = 1},
    {.name = 39543, .meaning_first = 241, .length = 36, .meaning_count = 1},
    {.name = 39580, .meaning_first = 242, .length = 6, .meaning_count = 1},
    {.name = 39587, .meaning_first = 243, .length = 2, .meaning_count = 1},
    {.name = 39590, .shorter = 228, .meaning_first = 244, .length = 3, .meaning_count = 1},
    {.name = 39594, .meaning_first = 245, .length = 7, .meaning_count = 1},
    {.name = 39602, .shorter = 230, .meaning_first = 246, .length = 12, .meaning_count = 1},
    {.name = 39615, .shorter = 230, .meaning_first = 247, .length = 11, .meaning_count = 1},
    {.name = 39627, .meaning_first = 248, .length = 13, .meaning_count = 1},
    {.name = 39641, .meaning_first = 249, .length = 10, .meaning_count = 1},
    {.name = 39652, .meaning_first = 250, .length = 2, .meaning_count = 1},
    {.name = 39655, .shorter = 235, .meaning_first = 251, .length = 3, .meaning_count = 1},
    {.name = 39659, .shorter = 235, .meaning_first = 252, .length = 4, .meaning_count = 1},
    {.name = 39664, .shorter = 237, .meaning_first = 253, .length = 9, .meaning_count = 1},
    {.name = 39674, .shorter = 237, .meaning_first = 254, .length = 5, .meaning_count = 1},
    {.name = 39680, .meaning_first = 255, .length = 2, .meaning_count = 2},
    {.name = 39683, .meaning_first = 257, .length = 5, .meaning_count = 1},
    {.name = 39689, .shorter = 241, .meaning_first = 258, .length = 9, .meaning_count = 1},
    {.name = 39699, .shorter = 241, .meaning_first = 259, .length = 8, .meaning_count = 1},
    {.name = 39708, .meaning_first = 260, .length = 4, .meaning_count = 1},
    {.name = 39713, .shorter = 244, .meaning_first = 261, .length = 5, .meaning_count = 1},
    {.name = 39719, .shorter = 245, .meaning_first = 262, .length = 9, .meaning_count = 1},
    {.name = 39729, .meaning_first = 263, .length = 4, .meaning_count = 1},
    {.name = 39734, .shorter = 247, .meaning_first = 264, .length = 9, .meaning_count = 1},
    {.name = 39744, .shorter = 247, .meaning_first = 265, .length = 8, .meaning_count = 1},
    {.name = 39753, .meaning_first = 266, .length = 7, .meaning_count = 1},
    {.name = 39761, .shorter = 250, .meaning_first = 267, .length = 14, .meaning_count = 1},
    {.name = 39776, .shorter = 250, .meaning_first = 268, .length = 12, .meaning_count = 1},
    {.name = 39789, .shorter = 250, .meaning_first = 269, .length = 11, .meaning_count = 1},
    {.name = 39801, .meaning_first = 270, .length = 2, .meaning_count = 1},
    {.name = 39804, .shorter = 254, .meaning_first = 271, .length = 10, .meaning_count = 1},
    {.name = 39815, .shorter = 255, .meaning_first = 272, .length = 25, .meaning_count = 1},
    {.name = 39841, .shorter = 255, .meaning_first = 273, .length = 14, .meaning_count = 1},
    {.name = 39856, .shorter = 255, .meaning_first = 274, .length = 23, .meaning_count = 1},
    {.name = 39880, .shorter = 254, .meaning_first = 275, .length = 7, .meaning_count = 2},
    {.name = 39888, .shorter = 259, .meaning_first = 277, .length = 12, .meaning_count = 1},
    {.name = 39901, .shorter = 259, .meaning_first = 278, .length = 33, .meaning_count = 1},
    {.name = 39935, .shorter = 259, .meaning_first = 279, .length = 23, .meaning_count = 1},
    {.name = 39959, .shorter = 259, .meaning_first = 280, .length = 11, .meaning_count = 1},
    {.name = 39971, .shorter = 259, .meaning_first = 281, .length = 21, .meaning_count = 1},
    {.name = 39993, .shorter = 259, .meaning_first = 282, .length = 10, .meaning_count = 1},
    {.name = 40004, .shorter = 259, .meaning_first = 283, .length = 11, .meaning_count = 1},
    {.name = 40016, .shorter = 254, .meaning_first = 284, .length = 7, .meaning_count = 1},
    {.name = 40024, .shorter = 254, .meaning_first = 285, .length = 3, .meaning_count = 1},
    {.name = 40028, .meaning_first = 286, .length = 2, .meaning_count = 2},
    {.name = 40031, .shorter = 269, .meaning_first = 288, .length = 7, .meaning_count = 1},
    {.name = 40039, .shorter = 269, .meaning_first = 289, .length = 3, .meaning_count = 1},
    {.name = 40043, .shorter = 269, .meaning_first = 290, .length = 3, .meaning_count = 1},
    {.name = 40047, .meaning_first = 291, .length = 2, .meaning_count = 2},
    {.name = 40050, .shorter = 273, .meaning_first = 293, .length = 3, .meaning_count = 2},
    {.name = 40054, .meaning_first = 295, .length = 2, .meaning_count = 1},
    {.name = 40057, .meaning_first = 296, .length = 10, .meaning_count = 1},
    {.name = 40068, .shorter = 276, .meaning_first = 297, .length = 19, .meaning_count = 1},
    {.name = 40088, .shorter = 276, .meaning_first = 298, .length = 13, .meaning_count = 1},
    {.name = 40102, .shorter = 276, .meaning_first = 299, .length = 12, .meaning_count = 1},
    {.name = 40115, .meaning_first = 300, .length = 5, .meaning_count = 1},
    {.name = 40121, .meaning_first = 301, .length = 5, .meaning_count = 1},
    {.name = 40127, .meaning_first = 302, .length = 3, .meaning_count = 1},
    {.name = 40131, .shorter = 282, .meaning_first = 303, .length = 4, .meaning_count = 1},
    {.name = 40136, .meaning_first = 304, .length = 4, .meaning_count = 1},
    {.name = 40141, .meaning_first = 305, .length = 9, .meaning_count = 1},
    {.name = 40151, .meaning_first = 306, .length = 3, .meaning_count = 1},
    {.name = 40155, .shorter = 286, .meaning_first = 307, .length = 4, .meaning_count = 1},
    {.name = 40160, .meaning_first = 308, .length = 8, .meaning_count = 1},
    {.name = 40169, .shorter = 288, .meaning_first = 309, .length = 17, .meaning_count = 1},
    {.name = 40187, .shorter = 288, .meaning_first = 310, .length = 11, .meaning_count = 1},
    {.name = 40199, .shorter = 288, .meaning_first = 311, .length = 10, .meaning_count = 1},
    {.name = 40210, .meaning_first = 312, .length = 4, .meaning_count = 1},
    {.name = 40215, .meaning_first = 313, .length = 2, .meaning_count = 1},
    {.name = 40218, .shorter = 293, .meaning_first = 314, .length = 4, .meaning_count = 1},
    {.name = 40223, .shorter = 294, .meaning_first = 315, .length = 11, .meaning_count = 1},
    {.name = 40235, .shorter = 294, .meaning_first = 316, .length = 9, .meaning_count = 1},
    {.name = 40245, .shorter = 294, .meaning_first = 317, .length = 8, .meaning_count = 1},
    {.name = 40254, .shorter = 293, .meaning_first = 318, .length = 3, .meaning_count = 1},
    {.name = 40258, .meaning_first = 319, .length = 2, .meaning_count = 1},
    {.name = 40261, .shorter = 299, .meaning_first = 320, .length = 3, .meaning_count = 1},
    {.name = 40265, .meaning_first = 321, .length = 2, .meaning_count = 1},
    {.name = 40268, .shorter = 301, .meaning_first = 322, .length = 3, .meaning_count = 1},
    {.name = 40272, .meaning_first = 323, .length = 5, .meaning_count = 1},
    {.name = 40278, .shorter = 303, .meaning_first = 324, .length = 12, .meaning_count = 1},
    {.name = 40291, .shorter = 303, .meaning_first = 325, .length = 10, .meaning_count = 1},
    {.name = 40302, .shorter = 303, .meaning_first = 326, .length = 9, .meaning_count = 1},
    {.name = 40312, .meaning_first = 327, .length = 6, .meaning_count = 1},
    {.name = 40319, .shorter = 307, .meaning_first = 328, .length = 10, .meaning_count = 1},
    {.name = 40330, .shorter = 307, .meaning_first = 329, .length = 9, .meaning_count = 1},
    {.name = 40340, .meaning_first = 330, .length = 5, .meaning_count = 1},
    {.name = 40346, .shorter = 310, .meaning_first = 331, .length = 12, .meaning_count = 1},
    {.name = 40359, .shorter = 310, .meaning_first = 332, .length = 10, .meaning_count = 1},
    {.name = 40370, .shorter = 310, .meaning_first = 333, .length = 9, .meaning_count = 1},
    {.name = 40380, .meaning_first = 334, .length = 2, .meaning_count = 1},
    {.name = 40383, .shorter = 314, .meaning_first = 335, .length = 3, .meaning_count = 1},
    {.name = 40387, .meaning_first = 336, .length = 8, .meaning_count = 1},
    {.name = 40396, .shorter = 316, .meaning_first = 337, .length = 17, .meaning_count = 1},
    {.name = 40414, .shorter = 316, .meaning_first = 338, .length = 11, .meaning_count = 1},
    {.name = 40426, .shorter = 316, .meaning_first = 339, .length = 10, .meaning_count = 1},
    {.name = 40437, .meaning_first = 340, .length = 2, .meaning_count = 1},
    {.name = 40440, .shorter = 320, .meaning_first = 341, .length = 3, .meaning_count = 1},
    {.name = 40444, .meaning_first = 342, .length = 6, .meaning_count = 1},
    {.name = 40451, .meaning_first = 343, .length = 2, .meaning_count = 1},
    {.name = 40454, .shorter = 323, .meaning_first = 344, .length = 3, .meaning_count = 1},
    {.name = 40458, .meaning_first = 345, .length = 7, .meaning_count = 1},
    {.name = 40466, .shorter = 325, .meaning_first = 346, .length = 14, .meaning_count = 1},
    {.name = 40481, .shorter = 325, .meaning_first = 347, .length = 12, .meaning_count = 1},
    {.name = 40494, .shorter = 325, .meaning_first = 348, .length = 11, .meaning_count = 1},
    {.name = 40506, .meaning_first = 349, .length = 5, .meaning_count = 1},
    {.name = 40512, .shorter = 329, .meaning_first = 350, .length = 12, .meaning_count = 1},
    {.name = 40525, .meaning_first = 351, .length = 4, .meaning_count = 1},
    {.name = 40530, .meaning_first = 352, .length = 2, .meaning_count = 1},
    {.name = 40533, .shorter = 332, .meaning_first = 353, .length = 6, .meaning_count = 1},
    {.name = 40540, .shorter = 333, .meaning_first = 354, .length = 13, .meaning_count = 1},
    {.name = 40554, .shorter = 333, .meaning_first = 355, .length = 11, .meaning_count = 1},
    {.name = 40566, .shorter = 333, .meaning_first = 356, .length = 10, .meaning_count = 1},
    {.name = 40577, .shorter = 332, .meaning_first = 357, .length = 4, .meaning_count = 1},
    {.name = 40582, .shorter = 337, .meaning_first = 358, .length = 8, .meaning_count = 1},
    {.name = 40591, .shorter = 337, .meaning_first = 359, .length = 7, .meaning_count = 1},
    {.name = 40599, .shorter = 332, .meaning_first = 360, .length = 3, .meaning_count = 1},
    {.name = 40603, .meaning_first = 361, .length = 3, .meaning_count = 1},
    {.name = 40607, .shorter = 341, .meaning_first = 362, .length = 4, .meaning_count = 1},
    {.name = 40612, .meaning_first = 363, .length = 5, .meaning_count = 1},
    {.name = 40618, .shorter = 343, .meaning_first = 364, .length = 10, .meaning_count = 1},
    {.name = 40629, .shorter = 343, .meaning_first = 365, .length = 6, .meaning_count = 1},
    {.name = 40636, .meaning_first = 366, .length = 2, .meaning_count = 1},
    {.name = 40639, .shorter = 346, .meaning_first = 367, .length = 3, .meaning_count = 1},
    {.name = 40643, .meaning_first = 368, .length = 4, .meaning_count = 1},
    {.name = 40648, .shorter = 348, .meaning_first = 369, .length = 11, .meaning_count = 1},
    {.name = 40660, .shorter = 348, .meaning_first = 370, .length = 9, .meaning_count = 1},
    {.name = 40670, .shorter = 348, .meaning_first = 371, .length = 8, .meaning_count = 1},
    {.name = 40679, .meaning_first = 372, .length = 11, .meaning_count = 1},
    {.name = 40691, .shorter = 352, .meaning_first = 373, .length = 28, .meaning_count = 1},
    {.name = 40720, .shorter = 352, .meaning_first = 374, .length = 26, .meaning_count = 1},
    {.name = 40747, .shorter = 352, .meaning_first = 375, .length = 15, .meaning_count = 1},
    {.name = 40763, .meaning_first = 376, .length = 4, .meaning_count = 1},
    {.name = 40768, .shorter = 356, .meaning_first = 377, .length = 5, .meaning_count = 1},
    {.name = 40774, .meaning_first = 378, .length = 6, .meaning_count = 1},
    {.name = 40781, .shorter = 358, .meaning_first = 379, .length = 13, .meaning_count = 1},
    {.name = 40795, .shorter = 358, .meaning_first = 380, .length = 11, .meaning_count = 1},
    {.name = 40807, .shorter = 358, .meaning_first = 381, .length = 10, .meaning_count = 1},
    {.name = 40818, .meaning_first = 382, .length = 6, .meaning_count = 1},
    {.name = 40825, .shorter = 362, .meaning_first = 383, .length = 13, .meaning_count = 1},
    {.name = 40839, .shorter = 362, .meaning_first = 384, .length = 11, .meaning_count = 1},
    {.name = 40851, .shorter = 362, .meaning_first = 385, .length = 10, .meaning_count = 1},
    {.name = 40862, .meaning_first = 386, .length = 6, .meaning_count = 1},
    {.name = 40869, .shorter = 366, .meaning_first = 387, .length = 11, .meaning_count = 1},
    {.name = 40881, .shorter = 366, .meaning_first = 388, .length = 10, .meaning_count = 1},
    {.name = 40892, .meaning_first = 389, .length = 6, .meaning_count = 3},
    {.name = 40899, .shorter = 369, .meaning_first = 392, .length = 11, .meaning_count = 1},
    {.name = 40911, .shorter = 369, .meaning_first = 393, .length = 10, .meaning_count = 1},
    {.name = 40922, .shorter = 369, .meaning_first = 394, .length = 11, .meaning_count = 1},
    {.name = 40934, .shorter = 369, .meaning_first = 395, .length = 10, .meaning_count = 1},
    {.name = 40945, .shorter = 369, .meaning_first = 396, .length = 9, .meaning_count = 1},
    {.name = 40955, .shorter = 369, .meaning_first = 397, .length = 10, .meaning_count = 1},
    {.name = 40966, .meaning_first = 398, .length = 2, .meaning_count = 1},
    {.name = 40969, .shorter = 376, .meaning_first = 399, .length = 3, .meaning_count = 1},
    {.name = 40973, .meaning_first = 400, .length = 2, .meaning_count = 1},
    {.name = 40976, .shorter = 378, .meaning_first = 401, .length = 3, .meaning_count = 1},
    {.name = 40980, .meaning_first = 402, .length = 2, .meaning_count = 1},
    {.name = 40983, .shorter = 380, .meaning_first = 403, .length = 3, .meaning_count = 1},
    {.name = 40987, .meaning_first = 404, .length = 33, .meaning_count = 1},
    {.name = 41021, .meaning_first = 405, .length = 6, .meaning_count = 1},
    {.name = 41028, .meaning_first = 406, .length = 10, .meaning_count = 1},
    {.name = 41039, .meaning_first = 407, .length = 12, .meaning_count = 1},
    {.name = 41052, .meaning_first = 408, .length = 16, .meaning_count = 1},
    {.name = 41069, .meaning_first = 409, .length = 5, .meaning_count = 1},
    {.name = 41075, .meaning_first = 410, .length = 12, .meaning_count = 1},
    {.name = 41088, .meaning_first = 411, .length = 2, .meaning_count = 1},
    {.name = 41091, .shorter = 389, .meaning_first = 412, .length = 3, .meaning_count = 1},
    {.name = 41095, .meaning_first = 413, .length = 2, .meaning_count = 3},
    {.name = 41098, .shorter = 391, .meaning_first = 416, .length = 3, .meaning_count = 1},
    {.name = 41102, .shorter = 392, .meaning_first = 417, .length = 4, .meaning_count = 1},
    {.name = 41107, .shorter = 391, .meaning_first = 418, .length = 4, .meaning_count = 1},
    {.name = 41112, .shorter = 391, .meaning_first = 419, .length = 3, .meaning_count = 1},
    {.name = 41116, .shorter = 391, .meaning_first = 420, .length = 3, .meaning_count = 1},
    {.name = 41120, .meaning_first = 421, .length = 8, .meaning_count = 1},
    {.name = 41129, .shorter = 397, .meaning_first = 422, .length = 15, .meaning_count = 1},
    {.name = 41145, .shorter = 397, .meaning_first = 423, .length = 13, .meaning_count = 1},
    {.name = 41159, .shorter = 397, .meaning_first = 424, .length = 12, .meaning_count = 1},
    {.name = 41172, .meaning_first = 425, .length = 10, .meaning_count = 1},
    {.name = 41183, .shorter = 401, .meaning_first = 426, .length = 14, .meaning_count = 1},
    {.name = 41198, .shorter = 401, .meaning_first = 427, .length = 13, .meaning_count = 1},
    {.name = 41212, .meaning_first = 428, .length = 6, .meaning_count = 1},
    {.name = 41219, .shorter = 404, .meaning_first = 429, .length = 13, .meaning_count = 1},
    {.name = 41233, .shorter = 404, .meaning_first = 430, .length = 11, .meaning_count = 1},
    {.name = 41245, .shorter = 404, .meaning_first = 431, .length = 10, .meaning_count = 1},
    {.name = 41256, .meaning_first = 432, .length = 8, .meaning_count = 1},
    {.name = 41265, .shorter = 408, .meaning_first = 433, .length = 12, .meaning_count = 1},
    {.name = 41278, .shorter = 408, .meaning_first = 434, .length = 11, .meaning_count = 1},
    {.name = 41290, .meaning_first = 435, .length = 3, .meaning_count = 1},
    {.name = 41294, .shorter = 411, .meaning_first = 436, .length = 4, .meaning_count = 1},
    {.name = 41299, .meaning_first = 437, .length = 32, .meaning_count = 1},
    {.name = 41332, .meaning_first = 438, .length = 14, .meaning_count = 1},
    {.name = 41347, .meaning_first = 439, .length = 2, .meaning_count = 1},
    {.name = 41350, .shorter = 415, .meaning_first = 440, .length = 3, .meaning_count = 1},
    {.name = 41354, .meaning_first = 441, .length = 6, .meaning_count = 1},
    {.name = 41361, .shorter = 417, .meaning_first = 442, .length = 13, .meaning_count = 1},
    {.name = 41375, .shorter = 417, .meaning_first = 443, .length = 11, .meaning_count = 1},
    {.name = 41387, .shorter = 417, .meaning_first = 444, .length = 10, .meaning_count = 1},
    {.name = 41398, .meaning_first = 445, .length = 3, .meaning_count = 1},
    {.name = 41402, .meaning_first = 446, .length = 13, .meaning_count = 1},
    {.name = 41416, .meaning_first = 447, .length = 7, .meaning_count = 1},
    {.name = 41424, .shorter = 423, .meaning_first = 448, .length = 12, .meaning_count = 1},
    {.name = 41437, .shorter = 423, .meaning_first = 449, .length = 11, .meaning_count = 1},
    {.name = 41449, .meaning_first = 450, .length = 8, .meaning_count = 1},
    {.name = 41458, .shorter = 426, .meaning_first = 451, .length = 13, .meaning_count = 1},
    {.name = 41472, .shorter = 426, .meaning_first = 452, .length = 12, .meaning_count = 1},
    {.name = 41485, .meaning_first = 453, .length = 6, .meaning_count = 1},
    {.name = 41492, .shorter = 429, .meaning_first = 454, .length = 13, .meaning_count = 1},
    {.name = 41506, .shorter = 429, .meaning_first = 455, .length = 11, .meaning_count = 1},
    {.name = 41518, .shorter = 429, .meaning_first = 456, .length = 10, .meaning_count = 1},
    {.name = 41529, .meaning_first = 457, .length = 3, .meaning_count = 1},
    {.name = 41533, .shorter = 433, .meaning_first = 458, .length = 4, .meaning_count = 1},
    {.name = 41538, .meaning_first = 459, .length = 4, .meaning_count = 1},
    {.name = 41543, .shorter = 435, .meaning_first = 460, .length = 5, .meaning_count = 1},
    {.name = 41549, .meaning_first = 461, .length = 2, .meaning_count = 1},
    {.name = 41552, .shorter = 437, .meaning_first = 462, .length = 3, .meaning_count = 1},
    {.name = 41556, .meaning_first = 463, .length = 4, .meaning_count = 1},
    {.name = 41561, .meaning_first = 464, .length = 13, .meaning_count = 1},
    {.name = 41575, .meaning_first = 465, .length = 7, .meaning_count = 1},
    {.name = 41583, .meaning_first = 466, .length = 7, .meaning_count = 1},
    {.name = 41591, .shorter = 442, .meaning_first = 467, .length = 16, .meaning_count = 1},
    {.name = 41608, .meaning_first = 468, .length = 8, .meaning_count = 1},
    {.name = 41617, .meaning_first = 469, .length = 7, .meaning_count = 1},
    {.name = 41625, .shorter = 445, .meaning_first = 470, .length = 18, .meaning_count = 1},
    {.name = 41644, .meaning_first = 471, .length = 5, .meaning_count = 2},
    {.name = 41650, .shorter = 447, .meaning_first = 473, .length = 10, .meaning_count = 1},
    {.name = 41661, .shorter = 447, .meaning_first = 474, .length = 16, .meaning_count = 1},
    {.name = 41678, .shorter = 447, .meaning_first = 475, .length = 9, .meaning_count = 1},
    {.name = 41688, .shorter = 447, .meaning_first = 476, .length = 9, .meaning_count = 1},
    {.name = 41698, .shorter = 447, .meaning_first = 477, .length = 8, .meaning_count = 1},
    {.name = 41707, .meaning_first = 478, .length = 2, .meaning_count = 1},
    {.name = 41710, .shorter = 453, .meaning_first = 479, .length = 3, .meaning_count = 1},
    {.name = 41714, .meaning_first = 480, .length = 8, .meaning_count = 1},
    {.name = 41723, .shorter = 455, .meaning_first = 481, .length = 12, .meaning_count = 1},
    {.name = 41736, .shorter = 455, .meaning_first = 482, .length = 11, .meaning_count = 1},
    {.name = 41748, .meaning_first = 483, .length = 3, .meaning_count = 1},
    {.name = 41752, .shorter = 458, .meaning_first = 484, .length = 8, .meaning_count = 2},
    {.name = 41761, .shorter = 459, .meaning_first = 486, .length = 11, .meaning_count = 1},
    {.name = 41773, .shorter = 459, .meaning_first = 487, .length = 12, .meaning_count = 1},
    {.name = 41786, .shorter = 459, .meaning_first = 488, .length = 10, .meaning_count = 1},
    {.name = 41797, .shorter = 459, .meaning_first = 489, .length = 11, .meaning_count = 1},
    {.name = 41809, .shorter = 458, .meaning_first = 490, .length = 6, .meaning_count = 1},
    {.name = 41816, .shorter = 458, .meaning_first = 491, .length = 4, .meaning_count = 1},
    {.name = 41821, .meaning_first = 492, .length = 6, .meaning_count = 1},
    {.name = 41828, .shorter = 466, .meaning_first = 493, .length = 11, .meaning_count = 1},
    {.name = 41840, .shorter = 466, .meaning_first = 494, .length = 10, .meaning_count = 1},
    {.name = 41851, .meaning_first = 495, .length = 6, .meaning_count = 1},
    {.name = 41858, .meaning_first = 496, .length = 5, .meaning_count = 1},
    {.name = 41864, .meaning_first = 497, .length = 6, .meaning_count = 1},
    {.name = 41871, .meaning_first = 498, .length = 8, .meaning_count = 1},
    {.name = 41880, .shorter = 472, .meaning_first = 499, .length = 27, .meaning_count = 1},
    {.name = 41908, .shorter = 472, .meaning_first = 500, .length = 25, .meaning_count = 1},
    {.name = 41934, .shorter = 472, .meaning_first = 501, .length = 12, .meaning_count = 1},
    {.name = 41947, .meaning_first = 502, .length = 36, .meaning_count = 1},
    {.name = 41984, .meaning_first = 503, .length = 4, .meaning_count = 1},
    {.name = 41989, .shorter = 477, .meaning_first = 504, .length = 5, .meaning_count = 1},
    {.name = 41995, .meaning_first = 505, .length = 4, .meaning_count = 2},
    {.name = 42000, .shorter = 479, .meaning_first = 507, .length = 5, .meaning_count = 1},
    {.name = 42006, .shorter = 479, .meaning_first = 508, .length = 5, .meaning_count = 1},
    {.name = 42012, .meaning_first = 509, .length = 7, .meaning_count = 1},
    {.name = 42020, .meaning_first = 510, .length = 8, .meaning_count = 1},
    {.name = 42029, .meaning_first = 511, .length = 6, .meaning_count = 1},
    {.name = 42036, .meaning_first = 512, .length = 5, .meaning_count = 1},
    {.name = 42042, .meaning_first = 513, .length = 2, .meaning_count = 1},
    {.name = 42045, .shorter = 486, .meaning_first = 514, .length = 3, .meaning_count = 1},
    {.name = 42049, .meaning_first = 515, .length = 2, .meaning_count = 3},
    {.name = 42052, .shorter = 488, .meaning_first = 518, .length = 4, .meaning_count = 1},
    {.name = 42057, .shorter = 488, .meaning_first = 519, .length = 3, .meaning_count = 1},
    {.name = 42061, .meaning_first = 520, .length = 2, .meaning_count = 1},
    {.name = 42064, .shorter = 491, .meaning_first = 521, .length = 3, .meaning_count = 1},
    {.name = 42068, .meaning_first = 522, .length = 5, .meaning_count = 1},
    {.name = 42074, .meaning_first = 523, .length = 5, .meaning_count = 1},
    {.name = 42080, .shorter = 494, .meaning_first = 524, .length = 9, .meaning_count = 1},
    {.name = 42090, .shorter = 494, .meaning_first = 525, .length = 8, .meaning_count = 1},
    {.name = 42099, .meaning_first = 526, .length = 6, .meaning_count = 1},
    {.name = 42106, .shorter = 497, .meaning_first = 527, .length = 10, .meaning_count = 1},
    {.name = 42117, .shorter = 497, .meaning_first = 528, .length = 9, .meaning_count = 1},
    {.name = 42127, .meaning_first = 529, .length = 6, .meaning_count = 1},
    {.name = 42134, .shorter = 500, .meaning_first = 530, .length = 10, .meaning_count = 1},
    {.name = 42145, .shorter = 500, .meaning_first = 531, .length = 9, .meaning_count = 1},
    {.name = 42155, .meaning_first = 532, .length = 5, .meaning_count = 1},
    {.name = 42161, .meaning_first = 533, .length = 5, .meaning_count = 1},
    {.name = 42167, .meaning_first = 534, .length = 5, .meaning_count = 1},
    {.name = 42173, .shorter = 505, .meaning_first = 535, .length = 9, .meaning_count = 1},
    {.name = 42183, .shorter = 505, .meaning_first = 536, .length = 8, .meaning_count = 1},
    {.name = 42192, .meaning_first = 537, .length = 4, .meaning_count = 1},
    {.name = 42197, .meaning_first = 538, .length = 6, .meaning_count = 1},
    {.name = 42204, .meaning_first = 539, .length = 2, .meaning_count = 1},
    {.name = 42207, .shorter = 510, .meaning_first = 540, .length = 3, .meaning_count = 1},
    {.name = 42211, .meaning_first = 541, .length = 2, .meaning_count = 1},
    {.name = 42214, .shorter = 512, .meaning_first = 542, .length = 4, .meaning_count = 1},
    {.name = 42219, .shorter = 513, .meaning_first = 543, .length = 11, .meaning_count = 1},
    {.name = 42231, .shorter = 513, .meaning_first = 544, .length = 5, .meaning_count = 1},
    {.name = 42237, .meaning_first = 545, .length = 4, .meaning_count = 1},
    {.name = 42242, .meaning_first = 546, .length = 10, .meaning_count = 1},
    {.name = 42253, .meaning_first = 547, .length = 2, .meaning_count = 1},
    {.name = 42256, .shorter = 518, .meaning_first = 548, .length = 3, .meaning_count = 1},
    {.name = 42260, .meaning_first = 549, .length = 2, .meaning_count = 1},
    {.name = 42263, .shorter = 520, .meaning_first = 550, .length = 3, .meaning_count = 1},
    {.name = 42267, .meaning_first = 551, .length = 2, .meaning_count = 1},
    {.name = 42270, .shorter = 522, .meaning_first = 552, .length = 6, .meaning_count = 1},
    {.name = 42277, .shorter = 523, .meaning_first = 553, .length = 13, .meaning_count = 1},
    {.name = 42291, .shorter = 523, .meaning_first = 554, .length = 11, .meaning_count = 1},
    {.name = 42303, .shorter = 523, .meaning_first = 555, .length = 10, .meaning_count = 1},
    {.name = 42314, .shorter = 522, .meaning_first = 556, .length = 5, .meaning_count = 1},
    {.name = 42320, .shorter = 527, .meaning_first = 557, .length = 10, .meaning_count = 1},
    {.name = 42331, .shorter = 527, .meaning_first = 558, .length = 9, .meaning_count = 1},
    {.name = 42341, .meaning_first = 559, .length = 8, .meaning_count = 1},
    {.name = 42350, .shorter = 530, .meaning_first = 560, .length = 13, .meaning_count = 1},
    {.name = 42364, .shorter = 530, .meaning_first = 561, .length = 12, .meaning_count = 1},
    {.name = 42377, .meaning_first = 562, .length = 12, .meaning_count = 1},
    {.name = 42390, .meaning_first = 563, .length = 12, .meaning_count = 1},
    {.name = 42403, .meaning_first = 564, .length = 6, .meaning_count = 1},
    {.name = 42410, .shorter = 535, .meaning_first = 565, .length = 11, .meaning_count = 1},
    {.name = 42422, .shorter = 535, .meaning_first = 566, .length = 10, .meaning_count = 1},
    {.name = 42433, .meaning_first = 567, .length = 9, .meaning_count = 1},
    {.name = 42443, .meaning_first = 568, .length = 3, .meaning_count = 1},
    {.name = 42447, .shorter = 539, .meaning_first = 569, .length = 4, .meaning_count = 1},
    {.name = 42452, .meaning_first = 570, .length = 6, .meaning_count = 1},
    {.name = 42459, .meaning_first = 571, .length = 2, .meaning_count = 1},
    {.name = 42462, .shorter = 542, .meaning_first = 572, .length = 3, .meaning_count = 1},
    {.name = 42466, .meaning_first = 573, .length = 2, .meaning_count = 1},
    {.name = 42469, .shorter = 544, .meaning_first = 574, .length = 3, .meaning_count = 1},
    {.name = 42473, .meaning_first = 575, .length = 3, .meaning_count = 1},
    {.name = 42477, .shorter = 546, .meaning_first = 576, .length = 4, .meaning_count = 1},
    {.name = 42482, .meaning_first = 577, .length = 6, .meaning_count = 1},
    {.name = 42489, .meaning_first = 578, .length = 6, .meaning_count = 1},
    {.name = 42496, .shorter = 549, .meaning_first = 579, .length = 15, .meaning_count = 1},
    {.name = 42512, .shorter = 549, .meaning_first = 580, .length = 9, .meaning_count = 1},
    {.name = 42522, .shorter = 549, .meaning_first = 581, .length = 8, .meaning_count = 1},
    {.name = 42531, .meaning_first = 582, .length = 7, .meaning_count = 1},
    {.name = 42539, .shorter = 553, .meaning_first = 583, .length = 14, .meaning_count = 1},
    {.name = 42554, .shorter = 553, .meaning_first = 584, .length = 12, .meaning_count = 1},
    {.name = 42567, .shorter = 553, .meaning_first = 585, .length = 11, .meaning_count = 1},
    {.name = 42579, .meaning_first = 586, .length = 2, .meaning_count = 1},
    {.name = 42582, .shorter = 557, .meaning_first = 587, .length = 8, .meaning_count = 1},
    {.name = 42591, .shorter = 557, .meaning_first = 588, .length = 3, .meaning_count = 1},
    {.name = 42595, .meaning_first = 589, .length = 10, .meaning_count = 1},
    {.name = 42606, .meaning_first = 590, .length = 29, .meaning_count = 1},
    {.name = 42636, .meaning_first = 591, .length = 4, .meaning_count = 1},
    {.name = 42641, .shorter = 562, .meaning_first = 592, .length = 11, .meaning_count = 1},
    {.name = 42653, .shorter = 562, .meaning_first = 593, .length = 9, .meaning_count = 1},
    {.name = 42663, .shorter = 562, .meaning_first = 594, .length = 8, .meaning_count = 1},
    {.name = 42672, .meaning_first = 595, .length = 5, .meaning_count = 1},
    {.name = 42678, .shorter = 566, .meaning_first = 596, .length = 22, .meaning_count = 1},
    {.name = 42701, .shorter = 566, .meaning_first = 597, .length = 20, .meaning_count = 1},
    {.name = 42722, .shorter = 566, .meaning_first = 598, .length = 9, .meaning_count = 1},
    {.name = 42732, .meaning_first = 599, .length = 2, .meaning_count = 1},
    {.name = 42735, .shorter = 570, .meaning_first = 600, .length = 3, .meaning_count = 1},
    {.name = 42739, .meaning_first = 601, .length = 3, .meaning_count = 1},
    {.name = 42743, .meaning_first = 602, .length = 2, .meaning_count = 1},
    {.name = 42746, .shorter = 573, .meaning_first = 603, .length = 3, .meaning_count = 1},
    {.name = 42750, .meaning_first = 604, .length = 3, .meaning_count = 1},
    {.name = 42754, .shorter = 575, .meaning_first = 605, .length = 6, .meaning_count = 1},
    {.name = 42761, .shorter = 576, .meaning_first = 606, .length = 11, .meaning_count = 1},
    {.name = 42773, .shorter = 576, .meaning_first = 607, .length = 10, .meaning_count = 1},
    {.name = 42784, .shorter = 575, .meaning_first = 608, .length = 12, .meaning_count = 1},
    {.name = 42797, .meaning_first = 609, .length = 4, .meaning_count = 1},
    {.name = 42802, .meaning_first = 610, .length = 3, .meaning_count = 1},
    {.name = 42806, .shorter = 581, .meaning_first = 611, .length = 4, .meaning_count = 1},
    {.name = 42811, .meaning_first = 612, .length = 4, .meaning_count = 1},
    {.name = 42816, .meaning_first = 613, .length = 5, .meaning_count = 1},
    {.name = 42822, .meaning_first = 614, .length = 4, .meaning_count = 1},
    {.name = 42827, .meaning_first = 615, .length = 4, .meaning_count = 1},
    {.name = 42832, .meaning_first = 616, .length = 6, .meaning_count = 1},
    {.name = 42839, .shorter = 587, .meaning_first = 617, .length = 13, .meaning_count = 1},
    {.name = 42853, .shorter = 587, .meaning_first = 618, .length = 11, .meaning_count = 1},
    {.name = 42865, .shorter = 587, .meaning_first = 619, .length = 10, .meaning_count = 1},
    {.name = 42876, .meaning_first = 620, .length = 6, .meaning_count = 1},
    {.name = 42883, .meaning_first = 621, .length = 2, .meaning_count = 1},
    {.name = 42886, .shorter = 592, .meaning_first = 622, .length = 3, .meaning_count = 1},
    {.name = 42890, .meaning_first = 623, .length = 10, .meaning_count = 1},
    {.name = 42901, .meaning_first = 624, .length = 29, .meaning_count = 1},
    {.name = 42931, .meaning_first = 625, .length = 2, .meaning_count = 1},
    {.name = 42934, .shorter = 596, .meaning_first = 626, .length = 3, .meaning_count = 1},
    {.name = 42938, .meaning_first = 627, .length = 5, .meaning_count = 1},
    {.name = 42944, .shorter = 598, .meaning_first = 628, .length = 12, .meaning_count = 1},
    {.name = 42957, .shorter = 598, .meaning_first = 629, .length = 10, .meaning_count = 1},
    {.name = 42968, .shorter = 598, .meaning_first = 630, .length = 9, .meaning_count = 1},
    {.name = 42978, .meaning_first = 631, .length = 7, .meaning_count = 1},
    {.name = 42986, .meaning_first = 632, .length = 6, .meaning_count = 1},
    {.name = 42993, .shorter = 603, .meaning_first = 633, .length = 13, .meaning_count = 1},
    {.name = 43007, .shorter = 603, .meaning_first = 634, .length = 11, .meaning_count = 1},
    {.name = 43019, .shorter = 603, .meaning_first = 635, .length = 10, .meaning_count = 1},
    {.name = 43030, .meaning_first = 636, .length = 11, .meaning_count = 1},
    {.name = 43042, .meaning_first = 637, .length = 5, .meaning_count = 1},
    {.name = 43048, .shorter = 608, .meaning_first = 638, .length = 12, .meaning_count = 1},
    {.name = 43061, .shorter = 608, .meaning_first = 639, .length = 10, .meaning_count = 1},
    {.name = 43072, .shorter = 608, .meaning_first = 640, .length = 9, .meaning_count = 1},
    {.name = 43082, .meaning_first = 641, .length = 2, .meaning_count = 1},
    {.name = 43085, .shorter = 612, .meaning_first = 642, .length = 3, .meaning_count = 1},
    {.name = 43089, .meaning_first = 643, .length = 5, .meaning_count = 1},
    {.name = 43095, .meaning_first = 644, .length = 2, .meaning_count = 1},
    {.name = 43098, .shorter = 615, .meaning_first = 645, .length = 3, .meaning_count = 1},
    {.name = 43102, .meaning_first = 646, .length = 4, .meaning_count = 1},
    {.name = 43107, .meaning_first = 647, .length = 2, .meaning_count = 1},
    {.name = 43110, .shorter = 618, .meaning_first = 648, .length = 3, .meaning_count = 1},
    {.name = 43114, .meaning_first = 649, .length = 8, .meaning_count = 1},
    {.name = 43123, .shorter = 620, .meaning_first = 650, .length = 15, .meaning_count = 1},
    {.name = 43139, .shorter = 620, .meaning_first = 651, .length = 13, .meaning_count = 1},
    {.name = 43153, .shorter = 620, .meaning_first = 652, .length = 12, .meaning_count = 1},
    {.name = 43166, .meaning_first = 653, .length = 15, .meaning_count = 1},
    {.name = 43182, .meaning_first = 654, .length = 16, .meaning_count = 1},
    {.name = 43199, .meaning_first = 655, .length = 2, .meaning_count = 1},
    {.name = 43202, .shorter = 626, .meaning_first = 656, .length = 3, .meaning_count = 1},
    {.name = 43206, .meaning_first = 657, .length = 2, .meaning_count = 1},
    {.name = 43209, .shorter = 628, .meaning_first = 658, .length = 3, .meaning_count = 1},
    {.name = 43213, .meaning_first = 659, .length = 2, .meaning_count = 1},
    {.name = 43216, .shorter = 630, .meaning_first = 660, .length = 6, .meaning_count = 1},
    {.name = 43223, .shorter = 631, .meaning_first = 661, .length = 13, .meaning_count = 1},
    {.name = 43237, .shorter = 631, .meaning_first = 662, .length = 11, .meaning_count = 1},
    {.name = 43249, .shorter = 631, .meaning_first = 663, .length = 10, .meaning_count = 1},
    {.name = 43260, .shorter = 630, .meaning_first = 664, .length = 8, .meaning_count = 1},
    {.name = 43269, .shorter = 635, .meaning_first = 665, .length = 15, .meaning_count = 1},
    {.name = 43285, .shorter = 635, .meaning_first = 666, .length = 13, .meaning_count = 1},
    {.name = 43299, .shorter = 635, .meaning_first = 667, .length = 12, .meaning_count = 1},
    {.name = 43312, .shorter = 630, .meaning_first = 668, .length = 5, .meaning_count = 1},
    {.name = 43318, .shorter = 630, .meaning_first = 669, .length = 6, .meaning_count = 1},
    {.name = 43325, .shorter = 640, .meaning_first = 670, .length = 10, .meaning_count = 1},
    {.name = 43336, .shorter = 640, .meaning_first = 671, .length = 9, .meaning_count = 1},
    {.name = 43346, .shorter = 630, .meaning_first = 672, .length = 5, .meaning_count = 1},
    {.name = 43352, .shorter = 643, .meaning_first = 673, .length = 10, .meaning_count = 1},
    {.name = 43363, .shorter = 643, .meaning_first = 674, .length = 6, .meaning_count = 1},
    {.name = 43370, .shorter = 643, .meaning_first = 675, .length = 9, .meaning_count = 1},
    {.name = 43380, .shorter = 630, .meaning_first = 676, .length = 9, .meaning_count = 1},
    {.name = 43390, .shorter = 647, .meaning_first = 677, .length = 12, .meaning_count = 1},
    {.name = 43403, .shorter = 647, .meaning_first = 678, .length = 11, .meaning_count = 1},
    {.name = 43415, .shorter = 630, .meaning_first = 679, .length = 7, .meaning_count = 1},
    {.name = 43423, .shorter = 650, .meaning_first = 680, .length = 11, .meaning_count = 1},
    {.name = 43435, .shorter = 650, .meaning_first = 681, .length = 10, .meaning_count = 1},
    {.name = 43446, .shorter = 630, .meaning_first = 682, .length = 3, .meaning_count = 1},
    {.name = 43450, .shorter = 630, .meaning_first = 683, .length = 8, .meaning_count = 1},
    {.name = 43459, .shorter = 654, .meaning_first = 684, .length = 12, .meaning_count = 1},
    {.name = 43472, .shorter = 654, .meaning_first = 685, .length = 11, .meaning_count = 1},
    {.name = 43484, .shorter = 630, .meaning_first = 686, .length = 5, .meaning_count = 1},
    {.name = 43490, .shorter = 657, .meaning_first = 687, .length = 12, .meaning_count = 1},
    {.name = 43503, .shorter = 657, .meaning_first = 688, .length = 10, .meaning_count = 1},
    {.name = 43514, .shorter = 657, .meaning_first = 689, .length = 9, .meaning_count = 1},
    {.name = 43524, .shorter = 630, .meaning_first = 690, .length = 9, .meaning_count = 1},
    {.name = 43534, .shorter = 661, .meaning_first = 691, .length = 18, .meaning_count = 1},
    {.name = 43553, .shorter = 661, .meaning_first = 692, .length = 12, .meaning_count = 1},
    {.name = 43566, .shorter = 661, .meaning_first = 693, .length = 11, .meaning_count = 1},
    {.name = 43578, .shorter = 630, .meaning_first = 694, .length = 5, .meaning_count = 1},
    {.name = 43584, .shorter = 665, .meaning_first = 695, .length = 12, .meaning_count = 1},
    {.name = 43597, .shorter = 665, .meaning_first = 696, .length = 10, .meaning_count = 1},
    {.name = 43608, .shorter = 665, .meaning_first = 697, .length = 9, .meaning_count = 1},
    {.name = 43618, .shorter = 630, .meaning_first = 698, .length = 3, .meaning_count = 1},
    {.name = 43622, .shorter = 669, .meaning_first = 699, .length = 4, .meaning_count = 1},
    {.name = 43627, .meaning_first = 700, .length = 2, .meaning_count = 1},
    {.name = 43630, .shorter = 671, .meaning_first = 701, .length = 3, .meaning_count = 1},
    {.name = 43634, .meaning_first = 702, .length = 3, .meaning_count = 1},
    {.name = 43638, .shorter = 673, .meaning_first = 703, .length = 4, .meaning_count = 1},
    {.name = 43643, .meaning_first = 704, .length = 5, .meaning_count = 1},
    {.name = 43649, .meaning_first = 705, .length = 2, .meaning_count = 1},
    {.name = 43652, .meaning_first = 706, .length = 2, .meaning_count = 1},
    {.name = 43655, .shorter = 677, .meaning_first = 707, .length = 3, .meaning_count = 1},
    {.name = 43659, .meaning_first = 708, .length = 6, .meaning_count = 1},
    {.name = 43666, .meaning_first = 709, .length = 2, .meaning_count = 1},
    {.name = 43669, .shorter = 680, .meaning_first = 710, .length = 3, .meaning_count = 1},
    {.name = 43673, .meaning_first = 711, .length = 2, .meaning_count = 1},
    {.name = 43676, .shorter = 682, .meaning_first = 712, .length = 4, .meaning_count = 1},
    {.name = 43681, .shorter = 683, .meaning_first = 713, .length = 5, .meaning_count = 1},
    {.name = 43687, .shorter = 682, .meaning_first = 714, .length = 3, .meaning_count = 1},
    {.name = 43691, .meaning_first = 715, .length = 7, .meaning_count = 2},
    {.name = 43699, .shorter = 686, .meaning_first = 717, .length = 12, .meaning_count = 1},
    {.name = 43712, .shorter = 686, .meaning_first = 718, .length = 12, .meaning_count = 1},
    {.name = 43725, .shorter = 686, .meaning_first = 719, .length = 18, .meaning_count = 1},
    {.name = 43744, .shorter = 686, .meaning_first = 720, .length = 11, .meaning_count = 1},
    {.name = 43756, .shorter = 686, .meaning_first = 721, .length = 11, .meaning_count = 1},
    {.name = 43768, .shorter = 686, .meaning_first = 722, .length = 10, .meaning_count = 1},
    {.name = 43779, .meaning_first = 723, .length = 10, .meaning_count = 1},
    {.name = 43790, .meaning_first = 724, .length = 12, .meaning_count = 1},
    {.name = 43803, .shorter = 694, .meaning_first = 725, .length = 29, .meaning_count = 1},
    {.name = 43833, .shorter = 694, .meaning_first = 726, .length = 27, .meaning_count = 1},
    {.name = 43861, .shorter = 694, .meaning_first = 727, .length = 16, .meaning_count = 1},
    {.name = 43878, .meaning_first = 728, .length = 33, .meaning_count = 1},
    {.name = 43912, .meaning_first = 729, .length = 3, .meaning_count = 1},
    {.name = 43916, .meaning_first = 730, .length = 3, .meaning_count = 1},
    {.name = 43920, .meaning_first = 731, .length = 2, .meaning_count = 2},
    {.name = 43923, .shorter = 701, .meaning_first = 733, .length = 4, .meaning_count = 1},
    {.name = 43928, .shorter = 701, .meaning_first = 734, .length = 3, .meaning_count = 1},
    {.name = 43932, .meaning_first = 735, .length = 12, .meaning_count = 1},
    {.name = 43945, .meaning_first = 736, .length = 6, .meaning_count = 1},
    {.name = 43952, .shorter = 705, .meaning_first = 737, .length = 11, .meaning_count = 1},
    {.name = 43964, .shorter = 705, .meaning_first = 738, .length = 10, .meaning_count = 1},
    {.name = 43975, .meaning_first = 739, .length = 4, .meaning_count = 1},
    {.name = 43980, .meaning_first = 740, .length = 8, .meaning_count = 1},
    {.name = 43989, .shorter = 709, .meaning_first = 741, .length = 17, .meaning_count = 1},
    {.name = 44007, .shorter = 709, .meaning_first = 742, .length = 11, .meaning_count = 1},
    {.name = 44019, .shorter = 709, .meaning_first = 743, .length = 10, .meaning_count = 1},
    {.name = 44030, .meaning_first = 744, .length = 10, .meaning_count = 1},
    {.name = 44041, .shorter = 713, .meaning_first = 745, .length = 14, .meaning_count = 1},
    {.name = 44056, .shorter = 713, .meaning_first = 746, .length = 13, .meaning_count = 1},
    {.name = 44070, .meaning_first = 747, .length = 3, .meaning_count = 1},
    {.name = 44074, .shorter = 716, .meaning_first = 748, .length = 4, .meaning_count = 1},
    {.name = 44079, .meaning_first = 749, .length = 3, .meaning_count = 1},
    {.name = 44083, .shorter = 718, .meaning_first = 750, .length = 4, .meaning_count = 1},
    {.name = 44088, .meaning_first = 751, .length = 2, .meaning_count = 1},
    {.name = 44091, .shorter = 720, .meaning_first = 752, .length = 3, .meaning_count = 1},
    {.name = 44095, .shorter = 721, .meaning_first = 753, .length = 4, .meaning_count = 1},
    {.name = 44100, .shorter = 720, .meaning_first = 754, .length = 3, .meaning_count = 1},
    {.name = 44104, .meaning_first = 755, .length = 4, .meaning_count = 1},
    {.name = 44109, .shorter = 724, .meaning_first = 756, .length = 5, .meaning_count = 1},
    {.name = 44115, .meaning_first = 757, .length = 3, .meaning_count = 1},
    {.name = 44119, .shorter = 726, .meaning_first = 758, .length = 4, .meaning_count = 1},
    {.name = 44124, .meaning_first = 759, .length = 10, .meaning_count = 1},
    {.name = 44135, .meaning_first = 760, .length = 5, .meaning_count = 1},
    {.name = 44141, .shorter = 729, .meaning_first = 761, .length = 13, .meaning_count = 1},
    {.name = 44155, .meaning_first = 762, .length = 11, .meaning_count = 1},
    {.name = 44167, .meaning_first = 763, .length = 8, .meaning_count = 1},
    {.name = 44176, .shorter = 732, .meaning_first = 764, .length = 17, .meaning_count = 1},
    {.name = 44194, .shorter = 732, .meaning_first = 765, .length = 11, .meaning_count = 1},
    {.name = 44206, .shorter = 732, .meaning_first = 766, .length = 10, .meaning_count = 1},
    {.name = 44217, .meaning_first = 767, .length = 2, .meaning_count = 1},
    {.name = 44220, .shorter = 736, .meaning_first = 768, .length = 5, .meaning_count = 1},
    {.name = 44226, .shorter = 737, .meaning_first = 769, .length = 11, .meaning_count = 1},
    {.name = 44238, .shorter = 737, .meaning_first = 770, .length = 6, .meaning_count = 1},
    {.name = 44245, .shorter = 736, .meaning_first = 771, .length = 3, .meaning_count = 1},
    {.name = 44249, .meaning_first = 772, .length = 3, .meaning_count = 1},
    {.name = 44253, .shorter = 741, .meaning_first = 773, .length = 4, .meaning_count = 1},
    {.name = 44258, .meaning_first = 774, .length = 7, .meaning_count = 1},
    {.name = 44266, .shorter = 743, .meaning_first = 775, .length = 11, .meaning_count = 1},
    {.name = 44278, .shorter = 743, .meaning_first = 776, .length = 10, .meaning_count = 1},
    {.name = 44289, .meaning_first = 777, .length = 9, .meaning_count = 1},
    {.name = 44299, .shorter = 746, .meaning_first = 778, .length = 13, .meaning_count = 1},
    {.name = 44313, .shorter = 746, .meaning_first = 779, .length = 12, .meaning_count = 1},
    {.name = 44326, .meaning_first = 780, .length = 6, .meaning_count = 1},
    {.name = 44333, .meaning_first = 781, .length = 8, .meaning_count = 1},
    {.name = 44342, .shorter = 750, .meaning_first = 782, .length = 13, .meaning_count = 1},
    {.name = 44356, .shorter = 750, .meaning_first = 783, .length = 12, .meaning_count = 1},
    {.name = 44369, .meaning_first = 784, .length = 5, .meaning_count = 1},
    {.name = 44375, .shorter = 753, .meaning_first = 785, .length = 10, .meaning_count = 1},
    {.name = 44386, .shorter = 753, .meaning_first = 786, .length = 9, .meaning_count = 1},
    {.name = 44396, .meaning_first = 787, .length = 6, .meaning_count = 1},
    {.name = 44403, .meaning_first = 788, .length = 7, .meaning_count = 1},
    {.name = 44411, .meaning_first = 789, .length = 8, .meaning_count = 1},
    {.name = 44420, .meaning_first = 790, .length = 13, .meaning_count = 1},
    {.name = 44434, .meaning_first = 791, .length = 6, .meaning_count = 1},
    {.name = 44441, .shorter = 760, .meaning_first = 792, .length = 13, .meaning_count = 1},
    {.name = 44455, .meaning_first = 793, .length = 3, .meaning_count = 1},
    {.name = 44459, .meaning_first = 794, .length = 3, .meaning_count = 1},
    {.name = 44463, .shorter = 763, .meaning_first = 795, .length = 4, .meaning_count = 1},
    {.name = 44468, .meaning_first = 796, .length = 7, .meaning_count = 1},
    {.name = 44476, .shorter = 765, .meaning_first = 797, .length = 14, .meaning_count = 1},
    {.name = 44491, .shorter = 765, .meaning_first = 798, .length = 12, .meaning_count = 1},
    {.name = 44504, .shorter = 765, .meaning_first = 799, .length = 11, .meaning_count = 1},
    {.name = 44516, .meaning_first = 800, .length = 5, .meaning_count = 1},
    {.name = 44522, .shorter = 769, .meaning_first = 801, .length = 12, .meaning_count = 1},
    {.name = 44535, .shorter = 769, .meaning_first = 802, .length = 10, .meaning_count = 1},
    {.name = 44546, .shorter = 769, .meaning_first = 803, .length = 9, .meaning_count = 1},
    {.name = 44556, .meaning_first = 804, .length = 4, .meaning_count = 1},
    {.name = 44561, .meaning_first = 805, .length = 3, .meaning_count = 1},
    {.name = 44565, .shorter = 774, .meaning_first = 806, .length = 4, .meaning_count = 1},
    {.name = 44570, .meaning_first = 807, .length = 4, .meaning_count = 2},
    {.name = 44575, .shorter = 776, .meaning_first = 809, .length = 5, .meaning_count = 1},
    {.name = 44581, .shorter = 776, .meaning_first = 810, .length = 5, .meaning_count = 1},
    {.name = 44587, .meaning_first = 811, .length = 2, .meaning_count = 2},
    {.name = 44590, .shorter = 779, .meaning_first = 813, .length = 3, .meaning_count = 2},
    {.name = 44594, .meaning_first = 815, .length = 2, .meaning_count = 4},
    {.name = 44597, .shorter = 781, .meaning_first = 819, .length = 3, .meaning_count = 1},
    {.name = 44601, .shorter = 781, .meaning_first = 820, .length = 3, .meaning_count = 2},
    {.name = 44605, .meaning_first = 822, .length = 6, .meaning_count = 1},
    {.name = 44612, .shorter = 784, .meaning_first = 823, .length = 9, .meaning_count = 1},
    {.name = 44622, .shorter = 784, .meaning_first = 824, .length = 8, .meaning_count = 1},
    {.name = 44631, .meaning_first = 825, .length = 7, .meaning_count = 1},
    {.name = 44639, .shorter = 787, .meaning_first = 826, .length = 11, .meaning_count = 1},
    {.name = 44651, .shorter = 787, .meaning_first = 827, .length = 10, .meaning_count = 1},
    {.name = 44662, .meaning_first = 828, .length = 8, .meaning_count = 2},
    {.name = 44671, .shorter = 790, .meaning_first = 830, .length = 12, .meaning_count = 1},
    {.name = 44684, .shorter = 790, .meaning_first = 831, .length = 13, .meaning_count = 1},
    {.name = 44698, .shorter = 790, .meaning_first = 832, .length = 11, .meaning_count = 1},
    {.name = 44710, .shorter = 790, .meaning_first = 833, .length = 12, .meaning_count = 1},
    {.name = 44723, .meaning_first = 834, .length = 5, .meaning_count = 1},
    {.name = 44729, .shorter = 795, .meaning_first = 835, .length = 12, .meaning_count = 1},
    {.name = 44742, .shorter = 795, .meaning_first = 836, .length = 10, .meaning_count = 1},
    {.name = 44753, .shorter = 795, .meaning_first = 837, .length = 9, .meaning_count = 1},
    {.name = 44763, .meaning_first = 838, .length = 5, .meaning_count = 2},
    {.name = 44769, .shorter = 799, .meaning_first = 840, .length = 12, .meaning_count = 1},
    {.name = 44782, .shorter = 799, .meaning_first = 841, .length = 10, .meaning_count = 1},
    {.name = 44793, .shorter = 799, .meaning_first = 842, .length = 9, .meaning_count = 1},
    {.name = 44803, .meaning_first = 843, .length = 4, .meaning_count = 1},
    {.name = 44808, .shorter = 803, .meaning_first = 844, .length = 8, .meaning_count = 1},
    {.name = 44817, .shorter = 803, .meaning_first = 845, .length = 7, .meaning_count = 1},
    {.name = 44825, .meaning_first = 846, .length = 1, .meaning_count = 1},
    {.name = 44827, .shorter = 806, .meaning_first = 847, .length = 12, .meaning_count = 1},
    {.name = 44840, .shorter = 806, .meaning_first = 848, .length = 2, .meaning_count = 1},
    {.name = 44843, .shorter = 808, .meaning_first = 849, .length = 3, .meaning_count = 1},
    {.name = 44847, .shorter = 806, .meaning_first = 850, .length = 2, .meaning_count = 1},
    {.name = 44850, .shorter = 810, .meaning_first = 851, .length = 5, .meaning_count = 1},
    {.name = 44856, .shorter = 810, .meaning_first = 852, .length = 5, .meaning_count = 1},
    {.name = 44862, .shorter = 812, .meaning_first = 853, .length = 12, .meaning_count = 1},
    {.name = 44875, .shorter = 812, .meaning_first = 854, .length = 10, .meaning_count = 1},
    {.name = 44886, .shorter = 812, .meaning_first = 855, .length = 9, .meaning_count = 1},
    {.name = 44896, .shorter = 810, .meaning_first = 856, .length = 8, .meaning_count = 1},
    {.name = 44905, .shorter = 816, .meaning_first = 857, .length = 32, .meaning_count = 1},
    {.name = 44938, .shorter = 816, .meaning_first = 858, .length = 24, .meaning_count = 1},
    {.name = 44963, .shorter = 816, .meaning_first = 859, .length = 22, .meaning_count = 1},
    {.name = 44986, .shorter = 816, .meaning_first = 860, .length = 15, .meaning_count = 1},
    {.name = 45002, .shorter = 810, .meaning_first = 861, .length = 6, .meaning_count = 1},
    {.name = 45009, .shorter = 821, .meaning_first = 862, .length = 15, .meaning_count = 1},
    {.name = 45025, .shorter = 821, .meaning_first = 863, .length = 9, .meaning_count = 1},
    {.name = 45035, .shorter = 821, .meaning_first = 864, .length = 8, .meaning_count = 1},
    {.name = 45044, .shorter = 810, .meaning_first = 865, .length = 7, .meaning_count = 1},
    {.name = 45052, .shorter = 825, .meaning_first = 866, .length = 11, .meaning_count = 1},
    {.name = 45064, .shorter = 825, .meaning_first = 867, .length = 10, .meaning_count = 1},
    {.name = 45075, .shorter = 810, .meaning_first = 868, .length = 7, .meaning_count = 1},
    {.name = 45083, .shorter = 828, .meaning_first = 869, .length = 14, .meaning_count = 1},
    {.name = 45098, .shorter = 828, .meaning_first = 870, .length = 12, .meaning_count = 1},
    {.name = 45111, .shorter = 828, .meaning_first = 871, .length = 11, .meaning_count = 1},
    {.name = 45123, .shorter = 806, .meaning_first = 872, .length = 2, .meaning_count = 1},
    {.name = 45126, .shorter = 832, .meaning_first = 873, .length = 8, .meaning_count = 1},
    {.name = 45135, .shorter = 832, .meaning_first = 874, .length = 5, .meaning_count = 1},
    {.name = 45141, .shorter = 806, .meaning_first = 875, .length = 2, .meaning_count = 1},
    {.name = 45144, .shorter = 835, .meaning_first = 876, .length = 3, .meaning_count = 1},
    {.name = 45148, .shorter = 806, .meaning_first = 877, .length = 2, .meaning_count = 2},
    {.name = 45151, .shorter = 837, .meaning_first = 879, .length = 3, .meaning_count = 1},
    {.name = 45155, .shorter = 837, .meaning_first = 880, .length = 3, .meaning_count = 1},
    {.name = 45159, .shorter = 806, .meaning_first = 881, .length = 2, .meaning_count = 1},
    {.name = 45162, .shorter = 840, .meaning_first = 882, .length = 3, .meaning_count = 1},
    {.name = 45166, .meaning_first = 883, .length = 5, .meaning_count = 1},
    {.name = 45172, .shorter = 842, .meaning_first = 884, .length = 27, .meaning_count = 1},
    {.name = 45200, .shorter = 842, .meaning_first = 885, .length = 21, .meaning_count = 1},
    {.name = 45222, .shorter = 842, .meaning_first = 886, .length = 19, .meaning_count = 1},
    {.name = 45242, .shorter = 842, .meaning_first = 887, .length = 9, .meaning_count = 1},
    {.name = 45252, .meaning_first = 888, .length = 7, .meaning_count = 1},
    {.name = 45260, .meaning_first = 889, .length = 2, .meaning_count = 1},
    {.name = 45263, .shorter = 848, .meaning_first = 890, .length = 3, .meaning_count = 1},
    {.name = 45267, .meaning_first = 891, .length = 7, .meaning_count = 1},
    {.name = 45275, .shorter = 850, .meaning_first = 892, .length = 14, .meaning_count = 1},
    {.name = 45290, .shorter = 850, .meaning_first = 893, .length = 12, .meaning_count = 1},
    {.name = 45303, .shorter = 850, .meaning_first = 894, .length = 11, .meaning_count = 1},
    {.name = 45315, .meaning_first = 895, .length = 15, .meaning_count = 1},
    {.name = 45331, .meaning_first = 896, .length = 2, .meaning_count = 2},
    {.name = 45334, .shorter = 855, .meaning_first = 898, .length = 4, .meaning_count = 1},
    {.name = 45339, .shorter = 856, .meaning_first = 899, .length = 21, .meaning_count = 1},
    {.name = 45361, .shorter = 856, .meaning_first = 900, .length = 19, .meaning_count = 1},
    {.name = 45381, .shorter = 856, .meaning_first = 901, .length = 8, .meaning_count = 1},
    {.name = 45390, .shorter = 855, .meaning_first = 902, .length = 9, .meaning_count = 1},
    {.name = 45400, .shorter = 860, .meaning_first = 903, .length = 14, .meaning_count = 1},
    {.name = 45415, .shorter = 860, .meaning_first = 904, .length = 13, .meaning_count = 1},
    {.name = 45429, .shorter = 855, .meaning_first = 905, .length = 6, .meaning_count = 2},
    {.name = 45436, .shorter = 863, .meaning_first = 907, .length = 11, .meaning_count = 1},
    {.name = 45448, .shorter = 863, .meaning_first = 908, .length = 13, .meaning_count = 1},
    {.name = 45462, .shorter = 863, .meaning_first = 909, .length = 10, .meaning_count = 1},
    {.name = 45473, .shorter = 863, .meaning_first = 910, .length = 11, .meaning_count = 1},
    {.name = 45485, .shorter = 863, .meaning_first = 911, .length = 9, .meaning_count = 1},
    {.name = 45495, .shorter = 863, .meaning_first = 912, .length = 10, .meaning_count = 1},
    {.name = 45506, .shorter = 855, .meaning_first = 913, .length = 3, .meaning_count = 1},
    {.name = 45510, .shorter = 855, .meaning_first = 914, .length = 4, .meaning_count = 1},
    {.name = 45515, .shorter = 871, .meaning_first = 915, .length = 11, .meaning_count = 1},
    {.name = 45527, .shorter = 871, .meaning_first = 916, .length = 9, .meaning_count = 1},
    {.name = 45537, .shorter = 871, .meaning_first = 917, .length = 8, .meaning_count = 1},
    {.name = 45546, .shorter = 855, .meaning_first = 918, .length = 3, .meaning_count = 1},
    {.name = 45550, .shorter = 855, .meaning_first = 919, .length = 6, .meaning_count = 2},
    {.name = 45557, .shorter = 876, .meaning_first = 921, .length = 15, .meaning_count = 1},
    {.name = 45573, .shorter = 876, .meaning_first = 922, .length = 9, .meaning_count = 1},
    {.name = 45583, .shorter = 876, .meaning_first = 923, .length = 8, .meaning_count = 1},
    {.name = 45592, .meaning_first = 924, .length = 3, .meaning_count = 1},
    {.name = 45596, .shorter = 880, .meaning_first = 925, .length = 4, .meaning_count = 1},
    {.name = 45601, .meaning_first = 926, .length = 2, .meaning_count = 2},
    {.name = 45604, .shorter = 882, .meaning_first = 928, .length = 8, .meaning_count = 1},
    {.name = 45613, .shorter = 882, .meaning_first = 929, .length = 3, .meaning_count = 1},
    {.name = 45617, .shorter = 882, .meaning_first = 930, .length = 3, .meaning_count = 1},
    {.name = 45621, .meaning_first = 931, .length = 2, .meaning_count = 1},
    {.name = 45624, .shorter = 886, .meaning_first = 932, .length = 3, .meaning_count = 1},
    {.name = 45628, .meaning_first = 933, .length = 14, .meaning_count = 1},
    {.name = 45643, .meaning_first = 934, .length = 3, .meaning_count = 1},
    {.name = 45647, .shorter = 889, .meaning_first = 935, .length = 4, .meaning_count = 1},
    {.name = 45652, .meaning_first = 936, .length = 2, .meaning_count = 1},
    {.name = 45655, .shorter = 891, .meaning_first = 937, .length = 7, .meaning_count = 1},
    {.name = 45663, .shorter = 891, .meaning_first = 938, .length = 3, .meaning_count = 1},
    {.name = 45667, .meaning_first = 939, .length = 2, .meaning_count = 1},
    {.name = 45670, .shorter = 894, .meaning_first = 940, .length = 3, .meaning_count = 1},
    {.name = 45674, .meaning_first = 941, .length = 7, .meaning_count = 1},
    {.name = 45682, .shorter = 896, .meaning_first = 942, .length = 12, .meaning_count = 1},
    {.name = 45695, .shorter = 896, .meaning_first = 943, .length = 11, .meaning_count = 1},
    {.name = 45707, .meaning_first = 944, .length = 4, .meaning_count = 1},
    {.name = 45712, .shorter = 899, .meaning_first = 945, .length = 11, .meaning_count = 1},
    {.name = 45724, .shorter = 899, .meaning_first = 946, .length = 9, .meaning_count = 1},
    {.name = 45734, .shorter = 899, .meaning_first = 947, .length = 8, .meaning_count = 1},
    {.name = 45743, .meaning_first = 948, .length = 5, .meaning_count = 1},
    {.name = 45749, .shorter = 903, .meaning_first = 949, .length = 12, .meaning_count = 1},
    {.name = 45762, .shorter = 903, .meaning_first = 950, .length = 10, .meaning_count = 1},
    {.name = 45773, .shorter = 903, .meaning_first = 951, .length = 9, .meaning_count = 1},
    {.name = 45783, .meaning_first = 952, .length = 6, .meaning_count = 1},
    {.name = 45790, .shorter = 907, .meaning_first = 953, .length = 13, .meaning_count = 1},
    {.name = 45804, .shorter = 907, .meaning_first = 954, .length = 11, .meaning_count = 1},
    {.name = 45816, .shorter = 907, .meaning_first = 955, .length = 10, .meaning_count = 1},
    {.name = 45827, .meaning_first = 956, .length = 2, .meaning_count = 1},
    {.name = 45830, .shorter = 911, .meaning_first = 957, .length = 3, .meaning_count = 1},
    {.name = 45834, .meaning_first = 958, .length = 2, .meaning_count = 2},
    {.name = 45837, .shorter = 913, .meaning_first = 960, .length = 3, .meaning_count = 1},
    {.name = 45841, .meaning_first = 961, .length = 4, .meaning_count = 1},
    {.name = 45846, .shorter = 915, .meaning_first = 962, .length = 11, .meaning_count = 1},
    {.name = 45858, .shorter = 915, .meaning_first = 963, .length = 9, .meaning_count = 1},
    {.name = 45868, .shorter = 915, .meaning_first = 964, .length = 8, .meaning_count = 1},
    {.name = 45877, .meaning_first = 965, .length = 6, .meaning_count = 1},
    {.name = 45884, .shorter = 919, .meaning_first = 966, .length = 13, .meaning_count = 1},
    {.name = 45898, .shorter = 919, .meaning_first = 967, .length = 11, .meaning_count = 1},
    {.name = 45910, .shorter = 919, .meaning_first = 968, .length = 10, .meaning_count = 1},
    {.name = 45921, .meaning_first = 969, .length = 5, .meaning_count = 1},
    {.name = 45927, .meaning_first = 970, .length = 2, .meaning_count = 1},
    {.name = 45930, .shorter = 924, .meaning_first = 971, .length = 3, .meaning_count = 1},
    {.name = 45934, .meaning_first = 972, .length = 2, .meaning_count = 1},
    {.name = 45937, .shorter = 926, .meaning_first = 973, .length = 3, .meaning_count = 1},
    {.name = 45941, .meaning_first = 974, .length = 23, .meaning_count = 1},
    {.name = 45965, .meaning_first = 975, .length = 27, .meaning_count = 1},
    {.name = 45993, .meaning_first = 976, .length = 23, .meaning_count = 1},
    {.name = 46017, .meaning_first = 977, .length = 27, .meaning_count = 1},
    {.name = 46045, .meaning_first = 978, .length = 25, .meaning_count = 1},
    {.name = 46071, .meaning_first = 979, .length = 29, .meaning_count = 1},
    {.name = 46101, .meaning_first = 980, .length = 23, .meaning_count = 1},
    {.name = 46125, .meaning_first = 981, .length = 53, .meaning_count = 1},
    {.name = 46179, .meaning_first = 982, .length = 35, .meaning_count = 1},
    {.name = 46215, .meaning_first = 983, .length = 27, .meaning_count = 1},
    {.name = 46243, .meaning_first = 984, .length = 31, .meaning_count = 1},
    {.name = 46275, .meaning_first = 985, .length = 67, .meaning_count = 1},
    {.name = 46343, .meaning_first = 986, .length = 29, .meaning_count = 1},
    {.name = 46373, .meaning_first = 987, .length = 37, .meaning_count = 1},
    {.name = 46411, .meaning_first = 988, .length = 29, .meaning_count = 1},
    {.name = 46441, .meaning_first = 989, .length = 37, .meaning_count = 1},
    {.name = 46479, .meaning_first = 990, .length = 37, .meaning_count = 1},
    {.name = 46517, .meaning_first = 991, .length = 25, .meaning_count = 1},
    {.name = 46543, .meaning_first = 992, .length = 29, .meaning_count = 1},
    {.name = 46573, .meaning_first = 993, .length = 31, .meaning_count = 1},
    {.name = 46605, .meaning_first = 994, .length = 12, .meaning_count = 1},
    {.name = 46618, .meaning_first = 995, .length = 25, .meaning_count = 1},
    {.name = 46644, .meaning_first = 996, .length = 27, .meaning_count = 1},
    {.name = 46672, .meaning_first = 997, .length = 31, .meaning_count = 1},
    {.name = 46704, .meaning_first = 998, .length = 33, .meaning_count = 1},
    {.name = 46738, .meaning_first = 999, .length = 23, .meaning_count = 1},
    {.name = 46762, .meaning_first = 1000, .length = 27, .meaning_count = 1},
    {.name = 46790, .meaning_first = 1001, .length = 27, .meaning_count = 1},
    {.name = 46818, .meaning_first = 1002, .length = 29, .meaning_count = 1},
    {.name = 46848, .meaning_first = 1003, .length = 35, .meaning_count = 1},
    {.name = 46884, .meaning_first = 1004, .length = 55, .meaning_count = 1},
    {.name = 46940, .meaning_first = 1005, .length = 23, .meaning_count = 1},
    {.name = 46964, .meaning_first = 1006, .length = 25, .meaning_count = 1},
    {.name = 46990, .meaning_first = 1007, .length = 10, .meaning_count = 1},
    {.name = 47001, .meaning_first = 1008, .length = 27, .meaning_count = 1},
    {.name = 47029, .meaning_first = 1009, .length = 55, .meaning_count = 1},
    {.name = 47085, .meaning_first = 1010, .length = 23, .meaning_count = 1},
    {.name = 47109, .meaning_first = 1011, .length = 25, .meaning_count = 1},
    {.name = 47135, .meaning_first = 1012, .length = 31, .meaning_count = 1},
    {.name = 47167, .meaning_first = 1013, .length = 27, .meaning_count = 1},
    {.name = 47195, .meaning_first = 1014, .length = 27, .meaning_count = 1},
    {.name = 47223, .meaning_first = 1015, .length = 31, .meaning_count = 1},
    {.name = 47255, .meaning_first = 1016, .length = 63, .meaning_count = 1},
    {.name = 47319, .meaning_first = 1017, .length = 29, .meaning_count = 1},
    {.name = 47349, .meaning_first = 1018, .length = 23, .meaning_count = 1},
    {.name = 47373, .meaning_first = 1019, .length = 25, .meaning_count = 1},
    {.name = 47399, .meaning_first = 1020, .length = 29, .meaning_count = 1},
    {.name = 47429, .meaning_first = 1021, .length = 23, .meaning_count = 1},
    {.name = 47453, .meaning_first = 1022, .length = 8, .meaning_count = 1},
    {.name = 47462, .meaning_first = 1023, .length = 29, .meaning_count = 1},
    {.name = 47492, .meaning_first = 1024, .length = 23, .meaning_count = 1},
    {.name = 47516, .meaning_first = 1025, .length = 25, .meaning_count = 1},
    {.name = 47542, .meaning_first = 1026, .length = 27, .meaning_count = 1},
    {.name = 47570, .meaning_first = 1027, .length = 25, .meaning_count = 1},
    {.name = 47596, .meaning_first = 1028, .length = 31, .meaning_count = 1},
    {.name = 47628, .meaning_first = 1029, .length = 31, .meaning_count = 1},
    {.name = 47660, .meaning_first = 1030, .length = 31, .meaning_count = 1},
    {.name = 47692, .meaning_first = 1031, .length = 37, .meaning_count = 1},
    {.name = 47730, .meaning_first = 1032, .length = 25, .meaning_count = 1},
    {.name = 47756, .meaning_first = 1033, .length = 29, .meaning_count = 1},
    {.name = 47786, .meaning_first = 1034, .length = 23, .meaning_count = 1},
    {.name = 47810, .meaning_first = 1035, .length = 25, .meaning_count = 1},
    {.name = 47836, .meaning_first = 1036, .length = 27, .meaning_count = 1},
    {.name = 47864, .meaning_first = 1037, .length = 3, .meaning_count = 1},
    {.name = 47868, .shorter = 991, .meaning_first = 1038, .length = 9, .meaning_count = 1},
    {.name = 47878, .shorter = 991, .meaning_first = 1039, .length = 12, .meaning_count = 1},
    {.name = 47891, .shorter = 991, .meaning_first = 1040, .length = 12, .meaning_count = 1},
    {.name = 47904, .shorter = 991, .meaning_first = 1041, .length = 12, .meaning_count = 1},
    {.name = 47917, .shorter = 991, .meaning_first = 1042, .length = 12, .meaning_count = 1},
    {.name = 47930, .shorter = 991, .meaning_first = 1043, .length = 12, .meaning_count = 1},
    {.name = 47943, .shorter = 991, .meaning_first = 1044, .length = 12, .meaning_count = 1},
    {.name = 47956, .shorter = 991, .meaning_first = 1045, .length = 9, .meaning_count = 1},
    {.name = 47966, .shorter = 991, .meaning_first = 1046, .length = 12, .meaning_count = 1},
    {.name = 47979, .shorter = 991, .meaning_first = 1047, .length = 12, .meaning_count = 1},
    {.name = 47992, .shorter = 991, .meaning_first = 1048, .length = 12, .meaning_count = 1},
    {.name = 48005, .shorter = 991, .meaning_first = 1049, .length = 12, .meaning_count = 1},
    {.name = 48018, .shorter = 991, .meaning_first = 1050, .length = 12, .meaning_count = 1},
    {.name = 48031, .shorter = 991, .meaning_first = 1051, .length = 12, .meaning_count = 1},
    {.name = 48044, .shorter = 991, .meaning_first = 1052, .length = 12, .meaning_count = 1},
    {.name = 48057, .shorter = 991, .meaning_first = 1053, .length = 12, .meaning_count = 1},
    {.name = 48070, .shorter = 991, .meaning_first = 1054, .length = 12, .meaning_count = 1},
    {.name = 48083, .shorter = 991, .meaning_first = 1055, .length = 9, .meaning_count = 1},
    {.name = 48093, .shorter = 991, .meaning_first = 1056, .length = 12, .meaning_count = 1},
    {.name = 48106, .shorter = 991, .meaning_first = 1057, .length = 12, .meaning_count = 1},
    {.name = 48119, .shorter = 991, .meaning_first = 1058, .length = 12, .meaning_count = 1},
    {.name = 48132, .shorter = 991, .meaning_first = 1059, .length = 12, .meaning_count = 1},
    {.name = 48145, .shorter = 991, .meaning_first = 1060, .length = 12, .meaning_count = 1},
    {.name = 48158, .shorter = 991, .meaning_first = 1061, .length = 12, .meaning_count = 1},
    {.name = 48171, .shorter = 991, .meaning_first = 1062, .length = 12, .meaning_count = 1},
    {.name = 48184, .shorter = 991, .meaning_first = 1063, .length = 12, .meaning_count = 2},
    {.name = 48197, .shorter = 991, .meaning_first = 1065, .length = 12, .meaning_count = 1},
    {.name = 48210, .shorter = 991, .meaning_first = 1066, .length = 12, .meaning_count = 1},
    {.name = 48223, .shorter = 991, .meaning_first = 1067, .length = 12, .meaning_count = 2},
    {.name = 48236, .shorter = 991, .meaning_first = 1069, .length = 12, .meaning_count = 1},
    {.name = 48249, .shorter = 991, .meaning_first = 1070, .length = 12, .meaning_count = 2},
    {.name = 48262, .shorter = 991, .meaning_first = 1072, .length = 12, .meaning_count = 2},
    {.name = 48275, .shorter = 991, .meaning_first = 1074, .length = 12, .meaning_count = 1},
    {.name = 48288, .shorter = 991, .meaning_first = 1075, .length = 12, .meaning_count = 1},
    {.name = 48301, .shorter = 991, .meaning_first = 1076, .length = 12, .meaning_count = 2},
    {.name = 48314, .shorter = 991, .meaning_first = 1078, .length = 9, .meaning_count = 1},
    {.name = 48324, .shorter = 991, .meaning_first = 1079, .length = 12, .meaning_count = 1},
    {.name = 48337, .shorter = 991, .meaning_first = 1080, .length = 12, .meaning_count = 1},
    {.name = 48350, .shorter = 991, .meaning_first = 1081, .length = 12, .meaning_count = 1},
    {.name = 48363, .shorter = 991, .meaning_first = 1082, .length = 12, .meaning_count = 1},
    {.name = 48376, .shorter = 991, .meaning_first = 1083, .length = 12, .meaning_count = 1},
    {.name = 48389, .shorter = 991, .meaning_first = 1084, .length = 12, .meaning_count = 1},
    {.name = 48402, .shorter = 991, .meaning_first = 1085, .length = 12, .meaning_count = 1},
    {.name = 48415, .shorter = 991, .meaning_first = 1086, .length = 9, .meaning_count = 1},
    {.name = 48425, .shorter = 991, .meaning_first = 1087, .length = 6, .meaning_count = 1},
    {.name = 48432, .shorter = 991, .meaning_first = 1088, .length = 6, .meaning_count = 1},
    {.name = 48439, .shorter = 991, .meaning_first = 1089, .length = 9, .meaning_count = 1},
    {.name = 48449, .shorter = 991, .meaning_first = 1090, .length = 15, .meaning_count = 1},
    {.name = 48465, .shorter = 991, .meaning_first = 1091, .length = 18, .meaning_count = 1},
    {.name = 48484, .shorter = 991, .meaning_first = 1092, .length = 18, .meaning_count = 1},
    {.name = 48503, .shorter = 991, .meaning_first = 1093, .length = 18, .meaning_count = 1},
    {.name = 48522, .shorter = 991, .meaning_first = 1094, .length = 18, .meaning_count = 1},
    {.name = 48541, .shorter = 991, .meaning_first = 1095, .length = 18, .meaning_count = 1},
    {.name = 48560, .shorter = 991, .meaning_first = 1096, .length = 15, .meaning_count = 1},
    {.name = 48576, .shorter = 991, .meaning_first = 1097, .length = 18, .meaning_count = 1},
    {.name = 48595, .shorter = 991, .meaning_first = 1098, .length = 18, .meaning_count = 1},
    {.name = 48614, .shorter = 991, .meaning_first = 1099, .length = 18, .meaning_count = 1},
    {.name = 48633, .shorter = 991, .meaning_first = 1100, .length = 18, .meaning_count = 1},
    {.name = 48652, .shorter = 991, .meaning_first = 1101, .length = 18, .meaning_count = 1},
    {.name = 48671, .shorter = 991, .meaning_first = 1102, .length = 18, .meaning_count = 1},
    {.name = 48690, .shorter = 991, .meaning_first = 1103, .length = 18, .meaning_count = 1},
    {.name = 48709, .shorter = 991, .meaning_first = 1104, .length = 18, .meaning_count = 1},
    {.name = 48728, .shorter = 991, .meaning_first = 1105, .length = 18, .meaning_count = 1},
    {.name = 48747, .shorter = 991, .meaning_first = 1106, .length = 15, .meaning_count = 1},
    {.name = 48763, .shorter = 991, .meaning_first = 1107, .length = 18, .meaning_count = 1},
    {.name = 48782, .shorter = 991, .meaning_first = 1108, .length = 18, .meaning_count = 1},
    {.name = 48801, .shorter = 991, .meaning_first = 1109, .length = 18, .meaning_count = 1},
    {.name = 48820, .shorter = 991, .meaning_first = 1110, .length = 18, .meaning_count = 1},
    {.name = 48839, .shorter = 991, .meaning_first = 1111, .length = 18, .meaning_count = 1},
    {.name = 48858, .shorter = 991, .meaning_first = 1112, .length = 18, .meaning_count = 2},
    {.name = 48877, .shorter = 991, .meaning_first = 1114, .length = 18, .meaning_count = 1},
    {.name = 48896, .shorter = 991, .meaning_first = 1115, .length = 18, .meaning_count = 1},
    {.name = 48915, .shorter = 991, .meaning_first = 1116, .length = 18, .meaning_count = 2},
    {.name = 48934, .shorter = 991, .meaning_first = 1118, .length = 18, .meaning_count = 1},
    {.name = 48953, .shorter = 991, .meaning_first = 1119, .length = 18, .meaning_count = 2},
    {.name = 48972, .shorter = 991, .meaning_first = 1121, .length = 18, .meaning_count = 2},
    {.name = 48991, .shorter = 991, .meaning_first = 1123, .length = 18, .meaning_count = 1},
    {.name = 49010, .shorter = 991, .meaning_first = 1124, .length = 18, .meaning_count = 1},
    {.name = 49029, .shorter = 991, .meaning_first = 1125, .length = 18, .meaning_count = 2},
    {.name = 49048, .shorter = 991, .meaning_first = 1127, .length = 18, .meaning_count = 1},
    {.name = 49067, .shorter = 991, .meaning_first = 1128, .length = 18, .meaning_count = 1},
    {.name = 49086, .shorter = 991, .meaning_first = 1129, .length = 18, .meaning_count = 1},
    {.name = 49105, .shorter = 991, .meaning_first = 1130, .length = 18, .meaning_count = 1},
    {.name = 49124, .shorter = 991, .meaning_first = 1131, .length = 18, .meaning_count = 1},
    {.name = 49143, .shorter = 991, .meaning_first = 1132, .length = 18, .meaning_count = 1},
    {.name = 49162, .shorter = 991, .meaning_first = 1133, .length = 18, .meaning_count = 1},
    {.name = 49181, .shorter = 991, .meaning_first = 1134, .length = 15, .meaning_count = 1},
    {.name = 49197, .shorter = 991, .meaning_first = 1135, .length = 15, .meaning_count = 1},
    {.name = 49213, .shorter = 991, .meaning_first = 1136, .length = 15, .meaning_count = 1},
    {.name = 49229, .shorter = 991, .meaning_first = 1137, .length = 15, .meaning_count = 1},
    {.name = 49245, .shorter = 991, .meaning_first = 1138, .length = 12, .meaning_count = 1},
    {.name = 49258, .shorter = 991, .meaning_first = 1139, .length = 12, .meaning_count = 1},
    {.name = 49271, .shorter = 991, .meaning_first = 1140, .length = 12, .meaning_count = 1},
    {.name = 49284, .shorter = 991, .meaning_first = 1141, .length = 12, .meaning_count = 1},
    {.name = 49297, .shorter = 991, .meaning_first = 1142, .length = 9, .meaning_count = 1},
    {.name = 49307, .meaning_first = 1143, .length = 3, .meaning_count = 1},
    {.name = 49311, .shorter = 1087, .meaning_first = 1144, .length = 9, .meaning_count = 1},
    {.name = 49321, .shorter = 1087, .meaning_first = 1145, .length = 9, .meaning_count = 1},
    {.name = 49331, .shorter = 1087, .meaning_first = 1146, .length = 9, .meaning_count = 1},
    {.name = 49341, .shorter = 1087, .meaning_first = 1147, .length = 9, .meaning_count = 1},
    {.name = 49351, .shorter = 1087, .meaning_first = 1148, .length = 9, .meaning_count = 1},
    {.name = 49361, .shorter = 1087, .meaning_first = 1149, .length = 9, .meaning_count = 1},
    {.name = 49371, .shorter = 1087, .meaning_first = 1150, .length = 9, .meaning_count = 1},
    {.name = 49381, .shorter = 1087, .meaning_first = 1151, .length = 9, .meaning_count = 1},
    {.name = 49391, .shorter = 1087, .meaning_first = 1152, .length = 12, .meaning_count = 1},
    {.name = 49404, .shorter = 1087, .meaning_first = 1153, .length = 12, .meaning_count = 1},
    {.name = 49417, .shorter = 1087, .meaning_first = 1154, .length = 12, .meaning_count = 1},
    {.name = 49430, .shorter = 1087, .meaning_first = 1155, .length = 12, .meaning_count = 1},
    {.name = 49443, .shorter = 1087, .meaning_first = 1156, .length = 12, .meaning_count = 1},
    {.name = 49456, .shorter = 1087, .meaning_first = 1157, .length = 12, .meaning_count = 1},
    {.name = 49469, .shorter = 1087, .meaning_first = 1158, .length = 12, .meaning_count = 1},
    {.name = 49482, .shorter = 1087, .meaning_first = 1159, .length = 12, .meaning_count = 1},
    {.name = 49495, .shorter = 1087, .meaning_first = 1160, .length = 12, .meaning_count = 1},
    {.name = 49508, .shorter = 1087, .meaning_first = 1161, .length = 9, .meaning_count = 1},
    {.name = 49518, .shorter = 1087, .meaning_first = 1162, .length = 9, .meaning_count = 1},
    {.name = 32025, .shorter = 1106, .meaning_first = 1163, .length = 12, .meaning_count = 1},
    {.name = 49528, .shorter = 1087, .meaning_first = 1164, .length = 9, .meaning_count = 1},
    {.name = 49538, .shorter = 1087, .meaning_first = 1165, .length = 6, .meaning_count = 1},
    {.name = 49545, .shorter = 1087, .meaning_first = 1166, .length = 6, .meaning_count = 1},
    {.name = 49552, .shorter = 1087, .meaning_first = 1167, .length = 9, .meaning_count = 1},
    {.name = 35272, .meaning_first = 1168, .length = 9, .meaning_count = 1},
    {.name = 49562, .meaning_first = 1169, .length = 3, .meaning_count = 1},
    {.name = 49566, .shorter = 1113, .meaning_first = 1170, .length = 9, .meaning_count = 1},
    {.name = 49576, .shorter = 1113, .meaning_first = 1171, .length = 9, .meaning_count = 1},
    {.name = 49586, .shorter = 1113, .meaning_first = 1172, .length = 9, .meaning_count = 1},
    {.name = 49596, .shorter = 1113, .meaning_first = 1173, .length = 6, .meaning_count = 1},
    {.name = 35167, .shorter = 1117, .meaning_first = 1174, .length = 9, .meaning_count = 1},
    {.name = 49603, .shorter = 1113, .meaning_first = 1175, .length = 9, .meaning_count = 1},
    {.name = 49613, .shorter = 1113, .meaning_first = 1176, .length = 9, .meaning_count = 1},
    {.name = 49623, .shorter = 1113, .meaning_first = 1177, .length = 12, .meaning_count = 1},
    {.name = 49636, .shorter = 1113, .meaning_first = 1178, .length = 12, .meaning_count = 1},
    {.name = 49649, .shorter = 1113, .meaning_first = 1179, .length = 12, .meaning_count = 1},
    {.name = 49662, .shorter = 1113, .meaning_first = 1180, .length = 12, .meaning_count = 1},
    {.name = 49675, .shorter = 1113, .meaning_first = 1181, .length = 12, .meaning_count = 1},
    {.name = 49688, .shorter = 1113, .meaning_first = 1182, .length = 12, .meaning_count = 1},
    {.name = 49701, .shorter = 1113, .meaning_first = 1183, .length = 9, .meaning_count = 1},
    {.name = 49711, .shorter = 1113, .meaning_first = 1184, .length = 6, .meaning_count = 1},
    {.name = 49718, .shorter = 1113, .meaning_first = 1185, .length = 12, .meaning_count = 1},
    {.name = 49731, .shorter = 1113, .meaning_first = 1186, .length = 6, .meaning_count = 1},
    {.name = 49738, .shorter = 1113, .meaning_first = 1187, .length = 6, .meaning_count = 1},
    {.name = 32947, .shorter = 1131, .meaning_first = 1188, .length = 9, .meaning_count = 1},
    {.name = 49745, .shorter = 1113, .meaning_first = 1189, .length = 6, .meaning_count = 1},
    {.name = 35184, .shorter = 1133, .meaning_first = 1190, .length = 9, .meaning_count = 1},
    {.name = 49752, .shorter = 1113, .meaning_first = 1191, .length = 9, .meaning_count = 1},
    {.name = 33752, .shorter = 1135, .meaning_first = 1192, .length = 12, .meaning_count = 1},
    {.name = 49762, .meaning_first = 1193, .length = 3, .meaning_count = 2},
    {.name = 49766, .shorter = 1137, .meaning_first = 1195, .length = 6, .meaning_count = 1},
    {.name = 32125, .shorter = 1138, .meaning_first = 1196, .length = 9, .meaning_count = 1},
    {.name = 49773, .shorter = 1137, .meaning_first = 1197, .length = 6, .meaning_count = 1},
    {.name = 33239, .shorter = 1140, .meaning_first = 1198, .length = 9, .meaning_count = 1},
    {.name = 49780, .meaning_first = 1199, .length = 3, .meaning_count = 2},
    {.name = 49784, .meaning_first = 1201, .length = 6, .meaning_count = 1},
    {.name = 49791, .meaning_first = 1202, .length = 6, .meaning_count = 1},
    {.name = 49798, .meaning_first = 1203, .length = 6, .meaning_count = 1},
    {.name = 27859, .shorter = 1145, .meaning_first = 1204, .length = 9, .meaning_count = 1},
    {.name = 49805, .meaning_first = 1205, .length = 3, .meaning_count = 1},
    {.name = 35289, .shorter = 1147, .meaning_first = 1206, .length = 9, .meaning_count = 1},
    {.name = 49809, .shorter = 1147, .meaning_first = 1207, .length = 6, .meaning_count = 1},
    {.name = 34778, .shorter = 1149, .meaning_first = 1208, .length = 9, .meaning_count = 1},
    {.name = 49816, .shorter = 1147, .meaning_first = 1209, .length = 6, .meaning_count = 1},
    {.name = 33341, .shorter = 1151, .meaning_first = 1210, .length = 9, .meaning_count = 1},
    {.name = 49823, .shorter = 1147, .meaning_first = 1211, .length = 12, .meaning_count = 1},
    {.name = 49836, .meaning_first = 1212, .length = 3, .meaning_count = 1},
    {.name = 49840, .shorter = 1154, .meaning_first = 1213, .length = 6, .meaning_count = 1},
    {.name = 37604, .shorter = 1155, .meaning_first = 1214, .length = 9, .meaning_count = 1},
    {.name = 49847, .shorter = 1154, .meaning_first = 1215, .length = 6, .meaning_count = 1},
    {.name = 34795, .shorter = 1157, .meaning_first = 1216, .length = 9, .meaning_count = 1},
    {.name = 49854, .meaning_first = 1217, .length = 6, .meaning_count = 1},
    {.name = 37212, .shorter = 1159, .meaning_first = 1218, .length = 21, .meaning_count = 1},
    {.name = 49861, .shorter = 1159, .meaning_first = 1219, .length = 9, .meaning_count = 1},
    {.name = 49871, .shorter = 1159, .meaning_first = 1220, .length = 15, .meaning_count = 1},
    {.name = 49887, .meaning_first = 1221, .length = 6, .meaning_count = 1},
    {.name = 31108, .shorter = 1163, .meaning_first = 1222, .length = 9, .meaning_count = 1},
    {.name = 49894, .meaning_first = 1223, .length = 6, .meaning_count = 1},
    {.name = 33460, .shorter = 1165, .meaning_first = 1224, .length = 9, .meaning_count = 1},
    {.name = 49901, .meaning_first = 1225, .length = 6, .meaning_count = 1},
    {.name = 36371, .shorter = 1167, .meaning_first = 1226, .length = 9, .meaning_count = 1},
    {.name = 35357, .meaning_first = 1227, .length = 9, .meaning_count = 1},
    {.name = 49908, .meaning_first = 1228, .length = 6, .meaning_count = 1},
    {.name = 31513, .shorter = 1170, .meaning_first = 1229, .length = 9, .meaning_count = 1},
    {.name = 49915, .meaning_first = 1230, .length = 6, .meaning_count = 1},
    {.name = 32570, .shorter = 1172, .meaning_first = 1231, .length = 9, .meaning_count = 1},
    {.name = 49922, .meaning_first = 1232, .length = 6, .meaning_count = 1},
    {.name = 36337, .shorter = 1174, .meaning_first = 1233, .length = 9, .meaning_count = 1},
    {.name = 49929, .meaning_first = 1234, .length = 6, .meaning_count = 1},
    {.name = 28250, .shorter = 1176, .meaning_first = 1235, .length = 9, .meaning_count = 1},
    {.name = 49936, .meaning_first = 1236, .length = 12, .meaning_count = 1},
    {.name = 31328, .shorter = 1178, .meaning_first = 1237, .length = 15, .meaning_count = 1},
    {.name = 49949, .meaning_first = 1238, .length = 9, .meaning_count = 1},
    {.name = 26847, .shorter = 1180, .meaning_first = 1239, .length = 12, .meaning_count = 1},
    {.name = 49959, .meaning_first = 1240, .length = 6, .meaning_count = 1},
    {.name = 49966, .meaning_first = 1241, .length = 6, .meaning_count = 1},
    {.name = 28511, .shorter = 1183, .meaning_first = 1242, .length = 9, .meaning_count = 1},
    {.name = 49973, .meaning_first = 1243, .length = 18, .meaning_count = 1},
    {.name = 49992, .meaning_first = 1244, .length = 6, .meaning_count = 1},
    {.name = 31208, .shorter = 1186, .meaning_first = 1245, .length = 9, .meaning_count = 1},
    {.name = 49999, .meaning_first = 1246, .length = 6, .meaning_count = 1},
    {.name = 29872, .shorter = 1188, .meaning_first = 1247, .length = 9, .meaning_count = 1},
    {.name = 50006, .meaning_first = 1248, .length = 12, .meaning_count = 2},
    {.name = 26661, .shorter = 1190, .meaning_first = 1250, .length = 15, .meaning_count = 1},
    {.name = 26374, .shorter = 1190, .meaning_first = 1251, .length = 15, .meaning_count = 1},
    {.name = 35432, .meaning_first = 1252, .length = 21, .meaning_count = 1},
    {.name = 50019, .meaning_first = 1253, .length = 6, .meaning_count = 1},
    {.name = 35750, .shorter = 1194, .meaning_first = 1254, .length = 9, .meaning_count = 1},
    {.name = 50026, .meaning_first = 1255, .length = 3, .meaning_count = 1},
    {.name = 50030, .shorter = 1196, .meaning_first = 1256, .length = 9, .meaning_count = 1},
    {.name = 50040, .shorter = 1196, .meaning_first = 1257, .length = 12, .meaning_count = 1},
    {.name = 50053, .shorter = 1196, .meaning_first = 1258, .length = 9, .meaning_count = 1},
    {.name = 50063, .shorter = 1196, .meaning_first = 1259, .length = 6, .meaning_count = 1},
    {.name = 50070, .shorter = 1196, .meaning_first = 1260, .length = 6, .meaning_count = 1},
    {.name = 33120, .shorter = 1201, .meaning_first = 1261, .length = 9, .meaning_count = 1},
    {.name = 50077, .shorter = 1196, .meaning_first = 1262, .length = 9, .meaning_count = 1},
    {.name = 50087, .meaning_first = 1263, .length = 15, .meaning_count = 1},
    {.name = 50103, .meaning_first = 1264, .length = 3, .meaning_count = 1},
    {.name = 50107, .meaning_first = 1265, .length = 3, .meaning_count = 1},
    {.name = 50111, .shorter = 1206, .meaning_first = 1266, .length = 9, .meaning_count = 1},
    {.name = 50121, .shorter = 1206, .meaning_first = 1267, .length = 9, .meaning_count = 1},
    {.name = 50131, .shorter = 1206, .meaning_first = 1268, .length = 9, .meaning_count = 2},
    {.name = 50141, .shorter = 1206, .meaning_first = 1270, .length = 12, .meaning_count = 1},
    {.name = 50154, .shorter = 1206, .meaning_first = 1271, .length = 12, .meaning_count = 1},
    {.name = 50167, .shorter = 1206, .meaning_first = 1272, .length = 12, .meaning_count = 1},
    {.name = 50180, .shorter = 1206, .meaning_first = 1273, .length = 12, .meaning_count = 1},
    {.name = 50193, .shorter = 1206, .meaning_first = 1274, .length = 9, .meaning_count = 1},
    {.name = 50203, .shorter = 1206, .meaning_first = 1275, .length = 9, .meaning_count = 1},
    {.name = 50213, .shorter = 1206, .meaning_first = 1276, .length = 15, .meaning_count = 1},
    {.name = 50229, .shorter = 1206, .meaning_first = 1277, .length = 12, .meaning_count = 1},
    {.name = 50242, .shorter = 1206, .meaning_first = 1278, .length = 12, .meaning_count = 1},
    {.name = 50255, .shorter = 1206, .meaning_first = 1279, .length = 12, .meaning_count = 2},
    {.name = 50268, .shorter = 1206, .meaning_first = 1281, .length = 12, .meaning_count = 1},
    {.name = 50281, .shorter = 1206, .meaning_first = 1282, .length = 12, .meaning_count = 1},
    {.name = 50294, .shorter = 1206, .meaning_first = 1283, .length = 12, .meaning_count = 1},
    {.name = 50307, .shorter = 1206, .meaning_first = 1284, .length = 9, .meaning_count = 1},
    {.name = 50317, .shorter = 1206, .meaning_first = 1285, .length = 6, .meaning_count = 1},
    {.name = 50324, .shorter = 1206, .meaning_first = 1286, .length = 6, .meaning_count = 1},
    {.name = 50331, .shorter = 1206, .meaning_first = 1287, .length = 15, .meaning_count = 1},
    {.name = 50347, .shorter = 1206, .meaning_first = 1288, .length = 18, .meaning_count = 1},
    {.name = 50366, .shorter = 1206, .meaning_first = 1289, .length = 18, .meaning_count = 1},
    {.name = 50385, .shorter = 1206, .meaning_first = 1290, .length = 18, .meaning_count = 1},
    {.name = 50404, .shorter = 1206, .meaning_first = 1291, .length = 18, .meaning_count = 1},
    {.name = 50423, .meaning_first = 1292, .length = 6, .meaning_count = 1},
    {.name = 29241, .shorter = 1231, .meaning_first = 1293, .length = 9, .meaning_count = 1},
    {.name = 50430, .meaning_first = 1294, .length = 6, .meaning_count = 1},
    {.name = 36235, .shorter = 1233, .meaning_first = 1295, .length = 9, .meaning_count = 1},
    {.name = 50437, .meaning_first = 1296, .length = 6, .meaning_count = 1},
    {.name = 34846, .shorter = 1235, .meaning_first = 1297, .length = 9, .meaning_count = 1},
    {.name = 50444, .meaning_first = 1298, .length = 3, .meaning_count = 1},
    {.name = 50448, .shorter = 1237, .meaning_first = 1299, .length = 12, .meaning_count = 1},
    {.name = 50461, .shorter = 1237, .meaning_first = 1300, .length = 9, .meaning_count = 1},
    {.name = 50471, .shorter = 1237, .meaning_first = 1301, .length = 9, .meaning_count = 1},
    {.name = 50481, .shorter = 1237, .meaning_first = 1302, .length = 12, .meaning_count = 1},
    {.name = 50494, .shorter = 1237, .meaning_first = 1303, .length = 12, .meaning_count = 1},
    {.name = 50507, .shorter = 1237, .meaning_first = 1304, .length = 9, .meaning_count = 1},
    {.name = 50517, .shorter = 1237, .meaning_first = 1305, .length = 6, .meaning_count = 1},
    {.name = 50524, .shorter = 1237, .meaning_first = 1306, .length = 9, .meaning_count = 1},
    {.name = 30426, .shorter = 1245, .meaning_first = 1307, .length = 12, .meaning_count = 1},
    {.name = 50534, .shorter = 1237, .meaning_first = 1308, .length = 6, .meaning_count = 1},
    {.name = 35218, .shorter = 1237, .meaning_first = 1309, .length = 12, .meaning_count = 1},
    {.name = 50541, .shorter = 1237, .meaning_first = 1310, .length = 9, .meaning_count = 1},
    {.name = 50551, .meaning_first = 1311, .length = 9, .meaning_count = 1},
    {.name = 50561, .shorter = 1250, .meaning_first = 1312, .length = 12, .meaning_count = 1},
    {.name = 50574, .meaning_first = 1313, .length = 6, .meaning_count = 1},
    {.name = 32828, .shorter = 1252, .meaning_first = 1314, .length = 9, .meaning_count = 1},
    {.name = 34136, .meaning_first = 1315, .length = 9, .meaning_count = 1},
    {.name = 50581, .meaning_first = 1316, .length = 27, .meaning_count = 1},
    {.name = 50609, .meaning_first = 1317, .length = 6, .meaning_count = 1},
    {.name = 27132, .shorter = 1256, .meaning_first = 1318, .length = 9, .meaning_count = 1},
    {.name = 50616, .meaning_first = 1319, .length = 6, .meaning_count = 2},
    {.name = 29513, .shorter = 1258, .meaning_first = 1321, .length = 9, .meaning_count = 1},
    {.name = 29430, .shorter = 1258, .meaning_first = 1322, .length = 9, .meaning_count = 1},
    {.name = 50623, .meaning_first = 1323, .length = 6, .meaning_count = 2},
    {.name = 27032, .shorter = 1261, .meaning_first = 1325, .length = 9, .meaning_count = 1},
    {.name = 50630, .meaning_first = 1326, .length = 6, .meaning_count = 1},
    {.name = 31988, .shorter = 1263, .meaning_first = 1327, .length = 9, .meaning_count = 1},
    {.name = 50637, .meaning_first = 1328, .length = 6, .meaning_count = 1},
    {.name = 29365, .shorter = 1265, .meaning_first = 1329, .length = 24, .meaning_count = 1},
    {.name = 50644, .shorter = 1265, .meaning_first = 1330, .length = 9, .meaning_count = 1},
    {.name = 50654, .shorter = 1265, .meaning_first = 1331, .length = 15, .meaning_count = 1},
    {.name = 50670, .meaning_first = 1332, .length = 6, .meaning_count = 1},
    {.name = 28861, .shorter = 1269, .meaning_first = 1333, .length = 9, .meaning_count = 1},
    {.name = 50677, .shorter = 1269, .meaning_first = 1334, .length = 12, .meaning_count = 1},
    {.name = 50690, .meaning_first = 1335, .length = 6, .meaning_count = 1},
    {.name = 34591, .shorter = 1272, .meaning_first = 1336, .length = 9, .meaning_count = 1},
    {.name = 50697, .meaning_first = 1337, .length = 9, .meaning_count = 1},
    {.name = 32005, .shorter = 1274, .meaning_first = 1338, .length = 12, .meaning_count = 1},
    {.name = 35490, .meaning_first = 1339, .length = 27, .meaning_count = 1},
    {.name = 50707, .meaning_first = 1340, .length = 6, .meaning_count = 1},
    {.name = 30833, .shorter = 1277, .meaning_first = 1341, .length = 9, .meaning_count = 1},
    {.name = 50714, .meaning_first = 1342, .length = 6, .meaning_count = 1},
    {.name = 36303, .shorter = 1279, .meaning_first = 1343, .length = 9, .meaning_count = 1},
    {.name = 50721, .meaning_first = 1344, .length = 9, .meaning_count = 1},
    {.name = 50731, .meaning_first = 1345, .length = 6, .meaning_count = 1},
    {.name = 33806, .shorter = 1282, .meaning_first = 1346, .length = 9, .meaning_count = 1},
    {.name = 50738, .meaning_first = 1347, .length = 6, .meaning_count = 1},
    {.name = 35201, .shorter = 1284, .meaning_first = 1348, .length = 9, .meaning_count = 1},
    {.name = 50745, .meaning_first = 1349, .length = 18, .meaning_count = 1},
    {.name = 50764, .meaning_first = 1350, .length = 12, .meaning_count = 1},
    {.name = 50777, .shorter = 1287, .meaning_first = 1351, .length = 15, .meaning_count = 1},
    {.name = 28343, .shorter = 1287, .meaning_first = 1352, .length = 33, .meaning_count = 1},
    {.name = 50793, .shorter = 1287, .meaning_first = 1353, .length = 21, .meaning_count = 1},
    {.name = 50815, .meaning_first = 1354, .length = 6, .meaning_count = 1},
    {.name = 50822, .meaning_first = 1355, .length = 6, .meaning_count = 1},
    {.name = 50829, .meaning_first = 1356, .length = 12, .meaning_count = 2},
    {.name = 26767, .shorter = 1293, .meaning_first = 1358, .length = 15, .meaning_count = 1},
    {.name = 26698, .shorter = 1293, .meaning_first = 1359, .length = 15, .meaning_count = 1},
    {.name = 50842, .meaning_first = 1360, .length = 24, .meaning_count = 1},
    {.name = 50867, .meaning_first = 1361, .length = 3, .meaning_count = 1},
    {.name = 50871, .shorter = 1297, .meaning_first = 1362, .length = 9, .meaning_count = 1},
    {.name = 50881, .shorter = 1297, .meaning_first = 1363, .length = 9, .meaning_count = 1},
    {.name = 50891, .shorter = 1297, .meaning_first = 1364, .length = 9, .meaning_count = 1},
    {.name = 50901, .shorter = 1297, .meaning_first = 1365, .length = 9, .meaning_count = 1},
    {.name = 50911, .shorter = 1297, .meaning_first = 1366, .length = 9, .meaning_count = 1},
    {.name = 50921, .shorter = 1297, .meaning_first = 1367, .length = 9, .meaning_count = 1},
    {.name = 50931, .shorter = 1297, .meaning_first = 1368, .length = 12, .meaning_count = 1},
    {.name = 50944, .shorter = 1297, .meaning_first = 1369, .length = 12, .meaning_count = 1},
    {.name = 50957, .shorter = 1297, .meaning_first = 1370, .length = 12, .meaning_count = 1},
    {.name = 50970, .shorter = 1297, .meaning_first = 1371, .length = 12, .meaning_count = 1},
    {.name = 50983, .shorter = 1297, .meaning_first = 1372, .length = 12, .meaning_count = 1},
    {.name = 50996, .shorter = 1297, .meaning_first = 1373, .length = 12, .meaning_count = 1},
    {.name = 51009, .shorter = 1297, .meaning_first = 1374, .length = 12, .meaning_count = 1},
    {.name = 51022, .shorter = 1297, .meaning_first = 1375, .length = 9, .meaning_count = 1},
    {.name = 51032, .shorter = 1297, .meaning_first = 1376, .length = 6, .meaning_count = 1},
    {.name = 51039, .shorter = 1297, .meaning_first = 1377, .length = 15, .meaning_count = 1},
    {.name = 51055, .shorter = 1297, .meaning_first = 1378, .length = 6, .meaning_count = 1},
    {.name = 51062, .meaning_first = 1379, .length = 6, .meaning_count = 1},
    {.name = 51069, .meaning_first = 1380, .length = 6, .meaning_count = 1},
    {.name = 51076, .meaning_first = 1381, .length = 6, .meaning_count = 1},
    {.name = 51083, .meaning_first = 1382, .length = 3, .meaning_count = 1},
    {.name = 51087, .shorter = 1318, .meaning_first = 1383, .length = 9, .meaning_count = 1},
    {.name = 51097, .shorter = 1318, .meaning_first = 1384, .length = 9, .meaning_count = 2},
    {.name = 51107, .shorter = 1318, .meaning_first = 1386, .length = 9, .meaning_count = 1},
    {.name = 51117, .shorter = 1318, .meaning_first = 1387, .length = 9, .meaning_count = 1},
    {.name = 51127, .shorter = 1318, .meaning_first = 1388, .length = 9, .meaning_count = 1},
    {.name = 51137, .shorter = 1318, .meaning_first = 1389, .length = 9, .meaning_count = 2},
    {.name = 51147, .shorter = 1318, .meaning_first = 1391, .length = 9, .meaning_count = 2},
    {.name = 51157, .shorter = 1318, .meaning_first = 1393, .length = 12, .meaning_count = 1},
    {.name = 51170, .shorter = 1318, .meaning_first = 1394, .length = 12, .meaning_count = 2},
    {.name = 51183, .shorter = 1318, .meaning_first = 1396, .length = 12, .meaning_count = 1},
    {.name = 51196, .shorter = 1318, .meaning_first = 1397, .length = 12, .meaning_count = 1},
    {.name = 51209, .shorter = 1318, .meaning_first = 1398, .length = 12, .meaning_count = 1},
    {.name = 51222, .shorter = 1318, .meaning_first = 1399, .length = 12, .meaning_count = 2},
    {.name = 51235, .shorter = 1318, .meaning_first = 1401, .length = 12, .meaning_count = 2},
    {.name = 51248, .shorter = 1318, .meaning_first = 1403, .length = 12, .meaning_count = 1},
    {.name = 51261, .shorter = 1318, .meaning_first = 1404, .length = 9, .meaning_count = 1},
    {.name = 51271, .shorter = 1318, .meaning_first = 1405, .length = 6, .meaning_count = 1},
    {.name = 51278, .shorter = 1318, .meaning_first = 1406, .length = 6, .meaning_count = 1},
    {.name = 32811, .shorter = 1336, .meaning_first = 1407, .length = 9, .meaning_count = 1},
    {.name = 51285, .shorter = 1318, .meaning_first = 1408, .length = 6, .meaning_count = 1},
    {.name = 51292, .shorter = 1318, .meaning_first = 1409, .length = 9, .meaning_count = 1},
    {.name = 36030, .shorter = 1339, .meaning_first = 1410, .length = 12, .meaning_count = 1},
    {.name = 51302, .shorter = 1318, .meaning_first = 1411, .length = 15, .meaning_count = 1},
    {.name = 51318, .meaning_first = 1412, .length = 6, .meaning_count = 1},
    {.name = 37005, .shorter = 1342, .meaning_first = 1413, .length = 9, .meaning_count = 1},
    {.name = 51325, .meaning_first = 1414, .length = 15, .meaning_count = 1},
    {.name = 51341, .meaning_first = 1415, .length = 6, .meaning_count = 1},
    {.name = 31351, .shorter = 1345, .meaning_first = 1416, .length = 9, .meaning_count = 1},
    {.name = 51348, .meaning_first = 1417, .length = 6, .meaning_count = 1},
    {.name = 51355, .meaning_first = 1418, .length = 3, .meaning_count = 1},
    {.name = 51359, .shorter = 1348, .meaning_first = 1419, .length = 6, .meaning_count = 1},
    {.name = 35733, .shorter = 1349, .meaning_first = 1420, .length = 9, .meaning_count = 1},
    {.name = 51366, .shorter = 1348, .meaning_first = 1421, .length = 9, .meaning_count = 1},
    {.name = 51376, .shorter = 1351, .meaning_first = 1422, .length = 12, .meaning_count = 1},
    {.name = 31142, .shorter = 1351, .meaning_first = 1423, .length = 18, .meaning_count = 1},
    {.name = 51389, .meaning_first = 1424, .length = 12, .meaning_count = 1},
    {.name = 51402, .meaning_first = 1425, .length = 9, .meaning_count = 1},
    {.name = 51412, .meaning_first = 1426, .length = 9, .meaning_count = 1},
    {.name = 51422, .meaning_first = 1427, .length = 9, .meaning_count = 1},
    {.name = 51432, .meaning_first = 1428, .length = 12, .meaning_count = 1},
    {.name = 51445, .meaning_first = 1429, .length = 9, .meaning_count = 1},
    {.name = 51455, .meaning_first = 1430, .length = 9, .meaning_count = 1},
    {.name = 51465, .meaning_first = 1431, .length = 9, .meaning_count = 1},
    {.name = 51475, .meaning_first = 1432, .length = 9, .meaning_count = 1},
    {.name = 51485, .meaning_first = 1433, .length = 9, .meaning_count = 1},
    {.name = 51495, .meaning_first = 1434, .length = 12, .meaning_count = 1},
    {.name = 51508, .meaning_first = 1435, .length = 12, .meaning_count = 1},
    {.name = 51521, .meaning_first = 1436, .length = 12, .meaning_count = 1},
    {.name = 51534, .meaning_first = 1437, .length = 9, .meaning_count = 1},
    {.name = 51544, .meaning_first = 1438, .length = 9, .meaning_count = 1},
    {.name = 51554, .meaning_first = 1439, .length = 6, .meaning_count = 1},
    {.name = 51561, .meaning_first = 1440, .length = 6, .meaning_count = 1},
    {.name = 51568, .shorter = 1370, .meaning_first = 1441, .length = 9, .meaning_count = 1},
    {.name = 35967, .shorter = 1370, .meaning_first = 1442, .length = 21, .meaning_count = 1},
    {.name = 51578, .shorter = 1370, .meaning_first = 1443, .length = 15, .meaning_count = 1},
    {.name = 51594, .meaning_first = 1444, .length = 3, .meaning_count = 1},
    {.name = 51598, .shorter = 1374, .meaning_first = 1445, .length = 21, .meaning_count = 1},
    {.name = 51620, .meaning_first = 1446, .length = 21, .meaning_count = 1},
    {.name = 51642, .meaning_first = 1447, .length = 6, .meaning_count = 1},
    {.name = 31191, .shorter = 1377, .meaning_first = 1448, .length = 9, .meaning_count = 1},
    {.name = 51649, .shorter = 1377, .meaning_first = 1449, .length = 15, .meaning_count = 1},
    {.name = 51665, .meaning_first = 1450, .length = 12, .meaning_count = 1},
    {.name = 51678, .meaning_first = 1451, .length = 3, .meaning_count = 1},
    {.name = 51682, .shorter = 1381, .meaning_first = 1452, .length = 6, .meaning_count = 1},
    {.name = 30691, .shorter = 1382, .meaning_first = 1453, .length = 9, .meaning_count = 1},
    {.name = 51689, .shorter = 1381, .meaning_first = 1454, .length = 15, .meaning_count = 1},
    {.name = 51705, .shorter = 1381, .meaning_first = 1455, .length = 6, .meaning_count = 1},
    {.name = 30454, .shorter = 1385, .meaning_first = 1456, .length = 9, .meaning_count = 1},
    {.name = 51712, .shorter = 1381, .meaning_first = 1457, .length = 6, .meaning_count = 1},
    {.name = 34960, .shorter = 1387, .meaning_first = 1458, .length = 9, .meaning_count = 1},
    {.name = 51719, .meaning_first = 1459, .length = 3, .meaning_count = 1},
    {.name = 51723, .meaning_first = 1460, .length = 3, .meaning_count = 1},
    {.name = 51727, .shorter = 1390, .meaning_first = 1461, .length = 9, .meaning_count = 1},
    {.name = 51737, .shorter = 1390, .meaning_first = 1462, .length = 9, .meaning_count = 1},
    {.name = 51747, .shorter = 1390, .meaning_first = 1463, .length = 9, .meaning_count = 1},
    {.name = 51757, .shorter = 1390, .meaning_first = 1464, .length = 9, .meaning_count = 1},
    {.name = 51767, .shorter = 1390, .meaning_first = 1465, .length = 9, .meaning_count = 1},
    {.name = 51777, .shorter = 1390, .meaning_first = 1466, .length = 9, .meaning_count = 1},
    {.name = 51787, .shorter = 1390, .meaning_first = 1467, .length = 9, .meaning_count = 1},
    {.name = 51797, .shorter = 1390, .meaning_first = 1468, .length = 9, .meaning_count = 1},
    {.name = 51807, .shorter = 1390, .meaning_first = 1469, .length = 6, .meaning_count = 1},
    {.name = 51814, .shorter = 1390, .meaning_first = 1470, .length = 6, .meaning_count = 1},
    {.name = 33928, .shorter = 1400, .meaning_first = 1471, .length = 9, .meaning_count = 1},
    {.name = 51821, .shorter = 1390, .meaning_first = 1472, .length = 6, .meaning_count = 1},
    {.name = 51828, .meaning_first = 1473, .length = 3, .meaning_count = 1},
    {.name = 51832, .shorter = 1403, .meaning_first = 1474, .length = 6, .meaning_count = 1},
    {.name = 32159, .shorter = 1404, .meaning_first = 1475, .length = 9, .meaning_count = 1},
    {.name = 51839, .shorter = 1403, .meaning_first = 1476, .length = 6, .meaning_count = 1},
    {.name = 35767, .shorter = 1406, .meaning_first = 1477, .length = 9, .meaning_count = 1},
    {.name = 51846, .shorter = 1403, .meaning_first = 1478, .length = 6, .meaning_count = 1},
    {.name = 34892, .shorter = 1408, .meaning_first = 1479, .length = 9, .meaning_count = 1},
    {.name = 51853, .shorter = 1403, .meaning_first = 1480, .length = 6, .meaning_count = 1},
    {.name = 32998, .shorter = 1410, .meaning_first = 1481, .length = 9, .meaning_count = 1},
    {.name = 51860, .shorter = 1403, .meaning_first = 1482, .length = 6, .meaning_count = 1},
    {.name = 33066, .shorter = 1412, .meaning_first = 1483, .length = 9, .meaning_count = 1},
    {.name = 51867, .shorter = 1403, .meaning_first = 1484, .length = 6, .meaning_count = 1},
    {.name = 32244, .shorter = 1414, .meaning_first = 1485, .length = 9, .meaning_count = 1},
    {.name = 51874, .shorter = 1403, .meaning_first = 1486, .length = 6, .meaning_count = 1},
    {.name = 33772, .shorter = 1416, .meaning_first = 1487, .length = 9, .meaning_count = 1},
    {.name = 51881, .meaning_first = 1488, .length = 6, .meaning_count = 1},
    {.name = 27546, .shorter = 1418, .meaning_first = 1489, .length = 9, .meaning_count = 1},
    {.name = 51888, .meaning_first = 1490, .length = 15, .meaning_count = 1},
    {.name = 51904, .meaning_first = 1491, .length = 18, .meaning_count = 1},
    {.name = 51923, .meaning_first = 1492, .length = 12, .meaning_count = 1},
    {.name = 51936, .shorter = 1422, .meaning_first = 1493, .length = 15, .meaning_count = 1},
    {.name = 51952, .shorter = 1422, .meaning_first = 1494, .length = 21, .meaning_count = 1},
    {.name = 27474, .shorter = 1422, .meaning_first = 1495, .length = 27, .meaning_count = 1},
    {.name = 51974, .meaning_first = 1496, .length = 18, .meaning_count = 1},
    {.name = 51993, .meaning_first = 1497, .length = 6, .meaning_count = 1},
    {.name = 52000, .meaning_first = 1498, .length = 15, .meaning_count = 1},
    {.name = 52016, .meaning_first = 1499, .length = 6, .meaning_count = 1},
    {.name = 28007, .shorter = 1429, .meaning_first = 1500, .length = 9, .meaning_count = 1},
    {.name = 52023, .meaning_first = 1501, .length = 6, .meaning_count = 1},
    {.name = 32913, .shorter = 1431, .meaning_first = 1502, .length = 9, .meaning_count = 1},
    {.name = 52030, .meaning_first = 1503, .length = 3, .meaning_count = 1},
    {.name = 52034, .meaning_first = 1504, .length = 6, .meaning_count = 1},
    {.name = 52041, .meaning_first = 1505, .length = 6, .meaning_count = 1},
    {.name = 30509, .shorter = 1435, .meaning_first = 1506, .length = 9, .meaning_count = 1},
    {.name = 52048, .meaning_first = 1507, .length = 9, .meaning_count = 1},
    {.name = 31951, .shorter = 1437, .meaning_first = 1508, .length = 12, .meaning_count = 1},
    {.name = 52058, .meaning_first = 1509, .length = 12, .meaning_count = 1},
    {.name = 30535, .shorter = 1439, .meaning_first = 1510, .length = 15, .meaning_count = 1},
    {.name = 52071, .meaning_first = 1511, .length = 6, .meaning_count = 1},
    {.name = 32553, .shorter = 1441, .meaning_first = 1512, .length = 9, .meaning_count = 1},
    {.name = 52078, .meaning_first = 1513, .length = 6, .meaning_count = 1},
    {.name = 37621, .shorter = 1443, .meaning_first = 1514, .length = 9, .meaning_count = 1},
    {.name = 52085, .meaning_first = 1515, .length = 6, .meaning_count = 1},
    {.name = 28761, .shorter = 1445, .meaning_first = 1516, .length = 9, .meaning_count = 1},
    {.name = 52092, .meaning_first = 1517, .length = 9, .meaning_count = 1},
    {.name = 52102, .meaning_first = 1518, .length = 6, .meaning_count = 1},
    {.name = 32604, .shorter = 1448, .meaning_first = 1519, .length = 9, .meaning_count = 1},
    {.name = 52109, .meaning_first = 1520, .length = 6, .meaning_count = 1},
    {.name = 33188, .shorter = 1450, .meaning_first = 1521, .length = 9, .meaning_count = 1},
    {.name = 52116, .meaning_first = 1522, .length = 9, .meaning_count = 1},
    {.name = 30308, .shorter = 1452, .meaning_first = 1523, .length = 12, .meaning_count = 1},
    {.name = 52126, .meaning_first = 1524, .length = 12, .meaning_count = 1},
    {.name = 27375, .shorter = 1454, .meaning_first = 1525, .length = 15, .meaning_count = 1},
    {.name = 52139, .meaning_first = 1526, .length = 6, .meaning_count = 2},
    {.name = 31703, .shorter = 1456, .meaning_first = 1528, .length = 9, .meaning_count = 1},
    {.name = 31669, .shorter = 1456, .meaning_first = 1529, .length = 9, .meaning_count = 1},
    {.name = 52146, .meaning_first = 1530, .length = 15, .meaning_count = 1},
    {.name = 52162, .meaning_first = 1531, .length = 3, .meaning_count = 1},
    {.name = 52166, .meaning_first = 1532, .length = 3, .meaning_count = 1},
    {.name = 52170, .meaning_first = 1533, .length = 9, .meaning_count = 1},
    {.name = 52180, .shorter = 1462, .meaning_first = 1534, .length = 15, .meaning_count = 1},
    {.name = 26881, .shorter = 1462, .meaning_first = 1535, .length = 12, .meaning_count = 2},
    {.name = 52196, .meaning_first = 1537, .length = 6, .meaning_count = 1},
    {.name = 31125, .shorter = 1465, .meaning_first = 1538, .length = 9, .meaning_count = 1},
    {.name = 52203, .meaning_first = 1539, .length = 6, .meaning_count = 1},
    {.name = 37570, .shorter = 1467, .meaning_first = 1540, .length = 9, .meaning_count = 1},
    {.name = 52210, .meaning_first = 1541, .length = 6, .meaning_count = 1},
    {.name = 33823, .shorter = 1469, .meaning_first = 1542, .length = 9, .meaning_count = 1},
    {.name = 52217, .meaning_first = 1543, .length = 12, .meaning_count = 1},
    {.name = 31282, .shorter = 1471, .meaning_first = 1544, .length = 15, .meaning_count = 1},
    {.name = 52230, .meaning_first = 1545, .length = 12, .meaning_count = 1},
    {.name = 31168, .shorter = 1473, .meaning_first = 1546, .length = 15, .meaning_count = 1},
    {.name = 52243, .meaning_first = 1547, .length = 9, .meaning_count = 1},
    {.name = 27278, .shorter = 1475, .meaning_first = 1548, .length = 12, .meaning_count = 1},
    {.name = 52253, .meaning_first = 1549, .length = 6, .meaning_count = 1},
    {.name = 29335, .shorter = 1477, .meaning_first = 1550, .length = 9, .meaning_count = 1},
    {.name = 52260, .meaning_first = 1551, .length = 15, .meaning_count = 1},
    {.name = 52276, .shorter = 1479, .meaning_first = 1552, .length = 18, .meaning_count = 1},
    {.name = 52295, .shorter = 1479, .meaning_first = 1553, .length = 24, .meaning_count = 1},
    {.name = 30006, .shorter = 1479, .meaning_first = 1554, .length = 30, .meaning_count = 1},
    {.name = 52320, .meaning_first = 1555, .length = 6, .meaning_count = 1},
    {.name = 29304, .shorter = 1483, .meaning_first = 1556, .length = 9, .meaning_count = 1},
    {.name = 52327, .meaning_first = 1557, .length = 6, .meaning_count = 3},
    {.name = 52334, .shorter = 1485, .meaning_first = 1560, .length = 9, .meaning_count = 1},
    {.name = 29094, .shorter = 1485, .meaning_first = 1561, .length = 9, .meaning_count = 1},
    {.name = 29029, .shorter = 1485, .meaning_first = 1562, .length = 12, .meaning_count = 1},
    {.name = 29066, .shorter = 1485, .meaning_first = 1563, .length = 9, .meaning_count = 1},
    {.name = 52344, .meaning_first = 1564, .length = 6, .meaning_count = 1},
    {.name = 27977, .shorter = 1490, .meaning_first = 1565, .length = 9, .meaning_count = 1},
    {.name = 52351, .meaning_first = 1566, .length = 6, .meaning_count = 1},
    {.name = 27946, .shorter = 1492, .meaning_first = 1567, .length = 9, .meaning_count = 1},
    {.name = 52358, .meaning_first = 1568, .length = 6, .meaning_count = 1},
    {.name = 34064, .shorter = 1494, .meaning_first = 1569, .length = 9, .meaning_count = 1},
    {.name = 52365, .meaning_first = 1570, .length = 6, .meaning_count = 1},
    {.name = 36869, .shorter = 1496, .meaning_first = 1571, .length = 9, .meaning_count = 1},
    {.name = 52372, .meaning_first = 1572, .length = 6, .meaning_count = 1},
    {.name = 52379, .shorter = 1498, .meaning_first = 1573, .length = 12, .meaning_count = 1},
    {.name = 27010, .shorter = 1498, .meaning_first = 1574, .length = 9, .meaning_count = 2},
    {.name = 52392, .meaning_first = 1576, .length = 9, .meaning_count = 1},
    {.name = 31874, .shorter = 1501, .meaning_first = 1577, .length = 12, .meaning_count = 1},
    {.name = 52402, .meaning_first = 1578, .length = 9, .meaning_count = 1},
    {.name = 30243, .shorter = 1503, .meaning_first = 1579, .length = 12, .meaning_count = 1},
    {.name = 52412, .meaning_first = 1580, .length = 6, .meaning_count = 1},
    {.name = 30762, .shorter = 1505, .meaning_first = 1581, .length = 9, .meaning_count = 1},
    {.name = 52419, .meaning_first = 1582, .length = 6, .meaning_count = 1},
    {.name = 33789, .shorter = 1507, .meaning_first = 1583, .length = 9, .meaning_count = 1},
    {.name = 52426, .meaning_first = 1584, .length = 6, .meaning_count = 1},
    {.name = 36971, .shorter = 1509, .meaning_first = 1585, .length = 9, .meaning_count = 1},
    {.name = 52433, .meaning_first = 1586, .length = 6, .meaning_count = 2},
    {.name = 52440, .shorter = 1511, .meaning_first = 1588, .length = 9, .meaning_count = 1},
    {.name = 28541, .shorter = 1511, .meaning_first = 1589, .length = 12, .meaning_count = 1},
    {.name = 28580, .shorter = 1511, .meaning_first = 1590, .length = 9, .meaning_count = 1},
    {.name = 52450, .meaning_first = 1591, .length = 18, .meaning_count = 1},
    {.name = 52469, .meaning_first = 1592, .length = 6, .meaning_count = 1},
    {.name = 32451, .shorter = 1516, .meaning_first = 1593, .length = 9, .meaning_count = 1},
    {.name = 52476, .meaning_first = 1594, .length = 9, .meaning_count = 1},
    {.name = 37022, .shorter = 1518, .meaning_first = 1595, .length = 12, .meaning_count = 1},
    {.name = 52486, .meaning_first = 1596, .length = 3, .meaning_count = 1},
    {.name = 52490, .shorter = 1520, .meaning_first = 1597, .length = 9, .meaning_count = 1},
    {.name = 52500, .shorter = 1520, .meaning_first = 1598, .length = 9, .meaning_count = 1},
    {.name = 52510, .shorter = 1520, .meaning_first = 1599, .length = 9, .meaning_count = 1},
    {.name = 52520, .shorter = 1520, .meaning_first = 1600, .length = 9, .meaning_count = 1},
    {.name = 52530, .shorter = 1520, .meaning_first = 1601, .length = 9, .meaning_count = 1},
    {.name = 52540, .shorter = 1520, .meaning_first = 1602, .length = 9, .meaning_count = 1},
    {.name = 52550, .shorter = 1520, .meaning_first = 1603, .length = 9, .meaning_count = 1},
    {.name = 52560, .shorter = 1520, .meaning_first = 1604, .length = 12, .meaning_count = 1},
    {.name = 52573, .shorter = 1520, .meaning_first = 1605, .length = 12, .meaning_count = 1},
    {.name = 52586, .shorter = 1520, .meaning_first = 1606, .length = 12, .meaning_count = 1},
    {.name = 52599, .shorter = 1520, .meaning_first = 1607, .length = 12, .meaning_count = 1},
    {.name = 52612, .shorter = 1520, .meaning_first = 1608, .length = 12, .meaning_count = 1},
    {.name = 52625, .shorter = 1520, .meaning_first = 1609, .length = 12, .meaning_count = 1},
    {.name = 52638, .shorter = 1520, .meaning_first = 1610, .length = 12, .meaning_count = 1},
    {.name = 52651, .shorter = 1520, .meaning_first = 1611, .length = 12, .meaning_count = 1},
    {.name = 52664, .shorter = 1520, .meaning_first = 1612, .length = 9, .meaning_count = 1},
    {.name = 52674, .shorter = 1520, .meaning_first = 1613, .length = 6, .meaning_count = 1},
    {.name = 52681, .shorter = 1520, .meaning_first = 1614, .length = 6, .meaning_count = 1},
    {.name = 35577, .shorter = 1538, .meaning_first = 1615, .length = 9, .meaning_count = 1},
    {.name = 52688, .shorter = 1520, .meaning_first = 1616, .length = 6, .meaning_count = 1},
    {.name = 52695, .shorter = 1520, .meaning_first = 1617, .length = 6, .meaning_count = 1},
    {.name = 31720, .shorter = 1541, .meaning_first = 1618, .length = 9, .meaning_count = 1},
    {.name = 52702, .meaning_first = 1619, .length = 15, .meaning_count = 1},
    {.name = 52718, .meaning_first = 1620, .length = 6, .meaning_count = 1},
    {.name = 52725, .meaning_first = 1621, .length = 12, .meaning_count = 1},
    {.name = 52738, .meaning_first = 1622, .length = 6, .meaning_count = 1},
    {.name = 52745, .meaning_first = 1623, .length = 9, .meaning_count = 1},
    {.name = 52755, .meaning_first = 1624, .length = 6, .meaning_count = 1},
    {.name = 37587, .shorter = 1548, .meaning_first = 1625, .length = 9, .meaning_count = 1},
    {.name = 52762, .meaning_first = 1626, .length = 12, .meaning_count = 1},
    {.name = 30396, .shorter = 1550, .meaning_first = 1627, .length = 15, .meaning_count = 1},
    {.name = 52775, .meaning_first = 1628, .length = 15, .meaning_count = 1},
    {.name = 52791, .meaning_first = 1629, .length = 6, .meaning_count = 1},
    {.name = 10152, .meaning_first = 1630, .length = 6, .meaning_count = 1},
    {.name = 52798, .meaning_first = 1631, .length = 15, .meaning_count = 1},
    {.name = 52814, .shorter = 1555, .meaning_first = 1632, .length = 18, .meaning_count = 1},
    {.name = 28922, .shorter = 1555, .meaning_first = 1633, .length = 33, .meaning_count = 1},
    {.name = 52833, .shorter = 1555, .meaning_first = 1634, .length = 24, .meaning_count = 1},
    {.name = 52858, .meaning_first = 1635, .length = 6, .meaning_count = 2},
    {.name = 52865, .shorter = 1559, .meaning_first = 1637, .length = 9, .meaning_count = 1},
    {.name = 29803, .shorter = 1559, .meaning_first = 1638, .length = 12, .meaning_count = 1},
    {.name = 29842, .shorter = 1559, .meaning_first = 1639, .length = 9, .meaning_count = 1},
    {.name = 52875, .meaning_first = 1640, .length = 18, .meaning_count = 1},
    {.name = 52894, .meaning_first = 1641, .length = 3, .meaning_count = 1},
    {.name = 52898, .shorter = 1564, .meaning_first = 1642, .length = 6, .meaning_count = 1},
    {.name = 52905, .meaning_first = 1643, .length = 6, .meaning_count = 1},
    {.name = 29124, .shorter = 1566, .meaning_first = 1644, .length = 9, .meaning_count = 1},
    {.name = 52912, .meaning_first = 1645, .length = 15, .meaning_count = 1},
    {.name = 52928, .meaning_first = 1646, .length = 3, .meaning_count = 1},
    {.name = 52932, .meaning_first = 1647, .length = 12, .meaning_count = 1},
    {.name = 52945, .shorter = 1570, .meaning_first = 1648, .length = 15, .meaning_count = 1},
    {.name = 32099, .shorter = 1570, .meaning_first = 1649, .length = 18, .meaning_count = 1},
    {.name = 52961, .meaning_first = 1650, .length = 6, .meaning_count = 1},
    {.name = 30972, .shorter = 1573, .meaning_first = 1651, .length = 9, .meaning_count = 1},
    {.name = 52968, .meaning_first = 1652, .length = 6, .meaning_count = 1},
    {.name = 31971, .shorter = 1575, .meaning_first = 1653, .length = 9, .meaning_count = 1},
    {.name = 52975, .meaning_first = 1654, .length = 6, .meaning_count = 1},
    {.name = 52982, .shorter = 1577, .meaning_first = 1655, .length = 9, .meaning_count = 1},
    {.name = 36525, .shorter = 1577, .meaning_first = 1656, .length = 21, .meaning_count = 1},
    {.name = 52992, .shorter = 1577, .meaning_first = 1657, .length = 15, .meaning_count = 1},
    {.name = 53008, .meaning_first = 1658, .length = 6, .meaning_count = 1},
    {.name = 53015, .meaning_first = 1659, .length = 6, .meaning_count = 1},
    {.name = 31445, .shorter = 1582, .meaning_first = 1660, .length = 9, .meaning_count = 1},
    {.name = 53022, .meaning_first = 1661, .length = 6, .meaning_count = 1},
    {.name = 53029, .meaning_first = 1662, .length = 6, .meaning_count = 1},
    {.name = 26404, .shorter = 1585, .meaning_first = 1663, .length = 9, .meaning_count = 1},
    {.name = 53036, .meaning_first = 1664, .length = 6, .meaning_count = 1},
    {.name = 37076, .shorter = 1587, .meaning_first = 1665, .length = 9, .meaning_count = 1},
    {.name = 53043, .meaning_first = 1666, .length = 6, .meaning_count = 1},
    {.name = 30708, .shorter = 1589, .meaning_first = 1667, .length = 9, .meaning_count = 1},
    {.name = 34170, .meaning_first = 1668, .length = 9, .meaning_count = 1},
    {.name = 53050, .meaning_first = 1669, .length = 6, .meaning_count = 1},
    {.name = 30955, .shorter = 1592, .meaning_first = 1670, .length = 9, .meaning_count = 1},
    {.name = 53057, .meaning_first = 1671, .length = 9, .meaning_count = 1},
    {.name = 53067, .shorter = 1594, .meaning_first = 1672, .length = 15, .meaning_count = 1},
    {.name = 26550, .shorter = 1594, .meaning_first = 1673, .length = 12, .meaning_count = 1},
    {.name = 53083, .meaning_first = 1674, .length = 6, .meaning_count = 1},
    {.name = 53090, .shorter = 1597, .meaning_first = 1675, .length = 12, .meaning_count = 1},
    {.name = 27345, .shorter = 1597, .meaning_first = 1676, .length = 9, .meaning_count = 1},
    {.name = 53103, .meaning_first = 1677, .length = 6, .meaning_count = 1},
    {.name = 29459, .shorter = 1600, .meaning_first = 1678, .length = 9, .meaning_count = 1},
    {.name = 53110, .meaning_first = 1679, .length = 6, .meaning_count = 1},
    {.name = 33426, .shorter = 1602, .meaning_first = 1680, .length = 9, .meaning_count = 1},
    {.name = 53117, .meaning_first = 1681, .length = 6, .meaning_count = 1},
    {.name = 34434, .shorter = 1604, .meaning_first = 1682, .length = 9, .meaning_count = 1},
    {.name = 53124, .meaning_first = 1683, .length = 6, .meaning_count = 1},
    {.name = 34013, .shorter = 1606, .meaning_first = 1684, .length = 9, .meaning_count = 1},
    {.name = 53131, .meaning_first = 1685, .length = 6, .meaning_count = 1},
    {.name = 53138, .shorter = 1608, .meaning_first = 1686, .length = 9, .meaning_count = 1},
    {.name = 37504, .shorter = 1608, .meaning_first = 1687, .length = 21, .meaning_count = 1},
    {.name = 53148, .shorter = 1608, .meaning_first = 1688, .length = 15, .meaning_count = 1},
    {.name = 53164, .meaning_first = 1689, .length = 6, .meaning_count = 1},
    {.name = 33032, .shorter = 1612, .meaning_first = 1690, .length = 9, .meaning_count = 1},
    {.name = 53171, .meaning_first = 1691, .length = 6, .meaning_count = 1},
    {.name = 32417, .shorter = 1614, .meaning_first = 1692, .length = 9, .meaning_count = 1},
    {.name = 53178, .meaning_first = 1693, .length = 6, .meaning_count = 1},
    {.name = 32726, .shorter = 1616, .meaning_first = 1694, .length = 9, .meaning_count = 1},
    {.name = 53185, .meaning_first = 1695, .length = 6, .meaning_count = 1},
    {.name = 36954, .shorter = 1618, .meaning_first = 1696, .length = 9, .meaning_count = 1},
    {.name = 53192, .meaning_first = 1697, .length = 6, .meaning_count = 1},
    {.name = 32587, .shorter = 1620, .meaning_first = 1698, .length = 9, .meaning_count = 1},
    {.name = 53199, .meaning_first = 1699, .length = 6, .meaning_count = 1},
    {.name = 33633, .shorter = 1622, .meaning_first = 1700, .length = 9, .meaning_count = 1},
    {.name = 53206, .meaning_first = 1701, .length = 6, .meaning_count = 1},
    {.name = 36067, .shorter = 1624, .meaning_first = 1702, .length = 9, .meaning_count = 1},
    {.name = 53213, .meaning_first = 1703, .length = 12, .meaning_count = 1},
    {.name = 53226, .meaning_first = 1704, .length = 6, .meaning_count = 1},
    {.name = 53233, .meaning_first = 1705, .length = 3, .meaning_count = 1},
    {.name = 35306, .shorter = 1628, .meaning_first = 1706, .length = 9, .meaning_count = 1},
    {.name = 53237, .shorter = 1628, .meaning_first = 1707, .length = 6, .meaning_count = 1},
    {.name = 37178, .shorter = 1630, .meaning_first = 1708, .length = 9, .meaning_count = 1},
    {.name = 53244, .meaning_first = 1709, .length = 6, .meaning_count = 1},
    {.name = 35801, .shorter = 1632, .meaning_first = 1710, .length = 9, .meaning_count = 1},
    {.name = 53251, .meaning_first = 1711, .length = 6, .meaning_count = 1},
    {.name = 33945, .shorter = 1634, .meaning_first = 1712, .length = 9, .meaning_count = 1},
    {.name = 53258, .meaning_first = 1713, .length = 6, .meaning_count = 1},
    {.name = 33205, .shorter = 1636, .meaning_first = 1714, .length = 9, .meaning_count = 1},
    {.name = 53265, .meaning_first = 1715, .length = 6, .meaning_count = 1},
    {.name = 36852, .shorter = 1638, .meaning_first = 1716, .length = 9, .meaning_count = 1},
    {.name = 53272, .meaning_first = 1717, .length = 6, .meaning_count = 1},
    {.name = 32862, .shorter = 1640, .meaning_first = 1718, .length = 9, .meaning_count = 1},
    {.name = 53279, .meaning_first = 1719, .length = 6, .meaning_count = 1},
    {.name = 32794, .shorter = 1642, .meaning_first = 1720, .length = 9, .meaning_count = 1},
    {.name = 53286, .meaning_first = 1721, .length = 6, .meaning_count = 1},
    {.name = 32366, .shorter = 1644, .meaning_first = 1722, .length = 9, .meaning_count = 1},
    {.name = 53293, .meaning_first = 1723, .length = 6, .meaning_count = 1},
    {.name = 30183, .shorter = 1646, .meaning_first = 1724, .length = 9, .meaning_count = 1},
    {.name = 53300, .meaning_first = 1725, .length = 6, .meaning_count = 1},
    {.name = 53307, .meaning_first = 1726, .length = 12, .meaning_count = 1},
    {.name = 53320, .shorter = 1649, .meaning_first = 1727, .length = 15, .meaning_count = 1},
    {.name = 53336, .shorter = 1649, .meaning_first = 1728, .length = 21, .meaning_count = 1},
    {.name = 29544, .shorter = 1649, .meaning_first = 1729, .length = 27, .meaning_count = 1},
    {.name = 53358, .meaning_first = 1730, .length = 18, .meaning_count = 1},
    {.name = 53377, .meaning_first = 1731, .length = 6, .meaning_count = 1},
    {.name = 27797, .shorter = 1654, .meaning_first = 1732, .length = 9, .meaning_count = 1},
    {.name = 53384, .meaning_first = 1733, .length = 9, .meaning_count = 1},
    {.name = 29770, .shorter = 1656, .meaning_first = 1734, .length = 12, .meaning_count = 1},
    {.name = 35323, .meaning_first = 1735, .length = 9, .meaning_count = 1},
    {.name = 53394, .meaning_first = 1736, .length = 6, .meaning_count = 1},
    {.name = 33256, .shorter = 1659, .meaning_first = 1737, .length = 9, .meaning_count = 1},
    {.name = 53401, .meaning_first = 1738, .length = 6, .meaning_count = 1},
    {.name = 36747, .shorter = 1661, .meaning_first = 1739, .length = 9, .meaning_count = 1},
    {.name = 53408, .meaning_first = 1740, .length = 6, .meaning_count = 1},
    {.name = 30938, .shorter = 1663, .meaning_first = 1741, .length = 9, .meaning_count = 1},
    {.name = 53415, .meaning_first = 1742, .length = 6, .meaning_count = 1},
    {.name = 28997, .shorter = 1665, .meaning_first = 1743, .length = 9, .meaning_count = 1},
    {.name = 53422, .meaning_first = 1744, .length = 9, .meaning_count = 1},
    {.name = 28826, .shorter = 1667, .meaning_first = 1745, .length = 12, .meaning_count = 1},
    {.name = 53432, .meaning_first = 1746, .length = 6, .meaning_count = 1},
    {.name = 34312, .shorter = 1669, .meaning_first = 1747, .length = 9, .meaning_count = 1},
    {.name = 53439, .meaning_first = 1748, .length = 6, .meaning_count = 1},
    {.name = 35116, .shorter = 1671, .meaning_first = 1749, .length = 9, .meaning_count = 1},
    {.name = 53446, .meaning_first = 1750, .length = 3, .meaning_count = 1},
    {.name = 53450, .meaning_first = 1751, .length = 9, .meaning_count = 1},
    {.name = 53460, .shorter = 1674, .meaning_first = 1752, .length = 12, .meaning_count = 1},
    {.name = 53473, .meaning_first = 1753, .length = 6, .meaning_count = 1},
    {.name = 29642, .shorter = 1676, .meaning_first = 1754, .length = 9, .meaning_count = 1},
    {.name = 53480, .meaning_first = 1755, .length = 6, .meaning_count = 1},
    {.name = 35869, .shorter = 1678, .meaning_first = 1756, .length = 9, .meaning_count = 1},
    {.name = 53487, .meaning_first = 1757, .length = 27, .meaning_count = 1},
    {.name = 53515, .meaning_first = 1758, .length = 6, .meaning_count = 1},
    {.name = 53522, .shorter = 1681, .meaning_first = 1759, .length = 21, .meaning_count = 1},
    {.name = 53544, .meaning_first = 1760, .length = 12, .meaning_count = 1},
    {.name = 31305, .shorter = 1683, .meaning_first = 1761, .length = 15, .meaning_count = 1},
    {.name = 53557, .meaning_first = 1762, .length = 6, .meaning_count = 1},
    {.name = 28892, .shorter = 1685, .meaning_first = 1763, .length = 9, .meaning_count = 1},
    {.name = 53564, .meaning_first = 1764, .length = 9, .meaning_count = 1},
    {.name = 53574, .shorter = 1687, .meaning_first = 1765, .length = 12, .meaning_count = 1},
    {.name = 27065, .shorter = 1687, .meaning_first = 1766, .length = 27, .meaning_count = 1},
    {.name = 53587, .shorter = 1687, .meaning_first = 1767, .length = 18, .meaning_count = 1},
    {.name = 53606, .meaning_first = 1768, .length = 15, .meaning_count = 1},
    {.name = 53622, .meaning_first = 1769, .length = 12, .meaning_count = 1},
    {.name = 53635, .shorter = 1692, .meaning_first = 1770, .length = 15, .meaning_count = 1},
    {.name = 53651, .shorter = 1692, .meaning_first = 1771, .length = 21, .meaning_count = 1},
    {.name = 27665, .shorter = 1692, .meaning_first = 1772, .length = 27, .meaning_count = 1},
    {.name = 53673, .meaning_first = 1773, .length = 3, .meaning_count = 1},
    {.name = 53677, .meaning_first = 1774, .length = 3, .meaning_count = 1},
    {.name = 53681, .meaning_first = 1775, .length = 9, .meaning_count = 1},
    {.name = 30149, .shorter = 1698, .meaning_first = 1776, .length = 12, .meaning_count = 1},
    {.name = 53691, .meaning_first = 1777, .length = 18, .meaning_count = 1},
    {.name = 53710, .meaning_first = 1778, .length = 6, .meaning_count = 1},
    {.name = 32210, .shorter = 1701, .meaning_first = 1779, .length = 9, .meaning_count = 1},
    {.name = 53717, .meaning_first = 1780, .length = 6, .meaning_count = 1},
    {.name = 34329, .shorter = 1703, .meaning_first = 1781, .length = 9, .meaning_count = 1},
    {.name = 53724, .meaning_first = 1782, .length = 6, .meaning_count = 1},
    {.name = 37127, .shorter = 1705, .meaning_first = 1783, .length = 9, .meaning_count = 1},
    {.name = 53731, .meaning_first = 1784, .length = 9, .meaning_count = 1},
    {.name = 33613, .shorter = 1707, .meaning_first = 1785, .length = 12, .meaning_count = 1},
    {.name = 53741, .meaning_first = 1786, .length = 12, .meaning_count = 1},
    {.name = 53754, .meaning_first = 1787, .length = 6, .meaning_count = 1},
    {.name = 34489, .shorter = 1710, .meaning_first = 1788, .length = 9, .meaning_count = 1},
    {.name = 53761, .meaning_first = 1789, .length = 6, .meaning_count = 1},
    {.name = 35699, .shorter = 1712, .meaning_first = 1790, .length = 9, .meaning_count = 1},
    {.name = 53768, .meaning_first = 1791, .length = 6, .meaning_count = 1},
    {.name = 35818, .shorter = 1714, .meaning_first = 1792, .length = 9, .meaning_count = 1},
    {.name = 53775, .meaning_first = 1793, .length = 6, .meaning_count = 1},
    {.name = 34506, .shorter = 1716, .meaning_first = 1794, .length = 9, .meaning_count = 1},
    {.name = 53782, .meaning_first = 1795, .length = 6, .meaning_count = 1},
    {.name = 53789, .shorter = 1718, .meaning_first = 1796, .length = 9, .meaning_count = 1},
    {.name = 34863, .shorter = 1718, .meaning_first = 1797, .length = 21, .meaning_count = 1},
    {.name = 53799, .shorter = 1718, .meaning_first = 1798, .length = 15, .meaning_count = 1},
    {.name = 53815, .meaning_first = 1799, .length = 6, .meaning_count = 1},
    {.name = 37161, .shorter = 1722, .meaning_first = 1800, .length = 9, .meaning_count = 1},
    {.name = 53822, .meaning_first = 1801, .length = 9, .meaning_count = 1},
    {.name = 27740, .shorter = 1724, .meaning_first = 1802, .length = 12, .meaning_count = 1},
    {.name = 53832, .meaning_first = 1803, .length = 6, .meaning_count = 1},
    {.name = 53839, .shorter = 1726, .meaning_first = 1804, .length = 9, .meaning_count = 1},
    {.name = 28105, .shorter = 1726, .meaning_first = 1805, .length = 9, .meaning_count = 1},
    {.name = 53849, .meaning_first = 1806, .length = 6, .meaning_count = 1},
    {.name = 30904, .shorter = 1729, .meaning_first = 1807, .length = 9, .meaning_count = 1},
    {.name = 53856, .meaning_first = 1808, .length = 6, .meaning_count = 1},
    {.name = 36903, .shorter = 1731, .meaning_first = 1809, .length = 9, .meaning_count = 1},
    {.name = 53863, .meaning_first = 1810, .length = 6, .meaning_count = 1},
    {.name = 53870, .shorter = 1733, .meaning_first = 1811, .length = 9, .meaning_count = 1},
    {.name = 31822, .shorter = 1733, .meaning_first = 1812, .length = 24, .meaning_count = 1},
    {.name = 53880, .shorter = 1733, .meaning_first = 1813, .length = 15, .meaning_count = 1},
    {.name = 53896, .meaning_first = 1814, .length = 9, .meaning_count = 1},
    {.name = 53906, .meaning_first = 1815, .length = 6, .meaning_count = 1},
    {.name = 33579, .shorter = 1738, .meaning_first = 1816, .length = 9, .meaning_count = 1},
    {.name = 53913, .meaning_first = 1817, .length = 3, .meaning_count = 1},
    {.name = 53917, .meaning_first = 1818, .length = 9, .meaning_count = 1},
    {.name = 30850, .shorter = 1741, .meaning_first = 1819, .length = 12, .meaning_count = 1},
    {.name = 53927, .meaning_first = 1820, .length = 9, .meaning_count = 1},
    {.name = 34346, .shorter = 1743, .meaning_first = 1821, .length = 12, .meaning_count = 1},
    {.name = 53937, .meaning_first = 1822, .length = 6, .meaning_count = 1},
    {.name = 37110, .shorter = 1745, .meaning_first = 1823, .length = 9, .meaning_count = 1},
    {.name = 53944, .meaning_first = 1824, .length = 3, .meaning_count = 1},
    {.name = 53948, .meaning_first = 1825, .length = 6, .meaning_count = 1},
    {.name = 32193, .shorter = 1748, .meaning_first = 1826, .length = 9, .meaning_count = 1},
    {.name = 53955, .meaning_first = 1827, .length = 6, .meaning_count = 1},
    {.name = 36554, .shorter = 1750, .meaning_first = 1828, .length = 30, .meaning_count = 1},
    {.name = 53962, .shorter = 1750, .meaning_first = 1829, .length = 9, .meaning_count = 1},
    {.name = 53972, .shorter = 1750, .meaning_first = 1830, .length = 15, .meaning_count = 1},
    {.name = 53988, .meaning_first = 1831, .length = 6, .meaning_count = 1},
    {.name = 33477, .shorter = 1754, .meaning_first = 1832, .length = 9, .meaning_count = 1},
    {.name = 53995, .meaning_first = 1833, .length = 6, .meaning_count = 1},
    {.name = 35665, .shorter = 1756, .meaning_first = 1834, .length = 9, .meaning_count = 1},
    {.name = 54002, .meaning_first = 1835, .length = 6, .meaning_count = 1},
    {.name = 31091, .shorter = 1758, .meaning_first = 1836, .length = 9, .meaning_count = 1},
    {.name = 54009, .meaning_first = 1837, .length = 6, .meaning_count = 1},
    {.name = 34417, .shorter = 1760, .meaning_first = 1838, .length = 9, .meaning_count = 1},
    {.name = 54016, .meaning_first = 1839, .length = 6, .meaning_count = 1},
    {.name = 36592, .shorter = 1762, .meaning_first = 1840, .length = 24, .meaning_count = 1},
    {.name = 54023, .shorter = 1762, .meaning_first = 1841, .length = 9, .meaning_count = 1},
    {.name = 54033, .shorter = 1762, .meaning_first = 1842, .length = 15, .meaning_count = 1},
    {.name = 54049, .meaning_first = 1843, .length = 6, .meaning_count = 1},
    {.name = 34098, .shorter = 1766, .meaning_first = 1844, .length = 30, .meaning_count = 1},
    {.name = 54056, .shorter = 1766, .meaning_first = 1845, .length = 9, .meaning_count = 1},
    {.name = 54066, .shorter = 1766, .meaning_first = 1846, .length = 15, .meaning_count = 1},
    {.name = 54082, .meaning_first = 1847, .length = 18, .meaning_count = 1},
    {.name = 54101, .meaning_first = 1848, .length = 15, .meaning_count = 1},
    {.name = 54117, .meaning_first = 1849, .length = 6, .meaning_count = 1},
    {.name = 34676, .shorter = 1772, .meaning_first = 1850, .length = 9, .meaning_count = 1},
    {.name = 54124, .meaning_first = 1851, .length = 6, .meaning_count = 1},
    {.name = 35594, .shorter = 1774, .meaning_first = 1852, .length = 9, .meaning_count = 1},
    {.name = 54131, .meaning_first = 1853, .length = 12, .meaning_count = 1},
    {.name = 54144, .meaning_first = 1854, .length = 9, .meaning_count = 1},
    {.name = 26976, .shorter = 1777, .meaning_first = 1855, .length = 12, .meaning_count = 1},
    {.name = 54154, .meaning_first = 1856, .length = 18, .meaning_count = 1},
    {.name = 54173, .meaning_first = 1857, .length = 6, .meaning_count = 1},
    {.name = 29947, .shorter = 1780, .meaning_first = 1858, .length = 9, .meaning_count = 1},
    {.name = 54180, .meaning_first = 1859, .length = 6, .meaning_count = 1},
    {.name = 32315, .shorter = 1782, .meaning_first = 1860, .length = 9, .meaning_count = 1},
    {.name = 54187, .meaning_first = 1861, .length = 6, .meaning_count = 1},
    {.name = 30870, .shorter = 1784, .meaning_first = 1862, .length = 9, .meaning_count = 1},
    {.name = 54194, .meaning_first = 1863, .length = 6, .meaning_count = 1},
    {.name = 33222, .shorter = 1786, .meaning_first = 1864, .length = 9, .meaning_count = 1},
    {.name = 54201, .meaning_first = 1865, .length = 6, .meaning_count = 1},
    {.name = 31479, .shorter = 1788, .meaning_first = 1866, .length = 9, .meaning_count = 1},
    {.name = 54208, .meaning_first = 1867, .length = 6, .meaning_count = 1},
    {.name = 36676, .shorter = 1790, .meaning_first = 1868, .length = 9, .meaning_count = 1},
    {.name = 54215, .meaning_first = 1869, .length = 6, .meaning_count = 1},
    {.name = 28217, .shorter = 1792, .meaning_first = 1870, .length = 9, .meaning_count = 1},
    {.name = 54222, .meaning_first = 1871, .length = 6, .meaning_count = 1},
    {.name = 54229, .meaning_first = 1872, .length = 6, .meaning_count = 1},
    {.name = 34829, .shorter = 1795, .meaning_first = 1873, .length = 9, .meaning_count = 1},
    {.name = 54236, .meaning_first = 1874, .length = 9, .meaning_count = 1},
    {.name = 35628, .shorter = 1797, .meaning_first = 1875, .length = 12, .meaning_count = 1},
    {.name = 54246, .meaning_first = 1876, .length = 6, .meaning_count = 1},
    {.name = 36455, .shorter = 1799, .meaning_first = 1877, .length = 27, .meaning_count = 1},
    {.name = 54253, .shorter = 1799, .meaning_first = 1878, .length = 9, .meaning_count = 1},
    {.name = 54263, .shorter = 1799, .meaning_first = 1879, .length = 15, .meaning_count = 1},
    {.name = 35255, .meaning_first = 1880, .length = 9, .meaning_count = 1},
    {.name = 54279, .meaning_first = 1881, .length = 3, .meaning_count = 1},
    {.name = 54283, .shorter = 1804, .meaning_first = 1882, .length = 6, .meaning_count = 1},
    {.name = 33667, .shorter = 1805, .meaning_first = 1883, .length = 9, .meaning_count = 1},
    {.name = 54290, .shorter = 1804, .meaning_first = 1884, .length = 6, .meaning_count = 1},
    {.name = 33137, .shorter = 1807, .meaning_first = 1885, .length = 9, .meaning_count = 1},
    {.name = 54297, .shorter = 1804, .meaning_first = 1886, .length = 6, .meaning_count = 1},
    {.name = 54304, .shorter = 1804, .meaning_first = 1887, .length = 6, .meaning_count = 1},
    {.name = 28187, .shorter = 1810, .meaning_first = 1888, .length = 9, .meaning_count = 1},
    {.name = 26478, .shorter = 1804, .meaning_first = 1889, .length = 9, .meaning_count = 1},
    {.name = 54311, .shorter = 1804, .meaning_first = 1890, .length = 6, .meaning_count = 1},
    {.name = 30618, .shorter = 1813, .meaning_first = 1891, .length = 9, .meaning_count = 1},
    {.name = 54318, .shorter = 1804, .meaning_first = 1892, .length = 12, .meaning_count = 1},
    {.name = 54331, .shorter = 1804, .meaning_first = 1893, .length = 6, .meaning_count = 1},
    {.name = 29674, .shorter = 1816, .meaning_first = 1894, .length = 9, .meaning_count = 1},
    {.name = 54338, .shorter = 1804, .meaning_first = 1895, .length = 6, .meaning_count = 1},
    {.name = 54345, .shorter = 1818, .meaning_first = 1896, .length = 12, .meaning_count = 1},
    {.name = 54358, .shorter = 1818, .meaning_first = 1897, .length = 9, .meaning_count = 1},
    {.name = 54368, .shorter = 1818, .meaning_first = 1898, .length = 24, .meaning_count = 1},
    {.name = 26309, .shorter = 1818, .meaning_first = 1899, .length = 24, .meaning_count = 1},
    {.name = 54393, .shorter = 1818, .meaning_first = 1900, .length = 15, .meaning_count = 1},
    {.name = 54409, .meaning_first = 1901, .length = 3, .meaning_count = 1},
    {.name = 54413, .meaning_first = 1902, .length = 3, .meaning_count = 1},
    {.name = 54417, .shorter = 1825, .meaning_first = 1903, .length = 6, .meaning_count = 1},
    {.name = 32176, .shorter = 1826, .meaning_first = 1904, .length = 9, .meaning_count = 1},
    {.name = 54424, .meaning_first = 1905, .length = 9, .meaning_count = 1},
    {.name = 36693, .shorter = 1828, .meaning_first = 1906, .length = 12, .meaning_count = 1},
    {.name = 54434, .meaning_first = 1907, .length = 6, .meaning_count = 1},
    {.name = 33443, .shorter = 1830, .meaning_first = 1908, .length = 9, .meaning_count = 1},
    {.name = 54441, .meaning_first = 1909, .length = 15, .meaning_count = 1},
    {.name = 54457, .meaning_first = 1910, .length = 6, .meaning_count = 1},
    {.name = 36252, .shorter = 1833, .meaning_first = 1911, .length = 9, .meaning_count = 1},
    {.name = 54464, .meaning_first = 1912, .length = 6, .meaning_count = 1},
    {.name = 30566, .shorter = 1835, .meaning_first = 1913, .length = 9, .meaning_count = 1},
    {.name = 54471, .meaning_first = 1914, .length = 6, .meaning_count = 2},
    {.name = 27161, .shorter = 1837, .meaning_first = 1916, .length = 21, .meaning_count = 1},
    {.name = 54478, .shorter = 1837, .meaning_first = 1917, .length = 9, .meaning_count = 1},
    {.name = 27224, .shorter = 1837, .meaning_first = 1918, .length = 9, .meaning_count = 1},
    {.name = 54488, .shorter = 1837, .meaning_first = 1919, .length = 15, .meaning_count = 1},
    {.name = 35403, .meaning_first = 1920, .length = 21, .meaning_count = 1},
    {.name = 54504, .meaning_first = 1921, .length = 6, .meaning_count = 1},
    {.name = 36713, .shorter = 1843, .meaning_first = 1922, .length = 9, .meaning_count = 1},
    {.name = 54511, .meaning_first = 1923, .length = 6, .meaning_count = 1},
    {.name = 29706, .shorter = 1845, .meaning_first = 1924, .length = 9, .meaning_count = 1},
    {.name = 54518, .meaning_first = 1925, .length = 6, .meaning_count = 1},
    {.name = 36320, .shorter = 1847, .meaning_first = 1926, .length = 9, .meaning_count = 1},
    {.name = 54525, .meaning_first = 1927, .length = 6, .meaning_count = 1},
    {.name = 31057, .shorter = 1849, .meaning_first = 1928, .length = 9, .meaning_count = 1},
    {.name = 54532, .meaning_first = 1929, .length = 6, .meaning_count = 1},
    {.name = 31023, .shorter = 1851, .meaning_first = 1930, .length = 9, .meaning_count = 1},
    {.name = 54539, .meaning_first = 1931, .length = 12, .meaning_count = 1},
    {.name = 54552, .meaning_first = 1932, .length = 12, .meaning_count = 1},
    {.name = 54565, .meaning_first = 1933, .length = 6, .meaning_count = 1},
    {.name = 36354, .shorter = 1855, .meaning_first = 1934, .length = 9, .meaning_count = 1},
    {.name = 54572, .meaning_first = 1935, .length = 9, .meaning_count = 1},
    {.name = 33083, .shorter = 1857, .meaning_first = 1936, .length = 12, .meaning_count = 1},
    {.name = 54582, .meaning_first = 1937, .length = 3, .meaning_count = 1},
    {.name = 54586, .meaning_first = 1938, .length = 6, .meaning_count = 1},
    {.name = 36269, .shorter = 1860, .meaning_first = 1939, .length = 9, .meaning_count = 1},
    {.name = 54593, .meaning_first = 1940, .length = 6, .meaning_count = 1},
    {.name = 54600, .meaning_first = 1941, .length = 3, .meaning_count = 1},
    {.name = 54604, .meaning_first = 1942, .length = 6, .meaning_count = 1},
    {.name = 31040, .shorter = 1864, .meaning_first = 1943, .length = 9, .meaning_count = 1},
    {.name = 54611, .meaning_first = 1944, .length = 6, .meaning_count = 1},
    {.name = 31632, .shorter = 1866, .meaning_first = 1945, .length = 9, .meaning_count = 1},
    {.name = 54618, .meaning_first = 1946, .length = 6, .meaning_count = 1},
    {.name = 54625, .shorter = 1868, .meaning_first = 1947, .length = 9, .meaning_count = 1},
    {.name = 27412, .shorter = 1868, .meaning_first = 1948, .length = 24, .meaning_count = 1},
    {.name = 54635, .shorter = 1868, .meaning_first = 1949, .length = 15, .meaning_count = 1},
    {.name = 54651, .meaning_first = 1950, .length = 3, .meaning_count = 1},
    {.name = 54655, .meaning_first = 1951, .length = 6, .meaning_count = 1},
    {.name = 31496, .shorter = 1873, .meaning_first = 1952, .length = 9, .meaning_count = 1},
    {.name = 54662, .meaning_first = 1953, .length = 3, .meaning_count = 1},
    {.name = 54666, .meaning_first = 1954, .length = 6, .meaning_count = 1},
    {.name = 35099, .shorter = 1876, .meaning_first = 1955, .length = 9, .meaning_count = 1},
    {.name = 54673, .meaning_first = 1956, .length = 6, .meaning_count = 1},
    {.name = 32400, .shorter = 1878, .meaning_first = 1957, .length = 9, .meaning_count = 1},
    {.name = 54680, .meaning_first = 1958, .length = 6, .meaning_count = 1},
    {.name = 31788, .shorter = 1880, .meaning_first = 1959, .length = 9, .meaning_count = 1},
    {.name = 54687, .meaning_first = 1960, .length = 6, .meaning_count = 1},
    {.name = 54694, .meaning_first = 1961, .length = 6, .meaning_count = 1},
    {.name = 54701, .meaning_first = 1962, .length = 6, .meaning_count = 1},
    {.name = 36730, .shorter = 1884, .meaning_first = 1963, .length = 9, .meaning_count = 1},
    {.name = 54708, .meaning_first = 1964, .length = 15, .meaning_count = 1},
    {.name = 54724, .meaning_first = 1965, .length = 6, .meaning_count = 1},
    {.name = 54731, .shorter = 1887, .meaning_first = 1966, .length = 9, .meaning_count = 1},
    {.name = 54741, .shorter = 1887, .meaning_first = 1967, .length = 15, .meaning_count = 1},
    {.name = 37408, .shorter = 1887, .meaning_first = 1968, .length = 21, .meaning_count = 1},
    {.name = 54757, .meaning_first = 1969, .length = 6, .meaning_count = 1},
    {.name = 33324, .shorter = 1891, .meaning_first = 1970, .length = 9, .meaning_count = 1},
    {.name = 54764, .meaning_first = 1971, .length = 6, .meaning_count = 1},
    {.name = 28312, .shorter = 1893, .meaning_first = 1972, .length = 9, .meaning_count = 1},
    {.name = 54771, .meaning_first = 1973, .length = 6, .meaning_count = 1},
    {.name = 34909, .shorter = 1895, .meaning_first = 1974, .length = 9, .meaning_count = 1},
    {.name = 54778, .meaning_first = 1975, .length = 6, .meaning_count = 1},
    {.name = 34244, .shorter = 1897, .meaning_first = 1976, .length = 9, .meaning_count = 1},
    {.name = 54785, .meaning_first = 1977, .length = 15, .meaning_count = 1},
    {.name = 54801, .meaning_first = 1978, .length = 6, .meaning_count = 1},
    {.name = 34926, .shorter = 1900, .meaning_first = 1979, .length = 9, .meaning_count = 1},
    {.name = 54808, .meaning_first = 1980, .length = 15, .meaning_count = 1},
    {.name = 54824, .meaning_first = 1981, .length = 6, .meaning_count = 1},
    {.name = 34693, .shorter = 1903, .meaning_first = 1982, .length = 9, .meaning_count = 1},
    {.name = 54831, .meaning_first = 1983, .length = 6, .meaning_count = 1},
    {.name = 34943, .shorter = 1905, .meaning_first = 1984, .length = 9, .meaning_count = 1},
    {.name = 54838, .meaning_first = 1985, .length = 6, .meaning_count = 1},
    {.name = 54845, .shorter = 1907, .meaning_first = 1986, .length = 9, .meaning_count = 1},
    {.name = 36388, .shorter = 1907, .meaning_first = 1987, .length = 21, .meaning_count = 1},
    {.name = 54855, .shorter = 1907, .meaning_first = 1988, .length = 15, .meaning_count = 1},
    {.name = 54871, .meaning_first = 1989, .length = 6, .meaning_count = 1},
    {.name = 36937, .shorter = 1911, .meaning_first = 1990, .length = 9, .meaning_count = 1},
    {.name = 54878, .meaning_first = 1991, .length = 6, .meaning_count = 1},
    {.name = 37093, .shorter = 1913, .meaning_first = 1992, .length = 9, .meaning_count = 1},
    {.name = 54885, .meaning_first = 1993, .length = 6, .meaning_count = 1},
    {.name = 33894, .shorter = 1915, .meaning_first = 1994, .length = 9, .meaning_count = 1},
    {.name = 54892, .meaning_first = 1995, .length = 6, .meaning_count = 1},
    {.name = 36084, .shorter = 1917, .meaning_first = 1996, .length = 9, .meaning_count = 1},
    {.name = 54899, .meaning_first = 1997, .length = 6, .meaning_count = 1},
    {.name = 29272, .shorter = 1919, .meaning_first = 1998, .length = 9, .meaning_count = 1},
    {.name = 54906, .meaning_first = 1999, .length = 21, .meaning_count = 1},
    {.name = 54928, .meaning_first = 2000, .length = 9, .meaning_count = 1},
    {.name = 26511, .shorter = 1922, .meaning_first = 2001, .length = 12, .meaning_count = 1},
    {.name = 54938, .meaning_first = 2002, .length = 6, .meaning_count = 1},
    {.name = 34400, .shorter = 1924, .meaning_first = 2003, .length = 9, .meaning_count = 1},
    {.name = 54945, .meaning_first = 2004, .length = 6, .meaning_count = 1},
    {.name = 36920, .shorter = 1926, .meaning_first = 2005, .length = 9, .meaning_count = 1},
    {.name = 54952, .meaning_first = 2006, .length = 6, .meaning_count = 1},
    {.name = 34574, .shorter = 1928, .meaning_first = 2007, .length = 9, .meaning_count = 1},
    {.name = 54959, .meaning_first = 2008, .length = 6, .meaning_count = 1},
    {.name = 34710, .shorter = 1930, .meaning_first = 2009, .length = 9, .meaning_count = 1},
    {.name = 54966, .meaning_first = 2010, .length = 6, .meaning_count = 1},
    {.name = 32142, .shorter = 1932, .meaning_first = 2011, .length = 9, .meaning_count = 1},
    {.name = 54973, .meaning_first = 2012, .length = 6, .meaning_count = 1},
    {.name = 33049, .shorter = 1934, .meaning_first = 2013, .length = 9, .meaning_count = 1},
    {.name = 54980, .meaning_first = 2014, .length = 6, .meaning_count = 1},
    {.name = 34608, .shorter = 1936, .meaning_first = 2015, .length = 9, .meaning_count = 1},
    {.name = 54987, .meaning_first = 2016, .length = 6, .meaning_count = 1},
    {.name = 32845, .shorter = 1938, .meaning_first = 2017, .length = 9, .meaning_count = 1},
    {.name = 54994, .meaning_first = 2018, .length = 6, .meaning_count = 1},
    {.name = 31428, .shorter = 1940, .meaning_first = 2019, .length = 9, .meaning_count = 1},
    {.name = 55001, .meaning_first = 2020, .length = 12, .meaning_count = 1},
    {.name = 26439, .shorter = 1942, .meaning_first = 2021, .length = 15, .meaning_count = 1},
    {.name = 55014, .meaning_first = 2022, .length = 6, .meaning_count = 1},
    {.name = 55021, .meaning_first = 2023, .length = 6, .meaning_count = 1},
    {.name = 55028, .shorter = 1945, .meaning_first = 2024, .length = 9, .meaning_count = 1},
    {.name = 29894, .shorter = 1945, .meaning_first = 2025, .length = 9, .meaning_count = 1},
    {.name = 55038, .meaning_first = 2026, .length = 6, .meaning_count = 1},
    {.name = 28157, .shorter = 1948, .meaning_first = 2027, .length = 9, .meaning_count = 1},
    {.name = 55045, .meaning_first = 2028, .length = 3, .meaning_count = 1},
    {.name = 55049, .shorter = 1950, .meaning_first = 2029, .length = 6, .meaning_count = 1},
    {.name = 55056, .meaning_first = 2030, .length = 6, .meaning_count = 1},
    {.name = 30887, .shorter = 1952, .meaning_first = 2031, .length = 9, .meaning_count = 1},
    {.name = 55063, .meaning_first = 2032, .length = 6, .meaning_count = 1},
    {.name = 30725, .shorter = 1954, .meaning_first = 2033, .length = 9, .meaning_count = 1},
    {.name = 55070, .meaning_first = 2034, .length = 6, .meaning_count = 1},
    {.name = 33545, .shorter = 1956, .meaning_first = 2035, .length = 9, .meaning_count = 1},
    {.name = 55077, .meaning_first = 2036, .length = 6, .meaning_count = 1},
    {.name = 35082, .shorter = 1958, .meaning_first = 2037, .length = 9, .meaning_count = 1},
    {.name = 55084, .meaning_first = 2038, .length = 6, .meaning_count = 1},
    {.name = 34727, .shorter = 1960, .meaning_first = 2039, .length = 9, .meaning_count = 1},
    {.name = 55091, .meaning_first = 2040, .length = 6, .meaning_count = 1},
    {.name = 32964, .shorter = 1962, .meaning_first = 2041, .length = 9, .meaning_count = 1},
    {.name = 55098, .meaning_first = 2042, .length = 6, .meaning_count = 1},
    {.name = 33409, .shorter = 1964, .meaning_first = 2043, .length = 9, .meaning_count = 1},
    {.name = 55105, .meaning_first = 2044, .length = 6, .meaning_count = 1},
    {.name = 32349, .shorter = 1966, .meaning_first = 2045, .length = 9, .meaning_count = 1},
    {.name = 55112, .meaning_first = 2046, .length = 6, .meaning_count = 1},
    {.name = 35648, .shorter = 1968, .meaning_first = 2047, .length = 9, .meaning_count = 1},
    {.name = 55119, .meaning_first = 2048, .length = 6, .meaning_count = 1},
    {.name = 28701, .shorter = 1970, .meaning_first = 2049, .length = 9, .meaning_count = 1},
    {.name = 55126, .meaning_first = 2050, .length = 6, .meaning_count = 1},
    {.name = 29184, .shorter = 1972, .meaning_first = 2051, .length = 9, .meaning_count = 1},
    {.name = 55133, .meaning_first = 2052, .length = 6, .meaning_count = 1},
    {.name = 33596, .shorter = 1974, .meaning_first = 2053, .length = 9, .meaning_count = 1},
    {.name = 55140, .meaning_first = 2054, .length = 6, .meaning_count = 1},
    {.name = 55147, .meaning_first = 2055, .length = 6, .meaning_count = 1},
    {.name = 33273, .shorter = 1977, .meaning_first = 2056, .length = 9, .meaning_count = 1},
    {.name = 55154, .meaning_first = 2057, .length = 6, .meaning_count = 1},
    {.name = 33392, .shorter = 1979, .meaning_first = 2058, .length = 9, .meaning_count = 1},
    {.name = 33860, .meaning_first = 2059, .length = 9, .meaning_count = 1},
    {.name = 55161, .meaning_first = 2060, .length = 6, .meaning_count = 1},
    {.name = 32383, .shorter = 1982, .meaning_first = 2061, .length = 9, .meaning_count = 1},
    {.name = 55168, .meaning_first = 2062, .length = 6, .meaning_count = 1},
    {.name = 37304, .shorter = 1984, .meaning_first = 2063, .length = 9, .meaning_count = 1},
    {.name = 55175, .meaning_first = 2064, .length = 6, .meaning_count = 1},
    {.name = 55182, .shorter = 1986, .meaning_first = 2065, .length = 9, .meaning_count = 1},
    {.name = 55192, .shorter = 1986, .meaning_first = 2066, .length = 15, .meaning_count = 1},
    {.name = 37321, .shorter = 1986, .meaning_first = 2067, .length = 21, .meaning_count = 1},
    {.name = 55208, .meaning_first = 2068, .length = 6, .meaning_count = 2},
    {.name = 55215, .shorter = 1990, .meaning_first = 2070, .length = 9, .meaning_count = 1},
    {.name = 35133, .shorter = 1990, .meaning_first = 2071, .length = 9, .meaning_count = 1},
    {.name = 55225, .shorter = 1990, .meaning_first = 2072, .length = 15, .meaning_count = 1},
    {.name = 37379, .shorter = 1990, .meaning_first = 2073, .length = 21, .meaning_count = 1},
    {.name = 55241, .meaning_first = 2074, .length = 6, .meaning_count = 1},
    {.name = 35150, .shorter = 1995, .meaning_first = 2075, .length = 9, .meaning_count = 1},
    {.name = 55248, .meaning_first = 2076, .length = 6, .meaning_count = 1},
    {.name = 55255, .shorter = 1997, .meaning_first = 2077, .length = 9, .meaning_count = 1},
    {.name = 55265, .shorter = 1997, .meaning_first = 2078, .length = 15, .meaning_count = 1},
    {.name = 37466, .shorter = 1997, .meaning_first = 2079, .length = 30, .meaning_count = 1},
    {.name = 55281, .meaning_first = 2080, .length = 6, .meaning_count = 1},
    {.name = 33307, .shorter = 2001, .meaning_first = 2081, .length = 9, .meaning_count = 1},
    {.name = 55288, .meaning_first = 2082, .length = 6, .meaning_count = 1},
    {.name = 32692, .shorter = 2003, .meaning_first = 2083, .length = 9, .meaning_count = 1},
    {.name = 55295, .meaning_first = 2084, .length = 6, .meaning_count = 1},
    {.name = 32655, .shorter = 2005, .meaning_first = 2085, .length = 9, .meaning_count = 1},
    {.name = 55302, .meaning_first = 2086, .length = 6, .meaning_count = 1},
    {.name = 32281, .shorter = 2007, .meaning_first = 2087, .length = 9, .meaning_count = 1},
    {.name = 55309, .meaning_first = 2088, .length = 6, .meaning_count = 1},
    {.name = 34540, .shorter = 2009, .meaning_first = 2089, .length = 9, .meaning_count = 1},
    {.name = 55316, .meaning_first = 2090, .length = 15, .meaning_count = 1},
    {.name = 55332, .meaning_first = 2091, .length = 6, .meaning_count = 1},
    {.name = 34761, .shorter = 2012, .meaning_first = 2092, .length = 9, .meaning_count = 1},
    {.name = 55339, .meaning_first = 2093, .length = 6, .meaning_count = 1},
    {.name = 28127, .shorter = 2014, .meaning_first = 2094, .length = 9, .meaning_count = 1},
    {.name = 55346, .meaning_first = 2095, .length = 6, .meaning_count = 1},
    {.name = 32434, .shorter = 2016, .meaning_first = 2096, .length = 9, .meaning_count = 1},
    {.name = 55353, .meaning_first = 2097, .length = 6, .meaning_count = 1},
    {.name = 27633, .shorter = 2018, .meaning_first = 2098, .length = 9, .meaning_count = 1},
    {.name = 55360, .meaning_first = 2099, .length = 6, .meaning_count = 1},
    {.name = 36886, .shorter = 2020, .meaning_first = 2100, .length = 9, .meaning_count = 1},
    {.name = 55367, .meaning_first = 2101, .length = 6, .meaning_count = 1},
    {.name = 33877, .shorter = 2022, .meaning_first = 2102, .length = 9, .meaning_count = 1},
    {.name = 55374, .meaning_first = 2103, .length = 6, .meaning_count = 1},
    {.name = 34210, .shorter = 2024, .meaning_first = 2104, .length = 9, .meaning_count = 1},
    {.name = 55381, .meaning_first = 2105, .length = 6, .meaning_count = 1},
    {.name = 32468, .shorter = 2026, .meaning_first = 2106, .length = 9, .meaning_count = 1},
    {.name = 55388, .meaning_first = 2107, .length = 6, .meaning_count = 1},
    {.name = 34261, .shorter = 2028, .meaning_first = 2108, .length = 9, .meaning_count = 1},
    {.name = 55395, .meaning_first = 2109, .length = 6, .meaning_count = 1},
    {.name = 34451, .shorter = 2030, .meaning_first = 2110, .length = 30, .meaning_count = 1},
    {.name = 55402, .shorter = 2030, .meaning_first = 2111, .length = 9, .meaning_count = 1},
    {.name = 55412, .shorter = 2030, .meaning_first = 2112, .length = 15, .meaning_count = 1},
    {.name = 55428, .meaning_first = 2113, .length = 6, .meaning_count = 1},
    {.name = 34625, .shorter = 2034, .meaning_first = 2114, .length = 9, .meaning_count = 1},
    {.name = 55435, .meaning_first = 2115, .length = 6, .meaning_count = 1},
    {.name = 32760, .shorter = 2036, .meaning_first = 2116, .length = 9, .meaning_count = 1},
    {.name = 55442, .meaning_first = 2117, .length = 6, .meaning_count = 1},
    {.name = 33511, .shorter = 2038, .meaning_first = 2118, .length = 9, .meaning_count = 1},
    {.name = 55449, .meaning_first = 2119, .length = 6, .meaning_count = 1},
    {.name = 33735, .shorter = 2040, .meaning_first = 2120, .length = 9, .meaning_count = 1},
    {.name = 55456, .meaning_first = 2121, .length = 6, .meaning_count = 1},
    {.name = 32981, .shorter = 2042, .meaning_first = 2122, .length = 9, .meaning_count = 1},
    {.name = 55463, .meaning_first = 2123, .length = 6, .meaning_count = 1},
    {.name = 33375, .shorter = 2044, .meaning_first = 2124, .length = 9, .meaning_count = 1},
    {.name = 34153, .meaning_first = 2125, .length = 9, .meaning_count = 1},
    {.name = 55470, .meaning_first = 2126, .length = 6, .meaning_count = 1},
    {.name = 34812, .shorter = 2047, .meaning_first = 2127, .length = 9, .meaning_count = 1},
    {.name = 35340, .meaning_first = 2128, .length = 9, .meaning_count = 1},
    {.name = 55477, .meaning_first = 2129, .length = 6, .meaning_count = 1},
    {.name = 55484, .shorter = 2050, .meaning_first = 2130, .length = 9, .meaning_count = 1},
    {.name = 37667, .shorter = 2050, .meaning_first = 2131, .length = 21, .meaning_count = 1},
    {.name = 55494, .meaning_first = 2132, .length = 6, .meaning_count = 1},
    {.name = 33701, .shorter = 2053, .meaning_first = 2133, .length = 9, .meaning_count = 1},
    {.name = 55501, .meaning_first = 2134, .length = 12, .meaning_count = 1},
    {.name = 55514, .meaning_first = 2135, .length = 6, .meaning_count = 1},
    {.name = 33358, .shorter = 2056, .meaning_first = 2136, .length = 9, .meaning_count = 1},
    {.name = 55521, .meaning_first = 2137, .length = 6, .meaning_count = 1},
    {.name = 55528, .shorter = 2058, .meaning_first = 2138, .length = 9, .meaning_count = 1},
    {.name = 27889, .shorter = 2058, .meaning_first = 2139, .length = 21, .meaning_count = 1},
    {.name = 55538, .shorter = 2058, .meaning_first = 2140, .length = 15, .meaning_count = 1},
    {.name = 55554, .meaning_first = 2141, .length = 6, .meaning_count = 1},
    {.name = 33684, .shorter = 2062, .meaning_first = 2142, .length = 9, .meaning_count = 1},
    {.name = 55561, .meaning_first = 2143, .length = 15, .meaning_count = 1},
    {.name = 55577, .meaning_first = 2144, .length = 9, .meaning_count = 1},
    {.name = 32045, .shorter = 2065, .meaning_first = 2145, .length = 12, .meaning_count = 1},
    {.name = 55587, .meaning_first = 2146, .length = 6, .meaning_count = 1},
    {.name = 55594, .meaning_first = 2147, .length = 9, .meaning_count = 1},
    {.name = 55604, .shorter = 2068, .meaning_first = 2148, .length = 12, .meaning_count = 1},
    {.name = 55617, .meaning_first = 2149, .length = 9, .meaning_count = 1},
    {.name = 29737, .shorter = 2070, .meaning_first = 2150, .length = 12, .meaning_count = 1},
    {.name = 55627, .meaning_first = 2151, .length = 15, .meaning_count = 1},
    {.name = 55643, .meaning_first = 2152, .length = 9, .meaning_count = 1},
    {.name = 26729, .shorter = 2073, .meaning_first = 2153, .length = 12, .meaning_count = 1},
    {.name = 55653, .meaning_first = 2154, .length = 6, .meaning_count = 1},
    {.name = 35031, .shorter = 2075, .meaning_first = 2155, .length = 9, .meaning_count = 1},
    {.name = 55660, .meaning_first = 2156, .length = 6, .meaning_count = 1},
    {.name = 55667, .shorter = 2077, .meaning_first = 2157, .length = 9, .meaning_count = 1},
    {.name = 55677, .shorter = 2077, .meaning_first = 2158, .length = 15, .meaning_count = 1},
    {.name = 37437, .shorter = 2077, .meaning_first = 2159, .length = 21, .meaning_count = 1},
    {.name = 55693, .meaning_first = 2160, .length = 6, .meaning_count = 1},
    {.name = 36286, .shorter = 2081, .meaning_first = 2161, .length = 9, .meaning_count = 1},
    {.name = 55700, .meaning_first = 2162, .length = 15, .meaning_count = 1},
    {.name = 55716, .meaning_first = 2163, .length = 9, .meaning_count = 1},
    {.name = 27312, .shorter = 2084, .meaning_first = 2164, .length = 12, .meaning_count = 1},
    {.name = 55726, .meaning_first = 2165, .length = 3, .meaning_count = 1},
    {.name = 55730, .shorter = 2086, .meaning_first = 2166, .length = 6, .meaning_count = 1},
    {.name = 55737, .meaning_first = 2167, .length = 6, .meaning_count = 1},
    {.name = 34557, .shorter = 2088, .meaning_first = 2168, .length = 9, .meaning_count = 1},
    {.name = 35525, .meaning_first = 2169, .length = 27, .meaning_count = 1},
    {.name = 35238, .meaning_first = 2170, .length = 9, .meaning_count = 1},
    {.name = 55744, .meaning_first = 2171, .length = 6, .meaning_count = 1},
    {.name = 55751, .shorter = 2092, .meaning_first = 2172, .length = 9, .meaning_count = 1},
    {.name = 55761, .shorter = 2092, .meaning_first = 2173, .length = 15, .meaning_count = 1},
    {.name = 37241, .shorter = 2092, .meaning_first = 2174, .length = 21, .meaning_count = 1},
    {.name = 55777, .meaning_first = 2175, .length = 6, .meaning_count = 1},
    {.name = 55784, .shorter = 2096, .meaning_first = 2176, .length = 9, .meaning_count = 1},
    {.name = 55794, .shorter = 2096, .meaning_first = 2177, .length = 15, .meaning_count = 1},
    {.name = 35938, .shorter = 2096, .meaning_first = 2178, .length = 21, .meaning_count = 1},
    {.name = 55810, .meaning_first = 2179, .length = 15, .meaning_count = 1},
    {.name = 55826, .meaning_first = 2180, .length = 6, .meaning_count = 1},
    {.name = 36988, .shorter = 2101, .meaning_first = 2181, .length = 9, .meaning_count = 1},
    {.name = 55833, .meaning_first = 2182, .length = 18, .meaning_count = 1},
    {.name = 55852, .meaning_first = 2183, .length = 3, .meaning_count = 1},
    {.name = 55856, .meaning_first = 2184, .length = 6, .meaning_count = 1},
    {.name = 28635, .shorter = 2105, .meaning_first = 2185, .length = 9, .meaning_count = 1},
    {.name = 55863, .meaning_first = 2186, .length = 6, .meaning_count = 1},
    {.name = 28605, .shorter = 2107, .meaning_first = 2187, .length = 9, .meaning_count = 1},
    {.name = 55870, .meaning_first = 2188, .length = 6, .meaning_count = 1},
    {.name = 31805, .shorter = 2109, .meaning_first = 2189, .length = 9, .meaning_count = 1},
    {.name = 55877, .meaning_first = 2190, .length = 6, .meaning_count = 1},
    {.name = 31771, .shorter = 2111, .meaning_first = 2191, .length = 9, .meaning_count = 1},
    {.name = 55884, .meaning_first = 2192, .length = 6, .meaning_count = 1},
    {.name = 30643, .shorter = 2113, .meaning_first = 2193, .length = 9, .meaning_count = 1},
    {.name = 35374, .meaning_first = 2194, .length = 21, .meaning_count = 1},
    {.name = 55891, .meaning_first = 2195, .length = 9, .meaning_count = 1},
    {.name = 26807, .shorter = 2116, .meaning_first = 2196, .length = 12, .meaning_count = 1},
    {.name = 55901, .meaning_first = 2197, .length = 6, .meaning_count = 1},
    {.name = 37059, .shorter = 2118, .meaning_first = 2198, .length = 9, .meaning_count = 1},
    {.name = 55908, .meaning_first = 2199, .length = 6, .meaning_count = 1},
    {.name = 35048, .shorter = 2120, .meaning_first = 2200, .length = 9, .meaning_count = 1},
    {.name = 55915, .meaning_first = 2201, .length = 6, .meaning_count = 1},
    {.name = 55922, .shorter = 2122, .meaning_first = 2202, .length = 12, .meaning_count = 1},
    {.name = 29153, .shorter = 2122, .meaning_first = 2203, .length = 9, .meaning_count = 1},
    {.name = 55935, .meaning_first = 2204, .length = 6, .meaning_count = 1},
    {.name = 34366, .shorter = 2125, .meaning_first = 2205, .length = 9, .meaning_count = 1},
    {.name = 55942, .meaning_first = 2206, .length = 6, .meaning_count = 1},
    {.name = 32298, .shorter = 2127, .meaning_first = 2207, .length = 9, .meaning_count = 1},
    {.name = 55949, .meaning_first = 2208, .length = 6, .meaning_count = 1},
    {.name = 31598, .shorter = 2129, .meaning_first = 2209, .length = 9, .meaning_count = 1},
    {.name = 55956, .meaning_first = 2210, .length = 3, .meaning_count = 1},
    {.name = 55960, .meaning_first = 2211, .length = 3, .meaning_count = 1},
    {.name = 55964, .meaning_first = 2212, .length = 6, .meaning_count = 1},
    {.name = 35784, .shorter = 2133, .meaning_first = 2213, .length = 9, .meaning_count = 1},
    {.name = 55971, .meaning_first = 2214, .length = 3, .meaning_count = 1},
    {.name = 55975, .meaning_first = 2215, .length = 9, .meaning_count = 1},
    {.name = 37550, .shorter = 2136, .meaning_first = 2216, .length = 12, .meaning_count = 1},
    {.name = 55985, .meaning_first = 2217, .length = 9, .meaning_count = 1},
    {.name = 30742, .shorter = 2138, .meaning_first = 2218, .length = 12, .meaning_count = 1},
    {.name = 55995, .meaning_first = 2219, .length = 9, .meaning_count = 1},
    {.name = 30343, .shorter = 2140, .meaning_first = 2220, .length = 12, .meaning_count = 1},
    {.name = 56005, .meaning_first = 2221, .length = 6, .meaning_count = 1},
    {.name = 56012, .meaning_first = 2222, .length = 9, .meaning_count = 1},
    {.name = 56022, .meaning_first = 2223, .length = 6, .meaning_count = 1},
    {.name = 34187, .meaning_first = 2224, .length = 15, .meaning_count = 1},
    {.name = 56029, .meaning_first = 2225, .length = 6, .meaning_count = 1},
    {.name = 32896, .shorter = 2146, .meaning_first = 2226, .length = 9, .meaning_count = 1},
    {.name = 56036, .meaning_first = 2227, .length = 6, .meaning_count = 1},
    {.name = 32879, .shorter = 2148, .meaning_first = 2228, .length = 9, .meaning_count = 1},
    {.name = 56043, .meaning_first = 2229, .length = 6, .meaning_count = 1},
    {.name = 30213, .shorter = 2150, .meaning_first = 2230, .length = 9, .meaning_count = 1},
    {.name = 56050, .meaning_first = 2231, .length = 9, .meaning_count = 1},
    {.name = 56060, .shorter = 2152, .meaning_first = 2232, .length = 12, .meaning_count = 1},
    {.name = 56073, .meaning_first = 2233, .length = 9, .meaning_count = 1},
    {.name = 30779, .shorter = 2154, .meaning_first = 2234, .length = 12, .meaning_count = 1},
    {.name = 56083, .meaning_first = 2235, .length = 3, .meaning_count = 1},
    {.name = 56087, .meaning_first = 2236, .length = 21, .meaning_count = 1},
    {.name = 56109, .meaning_first = 2237, .length = 8, .meaning_count = 1},
    {.name = 56118, .meaning_first = 2238, .length = 8, .meaning_count = 1},
    {.name = 56127, .meaning_first = 2239, .length = 8, .meaning_count = 1},
    {.name = 56136, .meaning_first = 2240, .length = 8, .meaning_count = 1},
    {.name = 56145, .meaning_first = 2241, .length = 7, .meaning_count = 1},
    {.name = 56153, .meaning_first = 2242, .length = 7, .meaning_count = 1},
    {.name = 56161, .meaning_first = 2243, .length = 7, .meaning_count = 1},
    {.name = 56169, .meaning_first = 2244, .length = 7, .meaning_count = 1},
    {.name = 56177, .meaning_first = 2245, .length = 7, .meaning_count = 1},
    {.name = 56185, .meaning_first = 2246, .length = 7, .meaning_count = 1},
    {.name = 56193, .meaning_first = 2247, .length = 7, .meaning_count = 1},
    {.name = 56201, .meaning_first = 2248, .length = 7, .meaning_count = 1},
    {.name = 56209, .meaning_first = 2249, .length = 7, .meaning_count = 1},
    {.name = 56217, .meaning_first = 2250, .length = 9, .meaning_count = 1},
    {.name = 56227, .meaning_first = 2251, .length = 9, .meaning_count = 1},
    {.name = 56237, .meaning_first = 2252, .length = 9, .meaning_count = 1},
    {.name = 56247, .meaning_first = 2253, .length = 9, .meaning_count = 1},
    {.name = 56257, .meaning_first = 2254, .length = 9, .meaning_count = 1},
    {.name = 56267, .meaning_first = 2255, .length = 9, .meaning_count = 1},
    {.name = 56277, .meaning_first = 2256, .length = 9, .meaning_count = 1},
    {.name = 56287, .meaning_first = 2257, .length = 9, .meaning_count = 1},
    {.name = 56297, .meaning_first = 2258, .length = 12, .meaning_count = 1},
    {.name = 56310, .meaning_first = 2259, .length = 12, .meaning_count = 1},
    {.name = 56323, .meaning_first = 2260, .length = 12, .meaning_count = 1},
    {.name = 56336, .meaning_first = 2261, .length = 9, .meaning_count = 1},
    {.name = 56346, .meaning_first = 2262, .length = 9, .meaning_count = 1},
    {.name = 56356, .meaning_first = 2263, .length = 6, .meaning_count = 1},
    {.name = 29212, .shorter = 2184, .meaning_first = 2264, .length = 9, .meaning_count = 1},
    {.name = 56363, .meaning_first = 2265, .length = 6, .meaning_count = 1},
    {.name = 26628, .shorter = 2186, .meaning_first = 2266, .length = 9, .meaning_count = 1},
    {.name = 56370, .meaning_first = 2267, .length = 9, .meaning_count = 2},
    {.name = 56380, .meaning_first = 2269, .length = 6, .meaning_count = 1},
    {.name = 27602, .shorter = 2189, .meaning_first = 2270, .length = 9, .meaning_count = 1},
    {.name = 56387, .meaning_first = 2271, .length = 12, .meaning_count = 1},
    {.name = 56400, .meaning_first = 2272, .length = 12, .meaning_count = 2},
    {.name = 56413, .meaning_first = 2274, .length = 15, .meaning_count = 1},
    {.name = 56429, .meaning_first = 2275, .length = 12, .meaning_count = 1},
    {.name = 56442, .meaning_first = 2276, .length = 12, .meaning_count = 1},
    {.name = 56455, .meaning_first = 2277, .length = 12, .meaning_count = 1},
    {.name = 56468, .meaning_first = 2278, .length = 6, .meaning_count = 1},
    {.name = 36417, .shorter = 2197, .meaning_first = 2279, .length = 30, .meaning_count = 1},
    {.name = 56475, .shorter = 2197, .meaning_first = 2280, .length = 9, .meaning_count = 1},
    {.name = 56485, .shorter = 2197, .meaning_first = 2281, .length = 15, .meaning_count = 1},
    {.name = 56501, .meaning_first = 2282, .length = 6, .meaning_count = 1},
    {.name = 32485, .shorter = 2201, .meaning_first = 2283, .length = 9, .meaning_count = 1},
    {.name = 56508, .meaning_first = 2284, .length = 9, .meaning_count = 1},
    {.name = 56518, .meaning_first = 2285, .length = 15, .meaning_count = 1},
    {.name = 56534, .meaning_first = 2286, .length = 15, .meaning_count = 1},
    {.name = 56550, .meaning_first = 2287, .length = 21, .meaning_count = 1},
    {.name = 56572, .meaning_first = 2288, .length = 6, .meaning_count = 1},
    {.name = 32082, .shorter = 2207, .meaning_first = 2289, .length = 9, .meaning_count = 1},
    {.name = 56579, .meaning_first = 2290, .length = 18, .meaning_count = 1},
    {.name = 56598, .meaning_first = 2291, .length = 6, .meaning_count = 1},
    {.name = 35682, .shorter = 2210, .meaning_first = 2292, .length = 9, .meaning_count = 1},
    {.name = 56605, .meaning_first = 2293, .length = 15, .meaning_count = 1},
    {.name = 56621, .meaning_first = 2294, .length = 6, .meaning_count = 1},
    {.name = 56628, .meaning_first = 2295, .length = 6, .meaning_count = 1},
    {.name = 56635, .meaning_first = 2296, .length = 6, .meaning_count = 1},
    {.name = 56642, .meaning_first = 2297, .length = 3, .meaning_count = 1},
    {.name = 56646, .meaning_first = 2298, .length = 6, .meaning_count = 1},
    {.name = 33494, .shorter = 2217, .meaning_first = 2299, .length = 9, .meaning_count = 1},
    {.name = 56653, .meaning_first = 2300, .length = 6, .meaning_count = 1},
    {.name = 34659, .shorter = 2219, .meaning_first = 2301, .length = 9, .meaning_count = 1},
    {.name = 56660, .meaning_first = 2302, .length = 6, .meaning_count = 1},
    {.name = 56667, .meaning_first = 2303, .length = 9, .meaning_count = 1},
    {.name = 30589, .shorter = 2222, .meaning_first = 2304, .length = 12, .meaning_count = 1},
    {.name = 56677, .meaning_first = 2305, .length = 9, .meaning_count = 1},
    {.name = 56687, .meaning_first = 2306, .length = 9, .meaning_count = 1},
    {.name = 56697, .meaning_first = 2307, .length = 9, .meaning_count = 1},
    {.name = 56707, .meaning_first = 2308, .length = 9, .meaning_count = 1},
    {.name = 56717, .meaning_first = 2309, .length = 6, .meaning_count = 1},
    {.name = 35611, .shorter = 2228, .meaning_first = 2310, .length = 9, .meaning_count = 1},
    {.name = 56724, .meaning_first = 2311, .length = 6, .meaning_count = 1},
    {.name = 32536, .shorter = 2230, .meaning_first = 2312, .length = 9, .meaning_count = 1},
    {.name = 56731, .meaning_first = 2313, .length = 9, .meaning_count = 1},
    {.name = 56741, .meaning_first = 2314, .length = 6, .meaning_count = 1},
    {.name = 32621, .shorter = 2233, .meaning_first = 2315, .length = 9, .meaning_count = 1},
    {.name = 56748, .meaning_first = 2316, .length = 15, .meaning_count = 1},
    {.name = 56764, .meaning_first = 2317, .length = 6, .meaning_count = 1},
    {.name = 32227, .shorter = 2236, .meaning_first = 2318, .length = 9, .meaning_count = 1},
    {.name = 56771, .meaning_first = 2319, .length = 6, .meaning_count = 1},
    {.name = 27826, .shorter = 2238, .meaning_first = 2320, .length = 9, .meaning_count = 1},
    {.name = 56778, .meaning_first = 2321, .length = 9, .meaning_count = 1},
    {.name = 28665, .shorter = 2240, .meaning_first = 2322, .length = 12, .meaning_count = 1},
    {.name = 56788, .meaning_first = 2323, .length = 6, .meaning_count = 1},
    {.name = 34642, .shorter = 2242, .meaning_first = 2324, .length = 9, .meaning_count = 1},
    {.name = 56795, .meaning_first = 2325, .length = 6, .meaning_count = 1},
    {.name = 34030, .shorter = 2244, .meaning_first = 2326, .length = 9, .meaning_count = 1},
    {.name = 56802, .meaning_first = 2327, .length = 6, .meaning_count = 1},
    {.name = 33996, .shorter = 2246, .meaning_first = 2328, .length = 9, .meaning_count = 1},
    {.name = 56809, .meaning_first = 2329, .length = 6, .meaning_count = 1},
    {.name = 30668, .shorter = 2248, .meaning_first = 2330, .length = 9, .meaning_count = 1},
    {.name = 56816, .shorter = 2248, .meaning_first = 2331, .length = 12, .meaning_count = 1},
    {.name = 56829, .shorter = 2248, .meaning_first = 2332, .length = 9, .meaning_count = 1},
    {.name = 56839, .meaning_first = 2333, .length = 6, .meaning_count = 1},
    {.name = 32930, .shorter = 2252, .meaning_first = 2334, .length = 9, .meaning_count = 1},
    {.name = 56846, .meaning_first = 2335, .length = 6, .meaning_count = 1},
    {.name = 28730, .shorter = 2254, .meaning_first = 2336, .length = 9, .meaning_count = 1},
    {.name = 56853, .meaning_first = 2337, .length = 15, .meaning_count = 1},
    {.name = 56869, .meaning_first = 2338, .length = 6, .meaning_count = 1},
    {.name = 33528, .shorter = 2257, .meaning_first = 2339, .length = 9, .meaning_count = 1},
    {.name = 56876, .meaning_first = 2340, .length = 6, .meaning_count = 1},
    {.name = 33103, .shorter = 2259, .meaning_first = 2341, .length = 9, .meaning_count = 1},
    {.name = 56883, .meaning_first = 2342, .length = 6, .meaning_count = 1},
    {.name = 31547, .shorter = 2261, .meaning_first = 2343, .length = 9, .meaning_count = 1},
    {.name = 56890, .meaning_first = 2344, .length = 21, .meaning_count = 1},
    {.name = 56912, .meaning_first = 2345, .length = 18, .meaning_count = 1},
    {.name = 56931, .meaning_first = 2346, .length = 9, .meaning_count = 1},
    {.name = 31649, .shorter = 2265, .meaning_first = 2347, .length = 12, .meaning_count = 1},
    {.name = 56941, .meaning_first = 2348, .length = 6, .meaning_count = 1},
    {.name = 32638, .shorter = 2267, .meaning_first = 2349, .length = 9, .meaning_count = 1},
    {.name = 56948, .meaning_first = 2350, .length = 3, .meaning_count = 1},
    {.name = 56952, .shorter = 2269, .meaning_first = 2351, .length = 6, .meaning_count = 1},
    {.name = 56959, .meaning_first = 2352, .length = 6, .meaning_count = 1},
    {.name = 30921, .shorter = 2271, .meaning_first = 2353, .length = 9, .meaning_count = 1},
    {.name = 56966, .meaning_first = 2354, .length = 6, .meaning_count = 1},
    {.name = 34278, .shorter = 2273, .meaning_first = 2355, .length = 9, .meaning_count = 1},
    {.name = 56973, .meaning_first = 2356, .length = 6, .meaning_count = 1},
    {.name = 32519, .shorter = 2275, .meaning_first = 2357, .length = 9, .meaning_count = 1},
    {.name = 56980, .meaning_first = 2358, .length = 6, .meaning_count = 1},
    {.name = 56987, .meaning_first = 2359, .length = 6, .meaning_count = 1},
    {.name = 29976, .shorter = 2278, .meaning_first = 2360, .length = 9, .meaning_count = 1},
    {.name = 56994, .meaning_first = 2361, .length = 6, .meaning_count = 1},
    {.name = 33962, .shorter = 2280, .meaning_first = 2362, .length = 9, .meaning_count = 1},
    {.name = 57001, .meaning_first = 2363, .length = 3, .meaning_count = 1},
    {.name = 57005, .shorter = 2282, .meaning_first = 2364, .length = 12, .meaning_count = 1},
    {.name = 36490, .shorter = 2283, .meaning_first = 2365, .length = 27, .meaning_count = 1},
    {.name = 57018, .shorter = 2283, .meaning_first = 2366, .length = 15, .meaning_count = 1},
    {.name = 57034, .shorter = 2283, .meaning_first = 2367, .length = 21, .meaning_count = 1},
    {.name = 57056, .shorter = 2282, .meaning_first = 2368, .length = 6, .meaning_count = 1},
    {.name = 37287, .shorter = 2287, .meaning_first = 2369, .length = 9, .meaning_count = 1},
    {.name = 57063, .shorter = 2282, .meaning_first = 2370, .length = 6, .meaning_count = 1},
    {.name = 36818, .shorter = 2289, .meaning_first = 2371, .length = 9, .meaning_count = 1},
    {.name = 57070, .shorter = 2282, .meaning_first = 2372, .length = 12, .meaning_count = 1},
    {.name = 57083, .shorter = 2282, .meaning_first = 2373, .length = 6, .meaning_count = 1},
    {.name = 57090, .shorter = 2292, .meaning_first = 2374, .length = 9, .meaning_count = 1},
    {.name = 36653, .shorter = 2292, .meaning_first = 2375, .length = 15, .meaning_count = 1},
    {.name = 57100, .meaning_first = 2376, .length = 3, .meaning_count = 1},
    {.name = 57104, .meaning_first = 2377, .length = 6, .meaning_count = 1},
    {.name = 33718, .shorter = 2296, .meaning_first = 2378, .length = 9, .meaning_count = 1},
    {.name = 57111, .meaning_first = 2379, .length = 6, .meaning_count = 1},
    {.name = 57118, .meaning_first = 2380, .length = 3, .meaning_count = 1},
    {.name = 57122, .shorter = 2299, .meaning_first = 2381, .length = 6, .meaning_count = 1},
    {.name = 57129, .meaning_first = 2382, .length = 6, .meaning_count = 1},
    {.name = 35996, .shorter = 2301, .meaning_first = 2383, .length = 9, .meaning_count = 1},
    {.name = 57136, .meaning_first = 2384, .length = 6, .meaning_count = 1},
    {.name = 35014, .shorter = 2303, .meaning_first = 2385, .length = 9, .meaning_count = 1},
    {.name = 57143, .meaning_first = 2386, .length = 6, .meaning_count = 1},
    {.name = 36013, .shorter = 2305, .meaning_first = 2387, .length = 9, .meaning_count = 1},
    {.name = 57150, .meaning_first = 2388, .length = 6, .meaning_count = 1},
    {.name = 35065, .shorter = 2307, .meaning_first = 2389, .length = 9, .meaning_count = 1},
    {.name = 57157, .meaning_first = 2390, .length = 6, .meaning_count = 1},
    {.name = 35886, .shorter = 2309, .meaning_first = 2391, .length = 9, .meaning_count = 1},
    {.name = 57164, .meaning_first = 2392, .length = 18, .meaning_count = 1},
    {.name = 57183, .meaning_first = 2393, .length = 6, .meaning_count = 1},
    {.name = 33171, .shorter = 2312, .meaning_first = 2394, .length = 9, .meaning_count = 1},
    {.name = 57190, .meaning_first = 2395, .length = 6, .meaning_count = 1},
    {.name = 31225, .shorter = 2314, .meaning_first = 2396, .length = 9, .meaning_count = 1},
    {.name = 57197, .meaning_first = 2397, .length = 3, .meaning_count = 1},
    {.name = 57201, .meaning_first = 2398, .length = 6, .meaning_count = 1},
    {.name = 27766, .shorter = 2317, .meaning_first = 2399, .length = 9, .meaning_count = 1},
    {.name = 57208, .meaning_first = 2400, .length = 21, .meaning_count = 1},
    {.name = 57230, .meaning_first = 2401, .length = 6, .meaning_count = 1},
    {.name = 31411, .shorter = 2320, .meaning_first = 2402, .length = 9, .meaning_count = 1},
    {.name = 57237, .meaning_first = 2403, .length = 6, .meaning_count = 1},
    {.name = 31737, .shorter = 2322, .meaning_first = 2404, .length = 9, .meaning_count = 1},
    {.name = 57244, .meaning_first = 2405, .length = 6, .meaning_count = 1},
    {.name = 31581, .shorter = 2324, .meaning_first = 2406, .length = 9, .meaning_count = 1},
    {.name = 57251, .meaning_first = 2407, .length = 9, .meaning_count = 1},
    {.name = 26588, .shorter = 2326, .meaning_first = 2408, .length = 12, .meaning_count = 1},
    {.name = 57261, .meaning_first = 2409, .length = 6, .meaning_count = 1},
    {.name = 35835, .shorter = 2328, .meaning_first = 2410, .length = 9, .meaning_count = 1},
    {.name = 57268, .meaning_first = 2411, .length = 6, .meaning_count = 1},
    {.name = 31074, .shorter = 2330, .meaning_first = 2412, .length = 9, .meaning_count = 1},
    {.name = 57275, .meaning_first = 2413, .length = 9, .meaning_count = 1},
    {.name = 32261, .shorter = 2332, .meaning_first = 2414, .length = 12, .meaning_count = 1},
    {.name = 57285, .meaning_first = 2415, .length = 6, .meaning_count = 1},
    {.name = 57292, .shorter = 2334, .meaning_first = 2416, .length = 9, .meaning_count = 1},
    {.name = 57302, .shorter = 2334, .meaning_first = 2417, .length = 15, .meaning_count = 1},
    {.name = 36624, .shorter = 2334, .meaning_first = 2418, .length = 21, .meaning_count = 1},
    {.name = 57318, .meaning_first = 2419, .length = 6, .meaning_count = 1},
    {.name = 31754, .shorter = 2338, .meaning_first = 2420, .length = 9, .meaning_count = 1},
    {.name = 57325, .meaning_first = 2421, .length = 6, .meaning_count = 1},
    {.name = 57332, .meaning_first = 2422, .length = 6, .meaning_count = 1},
    {.name = 31242, .shorter = 2341, .meaning_first = 2423, .length = 9, .meaning_count = 1},
    {.name = 57339, .meaning_first = 2424, .length = 6, .meaning_count = 1},
    {.name = 35716, .shorter = 2343, .meaning_first = 2425, .length = 9, .meaning_count = 1},
    {.name = 57346, .meaning_first = 2426, .length = 6, .meaning_count = 1},
    {.name = 36050, .shorter = 2345, .meaning_first = 2427, .length = 9, .meaning_count = 1},
    {.name = 57353, .meaning_first = 2428, .length = 6, .meaning_count = 1},
    {.name = 30816, .shorter = 2347, .meaning_first = 2429, .length = 9, .meaning_count = 1},
    {.name = 57360, .meaning_first = 2430, .length = 21, .meaning_count = 1},
    {.name = 57382, .meaning_first = 2431, .length = 6, .meaning_count = 1},
    {.name = 36764, .shorter = 2350, .meaning_first = 2432, .length = 9, .meaning_count = 1},
    {.name = 57389, .meaning_first = 2433, .length = 6, .meaning_count = 1},
    {.name = 30799, .shorter = 2352, .meaning_first = 2434, .length = 9, .meaning_count = 1},
    {.name = 57396, .meaning_first = 2435, .length = 6, .meaning_count = 1},
    {.name = 34295, .shorter = 2354, .meaning_first = 2436, .length = 9, .meaning_count = 1},
    {.name = 57403, .meaning_first = 2437, .length = 6, .meaning_count = 1},
    {.name = 33562, .shorter = 2356, .meaning_first = 2438, .length = 9, .meaning_count = 1},
    {.name = 57410, .meaning_first = 2439, .length = 6, .meaning_count = 1},
    {.name = 34383, .shorter = 2358, .meaning_first = 2440, .length = 9, .meaning_count = 1},
    {.name = 57417, .meaning_first = 2441, .length = 12, .meaning_count = 1},
    {.name = 31259, .shorter = 2360, .meaning_first = 2442, .length = 15, .meaning_count = 1},
    {.name = 57430, .meaning_first = 2443, .length = 6, .meaning_count = 1},
    {.name = 33979, .shorter = 2362, .meaning_first = 2444, .length = 9, .meaning_count = 1},
    {.name = 57437, .meaning_first = 2445, .length = 6, .meaning_count = 1},
    {.name = 26943, .shorter = 2364, .meaning_first = 2446, .length = 9, .meaning_count = 1},
    {.name = 57444, .meaning_first = 2447, .length = 6, .meaning_count = 1},
    {.name = 37144, .shorter = 2366, .meaning_first = 2448, .length = 9, .meaning_count = 1},
    {.name = 57451, .meaning_first = 2449, .length = 6, .meaning_count = 1},
    {.name = 35560, .shorter = 2368, .meaning_first = 2450, .length = 9, .meaning_count = 1},
    {.name = 57458, .meaning_first = 2451, .length = 6, .meaning_count = 1},
    {.name = 32502, .shorter = 2370, .meaning_first = 2452, .length = 9, .meaning_count = 1},
    {.name = 57465, .meaning_first = 2453, .length = 6, .meaning_count = 1},
    {.name = 37042, .shorter = 2372, .meaning_first = 2454, .length = 9, .meaning_count = 1},
    {.name = 57472, .meaning_first = 2455, .length = 6, .meaning_count = 1},
    {.name = 34997, .shorter = 2374, .meaning_first = 2456, .length = 9, .meaning_count = 1},
    {.name = 57479, .meaning_first = 2457, .length = 6, .meaning_count = 1},
    {.name = 31615, .shorter = 2376, .meaning_first = 2458, .length = 9, .meaning_count = 1},
    {.name = 57486, .meaning_first = 2459, .length = 9, .meaning_count = 1},
    {.name = 30478, .shorter = 2378, .meaning_first = 2460, .length = 12, .meaning_count = 1},
    {.name = 57496, .meaning_first = 2461, .length = 6, .meaning_count = 1},
    {.name = 36101, .shorter = 2380, .meaning_first = 2462, .length = 9, .meaning_count = 1},
    {.name = 57503, .meaning_first = 2463, .length = 6, .meaning_count = 1},
    {.name = 36835, .shorter = 2382, .meaning_first = 2464, .length = 9, .meaning_count = 1},
    {.name = 57510, .meaning_first = 2465, .length = 6, .meaning_count = 1},
    {.name = 32709, .shorter = 2384, .meaning_first = 2466, .length = 9, .meaning_count = 1},
    {.name = 57517, .meaning_first = 2467, .length = 6, .meaning_count = 1},
    {.name = 37533, .shorter = 2386, .meaning_first = 2468, .length = 9, .meaning_count = 1},
    {.name = 57524, .meaning_first = 2469, .length = 12, .meaning_count = 1},
    {.name = 31368, .shorter = 2388, .meaning_first = 2470, .length = 15, .meaning_count = 1},
    {.name = 57537, .meaning_first = 2471, .length = 6, .meaning_count = 1},
    {.name = 31530, .shorter = 2390, .meaning_first = 2472, .length = 9, .meaning_count = 1},
    {.name = 57544, .meaning_first = 2473, .length = 3, .meaning_count = 1},
    {.name = 57548, .shorter = 2392, .meaning_first = 2474, .length = 6, .meaning_count = 1},
    {.name = 32332, .shorter = 2393, .meaning_first = 2475, .length = 9, .meaning_count = 1},
    {.name = 57555, .meaning_first = 2476, .length = 6, .meaning_count = 1},
    {.name = 31686, .shorter = 2395, .meaning_first = 2477, .length = 9, .meaning_count = 1},
    {.name = 57562, .meaning_first = 2478, .length = 6, .meaning_count = 1},
    {.name = 34227, .shorter = 2397, .meaning_first = 2479, .length = 9, .meaning_count = 1},
    {.name = 57569, .meaning_first = 2480, .length = 6, .meaning_count = 1},
    {.name = 31006, .shorter = 2399, .meaning_first = 2481, .length = 9, .meaning_count = 1},
    {.name = 57576, .meaning_first = 2482, .length = 6, .meaning_count = 1},
    {.name = 27254, .shorter = 2401, .meaning_first = 2483, .length = 9, .meaning_count = 1},
    {.name = 57583, .meaning_first = 2484, .length = 6, .meaning_count = 1},
    {.name = 31564, .shorter = 2403, .meaning_first = 2485, .length = 9, .meaning_count = 1},
    {.name = 57590, .meaning_first = 2486, .length = 6, .meaning_count = 1},
    {.name = 32777, .shorter = 2405, .meaning_first = 2487, .length = 9, .meaning_count = 1},
    {.name = 57597, .meaning_first = 2488, .length = 9, .meaning_count = 1},
    {.name = 34977, .shorter = 2407, .meaning_first = 2489, .length = 12, .meaning_count = 1},
    {.name = 57607, .meaning_first = 2490, .length = 6, .meaning_count = 1},
    {.name = 34744, .shorter = 2409, .meaning_first = 2491, .length = 9, .meaning_count = 1},
    {.name = 57614, .meaning_first = 2492, .length = 6, .meaning_count = 1},
    {.name = 30989, .shorter = 2411, .meaning_first = 2493, .length = 9, .meaning_count = 1},
    {.name = 57621, .meaning_first = 2494, .length = 24, .meaning_count = 1},
    {.name = 57646, .meaning_first = 2495, .length = 18, .meaning_count = 1},
    {.name = 57665, .meaning_first = 2496, .length = 9, .meaning_count = 2},
    {.name = 57675, .shorter = 2415, .meaning_first = 2498, .length = 12, .meaning_count = 1},
    {.name = 28036, .shorter = 2415, .meaning_first = 2499, .length = 15, .meaning_count = 1},
    {.name = 28075, .shorter = 2415, .meaning_first = 2500, .length = 12, .meaning_count = 1},
    {.name = 57688, .meaning_first = 2501, .length = 18, .meaning_count = 1},
    {.name = 57707, .meaning_first = 2502, .length = 9, .meaning_count = 1},
    {.name = 28447, .shorter = 2420, .meaning_first = 2503, .length = 12, .meaning_count = 1},
    {.name = 57717, .meaning_first = 2504, .length = 9, .meaning_count = 2},
    {.name = 57727, .shorter = 2422, .meaning_first = 2506, .length = 12, .meaning_count = 1},
    {.name = 30078, .shorter = 2422, .meaning_first = 2507, .length = 15, .meaning_count = 1},
    {.name = 30118, .shorter = 2422, .meaning_first = 2508, .length = 12, .meaning_count = 1},
    {.name = 57740, .meaning_first = 2509, .length = 15, .meaning_count = 1},
    {.name = 57756, .meaning_first = 2510, .length = 9, .meaning_count = 1},
    {.name = 28479, .shorter = 2427, .meaning_first = 2511, .length = 12, .meaning_count = 1},
    {.name = 57766, .meaning_first = 2512, .length = 9, .meaning_count = 1},
    {.name = 28421, .shorter = 2429, .meaning_first = 2513, .length = 12, .meaning_count = 1},
    {.name = 57776, .meaning_first = 2514, .length = 6, .meaning_count = 1},
    {.name = 57783, .shorter = 2431, .meaning_first = 2515, .length = 9, .meaning_count = 1},
    {.name = 57793, .shorter = 2431, .meaning_first = 2516, .length = 15, .meaning_count = 1},
    {.name = 35903, .shorter = 2431, .meaning_first = 2517, .length = 27, .meaning_count = 1},
    {.name = 57809, .meaning_first = 2518, .length = 9, .meaning_count = 1},
    {.name = 31391, .shorter = 2435, .meaning_first = 2519, .length = 12, .meaning_count = 1},
    {.name = 57819, .meaning_first = 2520, .length = 9, .meaning_count = 1},
    {.name = 57829, .shorter = 2437, .meaning_first = 2521, .length = 15, .meaning_count = 1},
    {.name = 30371, .shorter = 2437, .meaning_first = 2522, .length = 12, .meaning_count = 1},
    {.name = 57845, .meaning_first = 2523, .length = 12, .meaning_count = 1},
    {.name = 27568, .shorter = 2440, .meaning_first = 2524, .length = 15, .meaning_count = 1},
    {.name = 57858, .meaning_first = 2525, .length = 21, .meaning_count = 1},
    {.name = 57880, .meaning_first = 2526, .length = 9, .meaning_count = 1},
    {.name = 28280, .shorter = 2443, .meaning_first = 2527, .length = 12, .meaning_count = 1},
    {.name = 57890, .meaning_first = 2528, .length = 6, .meaning_count = 1},
    {.name = 57897, .shorter = 2445, .meaning_first = 2529, .length = 9, .meaning_count = 1},
    {.name = 36781, .shorter = 2445, .meaning_first = 2530, .length = 12, .meaning_count = 1},
    {.name = 57907, .meaning_first = 2531, .length = 6, .meaning_count = 1},
    {.name = 57914, .meaning_first = 2532, .length = 6, .meaning_count = 1},
    {.name = 57921, .meaning_first = 2533, .length = 6, .meaning_count = 1},
    {.name = 37195, .shorter = 2450, .meaning_first = 2534, .length = 9, .meaning_count = 1},
    {.name = 57928, .meaning_first = 2535, .length = 6, .meaning_count = 1},
    {.name = 36801, .shorter = 2452, .meaning_first = 2536, .length = 9, .meaning_count = 1},
    {.name = 35461, .meaning_first = 2537, .length = 21, .meaning_count = 1},
    {.name = 57935, .meaning_first = 2538, .length = 6, .meaning_count = 1},
    {.name = 34081, .shorter = 2455, .meaning_first = 2539, .length = 9, .meaning_count = 1},
    {.name = 57942, .meaning_first = 2540, .length = 6, .meaning_count = 1},
    {.name = 35852, .shorter = 2457, .meaning_first = 2541, .length = 9, .meaning_count = 1},
    {.name = 57949, .meaning_first = 2542, .length = 6, .meaning_count = 1},
    {.name = 29609, .shorter = 2459, .meaning_first = 2543, .length = 9, .meaning_count = 1},
    {.name = 57956, .meaning_first = 2544, .length = 12, .meaning_count = 1},
    {.name = 29483, .shorter = 2461, .meaning_first = 2545, .length = 15, .meaning_count = 1},
    {.name = 57969, .meaning_first = 2546, .length = 6, .meaning_count = 1},
    {.name = 33290, .shorter = 2463, .meaning_first = 2547, .length = 9, .meaning_count = 1},
    {.name = 57976, .meaning_first = 2548, .length = 6, .meaning_count = 1},
    {.name = 30277, .shorter = 2465, .meaning_first = 2549, .length = 9, .meaning_count = 1},
    {.name = 57983, .meaning_first = 2550, .length = 6, .meaning_count = 1},
    {.name = 37270, .shorter = 2467, .meaning_first = 2551, .length = 9, .meaning_count = 1},
    {.name = 57990, .meaning_first = 2552, .length = 6, .meaning_count = 1},
    {.name = 31462, .shorter = 2469, .meaning_first = 2553, .length = 9, .meaning_count = 1},
    {.name = 57997, .meaning_first = 2554, .length = 6, .meaning_count = 1},
    {.name = 34523, .shorter = 2471, .meaning_first = 2555, .length = 9, .meaning_count = 1},
    {.name = 58004, .meaning_first = 2556, .length = 6, .meaning_count = 1},
    {.name = 29918, .shorter = 2473, .meaning_first = 2557, .length = 9, .meaning_count = 1},
    {.name = 58011, .meaning_first = 2558, .length = 6, .meaning_count = 1},
    {.name = 58018, .shorter = 2475, .meaning_first = 2559, .length = 9, .meaning_count = 1},
    {.name = 37638, .shorter = 2475, .meaning_first = 2560, .length = 21, .meaning_count = 1},
    {.name = 58028, .meaning_first = 2561, .length = 21, .meaning_count = 1},
    {.name = 58050, .meaning_first = 2562, .length = 6, .meaning_count = 1},
    {.name = 58057, .meaning_first = 2563, .length = 9, .meaning_count = 1},
    {.name = 32672, .shorter = 2480, .meaning_first = 2564, .length = 12, .meaning_count = 1},
    {.name = 58067, .meaning_first = 2565, .length = 9, .meaning_count = 1},
    {.name = 33840, .shorter = 2482, .meaning_first = 2566, .length = 12, .meaning_count = 1},
    {.name = 58077, .meaning_first = 2567, .length = 9, .meaning_count = 1},
    {.name = 58087, .meaning_first = 2568, .length = 27, .meaning_count = 1},
    {.name = 58115, .meaning_first = 2569, .length = 21, .meaning_count = 1},
    {.name = 58137, .meaning_first = 2570, .length = 6, .meaning_count = 1},
    {.name = 26908, .shorter = 2487, .meaning_first = 2571, .length = 9, .meaning_count = 1},
    {.name = 58144, .meaning_first = 2572, .length = 6, .meaning_count = 1},
    {.name = 31917, .shorter = 2489, .meaning_first = 2573, .length = 9, .meaning_count = 1},
    {.name = 58151, .meaning_first = 2574, .length = 6, .meaning_count = 1},
    {.name = 33650, .shorter = 2491, .meaning_first = 2575, .length = 9, .meaning_count = 1},
    {.name = 58158, .meaning_first = 2576, .length = 6, .meaning_count = 1},
    {.name = 31934, .shorter = 2493, .meaning_first = 2577, .length = 9, .meaning_count = 1},
    {.name = 58165, .meaning_first = 2578, .length = 6, .meaning_count = 1},
    {.name = 33154, .shorter = 2495, .meaning_first = 2579, .length = 9, .meaning_count = 1},
    {.name = 58172, .meaning_first = 2580, .length = 9, .meaning_count = 1},
    {.name = 28793, .shorter = 2497, .meaning_first = 2581, .length = 12, .meaning_count = 1},
    {.name = 58182, .meaning_first = 2582, .length = 6, .meaning_count = 1},
    {.name = 34047, .shorter = 2499, .meaning_first = 2583, .length = 9, .meaning_count = 1},
    {.name = 58189, .meaning_first = 2584, .length = 6, .meaning_count = 1},
    {.name = 58196, .shorter = 2501, .meaning_first = 2585, .length = 9, .meaning_count = 1},
    {.name = 58206, .shorter = 2501, .meaning_first = 2586, .length = 15, .meaning_count = 1},
    {.name = 37350, .shorter = 2501, .meaning_first = 2587, .length = 21, .meaning_count = 1},
    {.name = 58222, .meaning_first = 2588, .length = 6, .meaning_count = 1},
    {.name = 32743, .shorter = 2505, .meaning_first = 2589, .length = 9, .meaning_count = 1},
    {.name = 58229, .meaning_first = 2590, .length = 12, .meaning_count = 1},
    {.name = 58242, .meaning_first = 2591, .length = 6, .meaning_count = 1},
    {.name = 33911, .shorter = 2508, .meaning_first = 2592, .length = 9, .meaning_count = 1},
    {.name = 58249, .meaning_first = 2593, .length = 6, .meaning_count = 1},
    {.name = 32065, .shorter = 2510, .meaning_first = 2594, .length = 9, .meaning_count = 1},
    {.name = 58256, .meaning_first = 2595, .length = 9, .meaning_count = 1},
    {.name = 31854, .shorter = 2512, .meaning_first = 2596, .length = 12, .meaning_count = 1},
    {.name = 58266, .meaning_first = 2597, .length = 9, .meaning_count = 1},
    {.name = 58276, .shorter = 2514, .meaning_first = 2598, .length = 12, .meaning_count = 1},
    {.name = 58289, .shorter = 2514, .meaning_first = 2599, .length = 18, .meaning_count = 1},
    {.name = 36159, .shorter = 2514, .meaning_first = 2600, .length = 30, .meaning_count = 1},
    {.name = 58308, .meaning_first = 2601, .length = 6, .meaning_count = 1},
    {.name = 58315, .shorter = 2518, .meaning_first = 2602, .length = 9, .meaning_count = 1},
    {.name = 36197, .shorter = 2518, .meaning_first = 2603, .length = 30, .meaning_count = 1},
    {.name = 58325, .shorter = 2518, .meaning_first = 2604, .length = 15, .meaning_count = 1},
    {.name = 58341, .meaning_first = 2605, .length = 9, .meaning_count = 1},
    {.name = 58351, .shorter = 2522, .meaning_first = 2606, .length = 12, .meaning_count = 1},
    {.name = 36118, .shorter = 2522, .meaning_first = 2607, .length = 33, .meaning_count = 1},
    {.name = 58364, .shorter = 2522, .meaning_first = 2608, .length = 18, .meaning_count = 1},
    {.name = 58383, .meaning_first = 2609, .length = 12, .meaning_count = 1},
    {.name = 31894, .shorter = 2526, .meaning_first = 2610, .length = 15, .meaning_count = 1},
    {.name = 58396, .meaning_first = 2611, .length = 6, .meaning_count = 1},
    {.name = 33015, .shorter = 2528, .meaning_first = 2612, .length = 9, .meaning_count = 1},
  },
  .place_meanings = {
    [1] = {.division = 118, .how = 9},
    {.division = 4, .how = 9},
    {.division = 27, .how = 9},
    {.division = 27, .how = 9},
    {.division = 116, .how = 9},
    {.division = 116, .how = 9},
    {.division = 102, .how = 9},
    {.division = 101, .how = 9},
    {.division = 101, .how = 9},
    {.division = 101, .how = 9},
    {.division = 101, .how = 9},
    {.division = 101, .how = 9},
    {.division = 124, .how = 9},
    {.division = 124, .how = 9},
    {.division = 116, .how = 9},
    {.division = 124, .how = 9},
    {.division = 89, .how = 9},
    {.division = 102, .how = 9},
    {.division = 102, .how = 9},
    {.division = 13, .how = 9},
    {.division = 15, .how = 9},
    {.division = 116, .how = 9},
    {.division = 102, .how = 9},
    {.division = 102, .how = 9},
    {.division = 102, .how = 9},
    {.division = 102, .how = 9},
    {.division = 28, .how = 9},
    {.division = 28, .how = 9},
    {.division = 28, .how = 9},
    {.division = 116, .how = 9},
    {.division = 28, .how = 9},
    {.division = 115, .how = 9},
    {.division = 105, .how = 9},
    {.division = 126, .how = 9},
    {.division = 100, .how = 9},
    {.division = 126, .how = 9},
    {.division = 100, .how = 9},
    {.division = 126, .how = 9},
    {.division = 103, .how = 9},
    {.division = 126, .how = 9},
    {.division = 103, .how = 9},
    {.division = 103, .how = 9},
    {.division = 103, .how = 9},
    {.division = 116, .how = 9},
    {.division = 104, .how = 9},
    {.division = 108, .how = 9},
    {.division = 111, .how = 9},
    {.division = 119, .how = 9},
    {.division = 106, .how = 9},
    {.division = 112, .how = 9},
    {.division = 114, .how = 9},
    {.division = 119, .how = 9},
    {.division = 111, .how = 9},
    {.division = 119, .how = 9},
    {.division = 48, .how = 9},
    {.division = 44, .how = 9},
    {.division = 17, .how = 9},
    {.division = 26, .how = 9},
    {.division = 44, .how = 9},
    {.division = 123, .how = 9},
    {.division = 44, .how = 9},
    {.division = 45, .how = 9},
    {.division = 46, .how = 9},
    {.division = 43, .how = 9},
    {.division = 38, .how = 9},
    {.division = 120, .how = 9},
    {.division = 48, .how = 9},
    {.division = 40, .how = 9},
    {.division = 40, .how = 9},
    {.division = 40, .how = 9},
    {.division = 41, .how = 9},
    {.division = 42, .how = 9},
    {.division = 42, .how = 9},
    {.division = 55, .how = 9},
    {.division = 65, .how = 9},
    {.division = 71, .how = 9},
    {.division = 117, .how = 9},
    {.division = 70, .how = 9},
    {.division = 70, .how = 9},
    {.division = 123, .how = 9},
    {.division = 73, .how = 9},
    {.division = 117, .how = 9},
    {.division = 54, .how = 9},
    {.division = 117, .how = 9},
    {.division = 117, .how = 9},
    {.division = 117, .how = 9},
    {.division = 50, .how = 9},
    {.division = 90, .how = 9},
    {.division = 90, .how = 9},
    {.division = 122, .how = 9},
    {.division = 122, .how = 9},
    {.division = 93, .how = 9},
    {.division = 122, .how = 9},
    {.division = 92, .how = 9},
    {.division = 122, .how = 9},
    {.division = 92, .how = 9},
    {.division = 122, .how = 9},
    {.division = 92, .how = 9},
    {.division = 50, .how = 9},
    {.division = 91, .how = 9},
    {.division = 95, .how = 9},
    {.division = 95, .how = 9},
    {.division = 94, .how = 9},
    {.division = 96, .how = 9},
    {.division = 96, .how = 9},
    {.division = 96, .how = 9},
    {.division = 96, .how = 9},
    {.division = 97, .how = 9},
    {.division = 98, .how = 9},
    {.division = 116, .how = 9},
    {.division = 121, .how = 9},
    {.division = 35, .how = 9},
    {.division = 121, .how = 9},
    {.division = 121, .how = 9},
    {.division = 36, .how = 9},
    {.division = 36, .how = 9},
    {.division = 121, .how = 9},
    {.division = 116, .how = 9},
    {.division = 121, .how = 9},
    {.division = 35, .how = 9},
    {.division = 60, .how = 5},
    {.division = 60, .how = 5},
    {.division = 60, .how = 5},
    {.division = 60, .how = 7},
    {.division = 60, .how = 7},
    {.division = 47, .how = 5},
    {.division = 48, .how = 5},
    {.division = 47, .how = 5},
    {.division = 48, .how = 5},
    {.division = 47, .how = 5},
    {.division = 48, .how = 5},
    {.division = 59, .how = 5},
    {.division = 59, .how = 5},
    {.division = 59, .how = 5},
    {.division = 60, .how = 4},
    {.division = 47, .how = 7},
    {.division = 48, .how = 7},
    {.division = 47, .how = 7},
    {.division = 48, .how = 7},
    {.division = 48, .how = 4},
    {.division = 47, .how = 4},
    {.division = 59, .how = 7},
    {.division = 59, .how = 4},
    {.division = 59, .how = 7},
    {.division = 116, .how = 5},
    {.division = 116, .how = 5},
    {.division = 116, .how = 5},
    {.division = 34, .how = 4},
    {.division = 34, .how = 5},
    {.division = 34, .how = 5},
    {.division = 116, .how = 7},
    {.division = 116, .how = 7},
    {.division = 107, .how = 5},
    {.division = 108, .how = 5},
    {.division = 107, .how = 5},
    {.division = 108, .how = 5},
    {.division = 107, .how = 5},
    {.division = 108, .how = 5},
    {.division = 34, .how = 7},
    {.division = 34, .how = 7},
    {.division = 107, .how = 7},
    {.division = 108, .how = 7},
    {.division = 108, .how = 4},
    {.division = 107, .how = 4},
    {.division = 107, .how = 7},
    {.division = 108, .how = 7},
    {.division = 116, .how = 4},
    {.division = 58, .how = 4},
    {.division = 58, .how = 7},
    {.division = 58, .how = 7},
    {.division = 58, .how = 5},
    {.division = 58, .how = 5},
    {.division = 58, .how = 5},
    {.how = 33},
    {.division = 55, .how = 4},
    {.division = 55, .how = 5},
    {.division = 55, .how = 5},
    {.division = 55, .how = 5},
    {.division = 55, .how = 7},
    {.division = 55, .how = 7},
    {.division = 73, .how = 5},
    {.division = 73, .how = 4},
    {.division = 73, .how = 5},
    {.division = 73, .how = 5},
    {.division = 53, .how = 5},
    {.division = 53, .how = 4},
    {.division = 53, .how = 5},
    {.division = 53, .how = 5},
    {.division = 14, .how = 5},
    {.division = 14, .how = 4},
    {.division = 14, .how = 5},
    {.division = 14, .how = 5},
    {.division = 126, .how = 4},
    {.division = 126, .how = 5},
    {.division = 126, .how = 5},
    {.division = 22, .how = 5},
    {.division = 22, .how = 5},
    {.division = 22, .how = 5},
    {.division = 22, .how = 5},
    {.division = 22, .how = 4},
    {.division = 53, .how = 4},
    {.division = 37, .how = 4},
    {.division = 37, .how = 5},
    {.division = 37, .how = 5},
    {.division = 37, .how = 5},
    {.division = 37, .how = 5},
    {.division = 37, .how = 5},
    {.division = 53, .how = 7},
    {.division = 73, .how = 7},
    {.division = 53, .how = 7},
    {.division = 73, .how = 7},
    {.how = 34},
    {.division = 119, .how = 4},
    {.division = 119, .how = 5},
    {.division = 119, .how = 5},
    {.division = 109, .how = 7},
    {.division = 109, .how = 7},
    {.division = 32, .how = 7},
    {.division = 32, .how = 7},
    {.division = 32, .how = 7},
    {.division = 46, .how = 7},
    {.division = 46, .how = 7},
    {.division = 14, .how = 7},
    {.division = 14, .how = 7},
    {.division = 33, .how = 7},
    {.division = 22, .how = 7},
    {.division = 22, .how = 7},
    {.division = 22, .how = 7},
    {.division = 33, .how = 7},
    {.division = 32, .how = 5},
    {.division = 32, .how = 5},
    {.division = 32, .how = 5},
    {.division = 32, .how = 5},
    {.division = 46, .how = 5},
    {.division = 46, .how = 4},
    {.division = 46, .how = 5},
    {.division = 46, .how = 5},
    {.division = 33, .how = 4},
    {.division = 33, .how = 5},
    {.division = 33, .how = 5},
    {.division = 32, .how = 4},
    {.division = 32, .how = 5},
    {.division = 119, .how = 7},
    {.division = 119, .how = 7},
    {.division = 109, .how = 5},
    {.division = 109, .how = 5},
    {.division = 109, .how = 5},
    {.division = 109, .how = 4},
    {.division = 111, .how = 4},
    {.division = 126, .how = 7},
    {.division = 126, .how = 7},
    {.division = 37, .how = 7},
    {.division = 37, .how = 7},
    {.division = 37, .how = 7},
    {.division = 32, .how = 7},
    {.division = 37, .how = 7},
    {.division = 127, .how = 4},
    {.division = 127, .how = 5},
    {.division = 127, .how = 5},
    {.division = 92, .how = 7},
    {.division = 92, .how = 7},
    {.division = 92, .how = 7},
    {.division = 82, .how = 5},
    {.division = 82, .how = 5},
    {.division = 82, .how = 5},
    {.division = 75, .how = 5},
    {.division = 75, .how = 4},
    {.division = 75, .how = 5},
    {.division = 75, .how = 5},
    {.division = 127, .how = 7},
    {.division = 92, .how = 5},
    {.division = 92, .how = 5},
    {.division = 92, .how = 5},
    {.division = 92, .how = 5},
    {.division = 24, .how = 5},
    {.division = 25, .how = 5},
    {.division = 25, .how = 4},
    {.division = 24, .how = 4},
    {.division = 24, .how = 5},
    {.division = 25, .how = 5},
    {.division = 24, .how = 5},
    {.division = 25, .how = 5},
    {.division = 24, .how = 5},
    {.division = 92, .how = 5},
    {.division = 127, .how = 7},
    {.division = 24, .how = 7},
    {.division = 25, .how = 7},
    {.division = 24, .how = 7},
    {.division = 25, .how = 7},
    {.division = 24, .how = 7},
    {.division = 75, .how = 7},
    {.division = 82, .how = 7},
    {.division = 75, .how = 7},
    {.division = 82, .how = 7},
    {.division = 92, .how = 7},
    {.division = 8, .how = 5},
    {.division = 8, .how = 4},
    {.division = 8, .how = 5},
    {.division = 8, .how = 5},
    {.how = 33},
    {.how = 33},
    {.division = 8, .how = 7},
    {.division = 8, .how = 7},
    {.how = 34},
    {.division = 103, .how = 4},
    {.division = 12, .how = 7},
    {.division = 12, .how = 7},
    {.division = 12, .how = 5},
    {.division = 12, .how = 4},
    {.division = 12, .how = 5},
    {.division = 12, .how = 5},
    {.how = 34},
    {.division = 103, .how = 7},
    {.division = 103, .how = 5},
    {.division = 103, .how = 4},
    {.division = 103, .how = 5},
    {.division = 103, .how = 5},
    {.division = 103, .how = 7},
    {.division = 111, .how = 7},
    {.division = 111, .how = 7},
    {.division = 26, .how = 7},
    {.division = 26, .how = 7},
    {.division = 111, .how = 5},
    {.division = 111, .how = 4},
    {.division = 111, .how = 5},
    {.division = 111, .how = 5},
    {.division = 26, .how = 4},
    {.division = 26, .how = 5},
    {.division = 26, .how = 5},
    {.division = 110, .how = 5},
    {.division = 110, .how = 4},
    {.division = 110, .how = 5},
    {.division = 110, .how = 5},
    {.division = 110, .how = 7},
    {.division = 110, .how = 7},
    {.division = 17, .how = 5},
    {.division = 17, .how = 4},
    {.division = 17, .how = 5},
    {.division = 17, .how = 5},
    {.division = 17, .how = 7},
    {.division = 17, .how = 7},
    {.division = 88, .how = 4},
    {.division = 94, .how = 7},
    {.division = 94, .how = 7},
    {.division = 94, .how = 5},
    {.division = 94, .how = 4},
    {.division = 94, .how = 5},
    {.division = 94, .how = 5},
    {.division = 88, .how = 4},
    {.division = 91, .how = 4},
    {.division = 80, .how = 4},
    {.division = 86, .how = 7},
    {.division = 112, .how = 5},
    {.division = 112, .how = 4},
    {.division = 112, .how = 5},
    {.division = 112, .how = 5},
    {.division = 20, .how = 4},
    {.division = 20, .how = 5},
    {.division = 20, .how = 5},
    {.division = 86, .how = 7},
    {.division = 112, .how = 7},
    {.division = 112, .how = 7},
    {.division = 106, .how = 7},
    {.division = 106, .how = 7},
    {.division = 106, .how = 7},
    {.division = 93, .how = 7},
    {.division = 93, .how = 7},
    {.division = 86, .how = 5},
    {.division = 86, .how = 4},
    {.division = 86, .how = 5},
    {.division = 86, .how = 5},
    {.division = 106, .how = 5},
    {.division = 106, .how = 5},
    {.division = 106, .how = 5},
    {.division = 106, .how = 5},
    {.division = 90, .how = 7},
    {.division = 90, .how = 7},
    {.division = 44, .how = 5},
    {.division = 44, .how = 4},
    {.division = 44, .how = 5},
    {.division = 44, .how = 5},
    {.division = 85, .how = 5},
    {.division = 85, .how = 4},
    {.division = 85, .how = 5},
    {.division = 85, .how = 5},
    {.division = 45, .how = 5},
    {.division = 45, .how = 5},
    {.division = 45, .how = 5},
    {.division = 76, .how = 5},
    {.division = 77, .how = 5},
    {.division = 78, .how = 5},
    {.division = 76, .how = 5},
    {.division = 77, .how = 5},
    {.division = 78, .how = 5},
    {.division = 76, .how = 5},
    {.division = 77, .how = 5},
    {.division = 78, .how = 5},
    {.division = 44, .how = 7},
    {.division = 44, .how = 7},
    {.division = 85, .how = 7},
    {.division = 85, .how = 7},
    {.division = 20, .how = 7},
    {.division = 20, .how = 7},
    {.division = 106, .how = 4},
    {.division = 90, .how = 4},
    {.division = 77, .how = 4},
    {.division = 78, .how = 4},
    {.division = 76, .how = 4},
    {.division = 45, .how = 4},
    {.division = 45, .how = 4},
    {.division = 45, .how = 7},
    {.division = 45, .how = 7},
    {.division = 76, .how = 7},
    {.division = 77, .how = 7},
    {.division = 78, .how = 7},
    {.division = 27, .how = 7},
    {.division = 27, .how = 7},
    {.division = 76, .how = 7},
    {.division = 77, .how = 7},
    {.division = 78, .how = 7},
    {.division = 93, .how = 5},
    {.division = 93, .how = 4},
    {.division = 93, .how = 5},
    {.division = 93, .how = 5},
    {.division = 90, .how = 5},
    {.division = 90, .how = 5},
    {.division = 90, .how = 5},
    {.division = 27, .how = 5},
    {.division = 27, .how = 4},
    {.division = 27, .how = 5},
    {.division = 27, .how = 5},
    {.division = 124, .how = 4},
    {.division = 124, .how = 5},
    {.division = 124, .how = 5},
    {.division = 124, .how = 7},
    {.division = 124, .how = 7},
    {.division = 87, .how = 4},
    {.division = 114, .how = 4},
    {.division = 35, .how = 7},
    {.division = 35, .how = 7},
    {.division = 72, .how = 5},
    {.division = 72, .how = 4},
    {.division = 72, .how = 5},
    {.division = 72, .how = 5},
    {.how = 33},
    {.division = 30, .how = 4},
    {.division = 114, .how = 5},
    {.division = 114, .how = 5},
    {.division = 114, .how = 5},
    {.division = 30, .how = 5},
    {.division = 30, .how = 5},
    {.division = 30, .how = 5},
    {.division = 35, .how = 5},
    {.division = 35, .how = 4},
    {.division = 35, .how = 5},
    {.division = 35, .how = 5},
    {.division = 114, .how = 7},
    {.division = 114, .how = 7},
    {.division = 30, .how = 7},
    {.division = 30, .how = 7},
    {.division = 72, .how = 7},
    {.division = 72, .how = 7},
    {.division = 112, .how = 4},
    {.division = 56, .how = 4},
    {.division = 79, .how = 4},
    {.division = 11, .how = 4},
    {.division = 13, .how = 4},
    {.division = 69, .how = 4},
    {.division = 63, .how = 4},
    {.division = 62, .how = 4},
    {.division = 62, .how = 5},
    {.division = 63, .how = 4},
    {.division = 62, .how = 5},
    {.division = 62, .how = 4},
    {.division = 63, .how = 5},
    {.division = 62, .how = 5},
    {.division = 63, .how = 5},
    {.division = 49, .how = 7},
    {.division = 49, .how = 7},
    {.division = 122, .how = 5},
    {.division = 122, .how = 5},
    {.division = 122, .how = 5},
    {.division = 38, .how = 7},
    {.division = 11, .how = 5},
    {.division = 13, .how = 5},
    {.division = 13, .how = 5},
    {.division = 11, .how = 5},
    {.division = 13, .how = 5},
    {.division = 11, .how = 5},
    {.division = 56, .how = 4},
    {.division = 38, .how = 7},
    {.division = 56, .how = 5},
    {.division = 56, .how = 5},
    {.division = 56, .how = 5},
    {.division = 83, .how = 4},
    {.division = 11, .how = 5},
    {.division = 57, .how = 5},
    {.division = 57, .how = 5},
    {.division = 57, .how = 5},
    {.division = 57, .how = 5},
    {.division = 57, .how = 5},
    {.division = 57, .how = 4},
    {.division = 122, .how = 7},
    {.division = 122, .how = 7},
    {.division = 11, .how = 7},
    {.division = 13, .how = 7},
    {.division = 13, .how = 7},
    {.division = 11, .how = 7},
    {.division = 122, .how = 4},
    {.division = 110, .how = 4},
    {.division = 90, .how = 4},
    {.division = 38, .how = 4},
    {.division = 56, .how = 7},
    {.division = 56, .how = 7},
    {.division = 11, .how = 7},
    {.division = 62, .how = 7},
    {.division = 63, .how = 7},
    {.division = 62, .how = 7},
    {.division = 63, .how = 7},
    {.division = 89, .how = 7},
    {.division = 89, .how = 7},
    {.division = 49, .how = 4},
    {.division = 49, .how = 5},
    {.division = 49, .how = 5},
    {.division = 49, .how = 5},
    {.division = 38, .how = 5},
    {.division = 38, .how = 5},
    {.division = 38, .how = 5},
    {.division = 89, .how = 5},
    {.division = 89, .how = 5},
    {.division = 89, .how = 5},
    {.division = 20, .how = 4},
    {.division = 95, .how = 4},
    {.division = 123, .how = 4},
    {.division = 123, .how = 5},
    {.division = 123, .how = 5},
    {.division = 49, .how = 4},
    {.division = 89, .how = 4},
    {.division = 123, .how = 7},
    {.division = 123, .how = 7},
    {.division = 57, .how = 7},
    {.division = 57, .how = 7},
    {.division = 57, .how = 7},
    {.division = 57, .how = 7},
    {.how = 33},
    {.division = 81, .how = 4},
    {.division = 81, .how = 7},
    {.division = 81, .how = 7},
    {.division = 39, .how = 7},
    {.division = 39, .how = 7},
    {.how = 33},
    {.division = 39, .how = 5},
    {.division = 39, .how = 4},
    {.division = 39, .how = 5},
    {.division = 39, .how = 5},
    {.division = 81, .how = 5},
    {.division = 81, .how = 5},
    {.division = 81, .how = 5},
    {.division = 70, .how = 5},
    {.division = 70, .how = 5},
    {.division = 70, .how = 5},
    {.division = 70, .how = 4},
    {.division = 28, .how = 4},
    {.division = 28, .how = 5},
    {.division = 28, .how = 5},
    {.division = 28, .how = 5},
    {.division = 73, .how = 4},
    {.division = 28, .how = 7},
    {.division = 28, .how = 7},
    {.division = 12, .how = 4},
    {.division = 9, .how = 7},
    {.division = 9, .how = 7},
    {.division = 84, .how = 7},
    {.division = 84, .how = 7},
    {.division = 70, .how = 7},
    {.division = 70, .how = 7},
    {.how = 34},
    {.division = 9, .how = 5},
    {.division = 9, .how = 4},
    {.division = 9, .how = 5},
    {.division = 9, .how = 5},
    {.division = 84, .how = 5},
    {.division = 84, .how = 4},
    {.division = 84, .how = 5},
    {.division = 84, .how = 5},
    {.division = 31, .how = 7},
    {.division = 31, .how = 7},
    {.division = 31, .how = 7},
    {.division = 96, .how = 4},
    {.division = 31, .how = 4},
    {.division = 79, .how = 5},
    {.division = 79, .how = 4},
    {.division = 79, .how = 5},
    {.division = 79, .how = 5},
    {.division = 31, .how = 5},
    {.division = 31, .how = 5},
    {.division = 31, .how = 5},
    {.division = 31, .how = 5},
    {.division = 79, .how = 7},
    {.division = 79, .how = 7},
    {.how = 37},
    {.how = 37},
    {.how = 34},
    {.how = 37},
    {.division = 98, .how = 5},
    {.division = 98, .how = 5},
    {.division = 98, .how = 5},
    {.division = 98, .how = 4},
    {.division = 84, .how = 4},
    {.division = 98, .how = 7},
    {.division = 98, .how = 7},
    {.how = 37},
    {.how = 34},
    {.how = 37},
    {.division = 50, .how = 4},
    {.division = 80, .how = 5},
    {.division = 80, .how = 4},
    {.division = 80, .how = 5},
    {.division = 80, .how = 5},
    {.division = 67, .how = 4},
    {.division = 80, .how = 7},
    {.division = 80, .how = 7},
    {.division = 105, .how = 4},
    {.division = 92, .how = 4},
    {.division = 113, .how = 7},
    {.division = 113, .how = 7},
    {.division = 42, .how = 5},
    {.division = 42, .how = 4},
    {.division = 42, .how = 5},
    {.division = 42, .how = 5},
    {.division = 113, .how = 4},
    {.division = 113, .how = 5},
    {.division = 113, .how = 4},
    {.division = 113, .how = 5},
    {.division = 113, .how = 5},
    {.division = 82, .how = 4},
    {.division = 29, .how = 5},
    {.division = 29, .how = 4},
    {.division = 29, .how = 5},
    {.division = 29, .how = 5},
    {.division = 42, .how = 7},
    {.division = 42, .how = 7},
    {.division = 100, .how = 4},
    {.division = 29, .how = 7},
    {.division = 29, .how = 7},
    {.how = 33},
    {.division = 41, .how = 7},
    {.division = 41, .how = 7},
    {.division = 41, .how = 5},
    {.division = 41, .how = 4},
    {.division = 41, .how = 5},
    {.division = 41, .how = 5},
    {.division = 4, .how = 4},
    {.division = 4, .how = 4},
    {.division = 68, .how = 7},
    {.division = 68, .how = 7},
    {.division = 64, .how = 7},
    {.division = 64, .how = 7},
    {.division = 121, .how = 7},
    {.division = 68, .how = 5},
    {.division = 68, .how = 4},
    {.division = 68, .how = 5},
    {.division = 68, .how = 5},
    {.division = 18, .how = 5},
    {.division = 18, .how = 4},
    {.division = 18, .how = 5},
    {.division = 18, .how = 5},
    {.division = 4, .how = 5},
    {.division = 102, .how = 4},
    {.division = 102, .how = 5},
    {.division = 102, .how = 5},
    {.division = 51, .how = 5},
    {.division = 51, .how = 5},
    {.division = 51, .how = 4},
    {.division = 51, .how = 5},
    {.division = 4, .how = 5},
    {.division = 4, .how = 5},
    {.division = 4, .how = 5},
    {.division = 115, .how = 4},
    {.division = 115, .how = 5},
    {.division = 115, .how = 5},
    {.division = 121, .how = 7},
    {.division = 121, .how = 4},
    {.division = 121, .how = 5},
    {.division = 121, .how = 5},
    {.division = 64, .how = 5},
    {.division = 64, .how = 4},
    {.division = 64, .how = 5},
    {.division = 64, .how = 5},
    {.division = 6, .how = 5},
    {.division = 6, .how = 4},
    {.division = 6, .how = 5},
    {.division = 6, .how = 5},
    {.division = 65, .how = 5},
    {.division = 65, .how = 4},
    {.division = 65, .how = 5},
    {.division = 65, .how = 5},
    {.division = 115, .how = 7},
    {.division = 115, .how = 7},
    {.division = 65, .how = 7},
    {.division = 65, .how = 7},
    {.division = 6, .how = 7},
    {.division = 6, .how = 7},
    {.how = 34},
    {.division = 4, .how = 7},
    {.division = 18, .how = 7},
    {.division = 18, .how = 7},
    {.how = 33},
    {.division = 102, .how = 7},
    {.division = 102, .how = 7},
    {.division = 51, .how = 7},
    {.division = 4, .how = 7},
    {.division = 4, .how = 7},
    {.division = 51, .how = 7},
    {.division = 99, .how = 5},
    {.division = 100, .how = 5},
    {.division = 100, .how = 4},
    {.division = 99, .how = 5},
    {.division = 99, .how = 4},
    {.division = 100, .how = 5},
    {.division = 99, .how = 5},
    {.division = 100, .how = 5},
    {.division = 99, .how = 4},
    {.division = 74, .how = 5},
    {.division = 74, .how = 5},
    {.division = 74, .how = 5},
    {.division = 74, .how = 5},
    {.division = 74, .how = 4},
    {.how = 37},
    {.how = 37},
    {.division = 99, .how = 7},
    {.division = 100, .how = 7},
    {.division = 99, .how = 7},
    {.division = 100, .how = 7},
    {.division = 97, .how = 4},
    {.division = 97, .how = 5},
    {.division = 97, .how = 5},
    {.division = 97, .how = 5},
    {.how = 37},
    {.division = 3, .how = 5},
    {.division = 3, .how = 4},
    {.division = 3, .how = 5},
    {.division = 3, .how = 5},
    {.division = 120, .how = 4},
    {.division = 120, .how = 5},
    {.division = 120, .how = 5},
    {.division = 97, .how = 7},
    {.division = 97, .how = 7},
    {.division = 19, .how = 7},
    {.division = 19, .how = 7},
    {.division = 104, .how = 7},
    {.division = 16, .how = 7},
    {.division = 16, .how = 7},
    {.division = 104, .how = 7},
    {.division = 117, .how = 7},
    {.division = 117, .how = 7},
    {.division = 120, .how = 7},
    {.division = 120, .how = 7},
    {.division = 94, .how = 4},
    {.division = 52, .how = 4},
    {.division = 19, .how = 4},
    {.division = 104, .how = 4},
    {.division = 7, .how = 5},
    {.division = 7, .how = 4},
    {.division = 7, .how = 5},
    {.division = 7, .how = 5},
    {.division = 3, .how = 7},
    {.division = 74, .how = 7},
    {.division = 74, .how = 7},
    {.division = 74, .how = 7},
    {.division = 3, .how = 7},
    {.division = 7, .how = 7},
    {.division = 7, .how = 7},
    {.division = 16, .how = 5},
    {.division = 16, .how = 5},
    {.division = 16, .how = 5},
    {.division = 117, .how = 5},
    {.division = 117, .how = 5},
    {.division = 117, .how = 5},
    {.division = 117, .how = 4},
    {.division = 19, .how = 5},
    {.division = 19, .how = 5},
    {.division = 19, .how = 5},
    {.division = 104, .how = 5},
    {.division = 104, .how = 5},
    {.division = 104, .how = 5},
    {.division = 16, .how = 4},
    {.how = 37},
    {.division = 54, .how = 4},
    {.division = 15, .how = 4},
    {.division = 2, .how = 4},
    {.division = 10, .how = 4},
    {.division = 101, .how = 4},
    {.division = 15, .how = 7},
    {.division = 15, .how = 7},
    {.division = 36, .how = 5},
    {.division = 36, .how = 4},
    {.division = 36, .how = 5},
    {.division = 36, .how = 5},
    {.division = 50, .how = 5},
    {.division = 50, .how = 4},
    {.division = 50, .how = 5},
    {.division = 50, .how = 5},
    {.how = 34},
    {.division = 118, .how = 7},
    {.division = 118, .how = 7},
    {.division = 2, .how = 7},
    {.division = 10, .how = 7},
    {.division = 2, .how = 7},
    {.division = 10, .how = 7},
    {.division = 36, .how = 7},
    {.division = 61, .how = 7},
    {.division = 36, .how = 7},
    {.division = 61, .how = 7},
    {.division = 2, .how = 7},
    {.division = 50, .how = 7},
    {.division = 54, .how = 7},
    {.division = 101, .how = 7},
    {.division = 101, .how = 7},
    {.division = 50, .how = 7},
    {.division = 54, .how = 7},
    {.division = 15, .how = 5},
    {.division = 15, .how = 5},
    {.division = 15, .how = 5},
    {.division = 118, .how = 4},
    {.division = 118, .how = 5},
    {.division = 118, .how = 5},
    {.division = 2, .how = 5},
    {.division = 10, .how = 5},
    {.division = 2, .how = 5},
    {.division = 10, .how = 5},
    {.division = 2, .how = 5},
    {.division = 10, .how = 5},
    {.division = 61, .how = 5},
    {.division = 61, .how = 4},
    {.division = 61, .how = 5},
    {.division = 61, .how = 5},
    {.division = 2, .how = 5},
    {.division = 54, .how = 5},
    {.division = 54, .how = 4},
    {.division = 54, .how = 5},
    {.division = 54, .how = 5},
    {.division = 101, .how = 4},
    {.division = 101, .how = 5},
    {.division = 101, .how = 5},
    {.how = 37},
    {.division = 51, .how = 4},
    {.division = 52, .how = 7},
    {.division = 52, .how = 7},
    {.how = 34},
    {.how = 33},
    {.division = 52, .how = 5},
    {.division = 52, .how = 4},
    {.division = 52, .how = 5},
    {.division = 52, .how = 5},
    {.division = 1, .how = 4},
    {.division = 1, .how = 4},
    {.division = 1, .how = 5},
    {.division = 1, .how = 5},
    {.division = 1, .how = 5},
    {.division = 5, .how = 5},
    {.division = 5, .how = 4},
    {.division = 5, .how = 5},
    {.division = 5, .how = 5},
    {.division = 125, .how = 4},
    {.division = 125, .how = 5},
    {.division = 125, .how = 5},
    {.division = 95, .how = 5},
    {.division = 95, .how = 4},
    {.division = 95, .how = 5},
    {.division = 95, .how = 5},
    {.division = 1, .how = 7},
    {.division = 1, .how = 7},
    {.division = 1, .how = 7},
    {.division = 5, .how = 7},
    {.division = 5, .how = 7},
    {.how = 37},
    {.division = 125, .how = 7},
    {.division = 125, .how = 7},
    {.how = 37},
    {.division = 95, .how = 7},
    {.division = 95, .how = 7},
    {.division = 43, .how = 5},
    {.division = 43, .how = 4},
    {.division = 43, .how = 5},
    {.division = 43, .how = 5},
    {.division = 43, .how = 5},
    {.division = 68, .how = 4},
    {.division = 69, .how = 7},
    {.division = 69, .how = 7},
    {.division = 69, .how = 5},
    {.division = 69, .how = 4},
    {.division = 69, .how = 5},
    {.division = 69, .how = 5},
    {.division = 66, .how = 4},
    {.division = 88, .how = 7},
    {.division = 91, .how = 7},
    {.division = 87, .how = 5},
    {.division = 87, .how = 5},
    {.division = 87, .how = 5},
    {.division = 87, .how = 5},
    {.division = 66, .how = 5},
    {.division = 66, .how = 5},
    {.division = 66, .how = 5},
    {.division = 88, .how = 5},
    {.division = 91, .how = 5},
    {.division = 88, .how = 4},
    {.division = 91, .how = 4},
    {.division = 88, .how = 5},
    {.division = 91, .how = 5},
    {.division = 88, .how = 5},
    {.division = 91, .how = 5},
    {.division = 88, .how = 7},
    {.division = 23, .how = 5},
    {.division = 23, .how = 4},
    {.division = 23, .how = 5},
    {.division = 23, .how = 5},
    {.division = 91, .how = 7},
    {.division = 21, .how = 5},
    {.division = 87, .how = 5},
    {.division = 21, .how = 4},
    {.division = 21, .how = 5},
    {.division = 21, .how = 5},
    {.division = 66, .how = 7},
    {.division = 66, .how = 7},
    {.division = 40, .how = 7},
    {.division = 87, .how = 7},
    {.division = 87, .how = 7},
    {.division = 40, .how = 7},
    {.division = 87, .how = 7},
    {.division = 105, .how = 7},
    {.division = 105, .how = 7},
    {.division = 71, .how = 4},
    {.division = 71, .how = 7},
    {.division = 71, .how = 7},
    {.division = 43, .how = 7},
    {.division = 43, .how = 7},
    {.division = 43, .how = 7},
    {.division = 83, .how = 7},
    {.division = 83, .how = 7},
    {.division = 71, .how = 5},
    {.division = 71, .how = 5},
    {.division = 71, .how = 5},
    {.division = 40, .how = 5},
    {.division = 40, .how = 4},
    {.division = 40, .how = 5},
    {.division = 40, .how = 5},
    {.division = 105, .how = 5},
    {.division = 105, .how = 4},
    {.division = 105, .how = 5},
    {.division = 105, .how = 5},
    {.division = 83, .how = 5},
    {.division = 83, .how = 4},
    {.division = 83, .how = 5},
    {.division = 83, .how = 5},
    {.division = 23, .how = 7},
    {.division = 23, .how = 7},
    {.division = 21, .how = 7},
    {.division = 87, .how = 7},
    {.division = 21, .how = 7},
    {.division = 67, .how = 5},
    {.division = 67, .how = 4},
    {.division = 67, .how = 5},
    {.division = 67, .how = 5},
    {.division = 96, .how = 5},
    {.division = 96, .how = 4},
    {.division = 96, .how = 5},
    {.division = 96, .how = 5},
    {.how = 34},
    {.division = 67, .how = 7},
    {.division = 67, .how = 7},
    {.division = 96, .how = 7},
    {.division = 96, .how = 7},
    {.division = 116, .how = 4},
    {.division = 59, .how = 4},
    {.division = 48, .how = 4},
    {.division = 47, .how = 4},
    {.division = 108, .how = 4},
    {.division = 107, .how = 4},
    {.division = 15, .how = 4},
    {.division = 87, .how = 4},
    {.division = 54, .how = 4},
    {.division = 2, .how = 4},
    {.division = 10, .how = 4},
    {.division = 37, .how = 4},
    {.division = 109, .how = 4},
    {.division = 111, .how = 4},
    {.division = 6, .how = 4},
    {.division = 99, .how = 4},
    {.division = 94, .how = 4},
    {.division = 104, .how = 4},
    {.division = 3, .how = 4},
    {.division = 7, .how = 4},
    {.division = 16, .how = 4},
    {.division = 117, .how = 4},
    {.division = 97, .how = 4},
    {.division = 114, .how = 4},
    {.division = 14, .how = 4},
    {.division = 77, .how = 4},
    {.division = 78, .how = 4},
    {.division = 76, .how = 4},
    {.division = 8, .how = 4},
    {.division = 103, .how = 4},
    {.division = 24, .how = 4},
    {.division = 25, .how = 4},
    {.division = 4, .how = 4},
    {.division = 102, .how = 4},
    {.division = 115, .how = 4},
    {.division = 1, .how = 4},
    {.division = 26, .how = 4},
    {.division = 112, .how = 4},
    {.division = 79, .how = 4},
    {.division = 13, .how = 4},
    {.division = 11, .how = 4},
    {.division = 69, .how = 4},
    {.division = 106, .how = 4},
    {.division = 27, .how = 4},
    {.division = 20, .how = 4},
    {.division = 63, .how = 4},
    {.division = 62, .how = 4},
    {.division = 38, .how = 4},
    {.division = 49, .how = 4},
    {.division = 83, .how = 4},
    {.division = 81, .how = 4},
    {.division = 12, .how = 4},
    {.division = 70, .how = 4},
    {.division = 84, .how = 4},
    {.division = 71, .how = 4},
    {.division = 66, .how = 4},
    {.division = 5, .how = 4},
    {.division = 105, .how = 4},
    {.division = 82, .how = 4},
    {.division = 113, .how = 4},
    {.division = 100, .how = 4},
    {.division = 80, .how = 4},
    {.division = 118, .how = 4},
    {.how = 34},
    {.division = 116, .how = 9},
    {.division = 104, .how = 9},
    {.division = 89, .how = 9},
    {.division = 15, .how = 9},
    {.division = 102, .how = 9},
    {.division = 13, .how = 9},
    {.division = 102, .how = 9},
    {.division = 116, .how = 9},
    {.division = 124, .how = 9},
    {.division = 102, .how = 9},
    {.division = 101, .how = 9},
    {.division = 101, .how = 9},
    {.division = 124, .how = 9},
    {.division = 101, .how = 9},
    {.division = 124, .how = 9},
    {.division = 101, .how = 9},
    {.division = 101, .how = 9},
    {.division = 116, .how = 9},
    {.division = 115, .how = 9},
    {.division = 28, .how = 9},
    {.division = 108, .how = 9},
    {.division = 119, .how = 9},
    {.division = 119, .how = 9},
    {.division = 111, .how = 9},
    {.division = 112, .how = 9},
    {.division = 111, .how = 9},
    {.division = 119, .how = 9},
    {.division = 114, .how = 9},
    {.division = 106, .how = 9},
    {.division = 105, .how = 9},
    {.division = 126, .how = 9},
    {.division = 103, .how = 9},
    {.division = 100, .how = 9},
    {.division = 126, .how = 9},
    {.division = 103, .how = 9},
    {.division = 126, .how = 9},
    {.division = 103, .how = 9},
    {.division = 103, .how = 9},
    {.division = 100, .how = 9},
    {.division = 126, .how = 9},
    {.division = 116, .how = 9},
    {.division = 102, .how = 9},
    {.division = 28, .how = 9},
    {.division = 102, .how = 9},
    {.division = 28, .how = 9},
    {.division = 102, .how = 9},
    {.division = 28, .how = 9},
    {.division = 102, .how = 9},
    {.division = 116, .how = 9},
    {.division = 48, .how = 9},
    {.division = 116, .how = 8},
    {.division = 123, .how = 9},
    {.division = 104, .how = 9},
    {.division = 89, .how = 9},
    {.division = 15, .how = 9},
    {.division = 102, .how = 9},
    {.division = 13, .how = 9},
    {.division = 102, .how = 9},
    {.division = 124, .how = 9},
    {.division = 102, .how = 9},
    {.division = 101, .how = 9},
    {.division = 101, .how = 9},
    {.division = 124, .how = 9},
    {.division = 101, .how = 9},
    {.division = 124, .how = 9},
    {.division = 101, .how = 9},
    {.division = 101, .how = 9},
    {.division = 115, .how = 9},
    {.division = 28, .how = 9},
    {.division = 108, .how = 9},
    {.division = 119, .how = 9},
    {.division = 119, .how = 9},
    {.division = 111, .how = 9},
    {.division = 112, .how = 9},
    {.division = 111, .how = 9},
    {.division = 119, .how = 9},
    {.division = 114, .how = 9},
    {.division = 106, .how = 9},
    {.division = 105, .how = 9},
    {.division = 126, .how = 9},
    {.division = 103, .how = 9},
    {.division = 100, .how = 9},
    {.division = 126, .how = 9},
    {.division = 103, .how = 9},
    {.division = 126, .how = 9},
    {.division = 103, .how = 9},
    {.division = 103, .how = 9},
    {.division = 100, .how = 9},
    {.division = 126, .how = 9},
    {.division = 102, .how = 9},
    {.division = 28, .how = 9},
    {.division = 102, .how = 9},
    {.division = 28, .how = 9},
    {.division = 102, .how = 9},
    {.division = 28, .how = 9},
    {.division = 102, .how = 9},
    {.division = 118, .how = 9},
    {.division = 27, .how = 9},
    {.division = 27, .how = 9},
    {.division = 4, .how = 9},
    {.division = 118, .how = 9},
    {.division = 27, .how = 9},
    {.division = 27, .how = 9},
    {.division = 4, .how = 9},
    {.division = 116, .how = 9},
    {.how = 34},
    {.division = 95, .how = 9},
    {.division = 96, .how = 9},
    {.division = 94, .how = 9},
    {.division = 98, .how = 9},
    {.division = 95, .how = 9},
    {.division = 96, .how = 9},
    {.division = 97, .how = 9},
    {.division = 96, .how = 9},
    {.division = 95, .how = 9},
    {.division = 96, .how = 9},
    {.division = 94, .how = 9},
    {.division = 98, .how = 9},
    {.division = 95, .how = 9},
    {.division = 96, .how = 9},
    {.division = 97, .how = 9},
    {.division = 96, .how = 9},
    {.division = 96, .how = 9},
    {.division = 91, .how = 9},
    {.division = 201, .how = 3},
    {.division = 201, .how = 2},
    {.division = 96, .how = 9},
    {.division = 116, .how = 9},
    {.division = 124, .how = 8},
    {.division = 91, .how = 9},
    {.division = 386, .how = 2},
    {.how = 34},
    {.division = 40, .how = 9},
    {.division = 42, .how = 9},
    {.division = 40, .how = 9},
    {.division = 380, .how = 3},
    {.division = 380, .how = 2},
    {.division = 42, .how = 9},
    {.division = 41, .how = 9},
    {.division = 40, .how = 9},
    {.division = 42, .how = 9},
    {.division = 40, .how = 9},
    {.division = 42, .how = 9},
    {.division = 41, .how = 9},
    {.division = 40, .how = 9},
    {.division = 40, .how = 9},
    {.division = 55, .how = 9},
    {.division = 7, .how = 9},
    {.division = 117, .how = 8},
    {.division = 254, .how = 3},
    {.division = 254, .how = 2},
    {.division = 381, .how = 3},
    {.division = 381, .how = 2},
    {.division = 301, .how = 3},
    {.division = 301, .how = 2},
    {.how = 34},
    {.how = 37},
    {.division = 206, .how = 3},
    {.division = 206, .how = 2},
    {.division = 271, .how = 3},
    {.division = 271, .how = 2},
    {.how = 34},
    {.how = 37},
    {.how = 37},
    {.how = 37},
    {.division = 42, .how = 3},
    {.division = 42, .how = 2},
    {.how = 34},
    {.division = 387, .how = 2},
    {.division = 358, .how = 3},
    {.division = 358, .how = 2},
    {.division = 277, .how = 3},
    {.division = 277, .how = 2},
    {.division = 66, .how = 9},
    {.how = 34},
    {.division = 496, .how = 3},
    {.division = 496, .how = 2},
    {.division = 359, .how = 3},
    {.division = 359, .how = 2},
    {.division = 480, .how = 3},
    {.division = 480, .how = 2},
    {.division = 480, .how = 3},
    {.division = 480, .how = 3},
    {.division = 152, .how = 3},
    {.division = 152, .how = 2},
    {.division = 284, .how = 3},
    {.division = 284, .how = 2},
    {.division = 439, .how = 3},
    {.division = 439, .how = 2},
    {.division = 391, .how = 2},
    {.division = 173, .how = 3},
    {.division = 173, .how = 2},
    {.division = 232, .how = 3},
    {.division = 232, .how = 2},
    {.division = 437, .how = 3},
    {.division = 437, .how = 2},
    {.division = 54, .how = 3},
    {.division = 54, .how = 2},
    {.division = 163, .how = 3},
    {.division = 163, .how = 2},
    {.division = 15, .how = 3},
    {.division = 15, .how = 2},
    {.division = 2, .how = 3},
    {.division = 61, .how = 3},
    {.division = 61, .how = 2},
    {.division = 44, .how = 9},
    {.division = 157, .how = 3},
    {.division = 157, .how = 2},
    {.division = 101, .how = 3},
    {.division = 101, .how = 2},
    {.division = 2, .how = 3},
    {.division = 10, .how = 3},
    {.division = 10, .how = 2},
    {.division = 2, .how = 2},
    {.division = 394, .how = 2},
    {.division = 409, .how = 3},
    {.division = 409, .how = 2},
    {.how = 34},
    {.division = 35, .how = 9},
    {.division = 35, .how = 9},
    {.division = 121, .how = 9},
    {.division = 126, .how = 8},
    {.division = 264, .how = 3},
    {.division = 264, .how = 2},
    {.division = 121, .how = 9},
    {.division = 103, .how = 9},
    {.how = 35},
    {.how = 34},
    {.division = 44, .how = 9},
    {.division = 43, .how = 9},
    {.division = 38, .how = 9},
    {.division = 120, .how = 9},
    {.division = 17, .how = 9},
    {.division = 44, .how = 9},
    {.division = 26, .how = 9},
    {.division = 123, .how = 9},
    {.division = 44, .how = 9},
    {.division = 46, .how = 9},
    {.division = 49, .how = 9},
    {.division = 44, .how = 9},
    {.division = 43, .how = 9},
    {.division = 38, .how = 9},
    {.division = 120, .how = 9},
    {.division = 44, .how = 9},
    {.division = 46, .how = 9},
    {.division = 45, .how = 9},
    {.division = 45, .how = 9},
    {.division = 48, .how = 9},
    {.division = 120, .how = 8},
    {.division = 103, .how = 9},
    {.division = 17, .how = 9},
    {.division = 44, .how = 9},
    {.division = 26, .how = 9},
    {.division = 123, .how = 9},
    {.division = 83, .how = 3},
    {.division = 83, .how = 2},
    {.division = 431, .how = 3},
    {.division = 431, .how = 2},
    {.division = 362, .how = 3},
    {.division = 362, .how = 2},
    {.how = 34},
    {.division = 7, .how = 9},
    {.division = 117, .how = 9},
    {.division = 117, .how = 9},
    {.division = 117, .how = 9},
    {.division = 117, .how = 9},
    {.division = 117, .how = 9},
    {.division = 50, .how = 9},
    {.division = 118, .how = 3},
    {.division = 118, .how = 2},
    {.division = 121, .how = 8},
    {.division = 383, .how = 2},
    {.division = 117, .how = 9},
    {.how = 36},
    {.how = 36},
    {.division = 247, .how = 3},
    {.division = 247, .how = 2},
    {.division = 322, .how = 2},
    {.division = 106, .how = 9},
    {.division = 23, .how = 3},
    {.division = 23, .how = 2},
    {.division = 88, .how = 3},
    {.division = 91, .how = 3},
    {.division = 91, .how = 2},
    {.division = 88, .how = 2},
    {.division = 21, .how = 3},
    {.division = 87, .how = 3},
    {.division = 21, .how = 2},
    {.division = 199, .how = 3},
    {.division = 199, .how = 2},
    {.division = 87, .how = 3},
    {.division = 87, .how = 2},
    {.division = 87, .how = 3},
    {.division = 87, .how = 3},
    {.division = 72, .how = 3},
    {.division = 72, .how = 2},
    {.division = 72, .how = 9},
    {.division = 347, .how = 3},
    {.division = 347, .how = 2},
    {.division = 200, .how = 3},
    {.division = 200, .how = 2},
    {.division = 396, .how = 2},
    {.division = 136, .how = 3},
    {.division = 136, .how = 2},
    {.division = 435, .how = 3},
    {.division = 435, .how = 2},
    {.how = 36},
    {.division = 304, .how = 3},
    {.division = 304, .how = 2},
    {.division = 382, .how = 3},
    {.division = 382, .how = 2},
    {.division = 49, .how = 9},
    {.division = 57, .how = 3},
    {.division = 57, .how = 3},
    {.division = 57, .how = 2},
    {.division = 57, .how = 3},
    {.division = 57, .how = 3},
    {.division = 11, .how = 3},
    {.division = 11, .how = 3},
    {.division = 13, .how = 3},
    {.division = 13, .how = 2},
    {.division = 11, .how = 2},
    {.division = 31, .how = 9},
    {.how = 34},
    {.division = 121, .how = 9},
    {.division = 36, .how = 9},
    {.division = 35, .how = 9},
    {.division = 121, .how = 9},
    {.division = 36, .how = 9},
    {.division = 121, .how = 9},
    {.division = 121, .how = 9},
    {.division = 36, .how = 9},
    {.division = 35, .how = 9},
    {.division = 121, .how = 9},
    {.division = 36, .how = 9},
    {.division = 121, .how = 9},
    {.division = 121, .how = 9},
    {.division = 121, .how = 9},
    {.division = 116, .how = 9},
    {.division = 35, .how = 9},
    {.division = 115, .how = 8},
    {.how = 37},
    {.how = 37},
    {.how = 33},
    {.how = 34},
    {.division = 90, .how = 9},
    {.division = 92, .how = 9},
    {.division = 122, .how = 9},
    {.division = 122, .how = 9},
    {.division = 92, .how = 9},
    {.division = 90, .how = 9},
    {.division = 92, .how = 9},
    {.division = 122, .how = 9},
    {.division = 93, .how = 9},
    {.division = 122, .how = 9},
    {.division = 90, .how = 9},
    {.division = 92, .how = 9},
    {.division = 122, .how = 9},
    {.division = 122, .how = 9},
    {.division = 92, .how = 9},
    {.division = 90, .how = 9},
    {.division = 92, .how = 9},
    {.division = 122, .how = 9},
    {.division = 93, .how = 9},
    {.division = 122, .how = 9},
    {.division = 122, .how = 9},
    {.division = 122, .how = 9},
    {.division = 50, .how = 9},
    {.division = 246, .how = 3},
    {.division = 246, .how = 2},
    {.division = 118, .how = 8},
    {.division = 423, .how = 3},
    {.division = 423, .how = 2},
    {.division = 26, .how = 9},
    {.division = 468, .how = 3},
    {.division = 468, .how = 2},
    {.division = 25, .how = 9},
    {.division = 164, .how = 3},
    {.division = 164, .how = 2},
    {.division = 1, .how = 9},
    {.how = 34},
    {.division = 408, .how = 3},
    {.division = 408, .how = 2},
    {.division = 154, .how = 3},
    {.division = 154, .how = 3},
    {.division = 154, .how = 2},
    {.division = 25, .how = 9},
    {.division = 116, .how = 8},
    {.division = 124, .how = 8},
    {.division = 117, .how = 8},
    {.how = 36},
    {.division = 126, .how = 8},
    {.division = 120, .how = 8},
    {.division = 121, .how = 8},
    {.division = 115, .how = 8},
    {.division = 118, .how = 8},
    {.division = 125, .how = 8},
    {.division = 2, .how = 8},
    {.division = 123, .how = 8},
    {.division = 119, .how = 8},
    {.division = 122, .how = 8},
    {.how = 35},
    {.division = 420, .how = 3},
    {.division = 420, .how = 3},
    {.division = 420, .how = 2},
    {.division = 420, .how = 3},
    {.how = 34},
    {.division = 70, .how = 9},
    {.division = 103, .how = 9},
    {.division = 156, .how = 3},
    {.division = 156, .how = 2},
    {.division = 38, .how = 9},
    {.how = 36},
    {.how = 34},
    {.division = 128, .how = 3},
    {.division = 128, .how = 2},
    {.division = 29, .how = 9},
    {.division = 119, .how = 3},
    {.division = 119, .how = 2},
    {.division = 368, .how = 3},
    {.division = 368, .how = 2},
    {.how = 32},
    {.how = 34},
    {.division = 116, .how = 9},
    {.division = 116, .how = 9},
    {.division = 125, .how = 8},
    {.division = 116, .how = 9},
    {.division = 2, .how = 8},
    {.division = 116, .how = 9},
    {.division = 116, .how = 9},
    {.division = 123, .how = 8},
    {.division = 116, .how = 9},
    {.division = 311, .how = 3},
    {.division = 311, .how = 2},
    {.division = 119, .how = 8},
    {.how = 34},
    {.division = 208, .how = 3},
    {.division = 208, .how = 2},
    {.division = 410, .how = 3},
    {.division = 410, .how = 2},
    {.division = 364, .how = 3},
    {.division = 364, .how = 2},
    {.division = 257, .how = 3},
    {.division = 257, .how = 2},
    {.division = 261, .how = 3},
    {.division = 261, .how = 2},
    {.division = 213, .how = 3},
    {.division = 213, .how = 2},
    {.division = 302, .how = 3},
    {.division = 302, .how = 2},
    {.division = 33, .how = 3},
    {.division = 33, .how = 2},
    {.division = 50, .how = 9},
    {.division = 100, .how = 9},
    {.division = 32, .how = 3},
    {.division = 32, .how = 3},
    {.division = 32, .how = 3},
    {.division = 32, .how = 2},
    {.division = 102, .how = 9},
    {.division = 32, .how = 3},
    {.division = 55, .how = 9},
    {.division = 46, .how = 3},
    {.division = 46, .how = 2},
    {.division = 252, .how = 3},
    {.division = 252, .how = 2},
    {.how = 32},
    {.how = 37},
    {.division = 121, .how = 3},
    {.division = 121, .how = 2},
    {.division = 197, .how = 3},
    {.division = 197, .how = 2},
    {.division = 122, .how = 3},
    {.division = 122, .how = 2},
    {.division = 231, .how = 3},
    {.division = 231, .how = 2},
    {.division = 497, .how = 3},
    {.division = 497, .how = 2},
    {.division = 69, .how = 3},
    {.division = 69, .how = 2},
    {.how = 36},
    {.division = 234, .how = 3},
    {.division = 234, .how = 2},
    {.division = 268, .how = 3},
    {.division = 268, .how = 2},
    {.division = 114, .how = 3},
    {.division = 114, .how = 2},
    {.division = 30, .how = 3},
    {.division = 30, .how = 2},
    {.division = 182, .how = 3},
    {.division = 184, .how = 3},
    {.division = 184, .how = 2},
    {.division = 182, .how = 2},
    {.division = 50, .how = 9},
    {.how = 37},
    {.how = 34},
    {.division = 16, .how = 3},
    {.division = 16, .how = 6},
    {.division = 16, .how = 2},
    {.division = 17, .how = 6, .in = 16},
    {.division = 153, .how = 3},
    {.division = 153, .how = 2},
    {.division = 494, .how = 3},
    {.division = 494, .how = 2},
    {.division = 305, .how = 3},
    {.division = 305, .how = 2},
    {.division = 161, .how = 3},
    {.division = 161, .how = 2},
    {.division = 155, .how = 3},
    {.division = 155, .how = 2},
    {.division = 27, .how = 3},
    {.division = 27, .how = 2},
    {.division = 86, .how = 3},
    {.division = 86, .how = 2},
    {.division = 106, .how = 3},
    {.division = 106, .how = 3},
    {.division = 106, .how = 3},
    {.division = 106, .how = 2},
    {.division = 85, .how = 3},
    {.division = 85, .how = 2},
    {.division = 76, .how = 3},
    {.division = 77, .how = 3},
    {.division = 78, .how = 3},
    {.division = 76, .how = 3},
    {.division = 78, .how = 2},
    {.division = 76, .how = 2},
    {.division = 77, .how = 2},
    {.division = 45, .how = 3},
    {.division = 45, .how = 2},
    {.division = 44, .how = 3},
    {.division = 44, .how = 2},
    {.division = 319, .how = 3},
    {.division = 319, .how = 2},
    {.division = 460, .how = 3},
    {.division = 460, .how = 2},
    {.division = 20, .how = 3},
    {.division = 20, .how = 6},
    {.division = 20, .how = 2},
    {.division = 21, .how = 6, .in = 20},
    {.division = 193, .how = 3},
    {.division = 193, .how = 2},
    {.division = 112, .how = 3},
    {.division = 112, .how = 2},
    {.division = 132, .how = 3},
    {.division = 132, .how = 2},
    {.division = 303, .how = 3},
    {.division = 303, .how = 2},
    {.division = 466, .how = 3},
    {.division = 466, .how = 2},
    {.division = 62, .how = 3},
    {.division = 63, .how = 3},
    {.division = 62, .how = 3},
    {.division = 62, .how = 2},
    {.division = 63, .how = 2},
    {.division = 108, .how = 9},
    {.division = 225, .how = 3},
    {.division = 225, .how = 2},
    {.division = 469, .how = 3},
    {.division = 469, .how = 2},
    {.how = 34},
    {.division = 65, .how = 9},
    {.division = 123, .how = 9},
    {.division = 117, .how = 9},
    {.division = 71, .how = 9},
    {.division = 70, .how = 9},
    {.division = 73, .how = 9},
    {.division = 70, .how = 9},
    {.division = 65, .how = 9},
    {.division = 123, .how = 9},
    {.division = 117, .how = 9},
    {.division = 71, .how = 9},
    {.division = 70, .how = 9},
    {.division = 73, .how = 9},
    {.division = 70, .how = 9},
    {.division = 117, .how = 9},
    {.division = 117, .how = 9},
    {.division = 54, .how = 9},
    {.division = 399, .how = 3},
    {.division = 399, .how = 2},
    {.division = 122, .how = 8},
    {.division = 185, .how = 3},
    {.division = 185, .how = 2},
    {.how = 32},
    {.how = 35},
    {.division = 103, .how = 9},
    {.how = 36},
    {.how = 35},
    {.division = 495, .how = 3},
    {.division = 495, .how = 2},
    {.division = 117, .how = 3},
    {.division = 117, .how = 2},
    {.division = 26, .how = 9},
    {.how = 32},
    {.how = 37},
    {.division = 74, .how = 3},
    {.division = 74, .how = 3},
    {.division = 74, .how = 2},
    {.division = 74, .how = 3},
    {.division = 99, .how = 3},
    {.division = 100, .how = 3},
    {.division = 99, .how = 3},
    {.division = 99, .how = 2},
    {.division = 100, .how = 2},
    {.division = 50, .how = 9},
    {.how = 37},
    {.how = 37},
    {.division = 79, .how = 3},
    {.division = 79, .how = 2},
    {.how = 32},
    {.how = 34},
    {.division = 205, .how = 3},
    {.division = 205, .how = 3},
    {.division = 205, .how = 2},
    {.division = 144, .how = 3},
    {.division = 144, .how = 2},
    {.division = 198, .how = 3},
    {.division = 198, .how = 2},
    {.division = 444, .how = 3},
    {.division = 444, .how = 3},
    {.division = 444, .how = 2},
    {.division = 444, .how = 3},
    {.how = 33},
    {.division = 169, .how = 3},
    {.division = 169, .how = 2},
    {.how = 33},
    {.division = 3, .how = 3},
    {.division = 3, .how = 2},
    {.division = 472, .how = 3},
    {.division = 472, .how = 2},
    {.division = 129, .how = 3},
    {.division = 129, .how = 2},
    {.division = 324, .how = 2},
    {.division = 143, .how = 3},
    {.division = 143, .how = 2},
    {.division = 7, .how = 3},
    {.division = 7, .how = 9},
    {.division = 7, .how = 2},
    {.division = 29, .how = 3},
    {.division = 29, .how = 9},
    {.division = 29, .how = 2},
    {.division = 89, .how = 3},
    {.division = 89, .how = 2},
    {.division = 282, .how = 3},
    {.division = 282, .how = 2},
    {.division = 339, .how = 3},
    {.division = 339, .how = 2},
    {.division = 316, .how = 3},
    {.division = 316, .how = 2},
    {.division = 491, .how = 3},
    {.division = 491, .how = 3},
    {.division = 491, .how = 2},
    {.division = 491, .how = 3},
    {.division = 259, .how = 3},
    {.division = 259, .how = 2},
    {.division = 223, .how = 3},
    {.division = 223, .how = 2},
    {.division = 241, .how = 3},
    {.division = 241, .how = 2},
    {.division = 465, .how = 3},
    {.division = 465, .how = 2},
    {.division = 233, .how = 3},
    {.division = 233, .how = 2},
    {.division = 294, .how = 3},
    {.division = 294, .how = 2},
    {.division = 425, .how = 3},
    {.division = 425, .how = 2},
    {.how = 37},
    {.how = 37},
    {.how = 37},
    {.division = 388, .how = 2},
    {.division = 478, .how = 3},
    {.division = 478, .how = 2},
    {.division = 412, .how = 3},
    {.division = 412, .how = 2},
    {.division = 312, .how = 3},
    {.division = 312, .how = 2},
    {.division = 269, .how = 3},
    {.division = 269, .how = 2},
    {.division = 459, .how = 3},
    {.division = 459, .how = 2},
    {.division = 249, .how = 3},
    {.division = 249, .how = 2},
    {.division = 245, .how = 3},
    {.division = 245, .how = 2},
    {.division = 220, .how = 3},
    {.division = 220, .how = 2},
    {.division = 110, .how = 3},
    {.division = 110, .how = 2},
    {.division = 92, .how = 3},
    {.division = 92, .how = 3},
    {.division = 92, .how = 3},
    {.division = 92, .how = 3},
    {.division = 92, .how = 2},
    {.division = 105, .how = 9},
    {.division = 40, .how = 3},
    {.division = 40, .how = 2},
    {.division = 98, .how = 3},
    {.division = 98, .how = 2},
    {.division = 389, .how = 2},
    {.division = 272, .how = 3},
    {.division = 272, .how = 2},
    {.division = 453, .how = 3},
    {.division = 453, .how = 2},
    {.division = 142, .how = 3},
    {.division = 142, .how = 2},
    {.division = 75, .how = 3},
    {.division = 75, .how = 2},
    {.division = 71, .how = 3},
    {.division = 71, .how = 2},
    {.division = 332, .how = 3},
    {.division = 332, .how = 2},
    {.division = 377, .how = 3},
    {.division = 377, .how = 2},
    {.how = 32},
    {.how = 36},
    {.how = 36},
    {.division = 94, .how = 3},
    {.division = 94, .how = 2},
    {.division = 416, .how = 3},
    {.division = 416, .how = 2},
    {.division = 106, .how = 9},
    {.division = 37, .how = 3},
    {.division = 38, .how = 9},
    {.division = 162, .how = 3},
    {.division = 162, .how = 2},
    {.division = 73, .how = 3},
    {.division = 73, .how = 2},
    {.division = 22, .how = 3},
    {.division = 22, .how = 3},
    {.division = 22, .how = 2},
    {.division = 22, .how = 3},
    {.division = 101, .how = 9},
    {.division = 37, .how = 3},
    {.division = 37, .how = 3},
    {.division = 37, .how = 3},
    {.division = 37, .how = 2},
    {.how = 33},
    {.how = 32},
    {.division = 109, .how = 3},
    {.division = 109, .how = 2},
    {.division = 106, .how = 9},
    {.division = 211, .how = 3},
    {.division = 211, .how = 2},
    {.division = 333, .how = 3},
    {.division = 333, .how = 2},
    {.division = 475, .how = 3},
    {.division = 475, .how = 2},
    {.division = 293, .how = 3},
    {.division = 293, .how = 2},
    {.division = 116, .how = 9},
    {.division = 341, .how = 3},
    {.division = 341, .how = 2},
    {.division = 406, .how = 3},
    {.division = 406, .how = 2},
    {.division = 413, .how = 3},
    {.division = 413, .how = 2},
    {.division = 342, .how = 3},
    {.division = 342, .how = 2},
    {.division = 363, .how = 3},
    {.division = 363, .how = 3},
    {.division = 363, .how = 2},
    {.division = 363, .how = 3},
    {.division = 477, .how = 3},
    {.division = 477, .how = 2},
    {.division = 38, .how = 3},
    {.division = 38, .how = 2},
    {.division = 49, .how = 3},
    {.division = 49, .how = 6},
    {.division = 49, .how = 2},
    {.division = 140, .how = 3},
    {.division = 140, .how = 2},
    {.division = 462, .how = 3},
    {.division = 462, .how = 2},
    {.division = 191, .how = 3},
    {.division = 191, .how = 3},
    {.division = 191, .how = 2},
    {.division = 191, .how = 3},
    {.how = 36},
    {.division = 291, .how = 3},
    {.division = 291, .how = 2},
    {.how = 33},
    {.division = 137, .how = 3},
    {.division = 137, .how = 2},
    {.division = 334, .how = 3},
    {.division = 334, .how = 2},
    {.division = 474, .how = 3},
    {.division = 474, .how = 2},
    {.how = 37},
    {.division = 210, .how = 3},
    {.division = 210, .how = 2},
    {.division = 445, .how = 3},
    {.division = 445, .how = 2},
    {.division = 445, .how = 3},
    {.division = 445, .how = 3},
    {.division = 285, .how = 3},
    {.division = 285, .how = 2},
    {.division = 404, .how = 3},
    {.division = 404, .how = 2},
    {.division = 151, .how = 3},
    {.division = 151, .how = 2},
    {.division = 338, .how = 3},
    {.division = 338, .how = 2},
    {.division = 446, .how = 3},
    {.division = 446, .how = 2},
    {.division = 446, .how = 3},
    {.division = 446, .how = 3},
    {.division = 321, .how = 3},
    {.division = 321, .how = 2},
    {.division = 321, .how = 3},
    {.division = 321, .how = 3},
    {.division = 50, .how = 9},
    {.division = 100, .how = 9},
    {.division = 352, .how = 3},
    {.division = 352, .how = 2},
    {.division = 400, .how = 3},
    {.division = 400, .how = 2},
    {.division = 61, .how = 9},
    {.division = 19, .how = 3},
    {.division = 19, .how = 2},
    {.division = 59, .how = 9},
    {.division = 104, .how = 3},
    {.division = 104, .how = 2},
    {.division = 217, .how = 3},
    {.division = 217, .how = 2},
    {.division = 138, .how = 3},
    {.division = 138, .how = 2},
    {.division = 270, .how = 3},
    {.division = 270, .how = 2},
    {.division = 171, .how = 3},
    {.division = 171, .how = 2},
    {.division = 449, .how = 3},
    {.division = 449, .how = 2},
    {.division = 53, .how = 3},
    {.division = 53, .how = 2},
    {.how = 37},
    {.division = 361, .how = 3},
    {.division = 361, .how = 2},
    {.division = 402, .how = 3},
    {.division = 402, .how = 2},
    {.division = 442, .how = 3},
    {.division = 442, .how = 2},
    {.division = 442, .how = 3},
    {.division = 442, .how = 3},
    {.division = 385, .how = 2},
    {.how = 34},
    {.division = 296, .how = 3},
    {.division = 296, .how = 2},
    {.division = 265, .how = 3},
    {.division = 265, .how = 2},
    {.how = 36},
    {.division = 52, .how = 3},
    {.division = 52, .how = 2},
    {.division = 5, .how = 2},
    {.division = 125, .how = 3},
    {.division = 125, .how = 2},
    {.division = 28, .how = 9},
    {.division = 95, .how = 3},
    {.division = 95, .how = 2},
    {.division = 1, .how = 3},
    {.division = 1, .how = 9},
    {.division = 1, .how = 3},
    {.division = 1, .how = 9},
    {.division = 1, .how = 2},
    {.division = 1, .how = 3},
    {.how = 32},
    {.how = 37},
    {.division = 209, .how = 3},
    {.division = 209, .how = 2},
    {.division = 450, .how = 3},
    {.division = 450, .how = 2},
    {.division = 283, .how = 3},
    {.division = 283, .how = 2},
    {.division = 36, .how = 9},
    {.division = 432, .how = 3},
    {.division = 432, .how = 2},
    {.division = 123, .how = 3},
    {.division = 123, .how = 2},
    {.division = 24, .how = 3},
    {.division = 25, .how = 3},
    {.division = 24, .how = 2},
    {.division = 24, .how = 3},
    {.division = 25, .how = 2},
    {.division = 24, .how = 3},
    {.division = 393, .how = 2},
    {.division = 451, .how = 3},
    {.division = 451, .how = 2},
    {.division = 96, .how = 3},
    {.division = 96, .how = 2},
    {.division = 436, .how = 3},
    {.division = 436, .how = 2},
    {.division = 149, .how = 3},
    {.division = 149, .how = 2},
    {.division = 147, .how = 3},
    {.division = 147, .how = 2},
    {.division = 38, .how = 9},
    {.division = 38, .how = 9},
    {.division = 438, .how = 3},
    {.division = 438, .how = 2},
    {.division = 262, .how = 3},
    {.division = 262, .how = 2},
    {.how = 37},
    {.division = 433, .how = 3},
    {.division = 433, .how = 2},
    {.how = 37},
    {.how = 37},
    {.division = 148, .how = 3},
    {.division = 148, .how = 2},
    {.division = 180, .how = 3},
    {.division = 180, .how = 2},
    {.division = 31, .how = 3},
    {.division = 31, .how = 3},
    {.division = 31, .how = 2},
    {.division = 31, .how = 3},
    {.how = 37},
    {.division = 172, .how = 3},
    {.division = 172, .how = 2},
    {.how = 35},
    {.division = 376, .how = 3},
    {.division = 376, .how = 2},
    {.division = 222, .how = 3},
    {.division = 222, .how = 2},
    {.division = 189, .how = 3},
    {.division = 189, .how = 2},
    {.how = 32},
    {.how = 35},
    {.division = 452, .how = 3},
    {.division = 452, .how = 2},
    {.division = 93, .how = 9},
    {.division = 488, .how = 3},
    {.division = 488, .how = 3},
    {.division = 488, .how = 3},
    {.division = 488, .how = 2},
    {.division = 276, .how = 3},
    {.division = 276, .how = 2},
    {.division = 56, .how = 3},
    {.division = 56, .how = 2},
    {.division = 365, .how = 3},
    {.division = 365, .how = 2},
    {.division = 328, .how = 3},
    {.division = 328, .how = 2},
    {.division = 90, .how = 9},
    {.division = 366, .how = 3},
    {.division = 366, .how = 2},
    {.division = 52, .how = 9},
    {.division = 353, .how = 3},
    {.division = 353, .how = 2},
    {.division = 367, .how = 3},
    {.division = 367, .how = 2},
    {.division = 440, .how = 3},
    {.division = 440, .how = 3},
    {.division = 440, .how = 2},
    {.division = 440, .how = 3},
    {.division = 464, .how = 3},
    {.division = 464, .how = 2},
    {.division = 473, .how = 3},
    {.division = 473, .how = 2},
    {.division = 309, .how = 3},
    {.division = 309, .how = 2},
    {.division = 426, .how = 3},
    {.division = 426, .how = 2},
    {.division = 84, .how = 3},
    {.division = 84, .how = 2},
    {.division = 116, .how = 9},
    {.division = 6, .how = 3},
    {.division = 6, .how = 2},
    {.division = 337, .how = 3},
    {.division = 337, .how = 2},
    {.division = 463, .how = 3},
    {.division = 463, .how = 2},
    {.division = 346, .how = 3},
    {.division = 346, .how = 2},
    {.division = 354, .how = 3},
    {.division = 354, .how = 2},
    {.division = 207, .how = 3},
    {.division = 207, .how = 2},
    {.division = 260, .how = 3},
    {.division = 260, .how = 2},
    {.division = 348, .how = 3},
    {.division = 348, .how = 2},
    {.division = 248, .how = 3},
    {.division = 248, .how = 2},
    {.division = 168, .how = 3},
    {.division = 168, .how = 2},
    {.division = 4, .how = 3},
    {.division = 4, .how = 2},
    {.division = 4, .how = 3},
    {.division = 102, .how = 3},
    {.division = 102, .how = 6},
    {.division = 102, .how = 2},
    {.division = 51, .how = 3},
    {.division = 51, .how = 2},
    {.how = 37},
    {.how = 37},
    {.division = 139, .how = 3},
    {.division = 139, .how = 2},
    {.division = 130, .how = 3},
    {.division = 130, .how = 2},
    {.division = 289, .how = 3},
    {.division = 289, .how = 2},
    {.division = 375, .how = 3},
    {.division = 375, .how = 2},
    {.division = 355, .how = 3},
    {.division = 355, .how = 2},
    {.division = 255, .how = 3},
    {.division = 255, .how = 2},
    {.division = 281, .how = 3},
    {.division = 281, .how = 2},
    {.division = 219, .how = 3},
    {.division = 219, .how = 2},
    {.division = 403, .how = 3},
    {.division = 403, .how = 2},
    {.division = 67, .how = 3},
    {.division = 67, .how = 2},
    {.division = 81, .how = 3},
    {.division = 81, .how = 2},
    {.division = 292, .how = 3},
    {.division = 292, .how = 2},
    {.how = 37},
    {.division = 273, .how = 3},
    {.division = 273, .how = 2},
    {.division = 280, .how = 3},
    {.division = 280, .how = 2},
    {.division = 307, .how = 2},
    {.division = 221, .how = 3},
    {.division = 221, .how = 2},
    {.division = 484, .how = 3},
    {.division = 484, .how = 2},
    {.division = 485, .how = 3},
    {.division = 485, .how = 3},
    {.division = 485, .how = 3},
    {.division = 485, .how = 2},
    {.division = 378, .how = 3},
    {.division = 487, .how = 3},
    {.division = 487, .how = 3},
    {.division = 378, .how = 2},
    {.division = 487, .how = 3},
    {.division = 487, .how = 2},
    {.division = 379, .how = 3},
    {.division = 379, .how = 2},
    {.division = 490, .how = 3},
    {.division = 490, .how = 3},
    {.division = 490, .how = 3},
    {.division = 490, .how = 2},
    {.division = 275, .how = 3},
    {.division = 275, .how = 2},
    {.division = 239, .how = 3},
    {.division = 239, .how = 2},
    {.division = 237, .how = 3},
    {.division = 237, .how = 2},
    {.division = 215, .how = 3},
    {.division = 215, .how = 2},
    {.division = 344, .how = 3},
    {.division = 344, .how = 2},
    {.division = 45, .how = 9},
    {.division = 357, .how = 3},
    {.division = 357, .how = 2},
    {.division = 50, .how = 3},
    {.division = 50, .how = 2},
    {.division = 224, .how = 3},
    {.division = 224, .how = 2},
    {.division = 36, .how = 3},
    {.division = 36, .how = 2},
    {.division = 461, .how = 3},
    {.division = 461, .how = 2},
    {.division = 308, .how = 3},
    {.division = 308, .how = 2},
    {.division = 326, .how = 3},
    {.division = 326, .how = 2},
    {.division = 226, .how = 3},
    {.division = 226, .how = 2},
    {.division = 329, .how = 3},
    {.division = 329, .how = 2},
    {.division = 340, .how = 3},
    {.division = 340, .how = 2},
    {.division = 340, .how = 3},
    {.division = 340, .how = 3},
    {.division = 349, .how = 3},
    {.division = 349, .how = 2},
    {.division = 243, .how = 3},
    {.division = 243, .how = 2},
    {.division = 287, .how = 3},
    {.division = 287, .how = 2},
    {.division = 300, .how = 3},
    {.division = 300, .how = 2},
    {.division = 256, .how = 3},
    {.division = 256, .how = 2},
    {.division = 279, .how = 3},
    {.division = 279, .how = 2},
    {.division = 323, .how = 2},
    {.division = 360, .how = 3},
    {.division = 360, .how = 2},
    {.division = 390, .how = 2},
    {.division = 499, .how = 3},
    {.division = 499, .how = 3},
    {.division = 499, .how = 2},
    {.division = 298, .how = 3},
    {.division = 298, .how = 2},
    {.division = 21, .how = 9},
    {.division = 278, .how = 3},
    {.division = 278, .how = 2},
    {.division = 43, .how = 3},
    {.division = 43, .how = 3},
    {.division = 43, .how = 2},
    {.division = 43, .how = 3},
    {.division = 297, .how = 3},
    {.division = 297, .how = 2},
    {.division = 102, .how = 9},
    {.division = 202, .how = 3},
    {.division = 202, .how = 2},
    {.how = 35},
    {.how = 36},
    {.how = 36},
    {.division = 97, .how = 3},
    {.division = 97, .how = 2},
    {.how = 32},
    {.division = 12, .how = 3},
    {.division = 12, .how = 2},
    {.division = 372, .how = 3},
    {.division = 372, .how = 2},
    {.division = 489, .how = 3},
    {.division = 489, .how = 3},
    {.division = 489, .how = 3},
    {.division = 489, .how = 2},
    {.division = 434, .how = 3},
    {.division = 434, .how = 2},
    {.division = 43, .how = 9},
    {.division = 28, .how = 3},
    {.division = 28, .how = 2},
    {.how = 34},
    {.how = 33},
    {.division = 345, .how = 3},
    {.division = 345, .how = 2},
    {.division = 397, .how = 2},
    {.division = 384, .how = 2},
    {.division = 481, .how = 3},
    {.division = 481, .how = 3},
    {.division = 481, .how = 3},
    {.division = 481, .how = 2},
    {.division = 419, .how = 3},
    {.division = 419, .how = 3},
    {.division = 419, .how = 3},
    {.division = 419, .how = 2},
    {.division = 101, .how = 9},
    {.division = 467, .how = 3},
    {.division = 467, .how = 2},
    {.division = 1, .how = 9},
    {.how = 37},
    {.division = 65, .how = 3},
    {.division = 65, .how = 2},
    {.division = 64, .how = 3},
    {.division = 64, .how = 2},
    {.division = 190, .how = 3},
    {.division = 190, .how = 2},
    {.division = 188, .how = 3},
    {.division = 188, .how = 2},
    {.division = 126, .how = 3},
    {.division = 126, .how = 2},
    {.division = 392, .how = 2},
    {.division = 14, .how = 3},
    {.division = 14, .how = 2},
    {.division = 471, .how = 3},
    {.division = 471, .how = 2},
    {.division = 373, .how = 3},
    {.division = 373, .how = 2},
    {.division = 80, .how = 3},
    {.division = 123, .how = 9},
    {.division = 80, .how = 2},
    {.division = 335, .how = 3},
    {.division = 335, .how = 2},
    {.division = 216, .how = 3},
    {.division = 216, .how = 2},
    {.division = 178, .how = 3},
    {.division = 178, .how = 2},
    {.how = 32},
    {.how = 32},
    {.division = 411, .how = 3},
    {.division = 411, .how = 2},
    {.how = 37},
    {.division = 493, .how = 3},
    {.division = 493, .how = 2},
    {.division = 131, .how = 3},
    {.division = 131, .how = 2},
    {.division = 115, .how = 3},
    {.division = 115, .how = 2},
    {.how = 37},
    {.how = 36},
    {.how = 35},
    {.division = 325, .how = 2},
    {.division = 251, .how = 3},
    {.division = 251, .how = 2},
    {.division = 250, .how = 3},
    {.division = 250, .how = 2},
    {.division = 111, .how = 3},
    {.division = 111, .how = 2},
    {.how = 36},
    {.how = 36},
    {.division = 133, .how = 3},
    {.division = 133, .how = 2},
    {.how = 37},
    {.division = 100, .how = 9},
    {.division = 119, .how = 8},
    {.division = 2, .how = 8},
    {.division = 125, .how = 8},
    {.division = 123, .how = 8},
    {.division = 116, .how = 8},
    {.division = 120, .how = 8},
    {.division = 117, .how = 8},
    {.division = 122, .how = 8},
    {.division = 121, .how = 8},
    {.division = 118, .how = 8},
    {.division = 124, .how = 8},
    {.division = 115, .how = 8},
    {.division = 126, .how = 8},
    {.division = 116, .how = 8},
    {.division = 124, .how = 8},
    {.division = 117, .how = 8},
    {.division = 126, .how = 8},
    {.division = 120, .how = 8},
    {.division = 121, .how = 8},
    {.division = 115, .how = 8},
    {.division = 118, .how = 8},
    {.division = 125, .how = 8},
    {.division = 2, .how = 8},
    {.division = 123, .how = 8},
    {.division = 119, .how = 8},
    {.division = 122, .how = 8},
    {.division = 82, .how = 3},
    {.division = 82, .how = 2},
    {.division = 9, .how = 3},
    {.division = 9, .how = 2},
    {.division = 9, .how = 6},
    {.division = 9, .how = 6, .in = 24},
    {.division = 35, .how = 3},
    {.division = 35, .how = 2},
    {.division = 22, .how = 9},
    {.division = 30, .how = 9},
    {.division = 58, .how = 9},
    {.division = 48, .how = 9},
    {.division = 125, .how = 9},
    {.division = 21, .how = 9},
    {.division = 125, .how = 9},
    {.division = 441, .how = 3},
    {.division = 441, .how = 2},
    {.division = 441, .how = 3},
    {.division = 441, .how = 3},
    {.division = 227, .how = 3},
    {.division = 227, .how = 2},
    {.how = 36},
    {.how = 36},
    {.how = 36},
    {.how = 36},
    {.division = 204, .how = 3},
    {.division = 204, .how = 2},
    {.how = 32},
    {.division = 405, .how = 3},
    {.division = 405, .how = 2},
    {.how = 36},
    {.how = 37},
    {.how = 37},
    {.how = 37},
    {.how = 34},
    {.division = 286, .how = 3},
    {.division = 286, .how = 2},
    {.division = 351, .how = 3},
    {.division = 351, .how = 2},
    {.how = 33},
    {.division = 124, .how = 3},
    {.division = 124, .how = 2},
    {.how = 32},
    {.how = 32},
    {.how = 32},
    {.how = 32},
    {.division = 401, .how = 3},
    {.division = 401, .how = 2},
    {.division = 230, .how = 3},
    {.division = 230, .how = 2},
    {.how = 35},
    {.division = 235, .how = 3},
    {.division = 235, .how = 2},
    {.division = 27, .how = 9},
    {.division = 212, .how = 3},
    {.division = 212, .how = 2},
    {.division = 41, .how = 3},
    {.division = 41, .how = 2},
    {.division = 66, .how = 3},
    {.division = 66, .how = 2},
    {.division = 350, .how = 3},
    {.division = 350, .how = 2},
    {.division = 317, .how = 3},
    {.division = 317, .how = 2},
    {.division = 315, .how = 3},
    {.division = 315, .how = 2},
    {.division = 127, .how = 3},
    {.division = 127, .how = 2},
    {.division = 49, .how = 9},
    {.division = 127, .how = 6, .in = 117},
    {.division = 253, .how = 3},
    {.division = 253, .how = 2},
    {.division = 68, .how = 3},
    {.division = 68, .how = 2},
    {.division = 90, .how = 9},
    {.division = 288, .how = 3},
    {.division = 288, .how = 2},
    {.division = 263, .how = 3},
    {.division = 263, .how = 2},
    {.division = 175, .how = 3},
    {.division = 175, .how = 2},
    {.division = 103, .how = 9},
    {.division = 50, .how = 9},
    {.division = 181, .how = 3},
    {.division = 181, .how = 2},
    {.division = 236, .how = 3},
    {.division = 236, .how = 2},
    {.how = 33},
    {.how = 35},
    {.division = 141, .how = 3},
    {.division = 141, .how = 2},
    {.division = 330, .how = 3},
    {.division = 330, .how = 2},
    {.division = 229, .how = 3},
    {.division = 229, .how = 2},
    {.how = 37},
    {.division = 105, .how = 3},
    {.division = 105, .how = 2},
    {.division = 313, .how = 3},
    {.division = 313, .how = 2},
    {.how = 34},
    {.division = 443, .how = 3},
    {.division = 443, .how = 2},
    {.division = 443, .how = 3},
    {.division = 443, .how = 3},
    {.division = 483, .how = 3},
    {.division = 483, .how = 2},
    {.division = 457, .how = 3},
    {.division = 457, .how = 2},
    {.division = 4, .how = 9},
    {.division = 448, .how = 3},
    {.division = 448, .how = 3},
    {.division = 448, .how = 2},
    {.how = 37},
    {.division = 299, .how = 3},
    {.division = 299, .how = 2},
    {.how = 37},
    {.how = 37},
    {.how = 37},
    {.division = 421, .how = 3},
    {.division = 421, .how = 2},
    {.division = 371, .how = 3},
    {.division = 371, .how = 2},
    {.division = 422, .how = 3},
    {.division = 422, .how = 2},
    {.division = 374, .how = 3},
    {.division = 374, .how = 2},
    {.division = 417, .how = 3},
    {.division = 417, .how = 2},
    {.division = 101, .how = 9},
    {.division = 267, .how = 3},
    {.division = 267, .how = 2},
    {.division = 158, .how = 3},
    {.division = 158, .how = 2},
    {.how = 33},
    {.division = 39, .how = 3},
    {.division = 39, .how = 2},
    {.how = 36},
    {.division = 167, .how = 3},
    {.division = 167, .how = 2},
    {.division = 186, .how = 3},
    {.division = 186, .how = 2},
    {.division = 177, .how = 3},
    {.division = 177, .how = 2},
    {.division = 8, .how = 3},
    {.division = 8, .how = 2},
    {.division = 414, .how = 3},
    {.division = 414, .how = 2},
    {.division = 150, .how = 3},
    {.division = 150, .how = 2},
    {.division = 214, .how = 3},
    {.division = 214, .how = 2},
    {.division = 447, .how = 3},
    {.division = 447, .how = 3},
    {.division = 447, .how = 3},
    {.division = 447, .how = 2},
    {.division = 187, .how = 3},
    {.division = 187, .how = 2},
    {.how = 37},
    {.division = 159, .how = 3},
    {.division = 159, .how = 2},
    {.division = 407, .how = 3},
    {.division = 407, .how = 2},
    {.division = 424, .how = 3},
    {.division = 424, .how = 2},
    {.division = 135, .how = 3},
    {.division = 135, .how = 2},
    {.division = 106, .how = 9},
    {.division = 454, .how = 3},
    {.division = 454, .how = 2},
    {.division = 134, .how = 3},
    {.division = 134, .how = 2},
    {.division = 331, .how = 3},
    {.division = 331, .how = 2},
    {.division = 290, .how = 3},
    {.division = 290, .how = 2},
    {.division = 336, .how = 3},
    {.division = 336, .how = 2},
    {.division = 160, .how = 3},
    {.division = 160, .how = 2},
    {.division = 314, .how = 3},
    {.division = 314, .how = 2},
    {.division = 18, .how = 3},
    {.division = 18, .how = 2},
    {.division = 476, .how = 3},
    {.division = 476, .how = 2},
    {.division = 398, .how = 3},
    {.division = 398, .how = 2},
    {.division = 228, .how = 3},
    {.division = 228, .how = 2},
    {.division = 470, .how = 3},
    {.division = 470, .how = 2},
    {.division = 370, .how = 3},
    {.division = 370, .how = 2},
    {.division = 179, .how = 3},
    {.division = 179, .how = 2},
    {.division = 120, .how = 3},
    {.division = 120, .how = 2},
    {.division = 427, .how = 3},
    {.division = 427, .how = 2},
    {.division = 458, .how = 3},
    {.division = 458, .how = 2},
    {.division = 240, .how = 3},
    {.division = 240, .how = 2},
    {.division = 492, .how = 3},
    {.division = 492, .how = 2},
    {.division = 165, .how = 3},
    {.division = 165, .how = 2},
    {.division = 174, .how = 3},
    {.division = 174, .how = 2},
    {.how = 35},
    {.division = 218, .how = 3},
    {.division = 218, .how = 2},
    {.division = 183, .how = 3},
    {.division = 183, .how = 2},
    {.division = 327, .how = 3},
    {.division = 327, .how = 2},
    {.division = 146, .how = 3},
    {.division = 146, .how = 2},
    {.division = 26, .how = 3},
    {.division = 26, .how = 2},
    {.division = 176, .how = 3},
    {.division = 176, .how = 2},
    {.division = 244, .how = 3},
    {.division = 244, .how = 2},
    {.division = 369, .how = 3},
    {.division = 369, .how = 2},
    {.division = 356, .how = 3},
    {.division = 356, .how = 2},
    {.division = 145, .how = 3},
    {.division = 145, .how = 2},
    {.division = 108, .how = 9},
    {.division = 69, .how = 9},
    {.division = 47, .how = 3},
    {.division = 48, .how = 3},
    {.division = 47, .how = 3},
    {.division = 47, .how = 2},
    {.division = 48, .how = 2},
    {.division = 59, .how = 9},
    {.division = 59, .how = 3},
    {.division = 59, .how = 2},
    {.division = 107, .how = 3},
    {.division = 108, .how = 3},
    {.division = 107, .how = 3},
    {.division = 107, .how = 2},
    {.division = 108, .how = 2},
    {.division = 35, .how = 9},
    {.division = 60, .how = 3},
    {.division = 60, .how = 2},
    {.division = 58, .how = 3},
    {.division = 58, .how = 2},
    {.division = 418, .how = 3},
    {.division = 418, .how = 3},
    {.division = 418, .how = 3},
    {.division = 418, .how = 2},
    {.division = 166, .how = 3},
    {.division = 166, .how = 2},
    {.division = 116, .how = 3},
    {.division = 116, .how = 9},
    {.division = 116, .how = 2},
    {.division = 34, .how = 3},
    {.division = 34, .how = 2},
    {.division = 33, .how = 9},
    {.division = 55, .how = 3},
    {.division = 55, .how = 2},
    {.division = 455, .how = 3},
    {.division = 455, .how = 3},
    {.division = 455, .how = 2},
    {.how = 37},
    {.how = 37},
    {.division = 479, .how = 3},
    {.division = 479, .how = 2},
    {.division = 456, .how = 3},
    {.division = 456, .how = 2},
    {.division = 395, .how = 2},
    {.division = 320, .how = 3},
    {.division = 320, .how = 2},
    {.division = 415, .how = 3},
    {.division = 415, .how = 2},
    {.division = 93, .how = 3},
    {.division = 93, .how = 2},
    {.division = 90, .how = 3},
    {.division = 90, .how = 2},
    {.division = 274, .how = 3},
    {.division = 274, .how = 2},
    {.division = 113, .how = 3},
    {.division = 113, .how = 2},
    {.division = 482, .how = 3},
    {.division = 482, .how = 2},
    {.division = 170, .how = 3},
    {.division = 170, .how = 2},
    {.division = 343, .how = 3},
    {.division = 343, .how = 2},
    {.division = 103, .how = 3},
    {.division = 103, .how = 2},
    {.division = 498, .how = 3},
    {.division = 498, .how = 3},
    {.division = 498, .how = 2},
    {.division = 33, .how = 9},
    {.how = 33},
    {.division = 238, .how = 3},
    {.division = 238, .how = 2},
    {.division = 306, .how = 3},
    {.division = 306, .how = 2},
    {.how = 36},
    {.how = 36},
    {.how = 36},
    {.division = 17, .how = 3},
    {.division = 17, .how = 2},
    {.division = 195, .how = 3},
    {.division = 195, .how = 2},
    {.division = 295, .how = 3},
    {.division = 295, .how = 2},
    {.division = 196, .how = 3},
    {.division = 196, .how = 2},
    {.division = 266, .how = 3},
    {.division = 266, .how = 2},
    {.division = 70, .how = 3},
    {.division = 70, .how = 2},
    {.division = 318, .how = 3},
    {.division = 318, .how = 2},
    {.division = 486, .how = 3},
    {.division = 486, .how = 3},
    {.division = 486, .how = 3},
    {.division = 486, .how = 2},
    {.division = 242, .how = 3},
    {.division = 242, .how = 2},
    {.division = 125, .how = 9},
    {.division = 310, .how = 3},
    {.division = 310, .how = 2},
    {.division = 203, .how = 3},
    {.division = 203, .how = 2},
    {.division = 192, .how = 3},
    {.division = 192, .how = 2},
    {.division = 429, .how = 3},
    {.division = 429, .how = 3},
    {.division = 429, .how = 3},
    {.division = 429, .how = 2},
    {.division = 430, .how = 3},
    {.division = 430, .how = 3},
    {.division = 430, .how = 2},
    {.division = 430, .how = 3},
    {.division = 428, .how = 3},
    {.division = 428, .how = 3},
    {.division = 428, .how = 2},
    {.division = 428, .how = 3},
    {.division = 194, .how = 3},
    {.division = 194, .how = 2},
    {.division = 258, .how = 3},
    {.division = 258, .how = 2},
  },
  .place_keys = {
    [4] = {.first = 1520, .count = 1, .tag = 1102},
    {.first = 2127, .count = 2, .tag = 1285},
    [7] = {.first = 1128, .count = 1, .tag = 1952},
    {.first = 1866, .count = 2, .tag = 2110},
    [12] = {.first = 1982, .count = 2, .tag = 3122},
    {.first = 530, .count = 12, .tag = 3365},
    {.first = 1878, .count = 2, .tag = 3672},
    [20] = {.first = 614, .count = 1, .tag = 5269},
    {.first = 2311, .count = 1, .tag = 5440},
    {.first = 926, .count = 2, .tag = 5656},
    {.first = 2508, .count = 2, .tag = 5836},
    {.first = 1441, .count = 2, .tag = 6392},
    {.first = 1293, .count = 3, .tag = 6528},
    [27] = {.first = 1681, .count = 2, .tag = 7046},
    [32] = {.first = 1226, .count = 1, .tag = 8310},
    {.first = 2261, .count = 2, .tag = 8615},
    [36] = {.first = 247, .count = 7, .tag = 9367},
    [38] = {.first = 1547, .count = 1, .tag = 9967},
    [41] = {.first = 1771, .count = 1, .tag = 10669},
    [43] = {.first = 677, .count = 2, .tag = 11019},
    {.first = 1114, .count = 1, .tag = 11019},
    {.first = 2104, .count = 1, .tag = 11332},
    {.first = 2207, .count = 2, .tag = 11422},
    [49] = {.first = 241, .count = 3, .tag = 12633},
    [53] = {.first = 1263, .count = 2, .tag = 13801},
    [55] = {.first = 2062, .count = 2, .tag = 14195},
    [57] = {.first = 1788, .count = 2, .tag = 14676},
    [59] = {.first = 2256, .count = 1, .tag = 15106},
    [69] = {.first = 1244, .count = 1, .tag = 17851},
    [71] = {.first = 583, .count = 2, .tag = 18413},
    {.first = 1087, .count = 1, .tag = 18395},
    {.first = 1392, .count = 2, .tag = 18293},
    {.first = 1604, .count = 2, .tag = 19082},
    {.first = 1627, .count = 1, .tag = 18183},
    {.first = 87, .count = 1, .tag = 19571},
    {.first = 1640, .count = 2, .tag = 18562},
    {.first = 2030, .count = 4, .tag = 19539},
    {.first = 946, .count = 1, .tag = 20270},
    {.first = 2012, .count = 2, .tag = 20418},
    {.first = 2177, .count = 1, .tag = 20465},
    {.first = 1169, .count = 1, .tag = 21130},
    {.first = 2053, .count = 2, .tag = 21024},
    {.first = 2201, .count = 2, .tag = 18680},
    {.first = 2454, .count = 1, .tag = 19238},
    {.first = 1279, .count = 2, .tag = 22241},
    {.first = 2435, .count = 7, .tag = 22454},
    {.first = 2473, .count = 2, .tag = 22352},
    [90] = {.first = 2312, .count = 2, .tag = 23067},
    {.first = 1724, .count = 2, .tag = 23475},
    [95] = {.first = 2120, .count = 2, .tag = 24496},
    {.first = 573, .count = 2, .tag = 24709},
    {.first = 1342, .count = 2, .tag = 24792},
    {.first = 1661, .count = 2, .tag = 24643},
    [100] = {.first = 1456, .count = 3, .tag = 25721},
    [103] = {.first = 1527, .count = 1, .tag = 26496},
    [105] = {.first = 1245, .count = 2, .tag = 26947},
    {.first = 1618, .count = 2, .tag = 27284},
    {.first = 2092, .count = 4, .tag = 27182},
    {.first = 2269, .count = 1, .tag = 27803},
    [113] = {.first = 520, .count = 2, .tag = 29166},
    {.first = 1130, .count = 1, .tag = 29231},
    {.first = 1845, .count = 2, .tag = 29618},
    [117] = {.first = 544, .count = 2, .tag = 30081},
    [119] = {.first = 1501, .count = 2, .tag = 30711},
    [122] = {.first = 1240, .count = 1, .tag = 31386},
    [124] = {.first = 1248, .count = 1, .tag = 31788},
    [126] = {.first = 254, .count = 15, .tag = 32491},
    {.first = 1522, .count = 1, .tag = 32500},
    [130] = {.first = 2248, .count = 4, .tag = 33295},
    {.first = 673, .count = 2, .tag = 33763},
    {.first = 110, .count = 1, .tag = 33829},
    {.first = 1385, .count = 2, .tag = 34163},
    {.first = 1868, .count = 4, .tag = 34244},
    {.first = 2212, .count = 1, .tag = 33608},
    {.first = 1945, .count = 3, .tag = 35017},
    {.first = 2186, .count = 2, .tag = 34824},
    [139] = {.first = 1312, .count = 1, .tag = 35786},
    [142] = {.first = 59, .count = 1, .tag = 36595},
    [144] = {.first = 1616, .count = 2, .tag = 36936},
    [149] = {.first = 303, .count = 11, .tag = 38193},
    {.first = 2354, .count = 2, .tag = 38193},
    [154] = {.first = 1526, .count = 1, .tag = 39459},
    [164] = {.first = 73, .count = 1, .tag = 42012},
    [166] = {.first = 1490, .count = 2, .tag = 42746},
    {.first = 2228, .count = 2, .tag = 42541},
    [170] = {.first = 2075, .count = 2, .tag = 43751},
    [172] = {.first = 1448, .count = 2, .tag = 44046},
    {.first = 1507, .count = 2, .tag = 44362},
    {.first = 1807, .count = 2, .tag = 44210},
    [180] = {.first = 1410, .count = 2, .tag = 46168},
    [189] = {.first = 320, .count = 2, .tag = 48486},
    {.first = 510, .count = 2, .tag = 48659},
    {.first = 566, .count = 4, .tag = 48564},
    [194] = {.first = 23, .count = 8, .tag = 49839},
    {.first = 980, .count = 1, .tag = 50112},
    {.first = 1416, .count = 2, .tag = 50275},
    [198] = {.first = 2452, .count = 2, .tag = 50718},
    [203] = {.first = 2065, .count = 2, .tag = 52012},
    {.first = 2197, .count = 4, .tag = 52142},
    [206] = {.first = 1620, .count = 2, .tag = 52961},
    {.first = 2217, .count = 2, .tag = 53246},
    [210] = {.first = 64, .count = 1, .tag = 53807},
    [212] = {.first = 1119, .count = 1, .tag = 54502},
    [220] = {.first = 1360, .count = 1, .tag = 56452},
    {.first = 776, .count = 3, .tag = 56614},
    {.first = 842, .count = 6, .tag = 56672},
    [225] = {.first = 2172, .count = 1, .tag = 57816},
    [231] = {.first = 592, .count = 2, .tag = 59259},
    {.first = 962, .count = 2, .tag = 59531},
    {.first = 1135, .count = 2, .tag = 59202},
    {.first = 1970, .count = 2, .tag = 59783},
    [237] = {.first = 2224, .count = 4, .tag = 60834},
    [239] = {.first = 1450, .count = 2, .tag = 61298},
    {.first = 2443, .count = 2, .tag = 61545},
    [243] = {.first = 1163, .count = 2, .tag = 62363},
    [245] = {.first = 1121, .count = 6, .tag = 62868},
    {.first = 1995, .count = 2, .tag = 62754},
    {.first = 91, .count = 1, .tag = 63473},
    [249] = {.first = 2343, .count = 2, .tag = 63753},
    [254] = {.first = 329, .count = 3, .tag = 65264},
    {.first = 1624, .count = 2, .tag = 65357},
    {.first = 2461, .count = 2, .tag = 65467},
    {.first = 1120, .count = 1, .tag = 492},
    {.first = 2086, .count = 1, .tag = 618},
    [261] = {.first = 615, .count = 2, .tag = 1345},
    {.first = 1521, .count = 1, .tag = 1390},
    {.first = 2070, .count = 2, .tag = 1900},
    {.first = 2442, .count = 1, .tag = 2284},
    [269] = {.first = 1843, .count = 2, .tag = 3419},
    [273] = {.first = 676, .count = 1, .tag = 4418},
    [275] = {.first = 1656, .count = 2, .tag = 5062},
    [280] = {.first = 983, .count = 2, .tag = 6379},
    [283] = {.first = 52, .count = 5, .tag = 7006},
    {.first = 89, .count = 1, .tag = 7370},
    {.first = 1592, .count = 2, .tag = 7452},
    {.first = 1956, .count = 2, .tag = 7026},
    {.first = 1210, .count = 5, .tag = 8050},
    {.first = 2064, .count = 1, .tag = 8168},
    [292] = {.first = 2157, .count = 1, .tag = 9375},
    {.first = 882, .count = 4, .tag = 9702},
    [299] = {.first = 1979, .count = 2, .tag = 11028},
    {.first = 2170, .count = 1, .tag = 11061},
    {.first = 699, .count = 2, .tag = 11619},
    [303] = {.first = 2242, .count = 2, .tag = 12228},
    [305] = {.first = 1355, .count = 1, .tag = 12666},
    {.first = 117, .count = 17, .tag = 12815},
    {.first = 774, .count = 2, .tag = 12991},
    {.first = 244, .count = 3, .tag = 13526},
    {.first = 952, .count = 1, .tag = 12873},
    {.first = 1377, .count = 3, .tag = 13601},
    {.first = 1710, .count = 2, .tag = 13430},
    {.first = 2222, .count = 2, .tag = 13612},
    [316] = {.first = 1147, .count = 1, .tag = 15454},
    [318] = {.first = 1747, .count = 1, .tag = 15872},
    {.first = 50, .count = 1, .tag = 16261},
    {.first = 325, .count = 4, .tag = 16201},
    [326] = {.first = 2014, .count = 2, .tag = 17991},
    {.first = 2510, .count = 2, .tag = 18082},
    [331] = {.first = 2267, .count = 2, .tag = 19321},
    {.first = 1553, .count = 1, .tag = 19546},
    [336] = {.first = 1157, .count = 2, .tag = 20490},
    {.first = 2397, .count = 2, .tag = 20573},
    [339] = {.first = 1339, .count = 2, .tag = 21347},
    {.first = 1729, .count = 2, .tag = 21435},
    [342] = {.first = 1649, .count = 4, .tag = 22127},
    [344] = {.first = 891, .count = 3, .tag = 22773},
    {.first = 1296, .count = 1, .tag = 22734},
    {.first = 74, .count = 1, .tag = 23155},
    {.first = 2077, .count = 4, .tag = 22574},
    {.first = 1348, .count = 1, .tag = 23639},
    [351] = {.first = 956, .count = 1, .tag = 24360},
    [353] = {.first = 2125, .count = 2, .tag = 24854},
    {.first = 2317, .count = 2, .tag = 25087},
    {.first = 2168, .count = 1, .tag = 25475},
    {.first = 2413, .count = 9, .tag = 25497},
    [358] = {.first = 1200, .count = 1, .tag = 26203},
    [361] = {.first = 2401, .count = 2, .tag = 27009},
    [363] = {.first = 1997, .count = 4, .tag = 27586},
    [366] = {.first = 1779, .count = 1, .tag = 28392},
    {.first = 2362, .count = 2, .tag = 28394},
    {.first = 269, .count = 4, .tag = 28714},
    {.first = 96, .count = 1, .tag = 29034},
    {.first = 1492, .count = 2, .tag = 28691},
    {.first = 16, .count = 7, .tag = 29637},
    {.first = 1151, .count = 2, .tag = 29898},
    {.first = 1981, .count = 1, .tag = 29142},
    {.first = 2324, .count = 2, .tag = 29469},
    [377] = {.first = 2111, .count = 2, .tag = 31014},
    [381] = {.first = 1832, .count = 1, .tag = 32136},
    {.first = 1344, .count = 1, .tag = 32390},
    {.first = 1349, .count = 2, .tag = 32513},
    {.first = 2384, .count = 2, .tag = 32539},
    [386] = {.first = 112, .count = 5, .tag = 33323},
    {.first = 1370, .count = 4, .tag = 33481},
    {.first = 1964, .count = 2, .tag = 33459},
    [391] = {.first = 397, .count = 14, .tag = 34666},
    [393] = {.first = 1334, .count = 1, .tag = 35109},
    {.first = 2142, .count = 1, .tag = 35150},
    {.first = 1402, .count = 1, .tag = 35701},
    {.first = 1154, .count = 1, .tag = 35857},
    [399] = {.first = 1629, .count = 1, .tag = 36696},
    [401] = {.first = 1790, .count = 2, .tag = 37207},
    {.first = 1883, .count = 1, .tag = 37347},
    [404] = {.first = 2146, .count = 2, .tag = 37997},
    [413] = {.first = 411, .count = 2, .tag = 40435},
    {.first = 1096, .count = 10, .tag = 40560},
    {.first = 586, .count = 1, .tag = 40748},
    {.first = 1774, .count = 2, .tag = 41057},
    {.first = 1784, .count = 2, .tag = 40254},
    {.first = 2028, .count = 2, .tag = 41694},
    {.first = 1974, .count = 2, .tag = 41890},
    [421] = {.first = 2518, .count = 4, .tag = 42381},
    [426] = {.first = 1886, .count = 1, .tag = 43583},
    [429] = {.first = 886, .count = 2, .tag = 44355},
    [438] = {.first = 488, .count = 3, .tag = 46651},
    {.first = 763, .count = 11, .tag = 46738},
    {.first = 889, .count = 2, .tag = 46687},
    {.first = 994, .count = 7, .tag = 47031},
    {.first = 323, .count = 2, .tag = 47801},
    {.first = 1196, .count = 1, .tag = 47647},
    {.first = 1447, .count = 1, .tag = 47734},
    {.first = 2167, .count = 1, .tag = 46777},
    [448] = {.first = 2382, .count = 2, .tag = 49156},
    [451] = {.first = 1304, .count = 7, .tag = 49969},
    {.first = 1106, .count = 2, .tag = 50418},
    [454] = {.first = 1443, .count = 2, .tag = 50740},
    {.first = 1461, .count = 1, .tag = 50823},
    {.first = 1477, .count = 2, .tag = 51303},
    {.first = 2233, .count = 2, .tag = 50856},
    {.first = 2360, .count = 2, .tag = 51615},
    {.first = 1452, .count = 4, .tag = 52124},
    {.first = 2145, .count = 1, .tag = 52302},
    [462] = {.first = 1445, .count = 2, .tag = 52833},
    {.first = 2176, .count = 1, .tag = 53132},
    {.first = 913, .count = 2, .tag = 53277},
    [467] = {.first = 1972, .count = 2, .tag = 54142},
    {.first = 1037, .count = 1, .tag = 54351},
    [473] = {.first = 1696, .count = 1, .tag = 55792},
    {.first = 1178, .count = 2, .tag = 55940},
    [476] = {.first = 60, .count = 1, .tag = 56370},
    {.first = 1855, .count = 2, .tag = 56699},
    {.first = 1473, .count = 2, .tag = 56841},
    {.first = 1678, .count = 2, .tag = 57283},
    {.first = 1926, .count = 2, .tag = 56586},
    {.first = 2459, .count = 2, .tag = 56472},
    [483] = {.first = 2295, .count = 1, .tag = 58225},
    [485] = {.first = 1281, .count = 1, .tag = 58677},
    {.first = 1301, .count = 1, .tag = 59073},
    [489] = {.first = 1111, .count = 1, .tag = 59804},
    [491] = {.first = 2171, .count = 1, .tag = 60406},
    [495] = {.first = 2305, .count = 2, .tag = 61261},
    {.first = 1895, .count = 2, .tag = 61606},
    {.first = 2132, .count = 1, .tag = 61600},
    [505] = {.first = 51, .count = 1, .tag = 63870},
    {.first = 2215, .count = 1, .tag = 64245},
    {.first = 1944, .count = 1, .tag = 64506},
    [513] = {.first = 2107, .count = 2, .tag = 443},
    [518] = {.first = 292, .count = 1, .tag = 1573},
    {.first = 855, .count = 25, .tag = 1601},
    [521] = {.first = 1287, .count = 4, .tag = 2442},
    [524] = {.first = 1565, .count = 1, .tag = 3090},
    [526] = {.first = 1479, .count = 4, .tag = 3702},
    {.first = 1685, .count = 2, .tag = 3712},
    {.first = 1320, .count = 1, .tag = 4116},
    {.first = 1381, .count = 1, .tag = 4603},
    [535] = {.first = 1131, .count = 2, .tag = 5892},
    {.first = 1716, .count = 2, .tag = 6059},
    {.first = 2469, .count = 2, .tag = 6553},
    {.first = 240, .count = 1, .tag = 6710},
    {.first = 758, .count = 1, .tag = 7005},
    {.first = 1318, .count = 1, .tag = 7354},
    {.first = 1797, .count = 2, .tag = 7084},
    [545] = {.first = 1238, .count = 2, .tag = 8453},
    {.first = 1185, .count = 1, .tag = 8916},
    [548] = {.first = 493, .count = 17, .tag = 9304},
    {.first = 2129, .count = 2, .tag = 9349},
    [551] = {.first = 439, .count = 14, .tag = 10073},
    {.first = 1205, .count = 1, .tag = 10471},
    [560] = {.first = 84, .count = 1, .tag = 12413},
    [562] = {.first = 1516, .count = 2, .tag = 12953},
    {.first = 1930, .count = 2, .tag = 12936},
    [574] = {.first = 1292, .count = 1, .tag = 15880},
    {.first = 1630, .count = 2, .tag = 16271},
    [578] = {.first = 455, .count = 21, .tag = 17095},
    [580] = {.first = 581, .count = 2, .tag = 17433},
    [582] = {.first = 1770, .count = 1, .tag = 18171},
    {.first = 1345, .count = 2, .tag = 18276},
    {.first = 1884, .count = 2, .tag = 17931},
    {.first = 1429, .count = 2, .tag = 18912},
    {.first = 1658, .count = 1, .tag = 18699},
    {.first = 1209, .count = 1, .tag = 19437},
    [590] = {.first = 41, .count = 1, .tag = 20115},
    [592] = {.first = 1316, .count = 1, .tag = 20683},
    [594] = {.first = 1358, .count = 1, .tag = 21053},
    {.first = 2122, .count = 3, .tag = 21399},
    [600] = {.first = 1776, .count = 1, .tag = 22756},
    {.first = 2426, .count = 3, .tag = 22535},
    [608] = {.first = 1127, .count = 1, .tag = 24628},
    {.first = 197, .count = 9, .tag = 25015},
    {.first = 215, .count = 13, .tag = 25333},
    {.first = 1745, .count = 2, .tag = 24839},
    {.first = 346, .count = 2, .tag = 25708},
    {.first = 1760, .count = 2, .tag = 24982},
    [615] = {.first = 2150, .count = 2, .tag = 26410},
    {.first = 332, .count = 9, .tag = 26873},
    {.first = 1548, .count = 2, .tag = 26856},
    {.first = 2100, .count = 1, .tag = 26753},
    [620] = {.first = 976, .count = 1, .tag = 27828},
    {.first = 1524, .count = 1, .tag = 28060},
    [630] = {.first = 1612, .count = 2, .tag = 30326},
    {.first = 293, .count = 6, .tag = 30672},
    {.first = 1256, .count = 2, .tag = 30680},
    {.first = 2036, .count = 2, .tag = 30996},
    [640] = {.first = 1092, .count = 1, .tag = 32985},
    [647] = {.first = 81, .count = 1, .tag = 34618},
    [652] = {.first = 1952, .count = 2, .tag = 36042},
    [656] = {.first = 939, .count = 1, .tag = 37086},
    {.first = 1608, .count = 4, .tag = 37158},
    [660] = {.first = 1269, .count = 3, .tag = 38058},
    {.first = 1422, .count = 5, .tag = 37933},
    {.first = 2455, .count = 2, .tag = 37943},
    [665] = {.first = 542, .count = 2, .tag = 39266},
    [667] = {.first = 1891, .count = 2, .tag = 39790},
    [670] = {.first = 1133, .count = 2, .tag = 40506},
    {.first = 1115, .count = 1, .tag = 40847},
    {.first = 1948, .count = 2, .tag = 41093},
    {.first = 1039, .count = 43, .tag = 41458},
    {.first = 2044, .count = 2, .tag = 40619},
    [676] = {.first = 1089, .count = 1, .tag = 42215},
    {.first = 1208, .count = 1, .tag = 42249},
    [684] = {.first = 953, .count = 3, .tag = 44193},
    {.first = 1170, .count = 2, .tag = 44153},
    {.first = 2007, .count = 2, .tag = 44367},
    {.first = 2277, .count = 1, .tag = 44244},
    [694] = {.first = 1406, .count = 2, .tag = 46825},
    {.first = 1347, .count = 1, .tag = 47015},
    {.first = 1835, .count = 2, .tag = 47241},
    {.first = 1427, .count = 1, .tag = 47615},
    {.first = 1439, .count = 2, .tag = 47461},
    {.first = 106, .count = 1, .tag = 48115},
    {.first = 2203, .count = 1, .tag = 47314},
    {.first = 2303, .count = 2, .tag = 48181},
    [705] = {.first = 1559, .count = 4, .tag = 49446},
    [707] = {.first = 2083, .count = 1, .tag = 50058},
    [709] = {.first = 1882, .count = 1, .tag = 50663},
    {.first = 596, .count = 2, .tag = 50916},
    [712] = {.first = 1606, .count = 2, .tag = 51433},
    {.first = 1875, .count = 1, .tag = 51598},
    [715] = {.first = 585, .count = 1, .tag = 51994},
    [723] = {.first = 1174, .count = 2, .tag = 54194},
    {.first = 2388, .count = 2, .tag = 54376},
    {.first = 1351, .count = 3, .tag = 54681},
    [728] = {.first = 1541, .count = 2, .tag = 55364},
    {.first = 2480, .count = 2, .tag = 55410},
    {.first = 2174, .count = 1, .tag = 55940},
    [736] = {.first = 299, .count = 2, .tag = 57547},
    [739] = {.first = 1180, .count = 2, .tag = 58281},
    {.first = 1575, .count = 2, .tag = 58242},
    {.first = 230, .count = 5, .tag = 58817},
    {.first = 965, .count = 5, .tag = 58843},
    {.first = 1117, .count = 2, .tag = 59389},
    {.first = 977, .count = 1, .tag = 59611},
    {.first = 1431, .count = 2, .tag = 58686},
    {.first = 1680, .count = 1, .tag = 59400},
    [751] = {.first = 1380, .count = 1, .tag = 61257},
    {.first = 2165, .count = 1, .tag = 61380},
    {.first = 2449, .count = 1, .tag = 61695},
    [755] = {.first = 1940, .count = 2, .tag = 62389},
    {.first = 2358, .count = 2, .tag = 62698},
    {.first = 894, .count = 2, .tag = 62737},
    {.first = 934, .count = 1, .tag = 62801},
    [760] = {.first = 626, .count = 2, .tag = 63609},
    {.first = 1315, .count = 1, .tag = 63721},
    [763] = {.first = 1494, .count = 2, .tag = 64474},
    {.first = 1325, .count = 1, .tag = 64525},
    {.first = 2368, .count = 2, .tag = 65017},
    [768] = {.first = 92, .count = 1, .tag = 139},
    {.first = 2173, .count = 1, .tag = 105},
    {.first = 2188, .count = 1, .tag = 269},
    [776] = {.first = 2411, .count = 2, .tag = 2252},
    [780] = {.first = 762, .count = 1, .tag = 3211},
    {.first = 2448, .count = 1, .tag = 3079},
    [783] = {.first = 1905, .count = 2, .tag = 3931},
    {.first = 2484, .count = 3, .tag = 4126},
    [787] = {.first = 2505, .count = 2, .tag = 5036},
    {.first = 1299, .count = 1, .tag = 5128},
    {.first = 591, .count = 1, .tag = 5513},
    [791] = {.first = 1737, .count = 1, .tag = 5900},
    [794] = {.first = 2158, .count = 5, .tag = 6718},
    {.first = 546, .count = 2, .tag = 7028},
    [798] = {.first = 103, .count = 1, .tag = 7762},
    [800] = {.first = 69, .count = 1, .tag = 8363},
    {.first = 1460, .count = 1, .tag = 8583},
    {.first = 1400, .count = 2, .tag = 8823},
    {.first = 1602, .count = 2, .tag = 9068},
    {.first = 1786, .count = 2, .tag = 9151},
    {.first = 63, .count = 1, .tag = 9553},
    [808] = {.first = 134, .count = 20, .tag = 10328},
    [811] = {.first = 1247, .count = 1, .tag = 11172},
    {.first = 1399, .count = 1, .tag = 11306},
    {.first = 1777, .count = 2, .tag = 11642},
    {.first = 1140, .count = 2, .tag = 11794},
    [817] = {.first = 2380, .count = 2, .tag = 12590},
    [820] = {.first = 2133, .count = 2, .tag = 13483},
    {.first = 1020, .count = 8, .tag = 13618},
    {.first = 1792, .count = 2, .tag = 13921},
    [829] = {.first = 850, .count = 5, .tag = 15674},
    {.first = 104, .count = 1, .tag = 15887},
    {.first = 1837, .count = 5, .tag = 16001},
    [836] = {.first = 2179, .count = 4, .tag = 17620},
    {.first = 111, .count = 1, .tag = 17851},
    {.first = 989, .count = 1, .tag = 17971},
    {.first = 1986, .count = 4, .tag = 18407},
    {.first = 2087, .count = 1, .tag = 18578},
    {.first = 2499, .count = 2, .tag = 17655},
    {.first = 1550, .count = 2, .tag = 19041},
    {.first = 1326, .count = 8, .tag = 19453},
    [845] = {.first = 2001, .count = 2, .tag = 19788},
    {.first = 1286, .count = 1, .tag = 20132},
    [851] = {.first = 1525, .count = 1, .tag = 21432},
    [853] = {.first = 2116, .count = 2, .tag = 21769},
    [856] = {.first = 1962, .count = 2, .tag = 22647},
    {.first = 1300, .count = 1, .tag = 22988},
    {.first = 1928, .count = 2, .tag = 22804},
    {.first = 1915, .count = 2, .tag = 23317},
    {.first = 1545, .count = 1, .tag = 23681},
    {.first = 1673, .count = 1, .tag = 23795},
    [866] = {.first = 71, .count = 1, .tag = 25335},
    {.first = 2178, .count = 1, .tag = 25164},
    {.first = 1826, .count = 2, .tag = 25812},
    {.first = 2392, .count = 1, .tag = 25330},
    {.first = 61, .count = 1, .tag = 26324},
    [873] = {.first = 7, .count = 9, .tag = 27048},
    {.first = 1805, .count = 2, .tag = 27391},
    {.first = 1842, .count = 1, .tag = 27492},
    {.first = 2491, .count = 2, .tag = 27353},
    [878] = {.first = 2169, .count = 1, .tag = 28166},
    {.first = 2219, .count = 2, .tag = 28287},
    {.first = 2090, .count = 1, .tag = 28872},
    [886] = {.first = 83, .count = 1, .tag = 30302},
    [888] = {.first = 228, .count = 2, .tag = 30734},
    [891] = {.first = 2407, .count = 2, .tag = 31701},
    {.first = 161, .count = 1, .tag = 31943},
    [898] = {.first = 807, .count = 1, .tag = 33510},
    [902] = {.first = 1282, .count = 2, .tag = 34455},
    {.first = 2298, .count = 1, .tag = 34762},
    [909] = {.first = 1766, .count = 4, .tag = 36321},
    [911] = {.first = 1568, .count = 1, .tag = 36692},
    {.first = 1853, .count = 2, .tag = 36707},
    [914] = {.first = 1190, .count = 3, .tag = 37528},
    [916] = {.first = 210, .count = 5, .tag = 38105},
    {.first = 1824, .count = 1, .tag = 38295},
    [919] = {.first = 1703, .count = 2, .tag = 38658},
    [923] = {.first = 1321, .count = 1, .tag = 39768},
    [926] = {.first = 1748, .count = 2, .tag = 40481},
    [928] = {.first = 1459, .count = 1, .tag = 41099},
    {.first = 1093, .count = 1, .tag = 41352},
    {.first = 624, .count = 2, .tag = 41708},
    {.first = 1112, .count = 1, .tag = 41865},
    {.first = 1277, .count = 2, .tag = 41568},
    {.first = 1622, .count = 2, .tag = 42084},
    {.first = 2376, .count = 2, .tag = 42327},
    [936] = {.first = 1227, .count = 4, .tag = 43119},
    {.first = 2068, .count = 2, .tag = 43109},
    [939] = {.first = 988, .count = 1, .tag = 43978},
    [941] = {.first = 1597, .count = 3, .tag = 44512},
    {.first = 957, .count = 1, .tag = 44660},
    {.first = 2018, .count = 2, .tag = 44485},
    {.first = 2257, .count = 2, .tag = 44614},
    [946] = {.first = 1795, .count = 2, .tag = 45638},
    {.first = 1648, .count = 1, .tag = 45879},
    [949] = {.first = 2216, .count = 1, .tag = 46358},
    [952] = {.first = 316, .count = 4, .tag = 47193},
    {.first = 2265, .count = 2, .tag = 47356},
    {.first = 1600, .count = 2, .tag = 47849},
    {.first = 88, .count = 1, .tag = 48125},
    {.first = 512, .count = 4, .tag = 48041},
    {.first = 630, .count = 41, .tag = 48624},
    {.first = 2475, .count = 3, .tag = 48465},
    [963] = {.first = 2152, .count = 2, .tag = 49954},
    [966] = {.first = 759, .count = 3, .tag = 50846},
    [968] = {.first = 2034, .count = 2, .tag = 51273},
    [970] = {.first = 1206, .count = 1, .tag = 51768},
    {.first = 2005, .count = 2, .tag = 52028},
    [975] = {.first = 1642, .count = 2, .tag = 53048},
    {.first = 2221, .count = 1, .tag = 53096},
    {.first = 195, .count = 2, .tag = 53712},
    {.first = 1803, .count = 1, .tag = 53930},
    {.first = 704, .count = 5, .tag = 54263},
    {.first = 1412, .count = 2, .tag = 54180},
    {.first = 1958, .count = 2, .tag = 54390},
    {.first = 1614, .count = 2, .tag = 54953},
    {.first = 2088, .count = 2, .tag = 53720},
    [985] = {.first = 2143, .count = 1, .tag = 55627},
    {.first = 1584, .count = 1, .tag = 55911},
    {.first = 2512, .count = 2, .tag = 56007},
    {.first = 1359, .count = 1, .tag = 56440},
    {.first = 1538, .count = 2, .tag = 56801},
    {.first = 1198, .count = 2, .tag = 56984},
    [992] = {.first = 95, .count = 1, .tag = 57495},
    {.first = 720, .count = 4, .tag = 57725},
    {.first = 1183, .count = 2, .tag = 57734},
    {.first = 1311, .count = 1, .tag = 57798},
    {.first = 1435, .count = 2, .tag = 58433},
    {.first = 964, .count = 1, .tag = 58752},
    {.first = 1437, .count = 2, .tag = 59057},
    {.first = 2457, .count = 2, .tag = 57480},
    [1005] = {.first = 1938, .count = 2, .tag = 60788},
    [1007] = {.first = 1496, .count = 2, .tag = 61324},
    [1014] = {.first = 1354, .count = 1, .tag = 63187},
    {.first = 2280, .count = 2, .tag = 62987},
    [1018] = {.first = 575, .count = 6, .tag = 64225},
    {.first = 1483, .count = 2, .tag = 64341},
    [1022] = {.first = 2292, .count = 3, .tag = 65143},
    [1028] = {.first = 1700, .count = 1, .tag = 1051},
    {.first = 1384, .count = 1, .tag = 1420},
    [1033] = {.first = 1872, .count = 1, .tag = 2530},
    [1035] = {.first = 1701, .count = 2, .tag = 2898},
    {.first = 1810, .count = 2, .tag = 3140},
    [1038] = {.first = 679, .count = 1, .tag = 3637},
    {.first = 1159, .count = 4, .tag = 4068},
    {.first = 880, .count = 2, .tag = 4287},
    {.first = 1418, .count = 2, .tag = 3847},
    {.first = 1758, .count = 2, .tag = 3986},
    {.first = 2405, .count = 2, .tag = 4993},
    [1047] = {.first = 42, .count = 8, .tag = 6044},
    [1053] = {.first = 66, .count = 1, .tag = 7507},
    [1056] = {.first = 380, .count = 2, .tag = 8246},
    [1058] = {.first = 1433, .count = 1, .tag = 8787},
    {.first = 1467, .count = 2, .tag = 9080},
    {.first = 2042, .count = 2, .tag = 9426},
    {.first = 2399, .count = 2, .tag = 9228},
    [1065] = {.first = 1707, .count = 2, .tag = 10540},
    [1071] = {.first = 924, .count = 2, .tag = 12223},
    [1074] = {.first = 1396, .count = 1, .tag = 12986},
    [1078] = {.first = 1644, .count = 2, .tag = 14049},
    [1085] = {.first = 2209, .count = 1, .tag = 15672},
    {.first = 2390, .count = 2, .tag = 15665},
    [1088] = {.first = 598, .count = 14, .tag = 16497},
    [1091] = {.first = 1921, .count = 1, .tag = 17290},
    [1093] = {.first = 982, .count = 1, .tag = 17908},
    [1095] = {.first = 2175, .count = 1, .tag = 18363},
    [1101] = {.first = 978, .count = 1, .tag = 19824},
    [1104] = {.first = 1201, .count = 2, .tag = 20620},
    [1106] = {.first = 1322, .count = 1, .tag = 21173},
    {.first = 1830, .count = 2, .tag = 21077},
    {.first = 2316, .count = 1, .tag = 21721},
    [1110] = {.first = 1911, .count = 2, .tag = 22204},
    [1118] = {.first = 1028, .count = 8, .tag = 24189},
    {.first = 1687, .count = 4, .tag = 24568},
    [1122] = {.first = 1632, .count = 2, .tag = 25299},
    {.first = 2038, .count = 2, .tag = 25508},
    [1125] = {.first = 2370, .count = 2, .tag = 26068},
    [1127] = {.first = 1818, .count = 6, .tag = 26403},
    {.first = 1237, .count = 1, .tag = 26680},
    {.first = 1922, .count = 2, .tag = 26869},
    [1133] = {.first = 1942, .count = 2, .tag = 28028},
    {.first = 1265, .count = 4, .tag = 28321},
    {.first = 975, .count = 1, .tag = 28510},
    [1137] = {.first = 709, .count = 7, .tag = 29021},
    {.first = 1554, .count = 1, .tag = 29118},
    {.first = 2350, .count = 2, .tag = 29292},
    {.first = 82, .count = 1, .tag = 29931},
    [1145] = {.first = 951, .count = 1, .tag = 31152},
    {.first = 1434, .count = 1, .tag = 31062},
    {.first = 1653, .count = 1, .tag = 31693},
    {.first = 1887, .count = 4, .tag = 31163},
    {.first = 1966, .count = 2, .tag = 31449},
    {.first = 2166, .count = 1, .tag = 31292},
    [1152] = {.first = 557, .count = 3, .tag = 32909},
    {.first = 1782, .count = 2, .tag = 32869},
    {.first = 1216, .count = 1, .tag = 33294},
    {.first = 1977, .count = 2, .tag = 33748},
    [1157] = {.first = 2156, .count = 1, .tag = 34062},
    {.first = 1109, .count = 1, .tag = 34499},
    [1161] = {.first = 1564, .count = 1, .tag = 35082},
    {.first = 2105, .count = 2, .tag = 35411},
    {.first = 1298, .count = 1, .tag = 35653},
    {.first = 1303, .count = 1, .tag = 35817},
    {.first = 1794, .count = 1, .tag = 36076},
    {.first = 109, .count = 1, .tag = 36472},
    {.first = 1261, .count = 2, .tag = 36538},
    {.first = 1750, .count = 4, .tag = 36902},
    {.first = 105, .count = 1, .tag = 37372},
    {.first = 943, .count = 1, .tag = 37214},
    {.first = 1587, .count = 2, .tag = 37281},
    {.first = 1902, .count = 1, .tag = 37908},
    {.first = 2056, .count = 2, .tag = 36786},
    {.first = 2213, .count = 1, .tag = 36607},
    {.first = 2307, .count = 2, .tag = 37405},
    {.first = 2393, .count = 2, .tag = 35290},
    {.first = 2497, .count = 2, .tag = 36852},
    {.first = 2501, .count = 4, .tag = 35136},
    {.first = 1847, .count = 2, .tag = 39883},
    {.first = 1900, .count = 2, .tag = 39724},
    [1182] = {.first = 1880, .count = 2, .tag = 40541},
    {.first = 981, .count = 1, .tag = 40900},
    [1188] = {.first = 1233, .count = 2, .tag = 42086},
    [1191] = {.first = 1374, .count = 1, .tag = 42933},
    {.first = 781, .count = 3, .tag = 43147},
    {.first = 58, .count = 1, .tag = 43288},
    {.first = 1667, .count = 2, .tag = 43469},
    {.first = 1859, .count = 1, .tag = 42954},
    [1201] = {.first = 1518, .count = 2, .tag = 45466},
    [1204] = {.first = 518, .count = 2, .tag = 46183},
    [1206] = {.first = 919, .count = 5, .tag = 46670},
    [1208] = {.first = 1314, .count = 1, .tag = 47270},
    {.first = 1511, .count = 4, .tag = 47141},
    [1212] = {.first = 85, .count = 1, .tag = 48183},
    {.first = 1697, .count = 1, .tag = 48357},
    [1215] = {.first = 1167, .count = 2, .tag = 49098},
    {.first = 1498, .count = 3, .tag = 48930},
    {.first = 206, .count = 2, .tag = 49611},
    {.first = 2493, .count = 2, .tag = 49878},
    {.first = 2184, .count = 2, .tag = 49950},
    {.first = 2049, .count = 1, .tag = 50286},
    [1226] = {.first = 1825, .count = 1, .tag = 51826},
    [1230] = {.first = 1851, .count = 2, .tag = 52764},
    {.first = 1235, .count = 2, .tag = 53064},
    [1233] = {.first = 1341, .count = 1, .tag = 53508},
    [1236] = {.first = 1252, .count = 2, .tag = 54412},
    {.first = 1951, .count = 1, .tag = 54628},
    [1241] = {.first = 1505, .count = 2, .tag = 55666},
    {.first = 1813, .count = 2, .tag = 55835},
    [1245] = {.first = 276, .count = 6, .tag = 56825},
    [1247] = {.first = 2409, .count = 2, .tag = 57326},
    [1251] = {.first = 154, .count = 2, .tag = 58145},
    {.first = 235, .count = 5, .tag = 58227},
    {.first = 1634, .count = 2, .tag = 58573},
    {.first = 2016, .count = 2, .tag = 58857},
    {.first = 2366, .count = 2, .tag = 58521},
    [1258] = {.first = 2101, .count = 2, .tag = 60107},
    [1261] = {.first = 1544, .count = 1, .tag = 60842},
    [1264] = {.first = 2081, .count = 2, .tag = 61479},
    {.first = 671, .count = 2, .tag = 61753},
    {.first = 1356, .count = 1, .tag = 62068},
    {.first = 348, .count = 28, .tag = 62431},
    {.first = 1714, .count = 2, .tag = 62286},
    {.first = 1863, .count = 1, .tag = 61711},
    {.first = 2072, .count = 1, .tag = 62482},
    {.first = 6, .count = 1, .tag = 63240},
    {.first = 2109, .count = 2, .tag = 63129},
    {.first = 1404, .count = 2, .tag = 63817},
    {.first = 1873, .count = 2, .tag = 63755},
    {.first = 301, .count = 2, .tag = 64279},
    {.first = 2154, .count = 2, .tag = 64514},
    {.first = 1217, .count = 6, .tag = 64869},
    {.first = 1857, .count = 2, .tag = 65236},
    {.first = 2482, .count = 2, .tag = 61862},
    {.first = 2487, .count = 2, .tag = 64516},
    [1283] = {.first = 2349, .count = 1, .tag = 933},
    {.first = 1546, .count = 1, .tag = 1192},
    {.first = 1, .count = 5, .tag = 1317},
    {.first = 2338, .count = 2, .tag = 1571},
    {.first = 1194, .count = 2, .tag = 1841},
    [1291] = {.first = 2118, .count = 2, .tag = 3045},
    [1295] = {.first = 2386, .count = 2, .tag = 4069},
    {.first = 1676, .count = 2, .tag = 4157},
    [1302] = {.first = 979, .count = 1, .tag = 5787},
    {.first = 1954, .count = 2, .tag = 6105},
    {.first = 680, .count = 2, .tag = 6245},
    {.first = 1148, .count = 1, .tag = 6556},
    {.first = 79, .count = 1, .tag = 6667},
    {.first = 985, .count = 1, .tag = 6719},
    {.first = 1197, .count = 1, .tag = 6655},
    {.first = 1382, .count = 2, .tag = 6810},
    {.first = 1833, .count = 2, .tag = 7551},
    [1313] = {.first = 2210, .count = 2, .tag = 8593},
    [1315] = {.first = 2144, .count = 1, .tag = 8985},
    [1317] = {.first = 1291, .count = 1, .tag = 9689},
    [1319] = {.first = 2115, .count = 1, .tag = 10036},
    {.first = 2270, .count = 1, .tag = 10187},
    {.first = 2322, .count = 2, .tag = 10074},
    [1324] = {.first = 33, .count = 8, .tag = 11318},
    {.first = 1336, .count = 2, .tag = 11610},
    {.first = 971, .count = 2, .tag = 11802},
    {.first = 1569, .count = 1, .tag = 11799},
    [1329] = {.first = 2314, .count = 2, .tag = 12637},
    {.first = 1932, .count = 2, .tag = 13031},
    {.first = 570, .count = 2, .tag = 13139},
    [1334] = {.first = 1038, .count = 1, .tag = 13963},
    {.first = 1804, .count = 1, .tag = 14156},
    {.first = 594, .count = 2, .tag = 14416},
    {.first = 1552, .count = 1, .tag = 14750},
    {.first = 2140, .count = 2, .tag = 14841},
    {.first = 835, .count = 2, .tag = 15268},
    {.first = 1772, .count = 2, .tag = 15569},
    {.first = 1913, .count = 2, .tag = 15347},
    {.first = 2230, .count = 2, .tag = 15495},
    {.first = 2291, .count = 1, .tag = 13846},
    {.first = 1537, .count = 1, .tag = 16403},
    {.first = 1272, .count = 2, .tag = 16808},
    {.first = 1780, .count = 2, .tag = 16888},
    [1350] = {.first = 1594, .count = 3, .tag = 18056},
    [1352] = {.first = 947, .count = 3, .tag = 18461},
    {.first = 1110, .count = 1, .tag = 18511},
    [1356] = {.first = 1142, .count = 1, .tag = 19627},
    {.first = 1582, .count = 2, .tag = 19949},
    [1359] = {.first = 1936, .count = 2, .tag = 20448},
    [1362] = {.first = 2020, .count = 2, .tag = 20995},
    [1366] = {.first = 1176, .count = 2, .tag = 22036},
    {.first = 1722, .count = 2, .tag = 22348},
    {.first = 2191, .count = 1, .tag = 22427},
    {.first = 1976, .count = 1, .tag = 22912},
    {.first = 1674, .count = 2, .tag = 23092},
    {.first = 93, .count = 1, .tag = 23460},
    [1373] = {.first = 2024, .count = 2, .tag = 24045},
    [1375] = {.first = 2319, .count = 1, .tag = 24354},
    [1383] = {.first = 2332, .count = 2, .tag = 26503},
    {.first = 1756, .count = 2, .tag = 26639},
    {.first = 2287, .count = 2, .tag = 26898},
    [1387] = {.first = 453, .count = 2, .tag = 27622},
    {.first = 2299, .count = 1, .tag = 27876},
    {.first = 724, .count = 4, .tag = 27939},
    {.first = 2252, .count = 2, .tag = 28393},
    {.first = 2289, .count = 2, .tag = 28507},
    [1393] = {.first = 618, .count = 2, .tag = 28968},
    [1395] = {.first = 2395, .count = 2, .tag = 29552},
    {.first = 491, .count = 2, .tag = 29896},
    {.first = 1149, .count = 2, .tag = 29760},
    {.first = 2328, .count = 2, .tag = 30101},
    {.first = 2244, .count = 2, .tag = 30635},
    [1403] = {.first = 1968, .count = 2, .tag = 31596},
    {.first = 1203, .count = 1, .tag = 31841},
    {.first = 2058, .count = 4, .tag = 32210},
    {.first = 2135, .count = 1, .tag = 31595},
    {.first = 2372, .count = 2, .tag = 32484},
    {.first = 2364, .count = 2, .tag = 33014},
    [1413] = {.first = 1335, .count = 1, .tag = 34058},
    {.first = 2526, .count = 2, .tag = 34340},
    [1419] = {.first = 275, .count = 1, .tag = 35766},
    {.first = 2163, .count = 1, .tag = 35819},
    {.first = 1812, .count = 1, .tag = 36241},
    {.first = 2450, .count = 2, .tag = 35841},
    {.first = 322, .count = 1, .tag = 36843},
    {.first = 1669, .count = 2, .tag = 36933},
    {.first = 2183, .count = 1, .tag = 37283},
    {.first = 2275, .count = 2, .tag = 37422},
    {.first = 2514, .count = 4, .tag = 37124},
    {.first = 2301, .count = 2, .tag = 38113},
    [1432] = {.first = 1241, .count = 3, .tag = 39013},
    [1434] = {.first = 1338, .count = 1, .tag = 39654},
    {.first = 993, .count = 1, .tag = 39714},
    [1438] = {.first = 1638, .count = 2, .tag = 40480},
    {.first = 2235, .count = 1, .tag = 40885},
    {.first = 958, .count = 4, .tag = 41024},
    {.first = 1138, .count = 2, .tag = 41371},
    [1443] = {.first = 1250, .count = 2, .tag = 41863},
    [1448] = {.first = 1364, .count = 4, .tag = 43243},
    {.first = 522, .count = 8, .tag = 43346},
    {.first = 389, .count = 2, .tag = 43755},
    {.first = 1012, .count = 8, .tag = 43507},
    {.first = 2096, .count = 4, .tag = 43024},
    [1457] = {.first = 1471, .count = 2, .tag = 45365},
    {.first = 378, .count = 2, .tag = 45615},
    {.first = 1390, .count = 1, .tag = 45697},
    [1461] = {.first = 1654, .count = 2, .tag = 46413},
    {.first = 2113, .count = 2, .tag = 46757},
    {.first = 1375, .count = 1, .tag = 47071},
    [1465] = {.first = 168, .count = 27, .tag = 47517},
    {.first = 1225, .count = 1, .tag = 47585},
    {.first = 2003, .count = 2, .tag = 47485},
    [1470] = {.first = 1536, .count = 1, .tag = 48805},
    {.first = 1762, .count = 4, .tag = 48953},
    {.first = 1960, .count = 2, .tag = 49264},
    {.first = 2067, .count = 1, .tag = 49163},
    {.first = 1903, .count = 2, .tag = 49790},
    {.first = 76, .count = 1, .tag = 50034},
    [1482] = {.first = 1255, .count = 1, .tag = 51731},
    [1485] = {.first = 1249, .count = 1, .tag = 52683},
    [1489] = {.first = 2352, .count = 2, .tag = 53522},
    [1491] = {.first = 2046, .count = 1, .tag = 54054},
    {.first = 991, .count = 1, .tag = 54427},
    [1497] = {.first = 1297, .count = 1, .tag = 55698},
    [1506] = {.first = 992, .count = 1, .tag = 58088},
    {.first = 2047, .count = 2, .tag = 57965},
    {.first = 433, .count = 4, .tag = 58422},
    {.first = 1376, .count = 1, .tag = 58830},
    {.first = 1876, .count = 2, .tag = 58420},
    {.first = 1741, .count = 4, .tag = 59270},
    {.first = 2320, .count = 2, .tag = 57924},
    {.first = 1172, .count = 2, .tag = 59715},
    {.first = 757, .count = 1, .tag = 59920},
    {.first = 1523, .count = 1, .tag = 60312},
    {.first = 1705, .count = 2, .tag = 60450},
    [1518] = {.first = 973, .count = 2, .tag = 61046},
    {.first = 1698, .count = 2, .tag = 60939},
    {.first = 2283, .count = 4, .tag = 61113},
    {.first = 2463, .count = 2, .tag = 61074},
    {.first = 282, .count = 2, .tag = 62204},
    {.first = 1897, .count = 2, .tag = 62096},
    [1527] = {.first = 682, .count = 4, .tag = 63398},
    {.first = 2214, .count = 1, .tag = 63299},
    {.first = 2246, .count = 2, .tag = 63997},
    [1531] = {.first = 1712, .count = 2, .tag = 64256},
    {.first = 1919, .count = 2, .tag = 64590},
    [1534] = {.first = 517, .count = 1, .tag = 65161},
    [1537] = {.first = 940, .count = 3, .tag = 401},
    {.first = 1188, .count = 2, .tag = 547},
    {.first = 1324, .count = 1, .tag = 992},
    [1542] = {.first = 628, .count = 2, .tag = 1661},
    [1544] = {.first = 806, .count = 1, .tag = 2162},
    [1548] = {.first = 162, .count = 6, .tag = 3194},
    [1550] = {.first = 1540, .count = 1, .tag = 3762},
    [1555] = {.first = 1475, .count = 2, .tag = 4885},
    {.first = 2164, .count = 1, .tag = 5297},
    {.first = 2334, .count = 4, .tag = 5021},
    [1560] = {.first = 70, .count = 1, .tag = 6366},
    {.first = 743, .count = 14, .tag = 6482},
    {.first = 1116, .count = 1, .tag = 6799},
    [1564] = {.first = 2489, .count = 2, .tag = 7216},
    [1566] = {.first = 1589, .count = 2, .tag = 7699},
    {.first = 1428, .count = 1, .tag = 8120},
    {.first = 1591, .count = 1, .tag = 8198},
    {.first = 1799, .count = 4, .tag = 8648},
    [1571] = {.first = 2192, .count = 2, .tag = 9191},
    [1574] = {.first = 1284, .count = 2, .tag = 9893},
    [1578] = {.first = 2341, .count = 2, .tag = 10768},
    [1580] = {.first = 417, .count = 16, .tag = 11361},
    {.first = 2232, .count = 1, .tag = 11504},
    {.first = 1165, .count = 2, .tag = 11993},
    {.first = 617, .count = 1, .tag = 12226},
    {.first = 1636, .count = 2, .tag = 12368},
    {.first = 2091, .count = 1, .tag = 12628},
    {.first = 2189, .count = 2, .tag = 12294},
    {.first = 2429, .count = 2, .tag = 12094},
    {.first = 102, .count = 1, .tag = 13355},
    [1590] = {.first = 208, .count = 2, .tag = 13988},
    {.first = 1182, .count = 1, .tag = 14108},
    [1594] = {.first = 1113, .count = 1, .tag = 14955},
    [1599] = {.first = 1088, .count = 1, .tag = 16206},
    [1602] = {.first = 784, .count = 22, .tag = 17136},
    [1604] = {.first = 936, .count = 1, .tag = 17413},
    {.first = 1258, .count = 3, .tag = 17722},
    [1607] = {.first = 832, .count = 3, .tag = 18271},
    {.first = 1469, .count = 2, .tag = 18204},
    {.first = 2326, .count = 2, .tag = 18717},
    [1611] = {.first = 560, .count = 6, .tag = 19373},
    [1614] = {.first = 1323, .count = 1, .tag = 20196},
    {.first = 1276, .count = 1, .tag = 20335},
    {.first = 1361, .count = 1, .tag = 20584},
    {.first = 986, .count = 2, .tag = 20815},
    {.first = 1585, .count = 2, .tag = 21040},
    {.first = 1754, .count = 2, .tag = 20683},
    [1621] = {.first = 2084, .count = 2, .tag = 21884},
    [1624] = {.first = 414, .count = 1, .tag = 22535},
    {.first = 1224, .count = 1, .tag = 23012},
    {.first = 928, .count = 6, .tag = 23278},
    [1628] = {.first = 2495, .count = 2, .tag = 23585},
    [1630] = {.first = 2009, .count = 2, .tag = 24145},
    [1632] = {.first = 1129, .count = 1, .tag = 24765},
    [1634] = {.first = 1231, .count = 2, .tag = 25213},
    [1636] = {.first = 1408, .count = 2, .tag = 25750},
    {.first = 1145, .count = 2, .tag = 26049},
    [1641] = {.first = 314, .count = 2, .tag = 27123},
    [1643] = {.first = 1010, .count = 2, .tag = 27630},
    [1645] = {.first = 1893, .count = 2, .tag = 27995},
    {.first = 1934, .count = 2, .tag = 28347},
    {.first = 1362, .count = 1, .tag = 28589},
    {.first = 2278, .count = 2, .tag = 28649},
    {.first = 2467, .count = 2, .tag = 28063},
    {.first = 2300, .count = 1, .tag = 29207},
    {.first = 1403, .count = 1, .tag = 29490},
    {.first = 1215, .count = 1, .tag = 29859},
    {.first = 1626, .count = 1, .tag = 29531},
    [1659] = {.first = 896, .count = 15, .tag = 31716},
    [1664] = {.first = 1144, .count = 1, .tag = 33008},
    [1667] = {.first = 437, .count = 2, .tag = 33707},
    {.first = 1671, .count = 2, .tag = 33612},
    [1670] = {.first = 1573, .count = 2, .tag = 34494},
    {.first = 2194, .count = 3, .tag = 34469},
    [1673] = {.first = 2204, .count = 3, .tag = 35224},
    {.first = 2238, .count = 2, .tag = 35115},
    {.first = 1274, .count = 2, .tag = 35806},
    [1680] = {.first = 486, .count = 2, .tag = 37023},
    {.first = 65, .count = 1, .tag = 37302},
    {.first = 1733, .count = 4, .tag = 37178},
    {.first = 2050, .count = 3, .tag = 37322},
    [1685] = {.first = 810, .count = 22, .tag = 38389},
    {.first = 840, .count = 2, .tag = 38288},
    {.first = 1204, .count = 1, .tag = 38536},
    {.first = 72, .count = 1, .tag = 38924},
    [1691] = {.first = 99, .count = 1, .tag = 39837},
    [1693] = {.first = 1862, .count = 1, .tag = 40337},
    {.first = 156, .count = 5, .tag = 40692},
    [1698] = {.first = 2522, .count = 4, .tag = 41703},
    [1700] = {.first = 1566, .count = 2, .tag = 42056},
    {.first = 78, .count = 1, .tag = 42429},
    {.first = 2136, .count = 2, .tag = 42274},
    [1704] = {.first = 1828, .count = 2, .tag = 43019},
    {.first = 413, .count = 1, .tag = 43461},
    [1710] = {.first = 476, .count = 1, .tag = 44653},
    [1712] = {.first = 101, .count = 1, .tag = 45234},
    {.first = 1186, .count = 2, .tag = 45346},
    {.first = 1718, .count = 4, .tag = 45598},
    {.first = 1731, .count = 2, .tag = 45174},
    {.first = 2378, .count = 2, .tag = 45974},
    {.first = 1563, .count = 1, .tag = 46541},
    [1719] = {.first = 2254, .count = 2, .tag = 47012},
    {.first = 587, .count = 4, .tag = 47253},
    {.first = 2259, .count = 2, .tag = 46932},
    {.first = 937, .count = 2, .tag = 47624},
    [1728] = {.first = 1317, .count = 1, .tag = 49286},
    {.first = 1509, .count = 2, .tag = 49235},
    [1732] = {.first = 1207, .count = 1, .tag = 50181},
    [1739] = {.first = 2403, .count = 2, .tag = 52114},
    [1741] = {.first = 1357, .count = 1, .tag = 52664},
    [1744] = {.first = 1917, .count = 2, .tag = 53323},
    {.first = 2296, .count = 2, .tag = 53650},
    {.first = 1394, .count = 2, .tag = 53875},
    [1751] = {.first = 1108, .count = 1, .tag = 55253},
    {.first = 1137, .count = 1, .tag = 55371},
    {.first = 1223, .count = 1, .tag = 55440},
    {.first = 2528, .count = 2, .tag = 55144},
    {.first = 716, .count = 4, .tag = 56144},
    {.first = 1924, .count = 2, .tag = 56482},
    [1759] = {.first = 741, .count = 2, .tag = 57265},
    {.first = 915, .count = 4, .tag = 57120},
    [1762] = {.first = 1899, .count = 1, .tag = 58018},
    {.first = 911, .count = 2, .tag = 58265},
    [1765] = {.first = 1555, .count = 4, .tag = 58833},
    {.first = 62, .count = 1, .tag = 58891},
    [1769] = {.first = 1095, .count = 1, .tag = 59744},
    [1773] = {.first = 1528, .count = 8, .tag = 60733},
    [1775] = {.first = 2026, .count = 2, .tag = 61347},
    [1779] = {.first = 888, .count = 1, .tag = 62344},
    {.first = 2138, .count = 2, .tag = 62609},
    [1785] = {.first = 686, .count = 13, .tag = 63974},
    {.first = 1143, .count = 1, .tag = 63748},
    [1788] = {.first = 98, .count = 1, .tag = 64595},
    {.first = 1193, .count = 1, .tag = 64876},
    [1793] = {.first = 1515, .count = 1, .tag = 275},
    [1795] = {.first = 86, .count = 1, .tag = 848},
    {.first = 808, .count = 2, .tag = 1102},
    {.first = 1368, .count = 1, .tag = 1439},
    [1802] = {.first = 2479, .count = 1, .tag = 2619},
    [1807] = {.first = 479, .count = 3, .tag = 3897},
    {.first = 1860, .count = 2, .tag = 4183},
    {.first = 1414, .count = 2, .tag = 4561},
    {.first = 1726, .count = 3, .tag = 4763},
    [1812] = {.first = 1659, .count = 2, .tag = 5184},
    {.first = 75, .count = 1, .tag = 5430},
    {.first = 2073, .count = 2, .tag = 5391},
    [1816] = {.first = 2040, .count = 2, .tag = 6151},
    [1819] = {.first = 31, .count = 2, .tag = 6994},
    {.first = 701, .count = 3, .tag = 7385},
    {.first = 1082, .count = 5, .tag = 7606},
    {.first = 1543, .count = 1, .tag = 7218},
    {.first = 2431, .count = 4, .tag = 7257},
    [1834] = {.first = 2236, .count = 2, .tag = 10889},
    [1837] = {.first = 548, .count = 9, .tag = 11681},
    {.first = 1420, .count = 2, .tag = 11618},
    [1840] = {.first = 108, .count = 1, .tag = 12426},
    {.first = 376, .count = 2, .tag = 12312},
    {.first = 1691, .count = 5, .tag = 12316},
    [1846] = {.first = 990, .count = 1, .tag = 13913},
    [1849] = {.first = 68, .count = 1, .tag = 14714},
    {.first = 2465, .count = 2, .tag = 14793},
    {.first = 1709, .count = 1, .tag = 15277},
    [1853] = {.first = 935, .count = 1, .tag = 15710},
    [1856] = {.first = 2478, .count = 1, .tag = 16548},
    [1862] = {.first = 1397, .count = 2, .tag = 18174},
    {.first = 1503, .count = 2, .tag = 18274},
    [1866] = {.first = 1864, .count = 2, .tag = 19047},
    {.first = 1646, .count = 2, .tag = 19380},
    [1869] = {.first = 1581, .count = 1, .tag = 19830},
    {.first = 2309, .count = 2, .tag = 19930},
    [1872] = {.first = 2374, .count = 2, .tag = 20572},
    {.first = 950, .count = 1, .tag = 20772},
    [1875] = {.first = 2055, .count = 1, .tag = 21414},
    {.first = 1090, .count = 1, .tag = 21583},
    {.first = 1001, .count = 9, .tag = 21893},
    {.first = 2103, .count = 1, .tag = 21625},
    [1880] = {.first = 67, .count = 1, .tag = 22632},
    [1882] = {.first = 516, .count = 1, .tag = 23161},
    {.first = 1815, .count = 1, .tag = 23129},
    [1885] = {.first = 1683, .count = 2, .tag = 23938},
    {.first = 970, .count = 1, .tag = 24164},
    [1888] = {.first = 2471, .count = 2, .tag = 24712},
    [1890] = {.first = 2273, .count = 2, .tag = 25218},
    [1896] = {.first = 1907, .count = 4, .tag = 26800},
    {.first = 2445, .count = 3, .tag = 26985},
    [1901] = {.first = 1577, .count = 4, .tag = 28124},
    {.first = 90, .count = 1, .tag = 28372},
    {.first = 1036, .count = 1, .tag = 28643},
    {.first = 107, .count = 1, .tag = 28841},
    {.first = 1809, .count = 1, .tag = 28271},
    {.first = 415, .count = 2, .tag = 29339},
    {.first = 2240, .count = 2, .tag = 28073},
    [1909] = {.first = 2131, .count = 1, .tag = 30066},
    {.first = 1369, .count = 1, .tag = 30400},
    {.first = 1389, .count = 1, .tag = 30269},
    [1913] = {.first = 1302, .count = 1, .tag = 31060},
    [1915] = {.first = 1628, .count = 1, .tag = 31704},
    {.first = 675, .count = 1, .tag = 31836},
    {.first = 284, .count = 2, .tag = 32105},
    {.first = 341, .count = 5, .tag = 32195},
    {.first = 1155, .count = 2, .tag = 32651},
    {.first = 1984, .count = 2, .tag = 32551},
    {.first = 1663, .count = 2, .tag = 33164},
    {.first = 2022, .count = 2, .tag = 32942},
    {.first = 97, .count = 1, .tag = 33750},
    {.first = 620, .count = 4, .tag = 33746},
    {.first = 779, .count = 2, .tag = 33745},
    {.first = 1094, .count = 1, .tag = 33555},
    {.first = 1570, .count = 3, .tag = 33629},
    {.first = 2263, .count = 1, .tag = 31969},
    {.first = 2271, .count = 2, .tag = 34453},
    {.first = 94, .count = 1, .tag = 35428},
    [1932] = {.first = 2347, .count = 2, .tag = 35863},
    [1936] = {.first = 1990, .count = 5, .tag = 36888},
    [1941] = {.first = 1319, .count = 1, .tag = 38329},
    [1944] = {.first = 736, .count = 5, .tag = 39147},
    [1948] = {.first = 1485, .count = 5, .tag = 40101},
    {.first = 728, .count = 8, .tag = 40330},
    [1952] = {.first = 1665, .count = 2, .tag = 40968},
    {.first = 1740, .count = 1, .tag = 41109},
    [1958] = {.first = 2011, .count = 1, .tag = 42572},
    [1964] = {.first = 80, .count = 1, .tag = 44125},
    [1968] = {.first = 2330, .count = 2, .tag = 45306},
    [1974] = {.first = 612, .count = 2, .tag = 46691},
    {.first = 2422, .count = 4, .tag = 46968},
    {.first = 2507, .count = 1, .tag = 47133},
    {.first = 1462, .count = 3, .tag = 47477},
    [1984] = {.first = 2282, .count = 1, .tag = 49313},
    [1990] = {.first = 482, .count = 4, .tag = 50889},
    [1992] = {.first = 2345, .count = 2, .tag = 51450},
    {.first = 848, .count = 2, .tag = 51533},
    {.first = 944, .count = 2, .tag = 51873},
    [1998] = {.first = 1465, .count = 2, .tag = 52884},
    {.first = 1950, .count = 1, .tag = 53185},
    [2002] = {.first = 1313, .count = 1, .tag = 53831},
    [2004] = {.first = 1738, .count = 2, .tag = 54373},
    {.first = 273, .count = 2, .tag = 54585},
    {.first = 2264, .count = 1, .tag = 54826},
    [2009] = {.first = 1363, .count = 1, .tag = 55651},
    [2014] = {.first = 1816, .count = 2, .tag = 56835},
    {.first = 477, .count = 2, .tag = 57242},
    {.first = 2340, .count = 1, .tag = 56919},
    [2021] = {.first = 2148, .count = 2, .tag = 58627},
    [2023] = {.first = 57, .count = 1, .tag = 59247},
    {.first = 572, .count = 1, .tag = 59419},
    [2026] = {.first = 1391, .count = 1, .tag = 59956},
    {.first = 2356, .count = 2, .tag = 60082},
    {.first = 391, .count = 6, .tag = 60510},
    [2030] = {.first = 286, .count = 2, .tag = 61163},
    {.first = 382, .count = 7, .tag = 61321},
    {.first = 1091, .count = 1, .tag = 61000},
    [2034] = {.first = 288, .count = 4, .tag = 62181},
    {.first = 837, .count = 3, .tag = 62243},
    {.first = 77, .count = 1, .tag = 62560},
    {.first = 1849, .count = 2, .tag = 62094},
    {.first = 1387, .count = 2, .tag = 63064},
    [2041] = {.first = 1254, .count = 1, .tag = 63990},
    [2045] = {.first = 100, .count = 1, .tag = 64784},
    [2047] = {.first = 1153, .count = 1, .tag = 65283},
  },
  .place_starts = {
    384,
    2147483969u,
    128,
    65793,
    65537,
    25264128,
    256,
    2130706432,
    16777217,
    16842752,
    16843009,
    [12] = 2162688,
    8388608,
    [15] = 382,
    25264128,
    8454305,
    218136832,
    2155806720u,
    1,
    127,
    256,
    65793,
    [25] = 2164326528u,
    50429952,
    25231360,
    16810033,
    25207040,
    25493761,
    32897,
    32769,
    2147483905u,
    1,
    256,
    [37] = 2162945,
    1,
    65664,
    8355840,
    768,
    65663,
    127,
    8388609,
    16711937,
    256,
    16875776,
    8388736,
    2147483905u,
    25166208,
    32639,
    2147484032u,
    2147483903u,
    2147483904u,
    2147483648u,
    98561,
    16777472,
    65792,
    8388608,
    553648128,
    2155806720u,
    65793,
    [65] = 25165824,
    [67] = 2113929473,
    3246391296u,
    [70] = 65601,
    126,
    65536,
    [75] = 2147516416u,
    1166082049,
    [78] = 16842752,
    285294976,
    2164261120u,
    254,
    2147483905u,
    16711969,
    65536,
    8388736,
    8388608,
    8388737,
    256,
    16842753,
    8388609,
    8355454,
    1114369,
    2148073601u,
    8388992,
    65663,
    256,
    2155741311u,
    65536,
    620756992,
    8420864,
    8388608,
    67840,
    2139095040,
    385,
    16809984,
    65665,
    151060480,
    65536,
    32513,
    128,
    [112] = 25165825,
    65792,
    8257537,
    8388736,
    25493504,
    8454528,
    32769,
    32895,
    16777217,
    [122] = 65792,
    32768,
    2147517184u,
    [126] = 98689,
    65536,
    65664,
    1,
    83886080,
    16777472,
    1124073728,
    32769,
    2147483648u,
    16810113,
    65601,
    285245440,
    98305,
    150994944,
    [141] = 32769,
    8388608,
    2147483904u,
    8454145,
    16777225,
    16777216,
    3,
    1098907904,
    8454433,
    33,
    257,
    553648128,
    65664,
    257,
    16842878,
    1,
    16875520,
    8290688,
    98304,
    16777217,
    [162] = 2147483904u,
    65536,
    1245440,
    8388608,
    33153,
    65537,
    33024,
    2164260991u,
    16777472,
    [172] = 2155872256u,
    129,
    561971456,
    25231360,
    [177] = 65,
    257,
    65280,
    2147557632u,
    33024,
    2130804992,
    256,
    2172649472u,
    [186] = 16810241,
    16843008,
    257,
    16777472,
    2147516416u,
    66944,
    65408,
    16776960,
    16809985,
    25100288,
    8388609,
    285212672,
    8323073,
    2155872513u,
    2113929217,
    2147483649u,
    [203] = 17104896,
    98560,
    851968,
    8257537,
    25166080,
    65536,
    25165824,
    [211] = 2164326401u,
    1,
    8487039,
    50364288,
    32768,
    [217] = 32769,
    2113929342,
    [220] = 16777217,
    2147483904u,
    32801,
    2147549184u,
    128,
    4261412864u,
    16766,
    129,
    21037056,
    25100288,
    16777217,
    16793983,
    127,
    8486913,
    1,
    2164260991u,
    [237] = 65792,
    32768,
    1098940416,
    32768,
    16777216,
    8388736,
    5,
    1,
    [246] = 384,
    4261425408u,
    2164261121u,
    65729,
    2164293760u,
    3372253184u,
    3238035201u,
    16777216,
    16777344,
    2155872256u,
  },
  .place_slips = {
    [1] = {.letter = 19988, .name = 1146},
    {.letter = 19996, .name = 2187},
    {.letter = 20016, .name = 1920},
    {.letter = 20044, .name = 1177},
    {.letter = 20044, .name = 1180},
    {.letter = 20044, .name = 1181},
    {.letter = 20044, .name = 1184},
    {.letter = 20044, .name = 1189},
    {.letter = 20044, .name = 1190},
    {.letter = 20044, .name = 1191},
    {.letter = 20044, .name = 1192},
    {.letter = 20048, .name = 1419},
    {.letter = 20110, .name = 1232},
    {.letter = 20116, .name = 1245},
    {.letter = 20116, .name = 1246},
    {.letter = 20160, .name = 1177},
    {.letter = 20160, .name = 1512},
    {.letter = 20160, .name = 1513},
    {.letter = 20160, .name = 1514},
    {.letter = 20160, .name = 1555},
    {.letter = 20160, .name = 1556},
    {.letter = 20160, .name = 1557},
    {.letter = 20160, .name = 1558},
    {.letter = 20234, .name = 1257},
    {.letter = 20234, .name = 1259},
    {.letter = 20234, .name = 1260},
    {.letter = 20234, .name = 1262},
    {.letter = 20234, .name = 1266},
    {.letter = 20234, .name = 1267},
    {.letter = 20234, .name = 1268},
    {.letter = 20285, .name = 1270},
    {.letter = 20381, .name = 1942},
    {.letter = 20381, .name = 1943},
    {.letter = 20811, .name = 1287},
    {.letter = 20811, .name = 1288},
    {.letter = 20811, .name = 1289},
    {.letter = 20811, .name = 1290},
    {.letter = 20811, .name = 1293},
    {.letter = 20811, .name = 1294},
    {.letter = 20811, .name = 1295},
    {.letter = 20811, .name = 1439},
    {.letter = 20811, .name = 1440},
    {.letter = 20811, .name = 1777},
    {.letter = 20811, .name = 1778},
    {.letter = 20811, .name = 2070},
    {.letter = 20811, .name = 2071},
    {.letter = 20811, .name = 2415},
    {.letter = 20811, .name = 2416},
    {.letter = 20811, .name = 2417},
    {.letter = 20811, .name = 2418},
    {.letter = 20811, .name = 2420},
    {.letter = 20811, .name = 2421},
    {.letter = 21202, .name = 1656},
    {.letter = 21202, .name = 1657},
    {.letter = 21202, .name = 2106},
    {.letter = 21202, .name = 2185},
    {.letter = 21202, .name = 2422},
    {.letter = 21202, .name = 2423},
    {.letter = 21202, .name = 2424},
    {.letter = 21202, .name = 2425},
    {.letter = 21271, .name = 1386},
    {.letter = 21338, .name = 1419},
    {.letter = 21338, .name = 1422},
    {.letter = 21338, .name = 1423},
    {.letter = 21338, .name = 1424},
    {.letter = 21338, .name = 1425},
    {.letter = 21338, .name = 1430},
    {.letter = 21452, .name = 1436},
    {.letter = 21487, .name = 1439},
    {.letter = 21487, .name = 1440},
    {.letter = 21488, .name = 1599},
    {.letter = 21488, .name = 2318},
    {.letter = 21494, .name = 1446},
    {.letter = 21512, .name = 2427},
    {.letter = 21512, .name = 2428},
    {.letter = 21513, .name = 1452},
    {.letter = 21513, .name = 1453},
    {.letter = 21513, .name = 1454},
    {.letter = 21513, .name = 1455},
    {.letter = 21513, .name = 1838},
    {.letter = 21513, .name = 1839},
    {.letter = 21513, .name = 1840},
    {.letter = 21513, .name = 1841},
    {.letter = 21513, .name = 2240},
    {.letter = 21513, .name = 2241},
    {.letter = 21520, .name = 1462},
    {.letter = 21520, .name = 1464},
    {.letter = 21566, .name = 1257},
    {.letter = 21628, .name = 1475},
    {.letter = 21628, .name = 1476},
    {.letter = 21644, .name = 1478},
    {.letter = 21644, .name = 1479},
    {.letter = 21644, .name = 1480},
    {.letter = 21644, .name = 1481},
    {.letter = 21644, .name = 1482},
    {.letter = 21644, .name = 1484},
    {.letter = 21644, .name = 1486},
    {.letter = 21644, .name = 1487},
    {.letter = 21644, .name = 1488},
    {.letter = 21644, .name = 1489},
    {.letter = 21644, .name = 1491},
    {.letter = 21644, .name = 1493},
    {.letter = 21644, .name = 1811},
    {.letter = 21704, .name = 1500},
    {.letter = 21704, .name = 1503},
    {.letter = 21704, .name = 1504},
    {.letter = 21888, .name = 1512},
    {.letter = 21888, .name = 1513},
    {.letter = 21888, .name = 1514},
    {.letter = 21892, .name = 2365},
    {.letter = 22270, .name = 1475},
    {.letter = 22270, .name = 1476},
    {.letter = 22270, .name = 1550},
    {.letter = 22270, .name = 1551},
    {.letter = 22270, .name = 2429},
    {.letter = 22270, .name = 2430},
    {.letter = 22338, .name = 2326},
    {.letter = 22338, .name = 2327},
    {.letter = 22378, .name = 1894},
    {.letter = 22418, .name = 1869},
    {.letter = 22418, .name = 1870},
    {.letter = 22418, .name = 1871},
    {.letter = 22478, .name = 1446},
    {.letter = 22478, .name = 1560},
    {.letter = 22478, .name = 1561},
    {.letter = 22478, .name = 1562},
    {.letter = 22478, .name = 1793},
    {.letter = 22478, .name = 2460},
    {.letter = 22612, .name = 1555},
    {.letter = 22612, .name = 1556},
    {.letter = 22612, .name = 1557},
    {.letter = 22612, .name = 1558},
    {.letter = 22612, .name = 1560},
    {.letter = 22612, .name = 1561},
    {.letter = 22612, .name = 1562},
    {.letter = 22696, .name = 1567},
    {.letter = 22825, .name = 1586},
    {.letter = 22836, .name = 1594},
    {.letter = 22836, .name = 1596},
    {.letter = 22855, .name = 1599},
    {.letter = 22862, .name = 1601},
    {.letter = 23388, .name = 1287},
    {.letter = 23388, .name = 1288},
    {.letter = 23388, .name = 1289},
    {.letter = 23388, .name = 1290},
    {.letter = 23425, .name = 1259},
    {.letter = 23425, .name = 1260},
    {.letter = 23433, .name = 1478},
    {.letter = 23478, .name = 1245},
    {.letter = 23478, .name = 1246},
    {.letter = 23487, .name = 2015},
    {.letter = 23494, .name = 1500},
    {.letter = 23500, .name = 1647},
    {.letter = 23519, .name = 1649},
    {.letter = 23519, .name = 1650},
    {.letter = 23519, .name = 1651},
    {.letter = 23519, .name = 1652},
    {.letter = 23561, .name = 1655},
    {.letter = 23572, .name = 1180},
    {.letter = 23572, .name = 1181},
    {.letter = 23572, .name = 1422},
    {.letter = 23572, .name = 1423},
    {.letter = 23572, .name = 1424},
    {.letter = 23572, .name = 1425},
    {.letter = 23572, .name = 1698},
    {.letter = 23572, .name = 1699},
    {.letter = 23572, .name = 1724},
    {.letter = 23572, .name = 1725},
    {.letter = 23572, .name = 2461},
    {.letter = 23572, .name = 2462},
    {.letter = 23612, .name = 1656},
    {.letter = 23612, .name = 1657},
    {.letter = 23663, .name = 1386},
    {.letter = 23663, .name = 1594},
    {.letter = 23663, .name = 1596},
    {.letter = 23663, .name = 1601},
    {.letter = 23665, .name = 1586},
    {.letter = 23665, .name = 2073},
    {.letter = 23665, .name = 2074},
    {.letter = 23665, .name = 2124},
    {.letter = 23697, .name = 1666},
    {.letter = 23725, .name = 1666},
    {.letter = 23731, .name = 1667},
    {.letter = 23731, .name = 1668},
    {.letter = 24030, .name = 1262},
    {.letter = 24041, .name = 1677},
    {.letter = 24052, .name = 1503},
    {.letter = 24052, .name = 1504},
    {.letter = 24052, .name = 1686},
    {.letter = 24052, .name = 1687},
    {.letter = 24052, .name = 1688},
    {.letter = 24052, .name = 1689},
    {.letter = 24052, .name = 1690},
    {.letter = 24052, .name = 1692},
    {.letter = 24052, .name = 1693},
    {.letter = 24052, .name = 1694},
    {.letter = 24052, .name = 1695},
    {.letter = 24066, .name = 1812},
    {.letter = 24067, .name = 1479},
    {.letter = 24067, .name = 1480},
    {.letter = 24067, .name = 1481},
    {.letter = 24067, .name = 1482},
    {.letter = 24067, .name = 1649},
    {.letter = 24067, .name = 1650},
    {.letter = 24067, .name = 1651},
    {.letter = 24067, .name = 1652},
    {.letter = 24067, .name = 1698},
    {.letter = 24067, .name = 1699},
    {.letter = 24072, .name = 1270},
    {.letter = 24211, .name = 1724},
    {.letter = 24211, .name = 1725},
    {.letter = 24211, .name = 1728},
    {.letter = 24247, .name = 1484},
    {.letter = 24247, .name = 2402},
    {.letter = 24688, .name = 1184},
    {.letter = 25176, .name = 1777},
    {.letter = 25176, .name = 1778},
    {.letter = 25176, .name = 1781},
    {.letter = 25289, .name = 1293},
    {.letter = 25289, .name = 1294},
    {.letter = 25289, .name = 1295},
    {.letter = 25289, .name = 2437},
    {.letter = 25289, .name = 2439},
    {.letter = 25289, .name = 2440},
    {.letter = 25289, .name = 2441},
    {.letter = 25308, .name = 1793},
    {.letter = 25935, .name = 2474},
    {.letter = 26032, .name = 1811},
    {.letter = 26032, .name = 1812},
    {.letter = 26032, .name = 1814},
    {.letter = 26032, .name = 1817},
    {.letter = 26118, .name = 1836},
    {.letter = 26124, .name = 1838},
    {.letter = 26124, .name = 1839},
    {.letter = 26124, .name = 1840},
    {.letter = 26124, .name = 1841},
    {.letter = 26124, .name = 2488},
    {.letter = 26143, .name = 1814},
    {.letter = 26157, .name = 1846},
    {.letter = 26222, .name = 1667},
    {.letter = 26222, .name = 1668},
    {.letter = 26222, .name = 1971},
    {.letter = 26408, .name = 1452},
    {.letter = 26408, .name = 1453},
    {.letter = 26408, .name = 1454},
    {.letter = 26408, .name = 1455},
    {.letter = 26408, .name = 1550},
    {.letter = 26408, .name = 1551},
    {.letter = 26408, .name = 1869},
    {.letter = 26408, .name = 1870},
    {.letter = 26408, .name = 1871},
    {.letter = 26411, .name = 1146},
    {.letter = 26472, .name = 2114},
    {.letter = 26472, .name = 2222},
    {.letter = 26472, .name = 2223},
    {.letter = 26607, .name = 1894},
    {.letter = 26970, .name = 1686},
    {.letter = 27665, .name = 1920},
    {.letter = 27665, .name = 2279},
    {.letter = 27700, .name = 1922},
    {.letter = 27700, .name = 1923},
    {.letter = 27801, .name = 1942},
    {.letter = 27801, .name = 1943},
    {.letter = 27801, .name = 1947},
    {.letter = 27801, .name = 1949},
    {.letter = 27827, .name = 1436},
    {.letter = 27827, .name = 2140},
    {.letter = 27827, .name = 2141},
    {.letter = 27827, .name = 2190},
    {.letter = 27827, .name = 2466},
    {.letter = 27849, .name = 2019},
    {.letter = 27901, .name = 1971},
    {.letter = 27931, .name = 1973},
    {.letter = 28006, .name = 1973},
    {.letter = 28023, .name = 2151},
    {.letter = 28201, .name = 2015},
    {.letter = 28201, .name = 2019},
    {.letter = 28246, .name = 1430},
    {.letter = 28246, .name = 2249},
    {.letter = 28286, .name = 1947},
    {.letter = 28304, .name = 1817},
    {.letter = 28937, .name = 2059},
    {.letter = 28937, .name = 2060},
    {.letter = 28937, .name = 2061},
    {.letter = 29305, .name = 2070},
    {.letter = 29305, .name = 2071},
    {.letter = 29313, .name = 1266},
    {.letter = 29313, .name = 1267},
    {.letter = 29313, .name = 1268},
    {.letter = 29313, .name = 1655},
    {.letter = 29420, .name = 2073},
    {.letter = 29420, .name = 2074},
    {.letter = 29577, .name = 1567},
    {.letter = 29577, .name = 1836},
    {.letter = 29595, .name = 2084},
    {.letter = 29595, .name = 2085},
    {.letter = 29926, .name = 2443},
    {.letter = 29926, .name = 2444},
    {.letter = 30000, .name = 1232},
    {.letter = 30000, .name = 1486},
    {.letter = 30000, .name = 1487},
    {.letter = 30000, .name = 1488},
    {.letter = 30000, .name = 1489},
    {.letter = 30041, .name = 1677},
    {.letter = 30095, .name = 2106},
    {.letter = 30095, .name = 2108},
    {.letter = 30333, .name = 2114},
    {.letter = 30333, .name = 2116},
    {.letter = 30333, .name = 2117},
    {.letter = 30382, .name = 2124},
    {.letter = 30422, .name = 2497},
    {.letter = 30422, .name = 2498},
    {.letter = 30707, .name = 2140},
    {.letter = 30707, .name = 2141},
    {.letter = 30805, .name = 1491},
    {.letter = 30897, .name = 2116},
    {.letter = 30897, .name = 2117},
    {.letter = 30952, .name = 1922},
    {.letter = 30952, .name = 1923},
    {.letter = 31119, .name = 2151},
    {.letter = 31574, .name = 2185},
    {.letter = 31859, .name = 2187},
    {.letter = 31934, .name = 2190},
    {.letter = 32435, .name = 2084},
    {.letter = 32435, .name = 2085},
    {.letter = 32652, .name = 2239},
    {.letter = 32774, .name = 2059},
    {.letter = 32774, .name = 2060},
    {.letter = 32774, .name = 2061},
    {.letter = 32993, .name = 2222},
    {.letter = 32993, .name = 2223},
    {.letter = 33487, .name = 1189},
    {.letter = 33487, .name = 1846},
    {.letter = 33509, .name = 2239},
    {.letter = 33521, .name = 2240},
    {.letter = 33521, .name = 2241},
    {.letter = 33609, .name = 2249},
    {.letter = 33678, .name = 2255},
    {.letter = 34164, .name = 1647},
    {.letter = 35029, .name = 2279},
    {.letter = 36710, .name = 1728},
    {.letter = 36710, .name = 2255},
    {.letter = 36718, .name = 2318},
    {.letter = 36798, .name = 2326},
    {.letter = 36798, .name = 2327},
    {.letter = 37167, .name = 2365},
    {.letter = 37324, .name = 1687},
    {.letter = 37324, .name = 1688},
    {.letter = 37324, .name = 1689},
    {.letter = 37324, .name = 1690},
    {.letter = 37324, .name = 1781},
    {.letter = 38081, .name = 2378},
    {.letter = 38081, .name = 2379},
    {.letter = 38376, .name = 2378},
    {.letter = 38376, .name = 2379},
    {.letter = 38428, .name = 2402},
    {.letter = 38463, .name = 2415},
    {.letter = 38463, .name = 2416},
    {.letter = 38463, .name = 2417},
    {.letter = 38463, .name = 2418},
    {.letter = 38463, .name = 2420},
    {.letter = 38463, .name = 2421},
    {.letter = 38463, .name = 2422},
    {.letter = 38463, .name = 2423},
    {.letter = 38463, .name = 2424},
    {.letter = 38463, .name = 2425},
    {.letter = 38463, .name = 2427},
    {.letter = 38463, .name = 2428},
    {.letter = 38463, .name = 2429},
    {.letter = 38463, .name = 2430},
    {.letter = 38463, .name = 2437},
    {.letter = 38463, .name = 2439},
    {.letter = 38463, .name = 2440},
    {.letter = 38463, .name = 2441},
    {.letter = 38463, .name = 2443},
    {.letter = 38463, .name = 2444},
    {.letter = 38468, .name = 2108},
    {.letter = 38597, .name = 1949},
    {.letter = 38669, .name = 2460},
    {.letter = 38669, .name = 2461},
    {.letter = 38669, .name = 2462},
    {.letter = 38738, .name = 2466},
    {.letter = 38745, .name = 1493},
    {.letter = 38899, .name = 1692},
    {.letter = 38899, .name = 1693},
    {.letter = 38899, .name = 1694},
    {.letter = 38899, .name = 1695},
    {.letter = 39069, .name = 2474},
    {.letter = 39640, .name = 2488},
    {.letter = 40065, .name = 1190},
    {.letter = 40065, .name = 1191},
    {.letter = 40065, .name = 1192},
    {.letter = 40065, .name = 1462},
    {.letter = 40065, .name = 1464},
    {.letter = 40614, .name = 2497},
    {.letter = 40614, .name = 2498},
  },
  .variants = {
    {.letter = 36093, .meant = 36187},
    [3] = {.letter = 26044, .meant = 20110},
    {.letter = 29246, .meant = 23572},
    {.letter = 36123, .meant = 36195},
    {.letter = 24107, .meant = 24072},
    {.letter = 29017, .meant = 28895},
    {.letter = 37129, .meant = 20065},
    {.letter = 38364, .meant = 20851},
    {.letter = 39340, .meant = 39532},
    [12] = {.letter = 32005, .meant = 32418},
    [19] = {.letter = 36960, .meant = 36828},
    [22] = {.letter = 35023, .meant = 37324},
    {.letter = 38957, .meant = 22836},
    [27] = {.letter = 22290, .meant = 22253},
    [30] = {.letter = 28450, .meant = 27721},
    [39] = {.letter = 25079, .meant = 24576},
    {.letter = 34899, .meant = 26415},
    [45] = {.letter = 35920, .meant = 20016},
    {.letter = 39854, .meant = 40092},
    {.letter = 40845, .meant = 40857},
    {.letter = 37170, .meant = 37112},
    {.letter = 40372, .meant = 40548},
    [51] = {.letter = 28356, .meant = 27815},
    {.letter = 36956, .meant = 36874},
    [54] = {.letter = 30094, .meant = 30095},
    [56] = {.letter = 22744, .meant = 22418},
    [59] = {.letter = 23994, .meant = 23725},
    {.letter = 37504, .meant = 38134},
    [66] = {.letter = 38525, .meant = 38451},
    [70] = {.letter = 38799, .meant = 24041},
    [78] = {.letter = 24373, .meant = 24352},
    [88] = {.letter = 32057, .meant = 32461},
    [93] = {.letter = 28656, .meant = 28493},
    [97] = {.letter = 24264, .meant = 21414},
    {.letter = 36051, .meant = 23486},
    {.letter = 36554, .meant = 36710},
    {.letter = 32147, .meant = 32463},
    [113] = {.letter = 26839, .meant = 26531},
    [119] = {.letter = 36948, .meant = 36798},
    [122] = {.letter = 33288, .meant = 20852},
    {.letter = 38442, .meant = 22338},
    {.letter = 36002, .meant = 36129},
    {.letter = 20296, .meant = 24067},
    {.letter = 29872, .meant = 29615},
    {.letter = 36993, .meant = 36808},
    {.letter = 35041, .meant = 37324},
    {.letter = 36032, .meant = 36154},
    {.letter = 33836, .meant = 19975},
    [134] = {.letter = 26989, .meant = 19994},
    {.letter = 32143, .meant = 32485},
    [138] = {.letter = 32173, .meant = 32500},
    [140] = {.letter = 34399, .meant = 21495},
    [144] = {.letter = 32218, .meant = 32447},
    [147] = {.letter = 36899, .meant = 36830},
    {.letter = 38622, .meant = 40481},
    [162] = {.letter = 23997, .meant = 23731},
    {.letter = 29898, .meant = 29756},
    {.letter = 30889, .meant = 30805},
    {.letter = 29151, .meant = 33829},
    [168] = {.letter = 23798, .meant = 23707},
    [171] = {.letter = 32901, .meant = 32899},
    [187] = {.letter = 24421, .meant = 24422},
    [198] = {.letter = 36039, .meant = 36164},
    {.letter = 36786, .meant = 20892},
    [201] = {.letter = 40232, .meant = 40493},
    [209] = {.letter = 25562, .meant = 25196},
    {.letter = 33674, .meant = 24196},
    [218] = {.letter = 37165, .meant = 37073},
    {.letter = 28092, .meant = 20937},
    {.letter = 28580, .meant = 27901},
    {.letter = 39376, .meant = 39547},
    [223] = {.letter = 38918, .meant = 39034},
    [226] = {.letter = 24950, .meant = 24198},
    {.letter = 39192, .meant = 20313},
    {.letter = 26185, .meant = 26187},
    {.letter = 36020, .meant = 36149},
    [232] = {.letter = 22296, .meant = 22242},
    [236] = {.letter = 33610, .meant = 33606},
    {.letter = 23805, .meant = 23777},
    [243] = {.letter = 32191, .meant = 32501},
    {.letter = 28760, .meant = 28393},
    {.letter = 38580, .meant = 38471},
    [250] = {.letter = 28317, .meant = 27807},
    [256] = {.letter = 38914, .meant = 39030},
    [258] = {.letter = 33775, .meant = 21326},
    [267] = {.letter = 23527, .meant = 23425},
    {.letter = 38989, .meant = 39069},
    {.letter = 23542, .meant = 23453},
    {.letter = 28696, .meant = 27896},
    {.letter = 33865, .meant = 21494},
    {.letter = 20126, .meant = 20122},
    {.letter = 38272, .meant = 38376},
    [275] = {.letter = 23831, .meant = 23703},
    {.letter = 31684, .meant = 33539},
    {.letter = 34154, .meant = 33436},
    [279] = {.letter = 28771, .meant = 28286},
    [282] = {.letter = 40573, .meant = 30416},
    [289] = {.letter = 37675, .meant = 38177},
    [291] = {.letter = 27138, .meant = 20048},
    [294] = {.letter = 35997, .meant = 36125},
    [296] = {.letter = 36988, .meant = 36797},
    {.letter = 22761, .meant = 22365},
    [300] = {.letter = 21312, .meant = 21306},
    {.letter = 26954, .meant = 26472},
    {.letter = 26481, .meant = 19996},
    {.letter = 20839, .meant = 20869},
    {.letter = 34349, .meant = 20848},
    {.letter = 38283, .meant = 24320},
    [308] = {.letter = 31680, .meant = 33410},
    [315] = {.letter = 31237, .meant = 31246},
    {.letter = 40569, .meant = 21688},
    {.letter = 38617, .meant = 21452},
    {.letter = 36650, .meant = 36718},
    {.letter = 29544, .meant = 29420},
    {.letter = 40599, .meant = 20029},
    [323] = {.letter = 36939, .meant = 36816},
    [334] = {.letter = 38493, .meant = 38485},
    {.letter = 27453, .meant = 38054},
    [341] = {.letter = 35351, .meant = 25176},
    {.letter = 37806, .meant = 38215},
    [344] = {.letter = 12295, .meant = 38646},
    {.letter = 38568, .meant = 38543},
    [355] = {.letter = 31278, .meant = 31181},
    [360] = {.letter = 30332, .meant = 21457},
    {.letter = 37941, .meant = 38081},
    [364] = {.letter = 28639, .meant = 27982},
    [366] = {.letter = 40441, .meant = 40560},
    {.letter = 34311, .meant = 33487},
    [370] = {.letter = 38748, .meant = 38745},
    [373] = {.letter = 20358, .meant = 26469},
    {.letter = 25771, .meant = 25242},
    [379] = {.letter = 35377, .meant = 35768},
    [388] = {.letter = 34217, .meant = 33832},
    {.letter = 28331, .meant = 28201},
    [391] = {.letter = 33256, .meant = 20020},
    [396] = {.letter = 20523, .meant = 20262},
    {.letter = 28879, .meant = 20044},
    [402] = {.letter = 37509, .meant = 38108},
    [408] = {.letter = 22580, .meant = 22330},
    {.letter = 32156, .meant = 32508},
    [418] = {.letter = 40572, .meant = 30897},
    [423] = {.letter = 30050, .meant = 27605},
    [428] = {.letter = 32291, .meant = 21439},
    [432] = {.letter = 39686, .meant = 26494},
    [434] = {.letter = 37002, .meant = 36793},
    [437] = {.letter = 21067, .meant = 20811},
    {.letter = 21555, .meant = 21556},
    {.letter = 21570, .meant = 21525},
    [446] = {.letter = 39791, .meant = 40065},
    [448] = {.letter = 29986, .meant = 20135},
    {.letter = 28507, .meant = 28508},
    [457] = {.letter = 29802, .meant = 29595},
    {.letter = 32013, .meant = 32435},
    {.letter = 37670, .meant = 38182},
    {.letter = 33995, .meant = 30422},
    {.letter = 40613, .meant = 40614},
    {.letter = 40643, .meant = 40644},
    [464] = {.letter = 34269, .meant = 33402},
    {.letter = 38935, .meant = 39047},
    {.letter = 36983, .meant = 36801},
    [468] = {.letter = 24235, .meant = 24211},
    {.letter = 28657, .meant = 28392},
    {.letter = 27193, .meant = 26641},
    {.letter = 21063, .meant = 21017},
    {.letter = 34314, .meant = 34164},
    {.letter = 38263, .meant = 38271},
    [477] = {.letter = 28961, .meant = 26080},
    [481] = {.letter = 23105, .meant = 23044},
    {.letter = 32681, .meant = 20041},
    {.letter = 40778, .meant = 40784},
    {.letter = 34907, .meant = 21355},
    [491] = {.letter = 38642, .meant = 20113},
    [496] = {.letter = 33274, .meant = 21488},
    [498] = {.letter = 23713, .meant = 20872},
    {.letter = 24460, .meant = 21518},
    {.letter = 21029, .meant = 21035},
    {.letter = 39693, .meant = 32993},
    [503] = {.letter = 22767, .meant = 22766},
    {.letter = 34310, .meant = 33446},
    {.letter = 22294, .meant = 22270},
    [508] = {.letter = 39250, .meant = 39286},
    [510] = {.letter = 24291, .meant = 24191},
    {.letter = 30436, .meant = 30424},
  },
  .sounds = {
    [1] = {.letter = 19968, .sound = 118},
    {.letter = 19971, .sound = 74},
    {.letter = 19975, .sound = 105},
    {.letter = 19981, .sound = 10},
    {.letter = 19982, .sound = 120},
    {.letter = 19988, .sound = 77},
    {.letter = 19990, .sound = 86},
    {.letter = 19994, .sound = 117},
    {.letter = 19996, .sound = 20},
    {.letter = 19997, .sound = 91},
    {.letter = 20005, .sound = 115},
    {.letter = 20011, .sound = 114},
    {.letter = 20016, .sound = 25},
    {.letter = 20024, .sound = 105},
    {.letter = 20026, .sound = 106},
    {.letter = 20029, .sound = 57},
    {.letter = 20035, .sound = 2},
    {.letter = 20041, .sound = 118},
    {.letter = 20043, .sound = 126},
    {.letter = 20044, .sound = 108},
    {.letter = 20046, .sound = 37},
    {.letter = 20048, .sound = 54},
    {.letter = 20050, .sound = 72},
    {.letter = 20056, .sound = 16},
    {.letter = 20057, .sound = 118},
    {.letter = 20062, .sound = 74},
    {.letter = 20063, .sound = 117},
    {.letter = 20064, .sound = 109},
    {.letter = 20070, .sound = 87},
    {.letter = 20080, .sound = 64},
    {.letter = 20102, .sound = 54},
    {.letter = 20104, .sound = 120},
    {.letter = 20107, .sound = 86},
    {.letter = 20108, .sound = 23},
    {.letter = 20110, .sound = 120},
    {.letter = 20111, .sound = 51},
    {.letter = 20113, .sound = 123},
    {.letter = 20114, .sound = 37},
    {.letter = 20116, .sound = 108},
    {.letter = 20117, .sound = 45},
    {.letter = 20122, .sound = 114},
    {.letter = 20130, .sound = 47},
    {.letter = 20133, .sound = 35},
    {.letter = 20134, .sound = 118},
    {.letter = 20137, .sound = 69},
    {.letter = 20140, .sound = 45},
    {.letter = 20159, .sound = 118},
    {.letter = 20160, .sound = 86},
    {.letter = 20165, .sound = 44},
    {.letter = 20166, .sound = 73},
    {.letter = 20170, .sound = 44},
    {.letter = 20177, .sound = 61},
    {.letter = 20180, .sound = 128},
    {.letter = 20181, .sound = 86},
    {.letter = 20182, .sound = 93},
    {.letter = 20184, .sound = 26},
    {.letter = 20185, .sound = 110},
    {.letter = 20196, .sound = 58},
    {.letter = 20197, .sound = 118},
    {.letter = 20202, .sound = 118},
    {.letter = 20208, .sound = 116},
    {.letter = 20214, .sound = 42},
    {.letter = 20215, .sound = 41},
    {.letter = 20225, .sound = 74},
    {.letter = 20234, .sound = 118},
    {.letter = 20237, .sound = 108},
    {.letter = 20238, .sound = 40},
    {.letter = 20239, .sound = 26},
    {.letter = 20249, .sound = 39},
    {.letter = 20250, .sound = 38},
    {.letter = 20255, .sound = 106},
    {.letter = 20262, .sound = 61},
    {.letter = 20266, .sound = 106},
    {.letter = 20271, .sound = 9},
    {.letter = 20272, .sound = 32},
    {.letter = 20276, .sound = 6},
    {.letter = 20278, .sound = 58},
    {.letter = 20284, .sound = 86},
    {.letter = 20285, .sound = 41},
    {.letter = 20301, .sound = 106},
    {.letter = 20302, .sound = 19},
    {.letter = 20307, .sound = 97},
    {.letter = 20309, .sound = 36},
    {.letter = 20313, .sound = 120},
    {.letter = 20315, .sound = 26},
    {.letter = 20320, .sound = 70},
    {.letter = 20335, .sound = 116},
    {.letter = 20336, .sound = 5},
    {.letter = 20339, .sound = 41},
    {.letter = 20351, .sound = 86},
    {.letter = 20356, .sound = 126},
    {.letter = 20363, .sound = 57},
    {.letter = 20365, .sound = 86},
    {.letter = 20375, .sound = 20},
    {.letter = 20379, .sound = 30},
    {.letter = 20381, .sound = 118},
    {.letter = 20387, .sound = 60},
    {.letter = 20391, .sound = 12},
    {.letter = 20398, .sound = 108},
    {.letter = 20420, .sound = 22},
    {.letter = 20432, .sound = 57},
    {.letter = 20439, .sound = 92},
    {.letter = 20440, .sound = 26},
    {.letter = 20446, .sound = 120},
    {.letter = 20449, .sound = 111},
    {.letter = 20461, .sound = 42},
    {.letter = 20463, .sound = 26},
    {.letter = 20474, .sound = 3},
    {.letter = 20493, .sound = 7},
    {.letter = 20506, .sound = 118},
    {.letter = 20513, .sound = 14},
    {.letter = 20522, .sound = 70},
    {.letter = 20540, .sound = 126},
    {.letter = 20542, .sound = 78},
    {.letter = 20551, .sound = 41},
    {.letter = 20581, .sound = 42},
    {.letter = 20599, .sound = 100},
    {.letter = 20607, .sound = 14},
    {.letter = 20613, .sound = 26},
    {.letter = 20616, .sound = 57},
    {.letter = 20648, .sound = 17},
    {.letter = 20667, .sound = 84},
    {.letter = 20723, .sound = 92},
    {.letter = 20725, .sound = 43},
    {.letter = 20731, .sound = 71},
    {.letter = 20769, .sound = 55},
    {.letter = 20799, .sound = 23},
    {.letter = 20801, .sound = 123},
    {.letter = 20803, .sound = 121},
    {.letter = 20806, .sound = 125},
    {.letter = 20808, .sound = 110},
    {.letter = 20811, .sound = 48},
    {.letter = 20820, .sound = 101},
    {.letter = 20834, .sound = 45},
    {.letter = 20840, .sound = 80},
    {.letter = 20843, .sound = 4},
    {.letter = 20844, .sound = 30},
    {.letter = 20845, .sound = 59},
    {.letter = 20849, .sound = 30},
    {.letter = 20852, .sound = 112},
    {.letter = 20854, .sound = 74},
    {.letter = 20857, .sound = 128},
    {.letter = 20859, .sound = 116},
    {.letter = 20860, .sound = 42},
    {.letter = 20864, .sound = 40},
    {.letter = 20876, .sound = 12},
    {.letter = 20900, .sound = 121},
    {.letter = 20908, .sound = 20},
    {.letter = 20911, .sound = 25},
    {.letter = 20918, .sound = 117},
    {.letter = 20919, .sound = 56},
    {.letter = 20923, .sound = 20},
    {.letter = 20928, .sound = 45},
    {.letter = 20932, .sound = 74},
    {.letter = 20940, .sound = 58},
    {.letter = 20943, .sound = 42},
    {.letter = 20960, .sound = 40},
    {.letter = 20961, .sound = 24},
    {.letter = 20964, .sound = 25},
    {.letter = 20973, .sound = 72},
    {.letter = 20984, .sound = 101},
    {.letter = 20986, .sound = 17},
    {.letter = 20987, .sound = 40},
    {.letter = 20999, .sound = 77},
    {.letter = 21009, .sound = 112},
    {.letter = 21016, .sound = 59},
    {.letter = 21017, .sound = 124},
    {.letter = 21021, .sound = 17},
    {.letter = 21024, .sound = 85},
    {.letter = 21033, .sound = 57},
    {.letter = 21046, .sound = 126},
    {.letter = 21048, .sound = 80},
    {.letter = 21049, .sound = 84},
    {.letter = 21051, .sound = 48},
    {.letter = 21058, .sound = 40},
    {.letter = 21059, .sound = 97},
    {.letter = 21073, .sound = 42},
    {.letter = 21076, .sound = 97},
    {.letter = 21093, .sound = 9},
    {.letter = 21098, .sound = 42},
    {.letter = 21103, .sound = 26},
    {.letter = 21128, .sound = 71},
    {.letter = 21147, .sound = 57},
    {.letter = 21149, .sound = 80},
    {.letter = 21150, .sound = 6},
    {.letter = 21151, .sound = 30},
    {.letter = 21152, .sound = 41},
    {.letter = 21153, .sound = 108},
    {.letter = 21160, .sound = 20},
    {.letter = 21169, .sound = 57},
    {.letter = 21170, .sound = 44},
    {.letter = 21183, .sound = 86},
    {.letter = 21187, .sound = 9},
    {.letter = 21195, .sound = 113},
    {.letter = 21202, .sound = 54},
    {.letter = 21215, .sound = 69},
    {.letter = 21246, .sound = 31},
    {.letter = 21247, .sound = 108},
    {.letter = 21248, .sound = 123},
    {.letter = 21271, .sound = 7},
    {.letter = 21273, .sound = 86},
    {.letter = 21280, .sound = 43},
    {.letter = 21305, .sound = 71},
    {.letter = 21306, .sound = 79},
    {.letter = 21307, .sound = 118},
    {.letter = 21311, .sound = 70},
    {.letter = 21313, .sound = 86},
    {.letter = 21320, .sound = 108},
    {.letter = 21321, .sound = 38},
    {.letter = 21322, .sound = 6},
    {.letter = 21329, .sound = 7},
    {.letter = 21330, .sound = 129},
    {.letter = 21334, .sound = 64},
    {.letter = 21338, .sound = 9},
    {.letter = 21340, .sound = 9},
    {.letter = 21345, .sound = 46},
    {.letter = 21346, .sound = 60},
    {.letter = 21348, .sound = 60},
    {.letter = 21355, .sound = 106},
    {.letter = 21361, .sound = 106},
    {.letter = 21363, .sound = 40},
    {.letter = 21375, .sound = 78},
    {.letter = 21378, .sound = 14},
    {.letter = 21380, .sound = 22},
    {.letter = 21382, .sound = 57},
    {.letter = 21385, .sound = 57},
    {.letter = 21387, .sound = 114},
    {.letter = 21388, .sound = 115},
    {.letter = 21397, .sound = 12},
    {.letter = 21400, .sound = 57},
    {.letter = 21407, .sound = 121},
    {.letter = 21414, .sound = 84},
    {.letter = 21416, .sound = 17},
    {.letter = 21435, .sound = 79},
    {.letter = 21439, .sound = 110},
    {.letter = 21449, .sound = 13},
    {.letter = 21450, .sound = 40},
    {.letter = 21452, .sound = 88},
    {.letter = 21453, .sound = 24},
    {.letter = 21460, .sound = 87},
    {.letter = 21462, .sound = 79},
    {.letter = 21475, .sound = 49},
    {.letter = 21476, .sound = 32},
    {.letter = 21478, .sound = 58},
    {.letter = 21482, .sound = 126},
    {.letter = 21484, .sound = 125},
    {.letter = 21485, .sound = 4},
    {.letter = 21487, .sound = 48},
    {.letter = 21488, .sound = 94},
    {.letter = 21490, .sound = 86},
    {.letter = 21494, .sound = 117},
    {.letter = 21496, .sound = 91},
    {.letter = 21497, .sound = 95},
    {.letter = 21512, .sound = 36},
    {.letter = 21513, .sound = 40},
    {.letter = 21519, .sound = 57},
    {.letter = 21520, .sound = 101},
    {.letter = 21525, .sound = 60},
    {.letter = 21527, .sound = 63},
    {.letter = 21534, .sound = 102},
    {.letter = 21543, .sound = 4},
    {.letter = 21551, .sound = 74},
    {.letter = 21553, .sound = 126},
    {.letter = 21556, .sound = 108},
    {.letter = 21560, .sound = 109},
    {.letter = 21563, .sound = 107},
    {.letter = 21566, .sound = 108},
    {.letter = 21568, .sound = 114},
    {.letter = 21576, .sound = 16},
    {.letter = 21578, .sound = 29},
    {.letter = 21592, .sound = 121},
    {.letter = 21595, .sound = 76},
    {.letter = 21596, .sound = 108},
    {.letter = 21608, .sound = 127},
    {.letter = 21619, .sound = 106},
    {.letter = 21621, .sound = 36},
    {.letter = 21628, .sound = 37},
    {.letter = 21644, .sound = 36},
    {.letter = 21648, .sound = 26},
    {.letter = 21650, .sound = 127},
    {.letter = 21653, .sound = 32},
    {.letter = 21654, .sound = 46},
    {.letter = 21672, .sound = 128},
    {.letter = 21683, .sound = 35},
    {.letter = 21688, .sound = 110},
    {.letter = 21693, .sound = 115},
    {.letter = 21696, .sound = 2},
    {.letter = 21703, .sound = 104},
    {.letter = 21704, .sound = 34},
    {.letter = 21710, .sound = 2},
    {.letter = 21713, .sound = 114},
    {.letter = 21737, .sound = 57},
    {.letter = 21741, .sound = 50},
    {.letter = 21754, .sound = 10},
    {.letter = 21761, .sound = 115},
    {.letter = 21769, .sound = 2},
    {.letter = 21804, .sound = 37},
    {.letter = 21807, .sound = 106},
    {.letter = 21809, .sound = 14},
    {.letter = 21822, .sound = 103},
    {.letter = 21834, .sound = 1},
    {.letter = 21860, .sound = 71},
    {.letter = 21861, .sound = 84},
    {.letter = 21862, .sound = 53},
    {.letter = 21884, .sound = 97},
    {.letter = 21888, .sound = 46},
    {.letter = 21890, .sound = 106},
    {.letter = 21892, .sound = 85},
    {.letter = 21895, .sound = 53},
    {.letter = 21916, .sound = 109},
    {.letter = 21917, .sound = 36},
    {.letter = 21947, .sound = 120},
    {.letter = 21980, .sound = 86},
    {.letter = 21987, .sound = 91},
    {.letter = 22025, .sound = 41},
    {.letter = 22043, .sound = 63},
    {.letter = 22070, .sound = 91},
    {.letter = 22075, .sound = 109},
    {.letter = 22094, .sound = 117},
    {.letter = 22120, .sound = 74},
    {.letter = 22124, .sound = 86},
    {.letter = 22159, .sound = 97},
    {.letter = 22235, .sound = 91},
    {.letter = 22238, .sound = 38},
    {.letter = 22253, .sound = 121},
    {.letter = 22256, .sound = 52},
    {.letter = 22260, .sound = 106},
    {.letter = 22266, .sound = 32},
    {.letter = 22269, .sound = 33},
    {.letter = 22270, .sound = 101},
    {.letter = 22275, .sound = 73},
    {.letter = 22278, .sound = 121},
    {.letter = 22280, .sound = 80},
    {.letter = 22303, .sound = 101},
    {.letter = 22320, .sound = 19},
    {.letter = 22330, .sound = 14},
    {.letter = 22334, .sound = 40},
    {.letter = 22336, .sound = 126},
    {.letter = 22338, .sound = 6},
    {.letter = 22349, .sound = 95},
    {.letter = 22362, .sound = 42},
    {.letter = 22363, .sound = 95},
    {.letter = 22365, .sound = 4},
    {.letter = 22366, .sound = 108},
    {.letter = 22372, .sound = 52},
    {.letter = 22374, .sound = 95},
    {.letter = 22378, .sound = 72},
    {.letter = 22383, .sound = 71},
    {.letter = 22391, .sound = 48},
    {.letter = 22403, .sound = 53},
    {.letter = 22411, .sound = 112},
    {.letter = 22418, .sound = 55},
    {.letter = 22434, .sound = 31},
    {.letter = 22435, .sound = 121},
    {.letter = 22467, .sound = 2},
    {.letter = 22475, .sound = 64},
    {.letter = 22478, .sound = 16},
    {.letter = 22484, .sound = 10},
    {.letter = 22495, .sound = 120},
    {.letter = 22496, .sound = 10},
    {.letter = 22522, .sound = 40},
    {.letter = 22564, .sound = 19},
    {.letter = 22576, .sound = 115},
    {.letter = 22581, .sound = 21},
    {.letter = 22604, .sound = 93},
    {.letter = 22609, .sound = 92},
    {.letter = 22612, .sound = 93},
    {.letter = 22622, .sound = 83},
    {.letter = 22635, .sound = 98},
    {.letter = 22659, .sound = 45},
    {.letter = 22661, .sound = 87},
    {.letter = 22675, .sound = 69},
    {.letter = 22681, .sound = 76},
    {.letter = 22696, .sound = 68},
    {.letter = 22721, .sound = 8},
    {.letter = 22763, .sound = 86},
    {.letter = 22771, .sound = 48},
    {.letter = 22774, .sound = 37},
    {.letter = 22777, .sound = 118},
    {.letter = 22788, .sound = 17},
    {.letter = 22791, .sound = 7},
    {.letter = 22797, .sound = 26},
    {.letter = 22805, .sound = 109},
    {.letter = 22812, .sound = 117},
    {.letter = 22815, .sound = 31},
    {.letter = 22823, .sound = 18},
    {.letter = 22825, .sound = 98},
    {.letter = 22826, .sound = 94},
    {.letter = 22827, .sound = 26},
    {.letter = 22830, .sound = 116},
    {.letter = 22833, .sound = 86},
    {.letter = 22836, .sound = 100},
    {.letter = 22839, .sound = 118},
    {.letter = 22841, .sound = 41},
    {.letter = 22852, .sound = 115},
    {.letter = 22855, .sound = 74},
    {.letter = 22857, .sound = 25},
    {.letter = 22862, .sound = 51},
    {.letter = 22865, .sound = 74},
    {.letter = 22870, .sound = 43},
    {.letter = 22871, .sound = 96},
    {.letter = 22904, .sound = 42},
    {.letter = 22905, .sound = 93},
    {.letter = 22919, .sound = 26},
    {.letter = 22920, .sound = 63},
    {.letter = 22930, .sound = 21},
    {.letter = 22931, .sound = 40},
    {.letter = 22949, .sound = 103},
    {.letter = 22958, .sound = 70},
    {.letter = 22971, .sound = 74},
    {.letter = 22982, .sound = 69},
    {.letter = 22987, .sound = 86},
    {.letter = 22993, .sound = 32},
    {.letter = 22995, .sound = 112},
    {.letter = 22996, .sound = 106},
    {.letter = 23004, .sound = 43},
    {.letter = 23016, .sound = 118},
    {.letter = 23020, .sound = 40},
    {.letter = 23039, .sound = 128},
    {.letter = 23041, .sound = 106},
    {.letter = 23043, .sound = 104},
    {.letter = 23077, .sound = 22},
    {.letter = 23089, .sound = 120},
    {.letter = 23094, .sound = 79},
    {.letter = 23113, .sound = 105},
    {.letter = 23156, .sound = 119},
    {.letter = 23219, .sound = 109},
    {.letter = 23233, .sound = 41},
    {.letter = 23241, .sound = 40},
    {.letter = 23244, .sound = 110},
    {.letter = 23265, .sound = 19},
    {.letter = 23376, .sound = 128},
    {.letter = 23381, .sound = 123},
    {.letter = 23383, .sound = 128},
    {.letter = 23388, .sound = 128},
    {.letter = 23391, .sound = 65},
    {.letter = 23395, .sound = 40},
    {.letter = 23396, .sound = 32},
    {.letter = 23401, .sound = 35},
    {.letter = 23408, .sound = 87},
    {.letter = 23413, .sound = 26},
    {.letter = 23427, .sound = 93},
    {.letter = 23431, .sound = 120},
    {.letter = 23433, .sound = 3},
    {.letter = 23436, .sound = 105},
    {.letter = 23449, .sound = 127},
    {.letter = 23451, .sound = 105},
    {.letter = 23452, .sound = 118},
    {.letter = 23454, .sound = 86},
    {.letter = 23458, .sound = 48},
    {.letter = 23460, .sound = 86},
    {.letter = 23466, .sound = 110},
    {.letter = 23467, .sound = 30},
    {.letter = 23475, .sound = 35},
    {.letter = 23476, .sound = 115},
    {.letter = 23478, .sound = 41},
    {.letter = 23487, .sound = 92},
    {.letter = 23490, .sound = 40},
    {.letter = 23492, .sound = 40},
    {.letter = 23494, .sound = 66},
    {.letter = 23495, .sound = 49},
    {.letter = 23500, .sound = 26},
    {.letter = 23507, .sound = 120},
    {.letter = 23518, .sound = 68},
    {.letter = 23519, .sound = 13},
    {.letter = 23546, .sound = 91},
    {.letter = 23547, .sound = 113},
    {.letter = 23553, .sound = 25},
    {.letter = 23558, .sound = 43},
    {.letter = 23561, .sound = 120},
    {.letter = 23572, .sound = 23},
    {.letter = 23574, .sound = 42},
    {.letter = 23581, .sound = 14},
    {.letter = 23608, .sound = 86},
    {.letter = 23612, .sound = 70},
    {.letter = 23613, .sound = 44},
    {.letter = 23614, .sound = 106},
    {.letter = 23617, .sound = 71},
    {.letter = 23624, .sound = 79},
    {.letter = 23625, .sound = 97},
    {.letter = 23627, .sound = 108},
    {.letter = 23630, .sound = 86},
    {.letter = 23631, .sound = 72},
    {.letter = 23646, .sound = 87},
    {.letter = 23648, .sound = 101},
    {.letter = 23649, .sound = 60},
    {.letter = 23653, .sound = 60},
    {.letter = 23663, .sound = 102},
    {.letter = 23665, .sound = 85},
    {.letter = 23673, .sound = 118},
    {.letter = 23679, .sound = 120},
    {.letter = 23682, .sound = 74},
    {.letter = 23700, .sound = 13},
    {.letter = 23721, .sound = 115},
    {.letter = 23725, .sound = 58},
    {.letter = 23731, .sound = 122},
    {.letter = 23736, .sound = 3},
    {.letter = 23743, .sound = 51},
    {.letter = 23769, .sound = 126},
    {.letter = 23784, .sound = 22},
    {.letter = 23786, .sound = 120},
    {.letter = 23792, .sound = 25},
    {.letter = 23822, .sound = 74},
    {.letter = 23830, .sound = 114},
    {.letter = 24013, .sound = 106},
    {.letter = 24030, .sound = 127},
    {.letter = 24033, .sound = 113},
    {.letter = 24037, .sound = 30},
    {.letter = 24041, .sound = 30},
    {.letter = 24043, .sound = 108},
    {.letter = 24046, .sound = 13},
    {.letter = 24049, .sound = 40},
    {.letter = 24050, .sound = 118},
    {.letter = 24051, .sound = 91},
    {.letter = 24052, .sound = 4},
    {.letter = 24062, .sound = 44},
    {.letter = 24065, .sound = 8},
    {.letter = 24066, .sound = 86},
    {.letter = 24067, .sound = 10},
    {.letter = 24070, .sound = 24},
    {.letter = 24072, .sound = 86},
    {.letter = 24076, .sound = 109},
    {.letter = 24086, .sound = 99},
    {.letter = 24090, .sound = 127},
    {.letter = 24091, .sound = 9},
    {.letter = 24092, .sound = 126},
    {.letter = 24093, .sound = 19},
    {.letter = 24109, .sound = 109},
    {.letter = 24120, .sound = 14},
    {.letter = 24130, .sound = 66},
    {.letter = 24133, .sound = 26},
    {.letter = 24149, .sound = 69},
    {.letter = 24178, .sound = 28},
    {.letter = 24179, .sound = 72},
    {.letter = 24184, .sound = 112},
    {.letter = 24198, .sound = 78},
    {.letter = 24199, .sound = 8},
    {.letter = 24208, .sound = 60},
    {.letter = 24211, .sound = 50},
    {.letter = 24212, .sound = 119},
    {.letter = 24213, .sound = 19},
    {.letter = 24220, .sound = 26},
    {.letter = 24230, .sound = 21},
    {.letter = 24246, .sound = 87},
    {.letter = 24247, .sound = 47},
    {.letter = 24310, .sound = 115},
    {.letter = 24314, .sound = 42},
    {.letter = 24322, .sound = 118},
    {.letter = 24323, .sound = 74},
    {.letter = 24330, .sound = 8},
    {.letter = 24335, .sound = 86},
    {.letter = 24339, .sound = 30},
    {.letter = 24343, .sound = 26},
    {.letter = 24351, .sound = 19},
    {.letter = 24357, .sound = 66},
    {.letter = 24358, .sound = 110},
    {.letter = 24359, .sound = 37},
    {.letter = 24367, .sound = 105},
    {.letter = 24369, .sound = 81},
    {.letter = 24378, .sound = 76},
    {.letter = 24405, .sound = 60},
    {.letter = 24413, .sound = 118},
    {.letter = 24418, .sound = 112},
    {.letter = 24422, .sound = 115},
    {.letter = 24433, .sound = 119},
    {.letter = 24441, .sound = 118},
    {.letter = 24443, .sound = 15},
    {.letter = 24444, .sound = 8},
    {.letter = 24452, .sound = 45},
    {.letter = 24459, .sound = 60},
    {.letter = 24466, .sound = 101},
    {.letter = 24481, .sound = 120},
    {.letter = 24490, .sound = 113},
    {.letter = 24494, .sound = 106},
    {.letter = 24509, .sound = 38},
    {.letter = 24515, .sound = 111},
    {.letter = 24517, .sound = 8},
    {.letter = 24518, .sound = 118},
    {.letter = 24524, .sound = 40},
    {.letter = 24535, .sound = 126},
    {.letter = 24571, .sound = 111},
    {.letter = 24573, .sound = 37},
    {.letter = 24577, .sound = 94},
    {.letter = 24598, .sound = 10},
    {.letter = 24605, .sound = 91},
    {.letter = 24613, .sound = 40},
    {.letter = 24615, .sound = 112},
    {.letter = 24616, .sound = 121},
    {.letter = 24623, .sound = 77},
    {.letter = 24643, .sound = 86},
    {.letter = 24661, .sound = 87},
    {.letter = 24674, .sound = 38},
    {.letter = 24683, .sound = 20},
    {.letter = 24684, .sound = 98},
    {.letter = 24685, .sound = 30},
    {.letter = 24687, .sound = 109},
    {.letter = 24688, .sound = 75},
    {.letter = 24694, .sound = 22},
    {.letter = 24713, .sound = 109},
    {.letter = 24724, .sound = 38},
    {.letter = 24735, .sound = 108},
    {.letter = 24742, .sound = 122},
    {.letter = 24751, .sound = 67},
    {.letter = 24754, .sound = 7},
    {.letter = 24760, .sound = 40},
    {.letter = 24773, .sound = 78},
    {.letter = 24778, .sound = 45},
    {.letter = 24779, .sound = 105},
    {.letter = 24785, .sound = 39},
    {.letter = 24789, .sound = 97},
    {.letter = 24796, .sound = 109},
    {.letter = 24799, .sound = 106},
    {.letter = 24800, .sound = 38},
    {.letter = 24809, .sound = 16},
    {.letter = 24811, .sound = 7},
    {.letter = 24826, .sound = 112},
    {.letter = 24840, .sound = 120},
    {.letter = 24841, .sound = 120},
    {.letter = 24847, .sound = 118},
    {.letter = 24858, .sound = 120},
    {.letter = 24863, .sound = 28},
    {.letter = 24871, .sound = 51},
    {.letter = 24895, .sound = 121},
    {.letter = 24917, .sound = 69},
    {.letter = 24935, .sound = 38},
    {.letter = 24944, .sound = 106},
    {.letter = 24951, .sound = 47},
    {.letter = 25026, .sound = 20},
    {.letter = 25098, .sound = 108},
    {.letter = 25101, .sound = 87},
    {.letter = 25103, .sound = 109},
    {.letter = 25104, .sound = 16},
    {.letter = 25110, .sound = 39},
    {.letter = 25114, .sound = 74},
    {.letter = 25134, .sound = 60},
    {.letter = 25143, .sound = 37},
    {.letter = 25159, .sound = 85},
    {.letter = 25169, .sound = 73},
    {.letter = 25170, .sound = 4},
    {.letter = 25171, .sound = 18},
    {.letter = 25176, .sound = 103},
    {.letter = 25179, .sound = 47},
    {.letter = 25187, .sound = 49},
    {.letter = 25191, .sound = 126},
    {.letter = 25196, .sound = 116},
    {.letter = 25198, .sound = 6},
    {.letter = 25199, .sound = 15},
    {.letter = 25203, .sound = 6},
    {.letter = 25206, .sound = 26},
    {.letter = 25209, .sound = 71},
    {.letter = 25212, .sound = 22},
    {.letter = 25214, .sound = 125},
    {.letter = 25215, .sound = 16},
    {.letter = 25216, .sound = 40},
    {.letter = 25226, .sound = 4},
    {.letter = 25233, .sound = 118},
    {.letter = 25234, .sound = 87},
    {.letter = 25237, .sound = 100},
    {.letter = 25239, .sound = 47},
    {.letter = 25242, .sound = 26},
    {.letter = 25248, .sound = 49},
    {.letter = 25249, .sound = 61},
    {.letter = 25250, .sound = 76},
    {.letter = 25252, .sound = 37},
    {.letter = 25259, .sound = 71},
    {.letter = 25260, .sound = 94},
    {.letter = 25269, .sound = 19},
    {.letter = 25273, .sound = 68},
    {.letter = 25276, .sound = 114},
    {.letter = 25279, .sound = 67},
    {.letter = 25282, .sound = 26},
    {.letter = 25287, .sound = 69},
    {.letter = 25289, .sound = 53},
    {.letter = 25292, .sound = 6},
    {.letter = 25299, .sound = 93},
    {.letter = 25300, .sound = 4},
    {.letter = 25302, .sound = 103},
    {.letter = 25307, .sound = 125},
    {.letter = 25308, .sound = 5},
    {.letter = 25311, .sound = 70},
    {.letter = 25315, .sound = 42},
    {.letter = 25320, .sound = 9},
    {.letter = 25321, .sound = 124},
    {.letter = 25325, .sound = 86},
    {.letter = 25329, .sound = 30},
    {.letter = 25331, .sound = 80},
    {.letter = 25342, .sound = 86},
    {.letter = 25351, .sound = 126},
    {.letter = 25353, .sound = 3},
    {.letter = 25366, .sound = 104},
    {.letter = 25370, .sound = 126},
    {.letter = 25374, .sound = 93},
    {.letter = 25380, .sound = 40},
    {.letter = 25381, .sound = 38},
    {.letter = 25384, .sound = 2},
    {.letter = 25405, .sound = 105},
    {.letter = 25410, .sound = 108},
    {.letter = 25414, .sound = 52},
    {.letter = 25420, .sound = 4},
    {.letter = 25429, .sound = 10},
    {.letter = 25441, .sound = 42},
    {.letter = 25472, .sound = 110},
    {.letter = 25487, .sound = 96},
    {.letter = 25488, .sound = 75},
    {.letter = 25494, .sound = 117},
    {.letter = 25506, .sound = 95},
    {.letter = 25507, .sound = 15},
    {.letter = 25513, .sound = 115},
    {.letter = 25523, .sound = 60},
    {.letter = 25527, .sound = 126},
    {.letter = 25552, .sound = 97},
    {.letter = 25554, .sound = 13},
    {.letter = 25558, .sound = 118},
    {.letter = 25588, .sound = 121},
    {.letter = 25615, .sound = 9},
    {.letter = 25616, .sound = 17},
    {.letter = 25630, .sound = 29},
    {.letter = 25644, .sound = 6},
    {.letter = 25645, .sound = 18},
    {.letter = 25661, .sound = 13},
    {.letter = 25670, .sound = 5},
    {.letter = 25674, .sound = 95},
    {.letter = 25705, .sound = 68},
    {.letter = 25720, .sound = 68},
    {.letter = 25721, .sound = 68},
    {.letter = 25745, .sound = 16},
    {.letter = 25746, .sound = 82},
    {.letter = 25749, .sound = 91},
    {.letter = 25764, .sound = 15},
    {.letter = 25773, .sound = 9},
    {.letter = 25794, .sound = 55},
    {.letter = 25797, .sound = 85},
    {.letter = 25805, .sound = 11},
    {.letter = 25806, .sound = 78},
    {.letter = 25903, .sound = 126},
    {.letter = 25913, .sound = 27},
    {.letter = 25915, .sound = 30},
    {.letter = 25925, .sound = 32},
    {.letter = 25932, .sound = 19},
    {.letter = 25935, .sound = 67},
    {.letter = 25949, .sound = 8},
    {.letter = 25950, .sound = 14},
    {.letter = 25954, .sound = 28},
    {.letter = 25964, .sound = 45},
    {.letter = 25968, .sound = 87},
    {.letter = 25975, .sound = 26},
    {.letter = 25991, .sound = 107},
    {.letter = 26001, .sound = 6},
    {.letter = 26020, .sound = 44},
    {.letter = 26023, .sound = 26},
    {.letter = 26031, .sound = 91},
    {.letter = 26032, .sound = 111},
    {.letter = 26045, .sound = 86},
    {.letter = 26053, .sound = 60},
    {.letter = 26063, .sound = 129},
    {.letter = 26071, .sound = 74},
    {.letter = 26080, .sound = 108},
    {.letter = 26082, .sound = 40},
    {.letter = 26088, .sound = 126},
    {.letter = 26092, .sound = 113},
    {.letter = 26102, .sound = 86},
    {.letter = 26118, .sound = 52},
    {.letter = 26124, .sound = 14},
    {.letter = 26131, .sound = 118},
    {.letter = 26132, .sound = 109},
    {.letter = 26143, .sound = 112},
    {.letter = 26144, .sound = 119},
    {.letter = 26157, .sound = 125},
    {.letter = 26159, .sound = 86},
    {.letter = 26172, .sound = 127},
    {.letter = 26174, .sound = 110},
    {.letter = 26187, .sound = 44},
    {.letter = 26197, .sound = 123},
    {.letter = 26202, .sound = 105},
    {.letter = 26212, .sound = 108},
    {.letter = 26214, .sound = 38},
    {.letter = 26222, .sound = 73},
    {.letter = 26223, .sound = 45},
    {.letter = 26224, .sound = 109},
    {.letter = 26228, .sound = 78},
    {.letter = 26230, .sound = 45},
    {.letter = 26234, .sound = 126},
    {.letter = 26257, .sound = 87},
    {.letter = 26263, .sound = 3},
    {.letter = 26286, .sound = 69},
    {.letter = 26329, .sound = 87},
    {.letter = 26333, .sound = 73},
    {.letter = 26352, .sound = 122},
    {.letter = 26354, .sound = 79},
    {.letter = 26355, .sound = 117},
    {.letter = 26361, .sound = 11},
    {.letter = 26367, .sound = 97},
    {.letter = 26376, .sound = 122},
    {.letter = 26381, .sound = 26},
    {.letter = 26388, .sound = 90},
    {.letter = 26399, .sound = 74},
    {.letter = 26408, .sound = 69},
    {.letter = 26410, .sound = 106},
    {.letter = 26411, .sound = 68},
    {.letter = 26415, .sound = 87},
    {.letter = 26420, .sound = 73},
    {.letter = 26426, .sound = 40},
    {.letter = 26432, .sound = 84},
    {.letter = 26435, .sound = 80},
    {.letter = 26438, .sound = 28},
    {.letter = 26441, .sound = 85},
    {.letter = 26446, .sound = 57},
    {.letter = 26447, .sound = 112},
    {.letter = 26460, .sound = 21},
    {.letter = 26463, .sound = 87},
    {.letter = 26472, .sound = 116},
    {.letter = 26479, .sound = 7},
    {.letter = 26495, .sound = 6},
    {.letter = 26497, .sound = 40},
    {.letter = 26500, .sound = 31},
    {.letter = 26512, .sound = 109},
    {.letter = 26524, .sound = 33},
    {.letter = 26525, .sound = 126},
    {.letter = 26530, .sound = 87},
    {.letter = 26538, .sound = 76},
    {.letter = 26539, .sound = 25},
    {.letter = 26543, .sound = 50},
    {.letter = 26550, .sound = 41},
    {.letter = 26551, .sound = 41},
    {.letter = 26575, .sound = 5},
    {.letter = 26577, .sound = 28},
    {.letter = 26578, .sound = 74},
    {.letter = 26597, .sound = 13},
    {.letter = 26604, .sound = 42},
    {.letter = 26607, .sound = 48},
    {.letter = 26611, .sound = 59},
    {.letter = 26623, .sound = 86},
    {.letter = 26635, .sound = 20},
    {.letter = 26641, .sound = 87},
    {.letter = 26646, .sound = 74},
    {.letter = 26647, .sound = 57},
    {.letter = 26679, .sound = 116},
    {.letter = 26680, .sound = 36},
    {.letter = 26691, .sound = 96},
    {.letter = 26693, .sound = 106},
    {.letter = 26696, .sound = 3},
    {.letter = 26728, .sound = 43},
    {.letter = 26790, .sound = 65},
    {.letter = 26791, .sound = 108},
    {.letter = 26792, .sound = 57},
    {.letter = 26799, .sound = 97},
    {.letter = 26803, .sound = 87},
    {.letter = 26816, .sound = 42},
    {.letter = 26827, .sound = 74},
    {.letter = 26840, .sound = 40},
    {.letter = 26865, .sound = 56},
    {.letter = 26869, .sound = 48},
    {.letter = 26885, .sound = 118},
    {.letter = 26893, .sound = 126},
    {.letter = 26925, .sound = 103},
    {.letter = 26928, .sound = 117},
    {.letter = 26970, .sound = 17},
    {.letter = 26974, .sound = 56},
    {.letter = 27010, .sound = 27},
    {.letter = 27014, .sound = 120},
    {.letter = 27060, .sound = 59},
    {.letter = 27133, .sound = 11},
    {.letter = 27146, .sound = 24},
    {.letter = 27169, .sound = 68},
    {.letter = 27185, .sound = 119},
    {.letter = 27225, .sound = 16},
    {.letter = 27249, .sound = 17},
    {.letter = 27264, .sound = 95},
    {.letter = 27268, .sound = 109},
    {.letter = 27308, .sound = 65},
    {.letter = 27427, .sound = 111},
    {.letter = 27442, .sound = 120},
    {.letter = 27450, .sound = 74},
    {.letter = 27490, .sound = 126},
    {.letter = 27493, .sound = 10},
    {.letter = 27494, .sound = 108},
    {.letter = 27495, .sound = 74},
    {.letter = 27515, .sound = 91},
    {.letter = 27516, .sound = 42},
    {.letter = 27523, .sound = 116},
    {.letter = 27529, .sound = 113},
    {.letter = 27530, .sound = 87},
    {.letter = 27542, .sound = 126},
    {.letter = 27585, .sound = 38},
    {.letter = 27589, .sound = 118},
    {.letter = 27595, .sound = 108},
    {.letter = 27597, .sound = 69},
    {.letter = 27602, .sound = 21},
    {.letter = 27604, .sound = 8},
    {.letter = 27605, .sound = 8},
    {.letter = 27606, .sound = 8},
    {.letter = 27607, .sound = 71},
    {.letter = 27609, .sound = 8},
    {.letter = 27631, .sound = 95},
    {.letter = 27663, .sound = 86},
    {.letter = 27665, .sound = 67},
    {.letter = 27668, .sound = 74},
    {.letter = 27679, .sound = 26},
    {.letter = 27682, .sound = 78},
    {.letter = 27686, .sound = 35},
    {.letter = 27687, .sound = 116},
    {.letter = 27688, .sound = 3},
    {.letter = 27695, .sound = 60},
    {.letter = 27696, .sound = 78},
    {.letter = 27700, .sound = 89},
    {.letter = 27713, .sound = 126},
    {.letter = 27719, .sound = 38},
    {.letter = 27728, .sound = 109},
    {.letter = 27733, .sound = 85},
    {.letter = 27739, .sound = 113},
    {.letter = 27742, .sound = 30},
    {.letter = 27743, .sound = 43},
    {.letter = 27745, .sound = 108},
    {.letter = 27760, .sound = 94},
    {.letter = 27762, .sound = 40},
    {.letter = 27773, .sound = 74},
    {.letter = 27778, .sound = 118},
    {.letter = 27791, .sound = 74},
    {.letter = 27801, .sound = 84},
    {.letter = 27807, .sound = 31},
    {.letter = 27813, .sound = 57},
    {.letter = 27814, .sound = 61},
    {.letter = 27818, .sound = 37},
    {.letter = 27819, .sound = 68},
    {.letter = 27827, .sound = 36},
    {.letter = 27835, .sound = 126},
    {.letter = 27836, .sound = 125},
    {.letter = 27837, .sound = 32},
    {.letter = 27839, .sound = 115},
    {.letter = 27849, .sound = 80},
    {.letter = 27852, .sound = 66},
    {.letter = 27867, .sound = 24},
    {.letter = 27874, .sound = 9},
    {.letter = 27875, .sound = 74},
    {.letter = 27877, .sound = 70},
    {.letter = 27882, .sound = 55},
    {.letter = 27888, .sound = 94},
    {.letter = 27901, .sound = 124},
    {.letter = 27915, .sound = 116},
    {.letter = 27922, .sound = 82},
    {.letter = 27927, .sound = 109},
    {.letter = 27931, .sound = 62},
    {.letter = 27934, .sound = 20},
    {.letter = 27941, .sound = 44},
    {.letter = 27953, .sound = 23},
    {.letter = 27954, .sound = 127},
    {.letter = 27963, .sound = 39},
    {.letter = 27964, .sound = 104},
    {.letter = 27965, .sound = 75},
    {.letter = 27969, .sound = 59},
    {.letter = 27974, .sound = 43},
    {.letter = 27979, .sound = 12},
    {.letter = 27982, .sound = 40},
    {.letter = 28006, .sound = 73},
    {.letter = 28014, .sound = 26},
    {.letter = 28020, .sound = 120},
    {.letter = 28023, .sound = 35},
    {.letter = 28024, .sound = 44},
    {.letter = 28034, .sound = 101},
    {.letter = 28046, .sound = 110},
    {.letter = 28053, .sound = 97},
    {.letter = 28059, .sound = 96},
    {.letter = 28068, .sound = 19},
    {.letter = 28071, .sound = 42},
    {.letter = 28074, .sound = 26},
    {.letter = 28079, .sound = 114},
    {.letter = 28082, .sound = 117},
    {.letter = 28088, .sound = 36},
    {.letter = 28100, .sound = 128},
    {.letter = 28113, .sound = 87},
    {.letter = 28120, .sound = 96},
    {.letter = 28132, .sound = 120},
    {.letter = 28153, .sound = 115},
    {.letter = 28155, .sound = 98},
    {.letter = 28165, .sound = 78},
    {.letter = 28170, .sound = 121},
    {.letter = 28173, .sound = 128},
    {.letter = 28176, .sound = 42},
    {.letter = 28180, .sound = 120},
    {.letter = 28189, .sound = 120},
    {.letter = 28192, .sound = 79},
    {.letter = 28193, .sound = 21},
    {.letter = 28196, .sound = 9},
    {.letter = 28201, .sound = 107},
    {.letter = 28205, .sound = 106},
    {.letter = 28212, .sound = 48},
    {.letter = 28246, .sound = 37},
    {.letter = 28286, .sound = 105},
    {.letter = 28287, .sound = 86},
    {.letter = 28291, .sound = 51},
    {.letter = 28293, .sound = 42},
    {.letter = 28297, .sound = 27},
    {.letter = 28304, .sound = 121},
    {.letter = 28316, .sound = 59},
    {.letter = 28322, .sound = 118},
    {.letter = 28330, .sound = 109},
    {.letter = 28335, .sound = 92},
    {.letter = 28346, .sound = 70},
    {.letter = 28353, .sound = 17},
    {.letter = 28363, .sound = 128},
    {.letter = 28371, .sound = 128},
    {.letter = 28372, .sound = 96},
    {.letter = 28382, .sound = 126},
    {.letter = 28388, .sound = 60},
    {.letter = 28393, .sound = 95},
    {.letter = 28404, .sound = 19},
    {.letter = 28422, .sound = 74},
    {.letter = 28435, .sound = 57},
    {.letter = 28436, .sound = 115},
    {.letter = 28448, .sound = 68},
    {.letter = 28465, .sound = 87},
    {.letter = 28478, .sound = 116},
    {.letter = 28493, .sound = 106},
    {.letter = 28510, .sound = 60},
    {.letter = 28525, .sound = 95},
    {.letter = 28548, .sound = 16},
    {.letter = 28552, .sound = 15},
    {.letter = 28608, .sound = 40},
    {.letter = 28689, .sound = 73},
    {.letter = 28779, .sound = 39},
    {.letter = 28784, .sound = 38},
    {.letter = 28789, .sound = 58},
    {.letter = 28809, .sound = 60},
    {.letter = 28814, .sound = 115},
    {.letter = 28821, .sound = 47},
    {.letter = 28825, .sound = 126},
    {.letter = 28845, .sound = 95},
    {.letter = 28865, .sound = 90},
    {.letter = 28895, .sound = 115},
    {.letter = 28902, .sound = 24},
    {.letter = 28905, .sound = 38},
    {.letter = 28908, .sound = 44},
    {.letter = 28911, .sound = 109},
    {.letter = 28919, .sound = 105},
    {.letter = 28925, .sound = 25},
    {.letter = 28937, .sound = 115},
    {.letter = 28953, .sound = 7},
    {.letter = 28976, .sound = 115},
    {.letter = 29006, .sound = 42},
    {.letter = 29022, .sound = 84},
    {.letter = 29031, .sound = 125},
    {.letter = 29053, .sound = 85},
    {.letter = 29060, .sound = 109},
    {.letter = 29071, .sound = 113},
    {.letter = 29081, .sound = 109},
    {.letter = 29087, .sound = 87},
    {.letter = 29141, .sound = 115},
    {.letter = 29226, .sound = 125},
    {.letter = 29233, .sound = 2},
    {.letter = 29238, .sound = 26},
    {.letter = 29239, .sound = 117},
    {.letter = 29240, .sound = 4},
    {.letter = 29245, .sound = 88},
    {.letter = 29256, .sound = 6},
    {.letter = 29273, .sound = 114},
    {.letter = 29281, .sound = 69},
    {.letter = 29287, .sound = 69},
    {.letter = 29289, .sound = 108},
    {.letter = 29306, .sound = 109},
    {.letter = 29312, .sound = 109},
    {.letter = 29313, .sound = 57},
    {.letter = 29322, .sound = 21},
    {.letter = 29356, .sound = 80},
    {.letter = 29359, .sound = 24},
    {.letter = 29380, .sound = 19},
    {.letter = 29384, .sound = 7},
    {.letter = 29392, .sound = 37},
    {.letter = 29399, .sound = 31},
    {.letter = 29420, .sound = 21},
    {.letter = 29422, .sound = 86},
    {.letter = 29425, .sound = 120},
    {.letter = 29432, .sound = 57},
    {.letter = 29462, .sound = 14},
    {.letter = 29467, .sound = 65},
    {.letter = 29481, .sound = 112},
    {.letter = 29486, .sound = 110},
    {.letter = 29503, .sound = 121},
    {.letter = 29549, .sound = 93},
    {.letter = 29575, .sound = 60},
    {.letter = 29577, .sound = 120},
    {.letter = 29595, .sound = 63},
    {.letter = 29609, .sound = 105},
    {.letter = 29616, .sound = 110},
    {.letter = 29618, .sound = 58},
    {.letter = 29627, .sound = 9},
    {.letter = 29642, .sound = 85},
    {.letter = 29677, .sound = 6},
    {.letter = 29702, .sound = 57},
    {.letter = 29705, .sound = 59},
    {.letter = 29749, .sound = 71},
    {.letter = 29786, .sound = 37},
    {.letter = 29827, .sound = 57},
    {.letter = 29923, .sound = 6},
    {.letter = 29926, .sound = 104},
    {.letter = 29942, .sound = 72},
    {.letter = 29976, .sound = 28},
    {.letter = 29980, .sound = 98},
    {.letter = 29995, .sound = 26},
    {.letter = 30000, .sound = 98},
    {.letter = 30002, .sound = 41},
    {.letter = 30021, .sound = 14},
    {.letter = 30031, .sound = 106},
    {.letter = 30041, .sound = 59},
    {.letter = 30044, .sound = 17},
    {.letter = 30054, .sound = 74},
    {.letter = 30058, .sound = 24},
    {.letter = 30072, .sound = 40},
    {.letter = 30086, .sound = 43},
    {.letter = 30095, .sound = 87},
    {.letter = 30097, .sound = 118},
    {.letter = 30113, .sound = 116},
    {.letter = 30116, .sound = 4},
    {.letter = 30123, .sound = 118},
    {.letter = 30127, .sound = 25},
    {.letter = 30130, .sound = 71},
    {.letter = 30142, .sound = 40},
    {.letter = 30153, .sound = 45},
    {.letter = 30154, .sound = 80},
    {.letter = 30162, .sound = 116},
    {.letter = 30164, .sound = 126},
    {.letter = 30174, .sound = 71},
    {.letter = 30178, .sound = 57},
    {.letter = 30192, .sound = 95},
    {.letter = 30201, .sound = 8},
    {.letter = 30239, .sound = 107},
    {.letter = 30244, .sound = 59},
    {.letter = 30249, .sound = 18},
    {.letter = 30251, .sound = 95},
    {.letter = 30284, .sound = 2},
    {.letter = 30333, .sound = 5},
    {.letter = 30334, .sound = 5},
    {.letter = 30347, .sound = 29},
    {.letter = 30353, .sound = 2},
    {.letter = 30358, .sound = 105},
    {.letter = 30382, .sound = 71},
    {.letter = 30385, .sound = 127},
    {.letter = 30399, .sound = 67},
    {.letter = 30402, .sound = 120},
    {.letter = 30408, .sound = 119},
    {.letter = 30410, .sound = 118},
    {.letter = 30416, .sound = 115},
    {.letter = 30417, .sound = 42},
    {.letter = 30418, .sound = 36},
    {.letter = 30420, .sound = 51},
    {.letter = 30422, .sound = 27},
    {.letter = 30431, .sound = 65},
    {.letter = 30446, .sound = 69},
    {.letter = 30452, .sound = 126},
    {.letter = 30511, .sound = 66},
    {.letter = 30524, .sound = 115},
    {.letter = 30555, .sound = 45},
    {.letter = 30561, .sound = 89},
    {.letter = 30563, .sound = 21},
    {.letter = 30566, .sound = 69},
    {.letter = 30585, .sound = 21},
    {.letter = 30679, .sound = 17},
    {.letter = 30690, .sound = 86},
    {.letter = 30691, .sound = 118},
    {.letter = 30693, .sound = 126},
    {.letter = 30702, .sound = 2},
    {.letter = 30707, .sound = 86},
    {.letter = 30717, .sound = 109},
    {.letter = 30718, .sound = 24},
    {.letter = 30721, .sound = 63},
    {.letter = 30722, .sound = 84},
    {.letter = 30732, .sound = 74},
    {.letter = 30738, .sound = 71},
    {.letter = 30740, .sound = 115},
    {.letter = 30746, .sound = 115},
    {.letter = 30782, .sound = 57},
    {.letter = 30784, .sound = 17},
    {.letter = 30802, .sound = 109},
    {.letter = 30805, .sound = 90},
    {.letter = 30827, .sound = 59},
    {.letter = 30828, .sound = 119},
    {.letter = 30839, .sound = 42},
    {.letter = 30860, .sound = 60},
    {.letter = 30861, .sound = 2},
    {.letter = 30865, .sound = 7},
    {.letter = 30871, .sound = 105},
    {.letter = 30887, .sound = 8},
    {.letter = 30897, .sound = 42},
    {.letter = 30899, .sound = 95},
    {.letter = 30900, .sound = 13},
    {.letter = 30922, .sound = 55},
    {.letter = 30933, .sound = 48},
    {.letter = 30952, .sound = 68},
    {.letter = 31034, .sound = 86},
    {.letter = 31036, .sound = 57},
    {.letter = 31041, .sound = 74},
    {.letter = 31048, .sound = 74},
    {.letter = 31062, .sound = 129},
    {.letter = 31085, .sound = 40},
    {.letter = 31096, .sound = 39},
    {.letter = 31105, .sound = 44},
    {.letter = 31108, .sound = 60},
    {.letter = 31119, .sound = 26},
    {.letter = 31161, .sound = 120},
    {.letter = 31163, .sound = 57},
    {.letter = 31166, .sound = 36},
    {.letter = 31169, .sound = 91},
    {.letter = 31171, .sound = 101},
    {.letter = 31174, .sound = 28},
    {.letter = 31185, .sound = 48},
    {.letter = 31192, .sound = 66},
    {.letter = 31199, .sound = 129},
    {.letter = 31204, .sound = 16},
    {.letter = 31207, .sound = 116},
    {.letter = 31209, .sound = 126},
    {.letter = 31215, .sound = 40},
    {.letter = 31216, .sound = 16},
    {.letter = 31227, .sound = 118},
    {.letter = 31229, .sound = 38},
    {.letter = 31232, .sound = 109},
    {.letter = 31243, .sound = 16},
    {.letter = 31246, .sound = 89},
    {.letter = 31255, .sound = 5},
    {.letter = 31258, .sound = 126},
    {.letter = 31283, .sound = 107},
    {.letter = 31292, .sound = 41},
    {.letter = 31293, .sound = 40},
    {.letter = 31295, .sound = 29},
    {.letter = 31302, .sound = 69},
    {.letter = 31361, .sound = 101},
    {.letter = 31363, .sound = 77},
    {.letter = 31378, .sound = 126},
    {.letter = 31391, .sound = 50},
    {.letter = 31397, .sound = 51},
    {.letter = 31435, .sound = 57},
    {.letter = 31446, .sound = 87},
    {.letter = 31454, .sound = 45},
    {.letter = 31455, .sound = 45},
    {.letter = 31487, .sound = 28},
    {.letter = 31494, .sound = 4},
    {.letter = 31508, .sound = 8},
    {.letter = 31515, .sound = 19},
    {.letter = 31526, .sound = 26},
    {.letter = 31532, .sound = 19},
    {.letter = 31546, .sound = 42},
    {.letter = 31563, .sound = 44},
    {.letter = 31572, .sound = 18},
    {.letter = 31574, .sound = 12},
    {.letter = 31616, .sound = 42},
    {.letter = 31629, .sound = 32},
    {.letter = 31636, .sound = 9},
    {.letter = 31637, .sound = 40},
    {.letter = 31657, .sound = 62},
    {.letter = 31661, .sound = 42},
    {.letter = 31705, .sound = 29},
    {.letter = 31729, .sound = 57},
    {.letter = 31807, .sound = 10},
    {.letter = 31821, .sound = 40},
    {.letter = 31859, .sound = 66},
    {.letter = 31867, .sound = 55},
    {.letter = 31869, .sound = 128},
    {.letter = 31890, .sound = 57},
    {.letter = 31903, .sound = 92},
    {.letter = 31908, .sound = 122},
    {.letter = 31909, .sound = 127},
    {.letter = 31923, .sound = 45},
    {.letter = 31934, .sound = 45},
    {.letter = 31946, .sound = 37},
    {.letter = 31957, .sound = 29},
    {.letter = 31961, .sound = 11},
    {.letter = 31964, .sound = 66},
    {.letter = 31968, .sound = 47},
    {.letter = 31995, .sound = 109},
    {.letter = 32010, .sound = 107},
    {.letter = 32032, .sound = 92},
    {.letter = 32039, .sound = 44},
    {.letter = 32043, .sound = 128},
    {.letter = 32047, .sound = 55},
    {.letter = 32321, .sound = 24},
    {.letter = 32420, .sound = 110},
    {.letter = 32422, .sound = 122},
    {.letter = 32423, .sound = 40},
    {.letter = 32426, .sound = 40},
    {.letter = 32428, .sound = 106},
    {.letter = 32433, .sound = 84},
    {.letter = 32435, .sound = 1},
    {.letter = 32438, .sound = 61},
    {.letter = 32440, .sound = 126},
    {.letter = 32441, .sound = 107},
    {.letter = 32447, .sound = 110},
    {.letter = 32452, .sound = 129},
    {.letter = 32454, .sound = 109},
    {.letter = 32455, .sound = 126},
    {.letter = 32458, .sound = 6},
    {.letter = 32462, .sound = 118},
    {.letter = 32463, .sound = 45},
    {.letter = 32472, .sound = 38},
    {.letter = 32476, .sound = 62},
    {.letter = 32486, .sound = 96},
    {.letter = 32487, .sound = 40},
    {.letter = 32489, .sound = 40},
    {.letter = 32500, .sound = 106},
    {.letter = 32511, .sound = 60},
    {.letter = 32516, .sound = 42},
    {.letter = 32521, .sound = 40},
    {.letter = 32532, .sound = 19},
    {.letter = 32533, .sound = 60},
    {.letter = 32536, .sound = 121},
    {.letter = 32538, .sound = 26},
    {.letter = 32541, .sound = 25},
    {.letter = 32552, .sound = 119},
    {.letter = 32558, .sound = 85},
    {.letter = 32599, .sound = 62},
    {.letter = 32610, .sound = 4},
    {.letter = 32617, .sound = 125},
    {.letter = 32622, .sound = 126},
    {.letter = 32626, .sound = 87},
    {.letter = 32650, .sound = 116},
    {.letter = 32652, .sound = 76},
    {.letter = 32660, .sound = 29},
    {.letter = 32666, .sound = 58},
    {.letter = 32673, .sound = 110},
    {.letter = 32701, .sound = 120},
    {.letter = 32716, .sound = 118},
    {.letter = 32735, .sound = 19},
    {.letter = 32763, .sound = 24},
    {.letter = 32764, .sound = 118},
    {.letter = 32774, .sound = 74},
    {.letter = 32780, .sound = 23},
    {.letter = 32792, .sound = 123},
    {.letter = 32793, .sound = 4},
    {.letter = 32819, .sound = 23},
    {.letter = 32822, .sound = 117},
    {.letter = 32844, .sound = 126},
    {.letter = 32899, .sound = 92},
    {.letter = 32900, .sound = 118},
    {.letter = 32902, .sound = 91},
    {.letter = 32903, .sound = 125},
    {.letter = 32907, .sound = 54},
    {.letter = 32908, .sound = 40},
    {.letter = 32920, .sound = 127},
    {.letter = 32922, .sound = 21},
    {.letter = 32925, .sound = 28},
    {.letter = 32928, .sound = 14},
    {.letter = 32929, .sound = 32},
    {.letter = 32930, .sound = 126},
    {.letter = 32932, .sound = 26},
    {.letter = 32937, .sound = 42},
    {.letter = 32946, .sound = 120},
    {.letter = 32963, .sound = 106},
    {.letter = 32972, .sound = 7},
    {.letter = 32974, .sound = 94},
    {.letter = 32993, .sound = 37},
    {.letter = 33008, .sound = 118},
    {.letter = 33018, .sound = 3},
    {.letter = 33026, .sound = 126},
    {.letter = 33033, .sound = 64},
    {.letter = 33034, .sound = 40},
    {.letter = 33040, .sound = 74},
    {.letter = 33046, .sound = 9},
    {.letter = 33071, .sound = 73},
    {.letter = 33073, .sound = 103},
    {.letter = 33086, .sound = 71},
    {.letter = 33094, .sound = 98},
    {.letter = 33098, .sound = 53},
    {.letter = 33099, .sound = 117},
    {.letter = 33104, .sound = 26},
    {.letter = 33105, .sound = 26},
    {.letter = 33108, .sound = 76},
    {.letter = 33109, .sound = 105},
    {.letter = 33125, .sound = 112},
    {.letter = 33134, .sound = 83},
    {.letter = 33145, .sound = 26},
    {.letter = 33146, .sound = 110},
    {.letter = 33147, .sound = 70},
    {.letter = 33162, .sound = 9},
    {.letter = 33167, .sound = 29},
    {.letter = 33180, .sound = 68},
    {.letter = 33181, .sound = 109},
    {.letter = 33203, .sound = 85},
    {.letter = 33216, .sound = 102},
    {.letter = 33218, .sound = 8},
    {.letter = 33222, .sound = 118},
    {.letter = 33258, .sound = 128},
    {.letter = 33267, .sound = 126},
    {.letter = 33268, .sound = 126},
    {.letter = 33286, .sound = 120},
    {.letter = 33298, .sound = 87},
    {.letter = 33300, .sound = 98},
    {.letter = 33310, .sound = 108},
    {.letter = 33311, .sound = 127},
    {.letter = 33324, .sound = 6},
    {.letter = 33328, .sound = 42},
    {.letter = 33334, .sound = 9},
    {.letter = 33335, .sound = 110},
    {.letter = 33392, .sound = 42},
    {.letter = 33395, .sound = 115},
    {.letter = 33402, .sound = 118},
    {.letter = 33406, .sound = 2},
    {.letter = 33419, .sound = 120},
    {.letter = 33436, .sound = 108},
    {.letter = 33437, .sound = 126},
    {.letter = 33446, .sound = 60},
    {.letter = 33453, .sound = 4},
    {.letter = 33455, .sound = 111},
    {.letter = 33469, .sound = 114},
    {.letter = 33479, .sound = 106},
    {.letter = 33487, .sound = 92},
    {.letter = 33489, .sound = 121},
    {.letter = 33492, .sound = 94},
    {.letter = 33499, .sound = 48},
    {.letter = 33503, .sound = 31},
    {.letter = 33509, .sound = 81},
    {.letter = 33510, .sound = 50},
    {.letter = 33515, .sound = 85},
    {.letter = 33521, .sound = 119},
    {.letter = 33529, .sound = 72},
    {.letter = 33539, .sound = 24},
    {.letter = 33540, .sound = 41},
    {.letter = 33550, .sound = 45},
    {.letter = 33575, .sound = 42},
    {.letter = 33580, .sound = 13},
    {.letter = 33590, .sound = 13},
    {.letter = 33606, .sound = 45},
    {.letter = 33609, .sound = 11},
    {.letter = 33616, .sound = 42},
    {.letter = 33620, .sound = 57},
    {.letter = 33626, .sound = 41},
    {.letter = 33639, .sound = 119},
    {.letter = 33655, .sound = 36},
    {.letter = 33670, .sound = 73},
    {.letter = 33673, .sound = 57},
    {.letter = 33678, .sound = 84},
    {.letter = 33707, .sound = 68},
    {.letter = 33719, .sound = 39},
    {.letter = 33721, .sound = 119},
    {.letter = 33735, .sound = 32},
    {.letter = 33743, .sound = 36},
    {.letter = 33760, .sound = 9},
    {.letter = 33769, .sound = 73},
    {.letter = 33777, .sound = 58},
    {.letter = 33796, .sound = 96},
    {.letter = 33804, .sound = 65},
    {.letter = 33805, .sound = 72},
    {.letter = 33806, .sound = 106},
    {.letter = 33821, .sound = 62},
    {.letter = 33828, .sound = 119},
    {.letter = 33829, .sound = 119},
    {.letter = 33832, .sound = 82},
    {.letter = 33853, .sound = 62},
    {.letter = 33889, .sound = 73},
    {.letter = 33891, .sound = 20},
    {.letter = 33899, .sound = 37},
    {.letter = 33909, .sound = 51},
    {.letter = 33922, .sound = 19},
    {.letter = 33931, .sound = 43},
    {.letter = 33945, .sound = 65},
    {.letter = 33970, .sound = 73},
    {.letter = 34006, .sound = 8},
    {.letter = 34015, .sound = 40},
    {.letter = 34074, .sound = 106},
    {.letter = 34092, .sound = 87},
    {.letter = 34103, .sound = 76},
    {.letter = 34108, .sound = 2},
    {.letter = 34109, .sound = 8},
    {.letter = 34164, .sound = 123},
    {.letter = 34174, .sound = 55},
    {.letter = 34218, .sound = 111},
    {.letter = 34223, .sound = 87},
    {.letter = 34249, .sound = 40},
    {.letter = 34281, .sound = 24},
    {.letter = 34321, .sound = 68},
    {.letter = 34382, .sound = 37},
    {.letter = 34383, .sound = 60},
    {.letter = 34385, .sound = 60},
    {.letter = 34398, .sound = 120},
    {.letter = 34417, .sound = 86},
    {.letter = 34432, .sound = 86},
    {.letter = 34433, .sound = 118},
    {.letter = 34434, .sound = 63},
    {.letter = 34442, .sound = 107},
    {.letter = 34460, .sound = 114},
    {.letter = 34502, .sound = 79},
    {.letter = 34506, .sound = 32},
    {.letter = 34516, .sound = 38},
    {.letter = 34521, .sound = 104},
    {.letter = 34532, .sound = 34},
    {.letter = 34558, .sound = 22},
    {.letter = 34560, .sound = 87},
    {.letter = 34562, .sound = 25},
    {.letter = 34578, .sound = 115},
    {.letter = 34584, .sound = 126},
    {.letter = 34588, .sound = 66},
    {.letter = 34593, .sound = 53},
    {.letter = 34631, .sound = 119},
    {.letter = 34676, .sound = 37},
    {.letter = 34746, .sound = 62},
    {.letter = 34885, .sound = 111},
    {.letter = 34892, .sound = 112},
    {.letter = 34893, .sound = 115},
    {.letter = 34900, .sound = 110},
    {.letter = 34905, .sound = 114},
    {.letter = 34915, .sound = 118},
    {.letter = 34917, .sound = 10},
    {.letter = 34923, .sound = 85},
    {.letter = 34945, .sound = 121},
    {.letter = 34962, .sound = 95},
    {.letter = 34972, .sound = 104},
    {.letter = 34987, .sound = 7},
    {.letter = 34989, .sound = 109},
    {.letter = 34993, .sound = 26},
    {.letter = 35028, .sound = 118},
    {.letter = 35029, .sound = 120},
    {.letter = 35044, .sound = 50},
    {.letter = 35064, .sound = 62},
    {.letter = 35065, .sound = 33},
    {.letter = 35088, .sound = 36},
    {.letter = 35167, .sound = 44},
    {.letter = 35199, .sound = 109},
    {.letter = 35206, .sound = 26},
    {.letter = 35265, .sound = 42},
    {.letter = 35269, .sound = 66},
    {.letter = 35270, .sound = 86},
    {.letter = 35302, .sound = 17},
    {.letter = 35328, .sound = 115},
    {.letter = 35465, .sound = 120},
    {.letter = 35475, .sound = 86},
    {.letter = 35686, .sound = 45},
    {.letter = 35692, .sound = 71},
    {.letter = 35745, .sound = 40},
    {.letter = 35747, .sound = 26},
    {.letter = 35749, .sound = 40},
    {.letter = 35752, .sound = 96},
    {.letter = 35755, .sound = 74},
    {.letter = 35757, .sound = 113},
    {.letter = 35758, .sound = 118},
    {.letter = 35759, .sound = 113},
    {.letter = 35760, .sound = 40},
    {.letter = 35762, .sound = 43},
    {.letter = 35763, .sound = 38},
    {.letter = 35766, .sound = 114},
    {.letter = 35769, .sound = 22},
    {.letter = 35770, .sound = 61},
    {.letter = 35773, .sound = 25},
    {.letter = 35780, .sound = 72},
    {.letter = 35781, .sound = 129},
    {.letter = 35782, .sound = 86},
    {.letter = 35785, .sound = 92},
    {.letter = 35788, .sound = 127},
    {.letter = 35793, .sound = 118},
    {.letter = 35797, .sound = 86},
    {.letter = 35799, .sound = 86},
    {.letter = 35802, .sound = 16},
    {.letter = 35810, .sound = 113},
    {.letter = 35811, .sound = 118},
    {.letter = 35813, .sound = 27},
    {.letter = 35815, .sound = 13},
    {.letter = 35820, .sound = 108},
    {.letter = 35821, .sound = 120},
    {.letter = 35823, .sound = 108},
    {.letter = 35826, .sound = 38},
    {.letter = 35828, .sound = 90},
    {.letter = 35831, .sound = 78},
    {.letter = 35835, .sound = 21},
    {.letter = 35838, .sound = 48},
    {.letter = 35848, .sound = 95},
    {.letter = 35850, .sound = 118},
    {.letter = 35859, .sound = 106},
    {.letter = 35866, .sound = 115},
    {.letter = 35868, .sound = 66},
    {.letter = 35880, .sound = 44},
    {.letter = 35885, .sound = 95},
    {.letter = 35889, .sound = 73},
    {.letter = 35895, .sound = 32},
    {.letter = 35905, .sound = 39},
    {.letter = 35916, .sound = 105},
    {.letter = 35947, .sound = 120},
    {.letter = 36125, .sound = 7},
    {.letter = 36127, .sound = 26},
    {.letter = 36129, .sound = 30},
    {.letter = 36131, .sound = 124},
    {.letter = 36132, .sound = 110},
    {.letter = 36133, .sound = 5},
    {.letter = 36135, .sound = 39},
    {.letter = 36136, .sound = 126},
    {.letter = 36137, .sound = 24},
    {.letter = 36138, .sound = 95},
    {.letter = 36141, .sound = 31},
    {.letter = 36144, .sound = 23},
    {.letter = 36145, .sound = 42},
    {.letter = 36148, .sound = 99},
    {.letter = 36154, .sound = 36},
    {.letter = 36158, .sound = 41},
    {.letter = 36159, .sound = 38},
    {.letter = 36162, .sound = 60},
    {.letter = 36164, .sound = 128},
    {.letter = 36171, .sound = 26},
    {.letter = 36172, .sound = 21},
    {.letter = 36174, .sound = 87},
    {.letter = 36187, .sound = 83},
    {.letter = 36193, .sound = 85},
    {.letter = 36194, .sound = 119},
    {.letter = 36195, .sound = 28},
    {.letter = 36203, .sound = 36},
    {.letter = 36212, .sound = 26},
    {.letter = 36213, .sound = 125},
    {.letter = 36214, .sound = 28},
    {.letter = 36215, .sound = 74},
    {.letter = 36234, .sound = 122},
    {.letter = 36235, .sound = 79},
    {.letter = 36259, .sound = 79},
    {.letter = 36275, .sound = 129},
    {.letter = 36286, .sound = 126},
    {.letter = 36291, .sound = 122},
    {.letter = 36299, .sound = 4},
    {.letter = 36335, .sound = 60},
    {.letter = 36341, .sound = 42},
    {.letter = 36367, .sound = 93},
    {.letter = 36386, .sound = 97},
    {.letter = 36420, .sound = 97},
    {.letter = 36427, .sound = 93},
    {.letter = 36487, .sound = 17},
    {.letter = 36524, .sound = 30},
    {.letter = 36527, .sound = 79},
    {.letter = 36710, .sound = 15},
    {.letter = 36711, .sound = 114},
    {.letter = 36718, .sound = 61},
    {.letter = 36724, .sound = 127},
    {.letter = 36731, .sound = 78},
    {.letter = 36741, .sound = 26},
    {.letter = 36744, .sound = 7},
    {.letter = 36745, .sound = 38},
    {.letter = 36752, .sound = 26},
    {.letter = 36753, .sound = 40},
    {.letter = 36755, .sound = 87},
    {.letter = 36757, .sound = 121},
    {.letter = 36763, .sound = 111},
    {.letter = 36764, .sound = 32},
    {.letter = 36767, .sound = 71},
    {.letter = 36771, .sound = 53},
    {.letter = 36798, .sound = 18},
    {.letter = 36802, .sound = 120},
    {.letter = 36804, .sound = 74},
    {.letter = 36805, .sound = 113},
    {.letter = 36807, .sound = 33},
    {.letter = 36808, .sound = 64},
    {.letter = 36814, .sound = 119},
    {.letter = 36816, .sound = 123},
    {.letter = 36817, .sound = 44},
    {.letter = 36820, .sound = 24},
    {.letter = 36824, .sound = 35},
    {.letter = 36827, .sound = 44},
    {.letter = 36828, .sound = 121},
    {.letter = 36829, .sound = 106},
    {.letter = 36842, .sound = 19},
    {.letter = 36848, .sound = 87},
    {.letter = 36855, .sound = 66},
    {.letter = 36857, .sound = 40},
    {.letter = 36866, .sound = 86},
    {.letter = 36867, .sound = 96},
    {.letter = 36870, .sound = 70},
    {.letter = 36874, .sound = 113},
    {.letter = 36879, .sound = 100},
    {.letter = 36882, .sound = 19},
    {.letter = 36884, .sound = 101},
    {.letter = 36893, .sound = 86},
    {.letter = 36894, .sound = 16},
    {.letter = 36895, .sound = 92},
    {.letter = 36898, .sound = 25},
    {.letter = 36920, .sound = 118},
    {.letter = 36923, .sound = 62},
    {.letter = 36924, .sound = 8},
    {.letter = 36926, .sound = 120},
    {.letter = 36935, .sound = 120},
    {.letter = 36943, .sound = 22},
    {.letter = 36951, .sound = 118},
    {.letter = 36991, .sound = 8},
    {.letter = 37009, .sound = 118},
    {.letter = 37026, .sound = 112},
    {.letter = 37057, .sound = 120},
    {.letter = 37095, .sound = 123},
    {.letter = 37096, .sound = 10},
    {.letter = 37122, .sound = 22},
    {.letter = 37145, .sound = 8},
    {.letter = 37167, .sound = 85},
    {.letter = 37213, .sound = 123},
    {.letter = 37214, .sound = 94},
    {.letter = 37221, .sound = 92},
    {.letter = 37233, .sound = 43},
    {.letter = 37239, .sound = 50},
    {.letter = 37266, .sound = 112},
    {.letter = 37274, .sound = 66},
    {.letter = 37275, .sound = 80},
    {.letter = 37322, .sound = 86},
    {.letter = 37324, .sound = 57},
    {.letter = 37326, .sound = 117},
    {.letter = 37329, .sound = 44},
    {.letter = 37340, .sound = 26},
    {.letter = 37492, .sound = 42},
    {.letter = 38034, .sound = 24},
    {.letter = 38041, .sound = 27},
    {.letter = 38049, .sound = 7},
    {.letter = 38056, .sound = 108},
    {.letter = 38057, .sound = 31},
    {.letter = 38069, .sound = 9},
    {.letter = 38078, .sound = 41},
    {.letter = 38081, .sound = 99},
    {.letter = 38082, .sound = 9},
    {.letter = 38083, .sound = 58},
    {.letter = 38109, .sound = 60},
    {.letter = 38115, .sound = 109},
    {.letter = 38129, .sound = 118},
    {.letter = 38138, .sound = 73},
    {.letter = 38148, .sound = 17},
    {.letter = 38149, .sound = 33},
    {.letter = 38155, .sound = 25},
    {.letter = 38156, .sound = 111},
    {.letter = 38161, .sound = 97},
    {.letter = 38177, .sound = 109},
    {.letter = 38179, .sound = 62},
    {.letter = 38182, .sound = 44},
    {.letter = 38184, .sound = 110},
    {.letter = 38190, .sound = 42},
    {.letter = 38192, .sound = 65},
    {.letter = 38208, .sound = 21},
    {.letter = 38224, .sound = 29},
    {.letter = 38236, .sound = 45},
    {.letter = 38253, .sound = 55},
    {.letter = 38376, .sound = 65},
    {.letter = 38378, .sound = 85},
    {.letter = 38381, .sound = 8},
    {.letter = 38382, .sound = 107},
    {.letter = 38386, .sound = 110},
    {.letter = 38388, .sound = 42},
    {.letter = 38395, .sound = 107},
    {.letter = 38397, .sound = 67},
    {.letter = 38402, .sound = 36},
    {.letter = 38405, .sound = 122},
    {.letter = 38409, .sound = 115},
    {.letter = 38414, .sound = 115},
    {.letter = 38428, .sound = 26},
    {.letter = 38451, .sound = 116},
    {.letter = 38459, .sound = 129},
    {.letter = 38463, .sound = 1},
    {.letter = 38464, .sound = 103},
    {.letter = 38468, .sound = 26},
    {.letter = 38469, .sound = 40},
    {.letter = 38470, .sound = 60},
    {.letter = 38476, .sound = 68},
    {.letter = 38477, .sound = 43},
    {.letter = 38480, .sound = 110},
    {.letter = 38485, .sound = 85},
    {.letter = 38491, .sound = 8},
    {.letter = 38498, .sound = 121},
    {.letter = 38500, .sound = 17},
    {.letter = 38504, .sound = 123},
    {.letter = 38505, .sound = 110},
    {.letter = 38517, .sound = 58},
    {.letter = 38518, .sound = 96},
    {.letter = 38519, .sound = 110},
    {.letter = 38533, .sound = 120},
    {.letter = 38552, .sound = 2},
    {.letter = 38553, .sound = 109},
    {.letter = 38582, .sound = 57},
    {.letter = 38593, .sound = 115},
    {.letter = 38597, .sound = 114},
    {.letter = 38598, .sound = 40},
    {.letter = 38599, .sound = 32},
    {.letter = 38607, .sound = 17},
    {.letter = 38632, .sound = 120},
    {.letter = 38646, .sound = 58},
    {.letter = 38647, .sound = 55},
    {.letter = 38654, .sound = 108},
    {.letter = 38669, .sound = 39},
    {.letter = 38675, .sound = 70},
    {.letter = 38684, .sound = 88},
    {.letter = 38706, .sound = 60},
    {.letter = 38712, .sound = 4},
    {.letter = 38713, .sound = 71},
    {.letter = 38738, .sound = 78},
    {.letter = 38742, .sound = 45},
    {.letter = 38745, .sound = 45},
    {.letter = 38753, .sound = 66},
    {.letter = 38771, .sound = 44},
    {.letter = 38774, .sound = 4},
    {.letter = 38797, .sound = 3},
    {.letter = 38886, .sound = 106},
    {.letter = 38899, .sound = 119},
    {.letter = 38901, .sound = 123},
    {.letter = 39029, .sound = 117},
    {.letter = 39031, .sound = 78},
    {.letter = 39037, .sound = 105},
    {.letter = 39038, .sound = 32},
    {.letter = 39041, .sound = 6},
    {.letter = 39044, .sound = 120},
    {.letter = 39045, .sound = 60},
    {.letter = 39046, .sound = 58},
    {.letter = 39048, .sound = 45},
    {.letter = 39050, .sound = 41},
    {.letter = 39056, .sound = 118},
    {.letter = 39062, .sound = 119},
    {.letter = 39063, .sound = 48},
    {.letter = 39064, .sound = 97},
    {.letter = 39068, .sound = 115},
    {.letter = 39069, .sound = 22},
    {.letter = 39079, .sound = 80},
    {.letter = 39118, .sound = 25},
    {.letter = 39135, .sound = 86},
    {.letter = 39269, .sound = 40},
    {.letter = 39277, .sound = 24},
    {.letter = 39279, .sound = 42},
    {.letter = 39280, .sound = 86},
    {.letter = 39282, .sound = 91},
    {.letter = 39285, .sound = 23},
    {.letter = 39295, .sound = 22},
    {.letter = 39301, .sound = 110},
    {.letter = 39304, .sound = 51},
    {.letter = 39311, .sound = 59},
    {.letter = 39532, .sound = 63},
    {.letter = 39533, .sound = 120},
    {.letter = 39534, .sound = 103},
    {.letter = 39535, .sound = 113},
    {.letter = 39537, .sound = 79},
    {.letter = 39539, .sound = 9},
    {.letter = 39540, .sound = 60},
    {.letter = 39542, .sound = 86},
    {.letter = 39548, .sound = 103},
    {.letter = 39550, .sound = 41},
    {.letter = 39554, .sound = 63},
    {.letter = 39558, .sound = 62},
    {.letter = 39559, .sound = 35},
    {.letter = 39563, .sound = 16},
    {.letter = 39564, .sound = 115},
    {.letter = 39569, .sound = 74},
    {.letter = 39585, .sound = 62},
    {.letter = 39588, .sound = 127},
    {.letter = 39592, .sound = 32},
    {.letter = 39608, .sound = 35},
    {.letter = 39640, .sound = 29},
    {.letter = 39745, .sound = 51},
    {.letter = 39759, .sound = 106},
    {.letter = 39764, .sound = 68},
    {.letter = 40060, .sound = 120},
    {.letter = 40065, .sound = 60},
    {.letter = 40092, .sound = 110},
    {.letter = 40100, .sound = 57},
    {.letter = 40120, .sound = 45},
    {.letter = 40131, .sound = 83},
    {.letter = 40481, .sound = 40},
    {.letter = 40486, .sound = 114},
    {.letter = 40493, .sound = 114},
    {.letter = 40495, .sound = 116},
    {.letter = 40499, .sound = 121},
    {.letter = 40501, .sound = 103},
    {.letter = 40517, .sound = 22},
    {.letter = 40548, .sound = 36},
    {.letter = 40560, .sound = 119},
    {.letter = 40575, .sound = 60},
    {.letter = 40595, .sound = 60},
    {.letter = 40614, .sound = 64},
    {.letter = 40635, .sound = 63},
    {.letter = 40653, .sound = 87},
    {.letter = 40654, .sound = 57},
    {.letter = 40664, .sound = 68},
    {.letter = 40723, .sound = 32},
    {.letter = 40736, .sound = 87},
    {.letter = 40763, .sound = 8},
    {.letter = 40784, .sound = 74},
    {.letter = 40836, .sound = 58},
    {.letter = 40843, .sound = 79},
    {.letter = 40858, .sound = 30},
  },
  .roads = {
    [1] = {.to = 19, .km = 160, .name = 902},
    {.to = 49, .km = 522, .name = 900},
    {.to = 89, .km = 21, .name = 900},
    {.to = 14, .km = 33, .name = 900},
    {.to = 89, .km = 137, .name = 900},
    {.to = 13, .km = 33, .name = 900},
    {.to = 15, .km = 65, .name = 900},
    {.to = 14, .km = 65, .name = 900},
    {.to = 109, .km = 229, .name = 900},
    {.to = 2, .km = 160, .name = 902},
    {.to = 43, .km = 254, .name = 902},
    {.to = 39, .km = 168, .name = 902},
    {.to = 40, .km = 54, .name = 901},
    {.to = 43, .km = 54, .name = 902},
    {.to = 88, .km = 623, .name = 901},
    {.to = 38, .km = 168, .name = 902},
    {.to = 38, .km = 54, .name = 901},
    {.to = 41, .km = 390, .name = 901},
    {.to = 40, .km = 390, .name = 901},
    {.to = 42, .km = 371, .name = 903},
    {.to = 41, .km = 371, .name = 903},
    {.to = 84, .km = 315, .name = 903},
    {.to = 19, .km = 254, .name = 902},
    {.to = 38, .km = 54, .name = 902},
    {.to = 58, .km = 421, .name = 902},
    {.to = 12, .km = 522, .name = 900},
    {.to = 52, .km = 43, .name = 902},
    {.to = 77, .km = 636, .name = 900},
    {.to = 52, .km = 212, .name = 902},
    {.to = 49, .km = 43, .name = 902},
    {.to = 50, .km = 212, .name = 902},
    {.to = 48, .km = 421, .name = 902},
    {.to = 63, .km = 46, .name = 902},
    {.to = 58, .km = 46, .name = 902},
    {.to = 64, .km = 19, .name = 902},
    {.to = 65, .km = 10, .name = 903},
    {.to = 63, .km = 19, .name = 902},
    {.to = 74, .km = 303, .name = 902},
    {.to = 63, .km = 10, .name = 903},
    {.to = 66, .km = 59, .name = 903},
    {.to = 65, .km = 59, .name = 903},
    {.to = 68, .km = 123, .name = 903},
    {.to = 68, .km = 27, .name = 903},
    {.to = 69, .km = 37, .name = 903},
    {.to = 66, .km = 123, .name = 903},
    {.to = 67, .km = 27, .name = 903},
    {.to = 67, .km = 37, .name = 903},
    {.to = 80, .km = 88, .name = 903},
    {.to = 64, .km = 303, .name = 902},
    {.to = 49, .km = 636, .name = 900},
    {.to = 79, .km = 26, .name = 903},
    {.to = 77, .km = 26, .name = 903},
    {.to = 80, .km = 165, .name = 903},
    {.to = 69, .km = 88, .name = 903},
    {.to = 79, .km = 165, .name = 903},
    {.to = 82, .km = 69, .name = 903},
    {.to = 81, .km = 69, .name = 903},
    {.to = 83, .km = 83, .name = 903},
    {.to = 82, .km = 83, .name = 903},
    {.to = 84, .km = 116, .name = 903},
    {.to = 42, .km = 315, .name = 903},
    {.to = 83, .km = 116, .name = 903},
    {.to = 38, .km = 623, .name = 901},
    {.to = 12, .km = 21, .name = 900},
    {.to = 13, .km = 137, .name = 900},
    {.to = 109, .km = 110, .name = 900},
    {.to = 15, .km = 229, .name = 900},
    {.to = 108, .km = 110, .name = 900},
  },
  .sphere_points = {
    [1] = {.x = 31981804, .y = 774516063, .z = 742982864, .office = 2147483649u},
    {.x = 31689033, .y = 773867453, .z = 743670946, .office = 2},
    {.x = 31689033, .y = 773867453, .z = 743670946, .office = 2147483651u},
    {.x = 23477042, .y = 720170558, .z = 796068277, .office = 2147483660u},
    {.x = -48301877, .y = 786054256, .z = 729867892, .office = 2147483663u},
    {.x = 33306407, .y = 769542467, .z = 748075250, .office = 2147483652u},
    {.x = 36855355, .y = 771333242, .z = 746061806, .office = 2147483658u},
    {.x = 36855355, .y = 771333242, .z = 746061806, .office = 2147483659u},
    {.x = 52564222, .y = 766615070, .z = 749973227, .office = 2147483654u},
    {.x = 52564222, .y = 766615070, .z = 749973227, .office = 2147483655u},
    {.x = 53501295, .y = 799604006, .z = 714627560, .office = 2147483664u},
    {.x = 66967395, .y = 748472336, .z = 766958952, .office = 2147483656u},
    {.x = 90197501, .y = 730223576, .z = 782022663, .office = 2147483662u},
    {.x = 98616786, .y = 795420012, .z = 714495094, .office = 2147483666u},
    {.x = 105304122, .y = 753877954, .z = 757298209, .office = 2147483661u},
    {.x = 117351233, .y = 764644342, .z = 744626902, .office = 2147483657u},
    {.x = 136706942, .y = 796693035, .z = 706762283, .office = 2147483665u},
    {.x = 197321212, .y = 802121738, .z = 685993120, .office = 2147483669u},
    {.x = 149853875, .y = 843045700, .z = 647872880, .office = 2147483667u},
    {.x = 200719086, .y = 804247913, .z = 682509083, .office = 2147483668u},
    {.x = 156381755, .y = 809126159, .z = 688317594, .office = 2147483653u},
  },
  .sphere_nodes = {
    [1] = {.below = 52564222, .above = 53501295},
  },
};
