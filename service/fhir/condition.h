/* Inside service/fhir: conditions (If-None-Exist, PUT Type?..., conditional references) resolved among what the writer sees. */
#ifndef CPX_FHIR_CONDITION_H
#define CPX_FHIR_CONDITION_H

#include "cpx/resource.h"

struct cpx_matches {
    int count; /* 2 stands for more */
    const char *ids[2];
};

/* pointer: where the condition stands in the request, for errors. alone: equal conditions of one organization go one after the other until
 * the transaction ends, so that a push that is sent twice at once stores once. */
enum cpx_rc cpx_condition_find(struct cpx_tx *tx, const char *type, const char *query, const char *pointer, bool alone,
                               struct cpx_matches *out) CPX_MUST_CHECK;
enum cpx_rc cpx_condition_find_pairs(struct cpx_tx *tx, const char *type, const struct cpx_pairs *query, const char *pointer, bool alone,
                                     struct cpx_matches *out) CPX_MUST_CHECK;
enum cpx_rc cpx_condition_refuse_many(struct cpx_request *request, const char *pointer);

/* Shared by single requests and Bundles (write.c). */
const char *cpx_location(struct cpx_request *request, const char *type, const char *id, const struct cpx_version *version) CPX_MUST_CHECK;
/* The body's id must be the URL's. */
enum cpx_rc cpx_body_id(struct cpx_request *request, const struct cpx_doc *doc, int32_t node, const char *id,
                        const char *pointer) CPX_MUST_CHECK;

#endif
