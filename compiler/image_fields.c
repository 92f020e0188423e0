/* image_fields.c: the structs of zn_image.h as tables of their members. Assumes that they have no padding, which the assertions at the
 * end of each table hold: a member that is missing here does not compile. */
#include "image_fields.h"

#define MEMBER(name) (((RECORD *)0)->name)
#define IS_SIGNED(name) _Generic(MEMBER(name), int32_t: true, int64_t: true, default: false)
#define ONE(name) {#name, offsetof(RECORD, name), sizeof MEMBER(name), 1, IS_SIGNED(name)}
#define MANY(name) {#name, offsetof(RECORD, name), sizeof MEMBER(name)[0], sizeof MEMBER(name) / sizeof MEMBER(name)[0], false}
#define SIZE(name) +sizeof MEMBER(name)

/* Each list names every member once: E for a plain one, A for an array. */
#define TABLE(table, list)                                                    \
  static const struct image_field table[] = {list(ONE_ITEM, MANY_ITEM){0}}; \
  _Static_assert(sizeof(RECORD) == 0 list(SIZE, SIZE), #table " names every member")
#define ONE_ITEM(name) ONE(name),
#define MANY_ITEM(name) MANY(name),

#define RECORD struct zn_image_book
#define BOOK(E, A) \
  E(id) E(title) E(publisher) E(offset_minutes) E(notice_first) E(notice_count) E(answer_findings) E(answer_lists) \
  E(work_leaves) E(work_choices) E(business_count) E(order_first) E(order_count) E(work_points) E(whole)
TABLE(BOOK_fields, BOOK);
#undef RECORD

#define RECORD struct zn_image_name
#define NAME(E, A) E(string) E(hash) E(kind) E(length) E(thing)
TABLE(NAMES_fields, NAME);
#undef RECORD

#define RECORD struct zn_image_language
#define LANGUAGE(E, A) E(tag)
TABLE(LANGUAGES_fields, LANGUAGE);
#undef RECORD

#define RECORD struct zn_image_thing
#define THING(E, A) E(id) E(name)
TABLE(CHANNELS_fields, THING);
#undef RECORD
#define PARTIES_fields CHANNELS_fields
#define SPECS_fields CHANNELS_fields

#define RECORD struct zn_image_mark
#define MARK(E, A) E(id) E(name) E(by)
TABLE(MARKS_fields, MARK);
#undef RECORD

#define RECORD struct zn_image_document
#define DOCUMENT(E, A) E(id) E(name) E(kind) E(form) E(unit)
TABLE(DOCUMENTS_fields, DOCUMENT);
#undef RECORD

#define RECORD struct zn_image_business
#define BUSINESS(E, A)                                                                                                               \
  E(id) E(title) E(summary) E(flags) E(from) E(until) E(offer_first) E(offer_count) E(root) E(requirement_count) E(step_first) \
  E(step_count) E(notice_first) E(notice_count) E(before_first) E(before_count) E(source) E(note) E(cell_first) E(cell_count)      \
  E(cell_multiplier) E(cell_shift) E(eligible_first) E(eligible_count) E(fee) E(result_first) E(result_count) E(next_version) E(seen) \
  E(may_use) E(time_limit) E(visits) E(delivery) E(complaints) E(legal_basis)
TABLE(BUSINESSES_fields, BUSINESS);
#undef RECORD

#define RECORD struct zn_image_requirement
#define REQUIREMENT(E, A)                                                                                                   \
  E(id) E(kind) E(flags) E(parent) E(end) E(business) E(document_first) E(document_count) E(party) E(forms) E(need)       \
  E(mark_first) E(mark_count) E(age_guard) E(marks) E(specs) E(leaf) E(label) E(text) E(source)     \
  E(guard) E(seen) E(count_first) E(count_count) E(count_fact) E(worth) E(further) E(cap_first) E(cap_count) E(age_number) \
  E(age_unit) E(issued) E(expires) E(holds) E(table) E(condition) E(same_day) E(days) E(reserved)
TABLE(REQUIREMENTS_fields, REQUIREMENT);
#undef RECORD

#define RECORD struct zn_image_requirement_mark
#define REQUIREMENT_MARK(E, A) E(mark) E(by) E(guard) E(condition)
TABLE(REQUIREMENT_MARKS_fields, REQUIREMENT_MARK);
#undef RECORD

#define RECORD struct zn_image_cell
#define CELL(E, A) E(document) E(need) E(form) E(leaves) A(leaf) A(marks)
TABLE(CELLS_fields, CELL);
#undef RECORD

#define RECORD struct zn_image_step
#define STEP(E, A) E(kind) E(end) E(depth) E(text) E(warning) E(needs) E(note) E(link) E(by) E(condition)
TABLE(STEPS_fields, STEP);
#undef RECORD

#define RECORD struct zn_image_notice
#define NOTICE(E, A) E(text) E(warning) E(password) E(phone_first) E(phone_count)
TABLE(NOTICES_fields, NOTICE);
#undef RECORD

#define RECORD struct zn_image_division
#define DIVISION(E, A)                                                                                                                  \
  E(code) E(name) E(parent) E(flags) E(prefecture) E(area) E(latitude) E(longitude) E(also_first) E(also_count) E(from) E(until) \
  E(road_first) E(road_count) E(below_first) E(below_count)
TABLE(DIVISIONS_fields, DIVISION);
#undef RECORD

#define RECORD struct zn_image_office
#define OFFICE(E, A)                                                                                                                   \
  E(id) E(row) E(name) E(division) E(printed_region) E(printed_place) E(note) E(flags) E(counter_first) E(counter_count) E(source)       \
  E(latitude) E(longitude) E(scope) E(scope_label) E(from) E(until)
TABLE(OFFICES_fields, OFFICE);
#undef RECORD

#define RECORD struct zn_image_counter
#define COUNTER(E, A)                                                                                                                 \
  E(id) E(address) E(contact) E(hours) E(phone_first) E(phone_count) E(channel_first) E(channel_count) E(hours_first) E(hours_count) \
  E(withheld)
TABLE(COUNTERS_fields, COUNTER);
#undef RECORD

#define RECORD struct zn_image_phone
#define PHONE(E, A) E(printed) E(read_first) E(read_count)
TABLE(PHONES_fields, PHONE);
#undef RECORD

#define RECORD struct zn_image_numbering
#define NUMBERING_PLAN(E, A)                                                                                                          \
  E(country_code) E(trunk) E(plain) E(trunked) E(abroad_first) E(abroad_count) E(carrier_first) E(carrier_count) E(word_first)      \
  E(word_count) E(first_digits) E(local_lengths) E(area_digits) E(short_digits) E(extension_digits) E(flags) A(classes)
TABLE(NUMBERING_fields, NUMBERING_PLAN);
#undef RECORD

#define RECORD struct zn_image_number_rule
#define NUMBER_RULE(E, A) E(code) E(region) E(kind) E(flags) E(lengths) E(withdrawn)
TABLE(NUMBER_RULES_fields, NUMBER_RULE);
#undef RECORD

#define RECORD struct zn_image_number_node
#define NUMBER_NODE(E, A) A(next) E(rule) E(reserved)
TABLE(NUMBER_NODES_fields, NUMBER_NODE);
#undef RECORD

#define RECORD struct zn_image_number_word
#define NUMBER_WORD(E, A) E(text) E(kind)
TABLE(NUMBER_WORDS_fields, NUMBER_WORD);
#undef RECORD

#define RECORD struct zn_image_pattern
#define PATTERN(E, A) E(id) E(name) E(matches) E(check_digit)
TABLE(PATTERNS_fields, PATTERN);
#undef RECORD

#define RECORD struct zn_image_fact
#define FACT(E, A) E(id) E(name) E(ask) E(type) E(flags) E(value_first) E(value_count) E(from) E(program) E(reserved) E(usually)
TABLE(FACTS_fields, FACT);
#undef RECORD
#define VALUES_fields CHANNELS_fields

#define RECORD struct zn_image_program
#define PROGRAM(E, A) E(first) E(count)
TABLE(PROGRAMS_fields, PROGRAM);
#undef RECORD

#define RECORD struct zn_image_code
#define CODE(E, A) E(op) E(join) E(negate) E(unit) E(slot) E(low) E(high)
TABLE(CODE_fields, CODE);
#undef RECORD

#define RECORD struct zn_image_day
#define DAY(E, A) E(base) E(day) E(number) E(unit)
TABLE(DAYS_fields, DAY);
#undef RECORD

#define RECORD struct zn_image_count
#define COUNT(E, A) E(copies) E(guard) E(condition)
TABLE(COUNTS_fields, COUNT);
#undef RECORD

#define RECORD struct zn_image_cap
#define CAP(E, A) E(count) E(document_first) E(document_count)
TABLE(CAPS_fields, CAP);
#undef RECORD

#define RECORD struct zn_image_eligible
#define ELIGIBLE(E, A) E(must) E(when) E(label) E(text) E(business) E(office) E(opens) E(unclear) E(condition)
TABLE(ELIGIBLES_fields, ELIGIBLE);
#undef RECORD

#define RECORD struct zn_image_fee
#define FEE(E, A) E(currency) E(flags) E(line_first) E(line_count) E(exemption_first) E(exemption_count)
TABLE(FEES_fields, FEE);
#undef RECORD

#define RECORD struct zn_image_fee_line
#define FEE_LINE(E, A) E(id) E(name) E(amount) E(flags) E(factor_first) E(factor_count) E(payer) E(guard) E(condition)
TABLE(FEE_LINES_fields, FEE_LINE);
#undef RECORD

#define RECORD struct zn_image_fee_factor
#define FEE_FACTOR(E, A) E(fact) E(every)
TABLE(FEE_FACTORS_fields, FEE_FACTOR);
#undef RECORD

#define RECORD struct zn_image_exemption
#define EXEMPTION(E, A) E(guard) E(line_first) E(line_count) E(condition)
TABLE(EXEMPTIONS_fields, EXEMPTION);
#undef RECORD

#define RECORD struct zn_image_result
#define RESULT(E, A) E(text) E(number) E(unit) E(until) E(guard) E(condition) E(validity)
TABLE(RESULTS_fields, RESULT);
#undef RECORD

#define RECORD struct zn_image_offer
#define OFFER(E, A) E(channel) E(from) E(until) E(seen)
TABLE(OFFERS_fields, OFFER);
#undef RECORD

#define RECORD struct zn_image_renewal
#define RENEWAL(E, A)                                                                                                                \
  E(id) E(title) E(channel) E(flags) E(issuer_first) E(issuer_count) E(uses) E(algorithms) E(from_number) E(from_unit) E(until_number) \
  E(until_unit) E(signature) E(revocation) E(quota) E(advice_first) E(advice_count) E(window) E(source) E(note)
TABLE(RENEWALS_fields, RENEWAL);
#undef RECORD
#define ISSUERS_fields CHANNELS_fields

#define RECORD struct zn_image_advice
#define ADVICE_ROW(E, A) E(reasons) E(text) E(business)
TABLE(ADVICE_fields, ADVICE_ROW);
#undef RECORD

#define RECORD struct zn_image_place_name
#define PLACE_NAME(E, A) E(name) E(shorter) E(meaning_first) E(length) E(meaning_count)
TABLE(PLACE_NAMES_fields, PLACE_NAME);
#undef RECORD

#define RECORD struct zn_image_place_meaning
#define PLACE_MEANING(E, A) E(division) E(how) E(in)
TABLE(PLACE_MEANINGS_fields, PLACE_MEANING);
#undef RECORD

#define RECORD struct zn_image_place_key
#define PLACE_KEY(E, A) E(first) E(count) E(tag)
TABLE(PLACE_KEYS_fields, PLACE_KEY);
#undef RECORD

#define RECORD struct zn_image_place_slip
#define PLACE_SLIP(E, A) E(letter) E(name)
TABLE(PLACE_SLIPS_fields, PLACE_SLIP);
#undef RECORD

#define RECORD struct zn_image_variant
#define VARIANT(E, A) E(letter) E(meant)
TABLE(VARIANTS_fields, VARIANT);
#undef RECORD

#define RECORD struct zn_image_sound
#define SOUND(E, A) E(letter) E(sound)
TABLE(SOUNDS_fields, SOUND);
#undef RECORD

#define RECORD struct zn_image_road
#define ROAD(E, A) E(to) E(km) E(name)
TABLE(ROADS_fields, ROAD);
#undef RECORD

#define RECORD struct zn_image_hours
#define HOURS(E, A) E(days) E(from) E(until)
TABLE(HOURS_fields, HOURS);
#undef RECORD

#define RECORD struct zn_image_network
#define NETWORK(E, A) E(id) E(business_first) E(business_count) E(by) E(row_first) E(row_count) E(office_first) E(office_count)
TABLE(NETWORKS_fields, NETWORK);
#undef RECORD

#define RECORD struct zn_image_network_row
#define NETWORK_ROW(E, A) E(guard) E(label) E(business_first) E(business_count) E(flags) E(desk_first) E(desk_count)
TABLE(NETWORK_ROWS_fields, NETWORK_ROW);
#undef RECORD

#define RECORD struct zn_image_desk
#define DESK(E, A) E(office) E(counter)
TABLE(DESKS_fields, DESK);
#undef RECORD

#define RECORD struct zn_image_sphere_point
#define SPHERE_POINT(E, A) E(x) E(y) E(z) E(office)
TABLE(SPHERE_POINTS_fields, SPHERE_POINT);
#undef RECORD

#define RECORD struct zn_image_sphere_node
#define SPHERE_NODE(E, A) E(axis) E(below) E(above)
TABLE(SPHERE_NODES_fields, SPHERE_NODE);
#undef RECORD

/* Sections of plain integers or characters have no members. */
static const struct image_field NONE_fields[] = {{0}};
#define STRINGS_fields NONE_fields
#define TEXTS_fields NONE_fields
#define LISTS_fields NONE_fields
#define MESSAGES_fields NONE_fields
#define PLACE_STARTS_fields NONE_fields

const struct image_record image_records[ZN_SECTION_COUNT] = {
#define X(section, type) [ZN_SECTION_##section] = {#section, #type, section##_fields},
    ZN_SECTIONS(X)
#undef X
};
