/* What a family disputes, and what goes with the data wherever it goes: disputes, the notice of 42 CFR part 2. */
#include <string.h>

#include "cpx/dispute.h"
#include "cpx/handlers.h"
#include "cpx/idempotency.h"
#include "plain.h"

enum { TEXT_MAX = 1024 * 1024 };

/* ---- beside an item ---- */

void plain_write_notice(struct cpx_writer *writer, bool owed)
{
    if (owed) cpx_write_string(writer, "redisclosure_notice", CPX_PART2_NOTICE);
}

static void write_fields(struct cpx_writer *w, const struct cpx_dispute *dispute)
{
    cpx_write_string(w, "element", dispute->element);
    cpx_write_string(w, "statement", dispute->statement);
    cpx_write_object(w, "disputed_by");
    cpx_write_string(w, "role", dispute->by);
    cpx_write_end_object(w);
    cpx_write_string(w, "on", dispute->on);
    if (!dispute->outcome) return;
    cpx_write_object(w, "resolution");
    cpx_write_string(w, "outcome", dispute->outcome);
    cpx_write_string(w, "reason", dispute->reason);
    cpx_write_end_object(w);
}

void plain_write_travelling(struct cpx_writer *writer, struct cpx_arena *arena, const struct plain_resource *resource,
                            const struct plain_resource *other)
{
    const struct plain_resource *const both[] = {resource, other};
    bool any = false;
    plain_write_notice(writer, resource->part2 || (other && other->part2));
    for (size_t i = 0; i < PLAIN_COUNT(both); i++) {
        for (size_t k = 0; both[i] && k < both[i]->pieces.count; k++) {
            const struct cpx_piece *piece = &both[i]->pieces.items[k];
            struct cpx_dispute dispute = {.type = both[i]->type, .resource = both[i]->id};
            if (!cpx_piece_is_dispute(piece) || !piece->body) continue;
            if (cpx_dispute_read(arena, piece, &dispute) != CPX_OK) {
                writer->text->failed = true; /* whoever finishes the text learns of it */
                return;
            }
            if (!any) cpx_write_array(writer, "disputes");
            any = true;
            cpx_write_object(writer, NULL);
            cpx_write_string(writer, "id", dispute.id);
            write_fields(writer, &dispute);
            cpx_write_end_object(writer);
        }
    }
    if (any) cpx_write_end_array(writer);
}

/* ---- by itself ---- */

static void write_dispute(struct cpx_writer *w, struct cpx_arena *arena, const struct cpx_dispute *dispute)
{
    cpx_write_object(w, NULL);
    cpx_write_string(w, "id", dispute->id);
    cpx_write_string(w, "resource", cpx_arena_printf(arena, "%s/%s", dispute->type, dispute->resource));
    write_fields(w, dispute);
    cpx_write_end_object(w);
}

static enum cpx_rc answer(struct cpx_request *request, int status, const struct cpx_dispute *dispute)
{
    struct cpx_text text;
    struct cpx_writer w;
    cpx_text_init(&text, request->arena, TEXT_MAX);
    cpx_writer_init(&w, &text);
    write_dispute(&w, request->arena, dispute);
    return plain_respond(request, status, &text);
}

struct role {
    const char *role;
};
struct body {
    const char *resource, *element, *statement, *on;
    struct role *disputed_by;
};
static const char *const roles[] = {"parent", "legal_guardian", "surrogate_parent", "minor", "young_adult", NULL};
static const struct plain_field role_fields[] = {PLAIN_FIELD(role, role, WORD, .required = true, .allowed = roles)};
static const struct plain_shape role_shape = PLAIN_SHAPE(role, role_fields);
static const struct plain_field body_fields[] = {
    PLAIN_FIELD(body, resource, TEXT, .required = true, .max = 128), PLAIN_FIELD(body, element, TEXT, .max = 500),
    PLAIN_FIELD(body, statement, TEXT, .required = true, .max = 4000), PLAIN_FIELD(body, on, DATE, .required = true),
    PLAIN_FIELD(body, disputed_by, OBJECT, .required = true, .shape = &role_shape)};
static const struct plain_shape body_shape = PLAIN_SHAPE(body, body_fields);

static enum cpx_rc check_recorder(struct cpx_request *request)
{
    if (request->reader.recorder) return CPX_OK;
    return cpx_problem_add(&request->problem, CPX_ERROR_FORBIDDEN, NULL,
                           "Only an organization that is registered to record what families say does this");
}

