/* zn_verify_business.c: verifies businesses: their trees of requirements and steps nest, every value is in range, and the cells of a simple
 * business say what its tree says. May assume that the other records are verified. */
#include "zn_verify.h"

int zn_nest_enter(struct zn_nest *nest, uint32_t node, uint32_t end, uint32_t limit) {
  while (nest->depth && nest->end[nest->depth - 1] == node) nest->depth--;
  uint32_t within = nest->depth ? nest->end[nest->depth - 1] : limit;
  return end > node && end <= within;
}

/* Makes the node that was entered the group of what follows, up to its end. */
static int nest_open(struct zn_nest *nest, uint32_t node, uint32_t end) {
  if (end == node + 1) return 1;
  if (nest->depth == ZN_DEPTH_MAX) return 0;
  nest->group[nest->depth] = node;
  nest->end[nest->depth++] = end;
  return 1;
}

/* --- requirements --- */

/* The marks of a leaf, and in `marks` those of them that their declared makers make. */
static int demands_ok(struct zn_check *check, const struct zn_image_requirement *leaf) {
  if (!zn_walk_ok(check, ZN_SECTION_REQUIREMENT_MARKS, leaf->mark_first, leaf->mark_count)) return 0;
  uint64_t declared = 0;
  for (uint32_t i = 0; i < leaf->mark_count; i++) {
    const struct zn_image_requirement_mark *demand = zn_requirement_mark_at(check->book, leaf->mark_first + i);
    if (!demand->mark) return 0;
    if (zn_mark_at(check->book, demand->mark)->by == demand->by) declared |= ZN_BIT(demand->mark);
  }
  return leaf->marks == declared;
}

static int documents_ok(struct zn_check *check, const struct zn_image_requirement *leaf) {
  if (!leaf->document_count || !zn_walk_ok(check, ZN_SECTION_LISTS, leaf->document_first, leaf->document_count)) return 0;
  for (uint32_t i = 0; i < leaf->document_count; i++)
    if (!zn_given_ok(check, ZN_SECTION_DOCUMENTS, *zn_list_at(check->book, leaf->document_first + i))) return 0;
  return 1;
}

/* Copies come from one place; variants end with one that always holds. */
static int counts_ok(struct zn_check *check, const struct zn_image_requirement *leaf) {
  if (leaf->count_fact) {
    if (leaf->count_count || !zn_given_ok(check, ZN_SECTION_FACTS, leaf->count_fact)) return 0;
    uint32_t type = zn_fact_at(check->book, leaf->count_fact)->type;
    return type == ZN_FACT_INT || type == ZN_FACT_AGE;
  }
  if (!leaf->count_count) return leaf->count_first == 0;
  return zn_walk_ok(check, ZN_SECTION_COUNTS, leaf->count_first, leaf->count_count) && leaf->count_first &&
         !zn_count_at(check->book, leaf->count_first + leaf->count_count - 1)->guard;
}

static int leaf_ok(struct zn_check *check, const struct zn_image_requirement *leaf, uint32_t number) {
  const uint32_t flags = ZN_LEAF_SHOWN | ZN_LEAF_SHARED | ZN_LEAF_OPTIONAL | ZN_LEAF_LATER, forms = (1u << ZN_FORM_COUNT) - 2;
  return documents_ok(check, leaf) && demands_ok(check, leaf) && !(leaf->flags & ~flags) && !(leaf->forms & ~forms) &&
         leaf->need <= ZN_COPIES_MAX && (leaf->need || leaf->count_count || leaf->count_fact) && leaf->leaf == number &&
         zn_given_ok(check, ZN_SECTION_PARTIES, leaf->party) && !(leaf->specs & ~zn_mask_of(check, ZN_SECTION_SPECS)) &&
         !(leaf->same_day & ~zn_mask_of(check, ZN_SECTION_MARKS)) && counts_ok(check, leaf) &&
         zn_index_ok(check, ZN_SECTION_PROGRAMS, leaf->issued) && zn_index_ok(check, ZN_SECTION_PROGRAMS, leaf->expires) &&
         (leaf->age_unit == 'D' || leaf->age_unit == 'W' || leaf->age_unit == 'M' || leaf->age_unit == 'Y' || !leaf->age_unit) &&
         (leaf->age_unit || !(leaf->age_number | (int32_t)leaf->age_guard)) && zn_index_ok(check, ZN_SECTION_PROGRAMS, leaf->age_guard);
}

