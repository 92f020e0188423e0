/* read_main.c: the program zhinan-token-read: reads the certificates of tokens through a vendor's library, for libzhinan-token, which
 * runs it and waits at the other end of its standard output. Puts limits on itself first; whoever runs it keeps the time. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>
#include "read.h"

/* --- saying --- */

/* Nobody listens any more: then there is nothing to do. */
static void say(const struct output *output, const void *bytes, size_t length) {
  for (const char *at = bytes; length;) {
    ssize_t put = write(output->pipe, at, length);
    if (put < 0 && errno != EINTR) _exit(3);
    if (put > 0) at += put, length -= (size_t)put;
  }
}

static void say_frame(const struct output *output, enum wire_kind kind, uint32_t value, const void *bytes, size_t length) {
  struct wire_head head = {(uint8_t)kind, (uint8_t)value, 0, (uint32_t)length};
  say(output, &head, sizeof head);
  say(output, bytes, length);
}

void say_certificate(const struct output *output, const void *bytes, size_t length, uint32_t use) {
  say_frame(output, WIRE_CERTIFICATE, use, bytes, length);
}

void say_end(const struct output *output, enum zn_token_status status, const struct zn_token_error *why) {
  if (status == ZN_TOKEN_OK) say_frame(output, WIRE_END, 0, "", 0);
  else say_frame(output, WIRE_FAILURE, status, why->text, strlen(why->text));
}

enum zn_token_status fail(struct zn_token_error *why, enum zn_token_status status, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(why->text, sizeof why->text, format, arguments);
  va_end(arguments);
  return status;
}

/* --- limits --- */

static void limit(__rlimit_resource_t resource, rlim_t most) {
  struct rlimit now;
  if (getrlimit(resource, &now) != 0) return;
  if (now.rlim_max < most) most = now.rlim_max;
  setrlimit(resource, &(struct rlimit){most, most});
}

/* A minute of work, a gigabyte of memory, no memory dumps, which would hold what is on the token; nobody gains rights; it dies with who
 * runs it. */
static void limit_all(void) {
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_CPU, 60);
  limit(RLIMIT_FSIZE, 16 << 20);
  limit(RLIMIT_NOFILE, 256);
#if !defined(__SANITIZE_ADDRESS__)
  limit(RLIMIT_AS, 1 << 30);
#endif
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  setenv("P11_KIT_NO_USER_CONFIG", "1", 1); /* what a user configures is loaded on nobody's word */
}

/* Moves the pipe away from standard output, to which vendors like to print, and closes what the host left open. */
static int take_pipe(void) {
  int pipe = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3), nowhere = open("/dev/null", O_RDWR);
  if (pipe < 0 || nowhere < 0) return -1;
  for (int file = 0; file < 3; file++) dup2(nowhere, file);
  if (pipe != 3) dup2(pipe, 3), pipe = 3;
  fcntl(pipe, F_SETFD, FD_CLOEXEC);
  close_range(4, ~0u, 0);
  return pipe;
}

int main(int argc, char **argv) {
  if (argc != 4 || isatty(STDOUT_FILENO)) {
    fputs("zhinan-token-read pkcs11|skf LIBRARY URI: reads tokens for libzhinan-token; see zhinan renew\n", stderr);
    return 2;
  }
  limit_all();
  struct output output = {take_pipe(), malloc(value_room)};
  if (output.pipe < 0 || !output.value) return 3;
  if (strcmp(argv[1], "skf") == 0) read_skf(&output, argv[2]);
  else read_pkcs11(&output, argv[2], argv[3]);
  _exit(0); /* without the library's destructors */
}
