/* zn_check_digit.c: computes check characters: GB 32100-2015 (unified social credit code), GB 11643-1999 (resident identity number), Luhn
 * (ISO/IEC 7812-1, annex B). Assumes nothing of the text. */
#include "zn_core.h"

static uint32_t fail(uint32_t *at, size_t where, uint32_t reason) {
  if (at) *at = (uint32_t)where;
  return reason;
}

static uint32_t digit_of(char c) { return (uint32_t)c - '0' < 10 ? (uint32_t)c - '0' : 10; }

/* 0 to 9 and capital letters but I, O, S, V, Z, in their order; 31: none of them. */
static uint32_t credit_value(char c) {
  static const char characters[] = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  uint32_t value = 0;
  while (value < 31 && characters[value] != c) value++;
  return value;
}

/* The sum of values times the powers of 3, and the check character, is a multiple of 31. */
static uint32_t check_credit_code(const char *text, size_t length, uint32_t *at) {
  uint32_t sum = 0, weight = 1;
  if (length != 18) return fail(at, length, ZN_PATTERN_CHECK_DIGIT);
  for (size_t i = 0; i < 17; i++, weight = weight * 3 % 31) {
    uint32_t value = credit_value(text[i]);
    if (value == 31) return fail(at, i, ZN_PATTERN_CHECK_DIGIT);
    sum += value * weight;
  }
  return credit_value(text[17]) == (31 - sum % 31) % 31 ? 0 : fail(at, 17, ZN_PATTERN_CHECK_DIGIT);
}

static uint32_t number_of(const char *text, size_t digits) {
  uint32_t number = 0;
  for (size_t i = 0; i < digits; i++) number = number * 10 + digit_of(text[i]);
  return number;
}

/* ISO/IEC 7064, MOD 11-2: X stands for ten. */
static uint32_t check_identity(const char *text, size_t length, uint32_t *at) {
  static const char characters[] = "10X98765432";
  static const uint8_t weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  uint32_t sum = 0;
  if (length != 18) return fail(at, length, ZN_PATTERN_CHECK_DIGIT);
  for (size_t i = 0; i < 17; i++) {
    if (digit_of(text[i]) == 10) return fail(at, i, ZN_PATTERN_CHECK_DIGIT);
    sum += digit_of(text[i]) * weights[i];
  }
  if (!zn_day_from((int32_t)number_of(text + 6, 4), number_of(text + 10, 2), number_of(text + 12, 2)))
    return fail(at, 6, ZN_PATTERN_BAD_DATE);
  char last = text[17] == 'x' ? 'X' : text[17];
  return last == characters[sum % 11] ? 0 : fail(at, 17, ZN_PATTERN_CHECK_DIGIT);
}

static uint32_t check_luhn(const char *text, size_t length, uint32_t *at) {
  uint32_t sum = 0;
  for (size_t i = 0; i < length; i++) {
    uint32_t digit = digit_of(text[i]), doubled = (length - 1 - i) % 2 ? digit * 2 : digit;
    if (digit == 10) return fail(at, i, ZN_PATTERN_CHECK_DIGIT);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return length > 1 && sum % 10 == 0 ? 0 : fail(at, length ? length - 1 : 0, ZN_PATTERN_CHECK_DIGIT);
}

uint32_t zn_check_digit(uint32_t check_digit, const char *text, size_t length, uint32_t *at) {
  if (at) *at = 0;
  if (length > ZN_PATTERN_BYTES_MAX) return fail(at, ZN_PATTERN_BYTES_MAX, ZN_PATTERN_TOO_LONG);
  switch (check_digit) {
    case ZN_CHECK_USCC: return check_credit_code(text, length, at);
    case ZN_CHECK_GB11643: return check_identity(text, length, at);
    case ZN_CHECK_LUHN: return check_luhn(text, length, at);
    default: return 0;
  }
}
