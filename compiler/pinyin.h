/* pinyin.h: pinyin without tones, divided into syllables. */
#ifndef PINYIN_H
#define PINYIN_H

#include <stdbool.h>
#include <stddef.h>

enum { pinyin_max = 64 }; /* syllables, and one */

struct pinyin {
  size_t count;
  struct {
    const char *at;
    size_t length;
    size_t word; /* from 0 */
  } syllables[pinyin_max];
};

/* The characters of a name that are each a syllable; 0 where it has digits, which may be said or left out. Other letters have no pinyin. */
size_t pinyin_signs(const char *name);

/* Divides small letters and blanks into exactly `count` syllables, none across a blank; false when that cannot be. Where there are several
 * ways, early syllables are the longer ones. */
bool pinyin_divide(const char *text, size_t count, struct pinyin *pinyin);

#endif
