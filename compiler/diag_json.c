/* diag_json.c: prints diagnostics for editors and CI: a JSON list of our own, or SARIF 2.1.0. Assumes nothing of the texts: what is not
 * UTF-8 comes out as U+FFFD, control characters as escapes. */
#include <string.h>

#include "diag_internal.h"
#include "utf8.h"
#include "zhinan.h"

static void put_string(FILE *out, const char *text) {
  bool valid = true;
  fputc('"', out);
  for (const char *at = text, *end = text + strlen(text); at < end;) {
    const char *from = at;
    uint32_t character = utf8_next(&at, end, &valid);
    if (character == '"' || character == '\\') fprintf(out, "\\%c", (char)character);
    else if (character < ' ' || (character < 0x10000 && utf8_forbidden(character))) fprintf(out, "\\u%04x", character);
    else if (character == utf8_bad) fputs("\xEF\xBF\xBD", out);
    else fwrite(from, 1, (size_t)(at - from), out);
  }
  fputc('"', out);
}

static void put_member(FILE *out, const char *before, const char *name, const char *text) {
  fprintf(out, "%s\"%s\":", before, name);
  put_string(out, text);
}

static const char *severity_name(const struct diag *diag) {
  return diag_kinds[diag->code].severity == severity_error ? "error" : "warning";
}

/* --- our own format --- */

static void put_place(FILE *out, const struct mark *mark) {
  if (!mark->file) return;
  put_member(out, ",", "file", mark->file->path);
  if (mark->line) fprintf(out, ",\"line\":%u,\"column\":%u,\"width\":%u", mark->line, mark->column, mark->width);
}

static void put_diag(FILE *out, struct arena *arena, const struct diag *diag, bool chinese) {
  const char *help = diag_filled(arena, diag, diag_help, chinese);
  const char *note = diag->also.line ? diag_filled(arena, diag, diag_note, chinese) : NULL;
  put_member(out, "{", "code", diag_kinds[diag->code].code);
  put_member(out, ",", "severity", severity_name(diag));
  put_place(out, &diag->at);
  put_member(out, ",", "message", diag_filled(arena, diag, diag_message, chinese));
  if (help) put_member(out, ",", "help", help);
  if (note) {
    put_member(out, ",\"note\":{", "message", note);
    put_place(out, &diag->also);
    fputc('}', out);
  }
  fputc('}', out);
}

void diags_print_json(const struct diags *diags, const struct diag_style *style, FILE *out) {
  const char *separator = "\n";
  fputs("{\"diagnostics\":[", out);
  for (size_t i = 0; i < diags->list.count; i++) {
    if (diags->list.items[i].dropped) continue;
    fputs(separator, out);
    put_diag(out, diags->arena, &diags->list.items[i].diag, style->chinese);
    separator = ",\n";
  }
  fprintf(out, "],\n\"errors\":%zu,\"warnings\":%zu,\"not_shown\":%zu}\n", diags_errors(diags), diags_warnings(diags), diags->beyond);
}

/* --- SARIF --- */

static void put_uri(FILE *out, const char *path) {
  fputs("\"uri\":\"", out);
  for (; *path; path++) {
    unsigned char byte = (unsigned char)*path;
    bool plain = (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || strchr("/-._~", byte);
    fprintf(out, plain ? "%c" : "%%%02X", byte);
  }
  fputc('"', out);
}

static void put_location(FILE *out, const struct mark *mark) {
  fputs("\"physicalLocation\":{\"artifactLocation\":{", out);
  put_uri(out, mark->file->path);
  fputc('}', out);
  if (mark->line)
    fprintf(out, ",\"region\":{\"startLine\":%u,\"startColumn\":%u,\"endColumn\":%u}", mark->line, mark->column,
            mark->column + mark->width);
  fputc('}', out);
}

static void put_result(FILE *out, struct arena *arena, const struct diag *diag, bool chinese) {
  const char *message = diag_filled(arena, diag, diag_message, chinese);
  const char *help = diag_filled(arena, diag, diag_help, chinese);
  const char *note = diag->also.line ? diag_filled(arena, diag, diag_note, chinese) : NULL;
  put_member(out, "{", "ruleId", diag_kinds[diag->code].code);
  put_member(out, ",", "level", severity_name(diag));
  put_member(out, ",\"message\":{", "text", help ? arena_printf(arena, "%s\n%s", message, help) : message);
  fputs("},\"locations\":[", out);
  if (diag->at.file) fputc('{', out), put_location(out, &diag->at), fputc('}', out);
  fputc(']', out);
  if (note) {
    fputs(",\"relatedLocations\":[{", out);
    put_location(out, &diag->also);
    put_member(out, ",\"message\":{", "text", note);
    fputs("}}]", out);
  }
  fputc('}', out);
}

static void put_rules(FILE *out, const bool used[D_count], struct arena *arena, bool chinese) {
  const char *separator = "";
  for (size_t i = 1; i < D_count; i++) {
    if (!used[i]) continue;
    const struct diag diag = {.code = (enum diag_code)i, .args = {"…", "…", "…", "…"}};
    put_member(out, arena_printf(arena, "%s\n{", separator), "id", diag_kinds[i].code);
    put_member(out, ",\"shortDescription\":{", "text", diag_filled(arena, &diag, diag_message, chinese));
    fputs("}}", out);
    separator = ",";
  }
}

void diags_print_sarif(const struct diags *diags, const struct diag_style *style, FILE *out) {
  bool used[D_count] = {false};
  for (size_t i = 0; i < diags->list.count; i++) used[diags->list.items[i].diag.code] |= !diags->list.items[i].dropped;
  fputs(
      "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\n"
      "\"tool\":{\"driver\":{\"name\":\"zhinanc\",\"version\":\"" ZN_VERSION "\",\"rules\":[",
      out);
  put_rules(out, used, diags->arena, style->chinese);
  fputs("]}},\n\"columnKind\":\"unicodeCodePoints\",\"results\":[", out);
  const char *separator = "\n";
  for (size_t i = 0; i < diags->list.count; i++) {
    if (diags->list.items[i].dropped) continue;
    fputs(separator, out);
    put_result(out, diags->arena, &diags->list.items[i].diag, style->chinese);
    separator = ",\n";
  }
  fprintf(out, "],\"properties\":{\"not_shown\":%zu}}]}\n", diags->beyond);
}
