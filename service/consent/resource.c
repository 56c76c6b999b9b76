/* Consents on the FHIR face: Consent created, replaced, made inactive, deleted. The consent lane. */
#include <string.h>

#include "cpx/definitions.h"
#include "cpx/handlers.h"
#include "cpx/resource.h"
#include "cpx/service.h"
#include "mapping.h"
#include "record.h"
#include "view.h"

enum { PATIENT_SIZE = sizeof "Patient/" - 1 };

static enum cpx_rc not_found(struct cpx_request *request)
{
    return cpx_problem_add(&request->problem, CPX_ERROR_NOT_FOUND, NULL, "There is no such resource for this reader");
}

/* Consent.patient as one of our ids: relative, or under our own base. NULL: kept elsewhere. */
static const char *patient_id(const struct cpx_request *request, const char *reference)
{
    static const char face[] = "/fhir/R4/";
    const char *base = request->service->config->url;
    size_t size = strlen(base);
    if (strncmp(reference, base, size) == 0 && strncmp(reference + size, face, sizeof face - 1) == 0) reference += size + sizeof face - 1;
    return strncmp(reference, "Patient/", PATIENT_SIZE) == 0 && cpx_id_valid(reference + PATIENT_SIZE) ? reference + PATIENT_SIZE : NULL;
}

/* The table that a Consent says, checked and resolved, and its child. closed: it says that it is no longer in force. */
static enum cpx_rc read_table(struct cpx_tx *tx, const struct cpx_write *write, struct consent_table *table, bool *closed, int64_t *child)
{
    struct cpx_request *request = cpx_tx_request(tx);
    const char *patient = NULL;
    enum cpx_rc rc = table_from_resource(request->arena, &request->problem, write->doc, write->node, request->service->config->time_zone,
                                         table, closed, &patient);
    *child = 0;
    if (rc != CPX_OK || *closed) return rc;
    rc = table_complete(request->arena, table);
    if (rc == CPX_OK) rc = table_check(&request->problem, table, CONSENT_FHIR, request->service->config->time_zone);
    if (rc != CPX_OK) return rc;
    table->child = patient_id(request, patient);
    if (table->child != NULL) rc = consent_child(tx, table->child, child);
    if (rc != CPX_OK) return rc;
    if (*child == 0)
        return cpx_problem_add(&request->problem, CPX_ERROR_REFERENCE, "/patient/reference",
                               "It isn't a Patient of this exchange that this organization registered or may know of");
    rc = consent_check_age(tx, *child, table, CONSENT_FHIR);
    return rc == CPX_OK ? consent_resolve(tx, table) : rc;
}

enum cpx_rc cpx_consent_create(struct cpx_tx *tx, const struct cpx_write *write, struct cpx_stored *out)
{
    struct cpx_request *request = cpx_tx_request(tx);
    struct consent_table table;
    struct cpx_write about = *write;
    bool closed = false;
    enum cpx_rc rc = consent_check_recorder(request);
    if (rc == CPX_OK) rc = read_table(tx, write, &table, &closed, &about.about_child);
    if (rc != CPX_OK) return rc;
    if (closed)
        return cpx_problem_add_allowed(&request->problem, CPX_ERROR_NOT_ENFORCEABLE, "/status", "active", "A new consent is in force");
    rc = consent_lock_patient(tx, table.child, about.about_child);
    if (rc == CPX_OK) rc = cpx_resource_create(tx, &about, out);
    return rc == CPX_OK ? consent_store(tx, 0, out->id, about.about_child, &table) : rc;
}

/* The caller's own consent, locked with its child; any other is absent. */
static enum cpx_rc find_own(struct cpx_tx *tx, const char *id, struct consent_found *found)
{
    struct cpx_request *request = cpx_tx_request(tx);
    enum cpx_rc rc = consent_find(tx, id, found);
    if (rc == CPX_OK && (found->number == 0 || !found->own)) rc = not_found(request);
    if (rc == CPX_OK) rc = consent_lock(tx, found->child);
    return rc == CPX_OK ? consent_find(tx, id, found) : rc;
}

static enum cpx_rc replace(struct cpx_tx *tx, const struct cpx_write *write, const char *id, const char *if_match,
                           const struct consent_found *found, const struct consent_table *table, int64_t child, struct cpx_stored *out)
{
    struct cpx_request *request = cpx_tx_request(tx);
    struct cpx_write about = *write;
    if (found->revoked)
        return cpx_problem_add(&request->problem, CPX_ERROR_BUSINESS_RULE, "/status",
                               "A revoked consent stays revoked: what the family signs anew is a new Consent");
    if (child != found->child)
        return cpx_problem_add(&request->problem, CPX_ERROR_BUSINESS_RULE, "/patient",
                               "A consent stays with its child: record a new Consent");
    about.about_child = child;
    enum cpx_rc rc = cpx_resource_update(tx, &about, id, if_match, out);
    return rc == CPX_OK ? consent_store(tx, found->number, id, child, table) : rc;
}

