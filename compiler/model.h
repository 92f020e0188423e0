/* model.h: the book as its editors wrote it: every record with its mark, names bound to records, nothing inherited yet.
 * build_*.c make it from shape-checked nodes. Indices count from 1 as in the image, 0 means none; position 0 of every array is an
 * empty record. */
#ifndef MODEL_H
#define MODEL_H

#include "node.h"
#include "zn_image.h"

/* A text in the book's languages; null where it is not given (null in all: no text at all). */
struct text {
  struct mark mark;
  const char *in[ZN_LANGUAGES_MAX];
};

/* A reference by name; index 0 when the name is unknown (reported). */
struct ref {
  const char *name;
  struct mark mark;
  uint32_t index;
};
typedef LIST(struct ref) ref_list;
typedef LIST(struct text) text_list;

struct citation {
  struct ref source; /* into model.sources */
  const char *at;    /* paragraph as the source counts it, "一（三）1" */
  const char *quote;
};
typedef LIST(struct citation) citation_list;

/* What every record has. */
struct record {
  const char *id;
  struct mark mark;      /* of the whole record; of its id for messages: id_mark */
  struct mark id_mark;
  citation_list sources;
  struct text note;
  zn_day from, until, seen; /* effective */
};

struct pinyin_said { const char *text; struct mark mark; }; /* of a name; null: not written */

struct source { struct record record; struct text title; zn_day seen; const char *url; };
struct party { struct record record; struct text name; };
struct spec { struct record record; struct text name; };
struct mark_kind { struct record record; struct text name; struct ref by; }; /* what the language calls a mark, e.g. a seal */

struct phone {
  const char *printed;
  struct mark mark;
  LIST(const char *) read; /* how it is to be read where the print is wrong */
  struct text purpose;     /* `for:` */
};
struct phones {
  struct mark mark; /* line 0: key absent */
  bool not_stated;
  LIST(struct phone) list;
};

struct notice { struct record record; struct text text, warning; const char *password; struct phones phones; ref_list businesses; };
typedef LIST(struct notice) notice_list;

struct channel { struct record record; struct text name, summary; notice_list notices; };

struct document {
  struct record record;
  struct text name;
  enum zn_document_kind kind;
  struct ref issued_by;
  enum zn_form form; /* ZN_FORM_UNSAID: not written */
  struct text unit;
  const char *blank;
  text_list also;
  struct pinyin_said pinyin;
};

struct period { int32_t number; uint32_t unit; }; /* 'D', 'W', 'M', 'Y'; unit 0: not written */

/* A day as the language writes it: a constant, or a period after today or a date fact: "today - P3M". */
struct day_sum {
  struct mark mark;
  uint32_t base;  /* slot (zn_condition.h): ZN_SLOT_TODAY, or ZN_SLOT_FACTS + fact; ZN_SLOT_NONE: the constant */
  zn_day day;
  int32_t number; /* of units, may be negative */
  uint32_t unit;  /* 'D', 'W', 'M', 'Y'; 0: no period */
};

enum cond_kind { cond_all = 1, cond_any, cond_not, cond_range, cond_member, cond_holds, cond_among, cond_within, cond_day, cond_may_use };

/* A condition. Tests read the value of a slot: a fact, today, the channel, the region, the office, or a piece's days. */
struct cond {
  enum cond_kind kind;
  struct mark mark;
  LIST(struct cond *) children; /* all (empty: true), any (empty: false), not (one) */
  uint32_t slot;
  int64_t low, high;            /* range, inclusive: integers, ages, constant days; a truth is 0..0 or 1..1 */
  LIST(int64_t) values;         /* member: numbers of an enum's values or of channels; holds: of a set's; among: offices; within: divisions */
  enum zn_code_op relation;     /* day: ZN_CODE_BEFORE to ZN_CODE_AFTER */
  struct day_sum day;
  struct ref business;          /* may-use */
};

struct fact_value { const char *id; struct mark mark; struct text name; };
struct fact {
  struct record record;
  enum zn_fact_type type;
  struct text ask;
  struct text name, opposite;     /* in sentences: a noun; of bool and derived facts the statement that it is so, and that it is not */
  LIST(struct fact_value) values; /* enum and set, numbers from 1 */
  struct ref from;                /* age: a date fact */
  struct cond *is;                /* derived */
  bool has_usually;
  int64_t usually;
};

