/* emit_renewals.c: turns the renewals of the book into one page: whose certificates, which, when; and the decision in words, in the
 * order in which the runtime takes it: the first line that fits is the answer. */
#include <string.h>

#include "guide.h"
#include "sentence.h"

static const char *said(const struct page *page, const char *key) { return say_in(page, "renewal", key); }

static struct html_node *put_said_term(const struct page *page, struct html_node *list, const char *key) {
  html_add_text(list, HTML_dt, said(page, key));
  return html_add(list, HTML_dd);
}

/* --- what the certificate must be --- */

static void put_issuers(const struct page *page, struct html_node *parent, const struct renewal *renewal) {
  if (!renewal->issuers_stated) put_said(page, parent, "not-stated");
  for (size_t i = 0; i < renewal->issuers.count; i++) {
    if (i) html_text(parent, say_in(page, "messages", "or-separator"));
    html_text(html_add(parent, HTML_bdi), renewal->issuers.items[i].name);
  }
}

/* RSA, EC and SM2 are called so in every language. */
static void put_algorithms(const struct page *page, struct html_node *parent, uint32_t algorithms) {
  static const char *const names[] = {[ZN_RSA] = "RSA", [ZN_EC] = "EC", [ZN_SM2] = "SM2"};
  const char *separator = "";
  for (uint32_t algorithm = ZN_RSA; algorithm < ZN_ALGORITHM_OTHER; algorithm++) {
    if (!(algorithms >> algorithm & 1)) continue;
    html_text(parent, separator);
    html_text(parent, names[algorithm]);
    separator = say_in(page, "messages", "or-separator");
  }
}

static void put_facts(const struct page *page, struct html_node *list, const struct renewal *renewal) {
  const struct speech speech = page_speech(page);
  if (renewal->channel.index)
    put_only(page, put_term(page, list, "where"), &page->guide->model->channels.items[renewal->channel.index].name);
  put_issuers(page, put_said_term(page, list, "issuers"), renewal);
  if (renewal->uses) html_text(put_said_term(page, list, "uses"), said(page, renewal->uses == ZN_USE_SIGN ? "sign" : "encrypt"));
  if (renewal->algorithms) put_algorithms(page, put_said_term(page, list, "algorithms"), renewal->algorithms);
  struct html_node *window = put_said_term(page, list, "window");
  if (renewal->window_stated) html_text(window, sentence_window(&speech, renewal));
  else put_said(page, window, "not-stated");
}

/* --- the decision --- */

static void put_advice(const struct page *page, struct html_node *cell, const struct advice *advice) {
  if (!advice) return;
  put_text(page, cell, &advice->text);
  if (!advice->business.index) return;
  const struct business *business = &page->guide->model->businesses.items[advice->business.index];
  put_only(page, page_link(page, html_add(cell, HTML_p), business_path(page->guide, business)), &business->title);
}

/* A cell with its label for narrow screens. */
static struct html_node *put_cell(const struct page *page, struct html_node *row, const char *key) {
  struct html_node *cell = html_add(row, HTML_td);
  html_set(cell, HTML_AT_LABEL, said(page, key));
  return cell;
}

static void put_answer(const struct page *page, struct html_node *row, enum zn_renewal_verdict verdict, const struct advice *advice) {
  html_text(put_cell(page, row, "answer"), said(page, zn_renewal_verdict_code(verdict)));
  if (advice) put_advice(page, put_cell(page, row, "advice"), advice);
  else html_add(row, HTML_td);
}

static enum zn_renewal_verdict verdict_of(uint32_t reason) { return reason < ZN_RENEW_FIRST_OPEN ? ZN_RENEW_NO : ZN_RENEW_ASK; }

static uint32_t next_reason(uint32_t reasons, uint32_t reason) {
  do reason++;
  while (reason < ZN_RENEW_REASON_COUNT && !(reasons >> reason & 1));
  return reason;
}

/* Where the reasons end that have the answer of this one. */
static uint32_t answer_end(const struct renewal *renewal, uint32_t reasons, uint32_t reason) {
  const struct advice *advice = renewal_advice(renewal, reason);
  enum zn_renewal_verdict verdict = verdict_of(reason);
  do reason = next_reason(reasons, reason);
  while (reason < ZN_RENEW_REASON_COUNT && verdict_of(reason) == verdict && renewal_advice(renewal, reason) == advice);
  return reason;
}

/* Reasons that follow one another and have one answer stand in one line. */
static uint32_t put_line(const struct page *page, struct html_node *body, const struct renewal *renewal, uint32_t reasons,
                         uint32_t reason) {
  const struct speech speech = page_speech(page);
  uint32_t first = reason, end = answer_end(renewal, reasons, reason);
  struct html_node *row = html_add(body, HTML_tr), *head = html_add(row, HTML_th);
  bool single = next_reason(reasons, reason) == end;
  struct html_node *list = single ? NULL : html_add(head, HTML_ul);
  html_set(head, HTML_AT_SCOPE, "row");
  if (single) html_text(head, sentence_renewal_reason(&speech, renewal, reason));
  for (; list && reason < end; reason = next_reason(reasons, reason))
    html_add_text(list, HTML_li, sentence_renewal_reason(&speech, renewal, reason));
  put_answer(page, row, verdict_of(first), renewal_advice(renewal, first));
  return end;
}

static void put_decision(const struct page *page, struct html_node *parent, const struct renewal *renewal) {
  static const char *const keys[] = {"case", "answer", "advice"};
  uint32_t reasons = renewal_reasons(renewal), reason = next_reason(reasons, 0);
  html_add_text(parent, HTML_p, said(page, "decision-lead"));
  struct html_node *table = add_class(parent, HTML_table, "grid decision");
  struct html_node *head = html_add(html_add(table, HTML_thead), HTML_tr), *body = html_add(table, HTML_tbody);
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) html_set(html_add_text(head, HTML_th, said(page, keys[i])), HTML_AT_SCOPE, "col");
  while (reason < ZN_RENEW_REASON_COUNT) reason = put_line(page, body, renewal, reasons, reason);
  if (reasons & (ZN_FAULT(ZN_RENEW_ISSUERS_NOT_STATED) | ZN_FAULT(ZN_RENEW_WINDOW_NOT_STATED))) return; /* there is always a reason */
  struct html_node *row = html_add(body, HTML_tr);
  html_set(html_add_text(row, HTML_th, said(page, "otherwise")), HTML_AT_SCOPE, "row");
  put_answer(page, row, ZN_RENEW_YES, NULL);
}

static void put_renewal(const struct page *page, const struct renewal *renewal) {
  struct html_node *card = add_class(page->main, HTML_section, "card");
  html_set(card, HTML_AT_ID, arena_printf(page->guide->arena, "renewal-%s", renewal->record.id));
  put_only(page, html_add(card, HTML_h2), &renewal->title);
  put_facts(page, html_add(card, HTML_dl), renewal);
  html_add_text(card, HTML_h3, said(page, "decision"));
  put_decision(page, card, renewal);
  put_record(page, card, &renewal->record);
}

void put_renewals(struct page *page) {
  for (size_t i = 1; i < page->guide->model->renewals.count; i++) put_renewal(page, &page->guide->model->renewals.items[i]);
}

void emit_renewals(const struct guide *guide, zn_language language) {
  struct page page = {.guide = guide, .language = language, .path = "renewals.html"};
  page_open(&page, page_title_said(&page, "renewals"));
  put_renewals(&page);
  put_linked_page(&page);
  page_close(&page);
}
