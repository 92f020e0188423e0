/* zn_day.c: turns dates of the proleptic Gregorian calendar into day numbers and back: day 1 is 0001-01-01, day 3652059 is 9999-12-31. */
#include "zn_core.h"

static uint32_t is_leap(uint32_t year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

static uint32_t month_length(uint32_t year, uint32_t month) {
  static const uint8_t lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return lengths[month - 1] + (month == 2 ? is_leap(year) : 0);
}

/* Days before the first of March of a year that begins in March (0 is year 1 BC), counted from 0000-03-01. */
static uint32_t march_days(uint32_t year) { return year * 365 + year / 4 - year / 100 + year / 400; }

zn_day zn_day_from(int32_t year, uint32_t month, uint32_t day) {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > month_length((uint32_t)year, month)) return 0;
  uint32_t from_march = (month + 9) % 12; /* months since March: the leap day comes last */
  uint32_t march_year = (uint32_t)year - (month < 3);
  return (zn_day)(march_days(march_year) + (from_march * 306 + 5) / 10 + day - 306);
}

static int digits(const char *text, uint32_t count, uint32_t *number) {
  *number = 0;
  for (uint32_t i = 0; i < count; i++) {
    if (text[i] < '0' || text[i] > '9') return 0;
    *number = *number * 10 + (uint32_t)(text[i] - '0');
  }
  return 1;
}

zn_day zn_day_parse(const char *text, size_t length) {
  uint32_t year, month, day;
  if (length != 10 || text[4] != '-' || text[7] != '-') return 0;
  if (!digits(text, 4, &year) || !digits(text + 5, 2, &month) || !digits(text + 8, 2, &day)) return 0;
  return zn_day_from((int32_t)year, month, day);
}

static void write_digits(char *text, uint32_t count, uint32_t number) {
  for (; count; number /= 10) text[--count] = (char)('0' + number % 10);
}

struct civil {
  uint32_t year, month, day;
};

static struct civil civil_from(zn_day day) {
  uint32_t days = (uint32_t)day + 305; /* since 0000-03-01 */
  uint32_t year = (uint32_t)(days * UINT64_C(400) / 146097) + 1; /* the mean year; at most two too far */
  while (march_days(year) > days) year--;
  uint32_t of_year = days - march_days(year), from_march = (of_year * 10 + 5) / 306;
  uint32_t month = (from_march + 2) % 12 + 1;
  return (struct civil){year + (month < 3), month, of_year - (from_march * 306 + 5) / 10 + 1};
}

void zn_day_print(zn_day day, char text[11]) {
  text[0] = '\0';
  if (day < 1 || day > ZN_DAY_LAST) return;
  struct civil civil = civil_from(day);
  memcpy(text, "0000-00-00", 11);
  write_digits(text, 4, civil.year);
  write_digits(text + 5, 2, civil.month);
  write_digits(text + 8, 2, civil.day);
}

static zn_day clamp(int64_t day) { return (zn_day)(day < 1 ? 1 : day > ZN_DAY_LAST ? ZN_DAY_LAST : day); }

static zn_day add_months(zn_day day, int64_t months) {
  struct civil civil = civil_from(day);
  int64_t month = (int64_t)civil.year * 12 + (civil.month - 1) + months; /* since January of the year 0 */
  if (month < 12) return 1;
  if (month >= 10000 * 12) return ZN_DAY_LAST;
  uint32_t year = (uint32_t)(month / 12), of_year = (uint32_t)(month % 12) + 1, length = month_length(year, of_year);
  return zn_day_from((int32_t)year, of_year, civil.day < length ? civil.day : length);
}

zn_day zn_day_add(zn_day day, int32_t number, uint32_t unit) {
  if (day < 1 || day > ZN_DAY_LAST) return 0;
  switch (unit) {
    case 'D': return clamp((int64_t)day + number);
    case 'W': return clamp((int64_t)day + (int64_t)number * 7);
    case 'M': return add_months(day, number);
    case 'Y': return add_months(day, (int64_t)number * 12);
    default: return day;
  }
}

int32_t zn_day_years(zn_day from, zn_day today) {
  struct civil birth = civil_from(from), now = civil_from(today);
  int32_t years = (int32_t)now.year - (int32_t)birth.year;
  return years - (years > 0 && zn_day_add(from, years, 'Y') > today);
}
