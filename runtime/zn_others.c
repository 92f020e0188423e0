/* zn_others.c: finds other plans than the answer's that leave as few pieces to bring: of each portion its least options, and of these the
 * least ways to put them together. May assume that the case is set to the answer's plan, and settled. */
#include "zn_choose.h"

/* --- the options of a portion --- */

/* Marks the chosen alternatives that show in the findings: those of choices that are not untouched nor within one. */
static void flags_see(struct zn_case *state, uint32_t first, uint32_t slot) {
  uint32_t *flags = zn_flags_of(state, slot);
  zn_flags_save(state, first, slot);
  for (uint32_t element = first; element != ZN_NONE; element = state->nodes[element].next)
    for (uint32_t i = element; i < state->nodes[element].end; i = zn_node_told_next(state, i))
      if (state->nodes[i].is_alternative && !state->nodes[state->nodes[i].parent].is_points) flags[i] |= zn_flag_seen;
}

static int flags_alike(const struct zn_case *state, uint32_t first, uint32_t one, uint32_t other) {
  const uint32_t *left = zn_flags_of(state, one), *right = zn_flags_of(state, other);
  for (uint32_t element = first; element != ZN_NONE; element = state->nodes[element].next)
    for (uint32_t i = element; i < state->nodes[element].end; i++)
      if ((left[i] ^ right[i]) & zn_flag_seen) return 0;
  return 1;
}

/* Whether all that one setting chooses is chosen in the other too: that it counts fewer entries of points is no other way. */
static int flags_within(const struct zn_case *state, uint32_t first, uint32_t one, uint32_t other) {
  const uint32_t *left = zn_flags_of(state, one), *right = zn_flags_of(state, other);
  for (uint32_t element = first; element != ZN_NONE; element = state->nodes[element].next)
    for (uint32_t i = element; i < state->nodes[element].end; i++)
      if (left[i] & ~right[i] & zn_flag_chosen && !state->nodes[state->nodes[i].parent].is_points) return 0;
  return 1;
}

/* The slot that no option of the portion has. */
static uint32_t spare_slot(const struct zn_portion *portion) {
  uint32_t taken = 0, slot = 0;
  for (uint32_t i = 0; i < portion->option_count; i++) taken |= 1u << portion->options[i].slot;
  while (taken >> slot & 1) slot++;
  return slot;
}

static void option_remove(struct zn_portion *portion, uint32_t index) {
  for (uint32_t i = index + 1; i < portion->option_count; i++) portion->options[i - 1] = portion->options[i];
  portion->option_count--;
}

/* How two settings stand at the first child of a choice where they differ: below 0 when the left one comes first in book order, which has
 * that alternative alone, or more units of that entry of points; 0 when they do not differ there. */
static int choice_order(const struct zn_case *state, uint32_t choice, const uint32_t *left, const uint32_t *right) {
  for (uint32_t child = choice + 1; child < state->nodes[choice].end; child = state->nodes[child].end)
    if ((left[child] ^ right[child]) > zn_flag_seen) return left[child] > right[child] ? -1 : 1;
  return 0;
}

/* How an option stands to the plan in `slot`: below 0 when it is better, or as good and the first in book order. */
static int option_compare(const struct zn_case *state, uint32_t first, const struct zn_option *option, const struct zn_cost *cost, uint32_t slot) {
  int order = zn_cost_compare(&option->cost, cost);
  for (uint32_t element = first; element != ZN_NONE && !order; element = state->nodes[element].next)
    for (uint32_t i = element; i < state->nodes[element].end && !order; i++)
      if (state->nodes[i].choose) order = choice_order(state, i, zn_flags_of(state, option->slot), zn_flags_of(state, slot));
  return order;
}

