/* guide_condition.c: turns conditions into sentences of a page: one line where a line can be read, nested lists where it cannot. */
#include "guide.h"

struct speech page_speech(const struct page *page) {
  return (struct speech){page->guide->arena, page->guide->texts, page->guide->model, page->language};
}

const char *condition_words(const struct page *page, const struct cond *cond) {
  const struct speech speech = page_speech(page);
  return clause_text(&speech, clause_of(&speech, cond));
}

/* A group of few plain parts is read in a line; with more parts, or groups among them, it is a list. */
static bool fits_line(const struct clause *clause) {
  if (clause->parts.count > 3) return false;
  for (size_t i = 0; i < clause->parts.count; i++)
    if (clause->parts.items[i]->kind != clause_plain) return false;
  return true;
}

bool condition_is_brief(const struct page *page, const struct cond *cond) {
  const struct speech speech = page_speech(page);
  return fits_line(clause_of(&speech, cond));
}

static void put_clause(const struct page *page, struct html_node *line, struct html_node *below, const struct clause *clause) {
  if (fits_line(clause)) {
    const struct speech speech = page_speech(page);
    html_text(line, clause_text(&speech, clause));
    return;
  }
  put_said(page, line, clause->kind == clause_all ? "all-hold" : "any-holds");
  struct html_node *list = add_class(below, HTML_ul, "clauses");
  for (size_t i = 0; i < clause->parts.count; i++) {
    struct html_node *item = html_add(list, HTML_li);
    put_clause(page, item, item, clause->parts.items[i]);
  }
}

void put_condition(const struct page *page, struct html_node *parent, const char *lead, const struct cond *cond) {
  const struct speech speech = page_speech(page);
  const struct clause *clause = clause_of(&speech, cond);
  if (clause->kind == clause_all && !clause->parts.count) return;
  struct html_node *line = add_class(parent, HTML_p, "condition");
  if (lead) html_add_text(line, HTML_strong, say(page, lead));
  put_clause(page, line, parent, clause);
}

void put_rule_conditions(const struct page *page, struct html_node *parent, const struct rule *rule) {
  if (rule->channels.count) {
    struct html_node *line = add_class(parent, HTML_p, "condition");
    html_add_text(line, HTML_strong, say(page, "only-channels"));
    put_channel_names(page, line, &rule->channels);
  }
  put_condition(page, parent, "only-if", rule->when);
  put_condition(page, parent, "unless", rule->unless);
}

bool rule_is_conditional(const struct rule *rule) { return rule->when || rule->unless || rule->channels.count; }
