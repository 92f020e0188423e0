/* lower_requirements.c: turns the resolved trees of requirements into the REQUIREMENTS section, preorder, one tree after the other.
 * May assume that resolve numbered them so, from 1. */
#include "label.h"
#include "lower.h"
#include "sentence.h"

static zn_string requirement_name(struct lowering *lowering, const struct resolved_business *business, const struct requirement *node) {
  if (!node->id) return 0;
  return lower_string(lowering, arena_printf(lowering->arena, "%s/%s", business->business->record.id, node->id));
}

static bool is_choice(enum zn_requirement_kind kind) {
  return kind == ZN_REQUIRE_ANY || kind == ZN_REQUIRE_AT_LEAST || kind == ZN_REQUIRE_POINTS || kind == ZN_REQUIRE_DEPENDING;
}

/* Whether commas meet "or" here: a bundle among choices, or a choice in a bundle. */
static bool is_mixed(const struct requirement *node, const struct requirement *child) {
  bool choice = is_choice(node->kind);
  return child->children.count > 1 && node->children.count > 1 && (choice ? child->kind == ZN_REQUIRE_ALL : is_choice(child->kind));
}

/* What people call a node: a leaf by its papers, a choice or a group by the labels of what it holds. */
static const char *node_label(struct lowering *lowering, const struct requirement *node, zn_language language) {
  if (node->kind == ZN_REQUIRE_DOCUMENT) return requirement_label(lowering->arena, lowering->words, lowering->model, node, language);
  if (node->kind == ZN_REQUIRE_HOLDS || node->kind == ZN_REQUIRE_UNCLEAR) return text_in(&node->rule->text, language);
  struct buffer label = {.arena = lowering->arena};
  enum zn_message joint = node->kind == ZN_REQUIRE_ALL ? ZN_MESSAGE_LIST_SEPARATOR : ZN_MESSAGE_OR_SEPARATOR;
  for (size_t i = 0; i < node->children.count; i++) {
    const char *child = node_label(lowering, node->children.items[i], language);
    if (*child && is_mixed(node, node->children.items[i]))
      child = TEXTS_FILL(lowering->arena, texts_say(lowering->words, "sentences", "nested", language), "clause", child);
    if (label.length && *child) buffer_text(&label, text_in(&lowering->model->messages[joint], language));
    buffer_text(&label, child);
  }
  return buffer_string(&label);
}

static bool inside_choice(const struct requirement *node) {
  while (node && !is_choice(node->kind)) node = node->parent;
  return node != NULL;
}

/* Only what an answer may name has a label: leaves, choices, and groups that are chosen between. */
static zn_text lower_label(struct lowering *lowering, const struct requirement *node) {
  bool is_group = node->kind == ZN_REQUIRE_ALL || node->kind == ZN_REQUIRE_NOT_STATED;
  if (is_group && !inside_choice(node)) return 0;
  const char *in[ZN_LANGUAGES_MAX] = {0};
  for (uint32_t i = 0; i < lowering->model->language_count; i++) in[i] = node_label(lowering, node, i);
  return lower_words(lowering, in);
}

static void lower_demands(struct lowering *lowering, const struct requirement *node, struct zn_image_requirement *record) {
  record->mark_first = node->marks.count ? LOWER_NEXT(lowering, REQUIREMENT_MARKS) : 0;
  record->mark_count = (uint32_t)node->marks.count;
  for (size_t i = 0; i < node->marks.count; i++) {
    const struct resolved_mark *mark = &node->marks.items[i];
    *LOWER_PUSH(lowering, REQUIREMENT_MARKS) = (struct zn_image_requirement_mark){
        .mark = mark->mark, .by = mark->by, .guard = lower_condition(lowering, mark->guard),
        .condition = lower_sentence(lowering, mark->guard)};
    if (mark->by == lowering->model->marks.items[mark->mark].by.index) record->marks |= ZN_BIT(mark->mark);
  }
}

/* How many copies, where that is not one number. */
static void lower_counts(struct lowering *lowering, const struct rule *rule, struct zn_image_requirement *record) {
  record->count_fact = rule->copies_fact.index;
  record->count_first = rule->variants.count ? LOWER_NEXT(lowering, COUNTS) : 0;
  record->count_count = (uint32_t)rule->variants.count;
  for (size_t i = 0; i < rule->variants.count; i++) LOWER_PUSH(lowering, COUNTS)->copies = rule->variants.items[i].copies;
  for (size_t i = 0; i < rule->variants.count; i++) {
    zn_program guard = lower_condition(lowering, rule->variants.items[i].when);
    zn_text condition = lower_sentence(lowering, rule->variants.items[i].when);
    lowering->COUNTS.items[record->count_first + i].guard = guard;
    lowering->COUNTS.items[record->count_first + i].condition = condition;
  }
}

static void add_sentence(struct lowering *lowering, struct buffer *words, zn_language language, const char *sentence) {
  if (words->length && *sentence) buffer_text(words, texts_say(lowering->words, "page", "separator", language));
  buffer_text(words, sentence);
}

