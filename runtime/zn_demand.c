/* zn_demand.c: what a submission's businesses demand, whatever pieces it has, as one JSON object: what a form asks for. Requirements not in
 * force by what is known are left out; those that hang on something unknown say on what. Keys are in the README of this folder. */
#include "zn_check.h"
#include "zn_evaluate.h"

struct demand {
  struct zn_case *state;
  const struct zn_book *book;
  zn_language language;
  struct zn_out *out;
};

static void write_text(const struct demand *demand, const char *key, zn_text text) {
  zn_out_member(demand->out, key, zn_text_at(demand->book, text, demand->language));
}

static void write_thing(const struct demand *demand, const char *key, enum zn_kind kind, uint32_t thing) {
  zn_out_member(demand->out, key, zn_id(demand->book, kind, thing));
}

static void write_number(struct zn_out *out, const char *key, uint32_t number) {
  zn_out_bytes(out, key, strlen(key));
  zn_out_number(out, number);
}

static void next(struct zn_out *out, uint32_t *count) {
  if ((*count)++) ZN_OUT(out, ",");
}

static void write_id(const struct demand *demand, enum zn_kind kind, uint32_t thing, uint32_t *count) {
  next(demand->out, count);
  zn_out_text(demand->out, zn_id(demand->book, kind, thing));
}

/* Documents of a list, as members of an array. */
static void write_list(const struct demand *demand, uint32_t first, uint32_t length) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < length; i++) write_id(demand, ZN_KIND_DOCUMENT, *zn_list_at(demand->book, first + i), &count);
}

/* --- what is in force --- */

static uint32_t force_of(const struct demand *demand, const struct zn_image_requirement *record) {
  if (record->seen > demand->state->submission->day) return ZN_FALSE;
  return zn_truth_of(demand->state, record->guard);
}

/* The fewest and the most copies; those that hang on an unknown fact are told by the fact. */
static void write_copies(const struct demand *demand, const struct zn_image_requirement *record) {
  const struct zn_scope *scope = &demand->state->scope;
  uint32_t slot = ZN_SLOT_FACTS + record->count_fact, least = record->need, most = record->need;
  if (record->count_fact && !scope->known[slot]) {
    write_thing(demand, ",\"copies\":", ZN_KIND_FACT, record->count_fact);
    return;
  }
  if (record->count_fact) least = most = scope->values[slot] < 0 || scope->values[slot] > ZN_COPIES_MAX ? 0 : (uint32_t)scope->values[slot];
  for (uint32_t i = 0, truth = ZN_UNSURE, met = 0; i < record->count_count && truth != ZN_TRUE; i++) {
    const struct zn_image_count *variant = zn_count_at(demand->book, record->count_first + i);
    if ((truth = zn_truth_of(demand->state, variant->guard)) == ZN_FALSE) continue;
    if (!met++) least = most = variant->copies;
    if (variant->copies < least) least = variant->copies;
    if (variant->copies > most) most = variant->copies;
  }
  write_number(demand->out, ",\"need\":", least);
  if (most != least) write_number(demand->out, ",\"most\":", most);
}

/* --- a piece of paper --- */

static void write_documents(const struct demand *demand, const struct zn_image_requirement *record) {
  uint32_t count = 0;
  ZN_OUT(demand->out, ",\"documents\":[");
  write_list(demand, record->document_first, record->document_count);
  ZN_OUT(demand->out, "]");
  write_thing(demand, ",\"of\":", ZN_KIND_PARTY, record->party);
  ZN_OUT(demand->out, ",\"forms\":[");
  for (uint32_t bits = record->forms; bits; bits &= bits - 1) {
    next(demand->out, &count);
    zn_out_text(demand->out, zn_form_code(zn_lowest_bit(bits)));
  }
  ZN_OUT(demand->out, "]");
}

