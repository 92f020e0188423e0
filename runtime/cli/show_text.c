/* show_text.c: shows a thing of the book to people: its texts under the headings of the chosen language, without ids. */
#include "cli.h"
#include <string.h>
#include "lines.h"

enum { step_indent = 3, depth_max = ZN_DEPTH_MAX + 1 };

/* --- telephones --- */

static void print_phone(const struct cli *cli, zn_phone phone) {
  struct zn_phone_info info = {.size = sizeof info};
  zn_phone_info(cli->book, phone, &info);
  for (uint32_t i = 0; i < info.read_count; i++) {
    if (i) screen_text(stdout, cli_word(cli, ZN_MESSAGE_LIST_SEPARATOR), 0);
    screen_text(stdout, zn_phone_reading(cli->book, phone, i), 0);
  }
  const struct filling number[] = {{"number", info.printed, NULL}, {0}};
  if (info.read_count) screen_fill(stdout, cli_word(cli, ZN_MESSAGE_PRINTED_AS), number, 0);
  else screen_text(stdout, info.printed, 0);
}

static void print_phones(const struct cli *cli, zn_phone first, uint32_t count, uint32_t indent) {
  screen_spaces(stdout, indent);
  screen_text(stdout, cli_word(cli, ZN_MESSAGE_PHONE), 0);
  screen_text(stdout, cli_word(cli, ZN_MESSAGE_COLON), 0);
  for (uint32_t i = 0; i < count; i++) {
    if (i) screen_text(stdout, cli_word(cli, ZN_MESSAGE_LIST_SEPARATOR), 0);
    print_phone(cli, first + i);
  }
  if (!count) screen_text(stdout, cli_word(cli, ZN_MESSAGE_NOT_STATED), 0);
  putchar('\n');
}

/* --- materials --- */

/* What stands before an entry: its number, or as which way it is one of several. */
static uint32_t lead_number(uint32_t number, uint32_t indent) {
  screen_spaces(stdout, indent);
  return indent + (uint32_t)printf("%u. ", number);
}

/* `template`, with "2 prints" in its place {count} and the label in {label}. */
static void print_count(const struct cli *cli, const char *template, const char *label, uint32_t count, zn_document document,
                        uint32_t indent) {
  struct zn_document_info about = {.size = sizeof about};
  zn_document_info(cli->book, document, cli->language, &about);
  char need[12];
  snprintf(need, sizeof need, "%u", count);
  const struct filling amount[] = {{"need", need, NULL}, {"unit", *about.unit ? about.unit : cli_word(cli, ZN_MESSAGE_UNIT), NULL}, {0}};
  const struct filling places[] = {{"label", label, NULL}, {"count", cli_word(cli, ZN_MESSAGE_AMOUNT), amount}, {0}};
  screen_fill(stdout, template, places, indent);
  putchar('\n');
}

/* Each number of copies with its condition, where the number varies. */
static void print_counts(const struct cli *cli, zn_requirement requirement, zn_document document, uint32_t indent) {
  const char *condition;
  uint32_t count;
  for (uint32_t i = 0; (count = zn_requirement_count(cli->book, requirement, i, cli->language, &condition)); i++) {
    screen_spaces(stdout, indent);
    print_count(cli, "{count}", "", count, document, indent);
    line_remark(cli, ZN_MESSAGE_IF, condition, indent + step_indent);
    if (!*condition) line_paragraph(cli_word(cli, ZN_MESSAGE_ELSE), indent + step_indent);
  }
}

static void print_label(const struct cli *cli, zn_requirement requirement, const struct zn_requirement_info *info, uint32_t indent) {
  zn_document document = zn_requirement_document(cli->book, requirement, 0);
  const char *condition;
  bool varies = zn_requirement_count(cli->book, requirement, 0, cli->language, &condition) != 0;
  bool is_bare = ((info->flags & ZN_LEAF_SHOWN) && info->need == 1) || info->count_fact || varies;
  print_count(cli, is_bare ? "{label}" : cli_word(cli, ZN_MESSAGE_LABEL_COUNT), info->label, info->need, document, indent);
  print_counts(cli, requirement, document, indent);
}

