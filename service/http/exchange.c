#include "exchange.h"

#include <netdb.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>

#include "cpx/auth.h"
#include "cpx/id.h"
#include "cpx/time.h"
#include "negotiation.h"
#include "routing.h"
#include "target.h"

enum {
    ARENA_PER_BODY = 24,         /* an accepted body's nodes and pieces take several times its size */
    DISCARD_MAX = 64 * 1024,     /* a refused request's body up to this size is read and dropped before the answer */
    DROPPED_BODIES = 8,          /* of a body whose length wasn't known beforehand and is too large: so many times the largest */
    WHOLE_BODY = 2 * 1024 * 1024 /* the largest body_max of a route that isn't a Bundle's */
};

static int64_t monotonic_us(void)
{
    struct timespec now;
    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

/* ---- The beginning ---- */

static void write_hex(char *out, const unsigned char *bytes, size_t size)
{
    static const char digits[] = "0123456789abcdef";
    for (size_t i = 0; i < size; i++) {
        out[2 * i] = digits[bytes[i] >> 4];
        out[2 * i + 1] = digits[bytes[i] & 15];
    }
    out[2 * size] = '\0';
}

/* The request's id, the random number of its context, and a trace of its own until the headers tell of another. */
static enum cpx_rc name_request(struct cpx_request *request)
{
    unsigned char random[40];
    if (getrandom(random, sizeof random, 0) != (ssize_t)sizeof random) return CPX_DEFECT;
    write_hex(request->number, random, 16);
    memcpy(request->traceparent, "00-", 3);
    write_hex(request->traceparent + 3, random + 16, 16);
    request->traceparent[35] = '-';
    write_hex(request->traceparent + 36, random + 32, 8);
    memcpy(request->traceparent + 52, "-01", 4);
    return cpx_id_new(request->id);
}

void *cpx_exchange_begin(void *context, const char *target, struct MHD_Connection *mhd)
{
    struct cpx_worker *worker = context;
    struct cpx_peer *peer = cpx_peer_of(mhd);
    struct cpx_arena *arena = peer == NULL ? NULL : cpx_arena_new((size_t)worker->service->config->max_body * ARENA_PER_BODY);
    struct cpx_exchange *exchange = arena == NULL ? NULL : cpx_arena_alloc(arena, sizeof *exchange);
    char *copy = exchange == NULL ? NULL : cpx_arena_strdup(arena, target);
    if (copy == NULL || name_request(&exchange->request) != CPX_OK) {
        cpx_arena_free(arena);
        return NULL;
    }
    struct cpx_request *request = &exchange->request;
    exchange->peer = peer;
    exchange->mhd = mhd;
    exchange->raw_target = target;
    exchange->raw_size = strlen(target);
    exchange->started_us = monotonic_us();
    request->arena = arena;
    request->service = worker->service;
    request->problem.arena = arena;
    request->received_ms = cpx_monotonic_ms();
    request->deadline_ms = request->received_ms + worker->service->config->receive_ms + worker->service->config->deadline_ms;
    request->path = copy; /* raw, until it is parsed */
    peer->exchange = exchange;
    return exchange;
}

void cpx_exchange_end(void *context, struct MHD_Connection *mhd, void **slot, enum MHD_RequestTerminationCode code)
{
    struct cpx_worker *worker = context;
    struct cpx_exchange *exchange = *slot;
    (void)mhd;
    (void)code;
    if (exchange == NULL) return;
    int64_t us = monotonic_us() - exchange->started_us;
    if (exchange->request.response.status != 0) {
        cpx_metrics_observe(worker->service->metrics, exchange->request.route, exchange->request.response.status, us);
        cpx_exchange_log(exchange, us);
    }
    exchange->peer->exchange = NULL;
    exchange->peer->used = true;
    exchange->peer->since_ms = cpx_monotonic_ms();
    free(exchange->body);
    cpx_arena_free(exchange->request.arena); /* the exchange with it */
    *slot = NULL;
}

/* ---- Waiting ---- */

void cpx_exchange_wake(struct cpx_exchange *exchange, enum cpx_rc outcome)
{
    struct cpx_worker *worker = exchange->peer->worker;
    exchange->outcome = outcome;
    exchange->waiting = false;
    worker->waiting--;
    if (!exchange->suspended) return;
    exchange->suspended = false;
    MHD_resume_connection(exchange->mhd);
    worker->daemon_is_due = true;
}

/* Before whatever will wake it is asked. The time in which the request is answered starts here. */
static void await(struct cpx_exchange *exchange, enum cpx_stage stage)
{
    exchange->stage = stage;
    exchange->waiting = true;
    exchange->peer->worker->waiting++;
    exchange->request.deadline_ms = cpx_monotonic_ms() + exchange->request.service->config->deadline_ms;
}

static enum cpx_rc submit(struct cpx_exchange *exchange, enum cpx_stage stage, enum cpx_lane lane, const struct cpx_call *call,
                          cpx_answer *answer, bool with_context)
{
    await(exchange, stage);
    return cpx_pipeline_submit(exchange->peer->worker->pipeline, &exchange->request, lane, call, answer, with_context);
}

/* What refused at once wakes nobody. */
static void stop_waiting(struct cpx_exchange *exchange)
{
    if (!exchange->waiting) return;
    exchange->waiting = false;
    exchange->peer->worker->waiting--;
}

/* ---- Answers ---- */

static bool has_body(const struct cpx_exchange *exchange)
{
    return exchange->framing.chunked || exchange->framing.length > 0;
}

/* The response is written. libmicrohttpd ends a connection on which an answer is given before the upload has ended, even where there is
 * none. So a body that is small is read first, and none too: a client that sends before it reads gets its answer. Otherwise the answer goes
 * out now and ends the connection. */
static void settle(struct cpx_exchange *exchange)
{
    bool received = exchange->stage == CPX_STAGE_WORK || exchange->stage == CPX_STAGE_RESPONSE;
    if (received || exchange->close) {
        exchange->stage = CPX_STAGE_RESPONSE;
    } else if (!exchange->framing.chunked && exchange->framing.length <= DISCARD_MAX &&
               cpx_request_header(&exchange->request, "expect") == NULL) {
        exchange->stage = CPX_STAGE_DISCARD;
    } else {
        exchange->stage = CPX_STAGE_RESPONSE;
        exchange->close = true;
    }
}

static void refuse(struct cpx_exchange *exchange, enum cpx_rc rc)
{
    struct cpx_request *request = &exchange->request;
    bool answered = rc == CPX_REFUSED && request->problem.count == 0 && request->response.status != 0;
    if (!answered) cpx_respond_problem(request, rc); /* a handler may refuse in its own words, so that its transaction is rolled back */
    settle(exchange);
}

/* What a stage that may answer by itself returned. */
static void conclude(struct cpx_exchange *exchange, enum cpx_rc rc)
{
    if (rc == CPX_OK && exchange->request.response.status == 0) rc = CPX_DEFECT;
    if (rc == CPX_OK) {
        settle(exchange);
    } else {
        refuse(exchange, rc);
    }
}

/* ---- Stage: route ---- */

static enum cpx_rc answer_options(struct cpx_request *request)
{
    bool known;
    const char *allow = cpx_route_allow(request->arena, request->path, &known);
    if (allow == NULL) return CPX_EXHAUSTED;
    if (!known) return cpx_problem_add(&request->problem, CPX_ERROR_NOT_FOUND, NULL, "there is no such path");
    enum cpx_rc rc = cpx_respond_header(request, "Allow", allow);
    return rc == CPX_OK ? cpx_respond(request, 204, NULL, NULL, 0) : rc;
}

static enum cpx_rc route(struct cpx_exchange *exchange)
{
    struct cpx_request *request = &exchange->request;
    return strcmp(request->method, "OPTIONS") == 0 ? answer_options(request) : cpx_route_find(request);
}

/* ---- Stage: limits and negotiation ---- */

static size_t body_max(const struct cpx_route *route, const struct cpx_config *config)
{
    size_t most = (size_t)config->max_body;
    if (route->body_max > WHOLE_BODY) return most;
    return route->body_max < most / 4 ? route->body_max : most / 4;
}

static enum cpx_rc limit_body(struct cpx_exchange *exchange)
{
    struct cpx_request *request = &exchange->request;
    exchange->body_max = body_max(request->route, request->service->config);
    if (!has_body(exchange)) return CPX_OK;
    enum cpx_rc rc = cpx_negotiate_body(request);
    if (rc != CPX_OK || exchange->framing.length <= (int64_t)exchange->body_max) return rc;
    return cpx_problem_add(&request->problem, CPX_ERROR_BODY_TOO_LARGE, "Content-Length", "at most %zu bytes are taken here",
                           exchange->body_max);
}

static enum cpx_rc limit(struct cpx_exchange *exchange)
{
    enum cpx_rc rc = cpx_negotiate_answer(&exchange->request);
    return rc == CPX_OK ? limit_body(exchange) : rc;
}

/* ---- Stage: authenticate ---- */

static void examine_certificate(struct cpx_exchange *exchange)
{
    struct cpx_peer *peer = exchange->peer;
    if (!peer->examined) {
        cpx_tls_examine(peer->session, &peer->certificate);
        peer->examined = true;
    }
    if (peer->certificate.sha256[0] != '\0') exchange->request.certificate_sha256 = peer->certificate.sha256;
    if (peer->certificate.client[0] != '\0') exchange->request.certificate_client = peer->certificate.client;
}

/* Who is counted: the client, or where there is none yet, the address. */
static const char *payer_of(struct cpx_exchange *exchange)
{
    struct cpx_request *request = &exchange->request;
    if (request->reader.client != NULL) return request->reader.client;
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(exchange->mhd, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    char host[NI_MAXHOST] = "";
    socklen_t size = info != NULL && info->client_addr->sa_family == AF_INET6 ? sizeof(struct sockaddr_in6) : sizeof(struct sockaddr_in);
    if (info == NULL || getnameinfo(info->client_addr, size, host, sizeof host, NULL, 0, NI_NUMERICHOST) != 0) return "";
    return cpx_arena_strdup(request->arena, host);
}

static enum cpx_rc throttle(struct cpx_exchange *exchange)
{
    struct cpx_request *request = &exchange->request;
    const char *payer = payer_of(exchange);
    if (payer == NULL) return CPX_EXHAUSTED;
    if (cpx_limits_take(exchange->peer->worker->limits, payer, cpx_monotonic_ms())) return CPX_OK;
    return cpx_problem_add(&request->problem, CPX_ERROR_TOO_MANY_REQUESTS, NULL, "at most %lld requests per second are taken of one client",
                           (long long)request->service->config->rate);
}

static enum cpx_rc authenticate(struct cpx_exchange *exchange)
{
    enum cpx_entry entry = exchange->request.route->entry;
    examine_certificate(exchange);
    enum cpx_rc rc = entry == CPX_ENTRY_TOKEN || entry == CPX_ENTRY_EITHER ? cpx_authenticate(&exchange->request) : CPX_OK;
    return rc == CPX_OK ? throttle(exchange) : rc;
}

/* ---- Stage: work ---- */

static enum cpx_rc take_body(struct cpx_exchange *exchange)
{
    struct cpx_request *request = &exchange->request;
    request->body = exchange->body == NULL ? "" : exchange->body;
    if (request->route->face != CPX_FACE_FHIR || request->body_size == 0) return CPX_OK;
    if (strcmp(request->route->consumes, "application/x-www-form-urlencoded") != 0) return CPX_OK;
    return cpx_form_parse(request, request->body, request->body_size, &request->query);
}

/* A read or search: its plan, and the one statement that it names. */
static enum cpx_rc plan(struct cpx_exchange *exchange)
{
    struct cpx_request *request = &exchange->request;
    const struct cpx_route *found = request->route;
    struct cpx_call *call = cpx_arena_alloc(request->arena, sizeof *call);
    if (call == NULL) return CPX_EXHAUSTED;
    enum cpx_rc rc = found->plan(request, call);
    if (rc != CPX_OK || request->response.status != 0) return rc;
    return submit(exchange, CPX_STAGE_WORK, found->lane, call, found->answer, true);
}

static enum cpx_rc start_work(struct cpx_exchange *exchange)
{
    struct cpx_request *request = &exchange->request;
    struct cpx_worker *worker = exchange->peer->worker;
    enum cpx_rc rc = take_body(exchange);
    if (rc != CPX_OK) return rc;
    if (request->route->plan != NULL) return plan(exchange);
    if (request->route->lane == CPX_LANE_NONE) return request->route->work(request, NULL);
    await(exchange, CPX_STAGE_WORK);
    return cpx_db_work(worker->service->db, request, request->route->lane, cpx_worker_done, worker);
}

static void work(struct cpx_exchange *exchange)
{
    enum cpx_rc rc = start_work(exchange);
    if (rc == CPX_OK && exchange->stage == CPX_STAGE_WORK) return; /* it waits, or was woken at once */
    stop_waiting(exchange);
    exchange->stage = CPX_STAGE_RESPONSE;
    conclude(exchange, rc);
}

/* ---- Stage: authorise ---- */

static const char *target_of(struct cpx_request *request)
{
    const char *first = request->parameters[0], *second = request->parameters[1];
    if (first == NULL) return NULL;
    if (request->route->face != CPX_FACE_FHIR) return first;
    return second == NULL ? first : cpx_arena_printf(request->arena, "%s/%s", first, second);
}

/* A refused access is recorded before it is answered. */
static enum cpx_rc record_refusal(struct cpx_exchange *exchange)
{
    struct cpx_request *request = &exchange->request;
    struct cpx_call *call = cpx_arena_alloc(request->arena, sizeof *call);
    if (call == NULL) return CPX_EXHAUSTED;
    *call = (struct cpx_call){.statement = CPX_SQL_REFUSAL_INSERT, .count = 5};
    call->values[0] = request->id;
    call->values[1] = request->reader.user;
    call->values[2] = request->route->name;
    call->values[3] = target_of(request);
    call->values[4] = "403";
    return submit(exchange, CPX_STAGE_REFUSAL, CPX_LANE_READS, call, NULL, true);
}

static void authorise(struct cpx_exchange *exchange)
{
    enum cpx_entry entry = exchange->request.route->entry;
    enum cpx_rc rc = entry == CPX_ENTRY_TOKEN || entry == CPX_ENTRY_EITHER ? cpx_authorise(&exchange->request) : CPX_OK;
    if (rc == CPX_OK) {
        exchange->stage = CPX_STAGE_BODY;
        return;
    }
    if (rc == CPX_REFUSED) {
        rc = record_refusal(exchange);
        if (rc == CPX_OK) return;
        stop_waiting(exchange);
    }
    refuse(exchange, rc);
}

/* The refusal is recorded, or the context said that the client is disabled: either way the reader is told no. */
static void after_refusal(struct cpx_exchange *exchange)
{
    bool recorded = exchange->outcome == CPX_OK || exchange->outcome == CPX_REFUSED;
    refuse(exchange, recorded ? CPX_REFUSED : exchange->outcome);
}

/* ---- Stage: identity ---- */

static void identify(struct cpx_exchange *exchange)
{
    const struct cpx_identity *identity = &exchange->peer->identity;
    enum cpx_rc rc = cpx_authenticate_certificate(&exchange->request, identity->enabled, identity->scopes, identity->purposes,
                                                  identity->certificate_sha256);
    if (rc == CPX_OK) {
        authorise(exchange);
    } else {
        refuse(exchange, rc);
    }
}

static void look_up(struct cpx_exchange *exchange)
{
    struct cpx_request *request = &exchange->request;
    struct cpx_call *call = cpx_arena_alloc(request->arena, sizeof *call);
    enum cpx_rc rc = CPX_EXHAUSTED;
    if (call != NULL) {
        *call = (struct cpx_call){.statement = CPX_SQL_CERTIFICATE_CLIENT, .count = 1, .values = {request->reader.client}};
        rc = submit(exchange, CPX_STAGE_IDENTITY, CPX_LANE_READS, call, cpx_identity_take, false);
    }
    if (rc == CPX_OK) return;
    stop_waiting(exchange);
    refuse(exchange, rc);
}

static void after_look_up(struct cpx_exchange *exchange)
{
    if (exchange->outcome == CPX_OK) {
        identify(exchange);
    } else {
        refuse(exchange, exchange->outcome);
    }
}

/* ---- The stages in their order ---- */

static void admit(struct cpx_exchange *exchange, const char *method, const char *version)
{
    struct cpx_request *request = &exchange->request;
    enum cpx_rc rc = cpx_exchange_guard(exchange, method, version);
    if (rc == CPX_OK) rc = route(exchange);
    bool answered = rc == CPX_OK && request->response.status != 0;
    if (rc == CPX_OK && !answered) rc = limit(exchange);
    if (rc == CPX_OK && !answered) rc = authenticate(exchange);
    if (rc != CPX_OK || answered) {
        conclude(exchange, rc);
    } else if (request->reader.client != NULL && request->reader.scopes == NULL) {
        if (cpx_identity_is_known(&exchange->peer->identity, cpx_monotonic_ms())) {
            identify(exchange);
        } else {
            look_up(exchange);
        }
    } else {
        authorise(exchange);
    }
}

static void step(struct cpx_exchange *exchange, const char *method, const char *version)
{
    switch (exchange->stage) {
    case CPX_STAGE_HEAD:
        admit(exchange, method, version);
        break;
    case CPX_STAGE_IDENTITY:
        after_look_up(exchange);
        break;
    case CPX_STAGE_REFUSAL:
        after_refusal(exchange);
        break;
    case CPX_STAGE_BODY:
        work(exchange);
        break;
    case CPX_STAGE_DISCARD:
        exchange->stage = CPX_STAGE_RESPONSE;
        break;
    case CPX_STAGE_WORK:
        conclude(exchange, exchange->outcome);
        break;
    case CPX_STAGE_RESPONSE:
    case CPX_STAGE_SENDING:
        break;
    }
}

static bool has_come(const struct cpx_exchange *exchange)
{
    return !exchange->waiting &&
           (exchange->stage == CPX_STAGE_IDENTITY || exchange->stage == CPX_STAGE_REFUSAL || exchange->stage == CPX_STAGE_WORK);
}

static enum cpx_rc make_room(struct cpx_exchange *exchange, size_t wanted)
{
    if (wanted <= exchange->body_room) return CPX_OK;
    size_t room = exchange->framing.chunked ? 2 * wanted : (size_t)exchange->framing.length;
    if (room > exchange->body_max) room = exchange->body_max;
    char *body = realloc(exchange->body, room + 1);
    if (body == NULL) return CPX_EXHAUSTED;
    exchange->body = body;
    exchange->body_room = room;
    return CPX_OK;
}

/* A part of the body. An answer can't be given from here: what is refused now is answered when the upload has ended; false: it doesn't end.
 */
static bool receive(struct cpx_exchange *exchange, const char *data, size_t size)
{
    struct cpx_request *request = &exchange->request;
    if (exchange->stage != CPX_STAGE_BODY) {
        exchange->dropped += size;
        return exchange->dropped <= (size_t)request->service->config->max_body * DROPPED_BODIES;
    }
    enum cpx_rc rc = CPX_OK;
    if (size > exchange->body_max - request->body_size) {
        rc = cpx_problem_add(&request->problem, CPX_ERROR_BODY_TOO_LARGE, NULL, "at most %zu bytes are taken here", exchange->body_max);
    }
    if (rc == CPX_OK) rc = make_room(exchange, request->body_size + size);
    if (rc != CPX_OK) {
        cpx_respond_problem(request, rc);
        exchange->stage = CPX_STAGE_DISCARD;
        exchange->close = true;
        return true;
    }
    memcpy(exchange->body + request->body_size, data, size);
    request->body_size += size;
    exchange->body[request->body_size] = '\0';
    return true;
}

enum MHD_Result cpx_exchange_handle(void *context, struct MHD_Connection *mhd, const char *url, const char *method, const char *version,
                                    const char *upload, size_t *upload_size, void **slot)
{
    struct cpx_exchange *exchange = *slot;
    (void)context;
    (void)mhd;
    (void)url;
    if (exchange == NULL) return MHD_NO;
    if (*upload_size > 0) {
        bool goes_on = receive(exchange, upload, *upload_size);
        *upload_size = 0;
        return goes_on ? MHD_YES : MHD_NO;
    }
    do {
        step(exchange, method, version);
    } while (has_come(exchange));
    if (exchange->waiting) {
        exchange->suspended = true;
        MHD_suspend_connection(mhd);
        return MHD_YES;
    }
    return exchange->stage == CPX_STAGE_RESPONSE ? cpx_exchange_deliver(exchange) : MHD_YES;
}
