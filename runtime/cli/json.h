/* json.h: writes JSON to a stream, for what is shown; answers of the library are written by the library. */
#ifndef JSON_H
#define JSON_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

struct json {
  FILE *out;
  bool follows; /* a value stands before: a comma comes first */
};

/* The key is null in an array and at the top. */
void json_open(struct json *json, const char *key, char bracket);
void json_close(struct json *json, char bracket);
void json_text(struct json *json, const char *key, const char *text);
/* The same, but nothing for "". */
void json_said(struct json *json, const char *key, const char *text);
/* A number, or another value that is written as it is. */
void json_plain(struct json *json, const char *key, const char *value);
void json_number(struct json *json, const char *key, int64_t number);
void json_null(struct json *json, const char *key);
void json_true(struct json *json, const char *key);
void json_bool(struct json *json, const char *key, bool value);
void json_null(struct json *json, const char *key);

#endif
