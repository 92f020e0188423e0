/* emit_renewals.c: turns the renewals of the book into one page: whose certificates, which, when; and the decision in words, in the order in which the runtime
 * takes it: the first line that fits is the answer. */
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
  if (renewal->channel.index) put_only(page, put_term(page, list, "where"), &page->guide->model->channels.items[renewal->channel.index].name);
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
  put_only(page, html_link(html_add(cell, HTML_p), business_path(page->guide, business)), &business->title);
}

static void put_line(const struct page *page, struct html_node *body, const char *words, const char *verdict, const struct advice *advice) {
  struct html_node *row = html_add(body, HTML_tr);
  html_set(html_add_text(row, HTML_th, words), HTML_AT_SCOPE, "row");
  html_add_text(row, HTML_td, said(page, verdict));
  put_advice(page, html_add(row, HTML_td), advice);
}

static void put_decision(const struct page *page, struct html_node *parent, const struct renewal *renewal) {
  static const char *const keys[] = {"case", "answer", "advice"};
  const struct speech speech = page_speech(page);
  uint32_t reasons = renewal_reasons(renewal);
  struct html_node *table = add_class(parent, HTML_table, "grid decision");
  html_add_text(table, HTML_caption, said(page, "decision-lead"));
  struct html_node *head = html_add(html_add(table, HTML_thead), HTML_tr), *body = html_add(table, HTML_tbody);
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) html_set(html_add_text(head, HTML_th, said(page, keys[i])), HTML_AT_SCOPE, "col");
  for (uint32_t reason = 1; reason < ZN_RENEW_REASON_COUNT; reason++)
    if (reasons >> reason & 1)
      put_line(page, body, sentence_renewal_reason(&speech, renewal, reason), zn_renewal_verdict_code(reason < ZN_RENEW_FIRST_OPEN ? ZN_RENEW_NO : ZN_RENEW_ASK),
               renewal_advice(renewal, reason));
  if (!(reasons & (ZN_FAULT(ZN_RENEW_ISSUERS_NOT_STATED) | ZN_FAULT(ZN_RENEW_WINDOW_NOT_STATED))))
    put_line(page, body, said(page, "otherwise"), zn_renewal_verdict_code(ZN_RENEW_YES), NULL);
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

void emit_renewals(const struct guide *guide, zn_language language) {
  struct page page = {.guide = guide, .language = language, .path = "renewals.html"};
  page_open(&page, page_title_said(&page, "renewals"));
  for (size_t i = 1; i < guide->model->renewals.count; i++) put_renewal(&page, &guide->model->renewals.items[i]);
  page_close(&page);
}
