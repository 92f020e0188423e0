/* image_builder.c: see image_builder.h. Keeps each section as a growing array of records and puts them together at the end. Exits when
 * memory runs out. */
#include "image_builder.h"
#include "zn_core.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct section {
  char *bytes;
  size_t count, size;
};

struct builder {
  struct section sections[ZN_SECTION_COUNT];
  zn_requirement groups[ZN_DEPTH_MAX + 8];
  uint32_t depth, versions, order_first, order_count;
};

static const size_t sizes[] = {0,
#define X(name, type) sizeof(type),
                               ZN_SECTIONS(X)
#undef X
};

static void *grow(void *memory, size_t size) {
  memory = realloc(memory, size);
  if (!memory) exit(3);
  return memory;
}

uint32_t builder_add(struct builder *builder, enum zn_section section, const void *record) {
  struct section *to = &builder->sections[section];
  to->bytes = grow(to->bytes, (to->count + 1) * to->size);
  if (record) memcpy(to->bytes + to->count * to->size, record, to->size);
  else memset(to->bytes + to->count * to->size, 0, to->size);
  return (uint32_t)to->count++;
}

void *builder_record(struct builder *builder, enum zn_section section, uint32_t index) {
  return builder->sections[section].bytes + index * builder->sections[section].size;
}

static uint32_t count_of(const struct builder *builder, enum zn_section section) { return (uint32_t)builder->sections[section].count; }

struct builder *builder_new(void) {
  struct builder *builder = grow(NULL, sizeof *builder);
  memset(builder, 0, sizeof *builder);
  for (uint32_t i = 1; i < ZN_SECTION_COUNT; i++) builder->sections[i].size = sizes[i];
  for (uint32_t i = 1; i < ZN_SECTION_COUNT; i++)
    if (i != ZN_SECTION_NAMES && i != ZN_SECTION_LANGUAGES) builder_add(builder, (enum zn_section)i, NULL);
  builder_add(builder, ZN_SECTION_LANGUAGES, &(zn_string){builder_string(builder, "en")});
  for (uint32_t i = 1; i < ZN_MESSAGE_COUNT; i++) builder_add(builder, ZN_SECTION_MESSAGES, NULL);
  for (uint32_t i = 1; i < ZN_STARTS_COUNT; i++) builder_add(builder, ZN_SECTION_PLACE_STARTS, NULL);
  builder_party(builder, "applicant");
  return builder;
}

zn_string builder_string(struct builder *builder, const char *string) {
  struct section *pool = &builder->sections[ZN_SECTION_STRINGS];
  if (!*string) return 0;
  for (size_t at = 1; at < pool->count; at += strlen(pool->bytes + at) + 1)
    if (strcmp(pool->bytes + at, string) == 0) return (zn_string)at;
  zn_string offset = (zn_string)pool->count;
  for (size_t i = 0; i <= strlen(string); i++) builder_add(builder, ZN_SECTION_STRINGS, string + i);
  return offset;
}

zn_text builder_text(struct builder *builder, const char *string) {
  return *string ? builder_add(builder, ZN_SECTION_TEXTS, &(zn_string){builder_string(builder, string)}) : 0;
}

void builder_language(struct builder *builder, const char *tag) {
  builder_add(builder, ZN_SECTION_LANGUAGES, &(zn_string){builder_string(builder, tag)});
}

static uint32_t thing(struct builder *builder, enum zn_section section, const char *id) {
  return builder_add(builder, section, &(struct zn_image_thing){builder_string(builder, id), builder_text(builder, id)});
}
zn_channel builder_channel(struct builder *builder, const char *id) { return thing(builder, ZN_SECTION_CHANNELS, id); }
zn_party builder_party(struct builder *builder, const char *id) { return thing(builder, ZN_SECTION_PARTIES, id); }
zn_spec builder_spec(struct builder *builder, const char *id) { return thing(builder, ZN_SECTION_SPECS, id); }

zn_mark builder_mark(struct builder *builder, const char *id, zn_party by) {
  return builder_add(builder, ZN_SECTION_MARKS, &(struct zn_image_mark){builder_string(builder, id), builder_text(builder, id), by});
}

zn_document builder_document(struct builder *builder, const char *id, enum zn_document_kind kind, enum zn_form form) {
  return builder_add(builder, ZN_SECTION_DOCUMENTS,
                     &(struct zn_image_document){builder_string(builder, id), builder_text(builder, id), kind, form, 0});
}

