/* check_unused.c: finds what a book defines and never uses: sources, channels, parties, marks, specs, documents, facts, sets. What
 * something unused uses counts as used, so that one mistake is told once. Assumes a sound book. */
#include "check.h"
#include "words.h"

struct uses {
  bool *sources, *channels, *parties, *marks, *specs, *documents, *facts, *sets;
};

static void use(bool *used, const struct ref *ref) { used[ref->index] = true; }

static void use_all(bool *used, const ref_list *refs) {
  for (size_t i = 0; i < refs->count; i++) use(used, &refs->items[i]);
}

static void use_record(const struct uses *uses, const struct record *record) {
  for (size_t i = 0; i < record->sources.count; i++) use(uses->sources, &record->sources.items[i].source);
}

/* --- conditions --- */

static void use_slot(const struct uses *uses, uint32_t slot) {
  if (slot > ZN_SLOT_FACTS) uses->facts[slot - ZN_SLOT_FACTS] = true;
}

static void use_cond(const struct uses *uses, const struct cond *cond) {
  if (!cond) return;
  use_slot(uses, cond->slot);
  use_slot(uses, cond->day.base);
  for (size_t i = 0; i < cond->values.count && cond->slot == ZN_SLOT_CHANNEL; i++) uses->channels[cond->values.items[i]] = true;
  for (size_t i = 0; i < cond->children.count; i++) use_cond(uses, cond->children.items[i]);
}

/* --- requirements --- */

static void use_demand(const struct uses *uses, const struct demand *demand) {
  use(uses->marks, &demand->mark);
  use(uses->parties, &demand->by);
  use_cond(uses, demand->when);
}

static void use_each(const struct uses *uses, const struct each *each) {
  for (size_t i = 0; i < each->marks.count; i++) use_demand(uses, &each->marks.items[i]);
  use_cond(uses, each->when);
}

static void use_papers(const struct uses *uses, const struct rule *rule) {
  use_all(uses->documents, &rule->documents);
  use_all(uses->specs, &rule->specs);
  use(uses->parties, &rule->of);
  use(uses->facts, &rule->copies_fact);
  use_cond(uses, rule->issued);
  use_cond(uses, rule->expires);
  for (size_t i = 0; i < rule->marks.count; i++) use_demand(uses, &rule->marks.items[i]);
  for (size_t i = 0; i < rule->variants.count; i++) use_cond(uses, rule->variants.items[i].when);
}

static void use_rule(const struct uses *uses, const struct rule *rule) {
  use_record(uses, &rule->record);
  use_papers(uses, rule);
  use(uses->sets, &rule->set);
  use(uses->facts, &rule->table);
  use_cond(uses, rule->when);
  use_cond(uses, rule->unless);
  use_cond(uses, rule->holds);
  for (size_t i = 0; i < rule->each.count; i++) use_each(uses, &rule->each.items[i]);
  for (size_t i = 0; i < rule->children.count; i++) use_rule(uses, rule->children.items[i]);
  for (size_t i = 0; i < rule->plus.count; i++) use_rule(uses, rule->plus.items[i]);
  for (size_t i = 0; i < rule->rows.count; i++) use_rule(uses, rule->rows.items[i].rule);
}

/* --- businesses --- */

static void use_notices(const struct uses *uses, const notice_list *notices) {
  for (size_t i = 0; i < notices->count; i++) use_record(uses, &notices->items[i].record);
}

static void use_step(const struct uses *uses, const struct step *step) {
  use_record(uses, &step->record);
  use_cond(uses, step->when);
  use(uses->parties, &step->by);
  for (size_t i = 0; i < step->children.count; i++) use_step(uses, step->children.items[i]);
}

/* A piece of an example may be somebody's, or bear somebody's mark, to show that this is wrong; so may a document be the wrong one. */
static void use_pieces(const struct uses *uses, const struct example *example) {
  for (size_t i = 0; i < example->submit.count; i++) {
    const struct example_piece *piece = &example->submit.items[i];
    use(uses->documents, &piece->document);
    use(uses->parties, &piece->of);
    use_all(uses->specs, &piece->specs);
    for (size_t m = 0; m < piece->marks.count; m++) use_demand(uses, &piece->marks.items[m].demand);
  }
}

static void use_eligible(const struct uses *uses, const struct eligible *eligible) {
  use_record(uses, &eligible->record);
  use_cond(uses, eligible->must);
  use_cond(uses, eligible->when);
  use_slot(uses, eligible->otherwise.opens.base);
}

static void use_fees(const struct uses *uses, const struct fees *fees) {
  for (size_t i = 0; i < fees->lines.count; i++) {
    const struct fee_line *line = &fees->lines.items[i];
    use_record(uses, &line->record);
    use_cond(uses, line->when);
    use(uses->parties, &line->payer);
    for (size_t f = 0; f < line->per.count; f++) use(uses->facts, &line->per.items[f].fact);
  }
  for (size_t i = 0; i < fees->exemptions.count; i++) {
    use_record(uses, &fees->exemptions.items[i].record);
    use_cond(uses, fees->exemptions.items[i].when);
  }
}