/* A mark as demanded: the mark, and who makes it (index 0: the declared maker), when (null: always). */
struct demand { struct ref mark, by; struct cond *when; };

/* `each` as written. */
struct each {
  struct mark mark;
  ref_list only, except; /* `for` and `except`: documents */
  LIST(struct demand) marks;
  uint32_t forms; /* bit per enum zn_form; 0: not written */
  struct mark form_mark;
  struct period max_age;
  struct cond *when;
};

enum rule_kind {
  rule_documents = 1, rule_all, rule_any, rule_none, rule_not_stated, rule_at_least, rule_points, rule_depending, rule_set, rule_same_as,
  rule_holds, rule_unclear
};

struct copies_variant { struct mark mark; uint32_t copies; struct cond *when; };
struct points_cap { struct mark mark; uint32_t count; ref_list documents; };
struct table_row { struct mark mark; LIST(int64_t) values; struct rule *rule; };

/* A requirement as written. */
struct rule {
  enum rule_kind kind;
  struct record record; /* record.id null where not given */
  LIST(struct each) each;
  struct text outcome;
  LIST(struct rule *) children;
  /* rule_documents */
  ref_list documents;
  struct ref of;
  uint32_t forms; /* bit per enum zn_form; 0: not written */
  struct mark form_mark;
  bool any_form; /* written `any` */
  uint32_t copies; /* 1 when not written */
  LIST(struct demand) marks;
  ref_list specs;
  struct text part;
  int shown; /* -1 not written, 0, 1 */
  bool shared, optional, later;
  LIST(struct copies_variant) variants; /* of copies, the first that holds; the last has no condition */
  struct ref copies_fact;
  struct period max_age;
  struct cond *issued, *expires; /* over ZN_SLOT_ISSUED, ZN_SLOT_EXPIRES */
  ref_list same_day;             /* marks */
  /* every kind */
  struct cond *when, *unless;
  ref_list channels;
  uint32_t worth, further; /* of an entry of points */
  uint32_t need;           /* at-least: how many; points: how many points */
  LIST(struct points_cap) caps;
  struct ref table;             /* depending-on: a fact */
  LIST(struct table_row) rows;
  struct ref set, same_as;
  LIST(struct rule *) plus;     /* same-as */
  LIST(struct ref) without;
  struct cond *holds;
  struct text text;             /* holds, unclear */
};

/* `otherwise` of an eligibility. */
struct otherwise { struct mark mark; struct text text; struct ref business, office; bool has_opens; struct day_sum opens; };
/* A window is an eligibility whose `must` and `opens` the builder makes. */
struct eligible { struct record record; struct cond *must, *when; struct text unclear; struct otherwise otherwise; };

/* --- renewals --- */

struct advice { struct mark mark; uint32_t reasons; /* ZN_FAULT of each */ struct text text; struct ref business; };
struct renewal {
  struct record record;
  struct text title;
  struct ref channel;
  struct mark issuers_mark, window_mark;
  bool issuers_stated, window_stated;
  ref_list issuers;             /* into model.issuers */
  uint32_t uses, algorithms;    /* as in the image; 0: any */
  struct ref of;                /* the date fact for businesses that refer to the window */
  struct period from, until;
  enum zn_renewal_need signature, revocation, quota;
  LIST(struct advice) advice;   /* that for single reasons, then that for all the others */
};

struct fee_factor { struct ref fact; uint32_t every; };
struct fee_line {
  struct record record;
  struct text name;
  bool not_stated;
  int64_t amount; /* in 1/10000 of the currency */
  LIST(struct fee_factor) per;
  struct ref payer;
  struct cond *when;
};
struct exemption { struct record record; struct cond *when; LIST(struct ref) lines; /* ids of lines; none: all */ };
struct fees {
  struct mark mark; /* line 0: key absent */
  bool none, not_stated;
  const char *currency;
  LIST(struct fee_line) lines;
  LIST(struct exemption) exemptions;
};
struct result { struct record record; struct text text; struct period valid; bool has_until; struct day_sum until; struct cond *when; };
struct time_limit { struct mark mark; bool not_stated; struct text statutory, promised; uint32_t days; bool working; };
struct visits { struct mark mark; /* line 0: key absent */ uint32_t count; struct text reason; };
struct set { struct record record; struct rule *rule; };
struct given_fact { struct ref fact; int64_t value; };


