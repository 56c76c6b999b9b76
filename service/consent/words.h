/* The lexical net: words that tell what no code does. Raise-only. CONSENT.md section 3. */
#ifndef CPX_CONSENT_WORDS_H
#define CPX_CONSENT_WORDS_H

#include <stddef.h>
#include <stdint.h>

/* The labels of the words in a text of size bytes (UTF-8); 0: none. */
int64_t cpx_words_find(const char *text, size_t size);

#endif
