/* test_output.c: generations of outputs switch whole or not at all: over foreign files, failing calls, kills, and other runs. The calls
 * that change the disk are defined here, so that the nth of them can fail or kill the process. */
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "emit.h"

/* --- calls that can be made to fail --- */

static struct {
  long left;       /* calls until the event; negative: never */
  bool kills;
  /* Any; without flags of renameat2; with a folder of a lower layer, which cannot be renamed. */
  enum file_system { any_rename, no_exchange, layered } system;
  ino_t lower;
  int error;
} plan = {.left = -1};

static bool strikes(void) {
  if (plan.left < 0 || plan.left-- > 0) return false;
  if (plan.kills) raise(SIGKILL);
  errno = plan.error;
  return true;
}

ssize_t write(int file, const void *bytes, size_t length) {
  if (strikes()) return -1;
  return syscall(SYS_write, file, bytes, length > 1000 ? 1000 : length); /* short writes are allowed */
}
int syncfs(int file) { return strikes() ? -1 : (int)syscall(SYS_syncfs, file); }
int fsync(int file) { return strikes() ? -1 : (int)syscall(SYS_fsync, file); }
int close(int file) {
  int result = (int)syscall(SYS_close, file);
  return strikes() ? -1 : result;
}
int mkdirat(int folder, const char *path, mode_t mode) { return strikes() ? -1 : (int)syscall(SYS_mkdirat, folder, path, mode); }
int linkat(int from, const char *old, int to, const char *new, int flags) {
  return strikes() ? -1 : (int)syscall(SYS_linkat, from, old, to, new, flags);
}
int unlinkat(int folder, const char *path, int flags) { return strikes() ? -1 : (int)syscall(SYS_unlinkat, folder, path, flags); }
int fchmod(int file, mode_t mode) { return strikes() ? -1 : (int)syscall(SYS_fchmod, file, mode); }
static bool is_lower(int folder, const char *name) {
  struct stat status;
  return !fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) && status.st_ino == plan.lower;
}
int renameat2(int from, const char *old, int to, const char *new, unsigned flags) {
  if (strikes()) return -1;
  if (plan.system == no_exchange && flags) return errno = EINVAL, -1;
  if (plan.system == layered && (is_lower(from, old) || is_lower(to, new))) return errno = EXDEV, -1;
  return (int)syscall(SYS_renameat2, from, old, to, new, flags);
}
int renameat(int from, const char *old, int to, const char *new) { return renameat2(from, old, to, new, 0); }

/* --- a folder for each test, with `out` as the target in it --- */

static char folder[64];

static int enter(void **state) {
  (void)state;
  strcpy(folder, "/tmp/zhinan-output-XXXXXX");
  plan.left = -1, plan.kills = false, plan.system = any_rename, plan.error = ENOSPC;
  return mkdtemp(folder) ? chdir(folder) : -1;
}

static int leave(void **state) {
  (void)state;
  char command[128];
  snprintf(command, sizeof command, "rm -rf %s", folder);
  return chdir("/") || system(command);
}

static void file_put(const char *path, const char *text) {
  FILE *file = fopen(path, "w");
  assert_non_null(file);
  assert_int_equal(fwrite(text, 1, strlen(text), file), strlen(text));
  assert_int_equal(fclose(file), 0);
}

static bool file_is(const char *path, const char *text) {
  char found[4096];
  FILE *file = fopen(path, "r");
  if (!file) return false;
  size_t length = fread(found, 1, sizeof found - 1, file);
  found[length] = '\0';
  fclose(file);
  return !strcmp(found, text);
}

/* What stands in the folder and below, sorted, by find. */
static const char *listing(void) {
  static char text[4096];
  FILE *find = popen("find . -mindepth 1 -printf '%P\\n' | sort | tr '\\n' ' '", "r");
  size_t length = fread(text, 1, sizeof text - 1, find);
  text[length] = '\0';
  assert_int_equal(pclose(find), 0);
  return text;
}

struct run {
  const char *target;
  bool force;
  uint64_t digest;
  const char *only; /* keeps the rest: "guide" or "tables.c" is kept */
  size_t warnings;
};

/* Builds a generation whose files say their digest; returns the exit status. */
static int build(struct run *run) {
  struct arena *arena = arena_new();
  struct diags *diags = diags_new(arena);
  char text[64];
  int length = snprintf(text, sizeof text, "made of %llx", (unsigned long long)run->digest);
  struct output *output = output_begin(arena, diags, run->target ? run->target : "out", run->force, run->digest);
  if (!run->only || strcmp(run->only, "tables.c")) output_put(output, "tables.c", text, (size_t)length);
  if (!run->only || strcmp(run->only, "guide")) output_put(output, "guide/a/page.html", text, (size_t)length);
  if (run->only) output_keep(output, run->only);
  bool stands = output_commit(output);
  int status = output_status(output);
  if (getenv("SHOW")) diags_finish(diags), diags_print(diags, &(struct diag_style){0}, stderr);
  run->warnings = diags_warnings(diags);
  assert_int_equal(stands, status == 0);
  assert_int_equal(diags_errors(diags), status != 0);
  arena_free(arena);
  return status;
}
#define BUILD(...) build(&(struct run){__VA_ARGS__})

