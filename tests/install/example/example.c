/* A stranger's first program: asks the library for the number of a day and has it refuse what is no image. */
#include <string.h>
#include <zhinan.h>

int main(void) {
  static const union { char bytes[64]; long long aligned; } image = {"not an image"};
  const struct zn_book *book = NULL;
  return !(zn_day_parse("0001-01-01", 10) == 1 && zn_open(&image, sizeof image, &book) == ZN_IMAGE_MAGIC && !strcmp(zn_form_code(ZN_FORM_PHOTOCOPY), "photocopy"));
}
