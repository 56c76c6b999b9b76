#include "claims.h"

#include <stdbool.h>
#include <string.h>

#include "cpx/json.h"
#include "cpx/text.h"

enum { TOKEN_SIZE = 16 * 1024, CLAIMS_SIZE = 12 * 1024 };

static const char *text_of(const json_t *object, const char *name)
{
    return json_string_value(json_object_get(object, name));
}

static bool is(const char *text, const char *wanted)
{
    return text != NULL && strcmp(text, wanted) == 0;
}

static bool seconds_of(const json_t *claims, const char *name, int64_t *out)
{
    const json_t *value = json_object_get(claims, name);
    *out = (int64_t)json_integer_value(value);
    return json_is_integer(value) && *out > 0;
}

enum cpx_rc cpx_claims_of_token(struct cpx_keys *keys, struct cpx_arena *arena, const char *token, const char *url, struct cpx_claims *out)
{
    const char *text = NULL;
    json_t *claims = NULL;
    size_t size = 0;
    struct cpx_problem problem = {.arena = arena};
    enum cpx_rc rc = strlen(token) > TOKEN_SIZE ? CPX_REFUSED : cpx_keys_verify(keys, arena, token, &text, &size);
    if (rc == CPX_OK) rc = cpx_json_load(arena, text, size, &claims, &problem);
    if (rc != CPX_OK) return rc;
    const char *purpose = text_of(claims, "purpose");
    *out = (struct cpx_claims){.client = text_of(claims, "sub"),
                               .scope = text_of(claims, "scope"),
                               .jti = text_of(claims, "jti"),
                               .user = text_of(claims, "user"),
                               .user_name = text_of(claims, "user_name"),
                               .certificate_sha256 = text_of(json_object_get(claims, "cnf"), "x5t#S256"),
                               .purpose = purpose == NULL ? CPX_PURPOSE_NONE : cpx_purpose_of_code(purpose)};
    bool whole = seconds_of(claims, "exp", &out->expires) && seconds_of(claims, "iat", &out->issued) && is(text_of(claims, "iss"), url) &&
                 is(text_of(claims, "aud"), url) && out->client != NULL && out->scope != NULL && out->jti != NULL &&
                 out->purpose != CPX_PURPOSE_NONE && (json_object_get(claims, "cnf") == NULL || out->certificate_sha256 != NULL);
    return whole ? CPX_OK : CPX_REFUSED;
}

enum cpx_rc cpx_claims_sign(struct cpx_keys *keys, struct cpx_arena *arena, const struct cpx_claims *claims, const char *url,
                            const char **token)
{
    struct cpx_text text;
    struct cpx_writer writer;
    cpx_text_init(&text, arena, CLAIMS_SIZE);
    cpx_writer_init(&writer, &text);
    cpx_write_object(&writer, NULL);
    cpx_write_string(&writer, "iss", url);
    cpx_write_string(&writer, "sub", claims->client);
    cpx_write_string(&writer, "client_id", claims->client);
    cpx_write_string(&writer, "aud", url);
    cpx_write_int(&writer, "iat", claims->issued);
    cpx_write_int(&writer, "exp", claims->expires);
    cpx_write_string(&writer, "jti", claims->jti);
    cpx_write_string(&writer, "scope", claims->scope);
    cpx_write_string(&writer, "purpose", cpx_purposes[claims->purpose].code);
    cpx_write_string(&writer, "user", claims->user);
    cpx_write_string(&writer, "user_name", claims->user_name);
    if (claims->certificate_sha256 != NULL) {
        cpx_write_object(&writer, "cnf");
        cpx_write_string(&writer, "x5t#S256", claims->certificate_sha256);
        cpx_write_end_object(&writer);
    }
    cpx_write_end_object(&writer);
    const char *json = cpx_text_finish(&text, NULL);
    return json == NULL ? CPX_EXHAUSTED : cpx_keys_sign(keys, arena, json, token);
}
