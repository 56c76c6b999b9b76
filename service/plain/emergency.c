/* Emergency access: /v1/emergency-access, and what the stewards see of it. */
#include "cpx/emergency.h"

#include <stdlib.h>
#include <string.h>

#include "cpx/auth.h"
#include "cpx/cursor.h"
#include "cpx/handlers.h"
#include "cpx/id.h"
#include "cpx/idempotency.h"
#include "cpx/service.h"
#include "plain.h"

static const char notice[] =
    "Every reading under this access is recorded, and the stewards look into it. The family is shown who opened it, and the reason.";

enum { REASON_MIN = 10, REASON_MAX = 500, MINUTES_MAX = 240 };

/* ---- opening and ending ---- */

struct opening {
    const char *child, *reason;
    int64_t minutes;
};
static const struct plain_field opening_fields[] = {
    PLAIN_FIELD(opening, child, TEXT, .required = true, .max = 64),
    PLAIN_FIELD(opening, reason, TEXT, .required = true, .max = REASON_MAX),
    PLAIN_FIELD(opening, minutes, NUMBER, .max = MINUTES_MAX),
};
extern const struct plain_shape plain_opening_shape; /* tests read it */
const struct plain_shape plain_opening_shape = PLAIN_SHAPE(opening, opening_fields);

static enum cpx_rc check_opening(struct cpx_request *request, const struct opening *opening)
{
    int64_t most = request->service->config->emergency_minutes;
    if (strlen(opening->reason) < REASON_MIN)
        return cpx_problem_add(&request->problem, CPX_ERROR_VALUE, "/reason", "Say why, in %d bytes at least", REASON_MIN);
    if (opening->minutes > most)
        return cpx_problem_add(&request->problem, CPX_ERROR_BUSINESS_RULE, "/minutes", "An emergency access lasts %d minutes at most here",
                               (int)most);
    return CPX_OK;
}

static enum cpx_rc respond(struct cpx_request *request, int status, const struct cpx_emergency *emergency)
{
    struct cpx_text text;
    struct cpx_writer w;
    cpx_text_init(&text, request->arena, 4096);
    cpx_writer_init(&w, &text);
    cpx_write_object(&w, NULL);
    cpx_write_string(&w, "id", emergency->id);
    cpx_write_string(&w, "child", emergency->child);
    plain_write_time(&w, "starts_at", emergency->starts_us);
    plain_write_time(&w, "ends_at", emergency->ends_us);
    cpx_write_string(&w, "notice", notice);
    cpx_write_end_object(&w);
    return plain_respond(request, status, &text);
}

static enum cpx_rc open_access(struct cpx_request *request, struct cpx_tx *tx)
{
    struct opening opening;
    struct cpx_emergency emergency;
    enum cpx_rc rc = plain_body_read(request, &plain_opening_shape, &opening);
    if (rc == CPX_OK) rc = check_opening(request, &opening);
    if (rc == CPX_OK)
        rc = plain_refused(request, tx, "Patient", opening.child,
                           cpx_emergency_open(tx, opening.child, opening.reason, opening.minutes, &emergency));
    return rc == CPX_OK && request->response.status == 0 ? respond(request, 201, &emergency) : rc;
}

enum cpx_rc cpx_plain_emergency_open_work(struct cpx_request *request, struct cpx_tx *tx)
{
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    return rc == CPX_OK ? cpx_idempotent_work(request, tx, open_access) : rc;
}

static enum cpx_rc end_access(struct cpx_request *request, struct cpx_tx *tx, bool anyones)
{
    struct cpx_emergency emergency;
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    if (rc == CPX_OK && anyones) rc = cpx_steward_check(request);
    if (rc == CPX_OK && anyones) rc = cpx_user_check(request);
    if (rc == CPX_OK) rc = cpx_emergency_end(tx, request->parameters[0], anyones, &emergency);
    rc = plain_refused(request, tx, "EmergencyAccess", request->parameters[0], rc);
    return rc == CPX_OK && request->response.status == 0 ? respond(request, 200, &emergency) : rc;
}

