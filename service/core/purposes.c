#include <stddef.h>
#include <string.h>

#include "cpx/purposes.h"

/* HL7 v3-ActReason (http://terminology.hl7.org/CodeSystem/v3-ActReason). The numbers are stored: never renumber. */
const struct cpx_purpose_row cpx_purposes[CPX_PURPOSE_COUNT] = {
    [CPX_PURPOSE_NONE] = {NULL, NULL},
    [CPX_PURPOSE_TREAT] = {"TREAT", "treatment"},
    [CPX_PURPOSE_COC] = {"COC", "care_coordination"},
    [CPX_PURPOSE_HPAYMT] = {"HPAYMT", "payment"},
    [CPX_PURPOSE_HOPERAT] = {"HOPERAT", "operations"},
    [CPX_PURPOSE_PUBHLTH] = {"PUBHLTH", "public_health"},
    [CPX_PURPOSE_FAMRQT] = {"FAMRQT", "family_request"},
    [CPX_PURPOSE_PATRQT] = {"PATRQT", NULL},
    [CPX_PURPOSE_ETREAT] = {"ETREAT", NULL},
    [CPX_PURPOSE_BTG] = {"BTG", NULL},
    [CPX_PURPOSE_HTEST] = {"HTEST", NULL},
};

enum cpx_purpose cpx_purpose_of_code(const char *code)
{
    for (int i = 1; i < CPX_PURPOSE_COUNT; i++) {
        if (strcmp(code, cpx_purposes[i].code) == 0) return (enum cpx_purpose)i;
    }
    return CPX_PURPOSE_NONE;
}

enum cpx_purpose cpx_purpose_of_word(const char *word)
{
    for (int i = 1; i < CPX_PURPOSE_COUNT; i++) {
        if (cpx_purposes[i].word != NULL && strcmp(word, cpx_purposes[i].word) == 0) return (enum cpx_purpose)i;
    }
    return CPX_PURPOSE_NONE;
}