#define WHOLE "out out/guide out/guide/a out/guide/a/page.html out/made-by-zhinanc out/tables.c "

static bool is_generation(const char *digest) {
  return file_is("out/tables.c", digest) && file_is("out/guide/a/page.html", digest) && !strcmp(listing(), WHOLE);
}

/* --- tests --- */

static void test_new_and_again(void **state) {
  (void)state;
  assert_int_equal(BUILD(.digest = 1), 0);
  assert_true(is_generation("made of 1"));
  assert_int_equal(BUILD(.digest = 2), 0);
  assert_true(is_generation("made of 2"));
  assert_true(file_is("out/made-by-zhinanc",
                      "zhinanc made these files of the rules whose digest stands first; it replaces them, and leaves others alone.\n"
                      "0000000000000002 tables.c\n0000000000000002 guide/a/page.html\n"));
}

static void test_mode_stays(void **state) {
  (void)state;
  struct stat status;
  assert_int_equal(BUILD(.digest = 1), 0);
  assert_int_equal(chmod("out", 0751), 0);
  assert_int_equal(BUILD(.digest = 2), 0);
  assert_int_equal(stat("out", &status), 0);
  assert_int_equal(status.st_mode & 07777, 0751);
}

static void test_foreign_refused(void **state) {
  (void)state;
  assert_int_equal(BUILD(.digest = 1), 0);
  file_put("out/guide/mine.txt", "mine");
  assert_int_equal(BUILD(.digest = 2), 2);
  assert_true(file_is("out/tables.c", "made of 1") && file_is("out/guide/mine.txt", "mine"));
  assert_int_equal(BUILD(.digest = 2, .force = true), 0);
  assert_true(file_is("out/tables.c", "made of 2") && file_is("out/guide/mine.txt", "mine"));
  assert_int_equal(BUILD(.digest = 3), 2); /* it is still not zhinanc's */
}

static void test_force_replaces_own_names(void **state) {
  (void)state;
  assert_int_equal(mkdir("out", 0777), 0);
  file_put("out/tables.c", "int mine;\n");
  assert_int_equal(BUILD(.digest = 1), 2);
  assert_true(file_is("out/tables.c", "int mine;\n"));
  assert_int_equal(BUILD(.digest = 1, .force = true), 0);
  assert_true(is_generation("made of 1"));
}

static void test_foreign_link(void **state) {
  (void)state;
  assert_int_equal(mkdir("out", 0777), 0);
  file_put("precious", "precious");
  assert_int_equal(symlink("../precious", "out/link"), 0);
  assert_int_equal(BUILD(.digest = 1), 2);
  assert_int_equal(BUILD(.digest = 1, .force = true), 0);
  assert_true(file_is("precious", "precious") && file_is("out/link", "precious"));
}

static void test_marked_files_are_ours(void **state) {
  (void)state;
  assert_int_equal(mkdir("out", 0777), 0);
  file_put("out/tables.c", "/* zhinanc made this file of the rules 00000000000000ff. Change */\n");
  assert_int_equal(BUILD(.digest = 0xff, .only = "tables.c"), 0);
  assert_true(file_is("out/tables.c", "/* zhinanc made this file of the rules 00000000000000ff. Change */\n"));
  assert_int_equal(BUILD(.digest = 2), 0);
  assert_true(is_generation("made of 2"));
}

static void test_empty_folder(void **state) {
  (void)state;
  assert_int_equal(mkdir("out", 0777), 0);
  assert_int_equal(BUILD(.digest = 1), 0);
  assert_true(is_generation("made of 1"));
}

static void test_damaged_list(void **state) {
  (void)state;
  assert_int_equal(BUILD(.digest = 1), 0);
  file_put("out/made-by-zhinanc", "zhinanc\n0000 tables.c\n000000000000000g x\n0000000000000001 guide/a/page.html\nno end");
  assert_int_equal(BUILD(.digest = 2), 2); /* tables.c is nobody's now */
  assert_true(file_is("out/tables.c", "made of 1"));
}

