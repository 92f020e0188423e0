/* zhinan.h: the public interface of libzhinan, which answers questions from a compiled book.
 *
 * A book is a table image made by zhinanc: verified once by zn_open, read-only afterwards. The library allocates
 * nothing, keeps no state, reads no clock, no locale and no file: callers give memory, days and bytes. Every function
 * may be called from any number of threads. Texts are UTF-8; strings handed out live as long as the image.
 */
#ifndef ZHINAN_H
#define ZHINAN_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define ZN_VERSION "0.1.0"

#if defined(__GNUC__)
#define ZN_API __attribute__((visibility("default")))
#else
#define ZN_API
#endif

/* Ids are small integers, valid for one book; 0 means none. A book's ids.h names them. */
typedef uint32_t zn_language; /* counts from 0 (the book's first language), the only id that does */
typedef uint32_t zn_channel;
typedef uint32_t zn_party; /* 1 is always the applicant */
typedef uint32_t zn_mark;  /* 1 to 63 */
typedef uint32_t zn_spec;  /* 1 to 63 */
typedef uint32_t zn_document;
typedef uint32_t zn_business;
typedef uint32_t zn_requirement;
typedef uint32_t zn_division;
typedef uint32_t zn_office;
typedef uint32_t zn_phone;
typedef uint32_t zn_pattern;
typedef uint32_t zn_fact;
typedef int32_t zn_day; /* day number of the proleptic Gregorian calendar, 1 is 0001-01-01; 0 means not said */

#define ZN_DAY_LAST 3652059 /* 9999-12-31 */

struct zn_book; /* a verified image: the very bytes that zn_open was given */

/* What a function answers beside its results. zn_status_code gives the kebab-case name. */
enum zn_status {
  ZN_OK,
  /* an image that cannot be used */
  ZN_IMAGE_UNALIGNED, /* the bytes do not start at a multiple of 8 */
  ZN_IMAGE_SHORT,     /* fewer bytes than the header says, or than a header has */
  ZN_IMAGE_LONG,      /* more bytes than the header says */
  ZN_IMAGE_MAGIC,     /* not an image */
  ZN_IMAGE_FORMAT,    /* a format, or a section that must be understood, newer than this library */
  ZN_IMAGE_DIGEST,    /* the content does not match its digest: damaged */
  ZN_IMAGE_SECTION,   /* a section lies outside the image or has records of a wrong size */
  ZN_IMAGE_VALUE,     /* a record refers outside its section or holds a value out of range */
  ZN_IMAGE_FOREIGN,   /* a sound image of another book or another edition than expected */
  /* a question that cannot be judged; the place tells where */
  ZN_UNKNOWN_BUSINESS,
  ZN_UNKNOWN_DOCUMENT,
  ZN_UNKNOWN_PARTY,
  ZN_UNKNOWN_MARK,
  ZN_UNKNOWN_SPEC,
  ZN_UNKNOWN_FORM,
  ZN_UNKNOWN_CHANNEL,
  ZN_UNKNOWN_FACT,
  ZN_UNKNOWN_VALUE, /* of a fact */
  ZN_UNKNOWN_DIVISION,
  ZN_UNKNOWN_OFFICE,
  ZN_UNKNOWN_KEY,
  ZN_BAD_JSON,
  ZN_BAD_TYPE,
  ZN_BAD_VALUE, /* a form that the document cannot have, a count of zero, a business named twice, a fact that is computed */
  ZN_BAD_DAY,
  ZN_NOT_IN_FORCE, /* the business is not offered on that day */
  ZN_TOO_LARGE,    /* more than ZN_PIECES_MAX pieces, or a text or buffer past its limit */
  ZN_FILE_UNREADABLE, /* errno tells why */
  ZN_NO_MEMORY,
  ZN_NO_ROOM,      /* the caller's buffer is smaller than zn_work_size, zn_answer_max or the answer */
  ZN_NO_NUMBERING, /* the book has no numbering plan */
  ZN_NO_PATTERNS,  /* the library was built without PCRE2, or PCRE2 refuses a pattern */
  ZN_STATUS_COUNT
};

/* Kinds of named things, for finding and listing. */
enum zn_kind {
  ZN_KIND_CHANNEL = 1,
  ZN_KIND_PARTY,
  ZN_KIND_MARK,
  ZN_KIND_SPEC,
  ZN_KIND_DOCUMENT,
  ZN_KIND_BUSINESS,
  ZN_KIND_OFFICE,
  ZN_KIND_DIVISION,
  ZN_KIND_FACT,
  ZN_KIND_PATTERN,
  ZN_KIND_RENEWAL,
  ZN_KIND_ISSUER, /* under the name that certificates bear */
  ZN_KIND_COUNT
};

enum zn_form { ZN_FORM_UNSAID, ZN_FORM_ORIGINAL, ZN_FORM_CERTIFIED_COPY, ZN_FORM_PHOTOCOPY, ZN_FORM_ELECTRONIC, ZN_FORM_COUNT };

enum zn_verdict { ZN_INELIGIBLE = 1, ZN_UNSATISFIED, ZN_UNDETERMINED, ZN_SATISFIED };

enum zn_document_kind { ZN_PAPER = 1, ZN_IDENTITY, ZN_OBJECT, ZN_DATA, ZN_DOCUMENT_KIND_COUNT };

/* A node of a business's tree of requirements. */
enum zn_requirement_kind {
  ZN_REQUIRE_DOCUMENT = 1,
  ZN_REQUIRE_ALL,
  ZN_REQUIRE_ANY,
  ZN_REQUIRE_AT_LEAST,   /* `need` of the children */
  ZN_REQUIRE_POINTS,     /* children's worth adds up to `need` */
  ZN_REQUIRE_NOT_STATED,
  ZN_REQUIRE_HOLDS,
  ZN_REQUIRE_UNCLEAR,
  ZN_REQUIRE_DEPENDING,  /* rows by the value of a fact; the children's guards say which holds */
  ZN_REQUIRE_KIND_COUNT
};
#define ZN_LEAF_SHOWN 1u    /* shown and given back: may serve several requirements */
#define ZN_LEAF_SHARED 2u   /* met by any fitting piece, also one used elsewhere */
#define ZN_LEAF_OPTIONAL 4u /* listed, never blocks */
#define ZN_LEAF_LATER 8u    /* may follow later, never blocks */

/* What a fact's value, an int64, means. */
enum zn_fact_type {
  ZN_FACT_BOOL = 1, /* 0 or 1 */
  ZN_FACT_INT,
  ZN_FACT_DATE,     /* zn_day */
  ZN_FACT_DIVISION, /* zn_division */
  ZN_FACT_ENUM,     /* number of the value, from 1 */
  ZN_FACT_SET,      /* mask: bit (number - 1) of each value that holds */
  ZN_FACT_AGE,      /* whole years from a date fact to the day of acceptance; never said */
  ZN_FACT_DERIVED,  /* a condition with a name; never said */
  ZN_FACT_TYPE_COUNT
};

/* An act, or a group: one of several ways, or several steps in order. */
enum zn_step_kind { ZN_STEP_DO = 1, ZN_STEP_ANY, ZN_STEP_ALL, ZN_STEP_KIND_COUNT };

