/* POST /oauth/introspect (RFC 7662): whether a token is good, for whoever holds it and is a client itself. */
#include <string.h>

#include "claims.h"
#include "cpx/db.h"
#include "cpx/handlers.h"
#include "cpx/request.h"
#include "cpx/service.h"
#include "cpx/text.h"
#include "cpx/time.h"
#include "form.h"

enum { ANSWER_SIZE = 16 * 1024 };

static enum cpx_rc respond(struct cpx_request *request, const char *json, size_t size)
{
    return json == NULL ? CPX_EXHAUSTED : cpx_respond(request, 200, cpx_media_json, json, size);
}

/* Neither the user nor why a token isn't active (RFC 7662 section 2.2). */
static const char *describe(struct cpx_request *request, const struct cpx_claims *claims, size_t *size)
{
    struct cpx_text text;
    struct cpx_writer writer;
    const char *url = request->service->config->url;
    cpx_text_init(&text, request->arena, ANSWER_SIZE);
    cpx_writer_init(&writer, &text);
    cpx_write_object(&writer, NULL);
    cpx_write_bool(&writer, "active", true);
    cpx_write_string(&writer, "scope", claims->scope);
    cpx_write_string(&writer, "client_id", claims->client);
    cpx_write_string(&writer, "token_type", "bearer");
    cpx_write_int(&writer, "exp", claims->expires);
    cpx_write_int(&writer, "iat", claims->issued);
    cpx_write_string(&writer, "sub", claims->client);
    cpx_write_string(&writer, "aud", url);
    cpx_write_string(&writer, "iss", url);
    cpx_write_string(&writer, "jti", claims->jti);
    cpx_write_string(&writer, "purpose", cpx_purposes[claims->purpose].code);
    if (claims->certificate_sha256 != NULL) {
        cpx_write_object(&writer, "cnf");
        cpx_write_string(&writer, "x5t#S256", claims->certificate_sha256);
        cpx_write_end_object(&writer);
    }
    cpx_write_end_object(&writer);
    return cpx_text_finish(&text, size);
}

enum cpx_rc cpx_oauth_introspect_work(struct cpx_request *request, struct cpx_tx *tx)
{
    static const char inactive[] = "{\"active\":false}";
    struct cpx_pairs form;
    struct cpx_claims claims;
    const struct cpx_rows *rows = NULL;
    size_t size = 0;
    enum cpx_rc rc = cpx_form_read(request->arena, request->body == NULL ? "" : request->body, request->body_size, &form);
    if (rc == CPX_REFUSED)
        return cpx_problem_add(&request->problem, CPX_ERROR_MALFORMED_REQUEST, NULL,
                               "The body isn't a form in which each parameter occurs once");
    const char *token = rc == CPX_OK ? cpx_form_value(&form, "token") : NULL;
    if (rc == CPX_OK && token == NULL)
        return cpx_problem_add(&request->problem, CPX_ERROR_INVALID_PARAMETER, "token", "The form needs the token that is asked about");
    if (rc == CPX_OK) rc = cpx_claims_of_token(request->service->keys, request->arena, token, request->service->config->url, &claims);
    if (rc == CPX_REFUSED || (rc == CPX_OK && cpx_now_us() / 1000000 >= claims.expires))
        return respond(request, inactive, sizeof inactive - 1);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_CLIENT_ENABLED, &claims.client, 1, &rows);
    if (rc != CPX_OK) return rc;
    if (cpx_rows_count(rows) == 0 || !cpx_rows_bool(rows, 0, 0)) return respond(request, inactive, sizeof inactive - 1);
    const char *json = describe(request, &claims, &size);
    return respond(request, json, size);
}
