/* POST /oauth/token: client_credentials (RFC 6749 section 4.4) by private_key_jwt (RFC 7523, SMART Backend Services) or tls_client_auth
 * (RFC 8705). Errors are written here as RFC 6749 section 5.2 has them and the transaction is committed all the same: an assertion that
 * failed later on was seen. */
#include <openssl/crypto.h>
#include <stdlib.h>
#include <string.h>

#include "assertion.h"
#include "claims.h"
#include "cpx/auth.h"
#include "cpx/db.h"
#include "cpx/handlers.h"
#include "cpx/id.h"
#include "cpx/jwks.h"
#include "cpx/service.h"
#include "cpx/text.h"
#include "cpx/time.h"
#include "form.h"

enum { ANSWER_SIZE = 32 * 1024 };

/* What one token request has come to know. */
struct token_request {
    struct cpx_request *request;
    struct cpx_tx *tx;
    struct cpx_pairs form;
    int64_t now; /* seconds */
    /* of the client */
    const char *client, *scopes, *purposes, *jwks, *jwks_url, *certificate_sha256;
    int64_t number;
    struct cpx_authorization authorization;
    /* the error, when a step refuses */
    int status;
    const char *error, *why;
};

static enum cpx_rc fail(struct token_request *token, int status, const char *error, const char *why)
{
    token->status = status;
    token->error = error;
    token->why = why;
    return CPX_REFUSED;
}

static enum cpx_rc fail_client(struct token_request *token, const char *why)
{
    return fail(token, 401, "invalid_client", why);
}

static const char *value(const struct token_request *token, const char *name)
{
    return cpx_form_value(&token->form, name);
}

/* ---- the client ---- */

/* NULL in place of an empty or missing text. */
static const char *text_or_null(const struct cpx_rows *rows, int column)
{
    return cpx_rows_null(rows, 0, column) ? NULL : cpx_rows_text(rows, 0, column);
}

static enum cpx_rc find_client(struct token_request *token, const char *public_id, bool *enabled)
{
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = cpx_tx_run(token->tx, CPX_SQL_TOKEN_CLIENT, &public_id, 1, &rows);
    if (rc != CPX_OK) return rc;
    if (cpx_rows_count(rows) == 0) return fail_client(token, "There is no client of this id");
    token->client = public_id;
    token->number = cpx_rows_int(rows, 0, 0);
    *enabled = cpx_rows_bool(rows, 0, 1);
    token->scopes = cpx_rows_text(rows, 0, 2);
    token->purposes = cpx_rows_text(rows, 0, 3);
    token->jwks = text_or_null(rows, 4);
    token->jwks_url = text_or_null(rows, 5);
    token->certificate_sha256 = text_or_null(rows, 6);
    return CPX_OK;
}

/* Whether the connection brought the certificate that the client is registered with. */
static bool shows_certificate(const struct token_request *token)
{
    const char *shown = token->request->certificate_sha256, *wanted = token->certificate_sha256;
    return shown != NULL && wanted != NULL && strlen(shown) == strlen(wanted) && CRYPTO_memcmp(shown, wanted, strlen(wanted)) == 0;
}

/* ---- private_key_jwt ---- */

static enum cpx_rc verify_with_url(struct token_request *token, const struct cpx_assertion *assertion)
{
    bool unknown = false;
    const char *set = NULL, *why = NULL;
    size_t size = 0;
    enum cpx_rc rc = CPX_REFUSED;
    for (int turn = 0; turn < 2; turn++) {
        struct cpx_request *request = token->request;
        rc = cpx_fetcher_get(request->service->fetcher, request->arena, token->jwks_url, turn > 0, &set, &size, &why);
        if (rc == CPX_OK) rc = cpx_assertion_verify(request->arena, assertion, set, size, &unknown, &why);
        if (rc != CPX_REFUSED || !unknown) break;
    }
    return rc == CPX_REFUSED || rc == CPX_UNAVAILABLE ? fail_client(token, why) : rc;
}

static enum cpx_rc verify(struct token_request *token, const struct cpx_assertion *assertion)
{
    bool unknown = false;
    const char *why = NULL;
    if (assertion->jku != NULL && (token->jwks_url == NULL || strcmp(assertion->jku, token->jwks_url) != 0))
        return fail_client(token, "The assertion's jku isn't the URL that the client is registered with");
    if (token->jwks_url != NULL) return verify_with_url(token, assertion);
    if (token->jwks == NULL) return fail_client(token, "The client has no key set: it authenticates with its certificate");
    enum cpx_rc rc = cpx_assertion_verify(token->request->arena, assertion, token->jwks, strlen(token->jwks), &unknown, &why);
    return rc == CPX_REFUSED ? fail_client(token, why) : rc;
}

/* A jti is taken once while its assertion could be valid, by the database, so on every instance. */
static enum cpx_rc take_once(struct token_request *token, const struct cpx_assertion *assertion)
{
    struct cpx_arena *arena = token->request->arena;
    const struct cpx_rows *rows = NULL;
    const char *values[] = {cpx_param_int(arena, token->number), assertion->jti,
                            cpx_param_int(arena, assertion->expires + CPX_ASSERTION_SKEW)};
    if (values[0] == NULL || values[2] == NULL) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_tx_run(token->tx, CPX_SQL_ASSERTION_TAKE, values, 3, &rows);
    if (rc == CPX_OK && cpx_rows_count(rows) == 0)
        return fail_client(token, "The assertion was used before: each request needs its own jti");
    return rc;
}

