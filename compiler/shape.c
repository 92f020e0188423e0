/* shape.c: checks the trees of files against shapes.def: unknown and missing keys, kinds, forms of scalars. What is wrong is said once and
 * taken out of the tree, so that later stages do not stumble over it again. */
#include "shape.h"

#include <stdlib.h>
#include <string.h>

#include "words.h"

struct checker {
  struct arena *arena;
  struct diags *diags;
  const struct shapes *shapes;
};

/* Where a value stands: the key above it, and how messages call it. */
struct context {
  const char *name;
  struct mark mark; /* of the key of a mapping's entry; of the item itself in a list */
};

static bool check(struct checker *checker, struct node *node, const struct type *type, const struct context *context);

/* --- what a type demands, in words --- */

static const struct type *resolve_name(const struct type *type) {
  while (type->kind == type_named) type = type->inner;
  return type;
}

/* Joined by `joint`, or by commas when that is null. */
static void describe(struct arena *arena, const struct type *type, const enum word *joint, const char **english, const char **chinese) {
  const char *word = type->word, *translated = type->word;
  type = resolve_name(type);
  if (type->kind == type_choice) {
    for (size_t i = 0; i < type->part_count; i++) describe(arena, type->parts[i], joint, english, chinese);
    return;
  }
  if (type->kind == type_word) word = translated = type->word;
  if (type->kind == type_scalar) word = type->scalar->english, translated = type->scalar->chinese;
  if (type->kind == type_list) word = word_in(word_a_list, false), translated = word_in(word_a_list, true);
  if (type->kind == type_map) word = word_in(word_a_mapping, false), translated = word_in(word_a_mapping, true);
  if (type->kind == type_shape) {
    word = arena_printf(arena, "%s (%s)", word_in(word_a_mapping, false), type->shape->title);
    translated = arena_printf(arena, "%s (%s)", word_in(word_a_mapping, true), type->shape->title_chinese);
  }
  if (strstr(*english, word)) return;
  *english = **english ? arena_printf(arena, "%s%s%s", *english, joint ? word_in(*joint, false) : ", ", word) : word;
  *chinese = **chinese ? arena_printf(arena, "%s%s%s", *chinese, joint ? word_in(*joint, true) : ", ", translated) : translated;
}

static const char *description(struct arena *arena, const struct type *type, const enum word *joint) {
  const char *english = "", *chinese = "";
  describe(arena, type, joint, &english, &chinese);
  return arena_printf(arena, "%s\x1f%s", english, chinese);
}

static const char *kind_name(const struct node *node) {
  static const enum word names[] = {[node_scalar] = word_a_text, [node_list] = word_a_list, [node_map] = word_a_mapping};
  return word_both(names[node->kind]);
}

static const char *title(struct arena *arena, const struct shape *shape) {
  return arena_printf(arena, "%s\x1f%s", shape->title, shape->title_chinese);
}

/* --- scalars --- */

/* Visits the alternatives that are no choices themselves. */
static const struct type *alternative(const struct type *type, size_t *index) {
  type = resolve_name(type);
  if (type->kind != type_choice) return (*index)-- == 0 ? type : NULL;
  for (size_t i = 0; i < type->part_count; i++) {
    const struct type *found = alternative(type->parts[i], index);
    if (found) return found;
  }
  return NULL;
}

static const struct type *alternative_at(const struct type *type, size_t index) { return alternative(type, &index); }

static bool quoting_passes(struct checker *checker, const struct scalar *scalar, const char *text, bool quoted, const struct mark *mark) {
  const char *misread = scalar->text_like && !quoted ? scalar_misread(text) : NULL;
  if (misread) diag(checker->diags, .code = D_unquoted, .at = *mark, .args = {text, misread});
  return !misread;
}

/* "Official_Seal" -> "official-seal": what the editor probably wants. */
static const char *id_like(struct arena *arena, const char *text) {
  char *id = arena_copy(arena, text, strlen(text)), *to = id;
  for (const char *from = text; *from; from++) {
    bool letter = (*from >= 'a' && *from <= 'z') || (*from >= 'A' && *from <= 'Z'), digit = *from >= '0' && *from <= '9';
    if (letter || (digit && to > id)) *to++ = (char)(letter ? *from | 0x20 : *from);
    else if (to > id && to[-1] != '-') *to++ = '-';
  }
  while (to > id && to[-1] == '-') to--;
  *to = '\0';
  return *id ? id : "official-seal";
}