/* Faults, nearest to success first; a finding's reason is its first fault. Order and names: runtime.md. */
enum zn_reason {
  ZN_TOO_OLD = 1,
  ZN_TOO_NEW,
  ZN_EXPIRES_TOO_SOON,
  ZN_EXPIRES_TOO_LATE,
  ZN_UNDATED,
  ZN_NOT_SAME_DAY,
  ZN_UNMARKED,
  ZN_WRONG_MAKER,
  ZN_WRONG_SPEC,
  ZN_WRONG_OWNER,
  ZN_WRONG_FORM,
  ZN_TOO_FEW,
  ZN_MISSING,
  ZN_NOT_DONE,
  ZN_REASON_COUNT
};
#define ZN_FAULT(reason) (UINT32_C(1) << (reason))
#define ZN_BIT(id) (UINT64_C(1) << (id)) /* of a mark or spec id */

#define ZN_PIECES_MAX 256 /* pieces in one submission */
#define ZN_BUSINESSES_MAX 16 /* businesses done together in one submission */
#define ZN_COPIES_MAX 65535u  /* copies that a piece may stand for, or a requirement demand */

/* A mark that the mask of a piece cannot say: by another maker than the declared one, or with its day. */
struct zn_piece_mark {
  zn_mark mark;
  zn_party by; /* 0: the declared maker */
  zn_day day;  /* 0: not said */
};

/* One kind of piece at hand. All-zero fields mean "not said", except copies, which must be at least 1. */
struct zn_piece {
  zn_document document;
  zn_party of;     /* whose paper; 0: the applicant's */
  uint64_t marks;  /* ZN_BIT of each mark that is on it by its declared maker, day not said */
  uint64_t specs;  /* ZN_BIT of each spec that it has */
  uint32_t copies; /* equal pieces that this entry stands for */
  uint32_t form;   /* enum zn_form; ZN_FORM_UNSAID: the document's own form */
  zn_day issued;
  zn_day expires;
  const struct zn_piece_mark *others; /* other_count entries, may be null when 0 */
  uint32_t other_count;
  uint32_t reserved;
};

/* A fact that is known; what is not in the array is unknown. */
struct zn_fact_value {
  zn_fact fact;
  uint32_t reserved;
  int64_t value;
};

/* Flags of a submission. */
#define ZN_ASSUME 1u      /* unknown facts take their usual values; they are listed */
#define ZN_WITH_FEE 2u
#define ZN_WITH_RESULT 4u
#define ZN_WITH_OFFICES 8u /* of zn_check_json: where to go, as zn_nearest tells */

struct zn_submission {
  uint32_t size; /* sizeof (struct zn_submission) */
  uint32_t business_count;
  const zn_business *businesses; /* judged together, as one all-of */
  zn_day day;                    /* of acceptance; must be said */
  zn_channel channel;            /* 0: unknown unless the business has only one */
  const struct zn_piece *pieces;
  uint32_t piece_count;
  uint32_t flags; /* ZN_ASSUME, ZN_WITH_… */
  const struct zn_fact_value *facts; /* fact_count, each fact at most once */
  uint32_t fact_count;
  zn_division region; /* 0: unknown */
  zn_office office;   /* 0: unknown */
  uint32_t reserved;
};

/* Where a question is wrong: pieces[index].others[sub] and the like; `part` says which field. */
enum zn_part {
  ZN_PART_NONE, ZN_PART_BUSINESS, ZN_PART_DAY, ZN_PART_CHANNEL, ZN_PART_PIECES, ZN_PART_DOCUMENT, ZN_PART_OF, ZN_PART_FORM,
  ZN_PART_COPIES, ZN_PART_MARK, ZN_PART_MAKER, ZN_PART_MARK_DAY, ZN_PART_SPEC, ZN_PART_ISSUED, ZN_PART_EXPIRES,
  ZN_PART_FACT, /* facts[index] */
  ZN_PART_REGION, ZN_PART_OFFICE
};
struct zn_place {
  uint32_t part; /* enum zn_part */
  uint32_t index, sub;
};

/* One open requirement of the plan, or one set of choices. */
struct zn_finding {
  zn_requirement requirement;
  uint32_t reason; /* enum zn_reason: the fault nearest to success */
  uint32_t faults; /* ZN_FAULT of every fault */
  uint32_t need, have; /* pieces (or points) demanded, and at hand for it, faulty ones included */
  uint64_t marks;      /* ZN_BIT of each mark that is lacking */
  uint32_t piece;      /* index of the faulty piece + 1; 0: none */
  uint32_t choice_first, choice_count; /* an any-of none of whose alternatives has a piece: lists of findings, see zn_answer.lists */
  uint32_t piece_first, piece_count;   /* of points: the faulty pieces that would make them, in zn_answer.pieces; `piece` is the first */
};

/* A list of findings: a choice, or another plan of equal cost. */
struct zn_list {
  uint32_t first, count; /* in zn_answer.findings; they stand behind the plan's own */
};

struct zn_superfluous {
  uint32_t piece;  /* index in the submission */
  uint32_t copies; /* how many of its copies */
};

/* What is unknown and matters: to the verdict, and where they are asked for to fee and result, which hang on the last questions alone. */
enum zn_question_kind { ZN_ASK_FACT = 1, ZN_ASK_CHANNEL, ZN_ASK_REGION };
struct zn_question {
  uint32_t kind; /* enum zn_question_kind */
  zn_fact fact;  /* of ZN_ASK_FACT */
  uint32_t is_eligibility; /* 1: an eligibility hangs on it */
  uint32_t open; /* requirements that hang on it */
};

/* Why a business may not be used, and what to do instead. */
struct zn_instead {
  uint32_t eligible;    /* the condition that fails, for zn_eligible_info */
  zn_business refused;  /* of which business */
  zn_business business; /* what to apply for instead; 0: nothing said */
  zn_office office;     /* where to go instead; 0: nothing said */
  zn_day opens;         /* the day, after the one of acceptance, on which it may become possible; 0: none, or not known */
};

/* A line of the fee; amounts are exact, in 1/10000 of the currency. */
struct zn_fee_line {
  uint32_t line; /* for zn_fee_line_info */
  uint32_t is_open; /* 1: its amount is not stated, or hangs on something unknown */
  int64_t amount;
};

/* The caller sets size and the arrays with their capacities; zn_answer_max tells capacities that always suffice. */
struct zn_answer {
  uint32_t size; /* sizeof (struct zn_answer) */
  uint32_t verdict; /* enum zn_verdict */
  struct zn_finding *findings; /* the plan's findings in book order, then those of the lists */
  struct zn_list *lists;
  struct zn_superfluous *superfluous;
  zn_requirement *gaps; /* requirements that the source does not state */
  struct zn_question *questions;
  zn_fact *assumed;        /* facts that took their usual value */
  zn_requirement *unclear; /* where the source is unclear and it matters */
  uint32_t *pieces;        /* indices of the faulty pieces of points; what does not fit is left out */
  zn_requirement *outcomes; /* chosen alternatives that say what follows from them */
  struct zn_fee_line *fee_lines;
  uint32_t finding_room, list_room, superfluous_room, gap_room;
  uint32_t question_room, assumed_room, unclear_room, outcome_room, fee_line_room, piece_room;
  uint32_t question_count, assumed_count, unclear_count, outcome_count, fee_line_count, piece_count;
  uint32_t is_uncertain;  /* 1: a dated version or requirement was used of which it is not certain that it held on that day */
  uint32_t result;        /* for zn_result_info; 0: none holds for certain, or none was asked for, or several businesses */
  zn_day result_until;    /* last day of validity; 0: not said or not known */
  uint32_t reserved;
  int64_t fee_total;      /* of the lines that are not open */
  struct zn_instead instead; /* of the verdict ZN_INELIGIBLE */
  uint32_t finding_count; /* of the plan */
  uint32_t finding_end;   /* with those of the lists */
  uint32_t alternative_first, alternative_count; /* in lists: other plans with equally few pieces to bring */
  uint32_t list_count;
  uint32_t superfluous_count, gap_count;
  struct zn_place place; /* when the status is an error */
};

