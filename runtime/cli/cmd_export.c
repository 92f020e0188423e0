/* cmd_export.c: `zhinan export offices --as csv|geojson|vcard|json`: all offices for other programs. */
#include <string.h>

#include "cli.h"
#include "offices.h"

int cmd_export(const struct cli *cli) {
  static const struct {
    const char *name;
    void (*export)(const struct offices *offices);
  } formats[] = {{"csv", offices_csv}, {"geojson", offices_geojson}, {"vcard", offices_vcard}, {"json", offices_json}};
  const struct offices offices = {stdout, cli->book, cli->language, 1, zn_count(cli->book, ZN_KIND_OFFICE)};
  if (strcmp(cli->arguments[0], "offices") != 0) return cli_complain(cli->arguments[0], "only offices can be exported"), cli_wrong;
  for (size_t i = 0; cli->as && i < sizeof formats / sizeof *formats; i++)
    if (strcmp(formats[i].name, cli->as) == 0) return formats[i].export(&offices), cli_yes;
  cli_complain(cli->as ? cli->as : "export", "say --as csv, geojson, vcard or json");
  return cli_wrong;
}