struct step {
  struct record record;
  enum zn_step_kind kind;
  struct text text, warning, needs;
  struct ref by;
  const char *link, *image;
  struct cond *when;
  LIST(struct step *) children;
};

/* A piece of an example. */
struct example_mark { struct demand demand; zn_day day; };
struct example_piece {
  struct mark mark;
  struct ref document, of;
  enum zn_form form;
  uint32_t copies;
  LIST(struct example_mark) marks;
  ref_list specs;
  zn_day issued, expires;
};
struct expected_finding { struct ref requirement; enum zn_reason reason; };
struct example {
  const char *id;
  struct mark mark, expect_mark, day_mark;
  struct ref channel;
  zn_day day;
  struct ref like;                    /* an example of the same business; index into business.examples + 1 */
  LIST(struct example_piece) submit;  /* or add */
  LIST(struct ref) without;           /* requirement ids or documents, bound when examples are run */
  enum zn_verdict verdict;            /* expected; `missing:` means ZN_UNSATISFIED */
  bool expects_missing, expects_findings, expects_superfluous; /* written: what is listed is all there is */
  LIST(struct ref) missing;           /* requirement ids: missing or too few */
  LIST(struct expected_finding) findings;
  ref_list superfluous;               /* documents */
  LIST(struct given_fact) facts;      /* those of `like` that are not said here stay */
  struct ref region, office;
  ref_list with;                      /* further businesses that are done together with this one */
  bool expects_questions;
  LIST(struct ref) questions;         /* facts in their order; index 0: channel or region by name */
  struct ref instead;                 /* a business */
  bool expects_fee; int64_t fee_total; /* in 1/10000 */
  bool expects_open_fees; LIST(struct ref) open_fees; /* ids of lines, by name */
  bool expects_gaps; LIST(struct ref) gaps;           /* requirement ids, by name */
  zn_day opens, result_until;         /* 0: not written */
  struct period result_valid;
  bool expects_uncertain, uncertain;
};

struct question { struct record record; struct text ask, answer; };

struct business {
  struct record record;
  struct text title, summary;
  struct pinyin_said pinyin; /* of the title */
  text_list also, before, legal_basis, delivery;
  ref_list related, channels;
  LIST(struct record) offered; /* parallel to channels: since when and until when each is open */
  struct visits visits;
  notice_list notices;
  struct rule *requires; /* never null after a build without errors */
  LIST(struct step *) steps;
  bool steps_not_stated;
  LIST(struct question) questions;
  struct phones complaints;
  LIST(struct example) examples;
  LIST(struct eligible) eligible;
  LIST(struct eligible) open_windows; /* those whose window a renewal does not state */
  struct fees fees;
  struct time_limit time_limit;
  LIST(struct result) results;
  LIST(struct business *) versions; /* later ones, oldest first: each a whole business with the overrides applied, without examples */
};

/* Microdegrees of WGS 84, north and east. */
struct position { bool given; struct mark mark; int32_t latitude, longitude; };
struct old_name { struct text name; struct ref in; /* index 0: wherever it is written */ };
struct place_word { const char *text; struct mark mark; };
struct division {
  struct record record; /* id is the code */
  struct text name;
  text_list short_names;
  LIST(struct old_name) old_names;
  LIST(struct place_word) also, seats, units;
  struct pinyin_said pinyin;
  struct ref parent;
  ref_list also_in;
  const char *area_code;
  struct mark area_mark;
  struct position position;
  bool outer; /* also where one that it lies in is */
};

struct hours_span { uint32_t days; /* bit 0: Monday */ uint32_t from, until; /* minutes of the day */ };
struct hours { struct mark mark; bool not_stated; struct text text; LIST(struct hours_span) open; }; /* mark.line 0: key absent */
struct counter {
  struct mark mark;
  const char *id;
  struct text address;
  const char *contact;
  struct phones phones;
  ref_list channels;
  struct hours hours;
};
struct office {
  struct record record;
  struct ref division;
  struct text name;
  const char *row, *printed_region, *printed_place;
  bool is_public, says_public; /* false: `public` is not written */
  struct cond *scope; /* for whom it is; null: everybody */
  LIST(struct counter) counters;
  struct position position;
};

struct area { struct record record; struct text name; ref_list divisions, except; };

