/* emit_offices.c: turns the offices into one page, grouped by the divisions just below the top of the book's region. What the source prints
 * stands beside what it means. */
#include "guide.h"
#include "published.h"
#include "cli/offices.h"

#include <stdlib.h>
#include <string.h>

/* --- groups --- */

/* Of what the book is about. */
static size_t root_count(const struct model *model) {
  size_t roots = 0;
  for (size_t i = 1; i < model->divisions.count; i++) roots += !model->divisions.items[i].parent.index && !model->divisions.items[i].outer;
  return roots;
}

/* The group of a division: its ancestor below the only root, or, where there are several roots, its root. */
static zn_division group_of(const struct model *model, zn_division division, bool one_root) {
  for (;;) {
    zn_division parent = model->divisions.items[division].parent.index;
    if (!parent || (one_root && !model->divisions.items[parent].parent.index)) return division;
    division = parent;
  }
}

/* The group of each office, parallel to the model's offices. */
static zn_division *office_groups(const struct guide *guide) {
  const struct model *model = guide->model;
  zn_division *groups = arena_array(guide->arena, model->offices.count + 1, sizeof *groups);
  bool one_root = root_count(model) == 1;
  for (size_t i = 1; i < model->offices.count; i++) groups[i] = group_of(model, model->offices.items[i].division.index, one_root);
  return groups;
}

const struct text *office_name(const struct guide *guide, const struct office *office) {
  return text_given(&office->name) ? &office->name : &guide->model->divisions.items[office->division.index].name;
}

void put_office_link(const struct page *page, struct html_node *parent, const struct office *office) {
  const struct guide *guide = page->guide;
  struct html_node *link = page_link(page, parent, arena_printf(guide->arena, "offices.html#office-%s", office->record.id));
  put_text(page, link, office_name(guide, office));
}

/* --- what an office is --- */

static void put_printed_cells(const struct page *page, struct html_node *list, const struct office *office) {
  if (office->row) html_text(put_term(page, list, "row"), office->row);
  if (!office->printed_region && !office->printed_place) return;
  const char *region = office->printed_region ? office->printed_region : "", *place = office->printed_place ? office->printed_place : "";
  const char *between = *region && *place ? texts_say(page->guide->texts, "page", "separator", 0) : "";
  put_only_in(page, put_term(page, list, "printed"), arena_printf(page->guide->arena, "%s%s%s", region, between, place), 0);
}

struct phones office_phones(const struct page *page, const struct office *office, const struct counter *counter) {
  return phones_told(page->guide->arena, page->guide->book, office, &counter->phones);
}

/* Those that may be told; that others are not is said. */
static void put_open_phones(const struct page *page, struct html_node *parent, const struct office *office, const struct counter *counter) {
  struct phones told = office_phones(page, office, counter);
  size_t count = counter->phones.list.count;
  if (told.list.count || !count) put_phones(page, parent, &told);
  if (told.list.count < count) put_said(page, html_add(parent, HTML_p), "not-public");
}

static void put_counter(const struct page *page, struct html_node *list, const struct office *office, const struct counter *counter) {
  put_only(page, put_term(page, list, "address"), &counter->address);
  struct html_node *phones = put_term(page, list, "phone"), *contact = put_term(page, list, "contact");
  put_open_phones(page, phones, office, counter);
  if (!counter->contact) put_said(page, contact, "not-stated");
  else if (office->is_public) put_only_in(page, contact, counter->contact, 0);
  else put_said(page, contact, "not-public");
  if (counter->channels.count) put_channel_names(page, put_term(page, list, "channels"), &counter->channels);
  if (counter->hours.not_stated) put_said(page, put_term(page, list, "hours"), "not-stated");
  else if (counter->hours.mark.line) put_only(page, put_term(page, list, "hours"), &counter->hours.text);
}

