/* read_folder.c: turns folders into source files and trees, sorted by path. Assumes nothing of what it finds: links out, loops of links,
 * pipes and huge files are mistakes, said and passed over. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "read.h"

enum { folders_max = 32 }; /* depth of folders in folders */

/* A folder that is being read: the chain of these shows where a link leads back. */
struct folder {
  const struct folder *parent;
  const char *path; /* below the root, "" for the root itself */
  dev_t device;
  ino_t inode;
  unsigned depth;
};

struct found {
  const char *path;  /* as the user would write it */
  const char *below; /* the same below the root */
};

struct walk {
  struct arena *arena;
  struct diags *diags;
  const struct read_limits *limits;
  const char *root; /* as given */
  int descriptor;   /* of the root */
  bool good;
  LIST(struct found) files;
};

int open_beneath(int folder, const char *path, int flags) {
  struct open_how how = {.flags = (uint64_t)(unsigned)(flags | O_CLOEXEC), .resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS};
  long descriptor = -1;
  for (int tries = 0; tries < 100; tries++) { /* EAGAIN: something was renamed meanwhile */
    descriptor = syscall(SYS_openat2, folder, path, &how, sizeof how);
    if (descriptor >= 0 || errno != EAGAIN) break;
  }
  if (descriptor >= 0 || errno != ENOSYS) return (int)descriptor;
  return openat(folder, path, flags | O_CLOEXEC | O_NOFOLLOW); /* an old kernel: no links at all */
}

static const struct source_file *file_at(struct walk *walk, const char *path) {
  struct source_file *file = ARENA_NEW(walk->arena, struct source_file);
  *file = (struct source_file){.path = path, .bytes = ""};
  return file;
}

/* A mistake about a path as a whole, which keeps it from being read. */
static void refuse(struct walk *walk, enum diag_code code, const char *path, const char *second) {
  diag(walk->diags, .code = code, .at = {.file = file_at(walk, path)}, .args = {path, second});
  walk->good = false;
}

static void refuse_open(struct walk *walk, const char *path) {
  if (errno == ENOMEM) arena_exhausted();
  if (errno == EXDEV) refuse(walk, D_link_out, path, NULL);
  else if (errno == ELOOP) refuse(walk, D_link_loop, path, NULL);
  else refuse(walk, D_unreadable, path, arena_printf(walk->arena, "%s", strerror(errno)));
}

static const char *join(struct walk *walk, const char *folder, const char *name) {
  return *folder ? arena_printf(walk->arena, "%s/%s", folder, name) : arena_copy(walk->arena, name, strlen(name));
}

static bool is_yaml(const char *name) {
  const char *dot = strrchr(name, '.');
  return dot && (!strcmp(dot, ".yaml") || !strcmp(dot, ".yml"));
}

/* --- finding the files --- */

static void walk_folder(struct walk *walk, const struct folder *folder);

static void enter_folder(struct walk *walk, const struct folder *parent, const char *below, const struct stat *status) {
  struct folder folder = {.parent = parent, .path = below, .device = status->st_dev, .inode = status->st_ino, .depth = parent->depth + 1};
  const char *path = join(walk, walk->root, below);
  for (const struct folder *above = parent; above; above = above->parent) {
    if (above->device != folder.device || above->inode != folder.inode) continue;
    refuse(walk, D_link_loop, path, NULL);
    return;
  }
  if (folder.depth > folders_max) refuse(walk, D_folders_too_deep, path, arena_printf(walk->arena, "%d", folders_max));
  else walk_folder(walk, &folder);
}

/* O_PATH looks at a thing without opening it: opening a pipe would wait, opening a device may act. */
static void walk_entry(struct walk *walk, const struct folder *folder, const char *name) {
  const char *below = join(walk, folder->path, name), *path = join(walk, walk->root, below);
  struct stat status;
  int descriptor = open_beneath(walk->descriptor, below, O_PATH);
  if (descriptor < 0 || fstat(descriptor, &status)) refuse_open(walk, path);
  else if (S_ISDIR(status.st_mode)) enter_folder(walk, folder, below, &status);
  else if (is_yaml(name) && !S_ISREG(status.st_mode)) refuse(walk, D_not_a_file, path, NULL);
  else if (is_yaml(name)) *LIST_PUSH(walk->arena, &walk->files) = (struct found){.path = path, .below = below};
  if (descriptor >= 0) close(descriptor);
}

/* Names that begin with a dot are editors' and version control's. */
static void walk_folder(struct walk *walk, const struct folder *folder) {
  int descriptor = open_beneath(walk->descriptor, *folder->path ? folder->path : ".", O_RDONLY | O_DIRECTORY);
  DIR *list = descriptor < 0 ? NULL : fdopendir(descriptor);
  if (!list) {
    refuse_open(walk, join(walk, walk->root, folder->path));
    if (descriptor >= 0) close(descriptor);
    return;
  }
  for (const struct dirent *entry; errno = 0, (entry = readdir(list));)
    if (entry->d_name[0] != '.') walk_entry(walk, folder, entry->d_name);
  if (errno) refuse_open(walk, join(walk, walk->root, folder->path)); /* half a folder would be another book */
  closedir(list);
}