/* Marks that must bear one day. */
static void print_same_day(const struct cli *cli, uint64_t marks, uint32_t indent) {
  char names[1024] = "";
  for (zn_mark mark = 1; mark < 64; mark++) {
    if (!(marks & ZN_BIT(mark))) continue;
    size_t length = strlen(names);
    snprintf(names + length, sizeof names - length, "%s%s", length ? cli_word(cli, ZN_MESSAGE_LIST_SEPARATOR) : "",
             cli_name(cli, ZN_KIND_MARK, mark));
  }
  const struct filling places[] = {{"marks", names, NULL}, {0}};
  if (marks) line_filled(cli, ZN_MESSAGE_SAME_DAY, places, indent);
}

static void print_marks(const struct cli *cli, zn_requirement requirement, uint32_t indent) {
  zn_party by;
  zn_mark mark;
  for (uint32_t i = 0; (mark = zn_requirement_mark(cli->book, requirement, i, &by)); i++) {
    const char *name = cli_name(cli, ZN_KIND_MARK, mark), *maker = cli_party(cli, by);
    const struct filling places[] = {{"mark", name, NULL}, {"party", maker, NULL}, {0}};
    line_filled(cli, ZN_MESSAGE_MARK, places, indent);
    line_remark(cli, ZN_MESSAGE_ONLY_IF, zn_requirement_mark_condition(cli->book, requirement, i, cli->language), indent + step_indent);
  }
}

static void print_manner(const struct cli *cli, const struct zn_requirement_info *info, uint32_t indent) {
  static const struct { uint32_t flag; enum zn_message message; } manners[] = {
      {ZN_LEAF_SHOWN, ZN_MESSAGE_SHOWN}, {ZN_LEAF_SHARED, ZN_MESSAGE_SHARED}, {ZN_LEAF_OPTIONAL, ZN_MESSAGE_OPTIONAL},
      {ZN_LEAF_LATER, ZN_MESSAGE_LATER}};
  for (zn_spec spec = 1; spec < 64; spec++)
    if (info->specs & ZN_BIT(spec)) line_paragraph(cli_name(cli, ZN_KIND_SPEC, spec), indent);
  for (size_t i = 0; i < sizeof manners / sizeof *manners; i++)
    if (info->flags & manners[i].flag) line_paragraph(cli_word(cli, manners[i].message), indent);
}

/* An entry of points: what it counts. */
static void print_worth(const struct cli *cli, const struct zn_requirement_info *info, uint32_t indent) {
  char worth[12], further[12];
  snprintf(worth, sizeof worth, "%u", info->worth);
  snprintf(further, sizeof further, "%u", info->further);
  const struct filling places[] = {{"worth", worth, NULL}, {"further", further, NULL}, {0}};
  if (info->worth) line_filled(cli, info->further ? ZN_MESSAGE_FURTHER : ZN_MESSAGE_WORTH, places, indent);
}

/* As many as a fact says. */
static void print_fact_copies(const struct cli *cli, zn_fact fact, uint32_t indent) {
  const struct filling places[] = {{"fact", cli_name(cli, ZN_KIND_FACT, fact), NULL}, {0}};
  if (fact) line_filled(cli, ZN_MESSAGE_COPIES_AS, places, indent);
}

/* What the caps of points say: how many pieces of which documents count. */
static void print_caps(const struct cli *cli, zn_requirement requirement, uint32_t indent) {
  uint32_t count;
  for (uint32_t cap = 0; zn_requirement_cap(cli->book, requirement, cap, &count); cap++) {
    char most[12], names[1024] = "";
    zn_document document;
    for (uint32_t i = 0; (document = zn_requirement_cap_document(cli->book, requirement, cap, i)); i++) {
      size_t length = strlen(names);
      snprintf(names + length, sizeof names - length, "%s%s", i ? cli_word(cli, ZN_MESSAGE_LIST_SEPARATOR) : "",
               cli_name(cli, ZN_KIND_DOCUMENT, document));
    }
    snprintf(most, sizeof most, "%u", count);
    const struct filling places[] = {{"count", most, NULL}, {"documents", names, NULL}, {0}};
    line_filled(cli, ZN_MESSAGE_CAP, places, indent);
  }
}

