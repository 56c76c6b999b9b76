/* The head of a request: its lines as libmicrohttpd keeps them, judged by the guard, become method, path, query and headers. */
#include <string.h>

#include "exchange.h"
#include "target.h"

struct line_sink {
    struct cpx_lines *lines;
    size_t room;
};

static enum MHD_Result take_line(void *context, enum MHD_ValueKind kind, const char *name, size_t name_size, const char *value,
                                 size_t value_size)
{
    struct line_sink *sink = context;
    (void)kind;
    if (sink->lines->count == sink->room) return MHD_NO;
    sink->lines->items[sink->lines->count++] = (struct cpx_line){name, value == NULL ? "" : value, name_size, value_size};
    sink->lines->bytes += name_size + value_size + 4; /* ": " and the line's end */
    return MHD_YES;
}

static enum cpx_rc gather_lines(struct cpx_exchange *exchange, struct cpx_lines *lines)
{
    int count = MHD_get_connection_values_n(exchange->mhd, MHD_HEADER_KIND, NULL, NULL);
    struct line_sink sink = {lines, count < 0 ? 0 : (size_t)count};
    *lines = (struct cpx_lines){.items = cpx_arena_array(exchange->request.arena, sink.room + 1, sizeof *lines->items)};
    if (lines->items == NULL) return CPX_EXHAUSTED;
    (void)MHD_get_connection_values_n(exchange->mhd, MHD_HEADER_KIND, take_line, &sink);
    return CPX_OK;
}

/* Name, colon, space, value, space, end of line: nothing else lies between the name and where the next one begins. libmicrohttpd has put
 * NULs in the place of the colon and of the line's end. It appends a folded line to the name of the one before, elsewhere in memory, and
 * gives no sign of it; a value with a NUL in it ends there; a bare LF ends a line. Two servers would read such headers differently. */
static bool is_whole_line(const struct cpx_line *line, const char *next)
{
    const char *at = line->name + line->name_size, *end = line->value + line->value_size;
    if (at >= line->value) return false;
    for (at++; at < line->value; at++) {
        if (*at != ' ' && *at != '\t') return false;
    }
    end += strspn(end, " \t");
    return end[0] == '\0' && end[1] == '\0' && (next == NULL || next == end + 2);
}

static bool are_whole_lines(const struct cpx_lines *lines, const char *version)
{
    if (lines->count > 0 && lines->items[0].name != version + strlen(version) + 2) return false;
    for (size_t i = 0; i < lines->count; i++) {
        if (!is_whole_line(&lines->items[i], i + 1 < lines->count ? lines->items[i + 1].name : NULL)) return false;
    }
    return true;
}

/* Names in lower case; the values stay where libmicrohttpd keeps them until the exchange ends. */
static enum cpx_rc take_headers(struct cpx_request *request, const struct cpx_lines *lines)
{
    request->headers.items = cpx_arena_array(request->arena, lines->count + 1, sizeof *request->headers.items);
    if (request->headers.items == NULL) return CPX_EXHAUSTED;
    for (size_t i = 0; i < lines->count; i++) {
        char *name = cpx_arena_strndup(request->arena, lines->items[i].name, lines->items[i].name_size);
        if (name == NULL) return CPX_EXHAUSTED;
        for (char *at = name; *at != '\0'; at++) {
            if (*at >= 'A' && *at <= 'Z') *at = (char)(*at - 'A' + 'a');
        }
        request->headers.items[request->headers.count++] = (struct cpx_pair){name, lines->items[i].value};
    }
    return CPX_OK;
}

/* Takes over the trace of the sender: https://www.w3.org/TR/trace-context/ section 3.2. Our own part of it is new. */
static void take_trace(struct cpx_request *request)
{
    const char *given = cpx_request_header(request, "traceparent");
    if (given == NULL || strlen(given) != 55 || strncmp(given, "00-", 3) != 0) return;
    bool well_formed = given[35] == '-' && given[52] == '-' && strspn(given + 3, "0123456789abcdef") == 32 &&
                       strspn(given + 36, "0123456789abcdef") == 16 && strspn(given + 53, "0123456789abcdef") == 2;
    if (!well_formed || strspn(given + 3, "0") == 32 || strspn(given + 36, "0") == 16) return;
    memcpy(request->traceparent + 3, given + 3, 32);
    memcpy(request->traceparent + 53, given + 53, 2);
}

static enum cpx_rc take_method(struct cpx_request *request, const char *method)
{
    request->head = strcmp(method, "HEAD") == 0;
    request->method = request->head ? "GET" : cpx_arena_strdup(request->arena, method);
    return request->method == NULL ? CPX_EXHAUSTED : CPX_OK;
}

enum cpx_rc cpx_exchange_guard(struct cpx_exchange *exchange, const char *method, const char *version)
{
    struct cpx_request *request = &exchange->request;
    struct cpx_lines lines;
    /* Method, target and version lie behind each other in one buffer. A NUL or a second space in the request line would leave a gap. */
    bool whole = exchange->raw_target == method + strlen(method) + 1 && version == exchange->raw_target + exchange->raw_size + 1;
    exchange->close = true;
    enum cpx_rc rc = take_method(request, method);
    if (rc == CPX_OK) rc = gather_lines(exchange, &lines);
    whole = whole && rc == CPX_OK && are_whole_lines(&lines, version);
    if (rc == CPX_OK)
        rc = cpx_guard_check(request, &lines, version, whole, (size_t)request->service->config->max_headers, &exchange->framing);
    if (rc == CPX_OK) rc = cpx_target_parse(request, request->path);
    if (rc == CPX_OK) rc = take_headers(request, &lines);
    if (rc == CPX_OK) take_trace(request);
    exchange->close = rc != CPX_OK;
    return rc;
}
