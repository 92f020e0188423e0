/* zn_text.c: fills the book's message templates: the places in braces take what a finding knows. Assumes a verified book; a place that no
 * finding knows (the compiler refuses such templates) stays empty. */
#include "zn_core.h"
#include "zn_text.h"

/* What the places of a template stand for. */
struct filling {
  const struct zn_book *book;
  zn_language language;
  const struct zn_answer *answer;
  const struct zn_finding *finding;
  struct zn_span name;
};

static void put(struct zn_out *out, const char *text) { zn_out_escaped(out, text, strlen(text)); }

static void put_message(const struct filling *filling, enum zn_message message, struct zn_out *out) {
  put(out, zn_message_at(filling->book, message, filling->language));
}

static const char *label_of(const struct filling *filling, zn_requirement requirement) {
  return zn_text_at(filling->book, zn_requirement_at(filling->book, requirement)->label, filling->language);
}

static void put_unit(const struct filling *filling, struct zn_out *out) {
  const struct zn_image_requirement *requirement = zn_requirement_at(filling->book, filling->finding->requirement);
  zn_text unit = requirement->document_count ? zn_document_at(filling->book, *zn_list_at(filling->book, requirement->document_first))->unit : 0;
  if (unit) put(out, zn_text_at(filling->book, unit, filling->language));
  else put_message(filling, ZN_MESSAGE_UNIT, out);
}

static void put_marks(const struct filling *filling, struct zn_out *out) {
  for (uint64_t marks = filling->finding->marks; marks; marks &= marks - 1) {
    if (marks != filling->finding->marks) put_message(filling, ZN_MESSAGE_LIST_SEPARATOR, out);
    put(out, zn_name(filling->book, ZN_KIND_MARK, zn_lowest_bit(marks), filling->language));
  }
}

/* The labels of every choice: what one choice needs is listed, choices are joined by "or". */
static void put_labels(const struct filling *filling, const struct zn_finding *finding, struct zn_out *out) {
  if (!finding->choice_count) {
    put(out, label_of(filling, finding->requirement));
    return;
  }
  for (uint32_t choice = 0; choice < finding->choice_count; choice++) {
    const struct zn_list *list = &filling->answer->lists[finding->choice_first + choice];
    if (choice) put_message(filling, ZN_MESSAGE_OR_SEPARATOR, out);
    for (uint32_t i = 0; i < list->count; i++) {
      if (i) put_message(filling, ZN_MESSAGE_LIST_SEPARATOR, out);
      put_labels(filling, &filling->answer->findings[list->first + i], out);
    }
  }
}

static int named(struct zn_span place, const char *name) { return place.length == strlen(name) && memcmp(place.bytes, name, place.length) == 0; }

static void put_place(const struct filling *filling, struct zn_span place, struct zn_out *out) {
  const struct zn_finding *finding = filling->finding;
  if (!finding) zn_out_escaped(out, filling->name.bytes, filling->name.length);
  else if (named(place, "label")) put(out, label_of(filling, finding->requirement));
  else if (named(place, "need")) zn_out_number(out, finding->need);
  else if (named(place, "have")) zn_out_number(out, finding->have);
  else if (named(place, "unit")) put_unit(filling, out);
  else if (named(place, "marks")) put_marks(filling, out);
  else if (named(place, "labels")) put_labels(filling, finding, out);
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

void zn_text_finding(const struct zn_book *book, zn_language language, const struct zn_answer *answer, const struct zn_finding *finding,
                     struct zn_out *out) {
  const struct filling filling = {book, language, answer, finding, {NULL, 0}};
  enum zn_message message = finding->choice_count ? ZN_MESSAGE_CHOICE : (enum zn_message)finding->reason;
  fill(&filling, zn_message_at(book, message, language), out);
}

void zn_text_named(const struct zn_book *book, zn_language language, uint32_t message, struct zn_span name, struct zn_out *out) {
  const struct filling filling = {book, language, NULL, NULL, name};
  fill(&filling, zn_message_at(book, (enum zn_message)message, language), out);
}
