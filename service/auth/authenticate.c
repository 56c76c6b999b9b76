#include <openssl/crypto.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "assertion.h"
#include "claims.h"
#include "cpx/auth.h"
#include "cpx/routes.h"
#include "cpx/service.h"
#include "cpx/time.h"

static const char realm[] = "Bearer realm=\"careplan-exchange\"";

/* The challenge of RFC 6750 section 3, and the problem. code NULL: nothing was sent that could be wrong. */
static enum cpx_rc refuse(struct cpx_request *request, enum cpx_error error, const char *code, const char *detail)
{
    const char *challenge =
        code == NULL ? realm : cpx_arena_printf(request->arena, "%s, error=\"%s\", error_description=\"%s\"", realm, code, detail);
    if (challenge == NULL) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_respond_header(request, "WWW-Authenticate", challenge);
    return rc == CPX_OK ? cpx_problem_add(&request->problem, error, "Authorization", "%s", detail) : rc;
}

/* The value of the one Authorization header; NULL: none. */
static const char *credentials(const struct cpx_request *request, size_t *count)
{
    const char *value = NULL;
    *count = 0;
    for (size_t i = 0; i < request->headers.count; i++) {
        if (strcmp(request->headers.items[i].name, "authorization") == 0) {
            value = request->headers.items[i].value;
            (*count)++;
        }
    }
    return value;
}

/* Whether a token that is bound to a certificate (RFC 8705 section 3) came over a connection with that one. */
static bool is_bound_here(const struct cpx_request *request, const char *bound)
{
    const char *shown = request->certificate_sha256;
    return bound == NULL || (shown != NULL && strlen(shown) == strlen(bound) && CRYPTO_memcmp(shown, bound, strlen(bound)) == 0);
}

static enum cpx_rc take_token(struct cpx_request *request, const char *token)
{
    struct cpx_claims claims;
    struct cpx_service *service = request->service;
    enum cpx_rc rc = cpx_claims_of_token(service->keys, request->arena, token, service->config->url, &claims);
    if (rc == CPX_REFUSED) return refuse(request, CPX_ERROR_UNAUTHENTICATED, "invalid_token", "The access token isn't one of this service");
    if (rc != CPX_OK) return rc;
    if (cpx_now_us() / 1000000 >= claims.expires)
        return refuse(request, CPX_ERROR_TOKEN_EXPIRED, "invalid_token", "The access token has expired: get a new one");
    if (!is_bound_here(request, claims.certificate_sha256))
        return refuse(request, CPX_ERROR_UNAUTHENTICATED, "invalid_token",
                      "The access token is bound to a client certificate that this connection lacks");
    request->reader.client = claims.client;
    request->reader.purpose = claims.purpose;
    request->reader.user = claims.user;
    request->reader.user_name = claims.user_name;
    return cpx_scopes_parse(request->arena, claims.scope, &request->reader.scopes) == CPX_OK ? CPX_OK : CPX_DEFECT;
}

enum cpx_rc cpx_authenticate(struct cpx_request *request)
{
    static const char scheme[] = "Bearer ";
    size_t count = 0;
    if (request->route->entry == CPX_ENTRY_OPEN || request->route->entry == CPX_ENTRY_CLIENT) return CPX_OK;
    const char *value = credentials(request, &count);
    if (count > 1) return refuse(request, CPX_ERROR_UNAUTHENTICATED, "invalid_request", "There must be one Authorization header");
    if (value == NULL && request->route->entry == CPX_ENTRY_EITHER && request->certificate_client != NULL) {
        request->reader.client = request->certificate_client;
        return CPX_OK;
    }
    if (value == NULL) return refuse(request, CPX_ERROR_UNAUTHENTICATED, NULL, "Send an access token: Authorization: Bearer ...");
    if (strncasecmp(value, scheme, sizeof scheme - 1) != 0)
        return refuse(request, CPX_ERROR_UNAUTHENTICATED, NULL, "The Authorization header must carry a Bearer token");
    value += sizeof scheme - 1;
    return take_token(request, value + strspn(value, " "));
}

/* A registered set of purposes, as the database prints an int array: {2} or {1,2}. NONE: not exactly one. */
static enum cpx_purpose only_purpose(const char *purposes)
{
    int value = 0, length = 0;
    if (sscanf(purposes, "{%d}%n", &value, &length) != 1 || (size_t)length != strlen(purposes) || value <= 0 || value >= CPX_PURPOSE_COUNT)
        return CPX_PURPOSE_NONE;
    return (enum cpx_purpose)value;
}

enum cpx_rc cpx_authenticate_certificate(struct cpx_request *request, bool enabled, const char *scopes, const char *purposes,
                                         const char *certificate_sha256)
{
    if (!enabled)
        return refuse(request, CPX_ERROR_CLIENT_DISABLED, NULL, "The certificate's client, or its organization, is disabled or unknown");
    if (certificate_sha256 == NULL || *certificate_sha256 == '\0' || !is_bound_here(request, certificate_sha256))
        return refuse(request, CPX_ERROR_UNAUTHENTICATED, NULL, "The client has another certificate now");
    request->reader.purpose = only_purpose(purposes);
    if (request->reader.purpose == CPX_PURPOSE_NONE)
        return cpx_problem_add(&request->problem, CPX_ERROR_FORBIDDEN, NULL,
                               "The client isn't registered for exactly one purpose: get a token, which names one");
    return cpx_scopes_parse(request->arena, scopes, &request->reader.scopes) == CPX_OK ? CPX_OK : CPX_DEFECT;
}

/* The path parameter that stands for {type} in the route's path. */
static const char *type_of_path(const struct cpx_request *request)
{
    size_t index = 0;
    for (const char *p = strchr(request->route->path, '{'); p != NULL && index < CPX_PATH_PARAMETERS; p = strchr(p + 1, '{'), index++) {
        if (strncmp(p, "{type}", 6) == 0) return request->parameters[index];
    }
    return NULL;
}

enum cpx_rc cpx_authorise(struct cpx_request *request)
{
    static const char any[] = "system/{type}.";
    const char *scope = request->route->scope;
    if (scope == NULL) return CPX_OK;
    const char *dot = strrchr(scope, '.'), *type = NULL;
    if (strncmp(scope, any, sizeof any - 1) == 0)
        type = type_of_path(request);
    else if (dot != NULL && dot - scope > 7)
        type = cpx_arena_strndup(request->arena, scope + 7, (size_t)(dot - scope - 7));
    if (dot == NULL || type == NULL) return CPX_DEFECT;
    if (cpx_scopes_allow(request->reader.scopes, type, dot[1])) return CPX_OK;
    const char *challenge = cpx_arena_printf(request->arena, "%s, error=\"insufficient_scope\", scope=\"%s\"", realm, scope);
    if (challenge == NULL) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_respond_header(request, "WWW-Authenticate", strchr(scope, '{') == NULL ? challenge : realm);
    return rc != CPX_OK ? rc
                        : cpx_problem_add(&request->problem, CPX_ERROR_INSUFFICIENT_SCOPE, NULL, "This needs the scope system/%.64s.%c",
                                          type, dot[1]);
}