enum cpx_rc cpx_plain_emergency_end_work(struct cpx_request *request, struct cpx_tx *tx)
{
    return end_access(request, tx, false);
}

enum cpx_rc cpx_plain_steward_emergency_end_work(struct cpx_request *request, struct cpx_tx *tx)
{
    return end_access(request, tx, true);
}

/* ---- the stewards' list ---- */

/* Columns of emergency_list. */
enum {
    NUMBER,
    IN_FORCE,
    ID,
    PATIENT,
    ORGANIZATION,
    USER,
    REASON,
    STARTS,
    ENDS,
    DISCLOSURES,
    ITEMS,
    ENDED_BY,
    ENDED_USER,
    REVIEWED,
    REVIEWED_BY,
    REVIEWED_USER,
    NOTE
};

static void write_party(struct cpx_writer *w, const char *key, const char *organization, const char *user)
{
    cpx_write_object(w, key);
    cpx_write_string(w, "organization", organization);
    cpx_write_string(w, "user", user);
    cpx_write_end_object(w);
}

static void write_review(struct cpx_writer *w, int64_t at_us, const char *organization, const char *user, const char *note)
{
    cpx_write_object(w, "review");
    plain_write_time(w, "at", at_us);
    write_party(w, "by", organization, user);
    cpx_write_string(w, "note", note);
    cpx_write_end_object(w);
}

static const char *text_or_null(const struct cpx_rows *rows, int row, int column)
{
    return cpx_rows_null(rows, row, column) ? NULL : cpx_rows_text(rows, row, column);
}

static void write_access(struct cpx_writer *w, const struct cpx_rows *rows, int row)
{
    cpx_write_object(w, NULL);
    cpx_write_string(w, "id", cpx_rows_text(rows, row, ID));
    cpx_write_string(w, "child", cpx_rows_text(rows, row, PATIENT));
    cpx_write_string(w, "status", cpx_rows_bool(rows, row, IN_FORCE) ? "open" : "ended");
    write_party(w, "by", cpx_rows_text(rows, row, ORGANIZATION), cpx_rows_text(rows, row, USER));
    cpx_write_string(w, "reason", cpx_rows_text(rows, row, REASON));
    plain_write_time(w, "starts_at", cpx_rows_int(rows, row, STARTS));
    plain_write_time(w, "ends_at", cpx_rows_int(rows, row, ENDS));
    if (!cpx_rows_null(rows, row, ENDED_BY))
        write_party(w, "ended_by", cpx_rows_text(rows, row, ENDED_BY), text_or_null(rows, row, ENDED_USER));
    cpx_write_int(w, "disclosures", cpx_rows_int(rows, row, DISCLOSURES));
    cpx_write_int(w, "items", cpx_rows_int(rows, row, ITEMS));
    if (!cpx_rows_null(rows, row, REVIEWED))
        write_review(w, cpx_rows_int(rows, row, REVIEWED), cpx_rows_text(rows, row, REVIEWED_BY), cpx_rows_text(rows, row, REVIEWED_USER),
                     cpx_rows_text(rows, row, NOTE));
    cpx_write_end_object(w);
}

/* A page starts behind a number, among those in force ("open/118") or the others ("ended/118"). */
static enum cpx_rc read_start(struct cpx_request *request, const char **in_force, const char **number)
{
    const char *after = cpx_request_query(request, "after"), *from = NULL;
    *in_force = "true";
    *number = "9223372036854775807";
    if (!after) return CPX_OK;
    enum cpx_rc rc = cpx_cursor_open(request, after, &from);
    if (rc != CPX_OK) return rc;
    *in_force = cpx_param_bool(strncmp(from, "open/", 5) == 0);
    *number = strchr(from, '/') + 1;
    return CPX_OK;
}