/* --- a book --- */

/* Verifies `size` bytes at `image` (8-aligned, not changed while in use) once and gives the handle, which is the image itself:
 * nothing to close. A damaged or hostile image is refused with a status. */
ZN_API enum zn_status zn_open(const void *image, size_t size, const struct zn_book **book);
/* The same, and refuses (ZN_IMAGE_FOREIGN) an image whose digest is not `fingerprint`: ids.h holds for one edition only. */
ZN_API enum zn_status zn_open_expect(const void *image, size_t size, uint64_t fingerprint, const struct zn_book **book);
/* The digest over the book's content: checksum and version of the rules in one. Of an excerpt, as pages have it, that of the whole book. */
ZN_API uint64_t zn_digest(const struct zn_book *book);
/* Kebab-case code of a status ("unknown-document"); never null. */
ZN_API const char *zn_status_code(enum zn_status status);
/* Kebab-case names of the closed enums ("photocopy", "unsatisfied", "too-few"); null when out of range. */
ZN_API const char *zn_form_code(uint32_t form);
ZN_API const char *zn_verdict_code(uint32_t verdict);
ZN_API const char *zn_reason_code(uint32_t reason);
ZN_API const char *zn_kind_code(uint32_t kind);
ZN_API const char *zn_document_kind_code(uint32_t kind);
ZN_API const char *zn_requirement_kind_code(uint32_t kind);
ZN_API const char *zn_fact_type_code(uint32_t type);
ZN_API const char *zn_renewal_reason_code(uint32_t reason);
ZN_API const char *zn_renewal_verdict_code(uint32_t verdict);
ZN_API const char *zn_algorithm_code(uint32_t algorithm);

ZN_API const char *zn_book_id(const struct zn_book *book);
ZN_API const char *zn_book_title(const struct zn_book *book, zn_language language);
/* Minutes east of UTC of the book's days. */
ZN_API int32_t zn_book_offset(const struct zn_book *book);
/* The book's day at a point in time (seconds since 1970-01-01 00:00:00 UTC); beyond the days that there are the nearest of them. */
ZN_API zn_day zn_book_day(const struct zn_book *book, int64_t seconds);
ZN_API uint32_t zn_language_count(const struct zn_book *book);
ZN_API const char *zn_language_tag(const struct zn_book *book, zn_language language);
/* The book's language that answers `tag` best (exact, then by primary subtag); 0, the first, when none does. */
ZN_API zn_language zn_language_find(const struct zn_book *book, const char *tag, size_t length);

/* --- things by name --- */

/* Number of things of a kind; their ids run from 1 to that number in the order of the book. */
ZN_API uint32_t zn_count(const struct zn_book *book, enum zn_kind kind);
/* The id of the thing of that kind named by `length` bytes at `id`; 0: none. */
ZN_API uint32_t zn_find(const struct zn_book *book, enum zn_kind kind, const char *id, size_t length);
/* Kebab-case id; "" when out of range. */
ZN_API const char *zn_id(const struct zn_book *book, enum zn_kind kind, uint32_t thing);
/* Name or title in a language; "" when out of range. */
ZN_API const char *zn_name(const struct zn_book *book, enum zn_kind kind, uint32_t thing, zn_language language);

/* --- what a book says, for showing --- */

/* The caller sets `size` to the struct's; as much of it is filled as that. Texts are in the language that the call names, "" where the book
 * says nothing. The functions answer 1, or 0 and an empty struct when the thing or the index does not exist. Indices count from 0. */
struct zn_business_info {
  uint32_t size;
  uint32_t not_stated; /* 1: the source does not state what is required */
  const char *summary, *note, *source;
  zn_day from, until; /* in force, inclusive; 0: open */
  zn_requirement requirement; /* the root; the tree's nodes follow one another in preorder */
  uint32_t requirement_count;
  uint32_t channel_count, before_count, notice_count, step_count;
  uint32_t eligible, eligible_count; /* for zn_eligible_info: the first; the others follow */
  uint32_t fee_flags;                /* ZN_FEE_*; 0 without lines: the book says nothing */
  uint32_t fee_line, fee_line_count; /* for zn_fee_line_info */
  uint32_t result, result_count;     /* for zn_result_info: the first that holds counts */
  zn_business next_version;          /* the next later one; 0: none */
  zn_day seen;                       /* printed so on that day, no start known */
  uint32_t reserved;
  const char *time_limit; /* how long it takes, as a sentence; as are these: how often to come and why, how the result is handed over, */
  const char *visits, *delivery, *complaints, *legal_basis; /* numbers to complain by, the law that it rests on */
};
/* Of a named business this is its first version; the ids of later versions come from next_version and from zn_business_version alone. */
ZN_API uint32_t zn_business_info(const struct zn_book *book, zn_business business, zn_language language, struct zn_business_info *info);
/* The version of a named business that is in force on a day; 0: none. Requirements in findings are of that version. */
ZN_API zn_business zn_business_version(const struct zn_book *book, zn_business business, zn_day day);
/* 0 past the last. */
ZN_API zn_channel zn_business_channel(const struct zn_book *book, zn_business business, uint32_t index);
/* The same channel with the days on which it is open; 0 past the last. */
struct zn_offer_info {
  uint32_t size;
  zn_day from, until; /* both inclusive; 0: open on that side */
  zn_day seen;        /* printed so on that day, no start known; 0: none */
};
ZN_API zn_channel zn_business_offer(const struct zn_book *book, zn_business business, uint32_t index, struct zn_offer_info *info);
/* What to check before one starts; "" past the last. */
ZN_API const char *zn_business_before(const struct zn_book *book, zn_business business, uint32_t index, zn_language language);

/* The days of a piece that a requirement is about. */
#define ZN_ASKS_ISSUED 1u
#define ZN_ASKS_EXPIRES 2u

struct zn_requirement_info {
  uint32_t size;
  uint32_t kind;       /* enum zn_requirement_kind */
  const char *id;      /* "replace-onsite/handler-id.photocopy"; "" for a group without an id */
  const char *label;   /* as people call it */
  const char *text;    /* outcome, or the words of a duty */
  const char *source;  /* paragraph */
  uint32_t flags;      /* ZN_LEAF_* */
  uint32_t need;       /* copies, or alternatives of at-least, or points */
  uint32_t forms;      /* bit (1 << form) of each form that fits; 0: has none */
  zn_party party;      /* whose paper */
  uint64_t specs;      /* ZN_BIT of each */
  uint32_t document_count, mark_count;
  zn_requirement parent; /* 0: a root */
  zn_requirement end;    /* one past the last node of its subtree */
  zn_business business;
  uint32_t worth, further; /* an entry of points: of one piece, of every further one */
  zn_fact count_fact;    /* that many copies; 0: not from a fact */
  zn_fact table;         /* the fact that the rows of a table are about */
  const char *condition; /* when it is asked for, as a sentence; "": always */
  uint32_t cap_count;    /* of points: for zn_requirement_cap */
  uint32_t asks;         /* ZN_ASKS_*: its days that matter */
  const char *days;      /* what is asked of its days, as a sentence */
  uint64_t same_day;     /* ZN_BIT of marks that must bear one day */
};
ZN_API uint32_t zn_requirement_info(const struct zn_book *book, zn_requirement requirement, zn_language language,
                                    struct zn_requirement_info *info);
