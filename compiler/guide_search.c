/* guide_search.c: turns the finished pages of a language into what the search of a guide looks through: a script with the texts of
 * every place of every page, and the names and pinyin that a place is found by too. A text on several pages is there
 * once, with the first of them; but a place with names always is. */
#include "guide.h"

#include <stdlib.h>
#include <string.h>

#include "pinyin.h"
#include "script.h"

struct search {
  struct arena *arena;
  struct buffer script;
  uint64_t *seen; /* hashes of texts, open addressing; 0: free */
  size_t seen_count, seen_room;
  const struct page *page; /* under work */
  struct arena *scratch;   /* for that page alone */
  struct search_words *words; /* of that page, sorted */
  size_t word_count;
  size_t places; /* of that page, so far */
};

/* --- texts that were there already --- */

static uint64_t hash_of(const char *text) {
  uint64_t hash = UINT64_C(0xcbf29ce484222325);
  for (const unsigned char *at = (const unsigned char *)text; *at; at++) hash = (hash ^ *at) * UINT64_C(0x100000001b3);
  return hash ? hash : 1;
}

static uint64_t *slot_of(uint64_t *slots, size_t room, uint64_t hash) {
  size_t at = (size_t)hash & (room - 1);
  while (slots[at] && slots[at] != hash) at = (at + 1) & (room - 1);
  return &slots[at];
}

static void seen_grow(struct search *search) {
  size_t room = search->seen_room ? search->seen_room * 2 : 256;
  uint64_t *slots = arena_array(search->arena, room, sizeof *slots);
  for (size_t i = 0; i < search->seen_room; i++)
    if (search->seen[i]) *slot_of(slots, room, search->seen[i]) = search->seen[i];
  search->seen = slots;
  search->seen_room = room;
}

/* Whether the text is new; from now on it is not. */
static bool is_new(struct search *search, const char *text) {
  if (search->seen_count * 2 >= search->seen_room) seen_grow(search);
  uint64_t hash = hash_of(text), *slot = slot_of(search->seen, search->seen_room, hash);
  if (*slot) return false;
  *slot = hash;
  search->seen_count++;
  return true;
}

/* --- names --- */

/* "wulumuqi shi" is found by "wulumuqishi" and, when its syllables are as many as the characters of the name, by "wlmqs". */
static void put_pinyin(struct buffer *words, const char *name, const char *text) {
  struct pinyin pinyin;
  buffer_text(words, " ");
  for (const char *at = text; *at; at++)
    if (*at != ' ') buffer_bytes(words, at, 1);
  if (!pinyin_divide(text, pinyin_signs(name), &pinyin)) return;
  buffer_text(words, " ");
  for (size_t i = 0; i < pinyin.count; i++) buffer_bytes(words, pinyin.syllables[i].at, 1);
}

static void add_words(struct page *page, const char *anchor, const char *words) {
  size_t number = page->words.count;
  *LIST_PUSH(page->guide->arena, &page->words) = (struct search_words){anchor, words, number};
}

void search_name(struct page *page, const char *anchor, const struct text *name, const char *pinyin) {
  struct buffer words = {.arena = page->guide->arena};
  buffer_text(&words, text_in(name, page->language));
  if (pinyin) put_pinyin(&words, text_in(name, 0), pinyin);
  add_words(page, anchor, buffer_string(&words));
}

void search_word(struct page *page, const char *anchor, const char *word) { add_words(page, anchor, word); }

void search_texts(struct page *page, const char *anchor, const text_list *names) {
  for (size_t i = 0; i < names->count; i++) add_words(page, anchor, text_in(&names->items[i], page->language));
}

/* --- pages --- */

struct search *search_new(struct arena *arena) {
  struct search *search = ARENA_NEW(arena, struct search);
  *search = (struct search){.arena = arena, .script = {.arena = arena}};
  buffer_text(&search->script, "var zhinanPages = [");
  return search;
}

/* By anchor; words of one place in the order in which they were added. */
static int compare_words(const void *one, const void *other) {
  const struct search_words *a = one, *b = other;
  int order = strcmp(a->anchor, b->anchor);
  return order ? order : (a->number > b->number) - (a->number < b->number);
}

/* The first words of a place, or where they would stand. */
static size_t first_words(const struct search *search, const char *anchor) {
  size_t low = 0, high = search->word_count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (strcmp(search->words[middle].anchor, anchor) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

static void sort_words(struct search *search) {
  search->word_count = search->page->words.count;
  search->words = arena_array(search->scratch, search->word_count + 1, sizeof *search->words);
  if (search->word_count) memcpy(search->words, search->page->words.items, search->word_count * sizeof *search->words);
  qsort(search->words, search->word_count, sizeof *search->words, compare_words);
}

static bool has_words(const struct search *search, const char *anchor) {
  size_t first = first_words(search, anchor);
  return first < search->word_count && !strcmp(search->words[first].anchor, anchor);
}

static void put_place_words(struct search *search, const char *anchor) {
  struct buffer words = {.arena = search->scratch};
  for (size_t i = first_words(search, anchor); i < search->word_count && !strcmp(search->words[i].anchor, anchor); i++) {
    if (words.length) buffer_text(&words, " ");
    buffer_text(&words, search->words[i].words);
  }
  if (!words.length) return;
  buffer_text(&search->script, ",");
  script_string(&search->script, buffer_string(&words));
}

static void put_place(void *context, const struct html_passage *passage) {
  struct search *search = context;
  if (!is_new(search, passage->text) && !has_words(search, passage->anchor)) return;
  buffer_text(&search->script, search->places++ ? ",\n[" : "\n[");
  script_string(&search->script, passage->anchor);
  buffer_text(&search->script, ",");
  script_string(&search->script, passage->heading);
  buffer_text(&search->script, ",");
  script_string(&search->script, passage->text);
  put_place_words(search, passage->anchor);
  buffer_text(&search->script, "]");
}

void search_page(struct search *search, const struct page *page) {
  search->page = page;
  search->places = 0;
  buffer_text(&search->script, search->script.bytes[search->script.length - 1] == '[' ? "\n[" : ",\n[");
  script_string(&search->script, page->path);
  buffer_text(&search->script, ",");
  script_string(&search->script, page->title);
  buffer_text(&search->script, ",[");
  search->scratch = arena_new();
  sort_words(search);
  html_passages(search->scratch, page->html, put_place, search);
  arena_free(search->scratch);
  buffer_text(&search->script, "]]");
}

void emit_search(const struct guide *guide, zn_language language) {
  struct search *search = guide->search;
  const char *path = arena_printf(guide->arena, "guide/assets/search-%s.js", guide->model->languages[language]);
  buffer_text(&search->script, "];\n");
  output_put(guide->output, path, search->script.bytes, search->script.length);
}
