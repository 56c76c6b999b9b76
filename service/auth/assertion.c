#include "assertion.h"

#include <string.h>
#include <strings.h>

#include "cpx/json.h"

enum { KEYS_MAX = 100 };

static enum cpx_rc refuse(const char **why, const char *reason)
{
    *why = reason;
    return CPX_REFUSED;
}

static const char *text_of(const json_t *object, const char *name)
{
    return json_string_value(json_object_get(object, name));
}

/* A NumericDate (RFC 7519 section 2): seconds, perhaps with a fraction, which is dropped. */
static bool seconds_of(const json_t *value, int64_t *out)
{
    double seconds = json_is_number(value) ? json_number_value(value) : -1;
    if (!(seconds >= 0 && seconds < 1e11)) return false;
    *out = (int64_t)seconds;
    return true;
}

static enum cpx_rc read_header(const json_t *header, struct cpx_assertion *out, const char **why)
{
    out->algorithm = cpx_algorithm_of(text_of(header, "alg"));
    if (out->algorithm != CPX_ALGORITHM_ES384 && out->algorithm != CPX_ALGORITHM_RS384)
        return refuse(why, "The assertion's alg must be ES384 or RS384");
    const json_t *typ = json_object_get(header, "typ");
    if (typ != NULL && (!json_is_string(typ) || strcasecmp(json_string_value(typ), "JWT") != 0))
        return refuse(why, "The assertion's typ must be JWT");
    out->kid = text_of(header, "kid");
    if (out->kid == NULL || *out->kid == '\0')
        return refuse(why, "The assertion's header needs a kid, the one of the client's registered key");
    out->jku = text_of(header, "jku");
    if (out->jku == NULL && json_object_get(header, "jku") != NULL) return refuse(why, "The assertion's jku isn't a URL");
    return CPX_OK;
}

static bool names_audience(const json_t *aud, const char *audience)
{
    size_t i;
    const json_t *one;
    if (json_is_string(aud)) return strcmp(json_string_value(aud), audience) == 0;
    json_array_foreach(aud, i, one)
    {
        if (json_is_string(one) && strcmp(json_string_value(one), audience) == 0) return true;
    }
    return false;
}

/* Clocks differ: CPX_ASSERTION_SKEW seconds are taken, one more is refused. */
static enum cpx_rc read_times(const json_t *claims, int64_t now, struct cpx_assertion *out, const char **why)
{
    const json_t *nbf = json_object_get(claims, "nbf"), *iat = json_object_get(claims, "iat");
    int64_t moment = 0;
    if (!seconds_of(json_object_get(claims, "exp"), &out->expires)) return refuse(why, "The assertion needs exp, in seconds since 1970");
    if (out->expires + CPX_ASSERTION_SKEW < now) return refuse(why, "The assertion has expired: compare the clocks");
    if (out->expires > now + CPX_ASSERTION_LIFE + CPX_ASSERTION_SKEW)
        return refuse(why, "The assertion's exp is more than five minutes away");
    if (nbf != NULL && (!seconds_of(nbf, &moment) || moment > now + CPX_ASSERTION_SKEW))
        return refuse(why, "The assertion isn't valid yet (nbf): compare the clocks");
    if (iat != NULL && (!seconds_of(iat, &moment) || moment > now + CPX_ASSERTION_SKEW))
        return refuse(why, "The assertion was issued in the future (iat): compare the clocks");
    return CPX_OK;
}

static enum cpx_rc read_claims(const json_t *claims, const char *audience, int64_t now, struct cpx_assertion *out, const char **why)
{
    const char *issuer = text_of(claims, "iss"), *subject = text_of(claims, "sub");
    if (issuer == NULL || subject == NULL || *issuer == '\0' || strcmp(issuer, subject) != 0)
        return refuse(why, "The assertion's iss and sub must both be the client_id");
    if (!names_audience(json_object_get(claims, "aud"), audience))
        return refuse(why, "The assertion's aud must be this token endpoint's URL, as the discovery document has it");
    out->client = issuer;
    out->jti = text_of(claims, "jti");
    if (out->jti == NULL || *out->jti == '\0' || strlen(out->jti) > CPX_ASSERTION_JTI)
        return refuse(why, "The assertion needs a jti of 1 to 256 bytes");
    const json_t *extensions = json_object_get(claims, "extensions");
    out->b2b = json_object_get(extensions, "hl7-b2b");
    return read_times(claims, now, out, why);
}

enum cpx_rc cpx_assertion_read(struct cpx_arena *arena, const char *text, const char *audience, int64_t now, struct cpx_assertion *out,
                               const char **why)
{
    json_t *claims = NULL;
    struct cpx_problem problem = {.arena = arena};
    *out = (struct cpx_assertion){0};
    enum cpx_rc rc = cpx_jws_split(arena, text, strlen(text), &out->jws);
    if (rc == CPX_OK) rc = cpx_json_load(arena, out->jws.payload, out->jws.payload_size, &claims, &problem);
    if (rc == CPX_REFUSED || (rc == CPX_OK && !json_is_object(claims)))
        return refuse(why, "The assertion isn't a signed JWT in compact form");
    if (rc == CPX_OK) rc = read_header(out->jws.header, out, why);
    return rc == CPX_OK ? read_claims(claims, audience, now, out, why) : rc;
}

/* ---- the signature ---- */

static const char *kty_of(enum cpx_algorithm algorithm)
{
    return algorithm == CPX_ALGORITHM_RS384 ? "RSA" : "EC";
}

