/* zn_tree.c: lays out a checked submission for a pass: the requirements in force as nodes, their document leaves, and edges to the pieces that
 * concern them. Knows what holds and what exists; decides nothing. What is not in force in the pass is not laid. */
#include "zn_evaluate.h"

void *zn_work_take(struct zn_work *work, size_t count, size_t size) {
  size_t room = (size_t)(work->end - work->at);
  if (size && count > room / size) return NULL;
  size_t taken = (count * size + 7) & ~(size_t)7;
  if (taken > room) return NULL;
  void *memory = work->at;
  work->at += taken;
  return memory;
}

/* --- edges --- */

static struct zn_edge edge_of(struct zn_case *state, const struct zn_leaf *leaf, uint32_t piece) {
  uint64_t lacking;
  uint32_t faults = zn_faults_of(state, &state->given[piece], leaf->record, &lacking);
  return (struct zn_edge){.piece = (uint16_t)piece, .faults = (uint16_t)faults, .fault_count = (uint8_t)zn_bits_in(faults),
                          .reason = faults ? (uint8_t)zn_lowest_bit(faults) : 0};
}

/* Puts an edge behind those of the leaf that are not worse. */
static void edge_insert(struct zn_case *state, struct zn_leaf *leaf, struct zn_edge edge) {
  uint32_t at = leaf->edge_first + leaf->edge_count++;
  state->edge_count++;
  for (; at > leaf->edge_first && zn_edge_rank(&state->edges[at - 1]) > zn_edge_rank(&edge); at--) state->edges[at] = state->edges[at - 1];
  state->edges[at] = edge;
}

/* Whether the leaf has an edge to the piece already: its document stands in the list twice. */
static int has_edge(const struct zn_case *state, const struct zn_leaf *leaf, uint32_t piece) {
  for (uint32_t i = 0; i < leaf->edge_count; i++)
    if (state->edges[leaf->edge_first + i].piece == piece) return 1;
  return 0;
}

/* The edges to the pieces of a document. Edges stand behind one another in the rest of the work memory. */
static enum zn_status document_lay(struct zn_case *state, struct zn_leaf *leaf, zn_document document) {
  for (uint32_t piece = state->pieces[document % ZN_BUCKETS]; piece != ZN_NONE; piece = state->given[piece].next) {
    if (!zn_spend(state, 1)) return ZN_TOO_LARGE;
    if (state->given[piece].document != document || (leaf->record->document_count > 1 && has_edge(state, leaf, piece))) continue;
    if (state->edge_count == ZN_EDGES_MAX) return ZN_TOO_LARGE;
    if ((size_t)(state->work.end - (char *)(state->edges + state->edge_count)) < sizeof *state->edges) return ZN_NO_ROOM;
    edge_insert(state, leaf, edge_of(state, leaf, piece));
  }
  return ZN_OK;
}

static enum zn_status edges_lay(struct zn_case *state, struct zn_leaf *leaf) {
  const zn_document *documents = zn_list_at(state->book, leaf->record->document_first);
  enum zn_status status = zn_spend(state, leaf->record->document_count) ? ZN_OK : ZN_TOO_LARGE;
  leaf->edge_first = state->edge_count;
  for (uint32_t i = 0; i < leaf->record->document_count && !status; i++) status = document_lay(state, leaf, documents[i]);
  return status;
}

/* --- nodes --- */

/* Copies that no pieces can make up. */
#define ZN_COPIES_UNKNOWN (UINT32_C(1) << 25)

/* Copies that a fact says; an unknown one says none in the favourable pass and in the adverse pass more than there can be. */
static enum zn_status fact_copies(struct zn_case *state, zn_fact fact, uint32_t *copies) {
  int64_t value = state->scope.values[ZN_SLOT_FACTS + fact];
  *copies = state->is_adverse ? ZN_COPIES_UNKNOWN : 0;
  if (!state->scope.known[ZN_SLOT_FACTS + fact]) {
    state->is_split = 1;
    return ZN_OK;
  }
  if (value < 0 || value > ZN_COPIES_MAX) return zn_fact_wrong(state, value < 0 ? ZN_BAD_VALUE : ZN_TOO_LARGE, fact);
  *copies = (uint32_t)value;
  return ZN_OK;
}

