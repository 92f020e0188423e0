/* guide_terms.c: turns what a business costs, what it results in and how long it takes into tables and sentences, and into short forms for
 * the summary. What the source does not state is said so. */
#include "guide.h"

#include <inttypes.h>
#include <string.h>

static const char *number(const struct page *page, uint32_t value) { return arena_printf(page->guide->arena, "%" PRIu32, value); }

/* --- fees --- */

/* "50.00 yuan, times the number of branches" */
static const char *amount_words(const struct page *page, const struct fees *fees, const struct fee_line *line) {
  const struct speech speech = page_speech(page);
  if (line->not_stated) return say(page, "not-stated");
  const char *words = sentence_amount(&speech, line->amount, fees->currency);
  for (size_t i = 0; i < line->per.count; i++) {
    const struct fee_factor *factor = &line->per.items[i];
    words = SAY_FILLED(page, factor->every > 1 ? "per-every" : "per", "amount", words, "fact", sentence_fact(&speech, factor->fact.index),
                       "every", number(page, factor->every));
  }
  return words;
}

enum { fee_column_count = 3 };
static const char *const fee_keys[fee_column_count] = {"fee", "amount", "grounds"};

static struct html_node *fee_cell(const struct page *page, struct html_node *row, size_t column) {
  struct html_node *node = html_add(row, HTML_td);
  html_set(node, HTML_AT_LABEL, say(page, fee_keys[column]));
  return node;
}

static void put_line(const struct page *page, struct html_node *body, const struct fees *fees, const struct fee_line *line) {
  const struct model *model = page->guide->model;
  struct html_node *row = html_add(body, HTML_tr), *head = html_add(row, HTML_th);
  html_set(head, HTML_AT_SCOPE, "row");
  put_only(page, add_class(head, HTML_p, "piece"), &line->name);
  put_condition(page, head, "only-if", line->when);
  if (line->payer.index > 1)
    html_add_text(html_add(head, HTML_p), HTML_small,
                  SAY_FILLED(page, "payer", "party", text_in(&model->parties.items[line->payer.index].name, page->language)));
  html_text(fee_cell(page, row, 1), amount_words(page, fees, line));
  put_record(page, fee_cell(page, row, 2), &line->record);
}

static bool is_exempt(const struct exemption *exemption, const struct fee_line *line) {
  for (size_t i = 0; i < exemption->lines.count; i++)
    if (line->record.id && !strcmp(exemption->lines.items[i].name, line->record.id)) return true;
  return false;
}

static const char *line_name(const struct page *page, const struct fee_line *line) { return text_in(&line->name, page->language); }

static bool same_fee(const struct fee_line *a, const struct fee_line *b) {
  return a->record.id && b->record.id && !strcmp(a->record.id, b->record.id);
}

static bool named_before(const struct fees *fees, size_t place) {
  for (size_t i = 0; i < place; i++)
    if (same_fee(&fees->lines.items[i], &fees->lines.items[place])) return true;
  return false;
}

/* A fee of several variants goes by the shortest of their names: the others say for whom a variant is, and the exemption is of all. */
static const char *fee_name(const struct page *page, const struct fees *fees, const struct fee_line *line) {
  const char *name = line_name(page, line);
  for (size_t i = 0; i < fees->lines.count; i++) {
    const char *other = line_name(page, &fees->lines.items[i]);
    if (same_fee(&fees->lines.items[i], line) && strlen(other) < strlen(name)) name = other;
  }
  return name;
}

/* The names of the fees that an exemption is about, each once. */
static const char *exempt_names(const struct page *page, const struct fees *fees, const struct exemption *exemption) {
  struct buffer names = {.arena = page->guide->arena};
  for (size_t i = 0; i < fees->lines.count; i++) {
    if (!is_exempt(exemption, &fees->lines.items[i]) || named_before(fees, i)) continue;
    if (names.length) buffer_text(&names, say_in(page, "messages", "list-separator"));
    buffer_text(&names, fee_name(page, fees, &fees->lines.items[i]));
  }
  return buffer_string(&names);
}

