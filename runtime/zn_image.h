/* zn_image.h: the format of the table image, shared by the compiler that writes it and the runtime that reads it.
 *
 * An image is: header, section table, sections, one behind the other, each at a multiple of 8, zeros in between. Little-endian,
 * fixed-width integers, no pointers; bytes that no field uses are zero. A section is an array of equal records (or bytes). Record sizes
 * may grow at their end: a reader uses the section's record size as stride and knows only the fields it has. All sections of ZN_SECTIONS
 * are there, also empty ones, and come first; of later ones those whose flag says so must be understood, the others may be skipped.
 * Index 0 of every table of things is a dummy record of zeros and means "none". A string is an offset into ZN_SECTION_STRINGS, where it
 * ends with NUL; offset 0 is "". A text is an index into ZN_SECTION_TEXTS, whose records are one string per language; text 0 is empty.
 * `first`/`count` name a run of records in the section that the field's comment names. The digest covers every byte of the image but its
 * own 8, as 64-bit words in 4 lanes; each step is a bijection of the lane, so that a change within one word always changes the digest.
 * IMAGE.md shows a small image whole. */
#ifndef ZN_IMAGE_H
#define ZN_IMAGE_H

#include <stdint.h>
#include "zn_condition.h"
#include "zn_message.h"

#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "table images are little-endian"
#endif

#define ZN_IMAGE_MAGIC_TEXT "ZHINAN\r\n" /* 8 bytes; the line end shows a transfer as text */
#define ZN_IMAGE_FORMAT_NUMBER 1u

typedef uint32_t zn_string; /* offset into ZN_SECTION_STRINGS */
typedef uint32_t zn_text;   /* index into ZN_SECTION_TEXTS */
typedef uint32_t zn_program; /* index into ZN_SECTION_PROGRAMS; 0: no condition, true */

struct zn_image_header {
  char magic[8];
  uint32_t format;
  uint32_t header_size;   /* sizeof (struct zn_image_header) */
  uint64_t length;        /* of the whole image, a multiple of 8 */
  uint64_t digest;
  uint32_t section_count; /* the table follows the header */
  uint32_t section_record; /* sizeof (struct zn_image_section) */
  uint32_t language_count; /* columns of ZN_SECTION_TEXTS, 1 to ZN_LANGUAGES_MAX */
  uint32_t reserved;
};
#define ZN_LANGUAGES_MAX 8u

struct zn_image_section {
  uint32_t kind;        /* enum zn_section, ascending, each at most once */
  uint32_t flags;       /* ZN_SECTION_MUST */
  uint64_t offset;      /* from the start of the image, a multiple of 8, ascending, not overlapping */
  uint32_t count;       /* records */
  uint32_t record_size; /* bytes: sizeof the struct (1 for strings, 4 * language_count for texts), or more in a later format (not for
                         * lists) */
};
#define ZN_SECTION_MUST 1u

