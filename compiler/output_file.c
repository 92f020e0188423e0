/* output_file.c: writes the files of a new generation into the staged folder, each synced before it is closed. After the first failure
 * nothing more is written: the generation has failed. */
#include "output.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

void output_refuse(struct output *output, enum diag_code code, const char *path) {
  if (!output->status) diag(output->diags, .code = code, .args = {output->target, path});
  output->status = 2;
}

void output_fail(struct output *output, const char *path) {
  const char *where = *path ? arena_printf(output->arena, "%s/%s", output->target, path) : output->target;
  if (!output->status) diag(output->diags, .code = D_output_failed, .args = {where, strerror(errno)});
  output->status = output->status ? output->status : 3;
}

static void flush(struct output *output) {
  for (size_t done = 0; done < output->open.used && !output->status;) {
    ssize_t more = write(output->open.file, output->open.bytes + done, output->open.used - done);
    if (more >= 0) done += (size_t)more;
    else if (errno != EINTR) output_fail(output, output->open.path);
  }
  output->open.used = 0;
}

void output_open(struct output *output, const char *path) {
  output->open.path = path;
  output->open.used = 0;
  output->open.file = -1;
  if (output->status) return;
  if (tree_lead(output->arena, output->new, path))
    output->open.file = openat(output->new, path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
  if (output->open.file < 0) output_fail(output, path);
}

/* Writes all but the last of what does not fit beside what there is. */
static void make_room(struct output *output, const void **bytes, size_t *length) {
  flush(output);
  while (*length > sizeof output->open.bytes) {
    memcpy(output->open.bytes, *bytes, output->open.used = sizeof output->open.bytes);
    *bytes = (const char *)*bytes + sizeof output->open.bytes;
    *length -= sizeof output->open.bytes;
    flush(output);
  }
}

void output_write(struct output *output, const void *bytes, size_t length) {
  if (length > sizeof output->open.bytes - output->open.used) make_room(output, &bytes, &length);
  memcpy(output->open.bytes + output->open.used, bytes, length);
  output->open.used += length;
}

void output_text(struct output *output, const char *text) { output_write(output, text, strlen(text)); }

void output_close(struct output *output) {
  flush(output);
  if (output->open.file < 0) return;
  if (close(output->open.file) && !output->status) output_fail(output, output->open.path);
  output->open.file = -1;
  *LIST_PUSH(output->arena, &output->made) =
      (struct output_file){.path = arena_copy(output->arena, output->open.path, strlen(output->open.path)), .digest = output->digest};
}

void output_put(struct output *output, const char *path, const void *bytes, size_t length) {
  output_open(output, path);
  if (length) output_write(output, bytes, length);
  output_close(output);
}

static bool is_part(const char *path, const char *part) {
  size_t length = strlen(part);
  return !strncmp(path, part, length) && (path[length] == '\0' || path[length] == '/');
}

/* False when the file is not there any more: it cannot be kept then. */
static bool keep(struct output *output, const char *path) {
  if (tree_lead(output->arena, output->new, path) && !linkat(output->old, path, output->new, path, 0)) return true;
  if (errno != ENOENT || output_replaced(output)) output_fail(output, path);
  return false;
}

void output_keep(struct output *output, const char *part) {
  bool stale = false;
  for (size_t i = 0; i < output->before.count && !output->status; i++) {
    const struct output_file *file = &output->before.items[i];
    if (!is_part(file->path, part)) continue;
    if (file->digest != output->digest) stale = true;
    else if (keep(output, file->path)) *LIST_PUSH(output->arena, &output->made) = *file;
  }
  if (stale && !output->status) diag(output->diags, .code = D_output_stale, .args = {part, output->target});
}
