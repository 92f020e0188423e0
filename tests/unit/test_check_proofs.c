/* test_check_proofs.c: what is proved of a book, where a rule stands in several places: in sets, versions, other businesses; what is no
 * mistake; and that one mistake is told once. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "compile_text.h"

static const char book[] =
    "book: {id: small, title: Small, publisher: P, languages: [en], timezone: \"+00:00\"}\n"
    "sources: {guide: {title: Guide, seen: 2026-11-22}}\n"
    "channels: {counter: Counter, online: Online}\n"
    "marks: {seal: {name: Seal, by: applicant}}\n"
    "documents:\n"
    "  letter: {name: Letter, kind: paper, issued-by: applicant}\n"
    "  card: {name: Card, kind: identity, form: original}\n"
    "  bill: {name: Bill, kind: paper, form: original}\n"
    "facts:\n"
    "  kind: {ask: Kind, type: [{firm: Firm}, {club: Club}, {farm: Farm}]}\n"
    "  urgent: {ask: Urgent, type: bool}\n"
    "  lost: {ask: Lost, type: bool}\n"
    "  number: {ask: Number, type: int}\n"
    "  ends: {ask: Ends, type: date}\n"
    "  birth: {ask: Born, type: date}\n"
    "  age: {type: age, from: birth}\n"
    /* everything is used, so that nothing is told of that */
    "businesses:\n"
    "  all: {title: All, source: {in: guide, at: '1'}, channels: [counter, online], requires: {all-of: [\n"
    "    {document: letter, marks: [seal],\n"
    "     when: {any: [{kind: firm}, {urgent: true}, {lost: true}, {number: 3}, {today: {after: ends}}, {age: 5}]}},\n"
    "    {document: card}, {document: bill}]}}\n";

/* Diagnostics of the parts below `businesses:` (indented by two) and of what stands behind them, by line and column of that text. */
static void assert_told(const char *codes, const char *businesses) {
  struct compiled compiled = compile_texts(book, businesses);
  assert_string_equal(compiled_codes(&compiled), codes);
  compiled_free(&compiled);
}

#define ONE "businesses:\n  one:\n    title: One\n    channels: [counter, online]\n"
#define TWO "  two:\n    title: Two\n    channels: [counter, online]\n"

static void what_is_in_order_is_silent(void **state) {
  (void)state;
  /* all alternatives together leave nobody out; ranges and days meet without overlap */
  assert_told("", ONE
              "    requires:\n"
              "      id: some\n"
              "      any-of:\n"
              "        - {document: letter, when: {age: {under: 18}}}\n"
              "        - {document: card, when: {age: {at-least: 18}, kind: [firm, club]}}\n"
              "        - {document: bill, when: {age: {at-least: 18}, kind: farm}}\n"
              "    fees:\n"
              "      currency: EUR\n"
              "      lines:\n"
              "        - {id: late, name: L, amount: 1, when: {today: {after: ends, until: ends + P1M}}}\n"
              "        - {id: late, name: L, amount: 2, when: {today: {after: ends + P1M, before: ends + P2M}}}\n"
              "        - {id: late, name: L, amount: 3, when: {today: {from: ends + P2M}}}\n"
              "        - {id: post, name: P, amount: 3, effective: {until: 2026-06-30}}\n"
              "        - {id: post, name: P, amount: 4, effective: {from: 2026-07-01}}\n"
              "    results:\n"
              "      - {valid: P1Y, when: {age: {under: 12}}}\n"
              "      - {valid: P2Y, when: {age: {under: 18}}}\n"
              "      - {valid: P3Y}\n");
  /* copies: the last number has to stand, also where the others leave it nothing */
  assert_told("", ONE "    requires: {document: letter, copies: [{is: 1, when: {urgent: true}}, {is: 2, when: {urgent: false}}, 3]}\n");
  /* of one with an end that is far away */
  assert_told("", ONE "    requires: {document: letter, expires: {is: 9999-12-31}}\n");
  /* who cannot say, may: the source is unclear */
  assert_told("", ONE "    eligible: [{must: {kind: firm}, unclear: Torn.}]\n    requires: {document: letter, when: {kind: club}}\n");
}

static void places_of_a_set_are_taken_together(void **state) {
  (void)state;
  const char *set =
      "sets:\n"
      "  shared: {id: shared, all-of: [{document: letter, when: {kind: firm}}, {document: card, channels: [counter]}]}\n";
  char text[4096];
  /* constant in one place, not in the other */
  const char *club = "    eligible: [{must: {kind: club}}]\n    requires: {set: shared}\n";
  snprintf(text, sizeof text, "%s%s%s    requires: {set: shared}\n%s", ONE, club, TWO, set);
  assert_told("", text);
  /* in both */
  snprintf(text, sizeof text, "%s%s%s    eligible: [{must: {kind: farm}}]\n    requires: {set: shared}\n%s", ONE, club, TWO, set);
  assert_told("E0413 13:65", text);
}

