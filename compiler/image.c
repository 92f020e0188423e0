/* image.c: turns the sections that lowering filled into one table image: header, section table, sections at multiples of 8, digest. May
 * assume a resolved book without errors. */
#include <string.h>

#include "lower.h"
#include "zn_core.h"

enum {
  section_total = ZN_SECTION_COUNT - 1,
  tables_offset = sizeof(struct zn_image_header) + section_total * sizeof(struct zn_image_section)
};

/* Record 0 of every table of things and of every run is a dummy that means "none". */
static void lower_dummies(struct lowering *lowering) {
#define X(section) LOWER_PUSH(lowering, section);
  X(CHANNELS) X(PARTIES) X(MARKS) X(SPECS) X(DOCUMENTS) X(BUSINESSES) X(REQUIREMENTS) X(REQUIREMENT_MARKS) X(CELLS) X(LISTS) X(STEPS)
  X(NOTICES) X(DIVISIONS) X(OFFICES) X(COUNTERS) X(PHONES) X(MESSAGES) X(FACTS) X(VALUES) X(PROGRAMS) X(CODE)
  X(DAYS) X(COUNTS) X(CAPS) X(ELIGIBLES) X(FEES) X(FEE_LINES) X(FEE_FACTORS) X(EXEMPTIONS) X(RESULTS) X(OFFERS)
  X(NUMBERING) X(NUMBER_RULES) X(NUMBER_NODES) X(NUMBER_WORDS) X(PATTERNS)
  X(RENEWALS) X(ISSUERS) X(ADVICE)
  X(PLACE_NAMES) X(PLACE_MEANINGS) X(PLACE_SLIPS) X(SOUNDS) X(ROADS) X(HOURS) X(NETWORKS) X(NETWORK_ROWS) X(DESKS) X(SPHERE_POINTS)
  X(SPHERE_NODES)
#undef X
}

static void lower_all(struct lowering *lowering) {
  lower_strings_begin(lowering);
  lower_dummies(lowering);
  lower_things(lowering);
  lower_facts(lowering);
  lower_requirements(lowering);
  lower_businesses(lowering);
  lower_book(lowering);
  lower_divisions(lowering);
  lower_places(lowering);
  if (!lowering->whole) {
    lower_numbering(lowering);
    lower_patterns(lowering);
    lower_renewals(lowering);
  }
  lower_offices(lowering);
  lower_sphere(lowering);
  lower_networks(lowering);
  lower_names(lowering);
  lowering->STRINGS.items = lowering->pool.bytes;
  lowering->STRINGS.count = lowering->pool.length;
  lowering->STRINGS.room = lowering->pool.room;
}

/* Where each section goes; the length of the image. */
static uint64_t sections_place(const struct lowering *lowering, struct zn_image_section table[section_total]) {
  uint64_t offset = tables_offset, columns = lowering->model->language_count;
  size_t i = 0;
#define X(name, type)                                                                                                                  \
  table[i] = (struct zn_image_section){.kind = ZN_SECTION_##name, .flags = ZN_SECTION_MUST, .offset = offset,                          \
                                       .count = (uint32_t)lowering->name.count, .record_size = sizeof(type)};                          \
  offset = (offset + lowering->name.count * sizeof(type) + 7) / 8 * 8;                                                                 \
  i++;
  ZN_SECTIONS(X)
#undef X
  table[ZN_SECTION_TEXTS - 1].count /= (uint32_t)columns;
  table[ZN_SECTION_TEXTS - 1].record_size *= (uint32_t)columns;
  return offset;
}

static void header_write(const struct lowering *lowering, unsigned char *image, uint64_t length) {
  struct zn_image_header header = {.format = ZN_IMAGE_FORMAT_NUMBER, .header_size = sizeof header, .length = length,
                                   .section_count = section_total, .section_record = sizeof(struct zn_image_section),
                                   .language_count = lowering->model->language_count};
  memcpy(header.magic, ZN_IMAGE_MAGIC_TEXT, sizeof header.magic);
  memcpy(image, &header, sizeof header);
  header.digest = zn_image_digest(image, length);
  memcpy(image, &header, sizeof header);
}

