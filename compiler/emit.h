/* emit.h: the last stages: emitters turn the image or the resolved book into files, and put them into one generation of outputs.
 * An emitter decides nothing, numbers nothing and sorts nothing. */
#ifndef EMIT_H
#define EMIT_H

#include "resolved.h"

/* A growing text in an arena. */
struct buffer {
  struct arena *arena;
  char *bytes;
  size_t length, room;
};
void buffer_bytes(struct buffer *buffer, const char *bytes, size_t length);
void buffer_text(struct buffer *buffer, const char *text);
void buffer_number(struct buffer *buffer, uint64_t number); /* decimal */
/* What it holds as a string of the arena, "" for nothing; it is empty then. */
const char *buffer_string(struct buffer *buffer);
void buffer_printf(struct buffer *buffer, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* A generation of outputs: everything is written into a staged directory beside the target, synced, and exchanged with it at
 * once, or nothing changes. A target that holds files zhinanc did not make is refused without force; with force they are kept beside the
 * outputs. Never null; after a failure the other calls do nothing. `digest` is of the image: every file of a generation is made of the same. */
struct output;
struct output *output_begin(struct arena *arena, struct diags *diags, const char *target, bool force, uint64_t digest);
/* The exit status so far: 0, 2 when the target was refused, 3 when something could not be written; the diagnostics say why. */
int output_status(const struct output *output);
void output_put(struct output *output, const char *path, const void *bytes, size_t length);
/* The same in pieces, one file at a time: output_open, any number of writes, output_close. */
void output_open(struct output *output, const char *path);
void output_write(struct output *output, const void *bytes, size_t length);
void output_text(struct output *output, const char *text);
void output_close(struct output *output);
/* Takes over the file or folder `part` of the standing generation, which this run does not make anew (--only), if it is of the same
 * rules; otherwise it goes, with a warning: two editions never stand side by side. */
void output_keep(struct output *output, const char *part);
/* True when the new generation stands. On failure the target is as it was. */
bool output_commit(struct output *output);
void output_discard(struct output *output);

enum embed { embed_c, embed_binary, embed_none };
void emit_tables(struct output *output, const void *image, enum embed embed);          /* tables.c */
void emit_ids(struct output *output, const void *image);                               /* ids.h */
void emit_image(struct output *output, const void *image, size_t length);                    /* book.img */
void emit_guide(struct arena *arena, struct diags *diags, struct output *output, const struct resolved *resolved, const void *image,
                size_t length); /* guide/ */
void emit_schema(FILE *out);    /* JSON Schema of the language, from shapes.def */
/* The same into a buffer, with other members at its root, and a key that need not be there although editors have to write it. */
void schema_text(struct buffer *out, const char *root, const char *optional);
/* The files of a book as one JSON text, and what the guide offers of it: guide/book.json, guide/book.schema.json. */
struct file_list;
void book_json(const struct file_list *files, struct buffer *out);
void emit_book_json(struct output *output, const struct buffer *json, uint64_t digest);
void emit_reference(FILE *out); /* reference of the language, from shapes.def */

/* Files built into zhinanc: texts/<tag>.yaml and what guide/ holds. Null when there is none of that name. */
struct embedded { const char *name; const unsigned char *bytes; size_t length; };
const struct embedded *embedded_find(const char *name);
extern const struct embedded embedded_files[]; /* ends with a null name */

#endif