static void print_leaf(const struct cli *cli, zn_requirement requirement, const struct zn_requirement_info *info, uint32_t indent) {
  print_label(cli, requirement, info, indent);
  print_fact_copies(cli, info->count_fact, indent);
  print_marks(cli, requirement, indent);
  print_same_day(cli, info->same_day, indent);
  line_paragraph(info->days, indent);
  print_manner(cli, info, indent);
}

/* Whether what is not stated has words of its own. */
static bool is_told(const struct zn_requirement_info *info) { return info->kind == ZN_REQUIRE_NOT_STATED && *info->text; }

/* The words of a node that is no document. */
static void print_group(const struct cli *cli, zn_requirement requirement, const struct zn_requirement_info *info, uint32_t indent) {
  bool is_nothing = info->kind == ZN_REQUIRE_ALL && info->end == requirement + 1;
  const struct filling fact[] = {{"fact", cli_name(cli, ZN_KIND_FACT, info->table), NULL}, {0}};
  static const enum zn_message words[ZN_REQUIRE_KIND_COUNT] = {
      [ZN_REQUIRE_ALL] = ZN_MESSAGE_ALL_OF, [ZN_REQUIRE_ANY] = ZN_MESSAGE_ANY_OF, [ZN_REQUIRE_AT_LEAST] = ZN_MESSAGE_AT_LEAST,
      [ZN_REQUIRE_POINTS] = ZN_MESSAGE_POINTS, [ZN_REQUIRE_NOT_STATED] = ZN_MESSAGE_REST_NOT_STATED, [ZN_REQUIRE_HOLDS] = ZN_MESSAGE_HOLDS,
      [ZN_REQUIRE_UNCLEAR] = ZN_MESSAGE_UNCLEAR, [ZN_REQUIRE_DEPENDING] = ZN_MESSAGE_DEPENDING_ON};
  char need[12];
  snprintf(need, sizeof need, "%u", info->need);
  const struct filling places[] = {{"need", need, NULL}, {0}};
  if (is_told(info)) screen_text(stdout, info->text, indent);
  else screen_fill(stdout, cli_word(cli, is_nothing ? ZN_MESSAGE_NOTHING_NEEDED : words[info->kind]), info->table ? fact : places, indent);
  putchar('\n');
}

static void print_requirement(const struct cli *cli, zn_requirement requirement, uint32_t number, uint32_t indent);

static void print_children(const struct cli *cli, zn_requirement parent, uint32_t indent) {
  struct zn_requirement_info info = {.size = sizeof info};
  zn_requirement_info(cli->book, parent, cli->language, &info);
  zn_requirement end = info.end;
  uint32_t number = 0;
  for (zn_requirement child = parent + 1; child < end; child = info.end) {
    print_requirement(cli, child, ++number, indent);
    zn_requirement_info(cli->book, child, cli->language, &info);
  }
}

/* What a group demands that holds one thing alone, and says no more of it than when it is asked for; else the requirement itself. */
static zn_requirement single_of(const struct cli *cli, zn_requirement requirement) {
  struct zn_requirement_info group = {.size = sizeof group}, child = {.size = sizeof child};
  zn_requirement_info(cli->book, requirement, cli->language, &group);
  bool is_plain = group.kind == ZN_REQUIRE_ALL && requirement + 1 < group.end && !group.worth && !*group.text && !*group.source;
  if (!is_plain || !zn_requirement_info(cli->book, requirement + 1, cli->language, &child) || child.end != group.end) return requirement;
  return single_of(cli, requirement + 1);
}

