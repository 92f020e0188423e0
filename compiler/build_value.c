/* build_value.c: turns words into values of facts, and sums of days into records. Assumes that the types of all facts are known; a fact
 * whose type is not (its mistake has been told) takes everything. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "build.h"

static const char *const words_of_types[] = {
    [ZN_FACT_BOOL] = DIAG_BOTH("true or false", "真假"),
    [ZN_FACT_INT] = DIAG_BOTH("a whole number", "整数"),
    [ZN_FACT_DATE] = DIAG_BOTH("a day", "日期"),
    [ZN_FACT_DIVISION] = DIAG_BOTH("a division", "行政区划"),
    [ZN_FACT_ENUM] = DIAG_BOTH("one of several values", "几个值之一"),
    [ZN_FACT_SET] = DIAG_BOTH("a set of values", "可多选的值"),
    [ZN_FACT_AGE] = DIAG_BOTH("an age in whole years", "周岁数"),
    [ZN_FACT_DERIVED] = DIAG_BOTH("a condition, true or false", "条件（真假）"),
};

const char *build_fact_words(enum zn_fact_type type) { return words_of_types[type]; }

bool build_fact_is(struct builder *builder, const struct ref *fact, uint32_t types, const char *wanted) {
  enum zn_fact_type type = builder->model->facts.items[fact->index].type;
  if (!fact->index || !type || types >> type & 1) return true;
  diag(builder->diags, .code = D_fact_kind, .at = fact->mark, .args = {fact->name, words_of_types[type], wanted});
  return false;
}

/* --- values --- */

/* What other readers of YAML take for true and false. */
static const char *truth_meant(const char *text) {
  static const char *const words[2][4] = {{"no", "n", "off", "0"}, {"yes", "y", "on", "1"}};
  for (size_t is = 0; is < 2; is++)
    for (size_t i = 0; i < 4; i++)
      if (!strcasecmp(words[is][i], text)) return is ? "true" : "false";
  return NULL;
}

static const char *value_meant(struct builder *builder, const struct fact *fact, const char *text) {
  if (fact->type == ZN_FACT_BOOL) return truth_meant(text);
  const char **names = arena_array(builder->arena, fact->values.count + 1, sizeof *names);
  for (size_t i = 0; i < fact->values.count; i++) names[i] = fact->values.items[i].id;
  if (fact->type == ZN_FACT_DIVISION) return names_suggest(builder->arena, &builder->names[kind_division], text);
  return suggest(text, names, fact->values.count);
}

static int64_t number_of_value(const struct fact *fact, const char *text) {
  for (size_t i = 0; i < fact->values.count; i++)
    if (!strcmp(fact->values.items[i].id, text)) return (int64_t)i + 1;
  return 0;
}

static bool whole_number(const char *text, bool quoted, int64_t *value) {
  const char *digits = text + (*text == '-');
  *value = strtoll(text, NULL, 10);
  return !quoted && *digits && !digits[strspn(digits, "0123456789")] && strlen(digits) <= 18;
}

static bool truth(const char *text, bool quoted, int64_t *value) {
  *value = !strcmp(text, "true");
  return !quoted && (*value || !strcmp(text, "false"));
}

static bool read_value(struct builder *builder, const struct fact *fact, const char *text, bool quoted, int64_t *value) {
  const struct name *division = NULL;
  switch (fact->type) {
    case ZN_FACT_BOOL:
    case ZN_FACT_DERIVED: return truth(text, quoted, value);
    case ZN_FACT_INT:
    case ZN_FACT_AGE: return whole_number(text, quoted, value);
    case ZN_FACT_DATE: return (*value = zn_day_parse(text, strlen(text))) != 0;
    case ZN_FACT_ENUM:
    case ZN_FACT_SET: return (*value = number_of_value(fact, text)) != 0;
    default: division = names_find(&builder->names[kind_division], text); break;
  }
  *value = division ? division->index : 0;
  return *value != 0;
}