static void write_mark(const struct demand *demand, const struct zn_image_requirement_mark *record, uint32_t is_dated, uint32_t *count) {
  uint32_t truth = zn_truth_of(demand->state, record->guard);
  if (truth == ZN_FALSE) return;
  next(demand->out, count);
  ZN_OUT(demand->out, "{\"mark\":");
  zn_out_text(demand->out, zn_id(demand->book, ZN_KIND_MARK, record->mark));
  write_thing(demand, ",\"by\":", ZN_KIND_PARTY, record->by);
  if (truth == ZN_UNSURE) write_text(demand, ",\"condition\":", record->condition);
  if (is_dated) ZN_OUT(demand->out, ",\"dated\":true");
  ZN_OUT(demand->out, "}");
}

static void write_marks(const struct demand *demand, const struct zn_image_requirement *record) {
  uint32_t count = 0;
  ZN_OUT(demand->out, ",\"marks\":[");
  for (uint32_t i = 0; i < record->mark_count; i++) {
    const struct zn_image_requirement_mark *mark = zn_requirement_mark_at(demand->book, record->mark_first + i);
    write_mark(demand, mark, record->same_day >> mark->mark & 1, &count);
  }
  ZN_OUT(demand->out, "],\"specs\":[");
  count = 0;
  for (uint64_t bits = record->specs; bits; bits &= bits - 1) write_id(demand, ZN_KIND_SPEC, zn_lowest_bit(bits), &count);
  ZN_OUT(demand->out, "]");
}

static void write_days(const struct demand *demand, const struct zn_image_requirement *record) {
  int ages = record->age_unit && zn_truth_of(demand->state, record->age_guard) != ZN_FALSE;
  if (record->issued || ages) ZN_OUT(demand->out, ",\"issued\":true");
  if (record->expires) ZN_OUT(demand->out, ",\"expires\":true");
  if (record->issued || ages || record->expires) write_text(demand, ",\"days\":", record->days);
}

static void write_flags(struct zn_out *out, uint32_t flags) {
  if (flags & ZN_LEAF_SHOWN) ZN_OUT(out, ",\"shown\":true");
  if (flags & ZN_LEAF_SHARED) ZN_OUT(out, ",\"shared\":true");
  if (flags & ZN_LEAF_OPTIONAL) ZN_OUT(out, ",\"optional\":true");
  if (flags & ZN_LEAF_LATER) ZN_OUT(out, ",\"later\":true");
}

static void write_leaf(const struct demand *demand, const struct zn_image_requirement *record) {
  write_copies(demand, record);
  write_documents(demand, record);
  write_marks(demand, record);
  write_days(demand, record);
  write_flags(demand->out, record->flags);
}

/* --- nodes --- */

static int is_group(uint32_t kind) {
  return kind == ZN_REQUIRE_ALL || kind == ZN_REQUIRE_ANY || kind == ZN_REQUIRE_AT_LEAST || kind == ZN_REQUIRE_POINTS ||
         kind == ZN_REQUIRE_DEPENDING;
}

static void write_caps(const struct demand *demand, const struct zn_image_requirement *record) {
  for (uint32_t cap = 0; cap < record->cap_count; cap++) {
    const struct zn_image_cap *at = zn_cap_at(demand->book, record->cap_first + cap);
    if (cap) ZN_OUT(demand->out, ",{");
    else ZN_OUT(demand->out, ",\"at-most\":[{");
    write_number(demand->out, "\"count\":", at->count);
    ZN_OUT(demand->out, ",\"documents\":[");
    write_list(demand, at->document_first, at->document_count);
    ZN_OUT(demand->out, "]}");
  }
  if (record->cap_count) ZN_OUT(demand->out, "]");
}

static void write_head(const struct demand *demand, const struct zn_image_requirement *record, uint32_t force) {
  struct zn_out *out = demand->out;
  ZN_OUT(out, "{\"kind\":");
  zn_out_text(out, zn_requirement_kind_code(record->kind));
  zn_out_member(out, ",\"requirement\":", zn_string_at(demand->book, record->id));
  write_text(demand, ",\"label\":", record->label);
  write_text(demand, ",\"text\":", record->text);
  zn_out_member(out, ",\"source\":", zn_string_at(demand->book, record->source));
  if (force == ZN_UNSURE) ZN_OUT(out, ",\"unsure\":true");
  if (force == ZN_UNSURE) write_text(demand, ",\"condition\":", record->condition);
  if (record->worth) write_number(out, ",\"worth\":", record->worth);
  if (record->further) write_number(out, ",\"further\":", record->further);
}

