/* zn_tree.c: lays out a checked submission: the requirements in force as nodes, their document leaves, and edges to the pieces that
 * concern them. Knows what holds and what exists; decides nothing. */
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

static int names_document(const struct zn_book *book, const struct zn_image_requirement *leaf, zn_document document) {
  for (uint32_t i = 0; i < leaf->document_count; i++)
    if (*zn_list_at(book, leaf->document_first + i) == document) return 1;
  return 0;
}

static struct zn_edge edge_of(const struct zn_case *state, const struct zn_leaf *leaf, uint32_t piece) {
  uint64_t lacking;
  uint32_t faults = zn_faults_of(state->book, state->submission, &state->given[piece], leaf->record, &lacking);
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

/* Edges stand behind one another in the rest of the work memory. */
static enum zn_status edges_lay(struct zn_case *state, struct zn_leaf *leaf) {
  leaf->edge_first = state->edge_count;
  leaf->edge_count = 0;
  for (uint32_t piece = 0; piece < state->submission->piece_count; piece++) {
    if (!names_document(state->book, leaf->record, state->given[piece].document)) continue;
    if (state->edge_count == ZN_EDGES_MAX) return ZN_TOO_LARGE;
    if ((size_t)(state->work.end - (char *)(state->edges + state->edge_count)) < sizeof *state->edges) return ZN_NO_ROOM;
    edge_insert(state, leaf, edge_of(state, leaf, piece));
  }
  return ZN_OK;
}

/* --- nodes --- */

static struct zn_leaf *leaf_lay(struct zn_case *state, struct zn_node *node) {
  struct zn_leaf *leaf = &state->leaves[state->leaf_count];
  node->leaf = state->leaf_count++;
  *leaf = (struct zn_leaf){.record = node->record, .need = node->record->need,
                           .is_free = (node->record->flags & (ZN_LEAF_OPTIONAL | ZN_LEAF_LATER)) != 0};
  return leaf;
}

/* Children that exist. */
static uint32_t children_count(const struct zn_case *state, uint32_t node) {
  uint32_t count = 0;
  for (uint32_t i = node + 1; i < state->nodes[node].end; i = state->nodes[i].end) count++;
  return count;
}

/* Says of a finished group how many of its children have to be chosen. */
static void group_close(struct zn_case *state, uint32_t index) {
  struct zn_node *node = &state->nodes[index];
  if (node->record->kind != ZN_REQUIRE_ANY && node->record->kind != ZN_REQUIRE_AT_LEAST) return;
  uint32_t need = node->record->kind == ZN_REQUIRE_ANY ? 1 : node->record->need, children = children_count(state, index);
  node->is_unmet = children < need;
  if (children <= need) return;
  node->choose = need;
  for (uint32_t i = index + 1; i < node->end; i = state->nodes[i].end) state->nodes[i].is_alternative = 1;
}

/* Enters a business's requirements in force as nodes. */
static void business_lay(struct zn_case *state, const struct zn_image_business *business) {
  uint32_t offset = state->node_count - business->root;
  for (uint32_t i = 0; i < business->requirement_count; i++) {
    const struct zn_image_requirement *record = zn_requirement_at(state->book, business->root + i);
    struct zn_node *node = &state->nodes[state->node_count++];
    *node = (struct zn_node){.record = record,
                             .requirement = business->root + i,
                             .parent = record->parent ? record->parent + offset : ZN_NONE,
                             .end = record->end + offset,
                             .leaf = ZN_NONE,
                             .element = ZN_NONE,
                             .next = ZN_NONE};
  }
  for (uint32_t i = state->node_count; i-- > state->node_count - business->requirement_count;) group_close(state, i);
}

static enum zn_status leaves_lay(struct zn_case *state) {
  state->edges = (struct zn_edge *)(void *)state->work.at;
  for (uint32_t i = 0; i < state->node_count; i++) {
    if (state->nodes[i].record->kind != ZN_REQUIRE_DOCUMENT) continue;
    enum zn_status status = edges_lay(state, leaf_lay(state, &state->nodes[i]));
    if (status) return status;
  }
  return zn_work_take(&state->work, state->edge_count, sizeof *state->edges) ? ZN_OK : ZN_NO_ROOM;
}

enum zn_status zn_tree_lay(struct zn_case *state) {
  const struct zn_submission *submission = state->submission;
  uint32_t nodes = 0, leaves = 0;
  for (uint32_t b = 0; b < submission->business_count; b++)
    nodes += zn_business_at(state->book, submission->businesses[b])->requirement_count;
  state->nodes = zn_work_take(&state->work, nodes, sizeof *state->nodes);
  if (!state->nodes) return ZN_NO_ROOM;
  for (uint32_t b = 0; b < submission->business_count; b++) business_lay(state, zn_business_at(state->book, submission->businesses[b]));
  for (uint32_t i = 0; i < nodes; i++) leaves += state->nodes[i].record->kind == ZN_REQUIRE_DOCUMENT;
  state->leaves = zn_work_take(&state->work, leaves, sizeof *state->leaves);
  if (!state->leaves) return ZN_NO_ROOM;
  return leaves_lay(state);
}
