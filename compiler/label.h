/* label.h: what a requirement is called for people, the same in the image and in the guide. */
#ifndef LABEL_H
#define LABEL_H

#include "resolved.h"
#include "texts.h"

/* "统一社会信用代码证（副本）复印件": documents, whose they are when not the applicant's, part and form of a document leaf. A form that
 * goes without saying is left out: any form, none, and the original of what the applicant issues. */
const char *requirement_label(struct arena *arena, const struct texts *texts, const struct model *model,
                              const struct requirement *leaf, zn_language language);

/* Only the documents of a leaf ("… or …"), or only its forms ("" when they go without saying). */
const char *requirement_documents(struct arena *arena, const struct texts *texts, const struct model *model,
                                  const struct requirement *leaf, zn_language language);
const char *requirement_forms(struct arena *arena, const struct texts *texts, const struct model *model,
                              const struct requirement *leaf, zn_language language);

#endif
