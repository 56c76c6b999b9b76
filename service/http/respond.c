/* Responses and problems: RFC 9457, FHIR OperationOutcome, RFC 6749 section 5.2. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "cpx/routes.h"
#include "cpx/text.h"

enum { PROBLEM_MAX = 256 * 1024, OAUTH_DESCRIPTION_MAX = 1024 };

enum cpx_rc cpx_respond(struct cpx_request *request, int status, const char *content_type, const char *body, size_t size)
{
    if (status < 200 || status > 599 || (size > 0 && body == NULL)) return CPX_DEFECT;
    struct cpx_response *response = &request->response;
    response->status = status;
    response->content_type = content_type;
    response->body = body;
    response->size = size;
    return CPX_OK;
}

static struct cpx_pair *find_header(struct cpx_pairs *headers, const char *name)
{
    for (size_t i = 0; i < headers->count; i++) {
        if (strcasecmp(headers->items[i].name, name) == 0) return &headers->items[i];
    }
    return NULL;
}

/* A value with a control character would end the line early. */
static bool is_header_value(const char *value)
{
    for (; *value != '\0'; value++) {
        if (((unsigned char)*value < 0x20 && *value != '\t') || *value == 0x7f) return false;
    }
    return true;
}

enum cpx_rc cpx_respond_header(struct cpx_request *request, const char *name, const char *value)
{
    enum { STEP = 8 };
    struct cpx_pairs *headers = &request->response.headers;
    if (!is_header_value(value)) return CPX_DEFECT;
    const char *copy = cpx_arena_strdup(request->arena, value);
    if (copy == NULL) return CPX_EXHAUSTED;
    struct cpx_pair *header = find_header(headers, name);
    if (header != NULL) {
        header->value = copy;
        return CPX_OK;
    }
    if (headers->count % STEP == 0) {
        struct cpx_pair *items = cpx_arena_array(request->arena, headers->count + STEP, sizeof *items);
        if (items == NULL) return CPX_EXHAUSTED;
        if (headers->count > 0) memcpy(items, headers->items, headers->count * sizeof *items);
        headers->items = items;
    }
    headers->items[headers->count++] = (struct cpx_pair){name, copy};
    return CPX_OK;
}

/* What goes with an error; the rest (ETag, Location) spoke of an answer that isn't given. */
static void keep_error_headers(struct cpx_pairs *headers)
{
    static const char *const kept[] = {"Allow", "WWW-Authenticate", "Retry-After"};
    size_t count = 0;
    for (size_t i = 0; i < headers->count; i++) {
        bool keep = false;
        for (size_t k = 0; k < sizeof kept / sizeof kept[0]; k++)
            keep = keep || strcasecmp(headers->items[i].name, kept[k]) == 0;
        if (keep) headers->items[count++] = headers->items[i];
    }
    headers->count = count;
}

static enum cpx_face face_of(const struct cpx_request *request)
{
    if (request->route != NULL) return request->route->face;
    const char *path = request->path == NULL ? "" : request->path;
    if (strncmp(path, "/fhir/", 6) == 0) return CPX_FACE_FHIR;
    return strncmp(path, "/oauth/", 7) == 0 ? CPX_FACE_OAUTH : CPX_FACE_PLAIN;
}

/* "care-plan" becomes "care_plan": /v1 enumerations are in snake_case. */
static void write_code(struct cpx_writer *writer, const char *slug)
{
    char code[64];
    size_t size = 0;
    for (; slug[size] != '\0' && size + 1 < sizeof code; size++)
        code[size] = slug[size] == '-' ? '_' : slug[size];
    cpx_write_string_n(writer, "code", code, size);
}

static void write_allowed(struct cpx_writer *writer, const char *allowed)
{
    if (allowed == NULL) return;
    cpx_write_array(writer, "allowed");
    while (*allowed != '\0') {
        const char *comma = strstr(allowed, ", ");
        size_t size = comma == NULL ? strlen(allowed) : (size_t)(comma - allowed);
        cpx_write_string_n(writer, NULL, allowed, size);
        allowed += comma == NULL ? size : size + 2;
    }
    cpx_write_end_array(writer);
}

