/* ask_piece.c: asks whether the papers of a finding are at hand, and what matters of them: number, marks, specs, days. Assumes a finding
 * of the interview's answer, which stays as it is meanwhile. */
#include <stdlib.h>
#include <string.h>
#include "ask.h"
#include "zn_text.h"

static const char *word(const struct ask *ask, enum zn_message message) { return cli_word(ask->cli, message); }

/* --- one paper --- */

static const char *document_choice(const struct ask *ask, const void *of, uint32_t index) {
  zn_document document = zn_requirement_document(ask->cli->book, *(const zn_requirement *)of, index);
  return document ? cli_name(ask->cli, ZN_KIND_DOCUMENT, document) : NULL;
}

/* The document of a requirement that there is; 0: none. */
static zn_document ask_document(struct ask *ask, zn_requirement requirement, const struct zn_requirement_info *info) {
  uint32_t index = 0;
  if (info->document_count > 1 && !ask_one(ask, word(ask, ZN_MESSAGE_WHICH), document_choice, &requirement, &index)) return 0;
  return zn_requirement_document(ask->cli->book, requirement, index);
}

/* How many pieces there are; 0: none. */
static uint32_t ask_copies(struct ask *ask, uint32_t need) {
  bool is_there = false;
  int64_t copies = 0;
  if (need <= 1) return ask_bool(ask, word(ask, ZN_MESSAGE_HAVE), &is_there) && is_there;
  while (ask_int(ask, word(ask, ZN_MESSAGE_HOW_MANY), &copies)) {
    if (copies >= 0 && copies <= ZN_COPIES_MAX) return (uint32_t)copies;
    ask_complain(ask, ZN_MESSAGE_BAD_VALUE, "");
  }
  return 0;
}

static void add_other(struct ask *ask, struct zn_piece *piece, struct zn_piece_mark mark) {
  if (ask->other_count == sizeof ask->others / sizeof *ask->others) return;
  if (!piece->other_count++) piece->others = &ask->others[ask->other_count];
  ask->others[ask->other_count++] = mark;
}

/* Asks for a mark by its maker, and for its day where it has to be that of others. */
static void ask_mark(struct ask *ask, struct zn_piece *piece, zn_mark mark, zn_party by, bool is_dated) {
  char question[ask_line_max];
  const char *name = cli_name(ask->cli, ZN_KIND_MARK, mark);
  bool is_there = false;
  struct zn_piece_mark other = {mark, by, 0};
  FILE *text = fmemopen(question, sizeof question, "w");
  const struct filling places[] = {{"mark", name, NULL}, {"party", cli_party(ask->cli, by), NULL}, {0}};
  if (!text) return;
  screen_fill(text, word(ask, ZN_MESSAGE_WITH_MARK), places, 0);
  fclose(text);
  question[sizeof question - 1] = '\0';
  if (!ask_bool(ask, question, &is_there) || !is_there) return;
  if (is_dated && (text = fmemopen(question, sizeof question, "w"))) {
    screen_fill(text, word(ask, ZN_MESSAGE_MARK_DAY), places, 0);
    fclose(text);
    ask_date(ask, question, &other.day);
  }
  if (other.day || by != zn_mark_maker(ask->cli->book, mark)) add_other(ask, piece, other);
  else piece->marks |= ZN_BIT(mark);
}

static void ask_spec(struct ask *ask, struct zn_piece *piece, zn_spec spec) {
  char question[ask_line_max];
  bool is_so = false;
  FILE *text = fmemopen(question, sizeof question, "w");
  const struct filling places[] = {{"spec", cli_name(ask->cli, ZN_KIND_SPEC, spec), NULL}, {0}};
  if (!text) return;
  screen_fill(text, word(ask, ZN_MESSAGE_WITH_SPEC), places, 0);
  fclose(text);
  question[sizeof question - 1] = '\0';
  if (ask_bool(ask, question, &is_so) && is_so) piece->specs |= ZN_BIT(spec);
}

/* What matters of a piece beside its form, which is the one that was asked for. `marks` are those that count now. */
static void ask_details(struct ask *ask, struct zn_piece *piece, zn_requirement requirement, const struct zn_requirement_info *info,
                        uint64_t marks) {
  zn_party by;
  zn_mark mark;
  for (uint32_t i = 0; (mark = zn_requirement_mark(ask->cli->book, requirement, i, &by)); i++)
    if (marks & ZN_BIT(mark)) ask_mark(ask, piece, mark, by, info->same_day & ZN_BIT(mark));
  for (zn_spec spec = 1; spec < 64; spec++)
    if (info->specs & ZN_BIT(spec)) ask_spec(ask, piece, spec);
  if (info->asks & ZN_ASKS_ISSUED) ask_date(ask, word(ask, ZN_MESSAGE_WHEN_ISSUED), &piece->issued);
  if (info->asks & ZN_ASKS_EXPIRES) ask_date(ask, word(ask, ZN_MESSAGE_WHEN_EXPIRES), &piece->expires);
}

/* A form of the document that the requirement takes; 0: it has none. */
static uint32_t form_of(const struct zn_book *book, zn_document document, zn_requirement requirement) {
  uint32_t fit = zn_image_fit(zn_document_at(book, document), zn_requirement_at(book, requirement)) & ~1u;
  return fit ? zn_lowest_bit(fit) : 0;
}

