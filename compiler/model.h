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
  const char *pinyin;
};

/* A mark as demanded: the mark, and who makes it (index 0: the declared maker). */
struct demand { struct ref mark, by; };

/* `each` as written. */
struct each {
  struct mark mark;
  ref_list only, except; /* `for` and `except`: documents */
  LIST(struct demand) marks;
  uint32_t forms; /* bit per enum zn_form; 0: not written */
  struct mark form_mark;
};

enum rule_kind { rule_documents = 1, rule_all, rule_any, rule_none, rule_not_stated };

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
};

struct step {
  struct record record;
  enum zn_step_kind kind;
  struct text text, warning, needs;
  struct ref by;
  const char *link, *image;
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
};

struct question { struct text ask, answer; struct mark mark; };

struct business {
  struct record record;
  struct text title, summary;
  text_list also, before, legal_basis, delivery;
  ref_list related, channels;
  notice_list notices;
  struct rule *requires; /* never null after a build without errors */
  LIST(struct step *) steps;
  bool steps_not_stated, fees_not_stated, time_limit_not_stated;
  LIST(struct question) questions;
  struct phones complaints;
  LIST(struct example) examples;
};

struct division { struct record record; /* id is the code */ struct text name; text_list short_names, old_names; const char *pinyin; struct ref parent; const char *area_code; bool has_position; double latitude, longitude; };

struct hours { struct mark mark; bool not_stated; struct text text; }; /* mark.line 0: key absent */
struct counter { struct mark mark; const char *id; struct text address; const char *contact; struct phones phones; ref_list channels; struct hours hours; };
struct office {
  struct record record;
  struct ref division;
  struct text name;
  const char *row, *printed_region, *printed_place;
  bool is_public;
  LIST(struct counter) counters;
};

struct model {
  const char *id;
  struct mark mark;
  struct text title, publisher;
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
  LIST(struct business) businesses;
  LIST(struct division) divisions;
  LIST(struct office) offices;
  struct text messages[ZN_MESSAGE_COUNT]; /* defaults of the languages, overridden by the book */
};

/* Builds the model from all files. Errors are in `diags`; the model is complete only when there are none. */
struct model *build_model(struct arena *arena, struct diags *diags, const struct file_list *files);

/* The text in a language, falling back to the first language, then to any that is given; "" for an empty text. */
const char *text_in(const struct text *text, zn_language language);
/* The language that text_in would show: differs from `language` where it fell back. */
zn_language text_language(const struct text *text, zn_language language);
bool text_given(const struct text *text);

#endif
