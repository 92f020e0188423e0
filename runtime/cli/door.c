/* door.c: prints what a function of the library writes into a buffer, a line; the buffer grows until the answer fits. */
#include <stdlib.h>

#include "cli.h"

enum { room_first = 4096 };

static int print_line(const char *command, enum zn_status status, const char *answer, size_t length) {
  if (status) return cli_complain(command, zn_status_code(status)), cli_wrong;
  fwrite(answer, 1, length, stdout);
  putchar('\n');
  return cli_yes;
}

int json_print(const struct cli *cli, const char *command, json_door *door, const void *context) {
  char small[room_first], *answer = small, *wider = NULL;
  size_t room = sizeof small, written = 0;
  enum zn_status status = door(cli, context, answer, room, &written);
  while (status == ZN_NO_ROOM) {
    room = written > room ? written : room * 2;
    free(wider);
    answer = wider = malloc(room);
    if (!wider) return cli_complain("no memory", NULL), cli_machine;
    status = door(cli, context, answer, room, &written);
  }
  int result = print_line(command, status, answer, written);
  free(wider);
  return result;
}