/* Keeps the plan in `slot` as an option, in its place, unless there are enough better ones or one that shows the same choices. */
static void option_offer(const struct zn_case *state, struct zn_portion *portion, const struct zn_cost *cost, uint32_t slot) {
  uint32_t first = portion->first;
  for (uint32_t i = 0; i < portion->option_count; i++) {
    uint32_t other = portion->options[i].slot;
    int is_better = option_compare(state, first, &portion->options[i], cost, slot) <= 0, is_alike = flags_alike(state, first, other, slot);
    if (is_better && (is_alike || flags_within(state, first, slot, other))) return;
    if (!is_better && (is_alike || flags_within(state, first, other, slot))) option_remove(portion, i--);
  }
  uint32_t at = portion->option_count;
  while (at && option_compare(state, first, &portion->options[at - 1], cost, slot) > 0) at--;
  if (at == ZN_PLANS_MAX) return;
  if (portion->option_count == ZN_PLANS_MAX) portion->option_count--;
  for (uint32_t i = portion->option_count++; i > at; i--) portion->options[i] = portion->options[i - 1];
  portion->options[at] = (struct zn_option){*cost, slot};
}

/* Whether the setting is that of the answer's plan. */
static int is_answer(const struct zn_case *state, uint32_t first) {
  const uint32_t *answer = zn_flags_of(state, 0);
  for (uint32_t element = first; element != ZN_NONE; element = state->nodes[element].next)
    for (uint32_t i = element; i < state->nodes[element].end; i = zn_node_follower(state, i))
      if (state->nodes[i].is_alternative && !(answer[i] & zn_flag_chosen)) return 0;
  return 1;
}

/* Fills the portion as the search has set it, and offers that as an option. */
static enum zn_status setting_offer(struct zn_case *state, struct zn_portion *portion, const struct zn_cost *cost) {
  uint32_t slot = spare_slot(portion);
  struct zn_cost filled;
  enum zn_status status = zn_portion_fill(state, portion->first, &filled);
  if (status) return status;
  zn_portion_settle(state, portion->first);
  flags_see(state, portion->first, slot);
  option_offer(state, portion, cost, slot);
  return ZN_OK;
}

/* Whether another selection may leave as few pieces to bring, when each of a choice's alternatives may leave `slack` more than alone. */
static int choice_yields(const struct zn_case *state, uint32_t index, uint64_t slack) {
  const struct zn_node *choice = &state->nodes[index];
  uint64_t most = 0;
  for (uint32_t i = index + 1; i < choice->end; i = state->nodes[i].end)
    if (state->nodes[i].is_chosen && state->nodes[i].low.bring > most) most = state->nodes[i].low.bring;
  if (choice->choose == 1) most = choice->low.bring;
  for (uint32_t i = index + 1; i < choice->end; i = state->nodes[i].end)
    if (!state->nodes[i].is_chosen && !zn_is_out(state, &state->nodes[i]) && state->nodes[i].low.bring <= most + slack) return 1;
  return 0;
}

static int has_bundles(const struct zn_case *state, uint32_t points) {
  for (uint32_t i = points + 1; i < state->nodes[points].end; i = state->nodes[i].end)
    if (zn_is_bundle(state, &state->nodes[i]) && state->nodes[i].limit) return 1;
  return 0;
}

/* Whether a portion may have another option than its plan in the answer, whose cost is given: most have none, and this is seen sooner than the
 * search sees it. */
static int portion_yields(const struct zn_case *state, uint32_t first, const struct zn_cost *cost) {
  uint64_t least = 0;
  for (uint32_t element = first; element != ZN_NONE; element = state->nodes[element].next) least += state->nodes[element].low.bring;
  for (uint32_t element = first; element != ZN_NONE; element = state->nodes[element].next)
    for (uint32_t i = element; i < state->nodes[element].end; i = zn_node_follower(state, i)) {
      if (state->nodes[i].is_points && has_bundles(state, i)) return 1;
      if (zn_is_choice(&state->nodes[i]) && !state->nodes[i].is_settled && choice_yields(state, i, cost->bring - least)) return 1;
    }
  return 0;
}

/* The options of a portion: its plan in the answer, and others with as few pieces to bring. Choices for which nothing was at hand stay as
 * they are: they are told as such. */
