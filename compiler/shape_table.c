/* shape_table.c: turns the rows of shapes.def into the structure of shape.h. Assumes that the rows are right, which a test holds: a wrong
 * one is a bug of ours and stops at an assertion. */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "shape.h"

enum row_kind { row_shape, row_key, row_type, row_scalar, row_heading, row_prose, row_example };

static const struct row {
  enum row_kind kind;
  bool record;
  const char *name, *need, *value; /* of a shape: title in both languages as need and value */
  const char *english, *chinese;
} rows[] = {
#define SHAPE(name, record, title, title_chinese, english, chinese) {row_shape, record, #name, title, title_chinese, english, chinese},
#define KEY(name, need, value, english, chinese) {row_key, 0, name, need, value, english, chinese},
#define TYPE(name, value, english, chinese) {row_type, 0, #name, "", value, english, chinese},
#define SCALAR(name, ...) {row_scalar, 0, #name, "", "", "", ""},
#define HEADING(english, chinese) {row_heading, 0, "", "", "", english, chinese},
#define PROSE(english, chinese) {row_prose, 0, "", "", "", english, chinese},
#define EXAMPLE(yaml) {row_example, 0, "", "", yaml, "", ""},
#include "shapes.def"
};
enum { row_count = sizeof rows / sizeof *rows };

struct parser {
  struct arena *arena;
  struct shapes *shapes;
  const char *at;
};

/* --- values --- */

static void blanks(struct parser *parser) { parser->at += strspn(parser->at, " "); }

static bool take(struct parser *parser, char c) {
  blanks(parser);
  if (*parser->at != c) return false;
  parser->at++;
  return true;
}

static void must(struct parser *parser, char c) {
  bool taken = take(parser, c);
  assert(taken);
  (void)taken;
}

/* Characters up to any of the ends. */
static const char *take_until(struct parser *parser, const char *ends) {
  size_t length = strcspn(parser->at, ends);
  const char *text = arena_copy(parser->arena, parser->at, length);
  parser->at += length;
  return text;
}

static const char *take_name(struct parser *parser) {
  blanks(parser);
  size_t length = strspn(parser->at, "abcdefghijklmnopqrstuvwxyz-_");
  assert(length > 0);
  const char *name = arena_copy(parser->arena, parser->at, length);
  parser->at += length;
  return name;
}

static const struct scalar *scalar_named(const char *name) {
  for (const struct scalar *scalar = scalars; scalar->name; scalar++)
    if (!strcmp(scalar->name, name)) return scalar;
  return NULL;
}

/* Names of shapes are written with hyphens, in C they cannot be. */
static bool same_name(const char *written, const char *name) {
  for (; *written && *name; written++, name++)
    if (*written != *name && !(*written == '-' && *name == '_')) return false;
  return *written == *name;
}

static const struct shape *shape_named(const struct shapes *shapes, const char *name) {
  for (size_t i = 0; i < shapes->shapes.count; i++)
    if (same_name(name, shapes->shapes.items[i]->name)) return shapes->shapes.items[i];
  return NULL;
}

static const struct type *type_named_so(const struct shapes *shapes, const char *name) {
  for (size_t i = 0; i < shapes->types.count; i++)
    if (!strcmp(shapes->types.items[i]->type.word, name)) return &shapes->types.items[i]->type;
  return NULL;
}

static const struct type *parse_choice(struct parser *parser);

static void parse_argument(struct parser *parser, struct type *type) {
  if (*parser->at != '(') return;
  parser->at++;
  const char *argument = take_until(parser, ")"), *dots = strstr(argument, "..");
  must(parser, ')');
  type->word = argument;
  if (!dots) return;
  *type = (struct type){.kind = type_scalar, .scalar = type->scalar, .ranged = true};
  type->least = strtoll(argument, NULL, 10);
  type->most = strtoll(dots + 2, NULL, 10);
}

static const struct type *parse_name(struct parser *parser) {
  const char *name = take_name(parser);
  const struct type *named = type_named_so(parser->shapes, name);
  if (named) return named;
  struct type *type = ARENA_NEW(parser->arena, struct type);
  type->shape = shape_named(parser->shapes, name);
  type->scalar = type->shape ? NULL : scalar_named(name);
  type->kind = type->shape ? type_shape : type_scalar;
  assert(type->shape || type->scalar);
  if (type->scalar) parse_argument(parser, type);
  return type;
}

static const struct type *parse_list(struct parser *parser) {
  struct type *type = ARENA_NEW(parser->arena, struct type);
  type->kind = type_list;
  type->inner = parse_choice(parser);
  type->may_be_empty = take(parser, '*');
  must(parser, ']');
  return type;
}

static const struct type *parse_map(struct parser *parser) {
  struct type *type = ARENA_NEW(parser->arena, struct type);
  type->kind = type_map;
  type->scalar = scalar_named(take_name(parser));
  assert(type->scalar);
  must(parser, ':');
  type->inner = parse_choice(parser);
  must(parser, '}');
  return type;
}

static const struct type *parse_term(struct parser *parser) {
  if (take(parser, '[')) return parse_list(parser);
  if (take(parser, '{')) return parse_map(parser);
  if (!take(parser, '\'')) return parse_name(parser);
  struct type *type = ARENA_NEW(parser->arena, struct type);
  *type = (struct type){.kind = type_word, .word = take_until(parser, "'")};
  must(parser, '\'');
  return type;
}

