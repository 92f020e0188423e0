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
    {ZN_SECTION_DIVISIONS, "DIVISION", false}, {ZN_SECTION_OFFICES, "OFFICE", true},
};

static void emit_kind(struct output *output, const void *image, const char *book, const struct kind *kind) {
  uint32_t count = image_section(image, kind->section)->count;
  if (count < 2) return; /* the dummy alone */
  output_text(output, "\nenum {\n");
  for (uint32_t i = 1; i < count; i++) {
    output_text(output, "  ZN_");
    c_name(output, book, true);
    output_text(output, "_");
    output_text(output, kind->name);
    output_text(output, "_");
    c_name(output, image_string(image, *(const zn_string *)image_record(image, kind->section, i)), kind->capitals); /* an id comes first */
    output_text(output, " = ");
    c_number(output, i);
    output_text(output, ",\n");
  }
  output_text(output, "};\n");
}

static void emit_macro(struct output *output, const char *book, const char *name) {
  output_text(output, "#define ZN_");
  c_name(output, book, true);
  output_text(output, name);
}

static void emit_book(struct output *output, const void *image, const char *book) {
  emit_macro(output, book, "_FINGERPRINT UINT64_C(");
  c_hex(output, ((const struct zn_image_header *)image)->digest);
  output_text(output, ")\n");
  emit_macro(output, book, "_SIZE ");
  c_number(output, ((const struct zn_image_header *)image)->length);
  output_text(output, "u /* bytes */\n\n#ifdef __cplusplus\nextern \"C\" {\n#endif\n/* The image itself: zn_open_expect takes its address. */\n");
  output_text(output, "extern const struct zn_");
  c_name(output, book, false);
  output_text(output, " zn_");
  c_name(output, book, false);
  output_text(output, ";\n#ifdef __cplusplus\n}\n#endif\n");
}

/* For programs that serve one book, whichever it is: the first whose ids.h they include. */
static void emit_generic(struct output *output, const char *book) {
  static const char *const names[][2] = {{"_SIZE", "ZN_BOOK_SIZE"}, {"_FINGERPRINT", "ZN_BOOK_FINGERPRINT"}};
  output_text(output, "\n#ifndef ZN_BOOK_IMAGE\n#define ZN_BOOK_IMAGE (&zn_");
  c_name(output, book, false);
  output_text(output, ")\n");
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    output_text(output, "#define ");
    output_text(output, names[i][1]);
    output_text(output, " ZN_");
    c_name(output, book, true);
    output_text(output, names[i][0]);
    output_text(output, "\n");
  }
  output_text(output, "#endif\n");
}

void emit_ids(struct output *output, const void *image, size_t length) {
  (void)length;
  const char *book = image_string(image, ((const struct zn_image_book *)image_record(image, ZN_SECTION_BOOK, 0))->id);
  output_open(output, "ids.h");
  c_heading(output, image, "The ids of one edition of a book, and its tables; zn_open_expect refuses those of another.");
  output_text(output, "#ifndef ZN_");
  c_name(output, book, true);
  output_text(output, "_IDS_H\n");
  emit_macro(output, book, "_IDS_H\n\n#include <stdint.h>\n\n");
  emit_book(output, image, book);
  for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) emit_kind(output, image, book, &kinds[i]);
  emit_generic(output, book);
  output_text(output, "\n#endif\n");
  output_close(output);
}
