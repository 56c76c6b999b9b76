/* The lexical net: words that tell what no code does. Raise-only. CONSENT.md section 3. */
#ifndef CPX_CONSENT_WORDS_H
#define CPX_CONSENT_WORDS_H

#include <stddef.h>
#include <stdint.h>

#include "cpx/arena.h"
#include "cpx/rc.h"

enum { CPX_WORDS_MAX = 8 };
struct cpx_words {
    int64_t labels;
    size_t count;
    const char *words[CPX_WORDS_MAX]; /* those that told it, as the net knows them: "methadon*" */
};
/* The words in a text of size bytes (UTF-8), however their letters are spelt and marked up. */
enum cpx_rc cpx_words_find(struct cpx_arena *arena, const char *text, size_t size, struct cpx_words *out) CPX_MUST_CHECK;

#endif
