/* zn_phone.c: turns a text into the telephone numbers that it holds, or into the reason why it holds none: cells of several numbers,
 * numbers without a separator, and the division's area code. Assumes a verified book; the text may be any bytes. */
#include "zn_phone.h"

enum { split_least = 7, split_most = 16, split_sure = 15 }; /* digits of a number that runs into another; more than any one number has */

struct cell {
  struct zn_phone_view view;
  struct zn_digits *digits;
  struct zn_phone_result *result;
  struct zn_number last; /* the last number that was put */
  uint32_t is_full;      /* more numbers than there is room for */
};

static const struct zn_image_number_rule *rule_at(const struct cell *cell, uint32_t rule) {
  return zn_number_rule_at(cell->digits->book, rule);
}

/* --- the area of a division --- */

/* Whether a division that lies in `outer` has that area code. */
static int area_within(const struct zn_book *book, zn_division outer, uint32_t area) {
  for (zn_division division = 1; division < zn_record_count(book, ZN_SECTION_DIVISIONS); division++) {
    if (zn_division_at(book, division)->area != area) continue;
    zn_division around = division;
    while (around && around != outer) around = zn_division_at(book, around)->parent;
    if (around) return 1;
  }
  return 0;
}

static void fit_division(const struct zn_phone_view *view, uint32_t from, struct zn_number *number) {
  if (number->reason || !view->area || !number->rule || number->rule == view->area) return;
  if (area_within(view->digits->book, view->division, number->rule)) return;
  number->reason = ZN_PHONE_AREA_MISMATCH;
  number->at = from;
}

static struct zn_number read_number(const struct cell *cell, uint32_t from, uint32_t to) {
  struct zn_number number;
  zn_number_read(&cell->view, from, to, &number);
  fit_division(&cell->view, from, &number);
  return number;
}

/* --- what comes out --- */

/* Digits behind what a text holds already, as far as there is room; gives its new length. */
static size_t put_digits(const struct zn_digits *digits, char *text, size_t room, size_t length, uint32_t from, uint32_t to) {
  size_t end = length + (to - from);
  if (end >= room) end = room - 1;
  for (const uint8_t *digit = digits->digit + from; length < end;) text[length++] = (char)('0' + *digit++);
  text[end] = '\0';
  return end;
}

static size_t put_string(char *text, size_t room, size_t length, const char *string) {
  while (*string && length + 1 < room) text[length++] = *string++;
  return length;
}

/* The code of an area as it stands behind the country code. */
static const char *area_code(const struct cell *cell, uint32_t rule) {
  const struct zn_image_numbering *plan = cell->digits->plan;
  const char *code = zn_string_at(cell->digits->book, rule_at(cell, rule)->code);
  size_t trunk = strlen(zn_string_at(cell->digits->book, plan->trunk));
  return plan->flags & ZN_NUMBERING_AREA_TRUNK && strlen(code) >= trunk ? code + trunk : code;
}

static void put_canonical(const struct cell *cell, const struct zn_number *number, struct zn_phone_number *out) {
  const size_t room = sizeof out->canonical;
  size_t length = 0;
  if (number->rule || number->kind == ZN_PHONE_MOBILE || number->kind == ZN_PHONE_LANDLINE) {
    out->canonical[length++] = '+';
    length = put_string(out->canonical, room, length, zn_string_at(cell->digits->book, cell->digits->plan->country_code));
    if (number->is_local) length = put_string(out->canonical, room, length, area_code(cell, number->rule));
  } else if (zn_number_wants_trunk(&cell->view, number->first, number->end)) {
    length = put_string(out->canonical, room, length, zn_string_at(cell->digits->book, cell->digits->plan->trunk));
  }
  put_digits(cell->digits, out->canonical, room, length, number->first, number->end);
  put_digits(cell->digits, out->extension, sizeof out->extension, 0, number->extension, number->extension_end);
}

