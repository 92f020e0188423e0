/* html.c: turns calls into a libxml2 tree and the tree into the text of an HTML5 page. Takes any bytes as text and any address as a
 * link; what is not fit for a page does not get into the tree. */
#include "html.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <libxml/tree.h>
#include "utf8.h"

enum element_kind { kind_block, kind_inline, kind_void };
static const struct { const char *name; enum element_kind kind; } elements[HTML_ELEMENT_COUNT] = {
#define X(element, written) {#element, kind_##written},
  HTML_ELEMENTS(X)
#undef X
};
static const char *const attributes[HTML_ATTRIBUTE_COUNT] = {
#define X(attribute, written) written,
  HTML_ATTRIBUTES(X)
#undef X
};

/* --- memory: libxml2 does not report every lack of it, so its allocation itself ends the run --- */

static void *must(void *memory) {
  if (memory) return memory;
  fputs("zhinanc: out of memory\n", stderr);
  exit(3);
}
static void *must_malloc(size_t size) { return must(malloc(size)); }
static void *must_realloc(void *memory, size_t size) { return must(realloc(memory, size)); }
static char *must_strdup(const char *text) { return must(strdup(text)); }

/* --- text --- */

/* Moves behind the next character; whether it is fit for a page. */
static bool next_is_fit(const char **text, const char *stop) {
  bool valid = true;
  return !utf8_forbidden(utf8_next(text, stop, &valid)) && valid;
}

/* `text` in a form that is fit for a page: itself, or a copy in `*copy`, freed by the caller. A replacement is up to three times as long as
 * the byte it stands for. */
static const char *clean(const char *text, char **copy) {
  const char *stop = text + strlen(text), *at = utf8_skip_plain(text, stop), *start = at;
  *copy = NULL;
  while (at < stop && next_is_fit(&at, stop)) start = at = utf8_skip_plain(at, stop);
  if (start == stop) return text;
  char *end = *copy = must_malloc((size_t)(stop - text) * 3 + 1);
  end = mempcpy(end, text, (size_t)(start - text));
  for (at = start; at < stop; start = at) {
    bool fit = next_is_fit(&at, stop);
    end = fit ? mempcpy(end, start, (size_t)(at - start)) : mempcpy(end, "\xef\xbf\xbd", 3);
  }
  *end = '\0';
  return *copy;
}

/* --- tree --- */

static xmlNode *tree(struct html_node *node) { return (xmlNode *)(void *)node; }

/* Every element remembers which one it is: comparing numbers is sooner done than comparing names. */
static enum html_element element_of(const xmlNode *node) { return (enum html_element)(uintptr_t)node->_private; }
static struct html_node *handle(xmlNode *node, enum html_element element) {
  node->_private = (void *)(uintptr_t)element;
  return (struct html_node *)(void *)node;
}

void html_memory(void) {
  if (xmlMemSetup(free, must_malloc, must_realloc, must_strdup)) must(NULL);
}

struct html *html_new(struct html_node **root) {
  html_memory();
  xmlDoc *doc = must(xmlNewDoc(BAD_CAST "1.0"));
  xmlNode *node = must(xmlNewDocNode(doc, NULL, BAD_CAST elements[HTML_html].name, NULL));
  xmlDocSetRootElement(doc, node);
  *root = handle(node, HTML_html);
  return (struct html *)(void *)doc;
}

void html_free(struct html *page) { xmlFreeDoc((xmlDoc *)(void *)page); }

struct html_node *html_add(struct html_node *parent, enum html_element element) {
  return handle(must(xmlNewTextChild(tree(parent), NULL, BAD_CAST elements[element].name, NULL)), element);
}

struct html_node *html_add_text(struct html_node *parent, enum html_element element, const char *text) {
  struct html_node *node = html_add(parent, element);
  html_text(node, text);
  return node;
}

void html_text(struct html_node *parent, const char *text) {
  char *copy;
  must(xmlAddChild(tree(parent), must(xmlNewDocText(tree(parent)->doc, BAD_CAST clean(text, &copy)))));
  free(copy);
}

void html_set(struct html_node *node, enum html_attribute attribute, const char *value) {
  char *copy;
  must(xmlSetProp(tree(node), BAD_CAST attributes[attribute], BAD_CAST clean(value, &copy)));
  free(copy);
}

/* --- links --- */

bool html_link_allowed(const char *address) {
  static const char *const schemes[] = {"https", "tel", "mailto"};
  if (!*address || !strncmp(address, "//", 2)) return false;
  for (const unsigned char *at = (const unsigned char *)address; *at; at++)
    if (*at <= ' ' || *at == 0x7f || *at == '\\') return false;
  size_t scheme = strcspn(address, ":/?#");
  if (address[scheme] != ':') return true;
  for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++)
    if (strlen(schemes[i]) == scheme && !strncasecmp(address, schemes[i], scheme)) return true;
  return false;
}

struct html_node *html_link(struct html_node *parent, const char *address) {
  if (!html_link_allowed(address)) return html_add(parent, HTML_span);
  struct html_node *link = html_add(parent, HTML_a);
  html_set(link, HTML_AT_HREF, address);
  return link;
}