/* Any of these documents will do; 0 past the last. */
ZN_API zn_document zn_requirement_document(const struct zn_book *book, zn_requirement requirement, uint32_t index);
/* A mark that must be on the paper, its maker in `by`; 0 past the last. */
ZN_API zn_mark zn_requirement_mark(const struct zn_book *book, zn_requirement requirement, uint32_t index, zn_party *by);
/* When that mark is asked for, as a sentence; "": always. */
ZN_API const char *zn_requirement_mark_condition(const struct zn_book *book, zn_requirement requirement, uint32_t index,
                                                 zn_language language);

/* Where the number of copies varies: the index-th number in book order, and in `condition` the sentence under which it counts; the first
 * that holds counts, and the last one, whose sentence is "", in all other cases. 0 past the last, and where the number does not vary. */
ZN_API uint32_t zn_requirement_count(const struct zn_book *book, zn_requirement requirement, uint32_t index, zn_language language,
                                     const char **condition);

/* Of points: at most `count` pieces of the cap's documents count. 0 past the last cap. */
ZN_API uint32_t zn_requirement_cap(const struct zn_book *book, zn_requirement requirement, uint32_t index, uint32_t *count);
/* A document of a cap; 0 past the last. */
ZN_API zn_document zn_requirement_cap_document(const struct zn_book *book, zn_requirement requirement, uint32_t cap, uint32_t index);

struct zn_step_info {
  uint32_t size;
  uint32_t kind;  /* enum zn_step_kind */
  uint32_t depth; /* from 0 */
  zn_party by;    /* who acts; 0: the applicant */
  const char *text, *warning, *needs, *note, *link, *condition;
};
ZN_API uint32_t zn_step_info(const struct zn_book *book, zn_business business, uint32_t index, zn_language language,
                             struct zn_step_info *info);

struct zn_notice_info {
  uint32_t size;
  uint32_t phone_count;
  const char *text, *warning, *password;
  zn_phone phone; /* the first; the others follow */
  uint32_t reserved;
};
/* A notice of a business; business 0: of the whole book. */
ZN_API uint32_t zn_notice_info(const struct zn_book *book, zn_business business, uint32_t index, zn_language language,
                               struct zn_notice_info *info);

struct zn_phone_info {
  uint32_t size;
  uint32_t read_count;
  const char *printed;
};
ZN_API uint32_t zn_phone_info(const struct zn_book *book, zn_phone phone, struct zn_phone_info *info);
/* How a number is to be read where the print is wrong; "" past the last. */
ZN_API const char *zn_phone_reading(const struct zn_book *book, zn_phone phone, uint32_t index);

struct zn_document_info {
  uint32_t size;
  uint32_t kind; /* enum zn_document_kind */
  uint32_t form; /* enum zn_form of a piece that does not say its own; ZN_FORM_UNSAID: it must say, or has none (object, data) */
  uint32_t reserved;
  const char *unit; /* what copies are counted in; "": the book's default */
};
ZN_API uint32_t zn_document_info(const struct zn_book *book, zn_document document, zn_language language, struct zn_document_info *info);
/* The declared maker of a mark; 0 when out of range. */
ZN_API zn_party zn_mark_maker(const struct zn_book *book, zn_mark mark);
/* The division that a division lies in; 0: none. */
ZN_API zn_division zn_division_parent(const struct zn_book *book, zn_division division);

struct zn_fact_info {
  uint32_t size;
  uint32_t type;        /* enum zn_fact_type; ages and derived facts are never said */
  const char *ask;      /* the question */
  uint32_t value_count; /* of an enum or a set, at most 64; their numbers count from 1 */
  zn_fact from;         /* of an age: the date that it counts from */
  uint32_t is_usual;    /* 1: `usually` is its usual value */
  uint32_t reserved;
  int64_t usually;
};
ZN_API uint32_t zn_fact_info(const struct zn_book *book, zn_fact fact, zn_language language, struct zn_fact_info *info);
/* Id and name of a value of an enum or a set by its number; "" when there is none. */
ZN_API const char *zn_value_id(const struct zn_book *book, zn_fact fact, uint32_t number);
ZN_API const char *zn_value_name(const struct zn_book *book, zn_fact fact, uint32_t number, zn_language language);
/* The number of the value named by `length` bytes at `id`; 0: none. */
ZN_API uint32_t zn_value_find(const struct zn_book *book, zn_fact fact, const char *id, size_t length);

struct zn_eligible_info {
  uint32_t size;
  zn_business business; /* what to apply for instead; 0: nothing said */
  const char *label;    /* the condition as a sentence */
  const char *text;     /* what to do instead */
  const char *unclear;  /* how the source is unclear */
  zn_office office;     /* where to go instead; 0: nothing said */
  uint32_t reserved;
  const char *condition; /* when it is asked, as a sentence; "": always */
};
ZN_API uint32_t zn_eligible_info(const struct zn_book *book, uint32_t eligible, zn_language language, struct zn_eligible_info *info);

/* What a book says of the fees of a business. */
#define ZN_FEE_NONE 1u
#define ZN_FEE_NOT_STATED 2u
struct zn_fee_line_info {
  uint32_t size;
  uint32_t is_not_stated; /* 1: the source does not state the amount */
  const char *id, *name, *currency;
  int64_t amount; /* in 1/10000 of the currency */
  zn_party payer; /* 0: not said */
  uint32_t factor_count;
  const char *condition; /* when it is charged, as a sentence; "": always */
};
ZN_API uint32_t zn_fee_line_info(const struct zn_book *book, uint32_t line, zn_language language, struct zn_fee_line_info *info);
/* A fact that the amount is multiplied by, or by every begun `every` of it; 0 past the last. */
ZN_API zn_fact zn_fee_factor(const struct zn_book *book, uint32_t line, uint32_t index, uint32_t *every);
/* When lines of a business's fee are not charged, as a sentence; "" past the last. `line_count` receives the number of lines, 0: all of
 * them. */
ZN_API const char *zn_fee_exemption(const struct zn_book *book, zn_business business, uint32_t index, zn_language language,
                                    uint32_t *line_count);
/* A line that an exemption is about; 0 past the last. */
ZN_API uint32_t zn_fee_exempt_line(const struct zn_book *book, zn_business business, uint32_t exemption, uint32_t index);

struct zn_result_info {
  uint32_t size;
  int32_t number; /* valid for that many units from the day of acceptance */
  uint32_t unit;  /* 'D', 'W', 'M', 'Y'; 0: not said */
  uint32_t reserved;
  const char *text;
  const char *condition; /* when it comes, as a sentence; "": always */
  const char *validity;  /* how long it is valid, as a sentence */
};
ZN_API uint32_t zn_result_info(const struct zn_book *book, uint32_t result, zn_language language, struct zn_result_info *info);

struct zn_office_info {
  uint32_t size;
  uint32_t is_public; /* 1: contacts and mobile numbers may be published */
  const char *row, *printed_region, *printed_place; /* as the source prints them */
  const char *note, *source;
  zn_division division;
  uint32_t counter_count;
  uint32_t is_placed;          /* 1: its own position is known; else it is where its division's seat is */
  int32_t latitude, longitude; /* millionths of a degree, WGS 84 */
  zn_day from, until;          /* in force, inclusive; 0: open */
  uint32_t reserved;
  const char *scope;           /* whom it is for, as a sentence; "": everybody */
};
ZN_API uint32_t zn_office_info(const struct zn_book *book, zn_office office, zn_language language, struct zn_office_info *info);

