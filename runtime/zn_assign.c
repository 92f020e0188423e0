/* zn_assign.c: puts units of pieces on leaves at least cost, as a flow: every slot of a leaf sends one unit of flow to a unit of a piece
 * or, at the price of bringing a piece, straight to the sink. May assume that the edges of a leaf stand best first.
 *
 * A piece is a vertex with room for its copies. Where a leaf may use a unit that is used elsewhere too (shared; shown, when several shown
 * leaves concern the piece) it reaches the piece by a second vertex, past whose room there is a way to the sink that costs as much as an
 * unused unit. That way forgets that a shown unit cannot also be handed in: a flow that does so is split into "fewer of its units are
 * shown" and "fewer are handed in", and both are tried (branch and bound).
 *
 * Among flows of least cost the first in book order is found by pushing flow on each edge, in order, around cycles of reduced cost 0. */
#include "zn_evaluate.h"

enum { depth_max = 64 };
#define PLENTY (UINT32_C(1) << 30)
#define FAR INT32_MAX

/* Arcs come in pairs, `index ^ 1` being the way back. */
struct arc {
  int32_t cost;
  uint32_t room, to, next;
};

struct vertex {
  int32_t potential, distance;
  uint32_t first;  /* arc; ZN_NONE: no more */
  uint32_t via;    /* arc by which it was reached */
  uint32_t is_done;
};

/* Vertices: the rows, the sink, then three a column (piece): its units, its units as shown or shared, its units as handed in. */
struct graph {
  struct zn_case *state;
  const uint32_t *rows;
  uint32_t row_count, sink, vertex_count, arc_count;
  struct vertex *vertices;
  struct arc *arcs;
  uint32_t *row_arcs; /* first arc of each row; its edges' arcs come in their order, then the one to the sink */
  uint32_t *queue;
  uint32_t columns[ZN_PIECES_MAX]; /* pieces */
  uint32_t column_count;
  enum zn_status status;
  struct zn_cost best;
  uint64_t best_entries; /* slots of entries that the best leaves empty */
  uint32_t has_best;
};

size_t zn_assign_size(size_t leaves, size_t edges) {
  size_t vertices = leaves + 1 + 3 * ZN_PIECES_MAX, arcs = 2 * (edges + leaves + 4 * ZN_PIECES_MAX);
  return vertices * (sizeof(struct vertex) + sizeof(uint32_t)) + arcs * sizeof(struct arc) + (leaves + 1) * sizeof(uint32_t) + 64;
}

/* --- building --- */

static struct zn_leaf *leaf_of(const struct graph *graph, uint32_t row) { return &graph->state->leaves[graph->rows[row]]; }
static struct zn_edge *edges_of(const struct graph *graph, uint32_t row) { return &graph->state->edges[leaf_of(graph, row)->edge_first]; }
static struct zn_given *given_of(const struct graph *graph, const struct zn_edge *edge) { return &graph->state->given[edge->piece]; }

static uint32_t units_vertex(const struct graph *graph, uint32_t column) { return graph->sink + 1 + 3 * column; }
static uint32_t shown_vertex(const struct graph *graph, uint32_t column) { return graph->sink + 2 + 3 * column; }
static uint32_t handed_vertex(const struct graph *graph, uint32_t column) { return graph->sink + 3 + 3 * column; }

static int is_shared(const struct zn_leaf *leaf) { return (leaf->record->flags & ZN_LEAF_SHARED) != 0; }
static int is_shown(const struct zn_leaf *leaf) { return (leaf->record->flags & ZN_LEAF_SHOWN) && !is_shared(leaf); }

/* Whether the leaf may use units of the piece that are used elsewhere too. */
static int is_reusing(const struct zn_leaf *leaf, const struct zn_given *given) {
  return is_shared(leaf) || (is_shown(leaf) && given->shown_rows > 1);
}

static void arc_add(struct graph *graph, uint32_t from, uint32_t to, uint32_t room, int32_t cost) {
  uint32_t forth = graph->arc_count, back = forth + 1;
  graph->arcs[forth] = (struct arc){cost, room, to, graph->vertices[from].first};
  graph->arcs[back] = (struct arc){-cost, 0, from, graph->vertices[to].first};
  graph->vertices[from].first = forth;
  graph->vertices[to].first = back;
  graph->arc_count += 2;
}

