/* emit_assets.c: turns the tables and the words of the guide into what its pages load: book.js, the checker's half of the runtime with an
 * excerpt of the tables; whole.js, all of both; guide.js, the checker and the searches; qr.js, an encoder of QR codes. They are classic
 * scripts, which load from a file too. */
#include "guide.h"
#include "script.h"

#include <string.h>

/* The library for pages, deflated already: all of it, and what answers to submissions. */
#define WHOLE "whole.wasm.z"
#define CHECKER "checker.wasm.z"

bool guide_has_checker(void) { return embedded_find(WHOLE) != NULL; }

/* A script that is a book: the library, and an image for it. */
static void emit_book_script(const struct guide *guide, const char *path, const struct embedded *library, const void *image, size_t length) {
  struct buffer out = {.arena = guide->arena};
  buffer_text(&out, "/* libzhinan " ZN_VERSION " and a book, made by zhinanc: `zhinan` is a promise of a Book; see zhinan.d.ts. */\n"
                    "var zhinan = (() => {\n\"use strict\";\n");
  script_embedded(&out, "script/core.js");
  script_embedded(&out, "script/unpack.js");
  buffer_text(&out, "return unpacked(");
  script_base64(&out, library->bytes, library->length);
  buffer_text(&out, ",\n");
  script_packed(&out, image_columns(guide->arena, image, length), length);
  buffer_text(&out, ");\n})();\n");
  output_put(guide->output, path, out.bytes, out.length);
}

void emit_book_scripts(const struct guide *guide) {
  if (!guide_has_checker()) return;
  size_t length;
  const void *excerpt = lower_excerpt(guide->arena, guide->resolved, guide->book, &length);
  emit_book_script(guide, "guide/assets/book.js", embedded_find(CHECKER), excerpt, length);
  emit_book_script(guide, "guide/assets/whole.js", embedded_find(WHOLE), guide->image, guide->length);
}

/* --- QR codes --- */

#define ENCODER "qrcode.js"

bool guide_has_encoder(void) { return embedded_find(ENCODER) != NULL; }

/* As its author gives it away: with his notice and licence. Also without a checker: cards of offices have codes too. */
void emit_encoder_script(const struct guide *guide) {
  const struct embedded *encoder = embedded_find(ENCODER);
  if (encoder) output_put(guide->output, "guide/assets/qr.js", encoder->bytes, encoder->length);
}

/* --- words --- */

/* The words of pages and of the command that the scripts say too, beside the groups of their own. */
static const struct { const char *group, *key; } shared_words[] = {
    {"forms", "certified-copy"}, {"forms", "electronic"}, {"forms", "original"}, {"forms", "photocopy"}, {"labels", "form"}, {"labels", "owner"},
    {"messages", "ask-channel"}, {"messages", "ask-region"}, {"messages", "list-separator"}, {"messages", "unit"}, {"page", "address"},
    {"page", "all-of"}, {"page", "any-of"}, {"page", "at-least"}, {"page", "cap"}, {"page", "cap-none"}, {"page", "close-bracket"},
    {"page", "colon"}, {"page", "copies"}, {"page", "count"}, {"page", "duty"}, {"page", "edition"}, {"page", "fees"}, {"page", "form"},
    {"page", "go-to"}, {"page", "instead"}, {"page", "label-count"}, {"page", "later"}, {"page", "mark"}, {"page", "no-fees"},
    {"page", "not-stated"}, {"page", "nothing-needed"}, {"page", "offices"}, {"page", "only-if"}, {"page", "open-bracket"}, {"page", "opens"},
    {"page", "optional"}, {"page", "points"}, {"page", "rest-not-stated"}, {"page", "results"}, {"page", "shared"}, {"page", "shown"},
    {"page", "source"}, {"page", "unclear-lead"}, {"page", "valid-for"}, {"page", "valid-until"}, {"patterns", "valid"}, {"places", "assigned"},
    {"places", "km"}, {"places", "km-by-road"}, {"places", "no-office"}, {"places", "only-where"}, {"places", "own"}, {"places", "same"},
    {"print", "code"}, {"print", "code-text"}, {"screen", "affirmed"}, {"screen", "denied"}, {"screen", "follows"}, {"screen", "further"},
    {"screen", "ineligible"}, {"screen", "not-needed"}, {"screen", "open-amount"}, {"screen", "other-ways"}, {"screen", "satisfied"},
    {"screen", "to-do"}, {"screen", "to-know"}, {"screen", "total"}, {"screen", "uncertain"}, {"screen", "undetermined"},
    {"screen", "unsatisfied"}, {"screen", "worth"}, {"sentences", "amount"}, {"sentences", "amount-coded"}, {"sentences", "currency-names"},
    {"sentences", "date"}, {"sentences", "expires"}, {"sentences", "issued"}, {"sentences", "month-names"}};
