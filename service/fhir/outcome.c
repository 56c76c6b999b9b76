/* What the FHIR handlers have in common: preferences, versions as headers, refusals that are recorded. */
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <time.h>

#include "cpx/routes.h"
#include "cpx/text.h"
#include "store.h"

/* Whether a Prefer header (RFC 7240) has this preference. */
static bool prefers(const struct cpx_request *request, const char *preference)
{
    const char *at = cpx_request_header(request, "prefer");
    size_t size = strlen(preference);

    while (at && *at) {
        at += strspn(at, " \t,;");
        if (strncasecmp(at, preference, size) == 0 && (at[size] == '\0' || strchr(" \t,;", at[size]))) return true;
        at += strcspn(at, ",;");
    }
    return false;
}

enum cpx_prefer cpx_prefer_return(const struct cpx_request *request)
{
    if (prefers(request, "return=minimal")) return CPX_PREFER_MINIMAL;
    if (prefers(request, "return=representation")) return CPX_PREFER_REPRESENTATION;
    return prefers(request, "return=OperationOutcome") ? CPX_PREFER_OUTCOME : CPX_PREFER_NONE;
}

bool cpx_prefer_strict(const struct cpx_request *request)
{
    return prefers(request, "handling=strict");
}

enum cpx_rc cpx_refuse_not_found(struct cpx_request *request)
{
    return cpx_problem_add(&request->problem, CPX_ERROR_NOT_FOUND, NULL, "There is no such resource for this reader");
}

void cpx_http_date(int64_t us, char out[32])
{
    static const char days[][4] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static const char months[][4] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    time_t seconds = (time_t)(us / 1000000);
    struct tm tm;

    out[0] = '\0';
    if (!gmtime_r(&seconds, &tm)) return;
    (void)snprintf(out, 32, "%s, %02u %s %04u %02u:%02u:%02u GMT", days[tm.tm_wday % 7], (unsigned)tm.tm_mday % 100U,
                   months[tm.tm_mon % 12], (unsigned)(tm.tm_year + 1900) % 10000U, (unsigned)tm.tm_hour % 100U, (unsigned)tm.tm_min % 100U,
                   (unsigned)tm.tm_sec % 100U);
}

enum cpx_rc cpx_respond_version(struct cpx_request *request, const struct cpx_version *version)
{
    char tag[48], date[32];
    enum cpx_rc rc;

    (void)snprintf(tag, sizeof tag, "W/\"%s\"", version->id);
    cpx_http_date(version->changed_us, date);
    rc = cpx_respond_header(request, "ETag", tag);
    return rc == CPX_OK ? cpx_respond_header(request, "Last-Modified", date) : rc;
}

const char *cpx_outcome(struct cpx_arena *arena, const char *text, size_t *size)
{
    enum { OUTCOME_MAX = 4096 };
    struct cpx_text out;
    struct cpx_writer writer;

    cpx_text_init(&out, arena, OUTCOME_MAX);
    cpx_writer_init(&writer, &out);
    cpx_write_object(&writer, NULL);
    cpx_write_string(&writer, "resourceType", "OperationOutcome");
    cpx_write_array(&writer, "issue");
    cpx_write_object(&writer, NULL);
    cpx_write_string(&writer, "severity", "information");
    cpx_write_string(&writer, "code", "informational");
    cpx_write_string(&writer, "diagnostics", text);
    cpx_write_end_object(&writer);
    cpx_write_end_array(&writer);
    cpx_write_end_object(&writer);
    return cpx_text_finish(&out, size);
}

enum cpx_rc cpx_refusal_record(struct cpx_request *request, struct cpx_tx *tx, const char *type, const char *id)
{
    int status = request->problem.count > 0 ? cpx_errors[request->problem.items[0].error].status : 500;
    const char *values[5] = {request->id, request->reader.user, request->route->name, NULL, NULL};

    if (status != 403 && status != 404 && status != 410) return CPX_OK;
    values[3] = cpx_arena_printf(request->arena, "%s/%.64s", type, id);
    values[4] = cpx_param_int(request->arena, status);
    return values[3] && values[4] ? cpx_tx_run(tx, CPX_SQL_REFUSAL_RECORD, values, 5, NULL) : CPX_EXHAUSTED;
}

enum cpx_rc cpx_refuse_recorded(struct cpx_request *request, struct cpx_tx *tx, const char *type, const char *id)
{
    enum cpx_rc rc = cpx_refusal_record(request, tx, type, id);

    if (rc == CPX_OK) cpx_respond_problem(request, CPX_REFUSED);
    return rc;
}

enum cpx_rc cpx_body_resource(struct cpx_request *request, const char *type, struct cpx_doc *doc)
{
    enum cpx_rc rc;

    if (!cpx_type_find(type)) {
        return cpx_problem_add(&request->problem, CPX_ERROR_NOT_FOUND, NULL, "There is no such resource type in FHIR R4");
    }
    if (request->body_size == 0) {
        return cpx_problem_add(&request->problem, CPX_ERROR_MALFORMED_JSON, NULL, "The body is empty: send a %s resource", type);
    }
    rc = cpx_doc_parse(request->arena, request->body, request->body_size, doc, &request->problem);
    return rc == CPX_OK ? cpx_validate(request->arena, doc, 0, type, "", &request->problem) : rc;
}
