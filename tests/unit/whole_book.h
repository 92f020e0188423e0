/* whole_book.h: an image with a record in every section: what tests of opening images share. */
#ifndef WHOLE_BOOK_H
#define WHOLE_BOOK_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "image_builder.h"

/* A book with a record in every section. */
static inline struct builder *whole_book(void) {
  struct builder *b = builder_new();
  zn_text text = builder_text(b, "\xE4\xB8\xAD\xE6\x96\x87 text");
  zn_string string = builder_string(b, "string");
  builder_channel(b, "counter");
  zn_mark seal = builder_mark(b, "seal", builder_party(b, "office"));
  builder_spec(b, "colour");
  zn_document paper = builder_document(b, "paper", ZN_PAPER, ZN_FORM_ORIGINAL),
              object = builder_document(b, "object", ZN_OBJECT, ZN_FORM_UNSAID);
  builder_add(b, ZN_SECTION_DIVISIONS, &(struct zn_image_division){.code = builder_string(b, "65"), .name = text, .parent = 0});
  builder_add(b, ZN_SECTION_DIVISIONS, &(struct zn_image_division){.code = builder_string(b, "6501"), .name = text, .parent = 1});
  builder_add(b, ZN_SECTION_PHONES, &(struct zn_image_phone){string, builder_add(b, ZN_SECTION_LISTS, &string), 1});
  builder_add(b, ZN_SECTION_COUNTERS,
              &(struct zn_image_counter){.id = string, .address = text, .contact = string, .hours = text, .phone_first = 1, .phone_count = 1});
  builder_add(
      b, ZN_SECTION_OFFICES,
      &(struct zn_image_office){.id = builder_string(b, "first"), .name = text, .division = 2, .counter_first = 1, .counter_count = 1});
  builder_add(b, ZN_SECTION_PATTERNS, &(struct zn_image_pattern){builder_string(b, "code"), text, string, ZN_CHECK_LUHN});
  builder_add(b, ZN_SECTION_NUMBER_WORDS, &(struct zn_image_number_word){string, ZN_WORD_NONE});
  builder_add(b, ZN_SECTION_HOURS, &(struct zn_image_hours){.days = 31, .from = 540, .until = 1080});
  builder_add(b, ZN_SECTION_PLACE_NAMES, &(struct zn_image_place_name){.name = string, .meaning_first = 1, .length = 6, .meaning_count = 1});
  builder_add(b, ZN_SECTION_PLACE_MEANINGS, &(struct zn_image_place_meaning){.division = 2, .how = ZN_HOW_FULL});
  builder_add(b, ZN_SECTION_PLACE_KEYS, &(struct zn_image_place_key){.first = 1, .count = 1});
  builder_add(b, ZN_SECTION_PLACE_SLIPS, &(struct zn_image_place_slip){.letter = 's', .name = 1});
  builder_add(b, ZN_SECTION_VARIANTS, &(struct zn_image_variant){.letter = 0x9F4A, .meant = 0x9F50});
  builder_add(b, ZN_SECTION_SOUNDS, &(struct zn_image_sound){.letter = 0x4E00, .sound = 1});
  builder_add(b, ZN_SECTION_ROADS, &(struct zn_image_road){.to = 1, .km = 10, .name = text});
  builder_add(b, ZN_SECTION_NETWORKS, &(struct zn_image_network){.id = string, .row_first = 1, .row_count = 1});
  builder_add(b, ZN_SECTION_NETWORK_ROWS, &(struct zn_image_network_row){.desk_first = 1, .desk_count = 1});
  builder_add(b, ZN_SECTION_DESKS, &(struct zn_image_desk){.office = 1, .counter = 1});
  builder_add(b, ZN_SECTION_SPHERE_POINTS, &(struct zn_image_sphere_point){.x = ZN_SPHERE_ONE, .office = 1});
  builder_add(b, ZN_SECTION_NOTICES, &(struct zn_image_notice){text, text, string, 1, 1});
  builder_fact(b, "kind", (struct zn_image_fact){.type = ZN_FACT_ENUM, .value_count = 2});
  zn_issuer issuer = builder_add(b, ZN_SECTION_ISSUERS, &(struct zn_image_thing){builder_string(b, "Some CA"), text});
  builder_add(b, ZN_SECTION_ADVICE, &(struct zn_image_advice){ZN_FAULT(ZN_RENEW_TOO_LATE), text, 1});
  builder_add(b, ZN_SECTION_RENEWALS,
              &(struct zn_image_renewal){.id = builder_string(b, "renew"), .title = text, .channel = 1, .flags = ZN_RENEWAL_ISSUERS_STATED,
                                         .issuer_first = builder_add(b, ZN_SECTION_LISTS, &issuer), .issuer_count = 1,
                                         .advice_first = 1, .advice_count = 1});
  zn_business simple = builder_business(b, "simple", 0, 0);
  builder_group(b, NULL, ZN_REQUIRE_ALL, 0);
  builder_leaf(b, (struct builder_leaf){.id = "simple/paper", .documents = {paper}, .forms = 2, .marks = {{seal, 0, 0, 0}}});
  builder_leaf(b, (struct builder_leaf){.id = "simple/object", .documents = {object}});
  builder_end(b);
  builder_business(b, "choice", 1, 2);
  builder_group(b, "choice/any", ZN_REQUIRE_ANY, 0);
  builder_leaf(b, (struct builder_leaf){.id = "choice/paper", .documents = {paper, object}, .specs = 2});
  builder_not_stated(b, "choice/not-stated");
  builder_end(b);
  struct zn_image_business *record = builder_record(b, ZN_SECTION_BUSINESSES, simple);
  record->step_first = builder_add(b, ZN_SECTION_STEPS, &(struct zn_image_step){.kind = ZN_STEP_ANY, .end = 3, .text = text});
  builder_add(b, ZN_SECTION_STEPS, &(struct zn_image_step){.kind = ZN_STEP_DO, .end = 3, .depth = 1, .text = text, .link = string});
  record->step_count = 2;
  record->notice_first = record->notice_count = 1;
  return b;
}

static inline enum zn_status open_status(void *image, size_t length) {
  const struct zn_book *book = image;
  enum zn_status status = zn_open(image, length, &book);
  if (status) assert_null(book);
  return status;
}

#endif
