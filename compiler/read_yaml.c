/* read_yaml.c: turns the events of libyaml into the tree of nodes, within limits on depth, texts and events, so that hostile files end in
 * milliseconds. Assumes text that encoding_check let pass; what the language does not have (tags, anchors, merge keys) is a mistake here.
 * */
#include <string.h>

#include "read.h"
#include "utf8.h"

struct reader {
  struct arena *arena; /* for texts and diagnostics */
  struct arena *tree;  /* for nodes */
  struct diags *diags;
  const struct source_file *file;
  yaml_parser_t parser;
  yaml_event_t event;   /* the one being read */
  struct cursor cursor; /* in the file's bytes */
  uint64_t events_left, events_max;
  uint32_t depth;
  bool stopped;               /* a mistake after which nothing more can be read */
  LIST(struct node *) values; /* of the collections that are not closed yet */
  LIST(struct entry) keys;
  const char **interned; /* keys recur: a hash table of those seen; its size is a power of two */
  size_t interned_count, interned_size;
};

struct mark mark_from(const struct source_file *file, const yaml_mark_t *start, const yaml_mark_t *end) {
  bool one_line = start->line == end->line && end->column > start->column;
  bool at_line_start = end->column == 0 && end->line > start->line; /* of what follows a text of several lines */
  return (struct mark){.file = file,
                       .line = (uint32_t)start->line + 1,
                       .column = (uint32_t)start->column + 1,
                       .width = one_line ? (uint32_t)(end->column - start->column) : 1,
                       .end_line = (uint32_t)end->line + !at_line_start};
}

static struct mark event_mark(const struct reader *reader) {
  return mark_from(reader->file, &reader->event.start_mark, &reader->event.end_mark);
}

/* Reads the next event; false when reading has to stop. */
static bool next(struct reader *reader) {
  yaml_event_delete(&reader->event);
  if (reader->stopped) return false;
  reader->stopped = true;
  if (reader->events_left-- == 0) {
    const yaml_mark_t *here = &reader->parser.mark;
    const char *limit = arena_printf(reader->arena, "%llu", (unsigned long long)reader->events_max);
    diag(reader->diags, .code = D_too_many_events, .at = mark_from(reader->file, here, here), .args = {limit});
  } else if (yaml_parser_parse(&reader->parser, &reader->event)) {
    reader->stopped = false;
  } else {
    mend_report(reader->arena, reader->diags, reader->file, &reader->parser);
  }
  return !reader->stopped;
}

/* --- keys --- */

static uint64_t hash_text(const char *text) {
  uint64_t hash = 14695981039346656037u;
  for (; *text; text++) hash = (hash ^ (unsigned char)*text) * 1099511628211u;
  return hash;
}

/* The slot of a text in a table of `size` slots: where it stands, or the free one where it belongs. */
static size_t slot_of(const char *const *table, size_t size, const char *text) {
  size_t slot = hash_text(text) & (size - 1);
  while (table[slot] && strcmp(table[slot], text)) slot = (slot + 1) & (size - 1);
  return slot;
}

static void interned_grow(struct reader *reader) {
  size_t size = reader->interned_size ? reader->interned_size * 2 : 256;
  const char **table = arena_array(reader->tree, size, sizeof *table);
  for (size_t i = 0; i < reader->interned_size; i++)
    if (reader->interned[i]) table[slot_of(table, size, reader->interned[i])] = reader->interned[i];
  reader->interned = table;
  reader->interned_size = size;
}

static const char *intern(struct reader *reader, const char *text) {
  if (reader->interned_count * 2 >= reader->interned_size) interned_grow(reader);
  const char **slot = &reader->interned[slot_of(reader->interned, reader->interned_size, text)];
  if (!*slot) {
    *slot = arena_copy(reader->arena, text, strlen(text));
    reader->interned_count++;
  }
  return *slot;
}

/* --- scalars --- */

static bool is_plain(const struct reader *reader) {
  return reader->event.type == YAML_SCALAR_EVENT && reader->event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
}

/* Nothing stands where a value belongs. */
static bool is_missing(const struct reader *reader) {
  return is_plain(reader) && reader->event.data.scalar.length == 0 && !reader->event.data.scalar.tag && !reader->event.data.scalar.anchor;
}

/* Only an escape can bring in what the raw text did not have. */
static bool scalar_characters_pass(const struct reader *reader) {
  if (reader->event.data.scalar.style != YAML_DOUBLE_QUOTED_SCALAR_STYLE) return true;
  const char *at = (const char *)reader->event.data.scalar.value, *end = at + reader->event.data.scalar.length;
  at = utf8_skip_plain(at, end);
  for (bool valid = true; at < end;) {
    uint32_t character = utf8_next(&at, end, &valid);
    if (valid && !utf8_forbidden(character)) continue;
    diag(reader->diags, .code = D_forbidden_character, .at = event_mark(reader), .args = {character_name(reader->arena, character)});
    return false;
  }
  return true;
}