static bool text_passes(struct checker *checker, const struct scalar *scalar, const char *text, const struct node *node, bool quoted,
                        const struct mark *mark) {
  if (!quoting_passes(checker, scalar, text, quoted, mark)) return false;
  if (scalar->fits(text, node)) return true;
  diag(checker->diags, .code = scalar->mistake, .at = *mark, .args = {text, id_like(checker->arena, text)});
  return false;
}

static bool range_passes(struct checker *checker, const struct type *type, const struct node *node) {
  if (!type->ranged) return true;
  double value = strtod(node->text, NULL);
  if (value >= (double)type->least && value <= (double)type->most) return true;
  const char *least = arena_printf(checker->arena, "%lld", (long long)type->least);
  const char *most = arena_printf(checker->arena, "%lld", (long long)type->most);
  diag(checker->diags, .code = D_out_of_range, .at = node->mark, .args = {node->text, least, most});
  return false;
}

static bool report_word(struct checker *checker, const struct node *node, const struct type *type) {
  LIST(const char *) words = {0};
  const struct type *part;
  for (size_t i = 0; (part = alternative_at(type, i)); i++)
    if (part->kind == type_word) {
      const char **word = LIST_PUSH(checker->arena, &words);
      *word = part->word;
    }
  if (words.count)
    diag(checker->diags, .code = D_not_a_word, .at = node->mark,
         .args = {node->text, description(checker->arena, type, NULL), suggest(node->text, words.items, words.count)});
  return words.count > 0;
}

static void report_kind(struct checker *checker, const struct node *node, const struct type *type, const struct context *context) {
  static const enum word joint = word_either;
  bool list = false;
  const struct type *part;
  for (size_t i = 0; (part = alternative_at(type, i)); i++) list |= part->kind == type_list;
  diag(checker->diags, .code = D_wrong_kind, .at = node->mark,
       .args = {context->name, description(checker->arena, type, &joint), kind_name(node), list ? "[a, b]" : NULL});
}

/* Of several kinds the first that fits is meant, or, when none does, the first. */
static bool check_scalar(struct checker *checker, const struct node *node, const struct type *type, const struct context *context) {
  const struct type *part, *scalar = NULL;
  for (size_t i = 0; (part = alternative_at(type, i)); i++) {
    if (part->kind == type_word && !strcmp(part->word, node->text)) return true;
    if (part->kind != type_scalar) continue;
    if (!scalar || (!scalar->scalar->fits(node->text, node) && part->scalar->fits(node->text, node))) scalar = part;
  }
  if (scalar)
    return text_passes(checker, scalar->scalar, node->text, node, node->quoted, &node->mark) && range_passes(checker, scalar, node);
  if (!report_word(checker, node, type)) report_kind(checker, node, type, context);
  return false;
}

/* --- lists and mappings --- */

static bool emptiness_passes(struct checker *checker, const struct node *node, const struct context *context) {
  if (node->count == 0 && !node->holed) diag(checker->diags, .code = D_empty, .at = node->mark, .args = {context->name});
  return node->count > 0;
}

static bool check_list(struct checker *checker, struct node *list, const struct type *type, const struct context *context) {
  if (!type->may_be_empty && !emptiness_passes(checker, list, context)) return false;
  size_t kept = 0;
  for (size_t i = 0; i < list->count; i++) {
    const struct context item = {.name = context->name, .mark = list->items[i]->mark};
    if (check(checker, list->items[i], type->inner, &item)) list->items[kept++] = list->items[i];
  }
  list->holed |= kept < list->count;
  list->count = (uint32_t)kept;
  return true;
}

static bool check_map(struct checker *checker, struct node *map, const struct type *type, const struct context *context) {
  if (!emptiness_passes(checker, map, context)) return false;
  for (size_t i = 0; i < map->count; i++) {
    const struct entry *key = &map->keys[i];
    const struct context value = {.name = key->text, .mark = key->mark};
    bool good = text_passes(checker, type->scalar, key->text, NULL, key->quoted, &key->mark);
    if (map->items[i] && !check(checker, map->items[i], type->inner, &value)) good = false;
    if (!good) map->items[i] = NULL;
    map->holed |= !good;
  }
  return true;
}

/* --- mappings with keys of their own --- */

