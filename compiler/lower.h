/* lower.h: the sections of a table image while they grow. lower_*.c fill them from the model and from what resolve settled, image.c
 * puts them together. Shared by these files alone. */
#ifndef LOWER_H
#define LOWER_H

#include "emit.h"
#include "resolved.h"
#include "texts.h"

/* What has been interned: open addressing, a power of two of slots, value 0 is free. */
struct interned {
  struct interned_slot { uint32_t hash, value; } *slots;
  size_t room, count;
};

struct lowering {
  struct arena *arena;
  const struct model *model;
  const struct resolved *resolved;
  const struct texts *words;
  const struct zn_book *plan; /* a first image, which tells one telephone number from another; null while it is made */
  uint64_t whole; /* of an excerpt: the digest of the whole image; 0: this is it */
  bool leaves_outer; /* an excerpt that goes without divisions outside what the book is about */
#define X(name, type) LIST(type) name;
  ZN_SECTIONS(X)
#undef X
  struct buffer pool;            /* becomes STRINGS */
  struct interned strings, texts;
};

/* A new record of zeros at the end of a section, and the place where the next one will stand. */
#define LOWER_PUSH(lowering, section) LIST_PUSH((lowering)->arena, &(lowering)->section)
#define LOWER_NEXT(lowering, section) ((uint32_t)(lowering)->section.count)

/* lower_strings.c: the pool and the texts. Equal strings and equal texts are stored once. A null string is the empty one. */
void lower_strings_begin(struct lowering *lowering);
zn_string lower_string(struct lowering *lowering, const char *string);
zn_text lower_words(struct lowering *lowering, const char *const in[ZN_LANGUAGES_MAX]);
zn_text lower_text(struct lowering *lowering, const struct text *text);
/* A run in LISTS; its place, 0 when it is empty. */
uint32_t lower_list(struct lowering *lowering, const uint32_t *items, size_t count);
/* The paragraph of a record's first citation. */
zn_string lower_paragraph(struct lowering *lowering, const struct record *record);

/* lower_conditions.c: the program of a condition, 0 for null; the place of a day in DAYS. */
zn_program lower_condition(struct lowering *lowering, const struct cond *cond);
/* The condition as a sentence in every language of the book; 0 for null. */
zn_text lower_sentence(struct lowering *lowering, const struct cond *cond);
uint32_t lower_day(struct lowering *lowering, const struct day_sum *day);

/* lower_names.c: NAMES, from the things that stand in their sections. */
void lower_names(struct lowering *lowering);

/* lower_facts.c */
void lower_facts(struct lowering *lowering);
void lower_order(struct lowering *lowering, struct zn_image_book *record); /* of those that are computed */

/* lower_terms.c: eligibility, fees and results of a business. */
void lower_terms(struct lowering *lowering, struct zn_image_business *record, const struct business *business);

void lower_things(struct lowering *lowering);       /* languages, channels, parties, marks, specs, documents, messages */
void lower_requirements(struct lowering *lowering); /* all trees */
void lower_businesses(struct lowering *lowering);   /* after the requirements */
void lower_book(struct lowering *lowering);         /* after the businesses */
/* The perfect hash of the documents of a simple business, if it has one; its leaves stand in REQUIREMENTS already. */
void lower_cells(struct lowering *lowering, struct zn_image_business *business, const struct resolved_business *resolved);

/* lower_steps.c: what people read along the way. */
void lower_steps(struct lowering *lowering, struct zn_image_business *record, const struct business *business);
void lower_notices(struct lowering *lowering, struct zn_image_business *record, const struct business *business);
void lower_book_notices(struct lowering *lowering, struct zn_image_book *record);
uint32_t lower_phones(struct lowering *lowering, const struct phones *phones, uint32_t *count);

void lower_numbering(struct lowering *lowering);
/* The rule of a division's area code, its own or that of the nearest division around it; 0: none. After lower_numbering. */
uint32_t lower_area(const struct lowering *lowering, const struct division *division);
void lower_patterns(struct lowering *lowering);
void lower_renewals(struct lowering *lowering); /* renewals, issuers, advice */
void lower_divisions(struct lowering *lowering); /* divisions and roads; after the numbering plan */
void lower_places(struct lowering *lowering);    /* names of divisions, words of addresses; after the divisions */
void lower_offices(struct lowering *lowering);   /* offices, counters */
void lower_sphere(struct lowering *lowering);    /* where the offices are */
void lower_networks(struct lowering *lowering);
/* check_places.c: whether a link is shorter than the straight line, and so a slip. */
bool road_is_short(const struct model *model, const struct link *link);

#endif
