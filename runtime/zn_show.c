/* zn_show.c: turns records of a book into structs of plain texts in the caller's language, for showing. May assume a verified book; ids,
 * indices and struct sizes are the caller's. */
#include "zn_core.h"

/* Hands out as much of `full` as the caller's struct has room for; its first field is its size. Without `found` all of it is empty. */
static uint32_t give(void *info, const void *full, uint32_t size, uint32_t found) {
  uint32_t room;
  memcpy(&room, info, sizeof room);
  uint32_t given = room < size ? room : size;
  if (given > sizeof room) memcpy((char *)info + sizeof room, (const char *)full + sizeof room, given - sizeof room);
  return found;
}

#define GIVE(info, full, found) give(info, &(full), sizeof(full), found)

static int has(const struct zn_book *book, enum zn_section section, uint32_t thing) {
  return thing > 0 && thing < zn_record_count(book, section);
}

uint32_t zn_business_info(const struct zn_book *book, zn_business business, zn_language language, struct zn_business_info *info) {
  struct zn_business_info full = {
      .summary = "", .note = "", .source = "", .time_limit = "", .visits = "", .delivery = "", .complaints = "", .legal_basis = ""};
  if (!has(book, ZN_SECTION_BUSINESSES, business)) return GIVE(info, full, 0);
  const struct zn_image_business *record = zn_business_at(book, business);
  full.not_stated = (record->flags & ZN_BUSINESS_NOT_STATED) != 0;
  full.summary = zn_text_at(book, record->summary, language);
  full.note = zn_text_at(book, record->note, language);
  full.source = zn_string_at(book, record->source);
  full.from = record->from;
  full.until = record->until;
  full.requirement = record->root;
  full.requirement_count = record->requirement_count;
  full.channel_count = record->offer_count;
  full.before_count = record->before_count;
  full.notice_count = record->notice_count;
  full.step_count = record->step_count;
  full.eligible = record->eligible_first;
  full.eligible_count = record->eligible_count;
  full.fee_flags = zn_fee_at(book, record->fee)->flags;
  full.fee_line = zn_fee_at(book, record->fee)->line_first;
  full.fee_line_count = zn_fee_at(book, record->fee)->line_count;
  full.result = record->result_first;
  full.result_count = record->result_count;
  full.next_version = record->next_version;
  full.seen = record->seen;
  full.time_limit = zn_text_at(book, record->time_limit, language);
  full.visits = zn_text_at(book, record->visits, language);
  full.delivery = zn_text_at(book, record->delivery, language);
  full.complaints = zn_text_at(book, record->complaints, language);
  full.legal_basis = zn_text_at(book, record->legal_basis, language);
  return GIVE(info, full, 1);
}

zn_business zn_business_version(const struct zn_book *book, zn_business business, zn_day day) {
  uint32_t is_uncertain;
  return business - 1 < zn_named_count(book, ZN_KIND_BUSINESS) ? zn_version_of(book, business, day, &is_uncertain) : 0;
}

zn_channel zn_business_channel(const struct zn_book *book, zn_business business, uint32_t index) {
  if (!has(book, ZN_SECTION_BUSINESSES, business)) return 0;
  const struct zn_image_business *record = zn_business_at(book, business);
  return index < record->offer_count ? zn_offer_at(book, record->offer_first + index)->channel : 0;
}

zn_channel zn_business_offer(const struct zn_book *book, zn_business business, uint32_t index, struct zn_offer_info *info) {
  struct zn_offer_info full = {0};
  if (!zn_business_channel(book, business, index)) return GIVE(info, full, 0);
  const struct zn_image_offer *offer = zn_offer_at(book, zn_business_at(book, business)->offer_first + index);
  full.from = offer->from;
  full.until = offer->until;
  full.seen = offer->seen;
  return GIVE(info, full, offer->channel);
}

const char *zn_business_before(const struct zn_book *book, zn_business business, uint32_t index, zn_language language) {
  if (!has(book, ZN_SECTION_BUSINESSES, business)) return "";
  const struct zn_image_business *record = zn_business_at(book, business);
  return index < record->before_count ? zn_text_at(book, *zn_list_at(book, record->before_first + index), language) : "";
}

