/* vcard.c: an office as a vCard 4.0 (RFC 6350). May assume that numbers and contacts which are nobody's business are not in the tables. */
#include "vcard.h"

#include <string.h>

#include "zn_letters.h"

struct line {
  FILE *out;
  size_t octets;
};

/* Octets of a line, folded before the 76th, between characters. */
static void fold_bytes(struct line *line, const char *bytes, size_t length) {
  uint32_t size;
  for (size_t at = 0; at < length; at += size) {
    zn_letter_next(bytes + at, length - at, &size);
    if (line->octets + size > 75) fputs("\r\n ", line->out), line->octets = 1;
    fwrite(bytes + at, 1, size, line->out);
    line->octets += size;
  }
}

/* A value; what parts it from others is escaped. */
static void fold_value(struct line *line, const char *text) {
  for (; *text; text++) {
    if (*text == '\n') fold_bytes(line, "\\n", 2);
    else if (strchr("\\,;", *text)) fold_bytes(line, (const char[]){'\\', *text}, 2);
    else {
      uint32_t size;
      zn_letter_next(text, strlen(text), &size);
      fold_bytes(line, text, size);
      text += size - 1;
    }
  }
}

static void card_line(FILE *out, const char *start, const char *value, const char *end) {
  struct line line = {.out = out};
  fold_bytes(&line, start, strlen(start));
  fold_value(&line, value);
  fold_bytes(&line, end, strlen(end));
  fputs("\r\n", out);
}

static void card_phones(FILE *out, const struct zn_book *book, const struct zn_counter_info *counter) {
  static const char start[] = "TEL;VALUE=text;TYPE=work:";
  for (uint32_t i = 0; i < counter->phone_count; i++) {
    struct zn_phone_info phone = {.size = sizeof phone};
    zn_phone_info(book, counter->phone + i, &phone);
    for (uint32_t r = 0; r < phone.read_count; r++) card_line(out, start, zn_phone_reading(book, counter->phone + i, r), "");
    if (!phone.read_count) card_line(out, start, phone.printed, "");
  }
}

static void card_counter(FILE *out, const struct zn_book *book, const struct zn_counter_info *counter) {
  card_line(out, "ADR;TYPE=work:;;", counter->address, ";;;;");
  card_phones(out, book, counter);
  if (*counter->contact) card_line(out, "RELATED;TYPE=contact;VALUE=text:", counter->contact, "");
  if (*counter->hours) card_line(out, "NOTE:", counter->hours, "");
}

void vcard_degrees(char text[16], int32_t value) {
  uint32_t size = value < 0 ? 0 - (uint32_t)value : (uint32_t)value;
  int length = snprintf(text, 16, "%s%u.%06u", value < 0 ? "-" : "", size / 1000000, size % 1000000);
  while (length > 1 && text[length - 1] == '0') text[--length] = '\0';
  if (text[length - 1] == '.') text[length - 1] = '\0';
}

void vcard_write(FILE *out, const struct zn_book *book, zn_language language, zn_office office) {
  struct zn_office_info info = {.size = sizeof info};
  struct zn_counter_info counter = {.size = sizeof counter};
  char latitude[16], longitude[16], uid[160];
  zn_office_info(book, office, language, &info);
  fputs("BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:org\r\n", out);
  snprintf(uid, sizeof uid, "%s/office/%s", zn_book_id(book), zn_id(book, ZN_KIND_OFFICE, office));
  card_line(out, "UID;VALUE=text:", uid, "");
  card_line(out, "FN:", zn_name(book, ZN_KIND_OFFICE, office, language), "");
  for (uint32_t i = 0; zn_counter_info(book, office, i, language, &counter); i++) card_counter(out, book, &counter);
  if (info.is_placed) { /* a card cannot say that it is the town's place */
    vcard_degrees(latitude, info.latitude);
    vcard_degrees(longitude, info.longitude);
    fprintf(out, "GEO:geo:%s,%s\r\n", latitude, longitude);
  }
  if (*info.scope) card_line(out, "NOTE:", info.scope, "");
  if (*info.note) card_line(out, "NOTE:", info.note, "");
  fputs("END:VCARD\r\n", out);
}