/* A group, or a node without paper: what only leaves have is zero. */
static int bare_ok(const struct zn_image_requirement *node, uint32_t number) {
  if (node->document_count | node->party | node->forms | node->mark_count | node->flags | node->leaf ||
      node->marks | node->specs | node->same_day)
    return 0;
  if (node->count_count | node->count_fact | node->issued | node->expires | node->age_unit | node->age_guard) return 0;
  switch (node->kind) {
  case ZN_REQUIRE_ALL:
  case ZN_REQUIRE_DEPENDING:
  case ZN_REQUIRE_ANY: return node->need <= 1;
  case ZN_REQUIRE_AT_LEAST: return node->need - 1 < ZN_COPIES_MAX;
  case ZN_REQUIRE_POINTS: return node->need != 0;
  case ZN_REQUIRE_HOLDS:
  case ZN_REQUIRE_UNCLEAR:
  case ZN_REQUIRE_NOT_STATED: return node->end == number + 1 && node->need <= 1;
  default: return 0;
  }
}

/* What only nodes of one kind have. */
static int kind_ok(const struct zn_image_requirement *node) {
  return (!node->holds | (node->kind == ZN_REQUIRE_HOLDS)) & ((node->table != 0) == (node->kind == ZN_REQUIRE_DEPENDING)) &
         (!node->cap_count | (node->kind == ZN_REQUIRE_POINTS));
}

/* What every node may have. */
static int node_ok(struct zn_check *check, const struct zn_image_requirement *node) {
  return kind_ok(node) & zn_string_ok(check, node->id) & zn_text_ok(check, node->label) & zn_text_ok(check, node->text) &
         zn_string_ok(check, node->source) & zn_index_ok(check, ZN_SECTION_PROGRAMS, node->guard) &
         zn_index_ok(check, ZN_SECTION_PROGRAMS, node->holds) & zn_day_ok(node->seen) &
         zn_index_ok(check, ZN_SECTION_FACTS, node->table) & zn_text_ok(check, node->condition) & zn_text_ok(check, node->days) &
         !node->reserved & zn_walk_ok(check, ZN_SECTION_CAPS, node->cap_first, node->cap_count);
}

/* A tree, and the number of its document leaves. */
static int tree_ok(struct zn_check *check, const struct zn_image_business *business, zn_business index, uint32_t *leaves) {
  struct zn_nest nest = {0};
  uint32_t end = business->root + business->requirement_count;
  *leaves = 0;
  for (uint32_t i = business->root; i < end; i++) {
    const struct zn_image_requirement *node = zn_requirement_at(check->book, i);
    if (!zn_nest_enter(&nest, i, node->end, end) || node->parent != (nest.depth ? nest.group[nest.depth - 1] : 0)) return 0;
    if (i == business->root ? node->end != end : !node->parent) return 0;
    if (node->business != index || !nest_open(&nest, i, node->end) || !node_ok(check, node)) return 0;
    if (node->kind == ZN_REQUIRE_DOCUMENT ? node->end != i + 1 || !leaf_ok(check, node, (*leaves)++) : !bare_ok(node, i)) return 0;
  }
  return 1;
}

/* --- simple businesses and their cells --- */

/* What a cell must say of a leaf; `places` counts what the leaves account for. */
static int cell_names(const struct zn_check *check, const struct zn_image_business *business, const struct zn_image_requirement *leaf,
                      uint32_t *places) {
  zn_document document = *zn_list_at(check->book, leaf->document_first);
  const struct zn_image_cell *cell = zn_cell_at(check->book, business->cell_first + zn_image_slot(business, document));
  uint32_t fit = zn_image_fit(zn_document_at(check->book, document), leaf);
  if (cell->document != document || cell->need != leaf->need || !(cell->leaves >> leaf->leaf & 2)) return 0;
  for (uint32_t form = 0; form < ZN_FORM_COUNT; form++)
    if ((fit >> form & 1) && (cell->leaf[form] != UINT64_C(2) << leaf->leaf || cell->marks[form] != leaf->marks)) return 0;
  *places += zn_bits_in(fit) + 1;
  return 1;
}

