/* What the directory's entries say beside FHIR's own elements. */
#include "cpx/directory.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *cpx_directory_fold(struct cpx_arena *arena, const char *text)
{
    char *folded = cpx_arena_strdup(arena, text), *to = folded;
    if (!folded) return NULL;
    for (const char *c = text + strspn(text, " \t\r\n"); *c;) {
        size_t blanks = strspn(c, " \t\r\n");
        c += blanks;
        if (*c && blanks) *to++ = ' ';
        if (*c) *to++ = *c >= 'A' && *c <= 'Z' ? (char)(*c + 0x20) : *c;
        c += *c != '\0';
    }
    *to = '\0';
    return folded;
}

/* A Quantity as whole months; -1: it isn't one. A year is counted to its last month where it ends a range. */
static int months(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t quantity, bool last)
{
    int32_t value = cpx_doc_member(doc, quantity, "value"), code = cpx_doc_member(doc, quantity, "code");
    bool years = cpx_doc_string_is(doc, code, "a");
    if (value < 0 || doc->nodes[value].kind != CPX_KIND_NUMBER || (!years && !cpx_doc_string_is(doc, code, "mo"))) return -1;
    const char *text = cpx_arena_strndup(arena, doc->text + doc->nodes[value].start, doc->nodes[value].end - doc->nodes[value].start);
    double number = text ? strtod(text, NULL) : -1;
    if (!(number >= 0 && number <= CPX_AGE_MONTHS_MAX)) return -1;
    if (years) number = number * 12 + (last && number == (double)(int)number ? 11 : 0);
    return number <= CPX_AGE_MONTHS_MAX ? (int)number : -1;
}

bool cpx_directory_ages(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t extension, int *from, int *last)
{
    int32_t range = cpx_doc_member(doc, extension, "valueRange");
    *from = *last = -1;
    if (range < 0 || !cpx_doc_string_is(doc, cpx_doc_member(doc, extension, "url"), CPX_AGES)) return false;
    *from = months(arena, doc, cpx_doc_member(doc, range, "low"), false);
    *last = months(arena, doc, cpx_doc_member(doc, range, "high"), true);
    return *from >= 0 || *last >= 0;
}
