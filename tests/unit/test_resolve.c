/* test_resolve.c: what a requirement finally demands: forms, shown, marks and their makers, ids; and what is said of rules that cannot be
 * settled. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "compile_text.h"

static struct compiled compile_requires(const char *requires) {
  static char text[8192];
  snprintf(text, sizeof text, "businesses:\n  renew:\n    title: {en: Renewal, zh-CN: 续期}\n    channels: [counter]\n    requires: %s\n",
           requires);
  return compile_texts(small_book, text);
}

static const char *marks_text(const struct compiled *compiled, const struct requirement *leaf) {
  const struct model *model = compiled->model;
  const char *marks = "";
  for (size_t i = 0; i < leaf->marks.count; i++)
    marks = arena_printf(compiled->arena, "%s %s/%s%s", marks, model->marks.items[leaf->marks.items[i].mark].record.id,
                         model->parties.items[leaf->marks.items[i].by].record.id, leaf->marks.items[i].inherited ? "*" : "");
  return marks;
}

static const char *forms_text(const struct compiled *compiled, uint32_t forms) {
  const char *text = "";
  for (uint32_t form = 1; form < ZN_FORM_COUNT; form++)
    if (forms >> form & 1) text = arena_printf(compiled->arena, "%s %s", text, zn_form_code(form));
  return text;
}

/* "id form… mark/maker…", "*" for an inherited mark, "shown": one line for each node. */
static const char *tree(const struct compiled *compiled) {
  const struct resolved_business *business = &compiled->resolved->businesses.items[1];
  const char *text = "";
  for (size_t i = 0; i < business->nodes.count; i++) {
    const struct requirement *node = business->nodes.items[i];
    text = arena_printf(compiled->arena, "%s%s%s%s%s\n", text, node->id ? node->id : "-", forms_text(compiled, node->forms),
                        marks_text(compiled, node), node->shown ? " shown" : "");
  }
  return text;
}

struct settled { const char *requires, *tree; };

static void settle(const struct settled *rows, size_t count) {
  for (size_t i = 0; i < count; i++) {
    struct compiled compiled = compile_requires(rows[i].requires);
    assert_int_equal(diags_errors(compiled.diags), 0);
    assert_string_equal(tree(&compiled), rows[i].tree);
    compiled_free(&compiled);
  }
}
#define SETTLE(rows) settle(rows, sizeof(rows) / sizeof *(rows))

static void test_forms(void **state) {
  static const struct settled rows[] = {
      {"{document: letter}", "letter original\n"},
      {"{document: letter, form: photocopy}", "letter photocopy\n"},
      {"{document: card}", "card original shown\n"},
      {"{document: token}", "token shown\n"},
      {"{document: number}", "number\n"},
      {"{document: licence, form: any}", "licence original certified-copy photocopy electronic\n"},
      {"{document: licence, form: [photocopy, original]}", "licence original photocopy\n"},
      {"{each: [{form: electronic}], all-of: [{document: letter}, {document: card}, {document: token}, "
       "{document: licence, form: photocopy}]}",
       "-\nletter electronic\ncard electronic\ntoken shown\nlicence photocopy\n"},
      {"{each: [{form: electronic, for: [letter]}, {form: photocopy, except: [letter]}], "
       "all-of: [{document: letter}, {document: licence}]}",
       "-\nletter electronic\nlicence photocopy\n"},
      {"{each: [{form: photocopy}], document: licence}", "licence photocopy\n"},
      {"{id: a, documents: [letter, card]}", "a original\n"},
  };
  (void)state;
  SETTLE(rows);
}

static void test_shown(void **state) {
  static const struct settled rows[] = {
      {"{document: card, shown: false}", "card original\n"},
      {"{document: letter, shown: true}", "letter original shown\n"},
      {"{document: card, form: [original, photocopy]}", "card original photocopy\n"},
  };
  (void)state;
  SETTLE(rows);
}