bool build_value(struct builder *builder, zn_fact index, const char *text, bool quoted, struct mark mark, int64_t *value) {
  const struct fact *fact = &builder->model->facts.items[index];
  *value = 0;
  if (!index || !fact->type) return false;
  if (read_value(builder, fact, text, quoted, value)) return true;
  diag(builder->diags, .code = D_value_kind, .at = mark,
       .args = {fact->record.id, words_of_types[fact->type], text, value_meant(builder, fact, text)});
  return false;
}

static bool build_mask(struct builder *builder, zn_fact fact, const struct node *list, int64_t *mask) {
  *mask = 0;
  for (size_t i = 0; i < list->count; i++) {
    const struct node *item = list->items[i];
    int64_t value;
    if (!build_value(builder, fact, item->text, item->quoted, item->mark, &value)) return false;
    uint64_t bit = UINT64_C(1) << (value - 1);
    if ((uint64_t)*mask & bit) diag(builder->diags, .code = D_listed_twice, .at = item->mark, .args = {item->text});
    *mask = (int64_t)((uint64_t)*mask | bit);
  }
  return true;
}

bool build_values(struct builder *builder, zn_fact fact, const struct node *node, int64_t *value) {
  const struct fact *record = &builder->model->facts.items[fact];
  if (node->kind == node_scalar && record->type != ZN_FACT_SET)
    return build_value(builder, fact, node->text, node->quoted, node->mark, value);
  if (node->kind == node_list && record->type == ZN_FACT_SET) return build_mask(builder, fact, node, value);
  if (node->kind == node_scalar) {
    bool good = build_value(builder, fact, node->text, node->quoted, node->mark, value);
    if (good) *value = (int64_t)(UINT64_C(1) << (*value - 1));
    return good;
  }
  if (fact && record->type)
    diag(builder->diags, .code = D_value_kind, .at = node->mark,
         .args = {record->record.id, words_of_types[record->type], DIAG_BOTH("a list", "列表")});
  return false;
}

/* --- days --- */

static struct period period_of(const char *text) {
  struct period period = {0};
  int32_t sign = *text == '-' ? -1 : 1;
  char *end;
  period.number = sign * (int32_t)strtol(text + strcspn(text, "P") + 1, &end, 10);
  period.unit = (uint32_t)*end;
  return period;
}

struct period build_period(const struct node *node) {
  const char *text = build_string(node);
  return text ? period_of(text) : (struct period){0};
}

struct day_sum build_fact_day(struct builder *builder, const struct ref *fact, struct period period, struct mark mark) {
  struct day_sum sum = {.mark = mark, .number = period.number, .unit = period.unit};
  bool dated = build_fact_is(builder, fact, UINT32_C(1) << ZN_FACT_DATE, words_of_types[ZN_FACT_DATE]);
  if (fact->index && dated) sum.base = ZN_SLOT_FACTS + fact->index;
  return sum;
}

/* What stands before a period. */
static struct day_sum base_of(struct builder *builder, const struct node *node, struct period period) {
  const char *base = arena_copy(builder->arena, node->text, strcspn(node->text, " "));
  struct day_sum sum = {.mark = node->mark, .day = zn_day_parse(base, strlen(base)), .number = period.number, .unit = period.unit};
  if (sum.day) return (struct day_sum){.mark = node->mark, .day = period.unit ? zn_day_add(sum.day, period.number, period.unit) : sum.day};
  if (!strcmp(base, "today")) {
    sum.base = ZN_SLOT_TODAY;
    return sum;
  }
  struct ref fact = {.name = base, .mark = node->mark};
  names_bind(builder->arena, builder->diags, &builder->names[kind_fact], &fact);
  return build_fact_day(builder, &fact, period, node->mark);
}

struct day_sum build_sum(struct builder *builder, const struct node *node) {
  const char *text = build_string(node), *sign = text ? strchr(text, ' ') : NULL;
  struct period period = {0};
  if (!text) return (struct day_sum){0};
  if (sign) sign += strspn(sign, " ");
  if (sign) period = period_of(sign);
  return base_of(builder, node, period);
}
