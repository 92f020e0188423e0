/* show_terms.c: shows people who may use a business, what it costs and what comes of it; and what a fact is. */
#include "lines.h"
#include "zn_json.h"

enum { indent = 2 };

/* --- who may use it --- */

static void print_eligible(const struct cli *cli, uint32_t eligible) {
  struct zn_eligible_info info = {.size = sizeof info};
  zn_eligible_info(cli->book, eligible, cli->language, &info);
  line_item(*info.label ? info.label : cli_word(cli, ZN_MESSAGE_UNCLEAR), 0);
  line_remark(cli, ZN_MESSAGE_ONLY_IF, info.condition, indent);
  line_labelled(cli_word(cli, ZN_MESSAGE_UNCLEAR), cli_word(cli, ZN_MESSAGE_COLON), info.unclear, indent);
  line_remark(cli, ZN_MESSAGE_OTHERWISE, info.text, indent);
  line_remark(cli, ZN_MESSAGE_APPLY_INSTEAD, cli_name(cli, ZN_KIND_BUSINESS, info.business), indent);
  line_remark(cli, ZN_MESSAGE_GO_TO, cli_name(cli, ZN_KIND_OFFICE, info.office), indent);
}

void show_eligible(const struct cli *cli, const struct zn_business_info *business) {
  if (business->eligible_count) line_heading(cli, ZN_MESSAGE_ELIGIBLE);
  for (uint32_t i = 0; i < business->eligible_count; i++) print_eligible(cli, business->eligible + i);
}

/* --- what it costs --- */

/* "4.15 AUD for every 100 or part of them, counting the mass": `amount` with the factors of a line from the index-th on around it. */
static void print_factors(const struct cli *cli, uint32_t line, uint32_t index, const struct filling *amount) {
  uint32_t every;
  char number[12];
  zn_fact fact = zn_fee_factor(cli->book, line, index, &every);
  if (!fact) {
    screen_fill(stdout, "{amount}", amount, indent);
    return;
  }
  snprintf(number, sizeof number, "%u", every);
  const struct filling places[] = {*amount, {"every", number, NULL}, {"fact", cli_name(cli, ZN_KIND_FACT, fact), NULL}, {0}};
  const struct filling whole[] = {{"amount", cli_word(cli, every > 1 ? ZN_MESSAGE_PER_EVERY : ZN_MESSAGE_PER), places}, {0}};
  print_factors(cli, line, index + 1, whole);
}

static void print_fee_line(const struct cli *cli, uint32_t line) {
  struct zn_fee_line_info info = {.size = sizeof info};
  zn_fee_line_info(cli->book, line, cli->language, &info);
  char text[48];
  const char *words = info.is_not_stated ? cli_word(cli, ZN_MESSAGE_NOT_STATED) : amount_text(info.amount, info.currency, text, sizeof text);
  const struct filling amount[] = {{"amount", words, NULL}, {0}};
  const struct filling payer[] = {{"party", cli_party(cli, info.payer), NULL}, {0}};
  fputs("- ", stdout);
  screen_text(stdout, info.name, indent);
  screen_text(stdout, cli_word(cli, ZN_MESSAGE_COLON), indent);
  print_factors(cli, line, 0, amount);
  putchar('\n');
  if (info.payer) line_filled(cli, ZN_MESSAGE_PAYER, payer, indent);
  line_remark(cli, ZN_MESSAGE_ONLY_IF, info.condition, indent);
}

static void print_exemption(const struct cli *cli, zn_business version, uint32_t index, const char *condition, uint32_t line_count) {
  fputs("- ", stdout);
  screen_text(stdout, cli_word(cli, ZN_MESSAGE_FREE), indent);
  for (uint32_t i = 0; i < line_count; i++) {
    struct zn_fee_line_info info = {.size = sizeof info};
    zn_fee_line_info(cli->book, zn_fee_exempt_line(cli->book, version, index, i), cli->language, &info);
    screen_text(stdout, cli_word(cli, i ? ZN_MESSAGE_LIST_SEPARATOR : ZN_MESSAGE_COLON), indent);
    screen_text(stdout, info.name, indent);
  }
  putchar('\n');
  line_remark(cli, ZN_MESSAGE_ONLY_IF, condition, indent);
}

