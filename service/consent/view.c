#include "view.h"

#include "cpx/routes.h"
#include "cpx/time.h"
#include "record.h"
#include "table.h"

enum { ANSWER_MAX = 8 << 20, TARGET_MAX = 64 };
/* Columns of consent_read and consent_lines. */
enum { NUMBER, ID, CHILD, SOURCE, VERSION, RECORD, REVOKED, CHANGED, WHOLE, OWN, RECORDER };
enum { SUPERSEDED, ENDED, MINE };

static const char *status_of(const struct cpx_rows *consent, int row, const struct cpx_rows *lines)
{
    bool superseded = true, ended = true;
    if (!cpx_rows_null(consent, row, REVOKED)) return "revoked";
    for (int i = 0; i < cpx_rows_count(lines); i++) {
        superseded = superseded && cpx_rows_bool(lines, i, SUPERSEDED);
        ended = ended && (cpx_rows_bool(lines, i, SUPERSEDED) || cpx_rows_bool(lines, i, ENDED));
    }
    return superseded ? "superseded" : ended ? "expired" : "active";
}

static void write_time(struct cpx_writer *w, const char *key, int64_t us)
{
    char text[32];
    cpx_time_format(us, text);
    cpx_write_string(w, key, text);
}

static void write_whole(struct cpx_writer *w, const struct cpx_rows *rows, int row, const struct consent_table *table)
{
    cpx_write_int(w, "version", cpx_rows_int(rows, row, VERSION));
    cpx_write_string(w, "source", cpx_rows_text(rows, row, SOURCE));
    write_time(w, "updated_at", cpx_rows_int(rows, row, CHANGED));
    if (!cpx_rows_null(rows, row, REVOKED)) write_time(w, "revoked_at", cpx_rows_int(rows, row, REVOKED));
    if (cpx_rows_bool(rows, row, OWN)) cpx_write_string(w, "external_id", table->external_id);
    table_write_signature(w, table);
}

/* child_id: by which the reader knows the child, or NULL. The recorder named it itself then; of another's consent no id is given. */
static enum cpx_rc write_consent(struct cpx_tx *tx, struct cpx_writer *w, const struct cpx_rows *rows, int row, const char *child_id)
{
    struct cpx_arena *arena = cpx_tx_arena(tx);
    struct consent_table table;
    const struct cpx_rows *lines = NULL;
    bool whole = cpx_rows_bool(rows, row, WHOLE);
    enum cpx_rc rc = table_from_record(arena, cpx_rows_text(rows, row, RECORD), &table);
    if (rc != CPX_OK) return rc;
    const char *values[] = {cpx_rows_text(rows, row, NUMBER), cpx_param_int(arena, (int64_t)table.flags_count)};
    rc = values[1] == NULL ? CPX_EXHAUSTED : cpx_tx_run(tx, CPX_SQL_CONSENT_LINES, values, 2, &lines);
    if (rc != CPX_OK) return rc;
    if (cpx_rows_count(lines) != (int)table.flags_count) return CPX_DEFECT;
    cpx_write_object(w, NULL);
    cpx_write_string(w, "id", cpx_rows_text(rows, row, ID));
    cpx_write_string(w, "child", child_id == NULL && cpx_rows_bool(rows, row, OWN) ? table.child : child_id);
    cpx_write_string(w, "status", status_of(rows, row, lines));
    if (whole) write_whole(w, rows, row, &table);
    cpx_write_array(w, "flags");
    for (size_t i = 0; i < table.flags_count; i++)
        if (whole || cpx_rows_bool(lines, (int)i, MINE)) table_write_flag(w, &table.flags[i]);
    cpx_write_end_array(w);
    cpx_write_end_object(w);
    return CPX_OK;
}

/* What another organization recorded and this reader was given is a disclosure. */
static enum cpx_rc record_disclosure(struct cpx_request *request, struct cpx_tx *tx, const struct cpx_rows *rows, int row)
{
    const char *values[] = {request->id,
                            request->reader.user,
                            cpx_rows_text(rows, row, CHILD),
                            cpx_rows_text(rows, row, RECORDER),
                            "1",
                            cpx_param_int(request->arena, CPX_LABEL_CONSENT)};
    if (cpx_rows_bool(rows, row, OWN)) return CPX_OK;
    return values[5] == NULL ? CPX_EXHAUSTED : cpx_tx_run(tx, CPX_SQL_CONSENT_DISCLOSED, values, 6, NULL);
}

