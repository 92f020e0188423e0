/* import_read.c: turns a path into tables of cells: CSV or HTML by the end of its name. Assumes nothing of what it finds there. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#include "import.h"
#include "read.h"
#include "utf8.h"

static bool ends(const char *path, const char *end) {
  size_t length = strlen(path), tail = strlen(end);
  return length >= tail && !strcasecmp(path + length - tail, end);
}

static const char *number(struct arena *arena, uint64_t value) { return arena_printf(arena, "%llu", (unsigned long long)value); }

static bool read_bytes(struct arena *arena, int descriptor, size_t size, struct source_file *file) {
  char *bytes = arena_take(arena, size + 1);
  size_t length = 0;
  for (ssize_t got = 1; got && length < size;) {
    got = read(descriptor, bytes + length, size - length);
    if (got < 0 && errno != EINTR) return false;
    if (got > 0) length += (size_t)got;
  }
  size_t mark = length >= 3 && !memcmp(bytes, "\xEF\xBB\xBF", 3) ? 3 : 0;
  bytes[length] = '\0';
  file->bytes = bytes + mark;
  file->length = length - mark;
  return true;
}

/* A pipe would make the reader wait: only ordinary files are read. */
static bool load(struct arena *arena, struct diags *diags, const struct read_limits *limits, struct source_file *file) {
  struct stat status;
  int descriptor = open(file->path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
  bool opened = descriptor >= 0 && !fstat(descriptor, &status), ordinary = opened && S_ISREG(status.st_mode);
  bool small = ordinary && (uint64_t)status.st_size <= limits->file_size;
  bool good = small && read_bytes(arena, descriptor, (size_t)status.st_size, file);
  const char *why = arena_printf(arena, "%s", strerror(errno));
  if (descriptor >= 0) close(descriptor);
  if (good) return true;
  if (opened && !ordinary) diag(diags, .code = D_not_a_file, .at = {.file = file}, .args = {file->path});
  else if (ordinary && !small)
    diag(diags, .code = D_file_too_large, .at = {.file = file},
         .args = {number(arena, (uint64_t)status.st_size), number(arena, limits->file_size)});
  else diag(diags, .code = D_unreadable, .at = {.file = file}, .args = {file->path, why});
  return false;
}

bool import_read(struct arena *arena, struct diags *diags, const char *path, const struct read_limits *limits, table_list *tables,
                 const struct source_file **file) {
  struct source_file *source = ARENA_NEW(arena, struct source_file);
  bool is_csv = ends(path, ".csv") || ends(path, ".tsv"), is_html = ends(path, ".html") || ends(path, ".htm");
  *source = (struct source_file){.path = path, .bytes = ""};
  *file = source;
  if (!load(arena, diags, limits, source)) return false;
  if (!is_csv && !is_html) return diag(diags, .code = D_no_table_kind, .at = {.file = source}, .args = {path}), false;
  if (!encoding_check(diags, arena, source)) return false;
  if (is_html) import_html(arena, source, tables);
  else import_csv(arena, diags, source, LIST_PUSH(arena, tables));
  return true;
}

/* --- cells --- */

static bool is_blank(uint32_t c) {
  return c == ' ' || c == '\t' || c == 0xA0 || c - 0x2000 < 12 || c == 0x3000 || c == 0xFEFF;
}
static bool is_break(uint32_t c) { return c == '\n' || c == '\r' || c == 0x0B || c == 0x0C || c == 0x2028 || c == 0x2029; }

const char *cell_tidy(struct arena *arena, const char *text, size_t length) {
  struct buffer tidy = {.arena = arena};
  const char *pending = NULL; /* between two words */
  for (const char *at = text, *end = text + length; at < end;) {
    const char *from = at;
    bool valid = true;
    uint32_t c = utf8_next(&at, end, &valid);
    if (is_break(c)) pending = "\n";
    else if (is_blank(c)) pending = pending ? pending : " ";
    else {
      if (pending && tidy.length) buffer_text(&tidy, pending);
      pending = NULL;
      buffer_bytes(&tidy, from, (size_t)(at - from));
    }
  }
  return buffer_string(&tidy);
}
