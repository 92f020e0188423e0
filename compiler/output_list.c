/* output_list.c: reads and writes the list of the files that zhinanc made in a target. A file is zhinanc's when the list names it or
 * when it begins with the mark; everything else in a target is foreign. */
#include "output.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { digest_digits = 16, list_size_max = 64 << 20 };

/* Up to `room` bytes of a regular file; -1 and errno when it cannot be read. */
static ssize_t read_start(int folder, const char *name, char *bytes, size_t room) {
  int file = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
  if (file < 0) return -1;
  ssize_t length = 0, more = 1;
  while ((size_t)length < room && more > 0) {
    more = read(file, bytes + length, room - (size_t)length);
    if (more > 0) length += more;
  }
  int error = errno;
  close(file);
  errno = error;
  return more < 0 ? -1 : length;
}

static bool digest_parse(const char *text, uint64_t *digest) {
  *digest = 0;
  for (int i = 0; i < digest_digits; i++) {
    const char *digits = "0123456789abcdef", *digit = text[i] ? strchr(digits, text[i]) : NULL;
    if (!digit) return false;
    *digest = *digest << 4 | (uint64_t)(digit - digits);
  }
  return true;
}

/* Lines that are not as zhinanc writes them are passed over: what they name is foreign then. */
static void list_parse(struct output *output, const char *text) {
  for (const char *end; (end = strchr(text, '\n')); text = end + 1) {
    struct output_file file;
    if (end - text <= digest_digits + 1 || !digest_parse(text, &file.digest) || text[digest_digits] != ' ') continue;
    text += digest_digits + 1;
    file.path = arena_copy(output->arena, text, (size_t)(end - text));
    *LIST_PUSH(output->arena, &output->before) = file;
  }
}

static int file_compare(const void *left, const void *right) {
  return strcmp(((const struct output_file *)left)->path, ((const struct output_file *)right)->path);
}

static bool list_load(struct output *output) {
  struct stat status;
  if (fstatat(output->old, OUTPUT_LIST, &status, AT_SYMLINK_NOFOLLOW) || !S_ISREG(status.st_mode)) return errno == ENOENT || !errno;
  size_t size = status.st_size < list_size_max ? (size_t)status.st_size : list_size_max;
  char *text = arena_take(output->arena, size + 1);
  if (read_start(output->old, OUTPUT_LIST, text, size) < 0) return false;
  list_parse(output, text);
  if (output->before.count) qsort(output->before.items, output->before.count, sizeof *output->before.items, file_compare);
  return true;
}

static bool is_listed(const struct output *output, const char *path) {
  struct output_file key = {.path = path};
  return output->before.count && bsearch(&key, output->before.items, output->before.count, sizeof key, file_compare);
}

static bool has_mark(int folder, const char *name, uint64_t *digest) {
  char start[sizeof OUTPUT_MARK - 1 + digest_digits + 1] = "";
  ssize_t length = read_start(folder, name, start, sizeof start - 1);
  return length == (ssize_t)sizeof start - 1 && !memcmp(start, OUTPUT_MARK, sizeof OUTPUT_MARK - 1) &&
         digest_parse(start + sizeof OUTPUT_MARK - 1, digest);
}

struct sorting {
  struct output *output;
  output_files marked;
};

static bool sort_out(void *context, int folder, const char *name, const char *path, bool is_folder) {
  struct sorting *sorting = context;
  struct output *output = sorting->output;
  uint64_t digest;
  if (is_folder || !strcmp(path, OUTPUT_LIST) || is_listed(output, path)) return true;
  if (has_mark(folder, name, &digest))
    *LIST_PUSH(output->arena, &sorting->marked) = (struct output_file){.path = path, .digest = digest};
  else *LIST_PUSH(output->arena, &output->foreign) = path;
  return true;
}

static int path_compare(const void *left, const void *right) { return strcmp(*(const char *const *)left, *(const char *const *)right); }

bool output_list_read(struct output *output) {
  struct sorting sorting = {.output = output};
  output->before.count = output->foreign.count = 0;
  errno = 0;
  if (!list_load(output) || !tree_walk(output->arena, output->old, "", sort_out, &sorting)) return false;
  for (size_t i = 0; i < sorting.marked.count; i++) *LIST_PUSH(output->arena, &output->before) = sorting.marked.items[i];
  if (output->foreign.count) qsort(output->foreign.items, output->foreign.count, sizeof *output->foreign.items, path_compare);
  return true;
}

bool output_list_judge(struct output *output) {
  if (!output->foreign.count || output->force) return true;
  output_refuse(output, D_output_foreign, output->foreign.items[0]);
  return false;
}

void output_list_write(struct output *output) {
  struct buffer list = {.arena = output->arena};
  buffer_text(&list, "zhinanc made these files of the rules whose digest stands first; it replaces them, and leaves others alone.\n");
  for (size_t i = 0; i < output->made.count; i++)
    buffer_printf(&list, "%016" PRIx64 " %s\n", output->made.items[i].digest, output->made.items[i].path);
  output_put(output, OUTPUT_LIST, list.bytes, list.length);
}