static void versions_are_taken_together(void **state) {
  (void)state;
  assert_told("", ONE
              "    requires:\n"
              "      all-of:\n"
              "        - {document: letter, effective: {until: 2026-06-30}}\n"
              "        - {document: card, effective: {from: 2026-09-01}}\n"
              "    versions:\n"
              "      - {effective: {from: 2026-08-01}, title: Later}\n");
  assert_told("E0417 8:11", ONE
              "    effective: {from: 2026-07-01}\n"
              "    requires:\n"
              "      all-of:\n"
              "        - {document: letter, effective: {until: 2026-06-30}}\n"
              "        - {document: card, effective: {from: 2026-09-01}}\n"
              "    versions:\n"
              "      - {effective: {from: 2026-08-01}, title: Later}\n");
}

/* A group that leaves applicants of another business without a choice; who is eligible for the first has one. */
static void what_is_brought_is_looked_at_there(void **state) {
  (void)state;
  const char *one = ONE
      "    eligible: [{must: {kind: [firm, club]}}]\n"
      "    requires: {id: proof, any-of: [{document: letter, when: {kind: firm}}, {document: card, when: {kind: club}}]}\n";
  char text[4096];
  assert_told("", one);
  snprintf(text, sizeof text, "%s%s    requires: {same-as: one}\n", one, TWO);
  assert_told("W0422 6:15", text);
}

static void one_mistake_is_told_once(void **state) {
  (void)state;
  /* the fact is wrong, not what reads it */
  assert_told("E0413 8:19", ONE
              "    requires: {document: letter, when: {odd: true}}\n"
              "    eligible: [{must: {any: [{odd: false}, {lost: true}]}}]\n"
              "facts:\n"
              "  odd: {is: {age: {under: 3, over: 7}}}\n");
  /* nobody is eligible: nothing is said of what they would bring */
  assert_told("E0413 5:29", ONE
              "    eligible: [{must: {all: [{age: {under: 3}}, {age: {over: 7}}]}}]\n"
              "    requires: {document: letter, when: {age: 9}}\n");
  /* the group is not there, so that nothing is said of its members */
  assert_told("E0413 8:24", ONE
              "    eligible: [{must: {kind: firm}}]\n"
              "    requires:\n"
              "      all-of:\n"
              "        - when: {kind: club}\n"
              "          all-of: [{document: letter, when: {kind: [club, farm]}}, {document: card, unless: {kind: club}}]\n"
              "        - {document: bill}\n");
  /* a duty that cannot be done, not the groups above it */
  assert_told("E0413 9:40", ONE
              "    eligible: [{must: {kind: firm}}]\n"
              "    requires:\n"
              "      all-of:\n"
              "        - all-of:\n"
              "            - {id: duty, holds: {kind: club}, text: Be a club.}\n"
              "        - {document: bill}\n");
  /* no alternative is there, which leaves the choice without one */
  assert_told("E0413 6:67, E0417 6:107", ONE
              "    eligible: [{must: {kind: firm}}]\n"
              "    requires: {id: some, any-of: [{document: letter, when: {kind: club}}, {document: card, unless: {kind: firm}}]}\n");
  /* of two that are the same the later one */
  assert_told("W0415 5:68", ONE "    requires: {document: letter, when: {any: [{kind: firm}, {kind: firm}]}}\n");
  /* said of the whole, not of its parts */
  assert_told("W0414 5:46", ONE "    requires: {document: letter, when: {any: [{urgent: true}, {urgent: false}, {lost: true}]}}\n");
}

static void a_warning_hides_no_error(void **state) {
  (void)state;
  assert_told("W0414 6:29, E0417 7:74", ONE
              "    eligible: [{must: {age: {at-least: 18}}},\n"
              "               {must: {age: {at-least: 16}}}]\n"
              "    requires: {channels: [counter], all-of: [{document: card, channels: [online]}, {document: letter}]}\n");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(what_is_in_order_is_silent),
      cmocka_unit_test(places_of_a_set_are_taken_together),
      cmocka_unit_test(versions_are_taken_together),
      cmocka_unit_test(what_is_brought_is_looked_at_there),
      cmocka_unit_test(one_mistake_is_told_once),
      cmocka_unit_test(a_warning_hides_no_error),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
