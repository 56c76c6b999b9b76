/* Lowerings of labels: /v1/labels/lowerings, and what the stewards see of them. */
#include <string.h>

#include "cpx/auth.h"
#include "cpx/cursor.h"
#include "cpx/definitions.h"
#include "cpx/handlers.h"
#include "cpx/id.h"
#include "cpx/idempotency.h"
#include "plain.h"

enum { REASON_MIN = 10, REASON_MAX = 500, PAGE_TEXT = 1024 * 1024 };

struct lowering {
    const char *resource, *element, *reason;
    struct plain_texts categories;
};
static const struct plain_field lowering_fields[] = {
    PLAIN_FIELD(lowering, resource, TEXT, .required = true, .max = 120),
    PLAIN_FIELD(lowering, element, TEXT, .max = 200),
    PLAIN_FIELD(lowering, categories, WORDS, .required = true, .allowed = plain_categories),
    PLAIN_FIELD(lowering, reason, TEXT, .required = true, .max = REASON_MAX),
};
static const struct plain_shape lowering_shape = PLAIN_SHAPE(lowering, lowering_fields);

/* "CarePlan/<id>" into its parts; id is "" where it isn't that. */
static enum cpx_rc read_target(struct cpx_request *request, const char *resource, const char **type, const char **id)
{
    const char *slash = strchr(resource, '/');

    *type = slash ? cpx_arena_strndup(request->arena, resource, (size_t)(slash - resource)) : "";
    *id = slash ? slash + 1 : "";
    if (!*type) return CPX_EXHAUSTED;
    if (cpx_type_find(*type) && cpx_id_valid(*id)) return CPX_OK;
    return cpx_problem_add(&request->problem, CPX_ERROR_VALUE, "/resource", "A reference is needed: the resource's type, a slash, its id");
}

static enum cpx_rc check(struct cpx_request *request, const struct lowering *body, const char *type)
{
    static const char names[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.";
    const char *element = body->element ? body->element : "";

    if (!cpx_scopes_allow(request->reader.scopes, type, 'u'))
        return cpx_problem_add(&request->problem, CPX_ERROR_INSUFFICIENT_SCOPE, NULL, "The scope system/%s.u is needed", type);
    if (element[strspn(element, names)] != '\0')
        return cpx_problem_add(&request->problem, CPX_ERROR_VALUE, "/element",
                               "A path without indices is needed, such as note or code.coding");
    if (body->categories.count == 0) return cpx_problem_add(&request->problem, CPX_ERROR_VALUE, "/categories", "Name a category at least");
    if (strlen(body->reason) < REASON_MIN)
        return cpx_problem_add(&request->problem, CPX_ERROR_VALUE, "/reason", "Say why, in %d bytes at least", REASON_MIN);
    return CPX_OK;
}

static void write_lowering(struct cpx_writer *w, const char *resource, const char *element, int64_t says, const char *reason,
                           const char *user, int64_t at_us)
{
    cpx_write_string(w, "resource", resource);
    if (element && *element) cpx_write_string(w, "element", element);
    plain_write_categories(w, says);
    cpx_write_string(w, "reason", reason);
    cpx_write_string(w, "user", user);
    plain_write_time(w, "at", at_us);
}

static enum cpx_rc lower(struct cpx_request *request, struct cpx_tx *tx)
{
    struct lowering body;
    struct cpx_view view;
    struct cpx_text text;
    struct cpx_writer w;
    const char *type = "", *id = "";
    int64_t at_us = 0;
    enum cpx_rc rc = cpx_user_check(request);

    if (rc == CPX_OK) rc = plain_body_read(request, &lowering_shape, &body);
    if (rc == CPX_OK) rc = read_target(request, body.resource, &type, &id);
    if (rc == CPX_OK) rc = check(request, &body, type);
    if (rc == CPX_OK) rc = cpx_resource_own(tx, type, id, &view);
    rc = plain_refused(request, tx, type, id, rc);
    if (rc != CPX_OK || request->response.status != 0) return rc;
    const struct cpx_lowering act = {
        .element = body.element ? body.element : "", .says = plain_labels(&body.categories), .reason = body.reason};
    rc = cpx_resource_lower(tx, &act, &view, &at_us);
    if (rc != CPX_OK) return rc;
    cpx_text_init(&text, request->arena, 16 * 1024);
    cpx_writer_init(&w, &text);
    cpx_write_object(&w, NULL);
    write_lowering(&w, body.resource, body.element, act.says, body.reason, request->reader.user, at_us);
    cpx_write_end_object(&w);
    return plain_respond(request, 201, &text);
}

enum cpx_rc cpx_plain_lowering_create_work(struct cpx_request *request, struct cpx_tx *tx)
{
    enum cpx_rc rc = cpx_request_check_query(request, NULL);

