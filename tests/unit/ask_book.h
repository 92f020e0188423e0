/* ask_book.h: a book made by image_builder.h, open, asked through the JSON door: what tests of that door share. */
#ifndef ASK_BOOK_H
#define ASK_BOOK_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "image_builder.h"
#include "zn_json.h"

enum { original = 1u << ZN_FORM_ORIGINAL };
#define TODAY zn_day_from(2026, 11, 23)
#define SLOT(fact) (ZN_SLOT_FACTS + (fact))
/* A submission that says these facts. */
#define SAID(facts) "{\"business\":\"apply\",\"facts\":{" facts "}}"

/* --- an open book, and what it answered last --- */

static void *image, *work;
static const struct zn_book *book;
static char answer[1 << 16];
static enum zn_status status;

static inline void open_book(struct builder *builder) {
  size_t length;
  image = builder_image(builder, &length);
  assert_int_equal(zn_open(image, length, &book), ZN_OK);
  work = malloc(zn_check_json_work_size(book));
}

static inline void close_book(void) {
  free(image);
  free(work);
}

static inline void ask_bytes(const char *text, size_t length) {
  char *exact = malloc(length + 1); /* so that a read past the end is seen */
  size_t written;
  memcpy(exact, text, length);
  status = zn_check_json(book, TODAY, 0, exact, length, work, zn_check_json_work_size(book), answer, sizeof answer - 1, &written, NULL);
  free(exact);
  answer[written] = '\0';
  char rules[40];
  snprintf(rules, sizeof rules, "\"rules\":\"%016llx\"", (unsigned long long)zn_digest(book));
  if (status == ZN_OK && !strstr(answer, rules)) fail_msg("%s\n lacks %s", answer, rules);
}

static inline void ask(const char *text) { ask_bytes(text, strlen(text)); }

static inline void expect(const char *part) {
  if (!strstr(answer, part)) fail_msg("%s\n lacks %s", answer, part);
}
static inline void expect_not(const char *part) {
  if (strstr(answer, part)) fail_msg("%s\n has %s", answer, part);
}

static inline void expect_error(const char *text, const char *code, const char *at) {
  char expected[200];
  ask(text);
  snprintf(expected, sizeof expected, "{\"error\":{\"code\":\"%s\",\"at\":\"%s\",\"text\":\"", code, at);
  if (strncmp(answer, expected, strlen(expected)) != 0) fail_msg("%s\n is answered %s\n not %s", text, answer, expected);
  assert_string_equal(zn_status_code(status), code);
}

static inline void message(struct builder *b, enum zn_message message, const char *text) {
  zn_text index = builder_text(b, text);
  memcpy(builder_record(b, ZN_SECTION_MESSAGES, message), &index, sizeof index);
}

static inline zn_document paper(struct builder *b, const char *id) { return builder_document(b, id, ZN_PAPER, ZN_FORM_ORIGINAL); }

static inline zn_requirement leaf(struct builder *b, const char *id, zn_document document) {
  zn_requirement node = builder_leaf(b, (struct builder_leaf){.id = id, .documents = {document}, .forms = original});
  zn_text label = builder_text(b, id);
  builder_node(b, node)->label = label;
  return node;
}

static inline zn_program one_of(struct builder *b, uint32_t slot, int64_t bits) {
  return builder_program(b, &(struct zn_image_code){.op = ZN_CODE_MEMBER, .slot = slot, .low = bits}, 1);
}

#endif
