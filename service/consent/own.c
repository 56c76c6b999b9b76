/* What recorders permitted themselves: the stewards look at it. */
#include "cpx/auth.h"
#include "cpx/handlers.h"
#include "cpx/json.h"
#include "cpx/routes.h"
#include "cpx/text.h"
#include "cpx/time.h"
#include "table.h"
#include "view.h"

enum { ANSWER_MAX = 1 << 20 };
/* Columns of own_permits. */
enum { ID, RECORDER, CHILD, SIGNER, LABELS, CLASS, PURPOSES, CHANGED };

static void write_permit(struct cpx_writer *w, const struct cpx_rows *rows, int row)
{
    struct flag flag = {.permit = true, .purposes = (uint32_t)cpx_rows_int(rows, row, PURPOSES)};
    char changed[32];
    for (size_t i = 0; i < cpx_categories_count; i++)
        if ((cpx_categories[i].main & cpx_rows_int(rows, row, LABELS)) != 0) flag.categories |= UINT32_C(1) << i;
    cpx_time_format(cpx_rows_int(rows, row, CHANGED), changed);
    cpx_write_object(w, NULL);
    cpx_write_string(w, "consent", cpx_rows_text(rows, row, ID));
    cpx_write_string(w, "organization", cpx_rows_text(rows, row, RECORDER));
    cpx_write_string(w, "child", cpx_rows_text(rows, row, CHILD));
    cpx_write_string(w, "signer", cpx_rows_text(rows, row, SIGNER));
    if (!cpx_rows_null(rows, row, CLASS)) cpx_write_string(w, "class", cpx_rows_text(rows, row, CLASS));
    flag_write_categories(w, &flag);
    flag_write_purposes(w, &flag);
    cpx_write_string(w, "updated_at", changed);
    cpx_write_end_object(w);
}

static enum cpx_rc list(struct cpx_request *request, struct cpx_tx *tx)
{
    const struct cpx_rows *rows = NULL;
    struct cpx_text text;
    struct cpx_writer w;
    size_t size = 0;
    enum cpx_rc rc = cpx_steward_check(request);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_OWN_PERMITS, NULL, 0, &rows);
    if (rc != CPX_OK) return rc;
    cpx_text_init(&text, request->arena, ANSWER_MAX);
    cpx_writer_init(&w, &text);
    cpx_write_object(&w, NULL);
    cpx_write_array(&w, "items");
    for (int i = 0; i < cpx_rows_count(rows); i++)
        write_permit(&w, rows, i);
    cpx_write_end_array(&w);
    cpx_write_null(&w, "next");
    cpx_write_end_object(&w);
    const char *body = cpx_text_finish(&text, &size);
    return body == NULL ? CPX_EXHAUSTED : cpx_respond(request, 200, cpx_media_json, body, size);
}

enum cpx_rc cpx_plain_own_permits_work(struct cpx_request *request, struct cpx_tx *tx)
{
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    if (rc == CPX_OK) rc = list(request, tx);
    return consent_refused(request, tx, "Consent", "", rc);
}
