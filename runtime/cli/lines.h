/* lines.h: lines of texts for people under the headings of the chosen language, on standard output. */
#ifndef LINES_H
#define LINES_H

#include "cli.h"
#include "screen.h"

/* An empty line and a heading. */
void line_heading(const struct cli *cli, enum zn_message message);
/* `Label: text`, nothing without a text. */
void line_labelled(const char *label, const char *colon, const char *text, uint32_t indent);
/* The same with a word as label; the words of line_remark bring their own colon. */
void line_term(const struct cli *cli, enum zn_message message, const char *text);
void line_remark(const struct cli *cli, enum zn_message message, const char *text, uint32_t indent);
void line_paragraph(const char *text, uint32_t indent);
/* `- text` */
void line_item(const char *text, uint32_t indent);
/* A word whose places are filled. */
void line_filled(const struct cli *cli, enum zn_message message, const struct filling *fillings, uint32_t indent);
/* A word with a day in its place {day}, nothing without a day. */
void line_day(const struct cli *cli, enum zn_message message, zn_day day, uint32_t indent);
/* An amount of ten-thousandths and its currency as people write them, "78 EUR", "12.50 EUR", in `room` bytes, of which 32 are enough. */
const char *amount_text(int64_t amount, const char *currency, char *text, size_t room);
/* A day as the language writes it, in `room` bytes. */
const char *day_text(const struct cli *cli, zn_day day, char *text, size_t room);

#endif
