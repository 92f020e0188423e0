/* node.c: looks into the tree of nodes. Assumes nothing: a key of what is no mapping is absent. */
#include "node.h"

#include <string.h>

void files_forget(struct file_list *files) {
  arena_free(files->trees);
  *files = (struct file_list){0};
}

static const size_t absent = (size_t)-1;

static size_t find(const struct node *node, const char *key) {
  if (node && node->kind == node_map)
    for (size_t i = 0; i < node->count; i++)
      if (!strcmp(node->keys[i].text, key)) return i;
  return absent;
}

struct node *node_get(const struct node *node, const char *key) {
  size_t i = find(node, key);
  return i == absent ? NULL : node->items[i];
}

const struct entry *node_key(const struct node *node, const char *key) {
  size_t i = find(node, key);
  return i == absent ? NULL : &node->keys[i];
}
