/* zn_check_read.c: a JSON submission into the structs that zn_evaluate takes. Assumes nothing of the text: the first thing wrong ends the
 * reading and is kept with its place. */
#include "zn_check.h"

static const struct zn_span unnamed = {NULL, 0};

/* Ends the reading; `culprit` is what people are told, the innermost key when unnamed. */
static void wrong(struct zn_input *input, enum zn_status status, struct zn_span culprit) {
  input->status = status;
  input->culprit = culprit;
  input->json.failed = 1; /* stops every loop of the reader */
}

/* A key that has to be there is not. */
static void absent(struct zn_input *input, struct zn_span key) {
  wrong(input, ZN_BAD_VALUE, key);
  input->words = ZN_MESSAGE_ABSENT;
}

/* A key is there already. */
static void twice(struct zn_input *input, struct zn_span key) {
  wrong(input, ZN_BAD_JSON, key);
  input->words = ZN_MESSAGE_TWICE;
}

/* What a value should be that begins with this character. */
static enum zn_message wanted(char first) {
  return first == '"' ? ZN_MESSAGE_WANT_TEXT
       : first == '[' ? ZN_MESSAGE_WANT_LIST
       : first == '{' ? ZN_MESSAGE_WANT_OBJECT
       : first == '0' ? ZN_MESSAGE_WANT_NUMBER
                      : ZN_MESSAGE_WANT_TRUTH;
}

static void wrong_type(struct zn_input *input, char first, struct zn_span culprit) {
  wrong(input, ZN_BAD_TYPE, culprit);
  input->words = wanted(first);
}

static int going(const struct zn_input *input) { return !input->json.failed; }

/* The way to the wrong thing is told from within, when everything else is over. */
static void step_out(struct zn_input *input, struct zn_span key, uint32_t index) {
  input->steps[input->step_count++] = (struct zn_input_step){key, index};
  if (!input->culprit.bytes) input->culprit = key;
}

/* Whether the next value is of the type that `first` begins; a wrong type ends the reading. */
static inline int expect(struct zn_input *input, char first) {
  if (input->json.at < input->json.end && *input->json.at == first) return 1; /* mostly */
  char next = zn_json_next(&input->json);
  if (next == first) return 1;
  if (next) wrong_type(input, first, unnamed);
  return 0;
}

/* A string, its escapes undone when it has any; `raw` is how it is written. */
static inline struct zn_span read_name(struct zn_input *input, struct zn_span *raw) {
  *raw = (struct zn_span){"", 0};
  if (!expect(input, '"')) return *raw;
  *raw = zn_json_string(&input->json);
  return input->json.escaped ? zn_json_unescape(*raw, input->name, sizeof input->name) : *raw;
}

static uint32_t read_thing(struct zn_input *input, enum zn_kind kind, enum zn_status unknown) {
  struct zn_span raw, name = read_name(input, &raw);
  if (!going(input)) return 0;
  uint32_t thing = name.length <= UINT16_MAX ? zn_find(input->book, kind, name.bytes, name.length) : 0;
  if (!thing) wrong(input, unknown, raw);
  return thing;
}

static zn_day read_day(struct zn_input *input, struct zn_span *raw) {
  struct zn_span name = read_name(input, raw);
  zn_day day = going(input) ? zn_day_parse(name.bytes, name.length) : 0;
  if (going(input) && !day) wrong(input, ZN_BAD_DAY, *raw);
  return day;
}

/* Whether a number is written with a point or an exponent, be its value whole or not. */
static int is_fraction(struct zn_span number) {
  for (size_t i = 0; i < number.length; i++)
    if (number.bytes[i] == '.' || (number.bytes[i] | 0x20) == 'e') return 1;
  return 0;
}

/* A whole number from `least` to `most`. */
static int64_t read_number(struct zn_input *input, int64_t least, int64_t most) {
  int64_t number = 0;
  if (!expect(input, '0')) return 0;
  const char *begin = input->json.at;
  uint32_t integer = zn_json_integer(&input->json, &number);
  if (!going(input)) return 0;
  struct zn_span written = {begin, (size_t)(input->json.at - begin)};
  if (!integer && is_fraction(written)) wrong_type(input, '0', written);
  else if (!integer || number < least || number > most) wrong(input, ZN_BAD_VALUE, written);
  return number;
}

static uint32_t read_truth(struct zn_input *input) {
  if (zn_json_next(&input->json) != 't' && !expect(input, 'f')) return 0;
  return zn_json_word(&input->json) == 't';
}