static enum cpx_rc read_rows(struct cpx_request *request, struct cpx_tx *tx, const char *child, const char *id,
                             const struct cpx_rows **rows)
{
    const struct cpx_reader *reader = &request->reader;
    bool family = reader->purpose == CPX_PURPOSE_FAMRQT;
    const char *values[] = {child, id, cpx_param_bool(family && (reader->recorder || reader->steward)),
                            cpx_param_bool(reader->steward && !family)};
    return cpx_tx_run(tx, CPX_SQL_CONSENT_READ, values, 4, rows);
}

static enum cpx_rc respond(struct cpx_request *request, struct cpx_text *text, int status)
{
    size_t size = 0;
    const char *body = cpx_text_finish(text, &size);
    return body == NULL ? CPX_EXHAUSTED : cpx_respond(request, status, cpx_media_json, body, size);
}

enum cpx_rc consent_answer(struct cpx_request *request, struct cpx_tx *tx, const char *id, const char *asked, int status)
{
    const struct cpx_rows *rows = NULL;
    const char *child_id = NULL;
    struct cpx_text text;
    struct cpx_writer w;
    enum cpx_rc rc = read_rows(request, tx, NULL, id, &rows);
    if (rc != CPX_OK) return rc;
    if (cpx_rows_count(rows) != 1)
        return cpx_problem_add(&request->problem, CPX_ERROR_NOT_FOUND, NULL, "There is nothing here for this reader");
    cpx_text_init(&text, request->arena, ANSWER_MAX);
    cpx_writer_init(&w, &text);
    rc = consent_patient(tx, cpx_rows_int(rows, 0, CHILD), asked, &child_id);
    if (rc == CPX_OK) rc = write_consent(tx, &w, rows, 0, child_id);
    if (rc == CPX_OK) rc = record_disclosure(request, tx, rows, 0);
    return rc == CPX_OK ? respond(request, &text, status) : rc;
}

enum cpx_rc consent_answer_list(struct cpx_request *request, struct cpx_tx *tx, int64_t child, const char *asked)
{
    const struct cpx_rows *rows = NULL;
    const char *child_text = cpx_param_int(request->arena, child), *child_id = NULL;
    struct cpx_text text;
    struct cpx_writer w;
    if (child_text == NULL) return CPX_EXHAUSTED;
    cpx_text_init(&text, request->arena, ANSWER_MAX);
    cpx_writer_init(&w, &text);
    enum cpx_rc rc = consent_patient(tx, child, asked, &child_id);
    if (rc == CPX_OK) rc = read_rows(request, tx, child_text, NULL, &rows);
    cpx_write_object(&w, NULL);
    cpx_write_array(&w, "items");
    for (int i = 0; rc == CPX_OK && i < cpx_rows_count(rows); i++) {
        rc = write_consent(tx, &w, rows, i, child_id);
        if (rc == CPX_OK) rc = record_disclosure(request, tx, rows, i);
    }
    cpx_write_end_array(&w);
    cpx_write_null(&w, "next");
    cpx_write_end_object(&w);
    return rc == CPX_OK ? respond(request, &text, 200) : rc;
}

enum cpx_rc consent_refused(struct cpx_request *request, struct cpx_tx *tx, const char *type, const char *id, enum cpx_rc rc)
{
    int status = rc == CPX_REFUSED && request->problem.count > 0 ? cpx_errors[request->problem.items[0].error].status : 0;
    if (status != 403 && status != 404) return rc;
    const char *values[] = {request->id, request->reader.user, request->route->name,
                            cpx_arena_printf(request->arena, "%s/%.*s", type, TARGET_MAX, id), cpx_param_int(request->arena, status)};
    if (values[3] == NULL || values[4] == NULL) return CPX_EXHAUSTED;
    rc = cpx_tx_run(tx, CPX_SQL_CONSENT_REFUSED, values, 5, NULL);
    if (rc == CPX_OK) cpx_respond_problem(request, CPX_REFUSED);
    return rc;
}
