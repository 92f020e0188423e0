/* check_unused.c: finds what a book defines and never uses: sources, channels, parties, marks, specs, documents. Assumes a sound book. */
#include "check.h"
#include "words.h"

struct uses {
  bool *sources, *channels, *parties, *marks, *specs, *documents;
};

static void use(bool *used, const struct ref *ref) { used[ref->index] = true; }

static void use_all(bool *used, const ref_list *refs) {
  for (size_t i = 0; i < refs->count; i++) use(used, &refs->items[i]);
}

static void use_record(const struct uses *uses, const struct record *record) {
  for (size_t i = 0; i < record->sources.count; i++) use(uses->sources, &record->sources.items[i].source);
}

static void use_demand(const struct uses *uses, const struct demand *demand) {
  use(uses->marks, &demand->mark);
  use(uses->parties, &demand->by);
}

static void use_rule(const struct uses *uses, const struct rule *rule) {
  use_record(uses, &rule->record);
  use_all(uses->documents, &rule->documents);
  use_all(uses->specs, &rule->specs);
  use(uses->parties, &rule->of);
  for (size_t i = 0; i < rule->marks.count; i++) use_demand(uses, &rule->marks.items[i]);
  for (size_t e = 0; e < rule->each.count; e++)
    for (size_t i = 0; i < rule->each.items[e].marks.count; i++) use_demand(uses, &rule->each.items[e].marks.items[i]);
  for (size_t i = 0; i < rule->children.count; i++) use_rule(uses, rule->children.items[i]);
}

static void use_notices(const struct uses *uses, const notice_list *notices) {
  for (size_t i = 0; i < notices->count; i++) use_record(uses, &notices->items[i].record);
}

static void use_step(const struct uses *uses, const struct step *step) {
  use_record(uses, &step->record);
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

static void use_business(const struct uses *uses, const struct business *business) {
  use_record(uses, &business->record);
  use_all(uses->channels, &business->channels);
  use_notices(uses, &business->notices);
  use_rule(uses, business->requires);
  for (size_t i = 0; i < business->steps.count; i++) use_step(uses, business->steps.items[i]);
  for (size_t i = 0; i < business->examples.count; i++) use_pieces(uses, &business->examples.items[i]);
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

static void use_places(const struct uses *uses, const struct model *model) {
  for (size_t i = 1; i < model->divisions.count; i++) use_record(uses, &model->divisions.items[i].record);
  for (size_t i = 1; i < model->offices.count; i++) {
    const struct office *office = &model->offices.items[i];
    use_record(uses, &office->record);
    for (size_t c = 0; c < office->counters.count; c++) use_all(uses->channels, &office->counters.items[c].channels);
  }
}

static void report(const struct check *check, bool used, const char *kind, const struct record *record) {
  if (!used) diag(check->diags, .code = D_unused, .at = record->id_mark, .args = {kind, record->id});
}

void check_unused(const struct check *check) {
  const struct model *model = check->model;
#define KINDS(X) X(sources, source) X(channels, channel) X(parties, party) X(marks, mark) X(specs, spec) X(documents, document)
#define X(kind, word) .kind = arena_array(check->arena, model->kind.count, sizeof(bool)),
  struct uses uses = {KINDS(X)};
#undef X
  use_things(&uses, model);
  use_places(&uses, model);
  uses.parties[1] = true; /* the applicant is always there */
  for (size_t i = 1; i < model->businesses.count; i++) use_business(&uses, &model->businesses.items[i]);
#define X(kind, word) \
  for (size_t i = 1; i < model->kind.count; i++) report(check, uses.kind[i], word_both(word_##word), &model->kind.items[i].record);
  KINDS(X)
#undef X
#undef KINDS
}
