/* What courts and laws say of a child, as stewards record it: the plain API's form, and its row. Internal to service/consent. */
#ifndef CPX_CONSENT_LEGAL_H
#define CPX_CONSENT_LEGAL_H

#include "table.h"

struct legal_basis {
    enum cpx_provision_kind kind;
    const char *child;                         /* a Patient id */
    const char *citation;                      /* the statute, or the order: court, docket, date */
    struct flag flag;                          /* whom, what, why, how long; permit: it is a mandate */
    const char *guardian_name, *guardian_role; /* custody */
};

/* From the plain API's JSON. Refused: every mistake with its pointer. */
enum cpx_rc legal_from_json(struct cpx_arena *arena, struct cpx_problem *problem, json_t *json, const char *zone,
                            struct legal_basis *out) CPX_MUST_CHECK;
/* From the form in which the store keeps it, which is the same. CPX_DEFECT where it isn't one. */
enum cpx_rc legal_from_record(struct cpx_arena *arena, const char *record, struct legal_basis *out) CPX_MUST_CHECK;
/* Its members, into an open object. */
void legal_write(struct cpx_writer *writer, const struct legal_basis *basis);
const char *legal_kind_word(enum cpx_provision_kind kind); /* what API and store call it */

#endif
