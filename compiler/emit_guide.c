/* emit_guide.c: turns a resolved book into the pages of its guide: the list of them. Every page is static HTML that asks for nothing
 * but what lies beside it, and is whole without its scripts. */
#include <assert.h>

#include "guide.h"

static void emit_language(struct guide *guide, zn_language language) {
  guide->search = search_new(guide->arena);
  emit_index(guide, language);
  for (size_t i = 1; i < guide->model->businesses.count; i++) emit_business(guide, language, (zn_business)i);
  if (guide->model->renewals.count > 1) emit_renewals(guide, language);
  emit_documents(guide, language);
  emit_offices(guide, language);
  if (guide_has_questions(guide)) emit_questions(guide, language);
  if (guide_has_changes(guide)) emit_changes(guide, language);
  emit_print(guide, language);
  emit_posters(guide, language);
  emit_search(guide, language);
}

void emit_guide(struct arena *arena, struct diags *diags, struct output *output, const struct resolved *resolved, const void *image,
                size_t length) {
  const struct model *model = resolved->model;
  struct guide guide = {.arena = arena, .output = output, .resolved = resolved, .model = model, .image = image, .length = length,
                        .texts = texts_read(arena, model->languages, model->language_count),
                        .digest = ((const struct zn_image_header *)image)->digest, .day = guide_day(model)};
  guide.codes = codes_new(arena);
  guide.services = services_new(arena, model);
  enum zn_status status = zn_open(image, length, &guide.book);
  assert(!status), (void)status;
  static const char *const styles[] = {"guide/guide.css", "guide/print.css"};
  for (size_t i = 0; i < sizeof styles / sizeof *styles; i++) {
    const struct embedded *style = embedded_find(styles[i]);
    assert(style);
    output_put(output, styles[i], style->bytes, style->length);
  }
  for (zn_language language = 0; language < model->language_count; language++) emit_language(&guide, language);
  emit_book_scripts(&guide);
  emit_guide_script(&guide);
  emit_encoder_script(&guide);
  if (!guide_has_checker()) diag(diags, .code = D_no_checker);
  else if (!guide_has_encoder()) diag(diags, .code = D_no_encoder);
}