/* The only counter of an office goes on with the office's own list. */
static void put_counters(const struct page *page, struct html_node *card, struct html_node *list, const struct office *office) {
  for (size_t i = 0; i < office->counters.count; i++) {
    if (office->counters.count > 1) {
      html_add_text(card, HTML_h4, SAY_FILLED(page, "counter", "number", arena_printf(page->guide->arena, "%zu", i + 1)));
      list = html_add(card, HTML_dl);
    }
    put_counter(page, list, office, &office->counters.items[i]);
  }
}

/* An office is found by every name of the places that it lies in. */
static void add_search_words(struct page *page, const char *anchor, const struct office *office) {
  const struct model *model = page->guide->model;
  for (zn_division at = office->division.index; at; at = model->divisions.items[at].parent.index) {
    const struct division *division = &model->divisions.items[at];
    search_name(page, anchor, &division->name, division->pinyin.text);
    search_texts(page, anchor, &division->short_names);
    for (size_t i = 0; i < division->old_names.count; i++) search_name(page, anchor, &division->old_names.items[i].name, NULL);
    for (size_t i = 0; i < division->also.count; i++) search_word(page, anchor, division->also.items[i].text);
  }
}

/* --- a card for address books --- */

static const char *card_path(const struct page *page, const struct office *office) {
  return arena_printf(page->guide->arena, "cards/%s.vcf", office->record.id);
}

/* Ten thousand files would take longer to make than all the rest of a guide, and as many codes on paper a third of its time and of its memory: then
 * one file has all cards, and paper has no codes of offices. */
enum { own_cards_max = 1000 };
static bool has_own_cards(const struct guide *guide) { return guide->model->offices.count <= own_cards_max + 1; }

static void put_download(const struct page *page, struct html_node *parent, const char *path, const char *key) {
  struct html_node *link = html_link(add_class(parent, HTML_p, "keep"), path);
  html_set(link, HTML_AT_DOWNLOAD, "");
  put_said(page, link, key);
}

static void put_card_link(const struct page *page, struct html_node *parent, const struct office *office) {
  if (!page->chapter && has_own_cards(page->guide)) put_download(page, parent, card_path(page, office), "card"); /* no chapter: no paper */
}

/* --- on paper: a code --- */

/* The address that dials the first number of an office that may be told, in capitals, which take less room in a code; null for none. */
static const char *office_call(const struct page *page, const struct office *office) {
  struct arena *arena = page->guide->arena;
  for (size_t i = 0; i < office->counters.count; i++) {
    const struct phones told = office_phones(page, office, &office->counters.items[i]);
    for (size_t k = 0; k < told.list.count; k++) {
      const char *address = phone_address(arena, &told.list.items[k]);
      if (address) return arena_printf(arena, "TEL:%s", address + strlen("tel:"));
    }
  }
  return NULL;
}

/* Its name and its first address, a line each. */
static const char *office_place(const struct page *page, const struct office *office) {
  const char *name = text_in(office_name(page->guide, office), page->language);
  if (!office->counters.count || !text_given(&office->counters.items[0].address)) return name;
  return arena_printf(page->guide->arena, "%s\n%s", name, text_in(&office->counters.items[0].address, page->language));
}

/* Where the guide is published, the place of the office in it; else the call to it, what a reader with a phone does next, or, where that cannot be
 * said, where it is. A whole card would take four times the room and the time. */
static void put_office_code(const struct page *page, struct html_node *card, const struct office *office) {
  if (!page->chapter || !has_own_cards(page->guide)) return;
  const char *call = page->guide->model->url ? "" : office_call(page, office);
  put_code_alone(page, card, arena_printf(page->guide->arena, "offices.html#office-%s", office->record.id), call ? call : office_place(page, office));
}

/* --- one office --- */

static void put_office(struct page *page, struct html_node *parent, const struct office *office) {
  const struct guide *guide = page->guide;
  const char *anchor = arena_printf(guide->arena, "office-%s", office->record.id);
  struct html_node *card = add_class(parent, HTML_section, "card");
  html_set(card, HTML_AT_ID, anchor);
  add_search_words(page, anchor, office);
  put_only(page, html_add(card, HTML_h3), office_name(guide, office));
  put_office_code(page, card, office);
  struct html_node *list = html_add(card, HTML_dl);
  put_only(page, put_term(page, list, "division"), &guide->model->divisions.items[office->division.index].name);
  put_printed_cells(page, list, office);
  if (office->scope) {
    struct html_node *scope = put_term(page, list, "scope");
    put_condition(page, scope, NULL, office->scope);
  }
  put_counters(page, card, list, office);
  put_card_link(page, card, office);
  put_record(page, card, &office->record);
}

