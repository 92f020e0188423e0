/* read_mend.c: turns what libyaml complains of into what an editor did, and its mend. Assumes the texts and marks of libyaml 0.2: what it
 * does not recognise is passed on as it is. */
#include <string.h>

#include "read.h"
#include "utf8.h"

struct complaint {
  struct arena *arena;
  struct diags *diags;
  const struct source_file *file;
  const yaml_parser_t *parser;
  const char *at, *context; /* the bytes at the problem and at the start of what was being read */
  const char *end;          /* of the file */
};

const char *mark_bytes(const struct source_file *file, const yaml_mark_t *mark, struct cursor *cursor) {
  if (cursor->index > mark->index) *cursor = (struct cursor){0};
  const char *at = file->bytes + cursor->offset, *end = file->bytes + file->length;
  size_t left = mark->index - cursor->index;
  while (left && at < end) {
    const char *from = at;
    at = utf8_skip_plain(at, (size_t)(end - at) < left ? end : at + left);
    left -= (size_t)(at - from);
    if (at > from) continue;
    do at++;
    while (at < end && (*at & 0xC0) == 0x80);
    left--;
  }
  *cursor = (struct cursor){mark->index - left, (size_t)(at - file->bytes)};
  return at;
}

static struct mark place(const struct complaint *complaint, const yaml_mark_t *mark) { return mark_from(complaint->file, mark, mark); }
static struct mark problem_place(const struct complaint *complaint) { return place(complaint, &complaint->parser->problem_mark); }
static struct mark context_place(const struct complaint *complaint) { return place(complaint, &complaint->parser->context_mark); }

static char byte_at(const struct complaint *complaint) { return complaint->at < complaint->end ? *complaint->at : '\0'; }

/* The character at the problem, for a message. */
static const char *character_at(const struct complaint *complaint) {
  size_t length = 1;
  if (complaint->at >= complaint->end) return "";
  while (complaint->at + length < complaint->end && (complaint->at[length] & 0xC0) == 0x80) length++;
  return arena_copy(complaint->arena, complaint->at, length);
}

static const char *line_start(const struct complaint *complaint, const char *at) {
  while (at > complaint->file->bytes && at[-1] != '\n' && at[-1] != '\r') at--;
  return at;
}

static const char *skip_blanks(const struct complaint *complaint, const char *at) {
  while (at < complaint->end && (*at == ' ' || *at == '\t')) at++;
  return at;
}

/* Only blanks stand before the place on its line. */
static bool first_on_line(const struct complaint *complaint, const char *at) {
  return skip_blanks(complaint, line_start(complaint, at)) >= at;
}

