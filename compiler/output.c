/* output.c: one generation of outputs: a staged folder beside the target, filled, synced, and exchanged with the target at once. A run
 * that is killed leaves the target as it was, or the new one whole, and at most a staged folder that the next run removes. */
#include "output.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

/* Staged folders are named ".NAME.zhinanc-RANDOM", never twice the same, and are locked while their run lives. */
static const char *stage_prefix(const struct output *output) { return arena_printf(output->arena, ".%s.zhinanc-", output->name); }

/* --- beginning --- */

/* Sets the parent folder and the name in it of a target that exists or can be made there; links are followed. */
static bool target_split(struct output *output) {
  char *target = arena_copy(output->arena, output->target, strlen(output->target)), resolved[PATH_MAX];
  for (size_t length = strlen(target); length > 1 && target[length - 1] == '/';) target[--length] = '\0';
  if (realpath(target, resolved)) target = resolved;
  else if (errno != ENOENT) return false;
  char *slash = strrchr(target, '/');
  output->name = arena_copy(output->arena, slash ? slash + 1 : target, strlen(slash ? slash + 1 : target));
  const char *parent = !slash ? "." : slash == target ? "/" : (*slash = '\0', target);
  output->parent = open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  errno = *output->name ? errno : EINVAL; /* the root, or no name at all */
  return output->parent >= 0 && *output->name;
}

bool output_replaced(const struct output *output) {
  struct stat here, there;
  return fstat(output->old, &here) || fstatat(output->parent, output->name, &there, AT_SYMLINK_NOFOLLOW) || here.st_ino != there.st_ino;
}

/* False when the target cannot be replaced. */
static bool target_open(struct output *output) {
  output_restore(output);
  output->old = openat(output->parent, output->name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (output->old < 0 && (errno == ENOTDIR || errno == ELOOP)) return output_refuse(output, D_output_not_folder, NULL), false;
  if (output->old < 0 && errno == ENOENT) return true;
  if (output->old >= 0 && !faccessat(output->parent, output->name, W_OK, AT_EACCESS)) return true;
  output_fail(output, "");
  return false;
}

/* The same, and sorts out what of it is zhinanc's; again where another run has put its own generation there meanwhile and removes this
 * one. */
bool output_target_read(struct output *output) {
  for (;;) {
    if (!target_open(output)) return false;
    if (output->old < 0) return true;
    bool read = output_list_read(output);
    int error = errno;
    if (!output_replaced(output)) return errno = error, read ? output_list_judge(output) : (output_fail(output, ""), false);
    close(output->old);
  }
}

/* A folder that is locked from its birth: one that a cleaner took before it was locked has no links any more, and is made again. */
static bool stage_try(struct output *output, const char *stage) {
  struct stat status;
  if (mkdirat(output->parent, stage, 0777)) return false;
  output->new = openat(output->parent, stage, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  int error = output->new < 0 && errno != ENOENT ? errno : EEXIST;
  bool taken = output->new < 0 || (flock(output->new, LOCK_EX | LOCK_NB) && errno == EWOULDBLOCK) || fstat(output->new, &status) ||
               !status.st_nlink;
  if (!taken) return true;
  if (output->new >= 0) close(output->new);
  output->new = -1;
  unlinkat(output->parent, stage, AT_REMOVEDIR);
  errno = error;
  return false;
}

static bool stage_make(struct output *output) {
  enum { tries = 100 };
  for (int i = 0; i < tries; i++) {
    uint64_t number;
    if (getrandom(&number, sizeof number, 0) != sizeof number) break;
    output->stage = arena_printf(output->arena, "%s%016" PRIx64, stage_prefix(output), number);
    if (stage_try(output, output->stage)) return true;
    output->stage = NULL;
    if (errno != EEXIST) break;
  }
  output_fail(output, "");
  return false;
}

static void stage_remove_stale(struct output *output, const char *stage) {
  int folder = openat(output->parent, stage, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (folder >= 0 && !flock(folder, LOCK_EX | LOCK_NB)) tree_remove(output->arena, output->parent, stage);
  if (folder >= 0) close(folder);
}

/* Removes what killed runs left; what cannot be removed is in nobody's way. */
static void stages_clean(struct output *output) {
  const char *prefix = stage_prefix(output);
  int again = openat(output->parent, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  DIR *stream = again >= 0 ? fdopendir(again) : NULL;
  for (const struct dirent *entry; stream && (entry = readdir(stream));)
    if (!strncmp(entry->d_name, prefix, strlen(prefix)) && strcmp(entry->d_name, output->stage)) stage_remove_stale(output, entry->d_name);
  if (stream) closedir(stream);
}

struct output *output_begin(struct arena *arena, struct diags *diags, const char *target, bool force, uint64_t digest) {
  struct output *output = ARENA_NEW(arena, struct output);
  *output = (struct output){.arena = arena, .diags = diags, .target = target, .force = force, .digest = digest};
  output->parent = output->old = output->new = output->open.file = -1;
  if (!target_split(output)) output_fail(output, "");
  else if (output_target_read(output) && stage_make(output)) stages_clean(output);
  return output;
}

/* --- switching --- */

static void foreign_keep(struct output *output) {
  for (size_t i = 0; i < output->foreign.count && !output->status; i++) {
    const char *path = output->foreign.items[i];
    bool kept = tree_lead(output->arena, output->new, path) && !linkat(output->old, path, output->new, path, 0);
    if (!kept && errno != EEXIST) output_fail(output, path); /* where zhinanc makes a file of that name, its own counts */
  }
}

/* One call for all files and folders: of a large guide, which has thousands, a call for each would take longer than making them. */
static bool stage_sync(struct output *output) {
  struct stat status;
  if (output->old >= 0 && (fstat(output->old, &status) || fchmod(output->new, status.st_mode & 07777))) return false;
  return !syncfs(output->new);
}

static void output_end(struct output *output) {
  if (output->new >= 0) close(output->new); /* and with it the lock */
  if (output->old >= 0) close(output->old);
  if (output->parent >= 0) close(output->parent);
  output->new = output->old = output->parent = -1;
}

bool output_commit(struct output *output) {
  if (!output->status) foreign_keep(output);
  if (!output->status) output_list_write(output);
  if (!output->status && (!stage_sync(output) || !output_switch(output))) output_fail(output, "");
  if (output->stage) tree_remove(output->arena, output->parent, output->stage); /* where they were exchanged, this is the old generation */
  output_end(output);
  return !output->status;
}

void output_discard(struct output *output) {
  if (output->stage) tree_remove(output->arena, output->parent, output->stage);
  output_end(output);
}

int output_status(const struct output *output) { return output->status; }