/* X(NAME, struct of its record): the sections in the order of the image. */
#define ZN_SECTIONS(X)                                   \
  X(BOOK, struct zn_image_book)                          \
  X(STRINGS, char)                                       \
  X(TEXTS, zn_string)                                    \
  X(NAMES, struct zn_image_name)                         \
  X(LANGUAGES, struct zn_image_language)                 \
  X(CHANNELS, struct zn_image_thing)                     \
  X(PARTIES, struct zn_image_thing)                      \
  X(MARKS, struct zn_image_mark)                         \
  X(SPECS, struct zn_image_thing)                        \
  X(DOCUMENTS, struct zn_image_document)                 \
  X(BUSINESSES, struct zn_image_business)                \
  X(REQUIREMENTS, struct zn_image_requirement)           \
  X(REQUIREMENT_MARKS, struct zn_image_requirement_mark) \
  X(CELLS, struct zn_image_cell)                         \
  X(LISTS, uint32_t)                                     \
  X(STEPS, struct zn_image_step)                         \
  X(NOTICES, struct zn_image_notice)                     \
  X(DIVISIONS, struct zn_image_division)                 \
  X(OFFICES, struct zn_image_office)                     \
  X(COUNTERS, struct zn_image_counter)                   \
  X(PHONES, struct zn_image_phone)                       \
  X(NUMBERING, struct zn_image_numbering)                \
  X(NUMBER_RULES, struct zn_image_number_rule)           \
  X(NUMBER_NODES, struct zn_image_number_node)           \
  X(NUMBER_WORDS, struct zn_image_number_word)           \
  X(PATTERNS, struct zn_image_pattern)                   \
  X(MESSAGES, zn_text)                                       \
  X(FACTS, struct zn_image_fact)                         \
  X(VALUES, struct zn_image_thing)                       \
  X(PROGRAMS, struct zn_image_program)                   \
  X(CODE, struct zn_image_code)                          \
  X(DAYS, struct zn_image_day)                           \
  X(COUNTS, struct zn_image_count)                       \
  X(CAPS, struct zn_image_cap)                           \
  X(ELIGIBLES, struct zn_image_eligible)                 \
  X(FEES, struct zn_image_fee)                           \
  X(FEE_LINES, struct zn_image_fee_line)                 \
  X(FEE_FACTORS, struct zn_image_fee_factor)             \
  X(EXEMPTIONS, struct zn_image_exemption)               \
  X(RESULTS, struct zn_image_result)                     \
  X(OFFERS, struct zn_image_offer)                       \
  X(RENEWALS, struct zn_image_renewal)                   \
  X(ISSUERS, struct zn_image_thing)                      \
  X(ADVICE, struct zn_image_advice)                           \
  X(PLACE_NAMES, struct zn_image_place_name)             \
  X(PLACE_MEANINGS, struct zn_image_place_meaning)       \
  X(PLACE_KEYS, struct zn_image_place_key)               \
  X(PLACE_STARTS, uint32_t)                              \
  X(PLACE_SLIPS, struct zn_image_place_slip)             \
  X(VARIANTS, struct zn_image_variant)                   \
  X(SOUNDS, struct zn_image_sound)                       \
  X(ROADS, struct zn_image_road)                         \
  X(HOURS, struct zn_image_hours)                        \
  X(NETWORKS, struct zn_image_network)                   \
  X(NETWORK_ROWS, struct zn_image_network_row)           \
  X(DESKS, struct zn_image_desk)                         \
  X(SPHERE_POINTS, struct zn_image_sphere_point)         \
  X(SPHERE_NODES, struct zn_image_sphere_node)

enum zn_section {
  ZN_SECTION_NONE,
#define X(name, type) ZN_SECTION_##name,
  ZN_SECTIONS(X)
#undef X
  ZN_SECTION_COUNT
};

/* One record. */
struct zn_image_book {
  zn_string id;
  zn_text title, publisher;
  int32_t offset_minutes;   /* of the book's days, east of UTC */
  uint32_t notice_first, notice_count; /* NOTICES of the whole book */
  uint32_t
      answer_findings; /* capacities that suffice for any submission, computed by the compiler; at most ZN_PLANS_MAX times the nodes of */
  uint32_t answer_lists;    /* the book, and for lists ZN_PLANS_MAX more */
  uint32_t work_leaves;     /* most document leaves of one business, for the size of the work memory */
  uint32_t work_choices;    /* most combinations of alternatives of one business (at least 1), at most ZN_CHOICES_MAX */
  uint32_t business_count;  /* BUSINESSES 1 to this are named; those behind them are later versions */
  uint32_t order_first, order_count; /* LISTS of facts to be computed (ages, derived ones), each after those that it reads */
  uint32_t work_points;     /* 1: it has points, for the size of the work memory */
  uint64_t whole; /* 0; of an excerpt the digest of the image of the whole book, whose numbers and answers it has */
};
#define ZN_FACTS_MAX 65536u    /* with the dummy */
#define ZN_CHOICES_MAX 4096u
#define ZN_DEPTH_MAX 64u       /* levels of a tree of requirements or steps */
#define ZN_PLANS_MAX 8u        /* in an answer: its own and 7 equally good ones */

/* Open addressing by zn_name_hash: a power of two of slots, at least twice as many as names, linear probing. string 0: free. */
struct zn_image_name {
  zn_string string;
  uint32_t hash;
  uint16_t kind;   /* enum zn_kind */
  uint16_t length; /* bytes of the string */
  uint32_t thing;
};

struct zn_image_language {
  zn_string tag;
};

/* A thing that only has a name: channel, party, spec. */
struct zn_image_thing {
  zn_string id;
  zn_text name;
};

struct zn_image_mark {
  zn_string id;
  zn_text name;
  zn_party by; /* the declared maker */
};

