/* show_json.c: shows a thing of the book as one JSON object with its ids; what the book does not say is left out. */
#include "cli.h"
#include "zn_json.h"

static void put_id(struct json *json, const struct cli *cli, const char *key, enum zn_kind kind, uint32_t thing) {
  json_said(json, key, zn_id(cli->book, kind, thing));
}

static void put_phones(struct json *json, const struct cli *cli, zn_phone first, uint32_t count) {
  struct zn_phone_info phone = {.size = sizeof phone};
  json_open(json, "phones", '[');
  for (uint32_t i = 0; i < count && zn_phone_info(cli->book, first + i, &phone); i++) {
    json_open(json, NULL, '{');
    json_text(json, "printed", phone.printed);
    if (phone.read_count) json_open(json, "read", '[');
    for (uint32_t read = 0; read < phone.read_count; read++) json_text(json, NULL, zn_phone_reading(cli->book, first + i, read));
    if (phone.read_count) json_close(json, ']');
    json_close(json, '}');
  }
  json_close(json, ']');
}

/* --- requirements --- */

void json_value(struct json *json, const struct cli *cli, const char *key, zn_fact fact, int64_t value) {
  struct zn_fact_info info = {.size = sizeof info};
  char day[11];
  zn_fact_info(cli->book, fact, cli->language, &info);
  uint32_t type = info.type;
  zn_day_print(type == ZN_FACT_DATE ? (zn_day)value : 0, day);
  if (type == ZN_FACT_BOOL) json_bool(json, key, value != 0);
  else if (type == ZN_FACT_DATE) json_text(json, key, day);
  else if (type == ZN_FACT_DIVISION) json_text(json, key, zn_id(cli->book, ZN_KIND_DIVISION, (zn_division)value));
  else if (type == ZN_FACT_ENUM) json_text(json, key, zn_value_id(cli->book, fact, (uint32_t)value));
  else if (type != ZN_FACT_SET) json_number(json, key, value);
  else {
    json_open(json, key, '[');
    for (uint64_t bits = (uint64_t)value; bits; bits &= bits - 1)
      json_text(json, NULL, zn_value_id(cli->book, fact, zn_lowest_bit(bits) + 1));
    json_close(json, ']');
  }
}

static void put_documents(struct json *json, const struct cli *cli, zn_requirement requirement, const struct zn_requirement_info *info) {
  zn_document document;
  json_open(json, "documents", '[');
  for (uint32_t i = 0; (document = zn_requirement_document(cli->book, requirement, i)); i++)
    put_id(json, cli, NULL, ZN_KIND_DOCUMENT, document);
  json_close(json, ']');
  put_id(json, cli, "of", ZN_KIND_PARTY, info->party);
  json_open(json, "forms", '[');
  for (uint32_t form = 1; form < ZN_FORM_COUNT; form++)
    if (info->forms >> form & 1) json_text(json, NULL, zn_form_code(form));
  json_close(json, ']');
}

static void put_marks(struct json *json, const struct cli *cli, zn_requirement requirement, uint64_t specs) {
  zn_mark mark;
  zn_party by;
  json_open(json, "marks", '[');
  for (uint32_t i = 0; (mark = zn_requirement_mark(cli->book, requirement, i, &by)); i++) {
    json_open(json, NULL, '{');
    put_id(json, cli, "mark", ZN_KIND_MARK, mark);
    put_id(json, cli, "by", ZN_KIND_PARTY, by);
    json_said(json, "condition", zn_requirement_mark_condition(cli->book, requirement, i, cli->language));
    json_close(json, '}');
  }
  json_close(json, ']');
  json_open(json, "specs", '[');
  for (zn_spec spec = 1; spec < 64; spec++)
    if (specs & ZN_BIT(spec)) put_id(json, cli, NULL, ZN_KIND_SPEC, spec);
  json_close(json, ']');
}

static void put_flags(struct json *json, uint32_t flags) {
  if (flags & ZN_LEAF_SHOWN) json_true(json, "shown");
  if (flags & ZN_LEAF_SHARED) json_true(json, "shared");
  if (flags & ZN_LEAF_OPTIONAL) json_true(json, "optional");
  if (flags & ZN_LEAF_LATER) json_true(json, "later");
}

