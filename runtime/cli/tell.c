/* tell.c: an answer of zn_evaluate for people: the verdict, what is still to do, and what else there is to know. */
#include <stdlib.h>
#include "lines.h"
#include "zn_text.h"

enum { indent = 2 };

/* --- findings --- */

typedef void writer(const struct zn_told *told, const struct zn_finding *finding, struct zn_out *out);

/* What the library writes as the inside of a JSON string, as a text of its own; null when memory lacks. */
static char *text_of(writer *write, const struct zn_told *told, const struct zn_finding *finding) {
  struct zn_out counted = {NULL, 0, 0};
  write(told, finding, &counted);
  size_t length = counted.length;
  char *written = malloc(length + 1), *text = malloc(length + 5); /* the reader keeps room for one character more */
  struct zn_out out = {written, length, 0};
  if (written && text) {
    write(told, finding, &out);
    struct zn_span plain = zn_json_unescape((struct zn_span){written, length}, text, length + 4);
    memmove(text, plain.bytes, plain.length);
    text[plain.length] = '\0';
  }
  free(written);
  return text;
}

char *tell_labels(const struct zn_told *told, const struct zn_finding *finding) { return text_of(zn_text_labels, told, finding); }

static void print_findings(const struct zn_told *told, uint32_t first, uint32_t count, uint32_t space) {
  for (uint32_t i = 0; i < count; i++) {
    char *text = text_of(zn_text_finding, told, &told->answer->findings[first + i]);
    line_item(text ? text : "", space);
    free(text);
  }
}

static void print_alternatives(const struct cli *cli, const struct zn_told *told) {
  const struct zn_answer *answer = told->answer;
  if (answer->alternative_count) line_heading(cli, ZN_MESSAGE_OTHER_WAYS);
  for (uint32_t i = 0; i < answer->alternative_count; i++) {
    const struct zn_list *list = &answer->lists[answer->alternative_first + i];
    printf("%u.\n", i + 1);
    print_findings(told, list->first, list->count, indent);
  }
}

/* --- the rest --- */

static void print_instead(const struct cli *cli, const struct zn_instead *instead) {
  struct zn_eligible_info info = {.size = sizeof info};
  zn_eligible_info(cli->book, instead->eligible, cli->language, &info);
  line_remark(cli, ZN_MESSAGE_ONLY_IF, info.label, 0);
  line_paragraph(info.text, 0);
  line_remark(cli, ZN_MESSAGE_APPLY_INSTEAD, cli_name(cli, ZN_KIND_BUSINESS, instead->business), 0);
  line_remark(cli, ZN_MESSAGE_GO_TO, cli_name(cli, ZN_KIND_OFFICE, instead->office), 0);
  line_day(cli, ZN_MESSAGE_OPENS, instead->opens, 0);
}

static void print_superfluous(const struct cli *cli, const struct zn_submission *submission, const struct zn_answer *answer) {
  if (answer->superfluous_count) line_heading(cli, ZN_MESSAGE_NOT_NEEDED);
  for (uint32_t i = 0; i < answer->superfluous_count; i++)
    line_item(cli_name(cli, ZN_KIND_DOCUMENT, submission->pieces[answer->superfluous[i].piece].document), 0);
}

static void print_questions(const struct cli *cli, const struct zn_answer *answer) {
  if (answer->question_count) line_heading(cli, ZN_MESSAGE_TO_KNOW);
  for (uint32_t i = 0; i < answer->question_count; i++) {
    const struct zn_question *question = &answer->questions[i];
    struct zn_fact_info info = {.size = sizeof info};
    zn_fact_info(cli->book, question->fact, cli->language, &info);
    line_item(question->kind == ZN_ASK_FACT
                  ? info.ask
                  : cli_word(cli, question->kind == ZN_ASK_CHANNEL ? ZN_MESSAGE_ASK_CHANNEL : ZN_MESSAGE_ASK_REGION),
              0);
  }
}

static const char *requirement_text(const struct cli *cli, zn_requirement requirement) {
  struct zn_requirement_info info = {.size = sizeof info};
  zn_requirement_info(cli->book, requirement, cli->language, &info);
  return info.text;
}