static const char *suggested_key(struct checker *checker, const struct shape *shape, const char *name) {
  LIST(const char *) names = {0};
  const struct shape *shapes[] = {shape, shape->record ? checker->shapes->record : NULL};
  for (size_t s = 0; s < 2; s++)
    for (size_t i = 0; shapes[s] && i < shapes[s]->keys.count; i++) {
      if (shapes[s]->keys.items[i].free) continue;
      const char **place = LIST_PUSH(checker->arena, &names);
      *place = shapes[s]->keys.items[i].name;
    }
  return suggest(name, names.items, names.count);
}

static const char *joined(struct arena *arena, const char *list, const char *name) {
  return *list ? arena_printf(arena, "%s, %s", list, name) : name;
}

/* More keys than this are not told one by one. */
enum { keys_told_max = 20 };

/* The key that was probably meant, else all that there are, else null. */
static const char *key_way_out(struct checker *checker, const struct shape *shape, const char *name) {
  const char *meant = suggested_key(checker, shape, name), *list = "";
  if (meant) return arena_printf(checker->arena, DIAG_BOTH("did you mean '%s'?", "是否想写“%s”？"), meant, meant);
  for (size_t i = 0; i < shape->keys.count; i++)
    if (!shape->keys.items[i].free) list = joined(checker->arena, list, shape->keys.items[i].name);
  if (!*list || shape->keys.count > keys_told_max) return NULL;
  return arena_printf(checker->arena, DIAG_BOTH("its own keys are: %s", "自身可用的键：%s"), list, list);
}

/* Exactly one of these keys says what the mapping is. */
static bool is_body(const struct shape *shape, const char *name) {
  for (size_t i = 0; i < shape->keys.count; i++)
    if (shape->keys.items[i].need == need_body && !strcmp(shape->keys.items[i].name, name)) return true;
  return false;
}

static bool has_body(const struct shape *shape, const struct node *map) {
  for (size_t i = 0; i < map->count; i++)
    if (is_body(shape, map->keys[i].text)) return true;
  return false;
}

/* A key that belongs to another: `copies` without a document. Where the body is missing altogether, that alone is said. */
static bool company_passes(struct checker *checker, const struct node *map, const struct shape *shape, const struct key *key,
                           const struct entry *entry) {
  const char *wanted = "";
  if (!key->with || (is_body(shape, key->with[0]) && !has_body(shape, map))) return true;
  for (const char *const *with = key->with; *with; with++) {
    if (node_key(map, *with)) return true;
    wanted = joined(checker->arena, wanted, *with);
  }
  diag(checker->diags, .code = D_key_out_of_place, .at = entry->mark, .args = {entry->text, wanted});
  return false;
}

static void check_entry(struct checker *checker, struct node *map, size_t index, const struct shape *shape) {
  const struct entry *entry = &map->keys[index];
  const struct key *key = shape_key(checker->shapes, shape, entry->text);
  const struct context context = {.name = entry->text, .mark = entry->mark};
  bool good = key != NULL;
  if (!key)
    diag(checker->diags, .code = D_unknown_key, .at = entry->mark,
         .args = {entry->text, title(checker->arena, shape), key_way_out(checker, shape, entry->text)});
  else if (key->free && !text_passes(checker, key->free, entry->text, NULL, entry->quoted, &entry->mark)) good = false;
  else if (!company_passes(checker, map, shape, key, entry)) good = false;
  else if (map->items[index]) good = check(checker, map->items[index], key->type, &context);
  if (!good) map->items[index] = NULL;
}

/* A misspelt key stands there and has been reported; the right one is not missing besides. */
static bool misspelt(struct checker *checker, const struct node *map, const struct shape *shape, const char *name) {
  for (size_t i = 0; i < map->count; i++) {
    if (shape_key(checker->shapes, shape, map->keys[i].text)) continue;
    const char *meant = suggested_key(checker, shape, map->keys[i].text);
    if (meant && !strcmp(meant, name)) return true;
  }
  return false;
}

static void check_missing(struct checker *checker, const struct node *map, const struct shape *shape, const struct context *context) {
  for (size_t i = 0; i < shape->keys.count; i++) {
    const struct key *key = &shape->keys.items[i];
    if (key->need != need_must || node_key(map, key->name) || misspelt(checker, map, shape, key->name)) continue;
    const char *holds = arena_printf(checker->arena, "%s\x1f%s", key->english, key->chinese);
    diag(checker->diags, .code = D_missing_key, .at = context->mark, .args = {key->name, title(checker->arena, shape), holds});
  }
}

