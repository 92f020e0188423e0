/* zn_list.c: the things of a kind as a JSON array, in the order of the book: what forms are made of. Assumes a verified book; keys are in
 * the README of this folder. */
#include "zn_check.h"
#include "zn_evaluate.h"

struct listing {
  const struct zn_book *book;
  zn_language language;
  struct zn_out *out;
};

static void write_ref(const struct listing *listing, const char *key, enum zn_kind kind, uint32_t thing) {
  zn_out_member(listing->out, key, zn_id(listing->book, kind, thing));
}

/* --- kinds --- */

static void write_business(const struct listing *listing, zn_business business) {
  zn_channel channel;
  ZN_OUT(listing->out, ",\"channels\":[");
  for (uint32_t i = 0; (channel = zn_business_channel(listing->book, business, i)); i++) {
    if (i) ZN_OUT(listing->out, ",");
    zn_out_text(listing->out, zn_id(listing->book, ZN_KIND_CHANNEL, channel));
  }
  ZN_OUT(listing->out, "]");
}

static void write_document(const struct listing *listing, zn_document document) {
  struct zn_document_info info = {.size = sizeof info};
  zn_document_info(listing->book, document, listing->language, &info);
  zn_out_member(listing->out, ",\"kind\":", zn_document_kind_code(info.kind));
  if (info.form) zn_out_member(listing->out, ",\"form\":", zn_form_code(info.form));
  zn_out_member(listing->out, ",\"unit\":", info.unit);
}

static void write_values(const struct listing *listing, zn_fact fact, uint32_t count) {
  struct zn_out *out = listing->out;
  for (uint32_t number = 1; number <= count; number++) {
    if (number > 1) ZN_OUT(out, ",");
    else ZN_OUT(out, ",\"values\":[");
    ZN_OUT(out, "{\"value\":");
    zn_out_text(out, zn_value_id(listing->book, fact, number));
    ZN_OUT(out, ",\"text\":");
    zn_out_text(out, zn_value_name(listing->book, fact, number, listing->language));
    ZN_OUT(out, "}");
  }
  if (count) ZN_OUT(out, "]");
}

static void write_fact(const struct listing *listing, zn_fact fact) {
  struct zn_fact_info info = {.size = sizeof info};
  zn_fact_info(listing->book, fact, listing->language, &info);
  zn_out_member(listing->out, ",\"type\":", zn_fact_type_code(info.type));
  zn_out_member(listing->out, ",\"ask\":", info.ask);
  write_values(listing, fact, info.value_count);
  write_ref(listing, ",\"from\":", ZN_KIND_FACT, info.from);
  if (!info.is_usual) return;
  ZN_OUT(listing->out, ",\"usually\":");
  zn_fact_value_write(listing->book, fact, info.usually, listing->out);
}

static void write_channels(const struct listing *listing, zn_office office) {
  const char *separator = "";
  ZN_OUT(listing->out, ",\"channels\":[");
  for (zn_channel channel = 1; channel <= zn_count(listing->book, ZN_KIND_CHANNEL); channel++) {
    if (!zn_office_serves(listing->book, zn_office_at(listing->book, office), channel)) continue;
    zn_out_bytes(listing->out, separator, strlen(separator));
    zn_out_text(listing->out, zn_id(listing->book, ZN_KIND_CHANNEL, channel));
    separator = ",";
  }
  ZN_OUT(listing->out, "]");
}

static void write_office(const struct listing *listing, zn_office office) {
  struct zn_office_info info = {.size = sizeof info};
  zn_office_info(listing->book, office, listing->language, &info);
  zn_out_member(listing->out, ",\"row\":", info.row);
  write_ref(listing, ",\"division\":", ZN_KIND_DIVISION, info.division);
  write_channels(listing, office);
}

static void write_thing(const struct listing *listing, enum zn_kind kind, uint32_t thing) {
  struct zn_out *out = listing->out;
  if (kind == ZN_KIND_DIVISION) ZN_OUT(out, "{\"code\":");
  else ZN_OUT(out, "{\"id\":");
  zn_out_text(out, zn_id(listing->book, kind, thing));
  zn_out_member(out, ",\"name\":", zn_name(listing->book, kind, thing, listing->language));
  switch (kind) {
    case ZN_KIND_BUSINESS: write_business(listing, thing); break;
    case ZN_KIND_DOCUMENT: write_document(listing, thing); break;
    case ZN_KIND_MARK: write_ref(listing, ",\"by\":", ZN_KIND_PARTY, zn_mark_maker(listing->book, thing)); break;
    case ZN_KIND_FACT: write_fact(listing, thing); break;
    case ZN_KIND_DIVISION: write_ref(listing, ",\"parent\":", ZN_KIND_DIVISION, zn_division_parent(listing->book, thing)); break;
    case ZN_KIND_OFFICE: write_office(listing, thing); break;
    default: break;
  }
  ZN_OUT(out, "}");
}

enum zn_status zn_list_json(const struct zn_book *book, enum zn_kind kind, zn_language language, char *bytes, size_t room,
                            size_t *written) {
  struct zn_out out = {bytes, room, 0};
  const struct listing listing = {book, language, &out};
  uint32_t listed = 0;
  ZN_OUT(&out, "[");
  for (uint32_t thing = 1; thing <= zn_count(book, kind); thing++) {
    if (!*zn_id(book, kind, thing)) continue; /* an excerpt has left it out */
    if (listed++) ZN_OUT(&out, ",");
    write_thing(&listing, kind, thing);
  }
  ZN_OUT(&out, "]");
  *written = out.length;
  return out.length > room ? ZN_NO_ROOM : ZN_OK;
}
