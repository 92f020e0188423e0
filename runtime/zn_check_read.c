/* zn_check_read.c: a JSON submission into the structs that zn_evaluate takes. The first thing wrong ends the reading and is kept with its place. */
#include "zn_check.h"

static void wrong(struct zn_input *input, enum zn_status status) {
  if (input->status != ZN_OK) return;
  input->status = status;
  input->json.failed = 1; /* stops every loop of the reader */
}

static int going(const struct zn_input *input) { return !input->json.failed; }

static void enter_key(struct zn_input *input, struct zn_span key) {
  input->steps[input->step_count++] = (struct zn_input_step){key, 0};
}

static void enter_index(struct zn_input *input, uint32_t index) { input->steps[input->step_count++] = (struct zn_input_step){{NULL, 0}, index}; }

/* Back from a key or an index, unless something below it is wrong: then the steps stay as the place of the error. */
static void leave(struct zn_input *input) {
  if (going(input)) input->step_count--;
}

/* What people call the place: the innermost key; at the top the character that stands there. */
static struct zn_span place_name(const struct zn_input *input) {
  for (uint32_t i = input->step_count; i > 0; i--)
    if (input->steps[i - 1].key.bytes) return input->steps[i - 1].key;
  return (struct zn_span){input->json.at, 1};
}

/* Whether the next value is of the type that `first` begins; a wrong type ends the reading. */
static int expect(struct zn_input *input, char first) {
  char next = zn_json_next(&input->json);
  if (next == first) return 1;
  if (next) {
    input->culprit = place_name(input);
    wrong(input, ZN_BAD_TYPE);
  }
  return 0;
}

static struct zn_span read_name(struct zn_input *input) {
  struct zn_span none = {"", 0};
  if (!expect(input, '"')) return none;
  input->culprit = zn_json_string(&input->json);
  if (!going(input)) return none;
  return input->json.escaped ? zn_json_unescape(input->culprit, input->name, sizeof input->name) : input->culprit;
}

static uint32_t read_thing(struct zn_input *input, enum zn_kind kind, enum zn_status unknown) {
  struct zn_span name = read_name(input);
  if (!going(input)) return 0;
  uint32_t thing = name.length <= UINT16_MAX ? zn_find(input->book, kind, name.bytes, name.length) : 0;
  if (!thing) wrong(input, unknown);
  return thing;
}

static zn_day read_day(struct zn_input *input) {
  struct zn_span name = read_name(input);
  zn_day day = going(input) ? zn_day_parse(name.bytes, name.length) : 0;
  if (going(input) && !day) wrong(input, ZN_BAD_DAY);
  return day;
}

/* Whether a number is written with a point or an exponent, be its value whole or not. */
static int is_fraction(struct zn_span number) {
  for (size_t i = 0; i < number.length; i++)
    if (number.bytes[i] == '.' || (number.bytes[i] | 0x20) == 'e') return 1;
  return 0;
}

static uint32_t read_copies(struct zn_input *input) {
  int64_t number = 0;
  if (!expect(input, '0')) return 0;
  const char *begin = input->json.at;
  uint32_t integer = zn_json_integer(&input->json, &number);
  if (!going(input)) return 0;
  input->culprit = (struct zn_span){begin, (size_t)(input->json.at - begin)};
  if (!integer && is_fraction(input->culprit)) wrong(input, ZN_BAD_TYPE);
  else if (!integer || number < 1 || number > UINT16_MAX) wrong(input, ZN_BAD_VALUE);
  return (uint32_t)number;
}

static uint32_t read_form(struct zn_input *input) {
  struct zn_span name = read_name(input);
  if (!going(input)) return ZN_FORM_UNSAID;
  for (uint32_t form = 1; form < ZN_FORM_COUNT; form++) {
    const char *code = zn_form_code(form);
    if (name.length == strlen(code) && memcmp(name.bytes, code, name.length) == 0) return form;
  }
  wrong(input, ZN_UNKNOWN_FORM);
  return ZN_FORM_UNSAID;
}