/* Asks for a paper. `is_had`: it was said already that it is there. */
static void ask_paper(struct ask *ask, zn_requirement requirement, uint32_t need, uint64_t marks, bool is_had) {
  struct zn_requirement_info info = {.size = sizeof info};
  zn_requirement_info(ask->cli->book, requirement, ask->cli->language, &info);
  ask->asked_requirements[requirement] = true;
  putc('\n', ask->out);
  screen_text(ask->out, info.label, 0);
  putc('\n', ask->out);
  uint32_t copies = is_had && need <= 1 ? 1 : ask_copies(ask, need);
  zn_document document = copies ? ask_document(ask, requirement, &info) : 0;
  if (!document || ask->submission.piece_count == ZN_PIECES_MAX) return;
  struct zn_piece *piece = &ask->pieces[ask->submission.piece_count++];
  *piece =
      (struct zn_piece){.document = document, .of = info.party, .copies = copies, .form = form_of(ask->cli->book, document, requirement)};
  ask_details(ask, piece, requirement, &info, marks);
}

/* --- choices and points --- */

/* What may be chosen: names to be freed. */
struct names {
  char *at[64];
  uint32_t count;
};

static const char *name_choice(const struct ask *ask, const void *of, uint32_t index) {
  const struct names *names = of;
  (void)ask;
  return index < names->count ? names->at[index] : NULL;
}

static void names_free(struct names *names) {
  for (uint32_t i = 0; i < names->count; i++) free(names->at[i]);
}

/* The labels of a list of findings, one behind the other. */
static char *list_name(const struct ask *ask, const struct zn_list *list) {
  const struct zn_told told = {ask->cli->book, ask->cli->language, &ask->submission, &ask->answer};
  char *name = NULL;
  size_t length;
  FILE *text = open_memstream(&name, &length);
  for (uint32_t i = 0; text && i < list->count; i++) {
    char *label = tell_labels(&told, &ask->answer.findings[list->first + i]);
    if (i) fputs(word(ask, ZN_MESSAGE_LIST_SEPARATOR), text);
    fputs(label ? label : "", text);
    free(label);
  }
  if (text) fclose(text);
  return name;
}

/* Which of a choice's alternatives are there, and what matters of them. */
static void ask_alternatives(struct ask *ask, const struct zn_finding *finding) {
  struct names names = {.count = 0};
  const struct zn_list *lists = &ask->answer.lists[finding->choice_first];
  uint64_t bits = 0;
  for (; names.count < finding->choice_count && names.count < 64; names.count++)
    names.at[names.count] = list_name(ask, &lists[names.count]);
  putc('\n', ask->out);
  ask_several(ask, word(ask, ZN_MESSAGE_WHICH), name_choice, &names, &bits);
  names_free(&names);
  for (; bits; bits &= bits - 1) {
    const struct zn_list *list = &lists[zn_lowest_bit(bits)];
    for (uint32_t i = 0; i < list->count; i++) {
      const struct zn_finding *part = &ask->answer.findings[list->first + i];
      if (list->count == 1 && !part->choice_count && zn_requirement_at(ask->cli->book, part->requirement)->kind == ZN_REQUIRE_DOCUMENT)
        ask_paper(ask, part->requirement, part->need, part->marks, true);
      else ask_finding(ask, part);
    }
  }
}

/* The papers among the entries of points, in the order of the book. */
static uint32_t entries_of(const struct ask *ask, zn_requirement points, zn_requirement entries[64]) {
  zn_requirement end = zn_requirement_at(ask->cli->book, points)->end;
  uint32_t count = 0;
  for (zn_requirement at = points + 1; at < end && count < 64; at++)
    if (zn_requirement_at(ask->cli->book, at)->kind == ZN_REQUIRE_DOCUMENT) entries[count++] = at;
  return count;
}

/* Which papers there are that count points. Those of which every further one counts may be several. */
static void ask_points(struct ask *ask, zn_requirement points) {
  struct names names = {.count = 0};
  zn_requirement entries[64];
  uint32_t count = entries_of(ask, points, entries);
  uint64_t bits = 0;
  for (; names.count < count; names.count++) {
    struct zn_requirement_info info = {.size = sizeof info};
    zn_requirement_info(ask->cli->book, entries[names.count], ask->cli->language, &info);
    names.at[names.count] = strdup(info.label);
  }
  putc('\n', ask->out);
  ask_several(ask, word(ask, ZN_MESSAGE_WHICH), name_choice, &names, &bits);
  names_free(&names);
  for (; bits; bits &= bits - 1) {
    const struct zn_image_requirement *entry = zn_requirement_at(ask->cli->book, entries[zn_lowest_bit(bits)]);
    ask_paper(ask, entries[zn_lowest_bit(bits)], entry->further ? 2 : 1, UINT64_MAX, true);
  }
}

void ask_finding(struct ask *ask, const struct zn_finding *finding) {
  uint32_t kind = zn_requirement_at(ask->cli->book, finding->requirement)->kind;
  ask->asked_requirements[finding->requirement] = true;
  if (finding->choice_count) ask_alternatives(ask, finding);
  else if (kind == ZN_REQUIRE_DOCUMENT) ask_paper(ask, finding->requirement, finding->need, finding->marks, false);
  else if (kind == ZN_REQUIRE_POINTS) ask_points(ask, finding->requirement);
}