/* Copies the sections one after the other, and gives back what each took, so that a large book is not in memory twice. */
static void sections_move(struct lowering *lowering, const struct zn_image_section table[section_total], unsigned char *image) {
#define X(name, type)                                                                                              \
  if (lowering->name.count)                                                                                        \
    memcpy(image + table[ZN_SECTION_##name - 1].offset, lowering->name.items, lowering->name.count * sizeof(type)); \
  arena_give(lowering->arena, lowering->name.items, lowering->name.room * sizeof(type));
  ZN_SECTIONS(X)
#undef X
}

static const void *image_assemble(struct lowering *lowering, size_t *length) {
  struct zn_image_section table[section_total];
  *length = sections_place(lowering, table);
  unsigned char *image = arena_take(lowering->arena, *length);
  memcpy(image + sizeof(struct zn_image_header), table, sizeof table);
  sections_move(lowering, table, image);
  header_write(lowering, image, *length);
  return image;
}

/* Offsets and indices have 32 bits. A book that needs more has passed what zhinanc can hold in memory. */
static void sections_fit(const struct lowering *lowering) {
#define X(name, type) \
  if (lowering->name.count > UINT32_MAX) arena_exhausted();
  ZN_SECTIONS(X)
#undef X
}

/* Whether some numbers may be told and others not: that is the numbering plan's to say, which the tables hold. */
static bool has_withheld(const struct model *model) {
  for (size_t i = 1; i < model->offices.count && model->numberings.count > 1; i++)
    for (size_t c = 0; c < model->offices.items[i].counters.count && !model->offices.items[i].is_public; c++)
      if (model->offices.items[i].counters.items[c].phones.list.count) return true;
  return false;
}

/* Whether an answer may hang on where somebody is or comes from, and not only on which office is near. */
static bool asks_of_places(const struct zn_book *book) {
  for (uint32_t i = 1; i < zn_record_count(book, ZN_SECTION_FACTS); i++)
    if (zn_fact_at(book, i)->type == ZN_FACT_DIVISION) return true;
  for (uint32_t i = 1; i < zn_record_count(book, ZN_SECTION_CODE); i++)
    if (zn_code_at(book, i)->op == ZN_CODE_WITHIN || zn_code_at(book, i)->slot == ZN_SLOT_REGION) return true;
  return zn_record_count(book, ZN_SECTION_NETWORKS) > 1;
}

static const void *image_make(struct arena *arena, const struct resolved *resolved, const struct zn_book *plan, const struct zn_book *whole,
                              size_t *length) {
  const struct model *model = resolved->model;
  struct lowering *lowering = ARENA_NEW(arena, struct lowering);
  *lowering = (struct lowering){.arena = arena, .model = model, .resolved = resolved, .plan = plan,
                                .words = texts_read(arena, model->languages, model->language_count)};
  if (whole) lowering->whole = zn_digest(whole), lowering->leaves_outer = !asks_of_places(whole);
  lower_all(lowering);
  sections_fit(lowering);
  return image_assemble(lowering, length);
}

const void *lower_image(struct arena *arena, const struct resolved *resolved, size_t *length) {
  const struct zn_book *plan;
  const void *image = image_make(arena, resolved, NULL, NULL, length);
  if (!has_withheld(resolved->model) || zn_open(image, *length, &plan)) return image;
  return image_make(arena, resolved, plan, NULL, length);
}

const void *lower_excerpt(struct arena *arena, const struct resolved *resolved, const struct zn_book *whole, size_t *length) {
  return image_make(arena, resolved, has_withheld(resolved->model) ? whole : NULL, whole, length);
}