static void write_plain(struct cpx_writer *writer, const struct cpx_request *request, const struct cpx_error_row *row,
                        struct cpx_text *scratch)
{
    const struct cpx_problem *problem = &request->problem;
    cpx_text_addf(scratch, "urn:careplan-exchange:problem:%s", row->slug);
    cpx_write_object(writer, NULL);
    cpx_write_string(writer, "type", cpx_text_finish(scratch, NULL));
    cpx_write_string(writer, "title", row->title);
    cpx_write_int(writer, "status", row->status);
    cpx_write_string(writer, "detail", problem->count > 0 ? problem->items[0].detail : NULL);
    cpx_write_string(writer, "request_id", request->id);
    cpx_write_array(writer, "errors");
    for (size_t i = 0; i < problem->count; i++) {
        const struct cpx_problem_item *item = &problem->items[i];
        cpx_write_object(writer, NULL);
        cpx_write_string(writer, "pointer", item->pointer);
        write_code(writer, cpx_errors[item->error].slug);
        cpx_write_string(writer, "detail", item->detail);
        write_allowed(writer, item->allowed);
        cpx_write_end_object(writer);
    }
    cpx_write_end_array(writer);
    cpx_write_end_object(writer);
}

static bool is_index(const char *segment, size_t size)
{
    return size > 0 && strspn(segment, "0123456789") >= size;
}

/* The type of the resource in the body: that of the route's scope, "{type}" being its first parameter; a route without one takes a Bundle.
 */
static const char *body_type(const struct cpx_request *request)
{
    const char *scope = request->route != NULL ? request->route->scope : NULL;
    if (scope == NULL) return "Bundle";
    const char *type = strchr(scope, '/') + 1;
    if (*type == '{') return request->parameters[0];
    return cpx_arena_strndup(request->arena, type, strcspn(type, "."));
}

/* The simple FHIRPath of a JSON Pointer: /activity/2/detail is CarePlan.activity[2].detail. */
static void add_expression(struct cpx_text *out, const char *type, const char *pointer)
{
    if (type != NULL) cpx_text_adds(out, type);
    while (*pointer == '/') {
        const char *segment = pointer + 1;
        size_t size = strcspn(segment, "/");
        if (is_index(segment, size)) {
            cpx_text_addf(out, "[%.*s]", (int)size, segment);
        } else {
            if (out->size > 0) cpx_text_adds(out, ".");
            cpx_text_add(out, segment, size);
        }
        pointer = segment + size;
    }
}

static void write_issue(struct cpx_writer *writer, const struct cpx_request *request, const struct cpx_problem_item *item)
{
    struct cpx_arena *arena = request->arena;
    const struct cpx_error_row *row = &cpx_errors[item->error];
    bool in_body = item->pointer != NULL && item->pointer[0] == '/';
    struct cpx_text diagnostics, expression;
    cpx_text_init(&diagnostics, arena, PROBLEM_MAX);
    cpx_text_init(&expression, arena, PROBLEM_MAX);
    if (item->pointer != NULL && !in_body && item->pointer[0] != '\0') cpx_text_addf(&diagnostics, "%s: ", item->pointer);
    if (item->detail != NULL) cpx_text_adds(&diagnostics, item->detail);
    if (item->allowed != NULL) cpx_text_addf(&diagnostics, " (allowed: %s)", item->allowed);
    if (in_body) add_expression(&expression, body_type(request), item->pointer);
    cpx_write_object(writer, NULL);
    cpx_write_string(writer, "severity", "error");
    cpx_write_string(writer, "code", row->issue);
    cpx_write_object(writer, "details");
    cpx_write_string(writer, "text", row->title);
    cpx_write_end_object(writer);
    if (diagnostics.size > 0) cpx_write_string(writer, "diagnostics", cpx_text_finish(&diagnostics, NULL));
    if (expression.size > 0) {
        cpx_write_array(writer, "expression");
        cpx_write_string(writer, NULL, cpx_text_finish(&expression, NULL));
        cpx_write_end_array(writer);
    }
    cpx_write_end_object(writer);
}

