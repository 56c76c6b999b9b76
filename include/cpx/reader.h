/* Who asks: fixed by the token, verified by the context statement. What the consent policies see. */
#ifndef CPX_READER_H
#define CPX_READER_H

#include <stdbool.h>
#include <stdint.h>

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

/* A SMART v2 scope set: see auth/scopes. */
struct cpx_scopes;

struct cpx_reader {
    /* From the token or certificate. */
    const char *client;               /* the client's public id */
    enum cpx_purpose purpose;         /* NONE only for a certificate client whose registration decides: resolved by the context */
    const char *user, *user_name;     /* NULL when the client named none */
    const struct cpx_scopes *scopes;
    /* From the database, set when the context statement has answered; 0 and NULL before. */
    int32_t client_number;
    int32_t organization;             /* internal number */
    const char *organization_id;      /* its FHIR id */
    const char *organization_name;
    const char *organization_class;
    int64_t source_labels;            /* the labels that everything this organization writes carries */
    int64_t default_label;            /* its registered category for unlisted standard codes; 0: none */
    bool recorder, steward;
};

#endif