static bool scalar_passes(const struct reader *reader) {
  struct mark mark = event_mark(reader);
  if (reader->event.data.scalar.length > scalar_max) {
    diag(reader->diags, .code = D_scalar_too_long, .at = mark, .args = {arena_printf(reader->arena, "%d", scalar_max)});
    return false;
  }
  return scalar_characters_pass(reader);
}

/* Other readers end a text in brackets at a question mark. */
static bool question_passes(const struct reader *reader, bool flow) {
  if (!flow || !is_plain(reader) || !strchr((const char *)reader->event.data.scalar.value, '?')) return true;
  diag(reader->diags, .code = D_flow_question, .at = event_mark(reader));
  return false;
}

/* Says what is wrong with the properties of a node: a tag, an anchor. */
static bool properties_pass(const struct reader *reader, const yaml_char_t *anchor, const yaml_char_t *tag) {
  if (tag) diag(reader->diags, .code = D_tag, .at = event_mark(reader));
  else if (anchor) diag(reader->diags, .code = D_anchor, .at = event_mark(reader));
  return !tag && !anchor;
}

static bool scalar_good(struct reader *reader, bool flow) {
  bool good = properties_pass(reader, reader->event.data.scalar.anchor, reader->event.data.scalar.tag);
  return good && scalar_passes(reader) && question_passes(reader, flow);
}

static struct node *read_scalar(struct reader *reader, bool flow) {
  if (!scalar_good(reader, flow)) return NULL;
  struct node *node = ARENA_NEW(reader->tree, struct node);
  size_t length = reader->event.data.scalar.length;
  *node = (struct node){.kind = node_scalar,
                        .quoted = !is_plain(reader),
                        .mark = event_mark(reader),
                        .text = arena_copy(reader->arena, (const char *)reader->event.data.scalar.value, length),
                        .length = length};
  return node;
}

/* --- collections --- */

static struct node *read_value(struct reader *reader, bool flow);

static bool enter(struct reader *reader) {
  if (reader->depth++ < depth_max) return true;
  diag(reader->diags, .code = D_too_deep, .at = event_mark(reader), .args = {arena_printf(reader->arena, "%d", depth_max)});
  reader->stopped = true;
  return false;
}

/* Where a collection ends: libyaml's own mark of a block's end is where the next thing begins. */
static uint32_t last_line(const struct reader *reader, const struct node *node, bool flow) {
  if (flow) return (uint32_t)reader->event.end_mark.line + 1;
  uint32_t line = node->mark.line;
  for (size_t i = node->count; i-- > 0;) {
    if (!node->items[i]) continue;
    return node->items[i]->mark.end_line > line ? node->items[i]->mark.end_line : line;
  }
  return line;
}

static void close_collection(struct reader *reader, struct node *node, size_t first, size_t first_key, bool flow) {
  node->count = (uint32_t)(reader->values.count - first);
  node->items = arena_array(reader->tree, node->count, sizeof *node->items);
  if (node->count) memcpy(node->items, reader->values.items + first, node->count * sizeof *node->items);
  reader->values.count = first;
  if (node->kind == node_map) {
    node->keys = arena_array(reader->tree, node->count, sizeof *node->keys);
    if (node->count) memcpy(node->keys, reader->keys.items + first_key, node->count * sizeof *node->keys);
    reader->keys.count = first_key;
  }
  node->mark.end_line = last_line(reader, node, flow);
  reader->depth--;
}

static void push_value(struct reader *reader, struct node *value) {
  struct node **place = LIST_PUSH(reader->tree, &reader->values);
  *place = value;
}

static struct node *read_list(struct reader *reader) {
  bool flow = reader->event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE;
  struct node *list = ARENA_NEW(reader->tree, struct node);
  *list = (struct node){.kind = node_list, .mark = event_mark(reader)};
  bool good = properties_pass(reader, reader->event.data.sequence_start.anchor, reader->event.data.sequence_start.tag);
  size_t first = reader->values.count;
  if (!enter(reader)) return NULL;
  while (next(reader) && reader->event.type != YAML_SEQUENCE_END_EVENT) {
    if (is_missing(reader)) {
      diag(reader->diags, .code = D_item_missing, .at = event_mark(reader));
      list->holed = true;
      continue;
    }
    struct node *item = read_value(reader, flow);
    if (item) push_value(reader, item);
    else list->holed = true;
  }
  close_collection(reader, list, first, 0, flow);
  return good ? list : NULL;
}