static enum cpx_rc by_assertion(struct token_request *token, bool *enabled)
{
    struct cpx_request *request = token->request;
    struct cpx_assertion assertion;
    const char *why = NULL, *stated = value(token, "client_id");
    const char *audience = cpx_arena_printf(request->arena, "%s/oauth/token", request->service->config->url);
    if (audience == NULL) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_assertion_read(request->arena, value(token, "client_assertion"), audience, token->now, &assertion, &why);
    if (rc != CPX_OK) return rc == CPX_REFUSED ? fail_client(token, why) : rc;
    if (stated != NULL && strcmp(stated, assertion.client) != 0) return fail_client(token, "client_id isn't the assertion's iss");
    rc = find_client(token, assertion.client, enabled);
    if (rc == CPX_OK) rc = verify(token, &assertion);
    if (rc == CPX_OK) rc = take_once(token, &assertion);
    if (rc == CPX_OK && token->certificate_sha256 != NULL && !shows_certificate(token))
        rc = fail_client(token, "The client's tokens are bound to its certificate: connect with it");
    if (rc != CPX_OK) return rc;
    if (value(token, "purpose_of_use") != NULL || value(token, "subject_id") != NULL || value(token, "subject_name") != NULL)
        return fail(token, 400, "invalid_request", "With an assertion, purpose and user belong into its extension hl7-b2b");
    rc = cpx_authorization_read(assertion.b2b, &token->authorization, &why);
    return rc == CPX_REFUSED ? fail(token, 400, "invalid_grant", why) : rc;
}

/* ---- tls_client_auth ---- */

static enum cpx_rc by_certificate(struct token_request *token, bool *enabled)
{
    const char *purpose = value(token, "purpose_of_use");
    struct cpx_authorization *authorization = &token->authorization;
    if (token->request->certificate_sha256 == NULL)
        return fail_client(token, "Authenticate with client_assertion_type and client_assertion, or connect with a client certificate");
    enum cpx_rc rc = find_client(token, value(token, "client_id"), enabled);
    if (rc == CPX_OK && !shows_certificate(token))
        rc = fail_client(token, "The certificate isn't the one that the client is registered with");
    if (rc != CPX_OK) return rc;
    authorization->purpose = purpose == NULL ? CPX_PURPOSE_NONE : cpx_purpose_named(purpose);
    authorization->user = value(token, "subject_id");
    authorization->user_name = value(token, "subject_name");
    if (purpose != NULL && authorization->purpose == CPX_PURPOSE_NONE)
        return fail(token, 400, "invalid_grant",
                    "purpose_of_use must be a v3-ActReason code that this service knows, such as COC or TREAT");
    if ((authorization->user != NULL && !cpx_user_is_plain(authorization->user)) ||
        (authorization->user_name != NULL && !cpx_user_is_plain(authorization->user_name)))
        return fail(token, 400, "invalid_request", "subject_id and subject_name are texts of at most 200 bytes without control characters");
    return CPX_OK;
}