static uint32_t lesser(uint32_t one, uint32_t other) { return one < other ? one : other; }

static void edge_add(struct graph *graph, uint32_t row, const struct zn_edge *edge) {
  const struct zn_leaf *leaf = leaf_of(graph, row);
  const struct zn_given *given = given_of(graph, edge);
  uint32_t room = lesser(leaf->need, given->copies), to = units_vertex(graph, given->column);
  if (is_reusing(leaf, given)) {
    to = shown_vertex(graph, given->column);
    if (is_shown(leaf)) room = lesser(room, given->shown_limit);
  } else if (given->normal_limit < given->copies) {
    to = handed_vertex(graph, given->column);
  }
  arc_add(graph, row, to, room, zn_edge_price(leaf, edge));
}

static void row_add(struct graph *graph, uint32_t row) {
  const struct zn_leaf *leaf = leaf_of(graph, row);
  graph->row_arcs[row] = graph->arc_count;
  for (uint32_t i = 0; i < leaf->edge_count; i++) edge_add(graph, row, &edges_of(graph, row)[i]);
  arc_add(graph, row, graph->sink, leaf->need, zn_leaf_price(leaf));
}

static void column_add(struct graph *graph, uint32_t column) {
  const struct zn_given *given = &graph->state->given[graph->columns[column]];
  uint32_t units = units_vertex(graph, column);
  arc_add(graph, units, graph->sink, given->copies, 0);
  if (graph->vertices[shown_vertex(graph, column)].first != ZN_NONE) {
    arc_add(graph, shown_vertex(graph, column), units, given->copies, 0);
    arc_add(graph, shown_vertex(graph, column), graph->sink, PLENTY, zn_price_unused);
  }
  if (graph->vertices[handed_vertex(graph, column)].first != ZN_NONE)
    arc_add(graph, handed_vertex(graph, column), units, given->normal_limit, 0);
}

static void graph_build(struct graph *graph) {
  graph->arc_count = 0;
  for (uint32_t i = 0; i < graph->vertex_count; i++) graph->vertices[i] = (struct vertex){.first = ZN_NONE, .distance = FAR};
  for (uint32_t row = 0; row < graph->row_count; row++) row_add(graph, row);
  graph->row_arcs[graph->row_count] = graph->arc_count;
  for (uint32_t column = 0; column < graph->column_count; column++) column_add(graph, column);
}

/* --- least cost: shortest augmenting paths under potentials --- */

static int32_t reduced(const struct graph *graph, uint32_t from, const struct arc *arc) {
  return arc->cost + graph->vertices[from].potential - graph->vertices[arc->to].potential;
}

static int effort_spent(struct graph *graph, uint64_t steps) {
  if (graph->state->effort < steps) graph->status = ZN_TOO_LARGE;
  else graph->state->effort -= steps;
  return graph->status != ZN_OK;
}

/* Takes the nearest vertex that is not done out of the queue's reached part. */
static uint32_t nearest_take(struct graph *graph, uint32_t *reached) {
  uint32_t best = 0;
  for (uint32_t i = 1; i < *reached; i++)
    if (graph->vertices[graph->queue[i]].distance < graph->vertices[graph->queue[best]].distance) best = i;
  uint32_t vertex = graph->queue[best];
  graph->queue[best] = graph->queue[--*reached];
  return vertex;
}

/* Looks along the arcs of a vertex that is done; newly reached vertices join the queue. */
static uint32_t relax(struct graph *graph, uint32_t from, uint32_t *reached) {
  uint32_t steps = 0;
  for (uint32_t a = graph->vertices[from].first; a != ZN_NONE; a = graph->arcs[a].next, steps++) {
    const struct arc *arc = &graph->arcs[a];
    struct vertex *to = &graph->vertices[arc->to];
    if (!arc->room || to->is_done) continue;
    int32_t distance = graph->vertices[from].distance + reduced(graph, from, arc);
    if (distance >= to->distance) continue;
    if (to->distance == FAR) graph->queue[(*reached)++] = arc->to;
    to->distance = distance;
    to->via = a;
  }
  return steps;
}

