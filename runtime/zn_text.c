/* zn_text.c: fills the book's message templates: the places in braces take what a finding knows. Assumes a verified book; a place that no
 * finding knows (the compiler refuses such templates) stays empty. */
#include "zn_core.h"
#include "zn_text.h"

/* What the places of a template stand for. */
struct filling {
  const struct zn_told *told;
  const struct zn_finding *finding; /* null: a message that has a name or a day alone */
  struct zn_span name;
  zn_day day;
  zn_mark mark; /* of a mark alone, with its maker, and of a fact alone */
  zn_party party;
  zn_fact fact;
  uint32_t of_pieces; /* 1: of points, about their faulty pieces */
};

/* Of the book: its texts and names, and none of the library's own. */
static void fill(const struct filling *filling, const char *template, struct zn_out *out);

static void put(struct zn_out *out, const char *text) { zn_out_book_escaped(out, text); }

static const char *message_in(const struct filling *filling, enum zn_message message) {
  return zn_message_at(filling->told->book, message, filling->told->language);
}

static void put_message(const struct filling *filling, enum zn_message message, struct zn_out *out) {
  put(out, message_in(filling, message));
}

/* Puts a separator before every item but the first. */
static void separate(const struct filling *filling, enum zn_message separator, uint32_t *count, struct zn_out *out) {
  if ((*count)++) put_message(filling, separator, out);
}

static const struct zn_image_requirement *requirement_of(const struct filling *filling) {
  return zn_requirement_at(filling->told->book, filling->finding->requirement);
}

/* --- names --- */

/* A requirement by its label, a duty by its words, a group without a label by the labels of what it holds. */
static void put_label(const struct filling *filling, zn_requirement requirement, struct zn_out *out) {
  const struct zn_book *book = filling->told->book;
  const struct zn_image_requirement *record = zn_requirement_at(book, requirement);
  uint32_t count = 0;
  if (record->kind == ZN_REQUIRE_ALL && record->end == requirement + 1) {
    put_message(filling, ZN_MESSAGE_NOTHING_NEEDED, out);
    return;
  }
  if (record->label || record->end == requirement + 1) {
    put(out, zn_text_at(book, record->label ? record->label : record->text, filling->told->language));
    return;
  }
  for (zn_requirement child = requirement + 1; child < record->end; child = zn_requirement_at(book, child)->end) {
    separate(filling, record->kind == ZN_REQUIRE_ALL ? ZN_MESSAGE_LIST_SEPARATOR : ZN_MESSAGE_OR_SEPARATOR, &count, out);
    put_label(filling, child, out);
  }
}

/* What stands before something within something, or behind it. */
static void put_bracket(const struct filling *filling, int is_behind, struct zn_out *out) {
  const char *pattern = message_in(filling, ZN_MESSAGE_NESTED);
  size_t length = 0;
  while (pattern[length] && pattern[length] != '{') length++;
  if (!is_behind) zn_out_escaped(out, pattern, length);
  while (is_behind && pattern[length] && pattern[length] != '}') length++;
  if (is_behind && pattern[length]) put(out, pattern + length + 1);
}

static void put_labels(const struct filling *filling, const struct zn_finding *finding, struct zn_out *out);

/* What one choice needs, as a list; choices within it stand in brackets. */
static void put_list(const struct filling *filling, const struct zn_list *list, struct zn_out *out) {
  uint32_t items = 0;
  for (uint32_t i = 0; i < list->count; i++) {
    const struct zn_finding *finding = &filling->told->answer->findings[list->first + i];
    int is_mixed = list->count > 1 && finding->choice_count > 1;
    separate(filling, ZN_MESSAGE_LIST_SEPARATOR, &items, out);
    if (is_mixed) put_bracket(filling, 0, out);
    put_labels(filling, finding, out);
    if (is_mixed) put_bracket(filling, 1, out);
  }
}

/* The labels of every choice: what one choice needs is listed, in brackets where it is more than one, choices are joined by "or". */
static void put_labels(const struct filling *filling, const struct zn_finding *finding, struct zn_out *out) {
  uint32_t choices = 0;
  if (!finding->choice_count) put_label(filling, finding->requirement, out);
  for (uint32_t choice = 0; choice < finding->choice_count; choice++) {
    const struct zn_list *list = &filling->told->answer->lists[finding->choice_first + choice];
    separate(filling, ZN_MESSAGE_OR_SEPARATOR, &choices, out);
    if (!list->count) put_message(filling, ZN_MESSAGE_NOTHING_NEEDED, out);
    int is_mixed = finding->choice_count > 1 && list->count > 1;
    if (is_mixed) put_bracket(filling, 0, out);
    put_list(filling, list, out);
    if (is_mixed) put_bracket(filling, 1, out);
  }
}