static void put_caps(struct json *json, const struct cli *cli, zn_requirement requirement) {
  uint32_t count;
  json_open(json, "at-most", '[');
  for (uint32_t cap = 0; zn_requirement_cap(cli->book, requirement, cap, &count); cap++) {
    zn_document document;
    json_open(json, NULL, '{');
    json_number(json, "count", count);
    json_open(json, "documents", '[');
    for (uint32_t i = 0; (document = zn_requirement_cap_document(cli->book, requirement, cap, i)); i++)
      put_id(json, cli, NULL, ZN_KIND_DOCUMENT, document);
    json_close(json, ']');
    json_close(json, '}');
  }
  json_close(json, ']');
}

/* Where the number of copies varies: each with its condition, the last without. */
static void put_counts(struct json *json, const struct cli *cli, zn_requirement requirement) {
  const char *condition;
  uint32_t count = zn_requirement_count(cli->book, requirement, 0, cli->language, &condition);
  if (!count) return;
  json_open(json, "needs", '[');
  for (uint32_t i = 1; count; count = zn_requirement_count(cli->book, requirement, i++, cli->language, &condition)) {
    json_open(json, NULL, '{');
    json_number(json, "need", count);
    json_said(json, "condition", condition);
    json_close(json, '}');
  }
  json_close(json, ']');
}

static void put_same_day(struct json *json, const struct cli *cli, uint64_t marks) {
  if (!marks) return;
  json_open(json, "same-day", '[');
  for (zn_mark mark = 1; mark < 64; mark++)
    if (marks & ZN_BIT(mark)) put_id(json, cli, NULL, ZN_KIND_MARK, mark);
  json_close(json, ']');
}

/* What conditions and points make of a node. */
static void put_circumstances(struct json *json, const struct cli *cli, zn_requirement requirement,
                              const struct zn_requirement_info *info) {
  json_said(json, "condition", info->condition);
  json_said(json, "days", info->days);
  put_counts(json, cli, requirement);
  put_same_day(json, cli, info->same_day);
  if (info->table) put_id(json, cli, "depending-on", ZN_KIND_FACT, info->table);
  if (info->count_fact) put_id(json, cli, "copies", ZN_KIND_FACT, info->count_fact);
  if (info->worth) json_number(json, "worth", info->worth);
  if (info->further) json_number(json, "further", info->further);
  if (info->cap_count) put_caps(json, cli, requirement);
}

/* Gives the end of the subtree. */
static zn_requirement put_requirement(struct json *json, const struct cli *cli, const char *key, zn_requirement requirement) {
  struct zn_requirement_info info = {.size = sizeof info};
  zn_requirement_info(cli->book, requirement, cli->language, &info);
  json_open(json, key, '{');
  json_said(json, "requirement", info.id);
  json_text(json, "kind", zn_requirement_kind_code(info.kind));
  json_said(json, "label", info.label);
  const char *condition;
  bool varies = info.count_fact || zn_requirement_count(cli->book, requirement, 0, cli->language, &condition);
  if (info.need && !varies) json_number(json, "need", info.need);
  if (info.kind == ZN_REQUIRE_DOCUMENT) put_documents(json, cli, requirement, &info), put_marks(json, cli, requirement, info.specs);
  put_circumstances(json, cli, requirement, &info);
  put_flags(json, info.flags);
  json_said(json, "text", info.text);
  json_said(json, "source", info.source);
  if (requirement + 1 < info.end) {
    json_open(json, "of-these", '[');
    for (zn_requirement child = requirement + 1; child < info.end;) child = put_requirement(json, cli, NULL, child);
    json_close(json, ']');
  }
  json_close(json, '}');
  return info.end;
}

/* --- steps and notices --- */

/* The steps from *index on that are at least that deep. */
static void put_steps(struct json *json, const struct cli *cli, zn_business business, uint32_t *index, uint32_t depth) {
  static const char *const kinds[ZN_STEP_KIND_COUNT] = {[ZN_STEP_DO] = "do", [ZN_STEP_ANY] = "any-of", [ZN_STEP_ALL] = "steps"};
  struct zn_step_info step = {.size = sizeof step};
  json_open(json, "steps", '[');
  while (zn_step_info(cli->book, business, *index, cli->language, &step) && step.depth >= depth) {
    ++*index;
    json_open(json, NULL, '{');
    json_text(json, "kind", kinds[step.kind]);
    json_said(json, "text", step.text);
    json_said(json, "condition", step.condition);
    json_said(json, "needs", step.needs);
    put_id(json, cli, "by", ZN_KIND_PARTY, step.by);
    json_said(json, "link", step.link);
    json_said(json, "warning", step.warning);
    json_said(json, "note", step.note);
    if (step.kind != ZN_STEP_DO) put_steps(json, cli, business, index, depth + 1);
    json_close(json, '}');
  }
  json_close(json, ']');
}

