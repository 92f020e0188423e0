/* json.c: writes JSON to a stream. Assumes that keys need no escapes. Texts that are not a book's, of certificates and of arguments, may
 * hold anything: what steers a terminal or turns the direction of text is escaped, bytes that are not UTF-8 are U+FFFD. */
#include "json.h"

#include <inttypes.h>
#include <string.h>
#include "utf8.h"

static bool is_plain(uint32_t character) { return character >= 0x20 && character < 0x7F && character != '"' && character != '\\'; }

/* Noncharacters beyond the first plane need two escapes. */
static void put_escape(FILE *out, uint32_t character) {
  if (character > 0xFFFF) fprintf(out, "\\u%04x", (unsigned)(0xD7C0 + (character >> 10))), character = 0xDC00 | (character & 0x3FF);
  fprintf(out, "\\u%04x", (unsigned)character);
}

static void put_string(FILE *out, const char *text) {
  putc('"', out);
  for (const char *end = text + strlen(text), *at = text; at < end; text = at) {
    bool valid = true;
    uint32_t character = utf8_next(&at, end, &valid);
    if (is_plain(character)) putc((int)character, out);
    else if (character == '"' || character == '\\') fprintf(out, "\\%c", (int)character);
    else if (!valid || character < 0x20 || utf8_forbidden(character)) put_escape(out, character);
    else fwrite(text, 1, (size_t)(at - text), out);
  }
  putc('"', out);
}

static void put_key(struct json *json, const char *key) {
  if (json->follows) putc(',', json->out);
  json->follows = true;
  if (key) fprintf(json->out, "\"%s\":", key);
}

void json_open(struct json *json, const char *key, char bracket) {
  put_key(json, key);
  putc(bracket, json->out);
  json->follows = false;
}

void json_close(struct json *json, char bracket) {
  putc(bracket, json->out);
  json->follows = true;
}

void json_text(struct json *json, const char *key, const char *text) {
  put_key(json, key);
  put_string(json->out, text);
}

void json_said(struct json *json, const char *key, const char *text) {
  if (*text) json_text(json, key, text);
}

void json_plain(struct json *json, const char *key, const char *value) {
  put_key(json, key);
  fputs(value, json->out);
}

void json_number(struct json *json, const char *key, int64_t number) {
  put_key(json, key);
  fprintf(json->out, "%" PRId64, number);
}

void json_bool(struct json *json, const char *key, bool value) {
  put_key(json, key);
  fputs(value ? "true" : "false", json->out);
}

void json_true(struct json *json, const char *key) { json_bool(json, key, true); }

void json_null(struct json *json, const char *key) {
  put_key(json, key);
  fputs("null", json->out);
}