/* Gaps and what is unclear: of requirements, and of an eligibility that fails by a source that is unclear. */
static void print_doubts(const struct cli *cli, const struct zn_answer *answer) {
  struct zn_eligible_info eligible = {.size = sizeof eligible};
  zn_eligible_info(cli->book, answer->instead.eligible, cli->language, &eligible);
  int is_unclear = answer->unclear_count || *eligible.unclear, is_stated = !answer->gap_count;
  if (is_unclear) line_heading(cli, ZN_MESSAGE_UNCLEAR);
  if (*eligible.unclear) line_item(eligible.unclear, 0);
  for (uint32_t i = 0; i < answer->unclear_count; i++) line_item(requirement_text(cli, answer->unclear[i]), 0);
  if (!is_stated) putchar('\n'), line_paragraph(cli_word(cli, ZN_MESSAGE_REST_NOT_STATED), 0);
}

static void print_outcomes(const struct cli *cli, const struct zn_answer *answer) {
  if (answer->outcome_count) line_heading(cli, ZN_MESSAGE_FOLLOWS);
  for (uint32_t i = 0; i < answer->outcome_count; i++) line_item(requirement_text(cli, answer->outcomes[i]), 0);
}

/* --- fee and result --- */

/* The total is told where all lines are known and of one currency. */
static void print_fee(const struct cli *cli, const struct zn_answer *answer) {
  char text[48];
  const char *currency = NULL;
  uint32_t known = 0, is_one = 1;
  if (answer->fee_line_count) line_heading(cli, ZN_MESSAGE_FEES);
  for (uint32_t i = 0; i < answer->fee_line_count; i++) {
    struct zn_fee_line_info info = {.size = sizeof info};
    zn_fee_line_info(cli->book, answer->fee_lines[i].line, cli->language, &info);
    fputs("- ", stdout);
    screen_text(stdout, info.name, indent);
    screen_text(stdout, cli_word(cli, ZN_MESSAGE_COLON), indent);
    if (answer->fee_lines[i].is_open) screen_text(stdout, cli_word(cli, ZN_MESSAGE_OPEN_AMOUNT), indent);
    else fputs(amount_text(answer->fee_lines[i].amount, info.currency, text, sizeof text), stdout), known++;
    putchar('\n');
    if (currency && strcmp(currency, info.currency) != 0) is_one = 0;
    currency = info.currency;
  }
  if (!known || known < answer->fee_line_count || !is_one) return;
  screen_text(stdout, cli_word(cli, ZN_MESSAGE_TOTAL), 0);
  puts(amount_text(answer->fee_total, currency, text, sizeof text));
}

static void print_result(const struct cli *cli, const struct zn_answer *answer) {
  struct zn_result_info info = {.size = sizeof info};
  if (!zn_result_info(cli->book, answer->result, cli->language, &info)) return;
  line_heading(cli, ZN_MESSAGE_RESULTS);
  if (*info.text) line_item(info.text, 0);
  line_day(cli, ZN_MESSAGE_VALID_UNTIL, answer->result_until, *info.text ? indent : 0);
}

/* --- */

void tell_answer(const struct cli *cli, const struct zn_submission *submission, const struct zn_answer *answer) {
  const struct zn_told told = {cli->book, cli->language, submission, answer};
  screen_heading(cli_word(cli, (enum zn_message)(ZN_MESSAGE_INELIGIBLE + answer->verdict - ZN_INELIGIBLE)));
  if (answer->is_uncertain) line_paragraph(cli_word(cli, ZN_MESSAGE_UNCERTAIN), 0);
  if (answer->verdict == ZN_INELIGIBLE) {
    print_instead(cli, &answer->instead);
    return;
  }
  if (answer->finding_count) line_heading(cli, ZN_MESSAGE_TO_DO);
  print_findings(&told, 0, answer->finding_count, 0);
  print_alternatives(cli, &told);
  print_superfluous(cli, submission, answer);
  print_questions(cli, answer);
  print_doubts(cli, answer);
  print_outcomes(cli, answer);
  print_fee(cli, answer);
  print_result(cli, answer);
}
