/* zn_receipt.c: turns what was judged into a short code that can be read over a telephone, and back: edition of the rules, day, businesses, open
 * requirements, in Crockford's base 32 with his check character. */
#include "zn_core.h"
#include "zn_json.h"

/* Digits of five bits: 4 of the digest, 5 of the day, then for the number of businesses and for each business a number in groups of four bits (the
 * fifth says that more follow), then for each business its open requirements, one bit a node, digits without a bit at the end left out by a
 * leading count of digits. The last character is the value modulo 37. Hyphens group by five and mean nothing. */
enum { DIGEST_DIGITS = 4, DAY_DIGITS = 5, GROUP = 5, CHECK = 37 };

static const char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U";

struct writer {
  char *text;
  size_t room, length;
  uint32_t digits; /* of this group */
  uint64_t value;  /* of all digits, modulo 37 or not yet */
};

static void put_char(struct writer *writer, char c) {
  if (writer->length + 1 < writer->room) writer->text[writer->length] = c;
  writer->length++;
}

static void put_digit(struct writer *writer, uint32_t digit) {
  if (writer->digits == GROUP) {
    put_char(writer, '-');
    writer->digits = 0;
  }
  put_char(writer, alphabet[digit]);
  if (writer->value >> 58) writer->value %= CHECK;
  writer->value = writer->value << 5 | digit;
  writer->digits++;
}

static void put_fixed(struct writer *writer, uint64_t value, uint32_t digits) {
  while (digits--) put_digit(writer, value >> 5 * digits & 31);
}

static void put_number(struct writer *writer, uint32_t value) {
  for (; value > 15; value >>= 4) put_digit(writer, (value & 15) | 16);
  put_digit(writer, value);
}

/* Bits 5 * digit and the next four of the nodes of a business that have a finding. */
static uint32_t open_bits(const struct zn_answer *answer, zn_requirement root, uint32_t digit) {
  uint32_t bits = 0;
  for (uint32_t i = 0; i < answer->finding_count; i++) {
    uint32_t node = answer->findings[i].requirement - root;
    if (node / 5 == digit) bits |= 1u << node % 5;
  }
  return bits;
}

static void put_open(struct writer *writer, const struct zn_answer *answer, const struct zn_image_business *business) {
  uint32_t digits = 0;
  for (uint32_t i = 0; i < answer->finding_count; i++) {
    uint32_t node = answer->findings[i].requirement - business->root;
    if (node < business->requirement_count && node / 5 + 1 > digits) digits = node / 5 + 1;
  }
  put_number(writer, digits);
  for (uint32_t digit = 0; digit < digits; digit++) put_digit(writer, open_bits(answer, business->root, digit));
}

size_t zn_receipt_write(const struct zn_book *book, const struct zn_submission *submission, const struct zn_answer *answer, char *text, size_t room) {
  struct writer writer = {.text = text, .room = room};
  put_fixed(&writer, zn_digest(book) >> 44, DIGEST_DIGITS);
  put_fixed(&writer, (uint32_t)submission->day, DAY_DIGITS);
  put_number(&writer, submission->business_count);
  for (uint32_t i = 0; i < submission->business_count; i++) put_number(&writer, submission->businesses[i]);
  for (uint32_t i = 0; i < submission->business_count; i++) put_open(&writer, answer, zn_business_at(book, submission->businesses[i]));
  put_char(&writer, alphabet[writer.value % CHECK]);
  if (room) text[writer.length < room ? writer.length : 0] = '\0';
  return writer.length;
}

struct reader {
  const char *at, *end; /* digits, the check character left out */
  uint32_t failed;
};

/* Value of a character, as people may write it; 37: none. */
static uint32_t value_of(char c) {
  if (c >= 'a' && c <= 'z') c = (char)(c - 'a' + 'A');
  if (c == 'O') c = '0';
  if (c == 'I' || c == 'L') c = '1';
  for (uint32_t i = 0; i < CHECK; i++)
    if (alphabet[i] == c) return i;
  return CHECK;
}

static uint32_t take_digit(struct reader *reader) {
  while (reader->at < reader->end && *reader->at == '-') reader->at++;
  uint32_t value = reader->at < reader->end ? value_of(*reader->at++) : CHECK;
  if (value >= 32) reader->failed = 1;
  return value & 31;
}

static uint32_t take_fixed(struct reader *reader, uint32_t digits) {
  uint32_t value = 0;
  while (digits--) value = value << 5 | take_digit(reader);
  return value;
}

static uint32_t take_number(struct reader *reader) {
  uint32_t value = 0;
  for (uint32_t shift = 0; shift < 32; shift += 4) {
    uint32_t digit = take_digit(reader);
    value |= (digit & 15) << shift;
    if (!(digit & 16)) return value;
  }
  reader->failed = 1;
  return 0;
}

/* Whether the last character checks all the others. */
static uint32_t check_holds(const char *code, size_t length) {
  uint32_t check = 0;
  if (length < 2) return 0;
  for (size_t i = 0; i + 1 < length; i++) {
    if (code[i] == '-') continue;
    uint32_t value = value_of(code[i]);
    if (value >= 32) return 0;
    check = (check * 32 + value) % CHECK;
  }
  return value_of(code[length - 1]) == check;
}

static void take_open(struct reader *reader, const struct zn_image_business *business, struct zn_receipt *receipt) {
  uint32_t digits = take_number(reader);
  if (digits > business->requirement_count / 5 + 1) reader->failed = 1;
  for (uint32_t digit = 0; digit < digits && !reader->failed; digit++) {
    uint32_t bits = take_digit(reader);
    for (uint32_t bit = 0; bit < 5; bit++) {
      if (!(bits >> bit & 1)) continue;
      uint32_t node = digit * 5 + bit;
      if (node >= business->requirement_count) reader->failed = 1;
      else if (receipt->open_count < receipt->open_room) receipt->open[receipt->open_count++] = business->root + node;
    }
  }
}

enum zn_status zn_receipt_read(const struct zn_book *book, const char *code, size_t length, struct zn_receipt *receipt) {
  receipt->business_count = receipt->open_count = 0;
  receipt->day = 0;
  if (!check_holds(code, length)) return ZN_BAD_VALUE;
  struct reader reader = {code, code + length - 1, 0};
  if (take_fixed(&reader, DIGEST_DIGITS) != zn_digest(book) >> 44) return ZN_IMAGE_FOREIGN;
  receipt->day = (zn_day)take_fixed(&reader, DAY_DIGITS);
  uint32_t count = take_number(&reader);
  if (reader.failed || receipt->day < 1 || receipt->day > ZN_DAY_LAST || count < 1 || count > ZN_BUSINESSES_MAX) return ZN_BAD_VALUE;
  for (uint32_t i = 0; i < count; i++) receipt->businesses[i] = take_number(&reader);
  for (uint32_t i = 0; i < count; i++)
    if (!receipt->businesses[i] || receipt->businesses[i] > zn_count(book, ZN_KIND_BUSINESS)) return ZN_BAD_VALUE;
  receipt->business_count = count;
  for (uint32_t i = 0; i < count && !reader.failed; i++) take_open(&reader, zn_business_at(book, receipt->businesses[i]), receipt);
  return reader.failed || reader.at != reader.end ? ZN_BAD_VALUE : ZN_OK;
}