static int takes_document(const struct zn_book *book, const struct zn_image_requirement *leaf, zn_document document) {
  for (uint32_t i = 0; i < leaf->document_count; i++)
    if (*zn_list_at(book, leaf->document_first + i) == document) return 1;
  return 0;
}

/* Of points: the entries that the faulty pieces are for. */
static void put_faulty_entries(const struct filling *filling, struct zn_out *out) {
  const struct zn_finding *finding = filling->finding;
  zn_requirement end = requirement_of(filling)->end;
  uint32_t count = 0;
  for (zn_requirement at = finding->requirement + 1; at < end; at++) {
    const struct zn_image_requirement *leaf = zn_requirement_at(filling->told->book, at);
    uint32_t fits = 0;
    for (uint32_t i = 0; i < finding->piece_count; i++) {
      uint32_t piece = filling->told->answer->pieces[finding->piece_first + i];
      fits |= (uint32_t)takes_document(filling->told->book, leaf, filling->told->submission->pieces[piece].document);
    }
    if (!fits) continue;
    separate(filling, ZN_MESSAGE_LIST_SEPARATOR, &count, out);
    put_label(filling, at, out);
  }
}

static void put_unit(const struct filling *filling, struct zn_out *out) {
  const struct zn_book *book = filling->told->book;
  const struct zn_image_requirement *requirement = requirement_of(filling);
  zn_text unit = 0;
  if (requirement->document_count) unit = zn_document_at(book, *zn_list_at(book, requirement->document_first))->unit;
  if (unit) put(out, zn_text_at(book, unit, filling->told->language));
  else put_message(filling, ZN_MESSAGE_UNIT, out);
}

static const char *party_name(const struct filling *filling, zn_party party) {
  const char *name = zn_name(filling->told->book, ZN_KIND_PARTY, party, filling->told->language);
  return *name || party != 1 ? name : message_in(filling, ZN_MESSAGE_APPLICANT);
}

/* --- what is asked for, by the papers of a requirement: one, or those of a group --- */

/* Calls for each document requirement, until one answers 0. */
typedef int each_leaf(const struct filling *filling, const struct zn_image_requirement *leaf, uint64_t *found);
static void leaves_ask(const struct filling *filling, each_leaf *ask, uint64_t *found) {
  zn_requirement at = filling->finding->requirement, end = requirement_of(filling)->end;
  for (; at < end; at++) {
    const struct zn_image_requirement *leaf = zn_requirement_at(filling->told->book, at);
    if (leaf->kind == ZN_REQUIRE_DOCUMENT && !ask(filling, leaf, found)) return;
  }
}

static int add_specs(const struct filling *filling, const struct zn_image_requirement *leaf, uint64_t *found) {
  (void)filling;
  *found |= leaf->specs;
  return 1;
}

static uint64_t specs_of(const struct filling *filling) {
  uint64_t specs = 0;
  leaves_ask(filling, add_specs, &specs);
  return specs;
}

static int add_forms(const struct filling *filling, const struct zn_image_requirement *leaf, uint64_t *found) {
  (void)filling;
  *found |= leaf->forms;
  return 1;
}

static int first_party(const struct filling *filling, const struct zn_image_requirement *leaf, uint64_t *found) {
  (void)filling;
  *found = leaf->party;
  return 0;
}

/* The makers of the lacking marks, of whom the first sixty-three can be said. */
static int add_makers(const struct filling *filling, const struct zn_image_requirement *leaf, uint64_t *found) {
  for (uint32_t i = 0; i < leaf->mark_count; i++) {
    const struct zn_image_requirement_mark *demand = zn_requirement_mark_at(filling->told->book, leaf->mark_first + i);
    if (demand->by < 64 && filling->finding->marks & ZN_BIT(demand->mark)) *found |= ZN_BIT(demand->by);
  }
  return 1;
}

/* The names of things whose bits are set, as a list. */
static void put_names(const struct filling *filling, enum zn_kind kind, uint64_t bits, struct zn_out *out) {
  for (uint32_t count = 0; bits; bits &= bits - 1) {
    uint32_t thing = zn_lowest_bit(bits);
    separate(filling, ZN_MESSAGE_LIST_SEPARATOR, &count, out);
    put(out, kind == ZN_KIND_PARTY ? party_name(filling, thing) : zn_name(filling->told->book, kind, thing, filling->told->language));
  }
}

static void put_specs(const struct filling *filling, struct zn_out *out) {
  put_names(filling, ZN_KIND_SPEC, specs_of(filling), out);
}

static void put_makers(const struct filling *filling, struct zn_out *out) {
  uint64_t makers = 0;
  leaves_ask(filling, add_makers, &makers);
  put_names(filling, ZN_KIND_PARTY, makers, out);
}

