/* cmd_show.c: `zhinan show [KIND/]ID`: finds what is meant and shows it. */
#include <string.h>

#include "cli.h"

/* The kind that "business" names; 0: none. */
static enum zn_kind kind_named(const char *name, size_t length) {
  for (uint32_t kind = 1; kind < ZN_KIND_COUNT; kind++) {
    const char *code = zn_kind_code(kind);
    if (strlen(code) == length && memcmp(code, name, length) == 0) return (enum zn_kind)kind;
  }
  return 0;
}

/* 0: none. Issuers have no ids, but the names that certificates bear. */
static uint32_t find_in(const struct zn_book *book, uint32_t kind, const char *id) {
  return kind == ZN_KIND_ISSUER ? 0 : zn_find(book, (enum zn_kind)kind, id, strlen(id));
}

struct match {
  enum zn_kind kind; /* the first that has a thing of that id */
  uint32_t thing, count;
};

static struct match find_bare(const struct zn_book *book, const char *id) {
  struct match match = {0};
  for (uint32_t kind = 1; kind < ZN_KIND_COUNT; kind++) {
    uint32_t thing = find_in(book, kind, id);
    if (thing && !match.count++) match.kind = (enum zn_kind)kind, match.thing = thing;
  }
  return match;
}

/* Several kinds have a thing of that id: says which. */
static void list_candidates(const struct zn_book *book, const char *id) {
  cli_complain(id, "several things have this id:");
  for (uint32_t kind = 1; kind < ZN_KIND_COUNT; kind++)
    if (find_in(book, kind, id)) fprintf(stderr, "  %s/%s\n", zn_kind_code(kind), id);
}

/* A bare id, or one behind its kind; false after a complaint. */
static bool find_thing(const struct cli *cli, const char *name, struct match *match, int *status) {
  const char *slash = strchr(name, '/');
  *status = cli_wrong;
  if (!slash) {
    *match = find_bare(cli->book, name);
    if (match->count > 1) return list_candidates(cli->book, name), false;
  } else {
    match->kind = kind_named(name, (size_t)(slash - name));
    static const char kinds[] = "no such kind: business, document, office, division, fact, renewal, channel, party, mark, spec or pattern";
    if (!match->kind) return cli_complain(name, kinds), false;
    match->thing = zn_find(cli->book, match->kind, slash + 1, strlen(slash + 1));
  }
  *status = match->thing ? cli_yes : cli_no;
  if (!match->thing) cli_complain(name, "no such thing in this book");
  return match->thing != 0;
}

int cmd_show(const struct cli *cli) {
  struct match match;
  int status;
  if (find_thing(cli, cli->arguments[0], &match, &status)) (cli->json ? show_json : show_text)(cli, match.kind, match.thing);
  return status;
}
