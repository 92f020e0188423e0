/* token_list.c: lists of certificates, and statuses as words. */
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "token.h"

const char *zn_token_status_code(enum zn_token_status status) {
  static const char *const codes[] = {"ok", "no-memory", "bad-call", "unreadable", "too-large", "empty", "cut-off", "trailing", "malformed",
                                      "bad-time", "bad-path", "bad-uri", "forbidden-uri", "no-helper", "no-library", "no-token", "device",
                                      "lies", "timeout", "crashed"};
  _Static_assert(sizeof codes / sizeof *codes == ZN_TOKEN_STATUS_COUNT, "every status has a code");
  return (uint32_t)status < ZN_TOKEN_STATUS_COUNT ? codes[status] : "unknown-status";
}

enum zn_token_status token_fail(struct zn_token_error *error, enum zn_token_status status, const char *format, ...) {
  if (!error) return status;
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(error->text, sizeof error->text, format, arguments);
  va_end(arguments);
  for (char *at = error->text; *at; at++)
    if (*at < ' ' || *at > '~') *at = '?';
  return status;
}

struct zn_token_list *token_list_new(void) { return calloc(1, sizeof(struct zn_token_list)); }

size_t zn_token_count(const struct zn_token_list *list) { return list ? list->count : 0; }

const struct zn_token_certificate *zn_token_at(const struct zn_token_list *list, size_t index) {
  return index < zn_token_count(list) ? &list->items[index] : NULL;
}

void zn_token_free(struct zn_token_list *list) {
  for (size_t i = 0; list && i < list->count; i++) free((void *)(uintptr_t)list->items[i].der);
  if (list) free(list->items);
  free(list);
}

static bool grow(struct zn_token_list *list) {
  if (list->count < list->room) return true;
  size_t room = list->room ? list->room * 2 : 4;
  struct zn_token_certificate *items = realloc(list->items, room * sizeof *items);
  if (!items) return false;
  list->items = items;
  list->room = room;
  return true;
}

static bool is_there(struct zn_token_list *list, const unsigned char *der, size_t length, uint32_t use) {
  for (size_t i = 0; i < list->count; i++) {
    struct zn_token_certificate *item = &list->items[i];
    if (item->length != length || memcmp(item->der, der, length) != 0) continue;
    item->use |= use;
    return true;
  }
  return false;
}

enum zn_token_status token_list_add(struct zn_token_list *list, const unsigned char *der, size_t length, uint32_t use,
                                    struct zn_token_error *error) {
  if (length > ZN_TOKEN_CERTIFICATE_MAX) return token_fail(error, ZN_TOKEN_TOO_LARGE, "a certificate of %zu bytes", length);
  if (is_there(list, der, length, use)) return ZN_TOKEN_OK;
  if (list->count == ZN_TOKEN_COUNT_MAX) return token_fail(error, ZN_TOKEN_TOO_LARGE, "more than %u certificates", ZN_TOKEN_COUNT_MAX);
  unsigned char *copy = malloc(length);
  if (!copy || !grow(list)) return free(copy), token_fail(error, ZN_TOKEN_NO_MEMORY, "memory is used up");
  memcpy(copy, der, length);
  list->items[list->count++] = (struct zn_token_certificate){.der = copy, .length = length, .use = use};
  return ZN_TOKEN_OK;
}

enum zn_token_status token_finish(enum zn_token_status status, struct zn_token_list *made, struct zn_token_list **list,
                                  struct zn_token_error *error) {
  *list = NULL;
  if (status == ZN_TOKEN_OK && !zn_token_count(made)) status = token_fail(error, ZN_TOKEN_EMPTY, "there is no certificate in it");
  if (status == ZN_TOKEN_OK) *list = made;
  else zn_token_free(made);
  return status;
}
