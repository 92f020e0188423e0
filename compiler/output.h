/* output.h: what output*.c share: a generation of outputs while it is made. Emitters use emit.h alone. */
#ifndef OUTPUT_H
#define OUTPUT_H

#include "emit.h"

/* The first line of tables.c and ids.h, up to the digest in 16 hex digits: it tells zhinanc's files where no list of them came along, as
 * in a fresh checkout. */
#define OUTPUT_MARK "/* zhinanc made this file of the rules "
/* The list of the files that zhinanc made, in the target; one line each: digest, blank, path. */
#define OUTPUT_LIST "made-by-zhinanc"

/* A file of a generation: its path below the target and the rules it was made of. */
struct output_file {
  const char *path;
  uint64_t digest;
};
typedef LIST(struct output_file) output_files;

struct output {
  struct arena *arena;
  struct diags *diags;
  const char *target; /* as the user named it */
  const char *name;   /* its last part, in `parent` */
  const char *stage;  /* name of the staged folder in `parent`; null before it is made */
  int parent, old, new; /* folders: around the target, the target (-1: none yet), the staged one */
  bool force;
  uint64_t digest;
  output_files made;    /* of the new generation */
  output_files before;  /* of the old one */
  LIST(const char *) foreign; /* kept by force */
  int status; /* exit status: 0, 2 refused, 3 failed */
  struct {
    const char *path;
    int file; /* -1: none is open */
    size_t used;
    char bytes[1 << 16];
  } open;
};

/* Reports the errno of a step at a path ("" for the target itself); the generation has failed. */
void output_fail(struct output *output, const char *path);
void output_refuse(struct output *output, enum diag_code code, const char *path);

/* output_tree.c: each takes a folder and a name in it. A walk visits files and links first, then the folder which held them. */
typedef bool tree_visit(void *context, int folder, const char *name, const char *path, bool is_folder);
/* False, with errno set, when a folder could not be read or a visit said so. */
bool tree_walk(struct arena *arena, int folder, const char *path, tree_visit *visit, void *context);
bool tree_remove(struct arena *arena, int parent, const char *name);
/* Makes the folders that lead to the file. */
bool tree_lead(struct arena *arena, int folder, const char *path);

/* Whether another run has put its generation in the place of `old`, whose files it then removes. */
bool output_replaced(const struct output *output);

/* output.c: opens the target and sorts out what stands in it; false when it may not be replaced (reported). */
bool output_target_read(struct output *output);

/* output_switch.c: puts the staged folder in the place of the target, durably; false, with errno set, when the target is as it was. */
bool output_switch(struct output *output);
/* Puts back the old generation where a kill left neither it nor a new one in place. */
void output_restore(const struct output *output);

/* output_list.c: sorts out what of the old generation zhinanc made; false, with errno set, when it could not be read. */
bool output_list_read(struct output *output);
bool output_list_judge(struct output *output); /* false when a foreign file forbids replacing it (reported) */
void output_list_write(struct output *output);

#endif
