/* cmd_ask.c: `zhinan ask BUSINESS`: asks what matters in the order that the runtime gives, judging anew after each answer, then for the
 * papers, and tells what is still to do. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "ask.h"
#include "lines.h"

/* --- memory --- */

/* X(array of the answer, its capacity) */
#define ARRAYS(X)                                                                                                                   \
  X(findings, finding_room) X(lists, list_room) X(superfluous, superfluous_room) X(gaps, gap_room) X(questions, question_room)      \
  X(assumed, assumed_room) X(unclear, unclear_room) X(outcomes, outcome_room) X(fee_lines, fee_line_room) X(pieces, piece_room)

static void *take(size_t count, size_t size) { return calloc(count ? count : 1, size); }

static bool ask_open(struct ask *ask) {
  const struct zn_book *book = ask->cli->book;
  struct zn_answer *answer = &ask->answer;
  size_t facts = zn_count(book, ZN_KIND_FACT) + (size_t)1;
  answer->size = sizeof *answer;
  zn_answer_max(book, answer);
  ask->work = take(ask->work_size = zn_work_size(book), 1);
  ask->facts = take(facts, sizeof *ask->facts);
  ask->asked_facts = take(facts, sizeof *ask->asked_facts);
  ask->asked_requirements = take(zn_record_count(book, ZN_SECTION_REQUIREMENTS), sizeof *ask->asked_requirements);
  bool is_whole = ask->work && ask->facts && ask->asked_facts && ask->asked_requirements;
#define X(array, room) is_whole &= (answer->array = take(answer->room, sizeof *answer->array)) != NULL;
  ARRAYS(X)
#undef X
  return is_whole;
}

static void ask_close(struct ask *ask) {
#define X(array, room) free(ask->answer.array);
  ARRAYS(X)
#undef X
  free(ask->work);
  free(ask->facts);
  free(ask->asked_facts);
  free(ask->asked_requirements);
}

/* --- judging --- */

/* A fact with which nothing can be judged (a birth in the future) is taken back. */
static bool fact_dropped(struct ask *ask) {
  uint32_t index = ask->answer.place.index;
  if (ask->answer.place.part != ZN_PART_FACT || index >= ask->submission.fact_count) return false;
  ask_complain(ask, ZN_MESSAGE_BAD_VALUE, cli_name(ask->cli, ZN_KIND_FACT, ask->facts[index].fact));
  ask->asked_facts[ask->facts[index].fact] = ask->has_ended;
  memmove(&ask->facts[index], &ask->facts[index + 1], (--ask->submission.fact_count - index) * sizeof *ask->facts);
  return true;
}

static enum zn_status judge(struct ask *ask) {
  enum zn_status status;
  do status = zn_evaluate(ask->cli->book, &ask->submission, ask->work, ask->work_size, &ask->answer);
  while (status && fact_dropped(ask));
  return status;
}

/* --- facts --- */

static const char *value_choice(const struct ask *ask, const void *of, uint32_t index) {
  const char *id = zn_value_id(ask->cli->book, *(const zn_fact *)of, index + 1);
  return *id ? zn_value_name(ask->cli->book, *(const zn_fact *)of, index + 1, ask->cli->language) : NULL;
}

/* Asks for the value of a fact, by its type. */
static bool ask_value(struct ask *ask, zn_fact fact, const struct zn_fact_info *info, int64_t *value) {
  bool truth, is_known = false;
  zn_day day;
  zn_division division;
  uint32_t index;
  uint64_t bits;
  switch (info->type) {
    case ZN_FACT_BOOL: *value = (is_known = ask_bool(ask, info->ask, &truth)) && truth; break;
    case ZN_FACT_INT: is_known = ask_int(ask, info->ask, value); break;
    case ZN_FACT_DATE: *value = (is_known = ask_date(ask, info->ask, &day)) ? day : 0; break;
    case ZN_FACT_DIVISION: *value = (is_known = ask_division(ask, info->ask, &division)) ? division : 0; break;
    case ZN_FACT_ENUM: *value = (is_known = ask_one(ask, info->ask, value_choice, &fact, &index)) ? (int64_t)index + 1 : 0; break;
    default: *value = (is_known = ask_several(ask, info->ask, value_choice, &fact, &bits)) ? (int64_t)bits : 0;
  }
  return is_known;
}

static void ask_fact(struct ask *ask, zn_fact fact) {
  struct zn_fact_info info = {.size = sizeof info};
  int64_t value = 0;
  zn_fact_info(ask->cli->book, fact, ask->cli->language, &info);
  ask->asked_facts[fact] = true;
  if (ask_value(ask, fact, &info, &value)) ask->facts[ask->submission.fact_count++] = (struct zn_fact_value){fact, 0, value};
}