static void print_requirement(const struct cli *cli, zn_requirement requirement, uint32_t number, uint32_t indent) {
  struct zn_requirement_info info = {.size = sizeof info};
  zn_requirement outer = requirement;
  requirement = single_of(cli, outer);
  zn_requirement_info(cli->book, requirement, cli->language, &info);
  indent = lead_number(number, indent);
  if (info.kind == ZN_REQUIRE_DOCUMENT) print_leaf(cli, requirement, &info, indent);
  else print_group(cli, requirement, &info, indent);
  for (; outer < requirement; outer++) {
    struct zn_requirement_info around = {.size = sizeof around};
    zn_requirement_info(cli->book, outer, cli->language, &around);
    line_remark(cli, ZN_MESSAGE_ONLY_IF, around.condition, indent);
  }
  line_remark(cli, ZN_MESSAGE_ONLY_IF, info.condition, indent);
  print_worth(cli, &info, indent);
  print_caps(cli, requirement, indent);
  if (!is_told(&info)) line_paragraph(info.text, indent);
  line_labelled(cli_word(cli, ZN_MESSAGE_SOURCE), cli_word(cli, ZN_MESSAGE_COLON), info.source, indent);
  print_children(cli, requirement, indent);
}

void show_materials(const struct cli *cli, const struct zn_business_info *business) {
  struct zn_requirement_info root = {.size = sizeof root};
  zn_requirement_info(cli->book, business->requirement, cli->language, &root);
  line_heading(cli, ZN_MESSAGE_MATERIALS);
  if (business->not_stated) line_paragraph(cli_word(cli, ZN_MESSAGE_NOT_STATED), 0);
  else if (root.kind == ZN_REQUIRE_ALL && business->requirement_count == 1) line_paragraph(cli_word(cli, ZN_MESSAGE_NOTHING_NEEDED), 0);
  else if (root.kind == ZN_REQUIRE_ALL) print_children(cli, business->requirement, 0);
  else print_requirement(cli, business->requirement, 1, 0);
}

/* --- steps --- */

/* Where the steps are: how many were shown in the groups around the next one, and of what kind these groups are. */
struct walk {
  uint32_t count[depth_max];
  uint32_t kind[depth_max];
};

/* The n-th of the language's words for numbering ways, which stand between spaces; digits behind their end. */
static void ordinal(const struct cli *cli, uint32_t n, char *room, size_t size) {
  const char *at = cli_word(cli, ZN_MESSAGE_ORDINALS);
  for (; n > 1 && *at; n--) {
    while (*at && *at != ' ') at++;
    while (*at == ' ') at++;
  }
  size_t length = 0;
  while (at[length] && at[length] != ' ') length++;
  snprintf(room, size, "%.*s", (int)length, at);
}

static void print_lead(const struct cli *cli, uint32_t group, uint32_t number) {
  char text[32] = "";
  if (group == ZN_STEP_ANY) ordinal(cli, number, text, sizeof text);
  if (!*text) snprintf(text, sizeof text, "%u", number);
  const struct filling places[] = {{"number", text, NULL}, {0}};
  if (group == ZN_STEP_ANY) screen_fill(stdout, cli_word(cli, ZN_MESSAGE_WAY), places, 0);
  else printf("%s. ", text);
}

static void print_maker(const struct cli *cli, zn_party by, uint32_t indent) {
  if (!by) return;
  const struct filling places[] = {{"party", cli_name(cli, ZN_KIND_PARTY, by), NULL}, {0}};
  screen_spaces(stdout, indent);
  screen_fill(stdout, cli_word(cli, ZN_MESSAGE_DONE_BY), places, indent);
  putchar('\n');
}

static void print_step(const struct cli *cli, const struct zn_step_info *step, struct walk *walk) {
  uint32_t indent = step->depth * step_indent, inner = indent + step_indent;
  screen_spaces(stdout, indent);
  print_lead(cli, step->depth ? walk->kind[step->depth - 1] : ZN_STEP_ALL, ++walk->count[step->depth]);
  screen_text(stdout, step->text, inner);
  putchar('\n');
  line_remark(cli, ZN_MESSAGE_ONLY_IF, step->condition, inner);
  line_remark(cli, ZN_MESSAGE_NEEDS, step->needs, inner);
  print_maker(cli, step->by, inner);
  line_remark(cli, ZN_MESSAGE_LINK, step->link, inner);
  line_remark(cli, ZN_MESSAGE_WARNING, step->warning, inner);
  line_remark(cli, ZN_MESSAGE_NOTE, step->note, inner);
  walk->kind[step->depth] = step->kind;
  walk->count[step->depth + 1] = 0;
}