struct zn_image_document {
  zn_string id;
  zn_text name;
  uint32_t kind; /* enum zn_document_kind */
  uint32_t form; /* enum zn_form of a piece that does not say its own; ZN_FORM_UNSAID: paper and identity pieces must say it,
                    objects and data have none */
  zn_text unit;  /* what copies are counted in; 0: the default message */
};

struct zn_image_business {
  zn_string id;
  zn_text title, summary;
  uint32_t flags; /* ZN_BUSINESS_* */
  zn_day from, until; /* in force, inclusive; 0: open */
  uint32_t offer_first, offer_count;   /* OFFERS: its channels */
  zn_requirement root; /* first of `requirement_count` REQUIREMENTS, the whole tree in preorder */
  uint32_t requirement_count;
  uint32_t step_first, step_count;     /* STEPS in preorder */
  uint32_t notice_first, notice_count; /* NOTICES of this business */
  uint32_t before_first, before_count; /* LISTS of texts: check before you start */
  zn_string source; /* paragraph, "一（三）" */
  zn_text note;
  /* The cells of a SIMPLE business (none otherwise): a perfect hash of the documents that it names, zn_image_slot. */
  uint32_t cell_first, cell_count; /* CELLS, a power of two, at least 2 */
  uint32_t cell_multiplier, cell_shift; /* cell_shift: 32 - log2(cell_count) */
  uint32_t eligible_first, eligible_count; /* ELIGIBLES, in book order */
  uint32_t fee;                            /* FEES; 0: the book says nothing */
  uint32_t result_first, result_count;     /* RESULTS: the first that holds */
  zn_business next_version;                /* the next later one; 0: none */
  zn_day seen;                             /* printed so on that day, no start known */
  zn_program may_use;                      /* whether it may be used: every eligibility, for questions */
  zn_text time_limit;                      /* how long it takes, as a sentence */
  zn_text visits, delivery;                /* how often to come and why; how the result is handed over: as sentences, as the two below */
  zn_text complaints, legal_basis;         /* numbers to complain by; the law that it rests on */
};
/* A channel of a business, and when it is open: inclusive, 0 where no day is said. One that was `seen` is not open earlier, for all that is
 * known. */
struct zn_image_offer {
  zn_channel channel;
  zn_day from, until, seen;
};

#define ZN_BUSINESS_NOT_STATED 1u /* the whole `requires` is not stated: undetermined */
/* Named, without eligibility, later versions and `seen`, its channels without days; an all-of of 1 to 61 document leaves and nothing else, without
 * guards, dates and counts; each leaf names one document, its paper is the applicant's, it demands no spec and only marks by their declared makers,
 * is not shared, optional or later; leaves of one document demand equally many copies, and no two of them take a piece of the same form. */
#define ZN_BUSINESS_SIMPLE 2u

/* A node of a business's tree. Everything inherited is already here: marks with their makers, forms, shown. */
struct zn_image_requirement {
  zn_string id;        /* "replace-onsite/handler-id.photocopy"; 0 for a group without an id */
  uint32_t kind;       /* enum zn_requirement_kind */
  uint32_t flags;      /* ZN_LEAF_* */
  zn_requirement parent; /* 0 for a root */
  zn_requirement end;  /* one past the last node of the subtree */
  zn_business business;
  uint32_t document_first, document_count; /* LISTS of document ids */
  zn_party party;      /* whose paper; 1: the applicant's */
  uint32_t forms;      /* bit per enum zn_form that fits; 0: the document has none */
  uint32_t need;       /* copies, alternatives (at-least) or points */
  uint32_t mark_first, mark_count; /* REQUIREMENT_MARKS */
  zn_program age_guard; /* where max-age applies; 0: always */
  uint64_t marks;      /* ZN_BIT of each of them whose maker is the declared one */
  uint64_t specs;      /* ZN_BIT of each spec */
  uint32_t leaf;       /* document leaves: the place among the business's document leaves, from 0 */
  zn_text label;       /* "统一社会信用代码证（副本）复印件", for people: document, part, form */
  zn_text text;        /* outcome, or the words of holds and unclear */
  zn_string source;    /* paragraph */
  zn_program guard;    /* when it exists: when, unless, channels, effective, a row's values; 0: always */
  zn_day seen;         /* of `effective`: not in force earlier; uncertain before it */
  uint32_t count_first, count_count; /* COUNTS: how many copies, the first that holds; none: `need` */
  zn_fact count_fact;  /* that many copies; 0: not from a fact */
  uint32_t worth, further; /* an entry of points: of one piece, of every further one */
  uint32_t cap_first, cap_count; /* CAPS of points */
  int32_t age_number;  /* `max-age`: today is at most issued + this many units */
  uint32_t age_unit;   /* 'D', 'W', 'M', 'Y'; 0: none */
  zn_program issued, expires; /* tests of the piece's days, slots ZN_SLOT_ISSUED and ZN_SLOT_EXPIRES; 0: none */
  zn_program holds;    /* the duty of ZN_REQUIRE_HOLDS */
  zn_fact table;       /* of ZN_REQUIRE_DEPENDING: the fact that its rows are about */
  zn_text condition;   /* when it is asked for, as a sentence; 0: always */
  uint64_t same_day;   /* ZN_BIT of marks that must bear one day */
  zn_text days;        /* what is asked of its days, as a sentence */
  uint32_t reserved;
};

