/* zn_receipt.c: turns what was judged into a short code that can be read over a telephone, and back: edition of the rules, day, verdict,
 * businesses, open requirements, in Crockford's base 32 with his check character. */
#include "zn_core.h"
#include "zn_json.h"

/* Digits of five bits: 4 of the digest, 5 of the day, then for verdict and number of businesses together and for each business a number
 * in groups of four bits (the fifth says that more follow), then for each business its open requirements, one bit a node of the version
 * in force on that day, digits without a bit at the end left out by a leading count of digits. The last character is the value modulo 37.
 * Hyphens group by five and mean nothing. The verdict is there because an answer that is not satisfied may have nothing open: one who may
 * not apply, or of whom too little is known. */
enum { DIGEST_DIGITS = 4, DAY_DIGITS = 5, GROUP = 5, CHECK = 37, VERDICTS = ZN_SATISFIED };

static const char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U";

/* Digits wait until they make a group. */
struct writer {
  char *text;
  size_t room, length; /* what has no room is counted, not written */
  uint64_t waiting;    /* digits, the last one lowest */
  uint32_t count;      /* of them */
  uint32_t check;      /* of all written digits, modulo 37 */
};

static inline void put_char(struct writer *writer, char c) {
  if (writer->length < writer->room) writer->text[writer->length] = c;
  writer->length++;
}

/* Writes the first `digits` of those that wait, behind a hyphen unless they are the first of all. */
static inline void put_group(struct writer *writer, uint32_t digits) {
  uint32_t group = (uint32_t)(writer->waiting >> 5 * (writer->count - digits)) & ((1u << 5 * digits) - 1);
  writer->count -= digits;
  writer->check = (uint32_t)(((uint64_t)writer->check << 5 * digits | group) % CHECK);
  if (writer->length) put_char(writer, '-');
  while (digits--) put_char(writer, alphabet[group >> 5 * digits & 31]);
}

/* The lowest `digits` digits of a value, at most 7. */
static inline void put_fixed(struct writer *writer, uint32_t value, uint32_t digits) {
  writer->waiting = writer->waiting << 5 * digits | value;
  for (writer->count += digits; writer->count >= GROUP;) put_group(writer, GROUP);
}

static inline void put_number(struct writer *writer, uint32_t value) {
  for (; value > 15; value >>= 4) put_fixed(writer, (value & 15) | 16, 1);
  put_fixed(writer, value, 1);
}

/* Bits 5 * digit and the next four of the nodes of a business that have a finding. */
static uint32_t open_bits(const struct zn_answer *answer, const struct zn_image_business *business, uint32_t digit) {
  uint32_t bits = 0;
  for (uint32_t i = 0; i < answer->finding_count; i++) {
    uint32_t node = answer->findings[i].requirement - business->root;
    if (node / 5 == digit && node < business->requirement_count) bits |= 1u << node % 5;
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
  for (uint32_t digit = 0; digit < digits; digit++) put_fixed(writer, open_bits(answer, business, digit), 1);
}

/* The version that findings of a business are about; of a business that is not in force on that day, its first. */
static const struct zn_image_business *version_of(const struct zn_book *book, zn_business business, zn_day day) {
  zn_business version = zn_business_at(book, business)->next_version ? zn_business_version(book, business, day) : business;
  return zn_business_at(book, version ? version : business);
}

size_t zn_receipt_write(const struct zn_book *book, const struct zn_submission *submission, const struct zn_answer *answer, char *text,
                        size_t room) {
  struct writer writer = {.text = text, .room = room ? room - 1 : 0};
  put_fixed(&writer, (uint32_t)(zn_digest(book) >> 44), DIGEST_DIGITS);
  put_fixed(&writer, (uint32_t)submission->day, DAY_DIGITS);
  put_number(&writer, (submission->business_count - 1) * VERDICTS + (answer->verdict - 1) % VERDICTS);
  for (uint32_t i = 0; i < submission->business_count; i++) put_number(&writer, submission->businesses[i]);
  for (uint32_t i = 0; i < submission->business_count; i++)
    put_open(&writer, answer, version_of(book, submission->businesses[i], submission->day));
  if (writer.count) put_group(&writer, writer.count);
  put_char(&writer, alphabet[writer.check]);
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
  receipt->verdict = 0;
  if (!check_holds(code, length)) return ZN_BAD_VALUE;
  struct reader reader = {code, code + length - 1, 0};
  if (take_fixed(&reader, DIGEST_DIGITS) != zn_digest(book) >> 44) return ZN_IMAGE_FOREIGN;
  receipt->day = (zn_day)take_fixed(&reader, DAY_DIGITS);
  uint32_t number = take_number(&reader), count = number / VERDICTS + 1;
  receipt->verdict = number % VERDICTS + 1;
  if (reader.failed || receipt->day < 1 || receipt->day > ZN_DAY_LAST || count > ZN_BUSINESSES_MAX) return ZN_BAD_VALUE;
  for (uint32_t i = 0; i < count; i++) receipt->businesses[i] = take_number(&reader);
  for (uint32_t i = 0; i < count; i++)
    if (!receipt->businesses[i] || receipt->businesses[i] > zn_count(book, ZN_KIND_BUSINESS)) return ZN_BAD_VALUE;
  receipt->business_count = count;
  for (uint32_t i = 0; i < count && !reader.failed; i++)
    take_open(&reader, version_of(book, receipt->businesses[i], receipt->day), receipt);
  return reader.failed || reader.at != reader.end ? ZN_BAD_VALUE : ZN_OK;
}