static void write_outcome(struct cpx_writer *writer, const struct cpx_request *request, enum cpx_error error)
{
    const struct cpx_problem *problem = &request->problem;
    cpx_write_object(writer, NULL);
    cpx_write_string(writer, "resourceType", "OperationOutcome");
    cpx_write_array(writer, "issue");
    if (problem->count == 0) write_issue(writer, request, &(struct cpx_problem_item){.error = error});
    for (size_t i = 0; i < problem->count; i++)
        write_issue(writer, request, &problem->items[i]);
    cpx_write_end_array(writer);
    cpx_write_end_object(writer);
}

static const char *oauth_error(int status)
{
    static const struct {
        int status;
        const char *error;
    } rows[] = {{401, "invalid_client"},
                {403, "access_denied"},
                {429, "temporarily_unavailable"},
                {500, "server_error"},
                {503, "temporarily_unavailable"}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if (rows[i].status == status) return rows[i].error;
    }
    return "invalid_request";
}

static void write_oauth(struct cpx_writer *writer, const struct cpx_request *request, const struct cpx_error_row *row)
{
    const struct cpx_problem *problem = &request->problem;
    const char *detail = problem->count > 0 ? problem->items[0].detail : NULL;
    cpx_write_object(writer, NULL);
    cpx_write_string(writer, "error", oauth_error(row->status));
    cpx_write_string(writer, "error_description", detail == NULL || detail[0] == '\0' ? row->title : detail);
    cpx_write_end_object(writer);
}

/* What an outcome says by itself. */
static enum cpx_error error_of(const struct cpx_request *request, enum cpx_rc rc)
{
    if (rc == CPX_REFUSED && request->problem.count > 0) return request->problem.items[0].error;
    return rc == CPX_RETRY || rc == CPX_UNAVAILABLE || rc == CPX_EXHAUSTED ? CPX_ERROR_UNAVAILABLE : CPX_ERROR_DEFECT;
}

static bool ensure_header(struct cpx_request *request, const char *name, const char *value)
{
    return find_header(&request->response.headers, name) != NULL || cpx_respond_header(request, name, value) == CPX_OK;
}

void cpx_respond_problem(struct cpx_request *request, enum cpx_rc rc)
{
    static const char fallback[] = "{\"type\":\"about:blank\",\"status\":503}";
    enum cpx_error error = error_of(request, rc);
    const struct cpx_error_row *row = &cpx_errors[error];
    const char *media = cpx_media_problem;
    struct cpx_text body, scratch;
    struct cpx_writer writer;
    /* An outcome that isn't a refusal says nothing of what was found so far. */
    if (rc != CPX_REFUSED) cpx_problem_clear(&request->problem);
    keep_error_headers(&request->response.headers);
    cpx_text_init(&body, request->arena, PROBLEM_MAX);
    cpx_text_init(&scratch, request->arena, PROBLEM_MAX);
    cpx_writer_init(&writer, &body);
    switch (face_of(request)) {
    case CPX_FACE_FHIR:
        media = cpx_media_fhir;
        write_outcome(&writer, request, error);
        break;
    case CPX_FACE_OAUTH:
        media = cpx_media_json;
        write_oauth(&writer, request, row);
        break;
    default:
        write_plain(&writer, request, row, &scratch);
    }
    bool wait = row->status == 503 || row->status == 429;
    size_t size;
    const char *text = cpx_text_finish(&body, &size);
    bool whole = text != NULL && (!wait || ensure_header(request, "Retry-After", "1"));
    /* A client that was disabled since its token was issued: authentication itself, which sets a challenge, had gone well. */
    if (row->status == 401)
        whole = whole && ensure_header(request, "WWW-Authenticate", "Bearer realm=\"careplan-exchange\", error=\"invalid_token\"");
    if (whole && cpx_respond(request, row->status, media, text, size) == CPX_OK) return;
    request->response =
        (struct cpx_response){.status = 503, .content_type = cpx_media_problem, .body = fallback, .size = sizeof fallback - 1};
}