static const char *const own_groups[] = {"checker", "finder", "search"};

static void put_word(struct buffer *out, const char *group, const char *key, const char *words) {
  if (out->bytes[out->length - 1] != '{') buffer_text(out, ",\n");
  buffer_printf(out, "\"%s/%s\":", group, key);
  script_string(out, words);
}

static void put_group(struct buffer *out, const struct texts *texts, const char *group, zn_language language) {
  const struct node *words = node_get(texts->in[language], group);
  for (uint32_t i = 0; words && i < words->count; i++)
    put_word(out, group, words->keys[i].text, texts_say(texts, group, words->keys[i].text, language));
}

static void put_words(const struct guide *guide, struct buffer *out, zn_language language) {
  buffer_text(out, "{");
  for (size_t i = 0; i < sizeof own_groups / sizeof *own_groups; i++) put_group(out, guide->texts, own_groups[i], language);
  for (size_t i = 0; i < sizeof shared_words / sizeof *shared_words; i++) {
    const char *group = shared_words[i].group, *key = shared_words[i].key;
    put_word(out, group, key, texts_say(guide->texts, group, key, language));
  }
  buffer_text(out, "}");
}

/* --- pages --- */

/* Businesses whose page is not called by their id. */
static void put_renamed(const struct guide *guide, struct buffer *out) {
  const char *before = "";
  buffer_text(out, "new Map([");
  for (size_t i = 1; i < guide->model->businesses.count; i++) {
    const struct business *business = &guide->model->businesses.items[i];
    const char *path = business_path(guide, business);
    if (!strncmp(path, business->record.id, strlen(business->record.id)) && !strcmp(path + strlen(business->record.id), ".html")) continue;
    buffer_printf(out, "%s[", before);
    script_string(out, business->record.id);
    buffer_text(out, ",");
    script_string(out, path);
    buffer_text(out, "]");
    before = ",";
  }
  buffer_text(out, "])");
}

/* Whether the book tells right from wrong in telephone numbers, addresses or codes. */
static bool has_what_judges(const struct model *model) {
  return model->numberings.count > 1 || model->divisions.count > 1 || model->patterns.count > 1;
}

void emit_guide_script(const struct guide *guide) {
  static const char *const parts[] = {"dom", "state", "ask", "pieces", "answer", "code", "check", "judge", "finder", "cards", "search"};
  struct buffer out = {.arena = guide->arena};
  buffer_text(&out, "/* The checker and the searches of a guide, made by zhinanc " ZN_VERSION ". */\n"
                    "(() => {\n\"use strict\";\nconst WORDS = {");
  for (zn_language language = 0; language < guide->model->language_count; language++) {
    if (language) buffer_text(&out, ",\n");
    script_string(&out, guide->model->languages[language]);
    buffer_text(&out, ":");
    put_words(guide, &out, language);
  }
  buffer_printf(&out, "};\nconst JUDGES = %s;\nconst RENAMED = ", has_what_judges(guide->model) ? "true" : "false");
  put_renamed(guide, &out);
  buffer_printf(&out, ";\nconst HAS_ENCODER = %s;\n", guide_has_encoder() ? "true" : "false");
  for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
    script_embedded(&out, arena_printf(guide->arena, "script/%s.js", parts[i]));
  buffer_text(&out, "})();\n");
  output_put(guide->output, "guide/assets/guide.js", out.bytes, out.length);
}
