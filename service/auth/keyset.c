#include "keyset.h"

#include <stdbool.h>
#include <string.h>

#include "cpx/json.h"
#include "cpx/jwt.h"

enum { KEYS_MAX = 100 };

static bool is_usable(struct cpx_arena *arena, const json_t *jwk)
{
    EVP_PKEY *key = cpx_jwk_key(arena, jwk, CPX_ALGORITHM_ES384);
    if (key == NULL) key = cpx_jwk_key(arena, jwk, CPX_ALGORITHM_RS384);
    bool usable = key != NULL;
    EVP_PKEY_free(key);
    return usable;
}

static bool repeats_kid(const json_t *keys, size_t index, const char *kid)
{
    for (size_t i = 0; i < index; i++) {
        const char *other = json_string_value(json_object_get(json_array_get(keys, i), "kid"));
        if (other != NULL && strcmp(other, kid) == 0) return true;
    }
    return false;
}

/* Not public: whoever hands such a set around has lost the key. */
static bool is_secret(const json_t *jwk)
{
    return json_object_get(jwk, "d") != NULL || json_object_get(jwk, "k") != NULL;
}

enum cpx_rc cpx_keyset_check(struct cpx_arena *arena, const char *text, size_t size, const char **why)
{
    json_t *set = NULL;
    size_t usable = 0;
    struct cpx_problem problem = {.arena = arena};
    enum cpx_rc rc = cpx_json_load(arena, text, size, &set, &problem);
    const json_t *keys = json_object_get(set, "keys");
    *why = "it isn't a JWK Set: {\"keys\": [...]} with 1 to 100 keys";
    if (rc != CPX_OK || json_array_size(keys) == 0 || json_array_size(keys) > KEYS_MAX) return rc == CPX_OK ? CPX_REFUSED : rc;
    *why = NULL;
    for (size_t i = 0; i < json_array_size(keys); i++) {
        const json_t *jwk = json_array_get(keys, i);
        const char *kid = json_string_value(json_object_get(jwk, "kid"));
        if (is_secret(jwk)) {
            *why = "the set holds a private or secret key: register public keys only, and replace that one";
            return CPX_REFUSED;
        }
        if (kid == NULL || *kid == '\0') continue;
        if (repeats_kid(keys, i, kid)) *why = "two keys have the same kid: assertions that name it may be refused";
        usable += is_usable(arena, jwk);
    }
    if (usable == 0) *why = "no key in it has a kid and is either EC on P-384 (ES384) or RSA of 2048 to 8192 bits (RS384)";
    return usable == 0 ? CPX_REFUSED : CPX_OK;
}
