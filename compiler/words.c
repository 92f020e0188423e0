/* words.c: gives the words of words.def. */
#include "words.h"

#include "diag.h"

static const struct {
  const char *in[2], *both;
} words[word_count] = {
#define WORD(name, english, chinese) [word_##name] = {{english, chinese}, DIAG_BOTH(english, chinese)},
#include "words.def"
#undef WORD
};

const char *word_in(enum word word, bool chinese) { return words[word].in[chinese]; }
const char *word_both(enum word word) { return word < word_count ? words[word].both : NULL; }
