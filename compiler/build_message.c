/* build_message.c: turns the words of answers into the model's messages: those of the languages, then those that the book gives itself,
 * whose places in braces must be ones that the runtime fills. */
#include <string.h>

#include "build.h"
#include "texts.h"

static const char *const keys[ZN_MESSAGE_COUNT] = {
#define X(name, key) [ZN_MESSAGE_##name] = key,
    ZN_MESSAGES(X)
#undef X
#define X(name, group, key) [ZN_MESSAGE_##name] = key,
    ZN_WORDS(X)
#undef X
};

/* Where the files of the languages have them. */
static const char *const groups[ZN_MESSAGE_COUNT] = {
#define X(name, key) [ZN_MESSAGE_##name] = "messages",
    ZN_MESSAGES(X)
#undef X
#define X(name, group, key) [ZN_MESSAGE_##name] = group,
    ZN_WORDS(X)
#undef X
};

void build_default_messages(struct builder *builder) {
  struct model *model = builder->model;
  const struct texts *words = texts_read(builder->arena, model->languages, model->language_count);
  for (uint32_t message = 1; message < ZN_MESSAGE_COUNT; message++)
    for (uint32_t language = 0; language < model->language_count; language++)
      model->messages[message].in[language] = texts_say(words, groups[message], keys[message], language);
}

/* What a message may and must say, by its places; the lists end with null. */
struct places {
  const char *const *known, *const *needed;
};

/* The places that a wording has. */
static const char *const *places_in(struct builder *builder, const char *words) {
  LIST(const char *) places = {0};
  for (const char *at = words; (at = strchr(at, '{')); at++) {
    const char *place = arena_copy(builder->arena, at + 1, strcspn(at + 1, "}"));
    *LIST_PUSH(builder->arena, &places) = place;
  }
  *LIST_PUSH(builder->arena, &places) = NULL;
  return places.items;
}

/* A reason may say anything that is known of a finding, and says the least that is of use; every other message says what the built-in one
 * says. */
static struct places places_of(struct builder *builder, enum zn_message message) {
  static const char *const known[] = {"label", "need", "have", "unit", "marks", "makers", "party", "forms", "specs", "bound", "having", NULL};
  static const char *const label[] = {"label", NULL}, *const marks[] = {"label", "marks", NULL};
  static const char *const numbers[] = {"label", "need", "have", NULL};
  if (message == ZN_MESSAGE_UNMARKED || message == ZN_MESSAGE_WRONG_MAKER) return (struct places){known, marks};
  if (message == ZN_MESSAGE_TOO_FEW) return (struct places){known, numbers};
  if (message < ZN_MESSAGE_CHOICE) return (struct places){known, label};
  const char *const *built_in = places_in(builder, text_in(&builder->model->messages[message], 0));
  return (struct places){built_in, built_in};
}

static bool listed(const char *const *names, const char *name) {
  for (; *names; names++)
    if (!strcmp(*names, name)) return true;
  return false;
}

static const char *joined(struct builder *builder, const char *const *names) {
  const char *list = NULL;
  for (; *names; names++)
    list = arena_printf(builder->arena, "%s%s{%s}", list ? list : "", list ? ", " : "", *names);
  return list;
}

/* Checks the places of one wording; false when a brace has no partner. */
static bool places_known(struct builder *builder, const struct node *words, const struct places *places) {
  for (const char *at = words->text; (at = strpbrk(at, "{}")); at++) {
    size_t length = *at == '{' ? strcspn(at + 1, "{}") : 0;
    if (*at == '}' || at[1 + length] != '}') {
      diag(builder->diags, .code = D_message_brace, .at = words->mark);
      return false;
    }
    const char *place = arena_copy(builder->arena, at + 1, length);
    if (!listed(places->known, place))
      diag(builder->diags, .code = D_message_place, .at = words->mark, .args = {place, joined(builder, places->known)});
    at += length + 1;
  }
  return true;
}

static void check_words(struct builder *builder, const struct node *words, enum zn_message message, const struct places *places) {
  if (!build_string(words) || !places_known(builder, words, places)) return;
  for (const char *const *needed = places->needed; *needed; needed++)
    if (!strstr(words->text, arena_printf(builder->arena, "{%s}", *needed)))
      diag(builder->diags, .code = D_message_lacks, .at = words->mark, .args = {*needed, keys[message]});
}

void build_message(struct builder *builder, const struct entry *key, const struct node *node) {
  uint32_t message = 1;
  while (message <= ZN_MESSAGE_LAST && strcmp(keys[message], key->text)) message++;
  if (message > ZN_MESSAGE_LAST) {
    diag(builder->diags, .code = D_unknown_name, .at = key->mark,
         .args = {word_both(word_message), key->text, suggest(key->text, keys + 1, ZN_MESSAGE_LAST)});
    return;
  }
  struct text *there = &builder->model->messages[message];
  struct places places = places_of(builder, (enum zn_message)message);
  if (!node) return;
  if (there->mark.line) diag(builder->diags, .code = D_duplicate_name, .at = key->mark, .also = there->mark,
                             .args = {word_both(word_message), key->text});
  *there = build_text(builder, node, text_needed);
  check_words(builder, node, (enum zn_message)message, &places);
  for (size_t i = 0; node->kind == node_map && i < node->count; i++)
    check_words(builder, node->items[i], (enum zn_message)message, &places);
}
