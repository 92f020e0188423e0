/* build_renewal.c: turns renewals of certificates into records: whose certificates, which, when, and what is said to the others. Issuers
 * get numbers over the whole book, since certificates are compared with them by number. */
#include <string.h>

#include "build.h"

/* Position 0 means none. */
static uint32_t issuer_number(struct builder *builder, const char *name) {
  struct model *model = builder->model;
  if (!model->issuers.count) *LIST_PUSH(builder->arena, &model->issuers) = NULL;
  for (size_t i = 1; i < model->issuers.count; i++)
    if (!strcmp(model->issuers.items[i], name)) return (uint32_t)i;
  *LIST_PUSH(builder->arena, &model->issuers) = name;
  return (uint32_t)model->issuers.count - 1;
}

static void issuers_of(struct builder *builder, struct renewal *renewal, const struct node *list) {
  for (size_t i = 0; list && list->kind == node_list && i < list->count; i++) {
    const char *name = build_string(list->items[i]);
    if (!name) continue;
    struct ref issuer = {.name = name, .mark = list->items[i]->mark, .index = issuer_number(builder, name)};
    for (size_t j = 0; j < renewal->issuers.count; j++)
      if (renewal->issuers.items[j].index == issuer.index)
        diag(builder->diags, .code = D_listed_twice, .at = issuer.mark, .also = renewal->issuers.items[j].mark, .args = {name});
    *LIST_PUSH(builder->arena, &renewal->issuers) = issuer;
  }
  renewal->issuers_stated = renewal->issuers.count != 0;
}

static void certificate_of(struct builder *builder, struct renewal *renewal, const struct node *node) {
  const struct node *use = node_get(node, "use"), *list = node_get(node, "algorithms");
  renewal->uses = build_is(use, "sign") ? ZN_USE_SIGN : build_is(use, "encrypt") ? ZN_USE_ENCRYPT : 0;
  for (size_t i = 0; list && i < list->count; i++) {
    uint32_t bit = 0;
    for (uint32_t algorithm = ZN_RSA; algorithm < ZN_ALGORITHM_OTHER; algorithm++)
      if (build_is(list->items[i], zn_algorithm_code(algorithm))) bit = UINT32_C(1) << algorithm;
    if (renewal->algorithms & bit) diag(builder->diags, .code = D_listed_twice, .at = list->items[i]->mark, .args = {list->items[i]->text});
    renewal->algorithms |= bit;
  }
}

/* Whether the window closes before it opens; months are as long as they are somewhere in the calendar. */
static bool is_turned(struct period from, struct period until) {
  if (!from.unit || !until.unit) return false;
  for (zn_day day = zn_day_from(2023, 1, 1); day < zn_day_from(2025, 1, 1); day++)
    if (zn_day_add(day, from.number, from.unit) > zn_day_add(day, until.number, until.unit)) return true;
  return false;
}

static void window_of(struct builder *builder, struct renewal *renewal, const struct node *node) {
  const struct node *from = node_get(node, "from"), *until = node_get(node, "until");
  renewal->window_stated = node && node->kind == node_map;
  if (!renewal->window_stated) return;
  renewal->of = build_ref(builder, kind_fact, node_get(node, "of"));
  if (!build_fact_is(builder, &renewal->of, UINT32_C(1) << ZN_FACT_DATE, build_fact_words(ZN_FACT_DATE))) renewal->of.index = 0;
  renewal->from = build_period(from);
  renewal->until = build_period(until);
  if (is_turned(renewal->from, renewal->until)) diag(builder->diags, .code = D_window_turned, .at = until->mark, .also = from->mark);
}

static enum zn_renewal_need need_of(const struct node *node) {
  return build_is(node, "not-stated") ? ZN_NEED_NOT_STATED : build_flag(node) ? ZN_NEED : ZN_NEED_NOT;
}

/* --- what is said to the others --- */

/* The reasons that a key of `otherwise` is for. */
static uint32_t reasons_of(const char *key) {
  const uint32_t all = ZN_FAULT(ZN_RENEW_REASON_COUNT) - 2, against = ZN_FAULT(ZN_RENEW_FIRST_OPEN) - 2;
  for (uint32_t reason = 1; reason < ZN_RENEW_REASON_COUNT; reason++)
    if (!strcmp(key, zn_renewal_reason_code(reason))) return ZN_FAULT(reason);
  return !strcmp(key, zn_renewal_verdict_code(ZN_RENEW_NO)) ? against : all & ~against;
}

