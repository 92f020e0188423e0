/* zn_image.h: the format of the table image, shared by the compiler that writes it and the runtime that reads it.
 *
 * An image is: header, section table, sections, each at a multiple of 8. Little-endian, fixed-width integers, no
 * pointers. A section is an array of equal records (or bytes). Record sizes may grow at their end: a reader uses the section's
 * record size as stride and knows only the fields it has. A section whose flag says so must be understood, others may be skipped.
 * Index 0 of every table of things is a dummy record of zeros and means "none". A string is an offset into ZN_SECTION_STRINGS, where
 * it ends with NUL; offset 0 is "". A text is an index into ZN_SECTION_TEXTS, whose records are one string per language;
 * text 0 is empty. `first`/`count` name a run of records in the section that the field's comment names.
 * The digest covers every byte of the image but its own 8, as 64-bit words in 4 lanes; each step is a bijection of
 * the lane, so that a change within one word always changes the digest.
 */
#ifndef ZN_IMAGE_H
#define ZN_IMAGE_H

#include <stdint.h>
#include "zhinan.h"

#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "table images are little-endian"
#endif

#define ZN_IMAGE_MAGIC_TEXT "ZHINAN\r\n" /* 8 bytes; the line end shows a transfer as text */
#define ZN_IMAGE_FORMAT_NUMBER 1u

typedef uint32_t zn_string; /* offset into ZN_SECTION_STRINGS */
typedef uint32_t zn_text;   /* index into ZN_SECTION_TEXTS */

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
  uint32_t record_size; /* bytes, a multiple of 4 (1 for strings) */
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
  X(MESSAGES, zn_text)

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
  uint32_t answer_findings; /* capacities that suffice for any submission, computed by the compiler */
  uint32_t answer_lists;
  uint32_t work_leaves;     /* most leaves of one business, for the size of the work memory */
  uint32_t work_choices;    /* most combinations of alternatives of one business (at least 1), at most ZN_CHOICES_MAX */
};
#define ZN_CHOICES_MAX 4096u

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
  uint32_t channel_first, channel_count; /* LISTS of channel ids */
  zn_requirement root; /* first of `requirement_count` REQUIREMENTS, the whole tree in preorder */
  uint32_t requirement_count;
  uint32_t step_first, step_count;     /* STEPS in preorder */
  uint32_t notice_first, notice_count; /* NOTICES of this business */
  uint32_t before_first, before_count; /* LISTS of texts: check before you start */
  zn_string source; /* paragraph, "一（三）" */
  zn_text note;
  /* The cells: a perfect hash of the documents that the requirements name, slot = (document * cell_multiplier) >> cell_shift. */
  uint32_t cell_first, cell_count; /* CELLS, a power of two */
  uint32_t cell_multiplier, cell_shift;
};
#define ZN_BUSINESS_NOT_STATED 1u /* the whole `requires` is not stated: undetermined */
#define ZN_BUSINESS_SIMPLE 2u /* one all-of of at most 64 unconditional document leaves, none shared or optional, of which any piece fits at
                                 most one without fault: a verdict is a comparison of masks of leaves. A leaf's bit is its place among them */

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
  uint32_t reserved;   /* 0; the records have no padding of their own, so that C initialisers give the image's bytes */
  uint64_t marks;      /* ZN_BIT of each of them whose maker is the declared one */
  uint64_t specs;      /* ZN_BIT of each spec */
  uint32_t leaf;       /* document leaves: the place among the business's document leaves, from 0 */
  zn_text label;       /* "统一社会信用代码证（副本）复印件", for people: document, part, form */
  zn_text text;        /* outcome, or the words of holds and unclear */
  zn_string source;    /* paragraph */
};

struct zn_image_requirement_mark {
  zn_mark mark;
  zn_party by;
};