/* --- businesses --- */

zn_business builder_business(struct builder *builder, const char *id, zn_day from, zn_day until) {
  struct zn_image_business record = {.id = builder_string(builder, id),
                                     .title = builder_text(builder, id),
                                     .from = from,
                                     .until = until,
                                     .root = count_of(builder, ZN_SECTION_REQUIREMENTS),
                                     .offer_first = count_of(builder, ZN_SECTION_OFFERS)};
  for (uint32_t i = 1; i < count_of(builder, ZN_SECTION_CHANNELS); i++, record.offer_count++)
    builder_add(builder, ZN_SECTION_OFFERS, &(struct zn_image_offer){.channel = i});
  return builder_add(builder, ZN_SECTION_BUSINESSES, &record);
}

zn_business builder_version(struct builder *builder, zn_business earlier, zn_day from, zn_day until) {
  zn_string id = ((struct zn_image_business *)builder_record(builder, ZN_SECTION_BUSINESSES, earlier))->id;
  zn_business version = builder_business(builder, (char *)builder_record(builder, ZN_SECTION_STRINGS, id), from, until);
  ((struct zn_image_business *)builder_record(builder, ZN_SECTION_BUSINESSES, earlier))->next_version = version;
  builder->versions++;
  return version;
}

static zn_requirement node_add(struct builder *builder, const char *id, struct zn_image_requirement record) {
  record.business = count_of(builder, ZN_SECTION_BUSINESSES) - 1;
  struct zn_image_business *business = builder_record(builder, ZN_SECTION_BUSINESSES, record.business);
  business->requirement_count++;
  record.parent = builder->depth ? builder->groups[builder->depth - 1] : 0;
  record.end = count_of(builder, ZN_SECTION_REQUIREMENTS) + 1;
  record.id = builder_string(builder, id ? id : "");
  return builder_add(builder, ZN_SECTION_REQUIREMENTS, &record);
}

static uint32_t leaves_before(struct builder *builder) {
  const struct zn_image_business *business = builder_record(builder, ZN_SECTION_BUSINESSES, count_of(builder, ZN_SECTION_BUSINESSES) - 1);
  uint32_t leaves = 0;
  for (uint32_t i = business->root; i < count_of(builder, ZN_SECTION_REQUIREMENTS); i++)
    leaves += ((struct zn_image_requirement *)builder_record(builder, ZN_SECTION_REQUIREMENTS, i))->kind == ZN_REQUIRE_DOCUMENT;
  return leaves;
}

zn_requirement builder_leaf(struct builder *builder, struct builder_leaf leaf) {
  struct zn_image_requirement record = {.kind = ZN_REQUIRE_DOCUMENT, .flags = leaf.flags, .party = leaf.party ? leaf.party : 1,
                                        .forms = leaf.forms, .need = leaf.need ? leaf.need : 1, .specs = leaf.specs,
                                        .leaf = leaves_before(builder), .document_first = count_of(builder, ZN_SECTION_LISTS),
                                        .mark_first = count_of(builder, ZN_SECTION_REQUIREMENT_MARKS)};
  for (; record.document_count < 4 && leaf.documents[record.document_count]; record.document_count++)
    builder_add(builder, ZN_SECTION_LISTS, &leaf.documents[record.document_count]);
  for (; record.mark_count < 4 && leaf.marks[record.mark_count].mark; record.mark_count++) {
    struct zn_image_requirement_mark mark = leaf.marks[record.mark_count];
    zn_party declared = ((struct zn_image_mark *)builder_record(builder, ZN_SECTION_MARKS, mark.mark))->by;
    if (!mark.by) mark.by = declared;
    if (mark.by == declared) record.marks |= ZN_BIT(mark.mark);
    builder_add(builder, ZN_SECTION_REQUIREMENT_MARKS, &mark);
  }
  return node_add(builder, leaf.id, record);
}

zn_requirement builder_group(struct builder *builder, const char *id, enum zn_requirement_kind kind, uint32_t need) {
  zn_requirement node = node_add(builder, id, (struct zn_image_requirement){.kind = kind, .need = need});
  builder->groups[builder->depth++] = node;
  return node;
}