/* --- files for other programs --- */

/* What is written of the offices from the first to the last, as a file. */
static void emit_file(const struct page *page, const char *path, void (*write)(const struct offices *), zn_office first, zn_office last) {
  const struct guide *guide = page->guide;
  char *text;
  size_t length;
  FILE *out = open_memstream(&text, &length);
  if (!out) arena_exhausted();
  write(&(struct offices){out, guide->book, page->language, first, last});
  if (fclose(out)) arena_exhausted();
  output_put(guide->output, page_file(page, path), text, length);
  free(text);
}

/* All of them in one file, by what the file is for. */
static void put_files(struct page *page) {
  struct html_node *section = page_section(page, "files", "files");
  html_set(section, HTML_AT_CLASS, "keep");
  put_download(page, section, "offices.csv", "all-rows");
  put_download(page, section, "offices.geojson", "all-places");
  if (!has_own_cards(page->guide)) put_download(page, section, "offices.vcf", "all-cards");
}

static void emit_files(const struct page *page) {
  const struct guide *guide = page->guide;
  zn_office last = (zn_office)guide->model->offices.count - 1;
  emit_file(page, "offices.csv", offices_csv, 1, last);
  emit_file(page, "offices.geojson", offices_geojson, 1, last);
  if (!has_own_cards(guide)) emit_file(page, "offices.vcf", offices_vcard, 1, last);
  for (zn_office i = 1; has_own_cards(guide) && i <= last; i++)
    emit_file(page, card_path(page, &guide->model->offices.items[i]), offices_vcard, i, i);
}

/* --- page --- */

struct group {
  const struct page *page;
  zn_division division;
  struct html_node *section; /* null: nothing is to be said of it yet */
};

static struct html_node *group_section(void *context) {
  struct group *group = context;
  if (group->section) return group->section;
  group->section = html_add(group->page->main, HTML_section);
  put_only(group->page, html_add(group->section, HTML_h2), &group->page->guide->model->divisions.items[group->division].name);
  return group->section;
}

void put_offices(struct page *page) {
  const struct model *model = page->guide->model;
  if (page->chapter && has_own_cards(page->guide))
    html_add_text(page->main, HTML_p, say_in(page, "print", model->url ? "office-link" : "office-call"));
  const zn_division *groups = office_groups(page->guide);
  bool one_root = root_count(model) == 1;
  for (zn_division i = 1; i < model->divisions.count; i++) {
    struct group group = {.page = page, .division = i};
    if (model->divisions.items[i].outer || group_of(model, i, one_root) != i) continue;
    for (size_t o = 1; o < model->offices.count; o++)
      if (groups[o] == i) put_office(page, group_section(&group), &model->offices.items[o]);
    if (!one_root || model->divisions.items[i].parent.index) put_nearest(page, group_section, &group, i);
  }
}

/* Room for the finder, with what stands in it before the book has come; hidden where there are no scripts. */
static void put_finder_frame(const struct page *page) {
  struct html_node *frame = html_add(page->main, HTML_div);
  html_set(frame, HTML_AT_ID, "find");
  html_add_text(frame, HTML_h2, say(page, "find"));
  html_text(add_class(frame, HTML_p, "hint"), say(page, "find-private"));
}

void emit_offices(const struct guide *guide, zn_language language) {
  struct page page = {.guide = guide, .language = language, .path = "offices.html"};
  page_open(&page, page_title_said(&page, "offices"));
  bool finds = guide->model->offices.count > 1 && guide_has_checker();
  if (finds) put_finder_frame(&page);
  put_map(&page);
  put_offices(&page);
  put_files(&page);
  put_linked_offices(&page);
  page_close(&page);
  emit_files(&page);
}