/* A mapping that is being read. Its keys are found by hash once they are many. */
struct open_map {
  bool flow;
  bool split; /* the entry before was the rest of a text that a comma split */
  bool holed;
  size_t first_value, first_key; /* in reader->values and reader->keys */
  size_t *table;                 /* places in reader->keys, from 1 */
  size_t size;
};

static size_t *table_slot(const struct reader *reader, const struct open_map *map, const char *key) {
  size_t slot = hash_text(key) & (map->size - 1);
  while (map->table[slot] && reader->keys.items[map->table[slot] - 1].text != key) slot = (slot + 1) & (map->size - 1);
  return &map->table[slot];
}

static void table_grow(struct reader *reader, struct open_map *map) {
  map->size = map->size ? map->size * 4 : 64;
  map->table = arena_array(reader->tree, map->size, sizeof *map->table);
  for (size_t i = map->first_key; i < reader->keys.count; i++) *table_slot(reader, map, reader->keys.items[i].text) = i + 1;
}

/* The entry of the same key that stands earlier in the mapping, or null. Interned keys are equal when their pointers are. */
static const struct entry *earlier(struct reader *reader, struct open_map *map, const char *key) {
  size_t count = reader->keys.count - map->first_key;
  if (count < 16) {
    for (const struct entry *entry = reader->keys.items + map->first_key, *end = entry + count; entry < end; entry++)
      if (entry->text == key) return entry;
    return NULL;
  }
  if (count * 2 >= map->size) table_grow(reader, map);
  size_t *slot = table_slot(reader, map, key);
  if (*slot) return &reader->keys.items[*slot - 1];
  *slot = reader->keys.count + 1; /* where read_entry puts it */
  return NULL;
}

static bool key_passes(struct reader *reader, struct open_map *map, const struct entry *key) {
  if (!key->quoted && !strcmp(key->text, "<<")) {
    diag(reader->diags, .code = D_merge_key, .at = key->mark);
    return false;
  }
  const struct entry *first = earlier(reader, map, key->text);
  if (first) diag(reader->diags, .code = D_duplicate_key, .at = key->mark, .also = first->mark, .args = {key->text});
  return !first;
}

static bool colon_follows(struct reader *reader, const yaml_mark_t *key_end) {
  const char *end = reader->file->bytes + reader->file->length;
  for (const char *at = mark_bytes(reader->file, key_end, &reader->cursor); at < end; at++)
    if (!strchr(" \t\r\n", *at)) return *at == ':';
  return false;
}

/* A key without a value. Inside braces it may be the rest of a text: `{text: a, b}` makes a key b. */
static void report_no_value(struct reader *reader, struct open_map *map, const struct entry *key, const yaml_mark_t *key_end) {
  const struct node *before = reader->values.count > map->first_value ? reader->values.items[reader->values.count - 1] : NULL;
  bool after_text = map->flow && before && before->kind == node_scalar && !before->quoted;
  bool split = (after_text || map->split) && !colon_follows(reader, key_end);
  if (split && !map->split) diag(reader->diags, .code = D_flow_text_split, .at = key->mark, .also = before->mark, .args = {key->text});
  if (!split) diag(reader->diags, .code = D_value_missing, .at = key->mark, .args = {key->text});
  map->split = split;
}

/* Reads what belongs to a key. Null when it has to be left out, which has been said. */
static struct node *read_entry_value(struct reader *reader, struct open_map *map, const struct entry *key, const yaml_mark_t *key_end) {
  if (!next(reader)) return NULL;
  if (is_missing(reader)) {
    report_no_value(reader, map, key, key_end);
    return NULL;
  }
  map->split = false;
  return read_value(reader, map->flow);
}

static void read_entry(struct reader *reader, struct open_map *map) {
  yaml_mark_t key_end = reader->event.end_mark;
  if (!scalar_good(reader, map->flow)) {
    map->holed = true;
    if (next(reader)) read_value(reader, map->flow);
    return;
  }
  const struct entry key = {
      .text = intern(reader, (const char *)reader->event.data.scalar.value), .mark = event_mark(reader), .quoted = !is_plain(reader)};
  bool good = key_passes(reader, map, &key);
  struct node *value = read_entry_value(reader, map, &key, &key_end);
  if (!good || map->split) {
    map->holed = true;
    return;
  }
  *LIST_PUSH(reader->tree, &reader->keys) = key;
  push_value(reader, value);
}

/* Reads and leaves out an entry whose key is no text. */
static void drop_entry(struct reader *reader, struct open_map *map) {
  map->holed = true;
  if (reader->event.type != YAML_ALIAS_EVENT) diag(reader->diags, .code = D_key_not_text, .at = event_mark(reader));
  read_value(reader, map->flow);
  if (next(reader) && !is_missing(reader)) read_value(reader, map->flow);
}

