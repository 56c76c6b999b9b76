/* Consents on the plain face: PLAIN-API, "Family-consent flags". The consent lane. */
#include <string.h>

#include "cpx/definitions.h"
#include "cpx/handlers.h"
#include "cpx/idempotency.h"
#include "cpx/json.h"
#include "cpx/resource.h"
#include "cpx/service.h"
#include "mapping.h"
#include "record.h"
#include "view.h"

static enum cpx_rc not_found(struct cpx_request *request)
{
    return cpx_problem_add(&request->problem, CPX_ERROR_NOT_FOUND, NULL, "There is nothing here for this reader");
}

static enum cpx_rc parse(struct cpx_request *request, struct consent_table *table)
{
    json_t *json = NULL;
    enum cpx_rc rc =
        cpx_json_load(request->arena, request->body == NULL ? "" : request->body, request->body_size, &json, &request->problem);
    if (rc == CPX_OK) rc = table_from_json(request->arena, &request->problem, json, table);
    if (rc == CPX_OK) rc = table_complete(request->arena, table);
    return rc == CPX_OK ? table_check(&request->problem, table, CONSENT_PLAIN, request->service->config->time_zone) : rc;
}

static enum cpx_rc find_child(struct cpx_request *request, struct cpx_tx *tx, int64_t *child)
{
    enum cpx_rc rc = consent_child(tx, request->parameters[0], child);
    return rc == CPX_OK && *child == 0 ? not_found(request) : rc;
}

/* The same decision as a FHIR Consent: new, or instead of the one that the recorder's own key names. */
static enum cpx_rc write_resource(struct cpx_request *request, struct cpx_tx *tx, int64_t child, const struct consent_table *table,
                                  const char *old_id, const char **id)
{
    struct cpx_doc doc;
    struct cpx_stored stored;
    struct cpx_problem problem = {.arena = request->arena};
    size_t size = 0;
    const char *text = table_resource(request->arena, table, request->reader.organization_id, &size);
    if (text == NULL) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_doc_parse(request->arena, text, size, &doc, &problem);
    if (rc == CPX_OK) rc = cpx_validate(request->arena, &doc, 0, "Consent", "", &problem);
    if (rc != CPX_OK) return rc == CPX_REFUSED ? CPX_DEFECT : rc;
    const struct cpx_write write = {.type = "Consent", .doc = &doc, .node = 0, .pointer = "", .about_child = child};
    rc = old_id != NULL ? cpx_resource_update(tx, &write, old_id, NULL, &stored) : cpx_resource_create(tx, &write, &stored);
    if (rc == CPX_OK) *id = stored.id;
    return rc;
}

/* The consent that external_id names: found.number 0 where it is new. */
static enum cpx_rc find_external(struct cpx_request *request, struct cpx_tx *tx, int64_t child, const struct consent_table *table,
                                 struct consent_found *found, const char **id)
{
    memset(found, 0, sizeof *found);
    *id = NULL;
    if (table->external_id == NULL) return CPX_OK;
    enum cpx_rc rc = consent_of_external(tx, table->external_id, child, id);
    if (rc != CPX_OK || *id == NULL) return rc;
    rc = consent_find(tx, *id, found);
    if (rc != CPX_OK) return rc;
    if (found->revoked)
        return cpx_problem_add(&request->problem, CPX_ERROR_CONFLICT, "/external_id",
                               "The consent of that external_id was revoked: what the family signs anew gets an external_id of its own");
    return CPX_OK;
}

static enum cpx_rc create(struct cpx_request *request, struct cpx_tx *tx)
{
    struct consent_table table;
    struct consent_found found;
    const char *old_id = NULL, *id = NULL;
    int64_t child = 0;
    enum cpx_rc rc = consent_check_recorder(request);
    if (rc == CPX_OK) rc = parse(request, &table);
    if (rc == CPX_OK) rc = find_child(request, tx, &child);
    if (rc == CPX_OK) rc = consent_check_age(tx, child, &table, CONSENT_PLAIN);
    if (rc == CPX_OK) rc = consent_resolve(tx, &table);
    if (rc == CPX_OK) rc = consent_lock_patient(tx, request->parameters[0], child);
    if (rc == CPX_OK) rc = find_external(request, tx, child, &table, &found, &old_id);
    if (rc != CPX_OK) return rc;
    table.child = request->parameters[0];
    rc = write_resource(request, tx, child, &table, old_id, &id);
    if (rc == CPX_OK) rc = consent_store(tx, found.number, id, child, &table);
    if (rc == CPX_OK && table.external_id != NULL && old_id == NULL) rc = consent_keep_external(tx, table.external_id, child, id);
    if (rc == CPX_OK) rc = consent_answer(request, tx, id, request->parameters[0], 201);
    if (rc != CPX_OK) return rc;
    const char *location = cpx_arena_printf(request->arena, "/v1/consents/%s", id);
    return location == NULL ? CPX_EXHAUSTED : cpx_respond_header(request, "Location", location);
}

