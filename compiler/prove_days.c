/* prove_days.c: days as nodes of which the most that one can be after another is kept, closed under addition. Months are not as long as one
 * another: a period of months is bounded by its shortest and its longest, which proves no too much, and days are found by trying. */
#include "prove_internal.h"

enum {
  tries = 1500, /* days on either side of the nearest, more than a leap cycle */
  period = 146097, /* days of 400 years, after which the calendar repeats */
};
static const int64_t unbounded = INT64_MAX / 4;

/* --- nodes --- */

static uint32_t push_node(struct prover *prover, struct day_node node) {
  *LIST_PUSH(prover->arena, &prover->solver.days) = node;
  prover->solver.over |= prover->solver.days.count > day_nodes_max;
  return (uint32_t)prover->solver.days.count - 1;
}

uint32_t prove_day(struct prover *prover, uint32_t slot) {
  struct slot_use *use = &prover->slots[slot];
  if (!use->day && !prover->solver.over) {
    use->day = (uint32_t)prover->solver.days.count;
    push_node(prover, (struct day_node){.slot = slot, .base = use->day});
  }
  return use->day;
}

static int64_t later(int64_t day, const struct day_node *node) { return zn_day_add((zn_day)day, node->number, node->unit); }

uint32_t prove_day_after(struct prover *prover, uint32_t slot, int32_t number, uint32_t unit) {
  uint32_t base = prove_day(prover, slot);
  struct solver *solver = &prover->solver;
  if (!number || !unit) return base;
  for (uint32_t i = 1; i < solver->days.count; i++) {
    const struct day_node *node = &solver->days.items[i];
    if (!node->slot && node->base == base && node->number == number && node->unit == unit) return i;
  }
  return solver->over ? base : push_node(prover, (struct day_node){.base = base, .number = number, .unit = unit});
}

/* --- how long periods are --- */

static int64_t months_of(const struct day_node *node) { return node->unit == 'Y' ? INT64_C(12) * node->number : node->number; }
static bool is_of_months(const struct day_node *node) { return node->unit == 'M' || node->unit == 'Y'; }

/* Days from `from` months after a day to `to` months after it: the least and the most over the days on which months end differently, in
 * as many years as the calendar takes to repeat. */
static struct spread measure(int64_t from, int64_t to) {
  struct spread spread = {from, to, unbounded, -unbounded};
  int64_t least = from < to ? from : to, first = least < 0 ? 1 - (least - 11) / 12 : 1;
  static const uint32_t days[] = {1, 29, 30, 31};
  for (int32_t year = (int32_t)first; year < first + 400; year++)
    for (uint32_t i = 0; i < 12 * 4; i++) {
      zn_day day = zn_day_from(year, i / 4 + 1, days[i % 4]);
      if (!day) continue;
      int64_t between = zn_day_add(day, (int32_t)to, 'M') - zn_day_add(day, (int32_t)from, 'M');
      if (between < spread.least) spread.least = between;
      if (between > spread.most) spread.most = between;
    }
  return spread;
}

static const struct spread *spread_of(struct prover *prover, int64_t from, int64_t to) {
  for (size_t i = 0; i < prover->spreads.count; i++)
    if (prover->spreads.items[i].from == from && prover->spreads.items[i].to == to) return &prover->spreads.items[i];
  struct spread *spread = LIST_PUSH(prover->arena, &prover->spreads);
  *spread = measure(from, to);
  return spread;
}

/* --- differences --- */

static void lower(int64_t *most, int64_t than) {
  if (than < *most) *most = than;
}

static void bound(struct prover *prover, uint32_t left, uint32_t right, int64_t most) {
  lower(&prover->solver.state.items[left * prover->solver.days.count + right], most);
}

static void bound_both(struct prover *prover, uint32_t node, uint32_t base, int64_t least, int64_t most) {
  bound(prover, node, base, most);
  bound(prover, base, node, -least);
}

/* A period that leads out of the calendar for some days is only known to go forwards or backwards. */
static void lay_sum(struct prover *prover, uint32_t place, int64_t first, int64_t last) {
  struct day_node *node = &prover->solver.days.items[place];
  bool ends = node->number < 0 ? later(first, node) == 1 : later(last, node) == ZN_DAY_LAST;
  bound_both(prover, place, 0, later(first, node), later(last, node));
  if (ends) bound(prover, node->number < 0 ? place : node->base, node->number < 0 ? node->base : place, 0);
  else if (is_of_months(node)) {
    const struct spread *spread = spread_of(prover, 0, months_of(node));
    bound_both(prover, place, node->base, spread->least, spread->most);
  } else {
    int64_t days = node->unit == 'W' ? INT64_C(7) * node->number : node->number;
    bound_both(prover, place, node->base, days, days);
    node->exact = true;
  }
}

/* Periods of months after the same day are compared with one another too. */
static void lay_pair(struct prover *prover, uint32_t place, uint32_t other) {
  const struct day_node *a = &prover->solver.days.items[place], *b = &prover->solver.days.items[other];
  if (a->slot || b->slot || a->base != b->base || !is_of_months(a) || !is_of_months(b)) return;
  int64_t first, last;
  prove_days_of(prover, prover->solver.days.items[a->base].slot, &first, &last);
  if (later(first, a) == 1 || later(first, b) == 1 || later(last, a) == ZN_DAY_LAST || later(last, b) == ZN_DAY_LAST) return;
  const struct spread *spread = spread_of(prover, months_of(b), months_of(a));
  bound_both(prover, place, other, spread->least, spread->most);
}

