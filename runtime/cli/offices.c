/* offices.c: the offices of a book as CSV, GeoJSON, JSON and vCards. May assume that numbers and contacts which are nobody's business are not in the
 * tables. A CSV cell that a spreadsheet would take for a formula begins with an apostrophe, and so does one that begins with an apostrophe
 * itself: who reads it back takes one away. */
#include "offices.h"

#include <string.h>

#include "json.h"
#include "vcard.h"
#include "zn_letters.h"

/* --- an office as it is told --- */

struct place {
  bool known, is_own; /* is_own: of the office; else of its division's seat */
  int32_t latitude, longitude;
};

static const char *name_of(const struct offices *offices, enum zn_kind kind, uint32_t thing) {
  return zn_name(offices->book, kind, thing, offices->language);
}

static struct zn_office_info office_of(const struct offices *offices, zn_office office) {
  struct zn_office_info info = {.size = sizeof info};
  zn_office_info(offices->book, office, offices->language, &info);
  return info;
}

static struct zn_division_info division_of(const struct offices *offices, zn_division division) {
  struct zn_division_info info = {.size = sizeof info};
  zn_division_info(offices->book, division, &info);
  return info;
}

static struct place place_of(const struct offices *offices, const struct zn_office_info *office) {
  if (office->is_placed) return (struct place){true, true, office->latitude, office->longitude};
  for (zn_division division = office->division; division; division = zn_division_parent(offices->book, division)) {
    struct zn_division_info info = division_of(offices, division);
    if (info.is_placed) return (struct place){true, false, info.latitude, info.longitude};
  }
  return (struct place){false, false, 0, 0};
}

/* "2026-11-23"; "" for no day. */
static const char *day_name(char text[11], zn_day day) {
  *text = '\0';
  if (day) zn_day_print(day, text);
  return text;
}

/* Each number of a counter, as it is to be read. */
typedef void tell_phone(void *context, const char *number);
static void each_phone(const struct offices *offices, const struct zn_counter_info *counter, tell_phone *tell, void *context) {
  for (uint32_t i = 0; i < counter->phone_count; i++) {
    struct zn_phone_info phone = {.size = sizeof phone};
    zn_phone_info(offices->book, counter->phone + i, &phone);
    for (uint32_t r = 0; r < phone.read_count; r++) tell(context, zn_phone_reading(offices->book, counter->phone + i, r));
    if (!phone.read_count) tell(context, phone.printed);
  }
}

/* --- CSV (RFC 4180) --- */

static bool begins_formula(const char *text) {
  uint32_t length, first = *text ? zn_letter_next(text, strlen(text), &length) : 0;
  return first && (strchr("=+-@\t\r'", (int)(first < 0x80 ? first : ' ')) || first == 0xFF1D || first == 0xFF0B || first == 0xFF0D ||
                   first == 0xFF20);
}

static void csv_cell(FILE *out, const char *text, char before) {
  if (before) putc(before, out);
  bool quoted = begins_formula(text) || strpbrk(text, "\",\r\n");
  if (quoted) putc('"', out);
  if (begins_formula(text)) putc('\'', out);
  for (; *text; text++) {
    if (*text == '"') putc('"', out);
    putc(*text, out);
  }
  if (quoted) putc('"', out);
}

/* The numbers of a counter in one cell. */
struct numbers {
  FILE *out;
  bool follows;
};

static void csv_phone(void *context, const char *number) {
  struct numbers *numbers = context;
  if (numbers->follows) fputs("; ", numbers->out);
  else if (begins_formula(number)) putc('\'', numbers->out);
  for (; *number; number++) {
    if (*number == '"') putc('"', numbers->out);
    putc(*number, numbers->out);
  }
  numbers->follows = true;
}

static void csv_phones(const struct offices *offices, const struct zn_counter_info *counter) {
  struct numbers numbers = {offices->out, false};
  fputs(",\"", offices->out);
  each_phone(offices, counter, csv_phone, &numbers);
  putc('"', offices->out);
}

static void csv_cells(FILE *out, const char *const *cells, size_t count) {
  for (size_t i = 0; i < count; i++) csv_cell(out, cells[i], ',');
}
#define CSV_CELLS(out, ...) csv_cells(out, (const char *const[]){__VA_ARGS__}, sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *))

static void csv_row(const struct offices *offices, zn_office office, const struct zn_office_info *info, const struct zn_counter_info *counter) {
  struct place place = place_of(offices, info);
  char latitude[16] = "", longitude[16] = "", from[11], until[11];
  if (place.known) vcard_degrees(latitude, place.latitude), vcard_degrees(longitude, place.longitude);
  csv_cell(offices->out, zn_id(offices->book, ZN_KIND_OFFICE, office), 0);
  CSV_CELLS(offices->out, info->row, name_of(offices, ZN_KIND_OFFICE, office), zn_id(offices->book, ZN_KIND_DIVISION, info->division),
            name_of(offices, ZN_KIND_DIVISION, division_of(offices, info->division).prefecture), name_of(offices, ZN_KIND_DIVISION, info->division),
            counter->id, counter->address);
  csv_phones(offices, counter);
  CSV_CELLS(offices->out, counter->contact, counter->hours, latitude, longitude, !place.known ? "" : place.is_own ? "office" : "division",
            info->scope, day_name(from, info->from), day_name(until, info->until));
  fputs("\r\n", offices->out);
}