static enum cpx_rc authenticate(struct token_request *token)
{
    static const char wanted[] = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    const char *type = value(token, "client_assertion_type"), *assertion = value(token, "client_assertion");
    bool enabled = false;
    enum cpx_rc rc = CPX_OK;
    if ((type == NULL) != (assertion == NULL))
        return fail(token, 400, "invalid_request", "client_assertion_type and client_assertion go together");
    if (type != NULL && strcmp(type, wanted) != 0)
        return fail(token, 400, "invalid_request", "client_assertion_type must be urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    if (type == NULL && value(token, "client_id") == NULL)
        return fail_client(token,
                           "Authenticate with client_assertion_type and client_assertion, or with client_id and a client certificate");
    rc = assertion != NULL ? by_assertion(token, &enabled) : by_certificate(token, &enabled);
    return rc == CPX_OK && !enabled ? fail_client(token, "The client, or its organization, is disabled") : rc;
}

/* ---- what it gets ---- */

/* The members of an int array as the database prints it: {1,2}. */
static unsigned purposes_of(const char *text)
{
    unsigned set = 0;
    for (const char *p = text + (*text == '{'); *p >= '0' && *p <= '9';) {
        char *end = NULL;
        long number = strtol(p, &end, 10);
        if (number > 0 && number < CPX_PURPOSE_COUNT) set |= 1U << number;
        p = end + (*end == ',');
    }
    return set;
}

/* Exactly one purpose: the stated one, or the only one that the client is registered for and its organization entitled to. */
static enum cpx_rc decide_purpose(struct token_request *token)
{
    unsigned entitled = purposes_of(token->purposes);
    enum cpx_purpose *purpose = &token->authorization.purpose;
    for (unsigned i = 1; *purpose == CPX_PURPOSE_NONE && i < CPX_PURPOSE_COUNT; i++) {
        if (entitled == 1U << i) *purpose = (enum cpx_purpose)i;
    }
    if (*purpose == CPX_PURPOSE_NONE)
        return fail(token, 400, "invalid_grant",
                    "State the purpose: purpose_of_use in the assertion's extension hl7-b2b, or as a form parameter");
    if ((entitled & 1U << *purpose) == 0)
        return fail(token, 400, "invalid_grant", "The client, or its organization, isn't entitled to this purpose_of_use");
    return CPX_OK;
}

static enum cpx_rc decide_scope(struct token_request *token, const char **granted)
{
    struct cpx_arena *arena = token->request->arena;
    const struct cpx_scopes *registered = NULL, *asked = NULL;
    const char *text = value(token, "scope");
    if (cpx_scopes_parse(arena, token->scopes, &registered) != CPX_OK) return CPX_DEFECT;
    enum cpx_rc rc = cpx_scopes_parse(arena, text == NULL ? token->scopes : text, &asked);
    if (rc == CPX_REFUSED)
        return fail(token, 400, "invalid_scope", "scope must be a list of system/Type.cruds, letters in this order, without a search part");
    if (rc == CPX_OK) rc = cpx_scopes_intersect(arena, asked, registered, granted);
    return rc == CPX_REFUSED ? fail(token, 400, "invalid_scope", "The client isn't registered for any of these scopes") : rc;
}

static enum cpx_rc grant(struct token_request *token, const char *scope)
{
    struct cpx_request *request = token->request;
    const struct cpx_config *config = request->service->config;
    char jti[37];
    const char *signed_token = NULL, *json = NULL;
    enum cpx_rc rc = cpx_id_new(jti);
    struct cpx_claims claims = {.client = token->client,
                                .scope = scope,
                                .jti = jti,
                                .user = token->authorization.user,
                                .user_name = token->authorization.user_name,
                                .certificate_sha256 = token->certificate_sha256,
                                .issued = token->now,
                                .expires = token->now + config->token_seconds,
                                .purpose = token->authorization.purpose};
    if (rc == CPX_OK) rc = cpx_claims_sign(request->service->keys, request->arena, &claims, config->url, &signed_token);
    if (rc != CPX_OK) return rc;
    struct cpx_text text;
    struct cpx_writer writer;
    size_t size = 0;
    cpx_text_init(&text, request->arena, ANSWER_SIZE);
    cpx_writer_init(&writer, &text);
    cpx_write_object(&writer, NULL);
    cpx_write_string(&writer, "access_token", signed_token);
    cpx_write_string(&writer, "token_type", "bearer");
    cpx_write_int(&writer, "expires_in", config->token_seconds);
    cpx_write_string(&writer, "scope", scope);
    cpx_write_end_object(&writer);
    json = cpx_text_finish(&text, &size);
    return json == NULL ? CPX_EXHAUSTED : cpx_respond(request, 200, cpx_media_json, json, size);
}

static enum cpx_rc serve(struct token_request *token)
{
    struct cpx_request *request = token->request;
    const char *scope = NULL;
    enum cpx_rc rc = cpx_form_read(request->arena, request->body == NULL ? "" : request->body, request->body_size, &token->form);
    if (rc == CPX_REFUSED) return fail(token, 400, "invalid_request", "The body isn't a form in which each parameter occurs once");
    if (rc != CPX_OK) return rc;
    if (value(token, "grant_type") == NULL) return fail(token, 400, "invalid_request", "grant_type is missing: client_credentials");
    if (strcmp(value(token, "grant_type"), "client_credentials") != 0)
        return fail(token, 400, "unsupported_grant_type", "grant_type must be client_credentials");
    rc = authenticate(token);
    if (rc == CPX_OK) rc = decide_purpose(token);
    if (rc == CPX_OK) rc = decide_scope(token, &scope);
    return rc == CPX_OK ? grant(token, scope) : rc;
}

static enum cpx_rc answer_error(const struct token_request *token)
{
    struct cpx_request *request = token->request;
    const char *json = cpx_arena_printf(request->arena, "{\"error\":\"%s\",\"error_description\":\"%s\"}", token->error, token->why);
    if (json == NULL) return CPX_EXHAUSTED;
    /* Each 401 carries a challenge (RFC 9110 section 15.5.2). */
    enum cpx_rc rc = token->status == 401 ? cpx_respond_header(request, "WWW-Authenticate", "Bearer realm=\"careplan-exchange\"") : CPX_OK;
    return rc == CPX_OK ? cpx_respond(request, token->status, cpx_media_json, json, strlen(json)) : rc;
}

enum cpx_rc cpx_oauth_token_work(struct cpx_request *request, struct cpx_tx *tx)
{
    struct token_request token = {.request = request, .tx = tx, .now = cpx_now_us() / 1000000};
    enum cpx_rc rc = cpx_respond_header(request, "Cache-Control", "no-store");
    if (rc == CPX_OK) rc = cpx_respond_header(request, "Pragma", "no-cache");
    if (rc == CPX_OK) rc = serve(&token);
    return rc == CPX_REFUSED && token.error != NULL ? answer_error(&token) : rc;
}
