/* lower_cells.c: turns the leaves of a simple business into a perfect hash of its documents, so that a piece finds its leaf by one multiplication.
 * May assume that each document and form belongs to at most one leaf, which is what makes a business simple. */
#include "lower.h"

enum { multipliers_tried = 4096, slots_per_document_max = 64 };

typedef LIST(zn_document) document_list;

static void documents_add(struct arena *arena, document_list *documents, zn_document document) {
  for (size_t i = 0; i < documents->count; i++)
    if (documents->items[i] == document) return;
  *LIST_PUSH(arena, documents) = document;
}

static uint32_t slot_of(const struct zn_image_business *business, zn_document document) {
  return (document * business->cell_multiplier) >> business->cell_shift;
}

/* Whether no two documents meet. `taken` has a place for every slot, with the number of the trial that took it last. */
static bool hash_perfect(const struct zn_image_business *business, const document_list *documents, uint32_t *taken, uint32_t trial) {
  for (size_t i = 0; i < documents->count; i++) {
    uint32_t *slot = &taken[slot_of(business, documents->items[i])];
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

static void cells_fill(struct zn_image_cell *cells, const struct zn_image_business *business, const struct requirement *leaf) {
  for (size_t i = 0; i < leaf->documents.count; i++) {
    struct zn_image_cell *cell = &cells[slot_of(business, leaf->documents.items[i])];
    cell->document = leaf->documents.items[i];
    for (uint32_t form = 0; form < ZN_FORM_COUNT; form++) {
      if (leaf->forms ? !(leaf->forms >> form & 1) : form != ZN_FORM_UNSAID) continue;
      cell->leaf[form] = (uint16_t)(leaf->leaf + 1);
      for (size_t m = 0; m < leaf->marks.count; m++) cell->marks[form] |= ZN_BIT(leaf->marks.items[m].mark);
    }
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
  struct zn_image_cell *cells = lowering->CELLS.items + business->cell_first;
  for (size_t i = 0; i < resolved->leaves.count; i++) cells_fill(cells, business, resolved->leaves.items[i]);
}