/* Copies by the first variant that holds; where that is not known the fewest or the most. */
static uint32_t variant_copies(struct zn_case *state, const struct zn_image_requirement *record) {
  uint32_t copies = state->is_adverse ? 0 : ZN_COPIES_MAX;
  for (uint32_t i = 0; i < record->count_count; i++) {
    const struct zn_image_count *variant = zn_count_at(state->book, record->count_first + i);
    uint32_t truth = zn_truth_of(state, variant->guard);
    if (truth == ZN_FALSE) continue;
    if (state->is_adverse ? variant->copies > copies : variant->copies < copies) copies = variant->copies;
    if (truth == ZN_TRUE) break;
    state->is_split = 1;
  }
  return copies;
}

static enum zn_status need_find(struct zn_case *state, const struct zn_image_requirement *record, uint32_t *need) {
  *need = record->need;
  if (record->count_fact) return fact_copies(state, record->count_fact, need);
  if (record->count_count) *need = variant_copies(state, record);
  return ZN_OK;
}

static int is_known(const struct zn_case *state, zn_fact fact) { return state->scope.known[ZN_SLOT_FACTS + fact] != 0; }

/* Whether an unknown guard makes a requirement an offer rather than a demand: an alternative, or a row of a table whose fact is unknown. */
static int is_offer(const struct zn_case *state, const struct zn_image_requirement *record) {
  const struct zn_image_requirement *parent = zn_requirement_at(state->book, record->parent);
  if (parent->kind == ZN_REQUIRE_DEPENDING) return !is_known(state, parent->table) && !state->is_adverse;
  return parent->kind == ZN_REQUIRE_ANY || parent->kind == ZN_REQUIRE_AT_LEAST || parent->kind == ZN_REQUIRE_POINTS;
}

/* Whether a requirement is in force in this pass. */
static int is_in_force(struct zn_case *state, const struct zn_image_requirement *record) {
  uint32_t truth = zn_truth_of(state, record->guard);
  if (record->seen > state->submission->day) {
    if (truth != ZN_FALSE) state->is_uncertain = 1;
    return 0;
  }
  if (truth != ZN_UNSURE) return truth == ZN_TRUE;
  state->is_split = 1;
  return is_offer(state, record) != state->is_adverse;
}

/* Whether a duty is not done, or counts as not done. */
static int is_undone(struct zn_case *state, const struct zn_image_requirement *record) {
  uint32_t truth = record->kind == ZN_REQUIRE_HOLDS ? zn_truth_of(state, record->holds) : ZN_UNSURE;
  if (truth != ZN_UNSURE) return truth == ZN_FALSE;
  state->is_split = 1;
  return state->is_adverse;
}

/* Whether with a value of the table's fact no row is certain to hold. */
static int value_is_free(struct zn_case *state, const struct zn_image_requirement *table, zn_requirement index, int64_t value) {
  int is_free = 1;
  state->scope.values[ZN_SLOT_FACTS + table->table] = value;
  for (zn_requirement row = index + 1; row < table->end; row = zn_requirement_at(state->book, row)->end) {
    const struct zn_image_requirement *record = zn_requirement_at(state->book, row);
    is_free &= record->seen > state->submission->day || zn_truth_of(state, record->guard) != ZN_TRUE;
  }
  return is_free;
}

/* Whether a table may demand nothing at all: favourably, when its fact may have a value of which that is so. */
static int may_be_free(struct zn_case *state, const struct zn_image_requirement *table, zn_requirement index) {
  if (table->kind != ZN_REQUIRE_DEPENDING || is_known(state, table->table) || state->is_adverse) return 0;
  const struct zn_image_fact *fact = zn_fact_at(state->book, table->table);
  int64_t first = fact->type == ZN_FACT_ENUM, last = first ? fact->value_count : 1;
  int is_free = 0;
  if (fact->type != ZN_FACT_BOOL && fact->type != ZN_FACT_ENUM && fact->type != ZN_FACT_DERIVED) return 0;
  state->scope.known[ZN_SLOT_FACTS + table->table] = 1;
  for (int64_t value = first; value <= last && !is_free; value++) is_free = value_is_free(state, table, index, value);
  state->scope.known[ZN_SLOT_FACTS + table->table] = 0;
  return is_free;
}

static struct zn_leaf *leaf_lay(struct zn_case *state, struct zn_node *node) {
  struct zn_leaf *leaf = &state->leaves[state->leaf_count];
  node->leaf = state->leaf_count++;
  zn_marks_of(state, node->record); /* passes may differ in what they ask for where no piece is at hand */
  *leaf = (struct zn_leaf){.record = node->record, .need = node->need, .node = (uint32_t)(node - state->nodes),
                           .is_free = (node->record->flags & (ZN_LEAF_OPTIONAL | ZN_LEAF_LATER)) != 0,
                           .is_entry = node->parent != ZN_NONE && state->nodes[node->parent].is_points};
  return leaf;
}

