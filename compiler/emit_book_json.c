/* emit_book_json.c: turns the files of a book, as read, into one JSON text for other programs: everything that the editors wrote, by the
 * schema that editors have (emit_schema.c), but for whom to ask and whom to call at offices that are not public: of their numbers offices.csv
 * tells those that may be told. Plain scalars are the numbers and truths that other YAML readers take them for. */
#include "emit.h"
#include "read.h"
#include "script.h"

#include <string.h>

/* `tells`: also contacts and telephones. */
static void put_node(struct buffer *out, const struct node *node, bool tells);

/* --- scalars: the core schema of YAML 1.2 --- */

static size_t digits(const char *text) { return strspn(text, "0123456789"); }

/* A decimal number as JSON wants it: no plus, no zeros before it, digits on both sides of a point. False: it is none. */
static bool put_number(struct buffer *out, const char *text) {
  const char *sign = *text == '-' ? "-" : "";
  text += *text == '-' || *text == '+';
  size_t whole = digits(text), part = text[whole] == '.' ? digits(text + whole + 1) : 0, end = whole + (text[whole] == '.' ? 1 + part : 0);
  if ((!whole && !part) || text[end]) return false; /* exponents have no place in the language */
  while (whole > 1 && *text == '0') text++, whole--;
  buffer_printf(out, "%s%s%.*s", sign, whole ? "" : "0", (int)whole, text);
  if (part) buffer_printf(out, ".%.*s", (int)part, text + whole + 1);
  return true;
}

static bool is_word(const char *text, const char *small, const char *title, const char *capitals) {
  return !strcmp(text, small) || !strcmp(text, title) || !strcmp(text, capitals);
}

static void put_scalar(struct buffer *out, const struct node *node) {
  const char *text = node->text;
  if (node->quoted) script_string(out, text);
  else if (!*text || !strcmp(text, "~") || is_word(text, "null", "Null", "NULL")) buffer_text(out, "null");
  else if (is_word(text, "true", "True", "TRUE")) buffer_text(out, "true");
  else if (is_word(text, "false", "False", "FALSE")) buffer_text(out, "false");
  else if (!put_number(out, text)) script_string(out, text);
}

/* --- lists and maps --- */

static bool is_key(const struct node *map, uint32_t i, const char *key) { return map->kind == node_map && !strcmp(map->keys[i].text, key); }

static const char *put_members(struct buffer *out, const struct node *node, const char *before, bool tells) {
  for (uint32_t i = 0; i < node->count; i++) {
    if (!tells && (is_key(node, i, "contact") || is_key(node, i, "phones"))) continue;
    buffer_text(out, before);
    if (node->kind == node_map) script_string(out, node->keys[i].text), buffer_text(out, ":");
    put_node(out, node->items[i], tells); /* at most as deep as reading allows */
    before = ",";
  }
  return before;
}

static void put_node(struct buffer *out, const struct node *node, bool tells) {
  if (!node) buffer_text(out, "null");
  else if (node->kind == node_scalar) put_scalar(out, node);
  else {
    buffer_text(out, node->kind == node_map ? "{" : "[");
    put_members(out, node, "", tells);
    buffer_text(out, node->kind == node_map ? "}" : "]");
  }
}

static bool is_public(const struct node *office) {
  const struct node *says = office->kind == node_map ? node_get(office, "public") : NULL;
  return says && says->kind == node_scalar && is_word(says->text, "true", "True", "TRUE");
}

static const char *put_offices(struct buffer *out, const struct node *offices, const char *before) {
  for (uint32_t i = 0; i < offices->count; i++) {
    buffer_text(out, before);
    script_string(out, offices->keys[i].text);
    buffer_text(out, ":");
    put_node(out, offices->items[i], offices->items[i] && is_public(offices->items[i]));
    before = ",";
  }
  return before;
}

/* --- files --- */

static const struct node *part_of(const struct node *root, const char *part) {
  return root && root->kind == node_map ? node_get(root, part) : NULL;
}

/* A part of the book from all files that have it. */
static void put_part(struct buffer *out, const struct file_list *files, const char *part, const struct node *first) {
  script_string(out, part);
  buffer_text(out, ":");
  if (first->kind == node_scalar) {
    put_node(out, first, true);
    return;
  }
  const char *before = "";
  buffer_text(out, first->kind == node_map ? "{" : "[");
  for (size_t i = 0; i < files->roots.count; i++) {
    const struct node *node = part_of(files->roots.items[i], part);
    if (!node || node->kind != first->kind) continue;
    before = !strcmp(part, "offices") && node->kind == node_map ? put_offices(out, node, before) : put_members(out, node, before, true);
  }
  buffer_text(out, first->kind == node_map ? "}" : "]");
}

static bool in_earlier(const struct file_list *files, size_t count, const char *part) {
  for (size_t i = 0; i < count; i++)
    if (part_of(files->roots.items[i], part)) return true;
  return false;
}

void book_json(const struct file_list *files, struct buffer *out) {
  const char *before = "";
  buffer_text(out, "{");
  for (size_t i = 0; i < files->roots.count; i++) {
    const struct node *root = files->roots.items[i];
    for (uint32_t k = 0; root && root->kind == node_map && k < root->count; k++) {
      if (!root->items[k] || in_earlier(files, i, root->keys[k].text)) continue;
      buffer_printf(out, "%s\n", before);
      put_part(out, files, root->keys[k].text, root->items[k]);
      before = ",";
    }
  }
  buffer_text(out, "\n}");
}

/* --- outputs --- */

void emit_book_json(struct output *output, const struct buffer *json, uint64_t digest) {
  struct buffer whole = {.arena = json->arena}, schema = {.arena = json->arena};
  buffer_printf(&whole, "{\"rules\":\"%016llx\",\"book\":", (unsigned long long)digest);
  buffer_bytes(&whole, json->bytes, json->length);
  buffer_text(&whole, "}\n");
  output_put(output, "guide/book.json", whole.bytes, whole.length);
  schema_text(&schema, "\"type\":\"object\",\"required\":[\"rules\",\"book\"],\"additionalProperties\":false,\"properties\":{"
                       "\"rules\":{\"type\":\"string\",\"pattern\":\"^[0-9a-f]{16}$\"},\"book\":{\"$ref\":\"#/$defs/shape-file\"}}", "phones");
  output_put(output, "guide/book.schema.json", schema.bytes, schema.length);
}
