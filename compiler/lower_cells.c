/* lower_cells.c: turns the leaves of a simple business into a perfect hash of its documents, so that a piece finds its leaf by one multiplication.
 * May assume that the requirements stand in their section, and what zn_image.h says of a simple business. */
#include "lower.h"

enum { multipliers_tried = 4096, slots_per_document_max = 64 };

typedef LIST(zn_document) document_list;

static void documents_add(struct arena *arena, document_list *documents, zn_document document) {
  for (size_t i = 0; i < documents->count; i++)
    if (documents->items[i] == document) return;
  *LIST_PUSH(arena, documents) = document;
}

/* Whether no two documents meet. `taken` has a place for every slot, with the number of the trial that took it last. */
static bool hash_perfect(const struct zn_image_business *business, const document_list *documents, uint32_t *taken, uint32_t trial) {
  for (size_t i = 0; i < documents->count; i++) {
    uint32_t *slot = &taken[zn_image_slot(business, documents->items[i])];
    if (*slot == trial) return false;
    *slot = trial;
  }
  return true;
}

/* Odd multipliers in steps of 2^32 over the golden ratio, which spread neighbouring ids. */
static bool multiplier_found(struct arena *arena, struct zn_image_business *business, const document_list *documents) {
  uint32_t *taken = arena_array(arena, business->cell_count, sizeof *taken);
  for (uint32_t trial = 1; trial <= multipliers_tried; trial++) {
    business->cell_multiplier = trial * UINT32_C(2654435769) | 1;
    if (hash_perfect(business, documents, taken, trial)) return true;
  }
  return false;
}

static bool hash_found(struct arena *arena, struct zn_image_business *business, const document_list *documents) {
  business->cell_count = 2;
  business->cell_shift = 31;
  while (business->cell_count < documents->count) business->cell_count *= 2, business->cell_shift--;
  for (; business->cell_count <= documents->count * slots_per_document_max; business->cell_count *= 2, business->cell_shift--)
    if (multiplier_found(arena, business, documents)) return true;
  return false;
}

/* `record` is the leaf as the image has it. */
static void cell_fill(struct lowering *lowering, const struct zn_image_business *business, const struct zn_image_requirement *record) {
  zn_document document = lowering->LISTS.items[record->document_first];
  struct zn_image_cell *cell = &lowering->CELLS.items[business->cell_first + zn_image_slot(business, document)];
  const struct zn_image_document *named = &lowering->DOCUMENTS.items[document];
  uint32_t forms = zn_image_fit(named, record);
  cell->document = document;
  cell->forms = (uint8_t)zn_image_forms(named);
  cell->form = (uint8_t)named->form;
  cell->leaves |= UINT64_C(2) << record->leaf;
  cell->need = (uint16_t)record->need;
  for (uint32_t form = 0; form < ZN_FORM_COUNT; form++) {
    if (!(forms >> form & 1)) continue;
    cell->leaf[form] = (uint8_t)(record->leaf + 1);
    cell->marks[form] = record->marks;
  }
}

void lower_cells(struct lowering *lowering, struct zn_image_business *business, const struct resolved_business *resolved) {
  document_list documents = {0};
  for (size_t i = 0; i < resolved->leaves.count; i++)
    for (size_t d = 0; d < resolved->leaves.items[i]->documents.count; d++)
      documents_add(lowering->arena, &documents, resolved->leaves.items[i]->documents.items[d]);
  if (!resolved->simple || !documents.count || !hash_found(lowering->arena, business, &documents)) {
    business->cell_count = business->cell_multiplier = business->cell_shift = 0;
    return;
  }
  business->flags |= ZN_BUSINESS_SIMPLE;
  business->cell_first = LOWER_NEXT(lowering, CELLS);
  for (uint32_t i = 0; i < business->cell_count; i++) LOWER_PUSH(lowering, CELLS);
  for (size_t i = 0; i < resolved->leaves.count; i++)
    cell_fill(lowering, business, &lowering->REQUIREMENTS.items[resolved->leaves.items[i]->number]);
}