static bool is_word(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_'; }

/* The word at the start of a line whose colon is another one than YAML's: "title:x", "title：x". Null when the line is not so. */
static const char *glued_word(const struct complaint *complaint, const char *line) {
  const char *word = skip_blanks(complaint, line), *at = word;
  while (at < complaint->end && is_word(*at)) at++;
  bool wide = complaint->end - at >= 3 && !memcmp(at, "\xEF\xBC\x9A", 3);
  bool glued = complaint->end - at >= 2 && at[0] == ':' && !strchr(" \t\r\n", at[1]);
  return at > word && (wide || glued) ? arena_copy(complaint->arena, word, (size_t)(at - word)) : NULL;
}

/* The line on which the line of `at` would go on: the last one before it that is not blank; null when there is none. */
static const char *line_before(const struct complaint *complaint, const char *at) {
  const char *line = line_start(complaint, at);
  while (line > complaint->file->bytes) {
    line = line_start(complaint, line - 1);
    const char *first = skip_blanks(complaint, line);
    if (first < complaint->end && *first != '\n' && *first != '\r') return line;
  }
  return NULL;
}

static struct mark mark_of_line(const struct complaint *complaint, uint32_t line, const char *start, const char *word) {
  uint32_t column = (uint32_t)(skip_blanks(complaint, start) - start) + 1;
  return (struct mark){.file = complaint->file, .line = line, .column = column, .width = (uint32_t)strlen(word), .end_line = line};
}

static bool report_glued(const struct complaint *complaint, uint32_t line, const char *start) {
  const char *word = start ? glued_word(complaint, start) : NULL;
  if (word) diag(complaint->diags, .code = D_colon_glued, .at = mark_of_line(complaint, line, start, word), .args = {word});
  return word;
}

/* --- one function for each kind of complaint --- */

static void mend_start(const struct complaint *complaint) {
  if (byte_at(complaint) == '\t') diag(complaint->diags, .code = D_tab, .at = problem_place(complaint));
  else diag(complaint->diags, .code = D_text_start, .at = problem_place(complaint), .args = {character_at(complaint)});
}

/* "a: b: c", or a line that goes on a text begun above. */
static void mend_colon(const struct complaint *complaint) {
  const char *line = line_start(complaint, complaint->at), *above = line_before(complaint, complaint->at);
  uint32_t number = (uint32_t)complaint->parser->problem_mark.line + 1;
  bool second = false;
  for (const char *at = line; at + 1 < complaint->at; at++) second |= at[0] == ':' && at[1] == ' ';
  if (second) diag(complaint->diags, .code = D_colon_in_text, .at = problem_place(complaint));
  else if (!report_glued(complaint, number - 1, above)) {
    struct mark mark = mark_of_line(complaint, number, line, "x");
    diag(complaint->diags, .code = D_indentation, .at = mark);
  }
}

static void mend_no_colon(const struct complaint *complaint) {
  uint32_t line = (uint32_t)complaint->parser->context_mark.line + 1;
  if (!report_glued(complaint, line, line_start(complaint, complaint->context)))
    diag(complaint->diags, .code = D_colon_missing, .at = context_place(complaint));
}

/* Whether what stands before the complaint on its line is a closing bracket. */
static bool behind_bracket(const struct complaint *complaint) {
  const char *line = line_start(complaint, complaint->at), *at = complaint->at;
  while (at > line && (at[-1] == ' ' || at[-1] == ',')) at--;
  return at > line && (at[-1] == '}' || at[-1] == ']');
}

/* Something in a block mapping or list that is neither its next key or item, nor its end. */
static void mend_block(const struct complaint *complaint) {
  const yaml_mark_t *problem = &complaint->parser->problem_mark, *context = &complaint->parser->context_mark;
  struct mark at = problem_place(complaint), began = context_place(complaint);
  if (byte_at(complaint) == ':') diag(complaint->diags, .code = D_text_start, .at = at, .args = {":"});
  else if (behind_bracket(complaint)) diag(complaint->diags, .code = D_after_bracket, .at = at);
  else if (!first_on_line(complaint, complaint->at)) diag(complaint->diags, .code = D_after_quote, .at = at);
  else if (problem->column == context->column) diag(complaint->diags, .code = D_list_mixed, .at = at, .also = began);
  else diag(complaint->diags, .code = D_indentation, .at = at, .also = began);
}

/* How far the line of a place is indented. */
static size_t indent_of(const struct complaint *complaint, const char *at) {
  const char *line = line_start(complaint, at);
  return (size_t)(skip_blanks(complaint, line) - line);
}

/* Inside brackets, something that is neither a comma nor the closing bracket. */
static void mend_flow(const struct complaint *complaint) {
  char byte = byte_at(complaint);
  bool same_line = complaint->parser->problem_mark.line == complaint->parser->context_mark.line;
  bool inside = same_line || indent_of(complaint, complaint->at) > indent_of(complaint, complaint->context);
  if (byte == '?') diag(complaint->diags, .code = D_flow_question, .at = problem_place(complaint));
  else if (inside && byte && strchr("[{\"'", byte))
    diag(complaint->diags, .code = D_flow_condition, .at = problem_place(complaint), .args = {character_at(complaint)});
  else if (inside && byte == ':') diag(complaint->diags, .code = D_comma_missing, .at = problem_place(complaint));
  else if (!byte) diag(complaint->diags, .code = D_bracket_open, .at = context_place(complaint));
  else diag(complaint->diags, .code = D_bracket_open, .at = context_place(complaint), .also = problem_place(complaint));
}

static void mend_content(const struct complaint *complaint) {
  char byte = byte_at(complaint);
  bool flow = complaint->parser->context && strstr(complaint->parser->context, "flow");
  if (flow && byte == '?') diag(complaint->diags, .code = D_flow_question, .at = problem_place(complaint));
  else if (flow && byte == ',') diag(complaint->diags, .code = D_item_missing, .at = problem_place(complaint));
  else diag(complaint->diags, .code = D_text_start, .at = problem_place(complaint), .args = {character_at(complaint)});
}

static void say_there(const struct complaint *complaint, enum diag_code code) {
  diag(complaint->diags, .code = code, .at = problem_place(complaint));
}

static void say_start(const struct complaint *complaint, enum diag_code code) {
  diag(complaint->diags, .code = code, .at = context_place(complaint));
}

static void mend_quote(const struct complaint *complaint) { say_start(complaint, D_quote_open); }
static void mend_escape(const struct complaint *complaint) { say_there(complaint, D_bad_escape); }
static void mend_list(const struct complaint *complaint) { say_there(complaint, D_list_in_line); }
static void mend_tab(const struct complaint *complaint) { say_there(complaint, D_tab); }
static void mend_alias(const struct complaint *complaint) { say_start(complaint, D_alias); }
static void mend_anchor(const struct complaint *complaint) { say_start(complaint, D_anchor); }
static void mend_tag(const struct complaint *complaint) { say_start(complaint, D_tag); }
static void mend_block_head(const struct complaint *complaint) { say_there(complaint, D_block_head); }

static void mend_unknown(const struct complaint *complaint) {
  const char *problem = complaint->parser->problem ? complaint->parser->problem : "";
  struct mark began = complaint->parser->context ? context_place(complaint) : (struct mark){0};
  diag(complaint->diags, .code = D_yaml_syntax, .at = problem_place(complaint), .also = began, .args = {problem});
}

/* The first row whose two texts begin libyaml's problem and stand in its context. */
static const struct {
  const char *problem, *context;
  void (*mend)(const struct complaint *);
} mends[] = {
    {"found a tab character", "", mend_tab},
    {"", "quoted scalar", mend_quote},
    {"", "scanning an alias", mend_alias},
    {"", "scanning an anchor", mend_anchor},
    {"", " tag", mend_tag},
    {"", "block scalar", mend_block_head},
    {"found character that cannot start any token", "", mend_start},
    {"mapping values are not allowed", "", mend_colon},
    {"could not find expected ':'", "", mend_no_colon},
    {"block sequence entries are not allowed", "", mend_list},
    {"did not find expected key", "", mend_block},
    {"did not find expected '-' indicator", "", mend_block},
    {"did not find expected ',' or", "", mend_flow},
    {"did not find expected node content", "", mend_content},
    {"found undefined tag handle", "", mend_tag},
};

static bool begins(const char *text, const char *start) { return !strncmp(text, start, strlen(start)); }

static void (*mend_of(const char *problem, const char *context))(const struct complaint *) {
  if (strstr(context, "quoted scalar") && (strstr(problem, "escape") || strstr(problem, "hexdecimal"))) return mend_escape;
  for (size_t i = 0; i < sizeof mends / sizeof *mends; i++)
    if (begins(problem, mends[i].problem) && strstr(context, mends[i].context)) return mends[i].mend;
  return mend_unknown;
}

void mend_report(struct arena *arena, struct diags *diags, const struct source_file *file, const yaml_parser_t *parser) {
  if (parser->error == YAML_MEMORY_ERROR) arena_exhausted();
  struct cursor cursor = {0};
  const struct complaint complaint = {.arena = arena,
                                      .diags = diags,
                                      .file = file,
                                      .parser = parser,
                                      .context = mark_bytes(file, &parser->context_mark, &cursor),
                                      .at = mark_bytes(file, &parser->problem_mark, &cursor),
                                      .end = file->bytes + file->length};
  mend_of(parser->problem ? parser->problem : "", parser->context ? parser->context : "")(&complaint);
}
