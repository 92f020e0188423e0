/* lower_numbering.c: turns the numbering plan and the patterns into their sections. May assume a model without errors. */
#include "lower.h"

#include <string.h>

#include "number_trie.h"
#include "zn_utf8.h"

static void lower_rules(struct lowering *lowering, const struct numbering *numbering) {
  for (size_t i = 0; i < numbering->areas.count; i++) {
    const struct number_area *area = &numbering->areas.items[i];
    *LOWER_PUSH(lowering, NUMBER_RULES) = (struct zn_image_number_rule){
        .code = lower_string(lowering, area->code), .region = lower_text(lowering, &area->region), .kind = ZN_PHONE_LANDLINE,
        .flags = ZN_NUMBER_AREA | ZN_NUMBER_EXTENSION, .lengths = area->digits, .withdrawn = area->withdrawn};
  }
  for (size_t i = 0; i < numbering->ranges.count; i++) {
    const struct number_range *range = &numbering->ranges.items[i];
    uint32_t flags = (range->of_nobody ? ZN_NUMBER_NOBODY : 0) | (range->of_machines ? ZN_NUMBER_MACHINES : 0) |
                     (range->after_area ? ZN_NUMBER_AFTER_AREA : 0) | (range->extension ? ZN_NUMBER_EXTENSION : 0);
    *LOWER_PUSH(lowering, NUMBER_RULES) = (struct zn_image_number_rule){.kind = range->kind, .flags = flags, .lengths = range->digits};
  }
}

/* A node with nothing behind it becomes a leaf of the one before; those that stay keep their order. */
static bool has_branches(const struct number_node *node) {
  for (int i = 0; i < 10; i++)
    if (node->next[i]) return true;
  return false;
}

static void lower_nodes(struct lowering *lowering, const struct number_trie *trie) {
  uint32_t *places = arena_array(lowering->arena, trie->nodes.count, sizeof *places), next = 1;
  for (uint32_t i = 1; i < trie->nodes.count; i++)
    if (i <= number_trunked || has_branches(&trie->nodes.items[i])) places[i] = next++;
  if (next >= ZN_NUMBER_LEAF || lowering->NUMBER_RULES.count >= ZN_NUMBER_LEAF) arena_exhausted();
  for (uint32_t i = 1; i < trie->nodes.count; i++) {
    const struct number_node *node = &trie->nodes.items[i];
    if (!places[i]) continue;
    struct zn_image_number_node record = {.rule = (uint16_t)node->rule};
    for (int digit = 0; digit < 10; digit++) {
      uint32_t child = node->next[digit];
      if (child) record.next[digit] = (uint16_t)(places[child] ? places[child] : ZN_NUMBER_LEAF | trie->nodes.items[child].rule);
    }
    *LOWER_PUSH(lowering, NUMBER_NODES) = record;
  }
}

/* --- what is written between digits --- */

static const struct { const char *characters; uint8_t classes[4]; } known[] = {
    {"-", {ZN_CLASS_HYPHEN}}, {".", {ZN_CLASS_DOT}}, {"()", {ZN_CLASS_OPEN, ZN_CLASS_CLOSE}},
    {"[]", {ZN_CLASS_SQUARE_OPEN, ZN_CLASS_SQUARE_CLOSE}}};

/* The ASCII character that a word is, or folds to; 0: none. */
static uint32_t single(const char *word) {
  const char *at = word, *end = word + strlen(word);
  uint32_t character = zn_fold(zn_utf8(&at, end));
  return at == end && character < 128 ? character : 0;
}

static uint8_t plain_class(uint32_t c) {
  if (c >= '0' && c <= '9') return ZN_CLASS_DIGIT;
  if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return ZN_CLASS_LETTER;
  if (c == ' ' || c == '\t') return ZN_CLASS_SPACE;
  if (c == '\n' || c == '\r') return ZN_CLASS_LINE;
  if (c < ' ' || c == 0x7F) return ZN_CLASS_CONTROL;
  return c == '+' ? ZN_CLASS_PLUS : c == '*' ? ZN_CLASS_MASK : c == '<' || c == '>' ? ZN_CLASS_MARKUP : ZN_CLASS_OTHER;
}

static void lower_classes(uint8_t classes[128], const struct numbering *numbering) {
  for (uint32_t c = 0; c < 128; c++) classes[c] = plain_class(c);
  for (size_t i = 0; i < sizeof known / sizeof *known; i++)
    for (size_t c = 0; numbering->inside[i] && known[i].characters[c]; c++)
      classes[(unsigned char)known[i].characters[c]] = known[i].classes[c];
  for (size_t i = 0; i < numbering->words.count; i++) {
    const struct number_word *word = &numbering->words.items[i];
    uint32_t c = single(word->text);
    if (c && classes[c] == ZN_CLASS_OTHER && word->kind != ZN_WORD_NONE)
      classes[c] = word->kind == ZN_WORD_BETWEEN ? ZN_CLASS_BETWEEN : ZN_CLASS_EXTENSION;
  }
}

