/* sentence_clause.c: turns a condition into clauses: negations pushed to the tests, derived facts spelled out, groups of one kind made one;
 * and clauses into one line. Assumes that conditions nest within the reader's limit and that derived facts have no cycles. */
#include "sentence.h"

#include "emit.h"
#include "reads.h"

/* More tests than this nobody reads: what they depend on is named instead. */
enum { tests_max = 60, questions_max = 8 };

/* The condition that a test stands for: that of a derived fact which is not called by its name; null: the test stands for itself. `holds`
 * says whether the fact is to be true. */
static const struct cond *spelled_out(const struct speech *speech, const struct cond *cond, bool holds) {
  const struct fact *fact = cond->kind == cond_range ? speech_slot_fact(speech, cond->slot) : NULL;
  if (!fact || fact->type != ZN_FACT_DERIVED) return NULL;
  return text_given(holds ? &fact->name : &fact->opposite) ? NULL : fact->is;
}

static bool is_true_range(const struct cond *cond) { return cond->kind == cond_range && cond->low > 0; }

/* --- size --- */

/* Takes the tests of a condition from what is left, as make would meet them; 0: they are more. Ends soon however often facts are used. */
static size_t take_tests(const struct speech *speech, const struct cond *cond, bool negate, size_t left) {
  if (!left) return 0;
  const struct cond *inner = spelled_out(speech, cond, is_true_range(cond) != negate);
  if (inner) return take_tests(speech, inner, is_true_range(cond) == negate, left - 1);
  left--;
  bool turned = cond->kind == cond_not ? !negate : negate;
  for (size_t i = 0; left && i < cond->children.count; i++) left = take_tests(speech, cond->children.items[i], turned, left);
  return left;
}

/* --- what a large condition depends on --- */

static const char *dependence(const struct speech *speech, const struct cond *cond) {
  const struct model *model = speech->model;
  struct reads *reads = reads_new(speech->arena, model);
  struct buffer questions = {.arena = speech->arena};
  size_t shown = 0;
  reads_condition(reads, cond);
  reads_follow(reads);
  for (size_t i = 1; i < model->facts.count; i++) {
    if (!reads_asks(reads, (zn_fact)i) || ++shown > questions_max) continue;
    if (shown > 1) buffer_text(&questions, speech_say(speech, "list"));
    buffer_text(&questions, speech_quote(speech, text_in(&model->facts.items[i].ask, speech->language)));
  }
  if (shown > questions_max) buffer_text(&questions, speech_say(speech, "others"));
  return SPEECH_FILL(speech, "depends", "questions", shown ? buffer_string(&questions) : speech_say(speech, "today"));
}

/* --- clauses --- */

static const struct clause always = {.kind = clause_all}, never = {.kind = clause_any};

static const struct clause *plain(const struct speech *speech, const char *text) {
  struct clause *clause = ARENA_NEW(speech->arena, struct clause);
  *clause = (struct clause){.kind = clause_plain, .text = text};
  return clause;
}

static bool is_constant(const struct clause *clause) { return clause->kind != clause_plain && !clause->parts.count; }

/* Adds a part: those of a group of the same kind one by one. False when the part alone decides the group. */
static bool add_part(const struct speech *speech, struct clause *group, const struct clause *part) {
  if (part->kind != group->kind) {
    if (is_constant(part)) return false;
    *LIST_PUSH(speech->arena, &group->parts) = part;
  } else
    for (size_t i = 0; i < part->parts.count; i++) *LIST_PUSH(speech->arena, &group->parts) = part->parts.items[i];
  return true;
}

static const struct clause *make(const struct speech *speech, const struct cond *cond, bool negate);

/* Two bounds of one day, side by side, are one clause. */
static const char *pair_of(const struct speech *speech, const struct cond *cond, size_t i, bool negate) {
  if (negate || cond->kind != cond_all || i + 1 >= cond->children.count) return NULL;
  return speech_between(speech, cond->children.items[i], cond->children.items[i + 1]);
}

static const struct clause *group(const struct speech *speech, const struct cond *cond, bool negate) {
  const char *values = speech_values(speech, cond, negate);
  if (values) return plain(speech, values);
  struct clause *clause = ARENA_NEW(speech->arena, struct clause);
  clause->kind = (cond->kind == cond_all) != negate ? clause_all : clause_any;
  for (size_t i = 0; i < cond->children.count; i++) {
    const char *pair = pair_of(speech, cond, i, negate);
    const struct clause *part = pair ? plain(speech, pair) : make(speech, cond->children.items[i], negate);
    if (!add_part(speech, clause, part)) return part;
    if (pair) i++;
  }
  return clause->parts.count == 1 ? clause->parts.items[0] : clause;
}

/* Outside two bounds: below the one or above the other. */
static const struct clause *outside(const struct speech *speech, const struct cond *cond) {
  const struct cond below = {.kind = cond_range, .slot = cond->slot, .low = INT64_MIN, .high = cond->low - 1};
  const struct cond above = {.kind = cond_range, .slot = cond->slot, .low = cond->high + 1, .high = INT64_MAX};
  struct clause *clause = ARENA_NEW(speech->arena, struct clause);
  clause->kind = clause_any;
  *LIST_PUSH(speech->arena, &clause->parts) = plain(speech, speech_test(speech, &below, false));
  *LIST_PUSH(speech->arena, &clause->parts) = plain(speech, speech_test(speech, &above, false));
  return clause;
}

static const struct clause *range(const struct speech *speech, const struct cond *cond, bool negate) {
  const struct cond *inner = spelled_out(speech, cond, is_true_range(cond) != negate);
  if (inner) return make(speech, inner, is_true_range(cond) == negate);
  bool below = cond->low != INT64_MIN, above = cond->high != INT64_MAX;
  if (cond->low > cond->high) return negate ? &always : &never;
  if (!below && !above) return negate ? &never : &always;
  if (negate && below && above && cond->low != cond->high) return outside(speech, cond);
  return plain(speech, speech_test(speech, cond, negate));
}

static const struct clause *make(const struct speech *speech, const struct cond *cond, bool negate) {
  switch (cond->kind) {
    case cond_not: return make(speech, cond->children.items[0], !negate);
    case cond_all:
    case cond_any: return group(speech, cond, negate);
    case cond_range: return range(speech, cond, negate);
    default: return plain(speech, speech_test(speech, cond, negate));
  }
}

const struct clause *clause_of(const struct speech *speech, const struct cond *cond) {
  if (!cond) return &always;
  return take_tests(speech, cond, false, tests_max) ? make(speech, cond, false) : plain(speech, dependence(speech, cond));
}

/* --- one line --- */

static const char *line(const struct speech *speech, const struct clause *clause, bool nested) {
  if (clause->kind == clause_plain) return clause->text;
  if (clause->kind == clause_any && !clause->parts.count) return speech_say(speech, "never");
  struct buffer words = {.arena = speech->arena};
  for (size_t i = 0; i < clause->parts.count; i++) {
    if (i) buffer_text(&words, speech_say(speech, clause->kind == clause_all ? "and" : "or-else"));
    buffer_text(&words, line(speech, clause->parts.items[i], true));
  }
  return nested ? SPEECH_FILL(speech, "nested", "clause", buffer_string(&words)) : buffer_string(&words);
}

const char *clause_text(const struct speech *speech, const struct clause *clause) { return line(speech, clause, false); }

const char *sentence_condition(struct arena *arena, const struct texts *texts, const struct model *model, const struct cond *cond,
                               zn_language language) {
  const struct speech speech = {arena, texts, model, language};
  return clause_text(&speech, clause_of(&speech, cond));
}
