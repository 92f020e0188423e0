/* zn_pattern.c: matches texts against the patterns of a book with PCRE2, in the caller's memory and under limits. The one file of the
 * library that needs another library: where it is built without PCRE2 (ZN_PCRE2 not defined) there are no patterns, and all the rest. */
#include "zn_pattern.h"
#include "zn_utf8.h"

uint32_t zn_pattern_info(const struct zn_book *book, zn_pattern pattern, struct zn_pattern_info *info) {
  struct zn_pattern_info filled = {.size = sizeof filled, .matches = ""};
  uint32_t found = pattern && pattern < zn_record_count(book, ZN_SECTION_PATTERNS);
  if (found) {
    filled.check_digit = zn_pattern_at(book, pattern)->check_digit;
    filled.matches = zn_string_at(book, zn_pattern_at(book, pattern)->matches);
  }
  uint32_t size = info->size < sizeof filled ? info->size : (uint32_t)sizeof filled;
  filled.size = info->size;
  memcpy(info, &filled, size);
  return found;
}

#ifdef ZN_PCRE2

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#define MATCH_LIMIT 10000u
#define HEAP_LIMIT 20u /* KiB: the frames with which pcre2_match begins */

/* Memory that is handed out once and not taken back. */
struct pool {
  char *at, *end;
};

static void *take(size_t size, void *data) {
  struct pool *pool = data;
  size = (size + 15) / 16 * 16;
  if (size > (size_t)(pool->end - pool->at)) return NULL;
  pool->at += size;
  return pool->at - size;
}

static void give(void *bytes, void *data) {
  (void)bytes;
  (void)data;
}

struct zn_patterns {
  const struct zn_book *book;
  struct pool pool;
  const pcre2_code *codes[]; /* by pattern */
};

static struct pool pool_of(void *memory, size_t size) {
  size_t skip = (16 - (uintptr_t)memory % 16) % 16;
  return size < skip ? (struct pool){memory, memory} : (struct pool){(char *)memory + skip, (char *)memory + size};
}

size_t zn_patterns_size(const struct zn_book *book) {
  uint32_t count = zn_record_count(book, ZN_SECTION_PATTERNS);
  return sizeof(struct zn_patterns) + count * (sizeof(pcre2_code *) + ZN_PATTERN_ROOM) + 64;
}

/* --- compiling --- */

/* Anchored at the start here; at the end when it is matched, since a partial match must not be. */
static const uint32_t options =
    PCRE2_UTF | PCRE2_DOLLAR_ENDONLY | PCRE2_ALT_BSUX | PCRE2_ANCHORED | PCRE2_NEVER_UCP | PCRE2_NEVER_BACKSLASH_C;

static enum zn_status compile(struct pool *pool, const char *matches, const pcre2_code **code, int *error, size_t *at) {
  pcre2_general_context *general = pcre2_general_context_create(take, give, pool);
  pcre2_compile_context *context = general ? pcre2_compile_context_create(general) : NULL;
  *error = PCRE2_ERROR_NOMEMORY;
  *at = 0;
  if (!context) return ZN_NO_ROOM;
  pcre2_set_compile_extra_options(context, PCRE2_EXTRA_ALT_BSUX);
  *code = pcre2_compile((PCRE2_SPTR)matches, PCRE2_ZERO_TERMINATED, options, error, at, context);
  if (*code) return ZN_OK;
  return *error == PCRE2_ERROR_HEAP_FAILED || *error == PCRE2_ERROR_NOMEMORY ? ZN_NO_ROOM : ZN_NO_PATTERNS;
}

enum zn_status zn_pattern_try(const char *matches, void *memory, size_t size, char *text, size_t room, size_t *at) {
  struct pool pool = pool_of(memory, size);
  const pcre2_code *code;
  int error;
  enum zn_status status = compile(&pool, matches, &code, &error, at);
  if (status == ZN_NO_PATTERNS) pcre2_get_error_message(error, (PCRE2_UCHAR *)text, room);
  return status;
}

enum zn_status zn_patterns_make(const struct zn_book *book, void *memory, size_t size, const struct zn_patterns **patterns) {
  uint32_t count = zn_record_count(book, ZN_SECTION_PATTERNS);
  struct pool pool = pool_of(memory, size);
  struct zn_patterns *made = take(sizeof *made + count * sizeof *made->codes, &pool);
  *patterns = NULL;
  if (!made) return ZN_NO_ROOM;
  made->book = book;
  made->pool = pool; /* lives as long as what was taken from it */
  for (uint32_t i = 1; i < count; i++) {
    int error;
    size_t at;
    enum zn_status status = compile(&made->pool, zn_string_at(book, zn_pattern_at(book, i)->matches), &made->codes[i], &error, &at);
    if (status) return status;
  }
  *patterns = made;
  return ZN_OK;
}

/* --- matching --- */

struct matching {
  const pcre2_code *code;
  pcre2_match_context *context;
  pcre2_match_data *data;
  const char *text;
};