/* What a cell must say of its document, or of none; `places` counts the leaves that it names. */
static int cell_ok(const struct zn_check *check, const struct zn_image_cell *cell, uint32_t *places) {
  if (!zn_index_ok(check, ZN_SECTION_DOCUMENTS, cell->document)) return 0;
  const struct zn_image_document *document = zn_document_at(check->book, cell->document);
  uint32_t said = cell->document ? zn_image_forms(document) : 0;
  for (uint32_t form = 0; form < ZN_CELL_FORMS; form++) {
    if ((cell->leaf[form] == ZN_CELL_WRONG) == (said >> form & 1)) return 0;
    uint32_t is_named = cell->leaf[form] && cell->leaf[form] != ZN_CELL_WRONG;
    if (!is_named && cell->marks[form]) return 0;
    *places += is_named;
  }
  *places += zn_bits_in(cell->leaves);
  return cell->form == document->form && (cell->document || !(cell->need || cell->leaves));
}

static int cells_ok(const struct zn_check *check, const struct zn_image_business *business, uint32_t places) {
  uint32_t taken = 0;
  for (uint32_t i = 0; i < business->cell_count; i++)
    if (!cell_ok(check, zn_cell_at(check->book, business->cell_first + i), &taken)) return 0;
  return taken == places;
}

static int simple_leaf_ok(const struct zn_check *check, const struct zn_image_requirement *leaf) {
  uint64_t declared = 0;
  for (uint32_t i = 0; i < leaf->mark_count; i++) {
    const struct zn_image_requirement_mark *demand = zn_requirement_mark_at(check->book, leaf->mark_first + i);
    if (demand->guard) return 0;
    declared |= ZN_BIT(demand->mark);
  }
  return leaf->kind == ZN_REQUIRE_DOCUMENT && leaf->document_count == 1 && leaf->party == 1 && !leaf->specs && leaf->marks == declared &&
         !(leaf->flags & ~ZN_LEAF_SHOWN) &&
         !(leaf->guard | leaf->count_count | leaf->count_fact | leaf->age_unit | leaf->issued | leaf->expires) && !leaf->same_day &&
         !leaf->seen;
}

static int simple_ok(const struct zn_check *check, const struct zn_image_business *business) {
  uint32_t places = 0, leaves = business->requirement_count - 1;
  const struct zn_image_requirement *root = zn_requirement_at(check->book, business->root);
  if (root->kind != ZN_REQUIRE_ALL || root->guard || root->seen || root->text || leaves - 1 >= ZN_SIMPLE_LEAVES_MAX) return 0;
  if (business->eligible_count | business->next_version | (uint32_t)business->seen) return 0;
  for (uint32_t i = 0; i < business->offer_count; i++) {
    const struct zn_image_offer *offer = zn_offer_at(check->book, business->offer_first + i);
    if (offer->from | offer->until | offer->seen) return 0;
  }
  if (business->cell_count < 2 || business->cell_shift - 1 > 30 || UINT32_C(1) << (32 - business->cell_shift) != business->cell_count)
    return 0;
  for (uint32_t i = 1; i <= leaves; i++) {
    const struct zn_image_requirement *leaf = zn_requirement_at(check->book, business->root + i);
    if (!simple_leaf_ok(check, leaf) || !cell_names(check, business, leaf, &places)) return 0;
  }
  return cells_ok(check, business, places);
}

/* --- steps --- */

static int steps_ok(const struct zn_check *check, const struct zn_image_business *business) {
  struct zn_nest nest = {0};
  uint32_t end = business->step_first + business->step_count;
  for (uint32_t i = business->step_first; i < end; i++) {
    const struct zn_image_step *step = zn_step_at(check->book, i);
    if (!zn_nest_enter(&nest, i, step->end, end) || step->depth != nest.depth || !nest_open(&nest, i, step->end)) return 0;
    if (!((step->kind - 1 < ZN_STEP_KIND_COUNT - 1) & zn_text_ok(check, step->text) & zn_text_ok(check, step->warning) &
          zn_text_ok(check, step->needs) & zn_text_ok(check, step->note) & zn_text_ok(check, step->condition) & zn_string_ok(check, step->link) &
          zn_index_ok(check, ZN_SECTION_PARTIES, step->by)))
      return 0;
  }
  return 1;
}

/* --- businesses --- */

static int offer_ok(const struct zn_check *check, const struct zn_image_offer *offer) {
  return zn_given_ok(check, ZN_SECTION_CHANNELS, offer->channel) && zn_day_ok(offer->from) && zn_day_ok(offer->until) &&
         zn_day_ok(offer->seen);
}

