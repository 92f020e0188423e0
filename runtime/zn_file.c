/* zn_file.c: reads an image from a file into aligned memory and opens it. Outside the core: needs a hosted C library. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include "zn_core.h"

/* Reads exactly `size` bytes; a file that has become shorter is not read. */
static int read_whole(int file, char *bytes, size_t size) {
  for (size_t at = 0; at < size;) {
    ssize_t got = read(file, bytes + at, size - at);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return got < 0 ? errno : EIO;
    at += (size_t)got;
  }
  return 0;
}

static enum zn_status open_bytes(int file, const struct zn_book **book) {
  struct stat about;
  if (fstat(file, &about) != 0) return ZN_FILE_UNREADABLE;
  if (!S_ISREG(about.st_mode)) return errno = EINVAL, ZN_FILE_UNREADABLE;
  size_t size = (size_t)about.st_size;
  char *bytes = malloc(size ? size : 1); /* aligned for anything, so for an image */
  if (!bytes) return ZN_NO_MEMORY;
  int reason = read_whole(file, bytes, size);
  enum zn_status status = reason ? ZN_FILE_UNREADABLE : zn_open(bytes, size, book);
  if (status != ZN_OK) free(bytes);
  errno = reason;
  return status;
}

enum zn_status zn_file_open(const char *path, const struct zn_book **book) {
  *book = NULL;
  int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK); /* a pipe must not keep us waiting */
  if (file < 0) return ZN_FILE_UNREADABLE;
  enum zn_status status = open_bytes(file, book);
  int reason = errno;
  close(file);
  errno = reason;
  return status;
}

void zn_file_close(const struct zn_book *book) { free((void *)(uintptr_t)book); }
