/* string.h of the WebAssembly build: what the core uses of it; memory.c has it. */
#ifndef ZN_WASM_STRING_H
#define ZN_WASM_STRING_H

#include <stddef.h>

void *memcpy(void *restrict target, const void *restrict source, size_t length);
void *memmove(void *target, const void *source, size_t length);
void *memset(void *target, int byte, size_t length);
int memcmp(const void *one, const void *other, size_t length);
size_t strlen(const char *text);
int strcmp(const char *one, const char *other);

#endif
