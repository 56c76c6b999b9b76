/* Letters of any script as the letter or digit of ASCII that they are a form of, or that a reader takes them for. Internal to service/consent. */
#ifndef CPX_CONSENT_LETTERS_H
#define CPX_CONSENT_LETTERS_H

#include <stddef.h>
#include <stdint.h>

#include "cpx/arena.h"

enum {
    CPX_LETTER_NONE = -1,   /* it isn't seen: formats, joiners, combining marks */
    CPX_LETTER_OTHER = 0x80 /* a letter that looks like none of ASCII's */
};

/* The character at *at (UTF-8), which moves on; a byte that begins none stands for itself. */
uint32_t cpx_letter_next(const char *text, size_t size, size_t *at);
/* What a character stands for: of ASCII itself, its letter or digit, `-`, `.`, `/` or a blank for other marks; or one of the enum. */
int cpx_letter_of(uint32_t character);

/* A text as a browser shows it: without tags, references to characters and %41 read as what they stand for. gap: what a tag leaves, or NUL for
 * nothing. Has at most the size of the text; NULL when memory is exhausted. */
char *cpx_letters_shown(struct cpx_arena *arena, const char *text, size_t size, char gap, size_t *shown) CPX_MUST_CHECK;

#endif