uint32_t zn_requirement_info(const struct zn_book *book, zn_requirement requirement, zn_language language,
                             struct zn_requirement_info *info) {
  struct zn_requirement_info full = {.id = "", .label = "", .text = "", .source = "", .condition = "", .days = ""};
  if (!has(book, ZN_SECTION_REQUIREMENTS, requirement)) return GIVE(info, full, 0);
  const struct zn_image_requirement *record = zn_requirement_at(book, requirement);
  full.kind = record->kind;
  full.id = zn_string_at(book, record->id);
  full.label = zn_text_at(book, record->label, language);
  full.text = zn_text_at(book, record->text, language);
  full.source = zn_string_at(book, record->source);
  full.flags = record->flags;
  full.need = record->need;
  full.forms = record->forms;
  full.party = record->party;
  full.specs = record->specs;
  full.document_count = record->document_count;
  full.mark_count = record->mark_count;
  full.parent = record->parent;
  full.end = record->end;
  full.business = record->business;
  full.worth = record->worth;
  full.further = record->further;
  full.count_fact = record->count_fact;
  full.table = record->table;
  full.condition = zn_text_at(book, record->condition, language);
  full.cap_count = record->cap_count;
  full.days = zn_text_at(book, record->days, language);
  full.asks = (record->age_unit || record->issued ? ZN_ASKS_ISSUED : 0) | (record->expires ? ZN_ASKS_EXPIRES : 0);
  full.same_day = record->same_day;
  return GIVE(info, full, 1);
}

uint32_t zn_requirement_count(const struct zn_book *book, zn_requirement requirement, uint32_t index, zn_language language,
                              const char **condition) {
  *condition = "";
  if (!has(book, ZN_SECTION_REQUIREMENTS, requirement) || index >= zn_requirement_at(book, requirement)->count_count) return 0;
  const struct zn_image_count *count = zn_count_at(book, zn_requirement_at(book, requirement)->count_first + index);
  *condition = zn_text_at(book, count->condition, language);
  return count->copies;
}

zn_document zn_requirement_document(const struct zn_book *book, zn_requirement requirement, uint32_t index) {
  if (!has(book, ZN_SECTION_REQUIREMENTS, requirement)) return 0;
  const struct zn_image_requirement *record = zn_requirement_at(book, requirement);
  return index < record->document_count ? *zn_list_at(book, record->document_first + index) : 0;
}

zn_mark zn_requirement_mark(const struct zn_book *book, zn_requirement requirement, uint32_t index, zn_party *by) {
  *by = 0;
  if (!has(book, ZN_SECTION_REQUIREMENTS, requirement) || index >= zn_requirement_at(book, requirement)->mark_count) return 0;
  const struct zn_image_requirement_mark *record = zn_requirement_mark_at(book, zn_requirement_at(book, requirement)->mark_first + index);
  *by = record->by;
  return record->mark;
}

const char *zn_requirement_mark_condition(const struct zn_book *book, zn_requirement requirement, uint32_t index, zn_language language) {
  if (!has(book, ZN_SECTION_REQUIREMENTS, requirement) || index >= zn_requirement_at(book, requirement)->mark_count) return "";
  return zn_text_at(book, zn_requirement_mark_at(book, zn_requirement_at(book, requirement)->mark_first + index)->condition, language);
}

/* A cap of points; null when there is none. */
static const struct zn_image_cap *cap_of(const struct zn_book *book, zn_requirement requirement, uint32_t index) {
  if (!has(book, ZN_SECTION_REQUIREMENTS, requirement) || index >= zn_requirement_at(book, requirement)->cap_count) return NULL;
  return zn_cap_at(book, zn_requirement_at(book, requirement)->cap_first + index);
}

