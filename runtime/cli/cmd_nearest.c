/* cmd_nearest.c: `zhinan nearest DIVISION | --at LAT,LON`: the offices to go to, with distance, reason and contacts. */
#include <stdlib.h>
#include <string.h>

#include "cli.h"
#include "screen.h"

enum { facts_max = 64, offices_max = 256 };

static int wrong(const char *what, const char *why) {
  cli_complain(what, why);
  return cli_wrong;
}

/* --- what is asked --- */

/* Degrees as plain decimals, "-43.8241", in millionths, rounded; blanks around them do not count: maps copy positions with one behind the
 * comma. False for everything else, and for what is off the globe. */
static bool read_degrees(const char *text, size_t length, int32_t most, int32_t *value) {
  while (length && *text == ' ') text++, length--;
  while (length && text[length - 1] == ' ') length--;
  size_t at = length && *text == '-', digits = 0;
  int64_t sum = 0;
  int places = -1;
  for (; at < length; at++) {
    if (text[at] == '.' && places < 0 && digits) places = 0;
    else if (text[at] >= '0' && text[at] <= '9' && digits < 15) {
      digits++;
      if (places < 7) sum = sum * 10 + (text[at] - '0'), places += places >= 0;
    } else return false;
  }
  if (!digits || places == 0) return false;
  for (int i = places < 0 ? 0 : places; i < 7; i++) sum *= 10;
  sum = (sum + 5) / 10;
  *value = (int32_t)(*text == '-' ? -sum : sum);
  return sum <= most;
}

static int read_position(const char *text, struct zn_question_where *question) {
  const char *comma = strchr(text, ',');
  if (!comma || !read_degrees(text, (size_t)(comma - text), 90000000, &question->latitude) ||
      !read_degrees(comma + 1, strlen(comma + 1), 180000000, &question->longitude))
    return wrong(text, "no position: LAT,LON in degrees north and east, as 43.82,87.61");
  return cli_yes;
}

static int read_count(const char *text, struct zn_question_where *question) {
  char *end;
  unsigned long count = strtoul(text, &end, 10);
  if (*text < '1' || *text > '9' || *end || count > ZN_NEAREST_MAX) return wrong(text, "no number from 1 to 64");
  question->count = (uint32_t)count;
  return cli_yes;
}

static int read_id(const struct cli *cli, enum zn_kind kind, const char *text, uint32_t *thing) {
  *thing = zn_find(cli->book, kind, text, strlen(text));
  return *thing ? cli_yes : wrong(text, kind == ZN_KIND_BUSINESS ? "no such business" : "no such channel");
}

static bool read_integer(const char *text, int64_t *value) {
  char *end;
  *value = strtoll(text, &end, 10);
  return *text && !*end;
}

/* A value as the fact's type has it; of a set, ids with commas between. */
static bool read_value(const struct cli *cli, zn_fact fact, const char *text, int64_t *value) {
  struct zn_fact_info info = {.size = sizeof info};
  zn_fact_info(cli->book, fact, cli->language, &info);
  *value = 0;
  switch (info.type) {
    case ZN_FACT_BOOL: return *value = strcmp(text, "true") == 0, *value || strcmp(text, "false") == 0;
    case ZN_FACT_INT: return read_integer(text, value);
    case ZN_FACT_DATE: return (*value = zn_day_parse(text, strlen(text))) != 0;
    case ZN_FACT_DIVISION: return (*value = zn_division_find(cli->book, text, strlen(text))) != 0;
    case ZN_FACT_ENUM: return (*value = zn_value_find(cli->book, fact, text, strlen(text))) != 0;
    case ZN_FACT_SET: break;
    default: return false;
  }
  for (size_t length; *text; text += length + (text[length] == ',')) {
    length = strcspn(text, ",");
    uint32_t number = zn_value_find(cli->book, fact, text, length);
    if (!number) return false;
    *value |= (int64_t)(UINT64_C(1) << (number - 1));
  }
  return true;
}

