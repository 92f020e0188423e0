/* build_model.c: turns the files' shape-checked trees into the model: first the names of everything, so that what stands further down can
 * be referred to, then the records. */
#include "build.h"

/* The `book` of the files; a second one is reported. */
static const struct node *book_node(struct builder *builder, const struct file_list *files) {
  const struct node *book = NULL;
  const struct entry *first = NULL;
  for (size_t i = 0; i < files->roots.count; i++) {
    const struct entry *key = node_key(files->roots.items[i], "book");
    if (!key) continue;
    if (first) diag(builder->diags, .code = D_second_book, .at = key->mark, .also = first->mark);
    else first = key, book = node_get(files->roots.items[i], "book");
  }
  if (!first) diag(builder->diags, .code = D_book_missing);
  return book;
}

/* Goes through the entries of one key of all files. */
typedef void visit(struct builder *builder, const struct entry *key, const struct node *value);
static void each_entry(struct builder *builder, const struct file_list *files, const char *section, visit *visit) {
  for (size_t f = 0; f < files->roots.count; f++) {
    const struct node *map = node_get(files->roots.items[f], section);
    for (size_t i = 0; map && map->kind == node_map && i < map->count; i++) visit(builder, &map->keys[i], map->items[i]);
  }
}

/* A record of its own for each id, in the order of the files; the reserved party has its place already. */
#define X(kind, list, ...)                                                                                                         \
  static void declare_##kind(struct builder *builder, const struct entry *key, const struct node *value) {                         \
    (void)value;                                                                                                                   \
    uint32_t next = (uint32_t)builder->model->list.count;                                                                          \
    struct name *name = names_add(builder->arena, builder->diags, &builder->names[kind_##kind], key->text, key->mark, next);       \
    if (name && name->index == next) LIST_PUSH(builder->arena, &builder->model->list);                                             \
  }                                                                                                                                \
  static void define_##kind(struct builder *builder, const struct entry *key, const struct node *value) {                          \
    const struct name *name = names_find(&builder->names[kind_##kind], key->text);                                                 \
    bool same = name->mark.file == key->mark.file && name->mark.line == key->mark.line && name->mark.column == key->mark.column;   \
    if (same) build_##kind(builder, &builder->model->list.items[name->index], key, value);                                         \
  }
NAMED_KINDS(X)
#undef X

static void declare_all(struct builder *builder, const struct file_list *files) {
#define X(thing, list, section)                              \
  builder->names[kind_##thing].kind = word_both(word_##thing); \
  LIST_PUSH(builder->arena, &builder->model->list); \
  if (kind_##thing == kind_party) build_applicant(builder); \
  each_entry(builder, files, section, declare_##thing);
  NAMED_KINDS(X)
#undef X
}

static void define_all(struct builder *builder, const struct file_list *files) {
#define X(kind, list, section) each_entry(builder, files, section, define_##kind);
  NAMED_KINDS(X)
#undef X
}

struct model *build_model(struct arena *arena, struct diags *diags, const struct file_list *files) {
  struct builder *builder = ARENA_NEW(arena, struct builder);
  *builder = (struct builder){.arena = arena, .diags = diags, .model = ARENA_NEW(arena, struct model)};
  const struct node *book = book_node(builder, files);
  build_languages(builder, book);
  declare_all(builder, files);
  build_book(builder, book);
  each_entry(builder, files, "facts", build_fact_type);
  define_all(builder, files);
  for (size_t i = 0; i < files->roots.count; i++) build_addresses(builder, node_get(files->roots.items[i], "addresses"));
  build_outer(builder);
  build_cycles(builder);
  build_default_messages(builder);
  each_entry(builder, files, "messages", build_message);
  return builder->model;
}
