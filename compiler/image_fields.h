/* image_fields.h: the members of the image's records by name and place, for writing them as C. */
#ifndef IMAGE_FIELDS_H
#define IMAGE_FIELDS_H

#include <stdbool.h>
#include <stddef.h>
#include "zn_image.h"

struct image_field {
  const char *name;
  uint16_t offset, width, count; /* bytes; elements of an array, 1 for a plain member */
  bool is_signed;
};

/* A section's records. */
struct image_record {
  const char *section; /* "OFFICES" */
  const char *type;    /* "struct zn_image_office" */
  const struct image_field *fields; /* up to one without a name, which alone stands where records are of a plain type */
};
extern const struct image_record image_records[ZN_SECTION_COUNT];

#endif