enum cpx_rc cpx_plain_consent_create_work(struct cpx_request *request, struct cpx_tx *tx)
{
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    if (rc == CPX_OK) rc = cpx_idempotent_work(request, tx, create);
    return consent_refused(request, tx, "Patient", request->parameters[0], rc);
}

enum cpx_rc cpx_plain_consent_list_work(struct cpx_request *request, struct cpx_tx *tx)
{
    int64_t child = 0;
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    if (rc == CPX_OK) rc = find_child(request, tx, &child);
    if (rc == CPX_OK) rc = consent_answer_list(request, tx, child, request->parameters[0]);
    return consent_refused(request, tx, "Patient", request->parameters[0], rc);
}

enum cpx_rc cpx_plain_consent_read_work(struct cpx_request *request, struct cpx_tx *tx)
{
    const char *id = request->parameters[0];
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    if (rc == CPX_OK) rc = cpx_id_valid(id) ? consent_answer(request, tx, id, NULL, 200) : not_found(request);
    return consent_refused(request, tx, "Consent", id, rc);
}

/* What the recorder was told, kept as it came if it is a JSON object. A revocation is never refused for its form. */
static const char *told(struct cpx_request *request)
{
    struct cpx_problem problem = {.arena = request->arena};
    json_t *json = NULL;
    if (request->body == NULL || request->body_size == 0) return NULL;
    if (cpx_json_load(request->arena, request->body, request->body_size, &json, &problem) != CPX_OK || !json_is_object(json)) return NULL;
    return cpx_arena_strndup(request->arena, request->body, request->body_size);
}

/* A recorder that the family turned to but that may see nothing of the consent learns that it is revoked, and no more. */
static enum cpx_rc answer_revoked(struct cpx_request *request, struct cpx_tx *tx, const char *id, int64_t child)
{
    struct cpx_text text;
    struct cpx_writer w;
    const char *child_id = NULL, *body;
    size_t size = 0;
    enum cpx_rc rc = consent_patient(tx, child, NULL, &child_id);
    if (rc != CPX_OK) return rc;
    cpx_text_init(&text, request->arena, 1024);
    cpx_writer_init(&w, &text);
    cpx_write_object(&w, NULL);
    cpx_write_string(&w, "id", id);
    cpx_write_string(&w, "child", child_id);
    cpx_write_string(&w, "status", "revoked");
    cpx_write_array(&w, "flags");
    cpx_write_end_array(&w);
    cpx_write_end_object(&w);
    body = cpx_text_finish(&text, &size);
    return body == NULL ? CPX_EXHAUSTED : cpx_respond(request, 200, cpx_media_json, body, size);
}

static enum cpx_rc revoke(struct cpx_request *request, struct cpx_tx *tx)
{
    struct consent_found found;
    const char *id = request->parameters[0];
    enum cpx_rc rc = consent_check_recorder(request);
    if (rc == CPX_OK) rc = consent_find(tx, id, &found);
    if (rc == CPX_OK && found.number == 0) rc = not_found(request);
    if (rc == CPX_OK) rc = consent_lock(tx, found.child);
    if (rc == CPX_OK) rc = consent_revoke(tx, id, found.child, told(request));
    if (rc != CPX_OK) return rc;
    return found.own ? consent_answer(request, tx, id, NULL, 200) : answer_revoked(request, tx, id, found.child);
}

enum cpx_rc cpx_plain_consent_revoke_work(struct cpx_request *request, struct cpx_tx *tx)
{
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    if (rc == CPX_OK) rc = cpx_idempotent_work(request, tx, revoke);
    return consent_refused(request, tx, "Consent", request->parameters[0], rc);
}
