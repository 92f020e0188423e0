/* emit_schema.c: prints shapes.def as a JSON Schema (draft 2020-12), from which editors complete and check. Assumes a reader of YAML that
 * knows the types of YAML 1.2; what only marks and quotes tell stays with zhinanc. */
#include <stdlib.h>
#include <string.h>

#include "emit.h"
#include "shape.h"

static void put_characters(FILE *out, const char *text) {
  for (; *text; text++) {
    if (*text == '"' || *text == '\\') fputc('\\', out);
    fputc(*text, out);
  }
}

static void put_description(FILE *out, const char *english, const char *chinese) {
  fputs("\"description\":\"", out);
  put_characters(out, english);
  fputc(' ', out);
  put_characters(out, chinese);
  fputs("\",", out);
}

/* Shapes and scalars may bear the same name as a TYPE; each kind has a drawer of its own. */
static void put_reference(FILE *out, const char *kind, const char *name) { fprintf(out, "{\"$ref\":\"#/$defs/%s-%s\"}", kind, name); }

static void put_type(FILE *out, const struct type *type);

static void put_choice(FILE *out, const struct type *type) {
  fputs("{\"anyOf\":[", out);
  for (size_t i = 0; i < type->part_count; i++) {
    if (i) fputc(',', out);
    put_type(out, type->parts[i]);
  }
  fputs("]}", out);
}

static void put_list(FILE *out, const struct type *type) {
  fprintf(out, "{\"type\":\"array\",\"minItems\":%d,\"items\":", !type->may_be_empty);
  put_type(out, type->inner);
  fputc('}', out);
}

static void put_map(FILE *out, const struct type *type) {
  fputs("{\"type\":\"object\",\"minProperties\":1,\"propertyNames\":", out);
  put_reference(out, "scalar", type->scalar->name);
  fputs(",\"additionalProperties\":", out);
  put_type(out, type->inner);
  fputc('}', out);
}

static void put_scalar_type(FILE *out, const struct type *type) {
  if (type->ranged) fprintf(out, "{\"minimum\":%lld,\"maximum\":%lld,\"allOf\":[", (long long)type->least, (long long)type->most);
  put_reference(out, "scalar", type->scalar->name);
  if (type->ranged) fputs("]}", out);
}

static void put_type(FILE *out, const struct type *type) {
  switch (type->kind) {
    case type_word: fprintf(out, "{\"const\":\"%s\"}", type->word); break;
    case type_scalar: put_scalar_type(out, type); break;
    case type_list: put_list(out, type); break;
    case type_map: put_map(out, type); break;
    case type_shape: put_reference(out, "shape", type->shape->name); break;
    case type_choice: put_choice(out, type); break;
    case type_named: put_reference(out, "type", type->word); break;
  }
}

/* --- mappings --- */

static const char *put_properties(FILE *out, const struct shape *shape, const char *separator) {
  for (size_t i = 0; i < shape->keys.count; i++) {
    const struct key *key = &shape->keys.items[i];
    if (key->free) continue;
    fprintf(out, "%s\n   \"%s\":{", separator, key->name);
    put_description(out, key->english, key->chinese);
    fputs("\"allOf\":[", out);
    put_type(out, key->type);
    fputs("]}", out);
    separator = ",";
  }
  return separator;
}

/* `optional`: a key that need not be there although editors have to write it; null: none. */
static void put_required(FILE *out, const struct shape *shape, const char *optional) {
  const char *separator = "";
  fputs(",\n  \"required\":[", out);
  for (size_t i = 0; i < shape->keys.count; i++) {
    if (shape->keys.items[i].need != need_must || (optional && !strcmp(shape->keys.items[i].name, optional))) continue;
    fprintf(out, "%s\"%s\"", separator, shape->keys.items[i].name);
    separator = ",";
  }
  fputc(']', out);
}

/* Exactly one of the keys that say what the mapping is. */
static void put_bodies(FILE *out, const struct shape *shape) {
  const char *separator = ",\n  \"oneOf\":[";
  for (size_t i = 0; i < shape->keys.count; i++) {
    if (shape->keys.items[i].need != need_body) continue;
    fprintf(out, "%s{\"required\":[\"%s\"]}", separator, shape->keys.items[i].name);
    separator = ",";
  }
  if (separator[1] == '\0') fputc(']', out);
}

