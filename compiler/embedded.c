/* embedded.c: the files that are part of zhinanc itself (words of the languages, style sheets) as a table of their bytes. Assumes
 * embedded.def, which the Makefile writes, and a GNU-like assembler that is started where the paths in it hold. */
#include <string.h>

#include "emit.h"

/* The assembler includes the files and lays out the records of `struct embedded`: a compiler would take minutes for as many bytes. */
#define EMBEDDED(name, path) "embed \"" name "\", \"" path "\"\n"
__asm__(".macro embed name, path\n"
        ".section .rodata\n"
        ".Lname\\@: .asciz \"\\name\"\n"
        ".Lbegin\\@: .incbin \"\\path\"\n"
        ".Lend\\@: .byte 0\n"
        ".section .data.rel.ro,\"aw\"\n"
        ".dc.a .Lname\\@, .Lbegin\\@, .Lend\\@ - .Lbegin\\@\n"
        ".endm\n"
        ".section .data.rel.ro,\"aw\"\n"
        ".balign 16\n"
        ".globl embedded_files\n"
        ".hidden embedded_files\n"
        ".type embedded_files, %object\n"
        "embedded_files:\n"
#include "embedded.def"
        ".dc.a 0, 0, 0\n"
        ".size embedded_files, . - embedded_files\n"
        ".text\n");
#undef EMBEDDED

const struct embedded *embedded_find(const char *name) {
  for (const struct embedded *file = embedded_files; file->name; file++)
    if (!strcmp(file->name, name)) return file;
  return NULL;
}
