/* shape_scalar.c: the kinds of scalars: what fits each, and what other readers of YAML would make of a text without quotes. Assumes UTF-8
 * without control characters. */
#include <stdlib.h>
#include <string.h>

#include "shape.h"
#include "words.h"
#include "zhinan.h"

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_small(char c) { return c >= 'a' && c <= 'z'; }
static bool is_letter(char c) { return is_small(c) || (c >= 'A' && c <= 'Z'); }

static const char *skip_digits(const char *at) {
  while (is_digit(*at)) at++;
  return at;
}

/* --- what fits --- */

static bool fits_string(const char *text, const struct node *node) {
  (void)node;
  return text[strspn(text, " \t\r\n")] != '\0';
}

/* Small letters, digits and single joining characters, beginning with a letter. */
static bool fits_joined(const char *text, const char *joiners) {
  if (!is_small(*text) || strlen(text) > 128) return false;
  for (const char *at = text; *at; at++) {
    bool joins = strchr(joiners, *at) != NULL;
    if (!joins && !is_small(*at) && !is_digit(*at)) return false;
    if (joins && !is_small(at[1]) && !is_digit(at[1])) return false;
  }
  return true;
}

static bool fits_id(const char *text, const struct node *node) {
  (void)node;
  return strlen(text) <= 64 && fits_joined(text, "-");
}

static bool fits_name(const char *text, const struct node *node) {
  (void)node;
  return fits_joined(text, "-./");
}

static bool fits_code(const char *text, const struct node *node) {
  (void)node;
  for (const char *at = text; *at; at++)
    if (!is_letter(*at) && !is_digit(*at) && *at != '-') return false;
  return *text && strlen(text) <= 64;
}

static bool fits_integer(const char *text, const struct node *node) {
  const char *digits = text + (*text == '-');
  bool leading_zero = digits[0] == '0' && digits[1];
  return *digits && !*skip_digits(digits) && !leading_zero && strlen(digits) <= 18 && !(node && node->quoted);
}

static bool fits_decimal(const char *text, size_t places) {
  const char *end = skip_digits(text);
  if (end == text || end - text > 15) return false;
  if (*end != '.') return !*end;
  const char *fraction = end + 1, *last = skip_digits(fraction);
  return last > fraction && (size_t)(last - fraction) <= places && !*last;
}

static bool fits_degrees(const char *text, const struct node *node) {
  return fits_decimal(text + (*text == '-'), 9) && !(node && node->quoted);
}

static bool fits_bool(const char *text, const struct node *node) {
  return (!strcmp(text, "true") || !strcmp(text, "false")) && !(node && node->quoted);
}

static bool fits_date(const char *text, const struct node *node) {
  (void)node;
  return zn_day_parse(text, strlen(text)) != 0;
}

static bool fits_value(const char *text, const struct node *node) { return fits_code(text, node); }

static bool fits_values(const char *text, const struct node *node) {
  (void)node;
  for (const char *at = text;; at++) {
    at += strspn(at, " ");
    const char *word = at;
    while (is_letter(*at) || is_digit(*at) || *at == '-') at++;
    if (at == word || at - word > 64) return false;
    at += strspn(at, " ");
    if (*at != ',') return !*at;
  }
}

/* "P3M", of at most five digits */
static bool fits_period_part(const char *text) {
  const char *digits = text + 1, *end = *text == 'P' ? skip_digits(digits) : digits;
  bool leading_zero = digits[0] == '0' && end - digits > 1;
  return end > digits && end - digits <= 5 && !leading_zero && strchr("DWMY", *end) && *end && !end[1];
}

static bool fits_period(const char *text, const struct node *node) {
  (void)node;
  return fits_period_part(text + (*text == '-'));
}

/* "2026-11-23", "today - P3M", "ends + P1Y" */
static bool fits_day(const char *text, const struct node *node) {
  size_t length = strcspn(text, " ");
  char base[65];
  if (length >= sizeof base) return false;
  memcpy(base, text, length);
  base[length] = '\0';
  if (!fits_id(base, node) && !zn_day_parse(base, length)) return false;
  const char *at = text + length + strspn(text + length, " ");
  if (!*at) return true;
  if ((*at != '+' && *at != '-') || at[1] != ' ') return false;
  return fits_period_part(at + 1 + strspn(at + 1, " "));
}

static bool fits_amount(const char *text, const struct node *node) {
  (void)node;
  return fits_decimal(text, 4);
}

static bool fits_tag(const char *text, const struct node *node) {
  (void)node;
  const char *at = text;
  while (is_letter(*at)) at++;
  if (at - text < 2 || at - text > 3) return false;
  while (*at == '-') {
    const char *part = ++at;
    while (is_letter(*at) || is_digit(*at)) at++;
    if (at == part || at - part > 8) return false;
  }
  return !*at;
}

static bool fits_path(const char *text, const struct node *node) {
  (void)node;
  if (!*text || *text == '/' || strchr(text, '\\') || strchr(text, '\n')) return false;
  for (const char *part = text; part; part = strchr(part, '/'), part += part != NULL) {
    size_t length = strcspn(part, "/");
    if (length == 0 || (length <= 2 && !strncmp(part, "..", length))) return false;
  }
  return true;
}

