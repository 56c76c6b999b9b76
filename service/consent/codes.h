/* What a code says of the piece that holds it: tables made from codes.tsv. Internal to service/consent. */
#ifndef CPX_CONSENT_CODES_H
#define CPX_CONSENT_CODES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum cpx_code_kind {
    CPX_CODE_LISTED,   /* a row says which labels; none of them: it says nothing */
    CPX_CODE_UNLISTED, /* of a standard system, without a row: the organization's registered default decides */
    CPX_CODE_NEUTRAL,  /* of HL7's own structural systems: says nothing */
    CPX_CODE_OPAQUE,   /* of a family that has sensitive codes, in a form that isn't read: UNCLASSIFIED whatever its sender says */
    CPX_CODE_FOREIGN   /* anything else */
};
enum { CPX_CODE_SIZE = 64, CPX_CODE_SYSTEM_SIZE = 160 };

/* What is known of a code. */
struct cpx_code {
    enum cpx_code_kind kind;
    int64_t labels; /* of a listed code; of another one those that it looks like: they raise, and name nothing */
    /* Of what is unlisted, opaque or foreign: the one spelling that a classification names. "": none can. */
    char system[CPX_CODE_SYSTEM_SIZE], code[CPX_CODE_SIZE];
    /* Of what has labels: the first row that says so, and where that comes from. NULL: none does. */
    const char *row, *origin;
};

/* system may be NULL. Systems and codes are found in any of their spellings. */
void cpx_code_find(const char *system, const char *code, struct cpx_code *out);
/* Codes in a text, by their look: F11.20, 44250-9, those of SNOMED CT where the text names it. labels: of the sensitive ones, united; row: the first of
 * them. Nothing else of out is set. */
void cpx_codes_look(const char *text, size_t size, struct cpx_code *out);
/* Our URI of a system, by any of its names and spellings; NULL: it is none of ours. */
const char *cpx_code_system(const char *system);
/* A code in letters of ASCII, without blanks; false: it has others, or is too long. */
bool cpx_code_spell(const char *code, char out[CPX_CODE_SIZE]);

#endif