struct zn_counter_info {
  uint32_t size;
  uint32_t phone_count;
  const char *id, *address, *contact, *hours;
  zn_phone phone; /* the first; the others follow */
  uint32_t withheld; /* ZN_WITHHELD_*: what the source states of it and the book does not publish */
};
#define ZN_WITHHELD_CONTACT 1u
#define ZN_WITHHELD_PHONES 2u /* all or some */
ZN_API uint32_t zn_counter_info(const struct zn_book *book, zn_office office, uint32_t index, zn_language language,
                                struct zn_counter_info *info);

/* --- days --- */

/* Day number of a date of the proleptic Gregorian calendar, years 1 to 9999; 0 when there is no such day. */
ZN_API zn_day zn_day_from(int32_t year, uint32_t month, uint32_t day);
/* Reads exactly "YYYY-MM-DD"; 0 when it is anything else or no such day. */
ZN_API zn_day zn_day_parse(const char *text, size_t length);
/* Writes "YYYY-MM-DD" and a NUL into 11 bytes; "" for 0. */
ZN_API void zn_day_print(zn_day day, char text[11]);
/* The day `number` periods later (earlier when negative); unit 'D', 'W', 'M' or 'Y'. A day past the end of the month becomes its last;
 * years before 1 and after 9999 become the first and the last day that there is. 0 for 0. */
ZN_API zn_day zn_day_add(zn_day day, int32_t number, uint32_t unit);
/* Whole years from a day to another that is not before it: the greatest n with from + n years <= today. */
ZN_API int32_t zn_day_years(zn_day from, zn_day today);

/* --- evaluation (semantics: "Evaluating a submission" of the reference) --- */

/* Bytes of work memory that zn_evaluate needs for any submission to this book. */
ZN_API size_t zn_work_size(const struct zn_book *book);
/* Fills the *_room fields of `answer` with capacities that suffice for any submission to this book. */
ZN_API void zn_answer_max(const struct zn_book *book, struct zn_answer *answer);
/* Judges a submission. `work` is 8-aligned, `work_size` bytes of scratch without meaning afterwards. */
ZN_API enum zn_status zn_evaluate(const struct zn_book *book, const struct zn_submission *submission, void *work, size_t work_size,
                                  struct zn_answer *answer);
/* The verdict alone (enum zn_verdict through `verdict`), without findings: the fast door. `place` may be null. */
ZN_API enum zn_status zn_judge(const struct zn_book *book, const struct zn_submission *submission, void *work, size_t work_size,
                               uint32_t *verdict, struct zn_place *place);

/* --- receipts --- */

/* Writes a short code of what was judged: edition of the rules, day, verdict, businesses, open requirements; capital letters, digits and
 * hyphens, the last character checks the others. NUL-terminated when it fits `room`; gives its length without the NUL (more than fits:
 * nothing usable). */
ZN_API size_t zn_receipt_write(const struct zn_book *book, const struct zn_submission *submission, const struct zn_answer *answer,
                               char *text, size_t room);
struct zn_receipt {
  zn_day day;
  uint32_t verdict; /* enum zn_verdict */
  uint32_t business_count;
  zn_business businesses[ZN_BUSINESSES_MAX];
  zn_requirement *open; /* the caller's array of open_room; what does not fit is left out */
  uint32_t open_room, open_count;
};
/* Reads a code of this edition; small letters, O for 0, I and L for 1 are understood. ZN_BAD_VALUE: no such code or a slip in it;
 * ZN_IMAGE_FOREIGN: written by another edition. */
ZN_API enum zn_status zn_receipt_read(const struct zn_book *book, const char *code, size_t length, struct zn_receipt *receipt);

/* --- telephone numbers --- */

enum zn_phone_kind {
  ZN_PHONE_NONE = 1, /* nothing, or what a book writes where there is no number */
  ZN_PHONE_UNKNOWN,
  ZN_PHONE_MOBILE,
  ZN_PHONE_LANDLINE,
  ZN_PHONE_SERVICE,
  ZN_PHONE_SHORT,
  ZN_PHONE_MULTI,   /* several numbers */
  ZN_PHONE_FOREIGN, /* of another country than the plan's */
  ZN_PHONE_KIND_COUNT
};

/* Why a text is no good number. */
enum zn_phone_reason {
  ZN_PHONE_EMPTY = 1,
  ZN_PHONE_PLACEHOLDER, /* what a book writes where there is no number */
  ZN_PHONE_TOO_LONG,
  ZN_PHONE_BAD_UTF8,
  ZN_PHONE_NUL,
  ZN_PHONE_CONTROL,
  ZN_PHONE_BIDI,
  ZN_PHONE_ZERO_WIDTH, /* characters without a width of their own, combining ones too */
  ZN_PHONE_MARKUP,
  ZN_PHONE_MASKED,     /* digits hidden behind * or x */
  ZN_PHONE_LETTERS,
  ZN_PHONE_HAN_DIGITS,
  ZN_PHONE_OTHER_DIGITS, /* of other scripts */
  ZN_PHONE_BAD_SEPARATOR,
  ZN_PHONE_TRAILING_JUNK,
  ZN_PHONE_BAD_EXTENSION,
  ZN_PHONE_BAD_PREFIX,
  ZN_PHONE_CARRIER_PREFIX,
  ZN_PHONE_WRONG_COUNTRY,
  ZN_PHONE_MISSING_TRUNK,
  ZN_PHONE_TRUNK_ON_SERVICE,
  ZN_PHONE_MISSING_AREA,
  ZN_PHONE_UNKNOWN_AREA, /* withdrawn: since that year */
  ZN_PHONE_AREA_MISMATCH, /* another area than the division's, which is `area` */
  ZN_PHONE_BAD_LENGTH,   /* has `digits`, wants `expected` (0: several lengths would do) */
  ZN_PHONE_BAD_LEADING_DIGIT,
  ZN_PHONE_UNALLOCATED,
  ZN_PHONE_MACHINE,      /* of a machine, where nobody answers */
  ZN_PHONE_UNKNOWN_SHORT,
  ZN_PHONE_RUN_TOGETHER, /* several numbers without a separator: the split, where only one is possible, is in `numbers` */
  ZN_PHONE_ABBREVIATED,  /* a second number of which only the end is written */
  ZN_PHONE_REASON_COUNT
};

#define ZN_PHONE_BYTES_MAX 128u /* of a text; a longer one is ZN_PHONE_TOO_LONG */
#define ZN_PHONE_NUMBERS_MAX 8u /* in one text */

struct zn_phone_number {
  char canonical[24];  /* E.164 ("+869932852099") of mobile and landline numbers, digits as dialled of others */
  char extension[12];  /* digits; "": none */
  uint32_t kind;       /* enum zn_phone_kind */
  uint32_t at, length; /* where it stands, in bytes */
};

struct zn_phone_result {
  uint32_t size;     /* sizeof (struct zn_phone_result): the caller's */
  uint32_t is_valid;
  uint32_t kind;     /* enum zn_phone_kind; of what is not valid: what it looks like */
  uint32_t reason;   /* enum zn_phone_reason; 0 when valid */
  uint32_t at;       /* byte where the reason lies */
  uint32_t digits, expected; /* see ZN_PHONE_BAD_LENGTH */
  uint32_t withdrawn;
  const char *area;  /* an area code as it is written: the division's of ZN_PHONE_AREA_MISMATCH, else the first landline number's; "" */
  uint32_t number_count; /* of a valid text, or the proposal of ZN_PHONE_RUN_TOGETHER */
  uint32_t reserved;
  struct zn_phone_number numbers[ZN_PHONE_NUMBERS_MAX];
};

/* Judges a cell of telephone numbers: any `length` bytes, as the book's numbering plan says and as seen from a division (0: none), whose
 * area code a number without one takes and which a number's area code must fit. Takes time in proportion to the length, and no memory.
 * ZN_NO_NUMBERING, ZN_UNKNOWN_DIVISION, ZN_NO_ROOM (a `size` of less than the struct), else ZN_OK and the verdict is in `result`. */
