/* Create, update, conditional update and delete of one resource. */
#include <stdio.h>
#include <string.h>

#include "condition.h"
#include "cpx/config.h"
#include "cpx/handlers.h"
#include "cpx/service.h"
#include "store.h"

/* ---- answers ---- */

/* The body as the client prefers it: of what it wrote itself, or of a view, which is recorded where others wrote parts of it. */
static enum cpx_rc respond_stored(struct cpx_request *request, struct cpx_tx *tx, int status, const char *type, const char *id)
{
    struct cpx_view view;
    const char *outcome;
    size_t size = 0;
    enum cpx_rc rc;

    switch (cpx_prefer_return(request)) {
    case CPX_PREFER_MINIMAL:
        return cpx_respond(request, status, NULL, NULL, 0);
    case CPX_PREFER_OUTCOME:
        outcome = cpx_outcome(request->arena, status == 201 ? "Created" : "Stored", &size);
        return outcome ? cpx_respond(request, status, cpx_media_fhir, outcome, size) : CPX_EXHAUSTED;
    default:
        break;
    }
    rc = cpx_resource_view(tx, type, id, &view);
    if (rc == CPX_OK && status != 201) rc = cpx_resource_disclose(tx, &view);
    if (rc != CPX_OK) return rc;
    return view.text ? cpx_respond(request, status, cpx_media_fhir, view.text, view.size) : CPX_DEFECT;
}

const char *cpx_location(struct cpx_request *request, const char *type, const char *id, const struct cpx_version *version)
{
    return cpx_arena_printf(request->arena, "%s/fhir/R4/%s/%s/_history/%s", request->service->config->url, type, id, version->id);
}

static enum cpx_rc respond_written(struct cpx_request *request, struct cpx_tx *tx, const struct cpx_stored *stored)
{
    const char *location = cpx_location(request, stored->type, stored->id, &stored->version);
    enum cpx_rc rc = location ? cpx_respond_version(request, &stored->version) : CPX_EXHAUSTED;

    if (rc == CPX_OK) rc = cpx_respond_header(request, stored->created ? "Location" : "Content-Location", location);
    return rc == CPX_OK ? respond_stored(request, tx, stored->created ? 201 : 200, stored->type, stored->id) : rc;
}

/* A condition that one resource meets already: its view, unchanged. */
static enum cpx_rc respond_existing(struct cpx_request *request, struct cpx_tx *tx, const char *type, const char *id)
{
    struct cpx_view view;
    const char *location;
    enum cpx_rc rc = cpx_resource_view(tx, type, id, &view);

    if (rc != CPX_OK) return rc;
    if (!view.found || view.gone) return CPX_RETRY;
    rc = cpx_resource_disclose(tx, &view);
    location = cpx_location(request, type, id, &view.version);
    if (!location) return CPX_EXHAUSTED;
    if (rc == CPX_OK) rc = cpx_respond_version(request, &view.version);
    if (rc == CPX_OK) rc = cpx_respond_header(request, "Location", location);
    if (rc != CPX_OK) return rc;
    if (cpx_prefer_return(request) == CPX_PREFER_MINIMAL) return cpx_respond(request, 200, NULL, NULL, 0);
    return cpx_respond(request, 200, cpx_media_fhir, view.text, view.size);
}

/* ---- create ---- */

/* Consents have routes of their own, on the lane that may write grants; what the service makes itself nobody writes. */
static enum cpx_rc check_writable(struct cpx_request *request, const char *type)
{
    if (strcmp(type, "Consent") == 0)
        return cpx_problem_add(&request->problem, CPX_ERROR_BUSINESS_RULE, NULL,
                               "Send a Consent by POST to /fhir/R4/Consent or PUT to /fhir/R4/Consent/{id}");
    if (!cpx_type_is_made(type)) return CPX_OK;
    enum cpx_rc rc = cpx_respond_header(request, "Allow", "GET, HEAD, OPTIONS");
    if (rc != CPX_OK) return rc;
    return cpx_problem_add(&request->problem, CPX_ERROR_METHOD_NOT_ALLOWED, NULL,
                           "%s is read only: each is the exchange's own record of a disclosure", type);
}

enum cpx_rc cpx_fhir_create_work(struct cpx_request *request, struct cpx_tx *tx)
{
    const char *type = request->parameters[0];
    const char *condition = cpx_request_header(request, "if-none-exist");
    struct cpx_doc doc;
    struct cpx_write write = {.type = type, .doc = &doc, .pointer = ""};
    struct cpx_stored stored;
    struct cpx_matches matches = {0};
    enum cpx_rc rc = cpx_body_resource(request, type, &doc);

