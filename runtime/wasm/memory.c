/* memory.c: the few functions of string.h that the core uses, for WebAssembly, where there is no C library. The bulk instructions do the copying.
 * Beside them `zn_heap`, the first free byte: the host puts the image and its buffers there and grows the memory itself. */
#include <stdint.h>
#include <string.h>

extern char __heap_base; /* set by the linker */

__attribute__((export_name("zn_heap"))) uintptr_t zn_heap(void);
uintptr_t zn_heap(void) { return ((uintptr_t)&__heap_base + 7) & ~(uintptr_t)7; }

void *memcpy(void *restrict target, const void *restrict source, size_t length) { return __builtin_memcpy(target, source, length); }
void *memmove(void *target, const void *source, size_t length) { return __builtin_memmove(target, source, length); }
void *memset(void *target, int byte, size_t length) { return __builtin_memset(target, byte, length); }

int memcmp(const void *one, const void *other, size_t length) {
  const unsigned char *a = one, *b = other;
  for (size_t i = 0; i < length; i++)
    if (a[i] != b[i]) return a[i] < b[i] ? -1 : 1;
  return 0;
}

size_t strlen(const char *text) {
  size_t length = 0;
  while (text[length]) length++;
  return length;
}

int strcmp(const char *one, const char *other) {
  for (; *one && *one == *other; one++, other++) {}
  return (unsigned char)*one < (unsigned char)*other ? -1 : *one != *other;
}
