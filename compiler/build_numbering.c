/* build_numbering.c: turns a numbering plan into a record. What its parts mean together is looked at by check_numbering.c. */
#include <stdlib.h>
#include <string.h>

#include "build.h"

/* Bits of the numbers that a key says, `integer | [integer]`. */
static uint32_t lengths_of(const struct node *node) {
  uint32_t lengths = 0;
  if (!node) return 0;
  if (node->kind == node_scalar) return UINT32_C(1) << build_number(node, 0);
  for (size_t i = 0; i < node->count; i++) lengths |= UINT32_C(1) << build_number(node->items[i], 0);
  return lengths & ~UINT32_C(1);
}

static void words_of(struct builder *builder, struct numbering *numbering, const struct node *list, enum zn_number_word kind) {
  bool is_prefix = kind == ZN_WORD_INTERNATIONAL || kind == ZN_WORD_CARRIER;
  for (size_t i = 0; list && i < list->count; i++) {
    const struct node *word = list->items[i];
    struct number_word *there = is_prefix ? LIST_PUSH(builder->arena, &numbering->prefixes) : LIST_PUSH(builder->arena, &numbering->words);
    *there = (struct number_word){.text = build_string(word), .mark = word->mark, .kind = kind};
  }
}

static bool listed(const struct node *list, const char *word) {
  for (size_t i = 0; list && i < list->count; i++)
    if (build_is(list->items[i], word)) return true;
  return false;
}

/* Without a list: what numbers are written with nearly everywhere. */
static void separators_of(struct builder *builder, struct numbering *numbering, const struct node *node) {
  static const char *const names[] = {"hyphen", "dot", "brackets", "square-brackets"};
  const struct node *inside = node_get(node, "inside");
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) numbering->inside[i] = inside ? listed(inside, names[i]) : i % 2 == 0;
  words_of(builder, numbering, node_get(node, "between"), ZN_WORD_BETWEEN);
}

static void extension_of(struct builder *builder, struct numbering *numbering, const struct node *node) {
  numbering->extension_digits = build_number(node_get(node, "digits"), 0);
  numbering->extension_hyphen = listed(node_get(node, "also"), "hyphen");
  numbering->extension_brackets = listed(node_get(node, "also"), "brackets");
  words_of(builder, numbering, node_get(node, "words"), ZN_WORD_EXTENSION);
}

/* --- areas and ranges --- */

static void areas_of(struct builder *builder, struct numbering *numbering, const struct node *map) {
  struct names codes = {.kind = word_both(word_area)};
  for (size_t i = 0; map && i < map->count; i++) {
    const struct entry *key = &map->keys[i];
    const struct node *area = map->items[i];
    if (!area || key->text[strspn(key->text, "0123456789")]) continue; /* reported */
    if (!names_add(builder->arena, builder->diags, &codes, key->text, key->mark, (uint32_t)i + 1)) continue;
    *LIST_PUSH(builder->arena, &numbering->areas) =
        (struct number_area){.code = key->text, .mark = key->mark, .digits = lengths_of(node_get(area, "digits")),
                             .withdrawn = build_number(node_get(area, "withdrawn"), 0),
                             .region = build_text(builder, node_get(area, "region"), text_free)};
  }
}

static struct number_start start_of(struct builder *builder, const struct node *node) {
  size_t length = strcspn(node->text, "-");
  const char *first = arena_copy(builder->arena, node->text, length);
  return (struct number_start){.first = first, .last = node->text[length] ? node->text + length + 1 : first, .mark = node->mark};
}

static enum zn_phone_kind kind_of(const struct node *node) {
  for (uint32_t kind = ZN_PHONE_MOBILE; kind <= ZN_PHONE_SHORT; kind++)
    if (build_is(node, zn_phone_kind_code(kind))) return (enum zn_phone_kind)kind;
  return ZN_PHONE_UNKNOWN;
}

static void ranges_of(struct builder *builder, struct numbering *numbering, const struct node *list) {
  for (size_t i = 0; list && i < list->count; i++) {
    const struct node *node = list->items[i], *starts = node_get(node, "starts");
    const struct node *trunk = node_get(node, "trunk"), *of = node_get(node, "of");
    struct number_range range = {.mark = node->mark, .kind = kind_of(node_get(node, "kind")),
                                 .digits = lengths_of(node_get(node, "digits")),
                                 .trunk_needed = build_is(trunk, "needed"), .trunk_allowed = build_is(trunk, "allowed"),
                                 .after_area = build_flag(node_get(node, "after-area")),
                                 .extension = build_flag(node_get(node, "extension")),
                                 .of_nobody = build_is(of, "nobody"), .of_machines = build_is(of, "machines")};
    for (size_t s = 0; starts && s < starts->count; s++) *LIST_PUSH(builder->arena, &range.starts) = start_of(builder, starts->items[s]);
    *LIST_PUSH(builder->arena, &numbering->ranges) = range;
  }
}

/* Bits of the digits from one to another; every digit where nothing is said. */
static uint32_t digits_of(struct builder *builder, const struct node *node) {
  const char *text = build_string(node);
  size_t length = text ? strlen(text) : 0;
  if (!text) return 0x3FF;
  if (length != 1 && length != 3) {
    diag(builder->diags, .code = D_bad_starts, .at = node->mark, .args = {text});
    return 0x3FF;
  }
  uint32_t first = (uint32_t)(text[0] - '0'), last = (uint32_t)(text[length - 1] - '0');
  return ((2u << last) - 1) & ~((1u << first) - 1);
}

void build_numbering(struct builder *builder, struct numbering *numbering, const struct entry *key, const struct node *node) {
  const char *country = build_string(node_get(node, "country-code")), *trunk = build_string(node_get(node, "trunk"));
  numbering->record = build_record(builder, key, node);
  numbering->country_code = country ? country : "";
  numbering->trunk = trunk ? trunk : "";
  numbering->area_trunk = trunk && !build_is(node_get(node, "area-trunk"), "allowed");
  numbering->first_digits = digits_of(builder, node_get(node, "first-digits"));
  words_of(builder, numbering, node_get(node, "international"), ZN_WORD_INTERNATIONAL);
  words_of(builder, numbering, node_get(node, "carriers"), ZN_WORD_CARRIER);
  separators_of(builder, numbering, node_get(node, "separators"));
  extension_of(builder, numbering, node_get(node, "extension"));
  words_of(builder, numbering, node_get(node, "none"), ZN_WORD_NONE);
  areas_of(builder, numbering, node_get(node, "areas"));
  ranges_of(builder, numbering, node_get(node, "ranges"));
}