uint32_t zn_requirement_cap(const struct zn_book *book, zn_requirement requirement, uint32_t index, uint32_t *count) {
  const struct zn_image_cap *cap = cap_of(book, requirement, index);
  *count = cap ? cap->count : 0;
  return cap != NULL;
}

zn_document zn_requirement_cap_document(const struct zn_book *book, zn_requirement requirement, uint32_t cap, uint32_t index) {
  const struct zn_image_cap *record = cap_of(book, requirement, cap);
  return record && index < record->document_count ? *zn_list_at(book, record->document_first + index) : 0;
}

uint32_t zn_step_info(const struct zn_book *book, zn_business business, uint32_t index, zn_language language, struct zn_step_info *info) {
  struct zn_step_info full = {.text = "", .warning = "", .needs = "", .note = "", .link = "", .condition = ""};
  if (!has(book, ZN_SECTION_BUSINESSES, business) || index >= zn_business_at(book, business)->step_count) return GIVE(info, full, 0);
  const struct zn_image_step *record = zn_step_at(book, zn_business_at(book, business)->step_first + index);
  full.kind = record->kind;
  full.depth = record->depth;
  full.by = record->by;
  full.text = zn_text_at(book, record->text, language);
  full.warning = zn_text_at(book, record->warning, language);
  full.needs = zn_text_at(book, record->needs, language);
  full.condition = zn_text_at(book, record->condition, language);
  full.note = zn_text_at(book, record->note, language);
  full.link = zn_string_at(book, record->link);
  return GIVE(info, full, 1);
}

/* The notice at an index of a business's, or of the book's own; null past the last. */
static const struct zn_image_notice *notice_of(const struct zn_book *book, zn_business business, uint32_t index) {
  if (business && !has(book, ZN_SECTION_BUSINESSES, business)) return NULL;
  const struct zn_image_business *record = zn_business_at(book, business);
  const struct zn_image_book *own = zn_book_record(book);
  uint32_t first = business ? record->notice_first : own->notice_first, count = business ? record->notice_count : own->notice_count;
  return index < count ? zn_notice_at(book, first + index) : NULL;
}

uint32_t zn_notice_info(const struct zn_book *book, zn_business business, uint32_t index, zn_language language,
                        struct zn_notice_info *info) {
  struct zn_notice_info full = {.text = "", .warning = "", .password = ""};
  const struct zn_image_notice *record = notice_of(book, business, index);
  if (!record) return GIVE(info, full, 0);
  full.text = zn_text_at(book, record->text, language);
  full.warning = zn_text_at(book, record->warning, language);
  full.password = zn_string_at(book, record->password);
  full.phone = record->phone_first;
  full.phone_count = record->phone_count;
  return GIVE(info, full, 1);
}

uint32_t zn_phone_info(const struct zn_book *book, zn_phone phone, struct zn_phone_info *info) {
  struct zn_phone_info full = {.printed = ""};
  if (!has(book, ZN_SECTION_PHONES, phone)) return GIVE(info, full, 0);
  full.printed = zn_string_at(book, zn_phone_at(book, phone)->printed);
  full.read_count = zn_phone_at(book, phone)->read_count;
  return GIVE(info, full, 1);
}

const char *zn_phone_reading(const struct zn_book *book, zn_phone phone, uint32_t index) {
  if (!has(book, ZN_SECTION_PHONES, phone) || index >= zn_phone_at(book, phone)->read_count) return "";
  return zn_string_at(book, *zn_list_at(book, zn_phone_at(book, phone)->read_first + index));
}

uint32_t zn_document_info(const struct zn_book *book, zn_document document, zn_language language, struct zn_document_info *info) {
  struct zn_document_info full = {.unit = ""};
  if (!has(book, ZN_SECTION_DOCUMENTS, document)) return GIVE(info, full, 0);
  const struct zn_image_document *record = zn_document_at(book, document);
  full.kind = record->kind;
  full.form = record->form;
  full.unit = zn_text_at(book, record->unit, language);
  return GIVE(info, full, 1);
}

zn_party zn_mark_maker(const struct zn_book *book, zn_mark mark) {
  return has(book, ZN_SECTION_MARKS, mark) ? zn_mark_at(book, mark)->by : 0;
}

