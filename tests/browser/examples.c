/* examples.c: prints the examples of the book in the folders given, each as a line of JSON, {"business", "submission"}: what the page of the
 * business and the runtime have to judge alike. Assumes a sound book. */
#include <stdlib.h>

#include "examples.h"
#include "zn_check.h"

static bool first; /* of an object or array: no comma before what comes next */

static void comma(void) {
  if (!first) putchar(',');
  first = false;
}
static void key(const char *name) {
  comma();
  printf("\"%s\":", name);
}
static void open_group(const char *name, char bracket) {
  if (name) key(name);
  else comma();
  putchar(bracket);
  first = true;
}
static void close_group(char bracket) {
  putchar(bracket);
  first = false;
}
static void text(const char *name, const char *value) { /* ids and days: nothing to escape */
  if (name) key(name);
  else comma();
  printf("\"%s\"", value);
}
static void day(const char *name, zn_day value) {
  char written[11];
  zn_day_print(value, written);
  if (value) text(name, written);
}
static void thing(const struct judge *judge, const char *name, enum zn_kind kind, uint32_t id) {
  if (id) text(name, zn_id(judge->book, kind, id));
}

static void put_fact(const struct judge *judge, const struct given_fact *fact) {
  char bytes[4096];
  struct zn_out out = {bytes, sizeof bytes, 0};
  zn_fact_value_write(judge->book, fact->fact.index, fact->value, &out);
  key(zn_id(judge->book, ZN_KIND_FACT, fact->fact.index));
  printf("%.*s", (int)out.length, bytes);
}

static void put_mark(const struct judge *judge, const struct example_mark *mark) {
  zn_party declared = zn_mark_maker(judge->book, mark->demand.mark.index), by = mark->demand.by.index;
  if ((!by || by == declared) && !mark->day) {
    thing(judge, NULL, ZN_KIND_MARK, mark->demand.mark.index);
    return;
  }
  open_group(NULL, '{');
  thing(judge, "mark", ZN_KIND_MARK, mark->demand.mark.index);
  thing(judge, "by", ZN_KIND_PARTY, by == declared ? 0 : by);
  day("day", mark->day);
  close_group('}');
}

static void put_piece(const struct judge *judge, const struct example_piece *piece) {
  open_group(NULL, '{');
  thing(judge, "document", ZN_KIND_DOCUMENT, piece->document.index);
  thing(judge, "of", ZN_KIND_PARTY, piece->of.index == 1 ? 0 : piece->of.index);
  if (piece->form) text("form", zn_form_code(piece->form));
  if (piece->copies > 1) key("copies"), printf("%u", piece->copies);
  open_group("marks", '[');
  for (size_t i = 0; i < piece->marks.count; i++) put_mark(judge, &piece->marks.items[i]);
  close_group(']');
  open_group("specs", '[');
  for (size_t i = 0; i < piece->specs.count; i++) thing(judge, NULL, ZN_KIND_SPEC, piece->specs.items[i].index);
  close_group(']');
  day("issued", piece->issued);
  day("expires", piece->expires);
  close_group('}');
}

static void put_submission(const struct judge *judge, const struct submitted *submitted) {
  open_group("submission", '{');
  if (submitted->business_count == 1) thing(judge, "business", ZN_KIND_BUSINESS, submitted->businesses[0]);
  else {
    open_group("businesses", '[');
    for (uint32_t i = 0; i < submitted->business_count; i++) thing(judge, NULL, ZN_KIND_BUSINESS, submitted->businesses[i]);
    close_group(']');
  }
  day("day", submitted->day);
  thing(judge, "channel", ZN_KIND_CHANNEL, submitted->channel);
  thing(judge, "region", ZN_KIND_DIVISION, submitted->region);
  thing(judge, "office", ZN_KIND_OFFICE, submitted->office);
  open_group("facts", '{');
  for (size_t i = 0; i < submitted->facts.count; i++) put_fact(judge, &submitted->facts.items[i]);
  close_group('}');
  open_group("materials", '[');
  for (size_t i = 0; i < submitted->pieces.count; i++) put_piece(judge, submitted->pieces.items[i]);
  close_group(']');
  close_group('}');
}

static void put_business(struct judge *judge, struct diags *diags, const struct resolved_business *business) {
  for (size_t i = 0; i < business->business->examples.count; i++) {
    struct submitted submitted = submitted_of(judge, diags, business, &business->business->examples.items[i]);
    first = true;
    open_group(NULL, '{');
    text("business", business->business->record.id);
    put_submission(judge, &submitted);
    puts("}");
  }
}

int main(int count, char **folders) {
  const struct read_limits limits = {.file_size = 1 << 26, .events = 1000000};
  struct arena *arena = arena_new();
  struct diags *diags = diags_new(arena);
  struct file_list files = {0};
  size_t length;
  if (!read_folders(arena, diags, (const char *const *)folders + 1, (size_t)count - 1, &limits, &files)) return 2;
  shape_check(arena, diags, &files);
  const struct model *model = build_model(arena, diags, &files);
  const struct resolved *resolved = resolve(arena, diags, model);
  const void *image = lower_image(arena, resolved, &length);
  struct judge *judge = judge_new(arena, resolved, image, length);
  for (size_t i = 1; i < resolved->businesses.count; i++) put_business(judge, diags, &resolved->businesses.items[i]);
  arena_free(arena);
  return 0;
}
