/* renew_calendar.c: writes a calendar (iCalendar, RFC 5545) with the day on which a certificate can be renewed and the day on which it
 * expires. Nothing of its holder is in it. */
#include <inttypes.h>
#include <string.h>
#include "lines.h"
#include "renew.h"

enum { line_max = 75 /* octets, RFC 5545, 3.1 */ };

/* A content line, folded before characters, never within one. */
static void put_line(const char *text) {
  size_t column = 0;
  for (const char *at = text; *at;) {
    size_t length = 1;
    while (((unsigned char)at[length] & 0xC0) == 0x80) length++;
    if (column + length > line_max) fputs("\r\n ", stdout), column = 1;
    fwrite(at, 1, length, stdout);
    column += length;
    at += length;
  }
  fputs("\r\n", stdout);
}

/* A value of type TEXT, escaped, behind its name. */
static void put_text(const char *name, const char *text) {
  char line[1024];
  size_t length = (size_t)snprintf(line, sizeof line, "%s:", name);
  for (; *text && length + 3 < sizeof line; text++) {
    if (strchr(",;\\", *text)) line[length++] = '\\';
    if ((unsigned char)*text >= ' ') line[length++] = *text;
  }
  while (length && *text && ((unsigned char)line[length - 1] & 0xC0) == 0x80) length--; /* cut off: no half character */
  line[length] = '\0';
  put_line(line);
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
  const char *template = cli_word(cli, message), *place = strstr(template, "{title}");
  char text[512];
  const char *title = place ? cli_name(cli, ZN_KIND_RENEWAL, rule) : "", *rest = place ? place + strlen("{title}") : "";
  snprintf(text, sizeof text, "%.*s%.300s%s", (int)(place ? place - template : 500), template, title, rest);
  put_text("SUMMARY", text);
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