zn_requirement builder_not_stated(struct builder *builder, const char *id) {
  if (!builder->depth) {
    struct zn_image_business *business = builder_record(builder, ZN_SECTION_BUSINESSES, count_of(builder, ZN_SECTION_BUSINESSES) - 1);
    business->flags = ZN_BUSINESS_NOT_STATED;
  }
  return node_add(builder, id, (struct zn_image_requirement){.kind = ZN_REQUIRE_NOT_STATED});
}

void builder_end(struct builder *builder) {
  struct zn_image_requirement *group = builder_record(builder, ZN_SECTION_REQUIREMENTS, builder->groups[--builder->depth]);
  group->end = count_of(builder, ZN_SECTION_REQUIREMENTS);
}

zn_requirement builder_duty(struct builder *builder, const char *id, enum zn_requirement_kind kind, zn_program holds) {
  return node_add(builder, id, (struct zn_image_requirement){.kind = kind, .holds = holds, .text = builder_text(builder, "duty")});
}

struct zn_image_requirement *builder_node(struct builder *builder, zn_requirement requirement) {
  return builder_record(builder, ZN_SECTION_REQUIREMENTS, requirement);
}

/* --- facts and conditions --- */

zn_fact builder_fact(struct builder *builder, const char *id, struct zn_image_fact fact) {
  fact.id = builder_string(builder, id);
  fact.name = fact.ask = builder_text(builder, id);
  fact.value_first = fact.value_count ? count_of(builder, ZN_SECTION_VALUES) : 0;
  for (uint32_t i = 0; i < fact.value_count; i++) {
    const char value[] = {'v', (char)('0' + (i + 1) / 10), (char)('0' + (i + 1) % 10), 0};
    builder_add(builder, ZN_SECTION_VALUES, &(struct zn_image_thing){builder_string(builder, value), builder_text(builder, value)});
  }
  return builder_add(builder, ZN_SECTION_FACTS, &fact);
}

void builder_order(struct builder *builder, const zn_fact *facts, uint32_t count) {
  builder->order_first = count_of(builder, ZN_SECTION_LISTS);
  builder->order_count = count;
  for (uint32_t i = 0; i < count; i++) builder_add(builder, ZN_SECTION_LISTS, &facts[i]);
}

zn_program builder_program(struct builder *builder, const struct zn_image_code *code, uint32_t count) {
  struct zn_image_program program = {count_of(builder, ZN_SECTION_CODE), count};
  for (uint32_t i = 0; i < count; i++) builder_add(builder, ZN_SECTION_CODE, &code[i]);
  return builder_add(builder, ZN_SECTION_PROGRAMS, &program);
}

zn_program builder_range(struct builder *builder, uint32_t slot, int64_t low, int64_t high) {
  return builder_program(builder, &(struct zn_image_code){.op = ZN_CODE_RANGE, .slot = slot, .low = low, .high = high}, 1);
}

/* --- cells --- */

static struct zn_image_requirement *leaf_of(struct builder *builder, const struct zn_image_business *business, uint32_t leaf) {
  return builder_record(builder, ZN_SECTION_REQUIREMENTS, business->root + 1 + leaf);
}

static zn_document document_of(struct builder *builder, const struct zn_image_requirement *leaf) {
  return *(zn_document *)builder_record(builder, ZN_SECTION_LISTS, leaf->document_first);
}

static uint32_t fit_of(struct builder *builder, const struct zn_image_requirement *leaf) {
  return zn_image_fit(builder_record(builder, ZN_SECTION_DOCUMENTS, document_of(builder, leaf)), leaf);
}

static int leaf_is_simple(struct builder *builder, const struct zn_image_requirement *leaf) {
  uint32_t declared = 0;
  for (uint64_t marks = leaf->marks; marks; marks &= marks - 1) declared++;
  if (leaf->guard || leaf->seen || leaf->count_count || leaf->count_fact || leaf->age_unit || leaf->issued || leaf->expires || leaf->same_day)
    return 0;
  for (uint32_t i = 0; i < leaf->mark_count; i++)
    if (((struct zn_image_requirement_mark *)builder_record(builder, ZN_SECTION_REQUIREMENT_MARKS, leaf->mark_first + i))->guard) return 0;
  return leaf->kind == ZN_REQUIRE_DOCUMENT && leaf->document_count == 1 && leaf->party == 1 && !leaf->specs && leaf->mark_count == declared &&
         !(leaf->flags & ~ZN_LEAF_SHOWN) && leaf->end == leaf->parent + 2 + leaf->leaf && document_of(builder, leaf);
}

