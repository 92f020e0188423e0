/* guide_facts.c: turns the facts that a business reads into the list of what the applicant is asked, and of what follows from it. */
#include "guide.h"

#include "reads.h"

/* --- which facts --- */

static void read_rule(struct reads *reads, const struct rule *rule) {
  reads_condition(reads, rule->issued);
  reads_condition(reads, rule->expires);
  reads_condition(reads, rule->holds);
  for (size_t i = 0; i < rule->variants.count; i++) reads_condition(reads, rule->variants.items[i].when);
  if (rule->copies_fact.index) reads_slot(reads, ZN_SLOT_FACTS + rule->copies_fact.index);
  if (rule->table.index) reads_slot(reads, ZN_SLOT_FACTS + rule->table.index);
}

static void read_requirements(struct reads *reads, const struct resolved_business *business) {
  for (size_t i = 0; i < business->nodes.count; i++) {
    const struct requirement *node = business->nodes.items[i];
    read_rule(reads, node->rule);
    reads_condition(reads, node->guard);
    reads_condition(reads, node->age_guard);
    for (size_t k = 0; k < node->marks.count; k++) reads_condition(reads, node->marks.items[k].guard);
  }
}

static void read_fees(struct reads *reads, const struct fees *fees) {
  for (size_t i = 0; i < fees->lines.count; i++) {
    reads_condition(reads, fees->lines.items[i].when);
    for (size_t k = 0; k < fees->lines.items[i].per.count; k++)
      reads_slot(reads, ZN_SLOT_FACTS + fees->lines.items[i].per.items[k].fact.index);
  }
  for (size_t i = 0; i < fees->exemptions.count; i++) reads_condition(reads, fees->exemptions.items[i].when);
}

static void read_terms(struct reads *reads, const struct business *business) {
  for (size_t i = 0; i < business->eligible.count; i++) {
    const struct eligible *eligible = &business->eligible.items[i];
    reads_condition(reads, eligible->when);
    reads_condition(reads, eligible->must);
    if (eligible->otherwise.has_opens) reads_slot(reads, eligible->otherwise.opens.base);
  }
  for (size_t i = 0; i < business->results.count; i++) {
    reads_condition(reads, business->results.items[i].when);
    if (business->results.items[i].has_until) reads_slot(reads, business->results.items[i].until.base);
  }
}

/* The facts that a business asks, as `may-use` of others too; null where it asks none. */
static const struct reads *facts_of(const struct page *page, const struct resolved_business *business) {
  const struct model *model = page->guide->model;
  struct reads *reads = reads_new(page->guide->arena, model);
  read_requirements(reads, business);
  read_fees(reads, &business->business->fees);
  read_terms(reads, business->business);
  reads_follow(reads);
  for (size_t i = 1; i < model->facts.count; i++)
    if (reads_asks(reads, (zn_fact)i)) return reads;
  return NULL;
}

/* --- what is shown of them --- */

static const char *values_words(const struct page *page, const struct fact *fact) {
  struct buffer names = {.arena = page->guide->arena};
  for (size_t i = 0; i < fact->values.count; i++) {
    if (i) buffer_text(&names, say(page, "separator"));
    buffer_text(&names, text_in(&fact->values.items[i].name, page->language));
  }
  return buffer_string(&names);
}

static void put_asked(const struct page *page, struct html_node *item, const struct fact *fact) {
  put_only(page, html_add(item, HTML_p), &fact->ask);
  if (fact->values.count) {
    struct html_node *line = html_add(html_add(item, HTML_p), HTML_small);
    put_said(page, line, fact->type == ZN_FACT_SET ? "answers-any" : "answers");
    html_text(line, values_words(page, fact));
  }
  put_record(page, item, &fact->record);
}

/* What is not asked, but has a name that sentences use: it follows from the answers. */
static bool is_defined(const struct reads *reads, zn_fact number) {
  const struct fact *fact = &reads->model->facts.items[number];
  return reads->slots[ZN_SLOT_FACTS + number] && fact->type == ZN_FACT_DERIVED && text_given(&fact->name);
}

static void put_defined(const struct page *page, struct html_node *item, const struct fact *fact) {
  put_only(page, html_add(item, HTML_p), &fact->name);
  put_condition(page, item, "holds-if", fact->is);
  put_record(page, item, &fact->record);
}

void put_asked_facts(struct page *page, const struct resolved_business *business) {
  const struct reads *reads = facts_of(page, business);
  if (!reads) return;
  struct html_node *list = add_class(page_section(page, "asked", "asked"), HTML_ul, "facts");
  const struct model *model = page->guide->model;
  for (size_t i = 1; i < model->facts.count; i++)
    if (reads_asks(reads, (zn_fact)i)) put_asked(page, html_add(list, HTML_li), &model->facts.items[i]);
  list = NULL;
  for (size_t i = 1; i < model->facts.count; i++) {
    if (!is_defined(reads, (zn_fact)i)) continue;
    if (!list) list = add_class(page_section(page, "concluded", "concluded"), HTML_ul, "facts");
    put_defined(page, html_add(list, HTML_li), &model->facts.items[i]);
  }
}