/* How many children of a group have to be chosen; 0: all of them hold. */
static uint32_t chosen_count(const struct zn_case *state, const struct zn_node *node) {
  switch (node->record->kind) {
    case ZN_REQUIRE_ANY: return 1;
    case ZN_REQUIRE_AT_LEAST: return node->record->need;
    case ZN_REQUIRE_DEPENDING: return node->children && !state->is_adverse && !is_known(state, node->record->table);
    default: return 0;
  }
}

/* Says of a group whose children are laid how many of them have to be chosen. */
static void group_close(const struct zn_case *state, struct zn_node *node) {
  uint32_t choose = chosen_count(state, node);
  if (node->children < choose) node->is_unmet = 1;
  node->choose = node->is_points ? 1 : node->children > choose ? choose : 0;
}

static enum zn_status node_lay(struct zn_case *state, const struct zn_image_requirement *record, zn_requirement requirement, uint32_t parent) {
  uint32_t need;
  enum zn_status status = need_find(state, record, &need);
  if (status) return status;
  struct zn_node *node = &state->nodes[state->node_count++]; /* is all zero */
  if (parent != ZN_NONE) state->nodes[parent].children++;
  node->record = record;
  node->requirement = requirement;
  node->parent = parent;
  node->need = need;
  node->leaf = node->element = node->next = node->best = ZN_NONE;
  node->is_points = record->kind == ZN_REQUIRE_POINTS;
  if (record->kind == ZN_REQUIRE_HOLDS || record->kind == ZN_REQUIRE_UNCLEAR) node->is_unmet = (uint8_t)is_undone(state, record);
  return record->kind == ZN_REQUIRE_DOCUMENT ? edges_lay(state, leaf_lay(state, node)) : ZN_OK;
}

/* Enters a business's requirements in force as nodes. `places` are those of its requirements. */
static enum zn_status business_lay(struct zn_case *state, const struct zn_image_business *business, uint32_t *places) {
  const uint32_t first = state->node_count, count = business->requirement_count, root = business->root;
  enum zn_status status = ZN_OK;
  for (uint32_t i = 0; i < count && !status;) {
    const struct zn_image_requirement *record = zn_requirement_at(state->book, root + i);
    uint32_t end = record->end - root, laid = state->node_count;
    if (is_in_force(state, record)) {
      places[i++] = laid;
      status = node_lay(state, record, root + i - 1, record->parent ? places[record->parent - root] : ZN_NONE);
      if (!may_be_free(state, record, root + i - 1)) end = i;
    }
    for (; i < end; i++) places[i] = state->node_count;
  }
  for (uint32_t i = first; i < state->node_count && !status; i++) {
    struct zn_node *node = &state->nodes[i];
    uint32_t end = node->leaf == ZN_NONE ? node->record->end - root : 0;
    node->end = node->leaf != ZN_NONE ? i + 1 : end < count ? places[end] : state->node_count;
    if (node->leaf == ZN_NONE) group_close(state, node);
    node->is_alternative = node->parent != ZN_NONE && state->nodes[node->parent].choose;
  }
  return status;
}

enum zn_status zn_tree_lay(struct zn_case *state) {
  uint32_t nodes = 0, offset = 0;
  enum zn_status status = ZN_OK;
  for (uint32_t b = 0; b < state->business_count; b++) nodes += zn_business_at(state->book, state->businesses[b])->requirement_count;
  state->nodes = zn_work_take(&state->work, nodes, sizeof *state->nodes);
  state->places = zn_work_take(&state->work, nodes, sizeof *state->places);
  state->leaves = zn_work_take(&state->work, state->business_count, zn_book_record(state->book)->work_leaves * sizeof *state->leaves);
  if (!state->nodes || !state->places || !state->leaves) return ZN_NO_ROOM;
  memset(state->nodes, 0, nodes * sizeof *state->nodes);
  state->edges = (struct zn_edge *)(void *)state->work.at;
  for (uint32_t b = 0; b < state->business_count && !status; b++) {
    const struct zn_image_business *business = zn_business_at(state->book, state->businesses[b]);
    status = business_lay(state, business, state->places + offset);
    offset += business->requirement_count;
  }
  if (!status && !zn_work_take(&state->work, state->edge_count, sizeof *state->edges)) status = ZN_NO_ROOM;
  return status || state->effort ? status : ZN_TOO_LARGE;
}
