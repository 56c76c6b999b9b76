/* Files built into the binary. The assembler reads them: paths are those of the directory where make runs, and the Makefile names them as what
 * the object depends on. */
#ifndef CPX_EMBED_H
#define CPX_EMBED_H

/* The bytes from name up to name_end, where a NUL follows. */
#define EMBED(name, file)                                                                                                                  \
    __asm__(".pushsection .rodata\n.balign 16\n.local " #name "\n" #name ":\n.incbin \"" file "\"\n.local " #name "_end\n" #name           \
            "_end:\n.byte 0\n.popsection\n");                                                                                              \
    extern const char name[] __attribute__((visibility("hidden"))), name##_end[] __attribute__((visibility("hidden")))

#endif