/* Those of the business, then those of the whole book. */
static void put_notices(struct json *json, const struct cli *cli, zn_business business) {
  struct zn_notice_info notice = {.size = sizeof notice};
  for (uint32_t i = 0; zn_notice_info(cli->book, business, i, cli->language, &notice); i++) {
    json_open(json, NULL, '{');
    json_text(json, "text", notice.text);
    json_said(json, "password", notice.password);
    json_said(json, "warning", notice.warning);
    if (notice.phone_count) put_phones(json, cli, notice.phone, notice.phone_count);
    json_close(json, '}');
  }
  if (business) put_notices(json, cli, 0);
}

/* --- things --- */

static void put_day(struct json *json, const char *key, zn_day day) {
  char text[11];
  zn_day_print(day, text);
  json_said(json, key, text);
}

static void put_eligible(struct json *json, const struct cli *cli, const struct zn_business_info *business) {
  json_open(json, "eligible", '[');
  for (uint32_t i = 0; i < business->eligible_count; i++) {
    struct zn_eligible_info info = {.size = sizeof info};
    zn_eligible_info(cli->book, business->eligible + i, cli->language, &info);
    json_open(json, NULL, '{');
    json_said(json, "must", info.label);
    json_said(json, "condition", info.condition);
    json_said(json, "otherwise", info.text);
    put_id(json, cli, "business", ZN_KIND_BUSINESS, info.business);
    put_id(json, cli, "office", ZN_KIND_OFFICE, info.office);
    json_said(json, "unclear", info.unclear);
    json_close(json, '}');
  }
  json_close(json, ']');
}

static void put_fee_line(struct json *json, const struct cli *cli, uint32_t line) {
  struct zn_fee_line_info info = {.size = sizeof info};
  char bytes[32];
  struct zn_out amount = {bytes, sizeof bytes - 1, 0};
  uint32_t every;
  zn_fact fact;
  zn_fee_line_info(cli->book, line, cli->language, &info);
  zn_out_amount(&amount, info.amount);
  bytes[amount.length] = '\0';
  json_open(json, NULL, '{');
  json_text(json, "id", info.id);
  json_said(json, "name", info.name);
  if (!info.is_not_stated) json_text(json, "amount", bytes);
  json_open(json, "per", '[');
  for (uint32_t i = 0; (fact = zn_fee_factor(cli->book, line, i, &every)); i++) {
    json_open(json, NULL, '{');
    put_id(json, cli, "fact", ZN_KIND_FACT, fact);
    json_number(json, "every", every);
    json_close(json, '}');
  }
  json_close(json, ']');
  put_id(json, cli, "payer", ZN_KIND_PARTY, info.payer);
  json_said(json, "condition", info.condition);
  json_close(json, '}');
}

static void put_exemptions(struct json *json, const struct cli *cli, zn_business business) {
  uint32_t count;
  const char *condition;
  json_open(json, "exempt", '[');
  for (uint32_t i = 0; *(condition = zn_fee_exemption(cli->book, business, i, cli->language, &count)); i++) {
    json_open(json, NULL, '{');
    json_text(json, "condition", condition);
    json_open(json, "lines", '[');
    for (uint32_t line = 0; line < count; line++) {
      struct zn_fee_line_info info = {.size = sizeof info};
      zn_fee_line_info(cli->book, zn_fee_exempt_line(cli->book, business, i, line), cli->language, &info);
      json_text(json, NULL, info.id);
    }
    json_close(json, ']');
    json_close(json, '}');
  }
  json_close(json, ']');
}

