/* emit_guide.c: turns a resolved book into the pages of its guide: the list of them. Every page is static HTML that asks for nothing but
 * the one style sheet beside it. */
#include <assert.h>

#include "guide.h"

static void emit_language(const struct guide *guide, zn_language language) {
  emit_index(guide, language);
  for (size_t i = 1; i < guide->model->businesses.count; i++) emit_business(guide, language, (zn_business)i);
  if (guide->model->renewals.count > 1) emit_renewals(guide, language);
  emit_documents(guide, language);
  emit_offices(guide, language);
}

void emit_guide(struct arena *arena, struct output *output, const struct resolved *resolved, uint64_t digest) {
  const struct model *model = resolved->model;
  const struct texts *texts = texts_read(arena, model->languages, model->language_count);
  const struct guide guide = {arena, output, resolved, model, texts, digest, guide_day(model)};
  const struct embedded *style = embedded_find("guide/guide.css");
  assert(style);
  output_put(output, "guide/guide.css", style->bytes, style->length);
  for (zn_language language = 0; language < model->language_count; language++) emit_language(&guide, language);
}
