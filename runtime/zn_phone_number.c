/* zn_phone_number.c: turns a run of digits into one number of the plan, or into the reason why it is none. Assumes digits that were
 * scanned, and a run of at least one. Prefixes are taken off in the order in which they are dialled: plus or international prefix, country
 * code, trunk prefix; what is left is led through the plan's digits. */
#include "zn_phone.h"

/* How far digits lead. */
struct match {
  uint32_t fit, fit_end;   /* the last rule on the way that has numbers of this length, and the digit behind what leads to it; 0: none */
  uint32_t near, near_end; /* the last rule on the way, whatever its lengths */
};

static const struct zn_image_number_rule *rule_at(const struct zn_phone_view *view, uint32_t rule) {
  return zn_number_rule_at(view->digits->book, rule);
}

static int has_length(uint32_t lengths, uint32_t length) { return length <= ZN_NUMBER_LENGTH_MAX && (lengths >> length & 1); }

static uint32_t only_length(uint32_t lengths) { return lengths && !(lengths & (lengths - 1)) ? zn_lowest_bit(lengths) : 0; }

static struct match find(const struct zn_phone_view *view, uint32_t root, uint32_t from, uint32_t to) {
  const struct zn_digits *digits = view->digits;
  const struct zn_image_number_node *node = zn_number_node_at(digits->book, root);
  struct match match = {0};
  for (uint32_t at = from; at < to;) {
    uint32_t next = node->next[digits->digit[at++]], is_leaf = next & ZN_NUMBER_LEAF;
    if (!next) break;
    if (!is_leaf) node = zn_number_node_at(digits->book, next);
    uint32_t index = is_leaf ? next & ~ZN_NUMBER_LEAF : node->rule;
    if (index) {
      const struct zn_image_number_rule *rule = rule_at(view, index);
      match.near = index, match.near_end = at;
      if (has_length(rule->lengths, to - (rule->flags & ZN_NUMBER_AREA ? at : from))) match.fit = index, match.fit_end = at;
    }
    if (is_leaf) break;
  }
  return match;
}

int zn_number_wants_trunk(const struct zn_phone_view *view, uint32_t from, uint32_t to) {
  return !find(view, view->digits->plan->plain, from, to).fit && find(view, view->digits->plan->trunked, from, to).fit;
}

/* How many digits of `string` the run begins with: all, or 0. */
static uint32_t begins(const struct zn_phone_view *view, uint32_t from, uint32_t to, zn_string string) {
  const char *text = zn_string_at(view->digits->book, string);
  uint32_t length = 0;
  for (; text[length]; length++)
    if (from + length >= to || view->digits->digit[from + length] != (uint32_t)(text[length] - '0')) return 0;
  return length;
}

static int first_digit_ok(const struct zn_phone_view *view, uint32_t at) {
  return view->digits->plan->first_digits >> view->digits->digit[at] & 1;
}

static void fail(struct zn_number *number, uint32_t kind, uint32_t reason, uint32_t at) {
  number->kind = kind;
  number->reason = reason;
  number->at = at;
}

static void fail_length(struct zn_number *number, uint32_t kind, uint32_t at, uint32_t digits, uint32_t expected) {
  fail(number, kind, ZN_PHONE_BAD_LENGTH, at);
  number->digits = digits;
  number->expected = expected;
}

static void pass(struct zn_number *number, uint32_t kind, uint32_t first, uint32_t end) {
  number->kind = kind;
  number->reason = 0;
  number->first = first;
  number->end = end;
}

/* --- extensions and groups --- */

/* Whether an extension stands from `cut` to the end. */
static int is_extension(const struct zn_phone_view *view, uint32_t cut, uint32_t to) {
  const struct zn_digits *digits = view->digits;
  const struct zn_image_numbering *plan = digits->plan;
  uint32_t marks = ZN_GAP_EXTENSION;
  if (plan->flags & ZN_NUMBERING_HYPHEN_EXTENSION) marks |= ZN_GAP_HYPHEN;
  if (plan->flags & ZN_NUMBERING_BRACKET_EXTENSION) marks |= ZN_GAP_OPEN;
  if (cut >= to || !(digits->gap[cut] & marks) || to - cut > plan->extension_digits) return 0;
  for (uint32_t i = cut + 1; i < to; i++)
    if (digits->gap[i]) return 0;
  return 1;
}

/* Where digits from `at` are a subscriber number and an extension; 0: nowhere. */
static uint32_t cut_extension(const struct zn_phone_view *view, uint32_t lengths, uint32_t at, uint32_t to) {
  for (uint32_t length = 1; at + length < to && length <= ZN_NUMBER_LENGTH_MAX; length++)
    if (has_length(lengths, length) && is_extension(view, at + length, to)) return at + length;
  return 0;
}