enum cpx_rc cpx_plain_steward_emergency_list_work(struct cpx_request *request, struct cpx_tx *tx)
{
    static const char *const parameters[] = {"after", "limit", NULL};
    const char *in_force, *number, *limit, *from = NULL;
    const struct cpx_rows *rows = NULL;
    struct cpx_text text;
    struct cpx_writer w;
    int count;
    bool more;
    enum cpx_rc rc = cpx_request_check_query(request, parameters);
    if (rc == CPX_OK) rc = plain_refused(request, tx, "EmergencyAccess", "", cpx_steward_check(request));
    if (rc == CPX_OK && request->response.status != 0) return CPX_OK;
    if (rc == CPX_OK) rc = plain_limit_and_one(request, &limit);
    if (rc == CPX_OK) rc = read_start(request, &in_force, &number);
    if (rc != CPX_OK) return rc;
    const char *values[] = {in_force, number, limit};
    rc = cpx_tx_run(tx, CPX_SQL_EMERGENCY_LIST, values, 3, &rows);
    if (rc == CPX_OK) rc = plain_page_rows(request, rows, &count, &more);
    if (rc != CPX_OK) return rc;
    plain_open_page(request, &text, &w, 1024 * 1024);
    for (int i = 0; i < count; i++)
        write_access(&w, rows, i);
    if (more) {
        from = cpx_arena_printf(request->arena, "%s/%s", cpx_rows_bool(rows, count - 1, IN_FORCE) ? "open" : "ended",
                                cpx_rows_text(rows, count - 1, NUMBER));
        if (!from) return CPX_EXHAUSTED;
    }
    return plain_respond_page(request, &text, &w, from);
}

/* ---- the review ---- */

struct review {
    const char *note;
};
static const struct plain_field review_fields[] = {PLAIN_FIELD(review, note, TEXT, .required = true)};
static const struct plain_shape review_shape = PLAIN_SHAPE(review, review_fields);

static enum cpx_rc store_review(struct cpx_request *request, struct cpx_tx *tx, const char *note, int64_t *at_us)
{
    const char *id = request->parameters[0];
    const struct cpx_rows *found = NULL, *stored = NULL;
    enum cpx_rc rc = cpx_id_valid(id) ? cpx_tx_run(tx, CPX_SQL_EMERGENCY_LOOK, &id, 1, &found) : CPX_OK;
    if (rc != CPX_OK) return rc;
    if (!found || cpx_rows_count(found) == 0) return plain_not_found(request);
    if (cpx_rows_bool(found, 0, 2))
        return cpx_problem_add(&request->problem, CPX_ERROR_CONFLICT, NULL, "It has been reviewed already: the list shows by whom");
    const char *values[] = {cpx_rows_text(found, 0, 0), cpx_rows_text(found, 0, 1), request->id, request->reader.user, note};
    rc = cpx_tx_run(tx, CPX_SQL_EMERGENCY_REVIEW, values, 5, &stored);
    if (rc == CPX_OK && cpx_rows_count(stored) != 1) rc = CPX_DEFECT;
    if (rc == CPX_OK) *at_us = cpx_rows_int(stored, 0, 0);
    return rc;
}

static enum cpx_rc review(struct cpx_request *request, struct cpx_tx *tx)
{
    struct review body;
    struct cpx_text text;
    struct cpx_writer w;
    int64_t at_us = 0;
    enum cpx_rc rc = cpx_steward_check(request);
    if (rc == CPX_OK) rc = cpx_user_check(request);
    if (rc == CPX_OK) rc = plain_body_read(request, &review_shape, &body);
    if (rc == CPX_OK) rc = store_review(request, tx, body.note, &at_us);
    rc = plain_refused(request, tx, "EmergencyAccess", request->parameters[0], rc);
    if (rc != CPX_OK || request->response.status != 0) return rc;
    cpx_text_init(&text, request->arena, 16 * 1024);
    cpx_writer_init(&w, &text);
    cpx_write_object(&w, NULL);
    cpx_write_string(&w, "id", request->parameters[0]);
    write_review(&w, at_us, request->reader.organization_id, request->reader.user, body.note);
    cpx_write_end_object(&w);
    return plain_respond(request, 200, &text);
}

enum cpx_rc cpx_plain_steward_emergency_review_work(struct cpx_request *request, struct cpx_tx *tx)
{
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    return rc == CPX_OK ? cpx_idempotent_work(request, tx, review) : rc;
}
