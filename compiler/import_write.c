/* import_write.c: writes imported offices as YAML of the language. Texts stand in double quotes, so that none of them is anything but a
 * text. */
#include "import.h"

static void put_text(FILE *out, const char *text) {
  putc('"', out);
  for (; *text; text++) {
    if (*text == '"' || *text == '\\') putc('\\', out);
    if ((unsigned char)*text < 0x20) fprintf(out, "\\x%02x", (unsigned)(unsigned char)*text);
    else putc(*text, out);
  }
  putc('"', out);
}

static void put_line(FILE *out, const char *key, const char *text) {
  if (!*text) return;
  fprintf(out, "    %s: ", key);
  put_text(out, text);
  putc('\n', out);
}

static void put_list(FILE *out, const char *const *texts, size_t count) {
  putc('[', out);
  for (size_t i = 0; i < count; i++) fputs(i ? ", " : "", out), put_text(out, texts[i]);
  putc(']', out);
}

static void put_phones(FILE *out, const import_phones *phones) {
  if (!phones->count) {
    fputs("not-stated", out);
    return;
  }
  putc('[', out);
  for (size_t i = 0; i < phones->count; i++) {
    const struct import_phone *phone = &phones->items[i];
    fputs(i ? ", " : "", out);
    if (phone->read.count) fputs("{printed: ", out);
    put_text(out, phone->printed);
    if (!phone->read.count) continue;
    fputs(", read: ", out);
    put_list(out, phone->read.items, phone->read.count);
    putc('}', out);
  }
  putc(']', out);
}

static void put_counter(FILE *out, const struct import_office *office, const struct import_counter *counter) {
  fputs("      - address: ", out);
  put_text(out, counter->address);
  fputs("\n        phones: ", out);
  put_phones(out, &counter->phones);
  if (*counter->contact) fputs("\n        contact: ", out), put_text(out, counter->contact);
  if (*office->hours) fputs("\n        hours: {text: ", out), put_text(out, office->hours), putc('}', out);
  else fputs("\n        hours: not-stated", out);
  putc('\n', out);
}

static void put_printed(FILE *out, const struct import_office *office) {
  if (!*office->region && !*office->place) return;
  fputs("    printed: {", out);
  if (*office->region) fputs("region: ", out), put_text(out, office->region);
  if (*office->place) fputs(*office->region ? ", place: " : "place: ", out), put_text(out, office->place);
  fputs("}\n", out);
}

static void put_office(const struct import *import, const struct import_office *office, FILE *out) {
  fprintf(out, "  %s:\n", office->id);
  put_line(out, "name", office->name);
  put_line(out, "row", office->row);
  if (office->division) put_line(out, "division", zn_id(import->book, ZN_KIND_DIVISION, office->division));
  put_printed(out, office);
  fputs("    counters:\n", out);
  for (size_t i = 0; i < office->counters.count; i++) put_counter(out, office, &office->counters.items[i]);
}

void import_write(const struct import *import, const import_offices *offices, FILE *out) {
  fputs("offices:\n", out);
  for (size_t i = 0; i < offices->count; i++) put_office(import, &offices->items[i], out);
}
