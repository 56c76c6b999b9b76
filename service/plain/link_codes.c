/* POST /v1/children/{child}/link-codes: what a family hands to an organization that has none of the shared identifiers. */
#include "cpx/handlers.h"
#include "plain.h"

static enum cpx_rc find_own(struct cpx_request *request, struct cpx_tx *tx, int64_t child, const char **patient)
{
    enum cpx_rc rc = cpx_child_patient(tx, child, NULL, patient);
    if (rc == CPX_OK && !*patient)
        return cpx_problem_add(&request->problem, CPX_ERROR_FORBIDDEN, NULL,
                               "Only an organization that has registered the child itself makes link codes of it: register it first");
    return rc == CPX_OK ? cpx_child_patient(tx, child, request->parameters[0], patient) : rc; /* of several the one that it asked with */
}

/* Not repeated under an Idempotency-Key: a code is kept nowhere, so none can be told again. */
enum cpx_rc cpx_plain_link_code_work(struct cpx_request *request, struct cpx_tx *tx)
{
    struct cpx_text text;
    struct cpx_writer w;
    struct cpx_link_code code;
    const char *patient = NULL;
    int64_t child = 0;
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    if (rc == CPX_OK) rc = cpx_child_of_patient(tx, request->parameters[0], &child);
    if (rc == CPX_OK && child == 0) return plain_hide(request, tx, "Patient", request->parameters[0]);
    if (rc == CPX_OK) rc = find_own(request, tx, child, &patient);
    if (rc == CPX_OK) rc = cpx_link_code_make(tx, child, patient, &code);
    if (rc != CPX_OK) return rc;
    cpx_text_init(&text, request->arena, 1024);
    cpx_writer_init(&w, &text);
    cpx_write_object(&w, NULL);
    cpx_write_string(&w, "code", code.text);
    plain_write_time(&w, "expires_at", code.expires_us);
    cpx_write_end_object(&w);
    return plain_respond(request, 201, &text);
}
