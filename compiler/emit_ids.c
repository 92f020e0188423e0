/* emit_ids.c: writes ids.h from the image: where the book's tables are, their fingerprint, and a constant for each named thing. */
#include "emit_c.h"

struct kind {
  enum zn_section section;
  const char *name;
  bool capitals; /* ids are in small letters; codes of divisions may differ by their case alone and stay as they are */
};
static const struct kind kinds[] = {
    {ZN_SECTION_CHANNELS, "CHANNEL", true},     {ZN_SECTION_PARTIES, "PARTY", true},       {ZN_SECTION_MARKS, "MARK", true},
    {ZN_SECTION_SPECS, "SPEC", true},           {ZN_SECTION_DOCUMENTS, "DOCUMENT", true},  {ZN_SECTION_BUSINESSES, "BUSINESS", true},
    {ZN_SECTION_FACTS, "FACT", true},           {ZN_SECTION_DIVISIONS, "DIVISION", false}, {ZN_SECTION_OFFICES, "OFFICE", true},
    {ZN_SECTION_PATTERNS, "PATTERN", true},             {ZN_SECTION_RENEWALS, "RENEWAL", true},
};

static void emit_id(struct output *output, const char *prefix, const struct kind *kind, const char *id, uint32_t number) {
  output_text(output, "  ");
  output_text(output, prefix);
  output_text(output, "_");
  output_text(output, kind->name);
  output_text(output, "_");
  c_name(output, id, kind->capitals);
  output_text(output, " = ");
  c_number(output, number);
  output_text(output, ",\n");
}

/* The things of a kind with an id of their own, and the dummy: later versions of a business bear its id. */
static uint32_t named_count(const void *image, enum zn_section section) {
  const struct zn_image_book *book = image_record(image, ZN_SECTION_BOOK, 0);
  return section == ZN_SECTION_BUSINESSES ? book->business_count + 1 : image_section(image, section)->count;
}

static void emit_kind(struct output *output, const void *image, const char *prefix, const struct kind *kind) {
  uint32_t count = named_count(image, kind->section);
  if (count < 2) return; /* the dummy alone */
  output_text(output, "\nenum {\n");
  for (uint32_t i = 1; i < count; i++) {
    zn_string id = *(const zn_string *)image_record(image, kind->section, i); /* a record begins with its id */
    emit_id(output, prefix, kind, image_string(image, id), i);
  }
  output_text(output, "};\n");
}

static void emit_macro(struct output *output, const char *prefix, const char *name) {
  output_text(output, "#define ");
  output_text(output, prefix);
  output_text(output, name);
}

static void emit_book(struct output *output, const struct zn_image_header *header, const struct c_book *book) {
  emit_macro(output, book->prefix, "_FINGERPRINT UINT64_C(");
  c_hex(output, header->digest);
  output_text(output, ")\n");
  emit_macro(output, book->prefix, "_SIZE ");
  c_number(output, header->length);
  output_text(output, "u /* bytes */\n\n#ifdef __cplusplus\nextern \"C\" {\n#endif\nextern const struct ");
  output_text(output, book->object);
  output_text(output, " ");
  output_text(output, book->object);
  output_text(output, "; /* the image itself, for zn_open_expect */\n#ifdef __cplusplus\n}\n#endif\n");
}

/* For programs that serve one book, whichever it is: the first whose ids.h they include. */
static void emit_generic(struct output *output, const struct c_book *book) {
  output_text(output, "\n#ifndef ZN_BOOK_IMAGE\n#define ZN_BOOK_IMAGE (&");
  output_text(output, book->object);
  output_text(output, ")\n#define ZN_BOOK_SIZE ");
  output_text(output, book->prefix);
  output_text(output, "_SIZE\n#define ZN_BOOK_FINGERPRINT ");
  output_text(output, book->prefix);
  output_text(output, "_FINGERPRINT\n#endif\n");
}

void emit_ids(struct output *output, const void *image) {
  struct c_book book = c_book(image);
  output_open(output, "ids.h");
  c_heading(output, image, "The ids of one edition of a book, and its tables; zn_open_expect refuses those of another.");
  output_text(output, "#ifndef ");
  output_text(output, book.prefix);
  output_text(output, "_IDS_H\n");
  emit_macro(output, book.prefix, "_IDS_H\n\n#include <stdint.h>\n\n");
  emit_book(output, image, &book);
  for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) emit_kind(output, image, book.prefix, &kinds[i]);
  emit_generic(output, &book);
  output_text(output, "\n#endif\n");
  output_close(output);
}