enum cpx_rc cpx_consent_update(struct cpx_tx *tx, const struct cpx_write *write, const char *id, const char *if_match,
                               struct cpx_stored *out)
{
    struct consent_found found;
    struct consent_table table;
    struct cpx_write about = *write;
    bool closed = false;
    int64_t child = 0;
    enum cpx_rc rc = consent_check_recorder(cpx_tx_request(tx));
    if (rc == CPX_OK) rc = find_own(tx, id, &found);
    if (rc == CPX_OK) rc = read_table(tx, write, &table, &closed, &child);
    if (rc != CPX_OK) return rc;
    if (!closed) return replace(tx, write, id, if_match, &found, &table, child, out);
    about.about_child = found.child;
    rc = cpx_resource_update(tx, &about, id, if_match, out);
    return rc == CPX_OK ? consent_revoke(tx, id, found.child, NULL) : rc;
}

/* ---- handlers ---- */

static enum cpx_rc parse(struct cpx_request *request, struct cpx_doc *doc, struct cpx_write *write)
{
    enum cpx_rc rc = cpx_doc_parse(request->arena, request->body == NULL ? "" : request->body, request->body_size, doc, &request->problem);
    *write = (struct cpx_write){.type = "Consent", .doc = doc, .node = 0, .pointer = ""};
    return rc == CPX_OK ? cpx_validate(request->arena, doc, 0, "Consent", "", &request->problem) : rc;
}

/* As it is when all is done: a consent that another has replaced already isn't in force. */
static enum cpx_rc answer(struct cpx_request *request, struct cpx_tx *tx, const struct cpx_stored *stored, int status)
{
    struct cpx_view view;
    const char *prefer = cpx_request_header(request, "prefer");
    enum cpx_rc rc = cpx_resource_view(tx, "Consent", stored->id, &view);
    if (rc != CPX_OK) return rc;
    if (!view.found || view.text == NULL) return CPX_DEFECT;
    const char *etag = cpx_arena_printf(request->arena, "W/\"%s\"", view.version.id);
    const char *location =
        cpx_arena_printf(request->arena, "%s/fhir/R4/Consent/%s/_history/%s", request->service->config->url, stored->id, view.version.id);
    if (etag == NULL || location == NULL) return CPX_EXHAUSTED;
    rc = cpx_respond_header(request, "ETag", etag);
    if (rc == CPX_OK && status == 201) rc = cpx_respond_header(request, "Location", location);
    if (rc != CPX_OK) return rc;
    if (prefer != NULL && strstr(prefer, "return=minimal") != NULL) return cpx_respond(request, status, NULL, NULL, 0);
    return cpx_respond(request, status, cpx_media_fhir, view.text, view.size);
}

enum cpx_rc cpx_fhir_consent_create_work(struct cpx_request *request, struct cpx_tx *tx)
{
    struct cpx_doc doc;
    struct cpx_write write;
    struct cpx_stored stored;
    enum cpx_rc rc = parse(request, &doc, &write);
    if (rc == CPX_OK) rc = cpx_consent_create(tx, &write, &stored);
    if (rc == CPX_OK) rc = answer(request, tx, &stored, 201);
    return consent_refused(request, tx, "Consent", "", rc);
}

enum cpx_rc cpx_fhir_consent_update_work(struct cpx_request *request, struct cpx_tx *tx)
{
    struct cpx_doc doc;
    struct cpx_write write;
    struct cpx_stored stored;
    const char *id = request->parameters[0];
    enum cpx_rc rc = parse(request, &doc, &write);
    if (rc == CPX_OK && !cpx_doc_string_is(&doc, cpx_doc_member(&doc, 0, "id"), id))
        rc = cpx_problem_add(&request->problem, CPX_ERROR_INVALID_PARAMETER, "/id", "An update carries the id of its URL in the body");
    if (rc == CPX_OK) rc = cpx_consent_update(tx, &write, id, cpx_request_header(request, "if-match"), &stored);
    if (rc == CPX_OK) rc = answer(request, tx, &stored, 200);
    return consent_refused(request, tx, "Consent", id, rc);
}

static enum cpx_rc delete (struct cpx_request *request, struct cpx_tx *tx, const char *id) {
    struct consent_found found; enum cpx_rc rc = consent_check_recorder(request); if (rc == CPX_OK) rc = find_own(tx, id, &found);
    if (rc == CPX_OK) rc = cpx_resource_delete(tx, "Consent", id, cpx_request_header(request, "if-match"));
    if (rc == CPX_OK) rc = consent_revoke(tx, id, found.child, NULL);
    return rc == CPX_OK ? cpx_respond(request, 204, NULL, NULL, 0) : rc;
}

enum cpx_rc cpx_fhir_consent_delete_work(struct cpx_request *request, struct cpx_tx *tx)
{
    return consent_refused(request, tx, "Consent", request->parameters[0], delete (request, tx, request->parameters[0]));
}
