/* fail.c: preloaded into a program, lets its memory run out: FAIL_AT=N refuses the Nth allocation, FAIL_FROM=N that and all later ones. It sees every call, also
 * those of shared libraries, and it tells nothing. FAIL_COUNT=FILE writes the number of allocations at the end instead. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *old, size_t size);

static unsigned long calls, fail_at, fail_from;
static const char *count_path;

__attribute__((constructor)) static void start(void) {
  const char *at = getenv("FAIL_AT"), *from = getenv("FAIL_FROM");
  fail_at = at ? strtoul(at, NULL, 10) : 0;
  fail_from = from ? strtoul(from, NULL, 10) : 0;
  count_path = getenv("FAIL_COUNT");
  calls = 0;
}

__attribute__((destructor)) static void stop(void) {
  char text[32];
  int file = count_path ? open(count_path, O_WRONLY | O_CREAT | O_TRUNC, 0600) : -1;
  if (file < 0) return;
  int length = snprintf(text, sizeof text, "%lu", calls);
  if (write(file, text, (size_t)length) != length) _exit(99);
  close(file);
}

static int refused(void) {
  calls++;
  if (calls != fail_at && !(fail_from && calls >= fail_from)) return 0;
  errno = ENOMEM;
  return 1;
}

void *malloc(size_t size) { return refused() ? NULL : __libc_malloc(size); }
void *calloc(size_t count, size_t size) { return refused() ? NULL : __libc_calloc(count, size); }
void *realloc(void *old, size_t size) { return refused() ? NULL : __libc_realloc(old, size); }