static uint32_t read_form(struct zn_input *input) {
#define X(code) {code, sizeof(code) - 1},
  static const struct zn_span forms[ZN_FORM_COUNT] = {{NULL, 0}, ZN_FORM_CODES(X)};
#undef X
  struct zn_span raw, name = read_name(input, &raw);
  if (!going(input)) return ZN_FORM_UNSAID;
  for (uint32_t form = 1; form < ZN_FORM_COUNT; form++)
    if (name.length == forms[form].length && zn_same(name.bytes, forms[form].bytes, name.length)) return form;
  wrong(input, ZN_UNKNOWN_FORM, raw);
  return ZN_FORM_UNSAID;
}

/* One table for each object: its keys, each with the quote that ends it, and who reads their values into `target`. */
typedef void reader(struct zn_input *input, void *target);
struct member {
  char key[16];
  uint64_t masks[2]; /* the bytes that count of its two words */
  size_t length;
  reader *read;
};
#define BYTES(count) ((count) < 8 ? (UINT64_C(1) << 8 * ((count) & 7)) - 1 : UINT64_MAX)
#define MEMBER(key, read) {key "\"", {BYTES(sizeof(key)), BYTES(sizeof(key) < 8 ? 0 : sizeof(key) - 8)}, sizeof(key) - 1, read}

static inline uint32_t member_is(const struct member *member, uint64_t one, uint64_t two) {
  return (((one ^ zn_load64(member->key)) & member->masks[0]) | ((two ^ zn_load64(member->key + 8)) & member->masks[1])) == 0;
}

/* The member whose key stands, as it is mostly written, at a quote; `count` when none does. The search begins with `next`, since keys
 * mostly stand in the order of the table. */
static inline uint32_t member_here(const struct member *members, uint32_t count, const struct zn_json *json, uint32_t next) {
  if (json->end - json->at <= (ptrdiff_t)sizeof members->key) return count;
  uint64_t one = zn_load64(json->at + 1), two = zn_load64(json->at + 9);
  for (uint32_t i = next; i < count; i++)
    if (member_is(&members[i], one, two)) return i;
  for (uint32_t i = 0; i < next; i++)
    if (member_is(&members[i], one, two)) return i;
  return count;
}

static uint32_t member_find(const struct member *members, uint32_t count, struct zn_span name) {
  uint32_t i = 0;
  while (i < count && (members[i].length != name.length || memcmp(members[i].key, name.bytes, name.length) != 0)) i++;
  return i;
}

/* Reads a key and its colon; gives the member that it names, `count` when it names none or is none. */
static inline uint32_t read_key(struct zn_input *input, const struct member *members, uint32_t count, uint32_t next, struct zn_span *key) {
  struct zn_json *json = &input->json;
  if (!zn_json_quote(json)) return count;
  uint32_t i = member_here(members, count, json, next);
  if (i < count) {
    *key = (struct zn_span){json->at + 1, members[i].length};
    json->at += members[i].length + 2;
  } else {
    *key = zn_json_string(json);
    i = member_find(members, count, json->escaped ? zn_json_unescape(*key, input->name, sizeof input->name) : *key);
  }
  return zn_json_colon(json) ? i : count;
}

static void read_object(struct zn_input *input, const struct member *members, uint32_t count, void *target) {
  uint32_t first = 1, seen = 0, next = 0;
  struct zn_span key;
  if (!expect(input, '{')) return;
  zn_json_enter(&input->json);
  while (zn_json_another(&input->json, &first, '}')) {
    uint32_t i = read_key(input, members, count, next, &key);
    if (!going(input)) return;
    if (i == count) wrong(input, ZN_UNKNOWN_KEY, key);
    else if (seen >> i & 1) twice(input, key);
    else members[i].read(input, target);
    if (!going(input)) {
      step_out(input, key, 0);
      return;
    }
    seen |= 1u << i;
    next = i + 1;
  }
}

typedef void element_reader(struct zn_input *input, void *target);

/* Reads an array of at most `room` elements; gives their number. */
static uint32_t read_array(struct zn_input *input, uint32_t room, element_reader *read, void *target) {
  uint32_t first = 1, count = 0;
  if (!expect(input, '[')) return 0;
  zn_json_enter(&input->json);
  while (zn_json_element(&input->json, &first)) {
    if (count == room) wrong(input, ZN_TOO_LARGE, unnamed);
    else read(input, target);
    if (!going(input)) step_out(input, unnamed, count);
    count++;
  }
  return count;
}

