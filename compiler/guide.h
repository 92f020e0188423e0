/* guide.h: what the emitters of the guide share: the book, one page under work, and the small parts that every page is made of. */
#ifndef GUIDE_H
#define GUIDE_H

#include "html.h"
#include "label.h"
#include "sentence.h"

struct guide {
  struct arena *arena;
  struct output *output;
  const struct resolved *resolved;
  const struct model *model;
  const struct texts *texts;
  const struct zn_book *book; /* the tables of the same book */
  const void *image; /* the same, `length` bytes */
  size_t length;
  uint64_t digest;
  struct search *search; /* of the language under work */
  struct codes *codes;
  struct services *services;
  zn_day day; /* on which the book was last checked: pages show the versions of that day */
};

/* What a place of a page is found by beside its text: names, pinyin. */
struct search_words {
  const char *anchor, *words;
  size_t number; /* from 0, in the order of adding */
};

struct page {
  const struct guide *guide;
  zn_language language;
  const char *title;
  const char *path; /* below the folder of its language: "offices.html" */
  struct html *html;
  struct html_node *body, *main;
  zn_business business;  /* whose page it is; 0: none's */
  const char *chapter;   /* of the page for print: the id of the chapter under work, which stands before the ids of its sections */
  const char *home;      /* the page that has the sections which are told of here, when it is another one */
  LIST(struct search_words) words;
};

/* --- pages: emit_page.c --- */

struct page_title {
  const char *text;
  zn_language language; /* that the text is in */
};
struct page_title page_title_of(const struct page *page, const struct text *text);
struct page_title page_title_said(const struct page *page, const char *key);

/* Opens a page: head, header, links to the book's other pages and to this page in the other languages, heading. */
void page_open(struct page *page, struct page_title title);
/* Adds the footer and puts the page among the outputs. */
void page_close(struct page *page);
/* A section of the page with a heading. `id` is its anchor. */
struct html_node *page_section(struct page *page, const char *id, const char *key);
/* A link to a page of the guide or a place in it: to the chapter or the place in it on the page for print. */
struct html_node *page_link(const struct page *page, struct html_node *parent, const char *path);
/* Where a file goes that is at a path beside the page. */
const char *page_file(const struct page *page, const char *path);
/* The file of a business, which differs from those of the guide's own pages. */
const char *business_path(const struct guide *guide, const struct business *business);

/* What an office is called: its own name, else that of its division; that as a link to its place on the page of offices. */
const struct text *office_name(const struct guide *guide, const struct office *office);
/* Those numbers of a counter that may be told. */
struct phones office_phones(const struct page *page, const struct office *office, const struct counter *counter);
void put_office_link(const struct page *page, struct html_node *parent, const struct office *office);

void emit_index(const struct guide *guide, zn_language language);
void emit_business(const struct guide *guide, zn_language language, zn_business business);
void emit_documents(const struct guide *guide, zn_language language);
void emit_renewals(const struct guide *guide, zn_language language);
void emit_offices(const struct guide *guide, zn_language language);
void emit_questions(const struct guide *guide, zn_language language);
void emit_changes(const struct guide *guide, zn_language language);
bool guide_has_questions(const struct guide *guide);
void emit_print(const struct guide *guide, zn_language language);
void emit_posters(const struct guide *guide, zn_language language);

/* What these pages have below their titles, which the page for print has too. */
void put_book(const struct page *page);
void put_enquiries(struct page *page);
void put_business(struct page *page, zn_business number);
void put_summary(const struct page *page, const struct resolved_business *resolved);
void put_documents(struct page *page);
void put_renewals(struct page *page);
void put_offices(struct page *page);
void put_all_questions(struct page *page);
/* The businesses that can be done so on the guide's day. */
bool business_offered(const struct guide *guide, const struct business *business, zn_channel channel);

/* --- for print: guide_ticks.c, guide_qr.c --- */

/* What to bring, each with a box to tick; the same as plain text, a line each. */
void put_ticks(const struct page *page, struct html_node *parent, const struct resolved_business *business);
const char *ticks_text(const struct page *page, const struct resolved_business *business);
/* Codes that were drawn already: that of a business stands in its chapter and on its poster. */
struct codes *codes_new(struct arena *arena);
/* A QR code that leads to a page of the guide where the book is published; where that is not said, one of `text`, which may be null. */
void put_code(const struct page *page, struct html_node *parent, const char *path, const char *text);
/* The same without words that say what it is for, and of a text that is short enough. */
void put_code_alone(const struct page *page, struct html_node *parent, const char *path, const char *text);