static void test_marks_from_each(void **state) {
  static const struct settled rows[] = {
      /* on photocopies, and on what the applicant issued; neither on things nor on originals of others */
      {"{each: [{marks: [seal]}], all-of: [{document: licence, form: photocopy}, {document: licence, form: original}, {document: card}, "
       "{document: card, form: photocopy}, {document: letter}, {document: token}, {document: number}]}",
       "-\nlicence.photocopy photocopy seal/applicant*\nlicence.original original\ncard.original original shown\n"
       "card.photocopy photocopy seal/applicant*\nletter original seal/applicant*\ntoken shown\nnumber\n"},
      {"{each: [{marks: [seal]}], document: licence, form: any}", "licence original certified-copy photocopy electronic\n"},
      {"{each: [{marks: [seal]}], document: letter, form: any}", "letter original certified-copy photocopy electronic seal/applicant*\n"},
      {"{each: [{marks: [seal]}], document: letter, shown: true}", "letter original shown\n"},
      /* a requirement that names the mark replaces its maker; others add up */
      {"{each: [{marks: [{mark: seal, by: registry}, stamp]}], all-of: [{document: letter, marks: [seal]}]}",
       "-\nletter original seal/applicant stamp/registry*\n"},
      /* its own mark replaces the other only where it is demanded */
      {"{each: [{marks: [seal]}], all-of: [{document: letter, marks: [{mark: seal, by: guardian, when: {channel: counter}}]}]}",
       "-\nletter original seal/guardian seal/applicant*\n"},
      {"{each: [{marks: [seal]}], all-of: [{each: [{marks: [{mark: seal, by: guardian}]}], all-of: [{document: letter}]}]}",
       "-\nletter original seal/guardian* seal/applicant*\n"},
      {"{each: [{marks: [seal]}, {marks: [seal]}], all-of: [{document: letter}]}", "-\nletter original seal/applicant*\n"},
      {"{each: [{marks: [seal], except: [letter]}], all-of: [{document: letter}, {document: licence, form: photocopy}]}",
       "-\nletter original\nlicence photocopy seal/applicant*\n"},
      /* through alternatives */
      {"{each: [{marks: [seal]}], id: a, any-of: [{document: letter}, {document: licence, form: photocopy}]}",
       "a\nletter original seal/applicant*\nlicence photocopy seal/applicant*\n"},
  };
  (void)state;
  SETTLE(rows);
}

static void test_ids(void **state) {
  static const struct settled rows[] = {
      {"{all-of: [{document: licence, form: original}, {document: licence, form: photocopy}, "
       "{document: licence, form: photocopy, of: guardian}, "
       "{id: spare, document: licence, form: photocopy}]}",
       "-\nlicence.original original\nlicence.photocopy photocopy\nlicence.guardian.photocopy photocopy\nspare photocopy\n"},
      {"{all-of: [{document: licence, form: any}, {document: licence, form: [original, electronic]}]}",
       "-\nlicence.any original certified-copy photocopy electronic\nlicence.original-or-electronic original electronic\n"},
      {"{all-of: [{document: token}, {document: token, of: guardian}]}", "-\ntoken shown\ntoken.guardian shown\n"},
      {"{all-of: [{id: a, documents: [letter, card]}, {document: letter}]}", "-\na original\nletter.original original\n"},
      {"not-stated", "not-stated\n"},
      {"{id: a, all-of: [not-stated, {all-of: [{id: b, all-of: [not-stated]}]}]}", "a\na.not-stated\nb\nb.not-stated\n"},
      {"none", "-\n"},
  };
  (void)state;
  SETTLE(rows);
}

struct named { const char *name, *id; bool ambiguous; };

static void test_named(void **state) {
  static const struct named rows[] = {
      {"licence.photocopy", "licence.photocopy", false}, {"renew/licence.original", "licence.original", false},
      {"photocopy", "licence.photocopy", false},
      {"guardian", "licence.guardian.original", false},  {"licence.guardian", "licence.guardian.original", false}, {"licence", NULL, true},
      {"original", NULL, true},                          {"letter", "spare", false}, {"spare", "spare", false}, {"lic", NULL, false},
      {"licence.", NULL, false},                         {"", NULL, false}, {"other/spare", NULL, false}, {"original.licence", NULL, false},
      {"card", "card", false},
  };
  struct compiled compiled = compile_requires("{all-of: [{document: licence, form: photocopy}, {document: licence, form: original}, "
                                              "{document: licence, form: original, of: guardian}, {id: spare, document: letter}, "
                                              "{document: card}]}");
  bool ambiguous;
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    const struct requirement *node = requirement_named(compiled.model, &compiled.resolved->businesses.items[1], rows[i].name, &ambiguous);
    assert_int_equal(ambiguous, rows[i].ambiguous);
    if (rows[i].id) assert_string_equal(node->id, rows[i].id);
    else assert_null(node);
  }
  compiled_free(&compiled);
}