/* One table for each object: its keys, and who reads their values into `target`. */
typedef void reader(struct zn_input *input, void *target);
struct member {
  const char *key;
  size_t length;
  reader *read;
};
#define MEMBER(key, read) {key, sizeof(key) - 1, read}

/* The member that a key names; `count` when none does. Keys mostly come in the table's order: the search begins behind the last one. */
static uint32_t member_find(const struct member *members, uint32_t count, struct zn_span name, uint32_t last) {
  for (uint32_t step = 1; step <= count; step++) {
    uint32_t i = last + step < count ? last + step : last + step - count;
    if (members[i].length == name.length && memcmp(members[i].key, name.bytes, name.length) == 0) return i;
  }
  return count;
}

static void read_object(struct zn_input *input, const struct member *members, uint32_t count, void *target) {
  uint32_t first = 1, seen = 0, last = count - 1;
  struct zn_span key;
  if (!expect(input, '{')) return;
  zn_json_enter(&input->json);
  while (zn_json_member(&input->json, &first, &key)) {
    struct zn_span name = input->json.escaped ? zn_json_unescape(key, input->name, sizeof input->name) : key;
    uint32_t i = member_find(members, count, name, last);
    enter_key(input, key);
    input->culprit = key;
    if (i == count) wrong(input, ZN_UNKNOWN_KEY);
    else if (seen >> i & 1) wrong(input, ZN_BAD_JSON);
    else members[i].read(input, target);
    if (i < count) seen |= 1u << i, last = i;
    leave(input);
  }
}

typedef void element_reader(struct zn_input *input, void *target);

/* Reads an array of at most `room` elements; gives their number. */
static uint32_t read_array(struct zn_input *input, uint32_t room, element_reader *read, void *target) {
  uint32_t first = 1, count = 0;
  if (!expect(input, '[')) return 0;
  zn_json_enter(&input->json);
  while (zn_json_element(&input->json, &first)) {
    enter_index(input, count);
    if (count++ == room) {
      input->culprit = place_name(input);
      wrong(input, ZN_TOO_LARGE);
    } else read(input, target);
    leave(input);
  }
  return count;
}

static void read_mark_id(struct zn_input *input, void *target) {
  ((struct zn_piece_mark *)target)->mark = read_thing(input, ZN_KIND_MARK, ZN_UNKNOWN_MARK);
}
static void read_mark_by(struct zn_input *input, void *target) {
  ((struct zn_piece_mark *)target)->by = read_thing(input, ZN_KIND_PARTY, ZN_UNKNOWN_PARTY);
}
static void read_mark_day(struct zn_input *input, void *target) { ((struct zn_piece_mark *)target)->day = read_day(input); }

/* A mark: its id, or an object. By the declared maker and without a day it goes into the mask. */
static void read_mark(struct zn_input *input, void *target) {
  static const struct member members[] = {MEMBER("mark", read_mark_id), MEMBER("by", read_mark_by), MEMBER("day", read_mark_day)};
  struct zn_piece *piece = target;
  struct zn_piece_mark mark = {0, 0, 0};
  if (zn_json_next(&input->json) == '"') read_mark_id(input, &mark);
  else read_object(input, members, sizeof members / sizeof *members, &mark);
  if (!going(input)) return;
  if (!mark.mark) wrong(input, ZN_BAD_VALUE);
  else if (!mark.day && (!mark.by || mark.by == zn_mark_at(input->book, mark.mark)->by)) piece->marks |= ZN_BIT(mark.mark);
  else if (input->other_count == ZN_OTHERS_MAX) wrong(input, ZN_TOO_LARGE);
  else {
    if (!piece->other_count) piece->others = &input->others[input->other_count];
    piece->other_count++;
    input->others[input->other_count++] = mark;
  }
}

static void read_spec(struct zn_input *input, void *target) {
  ((struct zn_piece *)target)->specs |= ZN_BIT(read_thing(input, ZN_KIND_SPEC, ZN_UNKNOWN_SPEC));
}