static const char *channel_choice(const struct ask *ask, const void *of, uint32_t index) {
  zn_channel channel = zn_business_channel(ask->cli->book, *(const zn_business *)of, index);
  return channel ? cli_name(ask->cli, ZN_KIND_CHANNEL, channel) : NULL;
}

static void ask_channel(struct ask *ask) {
  zn_business version = cli_version(ask->cli, ask->business);
  uint32_t index;
  ask->asked_channel = true;
  if (ask_one(ask, cli_word(ask->cli, ZN_MESSAGE_ASK_CHANNEL), channel_choice, &version, &index))
    ask->submission.channel = zn_business_channel(ask->cli->book, version, index);
}

static void ask_region(struct ask *ask) {
  ask->asked_region = true;
  if (!ask_division(ask, cli_word(ask->cli, ZN_MESSAGE_ASK_REGION), &ask->submission.region)) ask->submission.region = 0;
}

/* The first question that was not put yet; null when there is none. */
static const struct zn_question *question_next(const struct ask *ask) {
  for (uint32_t i = 0; i < ask->answer.question_count; i++) {
    const struct zn_question *question = &ask->answer.questions[i];
    bool asked = question->kind == ZN_ASK_CHANNEL  ? ask->asked_channel
                 : question->kind == ZN_ASK_REGION ? ask->asked_region
                                                   : ask->asked_facts[question->fact];
    if (!asked) return question;
  }
  return NULL;
}

static enum zn_status ask_facts(struct ask *ask) {
  enum zn_status status = judge(ask);
  for (const struct zn_question *question; !status && (question = question_next(ask)); status = judge(ask)) {
    if (question->kind == ZN_ASK_CHANNEL) ask_channel(ask);
    else if (question->kind == ZN_ASK_REGION) ask_region(ask);
    else ask_fact(ask, question->fact);
  }
  return status;
}

/* --- papers --- */

static const struct zn_finding *finding_next(const struct ask *ask) {
  for (uint32_t i = 0; i < ask->answer.finding_count; i++)
    if (!ask->asked_requirements[ask->answer.findings[i].requirement]) return &ask->answer.findings[i];
  return NULL;
}

/* Papers may bring up questions that did not matter before. */
static enum zn_status ask_papers(struct ask *ask) {
  enum zn_status status = ZN_OK;
  for (const struct zn_finding *finding; !status && (finding = finding_next(ask)); status = ask_facts(ask)) ask_finding(ask, finding);
  return status;
}

/* --- what was said, as JSON --- */

static void put_day(struct json *json, const char *key, zn_day day) {
  char text[11];
  zn_day_print(day, text);
  json_said(json, key, text);
}

static void put_marks(struct json *json, const struct zn_book *book, const struct zn_piece *piece) {
  json_open(json, "marks", '[');
  for (zn_mark mark = 1; mark < 64; mark++)
    if (piece->marks & ZN_BIT(mark)) json_text(json, NULL, zn_id(book, ZN_KIND_MARK, mark));
  for (uint32_t other = 0; other < piece->other_count; other++) {
    json_open(json, NULL, '{');
    json_text(json, "mark", zn_id(book, ZN_KIND_MARK, piece->others[other].mark));
    json_text(json, "by", zn_id(book, ZN_KIND_PARTY, piece->others[other].by));
    put_day(json, "day", piece->others[other].day);
    json_close(json, '}');
  }
  json_close(json, ']');
}

static void put_piece(struct json *json, const struct zn_book *book, const struct zn_piece *piece) {
  json_open(json, NULL, '{');
  json_text(json, "document", zn_id(book, ZN_KIND_DOCUMENT, piece->document));
  if (piece->of > 1) json_text(json, "of", zn_id(book, ZN_KIND_PARTY, piece->of));
  if (piece->form) json_text(json, "form", zn_form_code(piece->form));
  json_number(json, "copies", piece->copies);
  put_marks(json, book, piece);
  json_open(json, "specs", '[');
  for (zn_spec spec = 1; spec < 64; spec++)
    if (piece->specs & ZN_BIT(spec)) json_text(json, NULL, zn_id(book, ZN_KIND_SPEC, spec));
  json_close(json, ']');
  put_day(json, "issued", piece->issued);
  put_day(json, "expires", piece->expires);
  json_close(json, '}');
}