struct shape { const char *requires; bool simple; uint64_t choices; };

static void test_simple_and_choices(void **state) {
  static const struct shape rows[] = {
      {"{all-of: [{document: letter}, {document: licence, form: photocopy}, {document: licence, form: original}]}", true, 1},
      {"{document: letter}", false, 1},
      {"none", false, 1},
      {"not-stated", false, 1},
      {"{all-of: [{document: letter}, not-stated]}", false, 1},
      {"{all-of: [{document: letter}, {document: letter, of: guardian}]}", false, 1},
      {"{all-of: [{document: letter}, {id: a, document: letter, form: any}]}", false, 1},
      {"{all-of: [{document: letter, specs: [colour]}]}", false, 1},
      {"{all-of: [{document: letter, marks: [{mark: seal, by: guardian}]}]}", false, 1},
      {"{all-of: [{document: letter, optional: true}]}", false, 1},
      {"{all-of: [{document: letter, later: true}]}", false, 1},
      {"{all-of: [{document: letter, shared: true}]}", false, 1},
      {"{all-of: [{id: a, documents: [letter, card]}]}", false, 1},
      {"{all-of: [{id: a, any-of: [{document: letter}, {document: card}, none]}, "
       "{id: b, any-of: [{document: token}, {document: number}]}]}", false, 6},
      {"{id: a, any-of: [{all-of: [{id: b, any-of: [{document: letter}, {document: card}]}, {document: token}]}, "
       "{document: number}]}", false, 3},
  };
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    struct compiled compiled = compile_requires(rows[i].requires);
    const struct resolved_business *business = &compiled.resolved->businesses.items[1];
    assert_int_equal(diags_errors(compiled.diags), 0);
    assert_int_equal(business->simple, rows[i].simple);
    assert_int_equal(business->choices, rows[i].choices);
    compiled_free(&compiled);
  }
}

static void test_numbers(void **state) {
  struct compiled compiled = compile_texts(small_book,
                                           "businesses:\n"
                                           "  a: {title: {en: A, zh-CN: 甲}, channels: [counter], "
                                           "requires: {all-of: [{document: card}, {id: g, all-of: [{document: token}]}]}}\n"
                                           "  b: {title: {en: B, zh-CN: 乙}, channels: [counter], requires: {document: card}}\n");
  const struct resolved_business *first = &compiled.resolved->businesses.items[1], *second = &compiled.resolved->businesses.items[2];
  (void)state;
  for (uint32_t i = 0; i < 4; i++) assert_int_equal(first->nodes.items[i]->number, i + 1);
  assert_int_equal(first->leaves.count, 2);
  assert_ptr_equal(first->leaves.items[1], first->nodes.items[3]);
  assert_int_equal(first->leaves.items[1]->leaf, 1);
  assert_int_equal(second->root->number, 5);
  assert_int_equal(second->root->leaf, 0);
  compiled_free(&compiled);
}

struct wrong { const char *requires, *codes; };

