/* words.h: the words of zhinanc itself, in the two languages that it speaks. */
#ifndef WORDS_H
#define WORDS_H

#include <stdbool.h>

enum word {
#define WORD(name, english, chinese) word_##name,
#include "words.def"
#undef WORD
  word_count
};

const char *word_in(enum word word, bool chinese);
/* In both, as an argument of a diagnostic (DIAG_BOTH); null for word_count. */
const char *word_both(enum word word);

#endif