static void put_word(struct lowering *lowering, const struct number_word *word) {
  *LOWER_PUSH(lowering, NUMBER_WORDS) = (struct zn_image_number_word){.text = lower_string(lowering, word->text), .kind = word->kind};
}

/* Longer words first, so that none hides behind its own beginning. */
static void lower_words_of(struct lowering *lowering, const struct numbering *numbering, const uint8_t classes[128]) {
  size_t longest = 0;
  for (size_t i = 0; i < numbering->words.count; i++)
    if (strlen(numbering->words.items[i].text) > longest) longest = strlen(numbering->words.items[i].text);
  for (size_t length = longest; length > 0; length--)
    for (size_t i = 0; i < numbering->words.count; i++) {
      const struct number_word *word = &numbering->words.items[i];
      uint32_t c = single(word->text);
      bool is_class = c && word->kind != ZN_WORD_NONE && (classes[c] == ZN_CLASS_BETWEEN || classes[c] == ZN_CLASS_EXTENSION);
      if (strlen(word->text) == length && !is_class) put_word(lowering, word);
    }
}

/* The prefixes of one kind; their number. */
static uint32_t lower_prefixes(struct lowering *lowering, const struct numbering *numbering, uint32_t kind) {
  uint32_t first = LOWER_NEXT(lowering, NUMBER_WORDS);
  for (size_t i = 0; i < numbering->prefixes.count; i++)
    if (numbering->prefixes.items[i].kind == kind) put_word(lowering, &numbering->prefixes.items[i]);
  return LOWER_NEXT(lowering, NUMBER_WORDS) - first;
}

static void lower_plan(struct lowering *lowering, const struct numbering *numbering) {
  struct zn_image_numbering record = {.country_code = lower_string(lowering, numbering->country_code),
                                      .trunk = lower_string(lowering, numbering->trunk), .plain = number_plain, .trunked = number_trunked,
                                      .first_digits = numbering->first_digits, .extension_digits = numbering->extension_digits,
                                      .flags = (numbering->extension_hyphen ? ZN_NUMBERING_HYPHEN_EXTENSION : 0) |
                                               (numbering->extension_brackets ? ZN_NUMBERING_BRACKET_EXTENSION : 0) |
                                               (numbering->area_trunk ? ZN_NUMBERING_AREA_TRUNK : 0)};
  for (size_t i = 0; i < numbering->areas.count; i++) {
    uint32_t length = (uint32_t)strlen(numbering->areas.items[i].code);
    record.local_lengths |= numbering->areas.items[i].digits;
    if (length > record.area_digits) record.area_digits = length;
  }
  for (size_t i = 0; i < numbering->ranges.count; i++)
    for (uint32_t digits = 1; digits <= ZN_NUMBER_LENGTH_MAX && numbering->ranges.items[i].kind == ZN_PHONE_SHORT; digits++)
      if (numbering->ranges.items[i].digits >> digits & 1 && digits > record.short_digits) record.short_digits = digits;
  lower_classes(record.classes, numbering);
  record.abroad_first = LOWER_NEXT(lowering, NUMBER_WORDS);
  record.abroad_count = lower_prefixes(lowering, numbering, ZN_WORD_INTERNATIONAL);
  record.carrier_first = LOWER_NEXT(lowering, NUMBER_WORDS);
  record.carrier_count = lower_prefixes(lowering, numbering, ZN_WORD_CARRIER);
  record.word_first = LOWER_NEXT(lowering, NUMBER_WORDS);
  lower_words_of(lowering, numbering, record.classes);
  record.word_count = LOWER_NEXT(lowering, NUMBER_WORDS) - record.word_first;
  *LOWER_PUSH(lowering, NUMBERING) = record;
}

void lower_numbering(struct lowering *lowering) {
  if (lowering->model->numberings.count < 2) return;
  const struct numbering *numbering = &lowering->model->numberings.items[1];
  const struct number_trie trie = number_trie_make(lowering->arena, numbering, NULL, NULL);
  lower_rules(lowering, numbering);
  lower_nodes(lowering, &trie);
  lower_plan(lowering, numbering);
}

uint32_t lower_area(const struct lowering *lowering, const struct division *division) {
  const struct model *model = lowering->model;
  if (model->numberings.count < 2) return 0;
  while (!division->area_code && division->parent.index) division = &model->divisions.items[division->parent.index];
  uint32_t area = division->area_code ? number_area_find(&model->numberings.items[1], division->area_code) : 0;
  return area ? number_rule_of_area(&model->numberings.items[1], area - 1) : 0;
}

void lower_patterns(struct lowering *lowering) {
  for (size_t i = 1; i < lowering->model->patterns.count; i++) {
    const struct pattern *pattern = &lowering->model->patterns.items[i];
    *LOWER_PUSH(lowering, PATTERNS) = (struct zn_image_pattern){
        .id = lower_string(lowering, pattern->record.id), .name = lower_text(lowering, &pattern->name),
        .matches = lower_string(lowering, pattern->matches), .check_digit = pattern->check_digit};
  }
}