/* Finds the shortest way from a row to the sink and keeps the potentials valid. There always is one. */
static void shortest_way(struct graph *graph, uint32_t row) {
  struct vertex *sink = &graph->vertices[graph->sink];
  uint32_t reached = 1, steps = 0;
  for (uint32_t i = 0; i < graph->vertex_count; i++) graph->vertices[i].distance = FAR, graph->vertices[i].is_done = 0;
  graph->vertices[row].distance = 0;
  graph->queue[0] = row;
  while (reached) {
    uint32_t from = nearest_take(graph, &reached);
    if (graph->vertices[from].distance >= sink->distance) break;
    graph->vertices[from].is_done = 1;
    steps += relax(graph, from, &reached) + reached;
  }
  for (uint32_t i = 0; i < graph->vertex_count; i++)
    if (graph->vertices[i].distance < sink->distance) graph->vertices[i].potential += graph->vertices[i].distance - sink->distance;
  effort_spent(graph, steps + graph->vertex_count);
}

/* Pushes flow along the way that `via` describes from `to` back to `from`. */
static uint32_t way_push(struct graph *graph, uint32_t from, uint32_t to, uint32_t units) {
  for (uint32_t v = to; v != from; v = graph->arcs[graph->vertices[v].via ^ 1].to)
    units = lesser(units, graph->arcs[graph->vertices[v].via].room);
  for (uint32_t v = to; v != from; v = graph->arcs[graph->vertices[v].via ^ 1].to) {
    graph->arcs[graph->vertices[v].via].room -= units;
    graph->arcs[graph->vertices[v].via ^ 1].room += units;
  }
  return units;
}

static void flow_least(struct graph *graph) {
  for (uint32_t row = 0; row < graph->row_count; row++)
    for (uint32_t left = leaf_of(graph, row)->need; left && !graph->status;) {
      shortest_way(graph, row);
      left -= way_push(graph, row, graph->sink, left);
    }
}

/* --- the first in book order among the least --- */

/* Whether the row has flow on a later arc than `after`, which it could give up. */
static int gives_later(const struct graph *graph, uint32_t row, uint32_t after) {
  for (uint32_t a = after + 2; a < graph->row_arcs[row + 1]; a += 2)
    if (graph->arcs[a ^ 1].room) return 1;
  return 0;
}

/* Whether a search may go along an arc: at no cost, and not through rows that are settled or back to the row's own better edges. */
static int may_follow(const struct graph *graph, uint32_t from, uint32_t a, uint32_t row, uint32_t edge) {
  const struct arc *arc = &graph->arcs[a];
  if (!arc->room || graph->vertices[arc->to].is_done || reduced(graph, from, arc) != 0) return 0;
  if (arc->to < graph->row_count) return arc->to > row || (arc->to == row && (a ^ 1) > edge);
  return 1;
}

/* Searches a way of no cost from the head of the row's edge back to the row. */
static int cycle_find(struct graph *graph, uint32_t row, uint32_t edge) {
  uint32_t start = graph->arcs[edge].to, head = 0, tail = 1, steps = 0;
  for (uint32_t i = 0; i < graph->vertex_count; i++) graph->vertices[i].is_done = 0;
  graph->queue[0] = start;
  graph->vertices[start].is_done = 1;
  while (head < tail && !graph->vertices[row].is_done) {
    uint32_t from = graph->queue[head++];
    for (uint32_t a = graph->vertices[from].first; a != ZN_NONE; a = graph->arcs[a].next, steps++) {
      if (!may_follow(graph, from, a, row, edge)) continue;
      graph->vertices[graph->arcs[a].to].is_done = 1;
      graph->vertices[graph->arcs[a].to].via = a;
      graph->queue[tail++] = graph->arcs[a].to;
    }
  }
  return !effort_spent(graph, steps + graph->vertex_count) && graph->vertices[row].is_done;
}

/* Moves as much of the row's later flow to the edge as costs nothing. */
static void edge_prefer(struct graph *graph, uint32_t row, uint32_t edge) {
  struct arc *arc = &graph->arcs[edge];
  while (arc->room && reduced(graph, row, arc) == 0 && gives_later(graph, row, edge) && cycle_find(graph, row, edge)) {
    uint32_t units = way_push(graph, arc->to, row, arc->room);
    arc->room -= units;
    graph->arcs[edge ^ 1].room += units;
  }
}