struct zn_image_requirement_mark {
  zn_mark mark;
  zn_party by;
  zn_program guard;  /* when it is demanded; 0: always */
  zn_text condition; /* that as a sentence */
};

/* One document of a SIMPLE business. Arrays are by the form that a piece says, ZN_FORM_UNSAID when it says none, and go on with zeros to
 * where three bits can lead. Leaves are bits, the first leaf being bit 1. */
#define ZN_CELL_FORMS 8u
struct zn_image_cell {
  zn_document document;         /* 0: free, and a piece may say no form */
  uint16_t need;                /* copies that each of the document's leaves demands */
  uint16_t form;                /* the document's own */
  uint64_t leaves;              /* that name the document */
  uint64_t leaf[ZN_CELL_FORMS]; /* that takes such a piece (zn_image_fit); 0: none does; ZN_CELL_WRONG: no piece may say so */
  uint64_t marks[ZN_CELL_FORMS]; /* which that leaf demands */
};
#define ZN_SIMPLE_LEAVES_MAX 61u
#define ZN_CELL_WRONG (UINT64_C(1) << 63)

static inline uint32_t zn_image_slot(const struct zn_image_business *business, zn_document document) {
  return document * business->cell_multiplier >> business->cell_shift;
}

/* The forms that a piece of the document may say; bit 0: none. */
static inline uint32_t zn_image_forms(const struct zn_image_document *document) {
  if (document->kind == ZN_OBJECT || document->kind == ZN_DATA) return 1u << ZN_FORM_UNSAID;
  return ((1u << ZN_FORM_COUNT) - 2u) | (document->form != ZN_FORM_UNSAID);
}

/* Those of them that a requirement takes. */
static inline uint32_t zn_image_fit(const struct zn_image_document *document, const struct zn_image_requirement *requirement) {
  uint32_t said = zn_image_forms(document), forms = requirement->forms ? requirement->forms : said;
  if (said == 1u << ZN_FORM_UNSAID) return said;
  return (forms & said & ~1u) | (said & 1u & forms >> document->form);
}

struct zn_image_step {
  uint32_t kind;  /* enum zn_step_kind: an act, or a group of ways, or of steps */
  uint32_t end;   /* one past the last of the subtree, in STEPS */
  uint32_t depth; /* from 0 */
  zn_text text, warning, needs, note;
  zn_string link;
  zn_party by;
  zn_text condition; /* when it is done, as a sentence; 0: always */
};

struct zn_image_notice {
  zn_text text, warning;
  zn_string password;
  uint32_t phone_first, phone_count; /* PHONES */
};

struct zn_image_division {
  zn_string code;
  zn_text name;
  zn_division parent;
  uint32_t area; /* NUMBER_RULES: its area code, or that of the nearest division around it; 0: none */
  uint32_t flags;         /* ZN_DIVISION_* */
  zn_division prefecture; /* it, or what it lies in, just below the whole or, where the book has no whole, at the top; 0 of the whole */
  int32_t latitude, longitude; /* microdegrees of WGS 84, with ZN_DIVISION_PLACED */
  uint32_t also_first, also_count; /* LISTS of divisions that it is written under beside its parent */
  zn_day from, until; /* in force, inclusive; 0: open */
  uint32_t road_first, road_count; /* ROADS from here, ascending by `to` */
  uint32_t below_first, below_count; /* LISTS of the divisions that lie just below it; of one in the book no outer ones */
};
#define ZN_DIVISION_LEVELS 16u /* that a division may lie in */
#define ZN_DIVISION_OUTER 1u  /* outside what the book is about */
#define ZN_DIVISION_WHOLE 2u  /* the only root of what the book is about, with divisions in it: naming it tells nothing yet */
#define ZN_DIVISION_LEAF 4u   /* no division lies in it */
#define ZN_DIVISION_PLACED 8u /* has a position */
#define ZN_DIVISION_SEAT 16u  /* a body that is named in place of it has its seat here */

