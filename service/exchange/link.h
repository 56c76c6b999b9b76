/* The form of a link code. Pure. */
#ifndef CPX_EXCHANGE_LINK_H
#define CPX_EXCHANGE_LINK_H

#include <stdbool.h>

enum { LINK_LETTERS = 10, LINK_SIZE = LINK_LETTERS + 2 }; /* with its check letter and the NUL */

/* Sets the check letter of the first LINK_LETTERS of code. */
void link_code_seal(char code[LINK_SIZE]);
/* A typed code without blanks and hyphens, in capitals. false: it isn't one, or a letter is wrong or in the wrong place. */
bool link_code_read(const char *typed, char code[LINK_SIZE]);
/* How it is printed: "7KQM-2XWD-9RA". */
void link_code_print(const char code[LINK_SIZE], char out[16]);
/* A letter of the alphabet for a random byte; '\0': take another byte, so that all letters are equally likely. */
char link_code_letter(unsigned char random);

#endif
