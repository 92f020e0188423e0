/* text.c: picks the words of a text for a language: its own, else those of the book's first language, else any that are given. */
#include "model.h"

zn_language text_language(const struct text *text, zn_language language) {
  if (language < ZN_LANGUAGES_MAX && text->in[language]) return language;
  for (zn_language other = 0; other < ZN_LANGUAGES_MAX; other++)
    if (text->in[other]) return other;
  return language < ZN_LANGUAGES_MAX ? language : 0;
}

const char *text_in(const struct text *text, zn_language language) {
  const char *words = text->in[text_language(text, language)];
  return words ? words : "";
}

bool text_given(const struct text *text) { return text->in[text_language(text, 0)] != NULL; }