static void report_no_body(struct checker *checker, const struct node *map, const struct shape *shape, const struct context *context) {
  const char *bodies = "";
  for (size_t i = 0; i < shape->keys.count; i++) {
    const struct key *key = &shape->keys.items[i];
    if (key->need != need_body) continue;
    if (misspelt(checker, map, shape, key->name)) return;
    bodies = joined(checker->arena, bodies, key->name);
  }
  if (*bodies) diag(checker->diags, .code = D_body_missing, .at = context->mark, .args = {title(checker->arena, shape), bodies});
}

static void check_body(struct checker *checker, const struct node *map, const struct shape *shape, const struct context *context) {
  const struct entry *first = NULL;
  for (size_t i = 0; i < map->count; i++) {
    const struct entry *entry = &map->keys[i];
    if (!is_body(shape, entry->text)) continue;
    if (first) diag(checker->diags, .code = D_body_twice, .at = entry->mark, .also = first->mark, .args = {entry->text, first->text});
    else first = entry;
  }
  if (!first) report_no_body(checker, map, shape, context);
}

static bool check_shape(struct checker *checker, struct node *map, const struct shape *shape, const struct context *context) {
  if (!emptiness_passes(checker, map, context)) return false;
  for (size_t i = 0; i < map->count; i++) check_entry(checker, map, i, shape);
  if (!map->holed) check_missing(checker, map, shape, context);
  if (!map->holed) check_body(checker, map, shape, context);
  return true;
}

/* --- alternatives --- */

/* How well a mapping fits: two for each key that a shape knows, one for each that fits the keys of a plain mapping. */
static size_t fit(struct checker *checker, const struct node *map, const struct type *type) {
  size_t points = 0;
  for (size_t i = 0; i < map->count; i++) {
    if (type->kind == type_shape) points += shape_key(checker->shapes, type->shape, map->keys[i].text) ? 2 : 0;
    else points += type->scalar->fits(map->keys[i].text, NULL);
  }
  return points;
}

/* The alternative that a list or mapping is meant to be; null: none. */
static const struct type *meant(struct checker *checker, const struct node *node, const struct type *type) {
  const struct type *best = NULL, *part;
  size_t points = 0;
  for (size_t i = 0; (part = alternative_at(type, i)); i++) {
    if (node->kind == node_list && part->kind == type_list) return part;
    if (node->kind != node_map || (part->kind != type_map && part->kind != type_shape)) continue;
    size_t fits = fit(checker, node, part);
    if (!best || fits > points) best = part, points = fits;
  }
  return best;
}

/* Whether the value can be used; what is wrong inside it has been taken out. */
static bool check(struct checker *checker, struct node *node, const struct type *type, const struct context *context) {
  if (node->kind == node_scalar) return check_scalar(checker, node, type, context);
  const struct type *part = meant(checker, node, type);
  if (!part) {
    report_kind(checker, node, type, context);
    return false;
  }
  if (part->kind == type_list) return check_list(checker, node, part, context);
  return part->kind == type_map ? check_map(checker, node, part, context) : check_shape(checker, node, part->shape, context);
}

static const char *file_keys(struct checker *checker) {
  const char *names = "";
  const struct shape *file = checker->shapes->shapes.items[0];
  for (size_t i = 0; i < file->keys.count; i++) names = joined(checker->arena, names, file->keys.items[i].name);
  return names;
}

static void check_root(struct checker *checker, struct node *root) {
  const struct context context = {.name = root->mark.file->path, .mark = root->mark};
  if (root->kind == node_map) check_shape(checker, root, checker->shapes->shapes.items[0], &context);
  else diag(checker->diags, .code = D_root_not_mapping, .at = root->mark, .args = {kind_name(root), file_keys(checker)});
}

bool shape_check(struct arena *arena, struct diags *diags, const struct file_list *files) {
  struct checker checker = {.arena = arena, .diags = diags, .shapes = shapes_read(arena)};
  size_t before = diags_errors(diags);
  for (size_t i = 0; i < files->roots.count; i++)
    if (files->roots.items[i]) check_root(&checker, files->roots.items[i]);
  return diags_errors(diags) == before;
}