static void test_target_kinds(void **state) {
  (void)state;
  file_put("file", "text");
  assert_int_equal(BUILD(.digest = 1, .target = "file"), 2);
  assert_int_equal(BUILD(.digest = 1, .target = "file/out"), 3);
  assert_int_equal(BUILD(.digest = 1, .target = "missing/out"), 3);
  assert_int_equal(BUILD(.digest = 1, .target = ""), 3);
  assert_int_equal(BUILD(.digest = 1, .target = "/"), 3);
  assert_int_equal(symlink("nowhere", "dangling"), 0);
  assert_int_equal(BUILD(.digest = 1, .target = "dangling"), 2);
  assert_string_equal(listing(), "dangling file ");
  assert_true(file_is("file", "text"));
  assert_int_equal(BUILD(.digest = 1, .target = "/proc/out"), 3);
}

static void test_target_spellings(void **state) {
  (void)state;
  assert_int_equal(BUILD(.digest = 1, .target = "./out//"), 0);
  assert_int_equal(symlink("out", "link"), 0);
  assert_int_equal(BUILD(.digest = 2, .target = "link"), 0);
  assert_true(file_is("out/tables.c", "made of 2") && file_is("link/tables.c", "made of 2"));
  assert_int_equal(unlink("link"), 0);
  assert_true(is_generation("made of 2"));
  char path[128];
  snprintf(path, sizeof path, "%s/out", folder);
  assert_int_equal(BUILD(.digest = 3, .target = path), 0);
  assert_true(is_generation("made of 3"));
}

static void test_not_writable(void **state) {
  (void)state;
  assert_int_equal(BUILD(.digest = 1), 0);
  assert_int_equal(chmod(".", 0777), 0);
  pid_t child = fork();
  if (!child) {
    if (!geteuid() && (setgid(65534) || setuid(65534))) _exit(9);
    _exit(chmod("out", 0555) && errno != EPERM ? 9 : BUILD(.digest = 2));
  }
  int status;
  assert_int_equal(chmod("out", 0555), 0);
  assert_int_equal(waitpid(child, &status, 0), child);
  assert_int_equal(WEXITSTATUS(status), 3);
  assert_true(is_generation("made of 1"));
}

static void test_only(void **state) {
  (void)state;
  struct run guide_kept = {.digest = 1, .only = "guide"}, guide_stale = {.digest = 2, .only = "guide"};
  assert_int_equal(BUILD(.digest = 1), 0);
  assert_int_equal(build(&guide_kept), 0);
  assert_true(is_generation("made of 1"));
  assert_int_equal(guide_kept.warnings, 0);
  assert_int_equal(build(&guide_stale), 0);
  assert_int_equal(guide_stale.warnings, 1);
  assert_string_equal(listing(), "out out/made-by-zhinanc out/tables.c ");
  assert_int_equal(BUILD(.digest = 2, .only = "tables.c"), 0);
  assert_true(is_generation("made of 2"));
}

static void test_remains_of_killed_runs(void **state) {
  (void)state;
  assert_int_equal(mkdir(".out.zhinanc-1-0", 0777), 0);
  file_put(".out.zhinanc-1-0/tables.c", "half");
  assert_int_equal(mkdir(".out.zhinanc-2-0", 0777), 0);
  int living = open(".out.zhinanc-2-0", O_RDONLY | O_DIRECTORY);
  assert_int_equal(flock(living, LOCK_EX), 0);
  assert_int_equal(mkdir(".other.zhinanc-1-0", 0777), 0);
  assert_int_equal(BUILD(.digest = 1), 0);
  assert_string_equal(listing(), ".other.zhinanc-1-0 .out.zhinanc-2-0 " WHOLE);
  close(living);
}

static void test_discard(void **state) {
  (void)state;
  assert_int_equal(BUILD(.digest = 1), 0);
  struct arena *arena = arena_new();
  struct output *output = output_begin(arena, diags_new(arena), "out", false, 2);
  output_put(output, "tables.c", "x", 1);
  output_discard(output);
  arena_free(arena);
  assert_true(is_generation("made of 1"));
}

static void test_large_file(void **state) {
  (void)state;
  struct arena *arena = arena_new();
  struct output *output = output_begin(arena, diags_new(arena), "out", false, 1);
  size_t length = 300000;
  char *bytes = arena_take(arena, length), *found = arena_take(arena, length + 1);
  for (size_t i = 0; i < length; i++) bytes[i] = (char)(i * 7 % 251);
  output_open(output, "book.img");
  for (size_t at = 0, step = 1; at < length; at += step, step = step * 3 % 200001) {
    if (step > length - at) step = length - at;
    output_write(output, bytes + at, step);
  }
  output_close(output);
  assert_true(output_commit(output));
  FILE *file = fopen("out/book.img", "r");
  assert_int_equal(fread(found, 1, length + 1, file), length);
  fclose(file);
  assert_memory_equal(found, bytes, length);
  arena_free(arena);
}