static void put_number(struct cell *cell, const struct zn_number *number, uint32_t from, uint32_t to) {
  struct zn_phone_result *result = cell->result;
  if (result->number_count == ZN_PHONE_NUMBERS_MAX) {
    cell->is_full = 1;
    return;
  }
  struct zn_phone_number *out = &result->numbers[result->number_count++];
  out->kind = number->kind;
  out->at = cell->digits->place[from];
  out->length = zn_digit_end(cell->digits, to - 1) - out->at;
  put_canonical(cell, number, out);
  cell->last = *number;
  if (!number->rule) return;
  cell->view.earlier = number->rule;
  if (!*result->area) result->area = zn_string_at(cell->digits->book, rule_at(cell, number->rule)->code);
}

static void fail(struct cell *cell, uint32_t kind, uint32_t reason, uint32_t at) {
  cell->result->is_valid = 0;
  cell->result->kind = kind;
  cell->result->reason = reason;
  cell->result->at = at;
}

static void fail_number(struct cell *cell, const struct zn_number *number, uint32_t kind) {
  struct zn_phone_result *result = cell->result;
  fail(cell, kind, number->reason, cell->digits->place[number->at]);
  result->digits = number->digits;
  result->expected = number->expected;
  result->withdrawn = number->reason == ZN_PHONE_UNKNOWN_AREA ? rule_at(cell, number->rule)->withdrawn : 0;
  result->area = number->reason == ZN_PHONE_AREA_MISMATCH ? zn_string_at(cell->digits->book, rule_at(cell, cell->view.area)->code) : "";
}

/* --- splitting --- */

/* Whether digits are a number that may stand beside another without a separator of its own: long enough not to be part of one. */
static int is_part(const struct cell *cell, uint32_t from, uint32_t to, int with_extension) {
  struct zn_number number = read_number(cell, from, to);
  return !number.reason && number.end - number.first >= split_least && number.kind != ZN_PHONE_SHORT &&
         (with_extension || !number.extension);
}

/* In how many ways (2: several) the digits are numbers one behind the other, cut where one of `gaps` stands (0: anywhere); `before` tells
 * where the number begins that ends at a digit. */
static uint32_t ways_to_split(const struct cell *cell, uint32_t from, uint32_t to, uint32_t gaps, uint8_t before[ZN_PHONE_BYTES_MAX + 1]) {
  uint8_t ways[ZN_PHONE_BYTES_MAX + 1];
  memset(ways, 0, sizeof ways);
  ways[from] = 1;
  for (uint32_t start = from; start + split_least <= to; start++) {
    uint32_t most = !gaps && start + split_most < to ? start + split_most : to;
    for (uint32_t end = start + split_least; ways[start] && end <= most; end++) {
      if ((gaps && end < to && !(cell->digits->gap[end] & gaps)) || !is_part(cell, start, end, gaps != 0)) continue;
      ways[end] = (uint8_t)(ways[end] + ways[start] > 1 ? 2 : 1);
      before[end] = (uint8_t)start;
    }
  }
  return ways[to];
}

static void put_split(struct cell *cell, uint32_t from, uint32_t to, const uint8_t before[ZN_PHONE_BYTES_MAX + 1]) {
  uint8_t ends[ZN_PHONE_BYTES_MAX];
  uint32_t count = 0;
  for (uint32_t end = to; end > from; end = before[end]) ends[count++] = (uint8_t)end;
  while (count--) {
    struct zn_number number = read_number(cell, from, ends[count]);
    put_number(cell, &number, from, ends[count]);
    from = ends[count];
  }
}

/* Puts the numbers that the digits can be split into in one way alone; 0: there is no such way. */
static int split(struct cell *cell, uint32_t from, uint32_t to, uint32_t gaps) {
  uint8_t before[ZN_PHONE_BYTES_MAX + 1];
  uint32_t earlier = cell->view.earlier, area = zn_number_area(&cell->view, from, to);
  if (area && !earlier) cell->view.earlier = area; /* of the first number, for those behind it */
  int is_unique = ways_to_split(cell, from, to, gaps, before) == 1 && before[to] > from;
  cell->view.earlier = earlier ? earlier : is_unique ? area : 0;
  if (is_unique) put_split(cell, from, to, before);
  return is_unique;
}

/* --- cells --- */