/* Only codes: places are held by the golden cases. */
static void test_what_cannot_be_settled(void **state) {
  static const struct wrong rows[] = {
      {"{document: licence}", "E0402"},
      {"{document: token, form: original}", "E0401"},
      {"{id: a, documents: [letter, token]}", "E0406"},
      {"{id: a, documents: [letter, licence]}", "E0402"},
      {"{documents: [letter, card]}", "E0404"},
      {"{any-of: [{document: letter}, {document: card}]}", "E0404"},
      {"{all-of: [{document: letter}, {document: letter}]}", "E0405"},
      {"{all-of: [{document: letter}, {id: letter, document: card}]}", "E0405"},
      {"{all-of: [{document: letter}, {document: letter}, {document: letter}]}", "E0405E0405"},
      {"{all-of: [not-stated, not-stated]}", "E0405"},
      {"{each: [{form: any}], all-of: [{each: [{form: any}], all-of: [{document: letter}]}]}", "E0403"},
      {"{each: [{form: any}, {form: photocopy}], all-of: [{document: letter}, {document: card}]}", "E0403"},
      {"{each: [{marks: [seal], for: [letter]}], id: a, documents: [letter, licence], form: photocopy}", "E0407"},
      {"{each: [{marks: [seal], except: [letter]}], id: a, documents: [letter, licence], form: photocopy}", "E0407"},
      {"{id: a, any-of: [{document: letter}, {id: b, document: letter}]}", "E0409"},
  };
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    struct compiled compiled = compile_requires(rows[i].requires);
    const char *codes = compiled_codes(&compiled);
    char only[256] = "";
    for (const char *at = codes; (at = strchr(at, 'E')); at++) strncat(only, at, 5);
    assert_string_equal(only, rows[i].codes);
    compiled_free(&compiled);
  }
}

/* Pairs of alternatives: W: the one asks for no less than the other; E: the same; "": neither. */
static void test_alternatives(void **state) {
  static const struct { const char *one, *other, *code; } rows[] = {
      {"{id: p, document: letter}", "{id: q, document: letter, copies: 2}", "W0410"},
      {"{id: p, document: letter}", "{id: q, document: letter, marks: [seal]}", "W0410"},
      {"{id: p, document: letter, marks: [seal]}", "{id: q, document: letter, marks: [{mark: seal, by: guardian}]}", ""},
      {"{id: p, document: letter}", "{id: q, document: letter, form: any}", "W0410"},
      {"{id: p, document: letter}", "{id: q, document: letter, form: photocopy}", ""},
      {"{id: p, document: letter}", "{id: q, document: letter, of: guardian}", ""},
      {"{id: p, document: letter}", "{id: q, documents: [letter, card]}", "W0410"},
      {"{id: p, document: letter}", "{id: q, document: letter, specs: [colour]}", "W0410"},
      {"{id: p, document: letter}", "{id: q, document: letter, shown: true}", "W0410"},
      {"{id: p, document: letter}", "{id: q, document: letter, outcome: {en: o, zh-CN: 丙}}", ""},
      {"{id: p, document: letter}", "{all-of: [{id: q, document: letter}, not-stated]}", ""},
      {"{id: p, document: letter}", "{all-of: [{id: q, document: letter}, {document: card}]}", "W0410"},
      {"{all-of: [{id: p, document: letter, marks: [seal]}, {id: v, document: letter}]}",
       "{all-of: [{id: q, document: letter}, {id: w, document: letter}]}", "W0410"},
      {"{all-of: [{id: p, document: letter}, {document: card}]}", "{all-of: [{id: q, document: letter}, {document: token}]}", ""},
      {"{id: p, document: letter}", "{id: q, any-of: [{id: w, document: letter}, {document: card}]}", "W0410"},
      {"{id: p, document: letter}", "{id: q, document: card, optional: true}", "W0410"},
      {"{id: p, document: letter}", "none", "W0410"},
  };
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    char requires[1024];
    for (int turn = 0; turn < 2; turn++) {
      snprintf(requires, sizeof requires, "{id: a, any-of: [%s, %s]}", turn ? rows[i].other : rows[i].one,
               turn ? rows[i].one : rows[i].other);
      struct compiled compiled = compile_requires(requires);
      const char *codes = compiled_codes(&compiled), *found = strstr(codes, "W0410");
      assert_int_equal(diags_errors(compiled.diags), 0);
      assert_string_equal(found ? "W0410" : "", rows[i].code);
      compiled_free(&compiled);
    }
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_forms),      cmocka_unit_test(test_shown), cmocka_unit_test(test_marks_from_each),
      cmocka_unit_test(test_ids),        cmocka_unit_test(test_named), cmocka_unit_test(test_simple_and_choices),
      cmocka_unit_test(test_numbers),    cmocka_unit_test(test_what_cannot_be_settled),
      cmocka_unit_test(test_alternatives),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