/* --- offices: guide_services.c, guide_nearest.c --- */

/* How many offices serve one of the channels of a business, and whether a counter, an office does. */
struct services *services_new(struct arena *arena, const struct model *model);
size_t services_count(const struct services *services, const struct business *business);
bool counter_serves(const struct counter *counter, const struct business *business);
bool office_serves(const struct office *office, const struct business *business);

/* The offices nearest to each division of a group in which no other lies, as a table; `section` makes the place for it when there is one. */
void put_nearest(const struct page *page, struct html_node *(*section)(void *context), void *context, zn_division group);

/* A schematic map of the offices whose place is known, where there are several; guide_map.c. */
void put_map(struct page *page);

/* --- scripts: emit_assets.c --- */

/* Whether zhinanc holds the runtime for pages; without it guides have no checker. */
bool guide_has_checker(void);
/* Whether it holds the encoder of QR codes for pages; without it the checker's printed lists have none. */
bool guide_has_encoder(void);
void emit_book_scripts(const struct guide *guide);
/* The image with its records laid in columns, as many bytes: image_columns.c. */
const void *image_columns(struct arena *arena, const void *image, size_t length);
void emit_guide_script(const struct guide *guide);
void emit_encoder_script(const struct guide *guide);

/* --- JSON-LD of what a page is about, at the end of its main: emit_linked.c --- */

void put_linked_book(const struct page *page);
void put_linked_business(const struct page *page, const struct business *business);
void put_linked_offices(const struct page *page);
void put_linked_questions(const struct page *page);
void put_linked_page(const struct page *page);

/* --- search: guide_search.c --- */

struct search *search_new(struct arena *arena);
/* Adds a finished page. */
void search_page(struct search *search, const struct page *page);
/* Writes what was added as a script of the language. */
void emit_search(const struct guide *guide, zn_language language);
/* A name and its pinyin (may be null), as words that a place of the page is found by. */
void search_name(struct page *page, const char *anchor, const struct text *name, const char *pinyin);
void search_word(struct page *page, const char *anchor, const char *word);
void search_texts(struct page *page, const char *anchor, const text_list *names);

/* --- parts: guide_parts.c --- */

/* The words of a key of the group `page`, and that pattern with its places filled. */
const char *say(const struct page *page, const char *key);
#define SAY_FILLED(page, key, ...) TEXTS_FILL((page)->guide->arena, say(page, key), __VA_ARGS__)
/* The words of another group. */
const char *say_in(const struct page *page, const char *group, const char *key);

const char *kind_words(const struct page *page, const struct document *document);

/* Text that is in another language than the page bears its own lang and dir: a span, or, when the element is to hold nothing but the
 * text, the element itself. */
void put_text(const struct page *page, struct html_node *parent, const struct text *text);
void put_only(const struct page *page, struct html_node *element, const struct text *text);
/* The same for words in a known language; the source prints in the book's first, 0. */
void put_only_in(const struct page *page, struct html_node *element, const char *text, zn_language language);
/* Words of the group `page`. */
void put_said(const struct page *page, struct html_node *parent, const char *key);
void put_day(const struct page *page, struct html_node *parent, zn_day day);

/* A paragraph of a class (may be null); with a lead ("注意：", a key of `page`, may be null); nothing when there is no text. */
void put_paragraph(const struct page *page, struct html_node *parent, const char *class, const char *lead, const struct text *text);
struct html_node *add_class(struct html_node *parent, enum html_element element, const char *class);
/* One line of a description list: the term is said, the description is returned. */
struct html_node *put_term(const struct page *page, struct html_node *list, const char *key);
/* Names of channels, joined. */
void put_channel_names(const struct page *page, struct html_node *parent, const ref_list *channels);
/* A link to an address of the book, shown as it is. */
void put_address_link(const struct page *page, struct html_node *parent, const char *address);