static void flow_order(struct graph *graph) {
  for (uint32_t row = 0; row < graph->row_count && !graph->status; row++)
    for (uint32_t a = graph->row_arcs[row]; a + 2 < graph->row_arcs[row + 1] && !graph->status; a += 2) edge_prefer(graph, row, a);
}

/* --- the answer of a flow --- */

static uint32_t flow_on(const struct graph *graph, uint32_t row, uint32_t edge) {
  return graph->arcs[(graph->row_arcs[row] + 2 * edge) ^ 1].room;
}

static struct zn_cost flow_cost(const struct graph *graph) {
  struct zn_cost cost = {0};
  for (uint32_t row = 0; row < graph->row_count; row++) {
    const struct zn_leaf *leaf = leaf_of(graph, row);
    if (leaf->is_free) continue;
    cost.bring += flow_on(graph, row, leaf->edge_count);
    for (uint32_t i = 0; i < leaf->edge_count; i++) cost.faults += (uint64_t)flow_on(graph, row, i) * edges_of(graph, row)[i].fault_count;
  }
  for (uint32_t a = graph->row_arcs[graph->row_count]; a < graph->arc_count; a += 2)
    if (graph->arcs[a].to == graph->sink && !graph->arcs[a].cost) cost.used += graph->arcs[a ^ 1].room;
  return cost;
}

/* Slots of entries that stay empty; there is no selection where some do. */
static uint64_t entries_empty(const struct graph *graph) {
  uint64_t empty = 0;
  for (uint32_t row = 0; row < graph->row_count; row++)
    if (leaf_of(graph, row)->is_entry) empty += flow_on(graph, row, leaf_of(graph, row)->edge_count);
  return empty;
}

static int flow_compare(const struct graph *graph, uint64_t empty, const struct zn_cost *cost) {
  if (!graph->has_best || empty < graph->best_entries) return -1;
  return empty > graph->best_entries ? 1 : zn_cost_compare(cost, &graph->best);
}

/* Whether the flow comes before the best one in book order: it has more on the first edge where they differ. */
static int flow_precedes(const struct graph *graph) {
  for (uint32_t row = 0; row < graph->row_count; row++)
    for (uint32_t i = 0; i < leaf_of(graph, row)->edge_count; i++) {
      uint32_t flow = flow_on(graph, row, i), best = edges_of(graph, row)[i].used;
      if (flow != best) return flow > best;
    }
  return 0;
}

static void flow_keep(struct graph *graph, uint64_t empty, const struct zn_cost *cost) {
  graph->best = *cost;
  graph->best_entries = empty;
  graph->has_best = 1;
  for (uint32_t row = 0; row < graph->row_count; row++)
    for (uint32_t i = 0; i < leaf_of(graph, row)->edge_count; i++) edges_of(graph, row)[i].used = (uint16_t)flow_on(graph, row, i);
}

/* --- units that are both shown and handed in --- */

/* Units of a piece that leaves take away, and the most that one leaf is shown. */
static void uses_count(const struct graph *graph, uint32_t piece, uint32_t *handed, uint32_t *shown) {
  *handed = *shown = 0;
  for (uint32_t row = 0; row < graph->row_count; row++) {
    const struct zn_leaf *leaf = leaf_of(graph, row);
    for (uint32_t i = 0; i < leaf->edge_count && !is_shared(leaf); i++) {
      if (edges_of(graph, row)[i].piece != piece) continue;
      uint32_t flow = flow_on(graph, row, i);
      if (!is_shown(leaf)) *handed += flow;
      else if (*shown < flow) *shown = flow;
    }
  }
}

/* A piece of which more units are shown and handed in than it has. */
static struct zn_given *overused(const struct graph *graph, uint32_t *handed) {
  for (uint32_t column = 0; column < graph->column_count; column++) {
    struct zn_given *given = &graph->state->given[graph->columns[column]];
    uint32_t shown;
    if (given->shown_rows < 2) continue;
    uses_count(graph, graph->columns[column], handed, &shown);
    if (*handed + shown > given->copies) return given;
  }
  return NULL;
}

