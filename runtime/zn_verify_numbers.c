/* zn_verify_numbers.c: verifies the numbering plan and the patterns of an image. May assume that strings and texts are sound. */
#include "zn_verify.h"

/* A string of digits, at most `most`. */
static int digits_ok(const struct zn_check *check, zn_string string, size_t most) {
  if (!zn_string_ok(check, string)) return 0;
  const char *digits = check->pool + string;
  size_t length = 0;
  while (length <= most && digits[length] >= '0' && digits[length] <= '9') length++;
  return length <= most && !digits[length];
}

/* A run of words of which none is empty; prefixes are digits. */
static int words_ok(struct zn_check *check, uint32_t first, uint32_t count, int are_prefixes) {
  if (!zn_walk_ok(check, ZN_SECTION_NUMBER_WORDS, first, count)) return 0;
  for (uint32_t i = 0; i < count; i++) {
    const struct zn_image_number_word *word = zn_number_word_at(check->book, first + i);
    if (!word->text || !zn_string_ok(check, word->text)) return 0;
    if (are_prefixes && !digits_ok(check, word->text, ZN_NUMBER_LENGTH_MAX)) return 0;
  }
  return 1;
}

static int numbering_ok(struct zn_check *check, const void *record, uint32_t index) {
  const struct zn_image_numbering *plan = record;
  uint32_t classes = 0;
  (void)index;
  for (uint32_t i = 0; i < 128; i++)
    classes |= plan->classes[i] >= ZN_CLASS_COUNT || (plan->classes[i] == ZN_CLASS_DIGIT) != (i - '0' < 10);
  return (classes == 0) & digits_ok(check, plan->country_code, 4) & digits_ok(check, plan->trunk, 4) &
         zn_given_ok(check, ZN_SECTION_NUMBER_NODES, plan->plain) & zn_given_ok(check, ZN_SECTION_NUMBER_NODES, plan->trunked) &
         (plan->first_digits < 1u << 10) & (plan->local_lengths < 2u << ZN_NUMBER_LENGTH_MAX) &
         (plan->area_digits <= 2 * ZN_NUMBER_LENGTH_MAX) &
         (plan->short_digits <= ZN_NUMBER_LENGTH_MAX) & (plan->extension_digits <= 8) & (plan->flags < 2 * ZN_NUMBERING_AREA_TRUNK) &
         words_ok(check, plan->abroad_first, plan->abroad_count, 1) &
         words_ok(check, plan->carrier_first, plan->carrier_count, 1) & words_ok(check, plan->word_first, plan->word_count, 0);
}

static int rule_ok(struct zn_check *check, const void *record, uint32_t index) {
  const struct zn_image_number_rule *rule = record;
  (void)index;
  return digits_ok(check, rule->code, 2 * ZN_NUMBER_LENGTH_MAX) & zn_text_ok(check, rule->region) &
         (rule->kind - ZN_PHONE_MOBILE <= ZN_PHONE_SHORT - ZN_PHONE_MOBILE) & (rule->flags < 2 * ZN_NUMBER_EXTENSION) &
         (rule->lengths < 2u << ZN_NUMBER_LENGTH_MAX) & (rule->withdrawn < 10000);
}

/* Nodes lead forwards alone, so that every way ends. */
static int node_ok(struct zn_check *check, const void *record, uint32_t index) {
  const struct zn_image_number_node *node = record;
  int ok = (node->reserved == 0) & zn_index_ok(check, ZN_SECTION_NUMBER_RULES, node->rule);
  for (uint32_t digit = 0; digit < 10; digit++) {
    uint32_t next = node->next[digit];
    if (next & ZN_NUMBER_LEAF) ok &= zn_given_ok(check, ZN_SECTION_NUMBER_RULES, next & ~ZN_NUMBER_LEAF);
    else if (next) ok &= (next > index) & zn_given_ok(check, ZN_SECTION_NUMBER_NODES, next);
  }
  return ok;
}

/* A word of no letters would stand everywhere, and text would be looked through for ever. */
static int word_ok(struct zn_check *check, const void *record, uint32_t index) {
  const struct zn_image_number_word *word = record;
  (void)index;
  return zn_string_ok(check, word->text) && *zn_string_at(check->book, word->text) && word->kind - 1 < ZN_WORD_COUNT - 1;
}

static int pattern_ok(struct zn_check *check, const void *record, uint32_t index) {
  const struct zn_image_pattern *pattern = record;
  (void)index;
  return zn_string_ok(check, pattern->id) & zn_text_ok(check, pattern->name) & zn_string_ok(check, pattern->matches) &
         (pattern->check_digit < ZN_CHECK_COUNT);
}

int zn_verify_numbers(struct zn_check *check) {
  return check->count[ZN_SECTION_NUMBERING] <= 2 && zn_verify_every(check, ZN_SECTION_NUMBER_RULES, rule_ok) &&
         zn_verify_every(check, ZN_SECTION_NUMBER_NODES, node_ok) && zn_verify_every(check, ZN_SECTION_NUMBER_WORDS, word_ok) &&
         zn_verify_every(check, ZN_SECTION_NUMBERING, numbering_ok) && zn_verify_every(check, ZN_SECTION_PATTERNS, pattern_ok);
}