/* Note and days in force of a record; its sources; both. */
void put_note(const struct page *page, struct html_node *parent, const struct record *record);
void put_citations(const struct page *page, struct html_node *parent, const citation_list *citations);
void put_record(const struct page *page, struct html_node *parent, const struct record *record);
/* The days in force of a record, a line each. */
void put_effective(const struct page *page, struct html_node *parent, const struct record *record);
/* Since when and until when a channel is open. */
void put_open(const struct page *page, struct html_node *parent, const struct record *offered);
/* Title, date of check, address and note of the sources that are cited, or of all. */
void put_sources_of(const struct page *page, struct html_node *parent, const citation_list *citations);
void put_all_sources(const struct page *page, struct html_node *parent);
void put_phones(const struct page *page, struct html_node *parent, const struct phones *phones);
/* The address that dials a number, "tel:…"; null of what is no single number. */
const char *phone_address(struct arena *arena, const struct phone *phone);
void put_notice(const struct page *page, struct html_node *parent, const struct notice *notice);
void put_notices(const struct page *page, struct html_node *parent, const notice_list *notices);

/* --- conditions: guide_condition.c --- */

struct speech page_speech(const struct page *page);
/* A condition in one line, and whether that can be read. */
const char *condition_words(const struct page *page, const struct cond *cond);
bool condition_is_brief(const struct page *page, const struct cond *cond);
/* The same as a paragraph, with lists below it where a line would be hard to read; with a lead (a key of `page`, may be null); nothing
 * where it always holds. */
void put_condition(const struct page *page, struct html_node *parent, const char *lead, const struct cond *cond);
/* When a requirement is asked for: its channels, `when` and `unless`; whether it has any of them. */
void put_rule_conditions(const struct page *page, struct html_node *parent, const struct rule *rule);
bool rule_is_conditional(const struct rule *rule);

/* --- what a business demands: guide_materials.c, guide_piece.c, guide_bring.c --- */

void put_materials(const struct page *page, struct html_node *parent, const struct resolved_business *business);
bool nothing_needed(const struct requirement *root);
/* The cells of a piece's row. */
void put_piece_name(const struct page *page, struct html_node *head, const struct requirement *leaf);
void put_piece_form(const struct page *page, struct html_node *cell, const struct requirement *leaf);
void put_piece_count(const struct page *page, struct html_node *cell, const struct requirement *leaf);
void put_piece_marks(const struct page *page, struct html_node *cell, const struct requirement *leaf);
/* How many pieces, in words; whether that is one and needs no words. */
const char *piece_count(const struct page *page, const struct requirement *leaf);
bool piece_is_single(const struct requirement *leaf);
/* A piece in a few words; what a table asks for by one of its rows. */
const char *piece_in_words(const struct page *page, const struct requirement *leaf);
const char *row_lead(const struct page *page, zn_fact fact, const struct table_row *row);
const char *gap_words(const struct page *page, const struct requirement *node);
void put_piece_specs(const struct page *page, struct html_node *cell, const struct requirement *leaf);
void put_piece_dates(const struct page *page, struct html_node *cell, const struct requirement *leaf);
/* What to bring, in a few words. */
void put_bring(const struct page *page, struct html_node *parent, const struct resolved_business *business);

/* --- its terms: guide_eligible.c, guide_facts.c, guide_terms.c, guide_steps.c; some also in short for the summary --- */

void put_eligibles(const struct page *page, struct html_node *parent, const struct business *business);
void put_who(const struct page *page, struct html_node *parent, const struct business *business);
/* The section of what the applicant is asked, where anything is. */
void put_asked_facts(struct page *page, const struct resolved_business *business);
void put_fees(const struct page *page, struct html_node *parent, const struct fees *fees);
void put_cost(const struct page *page, struct html_node *parent, const struct fees *fees);
void put_results(const struct page *page, struct html_node *parent, const struct business *business);
void put_time(const struct page *page, struct html_node *parent, const struct time_limit *limit);
void put_visits(const struct page *page, struct html_node *parent, const struct visits *visits);
void put_steps(const struct page *page, struct html_node *parent, const struct business *business);
/* Channels, each with what it is and since when and until when it is open; questions and answers, under headings of a level. */
void put_business_channels(const struct page *page, struct html_node *parent, const struct business *business);
void put_questions(const struct page *page, struct html_node *parent, enum html_element heading, const struct business *business);

/* --- versions: guide_versions.c --- */

zn_day guide_day(const struct model *model);
const struct resolved_business *version_shown(const struct guide *guide, zn_business number);
/* A link to the page of a business, with the title that it shows. */
void put_business_link(const struct page *page, struct html_node *parent, zn_business number);
/* The section of what later versions change, where there are any; that of the first page: what is new or will be. */
void put_changes(struct page *page, zn_business number);
void put_what_is_new(struct page *page);
/* All that later versions of a business changed and will change; whether any business has one. */
void put_history(struct page *page, zn_business number);
bool guide_has_changes(const struct guide *guide);

#endif
