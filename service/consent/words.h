/* The lexical net: words that tell what no code does. Raise-only. CONSENT.md section 3. */
#ifndef CPX_CONSENT_WORDS_H
#define CPX_CONSENT_WORDS_H

#include <stddef.h>
#include <stdint.h>

#include "cpx/arena.h"
#include "cpx/rc.h"

/* The labels of the words in a text of size bytes (UTF-8), however their letters are spelt; 0: none. */
enum cpx_rc cpx_words_find(struct cpx_arena *arena, const char *text, size_t size, int64_t *labels) CPX_MUST_CHECK;

#endif