static int is_simple(struct builder *builder, const struct zn_image_business *business) {
  uint32_t leaves = business->requirement_count - 1;
  const struct zn_image_requirement *root = builder_record(builder, ZN_SECTION_REQUIREMENTS, business->root);
  if (root->kind != ZN_REQUIRE_ALL || root->guard || root->seen || root->text || leaves - 1 >= ZN_SIMPLE_LEAVES_MAX) return 0;
  if (business->eligible_count || business->next_version || business->seen) return 0;
  for (uint32_t i = 0; i < leaves; i++) {
    const struct zn_image_requirement *leaf = leaf_of(builder, business, i);
    if (!leaf_is_simple(builder, leaf)) return 0;
    for (uint32_t j = 0; j < i; j++) {
      const struct zn_image_requirement *other = leaf_of(builder, business, j);
      if (document_of(builder, leaf) == document_of(builder, other) &&
          (leaf->need != other->need || (fit_of(builder, leaf) & fit_of(builder, other))))
        return 0;
    }
  }
  return 1;
}

/* Fills the cells; 0 when two documents meet. */
static int cells_fill(struct builder *builder, const struct zn_image_business *business, struct zn_image_cell *cells) {
  for (uint32_t i = 0; i < business->requirement_count - 1; i++) {
    const struct zn_image_requirement *leaf = leaf_of(builder, business, i);
    struct zn_image_cell *cell = &cells[zn_image_slot(business, document_of(builder, leaf))];
    if (cell->document && cell->document != document_of(builder, leaf)) return 0;
    cell->document = document_of(builder, leaf);
    uint32_t said = zn_image_forms(builder_record(builder, ZN_SECTION_DOCUMENTS, cell->document));
    cell->form = (uint16_t)((struct zn_image_document *)builder_record(builder, ZN_SECTION_DOCUMENTS, cell->document))->form;
    cell->leaves |= UINT64_C(2) << i;
    cell->need = (uint16_t)leaf->need;
    for (uint32_t form = 0; form < ZN_FORM_COUNT; form++) {
      if ((said >> form & 1) && cell->leaf[form] == ZN_CELL_WRONG) cell->leaf[form] = 0;
      if (!(fit_of(builder, leaf) >> form & 1)) continue;
      cell->leaf[form] = UINT64_C(2) << i;
      cell->marks[form] = leaf->marks;
    }
  }
  return 1;
}

static void cells_add(struct builder *builder, struct zn_image_business *business) {
  struct zn_image_cell cells[256];
  business->flags |= ZN_BUSINESS_SIMPLE;
  business->cell_first = count_of(builder, ZN_SECTION_CELLS);
  business->cell_count = 256;
  business->cell_shift = 24;
  do {
    business->cell_multiplier += UINT32_C(2654435769);
    memset(cells, 0, sizeof cells);
    for (uint32_t i = 0; i < 256 * ZN_CELL_FORMS; i++) cells[i / ZN_CELL_FORMS].leaf[i % ZN_CELL_FORMS] = ZN_CELL_WRONG;
  } while (!cells_fill(builder, business, cells));
  for (uint32_t i = 0; i < 256; i++) builder_add(builder, ZN_SECTION_CELLS, &cells[i]);
}

/* --- the image --- */

/* Gives every text its place for each language. */
static void texts_widen(struct builder *builder) {
  struct section *texts = &builder->sections[ZN_SECTION_TEXTS], wide = {.size = texts->size * count_of(builder, ZN_SECTION_LANGUAGES)};
  wide.count = texts->count;
  wide.bytes = grow(NULL, wide.count * wide.size);
  memset(wide.bytes, 0, wide.count * wide.size);
  for (size_t i = 0; i < texts->count; i++) memcpy(wide.bytes + i * wide.size, texts->bytes + i * texts->size, texts->size);
  free(texts->bytes);
  *texts = wide;
}

static void name_put(struct builder *builder, enum zn_kind kind, zn_string string, uint32_t thing_index) {
  const char *bytes = builder_record(builder, ZN_SECTION_STRINGS, string);
  uint32_t mask = count_of(builder, ZN_SECTION_NAMES) - 1, hash = zn_name_hash(kind, bytes, strlen(bytes)), at = hash & mask;
  struct zn_image_name *names = builder_record(builder, ZN_SECTION_NAMES, 0);
  while (names[at].string) at = (at + 1) & mask;
  names[at] = (struct zn_image_name){string, hash, (uint16_t)kind, (uint16_t)strlen(bytes), thing_index};
}