/* Puts the numbers of digits between which nothing parts numbers but blanks. What is wrong is given; reason 0: nothing is. */
static struct zn_number read_run(struct cell *cell, uint32_t from, uint32_t to) {
  struct zn_number number = read_number(cell, from, to);
  uint32_t blanks = ZN_GAP_SPACE | ZN_GAP_PLUS, digits = to - from;
  /* one number, but for what stands at its ends */
  int is_one = number.reason == ZN_PHONE_CARRIER_PREFIX || number.reason == ZN_PHONE_BAD_EXTENSION;
  if (!number.reason) {
    put_number(cell, &number, from, to);
  } else if (!is_one && digits >= 2 * split_least) {
    if (cell->digits->gaps & blanks && split(cell, from, to, blanks)) number.reason = 0;
    else if (split(cell, from, to, 0) || digits > split_sure) number.reason = ZN_PHONE_RUN_TOGETHER, number.at = from;
  }
  return number;
}

static uint32_t is_boundary(const struct zn_digits *digits, uint32_t at) { return digits->gap[at] & (ZN_GAP_BETWEEN | ZN_GAP_LINE); }

static uint32_t run_end(const struct zn_digits *digits, uint32_t from) {
  if (!(digits->gaps & (ZN_GAP_BETWEEN | ZN_GAP_LINE))) return digits->count;
  while (++from < digits->count && !is_boundary(digits, from)) continue;
  return from;
}

/* Digits too few to be a number of their own, behind one whose end they are meant to replace. */
static int is_abbreviated(const struct cell *cell, uint32_t from, uint32_t to) {
  uint32_t kind = cell->result->number_count ? cell->last.kind : 0, lengths = cell->digits->plan->local_lengths, least = split_least;
  if (lengths) least = zn_lowest_bit(lengths);
  return (kind == ZN_PHONE_LANDLINE || kind == ZN_PHONE_MOBILE) && to - from < least;
}

/* A failure in a cell of several runs. */
static void fail_run(struct cell *cell, const struct zn_number *number, uint32_t from, uint32_t to) {
  struct zn_number whole;
  uint32_t first = run_end(cell->digits, 0);
  int is_short = is_abbreviated(cell, from, to);
  cell->view.earlier = 0;
  whole = read_number(cell, 0, cell->digits->count);
  cell->result->number_count = 0;
  if (!whole.reason) fail(cell, whole.kind, ZN_PHONE_BAD_SEPARATOR, cell->digits->gap_place[first]);
  else if (is_short) fail(cell, ZN_PHONE_MULTI, ZN_PHONE_ABBREVIATED, cell->digits->place[from]);
  else fail_number(cell, number, ZN_PHONE_MULTI);
}

static void pass(struct cell *cell, uint32_t joined_at) {
  struct zn_phone_result *result = cell->result;
  if (cell->is_full) fail(cell, ZN_PHONE_MULTI, ZN_PHONE_TOO_LONG, 0);
  else if (joined_at) fail(cell, ZN_PHONE_MULTI, ZN_PHONE_RUN_TOGETHER, joined_at);
  else result->is_valid = 1, result->kind = result->number_count > 1 ? ZN_PHONE_MULTI : cell->last.kind;
}

static void read_cell(struct cell *cell) {
  const struct zn_digits *digits = cell->digits;
  uint32_t joined_at = 0; /* the byte where the first number begins that runs into another */
  for (uint32_t from = 0, to; from < digits->count; from = to) {
    to = run_end(digits, from);
    uint32_t before = cell->result->number_count;
    struct zn_number number = read_run(cell, from, to);
    if (number.reason == ZN_PHONE_RUN_TOGETHER && cell->result->number_count > before + 1) {
      if (!joined_at) joined_at = cell->result->numbers[before + 1].at;
    } else if (number.reason) {
      if (from > 0 || to < digits->count) fail_run(cell, &number, from, to);
      else fail_number(cell, &number, number.reason == ZN_PHONE_RUN_TOGETHER ? ZN_PHONE_MULTI : number.kind);
      return;
    }
  }
  pass(cell, joined_at);
}

/* --- whole texts --- */

enum { filler_least = 9 }; /* digits, all alike, that are no number of anybody */

