/* bench_process.c: figures of whole processes: the start of `zhinan check`, and a large book through `zhinanc build`. */
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <yaml.h>
#include "bench.h"

#define STARTS 501
#define OFFICES 100000
#define FILES 20
#define BUILDS 3

extern char **environ;

/* Runs a program to its end, its output dropped. */
static double run(char *const arguments[], struct rusage *usage) {
  posix_spawn_file_actions_t files;
  pid_t child;
  int status = 0;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  double start = bench_now();
  if (posix_spawnp(&child, arguments[0], &files, NULL, arguments, environ) || wait4(child, &status, 0, usage) < 0) perror(arguments[0]), exit(2);
  double seconds = bench_now() - start;
  posix_spawn_file_actions_destroy(&files);
  if (!WIFEXITED(status) || WEXITSTATUS(status) > 1) fprintf(stderr, "bench: %s failed\n", arguments[0]), exit(2);
  return seconds;
}

static FILE *create(const char *folder, const char *name, int number) {
  char path[4096];
  snprintf(path, sizeof path, "%s/%s%d.yaml", folder, name, number);
  FILE *file = fopen(path, "w");
  if (!file) perror(path), exit(2);
  return file;
}

static void path_in(char path[4096], const char *folder, const char *name) { snprintf(path, 4096, "%s/%s", folder, name); }

void bench_cold_start(const char *folder, const char *submission) {
  static double command[STARTS], nothing[STARTS];
  char scratch[] = "/tmp/bench.XXXXXX", program[4096], file[4096];
  struct rusage usage;
  if (!mkdtemp(scratch)) perror(scratch), exit(2);
  FILE *out = create(scratch, "submission", 0);
  fprintf(out, "%s\n", submission);
  fclose(out);
  path_in(program, folder, "zhinan");
  path_in(file, scratch, "submission0.yaml");
  for (int i = 0; i < STARTS; i++) {
    nothing[i] = run((char *[]){"true", NULL}, &usage);
    command[i] = run((char *[]){program, "check", file, NULL}, &usage);
  }
  remove(file);
  rmdir(scratch);
  double least = bench_median(nothing, STARTS);
  bench_reference("true", least * 1e6, "us");
  bench_figure("cold-start", bench_median(command, STARTS) * 1e6, "us", least * 1e6, 1.5);
}

/* A book of one business and many offices, spread over files as an editor would. */
static void write_book(const char *folder) {
  FILE *out = create(folder, "book", 0);
  fputs("book: {id: large, title: Large, publisher: Nobody, languages: [en], timezone: \"+08:00\"}\n"
        "sources: {guide: {title: Guide, seen: 2026-11-22}}\nchannels: {counter: At the counter}\n"
        "documents:\n  card: {name: Card, kind: identity, form: original}\n"
        "businesses:\n  renew:\n    title: Renewal\n    channels: [counter]\n    source: {in: guide, at: \"1\"}\n"
        "    requires: {all-of: [{document: card}]}\n    steps: not-stated\n    fees: not-stated\n"
        "    examples: [{id: full, submit: [card], expect: satisfied}]\n"
        "divisions:\n  \"100000\": {name: Country}\n", out);
  fclose(out);
  for (int file = 0; file < FILES; file++) {
    out = create(folder, "offices", file);
    fputs("offices:\n", out);
    for (int i = file * (OFFICES / FILES); i < (file + 1) * (OFFICES / FILES); i++)
      fprintf(out,
              "  office-%d:\n    division: \"100000\"\n    name: Service point number %d of the country\n    row: \"%d\"\n"
              "    printed: {region: Region %d, place: Place %d}\n    public: true\n    source: {in: guide, at: table 2}\n    counters:\n"
              "      - address: Street of the people %d, house %d, second floor, hall %d, windows 3 and 4\n        contact: Person %d\n"
              "        phones: [\"0991-%07d\", \"139%08d\"]\n        hours: not-stated\n",
              i, i, i, i % 97, i % 1009, i / 200, i % 200, i % 7, i, i % 10000000, i);
    fclose(out);
  }
}

static char *read_whole(const char *path, size_t *length) {
  struct stat status;
  FILE *file = fopen(path, "rb");
  if (!file || fstat(fileno(file), &status)) perror(path), exit(2);
  char *bytes = malloc((size_t)status.st_size);
  *length = bytes ? fread(bytes, 1, (size_t)status.st_size, file) : 0;
  fclose(file);
  return bytes;
}

static void drain(const char *text, size_t length) {
  yaml_parser_t parser;
  yaml_event_t event;
  int done = 0;
  yaml_parser_initialize(&parser);
  yaml_parser_set_input_string(&parser, (const unsigned char *)text, length);
  while (!done) {
    if (!yaml_parser_parse(&parser, &event)) fputs("bench: libyaml refuses the large book\n", stderr), exit(2);
    done = event.type == YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
}

static double drain_all(const char *folder, size_t *size) {
  double seconds = 0;
  *size = 0;
  for (int file = -1; file < FILES; file++) {
    char path[4096], name[32];
    size_t length;
    snprintf(name, sizeof name, file < 0 ? "book0.yaml" : "offices%d.yaml", file);
    path_in(path, folder, name);
    char *text = read_whole(path, &length);
    double start = bench_now();
    drain(text, length);
    seconds += bench_now() - start;
    *size += length;
    free(text);
  }
  return seconds;
}

void bench_build(const char *folder) {
  char scratch[] = "/tmp/bench.XXXXXX", program[4096], target[64], command[128];
  double build[BUILDS], drained[BUILDS];
  size_t size = 0;
  long memory = 0;
  if (!mkdtemp(scratch)) perror(scratch), exit(2);
  path_in(program, folder, "zhinanc");
  snprintf(target, sizeof target, "%s.out", scratch);
  write_book(scratch);
  for (int i = 0; i < BUILDS; i++) {
    struct rusage usage;
    drained[i] = drain_all(scratch, &size);
    build[i] = run((char *[]){program, "build", "--only", "tables", "--force", "-o", target, scratch, NULL}, &usage);
    memory = usage.ru_maxrss;
  }
  double reference = bench_median(drained, BUILDS);
  bench_reference("large-book", (double)size / 1e6, "MB");
  bench_reference("libyaml", reference, "s");
  bench_figure("build", bench_median(build, BUILDS), "s", reference, 4);
  bench_figure("build-memory", (double)memory * 1024 / 1e6, "MB", (double)size / 1e6, 10);
  snprintf(command, sizeof command, "rm -rf %s %s", scratch, target);
  if (system(command)) perror(command);
}