static int read_facts(const struct cli *cli, struct zn_fact_value *facts) {
  for (int i = 0; i < cli->fact_count; i++) {
    const char *text = cli->facts[i], *sign = strchr(text, '=');
    facts[i].fact = sign ? zn_find(cli->book, ZN_KIND_FACT, text, (size_t)(sign - text)) : 0;
    facts[i].reserved = 0;
    if (!facts[i].fact) return wrong(text, "no such fact: ID=VALUE");
    if (!read_value(cli, facts[i].fact, sign + 1, &facts[i].value)) return wrong(text, "no value of that fact");
  }
  return cli_yes;
}

static int read_question(const struct cli *cli, struct zn_question_where *question) {
  int status = cli_yes;
  if ((cli->argument_count == 0) == !cli->at) return wrong("nearest", "either a division or --at LAT,LON");
  if (cli->at) status = read_position(cli->at, question);
  else status = cli_division(cli, cli->arguments[0], &question->division);
  if (!status && cli->count) status = read_count(cli->count, question);
  if (!status && cli->business) status = read_id(cli, ZN_KIND_BUSINESS, cli->business, &question->business);
  if (!status && cli->channel) status = read_id(cli, ZN_KIND_CHANNEL, cli->channel, &question->channel);
  return status;
}

/* --- what is told --- */

static void print_counter(const struct cli *cli, zn_office office, uint32_t index) {
  struct zn_counter_info counter = {.size = sizeof counter};
  zn_counter_info(cli->book, office, index, cli->language, &counter);
  fputs("    ", stdout);
  screen_text(stdout, counter.address, 4);
  for (uint32_t i = 0; i < counter.phone_count; i++) {
    struct zn_phone_info phone = {.size = sizeof phone};
    zn_phone_info(cli->book, counter.phone + i, &phone);
    for (uint32_t r = 0; r < phone.read_count; r++)
      fputs("  ", stdout), screen_text(stdout, zn_phone_reading(cli->book, counter.phone + i, r), 4);
    if (!phone.read_count) fputs("  ", stdout), screen_text(stdout, phone.printed, 4);
  }
  if (*counter.contact) fputs("  ", stdout), screen_text(stdout, counter.contact, 4);
  putchar('\n');
}

static void print_distance(const struct cli *cli, const struct zn_near *near) {
  char km[24];
  snprintf(km, sizeof km, "%u.%u", near->tenths / 10, near->tenths % 10);
  const struct filling places[] = {{"km", km, NULL}, {0}};
  fputs("  ", stdout);
  screen_fill(stdout, cli_word(cli, near->by == ZN_BY_ROAD ? ZN_MESSAGE_KM_BY_ROAD : ZN_MESSAGE_KM), places, 0);
}

static void print_open(const struct cli *cli, const struct zn_near *near) {
  if (near->open == ZN_NOT_KNOWN) return;
  fputs("  ", stdout);
  screen_text(stdout, cli_word(cli, near->open == ZN_YES ? ZN_MESSAGE_OPEN_NOW : ZN_MESSAGE_CLOSED_NOW), 0);
}

/* Why it is told of, and that it is the own one where a table sends there. */
static void print_why(const struct cli *cli, const struct zn_near *near) {
  fputs("  ", stdout);
  screen_text(stdout, cli_word(cli, (enum zn_message)(ZN_MESSAGE_WHY_SAME + near->why - 1)), 0);
  if (near->why == ZN_WHY_ASSIGNED && near->is_own == ZN_YES) fputs("  ", stdout), screen_text(stdout, cli_word(cli, ZN_MESSAGE_OWN_OFFICE), 0);
}

static void print_condition(const struct cli *cli, const struct zn_near *near) {
  const struct filling places[] = {{"condition", zn_near_condition(cli->book, near, cli->language), NULL}, {0}};
  if (!near->condition) return;
  fputs("    ", stdout);
  screen_fill(stdout, cli_word(cli, ZN_MESSAGE_ONLY_WHERE), places, 4);
  putchar('\n');
}