static void print_steps(const struct cli *cli, zn_business business) {
  struct zn_step_info step = {.size = sizeof step};
  struct walk walk = {0};
  line_heading(cli, ZN_MESSAGE_STEPS);
  uint32_t count = 0;
  for (; zn_step_info(cli->book, business, count, cli->language, &step); count++) print_step(cli, &step, &walk);
  if (!count) line_paragraph(cli_word(cli, ZN_MESSAGE_NOT_STATED), 0);
}

/* --- notices --- */

static void print_notices(const struct cli *cli, zn_business business) {
  struct zn_notice_info notice = {.size = sizeof notice};
  for (uint32_t i = 0; zn_notice_info(cli->book, business, i, cli->language, &notice); i++) {
    fputs("- ", stdout);
    screen_text(stdout, notice.text, 2);
    putchar('\n');
    line_remark(cli, ZN_MESSAGE_PASSWORD, notice.password, 2);
    line_remark(cli, ZN_MESSAGE_WARNING, notice.warning, 2);
    if (notice.phone_count) print_phones(cli, notice.phone, notice.phone_count, 2);
  }
}

/* Those of the business, then those of the whole book. */
static void print_all_notices(const struct cli *cli, zn_business business) {
  struct zn_notice_info notice = {.size = sizeof notice};
  if (!zn_notice_info(cli->book, business, 0, cli->language, &notice) && !zn_notice_info(cli->book, 0, 0, cli->language, &notice)) return;
  line_heading(cli, ZN_MESSAGE_NOTICES);
  print_notices(cli, business);
  print_notices(cli, 0);
}

/* --- things --- */

static void print_day(const struct cli *cli, enum zn_message message, zn_day day) {
  char text[64];
  if (day) line_remark(cli, message, day_text(cli, day, text, sizeof text), 0);
}

/* `Online: Open from 2027-01-01`, for each channel that is not always open. */
static void print_offers(const struct cli *cli, zn_business business) {
  struct zn_offer_info info = {.size = sizeof info};
  zn_channel channel;
  for (uint32_t i = 0; (channel = zn_business_offer(cli->book, business, i, &info)); i++) {
    const struct { enum zn_message message; zn_day day; } days[] = {
        {ZN_MESSAGE_OPEN_FROM, info.from}, {ZN_MESSAGE_OPEN_UNTIL, info.until}, {ZN_MESSAGE_PRINTED_ON, info.seen}};
    for (size_t at = 0; at < sizeof days / sizeof *days; at++) {
      if (!days[at].day) continue;
      screen_text(stdout, cli_name(cli, ZN_KIND_CHANNEL, channel), 0);
      screen_text(stdout, cli_word(cli, ZN_MESSAGE_COLON), 0);
      print_day(cli, days[at].message, days[at].day);
    }
  }
}

static void print_channels(const struct cli *cli, zn_business business) {
  screen_text(stdout, cli_word(cli, ZN_MESSAGE_CHANNELS), 0);
  screen_text(stdout, cli_word(cli, ZN_MESSAGE_COLON), 0);
  zn_channel channel;
  for (uint32_t i = 0; (channel = zn_business_channel(cli->book, business, i)); i++) {
    if (i) screen_text(stdout, cli_word(cli, ZN_MESSAGE_LIST_SEPARATOR), 0);
    screen_text(stdout, cli_name(cli, ZN_KIND_CHANNEL, channel), 0);
  }
  putchar('\n');
  print_offers(cli, business);
}


/* Whether any version but the one that is shown says when it holds. */
static bool is_another_dated(const struct cli *cli, zn_business business, zn_business shown) {
  struct zn_business_info info = {.size = sizeof info};
  bool dated = false;
  for (zn_business version = business; version && !dated; version = info.next_version) {
    zn_business_info(cli->book, version, cli->language, &info);
    dated = version != shown && (info.from || info.seen || info.until);
  }
  return dated;
}

