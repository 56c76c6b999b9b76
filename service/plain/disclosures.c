/* GET /v1/children/{child}/disclosures: who read what of a child, when, why, and on what the family's say-so rested. */
#include <string.h>

#include "cpx/audit.h"
#include "cpx/config.h"
#include "cpx/cursor.h"
#include "cpx/handlers.h"
#include "cpx/purposes.h"
#include "cpx/service.h"
#include "cpx/time.h"
#include "plain.h"

/* A day or an instant; its beginning, or (end) the end of it. */
static enum cpx_rc time_of(struct cpx_request *request, const char *name, bool end, int64_t *us)
{
    const char *text = cpx_request_query(request, name);
    int64_t lower, upper;
    if (!text) return CPX_OK;
    if (!cpx_time_span(text, request->service->config->time_zone, &lower, &upper))
        return cpx_problem_add(&request->problem, CPX_ERROR_INVALID_PARAMETER, name, "A date, or a time with its offset, is needed");
    *us = end ? upper : lower;
    return CPX_OK;
}

static enum cpx_rc emergency_of(struct cpx_request *request, const char **emergency)
{
    *emergency = cpx_request_query(request, "emergency");
    if (!*emergency || strcmp(*emergency, "true") == 0 || strcmp(*emergency, "false") == 0) return CPX_OK;
    return cpx_problem_add_allowed(&request->problem, CPX_ERROR_INVALID_PARAMETER, "emergency", "true, false", "It is true or false");
}

static enum cpx_rc recipient_of(struct cpx_request *request, const char **recipient)
{
    *recipient = cpx_request_query(request, "organization");
    if (!*recipient || cpx_id_valid(*recipient)) return CPX_OK;
    return cpx_problem_add(&request->problem, CPX_ERROR_INVALID_PARAMETER, "organization", "The id of an organization is needed");
}

enum cpx_rc cpx_plain_disclosures_plan(struct cpx_request *request, struct cpx_call *call)
{
    static const char *const parameters[] = {"after", "limit", "from", "to", "organization", "emergency", NULL};
    const char *after = cpx_request_query(request, "after");
    struct cpx_accounting accounting = {.patient = request->parameters[0], .from_us = INT64_MIN, .before_us = INT64_MAX};
    enum cpx_rc rc = cpx_request_check_query(request, parameters);
    if (rc == CPX_OK) rc = plain_limit(request, &accounting.limit);
    if (rc == CPX_OK) rc = time_of(request, "from", false, &accounting.from_us);
    if (rc == CPX_OK) rc = time_of(request, "to", true, &accounting.before_us);
    if (rc == CPX_OK) rc = recipient_of(request, &accounting.recipient);
    if (rc == CPX_OK) rc = emergency_of(request, &accounting.emergency);
    if (rc == CPX_OK && after) rc = cpx_cursor_open(request, after, &accounting.after);
    if (rc != CPX_OK) return rc;
    if (!cpx_id_valid(request->parameters[0])) return plain_not_found(request);
    accounting.asked_for = cpx_arena_printf(request->arena, "Patient/%s", request->parameters[0]);
    return accounting.asked_for ? cpx_accounting_plan(request, &accounting, call) : CPX_EXHAUSTED;
}

static void write_line(struct cpx_writer *w, const struct cpx_disclosure *line)
{
    const struct cpx_purpose_row *purpose = &cpx_purposes[line->purpose];
    const char *names[32];
    size_t count = cpx_categories_of(line->labels, names, sizeof names / sizeof *names);
    cpx_write_object(w, NULL);
    cpx_write_string(w, "id", line->id);
    plain_write_time(w, "at", line->at_us);
    cpx_write_object(w, "to");
    cpx_write_string(w, "organization", line->recipient);
    cpx_write_string(w, "user", line->user);
    cpx_write_end_object(w);
    cpx_write_array(w, "from");
    if (line->source) cpx_write_string(w, NULL, line->source);
    cpx_write_end_array(w);
    cpx_write_string(w, "purpose", purpose->word ? purpose->word : purpose->code ? purpose->code : "");
    cpx_write_object(w, "basis");
    cpx_write_string(w, "kind", line->basis);
    cpx_write_string(w, "id", line->basis_id);
    if (line->basis_version > 0) cpx_write_int(w, "version", line->basis_version);
    cpx_write_string(w, "citation", line->citation);
    cpx_write_string(w, "reason", line->reason);
    cpx_write_end_object(w);
    cpx_write_array(w, "categories");
    for (size_t i = 0; i < count; i++)
        cpx_write_string(w, NULL, names[i]);
    cpx_write_end_array(w);
    cpx_write_int(w, "items", line->items);
    cpx_write_bool(w, "emergency", line->emergency);
    cpx_write_end_object(w);
}

enum cpx_rc cpx_plain_disclosures_answer(struct cpx_request *request, const struct cpx_rows *rows)
{
    struct cpx_disclosure *lines = NULL;
    const char *next = NULL;
    struct cpx_text text;
    struct cpx_writer w;
    size_t count;
    int limit;
    if (cpx_rows_count(rows) == 0) return plain_not_found(request);
    enum cpx_rc rc = plain_limit(request, &limit);
    if (rc == CPX_OK) rc = cpx_accounting_take(request, rows, limit, &lines, &count, &next);
    if (rc != CPX_OK) return rc;
    plain_open_page(request, &text, &w, 256 * 1024);
    for (size_t i = 0; i < count; i++)
        write_line(&w, &lines[i]);
    return plain_respond_page(request, &text, &w, next);
}
