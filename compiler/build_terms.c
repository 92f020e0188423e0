/* build_terms.c: turns what surrounds the requirements of a business into records: who is eligible and when, what it costs, how long it
 * takes, what one gets. May assume that the types of facts are known. */
#include <stdlib.h>
#include <string.h>

#include "build.h"

/* --- eligibility --- */

static struct otherwise otherwise_of(struct builder *builder, const struct node *node) {
  struct otherwise otherwise = {0};
  const struct node *opens = node_get(node, "opens");
  if (!node) return otherwise;
  otherwise = (struct otherwise){.mark = node->mark, .text = build_text(builder, node_get(node, "text"), text_needed),
                                 .business = build_ref(builder, kind_business, node_get(node, "business")),
                                 .office = build_ref(builder, kind_office, node_get(node, "office")), .has_opens = opens != NULL};
  if (opens) otherwise.opens = build_sum(builder, opens);
  return otherwise;
}

/* The days around a date, each edge written at its mark; unit 0: open on that side. */
struct days { struct ref fact; struct period from, until; struct mark from_mark, until_mark; };

static void edge_of(struct builder *builder, struct cond *window, const struct ref *fact, struct period period, struct mark mark,
                    enum zn_code_op relation) {
  if (!period.unit) return;
  struct cond *cond = ARENA_NEW(builder->arena, struct cond);
  *cond = (struct cond){.kind = cond_day, .mark = mark, .slot = ZN_SLOT_TODAY, .relation = relation,
                        .day = build_fact_day(builder, fact, period, mark)};
  if (cond->day.base) *LIST_PUSH(builder->arena, &window->children) = cond;
}

/* The window's own days. */
static struct days own_days(struct builder *builder, const struct node *node) {
  const struct node *from = node_get(node, "from"), *until = node_get(node, "until");
  return (struct days){.fact = build_ref(builder, kind_fact, node_get(node, "of")),
                       .from = build_period(from), .until = build_period(until),
                       .from_mark = from ? from->mark : node->mark, .until_mark = until ? until->mark : node->mark};
}

/* Those of a renewal, whose fact must be there. */
static struct days renewal_days(struct builder *builder, const struct renewal *renewal, const struct node *node) {
  if (!renewal->of.name)
    diag(builder->diags, .code = D_window_without_fact, .at = node->mark, .also = renewal->window_mark, .args = {renewal->record.id});
  return (struct days){.fact = renewal->of, .from = renewal->from, .until = renewal->until,
                       .from_mark = node->mark, .until_mark = node->mark};
}

/* A window is the bounds of today around a date; it opens on its first day, unless `otherwise` says another. */
static void window_of(struct builder *builder, struct eligible *eligible, const struct days *days, struct mark mark) {
  struct cond *window = ARENA_NEW(builder->arena, struct cond);
  *window = (struct cond){.kind = cond_all, .mark = mark};
  edge_of(builder, window, &days->fact, days->from, days->from_mark, ZN_CODE_FROM);
  edge_of(builder, window, &days->fact, days->until, days->until_mark, ZN_CODE_UNTIL);
  eligible->must = window;
  if (!days->from.unit || eligible->otherwise.has_opens) return;
  eligible->otherwise.opens = build_fact_day(builder, &days->fact, days->from, days->from_mark);
  eligible->otherwise.has_opens = eligible->otherwise.opens.base != 0;
}

/* Gives false for a window that a renewal does not state: it decides nothing. */
static bool build_window(struct builder *builder, struct business *business, struct eligible *eligible, const struct node *node) {
  struct ref named = node->kind == node_scalar ? build_ref(builder, kind_renewal, node) : (struct ref){0};
  const struct renewal *renewal = &builder->model->renewals.items[named.index];
  if (node->kind == node_scalar && !named.index) return false; /* told */
  if (named.index && !renewal->window_stated) return *LIST_PUSH(builder->arena, &business->open_windows) = *eligible, false;
  struct days days = named.index ? renewal_days(builder, renewal, node) : own_days(builder, node);
  window_of(builder, eligible, &days, node->mark);
  return true;
}

void build_eligibles(struct builder *builder, struct business *business, const struct node *list) {
  for (size_t i = 0; list && i < list->count; i++) {
    const struct node *node = list->items[i], *window = node_get(node, "window");
    struct eligible eligible = {.record = build_record(builder, NULL, node), .must = build_condition(builder, node_get(node, "must")),
                                .when = build_condition(builder, node_get(node, "when")),
                                .unclear = build_text(builder, node_get(node, "unclear"), text_needed),
                                .otherwise = otherwise_of(builder, node_get(node, "otherwise"))};
    if (window && !build_window(builder, business, &eligible, window)) continue;
    *LIST_PUSH(builder->arena, &business->eligible) = eligible;
  }
}