    if (rc == CPX_OK) rc = check_writable(request, type);
    if (rc != CPX_OK) return rc;
    if (condition) rc = cpx_condition_find(tx, type, condition, "If-None-Exist", true, &matches);
    if (rc != CPX_OK) return rc;
    if (matches.count > 1) return cpx_condition_refuse_many(request, "If-None-Exist");
    if (matches.count == 1) return respond_existing(request, tx, type, matches.ids[0]);
    rc = cpx_resource_create(tx, &write, &stored);
    return rc == CPX_OK ? respond_written(request, tx, &stored) : rc;
}

/* ---- update ---- */

enum cpx_rc cpx_body_id(struct cpx_request *request, const struct cpx_doc *doc, int32_t node, const char *id, const char *pointer)
{
    const char *place = cpx_arena_printf(request->arena, "%s/id", pointer);

    if (!place) return CPX_EXHAUSTED;
    if (cpx_doc_string_is(doc, cpx_doc_member(doc, node, "id"), id)) return CPX_OK;
    return cpx_problem_add(&request->problem, CPX_ERROR_INVALID_PARAMETER, place, "An update carries the id of its URL in the body");
}

static enum cpx_rc update(struct cpx_request *request, struct cpx_tx *tx, const struct cpx_write *write, const char *id)
{
    struct cpx_stored stored;
    enum cpx_rc rc = cpx_resource_update(tx, write, id, cpx_request_header(request, "if-match"), &stored);

    if (rc == CPX_REFUSED) return cpx_refuse_recorded(request, tx, write->type, id);
    return rc == CPX_OK ? respond_written(request, tx, &stored) : rc;
}

enum cpx_rc cpx_fhir_update_work(struct cpx_request *request, struct cpx_tx *tx)
{
    const char *type = request->parameters[0], *id = request->parameters[1];
    struct cpx_doc doc;
    struct cpx_write write = {.type = type, .doc = &doc, .pointer = ""};
    enum cpx_rc rc = cpx_body_resource(request, type, &doc);

    if (rc == CPX_OK) rc = cpx_body_id(request, &doc, 0, id, "");
    if (rc == CPX_OK) rc = check_writable(request, type);
    if (rc != CPX_OK) return rc;
    return update(request, tx, &write, id);
}

/* PUT Type?identifier=...: none: create; one: update; more: 412. */
enum cpx_rc cpx_fhir_conditional_update_work(struct cpx_request *request, struct cpx_tx *tx)
{
    const char *type = request->parameters[0];
    struct cpx_doc doc;
    struct cpx_write write = {.type = type, .doc = &doc, .pointer = ""};
    struct cpx_stored stored;
    struct cpx_matches matches = {0};
    enum cpx_rc rc = cpx_body_resource(request, type, &doc);

    if (rc == CPX_OK) rc = check_writable(request, type);
    if (rc != CPX_OK) return rc;
    rc = cpx_condition_find_pairs(tx, type, &request->query, NULL, true, &matches);
    if (rc != CPX_OK) return rc;
    if (matches.count > 1) return cpx_condition_refuse_many(request, NULL);
    if (cpx_doc_member(&doc, 0, "id") >= 0) {
        rc = matches.count == 1 ? cpx_body_id(request, &doc, 0, matches.ids[0], "")
                                : cpx_problem_add(&request->problem, CPX_ERROR_INVALID_PARAMETER, "/id",
                                                  "Nothing matches the condition, and ids are the server's: leave the id out");
        if (rc != CPX_OK) return rc;
    }
    if (matches.count == 1) return update(request, tx, &write, matches.ids[0]);
    rc = cpx_resource_create(tx, &write, &stored);
    return rc == CPX_OK ? respond_written(request, tx, &stored) : rc;
}

/* ---- delete ---- */

enum cpx_rc cpx_fhir_delete_work(struct cpx_request *request, struct cpx_tx *tx)
{
    const char *type = request->parameters[0], *id = request->parameters[1];
    enum cpx_rc rc;

    if (!cpx_type_find(type)) return cpx_refuse_not_found(request);
    rc = check_writable(request, type);
    if (rc != CPX_OK) return rc;
    rc = cpx_resource_delete(tx, type, id, cpx_request_header(request, "if-match"));
    if (rc == CPX_REFUSED) return cpx_refuse_recorded(request, tx, type, id);
    return rc == CPX_OK ? cpx_respond(request, 204, NULL, NULL, 0) : rc;
}
