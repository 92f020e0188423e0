/* emit_tables.c: writes tables.c from the image: the same bytes as C initialisers, one record a line. Reads the image and decides nothing.
 * Strings stand in arrays of at most 4000 bytes (compilers warn above 4095), as octal escapes, which every compiler reads alike. */
#include <ctype.h>
#include <string.h>

#include "emit_c.h"
#include "image_fields.h"

enum { part_max = 4000 };

struct emission {
  struct output *output;
  const void *image;
  const struct zn_image_header *header;
  struct c_book book;
};

static void say(const struct emission *emission, const char *text) { output_text(emission->output, text); }

static void say_number(const struct emission *emission, const char *before, uint64_t number, const char *after) {
  say(emission, before);
  c_number(emission->output, number);
  say(emission, after);
}

static void say_lower(const struct emission *emission, const char *section) {
  for (; *section; section++) output_write(emission->output, &(char){(char)tolower((unsigned char)*section)}, 1);
}

/* --- strings --- */

/* Where a part of the pool ends: behind as many whole strings as it holds, or inside one that is longer than a part. */
static size_t part_end(const char *pool, size_t start, size_t length) {
  size_t end = start;
  for (;;) {
    size_t next = end < length ? end + strlen(pool + end) + 1 : end;
    if (next == end || next - start > part_max) break;
    end = next;
  }
  return end > start ? end : start + part_max;
}

static void say_parts(const struct emission *emission, const struct zn_image_section *section) {
  const char *pool = image_string(emission->image, 0);
  say(emission, "  struct {\n");
  for (size_t start = 0, part = 0; start < section->count; part++) {
    size_t end = part_end(pool, start, section->count);
    say_number(emission, "    char part", part, "");
    say_number(emission, "[", end - start, "];\n");
    start = end;
  }
  say(emission, "  } strings;\n");
}

static bool is_escaped(unsigned char byte) {
  return byte < ' ' || byte > '~' || byte == '"' || byte == '\\' || byte == '?' || byte == '/';
}

static void say_escaped(const struct emission *emission, const char *bytes, size_t length) {
  for (size_t i = 0; i < length;) {
    size_t start = i;
    while (i < length && !is_escaped((unsigned char)bytes[i])) i++;
    output_write(emission->output, bytes + start, i - start);
    for (; i < length && is_escaped((unsigned char)bytes[i]); i++) {
      unsigned char byte = (unsigned char)bytes[i];
      char octal[4] = {'\\', (char)('0' + (byte >> 6)), (char)('0' + (byte >> 3 & 7)), (char)('0' + (byte & 7))};
      output_write(emission->output, octal, sizeof octal);
    }
  }
}

/* One string a line. The last one's NUL is that of the literal; where a part ends inside a string there is no room for it, and none is
 * meant. */
static void say_part(const struct emission *emission, const char *bytes, size_t length) {
  for (size_t start = 0; start < length;) {
    size_t end = start + strnlen(bytes + start, length - start);
    say(emission, "\n      \"");
    say_escaped(emission, bytes + start, end - start);
    say(emission, end + 1 < length ? "\\000\"" : "\"");
    start = end + 1;
  }
}

static void say_strings(const struct emission *emission, const struct zn_image_section *section) {
  const char *pool = image_string(emission->image, 0);
  say(emission, "  .strings = {\n");
  for (size_t start = 0, part = 0; start < section->count; part++) {
    size_t end = part_end(pool, start, section->count);
    say_number(emission, "    .part", part, " =");
    say_part(emission, pool + start, end - start);
    say(emission, ",\n");
    start = end;
  }
  say(emission, "  },\n");
}

/* --- records --- */

static uint64_t load(const unsigned char *bytes, size_t width) {
  uint64_t value = 0;
  memcpy(&value, bytes, width); /* images are little-endian, and so are hosts */
  return value;
}

static void say_value(const struct emission *emission, const unsigned char *bytes, size_t width, bool is_signed) {
  uint64_t value = load(bytes, width), sign = UINT64_C(1) << (width * 8 - 1);
  if (is_signed && width == 8 && value == sign) say(emission, "INT64_MIN"); /* whose digits are no int64_t before the sign is */
  else if (is_signed && value & sign) say_number(emission, "-", sign - (value & (sign - 1)), "");
  else if (width < 8 || is_signed) say_number(emission, "", value, value > INT32_MAX ? "u" : "");
  else say(emission, "UINT64_C("), c_hex(emission->output, value), say(emission, ")");
}

static bool is_zero(const unsigned char *bytes, size_t length) {
  return !length || (!*bytes && !memcmp(bytes, bytes + 1, length - 1));
}