/* Whether the first group of digits, behind a trunk prefix that ends at `behind`, is written as an area code but ends elsewhere than at
 * `end`: "099-12345678". */
static int is_other_group(const struct zn_phone_view *view, uint32_t from, uint32_t behind, uint32_t end, uint32_t to) {
  uint32_t group = behind + 1;
  while (group < to && !view->digits->gap[group]) group++;
  return group < to && group != end && group - from <= view->digits->plan->area_digits;
}

/* --- landline numbers --- */

/* The subscriber number from `at`, in the area of a rule; `first` is where the national digits begin. */
static void subscriber(const struct zn_phone_view *view, uint32_t rule, uint32_t first, uint32_t at, uint32_t to,
                       struct zn_number *number) {
  const struct zn_image_number_rule *area = rule_at(view, rule);
  uint32_t cut = to;
  number->rule = rule;
  if (area->withdrawn) {
    fail(number, ZN_PHONE_LANDLINE, ZN_PHONE_UNKNOWN_AREA, first);
    return;
  }
  if (!has_length(area->lengths, to - at)) {
    struct match brief = find(view, view->digits->plan->plain, at, to);
    if (brief.fit && rule_at(view, brief.fit)->flags & ZN_NUMBER_AFTER_AREA) {
      pass(number, rule_at(view, brief.fit)->kind, first, to);
      return;
    }
    cut = cut_extension(view, area->lengths, at, to);
    if (!cut) { /* perhaps a number that has no area code, behind one */
      uint32_t kind = brief.fit ? rule_at(view, brief.fit)->kind : ZN_PHONE_LANDLINE;
      fail_length(number, kind, at < to ? at : to - 1, to - at, only_length(area->lengths));
      return;
    }
  }
  if (!first_digit_ok(view, at)) {
    fail(number, ZN_PHONE_LANDLINE, ZN_PHONE_BAD_LEADING_DIGIT, at);
    return;
  }
  pass(number, ZN_PHONE_LANDLINE, first, cut);
  if (cut < to) number->extension = cut, number->extension_end = to;
}

/* A number without area code: the text or the division gives it. What a range of other numbers begins like (`is_range`) is none with an
 * extension: 400-1234-5678 is a service number with a digit too many. */
static int local(const struct zn_phone_view *view, uint32_t from, uint32_t to, int is_range, struct zn_number *number) {
  uint32_t lengths = view->digits->plan->local_lengths, rule = view->earlier ? view->earlier : view->area;
  if (rule) lengths = rule_at(view, rule)->lengths;
  if (!has_length(lengths, to - from) && (is_range || !cut_extension(view, lengths, from, to))) return 0;
  if (!first_digit_ok(view, from)) return 0;
  if (rule) subscriber(view, rule, from, from, to, number), number->is_local = 1;
  else fail(number, ZN_PHONE_UNKNOWN, ZN_PHONE_MISSING_AREA, from);
  return 1;
}

/* --- numbers without and with prefixes --- */

/* What a rule says of the whole number that it fits. */
static void assigned(const struct zn_phone_view *view, uint32_t rule, uint32_t from, uint32_t to, struct zn_number *number) {
  const struct zn_image_number_rule *range = rule_at(view, rule);
  if (range->flags & ZN_NUMBER_NOBODY) fail(number, range->kind, ZN_PHONE_UNALLOCATED, from);
  else if (range->flags & ZN_NUMBER_MACHINES) fail(number, range->kind, ZN_PHONE_MACHINE, from);
  else pass(number, range->kind, from, to);
}

/* Digits that no rule fits, as they stand. */
static void unfit(const struct zn_phone_view *view, const struct match *match, uint32_t from, uint32_t to, struct zn_number *number) {
  const struct zn_image_number_rule *near = rule_at(view, match->near); /* 0: the dummy, without flags and kind */
  uint32_t digits = to - from, kind = match->near ? near->kind : ZN_PHONE_UNKNOWN;
  int is_brief = digits <= 3 || (digits <= view->digits->plan->short_digits && match->near);
  if (near->flags & ZN_NUMBER_AREA) subscriber(view, match->near, from, match->near_end, to, number);
  else if (is_brief && (kind == ZN_PHONE_SHORT || kind == ZN_PHONE_UNKNOWN || near->flags & ZN_NUMBER_NOBODY))
    fail(number, ZN_PHONE_SHORT, ZN_PHONE_UNKNOWN_SHORT, from);
  else if (kind == ZN_PHONE_SHORT || kind == ZN_PHONE_UNKNOWN) fail_length(number, ZN_PHONE_UNKNOWN, from, digits, 0);
  else fail_length(number, kind, from, digits, only_length(near->lengths));
}

