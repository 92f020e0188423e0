/* texts.h: the words of messages, labels and pages in a book's languages, read from the embedded texts/<tag>.yaml. */
#ifndef TEXTS_H
#define TEXTS_H

#include "node.h"
#include "zn_image.h"

/* One tree of words for each language of a book. A language without a file of its own has that of its nearest relative
 * ("zh" and "zh-TW" take zh-CN), else English; `tag` says which language the words really are in. */
struct said_word {
  const char *group, *key, *text;
};
struct texts {
  const struct node *in[ZN_LANGUAGES_MAX];
  struct said_word *words[ZN_LANGUAGES_MAX]; /* the same by hash of group and key, open addressing */
  size_t room[ZN_LANGUAGES_MAX]; /* a power of two */
  const char *tag[ZN_LANGUAGES_MAX];
};

struct texts *texts_read(struct arena *arena, const char *const *languages, uint32_t count);

/* The words of `key` ("photocopy") in `group` ("forms"), never null: every file has every key, which a test holds. */
const char *texts_say(const struct texts *texts, const char *group, const char *key, zn_language language);

/* `pattern` with every {name} replaced by the value that follows the name in the pairs, which a null name ends. A value is taken as
 * it is: braces in it are not places. */
const char *texts_fill(struct arena *arena, const char *pattern, const char *const *pairs);
#define TEXTS_FILL(arena, pattern, ...) texts_fill(arena, pattern, (const char *const[]){__VA_ARGS__, NULL})

/* check_phones.c: why a telephone number is none, as an argument of a diagnostic; `words` are in English and Chinese, in this order. */
struct zn_phone_result;
const char *phone_reason(struct arena *arena, const struct texts *words, const struct zn_phone_result *result);

#endif
