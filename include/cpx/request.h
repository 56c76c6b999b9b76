/* One request, from its first byte to its last: what the stages hand to each other. Knows neither MHD nor libpq. */
#ifndef CPX_REQUEST_H
#define CPX_REQUEST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cpx/arena.h"
#include "cpx/db.h"
#include "cpx/problem.h"
#include "cpx/reader.h"

struct cpx_service; /* what main made: configuration, keys, pool. Immutable while serving, but for what names its own lock. */
struct cpx_route;

struct cpx_pair {
    const char *name, *value; /* decoded, UTF-8, without NUL */
};
struct cpx_pairs {
    size_t count;
    struct cpx_pair *items;
};

struct cpx_response {
    int status;
    const char *content_type; /* NULL: no body */
    const char *body;         /* in the arena, or static */
    size_t size;
    struct cpx_pairs headers; /* added with cpx_respond_header */
};

enum { CPX_PATH_PARAMETERS = 4 };

struct cpx_request {
    struct cpx_arena *arena;
    struct cpx_service *service;
    struct cpx_problem problem;
    const struct cpx_route *route;
    char id[37];          /* X-Request-Id: ours, a UUID */
    char traceparent[56]; /* W3C, taken over or made */
    char number[33];      /* the random request number of the context */
    int64_t received_ms;  /* monotonic */
    int64_t deadline_ms;  /* monotonic */
    const char *method;   /* "HEAD" is served as GET: see head */
    bool head;
    const char *path;                            /* decoded, as routed */
    const char *parameters[CPX_PATH_PARAMETERS]; /* the {names} of the route's path, in order */
    struct cpx_pairs query;                      /* of the URI; for POST _search also the form */
    struct cpx_pairs headers;                    /* names lower-case */
    const char *body;
    size_t body_size;
    const char *certificate_sha256; /* base64url thumbprint of a client certificate that our CA or a registration verifies; else NULL */
    const char *certificate_client; /* the client id that a certificate issued by us names; else NULL */
    const char *accepted;           /* the negotiated one of the route's produces: ends with it or a space; ask cpx_answer_is */
    struct cpx_reader reader;
    struct cpx_response response;
    void *plan; /* whatever a read's plan hands to its answer, or a steward's work to what it leaves to be settled */
    /* Of a steward's work, where it leaves grants to be compiled: done as the consent role, right behind the commit and before the answer. What
     * fails is left to the keeper. */
    enum cpx_rc (*settle)(struct cpx_request *request, struct cpx_tx *tx);
};

const char *cpx_request_header(const struct cpx_request *request, const char *lower_case_name); /* NULL: absent */
const char *cpx_request_query(const struct cpx_request *request, const char *name);             /* the first; NULL: absent */
/* Refuses each query parameter that the route doesn't have (UNKNOWN_PARAMETER, naming those that it has), or that is there twice.
 * allowed: NULL-terminated; NULL: none. */
enum cpx_rc cpx_request_check_query(struct cpx_request *request, const char *const *allowed) CPX_MUST_CHECK;
bool cpx_request_expired(const struct cpx_request *request);
/* Whether the answer goes as this one of the media types that the route produces. */
bool cpx_answer_is(const struct cpx_request *request, const char *media);

/* Responses. The body isn't copied. */
enum cpx_rc cpx_respond(struct cpx_request *request, int status, const char *content_type, const char *body, size_t size) CPX_MUST_CHECK;
enum cpx_rc cpx_respond_header(struct cpx_request *request, const char *name, const char *value) CPX_MUST_CHECK; /* the value is copied */
/* Writes the problem, or what rc says by itself, as the route's face wants it (problem+json, OperationOutcome, OAuth error). */
void cpx_respond_problem(struct cpx_request *request, enum cpx_rc rc);
/* ETag, If-Match and If-None-Match: W/"version" or "version". */
bool cpx_etag_matches(const char *header, const char *version);

extern const char cpx_media_fhir[];    /* application/fhir+json; charset=utf-8 */
extern const char cpx_media_json[];    /* application/json */
extern const char cpx_media_problem[]; /* application/problem+json */

#endif
