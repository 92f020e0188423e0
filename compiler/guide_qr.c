/* guide_qr.c: turns an address or a short text into a QR code of one path, drawn in runs of dark squares. */
#include "guide.h"

#include <qrencode.h>
#include <string.h>

#include "names.h"

/* Texts longer than this make codes that phones no longer read from paper: they end before the first line that does not fit. */
enum { text_length_max = 640, margin = 4 };

static void put_box(struct buffer *path, unsigned x, unsigned y, unsigned width) {
  buffer_text(path, "M");
  buffer_number(path, x);
  buffer_text(path, " ");
  buffer_number(path, y);
  buffer_text(path, "h");
  buffer_number(path, width);
  buffer_text(path, "v1h-");
  buffer_number(path, width);
  buffer_text(path, "z");
}

/* The dark runs of a row, each as a closed box of one square's height. */
static void put_row(struct buffer *path, const unsigned char *row, int width, int y) {
  for (int x = 0; x < width; x++) {
    int start = x;
    while (x < width && row[x] & 1) x++;
    if (x > start) put_box(path, (unsigned)(start + margin), (unsigned)(y + margin), (unsigned)(x - start));
  }
}

static size_t fitting(const char *text) {
  size_t length = strlen(text);
  if (length <= text_length_max) return length;
  for (length = text_length_max; length && text[length] != '\n';) length--;
  return length;
}

/* Whether the characters are those that take less room. */
static bool is_plain(const char *text, size_t length) {
  return strspn(text, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:") >= length;
}

/* Texts beyond ASCII say that they are UTF-8: readers that are not told take short ones for Shift JIS. */
static QRcode *code_of(const char *text, size_t length) {
  enum { utf8 = 26 };
  bool is_ascii = true;
  for (size_t i = 0; i < length; i++) is_ascii &= (unsigned char)text[i] < 0x80;
  QRinput *input = QRinput_new2(0, QR_ECLEVEL_M);
  if (!input || (!is_ascii && QRinput_appendECIheader(input, utf8)) ||
      QRinput_append(input, is_plain(text, length) ? QR_MODE_AN : QR_MODE_8, (int)length, (const unsigned char *)text))
    arena_exhausted(); /* a text of this length fits, so that only memory can lack */
  QRcode *code = QRcode_encodeInput(input);
  if (!code) arena_exhausted();
  QRinput_free(input);
  return code;
}

/* --- codes that were drawn --- */

struct drawing {
  const char *box, *path;
};
struct codes {
  struct arena *arena;
  struct names texts;
  LIST(struct drawing) drawings;
};

struct codes *codes_new(struct arena *arena) {
  struct codes *codes = ARENA_NEW(arena, struct codes);
  codes->arena = arena;
  return codes;
}

static struct drawing drawing_new(struct arena *arena, const char *text) {
  QRcode *code = code_of(text, fitting(text));
  struct buffer path = {.arena = arena};
  for (int y = 0; y < code->width; y++) put_row(&path, code->data + (size_t)y * (size_t)code->width, code->width, y);
  const char *box = arena_printf(arena, "0 0 %d %d", code->width + 2 * margin, code->width + 2 * margin);
  QRcode_free(code);
  return (struct drawing){box, buffer_string(&path)};
}

static struct drawing drawing_of(struct codes *codes, const char *text) {
  const struct name *name = names_find(&codes->texts, text);
  if (!name) {
    name = names_add(codes->arena, NULL, &codes->texts, text, (struct mark){0}, (uint32_t)codes->drawings.count);
    *LIST_PUSH(codes->arena, &codes->drawings) = drawing_new(codes->arena, text);
  }
  return codes->drawings.items[name->index];
}

/* --- */

static void put_svg(const struct page *page, struct html_node *parent, const char *text) {
  struct drawing drawing = drawing_of(page->guide->codes, text);
  struct html_node *svg = add_class(parent, HTML_svg, "qr");
  html_set(svg, HTML_AT_VIEW_BOX, drawing.box);
  html_set(svg, HTML_AT_ROLE, "img");
  html_set(svg, HTML_AT_ARIA_LABEL, say_in(page, "print", "code"));
  html_set(html_add(svg, HTML_path), HTML_AT_D, drawing.path);
}

/* Where a page is published; null where the book does not say so. */
static const char *published_at(const struct page *page, const char *path) {
  const struct guide *guide = page->guide;
  const char *url = guide->model->url, *folder = page->language ? guide->model->languages[page->language] : "";
  if (!url) return NULL;
  return arena_printf(guide->arena, "%s%s%s%s%s", url, url[strlen(url) - 1] == '/' ? "" : "/", folder, page->language ? "/" : "", path);
}

void put_code(const struct page *page, struct html_node *parent, const char *path, const char *text) {
  const char *address = published_at(page, path);
  if (!address && (!text || !fitting(text))) return;
  struct html_node *figure = add_class(parent, HTML_div, "code");
  put_svg(page, figure, address ? address : text);
  html_add_text(figure, HTML_p, say_in(page, "print", address ? "code-link" : "code-text"));
}

void put_code_alone(const struct page *page, struct html_node *parent, const char *path, const char *text) {
  const char *address = published_at(page, path);
  put_svg(page, parent, address ? address : text);
}