/* When other versions than the one that is shown begin. */
static void print_versions(const struct cli *cli, zn_business business, zn_business shown) {
  struct zn_business_info info = {.size = sizeof info};
  zn_business_info(cli->book, business, cli->language, &info);
  if (is_another_dated(cli, business, shown)) line_heading(cli, ZN_MESSAGE_VERSIONS);
  for (zn_business version = info.next_version ? business : 0; version; version = info.next_version) {
    zn_business_info(cli->book, version, cli->language, &info);
    if (version == shown) continue;
    print_day(cli, ZN_MESSAGE_IN_FORCE_FROM, info.from);
    print_day(cli, ZN_MESSAGE_PRINTED_ON, info.seen);
    print_day(cli, ZN_MESSAGE_IN_FORCE_UNTIL, info.until);
  }
}

static void print_before(const struct cli *cli, zn_business business, uint32_t count) {
  if (count) line_heading(cli, ZN_MESSAGE_BEFORE);
  for (uint32_t i = 0; i < count; i++) line_item(zn_business_before(cli->book, business, i, cli->language), 0);
}

static void show_business(const struct cli *cli, zn_business named) {
  zn_business business = cli_version(cli, named);
  struct zn_business_info info = {.size = sizeof info};
  zn_business_info(cli->book, business, cli->language, &info);
  line_paragraph(info.summary, 0);
  putchar('\n');
  print_channels(cli, business);
  print_day(cli, ZN_MESSAGE_IN_FORCE_FROM, info.from);
  print_day(cli, ZN_MESSAGE_PRINTED_ON, info.seen);
  print_day(cli, ZN_MESSAGE_IN_FORCE_UNTIL, info.until);
  line_term(cli, ZN_MESSAGE_TIME, info.time_limit);
  line_term(cli, ZN_MESSAGE_VISITS, info.visits);
  line_term(cli, ZN_MESSAGE_DELIVERY, info.delivery);
  line_term(cli, ZN_MESSAGE_COMPLAINTS, info.complaints);
  line_term(cli, ZN_MESSAGE_LEGAL_BASIS, info.legal_basis);
  line_term(cli, ZN_MESSAGE_SOURCE, info.source);
  line_remark(cli, ZN_MESSAGE_NOTE, info.note, 0);
  print_before(cli, business, info.before_count);
  show_eligible(cli, &info);
  show_materials(cli, &info);
  print_steps(cli, business);
  show_fee(cli, business, &info);
  show_results(cli, &info);
  print_versions(cli, named, business);
  print_all_notices(cli, business);
}

/* Why something is not told. */
static const char *absent_word(const struct cli *cli, uint32_t withheld) {
  return cli_word(cli, withheld ? ZN_MESSAGE_NOT_PUBLIC : ZN_MESSAGE_NOT_STATED);
}

static void show_counter(const struct cli *cli, const struct zn_counter_info *counter) {
  line_term(cli, ZN_MESSAGE_ADDRESS, counter->address);
  if (counter->phone_count) print_phones(cli, counter->phone, counter->phone_count, 0);
  if (!counter->phone_count || counter->withheld & ZN_WITHHELD_PHONES)
    line_term(cli, ZN_MESSAGE_PHONE, absent_word(cli, counter->withheld & ZN_WITHHELD_PHONES));
  line_term(cli, ZN_MESSAGE_CONTACT, *counter->contact ? counter->contact : absent_word(cli, counter->withheld & ZN_WITHHELD_CONTACT));
  line_term(cli, ZN_MESSAGE_HOURS, *counter->hours ? counter->hours : cli_word(cli, ZN_MESSAGE_NOT_STATED));
}

static void counter_heading(const struct cli *cli, uint32_t index) {
  char number[12];
  snprintf(number, sizeof number, "%u", index + 1);
  const struct filling places[] = {{"number", number, NULL}, {0}};
  putchar('\n');
  screen_fill(stdout, cli_word(cli, ZN_MESSAGE_COUNTER), places, 0);
  putchar('\n');
}

static void print_printed(const struct cli *cli, const struct zn_office_info *info) {
  if (!*info->printed_region && !*info->printed_place) return;
  const char *between = *info->printed_region && *info->printed_place ? cli_word(cli, ZN_MESSAGE_SEPARATOR) : "";
  screen_text(stdout, cli_word(cli, ZN_MESSAGE_PRINTED), 0);
  screen_text(stdout, cli_word(cli, ZN_MESSAGE_COLON), 0);
  screen_text(stdout, info->printed_region, 0);
  screen_text(stdout, between, 0);
  screen_text(stdout, info->printed_place, 0);
  putchar('\n');
}