/* --- writing --- */

static void write_escaped(struct buffer *out, const char *text, const char *special) {
  while (*text) {
    size_t plain = strcspn(text, special);
    buffer_bytes(out, text, plain);
    text += plain;
    if (*text) buffer_text(out, *text == '&' ? "&amp;" : *text == '<' ? "&lt;" : *text == '>' ? "&gt;" : "&quot;"), text++;
  }
}

static const char *content(const xmlNode *text) { return text && text->content ? (const char *)text->content : ""; }

static void write_attributes(struct buffer *out, const xmlNode *node) {
  for (const xmlAttr *at = node->properties; at; at = at->next) {
    buffer_text(out, " ");
    buffer_text(out, (const char *)at->name);
    if (!*content(at->children)) continue;
    buffer_text(out, "=\"");
    write_escaped(out, content(at->children), "&<>\"");
    buffer_text(out, "\"");
  }
}

/* Line breaks stand only before blocks: there they are white space that no reader sees. */
static void write_node(struct buffer *out, const xmlNode *node) {
  if (node->type == XML_TEXT_NODE) {
    write_escaped(out, content(node), "&<>");
    return;
  }
  enum element_kind kind = elements[element_of(node)].kind;
  buffer_text(out, kind != kind_inline ? "\n<" : "<");
  buffer_text(out, (const char *)node->name);
  write_attributes(out, node);
  buffer_text(out, ">");
  for (const xmlNode *child = node->children; child; child = child->next) write_node(out, child);
  if (kind == kind_void) return;
  buffer_text(out, "</");
  buffer_text(out, (const char *)node->name);
  buffer_text(out, ">");
}

/* --- passages --- */

static bool is_element(const xmlNode *node, enum html_element element) {
  return node->type == XML_ELEMENT_NODE && element_of(node) == element;
}

static bool is_heading(const xmlNode *node) {
  return is_element(node, HTML_h1) || is_element(node, HTML_h2) || is_element(node, HTML_h3) || is_element(node, HTML_h4);
}

/* The value of the attribute `id`; null when there is none. */
static const char *id_of(const xmlNode *node) {
  for (const xmlAttr *at = node->properties; at; at = at->next)
    if (!strcmp((const char *)at->name, attributes[HTML_AT_ID])) return content(at->children);
  return NULL;
}

static bool is_place(const xmlNode *node) { return is_element(node, HTML_section) && id_of(node); }

/* One blank, and none at the beginning. */
static void put_blank(struct buffer *out) {
  if (out->length && out->bytes[out->length - 1] != ' ') buffer_text(out, " ");
}

static void put_words(struct buffer *out, const char *text) {
  while (*text) {
    size_t length = strcspn(text, " \t\n");
    buffer_bytes(out, text, length);
    text += length;
    if (*text) put_blank(out), text++;
  }
}

/* The texts below an element, but for those of other places, of pictures, and of one element (may be null). */
static void put_passage(struct buffer *out, const xmlNode *node, const xmlNode *but) {
  for (const xmlNode *child = node->children; child; child = child->next) {
    if (child->type == XML_TEXT_NODE) put_words(out, content(child));
    else if (child != but && !is_place(child) && !is_element(child, HTML_script) && !is_element(child, HTML_svg)) {
      bool inlined = elements[element_of(child)].kind == kind_inline;
      if (!inlined) put_blank(out);
      put_passage(out, child, but);
      if (!inlined) put_blank(out);
    }
  }
}

static const xmlNode *heading_of(const xmlNode *node) {
  const xmlNode *heading = is_heading(node) ? node : NULL;
  for (const xmlNode *child = node->children; child && !heading; child = child->next)
    if (child->type == XML_ELEMENT_NODE && !is_place(child)) heading = heading_of(child);
  return heading;
}

static const char *texts_of(struct arena *arena, const xmlNode *node, const xmlNode *but) {
  struct buffer text = {.arena = arena};
  if (node) put_passage(&text, node, but);
  if (text.length && text.bytes[text.length - 1] == ' ') text.length--;
  return buffer_string(&text);
}

static void visit_places(struct arena *arena, const xmlNode *node, html_found *found, void *context) {
  bool is_main = is_element(node, HTML_main);
  if (is_main || is_place(node)) {
    const xmlNode *heading = heading_of(node);
    found(context, &(struct html_passage){is_main ? "" : id_of(node), texts_of(arena, heading, NULL), texts_of(arena, node, heading)});
  }
  for (const xmlNode *child = node->children; child; child = child->next)
    if (child->type == XML_ELEMENT_NODE) visit_places(arena, child, found, context);
}

void html_passages(struct arena *arena, const struct html *page, html_found *found, void *context) {
  visit_places(arena, xmlDocGetRootElement((const xmlDoc *)(const void *)page), found, context);
}

/* --- */

void html_write(const struct html *page, struct buffer *out) {
  buffer_text(out, "<!DOCTYPE html>");
  write_node(out, xmlDocGetRootElement((const xmlDoc *)(const void *)page));
  buffer_text(out, "\n");
}
