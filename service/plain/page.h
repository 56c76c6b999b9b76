/* The merged plan as one printable page: for a chart, or for the family. */
#ifndef CPX_PLAIN_PAGE_H
#define CPX_PLAIN_PAGE_H

#include <jansson.h>

#include "cpx/text.h"

enum plain_language { PLAIN_ENGLISH, PLAIN_SPANISH, PLAIN_LANGUAGES };

/* The language of a page for whoever speaks this (a BCP 47 tag, or NULL): Spanish for Spanish, else English. */
enum plain_language plain_page_language(const char *tag);
/* Writes an HTML document, without scripts, that says what the plan's JSON says. zone: of its days. A failure sticks to out. */
void plain_page_write(struct cpx_text *out, const json_t *plan, enum plain_language language, const char *zone);
/* The Content-Security-Policy of such a page: its own style sheet, by its hash, and nothing else. false: no memory, or no SHA-256. */
bool plain_page_policy(char *out, size_t size) CPX_MUST_CHECK;
/* What a word of /v1 ("in_progress"), or a heading of the page, is in a language; NULL: it isn't one of them. */
const char *plain_page_word(const char *word, enum plain_language language);

#endif