static void show_office(const struct cli *cli, zn_office office) {
  struct zn_office_info info = {.size = sizeof info};
  struct zn_counter_info counter = {.size = sizeof counter};
  zn_office_info(cli->book, office, cli->language, &info);
  line_term(cli, ZN_MESSAGE_DIVISION, cli_name(cli, ZN_KIND_DIVISION, info.division));
  line_term(cli, ZN_MESSAGE_ROW, info.row);
  print_printed(cli, &info);
  for (uint32_t i = 0; zn_counter_info(cli->book, office, i, cli->language, &counter); i++) {
    if (info.counter_count > 1) counter_heading(cli, i);
    show_counter(cli, &counter);
  }
  if (info.counter_count > 1) putchar('\n');
  line_remark(cli, ZN_MESSAGE_NOTE, info.note, 0);
  line_term(cli, ZN_MESSAGE_SOURCE, info.source);
}

static bool needs(const struct cli *cli, zn_business business, zn_document document) {
  struct zn_business_info info = {.size = sizeof info};
  zn_business_info(cli->book, business, cli->language, &info);
  for (zn_requirement at = info.requirement; at < info.requirement + info.requirement_count; at++) {
    zn_document named;
    for (uint32_t i = 0; (named = zn_requirement_document(cli->book, at, i)); i++)
      if (named == document) return true;
  }
  return false;
}

static void show_document(const struct cli *cli, zn_document document) {
  struct zn_document_info info = {.size = sizeof info};
  zn_document_info(cli->book, document, cli->language, &info);
  line_term(cli, ZN_MESSAGE_KIND, cli_document_kind(cli, info.kind));
  line_term(cli, ZN_MESSAGE_FORM, cli_form(cli, info.form));
  line_heading(cli, ZN_MESSAGE_USED_BY);
  for (zn_business business = 1; business <= zn_count(cli->book, ZN_KIND_BUSINESS); business++)
    if (needs(cli, cli_version(cli, business), document)) line_item(cli_name(cli, ZN_KIND_BUSINESS, business), 0);
}

static bool lies_in(const struct cli *cli, zn_division inner, zn_division outer) {
  while (inner && inner != outer) inner = zn_division_parent(cli->book, inner);
  return inner != 0;
}

static void show_division(const struct cli *cli, zn_division division) {
  struct zn_office_info info = {.size = sizeof info};
  line_term(cli, ZN_MESSAGE_DIVISION, cli_name(cli, ZN_KIND_DIVISION, zn_division_parent(cli->book, division)));
  line_heading(cli, ZN_MESSAGE_OFFICES);
  for (zn_office office = 1; office <= zn_count(cli->book, ZN_KIND_OFFICE); office++)
    if (zn_office_info(cli->book, office, cli->language, &info) && lies_in(cli, info.division, division))
      line_item(cli_name(cli, ZN_KIND_OFFICE, office), 0);
}

void show_text(const struct cli *cli, enum zn_kind kind, uint32_t thing) {
  const char *name = cli_name(cli, kind, kind == ZN_KIND_BUSINESS ? cli_version(cli, thing) : thing);
  screen_heading(*name ? name : zn_id(cli->book, kind, thing));
  if (kind == ZN_KIND_BUSINESS) show_business(cli, thing);
  if (kind == ZN_KIND_OFFICE) show_office(cli, thing);
  if (kind == ZN_KIND_DOCUMENT) show_document(cli, thing);
  if (kind == ZN_KIND_DIVISION) show_division(cli, thing);
  if (kind == ZN_KIND_FACT) show_fact(cli, thing);
  if (kind == ZN_KIND_RENEWAL) show_renewal(cli, thing);
  if (kind == ZN_KIND_MARK) line_term(cli, ZN_MESSAGE_MAKER, cli_name(cli, ZN_KIND_PARTY, zn_mark_maker(cli->book, thing)));
}