/* Digits as they stand, without prefix. */
static void plain(const struct zn_phone_view *view, uint32_t from, uint32_t to, struct zn_number *number) {
  const struct zn_image_numbering *plan = view->digits->plan;
  struct match match = find(view, plan->plain, from, to), behind;
  if (match.fit && rule_at(view, match.fit)->flags & ZN_NUMBER_AREA) {
    if (is_other_group(view, from, from, match.fit_end, to)) fail(number, ZN_PHONE_LANDLINE, ZN_PHONE_UNKNOWN_AREA, from);
    else subscriber(view, match.fit, from, match.fit_end, to, number);
  } else if (match.fit) {
    assigned(view, match.fit, from, to, number);
  } else if (!local(view, from, to, match.near != 0, number)) {
    behind = find(view, plan->trunked, from, to);
    int is_area = behind.fit && rule_at(view, behind.fit)->flags & ZN_NUMBER_AREA;
    if (behind.fit && (!is_area || first_digit_ok(view, behind.fit_end)))
      fail(number, rule_at(view, behind.fit)->kind, ZN_PHONE_MISSING_TRUNK, from);
    else unfit(view, &match, from, to, number);
  }
}

/* Digits that nothing of the plan begins like, behind a trunk prefix (from `from`) or a country code. */
static void astray(const struct zn_phone_view *view, uint32_t from, uint32_t at, uint32_t to, struct zn_number *number) {
  struct match match = find(view, view->digits->plan->plain, at, to);
  if (at > from && match.fit && !(rule_at(view, match.fit)->flags & ZN_NUMBER_NOBODY))
    fail(number, rule_at(view, match.fit)->kind, ZN_PHONE_TRUNK_ON_SERVICE, from);
  else if (to - from <= view->digits->plan->area_digits) fail_length(number, ZN_PHONE_LANDLINE, from < to ? from : to - 1, to - from, 0);
  else fail(number, ZN_PHONE_LANDLINE, ZN_PHONE_UNKNOWN_AREA, from);
}

/* Digits behind a trunk prefix, which begins at `from` and ends at `at`, or behind a country code, which ends at both. */
static void prefixed(const struct zn_phone_view *view, uint32_t from, uint32_t at, uint32_t to, struct zn_number *number) {
  const struct zn_image_numbering *plan = view->digits->plan;
  struct match match = find(view, plan->trunked, at, to);
  uint32_t rule = match.fit ? match.fit : match.near, end = match.fit ? match.fit_end : match.near_end;
  int is_area = rule && rule_at(view, rule)->flags & ZN_NUMBER_AREA;
  if (!match.fit && at == from) { /* services are reached from abroad without a prefix, short numbers are not */
    struct match service = find(view, plan->plain, at, to);
    if (service.fit && rule_at(view, service.fit)->kind != ZN_PHONE_SHORT && !(rule_at(view, service.fit)->flags & ZN_NUMBER_AREA)) {
      assigned(view, service.fit, at, to, number);
      return;
    }
  }
  if (!rule) astray(view, from, at, to, number);
  else if ((is_area || !match.fit) && is_other_group(view, from, at, end, to)) fail(number, ZN_PHONE_LANDLINE, ZN_PHONE_UNKNOWN_AREA, from);
  else if (is_area) subscriber(view, rule, at, end, to, number), number->at = number->reason == ZN_PHONE_UNKNOWN_AREA ? from : number->at;
  else if (match.fit) assigned(view, rule, at, to, number);
  else fail_length(number, rule_at(view, rule)->kind, at, to - at, only_length(rule_at(view, rule)->lengths));
}

/* A number of the country, behind its code when `abroad`. */
static void national(const struct zn_phone_view *view, uint32_t from, uint32_t to, int abroad, struct zn_number *number) {
  uint32_t trunk = begins(view, from, to, view->digits->plan->trunk);
  if (!abroad && !trunk) {
    plain(view, from, to, number);
    return;
  }
  prefixed(view, from, from + trunk, to, number);
  if (number->reason && trunk && !abroad && find(view, view->digits->plan->plain, from, to).fit) plain(view, from, to, number);
}

/* --- prefixes --- */

/* The digits of the first of some prefixes that the run begins with; 0: none. */
static uint32_t prefix_of(const struct zn_phone_view *view, uint32_t from, uint32_t to, uint32_t first, uint32_t count) {
  uint32_t length = 0;
  for (uint32_t i = 0; i < count && !length; i++) length = begins(view, from, to, zn_number_word_at(view->digits->book, first + i)->text);
  return length;
}

/* Whether the digits are a national number before which the trunk prefix was written twice. */
static int is_doubled(const struct zn_phone_view *view, uint32_t from, uint32_t to) {
  uint32_t trunk = begins(view, from, to, view->digits->plan->trunk);
  struct zn_number number = {0};
  if (!trunk || from + trunk >= to) return 0;
  national(view, from + trunk, to, 0, &number);
  return !number.reason;
}

