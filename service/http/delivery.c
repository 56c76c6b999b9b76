#include <string.h>

#include "cpx/log.h"
#include "cpx/time.h"
#include "exchange.h"

static bool has_header(const struct cpx_pairs *headers, const char *name)
{
    for (size_t i = 0; i < headers->count; i++) {
        if (strcmp(headers->items[i].name, name) == 0) return true;
    }
    return false;
}

static bool add_header(struct MHD_Response *response, const char *name, const char *value)
{
    return MHD_add_response_header(response, name, value) == MHD_YES;
}

/* What every answer carries. */
static bool add_common_headers(const struct cpx_exchange *exchange, struct MHD_Response *response)
{
    const struct cpx_request *request = &exchange->request;
    bool closing = exchange->close || exchange->peer->worker->quiet;
    return (has_header(&request->response.headers, "Cache-Control") || add_header(response, "Cache-Control", "no-store")) &&
           add_header(response, "X-Content-Type-Options", "nosniff") && add_header(response, "X-Request-Id", request->id) &&
           add_header(response, "traceparent", request->traceparent) && (!closing || add_header(response, "Connection", "close"));
}

static const char *media_of(const struct cpx_exchange *exchange)
{
    const char *media = exchange->request.response.content_type;
    return media == cpx_media_fhir && cpx_answer_is(&exchange->request, "application/json") ? cpx_media_json : media;
}

static bool add_headers(const struct cpx_exchange *exchange, struct MHD_Response *response)
{
    const struct cpx_response *answer = &exchange->request.response;
    for (size_t i = 0; i < answer->headers.count; i++) {
        if (!add_header(response, answer->headers.items[i].name, answer->headers.items[i].value)) return false;
    }
    if (media_of(exchange) != NULL && !add_header(response, "Content-Type", media_of(exchange))) return false;
    return add_common_headers(exchange, response);
}

enum MHD_Result cpx_exchange_deliver(struct cpx_exchange *exchange)
{
    const struct cpx_response *answer = &exchange->request.response;
    /* The arena keeps the body until cpx_exchange_end, which comes after the last byte. */
    struct MHD_Response *response = MHD_create_response_from_buffer(answer->size, (void *)(uintptr_t)answer->body, MHD_RESPMEM_PERSISTENT);
    if (response == NULL) return MHD_NO;
    enum MHD_Result result =
        add_headers(exchange, response) ? MHD_queue_response(exchange->mhd, (unsigned)answer->status, response) : MHD_NO;
    MHD_destroy_response(response);
    exchange->stage = CPX_STAGE_SENDING;
    exchange->peer->early = exchange->close;
    exchange->answered_ms = cpx_monotonic_ms();
    return result;
}

/* The sender may call a method what it likes; the log names only those there are. */
static const char *method_of(const struct cpx_request *request)
{
    static const char *const methods[] = {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
    if (request->head) return "HEAD";
    for (size_t i = 0; request->method != NULL && i < sizeof methods / sizeof methods[0]; i++) {
        if (strcmp(request->method, methods[i]) == 0) return methods[i];
    }
    return "other";
}

/* Never the path or the query: ids in them are a child's. */
void cpx_exchange_log(const struct cpx_exchange *exchange, int64_t us)
{
    const struct cpx_request *request = &exchange->request;
    const struct cpx_reader *reader = &request->reader;
    struct cpx_field fields[] = {
        {"id", request->id, 0},
        {"traceparent", request->traceparent, 0},
        {"route", request->route == NULL ? "none" : request->route->name, 0},
        {"method", method_of(request), 0},
        {"status", NULL, request->response.status},
        {"ms", NULL, us / 1000},
        {"bytes", NULL, request->head ? 0 : (int64_t)request->response.size},
        {"client", reader->client == NULL ? "" : reader->client, 0},
        {"organization", NULL, reader->organization},
        {NULL, NULL, 0},
    };
    cpx_log(CPX_LOG_INFO, "request", fields);
}