void show_fee(const struct cli *cli, zn_business version, const struct zn_business_info *business) {
  uint32_t line_count;
  const char *condition;
  if (!business->fee_flags && !business->fee_line_count) return;
  line_heading(cli, ZN_MESSAGE_FEES);
  if (business->fee_flags & ZN_FEE_NONE) line_paragraph(cli_word(cli, ZN_MESSAGE_FREE), 0);
  if (business->fee_flags & ZN_FEE_NOT_STATED) line_paragraph(cli_word(cli, ZN_MESSAGE_NOT_STATED), 0);
  for (uint32_t i = 0; i < business->fee_line_count; i++) print_fee_line(cli, business->fee_line + i);
  for (uint32_t i = 0; *(condition = zn_fee_exemption(cli->book, version, i, cli->language, &line_count)); i++)
    print_exemption(cli, version, i, condition, line_count);
}

/* --- what comes of it --- */

void show_results(const struct cli *cli, const struct zn_business_info *business) {
  if (business->result_count) line_heading(cli, ZN_MESSAGE_RESULTS);
  for (uint32_t i = 0; i < business->result_count; i++) {
    struct zn_result_info info = {.size = sizeof info};
    zn_result_info(cli->book, business->result + i, cli->language, &info);
    line_item(*info.text ? info.text : info.validity, 0);
    if (*info.text) line_paragraph(info.validity, indent);
    line_remark(cli, ZN_MESSAGE_ONLY_IF, info.condition, indent);
  }
}

/* --- facts --- */

static void print_usual(const struct cli *cli, zn_fact fact, const struct zn_fact_info *info) {
  char text[64] = "";
  uint64_t bits = info->type == ZN_FACT_SET ? (uint64_t)info->usually : info->type == ZN_FACT_ENUM ? UINT64_C(1) << (info->usually - 1) : 0;
  const char *usual = text;
  if (info->type == ZN_FACT_BOOL) usual = cli_word(cli, info->usually ? ZN_MESSAGE_YES : ZN_MESSAGE_NO);
  else if (info->type == ZN_FACT_INT) snprintf(text, sizeof text, "%lld", (long long)info->usually);
  else if (info->type == ZN_FACT_DATE) day_text(cli, (zn_day)info->usually, text, sizeof text);
  else if (info->type == ZN_FACT_DIVISION) usual = cli_name(cli, ZN_KIND_DIVISION, (zn_division)info->usually);
  screen_text(stdout, cli_word(cli, ZN_MESSAGE_USUALLY), 0);
  screen_text(stdout, usual, 0);
  for (uint32_t count = 0; bits; bits &= bits - 1) {
    if (count++) screen_text(stdout, cli_word(cli, ZN_MESSAGE_LIST_SEPARATOR), 0);
    screen_text(stdout, zn_value_name(cli->book, fact, zn_lowest_bit(bits) + 1, cli->language), 0);
  }
  putchar('\n');
}

void show_fact(const struct cli *cli, zn_fact fact) {
  struct zn_fact_info info = {.size = sizeof info};
  zn_fact_info(cli->book, fact, cli->language, &info);
  line_paragraph(info.ask, 0);
  line_paragraph(cli_word(cli, (enum zn_message)(ZN_MESSAGE_TYPE_BOOL + info.type - 1)), 0);
  for (uint32_t number = 1; number <= info.value_count; number++) line_item(zn_value_name(cli->book, fact, number, cli->language), 0);
  if (info.from) line_labelled("- ", "", cli_name(cli, ZN_KIND_FACT, info.from), 0);
  if (info.is_usual) print_usual(cli, fact, &info);
}
