/* build.h: what the builders share: the model that grows, and the parts that every record is made of. Builders may be given nodes that
 * node_get did not find (null): what is missing or misshapen has been reported, and gives an empty part. */
#ifndef BUILD_H
#define BUILD_H

#include "names.h"
#include "words.h"

/* X(kind, list of the model, key of the file): the kinds of things that files define under ids; word_<kind> is what they are called. */
#define NAMED_KINDS(X)              \
  X(source, sources, "sources")     \
  X(channel, channels, "channels")  \
  X(party, parties, "parties")      \
  X(mark, marks, "marks")           \
  X(spec, specs, "specs")           \
  X(document, documents, "documents") \
  X(fact, facts, "facts")           \
  X(set, sets, "sets")              \
  X(renewal, renewals, "renewals") \
  X(business, businesses, "businesses") \
  X(division, divisions, "divisions") \
  X(office, offices, "offices") \
  X(numbering, numberings, "numbering") \
  X(pattern, patterns, "patterns") \
  X(area, areas, "areas")           \
  X(network, networks, "networks")  \
  X(road, roads, "roads")

enum name_kind {
#define X(kind, ...) kind_##kind,
  NAMED_KINDS(X)
#undef X
  name_kinds
};

struct builder {
  struct arena *arena;
  struct diags *diags;
  struct model *model;
  bool languages_known; /* the book says its languages; otherwise they are taken as they come */
  struct names names[name_kinds];
};

/* --- build_part.c --- */

/* The words of a scalar, or null. */
const char *build_string(const struct node *node);
struct pinyin_said build_pinyin(const struct node *node); /* of the record that the node is */
bool build_is(const struct node *node, const char *word); /* an unquoted or quoted scalar of that word */
bool build_flag(const struct node *node);                 /* the scalar `true` */
uint32_t build_number(const struct node *node, uint32_t otherwise);
zn_day build_day(const struct node *node); /* 0: not given */
/* Reports `mistake` with both days when the last is before the first. */
void build_order(struct builder *builder, enum diag_code mistake, struct mark at, zn_day first, zn_day last);

/* How much a text is missed in a language that it lacks: it may fall back, a warning, an error. */
enum text_need { text_free, text_wanted, text_needed };
struct text build_text(struct builder *builder, const struct node *node, enum text_need need);
text_list build_texts(struct builder *builder, const struct node *list, enum text_need need);

struct ref build_ref(struct builder *builder, enum name_kind kind, const struct node *node);
/* A list of names; one that stands twice is reported. */
ref_list build_refs(struct builder *builder, enum name_kind kind, const struct node *list);
/* `record` with what every record has: id (null for those in lists), sources, note, effective, accept. */
struct record build_record(struct builder *builder, const struct entry *key, const struct node *node);

/* Bits of the form that a key of the node says, `FORM | [FORM…]`; 0 when it is absent, all when it is misshapen (then none is missed). */
uint32_t build_forms(struct builder *builder, const struct node *node, const char *key);
enum zn_form build_form(const struct node *node);
struct demand build_demand(struct builder *builder, const struct node *node);

struct phones build_phones(struct builder *builder, const struct node *node);
notice_list build_notices(struct builder *builder, const struct node *list);

/* --- the kinds; records stand in the model already, with nothing but their ids --- */

void build_languages(struct builder *builder, const struct node *book); /* build_book.c: before any text */
void build_book(struct builder *builder, const struct node *node);
void build_applicant(struct builder *builder); /* the party that every book has */
void build_message(struct builder *builder, const struct entry *key, const struct node *node); /* build_message.c */
void build_default_messages(struct builder *builder);
void build_source(struct builder *builder, struct source *source, const struct entry *key, const struct node *node);
void build_channel(struct builder *builder, struct channel *channel, const struct entry *key, const struct node *node);
void build_party(struct builder *builder, struct party *party, const struct entry *key, const struct node *node);
void build_mark(struct builder *builder, struct mark_kind *mark, const struct entry *key, const struct node *node);
void build_spec(struct builder *builder, struct spec *spec, const struct entry *key, const struct node *node);
void build_document(struct builder *builder, struct document *document, const struct entry *key, const struct node *node);
void build_business(struct builder *builder, struct business *business, const struct entry *key, const struct node *node);
void build_division(struct builder *builder, struct division *division, const struct entry *key, const struct node *node);
void build_office(struct builder *builder, struct office *office, const struct entry *key, const struct node *node);
void build_numbering(struct builder *builder, struct numbering *numbering, const struct entry *key, const struct node *node);
void build_pattern(struct builder *builder, struct pattern *pattern, const struct entry *key, const struct node *node);
struct position build_position(struct builder *builder, const struct node *node); /* build_division.c */
void build_area(struct builder *builder, struct area *area, const struct entry *key, const struct node *node); /* build_network.c */
void build_network(struct builder *builder, struct network *network, const struct entry *key, const struct node *node);
void build_road(struct builder *builder, struct road *road, const struct entry *key, const struct node *node);
void build_addresses(struct builder *builder, const struct node *node); /* build_division.c: one file's words */
void build_outer(struct builder *builder); /* what lies in an outer division is outer too; after the divisions */

/* --- facts and conditions --- */

/* build_value.c: what a fact is, in both languages; whether the bound fact is of one of the types (bits 1 << type), else a diagnostic that
 * says what is wanted. */
const char *build_fact_words(enum zn_fact_type type);
bool build_fact_is(struct builder *builder, const struct ref *fact, uint32_t types, const char *wanted);
/* Names after which no fact can be called; ends with null. */
extern const char *const build_reserved[];
/* The value that a word stands for; false, and a diagnostic, when it is none of the fact's. */
bool build_value(struct builder *builder, zn_fact fact, const char *text, bool quoted, struct mark mark, int64_t *value);
/* A value, or of a set the mask of a list of values. */
bool build_values(struct builder *builder, zn_fact fact, const struct node *node, int64_t *value);
struct period build_period(const struct node *node);
struct day_sum build_sum(struct builder *builder, const struct node *node);
/* A day that is the fact and a period. */
struct day_sum build_fact_day(struct builder *builder, const struct ref *fact, struct period period, struct mark mark);

struct cond *build_condition(struct builder *builder, const struct node *node); /* build_condition.c; null: none written */
/* A test of the day in a slot; null: none written. */
struct cond *build_dated(struct builder *builder, uint32_t slot, const struct node *node);

void build_fact_type(struct builder *builder, const struct entry *key, const struct node *node); /* build_fact.c: before any condition */
void build_fact(struct builder *builder, struct fact *fact, const struct entry *key, const struct node *node);
void build_set(struct builder *builder, struct set *set, const struct entry *key, const struct node *node);
void build_cycles(struct builder *builder); /* build_cycles.c: what depends on itself is told of it, and cut */

/* build_renewal.c */
void build_renewal(struct builder *builder, struct renewal *renewal, const struct entry *key, const struct node *node);
void build_eligibles(struct builder *builder, struct business *business, const struct node *list); /* build_terms.c */
void build_fees(struct builder *builder, struct business *business, const struct node *node);
void build_results(struct builder *builder, struct business *business, const struct node *list);
void build_time_limit(struct builder *builder, struct business *business, const struct node *node);
int64_t build_amount(const struct node *node); /* in 1/10000 */

struct rule *build_rule(struct builder *builder, const struct node *node);                                   /* build_requirement.c */
void build_examples(struct builder *builder, struct business *business, const struct node *list);            /* build_example.c */

#endif