static void use_results(const struct uses *uses, const struct business *business) {
  for (size_t i = 0; i < business->results.count; i++) {
    const struct result *result = &business->results.items[i];
    use_record(uses, &result->record);
    use_cond(uses, result->when);
    use_slot(uses, result->until.base);
  }
}

/* One edition of it. */
static void use_business(const struct uses *uses, const struct business *business) {
  use_record(uses, &business->record);
  use_all(uses->channels, &business->channels);
  use_notices(uses, &business->notices);
  use_rule(uses, business->requires);
  use_fees(uses, &business->fees);
  use_results(uses, business);
  for (size_t i = 0; i < business->eligible.count; i++) use_eligible(uses, &business->eligible.items[i]);
  for (size_t i = 0; i < business->steps.count; i++) use_step(uses, business->steps.items[i]);
  for (size_t i = 0; i < business->questions.count; i++) use_record(uses, &business->questions.items[i].record);
  for (size_t i = 0; i < business->examples.count; i++) use_pieces(uses, &business->examples.items[i]);
  for (size_t i = 0; i < business->versions.count; i++) use_business(uses, business->versions.items[i]);
}

static void use_facts(const struct uses *uses, const struct model *model) {
  for (size_t i = 1; i < model->facts.count; i++) {
    use_record(uses, &model->facts.items[i].record);
    use(uses->facts, &model->facts.items[i].from);
    use_cond(uses, model->facts.items[i].is);
  }
  for (size_t i = 1; i < model->sets.count; i++) {
    use_record(uses, &model->sets.items[i].record);
    use_rule(uses, model->sets.items[i].rule);
  }
}

static void use_things(const struct uses *uses, const struct model *model) {
  use_notices(uses, &model->notices);
  for (size_t i = 1; i < model->channels.count; i++) {
    use_record(uses, &model->channels.items[i].record);
    use_notices(uses, &model->channels.items[i].notices);
  }
  for (size_t i = 1; i < model->marks.count; i++) {
    use_record(uses, &model->marks.items[i].record);
    use(uses->parties, &model->marks.items[i].by);
  }
  for (size_t i = 1; i < model->specs.count; i++) use_record(uses, &model->specs.items[i].record);
  for (size_t i = 1; i < model->documents.count; i++) {
    use_record(uses, &model->documents.items[i].record);
    use(uses->parties, &model->documents.items[i].issued_by);
  }
}

static void use_renewals(const struct uses *uses, const struct model *model) {
  for (size_t i = 1; i < model->renewals.count; i++) {
    use_record(uses, &model->renewals.items[i].record);
    use(uses->channels, &model->renewals.items[i].channel);
  }
}

static void use_places(const struct uses *uses, const struct model *model) {
  for (size_t i = 1; i < model->numberings.count; i++) use_record(uses, &model->numberings.items[i].record);
  for (size_t i = 1; i < model->patterns.count; i++) use_record(uses, &model->patterns.items[i].record);
  for (size_t i = 1; i < model->divisions.count; i++) use_record(uses, &model->divisions.items[i].record);
  for (size_t i = 1; i < model->offices.count; i++) {
    const struct office *office = &model->offices.items[i];
    use_record(uses, &office->record);
    use_cond(uses, office->scope);
    for (size_t c = 0; c < office->counters.count; c++) use_all(uses->channels, &office->counters.items[c].channels);
  }
}

static void use_networks(const struct uses *uses, const struct model *model) {
  for (size_t i = 1; i < model->areas.count; i++) use_record(uses, &model->areas.items[i].record);
  for (size_t i = 1; i < model->roads.count; i++) use_record(uses, &model->roads.items[i].record);
  for (size_t i = 1; i < model->networks.count; i++) {
    const struct network *network = &model->networks.items[i];
    use_record(uses, &network->record);
    use(uses->facts, &network->by);
    for (size_t r = 0; r < network->table.count; r++) use_all(uses->channels, &network->table.items[r].channels);
  }
}

static void report(const struct check *check, bool used, const char *kind, const struct record *record) {
  if (!used) diag(check->diags, .code = D_unused, .at = record->id_mark, .args = {kind, record->id});
}

void check_unused(const struct check *check) {
  const struct model *model = check->model;
#define KINDS(X)                                                                   \
  X(sources, source) X(channels, channel) X(parties, party) X(marks, mark)         \
  X(specs, spec) X(documents, document) X(facts, fact) X(sets, set)
#define X(kind, word) .kind = arena_array(check->arena, model->kind.count, sizeof(bool)),
  struct uses uses = {KINDS(X)};
#undef X
  use_things(&uses, model);
  use_places(&uses, model);
  use_networks(&uses, model);
  use_facts(&uses, model);
  use_renewals(&uses, model);
  uses.parties[1] = true; /* the applicant is always there */
  for (size_t i = 1; i < model->businesses.count; i++) use_business(&uses, &model->businesses.items[i]);
#define X(kind, word) \
  for (size_t i = 1; i < model->kind.count; i++) report(check, uses.kind[i], word_both(word_##word), &model->kind.items[i].record);
  KINDS(X)
#undef X
#undef KINDS
}