/* Single reasons first: of two that fit the first counts. */
static void advice_of(struct builder *builder, struct renewal *renewal, const struct node *node, bool single) {
  for (size_t i = 0; node && node->kind == node_map && i < node->count; i++) {
    const struct node *item = node->items[i];
    uint32_t reasons = reasons_of(node->keys[i].text);
    if (((reasons & (reasons - 1)) == 0) != single || !item) continue;
    struct advice advice = {.mark = node->keys[i].mark,
                            .reasons = reasons,
                            .text = build_text(builder, node_get(item, "text"), text_needed),
                            .business = build_ref(builder, kind_business, node_get(item, "business"))};
    *LIST_PUSH(builder->arena, &renewal->advice) = advice;
  }
}

/* --- what the rule can answer --- */

/* What is wrong with the certificate itself is always a reason. */
uint32_t renewal_reasons(const struct renewal *renewal) {
  const struct { bool is; enum zn_renewal_reason reason;
  } possible[] = {{true, ZN_RENEW_BAD_VALIDITY},
                  {true, ZN_RENEW_BAD_SIGNATURE},
                  {true, ZN_RENEW_REVOKED},
                  {true, ZN_RENEW_NOT_YET_VALID},
                  {renewal->issuers_stated, ZN_RENEW_WRONG_ISSUER},
                  {renewal->issuers_stated, ZN_RENEW_ISSUER_UNKNOWN},
                  {!renewal->issuers_stated, ZN_RENEW_ISSUERS_NOT_STATED},
                  {renewal->uses, ZN_RENEW_WRONG_USE},
                  {renewal->uses, ZN_RENEW_USE_UNKNOWN},
                  {renewal->algorithms, ZN_RENEW_WRONG_ALGORITHM},
                  {renewal->algorithms, ZN_RENEW_ALGORITHM_UNKNOWN},
                  {renewal->from.unit, ZN_RENEW_TOO_EARLY},
                  {renewal->until.unit, ZN_RENEW_TOO_LATE},
                  {!renewal->window_stated, ZN_RENEW_WINDOW_NOT_STATED},
                  {renewal->signature, ZN_RENEW_SIGNATURE_UNKNOWN},
                  {renewal->quota, ZN_RENEW_NO_QUOTA},
                  {renewal->quota, ZN_RENEW_QUOTA_UNKNOWN},
                  {renewal->revocation == ZN_NEED, ZN_RENEW_REVOCATION_UNKNOWN},
                  {renewal->revocation == ZN_NEED_NOT_STATED, ZN_RENEW_REVOCATION_NOT_STATED}};
  uint32_t reasons = 0;
  for (size_t i = 0; i < sizeof possible / sizeof *possible; i++)
    if (possible[i].is) reasons |= ZN_FAULT(possible[i].reason);
  return reasons;
}

const struct advice *renewal_advice(const struct renewal *renewal, uint32_t reason) {
  for (size_t i = 0; i < renewal->advice.count; i++)
    if (renewal->advice.items[i].reasons >> reason & 1) return &renewal->advice.items[i];
  return NULL;
}

/* --- */

void build_renewal(struct builder *builder, struct renewal *renewal, const struct entry *key, const struct node *node) {
  const struct node *issuers = node_get(node, "issuers"), *window = node_get(node, "window"), *require = node_get(node, "require");
  *renewal = (struct renewal){.record = build_record(builder, key, node),
                              .title = build_text(builder, node_get(node, "title"), text_needed),
                              .channel = build_ref(builder, kind_channel, node_get(node, "channel")),
                              .signature = need_of(node_get(require, "signature")), .revocation = need_of(node_get(require, "revocation")),
                              .quota = need_of(node_get(require, "quota"))};
  if (issuers) renewal->issuers_mark = issuers->mark;
  if (window) renewal->window_mark = window->mark;
  issuers_of(builder, renewal, issuers);
  certificate_of(builder, renewal, node_get(node, "certificate"));
  window_of(builder, renewal, window);
  advice_of(builder, renewal, node_get(node, "otherwise"), true);
  advice_of(builder, renewal, node_get(node, "otherwise"), false);
}