zn_division zn_division_parent(const struct zn_book *book, zn_division division) {
  return has(book, ZN_SECTION_DIVISIONS, division) ? zn_division_at(book, division)->parent : 0;
}

uint32_t zn_division_info(const struct zn_book *book, zn_division division, struct zn_division_info *info) {
  struct zn_division_info full = {.area_code = ""};
  if (!has(book, ZN_SECTION_DIVISIONS, division)) return GIVE(info, full, 0);
  const struct zn_image_division *record = zn_division_at(book, division);
  full.parent = record->parent;
  full.prefecture = record->prefecture;
  full.is_outer = (record->flags & ZN_DIVISION_OUTER) != 0;
  full.is_leaf = (record->flags & ZN_DIVISION_LEAF) != 0;
  full.is_placed = (record->flags & ZN_DIVISION_PLACED) != 0;
  full.latitude = record->latitude;
  full.longitude = record->longitude;
  full.area_code = zn_division_area(book, division);
  full.from = record->from;
  full.until = record->until;
  return GIVE(info, full, 1);
}

uint32_t zn_office_info(const struct zn_book *book, zn_office office, zn_language language, struct zn_office_info *info) {
  struct zn_office_info full = {.row = "", .printed_region = "", .printed_place = "", .note = "", .source = "", .scope = ""};
  if (!has(book, ZN_SECTION_OFFICES, office)) return GIVE(info, full, 0);
  const struct zn_image_office *record = zn_office_at(book, office);
  full.is_public = (record->flags & ZN_OFFICE_PUBLIC) != 0;
  full.row = zn_string_at(book, record->row);
  full.printed_region = zn_string_at(book, record->printed_region);
  full.printed_place = zn_string_at(book, record->printed_place);
  full.note = zn_text_at(book, record->note, language);
  full.source = zn_string_at(book, record->source);
  full.division = record->division;
  full.counter_count = record->counter_count;
  full.is_placed = (record->flags & ZN_OFFICE_PLACED) != 0;
  full.latitude = record->latitude;
  full.longitude = record->longitude;
  full.from = record->from;
  full.until = record->until;
  full.scope = zn_text_at(book, record->scope_label, language);
  return GIVE(info, full, 1);
}

uint32_t zn_counter_info(const struct zn_book *book, zn_office office, uint32_t index, zn_language language, struct zn_counter_info *info) {
  struct zn_counter_info full = {.id = "", .address = "", .contact = "", .hours = ""};
  if (!has(book, ZN_SECTION_OFFICES, office) || index >= zn_office_at(book, office)->counter_count) return GIVE(info, full, 0);
  const struct zn_image_counter *record = zn_counter_at(book, zn_office_at(book, office)->counter_first + index);
  full.id = zn_string_at(book, record->id);
  full.address = zn_text_at(book, record->address, language);
  full.contact = zn_string_at(book, record->contact);
  full.hours = zn_text_at(book, record->hours, language);
  full.phone = record->phone_first;
  full.phone_count = record->phone_count;
  full.withheld = record->withheld;
  return GIVE(info, full, 1);
}

uint32_t zn_fact_info(const struct zn_book *book, zn_fact fact, zn_language language, struct zn_fact_info *info) {
  struct zn_fact_info full = {.ask = ""};
  if (!has(book, ZN_SECTION_FACTS, fact)) return GIVE(info, full, 0);
  const struct zn_image_fact *record = zn_fact_at(book, fact);
  full.type = record->type;
  full.ask = zn_text_at(book, record->ask, language);
  full.value_count = record->value_count;
  full.from = record->from;
  full.is_usual = record->flags & ZN_FACT_USUAL;
  full.usually = record->usually;
  return GIVE(info, full, 1);
}

