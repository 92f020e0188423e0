/* zn_check_short.c: the short way to read a piece that is written as programs write it. Whatever is odd or wrong about it is left to the
 * general way, which reads it from its beginning and tells what is wrong. */
#include "zn_check.h"

/* Passes over `literal` when it stands there; null when it does not. */
#define PASS(at, end, literal)                                                                                                           \
  ((size_t)((end) - (at)) >= sizeof(literal) && memcmp(at, literal, sizeof(literal) - 1) == 0 ? (at) + sizeof(literal) - 1 : NULL)

/* Reads a plain name up to its quote and gives the thing that it names; *at is behind the quote. 0: anything else. */
static inline uint32_t short_thing(const struct zn_book *book, enum zn_kind kind, const char **at, const char *end) {
  const char *begin = *at, *stop = zn_json_plain(begin, end);
  if (stop == end || *stop != '"' || (size_t)(stop - begin) > UINT16_MAX) return 0;
  *at = stop + 1;
  return zn_find(book, kind, begin, (size_t)(stop - begin));
}

static inline uint32_t short_form(const char **at, const char *end) {
#define X(code) {code "\"", sizeof code},
  static const struct zn_span forms[ZN_FORM_COUNT] = {{NULL, 0}, ZN_FORM_CODES(X)};
#undef X
  for (uint32_t form = 1; form < ZN_FORM_COUNT; form++) {
    if ((size_t)(end - *at) <= forms[form].length || !zn_same(*at, forms[form].bytes, forms[form].length)) continue;
    *at += forms[form].length;
    return form;
  }
  return 0;
}

/* Marks by their ids, up to the end of the list; null when it holds anything else. */
static inline const char *short_marks(const struct zn_book *book, const char *at, const char *end, uint64_t *marks) {
  for (;;) {
    if (at == end || *at++ != '"') return NULL;
    zn_mark mark = short_thing(book, ZN_KIND_MARK, &at, end);
    if (!mark || at == end) return NULL;
    *marks |= ZN_BIT(mark);
    if (*at == ']') return at + 1;
    if (*at++ != ',') return NULL;
  }
}

int zn_piece_short(struct zn_input *input, struct zn_piece *piece) {
  const char *end = input->json.end, *at = PASS(input->json.at, end, "{\"document\":\""), *next;
  if (!at || !(piece->document = short_thing(input->book, ZN_KIND_DOCUMENT, &at, end))) return 0;
  if ((next = PASS(at, end, ",\"form\":\""))) {
    at = next;
    if (!(piece->form = short_form(&at, end))) return 0;
  }
  if ((next = PASS(at, end, ",\"copies\":"))) {
    piece->copies = (uint32_t)(*next - '0');
    if (piece->copies - 1 > 8) return 0;
    at = next + 1;
  }
  if ((next = PASS(at, end, ",\"marks\":[")) && !(at = short_marks(input->book, next, end, &piece->marks))) return 0;
  if (at == end || *at != '}') return 0;
  input->json.at = at + 1;
  return 1;
}