struct desk { struct ref office; uint32_t counter; /* from 1; 0: all of them */ };
/* A row of a network. */
struct served {
  struct record record;
  bool rest, nearest;
  ref_list divisions, areas, except, businesses, channels;
  LIST(struct desk) desks;
};
struct sent { struct mark mark; struct ref region, business, channel; zn_day day; ref_list offices; };
struct network { struct record record; ref_list businesses; struct ref by; LIST(struct served) table; LIST(struct sent) examples; };

struct link { struct record record; struct ref from, to; uint32_t km; };
struct road { struct record record; struct text name; LIST(struct link) links; };

/* The words of addresses: enum place_word_kind is the order of the keys of shapes.def. */
enum place_word_kind {
  words_types, words_streets, words_between, words_towns, words_zones, words_placeholders, words_variants, words_sounds, words_kinds
};

/* An area of a numbering plan. */
struct number_area {
  const char *code;
  struct mark mark;
  uint32_t digits;    /* bit per length of a subscriber number */
  uint32_t withdrawn; /* year; 0: in use */
  struct text region;
};
/* Numbers that begin with digits from one string to another of equal length. */
struct number_start { const char *first, *last; struct mark mark; };
struct number_range {
  struct mark mark;
  enum zn_phone_kind kind;
  LIST(struct number_start) starts;
  uint32_t digits;      /* bit per length */
  bool trunk_needed, trunk_allowed, after_area, extension, of_nobody, of_machines;
};
struct number_word { const char *text; struct mark mark; uint32_t kind; }; /* enum zn_number_word */
struct numbering {
  struct record record;
  const char *country_code, *trunk;        /* trunk: "" where there is none */
  bool area_trunk;                         /* area codes are written with the trunk prefix */
  uint32_t first_digits;                   /* bit per digit */
  LIST(struct number_word) prefixes, words; /* dialled before a number; written between or around numbers */
  bool inside[4];                          /* hyphen, dot, brackets, square brackets */
  bool extension_hyphen, extension_brackets;
  uint32_t extension_digits;               /* 0: no extensions */
  LIST(struct number_area) areas;
  LIST(struct number_range) ranges;
};

struct pattern_text { const char *text; struct mark mark; };
typedef LIST(struct pattern_text) pattern_text_list;
struct pattern {
  struct record record;
  struct text name;
  const char *matches;
  struct mark matches_mark;
  uint32_t check_digit; /* enum zn_check_digit */
  pattern_text_list valid, invalid;
};

struct model {
  const char *id;
  struct mark mark;
  struct text title, publisher;
  const char *url; /* null: not said */
  const char *languages[ZN_LANGUAGES_MAX];
  uint32_t language_count;
  int32_t offset_minutes;
  notice_list notices;
  LIST(struct { struct text name; struct phones phones; }) enquiries;
  LIST(struct source) sources;
  LIST(struct channel) channels;
  LIST(struct party) parties; /* position 1 is `applicant` */
  LIST(struct mark_kind) marks;
  LIST(struct spec) specs;
  LIST(struct document) documents;
  LIST(struct fact) facts;
  LIST(struct set) sets;
  LIST(struct renewal) renewals;
  LIST(const char *) issuers; /* names that certificates bear; position 0 is null */
  LIST(struct business) businesses;
  LIST(struct division) divisions;
  LIST(struct office) offices;
  LIST(struct numbering) numberings; /* at most one; divisions name its areas */
  LIST(struct pattern) patterns;
  LIST(struct area) areas;
  LIST(struct network) networks;
  LIST(struct road) roads;
  LIST(struct place_word) address_words[words_kinds];
  bool has_positions; /* something has one: then what has none is missed */
  struct text messages[ZN_MESSAGE_COUNT]; /* defaults of the languages, overridden by the book */
};

/* Builds the model from all files. Errors are in `diags`; the model is complete only when there are none. */
struct model *build_model(struct arena *arena, struct diags *diags, const struct file_list *files);

/* The text in a language, falling back to the first language, then to any that is given; "" for an empty text. */
const char *text_in(const struct text *text, zn_language language);
/* The language that text_in would show: differs from `language` where it fell back. */
zn_language text_language(const struct text *text, zn_language language);
bool text_given(const struct text *text);

/* The reasons that a rule can give, ZN_FAULT of each; the advice for a reason, null where it says nothing: build_renewal.c. */
uint32_t renewal_reasons(const struct renewal *renewal);
const struct advice *renewal_advice(const struct renewal *renewal, uint32_t reason);

#endif
