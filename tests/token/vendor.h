/* vendor.h: what our vendor's libraries do wrong on request: VENDOR_FAULT names where and what, "export:crash". Included by each, since
 * a library of a vendor stands alone. The state is writable and global, as a vendor's is. */
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

/* Whether that fault is asked for: "place:what". */
static bool vendor_fault(const char *fault) {
  const char *asked = getenv("VENDOR_FAULT");
  return asked && strcmp(asked, fault) == 0;
}

static void vendor_eat(void) { /* memory, until there is no more */
  for (;;) {
    char *block = malloc(1 << 24);
    if (!block) abort();
    memset(block, 1, 1 << 24);
  }
}

static void vendor_flood(void) { /* whatever is open, with what looks like frames */
  char noise[4096];
  for (size_t i = 0; i < sizeof noise; i++) noise[i] = i % 8 ? 0 : 'C';
  for (;;)
    for (int file = 0; file < 16; file++)
      if (write(file, noise, sizeof noise) < 0) continue;
}

static void vendor_forge(const char *bytes, size_t length) {
  for (int file = 3; file < 16; file++)
    if (write(file, bytes, length) < 0) continue;
  for (;;) pause();
}

/* A child that goes its own way with everything open. */
static void vendor_daemon(bool leaves_session) {
  if (fork() != 0) return;
  if (leaves_session) setsid(), prctl(PR_SET_PDEATHSIG, 0);
  for (int i = 0; i < 200; i++) usleep(50000);
  _exit(0);
}

/* Misbehaves at a place, if asked to. */
static void vendor_at(const char *place) {
  const char *asked = getenv("VENDOR_FAULT");
  size_t length = strlen(place);
  if (!asked || strncmp(asked, place, length) != 0 || asked[length] != ':') return;
  const char *what = asked + length + 1;
  if (strcmp(what, "crash") == 0) raise(SIGSEGV);
  if (strcmp(what, "abort") == 0) abort();
  if (strcmp(what, "exit") == 0) exit(0);
  if (strcmp(what, "hang") == 0) for (;;) pause();
  if (strcmp(what, "deaf") == 0) for (signal(SIGTERM, SIG_IGN), signal(SIGALRM, SIG_IGN);;) pause();
  if (strcmp(what, "spin") == 0) for (volatile int i = 0;; i++) continue;
  if (strcmp(what, "eat") == 0) vendor_eat();
  if (strcmp(what, "flood") == 0) vendor_flood();
  if (strcmp(what, "daemon") == 0) vendor_daemon(false);
  if (strcmp(what, "escape") == 0) vendor_daemon(true), abort();
  if (strcmp(what, "close") == 0) for (int file = 0; file < 64; file++) close(file);
  if (strcmp(what, "noise") == 0) printf("reading CN=SECRET-SUBJECT\n"), fflush(stdout), fprintf(stderr, "CN=SECRET-SUBJECT\n");
  if (strcmp(what, "forge-long") == 0) vendor_forge("C\0\0\0\xFF\xFF\xFF\x7F", 8);
  if (strcmp(what, "forge-kind") == 0) vendor_forge("Q\0\0\0\0\0\0\0", 8);
  if (strcmp(what, "forge-status") == 0) vendor_forge("F\xFF\0\0\0\0\0\0", 8);
  if (strcmp(what, "forge-words") == 0) vendor_forge("F\x10\0\0\x04\0\0\0\x1B[2J", 12);
}

__attribute__((constructor)) static void vendor_load(void) { vendor_at("load"); }
__attribute__((destructor)) static void vendor_unload(void) { vendor_at("unload"); }

/* The bytes of a file of VENDOR_DIR, at most `room`; their number, -1 when there is no such file. */
static long vendor_file(const char *name, unsigned char *bytes, size_t room) {
  char path[8192];
  snprintf(path, sizeof path, "%s/%s", getenv("VENDOR_DIR"), name);
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return -1;
  long length = read(file, bytes, room);
  close(file);
  return length;
}