static void put_fee(struct json *json, const struct cli *cli, zn_business business, const struct zn_business_info *info) {
  struct zn_fee_line_info first = {.size = sizeof first};
  if (info->fee_flags & (ZN_FEE_NONE | ZN_FEE_NOT_STATED)) {
    json_text(json, "fees", info->fee_flags & ZN_FEE_NONE ? "none" : "not-stated");
    return;
  }
  zn_fee_line_info(cli->book, info->fee_line, cli->language, &first);
  json_open(json, "fees", '{');
  json_said(json, "currency", first.currency);
  json_open(json, "lines", '[');
  for (uint32_t i = 0; i < info->fee_line_count; i++) put_fee_line(json, cli, info->fee_line + i);
  json_close(json, ']');
  put_exemptions(json, cli, business);
  json_close(json, '}');
}

static void put_results(struct json *json, const struct cli *cli, const struct zn_business_info *business) {
  json_open(json, "results", '[');
  for (uint32_t i = 0; i < business->result_count; i++) {
    struct zn_result_info info = {.size = sizeof info};
    char valid[24] = "";
    zn_result_info(cli->book, business->result + i, cli->language, &info);
    if (info.unit) snprintf(valid, sizeof valid, "P%d%c", (int)info.number, (int)info.unit);
    json_open(json, NULL, '{');
    json_said(json, "text", info.text);
    json_said(json, "valid", valid);
    json_said(json, "validity", info.validity);
    json_said(json, "condition", info.condition);
    json_close(json, '}');
  }
  json_close(json, ']');
}

static void put_versions(struct json *json, const struct cli *cli, zn_business business, zn_business shown) {
  struct zn_business_info info = {.size = sizeof info, .next_version = business};
  json_open(json, "versions", '[');
  for (zn_business version = business; version; version = info.next_version) {
    zn_business_info(cli->book, version, cli->language, &info);
    json_open(json, NULL, '{');
    put_day(json, "from", info.from);
    put_day(json, "seen", info.seen);
    put_day(json, "until", info.until);
    if (version == shown) json_true(json, "shown");
    json_close(json, '}');
  }
  json_close(json, ']');
}

/* The channels that are not always open, with their days. */
static void put_offers(struct json *json, const struct cli *cli, zn_business business) {
  struct zn_offer_info info = {.size = sizeof info};
  zn_channel channel;
  uint32_t count = 0;
  for (uint32_t i = 0; (channel = zn_business_offer(cli->book, business, i, &info)); i++) {
    if (!info.from && !info.until && !info.seen) continue;
    if (!count++) json_open(json, "offers", '[');
    json_open(json, NULL, '{');
    put_id(json, cli, "channel", ZN_KIND_CHANNEL, channel);
    put_day(json, "from", info.from);
    put_day(json, "seen", info.seen);
    put_day(json, "until", info.until);
    json_close(json, '}');
  }
  if (count) json_close(json, ']');
}

static void put_business(struct json *json, const struct cli *cli, zn_business named) {
  zn_business business = cli_version(cli, named);
  struct zn_business_info info = {.size = sizeof info};
  uint32_t step = 0;
  zn_business_info(cli->book, business, cli->language, &info);
  json_said(json, "summary", info.summary);
  json_open(json, "channels", '[');
  for (uint32_t i = 0; i < info.channel_count; i++) put_id(json, cli, NULL, ZN_KIND_CHANNEL, zn_business_channel(cli->book, business, i));
  json_close(json, ']');
  put_offers(json, cli, business);
  put_day(json, "from", info.from);
  put_day(json, "seen", info.seen);
  put_day(json, "until", info.until);
  json_open(json, "before", '[');
  for (uint32_t i = 0; i < info.before_count; i++) json_text(json, NULL, zn_business_before(cli->book, business, i, cli->language));
  json_close(json, ']');
  if (info.eligible_count) put_eligible(json, cli, &info);
  if (info.requirement_count) put_requirement(json, cli, "requires", info.requirement);
  put_steps(json, cli, business, &step, 0);
  if (info.fee_flags || info.fee_line_count) put_fee(json, cli, business, &info);
  if (info.result_count) put_results(json, cli, &info);
  json_said(json, "time-limit", info.time_limit);
  json_said(json, "visits", info.visits);
  json_said(json, "delivery", info.delivery);
  json_said(json, "complaints", info.complaints);
  json_said(json, "legal-basis", info.legal_basis);
  struct zn_business_info first = {.size = sizeof first};
  zn_business_info(cli->book, named, cli->language, &first);
  if (first.next_version) put_versions(json, cli, named, business);
  json_open(json, "notices", '[');
  put_notices(json, cli, business);
  json_close(json, ']');
  json_said(json, "note", info.note);
  json_said(json, "source", info.source);
}