/* For one document of one business: the first leaf that a piece of each form fits. */
struct zn_image_cell {
  zn_document document;         /* 0: free */
  uint16_t leaf[ZN_FORM_COUNT]; /* place of the only leaf + 1 in a SIMPLE business, by form; 0: none */
  uint16_t reserved;
  uint64_t marks[ZN_FORM_COUNT]; /* the marks which that leaf demands */
};

struct zn_image_step {
  uint32_t kind;  /* enum zn_step_kind: an act, or a group of ways, or of steps */
  uint32_t end;   /* one past the last of the subtree, in STEPS */
  uint32_t depth; /* from 0 */
  zn_text text, warning, needs, note;
  zn_string link;
  zn_party by;
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
};

struct zn_image_office {
  zn_string id, row;
  zn_text name;
  zn_division division;
  zn_string printed_region, printed_place; /* as the source has it */
  zn_text note;
  uint32_t flags; /* ZN_OFFICE_PUBLIC */
  uint32_t counter_first, counter_count; /* COUNTERS */
  zn_string source;
};
#define ZN_OFFICE_PUBLIC 1u

struct zn_image_counter {
  zn_string id;
  zn_text address;
  zn_string contact; /* "" where not published or not stated */
  zn_text hours;
  uint32_t phone_first, phone_count; /* PHONES */
};

struct zn_image_phone {
  zn_string printed;
  uint32_t read_first, read_count; /* LISTS of strings: how the numbers are to be read where the print is wrong */
};

/* Message templates: compiler/texts/<tag>.yaml, overridden by the book's `messages`. The places in braces are those of the comment. */
#define ZN_MESSAGES(X)                                                        \
  X(TOO_OLD, "too-old") X(TOO_NEW, "too-new") X(EXPIRES_TOO_SOON, "expires-too-soon") X(EXPIRES_TOO_LATE, "expires-too-late") \
  X(UNDATED, "undated") X(NOT_SAME_DAY, "not-same-day") X(UNMARKED, "unmarked") X(WRONG_MAKER, "wrong-maker")                 \
  X(WRONG_SPEC, "wrong-spec") X(WRONG_OWNER, "wrong-owner") X(WRONG_FORM, "wrong-form") X(TOO_FEW, "too-few")                 \
  X(MISSING, "missing") X(NOT_DONE, "not-done") /* the reasons, in the order of enum zn_reason: {label} {need} {have} {unit} {marks} */ \
  X(CHOICE, "choice")             /* none of the alternatives is at hand: {labels} */ \
  X(UNIT, "unit")                 /* the default unit of a copy */                    \
  X(LIST_SEPARATOR, "list-separator") X(OR_SEPARATOR, "or-separator")
enum zn_message {
  ZN_MESSAGE_NONE,
#define X(name, key) ZN_MESSAGE_##name,
  ZN_MESSAGES(X)
#undef X
  ZN_MESSAGE_COUNT
};

_Static_assert(sizeof(struct zn_image_header) == 48, "the header is 48 bytes");
_Static_assert(sizeof(struct zn_image_section) == 24, "a section entry is 24 bytes");
_Static_assert(sizeof(struct zn_image_name) == 16, "a name slot is 16 bytes");
_Static_assert(sizeof(struct zn_image_requirement) % 8 == 0, "a requirement is 8-aligned");
_Static_assert(sizeof(struct zn_image_cell) == 56, "a cell is 56 bytes");

/* FNV-1a over kind and bytes, folded. */
static inline uint32_t zn_name_hash(uint32_t kind, const char *bytes, size_t length) {
  uint32_t hash = (UINT32_C(2166136261) ^ kind) * UINT32_C(16777619);
  for (size_t i = 0; i < length; i++) hash = (hash ^ (unsigned char)bytes[i]) * UINT32_C(16777619);
  return hash ^ hash >> 15;
}

/* The digest of an image of `length` bytes, its own field left out: zn_digest.c. */
uint64_t zn_image_digest(const void *image, uint64_t length);

#endif
