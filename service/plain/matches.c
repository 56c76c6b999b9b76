/* /v1/steward/matches: records that may be of one child, for a person to decide. How they agree, never what they say. */
#include <string.h>

#include "cpx/auth.h"
#include "cpx/cursor.h"
#include "cpx/handlers.h"
#include "cpx/id.h"
#include "cpx/idempotency.h"
#include "plain.h"

enum { NUMBER, ID, SCORE, LIKELY, AGREEMENT, FOUND, FIRST };
enum { RECORD, ORGANIZATION, ORGANIZATION_NAME, RECORD_COLUMNS };

struct decision {
    const char *decision, *reason;
};
static const char *const decisions[] = {"link", "refuse", NULL};
static const struct plain_field decision_fields[] = {PLAIN_FIELD(decision, decision, WORD, .required = true, .allowed = decisions),
                                                     PLAIN_FIELD(decision, reason, TEXT, .required = true, .max = 1000)};
const struct plain_shape plain_match_decision_shape = PLAIN_SHAPE(decision, decision_fields);

static void write_record(struct cpx_writer *w, const struct cpx_rows *rows, int row, int column)
{
    cpx_write_object(w, NULL);
    cpx_write_string(w, "child", cpx_rows_text(rows, row, column + RECORD));
    cpx_write_object(w, "organization");
    cpx_write_string(w, "id", cpx_rows_text(rows, row, column + ORGANIZATION));
    cpx_write_string(w, "name", cpx_rows_text(rows, row, column + ORGANIZATION_NAME));
    cpx_write_end_object(w);
    cpx_write_end_object(w);
}

static void write_match(struct cpx_writer *w, const struct cpx_rows *rows, int row)
{
    cpx_write_object(w, NULL);
    cpx_write_string(w, "id", cpx_rows_text(rows, row, ID));
    cpx_write_string(w, "grade", cpx_rows_bool(rows, row, LIKELY) ? "likely" : "possible");
    cpx_write_raw(w, "score", cpx_rows_text(rows, row, SCORE), cpx_rows_size(rows, row, SCORE));
    cpx_write_raw(w, "agreement", cpx_rows_text(rows, row, AGREEMENT), cpx_rows_size(rows, row, AGREEMENT));
    cpx_write_array(w, "records");
    write_record(w, rows, row, FIRST);
    write_record(w, rows, row, FIRST + RECORD_COLUMNS);
    cpx_write_end_array(w);
    plain_write_time(w, "found_at", cpx_rows_int(rows, row, FOUND));
    cpx_write_end_object(w);
}

enum cpx_rc cpx_plain_matches_work(struct cpx_request *request, struct cpx_tx *tx)
{
    static const char *const parameters[] = {"after", "limit", NULL};
    const char *after = cpx_request_query(request, "after"), *values[] = {"0", NULL};
    const struct cpx_rows *rows;
    struct cpx_text text;
    struct cpx_writer w;
    int count;
    bool more;
    enum cpx_rc rc = cpx_steward_check(request);
    if (rc == CPX_OK) rc = cpx_request_check_query(request, parameters);
    if (rc == CPX_OK) rc = plain_limit_and_one(request, &values[1]);
    if (rc == CPX_OK && after) rc = cpx_cursor_open(request, after, &values[0]);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_STEWARD_MATCHES, values, 2, &rows);
    if (rc == CPX_OK) rc = plain_page_rows(request, rows, &count, &more);
    if (rc != CPX_OK) return rc;
    plain_open_page(request, &text, &w, 512 * 1024);
    for (int i = 0; i < count; i++)
        write_match(&w, rows, i);
    return plain_respond_page(request, &text, &w, more ? cpx_rows_text(rows, count - 1, NUMBER) : NULL);
}

/* ---- deciding ---- */

static enum cpx_rc find_open(struct cpx_request *request, struct cpx_tx *tx, const char **one, const char **other)
{
    const char *id = request->parameters[0];
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = cpx_id_valid(id) ? cpx_tx_run(tx, CPX_SQL_STEWARD_MATCH_LOCK, &id, 1, &rows) : CPX_OK;
    if (rc != CPX_OK) return rc;
    if (!rows || cpx_rows_count(rows) == 0) return plain_not_found(request);
    if (!cpx_rows_null(rows, 0, 2))
        return cpx_problem_add(&request->problem, CPX_ERROR_CONFLICT, NULL, "It was decided already: %s", cpx_rows_text(rows, 0, 2));
    *one = cpx_rows_text(rows, 0, 0);
    *other = cpx_rows_text(rows, 0, 1);
    return CPX_OK;
}

static enum cpx_rc decide(struct cpx_request *request, struct cpx_tx *tx)
{
    struct decision decision;
    struct cpx_merge merge = {0};
    struct cpx_text text;
    struct cpx_writer w;
    const char *one = NULL, *other = NULL;
    enum cpx_rc rc = plain_body_read(request, &plain_match_decision_shape, &decision);
    if (rc == CPX_OK) rc = find_open(request, tx, &one, &other);
    if (rc != CPX_OK) return rc;
    const char *values[] = {request->parameters[0], decision.decision, request->reader.user, decision.reason};
    rc = cpx_tx_run(tx, CPX_SQL_STEWARD_MATCH_DECIDE, values, 4, NULL);
    if (rc == CPX_OK && strcmp(decision.decision, "link") == 0) rc = cpx_child_merge(tx, one, other, decision.reason, &merge);
    if (rc != CPX_OK) return rc;
    cpx_text_init(&text, request->arena, 4096);
    cpx_writer_init(&w, &text);
    cpx_write_object(&w, NULL);
    cpx_write_string(&w, "id", values[0]);
    cpx_write_string(&w, "decision", decision.decision);
    cpx_write_string(&w, "merge", merge.id);
    cpx_write_end_object(&w);
    return plain_respond(request, 200, &text);
}

enum cpx_rc cpx_plain_match_decide_work(struct cpx_request *request, struct cpx_tx *tx)
{
    enum cpx_rc rc = cpx_steward_check(request);
    if (rc == CPX_OK) rc = cpx_user_check(request);
    if (rc == CPX_OK) rc = cpx_request_check_query(request, NULL);
    return rc == CPX_OK ? cpx_idempotent_work(request, tx, decide) : rc;
}