static void put_company(FILE *out, const struct key *key, const char *separator) {
  fprintf(out, "%s\n   \"%s\":{\"anyOf\":[", separator, key->name);
  for (const char *const *with = key->with; *with; with++) fprintf(out, "%s{\"required\":[\"%s\"]}", with == key->with ? "" : ",", *with);
  fputs("]}", out);
}

static void put_companies(FILE *out, const struct shape *shape) {
  const char *separator = "";
  fputs(",\n  \"dependentSchemas\":{", out);
  for (size_t i = 0; i < shape->keys.count; i++) {
    if (!shape->keys.items[i].with) continue;
    put_company(out, &shape->keys.items[i], separator);
    separator = ",";
  }
  fputc('}', out);
}

/* What other keys hold, where there may be others. */
static void put_others(FILE *out, const struct shape *shape) {
  for (size_t i = 0; i < shape->keys.count; i++) {
    const struct key *key = &shape->keys.items[i];
    if (!key->free) continue;
    fputs(",\n  \"propertyNames\":", out);
    put_reference(out, "scalar", key->free->name);
    fputs(",\"additionalProperties\":", out);
    put_type(out, key->type);
    return;
  }
  fputs(",\"additionalProperties\":false", out);
}

static void put_shape(FILE *out, const struct shapes *shapes, const struct shape *shape, const char *optional) {
  fprintf(out, ",\n\"shape-%s\":{", shape->name);
  put_description(out, shape->english, shape->chinese);
  fputs("\"type\":\"object\",\"minProperties\":1,\n  \"properties\":{", out);
  const char *separator = put_properties(out, shape, "");
  if (shape->record) put_properties(out, shapes->record, separator);
  fputc('}', out);
  put_others(out, shape);
  put_required(out, shape, optional);
  put_bodies(out, shape);
  put_companies(out, shape);
  fputc('}', out);
}

/* --- scalars and types --- */

static void put_scalar(FILE *out, const struct scalar *scalar) {
  fprintf(out, ",\n\"scalar-%s\":{", scalar->name);
  put_description(out, scalar->sentence, scalar->sentence_chinese);
  if (scalar->json) fprintf(out, "\"type\":\"%s\"", scalar->json);
  else fputs("\"type\":[\"string\",\"number\",\"boolean\"]", out);
  if (scalar->pattern) {
    fputs(",\"pattern\":\"", out);
    put_characters(out, scalar->pattern);
    fputc('"', out);
  }
  fputc('}', out);
}

static void put_named(FILE *out, const struct named_type *type) {
  fprintf(out, ",\n\"type-%s\":{", type->type.word);
  put_description(out, type->english, type->chinese);
  fputs("\"allOf\":[", out);
  put_type(out, type->type.inner);
  fputs("]}", out);
}

static void put_schema(FILE *out, const char *root, const char *optional) {
  struct arena *arena = arena_new();
  const struct shapes *shapes = shapes_read(arena);
  fprintf(out, "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"zhinan\",%s,\n\"$defs\":{\n\"none\":false", root);
  for (const struct scalar *scalar = scalars; scalar->name; scalar++) put_scalar(out, scalar);
  for (size_t i = 0; i < shapes->types.count; i++) put_named(out, shapes->types.items[i]);
  for (size_t i = 0; i < shapes->shapes.count; i++) put_shape(out, shapes, shapes->shapes.items[i], optional);
  fputs("}}\n", out);
  arena_free(arena);
}

void emit_schema(FILE *out) { put_schema(out, "\"$ref\":\"#/$defs/shape-file\"", NULL); }

void schema_text(struct buffer *out, const char *root, const char *optional) {
  char *text = NULL;
  size_t length = 0;
  FILE *file = open_memstream(&text, &length);
  if (file) put_schema(file, root, optional);
  if (!file || fclose(file)) arena_exhausted();
  buffer_bytes(out, text, length);
  free(text);
}
