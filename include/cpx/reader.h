/* Who asks: fixed by the token, verified by the context statement. What the consent policies see. */
#ifndef CPX_READER_H
#define CPX_READER_H

#include <stdbool.h>
#include <stdint.h>

#include "cpx/purposes.h"

/* A SMART v2 scope set: see auth/scopes. */
struct cpx_scopes;

struct cpx_reader {
    /* From the token or certificate. */
    const char *client;           /* the client's public id */
    enum cpx_purpose purpose;     /* NONE only for a certificate client whose registration decides: resolved by the context */
    const char *user, *user_name; /* NULL when the client named none */
    const struct cpx_scopes *scopes;
    /* From the database, set when the context statement has answered; 0 and NULL before. */
    int32_t client_number;
    int32_t organization;        /* internal number */
    const char *organization_id; /* its FHIR id */
    const char *organization_name;
    const char *organization_class;
    int64_t source_labels; /* the labels that everything this organization writes carries */
    int64_t default_label; /* its registered category for unlisted standard codes; 0: none */
    bool recorder, steward;
};

#endif