/* The maker whom the first paper with a mark asks for; 0 when it is the one whose mark it is. */
static zn_party other_maker(const struct filling *filling, zn_mark mark) {
  const struct zn_book *book = filling->told->book;
  zn_requirement at = filling->finding->requirement, end = requirement_of(filling)->end;
  for (; at < end; at++) {
    const struct zn_image_requirement *leaf = zn_requirement_at(book, at);
    for (uint32_t i = 0; i < leaf->mark_count; i++) {
      const struct zn_image_requirement_mark *demand = zn_requirement_mark_at(book, leaf->mark_first + i);
      if (demand->mark == mark) return demand->by == zn_mark_at(book, mark)->by ? 0 : demand->by;
    }
  }
  return 0;
}

/* Marks that must bear one day, and do not. */
static int add_same_day(const struct filling *filling, const struct zn_image_requirement *leaf, uint64_t *found) {
  (void)filling;
  *found |= leaf->same_day;
  return 1;
}

/* The marks that are lacking, or bear different days; with the maker where that is not the mark's own. */
static void put_marks(const struct filling *filling, struct zn_out *out) {
  uint64_t marks = filling->finding->marks;
  if (filling->finding->reason == ZN_NOT_SAME_DAY) leaves_ask(filling, add_same_day, &marks);
  struct filling one = {.told = filling->told};
  for (uint32_t count = 0; marks; marks &= marks - 1) {
    separate(filling, one.party ? ZN_MESSAGE_SEPARATOR : ZN_MESSAGE_LIST_SEPARATOR, &count, out);
    one.mark = zn_lowest_bit(marks);
    one.party = other_maker(filling, one.mark);
    fill(&one, one.party ? message_in(filling, ZN_MESSAGE_MARK) : "{mark}", out);
  }
}

static void put_party(const struct filling *filling, struct zn_out *out) {
  uint64_t party = 0;
  leaves_ask(filling, first_party, &party);
  put(out, party_name(filling, (zn_party)party));
}

static void put_forms(const struct filling *filling, struct zn_out *out) {
  uint64_t forms = 0;
  leaves_ask(filling, add_forms, &forms);
  for (uint32_t count = 0; forms; forms &= forms - 1) {
    separate(filling, ZN_MESSAGE_OR_SEPARATOR, &count, out);
    put_message(filling, (enum zn_message)(ZN_MESSAGE_FORM_ORIGINAL + zn_lowest_bit(forms) - 1), out);
  }
}

/* --- bounds of days --- */

static void put_bound(const struct filling *filling, struct zn_out *out) {
  uint32_t reason = filling->finding->reason;
  zn_day day = zn_bound_of(filling->told, filling->finding->requirement, reason);
  const struct filling bound = {.told = filling->told, .day = day};
  if (day)
    fill(&bound,
         message_in(filling, reason == ZN_TOO_OLD || reason == ZN_EXPIRES_TOO_SOON ? ZN_MESSAGE_BOUND_FROM : ZN_MESSAGE_BOUND_UNTIL),
         out);
}

/* What a piece that is missing has to bear, so that nobody brings one without. */
static void put_having(const struct filling *filling, struct zn_out *out) {
  static const struct {
    uint32_t reason, message;
  } days[] = {{ZN_TOO_OLD, ZN_MESSAGE_HAVING_ISSUED}, {ZN_EXPIRES_TOO_SOON, ZN_MESSAGE_HAVING_EXPIRES}};
  if (filling->finding->reason != ZN_MISSING) return;
  if (filling->finding->marks) fill(filling, message_in(filling, ZN_MESSAGE_HAVING_MARKS), out);
  if (specs_of(filling)) fill(filling, message_in(filling, ZN_MESSAGE_HAVING_SPECS), out);
  for (uint32_t i = 0; i < 2; i++) {
    const struct filling first = {.told = filling->told, .day = zn_bound_of(filling->told, filling->finding->requirement, days[i].reason)};
    if (first.day) fill(&first, message_in(filling, (enum zn_message)days[i].message), out);
  }
}

/* A day as the language writes it. */
static void put_day(const struct filling *filling, struct zn_out *out) {
  const struct filling day = {.told = filling->told, .name = {"date", 4}, .day = filling->day};
  fill(&day, message_in(filling, ZN_MESSAGE_DATE), out);
}

/* --- templates --- */

static int named(struct zn_span place, const char *name) {
  return place.length == strlen(name) && memcmp(place.bytes, name, place.length) == 0;
}