ZN_API enum zn_status zn_phone_check(const struct zn_book *book, const char *text, size_t length, zn_division division,
                                     struct zn_phone_result *result);
/* The same as one line of JSON, the answer of `zhinan phone --json`: runtime/README.md. *written counts the bytes, no NUL; ZN_NO_ROOM when
 * they are more than `room` (2048 suffice for every book whose texts are shorter than 500 bytes). */
ZN_API enum zn_status zn_phone_json(const struct zn_book *book, zn_language language, const char *text, size_t length, zn_division division,
                                    char *answer, size_t room, size_t *written, uint32_t *is_valid);
/* Kebab-case names ("area-code-mismatch"); null when out of range. */
ZN_API const char *zn_phone_kind_code(uint32_t kind);
ZN_API const char *zn_phone_reason_code(uint32_t reason);
/* The area code of a division as it is written ("0993"), its own or that of the nearest division around it; "" where there is none. */
ZN_API const char *zn_division_area(const struct zn_book *book, zn_division division);

/* --- patterns: how codes are written --- */

enum zn_check_digit {
  ZN_CHECK_USCC = 1, /* unified social credit code, GB 32100: 18 characters */
  ZN_CHECK_GB11643,  /* resident identity number, GB 11643: 18 characters, of which 7 to 14 are a day that exists */
  ZN_CHECK_LUHN,     /* digits, ISO/IEC 7812 */
  ZN_CHECK_COUNT
};

/* Why a text does not pass. */
enum zn_pattern_reason {
  ZN_PATTERN_TOO_LONG = 1, /* more than ZN_PATTERN_BYTES_MAX */
  ZN_PATTERN_BAD_UTF8,
  ZN_PATTERN_NO_MATCH,  /* at: up to where it could still have become one that matches, as far as that can be told */
  ZN_PATTERN_BAD_DATE,  /* no day of the calendar */
  ZN_PATTERN_CHECK_DIGIT,
  ZN_PATTERN_LIMIT,     /* matching was given up: not validated, which is not the same as wrong */
  ZN_PATTERN_REASON_COUNT
};

#define ZN_PATTERN_BYTES_MAX 256u
#define ZN_PATTERN_SCRATCH 24576u /* bytes of memory for one check */

struct zn_pattern_result {
  uint32_t size; /* sizeof (struct zn_pattern_result): the caller's */
  uint32_t is_valid;
  uint32_t reason; /* enum zn_pattern_reason; 0 when valid */
  uint32_t at;     /* byte where the reason lies; ZN_PATTERN_NOWHERE: not known */
};
#define ZN_PATTERN_NOWHERE UINT32_MAX

struct zn_pattern_info {
  uint32_t size;
  uint32_t check_digit; /* enum zn_check_digit; 0: none */
  const char *matches;  /* in what PCRE2 and ECMAScript with the flag u have in common; meant for the whole text */
};
ZN_API uint32_t zn_pattern_info(const struct zn_book *book, zn_pattern pattern, struct zn_pattern_info *info);
/* Whether the check character is right (and, of ZN_CHECK_GB11643, the day): 0, or a reason, with the byte in `at` (may be null). Needs no
 * PCRE2: for hosts that match by regular expressions of their own. */
ZN_API uint32_t zn_check_digit(uint32_t check_digit, const char *text, size_t length, uint32_t *at);
/* Kebab-case names ("uscc", "no-match"); null when out of range. */
ZN_API const char *zn_check_digit_code(uint32_t check_digit);
ZN_API const char *zn_pattern_reason_code(uint32_t reason);
/* A result as one line of JSON, the answer of `zhinan pattern --json`, with the reason as a sentence. *written counts the bytes, no NUL;
 * ZN_NO_ROOM when they are more than `room`; ZN_BAD_VALUE for a result that is none. */
ZN_API enum zn_status zn_pattern_json(const struct zn_book *book, zn_language language, const struct zn_pattern_result *result, char *answer,
                                      size_t room, size_t *written);

struct zn_patterns; /* the compiled patterns of a book, in the caller's memory; read-only, for any number of threads */
/* Bytes that suffice for the patterns of a book that zhinanc made, which holds them to that. */
ZN_API size_t zn_patterns_size(const struct zn_book *book);
/* Compiles all patterns into `memory` (8-aligned), which must stay as long as they are used and holds all there is: nothing to close.
 * ZN_NO_ROOM, or ZN_NO_PATTERNS. */
ZN_API enum zn_status zn_patterns_make(const struct zn_book *book, void *memory, size_t size, const struct zn_patterns **patterns);
/* Judges any `length` bytes. `scratch` (8-aligned, scratch_size bytes) is the call's own; with less than ZN_PATTERN_SCRATCH it answers
 * ZN_NO_ROOM. ZN_BAD_VALUE: no such pattern. */
ZN_API enum zn_status zn_pattern_check(const struct zn_patterns *patterns, zn_pattern pattern, const char *text, size_t length,
                                       void *scratch, size_t scratch_size, struct zn_pattern_result *result);

/* --- JSON --- */

/* Bytes of work memory that zn_check_json needs. */
ZN_API size_t zn_check_json_work_size(const struct zn_book *book);
/* Judges one JSON submission (strict RFC 8259, UTF-8) and writes one JSON answer without a newline; formats:
 * runtime/README.md. `today` is the day of acceptance when the submission names none. A submission that cannot be judged is
 * answered by {"error":…} and the status says why; ZN_NO_ROOM alone leaves no answer. *written counts the bytes, no NUL.
 * `verdict` (may be null) receives enum zn_verdict, 0 on an error. */
ZN_API enum zn_status zn_check_json(const struct zn_book *book, zn_day today, zn_language language, const char *text, size_t length,
                                    void *work, size_t work_size, char *answer, size_t room, size_t *written, uint32_t *verdict);

/* Writes what the businesses of such a submission demand, whatever pieces it has, for a form that asks for them: the requirements that are in
 * force, or may be, by what is known; format: runtime/README.md. Work memory, errors and the rest as of zn_check_json. */
ZN_API enum zn_status zn_demand_json(const struct zn_book *book, zn_day today, zn_language language, const char *text, size_t length,
                                     void *work, size_t work_size, char *answer, size_t room, size_t *written);
/* Writes the things of a kind as a JSON array, in the order of the book; format: runtime/README.md. ZN_NO_ROOM: *written says how many bytes
 * it takes. */
ZN_API enum zn_status zn_list_json(const struct zn_book *book, enum zn_kind kind, zn_language language, char *bytes, size_t room,
                                   size_t *written);

/* --- renewal of certificates (semantics: "Renewal" of the reference) --- */

typedef uint32_t zn_renewal; /* a rule: ZN_KIND_RENEWAL */
typedef uint32_t zn_issuer;  /* an authority that rules name */
#define ZN_ISSUER_OTHER UINT32_MAX /* known, and none that the book names */

enum zn_known { ZN_NOT_KNOWN, ZN_YES, ZN_NO };
enum zn_algorithm { ZN_ALGORITHM_NOT_KNOWN, ZN_RSA, ZN_EC, ZN_SM2, ZN_ALGORITHM_OTHER, ZN_ALGORITHM_COUNT };
#define ZN_USE_SIGN 1u
#define ZN_USE_ENCRYPT 2u