void offices_csv(const struct offices *offices) {
  struct zn_counter_info counter = {.size = sizeof counter};
  fputs("\xEF\xBB\xBF", offices->out); /* without it Excel takes the bytes for GBK, or what else the machine is set to */
  fputs("id,row,name,division,prefecture,county,counter,address,phones,contact,hours,latitude,longitude,position_of,scope,from,until\r\n",
        offices->out);
  for (zn_office office = offices->first; office <= offices->last; office++) {
    struct zn_office_info info = office_of(offices, office);
    for (uint32_t i = 0; zn_counter_info(offices->book, office, i, offices->language, &counter); i++) csv_row(offices, office, &info, &counter);
  }
}

/* --- JSON and GeoJSON (RFC 7946) --- */

static void json_phone(void *context, const char *number) { json_text(context, NULL, number); }

static void json_counters(const struct offices *offices, struct json *json, zn_office office) {
  struct zn_counter_info counter = {.size = sizeof counter};
  json_open(json, "counters", '[');
  for (uint32_t i = 0; zn_counter_info(offices->book, office, i, offices->language, &counter); i++) {
    json_open(json, NULL, '{');
    json_said(json, "id", counter.id);
    json_text(json, "address", counter.address);
    json_open(json, "phones", '[');
    each_phone(offices, &counter, json_phone, json);
    json_close(json, ']');
    json_said(json, "contact", counter.contact);
    json_said(json, "hours", counter.hours);
    json_close(json, '}');
  }
  json_close(json, ']');
}

static void json_office(const struct offices *offices, struct json *json, zn_office office, const struct zn_office_info *info) {
  struct place place = place_of(offices, info);
  char from[11], until[11];
  json_text(json, "id", zn_id(offices->book, ZN_KIND_OFFICE, office));
  json_said(json, "row", info->row);
  json_text(json, "name", name_of(offices, ZN_KIND_OFFICE, office));
  json_text(json, "division", zn_id(offices->book, ZN_KIND_DIVISION, info->division));
  json_said(json, "prefecture", name_of(offices, ZN_KIND_DIVISION, division_of(offices, info->division).prefecture));
  json_text(json, "county", name_of(offices, ZN_KIND_DIVISION, info->division));
  if (place.known) json_text(json, "positionOf", place.is_own ? "office" : "division");
  json_counters(offices, json, office);
  json_said(json, "scope", info->scope);
  json_said(json, "from", day_name(from, info->from));
  json_said(json, "until", day_name(until, info->until));
  json_said(json, "note", info->note);
  json_said(json, "source", info->source);
}

static void json_degrees(struct json *json, const char *key, int32_t value) {
  char text[16];
  vcard_degrees(text, value);
  json_plain(json, key, text);
}

void offices_json(const struct offices *offices) {
  struct json json = {offices->out, false};
  json_open(&json, NULL, '[');
  for (zn_office office = offices->first; office <= offices->last; office++) {
    struct zn_office_info info = office_of(offices, office);
    struct place place = place_of(offices, &info);
    json_open(&json, NULL, '{');
    json_office(offices, &json, office, &info);
    if (place.known) json_degrees(&json, "latitude", place.latitude), json_degrees(&json, "longitude", place.longitude);
    json_close(&json, '}');
  }
  json_close(&json, ']');
  putc('\n', offices->out);
}

static void json_geometry(struct json *json, const struct place *place) {
  if (!place->known) {
    json_plain(json, "geometry", "null");
    return;
  }
  json_open(json, "geometry", '{');
  json_text(json, "type", "Point");
  json_open(json, "coordinates", '[');
  json_degrees(json, NULL, place->longitude);
  json_degrees(json, NULL, place->latitude);
  json_close(json, ']');
  json_close(json, '}');
}

void offices_geojson(const struct offices *offices) {
  struct json json = {offices->out, false};
  json_open(&json, NULL, '{');
  json_text(&json, "type", "FeatureCollection");
  json_open(&json, "features", '[');
  for (zn_office office = offices->first; office <= offices->last; office++) {
    struct zn_office_info info = office_of(offices, office);
    struct place place = place_of(offices, &info);
    json_open(&json, NULL, '{');
    json_text(&json, "type", "Feature");
    json_text(&json, "id", zn_id(offices->book, ZN_KIND_OFFICE, office));
    json_geometry(&json, &place);
    json_open(&json, "properties", '{');
    json_office(offices, &json, office, &info);
    json_close(&json, '}');
    json_close(&json, '}');
  }
  json_close(&json, ']');
  json_close(&json, '}');
  putc('\n', offices->out);
}

/* --- vCard --- */

void offices_vcard(const struct offices *offices) {
  for (zn_office office = offices->first; office <= offices->last; office++) vcard_write(offices->out, offices->book, offices->language, office);
}