static void branch(struct graph *graph, uint32_t depth) {
  graph_build(graph);
  flow_least(graph);
  if (depth > depth_max) graph->status = ZN_TOO_LARGE;
  if (graph->status) return;
  struct zn_cost cost = flow_cost(graph);
  uint64_t empty = entries_empty(graph);
  int compared = flow_compare(graph, empty, &cost);
  if (compared > 0) return;
  flow_order(graph);
  uint32_t handed;
  struct zn_given *given = overused(graph, &handed);
  if (!given) {
    if (!graph->status && (compared < 0 || flow_precedes(graph))) flow_keep(graph, empty, &cost);
    return;
  }
  uint32_t shown_limit = given->shown_limit, normal_limit = given->normal_limit;
  given->shown_limit = given->copies - handed;
  branch(graph, depth + 1);
  given->shown_limit = shown_limit;
  given->normal_limit = handed - 1;
  branch(graph, depth + 1);
  given->normal_limit = normal_limit;
}

/* --- one leaf alone --- */

void zn_leaf_fill(struct zn_case *state, const struct zn_leaf *leaf, struct zn_cost *cost) {
  uint32_t left = leaf->need;
  for (uint32_t i = 0; i < leaf->edge_count; i++) {
    struct zn_edge *edge = &state->edges[leaf->edge_first + i];
    edge->used = (uint16_t)lesser(left, state->given[edge->piece].copies);
    left -= edge->used;
    cost->used += edge->used;
    if (!leaf->is_free) cost->faults += (uint64_t)edge->used * edge->fault_count;
  }
  if (!leaf->is_free) cost->bring += left;
}

/* --- */

/* Columns have numbers only while units are assigned. */
static void columns_number(struct graph *graph) {
  for (uint32_t row = 0; row < graph->row_count; row++)
    for (uint32_t i = 0; i < leaf_of(graph, row)->edge_count; i++) {
      const struct zn_edge *edge = &edges_of(graph, row)[i];
      struct zn_given *given = given_of(graph, edge);
      if (given->column == ZN_NONE) {
        given->column = graph->column_count;
        given->shown_limit = given->normal_limit = given->copies;
        given->shown_rows = 0;
        graph->columns[graph->column_count++] = edge->piece;
      }
      given->shown_rows += is_shown(leaf_of(graph, row)) != 0;
    }
}

static void columns_forget(struct graph *graph) {
  for (uint32_t column = 0; column < graph->column_count; column++) graph->state->given[graph->columns[column]].column = ZN_NONE;
}

static int graph_take(struct graph *graph) {
  struct zn_work *work = &graph->state->work;
  size_t edges = 0;
  for (uint32_t row = 0; row < graph->row_count; row++) edges += leaf_of(graph, row)->edge_count;
  graph->sink = graph->row_count;
  graph->vertex_count = graph->row_count + 1 + 3 * graph->column_count;
  graph->vertices = zn_work_take(work, graph->vertex_count, sizeof *graph->vertices);
  graph->queue = zn_work_take(work, graph->vertex_count, sizeof *graph->queue);
  graph->row_arcs = zn_work_take(work, (size_t)graph->row_count + 1, sizeof *graph->row_arcs);
  graph->arcs = zn_work_take(work, 2 * (edges + graph->row_count + 4 * (size_t)graph->column_count), sizeof *graph->arcs);
  return graph->vertices && graph->queue && graph->row_arcs && graph->arcs;
}

enum zn_status zn_flow(struct zn_case *state, const uint32_t *rows, uint32_t row_count, struct zn_cost *cost) {
  struct graph graph = {.state = state, .rows = rows, .row_count = row_count};
  char *mark = state->work.at;
  columns_number(&graph);
  if (!graph_take(&graph)) graph.status = ZN_NO_ROOM;
  else branch(&graph, 0);
  columns_forget(&graph);
  state->work.at = mark;
  *cost = graph.best;
  return graph.status;
}

enum zn_status zn_assign(struct zn_case *state, const uint32_t *rows, uint32_t row_count, struct zn_cost *cost) {
  *cost = (struct zn_cost){0};
  if (row_count == 1) zn_leaf_fill(state, &state->leaves[rows[0]], cost);
  if (row_count < 2 || zn_match(state, rows, row_count, cost)) return state->effort ? ZN_OK : ZN_TOO_LARGE;
  return zn_flow(state, rows, row_count, cost);
}
