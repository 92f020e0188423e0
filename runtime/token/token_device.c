/* token_device.c: runs zhinan-token-read, in which a vendor's library reads the tokens, and turns what it says into a list of
 * certificates. Assumes nothing about either: by the deadline the process and its group are killed, more than honest tokens hold is not
 * read, and what it says is checked. The calling process may have threads, children of its own, and PKCS#11 modules in use. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "token.h"
#include "wire.h"

extern char **environ;

enum { frame_max = ZN_TOKEN_CERTIFICATE_MAX + sizeof(struct wire_head), farewell = 250 /* milliseconds to end in, or to die in */ };

struct reading {
  struct zn_token_list *list;
  struct zn_token_error *error;
  pid_t child;
  int pipe;
  int64_t deadline;        /* milliseconds of the monotonic clock */
  unsigned char *bytes;    /* frame_max */
  size_t length;           /* how many of them are not judged yet */
  size_t frames;
  bool ended;
  enum zn_token_status fault; /* of the first certificate that is none; why, in words */
  struct zn_token_error why;
};

static int64_t clock_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* --- starting it --- */

/* The signals of the host are not the child's: it starts with all of them unblocked and none ignored, in a group of its own. */
static bool set_attributes(posix_spawnattr_t *attributes) {
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  return posix_spawnattr_setflags(attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF) == 0 &&
         posix_spawnattr_setpgroup(attributes, 0) == 0 && posix_spawnattr_setsigmask(attributes, &none) == 0 &&
         posix_spawnattr_setsigdefault(attributes, &all) == 0;
}

static bool set_files(posix_spawn_file_actions_t *files, int writer) {
  return posix_spawn_file_actions_adddup2(files, writer, STDOUT_FILENO) == 0 &&
         posix_spawn_file_actions_addopen(files, STDIN_FILENO, "/dev/null", O_RDONLY, 0) == 0 &&
         posix_spawn_file_actions_addopen(files, STDERR_FILENO, "/dev/null", O_WRONLY, 0) == 0;
}

/* 0, or what posix_spawn says. */
static int spawn(const struct zn_token_device *device, int writer, pid_t *child) {
  char *const arguments[] = {(char *)(uintptr_t)device->helper, (char *)(uintptr_t)(device->kind == ZN_TOKEN_SKF ? "skf" : "pkcs11"),
                             (char *)(uintptr_t)(device->library ? device->library : ""),
                             (char *)(uintptr_t)(device->uri ? device->uri : "pkcs11:"), NULL};
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_t files;
  int bad = ENOMEM;
  if (posix_spawnattr_init(&attributes) != 0) return bad;
  if (posix_spawn_file_actions_init(&files) == 0) {
    if (set_attributes(&attributes) && set_files(&files, writer))
      bad = posix_spawn(child, device->helper, &files, &attributes, arguments, environ);
    posix_spawn_file_actions_destroy(&files);
  }
  posix_spawnattr_destroy(&attributes);
  return bad;
}

/* Both ends of a pipe, neither below 3, where the child's own would be taken for it. */
static bool open_pipe(int ends[2]) {
  int low[2];
  if (pipe2(low, O_CLOEXEC) != 0) return false;
  for (int i = 0; i < 2; i++) ends[i] = fcntl(low[i], F_DUPFD_CLOEXEC, 3), close(low[i]);
  if (ends[0] >= 0 && ends[1] >= 0) return true;
  for (int i = 0; i < 2; i++)
    if (ends[i] >= 0) close(ends[i]);
  return false;
}

static enum zn_token_status start(const struct zn_token_device *device, struct reading *reading) {
  int ends[2];
  if (!open_pipe(ends)) return token_fail(reading->error, ZN_TOKEN_NO_HELPER, "no pipe: %s", strerrordesc_np(errno));
  int bad = spawn(device, ends[1], &reading->child);
  close(ends[1]);
  reading->pipe = ends[0];
  if (!bad) return ZN_TOKEN_OK;
  close(ends[0]);
  return token_fail(reading->error, ZN_TOKEN_NO_HELPER, "zhinan-token-read cannot be run: %s", strerrordesc_np(bad));
}

/* --- what it says --- */

static enum zn_token_status lies(struct reading *reading) {
  return token_fail(reading->error, ZN_TOKEN_LIES, "what comes from the library is no answer");
}

static enum zn_token_status judge_failure(struct reading *reading, const struct wire_head *head, const unsigned char *words) {
  if (head->value == ZN_TOKEN_OK || head->value >= ZN_TOKEN_STATUS_COUNT || head->length >= sizeof reading->error->text)
    return lies(reading);
  return token_fail(reading->error, (enum zn_token_status)head->value, "%.*s", (int)head->length, (const char *)words);
}

/* What is no certificate is left alone: tokens hold other things under that name, and those beside it are good. */
static enum zn_token_status judge_certificate(struct reading *reading, const struct wire_head *head, const unsigned char *bytes) {
  struct zn_token_error why = {""};
  enum zn_token_status status = token_take(reading->list, bytes, head->length, head->value, &why);
  if (status == ZN_TOKEN_NO_MEMORY) return token_fail(reading->error, status, "%s", why.text);
  if (status != ZN_TOKEN_OK && reading->fault == ZN_TOKEN_OK) reading->fault = status, reading->why = why;
  return ZN_TOKEN_OK;
}