static void read_mark_id(struct zn_input *input, void *target) {
  ((struct zn_piece_mark *)target)->mark = read_thing(input, ZN_KIND_MARK, ZN_UNKNOWN_MARK);
}
static void read_mark_by(struct zn_input *input, void *target) {
  ((struct zn_piece_mark *)target)->by = read_thing(input, ZN_KIND_PARTY, ZN_UNKNOWN_PARTY);
}
static void read_mark_day(struct zn_input *input, void *target) {
  struct zn_span raw;
  ((struct zn_piece_mark *)target)->day = read_day(input, &raw);
}

/* A mark: its id, or an object. By the declared maker and without a day it goes into the mask. */
static void read_mark(struct zn_input *input, void *target) {
  static const struct member members[] = {MEMBER("mark", read_mark_id), MEMBER("by", read_mark_by), MEMBER("day", read_mark_day)};
  struct zn_piece *piece = target;
  struct zn_piece_mark mark = {0, 0, 0};
  if (zn_json_next(&input->json) == '"') read_mark_id(input, &mark);
  else read_object(input, members, sizeof members / sizeof *members, &mark);
  if (!going(input)) return;
  if (!mark.mark) absent(input, (struct zn_span){"mark", 4});
  else if (!mark.day && (!mark.by || mark.by == zn_mark_at(input->book, mark.mark)->by)) piece->marks |= ZN_BIT(mark.mark);
  else if (input->other_count == ZN_OTHERS_MAX) wrong(input, ZN_TOO_LARGE, unnamed);
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
static void read_of(struct zn_input *input, void *target) {
  ((struct zn_piece *)target)->of = read_thing(input, ZN_KIND_PARTY, ZN_UNKNOWN_PARTY);
}
static void read_piece_form(struct zn_input *input, void *target) { ((struct zn_piece *)target)->form = read_form(input); }
static void read_piece_copies(struct zn_input *input, void *target) {
  ((struct zn_piece *)target)->copies = (uint32_t)read_number(input, 1, ZN_COPIES_MAX);
}
static void read_marks(struct zn_input *input, void *target) { read_array(input, ZN_OTHERS_MAX, read_mark, target); }
static void read_specs(struct zn_input *input, void *target) { read_array(input, ZN_OTHERS_MAX, read_spec, target); }
static void read_issued(struct zn_input *input, void *target) {
  struct zn_span raw;
  ((struct zn_piece *)target)->issued = read_day(input, &raw);
}
static void read_expires(struct zn_input *input, void *target) {
  struct zn_span raw;
  ((struct zn_piece *)target)->expires = read_day(input, &raw);
}

static void read_piece(struct zn_input *input, void *target) {
  static const struct member members[] = {
      MEMBER("document", read_document), MEMBER("of", read_of),       MEMBER("form", read_piece_form), MEMBER("copies", read_piece_copies),
      MEMBER("marks", read_marks),       MEMBER("specs", read_specs), MEMBER("issued", read_issued),   MEMBER("expires", read_expires)};
  struct zn_submission *submission = target;
  struct zn_piece *piece = &input->pieces[submission->piece_count++];
  *piece = (struct zn_piece){.copies = 1};
  if (zn_piece_short(input, piece)) return;
  *piece = (struct zn_piece){.copies = 1};
  read_object(input, members, sizeof members / sizeof *members, piece);
  if (going(input) && !piece->document) absent(input, (struct zn_span){"document", 8});
}

static void read_business_element(struct zn_input *input, void *target) {
  struct zn_submission *submission = target;
  input->businesses[submission->business_count++] = read_thing(input, ZN_KIND_BUSINESS, ZN_UNKNOWN_BUSINESS);
}

/* `business` and `businesses` exclude each other. */
static void read_business(struct zn_input *input, void *target) {
  if (input->submission.business_count) wrong(input, ZN_BAD_VALUE, unnamed);
  else read_business_element(input, target);
}
static void read_businesses(struct zn_input *input, void *target) {
  input->several = 1;
  uint32_t said = input->submission.business_count;
  if (said || (!read_array(input, ZN_BUSINESSES_MAX, read_business_element, target) && going(input))) wrong(input, ZN_BAD_VALUE, unnamed);
}
static void read_submission_day(struct zn_input *input, void *target) {
  struct zn_span raw;
  ((struct zn_submission *)target)->day = read_day(input, &raw);
  if (!input->json.escaped) input->day = raw;
}
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

/* --- facts --- */

/* A set as it is read: its fact, and the bits of the values so far. */
struct set {
  zn_fact fact;
  uint64_t bits;
};

/* The number of a value of an enum or a set. */
static uint32_t read_fact_choice(struct zn_input *input, zn_fact fact) {
  struct zn_span raw, name = read_name(input, &raw);
  if (!going(input)) return 0;
  uint32_t number = name.length <= UINT16_MAX ? zn_value_find(input->book, fact, name.bytes, name.length) : 0;
  if (!number) wrong(input, ZN_UNKNOWN_VALUE, raw);
  return number;
}

static void read_set_element(struct zn_input *input, void *target) {
  struct set *set = target;
  uint32_t number = read_fact_choice(input, set->fact);
  if (!going(input)) return;
  if (set->bits >> (number - 1) & 1) wrong(input, ZN_BAD_VALUE, unnamed);
  else set->bits |= UINT64_C(1) << (number - 1);
}

static int64_t read_set(struct zn_input *input, zn_fact fact) {
  struct set set = {fact, 0};
  read_array(input, UINT32_MAX, read_set_element, &set);
  return (int64_t)set.bits;
}

/* What is said of a fact, by its type. */
static int64_t read_fact_value(struct zn_input *input, zn_fact fact) {
  struct zn_span raw;
  switch (zn_fact_at(input->book, fact)->type) {
    case ZN_FACT_BOOL: return read_truth(input);
    case ZN_FACT_INT: return read_number(input, INT64_MIN, INT64_MAX);
    case ZN_FACT_DATE: return read_day(input, &raw);
    case ZN_FACT_DIVISION: return read_thing(input, ZN_KIND_DIVISION, ZN_UNKNOWN_DIVISION);
    case ZN_FACT_ENUM: return read_fact_choice(input, fact);
    case ZN_FACT_SET: return read_set(input, fact);
    default: return wrong(input, ZN_BAD_VALUE, unnamed), input->words = ZN_MESSAGE_COMPUTED, 0;
  }
}

/* The fact that a key names, when it is said for the first time. */
static zn_fact read_fact(struct zn_input *input, struct zn_span key) {
  struct zn_span name = input->json.escaped ? zn_json_unescape(key, input->name, sizeof input->name) : key;
  zn_fact fact = name.length <= UINT16_MAX ? zn_find(input->book, ZN_KIND_FACT, name.bytes, name.length) : 0;
  if (!fact) wrong(input, ZN_UNKNOWN_FACT, key);
  else if (input->said[fact / 8] >> fact % 8 & 1) twice(input, key);
  else input->said[fact / 8] |= (uint8_t)(1u << fact % 8);
  return fact;
}

static void read_facts(struct zn_input *input, void *target) {
  struct zn_submission *submission = target;
  uint32_t first = 1;
  struct zn_span key;
  if (!expect(input, '{')) return;
  zn_json_enter(&input->json);
  while (zn_json_member(&input->json, &first, &key)) {
    if (!submission->fact_count) memset(input->said, 0, zn_input_said_size(input->book));
    zn_fact fact = read_fact(input, key);
    int64_t value = going(input) ? read_fact_value(input, fact) : 0;
    if (!going(input)) {
      step_out(input, key, 0);
      return;
    }
    input->facts[submission->fact_count++] = (struct zn_fact_value){fact, 0, value};
  }
}

/* --- */

static void read_region(struct zn_input *input, void *target) {
  ((struct zn_submission *)target)->region = read_thing(input, ZN_KIND_DIVISION, ZN_UNKNOWN_DIVISION);
}
static void read_office(struct zn_input *input, void *target) {
  ((struct zn_submission *)target)->office = read_thing(input, ZN_KIND_OFFICE, ZN_UNKNOWN_OFFICE);
}

static void read_assume(struct zn_input *input, void *target) {
  if (read_truth(input)) ((struct zn_submission *)target)->flags |= ZN_ASSUME;
}

/* What else is asked for. An unknown wish is refused: whoever wishes would take its absence for an answer. */
static void read_wish(struct zn_input *input, void *target) {
  static const struct { struct zn_span word; uint32_t flag; } wishes[] = {
      {{"fee", 3}, ZN_WITH_FEE}, {{"result", 6}, ZN_WITH_RESULT}, {{"offices", 7}, ZN_WITH_OFFICES}};
  struct zn_submission *submission = target;
  struct zn_span raw, name = read_name(input, &raw);
  if (!going(input)) return;
  for (size_t i = 0; i < sizeof wishes / sizeof *wishes; i++) {
    if (name.length != wishes[i].word.length || memcmp(name.bytes, wishes[i].word.bytes, name.length) != 0) continue;
    if (submission->flags & wishes[i].flag) break;
    submission->flags |= wishes[i].flag;
    return;
  }
  wrong(input, ZN_BAD_VALUE, raw);
}
static void read_with(struct zn_input *input, void *target) { read_array(input, UINT32_MAX, read_wish, target); }

static void read_submission(struct zn_input *input) {
  static const struct member members[] = {MEMBER("business", read_business),   MEMBER("businesses", read_businesses),
                                          MEMBER("day", read_submission_day), MEMBER("channel", read_channel),
                                          MEMBER("facts", read_facts),        MEMBER("materials", read_materials),
                                          MEMBER("region", read_region),      MEMBER("office", read_office),
                                          MEMBER("with", read_with),          MEMBER("assume", read_assume),
                                          MEMBER("id", read_id)};
  read_object(input, members, sizeof members / sizeof *members, &input->submission);
  if (going(input)) zn_json_finish(&input->json);
  if (going(input) && !input->submission.business_count) absent(input, (struct zn_span){"business", 8});
}

enum zn_status zn_input_read(struct zn_input *input, const struct zn_book *book, zn_day today, const char *text, size_t length) {
  input->book = book;
  input->json = (struct zn_json){text, text, text + length, 0, 0};
  input->submission = (struct zn_submission){
      .size = sizeof input->submission, .businesses = input->businesses, .day = today, .pieces = input->pieces, .facts = input->facts};
  input->id = input->day = input->culprit = unnamed;
  input->words = ZN_MESSAGE_NONE;
  input->several = input->step_count = input->other_count = 0;
  input->status = ZN_OK;
  read_submission(input);
  if (input->json.failed && input->status == ZN_OK) input->status = ZN_BAD_JSON;
  if (!input->culprit.bytes) input->culprit = (struct zn_span){input->json.at, input->json.at < input->json.end};
  return input->status;
}

#define KEY(text) {text, sizeof(text) - 1}

/* Goes out from something in a list at the top. */
static void step_out_of(struct zn_input *input, struct zn_span key, uint32_t index) {
  step_out(input, unnamed, index);
  step_out(input, key, 0);
}

static void name_culprit(struct zn_input *input, enum zn_kind kind, uint32_t thing) {
  const char *id = zn_id(input->book, kind, thing);
  input->culprit = (struct zn_span){id, strlen(id)};
}

/* A fact that took its usual value stands nowhere: it is what was asked to be assumed. */
static void fact_place(struct zn_input *input, uint32_t index) {
  static const struct zn_span facts = KEY("facts"), assume = KEY("assume");
  if (index >= input->submission.fact_count) {
    step_out(input, assume, 0);
    return;
  }
  name_culprit(input, ZN_KIND_FACT, input->facts[index].fact);
  step_out(input, input->culprit, 0);
  step_out(input, facts, 0);
}

void zn_input_place(struct zn_input *input, const struct zn_place *place) {
  static const struct zn_span keys[] = {
      [ZN_PART_DAY] = KEY("day"), [ZN_PART_CHANNEL] = KEY("channel"), [ZN_PART_PIECES] = KEY("materials"),
      [ZN_PART_DOCUMENT] = KEY("document"), [ZN_PART_OF] = KEY("of"), [ZN_PART_FORM] = KEY("form"), [ZN_PART_COPIES] = KEY("copies"),
      [ZN_PART_MARK] = KEY("marks"), [ZN_PART_MAKER] = KEY("marks"), [ZN_PART_MARK_DAY] = KEY("marks"), [ZN_PART_SPEC] = KEY("specs"),
      [ZN_PART_ISSUED] = KEY("issued"), [ZN_PART_EXPIRES] = KEY("expires"), [ZN_PART_REGION] = KEY("region"),
      [ZN_PART_OFFICE] = KEY("office")};
  static const struct zn_span one = KEY("business"), several = KEY("businesses"), pieces = KEY("materials");
  struct zn_span key = place->part < sizeof keys / sizeof *keys ? keys[place->part] : unnamed;
  input->step_count = 0;
  input->culprit = key;
  if (place->part == ZN_PART_BUSINESS) {
    name_culprit(input, ZN_KIND_BUSINESS, input->businesses[place->index]);
    if (input->several) step_out_of(input, several, place->index);
    else step_out(input, one, 0);
  } else if (place->part == ZN_PART_FACT) {
    fact_place(input, place->index);
  } else if (key.bytes) {
    if (place->part == ZN_PART_CHANNEL) name_culprit(input, ZN_KIND_CHANNEL, input->submission.channel);
    if (place->part == ZN_PART_FORM && input->pieces[place->index].form == ZN_FORM_UNSAID) input->words = ZN_MESSAGE_ABSENT;
    step_out(input, key, 0);
    if (place->part >= ZN_PART_DOCUMENT && place->part <= ZN_PART_EXPIRES) step_out_of(input, pieces, place->index);
  }
}
