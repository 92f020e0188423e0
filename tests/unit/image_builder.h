/* image_builder.h: assembles table images by hand for the unit tests of the runtime, so that these need neither compiler nor files.
 * Things are declared first, then businesses one after the other, each with its tree in preorder. */
#ifndef IMAGE_BUILDER_H
#define IMAGE_BUILDER_H

#include "zn_image.h"

struct builder;

struct builder *builder_new(void); /* its first language is "en", party 1 the applicant */
/* Another language, in which every text is empty. */
void builder_language(struct builder *builder, const char *tag);
zn_string builder_string(struct builder *builder, const char *string);
zn_text builder_text(struct builder *builder, const char *string);
zn_channel builder_channel(struct builder *builder, const char *id);
zn_party builder_party(struct builder *builder, const char *id);
zn_mark builder_mark(struct builder *builder, const char *id, zn_party by);
zn_spec builder_spec(struct builder *builder, const char *id);
zn_document builder_document(struct builder *builder, const char *id, enum zn_document_kind kind, enum zn_form form);

/* A business in force from `from` to `until`, with every channel declared so far. */
zn_business builder_business(struct builder *builder, const char *id, zn_day from, zn_day until);

/* A later version of a business; to be made after all named businesses. */
zn_business builder_version(struct builder *builder, zn_business earlier, zn_day from, zn_day until);

/* What a leaf demands; zeros mean: one copy, the applicant's paper, nothing else. Documents and marks end with 0. */
struct builder_leaf {
  const char *id;
  zn_document documents[4];
  uint32_t forms, need, flags;
  zn_party party;
  struct zn_image_requirement_mark marks[4];
  uint64_t specs;
};
zn_requirement builder_leaf(struct builder *builder, struct builder_leaf leaf);
/* A group (need: of an at-least) until builder_end, or a node that is not stated. */
zn_requirement builder_group(struct builder *builder, const char *id, enum zn_requirement_kind kind, uint32_t need);
zn_requirement builder_not_stated(struct builder *builder, const char *id);
void builder_end(struct builder *builder);
/* ZN_REQUIRE_HOLDS, or ZN_REQUIRE_UNCLEAR without a program. */
zn_requirement builder_duty(struct builder *builder, const char *id, enum zn_requirement_kind kind, zn_program holds);
/* The record of a node, to be changed; good until the next node. */
struct zn_image_requirement *builder_node(struct builder *builder, zn_requirement requirement);

/* A fact; values of enums and sets are called v01, v02 and so on. */
zn_fact builder_fact(struct builder *builder, const char *id, struct zn_image_fact fact);
/* The computed facts, each behind those that it reads. */
void builder_order(struct builder *builder, const zn_fact *facts, uint32_t count);
zn_program builder_program(struct builder *builder, const struct zn_image_code *code, uint32_t count);
/* low <= value <= high */
zn_program builder_range(struct builder *builder, uint32_t slot, int64_t low, int64_t high);

/* The records of a section so far, to be changed by hand before the image is made. */
void *builder_record(struct builder *builder, enum zn_section section, uint32_t index);
uint32_t builder_add(struct builder *builder, enum zn_section section, const void *record);

/* The image, to be freed; frees the builder. Businesses whose tree is simple become so, with cells. */
void *builder_image(struct builder *builder, size_t *length);
/* Makes the digest of changed bytes right again. */
void builder_seal(void *image);

#endif