static int compare_paths(const void *first, const void *second) {
  const struct found *a = first, *b = second;
  return strcmp(a->path, b->path);
}

/* --- reading a file --- */

static const char *number(struct arena *arena, uint64_t value) { return arena_printf(arena, "%llu", (unsigned long long)value); }

static bool read_all(int descriptor, char *bytes, size_t size, size_t *length) {
  for (*length = 0; *length < size;) {
    ssize_t count = read(descriptor, bytes + *length, size - *length);
    if (count == 0) return true;
    if (count < 0 && errno != EINTR) return false;
    if (count > 0) *length += (size_t)count;
  }
  return true;
}

/* The file's text without byte order mark; null when it cannot be read, which has been said. */
static const struct source_file *load(struct walk *walk, const struct found *found, int descriptor) {
  struct stat status;
  struct source_file *file = ARENA_NEW(walk->arena, struct source_file);
  if (fstat(descriptor, &status)) return refuse_open(walk, found->path), NULL;
  if (!S_ISREG(status.st_mode)) return refuse(walk, D_not_a_file, found->path, NULL), NULL;
  if ((uint64_t)status.st_size > walk->limits->file_size) {
    walk->good = false;
    diag(walk->diags, .code = D_file_too_large, .at = {.file = file_at(walk, found->path)},
         .args = {number(walk->arena, (uint64_t)status.st_size), number(walk->arena, walk->limits->file_size)});
    return NULL;
  }
  char *bytes = arena_take(walk->arena, (size_t)status.st_size + 1);
  size_t length, mark;
  if (!read_all(descriptor, bytes, (size_t)status.st_size, &length)) return refuse_open(walk, found->path), NULL;
  mark = length >= 3 && !memcmp(bytes, "\xEF\xBB\xBF", 3) ? 3 : 0;
  *file = (struct source_file){.path = found->path, .bytes = bytes + mark, .length = length - mark};
  return file;
}

static void read_file(struct walk *walk, const struct found *found, struct file_list *files) {
  int descriptor = open_beneath(walk->descriptor, found->below, O_RDONLY | O_NONBLOCK | O_NOCTTY);
  if (descriptor < 0) {
    refuse_open(walk, found->path);
    return;
  }
  const struct source_file *file = load(walk, found, descriptor);
  close(descriptor);
  if (!file) return;
  if (!files->trees) files->trees = arena_new();
  struct node *root = read_tree(walk->arena, files->trees, walk->diags, file, walk->limits);
  const struct source_file **file_place = LIST_PUSH(walk->arena, &files->files);
  struct node **root_place = LIST_PUSH(walk->arena, &files->roots);
  *file_place = file;
  *root_place = root;
}

/* --- one folder of the command line --- */

static const char *without_slashes(struct arena *arena, const char *path) {
  size_t length = strlen(path);
  while (length > 1 && path[length - 1] == '/') length--;
  return arena_copy(arena, path, length);
}

static void read_files(struct walk *walk, struct file_list *files) {
  struct stat status;
  if (fstat(walk->descriptor, &status)) {
    refuse_open(walk, walk->root);
    return;
  }
  struct folder folder = {.path = "", .device = status.st_dev, .inode = status.st_ino};
  walk_folder(walk, &folder);
  if (walk->files.count == 0 && walk->good) refuse(walk, D_folder_empty, walk->root, NULL);
  if (walk->files.count) qsort(walk->files.items, walk->files.count, sizeof *walk->files.items, compare_paths);
  for (size_t i = 0; i < walk->files.count; i++) read_file(walk, &walk->files.items[i], files);
}

static bool read_folder(struct arena *arena, struct diags *diags, const char *path, const struct read_limits *limits,
                        struct file_list *files) {
  struct walk walk = {.arena = arena, .diags = diags, .limits = limits, .root = without_slashes(arena, path), .good = true};
  walk.descriptor = open(path, O_PATH | O_DIRECTORY | O_CLOEXEC);
  if (walk.descriptor < 0 && (errno == ENOENT || errno == ENOTDIR)) refuse(&walk, D_folder_missing, walk.root, NULL);
  else if (walk.descriptor < 0) refuse_open(&walk, walk.root);
  else read_files(&walk, files);
  if (walk.descriptor >= 0) close(walk.descriptor);
  return walk.good;
}

bool read_folders(struct arena *arena, struct diags *diags, const char *const *folders, size_t count, const struct read_limits *limits,
                  struct file_list *files) {
  bool good = true;
  for (size_t i = 0; i < count; i++) good &= read_folder(arena, diags, folders[i], limits, files);
  return good;
}