struct zn_image_office {
  zn_string id, row;
  zn_text name;
  zn_division division;
  zn_string printed_region, printed_place; /* as the source has it */
  zn_text note;
  uint32_t flags; /* ZN_OFFICE_PUBLIC */
  uint32_t counter_first, counter_count; /* COUNTERS */
  zn_string source;
  int32_t latitude, longitude; /* microdegrees of WGS 84, with ZN_OFFICE_PLACED; else it is where its division's seat is */
  zn_program scope;            /* whom it is for; 0: everybody */
  zn_text scope_label;         /* the same in words */
  zn_day from, until;          /* in force, inclusive; 0: open */
};
#define ZN_OFFICE_PUBLIC 1u
#define ZN_OFFICE_PLACED 2u

struct zn_image_counter {
  zn_string id;
  zn_text address;
  zn_string contact; /* "" where not published or not stated */
  zn_text hours;
  uint32_t phone_first, phone_count; /* PHONES */
  uint32_t channel_first, channel_count; /* LISTS of channels that it serves; none: all */
  uint32_t hours_first, hours_count;     /* HOURS; none: not known */
  uint32_t withheld;                     /* ZN_WITHHELD_*: what the source states and the book does not publish */
};

struct zn_image_phone {
  zn_string printed;
  uint32_t read_first, read_count; /* LISTS of strings: how the numbers are to be read where the print is wrong */
};

/* --- telephone numbers and patterns --- */

/* The plan; none or one. Numbers are led through a trie of digits to a rule; one trie for what stands as it is, another for what stands
 * behind a trunk prefix or the country code. */
struct zn_image_numbering {
  zn_string country_code, trunk; /* digits; trunk may be "" */
  uint32_t plain, trunked;       /* NUMBER_NODES: roots */
  uint32_t abroad_first, abroad_count;   /* NUMBER_WORDS: international prefixes */
  uint32_t carrier_first, carrier_count; /* NUMBER_WORDS: codes of carriers */
  uint32_t word_first, word_count;     /* NUMBER_WORDS that text is looked through for, longer ones before those that they begin with */
  uint32_t first_digits;     /* bit per digit that a subscriber number may begin with */
  uint32_t local_lengths;    /* bit per length that subscriber numbers have in some area */
  uint32_t area_digits;      /* of the longest area code as it is written */
  uint32_t short_digits;     /* of the longest short number */
  uint32_t extension_digits; /* at most; 0: no extensions */
  uint32_t flags;            /* ZN_NUMBERING_* */
  uint8_t classes[128];      /* enum zn_number_class of each ASCII character, also of those that fold to it */
};
#define ZN_NUMBERING_HYPHEN_EXTENSION 1u  /* an extension may stand behind a hyphen */
#define ZN_NUMBERING_BRACKET_EXTENSION 2u /* or in brackets */
#define ZN_NUMBERING_AREA_TRUNK 4u        /* area codes are written with the trunk prefix */

enum zn_number_class {
  ZN_CLASS_OTHER, ZN_CLASS_DIGIT, ZN_CLASS_SPACE, ZN_CLASS_LINE, ZN_CLASS_HYPHEN, ZN_CLASS_DOT, ZN_CLASS_OPEN, ZN_CLASS_CLOSE,
  ZN_CLASS_SQUARE_OPEN, ZN_CLASS_SQUARE_CLOSE, ZN_CLASS_PLUS, ZN_CLASS_BETWEEN, ZN_CLASS_EXTENSION, ZN_CLASS_LETTER, ZN_CLASS_MASK,
  ZN_CLASS_MARKUP, ZN_CLASS_CONTROL, ZN_CLASS_COUNT
};

