/* lines.c: see lines.h. */
#include "lines.h"

#include <string.h>

#include "zn_json.h"

void line_heading(const struct cli *cli, enum zn_message message) {
  putchar('\n');
  screen_heading(cli_word(cli, message));
}

void line_labelled(const char *label, const char *colon, const char *text, uint32_t indent) {
  if (!*text) return;
  screen_spaces(stdout, indent);
  screen_text(stdout, label, indent);
  screen_text(stdout, colon, indent);
  screen_text(stdout, text, indent);
  putchar('\n');
}

void line_term(const struct cli *cli, enum zn_message message, const char *text) {
  line_labelled(cli_word(cli, message), cli_word(cli, ZN_MESSAGE_COLON), text, 0);
}

void line_remark(const struct cli *cli, enum zn_message message, const char *text, uint32_t indent) {
  line_labelled(cli_word(cli, message), "", text, indent);
}

void line_paragraph(const char *text, uint32_t indent) { line_labelled("", "", text, indent); }

void line_item(const char *text, uint32_t indent) {
  screen_spaces(stdout, indent);
  fputs("- ", stdout);
  screen_text(stdout, text, indent + 2);
  putchar('\n');
}

void line_filled(const struct cli *cli, enum zn_message message, const struct filling *fillings, uint32_t indent) {
  screen_spaces(stdout, indent);
  screen_fill(stdout, cli_word(cli, message), fillings, indent);
  putchar('\n');
}

/* The pattern of days has three places and nothing else that varies. */
const char *day_text(const struct cli *cli, zn_day day, char *text, size_t room) {
  char parts[11];
  size_t length = 0;
  zn_day_print(day, parts);
  for (const char *at = cli_word(cli, ZN_MESSAGE_DATE); *at && length + 5 < room; at++) {
    const char *part = strncmp(at, "{year}", 6) == 0    ? parts
                       : strncmp(at, "{month}", 7) == 0 ? parts + 5
                       : strncmp(at, "{day}", 5) == 0   ? parts + 8
                                                        : NULL;
    if (!part) {
      text[length++] = *at;
      continue;
    }
    size_t digits = part == parts ? 4 : 2;
    memcpy(text + length, part, digits);
    length += digits;
    at = strchr(at, '}');
  }
  text[length] = '\0';
  return text;
}

void line_day(const struct cli *cli, enum zn_message message, zn_day day, uint32_t indent) {
  char text[64];
  const struct filling places[] = {{"day", day_text(cli, day, text, sizeof text), NULL}, {0}};
  if (day) line_filled(cli, message, places, indent);
}

const char *amount_text(int64_t amount, const char *currency, char *text, size_t room) {
  char bytes[24];
  struct zn_out out = {bytes, sizeof bytes, 0};
  zn_out_amount(&out, amount);
  int is_short = amount % 1000 == 0 && amount % 10000; /* one digit behind the point, where two are usual */
  snprintf(text, room, "%.*s%s %s", (int)out.length, bytes, is_short ? "0" : "", currency);
  return text;
}