static void put_counter(struct json *json, const struct cli *cli, const struct zn_counter_info *counter) {
  json_open(json, NULL, '{');
  json_said(json, "id", counter->id);
  json_said(json, "address", counter->address);
  put_phones(json, cli, counter->phone, counter->phone_count);
  json_said(json, "contact", counter->contact);
  json_said(json, "hours", counter->hours);
  json_close(json, '}');
}

static void put_printed(struct json *json, const struct zn_office_info *info) {
  json_open(json, "printed", '{');
  json_said(json, "region", info->printed_region);
  json_said(json, "place", info->printed_place);
  json_close(json, '}');
}

static void put_office(struct json *json, const struct cli *cli, zn_office office) {
  struct zn_office_info info = {.size = sizeof info};
  struct zn_counter_info counter = {.size = sizeof counter};
  zn_office_info(cli->book, office, cli->language, &info);
  json_said(json, "row", info.row);
  put_id(json, cli, "division", ZN_KIND_DIVISION, info.division);
  if (*info.printed_region || *info.printed_place) put_printed(json, &info);
  if (info.is_public) json_true(json, "public");
  json_open(json, "counters", '[');
  for (uint32_t i = 0; zn_counter_info(cli->book, office, i, cli->language, &counter); i++) put_counter(json, cli, &counter);
  json_close(json, ']');
  json_said(json, "note", info.note);
  json_said(json, "source", info.source);
}

static void put_document(struct json *json, const struct cli *cli, zn_document document) {
  struct zn_document_info info = {.size = sizeof info};
  zn_document_info(cli->book, document, cli->language, &info);
  json_text(json, "kind", zn_document_kind_code(info.kind));
  if (info.form) json_text(json, "form", zn_form_code(info.form));
  json_said(json, "unit", info.unit);
}

void json_fact(struct json *json, const struct cli *cli, zn_fact fact) {
  struct zn_fact_info info = {.size = sizeof info};
  zn_fact_info(cli->book, fact, cli->language, &info);
  put_id(json, cli, "id", ZN_KIND_FACT, fact);
  json_said(json, "name", cli_name(cli, ZN_KIND_FACT, fact));
  json_text(json, "type", zn_fact_type_code(info.type));
  json_said(json, "ask", info.ask);
  if (info.value_count) json_open(json, "values", '[');
  for (uint32_t number = 1; number <= info.value_count; number++) {
    json_open(json, NULL, '{');
    json_text(json, "value", zn_value_id(cli->book, fact, number));
    json_text(json, "text", zn_value_name(cli->book, fact, number, cli->language));
    json_close(json, '}');
  }
  if (info.value_count) json_close(json, ']');
  put_id(json, cli, "from", ZN_KIND_FACT, info.from);
  if (info.is_usual) json_value(json, cli, "usually", fact, info.usually);
}

void show_json(const struct cli *cli, enum zn_kind kind, uint32_t thing) {
  struct json json = {stdout, false};
  json_open(&json, NULL, '{');
  if (kind == ZN_KIND_FACT) json_fact(&json, cli, thing);
  else {
    put_id(&json, cli, kind == ZN_KIND_DIVISION ? "code" : "id", kind, thing);
    json_said(&json, "name", cli_name(cli, kind, kind == ZN_KIND_BUSINESS ? cli_version(cli, thing) : thing));
  }
  if (kind == ZN_KIND_BUSINESS) put_business(&json, cli, thing);
  if (kind == ZN_KIND_OFFICE) put_office(&json, cli, thing);
  if (kind == ZN_KIND_DOCUMENT) put_document(&json, cli, thing);
  if (kind == ZN_KIND_RENEWAL) json_renewal(&json, cli, thing);
  if (kind == ZN_KIND_DIVISION) put_id(&json, cli, "parent", ZN_KIND_DIVISION, zn_division_parent(cli->book, thing));
  if (kind == ZN_KIND_MARK) put_id(&json, cli, "by", ZN_KIND_PARTY, zn_mark_maker(cli->book, thing));
  json_close(&json, '}');
  putchar('\n');
}