static void read_document(struct zn_input *input, void *target) {
  ((struct zn_piece *)target)->document = read_thing(input, ZN_KIND_DOCUMENT, ZN_UNKNOWN_DOCUMENT);
}
static void read_of(struct zn_input *input, void *target) { ((struct zn_piece *)target)->of = read_thing(input, ZN_KIND_PARTY, ZN_UNKNOWN_PARTY); }
static void read_piece_form(struct zn_input *input, void *target) { ((struct zn_piece *)target)->form = read_form(input); }
static void read_piece_copies(struct zn_input *input, void *target) { ((struct zn_piece *)target)->copies = read_copies(input); }
static void read_marks(struct zn_input *input, void *target) { read_array(input, ZN_OTHERS_MAX, read_mark, target); }
static void read_specs(struct zn_input *input, void *target) { read_array(input, ZN_OTHERS_MAX, read_spec, target); }
static void read_issued(struct zn_input *input, void *target) { ((struct zn_piece *)target)->issued = read_day(input); }
static void read_expires(struct zn_input *input, void *target) { ((struct zn_piece *)target)->expires = read_day(input); }

static void read_piece(struct zn_input *input, void *target) {
  static const struct member members[] = {
      MEMBER("document", read_document), MEMBER("of", read_of),       MEMBER("form", read_piece_form), MEMBER("copies", read_piece_copies),
      MEMBER("marks", read_marks),       MEMBER("specs", read_specs), MEMBER("issued", read_issued),   MEMBER("expires", read_expires)};
  struct zn_submission *submission = target;
  struct zn_piece *piece = &input->pieces[submission->piece_count++];
  *piece = (struct zn_piece){.copies = 1};
  read_object(input, members, sizeof members / sizeof *members, piece);
  if (going(input) && !piece->document) {
    input->culprit = (struct zn_span){"document", 8};
    wrong(input, ZN_BAD_VALUE);
  }
}

static void read_business_element(struct zn_input *input, void *target) {
  struct zn_submission *submission = target;
  input->businesses[submission->business_count++] = read_thing(input, ZN_KIND_BUSINESS, ZN_UNKNOWN_BUSINESS);
}

/* `business` and `businesses` exclude each other. */
static void read_business(struct zn_input *input, void *target) {
  if (input->submission.business_count) wrong(input, ZN_BAD_VALUE);
  else read_business_element(input, target);
}
static void read_businesses(struct zn_input *input, void *target) {
  input->several = 1;
  if (input->submission.business_count) wrong(input, ZN_BAD_VALUE);
  else if (!read_array(input, ZN_BUSINESSES_MAX, read_business_element, target)) wrong(input, ZN_BAD_VALUE);
}
static void read_submission_day(struct zn_input *input, void *target) { ((struct zn_submission *)target)->day = read_day(input); }
static void read_channel(struct zn_input *input, void *target) {
  ((struct zn_submission *)target)->channel = read_thing(input, ZN_KIND_CHANNEL, ZN_UNKNOWN_CHANNEL);
}
static void read_materials(struct zn_input *input, void *target) { read_array(input, ZN_PIECES_MAX, read_piece, target); }
static void read_id(struct zn_input *input, void *target) {
  int64_t number;
  (void)target;
  uint32_t is_number = zn_json_next(&input->json) == '0';
  if (!is_number && !expect(input, '"')) return;
  const char *begin = input->json.at;
  if (is_number) zn_json_integer(&input->json, &number);
  else zn_json_string(&input->json);
  if (going(input)) input->id = (struct zn_span){begin, (size_t)(input->json.at - begin)};
}

/* No book has facts yet, so none is known. */
static void read_facts(struct zn_input *input, void *target) {
  uint32_t first = 1;
  struct zn_span key;
  (void)target;
  if (!expect(input, '{')) return;
  zn_json_enter(&input->json);
  if (!zn_json_member(&input->json, &first, &key)) return;
  enter_key(input, key);
  input->culprit = key;
  wrong(input, ZN_UNKNOWN_FACT);
}