static void write_nodes(const struct demand *demand, zn_requirement at, zn_requirement end, uint32_t *count);

static void write_node(const struct demand *demand, zn_requirement requirement, const struct zn_image_requirement *record, uint32_t force) {
  uint32_t children = 0;
  write_head(demand, record, force);
  if (record->kind == ZN_REQUIRE_DOCUMENT) write_leaf(demand, record);
  if (record->kind == ZN_REQUIRE_AT_LEAST || record->kind == ZN_REQUIRE_POINTS) write_number(demand->out, ",\"need\":", record->need);
  write_caps(demand, record);
  if (is_group(record->kind)) {
    ZN_OUT(demand->out, ",\"of-these\":[");
    write_nodes(demand, requirement + 1, record->end, &children); /* at most ZN_DEPTH_MAX deep */
    ZN_OUT(demand->out, "]");
  }
  ZN_OUT(demand->out, "}");
}

/* Writes the nodes from `at` to before `end` that are in force or may be. */
static void write_nodes(const struct demand *demand, zn_requirement at, zn_requirement end, uint32_t *count) {
  while (at < end) {
    const struct zn_image_requirement *record = zn_requirement_at(demand->book, at);
    uint32_t force = force_of(demand, record);
    if (force != ZN_FALSE) {
      next(demand->out, count);
      write_node(demand, at, record, force);
    }
    at = record->end;
  }
}

static void write_demand(const struct zn_input *input, const struct demand *demand) {
  const struct zn_case *state = demand->state;
  const struct zn_scope *scope = &state->scope;
  uint32_t count = 0;
  char day[11];
  zn_day_print(input->submission.day, day);
  ZN_OUT(demand->out, "{\"day\":");
  zn_out_text(demand->out, day);
  if (scope->known[ZN_SLOT_CHANNEL]) write_thing(demand, ",\"channel\":", ZN_KIND_CHANNEL, (zn_channel)scope->values[ZN_SLOT_CHANNEL]);
  if (state->is_uncertain) ZN_OUT(demand->out, ",\"uncertain\":true");
  ZN_OUT(demand->out, ",\"requires\":[");
  for (uint32_t b = 0; b < state->business_count; b++) {
    const struct zn_image_business *business = zn_business_at(demand->book, state->businesses[b]);
    write_nodes(demand, business->root, business->root + business->requirement_count, &count);
  }
  ZN_OUT(demand->out, "]}");
}

enum zn_status zn_demand_json(const struct zn_book *book, zn_day today, zn_language language, const char *text, size_t length, void *work,
                              size_t work_size, char *bytes, size_t room, size_t *written) {
  struct zn_input *input = work;
  struct zn_case state;
  struct zn_place place;
  struct zn_out out = {bytes, room, 0};
  const struct demand demand = {&state, book, language, &out};
  *written = 0;
  if (work_size < zn_check_json_work_size(book)) return ZN_NO_ROOM;
  char *scratch = zn_input_lay(input, book);
  enum zn_status status = zn_input_read(input, book, today, text, length);
  if (status == ZN_OK) {
    status = zn_case_begin(book, &input->submission, scratch, (size_t)((char *)work + work_size - scratch), &state, &place);
    if (status != ZN_OK) zn_input_place(input, &place);
  }
  if (status == ZN_OK) write_demand(input, &demand);
  if (status == ZN_OK && !state.effort) status = ZN_TOO_LARGE, out.length = 0;
  if (status != ZN_OK) zn_error_write(input, language, status, &out);
  if (out.length > room) return ZN_NO_ROOM;
  *written = out.length;
  return status;
}