/* An area code, or a range of numbers. */
struct zn_image_number_rule {
  zn_string code;   /* of an area, as it is written; "" of a range */
  zn_text region;
  uint32_t kind;    /* enum zn_phone_kind: mobile to short */
  uint32_t flags;   /* ZN_NUMBER_* */
  uint32_t lengths; /* bit per number of digits: of an area's subscriber numbers, of a range's whole numbers */
  uint32_t withdrawn; /* the year in which an area code was given up; 0: in use */
};
#define ZN_NUMBER_AREA 1u
#define ZN_NUMBER_NOBODY 2u     /* not assigned */
#define ZN_NUMBER_MACHINES 4u
#define ZN_NUMBER_AFTER_AREA 8u /* may also stand behind an area code */
#define ZN_NUMBER_EXTENSION 16u /* may have an extension */
#define ZN_NUMBER_LENGTH_MAX 15u

/* What follows a digit: 0 nothing; a node behind this one; or, with ZN_NUMBER_LEAF, a rule with nothing behind it. */
struct zn_image_number_node {
  uint16_t next[10];
  uint16_t rule; /* NUMBER_RULES: of what leads to this node; 0: none */
  uint16_t reserved;
};
#define ZN_NUMBER_LEAF 0x8000u

struct zn_image_number_word {
  zn_string text;
  uint32_t kind; /* enum zn_number_word */
};
enum zn_number_word { ZN_WORD_BETWEEN = 1, ZN_WORD_EXTENSION, ZN_WORD_NONE, ZN_WORD_INTERNATIONAL, ZN_WORD_CARRIER, ZN_WORD_COUNT };

struct zn_image_pattern {
  zn_string id;
  zn_text name;
  zn_string matches;
  uint32_t check_digit; /* enum zn_check_digit */
};

/* --- conditions, facts, fees --- */

struct zn_image_fact {
  zn_string id;
  zn_text name; /* what sentences call it; else the question, or the condition that it is */
  zn_text ask;
  uint32_t type;  /* enum zn_fact_type */
  uint32_t flags; /* ZN_FACT_USUAL */
  uint32_t value_first, value_count; /* VALUES of an enum or a set, numbers from 1; at most 64 */
  zn_fact from;       /* of an age: the date */
  zn_program program; /* of a derived fact */
  uint32_t reserved;
  int64_t usually;    /* with ZN_FACT_USUAL */
};
#define ZN_FACT_USUAL 1u

/* A day: a constant, or a period (number of units, number may be negative or 0) after the day in a slot. */
struct zn_image_day {
  uint32_t base; /* enum zn_slot or slot of a date fact; ZN_SLOT_NONE: `day` */
  zn_day day;
  int32_t number;
  uint32_t unit; /* 'D', 'W', 'M', 'Y'; 0 with number 0 */
};

struct zn_image_count {
  uint32_t copies;
  zn_program guard;  /* 0 on the last of a run */
  zn_text condition; /* that as a sentence */
};

/* Of points: at most `count` pieces of these documents count. */
struct zn_image_cap {
  uint32_t count;
  uint32_t document_first, document_count; /* LISTS */
};

struct zn_image_eligible {
  zn_program must, when;
  zn_text label;   /* the condition as a sentence */
  zn_text text;    /* what to do instead */
  zn_business business;
  zn_office office;
  uint32_t opens;  /* DAYS: when it may become possible; 0: not said */
  zn_text unclear; /* the source is unclear here: a failure is undetermined */
  zn_text condition; /* when it is asked, as a sentence; 0: always */
};

struct zn_image_fee {
  zn_string currency;
  uint32_t flags; /* ZN_FEE_* */
  uint32_t line_first, line_count;           /* FEE_LINES */
  uint32_t exemption_first, exemption_count; /* EXEMPTIONS */
};

struct zn_image_fee_line {
  zn_string id;
  zn_text name;
  int64_t amount; /* in 1/10000 of the currency */
  uint32_t flags; /* ZN_FEE_NOT_STATED: the amount */
  uint32_t factor_first, factor_count; /* FEE_FACTORS: multiplied by each */
  zn_party payer; /* 0: not said */
  zn_program guard;
  zn_text condition; /* when it is charged, as a sentence; 0: always */
};

/* A number fact, or the part of it that has begun: 5 at every 2 is 3. */
struct zn_image_fee_factor {
  zn_fact fact;
  uint32_t every; /* at least 1 */
};

struct zn_image_exemption {
  zn_program guard;
  uint32_t line_first, line_count; /* LISTS of FEE_LINES; count 0: all lines of the business */
  zn_text condition; /* as a sentence */
};

