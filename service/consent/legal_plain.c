/* Legal bases on the plain face, for stewards. The consent lane: it compiles at once. */
#include <string.h>

#include "cpx/auth.h"
#include "cpx/handlers.h"
#include "cpx/idempotency.h"
#include "cpx/json.h"
#include "cpx/routes.h"
#include "cpx/service.h"
#include "cpx/text.h"
#include "reading.h"
#include "view.h"

enum { ANSWER_MAX = 1 << 20 };

static enum cpx_rc not_found(struct cpx_request *request)
{
    return cpx_problem_add(&request->problem, CPX_ERROR_NOT_FOUND, NULL, "There is nothing here for this reader");
}

static enum cpx_rc check(struct cpx_request *request)
{
    enum cpx_rc rc = cpx_steward_check(request);
    return rc == CPX_OK ? cpx_user_check(request) : rc;
}

static const char *zone_of(const struct cpx_request *request)
{
    return request->service->config->time_zone;
}

/* One, as the only thing in the body. */
static enum cpx_rc answer(struct cpx_request *request, struct cpx_tx *tx, const char *id, int status)
{
    struct cpx_text text;
    struct cpx_writer w;
    size_t size = 0;
    int count = 0;
    cpx_text_init(&text, request->arena, ANSWER_MAX);
    cpx_writer_init(&w, &text);
    enum cpx_rc rc = cpx_legal_write(tx, NULL, id, &w, &count);
    if (rc != CPX_OK) return rc;
    if (count != 1) return CPX_DEFECT;
    const char *body = cpx_text_finish(&text, &size);
    return body == NULL ? CPX_EXHAUSTED : cpx_respond(request, status, cpx_media_json, body, size);
}

static enum cpx_rc add(struct cpx_request *request, struct cpx_tx *tx)
{
    const char *id = NULL;
    enum cpx_rc rc = check(request);
    if (rc == CPX_OK)
        rc = cpx_legal_add(tx, &request->problem, request->body == NULL ? "" : request->body, request->body_size, request->reader.user,
                           zone_of(request), &id);
    return rc == CPX_OK ? answer(request, tx, id, 201) : rc;
}

enum cpx_rc cpx_plain_legal_create_work(struct cpx_request *request, struct cpx_tx *tx)
{
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    if (rc == CPX_OK) rc = cpx_idempotent_work(request, tx, add);
    return consent_refused(request, tx, "Consent", "", rc);
}

static enum cpx_rc list(struct cpx_request *request, struct cpx_tx *tx, const char *child)
{
    struct cpx_text text;
    struct cpx_writer w;
    size_t size = 0;
    int count = 0;
    enum cpx_rc rc = cpx_steward_check(request);
    if (rc != CPX_OK) return rc;
    if (child == NULL)
        return cpx_problem_add(&request->problem, CPX_ERROR_INVALID_PARAMETER, "child", "Name the child whose legal bases are asked for");
    cpx_text_init(&text, request->arena, ANSWER_MAX);
    cpx_writer_init(&w, &text);
    cpx_write_object(&w, NULL);
    cpx_write_array(&w, "items");
    rc = cpx_legal_write(tx, child, NULL, &w, &count);
    if (rc == CPX_OK && count < 0) return not_found(request);
    cpx_write_end_array(&w);
    cpx_write_null(&w, "next");
    cpx_write_end_object(&w);
    const char *body = rc == CPX_OK ? cpx_text_finish(&text, &size) : NULL;
    if (rc != CPX_OK) return rc;
    return body == NULL ? CPX_EXHAUSTED : cpx_respond(request, 200, cpx_media_json, body, size);
}

enum cpx_rc cpx_plain_legal_list_work(struct cpx_request *request, struct cpx_tx *tx)
{
    static const char *const allowed[] = {"child", NULL};
    enum cpx_rc rc = cpx_request_check_query(request, allowed);
    const char *child = cpx_request_query(request, "child");
    if (rc == CPX_OK) rc = list(request, tx, child);
    return consent_refused(request, tx, "Patient", child == NULL ? "" : child, rc);
}

static enum cpx_rc read_reason(struct cpx_request *request, const char **reason)
{
    static const char *const known[] = {"reason", NULL};
    struct reading r = {.arena = request->arena, .problem = &request->problem};
    json_t *json = NULL;
    enum cpx_rc rc =
        cpx_json_load(request->arena, request->body == NULL ? "" : request->body, request->body_size, &json, &request->problem);
    if (rc != CPX_OK) return rc;
    if (!json_is_object(json)) return cpx_problem_add(&request->problem, CPX_ERROR_VALUE, "", "An object is needed");
    reading_members(&r, "", json, known, "reason");
    *reason = reading_text(&r, "", json, "reason", true, READING_TEXT_MAX);
    return r.exhausted ? CPX_EXHAUSTED : request->problem.count > 0 ? CPX_REFUSED : CPX_OK;
}

static enum cpx_rc revoke(struct cpx_request *request, struct cpx_tx *tx)
{
    const char *id = request->parameters[0], *reason = NULL;
    bool found = false;
    enum cpx_rc rc = check(request);
    if (rc == CPX_OK) rc = read_reason(request, &reason);
    if (rc == CPX_OK) rc = cpx_legal_revoke(tx, id, request->reader.user, reason, zone_of(request), &found);
    if (rc == CPX_OK && !found) return not_found(request);
    return rc == CPX_OK ? answer(request, tx, id, 200) : rc;
}

enum cpx_rc cpx_plain_legal_revoke_work(struct cpx_request *request, struct cpx_tx *tx)
{
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    if (rc == CPX_OK) rc = cpx_idempotent_work(request, tx, revoke);
    return consent_refused(request, tx, "Consent", request->parameters[0], rc);
}
