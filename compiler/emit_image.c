/* emit_image.c: writes the image's bytes as they are. */
#include "emit.h"

void emit_image(struct output *output, const void *image, size_t length) { output_put(output, "book.img", image, length); }