/* --- fees --- */

int64_t build_amount(const struct node *node) {
  const char *text = build_string(node);
  if (!text) return 0;
  char *fraction;
  int64_t amount = strtoll(text, &fraction, 10), unit = 10000;
  amount *= unit;
  if (*fraction == '.')
    for (const char *at = fraction + 1; *at; at++) amount += (*at - '0') * (unit /= 10);
  return amount;
}

static struct fee_factor factor_of(struct builder *builder, const struct node *node) {
  struct fee_factor factor = {.fact = build_ref(builder, kind_fact, node->kind == node_scalar ? node : node_get(node, "fact")),
                              .every = build_number(node_get(node, "every"), 1)};
  if (!build_fact_is(builder, &factor.fact, UINT32_C(1) << ZN_FACT_INT | UINT32_C(1) << ZN_FACT_AGE, build_fact_words(ZN_FACT_INT)))
    factor.fact.index = 0;
  return factor;
}

static struct fee_line line_of(struct builder *builder, const struct node *node) {
  const struct node *amount = node_get(node, "amount"), *per = node_get(node, "per"), *id = node_get(node, "id");
  struct fee_line line = {.record = build_record(builder, NULL, node), .name = build_text(builder, node_get(node, "name"), text_needed),
                          .payer = build_ref(builder, kind_party, node_get(node, "payer")),
                          .when = build_condition(builder, node_get(node, "when"))};
  line.record.id = build_string(id);
  if (id) line.record.id_mark = id->mark;
  line.not_stated = build_is(amount, "not-stated");
  if (!line.not_stated) line.amount = build_amount(amount);
  for (size_t i = 0; per && i < per->count; i++) *LIST_PUSH(builder->arena, &line.per) = factor_of(builder, per->items[i]);
  return line;
}

/* Several lines may bear one id: the first stands for them. */
static struct exemption exemption_of(struct builder *builder, const struct names *ids, const struct node *node) {
  const struct node *lines = node_get(node, "lines");
  struct exemption exemption = {.record = build_record(builder, NULL, node), .when = build_condition(builder, node_get(node, "when"))};
  for (size_t i = 0; lines && i < lines->count; i++) {
    struct ref line = {.name = lines->items[i]->text, .mark = lines->items[i]->mark};
    names_bind(builder->arena, builder->diags, ids, &line);
    *LIST_PUSH(builder->arena, &exemption.lines) = line;
  }
  return exemption;
}

void build_fees(struct builder *builder, struct business *business, const struct node *node) {
  struct fees *fees = &business->fees;
  struct names ids = {.kind = DIAG_BOTH("fee", "费用")};
  const struct node *lines = node_get(node, "lines"), *exempt = node_get(node, "exempt");
  *fees = (struct fees){0};
  if (!node) return;
  fees->mark = node->mark;
  fees->none = build_is(node, "none");
  fees->not_stated = build_is(node, "not-stated");
  fees->currency = build_string(node_get(node, "currency"));
  for (size_t i = 0; lines && i < lines->count; i++) {
    struct fee_line line = line_of(builder, lines->items[i]);
    *LIST_PUSH(builder->arena, &fees->lines) = line;
    if (line.record.id && !names_find(&ids, line.record.id))
      names_add(builder->arena, builder->diags, &ids, line.record.id, line.record.id_mark, (uint32_t)i + 1);
  }
  for (size_t i = 0; exempt && i < exempt->count; i++)
    *LIST_PUSH(builder->arena, &fees->exemptions) = exemption_of(builder, &ids, exempt->items[i]);
}

/* --- results and time --- */

void build_results(struct builder *builder, struct business *business, const struct node *list) {
  for (size_t i = 0; list && i < list->count; i++) {
    const struct node *node = list->items[i], *until = node_get(node, "valid-until");
    struct result result = {.record = build_record(builder, NULL, node), .text = build_text(builder, node_get(node, "text"), text_needed),
                            .valid = build_period(node_get(node, "valid")), .has_until = until != NULL,
                            .when = build_condition(builder, node_get(node, "when"))};
    if (until) result.until = build_sum(builder, until);
    *LIST_PUSH(builder->arena, &business->results) = result;
  }
}

void build_time_limit(struct builder *builder, struct business *business, const struct node *node) {
  const struct node *promised = node_get(node, "promised"), *days = node_get(promised, "days");
  business->time_limit = (struct time_limit){0};
  if (!node) return;
  business->time_limit = (struct time_limit){.mark = node->mark, .not_stated = build_is(node, "not-stated"),
                                             .statutory = build_text(builder, node_get(node, "statutory"), text_wanted),
                                             .days = build_number(days, 0), .working = build_flag(node_get(promised, "working"))};
  if (!days) business->time_limit.promised = build_text(builder, promised, text_wanted);
}