    return rc == CPX_OK ? cpx_idempotent_work(request, tx, lower) : rc;
}

/* ---- lists: the latest first; a page starts before a number ---- */

static enum cpx_rc read_page(struct cpx_request *request, struct cpx_tx *tx, enum cpx_sql statement, const struct cpx_rows **rows,
                             int *count, bool *more)
{
    static const char *const parameters[] = {"after", "limit", NULL};
    const char *after, *limit, *before = "9223372036854775807";
    enum cpx_rc rc = cpx_request_check_query(request, parameters);

    if (rc == CPX_OK) rc = plain_limit_and_one(request, &limit);
    after = cpx_request_query(request, "after");
    if (rc == CPX_OK && after) rc = cpx_cursor_open(request, after, &before);
    if (rc != CPX_OK) return rc;
    const char *values[] = {before, limit};
    rc = cpx_tx_run(tx, statement, values, 2, rows);
    return rc == CPX_OK ? plain_page_rows(request, *rows, count, more) : rc;
}

enum cpx_rc cpx_plain_lowering_list_work(struct cpx_request *request, struct cpx_tx *tx)
{
    enum { NUMBER, TYPE, ID, ELEMENT, SAYS, REASON, USER, AT, ENDED };
    const struct cpx_rows *rows = NULL;
    struct cpx_text text;
    struct cpx_writer w;
    int count = 0;
    bool more = false;
    enum cpx_rc rc = read_page(request, tx, CPX_SQL_LOWERING_LIST, &rows, &count, &more);

    if (rc != CPX_OK) return rc;
    plain_open_page(request, &text, &w, PAGE_TEXT);
    for (int i = 0; i < count; i++) {
        const char *resource = cpx_arena_printf(request->arena, "%s/%s", cpx_rows_text(rows, i, TYPE), cpx_rows_text(rows, i, ID));
        if (!resource) return CPX_EXHAUSTED;
        cpx_write_object(&w, NULL);
        write_lowering(&w, resource, cpx_rows_text(rows, i, ELEMENT), cpx_rows_int(rows, i, SAYS), cpx_rows_text(rows, i, REASON),
                       cpx_rows_text(rows, i, USER), cpx_rows_int(rows, i, AT));
        if (!cpx_rows_null(rows, i, ENDED)) plain_write_time(&w, "ended_at", cpx_rows_int(rows, i, ENDED));
        cpx_write_end_object(&w);
    }
    return plain_respond_page(request, &text, &w, more ? cpx_rows_text(rows, count - 1, NUMBER) : NULL);
}

enum cpx_rc cpx_plain_steward_lowering_list_work(struct cpx_request *request, struct cpx_tx *tx)
{
    enum { NUMBER, TYPE, ORGANIZATION, SAYS, REASON, AT, ENDED };
    const struct cpx_rows *rows = NULL;
    struct cpx_text text;
    struct cpx_writer w;
    int count = 0;
    bool more = false;
    enum cpx_rc rc = plain_refused(request, tx, "Lowering", "", cpx_steward_check(request));

    if (rc != CPX_OK || request->response.status != 0) return rc;
    rc = read_page(request, tx, CPX_SQL_LOWERING_LIST_ALL, &rows, &count, &more);
    if (rc != CPX_OK) return rc;
    plain_open_page(request, &text, &w, PAGE_TEXT);
    for (int i = 0; i < count; i++) {
        cpx_write_object(&w, NULL);
        cpx_write_string(&w, "type", cpx_rows_text(rows, i, TYPE));
        cpx_write_string(&w, "organization", cpx_rows_text(rows, i, ORGANIZATION));
        plain_write_categories(&w, cpx_rows_int(rows, i, SAYS));
        cpx_write_string(&w, "reason", cpx_rows_text(rows, i, REASON));
        plain_write_time(&w, "at", cpx_rows_int(rows, i, AT));
        if (!cpx_rows_null(rows, i, ENDED)) plain_write_time(&w, "ended_at", cpx_rows_int(rows, i, ENDED));
        cpx_write_end_object(&w);
    }
    return plain_respond_page(request, &text, &w, more ? cpx_rows_text(rows, count - 1, NUMBER) : NULL);
}
