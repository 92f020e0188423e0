/* json.c: writes JSON to a stream. Assumes that keys need no escapes and that texts are UTF-8, as a verified book's are. */
#include "json.h"

#include <inttypes.h>

static void put_string(FILE *out, const char *text) {
  putc('"', out);
  for (; *text; text++) {
    unsigned char byte = (unsigned char)*text;
    if (byte == '"' || byte == '\\') fprintf(out, "\\%c", byte);
    else if (byte < 0x20) fprintf(out, "\\u%04x", byte);
    else putc(byte, out);
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