/* The submission that the interview made, for `zhinan check`. */
static void put_submission(FILE *out, const struct ask *ask) {
  struct json json = {out, false};
  json_open(&json, NULL, '{');
  json_text(&json, "business", zn_id(ask->cli->book, ZN_KIND_BUSINESS, ask->business));
  put_day(&json, "day", ask->submission.day);
  if (ask->submission.channel) json_text(&json, "channel", zn_id(ask->cli->book, ZN_KIND_CHANNEL, ask->submission.channel));
  if (ask->submission.region) json_text(&json, "region", zn_id(ask->cli->book, ZN_KIND_DIVISION, ask->submission.region));
  json_open(&json, "facts", '{');
  for (uint32_t i = 0; i < ask->submission.fact_count; i++)
    json_value(&json, ask->cli, zn_id(ask->cli->book, ZN_KIND_FACT, ask->facts[i].fact), ask->facts[i].fact, ask->facts[i].value);
  json_close(&json, '}');
  json_open(&json, "materials", '[');
  for (uint32_t i = 0; i < ask->submission.piece_count; i++) put_piece(&json, ask->cli->book, &ask->pieces[i]);
  json_close(&json, ']');
  json_open(&json, "with", '[');
  json_text(&json, NULL, "fee");
  json_text(&json, NULL, "result");
  json_close(&json, ']');
  json_close(&json, '}');
}

/* The submission and the answer that `zhinan check` gives to it. */
static int tell_json(const struct ask *ask) {
  const struct cli *cli = ask->cli;
  char *text = NULL, *bytes = NULL;
  size_t length = 0, room = 1 << 16, written = 0, work_size = zn_check_json_work_size(cli->book);
  void *work = malloc(work_size);
  FILE *stream = open_memstream(&text, &length);
  if (stream) put_submission(stream, ask);
  enum zn_status status = !stream || fclose(stream) || !work ? ZN_NO_MEMORY : ZN_NO_ROOM;
  for (; status == ZN_NO_ROOM; room *= 2) {
    free(bytes);
    bytes = malloc(room);
    status = bytes ? zn_check_json(cli->book, cli->day, cli->language, text, length, work, work_size, bytes, room, &written, NULL)
                   : ZN_NO_MEMORY;
  }
  if (status == ZN_OK) printf("{\"submission\":%s,\"answer\":%.*s}\n", text, (int)written, bytes);
  free(bytes);
  free(text);
  free(work);
  return status == ZN_OK ? cli_yes : cli_machine;
}

/* --- */

static int tell(const struct ask *ask) {
  int status = cli_yes;
  if (ask->cli->json) status = tell_json(ask);
  else putchar('\n'), tell_answer(ask->cli, &ask->submission, &ask->answer);
  return status ? status : ask->answer.verdict == ZN_SATISFIED ? cli_yes : cli_no;
}

static int run(struct ask *ask) {
  screen_text(ask->out, cli_name(ask->cli, ZN_KIND_BUSINESS, cli_version(ask->cli, ask->business)), 0);
  putc('\n', ask->out);
  screen_text(ask->out, cli_word(ask->cli, ZN_MESSAGE_HOW_TO_ANSWER), 0);
  fputs("\n\n", ask->out);
  enum zn_status status = ask_facts(ask);
  if (!status) status = ask_papers(ask);
  if (!status) return tell(ask);
  cli_complain(ask->cli->arguments[0], status == ZN_NOT_IN_FORCE ? "not offered on that day" : zn_status_code(status));
  return status == ZN_NOT_IN_FORCE ? cli_no : cli_machine;
}

int cmd_ask(const struct cli *cli) {
  const char *id = cli->arguments[0];
  static const char kind[] = "business/";
  if (strncmp(id, kind, sizeof kind - 1) == 0) id += sizeof kind - 1;
  zn_business business = zn_find(cli->book, ZN_KIND_BUSINESS, id, strlen(id));
  if (!business) return cli_complain(cli->arguments[0], "no such business in this book"), cli_wrong;
  struct ask *ask = calloc(1, sizeof *ask);
  if (!ask || !(ask->cli = cli, ask_open(ask))) {
    if (ask) ask_close(ask);
    free(ask);
    return cli_complain("memory", "used up"), cli_machine;
  }
  ask->out = cli->json ? stderr : stdout;
  ask->is_echoed = !isatty(STDIN_FILENO);
  ask->business = business;
  ask->submission = (struct zn_submission){.size = sizeof ask->submission,
                                           .business_count = 1,
                                           .businesses = &ask->business,
                                           .day = cli->day,
                                           .pieces = ask->pieces,
                                           .facts = ask->facts,
                                           .flags = ZN_WITH_FEE | ZN_WITH_RESULT};
  int status = run(ask);
  ask_close(ask);
  free(ask);
  return status;
}