static enum zn_status portion_options(struct zn_case *state, struct zn_portion *portion, struct zn_search *search) {
  const uint32_t first = portion->first;
  struct zn_cost cost = state->nodes[first].is_tied ? state->costs[first] : state->nodes[first].low;
  int is_found;
  portion->options[0] = (struct zn_option){cost, 0};
  portion->option_count = 1;
  if (!portion_yields(state, first, &cost)) return ZN_OK;
  zn_search_begin(state, search);
  zn_flags_save(state, first, 0);
  flags_see(state, first, 0);
  search->limit = (struct zn_cost){.bring = cost.bring, .lacking = UINT64_MAX};
  enum zn_status status = zn_search_next(state, search, &is_found);
  while (!status && is_found) {
    if ((status = zn_search_solve(state, search, &cost))) break;
    if (cost.bring <= search->limit.bring && !is_answer(state, first)) status = setting_offer(state, portion, &cost);
    if (portion->option_count == ZN_PLANS_MAX) {
      search->limit = portion->options[ZN_PLANS_MAX - 1].cost;
      search->keeps_equal = search->has_points;
    }
    if (!status) status = zn_search_next(state, search, &is_found);
  }
  if (status) return status;
  zn_flags_restore(state, first, 0);
  status = zn_portion_fill(state, first, &cost);
  zn_portion_settle(state, first);
  return status;
}

/* --- putting the options of the portions together --- */

/* One plan of the whole: an option of each portion. */
struct combination {
  struct zn_cost cost;
  uint8_t *options;
};

static const uint32_t *portion_flags(const struct zn_case *state, const struct combination *plan, uint32_t portion) {
  return zn_flags_of(state, state->portions[portion].options[plan->options[portion]].slot);
}

/* The portion, of the first `portions`, that a node within a choice belongs to; `portions` when it is not among them. */
static uint32_t portion_of(struct zn_case *state, uint32_t node, uint32_t portions) {
  uint32_t first = zn_portion_of(state, node), portion = 0;
  while (portion < portions && state->portions[portion].first != first) portion++;
  return portion;
}

/* Whether a plan costs less, or as much and is the first in book order. */
static int combination_precedes(struct zn_case *state, const struct combination *one, const struct combination *other, uint32_t portions) {
  int compared = zn_cost_compare(&one->cost, &other->cost);
  if (compared) return compared < 0;
  for (uint32_t i = 0; i < state->node_count; i++) {
    if (!state->nodes[i].choose) continue;
    uint32_t portion = portion_of(state, i, portions);
    if (portion == portions || one->options[portion] == other->options[portion]) continue;
    const uint32_t *left = portion_flags(state, one, portion), *right = portion_flags(state, other, portion);
    int order = choice_order(state, i, left, right);
    if (order) return order < 0;
  }
  return 0;
}

/* Puts a plan in its place among the least ZN_PLANS_MAX; all of them have options for the first `portions` portions. */
static void combination_offer(struct zn_case *state, struct combination *plans, uint32_t *count, const struct combination *plan,
                              uint32_t portions) {
  uint32_t at = *count;
  while (at && combination_precedes(state, plan, &plans[at - 1], portions)) at--;
  if (at == ZN_PLANS_MAX) return;
  uint32_t last = *count < ZN_PLANS_MAX ? (*count)++ : ZN_PLANS_MAX - 1;
  uint8_t *options = plans[last].options;
  for (uint32_t i = last; i > at; i--) plans[i] = plans[i - 1];
  plans[at] = (struct combination){plan->cost, options};
  memcpy(options, plan->options, portions);
}

static int combinations_take(struct zn_case *state, struct combination plans[ZN_PLANS_MAX]) {
  for (uint32_t i = 0; i < ZN_PLANS_MAX; i++) {
    plans[i].options = zn_work_take(&state->work, state->portion_count, 1);
    if (!plans[i].options) return 0;
  }
  return 1;
}