/* A generation that stands in a lower layer, as far as the file system has any. */
static void build_lower(void) {
  struct stat status;
  plan.lower = 0; /* its number may be given to another folder once it is gone */
  assert_int_equal(BUILD(.digest = 1), 0);
  assert_int_equal(stat("out", &status), 0);
  plan.lower = status.st_ino;
}

/* Every call that changes the disk fails once: the target is the old generation, or the new one where the call did not matter. */
static void every_failure(enum file_system system, const char *only) {
  long calls = 0;
  plan.system = system;
  for (bool struck = true; struck; calls++) {
    build_lower();
    plan.left = calls, plan.error = calls % 2 ? ENOSPC : EIO;
    int status = BUILD(.digest = only ? 1 : 2, .only = only);
    struck = plan.left < 0;
    plan.left = -1, plan.lower = 0;
    if (status) assert_int_equal(status, 3);
    const char *expected = status || only ? "made of 1" : "made of 2";
    bool waits = system == layered && status && access("out/made-by-zhinanc", F_OK); /* the way back failed as well: the next run goes it */
    if (!waits) assert_true(file_is("out/tables.c", expected) && file_is("out/guide/a/page.html", expected));
    if (!struck) assert_int_equal(status, 0);
  }
  assert_true(calls > 10);
  assert_true(is_generation(only ? "made of 1" : "made of 2")); /* and nothing is left over */
}
static void test_failures(void **state) {
  (void)state;
  every_failure(any_rename, NULL);
}
static void test_failures_without_exchange(void **state) {
  (void)state;
  every_failure(no_exchange, NULL);
}
static void test_failures_in_layers(void **state) {
  (void)state;
  every_failure(layered, NULL);
}
static void test_failures_keeping(void **state) {
  (void)state;
  every_failure(any_rename, "guide");
}

static int build_killed(long calls) {
  pid_t child = fork();
  if (!child) {
    plan.left = calls, plan.kills = true;
    _exit(BUILD(.digest = 2));
  }
  int status;
  assert_int_equal(waitpid(child, &status, 0), child);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/* Killed at every call: one whole generation stands, or, where the file system cannot exchange, the next run puts the old one back. */
static void every_kill(enum file_system system) {
  plan.system = system;
  for (long calls = 0, status = -1; status; calls++) {
    build_lower();
    status = build_killed(calls);
    plan.lower = 0;
    bool waits = system != any_rename && access("out/made-by-zhinanc", F_OK);
    const char *digest = waits || file_is("out/tables.c", "made of 1") ? "made of 1" : "made of 2";
    if (!waits) assert_true(file_is("out/tables.c", digest) && file_is("out/guide/a/page.html", digest));
    else assert_int_equal(BUILD(.digest = 1, .only = "guide"), 0); /* it is all there, or it could not be kept */
    if (waits) assert_true(is_generation("made of 1"));
    assert_int_equal(BUILD(.digest = 3), 0);
    assert_true(is_generation("made of 3"));
  }
}
static void test_kills(void **state) {
  (void)state;
  every_kill(any_rename);
}
static void test_kills_without_exchange(void **state) {
  (void)state;
  every_kill(no_exchange);
}
static void test_kills_in_layers(void **state) {
  (void)state;
  every_kill(layered);
}

static void test_concurrent(void **state) {
  (void)state;
  enum { runs = 4, times = 25 };
  pid_t children[runs];
  for (int i = 0; i < runs; i++) {
    children[i] = fork();
    if (children[i]) continue;
    int status = 0;
    for (int n = 0; n < times; n++) status |= BUILD(.digest = (uint64_t)(1 + i));
    _exit(status);
  }
  for (int i = 0; i < runs; i++) {
    int status;
    assert_int_equal(waitpid(children[i], &status, 0), children[i]);
    assert_int_equal(status, 0);
  }
  char text[32];
  bool whole = false;
  for (int i = 1; i <= runs && !whole; i++) snprintf(text, sizeof text, "made of %d", i), whole = is_generation(text);
  assert_true(whole);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, enter, leave)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(test_new_and_again), TEST(test_mode_stays), TEST(test_foreign_refused), TEST(test_force_replaces_own_names),
      TEST(test_foreign_link), TEST(test_marked_files_are_ours), TEST(test_empty_folder), TEST(test_damaged_list),
      TEST(test_target_kinds), TEST(test_target_spellings), TEST(test_not_writable), TEST(test_only),
      TEST(test_remains_of_killed_runs), TEST(test_discard), TEST(test_large_file),
      TEST(test_failures), TEST(test_failures_without_exchange), TEST(test_failures_in_layers),
      TEST(test_failures_keeping), TEST(test_kills), TEST(test_kills_without_exchange), TEST(test_kills_in_layers), TEST(test_concurrent),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
