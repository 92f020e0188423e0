/* pinyin.c: divides pinyin into syllables, whose number the name itself tells: a syllable is an initial, or none, and a final. Assumes
 * short texts: it tries one way after the other, but none twice. */
#include "pinyin.h"

#include <stdint.h>
#include <string.h>

#include "zn_letters.h"

static const char *const initials[] = {"zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g",
                                       "k",  "h",  "j",  "q", "x", "r", "z", "c", "s", "y", "w", ""};
static const char *const finals[] = {"iang", "iong", "uang", "ang", "eng", "ing", "ong", "iao", "ian", "uai", "uan", "ai",
                                     "ei",   "ui",   "ao",   "ou",  "iu",  "ie",  "ue",  "ve",  "er",  "an",  "en",  "in",
                                     "un",   "vn",   "ia",   "ua",  "uo",  "a",   "o",   "e",   "i",   "u",   "v"};
#define COUNT(array) (sizeof(array) / sizeof *(array))

struct division_of {
  const char *text;
  size_t length, count;
  struct pinyin *pinyin;
  uint64_t failed[512]; /* bit n: the text from here cannot be n more syllables */
};

static bool divide(struct division_of *state, size_t at, size_t word, size_t left);

static bool try_syllable(struct division_of *state, size_t at, size_t length, size_t word, size_t left) {
  size_t place = state->count - left;
  state->pinyin->syllables[place].at = state->text + at;
  state->pinyin->syllables[place].length = length;
  state->pinyin->syllables[place].word = word;
  return divide(state, at + length, word, left - 1);
}

/* Foreign spellings would pass otherwise: no syllable is ho or ko. */
static bool goes_with(const char *initial, const char *final) {
  return strcmp(final, "o") || strspn(initial, "bpmfwyl") == strlen(initial);
}

static bool begins(const char *text, const char *start) { return !strncmp(text, start, strlen(start)); }

static bool divide(struct division_of *state, size_t at, size_t word, size_t left) {
  for (; state->text[at] == ' '; at++) word++;
  if (at == state->length || !left) return at == state->length && !left;
  if (state->failed[at] >> left & 1) return false;
  for (size_t i = 0; i < COUNT(initials); i++) {
    if (!begins(state->text + at, initials[i])) continue;
    size_t initial = strlen(initials[i]);
    for (size_t f = 0; f < COUNT(finals); f++)
      if (goes_with(initials[i], finals[f]) && begins(state->text + at + initial, finals[f]) &&
          try_syllable(state, at, initial + strlen(finals[f]), word, left))
        return true;
    if (initial) break; /* what begins with a consonant begins with that initial */
  }
  state->failed[at] |= UINT64_C(1) << left;
  return false;
}

bool pinyin_divide(const char *text, size_t count, struct pinyin *pinyin) {
  struct division_of state = {.text = text, .length = strlen(text), .count = count, .pinyin = pinyin};
  if (count >= pinyin_max || state.length >= COUNT(state.failed)) return false;
  pinyin->count = count;
  return divide(&state, 0, 0, count);
}

size_t pinyin_signs(const char *name) {
  size_t count = 0;
  for (uint32_t length; *name; name += length) {
    enum zn_letter_kind kind = zn_letter_kind(zn_letter_next(name, strlen(name), &length));
    if (kind == ZN_LETTER_DIGIT) return 0;
    count += kind == ZN_LETTER_SIGN;
  }
  return count;
}
