/* check_networks.c: sends the examples of networks through the finished tables and reports who comes elsewhere than expected. May assume a
 * sound image of the model. */
#include "examples.h"
#include "words.h"

struct sending {
  struct arena *arena;
  struct diags *diags;
  const struct model *model;
  const struct zn_book *book;
  void *work;
  size_t work_size;
  struct zn_near *offices;
  uint32_t room;
};

/* The offices that the table names for the example, those found by distance among them; `by` is given as the fact that it is. */
static uint32_t send(const struct sending *sending, const struct network *network, const struct sent *sent) {
  const struct zn_fact_value by = {.fact = network->by.index, .value = sent->region.index};
  uint32_t business = sent->business.index ? sent->business.index : network->businesses.items[0].index, count = 0;
  const struct zn_question_where question = {.size = sizeof question,
                                             .division = sent->region.index,
                                             .business = business,
                                             .channel = sent->channel.index,
                                             .day = sent->day ? sent->day : judge_default_day(sending->model),
                                             .minute = -1,
                                             .count = 3,
                                             .facts = &by,
                                             .fact_count = by.fact && by.value};
  struct zn_place place;
  zn_nearest(sending->book, &question, sending->work, sending->work_size, sending->offices, sending->room, &count, &place);
  return count;
}

static bool as_expected(const struct sending *sending, const struct sent *sent, uint32_t count) {
  if (count != sent->offices.count) return false;
  for (uint32_t i = 0; i < count; i++)
    if (sending->offices[i].office != sent->offices.items[i].index) return false;
  return true;
}

static const char *joined(struct arena *arena, const char *list, const char *id) {
  return *list ? arena_printf(arena, "%s, %s", list, id) : id;
}

static void check_sent(const struct sending *sending, const struct network *network, const struct sent *sent) {
  uint32_t count = send(sending, network, sent);
  const char *got = "", *expected = "";
  if (as_expected(sending, sent, count)) return;
  for (uint32_t i = 0; i < count; i++)
    got = joined(sending->arena, got, sending->model->offices.items[sending->offices[i].office].record.id);
  for (size_t i = 0; i < sent->offices.count; i++) expected = joined(sending->arena, expected, sent->offices.items[i].name);
  diag(sending->diags, .code = D_sent_elsewhere, .at = sent->mark,
       .args = {*got ? got : word_both(word_none_of_them), *expected ? expected : word_both(word_none_of_them)});
}

/* The only office that a network names; 0: none, or several. */
static uint32_t only_office(const struct network *network) {
  uint32_t only = 0;
  for (size_t i = 0; i < network->table.count; i++)
    for (size_t j = 0; j < network->table.items[i].desks.count; j++) {
      uint32_t office = network->table.items[i].desks.items[j].office.index;
      if (only && office != only) return 0;
      only = office;
    }
  return only;
}

/* 'nearest' chooses among the offices that the network names: of a single one that is no choice, however far it lies. */
static void check_nearest(const struct sending *sending, const struct network *network) {
  uint32_t only = only_office(network);
  if (!only || sending->model->offices.count <= 2) return;
  for (size_t i = 0; i < network->table.count; i++)
    if (network->table.items[i].nearest)
      diag(sending->diags, .code = D_nearest_alone, .at = network->table.items[i].record.mark,
           .args = {sending->model->offices.items[only].record.id});
}

void check_networks(struct arena *arena, struct diags *diags, const struct model *model, const void *image, size_t length) {
  struct sending sending = {.arena = arena, .diags = diags, .model = model, .room = (uint32_t)model->offices.count + ZN_NEAREST_MAX + 1};
  if (model->networks.count < 2 || zn_open(image, length, &sending.book)) return;
  sending.work_size = zn_nearest_work_size(sending.book);
  sending.work = arena_take(arena, sending.work_size);
  sending.offices = arena_array(arena, sending.room, sizeof *sending.offices);
  for (size_t i = 1; i < model->networks.count; i++) check_nearest(&sending, &model->networks.items[i]);
  for (size_t i = 1; i < model->networks.count; i++)
    for (size_t e = 0; e < model->networks.items[i].examples.count; e++)
      check_sent(&sending, &model->networks.items[i], &model->networks.items[i].examples.items[e]);
}