static const struct type *parse_choice(struct parser *parser) {
  LIST(const struct type *) parts = {0};
  do {
    const struct type *part = parse_term(parser);
    const struct type **place = LIST_PUSH(parser->arena, &parts);
    *place = part;
  } while (take(parser, '|'));
  if (parts.count == 1) return parts.items[0];
  struct type *type = ARENA_NEW(parser->arena, struct type);
  *type = (struct type){.kind = type_choice, .parts = parts.items, .part_count = parts.count};
  return type;
}

static const struct type *parse_value(struct arena *arena, struct shapes *shapes, const char *value) {
  struct parser parser = {.arena = arena, .shapes = shapes, .at = value};
  const struct type *type = parse_choice(&parser);
  assert(!*parser.at);
  return type;
}

/* --- rows --- */

static void declare_shape(struct arena *arena, struct shapes *shapes, const struct row *row) {
  struct shape *shape = ARENA_NEW(arena, struct shape), **place = LIST_PUSH(arena, &shapes->shapes);
  *shape = (struct shape){.name = row->name,
                          .record = row->record,
                          .title = row->need,
                          .title_chinese = row->value,
                          .english = row->english,
                          .chinese = row->chinese};
  *place = shape;
  LIST_PUSH(arena, &shapes->rows)->shape = shape;
}

static void declare_type(struct arena *arena, struct shapes *shapes, const struct row *row) {
  struct named_type *type = ARENA_NEW(arena, struct named_type), **place = LIST_PUSH(arena, &shapes->types);
  *type = (struct named_type){
      .type = {.kind = type_named, .word = row->name}, .value = row->value, .english = row->english, .chinese = row->chinese};
  *place = type;
  LIST_PUSH(arena, &shapes->rows)->type = type;
}

/* Names may be used above the row that declares them. */
static void declare(struct arena *arena, struct shapes *shapes, const struct row *row) {
  switch (row->kind) {
    case row_shape: declare_shape(arena, shapes, row); break;
    case row_type: declare_type(arena, shapes, row); break;
    case row_scalar: LIST_PUSH(arena, &shapes->rows)->scalar = scalar_named(row->name); break;
    case row_heading: *LIST_PUSH(arena, &shapes->rows) = (struct shape_row){.heading = row->english, .chinese = row->chinese}; break;
    case row_prose: *LIST_PUSH(arena, &shapes->rows) = (struct shape_row){.prose = row->english, .chinese = row->chinese}; break;
    case row_example: LIST_PUSH(arena, &shapes->rows)->example = row->value; break;
    case row_key: break;
  }
}

static const char *const *parse_with(struct arena *arena, const char *need) {
  LIST(const char *) names = {0};
  for (const char *at = need + 1; *at;) {
    at += strspn(at, " ");
    size_t length = strcspn(at, " ");
    const char **name = LIST_PUSH(arena, &names);
    *name = arena_copy(arena, at, length);
    at += length;
  }
  if (names.count) LIST_PUSH(arena, &names);
  return names.items;
}

/* "{id}": every key of that kind. */
static const struct scalar *free_kind(struct arena *arena, const char *name) {
  if (*name != '{') return NULL;
  const struct scalar *scalar = scalar_named(arena_copy(arena, name + 1, strlen(name) - 2));
  assert(scalar);
  return scalar;
}

static void define_key(struct arena *arena, struct shapes *shapes, struct shape *shape, const struct row *row) {
  const struct key key = {.name = row->name,
                          .free = free_kind(arena, row->name),
                          .need = (enum need)row->need[0],
                          .with = parse_with(arena, row->need),
                          .type = parse_value(arena, shapes, row->value),
                          .value = row->value,
                          .english = row->english,
                          .chinese = row->chinese};
  *LIST_PUSH(arena, &shape->keys) = key;
}

const struct shapes *shapes_read(struct arena *arena) {
  struct shapes *shapes = ARENA_NEW(arena, struct shapes);
  for (size_t i = 0; i < row_count; i++) declare(arena, shapes, &rows[i]);
  size_t next_shape = 0, next_type = 0;
  for (size_t i = 0; i < row_count; i++) {
    if (rows[i].kind == row_shape) next_shape++;
    if (rows[i].kind == row_key) define_key(arena, shapes, shapes->shapes.items[next_shape - 1], &rows[i]);
    if (rows[i].kind == row_type) shapes->types.items[next_type++]->type.inner = parse_value(arena, shapes, rows[i].value);
  }
  shapes->record = shape_named(shapes, "record");
  return shapes;
}

static const struct key *own_key(const struct shape *shape, const char *name) {
  for (size_t i = 0; i < shape->keys.count; i++)
    if (!strcmp(shape->keys.items[i].name, name)) return &shape->keys.items[i];
  return NULL;
}

static const struct key *free_key(const struct shape *shape) {
  for (size_t i = 0; i < shape->keys.count; i++)
    if (shape->keys.items[i].free) return &shape->keys.items[i];
  return NULL;
}

const struct key *shape_key(const struct shapes *shapes, const struct shape *shape, const char *name) {
  const struct key *key = own_key(shape, name);
  if (!key && shape->record) key = own_key(shapes->record, name);
  return key ? key : free_key(shape);
}
