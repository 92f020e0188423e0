/* check_book.c: checks the book's id against the names of the library: its tables are an object `zn_<id>`, which stands beside the
 * functions of zhinan.h. May assume that the list of exported names is built in. */
#include <string.h>

#include "check.h"
#include "emit.h"

/* One name a line: "    zn_open;". */
static bool is_exported(const struct embedded *list, const char *name) {
  const char *bytes = (const char *)list->bytes, *end = bytes + list->length;
  size_t length = strlen(name);
  for (const char *at = bytes; (at = memmem(at, (size_t)(end - at), name, length)); at += length)
    if (at > bytes && at[-1] == ' ' && at + length < end && at[length] == ';') return true;
  return false;
}

void check_book(const struct check *check) {
  char *name = arena_printf(check->arena, "zn_%s", check->model->id);
  for (char *hyphen = name; (hyphen = strchr(hyphen, '-'));) *hyphen = '_';
  if (is_exported(embedded_find("libzhinan.map"), name))
    diag(check->diags, .code = D_book_id_taken, .at = check->model->mark, .args = {check->model->id, name});
}