static int references_ok(struct zn_check *check, const struct zn_image_business *business) {
  if (!zn_walk_ok(check, ZN_SECTION_OFFERS, business->offer_first, business->offer_count) ||
      !zn_walk_ok(check, ZN_SECTION_LISTS, business->before_first, business->before_count))
    return 0;
  for (uint32_t i = 0; i < business->offer_count; i++)
    if (!offer_ok(check, zn_offer_at(check->book, business->offer_first + i))) return 0;
  for (uint32_t i = 0; i < business->before_count; i++)
    if (!zn_text_ok(check, *zn_list_at(check->book, business->before_first + i))) return 0;
  return zn_string_ok(check, business->id) && zn_text_ok(check, business->title) && zn_text_ok(check, business->summary) &&
         zn_day_ok(business->from) && zn_day_ok(business->until) && zn_string_ok(check, business->source) &&
         zn_text_ok(check, business->note) && zn_run_ok(check, ZN_SECTION_NOTICES, business->notice_first, business->notice_count);
}

/* Eligibility, fee and results; and the chain of versions, which runs upwards, so that it ends. */
static int terms_ok(const struct zn_check *check, const struct zn_image_business *business, zn_business index) {
  if (!(zn_run_ok(check, ZN_SECTION_ELIGIBLES, business->eligible_first, business->eligible_count) &
        zn_index_ok(check, ZN_SECTION_FEES, business->fee) &
        zn_run_ok(check, ZN_SECTION_RESULTS, business->result_first, business->result_count) & zn_day_ok(business->seen) &
        zn_text_ok(check, business->time_limit) & zn_text_ok(check, business->visits) & zn_text_ok(check, business->delivery) &
        zn_text_ok(check, business->complaints) & zn_text_ok(check, business->legal_basis) &
        zn_index_ok(check, ZN_SECTION_PROGRAMS, business->may_use) & zn_index_ok(check, ZN_SECTION_BUSINESSES, business->next_version)))
    return 0;
  if (!business->next_version) return 1;
  return business->next_version > index && business->next_version > zn_book_record(check->book)->business_count &&
         zn_business_at(check->book, business->next_version)->id == business->id;
}

/* Trees, steps and cells stand in the order of the businesses, one behind the other, so that each is looked at once. */
struct tiling {
  uint32_t requirement, step, cell;
};

static int tiles_ok(const struct zn_check *check, const struct zn_image_business *business, struct tiling *next) {
  int ok = business->requirement_count > 0 && business->root == next->requirement &&
           zn_run_ok(check, ZN_SECTION_REQUIREMENTS, business->root, business->requirement_count) &&
           zn_run_ok(check, ZN_SECTION_STEPS, business->step_first, business->step_count) &&
           (!business->step_count || business->step_first == next->step) &&
           zn_run_ok(check, ZN_SECTION_CELLS, business->cell_first, business->cell_count) &&
           (!business->cell_count || business->cell_first == next->cell);
  next->requirement += business->requirement_count;
  next->step += business->step_count;
  next->cell += business->cell_count;
  return ok;
}

static int flags_ok(const struct zn_check *check, const struct zn_image_business *business, zn_business index) {
  int not_stated = zn_requirement_at(check->book, business->root)->kind == ZN_REQUIRE_NOT_STATED;
  uint32_t flags = business->flags & ~ZN_BUSINESS_SIMPLE;
  if (flags != (not_stated ? ZN_BUSINESS_NOT_STATED : 0)) return 0;
  if (business->flags & ZN_BUSINESS_SIMPLE) return index <= zn_book_record(check->book)->business_count && simple_ok(check, business);
  return !(business->cell_count | business->cell_multiplier | business->cell_shift);
}

int zn_verify_businesses(struct zn_check *check) {
  struct tiling next = {1, 1, 1};
  uint32_t most = 0;
  for (uint32_t i = 1; i < check->count[ZN_SECTION_BUSINESSES]; i++) {
    const struct zn_image_business *business = zn_business_at(check->book, i);
    uint32_t leaves;
    if (!tiles_ok(check, business, &next) || !references_ok(check, business) || !terms_ok(check, business, i) ||
        !tree_ok(check, business, i, &leaves) || !flags_ok(check, business, i) || !steps_ok(check, business))
      return 0;
    if (leaves > most) most = leaves;
  }
  return next.requirement == check->count[ZN_SECTION_REQUIREMENTS] && next.step == check->count[ZN_SECTION_STEPS] &&
         next.cell == check->count[ZN_SECTION_CELLS] && zn_book_record(check->book)->work_leaves == most;
}