/* What is asked of the days of a piece, in a language. */
static const char *days_in(struct lowering *lowering, const struct requirement *node, zn_language language) {
  const struct speech speech = {lowering->arena, lowering->words, lowering->model, language};
  const struct cond *tests[] = {node->age_guard, node->rule->issued, node->rule->expires};
  struct buffer words = {.arena = lowering->arena};
  if (node->max_age.unit)
    add_sentence(lowering, &words, language,
                 TEXTS_FILL(lowering->arena, texts_say(lowering->words, "page", "max-age", language), "period",
                            sentence_period(&speech, node->max_age)));
  if (node->age_guard) buffer_text(&words, texts_say(lowering->words, "page", "open-bracket", language));
  for (size_t i = 0; i < sizeof tests / sizeof *tests; i++) {
    const char *sentence = tests[i] ? sentence_condition(lowering->arena, lowering->words, lowering->model, tests[i], language) : "";
    if (i) add_sentence(lowering, &words, language, sentence);
    else if (tests[i]) buffer_text(&words, sentence), buffer_text(&words, texts_say(lowering->words, "page", "close-bracket", language));
  }
  return buffer_string(&words);
}

static zn_text say_days(struct lowering *lowering, const struct requirement *node) {
  const char *in[ZN_LANGUAGES_MAX] = {0};
  for (uint32_t i = 0; i < lowering->model->language_count; i++) in[i] = days_in(lowering, node, i);
  return lower_words(lowering, in);
}

static void lower_days(struct lowering *lowering, const struct requirement *node, struct zn_image_requirement *record) {
  const struct rule *rule = node->rule;
  record->age_number = node->max_age.number;
  record->age_unit = node->max_age.unit;
  record->age_guard = lower_condition(lowering, node->age_guard);
  record->issued = lower_condition(lowering, rule->issued);
  record->expires = lower_condition(lowering, rule->expires);
  record->days = say_days(lowering, node);
  for (size_t i = 0; i < rule->same_day.count; i++) record->same_day |= ZN_BIT(rule->same_day.items[i].index);
}

static void lower_leaf(struct lowering *lowering, const struct requirement *node, struct zn_image_requirement *record) {
  record->document_first = lower_list(lowering, node->documents.items, node->documents.count);
  record->document_count = (uint32_t)node->documents.count;
  record->party = node->party;
  record->forms = node->forms;
  record->need = node->need;
  record->specs = node->specs;
  record->leaf = node->leaf;
  record->flags = (node->shown ? ZN_LEAF_SHOWN : 0) | (node->shared ? ZN_LEAF_SHARED : 0) | (node->optional ? ZN_LEAF_OPTIONAL : 0) |
                  (node->later ? ZN_LEAF_LATER : 0);
  lower_demands(lowering, node, record);
  lower_counts(lowering, node->rule, record);
  lower_days(lowering, node, record);
}

static uint32_t subtree_end(const struct requirement *node) {
  while (node->children.count) node = node->children.items[node->children.count - 1];
  return node->number + 1;
}

/* The paragraph of a node: its own, or that of the group which it stands in. */
static zn_string node_paragraph(struct lowering *lowering, const struct requirement *node) {
  zn_string source = lower_paragraph(lowering, &node->rule->record);
  return source || !node->parent ? source : lowering->REQUIREMENTS.items[node->parent->number].source;
}

static void lower_caps(struct lowering *lowering, const struct rule *rule, struct zn_image_requirement *record) {
  record->cap_count = (uint32_t)rule->caps.count;
  record->cap_first = rule->caps.count ? LOWER_NEXT(lowering, CAPS) : 0;
  for (size_t i = 0; i < rule->caps.count; i++) {
    const struct points_cap *cap = &rule->caps.items[i];
    uint32_t *documents = arena_array(lowering->arena, cap->documents.count, sizeof *documents);
    for (size_t d = 0; d < cap->documents.count; d++) documents[d] = cap->documents.items[d].index;
    *LOWER_PUSH(lowering, CAPS) =
        (struct zn_image_cap){cap->count, lower_list(lowering, documents, cap->documents.count), (uint32_t)cap->documents.count};
  }
}

static void lower_node(struct lowering *lowering, const struct requirement *node) {
  const struct rule *rule = node->rule;
  bool is_worded = node->kind == ZN_REQUIRE_HOLDS || node->kind == ZN_REQUIRE_UNCLEAR || node->kind == ZN_REQUIRE_NOT_STATED;
  struct zn_image_requirement record = {.id = requirement_name(lowering, node->business, node),
                                        .kind = node->kind,
                                        .need = node->need,
                                        .parent = node->parent ? node->parent->number : 0,
                                        .end = subtree_end(node),
                                        .business = node->business->number,
                                        .text = lower_text(lowering, is_worded ? &rule->text : &rule->outcome),
                                        .label = lower_label(lowering, node),
                                        .source = node_paragraph(lowering, node),
                                        .guard = lower_condition(lowering, node->guard),
                                        .condition = lower_sentence(lowering, node->guard),
                                        .seen = node->seen,
                                        .worth = rule->worth,
                                        .further = rule->further,
                                        .holds = lower_condition(lowering, rule->holds),
                                        .table = rule->table.index};
  if (node->kind == ZN_REQUIRE_DOCUMENT) lower_leaf(lowering, node, &record);
  if (node->kind == ZN_REQUIRE_POINTS) lower_caps(lowering, rule, &record);
  *LOWER_PUSH(lowering, REQUIREMENTS) = record;
}

void lower_requirements(struct lowering *lowering) {
  for (size_t i = 1; i < lowering->resolved->nodes.count; i++) lower_node(lowering, lowering->resolved->nodes.items[i]);
}