static enum zn_status prepare(struct matching *matching, struct pool *pool) {
  pcre2_general_context *general = pcre2_general_context_create(take, give, pool);
  matching->context = general ? pcre2_match_context_create(general) : NULL;
  matching->data = matching->context ? pcre2_match_data_create_from_pattern(matching->code, general) : NULL;
  if (!matching->data) return ZN_NO_ROOM;
  pcre2_set_match_limit(matching->context, MATCH_LIMIT);
  pcre2_set_heap_limit(matching->context, HEAP_LIMIT);
  return ZN_OK;
}

static int match(const struct matching *matching, size_t length, uint32_t more) {
  return pcre2_match(matching->code, (PCRE2_SPTR)matching->text, length, 0, PCRE2_NO_UTF_CHECK | more, matching->data, matching->context);
}

/* Whether the first `length` bytes may be the beginning of what the pattern takes. */
static int may_begin(const struct matching *matching, size_t length) {
  int found = match(matching, length, PCRE2_PARTIAL_HARD);
  if (found == PCRE2_ERROR_PARTIAL) return 1;
  return found >= 0 && match(matching, length, PCRE2_ENDANCHORED) >= 0;
}

/* The longest beginning, in whole characters, that may be one of a text that matches: by halving. */
static size_t furthest(const struct matching *matching, size_t length) {
  uint16_t ends[ZN_PATTERN_BYTES_MAX + 1] = {0};
  uint32_t good = 0, bad = 0;
  for (size_t at = 0; at < length; at++)
    if (at + 1 == length || ((unsigned char)matching->text[at + 1] & 0xC0) != 0x80) ends[++bad] = (uint16_t)(at + 1);
  for (bad++; bad - good > 1;) {
    uint32_t middle = good + (bad - good) / 2;
    if (may_begin(matching, ends[middle])) good = middle;
    else bad = middle;
  }
  return ends[good];
}

static uint32_t judge(const struct matching *matching, size_t length, uint32_t *at) {
  int found = match(matching, length, PCRE2_ENDANCHORED);
  if (found >= 0) return 0;
  if (found != PCRE2_ERROR_NOMATCH) return ZN_PATTERN_LIMIT;
  *at = (uint32_t)furthest(matching, length);
  return ZN_PATTERN_NO_MATCH;
}

static uint32_t fails_utf8(const char *text, size_t length, uint32_t *at) {
  for (const char *here = text, *end = text + length; here < end;) {
    *at = (uint32_t)(here - text);
    if (zn_utf8(&here, end) == ZN_UTF8_BAD) return ZN_PATTERN_BAD_UTF8;
  }
  *at = 0;
  return 0;
}

enum zn_status zn_pattern_check(const struct zn_patterns *patterns, zn_pattern pattern, const char *text, size_t length, void *scratch,
                                size_t scratch_size, struct zn_pattern_result *result) {
  struct pool pool = pool_of(scratch, scratch_size);
  struct matching matching = {.text = length ? text : ""};
  if (!pattern || pattern >= zn_record_count(patterns->book, ZN_SECTION_PATTERNS)) return ZN_BAD_VALUE;
  if (scratch_size < ZN_PATTERN_SCRATCH || result->size < sizeof *result) return ZN_NO_ROOM;
  matching.code = patterns->codes[pattern];
  enum zn_status status = prepare(&matching, &pool);
  if (status) return status;
  result->at = 0;
  if (length > ZN_PATTERN_BYTES_MAX) result->reason = ZN_PATTERN_TOO_LONG, result->at = ZN_PATTERN_BYTES_MAX;
  else result->reason = fails_utf8(matching.text, length, &result->at);
  if (!result->reason) result->reason = judge(&matching, length, &result->at);
  uint32_t check_digit = zn_pattern_at(patterns->book, pattern)->check_digit;
  if (!result->reason) result->reason = zn_check_digit(check_digit, matching.text, length, &result->at);
  result->is_valid = !result->reason;
  return ZN_OK;
}

#else

enum zn_status zn_pattern_try(const char *matches, void *memory, size_t size, char *text, size_t room, size_t *at) {
  static const char why[] = "built without PCRE2";
  (void)matches, (void)memory, (void)size;
  for (*at = 0; *at + 1 < room && why[*at]; ++*at) text[*at] = why[*at];
  text[*at] = '\0';
  *at = 0;
  return ZN_NO_PATTERNS;
}

size_t zn_patterns_size(const struct zn_book *book) { return (void)book, 0; }

enum zn_status zn_patterns_make(const struct zn_book *book, void *memory, size_t size, const struct zn_patterns **patterns) {
  (void)book, (void)memory, (void)size;
  *patterns = NULL;
  return ZN_NO_PATTERNS;
}

enum zn_status zn_pattern_check(const struct zn_patterns *patterns, zn_pattern pattern, const char *text, size_t length, void *scratch,
                                size_t scratch_size, struct zn_pattern_result *result) {
  (void)patterns, (void)pattern, (void)text, (void)length, (void)scratch, (void)scratch_size, (void)result;
  return ZN_NO_PATTERNS;
}

#endif
