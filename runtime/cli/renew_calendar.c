/* renew_calendar.c: writes a calendar (iCalendar, RFC 5545) with the day on which a certificate can be renewed and the day on which it
 * expires. Nothing of its holder is in it. */
#include <inttypes.h>
#include <string.h>
#include "lines.h"
#include "renew.h"

enum { line_max = 75 /* octets, RFC 5545, 3.1 */ };

/* Continues a content line, which is folded before characters, never within one; gives the column. */
static size_t put_part(const char *text, size_t column) {
  while (*text) {
    size_t length = 1;
    while (((unsigned char)text[length] & 0xC0) == 0x80) length++;
    if (column + length > line_max) fputs("\r\n ", stdout), column = 1;
    fwrite(text, 1, length, stdout);
    column += length;
    text += length;
  }
  return column;
}

static void put_line(const char *text) {
  put_part(text, 0);
  fputs("\r\n", stdout);
}

/* Part of a value of type TEXT, escaped. Titles have no control characters. */
static size_t put_escaped(const char *text, size_t length, size_t column) {
  while (length) {
    char character[8] = "";
    size_t count = 1, escaped = strchr(",;\\", *text) != NULL;
    while (count < length && count < 4 && ((unsigned char)text[count] & 0xC0) == 0x80) count++;
    if (escaped) character[0] = '\\';
    memcpy(character + escaped, text, count);
    column = put_part(character, column);
    text += count, length -= count;
  }
  return column;
}

/* YYYYMMDD */
static void compact(zn_day day, char text[9]) {
  char date[11];
  zn_day_print(day, date);
  snprintf(text, 9, "%.4s%.2s%.2s", date, date + 5, date + 8);
}

static void put_stamp(int64_t now) {
  struct moment moment = moment_of(now);
  char line[64];
  snprintf(line, sizeof line, "DTSTAMP:%.4s%.2s%.2sT%.2s%.2s%.2sZ", moment.date, moment.date + 5, moment.date + 8, moment.time,
           moment.time + 3, moment.time + 6);
  put_line(line);
}

/* The words of a message with the title of the rule. */
static void put_summary(const struct cli *cli, enum zn_message message, zn_renewal rule) {
  static const char name[] = "{title}";
  const char *words = cli_word(cli, message), *place = strstr(words, name), *title = cli_name(cli, ZN_KIND_RENEWAL, rule);
  size_t column = put_part("SUMMARY:", 0), before = place ? (size_t)(place - words) : strlen(words);
  column = put_escaped(words, before, column);
  if (place) column = put_escaped(title, strlen(title), column);
  if (place) put_escaped(place + strlen(name), strlen(place + strlen(name)), column);
  fputs("\r\n", stdout);
}

static void put_event(const struct cli *cli, const struct renewal_told *told, const char *what, enum zn_message message, zn_day day,
                      int64_t now) {
  char date[9], line[256];
  if (!day || day >= ZN_DAY_LAST) return; /* RFC 5280 writes the last day there is for "no end" */
  compact(day, date);
  put_line("BEGIN:VEVENT");
  snprintf(line, sizeof line, "UID:%016" PRIx64 "-%.64s-%s@zhinan", told->fingerprint, zn_id(cli->book, ZN_KIND_RENEWAL, told->rule), what);
  put_line(line);
  put_stamp(now);
  snprintf(line, sizeof line, "DTSTART;VALUE=DATE:%s", date);
  put_line(line);
  put_summary(cli, message, told->rule);
  put_line("TRANSP:TRANSPARENT");
  put_line("END:VEVENT");
}

void renewal_calendar(const struct cli *cli, const struct renewal_told *told, size_t count, int64_t now) {
  put_line("BEGIN:VCALENDAR");
  put_line("VERSION:2.0");
  put_line("PRODID:-//zhinan//zhinan " ZN_VERSION "//EN");
  for (size_t i = 0; i < count; i++) {
    put_event(cli, &told[i], "opens", ZN_MESSAGE_RENEW_CALENDAR_OPENS, told[i].answer.opens, now);
    put_event(cli, &told[i], "expires", ZN_MESSAGE_RENEW_CALENDAR_EXPIRES, told[i].answer.expires, now);
  }
  put_line("END:VCALENDAR");
}