static bool has_text(const json_t *object, const char *name, const char *wanted)
{
    const char *text = text_of(object, name);
    return text != NULL && strcmp(text, wanted) == 0;
}

/* What a JWK says it is for, where it says so, mustn't speak against verifying with this algorithm. */
static bool is_for_verifying(const json_t *jwk, enum cpx_algorithm algorithm)
{
    const json_t *operations = json_object_get(jwk, "key_ops"), *one;
    const char *stated = text_of(jwk, "alg");
    size_t i;
    if ((stated != NULL && cpx_algorithm_of(stated) != algorithm) || (json_object_get(jwk, "use") != NULL && !has_text(jwk, "use", "sig")))
        return false;
    json_array_foreach(operations, i, one)
    {
        if (json_is_string(one) && strcmp(json_string_value(one), "verify") == 0) return true;
    }
    return operations == NULL;
}

/* Exactly one key of that kid and kty, else none at all (SMART App Launch 2.2.0, "Signature verification"). */
static const json_t *the_key(const json_t *keys, const struct cpx_assertion *assertion, bool *unknown, const char **why)
{
    const json_t *found = NULL, *one;
    size_t i, matching = 0;
    *unknown = true;
    json_array_foreach(keys, i, one)
    {
        if (!has_text(one, "kid", assertion->kid)) continue;
        *unknown = false;
        if (has_text(one, "kty", kty_of(assertion->algorithm))) {
            found = one;
            matching++;
        }
    }
    *why = matching == 0 ? "The client's key set has no key of the assertion's kid and alg"
                         : "The client's key set has several keys of this kid";
    return matching == 1 ? found : NULL;
}

enum cpx_rc cpx_assertion_verify(struct cpx_arena *arena, const struct cpx_assertion *assertion, const char *set, size_t size,
                                 bool *unknown, const char **why)
{
    json_t *value = NULL;
    struct cpx_problem problem = {.arena = arena};
    *unknown = false;
    enum cpx_rc rc = cpx_json_load(arena, set, size, &value, &problem);
    const json_t *keys = json_object_get(value, "keys");
    if (rc == CPX_EXHAUSTED) return rc;
    if (rc != CPX_OK || !json_is_array(keys) || json_array_size(keys) > KEYS_MAX)
        return refuse(why, "The client's key set isn't a JWK Set of at most 100 keys");
    const json_t *jwk = the_key(keys, assertion, unknown, why);
    if (jwk == NULL) return CPX_REFUSED;
    EVP_PKEY *key = is_for_verifying(jwk, assertion->algorithm) ? cpx_jwk_key(arena, jwk, assertion->algorithm) : NULL;
    if (key == NULL) return refuse(why, "The client's key of this kid can't be used with the assertion's alg");
    rc = cpx_jws_verify(&assertion->jws, key, assertion->algorithm);
    EVP_PKEY_free(key);
    if (rc == CPX_REFUSED) *why = "The assertion's signature isn't one of the client's key";
    return rc;
}

/* ---- purpose and user ---- */

enum cpx_purpose cpx_purpose_named(const char *text)
{
    static const char *const systems[] = {"urn:oid:2.16.840.1.113883.5.8#", "http://terminology.hl7.org/CodeSystem/v3-ActReason#",
                                          "http://terminology.hl7.org/CodeSystem/v3-ActReason|"};
    for (size_t i = 0; i < sizeof systems / sizeof systems[0]; i++) {
        if (strncmp(text, systems[i], strlen(systems[i])) == 0) return cpx_purpose_of_code(text + strlen(systems[i]));
    }
    return cpx_purpose_of_code(text);
}

bool cpx_user_is_plain(const char *text)
{
    size_t size = strlen(text);
    for (size_t i = 0; i < size; i++) {
        if ((unsigned char)text[i] < ' ' || text[i] == 0x7f) return false;
    }
    return size > 0 && size <= CPX_USER_MAX;
}

static enum cpx_rc read_user(const json_t *b2b, const char *name, const char **out, const char **why)
{
    const json_t *value = json_object_get(b2b, name);
    if (value == NULL) return CPX_OK;
    if (!json_is_string(value) || !cpx_user_is_plain(json_string_value(value)))
        return refuse(why, "subject_id and subject_name are texts of at most 200 bytes without control characters");
    *out = json_string_value(value);
    return CPX_OK;
}

enum cpx_rc cpx_authorization_read(const json_t *b2b, struct cpx_authorization *out, const char **why)
{
    *out = (struct cpx_authorization){.purpose = CPX_PURPOSE_NONE};
    if (b2b == NULL) return CPX_OK;
    if (!json_is_object(b2b)) return refuse(why, "The extension hl7-b2b must be an object");
    const json_t *purpose = json_object_get(b2b, "purpose_of_use");
    if (json_is_array(purpose)) {
        if (json_array_size(purpose) != 1) return refuse(why, "purpose_of_use must name exactly one purpose");
        purpose = json_array_get(purpose, 0);
    }
    if (purpose != NULL) {
        out->purpose = json_is_string(purpose) ? cpx_purpose_named(json_string_value(purpose)) : CPX_PURPOSE_NONE;
        if (out->purpose == CPX_PURPOSE_NONE)
            return refuse(why, "purpose_of_use must be a v3-ActReason code that this service knows, such as COC or TREAT");
    }
    enum cpx_rc rc = read_user(b2b, "subject_id", &out->user, why);
    return rc == CPX_OK ? read_user(b2b, "subject_name", &out->user_name, why) : rc;
}