static bool begins(const char *text, const char *start) { return !strncmp(text, start, strlen(start)); }

/* With one of the schemes that a page may carry, or without a scheme: then it is a path, and not a host whose scheme was left out. */
static bool fits_link(const char *text, const struct node *node) {
  (void)node;
  if (!*text || strpbrk(text, " \t\r\n\\\"<>") || begins(text, "//") || begins(text, "www.")) return false;
  if (begins(text, "https://")) return text[strlen("https://")] != '\0';
  return begins(text, "tel:") || begins(text, "mailto:") || text[strcspn(text, ":/?#")] != ':';
}

static bool two_digits(const char *text, int most) { return is_digit(text[0]) && is_digit(text[1]) && atoi(text) <= most; }

static bool fits_zone(const char *text, const struct node *node) {
  (void)node;
  return (*text == '+' || *text == '-') && strlen(text) == 6 && two_digits(text + 1, 14) && text[3] == ':' && two_digits(text + 4, 59);
}

/* How many digits the text begins with, 1 to `most`; 0: none or too many. */
static size_t digits_first(const char *text, size_t most) {
  size_t count = (size_t)(skip_digits(text) - text);
  return count <= most ? count : 0;
}

static bool fits_digits(const char *text, const struct node *node) {
  (void)node;
  size_t count = digits_first(text, 15);
  return count && !text[count];
}

/* "13", "150-153": as many digits on both sides, the first not behind the last. */
static bool fits_starts(const char *text, const struct node *node) {
  (void)node;
  size_t count = digits_first(text, 12);
  if (!count || !text[count]) return count;
  return text[count] == '-' && digits_first(text + count + 1, 12) == count && !text[2 * count + 1] &&
         strncmp(text, text + count + 1, count) <= 0;
}

static bool fits_time(const char *text, const struct node *node) {
  (void)node;
  if (!strcmp(text, "24:00")) return true;
  return strlen(text) == 5 && two_digits(text, 23) && text[2] == ':' && two_digits(text + 3, 59);
}

static bool fits_place(const char *text, const struct node *node) { return fits_code(text, node); }

/* "kuche", "kuche/hall" */
static bool fits_desk(const char *text, const struct node *node) {
  size_t length = strcspn(text, "/");
  char office[65];
  if (!text[length]) return fits_id(text, node);
  if (length >= sizeof office) return false;
  memcpy(office, text, length);
  office[length] = '\0';
  return fits_id(office, node) && fits_id(text + length + 1, node);
}

static bool fits_warning(const char *text, const struct node *node) {
  (void)node;
  return *text == 'W' && strlen(text) == 5 && !*skip_digits(text + 1);
}

const struct scalar scalars[] = {
#define SCALAR(name, english, chinese, sentence, sentence_chinese, json, pattern, text_like, mistake) \
  {#name, english, chinese, sentence, sentence_chinese, json, pattern, text_like, D_##mistake, fits_##name},
#include "shapes.def"
    {0}};

/* --- what other readers make of it --- */

static bool is_one_of(const char *text, const char *const *words) {
  for (; *words; words++)
    if ((*text | 0x20) == (**words | 0x20) && !strcasecmp(text, *words)) return true;
  return false;
}

static const char *skip_number(const char *at) {
  while (is_digit(*at) || *at == '_') at++;
  return at;
}

/* 12, 1_000, 0x1F, 0o17, 1.5, 1e3, .inf, 10:30, 1:30:00.5 */
static bool reads_as_number(const char *text) {
  static const char *const special[] = {".inf", ".nan", NULL};
  const char *at = text + (*text == '+' || *text == '-');
  if (is_one_of(at, special)) return true;
  if (at[0] == '0' && strchr("xXoObB", at[1]) && at[1]) return at[2] && !at[2 + strspn(at + 2, "0123456789abcdefABCDEF_")];
  if (!is_digit(*at) && !(*at == '.' && is_digit(at[1]))) return false;
  at = skip_number(at);
  while (*at == ':' && is_digit(at[1])) at = skip_number(at + 1);
  if (*at == '.') at = skip_number(at + 1);
  if ((*at == 'e' || *at == 'E') && at[1]) at = skip_number(at + 1 + (at[1] == '+' || at[1] == '-'));
  return !*at;
}

/* "-1" or "-11"; null when it is something else. */
static const char *skip_day_part(const char *at) {
  if (*at != '-') return NULL;
  const char *end = skip_digits(at + 1);
  return end > at + 1 && end <= at + 3 ? end : NULL;
}

static bool reads_as_day(const char *text) {
  const char *at = skip_digits(text);
  at = at - text == 4 ? skip_day_part(at) : NULL;
  at = at ? skip_day_part(at) : NULL;
  return at && strchr("Tt ", *at); /* or the end */
}

const char *scalar_misread(const char *text) {
  static const char *const truths[] = {"y", "n", "yes", "no", "true", "false", "on", "off", NULL};
  static const char *const nothings[] = {"~", "null", NULL};
  if (is_one_of(text, truths)) return word_both(word_a_truth);
  if (is_one_of(text, nothings)) return word_both(word_nothing);
  if (reads_as_day(text)) return word_both(word_a_date);
  return reads_as_number(text) ? word_both(word_a_number) : NULL;
}