/* Why a certificate cannot be renewed, what is most telling first; behind those what nobody knows or the source does not state. */
enum zn_renewal_reason {
  ZN_RENEW_BAD_VALIDITY = 1, /* it ends before it begins */
  ZN_RENEW_WRONG_ISSUER,
  ZN_RENEW_BAD_SIGNATURE,
  ZN_RENEW_REVOKED,
  ZN_RENEW_WRONG_USE,
  ZN_RENEW_WRONG_ALGORITHM,
  ZN_RENEW_NOT_YET_VALID,
  ZN_RENEW_TOO_EARLY,
  ZN_RENEW_TOO_LATE,
  ZN_RENEW_NO_QUOTA,
  ZN_RENEW_ISSUER_UNKNOWN,
  ZN_RENEW_ISSUERS_NOT_STATED,
  ZN_RENEW_SIGNATURE_UNKNOWN,
  ZN_RENEW_REVOCATION_UNKNOWN,
  ZN_RENEW_REVOCATION_NOT_STATED,
  ZN_RENEW_USE_UNKNOWN,
  ZN_RENEW_ALGORITHM_UNKNOWN,
  ZN_RENEW_WINDOW_NOT_STATED,
  ZN_RENEW_QUOTA_UNKNOWN,
  ZN_RENEW_REASON_COUNT
};
#define ZN_RENEW_FIRST_OPEN ZN_RENEW_ISSUER_UNKNOWN /* those before it mean no, those from it on ask */
enum zn_renewal_verdict { ZN_RENEW_NO = 1, ZN_RENEW_ASK, ZN_RENEW_YES };

/* What is known of a certificate. All zero but the times: nothing else is known. */
struct zn_certificate {
  uint32_t size; /* sizeof (struct zn_certificate) */
  zn_issuer issuer; /* 0: not known */
  int64_t not_before, not_after; /* seconds since 1970-01-01 00:00:00 UTC, both inclusive */
  uint32_t uses;      /* ZN_USE_*; 0: not known */
  uint32_t algorithm; /* enum zn_algorithm, of its key */
  uint32_t signature; /* enum zn_known: made by its issuer */
  uint32_t revoked;   /* enum zn_known */
  uint32_t has_quota; /* enum zn_known: whether a renewal is left */
  uint32_t reserved;
};

/* Days are those of the book's own time zone. */
struct zn_renewal_answer {
  uint32_t size;    /* sizeof (struct zn_renewal_answer), set by the caller */
  uint32_t verdict; /* enum zn_renewal_verdict */
  uint32_t reason;  /* enum zn_renewal_reason: the first; 0: none */
  uint32_t reasons; /* ZN_FAULT of each */
  zn_day today, expires; /* the day of `now`, of not_after */
  zn_day begins;         /* the day of not_before, where it is not valid yet; otherwise 0 */
  int32_t days_left;             /* from today to the day of expiry: 0 on that day, below 0 behind it */
  zn_day opens, closes;          /* the first and the last day of the window; 0: not stated, or open on that side */
  zn_business instead;           /* what to apply for instead, for the first reason; 0: nothing said */
};

/* Judges a certificate at `now` (seconds since 1970-01-01 00:00:00 UTC) by a rule of the book. ZN_BAD_VALUE: no such rule or issuer, a
 * value out of its enum, a size that is too small. "Not revoked" is the caller's to know, from a list of revocations. */
ZN_API enum zn_status zn_renewal_check(const struct zn_book *book, zn_renewal rule, const struct zn_certificate *certificate, int64_t now,
                                       struct zn_renewal_answer *answer);
/* The first reason in words, or "" without one, NUL-terminated when it fits `room`; gives its length without the NUL. */
ZN_API size_t zn_renewal_text(const struct zn_book *book, const struct zn_renewal_answer *answer, zn_language language, char *text,
                              size_t room);
/* What the book advises for a reason; "" where it says nothing. */
ZN_API const char *zn_renewal_advice(const struct zn_book *book, zn_renewal rule, uint32_t reason, zn_language language);

struct zn_renewal_info {
  uint32_t size;
  zn_channel channel; /* 0: not said */
  const char *window; /* as a sentence; "" where it is not stated */
  const char *source, *note;
  uint32_t issuer_count, issuers_stated, window_stated;
  uint32_t uses;       /* ZN_USE_* of which one is asked for; 0: any */
  uint32_t algorithms; /* bit (1 << enum zn_algorithm) of those that fit; 0: any */
  int32_t from_number, until_number; /* of the window: so many units from the day of expiry */
  uint32_t from_unit, until_unit;    /* 'D', 'W', 'M', 'Y'; 0: open on that side */
  uint32_t signature, revocation, quota; /* enum zn_renewal_need */
};
enum zn_renewal_need { ZN_NEED_NOT, ZN_NEED, ZN_NEED_NOT_STATED };
ZN_API uint32_t zn_renewal_info(const struct zn_book *book, zn_renewal rule, zn_language language, struct zn_renewal_info *info);
/* 0 past the last. */
ZN_API zn_issuer zn_renewal_issuer(const struct zn_book *book, zn_renewal rule, uint32_t index);
/* --- places: divisions by name, addresses --- */

/* By which name a division was found. */
enum zn_how {
  ZN_HOW_CODE = 1,
  ZN_HOW_FULL, /* its name in the book's first language */
  ZN_HOW_SHORT,
  ZN_HOW_OTHER, /* in another language or script */
  ZN_HOW_PINYIN,
  ZN_HOW_OLD,      /* a former name */
  ZN_HOW_INITIALS, /* the first letters of the pinyin */
  ZN_HOW_SEAT,     /* a body that has its seat there and is named in place of it */
  ZN_HOW_UNIT,     /* a body that lies in it */
  ZN_HOW_PREFIX,   /* a name that goes on */
  ZN_HOW_TYPO,     /* a name with one slip in it */
  ZN_HOW_COUNT
};
ZN_API const char *zn_how_code(uint32_t how); /* "full"; null when out of range */

struct zn_division_info {
  uint32_t size;
  zn_division parent;
  zn_division prefecture;      /* it, or what it lies in, just below the root of what the book is about; 0 of that root */
  uint32_t is_outer;           /* 1: outside what the book is about */
  uint32_t is_leaf;            /* 1: no division lies in it */
  uint32_t is_placed;          /* 1: its seat's position is known */
  int32_t latitude, longitude; /* millionths of a degree, WGS 84 */
  const char *area_code;
  zn_day from, until; /* in force, inclusive; 0: open */
};
ZN_API uint32_t zn_division_info(const struct zn_book *book, zn_division division, struct zn_division_info *info);

struct zn_division_hit {
  zn_division division;
  uint32_t how;   /* enum zn_how */
  uint32_t score; /* 1 to 100 */
};
/* Finds divisions by code, any name (UTF-8, any case, with or without accents), pinyin, its initials, the beginning of these, or in Latin
 * letters with one slip. Gives how many it wrote into `hits`, at most `room` (and 64), each division once, the best first; equally good
 * ones by what the book is about first, then the larger, then the order of the book. Texts of more than 256 characters name nothing. */
ZN_API uint32_t zn_division_search(const struct zn_book *book, const char *text, size_t length, struct zn_division_hit *hits,
                                   uint32_t room);
/* The one division that a text names for certain, or of several that bear the name the one in which all others lie; 0: none, or several. */
ZN_API zn_division zn_division_find(const struct zn_book *book, const char *text, size_t length);