uint32_t zn_eligible_info(const struct zn_book *book, uint32_t eligible, zn_language language, struct zn_eligible_info *info) {
  struct zn_eligible_info full = {.label = "", .text = "", .unclear = "", .condition = ""};
  if (!has(book, ZN_SECTION_ELIGIBLES, eligible)) return GIVE(info, full, 0);
  const struct zn_image_eligible *record = zn_eligible_at(book, eligible);
  full.business = record->business;
  full.label = zn_text_at(book, record->label, language);
  full.text = zn_text_at(book, record->text, language);
  full.unclear = zn_text_at(book, record->unclear, language);
  full.office = record->office;
  full.condition = zn_text_at(book, record->condition, language);
  return GIVE(info, full, 1);
}

/* The currency of the fee that a line belongs to. */
static const char *currency_of(const struct zn_book *book, uint32_t line) {
  for (uint32_t fee = 1; fee < zn_record_count(book, ZN_SECTION_FEES); fee++)
    if (line - zn_fee_at(book, fee)->line_first < zn_fee_at(book, fee)->line_count)
      return zn_string_at(book, zn_fee_at(book, fee)->currency);
  return "";
}

uint32_t zn_fee_line_info(const struct zn_book *book, uint32_t line, zn_language language, struct zn_fee_line_info *info) {
  struct zn_fee_line_info full = {.id = "", .name = "", .currency = "", .condition = ""};
  if (!has(book, ZN_SECTION_FEE_LINES, line)) return GIVE(info, full, 0);
  const struct zn_image_fee_line *record = zn_fee_line_at(book, line);
  full.is_not_stated = (record->flags & ZN_FEE_NOT_STATED) != 0;
  full.id = zn_string_at(book, record->id);
  full.name = zn_text_at(book, record->name, language);
  full.currency = currency_of(book, line);
  full.amount = record->amount;
  full.payer = record->payer;
  full.factor_count = record->factor_count;
  full.condition = zn_text_at(book, record->condition, language);
  return GIVE(info, full, 1);
}

zn_fact zn_fee_factor(const struct zn_book *book, uint32_t line, uint32_t index, uint32_t *every) {
  *every = 0;
  if (!has(book, ZN_SECTION_FEE_LINES, line) || index >= zn_fee_line_at(book, line)->factor_count) return 0;
  const struct zn_image_fee_factor *factor = zn_fee_factor_at(book, zn_fee_line_at(book, line)->factor_first + index);
  *every = factor->every;
  return factor->fact;
}

/* An exemption of a business's fee; null past the last. */
static const struct zn_image_exemption *exemption_of(const struct zn_book *book, zn_business business, uint32_t index) {
  if (!has(book, ZN_SECTION_BUSINESSES, business)) return NULL;
  const struct zn_image_fee *fee = zn_fee_at(book, zn_business_at(book, business)->fee);
  return index < fee->exemption_count ? zn_exemption_at(book, fee->exemption_first + index) : NULL;
}

const char *zn_fee_exemption(const struct zn_book *book, zn_business business, uint32_t index, zn_language language, uint32_t *line_count) {
  const struct zn_image_exemption *exemption = exemption_of(book, business, index);
  *line_count = exemption ? exemption->line_count : 0;
  return exemption ? zn_text_at(book, exemption->condition, language) : "";
}

uint32_t zn_fee_exempt_line(const struct zn_book *book, zn_business business, uint32_t exemption, uint32_t index) {
  const struct zn_image_exemption *record = exemption_of(book, business, exemption);
  return record && index < record->line_count ? *zn_list_at(book, record->line_first + index) : 0;
}

uint32_t zn_result_info(const struct zn_book *book, uint32_t result, zn_language language, struct zn_result_info *info) {
  struct zn_result_info full = {.text = "", .condition = "", .validity = ""};
  if (!has(book, ZN_SECTION_RESULTS, result)) return GIVE(info, full, 0);
  const struct zn_image_result *record = zn_result_at(book, result);
  full.number = record->number;
  full.unit = record->unit;
  full.text = zn_text_at(book, record->text, language);
  full.condition = zn_text_at(book, record->condition, language);
  full.validity = zn_text_at(book, record->validity, language);
  return GIVE(info, full, 1);
}
