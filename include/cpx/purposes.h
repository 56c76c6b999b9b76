/* Purposes of use. */
#ifndef CPX_PURPOSES_H
#define CPX_PURPOSES_H

/* HL7 v3-ActReason. The number is what the database stores. */
enum cpx_purpose {
    CPX_PURPOSE_NONE = 0,
    CPX_PURPOSE_TREAT = 1,
    CPX_PURPOSE_COC = 2,
    CPX_PURPOSE_HPAYMT = 3,
    CPX_PURPOSE_HOPERAT = 4,
    CPX_PURPOSE_PUBHLTH = 5,
    CPX_PURPOSE_FAMRQT = 6,
    CPX_PURPOSE_PATRQT = 7,
    CPX_PURPOSE_ETREAT = 8,
    CPX_PURPOSE_BTG = 9,
    CPX_PURPOSE_HTEST = 10
};

/* One row a purpose: its v3-ActReason code and its /v1 word (NULL where the plain API has none). Index: enum cpx_purpose. */
struct cpx_purpose_row {
    const char *code, *word;
};
enum { CPX_PURPOSE_COUNT = 11 };
extern const struct cpx_purpose_row cpx_purposes[CPX_PURPOSE_COUNT];
enum cpx_purpose cpx_purpose_of_code(const char *code); /* CPX_PURPOSE_NONE: unknown */
enum cpx_purpose cpx_purpose_of_word(const char *word);

#endif
