/* output_tree.c: walks, makes and removes folders by their descriptors, never through a link. */
#include "output.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool is_folder_at(int folder, const char *name, bool *is_folder) {
  struct stat status;
  if (fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW)) return false;
  *is_folder = S_ISDIR(status.st_mode);
  return true;
}

static bool visit_entry(struct arena *arena, int folder, const char *name, const char *path, tree_visit *visit, void *context) {
  bool is_folder, good = true;
  if (!is_folder_at(folder, name, &is_folder)) return false;
  const char *inner = *path ? arena_printf(arena, "%s/%s", path, name) : arena_copy(arena, name, strlen(name));
  if (is_folder) {
    int below = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    good = below >= 0 && tree_walk(arena, below, inner, visit, context);
    int error = errno;
    if (below >= 0) close(below);
    errno = error;
  }
  return good && visit(context, folder, name, inner, is_folder);
}

bool tree_walk(struct arena *arena, int folder, const char *path, tree_visit *visit, void *context) {
  int again = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC); /* closedir closes what fdopendir was given */
  DIR *stream = again >= 0 ? fdopendir(again) : NULL;
  bool good = stream != NULL;
  while (good) {
    errno = 0;
    const struct dirent *entry = readdir(stream);
    if (!entry) break;
    if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, "..")) continue;
    good = visit_entry(arena, folder, entry->d_name, path, visit, context);
  }
  int error = errno;
  if (stream) closedir(stream);
  else if (again >= 0) close(again);
  errno = error;
  return good && !error;
}

/* Another run may remove the same remains: what is gone is gone. */
static bool remove_one(void *context, int folder, const char *name, const char *path, bool is_folder) {
  (void)context;
  (void)path;
  return !unlinkat(folder, name, is_folder ? AT_REMOVEDIR : 0) || errno == ENOENT;
}

bool tree_remove(struct arena *arena, int parent, const char *name) {
  int folder = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (folder < 0) return errno == ENOENT;
  bool good = tree_walk(arena, folder, "", remove_one, NULL) && (!unlinkat(parent, name, AT_REMOVEDIR) || errno == ENOENT);
  close(folder);
  return good;
}

bool tree_lead(struct arena *arena, int folder, const char *path) {
  for (const char *slash = strchr(path, '/'); slash; slash = strchr(slash + 1, '/'))
    if (mkdirat(folder, arena_copy(arena, path, (size_t)(slash - path)), 0777) && errno != EEXIST) return false;
  return true;
}
