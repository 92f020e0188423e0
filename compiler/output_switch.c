/* output_switch.c: puts a staged folder in the place of the target. One exchange does it where the file system can; elsewhere the old
 * generation waits under another name for a moment, from where output_restore puts it back should the run be killed just then. */
#include "output.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *waiting_name(const struct output *output) { return arena_printf(output->arena, ".%s.zhinanc-old", output->name); }
static const char *copy_name(const struct output *output) { return arena_printf(output->arena, ".%s.zhinanc-copy", output->name); }

static bool is_there(int folder, const char *name) {
  struct stat status;
  return !fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW);
}

/* A whole generation has a list, which goes first when it is removed. */
void output_restore(const struct output *output) {
  const char *waiting = waiting_name(output), *list = arena_printf(output->arena, "%s/" OUTPUT_LIST, output->name);
  if (!is_there(output->parent, waiting)) return;
  if (is_there(output->parent, list)) tree_remove(output->arena, output->parent, waiting);
  else if (tree_remove(output->arena, output->parent, output->name)) renameat(output->parent, waiting, output->parent, output->name);
}

static bool rename_stage(const struct output *output) {
  return !renameat(output->parent, output->stage, output->parent, output->name);
}

static bool restored(const struct output *output) {
  int error = errno;
  output_restore(output);
  errno = error;
  return false;
}

static bool rename_twice(const struct output *output) {
  if (renameat(output->parent, output->name, output->parent, waiting_name(output))) return false;
  return rename_stage(output) || restored(output);
}

static bool link_file(void *context, int folder, const char *name, const char *path, bool is_folder) {
  const struct output *output = context;
  const char *copy = arena_printf(output->arena, "%s/%s", copy_name(output), path);
  return is_folder || (tree_lead(output->arena, output->parent, copy) && !linkat(folder, name, output->parent, copy, 0));
}

/* The layers of a container hold folders that cannot be renamed at all: their files are linked into a folder of their own, then they are
 * removed. */
static bool rename_layered(struct output *output) {
  const char *copy = copy_name(output);
  if (!tree_remove(output->arena, output->parent, copy) || mkdirat(output->parent, copy, 0777) ||
      !tree_walk(output->arena, output->old, "", link_file, output) || renameat(output->parent, copy, output->parent, waiting_name(output)))
    return false;
  bool removed = (!unlinkat(output->old, OUTPUT_LIST, 0) || errno == ENOENT) && tree_remove(output->arena, output->parent, output->name);
  return (removed && rename_stage(output)) || restored(output);
}

static bool rename_new(const struct output *output) {
  return !renameat2(output->parent, output->stage, output->parent, output->name, RENAME_NOREPLACE) ||
         (errno == EINVAL && rename_stage(output));
}

static bool rename_over(struct output *output) {
  if (!renameat2(output->parent, output->stage, output->parent, output->name, RENAME_EXCHANGE)) return true;
  if (errno == EINVAL || errno == ENOSYS) return rename_twice(output);
  return errno == EXDEV && rename_layered(output);
}

/* The way back where the switch could not be made durable. */
static bool rename_back(const struct output *output) {
  int error = errno;
  if (output->old < 0 || renameat2(output->parent, output->stage, output->parent, output->name, RENAME_EXCHANGE)) {
    renameat(output->parent, output->name, output->parent, output->stage);
    output_restore(output);
  }
  errno = error;
  return false;
}

bool output_switch(struct output *output) {
  bool made = output->old < 0 && rename_new(output);
  /* A target that was not there before and now is comes from another run, or is foreign. */
  if (!made && output->old < 0 && (errno != EEXIST || !output_target_read(output))) return false;
  if (!made && !rename_over(output)) return false;
  if (fsync(output->parent)) return rename_back(output);
  tree_remove(output->arena, output->parent, waiting_name(output));
  return true;
}
