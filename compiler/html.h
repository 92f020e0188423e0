/* html.h: one HTML5 page as a tree, and its text. Names of elements and attributes are numbers, so that no text of a book can become
 * one; every text is made harmless before the tree takes it. */
#ifndef HTML_H
#define HTML_H

#include "emit.h"

/* X(name, how it is written): void elements have no end tag; blocks start on a line of their own; inline ones stay in the line. */
#define HTML_ELEMENTS(X)                                                                                                              \
  X(a, inline) X(aside, block) X(bdi, inline) X(body, block) X(caption, block) X(circle, inline) X(cite, inline)   \
  X(code, inline) X(dd, block) X(div, block) X(dl, block) X(dt, block) X(footer, block) X(h1, block) X(h2, block) X(h3, block)       \
  X(h4, block) X(head, block) X(header, block) X(html, block) X(li, block) X(link, void) X(main, block) X(meta, void) X(nav, block)  \
  X(ol, block) X(p, block) X(path, inline) X(q, inline) X(script, block) X(section, block) X(small, inline) X(span, inline)               \
  X(strong, inline) X(svg, inline) X(table, block)                                                                                        \
  X(tbody, block) X(td, block) X(text, inline) X(th, block) X(thead, block) X(time, inline) X(title, block) X(tr, block) X(ul, block)
enum html_element {
#define X(name, kind) HTML_##name,
  HTML_ELEMENTS(X)
#undef X
  HTML_ELEMENT_COUNT
};

/* X(constant, as written) */
#define HTML_ATTRIBUTES(X)                                                                                                      \
  X(BUSINESS, "data-business") X(CHARSET, "charset") X(CLASS, "class") X(COLSPAN, "colspan") X(CONTENT, "content")                        \
  X(CX, "cx") X(CY, "cy") X(R, "r") X(X, "x") X(Y, "y")                                                                                   \
  X(DATETIME, "datetime") X(DEFER, "defer") X(DIR, "dir") X(DOWNLOAD, "download")                                                       \
  X(HREF, "href") X(HREFLANG, "hreflang") X(HTTP_EQUIV, "http-equiv") X(ID, "id") X(LABEL, "data-label") X(LANG, "lang")                  \
  X(LABELLED, "aria-labelledby")                                                                                                          \
  X(ARIA_LABEL, "aria-label") X(CURRENT, "aria-current") X(D, "d") X(NAME, "name") X(REL, "rel") X(ROLE, "role") X(SCOPE, "scope")        \
  X(SRC, "src") X(TYPE, "type") X(VIEW_BOX, "viewBox")
enum html_attribute {
#define X(name, text) HTML_AT_##name,
  HTML_ATTRIBUTES(X)
#undef X
  HTML_ATTRIBUTE_COUNT
};

struct html;      /* a page */
struct html_node; /* an element of it */

/* libxml2 takes memory so that running out of it ends the process with 3; before whatever else calls it. */
void html_memory(void);
/* A new page and its <html> element. Running out of memory ends the process with 3, as in an arena. */
struct html *html_new(struct html_node **root);
void html_free(struct html *page);

/* Adds an empty element as the last child of `parent`. */
struct html_node *html_add(struct html_node *parent, enum html_element element);
/* Adds an element that holds `text`. */
struct html_node *html_add_text(struct html_node *parent, enum html_element element, const char *text);
/* Adds text. What is not UTF-8, control characters and such as turn the direction of writing become U+FFFD. */
void html_text(struct html_node *parent, const char *text);
/* An empty value is written as the attribute alone. */
void html_set(struct html_node *node, enum html_attribute attribute, const char *value);
/* Adds <a href>, or, where html_link_allowed refuses the address, <span> instead. */
struct html_node *html_link(struct html_node *parent, const char *address);
/* https:, tel:, mailto: and relative addresses without a host; none with spaces, control characters or backslashes. */
bool html_link_allowed(const char *address);

/* What a reader finds in a place of a page: the texts of an element with an id that is a section, or of `main` itself, without those of
 * such sections within. `anchor` is the id, "" of main; `heading` the text of its first heading, which `text` leaves out. White space is
 * one blank. */
struct html_passage {
  const char *anchor, *heading, *text;
};
typedef void html_found(void *context, const struct html_passage *passage);
void html_passages(struct arena *arena, const struct html *page, html_found *found, void *context);

/* Appends the page as HTML5. */
void html_write(const struct html *page, struct buffer *out);

#endif