/* One digit many times over. */
static void see_filler(struct cell *cell) {
  const struct zn_digits *digits = cell->digits;
  const char *trunk = zn_string_at(digits->book, digits->plan->trunk);
  if (cell->result->is_valid || digits->count < filler_least || cell->result->kind == ZN_PHONE_MULTI) return;
  for (uint32_t i = 1; i < digits->count; i++)
    if (digits->digit[i] != digits->digit[0]) return;
  int is_trunk = *trunk == '0' + (char)digits->digit[0];
  cell->result->digits = cell->result->expected = cell->result->withdrawn = 0;
  fail(cell, is_trunk ? ZN_PHONE_LANDLINE : ZN_PHONE_UNKNOWN, ZN_PHONE_UNALLOCATED, digits->place[0]);
}

static void without_digits(struct cell *cell, const char *text, uint32_t length) {
  const struct zn_digits *digits = cell->digits;
  uint32_t blanks = ZN_GAP_SPACE | ZN_GAP_LINE;
  if (!digits->reason && !(digits->gap[0] & ~(uint32_t)blanks)) fail(cell, ZN_PHONE_NONE, ZN_PHONE_EMPTY, 0);
  else if (zn_digits_none(digits, text, length)) fail(cell, ZN_PHONE_NONE, ZN_PHONE_PLACEHOLDER, 0);
  else if (digits->reason) fail(cell, ZN_PHONE_UNKNOWN, digits->reason, digits->at);
  else if (digits->gap[0] & ZN_GAP_PLUS) fail(cell, ZN_PHONE_LANDLINE, ZN_PHONE_BAD_LENGTH, digits->gap_place[0]);
  else fail(cell, ZN_PHONE_UNKNOWN, ZN_PHONE_BAD_SEPARATOR, digits->gap_place[0]);
}

static void read_text(struct cell *cell, const char *text, uint32_t length) {
  struct zn_digits *digits = cell->digits;
  zn_digits_scan(digits, text, length);
  if (!digits->count) {
    without_digits(cell, text, length);
    return;
  }
  read_cell(cell);
  see_filler(cell);
  if (!digits->reason) return;
  cell->result->number_count = 0;
  cell->result->digits = cell->result->expected = cell->result->withdrawn = 0;
  fail(cell, cell->result->kind, digits->reason, digits->at);
}

/* What a text that is too long looks like. */
static void read_long(struct cell *cell, const char *text, size_t length) {
  struct zn_number number = {.kind = ZN_PHONE_UNKNOWN};
  size_t total;
  zn_digits_skim(cell->digits, text, length, &total);
  const char *trunk = zn_string_at(cell->digits->book, cell->digits->plan->trunk);
  if (total > split_sure) number.kind = *trunk == '0' + (char)cell->digits->digit[0] ? ZN_PHONE_LANDLINE : ZN_PHONE_UNKNOWN;
  else if (total) number = read_number(cell, 0, cell->digits->count);
  fail(cell, number.kind, ZN_PHONE_TOO_LONG, ZN_PHONE_BYTES_MAX);
}

enum zn_status zn_phone_check(const struct zn_book *book, const char *text, size_t length, zn_division division,
                              struct zn_phone_result *result) {
  struct zn_digits digits;
  struct cell cell;
  if (division >= zn_record_count(book, ZN_SECTION_DIVISIONS)) return ZN_UNKNOWN_DIVISION;
  if (result->size < sizeof *result) return ZN_NO_ROOM;
  if (zn_record_count(book, ZN_SECTION_NUMBERING) < 2) return ZN_NO_NUMBERING;
  digits.book = book;
  digits.plan = zn_numbering_at(book, 1);
  cell.view = (struct zn_phone_view){.digits = &digits, .division = division, .area = zn_division_at(book, division)->area};
  cell.digits = &digits;
  cell.result = result;
  cell.is_full = 0;
  result->is_valid = result->kind = result->reason = result->at = result->digits = result->expected = result->withdrawn = 0;
  result->number_count = result->reserved = 0;
  result->area = "";
  if (length > ZN_PHONE_BYTES_MAX) read_long(&cell, text, length);
  else read_text(&cell, text, (uint32_t)length);
  return ZN_OK;
}

const char *zn_division_area(const struct zn_book *book, zn_division division) {
  if (division >= zn_record_count(book, ZN_SECTION_DIVISIONS)) return "";
  return zn_string_at(book, zn_number_rule_at(book, zn_division_at(book, division)->area)->code);
}