static void put_of_finding(const struct filling *filling, struct zn_span place, struct zn_out *out) {
  const struct zn_finding *finding = filling->finding;
  if (named(place, "label") && filling->of_pieces) put_faulty_entries(filling, out);
  else if (named(place, "label")) put_label(filling, finding->requirement, out);
  else if (named(place, "need")) zn_out_number(out, finding->need);
  else if (named(place, "have")) zn_out_number(out, finding->have);
  else if (named(place, "unit")) put_unit(filling, out);
  else if (named(place, "marks")) put_marks(filling, out);
  else if (named(place, "labels")) put_labels(filling, finding, out);
  else if (named(place, "makers")) put_makers(filling, out);
  else if (named(place, "party")) put_party(filling, out);
  else if (named(place, "forms")) put_forms(filling, out);
  else if (named(place, "specs")) put_specs(filling, out);
  else if (named(place, "bound")) put_bound(filling, out);
  else if (named(place, "having")) put_having(filling, out);
}

/* A part of a day: "2026-11-23". */
static void put_of_day(zn_day day, struct zn_span place, struct zn_out *out) {
  char text[11];
  zn_day_print(day, text);
  if (named(place, "year")) zn_out_bytes(out, text, 4);
  else if (named(place, "month")) zn_out_bytes(out, text + 5, 2);
  else if (named(place, "day")) zn_out_bytes(out, text + 8, 2);
}

static void put_place(const struct filling *filling, struct zn_span place, struct zn_out *out) {
  const struct zn_told *told = filling->told;
  if (filling->mark && named(place, "party")) put(out, party_name(filling, filling->party));
  else if (filling->mark) put(out, zn_name(told->book, ZN_KIND_MARK, filling->mark, told->language));
  else if (filling->fact) put(out, zn_name(told->book, ZN_KIND_FACT, filling->fact, told->language));
  else if (filling->finding) put_of_finding(filling, place, out);
  else if (filling->day && filling->name.bytes) put_of_day(filling->day, place, out);
  else if (filling->day) put_day(filling, out);
  else zn_out_escaped(out, filling->name.bytes, filling->name.length);
}

static void fill(const struct filling *filling, const char *template, struct zn_out *out) {
  for (;;) {
    size_t run = 0;
    while (template[run] && template[run] != '{') run++;
    zn_out_escaped(out, template, run);
    template += run;
    if (!*template) return;
    struct zn_span place = {++template, 0};
    while (template[place.length] && template[place.length] != '}') place.length++;
    put_place(filling, place, out);
    template += place.length + (template[place.length] == '}');
  }
}

/* A choice, points, and groups with too few alternatives have words of their own when something is lacking. */
static enum zn_message message_of(const struct filling *filling) {
  const struct zn_finding *finding = filling->finding;
  uint32_t kind = requirement_of(filling)->kind;
  if (kind == ZN_REQUIRE_DOCUMENT || kind == ZN_REQUIRE_HOLDS) return (enum zn_message)finding->reason;
  if (kind == ZN_REQUIRE_POINTS) return ZN_MESSAGE_POINTS_LACKING;
  return finding->need > 1 ? ZN_MESSAGE_CHOICES : ZN_MESSAGE_CHOICE;
}

/* What is wrong with the pieces that would make the points. */
static void put_piece_faults(struct filling filling, struct zn_out *out) {
  uint32_t faults = filling.finding->faults & (ZN_FAULT(ZN_TOO_FEW) - 1);
  filling.of_pieces = 1;
  for (; faults; faults &= faults - 1) {
    put_message(&filling, ZN_MESSAGE_SEPARATOR, out);
    fill(&filling, message_in(&filling, (enum zn_message)zn_lowest_bit(faults)), out);
  }
}

/* A table whose fact is not known: what it depends on, and what its rows ask for. */
static void put_table(const struct filling *filling, struct zn_out *out) {
  const struct filling fact = {.told = filling->told, .fact = requirement_of(filling)->table};
  fill(&fact, message_in(filling, ZN_MESSAGE_DEPENDING_ON), out);
  zn_out_escaped(out, " ", 1); /* no string of the book */
  put_labels(filling, filling->finding, out);
}

void zn_text_finding(const struct zn_told *told, const struct zn_finding *finding, struct zn_out *out) {
  const struct filling filling = {.told = told, .finding = finding};
  if (requirement_of(&filling)->kind == ZN_REQUIRE_DEPENDING) put_table(&filling, out);
  else fill(&filling, message_in(&filling, message_of(&filling)), out);
  if (finding->piece_count) put_piece_faults(filling, out);
}

void zn_text_labels(const struct zn_told *told, const struct zn_finding *finding, struct zn_out *out) {
  const struct filling filling = {.told = told, .finding = finding};
  put_labels(&filling, finding, out);
}

void zn_text_named(const struct zn_book *book, zn_language language, uint32_t message, struct zn_span name, struct zn_out *out) {
  const struct zn_told told = {.book = book, .language = language};
  const struct filling filling = {.told = &told, .name = name};
  fill(&filling, zn_message_at(book, (enum zn_message)message, language), out);
}