static void lay_node(struct prover *prover, uint32_t place) {
  const struct day_node *node = &prover->solver.days.items[place];
  uint32_t slot = prover->solver.days.items[node->base].slot, today = prover->slots[ZN_SLOT_TODAY].day;
  int64_t first, last;
  prove_days_of(prover, slot, &first, &last);
  if (!node->slot) lay_sum(prover, place, first, last);
  else {
    bound_both(prover, place, 0, first, last);
    if (today && slot > ZN_SLOT_FACTS && prover->has_age[slot - ZN_SLOT_FACTS]) bound(prover, place, today, 0);
  }
  for (uint32_t other = 1; other < place; other++) lay_pair(prover, place, other);
}

static void close(struct prover *prover) {
  size_t count = prover->solver.days.count;
  int64_t *most = prover->solver.state.items;
  for (size_t via = 0; via < count; via++)
    for (size_t i = 0; i < count; i++)
      for (size_t j = 0; j < count; j++)
        lower(&most[i * count + j], most[i * count + via] + most[via * count + j]);
  prove_spend(prover, count * count);
}

void prove_days_lay(struct prover *prover) {
  size_t count = prover->solver.days.count;
  prover->solver.state.count = 0;
  for (size_t i = 0; i < count * count; i++) *LIST_PUSH(prover->arena, &prover->solver.state) = i % (count + 1) ? unbounded : 0;
  if (prover->solver.over) return;
  for (uint32_t i = 1; i < count; i++) lay_node(prover, i);
  close(prover);
}

bool prove_edge(struct prover *prover, uint32_t left, uint32_t right, int64_t most) {
  uint32_t count = (uint32_t)prover->solver.days.count;
  if (prove_difference(prover, left, right) <= most) return true;
  if (prove_difference(prover, right, left) < -most || !prove_spend(prover, 1 + count * count / 32)) return false;
  for (uint32_t i = 0; i < count; i++)
    for (uint32_t j = 0; j < count; j++) {
      int64_t through = prove_difference(prover, i, left) + most + prove_difference(prover, right, j);
      if (through < prove_difference(prover, i, j)) prove_change(prover, i * count + j, through);
    }
  return true;
}

/* --- finding days --- */

static bool fix(struct prover *prover, uint32_t node, int64_t day) {
  return prove_edge(prover, node, 0, day) && prove_edge(prover, 0, node, -day);
}

static bool fix_with_sums(struct prover *prover, uint32_t base, int64_t day) {
  if (!fix(prover, base, day)) return false;
  for (uint32_t i = 1; i < prover->solver.days.count; i++) {
    const struct day_node *node = &prover->solver.days.items[i];
    if (!node->slot && node->base == base && !fix(prover, i, later(day, node))) return false;
  }
  return true;
}

/* How many days to try on either side for the first. Where no day is compared with a constant, and all lie near one another, what is found
 * can be moved by 400 years: those around the nearest are all that there are. */
static int64_t reach(const struct prover *prover, const uint32_t *order, size_t count) {
  const int64_t apart = 3 * period / 2, room = apart + period / 2;
  if (prover->solver.has_constants || order != prover->solver.order) return tries;
  if (prover->near < DAY_FIRST + room || prover->near > DAY_LAST - room) return tries;
  for (size_t i = 1; i < count; i++)
    if (prove_difference(prover, order[i], *order) > apart || prove_difference(prover, *order, order[i]) > apart) return tries;
  return period / 2 + 1;
}

static enum answer settle_from(struct prover *prover, const uint32_t *order, size_t count);

static enum answer try_day(struct prover *prover, const uint32_t *order, size_t count, int64_t day) {
  size_t trail = prover->solver.trail.count;
  enum answer answer = fix_with_sums(prover, *order, day) ? settle_from(prover, order + 1, count - 1) : answer_no;
  if (answer != answer_yes) prove_undo(prover, trail);
  return answer;
}

/* The days that the first node of the order may have, the nearest first. */
static enum answer settle_from(struct prover *prover, const uint32_t *order, size_t count) {
  if (!count) return answer_yes;
  int64_t last = prove_difference(prover, *order, 0), first = -prove_difference(prover, 0, *order), near = prover->near;
  int64_t far = reach(prover, order, count);
  bool missed = false;
  if (near < first) near = first;
  if (near > last) near = last;
  for (int64_t away = 0; near - away >= first || near + away <= last; away++) {
    if (away > far) return missed || far == tries ? answer_open : answer_no;
    if (!prove_spend(prover, 1)) return answer_open;
    for (int side = away ? -1 : 1; side <= 1; side += 2) {
      int64_t day = near + side * away;
      enum answer answer = day < first || day > last ? answer_no : try_day(prover, order, count, day);
      if (answer == answer_yes) return answer;
      missed |= answer == answer_open;
    }
  }
  return missed || prover->solver.over ? answer_open : answer_no;
}

static bool has_months(const struct prover *prover, uint32_t base) {
  for (uint32_t i = 1; i < prover->solver.days.count; i++) {
    const struct day_node *node = &prover->solver.days.items[i];
    if (!node->slot && node->base == base && !node->exact) return true;
  }
  return false;
}

/* Those with months come first: of the others any day that is left will do. */
enum answer prove_days_settle(struct prover *prover) {
  uint32_t *order = prover->solver.order;
  size_t count = 0;
  for (int months = 1; months >= 0; months--)
    for (uint32_t i = 1; i < prover->solver.days.count; i++)
      if (prover->solver.days.items[i].slot && has_months(prover, i) == months) order[count++] = i;
  return settle_from(prover, order, count);
}
