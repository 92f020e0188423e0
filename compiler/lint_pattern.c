/* lint_pattern.c: reads a regular expression as ECMAScript does with the flag u, and refuses whatever PCRE2 reads otherwise, or does not
 * read at all: one of the two would take codes that the other does not. Assumes UTF-8 without NUL. What both refuse is left to PCRE2. */
#include "lint_pattern.h"

#include <stdbool.h>
#include <string.h>

#include "diag.h"

enum { depth_max = 64 };

struct lint {
  const char *at;
  const char *why;   /* what is wrong; null: nothing so far */
  const char *where; /* what it is about, up to `end` */
  const char *end;
  bool repeatable;   /* a quantifier may follow */
  bool looks_around[depth_max]; /* of each open group */
  size_t depth;
};

static bool refuse(struct lint *lint, const char *why, const char *where, const char *end) {
  if (!lint->why) lint->why = why, lint->where = where, lint->end = end;
  return false;
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_hex(char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
static bool is_word(char c) { return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

static const char *skip(const char *at, bool (*is)(char)) {
  while (is(*at)) at++;
  return at;
}

/* --- escapes --- */

/* \xHH, \uHHHH, \u{H…}: a character that is no half of a pair. */
static bool escape_number(struct lint *lint) {
  const char *from = lint->at, *digits = from + 2, *end;
  size_t wanted = from[1] == 'x' ? 2 : 4;
  bool braced = from[1] == 'u' && *digits == '{';
  end = skip(digits += braced, is_hex);
  if (braced ? *end != '}' || end == digits || end - digits > 6 : (size_t)(end - digits) < wanted)
    return refuse(lint, DIAG_BOTH("write \\xHH, \\uHHHH or \\u{H}", "请写 \\xHH、\\uHHHH 或 \\u{H}"), from, digits);
  if (!braced) end = digits + wanted;
  if (from[1] == 'u' && !braced && strchr("dD", *digits) && strchr("89abABcdefCDEF", digits[1]))
    return refuse(lint, DIAG_BOTH("half a surrogate pair; write \\u{H}", "这是代理对的一半，请写 \\u{H}"), from, end);
  lint->at = end + braced;
  return true;
}

/* Scripts are named in full, since the two take different names for the rest. */
static bool known_property(const char *name, size_t length) {
  static const char *const names[] = {
      "Any", "L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No", "P", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po",
      "S", "Sm", "Sc", "Sk", "So", "Z", "Zs", "Zl", "Zp", "C", "Cc", "Cf", "Co", "Cn", "Script=Arabic", "Script=Bopomofo",
      "Script=Cyrillic", "Script=Devanagari", "Script=Greek", "Script=Han", "Script=Hangul", "Script=Hebrew", "Script=Hiragana",
      "Script=Katakana", "Script=Latin", "Script=Mongolian", "Script=Thai", "Script=Tibetan", "Script=Yi"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (strlen(names[i]) == length && !memcmp(names[i], name, length)) return true;
  return false;
}

static bool escape_property(struct lint *lint) {
  const char *from = lint->at, *name = from + 3, *end = from[2] == '{' ? strchr(name, '}') : NULL;
  if (!end || !known_property(name, (size_t)(end - name)))
    return refuse(lint, DIAG_BOTH("properties are \\p{L}, \\p{Nd} and the like, and \\p{Script=Han}",
                                  "属性可写 \\p{L}、\\p{Nd} 等，以及 \\p{Script=Han}"),
                  from, end ? end + 1 : from + 2);
  lint->at = end + 1;
  return true;
}

/* An escape; `*is_set` when it stands for several characters. */
static bool escape(struct lint *lint, bool in_class, bool *is_set) {
  const char *from = lint->at, c = from[1];
  *is_set = c && strchr("dDwWpP", c);
  if (c == 'p' || c == 'P') return escape_property(lint);
  if (c == 'x' || c == 'u') return escape_number(lint);
  if (c == 's' || c == 'S')
    return refuse(lint, DIAG_BOTH("\\s takes U+3000 in one and not in the other; list the blanks in [ ]",
                                  "两者对 \\s 是否含全角空格不一致，请在 [ ] 中列出空白"), from, from + 2);
  if (in_class && (c == 'D' || c == 'W'))
    return refuse(lint, DIAG_BOTH("beside properties it leaves out characters in one; write the class the other way round",
                                  "与属性并用时两者不一致，请改用相反的字符类"), from, from + 2);
  if (c >= '1' && c <= '9')
    return refuse(lint, DIAG_BOTH("references to groups differ", "对分组的引用两者不一致"), from, from + 2);
  if (!c || !strchr(in_class ? "dwtnrf^$\\.*+?()[]{}|/-" : "dDwWbBtnrf^$\\.*+?()[]{}|/", c))
    return refuse(lint, DIAG_BOTH("there is no such escape in both", "并非两者都有这个转义"), from, c ? from + 2 : from + 1);
  lint->at = from + 2;
  return true;
}

/* --- classes --- */

/* One character or escape of a class; `*is_set` when it stands for several. */
static bool class_atom(struct lint *lint, bool *is_set) {
  const char *from = lint->at;
  *is_set = false;
  if (!*from) return refuse(lint, DIAG_BOTH("the bracket [ is never closed", "方括号 [ 没有配对"), from, from);
  if (*from == '\\') return escape(lint, true, is_set);
  if (*from == '[')
    return refuse(lint, DIAG_BOTH("write \\[ inside brackets; there are no [:names:]", "方括号内请写 \\[；不能用 [:名称:]"), from, from + 1);
  do lint->at++;
  while ((*lint->at & 0xC0) == 0x80);
  return true;
}

static bool class(struct lint *lint) {
  const char *from = lint->at, *first = from + 1 + (from[1] == '^');
  bool first_set, last_set;
  if (*first == ']') return refuse(lint, DIAG_BOTH("an empty class; write \\] for the bracket", "空的字符类；要写方括号请用 \\]"), from, first + 1);
  for (lint->at = first; *lint->at != ']';) {
    const char *start = lint->at;
    if (*start == '-' && start != first && start[1] != ']')
      return refuse(lint, DIAG_BOTH("write \\- for a hyphen that is no range", "不表示范围的连字符请写 \\-"), start, start + 1);
    if (!class_atom(lint, &first_set)) return false;
    if (*lint->at != '-' || lint->at[1] == ']' || start == lint->at) continue;
    lint->at++;
    if (!class_atom(lint, &last_set)) return false;
    if (first_set || last_set)
      return refuse(lint, DIAG_BOTH("a range goes from one character to another", "范围须从一个字符到另一个字符"), start, lint->at);
  }
  lint->at++;
  return lint->repeatable = true;
}

/* --- groups and quantifiers --- */

static bool open_group(struct lint *lint) {
  const char *from = lint->at, *name = from + 3;
  bool look = !strncmp(from, "(?=", 3) || !strncmp(from, "(?!", 3) || !strncmp(from, "(?<=", 4) || !strncmp(from, "(?<!", 4);
  bool named = !look && !strncmp(from, "(?<", 3) && is_word(*name) && !is_digit(*name) && *skip(name, is_word) == '>';
  if (from[1] == '?' && !look && !named && from[2] != ':')
    return refuse(lint, DIAG_BOTH("groups are (…), (?:…), (?<name>…), (?=…), (?!…), (?<=…), (?<!…)",
                                  "分组只有 (…)、(?:…)、(?<名>…)、(?=…)、(?!…)、(?<=…)、(?<!…)"), from, from + 3);
  if (lint->depth == depth_max) return refuse(lint, DIAG_BOTH("groups stand too deep", "分组嵌套过深"), from, from + 1);
  lint->looks_around[lint->depth++] = look;
  lint->at = look ? from + (from[2] == '<' ? 4 : 3) : named ? skip(name, is_word) + 1 : from[1] == '?' ? from + 3 : from + 1;
  lint->repeatable = false;
  return true;
}

static bool close_group(struct lint *lint) {
  if (!lint->depth) return refuse(lint, DIAG_BOTH("this bracket was not opened; write \\)", "这个括号没有配对；请写 \\)"), lint->at, lint->at + 1);
  lint->repeatable = !lint->looks_around[--lint->depth];
  lint->at++;
  return true;
}

/* Behind "{2}", "{2,}" or "{2,3}"; null when it is something else. */
static const char *braces_end(const char *at) {
  const char *digits = at + 1, *end = skip(digits, is_digit);
  if (end == digits) return NULL;
  if (*end == ',') end = skip(end + 1, is_digit);
  return *end == '}' ? end + 1 : NULL;
}

static bool quantifier(struct lint *lint) {
  const char *from = lint->at, *end = *from == '{' ? braces_end(from) : from + 1;
  if (!end)
    return refuse(lint, DIAG_BOTH("write {2}, {2,} or {2,3}, or \\{ for the brace", "请写 {2}、{2,} 或 {2,3}；要写花括号请用 \\{"), from, from + 1);
  if (!lint->repeatable) return refuse(lint, DIAG_BOTH("nothing stands before it that both repeat", "前面没有两者都可重复的内容"), from, end);
  lint->at = end + (*end == '?');
  lint->repeatable = false;
  return true;
}

static bool plain(struct lint *lint) {
  const char *from = lint->at;
  if (*from == '.')
    return refuse(lint, DIAG_BOTH("the dot takes U+2028 in one and not in the other; write a class",
                                  "两者对点号是否含 U+2028 不一致，请写字符类"), from, from + 1);
  if (*from == ']' || *from == '}') return refuse(lint, DIAG_BOTH("write \\] and \\} for brackets", "要写括号请用 \\] 和 \\}"), from, from + 1);
  do lint->at++;
  while ((*lint->at & 0xC0) == 0x80);
  return lint->repeatable = true;
}

static bool step(struct lint *lint) {
  bool is_set;
  switch (*lint->at) {
    case '\\':
      lint->repeatable = lint->at[1] != 'b' && lint->at[1] != 'B';
      return escape(lint, false, &is_set);
    case '[': return class(lint);
    case '(': return open_group(lint);
    case ')': return close_group(lint);
    case '*':
    case '+':
    case '?':
    case '{': return quantifier(lint);
    case '|':
    case '^':
    case '$': return lint->at++, lint->repeatable = false, true;
    default: return plain(lint);
  }
}

const char *lint_pattern(const char *pattern, size_t *at, size_t *length) {
  struct lint lint = {.at = pattern};
  while (*lint.at && step(&lint)) continue;
  if (!lint.why && lint.depth) refuse(&lint, DIAG_BOTH("a bracket ( is never closed", "有括号 ( 没有配对"), lint.at, lint.at);
  *at = lint.why ? (size_t)(lint.where - pattern) : 0;
  *length = lint.why ? strnlen(lint.where, (size_t)(lint.end - lint.where)) : 0; /* what is wrong may be that it is cut off */
  return lint.why;
}