/* Whether facts that are not said may take their usual values: without facts that changes nothing. */
static void read_assume(struct zn_input *input, void *target) {
  (void)target;
  if (zn_json_next(&input->json) == 't' || expect(input, 'f')) zn_json_word(&input->json);
}

static void read_wish(struct zn_input *input, void *target) {
  (void)target;
  read_name(input);
  if (going(input)) wrong(input, ZN_BAD_VALUE); /* a book has no fees, results or offices to give beside a verdict yet */
}
static void read_with(struct zn_input *input, void *target) { read_array(input, UINT32_MAX, read_wish, target); }

static void read_submission(struct zn_input *input) {
  static const struct member members[] = {MEMBER("business", read_business), MEMBER("businesses", read_businesses),
                                          MEMBER("day", read_submission_day), MEMBER("channel", read_channel),
                                          MEMBER("materials", read_materials), MEMBER("id", read_id),
                                          MEMBER("facts", read_facts),         MEMBER("with", read_with),
                                          MEMBER("assume", read_assume)};
  read_object(input, members, sizeof members / sizeof *members, &input->submission);
  zn_json_finish(&input->json);
  if (!going(input) || input->submission.business_count) return;
  input->culprit = (struct zn_span){"business", 8};
  wrong(input, ZN_BAD_VALUE);
}

enum zn_status zn_input_read(struct zn_input *input, const struct zn_book *book, zn_day today, const char *text, size_t length) {
  input->book = book;
  input->json = (struct zn_json){text, text, text + length, 0, 0};
  input->submission = (struct zn_submission){
      .size = sizeof input->submission, .businesses = input->businesses, .day = today, .pieces = input->pieces};
  input->id = input->culprit = (struct zn_span){NULL, 0};
  input->several = input->step_count = input->other_count = 0;
  input->status = ZN_OK;
  read_submission(input);
  if (input->json.failed && input->status == ZN_OK) input->status = ZN_BAD_JSON;
  return input->status;
}

#define KEY(text) {text, sizeof(text) - 1}

void zn_input_place(struct zn_input *input, const struct zn_place *place) {
  static const struct zn_span keys[] = {[ZN_PART_DAY] = KEY("day"),           [ZN_PART_CHANNEL] = KEY("channel"), [ZN_PART_PIECES] = KEY("materials"),
                                        [ZN_PART_DOCUMENT] = KEY("document"), [ZN_PART_OF] = KEY("of"),           [ZN_PART_FORM] = KEY("form"),
                                        [ZN_PART_COPIES] = KEY("copies"),     [ZN_PART_MARK] = KEY("marks"),      [ZN_PART_MAKER] = KEY("marks"),
                                        [ZN_PART_MARK_DAY] = KEY("marks"),    [ZN_PART_SPEC] = KEY("specs"),      [ZN_PART_ISSUED] = KEY("issued"),
                                        [ZN_PART_EXPIRES] = KEY("expires")};
  static const struct zn_span one = KEY("business"), several = KEY("businesses"), pieces = KEY("materials");
  input->step_count = 0;
  if (place->part == ZN_PART_BUSINESS) {
    enter_key(input, input->several ? several : one);
    if (input->several) enter_index(input, place->index);
    input->culprit = (struct zn_span){zn_id(input->book, ZN_KIND_BUSINESS, input->businesses[place->index]), 0};
    input->culprit.length = strlen(input->culprit.bytes);
    return;
  }
  if (place->part >= ZN_PART_DOCUMENT && place->part < sizeof keys / sizeof *keys) {
    enter_key(input, pieces);
    enter_index(input, place->index);
  }
  if (place->part && place->part < sizeof keys / sizeof *keys) enter_key(input, keys[place->part]);
  input->culprit = place->part < sizeof keys / sizeof *keys ? keys[place->part] : (struct zn_span){NULL, 0};
}