static void say_values(const struct emission *emission, const unsigned char *bytes, size_t width, size_t count, bool is_signed) {
  say(emission, "{");
  for (size_t i = 0; i < count; i++) {
    if (i) say(emission, ", ");
    say_value(emission, bytes + i * width, width, is_signed);
  }
  say(emission, "}");
}

static void say_record(const struct emission *emission, const struct image_field *fields, const unsigned char *bytes) {
  const char *separator = "{";
  for (const struct image_field *field = fields; field->name; field++) {
    const unsigned char *at = bytes + field->offset;
    if (is_zero(at, (size_t)field->width * field->count)) continue;
    say(emission, separator);
    say(emission, ".");
    say(emission, field->name);
    say(emission, " = ");
    if (field->count > 1) say_values(emission, at, field->width, field->count, field->is_signed);
    else say_value(emission, at, field->width, field->is_signed);
    separator = ", ";
  }
  say(emission, "}");
}

/* The record's own id behind it, for those who read the file. Only what ids are made of enters a comment. */
static void say_id(const struct emission *emission, const struct image_field *fields, const unsigned char *bytes) {
  static const char *const names[] = {"id", "code", "tag", "string"};
  const char *id = image_string(emission->image, (zn_string)load(bytes, sizeof(zn_string)));
  bool named = false;
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) named |= !strcmp(fields->name, names[i]);
  if (!named || !*id || id[strspn(id, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-./")]) return;
  say(emission, " /* ");
  say(emission, id);
  say(emission, " */");
}

static void say_row(const struct emission *emission, const struct image_record *record, const unsigned char *bytes, size_t size) {
  if (record->fields->name) say_record(emission, record->fields, bytes);
  else if (record == &image_records[ZN_SECTION_TEXTS]) say_values(emission, bytes, sizeof(uint32_t), size / sizeof(uint32_t), false);
  else say_value(emission, bytes, sizeof(uint32_t), false);
  say(emission, ",");
  if (record->fields->name) say_id(emission, record->fields, bytes);
  say(emission, "\n");
}

/* Records of zeros are left out; the next one says its index. */
static void say_rows(const struct emission *emission, const struct image_record *record, const struct zn_image_section *section) {
  const unsigned char *bytes = (const unsigned char *)emission->image + section->offset;
  uint32_t expected = 0;
  for (uint32_t i = 0; i < section->count; i++, bytes += section->record_size) {
    if (is_zero(bytes, section->record_size)) continue;
    say(emission, "    ");
    if (i != expected) say_number(emission, "[", i, "] = ");
    say_row(emission, record, bytes, section->record_size);
    expected = i + 1;
  }
}

static void say_section(const struct emission *emission, enum zn_section kind) {
  const struct zn_image_section *section = image_section(emission->image, kind);
  const unsigned char *bytes = image_record(emission->image, kind, 0);
  if (kind == ZN_SECTION_STRINGS) say_strings(emission, section);
  if (kind == ZN_SECTION_STRINGS || is_zero(bytes, (size_t)section->count * section->record_size)) return;
  say(emission, "  .");
  say_lower(emission, image_records[kind].section);
  say(emission, " = {\n");
  say_rows(emission, &image_records[kind], section);
  say(emission, "  },\n");
}

/* --- the struct and its object --- */

/* One member a section, and one of zeros where it does not end at a multiple of 8: nothing is left to the compiler's padding. */
static void say_member(const struct emission *emission, enum zn_section kind) {
  const struct zn_image_section *section = image_section(emission->image, kind);
  size_t bytes = (size_t)section->count * section->record_size;
  if (kind == ZN_SECTION_STRINGS) say_parts(emission, section);
  else if (section->count) {
    say(emission, "  ");
    say(emission, image_records[kind].type);
    say(emission, " ");
    say_lower(emission, image_records[kind].section);
    say_number(emission, "[", section->count, "]");
    if (kind == ZN_SECTION_TEXTS) say_number(emission, "[", section->record_size / sizeof(zn_string), "]");
    say(emission, ";\n");
  }
  if (bytes % 8 == 0) return;
  say(emission, "  char ");
  say_lower(emission, image_records[kind].section);
  say_number(emission, "_end[", 8 - bytes % 8, "];\n");
}

static void say_struct(const struct emission *emission) {
  say(emission, "struct ");
  say(emission, emission->book.object);
  say(emission, " {\n  _Alignas(8) struct zn_image_header header;\n");
  say_number(emission, "  struct zn_image_section sections[", emission->header->section_count, "];\n");
  for (enum zn_section kind = ZN_SECTION_NONE + 1; kind < ZN_SECTION_COUNT; kind++) say_member(emission, kind);
  say(emission, "};\n\n");
}

static void say_assertions(const struct emission *emission) {
  for (enum zn_section kind = ZN_SECTION_NONE + 1; kind < ZN_SECTION_COUNT; kind++) {
    if (!image_section(emission->image, kind)->count) continue;
    say(emission, "_Static_assert(offsetof(struct ");
    say(emission, emission->book.object);
    say(emission, ", ");
    say_lower(emission, image_records[kind].section);
    say_number(emission, ") == ", image_section(emission->image, kind)->offset, ", \"as in the image\");\n");
  }
  say(emission, "_Static_assert(sizeof(struct ");
  say(emission, emission->book.object);
  say_number(emission, ") == ", emission->header->length, ", \"as in the image\");\n\n");
}

static void say_header(const struct emission *emission) {
  const struct zn_image_header *header = emission->header;
  say(emission, "  .header = {.magic = {'Z', 'H', 'I', 'N', 'A', 'N', '\\r', '\\n'}");
  say_number(emission, ", .format = ", header->format, "");
  say_number(emission, ", .header_size = ", header->header_size, "");
  say_number(emission, ", .length = ", header->length, ", .digest = UINT64_C(");
  c_hex(emission->output, header->digest);
  say_number(emission, "),\n    .section_count = ", header->section_count, "");
  say_number(emission, ", .section_record = ", header->section_record, "");
  say_number(emission, ", .language_count = ", header->language_count, "},\n");
}

static void say_section_table(const struct emission *emission) {
  say(emission, "  .sections = {\n");
  for (enum zn_section kind = ZN_SECTION_NONE + 1; kind < ZN_SECTION_COUNT; kind++) {
    const struct zn_image_section *section = image_section(emission->image, kind);
    say(emission, "    {.kind = ZN_SECTION_");
    say(emission, image_records[kind].section);
    say_number(emission, ", .flags = ", section->flags, "");
    say_number(emission, ", .offset = ", section->offset, "");
    say_number(emission, ", .count = ", section->count, "");
    say_number(emission, ", .record_size = ", section->record_size, "},\n");
  }
  say(emission, "  },\n");
}

static void say_object(const struct emission *emission) {
  say(emission, "const struct ");
  say(emission, emission->book.object);
  say(emission, " ");
  say(emission, emission->book.object);
  say(emission, " = {\n");
  say_header(emission);
  say_section_table(emission);
  for (enum zn_section kind = ZN_SECTION_NONE + 1; kind < ZN_SECTION_COUNT; kind++) say_section(emission, kind);
  say(emission, "};\n");
}

static void say_guard(const struct emission *emission) {
  say(emission, "#if ");
  say(emission, emission->book.prefix);
  say(emission, "_FINGERPRINT != UINT64_C(");
  c_hex(emission->output, emission->header->digest);
  say(emission, ")\n#error \"ids.h and tables.c are of different rules: build both again\"\n#endif\n\n");
}

/* The same bytes through the assembler, which finds book.img where -I says. A file that is longer does not assemble; one that is shorter
 * is filled up with zeros, so that nobody reads past it, and its digest is wrong. */
static void say_included(const struct emission *emission) {
  const char *object = emission->book.object;
  say(emission, "__asm__(\n  \".pushsection .rodata\\n.balign 8\\n.globl ");
  say(emission, object);
  say(emission, "\\n.type ");
  say(emission, object);
  say(emission, ", %object\\n.size ");
  say(emission, object);
  say_number(emission, ", ", emission->header->length, "\\n\"\n  \"");
  say(emission, object);
  say(emission, ": .incbin \\\"book.img\\\"\\n\"\n  \".org ");
  say(emission, object);
  say_number(emission, " + ", emission->header->length, "\\n.popsection\\n\");\n");
}

void emit_tables(struct output *output, const void *image, enum embed embed) {
  if (embed == embed_none) return;
  struct emission emission = {.output = output, .image = image, .header = image, .book = c_book(image)};
  output_open(output, "tables.c");
  c_heading(output, image, embed == embed_c ? "The tables of a book: its image as C, byte for byte."
                                            : "The tables of a book: its image, which the assembler finds in a folder named by -I.");
  say(&emission, "#include <stddef.h>\n#include <stdint.h>\n\n#include \"ids.h\"\n#include \"zn_image.h\"\n\n");
  say_guard(&emission);
  if (embed == embed_binary) say_included(&emission);
  else say_struct(&emission), say_assertions(&emission), say_object(&emission);
  output_close(output);
}