struct zn_image_result {
  zn_text text;
  int32_t number; /* valid for that many units from the day of acceptance */
  uint32_t unit;  /* 0: not said */
  uint32_t until; /* DAYS; 0: not said */
  zn_program guard;
  zn_text condition; /* as a sentence; 0: always */
  zn_text validity;  /* how long it is valid, as a sentence */
};

/* --- renewals --- */

/* The id of an issuer is the name that certificates bear, and is its name in every language. */
struct zn_image_renewal {
  zn_string id;
  zn_text title;
  zn_channel channel; /* 0: not said */
  uint32_t flags;     /* ZN_RENEWAL_* */
  uint32_t issuer_first, issuer_count; /* LISTS of issuers */
  uint32_t uses;       /* ZN_USE_*; 0: any */
  uint32_t algorithms; /* bit per enum zn_algorithm; 0: any */
  int32_t from_number; /* the window: so many units from the day of expiry, unit 0: open on that side */
  uint32_t from_unit;
  int32_t until_number;
  uint32_t until_unit;
  uint32_t signature, revocation, quota; /* enum zn_renewal_need */
  uint32_t advice_first, advice_count;   /* ADVICE: the first that is for the reason */
  zn_text window; /* as a sentence; 0: not stated */
  zn_string source;
  zn_text note;
};
#define ZN_RENEWAL_ISSUERS_STATED 1u
#define ZN_RENEWAL_WINDOW_STATED 2u

struct zn_image_advice {
  uint32_t reasons; /* ZN_FAULT of each enum zn_renewal_reason that it is for */
  zn_text text;
  zn_business business; /* what to apply for instead; 0: nothing said */
};

/* --- places --- */

/* A name by which places, and the words of addresses, are found: UTF-8, folded by zn_letter_fold and VARIANTS. Ascending by bytes, each
 * once. */
struct zn_image_place_name {
  zn_string name;
  uint32_t shorter; /* the longest other name that this one begins with; 0: none */
  uint32_t meaning_first;
  uint16_t length, meaning_count; /* bytes; at least one of PLACE_MEANINGS */
};

struct zn_image_place_meaning {
  zn_division division; /* 0 of a word */
  uint32_t how;         /* enum zn_how, or enum zn_term */
  zn_division in;       /* of a former name: the division under which it was written; 0: anywhere */
};

/* Words of addresses stand among the names with these numbers. */
enum zn_term { ZN_TERM_TYPE = 32, ZN_TERM_STREET, ZN_TERM_BETWEEN, ZN_TERM_TOWN, ZN_TERM_ZONE, ZN_TERM_PLACEHOLDER, ZN_TERM_COUNT };

/* Open addressing by zn_place_hash >> 8 of the first two characters of a name, 0 for the second of a name of one; a power of two of slots,
 * at least one of them free: `first` 0. The names that begin so follow one another from `first` on. */
struct zn_image_place_key {
  uint32_t first;      /* PLACE_NAMES */
  uint16_t count, tag; /* the lower half of the hash */
};

/* What begins with a character, at slot zn_start_slot of 1024 slots of 8 bits: bit 0: a name of two characters or more, bit (word -
 * ZN_TERM_TYPE + 1): a word of that kind; bit 7: it is read as another. Other characters may share the slot. */
#define ZN_STARTS_COUNT 256u
#define ZN_START_NAME 1u
#define ZN_START_WORDS 0x7Eu
#define ZN_START_WORD(word) (1u << ((uint32_t)(word)-ZN_TERM_TYPE + 1))
#define ZN_START_VARIANT 0x80u
static inline uint32_t zn_start_slot(uint32_t letter) { return letter * UINT32_C(0x9E3779B1) >> 22; }

/* Names of three characters and more, of a script without blanks, in which a slip is looked for: under their first and under their second
 * character, ascending by that. */
struct zn_image_place_slip {
  uint32_t letter;
  uint32_t name; /* PLACE_NAMES */
};

/* Characters that are read as another; open addressing by zn_variant_slot, a power of two of slots, at least half of them free; letter 0:
 * free. */
struct zn_image_variant {
  uint32_t letter, meant;
};
static inline uint32_t zn_variant_slot(uint32_t letter) { return letter * UINT32_C(0x9E3779B1) >> 12; }

/* Ascending by letter. Letters of one sound are easily written for one another. */
struct zn_image_sound {
  uint32_t letter, sound;
};