/* Extends each plan of the first portions by every option of the next portion and keeps the least. */
static uint32_t combinations_extend(struct zn_case *state, const struct combination *plans, uint32_t count, uint32_t portion,
                                    struct combination *wider, struct combination *plan) {
  uint32_t found = 0;
  for (uint32_t i = 0; i < count; i++)
    for (uint32_t option = 0; option < state->portions[portion].option_count; option++) {
      const struct zn_cost *more = &state->portions[portion].options[option].cost;
      memcpy(plan->options, plans[i].options, portion);
      plan->options[portion] = (uint8_t)option;
      plan->cost = zn_cost_sum(&plans[i].cost, more);
      combination_offer(state, wider, &found, plan, portion + 1);
    }
  return found;
}

/* Sets the case to a plan. */
static enum zn_status combination_set(struct zn_case *state, const struct combination *plan) {
  enum zn_status status = ZN_OK;
  struct zn_cost filled;
  for (uint32_t portion = 0; portion < state->portion_count && !status; portion++) {
    zn_flags_restore(state, state->portions[portion].first, state->portions[portion].options[plan->options[portion]].slot);
    status = zn_portion_fill(state, state->portions[portion].first, &filled);
  }
  if (!status) zn_plan_settle(state);
  return status;
}

/* The least of all ways to take an option of each portion; their number. */
static uint32_t combinations_find(struct zn_case *state, struct combination plans[2][ZN_PLANS_MAX], struct combination *spare) {
  uint32_t count = 1;
  plans[0][0].cost = (struct zn_cost){0};
  for (uint32_t portion = 0; portion < state->portion_count; portion++)
    count = combinations_extend(state, plans[portion % 2], count, portion, plans[(portion + 1) % 2], spare);
  return count;
}

static int portion_chooses(const struct zn_case *state, uint32_t first) {
  for (uint32_t element = first; element != ZN_NONE; element = state->nodes[element].next)
    if (state->nodes[element].choose) return 1;
  return 0;
}

/* Finds the options of all portions that have more than one. */
static enum zn_status portions_options(struct zn_case *state) {
  enum zn_status status = ZN_OK;
  for (uint32_t first = zn_portion_next(state, 0); first < state->node_count && !status;
       first = zn_portion_next(state, state->nodes[first].end)) {
    struct zn_search search = {.first = first, .is_thorough = 1, .limit = ZN_OUT_OF_QUESTION, .keeps_equal = 1};
    if (!portion_chooses(state, first)) continue;
    struct zn_portion *portion = &state->portions[state->portion_count];
    portion->first = first;
    status = portion_options(state, portion, &search);
    state->portion_count += portion->option_count > 1;
  }
  return status;
}

static int portions_take(struct zn_case *state) {
  uint32_t choices = 0;
  for (uint32_t i = 0; i < state->node_count; i++) choices += state->nodes[i].choose != 0;
  state->portions = zn_work_take(&state->work, choices, sizeof *state->portions);
  state->portion_count = 0;
  return state->portions != NULL;
}

enum zn_status zn_choose_others(struct zn_case *state, zn_tell_plan *tell, struct zn_answer *answer) {
  struct combination plans[2][ZN_PLANS_MAX], spare[ZN_PLANS_MAX];
  if (!state->has_choices) return ZN_OK;
  if (!portions_take(state)) return ZN_NO_ROOM;
  for (uint32_t i = 0; i < state->node_count; i++) state->nodes[i].is_settled = state->nodes[i].is_untouched;
  enum zn_status status = portions_options(state);
  if (status || !state->portion_count) return status;
  if (!combinations_take(state, plans[0]) || !combinations_take(state, plans[1]) || !combinations_take(state, spare)) return ZN_NO_ROOM;
  uint32_t count = combinations_find(state, plans, spare);
  const struct combination *all = plans[state->portion_count % 2];
  for (uint32_t i = 1; i < count && !status; i++) {
    status = combination_set(state, &all[i]);
    if (!status) status = tell(state, answer);
  }
  return status;
}
