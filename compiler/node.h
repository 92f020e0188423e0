/* node.h: the tree that reading gives: YAML without its types, every node with its mark. A tree holds only scalars, lists and
 * mappings; aliases, tags, duplicate keys and the like have been refused. */
#ifndef NODE_H
#define NODE_H

#include "diag.h"

enum node_kind { node_scalar, node_list, node_map };

/* Millions of these stand in memory at once: what scalars have shares its place with what lists and maps have. */
struct node {
  struct mark mark;
  union {
    const char *text;    /* scalar: UTF-8 without NUL, checked for control and bidi characters */
    struct node **items; /* list: items; map: values */
  };
  union {
    size_t length;      /* scalar: bytes of the text */
    struct entry *keys; /* map: keys, same order as items */
  };
  uint32_t count; /* of items; 0 for a scalar */
  uint8_t kind;   /* enum node_kind */
  bool quoted;    /* a scalar in quotes or a block scalar */
  bool holed;     /* a list or map of which something was left out for a mistake that has been said: what it lacks is no news */
};

struct entry {
  const char *text;
  struct mark mark;
  bool quoted;
};

struct file_list {
  LIST(const struct source_file *) files;
  LIST(struct node *) roots; /* parallel to files; null where reading failed */
  struct arena *trees;       /* holds the nodes, but not their texts; made by the first read_folders */
};

struct read_limits {
  uint64_t file_size; /* bytes of one file */
  uint64_t events;    /* libyaml events of one file */
};

/* Reads every *.yaml and *.yml below the folders, sorted by path, without following links out of them. Mistakes become diagnostics. Returns
 * false when a folder or file could not be read (exit status 2). */
bool read_folders(struct arena *arena, struct diags *diags, const char *const *folders, size_t count, const struct read_limits *limits,
                  struct file_list *files);
/* The same for one text in memory (embedded texts, tests). Null when the text cannot be taken as a tree. Smaller mistakes leave holes: a
 * value that is null, until shape_check drops it with its key. */
struct node *read_text(struct arena *arena, struct diags *diags, const struct source_file *file, const struct read_limits *limits);

/* Frees the trees once the model is built: of a large book they are half of the memory. Texts and marks of the nodes stay valid. */
void files_forget(struct file_list *files);

/* Opens a path below a folder (a descriptor) without leaving it by links or "..": a descriptor, or -1 with errno (EXDEV: it led out). */
int open_beneath(int folder, const char *path, int flags);

/* Checks the trees of all files against shapes.def: unknown and missing keys, kinds, forms of scalars. True when nothing was wrong. What
 * is wrong is reported once and taken out, so that it does not cascade: a value of a map becomes null (its key stays), an item of a list
 * is gone. */
bool shape_check(struct arena *arena, struct diags *diags, const struct file_list *files);

/* The value of a key of a map, or null (also when node is null or no map). */
struct node *node_get(const struct node *node, const char *key);
/* The entry of a key, for its mark; null when absent. */
const struct entry *node_key(const struct node *node, const char *key);

#endif