static inline uint32_t zn_place_hash(uint32_t first, uint32_t second) {
  uint32_t hash = first * UINT32_C(0x9E3779B1) + second * UINT32_C(0x85EBCA77);
  hash ^= hash >> 15;
  return hash * UINT32_C(0x2C1B3C6D);
}

struct zn_image_road {
  zn_division to;
  uint32_t km;
  zn_text name; /* of the road */
};

struct zn_image_hours {
  uint32_t days;        /* bit 0: Monday */
  uint32_t from, until; /* minutes of the day, until at most 1440 */
};

struct zn_image_network {
  zn_string id;
  uint32_t business_first, business_count; /* LISTS */
  zn_fact by;                              /* tells the region; 0: where the applicant goes */
  uint32_t row_first, row_count;           /* NETWORK_ROWS, the first that fits counts */
  uint32_t office_first, office_count;     /* LISTS: the offices that it names, ascending */
};

struct zn_image_network_row {
  zn_program guard;                        /* regions, channels, effective; 0: fits anywhere */
  zn_text label;                           /* the same in words */
  uint32_t business_first, business_count; /* LISTS; none: all of the network's */
  uint32_t flags;                          /* ZN_ROW_NEAREST */
  uint32_t desk_first, desk_count;         /* DESKS, in the order of the book */
};
#define ZN_ROW_NEAREST 1u /* the nearest of the network's offices, or of all where it names none */

struct zn_image_desk {
  zn_office office;
  uint32_t counter; /* from 1; 0: all of them */
};

/* The offices that have a place on the globe, as unit vectors times 2^30, in the order of a tree: node 1 divides all points into a lower
 * half, the children of node n are 2n and 2n + 1; `ZN_SPHERE_LEAF` points or fewer are not divided. */
struct zn_image_sphere_point {
  int32_t x, y, z;
  uint32_t office; /* with ZN_POINT_PLAIN: always in force, for everybody, with counters and without known hours, so that distance alone
                      counts */
};
#define ZN_POINT_PLAIN UINT32_C(0x80000000)
/* Along `axis` the lower half (the first count / 2 points) reaches up to `below`, the upper one begins at `above`. */
struct zn_image_sphere_node {
  uint32_t axis;
  int32_t below, above;
};
#define ZN_SPHERE_LEAF 16u
#define ZN_SPHERE_ONE (INT32_C(1) << 30)
#define ZN_SPHERE_LEVELS 32u

_Static_assert(sizeof(struct zn_image_header) == 48, "the header is 48 bytes");
_Static_assert(sizeof(struct zn_image_section) == 24, "a section entry is 24 bytes");
_Static_assert(sizeof(struct zn_image_name) == 16, "a name slot is 16 bytes");
_Static_assert(sizeof(struct zn_image_requirement) % 8 == 0, "a requirement is 8-aligned");
_Static_assert(ZN_FORM_COUNT <= ZN_CELL_FORMS, "every form has its place in a cell");
_Static_assert(sizeof(struct zn_image_cell) == 144, "a cell is 144 bytes");

static inline uint64_t zn_load64(const char *bytes) {
  uint64_t word = 0;
#if defined(__GNUC__)
  __builtin_memcpy(&word, bytes, sizeof word);
#else
  for (int i = 0; i < 8; i++) word |= (uint64_t)(unsigned char)bytes[i] << 8 * i;
#endif
  return word;
}

/* Hash of a name of a kind: eight bytes a step, the last step takes the last eight bytes again. */
static inline uint32_t zn_name_hash(uint32_t kind, const char *bytes, size_t length) {
  const uint64_t factor = UINT64_C(0x9E3779B97F4A7C15);
  uint64_t hash = (length << 8 | kind) * factor, last = 0;
  for (size_t at = 0; at + 8 < length; at += 8) {
    hash = (hash ^ zn_load64(bytes + at)) * factor;
    hash ^= hash >> 29;
  }
  if (length >= 8) last = zn_load64(bytes + length - 8);
  else for (size_t at = 0; at < length; at++) last = last << 8 | (unsigned char)bytes[at];
  hash ^= last;
  hash = (hash ^ hash >> 32) * factor; /* a product carries upwards only: the upper half must reach the lower bits as well */
  return (uint32_t)(hash >> 32);
}

/* The digest of an image of `length` bytes, its own field left out: zn_digest.c. */
uint64_t zn_image_digest(const void *image, uint64_t length);

#endif