/* What is to be said of an address; zn_address_reason_code gives "region-unresolved". */
enum zn_address_reason {
  ZN_REGION_UNRESOLVED = 1, /* it does not tell one place: none, several, or one that has others in it */
  ZN_CONTRADICTION,         /* it names divisions of which neither lies in the other */
  ZN_CONTRADICTS_DECLARED,
  ZN_OUTSIDE_BOOK,
  ZN_NO_STREET, /* alone it leaves the verdict at ok */
  ZN_SEVERAL_ADDRESSES,
  ZN_CONTAINS_PHONE,
  ZN_CONTAINS_URL,
  ZN_CONTAINS_MARKUP,
  ZN_FORBIDDEN_CHARACTER, /* also bytes that are no UTF-8 */
  ZN_PLACEHOLDER,
  ZN_TOO_SHORT,
  ZN_TOO_LONG,
  ZN_TYPO,
  ZN_OTHER_SCRIPT, /* understood, but not written as the book writes it */
  ZN_REPEATED,     /* a division stands twice */
  ZN_ADDRESS_REASON_COUNT
};
enum zn_address_verdict { ZN_ADDRESS_OK = 1, ZN_ADDRESS_AMBIGUOUS, ZN_ADDRESS_WRONG, ZN_ADDRESS_VERDICT_COUNT };
ZN_API const char *zn_address_reason_code(uint32_t reason);
ZN_API const char *zn_address_verdict_code(uint32_t verdict);

#define ZN_ADDRESS_CHARACTERS_MAX 256u /* an address of more is too long, and its divisions are looked for in so many */
#define ZN_CANDIDATES_MAX 16u

struct zn_address_finding {
  uint32_t reason; /* enum zn_address_reason; each occurs at most once */
  uint32_t reserved;
  uint64_t at, length; /* bytes of the text that it is about */
};
struct zn_address {
  uint32_t size;                 /* sizeof (struct zn_address), set by the caller */
  uint32_t verdict;              /* enum zn_address_verdict */
  zn_division division;          /* the narrowest that the address tells; 0: none */
  zn_division prefecture;        /* the one just below the root of what the book is about, where others lie in it; 0: none told */
  zn_division county;            /* the one in which no other lies; 0: none told */
  uint32_t how;                  /* enum zn_how: by what the division was found; 0: none was */
  uint64_t rest_at, rest_length; /* what follows the divisions */
  uint32_t finding_count;
  uint32_t candidate_count; /* of an ambiguous address, or of a contradiction: what it may mean; what does not fit is left out */
  struct zn_address_finding findings[ZN_ADDRESS_REASON_COUNT]; /* in the order of the text */
  zn_division candidates[ZN_CANDIDATES_MAX];
};
/* Reads an address: `length` bytes of anything. `declared` is the division that a record claims for it, 0: none. Takes time in proportion
 * to the length and no memory. ZN_BAD_VALUE: no such division, or a size that is none. */
ZN_API enum zn_status zn_address_check(const struct zn_book *book, const char *text, size_t length, zn_division declared,
                                       struct zn_address *address);

/* The answers of zn_address_check and zn_division_search as JSON (runtime/README.md), without a newline, at most `room` bytes; *written
 * counts them, without a NUL. ZN_NO_ROOM: nothing usable stands there, it takes *written bytes or more. */
ZN_API enum zn_status zn_address_json(const struct zn_book *book, zn_language language, const char *text, size_t length,
                                      zn_division declared, char *answer, size_t room, size_t *written, uint32_t *verdict);
ZN_API enum zn_status zn_search_json(const struct zn_book *book, zn_language language, const char *text, size_t length, char *answer,
                                     size_t room, size_t *written, uint32_t *count);

/* --- the nearest office --- */

/* Why an office is offered. */
enum zn_why {
  ZN_WHY_SAME = 1,   /* it is of the very division */
  ZN_WHY_INSIDE,     /* of one that lies in it */
  ZN_WHY_PREFECTURE, /* of the same prefecture */
  ZN_WHY_ASSIGNED,   /* the table of a network names it */
  ZN_WHY_NEAREST,
  ZN_WHY_COUNT
};
enum zn_distance { ZN_BY_GREAT_CIRCLE = 1, ZN_BY_ROAD, ZN_BY_COUNT };
ZN_API const char *zn_why_code(uint32_t why);     /* "same"; null when out of range */
ZN_API const char *zn_distance_code(uint32_t by); /* "great-circle" */

#define ZN_NEAREST_MAX 64u /* offices found by distance in one answer */
#define ZN_OPEN_ONLY 1u    /* offices of which it is known that they are closed are left out, and so are those of which nothing is known */

struct zn_question_where {
  uint32_t size;                     /* sizeof (struct zn_question_where) */
  zn_division division;              /* where somebody is; 0: at the position */
  int32_t latitude, longitude;       /* without a division: millionths of a degree, WGS 84 */
  zn_business business;              /* 0: any */
  zn_channel channel;                /* 0: any of the business, or any */
  zn_day day;                        /* must be said */
  int32_t minute;                    /* of that day, in the book's zone; -1: not said, then nothing is known to be open */
  uint32_t count;                    /* offices by distance, at most ZN_NEAREST_MAX */
  uint32_t flags;                    /* ZN_OPEN_ONLY */
  const struct zn_fact_value *facts; /* fact_count, each fact at most once */
  uint32_t fact_count;
  uint32_t reserved;
};
struct zn_near {
  zn_office office;
  uint32_t counter; /* from 1: this counter of it; 0: all */
  uint32_t why;     /* enum zn_why */
  uint32_t is_own;  /* enum zn_known: of the division's own prefecture; not known: it has no office, or no division was asked for */
  uint32_t open;    /* enum zn_known, at that minute */
  uint32_t by;      /* enum zn_distance; 0: the distance is not known */
  uint32_t tenths;  /* of a kilometre, rounded */
  uint32_t condition; /* for zn_near_condition: something unknown must hold; 0: nothing */
};
/* Bytes of work memory that zn_nearest needs. */
ZN_API size_t zn_nearest_work_size(const struct zn_book *book);
/* The offices for somebody. Where a network is about the business, those that its table names, in its order; a row that hangs on something
 * unknown is offered with its condition and the search goes on (an office that a later row names too stands there once, unless for another
 * condition); without a fitting row the book does not state it, and there is none. Else the nearest, ties by the order of the book, exactly;
 * the nearest of the own prefecture is added when it is not among them. Offices that are not in force on the day, do not serve the channel,
 * or are not meant for such people are left out. *count is how many were written, at most `room` and ZN_NEAREST_MAX + 1 but for those of a
 * table. `work` is 8-aligned. On an error `place` tells where: ZN_PART_REGION is division and position. */
ZN_API enum zn_status zn_nearest(const struct zn_book *book, const struct zn_question_where *question, void *work, size_t work_size,
                                 struct zn_near *offices, uint32_t room, uint32_t *count, struct zn_place *place);
/* What must hold, as a sentence; "". */
ZN_API const char *zn_near_condition(const struct zn_book *book, const struct zn_near *office, zn_language language);
/* The answer as JSON (runtime/README.md); as zn_address_json. */
ZN_API enum zn_status zn_nearest_json(const struct zn_book *book, zn_language language, const struct zn_question_where *question,
                                      void *work, size_t work_size, char *answer, size_t room, size_t *written, uint32_t *count,
                                      struct zn_place *place);

/* --- files: the only functions that allocate and read, outside the core --- */

/* Reads the image in a file into memory of its own (reads, not maps: a file cut short under a map kills its reader) and opens it. The
 * book is released by zn_file_close, which accepts null. ZN_FILE_UNREADABLE, ZN_NO_MEMORY, or what zn_open says. */
ZN_API enum zn_status zn_file_open(const char *path, const struct zn_book **book);
ZN_API void zn_file_close(const struct zn_book *book);

#ifdef __cplusplus
}
#endif
#endif
