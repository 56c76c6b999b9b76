/* What was wrong with a request: a table of errors, and the problem that one request collects.
 * Rendered as RFC 9457 problem+json on /v1 and /oauth-independent faces, as OperationOutcome on /fhir. */
#ifndef CPX_PROBLEM_H
#define CPX_PROBLEM_H

#include <stddef.h>

#include "cpx/arena.h"

/*      name                    status  FHIR issue       slug                    title */
#define CPX_ERRORS(X)                                                                                                                      \
    X(MALFORMED_REQUEST, 400, "structure", "malformed-request", "The HTTP request is malformed")                                           \
    X(MALFORMED_JSON, 400, "structure", "malformed-json", "The body is not the JSON that this service takes")                              \
    X(INVALID_PARAMETER, 400, "value", "invalid-parameter", "A parameter has a value that it can't have")                                  \
    X(UNKNOWN_PARAMETER, 400, "not-supported", "unknown-parameter", "There is no such parameter here")                                     \
    X(INVALID_CURSOR, 400, "value", "invalid-cursor", "The cursor is not one that this service gave to this reader")                       \
    X(TOO_COSTLY, 400, "too-costly", "too-costly", "The search needs a patient or a selective code")                                       \
    X(UNAUTHENTICATED, 401, "login", "unauthenticated", "A valid access token is needed")                                                  \
    X(TOKEN_EXPIRED, 401, "expired", "token-expired", "The access token has expired")                                                      \
    X(CLIENT_DISABLED, 401, "login", "client-disabled", "The client or its organization is disabled")                                      \
    X(INSUFFICIENT_SCOPE, 403, "forbidden", "insufficient-scope", "The token's scope doesn't cover this")                                  \
    X(FORBIDDEN, 403, "forbidden", "forbidden", "This organization may not do this")                                                       \
    X(NOT_FOUND, 404, "not-found", "not-found", "There is nothing here for this reader")                                                   \
    X(METHOD_NOT_ALLOWED, 405, "not-supported", "method-not-allowed", "This resource doesn't have that method")                            \
    X(NOT_ACCEPTABLE, 406, "not-supported", "not-acceptable", "None of the accepted media types is available")                             \
    X(REQUEST_IN_PROGRESS, 409, "conflict", "request-in-progress", "A request with this Idempotency-Key is under way")                     \
    X(CONFLICT, 409, "conflict", "conflict", "The request conflicts with what is stored")                                                  \
    X(GONE, 410, "deleted", "gone", "It has been deleted")                                                                                 \
    X(PRECONDITION_FAILED, 412, "conflict", "precondition-failed", "It has changed since it was read")                                     \
    X(MULTIPLE_MATCHES, 412, "multiple-matches", "multiple-matches", "The condition matches more than one")                                \
    X(BODY_TOO_LARGE, 413, "too-long", "body-too-large", "The body is larger than this operation takes")                                   \
    X(UNSUPPORTED_MEDIA_TYPE, 415, "not-supported", "unsupported-media-type", "The body's media type is not taken here")                   \
    X(INVALID, 422, "invalid", "invalid", "The content is not valid")                                                                      \
    X(VALUE, 422, "value", "invalid-value", "An element has a value that it can't have")                                                   \
    X(REQUIRED, 422, "required", "required", "A required element is missing")                                                              \
    X(UNKNOWN_ELEMENT, 422, "structure", "unknown-element", "There is no such element here")                                               \
    X(CARDINALITY, 422, "structure", "cardinality", "An element occurs too often, or not as it must")                                      \
    X(CODE_INVALID, 422, "code-invalid", "code-invalid", "A code is not in the value set that is required here")                           \
    X(REFERENCE, 422, "value", "invalid-reference", "A reference can't be taken")                                                          \
    X(TWO_CHILDREN, 422, "business-rule", "two-children", "A resource may speak of one child only")                                        \
    X(BUSINESS_RULE, 422, "business-rule", "business-rule", "A rule of the exchange doesn't allow it")                                     \
    X(TRANSITION, 422, "business-rule", "transition", "The referral can't go to that status from here")                                    \
    X(NOT_ENFORCEABLE, 422, "not-supported", "not-enforceable", "The consent says what can't be enforced, so it isn't taken")              \
    X(EVIDENCE_MISSING, 422, "business-rule", "evidence-missing", "A permit needs the evidence of the family's signature")                 \
    X(IDEMPOTENCY_MISMATCH, 422, "business-rule", "idempotency-mismatch", "This Idempotency-Key was used for another request")             \
    X(PRECONDITION_REQUIRED, 428, "required", "precondition-required", "If-Match is needed here")                                          \
    X(TOO_MANY_REQUESTS, 429, "throttled", "too-many-requests", "Too many requests")                                                       \
    X(HEADERS_TOO_LARGE, 431, "too-long", "headers-too-large", "The headers are larger than this service takes")                           \
    X(DEFECT, 500, "exception", "defect", "The service failed; nothing was changed")                                                       \
    X(NOT_IMPLEMENTED, 501, "not-supported", "not-supported", "This service doesn't do that")                                              \
    X(UNAVAILABLE, 503, "transient", "unavailable", "The service can't answer now; try again")                                             \
    X(TIMEOUT, 503, "timeout", "timeout", "The request took too long; nothing was changed")

enum cpx_error {
#define CPX_ERROR_ENUM(name, status, issue, slug, title) CPX_ERROR_##name,
    CPX_ERRORS(CPX_ERROR_ENUM)
#undef CPX_ERROR_ENUM
        CPX_ERROR_COUNT
};

struct cpx_error_row {
    int status;
    const char *issue, *slug, *title;
};
extern const struct cpx_error_row cpx_errors[CPX_ERROR_COUNT];

enum { CPX_PROBLEM_ITEMS = 20 };

/* One thing that is wrong. pointer: a JSON Pointer into the body ("/activity/2/detail"), or the name of a header, query or path
 * parameter, or NULL. detail: what is wrong and what to do, safe for the sender: it may name what the sender sent, never what is stored.
 * allowed: values that would be taken, separated by ", ", or NULL. */
struct cpx_problem_item {
    enum cpx_error error;
    const char *pointer, *detail, *allowed;
};

/* The first item's error decides the status. At most CPX_PROBLEM_ITEMS items are kept. */
struct cpx_problem {
    struct cpx_arena *arena;
    size_t count;
    struct cpx_problem_item items[CPX_PROBLEM_ITEMS];
};

/* Adds an item and returns CPX_REFUSED always, so that `return cpx_problem_add(...)` reads well. The texts are copied. */
enum cpx_rc cpx_problem_add(struct cpx_problem *problem, enum cpx_error error, const char *pointer, const char *detail_format, ...)
    CPX_PRINTF(4, 5);
enum cpx_rc cpx_problem_add_allowed(struct cpx_problem *problem, enum cpx_error error, const char *pointer, const char *allowed,
                                    const char *detail_format, ...) CPX_PRINTF(5, 6);
void cpx_problem_clear(struct cpx_problem *problem);

#endif