enum { abroad_least = 7 }; /* digits of the shortest international number that is taken for one */

static void international(const struct zn_phone_view *view, uint32_t from, uint32_t prefix, uint32_t to, struct zn_number *number) {
  uint32_t code = begins(view, from + prefix, to, view->digits->plan->country_code);
  uint32_t is_plus = prefix == 0;
  if (code) national(view, from + prefix + code, to, 1, number);
  else if (is_plus ? begins(view, from, to, view->digits->plan->trunk) > 0 : is_doubled(view, from, to))
    fail(number, ZN_PHONE_LANDLINE, ZN_PHONE_BAD_PREFIX, from);
  else if (is_plus || to - from - prefix >= abroad_least) fail(number, ZN_PHONE_FOREIGN, ZN_PHONE_WRONG_COUNTRY, from);
  else national(view, from, to, 0, number);
}

/* A number that is none as it stands, but begins with the bare country code, or is dialled through a carrier. */
static void retry(const struct zn_phone_view *view, uint32_t from, uint32_t to, struct zn_number *number) {
  const struct zn_image_numbering *plan = view->digits->plan;
  uint32_t code = begins(view, from, to, plan->country_code);
  uint32_t carrier = prefix_of(view, from, to, plan->carrier_first, plan->carrier_count);
  struct zn_number other = {0};
  if (code && to - from - code >= abroad_least) {
    national(view, from + code, to, 1, &other);
    if (!other.reason || view->digits->gap[from + code]) *number = other;
  }
  if (!number->reason || !carrier || to - from - carrier < abroad_least) return;
  other = (struct zn_number){0};
  national(view, from + carrier, to, 0, &other);
  if (!other.reason) fail(number, other.kind, ZN_PHONE_CARRIER_PREFIX, from);
}

/* --- a whole number --- */

static void extend(const struct zn_phone_view *view, uint32_t cut, uint32_t to, uint32_t has_extension, struct zn_number *number) {
  if (number->reason) return;
  if (!has_extension || number->extension || !is_extension(view, cut, to)) {
    fail(number, number->kind, ZN_PHONE_BAD_EXTENSION, cut);
    return;
  }
  number->extension = cut;
  number->extension_end = to;
}

static void without_extension(const struct zn_phone_view *view, uint32_t from, uint32_t to, struct zn_number *number) {
  const struct zn_image_numbering *plan = view->digits->plan;
  uint32_t is_plus = view->digits->gap[from] & ZN_GAP_PLUS;
  uint32_t prefix = is_plus ? 0 : prefix_of(view, from, to, plan->abroad_first, plan->abroad_count);
  if (is_plus || prefix) {
    international(view, from, prefix, to, number);
    return;
  }
  national(view, from, to, 0, number);
  if (number->reason) retry(view, from, to, number);
}

/* Whether numbers of this kind and range may have an extension. */
static uint32_t may_extend(const struct zn_phone_view *view, const struct zn_number *number) {
  uint32_t rule = number->rule;
  if (number->reason || number->kind == ZN_PHONE_SHORT) return 0;
  if (!rule) rule = find(view, view->digits->plan->plain, number->first, number->end).fit;
  return rule_at(view, rule)->flags & ZN_NUMBER_EXTENSION;
}

/* A hyphen before the first digit stands behind an area code that is missing. */
static void leading_hyphen(const struct zn_phone_view *view, struct zn_number *number) {
  if (!(view->digits->gap[0] & ZN_GAP_HYPHEN)) return;
  if (number->reason == ZN_PHONE_MISSING_AREA || number->is_local) fail(number, ZN_PHONE_LANDLINE, ZN_PHONE_MISSING_AREA, 0);
  else if (!number->reason) fail(number, number->kind, ZN_PHONE_BAD_SEPARATOR, 0);
}

void zn_number_read(const struct zn_phone_view *view, uint32_t from, uint32_t to, struct zn_number *number) {
  uint32_t cut = to;
  *number = (struct zn_number){0};
  if (view->digits->gaps & ZN_GAP_EXTENSION)
    for (cut = from + 1; cut < to && !(view->digits->gap[cut] & ZN_GAP_EXTENSION);) cut++;
  without_extension(view, from, cut, number);
  if (cut < to) extend(view, cut, to, may_extend(view, number), number);
  if (from == 0) leading_hyphen(view, number);
}

uint32_t zn_number_area(const struct zn_phone_view *view, uint32_t from, uint32_t to) {
  uint32_t trunk = begins(view, from, to, view->digits->plan->trunk);
  if (!trunk && view->digits->plan->flags & ZN_NUMBERING_AREA_TRUNK) return 0;
  struct match match = find(view, view->digits->plan->trunked, from + trunk, to);
  return match.near && rule_at(view, match.near)->flags & ZN_NUMBER_AREA ? match.near : 0;
}
