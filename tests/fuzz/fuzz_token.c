/* libFuzzer: arbitrary bytes as what a client sends to the token endpoint: the form, an assertion in it, scopes, and a key set to register.
 * Nothing crashes; an assertion without a signature of the key is never verified; scopes have one canonical text. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "../../service/auth/assertion.h"
#include "../../service/auth/form.h"
#include "../../service/auth/keyset.h"
#include "cpx/auth.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool condition)
{
    if (!condition) abort();
}

static void check_scopes(struct cpx_arena *arena, const char *text)
{
    const struct cpx_scopes *scopes = NULL, *again = NULL;
    const char *canonical = NULL, *twice = NULL;
    if (cpx_scopes_parse(arena, text, &scopes) != CPX_OK) return;
    require(cpx_scopes_text(arena, scopes, &canonical) == CPX_OK && cpx_scopes_parse(arena, canonical, &again) == CPX_OK);
    require(cpx_scopes_intersect(arena, scopes, again, &twice) == CPX_OK && strcmp(canonical, twice) == 0);
}

static void check_assertion(struct cpx_arena *arena, const char *text)
{
    static const char set[] = "{\"keys\":[{\"kty\":\"EC\",\"crv\":\"P-384\",\"kid\":\"k\",\"x\":\"pyqburM9y8HPcFhNosDW6ngoVEJitqXi_"
                              "HJgI5hYqX21PoFDwCbYirGy_o0oapIU\","
                              "\"y\":\"95bxkCnMKoHvgbcPAIAcgzzu8scd81mXfM_IzuJFNfkUNkGYBFGvuEU1KPi5j1ob\"}]}";
    struct cpx_assertion assertion;
    struct cpx_authorization authorization;
    bool unknown = false;
    const char *why = NULL;
    if (cpx_assertion_read(arena, text, "https://x/oauth/token", 1800000000, &assertion, &why) != CPX_OK) return;
    require(cpx_assertion_verify(arena, &assertion, set, sizeof set - 1, &unknown, &why) != CPX_OK);
    (void)!cpx_authorization_read(assertion.b2b, &authorization, &why);
}

/* The bytes as header and claims of an assertion: the fuzzer needn't find base64url. */
static void check_claims(struct cpx_arena *arena, const char *text, size_t size)
{
    static const char header[] = "{\"alg\":\"ES384\",\"kid\":\"k\"}";
    const char *head = cpx_base64url(arena, header, sizeof header - 1), *body = cpx_base64url(arena, text, size);
    require(head != NULL && body != NULL);
    const char *one = cpx_arena_printf(arena, "%s.%s.%s", head, body, body), *two = cpx_arena_printf(arena, "%s.%s.", body, body);
    require(one != NULL && two != NULL);
    check_assertion(arena, one);
    check_assertion(arena, two);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct cpx_arena *arena = cpx_arena_new(16 * 1024 * 1024);
    struct cpx_pairs form;
    const char *why = NULL, *text = arena == NULL ? NULL : cpx_arena_strndup(arena, (const char *)data, size);
    require(text != NULL);
    (void)!cpx_keyset_check(arena, text, size, &why);
    check_scopes(arena, text);
    check_assertion(arena, text);
    check_claims(arena, text, size);
    if (cpx_form_read(arena, text, size, &form) == CPX_OK && cpx_form_value(&form, "scope") != NULL)
        check_scopes(arena, cpx_form_value(&form, "scope"));
    cpx_arena_free(arena);
    return 0;
}
