/* read.h: what the parts of reading share: folders to files, bytes to checked UTF-8, events of libyaml to the tree. */
#ifndef READ_H
#define READ_H

#include <yaml.h>

#include "node.h"

enum { depth_max = 64, scalar_max = 64 * 1024 };

/* False when the file's bytes are not UTF-8, or hold characters that no file may have: said with their places. */
bool encoding_check(struct diags *diags, struct arena *arena, const struct source_file *file);
/* "U+202E", or the character itself when it can be shown. */
const char *character_name(struct arena *arena, uint32_t character);

/* read_text with the nodes in an arena of their own. */
struct node *read_tree(struct arena *arena, struct arena *tree, struct diags *diags, const struct source_file *file,
                       const struct read_limits *limits);

struct mark mark_from(const struct source_file *file, const yaml_mark_t *start, const yaml_mark_t *end);
/* Finds the bytes at marks of libyaml, which count characters; quick as long as the marks ascend. Begins as zeros. */
struct cursor {
  size_t index, offset;
};
const char *mark_bytes(const struct source_file *file, const yaml_mark_t *mark, struct cursor *cursor);
/* Turns the parser's complaint into a diagnostic that says how to mend it. */
void mend_report(struct arena *arena, struct diags *diags, const struct source_file *file, const yaml_parser_t *parser);

#endif
