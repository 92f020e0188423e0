/* guide_qr.c: turns an address or a short text into a QR code of one path, drawn in runs of dark squares. */
#include "guide.h"

#include <qrencode.h>
#include <string.h>

/* Texts longer than this make codes that phones no longer read from paper: they end before the first line that does not fit. */
enum { text_length_max = 640, margin = 4 };

/* The dark runs of a row, each as a closed box of one square's height. */
static void put_row(struct buffer *path, const unsigned char *row, int width, int y) {
  for (int x = 0; x < width; x++) {
    int start = x;
    while (x < width && row[x] & 1) x++;
    if (x > start) buffer_printf(path, "M%d %dh%dv1h-%dz", start + margin, y + margin, x - start, x - start);
  }
}

static size_t fitting(const char *text) {
  size_t length = strlen(text);
  if (length <= text_length_max) return length;
  for (length = text_length_max; length && text[length] != '\n';) length--;
  return length;
}

/* Texts beyond ASCII say that they are UTF-8: readers that are not told take short ones for Shift JIS. */
static QRcode *code_of(const char *text, size_t length) {
  enum { utf8 = 26 };
  bool is_ascii = true;
  for (size_t i = 0; i < length; i++) is_ascii &= (unsigned char)text[i] < 0x80;
  QRinput *input = QRinput_new2(0, QR_ECLEVEL_M);
  if (!input || (!is_ascii && QRinput_appendECIheader(input, utf8)) ||
      QRinput_append(input, QR_MODE_8, (int)length, (const unsigned char *)text))
    arena_exhausted(); /* a text of this length fits, so that only memory can lack */
  QRcode *code = QRcode_encodeInput(input);
  if (!code) arena_exhausted();
  QRinput_free(input);
  return code;
}

static void put_svg(const struct page *page, struct html_node *parent, const char *text) {
  struct arena *arena = page->guide->arena;
  QRcode *code = code_of(text, fitting(text));
  struct buffer path = {.arena = arena};
  for (int y = 0; y < code->width; y++) put_row(&path, code->data + (size_t)y * (size_t)code->width, code->width, y);
  struct html_node *svg = add_class(parent, HTML_svg, "qr");
  html_set(svg, HTML_AT_VIEW_BOX, arena_printf(arena, "0 0 %d %d", code->width + 2 * margin, code->width + 2 * margin));
  html_set(svg, HTML_AT_ROLE, "img");
  html_set(svg, HTML_AT_ARIA_LABEL, say_in(page, "print", "code"));
  html_set(html_add(svg, HTML_path), HTML_AT_D, buffer_string(&path));
  QRcode_free(code);
}

void put_code(const struct page *page, struct html_node *parent, const char *path, const char *text) {
  const struct guide *guide = page->guide;
  const char *url = guide->model->url;
  if (!url && (!text || !fitting(text))) return;
  struct html_node *figure = add_class(parent, HTML_div, "code");
  if (url) {
    const char *between = url[strlen(url) - 1] == '/' ? "" : "/", *folder = page->language ? guide->model->languages[page->language] : "";
    text = arena_printf(guide->arena, "%s%s%s%s%s", url, between, folder, page->language ? "/" : "", path);
  }
  put_svg(page, figure, text);
  html_add_text(figure, HTML_p, say_in(page, "print", url ? "code-link" : "code-text"));
}