static struct node *read_map(struct reader *reader) {
  struct open_map open = {.flow = reader->event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE,
                          .first_value = reader->values.count,
                          .first_key = reader->keys.count};
  struct node *map = ARENA_NEW(reader->tree, struct node);
  *map = (struct node){.kind = node_map, .mark = event_mark(reader)};
  bool good = properties_pass(reader, reader->event.data.mapping_start.anchor, reader->event.data.mapping_start.tag);
  if (!enter(reader)) return NULL;
  while (next(reader) && reader->event.type != YAML_MAPPING_END_EVENT) {
    if (reader->event.type == YAML_SCALAR_EVENT) read_entry(reader, &open);
    else drop_entry(reader, &open);
  }
  map->holed = open.holed;
  close_collection(reader, map, open.first_value, open.first_key, open.flow);
  return good ? map : NULL;
}

/* Reads the value that begins with the present event; null when it cannot be used, which has been said. */
static struct node *read_value(struct reader *reader, bool flow) {
  switch (reader->event.type) {
    case YAML_SCALAR_EVENT: return read_scalar(reader, flow);
    case YAML_SEQUENCE_START_EVENT: return read_list(reader);
    case YAML_MAPPING_START_EVENT: return read_map(reader);
    default: diag(reader->diags, .code = D_alias, .at = event_mark(reader)); return NULL;
  }
}

/* --- documents --- */

/* What stands behind the end of the document, past blanks, comments and "..."; null: nothing. libyaml is not asked: it would read
 * directives. */
static const char *rest_of(const struct source_file *file, const yaml_mark_t *end_mark) {
  const char *at = mark_bytes(file, end_mark, &(struct cursor){0}), *end = file->bytes + file->length;
  while (at < end) {
    if (*at == '#' || (end - at >= 3 && !memcmp(at, "...", 3)))
      while (at < end && *at != '\n' && *at != '\r') at++;
    else if (strchr(" \t\r\n", *at)) at++;
    else return at;
  }
  return NULL;
}

static struct mark mark_at(const struct source_file *file, const char *place) {
  struct mark mark = {.file = file, .line = 1, .column = 1, .width = 1};
  bool valid = true;
  for (const char *at = file->bytes; at < place;) {
    uint32_t character = utf8_next(&at, place, &valid);
    bool ends = character == '\n' || (character == '\r' && *at != '\n');
    if (ends) mark.line++, mark.column = 1;
    else mark.column++;
  }
  mark.end_line = mark.line;
  return mark;
}

static void check_rest(struct reader *reader, const yaml_mark_t *end_mark) {
  const char *rest = rest_of(reader->file, end_mark);
  if (!rest) return;
  bool second = !strncmp(rest, "---", 3) || *rest == '%';
  diag(reader->diags, .code = second ? D_several_documents : D_content_after, .at = mark_at(reader->file, rest));
  reader->stopped = true;
}

/* Directives take libyaml quadratic time: they are refused before it sees them. */
static bool directives_pass(const struct reader *reader) {
  const yaml_mark_t start = {0};
  const char *first = rest_of(reader->file, &start);
  if (!first || *first != '%') return true;
  diag(reader->diags, .code = D_directive, .at = mark_at(reader->file, first));
  return false;
}

static struct node *read_document(struct reader *reader) {
  if (!next(reader) || !next(reader)) return NULL; /* start of stream, start of document */
  if (reader->event.type == YAML_STREAM_END_EVENT || !next(reader)) {
    if (!reader->stopped) diag(reader->diags, .code = D_file_empty, .at = {.file = reader->file});
    return NULL;
  }
  if (is_missing(reader)) {
    diag(reader->diags, .code = D_file_empty, .at = {.file = reader->file});
    return NULL;
  }
  struct node *root = read_value(reader, false);
  if (!next(reader)) return NULL;
  check_rest(reader, &reader->event.end_mark);
  return reader->stopped ? NULL : root;
}

struct node *read_tree(struct arena *arena, struct arena *tree, struct diags *diags, const struct source_file *file,
                       const struct read_limits *limits) {
  struct reader reader = {
      .arena = arena, .tree = tree, .diags = diags, .file = file, .events_left = limits->events, .events_max = limits->events};
  if (!encoding_check(diags, arena, file) || !directives_pass(&reader)) return NULL;
  if (!yaml_parser_initialize(&reader.parser)) arena_exhausted();
  yaml_parser_set_encoding(&reader.parser, YAML_UTF8_ENCODING);
  yaml_parser_set_input_string(&reader.parser, (const unsigned char *)file->bytes, file->length);
  struct node *root = read_document(&reader);
  yaml_event_delete(&reader.event);
  yaml_parser_delete(&reader.parser);
  return root;
}

struct node *read_text(struct arena *arena, struct diags *diags, const struct source_file *file, const struct read_limits *limits) {
  return read_tree(arena, arena, diags, file, limits);
}