static void put_exemption(const struct page *page, struct html_node *item, const struct fees *fees, const struct exemption *exemption) {
  html_add_text(item, HTML_p,
                exemption->lines.count ? SAY_FILLED(page, "exempt", "fees", exempt_names(page, fees, exemption)) : say(page, "exempt-all"));
  put_condition(page, item, "if", exemption->when);
  put_record(page, item, &exemption->record);
}

static void put_fee_lines(const struct page *page, struct html_node *parent, const struct fees *fees) {
  struct html_node *table = add_class(parent, HTML_table, "grid fees"), *row = html_add(html_add(table, HTML_thead), HTML_tr);
  for (size_t i = 0; i < fee_column_count; i++) html_set(html_add_text(row, HTML_th, say(page, fee_keys[i])), HTML_AT_SCOPE, "col");
  struct html_node *body = html_add(table, HTML_tbody);
  for (size_t i = 0; i < fees->lines.count; i++) put_line(page, body, fees, &fees->lines.items[i]);
  if (!fees->exemptions.count) return;
  struct html_node *list = html_add(parent, HTML_ul);
  for (size_t i = 0; i < fees->exemptions.count; i++) put_exemption(page, html_add(list, HTML_li), fees, &fees->exemptions.items[i]);
}

void put_fees(const struct page *page, struct html_node *parent, const struct fees *fees) {
  if (fees->lines.count) put_fee_lines(page, parent, fees);
  else put_said(page, html_add(parent, HTML_p), fees->none ? "no-fees" : "not-stated");
}

void put_cost(const struct page *page, struct html_node *parent, const struct fees *fees) {
  if (!fees->lines.count) {
    put_said(page, parent, fees->none ? "no-fees" : "not-stated");
    return;
  }
  struct html_node *list = html_add(parent, HTML_ul);
  for (size_t i = 0; i < fees->lines.count; i++) {
    const struct fee_line *line = &fees->lines.items[i];
    struct html_node *item = html_add(list, HTML_li);
    put_text(page, item, &line->name);
    put_said(page, item, "colon");
    html_text(item, amount_words(page, fees, line));
    if (line->when || line->record.from || line->record.until) put_said(page, item, "in-some-cases");
  }
}

/* --- results --- */

static void put_result(const struct page *page, struct html_node *item, const struct result *result) {
  const struct speech speech = page_speech(page);
  if (text_given(&result->text)) put_only(page, html_add(item, HTML_p), &result->text);
  put_condition(page, item, "if", result->when);
  if (result->valid.unit) html_add_text(item, HTML_p, SAY_FILLED(page, "valid-for", "period", sentence_period(&speech, result->valid)));
  if (result->has_until) html_add_text(item, HTML_p, SAY_FILLED(page, "valid-until", "day", sentence_day(&speech, &result->until)));
  put_record(page, item, &result->record);
}

void put_results(const struct page *page, struct html_node *parent, const struct business *business) {
  if (business->results.count > 1) put_said(page, html_add(parent, HTML_p), "first-result");
  struct html_node *list = html_add(parent, business->results.count > 1 ? HTML_ol : HTML_ul);
  for (size_t i = 0; i < business->results.count; i++) put_result(page, html_add(list, HTML_li), &business->results.items[i]);
}

/* --- time and visits --- */

void put_time(const struct page *page, struct html_node *parent, const struct time_limit *limit) {
  const struct speech speech = page_speech(page);
  if (!limit->days && !text_given(&limit->promised) && !text_given(&limit->statutory)) put_said(page, parent, "not-stated");
  if (limit->days)
    html_add_text(parent, HTML_p,
                  SAY_FILLED(page, "within", "days", sentence_count(&speech, limit->working ? "working-days" : "days", limit->days)));
  put_paragraph(page, parent, NULL, "promised", &limit->promised);
  put_paragraph(page, parent, NULL, "statutory", &limit->statutory);
}

void put_visits(const struct page *page, struct html_node *parent, const struct visits *visits) {
  const struct speech speech = page_speech(page);
  html_add_text(parent, HTML_p, visits->count ? sentence_count(&speech, "visits", visits->count) : say(page, "no-visit"));
  put_paragraph(page, parent, NULL, NULL, &visits->reason);
}
