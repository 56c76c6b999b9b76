/* GET /v1/children/{child}/disclosures: who read what of a child, when, why, and on what the family's say-so rested. */
#include <string.h>

#include "cpx/cursor.h"
#include "cpx/handlers.h"
#include "plain.h"

enum cpx_rc cpx_plain_disclosures_plan(struct cpx_request *request, struct cpx_call *call)
{
    static const char *const parameters[] = {"after", "limit", NULL};
    const char *after = cpx_request_query(request, "after"), *from = "0";
    const char *limit;
    enum cpx_rc rc = cpx_request_check_query(request, parameters);
    if (rc == CPX_OK) rc = plain_limit_and_one(request, &limit);
    if (rc == CPX_OK && after) rc = cpx_cursor_open(request, after, &from);
    if (rc != CPX_OK) return rc;
    if (!cpx_id_valid(request->parameters[0])) return plain_not_found(request);
    *call = (struct cpx_call){.statement = CPX_SQL_PLAIN_DISCLOSURES,
                              .count = 5,
                              .values = {request->parameters[0], from, limit, request->id, request->reader.user}};
    return CPX_OK;
}

enum { AT_ID, AT_TIME, AT_RECIPIENT, AT_USER, AT_SOURCE, AT_PURPOSE, AT_LABELS, AT_ITEMS, AT_GRANTED, AT_CONSENT, AT_VERSION };

/* What the line rests on, and no more than is known: without a compiled set of consents it was a rule of the exchange's own that gave it
 * (who may see what a family signed), or an emergency. */
static void write_basis(struct cpx_writer *w, const struct cpx_rows *rows, int row, bool emergency)
{
    cpx_write_object(w, "basis");
    cpx_write_string(w, "kind", emergency ? "emergency" : cpx_rows_bool(rows, row, AT_GRANTED) ? "consent" : "exchange_rule");
    if (!cpx_rows_null(rows, row, AT_CONSENT)) {
        cpx_write_string(w, "id", cpx_rows_text(rows, row, AT_CONSENT));
        cpx_write_int(w, "version", cpx_rows_int(rows, row, AT_VERSION));
    }
    cpx_write_end_object(w);
}

static void write_line(struct cpx_writer *w, const struct cpx_rows *rows, int row)
{
    int64_t number = cpx_rows_int(rows, row, AT_PURPOSE);
    const struct cpx_purpose_row *purpose = &cpx_purposes[number > 0 && number < CPX_PURPOSE_COUNT ? number : 0];
    bool emergency = number == CPX_PURPOSE_BTG || number == CPX_PURPOSE_ETREAT;
    const char *names[32];
    size_t count = cpx_categories_of(cpx_rows_int(rows, row, AT_LABELS), names, sizeof names / sizeof *names);
    cpx_write_object(w, NULL);
    cpx_write_string(w, "id", cpx_rows_text(rows, row, AT_ID));
    plain_write_time(w, "at", cpx_rows_int(rows, row, AT_TIME));
    cpx_write_object(w, "to");
    cpx_write_string(w, "organization", cpx_rows_text(rows, row, AT_RECIPIENT));
    if (!cpx_rows_null(rows, row, AT_USER)) cpx_write_string(w, "user", cpx_rows_text(rows, row, AT_USER));
    cpx_write_end_object(w);
    cpx_write_array(w, "from");
    if (!cpx_rows_null(rows, row, AT_SOURCE)) cpx_write_string(w, NULL, cpx_rows_text(rows, row, AT_SOURCE));
    cpx_write_end_array(w);
    cpx_write_string(w, "purpose", purpose->word ? purpose->word : purpose->code ? purpose->code : "");
    write_basis(w, rows, row, emergency);
    cpx_write_array(w, "categories");
    for (size_t i = 0; i < count; i++)
        cpx_write_string(w, NULL, names[i]);
    cpx_write_end_array(w);
    cpx_write_int(w, "items", cpx_rows_int(rows, row, AT_ITEMS));
    cpx_write_bool(w, "emergency", emergency);
    cpx_write_end_object(w);
}

enum cpx_rc cpx_plain_disclosures_answer(struct cpx_request *request, const struct cpx_rows *rows)
{
    struct cpx_text text;
    struct cpx_writer w;
    int count;
    bool more;
    if (cpx_rows_count(rows) == 0) return plain_not_found(request);
    enum cpx_rc rc = plain_page_rows(request, rows, &count, &more);
    if (rc != CPX_OK) return rc;
    plain_open_page(request, &text, &w, 256 * 1024);
    for (int i = 0; i < count && !cpx_rows_null(rows, i, AT_ID); i++)
        write_line(&w, rows, i);
    return plain_respond_page(request, &text, &w, more ? cpx_rows_text(rows, count - 1, AT_ID) : NULL);
}
