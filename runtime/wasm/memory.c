/* memory.c: the few functions of string.h that the core and compilers use, for WebAssembly, where there is no C library. The bulk instructions
 * do the copying. Beside them `zn_heap`, the first free byte: the host puts the image and its buffers there and grows the memory itself. */
#include "zn_core.h"

extern char __heap_base; /* set by the linker */

__attribute__((export_name("zn_heap"))) uintptr_t zn_heap(void);
uintptr_t zn_heap(void) { return ((uintptr_t)&__heap_base + 7) & ~(uintptr_t)7; }

void *memcpy(void *restrict to, const void *restrict from, size_t size) { return __builtin_memcpy(to, from, size); }
void *memset(void *to, int byte, size_t size) { return __builtin_memset(to, byte, size); }

void *memmove(void *to, const void *from, size_t size); /* the core has none, but compilers may */
void *memmove(void *to, const void *from, size_t size) { return __builtin_memmove(to, from, size); }

int memcmp(const void *one, const void *other, size_t size) {
  const unsigned char *a = one, *b = other;
  for (size_t i = 0; i < size; i++)
    if (a[i] != b[i]) return a[i] < b[i] ? -1 : 1;
  return 0;
}

size_t strlen(const char *string) {
  size_t length = 0;
  while (string[length]) length++;
  return length;
}

/* Compilers turn loops that add up into products of 128 bits, which the machine has not: the low half of the product of two. */
__extension__ typedef unsigned __int128 wide;
wide __multi3(wide one, wide other);
wide __multi3(wide one, wide other) {
  uint64_t a = (uint64_t)one, b = (uint64_t)other, low = (a & UINT32_MAX) * (b & UINT32_MAX), middle = (a >> 32) * (b & UINT32_MAX) + (low >> 32);
  uint64_t cross = (a & UINT32_MAX) * (b >> 32) + (middle & UINT32_MAX), high = (a >> 32) * (b >> 32) + (middle >> 32) + (cross >> 32);
  high += a * (uint64_t)(other >> 64) + (uint64_t)(one >> 64) * b;
  return (wide)high << 64 | cross << 32 | (uint32_t)low;
}
