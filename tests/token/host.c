/* host.c: host MODULE BUILD: a program that has PKCS#11 in use itself, reads tokens in several threads and in a forked child, ignores or
 * reaps children, and has its standard files closed: libzhinan-token does its work, and the host's session lives on. Prints what went
 * wrong. */
#include <p11-kit/p11-kit.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "zhinan_token.h"

struct job {
  const char *module, *helper;
  int bad;
};

static int read_once(const struct job *job) {
  struct zn_token_device device = {.size = sizeof device, .kind = ZN_TOKEN_PKCS11, .helper = job->helper, .library = job->module};
  struct zn_token_list *list;
  struct zn_token_error error = {""};
  enum zn_token_status status = zn_token_read_device(&device, &list, &error);
  size_t count = zn_token_count(list);
  zn_token_free(list);
  if (status == ZN_TOKEN_OK && count) return 0;
  fprintf(stderr, "%s: %s, %zu certificates\n", zn_token_status_code(status), error.text, count);
  return 1;
}

static void *work(void *job) {
  for (int i = 0; i < 5; i++) ((struct job *)job)->bad |= read_once(job);
  return NULL;
}

static int in_threads(struct job *job) {
  pthread_t threads[8];
  struct job jobs[8];
  int bad = 0;
  for (int i = 0; i < 8; i++) jobs[i] = *job, pthread_create(&threads[i], NULL, work, &jobs[i]);
  for (int i = 0; i < 8; i++) pthread_join(threads[i], NULL), bad |= jobs[i].bad;
  return bad;
}

static int in_child(struct job *job) {
  int status = 1;
  pid_t child = fork();
  if (child == 0) _exit(read_once(job));
  waitpid(child, &status, 0);
  return status != 0;
}

static void *reap(void *unused) {
  (void)unused;
  while (waitpid(-1, NULL, 0) > 0 || usleep(1000) == 0) continue;
  return NULL;
}

static int say(const char *what, int bad) {
  if (bad) fprintf(stderr, "host: %s\n", what);
  return bad;
}

int main(int argc, char **argv) {
  char helper[4096];
  if (argc != 3) return 2;
  snprintf(helper, sizeof helper, "%s/zhinan-token-read", argv[2]);
  struct job job = {argv[1], helper, 0};
  CK_FUNCTION_LIST *module = p11_kit_module_load(job.module, 0);
  CK_SLOT_ID slots[8];
  CK_ULONG count = 8;
  CK_SESSION_HANDLE session;
  CK_SESSION_INFO about;
  pthread_t reaper;
  if (!module || p11_kit_module_initialize(module) != CKR_OK || module->C_GetSlotList(CK_TRUE, slots, &count) != CKR_OK ||
      module->C_OpenSession(slots[0], CKF_SERIAL_SESSION, NULL, NULL, &session) != CKR_OK)
    return say("no session of its own", 2);
  int bad =
      say("reads beside a session of its own", read_once(&job)) | say("in threads", in_threads(&job)) | say("in a child", in_child(&job));
  signal(SIGCHLD, SIG_IGN);
  bad |= say("children ignored", read_once(&job));
  signal(SIGCHLD, SIG_DFL);
  bad |= say("signals blocked", (sigprocmask(SIG_BLOCK, &(sigset_t){{~0ul}}, NULL), read_once(&job)));
  pthread_create(&reaper, NULL, reap, NULL);
  bad |= say("children reaped by another", read_once(&job) | read_once(&job) | read_once(&job));
  close(0), close(1);
  bad |= say("standard files closed", read_once(&job));
  bad |= say("its own session lives on", module->C_GetSessionInfo(session, &about) != CKR_OK);
  p11_kit_module_finalize(module);
  return bad;
}