static enum zn_token_status judge_frame(struct reading *reading, const struct wire_head *head, const unsigned char *bytes) {
  if (reading->ended || head->zero) return lies(reading);
  if (head->kind == WIRE_FAILURE) return judge_failure(reading, head, bytes);
  if (head->kind == WIRE_END) return reading->ended = true, head->length ? lies(reading) : ZN_TOKEN_OK;
  if (head->kind != WIRE_CERTIFICATE || head->value > (ZN_USE_SIGN | ZN_USE_ENCRYPT)) return lies(reading);
  if (++reading->frames > 2 * ZN_TOKEN_COUNT_MAX)
    return token_fail(reading->error, ZN_TOKEN_TOO_LARGE, "more certificates than a token holds");
  return judge_certificate(reading, head, bytes);
}

/* Judges the whole frames that are there and moves the rest to the beginning. */
static enum zn_token_status judge(struct reading *reading) {
  struct wire_head head;
  size_t at = 0;
  for (; reading->length - at >= sizeof head; at += sizeof head + head.length) {
    memcpy(&head, reading->bytes + at, sizeof head);
    if (head.length > ZN_TOKEN_CERTIFICATE_MAX) return lies(reading);
    if (reading->length - at - sizeof head < head.length) break;
    enum zn_token_status status = judge_frame(reading, &head, reading->bytes + at + sizeof head);
    if (status != ZN_TOKEN_OK) return status;
  }
  memmove(reading->bytes, reading->bytes + at, reading->length -= at);
  return ZN_TOKEN_OK;
}

/* One step: waits until something is there, and judges it. The end of the pipe before the end of the answer is a crash. */
static enum zn_token_status step(struct reading *reading) {
  int64_t left = reading->deadline - clock_now();
  struct pollfd ready = {.fd = reading->pipe, .events = POLLIN};
  int found = left > 0 ? poll(&ready, 1, (int)left) : 0;
  if (found < 0 && errno == EINTR) return ZN_TOKEN_OK;
  if (found <= 0) return token_fail(reading->error, ZN_TOKEN_TIMEOUT, "the library did not answer in time");
  ssize_t got = read(reading->pipe, reading->bytes + reading->length, frame_max - reading->length);
  if (got < 0 && errno == EINTR) return ZN_TOKEN_OK;
  if (got <= 0) return token_fail(reading->error, ZN_TOKEN_CRASHED, "the library ended the process that it ran in");
  reading->length += (size_t)got;
  return judge(reading);
}

/* --- ending it --- */

/* Whether the child has ended; not reaped yet, so that no other process has its number. */
static bool has_ended(pid_t child) {
  siginfo_t about = {0};
  return waitid(P_PID, (id_t)child, &about, WEXITED | WNOHANG | WNOWAIT) != 0 || about.si_pid;
}

static void wait_until(pid_t child, int64_t until) {
  for (long pause = 100; !has_ended(child) && clock_now() < until; pause = pause < 5000 ? pause * 2 : pause)
    nanosleep(&(struct timespec){.tv_nsec = pause * 1000}, NULL);
}

/* After a good answer it may end by itself, closing what it opened; its group is killed in any case. A child that even death does not
 * end (in the kernel, at a device) stays behind; one that the host has reaped, which may wait for any child or ignore them all, has no
 * number to kill. */
static void finish(struct reading *reading, bool good) {
  siginfo_t about = {0};
  int64_t until = clock_now() + farewell;
  close(reading->pipe);
  if (good) wait_until(reading->child, until < reading->deadline ? until : reading->deadline);
  if (waitid(P_PID, (id_t)reading->child, &about, WEXITED | WNOHANG | WNOWAIT) == 0) kill(-reading->child, SIGKILL);
  wait_until(reading->child, clock_now() + farewell);
  waitpid(reading->child, NULL, WNOHANG);
}

static enum zn_token_status run(const struct zn_token_device *device, struct reading *reading) {
  enum zn_token_status status = start(device, reading);
  if (status != ZN_TOKEN_OK) return status;
  while (status == ZN_TOKEN_OK && !reading->ended) status = step(reading);
  finish(reading, status == ZN_TOKEN_OK);
  if (status == ZN_TOKEN_OK && reading->fault != ZN_TOKEN_OK && !zn_token_count(reading->list))
    return token_fail(reading->error, reading->fault, "%s", reading->why.text);
  return status;
}

static enum zn_token_status check(const struct zn_token_device *device, struct zn_token_error *error) {
  bool is_skf = device->kind == ZN_TOKEN_SKF;
  if (device->size < sizeof *device || (!is_skf && device->kind != ZN_TOKEN_PKCS11) || !device->helper || (is_skf && !device->library))
    return token_fail(error, ZN_TOKEN_BAD_CALL, "a device without its parts");
  if (*device->helper != '/') return token_fail(error, ZN_TOKEN_BAD_PATH, "zhinan-token-read must be named by an absolute path");
  if (device->library && *device->library != '/')
    return token_fail(error, ZN_TOKEN_BAD_PATH, "a library must be named by an absolute path");
  return ZN_TOKEN_OK;
}

enum zn_token_status zn_token_read_device(const struct zn_token_device *device, struct zn_token_list **list, struct zn_token_error *error) {
  int64_t begin = clock_now();
  *list = NULL;
  enum zn_token_status status = check(device, error);
  if (status != ZN_TOKEN_OK) return status;
  struct reading reading = {.list = token_list_new(), .error = error, .bytes = malloc(frame_max),
                            .deadline = begin + (device->deadline ? device->deadline : ZN_TOKEN_DEADLINE)};
  token_quiet_begin();
  status = reading.list && reading.bytes ? run(device, &reading) : token_fail(error, ZN_TOKEN_NO_MEMORY, "memory is used up");
  token_quiet_end();
  free(reading.bytes);
  return token_finish(status, reading.list, list, error);
}
