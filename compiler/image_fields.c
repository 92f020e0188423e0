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
  E(id) E(title) E(publisher) E(offset_minutes) E(notice_first) E(notice_count) E(answer_findings) E(answer_lists) E(work_leaves) E(work_choices)
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
  E(id) E(title) E(summary) E(flags) E(from) E(until) E(channel_first) E(channel_count) E(root) E(requirement_count) E(step_first) \
  E(step_count) E(notice_first) E(notice_count) E(before_first) E(before_count) E(source) E(note) E(cell_first) E(cell_count)      \
  E(cell_multiplier) E(cell_shift)
TABLE(BUSINESSES_fields, BUSINESS);
#undef RECORD

#define RECORD struct zn_image_requirement
#define REQUIREMENT(E, A)                                                                                                   \
  E(id) E(kind) E(flags) E(parent) E(end) E(business) E(document_first) E(document_count) E(party) E(forms) E(need)       \
  E(mark_first) E(mark_count) E(reserved) E(marks) E(specs) E(leaf) E(label) E(text) E(source)
TABLE(REQUIREMENTS_fields, REQUIREMENT);
#undef RECORD

#define RECORD struct zn_image_requirement_mark
#define REQUIREMENT_MARK(E, A) E(mark) E(by)
TABLE(REQUIREMENT_MARKS_fields, REQUIREMENT_MARK);
#undef RECORD

#define RECORD struct zn_image_cell
#define CELL(E, A) E(document) E(need) E(forms) E(form) A(leaf) A(marks) E(leaves)
TABLE(CELLS_fields, CELL);
#undef RECORD

#define RECORD struct zn_image_step
#define STEP(E, A) E(kind) E(end) E(depth) E(text) E(warning) E(needs) E(note) E(link) E(by)
TABLE(STEPS_fields, STEP);
#undef RECORD

#define RECORD struct zn_image_notice
#define NOTICE(E, A) E(text) E(warning) E(password) E(phone_first) E(phone_count)
TABLE(NOTICES_fields, NOTICE);
#undef RECORD

#define RECORD struct zn_image_division
#define DIVISION(E, A) E(code) E(name) E(parent)
TABLE(DIVISIONS_fields, DIVISION);
#undef RECORD

#define RECORD struct zn_image_office
#define OFFICE(E, A)                                                                                                                   \
  E(id) E(row) E(name) E(division) E(printed_region) E(printed_place) E(note) E(flags) E(counter_first) E(counter_count) E(source)
TABLE(OFFICES_fields, OFFICE);
#undef RECORD

#define RECORD struct zn_image_counter
#define COUNTER(E, A) E(id) E(address) E(contact) E(hours) E(phone_first) E(phone_count)
TABLE(COUNTERS_fields, COUNTER);
#undef RECORD

#define RECORD struct zn_image_phone
#define PHONE(E, A) E(printed) E(read_first) E(read_count)
TABLE(PHONES_fields, PHONE);
#undef RECORD

/* Sections of plain integers or characters have no members. */
static const struct image_field NONE_fields[] = {{0}};
#define STRINGS_fields NONE_fields
#define TEXTS_fields NONE_fields
#define LISTS_fields NONE_fields
#define MESSAGES_fields NONE_fields

const struct image_record image_records[ZN_SECTION_COUNT] = {
#define X(section, type) [ZN_SECTION_##section] = {#section, #type, section##_fields},
    ZN_SECTIONS(X)
#undef X
};
