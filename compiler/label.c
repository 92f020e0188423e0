/* label.c: turns a resolved document requirement into its name for people, by the patterns of texts/<tag>.yaml. Assumes a model without
 * errors. */
#include "label.h"

#include "emit.h"

static const uint32_t all_forms = (UINT32_C(1) << ZN_FORM_COUNT) - 2;

static void join(struct buffer *list, const char *separator, const char *item) {
  if (list->length) buffer_text(list, separator);
  buffer_text(list, item);
}

static bool applicant_issues(const struct model *model, const struct requirement *leaf) {
  for (size_t i = 0; i < leaf->documents.count; i++)
    if (model->documents.items[leaf->documents.items[i]].issued_by.index != 1) return false;
  return true;
}

const char *requirement_forms(struct arena *arena, const struct texts *texts, const struct model *model,
                              const struct requirement *leaf, zn_language language) {
  static const char *const keys[ZN_FORM_COUNT] = {"any", "original", "certified-copy", "photocopy", "electronic"};
  struct buffer forms = {.arena = arena};
  if ((leaf->forms & all_forms) == all_forms) return "";
  if (leaf->forms == UINT32_C(1) << ZN_FORM_ORIGINAL && applicant_issues(model, leaf)) return "";
  for (uint32_t form = ZN_FORM_ORIGINAL; form < ZN_FORM_COUNT; form++)
    if (leaf->forms & UINT32_C(1) << form)
      join(&forms, texts_say(texts, "messages", "or-separator", language), texts_say(texts, "forms", keys[form], language));
  return buffer_string(&forms);
}

const char *requirement_documents(struct arena *arena, const struct texts *texts, const struct model *model,
                                  const struct requirement *leaf, zn_language language) {
  struct buffer names = {.arena = arena};
  for (size_t i = 0; i < leaf->documents.count; i++)
    join(&names, texts_say(texts, "messages", "or-separator", language),
         text_in(&model->documents.items[leaf->documents.items[i]].name, language));
  if (leaf->party <= 1) return buffer_string(&names);
  return TEXTS_FILL(arena, texts_say(texts, "labels", "owner", language), "document", buffer_string(&names), "party",
                    text_in(&model->parties.items[leaf->party].name, language));
}

const char *requirement_label(struct arena *arena, const struct texts *texts, const struct model *model,
                              const struct requirement *leaf, zn_language language) {
  static const char *const patterns[2][2] = {{"plain", "form"}, {"part", "part-form"}};
  const char *form = requirement_forms(arena, texts, model, leaf, language);
  const char *part = text_in(&leaf->rule->part, language);
  const char *pattern = patterns[*part != '\0'][*form != '\0'];
  return TEXTS_FILL(arena, texts_say(texts, "labels", pattern, language), "document",
                    requirement_documents(arena, texts, model, leaf, language), "part", part, "form", form);
}
