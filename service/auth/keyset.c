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

static const char *fault(struct cpx_arena *arena, const json_t *keys, size_t index)
{
    const json_t *jwk = json_array_get(keys, index);
    const char *kid = json_string_value(json_object_get(jwk, "kid"));
    if (json_object_get(jwk, "d") != NULL || json_object_get(jwk, "k") != NULL)
        return "the set holds a private or secret key: register public keys only, and replace that one";
    if (kid == NULL || *kid == '\0') return "a key lacks its kid";
    if (repeats_kid(keys, index, kid)) return "two keys have the same kid";
    return is_usable(arena, jwk) ? NULL : "a key is neither EC on P-384 (ES384) nor RSA of 2048 to 8192 bits (RS384)";
}

enum cpx_rc cpx_keyset_check(struct cpx_arena *arena, const char *text, size_t size, const char **why)
{
    json_t *set = NULL;
    struct cpx_problem problem = {.arena = arena};
    enum cpx_rc rc = cpx_json_load(arena, text, size, &set, &problem);
    const json_t *keys = json_object_get(set, "keys");
    *why = "it isn't a JWK Set: {\"keys\": [...]} with 1 to 100 keys";
    if (rc != CPX_OK || json_array_size(keys) == 0 || json_array_size(keys) > KEYS_MAX) return rc == CPX_OK ? CPX_REFUSED : rc;
    for (size_t i = 0; i < json_array_size(keys); i++) {
        *why = fault(arena, keys, i);
        if (*why != NULL) return CPX_REFUSED;
    }
    return CPX_OK;
}