/* An office, once, with all that is told of it: one that several rows of a table name has a reason and a condition for each. */
static void print_near(const struct cli *cli, const struct zn_near *near, const struct zn_near *end) {
  struct zn_office_info info = {.size = sizeof info};
  zn_office_info(cli->book, near->office, cli->language, &info);
  screen_text(stdout, cli_name(cli, ZN_KIND_OFFICE, near->office), 0);
  if (near->by) print_distance(cli, near);
  print_why(cli, near);
  print_open(cli, near);
  putchar('\n');
  print_condition(cli, near);
  for (const struct zn_near *other = near + 1; other < end; other++) {
    if (other->office != near->office || other->counter != near->counter) continue;
    print_why(cli, other);
    putchar('\n');
    print_condition(cli, other);
  }
  for (uint32_t i = 0; i < info.counter_count; i++)
    if (!near->counter || near->counter == i + 1) print_counter(cli, near->office, i);
}

static bool is_told(const struct zn_near *offices, const struct zn_near *near) {
  for (const struct zn_near *other = offices; other < near; other++)
    if (other->office == near->office && other->counter == near->counter) return true;
  return false;
}

/* Whether one of the distances is that of a seat, for want of the office's own position. */
static bool leads_to_seat(const struct cli *cli, const struct zn_near *offices, uint32_t count) {
  bool leads = false;
  for (uint32_t i = 0; i < count; i++) {
    struct zn_office_info info = {.size = sizeof info};
    zn_office_info(cli->book, offices[i].office, cli->language, &info);
    leads |= offices[i].by && !info.is_placed;
  }
  return leads;
}

static int print_all(const struct cli *cli, const struct zn_question_where *question, void *work, size_t work_size, uint32_t *count) {
  struct zn_near offices[offices_max];
  struct zn_place place;
  enum zn_status status = zn_nearest(cli->book, question, work, work_size, offices, offices_max, count, &place);
  if (status) return wrong("nearest", zn_status_code(status));
  for (const struct zn_near *near = offices; near < offices + *count; near++)
    if (!is_told(offices, near)) print_near(cli, near, offices + *count);
  if (leads_to_seat(cli, offices, *count)) screen_text(stdout, cli_word(cli, ZN_MESSAGE_KM_TO_SEATS), 0), putchar('\n');
  enum zn_message none = question->flags & ZN_OPEN_ONLY ? ZN_MESSAGE_NO_OPEN_OFFICE : ZN_MESSAGE_NO_OFFICE;
  if (!*count) screen_text(stdout, cli_word(cli, none), 0), putchar('\n');
  return cli_yes;
}

struct json_question {
  const struct zn_question_where *where;
  void *work;
  size_t work_size;
  uint32_t *count;
};

static enum zn_status write_json(const struct cli *cli, const void *context, char *answer, size_t room, size_t *written) {
  const struct json_question *question = context;
  struct zn_place place;
  return zn_nearest_json(cli->book, cli->language, question->where, question->work, question->work_size, answer, room, written,
                         question->count, &place);
}

static int print_json(const struct cli *cli, const struct zn_question_where *question, void *work, size_t work_size, uint32_t *count) {
  return json_print(cli, "nearest", write_json, &(struct json_question){question, work, work_size, count});
}

int cmd_nearest(const struct cli *cli) {
  struct zn_fact_value facts[facts_max];
  struct zn_question_where question = {.size = sizeof question,
                                       .count = 3,
                                       .facts = facts,
                                       .fact_count = (uint32_t)cli->fact_count,
                                       .day = cli->day,
                                       .minute = cli->minute,
                                       .flags = cli->open_only ? ZN_OPEN_ONLY : 0};
  uint32_t count = 0;
  int status = read_question(cli, &question);
  if (!status) status = read_facts(cli, facts);
  if (status) return status;
  size_t work_size = zn_nearest_work_size(cli->book);
  void *work = malloc(work_size);
  if (!work) return cli_complain("no memory", NULL), cli_machine;
  status = (cli->json ? print_json : print_all)(cli, &question, work, work_size, &count);
  free(work);
  return status ? status : count ? cli_yes : cli_no;
}