static void names_add(struct builder *builder) {
  uint32_t things = 0, slots = 2;
  for (uint32_t kind = 1; kind < ZN_KIND_COUNT; kind++) things += count_of(builder, zn_kind_section(kind)) - 1;
  things -= builder->versions;
  while (slots < 2 * things) slots *= 2;
  for (uint32_t i = 0; i < slots; i++) builder_add(builder, ZN_SECTION_NAMES, NULL);
  for (uint32_t kind = 1; kind < ZN_KIND_COUNT; kind++)
    for (uint32_t i = 1; i < count_of(builder, zn_kind_section(kind)) - (kind == ZN_KIND_BUSINESS ? builder->versions : 0); i++)
      name_put(builder, (enum zn_kind)kind, *(zn_string *)builder_record(builder, zn_kind_section(kind), i), i);
}

/* Generous capacities: they are for the callers of the tests. */
static void book_fill(struct builder *builder) {
  uint32_t nodes = count_of(builder, ZN_SECTION_REQUIREMENTS);
  struct zn_image_book book = {.id = builder_string(builder, "test"), .title = builder_text(builder, "Test"), .offset_minutes = 480,
                               .answer_findings = nodes * ZN_PLANS_MAX, .answer_lists = nodes * ZN_PLANS_MAX + ZN_PLANS_MAX,
                               .work_choices = ZN_CHOICES_MAX, .business_count = count_of(builder, ZN_SECTION_BUSINESSES) - 1 - builder->versions,
                               .order_first = builder->order_first, .order_count = builder->order_count};
  for (uint32_t b = 1; b < count_of(builder, ZN_SECTION_BUSINESSES); b++) {
    struct zn_image_business *business = builder_record(builder, ZN_SECTION_BUSINESSES, b);
    uint32_t leaves = 0;
    for (uint32_t i = 0; i < business->requirement_count; i++)
      leaves += ((struct zn_image_requirement *)builder_record(builder, ZN_SECTION_REQUIREMENTS, business->root + i))->kind ==
                ZN_REQUIRE_DOCUMENT;
    if (book.work_leaves < leaves) book.work_leaves = leaves;
    for (uint32_t i = 0; i < business->requirement_count; i++)
      if (builder_node(builder, business->root + i)->kind == ZN_REQUIRE_POINTS) book.work_points = 1;
    if (b <= book.business_count && is_simple(builder, business)) cells_add(builder, business);
  }
  memcpy(builder_record(builder, ZN_SECTION_BOOK, 0), &book, sizeof book);
}

void builder_seal(void *image) {
  struct zn_image_header *header = image;
  header->digest = zn_image_digest(image, header->length);
}

void *builder_image(struct builder *builder, size_t *length) {
  struct zn_image_section table[ZN_SECTION_COUNT - 1];
  struct zn_image_header header = {.format = ZN_IMAGE_FORMAT_NUMBER, .header_size = sizeof header, .section_count = ZN_SECTION_COUNT - 1,
                                   .section_record = sizeof *table, .language_count = count_of(builder, ZN_SECTION_LANGUAGES)};
  book_fill(builder);
  texts_widen(builder);
  names_add(builder);
  uint64_t offset = sizeof header + sizeof table;
  for (uint32_t i = 0; i < ZN_SECTION_COUNT - 1; i++) {
    const struct section *section = &builder->sections[i + 1];
    table[i] = (struct zn_image_section){i + 1, ZN_SECTION_MUST, offset, (uint32_t)section->count, (uint32_t)section->size};
    offset += (section->count * section->size + 7) / 8 * 8;
  }
  char *image = grow(NULL, offset);
  memset(image, 0, offset);
  memcpy(header.magic, ZN_IMAGE_MAGIC_TEXT, sizeof header.magic);
  header.length = *length = offset;
  memcpy(image, &header, sizeof header);
  memcpy(image + sizeof header, table, sizeof table);
  for (uint32_t i = 0; i < ZN_SECTION_COUNT - 1; i++) {
    struct section *section = &builder->sections[i + 1];
    memcpy(image + table[i].offset, section->bytes, section->count * section->size);
    free(section->bytes);
  }
  free(builder);
  builder_seal(image);
  return image;
}
