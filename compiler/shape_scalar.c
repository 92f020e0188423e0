/* shape_scalar.c: the kinds of scalars: what fits each, and what other readers of YAML would make of a text without quotes. Assumes UTF-8
 * without control characters. */
#include <stdlib.h>
#include <string.h>

#include "shape.h"
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

static bool fits_degrees(const char *text, const struct node *node) { return fits_decimal(text + (*text == '-'), 9) && !(node && node->quoted); }

static bool fits_bool(const char *text, const struct node *node) { return (!strcmp(text, "true") || !strcmp(text, "false")) && !node->quoted; }

static bool fits_date(const char *text, const struct node *node) {
  (void)node;
  return zn_day_parse(text, strlen(text)) != 0;
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

/* With one of the schemes that a page may carry, or without a scheme. */
static bool fits_link(const char *text, const struct node *node) {
  (void)node;
  if (!*text || strpbrk(text, " \t\r\n\\\"<>") || begins(text, "//")) return false;
  if (begins(text, "https://")) return text[strlen("https://")] != '\0';
  return begins(text, "tel:") || begins(text, "mailto:") || text[strcspn(text, ":/?#")] != ':';
}

static bool two_digits(const char *text, int most) { return is_digit(text[0]) && is_digit(text[1]) && atoi(text) <= most; }

static bool fits_zone(const char *text, const struct node *node) {
  (void)node;
  return (*text == '+' || *text == '-') && strlen(text) == 6 && two_digits(text + 1, 14) && text[3] == ':' && two_digits(text + 4, 59);
}

static bool fits_warning(const char *text, const struct node *node) {
  (void)node;
  return *text == 'W' && strlen(text) == 5 && !*skip_digits(text + 1);
}

const struct scalar scalars[] = {
    {"string", "a text", "文字", "A text without a translation.", "不翻译的文字。", "\\S", true, D_blank_text, fits_string},
    {"id", "an id", "标识", "Small letters, digits and single hyphens, beginning with a letter, at most 64 characters.",
     "小写字母、数字和单个连字符，以字母开头，最长 64 个字符。", "^(?=.{1,64}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$", true, D_bad_id, fits_id},
    {"name", "a name of a requirement", "要求的标识", "The id of a requirement, or an unambiguous part of it.", "要求的标识，或其中不会混淆的部分。",
     "^(?=.{1,128}$)[a-z][a-z0-9]*([-./][a-z0-9]+)*$", true, D_bad_name, fits_name},
    {"code", "a code", "代码", "Letters, digits and hyphens, at most 64; of digits only: in quotes.", "字母、数字和连字符，最长 64 个字符；全是数字时要加引号。",
     "^[A-Za-z0-9-]{1,64}$", true, D_bad_code, fits_code},
    {"tag", "a language tag", "语言标签", "zh-CN, en, ar.", "如 zh-CN、en、ar。", "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$", true, D_bad_tag, fits_tag},
    {"integer", "a whole number", "整数", "Digits without quotes.", "不带引号的数字。", NULL, false, D_bad_integer, fits_integer},
    {"degrees", "a number of degrees", "度数", "Digits with at most nine after the point.", "数字，小数点后最多九位。", NULL, false, D_bad_degrees, fits_degrees},
    {"bool", "true or false", "true 或 false", "true or false without quotes.", "不带引号的 true 或 false。", NULL, false, D_bad_bool, fits_bool},
    {"date", "a day", "日期", "2026-11-23.", "如 2026-11-23。",
     "^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", false, D_bad_date, fits_date},
    {"path", "a path", "路径", "A file of the book's folders, from the folder of the file that names it.", "手册文件夹内的文件，从所在文件的文件夹写起。",
     "^(?!/)(?!(.*/)?\\.{0,2}(/|$))[^\\\\]+$", true, D_bad_path, fits_path},
    {"link", "a link", "链接", "https://…, tel:…, mailto:…, or a path inside the guide.", "https://…、tel:…、mailto:…，或指南内的路径。",
     "^(https://|tel:|mailto:|(?!//)[^:/?#]*([/?#]|$))[^\\s\\\\\"<>]*$", true, D_bad_link, fits_link},
    {"zone", "a time zone", "时区", "\"+08:00\", in quotes.", "如 \"+08:00\"，加引号。", "^[+-](0[0-9]|1[0-4]):[0-5][0-9]$", true, D_bad_zone, fits_zone},
    {"warning", "the code of a warning", "警告代码", "W0201.", "如 W0201。", "^W[0-9]{4}$", false, D_bad_warning_code, fits_warning},
    {0}};

/* --- what other readers make of it --- */

static bool is_one_of(const char *text, const char *const *words) {
  for (; *words; words++)
    if (!strcasecmp(text, *words)) return true;
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

static bool reads_as_day(const char *text) {
  const char *at = skip_digits(text);
  if (at - text != 4 || *at != '-' || !is_digit(at[1])) return false;
  at = skip_digits(at + 1);
  if (*at != '-' || !is_digit(at[1])) return false;
  at = skip_digits(at + 1);
  return !*at || *at == 'T' || *at == 't' || *at == ' ';
}

const char *scalar_misread(const char *text) {
  static const char *const truths[] = {"y", "n", "yes", "no", "true", "false", "on", "off", NULL};
  static const char *const nothings[] = {"~", "null", NULL};
  if (is_one_of(text, truths)) return DIAG_BOTH("a truth value", "真假值");
  if (is_one_of(text, nothings)) return DIAG_BOTH("nothing", "空值");
  if (reads_as_day(text)) return DIAG_BOTH("a date", "日期");
  return reads_as_number(text) ? DIAG_BOTH("a number", "数字") : NULL;
}