static enum cpx_rc create(struct cpx_request *request, struct cpx_tx *tx)
{
    struct body body;
    int64_t child = 0;
    enum cpx_rc rc = check_recorder(request);
    if (rc == CPX_OK) rc = plain_body_read(request, &body_shape, &body);
    if (rc == CPX_OK) rc = cpx_child_of_patient(tx, request->parameters[0], &child);
    if (rc != CPX_OK) return rc;
    if (child == 0) return plain_hide(request, tx, "Patient", request->parameters[0]);
    const char *slash = strchr(body.resource, '/');
    struct cpx_dispute dispute = {.type = slash ? cpx_arena_strndup(request->arena, body.resource, (size_t)(slash - body.resource)) : "",
                                  .resource = slash ? slash + 1 : "",
                                  .element = body.element,
                                  .statement = body.statement,
                                  .by = body.disputed_by->role,
                                  .on = body.on};
    rc = dispute.type ? cpx_dispute_record(tx, child, &dispute) : CPX_EXHAUSTED;
    return rc == CPX_OK ? answer(request, 201, &dispute) : rc;
}

enum cpx_rc cpx_plain_dispute_create_work(struct cpx_request *request, struct cpx_tx *tx)
{
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    return rc == CPX_OK ? cpx_idempotent_work(request, tx, create) : rc;
}

enum cpx_rc cpx_plain_dispute_list_work(struct cpx_request *request, struct cpx_tx *tx)
{
    struct cpx_text text;
    struct cpx_writer w;
    struct cpx_dispute *items = NULL;
    size_t count = 0;
    int64_t child = 0;
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    if (rc == CPX_OK) rc = cpx_child_of_patient(tx, request->parameters[0], &child);
    if (rc != CPX_OK) return rc;
    if (child == 0) return plain_hide(request, tx, "Patient", request->parameters[0]);
    rc = cpx_dispute_list(tx, child, &items, &count);
    if (rc != CPX_OK) return rc;
    plain_open_page(request, &text, &w, TEXT_MAX);
    for (size_t i = 0; i < count; i++)
        write_dispute(&w, request->arena, &items[i]);
    return plain_respond_page(request, &text, &w, NULL);
}

struct resolution {
    const char *outcome, *reason;
};
static const char *const outcomes[] = {"amended", "declined", NULL};
static const struct plain_field resolution_fields[] = {PLAIN_FIELD(resolution, outcome, WORD, .required = true, .allowed = outcomes),
                                                       PLAIN_FIELD(resolution, reason, TEXT, .required = true, .max = 4000)};
static const struct plain_shape resolution_shape = PLAIN_SHAPE(resolution, resolution_fields);

static enum cpx_rc resolve(struct cpx_request *request, struct cpx_tx *tx)
{
    struct resolution body;
    struct cpx_dispute dispute;
    enum cpx_rc rc = plain_body_read(request, &resolution_shape, &body);
    if (rc == CPX_OK) rc = cpx_dispute_find(tx, request->parameters[0], &dispute);
    if (rc != CPX_OK) return rc;
    if (!dispute.id) return plain_hide(request, tx, "Dispute", request->parameters[0]);
    if (dispute.source != request->reader.organization)
        return cpx_problem_add(&request->problem, CPX_ERROR_FORBIDDEN, NULL, "Only the source of what is disputed answers");
    rc = cpx_dispute_resolve(tx, &dispute, body.outcome, body.reason);
    return rc == CPX_OK ? answer(request, 200, &dispute) : rc;
}

enum cpx_rc cpx_plain_dispute_resolve_work(struct cpx_request *request, struct cpx_tx *tx)
{
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    return rc == CPX_OK ? cpx_idempotent_work(request, tx, resolve) : rc;
}

static enum cpx_rc withdraw(struct cpx_request *request, struct cpx_tx *tx)
{
    struct cpx_dispute dispute;
    enum cpx_rc rc = check_recorder(request);
    if (rc == CPX_OK) rc = cpx_dispute_find(tx, request->parameters[0], &dispute);
    if (rc != CPX_OK) return rc;
    if (!dispute.id) return plain_hide(request, tx, "Dispute", request->parameters[0]);
    rc = cpx_dispute_withdraw(tx, &dispute);
    return rc == CPX_OK ? cpx_respond(request, 204, NULL, NULL, 0) : rc;
}

enum cpx_rc cpx_plain_dispute_withdraw_work(struct cpx_request *request, struct cpx_tx *tx)
{
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    return rc == CPX_OK ? cpx_idempotent_work(request, tx, withdraw) : rc;
}
